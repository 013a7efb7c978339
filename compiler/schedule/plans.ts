/** The plans of a module, one for each target that it has. */
import { InternalError } from '../internal-error.ts';
import { javascript, webassembly } from '../loop/target.ts';
import type { Stored } from '../program/model.ts';
import type { Entry, Program } from '../program/program.ts';
import type { Arrangement } from './fusion/arrange.ts';
import type { Plan } from './plan.ts';
import { schedule } from './schedule.ts';

/** At least one of them is there. */
export interface Plans {
  readonly ts: Plan | undefined;
  readonly wasm: Plan | undefined;
  /** Some tensor of float32 begins with uniform numbers. */
  readonly drawsUniform: boolean;
}

export function plansFor(program: Program, target: 'ts' | 'wasm' | 'both' = 'both'): Plans {
  const { model } = program;
  const arrangements = new Map<Entry, Arrangement>();
  return {
    ts: target === 'wasm' ? undefined : schedule(program, javascript, arrangements),
    wasm: target === 'ts' ? undefined : schedule(program, webassembly, arrangements),
    drawsUniform: [...model.params, ...model.state].some(isUniform),
  };
}

/** Of float32, which the module's own kernel can draw. */
export function isUniform({ init, leaf }: Pick<Stored, 'init' | 'leaf'>): boolean {
  return init.kind === 'uniform' && leaf.type.dtype === 'f32';
}

/** The plan that readers see. */
export function mainPlan({ ts, wasm }: Omit<Plans, 'drawsUniform'>): Plan {
  const plan = ts ?? wasm;
  if (plan === undefined) throw new InternalError('a module for no target');
  return plan;
}

/** The plan of the target that `backend: 'auto'` takes where the host allows it. */
export function runningPlan({ ts, wasm }: Plans): Plan {
  return mainPlan({ ts: wasm ?? ts, wasm });
}
