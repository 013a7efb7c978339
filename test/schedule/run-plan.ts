/**
 * Runs a plan in the loop interpreter, as a debug build would: every access is checked against the buffer's extent at the sizes of the call, and
 * every load against what was stored. A temporary holds nothing outside its lifetime, and loses what another one writes over in the arena.
 */
import { evaluateDim, productOf, type Sizes } from '../../compiler/graph/dim.ts';
import { bytesOf } from '../../compiler/graph/type.ts';
import { interpretKernel, type Defined, type KernelBuffer } from '../../compiler/loop/interpret.ts';
import { isShared } from '../../compiler/loop/parallel.ts';
import { compareSizes } from '../../compiler/ops/branch.ts';
import { offsetsAt, type Placed } from '../../compiler/schedule/arena.ts';
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

/** What is written before it is read, as all temporaries are. */
const unset = (buffer: Buffer): boolean => buffer.leaf === undefined || buffer.leaf.role === 'pending';

/** Leaves at `values`, or else as the interpreter of graphs has them, everything else undefined. */
export function memoryOf(plan: Plan, values: Values, sizes: Sizes): Memory {
  const memory: Memory = new Map();
  const temporaries = plan.entries.flatMap(({ layout }) => layout.placed.map(({ buffer }) => buffer));
  for (const buffer of [...plan.pinned, ...temporaries]) {
    const { leaf, dtype: element } = buffer;
    const size = evaluateDim(productOf(buffer.shape), sizes);
    const known = leaf && values.get(`${leaf.role}:${leaf.name}`);
    const data = known?.slice() ?? new Float64Array(size).fill(unset(buffer) ? NaN : Number(leaf?.role === 'active'));
    memory.set(buffer, { element, data, ...(unset(buffer) && { defined: new Set<number>() }) });
  }
  return memory;
}

/** One thread, which runs all. */
const alone: readonly number[] = [0];

/**
 * All phases in order, at `sizes`, by a net that was made for `capacity`; each kernel that is shared by `threads`, one after the other in this order.
 * Throws an Error that names kernel, buffer and index.
 */
export function runEntry(entry: EntryPlan, memory: Memory, sizes: Sizes, capacity = sizes, threads = alone): void {
  const steps = entry.phases.flatMap((phase) => phase.steps);
  const { offsets, bytes } = offsetsAt(entry.layout, capacity);
  const owners = Array.from({ length: bytes }, (): Buffer | undefined => undefined);
  for (const [buffer, offset] of offsets) {
    memory.set(buffer, { ...memory.get(buffer)!, defined: new OwnBytes(buffer, offset, owners) });
  }
  const results = entry.phases.flatMap((phase) => [...phase.results]).filter(([, { kind }]) => kind === 'result');
  for (const [, buffer] of results) memory.set(buffer, { ...memory.get(buffer)!, defined: new Set() });
  const lifetimes = new Map(entry.layout.placed.map((placed) => [placed.buffer, placed]));
  runSteps(steps, 0, { lifetimes, memory, sizes, written: new Set(), threads });
  for (const [name, buffer] of results) {
    const { data, defined } = memory.get(buffer)!;
    const missing = data.findIndex((_, i) => defined?.has(i) === false);
    if (missing >= 0) throw new Error(`${name}: element ${missing} of ${buffer.name} holds no value`);
  }
}

/** The elements of a temporary whose bytes in the arena nothing else has been written to since. */
class OwnBytes implements Defined {
  readonly #buffer: Buffer;
  readonly #offset: number;
  readonly #size: number;
  readonly #owners: (Buffer | undefined)[];

  constructor(buffer: Buffer, offset: number, owners: (Buffer | undefined)[]) {
    this.#buffer = buffer;
    this.#offset = offset;
    this.#size = bytesOf[buffer.dtype];
    this.#owners = owners;
  }

  has(element: number): boolean {
    const from = this.#offset + element * this.#size;
    for (let at = from; at < from + this.#size; at++) if (this.#owners[at] !== this.#buffer) return false;
    return true;
  }

  add(element: number): void {
    const from = this.#offset + element * this.#size;
    this.#owners.fill(this.#buffer, from, from + this.#size);
  }

  delete(element: number): void {
    const from = this.#offset + element * this.#size;
    this.#owners.fill(undefined, from, from + this.#size);
  }
}

interface Run {
  readonly lifetimes: ReadonlyMap<Buffer, Placed>;
  readonly memory: Memory;
  /** Open dims, and counters of the loops around. */
  readonly sizes: Sizes;
  /** Temporaries that may hold something. */
  readonly written: Set<Buffer>;
  readonly threads: readonly number[];
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
    runCall(step, at, run);
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
  if (condition.kind === 'stored') {
    const { data, defined } = memory.get(condition.buffer)!;
    const at = evaluateDim(condition.at, sizes);
    if (!(at in data) || defined?.has(at) === false) throw new Error(`a branch: ${condition.buffer.name}[${at}] holds no value`); // prettier-ignore
    return data[at] !== 0;
  }
  return compareSizes(evaluateDim(condition.left, sizes), condition.op, evaluateDim(condition.right, sizes));
}

function poison(now: number, { lifetimes, memory, written }: Run): void {
  for (const buffer of written) {
    const { first, last } = lifetimes.get(buffer)!;
    if (now >= first && now <= last) continue;
    const { data, defined } = memory.get(buffer)!;
    data.fill(NaN);
    for (let i = 0; i < data.length; i++) if (defined!.has(i)) defined!.delete(i);
    written.delete(buffer);
  }
}

function runCall(
  { kernel, buffers, extents }: Call,
  now: number,
  { lifetimes, memory, sizes, written, threads }: Run,
): void {
  for (const buffer of buffers) {
    const lifetime = lifetimes.get(buffer);
    if (lifetime === undefined) continue;
    if (now < lifetime.first || now > lifetime.last) throw new Error(`${kernel.name}: ${buffer.name} is used outside its lifetime`); // prettier-ignore
    written.add(buffer);
  }
  const params = kernel.params.filter(({ kind }) => kind === 'buffer');
  const names = kernel.params.filter(({ kind }) => kind === 'extent');
  const bound = params.map(({ name }, i) => [name, buffers[i]!] as const);
  try {
    for (const thread of isShared(kernel) ? threads : alone) {
      interpretKernel(
        kernel,
        new Map(bound.map(([name, buffer]) => [name, memory.get(buffer)!])),
        Object.fromEntries(names.map(({ name }, i) => [name, evaluateDim(extents[i]!, sizes)])),
        // Functions of f32 as arithmetic find whole numbers in the last bits of sums.
        { roundEach: true, share: { thread, of: isShared(kernel) ? threads.length : 1 } },
      );
    }
  } catch (error) {
    const where = bound.map(([name, buffer]) => `${name} = ${buffer.name}`).join(', ');
    throw new Error(`${String(error)}, where ${where}`, { cause: error });
  }
}
