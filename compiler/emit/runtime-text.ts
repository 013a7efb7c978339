/** The part of the runtime that a standalone module needs, as text to put into it. */
import { InternalError } from '../internal-error.ts';
import { runtimeModules, runtimeNames } from './runtime-modules.ts';

/** One file of the runtime as text: without its imports, nothing exported, its names unique among all files. */
export interface RuntimeModule {
  /** Below runtime/. */
  readonly path: string;
  readonly imports: readonly string[];
  /** Imports that are not of types alone. */
  readonly loads: readonly string[];
  /** Names of values and types. */
  readonly exports: readonly string[];
  readonly typescript: string;
  /** Minified, with a `$` and its number for every declared name. */
  readonly javascript: string;
}

/**
 * The files that declare `names`, and those that they need, in an order in which they can stand in one scope. What is declared there under a
 * name that is `taken` has another one; in JavaScript, which is minified, all but `names` have numbers for names.
 */
export function runtimeText(
  names: Iterable<string>,
  language: 'typescript' | 'javascript' = 'typescript',
  taken: ReadonlySet<string> = new Set(),
): string {
  const needed = new Set<string>();
  const wanted = new Set(names);
  for (const name of wanted) {
    const owner = runtimeModules.find(({ exports }) => exports.includes(name));
    if (owner === undefined) throw new InternalError(`the runtime has no \`${name}\``);
    needed.add(owner.path);
  }
  // Modules stand after those that they import, so one pass from the end finds everything.
  for (const { path, imports, loads } of runtimeModules.toReversed()) {
    if (!needed.has(path)) continue;
    for (const imported of language === 'typescript' ? imports : loads) needed.add(imported);
  }
  const text = runtimeModules
    .filter((module) => needed.has(module.path) && module[language] !== '')
    .map((module) => `${module[language]}\n`)
    .join(language === 'typescript' ? '\n' : '');
  if (language === 'javascript') return numbersToNames(withoutUnused(text), wanted, taken);
  const declared = declaredIn(text);
  return [...taken]
    .filter((name) => declared.has(name))
    .reduce((renamed, name) => rename(renamed, name, free(`${name}_`, declared, taken)), text);
}

/** Without errors that nothing throws. */
function withoutUnused(text: string): string {
  return text.replaceAll(/class (\$\d+) extends Error\{[^}]*\}/g, (declared, name: string) =>
    new RegExp(`\\${name}\\b(?! extends Error)`).test(text) ? declared : '',
  );
}

/** Errors keep their names where they can: those stand in what a console prints. */
function numbersToNames(text: string, wanted: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  return text.replaceAll(/\$(\d+)/g, (short, number) => {
    const name = runtimeNames[Number(number)]!;
    return wanted.has(name) || (name.endsWith('Error') && !taken.has(name)) ? name : short;
  });
}

/** The names of all declarations of a text laid out by Prettier, where those of a module, and only they, begin a line. */
export function declaredIn(text: string): ReadonlySet<string> {
  const declaring = /^(?:export )?(?:async )?(?:function\*?|const|let|class|interface|type) +([\w$]+)/gm;
  return new Set([...text.matchAll(declaring)].map(([, name]) => name!));
}

function free(name: string, ...used: readonly ReadonlySet<string>[]): string {
  return used.some((names) => names.has(name)) ? free(`${name}_`, ...used) : name;
}

/** Not in comments, not in strings, not as the name of a property. */
function rename(text: string, from: string, to: string): string {
  const pattern = new RegExp(
    String.raw`//.*|/\*[^]*?\*/|'(?:\\.|[^'\\\n])*'|(?<![\w$.])${from.replaceAll('$', '\\$')}(?![\w$])(?!:)`,
    'g',
  );
  return text.replace(pattern, (found) => (found === from ? to : found));
}
