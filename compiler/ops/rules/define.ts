/** Helpers with which operator files are written: shape rules, element-wise and reduction forms. */
import type { Builder } from '../../graph/builder.ts';
import type { Attrs, Node } from '../../graph/node.ts';
import type { DType, Type } from '../../graph/type.ts';
import { equalTypes, formatType, isFloat } from '../../graph/type.ts';
import type { Expr } from '../../loop/ir.ts';
import type { Lowering } from '../lowering.ts';
import type { Mismatch, Op, Sample, SampleOperand, Tensor } from '../op.ts';

export type NoAttrs = Readonly<Record<string, never>>;

/** Checks an operator against its type in its own file: a rule that returns too few cotangents does not compile there. */
export function defineOp<N extends number, A extends Attrs>(op: Op<N, A>): Op<N, A> {
  return op;
}

/** What arithmetic works on; u8 and bool are cast first. */
export function isNumeric(dtype: DType): boolean {
  return isFloat(dtype) || dtype === 'i32';
}

/** The operands' one type, or how they differ. */
function commonType(operands: readonly Type[], dtypes: (dtype: DType) => boolean): Type | Mismatch {
  const first = operands[0]!;
  const other = operands.find((type) => !equalTypes(type, first));
  if (other !== undefined) return { mismatch: `${formatType(first)} and ${formatType(other)} differ` };
  return dtypes(first.dtype) ? first : { mismatch: `${first.dtype} has no such operation` };
}

/** All operands of one type, floats unless `dtypes` says otherwise; the result has it too. */
export function sameTypes(dtypes: (dtype: DType) => boolean = isFloat): (operands: readonly Type[]) => Type | Mismatch {
  return (operands) => commonType(operands, dtypes);
}

/** All operands of one type; the result is bool of their shape. */
export function comparison(
  dtypes: (dtype: DType) => boolean = (dtype) => dtype !== 'bool',
): (operands: readonly Type[]) => Type | Mismatch {
  return (operands) => {
    const common = commonType(operands, dtypes);
    return 'mismatch' in common ? common : { dtype: 'bool', shape: common.shape };
  };
}

/** Lowering of an element-wise operator from its scalar rule. */
export function elementwise(rule: (...operands: Expr[]) => Expr): Lowering<NoAttrs> {
  return {
    kind: 'map',
    at: (context, index) => rule(...context.operandTypes.map((_, i) => context.operand(i, index))),
  };
}

type ScalarRule = (...operands: number[]) => number;
type Reference = (operands: readonly Tensor[], attrs: NoAttrs, shape: readonly number[], dtype: DType) => Float64Array;

/** Reference of an element-wise operator from its float64 rule, and its rule on i32 where that differs. */
export function mapReference(rule: ScalarRule, integers: ScalarRule = rule): Reference {
  return (operands, _attrs, _shape, dtype) => {
    const [first] = operands;
    const apply = dtype === 'i32' ? integers : rule;
    return first!.data.map((_, i) => apply(...operands.map((operand) => operand.data[i]!)));
  };
}

/** Samples that every element-wise operator of the given arity is tested on: odd shapes, sizes 0 and 1, a scalar. */
export function elementwiseSamples(arity: number, operand: Omit<SampleOperand, 'shape'> = {}): Sample<NoAttrs>[] {
  const shapes: readonly (readonly (number | string)[])[] = [[3, 5], ['B', 7], [1], [0, 4], []];
  return shapes.map((shape) => ({ operands: Array.from({ length: arity }, () => ({ shape, ...operand })), attrs: {} }));
}

/** Samples of an operator that works on i32 too. */
export function numericSamples(arity: number): Sample<NoAttrs>[] {
  return [...elementwiseSamples(arity), ...elementwiseSamples(arity, { dtype: 'i32', low: -9, high: 10 }).slice(0, 2)];
}

/** How references add: i32 wraps. */
export function additionOf(dtype: DType): (a: number, b: number) => number {
  return dtype === 'i32' ? (a, b) => (a + b) | 0 : (a, b) => a + b;
}

