/** First values of parameters and state by name: every element drawn from a place of its own. */
import { initConstant } from './constant.ts';
import type { Fill, InitView } from './fill.ts';
import { initIdentity } from './identity.ts';
import { initNormal } from './normal.ts';
import { initOrthogonal } from './orthogonal.ts';
import { initTruncatedNormal } from './truncated-normal.ts';
import { initUniform } from './uniform.ts';

/** How a stored tensor begins. `rows` × `columns` is the tensor seen as a matrix, row-major, its last axis the columns. */
export type InitSpec =
  | { readonly kind: 'constant'; readonly value: number }
  /** In [low, high), but for rounding to the tensor's type. */
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly std: number }
  /** The normal distribution given that it falls in [low, high]; `std` is that before truncation, `low` and `high` are values, not multiples of it. */
  | {
      readonly kind: 'truncated_normal';
      readonly mean: number;
      readonly std: number;
      readonly low: number;
      readonly high: number;
    }
  /** `gain` times a matrix with orthonormal columns, or rows where there are more columns than rows; uniform among such matrices. */
  | { readonly kind: 'orthogonal'; readonly rows: number; readonly columns: number; readonly gain: number }
  | { readonly kind: 'identity'; readonly rows: number; readonly columns: number };

/** Fills `view` as `spec` says. Throws an InputError where `spec` does not fit the view. */
export function initialize(view: InitView, spec: InitSpec, seed: number, path: string): void {
  fillOf(spec)(view, seed, path);
}

function fillOf(spec: InitSpec): Fill {
  switch (spec.kind) {
    case 'constant':
      return initConstant(spec.value);
    case 'uniform':
      return initUniform(spec.low, spec.high);
    case 'normal':
      return initNormal(spec.mean, spec.std);
    case 'truncated_normal':
      return initTruncatedNormal(spec.mean, spec.std, spec.low, spec.high);
    case 'orthogonal':
      return initOrthogonal(spec.rows, spec.columns, spec.gain);
    case 'identity':
      return initIdentity(spec.rows, spec.columns);
    default:
      return spec satisfies never;
  }
}
