/** A model with its gradients: the entry points that the emitted module offers, each a set of graph roots. */
import type { Node } from '../graph/node.ts';
import type { Model } from './model.ts';

/**
 * One uninterrupted run. All reads of a leaf see the value from before the phase, whatever the phase writes.
 * A later phase of the same entry may use any value that an earlier one computed; it stays in memory until then.
 */
export interface Phase {
  /** The method of the emitted class: predict, evaluate, forward, backward, update, trainStep. */
  readonly name: string;
  /** Values handed back: outputs, and scalars of the report. */
  readonly results: ReadonlyMap<string, Node>;
  /** Leaf → the value it has afterwards. */
  readonly writes: ReadonlyMap<Node, Node>;
}

/** Phases that share memory in between: [predict], [evaluate], [forward, backward], [update], [trainStep]. */
export interface Entry {
  /** The train block it belongs to; absent for inference and for the unnamed block. */
  readonly train?: string;
  readonly phases: readonly Phase[];
}

export interface Program {
  readonly model: Model;
  readonly entries: readonly Entry[];
}
