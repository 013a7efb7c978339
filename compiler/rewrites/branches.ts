/** An `if` whose condition is known: what is left of it is one side. */
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import { topological } from '../graph/traverse.ts';
import { bindersOf, copyBody } from '../ops/bodies/body.ts';
import { decided } from '../ops/branch.ts';
import { attrsOf } from './match.ts';

/** A result of a decided `if` is that result of the side that runs, over what it captured. */
export const resultOfDecided: Rewrite = (node, b) => {
  const [block] = node.operands;
  if (node.op.lowering.kind !== 'project' || block?.op.name !== 'branch') return undefined;
  const attrs = attrsOf(block, 'branch');
  const known = attrs.compare === '' ? constantValue(block.operands[0]!) : decided(attrs);
  if (known === undefined) return undefined;
  const roots = known === true || known === 1 ? attrs.body : attrs.otherwise;
  const root = roots[Number(node.attrs['index'])]!;
  const captured = block.operands.slice(attrs.compare === '' ? 1 : 0);
  const names = new Map(bindersOf([root]).map(([position, binder]) => [binder, captured[position]!]));
  return copyBody(b, topological([root]), names).get(root);
};
