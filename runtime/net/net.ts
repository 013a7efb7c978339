/** The machinery under every emitted class: memory, sizes, checks, weight files. What the model computes is in the emitted file. */
import { InputError, LoadError, OrderError } from '../errors.ts';
import { initialize } from '../init.ts';
import { readSafetensors, writeSafetensors } from '../safetensors.ts';
import { InputGate, type BoundInput } from './inputs.ts';
import { allocate, NetMemory } from './memory.ts';
import { didYouMean } from './near-miss.ts';
import { matchesPattern } from './pattern.ts';
import { checkCapacity, checkRequirements } from './sizes.ts';
import { NET_ABI, type NamedViews, type NetSpec, type RunSpec, type StoredSpec, type Views } from './spec.ts';
import { loadInto, toStored, type LoadOptions, type LoadReport, type Slot } from './weights.ts';

export interface NetOptions<D> {
  readonly seed?: number;
  readonly backend?: 'auto' | 'wasm' | 'ts';
  readonly inference?: D;
}

/** What a train block adds to weight files and to reset. */
export interface Trainer {
  /** Its key in weight files: `step`, `disc.step`. */
  readonly stepKey: string;
  readonly slots: ReadonlyMap<string, Slot>;
  step: number;
  reset(): void;
}

/** Bytes of all memory that a net of these capacities takes. */
export function netBytes<D extends object, V>(spec: NetSpec<D, V>, capacity: D, inference: D = capacity): number {
  checkCapacity(capacity, spec.dims, spec.model);
  checkCapacity(inference, spec.dims, `${spec.model}'s inference`);
  const counter = new NetMemory();
  spec.layOut(counter, capacity, inference);
  return counter.bytes;
}

export class NetMachine<D extends object, V> {
  readonly capacity: D;
  readonly views: V;
  /** Of the current call. */
  readonly sizes: D;
  readonly named: NamedViews;
  seed = 0;
  /** Counts graphs that draw random numbers, so that each draws anew. */
  draw = 0;
  /** Who may call backward: the train block whose forward ran last. */
  live: Trainer | undefined;
  /** Whether `pending` holds the state after the last forward. */
  hasPending = false;
  readonly trainers: Trainer[] = [];
  readonly #spec: NetSpec<D, V>;
  /** The same object, by name. */
  readonly #sizes: Record<string, number>;
  readonly #inputs: readonly BoundInput[];
  readonly #capacities: { readonly training: Record<string, number>; readonly inference: Record<string, number> };
  readonly #gates = new Map<RunSpec, InputGate>();
  readonly #frozen = new Set<string>();

  constructor(spec: NetSpec<D, V>, capacity: D, options: NetOptions<D> = {}) {
    if (spec.abi !== NET_ABI) {
      throw new InputError(
        `${spec.model} was compiled for version ${spec.abi} of nnc/runtime's interface, but this is version ${NET_ABI}: compile it again.`,
      );
    }
    if (options.backend === 'wasm') {
      throw new InputError(`${spec.model} was compiled without WebAssembly; take backend 'ts' or 'auto'.`);
    }
    const { inference = capacity } = options;
    this.#capacities = {
      training: { ...checkCapacity(capacity, spec.dims, spec.model) },
      inference: { ...checkCapacity(inference, spec.dims, `${spec.model}'s inference`) },
    };
    checkRequirements(spec.requires, capacity, spec.model);
    checkRequirements(spec.requires, inference, `${spec.model}'s inference`);
    this.#spec = spec;
    this.capacity = Object.freeze({ ...capacity });
    const bytes = netBytes(spec, capacity, inference);
    const memory = new NetMemory(allocate(bytes, spec.model));
    this.views = spec.layOut(memory, capacity, inference);
    this.named = spec.named(this.views);
    const sizes = { ...capacity, ...this.#capacities.training };
    this.sizes = sizes;
    this.#sizes = sizes;
    this.#inputs = spec.inputs.map((input) => this.#bind(input));
    this.reset(options.seed ?? 0);
  }

