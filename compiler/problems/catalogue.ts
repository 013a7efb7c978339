/** Every code that a problem can have, merged from the tables in which the stages declare theirs. */
import { syntaxProblems } from '../../grammar/problems.ts';
import type { Severity } from '../../grammar/source.ts';
import { checkProblems } from '../check/problems.ts';
import { elaborateProblems } from '../elaborate/problems.ts';

/** What holds for every problem of a code; its message is about one place. */
export interface CatalogueEntry {
  /** `NN` and four digits, never given to another mistake. */
  readonly code: string;
  readonly severity: Severity;
  /** The mistake in a few words, without a capital or a full stop. */
  readonly title: string;
  /** What to do about it in general. */
  readonly help?: string;
}

/** The entries of a stage by the names under which the stage reports them. */
export type ProblemTable = Readonly<Record<string, CatalogueEntry>>;

/** In the order of the stages: NN1… is syntax, NN2… names and kinds, NN3… dims and what instances are made of. */
export const tables: readonly ProblemTable[] = [syntaxProblems, checkProblems, elaborateProblems];

/** All entries, by code. */
export const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map(
  tables.flatMap((table) => Object.values(table)).map((entry) => [entry.code, entry]),
);
