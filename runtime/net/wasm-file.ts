/** WebAssembly that lies in a file beside the emitted module. */
import { InputError } from '../errors.ts';
import { threadsWanted, type BackendOptions, type Backends } from './backend.ts';
import { nodeModule } from './node-module.ts';
import { forMemory, type WasmSpec } from './wasm.ts';

type Loading = Required<Pick<WasmSpec, 'module' | 'load'>>;

/** Reads and compiles the file at the first `load`; without one, `module` throws an InputError. */
export function moduleFile(url: () => URL): Loading {
  const modules = new Map<boolean, WebAssembly.Module>();
  return {
    module(isShared = false) {
      const loaded = modules.get(isShared);
      if (loaded !== undefined) return loaded;
      const file = url().pathname.split('/').at(-1)!;
      throw new InputError(`The WebAssembly lies in ${file}: construct with \`await\` and create(), or give options.module.`); // prettier-ignore
    },
    async load(isShared = false) {
      const loaded = modules.get(isShared) ?? (await WebAssembly.compile(forMemory(await readBytes(url()), isShared)));
      modules.set(isShared, loaded);
      return loaded;
    },
  };
}

/** Loads the module, where it lies in a file that can be loaded; where it cannot, the constructor says so or takes TypeScript. */
export async function loadModule({ wasm, wasmOnly }: Backends, options: BackendOptions): Promise<void> {
  if (wasm?.load === undefined || options.module !== undefined || options.backend === 'ts') return;
  try {
    await wasm.load((options[threadsWanted] ?? 1) > 1);
  } catch (error) {
    if (options.backend !== 'wasm' && wasmOnly !== true) return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`The WebAssembly beside the module cannot be loaded: ${reason}`);
  }
}

async function readBytes(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  if (url.protocol === 'file:') {
    // Node's fetch does not read files.
    const { readFile } = await nodeModule<{ readFile: (path: URL) => Promise<Uint8Array<ArrayBuffer>> }>(
      'node:fs/promises',
    );
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
