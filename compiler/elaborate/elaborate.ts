/** Syntax trees to models: declarations checked, then every model built, with all that is wrong about them. */
import type { Problem } from '../../grammar/source.ts';
import type { FileSyntax, Import } from '../../grammar/syntax.ts';
import { check, type Checked } from '../check/check.ts';
import type { Report } from '../check/problems.ts';
import { collect, type Scope } from '../check/scope.ts';
import type { Model } from '../program/model.ts';
import { applyValue } from './application.ts';
import { run } from './block.ts';
import type { Evaluator } from './context.ts';
import { damageOf } from './damage.ts';
import { evaluate } from './evaluate.ts';
import { foundProblems } from './found-problems.ts';
import { elaborateModel, type ModelOptions } from './model.ts';
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
  /** The models of files that no other file imports. Empty where any problem is an error, or an import leads nowhere. */
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
  const { report, sound, inOrder } = foundProblems(slips);
  const checked = checkFiles(
    files,
    links,
    collect(library, { library: true }, () => {}),
    report,
  );
  const used = new Set<string>();
  const options: ModelOptions = {
    float: dtype,
    remat,
    settings: set,
    dims,
    used,
    evaluator,
    report,
    sound,
    damaged: damageOf(slips),
    circular: new Set([...checked.values()].flatMap(({ circular }) => [...circular])),
    variables: new Map(),
  };
  const imported = new Set(links.values());
  const models = files
    .filter((file) => !imported.has(file))
    .flatMap((file) => modelsOf(checked.get(file)!.scope, options));
  checkScalars(models, set, used, report);
  checkDims(
    models,
    files.flatMap(({ declarations }) => declarations),
    dims,
    report,
  );
  const isLinked = files.every(({ declarations }) =>
    declarations.every((declaration) => declaration.kind !== 'import' || links.has(declaration)),
  );
  return { models: isLinked && sound() ? models : [], problems: inOrder(files) };
}

/** Checks each file after those that it imports, whose declarations it sees. */
function checkFiles(
  files: readonly FileSyntax[],
  links: ReadonlyMap<Import, FileSyntax>,
  library: Scope,
  report: Report,
): ReadonlyMap<FileSyntax, Checked> {
  const checked = new Map<FileSyntax, Checked>();
  const imports = (declaration: Import): Scope | undefined => checked.get(links.get(declaration)!)?.scope;
  for (const file of files.toReversed()) checked.set(file, check([file], library, report, imports));
  return checked;
}

function modelsOf(scope: Scope, options: ModelOptions): readonly Model[] {
  return [...scope.tables.value.values()].flatMap(({ declaration }) =>
    declaration.kind === 'callable' && declaration.keyword === 'model'
      ? [elaborateModel(declaration, scope, options)]
      : [],
  );
}
