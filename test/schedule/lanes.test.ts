/** Kernels for four lanes, run by the loop interpreter, as WebAssembly and shared between threads: every operator on its samples, and the templates on many shapes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Builder } from '../../compiler/graph/builder.ts';
import { evaluateDim, shapeOf, type Sizes } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { printKernels } from '../../compiler/loop/print.ts';
import { webassembly } from '../../compiler/loop/target.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { callsOf } from '../../compiler/schedule/plan.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { isNear, modelOf, nameOf, newBuilder, programOf } from '../emit/load.ts';
import { randomTensor, sampleTensors, sizes as sampleSizes, table } from '../gradients/sample.ts';
import { memoryOf, runEntry } from './run-plan.ts';
import { runAsWasm } from './run-wasm.ts';

/** What differs from the float64 interpreter by more than f32 explains, or between teams of threads by a bit. */
function differences(
  b: Builder,
  values: ReadonlyMap<Node, Tensor>,
  outputs: ReadonlyMap<string, Node>,
  sizes: Sizes,
): readonly string[] {
  const plan = schedule(programOf(modelOf(b, [...values.keys()], outputs)), webassembly);
  const wrong = plan.kernels.flatMap(verifyKernel);
  if (wrong.length > 0) return wrong;
  const [entry] = plan.entries;
  const memory = memoryOf(plan, new Map([...values].map(([leaf, { data }]) => [`input:${nameOf(leaf)}`, data])), sizes);
  const compiled = runAsWasm(plan, entry!, memory, sizes);
  const shared = teams.flatMap((team) => {
    const got = runAsWasm(plan, entry!, memory, sizes, team);
    return [...compiled]
      .filter(([buffer, alone]) => Buffer.compare(bytesOf(alone), bytesOf(got.get(buffer)!)) !== 0)
      .map(([{ name }]) => `${name} differs between threads ${team.join()}`);
  });
  if (shared.length > 0) return shared;
  runEntry(entry!, memory, sizes);
  const expected = interpret(outputs.values(), { leaf: (node) => values.get(node), sizes });
  const absolute = interpret(outputs.values(), {
    leaf: (node) => ({ ...values.get(node)!, data: values.get(node)!.data.map(Math.abs) }),
    sizes,
  });
  return [...entry!.phases[0]!.results].flatMap(([name, buffer]) => {
    const node = outputs.get(name)!;
    const scale = absolute.get(node)!.data;
    return [memory.get(buffer)!.data, compiled.get(buffer)!].flatMap((got, way) =>
      [...expected.get(node)!.data].flatMap((want, i) =>
        isNear(got[i]!, want, Math.abs(scale[i]!), 1e-5)
          ? []
          : [`${name}[${i}] is ${got[i]}, not ${want}, ${way === 0 ? 'interpreted' : 'compiled'}`],
      ),
    );
  });
}

/** Orders in which threads run. */
const teams = [
  [0, 1],
  [2, 1, 0],
];

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

describe('every operator', () => {
  // Those with bodies become steps around kernels, which have nothing to do with lanes.
  const computed = table.filter(
    ([, op]) => op.lowering.kind !== 'leaf' && op.samples.every(({ make }) => make === undefined),
  );
  test.each(computed)('%s', (_, op) => {
    const b = newBuilder();
    const values = new Map<Node, Tensor>();
    const outputs = new Map<string, Node>();
    for (const [i, sample] of op.samples.entries()) {
      const tensors = sampleTensors(op, sample, 1);
      const leaves = sample.operands.map(({ shape, dtype = 'f32' }, j) =>
        b.leaf({ role: 'input', name: `s${i}_x${j}`, type: { dtype, shape: shapeOf(...shape) } }),
      );
      for (const [j, leaf] of leaves.entries()) values.set(leaf, tensors[j]!);
      outputs.set(`y${i}`, b.apply(op, leaves, sample.attrs));
    }
    expect(differences(b, values, outputs, sampleSizes)).toEqual([]);
  });
});

const extent = fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 11, 13, 16, 17, 19, 21, 34);
/** A number folds into the kernel, a name does not. */
const axis = (name: 'B' | 'T'): fc.Arbitrary<number | string> => fc.oneof(extent, fc.constant(name));

interface Shapes {
  readonly m: number | string;
  readonly n: number | string;
  readonly k: number;
}

type Build = (b: Builder, input: (...shape: readonly (number | string)[]) => Node, shapes: Shapes) => Node;

const product = (b: Builder, x: Node, y: Node, left: number[], right: number[], result = [0, 2]): Node =>
  b.contract(x, y, { left, right, result });

