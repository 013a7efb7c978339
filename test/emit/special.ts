/** Values at which rules are easily wrong: signed zeros, infinities, NaN, ties; and, apart, denormals and extreme magnitudes. */
import { threefry, uniform01 } from '../../runtime/random.ts';
import type { AnyOp, Sample, Tensor } from '../../compiler/ops/op.ts';
import { sampleTensors } from '../gradients/sample.ts';

export const special = [0, -0, 1, 1, -1, 0.5, -2.5, NaN, Infinity, -Infinity];

export const extreme = {
  f32: [1e-40, -1e-40, 2 ** -126, 1e15, -1e15, 3e38].map(Math.fround),
  f64: [5e-324, -1e-310, 2 ** -1022, 1e150, -1e150, 1.7e308],
} as const;

/** The operands of a sample, with values of `list` in place of random floats; each draw pairs them anew. */
export function tensorsFrom(list: readonly number[], op: AnyOp, sample: Sample, draw: number): readonly Tensor[] {
  return sampleTensors(op, sample, 1).map((tensor, at) => {
    const { dtype = 'f32', values } = sample.operands[at]!;
    if (dtype !== 'f32' || values !== undefined) return tensor;
    const pick = (i: number): number => list[Math.floor(uniform01(threefry(draw, at, 1, i)) * list.length)]!;
    return { shape: tensor.shape, data: tensor.data.map((_, i) => pick(i)) };
  });
}
