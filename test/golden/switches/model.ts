// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
  cos,
  exp,
  initConstant,
  initUniform,
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
    'fc.weight': { shape: schema.params['fc.weight'], init: initUniform(-1.0954451150103321, 1.0954451150103321) },
    'fc.bias': { shape: schema.params['fc.bias'], init: initConstant(0) },
  },
  state: { 'center.centre': { shape: schema.state['center.centre'], init: initConstant(0) } },
  requires: [],
  wasm: { module: compileOnce(() => wasmBytes), addresses: 67, team: teamwork(), host: { cos } },
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
    'v:fc.weight': { shape: [5, 3], init: initConstant(0) },
    'v:fc.bias': { shape: [3], init: initConstant(0) },
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
  return { center_sub, fc_add, reduce_max, exp, sum };
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
  return { center_sub_2, fc_add_2, reduce_max_2, argmax, sub, sum_2 };
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
  return { center_div, drop_where, fc_add_3, reduce_max_3, argmax_2, exp_2, sub_2, sum_3, d_scatter_add, d_sum, d_add };
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
    center_div_2,
    drop_where_2,
    fc_add_4,
    reduce_max_4,
    argmax_3,
    div_3,
    exp_3,
    sub_3,
    sum_5,
    d_scatter_add_2,
    d_sum_2,
    d_add_2,
    d_fc_sum,
    d_fc_add,
    sum_6,
    div_4,
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
const wasmBytes =
  '0061736d01000000015f0d60000060017c017c60017f017f60047f7f7f7f017f60047f7f7f7f0060057f7f7f7f7f0060037f7f7f0060067f7f7f7f7f7f0060077f7f7f7f7f7f7f0060027f7f0060087f7f7f7f7f7f7f7f00600a7f7f7f7f7f7f7f7f7f7f0060017f00022703036e6e63066d656d6f7279020100808004036e6e63046d6565740000036e6e6303636f7300010328270203000405060406040605040406070507050606070804090406060a0b0406070b0c0c0c0c000c0610037f0141000b7f0141000b7f0141000b075008047465616d030006746872656164030107707265646963740023086576616c75617465002407666f72776172640025086261636b77617264002606757064617465002709747261696e5374657000280a8d7e272000230220007204401000200024020b2000047f230005410023014100476b0b0b3300200120006b20026a41016b20026d2101200323016a2103200123006d20036c2003200123006f6c23006d6a20026c20006a0b0d00230004401000410024020b0bba0103017f027b057f23000440200341a9164e1002220441004804400f0b0b2000fd00020021052000fd00021021064100210720032108200404402007200841014100100320072008410141011003210821070b200720084804402002200741146c6a21092001200741146c6a210a20092007416c6c200841146c6a6a210b03402009200afd0002002005fde501fd0b02002009200afd0002102006fde501fd5a021000200941146a2109200a41146a210a2009200b490d000b0b0b880509017f017b077f057b037f057b037f017b037f4300000000fd13210e23000440200441e0064e1002220541004804400f0b0b2000fd0002002106410021072004417d6a2108200504402007200841044100100320072008410441011003210821070b2007200848044020032007410c6c6a21092001210a2002200741146c6a210b2007210c2008210d0340200e210f200e2110200e2111200e2112200a2113200b21142013413c6a211503402013fd0002002116200f2014fd0902002016fde601fde401210f20102014fd0902142016fde601fde401211020112014fd0902282016fde601fde401211120122014fd09023c2016fde601fde40121122013410c6a2113201441046a211420132015490d000b200f2006fde401211720102006fde401211820112006fde401211920122006fde401211a20092017fd5a02000020092017fd5a02040120092017fd5a02080220092018fd5a020c0020092018fd5a02100120092018fd5a02140220092019fd5a02180020092019fd5a021c0120092019fd5a0220022009201afd5a0224002009201afd5a0228012009201afd5a022c02200941306a2109200b41d0006a210b200c41046a220c200d480d000b0b230141016a20054e0440200441027541027420044804402003200441027541306c6a211b2001211c2002200441027541d0006c6a211d2004410275410274210c2004210d0340200e211e201c211f201d2120201f413c6a21210340201e2020fd090200201ffd000200fde601fde401211e201f410c6a211f202041046a2120201f2021490d000b201e2006fde4012117201b2017fd5a020000201b2017fd5a020401201b2017fd5a020802201b410c6a211b201d41146a211d200c41016a220c200d480d000b0b0b0bbe0104077f017d027f017d23000440200241aa164e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a21072004210820052109034043000080ff210a2007210b200b410c6a210c0340200b2a0200210d200d200a97210a200b41046a210b200b200c490d000b2006200a380200200641046a21062007410c6a2107200841016a22082009480d000b0b0b82080b017f027b077f047b037f177b047f027d037f067d027f430000404bfd1321054300000000fd13210f43000080fffd132110435c0f30c3fd132116430000b242fd132118433baab83ffd13211a43000040cbfd13211c430080313ffd13211e4383805eb9fd13211f43ffda5039fd13212343bccbb63afd132124433f88083cfd1321254340aa2a3dfd13212643abaa2a3efd132127430000003ffd132128430000803ffd13212941ff00fd11212a2300044020034196044e1002220441004804400f0b0b200521064100210720034102754102742108200404402007200841044100100320072008410441011003210821070b20072008480440200020074102746a210920012007410c6c6a210a20022007410c6c6a210b2007210c2008210d03402009fd000200210e200f200e200e2010fd41fd522111200a2112200b21132012410c6a211403402012fd09020020122a020cfd200120122a0218fd200220122a0224fd20032011fde501211520152016fdeb01211720172018fdea0121192019201afde6012005fde401211b201b201cfde401211d2019201d201efde601fde501201d201ffde601fde5012120201b2006fdb101212120214101fdac01212220232020fde6012024fde4012020fde6012025fde4012020fde6012026fde4012020fde6012027fde4012020fde6012028fde40120202020fde601fde6012020fde4012029fde4012022202afdae014117fdab01fde60120212022fdb101202afdae014117fdab01fde601212b2013202bfd5a0200002013202bfd5a020c012013202bfd5a0218022013202bfd5a022403201241046a2112201341046a211320122014490d000b200941106a2109200a41306a210a200b41306a210b200c41046a220c200d480d000b0b430000404bbc212c230141016a20044e044020034102754102742003480440200020034102754104746a212d2001200341027541306c6a212e2002200341027541306c6a212f2003410275410274210c2003210d0340202d2a0200213043000000002030203043000080ff5b1b2131202e2132202f21332032410c6a2134034020322a020020319321352035435c0f30c39721362036430000b2429621372037433baab83f94430000404b922138203843000040cb92213920372039430080313f949320394383805eb99493213a2038bc202c6b213b203b410175213c203343ffda5039203a9443bccbb63a92203a94433f88083c92203a944340aa2a3d92203a9443abaa2a3e92203a94430000003f92203a203a9494203a92430000803f92203c41ff006a411774be94203b203c6b41ff006a411774be94380200203241046a2132203341046a213320322034490d000b202d41046a212d202e410c6a212e202f410c6a212f200c41016a220c200d480d000b0b0b0bb80103077f017d027f23000440200241aa164e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a2107200421082005210903404300000000210a2007210b200b410c6a210c0340200a200b2a020092210a200b41046a210b200b200c490d000b2006200a380200200641046a21062007410c6a2107200841016a22082009480d000b0b0be20103087f027d037f23000440200341830d4e1002220441004804400f0b0b4100210520032106200404402005200641014100100320052006410141011003210621050b20052006480440200020054102746a210720022005410c6c6a210820012005410c6c6a21092005210a2006210b034020072a0200210c430000803f200c200c43000000005b1b210d2008210e2009210f200e410c6a21100340200e200f2a0200200d95380200200e41046a210e200f41046a210f200e2010490d000b200741046a21072008410c6a21082009410c6a2109200a41016a220a200b480d000b0b0be40105077f017d037f017d017f23000440200241a0064e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a21072004210820052109034043000080ff210a4100210b2007210c4100210d0340200c2a0200210e200e200a5e200e200e5c200a200a5b7172210f200e200a200f1b210a200d200b200f1b210b200c41046a210c200d41016a220d4103480d000b2006200b360200200641046a21062007410c6a2107200841016a22082009480d000b0b0bfa0307017d057b037f017b037f017b037f4300000000fd132106430000803ffd13210e230004404100100204400f0b0b430000000021052006210720062108200621092006210a410020034104754104744804402000210b2001210c200b20034104754106746a210d03402007200cfd000200200bfd000200fd37200efd4efde40121072008200cfd000210200bfd000210fd37200efd4efde40121082009200cfd000220200bfd000220fd37200efd4efde4012109200a200cfd000230200bfd000230fd37200efd4efde401210a200b41c0006a210b200c41c0006a210c200b200d490d000b0b20034104754104742003410275410274480440200020034104754106746a210f200120034104754106746a2110200f200341047541406c20034102754104746a6a2111034020072010fd000200200ffd000200fd37200efd4efde4012107200f41106a210f201041106a2110200f2011490d000b0b20072008fde4012009200afde401fde401211220052012fd1f002012fd1f01922012fd1f022012fd1f03929292210520034102754102742003480440200020034102754104746a2113200120034102754104746a21142013200341027541706c20034102746a6a2115034020052014280200201328020046b2922105201341046a2113201441046a211420132015490d000b0b200220052004b2953802000bb30308017d057b027f047b027f017b027f017d4300000000fd132105230004404100100204400f0b0b4300000000210420052106200521072005210820052109410020034104754104744804402000210a200a20034104754106746a210b0340200afd000200210c200afd000210210d200afd000220210e200afd000230210f2006200c200cfde601fde40121062007200d200dfde601fde40121072008200e200efde601fde40121082009200f200ffde601fde4012109200a41c0006a210a200a200b490d000b0b20034104754104742003410275410274480440200020034104754106746a21102010200341047541406c20034102754104746a6a211103402010fd000200210c2006200c200cfde601fde4012106201041106a211020102011490d000b0b20062007fde40120082009fde401fde401211220042012fd1f002012fd1f01922012fd1f022012fd1f03929292210420034102754102742003480440200020034102754104746a21132013200341027541706c20034102746a6a2114034020132a0200211520042015201594922104201341046a211320132014490d000b0b200220012b0300b62004943802000be20103087f027d037f23000440200341830d4e1002220441004804400f0b0b4100210520032106200404402005200641014100100320052006410141011003210621050b20052006480440200020054102746a210720022005410c6c6a210820012005410c6c6a21092005210a2006210b034020072a0200210c4300000000200c200c43000080ff5b1b210d2008210e2009210f200e410c6a21100340200e200f2a0200200d93380200200e41046a210e200f41046a210f200e2010490d000b200741046a21072008410c6a21082009410c6a2109200a41016a220a200b480d000b0b0bd40f0b017f027b067f057b027f2e7b077f017d027f067d027f430000404bfd1321044300000000fd13210c435c0f30c3fd132114430000b242fd132116433baab83ffd13211843000040cbfd13211a430080313ffd13211c4383805eb9fd13211d43ffda5039fd13213943bccbb63afd13213a433f88083cfd13213b4340aa2a3dfd13213c43abaa2a3efd13213d430000003ffd13213e430000803ffd13213f41ff00fd1121402300044020024186054e1002220341004804400f0b0b200421054100210620024104754104742107200304402006200741104100100320062007411041011003210721060b20062007480440200120064102746a210820002006410c6c6a21092006210a2007210b0340200c210d200c210e200c210f200c2110200921112011410c6a211203402011fd09020020112a020cfd200120112a0218fd200220112a0224fd2003211320132014fdeb01211520152016fdea01211720172018fde6012004fde40121192019201afde401211b2017201b201cfde601fde501201b201dfde601fde501211e20192005fdb101211f201f4101fdac0121202011fd09023020112a023cfd200120112a0248fd200220112a0254fd2003212120212014fdeb01212220222016fdea01212320232018fde6012004fde40121242024201afde401212520232025201cfde601fde5012025201dfde601fde501212620242005fdb101212720274101fdac0121282011fd09026020112a026cfd200120112a0278fd200220112a028401fd2003212920292014fdeb01212a202a2016fdea01212b202b2018fde6012004fde401212c202c201afde401212d202b202d201cfde601fde501202d201dfde601fde501212e202c2005fdb101212f202f4101fdac0121302011fd0902900120112a029c01fd200120112a02a801fd200220112a02b401fd2003213120312014fdeb01213220322016fdea01213320332018fde6012004fde40121342034201afde401213520332035201cfde601fde5012035201dfde601fde501213620342005fdb101213720374101fdac012138200d2039201efde601203afde401201efde601203bfde401201efde601203cfde401201efde601203dfde401201efde601203efde401201e201efde601fde601201efde401203ffde40120202040fdae014117fdab01fde601201f2020fdb1012040fdae014117fdab01fde601fde401210d200e20392026fde601203afde4012026fde601203bfde4012026fde601203cfde4012026fde601203dfde4012026fde601203efde40120262026fde601fde6012026fde401203ffde40120282040fdae014117fdab01fde60120272028fdb1012040fdae014117fdab01fde601fde401210e200f2039202efde601203afde401202efde601203bfde401202efde601203cfde401202efde601203dfde401202efde601203efde401202e202efde601fde601202efde401203ffde40120302040fdae014117fdab01fde601202f2030fdb1012040fdae014117fdab01fde601fde401210f201020392036fde601203afde4012036fde601203bfde4012036fde601203cfde4012036fde601203dfde4012036fde601203efde40120362036fde601fde6012036fde401203ffde40120382040fdae014117fdab01fde60120372038fdb1012040fdae014117fdab01fde601fde4012110201141046a211120112012490d000b2008200dfd0b02002008200efd0b02102008200ffd0b022020082010fd0b0230200841c0006a2108200941c0016a2109200a41106a220a200b480d000b0b230141016a20034e044020024104754104742002410275410274480440200120024104754106746a21412000200241047541c0016c6a21422002410475410474210a2002410275410274210b0340200c210d204221432043410c6a214403402043fd09020020432a020cfd200120432a0218fd200220432a0224fd2003211320132014fdeb01211520152016fdea01211720172018fde6012004fde40121192019201afde401211b2017201b201cfde601fde501201b201dfde601fde501211e20192005fdb101211f201f4101fdac012120200d2039201efde601203afde401201efde601203bfde401201efde601203cfde401201efde601203dfde401201efde601203efde401201e201efde601fde601201efde401203ffde40120202040fdae014117fdab01fde601201f2020fdb1012040fdae014117fdab01fde601fde401210d204341046a214320432044490d000b2041200dfd0b0200204141106a2141204241306a2142200a41046a220a200b480d000b0b0b430000404bbc2145230141016a20034e044020024102754102742002480440200120024102754104746a21462000200241027541306c6a21472002410275410274210a2002210b034043000000002148204721492049410c6a214a034020492a0200214b204b435c0f30c397214c204c430000b24296214d204d433baab83f94430000404b92214e204e43000040cb92214f204d204f430080313f9493204f4383805eb994932150204ebc20456b215120514101752152204843ffda503920509443bccbb63a92205094433f88083c922050944340aa2a3d9220509443abaa2a3e92205094430000003f92205020509494205092430000803f92205241ff006a411774be94205120526b41ff006a411774be94922148204941046a21492049204a490d000b20462048380200204641046a21462047410c6a2147200a41016a220a200b480d000b0b0b0be2080a017d027b047f017b047f1e7b037f027d037f037d4300000000fd132107430000803ffd1321134300008000fd132115430000004bfd132117418df6ab867cfd11211943000080bffd13211b430000b841fd13211e43000080fffd1321204372a08d3dfd132121438c74f1bdfd132122439728f33dfd13212343a7a1fdbdfd132124435c99113efd1321254371b12abefd13212643a3d24c3efd13212743f7ff7fbefd13212843a3aaaa3efd1321294383805eb9fd13212a430000003ffd13212b430080313ffd13212c430000807ffd13212d430000c07ffd13212e230004404100100204400f0b0b430000000021062007210841002004410275410274480440200021092001210a4100210b2004410275410274210c03402009fd000200210d2009280200210e2009280204210f20092802082110200928020c2111200afd00020021122013201220122007fd41fd52211420142015fd43211620142017fde60120142016fd52211820182019fdae014117fdac01211a2018201a4117fdab01fdb101201bfde401211c201c201cfde601211d201afdfa01201e20072016fd52fde501211f20082002200b410c6c200e4102746a6afd0902002002200b410c6c200f4102746a410c6a6a2a0200fd20012002200b410c6c20104102746a41186a6a2a0200fd20022002200b410c6c20114102746a41246a6a2a0200fd200320142020201c2021201cfde6012022fde401201cfde6012023fde401201cfde6012024fde401201cfde6012025fde401201cfde6012026fde401201cfde6012027fde401201cfde6012028fde401201cfde6012029fde401201c201dfde601fde601201f202afde601fde401201d202bfde601fde501fde401201f202cfde601fde40120142007fd41fd522014202dfd41fd52202e20142007fd46fd52fde501fde4012108200941106a2109200a41106a210a200b41046a220b200c480d000b0b2008212f2006202ffd1f00202ffd1f0192202ffd1f02202ffd1f03929292210620044102754102742004480440200020044102754104746a2130200120044102754104746a21312004410275410274210b2004210c03402030280200213220312a02002133430000803f2033203343000000005b1b2134203443000080005d21352034430000004b94203420351bbc21362036418df6ab867c6a4117752137203620374117746bbe43000080bf922138203820389421392037b2430000b841430000000020351b93213a20062002200b410c6c20324102746a6a2a0200203443000080ff20384372a08d3d203894438c74f1bd92203894439728f33d9220389443a7a1fdbd92203894435c99113e922038944371b12abe9220389443a3d24c3e9220389443f7ff7fbe9220389443a3aaaa3e92203820399494203a4383805eb994922039430000003f949392203a430080313f9492203443000000005b1b2034430000807f5b1b430000c07f20344300000000601b93922106203041046a2130203141046a2131200b41016a220b200c480d000b0b200320062005b2958c3802000be00103037b027f057b4300000000fd132105436666663ffd13210d43cdcccc3dfd13210e230004404100100204400f0b0b200521062005210741002004480440200021082008200441146c6a2109034020062008fd000200fde401210620072008fd000210fde4012107200841146a210820082009490d000b0b430000803f2004b295fd13210a2006200afde601210b2007200afde601210c2002200d2001fd000200fde601200e200bfde601fde401fd0b02002002200d2001fd000210fde601200e200cfde601fde401fd5a0210002003200bfd0b02002003200cfd5a0210000be20908027f017b017f047b017d067f0e7b057ffd0c00000000010000000200000003000000210b41ced5e4b702fd11211641dab7c4de01fd1121184101fd11211c4102fd11211d4103fd11211e4300000040fd13211f4300000000fd1321204300008033fd132121430000003ffd13212223000440200541f8004e1002220641004804400f0b0b200028020021072007fd112108200128020021092009fd11210a200b210c2002fd000200210d20022a0210210e4100210f2005211020060440200f2010410141001003200f20104101410110032110210f0b200f20104804402004200f41146c6a21112003200f41146c6a2112200f2113201021140340200821152016211720182015fd512017fd512119200a2015fdae01211a201341056cfd11200cfdae012017fdae01211b201a201bfdae01211a201b410dfdab01201b4113fdad01fd50201afd51211b201a201bfdae01211a201b410ffdab01201b4111fdad01fd50201afd51211b201a201bfdae01211a201b411afdab01201b4106fdad01fd50201afd51211b201a201bfdae01211a201b4106fdab01201b411afdad01fd50201afd51211b201a2017fdae01211a201b2019fdae01201cfdae01211b201a201bfdae01211a201b4111fdab01201b410ffdad01fd50201afd51211b201a201bfdae01211a201b411dfdab01201b4103fdad01fd50201afd51211b201a201bfdae01211a201b4110fdab01201b4110fdad01fd50201afd51211b201a201bfdae01211a201b4118fdab01201b4108fdad01fd50201afd51211b201a2019fdae01211a201b2015fdae01201dfdae01211b201a201bfdae01211a201b410dfdab01201b4113fdad01fd50201afd51211b201a201bfdae01211a201b410ffdab01201b4111fdad01fd50201afd51211b201a201bfdae01211a201b411afdab01201b4106fdad01fd50201afd51211b201a201bfdae01211a201b4106fdab01201b411afdad01fd50201afd51211b201a2015fdae01211a201b2017fdae01201efdae01211b201a201bfdae01211a20112012fd000200200dfde501201ffde6012020201a4108fdad01fdfa012021fde6012022fd46fd52fd0b02002007212341ced5e4b702212441dab7c4de012023732024732125200920236a2126201341056c41046a20246a2127202620276a21262027410d742027411376722026732127202620276a21262027410f742027411176722026732127202620276a21262027411a742027410676722026732127202620276a212620274106742027411a76722026732127202620246a2126202720256a41016a2127202620276a212620274111742027410f76722026732127202620276a21262027411d742027410376722026732127202620276a212620274110742027411076722026732127202620276a212620274118742027410876722026732127202620256a2126202720236a41026a2127202620276a21262027410d742027411376722026732127202620276a21262027410f742027411176722026732127202620276a21262027411a742027410676722026732127202620276a212620274106742027411a76722026732127202620236a2126202720246a41036a2127202620276a212620112026410876b2430000803394430000003f60047d20122a0210200e934300000040940543000000000b380210201141146a2111201241146a2112201341016a22132014480d000b0b0be8080b017f027b087f047b047f177b057f027d047f067d027f430000404bfd1321064300000000fd13211143000080fffd132112435c0f30c3fd132119430000b242fd13211b433baab83ffd13211d43000040cbfd13211f430080313ffd1321214383805eb9fd13212243ffda5039fd13212643bccbb63afd132127433f88083cfd1321284340aa2a3dfd13212943abaa2a3efd13212a430000003ffd13212b430000803ffd13212c41ff00fd11212d23000440200441cc034e1002220541004804400f0b0b200621074100210820044102754102742109200504402008200941044100100320082009410441011003210921080b20082009480440200020084102746a210a20012008410c6c6a210b20022008410c6c6a210c20032008410c6c6a210d2008210e2009210f0340200afd00020021102011201020102012fd41fd522113200b2114200c2115200d21162014410c6a211703402014fd09020020142a020cfd200120142a0218fd200220142a0224fd20032013fde501211820182019fdeb01211a201a201bfdea01211c201c201dfde6012006fde401211e201e201ffde4012120201c20202021fde601fde50120202022fde601fde5012123201e2007fdb101212420244101fdac01212520262023fde6012027fde4012023fde6012028fde4012023fde6012029fde4012023fde601202afde4012023fde601202bfde40120232023fde601fde6012023fde401202cfde4012025202dfdae014117fdab01fde60120242025fdb101202dfdae014117fdab01fde601212e2015202efd5a0200002015202efd5a020c012015202efd5a0218022015202efd5a02240320162018fd5a02000020162018fd5a020c0120162018fd5a02180220162018fd5a022403201441046a2114201541046a2115201641046a211620142017490d000b200a41106a210a200b41306a210b200c41306a210c200d41306a210d200e41046a220e200f480d000b0b430000404bbc212f230141016a20054e044020044102754102742004480440200020044102754104746a21302001200441027541306c6a21312002200441027541306c6a21322003200441027541306c6a21332004410275410274210e2004210f034020302a0200213443000000002034203443000080ff5b1b21352031213620322137203321382036410c6a2139034020362a0200203593213a203a435c0f30c397213b203b430000b24296213c203c433baab83f94430000404b92213d203d43000040cb92213e203c203e430080313f9493203e4383805eb99493213f203dbc202f6b214020404101752141203743ffda5039203f9443bccbb63a92203f94433f88083c92203f944340aa2a3d92203f9443abaa2a3e92203f94430000003f92203f203f9494203f92430000803f92204141ff006a411774be94204020416b41ff006a411774be943802002038203a380200203641046a2136203741046a2137203841046a213820362039490d000b203041046a21302031410c6a21312032410c6a21322033410c6a2133200e41016a220e200f480d000b0b0b0b9c0206027f017b027f017d047f017d4300000000fd132105230004404100100204400f0b0b4100200241036c410275410274480440200121032003200241036c4102754104746a2104034020032005fd0b0200200341106a210320032004490d000b0b200241036c410275410274200241036c4804402001200241036c4102754104746a210620062002410c6c200241036c4102754104746b6a2107034020064300000000380200200641046a210620062007490d000b0b43000080bf2002b295210841002002480440200021094100210a2002210b03402009280200210c2001200a410c6c200c4102746a6a2a0200210d2001200a410c6c200c4102746a6a200d200892380200200941046a2109200a41016a220a200b480d000b0b0bb90103077f017d027f23000440200241d00f4e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a2107200421082005210903404300000000210a2007210b200b410c6a210c0340200a200b2a02008c92210a200b41046a210b200b200c490d000b2006200a380200200641046a21062007410c6a2107200841016a22082009480d000b0b0bae02050a7f017d017f017d047f23000440200541b9074e1002220641004804400f0b0b4100210720052108200604402007200841014100100320072008410141011003210821070b20072008480440200020074102746a2109200120074102746a210a20042007410c6c6a210b20022007410c6c6a210c20032007410c6c6a210d2007210e2008210f034020092a02002110201043000000005b21112011047d430000000005200a2a0200430000803f201020111b950b2112200b2113200c2114200d21152013410c6a21160340201320152a0200201220142a02009492380200201341046a2113201441046a2114201541046a211520132016490d000b200941046a2109200a41046a210a200b410c6a210b200c410c6a210c200d410c6a210d200e41016a220e200f480d000b0b0bff0405057b037f107b037f037b4300000000fd132107230004404100100204400f0b0b20072108200721092007210a2007210b410020064804402000210c2001210d200c2006410c6c6a210e0340200cfd000200210f2008200dfd090200200ffde601fde40121082009200dfd090204200ffde601fde4012109200a200dfd090208200ffde601fde401210a200b200dfd09020c200ffde601fde401210b200c410c6a210c200d41146a210d200c200e490d000b0b2005fd000200211020022b0300b6fd13211120032b0300b6fd13211220122004fd000200fde60121132010201120132013fde4012008fde401fde601fde40121142005fd00020c211520122004fd00020cfde60121162015201120162016fde4012009fde401fde601fde40121172005fd000218211820122004fd000218fde60121192018201120192019fde401200afde401fde601fde401211a2005fd000224211b20122004fd000224fde601211c201b2011201c201cfde401200bfde401fde601fde401211d20052014fd5a02000020052014fd5a02040120052014fd5a02080220052017fd5a020c0020052017fd5a02100120052017fd5a0214022005201afd5a0218002005201afd5a021c012005201afd5a0220022005201dfd5a0224002005201dfd5a0228012005201dfd5a022c022007211e410020064804402000211f200141106a2120201f2006410c6c6a21210340201e2020fd090200201ffd000200fde601fde401211e201f410c6a211f202041146a2120201f2021490d000b0b2005fd000230212220122004fd000230fde60121232022201120232023fde401201efde401fde601fde401212420052024fd5a02300020052024fd5a02340120052024fd5a0238020b8d0103027b027f027b4300000000fd132104230004404100100204400f0b0b20042105410020034804402000210620062003410c6c6a2107034020052006fd000200fde40121052006410c6a210620062007490d000b0b2002fd0002002108200820012b0300b6fd132005fde601fde401210920022009fd5a02000020022009fd5a02040120022009fd5a0208020b2300230004404100100204400f0b0b200120002b0300440000000000002440a33903000b840101047c230004404100100204400f0b0b20002b0300210420012b0300210520022b0300440000000000005940a3210644000000000000e03f44000000000000f03f44182d4454fb210940200644000000000000f03fa4a21001a0a221072003440000000000000000449a9999999999b93f20052007a4a2a0200420042004621b3903000bfe0101097f23000440200241c0b8024e1002220341004804400f0b0b4100210420024102754102742105200304402004200541044100100320042005410441011003210521040b20042005480440200120044102746a2106200020044102746a210720062004417c6c20054102746a6a2108034020062007fd000200fd0b0200200641106a2106200741106a210720062008490d000b0b230141016a20034e044020024102754102742002480440200120024102754104746a2109200020024102754104746a210a2009200241027541706c20024102746a6a210b03402009200a2a0200380200200941046a2109200a41046a210a2009200b490d000b0b0b0bac0308017d057b027f047b027f017b027f017d4300000000fd132104230004404100100204400f0b0b43000000002103200421052004210620042107200421084100200241047541047448044020002109200920024104754106746a210a03402009fd000200210b2009fd000210210c2009fd000220210d2009fd000230210e2005200b200bfde601fde40121052006200c200cfde601fde40121062007200d200dfde601fde40121072008200e200efde601fde4012108200941c0006a21092009200a490d000b0b20024104754104742002410275410274480440200020024104754106746a210f200f200241047541406c20024102754104746a6a21100340200ffd000200210b2005200b200bfde601fde4012105200f41106a210f200f2010490d000b0b20052006fde40120072008fde401fde401211120032011fd1f002011fd1f01922011fd1f022011fd1f03929292210320024102754102742002480440200020024102754104746a21122012200241027541706c20024102746a6a2113034020122a0200211420032014201494922103201241046a211220122013490d000b0b200120033802000bfd0309017d057b027f047b027f017b027f017d017c4300000000fd132109230004404100100204400f0b0b430000000021082009210a2009210b2009210c2009210d410020074104754104744804402000210e200e20074104754106746a210f0340200efd0002002110200efd0002102111200efd0002202112200efd0002302113200a20102010fde601fde401210a200b20112011fde601fde401210b200c20122012fde601fde401210c200d20132013fde601fde401210d200e41c0006a210e200e200f490d000b0b20074104754104742007410275410274480440200020074104754106746a21142014200741047541406c20074102754104746a6a211503402014fd0002002110200a20102010fde601fde401210a201441106a211420142015490d000b0b200a200bfde401200c200dfde401fde401211620082016fd1f002016fd1f01922016fd1f022016fd1f03929292210820074102754102742007480440200020074102754104746a21172017200741027541706c20074102746a6a2118034020172a0200211920082019201994922108201741046a211720172018490d000b0b20032b030044000000000000000062047c20022a0200bb054400000000000000000b2008bb44000000000000000020012b0300440000000000000000621ba09f211a200520042b0300201aa33903002006201a3903000bc7050c017f017d017b017d017b017d017b067f057b047f047d047f4300000000fd13211b23000440200941e4384e1002220a41004804400f0b0b20002b0300b6210b200bfd13210c20032b030020022b030064047c20012b03000544000000000000f03f0bb6210d200dfd13210e20042b0300b6210f200ffd13211020052b03004400000000000000006204404100211120094102754102742112200a04402011201241044100100320112012410441011003211221110b20112012480440200620114102746a2113200720114102746a2114200820114102746a211520132011417c6c20124102746a6a211603402013fd00020021172014fd0002002118200c2017fde6012018200efde601fde40121192015fd000200211a2014201bfd0b020020132019fd0b02002015201a20102019fde601fde501fd0b0200201341106a2113201441106a2114201541106a211520132016490d000b0b230141016a200a4e044020094102754102742009480440200620094102754104746a211c200720094102754104746a211d200820094102754104746a211e201c200941027541706c20094102746a6a211f0340201c2a02002120201d2a02002121200b2020942021200d94922122201e2a02002123201d4300000000380200201c2022380200201e2023200f20229493380200201c41046a211c201d41046a211d201e41046a211e201c201f490d000b0b0b054100211120094102754102742112200a04402011201241044100100320112012410441011003211221110b20112012480440200720114102746a212420242011417c6c20124102746a6a212503402024201bfd0b0200202441106a212420242025490d000b0b230141016a200a4e044020094102754102742009480440200720094102754104746a21262026200941027541706c20094102746a6a2127034020264300000000380200202641046a212620262027490d000b0b0b0b0be80103037b027f077b4300000000fd132104436666663ffd13210e43cdcccc3dfd13210f230004404100100204400f0b0b200421052004210641002003480440200021072007200341146c6a2108034020052007fd000200fde401210520062007fd000210fde4012106200741146a210720072008490d000b0b2001fd0002002109430000803f2003b295fd13210a2005200afde601210b2001fd000210210c2006200afde601210d2001200e2009fde601200f200bfde601fde401fd0b02002001200e200cfde601200f200dfde601fde401fd5a0210002002200bfd0b02002002200dfd5a0210000b6f02027b027f4300000000fd132103230004404100100204400f0b0b20032104410020024804402000210520052002410c6c6a2106034020042005fd000200fde40121042005410c6a210520052006490d000b0b20012004fd5a02000020012004fd5a02040120012004fd5a0208020b9b0405057b037f0b7b037f027b4300000000fd132106230004404100100204400f0b0b2006210720062108200621092006210a410020054804402000210b2001210c200b2005410c6c6a210d0340200bfd000200210e2007200cfd090200200efde601fde40121072008200cfd090204200efde601fde40121082009200cfd090208200efde601fde4012109200a200cfd09020c200efde601fde401210a200b410c6a210b200c41146a210c200b200d490d000b0b20022b0300b6fd13210f200f2003fd000200fde601211020102010fde4012007fde4012111200f2003fd00020cfde601211220122012fde4012008fde4012113200f2003fd000218fde601211420142014fde4012009fde4012115200f2003fd000224fde601211620162016fde401200afde401211720042011fd5a02000020042011fd5a02040120042011fd5a02080220042013fd5a020c0020042013fd5a02100120042013fd5a02140220042015fd5a02180020042015fd5a021c0120042015fd5a02200220042017fd5a02240020042017fd5a02280120042017fd5a022c02200621184100200548044020002119200141106a211a20192005410c6c6a211b03402018201afd0902002019fd000200fde601fde40121182019410c6a2119201a41146a211a2019201b490d000b0b200f2003fd000230fde601211c201c201cfde4012018fde401211d2004201dfd5a0230002004201dfd5a0234012004201dfd5a0238020be7030b017f017d017b017d017b017d017b067f037b047f037d23000440200941ba3e4e1002220a41004804400f0b0b20002b0300b6210b200bfd13210c20032b030020022b030064047c20012b03000544000000000000f03f0bb6210d200dfd13210e20042b0300b6210f200ffd13211020052b03004400000000000000006204404100211120094102754102742112200a04402011201241044100100320112012410441011003211221110b20112012480440200720114102746a2113200620114102746a2114200820114102746a211520132011417c6c20124102746a6a211603402013fd0002002117200c2017fde6012014fd000200200efde601fde40121182015fd000200211920132018fd0b02002015201920102018fde601fde501fd0b0200201341106a2113201441106a2114201541106a211520132016490d000b0b230141016a200a4e044020094102754102742009480440200720094102754104746a211a200620094102754104746a211b200820094102754104746a211c201a200941027541706c20094102746a6a211d0340201a2a0200211e200b201e94201b2a0200200d9492211f201c2a02002120201a201f380200201c2020200f201f9493380200201a41046a211a201b41046a211b201c41046a211c201a201d490d000b0b0b0b0b710041002802084100280230410028026820001005410028020441002802004100280268410028026c20001006410028026c4100280270200010074100280270410028026c41002802742000100841002802744100280278200010094100280278410028027441002802502000100a10040bbb010041002802084100280230410028027c2000100541002802044100280200410028027c41002802800120001006410028028001410028028401200010074100280280014100280288012000100b4100280234410028028801410028025420002000100c4100280200410028021c4100280258410f100d410028028401410028028001410028028c012000100e410028028c014100280290012000100f4100280234410028029001410028028c01410028025c20002000101010040be70100410028023041002802084100280224410028029401200010114100280238410028023c41002802940141002802304100280298012000101241002802044100280200410028029801410028029c0120001006410028029c0141002802a00120001007410028029c0141002802a4012000100b410028023441002802a401410028025420002000100c4100280200410028021c4100280258410f100d41002802a001410028029c0141002802a80141002802ac012000101341002802a80141002802b00120001009410028023441002802b00141002802ac01410028025c20002000101010040b7d00410028023441002802b4012000101441002802b40141002802b8012000101541002802b00141002802b80141002802a80141002802b40141002802bc012000101641002802bc014100280298014100280240410028021c410028020041002802282000101741002802bc014100280240410028022c2000101810040bd20100410028024441002802c0011019410028021441002802c00141002802444100280260101a410028022441002802084105101b410028022841002802c401410f101c410028022c410028024c41002802c4014100280248410028022041002802c80141002802644103101d410028021841002802c8014100280220410028026441002802604100280248410028020c41002802284100280200410f101e410028021841002802c801410028022041002802644100280260410028024c4100280210410028022c41002802044103101e10040b9704004100280230410028020841002802cc012000101f4100280238410028023c41002802cc01410028023041002802d001200010124100280204410028020041002802d00141002802d4012000100641002802d40141002802d8012000100741002802d40141002802dc012000100b410028023441002802dc01410028025420002000100c410028024441002802e0011019410028021441002802e00141002802444100280260101a4100280200410028021c4100280258410f100d41002802d80141002802d40141002802e40141002802e8012000101341002802e40141002802ec0120001009410028023441002802ec0141002802e801410028025c200020001010410028023441002802f0012000101441002802f00141002802f4012000101541002802ec0141002802f40141002802e40141002802f00141002802f8012000101641002802f80141002802fc012000102041002802f80141002802d001410028021c410028020041002802800220001021410028028002410028028402410f101c41002802fc01410028024c4100280284024100280248410028022041002802880241002802644103101d41002802184100280288024100280220410028026441002802604100280248410028028002410028020c4100280200410f10224100280218410028028802410028022041002802644100280260410028024c41002802fc01410028021041002802044103102210040b';
