/** The calls that a module of `--profile` times, each by a number. */
import { constantDim, substituteDim, type Dim } from '../graph/dim.ts';
import type { Kernel } from '../loop/ir.ts';
import { callWork } from './call-work.ts';
import { lineOfKernel } from './kernel-line.ts';
import { blocksOf, entryKey, type Call, type PhasePlan, type Step } from './plan.ts';
import type { Plans } from './plans.ts';

export interface TimedCall {
  readonly method: string;
  readonly kernel: string;
  readonly line: string;
  /** In open dims; inside of loops as in the first pass. */
  readonly operations: Dim;
  readonly bytes: Dim;
}

export interface TimedCalls {
  /** Those of TypeScript, then those of WebAssembly. */
  readonly calls: readonly TimedCall[];
  readonly numbers: ReadonlyMap<PhasePlan, ReadonlyMap<Step, number>>;
}

export function timedCalls({ ts, wasm }: Plans): TimedCalls {
  const calls: TimedCall[] = [];
  const numbers = new Map<PhasePlan, ReadonlyMap<Step, number>>();
  const works = new Map<Kernel, Dim>();
  for (const { train, phases } of [ts, wasm].flatMap((plan) => plan?.entries ?? [])) {
    for (const phase of phases) {
      const own = new Map<Step, number>();
      visit(phase.steps, new Map(), (call, counters) => {
        const { operations, bytes } = callWork(call, works);
        own.set(call, calls.length);
        calls.push({
          method: entryKey(train, phase.name),
          kernel: call.kernel.name,
          line: lineOfKernel(call.kernel),
          operations: substituteDim(operations, counters),
          bytes: substituteDim(bytes, counters),
        });
      });
      numbers.set(phase, own);
    }
  }
  return { calls, numbers };
}

type Counters = ReadonlyMap<string, Dim>;

function visit(steps: readonly Step[], counters: Counters, found: (call: Call, counters: Counters) => void): void {
  for (const step of steps) {
    if (step.kind === 'call') found(step, counters);
    const inner = step.kind === 'loop' ? new Map([...counters, [step.counter, constantDim(0)]]) : counters;
    for (const block of blocksOf(step)) visit(block, inner, found);
  }
}
