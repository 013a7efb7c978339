/** Kernels over random shapes, sizes 0 and 1 and odd ones among them, at full and at smaller sizes than the capacities. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Builder } from '../../compiler/graph/builder.ts';
import { evaluateDim, mulDims, shapeOf, type Dim } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { randomTensor } from '../gradients/sample.ts';
import { arrayOf, backends, isNear, load, modelOf, nameOf, newBuilder, programOf, type NetClass } from './load.ts';

const extent = fc.constantFrom(0, 1, 2, 3, 4, 5, 8, 13, 17);
/** Several sizes for what is compiled once. */
const open = fc.array(fc.record({ B: extent, T: extent }), { minLength: 3, maxLength: 3 });

type Sizes = Readonly<Record<'B' | 'T', number>>;

/** Compiles a graph of inputs once, runs it at each of `sizes` within a larger capacity, and compares. */
function check(
  dtype: 'f32' | 'f64',
  sizes: readonly Sizes[],
  build: (b: Builder, input: (shape: readonly Dim[]) => Node) => readonly Node[],
): void {
  const b = newBuilder();
  const leaves: Node[] = [];
  const input = (shape: readonly Dim[]): Node => {
    const leaf = b.leaf({ role: 'input', name: `x${leaves.length}`, type: { dtype, shape } });
    leaves.push(leaf);
    return leaf;
  };
  const outputs = new Map(build(b, input).map((node, i) => [`y${i}`, node]));
  const Sample = load(programOf(modelOf(b, leaves, outputs)));
  for (const each of sizes) compare(Sample, dtype, leaves, outputs, each);
}

function compare(
  Sample: NetClass,
  dtype: 'f32' | 'f64',
  leaves: readonly Node[],
  outputs: ReadonlyMap<string, Node>,
  sizes: Sizes,
): void {
  const values = new Map<Node, Tensor>();
  for (const leaf of leaves) {
    const concrete = leaf.type.shape.map((dim) => evaluateDim(dim, sizes));
    values.set(leaf, randomTensor(concrete, 'f32', 3, values.size));
  }
  const inputs = Object.fromEntries(leaves.map((leaf) => [nameOf(leaf), arrayOf(dtype, values.get(leaf)!.data)]));
  const capacity = { B: sizes.B + 2, T: sizes.T + 1 };
  const results = backends.map((backend) => new Sample(capacity, { backend }).predict(inputs, sizes));
  const leaf = (node: Node): Tensor => values.get(node)!;
  const expected = interpret(outputs.values(), { leaf, sizes });
  const absolute = interpret(outputs.values(), {
    leaf: (node) => ({ shape: leaf(node).shape, data: leaf(node).data.map(Math.abs) }),
    sizes,
  });
  for (const [name, node] of outputs) {
    const want = expected.get(node)!.data;
    for (const [at, backend] of backends.entries()) {
      expect(results[at]![name]!.length).toBe(want.length);
      for (const [i, value] of want.entries()) {
        const got = results[at]![name]![i]!;
        if (!isNear(got, value, Math.abs(absolute.get(node)!.data[i]!), dtype === 'f32' ? 1e-5 : 1e-12))
          expect.fail(`${backend}: ${name}[${i}] is ${got}, not ${value}`);
      }
    }
  }
}

const dims = (x: Node, ...axes: readonly number[]) => axes.map((axis) => x.type.shape[axis]!);

const size = (value: number, isOpen: boolean, dim: string): number | string => (isOpen ? dim : value);

test('matrix products: A·B, Aᵀ·B, A·Bᵀ, with a bias and an activation, open or fixed', () => {
  const shape = fc.record({ m: extent, k: extent, n: extent, openRows: fc.boolean(), openSum: fc.boolean() });
  fc.assert(
    fc.property(shape, fc.constantFrom('AB', 'AtB', 'ABt'), ({ m, k, n, openRows, openSum }, form) => {
      const [M, K] = [size(m, openRows, 'B'), size(k, openSum, 'T')];
      check('f32', [{ B: m, T: k }], (b, input) => {
        const left = input(form === 'AtB' ? shapeOf(K, M) : shapeOf(M, K));
        const right = input(form === 'ABt' ? shapeOf(n, K) : shapeOf(K, n));
        const labels = {
          AB: { left: [0, 1], right: [1, 2], result: [0, 2] },
          AtB: { left: [1, 0], right: [1, 2], result: [0, 2] },
          ABt: { left: [0, 1], right: [2, 1], result: [0, 2] },
        }[form];
        const z = b.add(b.contract(left, right, labels), input(shapeOf(n)));
        return [b.maximum(b.scalar(0, 'f32'), z), b.tanh(b.contract(left, right, labels))];
      });
    }),
    { numRuns: 60 },
  );
});

test('contractions with batch axes, several summed ones, and operands that are views', () => {
  fc.assert(
    fc.property(fc.record({ sizes: open, n: extent, d: fc.constantFrom(1, 3, 4) }), ({ sizes, n, d }) => {
      check('f32', sizes, (b, input) => {
        const q = b.reshape(input(shapeOf('B', 'T', d * 2)), { shape: shapeOf('B', 'T', 2, d) });
        const heads = b.transpose(q, { permutation: [0, 2, 1, 3] });
        const score = b.contract(heads, heads, { left: [0, 1, 2, 3], right: [0, 1, 4, 3], result: [0, 1, 2, 4] });
        const w = input(shapeOf(2, d, n));
        const flat = b.contract(q, w, { left: [0, 1, 2, 3], right: [2, 3, 4], result: [0, 1, 4] });
        const dw = b.contract(q, flat, { left: [0, 1, 2, 3], right: [0, 1, 4], result: [4, 3, 2] });
        return [b.mul(score, b.scalar(0.5, 'f32')), flat, dw];
      });
    }),
    { numRuns: 30 },
  );
});

// So many positions take several panels of columns at a time.
test.each([[[1, 2]], [[2, 1]]] as const)('a triangle of 256 results a side, labels %j in order', (order) => {
  check('f32', [{ B: 2, T: 1 }], (b, input) => {
    const [late, early] = [input(shapeOf('B', 256, 7)), input(shapeOf('B', 256, 7))];
    const score = b.contract(late, early, { left: [0, 1, 3], right: [0, 2, 3], result: [0, 1, 2], order });
    return [b.mul(score, b.scalar(0.5, 'f32'))];
  });
});

test('chains of maps, broadcasts, reshapes and reductions', () => {
  fc.assert(
    fc.property(fc.record({ sizes: open, n: extent }), ({ sizes, n }) => {
      check('f64', sizes, (b, input) => {
        const x = input(shapeOf('B', 'T', n));
        const scale = b.exp(input(shapeOf(n)));
        const rows = b.sum(x, { axes: [1, 2] });
        const columns = b.reduceMax(x, { axes: [0, 1] });
        const scaled = b.mul(x, scale);
        const centred = b.sub(scaled, b.broadcast(rows, { shape: x.type.shape, axes: [0] }));
        const all = b.sum(b.mul(centred, centred), { axes: [0, 1, 2] });
        const merged = b.neg(b.reshape(b.abs(x), { shape: [dims(x, 0, 1).reduce(mulDims), ...dims(x, 2)] }));
        return [rows, columns, b.tanh(centred), b.mul(all, b.scalar(0.1, 'f64')), merged];
      });
    }),
    { numRuns: 30 },
  );
});