  #bind({ below, ...input }: NetSpec<D, V>['inputs'][number]): BoundInput {
    return {
      ...input,
      view: this.named.inputs[input.name]!,
      length: () => input.length(this.sizes),
      below: below && (() => below(this.sizes)),
    };
  }

  /** Before a graph runs: checks the call, takes in its arrays, sets what random draws and kernels read. */
  enter(run: RunSpec, inputs: object, given?: object): void {
    let gate = this.#gates.get(run);
    if (gate === undefined) {
      const taken = this.#inputs.filter(({ name }) => run.inputs.includes(name));
      const known = this.#inputs.map(({ name }) => name);
      gate = new InputGate(
        taken,
        known,
        this.#sizes,
        this.#capacities[run.inference === true ? 'inference' : 'training'],
      );
      this.#gates.set(run, gate);
    }
    if (typeof inputs !== 'object' || inputs === null)
      throw new InputError(`${run.name} needs its inputs as an object.`);
    // A graph that ran before may want its sizes again; a refused call must not take them.
    const { live } = this;
    const before = live && { ...this.#sizes };
    try {
      gate.check(inputs, given);
      checkRequirements(this.#spec.requires, this.sizes, run.name);
    } catch (error) {
      if (before !== undefined) Object.assign(this.#sizes, before);
      throw error;
    }
    this.live = undefined;
    gate.copy();
    if (run.draws === true) this.#drawAgain();
  }

  #drawAgain(): void {
    this.draw = (this.draw + 1) | 0;
    const { seed, draw } = this.named;
    if (seed !== undefined) seed[0] = this.seed;
    if (draw !== undefined) draw[0] = this.draw;
  }

  reset(seed: number = this.seed): void {
    if (!Number.isInteger(seed) || seed < -2147483648 || seed >= 4294967296) {
      throw new InputError(`The seed must be a whole number of 32 bits, got ${String(seed)}.`);
    }
    this.seed = seed | 0;
    this.draw = 0;
    this.live = undefined;
    this.hasPending = false;
    begin(this.named.params, this.#spec.params, this.seed);
    begin(this.named.state, this.#spec.state, this.seed);
    for (const view of Object.values(this.named.active)) view[0] = 1;
    for (const path of this.#frozen) this.named.active[path]![0] = 0;
    for (const trainer of this.trainers) trainer.reset();
  }

  /** From now on exactly the parameters that match a pattern keep their values; none without patterns. */
  freeze(patterns: readonly string[]): void {
    const { active } = this.named;
    const paths = Object.keys(active);
    for (const pattern of patterns) {
      if (paths.some((path) => matchesPattern(pattern, path))) continue;
      throw new InputError(`No parameter that learns matches ${pattern}.${didYouMean(pattern, paths)}`);
    }
    this.#frozen.clear();
    for (const path of paths) {
      const isFrozen = patterns.some((pattern) => matchesPattern(pattern, path));
      if (isFrozen) this.#frozen.add(path);
      active[path]![0] = isFrozen ? 0 : 1;
    }
  }

  save(what: 'params' | 'all' = 'params'): Uint8Array {
    const { model, hash } = this.#spec;
    const groups = what === 'all' ? this.#groups() : this.#groups().slice(0, 1);
    const tensors = groups.flatMap((group) => [...group]).map(([key, slot]) => [key, toStored(slot)] as const);
    const metadata: [string, string][] = [
      ['model', model],
      ['hash', hash],
    ];
    if (what === 'all') {
      metadata.push(['seed', String(this.seed)], ['draw', String(this.draw)]);
      for (const { stepKey, step } of this.trainers) metadata.push([stepKey, String(step)]);
    }
    return writeSafetensors(tensors, metadata);
  }

  load(file: Uint8Array, options: LoadOptions = {}): LoadReport {
    const { tensors, metadata } = readSafetensors(file);
    const counts = countsOf(metadata, ['seed', 'draw', ...this.trainers.map(({ stepKey }) => stepKey)]);
    const report = loadInto(this.#groups(), tensors, options);
    this.live = undefined;
    this.hasPending = false;
    // Only the whole of a run can be resumed, and only a file of `save('all')` has a seed.
    if (options.only === undefined && counts.has('seed')) {
      this.seed = counts.get('seed')!;
      this.draw = counts.get('draw') ?? 0;
      for (const trainer of this.trainers) trainer.step = counts.get(trainer.stepKey) ?? trainer.step;
    }
    return report;
  }

  /** Parameters, state, and the slots of all optimisers, by key. */
  #groups(): readonly ReadonlyMap<string, Slot>[] {
    return [
      slotsOf(this.named.params, this.#spec.params),
      slotsOf(this.named.state, this.#spec.state),
      new Map(this.trainers.flatMap(({ slots }) => [...slots])),
    ];
  }

  /** Throws an OrderError unless `trainer`'s forward is what ran last. */
  requireForward(trainer: Trainer): void {
    if (this.live === trainer) return;
    throw new OrderError('backward needs forward right before it: the values of the last forward are gone or used up.');
  }
}

/** The views of stored tensors with their shapes. */
export function slotsOf(views: Views, specs: Readonly<Record<string, StoredSpec>>): ReadonlyMap<string, Slot> {
  return new Map(Object.entries(specs).map(([key, { shape }]) => [key, { view: views[key]!, shape }]));
}

/** Gives stored tensors their first values. */
export function begin(views: Views, specs: Readonly<Record<string, StoredSpec>>, seed: number): void {
  for (const [key, { init }] of Object.entries(specs)) {
    const view = views[key]!;
    if (view instanceof Float32Array || view instanceof Float64Array) initialize(view, init, seed, key);
    else view.fill(init.kind === 'constant' ? init.value : 0);
  }
}

function countsOf(metadata: ReadonlyMap<string, string>, keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const text = metadata.get(key);
    if (text === undefined) continue;
    const value = Number(text);
    if (text === '' || !Number.isSafeInteger(value))
      throw new LoadError(`The weight file's ${key} is no whole number: ${text}`);
    counts.set(key, value);
  }
  return counts;
}
