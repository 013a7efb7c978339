/** Exact arithmetic and comparison of dims, and values as dims. */
import { compareNumbers, type Comparison } from '../check/comparison.ts';
import { spanText, type Span } from '../../grammar/source.ts';
import type { BinaryOperator } from '../../grammar/syntax.ts';
import {
  addDims,
  constantDim,
  constantOf,
  exactDiv,
  floorDivDims,
  mulDims,
  oneDim,
  subDims,
  zeroDim,
  type Dim,
} from '../graph/dim.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';
import { booleanValue, dimValue, type Value } from './values.ts';
import type { Operand } from './tensors.ts';

/** A static whole number or an open dim; undefined for anything else. */
export function dimOf(value: Value): Dim | undefined {
  if (value.kind === 'dim') return value.dim;
  return value.kind === 'number' && Number.isSafeInteger(value.value) ? constantDim(value.value) : undefined;
}

/** A value as an extent: whole, not negative, and an exact quotient; reports where it is not. */
export function toDim(frame: Frame, { value, span }: Operand): Dim | undefined {
  if (value.kind === 'poison') return undefined;
  const dim = dimOf(value);
  const known = dim === undefined ? undefined : constantOf(dim);
  if (value.kind === 'number' && value.value > Number.MAX_SAFE_INTEGER && value.value < Infinity) {
    fail(frame, elaborateProblems.overflow, span, `${value.value} is more than can be counted`);
    return undefined;
  }
  if (dim === undefined || (known !== undefined && known < 0)) {
    const what =
      value.kind === 'tensor' ? 'a tensor' : value.kind === 'number' ? `${value.value}` : describeValue(value);
    // Elsewhere -1 is a size that only a run knows.
    const help =
      known === -1
        ? { help: 'A size that is known when the model is used has a name: `model M[B]`, then `f32[B, 8]`.' }
        : {};
    fail(frame, elaborateProblems.badDim, span, `${what} is no size`, help);
    return undefined;
  }
  if (value.kind === 'dim') requireExact(frame, value, span);
  return dim;
}

/** Notes that a quotient used as a size must be exact; only the sizes of a call can tell. */
function requireExact(frame: Frame, { dim, quotient }: Extract<Value, { kind: 'dim' }>, span: Span): void {
  if (quotient === undefined) return;
  const left = subDims(quotient.numerator, mulDims(quotient.denominator, dim));
  const text = spanText(span);
  frame.context.record.constraints.set(`${left.key} == 0`, { left, op: '==', right: zeroDim, text, span });
}

/** Arithmetic and comparison of dims; undefined where the result is no polynomial, so that it becomes a run-time number. */
export function binaryDims(frame: Frame, op: BinaryOperator, left: Operand, right: Operand): Value | undefined {
  const a = dimOf(left.value);
  const b = dimOf(right.value);
  if (a === undefined || b === undefined) return undefined;
  if (op !== '/')
    for (const { value, span } of [left, right]) if (value.kind === 'dim') requireExact(frame, value, span);
  switch (op) {
    case '+':
      return dimValue(addDims(a, b));
    case '-':
      return dimValue(subDims(a, b));
    case '*':
      return dimValue(mulDims(a, b));
    case '/':
      return quotientOf(a, b);
    case '%':
      return b.key === '0' ? undefined : dimValue(subDims(a, mulDims(b, floorDivDims(a, b))));
    case '^':
      return powerOf(a, b);
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return compareDims(a, op, b);
    default:
      return undefined;
  }
}

function quotientOf(a: Dim, b: Dim): Value | undefined {
  const exact = exactDiv(a, b);
  if (exact !== undefined) return dimValue(exact);
  // A number over an open size is never a size.
  if (b.key === '0' || constantOf(a) !== undefined) return undefined;
  return { kind: 'dim', dim: floorDivDims(a, b), quotient: { numerator: a, denominator: b } };
}

function powerOf(a: Dim, b: Dim): Value | undefined {
  const exponent = constantOf(b);
  if (exponent === undefined || exponent < 0 || exponent > 8) return undefined;
  let power = oneDim;
  for (let i = 0; i < exponent; i++) power = mulDims(power, a);
  return dimValue(power);
}

/** Decided where the difference is a number, otherwise left to the sizes. */
function compareDims(left: Dim, op: Comparison, right: Dim): Value {
  const difference = constantOf(subDims(left, right));
  if (difference !== undefined) return booleanValue(compareNumbers(difference, op, 0));
  return { kind: 'condition', left, op, right };
}
