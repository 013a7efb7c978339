/** Which kernels a net runs, and the memory that they run in: an emitted module brings what opens its own. */
import { InputError } from '../errors.ts';
import { described } from '../given.ts';
import type { TeamParts, WasmSpec } from './wasm.ts';

export type BackendName = 'wasm' | 'ts';

export interface BackendOptions {
  readonly backend?: 'auto' | BackendName | undefined;
  readonly module?: WebAssembly.Module | undefined;
  /** Of `create`, which can wait for workers. */
  readonly threads?: number | undefined;
}

/** What was compiled in. */
export interface Kernels {
  /** Absent where there are no WebAssembly kernels. */
  readonly wasm?: WasmSpec;
  /** There are TypeScript kernels beside them. */
  readonly hasScript?: boolean;
  /** Throws an InputError where what was asked for was not compiled in or is refused by the host, an ArenaError where there is not as much memory. */
  readonly open: (request: OpenRequest) => Backend;
}

export interface OpenRequest {
  readonly model: string;
  readonly options: BackendOptions;
  readonly bytes: number;
  /** A function for kernels to call, of modules that time them. */
  readonly lap: ((call: number) => number) | undefined;
}

export interface Backend {
  readonly name: BackendName;
  readonly buffer: ArrayBufferLike;
  /** Of WebAssembly: what is exported. */
  readonly exports?: WebAssembly.Exports;
  /** What several threads need, or why there can be only one. */
  readonly team: TeamParts | string;
  /** Why it is another one than `auto` would rather have. */
  readonly note?: string;
}

/** The option `backend`. Throws an InputError for another one than there is. */
export function asked({ backend = 'auto' }: BackendOptions): 'auto' | BackendName {
  if (backend === 'auto' || backend === 'wasm' || backend === 'ts') return backend;
  throw new InputError(`backend must be 'auto', 'wasm' or 'ts', got ${described(backend)}.`);
}

/** Throws an InputError where a module was given that nothing can use. */
export function refuseModule({ model, options }: OpenRequest): void {
  if (options.module !== undefined)
    throw new InputError(`${model} has no WebAssembly in a file of its own: leave out options.module.`);
}
