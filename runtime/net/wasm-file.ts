/** WebAssembly that lies in a file beside the emitted module. */
import { InputError } from '../errors.ts';
import type { BackendOptions, Backends } from './backend.ts';
import type { WasmSpec } from './wasm.ts';

type Loading = Required<Pick<WasmSpec, 'module' | 'load'>>;

/** Reads and compiles the file at the first `load`; without one, `module` throws an InputError. */
export function moduleFile(url: () => URL): Loading {
  let loaded: WebAssembly.Module | undefined;
  return {
    module() {
      if (loaded !== undefined) return loaded;
      const file = url().pathname.split('/').at(-1)!;
      throw new InputError(`The WebAssembly lies in ${file}: construct with \`await\` and create(), or give options.module.`); // prettier-ignore
    },
    async load() {
      loaded ??= await WebAssembly.compile(await readBytes(url()));
      return loaded;
    },
  };
}

/** The options with the module, where it lies in a file that can be loaded; where it cannot, the constructor says so or takes TypeScript. */
export async function withModule<O extends BackendOptions>({ wasm, wasmOnly }: Backends, options: O): Promise<O> {
  if (wasm?.load === undefined || options.module !== undefined || options.backend === 'ts') return options;
  try {
    return { ...options, module: await wasm.load() };
  } catch (error) {
    if (options.backend !== 'wasm' && wasmOnly !== true) return options;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`The WebAssembly beside the module cannot be loaded: ${reason}`);
  }
}

async function readBytes(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  if (url.protocol === 'file:') {
    // Node's fetch does not read files. The name stands apart, so that bundlers for browsers do not look for it.
    const name = 'node:fs/promises';
    const { readFile }: { readFile: (path: URL) => Promise<Uint8Array<ArrayBuffer>> } = await import(/* @vite-ignore */ /* webpackIgnore: true */ name); // prettier-ignore
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