/** Zeros of a type. */
export function zerosOf(b: Builder, type: Type): Node {
  return b.expand(b.scalar(0, type.dtype), type.shape);
}

/** Reductions drop their axes, which are sorted, unique and not negative. */
export type ReduceAttrs = Readonly<{ axes: readonly number[] }>;

/** The type of a reduction over `axes`. */
function withoutAxes(x: Type, axes: readonly number[]): Type | Mismatch {
  const bad = axes.find((axis, i) => axis < 0 || axis >= x.shape.length || (i > 0 && axis <= axes[i - 1]!));
  if (bad !== undefined) return { mismatch: `${formatType(x)} has no axes ${axes.join(', ')}` };
  return { dtype: x.dtype, shape: x.shape.filter((_, axis) => !axes.includes(axis)) };
}

/** `withoutAxes` for the dtypes that the reduction works on. */
export function reduction(
  dtypes: (dtype: DType) => boolean,
): (operands: readonly Type[], attrs: ReduceAttrs) => Type | Mismatch {
  return ([x], { axes }) =>
    dtypes(x!.dtype) ? withoutAxes(x!, axes) : { mismatch: `${x!.dtype} has no such reduction` };
}

/** The axes of x that a reduction over `axes` keeps. */
export function keptAxes(x: Type, axes: readonly number[]): readonly number[] {
  return x.shape.flatMap((_, axis) => (axes.includes(axis) ? [] : [axis]));
}

/** Samples that every reduction is tested on. */
export function reductionSamples(operand: Omit<SampleOperand, 'shape'> = {}): Sample<ReduceAttrs>[] {
  return [
    { operands: [{ shape: [3, 4], ...operand }], attrs: { axes: [0, 1] } },
    { operands: [{ shape: ['B', 4, 5], ...operand }], attrs: { axes: [1] } },
    { operands: [{ shape: ['B', 4, 5], ...operand }], attrs: { axes: [0, 2] } },
    { operands: [{ shape: [0, 3], ...operand }], attrs: { axes: [0] }, note: 'over nothing' },
    { operands: [{ shape: [2, 3], ...operand }], attrs: { axes: [] }, note: 'no axes' },
    { operands: [{ shape: [17], ...operand }], attrs: { axes: [0] }, note: 'not a multiple of any unrolling' },
  ];
}

export type AxisAttrs = Readonly<{ axis: number }>;

/** The type of a position over axes, which disappear. */
export function positionOver([x]: readonly Type[], { axes }: ReduceAttrs): Type | Mismatch {
  if (!isNumeric(x!.dtype)) return { mismatch: `${x!.dtype} has no order` };
  const rest = withoutAxes(x!, axes);
  return 'mismatch' in rest ? rest : { dtype: 'i32', shape: rest.shape };
}

/** Samples that argmax and argmin are tested on. */
export function argSamples(): Sample<ReduceAttrs>[] {
  return [
    { operands: [{ shape: [3, 5] }], attrs: { axes: [1] } },
    { operands: [{ shape: ['B', 4, 3] }], attrs: { axes: [1] } },
    { operands: [{ shape: ['B', 4] }], attrs: { axes: [0] } },
    { operands: [{ shape: [2, 3, 2, 4] }], attrs: { axes: [1, 3] }, note: 'over windows' },
    { operands: [{ shape: ['B', 3, 4] }], attrs: { axes: [1, 2] }, note: 'over neighbours' },
    { operands: [{ shape: [2, 1] }], attrs: { axes: [1] } },
    { operands: [{ shape: ['B', 19] }], attrs: { axes: [1] }, note: 'of long rows' },
    { operands: [{ shape: [2, 3], values: [1, 1, 0, -1, -2, -2] }], attrs: { axes: [1] }, note: 'the first of equals' },
    { operands: [{ shape: [0, 3] }], attrs: { axes: [1] }, note: 'of nothing' },
    { operands: [{ shape: [3, 0] }], attrs: { axes: [1] }, note: 'over nothing' },
    { operands: [{ shape: [4], dtype: 'i32', values: [3, -7, 9, -7] }], attrs: { axes: [0] } },
  ];
}
