/** Runs a plan in the loop interpreter, all accesses checked. */
import { evaluateDim, productOf, type Sizes } from '../../compiler/graph/dim.ts';
import { interpretKernel, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import { callsOf, type Buffer, type EntryPlan, type Plan } from '../../compiler/schedule/plan.ts';
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
  const calls = entry.phases.flatMap((phase) => callsOf(phase.steps));
  for (const [at, { kernel, buffers, extents }] of calls.entries()) {
    for (const { buffer, first, last } of entry.layout.placed) {
      if (at < first || at > last) memory.get(buffer)!.data.fill(NaN);
    }
    const params = kernel.params.filter(({ kind }) => kind === 'buffer');
    const names = kernel.params.filter(({ kind }) => kind === 'extent');
    interpretKernel(
      kernel,
      new Map(params.map(({ name }, i) => [name, memory.get(buffers[i]!)!])),
      Object.fromEntries(names.map(({ name }, i) => [name, evaluateDim(extents[i]!, sizes)])),
    );
  }
}
