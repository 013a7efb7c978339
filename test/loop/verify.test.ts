/** The verifier finds broken kernels; the interpreter finds accesses out of bounds, and computes what emitted code computes. */
import { describe, expect, test } from 'vitest';
import { constantDim, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import { interpretKernel, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import type { Expr, Kernel, Stmt } from '../../compiler/loop/ir.ts';
import { printKernel } from '../../compiler/loop/print.ts';
import { add, constant, indexValue } from '../../compiler/loop/scalar.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';

const i = symbolDim('i');
const load = (at: Dim): Expr => ({ kind: 'load', type: 'f32', place: { buffer: 'x', element: 'f32', at } });
const store = (value: Expr, at = i): Stmt => ({ kind: 'store', place: { buffer: 'y', element: 'f32', at }, value });

function kernel(...inner: readonly Stmt[]): Kernel {
  const loop: Stmt = {
    kind: 'for',
    variable: 'i',
    from: zeroDim,
    to: symbolDim('n'),
    step: 1,
    parallel: true,
    body: inner,
  };
  return {
    name: 'test',
    doc: () => ['y = x + 1'],
    params: [
      { kind: 'buffer', name: 'x', element: 'f32', access: 'read' },
      { kind: 'buffer', name: 'y', element: 'f32', access: 'write' },
      { kind: 'extent', name: 'n' },
    ],
    body: [loop],
  };
}

const sound = kernel(store(add(load(i), constant(1, 'f32'))));

test('a sound kernel, as text', () => {
  expect(verifyKernel(sound)).toEqual([]);
  expect(printKernel(sound)).toBe(
    '; y = x + 1\nkernel test(read x: f32*, write y: f32*, n)\n  parallel for i in 0..n\n    y:f32[i] = add(x:f32[i], 1:f32)',
  );
});

describe('what the verifier finds', () => {
  const hidden: Extract<Stmt, { kind: 'for' }> = {
    kind: 'for',
    variable: 'i',
    from: zeroDim,
    to: constantDim(2),
    step: 1,
    parallel: false,
    body: [],
  };
  const variable = { name: 'a', type: 'f32', mutable: false } as const;
  const declared: Stmt = { kind: 'let', variable, value: load(i) };
  const four = { kind: 'splat', type: 'f32x4', a: load(i) } as const;
  const mask = { kind: 'compare', type: 'boolx4', op: 'lt', a: four, b: four } as const;
  const truth = { kind: 'compare', type: 'bool', op: 'lt', a: load(i), b: load(i) } as const;
  const loadOf = (buffer: string, type: Expr['type'] = 'f32'): Expr => ({ kind: 'load', type, place: { buffer, element: 'f32', at: i } }); // prettier-ignore
  const when = (condition: Expr, ...body: readonly Stmt[]): Stmt => ({ kind: 'if', condition, body, otherwise: [] });
  test.each<readonly [string, Kernel, string]>([
    ['an unknown index', kernel(store(load(symbolDim('k')))), 'k mentions k, unknown here'],
    ['an unknown place of a store', kernel(store(load(i), symbolDim('k'))), 'k mentions k, unknown here'],
    ['an unknown number', kernel(store({ kind: 'cast', type: 'f32', a: indexValue(symbolDim('k')) })), 'k mentions k, unknown here'], // prettier-ignore
    [
      'an unknown start of a loop',
      kernel({ ...hidden, variable: 'j', from: symbolDim('k') }),
      'k mentions k, unknown here',
    ],
    [
      'an unknown end of a loop',
      kernel({ ...hidden, variable: 'j', to: symbolDim('k') }),
      'k mentions k, unknown here',
    ],
    ['a loop variable after its loop', kernel({ ...hidden, variable: 'j' }, store(load(symbolDim('j')))), 'j mentions j, unknown here'], // prettier-ignore
    ['a mixed type', kernel(store(indexValue(i))), 'a index of i32 stands where f32 is needed'],
    [
      'a mixed type of a constant',
      kernel({ ...declared, value: indexValue(i) }),
      'a index of i32 stands where f32 is needed',
    ],
    ['a mixed type of what is set', kernel({ ...declared, variable: { ...variable, mutable: true } }, { kind: 'set', variable, value: indexValue(i) }), 'a index of i32 stands where f32 is needed'], // prettier-ignore
    ['a condition that is a number', kernel(when(load(i))), 'a load of f32 stands where bool is needed'],
    ['operands that differ', kernel(store({ kind: 'binary', type: 'f32', op: 'add', a: load(i), b: indexValue(i) })), 'a binary of f32 and i32'], // prettier-ignore
    ['sides of a choice that differ', kernel(store({ kind: 'select', type: 'f32', mask: truth, a: load(i), b: indexValue(i) })), 'a select of f32 and i32'], // prettier-ignore
    ['a sum of another type', kernel(store({ kind: 'unary', type: 'f32', op: 'neg', a: indexValue(i) })), 'a unary changes its type'], // prettier-ignore
    ['a choice by a number', kernel(store({ kind: 'select', type: 'f32', mask: load(i), a: load(i), b: load(i) })), 'select by f32'], // prettier-ignore
    ['a choice of one lane by four', kernel(store({ kind: 'select', type: 'f32', mask, a: load(i), b: load(i) })), 'select by boolx4'], // prettier-ignore
    ['a comparison of four lanes that is one', kernel(when({ ...mask, type: 'bool' })), 'a compare of f32x4 is bool'],
    ['a fifth lane', kernel(store({ kind: 'lane', type: 'f32', a: four, lane: 4 })), 'a lane 4'],
    [
      'a lane of one lane',
      kernel(store({ kind: 'lane', type: 'f32', a: load(i), lane: 0 })),
      'a lane changes its type',
    ],
    ['a ninth lane', kernel(store({ kind: 'shuffle', type: 'f32x4', a: four, b: four, select: [0, 4, 7, 8] })), 'a shuffle of 0,4,7,8'], // prettier-ignore
    ['a lane before the first', kernel(store({ kind: 'shuffle', type: 'f32x4', a: four, b: four, select: [-1, 0, 1, 2] })), 'a shuffle of -1,0,1,2'], // prettier-ignore
    ['four lanes of four', kernel(store({ kind: 'splat', type: 'f32x4', a: four })), 'a splat changes its type'],
    [
      'lanes of another type',
      kernel(store({ kind: 'splat', type: 'f32x4', a: indexValue(i) })),
      'a splat changes its type',
    ],
    ['a cast of four lanes to one', kernel(store({ kind: 'cast', type: 'f32', a: four })), 'a cast changes its type'],
    ['bits of 64 as 32', kernel(store({ kind: 'reinterpret', type: 'f32', a: constant(1, 'f64') })), 'a reinterpret changes its type'], // prettier-ignore
    [
      'bits of four lanes as one',
      kernel(store({ kind: 'reinterpret', type: 'f32', a: four })),
      'a reinterpret changes its type',
    ],
    ['an undeclared variable', kernel(store({ kind: 'get', type: 'f32', variable })), 'a is not a f32 here'],
    ['a variable of another block', kernel(when(truth, declared), store({ kind: 'get', type: 'f32', variable })), 'a is not a f32 here'], // prettier-ignore
    [
      'a constant that is set',
      kernel(declared, { kind: 'set', variable, value: load(i) }),
      'a is set but is no variable',
    ],
    ['a number of the caller that is set', { ...kernel({ kind: 'set', variable: { ...variable, type: 'f64' }, value: constant(1, 'f64') }), params: [...sound.params, { kind: 'number', name: 'a', type: 'f64' }] }, 'a is set but is no variable'], // prettier-ignore
    ['a hidden loop variable', kernel(hidden), 'i is hidden'],
    ['a hidden variable', kernel(declared, { ...hidden, variable: 'a' }), 'a is hidden'],
    ['an endless loop', kernel({ ...hidden, variable: 'j', step: 0 }), 'the loop over j never ends'],
    ['a store to what is only read', kernel({ kind: 'store', place: { buffer: 'x', element: 'f32', at: i }, value: load(i) }), 'x is not for write'], // prettier-ignore
    ['a load of what is only written', kernel(store(loadOf('y'))), 'y is not for read'],
    ['a load of no buffer', kernel(store(loadOf('n'))), 'n is no parameter of f32'],
    [
      'a load as another type',
      kernel(when({ ...truth, a: loadOf('x', 'i32'), b: indexValue(i) })),
      'x is not loaded as i32',
    ],
    ['a place that is stored twice', kernel(store(load(i)), store(constant(1, 'f32'))), 'y[i] is stored twice'],
    ['a place that is stored twice under a condition', kernel(when(truth, store(load(i)), store(constant(1, 'f32')))), 'y[i] is stored twice'], // prettier-ignore
    ['a place that every pass stores', kernel(store(load(i), zeroDim)), 'every pass over i stores y[0]'],
    ['a buffer of another type', kernel({ kind: 'store', place: { buffer: 'y', element: 'i32', at: i }, value: indexValue(i) }), 'y is no parameter of i32'], // prettier-ignore
    ['parameters of one name', { ...kernel(), params: [...sound.params, { kind: 'extent', name: 'x' }] }, 'parameters share a name: x, y, n, x'], // prettier-ignore
  ])('%s', (_, broken, message) => {
    expect(verifyKernel(broken)).toContain(`test: ${message}`);
  });
});

const readY: Kernel = {
  ...sound,
  params: sound.params.map((param) => (param.name === 'y' ? { ...param, access: 'both' } : param)),
};
const address: Stmt = { kind: 'let', variable: { name: 'at', type: 'i32', mutable: false }, value: indexValue(i) };
test.each<readonly [string, readonly Stmt[]]>([
  ['read in between', [store(load(i)), store({ kind: 'load', type: 'f32', place: { buffer: 'y', element: 'f32', at: i } })]], // prettier-ignore
  ['at an address that changes with the pass', [address, store(load(symbolDim('at')), symbolDim('at'))]],
])('what the verifier lets pass: a place that is stored again, %s', (_, body) => {
  expect(verifyKernel({ ...readY, body: kernel(...body).body })).toEqual([]);
});

describe('the interpreter', () => {
  const memory = (size: number): Map<string, KernelBuffer> =>
    new Map(['x', 'y'].map((name) => [name, { element: 'f32', data: new Float64Array(size).fill(0.1) }]));

  test('rounds what it stores as f32', () => {
    const buffers = memory(3);
    interpretKernel(sound, buffers, { n: 3 });
    expect(buffers.get('y')!.data).toEqual(new Float64Array(3).fill(Math.fround(1.1)));
  });

  test('refuses an access out of bounds', () => {
    expect(() => interpretKernel(sound, memory(3), { n: 4 })).toThrow('test: y[i] is 3, outside [0, 3)');
  });
});
