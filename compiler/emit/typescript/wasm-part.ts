/** The WebAssembly of an emitted module, ready to be printed. */
import type { CompileOptions } from '../../options.ts';
import type { Plan } from '../../schedule/plan.ts';
import { base64 } from '../wasm/base64.ts';
import { encode } from '../wasm/encode.ts';
import { lowerPlan } from '../wasm/lower.ts';
import { tableOf } from '../wasm/phase.ts';
import { wasmPath } from './module-path.ts';

export interface WasmPart {
  /** The bytes in base64. */
  readonly text: string;
  /** Name of the file beside the module that holds the bytes instead. */
  readonly file: string | undefined;
  readonly addresses: number;
  /** Functions of the runtime that kernels call. */
  readonly host: readonly string[];
}

export function wasmPart(plan: Plan, options: CompileOptions): WasmPart {
  const module = lowerPlan(plan);
  return {
    text: base64(encode(module)),
    file: options.wasm === 'file' ? wasmPath(options).split(/[\\/]/).at(-1)! : undefined,
    addresses: tableOf(plan).length,
    host: module.imports.map(({ name }) => name),
  };
}
