/** What an emitted module tells the runtime about its model. */
import type { Fill } from '../init/fill.ts';
import type { Kernels } from './backend.ts';
import type { NetMemory, View } from './memory.ts';
import type { Life, Resume } from './life.ts';

export type ElementType = 'f32' | 'f64' | 'i32' | 'u8' | 'bool';

/** Sizes of open dims. */
export type Sizes = Readonly<Record<string, number>>;

/** What an input is called, and how large it is. */
export interface Shaped {
  readonly name: string;
  readonly type: ElementType;
  /** As written: `[B, 784]`. */
  readonly shape: string;
  /** The open dims of the shape. */
  readonly dims: readonly string[];
}

export interface InputSpec<D> extends Shaped {
  /** Elements at the given sizes. */
  readonly length: (sizes: D) => number;
  /** Values lie in [0, below), or are `except`. */
  readonly below?: (sizes: D) => number;
  readonly except?: number;
}

/** A parameter, state or optimiser slot: what it is, and how it begins. */
export interface StoredSpec {
  readonly shape: readonly number[];
  readonly init: Fill;
}

/** Dims that were given one size when the model was compiled. */
export interface Fixed {
  readonly sizes: Sizes;
  /** Throws an InputError for another size of a fixed dim. */
  readonly check: (name: string, size: number, what: string) => void;
}

/** A named set of views. */
export type Views = Readonly<Record<string, View>>;

/** The views that the runtime reads and writes itself. */
export interface NamedViews {
  readonly inputs: Views;
  /** By key in weight files. */
  readonly params: Views;
  readonly state: Views;
  /** State key → where its next value waits for update. */
  readonly pending: Views;
  /** Parameter → 1 or 0: whether it learns. */
  readonly active: Views;
  readonly seed?: View;
  readonly draw?: View;
  /** Of backward. */
  readonly scale?: View;
}

/** The part of a train block. */
export interface TrainViews {
  readonly slots: Views;
  readonly grads: Views;
  readonly hyper: Views;
  readonly step?: View;
}

/** What takes the time of kernels. */
export interface Clock {
  /** Counts the time since the last lap for a call that has just returned; −1 begins a method. */
  readonly lap: (call: number) => number;
}

export interface NetSpec<D, V> {
  readonly model: string;
  readonly hash: string;
  readonly dims: readonly string[];
  readonly kernels: Kernels;
  readonly fixed?: Fixed;
  readonly inputs: readonly InputSpec<D>[];
  readonly params: Readonly<Record<string, StoredSpec>>;
  readonly state: Readonly<Record<string, StoredSpec>>;
  /** Throws an InputError for sizes that the model does not allow. */
  readonly requires?: (sizes: D, what: string) => void;
  /** Where there is something to resume. */
  readonly resume?: Resume;
  /** Every view, for the capacities of training and of inference. */
  readonly layOut: (memory: NetMemory, training: D, inference: D) => V;
  readonly named: (views: V) => NamedViews;
  /** Of modules compiled with --profile; `sizes` are those of the current call. */
  readonly profile?: (sizes: D) => Clock;
}

export interface TrainSpec<V> {
  /** Empty for `train { … }`. */
  readonly name: string;
  readonly slots: Readonly<Record<string, StoredSpec>>;
  /** Compiled defaults; null where a schedule decides. */
  readonly hyper: Readonly<Record<string, number | null>>;
  readonly named: (views: V) => TrainViews;
}

/** One method that runs a graph on inputs. */
export interface RunSpec {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly inference?: boolean;
  /** Random numbers are drawn, anew by each call. */
  readonly draws?: (net: Life & { readonly named: NamedViews }) => void;
  /** Takes sizes that the call says itself, where lengths alone may leave some open. */
  readonly takeSizes?: (given: object, sizes: Record<string, number>, capacities: Sizes, fixed?: Fixed) => void;
  /** Throws an InputError where a dim is 0 over which something is averaged. */
  readonly nonempty?: (what: string, inputs: readonly Shaped[], sizes: Sizes) => void;
}
