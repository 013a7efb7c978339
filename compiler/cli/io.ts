/** All that the commands know of the world outside: given by `bin.ts` to the program, and by tests to the same code. */

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the terminal. */
  readonly columns?: number | undefined;
}

export interface OutputFile {
  /** Absolute. */
  readonly path: string;
  /** Or the bytes of a file that is none. */
  readonly text: string | Uint8Array;
}

/** Paths are absolute; failures reject with a FileError. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  isDirectory(path: string): Promise<boolean>;
  /** What is in a folder, by name; a link to a folder counts as a file, so that none leads round in a circle. */
  list(path: string): Promise<readonly { readonly name: string; readonly isDirectory: boolean }[]>;
  /** Makes missing folders. Each file appears whole or not at all, and none does where one cannot be written. */
  writeAll(files: readonly OutputFile[]): Promise<void>;
}

export interface Watcher {
  /** The files to watch from now on, absolute; they need not exist. */
  watch(paths: readonly string[]): void;
  close(): Promise<void>;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  now(): Date;
  /** `changed` is called with an absolute path after a watched file was written, made or removed. */
  startWatcher(changed: (path: string) => void): Promise<Watcher>;
  /** Called once at Ctrl-C. */
  onInterrupt(handler: () => void): void;
}
