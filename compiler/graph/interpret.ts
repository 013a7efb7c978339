/** The float64 interpreter: slow, obvious, and the oracle of every test. It runs each operator's reference rule. */
import { InternalError } from '../internal-error.ts';
import type { Tensor } from '../ops/op.ts';
import { constantDim, evaluateDim, type Sizes } from './dim.ts';
import type { Attrs, AttrValue, Node } from './node.ts';
import { topological } from './traverse.ts';

export interface Environment {
  /** The value of a leaf; undefined where it has none, which is an error only if it is reached. */
  readonly leaf: (node: Node) => Tensor | undefined;
  /** Sizes of the open dims. */
  readonly sizes?: Sizes;
}

/** The value of every node that `roots` need. Floats are never rounded to float32. */
export function interpret(roots: Iterable<Node>, environment: Environment): ReadonlyMap<Node, Tensor> {
  const values = new Map<Node, Tensor>();
  for (const node of topological(roots)) {
    const operands = node.operands.map((operand) => values.get(operand)!);
    values.set(node, evaluate(node, operands, environment));
  }
  return values;
}

function evaluate(node: Node, operands: readonly Tensor[], { leaf, sizes = {} }: Environment): Tensor {
  const shape = node.type.shape.map((dim) => evaluateDim(dim, sizes));
  if (node.op.lowering.kind !== 'leaf') {
    const data = node.op.reference(operands, atSizes(node.attrs, sizes), shape, node.type.dtype);
    return { shape, data };
  }
  const value = leaf(node);
  const size = shape.reduce((product, extent) => product * extent, 1);
  if (value?.data.length === size) return { shape, data: value.data };
  throw new InternalError(`leaf %${node.id} has ${value?.data.length ?? 'none'} of its ${size} values`);
}

/** The attributes with every dim evaluated: references see numbers only. */
function atSizes(attrs: Attrs, sizes: Sizes): Attrs {
  const fix = (value: AttrValue): AttrValue => {
    if (Array.isArray(value)) return value.map(fix);
    return isDim(value) ? constantDim(evaluateDim(value, sizes)) : value;
  };
  return Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, fix(value)]));
}

function isDim(value: AttrValue): value is ReturnType<typeof constantDim> {
  return typeof value === 'object' && 'terms' in value;
}
