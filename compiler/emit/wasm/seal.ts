/** A mark in a WebAssembly file, by which the module beside it knows its own. */
import { hashBytes } from '../hash.ts';
import { Bytes } from './bytes.ts';

export interface Sealed {
  readonly bytes: Uint8Array;
  /** What its custom section `nnc` says. */
  readonly seal: string;
}

/** The module with a custom section that holds the hash of the rest. (WebAssembly Core Specification 2.0, 5.5.3) */
export function sealed(module: Uint8Array): Sealed {
  const seal = hashBytes(module);
  const section = new Bytes();
  section.name('nnc');
  section.all(new TextEncoder().encode(seal));
  const out = new Bytes();
  out.all(module);
  out.byte(0);
  out.sized(section);
  return { bytes: out.done(), seal };
}
