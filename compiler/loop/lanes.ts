/** Types of one lane and of four. */
import type { LoopType, Scalar, Vector } from './ir.ts';

export function isVector(type: LoopType): type is Vector {
  return type.endsWith('x4');
}

const lanes: Readonly<Record<Vector, Scalar>> = { f32x4: 'f32', i32x4: 'i32', boolx4: 'bool' };
const vectors: Readonly<Partial<Record<Scalar, Vector>>> = { f32: 'f32x4', i32: 'i32x4', bool: 'boolx4' };

/** The type of one lane; a scalar is its own. */
export function laneOf(type: LoopType): Scalar {
  return isVector(type) ? lanes[type] : type;
}

/** Four lanes of `type`; none for f64, of which a register holds two. */
export function vectorOf(type: Scalar): Vector | undefined {
  return vectors[type];
}

/** What a comparison of values of `type` gives. */
export function maskOf(type: LoopType): 'bool' | 'boolx4' {
  return isVector(type) ? 'boolx4' : 'bool';
}
