/** Scheduling: a program's graphs become kernels, an arena, and the steps of each phase of each entry point. */
import type { Entry, Program } from '../program/program.ts';
import { layOut } from './arena.ts';
import type { Kernel } from '../loop/ir.ts';
import { javascript, type Target } from '../loop/target.ts';
import { BufferTable } from './buffers.ts';
import { arrange, type Arrangement } from './fusion/arrange.ts';
import { GraphScheduler, type Shared, type Surroundings } from './graph-scheduler.ts';
import { KernelTable } from './intern.ts';
import { lifetimes } from './lifetimes.ts';
import {
  allSteps,
  entryKey,
  touchedBy,
  allOf,
  type Buffer,
  type EntryPlan,
  type PhasePlan,
  type Plan,
  type Step,
} from './plan.ts';
import { identifier } from './readable-names.ts';

/** `arrangements`: what another target has come to already. */
export function schedule(
  program: Program,
  target: Target = javascript,
  arrangements: Map<Entry, Arrangement> = new Map(),
): Plan {
  const keys = program.entries.flatMap(({ train, phases }) => phases.map(({ name }) => entryKey(train, name)));
  // Where sizes are needed they are variables, called like the dims, with `_` behind a word of JavaScript.
  const dims = program.model.dims.flatMap((dim) => [dim, `${dim}_`]);
  const buffers = new BufferTable(program.model.builder.origins, [...keys, '__proto__', ...dims]);
  declareLeaves(program, buffers);
  // A kernel is a function beside the class.
  const kernels = new KernelTable(buffers.byName, [...keys, identifier(program.model.name), ...dims], target.threads);
  const entries = program.entries.map((entry) => {
    const arrangement = arrangements.get(entry) ?? arrange(entry.phases);
    arrangements.set(entry, arrangement);
    return planEntry(entry, arrangement, { buffers, kernels, target, builder: program.model.builder });
  });
  return { pinned: buffers.pinned, kernels: kernels.kernels, entries };
}

/** Everything that a caller can see exists whether an entry uses it or not: inputs, parameters, state, gradients, hypers. */
function declareLeaves({ model, entries }: Program, buffers: BufferTable): void {
  const trains = entries.length > 0 ? model.trains : [];
  const isTrained = entries.some(({ phases }) => phases.some(({ writes }) => writes.size > 0));
  for (const { leaf } of [...model.params, ...model.state]) buffers.leaf(leaf);
  if (isTrained) {
    for (const train of trains) {
      for (const { leaf } of [...train.slots, ...train.hyper]) buffers.leaf(leaf);
    }
    for (const { phases } of entries)
      for (const { writes } of phases) for (const leaf of writes.keys()) buffers.leaf(leaf);
  }
  for (const { leaf } of model.inputs) buffers.leaf(leaf);
}

function planEntry(entry: Entry, arrangement: Arrangement, shared: Shared): EntryPlan {
  const { buffers } = shared;
  const surroundings: Surroundings = {
    leaf: (node) => allOf(buffers.leaf(node)),
    result: (name, node) => allOf(buffers.result(name, node)),
    depth: 0,
  };
  const steps = new GraphScheduler(arrangement, surroundings, shared).steps();
  const phases = entry.phases.map((phase, i): PhasePlan => ({
    name: phase.name,
    steps: steps[i]!,
    results: new Map([...phase.results].map(([name, node]) => [name, buffers.result(name, node)])),
    ...touchedLeaves(steps[i]!),
  }));
  const layout = layOut(lifetimes(steps.flat()));
  return { ...(entry.train === undefined ? {} : { train: entry.train }), phases, layout };
}

function touchedLeaves(steps: readonly Step[]): Pick<PhasePlan, 'reads' | 'writes'> {
  const reads = new Set<Buffer>();
  const writes = new Set<Buffer>();
  for (const step of allSteps(steps)) {
    const accesses = step.kind === 'call' ? accessesOf(step.kernel) : [];
    for (const [i, buffer] of touchedBy(step).entries()) {
      if (buffer.kind !== 'leaf') continue;
      // What is no call reads its condition.
      const access = accesses[i] ?? 'read';
      if (access !== 'write') reads.add(buffer);
      if (access !== 'read') writes.add(buffer);
    }
  }
  return { reads: [...reads], writes: [...writes] };
}

function accessesOf({ params }: Kernel): readonly ('read' | 'write' | 'both')[] {
  return params.flatMap((param) => (param.kind === 'buffer' ? [param.access] : []));
}
