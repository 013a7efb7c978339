/** The steps that random graphs are made of: each keeps to 3 × 4 matrices of moderate values. */
import type { Builder } from '../../compiler/graph/builder.ts';
import { constantDim, shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { closeBranch } from '../../compiler/ops/bodies/close-branch.ts';
import { OpenScan } from '../../compiler/ops/bodies/open-scan.ts';

export const shape = shapeOf(3, 4);

/** A number of x's element type. */
function number(b: Builder, x: Node, value: number): Node {
  return b.scalar(value, x.type.dtype);
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

function total(b: Builder, x: Node): Node {
  return b.sum(x, { axes: x.type.shape.map((_, axis) => axis) });
}

/** x·w */
function dense(b: Builder, x: Node, w: Node): Node {
  const rank = x.type.shape.length;
  const kept = Array.from({ length: rank - 1 }, (_, axis) => axis);
  return b.contract(x, w, { left: [...kept, 8], right: [8, 9], result: [...kept, 9] });
}

/** The results of one side, which runs alone. */
function choose(
  b: Builder,
  node: Node,
  body: readonly Node[],
  otherwise: readonly Node[],
  given: readonly Node[],
): readonly Node[] {
  return closeBranch(b, { node }, { body, otherwise }, (at) => (given.includes(at) ? at : undefined));
}

/** A node of this shape from three others, and from the parameter that all steps share, a 4 × 4 matrix. */
type Make = (b: Builder, x: Node, y: Node, z: Node, w: Node) => Node;

/** Steps that are smooth everywhere. */
export const smooth: Readonly<Record<string, Make>> = {
  sin: (b, x) => b.sin(x),
  tanh: (b, x) => b.tanh(x),
  sigmoid: (b, x) => b.sigmoid(x),
  erf: (b, x) => b.erf(x),
  logOfSquare: (b, x) => b.log(b.add(b.mul(x, x), number(b, x, 1))),
  exp: (b, x) => b.exp(b.tanh(x)),
  softplus: (b, x) => b.log(b.add(number(b, x, 1), b.exp(b.sin(x)))),
  root: (b, x) => b.sqrt(b.add(b.pow(x, number(b, x, 2)), number(b, x, 0.5))),
  neg: (b, x) => b.neg(x),
  add: (b, x, y) => b.add(x, y),
  sub: (b, x, y) => b.sub(x, b.neg(y)),
  mul: (b, x, y) => b.mul(b.tanh(x), y),
  div: (b, x, y) => b.div(x, b.add(b.mul(y, y), number(b, x, 1))),
  scale: (b, x) => b.div(b.mul(x, number(b, x, -1)), number(b, x, 2)),
  one: (b, x) => b.mul(b.pow(x, number(b, x, 1)), number(b, x, 1)),
  rows: (b, x, y) => b.mul(row(b, b.sum(x, { axes: [0] })), b.sigmoid(y)),
  columns: (b, x, y) => b.add(y, b.tanh(column(b, b.sum(x, { axes: [1] })))),
  total: (b, x, y) => b.add(y, b.expand(b.tanh(b.sum(b.sum(x, { axes: [0] }), { axes: [0] })), shape)),
  dense: (b, x, _y, _z, w) => dense(b, b.tanh(x), w),
  denseTwice: (b, x, y, _z, w) => b.add(dense(b, b.sin(dense(b, b.tanh(x), w)), w), y),
  prod: (b, x) => column(b, b.prod(b.tanh(x), { axes: [1] })),
  softmax(b, x) {
    const e = b.exp(b.tanh(x));
    return b.log(b.div(e, column(b, b.sum(e, { axes: [1] }))));
  },
  matmul(b, x, y, z) {
    const inner = b.contract(b.tanh(x), b.tanh(y), { left: [0, 1], right: [2, 1], result: [0, 2] });
    return b.contract(inner, b.tanh(z), { left: [0, 1], right: [1, 2], result: [0, 2] });
  },
  lookBack(b, x, y, z) {
    const triangle = b.contract(b.tanh(x), b.tanh(y), { left: [0, 1], right: [2, 1], result: [0, 2], order: [0, 2] });
    return b.contract(triangle, b.tanh(z), { left: [0, 1], right: [1, 2], result: [0, 2], order: [0, 1] });
  },
  transpose: (b, x) => b.reshape(b.transpose(x, { permutation: [1, 0] }), { shape }),
  twice: (b, x) => b.transpose(b.transpose(x, { permutation: [1, 0] }), { permutation: [1, 0] }),
  reshapes: (b, x) => b.reshape(b.reshape(x, { shape: shapeOf(2, 1, 6) }), { shape }),
  units: (b, x) => b.sum(b.reshape(x, { shape: shapeOf(3, 1, 4) }), { axes: [1] }),
  concat: (b, x, y) => b.concat(part(b, x, 1, 3), part(b, y, 0, 1), { axis: 0 }),
  backwards: (b, x) => b.slice(x, { start: shapeOf(2, 0), stop: shapeOf(-1, 4), step: [-1, 1] }),
  pad: (b, x) => b.pad(part(b, x, 0, 2), { low: shapeOf(1, 0), high: shapeOf(0, 0), value: 0.5 }),
  take: (b, x) => b.take(x, b.iota({ shape: [constantDim(3)], axis: 0, dtype: 'i32' }), { axis: 0 }),
  scatter(b, x, y) {
    const index = b.expand(b.scalar(2, 'i32'), shape);
    return b.scatterAdd(x, index, b.sin(y), { axis: 1 });
  },
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
    const [first, second] = choose(b, node, [b.mul(b.sin(x), y), z], [y, x], [x, y, z]);
    return b.add(first!, second!);
  },
  recurrent(b, x, y, _z, w) {
    const scan = new OpenScan(b, constantDim(3), { recompute: true });
    const [element, h] = [scan.element(x), scan.carry(b.tanh(b.sum(y, { axes: [0] })))];
    const next = b.tanh(b.add(dense(b, h, w), element));
    const { yields, finals } = scan.close([next], [next]);
    return b.sub(yields[0]!, b.mul(row(b, finals[0]!), y));
  },
  scanInScan(b, x, y, _z, w) {
    const outer = new OpenScan(b, constantDim(3));
    const [element, sum] = [outer.element(x), outer.carry(b.sum(y, { axes: [0] }))];
    const inner = new OpenScan(b, constantDim(4));
    const [weights, h] = [inner.element(w), inner.carry(b.tanh(sum))];
    const { finals } = inner.close([b.sin(b.add(b.mul(h, weights), element))], []);
    const next = b.add(finals[0]!, b.mul(b.tanh(sum), number(b, x, 0.5)));
    return outer.close([next], [b.mul(next, element)]).yields[0]!;
  },
  reversedScan(b, x, y) {
    const scan = new OpenScan(b, constantDim(3), { reversed: true });
    const [element, other, carry] = [scan.element(x), scan.element(y), scan.carry(b.sum(x, { axes: [0] }))];
    return scan.close([b.tanh(b.sub(element, carry))], [b.mul(b.sigmoid(other), carry)]).yields[0]!;
  },
  selectByPlace: (b, x, y) => b.where(b.less(b.iota({ shape, axis: 1, dtype: 'i32' }), b.scalar(2, 'i32')), x, y),
};

/** Steps with kinks: values and gradients are kept, but differences may straddle. */
export const kinked: Readonly<Record<string, Make>> = {
  abs: (b, x) => b.abs(b.neg(x)),
  maximum: (b, x, y) => b.maximum(x, y),
  minimum: (b, x, y) => b.minimum(x, b.mul(y, number(b, x, 1))),
  relu: (b, x) => b.maximum(number(b, x, 0), x),
  where: (b, x, y, z) => b.where(b.not(b.less(x, y)), z, b.sin(x)),
  nested: (b, x, y) => b.where(b.less(x, y), b.where(b.less(x, y), x, y), b.neg(y)),
  guarded: (b, x) => b.where(b.greater(x, number(b, x, 0)), b.sqrt(x), number(b, x, 0)),
  reduceMax: (b, x) => column(b, b.reduceMax(x, { axes: [1] })),
  reduceMin: (b, x, y) => b.sub(y, row(b, b.reduceMin(x, { axes: [0] }))),
  branchByValue(b, x, y, z, w) {
    const condition = b.less(total(b, x), total(b, y));
    const [first] = choose(b, condition, [b.mul(b.sin(x), y)], [dense(b, b.tanh(z), w)], [x, y, z, w]);
    return b.add(first!, z);
  },
  branchInScan(b, x, y, _z, w) {
    const scan = new OpenScan(b, constantDim(3));
    const [element, h] = [scan.element(x), scan.carry(b.tanh(b.sum(y, { axes: [0] })))];
    const condition = b.greater(total(b, element), total(b, h));
    const body = [b.tanh(dense(b, h, w)), b.mul(h, element)];
    const [next, shown] = choose(b, condition, body, [b.sin(b.add(h, element)), h], [h, element, w]);
    const { yields, finals } = scan.close([next!], [b.add(shown!, next!)]);
    return b.add(yields[0]!, row(b, finals[0]!));
  },
  scanInBranch(b, x, y, z) {
    const condition = b.greater(total(b, b.mul(x, y)), number(b, x, 0));
    const scan = new OpenScan(b, constantDim(3));
    const [element, h] = [scan.element(x), scan.carry(b.sum(z, { axes: [0] }))];
    const { yields } = scan.close([b.tanh(b.add(h, element))], [b.mul(h, element)]);
    return choose(b, condition, [yields[0]!], [b.sin(z)], [x, y, z])[0]!;
  },
  whereInScan(b, x, y) {
    const scan = new OpenScan(b, constantDim(3), { reversed: true });
    const [element, other, h] = [scan.element(x), scan.element(y), scan.carry(b.sum(x, { axes: [0] }))];
    const next = b.where(b.less(element, other), b.tanh(b.add(h, other)), b.mul(b.sigmoid(h), element));
    return scan.close([next], [b.maximum(next, other)]).yields[0]!;
  },
  stop: (b, x, y) => b.add(b.stopGradient(x), y),
};
