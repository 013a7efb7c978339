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
  wasm: { module: compileOnce(() => wasmBytes), addresses: 109, team: teamwork(), host: { cos } },
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

/** Temporaries of predict by first use: the bytes of each, and how far from it those stand behind which it begins. */
function predict$wasmMemory(memory: NetMemory, { B }: SwitchesDims): readonly number[] {
  // prettier-ignore
  return memory.region([
    [B * 20], [B * 12, -1, 2], [160, -1], [B * 4, 1], [B * 12], [B * 4, -1],
  ]);
}

/** Temporaries of evaluate by first use: the bytes of each, and how far from it those stand behind which it begins. */
function evaluate$wasmMemory(memory: NetMemory, { B }: SwitchesDims): readonly number[] {
  // prettier-ignore
  return memory.region([
    [B * 20], [B * 12, -1, 3], [160, -1], [B * 4, 2], [B * 4, -1], [B * 12], [B * 4, -1],
  ]);
}

/** Temporaries of forward and backward by first use: the bytes of each, and how far from it those stand behind which it begins. */
function forward$wasmMemory(memory: NetMemory, { B }: SwitchesDims): readonly number[] {
  // prettier-ignore
  return memory.region([
    [20, 1], [B * 20], [160, 1], [B * 12, -2], [B * 4, 1, 3], [B * 4, -2], [B * 12, -3], [B * 12, -1], [B * 4, -1],
    [B * 12, -8], [B * 4, -2], [B * 12, -5],
  ]);
}

