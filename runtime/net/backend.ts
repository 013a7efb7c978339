/** Which kernels a net runs, and the memory that they run in. */
import { ArenaError, InputError } from '../errors.ts';
import { allocate } from './memory.ts';
import type { TeamParts } from './team.ts';
import { instantiate, wasmMemory, type WasmSpec } from './wasm.ts';

export type BackendName = 'wasm' | 'ts';

/** How many threads `create` was asked for; no option of the constructor, which cannot wait for workers. */
export const threadsWanted: unique symbol = Symbol('threads');

export interface BackendOptions {
  readonly backend?: 'auto' | BackendName;
  readonly module?: WebAssembly.Module;
  readonly [threadsWanted]?: number;
}

/** What was compiled in. */
export interface Backends {
  readonly model: string;
  /** Absent where there are no WebAssembly kernels. */
  readonly wasm?: WasmSpec;
  /** There are no TypeScript kernels. */
  readonly wasmOnly?: boolean;
}

export interface Backend {
  readonly name: BackendName;
  readonly buffer: ArrayBufferLike;
  /** Of WebAssembly: what is exported. */
  readonly exports: WebAssembly.Exports | undefined;
  /** What several threads need, or why there can be only one. */
  readonly team: TeamParts | string;
}

/**
 * WebAssembly where `auto` can have it, else TypeScript. Throws an InputError where what was asked for was not compiled in or
 * is refused by the host, an ArenaError where there is not as much memory.
 */
export function openBackend(backends: Backends, options: BackendOptions, bytes: number): Backend {
  const { model, wasm, wasmOnly = false } = backends;
  const { backend = 'auto' } = options;
  if (backend !== 'auto' && backend !== 'wasm' && backend !== 'ts') {
    throw new InputError(`backend must be 'auto', 'wasm' or 'ts', got ${String(backend)}.`);
  }
  if (backend === 'wasm' && wasm === undefined) {
    throw new InputError(`${model} was compiled without WebAssembly; take backend 'ts' or 'auto'.`);
  }
  if (backend === 'ts' && wasmOnly) {
    throw new InputError(`${model} was compiled for WebAssembly alone; take backend 'wasm' or 'auto'.`);
  }
  if (wasm !== undefined && backend !== 'ts') {
    const mayFall = backend === 'auto' && !wasmOnly;
    const opened = openWasm(wasm, options, model, bytes, mayFall);
    if (opened !== undefined) return opened;
  }
  return { name: 'ts', buffer: allocate(bytes, model), exports: undefined, team: 'TypeScript kernels run on one thread' }; // prettier-ignore
}

/** Undefined where the host refuses and `mayFall`. */
function openWasm(
  wasm: WasmSpec,
  options: BackendOptions,
  model: string,
  bytes: number,
  mayFall: boolean,
): Backend | undefined {
  const reason = unshared(options);
  const isShared = reason === undefined;
  let module;
  try {
    module = options.module ?? wasm.module(isShared);
  } catch (error) {
    if (mayFall) return undefined;
    if (error instanceof InputError) throw error;
    const refusal = error instanceof Error ? error.message : String(error);
    throw new InputError(`${model}: this host refuses WebAssembly (${refusal}).`);
  }
  try {
    const memory = wasmMemory(bytes, model, isShared);
    let meet = (): void => {};
    const exports = instantiate(wasm, module, memory, model, () => meet());
    const parts: TeamParts = { module, memory, exports, setMeet: (other) => void (meet = other) };
    const team = reason ?? (exports['team'] === undefined ? 'none of its kernels can be shared between threads' : parts); // prettier-ignore
    return { name: 'wasm', buffer: memory.buffer, exports, team };
  } catch (error) {
    // Some hosts have less memory for WebAssembly than for arrays.
    if (mayFall && error instanceof ArenaError) return undefined;
    throw error;
  }
}

/** Why memory is not to be shared; undefined where it is. */
function unshared({ [threadsWanted]: threads = 1, module }: BackendOptions): string | undefined {
  if (threads === 1) return 'one thread was asked for';
  if (module !== undefined) return 'a module that is given runs on one thread';
  const isIsolated = !('crossOriginIsolated' in globalThis) || globalThis.crossOriginIsolated;
  if (typeof SharedArrayBuffer === 'function' && isIsolated) return undefined;
  return 'threads share memory, for which a page must be cross-origin isolated (headers Cross-Origin-Opener-Policy: same-origin, Cross-Origin-Embedder-Policy: require-corp)'; // prettier-ignore
}
