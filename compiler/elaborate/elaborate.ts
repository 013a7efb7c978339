/** Syntax trees to models: declarations checked, then every model built, with all that is wrong about them. */
import type { Problem } from '../../grammar/source.ts';
import type { Callable, FileSyntax, Import } from '../../grammar/syntax.ts';
import { check, type Checked } from '../check/check.ts';
import { checkProblems, problemOf, type Report } from '../check/problems.ts';
import { collect } from '../check/scope.ts';
import type { Model } from '../program/model.ts';
import { applyValue } from './application.ts';
import { run } from './block.ts';
import type { Evaluator } from './context.ts';
import { damageOf } from './damage.ts';
import { evaluate } from './evaluate.ts';
import { elaborateModel } from './model.ts';
import { checkDims, checkScalars } from './settings.ts';

export interface ElaborateOptions {
  /** `f64` makes every f32 an f64. */
  readonly dtype?: 'f32' | 'f64';
  /** New defaults of train scalars: `{ lr: 1e-3 }`. */
  readonly set?: Readonly<Record<string, number>>;
  /** Open dims that will be fixed: `{ B: 32 }`. Here only their names are checked. */
  readonly dims?: Readonly<Record<string, number>>;
  /** `false` lets `remat` keep what it would compute again. */
  readonly remat?: boolean;
  /** The file among `files` that an import names; one that leads nowhere is missing, and reported where files are found. */
  readonly links?: ReadonlyMap<Import, FileSyntax>;
  /** Problems of the text, which say of what was read that it means nothing. */
  readonly slips?: readonly Problem[];
}

export interface Elaborated {
  /** Those of the files that no other imports. Empty where any problem is an error, or an import leads nowhere. */
  readonly models: readonly Model[];
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

const evaluator: Evaluator = { evaluate, run, apply: applyValue };

/**
 * Never throws for a tree that the parser yields, holes and all. `files` are closed under imports, each before those that it
 * imports; `library` is in scope of all of them.
 */
export function elaborate(
  files: readonly FileSyntax[],
  library: readonly FileSyntax[],
  { dtype = 'f32', set = {}, dims = {}, remat = true, links = new Map(), slips = [] }: ElaborateOptions = {},
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
  const isSound = ({ severity }: Problem): boolean => severity !== 'error';
  const isRead = slips.every(isSound);
  const sound = (): boolean => isRead && [...problems.values()].every(isSound);
  const damaged = damageOf(slips);
  const libraryScope = collect(library, { library: true }, () => {});
  const used = new Set<string>();
  const variables = new Map<Callable, ReadonlySet<string>>();
  const checked = new Map<FileSyntax, Checked>();
  for (const file of files.toReversed()) {
    const imports = (declaration: Import) => checked.get(links.get(declaration)!)?.scope;
    checked.set(file, check([file], libraryScope, report, imports));
  }
  const circular = new Set([...checked.values()].flatMap((one) => [...one.circular]));
  const imported = new Set(links.values());
  const roots = files.filter((file) => !imported.has(file));
  const models = roots.flatMap((file) => {
    const { scope } = checked.get(file)!;
    return [...scope.tables.value.values()].flatMap(({ declaration }) => {
      if (declaration.kind !== 'callable' || declaration.keyword !== 'model') return [];
      return [
        elaborateModel(declaration, scope, {
          float: dtype,
          remat,
          settings: set,
          dims,
          used,
          evaluator,
          report,
          sound,
          damaged,
          circular,
          variables,
        }),
      ];
    });
  });
  checkScalars(models, set, used, report);
  checkDims(models, dims, report);
  const sorted = [...problems.values()].toSorted(
    (a, b) => order(files, a) - order(files, b) || a.span.start - b.span.start,
  );
  const linked = files.every(({ declarations }) =>
    declarations.every((declaration) => declaration.kind !== 'import' || links.has(declaration)),
  );
  return { models: linked && sound() ? models : [], problems: sorted };
}

function order(files: readonly FileSyntax[], { span }: Problem): number {
  return files.findIndex((file) => file.span.file === span.file);
}
