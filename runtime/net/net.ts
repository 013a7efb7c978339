/** The machinery under every emitted class: memory, sizes, checks, weight files. What the model computes is in the emitted file. */
import { InputError } from '../errors.ts';
import type { FillKernels } from '../init/kernels.ts';
import { encodeSafetensors } from '../safetensors/encode.ts';
import { readWeightFile } from '../safetensors/read.ts';
import { checkNames, checkWhole, described } from '../given.ts';
import { InputGate, type BoundInput } from './inputs.ts';
import type { BackendName, BackendOptions } from './backend.ts';
import type { Life, Trainer } from './life.ts';
import { NetMemory } from './memory.ts';
import { checkCapacity, formatSizes } from './sizes.ts';
import type { Clock, NamedViews, NetSpec, RunSpec, Sizes, StoredSpec, Views } from './spec.ts';
import { fillAddresses, type RunningTeam, type TeamParts } from './wasm.ts';
import {
  checkLoadOptions,
  loadInto,
  PREDICTS,
  toStored,
  type LoadOptions,
  type LoadReport,
  type Slot,
} from './weights.ts';

export interface NetOptions<D> extends BackendOptions {
  readonly seed?: number | undefined;
  readonly inference?: D | undefined;
}

/** Bytes of all memory that a net of these capacities takes. */
export function netBytes<D extends object, V>(spec: NetSpec<D, V>, capacity: D, inference: D = capacity): number {
  const training = checked(spec, capacity, spec.model);
  const other = inference === capacity ? training : checked(spec, inference, `${spec.model}'s inference`);
  return bytesOf(spec, training, other);
}

function bytesOf<D extends object, V>(spec: NetSpec<D, V>, capacity: D, inference: D): number {
  const counter = new NetMemory(undefined, tableBytes(spec));
  try {
    spec.layOut(counter, capacity, inference);
  } catch (error) {
    // Only the dims of inputs are checked by name before: this is a tensor inside.
    if (error instanceof InputError)
      throw new InputError(`${spec.model}: ${error.message} Its size falls below 0 where ${formatSizes(capacity)}.`);
    throw error;
  }
  return counter.bytes;
}

/** Of the addresses that WebAssembly finds at the beginning of memory. */
function tableBytes<D, V>({ kernels }: NetSpec<D, V>): number {
  return (kernels.wasm?.addresses ?? 0) * 4;
}

/** The capacities with all dims, those that were fixed too. Throws an InputError. */
function checked<D extends object, V>(spec: NetSpec<D, V>, given: D, what: string): D & Sizes {
  // The emitted file declares D with exactly these names.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const capacity = checkCapacity(given, spec.dims, what, spec.fixed) as D & Sizes;
  for (const { name, type, shape, length } of spec.inputs) {
    const elements = length(capacity);
    if (elements >= 0) continue;
    throw new InputError(
      `${what}: input ${name}: ${type}${shape} would have ${elements} elements where ${formatSizes(capacity)}.`,
    );
  }
  return capacity;
}

const optionNames: readonly string[] = ['seed', 'backend', 'inference', 'module', 'threads'];

const MOST_THREADS = 64;

export class NetMachine<D extends object, V, W = unknown> implements Life {
  readonly capacity: D & Sizes;
  /** Of predict and evaluate. */
  readonly inferenceCapacity: D & Sizes;
  readonly backend: BackendName;
  /** The functions of the WebAssembly module, where that is the backend. */
  wasm: W | undefined;
  /** What the module exports, for this thread alone. */
  readonly kernels: FillKernels | undefined;
  /** How many run a call, and how many were asked for. */
  threads = 1;
  readonly wanted: number;
  whyAlone: string;
  /** Of several threads, where they can be had, and while they run. */
  readonly parts: TeamParts | undefined;
  team: RunningTeam | undefined;
  readonly views: V;
  /** Of the current call. */
  readonly sizes: D & Record<string, number>;
  readonly named: NamedViews;
  /** Of modules compiled with --profile. */
  readonly clock: Clock | undefined;
  seed = 0;
  draw = 0;
  /** Who may call backward: the train block whose forward ran last. */
  live: Trainer | undefined;
  /** Whether `pending` holds the state after the last forward. */
  hasPending = false;
  readonly trainers: Trainer[] = [];
  readonly #spec: NetSpec<D, V>;
  readonly #note: string | undefined;
  readonly #inputs: readonly BoundInput[];
  readonly #gates = new Map<RunSpec, InputGate>();
  readonly frozen = new Set<string>();

