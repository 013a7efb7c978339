/** Which loops threads may share: proofs of small bodies, and that what they rest on holds at all sizes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDims, constantDim, evaluateDim, floorDivDims, mulDims, scaleDim, subDims, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts'; // prettier-ignore
import { isNeverNegative, rangeOf } from '../../compiler/loop/bounds.ts';
import type { Expr, For, Kernel, Stmt, Var } from '../../compiler/loop/ir.ts';
import { sumInBlocks } from '../../compiler/loop/refine/long-sums.ts';
import { markParallel } from '../../compiler/loop/parallel.ts';
import { wholePart } from '../../compiler/loop/polynomial.ts';
import { add, constant } from '../../compiler/loop/scalar.ts';

const [i, j, n, m, row] = ['i', 'j', 'n', 'm', 'row'].map(symbolDim) as [Dim, Dim, Dim, Dim, Dim];
const [one, two] = [constant(1, 'f32'), constant(2, 'f32')];

function loop(variable: string, to: Dim | number, body: readonly Stmt[], from: Dim = zeroDim, step = 1): Stmt {
  return {
    kind: 'for',
    variable,
    from,
    to: typeof to === 'number' ? constantDim(to) : to,
    step,
    parallel: false,
    body,
  };
}

function store(at: Dim, value: Expr = one, buffer = 'y'): Stmt {
  return { kind: 'store', place: { buffer, element: 'f32', at }, value };
}

function load(buffer: string, at: Dim): Expr {
  return { kind: 'load', type: 'f32', place: { buffer, element: 'f32', at } };
}

const sum: Var = { name: 'sum', type: 'f32', mutable: true };
const total: Expr = { kind: 'get', type: 'f32', variable: sum };
const begin: Stmt = { kind: 'let', variable: sum, value: one };
const count: Stmt = { kind: 'set', variable: sum, value: add(total, one) };
const rowOf: Stmt = {
  kind: 'let',
  variable: { name: 'row', type: 'i32', mutable: false },
  value: { kind: 'load', type: 'i32', place: { buffer: 'label', element: 'i32', at: i } },
};
const plus = (a: Dim, b: number): Dim => addDims(a, constantDim(b));
/** Eight parts of n elements, and how many are left. */
const eighth = floorDivDims(n, constantDim(8));
const inParts = loop('i', 8, [loop('j', eighth, [store(addDims(mulDims(i, eighth), j))])]);
const rest = subDims(n, scaleDim(eighth, 8));

/** The multiple of 16 above j, and a part of row j of matrix i, 64 by 64. */
const steps = scaleDim(floorDivDims(plus(j, 16), constantDim(16)), 16);
function inRow(from: Dim, to: Dim): Stmt {
  const at = addDims(addDims(scaleDim(i, 4096), scaleDim(j, 64)), symbolDim('k'));
  return loop('k', to, [store(at)], from);
}
/** A part of row j of matrix i, m by m, in steps of four. */
function byFour(from: Dim, to: Dim): Stmt {
  const at = addDims(addDims(mulDims(mulDims(i, m), m), mulDims(j, m)), symbolDim('k'));
  const lanes = [0, 1, 2, 3].map((lane) => store(plus(at, lane)));
  return loop('k', addDims(from, wholePart(subDims(to, from), 4)), lanes, from, 4);
}
const beyond = (to: Dim): Stmt => byFour(plus(j, 1), to);
/** The last elements of row j, which make no four. */
const last = loop('k', m, [store(addDims(addDims(mulDims(mulDims(i, m), m), mulDims(j, m)), symbolDim('k')))], addDims(plus(j, 1), wholePart(subDims(plus(m, -1), j), 4))); // prettier-ignore
const diagonal = [byFour(zeroDim, plus(j, 1)), beyond(m), last];
/** Eight columns from j on of four rows at a time, from row j on. */
const below = loop('k', plus(m, -3), [0, 1, 2, 3].flatMap((line) => [0, 7].map((lane) => store(plus(addDims(addDims(mulDims(mulDims(i, m), m), mulDims(plus(symbolDim('k'), line), m)), j), lane)))), j, 4); // prettier-ignore
const condition: Expr = { kind: 'compare', type: 'bool', op: 'lt', a: load('x', zeroDim), b: one };
/** Each element of a row of m becomes the row's sum. */
const ofRow = addDims(mulDims(i, m), j);
const add1: Stmt = { kind: 'set', variable: sum, value: add(total, load('y', ofRow)) };
const inPlace = loop('i', n, [begin, loop('j', m, [add1]), loop('j', m, [store(ofRow, total)])]);

