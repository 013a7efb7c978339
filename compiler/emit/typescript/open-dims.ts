/** Dims whose size a program gives. */
import { symbolsOf, type Dim } from '../../graph/dim.ts';

/** The open dims of a shape, in order of first mention. */
export function openDims(shape: readonly Dim[]): readonly string[] {
  const found = new Set<string>();
  for (const dim of shape) symbolsOf(dim, found);
  return [...found];
}
