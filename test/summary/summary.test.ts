/** What a summary counts and how it prints, over models built by hand. */
import { expect, test } from 'vitest';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { Model, Stored } from '../../compiler/program/model.ts';
import { layOut } from '../../compiler/schedule/arena.ts';
import type { Buffer, EntryPlan, PhasePlan, Plan } from '../../compiler/schedule/plan.ts';
import { arenaSize } from '../../compiler/summary/arena-size.ts';
import { printSummary } from '../../compiler/summary/print.ts';
import type { ModelSummarySource } from '../../compiler/summary/source.ts';
import { summarize } from '../../compiler/summary/summarize.ts';

const span = { file: { name: 'model.nn', text: '' }, start: 0, end: 0 };

/** x → scale (with state) → block (block.up, and block's own gain) → drop, which only training has → loss. */
function example(): ModelSummarySource {
  const b = createBuilder(operators);
  const stored = (role: 'param' | 'state' | 'slot', name: string, ...shape: readonly number[]): Stored => {
    const leaf = b.leaf({ role, name, type: { dtype: 'f32', shape: shapeOf(...shape) } });
    return { name, leaf, span, init: { kind: 'constant', value: 0 } };
  };
  const within = (path: string, body: () => Node): Node => b.from({ span, path }, body);
  const mean = stored('state', 'scale.mean', 3);
  const [weight, bias] = [stored('param', 'block.up.weight', 3, 1000), stored('param', 'block.up.bias', 1000)];
  const gain = stored('param', 'block.gain');
  const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f32', shape: shapeOf('B', 3) } });
  const scaled = within('scale', () => b.sub(x, mean.leaf));
  const up = within('block.up', () => {
    const row = b.sum(b.mul(b.reshape(scaled, { shape: shapeOf('B', 3, 1) }), weight.leaf), { axes: [1] });
    return b.add(row, bias.leaf);
  });
  const block = within('block', () => b.mul(up, gain.leaf));
  const dropped = within('drop', () => b.neg(block));
  const loss = b.sum(dropped, { axes: [0, 1] });
  const none = new Map<never, never>();
  const model: Model = {
    name: 'Tiny',
    span,
    builder: b,
    dims: ['B'],
    constraints: [],
    inputs: [{ name: 'x', leaf: x, span }],
    params: [gain, weight, bias],
    state: [mean],
    inference: { outputs: new Map([['y', block]]), losses: none, metrics: none, primes: none },
    training: {
      outputs: none,
      losses: new Map([['loss', loss]]),
      metrics: none,
      primes: new Map([[mean.leaf, b.neg(mean.leaf)]]),
    },
    trains: [
      {
        loss: 'loss',
        params: [gain, weight, bias],
        hyper: [],
        slots: [stored('slot', 'm:block.up.weight', 3, 1000)],
        writes: new Map(),
        lr: b.scalar(1, 'f64'),
        gradNorm: b.scalar(1, 'f64'),
      },
    ],
  };
  return { model, plans: { ts: planOf('B'), wasm: undefined, drawsUniform: false } };
}

const buffer = (extent: number, ...dims: readonly string[]): Buffer => ({
  name: 'x',
  dtype: 'f32',
  shape: shapeOf(...dims, extent),
  kind: 'temporary',
});

const trainStep: PhasePlan = { name: 'trainStep', steps: [], results: new Map(), reads: [], writes: [] };

/** A plan of which only the memory is looked at: one buffer for life, and two entries with a temporary each. */
function planOf(...dims: readonly string[]): Plan {
  const entry = (extent: number): EntryPlan => ({
    phases: [trainStep],
    layout: layOut([{ buffer: buffer(extent, ...dims), first: 0, last: 0 }]),
  });
  return { pinned: [buffer(3)], kernels: [], entries: [entry(16), entry(1024)] };
}

