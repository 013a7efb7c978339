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
  wasm: { module: compileOnce(() => wasmBase64), addresses: 67, host: { exp, log, cos } },
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
  'AGFzbQEAAAABYAxgAXwBfGAEf39/fwBgBX9/f39/AGADf39/AGAGf39/f39/AGAHf39/f39/fwBgAn9/AGAIf39/f39/f38AYAt/f39/f39/f39/fwBgCn9/f39/f39/f38AYAF/AGAAAAItBANubmMGbWVtb3J5AgAAA25uYwNleHAAAANubmMDbG9nAAADbm5jA2NvcwAAAycmAQIDAQMBAwIBAQMEAgQCAwMEBQEDBgIHCAMBAwQBBQkKCgoKCwoHQAYHcHJlZGljdAAjCGV2YWx1YXRlACQHZm9yd2FyZAAlCGJhY2t3YXJkACYGdXBkYXRlACcJdHJhaW5TdGVwACgK4XgmbAMBewF9An8gAP0AAgAhBCAAKgIQIQVBACEGIAMhByAGIAdIBEADQCACIAZBFGxqIAEgBkEUbGr9AAIAIAT95QH9CwIAIAIgBkEUbGogASAGQRRsaioCECAFkzgCECAGQQFqIgYgB0gNAAsLC8IFBgF/AX0CfwR9BX8CfUEAIQUDQCAAIAVBAnRqKgIAIQZBACEHIARBfWohCCAHIAhIBEADQEMAAAAAIQlDAAAAACEKQwAAAAAhC0MAAAAAIQwgB0EFbCENIAdBBWxBBWohDiAHQQVsQQpqIQ8gB0EFbEEPaiEQQQAhEQNAIAEgBUECdCARQQxsamoqAgAhEiAJIAIgEUECdCANQQJ0amoqAgAgEpSSIQkgCiACIBFBAnQgDkECdGpqKgIAIBKUkiEKIAsgAiARQQJ0IA9BAnRqaioCACASlJIhCyAMIAIgEUECdCAQQQJ0amoqAgAgEpSSIQwgEUEBaiIRQQVIDQALIAMgBUECdCAHQQxsamogCSAGkjgCACADIAVBAnQgB0EMbGpqIAogBpI4AgwgAyAFQQJ0IAdBDGxqaiALIAaSOAIYIAMgBUECdCAHQQxsamogDCAGkjgCJCAHQQRqIgcgCEgNAAsLIARBAnVBAnQhByAEQX9qIQggByAISARAA0BDAAAAACEJQwAAAAAhCiAHQQVsIQ0gB0EFbEEFaiEOQQAhEQNAIAEgBUECdCARQQxsamoqAgAhEiAJIAIgEUECdCANQQJ0amoqAgAgEpSSIQkgCiACIBFBAnQgDkECdGpqKgIAIBKUkiEKIBFBAWoiEUEFSA0ACyADIAVBAnQgB0EMbGpqIAkgBpI4AgAgAyAFQQJ0IAdBDGxqaiAKIAaSOAIMIAdBAmoiByAISA0ACwsgBEEBdUEBdCEHIAQhCCAHIAhIBEADQEMAAAAAIRMgB0EFbCENQQAhEQNAIBMgAiARQQJ0IA1BAnRqaioCACABIAVBAnQgEUEMbGpqKgIAlJIhEyARQQFqIhFBBUgNAAsgAyAFQQJ0IAdBDGxqaiATIAaSOAIAIAdBAWoiByAISA0ACwsgBUEBaiIFQQNIDQALC3EEAn8BfQJ/AX1BACEDIAIhBCADIARIBEADQEMAAID/IQUgA0EDbCEGQQAhBwNAIAAgB0ECdCAGQQJ0amoqAgAhCCAIIAWXIQUgB0EBaiIHQQNIDQALIAEgA0ECdGogBTgCACADQQFqIgMgBEgNAAsLC5AEBgZ/BHsBfwN7AX8Cff0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAID/AACA/wAAgP8AAID/IQxBACEEIANBAnVBAnQhBSAEIAVIBEADQCAEQQNsIQYgBEEDbEEDaiEHIARBA2xBBmohCCAEQQNsQQlqIQkgACAEQQJ0av0AAgAhCiALIAogCiAM/UH9UiENQQAhDgNAIAEgDkECdCAGQQJ0amr9CQIAIAEgDkECdCAHQQJ0amoqAgD9IAEgASAOQQJ0IAhBAnRqaioCAP0gAiABIA5BAnQgCUECdGpqKgIA/SADIA395QEhECAQ/R8AuxAAtv0TIBD9HwG7EAC2/SABIBD9HwK7EAC2/SACIBD9HwO7EAC2/SADIREgAiAOQQJ0IAZBAnRqaiAR/VoCAAAgAiAOQQJ0IAdBAnRqaiAR/VoCAAEgAiAOQQJ0IAhBAnRqaiAR/VoCAAIgAiAOQQJ0IAlBAnRqaiAR/VoCAAMgDkEBaiIOQQNIDQALIARBBGoiBCAFSA0ACwsgA0ECdUECdCEEIAMhBSAEIAVIBEADQCAEQQNsIRIgACAEQQJ0aioCACETQwAAAAAgEyATQwAAgP9bGyEUQQAhDgNAIAIgDkECdCASQQJ0amogASAOQQJ0IBJBAnRqaioCACAUk7sQALY4AgAgDkEBaiIOQQNIDQALIARBAWoiBCAFSA0ACwsLawMCfwF9An9BACEDIAIhBCADIARIBEADQEMAAAAAIQUgA0EDbCEGQQAhBwNAIAUgACAHQQJ0IAZBAnRqaioCAJIhBSAHQQFqIgdBA0gNAAsgASADQQJ0aiAFOAIAIANBAWoiAyAESA0ACwsLhQEDA38CfQF/QQAhBCADIQUgBCAFSARAA0AgBEEDbCEGIAAgBEECdGoqAgAhB0MAAIA/IAcgB0MAAAAAWxshCEEAIQkDQCACIAlBAnQgBkECdGpqIAEgCUECdCAGQQJ0amoqAgAgCJU4AgAgCUEBaiIJQQNIDQALIARBAWoiBCAFSA0ACwsLlQEFAn8BfQN/AX0Bf0EAIQMgAiEEIAMgBEgEQANAQwAAgP8hBUEAIQYgA0EDbCEHQQAhCANAIAAgCEECdCAHQQJ0amoqAgAhCSAJIAVeIAkgCVwgBSAFW3FyIQogCSAFIAobIQUgCCAGIAobIQYgCEEBaiIIQQNIDQALIAEgA0ECdGogBjYCACADQQFqIgMgBEgNAAsLC84DBAF9BXsCfwJ7/QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAgD8AAIA/AACAPwAAgD8hDUMAAAAAIQUgBiEHIAYhCCAGIQkgBiEKQQAhCyADQQR1QQR0IQwgCyAMSARAA0AgByABIAtBAnRq/QACACAAIAtBAnRq/QACAP03IA39Tv3kASEHIAggASALQQJ0av0AAhAgACALQQJ0av0AAhD9NyAN/U795AEhCCAJIAEgC0ECdGr9AAIgIAAgC0ECdGr9AAIg/TcgDf1O/eQBIQkgCiABIAtBAnRq/QACMCAAIAtBAnRq/QACMP03IA39Tv3kASEKIAtBEGoiCyAMSA0ACwsgA0EEdUEEdCELIANBAnVBAnQhDCALIAxIBEADQCAHIAEgC0ECdGr9AAIAIAAgC0ECdGr9AAIA/TcgDf1O/eQBIQcgC0EEaiILIAxIDQALCyAHIAj95AEgCSAK/eQB/eQBIQ4gBSAO/R8AIA79HwGSIA79HwIgDv0fA5KSkiEFIANBAnVBAnQhCyADIQwgCyAMSARAA0AgBSABIAtBAnRqKAIAIAAgC0ECdGooAgBGspIhBSALQQFqIgsgDEgNAAsLIAIgBSAEspU4AgALjAMFAX0FewJ/BXsBff0MAAAAAAAAAAAAAAAAAAAAACEFQwAAAAAhBCAFIQYgBSEHIAUhCCAFIQlBACEKIANBBHVBBHQhCyAKIAtIBEADQCAAIApBAnRq/QACACEMIAAgCkECdGr9AAIQIQ0gACAKQQJ0av0AAiAhDiAAIApBAnRq/QACMCEPIAYgDCAM/eYB/eQBIQYgByANIA395gH95AEhByAIIA4gDv3mAf3kASEIIAkgDyAP/eYB/eQBIQkgCkEQaiIKIAtIDQALCyADQQR1QQR0IQogA0ECdUECdCELIAogC0gEQANAIAAgCkECdGr9AAIAIQwgBiAMIAz95gH95AEhBiAKQQRqIgogC0gNAAsLIAYgB/3kASAIIAn95AH95AEhECAEIBD9HwAgEP0fAZIgEP0fAiAQ/R8DkpKSIQQgA0ECdUECdCEKIAMhCyAKIAtIBEADQCAAIApBAnRqKgIAIREgBCARIBGUkiEEIApBAWoiCiALSA0ACwsgAiABKwMAtiAElDgCAAuFAQMDfwJ9AX9BACEEIAMhBSAEIAVIBEADQCAEQQNsIQYgACAEQQJ0aioCACEHQwAAAAAgByAHQwAAgP9bGyEIQQAhCQNAIAIgCUECdCAGQQJ0amogASAJQQJ0IAZBAnRqaioCACAIkzgCACAJQQFqIglBA0gNAAsgBEEBaiIEIAVIDQALCwu9CQUCfwV7EX8KewF9/QwAAAAAAAAAAAAAAAAAAAAAIQVBACEDIAJBBHVBBHQhBCADIARIBEADQCAFIQYgBSEHIAUhCCAFIQkgA0EDbCEKIANBA2xBA2ohCyADQQNsQQZqIQwgA0EDbEEJaiENIANBA2xBDGohDiADQQNsQQ9qIQ8gA0EDbEESaiEQIANBA2xBFWohESADQQNsQRhqIRIgA0EDbEEbaiETIANBA2xBHmohFCADQQNsQSFqIRUgA0EDbEEkaiEWIANBA2xBJ2ohFyADQQNsQSpqIRggA0EDbEEtaiEZQQAhGgNAIAYgACAaQQJ0IApBAnRqav0JAgAgACAaQQJ0IAtBAnRqaioCAP0gASAAIBpBAnQgDEECdGpqKgIA/SACIAAgGkECdCANQQJ0amoqAgD9IAMhHCAc/R8AuxAAtv0TIBz9HwG7EAC2/SABIBz9HwK7EAC2/SACIBz9HwO7EAC2/SAD/eQBIQYgByAAIBpBAnQgDkECdGpq/QkCACAAIBpBAnQgD0ECdGpqKgIA/SABIAAgGkECdCAQQQJ0amoqAgD9IAIgACAaQQJ0IBFBAnRqaioCAP0gAyEeIB79HwC7EAC2/RMgHv0fAbsQALb9IAEgHv0fArsQALb9IAIgHv0fA7sQALb9IAP95AEhByAIIAAgGkECdCASQQJ0amr9CQIAIAAgGkECdCATQQJ0amoqAgD9IAEgACAaQQJ0IBRBAnRqaioCAP0gAiAAIBpBAnQgFUECdGpqKgIA/SADISAgIP0fALsQALb9EyAg/R8BuxAAtv0gASAg/R8CuxAAtv0gAiAg/R8DuxAAtv0gA/3kASEIIAkgACAaQQJ0IBZBAnRqav0JAgAgACAaQQJ0IBdBAnRqaioCAP0gASAAIBpBAnQgGEECdGpqKgIA/SACIAAgGkECdCAZQQJ0amoqAgD9IAMhIiAi/R8AuxAAtv0TICL9HwG7EAC2/SABICL9HwK7EAC2/SACICL9HwO7EAC2/SAD/eQBIQkgGkEBaiIaQQNIDQALIAEgA0ECdGogBv0LAgAgASADQQJ0aiAH/QsCECABIANBAnRqIAj9CwIgIAEgA0ECdGogCf0LAjAgA0EQaiIDIARIDQALCyACQQR1QQR0IQMgAkECdUECdCEEIAMgBEgEQANAIAUhBiADQQNsIQogA0EDbEEDaiELIANBA2xBBmohDCADQQNsQQlqIQ1BACEaA0AgBiAAIBpBAnQgCkECdGpq/QkCACAAIBpBAnQgC0ECdGpqKgIA/SABIAAgGkECdCAMQQJ0amoqAgD9IAIgACAaQQJ0IA1BAnRqaioCAP0gAyEkICT9HwC7EAC2/RMgJP0fAbsQALb9IAEgJP0fArsQALb9IAIgJP0fA7sQALb9IAP95AEhBiAaQQFqIhpBA0gNAAsgASADQQJ0aiAG/QsCACADQQRqIgMgBEgNAAsLIAJBAnVBAnQhAyACIQQgAyAESARAA0BDAAAAACElIANBA2whCkEAIRoDQCAlIAAgGkECdCAKQQJ0amoqAgC7EAC2kiElIBpBAWoiGkEDSA0ACyABIANBAnRqICU4AgAgA0EBaiIDIARIDQALCwuDDAoBfQV7An8EexB/DXsDfwN7AX8Bff0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAIA/AACAPwAAgD8AAIA/ISdDAAAAACEGIAchCCAHIQkgByEKIAchC0EAIQwgBEEEdUEEdCENIAwgDUgEQANAIAAgDEECdGr9AAIAIQ4gACAMQQJ0av0AAhAhDyAAIAxBAnRq/QACICEQIAAgDEECdGr9AAIwIREgACAMQQJ0aigCACESIAAgDEECdGooAgQhEyAAIAxBAnRqKAIIIRQgACAMQQJ0aigCDCEVIAAgDEECdGooAhAhFiAAIAxBAnRqKAIUIRcgACAMQQJ0aigCGCEYIAAgDEECdGooAhwhGSAAIAxBAnRqKAIgIRogACAMQQJ0aigCJCEbIAAgDEECdGooAighHCAAIAxBAnRqKAIsIR0gACAMQQJ0aigCMCEeIAAgDEECdGooAjQhHyAAIAxBAnRqKAI4ISAgACAMQQJ0aigCPCEhIAEgDEECdGr9AAIAISIgASAMQQJ0av0AAhAhIyABIAxBAnRq/QACICEkIAEgDEECdGr9AAIwISUgCCACIAxBDGwgEkECdGpq/QkCACACIAxBDGwgE0ECdGpBDGpqKgIA/SABIAIgDEEMbCAUQQJ0akEYamoqAgD9IAIgAiAMQQxsIBVBAnRqQSRqaioCAP0gAyAnICIgIiAH/UH9UiEoICj9HwC7EAG2/RMgKP0fAbsQAbb9IAEgKP0fArsQAbb9IAIgKP0fA7sQAbb9IAP95QH95AEhCCAJIAIgDEEMbCAWQQJ0akEwamr9CQIAIAIgDEEMbCAXQQJ0akE8amoqAgD9IAEgAiAMQQxsIBhBAnRqQcgAamoqAgD9IAIgAiAMQQxsIBlBAnRqQdQAamoqAgD9IAMgJyAjICMgB/1B/VIhKiAq/R8AuxABtv0TICr9HwG7EAG2/SABICr9HwK7EAG2/SACICr9HwO7EAG2/SAD/eUB/eQBIQkgCiACIAxBDGwgGkECdGpB4ABqav0JAgAgAiAMQQxsIBtBAnRqQewAamoqAgD9IAEgAiAMQQxsIBxBAnRqQfgAamoqAgD9IAIgAiAMQQxsIB1BAnRqQYQBamoqAgD9IAMgJyAkICQgB/1B/VIhLCAs/R8AuxABtv0TICz9HwG7EAG2/SABICz9HwK7EAG2/SACICz9HwO7EAG2/SAD/eUB/eQBIQogCyACIAxBDGwgHkECdGpBkAFqav0JAgAgAiAMQQxsIB9BAnRqQZwBamoqAgD9IAEgAiAMQQxsICBBAnRqQagBamoqAgD9IAIgAiAMQQxsICFBAnRqQbQBamoqAgD9IAMgJyAlICUgB/1B/VIhLiAu/R8AuxABtv0TIC79HwG7EAG2/SABIC79HwK7EAG2/SACIC79HwO7EAG2/SAD/eUB/eQBIQsgDEEQaiIMIA1IDQALCyAEQQR1QQR0IQwgBEECdUECdCENIAwgDUgEQANAIAAgDEECdGr9AAIAIQ4gACAMQQJ0aigCACEvIAAgDEECdGooAgQhMCAAIAxBAnRqKAIIITEgACAMQQJ0aigCDCESIAEgDEECdGr9AAIAISIgCCACIAxBDGwgL0ECdGpq/QkCACACIAxBDGwgMEECdGpBDGpqKgIA/SABIAIgDEEMbCAxQQJ0akEYamoqAgD9IAIgAiAMQQxsIBJBAnRqQSRqaioCAP0gAyAnICIgIiAH/UH9UiEzIDP9HwC7EAG2/RMgM/0fAbsQAbb9IAEgM/0fArsQAbb9IAIgM/0fA7sQAbb9IAP95QH95AEhCCAMQQRqIgwgDUgNAAsLIAggCf3kASAKIAv95AH95AEhNCAGIDT9HwAgNP0fAZIgNP0fAiA0/R8DkpKSIQYgBEECdUECdCEMIAQhDSAMIA1IBEADQCAAIAxBAnRqKAIAITUgASAMQQJ0aioCACE2IAYgAiAMQQxsIDVBAnRqaioCAEMAAIA/IDYgNkMAAAAAWxu7EAG2k5IhBiAMQQFqIgwgDUgNAAsLIAMgBiAFspWMOAIAC4kCBAJ7An8DewJ9/QwAAAAAAAAAAAAAAAAAAAAAIQX9DGZmZj9mZmY/ZmZmP2ZmZj8hCv0MzczMPc3MzD3NzMw9zczMPSELIAUhBkEAIQcgBCEIIAcgCEgEQANAIAYgACAHQRRsav0AAgD95AEhBiAHQQFqIgcgCEgNAAsLIAYgBLL9E/3nASEJIAIgCiAB/QACAP3mASALIAn95gH95AH9CwIAIAMgCf0LAgBDAAAAACEMQQAhByAEIQggByAISARAA0AgDCAAIAdBFGxqKgIQkiEMIAdBAWoiByAISA0ACwsgDCAEspUhDSACQ2ZmZj8gASoCEJRDzczMPSANlJI4AhAgAyANOAIQC84RAwJ/BX0bfyAAKAIAIQYgASgCACEHIAIqAgAhCCACKgIEIQkgAioCCCEKIAIqAgwhCyACKgIQIQxBACENIAUhDiANIA5IBEADQCAGIQ9BztXktwIhEEHat8TeASAPcyAQcyERIAcgD2ohEiANQQVsIBBqIRMgEiATaiESIBNBDXQgE0ETdnIgEnMhEyASIBNqIRIgE0EPdCATQRF2ciAScyETIBIgE2ohEiATQRp0IBNBBnZyIBJzIRMgEiATaiESIBNBBnQgE0EadnIgEnMhEyASIBBqIRIgEyARakEBaiETIBIgE2ohEiATQRF0IBNBD3ZyIBJzIRMgEiATaiESIBNBHXQgE0EDdnIgEnMhEyASIBNqIRIgE0EQdCATQRB2ciAScyETIBIgE2ohEiATQRh0IBNBCHZyIBJzIRMgEiARaiESIBMgD2pBAmohEyASIBNqIRIgE0ENdCATQRN2ciAScyETIBIgE2ohEiATQQ90IBNBEXZyIBJzIRMgEiATaiESIBNBGnQgE0EGdnIgEnMhEyASIBNqIRIgE0EGdCATQRp2ciAScyETIBIgD2ohEiATIBBqQQNqIRMgEiATaiESIAYhFEHO1eS3AiEVQdq3xN4BIBRzIBVzIRYgByAUaiEXIA1BBWxBAWogFWohGCAXIBhqIRcgGEENdCAYQRN2ciAXcyEYIBcgGGohFyAYQQ90IBhBEXZyIBdzIRggFyAYaiEXIBhBGnQgGEEGdnIgF3MhGCAXIBhqIRcgGEEGdCAYQRp2ciAXcyEYIBcgFWohFyAYIBZqQQFqIRggFyAYaiEXIBhBEXQgGEEPdnIgF3MhGCAXIBhqIRcgGEEddCAYQQN2ciAXcyEYIBcgGGohFyAYQRB0IBhBEHZyIBdzIRggFyAYaiEXIBhBGHQgGEEIdnIgF3MhGCAXIBZqIRcgGCAUakECaiEYIBcgGGohFyAYQQ10IBhBE3ZyIBdzIRggFyAYaiEXIBhBD3QgGEERdnIgF3MhGCAXIBhqIRcgGEEadCAYQQZ2ciAXcyEYIBcgGGohFyAYQQZ0IBhBGnZyIBdzIRggFyAUaiEXIBggFWpBA2ohGCAXIBhqIRcgBiEZQc7V5LcCIRpB2rfE3gEgGXMgGnMhGyAHIBlqIRwgDUEFbEECaiAaaiEdIBwgHWohHCAdQQ10IB1BE3ZyIBxzIR0gHCAdaiEcIB1BD3QgHUERdnIgHHMhHSAcIB1qIRwgHUEadCAdQQZ2ciAccyEdIBwgHWohHCAdQQZ0IB1BGnZyIBxzIR0gHCAaaiEcIB0gG2pBAWohHSAcIB1qIRwgHUERdCAdQQ92ciAccyEdIBwgHWohHCAdQR10IB1BA3ZyIBxzIR0gHCAdaiEcIB1BEHQgHUEQdnIgHHMhHSAcIB1qIRwgHUEYdCAdQQh2ciAccyEdIBwgG2ohHCAdIBlqQQJqIR0gHCAdaiEcIB1BDXQgHUETdnIgHHMhHSAcIB1qIRwgHUEPdCAdQRF2ciAccyEdIBwgHWohHCAdQRp0IB1BBnZyIBxzIR0gHCAdaiEcIB1BBnQgHUEadnIgHHMhHSAcIBlqIRwgHSAaakEDaiEdIBwgHWohHCAGIR5BztXktwIhH0Hat8TeASAecyAfcyEgIAcgHmohISANQQVsQQNqIB9qISIgISAiaiEhICJBDXQgIkETdnIgIXMhIiAhICJqISEgIkEPdCAiQRF2ciAhcyEiICEgImohISAiQRp0ICJBBnZyICFzISIgISAiaiEhICJBBnQgIkEadnIgIXMhIiAhIB9qISEgIiAgakEBaiEiICEgImohISAiQRF0ICJBD3ZyICFzISIgISAiaiEhICJBHXQgIkEDdnIgIXMhIiAhICJqISEgIkEQdCAiQRB2ciAhcyEiICEgImohISAiQRh0ICJBCHZyICFzISIgISAgaiEhICIgHmpBAmohIiAhICJqISEgIkENdCAiQRN2ciAhcyEiICEgImohISAiQQ90ICJBEXZyICFzISIgISAiaiEhICJBGnQgIkEGdnIgIXMhIiAhICJqISEgIkEGdCAiQRp2ciAhcyEiICEgHmohISAiIB9qQQNqISIgISAiaiEhIAQgDUEUbGogEkEIdrJDAACAM5RDAAAAP2AEfSADIA1BFGxqKgIAIAiTQwAAAECUBUMAAAAAC/0TIBdBCHayQwAAgDOUQwAAAD9gBH0gAyANQRRsaioCBCAJk0MAAABAlAVDAAAAAAv9IAEgHEEIdrJDAACAM5RDAAAAP2AEfSADIA1BFGxqKgIIIAqTQwAAAECUBUMAAAAAC/0gAiAhQQh2skMAAIAzlEMAAAA/YAR9IAMgDUEUbGoqAgwgC5NDAAAAQJQFQwAAAAAL/SAD/QsCACAGISNBztXktwIhJEHat8TeASAjcyAkcyElIAcgI2ohJiANQQVsQQRqICRqIScgJiAnaiEmICdBDXQgJ0ETdnIgJnMhJyAmICdqISYgJ0EPdCAnQRF2ciAmcyEnICYgJ2ohJiAnQRp0ICdBBnZyICZzIScgJiAnaiEmICdBBnQgJ0EadnIgJnMhJyAmICRqISYgJyAlakEBaiEnICYgJ2ohJiAnQRF0ICdBD3ZyICZzIScgJiAnaiEmICdBHXQgJ0EDdnIgJnMhJyAmICdqISYgJ0EQdCAnQRB2ciAmcyEnICYgJ2ohJiAnQRh0ICdBCHZyICZzIScgJiAlaiEmICcgI2pBAmohJyAmICdqISYgJ0ENdCAnQRN2ciAmcyEnICYgJ2ohJiAnQQ90ICdBEXZyICZzIScgJiAnaiEmICdBGnQgJ0EGdnIgJnMhJyAmICdqISYgJ0EGdCAnQRp2ciAmcyEnICYgI2ohJiAnICRqQQNqIScgJiAnaiEmIAQgDUEUbGogJkEIdrJDAACAM5RDAAAAP2AEfSADIA1BFGxqKgIQIAyTQwAAAECUBUMAAAAACzgCECANQQFqIg0gDkgNAAsLC/0EBQZ/BHsBfwR7A339DAAAAAAAAAAAAAAAAAAAAAAhDP0MAACA/wAAgP8AAID/AACA/yENQQAhBSAEQQJ1QQJ0IQYgBSAGSARAA0AgBUEDbCEHIAVBA2xBA2ohCCAFQQNsQQZqIQkgBUEDbEEJaiEKIAAgBUECdGr9AAIAIQsgDCALIAsgDf1B/VIhDkEAIQ8DQCABIA9BAnQgB0ECdGpq/QkCACABIA9BAnQgCEECdGpqKgIA/SABIAEgD0ECdCAJQQJ0amoqAgD9IAIgASAPQQJ0IApBAnRqaioCAP0gAyAO/eUBIRAgECESIBL9HwC7EAC2/RMgEv0fAbsQALb9IAEgEv0fArsQALb9IAIgEv0fA7sQALb9IAMhEyACIA9BAnQgB0ECdGpqIBP9WgIAACACIA9BAnQgCEECdGpqIBP9WgIAASACIA9BAnQgCUECdGpqIBP9WgIAAiACIA9BAnQgCkECdGpqIBP9WgIAAyADIA9BAnQgB0ECdGpqIBD9WgIAACADIA9BAnQgCEECdGpqIBD9WgIAASADIA9BAnQgCUECdGpqIBD9WgIAAiADIA9BAnQgCkECdGpqIBD9WgIAAyAPQQFqIg9BA0gNAAsgBUEEaiIFIAZIDQALCyAEQQJ1QQJ0IQUgBCEGIAUgBkgEQANAIAVBA2whByAAIAVBAnRqKgIAIRRDAAAAACAUIBRDAACA/1sbIRVBACEPA0AgASAPQQJ0IAdBAnRqaioCACAVkyEWIAIgD0ECdCAHQQJ0amogFrsQALY4AgAgAyAPQQJ0IAdBAnRqaiAWOAIAIA9BAWoiD0EDSA0ACyAFQQFqIgUgBkgNAAsLC/EBBQJ/AXsBfQF/AX39DAAAAAAAAAAAAAAAAAAAAAAhBUEAIQMgAkEDbEECdUECdCEEIAMgBEgEQANAIAEgA0ECdGogBf0LAgAgA0EEaiIDIARIDQALCyACQQNsQQJ1QQJ0IQMgAkEDbCEEIAMgBEgEQANAIAEgA0ECdGpDAAAAADgCACADQQFqIgMgBEgNAAsLQwAAgL8gArKVIQZBACEDIAIhBCADIARIBEADQCAAIANBAnRqKAIAIQcgASADQQxsIAdBAnRqaioCACEIIAEgA0EMbCAHQQJ0amogCCAGkjgCACADQQFqIgMgBEgNAAsLC2wDAn8BfQJ/QQAhAyACIQQgAyAESARAA0BDAAAAACEFIANBA2whBkEAIQcDQCAFIAAgB0ECdCAGQQJ0amoqAgCMkiEFIAdBAWoiB0EDSA0ACyABIANBAnRqIAU4AgAgA0EBaiIDIARIDQALCwu2AQUDfwF9AX8BfQF/QQAhBiAFIQcgBiAHSARAA0AgBkEDbCEIIAAgBkECdGoqAgAhCSAJQwAAAABbIQogCgR9QwAAAAAFIAEgBkECdGoqAgBDAACAPyAJIAoblQshC0EAIQwDQCAEIAxBAnQgCEECdGpqIAMgDEECdCAIQQJ0amoqAgAgCyACIAxBAnQgCEECdGpqKgIAlJI4AgAgDEEBaiIMQQNIDQALIAZBAWoiBiAHSA0ACwsLnwQFAn0BfwR9An8MfSAAKwMAtiEHIAErAwC2IQhBACEJA0BDAAAAACEKQwAAAAAhC0MAAAAAIQxDAAAAACENQQAhDiAGIQ8gDiAPSARAA0AgAiAJQQJ0IA5BDGxqaioCACEQIAogAyAOQRRsaioCACAQlJIhCiALIAMgDkEUbGoqAgQgEJSSIQsgDCADIA5BFGxqKgIIIBCUkiEMIA0gAyAOQRRsaioCDCAQlJIhDSAOQQFqIg4gD0gNAAsLIAUgCUECdGoqAgAhESAIIAQgCUECdGoqAgCUIRIgBSAJQQJ0aioCDCETIAggBCAJQQJ0aioCDJQhFCAFIAlBAnRqKgIYIRUgCCAEIAlBAnRqKgIYlCEWIAUgCUECdGoqAiQhFyAIIAQgCUECdGoqAiSUIRggBSAJQQJ0aiARIAcgEiASkiAKkpSSOAIAIAUgCUECdGogEyAHIBQgFJIgC5KUkjgCDCAFIAlBAnRqIBUgByAWIBaSIAySlJI4AhggBSAJQQJ0aiAXIAcgGCAYkiANkpSSOAIkQwAAAAAhGUEAIQ4gBiEPIA4gD0gEQANAIBkgAyAOQRRsaioCECACIAlBAnQgDkEMbGpqKgIAlJIhGSAOQQFqIg4gD0gNAAsLIAUgCUECdGoqAjAhGiAIIAQgCUECdGoqAjCUIRsgBSAJQQJ0aiAaIAcgGyAbkiAZkpSSOAIwIAlBAWoiCUEDSA0ACwuDAQUBfQF/AX0CfwF9IAArAwC2IQRBACEFA0BDAAAAACEGQQAhByADIQggByAISARAA0AgBiABIAVBAnQgB0EMbGpqKgIAkiEGIAdBAWoiByAISA0ACwsgAiAFQQJ0aioCACEJIAIgBUECdGogCSAEIAaUkjgCACAFQQFqIgVBA0gNAAsLggEBBXwgACsDACEDIAErAwAhBCAERAAAAAAAACRAoyEFIAREAAAAAAAAWUCjIQZEAAAAAAAA4D9EAAAAAAAA8D9EGC1EVPshCUAgBkQAAAAAAADwP6SiEAKgoiEHIAJEAAAAAAAAAABEmpmZmZmZuT8gBSAHpKKgIAMgAyADYhs5AwALggECAn8Be/0MAAAAAAAAAAAAAAAAAAAAACEEQQAhAiABQQJ1QQJ0IQMgAiADSARAA0AgACACQQJ0aiAE/QsCACACQQRqIgIgA0gNAAsLIAFBAnVBAnQhAiABIQMgAiADSARAA0AgACACQQJ0akMAAAAAOAIAIAJBAWoiAiADSA0ACwsLgQQFAX0FewN/BXsBff0MAAAAAAAAAAAAAAAAAAAAACEGQwAAAAAhBSAGIQcgBiEIIAYhCSAGIQogACsDAEQAAAAAAAAAAGIhC0EAIQwgBEEEdUEEdCENIAwgDUgEQANAIAsEeyACIAxBAnRq/QACAAUgASAMQQJ0av0AAgALIQ4gCwR7IAIgDEECdGr9AAIQBSABIAxBAnRq/QACEAshDyALBHsgAiAMQQJ0av0AAiAFIAEgDEECdGr9AAIgCyEQIAsEeyACIAxBAnRq/QACMAUgASAMQQJ0av0AAjALIREgByAOIA795gH95AEhByAIIA8gD/3mAf3kASEIIAkgECAQ/eYB/eQBIQkgCiARIBH95gH95AEhCiAMQRBqIgwgDUgNAAsLIARBBHVBBHQhDCAEQQJ1QQJ0IQ0gDCANSARAA0AgCwR7IAIgDEECdGr9AAIABSABIAxBAnRq/QACAAshDiAHIA4gDv3mAf3kASEHIAxBBGoiDCANSA0ACwsgByAI/eQBIAkgCv3kAf3kASESIAUgEv0fACAS/R8BkiAS/R8CIBL9HwOSkpIhBSAEQQJ1QQJ0IQwgBCENIAwgDUgEQANAIAsEfSACIAxBAnRqKgIABSABIAxBAnRqKgIACyETIAUgEyATlJIhBSAMQQFqIgwgDUgNAAsLIAMgBTgCAAudBAYBfQV7A38FewF9AXz9DAAAAAAAAAAAAAAAAAAAAAAhCUMAAAAAIQggCSEKIAkhCyAJIQwgCSENIAArAwBEAAAAAAAAAABiIQ5BACEPIAdBBHVBBHQhECAPIBBIBEADQCAOBHsgAiAPQQJ0av0AAgAFIAEgD0ECdGr9AAIACyERIA4EeyACIA9BAnRq/QACEAUgASAPQQJ0av0AAhALIRIgDgR7IAIgD0ECdGr9AAIgBSABIA9BAnRq/QACIAshEyAOBHsgAiAPQQJ0av0AAjAFIAEgD0ECdGr9AAIwCyEUIAogESAR/eYB/eQBIQogCyASIBL95gH95AEhCyAMIBMgE/3mAf3kASEMIA0gFCAU/eYB/eQBIQ0gD0EQaiIPIBBIDQALCyAHQQR1QQR0IQ8gB0ECdUECdCEQIA8gEEgEQANAIA4EeyACIA9BAnRq/QACAAUgASAPQQJ0av0AAgALIREgCiARIBH95gH95AEhCiAPQQRqIg8gEEgNAAsLIAogC/3kASAMIA395AH95AEhFSAIIBX9HwAgFf0fAZIgFf0fAiAV/R8DkpKSIQggB0ECdUECdCEPIAchECAPIBBIBEADQCAOBH0gAiAPQQJ0aioCAAUgASAPQQJ0aioCAAshFiAIIBYgFpSSIQggD0EBaiIPIBBIDQALCyADKgIAuyAIu6CfIRcgBSAEKwMAIBejOQMAIAYgFzkDAAuZAwoBfwF9AXsBfQF7AX0BewJ/A3sDfSAAKwMARAAAAAAAAAAAYiELIAErAwC2IQwgDP0TIQ0gBCsDACADKwMAZAR8IAIrAwAFRAAAAAAAAPA/C7YhDiAO/RMhDyAFKwMAtiEQIBD9EyERQQAhEiAKQQJ1QQJ0IRMgEiATSARAA0AgCCASQQJ0av0AAgAhFCANIBT95gEgCwR7IAcgEkECdGr9AAIABSAGIBJBAnRq/QACAAsgD/3mAf3kASEVIAkgEkECdGr9AAIAIRYgCCASQQJ0aiAVIBQgCxv9CwIAIAkgEkECdGogFiARIBX95gH95QEgFiALG/0LAgAgEkEEaiISIBNIDQALCyAKQQJ1QQJ0IRIgCiETIBIgE0gEQANAIAggEkECdGoqAgAhFyAMIBeUIAsEfSAHIBJBAnRqKgIABSAGIBJBAnRqKgIACyAOlJIhGCAJIBJBAnRqKgIAIRkgCCASQQJ0aiAYIBcgCxs4AgAgCSASQQJ0aiAZIBAgGJSTIBkgCxs4AgAgEkEBaiISIBNIDQALCwt8AQJ/QQAhAyACQQJ1QQJ0IQQgAyAESARAA0AgASADQQJ0aiAAIANBAnRq/QACAP0LAgAgA0EEaiIDIARIDQALCyACQQJ1QQJ0IQMgAiEEIAMgBEgEQANAIAEgA0ECdGogACADQQJ0aioCADgCACADQQFqIgMgBEgNAAsLC5ECBAJ7An8EewN9/QwAAAAAAAAAAAAAAAAAAAAAIQT9DGZmZj9mZmY/ZmZmP2ZmZj8hCv0MzczMPc3MzD3NzMw9zczMPSELIAQhBUEAIQYgAyEHIAYgB0gEQANAIAUgACAGQRRsav0AAgD95AEhBSAGQQFqIgYgB0gNAAsLIAH9AAIAIQggBSADsv0T/ecBIQkgASAKIAj95gEgCyAJ/eYB/eQB/QsCACACIAn9CwIAQwAAAAAhDEEAIQYgAyEHIAYgB0gEQANAIAwgACAGQRRsaioCEJIhDCAGQQFqIgYgB0gNAAsLIAEqAhAhDSAMIAOylSEOIAFDZmZmPyANlEPNzMw9IA6UkjgCECACIA44AhALZAMBfwF9An9BACEDA0BDAAAAACEEQQAhBSACIQYgBSAGSARAA0AgBCAAIANBAnQgBUEMbGpqKgIAkiEEIAVBAWoiBSAGSA0ACwsgASADQQJ0aiAEOAIAIANBAWoiA0EDSA0ACwu4AwUBfQF/BH0Cfwd9IAArAwC2IQZBACEHA0BDAAAAACEIQwAAAAAhCUMAAAAAIQpDAAAAACELQQAhDCAFIQ0gDCANSARAA0AgASAHQQJ0IAxBDGxqaioCACEOIAggAiAMQRRsaioCACAOlJIhCCAJIAIgDEEUbGoqAgQgDpSSIQkgCiACIAxBFGxqKgIIIA6UkiEKIAsgAiAMQRRsaioCDCAOlJIhCyAMQQFqIgwgDUgNAAsLIAYgAyAHQQJ0aioCAJQhDyAGIAMgB0ECdGoqAgyUIRAgBiADIAdBAnRqKgIYlCERIAYgAyAHQQJ0aioCJJQhEiAEIAdBAnRqIA8gD5IgCJI4AgAgBCAHQQJ0aiAQIBCSIAmSOAIMIAQgB0ECdGogESARkiAKkjgCGCAEIAdBAnRqIBIgEpIgC5I4AiRDAAAAACETQQAhDCAFIQ0gDCANSARAA0AgEyACIAxBFGxqKgIQIAEgB0ECdCAMQQxsamoqAgCUkiETIAxBAWoiDCANSA0ACwsgBiADIAdBAnRqKgIwlCEUIAQgB0ECdGogFCAUkiATkjgCMCAHQQFqIgdBA0gNAAsLyQMFAX0FewN/BXsBff0MAAAAAAAAAAAAAAAAAAAAACEFQwAAAAAhBCAFIQYgBSEHIAUhCCAFIQkgACsDAEQAAAAAAAAAAGIhCkEAIQsgA0EEdUEEdCEMIAsgDEgEQANAIAoEeyABIAtBAnRq/QACAAUgBQshDSAKBHsgASALQQJ0av0AAhAFIAULIQ4gCgR7IAEgC0ECdGr9AAIgBSAFCyEPIAoEeyABIAtBAnRq/QACMAUgBQshECAGIA0gDf3mAf3kASEGIAcgDiAO/eYB/eQBIQcgCCAPIA/95gH95AEhCCAJIBAgEP3mAf3kASEJIAtBEGoiCyAMSA0ACwsgA0EEdUEEdCELIANBAnVBAnQhDCALIAxIBEADQCAKBHsgASALQQJ0av0AAgAFIAULIQ0gBiANIA395gH95AEhBiALQQRqIgsgDEgNAAsLIAYgB/3kASAIIAn95AH95AEhESAEIBH9HwAgEf0fAZIgEf0fAiAR/R8DkpKSIQQgA0ECdUECdCELIAMhDCALIAxIBEADQCAKBH0gASALQQJ0aioCAAVDAAAAAAshEiAEIBIgEpSSIQQgC0EBaiILIAxIDQALCyACIAQ4AgAL5QMGAX0FewN/BXsBfQF8/QwAAAAAAAAAAAAAAAAAAAAAIQhDAAAAACEHIAghCSAIIQogCCELIAghDCAAKwMARAAAAAAAAAAAYiENQQAhDiAGQQR1QQR0IQ8gDiAPSARAA0AgDQR7IAEgDkECdGr9AAIABSAICyEQIA0EeyABIA5BAnRq/QACEAUgCAshESANBHsgASAOQQJ0av0AAiAFIAgLIRIgDQR7IAEgDkECdGr9AAIwBSAICyETIAkgECAQ/eYB/eQBIQkgCiARIBH95gH95AEhCiALIBIgEv3mAf3kASELIAwgEyAT/eYB/eQBIQwgDkEQaiIOIA9IDQALCyAGQQR1QQR0IQ4gBkECdUECdCEPIA4gD0gEQANAIA0EeyABIA5BAnRq/QACAAUgCAshECAJIBAgEP3mAf3kASEJIA5BBGoiDiAPSA0ACwsgCSAK/eQBIAsgDP3kAf3kASEUIAcgFP0fACAU/R8BkiAU/R8CIBT9HwOSkpIhByAGQQJ1QQJ0IQ4gBiEPIA4gD0gEQANAIA0EfSABIA5BAnRqKgIABUMAAAAACyEVIAcgFSAVlJIhByAOQQFqIg4gD0gNAAsLIAIqAgC7IAe7oJ8hFiAEIAMrAwAgFqM5AwAgBSAWOQMAC50DCgF/AX0BewF9AXsBfQF7An8EewN9/QwAAAAAAAAAAAAAAAAAAAAAIRQgACsDAEQAAAAAAAAAAGIhCiABKwMAtiELIAv9EyEMIAQrAwAgAysDAGQEfCACKwMABUQAAAAAAADwPwu2IQ0gDf0TIQ4gBSsDALYhDyAP/RMhEEEAIREgCUECdUECdCESIBEgEkgEQANAIAcgEUECdGr9AAIAIRMgDCAT/eYBIAoEeyAGIBFBAnRq/QACAAUgFAsgDv3mAf3kASEVIAggEUECdGr9AAIAIRYgByARQQJ0aiAVIBMgChv9CwIAIAggEUECdGogFiAQIBX95gH95QEgFiAKG/0LAgAgEUEEaiIRIBJIDQALCyAJQQJ1QQJ0IREgCSESIBEgEkgEQANAIAcgEUECdGoqAgAhFyALIBeUIAoEfSAGIBFBAnRqKgIABUMAAAAACyANlJIhGCAIIBFBAnRqKgIAIRkgByARQQJ0aiAYIBcgChs4AgAgCCARQQJ0aiAZIA8gGJSTIBkgChs4AgAgEUEBaiIRIBJIDQALCwtvAEEAKAIIQQAoAjBBACgCaCAAEANBACgCBEEAKAIAQQAoAmhBACgCeCAAEARBACgCeEEAKAJwIAAQBUEAKAJwQQAoAnhBACgCbCAAEAZBACgCbEEAKAJ0IAAQB0EAKAJ0QQAoAmxBACgCUCAAEAgLuQEAQQAoAghBACgCMEEAKAJ8IAAQA0EAKAIEQQAoAgBBACgCfEEAKAKQASAAEARBACgCkAFBACgChAEgABAFQQAoApABQQAoAowBIAAQCUEAKAI0QQAoAowBQQAoAlQgACAAEApBACgCAEEAKAIcQQAoAlhBDxALQQAoAoQBQQAoApABQQAoAoABIAAQDEEAKAKAAUEAKAKIASAAEA1BACgCNEEAKAKIAUEAKAKAAUEAKAJcIAAgABAOC+UBAEEAKAIwQQAoAghBACgCJEEAKAKgASAAEA9BACgCOEEAKAI8QQAoAqABQQAoAjBBACgClAEgABAQQQAoAgRBACgCAEEAKAKUAUEAKAKYASAAEARBACgCmAFBACgCtAEgABAFQQAoApgBQQAoAqgBIAAQCUEAKAI0QQAoAqgBQQAoAlQgACAAEApBACgCAEEAKAIcQQAoAlhBDxALQQAoArQBQQAoApgBQQAoAqQBQQAoAqwBIAAQEUEAKAKkAUEAKAK4ASAAEAdBACgCNEEAKAK4AUEAKAKsAUEAKAJcIAAgABAOC3sAQQAoAjRBACgCnAEgABASQQAoApwBQQAoArwBIAAQE0EAKAK4AUEAKAK8AUEAKAKkAUEAKAKcAUEAKAKwASAAEBRBACgCQEEAKAIcQQAoArABQQAoApQBQQAoAgBBACgCKCAAEBVBACgCQEEAKAKwAUEAKAIsIAAQFguHAgBBACgCFEEAKAJEQQAoAmAQF0EAKALAAUEPEBhBACgCxAFBAxAYQQAoAkhBACgCwAFBACgCKEEAKALIAUEPEBlBACgCTEEAKALEAUEAKAIsQQAoAsgBQQAoAiBBACgCzAFBACgCZEEDEBpBACgCSEEAKAIYQQAoAswBQQAoAiBBACgCZEEAKAJgQQAoAsABQQAoAihBACgCDEEAKAIAQQ8QG0EAKAJMQQAoAhhBACgCzAFBACgCIEEAKAJkQQAoAmBBACgCxAFBACgCLEEAKAIQQQAoAgRBAxAbQQAoAiRBACgCCEEFEBxBACgCwAFBACgCKEEPEBxBACgCxAFBACgCLEEDEBwLggQAQQAoAjBBACgCCEEAKALkASAAEB1BACgCOEEAKAI8QQAoAuQBQQAoAjBBACgC0AEgABAQQQAoAgRBACgCAEEAKALQAUEAKALcASAAEARBACgC3AFBACgCgAIgABAFQQAoAtwBQQAoAvQBIAAQCUEAKAI0QQAoAvQBQQAoAlQgACAAEApBACgCFEEAKAJEQQAoAmAQF0EAKAIAQQAoAhxBACgCWEEPEAtBACgCgAJBACgC3AFBACgC8AFBACgC+AEgABARQQAoAvABQQAoAoQCIAAQB0EAKAI0QQAoAoQCQQAoAvgBQQAoAlwgACAAEA5BACgCNEEAKALgASAAEBJBACgC4AFBACgCiAIgABATQQAoAoQCQQAoAogCQQAoAvABQQAoAuABQQAoAvwBIAAQFEEAKAL8AUEAKALoASAAEB5BACgCHEEAKAL8AUEAKALQAUEAKAIAQQAoAuwBIAAQH0EAKAJIQQAoAuwBQQAoAtQBQQ8QIEEAKAJMQQAoAugBQQAoAtQBQQAoAiBBACgC2AFBACgCZEEDECFBACgCSEEAKAIYQQAoAtgBQQAoAiBBACgCZEEAKAJgQQAoAuwBQQAoAgxBACgCAEEPECJBACgCTEEAKAIYQQAoAtgBQQAoAiBBACgCZEEAKAJgQQAoAugBQQAoAhBBACgCBEEDECIL';
