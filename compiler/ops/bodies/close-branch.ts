/** Closes the two sides of an `if` over what they share with its surroundings. */
import type { Builder } from '../../graph/builder.ts';
import { zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { closeBodies } from './body.ts';
import type { BranchAttrs, BranchComparison } from '../branch.ts';

export type BranchCondition =
  { readonly node: Node } | { readonly left: Dim; readonly compare: BranchComparison; readonly right: Dim };

export interface Sides {
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** The results of the `if`. What a side computes runs only with it, up to nodes that `outside` says are computed anyway, and leaves. */
export function closeBranch(
  b: Builder,
  condition: BranchCondition,
  sides: Sides,
  outside: (node: Node) => Node | undefined,
): readonly Node[] {
  const { values, closed } = closeBodies(b, [sides.body, sides.otherwise], outside);
  const compared = 'node' in condition ? { compare: '' as const, left: zeroDim, right: zeroDim } : condition;
  const node = b.branch(...('node' in condition ? [condition.node] : []), ...values, {
    compare: compared.compare,
    left: compared.left,
    right: compared.right,
    body: closed[0]!,
    otherwise: closed[1]!,
  });
  return sides.body.map((_, i) => b.result(node, i));
}

/** How many operands stand before the captured ones. */
export function conditionCount({ compare }: Pick<BranchAttrs, 'compare'>): 0 | 1 {
  return compare === '' ? 1 : 0;
}
