/** Opens capsules, functions that differentiation has taken in one piece: `remat` and `custom_gradient`. */
import type { Rewrite } from '../graph/builder.ts';
import { topological } from '../graph/traverse.ts';
import { bindersOf, copyBody } from '../ops/bodies/body.ts';
import { attrsOf } from '../rewrites/match.ts';
import { rewriteWhere, type Pass } from './pass.ts';

export const openCapsules: Pass = {
  name: 'openCapsules',
  doc: 'Puts the body of every capsule in its place, once its derivative is known.',
  run: (roots, b) => rewriteWhere(({ op }) => op.name === 'capsule', roots, b, [opened]),
};

const opened: Rewrite = (node, b) => {
  const [whole] = node.operands;
  if (node.op.lowering.kind !== 'project' || whole?.op.name !== 'capsule') return undefined;
  const root = attrsOf(whole, 'capsule').primal[Number(node.attrs['index'])]!;
  const names = new Map(bindersOf([root]).map(([position, binder]) => [binder, whole.operands[position]!]));
  return copyBody(b, topological([root]), names).get(root);
};
