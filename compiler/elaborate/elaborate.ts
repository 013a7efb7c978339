/** Syntax trees to models: declarations checked, then every model built, with all that is wrong about them. */
import type { Problem } from '../../grammar/source.ts';
import type { FileSyntax } from '../../grammar/syntax.ts';
import { check } from '../check/check.ts';
import { checkProblems, problemOf, type Report } from '../check/problems.ts';
import { collect } from '../check/scope.ts';
import type { Model } from '../program/model.ts';
import { applyValue } from './application.ts';
import { run } from './block.ts';
import type { Evaluator } from './context.ts';
import { evaluate } from './evaluate.ts';
import { elaborateModel } from './model.ts';
import { elaborateProblems } from './problems.ts';
import { checkDims, checkScalars } from './settings.ts';

export interface ElaborateOptions {
  /** `f64` makes every f32 an f64. */
  readonly dtype?: 'f32' | 'f64';
  /** New defaults of train scalars: `{ lr: 1e-3 }`. */
  readonly set?: Readonly<Record<string, number>>;
  /** Open dims that will be fixed: `{ B: 32 }`. Here only their names are checked. */
  readonly dims?: Readonly<Record<string, number>>;
}

export interface Elaborated {
  /** Empty where any problem is an error. */
  readonly models: readonly Model[];
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

const evaluator: Evaluator = { evaluate, run, apply: applyValue };

/** Never throws for a tree that the parser yields, holes and all. `library` is in scope of every file. */
export function elaborate(
  files: readonly FileSyntax[],
  library: readonly FileSyntax[],
  { dtype = 'f32', set = {}, dims = {} }: ElaborateOptions = {},
): Elaborated {
  const problems = new Map<string, Problem>();
  const places = new Set<string>();
  // A layer applied in many places is wrong in one.
  const report: Report = (entry, span, message, details) => {
    const place = `${span.file.name}|${span.start}|${span.end}`;
    const key = `${entry.code}|${place}`;
    // Check says better than evaluation why a name has no value where it is used.
    const nameless = entry.code === checkProblems.unknownName.code || entry.code === checkProblems.usedEarly.code;
    if (nameless && places.has(place)) return;
    places.add(place);
    if (!problems.has(key)) problems.set(key, problemOf(entry, span, message, details));
  };
  const sound = (): boolean => [...problems.values()].every(({ severity }) => severity !== 'error');
  const libraryScope = collect(library, { library: true }, () => {});
  const used = new Set<string>();
  const models = files.flatMap((file) => {
    const { scope, circular } = check([file], libraryScope, report);
    for (const declaration of file.declarations) {
      if (declaration.kind !== 'import') continue;
      report(elaborateProblems.notCompiled, declaration.span, '`import` cannot be compiled yet', {
        help: 'Copy the declarations into this file.',
      });
    }
    return [...scope.tables.value.values()].flatMap(({ declaration }) => {
      if (declaration.kind !== 'callable' || declaration.keyword !== 'model') return [];
      return [
        elaborateModel(declaration, scope, { float: dtype, settings: set, used, evaluator, report, sound, circular }),
      ];
    });
  });
  checkScalars(models, set, used, report);
  checkDims(models, dims, report);
  const sorted = [...problems.values()].toSorted(
    (a, b) => order(files, a) - order(files, b) || a.span.start - b.span.start,
  );
  return { models: sorted.some(({ severity }) => severity === 'error') ? [] : models, problems: sorted };
}

function order(files: readonly FileSyntax[], { span }: Problem): number {
  return files.findIndex((file) => file.span.file === span.file);
}
