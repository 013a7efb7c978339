/** Complementary error function. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import { erfSeries } from './erf.ts';
import type { Op } from './op.ts';

/**
 * 1 − erf x where that keeps its digits, else e^(−x²)/√π over the continued fraction x + ½/(x + 1/(x + (3/2)/(x + …)))
 * (Abramowitz and Stegun 7.1.14), of which 200 terms are exact in float64 from 1.5 on.
 */
function erfcFraction(x: number): number {
  if (!(x > 1.5)) return 1 - erfSeries(x);
  if (x > 28) return 0;
  let fraction = x;
  for (let n = 200; n >= 1; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}

/** d erfc x = −(2/√π) e^(−x²) dx. */
export const erfc: Op<1, NoAttrs> = defineOp({
  name: 'erfc',
  doc: '1 − erf x, with all its digits where erf x is nearly 1.',
  chapter: 'element-wise',
  written: '`erfc(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = −g·(2/√π)·e^(−x²)',
  subgradient: 'none needed: smooth',
  source: 'Abramowitz, Stegun: Handbook of mathematical functions (1964), 7.1.2 and 7.1.19',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { operands: [x] }) {
    const slope = b.mul(b.scalar(-2 / Math.sqrt(Math.PI), x.type.dtype), b.exp(b.neg(b.mul(x, x))));
    return [b.mul(g, slope)];
  },
  lowering: elementwise((x) => unary('erfc', x)),
  reference: mapReference(erfcFraction),
  approximate: true,
  samples: elementwiseSamples(1),
});
