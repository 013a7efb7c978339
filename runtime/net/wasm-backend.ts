/** WebAssembly kernels. */
import { InputError } from '../errors.ts';
import { asked, refuseModule, type Backend, type Kernels, type OpenRequest } from './backend.ts'; // prettier-ignore
import { wasmMemory, type WasmSpec } from './wasm.ts';

/** Alone. */
export function wasmKernels(wasm: WasmSpec): Kernels {
  return {
    wasm,
    open(request) {
      if (asked(request.options) === 'ts')
        throw new InputError(`${request.model} was compiled for WebAssembly alone; take backend 'wasm' or 'auto'.`);
      return openWasm(wasm, request);
    },
  };
}

/** The host will not compile, or the file with the module has not been loaded. */
export class Refusal extends InputError {}

export function openWasm(wasm: WasmSpec, request: OpenRequest): Backend {
  const { model, options, bytes, lap } = request;
  if (wasm.load === undefined) refuseModule(request);
  const { team } = wasm;
  const whyAlone =
    team === undefined
      ? 'it has no loop to share, or was compiled with --profile, or --standalone without --threads'
      : team.whyNot(options);
  const isShared = whyAlone === undefined;
  let module;
  try {
    module = options.module ?? wasm.module(isShared ? team?.change : undefined);
  } catch (error) {
    if (error instanceof InputError) throw new Refusal(error.message);
    const refusal = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${model}: this host refuses WebAssembly (${refusal}).`);
  }
  wasm.verify?.(module, options.module !== undefined, model);
  const memory = wasmMemory(bytes, model, isShared);
  const meeting = team?.meeting();
  const nnc = { memory, ...(lap && { lap }), ...wasm.host, ...meeting };
  const { exports } = new WebAssembly.Instance(module, { nnc });
  const parts = whyAlone ?? { module, memory, exports, ...meeting! };
  return { name: 'wasm', buffer: memory.buffer, exports, team: parts };
}
