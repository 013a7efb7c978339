// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
  cos,
  exp,
  log,
  netBytes,
  teamwork,
  threefry,
  type NetMemory,
  type NetSpec,
  type RunSpec,
  type TrainSpec,
} from 'nnc/runtime';

/** Sizes of the open dims. At construction they are capacities; every call may use less. */
export interface SwitchesDims {
  readonly B: number;
}

/**
 * Row-major, checked and copied in. B follows from the lengths.
 * A wrong length or type throws an InputError that names the input; nothing has changed then.
 */
export interface SwitchesInputs {
  /** f32[B, 5] */
  readonly x: Float32Array;
  /** i32[B], values in [0, 3) */
  readonly label: Int32Array;
}

/** Views, overwritten by the next call; keep one with slice(). */
export interface SwitchesOutputs {
  /** f32[B, 3] */
  readonly probability: Float32Array;
}

/** penalty is what `regularize` adds to the loss; their sum is differentiated. */
export interface SwitchesReport {
  readonly loss: number;
  readonly penalty: number;
  readonly accuracy: number;
}

export interface SwitchesTrainReport extends SwitchesReport {
  /** The learning rate of this step. */
  readonly lr: number;
  /** Norm of the whole gradient, before clipping. */
  readonly gradNorm: number;
  /** Updates so far, this one included. */
  readonly step: number;
}

/** Scalars of training, to be set at any time. */
export interface SwitchesHyper {
  /** By its schedule while null, the default. */
  lr: number | null;
  /** Default 0.9. */
  momentum: number;
  /** Default 0.001. */
  l2: number;
  /** Default 1. */
  clipNorm: number;
}

export interface SwitchesOptions {
  /** Default 0. Same seed, inputs and backend: same bits. */
  readonly seed?: number;
  /** Default 'auto': WebAssembly where the host allows it, else TypeScript. They agree to rounding, not to the bit. */
  readonly backend?: 'auto' | 'wasm' | 'ts';
  /** Capacity of predict and evaluate where it differs from training's: same parameters, same memory. */
  readonly inference?: SwitchesDims;
}

/** The functions of the WebAssembly module: the kernels of each method in order. */
interface SwitchesWasm {
  predict(B: number): void;
  evaluate(B: number): void;
  forward(B: number): void;
  backward(B: number): void;
  update(): void;
  trainStep(B: number): void;
}

/** Every stored tensor: key in weight files → shape. */
export const schema = {
  model: 'Switches',
  hash: '550c125951d3072f',
  params: {
    'fc.weight': [5, 3],
    'fc.bias': [3],
  },
  state: {
    'center.centre': [5],
  },
} as const;
export type SwitchesParam = keyof typeof schema.params;

export class Switches {
  readonly #net: NetMachine<SwitchesDims, SwitchesViews, SwitchesWasm>;
  readonly #train: TrainMachine<SwitchesDims, SwitchesViews, SwitchesHyper>;
  /** Live, writable, row-major, in place for life. */
  readonly params: { readonly [K in SwitchesParam]: Float32Array };
  /** Live and writable like params. */
  readonly state: { readonly [K in keyof typeof schema.state]: Float32Array };
  /** The pinned input buffers: fill them and pass these very views to skip the copy. Whole, they count as full, whatever the capacity of the method. */
  readonly inputs: SwitchesInputs;
  /** Valid between backward and update; trainStep needs no memory for them unless compiled with --keep-grads. */
  readonly grads: { readonly [K in SwitchesParam]: Float32Array };
  /** Scalars of training. */
  readonly hyper: SwitchesHyper;

  /**
   * Synchronous. All memory is taken here and never grows, so no view is ever detached.
   * Throws an ArenaError with the bytes needed where there is not as much.
   */
  constructor(capacity: SwitchesDims, options: SwitchesOptions = {}) {
    const net: NetMachine<SwitchesDims, SwitchesViews, SwitchesWasm> = new NetMachine(spec, capacity, options);
    this.#net = net;
    this.#train = new TrainMachine(net, trainSpec);
    this.grads = gradsOf(net.views);
    this.hyper = this.#train.hyper;
    this.params = paramsOf(net.views);
    this.state = stateOf(net.views);
    this.inputs = inputsOf(net.views);
  }

  /**
   * The same, for what must be waited for: a file of WebAssembly (--wasm=file), and threads, which change no bit of a result.
   * `threads` and `notes` say how many run and why, where there are fewer than asked for.
   */
  static async create(
    capacity: SwitchesDims,
    options: SwitchesOptions & { readonly threads?: number } = {},
  ): Promise<Switches> {
    const net = new Switches(capacity, options);
    await net.#net.open();
    return net;
  }

  /** Bytes of all memory for these capacities, without taking it. */
  static bytes(capacity: SwitchesDims, inference: SwitchesDims = capacity): number {
    return netBytes(spec, capacity, inference);
  }

  get capacity(): SwitchesDims {
    return this.#net.capacity;
  }

  get backend(): 'wasm' | 'ts' {
    return this.#net.backend;
  }

  /** How many run a call. */
  get threads(): number {
    return this.#net.threads;
  }

  /** What could not be had as it was asked for, and why. */
  get notes(): readonly string[] {
    return this.#net.notes;
  }

  /** Inference graph: no dropout, only outputs are computed. */
  predict(inputs: Pick<SwitchesInputs, 'x'>): SwitchesOutputs {
    const net = this.#net;
    net.enter(predictRun, inputs);
    if (net.wasm) net.wasm.predict(net.sizes.B);
    else predict(net.views, net.sizes);
    const v = net.views;
    return { probability: v.probability.subarray(0, net.sizes.B * 3) };
  }

  /** Inference graph with loss and metrics. */
  evaluate(inputs: SwitchesInputs): SwitchesReport {
    const net = this.#net;
    net.enter(evaluateRun, inputs);
    if (net.wasm) net.wasm.evaluate(net.sizes.B);
    else evaluate(net.views, net.sizes);
    const v = net.views;
    return { loss: v.loss[0]!, penalty: v.penalty[0]!, accuracy: v.accuracy[0]! };
  }

  /** forward, backward and update in one schedule. An empty batch throws an InputError. */
  trainStep(inputs: SwitchesInputs): SwitchesTrainReport {
    const net = this.#net;
    this.#train.beginStep(trainStepRun, inputs);
    if (net.wasm) net.wasm.trainStep(net.sizes.B);
    else trainStep(net.views, net.sizes);
    this.#train.endStep();
    const v = net.views;
    return {
      loss: v.loss[0]!,
      penalty: v.penalty[0]!,
      accuracy: v.accuracy[0]!,
      lr: v.lr_2[0]!,
      gradNorm: v.gradNorm[0]!,
      step: this.#train.step,
    };
  }

  /** Training graph with fresh random draws; keeps what backward needs until the next call that runs a graph. */
  forward(inputs: SwitchesInputs): SwitchesReport {
    const net = this.#net;
    this.#train.beginForward(forwardRun, inputs);
    if (net.wasm) net.wasm.forward(net.sizes.B);
    else forward(net.views, net.sizes);
    this.#train.endForward();
    const v = net.views;
    return { loss: v.loss[0]!, penalty: v.penalty[0]!, accuracy: v.accuracy[0]! };
  }

  /**
   * After forward only, else an OrderError: adds scale times the gradient of loss and penalty to grads.
   * Once per micro-batch to accumulate.
   */
  backward(options: { readonly scale?: number } = {}): void {
    const net = this.#net;
    this.#train.beginBackward(options);
    if (net.wasm) net.wasm.backward(net.sizes.B);
    else backward(net.views, net.sizes);
  }

  /** Clips, applies the optimiser once, commits state, zeroes grads, adds 1 to step. */
  update(): void {
    const net = this.#net;
    this.#train.beginUpdate();
    if (net.wasm) net.wasm.update();
    else update(net.views);
    this.#train.endUpdate();
  }

  /** Updates so far. */
  get step(): number {
    return this.#train.step;
  }

  set step(value: number) {
    this.#train.step = value;
  }

  /** Exactly the parameters that match a pattern, in which * is any text, keep their values from now on; all learn after freeze(). */
  freeze(...paths: readonly string[]): void {
    this.#net.freeze(paths);
  }

  /** safetensors bytes; 'all' adds state, optimiser slots, hyper, frozen paths, step, draw and seed, so that resuming continues to the same bits. */
  save(what: 'params' | 'all' = 'params'): Uint8Array {
    return this.#net.save(what);
  }

  /** All or nothing. strict (default): missing, unexpected and misshapen keys together in one LoadError. */
  load(
    file: Uint8Array,
    options: { readonly strict?: boolean; readonly only?: string; readonly rename?: (key: string) => string } = {},
  ): {
    readonly loaded: readonly string[];
    readonly missing: readonly string[];
    readonly unexpected: readonly string[];
  } {
    return this.#net.load(file, options);
  }

  /** Draws parameters again, clears state and optimiser. */
  reset(seed?: number): void {
    this.#net.reset(seed);
  }

  /** Ends the workers of `threads`; from then on one thread runs. */
  dispose(): void {
    this.#net.dispose();
  }
}

/** The pinned inputs. */
function inputsOf(v: SwitchesViews) {
  return Object.freeze({ x: v.x, label: v.label });
}

/** Parameters by their keys in weight files. */
function paramsOf(v: SwitchesViews) {
  return Object.freeze({ 'fc.weight': v.fc_weight, 'fc.bias': v.fc_bias });
}

/** State by its keys in weight files. */
function stateOf(v: SwitchesViews) {
  return Object.freeze({ 'center.centre': v.center_centre });
}

/** Gradients by the keys of their parameters. */
function gradsOf(v: SwitchesViews) {
  return Object.freeze({ 'fc.weight': v.grad_fc_weight, 'fc.bias': v.grad_fc_bias });
}

const spec: NetSpec<SwitchesDims, SwitchesViews> = {
  abi: 4,
  model: schema.model,
  hash: schema.hash,
  dims: ['B'],
  inputs: [
    { name: 'x', type: 'f32', shape: '[B, 5]', dims: ['B'], length: ({ B }) => B * 5 },
    { name: 'label', type: 'i32', shape: '[B]', dims: ['B'], length: ({ B }) => B, below: () => 3 },
  ],
  params: {
    'fc.weight': {
      shape: schema.params['fc.weight'],
      init: { kind: 'uniform', low: -1.0954451150103321, high: 1.0954451150103321 },
    },
    'fc.bias': { shape: schema.params['fc.bias'], init: { kind: 'constant', value: 0 } },
  },
  state: { 'center.centre': { shape: schema.state['center.centre'], init: { kind: 'constant', value: 0 } } },
  requires: [],
  wasm: { module: compileOnce(() => wasmBase64), addresses: 109, team: teamwork(), host: { cos } },
  layOut,
  named: (v) => ({
    inputs: inputsOf(v),
    params: paramsOf(v),
    state: stateOf(v),
    pending: { 'center.centre': v.next_center_centre },
    active: { 'fc.weight': v.active_fc_weight, 'fc.bias': v.active_fc_bias },
    seed: v.seed,
    draw: v.draw,
    scale: v.scale,
  }),
};

const trainSpec: TrainSpec<SwitchesViews> = {
  name: '',
  slots: {
    'v:fc.weight': { shape: [5, 3], init: { kind: 'constant', value: 0 } },
    'v:fc.bias': { shape: [3], init: { kind: 'constant', value: 0 } },
  },
  hyper: { lr: null, momentum: 0.9, l2: 0.001, clipNorm: 1 },
  named: (v) => ({
    slots: { 'v:fc.weight': v.v_fc_weight, 'v:fc.bias': v.v_fc_bias },
    grads: gradsOf(v),
    hyper: { lr: v.lr, momentum: v.momentum, l2: v.l2, clipNorm: v.clipNorm },
    step: v.step,
  }),
};

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'label'], inference: true };

const forwardRun: RunSpec = { name: 'forward', inputs: ['x', 'label'], draws: true, nonempty: ['B'] };

const trainStepRun: RunSpec = { name: 'trainStep', inputs: ['x', 'label'], draws: true, nonempty: ['B'] };

/** All memory in order: what is kept for life, then the temporaries of each method, which share one region. */
function layOut(memory: NetMemory, training: SwitchesDims, inference: SwitchesDims) {
  const { B } = training;
  return {
    fc_weight: memory.f32(15),
    fc_bias: memory.f32(3),
    center_centre: memory.f32(5),
    v_fc_weight: memory.f32(15),
    v_fc_bias: memory.f32(3),
    lr: memory.f64(1),
    momentum: memory.f64(1),
    l2: memory.f64(1),
    clipNorm: memory.f64(1),
    next_center_centre: memory.f32(5),
    grad_fc_weight: memory.f32(15),
    grad_fc_bias: memory.f32(3),
    x: memory.f32(Math.max(B * 5, inference.B * 5)),
    label: memory.i32(Math.max(B, inference.B)),
    seed: memory.i32(1),
    draw: memory.i32(1),
    scale: memory.f64(1),
    step: memory.f64(1),
    active_fc_weight: memory.f64(1),
    active_fc_bias: memory.f64(1),
    probability: memory.f32(Math.max(B * 3, inference.B * 3)),
    accuracy: memory.f32(1),
    penalty: memory.f32(1),
    loss: memory.f32(1),
    lr_2: memory.f64(1),
    gradNorm: memory.f64(1),
    predict: predictMemory(memory, inference),
    evaluate: evaluateMemory(memory, inference),
    forward: forwardMemory(memory, training),
    update: updateMemory(memory),
    trainStep: trainStepMemory(memory, training),
    predict$wasm: predict$wasmMemory(memory, inference),
    evaluate$wasm: evaluate$wasmMemory(memory, inference),
    forward$wasm: forward$wasmMemory(memory, training),
    trainStep$wasm: trainStep$wasmMemory(memory, training),
  };
}
type SwitchesViews = ReturnType<typeof layOut>;

