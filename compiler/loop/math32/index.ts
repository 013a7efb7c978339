/**
 * Mathematical functions of f32 as arithmetic, for targets that have neither. A vector and a scalar take the same steps, so that a
 * value's bits do not depend on whether it stood in the tail of a loop. Bounds are the worst found over all of f32.
 */
import type { Expr, MathOp } from '../ir.ts';
import { erf } from './erf.ts';
import { exp, expm1, sigmoid, tanh } from './exp.ts';
import { log, log1p, log2 } from './log.ts';
import { cos, sin } from './trig.ts';

/** What is not here, a target calls from the runtime, which computes it in float64. */
export const math32: Readonly<Partial<Record<MathOp, (x: Expr) => Expr>>> = {
  exp, expm1, log, log1p, log2, sin, cos, tanh, sigmoid, erf,
}; // prettier-ignore
