/** The transcendental functions against high-precision references, and their special values. */

import { readFileSync } from 'node:fs';
import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import * as math from '../../../runtime/math/index.ts';

type RealFunction = (...operands: number[]) => number;

/** For each function rows [...arguments, value], computed with 90 digits (mpmath 1.3.0) and rounded to float64. */
const references: Readonly<Record<string, readonly (readonly number[])[]>> = JSON.parse(
  readFileSync(new URL('references.json', import.meta.url), 'utf8'),
);

/** Distance in float64 numbers between `a` and `b`; the references are themselves rounded by half a step. */
function stepsBetween(a: number, b: number): number {
  const steps = orderOf(a) - orderOf(b);
  return Number(steps < 0n ? -steps : steps);
}

/** As a BigInt: a float64 has no room for the last bits. */
function orderOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

/** Each function with the most float64 numbers that a result may lie off: 1 for an error below 1 ulp, 2 below 2, 3 below 3. */
const bounds: readonly (readonly [RealFunction, number])[] = [
  [math.exp, 1],
  [math.expm1, 1],
  [math.log, 1],
  [math.log1p, 2],
  [math.log2, 1],
  [math.pow, 1],
  [math.wholePower, 2048],
  [math.sin, 1],
  [math.cos, 1],
  [math.tan, 2],
  [math.asin, 1],
  [math.acos, 1],
  [math.atan, 1],
  [math.atan2, 2],
  [math.sinh, 2],
  [math.cosh, 2],
  [math.tanh, 2],
  [math.sigmoid, 2],
  [math.erf, 1],
  [math.erfc, 3],
];

test('every function has its references', () => {
  expect(bounds.map(([{ name }]) => name).toSorted()).toEqual(Object.keys(math).toSorted());
  expect(Object.keys(references).toSorted()).toEqual(Object.keys(math).toSorted());
});

test('a whole power is within half its exponent of its references', () => {
  for (const [x, n, power] of references['wholePower']!)
    expect(stepsBetween(math.wholePower(x!, n!), power!), `${x}^${n}`).toBeLessThanOrEqual(n! / 2);
});

test.each(bounds.map(([f, bound]) => [f.name, bound, f] as const))(
  '%s is within %d of its references',
  (name, bound, f) => {
    for (const row of references[name]!) {
      const value = row.at(-1)!;
      const got = f(...row.slice(0, -1));
      expect(
        stepsBetween(got, value),
        `${name}(${row.slice(0, -1).join(', ')}) is ${got}, not ${value}`,
      ).toBeLessThanOrEqual(bound);
    }
  },
);

const inf = Infinity;
const min = 5e-324;
const max = Number.MAX_VALUE;

