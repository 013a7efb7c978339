/** The cotangent of an `if` is an `if` on the same condition: each side differentiates its own body, computed again there. */
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { topological } from '../../graph/traverse.ts';
import { isFloat } from '../../graph/type.ts';
import { copyBody } from './body.ts';
import type { BranchAttrs } from '../branch.ts';
import { closeBranch, conditionCount, type BranchCondition } from './close-branch.ts';
import type { VjpContext } from '../op.ts';

export function branchGradient(
  b: Builder,
  _: Node,
  { operands, attrs, cotangents, gradient }: VjpContext<readonly Node[], BranchAttrs>,
): readonly (Node | null)[] {
  const { compare, left, right, body, otherwise } = attrs;
  const first = conditionCount(attrs);
  const captured = operands.slice(first);
  const scope = b.scope();
  const binders = captured.map(({ type }, position) => b.binder({ scope, position, type }));
  const names = new Map(
    captured.map(({ type }, position) => [b.binder({ scope: 0, position, type }), binders[position]!]),
  );
  const given = new Map(binders.map((binder, i) => [binder, captured[i]!]));
  for (const cotangent of cotangents!) if (cotangent !== undefined) given.set(cotangent, cotangent);
  const wrt = captured.flatMap(({ type }, i) => (isFloat(type.dtype) ? [i] : []));
  const side = (roots: readonly Node[]): readonly Node[] => {
    const open = copyBody(b, topological(roots), names);
    const seeded = roots.flatMap((root, i) => {
      const seed = cotangents![i];
      return seed === undefined ? [] : [{ root: open.get(root)!, seed }];
    });
    const own = wrt.map((i) => binders[i]!);
    return gradient!(b, seeded, own);
  };
  const back: (Node | null)[] = operands.map(() => null);
  if (wrt.length === 0) return back;
  const condition: BranchCondition = compare === '' ? { node: operands[0]! } : { left, compare, right };
  const sides = { body: side(body), otherwise: side(otherwise) };
  const results = closeBranch(b, condition, sides, (node) => given.get(node));
  for (const [j, i] of wrt.entries()) back[first + i] = results[j]!;
  return back;
}