test('layers by path, with what leaves them and what they store', () => {
  const summary = summarize(example());
  expect(summary.layers).toEqual([
    { path: 'scale', output: 'f32[B, 3]', params: [], state: [{ name: 'mean', type: 'f32[3]' }], count: 0 },
    { path: 'block', output: 'f32[B, 1000]', params: [{ name: 'gain', type: 'f32[]' }], state: [], count: 1 },
    {
      path: 'block.up',
      output: 'f32[B, 1000]',
      params: [
        { name: 'weight', type: 'f32[3, 1000]' },
        { name: 'bias', type: 'f32[1000]' },
      ],
      state: [],
      count: 4000,
    },
    { path: 'drop', output: 'f32[B, 1000]', params: [], state: [], count: 0 },
  ]);
  expect(summary).toMatchObject({
    params: { elements: 4001, bytes: 16_004 },
    state: { elements: 3, bytes: 12 },
    slots: { elements: 3000, bytes: 12_000 },
  });
});

test('the table, without and with the size of the open dim', () => {
  expect(printSummary(summarize(example()))).toBe(`model Tiny[B]

            output        parameters
  input x   f32[B, 3]
  scale     f32[B, 3]                 mean: f32[3] (state)
  block     f32[B, 1000]           1  gain: f32[]
  block.up  f32[B, 1000]       4,000  weight: f32[3, 1000], bias: f32[1000]
  drop      f32[B, 1000]
  output y  f32[B, 1000]

  parameters  4,001 (16,004 bytes)
  state       3 (12 bytes)
  optimiser   3,000 (12,000 bytes)
  memory      about 4,096*B + 12 bytes
              give --dim B=… for the number of bytes`);
  const sized = printSummary(summarize(example(), { B: 1000, T: 3 })).split('\n');
  expect(sized.slice(-2)).toEqual([
    '  memory      about 4,096*B + 12 bytes',
    '              4,096,080 bytes at B=1000, where each tensor begins at a multiple of 64',
  ]);
});

test('a model without open dims or memory plan', () => {
  const { model } = example();
  const summary = summarize({ model: { ...model, dims: [], state: [], trains: [] } });
  expect(summary.arena).toBeNull();
  expect(printSummary(summary)).toMatch(/^model Tiny\n[^]*\n {2}state {7}none\n {2}optimiser {3}none$/);
});

test('a parameter of the model itself, and one that nothing uses, have a line', () => {
  const { model } = example();
  const own = { ...model.params[0]!, name: 'temperature' };
  const unused = { ...model.params[1]!, name: 'spare.weight' };
  const { layers } = summarize({ model: { ...model, params: [...model.params, own, unused] } });
  expect(layers.find(({ path }) => path === '')).toMatchObject({ output: null, count: 1 });
  expect(layers.find(({ path }) => path === 'spare')).toMatchObject({ output: null, count: 3000 });
});

test('a formula of memory has no term that is the largest for no usual sizes', () => {
  // 20*B + 116 is below one of the others wherever they do not meet.
  const temporaries = [
    [buffer(10, 'B'), buffer(10)],
    [buffer(5, 'B'), buffer(29)],
    [buffer(1, 'B'), buffer(50)],
  ];
  const live = temporaries.flatMap((pair, step) => pair.map((each) => ({ buffer: each, first: step, last: step })));
  const plan: Plan = { pinned: [], kernels: [], entries: [{ phases: [trainStep], layout: layOut(live) }] };
  expect(arenaSize({ ts: plan, wasm: undefined, drawsUniform: false }).formula).toBe('max(4*B + 200, 40*B + 40)');
});

test('memory is what lives at once: by formula without alignment, in bytes with it', () => {
  const small = { buffer: buffer(5), first: 0, last: 1 };
  const overlapping = { buffer: buffer(1, 'B'), first: 1, last: 2 };
  const later = { buffer: buffer(2, 'T'), first: 3, last: 3 };
  const plan: Plan = {
    pinned: [buffer(3)],
    kernels: [],
    entries: [{ phases: [trainStep], layout: layOut([small, overlapping, later]) }],
  };
  const size = arenaSize({ ts: plan, wasm: undefined, drawsUniform: false });
  expect(size.formula).toBe('max(8*T + 12, 4*B + 32)');
  expect(size.bytes({ B: 1, T: 1 })).toBe(64 + 128 + 16);
  expect(size.bytes({ B: 1, T: 100 })).toBe(64 + 832 + 16);
  expect(size.bytes({ B: 100, T: 0 })).toBe(64 + 64 + 448 + 16);
});
