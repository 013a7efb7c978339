/** Lets: every value once, as far out as it can be; nothing moves across what changes it. */
import { expect, test } from 'vitest';
import { addDims, constantDim, scaleDim, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import type { Expr, Stmt, Var } from '../../compiler/loop/ir.ts';
import { printBody } from '../../compiler/loop/print.ts';
import { add, binary, constant, max, mul, unary } from '../../compiler/loop/scalar.ts';
import { share } from '../../compiler/loop/refine/share.ts';

const [i, j] = [symbolDim('i'), symbolDim('j')];
const load = (buffer: string, at: Dim): Expr => ({ kind: 'load', type: 'f32', place: { buffer, element: 'f32', at } });
const store = (buffer: string, at: Dim, value: Expr): Stmt => ({
  kind: 'store',
  place: { buffer, element: 'f32', at },
  value,
});
const loop = (variable: string, extent: number, ...body: readonly Stmt[]): Stmt => ({
  kind: 'for',
  variable,
  from: zeroDim,
  to: constantDim(extent),
  step: 1,
  parallel: false,
  body,
});
const shared = (...body: readonly Stmt[]): readonly string[] => printBody(share(body), '').split('\n');

test('a value used twice is computed once', () => {
  const e = unary('exp', load('x', i));
  expect(shared(loop('i', 4, store('y', i, mul(e, unary('exp', load('x', i))))))).toEqual([
    'for i in 0..4',
    '  let #0: f32 = exp(x:f32[i])',
    '  y:f32[i] = mul(#0, #0)',
  ]);
});

test('what does not change in a loop leaves it', () => {
  const value = mul(load('x', j), unary('exp', load('s', zeroDim)));
  expect(shared(loop('i', 4, loop('j', 5, store('y', addDims(scaleDim(i, 5), j), value))))).toEqual([
    'let #0: f32 = exp(s:f32[0])',
    'for i in 0..4',
    '  let #1: i32 = {5*i}',
    '  for j in 0..5',
    '    y:f32[#1 + j] = mul(x:f32[j], #0)',
  ]);
});

test('a chain of doublings takes as many lets as links', () => {
  let value = load('x', i);
  for (let n = 0; n < 60; n++) value = add(value, value);
  expect(shared(loop('i', 4, store('y', i, value)))).toHaveLength(62);
});

test('loads of what the body stores stay, and come before the stores of their run', () => {
  const old = load('w', i);
  const body = [store('w', i, mul(old, constant(2, 'f32'))), store('y', i, old)];
  expect(shared(loop('i', 4, ...body))).toEqual([
    'for i in 0..4',
    '  let #0: f32 = w:f32[i]',
    '  w:f32[i] = mul(#0, 2:f32)',
    '  y:f32[i] = #0',
  ]);
  const fixed = load('w', zeroDim);
  expect(shared(loop('i', 4, store('w', i, fixed)))[1]).toBe('  let #0: f32 = w:f32[0]');
});

test('accumulators are read before any of their run is set', () => {
  const variable = (name: string): Var => ({ name, type: 'f32', mutable: true });
  const get = (of: Var): Expr => ({ kind: 'get', type: of.type, variable: of });
  const [a, b] = [variable('a'), variable('b')];
  const body: Stmt[] = [
    { kind: 'let', variable: a, value: constant(0, 'f32') },
    { kind: 'let', variable: b, value: constant(1, 'f32') },
    loop('i', 4, { kind: 'set', variable: a, value: get(b) }, { kind: 'set', variable: b, value: add(get(a), get(b)) }),
  ];
  expect(shared(...body).slice(2)).toEqual([
    'for i in 0..4',
    '  let #0: f32 = b',
    '  let #1: f32 = add(a, #0)',
    '  a = #0',
    '  b = #1',
  ]);
});

test('operands of a maximum have names, since printing repeats them', () => {
  const value = max(unary('exp', load('x', i)), binary('sub', load('x', i), constant(1, 'f32')));
  expect(shared(loop('i', 4, store('y', i, value)))).toEqual([
    'for i in 0..4',
    '  let #0: f32 = x:f32[i]',
    '  let #1: f32 = exp(#0)',
    '  let #2: f32 = sub(#0, 1:f32)',
    '  y:f32[i] = max(#1, #2)',
  ]);
});

test('rows of an address have names, single steps stay', () => {
  const at = (row: number, column: number): Dim => addDims(addDims(scaleDim(i, 8), j), constantDim(8 * row + column));
  const body = [store('y', at(0, 0), load('x', j)), store('y', at(1, 1), load('x', j))];
  expect(shared(loop('i', 4, loop('j', 5, ...body)))).toEqual([
    'for i in 0..4',
    '  let #1: i32 = {8*i}',
    '  let #2: i32 = {8*i + 8}',
    '  for j in 0..5',
    '    let #0: f32 = x:f32[j]',
    '    y:f32[#1 + j] = #0',
    '    y:f32[#2 + j + 1] = #0',
  ]);
});

test('the two sides of an if know nothing of each other', () => {
  const square = mul(load('x', i), load('x', i));
  const [first, second] = [store('y', i, add(square, square)), store('y', i, square)];
  const choice: Stmt = {
    kind: 'if',
    condition: { kind: 'load', type: 'bool', place: { buffer: 'm', element: 'bool', at: zeroDim } },
    body: [loop('i', 4, first)],
    otherwise: [loop('i', 4, second)],
  };
  expect(shared(choice)).toEqual([
    'if m:bool[0]',
    '  for i in 0..4',
    '    let #0: f32 = x:f32[i]',
    '    let #1: f32 = mul(#0, #0)',
    '    y:f32[i] = add(#1, #1)',
    'else',
    '  for i in 0..4',
    '    let #2: f32 = x:f32[i]',
    '    let #3: f32 = mul(#2, #2)',
    '    y:f32[i] = #3',
  ]);
});

test('what reads a variable is computed again after it was set', () => {
  const s: Var = { name: 's', type: 'f32', mutable: true };
  const set: Stmt = {
    kind: 'set',
    variable: s,
    value: add({ kind: 'get', type: 'f32', variable: s }, load('x', zeroDim)),
  };
  expect(shared({ kind: 'let', variable: s, value: constant(0, 'f32') }, set, { ...set })).toEqual([
    'var s: f32 = 0:f32',
    'let #0: f32 = x:f32[0]',
    's = add(s, #0)',
    's = add(s, #0)',
  ]);
});
