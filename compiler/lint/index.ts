/** All lints: warnings that teach. Each is a file of its own, and can be silenced by its name or its code. */
import type { Problem } from '../../grammar/source.ts';
import { problemOf } from '../check/problems.ts';
import type { Model } from '../program/model.ts';
import { biasBeforeNorm } from './bias-before-norm.ts';
import { channelsFirst } from './channels-first.ts';
import { channelsInFront } from './channels-in-front.ts';
import { deepSaturation } from './deep-saturation.ts';
import { idleLoss } from './idle-loss.ts';
import type { Lint } from './lint.ts';
import { logOfProbability } from './log-of-probability.ts';
import { mixedGradient } from './mixed-gradient.ts';
import { probabilitiesAsLogits } from './probabilities-as-logits.ts';
import { rawBytes } from './raw-bytes.ts';
import { unlabelled } from './unlabelled.ts';
import { untakenState } from './untaken-state.ts';
import { unusedState } from './unused-state.ts';
import { writtenOutSoftmax } from './written-out-softmax.ts';

export const lints: readonly Lint[] = [
  probabilitiesAsLogits,
  logOfProbability,
  deepSaturation,
  rawBytes,
  biasBeforeNorm,
  unlabelled,
  unusedState,
  untakenState,
  mixedGradient,
  channelsFirst,
  channelsInFront,
  writtenOutSoftmax,
  idleLoss,
];

/** Name → code. */
export const lintNames: ReadonlyMap<string, string> = new Map(lints.map(({ name, code }) => [name, code]));

/** What the lints say of models without errors; once a place, however often it is built. */
export function lint(models: readonly Model[]): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const model of models) {
    for (const entry of lints) {
      for (const { span, message, ...details } of entry.find(model)) {
        const key = `${entry.code}|${span.file.name}|${span.start}`;
        if (!found.has(key)) found.set(key, problemOf(entry, span, message, details));
      }
    }
  }
  return [...found.values()];
}
