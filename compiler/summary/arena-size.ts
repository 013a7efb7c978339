/** Bytes that an emitted class takes: what lies in memory for life, and the region that the entry points share. */
import { MEMORY_SLACK } from '../../runtime/net/memory.ts';
import { evaluateDim, symbolsOf, type Dim, type Sizes } from '../graph/dim.ts';
import { ALIGNMENT, bytesFor, footprint, type Layout, offsetsAt, type Placed } from '../schedule/arena.ts';
import { maxOf, type MaxPlus, plus } from '../schedule/max-plus.ts';
import { mainPlan, type Plans } from '../schedule/plans.ts';
import { addressTable, regionsOf } from '../schedule/regions.ts';

export interface ArenaSize {
  /** In the open dims, as people write it; without the few bytes that align each buffer and hold addresses, which would hide the rest. */
  readonly formula: string;
  /** Exact. Every open dim must have a size. */
  bytes(sizes: Sizes): number;
}

const SIZES: readonly number[] = [1, 8, 64, 1024];

/** Of an address in the table that WebAssembly reads. */
const ADDRESS_BYTES = 4;

export function arenaSize(plans: Plans): ArenaSize {
  const { pinned } = mainPlan(plans);
  const layouts = regionsOf(plans).map(({ entry }) => entry.layout);
  const shared = maxOf(...layouts.map(region));
  const table =
    plans.wasm === undefined ? 0 : Math.ceil((ADDRESS_BYTES * addressTable(plans).length) / ALIGNMENT) * ALIGNMENT;
  const total = pinned.reduce<MaxPlus>((sum, buffer) => plus(sum, bytesFor(buffer)), shared);
  return {
    formula: formatMax(total),
    bytes: (sizes) =>
      table +
      pinned.reduce((sum, buffer) => sum + evaluateDim(footprint(buffer), sizes), 0) +
      Math.max(0, ...layouts.map((layout) => offsetsAt(layout, sizes).bytes)) +
      MEMORY_SLACK,
  };
}

/** Where the last temporary ends. */
function region({ placed, tops }: Layout): MaxPlus {
  const ends = new Map<Placed, MaxPlus>();
  const last = (list: readonly Placed[]): MaxPlus => maxOf(...list.map((below) => ends.get(below)!));
  for (const next of placed) ends.set(next, plus(last(next.after), bytesFor(next.buffer)));
  return last(tops);
}

/** A maximum without the terms that are largest only between sizes that people take. */
function formatMax(value: MaxPlus): string {
  const dims = [...new Set(value.flatMap((term) => [...symbolsOf(term)]))];
  const largest = sizesToTry(dims).map((sizes) => largestAt(value, sizes));
  const terms = value.filter((term) => largest.includes(term)).map(({ key }) => key);
  return terms.length > 1 ? `max(${terms.join(', ')})` : (terms[0] ?? '0');
}

function largestAt(value: MaxPlus, sizes: Sizes): Dim | undefined {
  const bytes = value.map((term) => evaluateDim(term, sizes));
  return value[bytes.indexOf(Math.max(...bytes))];
}

/** All dims small or large, and each one that is unlike the others. */
function sizesToTry(dims: readonly string[]): readonly Sizes[] {
  const sizesWith = (usual: number, own: Sizes = {}): Sizes => ({
    ...Object.fromEntries(dims.map((dim) => [dim, usual])),
    ...own,
  });
  return SIZES.flatMap((usual) => [
    sizesWith(usual),
    ...dims.flatMap((dim) => SIZES.map((size) => sizesWith(usual, { [dim]: size }))),
  ]);
}