/** Temporaries of trainStep by first use: the bytes of each, and how far from it those stand behind which it begins. */
function trainStep$wasmMemory(memory: NetMemory, { B }: SwitchesDims): readonly number[] {
  // prettier-ignore
  return memory.region([
    [20, 1], [B * 20], [160, 1], [B * 12, -2], [B * 4, 1, 2, 4], [B * 4, -2], [8, -3], [B * 12, -4], [B * 12, -1],
    [B * 4, -1, 3], [B * 12, -9], [B * 4, -2], [B * 12, 2, -5], [12, -12, 3], [60, -1], [4], [8, -1],
  ]);
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
  '0061736d01000000015f0d60000060017c017c60017f017f60047f7f7f7f017f60047f7f7f7f0060027f7f0060057f7f7f7f7f0060037f7f7f0060067f7f7f7f7f7f0060077f7f7f7f7f7f7f0060087f7f7f7f7f7f7f7f00600a7f7f7f7f7f7f7f7f7f7f0060017f00022703036e6e63066d656d6f7279020100808004036e6e63046d6565740000036e6e6303636f730001032a2902030004050606070407040706040407080608060707080904050407070a0b0407080b0c0c0c0c000c0610037f0141000b7f0141000b7f0141000b075008047465616d030006746872656164030107707265646963740025086576616c75617465002607666f72776172640027086261636b77617264002806757064617465002909747261696e53746570002a0a95a001292000230220007204401000200024020b2000047f230005410023014100476b0b0b3300200120006b20026a41016b20026d2101200323016a2103200123006d20036c2003200123006f6c23006d6a20026c20006a0b0d00230004401000410024020b0bb60104017f017b017d057f23000440200341851a4e1002220441004804400f0b0b2000fd000200210520002a021021064100210720032108200404402007200841014100100320072008410141011003210821070b200720084804402002200741146c6a21092001200741146c6a210a20092007416c6c200841146c6a6a210b03402009200afd0002002005fde501fd0b02002009200a2a0210200693380210200941146a2109200a41146a210a2009200b490d000b0b0b6c01067f230004404100100204400f0b0b20012102200021034100210403402002210520032106200541a0016a21070340200520062a0200380200200541206a21052006410c6a210620052007490d000b200241046a2102200341046a2103200441016a22044103480d000b0ba10709017f017b077f057b037f057b097f017b037ffd0c00000000000000000000000000000000210e23000440200441e1064e1002220541004804400f0b0b2000fd0002002106410021072004417d6a2108200504402007200841044100100320072008410441011003210821070b2007200848044020032007410c6c6a21092001210a2002200741146c6a210b2007210c2008210d0340200e210f200e2110200e2111200e2112200a2113200b2114201341a0016a211503402013fd0002002116200f2014fd0902002016fde601fde401210f20102014fd0902142016fde601fde401211020112014fd0902282016fde601fde401211120122014fd09023c2016fde601fde4012112201341206a2113201441046a211420132015490d000b200f2006fde401211720102006fde401211820112006fde401211920122006fde401211a20092017fd5a02000020092017fd5a02040120092017fd5a02080220092018fd5a020c0020092018fd5a02100120092018fd5a02140220092019fd5a02180020092019fd5a021c0120092019fd5a0220022009201afd5a0224002009201afd5a0228012009201afd5a022c02200941306a2109200b41d0006a210b200c41046a220c200d480d000b0b230141016a20054e044020044102754102742004417f6a4804402003200441027541306c6a211b2001211c2002200441027541d0006c6a211d2004410275410274210c2004417f6a210d0340200e210f200e2110201c211e201d211f201e41a0016a21200340201efd0002002116200f201ffd0902002016fde601fde401210f2010201ffd0902142016fde601fde4012110201e41206a211e201f41046a211f201e2020490d000b200f2006fde401211720102006fde4012118201b2017fd5a020000201b2017fd5a020401201b2017fd5a020802201b2018fd5a020c00201b2018fd5a021001201b2018fd5a021402201b41186a211b201d41286a211d200c41026a220c200d480d000b0b0b230141016a20054e0440200441017541017420044804402003200441017541186c6a2121200121222002200441017541286c6a21232004410175410174210c2004210d0340200e21242022212520232126202541a0016a2127034020242026fd0902002025fd000200fde601fde4012124202541206a2125202641046a212620252027490d000b20242006fde401211720212017fd5a02000020212017fd5a02040120212017fd5a0208022021410c6a2121202341146a2123200c41016a220c200d480d000b0b0b0b9e0709017f017b077f057b037f057b097f017b037ffd0c00000000000000000000000000000000210e23000440200441e1064e1002220541004804400f0b0b2000fd0002002106410021072004417d6a2108200504402007200841044100100320072008410441011003210821070b2007200848044020032007410c6c6a21092001210a2002200741146c6a210b2007210c2008210d0340200e210f200e2110200e2111200e2112200a2113200b21142013413c6a211503402013fd0002002116200f2014fd0902002016fde601fde401210f20102014fd0902142016fde601fde401211020112014fd0902282016fde601fde401211120122014fd09023c2016fde601fde40121122013410c6a2113201441046a211420132015490d000b200f2006fde401211720102006fde401211820112006fde401211920122006fde401211a20092017fd5a02000020092017fd5a02040120092017fd5a02080220092018fd5a020c0020092018fd5a02100120092018fd5a02140220092019fd5a02180020092019fd5a021c0120092019fd5a0220022009201afd5a0224002009201afd5a0228012009201afd5a022c02200941306a2109200b41d0006a210b200c41046a220c200d480d000b0b230141016a20054e044020044102754102742004417f6a4804402003200441027541306c6a211b2001211c2002200441027541d0006c6a211d2004410275410274210c2004417f6a210d0340200e210f200e2110201c211e201d211f201e413c6a21200340201efd0002002116200f201ffd0902002016fde601fde401210f2010201ffd0902142016fde601fde4012110201e410c6a211e201f41046a211f201e2020490d000b200f2006fde401211720102006fde4012118201b2017fd5a020000201b2017fd5a020401201b2017fd5a020802201b2018fd5a020c00201b2018fd5a021001201b2018fd5a021402201b41186a211b201d41286a211d200c41026a220c200d480d000b0b0b230141016a20054e0440200441017541017420044804402003200441017541186c6a2121200121222002200441017541286c6a21232004410175410174210c2004210d0340200e212420222125202321262025413c6a2127034020242026fd0902002025fd000200fde601fde40121242025410c6a2125202641046a212620252027490d000b20242006fde401211720212017fd5a02000020212017fd5a02040120212017fd5a0208022021410c6a2121202341146a2123200c41016a220c200d480d000b0b0b0bbe0104077f017d027f017d23000440200241aa164e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a21072004210820052109034043000080ff210a2007210b200b410c6a210c0340200b2a0200210d200d200a97210a200b41046a210b200b200c490d000b2006200a380200200641046a21062007410c6a2107200841016a22082009480d000b0b0bbf090b017f027b077f047b037f177b047f027d037f067d027ffd0c0000404b0000404b0000404b0000404b2105fd0c00000000000000000000000000000000210ffd0c000080ff000080ff000080ff000080ff2110fd0c5c0f30c35c0f30c35c0f30c35c0f30c32116fd0c0000b2420000b2420000b2420000b2422118fd0c3baab83f3baab83f3baab83f3baab83f211afd0c000040cb000040cb000040cb000040cb211cfd0c0080313f0080313f0080313f0080313f211efd0c83805eb983805eb983805eb983805eb9211ffd0cffda5039ffda5039ffda5039ffda50392123fd0cbccbb63abccbb63abccbb63abccbb63a2124fd0c3f88083c3f88083c3f88083c3f88083c2125fd0c40aa2a3d40aa2a3d40aa2a3d40aa2a3d2126fd0cabaa2a3eabaa2a3eabaa2a3eabaa2a3e2127fd0c0000003f0000003f0000003f0000003f2128fd0c0000803f0000803f0000803f0000803f2129fd0c7f0000007f0000007f0000007f000000212a2300044020034196044e1002220441004804400f0b0b200521064100210720034102754102742108200404402007200841044100100320072008410441011003210821070b20072008480440200020074102746a210920012007410c6c6a210a20022007410c6c6a210b2007210c2008210d03402009fd000200210e200f200e200e2010fd41fd522111200a2112200b21132012410c6a211403402012fd09020020122a020cfd200120122a0218fd200220122a0224fd20032011fde501211520152016fdeb01211720172018fdea0121192019201afde6012005fde401211b201b201cfde401211d2019201d201efde601fde501201d201ffde601fde5012120201b2006fdb101212120214101fdac01212220232020fde6012024fde4012020fde6012025fde4012020fde6012026fde4012020fde6012027fde4012020fde6012028fde40120202020fde601fde6012020fde4012029fde4012022202afdae014117fdab01fde60120212022fdb101202afdae014117fdab01fde601212b2013202bfd5a0200002013202bfd5a020c012013202bfd5a0218022013202bfd5a022403201241046a2112201341046a211320122014490d000b200941106a2109200a41306a210a200b41306a210b200c41046a220c200d480d000b0b430000404bbc212c230141016a20044e044020034102754102742003480440200020034102754104746a212d2001200341027541306c6a212e2002200341027541306c6a212f2003410275410274210c2003210d0340202d2a0200213043000000002030203043000080ff5b1b2131202e2132202f21332032410c6a2134034020322a020020319321352035435c0f30c39721362036430000b2429621372037433baab83f94430000404b922138203843000040cb92213920372039430080313f949320394383805eb99493213a2038bc202c6b213b203b410175213c203343ffda5039203a9443bccbb63a92203a94433f88083c92203a944340aa2a3d92203a9443abaa2a3e92203a94430000003f92203a203a9494203a92430000803f92203c41ff006a411774be94203b203c6b41ff006a411774be94380200203241046a2132203341046a213320322034490d000b202d41046a212d202e410c6a212e202f410c6a212f200c41016a220c200d480d000b0b0b0bb80103077f017d027f23000440200241aa164e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a2107200421082005210903404300000000210a2007210b200b410c6a210c0340200a200b2a020092210a200b41046a210b200b200c490d000b2006200a380200200641046a21062007410c6a2107200841016a22082009480d000b0b0be20103087f027d037f23000440200341830d4e1002220441004804400f0b0b4100210520032106200404402005200641014100100320052006410141011003210621050b20052006480440200020054102746a210720022005410c6c6a210820012005410c6c6a21092005210a2006210b034020072a0200210c430000803f200c200c43000000005b1b210d2008210e2009210f200e410c6a21100340200e200f2a0200200d95380200200e41046a210e200f41046a210f200e2010490d000b200741046a21072008410c6a21082009410c6a2109200a41016a220a200b480d000b0b0be40105077f017d037f017d017f23000440200241a0064e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a21072004210820052109034043000080ff210a4100210b2007210c4100210d0340200c2a0200210e200e200a5e200e200e5c200a200a5b7172210f200e200a200f1b210a200d200b200f1b210b200c41046a210c200d41016a220d4103480d000b2006200b360200200641046a21062007410c6a2107200841016a22082009480d000b0b0b900407017d057b037f017b037f017b037ffd0c000000000000000000000000000000002106fd0c0000803f0000803f0000803f0000803f210e230004404100100204400f0b0b430000000021052006210720062108200621092006210a410020034104754104744804402000210b2001210c200b20034104754106746a210d03402007200cfd000200200bfd000200fd37200efd4efde40121072008200cfd000210200bfd000210fd37200efd4efde40121082009200cfd000220200bfd000220fd37200efd4efde4012109200a200cfd000230200bfd000230fd37200efd4efde401210a200b41c0006a210b200c41c0006a210c200b200d490d000b0b20034104754104742003410275410274480440200020034104754106746a210f200120034104754106746a2110200f200341047541406c20034102754104746a6a2111034020072010fd000200200ffd000200fd37200efd4efde4012107200f41106a210f201041106a2110200f2011490d000b0b20072008fde4012009200afde401fde401211220052012fd1f002012fd1f01922012fd1f022012fd1f03929292210520034102754102742003480440200020034102754104746a2113200120034102754104746a21142013200341027541706c20034102746a6a2115034020052014280200201328020046b2922105201341046a2113201441046a211420132015490d000b0b200220052004b2953802000bbe0308017d057b027f047b027f017b027f017dfd0c000000000000000000000000000000002105230004404100100204400f0b0b4300000000210420052106200521072005210820052109410020034104754104744804402000210a200a20034104754106746a210b0340200afd000200210c200afd000210210d200afd000220210e200afd000230210f2006200c200cfde601fde40121062007200d200dfde601fde40121072008200e200efde601fde40121082009200f200ffde601fde4012109200a41c0006a210a200a200b490d000b0b20034104754104742003410275410274480440200020034104754106746a21102010200341047541406c20034102754104746a6a211103402010fd000200210c2006200c200cfde601fde4012106201041106a211020102011490d000b0b20062007fde40120082009fde401fde401211220042012fd1f002012fd1f01922012fd1f022012fd1f03929292210420034102754102742003480440200020034102754104746a21132013200341027541706c20034102746a6a2114034020132a0200211520042015201594922104201341046a211320132014490d000b0b200220012b0300b62004943802000be20103087f027d037f23000440200341830d4e1002220441004804400f0b0b4100210520032106200404402005200641014100100320052006410141011003210621050b20052006480440200020054102746a210720022005410c6c6a210820012005410c6c6a21092005210a2006210b034020072a0200210c4300000000200c200c43000080ff5b1b210d2008210e2009210f200e410c6a21100340200e200f2a0200200d93380200200e41046a210e200f41046a210f200e2010490d000b200741046a21072008410c6a21082009410c6a2109200a41016a220a200b480d000b0b0b86110b017f027b067f057b027f2e7b077f017d027f067d027ffd0c0000404b0000404b0000404b0000404b2104fd0c00000000000000000000000000000000210cfd0c5c0f30c35c0f30c35c0f30c35c0f30c32114fd0c0000b2420000b2420000b2420000b2422116fd0c3baab83f3baab83f3baab83f3baab83f2118fd0c000040cb000040cb000040cb000040cb211afd0c0080313f0080313f0080313f0080313f211cfd0c83805eb983805eb983805eb983805eb9211dfd0cffda5039ffda5039ffda5039ffda50392139fd0cbccbb63abccbb63abccbb63abccbb63a213afd0c3f88083c3f88083c3f88083c3f88083c213bfd0c40aa2a3d40aa2a3d40aa2a3d40aa2a3d213cfd0cabaa2a3eabaa2a3eabaa2a3eabaa2a3e213dfd0c0000003f0000003f0000003f0000003f213efd0c0000803f0000803f0000803f0000803f213ffd0c7f0000007f0000007f0000007f00000021402300044020024186054e1002220341004804400f0b0b200421054100210620024104754104742107200304402006200741104100100320062007411041011003210721060b20062007480440200120064102746a210820002006410c6c6a21092006210a2007210b0340200c210d200c210e200c210f200c2110200921112011410c6a211203402011fd09020020112a020cfd200120112a0218fd200220112a0224fd2003211320132014fdeb01211520152016fdea01211720172018fde6012004fde40121192019201afde401211b2017201b201cfde601fde501201b201dfde601fde501211e20192005fdb101211f201f4101fdac0121202011fd09023020112a023cfd200120112a0248fd200220112a0254fd2003212120212014fdeb01212220222016fdea01212320232018fde6012004fde40121242024201afde401212520232025201cfde601fde5012025201dfde601fde501212620242005fdb101212720274101fdac0121282011fd09026020112a026cfd200120112a0278fd200220112a028401fd2003212920292014fdeb01212a202a2016fdea01212b202b2018fde6012004fde401212c202c201afde401212d202b202d201cfde601fde501202d201dfde601fde501212e202c2005fdb101212f202f4101fdac0121302011fd0902900120112a029c01fd200120112a02a801fd200220112a02b401fd2003213120312014fdeb01213220322016fdea01213320332018fde6012004fde40121342034201afde401213520332035201cfde601fde5012035201dfde601fde501213620342005fdb101213720374101fdac012138200d2039201efde601203afde401201efde601203bfde401201efde601203cfde401201efde601203dfde401201efde601203efde401201e201efde601fde601201efde401203ffde40120202040fdae014117fdab01fde601201f2020fdb1012040fdae014117fdab01fde601fde401210d200e20392026fde601203afde4012026fde601203bfde4012026fde601203cfde4012026fde601203dfde4012026fde601203efde40120262026fde601fde6012026fde401203ffde40120282040fdae014117fdab01fde60120272028fdb1012040fdae014117fdab01fde601fde401210e200f2039202efde601203afde401202efde601203bfde401202efde601203cfde401202efde601203dfde401202efde601203efde401202e202efde601fde601202efde401203ffde40120302040fdae014117fdab01fde601202f2030fdb1012040fdae014117fdab01fde601fde401210f201020392036fde601203afde4012036fde601203bfde4012036fde601203cfde4012036fde601203dfde4012036fde601203efde40120362036fde601fde6012036fde401203ffde40120382040fdae014117fdab01fde60120372038fdb1012040fdae014117fdab01fde601fde4012110201141046a211120112012490d000b2008200dfd0b02002008200efd0b02102008200ffd0b022020082010fd0b0230200841c0006a2108200941c0016a2109200a41106a220a200b480d000b0b230141016a20034e044020024104754104742002410275410274480440200120024104754106746a21412000200241047541c0016c6a21422002410475410474210a2002410275410274210b0340200c210d204221432043410c6a214403402043fd09020020432a020cfd200120432a0218fd200220432a0224fd2003211320132014fdeb01211520152016fdea01211720172018fde6012004fde40121192019201afde401211b2017201b201cfde601fde501201b201dfde601fde501211e20192005fdb101211f201f4101fdac012120200d2039201efde601203afde401201efde601203bfde401201efde601203cfde401201efde601203dfde401201efde601203efde401201e201efde601fde601201efde401203ffde40120202040fdae014117fdab01fde601201f2020fdb1012040fdae014117fdab01fde601fde401210d204341046a214320432044490d000b2041200dfd0b0200204141106a2141204241306a2142200a41046a220a200b480d000b0b0b430000404bbc2145230141016a20034e044020024102754102742002480440200120024102754104746a21462000200241027541306c6a21472002410275410274210a2002210b034043000000002148204721492049410c6a214a034020492a0200214b204b435c0f30c397214c204c430000b24296214d204d433baab83f94430000404b92214e204e43000040cb92214f204d204f430080313f9493204f4383805eb994932150204ebc20456b215120514101752152204843ffda503920509443bccbb63a92205094433f88083c922050944340aa2a3d9220509443abaa2a3e92205094430000003f92205020509494205092430000803f92205241ff006a411774be94205120526b41ff006a411774be94922148204941046a21492049204a490d000b20462048380200204641046a21462047410c6a2147200a41016a220a200b480d000b0b0b0b92180c017d057b047f047b107f357b057f017b037f027d037f037dfd0c000000000000000000000000000000002107fd0c0000803f0000803f0000803f0000803f2125fd0c000080000000800000008000000080002127fd0c0000004b0000004b0000004b0000004b2129fd0c0dfbcac00dfbcac00dfbcac00dfbcac0212bfd0c000080bf000080bf000080bf000080bf212dfd0c0000b8410000b8410000b8410000b8412130fd0c000080ff000080ff000080ff000080ff214afd0c72a08d3d72a08d3d72a08d3d72a08d3d214bfd0c8c74f1bd8c74f1bd8c74f1bd8c74f1bd214cfd0c9728f33d9728f33d9728f33d9728f33d214dfd0ca7a1fdbda7a1fdbda7a1fdbda7a1fdbd214efd0c5c99113e5c99113e5c99113e5c99113e214ffd0c71b12abe71b12abe71b12abe71b12abe2150fd0ca3d24c3ea3d24c3ea3d24c3ea3d24c3e2151fd0cf7ff7fbef7ff7fbef7ff7fbef7ff7fbe2152fd0ca3aaaa3ea3aaaa3ea3aaaa3ea3aaaa3e2153fd0c83805eb983805eb983805eb983805eb92154fd0c0000003f0000003f0000003f0000003f2155fd0c0080313f0080313f0080313f0080313f2156fd0c0000807f0000807f0000807f0000807f2157fd0c0000c07f0000c07f0000c07f0000c07f2158230004404100100204400f0b0b4300000000210620072108200721092007210a2007210b410020044104754104744804402000210c2001210d4100210e2004410475410474210f0340200cfd0002002110200cfd0002102111200cfd0002202112200cfd0002302113200c2802002114200c2802042115200c2802082116200c28020c2117200c2802102118200c2802142119200c280218211a200c28021c211b200c280220211c200c280224211d200c280228211e200c28022c211f200c2802302120200c2802342121200c2802382122200c28023c2123200dfd00020021242025202420242007fd41fd52212620262027fd43212820262029fde60120262028fd52212a202a202bfdae014117fdac01212c202a202c4117fdab01fdb101202dfde401212e202e202efde601212f202cfdfa01203020072028fd52fde5012131200dfd00021021322025203220322007fd41fd52213320332027fd43213420332029fde60120332034fd5221352035202bfdae014117fdac012136203520364117fdab01fdb101202dfde401213720372037fde60121382036fdfa01203020072034fd52fde5012139200dfd000220213a2025203a203a2007fd41fd52213b203b2027fd43213c203b2029fde601203b203cfd52213d203d202bfdae014117fdac01213e203d203e4117fdab01fdb101202dfde401213f203f203ffde6012140203efdfa0120302007203cfd52fde5012141200dfd00023021422025204220422007fd41fd52214320432027fd43214420432029fde60120432044fd5221452045202bfdae014117fdac012146204520464117fdab01fdb101202dfde401214720472047fde60121482046fdfa01203020072044fd52fde501214920082002200e410c6c20144102746a6afd0902002002200e410c6c20154102746a410c6a6a2a0200fd20012002200e410c6c20164102746a41186a6a2a0200fd20022002200e410c6c20174102746a41246a6a2a0200fd20032026204a202e204b202efde601204cfde401202efde601204dfde401202efde601204efde401202efde601204ffde401202efde6012050fde401202efde6012051fde401202efde6012052fde401202efde6012053fde401202e202ffde601fde60120312054fde601fde401202f2055fde601fde501fde40120312056fde601fde40120262007fd41fd5220262057fd41fd52205820262007fd46fd52fde501fde401210820092002200e410c6c20184102746a41306a6afd0902002002200e410c6c20194102746a413c6a6a2a0200fd20012002200e410c6c201a4102746a41c8006a6a2a0200fd20022002200e410c6c201b4102746a41d4006a6a2a0200fd20032033204a2037204b2037fde601204cfde4012037fde601204dfde4012037fde601204efde4012037fde601204ffde4012037fde6012050fde4012037fde6012051fde4012037fde6012052fde4012037fde6012053fde40120372038fde601fde60120392054fde601fde40120382055fde601fde501fde40120392056fde601fde40120332007fd41fd5220332057fd41fd52205820332007fd46fd52fde501fde4012109200a2002200e410c6c201c4102746a41e0006a6afd0902002002200e410c6c201d4102746a41ec006a6a2a0200fd20012002200e410c6c201e4102746a41f8006a6a2a0200fd20022002200e410c6c201f4102746a4184016a6a2a0200fd2003203b204a203f204b203ffde601204cfde401203ffde601204dfde401203ffde601204efde401203ffde601204ffde401203ffde6012050fde401203ffde6012051fde401203ffde6012052fde401203ffde6012053fde401203f2040fde601fde60120412054fde601fde40120402055fde601fde501fde40120412056fde601fde401203b2007fd41fd52203b2057fd41fd522058203b2007fd46fd52fde501fde401210a200b2002200e410c6c20204102746a4190016a6afd0902002002200e410c6c20214102746a419c016a6a2a0200fd20012002200e410c6c20224102746a41a8016a6a2a0200fd20022002200e410c6c20234102746a41b4016a6a2a0200fd20032043204a2047204b2047fde601204cfde4012047fde601204dfde4012047fde601204efde4012047fde601204ffde4012047fde6012050fde4012047fde6012051fde4012047fde6012052fde4012047fde6012053fde40120472048fde601fde60120492054fde601fde40120482055fde601fde501fde40120492056fde601fde40120432007fd41fd5220432057fd41fd52205820432007fd46fd52fde501fde401210b200c41c0006a210c200d41c0006a210d200e41106a220e200f480d000b0b20044104754104742004410275410274480440200020044104754106746a2159200120044104754106746a215a2004410475410474210e2004410275410274210f03402059fd00020021102059280200215b2059280204215c2059280208215d205928020c2114205afd00020021242025202420242007fd41fd52212620262027fd43212820262029fde60120262028fd52212a202a202bfdae014117fdac01212c202a202c4117fdab01fdb101202dfde401212e202e202efde601212f202cfdfa01203020072028fd52fde501213120082002200e410c6c205b4102746a6afd0902002002200e410c6c205c4102746a410c6a6a2a0200fd20012002200e410c6c205d4102746a41186a6a2a0200fd20022002200e410c6c20144102746a41246a6a2a0200fd20032026204a202e204b202efde601204cfde401202efde601204dfde401202efde601204efde401202efde601204ffde401202efde6012050fde401202efde6012051fde401202efde6012052fde401202efde6012053fde401202e202ffde601fde60120312054fde601fde401202f2055fde601fde501fde40120312056fde601fde40120262007fd41fd5220262057fd41fd52205820262007fd46fd52fde501fde4012108205941106a2159205a41106a215a200e41046a220e200f480d000b0b20082009fde401200a200bfde401fde401215e2006205efd1f00205efd1f0192205efd1f02205efd1f03929292210620044102754102742004480440200020044102754104746a215f200120044102754104746a21602004410275410274210e2004210f0340205f280200216120602a02002162430000803f2062206243000000005b1b2163206343000080005d21642063430000004b94206320641bbc21652065418df6ab867c6a4117752166206520664117746bbe43000080bf922167206720679421682066b2430000b841430000000020641b93216920062002200e410c6c20614102746a6a2a0200206343000080ff20674372a08d3d206794438c74f1bd92206794439728f33d9220679443a7a1fdbd92206794435c99113e922067944371b12abe9220679443a3d24c3e9220679443f7ff7fbe9220679443a3aaaa3e9220672068949420694383805eb994922068430000003f9493922069430080313f9492206343000000005b1b2063430000807f5b1b430000c07f20634300000000601b93922106205f41046a215f206041046a2160200e41016a220e200f480d000b0b200320062005b2958c3802000bac0207027b027f017d037b017d027f017dfd0c000000000000000000000000000000002105fd0c6666663f6666663f6666663f6666663f210bfd0ccdcccc3dcdcccc3dcdcccc3dcdcccc3d210c230004404100100204400f0b0b2005210641002004480440200021072007200441146c6a2108034020062007fd000200fde4012106200741146a210720072008490d000b0b430000803f2004b295210920062009fd13fde601210a2002200b2001fd000200fde601200c200afde601fde401fd0b02002003200afd0b02004300000000210d41002004480440200041106a210e200e200441146c6a210f0340200d200e2a020092210d200e41146a210e200e200f490d000b0b200d20099421102002436666663f20012a02109443cdcccc3d20109492380210200320103802100bcc0a08027f017b017f047b017d067f0e7b057ffd0c00000000010000000200000003000000210bfd0cce2af926ce2af926ce2af926ce2af9262116fd0cda1bd11bda1bd11bda1bd11bda1bd11b2118fd0c01000000010000000100000001000000211cfd0c02000000020000000200000002000000211dfd0c03000000030000000300000003000000211efd0c00000040000000400000004000000040211ffd0c000000000000000000000000000000002120fd0c000080330000803300008033000080332121fd0c0000003f0000003f0000003f0000003f212223000440200541f8004e1002220641004804400f0b0b200028020021072007fd112108200128020021092009fd11210a200b210c2002fd000200210d20022a0210210e4100210f2005211020060440200f2010410141001003200f20104101410110032110210f0b200f20104804402004200f41146c6a21112003200f41146c6a2112200f2113201021140340200821152016211720182015fd512017fd512119200a2015fdae01211a201341056cfd11200cfdae012017fdae01211b201a201bfdae01211a201b410dfdab01201b4113fdad01fd50201afd51211b201a201bfdae01211a201b410ffdab01201b4111fdad01fd50201afd51211b201a201bfdae01211a201b411afdab01201b4106fdad01fd50201afd51211b201a201bfdae01211a201b4106fdab01201b411afdad01fd50201afd51211b201a2017fdae01211a201b2019fdae01201cfdae01211b201a201bfdae01211a201b4111fdab01201b410ffdad01fd50201afd51211b201a201bfdae01211a201b411dfdab01201b4103fdad01fd50201afd51211b201a201bfdae01211a201b4110fdab01201b4110fdad01fd50201afd51211b201a201bfdae01211a201b4118fdab01201b4108fdad01fd50201afd51211b201a2019fdae01211a201b2015fdae01201dfdae01211b201a201bfdae01211a201b410dfdab01201b4113fdad01fd50201afd51211b201a201bfdae01211a201b410ffdab01201b4111fdad01fd50201afd51211b201a201bfdae01211a201b411afdab01201b4106fdad01fd50201afd51211b201a201bfdae01211a201b4106fdab01201b411afdad01fd50201afd51211b201a2015fdae01211a201b2017fdae01201efdae01211b201a201bfdae01211a20112012fd000200200dfde501201ffde6012020201a4108fdad01fdfa012021fde6012022fd46fd52fd0b02002007212341ced5e4b702212441dab7c4de012023732024732125200920236a2126201341056c41046a20246a2127202620276a21262027410d742027411376722026732127202620276a21262027410f742027411176722026732127202620276a21262027411a742027410676722026732127202620276a212620274106742027411a76722026732127202620246a2126202720256a41016a2127202620276a212620274111742027410f76722026732127202620276a21262027411d742027410376722026732127202620276a212620274110742027411076722026732127202620276a212620274118742027410876722026732127202620256a2126202720236a41026a2127202620276a21262027410d742027411376722026732127202620276a21262027410f742027411176722026732127202620276a21262027411a742027410676722026732127202620276a212620274106742027411a76722026732127202620236a2126202720246a41036a2127202620276a212620112026410876b2430000803394430000003f60047d20122a0210200e934300000040940543000000000b380210201141146a2111201241146a2112201341016a22132014480d000b0b0ba50a0b017f027b087f047b047f177b057f027d047f067d027ffd0c0000404b0000404b0000404b0000404b2106fd0c000000000000000000000000000000002111fd0c000080ff000080ff000080ff000080ff2112fd0c5c0f30c35c0f30c35c0f30c35c0f30c32119fd0c0000b2420000b2420000b2420000b242211bfd0c3baab83f3baab83f3baab83f3baab83f211dfd0c000040cb000040cb000040cb000040cb211ffd0c0080313f0080313f0080313f0080313f2121fd0c83805eb983805eb983805eb983805eb92122fd0cffda5039ffda5039ffda5039ffda50392126fd0cbccbb63abccbb63abccbb63abccbb63a2127fd0c3f88083c3f88083c3f88083c3f88083c2128fd0c40aa2a3d40aa2a3d40aa2a3d40aa2a3d2129fd0cabaa2a3eabaa2a3eabaa2a3eabaa2a3e212afd0c0000003f0000003f0000003f0000003f212bfd0c0000803f0000803f0000803f0000803f212cfd0c7f0000007f0000007f0000007f000000212d23000440200441cc034e1002220541004804400f0b0b200621074100210820044102754102742109200504402008200941044100100320082009410441011003210921080b20082009480440200020084102746a210a20012008410c6c6a210b20022008410c6c6a210c20032008410c6c6a210d2008210e2009210f0340200afd00020021102011201020102012fd41fd522113200b2114200c2115200d21162014410c6a211703402014fd09020020142a020cfd200120142a0218fd200220142a0224fd20032013fde501211820182019fdeb01211a201a201bfdea01211c201c201dfde6012006fde401211e201e201ffde4012120201c20202021fde601fde50120202022fde601fde5012123201e2007fdb101212420244101fdac01212520262023fde6012027fde4012023fde6012028fde4012023fde6012029fde4012023fde601202afde4012023fde601202bfde40120232023fde601fde6012023fde401202cfde4012025202dfdae014117fdab01fde60120242025fdb101202dfdae014117fdab01fde601212e2015202efd5a0200002015202efd5a020c012015202efd5a0218022015202efd5a02240320162018fd5a02000020162018fd5a020c0120162018fd5a02180220162018fd5a022403201441046a2114201541046a2115201641046a211620142017490d000b200a41106a210a200b41306a210b200c41306a210c200d41306a210d200e41046a220e200f480d000b0b430000404bbc212f230141016a20054e044020044102754102742004480440200020044102754104746a21302001200441027541306c6a21312002200441027541306c6a21322003200441027541306c6a21332004410275410274210e2004210f034020302a0200213443000000002034203443000080ff5b1b21352031213620322137203321382036410c6a2139034020362a0200203593213a203a435c0f30c397213b203b430000b24296213c203c433baab83f94430000404b92213d203d43000040cb92213e203c203e430080313f9493203e4383805eb99493213f203dbc202f6b214020404101752141203743ffda5039203f9443bccbb63a92203f94433f88083c92203f944340aa2a3d92203f9443abaa2a3e92203f94430000003f92203f203f9494203f92430000803f92204141ff006a411774be94204020416b41ff006a411774be943802002038203a380200203641046a2136203741046a2137203841046a213820362039490d000b203041046a21302031410c6a21312032410c6a21322033410c6a2133200e41016a220e200f480d000b0b0b0ba70206027f017b027f017d047f017dfd0c000000000000000000000000000000002105230004404100100204400f0b0b4100200241036c410275410274480440200121032003200241036c4102754104746a2104034020032005fd0b0200200341106a210320032004490d000b0b200241036c410275410274200241036c4804402001200241036c4102754104746a210620062002410c6c200241036c4102754104746b6a2107034020064300000000380200200641046a210620062007490d000b0b43000080bf2002b295210841002002480440200021094100210a2002210b03402009280200210c2001200a410c6c200c4102746a6a2a0200210d2001200a410c6c200c4102746a6a200d200892380200200941046a2109200a41016a220a200b480d000b0b0bb90103077f017d027f23000440200241d00f4e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210620002004410c6c6a2107200421082005210903404300000000210a2007210b200b410c6a210c0340200a200b2a02008c92210a200b41046a210b200b200c490d000b2006200a380200200641046a21062007410c6a2107200841016a22082009480d000b0b0bae02050a7f017d017f017d047f23000440200541b9074e1002220641004804400f0b0b4100210720052108200604402007200841014100100320072008410141011003210821070b20072008480440200020074102746a2109200120074102746a210a20042007410c6c6a210b20022007410c6c6a210c20032007410c6c6a210d2007210e2008210f034020092a02002110201043000000005b21112011047d430000000005200a2a0200430000803f201020111b950b2112200b2113200c2114200d21152013410c6a21160340201320152a0200201220142a02009492380200201341046a2113201441046a2114201541046a211520132016490d000b200941046a2109200a41046a210a200b410c6a210b200c410c6a210c200d410c6a210d200e41016a220e200f480d000b0b0b8a0505057b037f107b037f037bfd0c000000000000000000000000000000002107230004404100100204400f0b0b20072108200721092007210a2007210b410020064804402000210c2001210d200c2006410c6c6a210e0340200cfd000200210f2008200dfd090200200ffde601fde40121082009200dfd090204200ffde601fde4012109200a200dfd090208200ffde601fde401210a200b200dfd09020c200ffde601fde401210b200c410c6a210c200d41146a210d200c200e490d000b0b2005fd000200211020022b0300b6fd13211120032b0300b6fd13211220122004fd000200fde60121132010201120132013fde4012008fde401fde601fde40121142005fd00020c211520122004fd00020cfde60121162015201120162016fde4012009fde401fde601fde40121172005fd000218211820122004fd000218fde60121192018201120192019fde401200afde401fde601fde401211a2005fd000224211b20122004fd000224fde601211c201b2011201c201cfde401200bfde401fde601fde401211d20052014fd5a02000020052014fd5a02040120052014fd5a02080220052017fd5a020c0020052017fd5a02100120052017fd5a0214022005201afd5a0218002005201afd5a021c012005201afd5a0220022005201dfd5a0224002005201dfd5a0228012005201dfd5a022c022007211e410020064804402000211f200141106a2120201f2006410c6c6a21210340201e2020fd090200201ffd000200fde601fde401211e201f410c6a211f202041146a2120201f2021490d000b0b2005fd000230212220122004fd000230fde60121232022201120232023fde401201efde401fde601fde401212420052024fd5a02300020052024fd5a02340120052024fd5a0238020b980103027b027f027bfd0c000000000000000000000000000000002104230004404100100204400f0b0b20042105410020034804402000210620062003410c6c6a2107034020052006fd000200fde40121052006410c6a210620062007490d000b0b2002fd0002002108200820012b0300b6fd132005fde601fde401210920022009fd5a02000020022009fd5a02040120022009fd5a0208020b2300230004404100100204400f0b0b200120002b0300440000000000002440a33903000b840101047c230004404100100204400f0b0b20002b0300210420012b0300210520022b0300440000000000005940a3210644000000000000e03f44000000000000f03f44182d4454fb210940200644000000000000f03fa4a21001a0a221072003440000000000000000449a9999999999b93f20052007a4a2a0200420042004621b3903000bfe0101097f23000440200241c0b8024e1002220341004804400f0b0b4100210420024102754102742105200304402004200541044100100320042005410441011003210521040b20042005480440200120044102746a2106200020044102746a210720062004417c6c20054102746a6a2108034020062007fd000200fd0b0200200641106a2106200741106a210720062008490d000b0b230141016a20034e044020024102754102742002480440200120024102754104746a2109200020024102754104746a210a2009200241027541706c20024102746a6a210b03402009200a2a0200380200200941046a2109200a41046a210a2009200b490d000b0b0b0bb70308017d057b027f047b027f017b027f017dfd0c000000000000000000000000000000002104230004404100100204400f0b0b43000000002103200421052004210620042107200421084100200241047541047448044020002109200920024104754106746a210a03402009fd000200210b2009fd000210210c2009fd000220210d2009fd000230210e2005200b200bfde601fde40121052006200c200cfde601fde40121062007200d200dfde601fde40121072008200e200efde601fde4012108200941c0006a21092009200a490d000b0b20024104754104742002410275410274480440200020024104754106746a210f200f200241047541406c20024102754104746a6a21100340200ffd000200210b2005200b200bfde601fde4012105200f41106a210f200f2010490d000b0b20052006fde40120072008fde401fde401211120032011fd1f002011fd1f01922011fd1f022011fd1f03929292210320024102754102742002480440200020024102754104746a21122012200241027541706c20024102746a6a2113034020122a0200211420032014201494922103201241046a211220122013490d000b0b200120033802000b880409017d057b027f047b027f017b027f017d017cfd0c000000000000000000000000000000002109230004404100100204400f0b0b430000000021082009210a2009210b2009210c2009210d410020074104754104744804402000210e200e20074104754106746a210f0340200efd0002002110200efd0002102111200efd0002202112200efd0002302113200a20102010fde601fde401210a200b20112011fde601fde401210b200c20122012fde601fde401210c200d20132013fde601fde401210d200e41c0006a210e200e200f490d000b0b20074104754104742007410275410274480440200020074104754106746a21142014200741047541406c20074102754104746a6a211503402014fd0002002110200a20102010fde601fde401210a201441106a211420142015490d000b0b200a200bfde401200c200dfde401fde401211620082016fd1f002016fd1f01922016fd1f022016fd1f03929292210820074102754102742007480440200020074102754104746a21172017200741027541706c20074102746a6a2118034020172a0200211920082019201994922108201741046a211720172018490d000b0b20032b030044000000000000000062047c20022a0200bb054400000000000000000b2008bb44000000000000000020012b0300440000000000000000621ba09f211a200520042b0300201aa33903002006201a3903000bd2050c017f017d017b017d017b017d017b067f057b047f047d047ffd0c00000000000000000000000000000000211b23000440200941e4384e1002220a41004804400f0b0b20002b0300b6210b200bfd13210c20032b030020022b030064047c20012b03000544000000000000f03f0bb6210d200dfd13210e20042b0300b6210f200ffd13211020052b03004400000000000000006204404100211120094102754102742112200a04402011201241044100100320112012410441011003211221110b20112012480440200620114102746a2113200720114102746a2114200820114102746a211520132011417c6c20124102746a6a211603402013fd00020021172014fd0002002118200c2017fde6012018200efde601fde40121192015fd000200211a2014201bfd0b020020132019fd0b02002015201a20102019fde601fde501fd0b0200201341106a2113201441106a2114201541106a211520132016490d000b0b230141016a200a4e044020094102754102742009480440200620094102754104746a211c200720094102754104746a211d200820094102754104746a211e201c200941027541706c20094102746a6a211f0340201c2a02002120201d2a02002121200b2020942021200d94922122201e2a02002123201d4300000000380200201c2022380200201e2023200f20229493380200201c41046a211c201d41046a211d201e41046a211e201c201f490d000b0b0b054100211120094102754102742112200a04402011201241044100100320112012410441011003211221110b20112012480440200720114102746a212420242011417c6c20124102746a6a212503402024201bfd0b0200202441106a212420242025490d000b0b230141016a200a4e044020094102754102742009480440200720094102754104746a21262026200941027541706c20094102746a6a2127034020264300000000380200202641046a212620262027490d000b0b0b0b0bb60208027b027f017b017d037b017d027f027dfd0c000000000000000000000000000000002104fd0c6666663f6666663f6666663f6666663f210bfd0ccdcccc3dcdcccc3dcdcccc3dcdcccc3d210c230004404100100204400f0b0b2004210541002003480440200021062006200341146c6a2107034020052006fd000200fde4012105200641146a210620062007490d000b0b2001fd0002002108430000803f2003b295210920052009fd13fde601210a2001200b2008fde601200c200afde601fde401fd0b02002002200afd0b02004300000000210d41002003480440200041106a210e200e200341146c6a210f0340200d200e2a020092210d200e41146a210e200e200f490d000b0b20012a02102110200d20099421112001436666663f20109443cdcccc3d20119492380210200220113802100b7a02027b027ffd0c000000000000000000000000000000002103230004404100100204400f0b0b20032104410020024804402000210520052002410c6c6a2106034020042005fd000200fde40121042005410c6a210520052006490d000b0b20012004fd5a02000020012004fd5a02040120012004fd5a0208020ba60405057b037f0b7b037f027bfd0c000000000000000000000000000000002106230004404100100204400f0b0b2006210720062108200621092006210a410020054804402000210b2001210c200b2005410c6c6a210d0340200bfd000200210e2007200cfd090200200efde601fde40121072008200cfd090204200efde601fde40121082009200cfd090208200efde601fde4012109200a200cfd09020c200efde601fde401210a200b410c6a210b200c41146a210c200b200d490d000b0b20022b0300b6fd13210f200f2003fd000200fde601211020102010fde4012007fde4012111200f2003fd00020cfde601211220122012fde4012008fde4012113200f2003fd000218fde601211420142014fde4012009fde4012115200f2003fd000224fde601211620162016fde401200afde401211720042011fd5a02000020042011fd5a02040120042011fd5a02080220042013fd5a020c0020042013fd5a02100120042013fd5a02140220042015fd5a02180020042015fd5a021c0120042015fd5a02200220042017fd5a02240020042017fd5a02280120042017fd5a022c02200621184100200548044020002119200141106a211a20192005410c6c6a211b03402018201afd0902002019fd000200fde601fde40121182019410c6a2119201a41146a211a2019201b490d000b0b200f2003fd000230fde601211c201c201cfde4012018fde401211d2004201dfd5a0230002004201dfd5a0234012004201dfd5a0238020be7030b017f017d017b017d017b017d017b067f037b047f037d23000440200941ba3e4e1002220a41004804400f0b0b20002b0300b6210b200bfd13210c20032b030020022b030064047c20012b03000544000000000000f03f0bb6210d200dfd13210e20042b0300b6210f200ffd13211020052b03004400000000000000006204404100211120094102754102742112200a04402011201241044100100320112012410441011003211221110b20112012480440200720114102746a2113200620114102746a2114200820114102746a211520132011417c6c20124102746a6a211603402013fd0002002117200c2017fde6012014fd000200200efde601fde40121182015fd000200211920132018fd0b02002015201920102018fde601fde501fd0b0200201341106a2113201441106a2114201541106a211520132016490d000b0b230141016a200a4e044020094102754102742009480440200720094102754104746a211a200620094102754104746a211b200820094102754104746a211c201a200941027541706c20094102746a6a211d0340201a2a0200211e200b201e94201b2a0200200d9492211f201c2a02002120201a201f380200201c2020200f201f9493380200201a41046a211a201b41046a211b201c41046a211c201a201d490d000b0b0b0b0bae010041002802084100280230410028028c02200010052000411048044041002802044100280200410028028c024100280290022000100805410028020041002802940210064100280204410028029402410028028c02410028029002200010070b41002802900241002802980220001009410028029802410028029002410028029c022000100a410028029c0241002802a0022000100b41002802a002410028029c0241002802502000100c10040bee01004100280208410028023041002802a40220001005200041104804404100280204410028020041002802a40241002802a8022000100805410028020041002802ac021006410028020441002802ac0241002802a40241002802a802200010070b41002802a80241002802b0022000100941002802a80241002802b4022000100d410028023441002802b402410028025420002000100e4100280200410028021c4100280258410f100f41002802b00241002802a80241002802b8022000101041002802b80241002802bc0220001011410028023441002802bc0241002802b802410028025c20002000101210040bf5010041002802304100280208410028022441002802c002200010134100280238410028023c41002802c002410028023041002802c40220001014410028020041002802c8021006410028020441002802c80241002802c40241002802cc022000100741002802cc0241002802d0022000100941002802cc0241002802d4022000100d410028023441002802d402410028025420002000100e4100280200410028021c4100280258410f100f41002802d00241002802cc0241002802d80241002802dc022000101541002802d80241002802e0022000100b410028023441002802e00241002802dc02410028025c20002000101210040b7d00410028023441002802e4022000101641002802e40241002802e8022000101741002802e00241002802e80241002802d80241002802e40241002802ec022000101841002802ec0241002802c4024100280240410028021c410028020041002802282000101941002802ec024100280240410028022c2000101a10040bd20100410028024441002802c001101b410028021441002802c00141002802444100280260101c410028022441002802084105101d410028022841002802c401410f101e410028022c410028024c41002802c4014100280248410028022041002802c80141002802644103101f410028021841002802c8014100280220410028026441002802604100280248410028020c41002802284100280200410f1020410028021841002802c801410028022041002802644100280260410028024c4100280210410028022c41002802044103102010040ba504004100280230410028020841002802f002200010214100280238410028023c41002802f002410028023041002802f40220001014410028020041002802f8021006410028020441002802f80241002802f40241002802fc022000100741002802fc024100280280032000100941002802fc024100280284032000100d4100280234410028028403410028025420002000100e4100280244410028028803101b410028021441002802880341002802444100280260101c4100280200410028021c4100280258410f100f41002802800341002802fc02410028028c0341002802900320001015410028028c034100280294032000100b4100280234410028029403410028029003410028025c200020001012410028023441002802980320001016410028029803410028029c0320001017410028029403410028029c03410028028c0341002802980341002802a0032000101841002802a00341002802a4032000102241002802a00341002802f402410028021c410028020041002802a8032000102341002802a80341002802ac03410f101e41002802a403410028024c41002802ac034100280248410028022041002802b00341002802644103101f410028021841002802b003410028022041002802644100280260410028024841002802a803410028020c4100280200410f1024410028021841002802b003410028022041002802644100280260410028024c41002802a403410028021041002802044103102410040b';
