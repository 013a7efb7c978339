/** Sums of a contraction that are made in several passes, and between two of them stand in the memory of the result. */
import type { Node } from '../../graph/node.ts';
import { equalTypes } from '../../graph/type.ts';
import { typicalSize } from '../../graph/typical.ts';
import { typicalCount, type Axis } from './axes.ts';
import type { Storage } from '../evaluate.ts';
import type { Group } from '../group.ts';
import type { Region } from '../plan.ts';

/** Elements of a sum: with a line of the cache for each in one operand and half a line in the other, 768 KB. */
const LONG_SUM = 8192;
/** Elements of a block: with fewer, sums pass through memory too often. */
const LEAST_BLOCK = 128;

/** The axis of which every place is a block of the sum, and where sums are between two of them. */
export interface Blocks {
  readonly axis: Axis;
  readonly sums: Region;
}

/**
 * A tile that sums up more than the second cache holds leaves nothing there for the next tile; so all tiles sum up one block, as an image of a
 * batch is, before the next one begins. The sums of blocks are then summed up, which rounds less. (The gradient of 3 × 3 × 32 × 32 weights by 32 images of 32 × 32: 42 → 56
 * GFLOP/s; a training step of a net of three such layers takes 0.92 of the time)
 */
export function blocksOf(group: Group, storage: Storage, summed: readonly Axis[]): Blocks | undefined {
  const core = group.core!;
  const [axis, ...inner] = summed;
  const block = typicalCount(inner);
  if (axis === undefined || block < LEAST_BLOCK || block * typicalSize(axis.extent) < LONG_SUM) return undefined;
  // What becomes of a whole sum in an epilogue may need what lies in its place.
  const isAlone = group.outputs.size === 1 && group.outputs.has(core);
  const sums = isAlone ? resultPlace(group, core, storage) : undefined;
  return sums && { axis, sums };
}

/** Where one result for each sum goes that nothing reads before. */
export function resultPlace(group: Group, core: Node, storage: Storage): Region | undefined {
  if (core.type.dtype !== 'f32') return undefined;
  const read = [...group.reads.keys()].map((node) => storage.source(node).buffer);
  const outputs = [...group.outputs].filter(({ type }) => equalTypes(type, core.type));
  const places = outputs.flatMap((node) => storage.targets(node).slice(0, 1));
  return places.find(({ buffer }) => buffer.kind !== 'leaf' && !read.includes(buffer));
}
