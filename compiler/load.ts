/** Follows the imports of a file until every file that it needs is parsed. */
import { parse } from '../grammar/parse.ts';
import type { Problem, SourceFile, Span } from '../grammar/source.ts';
import type { FileSyntax, Import } from '../grammar/syntax.ts';
import { checkProblems, problemOf } from './check/problems.ts';
import type { CompileOptions } from './options.ts';

export interface Loaded {
  /** The file asked for first, and every file before those that it imports. */
  readonly files: readonly FileSyntax[];
  /** Where imports lead; one that leads nowhere is missing, and reported. */
  readonly links: ReadonlyMap<Import, FileSyntax>;
  /** Of the syntax of all files, and of their imports. */
  readonly problems: readonly Problem[];
}

type Resolve = NonNullable<CompileOptions['resolve']>;

interface Loading {
  readonly resolve: Resolve | undefined;
  readonly trees: Map<string, FileSyntax>;
  /** Imported files before their importers. */
  readonly finished: FileSyntax[];
  readonly links: Map<Import, FileSyntax>;
  readonly problems: Problem[];
}

/** One file on the way from the root to the file being read. */
interface Step {
  readonly name: string;
  /** Where the previous file imports it. */
  readonly span?: Span;
}

/** Files are told apart by the names that `resolve` gives them; each is read once. */
export async function loadFiles(root: SourceFile, resolve: Resolve | undefined): Promise<Loaded> {
  const loading: Loading = { resolve, trees: new Map(), finished: [], links: new Map(), problems: [] };
  await loadFile(root, [{ name: root.name }], loading);
  const { finished, links, problems } = loading;
  return { files: finished.toReversed(), links, problems };
}

async function loadFile(file: SourceFile, trail: readonly Step[], loading: Loading): Promise<FileSyntax> {
  const { tree, problems } = parse(file); // recovers, so that one slip does not hide the next
  loading.trees.set(file.name, tree);
  loading.problems.push(...problems);
  for (const declaration of tree.declarations) {
    if (declaration.kind !== 'import' || declaration.from.value === '') continue;
    const target = await follow(declaration, file, trail, loading);
    if (target !== undefined) loading.links.set(declaration, target);
  }
  loading.finished.push(tree);
  return tree;
}

/** The file that an import names; undefined, and a problem, where there is none or where it leads in a circle. */
async function follow(
  { from }: Import,
  importer: SourceFile,
  trail: readonly Step[],
  loading: Loading,
): Promise<FileSyntax | undefined> {
  const found = await loading.resolve?.(from.value, importer.name);
  if (found === undefined) {
    const message = `there is no file \`${from.value}\``;
    const help = await missingHelp(from.value, importer.name, loading.resolve);
    loading.problems.push(problemOf(checkProblems.noFile, from.span, message, help === undefined ? {} : { help }));
    return undefined;
  }
  const start = trail.findIndex(({ name }) => name === found.name);
  if (start !== -1) {
    loading.problems.push(circleProblem(trail.slice(start), from.span));
    return undefined;
  }
  return loading.trees.get(found.name) ?? loadFile(found, [...trail, { name: found.name, span: from.span }], loading);
}

/** The specifier that was probably meant, if there is a file of that name. */
async function missingHelp(
  specifier: string,
  importer: string,
  resolve: Resolve | undefined,
): Promise<string | undefined> {
  if (resolve === undefined) return 'Imports need the option `resolve` of `compile`, which gives the text of a file.';
  const relative = /^\.{0,2}\//.test(specifier) ? specifier : `./${specifier}`;
  const ended = relative.endsWith('.nn') ? relative : `${relative}.nn`;
  for (const candidate of new Set([relative, ended])) {
    if (candidate !== specifier && (await resolve(candidate, importer)) !== undefined) {
      return `Did you mean \`${candidate}\`?`;
    }
  }
  return undefined;
}

function circleProblem(circle: readonly Step[], closing: Span): Problem {
  const names = circle.map(({ name }) => `\`${name}\``);
  const message =
    names.length === 1
      ? `${names[0]} imports itself`
      : `these files import each other: ${[...names, names[0]].join(' → ')}`;
  const labels = circle
    .slice(1)
    .flatMap(({ span }, i) => (span === undefined ? [] : [{ span, text: `${names[i + 1]} is imported here` }]));
  return problemOf(checkProblems.importCircle, closing, message, {
    label: `${names[0]} is imported here`,
    ...(labels.length === 0 ? {} : { labels }),
  });
}
