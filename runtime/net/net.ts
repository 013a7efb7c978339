/** The machinery under every emitted class: memory, sizes, checks, weight files. What the model computes is in the emitted file. */
import { InputError, OrderError } from '../errors.ts';
import { readSafetensors, writeSafetensors } from '../safetensors.ts';
import { checkOptions, described, nameOfClass } from './given.ts';
import { InputGate, type BoundInput } from './inputs.ts';
import { openBackend, type Backend, type BackendName, type BackendOptions, type Backends } from './backend.ts';
import { NetMemory } from './memory.ts';
import { didYouMean } from './near-miss.ts';
import { matchesPattern } from './pattern.ts';
import { readCounts, readNames } from './resume.ts';
import { checkCapacity, checkRequirements, formatSizes } from './sizes.ts';
import {
  NET_ABI,
  type Clock,
  type NamedViews,
  type NetSpec,
  type RunSpec,
  type StoredSpec,
  type Views,
} from './spec.ts';
import { fillAddresses, type RunningTeam } from './wasm.ts';
import { checkLoadOptions, loadInto, toStored, type LoadOptions, type LoadReport, type Slot } from './weights.ts';

export interface NetOptions<D> extends BackendOptions {
  readonly seed?: number;
  readonly inference?: D;
}

/** What a train block adds to weight files and to reset. */
export interface Trainer {
  /** Its key in weight files: `step`, `disc.step`. */
  readonly stepKey: string;
  readonly slots: ReadonlyMap<string, Slot>;
  step: number;
  reset(): void;
  /** Gradients that wait for update are of no use any more. */
  forget(): void;
  /** Of its scalars in weight files: `hyper`, `disc.hyper`. */
  readonly hyperKey: string;
  readonly hyperText: string;
  readHyper(text: string): () => void;
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
function tableBytes<D, V>({ wasm }: NetSpec<D, V>): number {
  return (wasm?.addresses ?? 0) * 4;
}

/** The capacities with all dims, those that were fixed too. Throws an InputError. */
function checked<D extends object, V>(spec: NetSpec<D, V>, given: D, what: string): D {
  const capacity: D = { ...given, ...checkCapacity(given, spec.dims, what, spec.fixed) };
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

export class NetMachine<D extends object, V, W = unknown> {
  readonly capacity: D;
  readonly backend: BackendName;
  /** The functions of the WebAssembly module, where that is the backend. */
  wasm: W | undefined;
  /** How many run a call. */
  threads = 1;
  readonly views: V;
  /** Of the current call. */
  readonly sizes: D;
  readonly named: NamedViews;
  /** Of modules compiled with --profile. */
  readonly clock: Clock | undefined;
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
  readonly #backend: Backend;
  #team: RunningTeam | string;
  readonly #wanted: number;

  constructor(spec: NetSpec<D, V>, given: D, options: NetOptions<D> = {}) {
    if (spec.abi !== NET_ABI) {
      throw new InputError(
        `${spec.model} was compiled for version ${spec.abi} of nnc/runtime's interface, but this is version ${NET_ABI}: compile it again.`,
      );
    }
    checkOptions(options, optionNames, spec.model);
    const { threads = 1 } = options;
    if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
      throw new InputError(`threads must be a whole number from 1 to ${MOST_THREADS}, got ${described(threads)}.`);
    }
    const capacity = checked(spec, given, spec.model);
    const inference =
      options.inference === undefined ? capacity : checked(spec, options.inference, `${spec.model}'s inference`);
    const names = (sizes: D): Record<string, number> => ({
      ...checkCapacity(sizes, spec.dims, spec.model, spec.fixed),
    });
    this.#capacities = { training: names(capacity), inference: names(inference) };
    checkRequirements(spec.requires, capacity, spec.model);
    checkRequirements(spec.requires, inference, `${spec.model}'s inference`);
    this.#spec = spec;
    this.capacity = Object.freeze({ ...capacity });
    const bytes = bytesOf(spec, capacity, inference);
    const sizes = { ...capacity, ...this.#capacities.training };
    this.sizes = sizes;
    this.#sizes = sizes;
    this.clock = spec.profile?.(sizes);
    this.#backend = openBackend(timed(spec, this.clock), options, bytes);
    this.#wanted = threads;
    const { team } = this.#backend;
    this.#team = typeof team === 'string' ? team : 'create() alone starts others';
    const { name, buffer, exports } = this.#backend;
    this.backend = name;
    this.#take(exports);
    this.views = spec.layOut(new NetMemory(buffer, tableBytes(spec)), capacity, inference);
    if (exports !== undefined) fillAddresses(this.views, buffer, spec.wasm!.addresses);
    this.named = spec.named(this.views);
    this.#inputs = spec.inputs.map((input) => this.#bind(input));
    this.reset(options.seed ?? 0);
  }

  /** The emitted file declares W after what the module exports. */
  #take(functions: object | undefined): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    this.wasm = functions as W | undefined;
  }

  /** What could not be had as it was asked for, and why. */
  get notes(): readonly string[] {
    const note = this.backend === 'wasm' ? this.#spec.wasm!.note?.() : undefined;
    const others = note === undefined ? [] : [note];
    if (this.threads === this.#wanted || typeof this.#team !== 'string') return others;
    return [...others, `One thread runs instead of ${this.#wanted}: ${this.#team.replace(/\.$/, '')}.`];
  }

  /** Starts the threads that were asked for, as far as they can be had. */
  async open(): Promise<void> {
    const { team } = this.#backend;
    if (typeof team === 'string') return;
    this.#team = await this.#spec.wasm!.team!.start(team, this.#wanted);
    if (typeof this.#team === 'string') return;
    this.threads = this.#wanted;
    this.#take(this.#team.functions);
  }

  /** Ends the workers; from now on calls run on one thread. */
  dispose(): void {
    if (typeof this.#team === 'string') return;
    this.#team.end();
    this.#team = 'the others were disposed of';
    this.threads = 1;
    this.#take(this.#backend.exports);
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
        this.#spec.fixed ?? {},
      );
      this.#gates.set(run, gate);
    }
    if (typeof inputs !== 'object' || inputs === null)
      throw new InputError(`${run.name} needs its inputs as an object, got ${described(inputs)}.`);
    // A graph that ran before may want its sizes again; a refused call must not take them.
    const { live } = this;
    const before = live && { ...this.#sizes };
    try {
      gate.check(inputs, given);
      if (run.nonempty !== undefined) gate.refuseEmpty(run.name, run.nonempty);
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
      throw new InputError(`The seed must be a whole number of 32 bits, got ${described(seed)}.`);
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
      if (typeof pattern !== 'string') {
        const hint = Array.isArray(pattern) ? ' Spread it: freeze(...patterns).' : '';
        throw new InputError(`freeze takes patterns of paths as text, got ${described(pattern)}.${hint}`);
      }
      if (paths.some((path) => matchesPattern(pattern, path))) continue;
      throw new InputError(`No parameter that learns matches ${pattern}.${didYouMean(pattern, paths)}`);
    }
    this.#keepFrozen((path) => patterns.some((pattern) => matchesPattern(pattern, path)));
  }

  #keepFrozen(isFrozen: (path: string) => boolean): void {
    this.#frozen.clear();
    for (const [path, active] of Object.entries(this.named.active)) {
      if (isFrozen(path)) this.#frozen.add(path);
      active[0] = isFrozen(path) ? 0 : 1;
    }
  }

  save(what: 'params' | 'all' = 'params'): Uint8Array {
    if (what !== 'params' && what !== 'all') {
      throw new InputError(`save takes 'params' or 'all', got ${described(what)}.`);
    }
    const { model, hash } = this.#spec;
    const groups = what === 'all' ? this.#groups() : this.#groups().slice(0, 1);
    const tensors = groups.flatMap((group) => [...group]).map(([key, slot]) => [key, toStored(slot)] as const);
    const metadata: [string, string][] = [
      ['model', model],
      ['hash', hash],
    ];
    if (what === 'all') {
      metadata.push(['seed', String(this.seed)], ['draw', String(this.draw)]);
      if (this.#frozen.size > 0) metadata.push(['frozen', JSON.stringify([...this.#frozen])]);
      for (const { stepKey, step, hyperKey, hyperText } of this.trainers) {
        metadata.push([stepKey, String(step)], [hyperKey, hyperText]);
      }
    }
    return writeSafetensors(tensors, metadata);
  }

  load(file: Uint8Array, options: LoadOptions = {}): LoadReport {
    const kind = nameOfClass(file);
    if (kind !== 'Uint8Array') {
      const hint = kind === 'ArrayBuffer' ? ' Wrap it: new Uint8Array(buffer).' : '';
      throw new InputError(`load needs the bytes of a weight file in a Uint8Array, got ${described(file)}.${hint}`);
    }
    checkLoadOptions(options);
    const { tensors, metadata } = readSafetensors(file);
    const counts = readCounts(metadata, ['seed', 'draw', ...this.trainers.map(({ stepKey }) => stepKey)]);
    // Only the whole of a run can be resumed, and only a file of `save('all')` has a seed.
    const resumes = options.only === undefined && counts.has('seed');
    const setHypers = this.trainers.flatMap((trainer) => {
      const text = resumes ? metadata.get(trainer.hyperKey) : undefined;
      return text === undefined ? [] : [trainer.readHyper(text)];
    });
    const frozen = resumes ? readNames(metadata.get('frozen') ?? '[]', 'frozen') : undefined;
    // A net without training has no use for what optimisers keep, whose keys alone have a colon.
    const isSlot = (key: string): boolean => this.trainers.length === 0 && counts.has('seed') && key.includes(':');
    const model = metadata.get('model') ?? this.#spec.model;
    const origin = model === this.#spec.model ? '' : ` of the model ${model}`;
    const report = loadInto(this.#groups(), new Map([...tensors].filter(([key]) => !isSlot(key))), options, origin);
    this.live = undefined;
    this.hasPending = false;
    for (const trainer of this.trainers) trainer.forget();
    if (resumes) {
      this.seed = counts.get('seed')!;
      this.draw = counts.get('draw') ?? 0;
      for (const trainer of this.trainers) trainer.step = counts.get(trainer.stepKey) ?? trainer.step;
      for (const set of setHypers) set();
      this.#keepFrozen((path) => frozen!.includes(path));
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

/** What is compiled in, its kernels timed where they are to be. */
function timed(spec: Backends, clock: Clock | undefined): Backends {
  if (spec.wasm === undefined || clock === undefined) return spec;
  return { ...spec, wasm: { ...spec.wasm, host: { ...spec.wasm.host, lap: clock.lap } } };
}

/** The views of stored tensors with their shapes. */
export function slotsOf(views: Views, specs: Readonly<Record<string, StoredSpec>>): ReadonlyMap<string, Slot> {
  return new Map(Object.entries(specs).map(([key, { shape }]) => [key, { view: views[key]!, shape }]));
}

/** Gives stored tensors their first values. */
export function begin(views: Views, specs: Readonly<Record<string, StoredSpec>>, seed: number): void {
  for (const [key, { init }] of Object.entries(specs)) {
    init(views[key]!, seed, key);
  }
}
