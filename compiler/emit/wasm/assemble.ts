/** A module as the bytes that are emitted. */
import { withFewLocals } from './compact.ts';
import { encode } from './encode.ts';
import type { WasmModule } from './instruction.ts';

export function assemble(module: WasmModule): Uint8Array {
  return encode(withFewLocals(module));
}
