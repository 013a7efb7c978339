/** Watching: rounds follow changes, problems do not end it, Ctrl-C does. First over a watcher of our own, then over real files. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Io } from '../../compiler/cli/io.ts';
import { run } from '../../compiler/cli/main.ts';
import { nodeFiles, startWatcher } from '../../compiler/cli/node-io.ts';
import { capture, cwd, fakeCompiler, memoryFiles } from './harness.ts';

interface Session {
  readonly io: Io;
  readonly stderr: () => string;
  readonly interrupt: () => void;
}

function session(rest: Pick<Io, 'cwd' | 'files' | 'startWatcher'>): Session {
  const stdout = capture();
  const stderr = capture();
  let interrupt = (): void => {};
  const io: Io = {
    ...rest,
    env: {},
    stdout,
    stderr,
    readStdin: async () => new Uint8Array(),
    now: () => new Date(2026, 0, 1, 12, 30, 5),
    onInterrupt: (handler) => (interrupt = handler),
  };
  return { io, stderr: () => stderr.text(), interrupt: () => interrupt() };
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`never came: ${what}`);
}

const watchCommand = ['compile', 'a.nn', '--watch'];
const start = (io: Io): Promise<number> => run(watchCommand, io, async () => fakeCompiler());

describe('over a watcher of our own', () => {
  const contents = new Map<string, string | Uint8Array>();
  const watched: (readonly string[])[] = [];
  let changed: (path: string) => void = () => {};
  let closed = false;

  function simulated(): Session {
    const watcher = {
      watch: (paths: readonly string[]) => void watched.push(paths),
      close: async () => void (closed = true),
    };
    const begin: Io['startWatcher'] = async (listener) => {
      changed = listener;
      return watcher;
    };
    return session({ cwd, files: memoryFiles(contents), startWatcher: begin });
  }
  const change = (name: string, text: string | undefined): void => {
    const path = resolve(cwd, name);
    if (text === undefined) contents.delete(path);
    else contents.set(path, text);
    changed(path);
  };
  const rounds = (stderr: string): number => stderr.match(/watching/g)?.length ?? 0;

  beforeEach(() => {
    contents.clear();
    watched.length = 0;
    closed = false;
  });

  test('a change, an error, a missing file and an import each start a round', async () => {
    contents.set(resolve(cwd, 'a.nn'), 'a\n');
    const { io, stderr, interrupt } = simulated();
    const ended = start(io);
    await until('the first round', () => rounds(stderr()) === 1);
    change('a.nn', 'error\n');
    await until('the second round', () => rounds(stderr()) === 2);
    expect(contents.get(resolve(cwd, 'a.ts'))).toBe('// a.nn\na\n');
    change('a.nn', undefined);
    await until('the third round', () => rounds(stderr()) === 3);
    change('a.nn', 'import "./b.nn"\n');
    await until('the fourth round', () => rounds(stderr()) === 4);
    expect(watched.at(-1)).toEqual([resolve(cwd, 'a.nn'), resolve(cwd, 'b.nn')]);
    change('b.nn', 'b\n');
    await until('the fifth round', () => rounds(stderr()) === 5);
    interrupt();
    expect(await ended).toBe(0);
    expect(closed).toBe(true);
    expect(stderr()).toBe(`a.nn → a.ts
[12:30:05] watching 1 file; Ctrl-C ends
[12:30:05] a.nn changed
error[NN9999]: an error
 --> a.nn:1:1
  |
1 | error
  | ^^^^^

1 error
[12:30:05] watching 1 file; Ctrl-C ends
[12:30:05] a.nn changed
nnc: there is no file \`a.nn\`
[12:30:05] watching 1 file; Ctrl-C ends
[12:30:05] a.nn changed
error[NN9998]: there is no \`./b.nn\`
 --> a.nn:1:1
  |
1 | import "./b.nn"
  | ^^^^^^

1 error
[12:30:05] watching 2 files; Ctrl-C ends
[12:30:05] b.nn changed
a.nn → a.ts
[12:30:05] watching 2 files; Ctrl-C ends
`);
  });

  test('changes close together are one round', async () => {
    contents.set(resolve(cwd, 'a.nn'), 'a\n');
    const { io, stderr, interrupt } = simulated();
    const ended = start(io);
    await until('the first round', () => rounds(stderr()) === 1);
    for (const text of ['b', 'c', 'd']) change('a.nn', text);
    await until('the second round', () => rounds(stderr()) === 2);
    interrupt();
    expect(await ended).toBe(0);
    expect(stderr().match(/changed/g)).toHaveLength(1);
    expect(contents.get(resolve(cwd, 'a.ts'))).toBe('// a.nn\nd');
  });
});

describe('over real files', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'nnc-watch-'))));
  afterEach(() => rm(folder, { recursive: true }));

  test('a saved file, an import, and a file that an editor replaces are compiled again', async () => {
    const path = (name: string): string => join(folder, name);
    const compiled = async (text: string): Promise<boolean> =>
      readFile(path('a.ts'), 'utf8').then(
        (found) => found === `// a.nn\n${text}`,
        () => false,
      );
    await writeFile(path('a.nn'), 'first');
    const { io, stderr, interrupt } = session({ cwd: folder, files: nodeFiles, startWatcher });
    const ended = start(io);
    await until('the first module', () => compiled('first'));
    // chokidar needs a moment before it sees changes.
    await until('watching', () => stderr().includes('watching'));
    await new Promise((done) => setTimeout(done, 200));
    await writeFile(path('a.nn'), 'import "./b.nn"');
    await until('the missing import', () => stderr().includes('there is no `./b.nn`'));
    await new Promise((done) => setTimeout(done, 200));
    await writeFile(path('b.nn'), 'b');
    await until('the import', () => compiled('import "./b.nn"'));
    await writeFile(path('a.tmp'), 'replaced');
    await rename(path('a.tmp'), path('a.nn'));
    await until('the replaced file', () => compiled('replaced'));
    await new Promise((done) => setTimeout(done, 200));
    await mkdir(path('lib'));
    await writeFile(path('lib/c.nn'), 'c');
    await writeFile(path('a.nn'), 'import "./lib/c.nn"');
    await until('an import alone in its folder', () => compiled('import "./lib/c.nn"'));
    const isMissed = (): boolean => stderr().includes('there is no `./lib/c.nn`');
    // Until chokidar watches the folder, which takes as long as it takes.
    for (let attempts = 0; attempts < 20 && !isMissed(); attempts++) {
      if (attempts > 0) await rename(path('lib/d.nn'), path('lib/c.nn'));
      await new Promise((done) => setTimeout(done, 300));
      await rename(path('lib/c.nn'), path('lib/d.nn'));
      await new Promise((done) => setTimeout(done, 300));
    }
    expect(isMissed()).toBe(true);
    await rm(path('a.ts'));
    await rename(path('lib/d.nn'), path('lib/c.nn'));
    await until('its return', () => compiled('import "./lib/c.nn"'));
    interrupt();
    expect(await ended).toBe(0);
  });
});
