/** An `if` whose condition is known: what is left of it is one side. */
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { AttrValue, Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { bindersOf, copyBody } from '../ops/body.ts';
import { branchComparisons, decided, type BranchAttrs } from '../ops/branch.ts';

/** A result of a decided `if` is that result of the side that runs, over what it captured. */
export const resultOfDecided: Rewrite = (node, b) => {
  const [block] = node.operands;
  if (node.op.lowering.kind !== 'project' || block?.op.name !== 'branch') return undefined;
  const attrs = branchAttrs(block);
  const known = attrs.compare === '' ? constantValue(block.operands[0]!) : decided(attrs);
  if (known === undefined) return undefined;
  const roots = known === true || known === 1 ? attrs.body : attrs.otherwise;
  const root = roots[Number(node.attrs['index'])]!;
  const captured = block.operands.slice(attrs.compare === '' ? 1 : 0);
  const names = new Map(bindersOf([root]).map(([position, binder]) => [binder, captured[position]!]));
  return copyBody(b, topological([root]), names).get(root);
};

function branchAttrs({ attrs }: Node): BranchAttrs {
  const compare = branchComparisons.find((op) => op === attrs['compare']) ?? '';
  const [left, right] = [dimOf(attrs['left']), dimOf(attrs['right'])];
  return { compare, left, right, body: nodesOf(attrs['body']), otherwise: nodesOf(attrs['otherwise']) };
}

function dimOf(value: AttrValue): BranchAttrs['left'] {
  if (typeof value === 'object' && 'terms' in value) return value;
  throw new TypeError('a branch compares dims');
}

function nodesOf(value: AttrValue): readonly Node[] {
  return Array.isArray(value) ? value.filter((node): node is Node => typeof node === 'object' && 'op' in node) : [];
}
