/** The machinery of one train block. */
import { InputError, LoadError, OrderError } from '../errors.ts';
import { checkNames, checkWhole, described } from '../given.ts';
import { hyperFace } from './hyper.ts';
import { readJson } from './resume.ts';
import type { Trainer } from './life.ts';
import { flushSubnormals } from './subnormals.ts';
import { begin, slotsOf, type NetMachine } from './net.ts';
import type { RunSpec, TrainSpec, TrainViews } from './spec.ts';
import type { Slot } from './weights.ts';

/**
 * So many steps after the last time, slots lose what is subnormal. An average of a gradient that has become 0 shrinks, and stays there: 0.9 of the
 * least number rounds to itself. It moves no weight any more, but where units of a net had died, a step took 4.8 times as long. (MLP of the bench,
 * batch 32, from step 900 on)
 */
const FLUSHING = 64;

export class TrainMachine<D extends object, V, H extends object> implements Trainer {
  readonly stepKey: string;
  readonly hyperKey: string;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly hyper: H;
  readonly #net: NetMachine<D, V>;
  readonly #spec: TrainSpec<V>;
  readonly #views: TrainViews;
  #step = 0;
  /** A backward ran since the last update. */
  #hasGradients = false;
  /** What lies in `grads` is of no use: the next backward begins from 0. */
  #isStale = false;

  constructor(net: NetMachine<D, V>, spec: TrainSpec<V>) {
    this.#net = net;
    this.#spec = spec;
    this.#views = spec.named(net.views);
    this.stepKey = spec.name === '' ? 'step' : `${spec.name}.step`;
    this.hyperKey = spec.name === '' ? 'hyper' : `${spec.name}.hyper`;
    this.slots = slotsOf(this.#views.slots, spec.slots);
    // The emitted file declares H with exactly the names of `spec.hyper`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    this.hyper = hyperFace(spec.hyper, this.#views.hyper) as H;
    net.trainers.push(this);
    // All parameters learn until some are frozen.
    for (const view of Object.values(net.named.active)) view[0] = 1;
    // Gradients are zero already: new memory that no step uses never becomes real.
    begin(this.#views.slots, spec.slots, net);
  }

  /** Updates so far. */
  get step(): number {
    return this.#step;
  }

  set step(value: number) {
    checkWhole('step', value);
    this.#step = value;
  }

  get hasGradients(): boolean {
    return this.#hasGradients;
  }

  reset(): void {
    this.#step = 0;
    this.forget();
    begin(this.#views.slots, this.#spec.slots, this.#net);
  }

  /** Gradients that wait for update are of parameters that are no more. */
  forget(): void {
    this.#hasGradients = false;
    this.#isStale = false;
    for (const grad of Object.values(this.#views.grads)) grad.fill(0);
  }

  beginForward(run: RunSpec, inputs: object, given?: object): void {
    this.#net.enter(run, inputs, given);
    this.#count();
  }

  endForward(): void {
    this.#net.live = this;
    this.#net.hasPending = true;
  }

  /** The kernels use up what forward kept. */
  beginBackward(options: { readonly scale?: number | undefined }): void {
    checkNames(options, ['scale'], 'backward');
    const { scale = 1 } = options;
    if (!Number.isFinite(scale)) throw new InputError(`scale must be a finite number, got ${described(scale)}.`);
    if (this.#net.live !== this) throw new OrderError('backward needs a forward right before it.');
    this.#net.live = undefined;
    if (this.#isStale) this.forget();
    this.#hasGradients = true;
    const { scale: view } = this.#net.named;
    if (view !== undefined) view[0] = scale;
  }

  beginUpdate(): void {
    if (!this.#hasGradients) throw new OrderError('update needs a backward before it.');
    this.#net.live = undefined;
    if (!this.#net.hasPending) this.#keepState();
    this.#count();
  }

  endUpdate(): void {
    this.#hasGradients = false;
    this.#net.hasPending = false;
    this.#step++;
    if (this.#step % FLUSHING === 0) Object.values(this.#views.slots).forEach(flushSubnormals);
  }

  /** Gradients of an earlier backward are of parameters that have moved since: update then has nothing to apply. */
  endStep(): void {
    this.#isStale = true;
    this.endUpdate();
  }

  /** The scalars as metadata of a weight file. */
  get hyperText(): string {
    return JSON.stringify(this.hyper);
  }

  /** What sets the scalars to those of a weight file; ones that this net does not have are left out. Throws a LoadError. */
  readHyper(text: string): () => void {
    const { hyper } = this.#spec;
    const values = readJson(text, this.hyperKey);
    if (typeof values !== 'object' || values === null)
      throw new LoadError(`The weight file's ${this.hyperKey} is no object.`);
    const known = Object.entries<unknown>({ ...values }).filter(([name]) => Object.hasOwn(hyper, name));
    for (const [name, value] of known) {
      if (Number.isFinite(value) || (value === null && hyper[name] === null)) continue;
      throw new LoadError(`The weight file's ${this.hyperKey} gives ${name} no number: ${String(value)}`);
    }
    return () => {
      for (const [name, value] of known) Reflect.set(this.hyper, name, value);
    };
  }

  /** The number of the update that kernels see: 1 at the first. */
  #count(): void {
    const { step } = this.#views;
    if (step !== undefined) step[0] = this.#step + 1;
  }

  /** No forward has run since the state was committed: it stays as it is. */
  #keepState(): void {
    const { state, pending } = this.#net.named;
    for (const [key, view] of Object.entries(pending)) view.set(state[key]!);
  }
}
