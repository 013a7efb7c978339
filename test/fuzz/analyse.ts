/** What every text must keep to, however broken: no throw, no hang, and problems that lie inside their file. */
import { differentiate } from '../../compiler/autodiff/program.ts';
import { elaborate } from '../../compiler/elaborate/elaborate.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { lint } from '../../compiler/lint/index.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { parse } from '../../grammar/parse.ts';
import type { Problem, Span } from '../../grammar/source.ts';

export interface Outcome {
  readonly problems: readonly Problem[];
  /** Whether the text was sound enough to be differentiated. */
  readonly differentiated: boolean;
  /** Of processor time: others may be working too. */
  readonly milliseconds: number;
}

/** Throws where the text made a stage throw, or where a problem points outside its file. */
export function analyse(text: string): Outcome {
  const started = process.cpuUsage();
  const parsed = parse({ name: 'fuzz.nn', text });
  const { models, problems } = elaborate([parsed.tree], libraryFiles());
  const all = [...parsed.problems, ...problems, ...lint(models)];
  for (const problem of all) {
    for (const span of [problem.span, ...(problem.labels ?? []).map((label) => label.span)]) checkSpan(problem, span);
  }
  const sound = !all.some(({ severity }) => severity === 'error') && models.length > 0;
  if (sound) {
    for (const model of models) {
      const { entries } = optimize(differentiate(model));
      for (const { results, writes } of entries.flatMap(({ phases }) => phases)) {
        verify([...results.values(), ...writes.values()]);
      }
    }
  }
  return { problems: all, differentiated: sound, milliseconds: process.cpuUsage(started).user / 1000 };
}

function checkSpan(problem: Problem, { start, end, file }: Span): void {
  if (!(0 <= start && start <= end && end <= file.text.length)) {
    throw new RangeError(`${problem.code} points at [${start}, ${end}) of ${file.text.length}: ${problem.message}`);
  }
}
