/** Which kernels a net runs, and the memory that they run in. */
import { ArenaError, InputError } from '../errors.ts';
import { described } from './given.ts';
import { allocate } from './memory.ts';
import { checkSeal, instantiate, wasmMemory, type TeamParts, type WasmSpec } from './wasm.ts';

export type BackendName = 'wasm' | 'ts';

export interface BackendOptions {
  readonly backend?: 'auto' | BackendName;
  readonly module?: WebAssembly.Module;
  /** Of `create`, which can wait for workers. */
  readonly threads?: number;
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
    throw new InputError(`backend must be 'auto', 'wasm' or 'ts', got ${described(backend)}.`);
  }
  if (backend === 'wasm' && wasm === undefined) {
    throw new InputError(`${model} was compiled without WebAssembly; take backend 'ts' or 'auto'.`);
  }
  if (backend === 'ts' && wasmOnly) {
    throw new InputError(`${model} was compiled for WebAssembly alone; take backend 'wasm' or 'auto'.`);
  }
  if (options.module !== undefined && wasm?.load === undefined) {
    throw new InputError(`${model} has no WebAssembly in a file of its own: leave out options.module.`);
  }
  if (wasm !== undefined && backend !== 'ts') {
    const mayFall = backend === 'auto' && !wasmOnly;
    const opened = openWasm(wasm, options, model, bytes, mayFall);
    if (opened !== undefined) return opened;
  }
  return { name: 'ts', buffer: allocate(bytes, model), exports: undefined, team: 'TypeScript kernels run on one' }; // prettier-ignore
}

/** Undefined where the host refuses and `mayFall`. */
function openWasm(
  wasm: WasmSpec,
  options: BackendOptions,
  model: string,
  bytes: number,
  mayFall: boolean,
): Backend | undefined {
  const reason = whyAlone(wasm, options);
  const isShared = reason === undefined;
  let module;
  try {
    module = options.module ?? wasm.module(isShared ? wasm.team?.change : undefined);
  } catch (error) {
    if (mayFall) return undefined;
    if (error instanceof InputError) throw error;
    const refusal = error instanceof Error ? error.message : String(error);
    throw new InputError(`${model}: this host refuses WebAssembly (${refusal}).`);
  }
  checkSeal(wasm, module, options.module !== undefined, model);
  try {
    const memory = wasmMemory(bytes, model, isShared);
    let meet = (): void => {};
    const exports = instantiate(wasm, module, memory, model, () => meet());
    const parts: TeamParts = { module, memory, exports, setMeet: (other) => void (meet = other) };
    return { name: 'wasm', buffer: memory.buffer, exports, team: reason ?? parts };
  } catch (error) {
    // Some hosts have less memory for WebAssembly than for arrays.
    if (mayFall && error instanceof ArenaError) return undefined;
    throw error;
  }
}

/** Why one thread runs, as far as the host and the options say; undefined where there are to be several. */
export function whyAlone({ team }: WasmSpec, { threads = 1, module }: BackendOptions): string | undefined {
  if (threads === 1) return 'no more were asked for';
  if (team === undefined) return 'the module has nothing for several';
  return module === undefined ? team.whyNot() : 'a module that is given is for one';
}
