/** Folds over the same elements as one loop, as text. */
import { expect, test } from 'vitest';
import { addDims, scaleDim, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import type { Expr, Stmt, Var } from '../../compiler/loop/ir.ts';
import { joinFolds } from '../../compiler/loop/refine/join-folds.ts';
import { printBody } from '../../compiler/loop/print.ts';
import { add, constant, get, mul } from '../../compiler/loop/scalar.ts';

const [n, m] = [symbolDim('n'), symbolDim('m')];
const place = (buffer: string, at: Dim) => ({ buffer, element: 'f32', at }) as const;
const load = (buffer: string, at: Dim): Expr => ({ kind: 'load', type: 'f32', place: place(buffer, at) });
const store = (value: Expr): Stmt => ({ kind: 'store', place: place('y', zeroDim), value });
const loop = (variable: string, to: Dim, ...body: readonly Stmt[]): Stmt => {
  return { kind: 'for', variable, from: zeroDim, to, step: 1, parallel: false, body };
};
const total = (name: string): Var => ({ name, type: 'f32', mutable: true });
const [p, q] = [total('p'), total('q')];
const begin = (variable: Var, value: Expr = constant(0, 'f32')): Stmt => ({ kind: 'let', variable, value });
const plus = (variable: Var, value: Expr): Stmt => ({ kind: 'set', variable, value: add(get(variable), value) });
const sum = (variable: Var, count: string, value: Expr, to = n): readonly Stmt[] => [
  begin(variable),
  loop(count, to, plus(variable, value)),
];
const at = (buffer: string, count: string): Expr => load(buffer, symbolDim(count));
const text = (...body: readonly Stmt[]): readonly string[] => printBody(joinFolds(body), '').split('\n');

test('two sums that read the same elements', () => {
  const second = sum(q, 'j', mul(at('x', 'j'), at('z', 'j')));
  expect(text(...sum(p, 'i', at('x', 'i')), ...second, store(add(get(p), get(q))))).toEqual([
    'var p: f32 = 0:f32',
    'var q: f32 = 0:f32',
    'for i in 0..n',
    '  p = add(p, x:f32[i])',
    '  q = add(q, mul(x:f32[i], z:f32[i]))',
    'y:f32[0] = add(p, q)',
  ]);
});

test('loops inside of loops', () => {
  const rows = (variable: Var, i: string, j: string): readonly Stmt[] => [
    begin(variable),
    loop(i, n, loop(j, m, plus(variable, load('x', addDims(scaleDim(symbolDim(i), 9), symbolDim(j)))))),
  ];
  expect(text(...rows(p, 'i', 'j'), ...rows(q, 'k', 'l'))).toEqual([
    'var p: f32 = 0:f32',
    'var q: f32 = 0:f32',
    'for i in 0..n',
    '  for j in 0..m',
    '    p = add(p, x:f32[9*i + j])',
    '    q = add(q, x:f32[9*i + j])',
  ]);
});

test.each<[title: string, body: readonly Stmt[]]>([
  ['other elements', [...sum(p, 'i', at('x', 'i')), ...sum(q, 'j', at('z', 'j'))]],
  ['as many of them', [...sum(p, 'i', at('x', 'i')), ...sum(q, 'j', at('x', 'j'), m)]],
  ['a fold that needs the other', [...sum(p, 'i', at('x', 'i')), ...sum(q, 'j', mul(get(p), at('x', 'j')))]],
  ['one that begins with it', [...sum(p, 'i', at('x', 'i')), begin(q, get(p)), loop('j', n, plus(q, at('x', 'j')))]],
  ['one that goes on with it', [...sum(p, 'i', at('x', 'i')), loop('j', n, plus(p, at('x', 'j')))]],
  ['a store between', [...sum(p, 'i', at('x', 'i')), store(get(p)), ...sum(q, 'j', at('x', 'j'))]],
  ['loops that store', [loop('i', n, store(at('x', 'i'))), loop('j', n, store(at('x', 'j')))]],
])('apart: %s', (_, body) => {
  expect(text(...body)).toEqual(printBody(body, '').split('\n'));
});
