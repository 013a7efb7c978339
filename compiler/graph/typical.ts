/** Sizes that stand for open dims where the compiler chooses by size, such as whether a copy pays: they decide about speed, never about results. */
import { evaluateDim, symbolsOf, type Dim, type Sizes } from './dim.ts';

/** What open dims are taken to be. */
export const TYPICAL = 64;

export function typicalSize(extent: Dim): number {
  return evaluateDim(extent, typicalSizes([extent]));
}

export function typicalSizes(dims: Iterable<Dim>): Sizes {
  const names = new Set<string>();
  for (const dim of dims) symbolsOf(dim, names);
  return Object.fromEntries([...names].map((name) => [name, TYPICAL]));
}
