/** A phase as an exported function: it calls the kernels in order, with addresses from the table and sizes from its parameters. */
import { addDims, constantDim, type Dim } from '../../graph/dim.ts';
import { bytesOf } from '../../graph/type.ts';
import { InternalError } from '../../internal-error.ts';
import { dimsOf, type Branch, type Buffer, type Loop, type PhasePlan, type Step } from '../../schedule/plan.ts';
import { scalarLoads } from './scene.ts';
import { FunctionWriter } from './function-writer.ts';
import { hostName, type HostFunction, type Local, type WasmFunction } from './instruction.ts';
import { writePolynomial } from './polynomial.ts';
import { withRounds, type Rounds } from './rounds.ts';
import { meetName } from './team.ts';

export interface PhaseOptions {
  /** Of addresses in the table at the beginning of memory, four bytes each. */
  readonly places: ReadonlyMap<Buffer, number>;
  /** With the functions of `team.ts`. */
  readonly hasTeam: boolean;
  /** Of calls that are timed. */
  readonly numbers: ReadonlyMap<Step, number> | undefined;
}

/** Reads the clock after a call, whose number it takes; −1 begins. */
export const lapHost: HostFunction = { name: 'lap', arity: 1 };

export function phaseFunction(name: string, { steps }: PhasePlan, options: PhaseOptions): WasmFunction {
  const writer = new FunctionWriter(name, [...dimsOf(steps)].map((dim): Local => ({ name: dim, type: 'i32' }))); // prettier-ignore
  const phase = new PhaseWriter(writer, options);
  if (options.numbers !== undefined) phase.lap(-1);
  phase.steps(steps);
  if (options.hasTeam) writer.call(meetName);
  return writer.done(true);
}

class PhaseWriter {
  readonly #writer: FunctionWriter;
  readonly #places: ReadonlyMap<Buffer, number>;
  readonly #hasTeam: boolean;
  readonly #numbers: PhaseOptions['numbers'];

  constructor(writer: FunctionWriter, { places, hasTeam, numbers }: PhaseOptions) {
    this.#writer = writer;
    this.#places = places;
    this.#hasTeam = hasTeam;
    this.#numbers = numbers;
  }

  lap(call: number): void {
    this.#writer.constant('f64', call);
    this.#writer.call(hostName(lapHost.name));
    this.#writer.plain('drop');
  }

  /** Calls that are timed each have a number, and so a place of their own in the code. */
  steps(steps: readonly Step[]): void {
    const short = this.#numbers === undefined ? withRounds(steps, (buffer) => this.#place(buffer)) : steps;
    for (const step of short) this.#step(step);
  }

  #step(step: Step | Rounds): void {
    switch (step.kind) {
      case 'call':
        for (const buffer of step.buffers) this.#address(buffer);
        for (const extent of step.extents) this.#size(extent);
        this.#writer.call(step.kernel.name);
        if (this.#numbers !== undefined) this.lap(this.#numbers.get(step)!);
        return;
      case 'loop':
        return this.#loop(step);
      case 'branch':
        return this.#branch(step);
      case 'rounds':
        return this.#rounds(step);
      default:
        return step satisfies never;
    }
  }

  #place(buffer: Buffer): number {
    const place = this.#places.get(buffer);
    if (place === undefined) throw new InternalError(`${buffer.name} has no place in memory`);
    return place;
  }

  #address(buffer: Buffer): void {
    this.#writer.i32(0);
    this.#writer.memory('i32.load', this.#place(buffer) * 4);
  }

  /** Operands that move alike through the table share a local, which says how far they are from the lowest of their places. */
  #rounds({ count, calls }: Rounds): void {
    const writer = this.#writer;
    const steps = new Set(calls.flatMap(({ operands }) => operands.map(({ by }) => by)));
    steps.delete(0);
    const locals = new Map([...steps].map((by) => [by, writer.local(`.moved.${by}`, 'i32')]));
    for (const [by, local] of locals) {
      writer.i32(by < 0 ? -by * (count - 1) * 4 : 0);
      writer.set(local);
    }
    const left = writer.local('.rounds', 'i32');
    writer.i32(count);
    writer.set(left);
    writer.plain('loop');
    for (const { call, operands } of calls) {
      for (const { place, by } of operands) {
        if (by === 0) writer.i32(0);
        else writer.get(locals.get(by)!);
        writer.memory('i32.load', (by < 0 ? place + by * (count - 1) : place) * 4);
      }
      for (const extent of call.extents) this.#size(extent);
      writer.call(call.kernel.name);
    }
    for (const [by, local] of locals) this.#move(local, by * 4);
    this.#move(left, -1);
    writer.get(left);
    writer.index('br_if', 0);
    writer.plain('end');
  }

  #move(local: number, by: number): void {
    const writer = this.#writer;
    writer.get(local);
    writer.i32(by);
    writer.plain('i32.add');
    writer.set(local);
  }

  #size(size: Dim): void {
    writePolynomial(size, (name) => this.#writer.get(this.#writer.local(name, 'i32')), this.#writer);
  }

  /** A counter is within 0 … extent − 1 at the top, so one test serves both directions. */
  #loop({ counter, extent, reversed, body }: Loop): void {
    const writer = this.#writer;
    const [i, end] = [writer.local(counter, 'i32'), writer.local(`${counter}.end`, 'i32')];
    this.#size(extent);
    writer.set(end);
    if (reversed) this.#size(addDims(extent, constantDim(-1)));
    else writer.i32(0);
    writer.set(i);
    writer.plain('loop');
    writer.get(i);
    writer.get(end);
    writer.plain('i32.lt_u');
    writer.if();
    this.steps(body);
    this.#move(i, reversed ? -1 : 1);
    writer.index('br', 1);
    writer.plain('end', 'end');
  }

  #branch({ condition, body, otherwise }: Branch): void {
    const writer = this.#writer;
    if (condition.kind === 'stored') {
      const { dtype } = condition.buffer;
      // Every thread reads it after one has written it, and before one writes it again.
      if (this.#hasTeam) writer.call(meetName);
      this.#address(condition.buffer);
      this.#size(condition.at);
      writer.i32(bytesOf[dtype]);
      writer.plain('i32.mul', 'i32.add');
      writer.memory(scalarLoads[dtype], 0);
      if (this.#hasTeam) writer.call(meetName);
    } else {
      this.#size(condition.left);
      this.#size(condition.right);
      writer.plain(comparisons[condition.op]);
    }
    writer.if();
    this.steps(body);
    if (otherwise.length > 0) writer.plain('else');
    this.steps(otherwise);
    writer.plain('end');
  }
}

const comparisons = { '<': 'i32.lt_s', '<=': 'i32.le_s', '==': 'i32.eq', '!=': 'i32.ne' } as const;
