/** Loops split where a mask is the same from some pass on: all ways to write one, against the loop as it was. */
import { describe, expect, test } from 'vitest';
import { addDims, constantDim, scaleDim, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import { interpretKernel } from '../../compiler/loop/interpret.ts';
import type { Compare, Expr, Stmt, Var } from '../../compiler/loop/ir.ts';
import { printBody } from '../../compiler/loop/print.ts';
import { compare, constant, indexValue, max, select, unary } from '../../compiler/loop/scalar.ts';
import { split } from '../../compiler/loop/refine/split.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';

const [j, k] = [symbolDim('j'), symbolDim('k')];
const lowest = constant(-Infinity, 'f32');
const loop = (variable: string, to: number, ...body: readonly Stmt[]): Stmt => {
  return { kind: 'for', variable, from: zeroDim, to: constantDim(to), step: 1, parallel: false, body };
};
const largest: Var = { name: 'largest', type: 'f32', mutable: true };
const read: Expr = { kind: 'get', type: 'f32', variable: largest };

/** For each of `rows` rows the largest of the scores that the mask leaves, and e to the power of each. */
function masked(rows: number, columns: number, mask: Expr, isKept: boolean): readonly Stmt[] {
  const at = addDims(scaleDim(j, columns), k);
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
  const params = ['x', 'y', 'z'].map((name) => {
    return { kind: 'buffer', name, element: 'f32', access: name === 'x' ? 'read' : 'write' } as const;
  });
  return { name: 'masked', doc: () => [], params, body };
}

function results(body: readonly Stmt[], rows: number, columns: number): readonly number[] {
  const special = [NaN, Infinity, -Infinity, -0];
  const x = Float64Array.from({ length: rows * columns }, (_, i) => (i % 7 === 3 ? special[i % 4]! : Math.sin(i)));
  const [y, z] = [new Float64Array(rows * columns).fill(7), new Float64Array(rows).fill(7)];
  const buffers = Object.entries({ x, y, z }).map(([name, data]) => [name, { element: 'f32', data }] as const);
  interpretKernel(kernelOf(body), new Map(buffers), {});
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
  // No whole steps, and no place.
  ['ge', row, column, true, 24, 24, false],
  ['eq', row, column, true, 32, 32, false],
];

describe('a mask', () => {
  test.each(cases)('%s of %j and %j, kept: %s, %i by %i: %s', (op, a, b, isKept, rows, columns, isSplit) => {
    const body = masked(rows, columns, compare(op, a, b), isKept);
    const after = split(body);
    expect(printBody(after, '').includes('floor')).toBe(isSplit);
    expect(verifyKernel(kernelOf(after))).toEqual([]);
    expect(results(after, rows, columns)).toEqual(results(body, rows, columns));
  });
});
