/** How far an f32 is from the true value, in units of the last place of the f32 nearest to it. */
import * as math from '../../runtime/math/index.ts';
import type { BinaryMathOp, MathOp } from '../../compiler/loop/ir.ts';

/** What the compiler's documentation promises. */
export const bounds: Readonly<Record<MathOp, number>> = {
  exp: 1, expm1: 1.7, log: 1, log1p: 1.6, log2: 1.5, sin: 2.5, cos: 2.5, tan: 3.7, asin: 2.5, acos: 1.3,
  atan: 1.9, sinh: 1.7, cosh: 1.5,
  tanh: 2.7, sigmoid: 2.5, erf: 3.7, erfc: 3.6,
}; // prettier-ignore
export const binaryBounds: Readonly<Record<BinaryMathOp, number>> = { pow: 2.7, atan2: 2 };

/** In float64, within 2 of its ulps, 3 where erfc's operand is above ½. */
export const references: Readonly<Record<MathOp, (x: number) => number>> = {
  exp: Math.exp, expm1: Math.expm1, log: Math.log, log1p: Math.log1p, log2: Math.log2, sin: Math.sin, cos: Math.cos, tan: Math.tan,
  asin: Math.asin, acos: Math.acos, atan: Math.atan, sinh: Math.sinh, cosh: Math.cosh,
  tanh: Math.tanh, sigmoid: math.sigmoid, erf: math.erf, erfc: math.erfc,
}; // prettier-ignore
export const binaryReferences: Readonly<Record<BinaryMathOp, (a: number, b: number) => number>> = {
  pow: math.pow,
  atan2: Math.atan2,
};

/** Angles up to which their functions are promised. */
export const LARGEST_ANGLE = 8192;
const ofAngles: ReadonlySet<MathOp> = new Set<MathOp>(['sin', 'cos', 'tan']);

/** Whether `op` promises anything at `x`. */
export function hasBound(op: MathOp, x: number): boolean {
  return !ofAngles.has(op) || !(Math.abs(x) > LARGEST_ANGLE && Math.abs(x) < Infinity);
}

/** 0 where both are NaN or the same infinity or zero; ∞ where one is and the other is not, or the signs of zeros differ. */
export function ulpsOff(got: number, want: number): number {
  const rounded = Math.fround(want);
  if (Object.is(got, rounded)) return rounded === 0 || !Number.isFinite(rounded) ? 0 : distance(got, want);
  if (Number.isNaN(got) !== Number.isNaN(want)) return Infinity;
  // The largest float and infinity are neighbours.
  if (!Number.isFinite(rounded)) return Math.abs(got) >= 3.4028e38 && got * rounded > 0 ? distance(got, Math.sign(want) * 2 ** 128) : Infinity; // prettier-ignore
  if (!Number.isFinite(got)) return Math.abs(want) >= 3.4028e38 ? distance(Math.sign(got) * 2 ** 128, want) : Infinity;
  return got === 0 && rounded === 0 ? Infinity : distance(got, want);
}

function distance(got: number, want: number): number {
  const exponent = Math.max(-126, Math.floor(Math.log2(Math.abs(want))));
  return Math.abs(got - want) / 2 ** (exponent - 23);
}
