/** Sums of blocks, which `refine/long-sums.ts` makes of long sums, known by their form: a loop over blocks around one over the elements of each. */
import { symbolDim, type Dim } from '../graph/dim.ts';
import type { Expr, For, Stmt } from './ir.ts';

/** What a loop over blocks does in all of them, as one loop, and what else it does for each. */
export interface Blocks {
  readonly whole: For;
  readonly each: readonly Stmt[];
}

/** Undefined of a loop that is none over blocks, or of which all blocks are of a known size. */
export function blocksOf({ variable, from, to, body }: For): Blocks | undefined {
  const block = body.find((stmt) => stmt.kind === 'for' && stmt.from.key === symbolDim(variable).key);
  const ends = body.some((stmt) => stmt.kind === 'let' && latestEnd(stmt.value)?.key === to.key);
  if (block?.kind !== 'for' || !ends) return undefined;
  return { whole: { ...block, from, to }, each: body.filter((stmt) => stmt !== block) };
}

/** Where all blocks end at the latest, of the value where one ends. */
export function latestEnd(value: Expr): Dim | undefined {
  return value.kind === 'binary' && value.op === 'min' && value.b.kind === 'index' ? value.b.index : undefined;
}
