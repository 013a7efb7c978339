/** WebAssembly that lies in a file beside the emitted module. */
import { InputError } from '../errors.ts';
import type { BackendOptions, Kernels } from './backend.ts';
import { described } from '../given.ts';
import { nodeModule } from './node-module.ts';
import type { WasmSpec } from './wasm.ts';

type Loading = Required<Pick<WasmSpec, 'module' | 'load' | 'verify'>>;

/** Reads and compiles the file at the first `load`; without one, `module` throws an InputError. `seal`: what the file's custom section `nnc` says. */
export function moduleFile(url: () => URL, seal: string): Loading {
  const modules = new Map<unknown, WebAssembly.Module>();
  let failure: string | undefined;
  return {
    module(change) {
      const loaded = modules.get(change);
      if (loaded !== undefined) return loaded;
      const file = addressOf(url).pathname.split('/').at(-1)!;
      if (failure !== undefined) throw new InputError(`${file} cannot be loaded: ${failure}`);
      throw new InputError(`The WebAssembly lies in ${file}: construct with \`await\` and create(), or give options.module.`); // prettier-ignore
    },
    async load(change) {
      const known = modules.get(change);
      if (known !== undefined) return known;
      try {
        const bytes = await readBytes(addressOf(url));
        const module = await WebAssembly.compile(change?.(bytes) ?? bytes);
        modules.set(change, module);
        return module;
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
        throw error;
      }
    },
    verify: (module, isGiven, what) => verify(module, seal, isGiven, what),
  };
}

/** Throws an InputError where modules have no address: in some hosts at the edge, and in bundles of classic scripts. */
function addressOf(url: () => URL): URL {
  try {
    return url();
  } catch {
    throw new InputError('This module has no address, beside which its WebAssembly would lie: let the bundler write ES modules, or give options.module.'); // prettier-ignore
  }
}

/** Throws an InputError where the module is not the one that was compiled with the emitted module. */
function verify(module: WebAssembly.Module, seal: string, isGiven: boolean, what: string): void {
  let section;
  try {
    [section] = WebAssembly.Module.customSections(module, 'nnc');
  } catch {
    throw new InputError(`options.module must be a WebAssembly.Module, got ${described(module)}.`);
  }
  if (section !== undefined && String.fromCharCode(...new Uint8Array(section)) === seal) return;
  const which = isGiven ? 'options.module' : 'The file beside the module';
  throw new InputError(
    `${which} is not the WebAssembly of ${what}: it comes from another model or another compilation. Take the file that was written together with this module.`,
  );
}

/** The options, after loading the module where it lies in a file that can be loaded; where it cannot, the constructor says so or takes TypeScript. */
export async function withModule<O extends BackendOptions>({ wasm, hasScript }: Kernels, options: O): Promise<O> {
  if (wasm?.load === undefined || options.module !== undefined || options.backend === 'ts') return options;
  try {
    const { team } = wasm;
    await wasm.load(team?.whyNot(options) === undefined ? team?.change : undefined);
  } catch (error) {
    if (options.backend === 'wasm' || hasScript !== true) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new InputError(`The WebAssembly beside the module cannot be loaded: ${reason}`);
    }
  }
  return options;
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
