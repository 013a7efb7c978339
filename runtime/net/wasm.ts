/** WebAssembly of an emitted module: its bytes as text, compiled once, and instances over one memory each. */
import { ArenaError } from '../errors.ts';
import { isView } from './memory.ts';
import { bytesOf } from './printable.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Change = (bytes: Bytes) => Bytes;

/** What an instance of a team calls to meet the others. */
export interface Meeting {
  readonly meet: () => void;
  /** Makes `meet` call another function. */
  readonly setMeet: (other: () => void) => void;
}

/** What several threads need. */
export interface TeamParts extends Meeting {
  readonly module: WebAssembly.Module;
  /** Shared. */
  readonly memory: WebAssembly.Memory;
  /** Of the first thread's instance. */
  readonly exports: WebAssembly.Exports;
}

/** Threads that run calls together. */
export interface RunningTeam {
  /** The functions of the module, run by all threads. */
  readonly functions: object;
  /** Ends the workers; the first thread's instance is alone from now on. */
  readonly end: () => void;
}

/** What makes a team of threads, in modules that may have one. */
export interface Teamwork {
  /** Why one thread runs, as far as the host and the options say; undefined where there are to be several. */
  readonly whyNot: (options: {
    readonly threads?: number | undefined;
    readonly module?: unknown;
  }) => string | undefined;
  /** A module's bytes for memory that is shared. */
  readonly change: Change;
  /** Of an instance that is alone so far. */
  readonly meeting: () => Meeting;
}

/** What an emitted module says of its WebAssembly. */
export interface WasmSpec {
  /** The compiled module, its bytes changed where asked for. Throws where the host refuses, or where it lies in a file that has not been loaded. */
  readonly module: (change?: Change) => WebAssembly.Module;
  /** What could not be had of it on this host. */
  readonly note?: () => string | undefined;
  /** Where it lies in a file. */
  readonly load?: (change?: Change) => Promise<WebAssembly.Module>;
  /** Throws an InputError where a module from a file, or one that is given, is another one. */
  readonly verify?: (module: WebAssembly.Module, isGiven: boolean, what: string) => void;
  /** How many addresses stand at the beginning of memory. */
  readonly addresses: number;
  /** Absent where one thread runs alone. */
  readonly team?: Teamwork;
  /** Functions of the runtime that kernels call. */
  readonly host: Readonly<Record<string, (a: number, b: number) => number>>;
}

/** Compiles at the first call, in this thread; later calls give the same module. */
export function compileOnce(text: () => string): WasmSpec['module'] {
  let module: WebAssembly.Module | undefined;
  return () => (module ??= new WebAssembly.Module(bytesOf(text())));
}

/** The same for several threads, too. */
export function compileEach(text: () => string): WasmSpec['module'] {
  const modules = new Map<Change | undefined, WebAssembly.Module>();
  return (change) => {
    const bytes = (): Bytes => bytesOf(text());
    const module = modules.get(change) ?? new WebAssembly.Module(change?.(bytes()) ?? bytes());
    modules.set(change, module);
    return module;
  };
}

const PAGE = 65_536;
/** 4 GiB. */
export const MOST_PAGES = 65_536;

/** Memory of at least that many bytes, which never grows. Throws an ArenaError where there is not as much. */
export function wasmMemory(bytes: number, what: string, isShared = false): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE);
  if (pages > MOST_PAGES)
    throw new ArenaError(`${what} needs ${bytes} bytes of memory; WebAssembly has at most 4 GiB.`);
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: isShared });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ArenaError(`${what} needs ${bytes} bytes of memory, which cannot be had.`);
  }
}

/** Writes where all views lie to the beginning of their buffer, in the order in which they were laid out. */
export function fillAddresses(views: unknown, buffer: ArrayBufferLike, count: number): void {
  const table = new Int32Array(buffer, 0, count);
  let at = 0;
  const visit = (value: unknown): void => {
    if (typeof value === 'number') table[at++] = value;
    else if (isView(value)) table[at++] = value.byteOffset;
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values<unknown>({ ...value })) visit(inner);
  };
  visit(views);
}
