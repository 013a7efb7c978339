/** Loops over the axes of a shape, where neighbouring axes become one loop if no address can tell the difference. */
import { isOne, mulDims, symbolsOf, zeroDim, type Dim } from '../graph/dim.ts';
import type { MultiIndex } from '../ops/lowering.ts';
import { isOneLoop } from '../loop/polynomial.ts';
import { javascript, type Target } from '../loop/target.ts';

/** Every loop once: a template writes a draft for it, to see which addresses come of its loops. */
export const untiled: Target = { ...javascript, tile: { rows: [1], columns: [1] }, partial: 1 };

/** Axes in one loop, outermost first. Their last axis carries the loop's variable, the others are 0. */
export interface MergedLoop {
  readonly axes: readonly number[];
  readonly extent: Dim;
}

/** One loop per axis; none for an axis of extent 1. */
export function separateLoops(extents: readonly Dim[]): readonly MergedLoop[] {
  return extents.flatMap((extent, axis) => (isOne(extent) ? [] : [{ axes: [axis], extent }]));
}

/** Merges neighbours of `loops`, whose variables `addresses` mention under the names `nameOf(axis)`. */
export function mergeLoops(
  loops: readonly MergedLoop[],
  nameOf: (axis: number) => string,
  addresses: readonly Dim[],
): readonly MergedLoop[] {
  const merged: MergedLoop[] = [];
  for (const loop of loops) {
    const outer = merged.at(-1);
    const variable = nameOf(loop.axes.at(-1)!);
    if (outer !== undefined && isOneLoop(nameOf(outer.axes.at(-1)!), variable, loop.extent, addresses)) {
      merged[merged.length - 1] = { axes: [...outer.axes, ...loop.axes], extent: mulDims(outer.extent, loop.extent) };
    } else merged.push(loop);
  }
  return merged;
}

/** The variable of a loop whose place is `at`; none where the loop was left out. */
export function variableOf(at: Dim): string | undefined {
  const [variable] = symbolsOf(at);
  return variable;
}

/** The multi-index of rank `rank` at the given places of the loops. */
export function indexAt(rank: number, loops: readonly MergedLoop[], places: readonly Dim[]): MultiIndex {
  const index: Dim[] = Array.from({ length: rank }, () => zeroDim);
  for (const [i, loop] of loops.entries()) index[loop.axes.at(-1)!] = places[i]!;
  return index;
}
