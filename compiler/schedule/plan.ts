/** What scheduling yields: kernels, buffers, and for each phase of each entry point the steps in order. */
import { evaluateDim, symbolsOf, zeroDim, type Dim, type Sizes } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { DType } from '../graph/type.ts';
import type { Kernel } from '../loop/ir.ts';
import { compareSizes } from '../ops/branch.ts';
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

/** A tensor in a buffer: all of it, or where `at` says, one slice of what it holds. */
export interface Region {
  readonly buffer: Buffer;
  /** In elements. */
  readonly at: Dim;
}

export function allOf(buffer: Buffer): Region {
  return { buffer, at: zeroDim };
}

/** What a phase does, in order. A target prints or encodes these three and nothing else. */
export type Step = Call | Loop | Branch;

export interface Call {
  readonly kind: 'call';
  readonly kernel: Kernel;
  /** One per buffer parameter, in order. */
  readonly buffers: readonly Buffer[];
  /** One per extent parameter, in order. They may mention the counters of the loops around the call. */
  readonly extents: readonly Dim[];
}

/** The body once for each value of `counter`: 0, 1 … extent − 1, or the other way round. Often the extent is an open dim; it may be 0. */
export interface Loop {
  readonly kind: 'loop';
  /** A symbol like that of an open dim, which no dim and no loop around it has; only extents and places inside the body mention it. */
  readonly counter: string;
  readonly extent: Dim;
  readonly reversed: boolean;
  readonly body: readonly Step[];
}

/** One side or the other. */
export interface Branch {
  readonly kind: 'branch';
  readonly condition: Condition;
  readonly body: readonly Step[];
  readonly otherwise: readonly Step[];
}

/** One bool in memory, or a comparison of sizes. */
export type Condition =
  | ({ readonly kind: 'stored' } & Region)
  | { readonly kind: 'sizes'; readonly left: Dim; readonly op: '<' | '<=' | '==' | '!='; readonly right: Dim };

export interface PhasePlan {
  /** The method: predict, evaluate, forward, backward, update, trainStep. */
  readonly name: string;
  readonly steps: readonly Step[];
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

/** Every step, whatever loops and branches it stands in, as the text has them. */
export function allSteps(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...blocksOf(step).flatMap(allSteps)]);
}

export function callsOf(steps: readonly Step[]): readonly Call[] {
  return allSteps(steps).filter((step) => step.kind === 'call');
}

/** The steps inside a step. */
export function blocksOf(step: Step): readonly (readonly Step[])[] {
  if (step.kind === 'call') return [];
  return step.kind === 'loop' ? [step.body] : [step.body, step.otherwise];
}

/** Those that may run at these sizes. */
export function blocksAt(step: Step, sizes: Sizes): readonly (readonly Step[])[] {
  if (step.kind !== 'branch' || step.condition.kind !== 'sizes') return blocksOf(step);
  const { left, op, right } = step.condition;
  return [compareSizes(evaluateDim(left, sizes), op, evaluateDim(right, sizes)) ? step.body : step.otherwise];
}

/** The open dims on which steps depend, in order of first mention; counters of their loops are none. */
export function dimsOf(steps: readonly Step[], into: Set<string> = new Set()): ReadonlySet<string> {
  for (const step of steps) {
    for (const size of sizesIn(step)) symbolsOf(size, into);
    for (const block of blocksOf(step)) dimsOf(block, into);
    if (step.kind === 'loop') into.delete(step.counter);
  }
  return into;
}

function sizesIn(step: Step): readonly Dim[] {
  if (step.kind === 'call') return step.extents;
  if (step.kind === 'loop') return [step.extent];
  const { condition } = step;
  return condition.kind === 'stored' ? [condition.at] : [condition.left, condition.right];
}

/** Every buffer that a step touches itself, not what is inside. */
export function touchedBy(step: Step): readonly Buffer[] {
  if (step.kind === 'call') return step.buffers;
  return step.kind === 'branch' && step.condition.kind === 'stored' ? [step.condition.buffer] : [];
}

/** A name for an entry's functions and memory: that of its first method, after the train block's. */
export function entryKey(train: string | undefined, method: string): string {
  return train === undefined ? method : `${train}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}
