/** The plans of a module, one for each target that it has. */
import { InternalError } from '../internal-error.ts';
import { javascript, webassembly } from '../loop/target.ts';
import type { Entry, Program } from '../program/program.ts';
import type { Arrangement } from './graph-scheduler.ts';
import type { Plan } from './plan.ts';
import { schedule } from './schedule.ts';

/** At least one of them is there. */
export interface Plans {
  readonly ts: Plan | undefined;
  readonly wasm: Plan | undefined;
}

export function plansFor(program: Program, target: 'ts' | 'wasm' | 'both' = 'both'): Plans {
  const arrangements = new Map<Entry, Arrangement>();
  return {
    ts: target === 'wasm' ? undefined : schedule(program, javascript, arrangements),
    wasm: target === 'ts' ? undefined : schedule(program, webassembly, arrangements),
  };
}

/** The plan that readers see. */
export function mainPlan({ ts, wasm }: Plans): Plan {
  const plan = ts ?? wasm;
  if (plan === undefined) throw new InternalError('a module for no target');
  return plan;
}

/** The plan of the target that `backend: 'auto'` takes where the host allows it. */
export function runningPlan({ ts, wasm }: Plans): Plan {
  return mainPlan({ ts: wasm ?? ts, wasm });
}
