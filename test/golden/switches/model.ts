/* eslint-disable */
// Made by nnc 0.1.0 from model.nn.
import {
  NetMachine,
  TrainMachine,
  checkAbi,
  compileEach,
  cos,
  drawAgain,
  eitherKernels,
  endTeam,
  exp,
  freeze,
  initConstant,
  initUniform,
  log,
  netBytes,
  refusingEmpty,
  resuming,
  startTeam,
  stored,
  storedForEach,
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

/** What an update did. */
export interface SwitchesUpdate {
  /** The learning rate of this step. */
  readonly lr: number;
  /** Norm of the whole gradient, before clipping. */
  readonly gradNorm: number;
  /** Updates so far, this one included. */
  readonly step: number;
}

export interface SwitchesTrainReport extends SwitchesReport, SwitchesUpdate {}

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
  readonly seed?: number | undefined;
  /** Default 'auto': WebAssembly where the host allows it, else TypeScript. They agree to rounding, not to the bit. */
  readonly backend?: 'auto' | 'wasm' | 'ts' | undefined;
  /** Capacity of predict and evaluate where it differs from training's: same parameters, same memory. */
  readonly inference?: SwitchesDims | undefined;
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
  get hyper(): SwitchesHyper {
    return this.#train.hyper;
  }

  /**
   * Synchronous. All memory is taken here and never grows, so no view is ever detached.
   * Throws an ArenaError with the bytes needed where there is not as much.
   */
  constructor(capacity: SwitchesDims, options: SwitchesOptions = {}) {
    checkAbi(7, schema.model);
    const net: NetMachine<SwitchesDims, SwitchesViews, SwitchesWasm> = new NetMachine(spec, capacity, options);
    this.#net = net;
    this.#train = new TrainMachine(net, trainSpec);
    this.grads = net.views.grads;
    this.params = net.views.params;
    this.state = net.views.state;
    this.inputs = inputsOf(net.views);
    for (const name in this) Object.defineProperty(this, name, { writable: false });
  }

  /**
   * The same, for what must be waited for: a file of WebAssembly (--wasm=file), and threads, which change no bit of a result.
   * `threads` and `notes` say how many run and why, where there are fewer than asked for.
   */
  static async create(
    capacity: SwitchesDims,
    options: SwitchesOptions & { readonly threads?: number | undefined } = {},
  ): Promise<Switches> {
    const net = new Switches(capacity, options);
    await startTeam(net.#net);
    return net;
  }

  /** Bytes of all memory for these capacities, without taking it. */
  static bytes(capacity: SwitchesDims, inference: SwitchesDims = capacity): number {
    return netBytes(spec, capacity, inference);
  }

  get capacity(): SwitchesDims {
    return this.#net.capacity;
  }

  /** That of predict and evaluate. */
  get inferenceCapacity(): SwitchesDims {
    return this.#net.inferenceCapacity;
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
    this.#train.beginForward(trainStepRun, inputs);
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
  backward(options: { readonly scale?: number | undefined } = {}): void {
    const net = this.#net;
    this.#train.beginBackward(options);
    if (net.wasm) net.wasm.backward(net.sizes.B);
    else backward(net.views, net.sizes);
  }

  /** Clips, applies the optimiser once, commits state, zeroes grads, adds 1 to step. */
  update(): SwitchesUpdate {
    const net = this.#net;
    this.#train.beginUpdate();
    if (net.wasm) net.wasm.update();
    else update(net.views);
    this.#train.endUpdate();
    const v = net.views;
    return { lr: v.lr_2[0]!, gradNorm: v.gradNorm[0]!, step: this.#train.step };
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
    freeze(this.#net, paths);
  }

  /** safetensors bytes: parameters and state; 'all' adds optimiser slots, hyper, frozen paths, step, draw and seed, so that resuming continues to the same bits. */
  save(what: 'params' | 'all' = 'params'): Uint8Array<ArrayBuffer> {
    return this.#net.save(what);
  }

  /** All or nothing. strict (default): missing, unexpected and misshapen keys together in one LoadError. */
  load(
    file: Uint8Array,
    options: {
      readonly strict?: boolean | undefined;
      readonly only?: string | undefined;
      readonly rename?: ((key: string) => string | undefined) | undefined;
    } = {},
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
    endTeam(this.#net);
  }
}

/** The pinned inputs. */
function inputsOf(v: SwitchesViews) {
  return Object.freeze({ x: v.x, label: v.label });
}

const spec: NetSpec<SwitchesDims, SwitchesViews> = /* @__PURE__ */ (function () {
  return {
    model: schema.model,
    hash: schema.hash,
    dims: ['B'],
    inputs: [
      { name: 'x', type: 'f32', shape: '[B, 5]', dims: ['B'], length: ({ B }) => B * 5 },
      { name: 'label', type: 'i32', shape: '[B]', dims: ['B'], length: ({ B }) => B, below: () => 3 },
    ],
    params: stored(schema.params, {
      'fc.weight': initUniform(-1.0954451150103321, 1.0954451150103321),
      'fc.bias': initConstant(0),
    }),
    state: stored(schema.state, { 'center.centre': initConstant(0) }),
    resume: resuming(),
    kernels: eitherKernels({ module: compileEach(() => wasmBytes), addresses: 65, team: teamwork(), host: { cos } }),
    layOut,
    named: (v) => ({
      inputs: inputsOf(v),
      params: v.params,
      state: v.state,
      pending: v.pending,
      active: v.active,
      seed: v.seed,
      draw: v.draw,
      scale: v.scale,
    }),
  };
})();

const trainSpec: TrainSpec<SwitchesViews> = /* @__PURE__ */ (function () {
  return {
    name: '',
    slots: storedForEach(schema.params, { 'v:': initConstant(0) }),
    hyper: { lr: null, momentum: 0.9, l2: 0.001, clipNorm: 1 },
    named: (v) => ({
      slots: v.slots,
      grads: v.grads,
      hyper: { lr: v.lr, momentum: v.momentum, l2: v.l2, clipNorm: v.clipNorm },
      step: v.step,
    }),
  };
})();

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'label'], inference: true };

const forwardRun: RunSpec = {
  name: 'forward',
  inputs: ['x', 'label'],
  draws: drawAgain,
  nonempty: /* @__PURE__ */ refusingEmpty(['B']),
};

const trainStepRun: RunSpec = {
  name: 'trainStep',
  inputs: ['x', 'label'],
  draws: drawAgain,
  nonempty: /* @__PURE__ */ refusingEmpty(['B']),
};

/** All memory in order: what is kept for life, then the temporaries of each method, which share one region. */
function layOut(memory: NetMemory, training: SwitchesDims, inference: SwitchesDims) {
  const { B } = training;
  return {
    params: memory.each('f32', schema.params),
    state: memory.each('f32', schema.state),
    slots: memory.each('f32', schema.params, 'v:'),
    lr: memory.f64(1),
    momentum: memory.f64(1),
    l2: memory.f64(1),
    clipNorm: memory.f64(1),
    pending: memory.each('f32', schema.state),
    grads: memory.each('f32', schema.params),
    x: memory.f32(Math.max(B * 5, inference.B * 5)),
    label: memory.i32(Math.max(B, inference.B)),
    seed: memory.i32(1),
    draw: memory.i32(1),
    scale: memory.f64(1),
    step: memory.f64(1),
    active: memory.flags(schema.params),
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
  /** i32[B] */
  const argmax = memory.i32(B, []);
  /** f32[B] */
  const sum_2 = memory.f32(B, []);
  /** f32[B] */
  const reduce_max_2 = memory.f32(B, [sum_2]);
  /** f32[B, 3] */
  const fc_add_2 = memory.f32(B * 3, [center_sub_2, reduce_max_2]);
  return { center_sub_2, fc_add_2, argmax, sum_2, reduce_max_2 };
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
  const d_add = memory.f32(B * 3, [exp_2]);
  /** f32[B] */
  const reduce_max_3 = memory.f32(B, [exp_2, argmax_2]);
  /** f32[B] */
  const sum_3 = memory.f32(B, [d_add, reduce_max_3]);
  /** f32[B] */
  const d_sum = memory.f32(B, [sum_3]);
  return { center_div, drop_where, fc_add_3, reduce_max_3, argmax_2, exp_2, sum_3, d_scatter_add, d_sum, d_add };
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
  /** f32[9] */
  const sum_parts = memory.f32(9, []);
  /** f64[] */
  const div_4 = memory.f64(1, [sum_6, sum_parts]);
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
  const d_add_2 = memory.f32(B * 3, [d_fc_add, exp_3]);
  /** f32[B] */
  const reduce_max_4 = memory.f32(B, [exp_3, argmax_3, div_3]);
  /** f32[B] */
  const sum_5 = memory.f32(B, [d_add_2, reduce_max_4]);
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
    sum_5,
    d_scatter_add_2,
    d_sum_2,
    d_add_2,
    d_fc_sum,
    d_fc_add,
    sum_6,
    div_4,
    sum_parts,
  };
}

/** The kernels of predict in order. */
function predict(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.predict;
  sub(v.state['center.centre'], v.x, t.center_sub, B);
  matmul_add(v.params['fc.weight'], t.center_sub, v.params['fc.bias'], t.fc_add, B);
  reduce_max(t.fc_add, t.reduce_max, B);
  sub_exp(t.reduce_max, t.fc_add, t.exp, B);
  sum(t.exp, t.sum, B);
  div(t.sum, t.exp, v.probability, B);
}

/** The kernels of evaluate in order. */
function evaluate(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.evaluate;
  sub(v.state['center.centre'], v.x, t.center_sub_2, B);
  matmul_add(v.params['fc.weight'], t.center_sub_2, v.params['fc.bias'], t.fc_add_2, B);
  argmax(t.fc_add_2, t.argmax, B);
  sum_div(v.label, t.argmax, v.accuracy, B, B);
  mul_sum(v.params['fc.weight'], v.l2, v.penalty, 15);
  reduce_max_sub_exp_sum(t.fc_add_2, t.sum_2, t.reduce_max_2, B);
  sub_log_gather_etc(v.label, t.reduce_max_2, t.sum_2, t.fc_add_2, v.loss, B, B);
}

/** The kernels of forward in order. */
function forward(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.forward;
  sum_div_mul_add(v.x, v.state['center.centre'], v.pending['center.centre'], t.center_div, B);
  sub_random_mul(v.seed, v.draw, t.center_div, v.x, t.drop_where, B);
  matmul_add(v.params['fc.weight'], t.drop_where, v.params['fc.bias'], t.fc_add_3, B);
  reduce_max(t.fc_add_3, t.reduce_max_3, B);
  argmax(t.fc_add_3, t.argmax_2, B);
  sum_div(v.label, t.argmax_2, v.accuracy, B, B);
  mul_sum(v.params['fc.weight'], v.l2, v.penalty, 15);
  sub_exp(t.reduce_max_3, t.fc_add_3, t.exp_2, B);
  sum(t.exp_2, t.sum_3, B);
  sub_log_gather_etc(v.label, t.reduce_max_3, t.sum_3, t.fc_add_3, v.loss, B, B);
}

/** The kernels of backward in order. */
function backward(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.forward;
  div_scatter_add(v.label, t.d_scatter_add, B);
  neg_sum(t.d_scatter_add, t.d_sum, B);
  div_mul_add(t.sum_3, t.d_sum, t.exp_2, t.d_scatter_add, t.d_add, B);
  mul_matmul_add(v.scale, v.l2, t.d_add, t.drop_where, v.params['fc.weight'], v.grads['fc.weight'], B);
  sum_mul_add(v.scale, t.d_add, v.grads['fc.bias'], B);
}

/** The kernels of update in order. */
function update(v: SwitchesViews): void {
  const t = v.update;
  div_2(v.step, t.div);
  div_minimum_mul_etc(v.lr, t.div, v.step, v.lr_2);
  copy(v.pending['center.centre'], v.state['center.centre'], 5);
  mul_sum_2(v.active['fc.weight'], v.grads['fc.weight'], t.sum_4, 15);
  mul_sum_add_etc(v.active['fc.bias'], v.grads['fc.bias'], t.sum_4, v.clipNorm, t.div_2, v.gradNorm, 3);
  sgd_update(
    v.momentum,
    t.div_2,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    v.active['fc.weight'],
    v.slots['v:fc.weight'],
    v.grads['fc.weight'],
    v.params['fc.weight'],
    15,
  );
  sgd_update(
    v.momentum,
    t.div_2,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    v.active['fc.bias'],
    v.slots['v:fc.bias'],
    v.grads['fc.bias'],
    v.params['fc.bias'],
    3,
  );
}

/** The kernels of trainStep in order. */
function trainStep(v: SwitchesViews, { B }: SwitchesDims): void {
  const t = v.trainStep;
  sum_div_mul_add_2(v.x, v.state['center.centre'], t.center_div_2, B);
  sub_random_mul(v.seed, v.draw, t.center_div_2, v.x, t.drop_where_2, B);
  matmul_add(v.params['fc.weight'], t.drop_where_2, v.params['fc.bias'], t.fc_add_4, B);
  reduce_max(t.fc_add_4, t.reduce_max_4, B);
  argmax(t.fc_add_4, t.argmax_3, B);
  sum_div(v.label, t.argmax_3, v.accuracy, B, B);
  div_2(v.step, t.div_3);
  div_minimum_mul_etc(v.lr, t.div_3, v.step, v.lr_2);
  sub_exp(t.reduce_max_4, t.fc_add_4, t.exp_3, B);
  sum(t.exp_3, t.sum_5, B);
  sub_log_gather_etc(v.label, t.reduce_max_4, t.sum_5, t.fc_add_4, v.loss, B, B);
  div_scatter_add(v.label, t.d_scatter_add_2, B);
  neg_sum(t.d_scatter_add_2, t.d_sum_2, B);
  div_mul_add(t.sum_5, t.d_sum_2, t.exp_3, t.d_scatter_add_2, t.d_add_2, B);
  sum_2(t.d_add_2, t.d_fc_sum, B);
  mul_matmul_add_2(v.l2, t.d_add_2, t.drop_where_2, v.params['fc.weight'], t.d_fc_add, B);
  mul_sum_2(v.active['fc.weight'], t.d_fc_add, t.sum_6, 15);
  mul_sum_add_etc(v.active['fc.bias'], t.d_fc_sum, t.sum_6, v.clipNorm, t.div_4, v.gradNorm, 3);
  sgd_update_2(
    v.active['fc.weight'],
    v.momentum,
    t.div_4,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    t.d_fc_add,
    v.params['fc.weight'],
    v.slots['v:fc.weight'],
    t.sum_parts,
    15,
  );
  mul(t.sum_parts, v.l2, v.penalty);
  sgd_update_3(
    v.momentum,
    t.div_4,
    v.clipNorm,
    v.gradNorm,
    v.lr_2,
    v.active['fc.bias'],
    t.d_fc_sum,
    v.slots['v:fc.bias'],
    v.params['fc.bias'],
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
      total = Math.max(x0, total);
    }
    y[i] = total;
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * y[i, j] = exp(x2[i, j] − (x[i] = (−∞) ? 0 : x[i]))
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
 * y = l2·(Σ_ij weight[i, j]·weight[i, j])
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
 * y2[i] = max_j x[i, j]
 * y[i] = Σ_j exp(x[i, j] − (y2[i] = (−∞) ? 0 : y2[i]))
 */
function reduce_max_sub_exp_sum(x: Float32Array, y: Float32Array, y2: Float32Array, B: number): void {
  for (let i = 0; i < B; i++) {
    let total = 0;
    let total2 = -Infinity;
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      const x0 = x[xAt + j]!;
      total2 = Math.max(x0, total2);
    }
    const t0 = total2 === -Infinity ? 0 : total2;
    for (let j = 0; j < 3; j++) {
      total += exp(x[xAt + j]! - t0);
    }
    y[i] = total;
    y2[i] = total2;
  }
}

/**
 * model.nn:16: output probability = softmax(logits)
 * model.nn:17: loss = cross_entropy(logits, label)
 * y = −((Σ_i (x4[i, x[i]] − (x2[i] = (−∞) ? 0 : x2[i]) − log((x3[i] = 0 ? 1 : x3[i])))) / B)
 */
function sub_log_gather_etc(
  x: Int32Array,
  x2: Float32Array,
  x3: Float32Array,
  x4: Float32Array,
  y: Float32Array,
  n: number,
  B: number,
): void {
  let total = 0;
  for (let i = 0; i < n; i++) {
    const row = x[i]!;
    const x20 = x2[i]!;
    const x30 = x3[i]!;
    total += x4[i * 3 + row]! - (x20 === -Infinity ? 0 : x20) - log(x30 === 0 ? 1 : x30);
  }
  y[0] = -(total / B);
}

/**
 * model.nn:5 (center): m = mean(x, axis=0)
 * model.nn:6 (center): centre' = momentum * centre + (1 - momentum) * m
 * y[i] = (Σ_j x[j, i]) / B
 * next_centre′[i] = 0.9·centre[i] + 0.09999999999999998·y[i]
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
        Math.fround((threefry(seed0, 653863630, draw0, i * 5 + j) >>> 8) * 5.960464477539063e-8) >= 0.5
          ? (x2[yAt + j]! - x[j]!) * 2
          : 0;
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
 * y[i] = Σ_j (−x[i, j])
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
 * y[i, j] = x4[i, j] + (x[i] = 0 ? 0 : x2[i] / (x[i] = 0 ? 1 : x[i]))·x3[i, j]
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
 * grad′[i, j] = grad[i, j] + scale·(l2·weight[i, j]·2 + (Σ_k x2[k, i]·x[k, j]))
 */
function mul_matmul_add(
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
    const grad1 = grad[i + 3]!;
    const grad2 = grad[i + 6]!;
    const grad3 = grad[i + 9]!;
    grad[i] = grad0 + t0 * (t1 * weight[i]! * 2 + s0);
    grad[i + 3] = grad1 + t0 * (t1 * weight[i + 3]! * 2 + s1);
    grad[i + 6] = grad2 + t0 * (t1 * weight[i + 6]! * 2 + s2);
    grad[i + 9] = grad3 + t0 * (t1 * weight[i + 9]! * 2 + s3);
  }
  for (let i = 0; i < 3; i++) {
    let sum = 0;
    for (let j = 0; j < B; j++) {
      sum += x2[j * 5 + 4]! * x[j * 3 + i]!;
    }
    const grad0 = grad[i + 12]!;
    grad[i + 12] = grad0 + t0 * (t1 * weight[i + 12]! * 2 + sum);
  }
}

/**
 * Gradient of model.nn:15 (fc): logits = x |> center: Center |> drop: dropout[0.5] |> fc: Dense[3]
 * grad′[i] = grad[i] + scale·(Σ_j x[j, i])
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
 * y = (lr ≠ lr ? 0 + 0.1·min(x, 0.5·(1 + cos(3.141592653589793·min(step / 100, 1)))) : lr)
 */
function div_minimum_mul_etc(lr: Float64Array, x: Float64Array, step: Float64Array, y: Float64Array): void {
  const lr0 = lr[0]!;
  const x0 = x[0]!;
  const t0 = step[0]! / 100;
  const t1 = 0.5 * (1 + cos(3.141592653589793 * (1 < t0 ? 1 : t0)));
  y[0] = lr0 !== lr0 ? 0 + 0.1 * Math.min(x0, t1) : lr0;
}

/** centre′[i] = next_centre[i] */
function copy(next_centre: Float32Array, centre: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    centre[i] = next_centre[i]!;
  }
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * y = Σ_ij (active ≠ 0 ? grad[i, j]·grad[i, j] : 0)
 */
function mul_sum_2(active: Float64Array, grad: Float32Array, y: Float32Array, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = active[0]! !== 0;
  if (t0) {
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
  }
  if (t0) {
    for (let i = Math.floor(n / 4) * 4; i < n; i++) {
      const grad0 = grad[i]!;
      total += grad0 * grad0;
    }
  }
  y[0] = total + total2 + (total3 + total4);
}

/**
 * model.nn:20: optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * model.nn:22: clip norm[1.0]
 * y2 = √(x + (Σ_i (active ≠ 0 ? grad[i]·grad[i] : 0)))
 * y = clipNorm / y2
 */
function mul_sum_add_etc(
  active: Float64Array,
  grad: Float32Array,
  x: Float32Array,
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
  if (t0) {
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
  }
  if (t0) {
    for (let i = Math.floor(n / 4) * 4; i < n; i++) {
      const grad0 = grad[i]!;
      total += grad0 * grad0;
    }
  }
  const t1 = Math.sqrt(x[0]! + (total + total2 + (total3 + total4)));
  y[0] = clipNorm[0]! / t1;
  y2[0] = t1;
}

/**
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.weight): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * grad′[i, j] = 0
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − x3·(momentum·v[i, j] + grad[i, j]·(x2 > clipNorm ? x : 1)) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? momentum·v[i, j] + grad[i, j]·(x2 > clipNorm ? x : 1) : v[i, j])
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
      v[i] = t3;
      weight[i] = weight0 - t2 * t3;
      grad[i] = 0;
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
 * centre′[i] = 0.9·centre[i] + 0.09999999999999998·y[i]
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
 * y[i, j] = l2·weight[i, j]·2 + (Σ_k x2[k, i]·x[k, j])
 */
function mul_matmul_add_2(
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
    y[i] = t0 * weight[i]! * 2 + s0;
    y[i + 3] = t0 * weight[i + 3]! * 2 + s1;
    y[i + 6] = t0 * weight[i + 6]! * 2 + s2;
    y[i + 9] = t0 * weight[i + 9]! * 2 + s3;
  }
  for (let i = 0; i < 3; i++) {
    let sum = 0;
    for (let j = 0; j < B; j++) {
      sum += x2[j * 5 + 4]! * x[j * 3 + i]!;
    }
    y[i + 12] = t0 * weight[i + 12]! * 2 + sum;
  }
}

/**
 * model.nn:21: regularize l2[1e-3] on "*.weight"
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.weight): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − x3·(momentum·v[i, j] + x4[i, j]·(x2 > clipNorm ? x : 1)) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? momentum·v[i, j] + x4[i, j]·(x2 > clipNorm ? x : 1) : v[i, j])
 * parts of y = Σ_ij weight[i, j]·weight[i, j]
 */
function sgd_update_2(
  active: Float64Array,
  momentum: Float64Array,
  x: Float64Array,
  clipNorm: Float64Array,
  x2: Float64Array,
  x3: Float64Array,
  x4: Float32Array,
  weight: Float32Array,
  v: Float32Array,
  y: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const t1 = Math.fround(momentum[0]!);
  const t2 = Math.fround(x2[0]! > clipNorm[0]! ? x[0]! : 1);
  const t3 = Math.fround(x3[0]!);
  if (t0) {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      const weightAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        const weight0 = weight[weightAt + j]!;
        total += weight0 * weight0;
        const v0 = v[weightAt + j]!;
        const t4 = t1 * v0 + x4[weightAt + j]! * t2;
        const weight1 = weight[weightAt + j]!;
        v[weightAt + j] = t4;
        weight[weightAt + j] = weight1 - t3 * t4;
      }
      y[i] = total;
    }
  } else {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      const weightAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        const weight0 = weight[weightAt + j]!;
        total += weight0 * weight0;
      }
      y[i] = total;
    }
  }
  let total = 0;
  const weightAt = Math.floor(n / 32) * 32;
  if (t0) {
    for (let i = 0; i < n - Math.floor(n / 32) * 32; i++) {
      const weight0 = weight[weightAt + i]!;
      total += weight0 * weight0;
      const v0 = v[weightAt + i]!;
      const t4 = t1 * v0 + x4[weightAt + i]! * t2;
      const weight1 = weight[weightAt + i]!;
      v[weightAt + i] = t4;
      weight[weightAt + i] = weight1 - t3 * t4;
    }
  } else {
    for (let i = 0; i < n - Math.floor(n / 32) * 32; i++) {
      const weight0 = weight[weightAt + i]!;
      total += weight0 * weight0;
    }
  }
  y[8] = total;
}

