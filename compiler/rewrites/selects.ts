/** Selects whose mask is known, or says nothing new. */
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { is, operandsOf } from './match.ts';

const known: Rewrite = (node) => {
  const [mask, x, y] = operandsOf(node, 'where');
  if (mask === undefined) return undefined;
  const value = constantValue(mask);
  if (value !== undefined) return value === 0 ? y : x;
  return x === y ? x : undefined;
};

const inverted: Rewrite = (node, b) => {
  const [mask, x, y] = operandsOf(node, 'where');
  return is(mask, 'not') ? b.where(mask!.operands[0]!, y!, x!) : undefined;
};

/** Under the same mask an inner select always goes one way: what guards of gradients often leave behind. */
const nested: Rewrite = (node, b) => {
  const [mask, x, y] = operandsOf(node, 'where');
  if (mask === undefined) return undefined;
  const chosen = branch(mask, x!, 1);
  const other = branch(mask, y!, 2);
  return chosen === x && other === y ? undefined : b.where(mask, chosen, other);
};

/** What `node` is where `mask` holds (side 1) or does not (side 2). */
function branch(mask: Node, node: Node, side: 1 | 2): Node {
  let at = node;
  while (is(at, 'where') && at.operands[0] === mask) at = at.operands[side]!;
  return at;
}

export const selects: readonly Rewrite[] = [known, inverted, nested];
