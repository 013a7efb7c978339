/** What is said where one of two shapes lacks an axis of the other, as a mean along it does. */
import { spanText, type Span } from '../../grammar/source.ts';
import { equalShapes, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { formatShape } from '../graph/type.ts';

/** How many nodes the way back to a reduction may have: more than anyone writes. */
const farthest = 50;

export function helpOnMissingAxis(nodes: readonly Node[], spans: readonly Span[]): { readonly help?: string } {
  const [a, b] = nodes;
  if (a === undefined || b === undefined || nodes.length !== 2) return {};
  const isFirst = a.type.shape.length < b.type.shape.length;
  const [narrow, wide] = isFirst ? [a, b] : [b, a];
  const axis = missingAxis(narrow.type.shape, wide.type.shape);
  if (axis === undefined) return {};
  // A carry with one more axis would be another carry.
  if (narrow.op.name === 'binder') return {};
  // Without the parentheses around it.
  const name = spanText(spans[isFirst ? 0 : 1]!).replace(/^\(([^()]*|[^()]*\([^()]*\)[^()]*)\)$/, '$1');
  const isLast = axis === narrow.type.shape.length;
  const written = isLast ? `unsqueeze(${name})` : `unsqueeze(${name}, axis=${axis})`;
  const lack = `${formatShape(narrow.type.shape)} lacks the axis ${wide.type.shape[axis]!.key}`;
  const kept = isReduced(narrow) ? 'keep it as 1 with `keepdims=true` where it is reduced, or ' : '';
  const help = `${lack}: ${kept}write \`${written}\`.`;
  return { help };
}

/** The one axis without which `wide` would be `narrow`; a missing first axis is broadcast. */
function missingAxis(narrow: readonly Dim[], wide: readonly Dim[]): number | undefined {
  if (wide.length !== narrow.length + 1) return undefined;
  const axes = wide.flatMap((_, axis) => (equalShapes(wide.toSpliced(axis, 1), narrow) ? [axis] : []));
  return axes.length === 1 ? axes[0] : undefined;
}

/** Whether what is computed element by element comes from a reduction. */
function isReduced(node: Node): boolean {
  const seen = new Set<Node>([node]);
  for (const next of seen) {
    const [first] = next.operands;
    if (first === undefined || seen.size > farthest) continue;
    if (Array.isArray(next.attrs['axes']) && first.type.shape.length > next.type.shape.length) return true;
    if (next.op.elementwise) for (const operand of next.operands) seen.add(operand);
  }
  return false;
}
