/** Loops as four lanes: what becomes of maps, folds, tails, strides and choices, as text. */
import { expect, test } from 'vitest';
import { addDims, constantDim, scaleDim, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import type { Expr, LoopType, Stmt, Var } from '../../compiler/loop/ir.ts';
import { printBody } from '../../compiler/loop/print.ts';
import { add, cast, compare, constant, div, fma, indexValue, mul, select, unary } from '../../compiler/loop/scalar.ts';
import { improves } from '../../compiler/loop/extremes.ts';
import { share } from '../../compiler/loop/refine/share.ts';
import { unswitch } from '../../compiler/loop/refine/unswitch.ts';
import { vectorize } from '../../compiler/loop/refine/vectorize.ts';

const [i, j, n] = [symbolDim('i'), symbolDim('j'), symbolDim('n')];
const place = (buffer: string, at: Dim) => ({ buffer, element: 'f32', at }) as const;
const load = (buffer: string, at: Dim): Expr => ({ kind: 'load', type: 'f32', place: place(buffer, at) });
const store = (buffer: string, at: Dim, value: Expr): Stmt => ({ kind: 'store', place: place(buffer, at), value });
const loop = (variable: string, to: Dim, ...body: readonly Stmt[]): Stmt => {
  return { kind: 'for', variable, from: zeroDim, to, step: 1, parallel: false, body };
};
const variable = (name: string, type: LoopType): Var => ({ name, type, mutable: true });
const get = (of: Var): Expr => ({ kind: 'get', type: of.type, variable: of });
const text = (...body: readonly Stmt[]): readonly string[] => printBody(share(vectorize(body), false), '').split('\n');

test('a map of open extent: vectors, then single elements', () => {
  expect(text(loop('i', n, store('y', i, mul(load('x', i), load('s', zeroDim)))))).toEqual([
    'let #0: f32 = s:f32[0]',
    'let #1: f32x4 = splat(#0)',
    'for i#v0 in 0..4*floor(n / 4) by 4',
    '  y:f32[i#v0] x4 = mul(x:f32[i#v0] x4, #1)',
    'for i#v1 in 4*floor(n / 4)..n',
    '  y:f32[i#v1] = mul(x:f32[i#v1], #0)',
  ]);
});

test('of 7 elements the last three are a vector that is stored in part', () => {
  expect(text(loop('i', constantDim(7), store('y', i, unary('sqrt', load('x', i)))))).toEqual([
    'let #0: f32x4 = sqrt(x:f32[4] x4)',
    'y:f32[0] x4 = sqrt(x:f32[0] x4)',
    'y:f32[4] = lane 0(#0)',
    'y:f32[5] = lane 1(#0)',
    'y:f32[6] = lane 2(#0)',
  ]);
});

test('vectors of a function have its constants in common: four side by side, of several functions two, as far as the extent goes', () => {
  const steps = (extent: Dim, count: number): string | undefined => {
    const value = Array.from({ length: count }).reduce<Expr>((x) => unary('exp', x), load('x', i));
    return text(loop('i', extent, store('y', i, value))).find((line) => line.startsWith('for'));
  };
  expect(steps(constantDim(64), 1)).toMatch(/by 16$/);
  expect(steps(n, 1)).toMatch(/by 16$/);
  expect(steps(constantDim(24), 1)).toMatch(/by 8$/);
  expect(steps(constantDim(20), 1)).toMatch(/by 4$/);
  expect(steps(constantDim(64), 2)).toMatch(/by 8$/);
  expect(steps(constantDim(64), 6)).toMatch(/by 4$/);
});

test('a sum in four vectors, collected in an order that the extent does not change', () => {
  const sum = variable('sum', 'f32');
  const body: readonly Stmt[] = [
    { kind: 'let', variable: sum, value: constant(0, 'f32') },
    loop('i', n, { kind: 'set', variable: sum, value: add(get(sum), load('x', i)) }),
    store('y', zeroDim, get(sum)),
  ];
  const lines = text(...body);
  expect(lines).toContain('  sum#v3 = add(sum#v3, x:f32[i#v4 + 12] x4)');
  expect(lines).toContain('let sum#v6: f32x4 = add(add(sum#v0, sum#v1), add(sum#v2, sum#v3))');
  expect(lines).toContain('let #0: f32x4 = add(sum#v6, shuffle 1 0 3 2(sum#v6, sum#v6))');
  expect(lines).toContain('sum = add(sum, lane 0(add(#0, shuffle 2 3 0 1(#0, #0))))');
});

test('a sum of 7 elements ends with the first three lanes of a vector', () => {
  const sum = variable('sum', 'f32');
  const lines = text(
    { kind: 'let', variable: sum, value: constant(0, 'f32') },
    loop('i', constantDim(7), { kind: 'set', variable: sum, value: add(get(sum), load('x', i)) }),
    store('y', zeroDim, get(sum)),
  );
  expect(lines).toContain('sum#v2 = add(sum#v2, x:f32[4] x4)');
  expect(lines).toContain('sum = add(sum, add(add(lane 0(sum#v3), lane 1(sum#v3)), lane 2(sum#v3)))');
});

/** What is largest in `x`, and where. */
function search(extent: Dim): readonly string[] {
  const [best, position] = [variable('best', 'f32'), variable('position', 'i32')];
  const better = improves(get(best), load('x', i), 'gt');
  return text(
    { kind: 'let', variable: best, value: constant(-Infinity, 'f32') },
    { kind: 'let', variable: position, value: constant(0, 'i32') },
    loop(
      'i',
      extent,
      { kind: 'set', variable: best, value: select(better, load('x', i), get(best)) },
      { kind: 'set', variable: position, value: select(better, indexValue(i), get(position)) },
    ),
    store('y', zeroDim, get(best)),
  );
}

test('a search for the largest: each lane keeps the first that it has met, and of equal ones the first counts', () => {
  const lines = search(n);
  expect(lines.filter((line) => line.startsWith('for'))).toEqual([
    'for i#v8 in 0..16*floor(n / 16) by 16',
    'for i#v9 in 16*floor(n / 16)..4*floor(n / 4) by 4',
    expect.stringMatching(/^for \S+ in 4\*floor\(n \/ 4\)\.\.n$/),
  ]);
  expect(lines.join('\n')).toMatch(/let isFirst\S*: boolx4 = .*lt\(\S+, \S+\)/);
  // Of a few, what lanes have found would take longer to compare.
  expect(search(constantDim(11))).toContain('for i in 0..11');
});

test('columns of a product: vectors of columns, the sum over rows inside', () => {
  const sum = variable('sum', 'f32');
  const step = fma(load('a', j), load('b', addDims(i, scaleDim(j, 8))), get(sum));
  const body = loop(
    'i',
    constantDim(8),
    { kind: 'let', variable: sum, value: constant(0, 'f32') },
    loop('j', n, { kind: 'set', variable: sum, value: step }),
    store('y', i, get(sum)),
  );
  expect(text(body)).toEqual([
    'var sum#v0: f32x4 = 0:f32x4',
    'var sum#v1: f32x4 = 0:f32x4',
    'for j#v2 in 0..n',
    '  let #0: f32x4 = splat(a:f32[j#v2])',
    '  sum#v0 = fma(#0, b:f32[8*j#v2] x4, sum#v0)',
    '  sum#v1 = fma(#0, b:f32[8*j#v2 + 4] x4, sum#v1)',
    'y:f32[0] x4 = sum#v0',
    'y:f32[4] x4 = sum#v1',
  ]);
});

test('strides stay scalar, unless something heavy waits for them', () => {
  const strided = (value: Expr): readonly string[] => text(loop('i', constantDim(4), store('y', i, value)));
  const at = scaleDim(i, 3);
  expect(strided(load('x', at))).toEqual(['for i in 0..4', '  y:f32[i] = x:f32[3*i]']);
  expect(strided(unary('exp', load('x', at)))).toEqual([
    'y:f32[0] x4 = exp(lanes(x:f32[0], x:f32[3], x:f32[6], x:f32[9]))',
  ]);
});

test('positions, and quotients by what stays the same', () => {
  const over = (divisor: Expr): readonly string[] =>
    text(loop('i', constantDim(4), store('y', i, div(cast('f32', indexValue(i)), divisor))));
  const positions = 'f32x4(add(splat({0}), lanes(0:i32, 1:i32, 2:i32, 3:i32)))';
  const s = load('s', zeroDim);
  expect(over(unary('sqrt', s))).toEqual([`y:f32[0] x4 = mul(${positions}, splat(div(1:f32, sqrt(s:f32[0]))))`]);
  // What a program gives is divided by, and so is what a step depends on.
  expect(over(constant(3, 'f32'))).toEqual([`y:f32[0] x4 = div(${positions}, 3:f32x4)`]);
  const quotient = div(cast('f32', indexValue(i)), s);
  expect(text(loop('i', constantDim(4), store('y', i, unary('floor', quotient))))).toEqual([
    `y:f32[0] x4 = floor(div(${positions}, splat(s:f32[0])))`,
  ]);
  // The reciprocal of a very small number is infinite, and that of a very large one has fewer digits.
  expect(over(s)).toEqual([
    'let #0: f32 = s:f32[0]',
    'let #1: f32 = abs(#0)',
    'let #2: f32 = select(lt(#1, 7.888609052210118e-31:f32), 18446744073709552000:f32, select(gt(#1, 1.2676506002282294e+30:f32), 5.421010862427522e-20:f32, 1:f32))',
    `y:f32[0] x4 = mul(mul(${positions}, splat(div(1:f32, mul(#0, #2)))), splat(#2))`,
  ]);
});

test('what must stay as it is', () => {
  const shifted = loop('i', n, store('y', addDims(i, constantDim(1)), load('y', i)));
  expect(vectorize([shifted])).toEqual([shifted]);
  const doubles = loop('i', n, { kind: 'store', place: { ...place('y', i), element: 'f64' }, value: constant(1, 'f64') }); // prettier-ignore
  expect(vectorize([doubles])).toEqual([doubles]);
  const same = loop('i', n, store('y', zeroDim, load('x', i)));
  expect(vectorize([same])).toEqual([same]);
  const last = variable('last', 'f32');
  const kept = loop('i', n, { kind: 'set', variable: last, value: load('x', i) });
  expect(vectorize([kept])).toEqual([kept]);
});

test('a choice that no pass changes stands around two loops; the one that changes nothing is left out', () => {
  const isActive = compare('ne', load('active', zeroDim), constant(0, 'f32'));
  const next = select(isActive, mul(load('w', i), load('g', i)), load('w', i));
  expect(printBody(unswitch([loop('i', n, store('w', i, next))]), '').split('\n')).toEqual([
    'if ne(active:f32[0], 0:f32)',
    '  for i in 0..n',
    '    w:f32[i] = mul(w:f32[i], g:f32[i])',
  ]);
});

test('a choice by position loads both sides, which are in memory', () => {
  const own = addDims(i, scaleDim(j, 4));
  const isUpTo = compare('ge', indexValue(j), indexValue(i));
  const masked = loop('i', constantDim(4), store('y', own, select(isUpTo, load('x', own), constant(0, 'f32'))));
  expect(text(loop('j', n, masked)).at(-1)).toMatch(/= select\(ge\(splat\(\{j\}\), .*\), x:f32\[4\*j\] x4, 0:f32x4\)$/);
});

test('of two short loops the second reads what the first has stored', () => {
  const five = constantDim(5);
  const first = loop('i', five, store('y', i, load('x', i)));
  const second = loop('j', five, store('y', j, add(load('y', j), load('u', j))));
  expect(text(first, second)).toEqual([
    'y:f32[0] x4 = x:f32[0] x4',
    'y:f32[4] = lane 0(x:f32[4] x4)',
    'let #0: f32x4 = y:f32[0] x4',
    'let old#v0: f32x4 = add(#0, u:f32[0] x4)',
    'let #1: f32x4 = y:f32[4] x4',
    'let old#v1: f32 = lane 0(add(#1, u:f32[4] x4))',
    'y:f32[0] x4 = old#v0',
    'y:f32[4] = old#v1',
  ]);
});

test('what is summed before is there for what a short loop leaves', () => {
  const [total, other] = [variable('total', 'f32'), variable('other', 'f32')];
  const sum = loop('i', constantDim(8), { kind: 'set', variable: total, value: add(get(total), load('x', i)) });
  const lines = text(
    { kind: 'let', variable: total, value: constant(0, 'f32') },
    { kind: 'let', variable: other, value: constant(0, 'f32') },
    sum,
    { kind: 'set', variable: other, value: mul(get(total), get(total)) },
    store('y', zeroDim, get(other)),
  );
  const set = lines.findIndex((line) => line.startsWith('total = '));
  expect(set).toBeGreaterThan(0);
  expect(lines.findIndex((line) => line.includes('mul(total, total)'))).toBeGreaterThan(set);
});
