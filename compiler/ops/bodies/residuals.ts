/** Which values of a scan's body its reverse needs: those stay in memory from the one loop to the other. */
import type { Node } from '../../graph/node.ts';

/** The nodes that the gradient graph of `roots` reads and that are `kept`, through those that are computed again; `known` are at hand anyway. */
export function residualsOf(
  roots: readonly Node[],
  known: ReadonlySet<Node>,
  kept: (node: Node) => boolean,
): readonly Node[] {
  const residuals = new Set<Node>();
  const seen = new Set<Node>();
  const pending = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node) || known.has(node)) continue;
    seen.add(node);
    if (kept(node)) residuals.add(node);
    else pending.push(...node.operands);
  }
  return [...residuals].toSorted((a, b) => a.id - b.id);
}

/** All but what is computed without rounding from one operand, or made of nothing: that is no loss to compute where it is used. */
export function isWorthKeeping({ op, operands }: Node): boolean {
  return !views.has(op.name) && (operands.length > 0 || op.lowering.kind !== 'map');
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
