/** Programs as users write them, from text to what the emitted module gives: static arguments of every kind, sharing, stacks, slices. */
import { expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { isNear, load } from '../emit/load.ts';
import { randomTensor } from '../gradients/sample.ts';
import { runPhase, type Values } from '../program/interpreted-net.ts';

const heads = `layer Heads[heads](x: f32[B, D]) -> (f32[B, heads, D / heads], f32[B])
  requires D % heads == 0, heads > 0 {
  y = reshape[B, heads, D / heads](x)
  return y, sum[axis=-1](x)
}
fn swap(a, b) = (b, a)
`;

/** Declarations, the body of a model of x: f32[B, 6], its parameters, and the shapes of its outputs. */
const programs: readonly (readonly [
  name: string,
  declarations: string,
  body: string,
  paths: string,
  shapes: string,
])[] = [
  [
    'lists and functions as static arguments, through two layers',
    `layer Block[width, act: fn=relu, inner: layer=Dense](x: f32[..., I]) -> f32[..., width] {
  return x |> body: inner[width] |> act
}
layer Net[widths: int[]=[4, 3], act: fn=tanh](x: f32[..., I]) {
  return scan w in widths with h = x { h' = h |> blocks: Block[w, act=act] }
}`,
    `output y = x |> net: Net[widths=[5, 2], act=gelu]
  output z = x |> b: Block[3, act=leaky_relu[0.2]]`,
    'net.blocks.0.body.weight net.blocks.0.body.bias net.blocks.1.body.weight net.blocks.1.body.bias b.body.weight b.body.bias',
    'B,2 B,3',
  ],
  [
    'functions of functions, layers of layers, stacks',
    `fn twice[f: fn](x) = f(f(x))
fn compose[fs: fn[]](x) = scan f in fs with y = x { y' = f(y) }
layer Residual[inner: layer](x: f32[..., D]) -> f32[..., D] {
  return x + (x |> body: inner)
}`,
    `output a = twice[tanh](x)
  output b = compose[[relu, tanh, sigmoid]](x)
  output c = x |> stack: Residual[Dense[6, use_bias=false]] * 2`,
    'stack.0.body.weight stack.1.body.weight',
    'B,6 B,6 B,6',
  ],
  [
    'tuples, and a slice of every kind',
    heads,
    `h, s = x |> Heads[heads=3]
  a, b = swap(s, h)
  p, q = (2, 3)
  output aa = a * p
  output bb = b + q
  output rev = x[:, ::-2]
  output mid = h[:, -2:, 1]
  output back = x[:, -1:0:-3]
  output row = x[..., -1]`,
    '',
    'B,3,2 B B,3 B,2 B,2 B',
  ],
  [
    'a layer used twice, and a layer that uses one twice',
    `layer Tower(x: f32[B, D], y: f32[B, D]) -> f32[B] {
  layer enc = Dense[2] * 2
  return sum[axis=-1](enc(x) * enc(y))
}`,
    `layer tower = Tower
  output s = tower(x, 2 * x) + tower(x, x)`,
    'tower.enc.0.weight tower.enc.0.bias tower.enc.1.weight tower.enc.1.bias',
    'B',
  ],
  [
    'strings, booleans, constants and a branch for each',
    `const WIDTHS = [3, 2]
layer Gate[use: bool=true, kind="mul"](x: f32[..., D]) -> f32[..., D] {
  if not use {
    return x
  }
  param gain: f32[D] ~ uniform[low=1, high=2]
  return if kind == "mul" { x * gain } else { x + gain }
}`,
    `output y = x |> on: Gate |> off: Gate[use=false] |> add: Gate[kind="add"]
  output z = x |> m: Mlp[WIDTHS, act=silu]`,
    'on.gain add.gain m.layers.0.weight m.layers.0.bias m.head.weight m.head.bias',
    'B,6 B,2',
  ],
];

test.each(programs)('%s', (_, declarations, body, paths, shapes) => {
  const model = modelOf(`${declarations}\nmodel M[B] {\n  input x: f32[B, 6]\n  ${body}\n}\n`);
  expect(model.params.map(({ name }) => name).join(' ')).toBe(paths);
  const outputs = [...model.inference.outputs.values()].map(({ type }) => type.shape.map(({ key }) => key).join());
  expect(outputs.join(' ')).toBe(shapes);
  const program = optimize(differentiate(model));
  const net = new (load(program))({ B: 3 }, { seed: 2 });
  for (const B of [3, 1, 0]) {
    const x = Float32Array.from(randomTensor([B, 6], 'f32', 7, B).data);
    const values: Values = new Map([['input:x', Float64Array.from(x)]]);
    for (const [name, data] of Object.entries(net.params)) values.set(`param:${name}`, Float64Array.from(data));
    const found = net.predict({ x });
    for (const [name, want] of runPhase(program, 'predict', values, { B })) {
      expect(found[name]).toHaveLength(want.length);
      want.forEach((value, i) => expect(isNear(found[name]![i]!, value, 1, 1e-5), `${name}[${i}]`).toBe(true));
    }
  }
});
