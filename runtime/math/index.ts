/**
 * Transcendental functions of float64 whose bits depend on no engine: only + - * /, sqrt, abs and floor, which IEEE 754 and ECMAScript fix.
 * Errors are stated in units in the last place (ulp) of the result.
 */

export { erf, erfc } from './erf.ts';
export { exp, expm1 } from './exp.ts';
export { cosh, sinh, tanh } from './hyperbolic.ts';
export { acos, asin, atan, atan2 } from './inverse-trig.ts';
export { log, log1p, log2 } from './log.ts';
export { pow } from './pow.ts';
export { sigmoid } from './sigmoid.ts';
export { cos, sin, tan } from './trig.ts';
export { wholePower } from './whole-power.ts';
