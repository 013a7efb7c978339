/** Where the module of each source goes, and putting it there. */
import { basename, join, resolve } from 'node:path';
import type { CompileOptions } from '../options.ts';
import { FileError, reasonOf } from './file-error.ts';
import type { Io, OutputFile } from './io.ts';
import { stdinOperand } from './sources.ts';
import { UsageError } from './usage-error.ts';

/** The operand of `-o` that means standard output. */
const stdoutOperand = '-';

export interface Target {
  /** The module's path as shown; undefined for standard output. */
  readonly path: string | undefined;
  readonly language: NonNullable<CompileOptions['language']>;
}

/** One target per operand, in order. Throws UsageError where they would overwrite each other or a source. */
export async function targetsFor(
  operands: readonly string[],
  out: string | undefined,
  language: CompileOptions['language'],
  io: Io,
): Promise<readonly Target[]> {
  const folder = out !== undefined && (await isFolder(out, io));
  const targets = operands.map((operand) => targetFor(operand, out, folder, language));
  if (operands.length > 1 && out !== undefined && !folder) {
    throw new UsageError(`\`-o ${out}\` is one file for ${operands.length} sources; give a folder: \`-o ${out}/\``);
  }
  const sources = new Set(operands.filter((operand) => operand !== stdinOperand).map((path) => resolve(io.cwd, path)));
  const taken = new Map<string, string>();
  targets.forEach(({ path }, i) => {
    if (path === undefined) return;
    const absolute = resolve(io.cwd, path);
    if (sources.has(absolute)) throw new UsageError(`the module would overwrite the source \`${path}\``);
    const other = taken.get(absolute);
    if (other !== undefined)
      throw new UsageError(`\`${other}\` and \`${operands[i]}\` would both be written to \`${path}\``);
    taken.set(absolute, operands[i]!);
  });
  return targets;
}

async function isFolder(out: string, io: Io): Promise<boolean> {
  if (out === stdoutOperand) return false;
  return /[\\/]$/.test(out) || (await io.files.isDirectory(resolve(io.cwd, out)));
}

function targetFor(
  operand: string,
  out: string | undefined,
  folder: boolean,
  asked: CompileOptions['language'],
): Target {
  const language = asked ?? 'ts';
  if (out === undefined) {
    return { path: operand === stdinOperand ? undefined : withEnding(operand, language), language };
  }
  if (out === stdoutOperand) return { path: undefined, language };
  if (folder) {
    if (operand === stdinOperand)
      throw new UsageError('standard input has no name: give a file to `-o`, such as `-o model.ts`');
    return { path: join(out, withEnding(basename(operand), language)), language };
  }
  if (/\.d\.[cm]?ts$/.test(out))
    throw new UsageError(`\`-o ${out}\`: a \`.d.ts\` is written beside a \`.js\`; give that`);
  const [, ending] = /\.m?(ts|js)$/.exec(out) ?? [];
  if (ending !== 'ts' && ending !== 'js')
    throw new UsageError(`\`-o ${out}\` must end in \`.ts\`, \`.js\`, or \`/\` for a folder`);
  if (asked !== undefined && asked !== ending)
    throw new UsageError(`\`--language=${asked}\` and \`-o ${out}\` contradict each other: leave one out`);
  return { path: out, language: ending };
}

function withEnding(source: string, language: Target['language']): string {
  return `${source.replace(/(?<=[^\\/])\.nn$/, '')}.${language}`;
}

/** Writes all of them or none; paths as shown. Throws UsageError where one cannot be written. */
export async function writeFiles(files: readonly OutputFile[], io: Io): Promise<void> {
  try {
    await io.files.writeAll(files.map(({ path, text }) => ({ path: resolve(io.cwd, path), text })));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const shown = files.find(({ path }) => resolve(io.cwd, path) === error.path)?.path ?? error.path;
    throw new UsageError(`cannot write \`${shown}\`: ${reasonOf(error)}`);
  }
}
