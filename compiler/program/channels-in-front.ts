/** A picture of [3, 32, 32], places behind channels: the order of other libraries, in which a convolution would take it for 32 channels. */
import { constantOf } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';

/** Fewer rows and columns are seldom those of a picture. */
const small = 8;

/** What to write for a picture that was given so; undefined for any other tensor. */
export function channelsInFront(node: Node): string | undefined {
  const { shape } = node.type;
  const [channels, rows, columns] = shape.slice(-3).map(constantOf);
  const isPicture = shape.length > 3 && rows !== undefined && rows === columns && rows >= small;
  if (!isPicture || (channels !== 1 && channels !== 3) || !isGiven(node)) return undefined;
  return `Channels stand last: declare \`f32[B, ${rows}, ${columns}, ${channels}]\`, or turn it around, \`transpose[axes=[0, 2, 3, 1]](…)\`.`;
}

/** An input itself, or what a formula of numbers makes of it. */
function isGiven(node: Node): boolean {
  let at = node;
  while (['mark', 'cast', 'div', 'mul', 'sub', 'add'].includes(at.op.name)) at = at.operands[0]!;
  return at.op.name === 'leaf' && at.attrs['role'] === 'input';
}
