/**
 * x^y in f32 as 2^(y·log₂ x), with a logarithm of about 32 bits: numbers are sums of a head of 12 bits, whose products are exact, and the
 * rest, as in fdlibm's e_pow.c. (7 ns an element, where the runtime's float64 takes 205)
 */
import type { Expr } from '../../ir.ts';
import { add, binary, compare, constant, div, mul, select, shift, sub, unary } from '../../scalar.ts';
import {
  absolute,
  atLeast,
  atMost,
  bitsOf,
  float,
  floatOf,
  hasSign,
  masked,
  nearest,
  plus,
  plusInteger,
  polynomial,
  square,
  test,
  times,
  toFloat,
  withSignOf,
} from './arithmetic.ts';
import { DOUBLE_BIAS, expOfRest, scaled } from './exp.ts';

const SMALLEST_NORMAL = 2 ** -126;
/** ½√3 as bits: mantissas lie between it and √3, and a head of 1 or 3/2 leaves at most a tenth of s below. */
const LEAST_MANTISSA = 0x3f5db3d7;
const ROOT_THREE_HALVES = 1.2247449;

/** log₂ 3/2 and 2/ln 2, each as a head of at most 12 bits and the rest. */
const [LOG2_HEAD, LOG2_REST] = [0.5849609375, 1.5632212e-6];
const [SCALE_HEAD, SCALE_REST] = [2.884765625, 0.0006244568];

/** (atanh(s)/s − 1 − s²/3) / s⁴ for s² up to 0.0103: a least-squares fit made minimax by weights, error 3e-13 of atanh. */
const ATANH = [0.20000003, 0.14284298, 0.11313665];

const head = (x: Expr): Expr => floatOf(masked(bitsOf(x), -4096));

interface Sum {
  readonly high: Expr;
  readonly low: Expr;
}

/** log₂ x for x > 0, within 2⁻³¹ of its size; `high` has 12 bits. */
function logarithm(x: Expr): Sum {
  const isSmall = test('lt', x, SMALLEST_NORMAL);
  const bits = bitsOf(select(isSmall, times(x, 2 ** 23), x));
  const power = shift('right', plusInteger(bits, -LEAST_MANTISSA), 23);
  const m = floatOf(sub(bits, shift('left', power, 23)));
  const exponent = sub(toFloat(power), select(isSmall, float(x, 23), float(x, 0)));
  const isLarge = test('gt', m, ROOT_THREE_HALVES);
  const centre = select(isLarge, float(x, 1.5), float(x, 1));

  // s = (m − c) / (m + c), log(m/c) = 2·atanh(s).
  const [difference, total] = [sub(m, centre), add(m, centre)];
  const s = div(difference, total);
  const [sHead, totalHead] = [head(s), head(total)];
  const totalRest = sub(m, sub(totalHead, centre));
  const sRest = div(sub(sub(difference, mul(sHead, totalHead)), mul(sHead, totalRest)), total);
  const z = square(s);
  const rest = add(sRest, mul(s, mul(z, plus(mul(z, polynomial(z, ATANH)), 1 / 3))));

  const zero = float(x, 0);
  const scaledHead = times(sHead, SCALE_HEAD);
  const ofCentre = select(isLarge, float(x, LOG2_REST), zero);
  const scaledRest = add(add(times(add(sHead, rest), SCALE_REST), times(rest, SCALE_HEAD)), ofCentre);
  const base = add(exponent, select(isLarge, float(x, LOG2_HEAD), zero));
  const high = head(add(base, add(scaledHead, scaledRest)));
  return { high, low: sub(scaledRest, sub(sub(high, base), scaledHead)) };
}

/** 2^(high + low), of large numbers 0 and ∞. */
function powerOfTwoSum({ high, low }: Sum): Expr {
  const { n, bits } = nearest(atMost(atLeast(add(high, low), -200), 200), DOUBLE_BIAS);
  const r = atMost(atLeast(add(sub(high, n), low), -1), 1);
  return scaled(expOfRest(times(r, Math.LN2)), bits);
}

/** A power beyond that is 0, 1 or ∞, as |log₂ x| is at least 2⁻²⁴ or 0. */
const LARGEST_POWER = 2 ** 32;

/** What must be known of y; a constant's is known now. */
function facts(y: Expr): { readonly isWhole: Expr; readonly isOdd: Expr } {
  const ask = (known: (value: number) => boolean, otherwise: () => Expr): Expr =>
    y.kind === 'const' ? constant(known(y.value) ? 1 : 0, test('eq', y, 0).type) : otherwise();
  const isWhole = (x: Expr): Expr => compare('eq', unary('trunc', x), x);
  return {
    // Infinities count as whole and even.
    isWhole: ask(
      (value) => Math.trunc(value) === value,
      () => isWhole(y),
    ),
    isOdd: ask(
      (value) => Math.abs(value % 2) === 1,
      () => binary('and', isWhole(y), unary('not', isWhole(times(y, 0.5)))),
    ),
  };
}

/** x^y within 2.7 ulp (2.52 is the worst of 2²⁸ pairs), as IEEE 754, section 9.2.1 has it for zeros, infinities, NaN and negative x. */
export function pow(x: Expr, y: Expr): Expr {
  const size = absolute(x);
  const { high, low } = logarithm(size);
  const bounded = atMost(atLeast(y, -LARGEST_POWER), LARGEST_POWER);
  const yHead = head(bounded);
  const product = { high: mul(yHead, high), low: add(mul(sub(bounded, yHead), high), mul(bounded, low)) };

  const { isWhole, isOdd } = facts(y);
  const isZero = test('eq', x, 0);
  const isExtreme = binary('or', isZero, test('eq', size, Infinity));
  const extreme = select(binary('xor', isZero, test('lt', y, 0)), float(x, 0), float(x, Infinity));
  const value = select(isExtreme, extreme, powerOfTwoSum(product));
  const signed = select(isOdd, withSignOf(x, value), value);
  const isRoot = binary('and', binary('and', hasSign(x), unary('not', isWhole)), unary('not', isExtreme));
  const isNumber = binary('and', compare('eq', x, x), compare('eq', y, y));
  const real = select(binary('and', isNumber, unary('not', isRoot)), signed, float(x, NaN));
  return select(binary('or', test('eq', x, 1), test('eq', y, 0)), float(x, 1), real);
}
