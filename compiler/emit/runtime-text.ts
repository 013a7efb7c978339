/** The part of the runtime that a standalone module needs, as text to put into it. */
import { InternalError } from '../internal-error.ts';
import { runtimeModules } from './runtime-modules.ts';

/** One file of the runtime as text: without its imports, nothing exported, its names unique among all files. */
export interface RuntimeModule {
  /** Below runtime/. */
  readonly path: string;
  readonly imports: readonly string[];
  /** Names of values and types. */
  readonly exports: readonly string[];
  readonly typescript: string;
  readonly javascript: string;
}

/** The files that declare `names`, and those that they need, in an order in which they can stand in one scope. */
export function runtimeText(names: Iterable<string>, language: 'typescript' | 'javascript' = 'typescript'): string {
  const needed = new Set<string>();
  for (const name of names) {
    const owner = runtimeModules.find(({ exports }) => exports.includes(name));
    if (owner === undefined) throw new InternalError(`the runtime has no \`${name}\``);
    needed.add(owner.path);
  }
  // Modules stand after those that they import, so one pass from the end finds everything.
  for (const { path, imports } of runtimeModules.toReversed()) {
    if (needed.has(path)) for (const imported of imports) needed.add(imported);
  }
  return runtimeModules
    .filter((module) => needed.has(module.path) && module[language] !== '')
    .map((module) => `${module[language]}\n`)
    .join('\n');
}
