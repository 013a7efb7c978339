/** What a code means, and its example as text: the source for `nnc explain` and `docs/problems.md`. */
import type { Problem, Severity, SourceFile } from '../../grammar/source.ts';
import type { Example, Sample, SampleWithContext } from './examples/index.ts';

/** What holds for every problem of a code; its message is about one place. */
export interface CatalogueEntry {
  /** Lints have names, by which they can be silenced too. */
  readonly name?: string;
  /** `NN` and four digits, never given to another mistake. */
  readonly code: string;
  readonly severity: Severity;
  /** The mistake in a few words, without a capital or a full stop. */
  readonly title: string;
  /** What to do about it in general. */
  readonly help?: string;
}

export interface Explanation extends CatalogueEntry {
  readonly help: string;
  readonly example: Example;
}

export interface SampleOptions {
  readonly name: string;
  readonly dims?: Readonly<Record<string, number>>;
  readonly set?: Readonly<Record<string, number>>;
  readonly resolve: (specifier: string, from: string) => SourceFile | undefined;
}

/** The compiler's `check`. */
export type Check = (source: string, options: SampleOptions) => Promise<{ readonly problems: readonly Problem[] }>;

/** The name of a sample's own file. */
const sampleName = 'model.nn';

export function withContext(sample: Sample): SampleWithContext {
  return typeof sample === 'string' ? { text: sample } : sample;
}

/** All problems of a sample, with its files in scope and its options given. */
export async function problemsOf(sample: Sample, check: Check): Promise<readonly Problem[]> {
  const { text, files = {}, dims, set } = withContext(sample);
  const all = new Map([
    [sampleName, text],
    ...Object.entries(files).map(([name, other]) => [bare(name), other] as const),
  ]);
  const resolve = (specifier: string): SourceFile | undefined => {
    const found = all.get(bare(specifier));
    return found === undefined ? undefined : { name: bare(specifier), text: found };
  };
  const options = { ...(dims === undefined ? {} : { dims }), ...(set === undefined ? {} : { set }) };
  return (await check(text, { name: sampleName, resolve, ...options })).problems;
}

/** The first problem of the code that the wrong sample shows; undefined where it shows none, which the tests exclude. */
export async function shown({ code, example }: Explanation, check: Check): Promise<Problem | undefined> {
  return (await problemsOf(example.wrong, check)).find((problem) => problem.code === code);
}

/** The texts of a sample, its own first: those of other files under their names. */
export function textsOf(sample: Sample): readonly { readonly caption?: string; readonly text: string }[] {
  const { text, files = {} } = withContext(sample);
  return [{ text }, ...Object.entries(files).map(([name, other]) => ({ caption: bare(name), text: other }))];
}

/** The command line's options that a sample is compiled with, such as `--dim B=32`; empty where there are none. */
export function commandOptions(sample: Sample): string {
  const { dims = {}, set = {} } = withContext(sample);
  const written = (option: string, values: Readonly<Record<string, number>>): readonly string[] =>
    Object.entries(values).map(([name, value]) => `--${option} ${name}=${value}`);
  return [...written('dim', dims), ...written('set', set)].join(' ');
}

function bare(specifier: string): string {
  return specifier.replace(/^\.\//, '');
}
