/** A scheduled program as a WebAssembly module: every kernel once, and one exported function for each phase. */
import { expandRandom } from '../../loop/expand-random.ts';
import { isShared } from '../../loop/parallel.ts';
import { entryKey, type PhasePlan, type Plan } from '../../schedule/plan.ts';
import { type Plans } from '../../schedule/plans.ts';
import type { CompileOptions } from '../../options.ts';
import { addressTable } from '../../schedule/regions.ts';
import { timedCalls } from '../../schedule/timed-calls.ts';
import { powerFunction } from '../powers.ts';
import type { HostFunction, WasmFunction, WasmModule } from './instruction.ts';
import { kernelFunction } from './kernel.ts';
import { lapHost, phaseFunction } from './phase.ts';
import { SHARES_FROM } from './share.ts';
import { meetHost, teamFunctions, teamGlobals } from './team.ts';
import { uniformFunction } from './uniform.ts';
import { wholePowerFunction } from './whole-power.ts';

/** Which of the options say how a module is lowered. */
export type LowerOptions = Pick<CompileOptions, 'threads' | 'standalone' | 'sharesFrom' | 'profile'>;

/** `isRelaxed`: for hosts that have f32x4.relaxed_madd. */
export function lowerPlans(plans: Plans, options: LowerOptions = {}, isRelaxed = false): WasmModule {
  const wasm = plans.wasm!;
  const imports = new Map<string, HostFunction>();
  const timed = options.profile === true ? timedCalls(plans) : undefined;
  const hasTeam =
    timed === undefined && (options.threads ?? options.standalone !== true) && wasm.kernels.some(isShared);
  const sharesFrom = hasTeam ? (options.sharesFrom ?? SHARES_FROM) : undefined;
  if (hasTeam) imports.set(meetHost.name, meetHost);
  if (timed !== undefined) imports.set(lapHost.name, lapHost);
  const own = new Map<string, WasmFunction>();
  const hasWholePowers = powerFunction(plans) === 'wholePower';
  const kernels = wasm.kernels.map((kernel) =>
    kernelFunction(
      expandRandom(kernel),
      (name, arity) => {
        if (name === 'pow' && hasWholePowers) own.set(name, wholePowerFunction());
        else imports.set(name, { name, arity });
      },
      sharesFrom,
      isRelaxed,
    ),
  );
  const { places } = addressTable(plans);
  const phases = exportedPhases(wasm).map(([name, phase]) =>
    phaseFunction(name, phase, { places, hasTeam, numbers: timed?.numbers.get(phase) }),
  );
  return {
    imports: [...imports.values()],
    globals: hasTeam ? teamGlobals : [],
    functions: [
      ...(hasTeam ? teamFunctions() : []),
      ...own.values(),
      ...kernels,
      ...phases,
      // After those of phases, which threads call by their numbers.
      ...(plans.drawsUniform ? [uniformFunction()] : []),
    ],
  };
}

/** Every phase under the name of its method's function. */
export function exportedPhases({ entries }: Plan): readonly (readonly [name: string, phase: PhasePlan])[] {
  return entries.flatMap(({ train, phases }) => phases.map((phase) => [entryKey(train, phase.name), phase] as const));
}