const builds: Readonly<Record<string, Build>> = {
  'A·B, an epilogue': (b, input, { m, n, k }) =>
    b.maximum(b.add(product(b, input(m, k), input(k, n), [0, 1], [1, 2]), input(n)), b.scalar(0, 'f32')),
  'Aᵀ·B': (b, input, { m, n, k }) => product(b, input(k, m), input(k, n), [1, 0], [1, 2]),
  'A·Bᵀ': (b, input, { m, n, k }) => product(b, input(m, k), input(n, k), [0, 1], [2, 1]),
  '(A·B)ᵀ': (b, input, { m, n, k }) => product(b, input(m, k), input(k, n), [0, 1], [1, 2], [2, 0]),
  batched: (b, input, { m, n, k }) => product(b, input(2, m, k), input(2, k, n), [3, 0, 1], [3, 1, 2], [3, 0, 2]),
  'channels in both': (b, input, { m, n, k }) => product(b, input(m, k, n), input(k, n), [0, 1, 2], [1, 2], [0, 2]),
  'rows and columns of one operand': (b, input, { m, n, k }) =>
    product(b, input(k, n, m), input(k), [2, 1, 0], [2], [0, 1]),
  'a matrix and a vector': (b, input, { m, k }) => product(b, input(m, k), input(k), [0, 1], [1], [0]),
  'two vectors': (b, input, { k }) => product(b, input(k), input(k), [0], [0], []),
  'sums of rows': (b, input, { m, n }) => b.sum(b.exp(input(m, n)), { axes: [1] }),
  'sums of columns': (b, input, { m, n }) => b.sum(input(m, n), { axes: [0] }),
  'a largest element': (b, input, { m, n }) => b.reduceMax(b.add(input(m, n), input(n)), { axes: [0, 1] }),
  'a softmax': (b, input, { m, n }) => {
    const x = input(m, n);
    const e = b.exp(b.sub(x, b.broadcast(b.reduceMax(x, { axes: [1] }), { shape: x.type.shape, axes: [0] })));
    return b.div(e, b.broadcast(b.sum(e, { axes: [1] }), { shape: x.type.shape, axes: [0] }));
  },
  'a norm and a softmax of rows': (b, input, { m, n }) => {
    const x = input(2, m, n);
    const along = (row: Node): Node => b.broadcast(row, { shape: x.type.shape, axes: [0, 1] });
    const mean = b.mul(b.sum(x, { axes: [2] }), b.scalar(1 / 64, 'f32'));
    const moved = b.sub(x, along(mean));
    const spread = b.sqrt(b.add(b.sum(b.mul(moved, moved), { axes: [2] }), b.scalar(1, 'f32')));
    const normal = b.div(moved, along(spread));
    const e = b.exp(b.sub(normal, along(b.reduceMax(normal, { axes: [2] }))));
    // The sums and the spread are wanted elsewhere too.
    return b.add(b.div(e, along(b.sum(e, { axes: [2] }))), b.broadcast(b.sum(spread, { axes: [0] }), { shape: x.type.shape, axes: [1] })); // prettier-ignore
  },
  'a transpose': (b, input, { m, n }) => b.tanh(b.transpose(input(m, n), { permutation: [1, 0] })),
  'a mask': (b, input, { m, n }) => b.where(b.greater(input(m, n), b.scalar(0, 'f32')), input(m, n), input(n)),
};

