/** Runs the kernels of a plan as WebAssembly, over buffers as the loop interpreter has them. */
import { encode } from '../../compiler/emit/wasm/encode.ts';
import type { HostFunction } from '../../compiler/emit/wasm/instruction.ts';
import { kernelFunction } from '../../compiler/emit/wasm/kernel.ts';
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { expandRandom } from '../../compiler/loop/expand-random.ts';
import type { Element } from '../../compiler/loop/ir.ts';
import { callsOf, type Buffer, type EntryPlan, type Plan } from '../../compiler/schedule/plan.ts';
import { remainder } from '../../runtime/net/index.ts';
import * as math from '../../runtime/math/index.ts';
import type { Memory } from './run-plan.ts';

const arrays = { f32: Float32Array, f64: Float64Array, i32: Int32Array, u8: Uint8Array, bool: Uint8Array };
const PAGE = 65_536;

/** What each buffer holds after all phases of `entry`. */
export function runAsWasm(
  plan: Plan,
  entry: EntryPlan,
  memory: Memory,
  sizes: Sizes,
): ReadonlyMap<Buffer, ArrayLike<number>> {
  const [views, own] = layOut(memory);
  const run = instantiate(plan, own);
  for (const { kernel, buffers, extents } of entry.phases.flatMap((phase) => callsOf(phase.steps))) {
    run(kernel.name, [
      ...buffers.map((buffer) => views.get(buffer)!.byteOffset),
      ...extents.map((extent) => evaluateDim(extent, sizes)),
    ]);
  }
  return views;
}

function layOut(memory: Memory) {
  let end = 64;
  const places = [...memory].map(([buffer, { data, element }]) => {
    const at = end;
    // Vectors may be loaded from behind a buffer's end.
    end += Math.ceil((data.length * arrays[element].BYTES_PER_ELEMENT + 16) / 64) * 64;
    return { buffer, at, data, element };
  });
  const own = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const view = (element: Element, at: number, length: number) => new arrays[element](own.buffer, at, length);
  const views = new Map(
    places.map(({ buffer, at, data, element }) => {
      const array = view(element, at, data.length);
      array.set(data);
      return [buffer, array] as const;
    }),
  );
  return [views, own] as const;
}

function instantiate(plan: Plan, memory: WebAssembly.Memory) {
  const imports = new Map<string, HostFunction>();
  const note = (name: string, arity: 1 | 2): void => void imports.set(name, { name, arity });
  const functions = plan.kernels.map((kernel) => ({ ...kernelFunction(expandRandom(kernel), note), exported: true }));
  const module = new WebAssembly.Module(
    new Uint8Array(encode({ imports: [...imports.values()], globals: [], functions })),
  );
  const { exports } = new WebAssembly.Instance(module, { nnc: { ...math, remainder, memory } });
  return (name: string, args: readonly number[]): void => {
    const kernel = exports[name];
    if (typeof kernel !== 'function') throw new Error(`no kernel ${name}`);
    kernel(...args);
  };
}