/** Temporaries of predict: each begins behind those that lie below it while it lives. */
function predictMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const center_sub = memory.f32(B * 5, []);
  /** f32[B, 3] */
  const exp = memory.f32(B * 3, []);
  /** f32[B] */
  const reduce_max = memory.f32(B, [exp]);
  /** f32[B] */
  const sum = memory.f32(B, [exp]);
  /** f32[B, 3] */
  const fc_add = memory.f32(B * 3, [center_sub, reduce_max]);
  return { center_sub, exp, reduce_max, sum, fc_add };
}

/** Temporaries of evaluate: each begins behind those that lie below it while it lives. */
function evaluateMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const center_sub_2 = memory.f32(B * 5, []);
  /** f32[B, 3] */
  const sub = memory.f32(B * 3, []);
  /** f32[B] */
  const reduce_max_2 = memory.f32(B, [sub]);
  /** f32[B] */
  const sum_2 = memory.f32(B, [sub]);
  /** i32[B] */
  const argmax = memory.i32(B, [reduce_max_2]);
  /** f32[B, 3] */
  const fc_add_2 = memory.f32(B * 3, [center_sub_2, argmax]);
  return { center_sub_2, sub, reduce_max_2, sum_2, argmax, fc_add_2 };
}

/** Temporaries of forward and backward: each begins behind those that lie below it while it lives. */
function forwardMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const drop_where = memory.f32(B * 5, []);
  /** f32[B, 3] */
  const fc_add_3 = memory.f32(B * 3, [drop_where]);
  /** f32[B, 3] */
  const d_scatter_add = memory.f32(B * 3, [drop_where]);
  /** f32[5] */
  const center_div = memory.f32(5, [drop_where]);
  /** f32[B, 3] */
  const exp_2 = memory.f32(B * 3, [fc_add_3]);
  /** i32[B] */
  const argmax_2 = memory.i32(B, [fc_add_3]);
  /** f32[B, 3] */
  const sub_2 = memory.f32(B * 3, [exp_2]);
  /** f32[B, 3] */
  const d_add = memory.f32(B * 3, [exp_2]);
  /** f32[B] */
  const reduce_max_3 = memory.f32(B, [argmax_2, sub_2]);
  /** f32[B] */
  const sum_3 = memory.f32(B, [sub_2]);
  /** f32[B] */
  const d_sum = memory.f32(B, [sum_3]);
  return { drop_where, fc_add_3, d_scatter_add, center_div, exp_2, argmax_2, sub_2, d_add, reduce_max_3, sum_3, d_sum };
}

/** Temporaries of update: each begins behind those that lie below it while it lives. */
function updateMemory(memory: NetMemory) {
  /** f64[] */
  const div = memory.f64(1, []);
  /** f32[] */
  const sum_4 = memory.f32(1, []);
  /** f64[] */
  const div_2 = memory.f64(1, [sum_4]);
  return { div, sum_4, div_2 };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStepMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const drop_where_2 = memory.f32(B * 5, []);
  /** f32[] */
  const sum_6 = memory.f32(1, []);
  /** f64[] */
  const div_4 = memory.f64(1, [sum_6]);
  /** f32[B, 3] */
  const fc_add_4 = memory.f32(B * 3, [drop_where_2]);
  /** f32[B, 3] */
  const d_scatter_add_2 = memory.f32(B * 3, [drop_where_2]);
  /** f32[5] */
  const center_div_2 = memory.f32(5, [drop_where_2]);
  /** f32[3] */
  const d_fc_sum = memory.f32(3, [drop_where_2, div_4]);
  /** f32[5, 3] */
  const d_fc_add = memory.f32(15, [d_fc_sum]);
  /** f32[B, 3] */
  const exp_3 = memory.f32(B * 3, [fc_add_4]);
  /** i32[B] */
  const argmax_3 = memory.i32(B, [fc_add_4]);
  /** f64[] */
  const div_3 = memory.f64(1, [fc_add_4]);
  /** f32[B, 3] */
  const sub_3 = memory.f32(B * 3, [exp_3]);
  /** f32[B, 3] */
  const d_add_2 = memory.f32(B * 3, [d_fc_add, exp_3]);
  /** f32[B] */
  const reduce_max_4 = memory.f32(B, [argmax_3, div_3, sub_3]);
  /** f32[B] */
  const sum_5 = memory.f32(B, [sub_3, d_add_2]);
  /** f32[B] */
  const d_sum_2 = memory.f32(B, [sum_5]);
  return {
    drop_where_2,
    sum_6,
    div_4,
    fc_add_4,
    d_scatter_add_2,
    center_div_2,
    d_fc_sum,
    d_fc_add,
    exp_3,
    argmax_3,
    div_3,
    sub_3,
    d_add_2,
    reduce_max_4,
    sum_5,
    d_sum_2,
  };
}

/** Temporaries of predict: each begins behind those that lie below it while it lives. */
function predict$wasmMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const center_sub = memory.f32(B * 5, []);
  /** f32[B, 3] */
  const exp = memory.f32(B * 3, []);
  /** f32[B] */
  const reduce_max = memory.f32(B, [exp]);
  /** f32[B] */
  const sum = memory.f32(B, [exp]);
  /** f32[B, 3] */
  const fc_add = memory.f32(B * 3, [center_sub, reduce_max]);
  /** f32[40] */
  const fc_copy_packed = memory.f32(40, [fc_add]);
  return { center_sub, exp, reduce_max, sum, fc_add, fc_copy_packed };
}

/** Temporaries of evaluate: each begins behind those that lie below it while it lives. */
function evaluate$wasmMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const center_sub_2 = memory.f32(B * 5, []);
  /** f32[B, 3] */
  const sub = memory.f32(B * 3, []);
  /** f32[B] */
  const reduce_max_2 = memory.f32(B, [sub]);
  /** f32[B] */
  const sum_2 = memory.f32(B, [sub]);
  /** i32[B] */
  const argmax = memory.i32(B, [reduce_max_2]);
  /** f32[B, 3] */
  const fc_add_2 = memory.f32(B * 3, [center_sub_2, argmax]);
  /** f32[40] */
  const fc_copy_packed_2 = memory.f32(40, [fc_add_2]);
  return { center_sub_2, sub, reduce_max_2, sum_2, argmax, fc_add_2, fc_copy_packed_2 };
}

/** Temporaries of forward and backward: each begins behind those that lie below it while it lives. */
function forward$wasmMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const drop_where = memory.f32(B * 5, []);
  /** f32[B, 3] */
  const fc_add_3 = memory.f32(B * 3, [drop_where]);
  /** f32[B, 3] */
  const d_scatter_add = memory.f32(B * 3, [drop_where]);
  /** f32[5] */
  const center_div = memory.f32(5, [drop_where]);
  /** f32[B, 3] */
  const exp_2 = memory.f32(B * 3, [fc_add_3]);
  /** i32[B] */
  const argmax_2 = memory.i32(B, [fc_add_3]);
  /** f32[40] */
  const fc_copy_packed_3 = memory.f32(40, [fc_add_3]);
  /** f32[B, 3] */
  const sub_2 = memory.f32(B * 3, [exp_2]);
  /** f32[B, 3] */
  const d_add = memory.f32(B * 3, [exp_2]);
  /** f32[B] */
  const reduce_max_3 = memory.f32(B, [argmax_2, sub_2]);
  /** f32[B] */
  const sum_3 = memory.f32(B, [sub_2]);
  /** f32[B] */
  const d_sum = memory.f32(B, [sum_3]);
  return {
    drop_where,
    fc_add_3,
    d_scatter_add,
    center_div,
    exp_2,
    argmax_2,
    fc_copy_packed_3,
    sub_2,
    d_add,
    reduce_max_3,
    sum_3,
    d_sum,
  };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStep$wasmMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const drop_where_2 = memory.f32(B * 5, []);
  /** f32[] */
  const sum_6 = memory.f32(1, []);
  /** f64[] */
  const div_4 = memory.f64(1, [sum_6]);
  /** f32[B, 3] */
  const fc_add_4 = memory.f32(B * 3, [drop_where_2]);
  /** f32[B, 3] */
  const d_scatter_add_2 = memory.f32(B * 3, [drop_where_2]);
  /** f32[5] */
  const center_div_2 = memory.f32(5, [drop_where_2]);
  /** f32[3] */
  const d_fc_sum = memory.f32(3, [drop_where_2, div_4]);
  /** f32[5, 3] */
  const d_fc_add = memory.f32(15, [d_fc_sum]);
  /** f32[B, 3] */
  const exp_3 = memory.f32(B * 3, [fc_add_4]);
  /** i32[B] */
  const argmax_3 = memory.i32(B, [fc_add_4]);
  /** f32[40] */
  const fc_copy_packed_4 = memory.f32(40, [fc_add_4]);
  /** f64[] */
  const div_3 = memory.f64(1, [fc_add_4]);
  /** f32[B, 3] */
  const sub_3 = memory.f32(B * 3, [exp_3]);
  /** f32[B, 3] */
  const d_add_2 = memory.f32(B * 3, [d_fc_add, exp_3]);
  /** f32[B] */
  const reduce_max_4 = memory.f32(B, [argmax_3, div_3, sub_3]);
  /** f32[B] */
  const sum_5 = memory.f32(B, [sub_3, d_add_2]);
  /** f32[B] */
  const d_sum_2 = memory.f32(B, [sum_5]);
  return {
    drop_where_2,
    sum_6,
    div_4,
    fc_add_4,
    d_scatter_add_2,
    center_div_2,
    d_fc_sum,
    d_fc_add,
    exp_3,
    argmax_3,
    fc_copy_packed_4,
    div_3,
    sub_3,
    d_add_2,
    reduce_max_4,
    sum_5,
    d_sum_2,
  };
}

/** The kernels of predict in order. */
function predict(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.predict;
  sub(v.center_centre, v.x, t.center_sub, B);
  matmul_add(v.fc_weight, t.center_sub, v.fc_bias, t.fc_add, B);
  reduce_max(t.fc_add, t.reduce_max, B);
  sub_exp(t.reduce_max, t.fc_add, t.exp, B);
  sum(t.exp, t.sum, B);
  div(t.sum, t.exp, v.probability, B);
}

/** The kernels of evaluate in order. */
function evaluate(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.evaluate;
  sub(v.center_centre, v.x, t.center_sub_2, B);
  matmul_add(v.fc_weight, t.center_sub_2, v.fc_bias, t.fc_add_2, B);
  reduce_max(t.fc_add_2, t.reduce_max_2, B);
  argmax(t.fc_add_2, t.argmax, B);
  sum_div(v.label, t.argmax, v.accuracy, B, B);
  mul_sum(v.fc_weight, v.l2, v.penalty, 15);
  sub_2(t.reduce_max_2, t.fc_add_2, t.sub, B);
  exp_sum(t.sub, t.sum_2, B);
  log_sub_gather_etc(v.label, t.sum_2, t.sub, v.loss, B, B);
}

/** The kernels of forward in order. */
function forward(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.forward;
  sum_div_mul_add(v.x, v.center_centre, v.next_center_centre, t.center_div, B);
  sub_random_mul(v.seed, v.draw, t.center_div, v.x, t.drop_where, B);
  matmul_add(v.fc_weight, t.drop_where, v.fc_bias, t.fc_add_3, B);
  reduce_max(t.fc_add_3, t.reduce_max_3, B);
  argmax(t.fc_add_3, t.argmax_2, B);
  sum_div(v.label, t.argmax_2, v.accuracy, B, B);
  mul_sum(v.fc_weight, v.l2, v.penalty, 15);
  sub_exp_2(t.reduce_max_3, t.fc_add_3, t.exp_2, t.sub_2, B);
  sum(t.exp_2, t.sum_3, B);
  log_sub_gather_etc(v.label, t.sum_3, t.sub_2, v.loss, B, B);
}

/** The kernels of backward in order. */
function backward(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.forward;
  div_scatter_add(v.label, t.d_scatter_add, B);
  neg_sum(t.d_scatter_add, t.d_sum, B);
  div_mul_add(t.sum_3, t.d_sum, t.exp_2, t.d_scatter_add, t.d_add, B);
  mul_add_matmul(v.scale, v.l2, t.d_add, t.drop_where, v.fc_weight, v.grad_fc_weight, B);
  sum_mul_add(v.scale, t.d_add, v.grad_fc_bias, B);
}

/** The kernels of update in order. */
function update(v: SwitchesViews): void {
  const t = v.update;
  div_2(v.step, t.div);
  div_minimum_mul_etc(v.lr, t.div, v.step, v.lr_2);
  copy(v.next_center_centre, v.center_centre, 5);
  mul_sum_2(v.grad_fc_weight, t.sum_4, 15);
  mul_sum_add_etc(v.grad_fc_bias, v.active_fc_bias, t.sum_4, v.active_fc_weight, v.clipNorm, t.div_2, v.gradNorm, 3);
  sgd_update(
    v.momentum,
    t.div_2,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    v.active_fc_weight,
    v.v_fc_weight,
    v.grad_fc_weight,
    v.fc_weight,
    15,
  );
  sgd_update(
    v.momentum,
    t.div_2,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    v.active_fc_bias,
    v.v_fc_bias,
    v.grad_fc_bias,
    v.fc_bias,
    3,
  );
}

