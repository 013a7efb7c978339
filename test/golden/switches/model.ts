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
  wasm: { module: compileOnce(() => wasmBase64), addresses: 109, host: { cos } },
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
  mul_sum_2(v.grad_fc_weight, t.sum_4, 15);
  mul_sum_add_etc(v.grad_fc_bias, v.active_fc_bias, t.sum_4, v.active_fc_weight, v.clipNorm, t.div_2, v.gradNorm, 3);
  copy(v.next_center_centre, v.center_centre, 5);
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

/** centre′[i] = next_centre[i] */
function copy(next_centre: Float32Array, centre: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    centre[i] = next_centre[i]!;
  }
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
  'AGFzbQEAAAABUgtgAXwBfGAEf39/fwBgAn9/AGAFf39/f38AYAN/f38AYAZ/f39/f38AYAd/f39/f39/AGAIf39/f39/f38AYAp/f39/f39/f39/AGABfwBgAAACGQIDbm5jBm1lbW9yeQIAAANubmMDY29zAAADJiUBAgMEAQQBBAMBAQQFAwUDBAQFBgECAQQHBAgBBAUICQkJCQoJB0AGB3ByZWRpY3QAIAhldmFsdWF0ZQAhB2ZvcndhcmQAIghiYWNrd2FyZAAjBnVwZGF0ZQAkCXRyYWluU3RlcAAlCvCIASVnAwF7AX0DfyAA/QACACEEIAAqAhAhBUEAIANIBEAgAiEGIAEhByAGIANBFGxqIQgDQCAGIAf9AAIAIAT95QH9CwIAIAYgByoCECAFkzgCECAGQRRqIQYgB0EUaiEHIAYgCEkNAAsLC18BBn8gASECIAAhA0EAIQQDQCACIQUgAyEGIAVBoAFqIQcDQCAFIAYqAgA4AgAgBUEgaiEFIAZBDGohBiAFIAdJDQALIAJBBGohAiADQQRqIQMgBEEBaiIEQQNIDQALC8UGCAF7BX8FewN/BXsJfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhCyAA/QACACEFQQAgBEF9akgEQCADIQYgASEHIAIhCEEAIQkgBEF9aiEKA0AgCyEMIAshDSALIQ4gCyEPIAchECAIIREgEEGgAWohEgNAIBD9AAIAIRMgDCAR/QkCACAT/eYB/eQBIQwgDSAR/QkCFCAT/eYB/eQBIQ0gDiAR/QkCKCAT/eYB/eQBIQ4gDyAR/QkCPCAT/eYB/eQBIQ8gEEEgaiEQIBFBBGohESAQIBJJDQALIAwgBf3kASEUIA0gBf3kASEVIA4gBf3kASEWIA8gBf3kASEXIAYgFP1aAgAAIAYgFP1aAgQBIAYgFP1aAggCIAYgFf1aAgwAIAYgFf1aAhABIAYgFf1aAhQCIAYgFv1aAhgAIAYgFv1aAhwBIAYgFv1aAiACIAYgF/1aAiQAIAYgF/1aAigBIAYgF/1aAiwCIAZBMGohBiAIQdAAaiEIIAlBBGoiCSAKSA0ACwsgBEECdUECdCAEQX9qSARAIAMgBEECdUEwbGohGCABIRkgAiAEQQJ1QdAAbGohGiAEQQJ1QQJ0IQkgBEF/aiEKA0AgCyEMIAshDSAZIRsgGiEcIBtBoAFqIR0DQCAb/QACACETIAwgHP0JAgAgE/3mAf3kASEMIA0gHP0JAhQgE/3mAf3kASENIBtBIGohGyAcQQRqIRwgGyAdSQ0ACyAMIAX95AEhFCANIAX95AEhFSAYIBT9WgIAACAYIBT9WgIEASAYIBT9WgIIAiAYIBX9WgIMACAYIBX9WgIQASAYIBX9WgIUAiAYQRhqIRggGkEoaiEaIAlBAmoiCSAKSA0ACwsgBEEBdUEBdCAESARAIAMgBEEBdUEYbGohHiABIR8gAiAEQQF1QShsaiEgIARBAXVBAXQhCSAEIQoDQCALISEgHyEiICAhIyAiQaABaiEkA0AgISAj/QkCACAi/QACAP3mAf3kASEhICJBIGohIiAjQQRqISMgIiAkSQ0ACyAhIAX95AEhFCAeIBT9WgIAACAeIBT9WgIEASAeIBT9WgIIAiAeQQxqIR4gIEEUaiEgIAlBAWoiCSAKSA0ACwsLdwQEfwF9An8BfUEAIAJIBEAgASEDIAAhBEEAIQUgAiEGA0BDAACA/yEHIAQhCCAIQQxqIQkDQCAIKgIAIQogCiAHlyEHIAhBBGohCCAIIAlJDQALIAMgBzgCACADQQRqIQMgBEEMaiEEIAVBAWoiBSAGSA0ACwsLlggJBX8EewN/FXsDfwJ9A38FfQJ//QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAgP8AAID/AACA/wAAgP8hC/0MAADQwgAA0MIAANDCAADQwiER/QwAALJCAACyQgAAskIAALJCIRP9DDuquD87qrg/O6q4PzuquD8hFf0MAIAxPwCAMT8AgDE/AIAxPyEX/QyDgF65g4BeuYOAXrmDgF65IRj9DP/aUDn/2lA5/9pQOf/aUDkhHP0MvMu2OrzLtjq8y7Y6vMu2OiEd/Qw/iAg8P4gIPD+ICDw/iAg8IR79DECqKj1Aqio9QKoqPUCqKj0hH/0Mq6oqPquqKj6rqio+q6oqPiEg/QwAAAA/AAAAPwAAAD8AAAA/ISH9DAAAgD8AAIA/AACAPwAAgD8hIv0MfwAAAH8AAAB/AAAAfwAAACEjQQAgA0ECdUECdEgEQCAAIQQgASEFIAIhBkEAIQcgA0ECdUECdCEIA0AgBP0AAgAhCSAKIAkgCSAL/UH9UiEMIAUhDSAGIQ4gDUEMaiEPA0AgDf0JAgAgDSoCDP0gASANKgIY/SACIA0qAiT9IAMgDP3lASEQIBAgEf3rASESIBIgE/3qASEUIBQgFf3mAf1qIRYgFCAWIBf95gH95QEgFiAY/eYB/eUBIRkgFv34ASEaIBpBAf2sASEbIBwgGf3mASAd/eQBIBn95gEgHv3kASAZ/eYBIB/95AEgGf3mASAg/eQBIBn95gEgIf3kASAZIBn95gH95gEgGf3kASAi/eQBIBsgI/2uAUEX/asB/eYBIBogG/2xASAj/a4BQRf9qwH95gEhJCAOICT9WgIAACAOICT9WgIMASAOICT9WgIYAiAOICT9WgIkAyANQQRqIQ0gDkEEaiEOIA0gD0kNAAsgBEEQaiEEIAVBMGohBSAGQTBqIQYgB0EEaiIHIAhIDQALCyADQQJ1QQJ0IANIBEAgACADQQJ1QQR0aiElIAEgA0ECdUEwbGohJiACIANBAnVBMGxqIScgA0ECdUECdCEHIAMhCANAICUqAgAhKEMAAAAAICggKEMAAID/WxshKSAmISogJyErICpBDGohLANAICoqAgAgKZMhLSAtQwAA0MKXIS4gLkMAALJCliEvIC9DO6q4P5SQITAgLyAwQwCAMT+UkyAwQ4OAXrmUkyExIDD8ACEyIDJBAXUhMyArQ//aUDkgMZRDvMu2OpIgMZRDP4gIPJIgMZRDQKoqPZIgMZRDq6oqPpIgMZRDAAAAP5IgMSAxlJQgMZJDAACAP5IgM0H/AGpBF3S+lCAyIDNrQf8AakEXdL6UOAIAICpBBGohKiArQQRqISsgKiAsSQ0ACyAlQQRqISUgJkEMaiEmICdBDGohJyAHQQFqIgcgCEgNAAsLC3EDBH8BfQJ/QQAgAkgEQCABIQMgACEEQQAhBSACIQYDQEMAAAAAIQcgBCEIIAhBDGohCQNAIAcgCCoCAJIhByAIQQRqIQggCCAJSQ0ACyADIAc4AgAgA0EEaiEDIARBDGohBCAFQQFqIgUgBkgNAAsLC5UBAwV/An0Df0EAIANIBEAgACEEIAIhBSABIQZBACEHIAMhCANAIAQqAgAhCUMAAIA/IAkgCUMAAAAAWxshCiAFIQsgBiEMIAtBDGohDQNAIAsgDCoCACAKlTgCACALQQRqIQsgDEEEaiEMIAsgDUkNAAsgBEEEaiEEIAVBDGohBSAGQQxqIQYgB0EBaiIHIAhIDQALCwudAQUEfwF9A38BfQF/QQAgAkgEQCABIQMgACEEQQAhBSACIQYDQEMAAID/IQdBACEIIAQhCUEAIQoDQCAJKgIAIQsgCyAHXiALIAtcIAcgB1txciEMIAsgByAMGyEHIAogCCAMGyEIIAlBBGohCSAKQQFqIgpBA0gNAAsgAyAINgIAIANBBGohAyAEQQxqIQQgBUEBaiIFIAZIDQALCwuDBAcBfQV7A38BewN/AXsDf/0MAAAAAAAAAAAAAAAAAAAAACEG/QwAAIA/AACAPwAAgD8AAIA/IQ5DAAAAACEFIAYhByAGIQggBiEJIAYhCkEAIANBBHVBBHRIBEAgACELIAEhDCALIANBBHVBBnRqIQ0DQCAHIAz9AAIAIAv9AAIA/TcgDv1O/eQBIQcgCCAM/QACECAL/QACEP03IA79Tv3kASEIIAkgDP0AAiAgC/0AAiD9NyAO/U795AEhCSAKIAz9AAIwIAv9AAIw/TcgDv1O/eQBIQogC0HAAGohCyAMQcAAaiEMIAsgDUkNAAsLIANBBHVBBHQgA0ECdUECdEgEQCAAIANBBHVBBnRqIQ8gASADQQR1QQZ0aiEQIA8gA0EEdUFAbCADQQJ1QQR0amohEQNAIAcgEP0AAgAgD/0AAgD9NyAO/U795AEhByAPQRBqIQ8gEEEQaiEQIA8gEUkNAAsLIAcgCP3kASAJIAr95AH95AEhEiAFIBL9HwAgEv0fAZIgEv0fAiAS/R8DkpKSIQUgA0ECdUECdCADSARAIAAgA0ECdUEEdGohEyABIANBAnVBBHRqIRQgEyADQQJ1QXBsIANBAnRqaiEVA0AgBSAUKAIAIBMoAgBGspIhBSATQQRqIRMgFEEEaiEUIBMgFUkNAAsLIAIgBSAEspU4AgALsQMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEFQwAAAAAhBCAFIQYgBSEHIAUhCCAFIQlBACADQQR1QQR0SARAIAAhCiAKIANBBHVBBnRqIQsDQCAK/QACACEMIAr9AAIQIQ0gCv0AAiAhDiAK/QACMCEPIAYgDCAM/eYB/eQBIQYgByANIA395gH95AEhByAIIA4gDv3mAf3kASEIIAkgDyAP/eYB/eQBIQkgCkHAAGohCiAKIAtJDQALCyADQQR1QQR0IANBAnVBAnRIBEAgACADQQR1QQZ0aiEQIBAgA0EEdUFAbCADQQJ1QQR0amohEQNAIBD9AAIAIQwgBiAMIAz95gH95AEhBiAQQRBqIRAgECARSQ0ACwsgBiAH/eQBIAggCf3kAf3kASESIAQgEv0fACAS/R8BkiAS/R8CIBL9HwOSkpIhBCADQQJ1QQJ0IANIBEAgACADQQJ1QQR0aiETIBMgA0ECdUFwbCADQQJ0amohFANAIBMqAgAhFSAEIBUgFZSSIQQgE0EEaiETIBMgFEkNAAsLIAIgASsDALYgBJQ4AgALlQEDBX8CfQN/QQAgA0gEQCAAIQQgAiEFIAEhBkEAIQcgAyEIA0AgBCoCACEJQwAAAAAgCSAJQwAAgP9bGyEKIAUhCyAGIQwgC0EMaiENA0AgCyAMKgIAIAqTOAIAIAtBBGohCyAMQQRqIQwgCyANSQ0ACyAEQQRqIQQgBUEMaiEFIAZBDGohBiAHQQFqIgcgCEgNAAsLC6APCQR/BXsCfyl7Bn8BfQJ/BX0Cf/0MAAAAAAAAAAAAAAAAAAAAACEH/QwAANDCAADQwgAA0MIAANDCIQ/9DAAAskIAALJCAACyQgAAskIhEf0MO6q4PzuquD87qrg/O6q4PyET/QwAgDE/AIAxPwCAMT8AgDE/IRX9DIOAXrmDgF65g4BeuYOAXrkhFv0M/9pQOf/aUDn/2lA5/9pQOSEv/Qy8y7Y6vMu2OrzLtjq8y7Y6ITD9DD+ICDw/iAg8P4gIPD+ICDwhMf0MQKoqPUCqKj1Aqio9QKoqPSEy/Qyrqio+q6oqPquqKj6rqio+ITP9DAAAAD8AAAA/AAAAPwAAAD8hNP0MAACAPwAAgD8AAIA/AACAPyE1/Qx/AAAAfwAAAH8AAAB/AAAAITZBACACQQR1QQR0SARAIAEhAyAAIQRBACEFIAJBBHVBBHQhBgNAIAchCCAHIQkgByEKIAchCyAEIQwgDEEMaiENA0AgDP0JAgAgDCoCDP0gASAMKgIY/SACIAwqAiT9IAMhDiAOIA/96wEhECAQIBH96gEhEiASIBP95gH9aiEUIBIgFCAV/eYB/eUBIBQgFv3mAf3lASEXIBT9+AEhGCAYQQH9rAEhGSAM/QkCMCAMKgI8/SABIAwqAkj9IAIgDCoCVP0gAyEaIBogD/3rASEbIBsgEf3qASEcIBwgE/3mAf1qIR0gHCAdIBX95gH95QEgHSAW/eYB/eUBIR4gHf34ASEfIB9BAf2sASEgIAz9CQJgIAwqAmz9IAEgDCoCeP0gAiAMKgKEAf0gAyEhICEgD/3rASEiICIgEf3qASEjICMgE/3mAf1qISQgIyAkIBX95gH95QEgJCAW/eYB/eUBISUgJP34ASEmICZBAf2sASEnIAz9CQKQASAMKgKcAf0gASAMKgKoAf0gAiAMKgK0Af0gAyEoICggD/3rASEpICkgEf3qASEqICogE/3mAf1qISsgKiArIBX95gH95QEgKyAW/eYB/eUBISwgK/34ASEtIC1BAf2sASEuIAggLyAX/eYBIDD95AEgF/3mASAx/eQBIBf95gEgMv3kASAX/eYBIDP95AEgF/3mASA0/eQBIBcgF/3mAf3mASAX/eQBIDX95AEgGSA2/a4BQRf9qwH95gEgGCAZ/bEBIDb9rgFBF/2rAf3mAf3kASEIIAkgLyAe/eYBIDD95AEgHv3mASAx/eQBIB795gEgMv3kASAe/eYBIDP95AEgHv3mASA0/eQBIB4gHv3mAf3mASAe/eQBIDX95AEgICA2/a4BQRf9qwH95gEgHyAg/bEBIDb9rgFBF/2rAf3mAf3kASEJIAogLyAl/eYBIDD95AEgJf3mASAx/eQBICX95gEgMv3kASAl/eYBIDP95AEgJf3mASA0/eQBICUgJf3mAf3mASAl/eQBIDX95AEgJyA2/a4BQRf9qwH95gEgJiAn/bEBIDb9rgFBF/2rAf3mAf3kASEKIAsgLyAs/eYBIDD95AEgLP3mASAx/eQBICz95gEgMv3kASAs/eYBIDP95AEgLP3mASA0/eQBICwgLP3mAf3mASAs/eQBIDX95AEgLiA2/a4BQRf9qwH95gEgLSAu/bEBIDb9rgFBF/2rAf3mAf3kASELIAxBBGohDCAMIA1JDQALIAMgCP0LAgAgAyAJ/QsCECADIAr9CwIgIAMgC/0LAjAgA0HAAGohAyAEQcABaiEEIAVBEGoiBSAGSA0ACwsgAkEEdUEEdCACQQJ1QQJ0SARAIAEgAkEEdUEGdGohNyAAIAJBBHVBwAFsaiE4IAJBBHVBBHQhBSACQQJ1QQJ0IQYDQCAHIQggOCE5IDlBDGohOgNAIDn9CQIAIDkqAgz9IAEgOSoCGP0gAiA5KgIk/SADIQ4gDiAP/esBIRAgECAR/eoBIRIgEiAT/eYB/WohFCASIBQgFf3mAf3lASAUIBb95gH95QEhFyAU/fgBIRggGEEB/awBIRkgCCAvIBf95gEgMP3kASAX/eYBIDH95AEgF/3mASAy/eQBIBf95gEgM/3kASAX/eYBIDT95AEgFyAX/eYB/eYBIBf95AEgNf3kASAZIDb9rgFBF/2rAf3mASAYIBn9sQEgNv2uAUEX/asB/eYB/eQBIQggOUEEaiE5IDkgOkkNAAsgNyAI/QsCACA3QRBqITcgOEEwaiE4IAVBBGoiBSAGSA0ACwsgAkECdUECdCACSARAIAEgAkECdUEEdGohOyAAIAJBAnVBMGxqITwgAkECdUECdCEFIAIhBgNAQwAAAAAhPSA8IT4gPkEMaiE/A0AgPioCACFAIEBDAADQwpchQSBBQwAAskKWIUIgQkM7qrg/lJAhQyBCIENDAIAxP5STIENDg4BeuZSTIUQgQ/wAIUUgRUEBdSFGID1D/9pQOSBElEO8y7Y6kiBElEM/iAg8kiBElENAqio9kiBElEOrqio+kiBElEMAAAA/kiBEIESUlCBEkkMAAIA/kiBGQf8AakEXdL6UIEUgRmtB/wBqQRd0vpSSIT0gPkEEaiE+ID4gP0kNAAsgOyA9OAIAIDtBBGohOyA8QQxqITwgBUEBaiIFIAZIDQALCwuFGAwBfQV7BH8EexB/NXsFfwF7A38CfQN/A339DAAAAAAAAAAAAAAAAAAAAAAhB/0MAACAPwAAgD8AAIA/AACAPyEl/QwAAIAAAACAAAAAgAAAAIAAISf9DAAAAEsAAABLAAAASwAAAEshKf0MDfvKwA37ysAN+8rADfvKwCEr/QwAAIC/AACAvwAAgL8AAIC/IS39DAAAuEEAALhBAAC4QQAAuEEhMP0MAACA/wAAgP8AAID/AACA/yFK/QxyoI09cqCNPXKgjT1yoI09IUv9DIx08b2MdPG9jHTxvYx08b0hTP0MlyjzPZco8z2XKPM9lyjzPSFN/Qynof29p6H9vaeh/b2nof29IU79DFyZET5cmRE+XJkRPlyZET4hT/0McbEqvnGxKr5xsSq+cbEqviFQ/Qyj0kw+o9JMPqPSTD6j0kw+IVH9DPf/f773/3++9/9/vvf/f74hUv0Mo6qqPqOqqj6jqqo+o6qqPiFT/QyDgF65g4BeuYOAXrmDgF65IVT9DAAAAD8AAAA/AAAAPwAAAD8hVf0MAIAxPwCAMT8AgDE/AIAxPyFW/QwAAIB/AACAfwAAgH8AAIB/IVf9DAAAwH8AAMB/AADAfwAAwH8hWEMAAAAAIQYgByEIIAchCSAHIQogByELQQAgBEEEdUEEdEgEQCAAIQwgASENQQAhDiAEQQR1QQR0IQ8DQCAM/QACACEQIAz9AAIQIREgDP0AAiAhEiAM/QACMCETIAwoAgAhFCAMKAIEIRUgDCgCCCEWIAwoAgwhFyAMKAIQIRggDCgCFCEZIAwoAhghGiAMKAIcIRsgDCgCICEcIAwoAiQhHSAMKAIoIR4gDCgCLCEfIAwoAjAhICAMKAI0ISEgDCgCOCEiIAwoAjwhIyAN/QACACEkICUgJCAkIAf9Qf1SISYgJiAn/UMhKCAmICn95gEgJiAo/VIhKiAqICv9rgFBF/2sASEsICogLEEX/asB/bEBIC395AEhLiAuIC795gEhLyAs/foBIDAgByAo/VL95QEhMSAN/QACECEyICUgMiAyIAf9Qf1SITMgMyAn/UMhNCAzICn95gEgMyA0/VIhNSA1ICv9rgFBF/2sASE2IDUgNkEX/asB/bEBIC395AEhNyA3IDf95gEhOCA2/foBIDAgByA0/VL95QEhOSAN/QACICE6ICUgOiA6IAf9Qf1SITsgOyAn/UMhPCA7ICn95gEgOyA8/VIhPSA9ICv9rgFBF/2sASE+ID0gPkEX/asB/bEBIC395AEhPyA/ID/95gEhQCA+/foBIDAgByA8/VL95QEhQSAN/QACMCFCICUgQiBCIAf9Qf1SIUMgQyAn/UMhRCBDICn95gEgQyBE/VIhRSBFICv9rgFBF/2sASFGIEUgRkEX/asB/bEBIC395AEhRyBHIEf95gEhSCBG/foBIDAgByBE/VL95QEhSSAIIAIgDkEMbCAUQQJ0amr9CQIAIAIgDkEMbCAVQQJ0akEMamoqAgD9IAEgAiAOQQxsIBZBAnRqQRhqaioCAP0gAiACIA5BDGwgF0ECdGpBJGpqKgIA/SADICYgSiAuIEsgLv3mASBM/eQBIC795gEgTf3kASAu/eYBIE795AEgLv3mASBP/eQBIC795gEgUP3kASAu/eYBIFH95AEgLv3mASBS/eQBIC795gEgU/3kASAuIC/95gH95gEgMSBU/eYB/eQBIC8gVf3mAf3lAf3kASAxIFb95gH95AEgJiAH/UH9UiAmIFf9Qf1SIFggJiAH/Ub9Uv3lAf3kASEIIAkgAiAOQQxsIBhBAnRqQTBqav0JAgAgAiAOQQxsIBlBAnRqQTxqaioCAP0gASACIA5BDGwgGkECdGpByABqaioCAP0gAiACIA5BDGwgG0ECdGpB1ABqaioCAP0gAyAzIEogNyBLIDf95gEgTP3kASA3/eYBIE395AEgN/3mASBO/eQBIDf95gEgT/3kASA3/eYBIFD95AEgN/3mASBR/eQBIDf95gEgUv3kASA3/eYBIFP95AEgNyA4/eYB/eYBIDkgVP3mAf3kASA4IFX95gH95QH95AEgOSBW/eYB/eQBIDMgB/1B/VIgMyBX/UH9UiBYIDMgB/1G/VL95QH95AEhCSAKIAIgDkEMbCAcQQJ0akHgAGpq/QkCACACIA5BDGwgHUECdGpB7ABqaioCAP0gASACIA5BDGwgHkECdGpB+ABqaioCAP0gAiACIA5BDGwgH0ECdGpBhAFqaioCAP0gAyA7IEogPyBLID/95gEgTP3kASA//eYBIE395AEgP/3mASBO/eQBID/95gEgT/3kASA//eYBIFD95AEgP/3mASBR/eQBID/95gEgUv3kASA//eYBIFP95AEgPyBA/eYB/eYBIEEgVP3mAf3kASBAIFX95gH95QH95AEgQSBW/eYB/eQBIDsgB/1B/VIgOyBX/UH9UiBYIDsgB/1G/VL95QH95AEhCiALIAIgDkEMbCAgQQJ0akGQAWpq/QkCACACIA5BDGwgIUECdGpBnAFqaioCAP0gASACIA5BDGwgIkECdGpBqAFqaioCAP0gAiACIA5BDGwgI0ECdGpBtAFqaioCAP0gAyBDIEogRyBLIEf95gEgTP3kASBH/eYBIE395AEgR/3mASBO/eQBIEf95gEgT/3kASBH/eYBIFD95AEgR/3mASBR/eQBIEf95gEgUv3kASBH/eYBIFP95AEgRyBI/eYB/eYBIEkgVP3mAf3kASBIIFX95gH95QH95AEgSSBW/eYB/eQBIEMgB/1B/VIgQyBX/UH9UiBYIEMgB/1G/VL95QH95AEhCyAMQcAAaiEMIA1BwABqIQ0gDkEQaiIOIA9IDQALCyAEQQR1QQR0IARBAnVBAnRIBEAgACAEQQR1QQZ0aiFZIAEgBEEEdUEGdGohWiAEQQR1QQR0IQ4gBEECdUECdCEPA0AgWf0AAgAhECBZKAIAIVsgWSgCBCFcIFkoAgghXSBZKAIMIRQgWv0AAgAhJCAlICQgJCAH/UH9UiEmICYgJ/1DISggJiAp/eYBICYgKP1SISogKiAr/a4BQRf9rAEhLCAqICxBF/2rAf2xASAt/eQBIS4gLiAu/eYBIS8gLP36ASAwIAcgKP1S/eUBITEgCCACIA5BDGwgW0ECdGpq/QkCACACIA5BDGwgXEECdGpBDGpqKgIA/SABIAIgDkEMbCBdQQJ0akEYamoqAgD9IAIgAiAOQQxsIBRBAnRqQSRqaioCAP0gAyAmIEogLiBLIC795gEgTP3kASAu/eYBIE395AEgLv3mASBO/eQBIC795gEgT/3kASAu/eYBIFD95AEgLv3mASBR/eQBIC795gEgUv3kASAu/eYBIFP95AEgLiAv/eYB/eYBIDEgVP3mAf3kASAvIFX95gH95QH95AEgMSBW/eYB/eQBICYgB/1B/VIgJiBX/UH9UiBYICYgB/1G/VL95QH95AEhCCBZQRBqIVkgWkEQaiFaIA5BBGoiDiAPSA0ACwsgCCAJ/eQBIAogC/3kAf3kASFeIAYgXv0fACBe/R8BkiBe/R8CIF79HwOSkpIhBiAEQQJ1QQJ0IARIBEAgACAEQQJ1QQR0aiFfIAEgBEECdUEEdGohYCAEQQJ1QQJ0IQ4gBCEPA0AgXygCACFhIGAqAgAhYkMAAIA/IGIgYkMAAAAAWxshYyBjQwAAgABdIWQgY0MAAABLlCBjIGQbvCFlIGVBjfarhnxqQRd1IWYgZSBmQRd0a75DAACAv5IhZyBnIGeUIWggZrJDAAC4QUMAAAAAIGQbkyFpIAYgAiAOQQxsIGFBAnRqaioCACBjQwAAgP8gZ0NyoI09IGeUQ4x08b2SIGeUQ5co8z2SIGeUQ6eh/b2SIGeUQ1yZET6SIGeUQ3GxKr6SIGeUQ6PSTD6SIGeUQ/f/f76SIGeUQ6Oqqj6SIGcgaJSUIGlDg4BeuZSSIGhDAAAAP5STkiBpQwCAMT+UkiBjQwAAAABbGyBjQwAAgH9bG0MAAMB/IGNDAAAAAGAbk5IhBiBfQQRqIV8gYEEEaiFgIA5BAWoiDiAPSA0ACwsgAyAGIAWylYw4AgALnwIHAnsCfwF9A3sBfQJ/AX39DAAAAAAAAAAAAAAAAAAAAAAhBf0MZmZmP2ZmZj9mZmY/ZmZmPyEL/QzNzMw9zczMPc3MzD3NzMw9IQwgBSEGQQAgBEgEQCAAIQcgByAEQRRsaiEIA0AgBiAH/QACAP3kASEGIAdBFGohByAHIAhJDQALC0MAAIA/IASylSEJIAYgCf0T/eYBIQogAiALIAH9AAIA/eYBIAwgCv3mAf3kAf0LAgAgAyAK/QsCAEMAAAAAIQ1BACAESARAIABBEGohDiAOIARBFGxqIQ8DQCANIA4qAgCSIQ0gDkEUaiEOIA4gD0kNAAsLIA0gCZQhECACQ2ZmZj8gASoCEJRDzczMPSAQlJI4AhAgAyAQOAIQC4UKCAF/AXsBfwR7AX0Efw57BX/9DAAAAAABAAAAAgAAAAMAAAAhCv0Mzir5Js4q+SbOKvkmzir5JiET/QzaG9Eb2hvRG9ob0RvaG9EbIRX9DAEAAAABAAAAAQAAAAEAAAAhGf0MAgAAAAIAAAACAAAAAgAAACEa/QwDAAAAAwAAAAMAAAADAAAAIRv9DAAAAEAAAABAAAAAQAAAAEAhHP0MAAAAAAAAAAAAAAAAAAAAACEd/QwAAIAzAACAMwAAgDMAAIAzIR79DAAAAD8AAAA/AAAAPwAAAD8hHyAAKAIAIQYgBv0RIQcgASgCACEIIAj9ESEJIAohCyAC/QACACEMIAIqAhAhDUEAIAVIBEAgBCEOIAMhD0EAIRAgBSERA0AgByESIBMhFCAVIBL9USAU/VEhFiAJIBL9rgEhFyAQQQVs/REgC/2uASAU/a4BIRggFyAY/a4BIRcgGEEN/asBIBhBE/2tAf1QIBf9USEYIBcgGP2uASEXIBhBD/2rASAYQRH9rQH9UCAX/VEhGCAXIBj9rgEhFyAYQRr9qwEgGEEG/a0B/VAgF/1RIRggFyAY/a4BIRcgGEEG/asBIBhBGv2tAf1QIBf9USEYIBcgFP2uASEXIBggFv2uASAZ/a4BIRggFyAY/a4BIRcgGEER/asBIBhBD/2tAf1QIBf9USEYIBcgGP2uASEXIBhBHf2rASAYQQP9rQH9UCAX/VEhGCAXIBj9rgEhFyAYQRD9qwEgGEEQ/a0B/VAgF/1RIRggFyAY/a4BIRcgGEEY/asBIBhBCP2tAf1QIBf9USEYIBcgFv2uASEXIBggEv2uASAa/a4BIRggFyAY/a4BIRcgGEEN/asBIBhBE/2tAf1QIBf9USEYIBcgGP2uASEXIBhBD/2rASAYQRH9rQH9UCAX/VEhGCAXIBj9rgEhFyAYQRr9qwEgGEEG/a0B/VAgF/1RIRggFyAY/a4BIRcgGEEG/asBIBhBGv2tAf1QIBf9USEYIBcgEv2uASEXIBggFP2uASAb/a4BIRggFyAY/a4BIRcgDiAP/QACACAM/eUBIBz95gEgHSAXQQj9rQH9+gEgHv3mASAf/Ub9Uv0LAgAgBiEgQc7V5LcCISFB2rfE3gEgIHMgIXMhIiAIICBqISMgEEEFbEEEaiAhaiEkICMgJGohIyAkQQ10ICRBE3ZyICNzISQgIyAkaiEjICRBD3QgJEERdnIgI3MhJCAjICRqISMgJEEadCAkQQZ2ciAjcyEkICMgJGohIyAkQQZ0ICRBGnZyICNzISQgIyAhaiEjICQgImpBAWohJCAjICRqISMgJEERdCAkQQ92ciAjcyEkICMgJGohIyAkQR10ICRBA3ZyICNzISQgIyAkaiEjICRBEHQgJEEQdnIgI3MhJCAjICRqISMgJEEYdCAkQQh2ciAjcyEkICMgImohIyAkICBqQQJqISQgIyAkaiEjICRBDXQgJEETdnIgI3MhJCAjICRqISMgJEEPdCAkQRF2ciAjcyEkICMgJGohIyAkQRp0ICRBBnZyICNzISQgIyAkaiEjICRBBnQgJEEadnIgI3MhJCAjICBqISMgJCAhakEDaiEkICMgJGohIyAOICNBCHayQwAAgDOUQwAAAD9gBH0gDyoCECANk0MAAABAlAVDAAAAAAs4AhAgDkEUaiEOIA9BFGohDyAQQQFqIhAgEUgNAAsLC/YICQZ/BHsEfxV7BH8CfQR/BX0Cf/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAID/AACA/wAAgP8AAID/IQ39DAAA0MIAANDCAADQwgAA0MIhFP0MAACyQgAAskIAALJCAACyQiEW/Qw7qrg/O6q4PzuquD87qrg/IRj9DACAMT8AgDE/AIAxPwCAMT8hGv0Mg4BeuYOAXrmDgF65g4BeuSEb/Qz/2lA5/9pQOf/aUDn/2lA5IR/9DLzLtjq8y7Y6vMu2OrzLtjohIP0MP4gIPD+ICDw/iAg8P4gIPCEh/QxAqio9QKoqPUCqKj1Aqio9ISL9DKuqKj6rqio+q6oqPquqKj4hI/0MAAAAPwAAAD8AAAA/AAAAPyEk/QwAAIA/AACAPwAAgD8AAIA/ISX9DH8AAAB/AAAAfwAAAH8AAAAhJkEAIARBAnVBAnRIBEAgACEFIAEhBiACIQcgAyEIQQAhCSAEQQJ1QQJ0IQoDQCAF/QACACELIAwgCyALIA39Qf1SIQ4gBiEPIAchECAIIREgD0EMaiESA0AgD/0JAgAgDyoCDP0gASAPKgIY/SACIA8qAiT9IAMgDv3lASETIBMgFP3rASEVIBUgFv3qASEXIBcgGP3mAf1qIRkgFyAZIBr95gH95QEgGSAb/eYB/eUBIRwgGf34ASEdIB1BAf2sASEeIB8gHP3mASAg/eQBIBz95gEgIf3kASAc/eYBICL95AEgHP3mASAj/eQBIBz95gEgJP3kASAcIBz95gH95gEgHP3kASAl/eQBIB4gJv2uAUEX/asB/eYBIB0gHv2xASAm/a4BQRf9qwH95gEhJyAQICf9WgIAACAQICf9WgIMASAQICf9WgIYAiAQICf9WgIkAyARIBP9WgIAACARIBP9WgIMASARIBP9WgIYAiARIBP9WgIkAyAPQQRqIQ8gEEEEaiEQIBFBBGohESAPIBJJDQALIAVBEGohBSAGQTBqIQYgB0EwaiEHIAhBMGohCCAJQQRqIgkgCkgNAAsLIARBAnVBAnQgBEgEQCAAIARBAnVBBHRqISggASAEQQJ1QTBsaiEpIAIgBEECdUEwbGohKiADIARBAnVBMGxqISsgBEECdUECdCEJIAQhCgNAICgqAgAhLEMAAAAAICwgLEMAAID/WxshLSApIS4gKiEvICshMCAuQQxqITEDQCAuKgIAIC2TITIgMkMAANDClyEzIDNDAACyQpYhNCA0QzuquD+UkCE1IDQgNUMAgDE/lJMgNUODgF65lJMhNiA1/AAhNyA3QQF1ITggL0P/2lA5IDaUQ7zLtjqSIDaUQz+ICDySIDaUQ0CqKj2SIDaUQ6uqKj6SIDaUQwAAAD+SIDYgNpSUIDaSQwAAgD+SIDhB/wBqQRd0vpQgNyA4a0H/AGpBF3S+lDgCACAwIDI4AgAgLkEEaiEuIC9BBGohLyAwQQRqITAgLiAxSQ0ACyAoQQRqISggKUEMaiEpICpBDGohKiArQQxqISsgCUEBaiIJIApIDQALCwuaAgYCfwF7An8BfQR/AX39DAAAAAAAAAAAAAAAAAAAAAAhBUEAIAJBA2xBAnVBAnRIBEAgASEDIAMgAkEDbEECdUEEdGohBANAIAMgBf0LAgAgA0EQaiEDIAMgBEkNAAsLIAJBA2xBAnVBAnQgAkEDbEgEQCABIAJBA2xBAnVBBHRqIQYgBiACQQxsIAJBA2xBAnVBBHRraiEHA0AgBkMAAAAAOAIAIAZBBGohBiAGIAdJDQALC0MAAIC/IAKylSEIQQAgAkgEQCAAIQlBACEKIAIhCwNAIAkoAgAhDCABIApBDGwgDEECdGpqKgIAIQ0gASAKQQxsIAxBAnRqaiANIAiSOAIAIAlBBGohCSAKQQFqIgogC0gNAAsLC3IDBH8BfQJ/QQAgAkgEQCABIQMgACEEQQAhBSACIQYDQEMAAAAAIQcgBCEIIAhBDGohCQNAIAcgCCoCAIySIQcgCEEEaiEIIAggCUkNAAsgAyAHOAIAIANBBGohAyAEQQxqIQQgBUEBaiIFIAZIDQALCwvVAQUHfwF9AX8BfQR/QQAgBUgEQCAAIQYgASEHIAQhCCACIQkgAyEKQQAhCyAFIQwDQCAGKgIAIQ0gDUMAAAAAWyEOIA4EfUMAAAAABSAHKgIAQwAAgD8gDSAOG5ULIQ8gCCEQIAkhESAKIRIgEEEMaiETA0AgECASKgIAIA8gESoCAJSSOAIAIBBBBGohECARQQRqIREgEkEEaiESIBAgE0kNAAsgBkEEaiEGIAdBBGohByAIQQxqIQggCUEMaiEJIApBDGohCiALQQFqIgsgDEgNAAsLC/0EBQV7A38QewN/A3v9DAAAAAAAAAAAAAAAAAAAAAAhByAHIQggByEJIAchCiAHIQtBACAGSARAIAAhDCABIQ0gDCAGQQxsaiEOA0AgDP0AAgAhDyAIIA39CQIAIA/95gH95AEhCCAJIA39CQIEIA/95gH95AEhCSAKIA39CQIIIA/95gH95AEhCiALIA39CQIMIA/95gH95AEhCyAMQQxqIQwgDUEUaiENIAwgDkkNAAsLIAX9AAIAIRAgAisDALb9EyERIAMrAwC2/RMhEiASIAT9AAIA/eYBIRMgECARIBMgE/3kASAI/eQB/eYB/eQBIRQgBf0AAgwhFSASIAT9AAIM/eYBIRYgFSARIBYgFv3kASAJ/eQB/eYB/eQBIRcgBf0AAhghGCASIAT9AAIY/eYBIRkgGCARIBkgGf3kASAK/eQB/eYB/eQBIRogBf0AAiQhGyASIAT9AAIk/eYBIRwgGyARIBwgHP3kASAL/eQB/eYB/eQBIR0gBSAU/VoCAAAgBSAU/VoCBAEgBSAU/VoCCAIgBSAX/VoCDAAgBSAX/VoCEAEgBSAX/VoCFAIgBSAa/VoCGAAgBSAa/VoCHAEgBSAa/VoCIAIgBSAd/VoCJAAgBSAd/VoCKAEgBSAd/VoCLAIgByEeQQAgBkgEQCAAIR8gAUEQaiEgIB8gBkEMbGohIQNAIB4gIP0JAgAgH/0AAgD95gH95AEhHiAfQQxqIR8gIEEUaiEgIB8gIUkNAAsLIAX9AAIwISIgEiAE/QACMP3mASEjICIgESAjICP95AEgHv3kAf3mAf3kASEkIAUgJP1aAjAAIAUgJP1aAjQBIAUgJP1aAjgCC4sBAwJ7An8Ce/0MAAAAAAAAAAAAAAAAAAAAACEEIAQhBUEAIANIBEAgACEGIAYgA0EMbGohBwNAIAUgBv0AAgD95AEhBSAGQQxqIQYgBiAHSQ0ACwsgAv0AAgAhCCAIIAErAwC2/RMgBf3mAf3kASEJIAIgCf1aAgAAIAIgCf1aAgQBIAIgCf1aAggCCxYAIAEgACsDAEQAAAAAAAAkQKM5AwALdwEEfCAAKwMAIQQgASsDACEFIAIrAwBEAAAAAAAAWUCjIQZEAAAAAAAA4D9EAAAAAAAA8D9EGC1EVPshCUAgBkQAAAAAAADwP6SiEACgoiEHIANEAAAAAAAAAABEmpmZmZmZuT8gBSAHpKKgIAQgBCAEYhs5AwALqgMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEEQwAAAAAhAyAEIQUgBCEGIAQhByAEIQhBACACQQR1QQR0SARAIAAhCSAJIAJBBHVBBnRqIQoDQCAJ/QACACELIAn9AAIQIQwgCf0AAiAhDSAJ/QACMCEOIAUgCyAL/eYB/eQBIQUgBiAMIAz95gH95AEhBiAHIA0gDf3mAf3kASEHIAggDiAO/eYB/eQBIQggCUHAAGohCSAJIApJDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgACACQQR1QQZ0aiEPIA8gAkEEdUFAbCACQQJ1QQR0amohEANAIA/9AAIAIQsgBSALIAv95gH95AEhBSAPQRBqIQ8gDyAQSQ0ACwsgBSAG/eQBIAcgCP3kAf3kASERIAMgEf0fACAR/R8BkiAR/R8CIBH9HwOSkpIhAyACQQJ1QQJ0IAJIBEAgACACQQJ1QQR0aiESIBIgAkECdUFwbCACQQJ0amohEwNAIBIqAgAhFCADIBQgFJSSIQMgEkEEaiESIBIgE0kNAAsLIAEgAzgCAAv7AwkBfQV7An8EewJ/AXsCfwF9AXz9DAAAAAAAAAAAAAAAAAAAAAAhCUMAAAAAIQggCSEKIAkhCyAJIQwgCSENQQAgB0EEdUEEdEgEQCAAIQ4gDiAHQQR1QQZ0aiEPA0AgDv0AAgAhECAO/QACECERIA79AAIgIRIgDv0AAjAhEyAKIBAgEP3mAf3kASEKIAsgESAR/eYB/eQBIQsgDCASIBL95gH95AEhDCANIBMgE/3mAf3kASENIA5BwABqIQ4gDiAPSQ0ACwsgB0EEdUEEdCAHQQJ1QQJ0SARAIAAgB0EEdUEGdGohFCAUIAdBBHVBQGwgB0ECdUEEdGpqIRUDQCAU/QACACEQIAogECAQ/eYB/eQBIQogFEEQaiEUIBQgFUkNAAsLIAogC/3kASAMIA395AH95AEhFiAIIBb9HwAgFv0fAZIgFv0fAiAW/R8DkpKSIQggB0ECdUECdCAHSARAIAAgB0ECdUEEdGohFyAXIAdBAnVBcGwgB0ECdGpqIRgDQCAXKgIAIRkgCCAZIBmUkiEIIBdBBGohFyAXIBhJDQALCyADKwMARAAAAAAAAAAAYgR8IAIqAgC7BUQAAAAAAAAAAAsgCLtEAAAAAAAAAAAgASsDAEQAAAAAAAAAAGIboJ8hGiAFIAQrAwAgGqM5AwAgBiAaOQMAC6gBAQZ/QQAgAkECdUECdEgEQCABIQMgACEEIAMgAkECdUEEdGohBQNAIAMgBP0AAgD9CwIAIANBEGohAyAEQRBqIQQgAyAFSQ0ACwsgAkECdUECdCACSARAIAEgAkECdUEEdGohBiAAIAJBAnVBBHRqIQcgBiACQQJ1QXBsIAJBAnRqaiEIA0AgBiAHKgIAOAIAIAZBBGohBiAHQQRqIQcgBiAISQ0ACwsLvAQLAX0BewF9AXsBfQF7BH8FewR/BH0Ef/0MAAAAAAAAAAAAAAAAAAAAACEYIAArAwC2IQogCv0TIQsgAysDACACKwMAZAR8IAErAwAFRAAAAAAAAPA/C7YhDCAM/RMhDSAEKwMAtiEOIA79EyEPIAUrAwBEAAAAAAAAAABiBEBBACAJQQJ1QQJ0SARAIAYhECAHIREgCCESIBAgCUECdUEEdGohEwNAIBD9AAIAIRQgEf0AAgAhFSALIBT95gEgFSAN/eYB/eQBIRYgEv0AAgAhFyARIBj9CwIAIBAgFv0LAgAgEiAXIA8gFv3mAf3lAf0LAgAgEEEQaiEQIBFBEGohESASQRBqIRIgECATSQ0ACwsgCUECdUECdCAJSARAIAYgCUECdUEEdGohGSAHIAlBAnVBBHRqIRogCCAJQQJ1QQR0aiEbIBkgCUECdUFwbCAJQQJ0amohHANAIBkqAgAhHSAaKgIAIR4gCiAdlCAeIAyUkiEfIBsqAgAhICAaQwAAAAA4AgAgGSAfOAIAIBsgICAOIB+UkzgCACAZQQRqIRkgGkEEaiEaIBtBBGohGyAZIBxJDQALCwVBACAJQQJ1QQJ0SARAIAchISAhIAlBAnVBBHRqISIDQCAhIBj9CwIAICFBEGohISAhICJJDQALCyAJQQJ1QQJ0IAlIBEAgByAJQQJ1QQR0aiEjICMgCUECdUFwbCAJQQJ0amohJANAICNDAAAAADgCACAjQQRqISMgIyAkSQ0ACwsLC6kCCAJ7An8BewF9A3sBfQJ/An39DAAAAAAAAAAAAAAAAAAAAAAhBP0MZmZmP2ZmZj9mZmY/ZmZmPyEL/QzNzMw9zczMPc3MzD3NzMw9IQwgBCEFQQAgA0gEQCAAIQYgBiADQRRsaiEHA0AgBSAG/QACAP3kASEFIAZBFGohBiAGIAdJDQALCyAB/QACACEIQwAAgD8gA7KVIQkgBSAJ/RP95gEhCiABIAsgCP3mASAMIAr95gH95AH9CwIAIAIgCv0LAgBDAAAAACENQQAgA0gEQCAAQRBqIQ4gDiADQRRsaiEPA0AgDSAOKgIAkiENIA5BFGohDiAOIA9JDQALCyABKgIQIRAgDSAJlCERIAFDZmZmPyAQlEPNzMw9IBGUkjgCECACIBE4AhALbQICewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMgAyEEQQAgAkgEQCAAIQUgBSACQQxsaiEGA0AgBCAF/QACAP3kASEEIAVBDGohBSAFIAZJDQALCyABIAT9WgIAACABIAT9WgIEASABIAT9WgIIAguZBAUFewN/C3sDfwJ7/QwAAAAAAAAAAAAAAAAAAAAAIQYgBiEHIAYhCCAGIQkgBiEKQQAgBUgEQCAAIQsgASEMIAsgBUEMbGohDQNAIAv9AAIAIQ4gByAM/QkCACAO/eYB/eQBIQcgCCAM/QkCBCAO/eYB/eQBIQggCSAM/QkCCCAO/eYB/eQBIQkgCiAM/QkCDCAO/eYB/eQBIQogC0EMaiELIAxBFGohDCALIA1JDQALCyACKwMAtv0TIQ8gDyAD/QACAP3mASEQIBAgEP3kASAH/eQBIREgDyAD/QACDP3mASESIBIgEv3kASAI/eQBIRMgDyAD/QACGP3mASEUIBQgFP3kASAJ/eQBIRUgDyAD/QACJP3mASEWIBYgFv3kASAK/eQBIRcgBCAR/VoCAAAgBCAR/VoCBAEgBCAR/VoCCAIgBCAT/VoCDAAgBCAT/VoCEAEgBCAT/VoCFAIgBCAV/VoCGAAgBCAV/VoCHAEgBCAV/VoCIAIgBCAX/VoCJAAgBCAX/VoCKAEgBCAX/VoCLAIgBiEYQQAgBUgEQCAAIRkgAUEQaiEaIBkgBUEMbGohGwNAIBggGv0JAgAgGf0AAgD95gH95AEhGCAZQQxqIRkgGkEUaiEaIBkgG0kNAAsLIA8gA/0AAjD95gEhHCAcIBz95AEgGP3kASEdIAQgHf1aAjAAIAQgHf1aAjQBIAQgHf1aAjgCC4oDCgF9AXsBfQF7AX0BewR/A3sEfwN9IAArAwC2IQogCv0TIQsgAysDACACKwMAZAR8IAErAwAFRAAAAAAAAPA/C7YhDCAM/RMhDSAEKwMAtiEOIA79EyEPIAUrAwBEAAAAAAAAAABiBEBBACAJQQJ1QQJ0SARAIAchECAGIREgCCESIBAgCUECdUEEdGohEwNAIBD9AAIAIRQgCyAU/eYBIBH9AAIAIA395gH95AEhFSAS/QACACEWIBAgFf0LAgAgEiAWIA8gFf3mAf3lAf0LAgAgEEEQaiEQIBFBEGohESASQRBqIRIgECATSQ0ACwsgCUECdUECdCAJSARAIAcgCUECdUEEdGohFyAGIAlBAnVBBHRqIRggCCAJQQJ1QQR0aiEZIBcgCUECdUFwbCAJQQJ0amohGgNAIBcqAgAhGyAKIBuUIBgqAgAgDJSSIRwgGSoCACEdIBcgHDgCACAZIB0gDiAclJM4AgAgF0EEaiEXIBhBBGohGCAZQQRqIRkgFyAaSQ0ACwsLC4kBAEEAKAIIQQAoAjBBACgCjAIgABABQQAoAgBBACgCoAIQAkEAKAIEQQAoAqACQQAoAowCQQAoApwCIAAQA0EAKAKcAkEAKAKUAiAAEARBACgClAJBACgCnAJBACgCkAIgABAFQQAoApACQQAoApgCIAAQBkEAKAKYAkEAKAKQAkEAKAJQIAAQBwvJAQBBACgCCEEAKAIwQQAoAqQCIAAQAUEAKAIAQQAoArwCEAJBACgCBEEAKAK8AkEAKAKkAkEAKAK4AiAAEANBACgCuAJBACgCrAIgABAEQQAoArgCQQAoArQCIAAQCEEAKAI0QQAoArQCQQAoAlQgACAAEAlBACgCAEEAKAIcQQAoAlhBDxAKQQAoAqwCQQAoArgCQQAoAqgCIAAQC0EAKAKoAkEAKAKwAiAAEAxBACgCNEEAKAKwAkEAKAKoAkEAKAJcIAAgABANC/MBAEEAKAIwQQAoAghBACgCJEEAKALMAiAAEA5BACgCOEEAKAI8QQAoAswCQQAoAjBBACgCwAIgABAPQQAoAgBBACgC2AIQAkEAKAIEQQAoAtgCQQAoAsACQQAoAsQCIAAQA0EAKALEAkEAKALkAiAAEARBACgCxAJBACgC1AIgABAIQQAoAjRBACgC1AJBACgCVCAAIAAQCUEAKAIAQQAoAhxBACgCWEEPEApBACgC5AJBACgCxAJBACgC0AJBACgC3AIgABAQQQAoAtACQQAoAugCIAAQBkEAKAI0QQAoAugCQQAoAtwCQQAoAlwgACAAEA0LewBBACgCNEEAKALIAiAAEBFBACgCyAJBACgC7AIgABASQQAoAugCQQAoAuwCQQAoAtACQQAoAsgCQQAoAuACIAAQE0EAKALgAkEAKALAAkEAKAJAQQAoAhxBACgCAEEAKAIoIAAQFEEAKALgAkEAKAJAQQAoAiwgABAVC9ABAEEAKAJEQQAoAsABEBZBACgCFEEAKALAAUEAKAJEQQAoAmAQF0EAKAIoQQAoAsQBQQ8QGEEAKAIsQQAoAkxBACgCxAFBACgCSEEAKAIgQQAoAsgBQQAoAmRBAxAZQQAoAiRBACgCCEEFEBpBACgCGEEAKALIAUEAKAIgQQAoAmRBACgCYEEAKAJIQQAoAgxBACgCKEEAKAIAQQ8QG0EAKAIYQQAoAsgBQQAoAiBBACgCZEEAKAJgQQAoAkxBACgCEEEAKAIsQQAoAgRBAxAbC6MEAEEAKAIwQQAoAghBACgChAMgABAcQQAoAjhBACgCPEEAKAKEA0EAKAIwQQAoAvACIAAQD0EAKAIAQQAoApgDEAJBACgCBEEAKAKYA0EAKALwAkEAKAL8AiAAEANBACgC/AJBACgCqAMgABAEQQAoAvwCQQAoApQDIAAQCEEAKAI0QQAoApQDQQAoAlQgACAAEAlBACgCREEAKAKcAxAWQQAoAhRBACgCnANBACgCREEAKAJgEBdBACgCAEEAKAIcQQAoAlhBDxAKQQAoAqgDQQAoAvwCQQAoApADQQAoAqADIAAQEEEAKAKQA0EAKAKsAyAAEAZBACgCNEEAKAKsA0EAKAKgA0EAKAJcIAAgABANQQAoAjRBACgCgAMgABARQQAoAoADQQAoArADIAAQEkEAKAKsA0EAKAKwA0EAKAKQA0EAKAKAA0EAKAKkAyAAEBNBACgCpANBACgCiAMgABAdQQAoAqQDQQAoAvACQQAoAhxBACgCAEEAKAKMAyAAEB5BACgCjANBACgC9AJBDxAYQQAoAogDQQAoAkxBACgC9AJBACgCSEEAKAIgQQAoAvgCQQAoAmRBAxAZQQAoAhhBACgC+AJBACgCIEEAKAJkQQAoAmBBACgCSEEAKAKMA0EAKAIMQQAoAgBBDxAfQQAoAhhBACgC+AJBACgCIEEAKAJkQQAoAmBBACgCTEEAKAKIA0EAKAIQQQAoAgRBAxAfCw==';
