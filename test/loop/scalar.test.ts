/** Scalar expressions fold exactly where nothing rounds. */
import { describe, expect, test } from 'vitest';
import { symbolDim } from '../../compiler/graph/dim.ts';
import type { Expr } from '../../compiler/loop/ir.ts';
import {
  add,
  binary,
  cast,
  constant,
  indexConstant,
  indexValue,
  mul,
  select,
  sub,
} from '../../compiler/loop/scalar.ts';

const x: Expr = { kind: 'get', type: 'i32', variable: { name: 'x', type: 'i32', mutable: false } };
const i32 = (value: number): Expr => constant(value, 'i32');
const bool = (value: number): Expr => constant(value, 'bool');

describe('folds', () => {
  const rows: readonly (readonly [string, Expr, Expr])[] = [
    ['i32 sums, wrapping', add(i32(2 ** 31 - 1), i32(1)), i32(-(2 ** 31))],
    ['i32 differences', sub(i32(-(2 ** 31)), i32(1)), i32(2 ** 31 - 1)],
    ['i32 products, wrapping', mul(i32(65536), i32(65537)), i32(65536)],
    ['and', binary('and', bool(1), bool(0)), bool(0)],
    ['or', binary('or', bool(1), bool(0)), bool(1)],
    ['xor', binary('xor', bool(1), bool(1)), bool(0)],
    ['a known mask', select(bool(0), i32(1), x), x],
    ['small integers to floats', cast('f32', i32(7)), constant(7, 'f32')],
    ['an index without variables', cast('f64', indexConstant(12)), constant(12, 'f64')],
    ['a cast to the same type', cast('i32', x), x],
  ];
  test.each(rows)('%s', (_, folded, expected) => {
    expect(folded).toEqual(expected);
  });
});

describe('stays', () => {
  const rows: readonly (readonly [string, Expr, string])[] = [
    ['float sums round', add(constant(0.1, 'f32'), constant(0.2, 'f32')), 'binary'],
    ['a division by zero traps on some targets', binary('div', i32(1), i32(0)), 'binary'],
    ['an integer that float32 does not hold', cast('f32', i32(2 ** 24 + 1)), 'cast'],
    ['a float truncates on the target', cast('i32', constant(1.5, 'f32')), 'cast'],
    ['an index of a variable', cast('f32', indexValue(symbolDim('i'))), 'cast'],
  ];
  test.each(rows)('%s', (_, expr, kind) => {
    expect(expr.kind).toBe(kind);
  });
});

test('operands of two types are a defect', () => {
  expect(() => add(i32(1), constant(1, 'f32'))).toThrow('scalar operands of types i32 and f32');
});