/** The kernels of trainStep in order. */
function trainStep(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.trainStep;
  sum_div_mul_add_2(v.x, v.center_centre, t.center_div_2, B);
  sub_random_mul(v.seed, v.draw, t.center_div_2, v.x, t.drop_where_2, B);
  matmul_add(v.fc_weight, t.drop_where_2, v.fc_bias, t.fc_add_4, B);
  reduce_max(t.fc_add_4, t.reduce_max_4, B);
  argmax(t.fc_add_4, t.argmax_3, B);
  sum_div(v.label, t.argmax_3, v.accuracy, B, B);
  div_2(v.step, t.div_3);
  div_minimum_mul_etc(v.lr, t.div_3, v.step, v.lr_2);
  mul_sum(v.fc_weight, v.l2, v.penalty, 15);
  sub_exp_2(t.reduce_max_4, t.fc_add_4, t.exp_3, t.sub_3, B);
  sum(t.exp_3, t.sum_5, B);
  log_sub_gather_etc(v.label, t.sum_5, t.sub_3, v.loss, B, B);
  div_scatter_add(v.label, t.d_scatter_add_2, B);
  neg_sum(t.d_scatter_add_2, t.d_sum_2, B);
  div_mul_add(t.sum_5, t.d_sum_2, t.exp_3, t.d_scatter_add_2, t.d_add_2, B);
  sum_2(t.d_add_2, t.d_fc_sum, B);
  mul_add_matmul_2(v.l2, t.d_add_2, t.drop_where_2, v.fc_weight, t.d_fc_add, B);
  mul_sum_2(t.d_fc_add, t.sum_6, 15);
  mul_sum_add_etc(t.d_fc_sum, v.active_fc_bias, t.sum_6, v.active_fc_weight, v.clipNorm, t.div_4, v.gradNorm, 3);
  sgd_update_2(
    v.momentum,
    t.div_4,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    v.active_fc_weight,
    t.d_fc_add,
    v.v_fc_weight,
    v.fc_weight,
    15,
  );
  sgd_update_2(
    v.momentum,
    t.div_4,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    v.active_fc_bias,
    t.d_fc_sum,
    v.v_fc_bias,
    v.fc_bias,
    3,
  );
}

/**
 * model.nn:9 (center): return x - centre
 * y[i, j] = x[i, j] − centre[j]
 */
function sub(centre: Float32Array, x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    const yAt = i * 5;
    for (let j = 0; j < 5; j++) {
      y[yAt + j] = x[yAt + j]! - centre[j]!;
    }
  }
}

/**
 * model.nn:15 (fc): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * y[i, j] = (Σ_k x[i, k]·weight[k, j]) + bias[j]
 */
function matmul_add(weight: Float32Array, x: Float32Array, bias: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B - 3; i += 4) {
    const xAt = i * 5;
    const xAt2 = i * 5 + 5;
    const xAt3 = i * 5 + 10;
    const xAt4 = i * 5 + 15;
    const yAt = i * 3;
    const yAt2 = i * 3 + 3;
    const yAt3 = i * 3 + 6;
    const yAt4 = i * 3 + 9;
    for (let j = 0; j < 3; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < 5; k++) {
        const weight0 = weight[k * 3 + j]!;
        s0 += x[xAt + k]! * weight0;
        s1 += x[xAt2 + k]! * weight0;
        s2 += x[xAt3 + k]! * weight0;
        s3 += x[xAt4 + k]! * weight0;
      }
      const bias0 = bias[j]!;
      y[yAt + j] = s0 + bias0;
      y[yAt2 + j] = s1 + bias0;
      y[yAt3 + j] = s2 + bias0;
      y[yAt4 + j] = s3 + bias0;
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    const xAt = i * 5;
    const yAt = i * 3;
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < 5; k++) {
        sum += x[xAt + k]! * weight[k * 3 + j]!;
      }
      y[yAt + j] = sum + bias[j]!;
    }
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y[i] = max_j x[i, j]
 */
function reduce_max(x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    let total = -Infinity;
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      const x0 = x[xAt + j]!;
      total = x0 > total || x0 !== x0 ? x0 : total;
    }
    y[i] = total;
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y[i, j] = exp(x2[i, j] − (x[i] = −∞ ? 0 : x[i]))
 */
function sub_exp(x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    const yAt = i * 3;
    const x0 = x[i]!;
    const t0 = x0 === -Infinity ? 0 : x0;
    for (let j = 0; j < 3; j++) {
      y[yAt + j] = exp(x2[yAt + j]! - t0);
    }
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y[i] = Σ_j x[i, j]
 */
function sum(x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    let total = 0;
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      total += x[xAt + j]!;
    }
    y[i] = total;
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y[i, j] = x2[i, j] / (x[i] = 0 ? 1 : x[i])
 */
function div(x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    const yAt = i * 3;
    const x0 = x[i]!;
    const t0 = x0 === 0 ? 1 : x0;
    for (let j = 0; j < 3; j++) {
      y[yAt + j] = x2[yAt + j]! / t0;
    }
  }
}

/**
 * model.nn:18: metric accuracy = mean(argmax(logits) == label)
 * y[i] = argmax_j x[i, j]
 */
function argmax(x: Float32Array, y: Int32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    let total = -Infinity;
    let total2 = 0;
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      const x0 = x[xAt + j]!;
      const t0 = x0 > total || (x0 !== x0 && total === total);
      total = t0 ? x0 : total;
      total2 = t0 ? j : total2;
    }
    y[i] = total2;
  }
}

/**
 * model.nn:18: metric accuracy = mean(argmax(logits) == label)
 * y = (Σ_i (x2[i] = x[i])) / B
 */
function sum_div(x: Int32Array, x2: Int32Array, y: Float32Array, n: number, B: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    total += x2[i]! === x[i]! ? 1 : 0;
    total2 += x2[i + 1]! === x[i + 1]! ? 1 : 0;
    total3 += x2[i + 2]! === x[i + 2]! ? 1 : 0;
    total4 += x2[i + 3]! === x[i + 3]! ? 1 : 0;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += x2[i]! === x[i]! ? 1 : 0;
  }
  y[0] = (total + total2 + (total3 + total4)) / B;
}

/**
 * model.nn:21: regularize l2[1e-3] on "*.weight"
 * y = l2·(Σ_ij (weight[i, j]·weight[i, j]))
 */
function mul_sum(weight: Float32Array, l2: Float64Array, y: Float32Array, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    const weight0 = weight[i]!;
    const weight1 = weight[i + 1]!;
    const weight2 = weight[i + 2]!;
    const weight3 = weight[i + 3]!;
    total += weight0 * weight0;
    total2 += weight1 * weight1;
    total3 += weight2 * weight2;
    total4 += weight3 * weight3;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const weight0 = weight[i]!;
    total += weight0 * weight0;
  }
  y[0] = Math.fround(l2[0]!) * (total + total2 + (total3 + total4));
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y[i, j] = x2[i, j] − (x[i] = −∞ ? 0 : x[i])
 */
function sub_2(x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    const yAt = i * 3;
    const x0 = x[i]!;
    const t0 = x0 === -Infinity ? 0 : x0;
    for (let j = 0; j < 3; j++) {
      y[yAt + j] = x2[yAt + j]! - t0;
    }
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y[i] = Σ_j exp(x[i, j])
 */
function exp_sum(x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    let total = 0;
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      total += exp(x[xAt + j]!);
    }
    y[i] = total;
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * model.nn:17: loss = cross_entropy(logits, label)
 * y = −((Σ_i (x3[i, x[i]] − log((x2[i] = 0 ? 1 : x2[i])))) / B)
 */
function log_sub_gather_etc(
  x: Int32Array,
  x2: Float32Array,
  x3: Float32Array,
  y: Float32Array,
  n: number,
  B: number,
): void {
  let total = 0;
  for (let i = 0; i < n; i++) {
    const row = x[i]!;
    const x20 = x2[i]!;
    total += x3[i * 3 + row]! - log(x20 === 0 ? 1 : x20);
  }
  y[0] = -(total / B);
}

/**
 * model.nn:5 (center): m = mean(x, axis=0)
 * model.nn:6 (center): centre' = momentum * centre + (1 - momentum) * m
 * y[i] = (Σ_j x[j, i]) / B
 * next_centre′[i] = (0.9·centre[i]) + (0.09999999999999998·y[i])
 */
function sum_div_mul_add(
  x: Float32Array,
  centre: Float32Array,
  next_centre: Float32Array,
  y: Float32Array,
  B: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < B; i++) {
    total += x[i * 5]!;
    total2 += x[i * 5 + 1]!;
    total3 += x[i * 5 + 2]!;
    total4 += x[i * 5 + 3]!;
  }
  const t0 = total / B;
  const t1 = total2 / B;
  const t2 = total3 / B;
  const t3 = total4 / B;
  next_centre[0] = 0.9 * centre[0]! + 0.09999999999999998 * t0;
  y[0] = t0;
  next_centre[1] = 0.9 * centre[1]! + 0.09999999999999998 * t1;
  y[1] = t1;
  next_centre[2] = 0.9 * centre[2]! + 0.09999999999999998 * t2;
  y[2] = t2;
  next_centre[3] = 0.9 * centre[3]! + 0.09999999999999998 * t3;
  y[3] = t3;
  let total5 = 0;
  let total6 = 0;
  let total7 = 0;
  let total8 = 0;
  for (let i = 0; i < B - 3; i += 4) {
    total5 += x[i * 5 + 4]!;
    total6 += x[i * 5 + 9]!;
    total7 += x[i * 5 + 14]!;
    total8 += x[i * 5 + 19]!;
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    total5 += x[i * 5 + 4]!;
  }
  const t4 = (total5 + total6 + (total7 + total8)) / B;
  next_centre[4] = 0.9 * centre[4]! + 0.09999999999999998 * t4;
  y[4] = t4;
}

/**
 * model.nn:7 (center): return x - m
 * model.nn:15 (drop): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * y[i, j] = (((threefry(seed, 653863630, draw, 5·i + j) >> 8)·5.960464477539063e-8) ≥ 0.5 ? (x2[i, j] − x[j])·2 : 0)
 */
function sub_random_mul(
  seed: Int32Array,
  draw: Int32Array,
  x: Float32Array,
  x2: Float32Array,
  y: Float32Array,
  B: number,
): void {
  const seed0 = seed[0]!;
  const draw0 = draw[0]!;
  for (let i = 0; i < B; i++) {
    const yAt = i * 5;
    for (let j = 0; j < 5; j++) {
      y[yAt + j] =
        (threefry(seed0, 653863630, draw0, i * 5 + j) >>> 8) * 5.960464477539063e-8 >= 0.5
          ? (x2[yAt + j]! - x[j]!) * 2
          : 0;
    }
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y2[i, j] = x2[i, j] − (x[i] = −∞ ? 0 : x[i])
 * y[i, j] = exp(y2[i, j])
 */
function sub_exp_2(x: Float32Array, x2: Float32Array, y: Float32Array, y2: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    const x2At = i * 3;
    const x0 = x[i]!;
    const t0 = x0 === -Infinity ? 0 : x0;
    for (let j = 0; j < 3; j++) {
      const t1 = x2[x2At + j]! - t0;
      y[x2At + j] = exp(t1);
      y2[x2At + j] = t1;
    }
  }
}

/**
 * Gradient of model.nn:17: loss = cross_entropy(logits, label)
 * y[i, j] = scatterAdd(…, x, …)
 */
function div_scatter_add(x: Int32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B * 3; i++) {
    y[i] = 0;
  }
  const t0 = -1 / B;
  for (let i = 0; i < B; i++) {
    const row = x[i]!;
    const y0 = y[i * 3 + row]!;
    y[i * 3 + row] = y0 + t0;
  }
}

/**
 * Gradient of model.nn:17: loss = cross_entropy(logits, label)
 * y[i] = Σ_j −x[i, j]
 */
function neg_sum(x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    let total = 0;
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      total += -x[xAt + j]!;
    }
    y[i] = total;
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * Gradient of model.nn:17: loss = cross_entropy(logits, label)
 * Gradient of model.nn:16: output probability = softmax(logits)
 * y[i, j] = x4[i, j] + ((x[i] = 0 ? 0 : x2[i] / (x[i] = 0 ? 1 : x[i]))·x3[i, j])
 */
function div_mul_add(
  x: Float32Array,
  x2: Float32Array,
  x3: Float32Array,
  x4: Float32Array,
  y: Float32Array,
  B: number,
): void {
  for (let i = 0; i < B; i++) {
    const yAt = i * 3;
    const x0 = x[i]!;
    const t0 = x0 === 0;
    const t1 = t0 ? 0 : x2[i]! / (t0 ? 1 : x0);
    for (let j = 0; j < 3; j++) {
      y[yAt + j] = x4[yAt + j]! + t1 * x3[yAt + j]!;
    }
  }
}

/**
 * Gradient of model.nn:21: regularize l2[1e-3] on "*.weight"
 * Gradient of model.nn:15 (fc): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * grad′[i, j] = grad[i, j] + (scale·(((l2·weight[i, j]) + (l2·weight[i, j])) + (Σ_k x2[k, i]·x[k, j])))
 */
function mul_add_matmul(
  scale: Float64Array,
  l2: Float64Array,
  x: Float32Array,
  x2: Float32Array,
  weight: Float32Array,
  grad: Float32Array,
  B: number,
): void {
  const t0 = Math.fround(scale[0]!);
  const t1 = Math.fround(l2[0]!);
  for (let i = 0; i < 3; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 3 + i]!;
      s0 += x2[j * 5]! * x0;
      s1 += x2[j * 5 + 1]! * x0;
      s2 += x2[j * 5 + 2]! * x0;
      s3 += x2[j * 5 + 3]! * x0;
    }
    const grad0 = grad[i]!;
    const t2 = t1 * weight[i]!;
    const grad1 = grad[i + 3]!;
    const t3 = t1 * weight[i + 3]!;
    const grad2 = grad[i + 6]!;
    const t4 = t1 * weight[i + 6]!;
    const grad3 = grad[i + 9]!;
    const t5 = t1 * weight[i + 9]!;
    grad[i] = grad0 + t0 * (t2 + t2 + s0);
    grad[i + 3] = grad1 + t0 * (t3 + t3 + s1);
    grad[i + 6] = grad2 + t0 * (t4 + t4 + s2);
    grad[i + 9] = grad3 + t0 * (t5 + t5 + s3);
  }
  for (let i = 0; i < 3; i++) {
    let sum = 0;
    for (let j = 0; j < B; j++) {
      sum += x2[j * 5 + 4]! * x[j * 3 + i]!;
    }
    const grad0 = grad[i + 12]!;
    const t2 = t1 * weight[i + 12]!;
    grad[i + 12] = grad0 + t0 * (t2 + t2 + sum);
  }
}

