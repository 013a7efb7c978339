/** What a summary of a model is made from; `compile` hands it out beside the emitted files. */
import type { Sizes } from '../graph/dim.ts';
import type { Model } from '../program/model.ts';

/** Memory that the emitted class takes at construction. */
export interface ArenaSize {
  /** In the open dims, as people write it, in bytes. */
  readonly formula: string;
  /** Every open dim must have a size. */
  bytes(sizes: Sizes): number;
}

export interface ModelSummarySource {
  readonly model: Model;
  /** Absent where compiling ended before memory was planned. */
  readonly arena?: ArenaSize;
}
