/** Uniform random numbers by counter. */
import { placeKey } from '../../runtime/place-key.ts';
import { threefry, uniform01 } from '../../runtime/random.ts';
import { addDims, mulDims, shapeOf, zeroDim, type Dim } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { cast, constant, indexValue, mul, random as draw, shift } from '../loop/scalar.ts';
import { defineOp } from './rules/define.ts';
import type { MultiIndex } from './lowering.ts';
import type { Op } from './op.ts';

/** `place` is the labelled path; it keys the stream, so that no other place's draws depend on it. */
export type RandomAttrs = Readonly<{ place: string; shape: readonly Dim[] }>;

/** The logical, row-major number of an element: the same in every memory layout. */
function elementNumber(shape: readonly Dim[], index: MultiIndex): Dim {
  return shape.reduce((offset, extent, axis) => addDims(mulDims(offset, extent), index[axis]!), zeroDim);
}

export const random: Op<2, RandomAttrs> = defineOp({
  name: 'random',
  doc: 'Uniform in [0, 1): the upper 24 bits of threefry(seed, place; draw, element), by 2^−24.',
  chapter: 'values without operands',
  written: '`uniform[…]`, `normal[…]`, `dropout(x)`',
  shapes: '→ the shape given',
  derivative: 'none',
  subgradient: 'none needed: it has no derivative',
  source: 'Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (2011)',
  arity: 2,
  elementwise: false,
  infer([seed, count], { shape }) {
    const wrong = [seed!, count!].find((type) => type.dtype !== 'i32' || type.shape.length > 0);
    return wrong === undefined ? { dtype: 'f32', shape } : { mismatch: `${formatType(wrong)} is not an i32 scalar` };
  },
  vjp: () => [null, null],
  nondifferentiable: 'random numbers do not depend on their seed smoothly',
  lowering: {
    kind: 'map',
    at({ operand, attrs: { place, shape } }, index) {
      const key = [operand(0, []), constant(placeKey(place), 'i32')] as const;
      const bits = draw(key, [operand(1, []), indexValue(elementNumber(shape, index))]);
      return mul(cast('f32', shift('rightUnsigned', bits, 8)), constant(2 ** -24, 'f32'));
    },
  },
  reference([seed, count], { place }, shape) {
    const size = shape.reduce((product, extent) => product * extent, 1);
    const key = placeKey(place);
    return Float64Array.from({ length: size }, (_, element) =>
      uniform01(threefry(seed!.data[0]!, key, count!.data[0]!, element)),
    );
  },
  samples: [[3, 5], ['B', 2], [0], []].map((shape) => ({
    operands: [
      { shape: [], dtype: 'i32' as const, values: [42] },
      { shape: [], dtype: 'i32' as const, values: [7] },
    ],
    attrs: { place: 'blocks.0.dropout', shape: shapeOf(...shape) },
  })),
});
