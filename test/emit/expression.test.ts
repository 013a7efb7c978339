/** Scalar operations on special values: the emitted JavaScript against the loop interpreter, to the bit. */
import { describe, expect, test } from 'vitest';
import { printExpr, printIndex } from '../../compiler/emit/typescript/expression.ts';
import { printKernel } from '../../compiler/emit/typescript/kernel.ts';
import { createTarget } from '../../compiler/emit/typescript/target.ts';
import { addDims, constantDim, floorDivDims, mulDims, scaleDim, symbolDim, zeroDim } from '../../compiler/graph/dim.ts';
import { interpretKernel, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import type { BinaryOp, Compare, Element, Expr, Kernel, Scalar, UnaryOp } from '../../compiler/loop/ir.ts';
import { binary, cast, compare, constant, fma, select, shift, unary } from '../../compiler/loop/scalar.ts';
import { share } from '../../compiler/loop/refine/share.ts';
import { renameBody } from '../../compiler/loop/traverse.ts';
import * as runtime from '../../runtime/index.ts';
import { arrayOf } from './load.ts';

const floats = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  2.5,
  -2.5,
  3,
  1e-310,
  1e300,
  -1e300,
  2 ** 31,
  -(2 ** 31) - 1,
  Infinity,
  -Infinity,
  NaN,
];
const integers = [0, 1, -1, 2, -7, 65537, 2 ** 31 - 1, -(2 ** 31)];
const values: Readonly<Record<Scalar, readonly number[]>> = {
  f64: floats,
  f32: floats.map(Math.fround),
  i32: integers,
  bool: [0, 1],
};

const i = symbolDim('i');
const load = (buffer: string, element: Scalar): Expr => ({
  kind: 'load',
  type: element,
  place: { buffer, element, at: i },
});

/** Computes `expr` over all pairs of values of its operands x and y. */
function results(expr: Expr, x: Scalar, y: Scalar): readonly [emitted: readonly number[], wanted: readonly number[]] {
  const element = expr.type as Element;
  const at = { buffer: 'z', element, at: i };
  const body = share([
    {
      kind: 'for',
      variable: 'i',
      from: zeroDim,
      to: symbolDim('n'),
      step: 1,
      parallel: true,
      body: [{ kind: 'store', place: at, value: expr }],
    },
  ]);
  const kernel: Kernel = {
    name: 'kernel',
    doc: () => [],
    params: [
      { kind: 'buffer', name: 'x', element: x, access: 'read' },
      { kind: 'buffer', name: 'y', element: y, access: 'read' },
      { kind: 'buffer', name: 'z', element, access: 'write' },
      { kind: 'extent', name: 'n' },
    ],
    // Names of lets are not identifiers yet.
    body: renameBody(body, {
      index: (index) => index,
      buffer: (name) => name,
      variable: (name) => name.replace('#', 't'),
    }),
  };
  const pairs = values[x].flatMap((a) => values[y].map((b) => [a, b] as const));
  const data = (type: Element, of: readonly number[]): KernelBuffer => ({
    element: type,
    data: Float64Array.from(of),
  });
  const buffers = new Map([
    ['x', data(x, pairs.map(([a]) => a))], // prettier-ignore
    ['y', data(y, pairs.map(([, b]) => b))], // prettier-ignore
    ['z', data(element, pairs.map(() => 0))], // prettier-ignore
  ]);
  interpretKernel(kernel, buffers, { n: pairs.length });
  const used = createTarget('js');
  const text = printKernel(kernel, used.target);
  const arrays = [...buffers].map(([name, buffer]) =>
    arrayOf(buffer.element, name === 'z' ? pairs.map(() => 0) : buffer.data),
  );
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function(
    'runtime',
    'x',
    'y',
    'z',
    'n',
    `const { ${[...used.values].join()} } = runtime;\n${text}\nkernel(x, y, z, n);`,
  )(runtime, ...arrays, pairs.length);
  return [[...arrays[2]!], [...buffers.get('z')!.data]];
}

function agree(expr: Expr, x: Scalar, y: Scalar): void {
  const [emitted, wanted] = results(expr, x, y);
  expect(emitted).toEqual(wanted);
}

