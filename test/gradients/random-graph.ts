/** Random graphs with fan-out, as fast-check arbitraries: every node is a 3 × 4 matrix of float64 that keeps to moderate values. */
import fc from 'fast-check';
import { createBuilder, type Builder, type Rewrite } from '../../compiler/graph/builder.ts';
import { constantDim, shapeOf, type Dim } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { operators } from '../../compiler/ops/index.ts';
import { closeBranch } from '../../compiler/ops/close-branch.ts';
import { OpenScan } from '../../compiler/ops/open-scan.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { randomTensor } from './sample.ts';

const shape = shapeOf(3, 4);

function number(b: Builder, value: number): Node {
  return b.scalar(value, 'f64');
}

function column(b: Builder, x: Node): Node {
  return b.broadcast(x, { shape, axes: [0] });
}

function row(b: Builder, x: Node): Node {
  return b.broadcast(x, { shape, axes: [1] });
}

function part(b: Builder, x: Node, from: number, to: number): Node {
  return b.slice(x, { start: shapeOf(from, 0), stop: shapeOf(to, 4), step: [1, 1] });
}

type Make = (b: Builder, x: Node, y: Node, z: Node) => Node;

/** Steps that are smooth everywhere. */
const smooth: Readonly<Record<string, Make>> = {
  sin: (b, x) => b.sin(x),
  tanh: (b, x) => b.tanh(x),
  sigmoid: (b, x) => b.sigmoid(x),
  erf: (b, x) => b.erf(x),
  logOfSquare: (b, x) => b.log(b.add(b.mul(x, x), number(b, 1))),
  exp: (b, x) => b.exp(b.tanh(x)),
  softplus: (b, x) => b.log(b.add(number(b, 1), b.exp(b.sin(x)))),
  root: (b, x) => b.sqrt(b.add(b.pow(x, number(b, 2)), number(b, 0.5))),
  neg: (b, x) => b.neg(x),
  add: (b, x, y) => b.add(x, y),
  sub: (b, x, y) => b.sub(x, b.neg(y)),
  mul: (b, x, y) => b.mul(b.tanh(x), y),
  div: (b, x, y) => b.div(x, b.add(b.mul(y, y), number(b, 1))),
  scale: (b, x) => b.div(b.mul(x, number(b, -1)), number(b, 2)),
  one: (b, x) => b.mul(b.pow(x, number(b, 1)), number(b, 1)),
  rows: (b, x, y) => b.mul(row(b, b.sum(x, { axes: [0] })), b.sigmoid(y)),
  columns: (b, x, y) => b.add(y, b.tanh(column(b, b.sum(x, { axes: [1] })))),
  total: (b, x, y) => b.add(y, b.expand(b.tanh(b.sum(b.sum(x, { axes: [0] }), { axes: [0] })), shape)),
  prod: (b, x) => column(b, b.prod(b.tanh(x), { axes: [1] })),
  softmax(b, x) {
    const e = b.exp(b.tanh(x));
    return b.log(b.div(e, column(b, b.sum(e, { axes: [1] }))));
  },
  matmul(b, x, y, z) {
    const inner = b.contract(b.tanh(x), b.tanh(y), { left: [0, 1], right: [2, 1], result: [0, 2] });
    return b.contract(inner, b.tanh(z), { left: [0, 1], right: [1, 2], result: [0, 2] });
  },
  transpose: (b, x) => b.reshape(b.transpose(x, { permutation: [1, 0] }), { shape }),
  twice: (b, x) => b.transpose(b.transpose(x, { permutation: [1, 0] }), { permutation: [1, 0] }),
  reshapes: (b, x) => b.reshape(b.reshape(x, { shape: shapeOf(2, 1, 6) }), { shape }),
  units: (b, x) => b.sum(b.reshape(x, { shape: shapeOf(3, 1, 4) }), { axes: [1] }),
  concat: (b, x, y) => b.concat(part(b, x, 1, 3), part(b, y, 0, 1), { axis: 0 }),
  backwards: (b, x) => b.slice(x, { start: shapeOf(2, 0), stop: shapeOf(-1, 4), step: [-1, 1] }),
  pad: (b, x) => b.pad(part(b, x, 0, 2), { low: shapeOf(1, 0), high: shapeOf(0, 0), value: 0.5 }),
  take: (b, x) => b.take(x, b.iota({ shape: [constantDim(3)], axis: 0, dtype: 'i32' }), { axis: 0 }),
  repeated: (b, x) => b.take(x, b.expand(b.scalar(1, 'i32'), [constantDim(3)]), { axis: 0 }),
  mark: (b, x) => b.mark(x, { id: 1 }),
  scan(b, x, y, z) {
    const scan = new OpenScan(b, constantDim(3));
    const [element, carry] = [scan.element(b.tanh(x)), scan.carry(b.sum(b.tanh(y), { axes: [0] }))];
    const weights = b.contract(b.tanh(z), element, { left: [0, 1], right: [1], result: [0] });
    const next = b.sin(b.add(carry, b.mul(element, b.expand(b.sum(weights, { axes: [0] }), element.type.shape))));
    const { yields, finals } = scan.close([next], [b.mul(next, carry)]);
    return b.add(yields[0]!, row(b, finals[0]!));
  },
  branch(b, x, y, z) {
    const node = b.less(b.scalar(2, 'i32'), b.scalar(3, 'i32'));
    const given = (at: Node): Node | undefined => ([x, y, z].includes(at) ? at : undefined);
    const [first, second] = closeBranch(b, { node }, { body: [b.mul(b.sin(x), y), z], otherwise: [y, x] }, given);
    return b.add(first!, second!);
  },
  reversedScan(b, x, y) {
    const scan = new OpenScan(b, constantDim(3), { reversed: true });
    const [element, other, carry] = [scan.element(x), scan.element(y), scan.carry(b.sum(x, { axes: [0] }))];
    return scan.close([b.tanh(b.sub(element, carry))], [b.mul(b.sigmoid(other), carry)]).yields[0]!;
  },
  selectByPlace: (b, x, y) => b.where(b.less(b.iota({ shape, axis: 1, dtype: 'i32' }), b.scalar(2, 'i32')), x, y),
};

