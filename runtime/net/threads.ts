/** The option `threads` of `create`. */
import { InputError } from '../errors.ts';
import { threadsWanted, type Backends } from './backend.ts';
import type { NetOptions } from './net.ts';
import { loadModule } from './wasm-file.ts';

const MOST_THREADS = 64;

/** Options for the constructor, after what it cannot wait for. Throws an InputError. */
export async function prepared<D>(
  backends: Backends,
  { threads = 1, ...options }: NetOptions<D> & { readonly threads?: number },
): Promise<NetOptions<D>> {
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new InputError(`threads must be a whole number from 1 to ${MOST_THREADS}, got ${String(threads)}.`);
  }
  const all = { ...options, [threadsWanted]: threads };
  await loadModule(backends, all);
  return all;
}
