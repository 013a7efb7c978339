/**
 * Keeps 0·∞ out of gradients. Behind `where(mask, f(x), y)` the cotangent of f is 0 off the mask, but f's own derivative may be
 * infinite or NaN there, and 0·∞ is NaN. So the mask travels with the cotangent through element-wise operators, and where it
 * stops travelling one more select makes the zeros exact again. This is sound whoever else uses the values: each cotangent
 * keeps its own masks, and only those that all cotangents of a node share go on with their sum.
 */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import type { Guard } from '../ops/op.ts';

/** A mask outside of which a cotangent has to be zero. */
interface Carried extends Guard {
  /** It is so by construction; else a select must make it so where the mask stops travelling. */
  readonly exact: boolean;
}

/** What one user hands back to an operand. */
export interface Part {
  readonly cotangent: Node;
  readonly guards: readonly Carried[];
}

/** Each nested mask adds a select per exit; beyond this many, the outermost end early. */
const mostGuards = 4;

/** The sum of all parts, in their order, with the guards that they share. `settle`: masks travel no further, so selects make all of them exact. */
export function collect(b: Builder, parts: readonly Part[], settle: boolean): Part {
  const [first, ...others] = parts;
  const shared = first!.guards.flatMap((guard) => {
    const same = others.map(({ guards }) => guards.find((other) => isSame(guard, other)));
    if (same.includes(undefined)) return [];
    return [{ ...guard, exact: guard.exact && same.every((other) => other?.exact) }];
  });
  const unshared = ({ guards }: Part): readonly Carried[] =>
    guards.filter((guard) => !shared.some((kept) => isSame(guard, kept)));
  const sum = parts
    .map((part) => applied(b, part.cotangent, unshared(part)))
    .reduce((total, part) => b.add(total, part));
  const kept = settle ? [] : shared.slice(-mostGuards);
  const ended = shared.slice(0, shared.length - kept.length);
  const guards = settle ? shared.map((guard) => ({ ...guard, exact: true })) : kept;
  return { cotangent: applied(b, sum, ended), guards };
}

/** The guards of a cotangent that `node` hands to an operand, which `own` guards too. */
export function handedOn(node: Node, guards: readonly Carried[], own: Guard | undefined): readonly Carried[] {
  const through = node.op.elementwise ? guards : [];
  const carried = through.map((guard) => ({ ...guard, exact: guard.exact && node.op.keepsZero === true }));
  if (own === undefined) return carried;
  return [...carried.filter((guard) => !isSame(guard, own)), { ...own, exact: true }];
}

function applied(b: Builder, cotangent: Node, guards: readonly Carried[]): Node {
  return guards.reduce((c, { mask, when, exact }) => {
    if (exact) return c;
    const zero = b.scalar(0, c.type.dtype);
    return when ? b.where(mask, c, zero) : b.where(mask, zero, c);
  }, cotangent);
}

function isSame(a: Guard, b: Guard): boolean {
  return a.mask === b.mask && a.when === b.when;
}
