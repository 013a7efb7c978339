/** Runs the program in this process, over files in memory and a compiler that only knows the words `error` and `warning`. */
import { dirname, resolve } from 'node:path';
import type { Problem, SourceFile } from '../../grammar/source.ts';
import type { Compiled, Compiler } from '../../compiler/cli/compiler.ts';
import { FileError } from '../../compiler/cli/file-error.ts';
import type { Files, Io, Output } from '../../compiler/cli/io.ts';
import { run } from '../../compiler/cli/main.ts';
import type { CompileOptions } from '../../compiler/options.ts';

export const cwd = '/home/ann';

export interface Setting {
  /** Contents by path; relative paths lie in the working folder. Bytes stand for files that are not text. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** Files that cannot be read or written. */
  readonly forbidden?: readonly string[];
  readonly compiler?: Compiler | 'none';
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by path relative to the working folder. */
  readonly written: Readonly<Record<string, string>>;
  /** The options of every compilation, without `resolve`. */
  readonly compiled: readonly CompileOptions[];
}

/** A compiler that puts its options into the module, for tests to see. */
export function fakeCompiler(compiled: CompileOptions[] = []): Compiler {
  return {
    async compile(source, { resolve: find, ...options }): Promise<Compiled> {
      compiled.push(options);
      const problems = await problemsOf(source, options.name!, find!);
      const text = `// ${options.name}\n${source}`;
      const out = options.out ?? 'model.ts';
      const declarations = options.language === 'js' ? [{ path: out.replace(/js$/, 'd.ts'), text: '// types\n' }] : [];
      return {
        problems,
        models: [],
        binaries: [],
        files: problems.some(({ severity }) => severity === 'error') ? [] : [{ path: out, text }, ...declarations],
        ...(options.dump === 'ast' ? { dump: `tree of ${options.name}` } : {}),
      };
    },
    async readModels(source, { resolve: find, ...options }) {
      compiled.push(options);
      return { problems: await problemsOf(source, options.name!, find!), models: [] };
    },
    async check(source, { resolve: find, ...options }) {
      compiled.push(options);
      return { problems: await problemsOf(source, options.name!, find!) };
    },
  };
}

/** A problem at each `error` and `warning`, in the file and in those that it imports. */
async function problemsOf(
  text: string,
  name: string,
  find: NonNullable<CompileOptions['resolve']>,
): Promise<readonly Problem[]> {
  const file: SourceFile = { name, text };
  const found = [...text.matchAll(/error|warning/g)].map(({ 0: word, index }): Problem => {
    const severity = word === 'error' ? 'error' : 'warning';
    return { code: 'NN9999', severity, message: `an ${word}`, span: { file, start: index, end: index + word.length } };
  });
  for (const { 1: specifier = '', index } of text.matchAll(/import "(.*?)"/g)) {
    const imported = await find(specifier, name);
    if (imported !== undefined) found.push(...(await problemsOf(imported.text, imported.name, find)));
    else {
      const span = { file, start: index, end: index + 6 };
      found.push({ code: 'NN9998', severity: 'error', message: `there is no \`${specifier}\``, span });
    }
  }
  return found;
}

/** Files in memory that behave as a disk does. */
export function memoryFiles(
  contents: Map<string, string | Uint8Array>,
  forbidden: readonly string[] = [],
): Files & { readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  const isDirectory = (path: string): boolean => [...contents.keys()].some((file) => file.startsWith(`${path}/`));
  const guard = (path: string): void => {
    if (forbidden.includes(path)) throw new FileError(path, 'EACCES', 'permission denied');
    if (isDirectory(path)) throw new FileError(path, 'EISDIR', 'it is a folder');
  };
  return {
    written,
    async read(path) {
      guard(path);
      const found = contents.get(path);
      if (found === undefined) throw new FileError(path, 'ENOENT', 'no such file');
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
    isDirectory: async (path) => isDirectory(path),
    async list(path) {
      if (forbidden.includes(path)) throw new FileError(path, 'EACCES', 'permission denied');
      const inside = [...contents.keys()].filter((file) => file.startsWith(`${path}/`));
      const names = new Set(inside.map((file) => file.slice(path.length + 1).split('/')[0]!));
      return [...names].toSorted().map((name) => ({ name, isDirectory: isDirectory(`${path}/${name}`) }));
    },
    async writeAll(files) {
      for (const { path } of files) {
        guard(path);
        if (contents.has(dirname(path))) throw new FileError(path, 'ENOTDIR', 'not a folder');
      }
      for (const { path, text } of files) {
        contents.set(path, text);
        written.set(path, typeof text === 'string' ? text : `${text.length} bytes`);
      }
    },
  };
}

export async function nnc(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const compiled: CompileOptions[] = [];
  const contents = new Map(Object.entries(setting.files ?? {}).map(([path, text]) => [resolve(cwd, path), text]));
  const files = memoryFiles(
    contents,
    (setting.forbidden ?? []).map((path) => resolve(cwd, path)),
  );
  const stdout = capture(setting.terminal);
  const stderr = capture(setting.terminal);
  const io: Io = {
    cwd,
    env: setting.env ?? {},
    stdout,
    stderr,
    files,
    readStdin: async () => new TextEncoder().encode(setting.stdin ?? ''),
    now: () => new Date(2026, 0, 1, 12, 30, 5),
    startWatcher: () => Promise.reject(new Error('nothing is to be watched here')),
    onInterrupt: () => {},
  };
  const code = await run(argv, io, async () => compilerOf(setting, compiled));
  const written = Object.fromEntries([...files.written].map(([path, text]) => [path.slice(cwd.length + 1), text]));
  return { code, stdout: stdout.text(), stderr: stderr.text(), written, compiled };
}

function compilerOf({ compiler }: Setting, compiled: CompileOptions[]): Compiler {
  if (compiler === 'none') throw new Error('the compiler is not to be loaded here');
  return compiler ?? fakeCompiler(compiled);
}

export function capture(terminal = false): Output & { text(): string } {
  let all = '';
  return {
    write: (text) => void (all += text),
    isTerminal: terminal,
    text: () => all,
  };
}
