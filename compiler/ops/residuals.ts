/** Which values of a scan's body its reverse needs: those stay in memory from the one loop to the other. */
import type { Node } from '../graph/node.ts';

/**
 * The nodes of `primal` that the gradient graph of `roots` reads, gone through those that are cheap to compute again from others;
 * `known` are at hand without being stored.
 */
export function residualsOf(
  roots: readonly Node[],
  primal: ReadonlySet<Node>,
  known: ReadonlySet<Node>,
): readonly Node[] {
  const residuals = new Set<Node>();
  const seen = new Set<Node>();
  const pending = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node) || known.has(node)) continue;
    seen.add(node);
    if (primal.has(node) && node.op.name !== 'constant' && !isCheap(node)) residuals.add(node);
    else pending.push(...node.operands);
  }
  return [...residuals].toSorted((a, b) => a.id - b.id);
}

/** Computed without rounding from one operand, or made of nothing: no loss to compute it where it is used. A mask is small enough to keep. */
function isCheap({ op, operands }: Node): boolean {
  return views.has(op.name) || (operands.length === 0 && op.lowering.kind === 'map');
}

const views: ReadonlySet<string> = new Set([
  'broadcast',
  'reshape',
  'transpose',
  'slice',
  'mark',
  'stopGradient',
  'neg',
]);
