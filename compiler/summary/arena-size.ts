/** Bytes that an emitted class takes: what lies in memory for life, and the region that the entry points share. */
import type { Sizes } from '../graph/dim.ts';
import { footprint } from '../schedule/arena.ts';
import { evaluateMax, formatMax, maxOf, plus, type MaxPlus } from '../schedule/max-plus.ts';
import type { Plan } from '../schedule/plan.ts';

export interface ArenaSize {
  /** In the open dims, as people write it. */
  readonly formula: string;
  /** Every open dim must have a size. */
  bytes(sizes: Sizes): number;
}

export function arenaSize({ pinned, entries }: Plan): ArenaSize {
  const shared = maxOf(...entries.map(({ layout }) => layout.bytes));
  const total = pinned.reduce<MaxPlus>((sum, buffer) => plus(sum, footprint(buffer)), shared);
  return { formula: formatMax(total), bytes: (sizes) => evaluateMax(total, sizes) };
}