/** [name, operands, exact value], told apart with Object.is. */
const special: readonly (readonly [RealFunction, readonly number[], number])[] = [
  ...bounds.map(([f]) => [f, [NaN, NaN], NaN] as const),
  // Functions that are odd and pass through the origin like the identity keep the sign of zero and subnormal numbers.
  ...[math.expm1, math.log1p, math.sin, math.tan, math.asin, math.atan, math.sinh, math.tanh].flatMap((f) =>
    [0, -0, min, -min].map((x) => [f, [x], x] as const),
  ),
  [math.erf, [0], 0],
  [math.erf, [-0], -0],
  [math.erf, [min], min],
  [math.exp, [0], 1],
  [math.exp, [-0], 1],
  [math.exp, [min], 1],
  [math.exp, [inf], inf],
  [math.exp, [-inf], 0],
  [math.exp, [709.7827128933841], inf],
  [math.exp, [-745.1332191019411], min],
  [math.exp, [-745.1332191019412], 0],
  [math.exp, [max], inf],
  [math.exp, [-max], 0],
  [math.expm1, [inf], inf],
  [math.expm1, [-inf], -1],
  [math.expm1, [710], inf],
  [math.expm1, [-100], -1],
  [math.log, [0], -inf],
  [math.log, [-0], -inf],
  [math.log, [1], 0],
  [math.log, [inf], inf],
  [math.log, [-1], NaN],
  [math.log, [-min], NaN],
  [math.log, [-inf], NaN],
  [math.log, [2], Math.LN2],
  [math.log1p, [-1], -inf],
  [math.log1p, [-1.0000000000000002], NaN],
  [math.log1p, [inf], inf],
  [math.log1p, [-inf], NaN],
  [math.log2, [0], -inf],
  [math.log2, [-3], NaN],
  [math.log2, [inf], inf],
  [math.sin, [inf], NaN],
  [math.cos, [0], 1],
  [math.cos, [-inf], NaN],
  [math.tan, [inf], NaN],
  [math.asin, [1], Math.PI / 2],
  [math.asin, [-1], -Math.PI / 2],
  [math.asin, [1.0000000000000002], NaN],
  [math.asin, [-inf], NaN],
  [math.acos, [1], 0],
  [math.acos, [-1], Math.PI],
  [math.acos, [0], Math.PI / 2],
  [math.acos, [2], NaN],
  [math.atan, [inf], Math.PI / 2],
  [math.atan, [-inf], -Math.PI / 2],
  [math.atan, [1], Math.PI / 4],
  [math.sinh, [inf], inf],
  [math.sinh, [-inf], -inf],
  [math.sinh, [711], inf],
  [math.cosh, [0], 1],
  [math.cosh, [-inf], inf],
  [math.cosh, [-711], inf],
  [math.tanh, [inf], 1],
  [math.tanh, [-inf], -1],
  [math.tanh, [max], 1],
  [math.sigmoid, [0], 0.5],
  [math.sigmoid, [-0], 0.5],
  [math.sigmoid, [inf], 1],
  [math.sigmoid, [-inf], 0],
  [math.sigmoid, [max], 1],
  [math.sigmoid, [-max], 0],
  [math.erf, [inf], 1],
  [math.erf, [-inf], -1],
  [math.erfc, [0], 1],
  [math.erfc, [-0], 1],
  [math.erfc, [inf], 0],
  [math.erfc, [-inf], 2],
  [math.erfc, [28], 0],
  [math.wholePower, [NaN, 0], 1],
  [math.wholePower, [NaN, 3], NaN],
  [math.wholePower, [0, 5], 0],
  [math.wholePower, [-0, 3], -0],
  [math.wholePower, [2, 1023], 2 ** 1023],
  [math.wholePower, [2, 1024], inf],
  [math.wholePower, [-2, 1025], -inf],
  [math.wholePower, [inf, 2], inf],
  [math.wholePower, [1e200, 1], 1e200],
  [math.wholePower, [0.9, 9e15], 0],
  [math.wholePower, [1, 9e15], 1],
  // Section 9.2.1 of IEEE 754.
  [math.pow, [NaN, 0], 1],
  [math.pow, [NaN, -0], 1],
  [math.pow, [1, NaN], 1],
  [math.pow, [1, inf], 1],
  [math.pow, [-1, inf], 1],
  [math.pow, [-1, -inf], 1],
  [math.pow, [NaN, 2], NaN],
  [math.pow, [NaN, 0.5], NaN],
  [math.pow, [2, NaN], NaN],
  [math.pow, [0, -3], inf],
  [math.pow, [-0, -3], -inf],
  [math.pow, [-0, -1], -inf],
  [math.pow, [-0, -4], inf],
  [math.pow, [-0, -2.5], inf],
  [math.pow, [-0, 5], -0],
  [math.pow, [-0, 3], -0],
  [math.pow, [-0, 6], 0],
  [math.pow, [-0, 0.5], 0],
  [math.pow, [0, 0.5], 0],
  [math.pow, [0, inf], 0],
  [math.pow, [-0, -inf], inf],
  [math.pow, [0.5, inf], 0],
  [math.pow, [-0.5, -inf], inf],
  [math.pow, [2, inf], inf],
  [math.pow, [2, -inf], 0],
  [math.pow, [inf, 0.1], inf],
  [math.pow, [inf, -0.1], 0],
  [math.pow, [-inf, 0.5], inf],
  [math.pow, [-inf, 5], -inf],
  [math.pow, [-inf, 6], inf],
  [math.pow, [-inf, -5], -0],
  [math.pow, [-inf, -6], 0],
  [math.pow, [-8, 1 / 3], NaN],
  [math.pow, [-2, 31], -2147483648],
  [math.pow, [2, 1023], 2 ** 1023],
  [math.pow, [2, 1024], inf],
  [math.pow, [-2, 1025], -inf],
  [math.pow, [2, -1074], min],
  [math.pow, [2, -1076], 0],
  [math.pow, [1e155, -2], 1e-310],
  [math.pow, [0.9999999999999999, max], 0],
  [math.pow, [-1, max], 1],
  [math.pow, [-1.5, 1e300], inf],
  [math.pow, [4, 0.5], 2],
  [math.atan2, [NaN, 1], NaN],
  [math.atan2, [1, NaN], NaN],
  [math.atan2, [0, 1], 0],
  [math.atan2, [-0, 1], -0],
  [math.atan2, [0, 0], 0],
  [math.atan2, [-0, 0], -0],
  [math.atan2, [0, -0], Math.PI],
  [math.atan2, [-0, -0], -Math.PI],
  [math.atan2, [0, -1], Math.PI],
  [math.atan2, [-0, -1], -Math.PI],
  [math.atan2, [1, 0], Math.PI / 2],
  [math.atan2, [-1, -0], -Math.PI / 2],
  [math.atan2, [inf, inf], Math.PI / 4],
  [math.atan2, [inf, -inf], 2.356194490192345],
  [math.atan2, [-inf, -inf], -2.356194490192345],
  [math.atan2, [1, inf], 0],
  [math.atan2, [-1, inf], -0],
  [math.atan2, [1, -inf], Math.PI],
  [math.atan2, [inf, 3], Math.PI / 2],
  [math.atan2, [max, min], Math.PI / 2],
];

