/** Functions of f32 as arithmetic: a slice of all floats against float64, and the values that IEEE sets apart. `npm run ulp` takes them all. */
import { describe, expect, test } from 'vitest';
import { zeroDim } from '../../compiler/graph/dim.ts';
import { expandMath } from '../../compiler/loop/refine/expand-math.ts';
import { interpretKernel, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import type { BinaryMathOp, Expr, Kernel, MathOp } from '../../compiler/loop/ir.ts';
import { binaryMath32, math32 } from '../../compiler/loop/refine/math32/index.ts';
import { binary, unary } from '../../compiler/loop/scalar.ts';
import { share } from '../../compiler/loop/refine/share.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';
import { binaryBounds, binaryReferences, bounds, hasBound, LARGEST_ANGLE, references, ulpsOff } from './ulp.ts';
import { seedOfRun } from '../seed-of-run.ts';
import { pairs } from './pairs.ts';

type Width = 'f32' | 'f32x4';

function operand(buffer: string, type: Width): Expr {
  return { kind: 'load', type, place: { buffer, element: 'f32', at: zeroDim } };
}

function kernelOf(name: string, value: Expr): Kernel {
  const place = { buffer: 'y', element: 'f32', at: zeroDim } as const;
  const reads = ['a', 'b'].map((buffer) => ({ kind: 'buffer', name: buffer, element: 'f32', access: 'read' }) as const);
  return {
    name,
    doc: () => [],
    params: [...reads, { kind: 'buffer', name: 'y', element: 'f32', access: 'write' }],
    body: share(expandMath([{ kind: 'store', place, value }])),
  };
}

const unaryKernel = (op: MathOp, type: Width): Kernel => kernelOf(op, unary(op, operand('a', type)));
const binaryKernel = (op: BinaryMathOp, type: Width): Kernel =>
  kernelOf(op, binary(op, operand('a', type), operand('b', type)));

/** Four results at a time, or one, each operation rounded as a machine does. */
function computed(kernel: Kernel, lanes: 1 | 4, a: readonly number[], b: readonly number[] = a): readonly number[] {
  return a.flatMap((_, i) => (i % lanes === 0 ? run(kernel, a.slice(i, i + lanes), b.slice(i, i + lanes)) : []));
}

function run(kernel: Kernel, a: readonly number[], b: readonly number[]): readonly number[] {
  const y = new Float64Array(a.length);
  const data = { a: Float64Array.from(a), b: Float64Array.from(b), y };
  const buffers = Object.entries(data).map(([name, each]): [string, KernelBuffer] => [name, { element: 'f32', data: each }]); // prettier-ignore
  interpretKernel(kernel, new Map(buffers), {}, { roundEach: true });
  return [...y];
}

const special = [0, -0, Infinity, -Infinity, NaN, 1, -1, 2 ** -149, -(2 ** -149), 2 ** -126, -3e38, 3e38].map(
  Math.fround,
);
/** Evenly over the bits of all floats. */
const slice = [...new Float32Array(Uint32Array.from({ length: 2000 }, (_, i) => i * 2147483).buffer)];

/** With some of them once more, so that vectors are full. */
function fourfold<T>(values: readonly T[]): readonly T[] {
  return [...values, ...values.slice(0, (4 - (values.length % 4)) % 4)];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion
describe.each(Object.keys(math32) as MathOp[])('%s', (op) => {
  const values = fourfold([...special, ...slice].filter((x) => hasBound(op, x)));
  const found = computed(unaryKernel(op, 'f32x4'), 4, values);

  test('is sound', () => {
    expect(verifyKernel(unaryKernel(op, 'f32x4'))).toEqual([]);
    expect(verifyKernel(unaryKernel(op, 'f32'))).toEqual([]);
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
    const some = values.filter((_, i) => i % 16 === 0 || i < special.length);
    expect(computed(unaryKernel(op, 'f32'), 1, some)).toEqual(
      some.map((x) => found[values.findIndex((y) => Object.is(x, y))]),
    );
  });
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion
describe.each(Object.keys(binaryMath32) as BinaryMathOp[])('%s', (op) => {
  const exact = [...special, 0.5, -0.5, 2, -2, 3, -3, 1.5, 1 + 2 ** -23, 1 - 2 ** -24, 2 ** 24 - 1, 1 - 2 ** 24];
  const crossed = exact.flatMap((a) => exact.map((b): [number, number] => [a, b]));
  const operands = fourfold([...crossed, ...pairs(op, 4000, seedOfRun)]);
  const [a, b] = [operands.map((each) => each[0]), operands.map((each) => each[1])];
  const found = computed(binaryKernel(op, 'f32x4'), 4, a, b);

  test('is sound', () => {
    expect(verifyKernel(binaryKernel(op, 'f32x4'))).toEqual([]);
    expect(verifyKernel(binaryKernel(op, 'f32'))).toEqual([]);
  });

  test(`is within ${binaryBounds[op]} ulp`, () => {
    const wrong = operands.flatMap(([x, y], i) => {
      const want = binaryReferences[op](x, y);
      const off = ulpsOff(found[i]!, want);
      return off <= binaryBounds[op] ? [] : [{ x, y, got: found[i], want, off }];
    });
    expect(wrong).toEqual([]);
  });

  test('gives a scalar the same bits', () => {
    const isTaken = (_: unknown, i: number): boolean => i < crossed.length || i % 16 === 0;
    expect(computed(binaryKernel(op, 'f32'), 1, a.filter(isTaken), b.filter(isTaken))).toEqual(found.filter(isTaken));
  });
});

test.each([2.5, -0.5, 17, -18, 0, Infinity, -Infinity, NaN])(
  'a power of %f that is known takes the same values',
  (y) => {
    const known = kernelOf('pow', binary('pow', operand('a', 'f32x4'), { kind: 'const', type: 'f32x4', value: y }));
    const values = fourfold([...special, ...slice]);
    const exponents = values.map(() => y);
    expect(computed(known, 4, values)).toEqual(computed(binaryKernel('pow', 'f32x4'), 4, values, exponents));
  },
);

test.each(['sin', 'cos'] as const)('%s stays within ±1 where its multiples of π/2 are no longer exact', (op) => {
  const large = fourfold([...slice, -3e38, 3e38].filter((x) => Math.abs(x) > LARGEST_ANGLE && Math.abs(x) < Infinity));
  expect(large.length).toBeGreaterThan(500);
  expect(computed(unaryKernel(op, 'f32x4'), 4, large).filter((y) => !(Math.abs(y) <= 1))).toEqual([]);
});
