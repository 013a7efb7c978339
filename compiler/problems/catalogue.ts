/** Every code that a problem can have, merged from the tables in which the stages declare theirs. */
import { syntaxProblems } from '../../grammar/problems.ts';
import { checkProblems } from '../check/problems.ts';
import { elaborateProblems } from '../elaborate/problems.ts';
import { lints } from '../lint/index.ts';
import { type Example, type Examples, stageExamples } from './examples/index.ts';
import type { CatalogueEntry, Explanation } from './explanation.ts';

/** The entries of a stage by the names under which the stage reports them. */
export type ProblemTable = Readonly<Record<string, CatalogueEntry>>;

/** In the order of the stages: NN1… is syntax, NN2… names and kinds, NN3… dims and what instances are made of, NN6… lints. */
export const tables: readonly ProblemTable[] = [
  syntaxProblems,
  checkProblems,
  elaborateProblems,
  Object.fromEntries(lints.map((lint) => [lint.name, lint])),
];

/** One for each code. */
export const examples: Examples = {
  ...stageExamples,
  ...Object.fromEntries(lints.map(({ code, example }) => [code, example])),
};

/** All entries, by code. */
export const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map(
  tables.flatMap((table) => Object.values(table)).map((entry) => [entry.code, entry]),
);

/** All that there is to say about a code; undefined for one that is not in the catalogue. */
function explanationOf(code: string): Explanation | undefined {
  const entry = catalogue.get(code);
  const example: Example | undefined = examples[code];
  if (entry === undefined || example === undefined) return undefined;
  return { ...entry, help: entry.help ?? example.help ?? '', example };
}

/** In the order of the codes. */
export const explanations: readonly Explanation[] = [...catalogue.keys()].toSorted().flatMap((code) => {
  const explanation = explanationOf(code);
  return explanation === undefined ? [] : [explanation];
});
