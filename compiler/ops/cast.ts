/** Conversion between element types. */
import type { DType } from '../graph/type.ts';
import { isFloat } from '../graph/type.ts';
import type { Expr } from '../loop/ir.ts';
import { cast as convert, compare, constant, loopType, max, min } from '../loop/scalar.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';

function converted(x: Expr, to: DType): Expr {
  if (to === 'bool') return x.type === 'bool' ? x : compare('ne', x, constant(0, x.type));
  if (to === 'u8' && x.type !== 'bool') {
    return convert('i32', min(max(x, constant(0, x.type)), constant(255, x.type)));
  }
  return convert(loopType(to), x);
}

function saturate(value: number, low: number, high: number): number {
  return Number.isNaN(value) ? 0 : Math.trunc(Math.min(Math.max(value, low), high));
}

function convertedValue(value: number, to: DType): number {
  if (to === 'bool') return Number(value !== 0);
  if (to === 'u8') return saturate(value, 0, 255);
  return to === 'i32' ? saturate(value, -(2 ** 31), 2 ** 31 - 1) : value;
}

/** Between floats, dx = dy converted back. */
export const cast: Op<1, Readonly<{ dtype: DType }>> = defineOp({
  name: 'cast',
  doc: 'x in another element type: to i32 and u8 by truncation, saturating, NaN to 0; to bool by x ≠ 0.',
  chapter: 'element-wise',
  written: '`cast[f32](x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g in the element type of x, between floats; none otherwise',
  subgradient: 'none needed: linear, but for the rounding, which counts as none',
  arity: 1,
  elementwise: true,
  infer: ([x], { dtype }) => ({ dtype, shape: x!.shape }),
  vjp: (b, g, { operands: [x], attrs }) =>
    isFloat(x.type.dtype) && isFloat(attrs.dtype) ? [b.cast(g, { dtype: x.type.dtype })] : [null],
  nondifferentiable: 'only conversions between floats have a derivative',
  keepsZero: true,
  lowering: { kind: 'map', at: ({ operand, attrs }, index) => converted(operand(0, index), attrs.dtype) },
  reference: ([x], { dtype }) => x!.data.map((value) => convertedValue(value, dtype)),
  samples: [
    { operands: [{ shape: [3, 5] }], attrs: { dtype: 'f64' } },
    { operands: [{ shape: ['B', 3], dtype: 'f64' }], attrs: { dtype: 'f32' } },
    { operands: [{ shape: [6], values: [-1.7, -0.3, 0, 0.3, 1.7, 300] }], attrs: { dtype: 'i32' } },
    { operands: [{ shape: [6], values: [-1.7, -0.3, 0, 0.3, 1.7, 300] }], attrs: { dtype: 'u8' } },
    { operands: [{ shape: [6], values: [-1.7, -0.3, 0, 0.3, 1.7, 300] }], attrs: { dtype: 'bool' } },
    { operands: [{ shape: [7], dtype: 'i32', low: -9, high: 10 }], attrs: { dtype: 'f32' } },
    { operands: [{ shape: [4], dtype: 'i32', values: [-300, 0, 7, 300] }], attrs: { dtype: 'u8' } },
    { operands: [{ shape: [7], dtype: 'u8', low: 0, high: 255 }], attrs: { dtype: 'f32' } },
    { operands: [{ shape: [0, 2], dtype: 'bool' }], attrs: { dtype: 'f32' } },
    { operands: [{ shape: [7], dtype: 'bool' }], attrs: { dtype: 'i32' } },
  ],
});
