/** Loops split where a mask is the same from some pass on: all ways to write one, against the loop as it was. */
import { describe, expect, test } from 'vitest';
import { addDims, constantDim, mulDims, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import { interpretKernel } from '../../compiler/loop/interpret.ts';
import type { Compare, Expr, Stmt, Var } from '../../compiler/loop/ir.ts';
import { printBody } from '../../compiler/loop/print.ts';
import { compare, constant, indexValue, max, select, unary } from '../../compiler/loop/scalar.ts';
import { split } from '../../compiler/loop/refine/split.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';

const [j, k] = [symbolDim('j'), symbolDim('k')];
const lowest = constant(-Infinity, 'f32');
const loop = (variable: string, to: Dim, ...body: readonly Stmt[]): Stmt => {
  return { kind: 'for', variable, from: zeroDim, to, step: 1, parallel: false, body };
};
const largest: Var = { name: 'largest', type: 'f32', mutable: true };
const read: Expr = { kind: 'get', type: 'f32', variable: largest };

/** For each of `rows` rows the largest of the scores that the mask leaves, and e to the power of each. */
function masked(rows: Dim, columns: Dim, mask: Expr, isKept: boolean): readonly Stmt[] {
  const at = addDims(mulDims(j, columns), k);
  const score: Expr = { kind: 'load', type: 'f32', place: { buffer: 'x', element: 'f32', at } };
  const value = isKept ? select(mask, score, lowest) : select(mask, lowest, score);
  const store = (buffer: string, place: Dim, stored: Expr): Stmt => {
    return { kind: 'store', place: { buffer, element: 'f32', at: place }, value: stored };
  };
  return [
    loop(
      'j',
      rows,
      { kind: 'let', variable: largest, value: lowest },
      loop('k', columns, { kind: 'set', variable: largest, value: max(value, read) }),
      store('z', j, read),
      loop('k', columns, store('y', at, unary('exp', value))),
    ),
  ];
}

function kernelOf(body: readonly Stmt[]) {
  const buffers = ['x', 'y', 'z'].map((name) => {
    return { kind: 'buffer', name, element: 'f32', access: name === 'x' ? 'read' : 'write' } as const;
  });
  return { name: 'masked', doc: () => [], params: [...buffers, { kind: 'extent', name: 'n' } as const], body };
}

function results(body: readonly Stmt[], rows: number, columns: number): readonly number[] {
  const special = [NaN, Infinity, -Infinity, -0];
  const x = Float64Array.from({ length: rows * columns }, (_, i) => (i % 7 === 3 ? special[i % 4]! : Math.sin(i)));
  const [y, z] = [new Float64Array(rows * columns).fill(7), new Float64Array(rows).fill(7)];
  const buffers = Object.entries({ x, y, z }).map(([name, data]) => [name, { element: 'f32', data }] as const);
  interpretKernel(kernelOf(body), new Map(buffers), { n: columns });
  return [...y, ...z];
}

const [row, column] = [indexValue(j), indexValue(k)];
const shifted = indexValue(addDims(k, constantDim(-3)));

/** The mask, which side it keeps, rows and columns, and whether the loops are split. */
const cases: readonly (readonly [Compare, Expr, Expr, boolean, number, number, boolean])[] = [
  ['ge', row, column, true, 32, 32, true],
  ['gt', row, column, true, 48, 48, true],
  ['le', column, row, true, 32, 32, true],
  ['lt', column, row, true, 16, 64, true],
  ['gt', column, row, false, 32, 32, true],
  ['ge', column, row, false, 32, 32, true],
  ['ge', row, shifted, true, 29, 32, true],
  // Of more rows than columns the last ones have no such place.
  ['ge', row, column, true, 64, 32, false],
  ['ge', row, shifted, true, 32, 32, false],
  // The other way round nothing is constant beyond.
  ['le', row, column, true, 32, 32, false],
  ['gt', row, column, false, 32, 32, false],
  // Smaller steps, and none, of what is long.
  ['ge', row, column, true, 68, 68, true],
  ['ge', row, column, true, 67, 67, true],
  ['gt', column, row, false, 65, 67, true],
  ['ge', row, column, true, 24, 24, false],
  // No place.
  ['eq', row, column, true, 32, 32, false],
];

const sizes = [0, 1, 3, 4, 5, 17, 67].map((n) => [n, n] as const);

describe('a mask', () => {
  test.each(cases)('%s of %j and %j, kept: %s, %i by %i: %s', (op, a, b, isKept, rows, columns, isSplit) => {
    const body = masked(constantDim(rows), constantDim(columns), compare(op, a, b), isKept);
    const after = split(body);
    expect(printBody(after, '') !== printBody(body, '')).toBe(isSplit);
    expect(verifyKernel(kernelOf(after))).toEqual([]);
    expect(results(after, rows, columns)).toEqual(results(body, rows, columns));
  });

  test.each(sizes)('of %i by %i that are not known', (n) => {
    const open = symbolDim('n');
    const body = masked(open, open, compare('ge', row, column), true);
    const after = split(body);
    // The mask is decided on both sides of the present position.
    expect(printBody(after, '')).not.toContain('select');
    expect(verifyKernel(kernelOf(after))).toEqual([]);
    expect(results(after, n, n)).toEqual(results(body, n, n));
  });
});