  constructor(spec: NetSpec<D, V>, given: D, options: NetOptions<D> = {}) {
    checkNames(options, optionNames, spec.model);
    const { threads = 1 } = options;
    checkWhole('threads', threads, 1, MOST_THREADS);
    const capacity = checked(spec, given, spec.model);
    const inference =
      options.inference === undefined ? capacity : checked(spec, options.inference, `${spec.model}'s inference`);
    spec.requires?.(capacity, spec.model);
    spec.requires?.(inference, `${spec.model}'s inference`);
    this.#spec = spec;
    this.capacity = capacity;
    this.inferenceCapacity = inference;
    const bytes = bytesOf(spec, capacity, inference);
    this.sizes = { ...capacity };
    this.clock = spec.profile?.(this.sizes);
    const { model } = spec;
    const { name, buffer, exports, team, note } = spec.kernels.open({ model, options, bytes, lap: this.clock?.lap });
    this.wanted = threads;
    this.parts = typeof team === 'string' ? undefined : team;
    this.whyAlone = typeof team === 'string' ? team : 'create() alone starts others';
    this.backend = name;
    this.#note = note;
    this.kernels = exports;
    this.take(exports);
    this.views = spec.layOut(new NetMemory(buffer, tableBytes(spec)), capacity, inference);
    if (exports !== undefined) fillAddresses(this.views, buffer, spec.kernels.wasm!.addresses);
    this.named = spec.named(this.views);
    this.#inputs = spec.inputs.map((input) => this.#bind(input));
    this.reset(options.seed);
  }

  /** The emitted file declares W after what the module exports. */
  take(functions: object | undefined): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    this.wasm = functions as W | undefined;
  }

  /** What could not be had as it was asked for, and why. */
  get notes(): readonly string[] {
    const note = this.backend === 'wasm' ? this.#spec.kernels.wasm!.note?.() : this.#note;
    const others = note === undefined ? [] : [note];
    if (this.threads === this.wanted) return others;
    return [...others, `One thread runs instead of ${this.wanted}: ${this.whyAlone.replace(/\.$/, '')}.`];
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
        this.sizes,
        run.inference === true ? this.inferenceCapacity : this.capacity,
        this.#spec.fixed,
        run,
      );
      this.#gates.set(run, gate);
    }
    // A graph that ran before may want its sizes again; a refused call must not take them.
    const { live } = this;
    const before = live && { ...this.sizes };
    try {
      gate.check(inputs, given);
      run.nonempty?.(run.name, gate.inputs, this.sizes);
      this.#spec.requires?.(this.sizes, run.name);
    } catch (error) {
      if (before !== undefined) Object.assign(this.sizes, before);
      throw error;
    }
    this.live = undefined;
    gate.copy();
    run.draws?.(this);
  }

  reset(seed: number = this.seed): void {
    // Of 32 bits, with a sign or without one.
    checkWhole('seed', seed, -2147483648, 4294967295);
    this.seed = seed | 0;
    this.draw = 0;
    this.live = undefined;
    this.hasPending = false;
    begin(this.named.params, this.#spec.params, this);
    begin(this.named.state, this.#spec.state, this);
    for (const trainer of this.trainers) trainer.reset();
  }

  save(what: 'params' | 'all' = 'params'): Uint8Array<ArrayBuffer> {
    if (what !== 'params' && what !== 'all') {
      throw new InputError(`save takes 'params' or 'all', got ${described(what)}.`);
    }
    const { model, hash } = this.#spec;
    const groups = what === 'all' ? this.#groups() : this.#groups().slice(0, PREDICTS);
    const tensors = groups.flatMap((group) => [...group]).map(([key, slot]) => [key, toStored(slot)] as const);
    const metadata = [
      ['model', model] as const,
      ['hash', hash] as const,
      ...((what === 'all' && this.#spec.resume?.metadata(this)) || []),
    ];
    return encodeSafetensors(tensors, metadata);
  }

  load(file: Uint8Array, options: LoadOptions = {}): LoadReport {
    checkLoadOptions(options);
    const { tensors, metadata } = readWeightFile(file, 'load');
    const resume = options.only === undefined ? this.#spec.resume?.read(this, metadata) : undefined;
    // A net without training has no use for what optimisers keep, whose keys alone have a colon; nor has one that goes on from another step.
    const hasUse = this.trainers.length > 0 && (options.only ?? ':').includes(':');
    const isSlot = (key: string): boolean => !hasUse && metadata.has('seed') && key.includes(':');
    const model = metadata.get('model') ?? this.#spec.model;
    const origin = model === this.#spec.model ? '' : ` of the model ${model}`;
    const groups = this.#groups();
    const report = loadInto(groups, new Map([...tensors].filter(([key]) => !isSlot(key))), options, origin);
    this.live = undefined;
    this.hasPending = false;
    for (const trainer of this.trainers) trainer.forget();
    // Only the whole of a run can be resumed, or counts alone: the step of another run is none for what this optimiser keeps.
    const isWhole = report.loaded.length === groups.reduce((count, { size }) => count + size, 0);
    if ((isWhole && report.unexpected.length === 0) || tensors.size === 0) resume?.();
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
}

/** The views of stored tensors with their shapes. */
export function slotsOf(views: Views, specs: Readonly<Record<string, StoredSpec>>): ReadonlyMap<string, Slot> {
  return new Map(Object.entries(specs).map(([key, { shape }]) => [key, { view: views[key]!, shape }]));
}

/** Gives stored tensors their first values. */
export function begin(
  views: Views,
  specs: Readonly<Record<string, StoredSpec>>,
  { seed, kernels }: Pick<Life, 'seed' | 'kernels'>,
): void {
  for (const [key, { init }] of Object.entries(specs)) {
    init(views[key]!, seed, key, kernels);
  }
}
