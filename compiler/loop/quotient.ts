/** Quotients of f32 by what stays the same in a loop, as products: a division takes as long as four of them. */
import type { Expr } from './ir.ts';
import { compare, constant, div, mul, select, unary } from './scalar.ts';

/** x / s is x · `reciprocal`, and that times `scale` where there is one; both are computed once. */
export interface AsProduct {
  readonly reciprocal: Expr;
  readonly scale: Expr | undefined;
}

/** Below and above these, 1 / s is infinite, or has fewer digits. */
const SMALL = 2 ** -100;
const LARGE = 2 ** 100;
const POWER = 2 ** 64;

export function asProduct(divisor: Expr): AsProduct {
  const one = constant(1, 'f32');
  if (isOrdinary(divisor)) return { reciprocal: div(one, divisor), scale: undefined };
  const size = unary('abs', divisor);
  const down = select(compare('gt', size, constant(LARGE, 'f32')), constant(1 / POWER, 'f32'), one);
  const scale = select(compare('lt', size, constant(SMALL, 'f32')), constant(POWER, 'f32'), down);
  // Powers of two: what is scaled keeps its digits.
  return { reciprocal: div(one, mul(divisor, scale)), scale };
}

/** Whether it is in between, as far as is plain to see; 0, infinity and NaN have a reciprocal that does. */
function isOrdinary(divisor: Expr): boolean {
  if (divisor.kind === 'const') return SMALL <= Math.abs(divisor.value) && Math.abs(divisor.value) <= LARGE;
  // The root of the smallest number is 2^-75.
  if (divisor.kind === 'unary') return divisor.op === 'sqrt';
  return divisor.kind === 'cast' && divisor.a.type === 'i32';
}
