/** What each kernel of a compiled model computes and moves, and what the whole takes: `nnc compile --report`. */
import { evaluateDim, type Dim, type Sizes } from '../graph/dim.ts';
import type { Kernel } from '../loop/ir.ts';
import { lowerBound, offsetsAt } from '../schedule/arena.ts';
import { callWork } from '../schedule/call-work.ts';
import { lineOfKernel } from '../schedule/kernel-line.ts';
import { blocksAt, entryKey, type Call, type Step } from '../schedule/plan.ts';
import { runningPlan, type Plans } from '../schedule/plans.ts';

/** One kernel in one method. */
export interface KernelWork {
  readonly kernel: string;
  /** `model.nn:7: fitted = slope * x + intercept`, where there is one. */
  readonly line: string;
  readonly calls: number;
  /** Floating-point operations of all calls. */
  readonly operations: number;
  /** What all calls must at least read and write. */
  readonly bytes: number;
}

export interface MethodWork {
  readonly method: string;
  readonly kernels: readonly KernelWork[];
}

export interface ArenaUse {
  readonly methods: string;
  /** Of all temporaries, as they are laid out. */
  readonly bytes: number;
  /** That live at any one time: no layout takes less. */
  readonly least: number;
}

export interface CompileReport {
  readonly sizes: Sizes;
  readonly methods: readonly MethodWork[];
  readonly arenas: readonly ArenaUse[];
}

/** Of the kernels that run where the host allows it. `sizes` has every open dim. */
export function reportOf(plans: Plans, sizes: Sizes): CompileReport {
  const { entries } = runningPlan(plans);
  return {
    sizes,
    methods: entries.flatMap(({ train, phases }) =>
      phases.map(({ name, steps }) => ({ method: entryKey(train, name), kernels: workOf(steps, sizes) })),
    ),
    arenas: entries.map(({ train, phases, layout }) => ({
      methods: phases.map(({ name }) => entryKey(train, name)).join(', '),
      bytes: offsetsAt(layout, sizes).bytes,
      least: lowerBound(layout, sizes),
    })),
  };
}

interface Found {
  readonly works: Map<string, KernelWork>;
  readonly operations: Map<Kernel, Dim>;
}

function workOf(steps: readonly Step[], sizes: Sizes): readonly KernelWork[] {
  const found: Found = { works: new Map(), operations: new Map() };
  addWork(steps, sizes, 1, found);
  return [...found.works.values()];
}

/** A loop counts once for each pass, at the sizes of its first one; of a branch that only the data decide both sides are listed. */
function addWork(steps: readonly Step[], sizes: Sizes, times: number, found: Found): void {
  for (const step of steps) {
    if (step.kind === 'call') add(step, sizes, times, found);
    const passes = step.kind === 'loop' ? Math.max(0, evaluateDim(step.extent, sizes)) : 1;
    const inner = step.kind === 'loop' ? { ...sizes, [step.counter]: 0 } : sizes;
    for (const block of blocksAt(step, sizes)) addWork(block, inner, times * passes, found);
  }
}

function add(call: Call, sizes: Sizes, times: number, found: Found): void {
  const { name } = call.kernel;
  const known = found.works.get(name);
  const { operations, bytes } = callWork(call, found.operations);
  found.works.set(name, {
    kernel: name,
    line: lineOfKernel(call.kernel),
    calls: (known?.calls ?? 0) + times,
    operations: (known?.operations ?? 0) + times * evaluateDim(operations, sizes),
    bytes: (known?.bytes ?? 0) + times * evaluateDim(bytes, sizes),
  });
}
