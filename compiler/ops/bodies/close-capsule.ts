/** Closes the two bodies of a function that brings its own derivative. */
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { copyBody, isFree, reach } from './body.ts';
import { zerosOf } from '../rules/define.ts';

/** Binders of a scope of its own, over which both bodies are made. */
export interface Ends {
  /** Argument → its binder. */
  readonly args: readonly { readonly value: Node; readonly binder: Node }[];
  /** Of the cotangents of the results. */
  readonly cotangents: readonly Node[];
}

/** The results: those of `primal`. `pullback` gives the cotangent of each argument; other leaves, such as the seed, have none. */
export function closeCapsule(
  b: Builder,
  { args, cotangents }: Ends,
  primal: readonly Node[],
  pullback: readonly Node[],
): readonly Node[] {
  const own = new Set([...args.map(({ binder }) => binder), ...cotangents]);
  const ends = (node: Node): boolean => isFree(node) || node.op.lowering.kind === 'leaf';
  const { order, met } = reach([...primal, ...pullback], ends);
  const leaves = met.filter((node) => !own.has(node) && !isFree(node));
  const named = [...args.map(({ binder }) => binder), ...leaves, ...cotangents];
  const names = new Map(named.map((node, position) => [node, b.binder({ scope: 0, position, type: node.type })]));
  const copies = copyBody(b, order, names);
  const closed = (roots: readonly Node[]): readonly Node[] => roots.map((root) => copies.get(root) ?? root);
  const node = b.capsule(...args.map(({ value }) => value), ...leaves, {
    primal: closed(primal),
    pullback: [...closed(pullback), ...leaves.map(({ type }) => zerosOf(b, type))],
  });
  return primal.map((_, i) => b.result(node, i));
}
