/** Modules compiled with `--relaxed`: a second set of kernels for hosts that multiply and add in one step. */
import { compileEach, type WasmSpec } from './wasm.ts';

/** A module whose only function is f32x4.relaxed_madd of three zeros. (WebAssembly Core Specification 3.0) */
const probe =
  '0 97 115 109 1 0 0 0 1 5 1 96 0 1 123 3 2 1 0 10 19 1 17 0 65 0 253 15 65 0 253 15 65 0 253 15 253 133 2 11';

function isRelaxed(): boolean {
  return WebAssembly.validate(Uint8Array.from(probe.split(' '), Number));
}

/** The relaxed kernels where the host has what they need, else the plain ones, with a note. */
export function compileRelaxed(plain: () => string, relaxed: () => string): Pick<WasmSpec, 'module' | 'note'> {
  return {
    module: compileEach(() => (isRelaxed() ? relaxed() : plain())),
    note: () => (isRelaxed() ? undefined : 'This host has no relaxed SIMD: products that are added round twice.'),
  };
}
