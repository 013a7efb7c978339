/** Runs the kernels of a plan as WebAssembly, over buffers as the loop interpreter has them. */
import { encode } from '../../compiler/emit/wasm/encode.ts';
import type { HostFunction } from '../../compiler/emit/wasm/instruction.ts';
import { kernelFunction } from '../../compiler/emit/wasm/kernel.ts';
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { meetHost, teamFunctions, teamGlobals } from '../../compiler/emit/wasm/team.ts';
import { expandRandom } from '../../compiler/loop/expand-random.ts';
import type { Element } from '../../compiler/loop/ir.ts';
import { callsOf, type Buffer, type EntryPlan, type Plan } from '../../compiler/schedule/plan.ts';
import { remainder, type View } from '../../runtime/net/index.ts';
import * as math from '../../runtime/math/index.ts';
import type { Memory } from './run-plan.ts';

const arrays = { f32: Float32Array, f64: Float64Array, i32: Int32Array, u8: Uint8Array, bool: Uint8Array };
const PAGE = 65_536;

/**
 * What each buffer holds after all phases of `entry`. With `threads`, as many instances run each kernel one after the other, in this order: what
 * a thread reads of another one's shows in one order or in the reverse.
 */
export function runAsWasm(
  plan: Plan,
  entry: EntryPlan,
  memory: Memory,
  sizes: Sizes,
  threads: readonly number[] = [],
): ReadonlyMap<Buffer, View> {
  const [views, own] = layOut(memory);
  const runs = instantiate(plan, own, threads);
  for (const { kernel, buffers, extents } of entry.phases.flatMap((phase) => callsOf(phase.steps))) {
    const args = [
      ...buffers.map((buffer) => views.get(buffer)!.byteOffset),
      ...extents.map((extent) => evaluateDim(extent, sizes)),
    ];
    for (const run of runs) run(kernel.name, args);
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
  const own = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE), maximum: 65_536 });
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

function instantiate(plan: Plan, memory: WebAssembly.Memory, threads: readonly number[]) {
  const imports = new Map<string, HostFunction>();
  const note = (name: string, arity: 1 | 2): void => void imports.set(name, { name, arity });
  const hasTeam = threads.length > 0;
  const kernels = plan.kernels.map((kernel) => ({
    ...kernelFunction(expandRandom(kernel), note, hasTeam ? 0 : undefined),
    exported: true,
  }));
  if (hasTeam) imports.set(meetHost.name, meetHost);
  const globals = hasTeam ? teamGlobals : [];
  const functions = [...(hasTeam ? teamFunctions() : []), ...kernels];
  const module = new WebAssembly.Module(new Uint8Array(encode({ imports: [...imports.values()], globals, functions })));
  return (hasTeam ? threads : [0]).map((thread) => {
    const { exports } = new WebAssembly.Instance(module, { nnc: { ...math, remainder, memory, meet: () => {} } });
    if (hasTeam) Object.assign(exports['team']!, { value: threads.length });
    if (hasTeam) Object.assign(exports['thread']!, { value: thread });
    return (name: string, args: readonly number[]): void => {
      const kernel = exports[name];
      if (typeof kernel !== 'function') throw new Error(`no kernel ${name}`);
      kernel(...args);
    };
  });
}
