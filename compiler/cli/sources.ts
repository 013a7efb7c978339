/** Reads the files named on the command line and those that they import. */
import { dirname, isAbsolute, join, normalize, resolve } from 'node:path';
import type { SourceFile } from '../../grammar/source.ts';
import { FileError, reasonOf } from './file-error.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** The operand that means standard input, and the name under which its text is reported. */
export const stdinOperand = '-';
const stdinName = '<stdin>';

/** `marked` where its text began with a byte order mark, which is dropped. */
export interface Source extends SourceFile {
  readonly marked: boolean;
}

/** One round of reading: every file is read once, and remembered for watching. */
export interface Sources {
  /** Throws UsageError where the file cannot be read. */
  read(operand: string): Promise<Source>;
  /** For `compile`: imports are relative to the importing file. Undefined where there is no such file. */
  readonly resolve: (specifier: string, from: string) => Promise<SourceFile | undefined>;
  /** Absolute paths of all files asked for, found or not. */
  paths(): readonly string[];
}

export function openSources(io: Io): Sources {
  const files = new Map<string, Promise<Source | undefined>>();
  const load = (name: string): Promise<Source | undefined> => {
    const path = resolve(io.cwd, name);
    const known = files.get(path) ?? readSource(io, name, path);
    files.set(path, known);
    return known;
  };
  return {
    async read(operand) {
      if (operand === stdinOperand) return decode(await io.readStdin(), stdinName);
      const name = normalize(operand);
      const found = await load(name);
      if (found !== undefined) return found;
      throw new UsageError(await missing(io, name));
    },
    resolve: (specifier, from) =>
      load(isAbsolute(specifier) ? normalize(specifier) : join(from === stdinName ? '' : dirname(from), specifier)),
    paths: () => [...files.keys()],
  };
}

async function readSource(io: Io, name: string, path: string): Promise<Source | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await io.files.read(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code)) return undefined;
    throw new UsageError(`cannot read \`${name}\`: ${reasonOf(error)}`);
  }
  return decode(bytes, name);
}

function decode(bytes: Uint8Array, name: string): Source {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name, text, marked: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
  } catch {
    throw new UsageError(`\`${name}\` is not UTF-8 text`);
  }
}

async function missing(io: Io, name: string): Promise<string> {
  if (await io.files.isDirectory(resolve(io.cwd, name)))
    return `\`${name}\` is a folder, not a file: name the files in it, \`${join(name, '*.nn')}\``;
  // Some shells hand it on where nothing matches, that of Windows always.
  if (name.includes('*'))
    return `no file is called \`${name}\`, and your shell has put none in its place: name the files`;
  const withEnding = await io.files.read(resolve(io.cwd, `${name}.nn`)).then(
    () => true,
    () => false,
  );
  return `there is no file \`${name}\`${withEnding ? `; did you mean \`${name}.nn\`?` : ''}`;
}
