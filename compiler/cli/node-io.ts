/** Files, watching and the process as Node has them. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, fileError } from './file-error.ts';
import type { Files, Io, Output, OutputFile, Watcher } from './io.ts';

export const nodeFiles: Files = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      throw fileError(path, error);
    }
  },
  isDirectory,
  async list(path) {
    try {
      const entries = await readdir(path, { withFileTypes: true });
      const found = entries.map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }));
      // By code units: the same on every machine.
      return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      throw fileError(path, error);
    }
  },
  async writeAll(files) {
    const staged: { readonly temporary: string; readonly path: string }[] = [];
    try {
      for (const { path, text } of files) {
        // A link stays one: what it leads to is written.
        const real = await realpath(path).catch(() => path);
        staged.push({ temporary: await stage({ path: real, text }), path: real });
      }
      for (const { temporary, path } of staged) await rename(temporary, path);
    } finally {
      for (const { temporary } of staged) await rm(temporary, { force: true });
    }
  },
};

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const ANY_WRITES = 0o222;

/** Writes the text beside its destination, so that one rename puts it in place. */
async function stage({ path, text }: OutputFile): Promise<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    if (await isDirectory(path)) throw new FileError(path, 'EISDIR', 'it is a folder');
    const mode = await stat(path).then(
      (found) => found.mode,
      () => undefined,
    );
    // A rename would replace it, whatever it allows.
    if (mode !== undefined && (mode & ANY_WRITES) === 0) throw new FileError(path, 'EACCES', 'it is read-only');
    await writeFile(temporary, text);
    if (mode !== undefined) await chmod(temporary, mode);
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(path, error);
  }
}

/** chokidar is loaded only here: it costs start-up time that most runs need not pay. */
export async function startWatcher(changed: (path: string) => void): Promise<Watcher> {
  const { watch } = await import('chokidar');
  // Folders and not files: a file that was alone in its folder would be lost once it is gone, and not found when it comes back.
  const watcher = watch([], { ignoreInitial: true, atomic: true, depth: 0 });
  let wanted = new Set<string>();
  const folders = new Set<string>();
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => void (wanted.has(path) && changed(path)));
  }
  watcher.on('unlinkDir', (path) => void folders.delete(path));
  // A host whose only folder is gone has nothing else to wait for.
  const alive = setInterval(() => undefined, 2 ** 30);
  return {
    watch(paths) {
      wanted = new Set(paths);
      const next = new Set(paths.map((path) => dirname(path)));
      watcher.unwatch([...folders].filter((folder) => !next.has(folder)));
      watcher.add([...next].filter((folder) => !folders.has(folder)));
      folders.clear();
      for (const folder of next) folders.add(folder);
    },
    close() {
      clearInterval(alive);
      return watcher.close();
    },
  };
}

/** Everything of the process that the program uses. */
type Process = Pick<NodeJS.Process, 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'once'>;

export function nodeIo(process: Process): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    files: nodeFiles,
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return Buffer.concat(chunks);
    },
    now: () => new Date(),
    startWatcher,
    onInterrupt: (handler) => void process.once('SIGINT', handler),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    // Read at each use: the window may be resized while watching.
    get columns() {
      return columnsOf(stream);
    },
  };
}

/** Undefined where the width is unknown, which some terminals say by 0. */
export function columnsOf({ isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): number | undefined {
  return isTTY && columns > 0 ? columns : undefined;
}