describe.each(['f32', 'f64', 'i32'] as const)('%s', (type) => {
  const [x, y] = [load('x', type), load('y', type)];
  const whole: readonly BinaryOp[] = ['add', 'sub', 'mul', 'div', 'rem', 'min', 'max'];
  const bits: readonly BinaryOp[] = type === 'i32' ? ['and', 'or', 'xor'] : [];
  test.each([...whole, ...bits])('%s', (op) => agree(binary(op, x, y), type, type));

  test.each<Compare>(['lt', 'le', 'gt', 'ge', 'eq', 'ne'])('%s', (op) => agree(compare(op, x, y), type, type));

  const rounding: readonly UnaryOp[] = type === 'i32' ? ['not'] : ['sqrt', 'floor', 'ceil', 'trunc', 'nearest'];
  test.each<UnaryOp>(['neg', 'abs', ...rounding])('%s', (op) => agree(unary(op, x), type, type));

  test('bounds that are known', () => {
    for (const bound of [0, -0, 1.5, -Infinity].filter((value) => type !== 'i32' || value === 0)) {
      for (const op of ['min', 'max'] as const) {
        agree(binary(op, x, constant(bound, type)), type, type);
        agree(binary(op, constant(bound, type), y), type, type);
      }
    }
  });

  test('casts', () => {
    for (const to of ['f32', 'f64', 'i32'] as const) agree(cast(to, x), type, type);
    agree(compare('ne', x, constant(0, type)), type, type);
  });

  test('a choice, and a product with a sum', () => {
    agree(select(compare('lt', x, y), unary('neg', x), select(compare('eq', x, y), y, x)), type, type);
    if (type !== 'i32') agree(fma(x, y, binary('sub', x, y)), type, type);
  });
});

describe('bool', () => {
  const [x, y] = [load('x', 'bool'), load('y', 'bool')];
  test.each<BinaryOp>(['and', 'or', 'xor'])('%s', (op) =>
    agree(binary(op, x, binary(op, unary('not', y), x)), 'bool', 'bool'),
  );
  test('as numbers', () => {
    agree(cast('f32', binary('and', x, y)), 'bool', 'bool');
    agree(cast('i32', x), 'bool', 'bool');
  });
});

test('shifts and remainders of integers, mixed with others', () => {
  const [x, y] = [load('x', 'i32'), load('y', 'i32')];
  agree(binary('add', shift('left', x, 3), shift('right', y, 2)), 'i32', 'i32');
  agree(binary('sub', shift('rightUnsigned', x, 8), binary('rem', binary('mul', x, y), y)), 'i32', 'i32');
  agree(binary('or', binary('and', x, y), binary('xor', x, unary('not', y))), 'i32', 'i32');
});

test('products and quotients keep their order', () => {
  const [x, y] = [load('x', 'f64'), load('y', 'f64')];
  agree(binary('div', binary('mul', x, y), binary('div', x, y)), 'f64', 'f64');
  agree(binary('mul', binary('div', x, y), binary('sub', y, binary('sub', x, y))), 'f64', 'f64');
  agree(binary('sub', binary('add', x, y), binary('rem', x, y)), 'f64', 'f64');
});

test('parentheses as Prettier has them', () => {
  const { target } = createTarget('ts');
  const v = (name: string): Expr => ({ kind: 'get', type: 'f64', variable: { name, type: 'f64', mutable: false } });
  const [a, b, c] = [v('a'), v('b'), v('c')];
  expect(printExpr(binary('div', binary('mul', a, b), c), target)).toBe('(a * b) / c');
  expect(printExpr(binary('mul', binary('mul', a, b), c), target)).toBe('a * b * c');
  expect(printExpr(binary('mul', a, binary('mul', b, c)), target)).toBe('a * (b * c)');
  expect(printExpr(binary('add', binary('rem', a, b), c), target)).toBe('(a % b) + c');
  expect(printExpr(binary('sub', a, binary('add', b, c)), target)).toBe('a - (b + c)');
  expect(printExpr(unary('neg', unary('neg', a)), target)).toBe('-(-a)');
  expect(printExpr(constant(1e21, 'f64'), target)).toBe('1e21');
  expect(printExpr(constant(-0, 'f64'), target)).toBe('-0');
});

test('polynomials', () => {
  const [B, row, k] = [symbolDim('B'), symbolDim('row'), symbolDim('k')];
  const index = addDims(addDims(addDims(k, row), scaleDim(symbolDim('i'), 784)), constantDim(-3));
  expect(printIndex(index)).toBe('i * 784 + row + k - 3');
  expect(printIndex(scaleDim(floorDivDims(addDims(B, constantDim(3)), constantDim(4)), 4))).toBe(
    'Math.floor((B + 3) / 4) * 4',
  );
  expect(printIndex(mulDims(B, k))).toBe('B * k');
  expect(printIndex(zeroDim)).toBe('0');
});
