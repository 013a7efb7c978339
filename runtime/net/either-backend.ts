/** Kernels in WebAssembly and in TypeScript. */
import { ArenaError } from '../errors.ts';
import { asked, refuseModule, type Kernels } from './backend.ts';
import { openScript } from './script-backend.ts';
import { openWasm, Refusal } from './wasm-backend.ts';
import type { WasmSpec } from './wasm.ts';

/** WebAssembly where `auto` can have it, else TypeScript. */
export function eitherKernels(wasm: WasmSpec): Kernels {
  return {
    wasm,
    hasScript: true,
    open(request) {
      const backend = asked(request.options);
      let note;
      if (backend !== 'ts') {
        try {
          return openWasm(wasm, request);
        } catch (error) {
          // Some hosts have less memory for WebAssembly than for arrays.
          const mayFall = error instanceof ArenaError || error instanceof Refusal;
          if (backend === 'wasm' || !mayFall) throw error;
          note = `TypeScript kernels run instead of WebAssembly. ${error.message}`;
        }
      } else if (wasm.load === undefined) refuseModule(request);
      return openScript(request, note);
    },
  };
}
