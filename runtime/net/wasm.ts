/** WebAssembly of an emitted module: its bytes as text, compiled once, and instances over one memory each. */
import { ArenaError, InputError } from '../errors.ts';
import { isView } from './memory.ts';

/** What an emitted module says of its WebAssembly. */
export interface WasmSpec {
  /** The compiled module, for memory that threads share or for other. Throws where the host refuses, or where it lies in a file that has not been loaded. */
  readonly module: (isShared?: boolean) => WebAssembly.Module;
  /** Where it lies in a file. */
  readonly load?: (isShared?: boolean) => Promise<WebAssembly.Module>;
  /** How many addresses stand at the beginning of memory. */
  readonly addresses: number;
  /** Functions of the runtime that kernels call. */
  readonly host: Readonly<Record<string, (a: number, b: number) => number>>;
}

/** Compiles at the first call, in this thread; later calls give the same module. */
export function compileOnce(base64: () => string): (isShared?: boolean) => WebAssembly.Module {
  const modules = new Map<boolean, WebAssembly.Module>();
  return (isShared = false) => {
    const module = modules.get(isShared) ?? new WebAssembly.Module(forMemory(decodeBase64(base64()), isShared));
    modules.set(isShared, module);
    return module;
  };
}

/** The import of the memory as the compiler writes it: its name, that it is a memory, and its flags. */
const memoryImport = [6, ...Array.from('memory', (letter) => letter.charCodeAt(0)), 2, 1];

/** A module's bytes with bit 1 of those flags, shared, as it is asked for: nothing else differs. (Threads proposal, limits) */
export function forMemory(bytes: Uint8Array<ArrayBuffer>, isShared: boolean): Uint8Array<ArrayBuffer> {
  const at = bytes.findIndex((_, i) => memoryImport.every((byte, j) => bytes[i + j] === byte));
  if (isShared && at >= 0) bytes[at + memoryImport.length - 1] = 3;
  return bytes;
}

const PAGE = 65_536;
const MOST_PAGES = 65_536;

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

/** What is exported, over `memory`. `meet` is called by threads of a team alone. Throws an InputError where `module` is another one. */
export function instantiate(
  spec: WasmSpec,
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  what: string,
  meet: () => void = () => {},
): WebAssembly.Exports {
  try {
    return new WebAssembly.Instance(module, { nnc: { memory, meet, ...spec.host } }).exports;
  } catch (error) {
    if (!(error instanceof WebAssembly.LinkError || error instanceof TypeError)) throw error;
    throw new InputError(`options.module is not the WebAssembly of ${what}: ${error.message}`);
  }
}

/** Writes where all views lie to the beginning of their buffer, in the order in which they were laid out. */
export function fillAddresses(views: unknown, buffer: ArrayBufferLike, count: number): void {
  const table = new Int32Array(buffer, 0, count);
  let at = 0;
  const visit = (value: unknown): void => {
    if (isView(value)) table[at++] = value.byteOffset;
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values<unknown>({ ...value })) visit(inner);
  };
  visit(views);
}

/** The bytes of base64 text with padding. (RFC 4648) */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const word =
      (digit(text.charCodeAt(i)) << 18) |
      (digit(text.charCodeAt(i + 1)) << 12) |
      (digit(text.charCodeAt(i + 2)) << 6) |
      digit(text.charCodeAt(i + 3));
    bytes[at++] = word >> 16;
    bytes[at++] = word >> 8;
    bytes[at++] = word;
  }
  return bytes;
}

/** The six bits of A–Z, a–z, 0–9, + and /; of the padding, whose bits nobody reads, 0. */
function digit(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48 && code < 58) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : 0;
}
