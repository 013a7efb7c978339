// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
  cos,
  exp,
  log,
  netBytes,
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
  /** The pinned input buffers: fill them and pass these very views to skip the copy. */
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

  /** The same, for code that serves every way of compiling: with --wasm=file it reads the file first. */
  static async create(capacity: SwitchesDims, options: SwitchesOptions = {}): Promise<Switches> {
    return new Switches(capacity, options);
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
    this.#train.beginBackward(options.scale ?? 1);
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

  /** Ends workers; nothing here needs it. */
  dispose(): void {}
}

/** The pinned inputs. */
function inputsOf(v: SwitchesViews) {
  return { x: v.x, label: v.label };
}

/** Parameters by their keys in weight files. */
function paramsOf(v: SwitchesViews) {
  return { 'fc.weight': v.fc_weight, 'fc.bias': v.fc_bias };
}

/** State by its keys in weight files. */
function stateOf(v: SwitchesViews) {
  return { 'center.centre': v.center_centre };
}

/** Gradients by the keys of their parameters. */
function gradsOf(v: SwitchesViews) {
  return { 'fc.weight': v.grad_fc_weight, 'fc.bias': v.grad_fc_bias };
}

const spec: NetSpec<SwitchesDims, SwitchesViews> = {
  abi: 2,
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
  wasm: { module: compileOnce(() => wasmBase64), addresses: 108, host: { cos } },
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
  /** f32[5, 3] */
  const broadcast = memory.f32(15, []);
  /** f32[3] */
  const broadcast_2 = memory.f32(3, [broadcast]);
  /** f32[] */
  const sum_4 = memory.f32(1, [broadcast_2]);
  /** f64[] */
  const div = memory.f64(1, [sum_4]);
  return { broadcast, broadcast_2, sum_4, div };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStepMemory(memory: NetMemory, { B }: SwitchesDims) {
  /** f32[B, 5] */
  const drop_where_2 = memory.f32(B * 5, []);
  /** f32[] */
  const sum_6 = memory.f32(1, []);
  /** f64[] */
  const div_2 = memory.f64(1, [sum_6]);
  /** f32[B, 3] */
  const fc_add_4 = memory.f32(B * 3, [drop_where_2]);
  /** f32[B, 3] */
  const d_scatter_add_2 = memory.f32(B * 3, [drop_where_2]);
  /** f32[5] */
  const center_div_2 = memory.f32(5, [drop_where_2]);
  /** f32[3] */
  const d_fc_sum = memory.f32(3, [drop_where_2, div_2]);
  /** f32[5, 3] */
  const d_fc_add = memory.f32(15, [d_fc_sum]);
  /** f32[B, 3] */
  const exp_3 = memory.f32(B * 3, [fc_add_4]);
  /** i32[B] */
  const argmax_3 = memory.i32(B, [fc_add_4]);
  /** f32[B, 3] */
  const sub_3 = memory.f32(B * 3, [exp_3]);
  /** f32[B, 3] */
  const d_add_2 = memory.f32(B * 3, [d_fc_add, exp_3]);
  /** f32[B] */
  const reduce_max_4 = memory.f32(B, [argmax_3, sub_3]);
  /** f32[B] */
  const sum_5 = memory.f32(B, [sub_3, d_add_2]);
  /** f32[B] */
  const d_sum_2 = memory.f32(B, [sum_5]);
  return {
    drop_where_2,
    sum_6,
    div_2,
    fc_add_4,
    d_scatter_add_2,
    center_div_2,
    d_fc_sum,
    d_fc_add,
    exp_3,
    argmax_3,
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
  const div_2 = memory.f64(1, [sum_6]);
  /** f32[B, 3] */
  const fc_add_4 = memory.f32(B * 3, [drop_where_2]);
  /** f32[B, 3] */
  const d_scatter_add_2 = memory.f32(B * 3, [drop_where_2]);
  /** f32[5] */
  const center_div_2 = memory.f32(5, [drop_where_2]);
  /** f32[3] */
  const d_fc_sum = memory.f32(3, [drop_where_2, div_2]);
  /** f32[5, 3] */
  const d_fc_add = memory.f32(15, [d_fc_sum]);
  /** f32[B, 3] */
  const exp_3 = memory.f32(B * 3, [fc_add_4]);
  /** i32[B] */
  const argmax_3 = memory.i32(B, [fc_add_4]);
  /** f32[40] */
  const fc_copy_packed_4 = memory.f32(40, [fc_add_4]);
  /** f32[B, 3] */
  const sub_3 = memory.f32(B * 3, [exp_3]);
  /** f32[B, 3] */
  const d_add_2 = memory.f32(B * 3, [d_fc_add, exp_3]);
  /** f32[B] */
  const reduce_max_4 = memory.f32(B, [argmax_3, sub_3]);
  /** f32[B] */
  const sum_5 = memory.f32(B, [sub_3, d_add_2]);
  /** f32[B] */
  const d_sum_2 = memory.f32(B, [sum_5]);
  return {
    drop_where_2,
    sum_6,
    div_2,
    fc_add_4,
    d_scatter_add_2,
    center_div_2,
    d_fc_sum,
    d_fc_add,
    exp_3,
    argmax_3,
    fc_copy_packed_4,
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
  div_minimum_mul_etc(v.lr, v.step, v.lr_2);
  fill(t.broadcast, 15);
  fill(t.broadcast_2, 3);
  mul_sum_2(v.active_fc_weight, t.broadcast, v.grad_fc_weight, t.sum_4, 15);
  mul_sum_add_etc(v.active_fc_bias, t.broadcast_2, v.grad_fc_bias, t.sum_4, v.clipNorm, t.div, v.gradNorm, 3);
  sgd_update(
    v.active_fc_weight,
    v.momentum,
    t.div,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    t.broadcast,
    v.grad_fc_weight,
    v.v_fc_weight,
    v.fc_weight,
    15,
  );
  sgd_update(
    v.active_fc_bias,
    v.momentum,
    t.div,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    t.broadcast_2,
    v.grad_fc_bias,
    v.v_fc_bias,
    v.fc_bias,
    3,
  );
  copy(v.next_center_centre, v.center_centre, 5);
  copy(t.broadcast, v.grad_fc_weight, 15);
  copy(t.broadcast_2, v.grad_fc_bias, 3);
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
  div_minimum_mul_etc(v.lr, v.step, v.lr_2);
  mul_sum(v.fc_weight, v.l2, v.penalty, 15);
  sub_exp_2(t.reduce_max_4, t.fc_add_4, t.exp_3, t.sub_3, B);
  sum(t.exp_3, t.sum_5, B);
  log_sub_gather_etc(v.label, t.sum_5, t.sub_3, v.loss, B, B);
  div_scatter_add(v.label, t.d_scatter_add_2, B);
  neg_sum(t.d_scatter_add_2, t.d_sum_2, B);
  div_mul_add(t.sum_5, t.d_sum_2, t.exp_3, t.d_scatter_add_2, t.d_add_2, B);
  sum_2(t.d_add_2, t.d_fc_sum, B);
  mul_add_matmul_2(v.l2, t.d_add_2, t.drop_where_2, v.fc_weight, t.d_fc_add, B);
  mul_sum_3(v.active_fc_weight, t.d_fc_add, t.sum_6, 15);
  mul_sum_add_etc_2(v.active_fc_bias, t.d_fc_sum, t.sum_6, v.clipNorm, t.div_2, v.gradNorm, 3);
  sgd_update_2(
    v.active_fc_weight,
    v.momentum,
    t.div_2,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    t.d_fc_add,
    v.v_fc_weight,
    v.fc_weight,
    15,
  );
  sgd_update_2(
    v.active_fc_bias,
    v.momentum,
    t.div_2,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
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
 * y = (lr ≠ lr ? 0 + (0.1·min(step / 10, 0.5·(1 + cos(3.141592653589793·min(step / 100, 1))))) : lr)
 */
function div_minimum_mul_etc(lr: Float64Array, step: Float64Array, y: Float64Array): void {
  const lr0 = lr[0]!;
  const step0 = step[0]!;
  const t0 = step0 / 10;
  const t1 = step0 / 100;
  const t2 = 0.5 * (1 + cos(3.141592653589793 * (1 <= t1 ? 1 : t1)));
  y[0] = lr0 !== lr0 ? 0 + 0.1 * (t0 < t2 || t0 !== t0 ? t0 : t2) : lr0;
}

/**
 * model.nn:15 (drop): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * y[i, j] = 0
 */
function fill(y: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    y[i] = 0;
  }
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * y = Σ_ij ((active ≠ 0 ? grad[i, j] : x[i, j])·(active ≠ 0 ? grad[i, j] : x[i, j]))
 */
function mul_sum_2(active: Float64Array, x: Float32Array, grad: Float32Array, y: Float32Array, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = active[0]! !== 0;
  for (let i = 0; i < n - 3; i += 4) {
    const t1 = t0 ? grad[i]! : x[i]!;
    const t2 = t0 ? grad[i + 1]! : x[i + 1]!;
    const t3 = t0 ? grad[i + 2]! : x[i + 2]!;
    const t4 = t0 ? grad[i + 3]! : x[i + 3]!;
    total += t1 * t1;
    total2 += t2 * t2;
    total3 += t3 * t3;
    total4 += t4 * t4;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const t1 = t0 ? grad[i]! : x[i]!;
    total += t1 * t1;
  }
  y[0] = total + total2 + (total3 + total4);
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * model.nn:22: clip norm[1.0]
 * y2 = √(x2 + (Σ_i ((active ≠ 0 ? grad[i] : x[i])·(active ≠ 0 ? grad[i] : x[i]))))
 * y = clipNorm / y2
 */
function mul_sum_add_etc(
  active: Float64Array,
  x: Float32Array,
  grad: Float32Array,
  x2: Float32Array,
  clipNorm: Float64Array,
  y: Float64Array,
  y2: Float64Array,
  n: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = active[0]! !== 0;
  for (let i = 0; i < n - 3; i += 4) {
    const t1 = t0 ? grad[i]! : x[i]!;
    const t2 = t0 ? grad[i + 1]! : x[i + 1]!;
    const t3 = t0 ? grad[i + 2]! : x[i + 2]!;
    const t4 = t0 ? grad[i + 3]! : x[i + 3]!;
    total += t1 * t1;
    total2 += t2 * t2;
    total3 += t3 * t3;
    total4 += t4 * t4;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const t1 = t0 ? grad[i]! : x[i]!;
    total += t1 * t1;
  }
  const t1 = Math.sqrt(x2[0]! + (total + total2 + (total3 + total4)));
  y[0] = clipNorm[0]! / t1;
  y2[0] = t1;
}

/**
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.weight): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − (x3·((momentum·v[i, j]) + ((active ≠ 0 ? grad[i, j] : x4[i, j])·(x2 > clipNorm ? x : 1)))) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? (momentum·v[i, j]) + ((active ≠ 0 ? grad[i, j] : x4[i, j])·(x2 > clipNorm ? x : 1)) : v[i, j])
 */
function sgd_update(
  active: Float64Array,
  momentum: Float64Array,
  x: Float64Array,
  clipNorm: Float64Array,
  x2: Float64Array,
  x3: Float64Array,
  x4: Float32Array,
  grad: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const t1 = Math.fround(momentum[0]!);
  const t2 = Math.fround(x2[0]! > clipNorm[0]! ? x[0]! : 1);
  const t3 = Math.fround(x3[0]!);
  for (let i = 0; i < n; i++) {
    const v0 = v[i]!;
    const t4 = t1 * v0 + (t0 ? grad[i]! : x4[i]!) * t2;
    const weight0 = weight[i]!;
    v[i] = t0 ? t4 : v0;
    weight[i] = t0 ? weight0 - t3 * t4 : weight0;
  }
}

/** centre′[i] = next_centre[i] */
function copy(next_centre: Float32Array, centre: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    centre[i] = next_centre[i]!;
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
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * y = Σ_ij ((active ≠ 0 ? x[i, j] : 0)·(active ≠ 0 ? x[i, j] : 0))
 */
function mul_sum_3(active: Float64Array, x: Float32Array, y: Float32Array, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = active[0]! !== 0;
  for (let i = 0; i < n - 3; i += 4) {
    const t1 = t0 ? x[i]! : 0;
    const t2 = t0 ? x[i + 1]! : 0;
    const t3 = t0 ? x[i + 2]! : 0;
    const t4 = t0 ? x[i + 3]! : 0;
    total += t1 * t1;
    total2 += t2 * t2;
    total3 += t3 * t3;
    total4 += t4 * t4;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const t1 = t0 ? x[i]! : 0;
    total += t1 * t1;
  }
  y[0] = total + total2 + (total3 + total4);
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * model.nn:22: clip norm[1.0]
 * y2 = √(x2 + (Σ_i ((active ≠ 0 ? x[i] : 0)·(active ≠ 0 ? x[i] : 0))))
 * y = clipNorm / y2
 */
function mul_sum_add_etc_2(
  active: Float64Array,
  x: Float32Array,
  x2: Float32Array,
  clipNorm: Float64Array,
  y: Float64Array,
  y2: Float64Array,
  n: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = active[0]! !== 0;
  for (let i = 0; i < n - 3; i += 4) {
    const t1 = t0 ? x[i]! : 0;
    const t2 = t0 ? x[i + 1]! : 0;
    const t3 = t0 ? x[i + 2]! : 0;
    const t4 = t0 ? x[i + 3]! : 0;
    total += t1 * t1;
    total2 += t2 * t2;
    total3 += t3 * t3;
    total4 += t4 * t4;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const t1 = t0 ? x[i]! : 0;
    total += t1 * t1;
  }
  const t1 = Math.sqrt(x2[0]! + (total + total2 + (total3 + total4)));
  y[0] = clipNorm[0]! / t1;
  y2[0] = t1;
}

/**
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.weight): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − (x3·((momentum·v[i, j]) + ((active ≠ 0 ? x4[i, j] : 0)·(x2 > clipNorm ? x : 1)))) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? (momentum·v[i, j]) + ((active ≠ 0 ? x4[i, j] : 0)·(x2 > clipNorm ? x : 1)) : v[i, j])
 */
function sgd_update_2(
  active: Float64Array,
  momentum: Float64Array,
  x: Float64Array,
  clipNorm: Float64Array,
  x2: Float64Array,
  x3: Float64Array,
  x4: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const t1 = Math.fround(momentum[0]!);
  const t2 = Math.fround(x2[0]! > clipNorm[0]! ? x[0]! : 1);
  const t3 = Math.fround(x3[0]!);
  for (let i = 0; i < n; i++) {
    const v0 = v[i]!;
    const t4 = t1 * v0 + (t0 ? x4[i]! : 0) * t2;
    const weight0 = weight[i]!;
    v[i] = t0 ? t4 : v0;
    weight[i] = t0 ? weight0 - t3 * t4 : weight0;
  }
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBase64 =
  'AGFzbQEAAAABUgtgAXwBfGAEf39/fwBgAn9/AGAFf39/f38AYAN/f38AYAZ/f39/f38AYAd/f39/f39/AGAIf39/f39/f38AYAp/f39/f39/f39/AGABfwBgAAACGQIDbm5jBm1lbW9yeQIAAANubmMDY29zAAADJyYBAgMEAQQBBAMBAQQFAwUDBAQFBgEEAgMHCAQBBAUBBgkJCQkKCQdABgdwcmVkaWN0ACEIZXZhbHVhdGUAIgdmb3J3YXJkACMIYmFja3dhcmQAJAZ1cGRhdGUAJQl0cmFpblN0ZXAAJgr7mAEmZwMBewF9A38gAP0AAgAhBCAAKgIQIQVBACADSARAIAIhBiABIQcgBiADQRRsaiEIA0AgBiAH/QACACAE/eUB/QsCACAGIAcqAhAgBZM4AhAgBkEUaiEGIAdBFGohByAGIAhJDQALCwtVAQR/QQAhAgNAIAEgAkECdGohAyAAIAJBAnRqIQQgA0GgAWohBQNAIAMgBCoCADgCACADQSBqIQMgBEEMaiEEIAMgBUkNAAsgAkEBaiICQQNIDQALC+EGCAF7An8FewN/BXsDfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhCCAA/QACACEFQQAgBEF9akgEQEEAIQYgBEF9aiEHA0AgCCEJIAghCiAIIQsgCCEMIAEhDSACIAZBFGxqIQ4gDUGgAWohDwNAIA39AAIAIRAgCSAO/QkCACAQ/eYB/eQBIQkgCiAO/QkCFCAQ/eYB/eQBIQogCyAO/QkCKCAQ/eYB/eQBIQsgDCAO/QkCPCAQ/eYB/eQBIQwgDUEgaiENIA5BBGohDiANIA9JDQALIAkgBf3kASERIAogBf3kASESIAsgBf3kASETIAwgBf3kASEUIAMgBkEMbGogEf1aAgAAIAMgBkEMbGogEf1aAgQBIAMgBkEMbGogEf1aAggCIAMgBkEMbGogEv1aAgwAIAMgBkEMbGogEv1aAhABIAMgBkEMbGogEv1aAhQCIAMgBkEMbGogE/1aAhgAIAMgBkEMbGogE/1aAhwBIAMgBkEMbGogE/1aAiACIAMgBkEMbGogFP1aAiQAIAMgBkEMbGogFP1aAigBIAMgBkEMbGogFP1aAiwCIAZBBGoiBiAHSA0ACwsgBEECdUECdCAEQX9qSARAIARBAnVBAnQhBiAEQX9qIQcDQCAIIQkgCCEKIAEhFSACIAZBFGxqIRYgFUGgAWohFwNAIBX9AAIAIRAgCSAW/QkCACAQ/eYB/eQBIQkgCiAW/QkCFCAQ/eYB/eQBIQogFUEgaiEVIBZBBGohFiAVIBdJDQALIAkgBf3kASERIAogBf3kASESIAMgBkEMbGogEf1aAgAAIAMgBkEMbGogEf1aAgQBIAMgBkEMbGogEf1aAggCIAMgBkEMbGogEv1aAgwAIAMgBkEMbGogEv1aAhABIAMgBkEMbGogEv1aAhQCIAZBAmoiBiAHSA0ACwsgBEEBdUEBdCAESARAIARBAXVBAXQhBiAEIQcDQCAIIRggASEZIAIgBkEUbGohGiAZQaABaiEbA0AgGCAa/QkCACAZ/QACAP3mAf3kASEYIBlBIGohGSAaQQRqIRogGSAbSQ0ACyAYIAX95AEhESADIAZBDGxqIBH9WgIAACADIAZBDGxqIBH9WgIEASADIAZBDGxqIBH9WgIIAiAGQQFqIgYgB0gNAAsLC20EAn8BfQJ/AX1BACACSARAQQAhAyACIQQDQEMAAID/IQUgACADQQxsaiEGIAZBDGohBwNAIAYqAgAhCCAIIAWXIQUgBkEEaiEGIAYgB0kNAAsgASADQQJ0aiAFOAIAIANBAWoiAyAESA0ACwsL2wcIAn8EewN/FXsCfQN/BX0Cf/0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAID/AACA/wAAgP8AAID/IQj9DAAA0MIAANDCAADQwgAA0MIhDv0MAACyQgAAskIAALJCAACyQiEQ/Qw7qrg/O6q4PzuquD87qrg/IRL9DACAMT8AgDE/AIAxPwCAMT8hFP0Mg4BeuYOAXrmDgF65g4BeuSEV/Qz/2lA5/9pQOf/aUDn/2lA5IRn9DLzLtjq8y7Y6vMu2OrzLtjohGv0MP4gIPD+ICDw/iAg8P4gIPCEb/QxAqio9QKoqPUCqKj1Aqio9IRz9DKuqKj6rqio+q6oqPquqKj4hHf0MAAAAPwAAAD8AAAA/AAAAPyEe/QwAAIA/AACAPwAAgD8AAIA/IR/9DH8AAAB/AAAAfwAAAH8AAAAhIEEAIANBAnVBAnRIBEBBACEEIANBAnVBAnQhBQNAIAAgBEECdGr9AAIAIQYgByAGIAYgCP1B/VIhCSABIARBDGxqIQogAiAEQQxsaiELIApBDGohDANAIAr9CQIAIAoqAgz9IAEgCioCGP0gAiAKKgIk/SADIAn95QEhDSANIA796wEhDyAPIBD96gEhESARIBL95gH9aiETIBEgEyAU/eYB/eUBIBMgFf3mAf3lASEWIBP9+AEhFyAXQQH9rAEhGCAZIBb95gEgGv3kASAW/eYBIBv95AEgFv3mASAc/eQBIBb95gEgHf3kASAW/eYBIB795AEgFiAW/eYB/eYBIBb95AEgH/3kASAYICD9rgFBF/2rAf3mASAXIBj9sQEgIP2uAUEX/asB/eYBISEgCyAh/VoCAAAgCyAh/VoCDAEgCyAh/VoCGAIgCyAh/VoCJAMgCkEEaiEKIAtBBGohCyAKIAxJDQALIARBBGoiBCAFSA0ACwsgA0ECdUECdCADSARAIANBAnVBAnQhBCADIQUDQCAAIARBAnRqKgIAISJDAAAAACAiICJDAACA/1sbISMgASAEQQxsaiEkIAIgBEEMbGohJSAkQQxqISYDQCAkKgIAICOTIScgJ0MAANDClyEoIChDAACyQpYhKSApQzuquD+UkCEqICkgKkMAgDE/lJMgKkODgF65lJMhKyAq/AAhLCAsQQF1IS0gJUP/2lA5ICuUQ7zLtjqSICuUQz+ICDySICuUQ0CqKj2SICuUQ6uqKj6SICuUQwAAAD+SICsgK5SUICuSQwAAgD+SIC1B/wBqQRd0vpQgLCAta0H/AGpBF3S+lDgCACAkQQRqISQgJUEEaiElICQgJkkNAAsgBEEBaiIEIAVIDQALCwtnAwJ/AX0Cf0EAIAJIBEBBACEDIAIhBANAQwAAAAAhBSAAIANBDGxqIQYgBkEMaiEHA0AgBSAGKgIAkiEFIAZBBGohBiAGIAdJDQALIAEgA0ECdGogBTgCACADQQFqIgMgBEgNAAsLC4YBAwJ/An0Df0EAIANIBEBBACEEIAMhBQNAIAAgBEECdGoqAgAhBkMAAIA/IAYgBkMAAAAAWxshByACIARBDGxqIQggASAEQQxsaiEJIAhBDGohCgNAIAggCSoCACAHlTgCACAIQQRqIQggCUEEaiEJIAggCkkNAAsgBEEBaiIEIAVIDQALCwuTAQUCfwF9A38BfQF/QQAgAkgEQEEAIQMgAiEEA0BDAACA/yEFQQAhBiAAIANBDGxqIQdBACEIA0AgByoCACEJIAkgBV4gCSAJXCAFIAVbcXIhCiAJIAUgChshBSAIIAYgChshBiAHQQRqIQcgCEEBaiIIQQNIDQALIAEgA0ECdGogBjYCACADQQFqIgMgBEgNAAsLC4MEBwF9BXsDfwF7A38BewN//QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAgD8AAIA/AACAPwAAgD8hDkMAAAAAIQUgBiEHIAYhCCAGIQkgBiEKQQAgA0EEdUEEdEgEQCAAIQsgASEMIAsgA0EEdUEGdGohDQNAIAcgDP0AAgAgC/0AAgD9NyAO/U795AEhByAIIAz9AAIQIAv9AAIQ/TcgDv1O/eQBIQggCSAM/QACICAL/QACIP03IA79Tv3kASEJIAogDP0AAjAgC/0AAjD9NyAO/U795AEhCiALQcAAaiELIAxBwABqIQwgCyANSQ0ACwsgA0EEdUEEdCADQQJ1QQJ0SARAIAAgA0EEdUEGdGohDyABIANBBHVBBnRqIRAgDyADQQR1QUBsIANBAnVBBHRqaiERA0AgByAQ/QACACAP/QACAP03IA79Tv3kASEHIA9BEGohDyAQQRBqIRAgDyARSQ0ACwsgByAI/eQBIAkgCv3kAf3kASESIAUgEv0fACAS/R8BkiAS/R8CIBL9HwOSkpIhBSADQQJ1QQJ0IANIBEAgACADQQJ1QQR0aiETIAEgA0ECdUEEdGohFCATIANBAnVBcGwgA0ECdGpqIRUDQCAFIBQoAgAgEygCAEaykiEFIBNBBGohEyAUQQRqIRQgEyAVSQ0ACwsgAiAFIASylTgCAAuxAwgBfQV7An8EewJ/AXsCfwF9/QwAAAAAAAAAAAAAAAAAAAAAIQVDAAAAACEEIAUhBiAFIQcgBSEIIAUhCUEAIANBBHVBBHRIBEAgACEKIAogA0EEdUEGdGohCwNAIAr9AAIAIQwgCv0AAhAhDSAK/QACICEOIAr9AAIwIQ8gBiAMIAz95gH95AEhBiAHIA0gDf3mAf3kASEHIAggDiAO/eYB/eQBIQggCSAPIA/95gH95AEhCSAKQcAAaiEKIAogC0kNAAsLIANBBHVBBHQgA0ECdUECdEgEQCAAIANBBHVBBnRqIRAgECADQQR1QUBsIANBAnVBBHRqaiERA0AgEP0AAgAhDCAGIAwgDP3mAf3kASEGIBBBEGohECAQIBFJDQALCyAGIAf95AEgCCAJ/eQB/eQBIRIgBCAS/R8AIBL9HwGSIBL9HwIgEv0fA5KSkiEEIANBAnVBAnQgA0gEQCAAIANBAnVBBHRqIRMgEyADQQJ1QXBsIANBAnRqaiEUA0AgEyoCACEVIAQgFSAVlJIhBCATQQRqIRMgEyAUSQ0ACwsgAiABKwMAtiAElDgCAAuGAQMCfwJ9A39BACADSARAQQAhBCADIQUDQCAAIARBAnRqKgIAIQZDAAAAACAGIAZDAACA/1sbIQcgAiAEQQxsaiEIIAEgBEEMbGohCSAIQQxqIQoDQCAIIAkqAgAgB5M4AgAgCEEEaiEIIAlBBGohCSAIIApJDQALIARBAWoiBCAFSA0ACwsL7Q4JAn8FewJ/KXsCfwF9An8FfQJ//QwAAAAAAAAAAAAAAAAAAAAAIQX9DAAA0MIAANDCAADQwgAA0MIhDf0MAACyQgAAskIAALJCAACyQiEP/Qw7qrg/O6q4PzuquD87qrg/IRH9DACAMT8AgDE/AIAxPwCAMT8hE/0Mg4BeuYOAXrmDgF65g4BeuSEU/Qz/2lA5/9pQOf/aUDn/2lA5IS39DLzLtjq8y7Y6vMu2OrzLtjohLv0MP4gIPD+ICDw/iAg8P4gIPCEv/QxAqio9QKoqPUCqKj1Aqio9ITD9DKuqKj6rqio+q6oqPquqKj4hMf0MAAAAPwAAAD8AAAA/AAAAPyEy/QwAAIA/AACAPwAAgD8AAIA/ITP9DH8AAAB/AAAAfwAAAH8AAAAhNEEAIAJBBHVBBHRIBEBBACEDIAJBBHVBBHQhBANAIAUhBiAFIQcgBSEIIAUhCSAAIANBDGxqIQogCkEMaiELA0AgCv0JAgAgCioCDP0gASAKKgIY/SACIAoqAiT9IAMhDCAMIA396wEhDiAOIA/96gEhECAQIBH95gH9aiESIBAgEiAT/eYB/eUBIBIgFP3mAf3lASEVIBL9+AEhFiAWQQH9rAEhFyAK/QkCMCAKKgI8/SABIAoqAkj9IAIgCioCVP0gAyEYIBggDf3rASEZIBkgD/3qASEaIBogEf3mAf1qIRsgGiAbIBP95gH95QEgGyAU/eYB/eUBIRwgG/34ASEdIB1BAf2sASEeIAr9CQJgIAoqAmz9IAEgCioCeP0gAiAKKgKEAf0gAyEfIB8gDf3rASEgICAgD/3qASEhICEgEf3mAf1qISIgISAiIBP95gH95QEgIiAU/eYB/eUBISMgIv34ASEkICRBAf2sASElIAr9CQKQASAKKgKcAf0gASAKKgKoAf0gAiAKKgK0Af0gAyEmICYgDf3rASEnICcgD/3qASEoICggEf3mAf1qISkgKCApIBP95gH95QEgKSAU/eYB/eUBISogKf34ASErICtBAf2sASEsIAYgLSAV/eYBIC795AEgFf3mASAv/eQBIBX95gEgMP3kASAV/eYBIDH95AEgFf3mASAy/eQBIBUgFf3mAf3mASAV/eQBIDP95AEgFyA0/a4BQRf9qwH95gEgFiAX/bEBIDT9rgFBF/2rAf3mAf3kASEGIAcgLSAc/eYBIC795AEgHP3mASAv/eQBIBz95gEgMP3kASAc/eYBIDH95AEgHP3mASAy/eQBIBwgHP3mAf3mASAc/eQBIDP95AEgHiA0/a4BQRf9qwH95gEgHSAe/bEBIDT9rgFBF/2rAf3mAf3kASEHIAggLSAj/eYBIC795AEgI/3mASAv/eQBICP95gEgMP3kASAj/eYBIDH95AEgI/3mASAy/eQBICMgI/3mAf3mASAj/eQBIDP95AEgJSA0/a4BQRf9qwH95gEgJCAl/bEBIDT9rgFBF/2rAf3mAf3kASEIIAkgLSAq/eYBIC795AEgKv3mASAv/eQBICr95gEgMP3kASAq/eYBIDH95AEgKv3mASAy/eQBICogKv3mAf3mASAq/eQBIDP95AEgLCA0/a4BQRf9qwH95gEgKyAs/bEBIDT9rgFBF/2rAf3mAf3kASEJIApBBGohCiAKIAtJDQALIAEgA0ECdGogBv0LAgAgASADQQJ0aiAH/QsCECABIANBAnRqIAj9CwIgIAEgA0ECdGogCf0LAjAgA0EQaiIDIARIDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgAkEEdUEEdCEDIAJBAnVBAnQhBANAIAUhBiAAIANBDGxqITUgNUEMaiE2A0AgNf0JAgAgNSoCDP0gASA1KgIY/SACIDUqAiT9IAMhDCAMIA396wEhDiAOIA/96gEhECAQIBH95gH9aiESIBAgEiAT/eYB/eUBIBIgFP3mAf3lASEVIBL9+AEhFiAWQQH9rAEhFyAGIC0gFf3mASAu/eQBIBX95gEgL/3kASAV/eYBIDD95AEgFf3mASAx/eQBIBX95gEgMv3kASAVIBX95gH95gEgFf3kASAz/eQBIBcgNP2uAUEX/asB/eYBIBYgF/2xASA0/a4BQRf9qwH95gH95AEhBiA1QQRqITUgNSA2SQ0ACyABIANBAnRqIAb9CwIAIANBBGoiAyAESA0ACwsgAkECdUECdCACSARAIAJBAnVBAnQhAyACIQQDQEMAAAAAITcgACADQQxsaiE4IDhBDGohOQNAIDgqAgAhOiA6QwAA0MKXITsgO0MAALJCliE8IDxDO6q4P5SQIT0gPCA9QwCAMT+UkyA9Q4OAXrmUkyE+ID38ACE/ID9BAXUhQCA3Q//aUDkgPpRDvMu2OpIgPpRDP4gIPJIgPpRDQKoqPZIgPpRDq6oqPpIgPpRDAAAAP5IgPiA+lJQgPpJDAACAP5IgQEH/AGpBF3S+lCA/IEBrQf8AakEXdL6UkiE3IDhBBGohOCA4IDlJDQALIAEgA0ECdGogNzgCACADQQFqIgMgBEgNAAsLC4UYDAF9BXsEfwR7EH81ewV/AXsDfwJ9A38Dff0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAIA/AACAPwAAgD8AAIA/ISX9DAAAgAAAAIAAAACAAAAAgAAhJ/0MAAAASwAAAEsAAABLAAAASyEp/QwN+8rADfvKwA37ysAN+8rAISv9DAAAgL8AAIC/AACAvwAAgL8hLf0MAAC4QQAAuEEAALhBAAC4QSEw/QwAAID/AACA/wAAgP8AAID/IUr9DHKgjT1yoI09cqCNPXKgjT0hS/0MjHTxvYx08b2MdPG9jHTxvSFM/QyXKPM9lyjzPZco8z2XKPM9IU39DKeh/b2nof29p6H9vaeh/b0hTv0MXJkRPlyZET5cmRE+XJkRPiFP/QxxsSq+cbEqvnGxKr5xsSq+IVD9DKPSTD6j0kw+o9JMPqPSTD4hUf0M9/9/vvf/f773/3++9/9/viFS/Qyjqqo+o6qqPqOqqj6jqqo+IVP9DIOAXrmDgF65g4BeuYOAXrkhVP0MAAAAPwAAAD8AAAA/AAAAPyFV/QwAgDE/AIAxPwCAMT8AgDE/IVb9DAAAgH8AAIB/AACAfwAAgH8hV/0MAADAfwAAwH8AAMB/AADAfyFYQwAAAAAhBiAHIQggByEJIAchCiAHIQtBACAEQQR1QQR0SARAIAAhDCABIQ1BACEOIARBBHVBBHQhDwNAIAz9AAIAIRAgDP0AAhAhESAM/QACICESIAz9AAIwIRMgDCgCACEUIAwoAgQhFSAMKAIIIRYgDCgCDCEXIAwoAhAhGCAMKAIUIRkgDCgCGCEaIAwoAhwhGyAMKAIgIRwgDCgCJCEdIAwoAighHiAMKAIsIR8gDCgCMCEgIAwoAjQhISAMKAI4ISIgDCgCPCEjIA39AAIAISQgJSAkICQgB/1B/VIhJiAmICf9QyEoICYgKf3mASAmICj9UiEqICogK/2uAUEX/awBISwgKiAsQRf9qwH9sQEgLf3kASEuIC4gLv3mASEvICz9+gEgMCAHICj9Uv3lASExIA39AAIQITIgJSAyIDIgB/1B/VIhMyAzICf9QyE0IDMgKf3mASAzIDT9UiE1IDUgK/2uAUEX/awBITYgNSA2QRf9qwH9sQEgLf3kASE3IDcgN/3mASE4IDb9+gEgMCAHIDT9Uv3lASE5IA39AAIgITogJSA6IDogB/1B/VIhOyA7ICf9QyE8IDsgKf3mASA7IDz9UiE9ID0gK/2uAUEX/awBIT4gPSA+QRf9qwH9sQEgLf3kASE/ID8gP/3mASFAID79+gEgMCAHIDz9Uv3lASFBIA39AAIwIUIgJSBCIEIgB/1B/VIhQyBDICf9QyFEIEMgKf3mASBDIET9UiFFIEUgK/2uAUEX/awBIUYgRSBGQRf9qwH9sQEgLf3kASFHIEcgR/3mASFIIEb9+gEgMCAHIET9Uv3lASFJIAggAiAOQQxsIBRBAnRqav0JAgAgAiAOQQxsIBVBAnRqQQxqaioCAP0gASACIA5BDGwgFkECdGpBGGpqKgIA/SACIAIgDkEMbCAXQQJ0akEkamoqAgD9IAMgJiBKIC4gSyAu/eYBIEz95AEgLv3mASBN/eQBIC795gEgTv3kASAu/eYBIE/95AEgLv3mASBQ/eQBIC795gEgUf3kASAu/eYBIFL95AEgLv3mASBT/eQBIC4gL/3mAf3mASAxIFT95gH95AEgLyBV/eYB/eUB/eQBIDEgVv3mAf3kASAmIAf9Qf1SICYgV/1B/VIgWCAmIAf9Rv1S/eUB/eQBIQggCSACIA5BDGwgGEECdGpBMGpq/QkCACACIA5BDGwgGUECdGpBPGpqKgIA/SABIAIgDkEMbCAaQQJ0akHIAGpqKgIA/SACIAIgDkEMbCAbQQJ0akHUAGpqKgIA/SADIDMgSiA3IEsgN/3mASBM/eQBIDf95gEgTf3kASA3/eYBIE795AEgN/3mASBP/eQBIDf95gEgUP3kASA3/eYBIFH95AEgN/3mASBS/eQBIDf95gEgU/3kASA3IDj95gH95gEgOSBU/eYB/eQBIDggVf3mAf3lAf3kASA5IFb95gH95AEgMyAH/UH9UiAzIFf9Qf1SIFggMyAH/Ub9Uv3lAf3kASEJIAogAiAOQQxsIBxBAnRqQeAAamr9CQIAIAIgDkEMbCAdQQJ0akHsAGpqKgIA/SABIAIgDkEMbCAeQQJ0akH4AGpqKgIA/SACIAIgDkEMbCAfQQJ0akGEAWpqKgIA/SADIDsgSiA/IEsgP/3mASBM/eQBID/95gEgTf3kASA//eYBIE795AEgP/3mASBP/eQBID/95gEgUP3kASA//eYBIFH95AEgP/3mASBS/eQBID/95gEgU/3kASA/IED95gH95gEgQSBU/eYB/eQBIEAgVf3mAf3lAf3kASBBIFb95gH95AEgOyAH/UH9UiA7IFf9Qf1SIFggOyAH/Ub9Uv3lAf3kASEKIAsgAiAOQQxsICBBAnRqQZABamr9CQIAIAIgDkEMbCAhQQJ0akGcAWpqKgIA/SABIAIgDkEMbCAiQQJ0akGoAWpqKgIA/SACIAIgDkEMbCAjQQJ0akG0AWpqKgIA/SADIEMgSiBHIEsgR/3mASBM/eQBIEf95gEgTf3kASBH/eYBIE795AEgR/3mASBP/eQBIEf95gEgUP3kASBH/eYBIFH95AEgR/3mASBS/eQBIEf95gEgU/3kASBHIEj95gH95gEgSSBU/eYB/eQBIEggVf3mAf3lAf3kASBJIFb95gH95AEgQyAH/UH9UiBDIFf9Qf1SIFggQyAH/Ub9Uv3lAf3kASELIAxBwABqIQwgDUHAAGohDSAOQRBqIg4gD0gNAAsLIARBBHVBBHQgBEECdUECdEgEQCAAIARBBHVBBnRqIVkgASAEQQR1QQZ0aiFaIARBBHVBBHQhDiAEQQJ1QQJ0IQ8DQCBZ/QACACEQIFkoAgAhWyBZKAIEIVwgWSgCCCFdIFkoAgwhFCBa/QACACEkICUgJCAkIAf9Qf1SISYgJiAn/UMhKCAmICn95gEgJiAo/VIhKiAqICv9rgFBF/2sASEsICogLEEX/asB/bEBIC395AEhLiAuIC795gEhLyAs/foBIDAgByAo/VL95QEhMSAIIAIgDkEMbCBbQQJ0amr9CQIAIAIgDkEMbCBcQQJ0akEMamoqAgD9IAEgAiAOQQxsIF1BAnRqQRhqaioCAP0gAiACIA5BDGwgFEECdGpBJGpqKgIA/SADICYgSiAuIEsgLv3mASBM/eQBIC795gEgTf3kASAu/eYBIE795AEgLv3mASBP/eQBIC795gEgUP3kASAu/eYBIFH95AEgLv3mASBS/eQBIC795gEgU/3kASAuIC/95gH95gEgMSBU/eYB/eQBIC8gVf3mAf3lAf3kASAxIFb95gH95AEgJiAH/UH9UiAmIFf9Qf1SIFggJiAH/Ub9Uv3lAf3kASEIIFlBEGohWSBaQRBqIVogDkEEaiIOIA9IDQALCyAIIAn95AEgCiAL/eQB/eQBIV4gBiBe/R8AIF79HwGSIF79HwIgXv0fA5KSkiEGIARBAnVBAnQgBEgEQCAAIARBAnVBBHRqIV8gASAEQQJ1QQR0aiFgIARBAnVBAnQhDiAEIQ8DQCBfKAIAIWEgYCoCACFiQwAAgD8gYiBiQwAAAABbGyFjIGNDAACAAF0hZCBjQwAAAEuUIGMgZBu8IWUgZUGN9quGfGpBF3UhZiBlIGZBF3RrvkMAAIC/kiFnIGcgZ5QhaCBmskMAALhBQwAAAAAgZBuTIWkgBiACIA5BDGwgYUECdGpqKgIAIGNDAACA/yBnQ3KgjT0gZ5RDjHTxvZIgZ5RDlyjzPZIgZ5RDp6H9vZIgZ5RDXJkRPpIgZ5RDcbEqvpIgZ5RDo9JMPpIgZ5RD9/9/vpIgZ5RDo6qqPpIgZyBolJQgaUODgF65lJIgaEMAAAA/lJOSIGlDAIAxP5SSIGNDAAAAAFsbIGNDAACAf1sbQwAAwH8gY0MAAAAAYBuTkiEGIF9BBGohXyBgQQRqIWAgDkEBaiIOIA9IDQALCyADIAYgBbKVjDgCAAufAgcCewJ/AX0DewF9An8Bff0MAAAAAAAAAAAAAAAAAAAAACEF/QxmZmY/ZmZmP2ZmZj9mZmY/IQv9DM3MzD3NzMw9zczMPc3MzD0hDCAFIQZBACAESARAIAAhByAHIARBFGxqIQgDQCAGIAf9AAIA/eQBIQYgB0EUaiEHIAcgCEkNAAsLQwAAgD8gBLKVIQkgBiAJ/RP95gEhCiACIAsgAf0AAgD95gEgDCAK/eYB/eQB/QsCACADIAr9CwIAQwAAAAAhDUEAIARIBEAgAEEQaiEOIA4gBEEUbGohDwNAIA0gDioCAJIhDSAOQRRqIQ4gDiAPSQ0ACwsgDSAJlCEQIAJDZmZmPyABKgIQlEPNzMw9IBCUkjgCECADIBA4AhALuhEDAn8FfR1/IAAoAgAhBiABKAIAIQcgAioCACEIIAIqAgQhCSACKgIIIQogAioCDCELIAIqAhAhDEEAIAVIBEAgBCENIAMhDkEAIQ8gBSEQA0AgBiERQc7V5LcCIRJB2rfE3gEgEXMgEnMhEyAHIBFqIRQgD0EFbCASaiEVIBQgFWohFCAVQQ10IBVBE3ZyIBRzIRUgFCAVaiEUIBVBD3QgFUERdnIgFHMhFSAUIBVqIRQgFUEadCAVQQZ2ciAUcyEVIBQgFWohFCAVQQZ0IBVBGnZyIBRzIRUgFCASaiEUIBUgE2pBAWohFSAUIBVqIRQgFUERdCAVQQ92ciAUcyEVIBQgFWohFCAVQR10IBVBA3ZyIBRzIRUgFCAVaiEUIBVBEHQgFUEQdnIgFHMhFSAUIBVqIRQgFUEYdCAVQQh2ciAUcyEVIBQgE2ohFCAVIBFqQQJqIRUgFCAVaiEUIBVBDXQgFUETdnIgFHMhFSAUIBVqIRQgFUEPdCAVQRF2ciAUcyEVIBQgFWohFCAVQRp0IBVBBnZyIBRzIRUgFCAVaiEUIBVBBnQgFUEadnIgFHMhFSAUIBFqIRQgFSASakEDaiEVIBQgFWohFCAGIRZBztXktwIhF0Hat8TeASAWcyAXcyEYIAcgFmohGSAPQQVsQQFqIBdqIRogGSAaaiEZIBpBDXQgGkETdnIgGXMhGiAZIBpqIRkgGkEPdCAaQRF2ciAZcyEaIBkgGmohGSAaQRp0IBpBBnZyIBlzIRogGSAaaiEZIBpBBnQgGkEadnIgGXMhGiAZIBdqIRkgGiAYakEBaiEaIBkgGmohGSAaQRF0IBpBD3ZyIBlzIRogGSAaaiEZIBpBHXQgGkEDdnIgGXMhGiAZIBpqIRkgGkEQdCAaQRB2ciAZcyEaIBkgGmohGSAaQRh0IBpBCHZyIBlzIRogGSAYaiEZIBogFmpBAmohGiAZIBpqIRkgGkENdCAaQRN2ciAZcyEaIBkgGmohGSAaQQ90IBpBEXZyIBlzIRogGSAaaiEZIBpBGnQgGkEGdnIgGXMhGiAZIBpqIRkgGkEGdCAaQRp2ciAZcyEaIBkgFmohGSAaIBdqQQNqIRogGSAaaiEZIAYhG0HO1eS3AiEcQdq3xN4BIBtzIBxzIR0gByAbaiEeIA9BBWxBAmogHGohHyAeIB9qIR4gH0ENdCAfQRN2ciAecyEfIB4gH2ohHiAfQQ90IB9BEXZyIB5zIR8gHiAfaiEeIB9BGnQgH0EGdnIgHnMhHyAeIB9qIR4gH0EGdCAfQRp2ciAecyEfIB4gHGohHiAfIB1qQQFqIR8gHiAfaiEeIB9BEXQgH0EPdnIgHnMhHyAeIB9qIR4gH0EddCAfQQN2ciAecyEfIB4gH2ohHiAfQRB0IB9BEHZyIB5zIR8gHiAfaiEeIB9BGHQgH0EIdnIgHnMhHyAeIB1qIR4gHyAbakECaiEfIB4gH2ohHiAfQQ10IB9BE3ZyIB5zIR8gHiAfaiEeIB9BD3QgH0ERdnIgHnMhHyAeIB9qIR4gH0EadCAfQQZ2ciAecyEfIB4gH2ohHiAfQQZ0IB9BGnZyIB5zIR8gHiAbaiEeIB8gHGpBA2ohHyAeIB9qIR4gBiEgQc7V5LcCISFB2rfE3gEgIHMgIXMhIiAHICBqISMgD0EFbEEDaiAhaiEkICMgJGohIyAkQQ10ICRBE3ZyICNzISQgIyAkaiEjICRBD3QgJEERdnIgI3MhJCAjICRqISMgJEEadCAkQQZ2ciAjcyEkICMgJGohIyAkQQZ0ICRBGnZyICNzISQgIyAhaiEjICQgImpBAWohJCAjICRqISMgJEERdCAkQQ92ciAjcyEkICMgJGohIyAkQR10ICRBA3ZyICNzISQgIyAkaiEjICRBEHQgJEEQdnIgI3MhJCAjICRqISMgJEEYdCAkQQh2ciAjcyEkICMgImohIyAkICBqQQJqISQgIyAkaiEjICRBDXQgJEETdnIgI3MhJCAjICRqISMgJEEPdCAkQRF2ciAjcyEkICMgJGohIyAkQRp0ICRBBnZyICNzISQgIyAkaiEjICRBBnQgJEEadnIgI3MhJCAjICBqISMgJCAhakEDaiEkICMgJGohIyANIBRBCHayQwAAgDOUQwAAAD9gBH0gDioCACAIk0MAAABAlAVDAAAAAAv9EyAZQQh2skMAAIAzlEMAAAA/YAR9IA4qAgQgCZNDAAAAQJQFQwAAAAAL/SABIB5BCHayQwAAgDOUQwAAAD9gBH0gDioCCCAKk0MAAABAlAVDAAAAAAv9IAIgI0EIdrJDAACAM5RDAAAAP2AEfSAOKgIMIAuTQwAAAECUBUMAAAAAC/0gA/0LAgAgBiElQc7V5LcCISZB2rfE3gEgJXMgJnMhJyAHICVqISggD0EFbEEEaiAmaiEpICggKWohKCApQQ10IClBE3ZyIChzISkgKCApaiEoIClBD3QgKUERdnIgKHMhKSAoIClqISggKUEadCApQQZ2ciAocyEpICggKWohKCApQQZ0IClBGnZyIChzISkgKCAmaiEoICkgJ2pBAWohKSAoIClqISggKUERdCApQQ92ciAocyEpICggKWohKCApQR10IClBA3ZyIChzISkgKCApaiEoIClBEHQgKUEQdnIgKHMhKSAoIClqISggKUEYdCApQQh2ciAocyEpICggJ2ohKCApICVqQQJqISkgKCApaiEoIClBDXQgKUETdnIgKHMhKSAoIClqISggKUEPdCApQRF2ciAocyEpICggKWohKCApQRp0IClBBnZyIChzISkgKCApaiEoIClBBnQgKUEadnIgKHMhKSAoICVqISggKSAmakEDaiEpICggKWohKCANIChBCHayQwAAgDOUQwAAAD9gBH0gDioCECAMk0MAAABAlAVDAAAAAAs4AhAgDUEUaiENIA5BFGohDiAPQQFqIg8gEEgNAAsLC6gICAJ/BHsEfxV7An0EfwV9An/9DAAAAAAAAAAAAAAAAAAAAAAhCP0MAACA/wAAgP8AAID/AACA/yEJ/QwAANDCAADQwgAA0MIAANDCIRD9DAAAskIAALJCAACyQgAAskIhEv0MO6q4PzuquD87qrg/O6q4PyEU/QwAgDE/AIAxPwCAMT8AgDE/IRb9DIOAXrmDgF65g4BeuYOAXrkhF/0M/9pQOf/aUDn/2lA5/9pQOSEb/Qy8y7Y6vMu2OrzLtjq8y7Y6IRz9DD+ICDw/iAg8P4gIPD+ICDwhHf0MQKoqPUCqKj1Aqio9QKoqPSEe/Qyrqio+q6oqPquqKj6rqio+IR/9DAAAAD8AAAA/AAAAPwAAAD8hIP0MAACAPwAAgD8AAIA/AACAPyEh/Qx/AAAAfwAAAH8AAAB/AAAAISJBACAEQQJ1QQJ0SARAQQAhBSAEQQJ1QQJ0IQYDQCAAIAVBAnRq/QACACEHIAggByAHIAn9Qf1SIQogASAFQQxsaiELIAIgBUEMbGohDCADIAVBDGxqIQ0gC0EMaiEOA0AgC/0JAgAgCyoCDP0gASALKgIY/SACIAsqAiT9IAMgCv3lASEPIA8gEP3rASERIBEgEv3qASETIBMgFP3mAf1qIRUgEyAVIBb95gH95QEgFSAX/eYB/eUBIRggFf34ASEZIBlBAf2sASEaIBsgGP3mASAc/eQBIBj95gEgHf3kASAY/eYBIB795AEgGP3mASAf/eQBIBj95gEgIP3kASAYIBj95gH95gEgGP3kASAh/eQBIBogIv2uAUEX/asB/eYBIBkgGv2xASAi/a4BQRf9qwH95gEhIyAMICP9WgIAACAMICP9WgIMASAMICP9WgIYAiAMICP9WgIkAyANIA/9WgIAACANIA/9WgIMASANIA/9WgIYAiANIA/9WgIkAyALQQRqIQsgDEEEaiEMIA1BBGohDSALIA5JDQALIAVBBGoiBSAGSA0ACwsgBEECdUECdCAESARAIARBAnVBAnQhBSAEIQYDQCAAIAVBAnRqKgIAISRDAAAAACAkICRDAACA/1sbISUgASAFQQxsaiEmIAIgBUEMbGohJyADIAVBDGxqISggJkEMaiEpA0AgJioCACAlkyEqICpDAADQwpchKyArQwAAskKWISwgLEM7qrg/lJAhLSAsIC1DAIAxP5STIC1Dg4BeuZSTIS4gLfwAIS8gL0EBdSEwICdD/9pQOSAulEO8y7Y6kiAulEM/iAg8kiAulENAqio9kiAulEOrqio+kiAulEMAAAA/kiAuIC6UlCAukkMAAIA/kiAwQf8AakEXdL6UIC8gMGtB/wBqQRd0vpQ4AgAgKCAqOAIAICZBBGohJiAnQQRqIScgKEEEaiEoICYgKUkNAAsgBUEBaiIFIAZIDQALCwuaAgYCfwF7An8BfQR/AX39DAAAAAAAAAAAAAAAAAAAAAAhBUEAIAJBA2xBAnVBAnRIBEAgASEDIAMgAkEDbEECdUEEdGohBANAIAMgBf0LAgAgA0EQaiEDIAMgBEkNAAsLIAJBA2xBAnVBAnQgAkEDbEgEQCABIAJBA2xBAnVBBHRqIQYgBiACQQxsIAJBA2xBAnVBBHRraiEHA0AgBkMAAAAAOAIAIAZBBGohBiAGIAdJDQALC0MAAIC/IAKylSEIQQAgAkgEQCAAIQlBACEKIAIhCwNAIAkoAgAhDCABIApBDGwgDEECdGpqKgIAIQ0gASAKQQxsIAxBAnRqaiANIAiSOAIAIAlBBGohCSAKQQFqIgogC0gNAAsLC2gDAn8BfQJ/QQAgAkgEQEEAIQMgAiEEA0BDAAAAACEFIAAgA0EMbGohBiAGQQxqIQcDQCAFIAYqAgCMkiEFIAZBBGohBiAGIAdJDQALIAEgA0ECdGogBTgCACADQQFqIgMgBEgNAAsLC7wBBQJ/AX0BfwF9BH9BACAFSARAQQAhBiAFIQcDQCAAIAZBAnRqKgIAIQggCEMAAAAAWyEJIAkEfUMAAAAABSABIAZBAnRqKgIAQwAAgD8gCCAJG5ULIQogBCAGQQxsaiELIAIgBkEMbGohDCADIAZBDGxqIQ0gC0EMaiEOA0AgCyANKgIAIAogDCoCAJSSOAIAIAtBBGohCyAMQQRqIQwgDUEEaiENIAsgDkkNAAsgBkEBaiIGIAdIDQALCwv9BAUFewN/EHsDfwN7/QwAAAAAAAAAAAAAAAAAAAAAIQcgByEIIAchCSAHIQogByELQQAgBkgEQCAAIQwgASENIAwgBkEMbGohDgNAIAz9AAIAIQ8gCCAN/QkCACAP/eYB/eQBIQggCSAN/QkCBCAP/eYB/eQBIQkgCiAN/QkCCCAP/eYB/eQBIQogCyAN/QkCDCAP/eYB/eQBIQsgDEEMaiEMIA1BFGohDSAMIA5JDQALCyAF/QACACEQIAIrAwC2/RMhESADKwMAtv0TIRIgEiAE/QACAP3mASETIBAgESATIBP95AEgCP3kAf3mAf3kASEUIAX9AAIMIRUgEiAE/QACDP3mASEWIBUgESAWIBb95AEgCf3kAf3mAf3kASEXIAX9AAIYIRggEiAE/QACGP3mASEZIBggESAZIBn95AEgCv3kAf3mAf3kASEaIAX9AAIkIRsgEiAE/QACJP3mASEcIBsgESAcIBz95AEgC/3kAf3mAf3kASEdIAUgFP1aAgAAIAUgFP1aAgQBIAUgFP1aAggCIAUgF/1aAgwAIAUgF/1aAhABIAUgF/1aAhQCIAUgGv1aAhgAIAUgGv1aAhwBIAUgGv1aAiACIAUgHf1aAiQAIAUgHf1aAigBIAUgHf1aAiwCIAchHkEAIAZIBEAgACEfIAFBEGohICAfIAZBDGxqISEDQCAeICD9CQIAIB/9AAIA/eYB/eQBIR4gH0EMaiEfICBBFGohICAfICFJDQALCyAF/QACMCEiIBIgBP0AAjD95gEhIyAiIBEgIyAj/eQBIB795AH95gH95AEhJCAFICT9WgIwACAFICT9WgI0ASAFICT9WgI4AguLAQMCewJ/Anv9DAAAAAAAAAAAAAAAAAAAAAAhBCAEIQVBACADSARAIAAhBiAGIANBDGxqIQcDQCAFIAb9AAIA/eQBIQUgBkEMaiEGIAYgB0kNAAsLIAL9AAIAIQggCCABKwMAtv0TIAX95gH95AEhCSACIAn9WgIAACACIAn9WgIEASACIAn9WgIIAguCAQEFfCAAKwMAIQMgASsDACEEIAREAAAAAAAAJECjIQUgBEQAAAAAAABZQKMhBkQAAAAAAADgP0QAAAAAAADwP0QYLURU+yEJQCAGRAAAAAAAAPA/pKIQAKCiIQcgAkQAAAAAAAAAAESamZmZmZm5PyAFIAekoqAgAyADIANiGzkDAAudAQMCfwF7An/9DAAAAAAAAAAAAAAAAAAAAAAhBEEAIAFBAnVBAnRIBEAgACECIAIgAUECdUEEdGohAwNAIAIgBP0LAgAgAkEQaiECIAIgA0kNAAsLIAFBAnVBAnQgAUgEQCAAIAFBAnVBBHRqIQUgBSABQQJ1QXBsIAFBAnRqaiEGA0AgBUMAAAAAOAIAIAVBBGohBSAFIAZJDQALCwu7BgwBfQV7An8EewJ/AXsCfwF9An8EewR/AX39DAAAAAAAAAAAAAAAAAAAAAAhBkMAAAAAIQUgACsDAEQAAAAAAAAAAGIEQCAGIQcgBiEIIAYhCSAGIQpBACAEQQR1QQR0SARAIAEhCyALIARBBHVBBnRqIQwDQCAL/QACACENIAv9AAIQIQ4gC/0AAiAhDyAL/QACMCEQIAcgDSAN/eYB/eQBIQcgCCAOIA795gH95AEhCCAJIA8gD/3mAf3kASEJIAogECAQ/eYB/eQBIQogC0HAAGohCyALIAxJDQALCyAEQQR1QQR0IARBAnVBAnRIBEAgASAEQQR1QQZ0aiERIBEgBEEEdUFAbCAEQQJ1QQR0amohEgNAIBH9AAIAIQ0gByANIA395gH95AEhByARQRBqIREgESASSQ0ACwsgByAI/eQBIAkgCv3kAf3kASETIAUgE/0fACAT/R8BkiAT/R8CIBP9HwOSkpIhBSAEQQJ1QQJ0IARIBEAgASAEQQJ1QQR0aiEUIBQgBEECdUFwbCAEQQJ0amohFQNAIBQqAgAhFiAFIBYgFpSSIQUgFEEEaiEUIBQgFUkNAAsLBSAGIQcgBiEIIAYhCSAGIQpBACAEQQR1QQR0SARAIAIhFyAXIARBBHVBBnRqIRgDQCAX/QACACEZIBf9AAIQIRogF/0AAiAhGyAX/QACMCEcIAcgGSAZ/eYB/eQBIQcgCCAaIBr95gH95AEhCCAJIBsgG/3mAf3kASEJIAogHCAc/eYB/eQBIQogF0HAAGohFyAXIBhJDQALCyAEQQR1QQR0IARBAnVBAnRIBEAgAiAEQQR1QQZ0aiEdIB0gBEEEdUFAbCAEQQJ1QQR0amohHgNAIB39AAIAIRkgByAZIBn95gH95AEhByAdQRBqIR0gHSAeSQ0ACwsgByAI/eQBIAkgCv3kAf3kASETIAUgE/0fACAT/R8BkiAT/R8CIBP9HwOSkpIhBSAEQQJ1QQJ0IARIBEAgAiAEQQJ1QQR0aiEfIB8gBEECdUFwbCAEQQJ0amohIANAIB8qAgAhISAFICEgIZSSIQUgH0EEaiEfIB8gIEkNAAsLCyADIAU4AgAL1wYNAX0FewJ/BHsCfwF7An8BfQJ/BHsEfwF9AXz9DAAAAAAAAAAAAAAAAAAAAAAhCUMAAAAAIQggACsDAEQAAAAAAAAAAGIEQCAJIQogCSELIAkhDCAJIQ1BACAHQQR1QQR0SARAIAEhDiAOIAdBBHVBBnRqIQ8DQCAO/QACACEQIA79AAIQIREgDv0AAiAhEiAO/QACMCETIAogECAQ/eYB/eQBIQogCyARIBH95gH95AEhCyAMIBIgEv3mAf3kASEMIA0gEyAT/eYB/eQBIQ0gDkHAAGohDiAOIA9JDQALCyAHQQR1QQR0IAdBAnVBAnRIBEAgASAHQQR1QQZ0aiEUIBQgB0EEdUFAbCAHQQJ1QQR0amohFQNAIBT9AAIAIRAgCiAQIBD95gH95AEhCiAUQRBqIRQgFCAVSQ0ACwsgCiAL/eQBIAwgDf3kAf3kASEWIAggFv0fACAW/R8BkiAW/R8CIBb9HwOSkpIhCCAHQQJ1QQJ0IAdIBEAgASAHQQJ1QQR0aiEXIBcgB0ECdUFwbCAHQQJ0amohGANAIBcqAgAhGSAIIBkgGZSSIQggF0EEaiEXIBcgGEkNAAsLBSAJIQogCSELIAkhDCAJIQ1BACAHQQR1QQR0SARAIAIhGiAaIAdBBHVBBnRqIRsDQCAa/QACACEcIBr9AAIQIR0gGv0AAiAhHiAa/QACMCEfIAogHCAc/eYB/eQBIQogCyAdIB395gH95AEhCyAMIB4gHv3mAf3kASEMIA0gHyAf/eYB/eQBIQ0gGkHAAGohGiAaIBtJDQALCyAHQQR1QQR0IAdBAnVBAnRIBEAgAiAHQQR1QQZ0aiEgICAgB0EEdUFAbCAHQQJ1QQR0amohIQNAICD9AAIAIRwgCiAcIBz95gH95AEhCiAgQRBqISAgICAhSQ0ACwsgCiAL/eQBIAwgDf3kAf3kASEWIAggFv0fACAW/R8BkiAW/R8CIBb9HwOSkpIhCCAHQQJ1QQJ0IAdIBEAgAiAHQQJ1QQR0aiEiICIgB0ECdUFwbCAHQQJ0amohIwNAICIqAgAhJCAIICQgJJSSIQggIkEEaiEiICIgI0kNAAsLCyADKgIAuyAIu6CfISUgBSAEKwMAICWjOQMAIAYgJTkDAAuKAwoBfQF7AX0BewF9AXsEfwN7BH8DfSAAKwMAtiEKIAr9EyELIAMrAwAgAisDAGQEfCABKwMABUQAAAAAAADwPwu2IQwgDP0TIQ0gBCsDALYhDiAO/RMhDyAFKwMARAAAAAAAAAAAYgRAQQAgCUECdUECdEgEQCAHIRAgBiERIAghEiAQIAlBAnVBBHRqIRMDQCAQ/QACACEUIAsgFP3mASAR/QACACAN/eYB/eQBIRUgEv0AAgAhFiAQIBX9CwIAIBIgFiAPIBX95gH95QH9CwIAIBBBEGohECARQRBqIREgEkEQaiESIBAgE0kNAAsLIAlBAnVBAnQgCUgEQCAHIAlBAnVBBHRqIRcgBiAJQQJ1QQR0aiEYIAggCUECdUEEdGohGSAXIAlBAnVBcGwgCUECdGpqIRoDQCAXKgIAIRsgCiAblCAYKgIAIAyUkiEcIBkqAgAhHSAXIBw4AgAgGSAdIA4gHJSTOAIAIBdBBGohFyAYQQRqIRggGUEEaiEZIBcgGkkNAAsLCwuoAQEGf0EAIAJBAnVBAnRIBEAgASEDIAAhBCADIAJBAnVBBHRqIQUDQCADIAT9AAIA/QsCACADQRBqIQMgBEEQaiEEIAMgBUkNAAsLIAJBAnVBAnQgAkgEQCABIAJBAnVBBHRqIQYgACACQQJ1QQR0aiEHIAYgAkECdUFwbCACQQJ0amohCANAIAYgByoCADgCACAGQQRqIQYgB0EEaiEHIAYgCEkNAAsLC6kCCAJ7An8BewF9A3sBfQJ/An39DAAAAAAAAAAAAAAAAAAAAAAhBP0MZmZmP2ZmZj9mZmY/ZmZmPyEL/QzNzMw9zczMPc3MzD3NzMw9IQwgBCEFQQAgA0gEQCAAIQYgBiADQRRsaiEHA0AgBSAG/QACAP3kASEFIAZBFGohBiAGIAdJDQALCyAB/QACACEIQwAAgD8gA7KVIQkgBSAJ/RP95gEhCiABIAsgCP3mASAMIAr95gH95AH9CwIAIAIgCv0LAgBDAAAAACENQQAgA0gEQCAAQRBqIQ4gDiADQRRsaiEPA0AgDSAOKgIAkiENIA5BFGohDiAOIA9JDQALCyABKgIQIRAgDSAJlCERIAFDZmZmPyAQlEPNzMw9IBGUkjgCECACIBE4AhALbQICewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMgAyEEQQAgAkgEQCAAIQUgBSACQQxsaiEGA0AgBCAF/QACAP3kASEEIAVBDGohBSAFIAZJDQALCyABIAT9WgIAACABIAT9WgIEASABIAT9WgIIAguZBAUFewN/C3sDfwJ7/QwAAAAAAAAAAAAAAAAAAAAAIQYgBiEHIAYhCCAGIQkgBiEKQQAgBUgEQCAAIQsgASEMIAsgBUEMbGohDQNAIAv9AAIAIQ4gByAM/QkCACAO/eYB/eQBIQcgCCAM/QkCBCAO/eYB/eQBIQggCSAM/QkCCCAO/eYB/eQBIQkgCiAM/QkCDCAO/eYB/eQBIQogC0EMaiELIAxBFGohDCALIA1JDQALCyACKwMAtv0TIQ8gDyAD/QACAP3mASEQIBAgEP3kASAH/eQBIREgDyAD/QACDP3mASESIBIgEv3kASAI/eQBIRMgDyAD/QACGP3mASEUIBQgFP3kASAJ/eQBIRUgDyAD/QACJP3mASEWIBYgFv3kASAK/eQBIRcgBCAR/VoCAAAgBCAR/VoCBAEgBCAR/VoCCAIgBCAT/VoCDAAgBCAT/VoCEAEgBCAT/VoCFAIgBCAV/VoCGAAgBCAV/VoCHAEgBCAV/VoCIAIgBCAX/VoCJAAgBCAX/VoCKAEgBCAX/VoCLAIgBiEYQQAgBUgEQCAAIRkgAUEQaiEaIBkgBUEMbGohGwNAIBggGv0JAgAgGf0AAgD95gH95AEhGCAZQQxqIRkgGkEUaiEaIBkgG0kNAAsLIA8gA/0AAjD95gEhHCAcIBz95AEgGP3kASEdIAQgHf1aAjAAIAQgHf1aAjQBIAQgHf1aAjgCC/IDCQJ9BXsCfwR7An8BewJ/AX0Cf/0MAAAAAAAAAAAAAAAAAAAAACEGQwAAAAAhBEMAAAAAQwAAAACUIQUgACsDAEQAAAAAAAAAAGIEQCAGIQcgBiEIIAYhCSAGIQpBACADQQR1QQR0SARAIAEhCyALIANBBHVBBnRqIQwDQCAL/QACACENIAv9AAIQIQ4gC/0AAiAhDyAL/QACMCEQIAcgDSAN/eYB/eQBIQcgCCAOIA795gH95AEhCCAJIA8gD/3mAf3kASEJIAogECAQ/eYB/eQBIQogC0HAAGohCyALIAxJDQALCyADQQR1QQR0IANBAnVBAnRIBEAgASADQQR1QQZ0aiERIBEgA0EEdUFAbCADQQJ1QQR0amohEgNAIBH9AAIAIQ0gByANIA395gH95AEhByARQRBqIREgESASSQ0ACwsgByAI/eQBIAkgCv3kAf3kASETIAQgE/0fACAT/R8BkiAT/R8CIBP9HwOSkpIhBCADQQJ1QQJ0IANIBEAgASADQQJ1QQR0aiEUIBQgA0ECdUFwbCADQQJ0amohFQNAIBQqAgAhFiAEIBYgFpSSIQQgFEEEaiEUIBQgFUkNAAsLBUEAIANIBEBBACEXIAMhGANAIAQgBZIhBCAXQQFqIhcgGEgNAAsLCyACIAQ4AgALjgQKAn0FewJ/BHsCfwF7An8BfQJ/AXz9DAAAAAAAAAAAAAAAAAAAAAAhCUMAAAAAIQdDAAAAAEMAAAAAlCEIIAArAwBEAAAAAAAAAABiBEAgCSEKIAkhCyAJIQwgCSENQQAgBkEEdUEEdEgEQCABIQ4gDiAGQQR1QQZ0aiEPA0AgDv0AAgAhECAO/QACECERIA79AAIgIRIgDv0AAjAhEyAKIBAgEP3mAf3kASEKIAsgESAR/eYB/eQBIQsgDCASIBL95gH95AEhDCANIBMgE/3mAf3kASENIA5BwABqIQ4gDiAPSQ0ACwsgBkEEdUEEdCAGQQJ1QQJ0SARAIAEgBkEEdUEGdGohFCAUIAZBBHVBQGwgBkECdUEEdGpqIRUDQCAU/QACACEQIAogECAQ/eYB/eQBIQogFEEQaiEUIBQgFUkNAAsLIAogC/3kASAMIA395AH95AEhFiAHIBb9HwAgFv0fAZIgFv0fAiAW/R8DkpKSIQcgBkECdUECdCAGSARAIAEgBkECdUEEdGohFyAXIAZBAnVBcGwgBkECdGpqIRgDQCAXKgIAIRkgByAZIBmUkiEHIBdBBGohFyAXIBhJDQALCwVBACAGSARAQQAhGiAGIRsDQCAHIAiSIQcgGkEBaiIaIBtIDQALCwsgAioCALsgB7ugnyEcIAQgAysDACAcozkDACAFIBw5AwALiQEAQQAoAghBACgCMEEAKAKMAiAAEAFBACgCAEEAKAKgAhACQQAoAgRBACgCoAJBACgCjAJBACgCnAIgABADQQAoApwCQQAoApQCIAAQBEEAKAKUAkEAKAKcAkEAKAKQAiAAEAVBACgCkAJBACgCmAIgABAGQQAoApgCQQAoApACQQAoAlAgABAHC8kBAEEAKAIIQQAoAjBBACgCpAIgABABQQAoAgBBACgCvAIQAkEAKAIEQQAoArwCQQAoAqQCQQAoArgCIAAQA0EAKAK4AkEAKAKsAiAAEARBACgCuAJBACgCtAIgABAIQQAoAjRBACgCtAJBACgCVCAAIAAQCUEAKAIAQQAoAhxBACgCWEEPEApBACgCrAJBACgCuAJBACgCqAIgABALQQAoAqgCQQAoArACIAAQDEEAKAI0QQAoArACQQAoAqgCQQAoAlwgACAAEA0L8wEAQQAoAjBBACgCCEEAKAIkQQAoAswCIAAQDkEAKAI4QQAoAjxBACgCzAJBACgCMEEAKALAAiAAEA9BACgCAEEAKALYAhACQQAoAgRBACgC2AJBACgCwAJBACgCxAIgABADQQAoAsQCQQAoAuQCIAAQBEEAKALEAkEAKALUAiAAEAhBACgCNEEAKALUAkEAKAJUIAAgABAJQQAoAgBBACgCHEEAKAJYQQ8QCkEAKALkAkEAKALEAkEAKALQAkEAKALcAiAAEBBBACgC0AJBACgC6AIgABAGQQAoAjRBACgC6AJBACgC3AJBACgCXCAAIAAQDQt7AEEAKAI0QQAoAsgCIAAQEUEAKALIAkEAKALsAiAAEBJBACgC6AJBACgC7AJBACgC0AJBACgCyAJBACgC4AIgABATQQAoAuACQQAoAsACQQAoAkBBACgCHEEAKAIAQQAoAiggABAUQQAoAuACQQAoAkBBACgCLCAAEBUL+wEAQQAoAhRBACgCREEAKAJgEBZBACgCwAFBDxAXQQAoAsQBQQMQF0EAKAJIQQAoAihBACgCwAFBACgCyAFBDxAYQQAoAkxBACgCLEEAKALEAUEAKALIAUEAKAIgQQAoAswBQQAoAmRBAxAZQQAoAhhBACgCzAFBACgCIEEAKAJkQQAoAmBBACgCSEEAKAIoQQAoAgxBACgCAEEPEBpBACgCGEEAKALMAUEAKAIgQQAoAmRBACgCYEEAKAJMQQAoAixBACgCEEEAKAIEQQMQGkEAKAIkQQAoAghBBRAbQQAoAsABQQAoAihBDxAbQQAoAsQBQQAoAixBAxAbC5AEAEEAKAIwQQAoAghBACgChAMgABAcQQAoAjhBACgCPEEAKAKEA0EAKAIwQQAoAvACIAAQD0EAKAIAQQAoApgDEAJBACgCBEEAKAKYA0EAKALwAkEAKAL8AiAAEANBACgC/AJBACgCpAMgABAEQQAoAvwCQQAoApQDIAAQCEEAKAI0QQAoApQDQQAoAlQgACAAEAlBACgCFEEAKAJEQQAoAmAQFkEAKAIAQQAoAhxBACgCWEEPEApBACgCpANBACgC/AJBACgCkANBACgCnAMgABAQQQAoApADQQAoAqgDIAAQBkEAKAI0QQAoAqgDQQAoApwDQQAoAlwgACAAEA1BACgCNEEAKAKAAyAAEBFBACgCgANBACgCrAMgABASQQAoAqgDQQAoAqwDQQAoApADQQAoAoADQQAoAqADIAAQE0EAKAKgA0EAKAKIAyAAEB1BACgCoANBACgC8AJBACgCHEEAKAIAQQAoAowDIAAQHkEAKAJIQQAoAowDQQAoAvQCQQ8QH0EAKAJMQQAoAogDQQAoAvQCQQAoAiBBACgC+AJBACgCZEEDECBBACgCGEEAKAL4AkEAKAIgQQAoAmRBACgCYEEAKAJIQQAoAowDQQAoAgxBACgCAEEPEBpBACgCGEEAKAL4AkEAKAIgQQAoAmRBACgCYEEAKAJMQQAoAogDQQAoAhBBACgCBEEDEBoL';