test.each(special.map(([f, operands, value]) => [f.name, operands, value, f] as const))(
  '%s of %j is %d',
  (_name, operands, value, f) => {
    expect(f(...operands)).toBe(value);
  },
);

test('whole powers are exact where a float64 holds them', () => {
  for (let x = 2; x <= 40; x++) {
    let exact = 1;
    for (let n = 0; exact * x <= Number.MAX_SAFE_INTEGER; n++, exact *= x) {
      expect(math.pow(x, n)).toBe(exact);
      expect(math.pow(-x, n)).toBe(n % 2 === 0 ? exact : -exact);
    }
  }
});

test('powers and logarithms of two are exact', () => {
  for (let k = -1074; k <= 1023; k++) {
    const power = math.pow(2, k);
    expect(math.log2(power)).toBe(k);
    expect(math.pow(power, 1)).toBe(power);
    expect(power).toBe(k < -1022 ? 2 ** -1022 * 2 ** (k + 1022) : 2 ** k);
  }
});

test('the symmetric functions are symmetric to the bit', () => {
  assert(
    property(double({ noNaN: true }), (x) => {
      for (const odd of [math.sin, math.tan, math.asin, math.atan, math.sinh, math.tanh, math.erf]) {
        expect(odd(-x)).toBe(-odd(x));
      }
      expect(math.cos(-x)).toBe(math.cos(x));
      expect(math.cosh(-x)).toBe(math.cosh(x));
    }),
    { examples: [[-0.18674735642273027]] }, // where tanh once rounded two ways
  );
});

test('no function leaves its range or stumbles over any float64', () => {
  assert(
    property(double({ noNaN: true }), (x) => {
      expect(math.exp(x)).toBeGreaterThanOrEqual(0);
      expect(math.expm1(x)).toBeGreaterThanOrEqual(-1);
      expect(math.cosh(x)).toBeGreaterThanOrEqual(1);
      for (const bounded of [math.tanh, math.erf]) expect(Math.abs(bounded(x))).toBeLessThanOrEqual(1);
      if (Number.isFinite(x)) {
        for (const bounded of [math.sin, math.cos]) expect(Math.abs(bounded(x))).toBeLessThanOrEqual(1);
      }
      expect(math.sigmoid(x)).toBeGreaterThanOrEqual(0);
      expect(math.sigmoid(x)).toBeLessThanOrEqual(1);
      expect(math.erfc(x)).toBeGreaterThanOrEqual(0);
      expect(math.erfc(x)).toBeLessThanOrEqual(2);
      expect(Math.abs(math.atan(x))).toBeLessThanOrEqual(Math.PI / 2);
    }),
    { numRuns: 1000 },
  );
});

test('pieces of a function meet: values rise with their argument across every seam', () => {
  const rising: readonly (readonly [RealFunction, readonly number[]])[] = [
    [math.exp, [0.34657359, -0.34657359, 708, -708]],
    [math.expm1, [0.34657359, -0.34657359, 40, -40]],
    [math.log, [Math.SQRT1_2, Math.SQRT2, 2.2250738585072014e-308]],
    [math.log1p, [0.41421356, -0.29289322, 5.6e-17]],
    [math.tanh, [0.17, 0.55, 22]],
    [math.sinh, [1, 22, 709]],
    [math.atan, [0.4375, 0.6875, 1.1875, 2.4375]],
    [math.asin, [0.5, -0.5]],
    [math.erf, [0.9, 6]],
    [math.sin, [0.7853981633974483]],
  ];
  for (const [f, seams] of rising) {
    for (const seam of seams) {
      for (let i = -50; i < 50; i++) {
        const below = f(seam * (1 + i * 1e-13));
        const above = f(seam * (1 + (i + 1) * 1e-13));
        const [low, high] = seam > 0 ? [below, above] : [above, below];
        expect(high).toBeGreaterThanOrEqual(low - 4e-16 * Math.abs(low));
      }
    }
  }
});
