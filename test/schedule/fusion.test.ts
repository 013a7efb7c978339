/** What becomes one kernel, what is stored, and in which order leaves are overwritten. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/index.ts';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { shapeOf, type Dim } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { LeafRole } from '../../compiler/ops/leaf.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import type { Phase, Program } from '../../compiler/program/program.ts';
import { callsOf, type Call, type Plan } from '../../compiler/schedule/plan.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { modelOf } from '../emit/load.ts';
import { mlpModel } from './models.ts';

interface Graph {
  readonly b: Builder;
  readonly leaf: (name: string, shape: readonly Dim[], role?: LeafRole) => Node;
  readonly plan: (phase: Partial<Phase>) => Plan;
}

function graph(): Graph {
  const b = createBuilder(operators);
  return {
    b,
    leaf: (name, shape, role = 'input') => b.leaf({ role, name, type: { dtype: 'f32', shape } }),
    plan(phase) {
      const whole: Phase = { name: 'run', results: new Map(), writes: new Map(), ...phase };
      const program: Program = { model: modelOf(b, [], new Map()), entries: [{ phases: [whole] }] };
      return schedule(program);
    },
  };
}

function calls(plan: Plan): readonly Call[] {
  return plan.entries.flatMap(({ phases }) => phases.flatMap((phase) => callsOf(phase.steps)));
}

function names(plan: Plan): readonly string[] {
  return calls(plan).map(({ kernel }) => kernel.name);
}

const results = (...nodes: readonly Node[]): ReadonlyMap<string, Node> =>
  new Map(nodes.map((node, i) => [`y${i}`, node]));
const product = { left: [0, 1], right: [1, 2], result: [0, 2] } as const;

describe('rows', () => {
  const softmax = (b: Builder, x: Node): { readonly e: Node; readonly total: Node; readonly y: Node } => {
    const { shape } = x.type;
    const axes = [shape.length - 1];
    const along = (row: Node): Node => b.broadcast(row, { shape, axes: shape.slice(1).map((_, axis) => axis) });
    const e = b.exp(b.sub(x, along(b.reduceMax(x, { axes }))));
    const total = b.sum(e, { axes });
    return { e, total, y: b.div(e, along(total)) };
  };
  const placed = (planned: Plan): readonly string[] =>
    planned.entries.flatMap(({ layout }) => layout.placed.map(({ buffer }) => buffer.shape.map(({ key }) => key).join('×'))); // prettier-ignore

  test('of a softmax are passed over once, the exponentials where the quotients come, its numbers never in memory', () => {
    const { b, leaf, plan } = graph();
    const planned = plan({ results: results(softmax(b, leaf('x', shapeOf('B', 'T', 64))).y) });
    expect(names(planned)).toEqual(['reduce_max_sub_exp_etc']);
    expect(placed(planned)).toEqual([]);
  });

  test('keep in memory what others read', () => {
    const { b, leaf, plan } = graph();
    const { e, total, y } = softmax(b, leaf('x', shapeOf('B', 64)));
    const others = [b.sum(e, { axes: [0] }), b.sum(total, { axes: [0] })];
    const planned = plan({ results: results(y, ...others) });
    expect(names(planned)).toEqual(['reduce_max_sub_exp_etc', 'sum', 'sum_2']);
    expect(placed(planned)).toEqual(['B×64', 'B']);
  });

  test('that are short, very long, or one only are passed over as a stretch of memory', () => {
    for (const shape of [shapeOf('B', 10), shapeOf('B', 5000), shapeOf(64)]) {
      const { b, leaf, plan } = graph();
      expect(names(plan({ results: results(softmax(b, leaf('x', shape)).y) }))).toHaveLength(4);
    }
  });

  test('wait for a kernel in between', () => {
    const { b, leaf, plan } = graph();
    const { y } = softmax(b, leaf('x', shapeOf('B', 64)));
    const other = b.contract(y, leaf('w', shapeOf(64, 64)), product);
    const sum = b.sum(b.mul(y, other), { axes: [1] });
    expect(names(plan({ results: results(sum) }))).toEqual(['reduce_max_sub_exp_etc', 'matmul', 'mul_sum']);
  });

  test('that become a leaf are written as before: others read what was there', () => {
    const { b, leaf, plan } = graph();
    const state = leaf('s', shapeOf('B', 64), 'state');
    const { y } = softmax(b, state);
    const planned = plan({ writes: new Map([[state, y]]), results: results(b.sum(state, { axes: [1] })) });
    expect(names(planned).at(-1)).toBe('div');
  });
});

describe('one kernel', () => {
  test('a matrix product, its bias and activation', () => {
    const { b, leaf, plan } = graph();
    const [x, w, bias] = [leaf('x', shapeOf('B', 8)), leaf('w', shapeOf(8, 4)), leaf('b', shapeOf(4))];
    const y = b.maximum(b.scalar(0, 'f32'), b.add(b.contract(x, w, product), bias));
    expect(names(plan({ results: results(y) }))).toEqual(['matmul_add_maximum']);
  });

  test('operands that are only seen otherwise: transposed, reshaped, repeated', () => {
    const { b, leaf, plan } = graph();
    const x = b.transpose(b.reshape(leaf('x', shapeOf(4, 6)), { shape: shapeOf(8, 3) }), { permutation: [1, 0] });
    const y = b.broadcast(leaf('y', shapeOf(5)), { shape: shapeOf(8, 5), axes: [1] });
    const planned = plan({ results: results(b.contract(x, y, product)) });
    expect(names(planned)).toEqual(['matmul']);
    expect(planned.entries[0]!.layout.placed).toEqual([]);
  });

  test('a reduction with what it reads and what is made of it', () => {
    const { b, leaf, plan } = graph();
    const x = leaf('x', shapeOf('B', 9));
    const norm = b.sqrt(b.sum(b.mul(x, x), { axes: [1] }));
    expect(names(plan({ results: results(norm) }))).toEqual(['mul_sum_sqrt']);
  });

  test('several outputs over the same elements', () => {
    const { b, leaf, plan } = graph();
    const [x, y] = [leaf('x', shapeOf('B', 9)), leaf('y', shapeOf('B', 9))];
    const shared = b.exp(b.add(x, y));
    const planned = plan({ results: results(b.mul(shared, x), b.div(shared, y), shared) });
    expect(calls(planned)).toHaveLength(1);
    expect(planned.entries[0]!.layout.placed).toEqual([]);
  });

  test('sums of columns over the same rows, but not those of rows, nor one that needs the other', () => {
    const { b, leaf, plan } = graph();
    const x = leaf('x', shapeOf('B', 4, 9));
    const [columns, rows] = [[0, 1], [2]].map((axes) => [b.sum(x, { axes }), b.sum(b.mul(x, x), { axes })]);
    expect(names(plan({ results: results(...columns!) }))).toEqual(['sum_mul']);
    expect(names(plan({ results: results(...rows!) }))).toEqual(['sum', 'mul_sum']);
    const turned = b.contract(columns![0]!, leaf('w', shapeOf(9, 9)), { left: [0], right: [0, 1], result: [1] });
    const later = b.sum(b.mul(x, b.broadcast(turned, { shape: x.type.shape, axes: [2] })), { axes: [0, 1] });
    expect(names(plan({ results: results(later) }))).toEqual(['sum', 'contract', 'mul_sum']);
  });

  test('a sum over what another pass reads anyway, in parts, unless that pass waits for the sum', () => {
    const { b, leaf, plan } = graph();
    const [x, y] = [leaf('x', shapeOf(9, 7)), leaf('y', shapeOf(9, 7))];
    const total = b.sum(b.mul(x, x), { axes: [0, 1] });
    const beside = plan({ results: results(b.exp(b.mul(x, y)), b.sqrt(total)) });
    expect(names(beside)).toEqual(['mul_exp', 'sqrt']);
    expect(beside.entries[0]!.layout.placed.map(({ buffer }) => buffer.shape.map(({ key }) => key))).toEqual([['9']]);
    const waiting = plan({ results: results(b.mul(x, b.broadcast(total, { shape: x.type.shape, axes: [] })), b.sqrt(total)) }); // prettier-ignore
    expect(names(waiting)).toEqual(['mul_sum_sqrt', 'mul']);
  });

  test('an optimiser: parameter, moments and gradient in one pass', () => {
    const program = optimize(differentiate(mlpModel([6, 5, 3], { optimizer: 'adam' })));
    const update = schedule(program)
      .entries.flatMap(({ phases }) => phases)
      .find(({ name }) => name === 'update')!;
    const passes = callsOf(update.steps).filter(({ buffers }) => buffers.some(({ leaf }) => leaf?.role === 'slot'));
    expect(passes).toHaveLength(4);
    for (const { buffers } of passes) {
      const roles = buffers.map(({ leaf }) => leaf?.role);
      expect(roles.filter((role) => role === 'slot' || role === 'param' || role === 'gradient')).toHaveLength(4);
    }
    expect(new Set(passes.map(({ kernel }) => kernel)).size).toBe(1);
  });
});

test('a sum at the end of a very long chain', () => {
  const { b, leaf, plan } = graph();
  let x = leaf('x', shapeOf(9, 7));
  for (let i = 0; i < 20_000; i++) x = b.neg(x);
  const planned = plan({ results: results(b.sum(x, { axes: [0, 1] }), b.exp(x)) });
  expect(calls(planned).length).toBeGreaterThan(1);
});

describe('stored', () => {
  test('an expensive value that loops would compute again', () => {
    const { b, leaf, plan } = graph();
    const x = leaf('x', shapeOf('B', 9));
    const scale = b.exp(leaf('s', shapeOf(9)));
    expect(calls(plan({ results: results(b.mul(x, scale)) }))).toHaveLength(2);
  });

  test('a product with its bias, of which two kernels take multiples', () => {
    const { b, leaf, plan } = graph();
    const [x, w, bias] = [leaf('x', shapeOf('B', 8)), leaf('w', shapeOf(8, 64)), leaf('b', shapeOf(64))];
    const shape = shapeOf('B', 64);
    const all = (value: number): Node => b.broadcast(b.scalar(value, 'f32'), { shape, axes: [] });
    const u = b.add(b.contract(x, w, product), b.broadcast(bias, { shape, axes: [1] }));
    // Too long for an epilogue.
    const y = b.mul(b.mul(all(0.5), u), b.erf(b.div(u, all(1.4))));
    const other = b.contract(b.div(u, all(1.4)), leaf('v', shapeOf(64, 64)), product);
    const planned = plan({ results: results(y, b.mul(other, b.mul(all(0.5), u))) });
    expect(names(planned)).toEqual(['matmul_add', 'mul_div_erf', 'mul_matmul']);
    expect(planned.entries[0]!.layout.placed).toHaveLength(2);
  });

  test('what is a few steps with repeated numbers from a tensor that others read is computed again', () => {
    const { b, leaf, plan } = graph();
    const [x, m, r] = [leaf('x', shapeOf('B', 64)), leaf('m', shapeOf(64)), leaf('r', shapeOf(64))];
    const along = (row: Node): Node => b.broadcast(row, { shape: x.type.shape, axes: [1] });
    const value = b.exp(x);
    const scaled = b.mul(b.sub(value, along(m)), along(r));
    // One kernel of all elements, and one of columns.
    const planned = plan({ results: results(b.mul(scaled, value), b.sum(b.mul(scaled, scaled), { axes: [0] })) });
    expect(planned.entries[0]!.layout.placed.map(({ buffer }) => buffer.shape)).toEqual([x.type.shape]);
  });

  test('not one that fits outside the inner loop', () => {
    const { b, leaf, plan } = graph();
    const x = leaf('x', shapeOf('B', 9));
    const scale = b.broadcast(b.exp(leaf('s', shapeOf('B'))), { shape: x.type.shape, axes: [0] });
    expect(calls(plan({ results: results(b.mul(x, scale)) }))).toHaveLength(1);
  });

  test('chains are cut before functions grow too large', () => {
    const { b, leaf, plan } = graph();
    let x = leaf('x', shapeOf('B', 9));
    for (let i = 0; i < 5000; i++) x = b.sin(x);
    const planned = plan({ results: results(x) });
    expect(calls(planned).length).toBeGreaterThan(20);
    // Every link is the same function.
    expect(planned.kernels.length).toBeLessThan(5);
  });
});

test('the same kernels serve a deeper net', () => {
  const kernels = (depth: number): number => {
    const widths = [12, ...Array.from({ length: depth }, () => 8), 3];
    return schedule(optimize(differentiate(mlpModel(widths, { optimizer: 'momentum' })))).kernels.length;
  };
  expect(kernels(7)).toBe(kernels(3));
});

test('the same kernels serve a deeper transformer, to the letter', async () => {
  const kernels = async (depth: number, target: 'ts' | 'wasm'): Promise<ReadonlySet<string>> => {
    const { dump } = await compile(transformer(depth), { dump: 'loops', target });
    // Names count up, and comments name the layers.
    const texts = dump!.match(/^kernel [^]*?(?=\n\n)/gm)!;
    expect(texts.length).toBeGreaterThan(50);
    return new Set(texts.map((text) => text.replace(/^kernel \w+/, 'kernel')));
  };
  for (const target of ['ts', 'wasm'] as const) expect(await kernels(5, target)).toEqual(await kernels(2, target));
});

const transformer = (depth: number): string => `model Gpt[B] {
  input x: i32[B, 6]
  input label: i32[B, 6]
  logits = x |> embed: Embedding[9, 8] |> position: LearnedPosition[6] |> blocks: TransformerBlock[2] * ${depth} |> norm: LayerNorm |> head: Dense[9]
  output logits
  loss = cross_entropy(logits, label)
  train {
    optimizer adam[lr=1e-3]
    clip norm[1]
  }
}`;

describe('writes', () => {
  const w = (g: Graph, name: string): Node => g.leaf(name, shapeOf(6), 'param');

  test('in place after the last read', () => {
    const g = graph();
    const [a, c] = [w(g, 'a'), w(g, 'c')];
    const total = g.b.sum(a, { axes: [0] });
    const planned = g.plan({
      writes: new Map([
        [a, g.b.neg(a)],
        [c, g.b.mul(c, g.b.exp(total))],
      ]),
      results: results(g.b.sum(g.b.exp(a), { axes: [0] })),
    });
    const order = calls(planned);
    const writer = order.findIndex(({ kernel }) =>
      kernel.params.some((p) => p.kind === 'buffer' && p.name === 'a' && p.access === 'both'),
    );
    const readers = order.flatMap(({ buffers }, i) =>
      i !== writer && buffers.some(({ name }) => name === 'a') ? [i] : [],
    );
    expect(readers.length).toBeGreaterThan(0);
    expect(Math.max(...readers)).toBeLessThan(writer);
    expect(planned.entries[0]!.layout.placed.every(({ buffer }) => buffer.shape.length === 0)).toBe(true);
  });

  test('by way of a temporary where two leaves trade places', () => {
    const g = graph();
    const [a, c] = [w(g, 'a'), w(g, 'c')];
    const reversed = (x: Node): Node => g.b.slice(x, { start: shapeOf(5), stop: shapeOf(-1), step: [-1] });
    const planned = g.plan({
      writes: new Map([
        [a, reversed(c)],
        [c, reversed(a)],
      ]),
    });
    expect(names(planned).at(-1)).toBe('copy');
  });

  test('not at all where a leaf keeps its value', () => {
    const g = graph();
    const a = w(g, 'a');
    expect(calls(g.plan({ writes: new Map([[a, g.b.reshape(a, { shape: shapeOf(6) })]]) }))).toEqual([]);
  });
});
