/** TypeScript kernels. */
import { ArenaError, InputError } from '../errors.ts';
import { asked, refuseModule, type Backend, type Kernels, type OpenRequest } from './backend.ts';

/** Alone. */
export function typeScriptKernels(): Kernels {
  return {
    open(request) {
      const { model, options } = request;
      if (asked(options) === 'wasm')
        throw new InputError(`${model} was compiled without WebAssembly; take backend 'ts' or 'auto'.`);
      refuseModule(request);
      return openScript(request);
    },
  };
}

export function openScript({ bytes, model }: OpenRequest, note?: string): Backend {
  const team = 'TypeScript kernels run on one';
  return { name: 'ts', buffer: allocate(bytes, model), team, ...(note !== undefined && { note }) };
}

/** Memory of that many bytes; throws an ArenaError where there is not as much. */
function allocate(bytes: number, what: string): ArrayBuffer {
  try {
    return new ArrayBuffer(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new ArenaError(`${what} needs ${bytes} bytes of memory, which cannot be had.`);
    throw error;
  }
}
