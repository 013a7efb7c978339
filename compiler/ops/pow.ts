/** Power. */
import { constantValue } from '../graph/constant-value.ts';
import type { Expr } from '../loop/ir.ts';
import { binary, constant, div, mul } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** Above this, rounding of repeated products costs more than the general power function is slow. */
const largestProduct = 16;

/** x^n for a whole n > 0 by repeated squaring. */
function wholePower(x: Expr, n: number): Expr {
  if (n === 1) return x;
  const half = wholePower(x, Math.floor(n / 2));
  const square = mul(half, half);
  return n % 2 === 0 ? square : mul(square, x);
}

/**
 * d x^y = y x^(y−1) dx + x^y ln x dy.
 * Where y is 0 the first term is 0 also at x = 0, ∞ and NaN, and the second is taken as 0 where x ≤ 0.
 */
export const pow: Op<2, NoAttrs> = defineOp({
  name: 'pow',
  doc: 'x^y as IEEE 754 has it: NaN where x < 0 and y is no integer, 1 where y is 0 or x is 1.',
  chapter: 'element-wise',
  written: '`x ^ y`',
  shapes: '[...], [...] → [...]',
  derivative: 'dx = g·y·x^(y − 1); dy = g·x^y·ln x',
  subgradient: 'dy = 0 where x ≤ 0; dx = 0 where y = 0; at x = 0 with y < 1 dx is what the formula gives, ±∞',
  arity: 2,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { operands: [x, y], result }) {
    const one = b.scalar(1, y.type.dtype);
    const zero = b.scalar(0, y.type.dtype);
    const exponent = constantValue(y);
    // A power of 0, ∞ or NaN below y = 0 is not finite, and times y it would not be 0.
    const isPlain = b.and(b.notEqual(x, zero), b.less(b.abs(x), b.scalar(Infinity, x.type.dtype)));
    const slope =
      exponent === undefined
        ? b.pow(b.where(b.or(isPlain, b.notEqual(y, zero)), x, one), b.sub(y, one))
        : exponent === 2
          ? x
          : b.pow(x, b.scalar(exponent === 0 ? 0 : exponent - 1, y.type.dtype));
    const positive = b.greater(x, zero);
    const logarithm = b.where(positive, b.log(b.where(positive, x, one)), zero);
    return [b.mul(g, b.mul(y, slope)), b.mul(g, b.mul(result, logarithm))];
  },
  lowering: elementwise((x, y) => {
    const n = y.kind === 'const' && Number.isInteger(y.value) ? y.value : Infinity;
    if (Math.abs(n) > largestProduct) return binary('pow', x, y);
    if (n === 0) return constant(1, x.type);
    return n > 0 ? wholePower(x, n) : div(constant(1, x.type), wholePower(x, -n));
  }),
  reference: mapReference((x, y) => (x === 1 || (x === -1 && Math.abs(y) === Infinity) ? 1 : x ** y)),
  approximate: true,
  samples: [
    ...elementwiseSamples(2, { low: 0.2, high: 2.5 }),
    {
      operands: [
        { shape: [4], values: [-2, -1, 1, 2] },
        { shape: [4], values: [3, 2, -1, 0] },
      ],
      attrs: {},
      held: [1],
      note: 'negative base, whole exponent',
    },
  ],
});
