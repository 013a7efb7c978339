/** One example for each code of the stages; lints bring their own. */
import { controlExamples } from './control.ts';
import type { Examples } from './example.ts';
import { modelExamples } from './models.ts';
import { nameExamples } from './names.ts';
import { shapeExamples } from './shapes.ts';
import { syntaxExamples } from './syntax.ts';
import { trainingExamples } from './training.ts';

export type { Examples } from './example.ts';
export type { Example, Sample, SampleWithContext } from './example.ts';

export const stageExamples: Examples = {
  ...syntaxExamples,
  ...nameExamples,
  ...shapeExamples,
  ...modelExamples,
  ...controlExamples,
  ...trainingExamples,
};
