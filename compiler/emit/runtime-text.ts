/** The part of the runtime that a standalone module needs, as text to put into it. */
import { InternalError } from '../internal-error.ts';
import { runtimeDeclarations } from './runtime-declarations.ts';

/** One declaration of the runtime as text: not exported, its name unique among all. */
export interface RuntimeDeclaration {
  /** The path of its file, below runtime/. */
  readonly path: string;
  /** The comment about its file, or nothing. */
  readonly about: string;
  readonly name: string;
  readonly exported: boolean;
  /** The places of those that its TypeScript names. */
  readonly needs: readonly number[];
  /** With its comments, and the empty lines before them. */
  readonly typescript: string;
  /** Minified, with a `$` and its place for every declaration that it names; nothing for a type. */
  readonly javascript: string;
}

export interface RuntimeText {
  readonly text: string;
  /** Classes of errors that stand in it under their own names. */
  readonly errors: readonly RuntimeDeclaration[];
}

/**
 * The declarations of `names`, and those that they need, in an order in which they can stand in one scope. What is declared there under a
 * name that is `taken` has another one; in JavaScript, which is minified, all but `names` and errors have short ones.
 */
export function runtimeText(
  names: Iterable<string>,
  language: 'typescript' | 'javascript' = 'typescript',
  taken: ReadonlySet<string> = new Set(),
): RuntimeText {
  const wanted = new Set(names);
  const needed = withNeeds([...wanted].map(placeOf), language);
  const declarations = [...needed].toSorted((a, b) => a - b).map((place) => runtimeDeclarations[place]!);
  const text =
    language === 'javascript' ? javascriptOf(declarations, wanted, taken) : typescriptOf(declarations, taken);
  return { text, errors: declarations.filter(({ name }) => isError(name) && !taken.has(name)) };
}

function placeOf(name: string): number {
  const place = runtimeDeclarations.findIndex((declaration) => declaration.exported && declaration.name === name);
  if (place === -1) throw new InternalError(`the runtime has no \`${name}\``);
  return place;
}

function withNeeds(places: readonly number[], language: 'typescript' | 'javascript'): ReadonlySet<number> {
  const needed = new Set(places);
  // A set is visited in the order of insertion, what is added on the way included.
  for (const place of needed) {
    const { needs, javascript } = runtimeDeclarations[place]!;
    for (const need of language === 'typescript' ? needs : placesIn(javascript)) needed.add(need);
  }
  return needed;
}

function placesIn(javascript: string): readonly number[] {
  return [...javascript.matchAll(numbers)].map(([, place]) => Number(place));
}

const numbers = /\$(\d+)/g;

function isError(name: string): boolean {
  return name.endsWith('Error');
}

/** Errors keep their names where they can: those stand in what a console prints. */
function javascriptOf(
  declarations: readonly RuntimeDeclaration[],
  wanted: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string {
  const short = new Map<string, string>();
  const nameAt = (place: string): string => {
    const { name } = runtimeDeclarations[Number(place)]!;
    if (wanted.has(name) || (isError(name) && !taken.has(name))) return name;
    if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
    return short.get(name)!;
  };
  return declarations
    .map(({ javascript }) => `${javascript}\n`)
    .join('')
    .replaceAll(numbers, (_, place: string) => nameAt(place));
}

function typescriptOf(declarations: readonly RuntimeDeclaration[], taken: ReadonlySet<string>): string {
  const text = declarations
    .map(({ path, about, typescript }, i) => {
      const isFirst = path !== declarations[i - 1]?.path;
      return isFirst ? `\n\n${about && `${about}\n\n`}${typescript.trimStart()}` : typescript;
    })
    .join('')
    .trimStart();
  const declared = new Set(declarations.map(({ name }) => name));
  const renamed = [...taken]
    .filter((name) => declared.has(name))
    .reduce((so, name) => rename(so, name, free(`${name}_`, declared, taken)), text);
  return renamed === '' ? '' : `${renamed}\n`;
}

/** The names of all declarations of a text laid out by Prettier, where those of a module, and only they, begin a line. */
export function declaredIn(text: string): ReadonlySet<string> {
  const declaring = /^(?:export )?(?:async )?(?:function\*?|const|let|class|interface|type) +([\w$]+)/gm;
  return new Set([...text.matchAll(declaring)].map(([, name]) => name!));
}

function free(name: string, ...used: readonly ReadonlySet<string>[]): string {
  return used.some((names) => names.has(name)) ? free(`${name}_`, ...used) : name;
}

/** Not in comments, not in strings, not as the name of a property, which a colon follows but where it is declared. */
function rename(text: string, from: string, to: string): string {
  const name = from.replaceAll('$', '\\$');
  const pattern = new RegExp(
    String.raw`//.*|/\*[^]*?\*/|'(?:\\.|[^'\\\n])*'|(?<![\w$.])${name}(?![\w$])(?!:)|(?<=\b(?:const|let) )${name}(?=:)`,
    'g',
  );
  return text.replace(pattern, (found) => (found === from ? to : found));
}