/**
 * model.nn:21: regularize l2[1e-3] on "*.weight"
 * y = l2·x
 */
function mul(x: Float32Array, l2: Float64Array, y: Float32Array): void {
  const total = x[0]! + x[1]! + x[2]! + (x[3]! + x[4]!) + (x[5]! + x[6]! + (x[7]! + x[8]!));
  y[0] = Math.fround(l2[0]!) * total;
}

/**
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.bias): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * bias′[i] = (active ≠ 0 ? bias[i] − x3·(momentum·v[i] + x4[i]·(x2 > clipNorm ? x : 1)) : bias[i])
 * v′[i] = (active ≠ 0 ? momentum·v[i] + x4[i]·(x2 > clipNorm ? x : 1) : v[i])
 */
function sgd_update_3(
  momentum: Float64Array,
  x: Float64Array,
  clipNorm: Float64Array,
  x2: Float64Array,
  x3: Float64Array,
  active: Float64Array,
  x4: Float32Array,
  v: Float32Array,
  bias: Float32Array,
  n: number,
): void {
  const t0 = Math.fround(momentum[0]!);
  const t1 = Math.fround(x2[0]! > clipNorm[0]! ? x[0]! : 1);
  const t2 = Math.fround(x3[0]!);
  if (active[0]! !== 0) {
    for (let i = 0; i < n; i++) {
      const v0 = v[i]!;
      const t3 = t0 * v0 + x4[i]! * t1;
      const bias0 = bias[i]!;
      v[i] = t3;
      bias[i] = bias0 - t2 * t3;
    }
  }
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBytes =
  '&}-}?}9 &&& }74},&&}, }H }H},(}K}K&}, }K }K},*}K}K}K}K }K},)}K}K}K&},*}K}K}K}K&},+}K}K}K}K}K&},,}K}K}K}K}K}K&},0}K}K}K}K}K}K}K}K}K}K&},-}K}K}K}K}K}K}K&},1}K}K}K}K}K}K}K}K}K}K}K&}, }K&},,}K}K}K}K}H}H&(M))}:}:}/,}9}1}9};}>}E( &}L}L*)}:}:}/*}9}1}1}@&&)}:}:}/)}/};}?& )ON&()*+,,++++,,+-+,+./0,,0--./0.,,12222&23,6)}K g&1}K g&1}K g&1-} /*}@}1}-}9)&,}@}4}>}1}-}0) -}!}>}1}0}5}/}@&I.}1}B}-}8}A}-}@}1&J-}2};}>}C}-}>}0&K.}.}-}/}7}C}-}>}0&L,}A}!}0}-}@}1&M/}@}>}-}5}:y}@}1}!&N.T}A}:}5}2};}>}9&O0}O}p N3&I&*f6&g&J(11I&I&*fg&6**f511F F&Q)&j&&&&&&Jf}o_)&1F&I(F&}>*f6&F&J(1F&*}KI&+g&I g&m}711_&F F&}7F(}6g }7F(}9G F)I }6G)F I&}9F)}8F)F I&};}8I&}6g }7I&}9}6F(}8F&}61}$(C}K }II&*fg&6**f511F&P(&F&P(*}^F&P(.}^F&P(2F&P(6}^}^F&P(:F&P(>}^F&P(BF&P(F}^}^}^GFF(F Q)&~&FF}`^(&1}^  )}HI&*fg&6**f511F&Q)&G*F Q)&G+F(Q)&j&&&&&&}%f}oG,j&&&&&&~Pej&&&&&&~`ej>Sjz~kG/fj&&&&&&~`eF,H,j&&&&&&~`eF,}/A}n6 }l}nG,F)j&&&&&&&&j}f}e}e}e}e}e~)eF+F,}p}n}lF*F*F*}.A_)&1~( (R}K(}GI&*fF)g}u!t6*H.g&n*f511F&#&(&GVF&#&(6GWg&G/F)G0F.*fF/F0g g&6+F/F0g g 6+G0G/1F/F0n*fF(F/g:}8}6G.F F/g:}8}6G1F.F/g}8}8F0g:}8}6}6G/)fF.F1#&(&FV#~U #1(&F.F1#&(6FW#~U #}&(6&F.g:}6G.F1g:}6G1F.F/o3&111~. (S}K)}Gi&&&&#9GVI&*fg&6**f511FVGWg&F(n*fF&G.g&G/F(G0)fFVGXF/g}L*}6H1F(H2F1F2nAG1F/F1n*fF.H2F1g2}8F/g2}8}7}6G1)fFXF2#&(&#~T GXF2g2}6H2F1o3&11FWFX#~T GWF.g}LV}6G.F/g}L*}6H/F0n3&11F FW#}&(&&F FW#}&(* F FW#}&(.(1}~ (C}K }II&*fF(g}v!t6*H.g&n*f511g&G/F(G0F.*fF/F0g g&6+F/F0g g 6+G0G/1F/F0n*fF F/g(}@}6G.F&F/g2}8}6G1F/G/F0G0)fi&&&&GFF1H2g2}6G3)fFFF2P(&}^GFF2g*}6H2F3o3&1F.FF^(&F.g*}6G.F1g2}6G1F/g }6H/F0n3&111~$ (C}K(}II&*fF(g}v!t6*H.g&n*f511g&G/F(G0F.*fF/F0g g&6+F/F0g g 6+G0G/1F/F0n*fF F/g(}@}6G.F&F/g2}8}6G1F/G/F0G0)fi&&}L%GFF1H2g2}6G3)fF2P(&HGFF}cGFF2g*}6H2F3o3&1F.FF^(&F.g*}6G.F1g2}6G1F/g }6H/F0n3&111~# (C}K }II&*fF(g~@5t6*H.g&n*f511g&G/F(G0F.*fF/F0g g&6+F/F0g g 6+G0G/1F/F0n*fF F/g(}@}6G.F&F/g2}8}6G1F/G/F0G0)fi&&&&GFF1H2g2}6G3)fFFF2P(&}X}^GFF2g*}6H2F3o3&1F.FF^(&F.g*}6G.F1g2}6G1F/g }6H/F0n3&111~H (R}K)}Gi&&&&#9GVI&*fg&6**f511FVGWg&F)n*fF&G.g&G/F)G0)fFVGXF/g}L*}6H1F)H2F1F2nAG1F/F1n*fF.H2F1g2}8F/g2}8}7}6G1)fFXF2#&(&#~T GXF2g2}6H2F1o3&11FWFX#~T GWF.g}LV}6G.F/g}L*}6H/F0n3&11F(#&(&HVF Q)&~&#9FW#~V #~T GVF(FV#}&(&&F(FV#}&(* F(FV#}&(.(1~P (B}K }II&*fF)g}O3t6*H.g&n*f511g&G/F)G0F.*fF/F0g g&6+F/F0g g 6+G0G/1F/F0n*fF&F/g(}@}6G.F(F/g2}8}6G1F F/g2}8}6G2F/G/F0G0)fF.P(&GFi&&}LeFFFFi&&&&} AGFF1G3F2G4F3g2}6G5)fF3F4P(&FF}a^(&F3g*}6G3F4g*}6G4F3F5o3&1F.g*}6G.F1g2}6G1F2g2}6G2F/g }6H/F0n3&111~L (C}K(}II&*fF(g}l,t6*H.g&n*f511g&G/F(G0F.*fF/F0g g&6+F/F0g g 6+G0G/1F/F0n*fF F/g(}@}6G.F&F/g2}8}6G1F/G/F0G0)fi&&}L%GFg&G2F1G3g&G4)fF3P(&HGFF}*FGFG}(FFFF} }=}>G5FGFFF5AGFF4F2F5AG2F3g*}6G3F4g }6H4g)n3&1F.F2"(&F.g*}6G.F1g2}6G1F/g }6H/F0n3&111~%((Q}K-}Gi&&&&#9GVi}2}2}2e#9GWi~=~!~!c#9GXI&*fg&6**f511FVGYFVGZg&F*n*fF&G.g&G/F*G0)fFVG[FVG"F/g}L*}6H1F*H2F1F2nAG1F/F1n*fF.H2F1g:}8F/g:}8}7}6G1)fF[F2#&(&#~T G[F"F2#&(6#~T G"F2g:}6H2F1o3&11FYF[#~T GYFZF"#~T GZF.g}L~@&}6G.F/g}L*}6H/F0n3&11F*}~#9GVFYFV#~W GYFZFV#~W GVF(FWF #&(&#~V FXFY#~V #~T #1(&F(FWF #&(6#~V FXFV#~V #~T #}&(6&F)FY#1(&F)FV#}&(6&1$  0}KI&*fF(g~0~((t6*H.g&n*f511g&G/F(g(}Ag(}@G0F.*fF/F0g*g&6+F/F0g*g 6+G0G/1F/F0n*fF F/g(}@}6G1F&F/g(}@}6G2F1F/g}H}8F0g(}@}6}6G/)fF1F2#&(&#1(&F1g6}6G1F2g6}6G2F1F/o3&11I g }6F.t*fF(g(}Ag(}@F(n*fF F(g(}Ag*}@}6G.F&F(g(}Ag*}@}6G/F.F(g(}Ag}!}8F(g(}@}6}6G0)fF.F/P(&^(&F.g*}6G.F/g*}6G/F.F0o3&1111~-((R}K-}Gi&&&&#9GVi}2}2}2e#9GWi~=~!~!c#9GXI&*fg&6**f511FVGYFVGZg&F)n*fF&G.g&G/F)G0)fFVG[FVG"F/g}L*}6H1F)H2F1F2nAG1F/F1n*fF.H2F1g:}8F/g:}8}7}6G1)fF[F2#&(&#~T G[F"F2#&(6#~T G"F2g:}6H2F1o3&11FYF[#~T GYFZF"#~T GZF.g}L~@&}6G.F/g}L*}6H/F0n3&11F #&(&GVF)}~#9G[FYF[#~W GYF #&(6G"FZF[#~W GZF FWFV#~V FXFY#~V #~T #1(&F FWF"#~V FXFZ#~V #~T #}&(6&F(FY#1(&F(FZ#}&(6&1}"(*C}K(}I4}K }Gi&&&&#9GVI&*fg&6**f511g&F(g)}8g(}Ag(}@n*fF H.F(g)}8g(}Ag*}@}6G/)fF.FV#1(&F.g6}6H.F/o3&11F(g)}8g(}Ag(}@F(g)}8n*fF F(g)}8g(}Ag*}@}6H.F(g2}8F(g)}8g(}Ag*}@}7}6G/)fF.i&&&&^(&F.g*}6H.F/o3&11i&&}L~/F(}~}aGFg&F(n*fF&G.g&G/F(G0)fF.N(&G1F F/g2}8F1g(}@}6}6P(&GGF F/g2}8F1g(}@}6}6FGFF}^^(&F.g*}6G.F/g }6H/F0n3&111}p((@}K }II&*fF+g~)-t6*H.g&n*f511g&G/F+G0F.*fF/F0g g&6+F/F0g g 6+G0G/1F/F0n*fF&F/g(}@}6G.F F/g(}@}6G1F*F/g2}8}6G2F(F/g2}8}6G3F)F/g2}8}6G4F/G/F0G0)fF.P(&HFi&&&&} H5*}Ii&&&&+F1P(&i&&}LeFFF5A}a1GFF2G5F3G6F4G7F5g2}6G8)fF5F7P(&FFF6P(&}`}^^(&F5g*}6G5F6g*}6G6F7g*}6G7F5F8o3&1F.g*}6G.F1g*}6G1F2g2}6G2F3g2}6G3F4g2}6G4F/g }6H/F0n3&111~C)*!}K+}I1}K+}GI&*fF/g~*dt6*H0g&n*f511F&Q)&~&HF#9GVF)Q)&F(Q)&}0*}HF Q)&+j&&&&&&~`e1~&HG#9GWF*Q)&~&HH#9GXF+Q)&j&&&&&&&&}.*fg&G1F/g(}Ag(}@G2F0*fF1F2g*g&6+F1F2g*g 6+G2G11F1F2n*fF-F1g(}@}6G3F,F1g(}@}6G4F.F1g(}@}6G5F3F1g}H}8F2g(}@}6}6G1)fF3#&(&GYFVFY#~V F4#&(&FW#~V #~T GYF5#&(&GZF3FY#1(&F5FZFXFY#~V #~U #1(&F3g6}6G3F4g6}6G4F5g6}6G5F3F1o3&11I g }6F0t*fF/g(}Ag(}@F/n*fF-F/g(}Ag*}@}6G0F,F/g(}Ag*}@}6G1F.F/g(}Ag*}@}6G2F0F/g(}Ag}!}8F/g(}@}6}6G3)fF0P(&GIFFFI}`F1P(&FG}`}^GIF2P(&GJF0FI^(&F2FJFHFI}`}_^(&F0g*}6G0F1g*}6G1F2g*}6G2F0F3o3&11111}L*(?}K-}II&*fg&6**f511i&&&&GFg&F+n*fF&G.F G/F(G0g&G1F+G2)fi&&&&GGF1g}L*}6H3F+H4F3F4nAG3F1F3n*fF.G4F/G5F0G6F1G7F3G3)fF4N(&G8F5P(&GHF6P(&GIi&&}LeFIFIi&&&&} AHIi&&}L&})G9FIi&&&q}`FIF9A~,H:g}Y~f}w}R}H}6g=}AG;F:F;g=}@}7~.i&&}L~/}^HJFJ}`GKF;}~i&&~(gi&&&&F9A}_GLFGF)F7g2}8F8g(}@}6}6P(&i&&&&FHFHi&&}L%} A}_FIi&&}L%FJi}>}l}YcFK}`FJi}X}@~a~-}`i}cN~cc}^}^FK}`FJi}s}m#~-}`i}(}e7d}^}^FK}`FJi}=}}P~.}`i}o~Brd}^}^FK}`FJi~g%}K~.}`i}o}v}vd}^}^FJFK}`}`FLi}O}L}*~)}`}^FKi&&&e}`}_}^FLi&}LWe}`}^FIi&&&&} AFIi&&}L}K} Ai&&~0}KFIi&&&&},A}_}^GGF4g*}6G4F5g*}6G5F6g*}6G6F7g }6H7F3n3&11FFFG}^GFF.g}L6}6G.F/g}L6}6G/F0g}L6}6G0F1g}L*}6H1F2n3&11F*FFF,}~}a}X^(&1~7**B}K(}I4}K3}Gi&&&&#9GVI&*fg&6**f511i&&&&GFFVGWFVGXFVGYFVGZg&F)g*}Ag*}@n*fF&G.g&G/F)g*}Ag*}@G0)fFVG"FVG]FVG^FVG_F/g}L~0&}6H1F)g*}Ag*}@H2F1F2nAG1F/F1n*fF.H2F1g(}@F/g(}@}7}6G1)fF2#&(&G[F2#&(6G`F2#&(FGaF2#&(VGbF"F[F[#~V #~T G"F]F`F`#~V #~T G]F^FaFa#~V #~T G^F_FbFb#~V #~T G_F2g~0&}6H2F1o3&11FWF"#~T GWFXF]#~T GXFYF^#~T GYFZF_#~T GZF.g}L}L(}6G.F/g}L~0&}6H/F0n3&11F)g*}Ag*}@F)g(}Ag(}@n*fF&F)g*}Ag,}@}6H.F)g*}Agf}8F)g(}Ag*}@}6}6G/)fF.#&(&G[FWF[F[#~V #~T GWF.g6}6H.F/o3&11FWFX#~T FYFZ#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF)g(}Ag(}@F)n*fF&F)g(}Ag*}@}6H.F)g(}Ag}!}8F)g(}@}6}6G/)fF.P(&GGFFFGFG}`}^GFF.g*}6H.F/o3&11F(F Q)&~&FF}`^(&1~B**B}K(}I4}K3}Gi&&&&#9GVI&*fg&6**f511i&&&&GFF&Q)&j&&&&&&&&}.*fFVGWFVGXFVGYFVGZg&F)g*}Ag*}@n*fF G.g&G/F)g*}Ag*}@G0)fFVG"FVG]FVG^FVG_F/g}L~0&}6H1F)g*}Ag*}@H2F1F2nAG1F/F1n*fF.H2F1g(}@F/g(}@}7}6G1)fF2#&(&G[F2#&(6G`F2#&(FGaF2#&(VGbF"F[F[#~V #~T G"F]F`F`#~V #~T G]F^FaFa#~V #~T G^F_FbFb#~V #~T G_F2g~0&}6H2F1o3&11FWF"#~T GWFXF]#~T GXFYF^#~T GYFZF_#~T GZF.g}L}L(}6G.F/g}L~0&}6H/F0n3&11F)g*}Ag*}@F)g(}Ag(}@n*fF F)g*}Ag,}@}6H.F)g*}Agf}8F)g(}Ag*}@}6}6G/)fF.#&(&G[FWF[F[#~V #~T GWF.g6}6H.F/o3&11FWFX#~T FYFZ#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF)g(}Ag(}@F)n*fF F)g(}Ag*}@}6H.F)g(}Ag}!}8F)g(}@}6}6G/)fF.P(&GGFFFGFG}`}^GFF.g*}6H.F/o3&111F(FF^(&1~^*+?}K(}I4}K3}G }Hi&&&&#9GVI&*fg&6**f511i&&&&GFF&Q)&j&&&&&&&&}.*fFVGWFVGXFVGYFVGZg&F,g*}Ag*}@n*fF G.g&G/F,g*}Ag*}@G0)fFVG"FVG]FVG^FVG_F/g}L~0&}6H1F,g*}Ag*}@H2F1F2nAG1F/F1n*fF.H2F1g(}@F/g(}@}7}6G1)fF2#&(&G[F2#&(6G`F2#&(FGaF2#&(VGbF"F[F[#~V #~T G"F]F`F`#~V #~T G]F^FaFa#~V #~T G^F_FbFb#~V #~T G_F2g~0&}6H2F1o3&11FWF"#~T GWFXF]#~T GXFYF^#~T GYFZF_#~T GZF.g}L}L(}6G.F/g}L~0&}6H/F0n3&11F,g*}Ag*}@F,g(}Ag(}@n*fF F,g*}Ag,}@}6H.F,g*}Agf}8F,g(}Ag*}@}6}6G/)fF.#&(&G[FWF[F[#~V #~T GWF.g6}6H.F/o3&11FWFX#~T FYFZ#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF,g(}Ag(}@F,n*fF F,g(}Ag*}@}6H.F,g(}Ag}!}8F,g(}@}6}6G/)fF.P(&GGFFFGFG}`}^GFF.g*}6H.F/o3&111F(P(&~+FF~+}l}kGcF*F)Q)&Fc}o_)&F+Fc_)&1~j*(Q}K.}Gi&&&&#9GVI&*fF*g~P,t6*H.g&n*f511F&#&(&GWg&G/F*g}I}6G0F.*fF/F0g*g&6+F/F0g*g 6+G0G/1F/F0n*fF)F/g2}8}6G1F G2F(F/g:}8}6G3F/G/F0G0)fFVGYFVGZFVG[FVG"F2G4F3G5F4gb}6G6)fF4#&(&G]FYF5#/(&F]#~V #~T GYFZF5#/(:F]#~V #~T GZF[F5#/(NF]#~V #~T G[F"F5#/(bF]#~V #~T G"F4g2}6G4F5g*}6G5F4F6o3&1FYFW#~T GXFZFW#~T GYF[FW#~T GZF"FW#~T G[F1FX#}&(&&F1FX#}&(* F1FX#}&(.(F1FY#}&(2&F1FY#}&(6 F1FY#}&(:(F1FZ#}&(>&F1FZ#}&(B F1FZ#}&(F(F1F[#}&(J&F1F[#}&(N F1F[#}&(R(F1gV}6G1F3g~@&}6G3F/g*}6H/F0n3&11I g }6F.t*fF*g(}Ag(}@F*n*fF)F*g(}AgV}8}6G.F G1F(F*g(}Ag~@&}8}6G2F*g(}Ag(}@G/F*G0)fFVGYF1G3F2G4F3gb}6G5)fFYF4#/(&F3#&(&#~V #~T GYF3g2}6G3F4g*}6G4F3F5o3&1FYFW#~T GXF.FX#}&(&&F.FX#}&(* F.FX#}&(.(F.g2}6G.F2g:}6G2F/g }6H/F0n3&1111}u+*A}K }I5}K0}Gi&&&&#9GVi&&}Le#9GWI&*fg&6**f511i&&&&GFFVGXFVGYFVGZFVG[g&F)g*}Ag*}@n*fF&G.F G/g&G0F)g*}Ag*}@G1)fFVG"FVG]FVG^FVG_F0g}L~0&}6H2F)g*}Ag*}@H3F2F3nAG2F0F2n*fF.G3F/G4F3F2g(}@F0g(}@}7}6G2)fF"F4#&(&F3#&(&#]FW#t#~T G"F]F4#&(6F3#&(6#]FW#t#~T G]F^F4#&(FF3#&(F#]FW#t#~T G^F_F4#&(VF3#&(V#]FW#t#~T G_F3g~0&}6G3F4g~0&}6G4F3F2o3&11FXF"#~T GXFYF]#~T GYFZF^#~T GZF[F_#~T G[F.g}L}L(}6G.F/g}L}L(}6G/F0g}L~0&}6H0F1n3&11F)g*}Ag*}@F)g(}Ag(}@n*fF&F)g*}Ag,}@}6G.F F)g*}Ag,}@}6G/F.F)g*}Agf}8F)g(}Ag*}@}6}6G0)fFXF/#&(&F.#&(&#]FW#t#~T GXF.g6}6G.F/g6}6G/F.F0o3&11FXFY#~T FZF[#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF)g(}Ag(}@F)n*fF&F)g(}Ag*}@}6G.F F)g(}Ag*}@}6G/F.F)g(}Ag}!}8F)g(}@}6}6G0)fFFF/N(&F.N(&l}~}^GFF.g*}6G.F/g*}6G/F.F0o3&11F(FFF*}~}a^(&1~_+(P}K1}Gi&&&&#9GVi&&&f#9GWI&*fg&6**f511FVGXFVGYFVGZFVG[g&F+n*fF&G.F G/g&G0F+G1)fFVG"FVG]FVG^FVG_F0g}L*}6H3F+H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF3#&(&G`F"F4#/(&F`#~V #~T G"F]F4#/(*F`#~V #~T G]F^F4#/(.F`#~V #~T G^F_F4#/(2F`#~V #~T G_F3g2}6G3F4g:}6G4F3F5o3&11FXF"#~T GXFYF]#~T GYFZF^#~T GZF[F_#~T G[F.g}LV}6G.F/g}L~@&}6G/F0g}L*}6H0F1n3&11F(Q)&~&#9H]F)#&(&#~V FW#~V FX#~T GXF]F)#&(2#~V FW#~V FY#~T GYF]F)#&(>#~V FW#~V FZ#~T GZF]F)#&(J#~V FW#~V F[#~T G[F*FX#}&(&&F*FX#}&(* F*FX#}&(.(F*FY#}&(2&F*FY#}&(6 F*FY#}&(:(F*FZ#}&(>&F*FZ#}&(B F*FZ#}&(F(F*F[#}&(J&F*F[#}&(N F*F[#}&(R(FVGXg&F+n*fF&G.F g6}6G/g&G0F+G1)fFVG"F0g}L*}6H3F+H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF"F4#/(&F3#&(&#~V #~T G"F3g2}6G3F4g:}6G4F3F5o3&11FXF"#~T GXF.g}LV}6G.F/g}L~@&}6G/F0g}L*}6H0F1n3&11F]F)#&(V#~V FW#~V FX#~T GVF*FV#}&(V&F*FV#}&(Z F*FV#}&(^(1}u+*!}K+}I1}K,}Gi&&&&#9GVI&*fF/g~T^t6*H0g&n*f511F&Q)&~&HF#9GWF)Q)&F(Q)&}0*}HF Q)&+j&&&&&&~`e1~&HG#9GXF*Q)&~&HH#9GYF+Q)&j&&&&&&&&}.*fg&G1F/g(}Ag(}@G2F0*fF1F2g*g&6+F1F2g*g 6+G2G11F1F2n*fF,F1g(}@}6G3F-F1g(}@}6G4F.F1g(}@}6G5F3F1g}H}8F2g(}@}6}6G6)fF3#&(&GZF4#&(&G[FWFZ#~V F[FX#~V #~T GZF5#&(&G[F3FZ#1(&F5F[FYFZ#~V #~U #1(&F4FV#1(&F3g6}6G3F4g6}6G4F5g6}6G5F3F6o3&11I g }6F0t*fF/g(}Ag(}@F/n*fF,F/g(}Ag*}@}6G3F-F/g(}Ag*}@}6G4F.F/g(}Ag*}@}6G5F3F/g(}Ag}!}8F/g(}@}6}6G6)fF3P(&GIF4P(&GJFFFI}`FJFG}`}^GIF5P(&GJF3FI^(&F5FJFHFI}`}_^(&F4i&&&&^(&F3g*}6G3F4g*}6G4F5g*}6G5F3F6o3&111+g&G1F/g(}Ag(}@G2F0*fF1F2g*g&6+F1F2g*g 6+G2G11F1F2n*fF-F1g(}@}6H3F1g}H}8F2g(}@}6}6G1)fF3FV#1(&F3g6}6H3F1o3&11I g }6F0t*fF/g(}Ag(}@F/n*fF-F/g(}Ag*}@}6H0F/g(}Ag}!}8F/g(}@}6}6G1)fF0i&&&&^(&F0g*}6H0F1o3&11111~=,(O}K1}Gi&&&&#9GVi&&&f#9GWI&*fg&6**f511FVGXFVGYFVGZFVG[g&F,n*fF&G.F G/g&G0F,G1)fFVG"FVG]FVG^FVG_F0g}L*}6H3F,H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF3#&(&G`F"F4#/(&F`#~V #~T G"F]F4#/(*F`#~V #~T G]F^F4#/(.F`#~V #~T G^F_F4#/(2F`#~V #~T G_F3g2}6G3F4g:}6G4F3F5o3&11FXF"#~T GXFYF]#~T GYFZF^#~T GZF[F_#~T G[F.g}LV}6G.F/g}L~@&}6G/F0g}L*}6H0F1n3&11F+#&(&G]F(Q)&~&#9G^F)Q)&~&#9G_F]F^F_F*#&(&#~V FW#~V FX#~T #~V #~T GXF+#&(2H]F^F_F*#&(2#~V FW#~V FY#~T #~V #~T GYF+#&(>H]F^F_F*#&(>#~V FW#~V FZ#~T #~V #~T GZF+#&(JH]F^F_F*#&(J#~V FW#~V F[#~T #~V #~T G[F+FX#}&(&&F+FX#}&(* F+FX#}&(.(F+FY#}&(2&F+FY#}&(6 F+FY#}&(:(F+FZ#}&(>&F+FZ#}&(B F+FZ#}&(F(F+F[#}&(J&F+F[#}&(N F+F[#}&(R(FVGXg&F,n*fF&G.F g6}6G/g&G0F,G1)fFVG"F0g}L*}6H3F,H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF"F4#/(&F3#&(&#~V #~T G"F3g2}6G3F4g:}6G4F3F5o3&11FXF"#~T GXF.g}LV}6G.F/g}L~@&}6G/F0g}L*}6H0F1n3&11F+#&(VHVF^F_F*#&(V#~V FW#~V FX#~T #~V #~T GVF+FV#}&(V&F+FV#}&(Z F+FV#}&(^(1~;/*@}K }I5}K7}G#2&&&& &&&(&&&)&&&GVg~>~E~T~ (#7GWg~J~ ~4~N #7GXg #7GYg(#7GZg)#7G[i&&&f#9G"i&&}LY#9G]i&&&e#9G^I&*fF+g~h&t6*H.g&n*f511F&N(&H/#7G_F N(&H0#7G`FVGVF(#&(&GaF(P(6GFg&G1F+G2F.*fF1F2g g&6+F1F2g g 6+G2G11F1F2n*fF*F1g:}8}6G.F)F1g:}8}6G3F1G1F2G2)fF_GbFWGcFXFb#wFc#wGdF`Fb#}z GeF1g+}8#7FV#}z Fc#}z GfFeFf#}z GeFfg3#}w Ffg9#}y #vFe#wGfFeFf#}z GeFfg5#}w Ffg7#}y #vFe#wGfFeFf#}z GeFfg@#}w Ffg,#}y #vFe#wGfFeFf#}z GeFfg,#}w Ffg@#}y #vFe#wGfFeFc#}z GeFfFd#}z FY#}z GfFeFf#}z GeFfg7#}w Ffg5#}y #vFe#wGfFeFf#}z GeFfgC#}w Ffg)#}y #vFe#wGfFeFf#}z GeFfg6#}w Ffg6#}y #vFe#wGfFeFf#}z GeFfg>#}w Ffg.#}y #vFe#wGfFeFd#}z GeFfFb#}z FZ#}z GfFeFf#}z GeFfg3#}w Ffg9#}y #vFe#wGfFeFf#}z GeFfg5#}w Ffg7#}y #vFe#wGfFeFf#}z GeFfg@#}w Ffg,#}y #vFe#wGfFeFf#}z GeFfg,#}w Ffg@#}y #vFe#wGfFeFb#}z GeFfFc#}z F[#}z GfFeFf#}z GeF.F3#&(&Fa#~U F"#~V Feg.#}y #~j F]#~V F^#l#t#1(&F/G4g~>~E~T~ (G5g~J~ ~4~N F4}?F5}?G6F0F4}6G7F1g+}8g*}6F5}6G8F7F8}6G7F8g3}@F8g9}B}>F7}?G8F7F8}6G7F8g5}@F8g7}B}>F7}?G8F7F8}6G7F8g@}@F8g,}B}>F7}?G8F7F8}6G7F8g,}@F8g@}B}>F7}?G8F7F5}6G7F8F6}6g }6G8F7F8}6G7F8g7}@F8g5}B}>F7}?G8F7F8}6G7F8gC}@F8g)}B}>F7}?G8F7F8}6G7F8g6}@F8g6}B}>F7}?G8F7F8}6G7F8g>}@F8g.}B}>F7}?G8F7F6}6G7F8F4}6g(}6G8F7F8}6G7F8g3}@F8g9}B}>F7}?G8F7F8}6G7F8g5}@F8g7}B}>F7}?G8F7F8}6G7F8g@}@F8g,}B}>F7}?G8F7F8}6G7F8g,}@F8g@}B}>F7}?G8F7F4}6G7F8F5}6g)}6G8F7F8}6G7F.F7g.}B}~i&&}LY}`i&&&e},*}IF3P(6FF}_i&&&f}`+i&&&&1^(6F.g:}6G.F3g:}6G3F1g }6H1F2n3&111~26*B}K*}I2}KG}Gi&&}L%#9GVi}(5V~3#9GWi&&}~h#9GXia}v~(e#9GYi$&fq#9GZi$&f~;#9G[i&}LWe#9G"i}O}L}*~)#9G]i}}L~%`#9G^i~7B/b#9G_i}$}xPc#9G`io}vPd#9Gai$%%d#9Gbi&&}Le#9GcI&*fF)g~A*t6*H.g&n*f511g&G/F)g*}Ag*}@G0F.*fF/F0g6g&6+F/F0g6g 6+G0G/1F/F0n*fF&F/g(}@}6G1F F/g2}8}6G2F(F/g2}8}6G3F/G/F0G0)fF1#&(&HdFdFV#g#uGeF1#&(6HpFpFV#g#uGfF1#&(FHpFpFV#g#uGgF1#&(VHpFpFV#g#uGhF2G4F3G5F4g2}6G6)fF4#/(&F4P(2#F F4P(>#F(F4P(J#F)Fe#~U HiFW#~[ HjFX#~Z HkFY#~V FZ#~T HlF[#~T GmFkFmF"#~V #~U FmF]#~V #~U HnFn#~V GoFlHpg #}x GqF^Fo#~V FnF_#~V F`#~T #~T Fo#~V FnFa#~V Fb#~T #~T Fo#~V Fn#~T Fc#~T Fqg=#}w #~V FpFq#}} g=#}w #~V GpF4#/(VF4P(b#F F4P(n#F(F4P(z#F)Ff#~U HqFW#~[ HqFX#~Z HqFY#~V FZ#~T HrF[#~T GsFqFsF"#~V #~U FsF]#~V #~U HqFq#~V GsFrHrg #}x GtF^Fs#~V FqF_#~V F`#~T #~T Fs#~V FqFa#~V Fb#~T #~T Fs#~V Fq#~T Fc#~T Ftg=#}w #~V FrFt#}} g=#}w #~V GqF4#/(},F4P(}8#F F4P(}D#F(F4P(}P #F)Fg#~U HrFW#~[ HrFX#~Z HrFY#~V FZ#~T HsF[#~T GtFrFtF"#~V #~U FtF]#~V #~U HrFr#~V GtFsHsg #}x GuF^Ft#~V FrF_#~V F`#~T #~T Ft#~V FrFa#~V Fb#~T #~T Ft#~V Fr#~T Fc#~T Fug=#}w #~V FsFu#}} g=#}w #~V GrF4#/(}" F4P(}h #F F4P(}t #F(F4P(~$ #F)Fh#~U HsFW#~[ HsFX#~Z HsFY#~V FZ#~T HtF[#~T GuFsFuF"#~V #~U FuF]#~V #~U HsFs#~V GuFtHtg #}x GvF^Fu#~V FsF_#~V F`#~T #~T Fu#~V FsFa#~V Fb#~T #~T Fu#~V Fs#~T Fc#~T Fvg=#}w #~V FtFv#}} g=#}w #~V GsF5Fp#}&(&&F5Fp#}&(2 F5Fp#}&(>(F5Fp#}&(J)F5Fq#}&(V&F5Fq#}&(b F5Fq#}&(n(F5Fq#}&(z)F5Fr#}&(},&F5Fr#}&(}8 F5Fr#}&(}D(F5Fr#}&(}P )F5Fs#}&(}" &F5Fs#}&(}h  F5Fs#}&(}t (F5Fs#}&(~$ )F4g*}6G4F5g*}6G5F4F6o3&1F1g~0&}6G1F2g~0 }6G2F3g~0 }6G3F/g6}6H/F0n3&11I g }6F.t*fF)g*}Ag*}@F)g(}Ag(}@n*fF&F)g*}Ag,}@}6G1F F)g*}Ag~0 }8}6G2F(F)g*}Ag~0 }8}6G3F)g*}Ag*}@G/F)g(}Ag(}@G0)fF1#&(&HdFdFV#g#uGeF2G4F3G5F4g2}6G6)fF4#/(&F4P(2#F F4P(>#F(F4P(J#F)Fe#~U HfFW#~[ HgFX#~Z HhFY#~V FZ#~T HiF[#~T GjFhFjF"#~V #~U FjF]#~V #~U HkFk#~V GlFiHmg #}x GnF^Fl#~V FkF_#~V F`#~T #~T Fl#~V FkFa#~V Fb#~T #~T Fl#~V Fk#~T Fc#~T Fng=#}w #~V FmFn#}} g=#}w #~V GoF5Fo#}&(&&F5Fo#}&(2 F5Fo#}&(>(F5Fo#}&(J)F4g*}6G4F5g*}6G5F4F6o3&1F1g6}6G1F2gV}6G2F3gV}6G3F/g*}6H/F0n3&111I g }6F.t*fF)g(}Ag(}@F)n*fF&F)g(}Ag*}@}6G.F F)g(}AgV}8}6G1F(F)g(}AgV}8}6G2F)g(}Ag(}@G/F)G0)fF.P(&GFi&&&&FFFFi&&}L%} AGFF1G3F2G4F3g2}6G5)fF3P(&FF}_GGi}(5V~3FGHGi}(5V~3FG}*AGGi&&}~hFGHGi&&}~hFG})AHGia}v~(e}`i$&fq}^HHi$&f~;}^GIFGFIi&}LWe}`}_FIi}O}L}*~)}`}_HGFG}`GIFH~,H6g }AG7F4i}}L~%`FI}`FGi~7B/b}`i}$}xPc}^}^FI}`FGio}vPd}`i$%%d}^}^FI}`FG}^i&&}Le}^F7g=}@~.}`F6F7}7g=}@~.}`^(&F3g*}6G3F4g*}6G4F3F5o3&1F.g*}6G.F1g2}6G1F2g2}6G2F/g }6H/F0n3&1111}"8*B}K,}I0}KV}Gi&&&&#9GVi&&}L%#9GWi}(5V~3#9GXi&&}~h#9GYia}v~(e#9GZi$&fq#9G[i$&f~;#9G"i&}LWe#9G]i}O}L}*~)#9G^i}}L~%`#9G_i~7B/b#9G`i}$}xPc#9Gaio}vPd#9Gbi$%%d#9Gci&&}Le#9GdI&*fF)g~J*t6*H.g&n*f511g&G/F)g*}Ag*}@G0F.*fF/F0g6g&6+F/F0g6g 6+G0G/1F/F0n*fF F/g(}@}6G1F(F/g(}@}6G2F&F/g2}8}6G3F/G/F0G0)fFVGeFVGfFVGqFVGrFWGsFWGtFWGuFWGvF3H4g2}6G5)fF4#/(&F4P(2#F F4P(>#F(F4P(J#F)GgF4#/(VF4P(b#F F4P(n#F(F4P(z#F)GhF4#/(},F4P(}8#F F4P(}D#F(F4P(}P #F)GiF4#/(}" F4P(}h #F F4P(}t #F(F4P(~$ #F)GjFgFs#~Y GsFhFt#~Y GtFiFu#~Y GuFjFv#~Y GvF4g*}6H4F5o3&1FsFsFW#g#uGgFtFtFW#g#uGhFuFuFW#g#uGiFvFvFW#g#uGjF3H4g2}6G5)fF4#/(&F4P(2#F F4P(>#F(F4P(J#F)Fg#~U HkFX#~[ HlFY#~Z HmFZ#~V F[#~T HnF"#~T GoFmFoF]#~V #~U FoF^#~V #~U HpFp#~V GwFnHxg #}x GyF4#/(VF4P(b#F F4P(n#F(F4P(z#F)Fh#~U HzFX#~[ HzFY#~Z HzFZ#~V F[#~T H{F"#~T G|FzF|F]#~V #~U F|F^#~V #~U HzFz#~V G|F{H{g #}x G}#F4#/(},F4P(}8#F F4P(}D#F(F4P(}P #F)Fi#~U H}$FX#~[ H}$FY#~Z H}$FZ#~V F[#~T H}%F"#~T G}&F}$F}&F]#~V #~U F}&F^#~V #~U H}$F}$#~V G}&F}%H}%g #}x G} F4#/(}" F4P(}h #F F4P(}t #F(F4P(~$ #F)Fj#~U H}(FX#~[ H}(FY#~Z H}(FZ#~V F[#~T H})F"#~T G}*F}(F}*F]#~V #~U F}*F^#~V #~U H}(F}(#~V G}*F})H})g #}x G}+FeF_Fw#~V FpF`#~V Fa#~T #~T Fw#~V FpFb#~V Fc#~T #~T Fw#~V Fp#~T Fd#~T Fyg=#}w #~V FxFy#}} g=#}w #~V #~T GeFfF_F|#~V FzF`#~V Fa#~T #~T F|#~V FzFb#~V Fc#~T #~T F|#~V Fz#~T Fd#~T F}#g=#}w #~V F{F}##}} g=#}w #~V #~T GfFqF_F}&#~V F}$F`#~V Fa#~T #~T F}&#~V F}$Fb#~V Fc#~T #~T F}&#~V F}$#~T Fd#~T F} g=#}w #~V F}%F} #}} g=#}w #~V #~T GqFrF_F}*#~V F}(F`#~V Fa#~T #~T F}*#~V F}(Fb#~V Fc#~T #~T F}*#~V F}(#~T Fd#~T F}+g=#}w #~V F})F}+#}} g=#}w #~V #~T GrF4g*}6H4F5o3&1F1Fe#1(&F1Ff#1(6F1Fq#1(FF1Fr#1(VF2Fs#1(&F2Ft#1(6F2Fu#1(FF2Fv#1(VF1g~0&}6G1F2g~0&}6G2F3g~0 }6G3F/g6}6H/F0n3&11I g }6F.t*fF)g*}Ag*}@F)g(}Ag(}@n*fF F)g*}Ag,}@}6G1F(F)g*}Ag,}@}6G2F&F)g*}Ag~0 }8}6G3F)g*}Ag*}@G/F)g(}Ag(}@G0)fFVGeFWGfF3H4g2}6G5)fF4#/(&F4P(2#F F4P(>#F(F4P(J#F)HgFf#~Y GfF4g*}6H4F5o3&1FfFfFW#g#uGgF3H4g2}6G5)fF4#/(&F4P(2#F F4P(>#F(F4P(J#F)Fg#~U HhFX#~[ HiFY#~Z HjFZ#~V F[#~T HkF"#~T GlFjFlF]#~V #~U FlF^#~V #~U HmFm#~V GnFkHog #}x GpFeF_Fn#~V FmF`#~V Fa#~T #~T Fn#~V FmFb#~V Fc#~T #~T Fn#~V Fm#~T Fd#~T Fpg=#}w #~V FoFp#}} g=#}w #~V #~T GeF4g*}6H4F5o3&1F1Fe#1(&F2Ff#1(&F1g6}6G1F2g6}6G2F3gV}6G3F/g*}6H/F0n3&111I g }6F.t*fF)g(}Ag(}@F)n*fF F)g(}Ag*}@}6G.F(F)g(}Ag*}@}6G1F&F)g(}AgV}8}6G2F)g(}Ag(}@G/F)G0)fi&&&&GFi&&}L%GGF2H3g2}6G4)fF3P(&HHFG}cGGF3g*}6H3F4o3&1i&&&&FGFGi&&}L%} AGHF2H3g2}6G4)fF3P(&FH}_GIi}(5V~3FIHIi}(5V~3FI}*AGIi&&}~hFIHIi&&}~hFI})AHIia}v~(e}`i$&fq}^HJi$&f~;}^GKFIFKi&}LWe}`}_FKi}O}L}*~)}`}_HIFI}`GKFJ~,H5g }AG6FFi}}L~%`FK}`FIi~7B/b}`i}$}xPc}^}^FK}`FIio}vPd}`i$%%d}^}^FK}`FI}^i&&}Le}^F6g=}@~.}`F5F6}7g=}@~.}`}^GFF3g*}6H3F4o3&1F.FF^(&F1FG^(&F.g*}6G.F1g*}6G1F2g2}6G2F/g }6H/F0n3&1111~?@*;}K-}I/}KC}Gi&&&&#9GVI&*fg&6**f511F&Q)&j&&&&&&&&}.G1F Q)&~&HF#9GWF*Q)&F)Q)&}0*}HF(Q)&+j&&&&&&~`e1~&HG#9GXF+Q)&~&HH#9GYF1*fF/G2F-G3F.G4F,G5F-F0g+}Ag(}@g*}Ag,}@}6G6F.F0g+}Ag(}@g*}Ag,}@}6G7F,F0g+}Ag(}@g*}Ag,}@}6G8g&G9)fi&&&&GIFVGZFVG[FVG"FVG]g&F0g+}Ag(}@g*}Ag*}@n*fF3G=F4G>F5G?g&G:F0g+}Ag(}@g*}Ag*}@G;)fFVG^FVG_FVG`FVGaF:g}L~0&}6H@F0g+}Ag(}@g*}Ag*}@HAF@FAnAG!F:F!n*fF=G@F>GAF?GBF@F!g(}@F:g(}@}7}6GC)fF@#&(&GbF@#&(6GcF@#&(FGdF@#&(VGeF^FbFb#~V #~T G^F_FcFc#~V #~T G_F`FdFd#~V #~T G`FaFeFe#~V #~T GaFA#&(&GfFWFf#~V FB#&(&FX#~V #~T GgFA#&(6GhFWFh#~V FB#&(6FX#~V #~T GiFA#&(FGjFWFj#~V FB#&(FFX#~V #~T GkFA#&(VGlFWFl#~V FB#&(VFX#~V #~T GmF@#&(&GnF@#&(6GoF@#&(FGpF@#&(VGqFAFg#1(&FAFi#1(6FAFk#1(FFAFm#1(VF@FnFYFg#~V #~U #1(&F@FoFYFi#~V #~U #1(6F@FpFYFk#~V #~U #1(FF@FqFYFm#~V #~U #1(VF@g~0&}6G@FAg~0&}6GAFBg~0&}6GBF@FCo3&11FZF^#~T GZF[F_#~T G[F"F`#~T G"F]Fa#~T G]F=g}L}L(}6G=F>g}L}L(}6G>F?g}L}L(}6G?F:g}L~0&}6H:F;n3&11F0g+}Ag(}@g*}Ag*}@F0g+}Ag(}@n*fF6G=F7G>F8G?F0g+}Ag(}@g*}Ag*}@G:F0g+}Ag(}@G;)fFVG^F:g}L6}6H@F0g+}Ag(}@HAF@FAnAG!F:F!n*fF=G@F>GAF?GBF@F!g(}@F:g(}@}7}6GC)fF@#&(&GbF^FbFb#~V #~T G^FA#&(&GfFWFf#~V FB#&(&FX#~V #~T GgF@#&(&GcFAFg#1(&F@FcFYFg#~V #~U #1(&F@g6}6G@FAg6}6GAFBg6}6GBF@FCo3&11FZF^#~T GZF=g}L~0&}6G=F>g}L~0&}6G>F?g}L~0&}6G?F:g}L6}6H:F;n3&11FZF[#~T F"F]#~T #~T HrFrFr#3*+,-& ()2345./01#~T GgFIFgFgFg#3./012345& ()*+,-#~T #E&}^GIF2FI^(&F2g*}6G2F3F0g+}Ag*}@}6G3F4F0g+}Ag*}@}6G4F5F0g+}Ag*}@}6G5F6F0g+}Ag*}@}6G6F7F0g+}Ag*}@}6G7F8F0g+}Ag*}@}6G8F9g }6H9g.n3&1+F/G2F-G3F-F0g+}Ag(}@g*}Ag,}@}6G4g&G9)fi&&&&GIFVGZFVG[FVG"FVG]g&F0g+}Ag(}@g*}Ag*}@n*fF3G5g&G:F0g+}Ag(}@g*}Ag*}@G;)fFVG^FVG_FVG`FVGaF:g}L~0&}6H6F0g+}Ag(}@g*}Ag*}@H7F6F7nAG!F:F!n*fF5H6F!g(}@F:g(}@}7}6G7)fF6#&(&GbF6#&(6GcF6#&(FGdF6#&(VGeF^FbFb#~V #~T G^F_FcFc#~V #~T G_F`FdFd#~V #~T G`FaFeFe#~V #~T GaF6g~0&}6H6F7o3&11FZF^#~T GZF[F_#~T G[F"F`#~T G"F]Fa#~T G]F5g}L}L(}6G5F:g}L~0&}6H:F;n3&11F0g+}Ag(}@g*}Ag*}@F0g+}Ag(}@n*fF4G5F0g+}Ag(}@g*}Ag*}@G:F0g+}Ag(}@G;)fFVG^F:g}L6}6H6F0g+}Ag(}@H7F6F7nAG!F:F!n*fF5H6F!g(}@F:g(}@}7}6G7)fF6#&(&GbF^FbFb#~V #~T G^F6g6}6H6F7o3&11FZF^#~T GZF5g}L~0&}6G5F:g}L6}6H:F;n3&11FZF[#~T F"F]#~T #~T HrFrFr#3*+,-& ()2345./01#~T GgFIFgFgFg#3./012345& ()*+,-#~T #E&}^GIF2FI^(&F2g*}6G2F3F0g+}Ag*}@}6G3F4F0g+}Ag*}@}6G4F9g }6H9g.n3&11i&&&&GIF1*fFVGZFVG[FVG"FVG]g&F0g*}Ag*}@F0g+}Ag+}@}7n*fF-F0g+}Ag-}@}6G1F.F0g+}Ag-}@}6G2F,F0g+}Ag-}@}6G3F1F0g*}Ag,}@F0g+}Ag-}@}7}6G4)fF1#&(&GbF1#&(6GcF1#&(FGdF1#&(VGeFZFbFb#~V #~T GZF[FcFc#~V #~T G[F"FdFd#~V #~T G"F]FeFe#~V #~T G]F2#&(&GfFWFf#~V F3#&(&FX#~V #~T GgF2#&(6GhFWFh#~V F3#&(6FX#~V #~T GiF2#&(FGjFWFj#~V F3#&(FFX#~V #~T GkF2#&(VGlFWFl#~V F3#&(VFX#~V #~T GmF1#&(&GnF1#&(6GoF1#&(FGpF1#&(VGqF2Fg#1(&F2Fi#1(6F2Fk#1(FF2Fm#1(VF1FnFYFg#~V #~U #1(&F1FoFYFi#~V #~U #1(6F1FpFYFk#~V #~U #1(FF1FqFYFm#~V #~U #1(VF1g~0&}6G1F2g~0&}6G2F3g~0&}6G3F1F4o3&11F0g*}Ag*}@F0g+}Ag+}@}7F0g+}Ag},}8F0g(}Ag(}@}6n*fF-F0g*}Ag,}@}6G1F.F0g*}Ag,}@}6G2F,F0g*}Ag,}@}6G3F1F0g*}Agf}8F0g(}Ag*}@}6}6G4)fF1#&(&GbFZFbFb#~V #~T GZF2#&(&GfFWFf#~V F3#&(&FX#~V #~T GgF1#&(&GcF2Fg#1(&F1FcFYFg#~V #~U #1(&F1g6}6G1F2g6}6G2F3g6}6G3F1F4o3&11FZF[#~T F"F]#~T #~T HrFrFr#3*+,-& ()2345./01#~T GgFIFgFgFg#3./012345& ()*+,-#~T #E&}^GIF0g+}Ag},}8F0g(}Ag(}@}6F0g+}Ag},}8F0}6n*fF-F0g(}Ag*}@}6G1F.F0g(}Ag*}@}6G2F,F0g(}Ag*}@}6G3F1F0g(}Ag}!}8F0g(}@}6}6G4)fF1P(&GJFIFJFJ}`}^GIF2P(&GKFFFK}`F3P(&FG}`}^GKF1P(&GLF2FK^(&F1FLFHFK}`}_^(&F1g*}6G1F2g*}6G2F3g*}6G3F1F4o3&11+FVGZFVG[FVG"FVG]g&F0g*}Ag*}@F0g+}Ag+}@}7n*fF-F0g+}Ag-}@}6H1F0g*}Ag,}@F0g+}Ag-}@}7}6G2)fF1#&(&GbF1#&(6GcF1#&(FGdF1#&(VGeFZFbFb#~V #~T GZF[FcFc#~V #~T G[F"FdFd#~V #~T G"F]FeFe#~V #~T G]F1g~0&}6H1F2o3&11F0g*}Ag*}@F0g+}Ag+}@}7F0g+}Ag},}8F0g(}Ag(}@}6n*fF-F0g*}Ag,}@}6H1F0g*}Agf}8F0g(}Ag*}@}6}6G2)fF1#&(&GbFZFbFb#~V #~T GZF1g6}6H1F2o3&11FZF[#~T F"F]#~T #~T HrFrFr#3*+,-& ()2345./01#~T GgFIFgFgFg#3./012345& ()*+,-#~T #E&}^GIF0g+}Ag},}8F0g(}Ag(}@}6F0g+}Ag},}8F0}6n*fF-F0g(}Ag*}@}6H1F0g(}Ag}!}8F0g(}@}6}6G2)fF1P(&GJFIFJFJ}`}^GIF1g*}6H1F2o3&111F/FI^(F1}=&g&N(.g&N(Vg&N(}4F&6.g&N(*g&N(&g&N(}4g&N(}8F&6@g&N(}8g&N(}!F&61g&N(}!g&N(}8g&N(}@F&6Fg&N(}@g&N(}DF&60g&N(}Dg&N(}@g&N(vF&646(1}m &g&N(.g&N(Vg&N(}HF&6.g&N(*g&N(&g&N(}Hg&N(}L F&6@g&N(}L g&N(}P F&65g&N(Zg&N(}P g&N(zF&F&6Ag&N(&g&N(Bg&N(}$g56=g&N(}L g&N(}T g&N(}X F&6Gg&N(Zg&N(}X g&N(}T g&N(}L g&N(}(F&F&6!6(1~W &g&N(Vg&N(.g&N(Jg&N(}" F&66g&N(^g&N(bg&N(}" g&N(Vg&N(}` F&6Eg&N(*g&N(&g&N(}` g&N(}d F&6@g&N(}d g&N(}h F&61g&N(}d g&N(}l F&65g&N(Zg&N(}l g&N(zF&F&6Ag&N(&g&N(Bg&N(}$g56=g&N(}h g&N(}d g&N(}p F&6Fg&N(}p g&N(}t F&60g&N(Zg&N(}h g&N(}t g&N(}d g&N(}(F&F&6!6(1}I&g&N(Zg&N(}x F&69g&N(}x g&N(}| F&62g&N(}t g&N(}| g&N(}p g&N(}x g&N(~$ F&6:g&N(~$ g&N(}` g&N(fg&N(Bg&N(&g&N(NF&6Dg&N(~$ g&N(fg&N(RF&636(1~B &g&N(jg&N(~( 6)g&N(:g&N(~( g&N(jg&N(},6-g&N(Jg&N(.g+67g&N(ng&N(Ng&N(~, g56>g&N(rg&N(Rg&N(~, g&N(Fg&N(~0 g&N(}0g)6?g&N(>g&N(~0 g&N(Fg&N(}0g&N(},g&N(ng&N(2g&N(Ng&N(&g56Cg&N(>g&N(~0 g&N(Fg&N(}0g&N(},g&N(rg&N(6g&N(Rg&N(*g)6C6(1}h*&g&N(Vg&N(.g&N(~4 F&68g&N(^g&N(bg&N(~4 g&N(Vg&N(~8 F&6Eg&N(*g&N(&g&N(~8 g&N(~! F&6@g&N(~! g&N(~@ F&61g&N(~! g&N(~D F&65g&N(Zg&N(~D g&N(zF&F&6Ag&N(jg&N(~H 6)g&N(:g&N(~H g&N(jg&N(},6-g&N(~@ g&N(~! g&N(~L F&6Fg&N(~L g&N(~P F&60g&N(Zg&N(~@ g&N(~P g&N(~! g&N(}(F&F&6!g&N(Zg&N(~T F&69g&N(~T g&N(~X F&62g&N(~P g&N(~X g&N(~L g&N(~T g&N(~" F&6:g&N(~" g&N(~` F&6/g&N(~" g&N(~8 g&N(Bg&N(&g&N(~d F&6Bg&N(ng&N(~d g&N(~h g56>g&N(rg&N(~` g&N(~h g&N(Fg&N(~l g&N(}0g)6?g&N(ng&N(>g&N(~l g&N(Fg&N(}0g&N(},g&N(~d g&N(&g&N(2g&N(}L(g56Hg&N(}L(g&N(Bg&N(}$6,g&N(>g&N(~l g&N(Fg&N(}0g&N(},g&N(rg&N(~` g&N(6g&N(*g)6;6(1~=+(P}K0}Gg~J~ ~4~N #7GVg&#7GWg #7GXg(#7GYg)#7GZg&F n*fF&G.g&G/F G0)fF(#7G[F)#7G"FVF[#wF"#wG]FWF[#}z G^F/#7g&#7g #B g(#B(g)#B)#}z F"#}z G_F^F_#}z G^F_g3#}w F_g9#}y #vF^#wG_F^F_#}z G^F_g5#}w F_g7#}y #vF^#wG_F^F_#}z G^F_g@#}w F_g,#}y #vF^#wG_F^F_#}z G^F_g,#}w F_g@#}y #vF^#wG_F^F"#}z G^F_F]#}z FX#}z G_F^F_#}z G^F_g7#}w F_g5#}y #vF^#wG_F^F_#}z G^F_gC#}w F_g)#}y #vF^#wG_F^F_#}z G^F_g6#}w F_g6#}y #vF^#wG_F^F_#}z G^F_g>#}w F_g.#}y #vF^#wG_F^F]#}z G^F_F[#}z FY#}z G_F^F_#}z G^F_g3#}w F_g9#}y #vF^#wG_F^F_#}z G^F_g5#}w F_g7#}y #vF^#wG_F^F_#}z G^F_g@#}w F_g,#}y #vF^#wG_F^F_#}z G^F_g,#}w F_g@#}y #vF^#wG_F^F[#}z G^F_F"#}z FZ#}z G_F^F_#}z H^g.#}y G[F.F*F+F[#A&~ j&&&&&&}!d}n}n}l~&^(&F.F*F+F[#A ~ j&&&&&&}!d}n}n}l~&^(*F.F*F+F[#A(~ j&&&&&&}!d}n}n}l~&^(.F.F*F+F[#A)~ j&&&&&&}!d}n}n}l~&^(2F.g6}6G.F/g*}6H/F0n3&111';
