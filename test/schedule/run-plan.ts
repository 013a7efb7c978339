/** Runs a plan in the loop interpreter, all accesses checked. */
import { evaluateDim, productOf, type Sizes } from '../../compiler/graph/dim.ts';
import { interpretKernel, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import { compareSizes } from '../../compiler/ops/branch.ts';
import {
  allSteps,
  type Buffer,
  type Call,
  type Condition,
  type EntryPlan,
  type Plan,
  type Step,
} from '../../compiler/schedule/plan.ts';
import type { Values } from '../program/interpreted-net.ts';

/** Every buffer of a plan with what it holds. */
export type Memory = Map<Buffer, KernelBuffer>;

/** Leaves at `values`, everything else undefined. */
export function memoryOf(plan: Plan, values: Values, sizes: Sizes): Memory {
  const memory: Memory = new Map();
  const temporaries = plan.entries.flatMap(({ layout }) => layout.placed.map(({ buffer }) => buffer));
  for (const buffer of [...plan.pinned, ...temporaries]) {
    const { leaf, dtype: element } = buffer;
    const size = evaluateDim(productOf(buffer.shape), sizes);
    const known = leaf && values.get(`${leaf.role}:${leaf.name}`);
    memory.set(buffer, { element, data: known?.slice() ?? new Float64Array(size).fill(leaf ? 0 : NaN) });
  }
  return memory;
}

/** All phases in order; a temporary is poisoned while it is dead. */
export function runEntry(entry: EntryPlan, memory: Memory, sizes: Sizes): void {
  const steps = entry.phases.flatMap((phase) => phase.steps);
  runSteps(steps, 0, { entry, memory, sizes });
}

interface Run {
  readonly entry: EntryPlan;
  readonly memory: Memory;
  /** Open dims, and counters of the loops around. */
  readonly sizes: Sizes;
}

/** Steps are counted as lifetimes count them: a call is one, and so is a condition. Returns the number of the step behind. */
function runSteps(steps: readonly Step[], first: number, run: Run): number {
  return steps.reduce((at, step) => runStep(step, at, run), first);
}

function runStep(step: Step, at: number, run: Run): number {
  if (step.kind === 'loop') {
    const extent = evaluateDim(step.extent, run.sizes);
    for (let i = 0; i < extent; i++) {
      const counter = step.reversed ? extent - 1 - i : i;
      runSteps(step.body, at, { ...run, sizes: { ...run.sizes, [step.counter]: counter } });
    }
    return at + countSteps(step.body);
  }
  poison(at, run);
  if (step.kind === 'call') {
    runCall(step, run);
    return at + 1;
  }
  const otherwise = at + 1 + countSteps(step.body);
  if (holds(step.condition, run)) runSteps(step.body, at + 1, run);
  else runSteps(step.otherwise, otherwise, run);
  return otherwise + countSteps(step.otherwise);
}

function countSteps(steps: readonly Step[]): number {
  return allSteps(steps).filter(({ kind }) => kind !== 'loop').length;
}

function holds(condition: Condition, { memory, sizes }: Run): boolean {
  if (condition.kind === 'stored') return memory.get(condition.buffer)!.data[evaluateDim(condition.at, sizes)] !== 0;
  return compareSizes(evaluateDim(condition.left, sizes), condition.op, evaluateDim(condition.right, sizes));
}

function poison(at: number, { entry, memory }: Run): void {
  for (const { buffer, first, last } of entry.layout.placed) {
    if (at < first || at > last) memory.get(buffer)!.data.fill(NaN);
  }
}

function runCall({ kernel, buffers, extents }: Call, { memory, sizes }: Run): void {
  const params = kernel.params.filter(({ kind }) => kind === 'buffer');
  const names = kernel.params.filter(({ kind }) => kind === 'extent');
  interpretKernel(
    kernel,
    new Map(params.map(({ name }, i) => [name, memory.get(buffers[i]!)!])),
    Object.fromEntries(names.map(({ name }, i) => [name, evaluateDim(extents[i]!, sizes)])),
  );
}
