/** The float64 interpreter: slow, obvious, and the oracle of every test. It runs each operator's reference rule. */
import { InternalError } from '../internal-error.ts';
import type { RunBody, Tensor } from '../ops/op.ts';
import { constantDim, evaluateDim, type Dim, type Sizes } from './dim.ts';
import type { Attrs, AttrValue, Node } from './node.ts';
import { topological } from './traverse.ts';

export interface Environment {
  /** The value of a leaf; undefined where it has none, which is an error only if it is reached. */
  readonly leaf: (node: Node) => Tensor | undefined;
  /** Sizes of the open dims. */
  readonly sizes?: Sizes;
}

/** The value of every node that `roots` need; of one with several results, the first. Floats are never rounded to float32. */
export function interpret(roots: Iterable<Node>, environment: Environment): ReadonlyMap<Node, Tensor> {
  return interpretInOrder(topological(roots), environment);
}

function interpretInOrder(order: readonly Node[], environment: Environment): ReadonlyMap<Node, Tensor> {
  const values = new Map<Node, Tensor>();
  const results = new Map<Node, readonly Tensor[]>();
  for (const node of order) {
    const operands = node.operands.map((operand) => values.get(operand)!);
    const all = evaluate(node, operands, results, environment);
    results.set(node, all);
    const [first] = all;
    if (first !== undefined) values.set(node, first);
  }
  return values;
}

function evaluate(
  node: Node,
  operands: readonly Tensor[],
  results: ReadonlyMap<Node, readonly Tensor[]>,
  environment: Environment,
): readonly Tensor[] {
  const { leaf, sizes = {} } = environment;
  const { op, attrs, type } = node;
  if (op.lowering.kind === 'project') return [results.get(node.operands[0]!)![Number(attrs['index'])]!];
  if (op.evaluate !== undefined) return op.evaluate(operands, attrs, runner(environment));
  const shape = type.shape.map((dim) => evaluateDim(dim, sizes));
  if (op.lowering.kind !== 'leaf')
    return [{ shape, data: op.reference(operands, atSizes(attrs, sizes), shape, type.dtype) }];
  const value = leaf(node);
  const size = shape.reduce((product, extent) => product * extent, 1);
  if (value?.data.length === size) return [{ shape, data: value.data }];
  throw new InternalError(`leaf %${node.id} has ${value?.data.length ?? 'none'} of its ${size} values`);
}

/** Bodies are closed: their only leaves are binders. */
function runner({ sizes = {} }: Environment): RunBody {
  const orders = new Map<readonly Node[], readonly Node[]>();
  const run = (roots: readonly Node[], binders: ReadonlyMap<Node, Tensor>): readonly Tensor[] => {
    const order = orders.get(roots) ?? topological(roots);
    orders.set(roots, order);
    const values = interpretInOrder(order, { leaf: (node) => binders.get(node), sizes });
    return roots.map((root) => values.get(root)!);
  };
  return Object.assign(run, { size: (dim: Dim) => evaluateDim(dim, sizes) });
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