/** What is shared: the variables of the loops, in order. */
const cases: readonly (readonly [title: string, shared: string, body: readonly Stmt[]])[] = [
  ['a row of elements', 'i', [loop('i', n, [store(i, load('x', i))])]],
  ['in place', 'i', [loop('i', n, [store(i, add(load('y', i), one))])]],
  ['the element before', '', [loop('i', n, [store(plus(i, 1), load('y', i))])]],
  ['the same element', '', [loop('i', n, [store(zeroDim)])]],
  ['a fold', '', [begin, loop('i', n, [count]), store(zeroDim, total)]],
  ['a fold beside', '', [begin, loop('i', n, [count, store(i)]), store(zeroDim, total, 'z')]],
  ['a fold inside', 'i', [loop('i', n, [begin, loop('j', n, [count]), store(i, total)])]],
  ['rows', 'i', [loop('i', n, [loop('j', 3, [store(addDims(scaleDim(i, 3), j))])])]],
  // The last pass of k is 60, whatever the multiple of 8 it starts from.
  [
    'a triangle, four rows at a time from the diagonal on',
    'i',
    [
      loop('i', n, [
        loop(
          'j',
          64,
          [
            loop(
              'k',
              64,
              [0, 64, 128, 192].map((offset) =>
                store(plus(addDims(addDims(scaleDim(i, 4096), scaleDim(symbolDim('k'), 64)), j), offset)),
              ),
              j,
              4,
            ),
          ],
          zeroDim,
          8,
        ),
      ]),
    ],
  ],
  ['rows that overlap', '', [loop('i', n, [loop('j', 4, [store(addDims(scaleDim(i, 3), j))])])]],
  [
    'rows of open length',
    'i',
    [loop('i', n, [loop('j', symbolDim('m'), [store(addDims(mulDims(i, symbolDim('m')), j))])])],
  ],
  ['rows that are summed in blocks, in place', 'i', sumInBlocks([inPlace])],
  ['rows in two parts', 'j', [loop('i', n, [loop('j', 64, [inRow(zeroDim, steps), inRow(steps, constantDim(64))])])]],
  ['rows in a part that reaches over', '', [loop('i', n, [loop('j', 64, [inRow(zeroDim, plus(steps, 1))])])]],
  ['a triangle', 'i', [loop('i', n, [loop('j', i, [store(addDims(mulDims(i, n), j))])])]],
  ['rows of open length up to the diagonal and beyond, by steps', 'i', [loop('i', n, [loop('j', m, diagonal)])]],
  ['rows beyond the diagonal that reach over', '', [loop('i', n, [loop('j', m, [beyond(plus(m, 2))])])]],
  ['open columns by eight, and rows by four from there on', 'i', [loop('i', n, [loop('j', wholePart(m, 8), [below], zeroDim, 8)])]], // prettier-ignore
  ['columns around rows', 'i', [loop('i', 64, [loop('j', n, [store(addDims(scaleDim(j, 64), i))])])]],
  ['few columns around many rows', 'j', [loop('i', 4, [loop('j', n, [store(addDims(scaleDim(j, 4), i))])])]],
  ['few rounds of which each writes the same', 'j', [loop('i', 4, [loop('j', n, [store(j)])])]],
  ['many rows in each of a batch', 'j', [loop('b', n, [loop('j', 64, [loop('k', 9, [store(addDims(scaleDim(addDims(scaleDim(symbolDim('b'), 64), j), 9), symbolDim('k')))])])])]], // prettier-ignore
  ['a scatter', '', [loop('i', n, [rowOf, store(row)])]],
  ['rows of a scatter', '', [loop('i', n, [rowOf, loop('j', 64, [store(addDims(scaleDim(row, 64), j))])])]],
  ['tiles and what is left of them', 'i', [loop('i', wholePart(n, 4), [0, 1, 2, 3].map((k) => store(plus(i, k))), zeroDim, 4), loop('i', n, [store(i)], wholePart(n, 4))]], // prettier-ignore
  [
    'tiles that reach over',
    '',
    [
      loop(
        'i',
        wholePart(n, 4),
        [0, 4].map((k) => store(plus(i, k))),
        zeroDim,
        4,
      ),
    ],
  ],
  [
    'a loop that reads what another wrote',
    '',
    [loop('i', n, [store(i)]), loop('j', n, [store(j, load('y', plus(n, -1)), 'z')])],
  ],
  ['two loops of their own', 'i j', [loop('i', n, [store(i)]), loop('j', n, [store(j, two, 'z')])]],
  ['two halves', 'i j', [loop('i', n, [store(i)]), loop('j', n, [store(addDims(n, j))])]],
  ['both sides of a choice', 'i j', [{ kind: 'if', condition, body: [loop('i', n, [store(i)])], otherwise: [loop('j', n, [store(j)])] }]], // prettier-ignore
  [
    'a choice in each pass',
    'i',
    [loop('i', n, [{ kind: 'if', condition, body: [store(i)], otherwise: [store(i, two)] }])],
  ],
  [
    'a sum of what is left, which one keeps',
    'i',
    [inParts, begin, loop('j', rest, [count]), store(zeroDim, total, 'z')],
  ],
  [
    'a sum of what is left, which passes read',
    '',
    [begin, loop('j', rest, [count, store(j, one, 'z')]), loop('i', n, [store(i, total)])],
  ],
  ['an element that everybody reads', '', [loop('i', n, [store(i, load('y', zeroDim))])]],
  ['an element that one writes', 'i', [loop('i', n, [store(plus(i, 1))]), store(zeroDim)]],
  ['backwards, which no template writes', '', [loop('i', n, [store(subDims(n, i))])]],
];

