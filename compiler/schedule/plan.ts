/** What scheduling yields: kernels, buffers, and for each phase of each entry point the calls in order. */
import type { Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { DType } from '../graph/type.ts';
import type { Kernel } from '../loop/ir.ts';
import type { LeafRole } from '../ops/leaf.ts';
import type { Layout } from './arena.ts';

/** A stretch of memory that holds one tensor, row-major. Whole for life (leaves, results) or placed in the arena. */
export interface Buffer {
  /** A valid identifier, unique in the plan. */
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly Dim[];
  readonly kind: 'leaf' | 'result' | 'temporary';
  /** Of a leaf. */
  readonly leaf?: { readonly node: Node; readonly role: LeafRole; readonly name: string };
  /** Of a result: the name under which it is handed back. */
  readonly result?: string;
}

export interface Call {
  readonly kernel: Kernel;
  /** One per buffer parameter, in order. */
  readonly buffers: readonly Buffer[];
  /** One per extent parameter, in order. */
  readonly extents: readonly Dim[];
}

export interface PhasePlan {
  /** The method: predict, evaluate, forward, backward, update, trainStep. */
  readonly name: string;
  readonly calls: readonly Call[];
  readonly results: ReadonlyMap<string, Buffer>;
  /** Leaves that the phase reads. */
  readonly reads: readonly Buffer[];
  /** Leaves that the phase writes. */
  readonly writes: readonly Buffer[];
}

export interface EntryPlan {
  readonly train?: string;
  readonly phases: readonly PhasePlan[];
  /** The temporaries of all phases in the region that all entries share. */
  readonly layout: Layout;
}

export interface Plan {
  /** Leaves and results, whole for life, in the order in which they lie in memory. */
  readonly pinned: readonly Buffer[];
  /** Every distinct kernel once, in order of first use. */
  readonly kernels: readonly Kernel[];
  readonly entries: readonly EntryPlan[];
}

/** A name for an entry's functions and memory: that of its first method, after the train block's. */
export function entryKey(train: string | undefined, method: string): string {
  return train === undefined ? method : `${train}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}
