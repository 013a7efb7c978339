/** What a summary of a model is made from; `compile` hands it out beside the emitted files. */
import type { Model } from '../program/model.ts';
import type { Plans } from '../schedule/plans.ts';

export interface ModelSummarySource {
  readonly model: Model;
  /** Absent where compiling ended before memory was planned. */
  readonly plans?: Plans;
  /** Of the same model compiled without `remat`, where it has any and training is compiled. */
  readonly plansWithoutRemat?: Plans;
}
