/** The arena: no two buffers that live at the same time share a byte, whatever the sizes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import {
  addDims,
  constantDim,
  evaluateDim,
  floorDivDims,
  floorSqrtDim,
  mulDims,
  productOf,
  scaleDim,
  shapeOf,
  subDims,
  symbolDim,
  type Sizes,
} from '../../compiler/graph/dim.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { footprint, layOut, lowerBound, offsetsAt, type Layout, type Lifetime } from '../../compiler/schedule/arena.ts';
import { growing } from '../../compiler/schedule/max-plus.ts';
import type { Buffer } from '../../compiler/schedule/plan.ts';
import { printArena } from '../../compiler/schedule/print.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { mlpModel } from './models.ts';

function overlaps(layout: Layout, sizes: Sizes): readonly string[] {
  const { offsets, bytes } = offsetsAt(layout, sizes);
  const found: string[] = [];
  for (const [i, a] of layout.placed.entries()) {
    const end = offsets.get(a.buffer)! + evaluateDim(footprint(a.buffer), sizes);
    if (end > bytes || offsets.get(a.buffer)! % 64 !== 0) found.push(`${a.buffer.name} ends at ${end} of ${bytes}`);
    for (const b of layout.placed.slice(i + 1)) {
      const together = a.first <= b.last && b.first <= a.last;
      const bEnd = offsets.get(b.buffer)! + evaluateDim(footprint(b.buffer), sizes);
      const apart = end <= offsets.get(b.buffer)! || bEnd <= offsets.get(a.buffer)!;
      if (together && !apart) found.push(`${a.buffer.name} and ${b.buffer.name}`);
    }
  }
  return found;
}

const plane = fc
  .tuple(fc.nat(5), fc.nat(3), fc.integer({ min: -2, max: 40 }))
  .map(([b, t, c]) => addDims(addDims(scaleDim(symbolDim('B'), b), scaleDim(symbolDim('T'), t)), constantDim(c)));
/** As many windows as there are strides; none in less than one of them. */
const windows = fc
  .tuple(fc.constantFrom(symbolDim('B'), symbolDim('T')), fc.integer({ min: 2, max: 4 }), fc.constantFrom(1, 99))
  .map(([length, by, each]) => {
    const room = addDims(length, constantDim(-by));
    return scaleDim(addDims(floorDivDims(room, constantDim(by)), constantDim(1)), each);
  });
const extent = fc.oneof(plane, windows);
const sizes = fc.oneof(fc.nat(6), fc.nat(300));

test('random lifetimes and sizes', () => {
  const lifetime = fc.record({
    shape: fc.array(extent, { minLength: 1, maxLength: 2 }),
    first: fc.nat(12),
    lasts: fc.nat(6),
  });
  fc.assert(
    fc.property(fc.array(lifetime, { maxLength: 14 }), sizes, sizes, (list, B, T) => {
      const lifetimes = list.map(({ shape, first, lasts }, i): Lifetime => {
        const buffer: Buffer = { name: `b${i}`, dtype: 'f32', shape, kind: 'temporary' };
        return { buffer, first, last: first + lasts };
      });
      fc.pre(list.every(({ shape }) => shape.every((dim) => evaluateDim(dim, { B, T }) >= 0)));
      const layout = layOut(lifetimes);
      expect(overlaps(layout, { B, T })).toEqual([]);
      expect(offsetsAt(layout, { B, T }).bytes).toBeGreaterThanOrEqual(lowerBound(layout, { B, T }));
    }),
    { numRuns: 300 },
  );
});

test('a training program, at every batch size; at a typical one as tight as can be', () => {
  const plan = schedule(optimize(differentiate(mlpModel([40, 32, 16, 10], { optimizer: 'adam', dropout: 0.1 }))));
  for (const { layout } of plan.entries) {
    for (const B of [0, 1, 2, 3, 7, 16, 33, 64, 100, 129]) expect(overlaps(layout, { B })).toEqual([]);
    const { bytes } = offsetsAt(layout, { B: 64 });
    expect(bytes).toBeLessThanOrEqual(1.15 * lowerBound(layout, { B: 64 }));
  }
  expect(printArena(plan, { B: 64 })).toContain('at least');
  expect(printArena(plan)).toContain('after');
});

test('what an extent is at smaller sizes fits a bound of it at capacities, open divisors too', () => {
  const divisor = fc.constantFrom(symbolDim('B'), addDims(symbolDim('B'), symbolDim('T')), constantDim(3));
  const quotient = fc.tuple(plane, divisor).map(([above, below]) => floorDivDims(above, below));
  const factors = fc.array(fc.oneof(extent, quotient), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(factors, fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), (dims, b, t, moreB, moreT) => {
      const [small, large] = [{ B: b + 1, T: t }, { B: b + 1 + moreB, T: t + moreT }]; // prettier-ignore
      fc.pre([small, large].every((at) => dims.every((dim) => evaluateDim(dim, at) >= 0)));
      const size = productOf(dims);
      expect(evaluateDim(growing(size), large)).toBeGreaterThanOrEqual(evaluateDim(size, small));
    }),
    { numRuns: 500 },
  );
});

test('what is left behind segments of the root of a length fits a bound that grows', () => {
  const root = floorSqrtDim(symbolDim('T'));
  const rest = subDims(symbolDim('T'), mulDims(root, root));
  for (const left of [rest, mulDims(addDims(rest, constantDim(3)), scaleDim(symbolDim('B'), 5))]) {
    const bound = growing(left);
    let most = 0;
    for (let T = 0; T < 500; T++) {
      const value = evaluateDim(bound, { B: 2, T });
      expect(value).toBeGreaterThanOrEqual(Math.max(most, evaluateDim(left, { B: 2, T })));
      most = value;
    }
    expect(most).toBeLessThanOrEqual(10 * (2 * Math.sqrt(500) + 3));
  }
});

test('a buffer begins behind exactly those that lie below it while it lives', () => {
  const buffer = (name: string, ...shape: readonly (number | string)[]): Buffer => ({
    name,
    dtype: 'f32',
    shape: shapeOf(...shape),
    kind: 'temporary',
  });
  const layout = layOut([
    { buffer: buffer('x', 'B', 256), first: 0, last: 1 },
    { buffer: buffer('y', 'B', 128), first: 1, last: 2 },
    { buffer: buffer('z', 'B', 64), first: 2, last: 3 },
  ]);
  const after = layout.placed.map((placed) => [placed.buffer.name, placed.after.map((other) => other.buffer.name)]);
  expect(after).toEqual([['x', []], ['z', []], ['y', ['x']]]); // prettier-ignore
  expect(offsetsAt(layout, { B: 3 })).toMatchObject({ bytes: 3 * 384 * 4 });
});
