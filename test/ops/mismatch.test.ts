/** What type rules refuse, and in which words. */
import { expect, test } from 'vitest';
import { shapeOf, type Dim } from '../../compiler/graph/dim.ts';
import type { Attrs } from '../../compiler/graph/node.ts';
import type { DType, Type } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { AnyOp } from '../../compiler/ops/op.ts';

function type(dtype: DType, ...shape: readonly (number | string)[]): Type {
  return { dtype, shape: shapeOf(...shape) };
}

const none: readonly Dim[] = [];
const rows: readonly (readonly [keyof typeof operators, readonly Type[], Attrs, string])[] = [
  ['mul', [type('f32', 3), type('f32', 4)], {}, 'f32[3] and f32[4] differ'],
  ['mul', [type('f32', 'B'), type('f32', 'T')], {}, 'f32[B] and f32[T] differ'],
  ['add', [type('f32', 3), type('i32', 3)], {}, 'f32[3] and i32[3] differ'],
  ['add', [type('u8', 3), type('u8', 3)], {}, 'u8 has no such operation'],
  ['exp', [type('i32', 3)], {}, 'i32 has no such operation'],
  ['rem', [type('u8', 3), type('u8', 3)], {}, 'u8 has no such operation'],
  ['less', [type('bool', 3), type('bool', 3)], {}, 'bool has no such operation'],
  ['and', [type('f32', 3), type('f32', 3)], {}, 'f32 has no such operation'],
  ['where', [type('f32', 3), type('f32', 3), type('f32', 3)], {}, 'the mask is f32, not bool'],
  ['where', [type('bool', 3), type('f32', 3), type('f32', 4)], {}, 'bool[3], f32[3], f32[4] differ'],
  ['broadcast', [type('f32', 3)], { shape: shapeOf(2, 4), axes: [1] }, '[3] does not expand to [2, 4]'],
  ['broadcast', [type('f32', 3)], { shape: shapeOf(3), axes: [1] }, '[3] does not expand to [3]'],
  ['broadcast', [type('f32', 'B')], { shape: shapeOf('T'), axes: [0] }, '[B] does not expand to [T]'],
  ['broadcast', [type('f32', 2, 3)], { shape: shapeOf(3, 2), axes: [1, 0] }, '[2, 3] does not expand to [3, 2]'],
  ['reshape', [type('f32', 'B', 6)], { shape: shapeOf('B', 5) }, '[B, 6] and [B, 5] differ in size'],
  ['transpose', [type('f32', 2, 3)], { permutation: [0, 0] }, '0, 0 does not order the axes of f32[2, 3]'],
  ['sum', [type('f32', 2, 3)], { axes: [2] }, 'f32[2, 3] has no axes 2'],
  ['sum', [type('f32', 2, 3)], { axes: [1, 0] }, 'f32[2, 3] has no axes 1, 0'],
  ['sum', [type('bool', 2)], { axes: [0] }, 'bool has no such reduction'],
  ['any', [type('f32', 2)], { axes: [0] }, 'f32 has no such reduction'],
  ['argmax', [type('bool', 2)], { axes: [0] }, 'bool has no order'],
  ['iota', [], { shape: shapeOf(3), axis: 1, dtype: 'i32' }, '[3] has no axis 1'],
  ['iota', [], { shape: shapeOf(3), axis: 0, dtype: 'bool' }, 'positions do not fit bool'],
  ['slice', [type('f32', 5)], { start: shapeOf(0), stop: shapeOf(6), step: [1] }, 'position 5 is outside an axis of 5'],
  [
    'slice',
    [type('f32', 5)],
    { start: shapeOf(-1), stop: shapeOf(3), step: [1] },
    'position -1 is outside an axis of 5',
  ],
  [
    'slice',
    [type('f32', 'B')],
    { start: shapeOf('B'), stop: shapeOf(-1), step: [-1] },
    'position B is outside an axis of B',
  ],
  [
    'slice',
    [type('f32', 5)],
    { start: none, stop: none, step: [] },
    'f32[5] needs 1 starts, stops and steps other than 0',
  ],
  [
    'unslice',
    [type('f32', 3)],
    { shape: shapeOf(4), start: shapeOf(2), step: [1] },
    'position 4 is outside an axis of 4',
  ],
  [
    'pad',
    [type('f32', 3)],
    { low: shapeOf(-1), high: shapeOf(0), value: 0 },
    'f32[3] needs 1 widths before and after, none of them negative',
  ],
  ['concat', [type('f32', 2, 3), type('f32', 2, 4)], { axis: 0 }, 'f32[2, 3] and f32[2, 4] differ on more than axis 0'],
  ['concat', [], { axis: 0 }, 'nothing to concatenate'],
  ['concat', [type('f32')], { axis: 0 }, 'f32[] has no axis 0'],
  [
    'contract',
    [type('f32', 2, 3), type('f32', 4, 5)],
    { left: [0, 1], right: [1, 2], result: [0, 2] },
    'f32[2, 3] and f32[4, 5] differ along a shared axis, 3 and 4',
  ],
  [
    'contract',
    [type('f32', 2), type('i32', 2)],
    { left: [0], right: [0], result: [] },
    'f32[2] and i32[2] are not floats of one type',
  ],
  [
    'contract',
    [type('f32', 2), type('f32', 3)],
    { left: [0], right: [1], result: [0] },
    'label 1 is neither shared nor in the result',
  ],
  [
    'contract',
    [type('f32', 2, 2), type('f32', 3)],
    { left: [0, 0], right: [1], result: [0, 1] },
    'f32[2, 2] does not fit the labels 0, 0',
  ],
  [
    'contract',
    [type('f32', 2), type('f32', 2)],
    { left: [0], right: [0], result: [0, 3] },
    "the result's labels 0, 3 are not unique labels of the operands",
  ],
  ['gather', [type('f32', 2, 3), type('i32', 3, 1)], { axis: 1 }, 'i32[3, 1] does not index axis 1 of f32[2, 3]'],
  ['take', [type('f32', 2, 3), type('f32', 3)], { axis: 0 }, 'f32[3] does not index axis 0 of f32[2, 3]'],
  [
    'takeAdd',
    [type('f32', 2, 3), type('i32', 4), type('f32', 4)],
    { axis: 0 },
    'f32[4] cannot be added to f32[2, 3] at i32[4]',
  ],
  [
    'scatterAdd',
    [type('f32', 3), type('i32', 4), type('i32', 4)],
    { axis: 0 },
    'i32[4] cannot be added to f32[3] at i32[4]',
  ],
  ['random', [type('f32'), type('i32')], { place: 'a', shape: none }, 'f32[] is not an i32 scalar'],
  ['size', [], { dim: shapeOf('B')[0]!, dtype: 'u8' }, 'a size does not fit u8'],
];

test.each(rows)('%s of %j with %j', (name, operands, attrs, mismatch) => {
  const op: AnyOp = operators[name];
  expect(op.infer(operands, attrs)).toEqual({ mismatch });
});
