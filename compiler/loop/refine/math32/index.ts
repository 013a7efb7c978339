/**
 * Mathematical functions of f32 as arithmetic, for targets that have neither. A vector and a scalar take the same steps, so that a
 * value's bits do not depend on whether it stood in the tail of a loop. Bounds are the worst found by `npm run ulp`: over all of
 * f32, and of 2²⁸ pairs for the functions of `binaryMath32`.
 */
import type { BinaryMathOp, Expr, MathOp } from '../../ir.ts';
import { erf, erfc } from './erf.ts';
import { exp, expm1, sigmoid, tanh } from './exp.ts';
import { cosh, sinh } from './hyperbolic.ts';
import { acos, asin, atan, atan2 } from './inverse-trig.ts';
import { log, log1p, log2 } from './log.ts';
import { pow } from './pow.ts';
import { cos, sin, tan } from './trig.ts';

export const math32: Readonly<Record<MathOp, (x: Expr) => Expr>> = {
  exp, expm1, log, log1p, log2, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, sigmoid, erf, erfc,
}; // prettier-ignore

export const binaryMath32: Readonly<Record<BinaryMathOp, (a: Expr, b: Expr) => Expr>> = { pow, atan2 };