describe('templates on many shapes', () => {
  test.each(Object.entries(builds))('%s', (_, build) => {
    fc.assert(
      fc.property(axis('B'), axis('T'), extent, extent, extent, (m, n, k, B, T) => {
        const b = newBuilder();
        const values = new Map<Node, Tensor>();
        const sizes = { B, T };
        const input = (...shape: readonly (number | string)[]): Node => {
          const leaf = b.leaf({
            role: 'input',
            name: `x${values.size}`,
            type: { dtype: 'f32', shape: shapeOf(...shape) },
          });
          values.set(leaf, randomTensor(leaf.type.shape.map((dim) => evaluateDim(dim, sizes)), 'f32', 3, values.size)); // prettier-ignore
          return leaf;
        };
        const outputs = new Map([['y', build(b, input, { m, n, k })]]);
        expect(differences(b, values, outputs, sizes)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

const rows = fc.constantFrom(1, 2, 5);
const long = fc.constantFrom(120, 127, 128, 130, 137);

test('rows alone by a large matrix, with epilogues, one after the other', () => {
  fc.assert(
    fc.property(rows, long, long, fc.nat(3), (m, k, n, epilogue) => {
      const b = newBuilder();
      const values = new Map<Node, Tensor>();
      const input = (...shape: readonly number[]): Node => {
        const leaf = b.leaf({
          role: 'input',
          name: `x${values.size}`,
          type: { dtype: 'f32', shape: shapeOf(...shape) },
        });
        values.set(leaf, randomTensor(shape, 'f32', 3, values.size));
        return leaf;
      };
      const x = input(m, k);
      const y = product(b, x, input(k, n), [0, 1], [1, 2]);
      const vector = product(b, input(k), input(k, n), [0], [0, 1], [1]);
      const others: readonly Node[] = [
        y,
        b.tanh(b.add(y, input(n))),
        b.sum(y, { axes: [1] }),
        b.add(b.mul(y, y), input(m, n)),
      ];
      const outputs = new Map([
        ['y', others[epilogue]!],
        ['z', b.maximum(vector, b.scalar(0, 'f32'))],
      ]);
      expect(differences(b, values, outputs, {})).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

/** Aᵀ·B, for each of a batch. */
function transposedProduct(m: number, k: number, n: number, batch: readonly number[]) {
  const b = newBuilder();
  const values = new Map<Node, Tensor>();
  const [x, y] = [m, n].map((own) => {
    const shape = [...batch, k, own];
    const leaf = b.leaf({ role: 'input', name: `x${values.size}`, type: { dtype: 'f32', shape: shapeOf(...shape) } });
    values.set(leaf, randomTensor(shape, 'f32', 3, values.size));
    return leaf;
  });
  const labels = batch.map(() => 3);
  const sum = product(b, x!, y!, [...labels, 1, 0], [...labels, 1, 2], [...labels, 0, 2]);
  const outputs = new Map([['y', b.add(sum, sum)]]);
  const { kernels } = schedule(programOf(modelOf(b, [...values.keys()], outputs)), webassembly);
  return { kernels, differences: () => differences(b, values, outputs, {}) };
}

test.each([
  [39, 257, 65, []],
  [34, 256, 64, [2]],
])('Aᵀ·B of long sums, of which both operands are packed: %d rows, %d summed, %d columns, %j', (m, k, n, batch) => {
  const { kernels, differences: found } = transposedProduct(m, k, n, batch);
  expect(kernels.filter(({ name }) => name.startsWith('pack'))).toHaveLength(2);
  expect(found()).toEqual([]);
});

test.each([
  [36, 70, 64, [], true],
  [40, 128, 96, [2], true],
  [44, 129, 64, [], false],
  [38, 70, 64, [], false],
  [36, 70, 72, [], false],
])(
  'Aᵀ·B of short sums, whose panels go in groups: %d rows, %d summed, %d columns, %j: %s',
  (m, k, n, batch, grouped) => {
    const { kernels, differences: found } = transposedProduct(m, k, n, batch);
    expect(/ by 32\b/.test(printKernels(kernels))).toBe(grouped);
    expect(found()).toEqual([]);
  },
);

test('an operand that two products have in common is packed once, also where one of them has few rows', () => {
  const b = newBuilder();
  const values = new Map<Node, Tensor>();
  const [x, few, y] = [48, 20, 80].map((own) => {
    const shape = [128, own];
    const leaf = b.leaf({ role: 'input', name: `x${values.size}`, type: { dtype: 'f32', shape: shapeOf(...shape) } });
    values.set(leaf, randomTensor(shape, 'f32', 3, values.size));
    return leaf;
  });
  const outputs = new Map([x, few].map((left, i) => [`y${i}`, product(b, left!, y!, [1, 0], [1, 2], [0, 2])]));
  const { entries } = schedule(programOf(modelOf(b, [...values.keys()], outputs)), webassembly);
  const calls = callsOf(entries[0]!.phases[0]!.steps);
  expect(calls.map(({ kernel }) => kernel.name)).toEqual(['pack', 'matmul', 'matmul_2']);
  expect(calls[2]!.buffers).toContain(calls[0]!.buffers.at(-1));
  expect(differences(b, values, outputs, {})).toEqual([]);
});

test('a row alone is added up where the result goes, eight rows of the matrix in a pass', () => {
  const b = newBuilder();
  const [x, y] = [shapeOf(2, 128), shapeOf(128, 96)].map((shape, i) =>
    b.leaf({ role: 'input', name: `x${i}`, type: { dtype: 'f32', shape } }),
  );
  const outputs = new Map([['y', product(b, x!, y!, [0, 1], [1, 2])]]);
  const text = printKernels(schedule(programOf(modelOf(b, [x!, y!], outputs)), webassembly).kernels);
  expect(text).toContain('for j in 0..128 by 8');
  expect(text).toContain('y:f32[96*i + k] x4 = fma(');
});

test('of 10 columns a tile of 4 rows by two vectors and a half', () => {
  const b = newBuilder();
  const [x, y] = [shapeOf('B', 6), shapeOf(6, 10)].map((shape, i) =>
    b.leaf({ role: 'input', name: `x${i}`, type: { dtype: 'f32', shape } }),
  );
  const outputs = new Map([['y', product(b, x!, y!, [0, 1], [1, 2])]]);
  const text = printKernels(schedule(programOf(modelOf(b, [x!, y!], outputs)), webassembly).kernels);
  expect(text).toContain('s33 = fma(');
  expect(text).toContain('y:f32[10*i + 39] = lane 1(s33)');
});
