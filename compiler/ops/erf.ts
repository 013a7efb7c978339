/** Error function. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/**
 * (2/√π) e^(−x²) Σ 2ⁿ x^(2n+1) / (2n+1)!!, whose terms all have one sign (Abramowitz and Stegun 7.1.6).
 * Beyond 6 the function is ±1 in float64.
 */
export function erfSeries(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = x;
  let total = x;
  for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(total); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total;
}

/** d erf x = (2/√π) e^(−x²) dx. */
export const erf: Op<1, NoAttrs> = defineOp({
  name: 'erf',
  doc: '(2/√π) ∫₀ˣ e^(−t²) dt.',
  chapter: 'element-wise',
  written: '`erf(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·(2/√π)·e^(−x²)',
  subgradient: 'none needed: smooth',
  source: 'Abramowitz, Stegun: Handbook of mathematical functions (1964), 7.1.1 and 7.1.19',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { operands: [x] }) {
    const slope = b.mul(b.scalar(2 / Math.sqrt(Math.PI), x.type.dtype), b.exp(b.neg(b.mul(x, x))));
    return [b.mul(g, slope)];
  },
  lowering: elementwise((x) => unary('erf', x)),
  reference: mapReference(erfSeries),
  approximate: true,
  samples: elementwiseSamples(1),
});
