/** Dims are polynomials: equal keys exactly for equal polynomials, and evaluation commutes with arithmetic. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDims,
  constantDim,
  constantOf,
  dominates,
  equalDims,
  evaluateDim,
  exactDiv,
  floorDivDims,
  floorSqrtDim,
  mulDims,
  productOf,
  scaleDim,
  shapeOf,
  subDims,
  substituteDim,
  symbolDim,
  symbolsOf,
  type Dim,
} from '../../compiler/graph/dim.ts';

const names = ['B', 'H', 'T'];
const B = symbolDim('B');
const T = symbolDim('T');

/** A dim with the function of sizes that it stands for. */
interface Meant {
  readonly dim: Dim;
  readonly value: (sizes: Record<string, number>) => number;
}

const { dims } = fc.letrec<{ dims: Meant }>((tie) => ({
  dims: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.integer({ min: -9, max: 9 }).map((n): Meant => ({ dim: constantDim(n), value: () => n })),
    fc.constantFrom(...names).map((name): Meant => ({ dim: symbolDim(name), value: (sizes) => sizes[name]! })),
    fc.tuple(tie('dims'), tie('dims')).map(([a, b]): Meant => ({
      dim: addDims(a.dim, b.dim),
      value: (sizes) => a.value(sizes) + b.value(sizes),
    })),
    fc.tuple(tie('dims'), tie('dims')).map(([a, b]): Meant => ({
      dim: mulDims(a.dim, b.dim),
      value: (sizes) => a.value(sizes) * b.value(sizes),
    })),
    fc.tuple(tie('dims'), fc.integer({ min: 1, max: 5 })).map(([a, n]): Meant => ({
      dim: floorDivDims(a.dim, constantDim(n)),
      value: (sizes) => Math.floor(a.value(sizes) / n),
    })),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.nat(9)).map(([a, b, n]): Meant => ({
      dim: floorSqrtDim(addDims(mulDims(symbolDim(a), symbolDim(b)), constantDim(n))),
      value: (sizes) => Math.floor(Math.sqrt(sizes[a]! * sizes[b]! + n)),
    })),
  ),
}));
const sizes = fc.record({ B: fc.nat(9), H: fc.nat(9), T: fc.nat(9) });

test('evaluation is what the operations mean', () => {
  fc.assert(
    fc.property(dims, sizes, ({ dim, value }, at) => {
      const expected = value(at);
      fc.pre(Number.isSafeInteger(expected));
      expect(evaluateDim(dim, at)).toBe(expected + 0);
    }),
  );
});

test('sums and products do not depend on order', () => {
  fc.assert(
    fc.property(dims, dims, dims, ({ dim: a }, { dim: b }, { dim: c }) => {
      expect(addDims(a, addDims(b, c)).key).toBe(addDims(addDims(c, b), a).key);
      expect(mulDims(a, mulDims(b, c)).key).toBe(mulDims(mulDims(c, b), a).key);
      expect(mulDims(a, addDims(b, c)).key).toBe(addDims(mulDims(a, b), mulDims(a, c)).key);
      expect(equalDims(subDims(addDims(a, b), b), a)).toBe(true);
    }),
  );
});

test('a product divides by either factor that is one term', () => {
  fc.assert(
    fc.property(dims, fc.constantFrom(B, T, mulDims(B, T), scaleDim(B, 3), constantDim(4)), ({ dim }, term) => {
      expect(exactDiv(mulDims(dim, term), term)?.key).toBe(dim.key);
    }),
  );
});

test('a quotient by a number is one polynomial, however whole multiples of it are written', () => {
  fc.assert(
    fc.property(dims, dims, fc.integer({ min: 1, max: 5 }), ({ dim: a }, { dim: b }, n) => {
      const quotient = floorDivDims(a, constantDim(n));
      expect(floorDivDims(addDims(a, scaleDim(b, n)), constantDim(n)).key).toBe(addDims(quotient, b).key);
    }),
  );
});

test('one dominates another where their difference has no negative coefficient', () => {
  const isPlus = (dim: Dim): boolean => dim.terms.every(({ coefficient }) => coefficient >= 0);
  fc.assert(
    fc.property(dims, dims, ({ dim: a }, { dim: b }) => {
      expect(dominates(a, b)).toBe(isPlus(subDims(a, b)));
      expect(dominates(addDims(a, b), a)).toBe(isPlus(b));
    }),
  );
});

describe('literally', () => {
  test.each([
    [addDims(addDims(B, B), constantDim(-1)), '2*B - 1'],
    [mulDims(addDims(B, constantDim(1)), addDims(B, constantDim(-1))), 'B*B - 1'],
    [subDims(constantDim(3), mulDims(T, B)), '-B*T + 3'],
    [subDims(B, B), '0'],
    [floorDivDims(addDims(scaleDim(B, 4), constantDim(8)), constantDim(4)), 'B + 2'],
    [floorDivDims(B, constantDim(2)), 'floor(B / 2)'],
    [floorDivDims(constantDim(-7), constantDim(2)), '-4'],
    [floorDivDims(addDims(B, constantDim(-1)), constantDim(2)), 'floor((B + 1) / 2) - 1'],
    [floorDivDims(addDims(scaleDim(B, 5), constantDim(3)), constantDim(2)), '2*B + floor((B + 1) / 2) + 1'],
    [floorDivDims(addDims(scaleDim(B, 2), constantDim(1)), constantDim(2)), 'B'],
    [floorDivDims(subDims(B, T), constantDim(3)), '-T + floor((B + 2*T) / 3)'],
    [floorDivDims(subDims(B, T), symbolDim('H')), 'floor((B - T) / H)'],
    [floorSqrtDim(constantDim(24)), '4'],
    [floorSqrtDim(addDims(B, T)), 'floor(sqrt(B + T))'],
    [substituteDim(mulDims(floorSqrtDim(T), B), new Map([['T', constantDim(99)]])), '9*B'],
    [productOf(shapeOf('B', 3, 'T', 2)), '6*B*T'],
    [substituteDim(floorDivDims(addDims(B, T), constantDim(2)), new Map([['B', constantDim(5)], ['T', constantDim(4)]])), '4'], // prettier-ignore
    [substituteDim(mulDims(B, T), new Map([['T', addDims(B, constantDim(1))]])), 'B*B + B'],
  ])('%#: %o', (dim, key) => {
    expect(dim.key).toBe(key);
  });

  test('what does not divide', () => {
    expect(exactDiv(addDims(B, constantDim(1)), constantDim(2))).toBeUndefined();
    expect(exactDiv(B, T)).toBeUndefined();
    expect(exactDiv(B, addDims(B, T))).toBeUndefined();
    expect(exactDiv(B, constantDim(0))).toBeUndefined();
  });

  test('constants and symbols', () => {
    expect(constantOf(constantDim(0))).toBe(0);
    expect(constantOf(constantDim(7))).toBe(7);
    expect(constantOf(B)).toBeUndefined();
    expect([...symbolsOf(floorDivDims(addDims(mulDims(B, T), symbolDim('H')), T))]).toEqual(['B', 'T', 'H']);
  });

  test('a fraction is no dim, and an unknown size is named', () => {
    expect(() => constantDim(1.5)).toThrow('a dim must be an integer, got 1.5');
    expect(() => evaluateDim(mulDims(B, T), { B: 3 })).toThrow('no size for dim T in B*T');
  });
});
