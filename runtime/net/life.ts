/** What a net remembers beside its memory, and what is kept of it in weight files. */
import type { FillKernels } from '../init/kernels.ts';
import type { View } from './memory.ts';
import type { Slot } from './weights.ts';

/** What a train block adds to weight files and to reset. */
export interface Trainer {
  /** Its key in weight files: `step`, `disc.step`. */
  readonly stepKey: string;
  readonly slots: ReadonlyMap<string, Slot>;
  step: number;
  /** A backward has added to gradients that no update has used. */
  readonly hasGradients: boolean;
  reset(): void;
  /** Gradients that wait for update are of no use any more. */
  forget(): void;
  /** Of its scalars in weight files: `hyper`, `disc.hyper`. */
  readonly hyperKey: string;
  readonly hyperText: string;
  readHyper(text: string): () => void;
}

/** What a net remembers beside its memory. */
export interface Life {
  /** `active`: parameter → 1 or 0, whether it learns. */
  readonly named: { readonly active: Readonly<Record<string, View>> };
  seed: number;
  /** What fills tensors, where WebAssembly runs. */
  readonly kernels: FillKernels | undefined;
  /** Counts graphs that draw random numbers, so that each draws anew. */
  draw: number;
  /** Parameters that keep their values. */
  readonly frozen: Set<string>;
  readonly trainers: readonly Trainer[];
}

/** What `save('all')` and `load` do for what a net remembers; in `resume.ts`. */
export interface Resume {
  readonly metadata: (net: Life) => readonly (readonly [key: string, text: string])[];
  /** What takes it over, after everything has been checked. Throws a LoadError. */
  readonly read: (net: Life, metadata: ReadonlyMap<string, string>) => () => void;
}
