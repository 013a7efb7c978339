/** A scheduled program as a WebAssembly module: every kernel once, and one exported function for each phase. */
import { expandRandom } from '../../loop/expand-random.ts';
import { entryKey, type PhasePlan, type Plan } from '../../schedule/plan.ts';
import { type Plans } from '../../schedule/plans.ts';
import { addressTable } from '../../schedule/regions.ts';
import type { HostFunction, WasmModule } from './instruction.ts';
import { kernelFunction } from './kernel.ts';
import { phaseFunction } from './phase.ts';

export function lowerPlans(plans: Plans): WasmModule {
  const wasm = plans.wasm!;
  const imports = new Map<string, HostFunction>();
  const kernels = wasm.kernels.map((kernel) =>
    kernelFunction(expandRandom(kernel), (name, arity) => imports.set(name, { name, arity })),
  );
  const { places } = addressTable(plans);
  const phases = exportedPhases(wasm).map(([name, phase]) => phaseFunction(name, phase, places));
  return { imports: [...imports.values()], functions: [...kernels, ...phases] };
}

/** Every phase under the name of its method's function. */
export function exportedPhases({ entries }: Plan): readonly (readonly [name: string, phase: PhasePlan])[] {
  return entries.flatMap(({ train, phases }) => phases.map((phase) => [entryKey(train, phase.name), phase] as const));
}
