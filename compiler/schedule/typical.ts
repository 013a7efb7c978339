/** Sizes to choose by where dims are open. */
import { evaluateDim, symbolsOf, type Dim } from '../graph/dim.ts';

/** Extents that open dims are taken to have where a template must choose. */
const TYPICAL = 64;

export function typicalSize(extent: Dim): number {
  return evaluateDim(extent, Object.fromEntries([...symbolsOf(extent)].map((name) => [name, TYPICAL])));
}
