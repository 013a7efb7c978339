/** `remat` and `custom_gradient`: values stay, derivatives are as promised, and memory is less. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { offsetsAt } from '../../compiler/schedule/arena.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { randomTensor } from '../gradients/sample.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { modelOf, outputOf } from './elaborating.ts';

const deep = (block: string): string => `
layer Block(x: f32[B, D]) -> f32[B, D] {
  y = x |> up: Dense[4 * D] |> gelu |> drop: dropout[0.3] |> down: Dense[D]
  return x + y
}
model M[B] {
  input x: f64[B, 3]
  h = x |> blocks: ${block} * 4
  loss = mean(h * h)
  train { optimizer sgd[lr=0.1] }
}`;

const recurrent = (layer: string): string => `
model M[B] {
  input x: f64[B, 5, 3]
  h = x |> rnn: ${layer}
  loss = mean(h * h)
  train { optimizer sgd[lr=0.1] }
}`;

describe.each([
  ['a stack', deep('Block'), deep('remat[Block]'), 3],
  ['a recurrent layer', recurrent('Lstm[4]'), recurrent('remat[Lstm[4]]'), 15],
])('remat of %s', (_, plain, less, width) => {
  const programs = [plain, less].map((text) => differentiate(modelOf(text, { dtype: 'f64' })));

  test('changes no step of training', () => {
    const [expected, found] = programs.map((program) => {
      const values: Values = new Map([
        ['input:x', randomTensor([2, width], 'f64', 1, 0, -1, 1).data],
        ['hyper:lr', Float64Array.of(0.1)],
        ['step:step', Float64Array.of(1)],
        ['seed:seed', Float64Array.of(0)],
        ['draw:draw', Float64Array.of(1)],
      ]);
      for (const [i, { leaf, name }] of program.model.params.entries()) {
        const shape = leaf.type.shape.map(({ key }) => Number(key));
        values.set(`param:${name}`, randomTensor(shape, 'f64', 2, i, -1, 1).data);
      }
      runPhase(program, 'trainStep', values, { B: 2 });
      return program.model.params.map(({ leaf }) => [...values.get(keyOf(leaf))!]);
    });
    found!.forEach((param, i) => param.forEach((value, j) => expect(value).toBeCloseTo(expected![i]![j]!, 12)));
  });

  test('takes less memory between forward and backward', () => {
    const [before, after] = programs.map((program) => {
      const { entries } = schedule(optimize(program));
      const entry = entries.find(({ phases }) => phases.some(({ name }) => name === 'backward'))!;
      return offsetsAt(entry.layout, { B: 4096 }).bytes;
    });
    expect(after!).toBeLessThan(0.85 * before!);
  });
});

describe('custom_gradient', () => {
  const text = `
fn rounded(x) = round(x)
fn through(_x, g) = g
fn product(a, b) = a * b
fn swapped(a, b, g) = (g * a, g * b)
model M {
  input x: f64[3]
  input z: f64[3]
  y = custom_gradient[rounded, through](x)
  output y
  output dy = grad(sum(y * y), x)
  output p = custom_gradient[product, swapped](x, z)
  output dp = grad(custom_gradient[product, swapped](x, z), z)
  output second = grad(grad(custom_gradient[product, swapped](x, z), x), x)
}`;

  test('is the rule that was given, and differentiated as such', () => {
    const values = { inputs: { x: [0.4, 1.6, -2.2], z: [1, 2, 3] } };
    const model = modelOf(text);
    expect(outputOf(model, 'y', values)).toEqual([0, 2, -2]);
    expect(outputOf(model, 'dy', values)).toEqual([0, 4, -4]);
    expect(outputOf(model, 'p', values)).toEqual([0.4, 3.2, -6.6000000000000005]);
    expect(outputOf(model, 'dp', values)).toEqual([1, 2, 3]);
    expect(outputOf(model, 'second', values)).toEqual([1, 1, 1]);
  });
});
