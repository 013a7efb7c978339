/** How far an f32 is from the true value, in units of the last place of the f32 nearest to it. */
import * as math from '../../runtime/math/index.ts';
import type { MathOp } from '../../compiler/loop/ir.ts';

export type Expanded = Extract<
  MathOp,
  'exp' | 'expm1' | 'log' | 'log1p' | 'log2' | 'sin' | 'cos' | 'tanh' | 'sigmoid' | 'erf'
>;

/** What the compiler's documentation promises. */
export const bounds: Readonly<Record<Expanded, number>> = {
  exp: 1, expm1: 1.6, log: 1, log1p: 1.6, log2: 1.5, sin: 2.5, cos: 2.5, tanh: 1.4, sigmoid: 2.5, erf: 1.5,
}; // prettier-ignore

/** In float64, within 2 of its ulps. */
export const references: Readonly<Record<Expanded, (x: number) => number>> = {
  exp: Math.exp, expm1: Math.expm1, log: Math.log, log1p: Math.log1p, log2: Math.log2, sin: Math.sin, cos: Math.cos,
  tanh: Math.tanh, sigmoid: math.sigmoid, erf: math.erf,
}; // prettier-ignore

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
