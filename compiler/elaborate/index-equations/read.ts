/** What only a run knows, in a subscript of index notation: `a[b, lengths[b] - 1, c]`. */
import { childrenOf } from '../../../grammar/children.ts';
import { spanText } from '../../../grammar/source.ts';
import type { Apply, Expression, SyntaxNode } from '../../../grammar/syntax.ts';
import { findName, type Frame } from '../context.ts';
import type { Indices } from './affine.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';

/** Whether a tensor is read, or something applied, at an index. */
export function readsAt(root: Expression, indices: Indices): boolean {
  const pending: { readonly node: SyntaxNode; readonly inside: boolean }[] = [{ node: root, inside: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    if (next.inside && node.kind === 'name' && indices.has(node.text)) return true;
    const inside = next.inside || node.kind === 'apply' || node.kind === 'call';
    pending.push(...childrenOf(node).map((child) => ({ node: child, inside })));
  }
  return false;
}

/** Reports that `axis` is read at a value that no subscript can be, and shows how to choose by comparing an index with it. Other axes of the tensor may need the same. */
export function reportRead({ items, target }: Apply, axis: number, indices: Indices, frame: Frame): void {
  const { span } = items[axis]!;
  const isTaken = (name: string): boolean => indices.has(name) || findName(frame.names, name) !== undefined;
  const free = ['t', 'k', 'j', 'i'].filter((name) => !isTaken(name));
  const chosen: { readonly index: string; readonly position: string }[] = [];
  const read = items.map((item) => {
    if (item.kind !== 'positional' || !readsAt(item.value, indices)) return spanText(item.span);
    const index = free[chosen.length] ?? `at${chosen.length}`;
    chosen.push({ index, position: spanText(item.span) });
    return index;
  });
  const sums = chosen.map(({ index }) => index).join(', ');
  const condition = chosen.map(({ index, position }) => `${index} == ${position}`).join(' and ');
  const written = `sum[${sums}] where(${condition}, ${spanText(target.span)}[${read.join(', ')}], 0)`;
  const message = `a subscript is a sum of indices and sizes, not \`${spanText(span)}\``;
  fail(frame, elaborateProblems.badOperands, span, message, { help: `Choose by a comparison: \`${written}\`.` });
}
