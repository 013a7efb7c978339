/** The version of what emitted modules and the runtime know of each other; a standalone module has its own runtime, and need not ask. */
import { InputError } from '../errors.ts';

/** Raised when modules compiled before no longer fit the runtime. */
export const NET_ABI = 7;

/** Throws an InputError where a module was compiled for another version than this. */
export function checkAbi(version: number, model: string): void {
  if (version === NET_ABI) return;
  const mend =
    version < NET_ABI ? 'compile it again' : 'install the nnc that compiled it, or compile it with the one installed';
  throw new InputError(
    `${model} was compiled for version ${version} of nnc/runtime's interface, but this is version ${NET_ABI}: ${mend}.`,
  );
}
