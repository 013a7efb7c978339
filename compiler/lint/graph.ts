/** What several lints ask about graphs. */
import type { Node } from '../graph/node.ts';
import type { Mode, Model, Noted } from '../program/model.ts';

/** The values that a mode of a model is about. */
export function rootsOf({ outputs, losses, metrics, primes }: Mode): readonly Node[] {
  return [outputs, losses, metrics, primes].flatMap((table) => [...table.values()]);
}

/** Operators that compute no new values: they reshape, select, repeat or join those of their operands. */
const rearranging: ReadonlySet<string> = new Set(
  'mark reshape transpose broadcast slice take gather cast pad concat'.split(' '),
);

/** The value itself, before it was reshaped, selected or marked. */
export function plain(node: Node): Node {
  let at = node;
  while (rearranging.has(at.op.name) && at.operands.length > 0) at = at.operands[0]!;
  return at;
}

export function isParam(node: Node): boolean {
  return node.op.name === 'leaf' && node.attrs['role'] === 'param';
}

/** Results of the library's `softmax` and of sigmoid are probabilities. */
export function isProbability(node: Node, noted: readonly Noted[]): string | undefined {
  if (node.op.name === 'sigmoid') return 'sigmoid';
  return noted.some(({ name, results }) => name === 'softmax' && results.includes(node)) ? 'softmax' : undefined;
}

export function notedOf({ noted = [] }: Model): readonly Noted[] {
  return noted;
}
