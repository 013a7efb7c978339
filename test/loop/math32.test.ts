/** Functions of f32 as arithmetic: a slice of all floats against float64, and the values that IEEE sets apart. `npm run ulp` takes them all. */
import { describe, expect, test } from 'vitest';
import { zeroDim } from '../../compiler/graph/dim.ts';
import { expandMath } from '../../compiler/loop/expand-math.ts';
import { interpretKernel, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import type { Kernel, MathOp } from '../../compiler/loop/ir.ts';
import { math32 } from '../../compiler/loop/math32/index.ts';
import { unary } from '../../compiler/loop/scalar.ts';
import { share } from '../../compiler/loop/share.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';
import { bounds, references, ulpsOff } from './ulp.ts';

function kernelOf(op: MathOp, type: 'f32' | 'f32x4'): Kernel {
  const at = { element: 'f32', at: zeroDim } as const;
  const value = unary(op, { kind: 'load', type, place: { buffer: 'x', ...at } });
  return {
    name: op,
    doc: [],
    params: [
      { kind: 'buffer', name: 'x', element: 'f32', access: 'read' },
      { kind: 'buffer', name: 'y', element: 'f32', access: 'write' },
    ],
    body: share(expandMath([{ kind: 'store', place: { buffer: 'y', ...at }, value }])),
  };
}

/** f of four values at a time, each operation rounded as a machine does. */
function computed(op: MathOp, values: readonly number[]): readonly number[] {
  const kernel = kernelOf(op, 'f32x4');
  return values.flatMap((_, i) => (i % 4 === 0 ? run(kernel, values.slice(i, i + 4)) : []));
}

function run(kernel: Kernel, values: readonly number[]): readonly number[] {
  const [x, y] = [Float64Array.from(values), new Float64Array(values.length)];
  const buffers: [string, KernelBuffer][] = [['x', { element: 'f32', data: x }], ['y', { element: 'f32', data: y }]]; // prettier-ignore
  interpretKernel(kernel, new Map(buffers), {}, { roundEach: true });
  return [...y];
}

const special = [0, -0, Infinity, -Infinity, NaN, 1, -1, 2 ** -149, -(2 ** -149), 2 ** -126, -3e38, 3e38].map(
  Math.fround,
);
/** Evenly over the bits of all floats. */
const slice = [...new Float32Array(Uint32Array.from({ length: 2000 }, (_, i) => i * 2147483).buffer)];

describe.each(Object.keys(math32) as (keyof typeof bounds)[])('%s', (op) => {
  const inDomain = (x: number): boolean =>
    (op !== 'sin' && op !== 'cos') || !(Math.abs(x) > 8192 && Math.abs(x) < Infinity);
  const values = [...special, ...slice].filter(inDomain);
  values.push(...values.slice(0, (4 - (values.length % 4)) % 4));
  const found = computed(op, values);

  test('is sound', () => {
    expect(verifyKernel(kernelOf(op, 'f32x4'))).toEqual([]);
    expect(verifyKernel(kernelOf(op, 'f32'))).toEqual([]);
  });

  test(`is within ${bounds[op]} ulp`, () => {
    const wrong = values.flatMap((x, i) => {
      const want = references[op](x);
      const off = ulpsOff(found[i]!, want);
      return off <= bounds[op] ? [] : [{ x, got: found[i], want, off }];
    });
    expect(wrong).toEqual([]);
  });

  test('gives a scalar the same bits', () => {
    const kernel = kernelOf(op, 'f32');
    const some = values.filter((_, i) => i % 16 === 0 || i < special.length);
    expect(some.flatMap((x) => run(kernel, [x]))).toEqual(
      some.map((x) => found[values.findIndex((y) => Object.is(x, y))]),
    );
  });
});

test.each(['sin', 'cos'] as const)('%s stays within ±1 where its multiples of π/2 are no longer exact', (op) => {
  const large = [...slice, -3e38, 3e38].filter((x) => Math.abs(x) > 8192 && Math.abs(x) < Infinity);
  large.push(...large.slice(0, (4 - (large.length % 4)) % 4));
  expect(large.length).toBeGreaterThan(500);
  expect(computed(op, large).filter((y) => !(Math.abs(y) <= 1))).toEqual([]);
});