/**
 * Gradient of model.nn:15 (fc): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * grad′[i] = grad[i] + (scale·(Σ_j x[j, i]))
 */
function sum_mul_add(scale: Float64Array, x: Float32Array, grad: Float32Array, B: number): void {
  const t0 = Math.fround(scale[0]!);
  for (let i = 0; i < 3; i++) {
    let total = 0;
    let total2 = 0;
    let total3 = 0;
    let total4 = 0;
    for (let j = 0; j < B - 3; j += 4) {
      total += x[j * 3 + i]!;
      total2 += x[j * 3 + i + 3]!;
      total3 += x[j * 3 + i + 6]!;
      total4 += x[j * 3 + i + 9]!;
    }
    for (let j = Math.floor(B / 4) * 4; j < B; j++) {
      total += x[j * 3 + i]!;
    }
    const grad0 = grad[i]!;
    grad[i] = grad0 + t0 * (total + total2 + (total3 + total4));
  }
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * y = step / 10
 */
function div_2(step: Float64Array, y: Float64Array): void {
  y[0] = step[0]! / 10;
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * y = (lr ≠ lr ? 0 + (0.1·min(x, 0.5·(1 + cos(3.141592653589793·min(step / 100, 1))))) : lr)
 */
function div_minimum_mul_etc(lr: Float64Array, x: Float64Array, step: Float64Array, y: Float64Array): void {
  const lr0 = lr[0]!;
  const x0 = x[0]!;
  const t0 = step[0]! / 100;
  const t1 = 0.5 * (1 + cos(3.141592653589793 * (1 <= t0 ? 1 : t0)));
  y[0] = lr0 !== lr0 ? 0 + 0.1 * (x0 < t1 || x0 !== x0 ? x0 : t1) : lr0;
}

/** centre′[i] = next_centre[i] */
function copy(next_centre: Float32Array, centre: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    centre[i] = next_centre[i]!;
  }
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * y = Σ_ij (grad[i, j]·grad[i, j])
 */
function mul_sum_2(grad: Float32Array, y: Float32Array, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    const grad0 = grad[i]!;
    const grad1 = grad[i + 1]!;
    const grad2 = grad[i + 2]!;
    const grad3 = grad[i + 3]!;
    total += grad0 * grad0;
    total2 += grad1 * grad1;
    total3 += grad2 * grad2;
    total4 += grad3 * grad3;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const grad0 = grad[i]!;
    total += grad0 * grad0;
  }
  y[0] = total + total2 + (total3 + total4);
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * model.nn:22: clip norm[1.0]
 * y2 = √((active2 ≠ 0 ? x : 0) + (active ≠ 0 ? Σ_i (grad[i]·grad[i]) : 0))
 * y = clipNorm / y2
 */
function mul_sum_add_etc(
  grad: Float32Array,
  active: Float64Array,
  x: Float32Array,
  active2: Float64Array,
  clipNorm: Float64Array,
  y: Float64Array,
  y2: Float64Array,
  n: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    const grad0 = grad[i]!;
    const grad1 = grad[i + 1]!;
    const grad2 = grad[i + 2]!;
    const grad3 = grad[i + 3]!;
    total += grad0 * grad0;
    total2 += grad1 * grad1;
    total3 += grad2 * grad2;
    total4 += grad3 * grad3;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const grad0 = grad[i]!;
    total += grad0 * grad0;
  }
  const t0 = Math.sqrt((active2[0]! !== 0 ? x[0]! : 0) + (active[0]! !== 0 ? total + total2 + (total3 + total4) : 0));
  y[0] = clipNorm[0]! / t0;
  y2[0] = t0;
}

/**
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.weight): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − (x3·((momentum·v[i, j]) + (grad[i, j]·(x2 > clipNorm ? x : 1)))) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? (momentum·v[i, j]) + (grad[i, j]·(x2 > clipNorm ? x : 1)) : v[i, j])
 * grad′[i, j] = 0
 */
function sgd_update(
  momentum: Float64Array,
  x: Float64Array,
  clipNorm: Float64Array,
  x2: Float64Array,
  x3: Float64Array,
  active: Float64Array,
  v: Float32Array,
  grad: Float32Array,
  weight: Float32Array,
  n: number,
): void {
  const t0 = Math.fround(momentum[0]!);
  const t1 = Math.fround(x2[0]! > clipNorm[0]! ? x[0]! : 1);
  const t2 = Math.fround(x3[0]!);
  if (active[0]! !== 0) {
    for (let i = 0; i < n; i++) {
      const v0 = v[i]!;
      const grad0 = grad[i]!;
      const t3 = t0 * v0 + grad0 * t1;
      const weight0 = weight[i]!;
      grad[i] = 0;
      v[i] = t3;
      weight[i] = weight0 - t2 * t3;
    }
  } else {
    for (let i = 0; i < n; i++) {
      grad[i] = 0;
    }
  }
}

/**
 * model.nn:5 (center): m = mean(x, axis=0)
 * model.nn:6 (center): centre' = momentum * centre + (1 - momentum) * m
 * y[i] = (Σ_j x[j, i]) / B
 * centre′[i] = (0.9·centre[i]) + (0.09999999999999998·y[i])
 */
function sum_div_mul_add_2(x: Float32Array, centre: Float32Array, y: Float32Array, B: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < B; i++) {
    total += x[i * 5]!;
    total2 += x[i * 5 + 1]!;
    total3 += x[i * 5 + 2]!;
    total4 += x[i * 5 + 3]!;
  }
  const centre0 = centre[0]!;
  const t0 = total / B;
  const centre1 = centre[1]!;
  const t1 = total2 / B;
  const centre2 = centre[2]!;
  const t2 = total3 / B;
  const centre3 = centre[3]!;
  const t3 = total4 / B;
  centre[0] = 0.9 * centre0 + 0.09999999999999998 * t0;
  y[0] = t0;
  centre[1] = 0.9 * centre1 + 0.09999999999999998 * t1;
  y[1] = t1;
  centre[2] = 0.9 * centre2 + 0.09999999999999998 * t2;
  y[2] = t2;
  centre[3] = 0.9 * centre3 + 0.09999999999999998 * t3;
  y[3] = t3;
  let total5 = 0;
  let total6 = 0;
  let total7 = 0;
  let total8 = 0;
  for (let i = 0; i < B - 3; i += 4) {
    total5 += x[i * 5 + 4]!;
    total6 += x[i * 5 + 9]!;
    total7 += x[i * 5 + 14]!;
    total8 += x[i * 5 + 19]!;
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    total5 += x[i * 5 + 4]!;
  }
  const centre4 = centre[4]!;
  const t4 = (total5 + total6 + (total7 + total8)) / B;
  centre[4] = 0.9 * centre4 + 0.09999999999999998 * t4;
  y[4] = t4;
}

/**
 * Gradient of model.nn:15 (fc): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * y[i] = Σ_j x[j, i]
 */
function sum_2(x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < 3; i++) {
    let total = 0;
    let total2 = 0;
    let total3 = 0;
    let total4 = 0;
    for (let j = 0; j < B - 3; j += 4) {
      total += x[j * 3 + i]!;
      total2 += x[j * 3 + i + 3]!;
      total3 += x[j * 3 + i + 6]!;
      total4 += x[j * 3 + i + 9]!;
    }
    for (let j = Math.floor(B / 4) * 4; j < B; j++) {
      total += x[j * 3 + i]!;
    }
    y[i] = total + total2 + (total3 + total4);
  }
}

/**
 * Gradient of model.nn:21: regularize l2[1e-3] on "*.weight"
 * Gradient of model.nn:15 (fc): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * y[i, j] = ((l2·weight[i, j]) + (l2·weight[i, j])) + (Σ_k x2[k, i]·x[k, j])
 */
function mul_add_matmul_2(
  l2: Float64Array,
  x: Float32Array,
  x2: Float32Array,
  weight: Float32Array,
  y: Float32Array,
  B: number,
): void {
  const t0 = Math.fround(l2[0]!);
  for (let i = 0; i < 3; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 3 + i]!;
      s0 += x2[j * 5]! * x0;
      s1 += x2[j * 5 + 1]! * x0;
      s2 += x2[j * 5 + 2]! * x0;
      s3 += x2[j * 5 + 3]! * x0;
    }
    const t1 = t0 * weight[i]!;
    const t2 = t0 * weight[i + 3]!;
    const t3 = t0 * weight[i + 6]!;
    const t4 = t0 * weight[i + 9]!;
    y[i] = t1 + t1 + s0;
    y[i + 3] = t2 + t2 + s1;
    y[i + 6] = t3 + t3 + s2;
    y[i + 9] = t4 + t4 + s3;
  }
  for (let i = 0; i < 3; i++) {
    let sum = 0;
    for (let j = 0; j < B; j++) {
      sum += x2[j * 5 + 4]! * x[j * 3 + i]!;
    }
    const t1 = t0 * weight[i + 12]!;
    y[i + 12] = t1 + t1 + sum;
  }
}

/**
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.weight): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − (x3·((momentum·v[i, j]) + (x4[i, j]·(x2 > clipNorm ? x : 1)))) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? (momentum·v[i, j]) + (x4[i, j]·(x2 > clipNorm ? x : 1)) : v[i, j])
 */
