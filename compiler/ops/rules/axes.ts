/** The way back from a permutation of axes, and from several axes seen as one, for rules that are simple over a single last axis. */
import type { Builder } from '../../graph/builder.ts';
import { productOf } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { keptAxes } from './define.ts';

/** Where each axis went: `inverse(p)[p[i]] = i`. */
export function inverse(permutation: readonly number[]): readonly number[] {
  return permutation.map((_, axis) => permutation.indexOf(axis));
}

export interface Merged {
  /** x with `axes` merged, in row-major order, into one last axis. */
  readonly node: Node;
  /** The way back for a node of the merged shape. */
  readonly restore: (node: Node) => Node;
}

export function mergeAxes(b: Builder, x: Node, axes: readonly number[]): Merged {
  const kept = keptAxes(x.type, axes);
  const permutation = [...kept, ...axes];
  const ordered = b.transpose(x, { permutation });
  const merged = productOf(axes.map((axis) => x.type.shape[axis]!));
  const shape = [...kept.map((axis) => x.type.shape[axis]!), merged];
  return {
    node: b.reshape(ordered, { shape }),
    restore: (node) =>
      b.transpose(b.reshape(node, { shape: ordered.type.shape }), { permutation: inverse(permutation) }),
  };
}
