/** Closes the two sides of an `if` over what they share with its surroundings. */
import type { Builder } from '../graph/builder.ts';
import { zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { copyBody, isFree, reach } from './body.ts';
import type { BranchComparison } from './branch.ts';

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
  { body, otherwise }: Sides,
  outside: (node: Node) => Node | undefined,
): readonly Node[] {
  const captured = (node: Node): Node | undefined =>
    outside(node) ?? (node.op.lowering.kind === 'leaf' ? node : undefined);
  const { order, met } = reach([...body, ...otherwise], (node) => isFree(node) || captured(node) !== undefined);
  const values = [...new Set(met.filter((node) => !isFree(node)).map((node) => captured(node)!))];
  const names = new Map(
    met.flatMap((node) => {
      const position = isFree(node) ? -1 : values.indexOf(captured(node)!);
      return position === -1 ? [] : [[node, b.binder({ scope: 0, position, type: node.type })] as const];
    }),
  );
  const copies = copyBody(b, order, names);
  const closed = (roots: readonly Node[]): readonly Node[] => roots.map((root) => copies.get(root) ?? root);
  const compared = 'node' in condition ? { compare: '' as const, left: zeroDim, right: zeroDim } : condition;
  const node = b.branch(...('node' in condition ? [condition.node] : []), ...values, {
    compare: compared.compare,
    left: compared.left,
    right: compared.right,
    body: closed(body),
    otherwise: closed(otherwise),
  });
  return body.map((_, i) => b.result(node, i));
}
