/** Helpers with which operator files are written: shape rules, element-wise and reduction forms. */
import type { Attrs, Node } from '../graph/node.ts';
import type { DType, Type } from '../graph/type.ts';
import { equalTypes, formatType, isFloat } from '../graph/type.ts';
import type { Expr } from '../loop/ir.ts';
import type { Lowering } from './lowering.ts';
import type { Mismatch, Op, Sample, Tensor } from './op.ts';

export type NoAttrs = Readonly<Record<never, never>>;

/** Checks an operator against its type in its own file: a rule that returns too few cotangents does not compile there. */
export function defineOp<N extends number, A extends Attrs>(op: Op<N, A>): Op<N, A> {
  return op;
}

/** All operands of one type, floats unless `dtypes` says otherwise; the result has it too. */
export function sameTypes(dtypes: (dtype: DType) => boolean = isFloat): (operands: readonly Type[]) => Type | Mismatch {
  return (operands) => {
    const first = operands[0]!;
    const other = operands.find((type) => !equalTypes(type, first));
    if (other !== undefined) return { mismatch: `${formatType(first)} and ${formatType(other)} differ` };
    return dtypes(first.dtype) ? first : { mismatch: `${first.dtype} has no such operation` };
  };
}

/** Lowering of an element-wise operator from its scalar rule. */
export function elementwise(rule: (...operands: Expr[]) => Expr): Lowering<NoAttrs> {
  return {
    kind: 'map',
    at: (context, index) => rule(...context.operandTypes.map((_, i) => context.operand(i, index))),
  };
}

/** Reference of an element-wise operator from its float64 rule. */
export function mapReference(rule: (...operands: number[]) => number): (operands: readonly Tensor[]) => Float64Array {
  return (operands) => {
    const [first] = operands;
    return first!.data.map((_, i) => rule(...operands.map((operand) => operand.data[i]!)));
  };
}

/** Samples that every element-wise operator of the given arity is tested on: odd shapes, sizes 0 and 1, a scalar. */
export function elementwiseSamples(arity: number, range: { low?: number; high?: number } = {}): Sample<NoAttrs>[] {
  const shapes: readonly (readonly (number | string)[])[] = [[3, 5], ['B', 7], [1], [0, 4], []];
  return shapes.map((shape) => ({ operands: Array.from({ length: arity }, () => ({ shape, ...range })), attrs: {} }));
}

/** For operators whose operands all lack a derivative. */
export function noCotangents(operands: readonly Node[]): null[] {
  return operands.map(() => null);
}

/** Reductions drop their axes, which are sorted, unique and not negative. */
export type ReduceAttrs = Readonly<{ axes: readonly number[] }>;

/** The type of a reduction over `axes`. */
export function withoutAxes(x: Type, axes: readonly number[]): Type | Mismatch {
  const bad = axes.find((axis, i) => axis < 0 || axis >= x.shape.length || (i > 0 && axis <= axes[i - 1]!));
  if (bad !== undefined) return { mismatch: `${formatType(x)} has no axes ${axes.join(', ')}` };
  return { dtype: x.dtype, shape: x.shape.filter((_, axis) => !axes.includes(axis)) };
}
