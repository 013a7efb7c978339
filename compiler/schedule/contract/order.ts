/**
 * Contractions that leave products out: where a position may look back only, those of a query with a later key. Their order names two labels,
 * and a product counts where the index of the first is not below that of the second. Loops are cut so that about half of the passes are never
 * made. (A training step of a GPT, whose attention of 64 positions looks back only: 0.975 of the time)
 */
import { constantOf, subDims, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Expr } from '../../loop/ir.ts';
import { indexValue } from '../../loop/scalar.ts';
import type { ContractAttrs } from '../../ops/contract.ts';
import type { Axis, Labels } from './axes.ts';
import { type Range } from '../writer.ts';
import { shifted } from '../../loop/polynomial.ts';

export type Order = NonNullable<ContractAttrs['order']>;

/** How far the first index is behind the second: a product counts unless this is negative. */
function leadOf([late, early]: Order, at: Labels): Dim {
  return subDims(at.get(late) ?? zeroDim, at.get(early) ?? zeroDim);
}

/** Whether a product counts: always, never, or where this holds. */
export function whetherCounts(order: Order, at: Labels): boolean | Expr {
  const lead = leadOf(order, at);
  const known = constantOf(lead);
  if (known !== undefined) return known >= 0;
  const [late, early] = order.map((label) => indexValue(at.get(label) ?? zeroDim));
  return { kind: 'compare', type: 'bool', op: 'ge', a: late!, b: early! };
}

/** Which index of an order between two axes the first of them has; undefined where it is no order between these. */
export function sideOf(
  order: Order | undefined,
  axis: Axis | undefined,
  other: Axis | undefined,
): 'late' | 'early' | undefined {
  if (order === undefined || axis === undefined || other === undefined) return undefined;
  const [late, early] = order;
  if (axis.labels.includes(late) && other.labels.includes(early)) return 'late';
  return axis.labels.includes(early) && other.labels.includes(late) ? 'early' : undefined;
}

/** How one loop over summed elements meets the rows or columns of a tile. */
export interface Turn {
  /** Elements of which all lanes count. */
  readonly all: Range;
  /** Elements of which only some do, one by one: each lane is known to count or not. */
  readonly some: readonly Dim[];
  /** Which of the two comes first. */
  readonly startsWithAll: boolean;
}

/** The turn of a loop over `axis`, if the other index of the order differs between lanes by what is known. */
export function turnOf(order: Order, axis: Axis, lanes: readonly Labels[]): Turn | undefined {
  const [late, early] = order;
  const [own] = axis.labels;
  if (axis.labels.length > 1 || (own !== late && own !== early)) return undefined;
  const others = lanes.map((lane) => lane.get(own === late ? early : late));
  const [first] = others;
  if (first === undefined) return undefined;
  const offsets = others.flatMap((other) => {
    const offset = other && constantOf(subDims(other, first));
    return offset === undefined || offset < 0 ? [] : [offset];
  });
  if (offsets.length < others.length) return undefined;
  const last = Math.max(...offsets);
  const mixed = (from: number): readonly Dim[] => Array.from({ length: last }, (_, i) => shifted(first, from + i));
  return own === early
    ? { all: { to: shifted(first, 1) }, some: mixed(1), startsWithAll: true }
    : { all: { from: shifted(first, last), to: axis.extent }, some: mixed(0), startsWithAll: false };
}
