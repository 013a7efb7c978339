/** Which kernels a net runs, and the memory that they run in. */
import { ArenaError, InputError } from '../errors.ts';
import { allocate } from './memory.ts';
import { instantiate, wasmMemory, type WasmSpec } from './wasm.ts';

export type BackendName = 'wasm' | 'ts';

export interface BackendOptions {
  readonly backend?: 'auto' | BackendName;
  readonly module?: WebAssembly.Module;
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
  readonly buffer: ArrayBuffer;
  /** Of WebAssembly: the exported functions. */
  readonly exports: WebAssembly.Exports | undefined;
}

/**
 * WebAssembly where `auto` can have it, else TypeScript. Throws an InputError where what was asked for was not compiled in or
 * is refused by the host, an ArenaError where there is not as much memory.
 */
export function openBackend(backends: Backends, options: BackendOptions, bytes: number): Backend {
  const { model, wasm, wasmOnly = false } = backends;
  const { backend = 'auto', module } = options;
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
    const opened = openWasm(wasm, module, model, bytes, mayFall);
    if (opened !== undefined) return opened;
  }
  return { name: 'ts', buffer: allocate(bytes, model), exports: undefined };
}

/** Undefined where the host refuses and `mayFall`. */
function openWasm(
  wasm: WasmSpec,
  given: WebAssembly.Module | undefined,
  model: string,
  bytes: number,
  mayFall: boolean,
): Backend | undefined {
  let module;
  try {
    module = given ?? wasm.module();
  } catch (error) {
    if (mayFall) return undefined;
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${model}: this host refuses WebAssembly (${reason}).`);
  }
  try {
    const memory = wasmMemory(bytes, model);
    return { name: 'wasm', buffer: memory.buffer, exports: instantiate(wasm, module, memory, model) };
  } catch (error) {
    // Some hosts have less memory for WebAssembly than for arrays.
    if (mayFall && error instanceof ArenaError) return undefined;
    throw error;
  }
}
