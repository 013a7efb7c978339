/** A scheduled program as a WebAssembly module: every kernel once, and one exported function for each phase. */
import { expandRandom } from '../../loop/expand-random.ts';
import { entryKey, type Plan } from '../../schedule/plan.ts';
import type { HostFunction, WasmModule } from './instruction.ts';
import { kernelFunction } from './kernel.ts';
import { phaseFunction, tableOf } from './phase.ts';

export function lowerPlan(plan: Plan): WasmModule {
  const imports = new Map<string, HostFunction>();
  const kernels = plan.kernels.map((kernel) =>
    kernelFunction(expandRandom(kernel), (name, arity) => imports.set(name, { name, arity })),
  );
  const table = tableOf(plan);
  const phases = plan.entries.flatMap(({ train, phases: all }) =>
    all.map((phase) => phaseFunction(entryKey(train, phase.name), phase, table)),
  );
  return { imports: [...imports.values()], functions: [...kernels, ...phases] };
}
