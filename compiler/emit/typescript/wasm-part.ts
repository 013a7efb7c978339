/** The WebAssembly of an emitted module, ready to be printed. */
import type { CompileOptions } from '../../options.ts';
import { dimsOf } from '../../schedule/plan.ts';
import { assemble } from '../wasm/assemble.ts';
import { printable } from '../wasm/printable.ts';
import { sealed } from '../wasm/seal.ts';
import { type Plans } from '../../schedule/plans.ts';
import { addressTable } from '../../schedule/regions.ts';
import { lapHost } from '../wasm/phase.ts';
import { exportedPhases, lowerPlans } from '../wasm/lower.ts';
import { wasmPath } from './module-path.ts';

export interface WasmPart {
  /** The bytes, see `printable`. */
  readonly text: string;
  /** The bytes for hosts with relaxed SIMD; absent unless `relaxed` is asked for. */
  readonly relaxed: string | undefined;
  /** The file beside the module that holds the bytes instead, and the mark in it. */
  readonly file: { readonly name: string; readonly seal: string } | undefined;
  readonly addresses: number;
  /** It can run on several threads. */
  readonly hasTeam: boolean;
  /** Exported function → the open dims that it takes. */
  readonly dims: ReadonlyMap<string, readonly string[]>;
  /** Functions of the runtime that kernels call. */
  readonly host: readonly string[];
}

export function wasmPart(plans: Plans, options: CompileOptions): WasmPart {
  const module = lowerPlans(plans, options);
  const bytes = assemble(module);
  return {
    text: printable(bytes),
    relaxed: options.relaxed === true ? printable(assemble(lowerPlans(plans, options, true))) : undefined,
    file:
      options.wasm === 'file'
        ? { name: wasmPath(options).split(/[\\/]/).at(-1)!, seal: sealed(bytes).seal }
        : undefined,
    addresses: addressTable(plans).length,
    hasTeam: module.globals.length > 0,
    dims: new Map(exportedPhases(plans.wasm!).map(([name, { steps }]) => [name, [...dimsOf(steps)]])),
    host: module.imports.flatMap(({ name, arity }) => (arity === 0 || name === lapHost.name ? [] : [name])),
  };
}
