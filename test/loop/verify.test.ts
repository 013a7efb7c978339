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
  test.each<readonly [string, Kernel, string]>([
    ['an unknown index', kernel(store(load(symbolDim('k')))), 'k mentions k, unknown here'],
    ['a mixed type', kernel(store(indexValue(i))), 'a index of i32 stands where f32 is needed'],
    ['operands that differ', kernel(store({ kind: 'binary', type: 'f32', op: 'add', a: load(i), b: indexValue(i) })), 'a binary of f32 and i32'], // prettier-ignore
    ['an undeclared variable', kernel(store({ kind: 'get', type: 'f32', variable })), 'a is not a f32 here'],
    ['a constant that is set', kernel({ kind: 'let', variable, value: load(i) }, { kind: 'set', variable, value: load(i) }), 'a is set but is no variable'], // prettier-ignore
    ['a hidden loop variable', kernel(hidden), 'i is hidden'],
    ['an endless loop', kernel({ ...hidden, variable: 'j', step: 0 }), 'the loop over j never ends'],
    ['a store to what is only read', kernel({ kind: 'store', place: { buffer: 'x', element: 'f32', at: i }, value: load(i) }), 'x is not for write'], // prettier-ignore
    ['a place that is stored twice', kernel(store(load(i)), store(constant(1, 'f32'))), 'y[i] is stored twice'],
    ['a place that every pass stores', kernel(store(load(i), zeroDim)), 'every pass over i stores y[0]'],
    ['a buffer of another type', kernel({ kind: 'store', place: { buffer: 'y', element: 'i32', at: i }, value: indexValue(i) }), 'y is no parameter of i32'], // prettier-ignore
  ])('%s', (_, broken, message) => {
    expect(verifyKernel(broken).join()).toContain(message);
  });
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