/** Steps with kinks: values and gradients are kept, but differences may straddle. */
const kinked: Readonly<Record<string, Make>> = {
  abs: (b, x) => b.abs(b.neg(x)),
  maximum: (b, x, y) => b.maximum(x, y),
  minimum: (b, x, y) => b.minimum(x, b.mul(y, number(b, 1))),
  relu: (b, x) => b.maximum(number(b, 0), x),
  where: (b, x, y, z) => b.where(b.not(b.less(x, y)), z, b.sin(x)),
  nested: (b, x, y) => b.where(b.less(x, y), b.where(b.less(x, y), x, y), b.neg(y)),
  guarded: (b, x) => b.where(b.greater(x, number(b, 0)), b.sqrt(x), number(b, 0)),
  reduceMax: (b, x) => column(b, b.reduceMax(x, { axes: [1] })),
  reduceMin: (b, x, y) => b.sub(y, row(b, b.reduceMin(x, { axes: [0] }))),
  stop: (b, x, y) => b.add(b.stopGradient(x), y),
};

export interface RandomGraph {
  readonly b: Builder;
  readonly leaves: readonly Node[];
  readonly values: ReadonlyMap<Node, Tensor>;
  readonly root: Node;
}

/** A recipe to build the same graph under any rewrites. */
export interface Recipe {
  readonly steps: readonly (readonly [name: string, x: number, y: number, z: number])[];
  readonly seed: number;
}

const makers: Readonly<Record<string, Make>> = { ...smooth, ...kinked };

/** Operands are picked among all earlier nodes, so most are used more than once. */
export function recipes(which: 'smooth' | 'all'): fc.Arbitrary<Recipe> {
  const names = Object.keys(which === 'smooth' ? smooth : makers);
  const step = fc.tuple(fc.constantFrom(...names), fc.nat(99), fc.nat(99), fc.nat(99));
  return fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 12 }), seed: fc.nat(9999) });
}

export function buildGraph({ steps, seed }: Recipe, rewrites: readonly Rewrite[] = []): RandomGraph {
  const b = createBuilder(operators, rewrites);
  const dims: readonly Dim[] = shape;
  const leaves = ['u', 'v'].map((name) => b.leaf({ role: 'input', name, type: { dtype: 'f64', shape: dims } }));
  const nodes = [...leaves];
  for (const [name, x, y, z] of steps) {
    const pick = (i: number): Node => nodes[i % nodes.length]!;
    nodes.push(makers[name]!(b, pick(x), pick(y), pick(z)));
  }
  // The last few nodes, so that little of the graph is dead.
  const root = nodes.slice(-3).reduce((total, node) => b.add(total, node));
  const values = new Map(leaves.map((leaf, i) => [leaf, randomTensor([3, 4], 'f64', seed, i, -1, 1)]));
  return { b, leaves, values, root };
}
