/** What each kernel of a compiled model computes and moves, and what the whole takes: `nnc compile --report`. */
import { evaluateDim, productOf, type Sizes } from '../graph/dim.ts';
import { bytesOf } from '../graph/type.ts';
import { operationsOf } from '../loop/work.ts';
import { lowerBound, offsetsAt } from '../schedule/arena.ts';
import { blocksOf, entryKey, type Buffer, type Call, type Step } from '../schedule/plan.ts';
import { mainPlan, type Plans } from '../schedule/plans.ts';

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

/** `sizes` has every open dim. */
export function reportOf(plans: Plans, sizes: Sizes): CompileReport {
  const { entries } = mainPlan(plans);
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

function workOf(steps: readonly Step[], sizes: Sizes): readonly KernelWork[] {
  const found = new Map<string, KernelWork>();
  addWork(steps, sizes, 1, found);
  return [...found.values()];
}

/** A loop counts once for each pass, at the sizes of its first one; of a branch both sides are listed. */
function addWork(steps: readonly Step[], sizes: Sizes, times: number, found: Map<string, KernelWork>): void {
  for (const step of steps) {
    if (step.kind === 'call') add(step, sizes, times, found);
    const passes = step.kind === 'loop' ? Math.max(0, evaluateDim(step.extent, sizes)) : 1;
    const inner = step.kind === 'loop' ? { ...sizes, [step.counter]: 0 } : sizes;
    for (const block of blocksOf(step)) addWork(block, inner, times * passes, found);
  }
}

function add({ kernel, buffers, extents }: Call, sizes: Sizes, times: number, found: Map<string, KernelWork>): void {
  const known = found.get(kernel.name);
  const params = kernel.params.filter(({ kind }) => kind === 'extent');
  const own = Object.fromEntries(params.map(({ name }, i) => [name, evaluateDim(extents[i]!, sizes)]));
  const accesses = kernel.params.flatMap((param) => (param.kind === 'buffer' ? [param.access === 'both' ? 2 : 1] : []));
  const bytes = buffers.reduce((sum, buffer, i) => sum + sizeOf(buffer, sizes) * accesses[i]!, 0);
  found.set(kernel.name, {
    kernel: kernel.name,
    line: kernel.doc[0] ?? '',
    calls: (known?.calls ?? 0) + times,
    operations: (known?.operations ?? 0) + times * operationsOf(kernel, own),
    bytes: (known?.bytes ?? 0) + times * bytes,
  });
}

function sizeOf({ shape, dtype }: Buffer, sizes: Sizes): number {
  return evaluateDim(productOf(shape), sizes) * bytesOf[dtype];
}
