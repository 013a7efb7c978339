/** Vectors of four lanes: what each operation gives in the interpreter, as text, and what the verifier refuses. */
import { describe, expect, test } from 'vitest';
import { constantDim, zeroDim } from '../../compiler/graph/dim.ts';
import { interpretKernel, type InterpretOptions, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import type { Element, Expr, Kernel, LoopType } from '../../compiler/loop/ir.ts';
import { laneOf } from '../../compiler/loop/lanes.ts';
import { printExpr, printKernel } from '../../compiler/loop/print.ts';
import { add, cast, compare, constant, fma, lane, lanes, max, mul, random, reinterpret, select, shift, shuffle, splat, unary } from '../../compiler/loop/scalar.ts'; // prettier-ignore
import { verifyKernel } from '../../compiler/loop/verify.ts';
import { threefry } from '../../runtime/random.ts';

const data = [1, -2, 3.5, -0, 5, 6, 7, 8];
const load = (type: LoopType, at = 0): Expr => {
  return { kind: 'load', type, place: { buffer: 'x', element: 'f32', at: constantDim(at) } };
};
const [x, y] = [load('f32x4'), load('f32x4', 4)];

function storing(value: Expr): Kernel {
  const element: Element = laneOf(value.type);
  return {
    name: 'test',
    doc: () => [],
    params: [
      { kind: 'buffer', name: 'x', element: 'f32', access: 'read' },
      { kind: 'buffer', name: 'out', element, access: 'write' },
    ],
    body: [{ kind: 'store', place: { buffer: 'out', element, at: zeroDim }, value }],
  };
}

function run(value: Expr, options?: InterpretOptions): readonly number[] {
  const kernel = storing(value);
  expect(verifyKernel(kernel)).toEqual([]);
  const out: KernelBuffer = { element: laneOf(value.type), data: new Float64Array(4).fill(9) };
  const from: KernelBuffer = { element: 'f32', data: Float64Array.from(data) };
  interpretKernel(kernel, new Map([['x', from], ['out', out]]), {}, options); // prettier-ignore
  return [...out.data];
}

const i32 = (value: number): Expr => constant(value, 'i32');

describe('lane by lane', () => {
  test.each<readonly [string, Expr, readonly number[]]>([
    ['x:f32[0] x4', x, [1, -2, 3.5, -0]],
    ['2:f32x4', constant(2, 'f32x4'), [2, 2, 2, 2]],
    ['add(x:f32[0] x4, x:f32[4] x4)', add(x, y), [6, 4, 10.5, 8]],
    ['fma(x:f32[0] x4, x:f32[4] x4, 1:f32x4)', fma(x, y, constant(1, 'f32x4')), [6, -11, 25.5, 1]],
    ['max(x:f32[0] x4, 0:f32x4)', max(x, constant(0, 'f32x4')), [1, 0, 3.5, -0]],
    ['lt(x:f32[0] x4, 0:f32x4)', compare('lt', x, constant(0, 'f32x4')), [0, 1, 0, 0]],
    ['select(lt(x:f32[0] x4, 0:f32x4), x:f32[4] x4, x:f32[0] x4)', select(compare('lt', x, constant(0, 'f32x4')), y, x), [1, 6, 3.5, -0]], // prettier-ignore
    ['select(gt(x:f32[0], 0:f32), x:f32[4] x4, x:f32[0] x4)', select(compare('gt', load('f32'), constant(0, 'f32')), y, x), [5, 6, 7, 8]], // prettier-ignore
    ['i32x4(x:f32[0] x4)', cast('i32x4', x), [1, -2, 3, 0]],
    ['i32x4 bits(x:f32[0] x4)', reinterpret('i32x4', x), [0x3f800000, 0xc0000000 | 0, 0x40600000, 0x80000000 | 0]],
    ['f32x4 bits(1065353216:i32x4)', reinterpret('f32x4', constant(0x3f800000, 'i32x4')), [1, 1, 1, 1]],
    ['shift left 1(i32x4(x:f32[0] x4))', shift('left', cast('i32x4', x), 1), [2, -4, 6, 0]],
    ['splat(x:f32[4])', splat(load('f32', 4)), [5, 5, 5, 5]],
    ['lanes(1:i32, 2:i32, 3:i32, 4:i32)', lanes([i32(1), i32(2), i32(3), i32(4)]), [1, 2, 3, 4]],
    ['lane 2(x:f32[0] x4)', lane(x, 2), [3.5, 9, 9, 9]],
    ['shuffle 7 0 5 1(x:f32[0] x4, x:f32[4] x4)', shuffle(x, y, [7, 0, 5, 1]), [8, 1, 6, -2]],
    ['not(lt(x:f32[0] x4, 0:f32x4))', unary('not', compare('lt', x, constant(0, 'f32x4'))), [1, 0, 1, 1]],
  ])('%s', (text, value, expected) => {
    expect(printExpr(value)).toBe(text);
    expect(run(value)).toEqual(expected);
  });

  test('random words of a vector of counters', () => {
    const key = [1, 2].map((word) => constant(word, 'i32x4')) as [Expr, Expr];
    const drawn = random(key, [constant(3, 'i32x4'), lanes([i32(4), i32(5), i32(6), i32(7)])]);
    expect(run(drawn)).toEqual([4, 5, 6, 7].map((at) => threefry(1, 2, 3, at)));
  });
});

test('a store of a vector says so', () => {
  expect(printKernel(storing(x))).toContain('  out:f32[0] x4 = x:f32[0] x4');
});

test('f32 arithmetic rounds each operation where it is asked to', () => {
  const third = mul(constant(1 / 3, 'f32'), constant(3, 'f32'));
  const value = add(third, constant(-1, 'f32'));
  expect(run(value)[0]).toBe(Math.fround((1 / 3) * 3 - 1));
  expect(run(value, { roundEach: true })[0]).toBe(Math.fround(Math.fround(Math.fround(1 / 3) * 3) - 1));
});

describe('what the verifier refuses', () => {
  test.each<readonly [string, Expr, string]>([
    [
      'a mask of integers',
      { kind: 'select', type: 'f32x4', mask: constant(1, 'i32x4'), a: x, b: y },
      'select by i32x4',
    ],
    ['lanes and a scalar', { kind: 'binary', type: 'f32x4', op: 'add', a: x, b: load('f32') }, 'a binary of f32x4 and f32'], // prettier-ignore
    ['a splat of a vector', { kind: 'splat', type: 'f32x4', a: x }, 'a splat changes its type'],
    ['a lane that is none', { kind: 'lane', type: 'f32', a: x, lane: 4 }, 'a lane 4'],
    ['a lane of another type', { kind: 'lane', type: 'i32', a: x, lane: 0 }, 'a lane changes its type'],
    ['a shuffle beyond both', { kind: 'shuffle', type: 'f32x4', a: x, b: y, select: [0, 1, 2, 8] }, 'a shuffle of 0,1,2,8'], // prettier-ignore
    ['bits of a truth value', { kind: 'reinterpret', type: 'i32', a: constant(1, 'bool') }, 'a reinterpret changes its type'], // prettier-ignore
    ['another number of lanes', { kind: 'cast', type: 'i32x4', a: load('f32') }, 'a cast changes its type'],
    ['a load of other elements', load('i32x4'), 'x is not loaded as i32x4'],
  ])('%s', (_, value, message) => {
    expect(verifyKernel(storing(value)).join()).toContain(message);
  });
});
