/**
 * Where temporaries lie. Two that live at the same time must not overlap, whatever sizes the open dims have. So the compiler decides only which
 * of the two lies lower, by packing them at typical sizes. The offset of each is then a formula, the largest end of those that lie below it,
 * and holds at all sizes. Ends that can never be the largest are left out.
 */
import { evaluateDim, productOf, scaleDim, type Dim, type Sizes } from '../graph/dim.ts';
import { bytesOf } from '../graph/type.ts';
import { typicalSizes } from '../graph/typical.ts';
import { aligned, growing, isAlwaysAtLeast, maxOf, plus, roundedUp, type MaxPlus } from './max-plus.ts';
import type { Buffer } from './plan.ts';

export const ALIGNMENT = 64;

/** A temporary and the calls between which it holds a value, both ends included. */
export interface Lifetime {
  readonly buffer: Buffer;
  readonly first: number;
  readonly last: number;
}

export interface Placed extends Lifetime {
  /** Begins where the last of these ends, at 0 if there are none. */
  readonly after: readonly Placed[];
}

export interface Layout {
  /** From low to high: a buffer comes after all that it begins after. */
  readonly placed: readonly Placed[];
  /** The same in the order in which their lifetimes were given, that of their first use: in alike layers alike. */
  readonly used: readonly Placed[];
  /** The region ends where the last of these ends. */
  readonly tops: readonly Placed[];
}

/** Elements that hold the buffer at all sizes up to the given ones. */
export function capacityOf(buffer: Buffer): Dim {
  return productOf(buffer.shape.map(growing));
}

export function bytesFor(buffer: Buffer): Dim {
  return scaleDim(capacityOf(buffer), bytesOf[buffer.dtype]);
}

/** Bytes that the buffer takes, alignment included. */
export function footprint(buffer: Buffer): Dim {
  return aligned(bytesFor(buffer), ALIGNMENT);
}

interface Packed {
  readonly lifetime: Lifetime;
  readonly size: number;
  offset: number;
}

export function layOut(lifetimes: readonly Lifetime[]): Layout {
  const sizes = typicalSizes(lifetimes.map(({ buffer }) => capacityOf(buffer)));
  const bySize = lifetimes
    .map((lifetime): Packed => ({ lifetime, size: evaluateDim(footprint(lifetime.buffer), sizes), offset: 0 }))
    .toSorted((a, b) => b.size - a.size || a.lifetime.first - b.lifetime.first);
  const packed: Packed[] = [];
  for (const next of bySize) {
    next.offset = bestGap(next, packed);
    packed.push(next);
  }
  const { placed, tops } = formulas(packed.toSorted((a, b) => a.offset - b.offset));
  const byBuffer = new Map(placed.map((each) => [each.buffer, each]));
  return { placed, used: lifetimes.map(({ buffer }) => byBuffer.get(buffer)!), tops };
}

function overlapInTime(a: Lifetime, b: Lifetime): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The smallest gap that holds `next` between buffers that live at the same time, else the end. */
function bestGap(next: Packed, packed: readonly Packed[]): number {
  const rivals = packed
    .filter(({ lifetime }) => overlapInTime(lifetime, next.lifetime))
    .toSorted((a, b) => a.offset - b.offset);
  let end = 0;
  let best: { readonly offset: number; readonly waste: number } | undefined;
  for (const { offset, size } of rivals) {
    const waste = offset - end - next.size;
    if (waste >= 0 && (best === undefined || waste < best.waste)) best = { offset: end, waste };
    end = Math.max(end, offset + size);
  }
  return best?.offset ?? end;
}

/** What is known of the end of a buffer for all sizes. */
interface End {
  readonly placed: Placed;
  /** Equal for ends that are equal at all sizes: they begin behind equal ends and are as long. */
  readonly value: number;
  readonly low: MaxPlus;
  readonly high: MaxPlus;
}

/** `packed` from low to high: a buffer begins where the last of those below it ends that live at the same time. */
function formulas(packed: readonly Packed[]): Omit<Layout, 'used'> {
  const ends: End[] = [];
  const values = new Map<string, number>();
  // By value: those of the ends behind which it begins, which are smaller.
  const below: number[][] = [];
  for (const { lifetime } of packed) {
    const rivals = latest(
      ends.filter(({ placed }) => overlapInTime(placed, lifetime)),
      below,
    );
    const placed: Placed = { ...lifetime, after: rivals.map((end) => end.placed) };
    const bytes = bytesFor(lifetime.buffer);
    const lower = rivals.map((end) => end.value).toSorted((x, y) => x - y);
    const key = `${lower.join()} ${bytes.key}`;
    const value = values.get(key) ?? values.size;
    values.set(key, value);
    below[value] = lower;
    ends.push({
      placed,
      value,
      low: plus(maxOf(...rivals.map(({ low }) => low)), bytes),
      high: plus(maxOf(...rivals.map(({ high }) => high)), roundedUp(bytes, ALIGNMENT)),
    });
  }
  return { placed: ends.map(({ placed }) => placed), tops: latest(ends, below).map(({ placed }) => placed) };
}

/** One of those that end last, at any sizes: without those that lie below another one, end where it ends, or are known to end before. */
function latest(ends: readonly End[], below: readonly (readonly number[])[]): readonly End[] {
  const top = exposed(ends, below).toReversed();
  const inner = [...new Map(top.map((end) => [end.value, end])).values()].toReversed();
  const kept: End[] = [];
  for (const [i, end] of inner.entries()) {
    const others = [...kept, ...inner.slice(i + 1)];
    if (!others.some((other) => isAlwaysAtLeast(other.low, end.high))) kept.push(end);
  }
  return kept;
}

/** Those that lie below no other one, however many stand between: one way down through all values. */
function exposed(ends: readonly End[], below: readonly (readonly number[])[]): readonly End[] {
  const isReached = new Uint8Array(below.length);
  const isCovered = new Uint8Array(below.length);
  for (const { value } of ends) isReached[value] = 1;
  for (let value = below.length - 1; value >= 0; value--) {
    if (isReached[value] === 0) continue;
    for (const lower of below[value]!) isReached[lower] = isCovered[lower] = 1;
  }
  return ends.filter(({ value }) => isCovered[value] === 0);
}

/** Offsets in bytes at the given sizes, and the bytes of the region. */
export function offsetsAt(
  layout: Layout,
  sizes: Sizes,
): { readonly offsets: ReadonlyMap<Buffer, number>; readonly bytes: number } {
  const ends = new Map<Placed, number>();
  const endOf = (list: readonly Placed[]): number => Math.max(0, ...list.map((placed) => ends.get(placed)!));
  const offsets = new Map<Buffer, number>();
  for (const placed of layout.placed) {
    const offset = endOf(placed.after);
    offsets.set(placed.buffer, offset);
    ends.set(placed, offset + evaluateDim(footprint(placed.buffer), sizes));
  }
  return { offsets, bytes: endOf(layout.tops) };
}

/** The most bytes that live at any one time: no plan takes less. */
export function lowerBound(layout: Layout, sizes: Sizes): number {
  let most = 0;
  for (const { first } of layout.placed) {
    const alive = layout.placed.filter((other) => other.first <= first && first <= other.last);
    most = Math.max(most, alive.reduce((sum, { buffer }) => sum + evaluateDim(footprint(buffer), sizes), 0)); // prettier-ignore
  }
  return most;
}