function kernelOf(body: readonly Stmt[]): Kernel {
  const params = ['n', 'm'].map((name) => ({ kind: 'extent', name }) as const);
  return { name: 'test', doc: () => [], params, body };
}

describe('what is shared of', () => {
  test.each(cases)('%s: %s', (_, shared, body) => {
    const found: string[] = [];
    const visit = (stmts: readonly Stmt[]): void => {
      for (const stmt of stmts) {
        if (stmt.kind === 'for' && stmt.parallel) found.push(stmt.variable);
        if (stmt.kind === 'for') visit(stmt.body);
        if (stmt.kind === 'if') [stmt.body, stmt.otherwise].forEach(visit);
      }
    };
    visit(markParallel(kernelOf(body)).body);
    expect(found.join(' ')).toBe(shared);
  });
});

const linear = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -9, max: 9 })).map(
  ([a, b, c]) => addDims(addDims(scaleDim(symbolDim('n'), a), scaleDim(symbolDim('m'), b)), constantDim(c)),
); // prettier-ignore
const floors = fc.tuple(linear, fc.constantFrom(2, 3, 4, 8), fc.integer({ min: -16, max: 16 }));

test('what is never negative is not, at any sizes', () => {
  let proved = 0;
  fc.assert(
    fc.property(linear, fc.array(floors, { maxLength: 3 }), fc.boolean(), (plain, parts, squares) => {
      const dim = parts
        .map(([p, d, factor]) => scaleDim(floorDivDims(p, constantDim(d)), factor))
        .reduce(addDims, squares ? mulDims(plain, symbolDim('n')) : plain);
      if (!isNeverNegative(dim)) return;
      proved++;
      for (let size = 0; size < 400; size++) {
        const at = { n: size % 20, m: Math.floor(size / 20) };
        // Floors of what is negative are not of extents.
        if (parts.some(([p]) => evaluateDim(p, at) < 0)) continue;
        expect(evaluateDim(dim, at)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 3000 },
  );
  expect(proved).toBeGreaterThan(100);
});

/** Loops one inside the other, of which the inner one may begin or end where the outer one is. */
const nests = fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom(1, 4), fc.constantFrom(1, 4)).map(
  ([begins, ends, outer, inner]): readonly For[] => {
    const around = loop('i', n, [], zeroDim, outer) as For;
    return [around, loop('j', ends && !begins ? plus(i, 1) : n, [], begins ? i : zeroDim, inner) as For];
  },
); // prettier-ignore
const few = fc.integer({ min: -4, max: 4 });
const sums = fc.tuple(few, few, few, few).map(([a, b, c, d]) => plus(addDims(addDims(scaleDim(n, a), scaleDim(i, b)), scaleDim(j, c)), d)); // prettier-ignore
const upper = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4)).map(([a, b, c, d]) => plus(addDims(addDims(scaleDim(n, a), scaleDim(i, b)), scaleDim(j, c)), d)); // prettier-ignore

test('a value is within its range in every pass, at any size', () => {
  let found = 0;
  fc.assert(
    fc.property(nests, sums, upper, few, fc.boolean(), (loops, plain, inside, times, isSquare) => {
      const floor = scaleDim(floorDivDims(inside, constantDim(4)), 4 * times);
      const dim = addDims(plain, isSquare ? mulDims(floor, n) : floor);
      const range = rangeOf(dim, loops);
      if (range === undefined) return;
      found++;
      const [outer, inner] = loops as [For, For];
      for (let size = 0; size < 10; size++) {
        const [low, high] = [range.low, range.high].map((bound) => evaluateDim(bound, { n: size }));
        for (let a = 0; a < size; a += outer.step) {
          const [from, to] = [inner.from, inner.to].map((bound) => evaluateDim(bound, { n: size, i: a }));
          for (let b = from!; b < to!; b += inner.step) {
            const value = evaluateDim(dim, { n: size, i: a, j: b });
            expect(value).toBeGreaterThanOrEqual(low!);
            expect(value).toBeLessThanOrEqual(high!);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});
