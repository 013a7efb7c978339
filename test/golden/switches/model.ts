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
    checkAbi(6, schema.model);
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
  kernels: eitherKernels({ module: compileEach(() => wasmBytes), addresses: 68, team: teamwork(), host: { cos } }),
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
  reduce_max(t.fc_add_2, t.reduce_max_2, B);
  argmax(t.fc_add_2, t.argmax, B);
  sum_div(v.label, t.argmax, v.accuracy, B, B);
  mul_sum(v.params['fc.weight'], v.l2, v.penalty, 15);
  sub_2(t.reduce_max_2, t.fc_add_2, t.sub, B);
  exp_sum(t.sub, t.sum_2, B);
  log_sub_gather_etc(v.label, t.sum_2, t.sub, v.loss, B, B);
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
  mul_add_matmul(v.scale, v.l2, t.d_add, t.drop_where, v.params['fc.weight'], v.grads['fc.weight'], B);
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
  sub_exp_2(t.reduce_max_4, t.fc_add_4, t.exp_3, t.sub_3, B);
  sum(t.exp_3, t.sum_5, B);
  log_sub_gather_etc(v.label, t.sum_5, t.sub_3, v.loss, B, B);
  div_scatter_add(v.label, t.d_scatter_add_2, B);
  neg_sum(t.d_scatter_add_2, t.d_sum_2, B);
  div_mul_add(t.sum_5, t.d_sum_2, t.exp_3, t.d_scatter_add_2, t.d_add_2, B);
  sum_2(t.d_add_2, t.d_fc_sum, B);
  mul_add_matmul_2(v.l2, t.d_add_2, t.drop_where_2, v.params['fc.weight'], t.d_fc_add, B);
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
        Math.fround((threefry(seed0, 653863630, draw0, i * 5 + j) >>> 8) * 5.960464477539063e-8) >= 0.5
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
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − (x3·((momentum·v[i, j]) + (grad[i, j]·(x2 > clipNorm ? x : 1)))) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? (momentum·v[i, j]) + (grad[i, j]·(x2 > clipNorm ? x : 1)) : v[i, j])
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
 * model.nn:21: regularize l2[1e-3] on "*.weight"
 * model.nn:22: clip norm[1.0]
 * model.nn:20 (fc.weight): optimizer sgd[lr=cosine[peak=0.1, steps=100, warmup=10], momentum=0.9]
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − (x3·((momentum·v[i, j]) + (x4[i, j]·(x2 > clipNorm ? x : 1)))) : weight[i, j])
 * v′[i, j] = (active ≠ 0 ? (momentum·v[i, j]) + (x4[i, j]·(x2 > clipNorm ? x : 1)) : v[i, j])
 * parts of y = Σ_ij (weight[i, j]·weight[i, j])
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
 * bias′[i] = (active ≠ 0 ? bias[i] − (x3·((momentum·v[i]) + (x4[i]·(x2 > clipNorm ? x : 1)))) : bias[i])
 * v′[i] = (active ≠ 0 ? (momentum·v[i]) + (x4[i]·(x2 > clipNorm ? x : 1)) : v[i])
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
  '0061736d01000000016b0e60000060017c017c60017f017f60047f7f7f7f017f60047f7f7f7f0060057f7f7f7f7f0060037f7f7f0060067f7f7f7f7f7f0060077f7f7f7f7f7f7f0060027f7f00600a7f7f7f7f7f7f7f7f7f7f00600b7f7f7f7f7f7f7f7f7f7f7f0060017f0060067f7f7f7f7c7c00022703036e6e63066d656d6f7279020100808004036e6e63046d6565740000036e6e6303636f730001032b2a020300040506040604060504040607050705060607080409040604080a0406070b060a0c0c0c0c000c0d0610037f0141000b7f0141000b7f0141000b075b09047465616d030006746872656164030107707265646963740025086576616c75617465002607666f72776172640027086261636b77617264002806757064617465002909747261696e53746570002a082e756e69666f726d002b0ad7a4012a2000230220007204401000200024020b2000047f230005410023014100476b0b0b3900200120006b20026a41016b20026d2101200323016a2103200123006d20036c2003200123006f6c23006a41016b23006d6a20026c20006a0b0d00230004401000410024020b0bb80102047f027b23000440200341a9164e1002220441004804400f0b0b2000fd00020021082000fd00021021094100210520032106200404402005200641014100100320052006410141011003210621050b200520064804402002200541146c6a21042001200541146c6a210720042005416c6c200641146c6a6a2105034020042007fd0002002008fde501fd0b020020042007fd0002102009fde501fd5a021000200441146a2104200741146a210720042005490d000b0b0bfa0402087b097f4300000000fd13210523000440200441e0064e1002220d41004804400f0b0b2000fd00020021064100210e2004417d6a210f200d0440200e200f410441001003200e200f410441011003210f210e0b200e200f4804402003200e410c6c6a2110200121112002200e41146c6a2112200e210e200f210f034020052108200521092005210a2005210b20112113201221142013413c6a211503402013fd000200210c20082014fd090200200cfde601fde401210820092014fd090214200cfde601fde4012109200a2014fd090228200cfde601fde401210a200b2014fd09023c200cfde601fde401210b2013410c6a2113201441046a211420132015490d000b20082006fde401210720092006fde4012108200a2006fde4012109200b2006fde401210a20102007fd5a02000020102007fd5a02040120102007fd5a02080220102008fd5a020c0020102008fd5a02100120102008fd5a02140220102009fd5a02180020102009fd5a021c0120102009fd5a0220022010200afd5a0224002010200afd5a0228012010200afd5a022c02201041306a2110201241d0006a2112200e41046a220e200f480d000b0b230141016a200d4e0440200441027541027420044804402003200441027541306c6a210d200121102002200441027541d0006c6a21112004410275410274210e2004210f03402005210820102112201121132012413c6a2114034020082013fd0902002012fd000200fde601fde40121082012410c6a2112201341046a211320122014490d000b20082006fde4012107200d2007fd5a020000200d2007fd5a020401200d2007fd5a020802200d410c6a210d201141146a2111200e41016a220e200f480d000b0b0b0bb40102067f027d23000440200241aa164e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210320002004410c6c6a21062004210420052105034043000080ff210920062207410c6a2108034020072a0200220a2009972109200741046a22072008490d000b20032009380200200341046a21032006410c6a2106200441016a22042005480d000b0b0bc01003217b0a7f047d43000080fffd132104435c0f30c3fd132105430000b242fd132106433baab83ffd13210743fe00404bfd13210843fe0040cbfd132109430080313ffd13210a4383805eb9fd13210b43b126b53afd13210c43c71c093cfd13210d4358ac2a3dfd13210e4349aa2a3efd13210f43feffff3efd132110430000803ffd13211123000440200341d1044e1002222541004804400f0b0b4100212620034104754104742127202504402026202741104100100320262027411041011003212721260b20262027480440200020264102746a212820012026410c6c6a212920022026410c6c6a212a202621262027212703402028fd000200221220122004fd41fd4f21132028fd000210221e201e2004fd41fd4f21142028fd000220221e201e2004fd41fd4f21152028fd000230221e201e2004fd41fd4f21162029212b202a212c202b410c6a212d0340202bfd090200202b2a020cfd2001202b2a0218fd2002202b2a0224fd20032013fde50122172005fdeb0122182006fdea0122192007fde6012008fde401221a2009fde401211b2019201b200afde601fde501201b200bfde601fde501221c201cfde601211d201a221e4101fdac01211f200c201dfde601201c200dfde601200efde401fde401201dfde601201c200ffde6012010fde401fde401201dfde601201cfde4012011fde401201f4117fdab01fde601201e201ffdb1014117fdab01fde601211e202bfd090230202b2a023cfd2001202b2a0248fd2002202b2a0254fd20032014fde501221f2005fdeb01221f2006fdea01221f2007fde6012008fde40122202009fde4012121201f2021200afde601fde5012021200bfde601fde501221f201ffde6012121202022204101fdac012122200c2021fde601201f200dfde601200efde401fde4012021fde601201f200ffde6012010fde401fde4012021fde601201ffde4012011fde40120224117fdab01fde60120202022fdb1014117fdab01fde601211f202bfd090260202b2a026cfd2001202b2a0278fd2002202b2a028401fd20032015fde50122202005fdeb0122202006fdea0122202007fde6012008fde40122212009fde401212220202022200afde601fde5012022200bfde601fde50122202020fde6012122202122214101fdac012123200c2022fde6012020200dfde601200efde401fde4012022fde6012020200ffde6012010fde401fde4012022fde6012020fde4012011fde40120234117fdab01fde60120212023fdb1014117fdab01fde6012120202bfd09029001202b2a029c01fd2001202b2a02a801fd2002202b2a02b401fd20032016fde50122212005fdeb0122212006fdea0122212007fde6012008fde40122222009fde401212320212023200afde601fde5012023200bfde601fde50122212021fde6012123202222224101fdac012124200c2023fde6012021200dfde601200efde401fde4012023fde6012021200ffde6012010fde401fde4012023fde6012021fde4012011fde40120244117fdab01fde60120222024fdb1014117fdab01fde6012121202c201efd5a020000202c201efd5a020c01202c201efd5a021802202c201efd5a022403202c201ffd5a023000202c201ffd5a023c01202c201ffd5a024802202c201ffd5a025403202c2020fd5a026000202c2020fd5a026c01202c2020fd5a027802202c2020fd5a02840103202c2021fd5a02900100202c2021fd5a029c0101202c2021fd5a02a80102202c2021fd5a02b40103202b41046a212b202c41046a212c202b202d490d000b202841c0006a2128202941c0016a2129202a41c0016a212a202641106a22262027480d000b0b230141016a20254e044020034104754104742003410275410274480440200020034104754106746a21282001200341047541c0016c6a21292002200341047541c0016c6a212a200341047541047421262003410275410274212703402028fd000200221220122004fd41fd4f21132029212b202a212c202b410c6a212d0340202bfd090200202b2a020cfd2001202b2a0218fd2002202b2a0224fd20032013fde50122142005fdeb0122152006fdea0122162007fde6012008fde40122172009fde401211820162018200afde601fde5012018200bfde601fde50122192019fde601211a2017221b4101fdac01211c200c201afde6012019200dfde601200efde401fde401201afde6012019200ffde6012010fde401fde401201afde6012019fde4012011fde401201c4117fdab01fde601201b201cfdb1014117fdab01fde601211d202c201dfd5a020000202c201dfd5a020c01202c201dfd5a021802202c201dfd5a022403202b41046a212b202c41046a212c202b202d490d000b202841106a2128202941306a2129202a41306a212a202641046a22262027480d000b0b0b230141016a20254e044020034102754102742003480440200020034102754104746a21252001200341027541306c6a21282002200341027541306c6a21292003410275410274212620032127034020252a0200212f4300000000202f202f43000080ff5b1b212f2028212a2029212b202a410c6a212c0340202a2a0200202f932130435c0f30c320302230435c0f30c320305e1b2130430000b24220302230430000b24220305d1b2230433baab83f9443fe00404b92223143fe0040cb92213220302032430080313f949320324383805eb99493223020309421322031bc222d410175212e202b43b126b53a203294203043c71c093c944358ac2a3d929220329420304349aa2a3e9443feffff3e9292203294203092430000803f92202e411774be94202d202e6b411774be94380200202a41046a212a202b41046a212b202a202c490d000b202541046a21252028410c6a21282029410c6a2129202641016a22262027480d000b0b0b0bb20102067f017d23000440200241aa164e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210320002004410c6c6a2106200421042005210503404300000000210920062207410c6a21080340200920072a0200922109200741046a22072008490d000b20032009380200200341046a21032006410c6a2106200441016a22042005480d000b0b0be00102087f017d23000440200341830d4e1002220441004804400f0b0b4100210520032106200404402005200641014100100320052006410141011003210621050b20052006480440200020054102746a210420022005410c6c6a210720012005410c6c6a21082005210520062106034020042a0200210c430000803f200c200c43000000005b1b210c200721092008210a2009410c6a210b03402009200a2a0200200c95380200200941046a2109200a41046a210a2009200b490d000b200441046a21042007410c6a21072008410c6a2108200541016a22052006480d000b0b0bdc0102087f027d23000440200241a0064e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210320002004410c6c6a21062004210420052105034043000080ff210b410021072006210841002109034020082a0200220c200b5e200c200c5c200b200b5b7172210a200c200b200a1b210b20092007200a1b2107200841046a2108200941016a22094103480d000b20032007360200200341046a21032006410c6a2106200441016a22042005480d000b0b0b940403057b017d037f4300000000fd132105430000803ffd132106230004404100100204400f0b0b4300000000210a20052107200521082005210920052105410020034104754104744804402000210b2001210c200b20034104754106746a210d03402007200cfd000200200bfd000200fd372006fd4efde40121072008200cfd000210200bfd000210fd372006fd4efde40121082009200cfd000220200bfd000220fd372006fd4efde40121092005200cfd000230200bfd000230fd372006fd4efde4012105200b41c0006a210b200c41c0006a210c200b200d490d000b0b20034104754104742003410275410274480440200020034104754106746a210b200120034104754106746a210c200b200341047541406c20034102754104746a6a210d03402007200cfd000200200bfd000200fd372006fd4efde4012107200b41106a210b200c41106a210c200b200d490d000b0b20072008fde40120092005fde401fde401220520052005fd0d04050607000102030c0d0e0f08090a0bfde4012105200a200520052005fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210a20034102754102742003480440200020034102754104746a210b200120034102754104746a210c200b200341027541706c20034102746a6a210d0340200a200c280200200b28020046b292210a200b41046a210b200c41046a210c200b200d490d000b0b2002200a2004b2953802000bbf0303087b027d027f4300000000fd132104230004404100100204400f0b0b4300000000210c20042105200421062004210720042104410020034104754104744804402000220e20034104754106746a210f0340200efd0002002108200efd0002102109200efd000220210a200efd000230210b200520082008fde601fde4012105200620092009fde601fde40121062007200a200afde601fde40121072004200b200bfde601fde4012104200e41c0006a220e200f490d000b0b20034104754104742003410275410274480440200020034104754106746a220e200341047541406c20034102754104746a6a210f0340200efd0002002108200520082008fde601fde4012105200e41106a220e200f490d000b0b20052006fde40120072004fde401fde401220420042004fd0d04050607000102030c0d0e0f08090a0bfde4012104200c200420042004fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210c20034102754102742003480440200020034102754104746a220e200341027541706c20034102746a6a210f0340200e2a0200210d200c200d200d9492210c200e41046a220e200f490d000b0b200220012b0300b6200c943802000be00102087f017d23000440200341830d4e1002220441004804400f0b0b4100210520032106200404402005200641014100100320052006410141011003210621050b20052006480440200020054102746a210420022005410c6c6a210720012005410c6c6a21082005210520062106034020042a0200210c4300000000200c200c43000080ff5b1b210c200721092008210a2009410c6a210b03402009200a2a0200200c93380200200941046a2109200a41046a210a2009200b490d000b200441046a21042007410c6a21072008410c6a2108200541016a22052006480d000b0b0bf30d03277b087f047d4300000000fd132103435c0f30c3fd132104430000b242fd132105433baab83ffd13210643fe00404bfd13210743fe0040cbfd132108430080313ffd1321094383805eb9fd13210a43b126b53afd13210b43c71c093cfd13210c4358ac2a3dfd13210d4349aa2a3efd13210e43feffff3efd13210f430000803ffd13211023000440200241de054e1002222a41004804400f0b0b4100212b2002410475410474212c202a0440202b202c411041001003202b202c411041011003212c212b0b202b202c4804402001202b4102746a212d2000202b410c6c6a212e202b212b202c212c0340200321112003211b2003211c2003211d202e222f410c6a21300340202ffd090200202f2a020cfd2001202f2a0218fd2002202f2a0224fd200322122004fdeb0122132005fdea0122142006fde6012007fde40122152008fde4012116201420162009fde601fde5012016200afde601fde50122172017fde6012118201522194101fdac01211a202ffd090230202f2a023cfd2001202f2a0248fd2002202f2a0254fd2003221e2004fdeb01221e2005fdea01221e2006fde6012007fde401221f2008fde4012120201e20202009fde601fde5012020200afde601fde501221e201efde6012120201f221f4101fdac012121202ffd090260202f2a026cfd2001202f2a0278fd2002202f2a028401fd200322222004fdeb0122222005fdea0122222006fde6012007fde40122232008fde4012124202220242009fde601fde5012024200afde601fde50122222022fde6012124202322234101fdac012125202ffd09029001202f2a029c01fd2001202f2a02a801fd2002202f2a02b401fd200322262004fdeb0122262005fdea0122262006fde6012007fde40122272008fde4012128202620282009fde601fde5012028200afde601fde50122262026fde6012128202722274101fdac0121292011200b2018fde6012017200cfde601200dfde401fde4012018fde6012017200efde601200ffde401fde4012018fde6012017fde4012010fde401201a4117fdab01fde6012019201afdb1014117fdab01fde601fde4012111201b200b2020fde601201e200cfde601200dfde401fde4012020fde601201e200efde601200ffde401fde4012020fde601201efde4012010fde40120214117fdab01fde601201f2021fdb1014117fdab01fde601fde401211b201c200b2024fde6012022200cfde601200dfde401fde4012024fde6012022200efde601200ffde401fde4012024fde6012022fde4012010fde40120254117fdab01fde60120232025fdb1014117fdab01fde601fde401211c201d200b2028fde6012026200cfde601200dfde401fde4012028fde6012026200efde601200ffde401fde4012028fde6012026fde4012010fde40120294117fdab01fde60120272029fdb1014117fdab01fde601fde401211d202f41046a222f2030490d000b202d2011fd0b0200202d201bfd0b0210202d201cfd0b0220202d201dfd0b0230202d41c0006a212d202e41c0016a212e202b41106a222b202c480d000b0b230141016a202a4e044020024104754104742002410275410274480440200120024104754106746a212d2000200241047541c0016c6a212e2002410475410474212b2002410275410274212c034020032111202e222f410c6a21300340202ffd090200202f2a020cfd2001202f2a0218fd2002202f2a0224fd200322122004fdeb0122132005fdea0122142006fde6012007fde40122152008fde4012116201420162009fde601fde5012016200afde601fde50122172017fde6012118201522194101fdac01211a2011200b2018fde6012017200cfde601200dfde401fde4012018fde6012017200efde601200ffde401fde4012018fde6012017fde4012010fde401201a4117fdab01fde6012019201afdb1014117fdab01fde601fde4012111202f41046a222f2030490d000b202d2011fd0b0200202d41106a212d202e41306a212e202b41046a222b202c480d000b0b0b230141016a202a4e044020024102754102742002480440200120024102754104746a212a2000200241027541306c6a212d2002410275410274212b2002212c034043000000002132202d222e410c6a212f0340202e2a02002133435c0f30c320332233435c0f30c320335e1b2133430000b24220332233430000b24220335d1b2233433baab83f9443fe00404b92223443fe0040cb92213520332035430080313f949320354383805eb99493223320339421352034bc22304101752131203243b126b53a203594203343c71c093c944358ac2a3d929220359420334349aa2a3e9443feffff3e9292203594203392430000803f922031411774be94203020316b411774be94922132202e41046a222e202f490d000b202a2032380200202a41046a212a202d410c6a212d202b41016a222b202c480d000b0b0b0bf70202057d087f230004404100100204400f0b0b43000000002106410020044804402000210b2001210c4100210d2004210e0340200b280200210f200c2a02002107430000803f2007200743000000005b1b220743000080005d21102007430000004b94200720101bbc2211418df6ab867c6a4117752112201120124117746bbe43000080bf92220820089421092012b2430000b841430000000020101b93210a20062002200d410c6c200f4102746a6a2a0200200743000080ff20084372a08d3d2009942008438c74f1bd94439728f33d9292200994200843a7a1fdbd94435c99113e929220099420084371b12abe9443a3d24c3e9292200994200843f7ff7fbe9443a3aaaa3e9292200820099494200a4383805eb994922009430000003f949392200a430080313f9492200743000000005b1b2007430000807f5b1b430000c07f20074300000000601b93922106200b41046a210b200c41046a210c200d41016a220d200e480d000b0b200320062005b2958c3802000bd40102057b027f4300000000fd132105436666663ffd13210643cdcccc3dfd132107230004404100100204400f0b0b2005210820052105410020044804402000220a200441146c6a210b03402008200afd000200fde40121082005200afd000210fde4012105200a41146a220a200b490d000b0b2004b2fd13210920082009fde701210820052009fde7012105200220062001fd000200fde60120072008fde601fde401fd0b0200200220062001fd000210fde60120072005fde601fde401fd5a02100020032008fd0b020020032005fd5a0210000bc90903117b0b7f017dfd0c00000000010000000200000003000000210641ced5e4b702fd11210741dab7c4de01fd1121084101fd1121094102fd11210a4103fd11210b4300000040fd13210c4300008033fd13210d430000003ffd13210e23000440200541f8004e1002221741004804400f0b0b20002802002218fd11210f20012802002219fd112110200621062002fd000200211120022a021021224100211a2005211b20170440201a201b410141001003201a201b410141011003211b211a0b201a201b4804402004201a41146c6a21172003201a41146c6a211c201a211a201b211b0340200f21122007211320082012fd512013fd51211420102012fdae012115201a41056cfd112006fdae012013fdae01211620152016fdae0121152016410dfdab0120164113fdad01fd502015fd51211620152016fdae0121152016410ffdab0120164111fdad01fd502015fd51211620152016fdae0121152016411afdab0120164106fdad01fd502015fd51211620152016fdae01211520164106fdab012016411afdad01fd502015fd51211620152013fdae01211520162014fdae012009fdae01211620152016fdae01211520164111fdab012016410ffdad01fd502015fd51211620152016fdae0121152016411dfdab0120164103fdad01fd502015fd51211620152016fdae01211520164110fdab0120164110fdad01fd502015fd51211620152016fdae01211520164118fdab0120164108fdad01fd502015fd51211620152014fdae01211520162012fdae01200afdae01211620152016fdae0121152016410dfdab0120164113fdad01fd502015fd51211620152016fdae0121152016410ffdab0120164111fdad01fd502015fd51211620152016fdae0121152016411afdab0120164106fdad01fd502015fd51211620152016fdae01211520164106fdab012016411afdad01fd502015fd51211620152012fdae01211520162013fdae01200bfdae01211620152016fdae0121152017201cfd0002002011fde501200cfde60120154108fdad01fdfa01200dfde601200efd46fd4efd0b02002018211d41ced5e4b702211e41dab7c4de01201d73201e73211f2019201d6a2120201a41056c41046a201e6a2121202020216a21202021410d742021411376722020732121202020216a21202021410f742021411176722020732121202020216a21202021411a742021410676722020732121202020216a212020214106742021411a767220207321212020201e6a21202021201f6a41016a2121202020216a212020214111742021410f76722020732121202020216a21202021411d742021410376722020732121202020216a212020214110742021411076722020732121202020216a2120202141187420214108767220207321212020201f6a21202021201d6a41026a2121202020216a21202021410d742021411376722020732121202020216a21202021410f742021411176722020732121202020216a21202021411a742021410676722020732121202020216a212020214106742021411a767220207321212020201d6a21202021201e6a41036a2121202020216a212020172020410876b2430000803394430000003f60047d201c2a02102022934300000040940543000000000b380210201741146a2117201c41146a211c201a41016a221a201b480d000b0b0bdc1203247b0c7f057d43000080fffd132105435c0f30c3fd132106430000b242fd132107433baab83ffd13210843fe00404bfd13210943fe0040cbfd13210a430080313ffd13210b4383805eb9fd13210c43b126b53afd13210d43c71c093cfd13210e4358ac2a3dfd13210f4349aa2a3efd13211043feffff3efd132111430000803ffd13211223000440200441f8034e1002222941004804400f0b0b4100212a2004410475410474212b20290440202a202b411041001003202a202b411041011003212b212a0b202a202b4804402000202a4102746a212c2001202a410c6c6a212d2002202a410c6c6a212e2003202a410c6c6a212f202a212a202b212b0340202cfd000200221320132005fd41fd4f2114202cfd000210221f201f2005fd41fd4f2115202cfd000220221f201f2005fd41fd4f2116202cfd000230221f201f2005fd41fd4f2117202d2130202e2131202f21322030410c6a213303402030fd09020020302a020cfd200120302a0218fd200220302a0224fd20032014fde50122182006fdeb0122192007fdea01221a2008fde6012009fde401221b200afde401211c201a201c200bfde601fde501201c200cfde601fde501221d201dfde601211e201b221f4101fdac012120200d201efde601201d200efde601200ffde401fde401201efde601201d2010fde6012011fde401fde401201efde601201dfde4012012fde40120204117fdab01fde601201f2020fdb1014117fdab01fde601211f2030fd09023020302a023cfd200120302a0248fd200220302a0254fd20032015fde50122202006fdeb0122212007fdea0122212008fde6012009fde4012222200afde401212320212023200bfde601fde5012023200cfde601fde50122212021fde6012123202222224101fdac012124200d2023fde6012021200efde601200ffde401fde4012023fde60120212010fde6012011fde401fde4012023fde6012021fde4012012fde40120244117fdab01fde60120222024fdb1014117fdab01fde60121212030fd09026020302a026cfd200120302a0278fd200220302a028401fd20032016fde50122222006fdeb0122232007fdea0122232008fde6012009fde4012224200afde401212520232025200bfde601fde5012025200cfde601fde50122232023fde6012125202422244101fdac012126200d2025fde6012023200efde601200ffde401fde4012025fde60120232010fde6012011fde401fde4012025fde6012023fde4012012fde40120264117fdab01fde60120242026fdb1014117fdab01fde60121232030fd0902900120302a029c01fd200120302a02a801fd200220302a02b401fd20032017fde50122242006fdeb0122252007fdea0122252008fde6012009fde4012226200afde401212720252027200bfde601fde5012027200cfde601fde50122252025fde6012127202622264101fdac012128200d2027fde6012025200efde601200ffde401fde4012027fde60120252010fde6012011fde401fde4012027fde6012025fde4012012fde40120284117fdab01fde60120262028fdb1014117fdab01fde60121252031201ffd5a0200002031201ffd5a020c012031201ffd5a0218022031201ffd5a02240320312021fd5a02300020312021fd5a023c0120312021fd5a02480220312021fd5a02540320312023fd5a02600020312023fd5a026c0120312023fd5a02780220312023fd5a0284010320312025fd5a0290010020312025fd5a029c010120312025fd5a02a8010220312025fd5a02b4010320322018fd5a02000020322018fd5a020c0120322018fd5a02180220322018fd5a02240320322020fd5a02300020322020fd5a023c0120322020fd5a02480220322020fd5a02540320322022fd5a02600020322022fd5a026c0120322022fd5a02780220322022fd5a0284010320322024fd5a0290010020322024fd5a029c010120322024fd5a02a8010220322024fd5a02b40103203041046a2130203141046a2131203241046a213220302033490d000b202c41c0006a212c202d41c0016a212d202e41c0016a212e202f41c0016a212f202a41106a222a202b480d000b0b230141016a20294e044020044104754104742004410275410274480440200020044104754106746a212c2001200441047541c0016c6a212d2002200441047541c0016c6a212e2003200441047541c0016c6a212f2004410475410474212a2004410275410274212b0340202cfd000200221320132005fd41fd4f2114202d2130202e2131202f21322030410c6a213303402030fd09020020302a020cfd200120302a0218fd200220302a0224fd20032014fde50122152006fdeb0122162007fdea0122172008fde6012009fde4012218200afde401211920172019200bfde601fde5012019200cfde601fde501221a201afde601211b2018221c4101fdac01211d200d201bfde601201a200efde601200ffde401fde401201bfde601201a2010fde6012011fde401fde401201bfde601201afde4012012fde401201d4117fdab01fde601201c201dfdb1014117fdab01fde601211e2031201efd5a0200002031201efd5a020c012031201efd5a0218022031201efd5a02240320322015fd5a02000020322015fd5a020c0120322015fd5a02180220322015fd5a022403203041046a2130203141046a2131203241046a213220302033490d000b202c41106a212c202d41306a212d202e41306a212e202f41306a212f202a41046a222a202b480d000b0b0b230141016a20294e044020044102754102742004480440200020044102754104746a21292001200441027541306c6a212c2002200441027541306c6a212d2003200441027541306c6a212e2004410275410274212a2004212b034020292a0200213543000000002035203543000080ff5b1b2135202c212f202d2130202e2131202f410c6a21320340202f2a02002035932136435c0f30c320362237435c0f30c320375e1b2137430000b24220372237430000b24220375d1b2237433baab83f9443fe00404b92223843fe0040cb92213920372039430080313f949320394383805eb99493223720379421392038bc22334101752134203043b126b53a203994203743c71c093c944358ac2a3d929220399420374349aa2a3e9443feffff3e9292203994203792430000803f922034411774be94203320346b411774be9438020020312036380200202f41046a212f203041046a2130203141046a2131202f2032490d000b202941046a2129202c410c6a212c202d410c6a212d202e410c6a212e202a41016a222a202b480d000b0b0b0b8e0203017b047f027d4300000000fd132103230004404100100204400f0b0b4100200241036c41027541027448044020012204200241036c4102754104746a2105034020042003fd0b0200200441106a22042005490d000b0b200241036c410275410274200241036c4804402001200241036c4102754104746a22042002410c6c200241036c4102754104746b6a2105034020044300000000380200200441046a22042005490d000b0b43000080bf2002b29521084100200248044020002104410021052002210603402004280200210720012005410c6c20074102746a6a2a0200210920012005410c6c20074102746a6a2009200892380200200441046a2104200541016a22052006480d000b0b0bb30102067f017d23000440200241d00f4e1002220341004804400f0b0b4100210420022105200304402004200541014100100320042005410141011003210521040b20042005480440200120044102746a210320002004410c6c6a2106200421042005210503404300000000210920062207410c6a21080340200920072a02008c922109200741046a22072008490d000b20032009380200200341046a21032006410c6a2106200441016a22042005480d000b0b0ba402020b7f017d23000440200541b9074e1002220641004804400f0b0b4100210720052108200604402007200841014100100320072008410141011003210821070b20072008480440200020074102746a2106200120074102746a210920042007410c6c6a210a20022007410c6c6a210b20032007410c6c6a210c2007210720082108034020062a0200221143000000005b220d047d43000000000520092a0200430000803f2011200d1b950b2111200a210d200b210e200c210f200d410c6a21100340200d200f2a02002011200e2a02009492380200200d41046a210d200e41046a210e200f41046a210f200d2010490d000b200641046a2106200941046a2109200a410c6a210a200b410c6a210b200c410c6a210c200741016a22072008480d000b0b0bf70402097b037f4300000000fd132107230004404100100204400f0b0b20072108200721092007210a2007210b41002006480440200021102001211120102006410c6c6a211203402010fd000200210c20082011fd090200200cfde601fde401210820092011fd090204200cfde601fde4012109200a2011fd090208200cfde601fde401210a200b2011fd09020c200cfde601fde401210b2010410c6a2110201141146a211120102012490d000b0b2005fd000200210c20022b0300b6fd13210d20032b0300b6fd13220e2004fd000200fde601210f200c200d200f200ffde4012008fde401fde601fde40121082005fd00020c210c200e2004fd00020cfde601210f200c200d200f200ffde4012009fde401fde601fde40121092005fd000218210c200e2004fd000218fde601210f200c200d200f200ffde401200afde401fde601fde401210a2005fd000224210c200e2004fd000224fde601210f200c200d200f200ffde401200bfde401fde601fde401210b20052008fd5a02000020052008fd5a02040120052008fd5a02080220052009fd5a020c0020052009fd5a02100120052009fd5a0214022005200afd5a0218002005200afd5a021c012005200afd5a0220022005200bfd5a0224002005200bfd5a0228012005200bfd5a022c02200721074100200648044020002110200141106a211120102006410c6c6a2112034020072011fd0902002010fd000200fde601fde40121072010410c6a2110201141146a211120102012490d000b0b2005fd0002302108200e2004fd000230fde60121092008200d20092009fde4012007fde401fde601fde401210720052007fd5a02300020052007fd5a02340120052007fd5a0238020b850102027b027f4300000000fd132104230004404100100204400f0b0b2004210441002003480440200022062003410c6c6a2107034020042006fd000200fde40121042006410c6a22062007490d000b0b2002fd000200220520012b0300b6fd132004fde601fde401210420022004fd5a02000020022004fd5a02040120022004fd5a0208020b2300230004404100100204400f0b0b200120002b0300440000000000002440a33903000b920101037c230004404100100204400f0b0b20002b0300210420012b0300210520022b0300440000000000005940a3210644000000000000e03f44000000000000f03f44182d4454fb21094044000000000000f03f2006220644000000000000f03f2006631ba21001a0a221062003440000000000000000449a9999999999b93f20052006a4a2a0200420042004621b3903000bfe0101057f23000440200241c0b8024e1002220341004804400f0b0b4100210420024102754102742105200304402004200541044100100320042005410441011003210521040b20042005480440200120044102746a2106200020044102746a210720062004417c6c20054102746a6a2104034020062007fd000200fd0b0200200641106a2106200741106a210720062004490d000b0b230141016a20034e044020024102754102742002480440200120024102754104746a2103200020024102754104746a21042003200241027541706c20024102746a6a21050340200320042a0200380200200341046a2103200441046a210420032005490d000b0b0b0bca0303087b027d027f4300000000fd132104230004404100100204400f0b0b4300000000210c20002b030044000000000000000062044020042105200421062004210720042104410020034104754104744804402001220e20034104754106746a210f0340200efd0002002108200efd0002102109200efd000220210a200efd000230210b200520082008fde601fde4012105200620092009fde601fde40121062007200a200afde601fde40121072004200b200bfde601fde4012104200e41c0006a220e200f490d000b0b20034104754104742003410275410274480440200120034104754106746a220e200341047541406c20034102754104746a6a210f0340200efd0002002108200520082008fde601fde4012105200e41106a220e200f490d000b0b20052006fde40120072004fde401fde401220420042004fd0d04050607000102030c0d0e0f08090a0bfde4012104200c200420042004fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210c20034102754102742003480440200120034102754104746a220e200341027541706c20034102746a6a210f0340200e2a0200210d200c200d200d9492210c200e41046a220e200f490d000b0b0b2002200c3802000be60304087b027d027f017c4300000000fd132107230004404100100204400f0b0b4300000000210f20002b030044000000000000000062044020072108200721092007210a20072107410020064104754104744804402001221120064104754106746a211203402011fd000200210b2011fd000210210c2011fd000220210d2011fd000230210e2008200b200bfde601fde40121082009200c200cfde601fde4012109200a200d200dfde601fde401210a2007200e200efde601fde4012107201141c0006a22112012490d000b0b20064104754104742006410275410274480440200120064104754106746a2211200641047541406c20064102754104746a6a211203402011fd000200210b2008200b200bfde601fde4012108201141106a22112012490d000b0b20082009fde401200a2007fde401fde401220720072007fd0d04050607000102030c0d0e0f08090a0bfde4012107200f200720072007fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210f20064102754102742006480440200120064102754104746a2211200641027541706c20064102746a6a2112034020112a02002110200f201020109492210f201141046a22112012490d000b0b0b20022a0200bb200fbba09f2113200420032b03002013a3390300200520133903000ba70503067b077f057d4300000000fd13210a23000440200941e4384e1002221041004804400f0b0b20002b0300b62217fd13210b20032b030020022b030064047c20012b03000544000000000000f03f0bb62218fd13210c20042b0300b62219fd13210d20052b03004400000000000000006204404100211120094102754102742112201004402011201241044100100320112012410441011003211221110b20112012480440200620114102746a2113200720114102746a2114200820114102746a211520132011417c6c20124102746a6a211603402013fd000200210e2014fd000200210f200b200efde601200f200cfde601fde401210e2015fd000200210f2013200efd0b02002015200f200d200efde601fde501fd0b02002014200afd0b0200201341106a2113201441106a2114201541106a211520132016490d000b0b230141016a20104e044020094102754102742009480440200620094102754104746a2113200720094102754104746a2114200820094102754104746a21152013200941027541706c20094102746a6a2116034020132a0200211a20142a0200211b2017201a94201b20189492211a20152a0200211b2013201a3802002015201b2019201a949338020020144300000000380200201341046a2113201441046a2114201541046a211520132016490d000b0b0b054100211120094102754102742112201004402011201241044100100320112012410441011003211221110b20112012480440200720114102746a22132011417c6c20124102746a6a211103402013200afd0b0200201341106a22132011490d000b0b230141016a20104e044020094102754102742009480440200720094102754104746a2210200941027541706c20094102746a6a2111034020104300000000380200201041046a22102011490d000b0b0b0b0bdc0102077b027f4300000000fd132104436666663ffd13210543cdcccc3dfd132106230004404100100204400f0b0b2004210720042104410020034804402000220b200341146c6a210c03402007200bfd000200fde40121072004200bfd000210fde4012104200b41146a220b200c490d000b0b2001fd00020021082003b2fd13210920072009fde70121072001fd000210210a20042009fde7012104200120052008fde60120062007fde601fde401fd0b020020012005200afde60120062004fde601fde401fd5a02100020022007fd0b020020022004fd5a0210000b6b02017b027f4300000000fd132103230004404100100204400f0b0b2003210341002002480440200022042002410c6c6a2105034020032004fd000200fde40121032004410c6a22042005490d000b0b20012003fd5a02000020012003fd5a02040120012003fd5a0208020b890402077b037f4300000000fd132106230004404100100204400f0b0b2006210720062108200621092006210a410020054804402000210d2001210e200d2005410c6c6a210f0340200dfd000200210b2007200efd090200200bfde601fde40121072008200efd090204200bfde601fde40121082009200efd090208200bfde601fde4012109200a200efd09020c200bfde601fde401210a200d410c6a210d200e41146a210e200d200f490d000b0b20022b0300b6fd13220b2003fd000200fde601220c200cfde4012007fde4012107200b2003fd00020cfde601220c200cfde4012008fde4012108200b2003fd000218fde601220c200cfde4012009fde4012109200b2003fd000224fde601220c200cfde401200afde401210a20042007fd5a02000020042007fd5a02040120042007fd5a02080220042008fd5a020c0020042008fd5a02100120042008fd5a02140220042009fd5a02180020042009fd5a021c0120042009fd5a0220022004200afd5a0224002004200afd5a0228012004200afd5a022c0220062106410020054804402000210d200141106a210e200d2005410c6c6a210f03402006200efd090200200dfd000200fde601fde4012106200d410c6a210d200e41146a210e200d200f490d000b0b200b2003fd000230fde60122072007fde4012006fde401210620042006fd5a02300020042006fd5a02340120042006fd5a0238020bcd1603197b0d7f077d4300000000fd13210b230004404100100204400f0b0b20002b030044000000000000000062212420012b0300b62231fd13210c20042b030020032b030064047c20022b03000544000000000000f03f0bb62232fd13210d20052b0300b62233fd13210e20240440200921252007212620082127200621282007200a4105754102744104754106746a21292008200a4105754102744104754106746a212a2006200a4105754102744104754106746a212b4100212c034043000000002134200b210f200b2110200b2111200b21124100200a4105754102744104754104744804402026212d2027212e2028212f202d200a4105754102744104754106746a21300340202dfd0002002113202dfd0002102114202dfd0002202115202dfd0002302116200f20132013fde601fde401210f201020142014fde601fde4012110201120152015fde601fde4012111201220162016fde601fde4012112202efd0002002117200c2017fde601202ffd000200200dfde601fde4012118202efd0002102119200c2019fde601202ffd000210200dfde601fde401211a202efd000220211b200c201bfde601202ffd000220200dfde601fde401211c202efd000230211d200c201dfde601202ffd000230200dfde601fde401211e202dfd000200211f202dfd0002102120202dfd0002202121202dfd0002302122202e2018fd0b0200202e201afd0b0210202e201cfd0b0220202e201efd0b0230202d201f200e2018fde601fde501fd0b0200202d2020200e201afde601fde501fd0b0210202d2021200e201cfde601fde501fd0b0220202d2022200e201efde601fde501fd0b0230202d41c0006a212d202e41c0006a212e202f41c0006a212f202d2030490d000b0b200a410575410274410475410474200a4105754102744804402029212d202a212e202b212f202d200a41057541027441047541406c200a4105754104746a6a21300340202dfd0002002113200f20132013fde601fde401210f202efd0002002117200c2017fde601202ffd000200200dfde601fde4012118202dfd0002002114202e2018fd0b0200202d2014200e2018fde601fde501fd0b0200202d41106a212d202e41106a212e202f41106a212f202d2030490d000b0b200f2010fde40120112012fde401fde401222320232023fd0d04050607000102030c0d0e0f08090a0bfde40121182034201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092213420252034380200202541046a21252026200a4105754104746a21262027200a4105754104746a21272028200a4105754104746a21282029200a4105754104746a2129202a200a4105754104746a212a202b200a4105754104746a212b202c41016a222c4108480d000b0520092125200721262007200a4105754102744104754106746a21274100212c034043000000002134200b210f200b2110200b2111200b21124100200a41057541027441047541047448044020262228200a4105754102744104754106746a212903402028fd00020021132028fd00021021142028fd00022021152028fd0002302116200f20132013fde601fde401210f201020142014fde601fde4012110201120152015fde601fde4012111201220162016fde601fde4012112202841c0006a22282029490d000b0b200a410575410274410475410474200a41057541027448044020272228200a41057541027441047541406c200a4105754104746a6a212903402028fd0002002113200f20132013fde601fde401210f202841106a22282029490d000b0b200f2010fde40120112012fde401fde401222320232023fd0d04050607000102030c0d0e0f08090a0bfde40121182034201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092213420252034380200202541046a21252026200a4105754104746a21262027200a4105754104746a2127202c41016a222c4108480d000b0b4300000000213420240440200b210f200b2110200b2111200b21124100200a410475410474200a4105754105746b4804402007200a4105754107746a21242008200a4105754107746a21252006200a4105754107746a21262024200a410475410674200a4105754107746b6a212703402024fd00020021132024fd00021021142024fd00022021152024fd0002302116200f20132013fde601fde401210f201020142014fde601fde4012110201120152015fde601fde4012111201220162016fde601fde40121122025fd0002002117200c2017fde6012026fd000200200dfde601fde40121182025fd0002102119200c2019fde6012026fd000210200dfde601fde401211a2025fd000220211b200c201bfde6012026fd000220200dfde601fde401211c2025fd000230211d200c201dfde6012026fd000230200dfde601fde401211e2024fd000200211f2024fd00021021202024fd00022021212024fd000230212220252018fd0b02002025201afd0b02102025201cfd0b02202025201efd0b02302024201f200e2018fde601fde501fd0b020020242020200e201afde601fde501fd0b021020242021200e201cfde601fde501fd0b022020242022200e201efde601fde501fd0b0230202441c0006a2124202541c0006a2125202641c0006a212620242027490d000b0b200a410475410474200a4105754105746b200a41057541606c200a4102754102746a4804402007200a4104754106746a21242008200a4104754106746a21252006200a4104754106746a21262024200a41047541406c200a4102754104746a6a212703402024fd0002002113200f20132013fde601fde401210f2025fd0002002117200c2017fde6012026fd000200200dfde601fde40121182024fd000200211420252018fd0b020020242014200e2018fde601fde501fd0b0200202441106a2124202541106a2125202641106a212620242027490d000b0b200f2010fde40120112012fde401fde401222320232023fd0d04050607000102030c0d0e0f08090a0bfde40121182034201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f00922134200a41057541606c200a4102754102746a200a41057541606c200a6a4804402007200a4102754104746a21242008200a4102754104746a21252006200a4102754104746a21262024200a41027541706c200a4102746a6a2127034020242a020021352034203520359492213420252a02002136203120369420262a020020329492213620242a020021372025203638020020242037203320369493380200202441046a2124202541046a2125202641046a212620242027490d000b0b05200b210f200b2110200b2111200b21124100200a410475410474200a4105754105746b4804402007200a4105754107746a2224200a410475410674200a4105754107746b6a212503402024fd00020021132024fd00021021142024fd00022021152024fd0002302116200f20132013fde601fde401210f201020142014fde601fde4012110201120152015fde601fde4012111201220162016fde601fde4012112202441c0006a22242025490d000b0b200a410475410474200a4105754105746b200a41057541606c200a4102754102746a4804402007200a4104754106746a2224200a41047541406c200a4102754104746a6a212503402024fd0002002113200f20132013fde601fde401210f202441106a22242025490d000b0b200f2010fde40120112012fde401fde401222320232023fd0d04050607000102030c0d0e0f08090a0bfde40121182034201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f00922134200a41057541606c200a4102754102746a200a41057541606c200a6a4804402007200a4102754104746a2224200a41027541706c200a4102746a6a2125034020242a0200213520342035203594922134202441046a22242025490d000b0b0b200920343802200b5601017d230004404100100204400f0b0b20002a020020002a02049220002a02089220002a020c20002a0210929220002a021420002a02189220002a021c20002a02209292922103200220012b0300b62003943802000bd10303067f057d057b23000440200941ba3e4e1002220a41004804400f0b0b20002b0300b62210fd13211520032b030020022b030064047c20012b03000544000000000000f03f0bb62211fd13211620042b0300b62212fd13211720052b03004400000000000000006204404100210b2009410275410274210c200a0440200b200c410441001003200b200c410441011003210c210b0b200b200c4804402007200b4102746a210d2006200b4102746a210e2008200b4102746a210f200d200b417c6c200c4102746a6a210b0340200dfd000200211820152018fde601200efd0002002016fde601fde4012118200ffd0002002119200d2018fd0b0200200f201920172018fde601fde501fd0b0200200d41106a210d200e41106a210e200f41106a210f200d200b490d000b0b230141016a200a4e044020094102754102742009480440200720094102754104746a210a200620094102754104746a210b200820094102754104746a210c200a200941027541706c20094102746a6a210d0340200a2a020021132010201394200b2a0200201194922113200c2a02002114200a2013380200200c2014201220139493380200200a41046a210a200b41046a210b200c41046a210c200a200d490d000b0b0b0b0b710041002802084100280230410028026820001005410028020441002802004100280268410028026c20001006410028026c4100280270200010074100280270410028026c41002802742000100841002802744100280278200010094100280278410028027441002802502000100a10040bbb010041002802084100280230410028027c2000100541002802044100280200410028027c41002802800120001006410028028001410028028401200010074100280280014100280288012000100b4100280234410028028801410028025420002000100c4100280200410028021c4100280258410f100d410028028401410028028001410028028c012000100e410028028c014100280290012000100f4100280234410028029001410028028c01410028025c20002000101010040be70100410028023041002802084100280224410028029401200010114100280238410028023c41002802940141002802304100280298012000101241002802044100280200410028029801410028029c0120001006410028029c0141002802a00120001007410028029c0141002802a4012000100b410028023441002802a401410028025420002000100c4100280200410028021c4100280258410f100d41002802a001410028029c0141002802a80141002802ac012000101341002802a80141002802b00120001009410028023441002802b00141002802ac01410028025c20002000101010040b7d00410028023441002802b4012000101441002802b40141002802b8012000101541002802b00141002802b80141002802a80141002802b40141002802bc012000101641002802bc014100280298014100280240410028021c410028020041002802282000101741002802bc014100280240410028022c2000101810040bd20100410028024441002802c0011019410028021441002802c00141002802444100280260101a410028022441002802084105101b4100280248410028022841002802c401410f101c410028024c410028022c41002802c401410028022041002802c80141002802644103101d410028021841002802c8014100280220410028026441002802604100280248410028020c41002802284100280200410f101e410028021841002802c801410028022041002802644100280260410028024c4100280210410028022c41002802044103101e10040b9c04004100280230410028020841002802cc012000101f4100280238410028023c41002802cc01410028023041002802d001200010124100280204410028020041002802d00141002802d4012000100641002802d40141002802d8012000100741002802d40141002802dc012000100b410028023441002802dc01410028025420002000100c410028024441002802e0011019410028021441002802e00141002802444100280260101a41002802d80141002802d40141002802e40141002802e8012000101341002802e40141002802ec0120001009410028023441002802ec0141002802e801410028025c200020001010410028023441002802f0012000101441002802f00141002802f4012000101541002802ec0141002802f40141002802e40141002802f00141002802f8012000101641002802f80141002802fc012000102041002802f80141002802d001410028021c4100280200410028028002200010214100280248410028028002410028028402410f101c410028024c41002802fc01410028028402410028022041002802880241002802644103101d410028024841002802184100280288024100280220410028026441002802604100280280024100280200410028020c410028028c02410f1022410028028c02410028021c410028025810234100280218410028028802410028022041002802644100280260410028024c41002802fc01410028021041002802044103102410040bcd05020a7b037f41dab7c4de01fd1121064100fd1121074101fd1121084102fd1121094103fd11210a4100200148044020002110410021112001211203402002fd11210b2003fd11210c2006200bfd51200cfd51210d2007200bfdae01210e2011fd114100fd114101fd1c014102fd1c024103fd1c03fdae01200cfdae01210f200e200ffdae01210e200f410dfdab01200f4113fdad01fd50200efd51210f200e200ffdae01210e200f410ffdab01200f4111fdad01fd50200efd51210f200e200ffdae01210e200f411afdab01200f4106fdad01fd50200efd51210f200e200ffdae01210e200f4106fdab01200f411afdad01fd50200efd51210f200e200cfdae01210e200f200dfdae012008fdae01210f200e200ffdae01210e200f4111fdab01200f410ffdad01fd50200efd51210f200e200ffdae01210e200f411dfdab01200f4103fdad01fd50200efd51210f200e200ffdae01210e200f4110fdab01200f4110fdad01fd50200efd51210f200e200ffdae01210e200f4118fdab01200f4108fdad01fd50200efd51210f200e200dfdae01210e200f200bfdae012009fdae01210f200e200ffdae01210e200f410dfdab01200f4113fdad01fd50200efd51210f200e200ffdae01210e200f410ffdab01200f4111fdad01fd50200efd51210f200e200ffdae01210e200f411afdab01200f4106fdad01fd50200efd51210f200e200ffdae01210e200f4106fdab01200f411afdad01fd50200efd51210f200e200bfdae01210e200f200cfdae01200afdae01210f200e200ffdae01220e4108fdad01210b201020042005200bfd1b00b744000000000000703ea2a2a0b6380200201020042005200bfd1b01b744000000000000703ea2a2a0b6380204201020042005200bfd1b02b744000000000000703ea2a2a0b6380208201020042005200bfd1b03b744000000000000703ea2a2a0b638020c201041106a2110201141046a22112012480d000b0b0b';