function sgd_update_2(
  momentum: Float64Array,
  x: Float64Array,
  clipNorm: Float64Array,
  x2: Float64Array,
  x3: Float64Array,
  active: Float64Array,
  x4: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  n: number,
): void {
  const t0 = Math.fround(momentum[0]!);
  const t1 = Math.fround(x2[0]! > clipNorm[0]! ? x[0]! : 1);
  const t2 = Math.fround(x3[0]!);
  if (active[0]! !== 0) {
    for (let i = 0; i < n; i++) {
      const v0 = v[i]!;
      const t3 = t0 * v0 + x4[i]! * t1;
      const weight0 = weight[i]!;
      v[i] = t3;
      weight[i] = weight0 - t2 * t3;
    }
  }
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBase64 =
  'AGFzbQEAAAABXw1gAABgAXwBfGABfwF/YAR/f39/AX9gBH9/f38AYAJ/fwBgBX9/f39/AGADf39/AGAGf39/f39/AGAHf39/f39/fwBgCH9/f39/f39/AGAKf39/f39/f39/fwBgAX8AAicDA25uYwZtZW1vcnkCAQCAgAQDbm5jBG1lZXQAAANubmMDY29zAAEDKSgCAwAEBQYHBAcEBwYEBAcIBggGBwcICQQFBAcHCgsEBwgLDAwMDAAMBhADfwFBAAt/AUEAC38BQQALB1AIBHRlYW0DAAZ0aHJlYWQDAQdwcmVkaWN0ACQIZXZhbHVhdGUAJQdmb3J3YXJkACYIYmFja3dhcmQAJwZ1cGRhdGUAKAl0cmFpblN0ZXAAKQrylQEoIAAjAiAAcgRAEAAgACQCCyAABH8jAAVBACMBQQBHawsLMwAgASAAayACakEBayACbSEBIAMjAWohAyABIwBtIANsIAMgASMAb2wjAG1qIAJsIABqCw0AIwAEQBAAQQAkAgsLtgEEAX8BewF9BX8jAARAIANBhRpOEAIiBEEASARADwsLIAD9AAIAIQUgACoCECEGQQAhByADIQggBARAIAcgCEEBQQAQAyAHIAhBAUEBEAMhCCEHCyAHIAhIBEAgAiAHQRRsaiEJIAEgB0EUbGohCiAJIAdBbGwgCEEUbGpqIQsDQCAJIAr9AAIAIAX95QH9CwIAIAkgCioCECAGkzgCECAJQRRqIQkgCkEUaiEKIAkgC0kNAAsLC2wBBn8jAARAQQAQAgRADwsLIAEhAiAAIQNBACEEA0AgAiEFIAMhBiAFQaABaiEHA0AgBSAGKgIAOAIAIAVBIGohBSAGQQxqIQYgBSAHSQ0ACyACQQRqIQIgA0EEaiEDIARBAWoiBEEDSA0ACwuhBwkBfwF7B38FewN/BXsJfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhDiMABEAgBEHhBk4QAiIFQQBIBEAPCwsgAP0AAgAhBkEAIQcgBEF9aiEIIAUEQCAHIAhBBEEAEAMgByAIQQRBARADIQghBwsgByAISARAIAMgB0EMbGohCSABIQogAiAHQRRsaiELIAchDCAIIQ0DQCAOIQ8gDiEQIA4hESAOIRIgCiETIAshFCATQaABaiEVA0AgE/0AAgAhFiAPIBT9CQIAIBb95gH95AEhDyAQIBT9CQIUIBb95gH95AEhECARIBT9CQIoIBb95gH95AEhESASIBT9CQI8IBb95gH95AEhEiATQSBqIRMgFEEEaiEUIBMgFUkNAAsgDyAG/eQBIRcgECAG/eQBIRggESAG/eQBIRkgEiAG/eQBIRogCSAX/VoCAAAgCSAX/VoCBAEgCSAX/VoCCAIgCSAY/VoCDAAgCSAY/VoCEAEgCSAY/VoCFAIgCSAZ/VoCGAAgCSAZ/VoCHAEgCSAZ/VoCIAIgCSAa/VoCJAAgCSAa/VoCKAEgCSAa/VoCLAIgCUEwaiEJIAtB0ABqIQsgDEEEaiIMIA1IDQALCyMBQQFqIAVOBEAgBEECdUECdCAEQX9qSARAIAMgBEECdUEwbGohGyABIRwgAiAEQQJ1QdAAbGohHSAEQQJ1QQJ0IQwgBEF/aiENA0AgDiEPIA4hECAcIR4gHSEfIB5BoAFqISADQCAe/QACACEWIA8gH/0JAgAgFv3mAf3kASEPIBAgH/0JAhQgFv3mAf3kASEQIB5BIGohHiAfQQRqIR8gHiAgSQ0ACyAPIAb95AEhFyAQIAb95AEhGCAbIBf9WgIAACAbIBf9WgIEASAbIBf9WgIIAiAbIBj9WgIMACAbIBj9WgIQASAbIBj9WgIUAiAbQRhqIRsgHUEoaiEdIAxBAmoiDCANSA0ACwsLIwFBAWogBU4EQCAEQQF1QQF0IARIBEAgAyAEQQF1QRhsaiEhIAEhIiACIARBAXVBKGxqISMgBEEBdUEBdCEMIAQhDQNAIA4hJCAiISUgIyEmICVBoAFqIScDQCAkICb9CQIAICX9AAIA/eYB/eQBISQgJUEgaiElICZBBGohJiAlICdJDQALICQgBv3kASEXICEgF/1aAgAAICEgF/1aAgQBICEgF/1aAggCICFBDGohISAjQRRqISMgDEEBaiIMIA1IDQALCwsLvgEEB38BfQJ/AX0jAARAIAJBqhZOEAIiA0EASARADwsLQQAhBCACIQUgAwRAIAQgBUEBQQAQAyAEIAVBAUEBEAMhBSEECyAEIAVIBEAgASAEQQJ0aiEGIAAgBEEMbGohByAEIQggBSEJA0BDAACA/yEKIAchCyALQQxqIQwDQCALKgIAIQ0gDSAKlyEKIAtBBGohCyALIAxJDQALIAYgCjgCACAGQQRqIQYgB0EMaiEHIAhBAWoiCCAJSA0ACwsL6AgJCH8EewN/FXsDfwJ9A38FfQJ//QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAgP8AAID/AACA/wAAgP8hDv0MAADQwgAA0MIAANDCAADQwiEU/QwAALJCAACyQgAAskIAALJCIRb9DDuquD87qrg/O6q4PzuquD8hGP0MAIAxPwCAMT8AgDE/AIAxPyEa/QyDgF65g4BeuYOAXrmDgF65IRv9DP/aUDn/2lA5/9pQOf/aUDkhH/0MvMu2OrzLtjq8y7Y6vMu2OiEg/Qw/iAg8P4gIPD+ICDw/iAg8ISH9DECqKj1Aqio9QKoqPUCqKj0hIv0Mq6oqPquqKj6rqio+q6oqPiEj/QwAAAA/AAAAPwAAAD8AAAA/IST9DAAAgD8AAIA/AACAPwAAgD8hJf0MfwAAAH8AAAB/AAAAfwAAACEmIwAEQCADQawEThACIgRBAEgEQA8LC0EAIQUgA0ECdUECdCEGIAQEQCAFIAZBBEEAEAMgBSAGQQRBARADIQYhBQsgBSAGSARAIAAgBUECdGohByABIAVBDGxqIQggAiAFQQxsaiEJIAUhCiAGIQsDQCAH/QACACEMIA0gDCAMIA79Qf1SIQ8gCCEQIAkhESAQQQxqIRIDQCAQ/QkCACAQKgIM/SABIBAqAhj9IAIgECoCJP0gAyAP/eUBIRMgEyAU/esBIRUgFSAW/eoBIRcgFyAY/eYB/WohGSAXIBkgGv3mAf3lASAZIBv95gH95QEhHCAZ/fgBIR0gHUEB/awBIR4gHyAc/eYBICD95AEgHP3mASAh/eQBIBz95gEgIv3kASAc/eYBICP95AEgHP3mASAk/eQBIBwgHP3mAf3mASAc/eQBICX95AEgHiAm/a4BQRf9qwH95gEgHSAe/bEBICb9rgFBF/2rAf3mASEnIBEgJ/1aAgAAIBEgJ/1aAgwBIBEgJ/1aAhgCIBEgJ/1aAiQDIBBBBGohECARQQRqIREgECASSQ0ACyAHQRBqIQcgCEEwaiEIIAlBMGohCSAKQQRqIgogC0gNAAsLIwFBAWogBE4EQCADQQJ1QQJ0IANIBEAgACADQQJ1QQR0aiEoIAEgA0ECdUEwbGohKSACIANBAnVBMGxqISogA0ECdUECdCEKIAMhCwNAICgqAgAhK0MAAAAAICsgK0MAAID/WxshLCApIS0gKiEuIC1BDGohLwNAIC0qAgAgLJMhMCAwQwAA0MKXITEgMUMAALJCliEyIDJDO6q4P5SQITMgMiAzQwCAMT+UkyAzQ4OAXrmUkyE0IDP8ACE1IDVBAXUhNiAuQ//aUDkgNJRDvMu2OpIgNJRDP4gIPJIgNJRDQKoqPZIgNJRDq6oqPpIgNJRDAAAAP5IgNCA0lJQgNJJDAACAP5IgNkH/AGpBF3S+lCA1IDZrQf8AakEXdL6UOAIAIC1BBGohLSAuQQRqIS4gLSAvSQ0ACyAoQQRqISggKUEMaiEpICpBDGohKiAKQQFqIgogC0gNAAsLCwu4AQMHfwF9An8jAARAIAJBqhZOEAIiA0EASARADwsLQQAhBCACIQUgAwRAIAQgBUEBQQAQAyAEIAVBAUEBEAMhBSEECyAEIAVIBEAgASAEQQJ0aiEGIAAgBEEMbGohByAEIQggBSEJA0BDAAAAACEKIAchCyALQQxqIQwDQCAKIAsqAgCSIQogC0EEaiELIAsgDEkNAAsgBiAKOAIAIAZBBGohBiAHQQxqIQcgCEEBaiIIIAlIDQALCwviAQMIfwJ9A38jAARAIANBgw1OEAIiBEEASARADwsLQQAhBSADIQYgBARAIAUgBkEBQQAQAyAFIAZBAUEBEAMhBiEFCyAFIAZIBEAgACAFQQJ0aiEHIAIgBUEMbGohCCABIAVBDGxqIQkgBSEKIAYhCwNAIAcqAgAhDEMAAIA/IAwgDEMAAAAAWxshDSAIIQ4gCSEPIA5BDGohEANAIA4gDyoCACANlTgCACAOQQRqIQ4gD0EEaiEPIA4gEEkNAAsgB0EEaiEHIAhBDGohCCAJQQxqIQkgCkEBaiIKIAtIDQALCwvkAQUHfwF9A38BfQF/IwAEQCACQaAGThACIgNBAEgEQA8LC0EAIQQgAiEFIAMEQCAEIAVBAUEAEAMgBCAFQQFBARADIQUhBAsgBCAFSARAIAEgBEECdGohBiAAIARBDGxqIQcgBCEIIAUhCQNAQwAAgP8hCkEAIQsgByEMQQAhDQNAIAwqAgAhDiAOIApeIA4gDlwgCiAKW3FyIQ8gDiAKIA8bIQogDSALIA8bIQsgDEEEaiEMIA1BAWoiDUEDSA0ACyAGIAs2AgAgBkEEaiEGIAdBDGohByAIQQFqIgggCUgNAAsLC5AEBwF9BXsDfwF7A38BewN//QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAgD8AAIA/AACAPwAAgD8hDiMABEBBABACBEAPCwtDAAAAACEFIAYhByAGIQggBiEJIAYhCkEAIANBBHVBBHRIBEAgACELIAEhDCALIANBBHVBBnRqIQ0DQCAHIAz9AAIAIAv9AAIA/TcgDv1O/eQBIQcgCCAM/QACECAL/QACEP03IA79Tv3kASEIIAkgDP0AAiAgC/0AAiD9NyAO/U795AEhCSAKIAz9AAIwIAv9AAIw/TcgDv1O/eQBIQogC0HAAGohCyAMQcAAaiEMIAsgDUkNAAsLIANBBHVBBHQgA0ECdUECdEgEQCAAIANBBHVBBnRqIQ8gASADQQR1QQZ0aiEQIA8gA0EEdUFAbCADQQJ1QQR0amohEQNAIAcgEP0AAgAgD/0AAgD9NyAO/U795AEhByAPQRBqIQ8gEEEQaiEQIA8gEUkNAAsLIAcgCP3kASAJIAr95AH95AEhEiAFIBL9HwAgEv0fAZIgEv0fAiAS/R8DkpKSIQUgA0ECdUECdCADSARAIAAgA0ECdUEEdGohEyABIANBAnVBBHRqIRQgEyADQQJ1QXBsIANBAnRqaiEVA0AgBSAUKAIAIBMoAgBGspIhBSATQQRqIRMgFEEEaiEUIBMgFUkNAAsLIAIgBSAEspU4AgALvgMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEFIwAEQEEAEAIEQA8LC0MAAAAAIQQgBSEGIAUhByAFIQggBSEJQQAgA0EEdUEEdEgEQCAAIQogCiADQQR1QQZ0aiELA0AgCv0AAgAhDCAK/QACECENIAr9AAIgIQ4gCv0AAjAhDyAGIAwgDP3mAf3kASEGIAcgDSAN/eYB/eQBIQcgCCAOIA795gH95AEhCCAJIA8gD/3mAf3kASEJIApBwABqIQogCiALSQ0ACwsgA0EEdUEEdCADQQJ1QQJ0SARAIAAgA0EEdUEGdGohECAQIANBBHVBQGwgA0ECdUEEdGpqIREDQCAQ/QACACEMIAYgDCAM/eYB/eQBIQYgEEEQaiEQIBAgEUkNAAsLIAYgB/3kASAIIAn95AH95AEhEiAEIBL9HwAgEv0fAZIgEv0fAiAS/R8DkpKSIQQgA0ECdUECdCADSARAIAAgA0ECdUEEdGohEyATIANBAnVBcGwgA0ECdGpqIRQDQCATKgIAIRUgBCAVIBWUkiEEIBNBBGohEyATIBRJDQALCyACIAErAwC2IASUOAIAC+IBAwh/An0DfyMABEAgA0GDDU4QAiIEQQBIBEAPCwtBACEFIAMhBiAEBEAgBSAGQQFBABADIAUgBkEBQQEQAyEGIQULIAUgBkgEQCAAIAVBAnRqIQcgAiAFQQxsaiEIIAEgBUEMbGohCSAFIQogBiELA0AgByoCACEMQwAAAAAgDCAMQwAAgP9bGyENIAghDiAJIQ8gDkEMaiEQA0AgDiAPKgIAIA2TOAIAIA5BBGohDiAPQQRqIQ8gDiAQSQ0ACyAHQQRqIQcgCEEMaiEIIAlBDGohCSAKQQFqIgogC0gNAAsLC/cPCQd/BXsCfyl7Bn8BfQJ/BX0Cf/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAANDCAADQwgAA0MIAANDCIRL9DAAAskIAALJCAACyQgAAskIhFP0MO6q4PzuquD87qrg/O6q4PyEW/QwAgDE/AIAxPwCAMT8AgDE/IRj9DIOAXrmDgF65g4BeuYOAXrkhGf0M/9pQOf/aUDn/2lA5/9pQOSEy/Qy8y7Y6vMu2OrzLtjq8y7Y6ITP9DD+ICDw/iAg8P4gIPD+ICDwhNP0MQKoqPUCqKj1Aqio9QKoqPSE1/Qyrqio+q6oqPquqKj6rqio+ITb9DAAAAD8AAAA/AAAAPwAAAD8hN/0MAACAPwAAgD8AAIA/AACAPyE4/Qx/AAAAfwAAAH8AAAB/AAAAITkjAARAIAJBpgVOEAIiA0EASARADwsLQQAhBCACQQR1QQR0IQUgAwRAIAQgBUEQQQAQAyAEIAVBEEEBEAMhBSEECyAEIAVIBEAgASAEQQJ0aiEGIAAgBEEMbGohByAEIQggBSEJA0AgCiELIAohDCAKIQ0gCiEOIAchDyAPQQxqIRADQCAP/QkCACAPKgIM/SABIA8qAhj9IAIgDyoCJP0gAyERIBEgEv3rASETIBMgFP3qASEVIBUgFv3mAf1qIRcgFSAXIBj95gH95QEgFyAZ/eYB/eUBIRogF/34ASEbIBtBAf2sASEcIA/9CQIwIA8qAjz9IAEgDyoCSP0gAiAPKgJU/SADIR0gHSAS/esBIR4gHiAU/eoBIR8gHyAW/eYB/WohICAfICAgGP3mAf3lASAgIBn95gH95QEhISAg/fgBISIgIkEB/awBISMgD/0JAmAgDyoCbP0gASAPKgJ4/SACIA8qAoQB/SADISQgJCAS/esBISUgJSAU/eoBISYgJiAW/eYB/WohJyAmICcgGP3mAf3lASAnIBn95gH95QEhKCAn/fgBISkgKUEB/awBISogD/0JApABIA8qApwB/SABIA8qAqgB/SACIA8qArQB/SADISsgKyAS/esBISwgLCAU/eoBIS0gLSAW/eYB/WohLiAtIC4gGP3mAf3lASAuIBn95gH95QEhLyAu/fgBITAgMEEB/awBITEgCyAyIBr95gEgM/3kASAa/eYBIDT95AEgGv3mASA1/eQBIBr95gEgNv3kASAa/eYBIDf95AEgGiAa/eYB/eYBIBr95AEgOP3kASAcIDn9rgFBF/2rAf3mASAbIBz9sQEgOf2uAUEX/asB/eYB/eQBIQsgDCAyICH95gEgM/3kASAh/eYBIDT95AEgIf3mASA1/eQBICH95gEgNv3kASAh/eYBIDf95AEgISAh/eYB/eYBICH95AEgOP3kASAjIDn9rgFBF/2rAf3mASAiICP9sQEgOf2uAUEX/asB/eYB/eQBIQwgDSAyICj95gEgM/3kASAo/eYBIDT95AEgKP3mASA1/eQBICj95gEgNv3kASAo/eYBIDf95AEgKCAo/eYB/eYBICj95AEgOP3kASAqIDn9rgFBF/2rAf3mASApICr9sQEgOf2uAUEX/asB/eYB/eQBIQ0gDiAyIC/95gEgM/3kASAv/eYBIDT95AEgL/3mASA1/eQBIC/95gEgNv3kASAv/eYBIDf95AEgLyAv/eYB/eYBIC/95AEgOP3kASAxIDn9rgFBF/2rAf3mASAwIDH9sQEgOf2uAUEX/asB/eYB/eQBIQ4gD0EEaiEPIA8gEEkNAAsgBiAL/QsCACAGIAz9CwIQIAYgDf0LAiAgBiAO/QsCMCAGQcAAaiEGIAdBwAFqIQcgCEEQaiIIIAlIDQALCyMBQQFqIANOBEAgAkEEdUEEdCACQQJ1QQJ0SARAIAEgAkEEdUEGdGohOiAAIAJBBHVBwAFsaiE7IAJBBHVBBHQhCCACQQJ1QQJ0IQkDQCAKIQsgOyE8IDxBDGohPQNAIDz9CQIAIDwqAgz9IAEgPCoCGP0gAiA8KgIk/SADIREgESAS/esBIRMgEyAU/eoBIRUgFSAW/eYB/WohFyAVIBcgGP3mAf3lASAXIBn95gH95QEhGiAX/fgBIRsgG0EB/awBIRwgCyAyIBr95gEgM/3kASAa/eYBIDT95AEgGv3mASA1/eQBIBr95gEgNv3kASAa/eYBIDf95AEgGiAa/eYB/eYBIBr95AEgOP3kASAcIDn9rgFBF/2rAf3mASAbIBz9sQEgOf2uAUEX/asB/eYB/eQBIQsgPEEEaiE8IDwgPUkNAAsgOiAL/QsCACA6QRBqITogO0EwaiE7IAhBBGoiCCAJSA0ACwsLIwFBAWogA04EQCACQQJ1QQJ0IAJIBEAgASACQQJ1QQR0aiE+IAAgAkECdUEwbGohPyACQQJ1QQJ0IQggAiEJA0BDAAAAACFAID8hQSBBQQxqIUIDQCBBKgIAIUMgQ0MAANDClyFEIERDAACyQpYhRSBFQzuquD+UkCFGIEUgRkMAgDE/lJMgRkODgF65lJMhRyBG/AAhSCBIQQF1IUkgQEP/2lA5IEeUQ7zLtjqSIEeUQz+ICDySIEeUQ0CqKj2SIEeUQ6uqKj6SIEeUQwAAAD+SIEcgR5SUIEeSQwAAgD+SIElB/wBqQRd0vpQgSCBJa0H/AGpBF3S+lJIhQCBBQQRqIUEgQSBCSQ0ACyA+IEA4AgAgPkEEaiE+ID9BDGohPyAIQQFqIgggCUgNAAsLCwuSGAwBfQV7BH8EexB/NXsFfwF7A38CfQN/A339DAAAAAAAAAAAAAAAAAAAAAAhB/0MAACAPwAAgD8AAIA/AACAPyEl/QwAAIAAAACAAAAAgAAAAIAAISf9DAAAAEsAAABLAAAASwAAAEshKf0MDfvKwA37ysAN+8rADfvKwCEr/QwAAIC/AACAvwAAgL8AAIC/IS39DAAAuEEAALhBAAC4QQAAuEEhMP0MAACA/wAAgP8AAID/AACA/yFK/QxyoI09cqCNPXKgjT1yoI09IUv9DIx08b2MdPG9jHTxvYx08b0hTP0MlyjzPZco8z2XKPM9lyjzPSFN/Qynof29p6H9vaeh/b2nof29IU79DFyZET5cmRE+XJkRPlyZET4hT/0McbEqvnGxKr5xsSq+cbEqviFQ/Qyj0kw+o9JMPqPSTD6j0kw+IVH9DPf/f773/3++9/9/vvf/f74hUv0Mo6qqPqOqqj6jqqo+o6qqPiFT/QyDgF65g4BeuYOAXrmDgF65IVT9DAAAAD8AAAA/AAAAPwAAAD8hVf0MAIAxPwCAMT8AgDE/AIAxPyFW/QwAAIB/AACAfwAAgH8AAIB/IVf9DAAAwH8AAMB/AADAfwAAwH8hWCMABEBBABACBEAPCwtDAAAAACEGIAchCCAHIQkgByEKIAchC0EAIARBBHVBBHRIBEAgACEMIAEhDUEAIQ4gBEEEdUEEdCEPA0AgDP0AAgAhECAM/QACECERIAz9AAIgIRIgDP0AAjAhEyAMKAIAIRQgDCgCBCEVIAwoAgghFiAMKAIMIRcgDCgCECEYIAwoAhQhGSAMKAIYIRogDCgCHCEbIAwoAiAhHCAMKAIkIR0gDCgCKCEeIAwoAiwhHyAMKAIwISAgDCgCNCEhIAwoAjghIiAMKAI8ISMgDf0AAgAhJCAlICQgJCAH/UH9UiEmICYgJ/1DISggJiAp/eYBICYgKP1SISogKiAr/a4BQRf9rAEhLCAqICxBF/2rAf2xASAt/eQBIS4gLiAu/eYBIS8gLP36ASAwIAcgKP1S/eUBITEgDf0AAhAhMiAlIDIgMiAH/UH9UiEzIDMgJ/1DITQgMyAp/eYBIDMgNP1SITUgNSAr/a4BQRf9rAEhNiA1IDZBF/2rAf2xASAt/eQBITcgNyA3/eYBITggNv36ASAwIAcgNP1S/eUBITkgDf0AAiAhOiAlIDogOiAH/UH9UiE7IDsgJ/1DITwgOyAp/eYBIDsgPP1SIT0gPSAr/a4BQRf9rAEhPiA9ID5BF/2rAf2xASAt/eQBIT8gPyA//eYBIUAgPv36ASAwIAcgPP1S/eUBIUEgDf0AAjAhQiAlIEIgQiAH/UH9UiFDIEMgJ/1DIUQgQyAp/eYBIEMgRP1SIUUgRSAr/a4BQRf9rAEhRiBFIEZBF/2rAf2xASAt/eQBIUcgRyBH/eYBIUggRv36ASAwIAcgRP1S/eUBIUkgCCACIA5BDGwgFEECdGpq/QkCACACIA5BDGwgFUECdGpBDGpqKgIA/SABIAIgDkEMbCAWQQJ0akEYamoqAgD9IAIgAiAOQQxsIBdBAnRqQSRqaioCAP0gAyAmIEogLiBLIC795gEgTP3kASAu/eYBIE395AEgLv3mASBO/eQBIC795gEgT/3kASAu/eYBIFD95AEgLv3mASBR/eQBIC795gEgUv3kASAu/eYBIFP95AEgLiAv/eYB/eYBIDEgVP3mAf3kASAvIFX95gH95QH95AEgMSBW/eYB/eQBICYgB/1B/VIgJiBX/UH9UiBYICYgB/1G/VL95QH95AEhCCAJIAIgDkEMbCAYQQJ0akEwamr9CQIAIAIgDkEMbCAZQQJ0akE8amoqAgD9IAEgAiAOQQxsIBpBAnRqQcgAamoqAgD9IAIgAiAOQQxsIBtBAnRqQdQAamoqAgD9IAMgMyBKIDcgSyA3/eYBIEz95AEgN/3mASBN/eQBIDf95gEgTv3kASA3/eYBIE/95AEgN/3mASBQ/eQBIDf95gEgUf3kASA3/eYBIFL95AEgN/3mASBT/eQBIDcgOP3mAf3mASA5IFT95gH95AEgOCBV/eYB/eUB/eQBIDkgVv3mAf3kASAzIAf9Qf1SIDMgV/1B/VIgWCAzIAf9Rv1S/eUB/eQBIQkgCiACIA5BDGwgHEECdGpB4ABqav0JAgAgAiAOQQxsIB1BAnRqQewAamoqAgD9IAEgAiAOQQxsIB5BAnRqQfgAamoqAgD9IAIgAiAOQQxsIB9BAnRqQYQBamoqAgD9IAMgOyBKID8gSyA//eYBIEz95AEgP/3mASBN/eQBID/95gEgTv3kASA//eYBIE/95AEgP/3mASBQ/eQBID/95gEgUf3kASA//eYBIFL95AEgP/3mASBT/eQBID8gQP3mAf3mASBBIFT95gH95AEgQCBV/eYB/eUB/eQBIEEgVv3mAf3kASA7IAf9Qf1SIDsgV/1B/VIgWCA7IAf9Rv1S/eUB/eQBIQogCyACIA5BDGwgIEECdGpBkAFqav0JAgAgAiAOQQxsICFBAnRqQZwBamoqAgD9IAEgAiAOQQxsICJBAnRqQagBamoqAgD9IAIgAiAOQQxsICNBAnRqQbQBamoqAgD9IAMgQyBKIEcgSyBH/eYBIEz95AEgR/3mASBN/eQBIEf95gEgTv3kASBH/eYBIE/95AEgR/3mASBQ/eQBIEf95gEgUf3kASBH/eYBIFL95AEgR/3mASBT/eQBIEcgSP3mAf3mASBJIFT95gH95AEgSCBV/eYB/eUB/eQBIEkgVv3mAf3kASBDIAf9Qf1SIEMgV/1B/VIgWCBDIAf9Rv1S/eUB/eQBIQsgDEHAAGohDCANQcAAaiENIA5BEGoiDiAPSA0ACwsgBEEEdUEEdCAEQQJ1QQJ0SARAIAAgBEEEdUEGdGohWSABIARBBHVBBnRqIVogBEEEdUEEdCEOIARBAnVBAnQhDwNAIFn9AAIAIRAgWSgCACFbIFkoAgQhXCBZKAIIIV0gWSgCDCEUIFr9AAIAISQgJSAkICQgB/1B/VIhJiAmICf9QyEoICYgKf3mASAmICj9UiEqICogK/2uAUEX/awBISwgKiAsQRf9qwH9sQEgLf3kASEuIC4gLv3mASEvICz9+gEgMCAHICj9Uv3lASExIAggAiAOQQxsIFtBAnRqav0JAgAgAiAOQQxsIFxBAnRqQQxqaioCAP0gASACIA5BDGwgXUECdGpBGGpqKgIA/SACIAIgDkEMbCAUQQJ0akEkamoqAgD9IAMgJiBKIC4gSyAu/eYBIEz95AEgLv3mASBN/eQBIC795gEgTv3kASAu/eYBIE/95AEgLv3mASBQ/eQBIC795gEgUf3kASAu/eYBIFL95AEgLv3mASBT/eQBIC4gL/3mAf3mASAxIFT95gH95AEgLyBV/eYB/eUB/eQBIDEgVv3mAf3kASAmIAf9Qf1SICYgV/1B/VIgWCAmIAf9Rv1S/eUB/eQBIQggWUEQaiFZIFpBEGohWiAOQQRqIg4gD0gNAAsLIAggCf3kASAKIAv95AH95AEhXiAGIF79HwAgXv0fAZIgXv0fAiBe/R8DkpKSIQYgBEECdUECdCAESARAIAAgBEECdUEEdGohXyABIARBAnVBBHRqIWAgBEECdUECdCEOIAQhDwNAIF8oAgAhYSBgKgIAIWJDAACAPyBiIGJDAAAAAFsbIWMgY0MAAIAAXSFkIGNDAAAAS5QgYyBkG7whZSBlQY32q4Z8akEXdSFmIGUgZkEXdGu+QwAAgL+SIWcgZyBnlCFoIGayQwAAuEFDAAAAACBkG5MhaSAGIAIgDkEMbCBhQQJ0amoqAgAgY0MAAID/IGdDcqCNPSBnlEOMdPG9kiBnlEOXKPM9kiBnlEOnof29kiBnlENcmRE+kiBnlENxsSq+kiBnlEOj0kw+kiBnlEP3/3++kiBnlEOjqqo+kiBnIGiUlCBpQ4OAXrmUkiBoQwAAAD+Uk5IgaUMAgDE/lJIgY0MAAAAAWxsgY0MAAIB/WxtDAADAfyBjQwAAAABgG5OSIQYgX0EEaiFfIGBBBGohYCAOQQFqIg4gD0gNAAsLIAMgBiAFspWMOAIAC6wCBwJ7An8BfQN7AX0CfwF9/QwAAAAAAAAAAAAAAAAAAAAAIQX9DGZmZj9mZmY/ZmZmP2ZmZj8hC/0MzczMPc3MzD3NzMw9zczMPSEMIwAEQEEAEAIEQA8LCyAFIQZBACAESARAIAAhByAHIARBFGxqIQgDQCAGIAf9AAIA/eQBIQYgB0EUaiEHIAcgCEkNAAsLQwAAgD8gBLKVIQkgBiAJ/RP95gEhCiACIAsgAf0AAgD95gEgDCAK/eYB/eQB/QsCACADIAr9CwIAQwAAAAAhDUEAIARIBEAgAEEQaiEOIA4gBEEUbGohDwNAIA0gDioCAJIhDSAOQRRqIQ4gDiAPSQ0ACwsgDSAJlCEQIAJDZmZmPyABKgIQlEPNzMw9IBCUkjgCECADIBA4AhALzAoIAn8BewF/BHsBfQZ/DnsFf/0MAAAAAAEAAAACAAAAAwAAACEL/QzOKvkmzir5Js4q+SbOKvkmIRb9DNob0RvaG9Eb2hvRG9ob0RshGP0MAQAAAAEAAAABAAAAAQAAACEc/QwCAAAAAgAAAAIAAAACAAAAIR39DAMAAAADAAAAAwAAAAMAAAAhHv0MAAAAQAAAAEAAAABAAAAAQCEf/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAgDMAAIAzAACAMwAAgDMhIf0MAAAAPwAAAD8AAAA/AAAAPyEiIwAEQCAFQfgAThACIgZBAEgEQA8LCyAAKAIAIQcgB/0RIQggASgCACEJIAn9ESEKIAshDCAC/QACACENIAIqAhAhDkEAIQ8gBSEQIAYEQCAPIBBBAUEAEAMgDyAQQQFBARADIRAhDwsgDyAQSARAIAQgD0EUbGohESADIA9BFGxqIRIgDyETIBAhFANAIAghFSAWIRcgGCAV/VEgF/1RIRkgCiAV/a4BIRogE0EFbP0RIAz9rgEgF/2uASEbIBogG/2uASEaIBtBDf2rASAbQRP9rQH9UCAa/VEhGyAaIBv9rgEhGiAbQQ/9qwEgG0ER/a0B/VAgGv1RIRsgGiAb/a4BIRogG0Ea/asBIBtBBv2tAf1QIBr9USEbIBogG/2uASEaIBtBBv2rASAbQRr9rQH9UCAa/VEhGyAaIBf9rgEhGiAbIBn9rgEgHP2uASEbIBogG/2uASEaIBtBEf2rASAbQQ/9rQH9UCAa/VEhGyAaIBv9rgEhGiAbQR39qwEgG0ED/a0B/VAgGv1RIRsgGiAb/a4BIRogG0EQ/asBIBtBEP2tAf1QIBr9USEbIBogG/2uASEaIBtBGP2rASAbQQj9rQH9UCAa/VEhGyAaIBn9rgEhGiAbIBX9rgEgHf2uASEbIBogG/2uASEaIBtBDf2rASAbQRP9rQH9UCAa/VEhGyAaIBv9rgEhGiAbQQ/9qwEgG0ER/a0B/VAgGv1RIRsgGiAb/a4BIRogG0Ea/asBIBtBBv2tAf1QIBr9USEbIBogG/2uASEaIBtBBv2rASAbQRr9rQH9UCAa/VEhGyAaIBX9rgEhGiAbIBf9rgEgHv2uASEbIBogG/2uASEaIBEgEv0AAgAgDf3lASAf/eYBICAgGkEI/a0B/foBICH95gEgIv1G/VL9CwIAIAchI0HO1eS3AiEkQdq3xN4BICNzICRzISUgCSAjaiEmIBNBBWxBBGogJGohJyAmICdqISYgJ0ENdCAnQRN2ciAmcyEnICYgJ2ohJiAnQQ90ICdBEXZyICZzIScgJiAnaiEmICdBGnQgJ0EGdnIgJnMhJyAmICdqISYgJ0EGdCAnQRp2ciAmcyEnICYgJGohJiAnICVqQQFqIScgJiAnaiEmICdBEXQgJ0EPdnIgJnMhJyAmICdqISYgJ0EddCAnQQN2ciAmcyEnICYgJ2ohJiAnQRB0ICdBEHZyICZzIScgJiAnaiEmICdBGHQgJ0EIdnIgJnMhJyAmICVqISYgJyAjakECaiEnICYgJ2ohJiAnQQ10ICdBE3ZyICZzIScgJiAnaiEmICdBD3QgJ0ERdnIgJnMhJyAmICdqISYgJ0EadCAnQQZ2ciAmcyEnICYgJ2ohJiAnQQZ0ICdBGnZyICZzIScgJiAjaiEmICcgJGpBA2ohJyAmICdqISYgESAmQQh2skMAAIAzlEMAAAA/YAR9IBIqAhAgDpNDAAAAQJQFQwAAAAALOAIQIBFBFGohESASQRRqIRIgE0EBaiITIBRIDQALCwvOCQkJfwR7BH8VewR/An0EfwV9An/9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAACA/wAAgP8AAID/AACA/yEQ/QwAANDCAADQwgAA0MIAANDCIRf9DAAAskIAALJCAACyQgAAskIhGf0MO6q4PzuquD87qrg/O6q4PyEb/QwAgDE/AIAxPwCAMT8AgDE/IR39DIOAXrmDgF65g4BeuYOAXrkhHv0M/9pQOf/aUDn/2lA5/9pQOSEi/Qy8y7Y6vMu2OrzLtjq8y7Y6ISP9DD+ICDw/iAg8P4gIPD+ICDwhJP0MQKoqPUCqKj1Aqio9QKoqPSEl/Qyrqio+q6oqPquqKj6rqio+ISb9DAAAAD8AAAA/AAAAPwAAAD8hJ/0MAACAPwAAgD8AAIA/AACAPyEo/Qx/AAAAfwAAAH8AAAB/AAAAISkjAARAIARB3QNOEAIiBUEASARADwsLQQAhBiAEQQJ1QQJ0IQcgBQRAIAYgB0EEQQAQAyAGIAdBBEEBEAMhByEGCyAGIAdIBEAgACAGQQJ0aiEIIAEgBkEMbGohCSACIAZBDGxqIQogAyAGQQxsaiELIAYhDCAHIQ0DQCAI/QACACEOIA8gDiAOIBD9Qf1SIREgCSESIAohEyALIRQgEkEMaiEVA0AgEv0JAgAgEioCDP0gASASKgIY/SACIBIqAiT9IAMgEf3lASEWIBYgF/3rASEYIBggGf3qASEaIBogG/3mAf1qIRwgGiAcIB395gH95QEgHCAe/eYB/eUBIR8gHP34ASEgICBBAf2sASEhICIgH/3mASAj/eQBIB/95gEgJP3kASAf/eYBICX95AEgH/3mASAm/eQBIB/95gEgJ/3kASAfIB/95gH95gEgH/3kASAo/eQBICEgKf2uAUEX/asB/eYBICAgIf2xASAp/a4BQRf9qwH95gEhKiATICr9WgIAACATICr9WgIMASATICr9WgIYAiATICr9WgIkAyAUIBb9WgIAACAUIBb9WgIMASAUIBb9WgIYAiAUIBb9WgIkAyASQQRqIRIgE0EEaiETIBRBBGohFCASIBVJDQALIAhBEGohCCAJQTBqIQkgCkEwaiEKIAtBMGohCyAMQQRqIgwgDUgNAAsLIwFBAWogBU4EQCAEQQJ1QQJ0IARIBEAgACAEQQJ1QQR0aiErIAEgBEECdUEwbGohLCACIARBAnVBMGxqIS0gAyAEQQJ1QTBsaiEuIARBAnVBAnQhDCAEIQ0DQCArKgIAIS9DAAAAACAvIC9DAACA/1sbITAgLCExIC0hMiAuITMgMUEMaiE0A0AgMSoCACAwkyE1IDVDAADQwpchNiA2QwAAskKWITcgN0M7qrg/lJAhOCA3IDhDAIAxP5STIDhDg4BeuZSTITkgOPwAITogOkEBdSE7IDJD/9pQOSA5lEO8y7Y6kiA5lEM/iAg8kiA5lENAqio9kiA5lEOrqio+kiA5lEMAAAA/kiA5IDmUlCA5kkMAAIA/kiA7Qf8AakEXdL6UIDogO2tB/wBqQRd0vpQ4AgAgMyA1OAIAIDFBBGohMSAyQQRqITIgM0EEaiEzIDEgNEkNAAsgK0EEaiErICxBDGohLCAtQQxqIS0gLkEMaiEuIAxBAWoiDCANSA0ACwsLC6cCBgJ/AXsCfwF9BH8Bff0MAAAAAAAAAAAAAAAAAAAAACEFIwAEQEEAEAIEQA8LC0EAIAJBA2xBAnVBAnRIBEAgASEDIAMgAkEDbEECdUEEdGohBANAIAMgBf0LAgAgA0EQaiEDIAMgBEkNAAsLIAJBA2xBAnVBAnQgAkEDbEgEQCABIAJBA2xBAnVBBHRqIQYgBiACQQxsIAJBA2xBAnVBBHRraiEHA0AgBkMAAAAAOAIAIAZBBGohBiAGIAdJDQALC0MAAIC/IAKylSEIQQAgAkgEQCAAIQlBACEKIAIhCwNAIAkoAgAhDCABIApBDGwgDEECdGpqKgIAIQ0gASAKQQxsIAxBAnRqaiANIAiSOAIAIAlBBGohCSAKQQFqIgogC0gNAAsLC7kBAwd/AX0CfyMABEAgAkHQD04QAiIDQQBIBEAPCwtBACEEIAIhBSADBEAgBCAFQQFBABADIAQgBUEBQQEQAyEFIQQLIAQgBUgEQCABIARBAnRqIQYgACAEQQxsaiEHIAQhCCAFIQkDQEMAAAAAIQogByELIAtBDGohDANAIAogCyoCAIySIQogC0EEaiELIAsgDEkNAAsgBiAKOAIAIAZBBGohBiAHQQxqIQcgCEEBaiIIIAlIDQALCwuuAgUKfwF9AX8BfQR/IwAEQCAFQbkHThACIgZBAEgEQA8LC0EAIQcgBSEIIAYEQCAHIAhBAUEAEAMgByAIQQFBARADIQghBwsgByAISARAIAAgB0ECdGohCSABIAdBAnRqIQogBCAHQQxsaiELIAIgB0EMbGohDCADIAdBDGxqIQ0gByEOIAghDwNAIAkqAgAhECAQQwAAAABbIREgEQR9QwAAAAAFIAoqAgBDAACAPyAQIBEblQshEiALIRMgDCEUIA0hFSATQQxqIRYDQCATIBUqAgAgEiAUKgIAlJI4AgAgE0EEaiETIBRBBGohFCAVQQRqIRUgEyAWSQ0ACyAJQQRqIQkgCkEEaiEKIAtBDGohCyAMQQxqIQwgDUEMaiENIA5BAWoiDiAPSA0ACwsLigUFBXsDfxB7A38De/0MAAAAAAAAAAAAAAAAAAAAACEHIwAEQEEAEAIEQA8LCyAHIQggByEJIAchCiAHIQtBACAGSARAIAAhDCABIQ0gDCAGQQxsaiEOA0AgDP0AAgAhDyAIIA39CQIAIA/95gH95AEhCCAJIA39CQIEIA/95gH95AEhCSAKIA39CQIIIA/95gH95AEhCiALIA39CQIMIA/95gH95AEhCyAMQQxqIQwgDUEUaiENIAwgDkkNAAsLIAX9AAIAIRAgAisDALb9EyERIAMrAwC2/RMhEiASIAT9AAIA/eYBIRMgECARIBMgE/3kASAI/eQB/eYB/eQBIRQgBf0AAgwhFSASIAT9AAIM/eYBIRYgFSARIBYgFv3kASAJ/eQB/eYB/eQBIRcgBf0AAhghGCASIAT9AAIY/eYBIRkgGCARIBkgGf3kASAK/eQB/eYB/eQBIRogBf0AAiQhGyASIAT9AAIk/eYBIRwgGyARIBwgHP3kASAL/eQB/eYB/eQBIR0gBSAU/VoCAAAgBSAU/VoCBAEgBSAU/VoCCAIgBSAX/VoCDAAgBSAX/VoCEAEgBSAX/VoCFAIgBSAa/VoCGAAgBSAa/VoCHAEgBSAa/VoCIAIgBSAd/VoCJAAgBSAd/VoCKAEgBSAd/VoCLAIgByEeQQAgBkgEQCAAIR8gAUEQaiEgIB8gBkEMbGohIQNAIB4gIP0JAgAgH/0AAgD95gH95AEhHiAfQQxqIR8gIEEUaiEgIB8gIUkNAAsLIAX9AAIwISIgEiAE/QACMP3mASEjICIgESAjICP95AEgHv3kAf3mAf3kASEkIAUgJP1aAjAAIAUgJP1aAjQBIAUgJP1aAjgCC5gBAwJ7An8Ce/0MAAAAAAAAAAAAAAAAAAAAACEEIwAEQEEAEAIEQA8LCyAEIQVBACADSARAIAAhBiAGIANBDGxqIQcDQCAFIAb9AAIA/eQBIQUgBkEMaiEGIAYgB0kNAAsLIAL9AAIAIQggCCABKwMAtv0TIAX95gH95AEhCSACIAn9WgIAACACIAn9WgIEASACIAn9WgIIAgsjACMABEBBABACBEAPCwsgASAAKwMARAAAAAAAACRAozkDAAuEAQEEfCMABEBBABACBEAPCwsgACsDACEEIAErAwAhBSACKwMARAAAAAAAAFlAoyEGRAAAAAAAAOA/RAAAAAAAAPA/RBgtRFT7IQlAIAZEAAAAAAAA8D+kohABoKIhByADRAAAAAAAAAAARJqZmZmZmbk/IAUgB6SioCAEIAQgBGIbOQMAC/4BAQl/IwAEQCACQcC4Ak4QAiIDQQBIBEAPCwtBACEEIAJBAnVBAnQhBSADBEAgBCAFQQRBABADIAQgBUEEQQEQAyEFIQQLIAQgBUgEQCABIARBAnRqIQYgACAEQQJ0aiEHIAYgBEF8bCAFQQJ0amohCANAIAYgB/0AAgD9CwIAIAZBEGohBiAHQRBqIQcgBiAISQ0ACwsjAUEBaiADTgRAIAJBAnVBAnQgAkgEQCABIAJBAnVBBHRqIQkgACACQQJ1QQR0aiEKIAkgAkECdUFwbCACQQJ0amohCwNAIAkgCioCADgCACAJQQRqIQkgCkEEaiEKIAkgC0kNAAsLCwu3AwgBfQV7An8EewJ/AXsCfwF9/QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLQwAAAAAhAyAEIQUgBCEGIAQhByAEIQhBACACQQR1QQR0SARAIAAhCSAJIAJBBHVBBnRqIQoDQCAJ/QACACELIAn9AAIQIQwgCf0AAiAhDSAJ/QACMCEOIAUgCyAL/eYB/eQBIQUgBiAMIAz95gH95AEhBiAHIA0gDf3mAf3kASEHIAggDiAO/eYB/eQBIQggCUHAAGohCSAJIApJDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgACACQQR1QQZ0aiEPIA8gAkEEdUFAbCACQQJ1QQR0amohEANAIA/9AAIAIQsgBSALIAv95gH95AEhBSAPQRBqIQ8gDyAQSQ0ACwsgBSAG/eQBIAcgCP3kAf3kASERIAMgEf0fACAR/R8BkiAR/R8CIBH9HwOSkpIhAyACQQJ1QQJ0IAJIBEAgACACQQJ1QQR0aiESIBIgAkECdUFwbCACQQJ0amohEwNAIBIqAgAhFCADIBQgFJSSIQMgEkEEaiESIBIgE0kNAAsLIAEgAzgCAAuIBAkBfQV7An8EewJ/AXsCfwF9AXz9DAAAAAAAAAAAAAAAAAAAAAAhCSMABEBBABACBEAPCwtDAAAAACEIIAkhCiAJIQsgCSEMIAkhDUEAIAdBBHVBBHRIBEAgACEOIA4gB0EEdUEGdGohDwNAIA79AAIAIRAgDv0AAhAhESAO/QACICESIA79AAIwIRMgCiAQIBD95gH95AEhCiALIBEgEf3mAf3kASELIAwgEiAS/eYB/eQBIQwgDSATIBP95gH95AEhDSAOQcAAaiEOIA4gD0kNAAsLIAdBBHVBBHQgB0ECdUECdEgEQCAAIAdBBHVBBnRqIRQgFCAHQQR1QUBsIAdBAnVBBHRqaiEVA0AgFP0AAgAhECAKIBAgEP3mAf3kASEKIBRBEGohFCAUIBVJDQALCyAKIAv95AEgDCAN/eQB/eQBIRYgCCAW/R8AIBb9HwGSIBb9HwIgFv0fA5KSkiEIIAdBAnVBAnQgB0gEQCAAIAdBAnVBBHRqIRcgFyAHQQJ1QXBsIAdBAnRqaiEYA0AgFyoCACEZIAggGSAZlJIhCCAXQQRqIRcgFyAYSQ0ACwsgAysDAEQAAAAAAAAAAGIEfCACKgIAuwVEAAAAAAAAAAALIAi7RAAAAAAAAAAAIAErAwBEAAAAAAAAAABiG6CfIRogBSAEKwMAIBqjOQMAIAYgGjkDAAvSBQwBfwF9AXsBfQF7AX0BewZ/BXsEfwR9BH/9DAAAAAAAAAAAAAAAAAAAAAAhGyMABEAgCUHkOE4QAiIKQQBIBEAPCwsgACsDALYhCyAL/RMhDCADKwMAIAIrAwBkBHwgASsDAAVEAAAAAAAA8D8LtiENIA39EyEOIAQrAwC2IQ8gD/0TIRAgBSsDAEQAAAAAAAAAAGIEQEEAIREgCUECdUECdCESIAoEQCARIBJBBEEAEAMgESASQQRBARADIRIhEQsgESASSARAIAYgEUECdGohEyAHIBFBAnRqIRQgCCARQQJ0aiEVIBMgEUF8bCASQQJ0amohFgNAIBP9AAIAIRcgFP0AAgAhGCAMIBf95gEgGCAO/eYB/eQBIRkgFf0AAgAhGiAUIBv9CwIAIBMgGf0LAgAgFSAaIBAgGf3mAf3lAf0LAgAgE0EQaiETIBRBEGohFCAVQRBqIRUgEyAWSQ0ACwsjAUEBaiAKTgRAIAlBAnVBAnQgCUgEQCAGIAlBAnVBBHRqIRwgByAJQQJ1QQR0aiEdIAggCUECdUEEdGohHiAcIAlBAnVBcGwgCUECdGpqIR8DQCAcKgIAISAgHSoCACEhIAsgIJQgISANlJIhIiAeKgIAISMgHUMAAAAAOAIAIBwgIjgCACAeICMgDyAilJM4AgAgHEEEaiEcIB1BBGohHSAeQQRqIR4gHCAfSQ0ACwsLBUEAIREgCUECdUECdCESIAoEQCARIBJBBEEAEAMgESASQQRBARADIRIhEQsgESASSARAIAcgEUECdGohJCAkIBFBfGwgEkECdGpqISUDQCAkIBv9CwIAICRBEGohJCAkICVJDQALCyMBQQFqIApOBEAgCUECdUECdCAJSARAIAcgCUECdUEEdGohJiAmIAlBAnVBcGwgCUECdGpqIScDQCAmQwAAAAA4AgAgJkEEaiEmICYgJ0kNAAsLCwsLtgIIAnsCfwF7AX0DewF9An8Cff0MAAAAAAAAAAAAAAAAAAAAACEE/QxmZmY/ZmZmP2ZmZj9mZmY/IQv9DM3MzD3NzMw9zczMPc3MzD0hDCMABEBBABACBEAPCwsgBCEFQQAgA0gEQCAAIQYgBiADQRRsaiEHA0AgBSAG/QACAP3kASEFIAZBFGohBiAGIAdJDQALCyAB/QACACEIQwAAgD8gA7KVIQkgBSAJ/RP95gEhCiABIAsgCP3mASAMIAr95gH95AH9CwIAIAIgCv0LAgBDAAAAACENQQAgA0gEQCAAQRBqIQ4gDiADQRRsaiEPA0AgDSAOKgIAkiENIA5BFGohDiAOIA9JDQALCyABKgIQIRAgDSAJlCERIAFDZmZmPyAQlEPNzMw9IBGUkjgCECACIBE4AhALegICewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMjAARAQQAQAgRADwsLIAMhBEEAIAJIBEAgACEFIAUgAkEMbGohBgNAIAQgBf0AAgD95AEhBCAFQQxqIQUgBSAGSQ0ACwsgASAE/VoCAAAgASAE/VoCBAEgASAE/VoCCAILpgQFBXsDfwt7A38Ce/0MAAAAAAAAAAAAAAAAAAAAACEGIwAEQEEAEAIEQA8LCyAGIQcgBiEIIAYhCSAGIQpBACAFSARAIAAhCyABIQwgCyAFQQxsaiENA0AgC/0AAgAhDiAHIAz9CQIAIA795gH95AEhByAIIAz9CQIEIA795gH95AEhCCAJIAz9CQIIIA795gH95AEhCSAKIAz9CQIMIA795gH95AEhCiALQQxqIQsgDEEUaiEMIAsgDUkNAAsLIAIrAwC2/RMhDyAPIAP9AAIA/eYBIRAgECAQ/eQBIAf95AEhESAPIAP9AAIM/eYBIRIgEiAS/eQBIAj95AEhEyAPIAP9AAIY/eYBIRQgFCAU/eQBIAn95AEhFSAPIAP9AAIk/eYBIRYgFiAW/eQBIAr95AEhFyAEIBH9WgIAACAEIBH9WgIEASAEIBH9WgIIAiAEIBP9WgIMACAEIBP9WgIQASAEIBP9WgIUAiAEIBX9WgIYACAEIBX9WgIcASAEIBX9WgIgAiAEIBf9WgIkACAEIBf9WgIoASAEIBf9WgIsAiAGIRhBACAFSARAIAAhGSABQRBqIRogGSAFQQxsaiEbA0AgGCAa/QkCACAZ/QACAP3mAf3kASEYIBlBDGohGSAaQRRqIRogGSAbSQ0ACwsgDyAD/QACMP3mASEcIBwgHP3kASAY/eQBIR0gBCAd/VoCMAAgBCAd/VoCNAEgBCAd/VoCOAIL5wMLAX8BfQF7AX0BewF9AXsGfwN7BH8DfSMABEAgCUG6Pk4QAiIKQQBIBEAPCwsgACsDALYhCyAL/RMhDCADKwMAIAIrAwBkBHwgASsDAAVEAAAAAAAA8D8LtiENIA39EyEOIAQrAwC2IQ8gD/0TIRAgBSsDAEQAAAAAAAAAAGIEQEEAIREgCUECdUECdCESIAoEQCARIBJBBEEAEAMgESASQQRBARADIRIhEQsgESASSARAIAcgEUECdGohEyAGIBFBAnRqIRQgCCARQQJ0aiEVIBMgEUF8bCASQQJ0amohFgNAIBP9AAIAIRcgDCAX/eYBIBT9AAIAIA795gH95AEhGCAV/QACACEZIBMgGP0LAgAgFSAZIBAgGP3mAf3lAf0LAgAgE0EQaiETIBRBEGohFCAVQRBqIRUgEyAWSQ0ACwsjAUEBaiAKTgRAIAlBAnVBAnQgCUgEQCAHIAlBAnVBBHRqIRogBiAJQQJ1QQR0aiEbIAggCUECdUEEdGohHCAaIAlBAnVBcGwgCUECdGpqIR0DQCAaKgIAIR4gCyAelCAbKgIAIA2UkiEfIBwqAgAhICAaIB84AgAgHCAgIA8gH5STOAIAIBpBBGohGiAbQQRqIRsgHEEEaiEcIBogHUkNAAsLCwsLiwEAQQAoAghBACgCMEEAKAKMAiAAEAVBACgCAEEAKAKgAhAGQQAoAgRBACgCoAJBACgCjAJBACgCnAIgABAHQQAoApwCQQAoApQCIAAQCEEAKAKUAkEAKAKcAkEAKAKQAiAAEAlBACgCkAJBACgCmAIgABAKQQAoApgCQQAoApACQQAoAlAgABALEAQLywEAQQAoAghBACgCMEEAKAKkAiAAEAVBACgCAEEAKAK8AhAGQQAoAgRBACgCvAJBACgCpAJBACgCuAIgABAHQQAoArgCQQAoAqwCIAAQCEEAKAK4AkEAKAK0AiAAEAxBACgCNEEAKAK0AkEAKAJUIAAgABANQQAoAgBBACgCHEEAKAJYQQ8QDkEAKAKsAkEAKAK4AkEAKAKoAiAAEA9BACgCqAJBACgCsAIgABAQQQAoAjRBACgCsAJBACgCqAJBACgCXCAAIAAQERAEC/UBAEEAKAIwQQAoAghBACgCJEEAKALMAiAAEBJBACgCOEEAKAI8QQAoAswCQQAoAjBBACgCwAIgABATQQAoAgBBACgC2AIQBkEAKAIEQQAoAtgCQQAoAsACQQAoAsQCIAAQB0EAKALEAkEAKALkAiAAEAhBACgCxAJBACgC1AIgABAMQQAoAjRBACgC1AJBACgCVCAAIAAQDUEAKAIAQQAoAhxBACgCWEEPEA5BACgC5AJBACgCxAJBACgC0AJBACgC3AIgABAUQQAoAtACQQAoAugCIAAQCkEAKAI0QQAoAugCQQAoAtwCQQAoAlwgACAAEBEQBAt9AEEAKAI0QQAoAsgCIAAQFUEAKALIAkEAKALsAiAAEBZBACgC6AJBACgC7AJBACgC0AJBACgCyAJBACgC4AIgABAXQQAoAuACQQAoAsACQQAoAkBBACgCHEEAKAIAQQAoAiggABAYQQAoAuACQQAoAkBBACgCLCAAEBkQBAvSAQBBACgCREEAKALAARAaQQAoAhRBACgCwAFBACgCREEAKAJgEBtBACgCJEEAKAIIQQUQHEEAKAIoQQAoAsQBQQ8QHUEAKAIsQQAoAkxBACgCxAFBACgCSEEAKAIgQQAoAsgBQQAoAmRBAxAeQQAoAhhBACgCyAFBACgCIEEAKAJkQQAoAmBBACgCSEEAKAIMQQAoAihBACgCAEEPEB9BACgCGEEAKALIAUEAKAIgQQAoAmRBACgCYEEAKAJMQQAoAhBBACgCLEEAKAIEQQMQHxAEC6UEAEEAKAIwQQAoAghBACgChAMgABAgQQAoAjhBACgCPEEAKAKEA0EAKAIwQQAoAvACIAAQE0EAKAIAQQAoApgDEAZBACgCBEEAKAKYA0EAKALwAkEAKAL8AiAAEAdBACgC/AJBACgCqAMgABAIQQAoAvwCQQAoApQDIAAQDEEAKAI0QQAoApQDQQAoAlQgACAAEA1BACgCREEAKAKcAxAaQQAoAhRBACgCnANBACgCREEAKAJgEBtBACgCAEEAKAIcQQAoAlhBDxAOQQAoAqgDQQAoAvwCQQAoApADQQAoAqADIAAQFEEAKAKQA0EAKAKsAyAAEApBACgCNEEAKAKsA0EAKAKgA0EAKAJcIAAgABARQQAoAjRBACgCgAMgABAVQQAoAoADQQAoArADIAAQFkEAKAKsA0EAKAKwA0EAKAKQA0EAKAKAA0EAKAKkAyAAEBdBACgCpANBACgCiAMgABAhQQAoAqQDQQAoAvACQQAoAhxBACgCAEEAKAKMAyAAECJBACgCjANBACgC9AJBDxAdQQAoAogDQQAoAkxBACgC9AJBACgCSEEAKAIgQQAoAvgCQQAoAmRBAxAeQQAoAhhBACgC+AJBACgCIEEAKAJkQQAoAmBBACgCSEEAKAKMA0EAKAIMQQAoAgBBDxAjQQAoAhhBACgC+AJBACgCIEEAKAJkQQAoAmBBACgCTEEAKAKIA0EAKAIQQQAoAgRBAxAjEAQL';
