/** What operands stand for: a folder for the networks in it. */
import { join, normalize, resolve } from 'node:path';
import { FileError, reasonOf } from './file-error.ts';
import type { Io } from './io.ts';
import { stdinOperand } from './sources.ts';
import { UsageError } from './usage-error.ts';

/** For help. */
export const folderNote =
  'A folder stands for the .nn files in it and in its folders, but for node_modules and names that begin with a dot.';

/**
 * Each file once, in the order of the operands; those of a folder and of the folders in it by name. Installed packages and what
 * begins with a dot are not looked at unless they are named. Throws UsageError for a folder without networks.
 */
export async function filesOf(operands: readonly string[], io: Io): Promise<readonly string[]> {
  const files: string[] = [];
  for (const operand of operands) {
    const name = operand === stdinOperand ? operand : normalize(operand);
    const isFolder = operand !== stdinOperand && (await io.files.isDirectory(resolve(io.cwd, name)));
    const found = isFolder ? await networksIn(name, io) : [name];
    if (found.length === 0) throw new UsageError(`there is no \`.nn\` file in the folder \`${operand}\``);
    files.push(...found);
  }
  return [...new Set(files)];
}

async function networksIn(folder: string, io: Io): Promise<readonly string[]> {
  const networks: string[] = [];
  for (const { name, isDirectory } of await entriesOf(folder, io)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (isDirectory) networks.push(...(await networksIn(join(folder, name), io)));
    else if (name.endsWith('.nn')) networks.push(join(folder, name));
  }
  return networks;
}

async function entriesOf(folder: string, io: Io): ReturnType<Io['files']['list']> {
  try {
    return await io.files.list(resolve(io.cwd, folder));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`cannot read the folder \`${folder}\`: ${reasonOf(error)}`);
  }
}
