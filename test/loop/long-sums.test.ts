/** Long sums as sums of blocks, as text. */
import { expect, test } from 'vitest';
import { addDims, constantDim, evaluateDim, scaleDim, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import { costOf } from '../../compiler/loop/cost.ts';
import type { Expr, Kernel, LoopType, Stmt, Var } from '../../compiler/loop/ir.ts';
import { sumInBlocks } from '../../compiler/loop/refine/long-sums.ts';
import { printBody } from '../../compiler/loop/print.ts';
import { add, binary, fma, get } from '../../compiler/loop/scalar.ts';
import { operationsOf } from '../../compiler/loop/work.ts';

const [i, j, n] = [symbolDim('i'), symbolDim('j'), symbolDim('n')];
const load = (at: Dim): Expr => ({ kind: 'load', type: 'f32', place: { buffer: 'x', element: 'f32', at } });
const loop = (variable: string, to: Dim, body: Stmt, from = zeroDim): Stmt => {
  return { kind: 'for', variable, from, to, step: 1, parallel: false, body: [body] };
};
const variable = (type: LoopType): Var => ({ name: 'sum', type, mutable: true });
const sum = variable('f32');
const set = (value: Expr): Stmt => ({ kind: 'set', variable: sum, value });
const addX = (at: Dim): Stmt => set(add(get(sum), load(at)));
const text = (body: Stmt): readonly string[] => printBody(sumInBlocks([body]), '').split('\n');

test('an open extent: blocks that end where the extent does', () => {
  expect(text(loop('i', n, addX(i)))).toEqual([
    'for i#b0 in 0..n by 512',
    '  var part#b2: f32 = 0:f32',
    '  let end#b1: i32 = min({i#b0 + 512}, {n})',
    '  for i in i#b0..end#b1',
    '    part#b2 = add(part#b2, x:f32[i])',
    '  sum = add(sum, part#b2)',
  ]);
});

test('a known extent: blocks of one size, if one of about the usual size leaves nothing over', () => {
  expect(text(loop('i', constantDim(18_400), addX(i)))).toEqual([
    'for i#b0 in 0..18400 by 460',
    '  var part#b2: f32 = 0:f32',
    '  for i in i#b0..i#b0 + 460',
    '    part#b2 = add(part#b2, x:f32[i])',
    '  sum = add(sum, part#b2)',
  ]);
  expect(text(loop('i', constantDim(10_007), addX(i)))).toContain('  let end#b1: i32 = min({i#b0 + 512}, {10007})');
});

test('loops inside of loops: so many passes of the outer one that a block has about as many elements', () => {
  const rows = loop('i', n, loop('j', constantDim(50), addX(addDims(scaleDim(i, 50), j))));
  expect(text(rows)[0]).toBe('for i#b0 in 0..n by 10');
  const long = loop('i', constantDim(3), loop('j', n, addX(addDims(scaleDim(i, 50), j))));
  expect(text(long).slice(0, 2)).toEqual(['for i in 0..3', '  for j#b0 in 0..n by 512']);
});

test('products of known number from 8192 on', () => {
  const product = (to: Dim): Stmt => loop('i', to, set(fma(load(i), load(i), get(sum))));
  expect(text(product(constantDim(8192)))).toHaveLength(2);
  expect(text(product(constantDim(8704)))[0]).toBe('for i#b0 in 0..8704 by 512');
  expect(text(product(n))[0]).toBe('for i#b0 in 0..n by 512');
});

test('what is short, or no sum of floats, stays', () => {
  const whole = scaleDim(symbolDim('w'), 4);
  const tail = loop('i', addDims(whole, constantDim(3)), addX(i), whole);
  const largest = loop('i', n, set(binary('max', get(sum), load(i))));
  const running = loop('i', n, { kind: 'store', place: { buffer: 'y', element: 'f32', at: i }, value: get(sum) });
  for (const body of [loop('i', constantDim(1024), addX(i)), tail, largest, running]) {
    expect(text(body)).toEqual(printBody([body], '').split('\n'));
  }
});

test('operations are those of the whole and one for each block, and so is what a kernel costs', () => {
  const kernel = (body: readonly Stmt[]): Kernel => {
    return { name: 'k', doc: () => [], params: [{ kind: 'extent', name: 'n' }], body };
  };
  const [plain, inBlocks] = [[loop('i', n, addX(i))], sumInBlocks([loop('i', n, addX(i))])].map(kernel);
  for (const size of [0, 1, 512, 513, 5000]) {
    expect(evaluateDim(operationsOf(inBlocks!), { n: size })).toBe(size + Math.ceil(size / 512));
  }
  const [before, after] = [costOf(plain!).get('n')!, costOf(inBlocks!).get('n')!];
  expect(before).toBe(2);
  expect(after).toBeCloseTo(before, 1);
});
