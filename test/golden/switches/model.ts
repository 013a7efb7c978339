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

const spec: NetSpec<SwitchesDims, SwitchesViews> = {
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

const trainSpec: TrainSpec<SwitchesViews> = {
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

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'label'], inference: true };

const forwardRun: RunSpec = {
  name: 'forward',
  inputs: ['x', 'label'],
  draws: drawAgain,
  nonempty: refusingEmpty(['B']),
};

const trainStepRun: RunSpec = {
  name: 'trainStep',
  inputs: ['x', 'label'],
  draws: drawAgain,
  nonempty: refusingEmpty(['B']),
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
    for (let i = 0; i < -Math.floor(n / 32) * 32 + n; i++) {
      const weight0 = weight[weightAt + i]!;
      total += weight0 * weight0;
      const v0 = v[weightAt + i]!;
      const t4 = t1 * v0 + x4[weightAt + i]! * t2;
      const weight1 = weight[weightAt + i]!;
      v[weightAt + i] = t4;
      weight[weightAt + i] = weight1 - t3 * t4;
    }
  } else {
    for (let i = 0; i < -Math.floor(n / 32) * 32 + n; i++) {
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
  '&}-}?}9 &&& }74},&&}, }H }H}, }K }K},*}K}K}K}K }K},*}K}K}K}K&},+}K}K}K}K}K&},)}K}K}K&},-}K}K}K}K}K}K}K&},,}K}K}K}K}K}K&},(}K}K&},0}K}K}K}K}K}K}K}K}K}K&},1}K}K}K}K}K}K}K}K}K}K}K&}, }K&},,}K}K}K}K}H}H&(M))}:}:}/,}9}1}9};}>}E( &}L}L*)}:}:}/*}9}1}1}@&&)}:}:}/)}/};}?& )ON()&*+,*,*,+**-+.,,.-*/*,*-0*,.1,02222&23,6)}K g&1}K g&1}K g&1-} /*}@}1}-}9)&,}@}4}>}1}-}0) -}!}>}1}0}5}/}@&I.}1}B}-}8}A}-}@}1&J-}2};}>}C}-}>}0&K.}.}-}/}7}C}-}>}0&L,}A}!}0}-}@}1&M/}@}>}-}5}:y}@}1}!&N.T}A}:}5}2};}>}9&O0~[}o NF&I(F&}>*f6&F&J(1F&*}KI&+g&I g&m}711_&F F&}7F(}6g }7F(}9G F)I }6G)F I&}9F)}8F)F I&};}8I&}6g }7I&}9}6F(}8F&}613&I&*f6&g&J(11~( (*}K(}GI&*fF)g}u!t6(H*g&n*f511F&#&(&G.F&#&(6G/g&G+F)G,F**fF+F,g g&6)F+F,g g 6)G,G+1F+F,n*fF(F+g:}8}6G*F F+g:}8}6G-F*F+g}8}8F,g:}8}6}6G+)fF*F-#&(&F.#~U #1(&F*F-#&(6F/#~U #}&(6&F*g:}6G*F-g:}6G-F*F+o3&111~j*(.}G/}Ki&&&&#9G+I&*fF*g~P,t6(H3g&n*f511F&#&(&G,g&G4F*g}I}6G5F3*fF4F5g*g&6)F4F5g*g 6)G5G41F4F5n*fF)F4g2}8}6G6F G7F(F4g:}8}6G8F4G4F5G5)fF+G.F+G/F+G0F+G1F7G9F8G:F9gb}6G;)fF9#&(&G2F.F:#/(&F2#~V #~T G.F/F:#/(:F2#~V #~T G/F0F:#/(NF2#~V #~T G0F1F:#/(bF2#~V #~T G1F9g2}6G9F:g*}6G:F9F;o3&1F.F,#~T G-F/F,#~T G.F0F,#~T G/F1F,#~T G0F6F-#}&(&&F6F-#}&(* F6F-#}&(.(F6F.#}&(2&F6F.#}&(6 F6F.#}&(:(F6F/#}&(>&F6F/#}&(B F6F/#}&(F(F6F0#}&(J&F6F0#}&(N F6F0#}&(R(F6gV}6G6F8g~@&}6G8F4g*}6H4F5n3&11I g }6F3t*fF*g(}Ag(}@F*n*fF)F*g(}AgV}8}6G3F G6F(F*g(}Ag~@&}8}6G7F*g(}Ag(}@G4F*G5)fF+G.F6G8F7G9F8gb}6G:)fF.F9#/(&F8#&(&#~V #~T G.F8g2}6G8F9g*}6G9F8F:o3&1F.F,#~T G-F3F-#}&(&&F3F-#}&(* F3F-#}&(.(F3g2}6G3F7g:}6G7F4g }6H4F5n3&1111~$ (,}K(}II&*fF(g}v!t6(H)g&n*f511g&G*F(G+F)*fF*F+g g&6)F*F+g g 6)G+G*1F*F+n*fF F*g(}@}6G)F&F*g2}8}6G,F*G*F+G+)fi&&}L%G/F,H-g2}6G.)fF-P(&H0F/}cG/F-g*}6H-F.o3&1F)F/^(&F)g*}6G)F,g2}6G,F*g }6H*F+n3&111~06)G}G0}K*}Ii&&}L%#9G*i}(5V~3#9G+i&&}~h#9G,ia}v~(e#9G-i$&fq#9G.i$&f~;#9G/i&}LWe#9G0i}O}L}*~)#9G1i}}L~%`#9G2i~7B/b#9G3i}$}xPc#9G4io}vPd#9G5i$%%d#9G6i&&}Le#9G7I&*fF)g~A*t6(HKg&n*f511g&GLF)g*}Ag*}@GMFK*fFLFMg6g&6)FLFMg6g 6)GMGL1FLFMn*fF&FLg(}@}6GNF FLg2}8}6GOF(FLg2}8}6GPFLGLFMGM)fFN#&(&H8F8F*#g#uG9FN#&(6HDFDF*#g#uG:FN#&(FHDFDF*#g#uG;FN#&(VHDFDF*#g#uG!FOGQFPGRFQg2}6GS)fFQ#/(&FQP(2#F FQP(>#F(FQP(J#F)F9#~U H=F+#~[ H>F,#~Z H?F-#~V F.#~T H@F/#~T GAF?FAF0#~V #~U FAF1#~V #~U HBFB#~V GCF@HDg #}x GEF2FC#~V FBF3#~V F4#~T #~T FC#~V FBF5#~V F6#~T #~T FC#~V FB#~T F7#~T FEg=#}w #~V FDFE#}} g=#}w #~V GDFQ#/(VFQP(b#F FQP(n#F(FQP(z#F)F:#~U HEF+#~[ HEF,#~Z HEF-#~V F.#~T HFF/#~T GGFEFGF0#~V #~U FGF1#~V #~U HEFE#~V GGFFHFg #}x GHF2FG#~V FEF3#~V F4#~T #~T FG#~V FEF5#~V F6#~T #~T FG#~V FE#~T F7#~T FHg=#}w #~V FFFH#}} g=#}w #~V GEFQ#/(},FQP(}8#F FQP(}D#F(FQP(}P #F)F;#~U HFF+#~[ HFF,#~Z HFF-#~V F.#~T HGF/#~T GHFFFHF0#~V #~U FHF1#~V #~U HFFF#~V GHFGHGg #}x GIF2FH#~V FFF3#~V F4#~T #~T FH#~V FFF5#~V F6#~T #~T FH#~V FF#~T F7#~T FIg=#}w #~V FGFI#}} g=#}w #~V GFFQ#/(}" FQP(}h #F FQP(}t #F(FQP(~$ #F)F!#~U HGF+#~[ HGF,#~Z HGF-#~V F.#~T HHF/#~T GIFGFIF0#~V #~U FIF1#~V #~U HGFG#~V GIFHHHg #}x GJF2FI#~V FGF3#~V F4#~T #~T FI#~V FGF5#~V F6#~T #~T FI#~V FG#~T F7#~T FJg=#}w #~V FHFJ#}} g=#}w #~V GGFRFD#}&(&&FRFD#}&(2 FRFD#}&(>(FRFD#}&(J)FRFE#}&(V&FRFE#}&(b FRFE#}&(n(FRFE#}&(z)FRFF#}&(},&FRFF#}&(}8 FRFF#}&(}D(FRFF#}&(}P )FRFG#}&(}" &FRFG#}&(}h  FRFG#}&(}t (FRFG#}&(~$ )FQg*}6GQFRg*}6GRFQFSo3&1FNg~0&}6GNFOg~0 }6GOFPg~0 }6GPFLg6}6HLFMn3&11I g }6FKt*fF)g*}Ag*}@F)g(}Ag(}@n*fF&F)g*}Ag,}@}6GNF F)g*}Ag~0 }8}6GOF(F)g*}Ag~0 }8}6GPF)g*}Ag*}@GLF)g(}Ag(}@GM)fFN#&(&H8F8F*#g#uG9FOGQFPGRFQg2}6GS)fFQ#/(&FQP(2#F FQP(>#F(FQP(J#F)F9#~U H:F+#~[ H;F,#~Z H!F-#~V F.#~T H=F/#~T G>F!F>F0#~V #~U F>F1#~V #~U H?F?#~V G@F=HAg #}x GBF2F@#~V F?F3#~V F4#~T #~T F@#~V F?F5#~V F6#~T #~T F@#~V F?#~T F7#~T FBg=#}w #~V FAFB#}} g=#}w #~V GCFRFC#}&(&&FRFC#}&(2 FRFC#}&(>(FRFC#}&(J)FQg*}6GQFRg*}6GRFQFSo3&1FNg6}6GNFOgV}6GOFPgV}6GPFLg*}6HLFMn3&111I g }6FKt*fF)g(}Ag(}@F)n*fF&F)g(}Ag*}@}6GKF F)g(}AgV}8}6GNF(F)g(}AgV}8}6GOF)g(}Ag(}@GLF)GM)fFKP(&GUi&&&&FUFUi&&}L%} AGUFNGPFOGQFPg2}6GR)fFPP(&FU}_GVi}(5V~3FVHVi}(5V~3FV}*AGVi&&}~hFVHVi&&}~hFV})AHVia}v~(e}`i$&fq}^HWi$&f~;}^GXFVFXi&}LWe}`}_FXi}O}L}*~)}`}_HVFV}`GXFW~,HSg }AGTFQi}}L~%`FX}`FVi~7B/b}`i}$}xPc}^}^FX}`FVio}vPd}`i$%%d}^}^FX}`FV}^i&&}Le}^FTg=}@~.}`FSFT}7g=}@~.}`^(&FPg*}6GPFQg*}6GQFPFRo3&1FKg*}6GKFNg2}6GNFOg2}6GOFLg }6HLFMn3&1111}~ (,}K }II&*fF(g}v!t6(H)g&n*f511g&G*F(G+F)*fF*F+g g&6)F*F+g g 6)G+G*1F*F+n*fF F*g(}@}6G)F&F*g2}8}6G,F*G*F+G+)fi&&&&G/F,H-g2}6G.)fF/F-P(&}^G/F-g*}6H-F.o3&1F)F/^(&F)g*}6G)F,g2}6G,F*g }6H*F+n3&111~P (.}K }II&*fF)g}O3t6(H*g&n*f511g&G+F)G,F**fF+F,g g&6)F+F,g g 6)G,G+1F+F,n*fF&F+g(}@}6G*F(F+g2}8}6G-F F+g2}8}6G.F+G+F,G,)fF*P(&G2i&&}LeF2F2i&&&&} AG2F-G/F.G0F/g2}6G1)fF/F0P(&F2}a^(&F/g*}6G/F0g*}6G0F/F1o3&1F*g*}6G*F-g2}6G-F.g2}6G.F+g }6H+F,n3&111~L (.}K(}II&*fF(g}l,t6(H)g&n*f511g&G*F(G+F)*fF*F+g g&6)F*F+g g 6)G+G*1F*F+n*fF F*g(}@}6G)F&F*g2}8}6G,F*G*F+G+)fi&&}L%G1g&G-F,G.g&G/)fF.P(&H2F1}*F2F2}(F1F1} }=}>G0F2F1F0AG1F/F-F0AG-F.g*}6G.F/g }6H/g)n3&1F)F-"(&F)g*}6G)F,g2}6G,F*g }6H*F+n3&111}s+)0}G }I-}Ki&&&&#9G+i&&}Le#9G,I&*fg&6(*f511i&&&&G5F+G-F+G.F+G/F+G0g&F)g*}Ag*}@n*fF&G6F G7g&G8F)g*}Ag*}@G9)fF+G1F+G2F+G3F+G4F8g}L~0&}6H:F)g*}Ag*}@H;F:F;nAG:F8F:n*fF6G;F7G!F;F:g(}@F8g(}@}7}6G:)fF1F!#&(&F;#&(&#]F,#t#~T G1F2F!#&(6F;#&(6#]F,#t#~T G2F3F!#&(FF;#&(F#]F,#t#~T G3F4F!#&(VF;#&(V#]F,#t#~T G4F;g~0&}6G;F!g~0&}6G!F;F:o3&11F-F1#~T G-F.F2#~T G.F/F3#~T G/F0F4#~T G0F6g}L}L(}6G6F7g}L}L(}6G7F8g}L~0&}6H8F9n3&11F)g*}Ag*}@F)g(}Ag(}@n*fF&F)g*}Ag,}@}6G6F F)g*}Ag,}@}6G7F6F)g*}Agf}8F)g(}Ag*}@}6}6G8)fF-F7#&(&F6#&(&#]F,#t#~T G-F6g6}6G6F7g6}6G7F6F8o3&11F-F.#~T F/F0#~T #~T H+F+F+#3*+,-& ()2345./01#~T G+F5F+F+F+#3./012345& ()*+,-#~T #E&}^G5F)g(}Ag(}@F)n*fF&F)g(}Ag*}@}6G6F F)g(}Ag*}@}6G7F6F)g(}Ag}!}8F)g(}@}6}6G8)fF5F7N(&F6N(&l}~}^G5F6g*}6G6F7g*}6G7F6F8o3&11F(F5F*}~}a^(&1~5*)3}G(}I+}Ki&&&&#9G*I&*fg&6(*f511i&&&&G7F*G+F*G,F*G-F*G.g&F)g*}Ag*}@n*fF&G9g&G:F)g*}Ag*}@G;)fF*G0F*G1F*G2F*G3F:g}L~0&}6H!F)g*}Ag*}@H=F!F=nAG!F:F!n*fF9H=F!g(}@F:g(}@}7}6G!)fF=#&(&G/F=#&(6G4F=#&(FG5F=#&(VG6F0F/F/#~V #~T G0F1F4F4#~V #~T G1F2F5F5#~V #~T G2F3F6F6#~V #~T G3F=g~0&}6H=F!o3&11F+F0#~T G+F,F1#~T G,F-F2#~T G-F.F3#~T G.F9g}L}L(}6G9F:g}L~0&}6H:F;n3&11F)g*}Ag*}@F)g(}Ag(}@n*fF&F)g*}Ag,}@}6H9F)g*}Agf}8F)g(}Ag*}@}6}6G:)fF9#&(&G/F+F/F/#~V #~T G+F9g6}6H9F:o3&11F+F,#~T F-F.#~T #~T H*F*F*#3*+,-& ()2345./01#~T G*F7F*F*F*#3./012345& ()*+,-#~T #E&}^G7F)g(}Ag(}@F)n*fF&F)g(}Ag*}@}6H9F)g(}Ag}!}8F)g(}@}6}6G:)fF9P(&G8F7F8F8}`}^G7F9g*}6H9F:o3&11F(F Q)&~&F7}`^(&1}Z8)V}G/}K,}Ii&&&&#9G*i&&}L%#9G+i}(5V~3#9G,i&&}~h#9G-ia}v~(e#9G.i$&fq#9G/i$&f~;#9G0i&}LWe#9G1i}O}L}*~)#9G2i}}L~%`#9G3i~7B/b#9G4i}$}xPc#9G5io}vPd#9G6i$%%d#9G7i&&}Le#9G8I&*fF)g~J*t6(HZg&n*f511g&G[F)g*}Ag*}@G"FZ*fF[F"g6g&6)F[F"g6g 6)G"G[1F[F"n*fF F[g(}@}6G]F(F[g(}@}6G^F&F[g2}8}6G_F[G[F"G")fF*G9F*G:F*GEF*GFF+GGF+GHF+GIF+GJF_H`g2}6Ga)fF`#/(&F`P(2#F F`P(>#F(F`P(J#F)G;F`#/(VF`P(b#F F`P(n#F(F`P(z#F)G!F`#/(},F`P(}8#F F`P(}D#F(F`P(}P #F)G=F`#/(}" F`P(}h #F F`P(}t #F(F`P(~$ #F)G>F;FG#~Y GGF!FH#~Y GHF=FI#~Y GIF>FJ#~Y GJF`g*}6H`Fao3&1FGFGF+#g#uG;FHFHF+#g#uG!FIFIF+#g#uG=FJFJF+#g#uG>F_H`g2}6Ga)fF`#/(&F`P(2#F F`P(>#F(F`P(J#F)F;#~U H?F,#~[ H@F-#~Z HAF.#~V F/#~T HBF0#~T GCFAFCF1#~V #~U FCF2#~V #~U HDFD#~V GKFBHLg #}x GMF`#/(VF`P(b#F F`P(n#F(F`P(z#F)F!#~U HNF,#~[ HNF-#~Z HNF.#~V F/#~T HOF0#~T GPFNFPF1#~V #~U FPF2#~V #~U HNFN#~V GPFOHOg #}x GQF`#/(},F`P(}8#F F`P(}D#F(F`P(}P #F)F=#~U HRF,#~[ HRF-#~Z HRF.#~V F/#~T HSF0#~T GTFRFTF1#~V #~U FTF2#~V #~U HRFR#~V GTFSHSg #}x GUF`#/(}" F`P(}h #F F`P(}t #F(F`P(~$ #F)F>#~U HVF,#~[ HVF-#~Z HVF.#~V F/#~T HWF0#~T GXFVFXF1#~V #~U FXF2#~V #~U HVFV#~V GXFWHWg #}x GYF9F3FK#~V FDF4#~V F5#~T #~T FK#~V FDF6#~V F7#~T #~T FK#~V FD#~T F8#~T FMg=#}w #~V FLFM#}} g=#}w #~V #~T G9F:F3FP#~V FNF4#~V F5#~T #~T FP#~V FNF6#~V F7#~T #~T FP#~V FN#~T F8#~T FQg=#}w #~V FOFQ#}} g=#}w #~V #~T G:FEF3FT#~V FRF4#~V F5#~T #~T FT#~V FRF6#~V F7#~T #~T FT#~V FR#~T F8#~T FUg=#}w #~V FSFU#}} g=#}w #~V #~T GEFFF3FX#~V FVF4#~V F5#~T #~T FX#~V FVF6#~V F7#~T #~T FX#~V FV#~T F8#~T FYg=#}w #~V FWFY#}} g=#}w #~V #~T GFF`g*}6H`Fao3&1F]F9#1(&F]F:#1(6F]FE#1(FF]FF#1(VF^FG#1(&F^FH#1(6F^FI#1(FF^FJ#1(VF]g~0&}6G]F^g~0&}6G^F_g~0 }6G_F[g6}6H[F"n3&11I g }6FZt*fF)g*}Ag*}@F)g(}Ag(}@n*fF F)g*}Ag,}@}6G]F(F)g*}Ag,}@}6G^F&F)g*}Ag~0 }8}6G_F)g*}Ag*}@G[F)g(}Ag(}@G")fF*G9F+G:F_H`g2}6Ga)fF`#/(&F`P(2#F F`P(>#F(F`P(J#F)H;F:#~Y G:F`g*}6H`Fao3&1F:F:F+#g#uG;F_H`g2}6Ga)fF`#/(&F`P(2#F F`P(>#F(F`P(J#F)F;#~U H!F,#~[ H=F-#~Z H>F.#~V F/#~T H?F0#~T G@F>F@F1#~V #~U F@F2#~V #~U HAFA#~V GBF?HCg #}x GDF9F3FB#~V FAF4#~V F5#~T #~T FB#~V FAF6#~V F7#~T #~T FB#~V FA#~T F8#~T FDg=#}w #~V FCFD#}} g=#}w #~V #~T G9F`g*}6H`Fao3&1F]F9#1(&F^F:#1(&F]g6}6G]F^g6}6G^F_gV}6G_F[g*}6H[F"n3&111I g }6FZt*fF)g(}Ag(}@F)n*fF F)g(}Ag*}@}6GZF(F)g(}Ag*}@}6G]F&F)g(}AgV}8}6G^F)g(}Ag(}@G[F)G")fi&&&&Gci&&}L%GdF^H_g2}6G`)fF_P(&HeFd}cGdF_g*}6H_F`o3&1i&&&&FdFdi&&}L%} AGeF^H_g2}6G`)fF_P(&Fe}_Gfi}(5V~3FfHfi}(5V~3Ff}*AGfi&&}~hFfHfi&&}~hFf})AHfia}v~(e}`i$&fq}^Hgi$&f~;}^GhFfFhi&}LWe}`}_Fhi}O}L}*~)}`}_HfFf}`GhFg~,Hag }AGbFci}}L~%`Fh}`Ffi~7B/b}`i}$}xPc}^}^Fh}`Ffio}vPd}`i$%%d}^}^Fh}`Ff}^i&&}Le}^Fbg=}@~.}`FaFb}7g=}@~.}`}^GcF_g*}6H_F`o3&1FZFc^(&F]Fd^(&FZg*}6GZF]g*}6G]F^g2}6G^F[g }6H[F"n3&1111}L*(-}I4}KI&*fg&6(*f511i&&&&G-g&F+n*fF&G4F G5F(G6g&G7F+G8)fi&&&&G.F7g}L*}6H9F+H:F9F:nAG9F7F9n*fF4G:F5G;F6G!F7G=F9G9)fF:N(&G>F;P(&G/F!P(&G0i&&}LeF0F0i&&&&} AH0i&&}L&})G?F0i&&&q}`F0F?A~,H@g}Y~f}w}R}H}6g=}AGAF@FAg=}@}7~.i&&}L~/}^H1F1}`G2FA}~i&&~(gi&&&&F?A}_G3F.F)F=g2}8F>g(}@}6}6P(&i&&&&F/F/i&&}L%} A}_F0i&&}L%F1i}>}l}YcF2}`F1i}X}@~a~-}`i}cN~cc}^}^F2}`F1i}s}m#~-}`i}(}e7d}^}^F2}`F1i}=}}P~.}`i}o~Brd}^}^F2}`F1i~g%}K~.}`i}o}v}vd}^}^F1F2}`}`F3i}O}L}*~)}`}^F2i&&&e}`}_}^F3i&}LWe}`}^F0i&&&&} AF0i&&}L}K} Ai&&~0}KF0i&&&&},A}_}^G.F:g*}6G:F;g*}6G;F!g*}6G!F=g }6H=F9n3&11F-F.}^G-F4g}L6}6G4F5g}L6}6G5F6g}L6}6G6F7g}L*}6H7F8n3&11F*F-F,}~}a}X^(&1~%((-}G+}Ki&&&&#9G+i}2}2}2e#9G,i~=~!~!c#9G-I&*fg&6(*f511F+G.F+G/g&F*n*fF&G2g&G3F*G4)fF+G0F+G1F3g}L*}6H5F*H6F5F6nAG5F3F5n*fF2H6F5g:}8F3g:}8}7}6G5)fF0F6#&(&#~T G0F1F6#&(6#~T G1F6g:}6H6F5o3&11F.F0#~T G.F/F1#~T G/F2g}L~@&}6G2F3g}L*}6H3F4n3&11F*}~#9G+F.F+#~W G.F/F+#~W G+F(F,F #&(&#~V F-F.#~V #~T #1(&F(F,F #&(6#~V F-F+#~V #~T #}&(6&F)F.#1(&F)F+#}&(6&1~9/)7}G1}K }I#2&&&& &&&(&&&)&&&G,g~>~E~T~ (#7G-g~J~ ~4~N #7G.g #7G/g(#7G0g)#7G1i&&&f#9G2i&&}LY#9G3i&&&e#9G4I&*fF+g~h&t6(H=g&n*f511F&N(&H>#7G5F N(&H?#7G6F,G,F(#&(&G7F(P(6GHg&G@F+GAF=*fF@FAg g&6)F@FAg g 6)GAG@1F@FAn*fF*F@g:}8}6G=F)F@g:}8}6GBF@G@FAGA)fF5G8F-G9F.F8#wF9#wG:F6F8#}z G;F@g+}8#7F,#}z F9#}z G!F;F!#}z G;F!g3#}w F!g9#}y #vF;#wG!F;F!#}z G;F!g5#}w F!g7#}y #vF;#wG!F;F!#}z G;F!g@#}w F!g,#}y #vF;#wG!F;F!#}z G;F!g,#}w F!g@#}y #vF;#wG!F;F9#}z G;F!F:#}z F/#}z G!F;F!#}z G;F!g7#}w F!g5#}y #vF;#wG!F;F!#}z G;F!gC#}w F!g)#}y #vF;#wG!F;F!#}z G;F!g6#}w F!g6#}y #vF;#wG!F;F!#}z G;F!g>#}w F!g.#}y #vF;#wG!F;F:#}z G;F!F8#}z F0#}z G!F;F!#}z G;F!g3#}w F!g9#}y #vF;#wG!F;F!#}z G;F!g5#}w F!g7#}y #vF;#wG!F;F!#}z G;F!g@#}w F!g,#}y #vF;#wG!F;F!#}z G;F!g,#}w F!g@#}y #vF;#wG!F;F8#}z G;F!F9#}z F1#}z G!F;F!#}z G;F=FB#&(&F7#~U F2#~V F;g.#}y #~j F3#~V F4#l#t#1(&F>GCg~>~E~T~ (GDg~J~ ~4~N FC}?FD}?GEF?FC}6GFF@g+}8g*}6FD}6GGFFFG}6GFFGg3}@FGg9}B}>FF}?GGFFFG}6GFFGg5}@FGg7}B}>FF}?GGFFFG}6GFFGg@}@FGg,}B}>FF}?GGFFFG}6GFFGg,}@FGg@}B}>FF}?GGFFFD}6GFFGFE}6g }6GGFFFG}6GFFGg7}@FGg5}B}>FF}?GGFFFG}6GFFGgC}@FGg)}B}>FF}?GGFFFG}6GFFGg6}@FGg6}B}>FF}?GGFFFG}6GFFGg>}@FGg.}B}>FF}?GGFFFE}6GFFGFC}6g(}6GGFFFG}6GFFGg3}@FGg9}B}>FF}?GGFFFG}6GFFGg5}@FGg7}B}>FF}?GGFFFG}6GFFGg@}@FGg,}B}>FF}?GGFFFG}6GFFGg,}@FGg@}B}>FF}?GGFFFC}6GFFGFD}6g)}6GGFFFG}6GFF=FFg.}B}~i&&}LY}`i&&&e},*}IFBP(6FH}_i&&&f}`+i&&&&1^(6F=g:}6G=FBg:}6GBF@g }6H@FAn3&111}Z() }G*}K(}Ii&&&&#9G)I&*fg&6(*f511g&F(g)}8g(}Ag(}@n*fF H*F(g)}8g(}Ag*}@}6G+)fF*F)#1(&F*g6}6H*F+o3&11F(g)}8g(}Ag(}@F(g)}8n*fF F(g)}8g(}Ag*}@}6H*F(g2}8F(g)}8g(}Ag*}@}7}6G+)fF*i&&&&^(&F*g*}6H*F+o3&11i&&}L~/F(}~}aG.g&F(n*fF&G*g&G+F(G,)fF*N(&G-F F+g2}8F-g(}@}6}6P(&G/F F+g2}8F-g(}@}6}6F/F.}^^(&F*g*}6G*F+g }6H+F,n3&111~# (,}K }II&*fF(g~@5t6(H)g&n*f511g&G*F(G+F)*fF*F+g g&6)F*F+g g 6)G+G*1F*F+n*fF F*g(}@}6G)F&F*g2}8}6G,F*G*F+G+)fi&&&&G/F,H-g2}6G.)fF/F-P(&}X}^G/F-g*}6H-F.o3&1F)F/^(&F)g*}6G)F,g2}6G,F*g }6H*F+n3&111}p((1}K }II&*fF+g~)-t6(H,g&n*f511g&G-F+G.F,*fF-F.g g&6)F-F.g g 6)G.G-1F-F.n*fF&F-g(}@}6G,F F-g(}@}6G/F*F-g2}8}6G0F(F-g2}8}6G1F)F-g2}8}6G2F-G-F.G.)fF,P(&H7i&&&&} H3*}Ii&&&&+F/P(&i&&}LeF7F3A}a1G7F0G3F1G4F2G5F3g2}6G6)fF3F5P(&F7F4P(&}`}^^(&F3g*}6G3F4g*}6G4F5g*}6G5F3F6o3&1F,g*}6G,F/g*}6G/F0g2}6G0F1g2}6G1F2g2}6G2F-g }6H-F.n3&111~=,(1}G.}Ki&&&&#9G-i&&&f#9G.I&*fg&6(*f511F-G/F-G0F-G1F-G2g&F,n*fF&G8F G9g&G:F,G;)fF-G3F-G4F-G5F-G6F:g}L*}6H=F,H>F=F>nAG!F:F!n*fF8G=F9G>F=F!g2}8F:g2}8}7}6G?)fF=#&(&G7F3F>#/(&F7#~V #~T G3F4F>#/(*F7#~V #~T G4F5F>#/(.F7#~V #~T G5F6F>#/(2F7#~V #~T G6F=g2}6G=F>g:}6G>F=F?o3&11F/F3#~T G/F0F4#~T G0F1F5#~T G1F2F6#~T G2F8g}LV}6G8F9g}L~@&}6G9F:g}L*}6H:F;n3&11F+#&(&G4F(Q)&~&#9G5F)Q)&~&#9G6F4F5F6F*#&(&#~V F.#~V F/#~T #~V #~T G/F+#&(2H4F5F6F*#&(2#~V F.#~V F0#~T #~V #~T G0F+#&(>H4F5F6F*#&(>#~V F.#~V F1#~T #~V #~T G1F+#&(JH4F5F6F*#&(J#~V F.#~V F2#~T #~V #~T G2F+F/#}&(&&F+F/#}&(* F+F/#}&(.(F+F0#}&(2&F+F0#}&(6 F+F0#}&(:(F+F1#}&(>&F+F1#}&(B F+F1#}&(F(F+F2#}&(J&F+F2#}&(N F+F2#}&(R(F-G/g&F,n*fF&G8F g6}6G9g&G:F,G;)fF-G3F:g}L*}6H=F,H>F=F>nAG!F:F!n*fF8G=F9G>F=F!g2}8F:g2}8}7}6G?)fF3F>#/(&F=#&(&#~V #~T G3F=g2}6G=F>g:}6G>F=F?o3&11F/F3#~T G/F8g}LV}6G8F9g}L~@&}6G9F:g}L*}6H:F;n3&11F+#&(VH-F5F6F*#&(V#~V F.#~V F/#~T #~V #~T G-F+F-#}&(V&F+F-#}&(Z F+F-#}&(^(1~H ()}G+}Ki&&&&#9G*I&*fg&6(*f511F*G+g&F)n*fF&G-g&G.F)G/)fF*G,F.g}L*}6H0F)H1F0F1nAG0F.F0n*fF-H1F0g2}8F.g2}8}7}6G0)fF,F1#&(&#~T G,F1g2}6H1F0o3&11F+F,#~T G+F-g}LV}6G-F.g}L*}6H.F/n3&11F(#&(&H*F Q)&~&#9F+#~V #~T G*F(F*#}&(&&F(F*#}&(* F(F*#}&(.(1I&I&*fg&6(*f511F F&Q)&j&&&&&&Jf}o_)&1}^  )}HI&*fg&6(*f511F&Q)&G*F Q)&G+F(Q)&j&&&&&&}%f}oG,j&&&&&&~Pej&&&&&&~`ej>Sjz~kG/fj&&&&&&~`eF,H,j&&&&&&~`eF,}/A}n6 }l}nG,F)j&&&&&&&&j}f}e}e}e}e}e~)eF+F,}p}n}lF*F*F*}.A_)&1$  +}KI&*fF(g~0~((t6(H)g&n*f511g&G*F(g(}Ag(}@G+F)*fF*F+g*g&6)F*F+g*g 6)G+G*1F*F+n*fF F*g(}@}6G,F&F*g(}@}6G-F,F*g}H}8F+g(}@}6}6G*)fF,F-#&(&#1(&F,g6}6G,F-g6}6G-F,F*o3&11I g }6F)t*fF(g(}Ag(}@F(n*fF F(g(}Ag*}@}6G)F&F(g(}Ag*}@}6G*F)F(g(}Ag}!}8F(g(}@}6}6G+)fF)F*P(&^(&F)g*}6G)F*g*}6G*F)F+o3&1111~@*)3}G(}I+}Ki&&&&#9G*I&*fg&6(*f511i&&&&G7F&Q)&j&&&&&&&&}.*fF*G+F*G,F*G-F*G.g&F)g*}Ag*}@n*fF G9g&G:F)g*}Ag*}@G;)fF*G0F*G1F*G2F*G3F:g}L~0&}6H!F)g*}Ag*}@H=F!F=nAG!F:F!n*fF9H=F!g(}@F:g(}@}7}6G!)fF=#&(&G/F=#&(6G4F=#&(FG5F=#&(VG6F0F/F/#~V #~T G0F1F4F4#~V #~T G1F2F5F5#~V #~T G2F3F6F6#~V #~T G3F=g~0&}6H=F!o3&11F+F0#~T G+F,F1#~T G,F-F2#~T G-F.F3#~T G.F9g}L}L(}6G9F:g}L~0&}6H:F;n3&11F)g*}Ag*}@F)g(}Ag(}@n*fF F)g*}Ag,}@}6H9F)g*}Agf}8F)g(}Ag*}@}6}6G:)fF9#&(&G/F+F/F/#~V #~T G+F9g6}6H9F:o3&11F+F,#~T F-F.#~T #~T H*F*F*#3*+,-& ()2345./01#~T G*F7F*F*F*#3./012345& ()*+,-#~T #E&}^G7F)g(}Ag(}@F)n*fF F)g(}Ag*}@}6H9F)g(}Ag}!}8F)g(}@}6}6G:)fF9P(&G8F7F8F8}`}^G7F9g*}6H9F:o3&111F(F7^(&1~"**3}G(}I+}K }Hi&&&&#9G-I&*fg&6(*f511i&&&&G:F&Q)&j&&&&&&&&}.*fF-G.F-G/F-G0F-G1g&F,g*}Ag*}@n*fF G!g&G=F,g*}Ag*}@G>)fF-G3F-G4F-G5F-G6F=g}L~0&}6H?F,g*}Ag*}@H@F?F@nAG?F=F?n*fF!H@F?g(}@F=g(}@}7}6G?)fF@#&(&G2F@#&(6G7F@#&(FG8F@#&(VG9F3F2F2#~V #~T G3F4F7F7#~V #~T G4F5F8F8#~V #~T G5F6F9F9#~V #~T G6F@g~0&}6H@F?o3&11F.F3#~T G.F/F4#~T G/F0F5#~T G0F1F6#~T G1F!g}L}L(}6G!F=g}L~0&}6H=F>n3&11F,g*}Ag*}@F,g(}Ag(}@n*fF F,g*}Ag,}@}6H!F,g*}Agf}8F,g(}Ag*}@}6}6G=)fF!#&(&G2F.F2F2#~V #~T G.F!g6}6H!F=o3&11F.F/#~T F0F1#~T #~T H-F-F-#3*+,-& ()2345./01#~T G-F:F-F-F-#3./012345& ()*+,-#~T #E&}^G:F,g(}Ag(}@F,n*fF F,g(}Ag*}@}6H!F,g(}Ag}!}8F,g(}@}6}6G=)fF!P(&G;F:F;F;}`}^G:F!g*}6H!F=o3&111F(P(&~+F:~+}l}kGAF*F)Q)&FA}o_)&F+FA_)&1}s+),}G-}K+}Ii&&&&#9G0I&*fF/g~T^t6(H6g&n*f511F&Q)&~&H=#9G1F)Q)&F(Q)&}0*}HF Q)&+j&&&&&&~`e1~&H>#9G2F*Q)&~&H?#9G3F+Q)&j&&&&&&&&}.*fg&G7F/g(}Ag(}@G8F6*fF7F8g*g&6)F7F8g*g 6)G8G71F7F8n*fF,F7g(}@}6G9F-F7g(}@}6G:F.F7g(}@}6G;F9F7g}H}8F8g(}@}6}6G!)fF9#&(&G4F:#&(&G5F1F4#~V F5F2#~V #~T G4F;#&(&G5F9F4#1(&F;F5F3F4#~V #~U #1(&F:F0#1(&F9g6}6G9F:g6}6G:F;g6}6G;F9F!o3&11I g }6F6t*fF/g(}Ag(}@F/n*fF,F/g(}Ag*}@}6G9F-F/g(}Ag*}@}6G:F.F/g(}Ag*}@}6G;F9F/g(}Ag}!}8F/g(}@}6}6G!)fF9P(&G@F:P(&GAF=F@}`FAF>}`}^G@F;P(&GAF9F@^(&F;FAF?F@}`}_^(&F:i&&&&^(&F9g*}6G9F:g*}6G:F;g*}6G;F9F!o3&111+g&G7F/g(}Ag(}@G8F6*fF7F8g*g&6)F7F8g*g 6)G8G71F7F8n*fF-F7g(}@}6H9F7g}H}8F8g(}@}6}6G7)fF9F0#1(&F9g6}6H9F7o3&11I g }6F6t*fF/g(}Ag(}@F/n*fF-F/g(}Ag*}@}6H6F/g(}Ag}!}8F/g(}@}6}6G7)fF6i&&&&^(&F6g*}6H6F7o3&11111~-((-}G+}Ki&&&&#9G*i}2}2}2e#9G+i~=~!~!c#9G,I&*fg&6(*f511F*G-F*G.g&F)n*fF&G1g&G2F)G3)fF*G/F*G0F2g}L*}6H4F)H5F4F5nAG4F2F4n*fF1H5F4g:}8F2g:}8}7}6G4)fF/F5#&(&#~T G/F0F5#&(6#~T G0F5g:}6H5F4o3&11F-F/#~T G-F.F0#~T G.F1g}L~@&}6G1F2g}L*}6H2F3n3&11F #&(&G*F)}~#9G/F-F/#~W G-F #&(6G0F.F/#~W G.F F+F*#~V F,F-#~V #~T #1(&F F+F0#~V F,F.#~V #~T #}&(6&F(F-#1(&F(F.#}&(6&1~. ()}G+}Ki&&&&#9G)I&*fg&6(*f511F)G*g&F(n*fF&G,g&G-F(G.)fF)G+F-g}L*}6H/F(H0F/F0nAG/F-F/n*fF,H0F/g2}8F-g2}8}7}6G/)fF+F0#&(&#~T G+F0g2}6H0F/o3&11F*F+#~T G*F,g}LV}6G,F-g}L*}6H-F.n3&11F F*#}&(&&F F*#}&(* F F*#}&(.(1~_+(1}G.}Ki&&&&#9G,i&&&f#9G-I&*fg&6(*f511F,G.F,G/F,G0F,G1g&F+n*fF&G7F G8g&G9F+G:)fF,G2F,G3F,G4F,G5F9g}L*}6H!F+H=F!F=nAG;F9F;n*fF7G!F8G=F!F;g2}8F9g2}8}7}6G>)fF!#&(&G6F2F=#/(&F6#~V #~T G2F3F=#/(*F6#~V #~T G3F4F=#/(.F6#~V #~T G4F5F=#/(2F6#~V #~T G5F!g2}6G!F=g:}6G=F!F>o3&11F.F2#~T G.F/F3#~T G/F0F4#~T G0F1F5#~T G1F7g}LV}6G7F8g}L~@&}6G8F9g}L*}6H9F:n3&11F(Q)&~&#9H3F)#&(&#~V F-#~V F.#~T G.F3F)#&(2#~V F-#~V F/#~T G/F3F)#&(>#~V F-#~V F0#~T G0F3F)#&(J#~V F-#~V F1#~T G1F*F.#}&(&&F*F.#}&(* F*F.#}&(.(F*F/#}&(2&F*F/#}&(6 F*F/#}&(:(F*F0#}&(>&F*F0#}&(B F*F0#}&(F(F*F1#}&(J&F*F1#}&(N F*F1#}&(R(F,G.g&F+n*fF&G7F g6}6G8g&G9F+G:)fF,G2F9g}L*}6H!F+H=F!F=nAG;F9F;n*fF7G!F8G=F!F;g2}8F9g2}8}7}6G>)fF2F=#/(&F!#&(&#~V #~T G2F!g2}6G!F=g:}6G=F!F>o3&11F.F2#~T G.F7g}LV}6G7F8g}L~@&}6G8F9g}L*}6H9F:n3&11F3F)#&(V#~V F-#~V F.#~T G,F*F,#}&(V&F*F,#}&(Z F*F,#}&(^(1~=@)C}G9}K-}Ii&&&&#9G1I&*fg&6(*f511F&Q)&j&&&&&&&&}.GNF Q)&~&Ha#9G2F*Q)&F)Q)&}0*}HF(Q)&+j&&&&&&~`e1~&Hb#9G3F+Q)&~&Hc#9G4FN*fF/GOF-GPF.GQF,GRF-F0g+}Ag(}@g*}Ag,}@}6GSF.F0g+}Ag(}@g*}Ag,}@}6GTF,F0g+}Ag(}@g*}Ag,}@}6GUg&GV)fi&&&&GdF1G5F1G6F1G7F1G8g&F0g+}Ag(}@g*}Ag*}@n*fFPGZFQG[FRG"g&GWF0g+}Ag(}@g*}Ag*}@GX)fF1G9F1G:F1G;F1G!FWg}L~0&}6H]F0g+}Ag(}@g*}Ag*}@H^F]F^nAGYFWFYn*fFZG]F[G^F"G_F]FYg(}@FWg(}@}7}6G`)fF]#&(&G=F]#&(6G>F]#&(FG?F]#&(VG@F9F=F=#~V #~T G9F:F>F>#~V #~T G:F;F?F?#~V #~T G;F!F@F@#~V #~T G!F^#&(&GAF2FA#~V F_#&(&F3#~V #~T GBF^#&(6GCF2FC#~V F_#&(6F3#~V #~T GDF^#&(FGEF2FE#~V F_#&(FF3#~V #~T GFF^#&(VGGF2FG#~V F_#&(VF3#~V #~T GHF]#&(&GIF]#&(6GJF]#&(FGKF]#&(VGLF^FB#1(&F^FD#1(6F^FF#1(FF^FH#1(VF]FIF4FB#~V #~U #1(&F]FJF4FD#~V #~U #1(6F]FKF4FF#~V #~U #1(FF]FLF4FH#~V #~U #1(VF]g~0&}6G]F^g~0&}6G^F_g~0&}6G_F]F`o3&11F5F9#~T G5F6F:#~T G6F7F;#~T G7F8F!#~T G8FZg}L}L(}6GZF[g}L}L(}6G[F"g}L}L(}6G"FWg}L~0&}6HWFXn3&11F0g+}Ag(}@g*}Ag*}@F0g+}Ag(}@n*fFSGZFTG[FUG"F0g+}Ag(}@g*}Ag*}@GWF0g+}Ag(}@GX)fF1G9FWg}L6}6H]F0g+}Ag(}@H^F]F^nAGYFWFYn*fFZG]F[G^F"G_F]FYg(}@FWg(}@}7}6G`)fF]#&(&G=F9F=F=#~V #~T G9F^#&(&GAF2FA#~V F_#&(&F3#~V #~T GBF]#&(&G>F^FB#1(&F]F>F4FB#~V #~U #1(&F]g6}6G]F^g6}6G^F_g6}6G_F]F`o3&11F5F9#~T G5FZg}L~0&}6GZF[g}L~0&}6G[F"g}L~0&}6G"FWg}L6}6HWFXn3&11F5F6#~T F7F8#~T #~T HMFMFM#3*+,-& ()2345./01#~T GBFdFBFBFB#3./012345& ()*+,-#~T #E&}^GdFOFd^(&FOg*}6GOFPF0g+}Ag*}@}6GPFQF0g+}Ag*}@}6GQFRF0g+}Ag*}@}6GRFSF0g+}Ag*}@}6GSFTF0g+}Ag*}@}6GTFUF0g+}Ag*}@}6GUFVg }6HVg.n3&1+F/GOF-GPF-F0g+}Ag(}@g*}Ag,}@}6GQg&GV)fi&&&&GdF1G5F1G6F1G7F1G8g&F0g+}Ag(}@g*}Ag*}@n*fFPGRg&GWF0g+}Ag(}@g*}Ag*}@GX)fF1G9F1G:F1G;F1G!FWg}L~0&}6HSF0g+}Ag(}@g*}Ag*}@HTFSFTnAGYFWFYn*fFRHSFYg(}@FWg(}@}7}6GT)fFS#&(&G=FS#&(6G>FS#&(FG?FS#&(VG@F9F=F=#~V #~T G9F:F>F>#~V #~T G:F;F?F?#~V #~T G;F!F@F@#~V #~T G!FSg~0&}6HSFTo3&11F5F9#~T G5F6F:#~T G6F7F;#~T G7F8F!#~T G8FRg}L}L(}6GRFWg}L~0&}6HWFXn3&11F0g+}Ag(}@g*}Ag*}@F0g+}Ag(}@n*fFQGRF0g+}Ag(}@g*}Ag*}@GWF0g+}Ag(}@GX)fF1G9FWg}L6}6HSF0g+}Ag(}@HTFSFTnAGYFWFYn*fFRHSFYg(}@FWg(}@}7}6GT)fFS#&(&G=F9F=F=#~V #~T G9FSg6}6HSFTo3&11F5F9#~T G5FRg}L~0&}6GRFWg}L6}6HWFXn3&11F5F6#~T F7F8#~T #~T HMFMFM#3*+,-& ()2345./01#~T GBFdFBFBFB#3./012345& ()*+,-#~T #E&}^GdFOFd^(&FOg*}6GOFPF0g+}Ag*}@}6GPFQF0g+}Ag*}@}6GQFVg }6HVg.n3&11i&&&&GdFN*fF1G5F1G6F1G7F1G8g&F0g*}Ag*}@F0g+}Ag+}@}7n*fF-F0g+}Ag-}@}6GNF.F0g+}Ag-}@}6GOF,F0g+}Ag-}@}6GPFNF0g*}Ag,}@F0g+}Ag-}@}7}6GQ)fFN#&(&G=FN#&(6G>FN#&(FG?FN#&(VG@F5F=F=#~V #~T G5F6F>F>#~V #~T G6F7F?F?#~V #~T G7F8F@F@#~V #~T G8FO#&(&GAF2FA#~V FP#&(&F3#~V #~T GBFO#&(6GCF2FC#~V FP#&(6F3#~V #~T GDFO#&(FGEF2FE#~V FP#&(FF3#~V #~T GFFO#&(VGGF2FG#~V FP#&(VF3#~V #~T GHFN#&(&GIFN#&(6GJFN#&(FGKFN#&(VGLFOFB#1(&FOFD#1(6FOFF#1(FFOFH#1(VFNFIF4FB#~V #~U #1(&FNFJF4FD#~V #~U #1(6FNFKF4FF#~V #~U #1(FFNFLF4FH#~V #~U #1(VFNg~0&}6GNFOg~0&}6GOFPg~0&}6GPFNFQo3&11F0g*}Ag*}@F0g+}Ag+}@}7F0g+}Ag},}8F0g(}Ag(}@}6n*fF-F0g*}Ag,}@}6GNF.F0g*}Ag,}@}6GOF,F0g*}Ag,}@}6GPFNF0g*}Agf}8F0g(}Ag*}@}6}6GQ)fFN#&(&G=F5F=F=#~V #~T G5FO#&(&GAF2FA#~V FP#&(&F3#~V #~T GBFN#&(&G>FOFB#1(&FNF>F4FB#~V #~U #1(&FNg6}6GNFOg6}6GOFPg6}6GPFNFQo3&11F5F6#~T F7F8#~T #~T HMFMFM#3*+,-& ()2345./01#~T GBFdFBFBFB#3./012345& ()*+,-#~T #E&}^GdF0g+}Ag},}8F0g(}Ag(}@}6F0g+}Ag},}8F0}6n*fF-F0g(}Ag*}@}6GNF.F0g(}Ag*}@}6GOF,F0g(}Ag*}@}6GPFNF0g(}Ag}!}8F0g(}@}6}6GQ)fFNP(&GeFdFeFe}`}^GdFOP(&GfFaFf}`FPP(&Fb}`}^GfFNP(&GgFOFf^(&FNFgFcFf}`}_^(&FNg*}6GNFOg*}6GOFPg*}6GPFNFQo3&11+F1G5F1G6F1G7F1G8g&F0g*}Ag*}@F0g+}Ag+}@}7n*fF-F0g+}Ag-}@}6HNF0g*}Ag,}@F0g+}Ag-}@}7}6GO)fFN#&(&G=FN#&(6G>FN#&(FG?FN#&(VG@F5F=F=#~V #~T G5F6F>F>#~V #~T G6F7F?F?#~V #~T G7F8F@F@#~V #~T G8FNg~0&}6HNFOo3&11F0g*}Ag*}@F0g+}Ag+}@}7F0g+}Ag},}8F0g(}Ag(}@}6n*fF-F0g*}Ag,}@}6HNF0g*}Agf}8F0g(}Ag*}@}6}6GO)fFN#&(&G=F5F=F=#~V #~T G5FNg6}6HNFOo3&11F5F6#~T F7F8#~T #~T HMFMFM#3*+,-& ()2345./01#~T GBFdFBFBFB#3./012345& ()*+,-#~T #E&}^GdF0g+}Ag},}8F0g(}Ag(}@}6F0g+}Ag},}8F0}6n*fF-F0g(}Ag*}@}6HNF0g(}Ag}!}8F0g(}@}6}6GO)fFNP(&GeFdFeFe}`}^GdFNg*}6HNFOo3&111F/Fd^(F1|  }II&*fg&6(*f511F&P(&F&P(*}^F&P(.}^F&P(2F&P(6}^}^F&P(:F&P(>}^F&P(BF&P(F}^}^}^G)F(F Q)&~&F)}`^(&1~A)),}K+}I+}GI&*fF/g~*dt6(H0g&n*f511F&Q)&~&H6#9G;F)Q)&F(Q)&}0*}HF Q)&+j&&&&&&~`e1~&H7#9G!F*Q)&~&H8#9G=F+Q)&j&&&&&&&&}.*fg&G1F/g(}Ag(}@G2F0*fF1F2g*g&6)F1F2g*g 6)G2G11F1F2n*fF-F1g(}@}6G3F,F1g(}@}6G4F.F1g(}@}6G5F3F1g}H}8F2g(}@}6}6G1)fF3#&(&G>F;F>#~V F4#&(&F!#~V #~T G>F5#&(&G?F3F>#1(&F5F?F=F>#~V #~U #1(&F3g6}6G3F4g6}6G4F5g6}6G5F3F1o3&11I g }6F0t*fF/g(}Ag(}@F/n*fF-F/g(}Ag*}@}6G0F,F/g(}Ag*}@}6G1F.F/g(}Ag*}@}6G2F0F/g(}Ag}!}8F/g(}@}6}6G3)fF0P(&G9F6F9}`F1P(&F7}`}^G9F2P(&G:F0F9^(&F2F:F8F9}`}_^(&F0g*}6G0F1g*}6G1F2g*}6G2F0F3o3&11111}=&g&N(.g&N(Vg&N(}4F&6+g&N(*g&N(&g&N(}4g&N(}8F&6,g&N(}8g&N(}!F&6-g&N(}!g&N(}8g&N(}@F&6.g&N(}@g&N(}DF&6/g&N(}Dg&N(}@g&N(vF&606*1}m &g&N(.g&N(Vg&N(}HF&6+g&N(*g&N(&g&N(}Hg&N(}L F&6,g&N(}L g&N(}P F&61g&N(Zg&N(}P g&N(zF&F&62g&N(&g&N(Bg&N(}$g563g&N(}L g&N(}T g&N(}X F&64g&N(Zg&N(}X g&N(}T g&N(}L g&N(}(F&F&656*1~W &g&N(Vg&N(.g&N(Jg&N(}" F&66g&N(^g&N(bg&N(}" g&N(Vg&N(}` F&67g&N(*g&N(&g&N(}` g&N(}d F&6,g&N(}d g&N(}h F&6-g&N(}d g&N(}l F&61g&N(Zg&N(}l g&N(zF&F&62g&N(&g&N(Bg&N(}$g563g&N(}h g&N(}d g&N(}p F&6.g&N(}p g&N(}t F&6/g&N(Zg&N(}h g&N(}t g&N(}d g&N(}(F&F&656*1}I&g&N(Zg&N(}x F&68g&N(}x g&N(}| F&69g&N(}t g&N(}| g&N(}p g&N(}x g&N(~$ F&6:g&N(~$ g&N(}` g&N(fg&N(Bg&N(&g&N(NF&6;g&N(~$ g&N(fg&N(RF&6!6*1~B &g&N(jg&N(~( 6=g&N(:g&N(~( g&N(jg&N(},6>g&N(Jg&N(.g+6?g&N(ng&N(Ng&N(~, g56@g&N(rg&N(Rg&N(~, g&N(Fg&N(~0 g&N(}0g)6Ag&N(>g&N(~0 g&N(Fg&N(}0g&N(},g&N(ng&N(2g&N(Ng&N(&g56Bg&N(>g&N(~0 g&N(Fg&N(}0g&N(},g&N(rg&N(6g&N(Rg&N(*g)6B6*1}h*&g&N(Vg&N(.g&N(~4 F&6Cg&N(^g&N(bg&N(~4 g&N(Vg&N(~8 F&67g&N(*g&N(&g&N(~8 g&N(~! F&6,g&N(~! g&N(~@ F&6-g&N(~! g&N(~D F&61g&N(Zg&N(~D g&N(zF&F&62g&N(jg&N(~H 6=g&N(:g&N(~H g&N(jg&N(},6>g&N(~@ g&N(~! g&N(~L F&6.g&N(~L g&N(~P F&6/g&N(Zg&N(~@ g&N(~P g&N(~! g&N(}(F&F&65g&N(Zg&N(~T F&68g&N(~T g&N(~X F&69g&N(~P g&N(~X g&N(~L g&N(~T g&N(~" F&6:g&N(~" g&N(~` F&6Dg&N(~" g&N(~8 g&N(Bg&N(&g&N(~d F&6Eg&N(ng&N(~d g&N(~h g56@g&N(rg&N(~` g&N(~h g&N(Fg&N(~l g&N(}0g)6Ag&N(ng&N(>g&N(~l g&N(Fg&N(}0g&N(},g&N(~d g&N(&g&N(2g&N(}L(g56Fg&N(}L(g&N(Bg&N(}$6Gg&N(>g&N(~l g&N(Fg&N(}0g&N(},g&N(rg&N(~` g&N(6g&N(*g)6H6*1~=+(0}G)}Kg~J~ ~4~N #7G,g&#7G-g #7G.g(#7G/g)#7G0g&F n*fF&G6g&G7F G8)fF(#7G1F)#7G2F,F1#wF2#wG3F-F1#}z G4F7#7g&#7g #B g(#B(g)#B)#}z F2#}z G5F4F5#}z G4F5g3#}w F5g9#}y #vF4#wG5F4F5#}z G4F5g5#}w F5g7#}y #vF4#wG5F4F5#}z G4F5g@#}w F5g,#}y #vF4#wG5F4F5#}z G4F5g,#}w F5g@#}y #vF4#wG5F4F2#}z G4F5F3#}z F.#}z G5F4F5#}z G4F5g7#}w F5g5#}y #vF4#wG5F4F5#}z G4F5gC#}w F5g)#}y #vF4#wG5F4F5#}z G4F5g6#}w F5g6#}y #vF4#wG5F4F5#}z G4F5g>#}w F5g.#}y #vF4#wG5F4F3#}z G4F5F1#}z F/#}z G5F4F5#}z G4F5g3#}w F5g9#}y #vF4#wG5F4F5#}z G4F5g5#}w F5g7#}y #vF4#wG5F4F5#}z G4F5g@#}w F5g,#}y #vF4#wG5F4F5#}z G4F5g,#}w F5g@#}y #vF4#wG5F4F1#}z G4F5F2#}z F0#}z G5F4F5#}z H4g.#}y G1F6F*F+F1#A&~ j&&&&&&}!d}n}n}l~&^(&F6F*F+F1#A ~ j&&&&&&}!d}n}n}l~&^(*F6F*F+F1#A(~ j&&&&&&}!d}n}n}l~&^(.F6F*F+F1#A)~ j&&&&&&}!d}n}n}l~&^(2F6g6}6G6F7g*}6H7F8n3&111';
