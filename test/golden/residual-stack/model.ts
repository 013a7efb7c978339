// Made by nnc 0.1.0 from model.nn.
import {
  NetMachine,
  TrainMachine,
  checkAbi,
  compileEach,
  eitherKernels,
  endTeam,
  freeze,
  initConstant,
  initUniform,
  netBytes,
  refusingEmpty,
  resuming,
  startTeam,
  stored,
  storedForEach,
  tanh,
  teamwork,
  wholePower,
  type NetMemory,
  type NetSpec,
  type RunSpec,
  type TrainSpec,
} from 'nnc/runtime';

/** Sizes of the open dims. At construction they are capacities; every call may use less. */
export interface ResidualDims {
  readonly B: number;
}

/**
 * Row-major, checked and copied in. B follows from the lengths.
 * A wrong length or type throws an InputError that names the input; nothing has changed then.
 */
export interface ResidualInputs {
  /** f32[B, 6] */
  readonly x: Float32Array;
  /** f32[B, 3] */
  readonly target: Float32Array;
}

/** Views, overwritten by the next call; keep one with slice(). */
export interface ResidualOutputs {
  /** f32[B, 3] */
  readonly y: Float32Array;
}

/** penalty is what `regularize` adds to the loss; their sum is differentiated. */
export interface ResidualReport {
  readonly loss: number;
  readonly penalty: number;
}

/** What an update did. */
export interface ResidualUpdate {
  /** The learning rate of this step. */
  readonly lr: number;
  /** Norm of the whole gradient, before clipping. */
  readonly gradNorm: number;
  /** Updates so far, this one included. */
  readonly step: number;
}

export interface ResidualTrainReport extends ResidualReport, ResidualUpdate {}

/** Scalars of training, to be set at any time. */
export interface ResidualHyper {
  /** Default 0.001. */
  lr: number;
  /** Default 0.9. */
  beta1: number;
  /** Default 0.999. */
  beta2: number;
  /** Default 1e-8. */
  eps: number;
}

export interface ResidualOptions {
  /** Default 0. Same seed, inputs and backend: same bits. */
  readonly seed?: number | undefined;
  /** Default 'auto': WebAssembly where the host allows it, else TypeScript. They agree to rounding, not to the bit. */
  readonly backend?: 'auto' | 'wasm' | 'ts' | undefined;
  /** Capacity of predict and evaluate where it differs from training's: same parameters, same memory. */
  readonly inference?: ResidualDims | undefined;
}

/** The functions of the WebAssembly module: the kernels of each method in order. */
interface ResidualWasm {
  predict(B: number): void;
  evaluate(B: number): void;
  forward(B: number): void;
  backward(B: number): void;
  update(): void;
  trainStep(B: number): void;
}

/** Every stored tensor: key in weight files → shape. */
export const schema = {
  model: 'Residual',
  hash: 'a7ce858096b24a52',
  params: {
    'blocks.0.up.weight': [6, 8],
    'blocks.0.up.bias': [8],
    'blocks.0.down.weight': [8, 6],
    'blocks.0.down.bias': [6],
    'blocks.1.up.weight': [6, 8],
    'blocks.1.up.bias': [8],
    'blocks.1.down.weight': [8, 6],
    'blocks.1.down.bias': [6],
    'blocks.2.up.weight': [6, 8],
    'blocks.2.up.bias': [8],
    'blocks.2.down.weight': [8, 6],
    'blocks.2.down.bias': [6],
    'head.weight': [6, 3],
    'head.bias': [3],
  },
  state: {},
} as const;
export type ResidualParam = keyof typeof schema.params;

export class Residual {
  readonly #net: NetMachine<ResidualDims, ResidualViews, ResidualWasm>;
  readonly #train: TrainMachine<ResidualDims, ResidualViews, ResidualHyper>;
  /** Live, writable, row-major, in place for life. */
  readonly params: { readonly [K in ResidualParam]: Float32Array };
  /** Live and writable like params. */
  readonly state: { readonly [K in keyof typeof schema.state]: Float32Array };
  /** The pinned input buffers: fill them and pass these very views to skip the copy. Whole, they count as full, whatever the capacity of the method. */
  readonly inputs: ResidualInputs;
  /** Valid between backward and update; trainStep needs no memory for them unless compiled with --keep-grads. */
  readonly grads: { readonly [K in ResidualParam]: Float32Array };

  /** Scalars of training. */
  get hyper(): ResidualHyper {
    return this.#train.hyper;
  }

  /**
   * Synchronous. All memory is taken here and never grows, so no view is ever detached.
   * Throws an ArenaError with the bytes needed where there is not as much.
   */
  constructor(capacity: ResidualDims, options: ResidualOptions = {}) {
    checkAbi(6, schema.model);
    const net: NetMachine<ResidualDims, ResidualViews, ResidualWasm> = new NetMachine(spec, capacity, options);
    this.#net = net;
    this.#train = new TrainMachine(net, trainSpec);
    this.grads = net.views.grads;
    this.params = net.views.params;
    this.state = Object.freeze({});
    this.inputs = inputsOf(net.views);
  }

  /**
   * The same, for what must be waited for: a file of WebAssembly (--wasm=file), and threads, which change no bit of a result.
   * `threads` and `notes` say how many run and why, where there are fewer than asked for.
   */
  static async create(
    capacity: ResidualDims,
    options: ResidualOptions & { readonly threads?: number | undefined } = {},
  ): Promise<Residual> {
    const net = new Residual(capacity, options);
    await startTeam(net.#net);
    return net;
  }

  /** Bytes of all memory for these capacities, without taking it. */
  static bytes(capacity: ResidualDims, inference: ResidualDims = capacity): number {
    return netBytes(spec, capacity, inference);
  }

  get capacity(): ResidualDims {
    return this.#net.capacity;
  }

  /** That of predict and evaluate. */
  get inferenceCapacity(): ResidualDims {
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
  predict(inputs: Pick<ResidualInputs, 'x'>): ResidualOutputs {
    const net = this.#net;
    net.enter(predictRun, inputs);
    if (net.wasm) net.wasm.predict(net.sizes.B);
    else predict(net.views, net.sizes);
    const v = net.views;
    return { y: v.y.subarray(0, net.sizes.B * 3) };
  }

  /** Inference graph with loss and metrics. */
  evaluate(inputs: ResidualInputs): ResidualReport {
    const net = this.#net;
    net.enter(evaluateRun, inputs);
    if (net.wasm) net.wasm.evaluate(net.sizes.B);
    else evaluate(net.views, net.sizes);
    const v = net.views;
    return { loss: v.loss[0]!, penalty: v.penalty[0]! };
  }

  /** forward, backward and update in one schedule. An empty batch throws an InputError. */
  trainStep(inputs: ResidualInputs): ResidualTrainReport {
    const net = this.#net;
    this.#train.beginForward(trainStepRun, inputs);
    if (net.wasm) net.wasm.trainStep(net.sizes.B);
    else trainStep(net.views, net.sizes);
    this.#train.endStep();
    const v = net.views;
    return {
      loss: v.loss[0]!,
      penalty: v.penalty[0]!,
      lr: v.lr_2[0]!,
      gradNorm: v.gradNorm[0]!,
      step: this.#train.step,
    };
  }

  /** Training graph with fresh random draws; keeps what backward needs until the next call that runs a graph. */
  forward(inputs: ResidualInputs): ResidualReport {
    const net = this.#net;
    this.#train.beginForward(forwardRun, inputs);
    if (net.wasm) net.wasm.forward(net.sizes.B);
    else forward(net.views, net.sizes);
    this.#train.endForward();
    const v = net.views;
    return { loss: v.loss[0]!, penalty: v.penalty[0]! };
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
  update(): ResidualUpdate {
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
function inputsOf(v: ResidualViews) {
  return Object.freeze({ x: v.x, target: v.target });
}

const spec: NetSpec<ResidualDims, ResidualViews> = {
  model: schema.model,
  hash: schema.hash,
  dims: ['B'],
  inputs: [
    { name: 'x', type: 'f32', shape: '[B, 6]', dims: ['B'], length: ({ B }) => B * 6 },
    { name: 'target', type: 'f32', shape: '[B, 3]', dims: ['B'], length: ({ B }) => B * 3 },
  ],
  params: stored(schema.params, {
    'blocks.0.up.weight': initUniform(-1, 1),
    'blocks.0.up.bias': initConstant(0),
    'blocks.0.down.weight': initUniform(-0.8660254037844386, 0.8660254037844386),
    'blocks.0.down.bias': initConstant(0),
    'blocks.1.up.weight': initUniform(-1, 1),
    'blocks.1.up.bias': initConstant(0),
    'blocks.1.down.weight': initUniform(-0.8660254037844386, 0.8660254037844386),
    'blocks.1.down.bias': initConstant(0),
    'blocks.2.up.weight': initUniform(-1, 1),
    'blocks.2.up.bias': initConstant(0),
    'blocks.2.down.weight': initUniform(-0.8660254037844386, 0.8660254037844386),
    'blocks.2.down.bias': initConstant(0),
    'head.weight': initUniform(-1, 1),
    'head.bias': initConstant(0),
  }),
  state: {},
  resume: resuming(),
  kernels: eitherKernels({ module: compileEach(() => wasmBytes), addresses: 276, team: teamwork(), host: {} }),
  layOut,
  named: (v) => ({
    inputs: inputsOf(v),
    params: v.params,
    state: Object.freeze({}),
    pending: Object.freeze({}),
    active: v.active,
    scale: v.scale,
  }),
};

const trainSpec: TrainSpec<ResidualViews> = {
  name: '',
  slots: storedForEach(schema.params, { 'm:': initConstant(0), 'v:': initConstant(0) }),
  hyper: { lr: 0.001, beta1: 0.9, beta2: 0.999, eps: 1e-8 },
  named: (v) => ({
    slots: v.slots,
    grads: v.grads,
    hyper: { lr: v.lr, beta1: v.beta1, beta2: v.beta2, eps: v.eps },
    step: v.step,
  }),
};

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'target'], inference: true };

const forwardRun: RunSpec = { name: 'forward', inputs: ['x', 'target'], nonempty: refusingEmpty(['B']) };

const trainStepRun: RunSpec = { name: 'trainStep', inputs: ['x', 'target'], nonempty: refusingEmpty(['B']) };

/** All memory in order: what is kept for life, then the temporaries of each method, which share one region. */
function layOut(memory: NetMemory, training: ResidualDims, inference: ResidualDims) {
  const { B } = training;
  return {
    params: memory.each('f32', schema.params),
    slots: memory.each('f32', schema.params, 'm:', 'v:'),
    lr: memory.f64(1),
    beta1: memory.f64(1),
    beta2: memory.f64(1),
    eps: memory.f64(1),
    grads: memory.each('f32', schema.params),
    x: memory.f32(Math.max(B * 6, inference.B * 6)),
    target: memory.f32(Math.max(B * 3, inference.B * 3)),
    scale: memory.f64(1),
    step: memory.f64(1),
    active: memory.flags(schema.params),
    y: memory.f32(Math.max(B * 3, inference.B * 3)),
    loss: memory.f32(1),
    penalty: memory.f32(1),
    gradNorm: memory.f64(1),
    lr_2: memory.f64(1),
    predict: predictMemory(memory, inference),
    evaluate: evaluateMemory(memory, inference),
    forward: forwardMemory(memory, training),
    update: updateMemory(memory),
    trainStep: trainStepMemory(memory, training),
    forward$wasm: forward$wasmMemory(memory, training),
    trainStep$wasm: trainStep$wasmMemory(memory, training),
  };
}
type ResidualViews = ReturnType<typeof layOut>;

/** Temporaries of predict: each begins behind those that lie below it while it lives. */
function predictMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_1_tanh = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_2_tanh = memory.f32(B * 8, []);
  /** f32[B, 6] */
  const blocks_0_add = memory.f32(B * 6, [blocks_0_tanh]);
  /** f32[B, 6] */
  const blocks_2_add = memory.f32(B * 6, [blocks_2_tanh]);
  /** f32[B, 6] */
  const blocks_1_add = memory.f32(B * 6, [blocks_0_add]);
  return { blocks_0_tanh, blocks_0_add, blocks_1_tanh, blocks_1_add, blocks_2_tanh, blocks_2_add };
}

/** Temporaries of evaluate: each begins behind those that lie below it while it lives. */
function evaluateMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh_2 = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_1_tanh_2 = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_2_tanh_2 = memory.f32(B * 8, []);
  /** f32[B, 3] */
  const head_matmul = memory.f32(B * 3, []);
  /** f32[B, 6] */
  const blocks_0_add_2 = memory.f32(B * 6, [blocks_0_tanh_2]);
  /** f32[B, 6] */
  const blocks_2_add_2 = memory.f32(B * 6, [blocks_2_tanh_2, head_matmul]);
  /** f32[B, 6] */
  const blocks_1_add_2 = memory.f32(B * 6, [blocks_0_add_2, blocks_2_add_2]);
  return {
    blocks_0_tanh_2,
    blocks_0_add_2,
    blocks_1_tanh_2,
    blocks_1_add_2,
    blocks_2_tanh_2,
    blocks_2_add_2,
    head_matmul,
  };
}

/** Temporaries of forward and backward: each begins behind those that lie below it while it lives. */
function forwardMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh_3 = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_1_tanh_3 = memory.f32(B * 8, [blocks_0_tanh_3]);
  /** f32[B, 8] */
  const blocks_2_tanh_3 = memory.f32(B * 8, [blocks_1_tanh_3]);
  /** f32[B, 8] */
  const d_blocks_2_mul = memory.f32(B * 8, [blocks_2_tanh_3]);
  /** f32[B, 3] */
  const sub = memory.f32(B * 3, [blocks_2_tanh_3]);
  /** f32[B, 8] */
  const d_blocks_1_mul = memory.f32(B * 8, [d_blocks_2_mul]);
  /** f32[B, 8] */
  const d_blocks_0_mul = memory.f32(B * 8, [d_blocks_1_mul]);
  /** f32[B, 6] */
  const blocks_0_add_3 = memory.f32(B * 6, [sub, d_blocks_0_mul]);
  /** f32[B, 6] */
  const blocks_1_add_3 = memory.f32(B * 6, [blocks_0_add_3]);
  /** f32[B, 6] */
  const blocks_2_add_3 = memory.f32(B * 6, [blocks_1_add_3]);
  /** f32[B, 6] */
  const d_head_matmul = memory.f32(B * 6, [blocks_2_add_3]);
  /** f32[B, 6] */
  const d_blocks_1_add = memory.f32(B * 6, [d_head_matmul]);
  /** f32[B, 6] */
  const d_blocks_0_add = memory.f32(B * 6, [d_blocks_1_add]);
  /** f32[B, 3] */
  const d_add = memory.f32(B * 3, [d_blocks_0_add]);
  return {
    blocks_0_tanh_3,
    blocks_0_add_3,
    blocks_1_tanh_3,
    blocks_1_add_3,
    blocks_2_tanh_3,
    blocks_2_add_3,
    sub,
    d_add,
    d_head_matmul,
    d_blocks_2_mul,
    d_blocks_1_add,
    d_blocks_1_mul,
    d_blocks_0_add,
    d_blocks_0_mul,
  };
}

/** Temporaries of update: each begins behind those that lie below it while it lives. */
function updateMemory(memory: NetMemory) {
  /** f64[] */
  const blocks_0_up_weight_div = memory.f64(1, []);
  /** f64[] */
  const add = memory.f64(1, []);
  /** f64[] */
  const add_3 = memory.f64(1, []);
  /** f64[] */
  const add_5 = memory.f64(1, []);
  /** f64[] */
  const add_7 = memory.f64(1, []);
  /** f64[] */
  const add_9 = memory.f64(1, []);
  /** f64[] */
  const add_11 = memory.f64(1, []);
  /** f64[] */
  const blocks_0_up_weight_rsqrt = memory.f64(1, [blocks_0_up_weight_div]);
  /** f64[] */
  const add_2 = memory.f64(1, [add]);
  /** f64[] */
  const add_4 = memory.f64(1, [add_3]);
  /** f64[] */
  const add_6 = memory.f64(1, [add_5]);
  /** f64[] */
  const add_8 = memory.f64(1, [add_7]);
  /** f64[] */
  const add_10 = memory.f64(1, [add_9]);
  /** f64[] */
  const add_12 = memory.f64(1, [add_11]);
  /** f32[9] */
  const sum_parts = memory.f32(9, [blocks_0_up_weight_rsqrt]);
  /** f32[9] */
  const sum_parts_2 = memory.f32(9, [sum_parts]);
  /** f32[9] */
  const sum_parts_3 = memory.f32(9, [sum_parts_2]);
  /** f32[9] */
  const sum_parts_4 = memory.f32(9, [sum_parts_3]);
  /** f32[9] */
  const sum_parts_5 = memory.f32(9, [sum_parts_4]);
  /** f32[9] */
  const sum_parts_6 = memory.f32(9, [sum_parts_5]);
  /** f32[9] */
  const sum_parts_7 = memory.f32(9, [sum_parts_6]);
  /** f32[9] */
  const sum_parts_8 = memory.f32(9, [sum_parts_7]);
  /** f32[9] */
  const sum_parts_9 = memory.f32(9, [sum_parts_8]);
  /** f32[9] */
  const sum_parts_10 = memory.f32(9, [sum_parts_9]);
  /** f32[9] */
  const sum_parts_11 = memory.f32(9, [sum_parts_10]);
  /** f32[9] */
  const sum_parts_12 = memory.f32(9, [sum_parts_11]);
  /** f32[9] */
  const sum_parts_13 = memory.f32(9, [sum_parts_12]);
  /** f32[9] */
  const sum_parts_14 = memory.f32(9, [sum_parts_13]);
  return {
    blocks_0_up_weight_div,
    blocks_0_up_weight_rsqrt,
    sum_parts,
    sum_parts_2,
    sum_parts_3,
    sum_parts_4,
    sum_parts_5,
    sum_parts_6,
    sum_parts_7,
    sum_parts_8,
    sum_parts_9,
    sum_parts_10,
    sum_parts_11,
    sum_parts_12,
    sum_parts_13,
    sum_parts_14,
    add,
    add_2,
    add_3,
    add_4,
    add_5,
    add_6,
    add_7,
    add_8,
    add_9,
    add_10,
    add_11,
    add_12,
  };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStepMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh_4 = memory.f32(B * 8, []);
  /** f32[6, 8] */
  const d_blocks_0_up_matmul = memory.f32(48, []);
  /** f32[B, 8] */
  const blocks_1_tanh_4 = memory.f32(B * 8, [blocks_0_tanh_4]);
  /** f32[B, 8] */
  const d_blocks_0_mul_2 = memory.f32(B * 8, [blocks_0_tanh_4, d_blocks_0_up_matmul]);
  /** f32[B, 8] */
  const blocks_2_tanh_4 = memory.f32(B * 8, [blocks_1_tanh_4]);
  /** f32[B, 8] */
  const d_blocks_1_mul_2 = memory.f32(B * 8, [blocks_1_tanh_4]);
  /** f32[8, 6] */
  const d_blocks_0_down_matmul = memory.f32(48, [d_blocks_0_mul_2]);
  /** f32[B, 8] */
  const d_blocks_2_mul_2 = memory.f32(B * 8, [blocks_2_tanh_4]);
  /** f32[B, 6] */
  const blocks_2_add_4 = memory.f32(B * 6, [blocks_2_tanh_4]);
  /** f32[B, 6] */
  const d_blocks_0_add_2 = memory.f32(B * 6, [d_blocks_1_mul_2, d_blocks_0_down_matmul]);
  /** f32[8, 6] */
  const d_blocks_1_down_matmul = memory.f32(48, [d_blocks_0_add_2]);
  /** f32[6, 8] */
  const d_blocks_1_up_matmul = memory.f32(48, [d_blocks_1_down_matmul]);
  /** f32[9] */
  const sum_parts_18 = memory.f32(9, [d_blocks_1_down_matmul]);
  /** f32[9] */
  const sum_parts_19 = memory.f32(9, [sum_parts_18]);
  /** f32[9] */
  const sum_parts_20 = memory.f32(9, [sum_parts_19]);
  /** f32[6] */
  const d_blocks_1_down_sum = memory.f32(6, [d_blocks_1_up_matmul, sum_parts_20]);
  /** f32[9] */
  const sum_parts_26 = memory.f32(9, [sum_parts_20]);
  /** f64[] */
  const add_22 = memory.f64(1, [sum_parts_20]);
  /** f32[8] */
  const d_blocks_1_up_sum = memory.f32(8, [d_blocks_1_down_sum]);
  /** f32[9] */
  const sum_parts_25 = memory.f32(9, [d_blocks_1_down_sum, sum_parts_26]);
  /** f64[] */
  const add_20 = memory.f64(1, [sum_parts_26]);
  /** f64[] */
  const add_23 = memory.f64(1, [add_22]);
  /** f32[B, 6] */
  const blocks_0_add_4 = memory.f32(B * 6, [d_blocks_2_mul_2, blocks_2_add_4, d_blocks_1_up_sum]);
  /** f32[9] */
  const sum_parts_17 = memory.f32(9, [d_blocks_1_up_sum, sum_parts_25]);
  /** f64[] */
  const add_17 = memory.f64(1, [sum_parts_25]);
  /** f64[] */
  const add_19 = memory.f64(1, [sum_parts_25, add_20]);
  /** f64[] */
  const add_21 = memory.f64(1, [add_22, add_20]);
  /** f64[] */
  const add_24 = memory.f64(1, [add_23]);
  /** f32[9] */
  const sum_parts_21 = memory.f32(9, [sum_parts_17, add_17, add_19, add_21, add_24]);
  /** f64[] */
  const add_13 = memory.f64(1, [sum_parts_21]);
  /** f32[B, 6] */
  const blocks_1_add_4 = memory.f32(B * 6, [blocks_0_add_4]);
  /** f32[B, 6] */
  const d_blocks_1_add_2 = memory.f32(B * 6, [blocks_0_add_4]);
  /** f32[B, 6] */
  const d_head_matmul_2 = memory.f32(B * 6, [blocks_1_add_4]);
  /** f32[B, 3] */
  const sub_2 = memory.f32(B * 3, [blocks_1_add_4]);
  /** f32[B, 3] */
  const d_add_2 = memory.f32(B * 3, [d_head_matmul_2, sub_2]);
  /** f32[8, 6] */
  const d_blocks_2_down_matmul = memory.f32(48, [sum_parts_17, d_head_matmul_2]);
  /** f32[6, 8] */
  const d_blocks_2_up_matmul = memory.f32(48, [d_blocks_2_down_matmul]);
  /** f32[6] */
  const d_blocks_2_down_sum = memory.f32(6, [sum_parts_21, d_blocks_2_up_matmul]);
  /** f32[8] */
  const d_blocks_2_up_sum = memory.f32(8, [d_blocks_2_down_sum]);
  /** f32[9] */
  const sum_parts_27 = memory.f32(9, [add_13, d_blocks_2_down_sum]);
  /** f32[6] */
  const d_blocks_0_down_sum = memory.f32(6, [d_blocks_2_up_sum]);
  /** f32[9] */
  const sum_parts_24 = memory.f32(9, [d_blocks_2_up_sum, sum_parts_27]);
  /** f64[] */
  const add_18 = memory.f64(1, [sum_parts_27]);
  /** f32[8] */
  const d_blocks_0_up_sum = memory.f32(8, [d_blocks_0_down_sum]);
  /** f32[9] */
  const sum_parts_23 = memory.f32(9, [d_blocks_0_down_sum, sum_parts_24]);
  /** f32[9] */
  const sum_parts_15 = memory.f32(9, [d_blocks_0_up_sum, sum_parts_23]);
  /** f64[] */
  const add_14 = memory.f64(1, [sum_parts_23]);
  /** f32[9] */
  const sum_parts_16 = memory.f32(9, [sum_parts_15, add_14]);
  /** f64[] */
  const add_15 = memory.f64(1, [add_14]);
  /** f32[6, 3] */
  const d_head_matmul_3 = memory.f32(18, [d_add_2, sum_parts_16]);
  /** f32[9] */
  const sum_parts_22 = memory.f32(9, [sum_parts_16]);
  /** f64[] */
  const add_16 = memory.f64(1, [add_15]);
  /** f32[9] */
  const sum_parts_28 = memory.f32(9, [add_18, sum_parts_22, add_16]);
  /** f64[] */
  const blocks_0_up_weight_div_2 = memory.f64(1, [d_head_matmul_3, sum_parts_28]);
  /** f64[] */
  const blocks_0_up_weight_rsqrt_2 = memory.f64(1, [blocks_0_up_weight_div_2]);
  /** f32[3] */
  const d_head_sum = memory.f32(3, [blocks_0_up_weight_rsqrt_2]);
  return {
    blocks_0_tanh_4,
    blocks_0_add_4,
    blocks_1_tanh_4,
    blocks_1_add_4,
    blocks_2_tanh_4,
    blocks_2_add_4,
    blocks_0_up_weight_div_2,
    blocks_0_up_weight_rsqrt_2,
    d_add_2,
    sub_2,
    d_head_sum,
    d_head_matmul_2,
    d_head_matmul_3,
    d_blocks_2_down_sum,
    d_blocks_2_down_matmul,
    d_blocks_2_mul_2,
    d_blocks_2_up_sum,
    d_blocks_2_up_matmul,
    d_blocks_1_add_2,
    d_blocks_1_down_sum,
    d_blocks_1_down_matmul,
    d_blocks_1_mul_2,
    d_blocks_1_up_sum,
    d_blocks_1_up_matmul,
    d_blocks_0_add_2,
    d_blocks_0_down_sum,
    d_blocks_0_down_matmul,
    d_blocks_0_mul_2,
    d_blocks_0_up_sum,
    d_blocks_0_up_matmul,
    sum_parts_15,
    sum_parts_16,
    sum_parts_17,
    sum_parts_18,
    sum_parts_19,
    sum_parts_20,
    sum_parts_21,
    sum_parts_22,
    sum_parts_23,
    sum_parts_24,
    sum_parts_25,
    sum_parts_26,
    sum_parts_27,
    sum_parts_28,
    add_13,
    add_14,
    add_15,
    add_16,
    add_17,
    add_18,
    add_19,
    add_20,
    add_21,
    add_22,
    add_23,
    add_24,
  };
}

/** Temporaries of forward and backward by first use: the bytes of each, and how far from it those stand behind which it begins. */
function forward$wasmMemory(memory: NetMemory, { B }: ResidualDims): readonly number[] {
  // prettier-ignore
  return memory.region([
    [B * 32], [B * 24, 5, 18, 15], [B * 32, -2], [B * 24, -2], [B * 32, -2], [B * 24, -2], [B * 12, -2],
    [B * 12, 3, 1, 10, 5, 7], [96, 1], [B * 24, -4], [192, -1], [B * 32, -7], [256, 1], [B * 24, -4], [192, -1],
    [B * 32, -4], [256, -1], [B * 24, -4], [192, -11], [B * 32, -4],
  ]);
}

/** Temporaries of trainStep by first use: the bytes of each, and how far from it those stand behind which it begins. */
function trainStep$wasmMemory(memory: NetMemory, { B }: ResidualDims): readonly number[] {
  // prettier-ignore
  return memory.region([
    [B * 32], [B * 24, 16, 10, 25], [B * 32, -2], [B * 24, -2], [B * 32, -2], [B * 24, -1], [8, 7, 43], [8, -1],
    [B * 12, 4, 1], [B * 12, -6], [12, -3], [96, -6], [B * 24, -9], [72, -5, 24], [24, 28, 2], [192, 23, -3],
    [192, -1], [B * 32, -13, 3], [32, -4], [192, -4], [256, -18], [B * 24, -20], [24, 2, 19], [192, 6], [192, -1],
    [B * 32, -23, 3], [32, -4], [192, -4], [256, -28], [B * 24, -4, 3], [24, -12], [192, 2], [192, -1],
    [B * 32, -33, 2], [32, -4], [192], [36, -2, 8], [36, -1, 14], [36, -12, 8], [36, -16], [36, -1], [36, -1],
    [36, -4, 12, 14, 16, 19], [36, -6], [36, -14, 1], [36, -27, 3], [36, -24, 1], [36, -6], [36, 2, -34],
    [36, 6, -6, 4], [8, -8], [8, -7], [8, -1], [8, -1], [8, -8], [8, -7], [8, -10, 1], [8, -10], [8, 1, -1], [8, -18],
    [8, -1], [8, -1],
  ]);
}

/** The kernels of predict in order. */
function predict(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.predict;
  matmul_add_tanh(v.params['blocks.0.up.weight'], v.x, v.params['blocks.0.up.bias'], t.blocks_0_tanh, B);
  matmul_add(v.params['blocks.0.down.bias'], v.params['blocks.0.down.weight'], t.blocks_0_tanh, v.x, t.blocks_0_add, B);
  matmul_add_tanh(v.params['blocks.1.up.weight'], t.blocks_0_add, v.params['blocks.1.up.bias'], t.blocks_1_tanh, B);
  matmul_add(
    v.params['blocks.1.down.bias'],
    v.params['blocks.1.down.weight'],
    t.blocks_1_tanh,
    t.blocks_0_add,
    t.blocks_1_add,
    B,
  );
  matmul_add_tanh(v.params['blocks.2.up.weight'], t.blocks_1_add, v.params['blocks.2.up.bias'], t.blocks_2_tanh, B);
  matmul_add(
    v.params['blocks.2.down.bias'],
    v.params['blocks.2.down.weight'],
    t.blocks_2_tanh,
    t.blocks_1_add,
    t.blocks_2_add,
    B,
  );
  matmul_add_2(v.params['head.weight'], t.blocks_2_add, v.params['head.bias'], v.y, B);
}

/** The kernels of evaluate in order. */
function evaluate(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.evaluate;
  matmul_add_tanh(v.params['blocks.0.up.weight'], v.x, v.params['blocks.0.up.bias'], t.blocks_0_tanh_2, B);
  matmul_add(
    v.params['blocks.0.down.bias'],
    v.params['blocks.0.down.weight'],
    t.blocks_0_tanh_2,
    v.x,
    t.blocks_0_add_2,
    B,
  );
  matmul_add_tanh(v.params['blocks.1.up.weight'], t.blocks_0_add_2, v.params['blocks.1.up.bias'], t.blocks_1_tanh_2, B);
  matmul_add(
    v.params['blocks.1.down.bias'],
    v.params['blocks.1.down.weight'],
    t.blocks_1_tanh_2,
    t.blocks_0_add_2,
    t.blocks_1_add_2,
    B,
  );
  matmul_add_tanh(v.params['blocks.2.up.weight'], t.blocks_1_add_2, v.params['blocks.2.up.bias'], t.blocks_2_tanh_2, B);
  matmul_add(
    v.params['blocks.2.down.bias'],
    v.params['blocks.2.down.weight'],
    t.blocks_2_tanh_2,
    t.blocks_1_add_2,
    t.blocks_2_add_2,
    B,
  );
  matmul(v.params['head.weight'], t.blocks_2_add_2, t.head_matmul, B);
  add_sub_mul_etc(v.target, v.params['head.bias'], t.head_matmul, v.loss, B);
  fill(v.penalty);
}

/** The kernels of forward in order. */
function forward(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.forward;
  matmul_add_tanh(v.params['blocks.0.up.weight'], v.x, v.params['blocks.0.up.bias'], t.blocks_0_tanh_3, B);
  matmul_add(
    v.params['blocks.0.down.bias'],
    v.params['blocks.0.down.weight'],
    t.blocks_0_tanh_3,
    v.x,
    t.blocks_0_add_3,
    B,
  );
  matmul_add_tanh(v.params['blocks.1.up.weight'], t.blocks_0_add_3, v.params['blocks.1.up.bias'], t.blocks_1_tanh_3, B);
  matmul_add(
    v.params['blocks.1.down.bias'],
    v.params['blocks.1.down.weight'],
    t.blocks_1_tanh_3,
    t.blocks_0_add_3,
    t.blocks_1_add_3,
    B,
  );
  matmul_add_tanh(v.params['blocks.2.up.weight'], t.blocks_1_add_3, v.params['blocks.2.up.bias'], t.blocks_2_tanh_3, B);
  matmul_add(
    v.params['blocks.2.down.bias'],
    v.params['blocks.2.down.weight'],
    t.blocks_2_tanh_3,
    t.blocks_1_add_3,
    t.blocks_2_add_3,
    B,
  );
  matmul_add_sub(v.params['head.weight'], t.blocks_2_add_3, v.params['head.bias'], v.target, t.sub, B);
  mul_sum_div(t.sub, v.loss, B * 3, B);
  fill(v.penalty);
}

/** The kernels of backward in order. */
function backward(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.forward;
  div_mul_add(t.sub, t.d_add, B, B * 3);
  matmul_2(v.params['head.weight'], t.d_add, t.d_head_matmul, B);
  matmul_mul_sub(v.params['blocks.2.down.weight'], t.d_head_matmul, t.blocks_2_tanh_3, t.d_blocks_2_mul, B);
  matmul_add_3(v.params['blocks.2.up.weight'], t.d_blocks_2_mul, t.d_head_matmul, t.d_blocks_1_add, B);
  matmul_mul_sub(v.params['blocks.1.down.weight'], t.d_blocks_1_add, t.blocks_1_tanh_3, t.d_blocks_1_mul, B);
  matmul_add_3(v.params['blocks.1.up.weight'], t.d_blocks_1_mul, t.d_blocks_1_add, t.d_blocks_0_add, B);
  matmul_mul_sub(v.params['blocks.0.down.weight'], t.d_blocks_0_add, t.blocks_0_tanh_3, t.d_blocks_0_mul, B);
  matmul_mul_add(v.scale, t.d_blocks_0_mul, v.x, v.grads['blocks.0.up.weight'], B);
  matmul_mul_add_2(v.scale, t.d_blocks_0_add, t.blocks_0_tanh_3, v.grads['blocks.0.down.weight'], B);
  matmul_mul_add(v.scale, t.d_blocks_1_mul, t.blocks_0_add_3, v.grads['blocks.1.up.weight'], B);
  matmul_mul_add_2(v.scale, t.d_blocks_1_add, t.blocks_1_tanh_3, v.grads['blocks.1.down.weight'], B);
  matmul_mul_add(v.scale, t.d_blocks_2_mul, t.blocks_1_add_3, v.grads['blocks.2.up.weight'], B);
  matmul_mul_add_2(v.scale, t.d_head_matmul, t.blocks_2_tanh_3, v.grads['blocks.2.down.weight'], B);
  matmul_mul_add_3(v.scale, t.d_add, t.blocks_2_add_3, v.grads['head.weight'], B);
  sum_mul_add(v.scale, t.d_blocks_0_mul, v.grads['blocks.0.up.bias'], B);
  sum_mul_add_2(t.d_blocks_0_add, v.scale, v.grads['blocks.0.down.bias'], B);
  sum_mul_add(v.scale, t.d_blocks_1_mul, v.grads['blocks.1.up.bias'], B);
  sum_mul_add_2(t.d_blocks_1_add, v.scale, v.grads['blocks.1.down.bias'], B);
  sum_mul_add(v.scale, t.d_blocks_2_mul, v.grads['blocks.2.up.bias'], B);
  sum_mul_add_2(t.d_head_matmul, v.scale, v.grads['blocks.2.down.bias'], B);
  sum_mul_add_3(v.scale, t.d_add, v.grads['head.bias'], B);
}

/** The kernels of update in order. */
function update(v: ResidualViews): void {
  const t = v.update;
  copy(v.lr, v.lr_2);
  pow_sub_div(v.step, v.beta1, v.lr, t.blocks_0_up_weight_div);
  pow_sub_rsqrt(v.step, v.beta2, t.blocks_0_up_weight_rsqrt);
  adam_update(
    v.active['blocks.0.up.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.0.up.weight'],
    v.slots['m:blocks.0.up.weight'],
    v.slots['v:blocks.0.up.weight'],
    v.params['blocks.0.up.weight'],
    t.sum_parts,
    48,
  );
  adam_update(
    v.active['blocks.0.up.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.0.up.bias'],
    v.slots['m:blocks.0.up.bias'],
    v.slots['v:blocks.0.up.bias'],
    v.params['blocks.0.up.bias'],
    t.sum_parts_2,
    8,
  );
  adam_update(
    v.active['blocks.0.down.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.0.down.weight'],
    v.slots['m:blocks.0.down.weight'],
    v.slots['v:blocks.0.down.weight'],
    v.params['blocks.0.down.weight'],
    t.sum_parts_3,
    48,
  );
  adam_update(
    v.active['blocks.0.down.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.0.down.bias'],
    v.slots['m:blocks.0.down.bias'],
    v.slots['v:blocks.0.down.bias'],
    v.params['blocks.0.down.bias'],
    t.sum_parts_4,
    6,
  );
  adam_update_2(
    v.active['blocks.1.up.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.1.up.weight'],
    v.slots['m:blocks.1.up.weight'],
    v.slots['v:blocks.1.up.weight'],
    v.params['blocks.1.up.weight'],
    t.sum_parts_5,
    48,
  );
  adam_update_2(
    v.active['blocks.1.up.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.1.up.bias'],
    v.slots['m:blocks.1.up.bias'],
    v.slots['v:blocks.1.up.bias'],
    v.params['blocks.1.up.bias'],
    t.sum_parts_6,
    8,
  );
  adam_update_2(
    v.active['blocks.1.down.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.1.down.weight'],
    v.slots['m:blocks.1.down.weight'],
    v.slots['v:blocks.1.down.weight'],
    v.params['blocks.1.down.weight'],
    t.sum_parts_7,
    48,
  );
  adam_update_2(
    v.active['blocks.1.down.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.1.down.bias'],
    v.slots['m:blocks.1.down.bias'],
    v.slots['v:blocks.1.down.bias'],
    v.params['blocks.1.down.bias'],
    t.sum_parts_8,
    6,
  );
  adam_update_2(
    v.active['blocks.2.up.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.2.up.weight'],
    v.slots['m:blocks.2.up.weight'],
    v.slots['v:blocks.2.up.weight'],
    v.params['blocks.2.up.weight'],
    t.sum_parts_9,
    48,
  );
  adam_update_2(
    v.active['blocks.2.up.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.2.up.bias'],
    v.slots['m:blocks.2.up.bias'],
    v.slots['v:blocks.2.up.bias'],
    v.params['blocks.2.up.bias'],
    t.sum_parts_10,
    8,
  );
  adam_update_2(
    v.active['blocks.2.down.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.2.down.weight'],
    v.slots['m:blocks.2.down.weight'],
    v.slots['v:blocks.2.down.weight'],
    v.params['blocks.2.down.weight'],
    t.sum_parts_11,
    48,
  );
  adam_update_2(
    v.active['blocks.2.down.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['blocks.2.down.bias'],
    v.slots['m:blocks.2.down.bias'],
    v.slots['v:blocks.2.down.bias'],
    v.params['blocks.2.down.bias'],
    t.sum_parts_12,
    6,
  );
  adam_update(
    v.active['head.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['head.weight'],
    v.slots['m:head.weight'],
    v.slots['v:head.weight'],
    v.params['head.weight'],
    t.sum_parts_13,
    18,
  );
  adam_update(
    v.active['head.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.grads['head.bias'],
    v.slots['m:head.bias'],
    v.slots['v:head.bias'],
    v.params['head.bias'],
    t.sum_parts_14,
    3,
  );
  add(t.sum_parts, t.sum_parts_2, t.add);
  add_2(t.sum_parts_3, t.add, t.add_2);
  add_2(t.sum_parts_4, t.add_2, t.add_3);
  add_2(t.sum_parts_5, t.add_3, t.add_4);
  add_2(t.sum_parts_6, t.add_4, t.add_5);
  add_2(t.sum_parts_7, t.add_5, t.add_6);
  add_2(t.sum_parts_8, t.add_6, t.add_7);
  add_2(t.sum_parts_9, t.add_7, t.add_8);
  add_2(t.sum_parts_10, t.add_8, t.add_9);
  add_2(t.sum_parts_11, t.add_9, t.add_10);
  add_2(t.sum_parts_12, t.add_10, t.add_11);
  add_2(t.sum_parts_13, t.add_11, t.add_12);
  add_sqrt(t.sum_parts_14, t.add_12, v.gradNorm);
}

/** The kernels of trainStep in order. */
function trainStep(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.trainStep;
  matmul_add_tanh(v.params['blocks.0.up.weight'], v.x, v.params['blocks.0.up.bias'], t.blocks_0_tanh_4, B);
  matmul_add(
    v.params['blocks.0.down.bias'],
    v.params['blocks.0.down.weight'],
    t.blocks_0_tanh_4,
    v.x,
    t.blocks_0_add_4,
    B,
  );
  matmul_add_tanh(v.params['blocks.1.up.weight'], t.blocks_0_add_4, v.params['blocks.1.up.bias'], t.blocks_1_tanh_4, B);
  matmul_add(
    v.params['blocks.1.down.bias'],
    v.params['blocks.1.down.weight'],
    t.blocks_1_tanh_4,
    t.blocks_0_add_4,
    t.blocks_1_add_4,
    B,
  );
  matmul_add_tanh(v.params['blocks.2.up.weight'], t.blocks_1_add_4, v.params['blocks.2.up.bias'], t.blocks_2_tanh_4, B);
  matmul_add(
    v.params['blocks.2.down.bias'],
    v.params['blocks.2.down.weight'],
    t.blocks_2_tanh_4,
    t.blocks_1_add_4,
    t.blocks_2_add_4,
    B,
  );
  copy(v.lr, v.lr_2);
  pow_sub_div(v.step, v.beta1, v.lr, t.blocks_0_up_weight_div_2);
  pow_sub_rsqrt(v.step, v.beta2, t.blocks_0_up_weight_rsqrt_2);
  fill(v.penalty);
  matmul_add_sub_etc(v.params['head.weight'], t.blocks_2_add_4, v.params['head.bias'], v.target, t.d_add_2, t.sub_2, B);
  mul_sum_div(t.sub_2, v.loss, B * 3, B);
  sum(t.d_add_2, t.d_head_sum, B);
  matmul_2(v.params['head.weight'], t.d_add_2, t.d_head_matmul_2, B);
  matmul_3(t.d_add_2, t.blocks_2_add_4, t.d_head_matmul_3, B);
  sum_2(t.d_head_matmul_2, t.d_blocks_2_down_sum, B);
  matmul_4(t.d_head_matmul_2, t.blocks_2_tanh_4, t.d_blocks_2_down_matmul, B);
  matmul_mul_sub(v.params['blocks.2.down.weight'], t.d_head_matmul_2, t.blocks_2_tanh_4, t.d_blocks_2_mul_2, B);
  sum_3(t.d_blocks_2_mul_2, t.d_blocks_2_up_sum, B);
  matmul_5(t.d_blocks_2_mul_2, t.blocks_1_add_4, t.d_blocks_2_up_matmul, B);
  matmul_add_3(v.params['blocks.2.up.weight'], t.d_blocks_2_mul_2, t.d_head_matmul_2, t.d_blocks_1_add_2, B);
  sum_2(t.d_blocks_1_add_2, t.d_blocks_1_down_sum, B);
  matmul_4(t.d_blocks_1_add_2, t.blocks_1_tanh_4, t.d_blocks_1_down_matmul, B);
  matmul_mul_sub(v.params['blocks.1.down.weight'], t.d_blocks_1_add_2, t.blocks_1_tanh_4, t.d_blocks_1_mul_2, B);
  sum_3(t.d_blocks_1_mul_2, t.d_blocks_1_up_sum, B);
  matmul_5(t.d_blocks_1_mul_2, t.blocks_0_add_4, t.d_blocks_1_up_matmul, B);
  matmul_add_3(v.params['blocks.1.up.weight'], t.d_blocks_1_mul_2, t.d_blocks_1_add_2, t.d_blocks_0_add_2, B);
  sum_2(t.d_blocks_0_add_2, t.d_blocks_0_down_sum, B);
  matmul_4(t.d_blocks_0_add_2, t.blocks_0_tanh_4, t.d_blocks_0_down_matmul, B);
  matmul_mul_sub(v.params['blocks.0.down.weight'], t.d_blocks_0_add_2, t.blocks_0_tanh_4, t.d_blocks_0_mul_2, B);
  sum_3(t.d_blocks_0_mul_2, t.d_blocks_0_up_sum, B);
  matmul_5(t.d_blocks_0_mul_2, v.x, t.d_blocks_0_up_matmul, B);
  adam_update_3(
    v.active['blocks.0.up.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_0_up_matmul,
    v.slots['m:blocks.0.up.weight'],
    v.slots['v:blocks.0.up.weight'],
    v.params['blocks.0.up.weight'],
    t.sum_parts_15,
    48,
  );
  adam_update_3(
    v.active['blocks.0.down.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_0_down_matmul,
    v.slots['m:blocks.0.down.weight'],
    v.slots['v:blocks.0.down.weight'],
    v.params['blocks.0.down.weight'],
    t.sum_parts_16,
    48,
  );
  adam_update_3(
    v.active['blocks.1.up.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_1_up_matmul,
    v.slots['m:blocks.1.up.weight'],
    v.slots['v:blocks.1.up.weight'],
    v.params['blocks.1.up.weight'],
    t.sum_parts_17,
    48,
  );
  adam_update_3(
    v.active['blocks.1.down.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_1_down_matmul,
    v.slots['m:blocks.1.down.weight'],
    v.slots['v:blocks.1.down.weight'],
    v.params['blocks.1.down.weight'],
    t.sum_parts_18,
    48,
  );
  adam_update_3(
    v.active['blocks.2.up.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_2_up_matmul,
    v.slots['m:blocks.2.up.weight'],
    v.slots['v:blocks.2.up.weight'],
    v.params['blocks.2.up.weight'],
    t.sum_parts_19,
    48,
  );
  adam_update_3(
    v.active['blocks.2.down.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_2_down_matmul,
    v.slots['m:blocks.2.down.weight'],
    v.slots['v:blocks.2.down.weight'],
    v.params['blocks.2.down.weight'],
    t.sum_parts_20,
    48,
  );
  adam_update_3(
    v.active['head.weight'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_head_matmul_3,
    v.slots['m:head.weight'],
    v.slots['v:head.weight'],
    v.params['head.weight'],
    t.sum_parts_21,
    18,
  );
  adam_update_3(
    v.active['blocks.0.up.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_0_up_sum,
    v.slots['m:blocks.0.up.bias'],
    v.slots['v:blocks.0.up.bias'],
    v.params['blocks.0.up.bias'],
    t.sum_parts_22,
    8,
  );
  adam_update_3(
    v.active['blocks.0.down.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_0_down_sum,
    v.slots['m:blocks.0.down.bias'],
    v.slots['v:blocks.0.down.bias'],
    v.params['blocks.0.down.bias'],
    t.sum_parts_23,
    6,
  );
  adam_update_3(
    v.active['blocks.1.up.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_1_up_sum,
    v.slots['m:blocks.1.up.bias'],
    v.slots['v:blocks.1.up.bias'],
    v.params['blocks.1.up.bias'],
    t.sum_parts_24,
    8,
  );
  adam_update_3(
    v.active['blocks.1.down.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_1_down_sum,
    v.slots['m:blocks.1.down.bias'],
    v.slots['v:blocks.1.down.bias'],
    v.params['blocks.1.down.bias'],
    t.sum_parts_25,
    6,
  );
  adam_update_3(
    v.active['blocks.2.up.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_2_up_sum,
    v.slots['m:blocks.2.up.bias'],
    v.slots['v:blocks.2.up.bias'],
    v.params['blocks.2.up.bias'],
    t.sum_parts_26,
    8,
  );
  adam_update_3(
    v.active['blocks.2.down.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_blocks_2_down_sum,
    v.slots['m:blocks.2.down.bias'],
    v.slots['v:blocks.2.down.bias'],
    v.params['blocks.2.down.bias'],
    t.sum_parts_27,
    6,
  );
  adam_update_3(
    v.active['head.bias'],
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    t.d_head_sum,
    v.slots['m:head.bias'],
    v.slots['v:head.bias'],
    v.params['head.bias'],
    t.sum_parts_28,
    3,
  );
  add(t.sum_parts_15, t.sum_parts_22, t.add_13);
  add_2(t.sum_parts_16, t.add_13, t.add_14);
  add_2(t.sum_parts_23, t.add_14, t.add_15);
  add_2(t.sum_parts_17, t.add_15, t.add_16);
  add_2(t.sum_parts_24, t.add_16, t.add_17);
  add_2(t.sum_parts_18, t.add_17, t.add_18);
  add_2(t.sum_parts_25, t.add_18, t.add_19);
  add_2(t.sum_parts_19, t.add_19, t.add_20);
  add_2(t.sum_parts_26, t.add_20, t.add_21);
  add_2(t.sum_parts_20, t.add_21, t.add_22);
  add_2(t.sum_parts_27, t.add_22, t.add_23);
  add_2(t.sum_parts_21, t.add_23, t.add_24);
  add_sqrt(t.sum_parts_28, t.add_24, v.gradNorm);
}

/**
 * model.nn:3 (blocks.0.up, blocks.0): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i, j] = tanh((Σ_k x[i, k]·weight[k, j]) + bias[j])
 */
function matmul_add_tanh(weight: Float32Array, x: Float32Array, bias: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B - 3; i += 4) {
    const xAt = i * 6;
    const xAt2 = i * 6 + 6;
    const xAt3 = i * 6 + 12;
    const xAt4 = i * 6 + 18;
    const yAt = i * 8;
    const yAt2 = i * 8 + 8;
    const yAt3 = i * 8 + 16;
    const yAt4 = i * 8 + 24;
    for (let j = 0; j < 8; j += 4) {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      let s23 = 0;
      let s30 = 0;
      let s31 = 0;
      let s32 = 0;
      let s33 = 0;
      for (let k = 0; k < 6; k++) {
        const weight0 = weight[k * 8 + j]!;
        const weight1 = weight[k * 8 + j + 1]!;
        const weight2 = weight[k * 8 + j + 2]!;
        const weight3 = weight[k * 8 + j + 3]!;
        const x0 = x[xAt + k]!;
        const x1 = x[xAt2 + k]!;
        const x2 = x[xAt3 + k]!;
        const x3 = x[xAt4 + k]!;
        s00 += x0 * weight0;
        s01 += x0 * weight1;
        s02 += x0 * weight2;
        s03 += x0 * weight3;
        s10 += x1 * weight0;
        s11 += x1 * weight1;
        s12 += x1 * weight2;
        s13 += x1 * weight3;
        s20 += x2 * weight0;
        s21 += x2 * weight1;
        s22 += x2 * weight2;
        s23 += x2 * weight3;
        s30 += x3 * weight0;
        s31 += x3 * weight1;
        s32 += x3 * weight2;
        s33 += x3 * weight3;
      }
      const bias0 = bias[j]!;
      const bias1 = bias[j + 1]!;
      const bias2 = bias[j + 2]!;
      const bias3 = bias[j + 3]!;
      y[yAt + j] = tanh(s00 + bias0);
      y[yAt + j + 1] = tanh(s01 + bias1);
      y[yAt + j + 2] = tanh(s02 + bias2);
      y[yAt + j + 3] = tanh(s03 + bias3);
      y[yAt2 + j] = tanh(s10 + bias0);
      y[yAt2 + j + 1] = tanh(s11 + bias1);
      y[yAt2 + j + 2] = tanh(s12 + bias2);
      y[yAt2 + j + 3] = tanh(s13 + bias3);
      y[yAt3 + j] = tanh(s20 + bias0);
      y[yAt3 + j + 1] = tanh(s21 + bias1);
      y[yAt3 + j + 2] = tanh(s22 + bias2);
      y[yAt3 + j + 3] = tanh(s23 + bias3);
      y[yAt4 + j] = tanh(s30 + bias0);
      y[yAt4 + j + 1] = tanh(s31 + bias1);
      y[yAt4 + j + 2] = tanh(s32 + bias2);
      y[yAt4 + j + 3] = tanh(s33 + bias3);
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    const xAt = i * 6;
    const yAt = i * 8;
    for (let j = 0; j < 8; j += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < 6; k++) {
        const x0 = x[xAt + k]!;
        s0 += x0 * weight[k * 8 + j]!;
        s1 += x0 * weight[k * 8 + j + 1]!;
        s2 += x0 * weight[k * 8 + j + 2]!;
        s3 += x0 * weight[k * 8 + j + 3]!;
      }
      y[yAt + j] = tanh(s0 + bias[j]!);
      y[yAt + j + 1] = tanh(s1 + bias[j + 1]!);
      y[yAt + j + 2] = tanh(s2 + bias[j + 2]!);
      y[yAt + j + 3] = tanh(s3 + bias[j + 3]!);
    }
  }
}

/**
 * model.nn:3 (blocks.0.down, blocks.0): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i, j] = x2[i, j] + ((Σ_k x[i, k]·weight[k, j]) + bias[j])
 */
function matmul_add(
  bias: Float32Array,
  weight: Float32Array,
  x: Float32Array,
  x2: Float32Array,
  y: Float32Array,
  B: number,
): void {
  const bias0 = bias[0]!;
  const bias1 = bias[1]!;
  const bias2 = bias[2]!;
  const bias3 = bias[3]!;
  for (let i = 0; i < B - 3; i += 4) {
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    let s20 = 0;
    let s21 = 0;
    let s22 = 0;
    let s23 = 0;
    let s30 = 0;
    let s31 = 0;
    let s32 = 0;
    let s33 = 0;
    const xAt = i * 8;
    const xAt2 = i * 8 + 8;
    const xAt3 = i * 8 + 16;
    const xAt4 = i * 8 + 24;
    for (let j = 0; j < 8; j++) {
      const weight0 = weight[j * 6]!;
      const weight1 = weight[j * 6 + 1]!;
      const weight2 = weight[j * 6 + 2]!;
      const weight3 = weight[j * 6 + 3]!;
      const x0 = x[xAt + j]!;
      const x1 = x[xAt2 + j]!;
      const x3 = x[xAt3 + j]!;
      const x4 = x[xAt4 + j]!;
      s00 += x0 * weight0;
      s01 += x0 * weight1;
      s02 += x0 * weight2;
      s03 += x0 * weight3;
      s10 += x1 * weight0;
      s11 += x1 * weight1;
      s12 += x1 * weight2;
      s13 += x1 * weight3;
      s20 += x3 * weight0;
      s21 += x3 * weight1;
      s22 += x3 * weight2;
      s23 += x3 * weight3;
      s30 += x4 * weight0;
      s31 += x4 * weight1;
      s32 += x4 * weight2;
      s33 += x4 * weight3;
    }
    y[i * 6] = x2[i * 6]! + (s00 + bias0);
    y[i * 6 + 1] = x2[i * 6 + 1]! + (s01 + bias1);
    y[i * 6 + 2] = x2[i * 6 + 2]! + (s02 + bias2);
    y[i * 6 + 3] = x2[i * 6 + 3]! + (s03 + bias3);
    y[i * 6 + 6] = x2[i * 6 + 6]! + (s10 + bias0);
    y[i * 6 + 7] = x2[i * 6 + 7]! + (s11 + bias1);
    y[i * 6 + 8] = x2[i * 6 + 8]! + (s12 + bias2);
    y[i * 6 + 9] = x2[i * 6 + 9]! + (s13 + bias3);
    y[i * 6 + 12] = x2[i * 6 + 12]! + (s20 + bias0);
    y[i * 6 + 13] = x2[i * 6 + 13]! + (s21 + bias1);
    y[i * 6 + 14] = x2[i * 6 + 14]! + (s22 + bias2);
    y[i * 6 + 15] = x2[i * 6 + 15]! + (s23 + bias3);
    y[i * 6 + 18] = x2[i * 6 + 18]! + (s30 + bias0);
    y[i * 6 + 19] = x2[i * 6 + 19]! + (s31 + bias1);
    y[i * 6 + 20] = x2[i * 6 + 20]! + (s32 + bias2);
    y[i * 6 + 21] = x2[i * 6 + 21]! + (s33 + bias3);
    const yAt = i * 6;
    const yAt2 = i * 6 + 6;
    const yAt3 = i * 6 + 12;
    const yAt4 = i * 6 + 18;
    for (let j = 4; j < 6; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < 8; k++) {
        const weight0 = weight[k * 6 + j]!;
        s0 += x[xAt + k]! * weight0;
        s1 += x[xAt2 + k]! * weight0;
        s2 += x[xAt3 + k]! * weight0;
        s3 += x[xAt4 + k]! * weight0;
      }
      const bias4 = bias[j]!;
      y[yAt + j] = x2[yAt + j]! + (s0 + bias4);
      y[yAt2 + j] = x2[yAt2 + j]! + (s1 + bias4);
      y[yAt3 + j] = x2[yAt3 + j]! + (s2 + bias4);
      y[yAt4 + j] = x2[yAt4 + j]! + (s3 + bias4);
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    const xAt = i * 8;
    for (let j = 0; j < 8; j++) {
      const x0 = x[xAt + j]!;
      s0 += x0 * weight[j * 6]!;
      s1 += x0 * weight[j * 6 + 1]!;
      s2 += x0 * weight[j * 6 + 2]!;
      s3 += x0 * weight[j * 6 + 3]!;
    }
    y[i * 6] = x2[i * 6]! + (s0 + bias0);
    y[i * 6 + 1] = x2[i * 6 + 1]! + (s1 + bias1);
    y[i * 6 + 2] = x2[i * 6 + 2]! + (s2 + bias2);
    y[i * 6 + 3] = x2[i * 6 + 3]! + (s3 + bias3);
    const yAt = i * 6;
    for (let j = 4; j < 6; j++) {
      let sum = 0;
      for (let k = 0; k < 8; k++) {
        sum += x[xAt + k]! * weight[k * 6 + j]!;
      }
      y[yAt + j] = x2[yAt + j]! + (sum + bias[j]!);
    }
  }
}

/**
 * model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * y[i, j] = (Σ_k x[i, k]·weight[k, j]) + bias[j]
 */
function matmul_add_2(weight: Float32Array, x: Float32Array, bias: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B - 3; i += 4) {
    const xAt = i * 6;
    const xAt2 = i * 6 + 6;
    const xAt3 = i * 6 + 12;
    const xAt4 = i * 6 + 18;
    const yAt = i * 3;
    const yAt2 = i * 3 + 3;
    const yAt3 = i * 3 + 6;
    const yAt4 = i * 3 + 9;
    for (let j = 0; j < 3; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < 6; k++) {
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
    const xAt = i * 6;
    const yAt = i * 3;
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < 6; k++) {
        sum += x[xAt + k]! * weight[k * 3 + j]!;
      }
      y[yAt + j] = sum + bias[j]!;
    }
  }
}

/**
 * model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * y[i, j] = Σ_k x[i, k]·weight[k, j]
 */
function matmul(weight: Float32Array, x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B - 3; i += 4) {
    const xAt = i * 6;
    const xAt2 = i * 6 + 6;
    const xAt3 = i * 6 + 12;
    const xAt4 = i * 6 + 18;
    const yAt = i * 3;
    const yAt2 = i * 3 + 3;
    const yAt3 = i * 3 + 6;
    const yAt4 = i * 3 + 9;
    for (let j = 0; j < 3; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < 6; k++) {
        const weight0 = weight[k * 3 + j]!;
        s0 += x[xAt + k]! * weight0;
        s1 += x[xAt2 + k]! * weight0;
        s2 += x[xAt3 + k]! * weight0;
        s3 += x[xAt4 + k]! * weight0;
      }
      y[yAt + j] = s0;
      y[yAt2 + j] = s1;
      y[yAt3 + j] = s2;
      y[yAt4 + j] = s3;
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    const xAt = i * 6;
    const yAt = i * 3;
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < 6; k++) {
        sum += x[xAt + k]! * weight[k * 3 + j]!;
      }
      y[yAt + j] = sum;
    }
  }
}

/**
 * model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * model.nn:11: loss = mse(y, target)
 * y = (Σ_ij (((x2[i, j] + bias[j]) − x[i, j])·((x2[i, j] + bias[j]) − x[i, j]))) / (3·B)
 */
function add_sub_mul_etc(x: Float32Array, bias: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  let total = 0;
  for (let i = 0; i < B; i++) {
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      const t0 = x2[xAt + j]! + bias[j]! - x[xAt + j]!;
      total += t0 * t0;
    }
  }
  y[0] = total / (B * 3);
}

/** y = 0 */
function fill(y: Float32Array): void {
  y[0] = 0;
}

/**
 * model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * model.nn:11: loss = mse(y, target)
 * y[i, j] = ((Σ_k x[i, k]·weight[k, j]) + bias[j]) − x2[i, j]
 */
function matmul_add_sub(
  weight: Float32Array,
  x: Float32Array,
  bias: Float32Array,
  x2: Float32Array,
  y: Float32Array,
  B: number,
): void {
  for (let i = 0; i < B - 3; i += 4) {
    const xAt = i * 6;
    const xAt2 = i * 6 + 6;
    const xAt3 = i * 6 + 12;
    const xAt4 = i * 6 + 18;
    const yAt = i * 3;
    const yAt2 = i * 3 + 3;
    const yAt3 = i * 3 + 6;
    const yAt4 = i * 3 + 9;
    for (let j = 0; j < 3; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < 6; k++) {
        const weight0 = weight[k * 3 + j]!;
        s0 += x[xAt + k]! * weight0;
        s1 += x[xAt2 + k]! * weight0;
        s2 += x[xAt3 + k]! * weight0;
        s3 += x[xAt4 + k]! * weight0;
      }
      const bias0 = bias[j]!;
      y[yAt + j] = s0 + bias0 - x2[yAt + j]!;
      y[yAt2 + j] = s1 + bias0 - x2[yAt2 + j]!;
      y[yAt3 + j] = s2 + bias0 - x2[yAt3 + j]!;
      y[yAt4 + j] = s3 + bias0 - x2[yAt4 + j]!;
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    const xAt = i * 6;
    const yAt = i * 3;
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < 6; k++) {
        sum += x[xAt + k]! * weight[k * 3 + j]!;
      }
      y[yAt + j] = sum + bias[j]! - x2[yAt + j]!;
    }
  }
}

/**
 * model.nn:11: loss = mse(y, target)
 * y = (Σ_ij (x[i, j]·x[i, j])) / (3·B)
 */
function mul_sum_div(x: Float32Array, y: Float32Array, n: number, B: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    const x0 = x[i]!;
    const x1 = x[i + 1]!;
    const x2 = x[i + 2]!;
    const x3 = x[i + 3]!;
    total += x0 * x0;
    total2 += x1 * x1;
    total3 += x2 * x2;
    total4 += x3 * x3;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const x0 = x[i]!;
    total += x0 * x0;
  }
  y[0] = (total + total2 + (total3 + total4)) / (B * 3);
}

/**
 * Gradient of model.nn:11: loss = mse(y, target)
 * y[i, j] = ((1 / (3·B))·x[i, j]) + ((1 / (3·B))·x[i, j])
 */
function div_mul_add(x: Float32Array, y: Float32Array, B: number, n: number): void {
  const t0 = 1 / (B * 3);
  for (let i = 0; i < n; i++) {
    const t1 = t0 * x[i]!;
    y[i] = t1 + t1;
  }
}

/**
 * Gradient of model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * y[i, j] = Σ_k x[i, k]·weight[j, k]
 */
function matmul_2(weight: Float32Array, x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B - 3; i += 4) {
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    let s20 = 0;
    let s21 = 0;
    let s22 = 0;
    let s23 = 0;
    let s30 = 0;
    let s31 = 0;
    let s32 = 0;
    let s33 = 0;
    const xAt = i * 3;
    const xAt2 = i * 3 + 3;
    const xAt3 = i * 3 + 6;
    const xAt4 = i * 3 + 9;
    for (let j = 0; j < 3; j++) {
      const weight0 = weight[j]!;
      const weight1 = weight[j + 3]!;
      const weight2 = weight[j + 6]!;
      const weight3 = weight[j + 9]!;
      const x0 = x[xAt + j]!;
      const x1 = x[xAt2 + j]!;
      const x2 = x[xAt3 + j]!;
      const x3 = x[xAt4 + j]!;
      s00 += x0 * weight0;
      s01 += x0 * weight1;
      s02 += x0 * weight2;
      s03 += x0 * weight3;
      s10 += x1 * weight0;
      s11 += x1 * weight1;
      s12 += x1 * weight2;
      s13 += x1 * weight3;
      s20 += x2 * weight0;
      s21 += x2 * weight1;
      s22 += x2 * weight2;
      s23 += x2 * weight3;
      s30 += x3 * weight0;
      s31 += x3 * weight1;
      s32 += x3 * weight2;
      s33 += x3 * weight3;
    }
    y[i * 6] = s00;
    y[i * 6 + 1] = s01;
    y[i * 6 + 2] = s02;
    y[i * 6 + 3] = s03;
    y[i * 6 + 6] = s10;
    y[i * 6 + 7] = s11;
    y[i * 6 + 8] = s12;
    y[i * 6 + 9] = s13;
    y[i * 6 + 12] = s20;
    y[i * 6 + 13] = s21;
    y[i * 6 + 14] = s22;
    y[i * 6 + 15] = s23;
    y[i * 6 + 18] = s30;
    y[i * 6 + 19] = s31;
    y[i * 6 + 20] = s32;
    y[i * 6 + 21] = s33;
    const yAt = i * 6;
    const yAt2 = i * 6 + 6;
    const yAt3 = i * 6 + 12;
    const yAt4 = i * 6 + 18;
    for (let j = 4; j < 6; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      const weightAt = j * 3;
      for (let k = 0; k < 3; k++) {
        const weight0 = weight[weightAt + k]!;
        s0 += x[xAt + k]! * weight0;
        s1 += x[xAt2 + k]! * weight0;
        s2 += x[xAt3 + k]! * weight0;
        s3 += x[xAt4 + k]! * weight0;
      }
      y[yAt + j] = s0;
      y[yAt2 + j] = s1;
      y[yAt3 + j] = s2;
      y[yAt4 + j] = s3;
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    const xAt = i * 3;
    for (let j = 0; j < 3; j++) {
      const x0 = x[xAt + j]!;
      s0 += x0 * weight[j]!;
      s1 += x0 * weight[j + 3]!;
      s2 += x0 * weight[j + 6]!;
      s3 += x0 * weight[j + 9]!;
    }
    y[i * 6] = s0;
    y[i * 6 + 1] = s1;
    y[i * 6 + 2] = s2;
    y[i * 6 + 3] = s3;
    const yAt = i * 6;
    for (let j = 4; j < 6; j++) {
      let sum = 0;
      const weightAt = j * 3;
      for (let k = 0; k < 3; k++) {
        sum += x[xAt + k]! * weight[weightAt + k]!;
      }
      y[yAt + j] = sum;
    }
  }
}

/**
 * Gradient of model.nn:3 (blocks.2.down, blocks.2): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i, j] = (Σ_k x[i, k]·weight[j, k])·(1 − (x2[i, j]·x2[i, j]))
 */
function matmul_mul_sub(weight: Float32Array, x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B - 3; i += 4) {
    const xAt = i * 6;
    const xAt2 = i * 6 + 6;
    const xAt3 = i * 6 + 12;
    const xAt4 = i * 6 + 18;
    const x2At = i * 8;
    const x2At2 = i * 8 + 8;
    const x2At3 = i * 8 + 16;
    const x2At4 = i * 8 + 24;
    for (let j = 0; j < 8; j += 4) {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      let s23 = 0;
      let s30 = 0;
      let s31 = 0;
      let s32 = 0;
      let s33 = 0;
      const weightAt = j * 6;
      const weightAt2 = j * 6 + 6;
      const weightAt3 = j * 6 + 12;
      const weightAt4 = j * 6 + 18;
      for (let k = 0; k < 6; k++) {
        const weight0 = weight[weightAt + k]!;
        const weight1 = weight[weightAt2 + k]!;
        const weight2 = weight[weightAt3 + k]!;
        const weight3 = weight[weightAt4 + k]!;
        const x0 = x[xAt + k]!;
        const x1 = x[xAt2 + k]!;
        const x3 = x[xAt3 + k]!;
        const x4 = x[xAt4 + k]!;
        s00 += x0 * weight0;
        s01 += x0 * weight1;
        s02 += x0 * weight2;
        s03 += x0 * weight3;
        s10 += x1 * weight0;
        s11 += x1 * weight1;
        s12 += x1 * weight2;
        s13 += x1 * weight3;
        s20 += x3 * weight0;
        s21 += x3 * weight1;
        s22 += x3 * weight2;
        s23 += x3 * weight3;
        s30 += x4 * weight0;
        s31 += x4 * weight1;
        s32 += x4 * weight2;
        s33 += x4 * weight3;
      }
      const x20 = x2[x2At + j]!;
      const x21 = x2[x2At + j + 1]!;
      const x22 = x2[x2At + j + 2]!;
      const x23 = x2[x2At + j + 3]!;
      const x24 = x2[x2At2 + j]!;
      const x25 = x2[x2At2 + j + 1]!;
      const x26 = x2[x2At2 + j + 2]!;
      const x27 = x2[x2At2 + j + 3]!;
      const x28 = x2[x2At3 + j]!;
      const x29 = x2[x2At3 + j + 1]!;
      const x210 = x2[x2At3 + j + 2]!;
      const x211 = x2[x2At3 + j + 3]!;
      const x212 = x2[x2At4 + j]!;
      const x213 = x2[x2At4 + j + 1]!;
      const x214 = x2[x2At4 + j + 2]!;
      const x215 = x2[x2At4 + j + 3]!;
      y[x2At + j] = s00 * (1 - x20 * x20);
      y[x2At + j + 1] = s01 * (1 - x21 * x21);
      y[x2At + j + 2] = s02 * (1 - x22 * x22);
      y[x2At + j + 3] = s03 * (1 - x23 * x23);
      y[x2At2 + j] = s10 * (1 - x24 * x24);
      y[x2At2 + j + 1] = s11 * (1 - x25 * x25);
      y[x2At2 + j + 2] = s12 * (1 - x26 * x26);
      y[x2At2 + j + 3] = s13 * (1 - x27 * x27);
      y[x2At3 + j] = s20 * (1 - x28 * x28);
      y[x2At3 + j + 1] = s21 * (1 - x29 * x29);
      y[x2At3 + j + 2] = s22 * (1 - x210 * x210);
      y[x2At3 + j + 3] = s23 * (1 - x211 * x211);
      y[x2At4 + j] = s30 * (1 - x212 * x212);
      y[x2At4 + j + 1] = s31 * (1 - x213 * x213);
      y[x2At4 + j + 2] = s32 * (1 - x214 * x214);
      y[x2At4 + j + 3] = s33 * (1 - x215 * x215);
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    const xAt = i * 6;
    const x2At = i * 8;
    for (let j = 0; j < 8; j += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      const weightAt = j * 6;
      const weightAt2 = j * 6 + 6;
      const weightAt3 = j * 6 + 12;
      const weightAt4 = j * 6 + 18;
      for (let k = 0; k < 6; k++) {
        const x0 = x[xAt + k]!;
        s0 += x0 * weight[weightAt + k]!;
        s1 += x0 * weight[weightAt2 + k]!;
        s2 += x0 * weight[weightAt3 + k]!;
        s3 += x0 * weight[weightAt4 + k]!;
      }
      const x20 = x2[x2At + j]!;
      const x21 = x2[x2At + j + 1]!;
      const x22 = x2[x2At + j + 2]!;
      const x23 = x2[x2At + j + 3]!;
      y[x2At + j] = s0 * (1 - x20 * x20);
      y[x2At + j + 1] = s1 * (1 - x21 * x21);
      y[x2At + j + 2] = s2 * (1 - x22 * x22);
      y[x2At + j + 3] = s3 * (1 - x23 * x23);
    }
  }
}

/**
 * Gradient of model.nn:3 (blocks.2.up, blocks.1): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i, j] = x2[i, j] + (Σ_k x[i, k]·weight[j, k])
 */
function matmul_add_3(weight: Float32Array, x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < B - 3; i += 4) {
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    let s20 = 0;
    let s21 = 0;
    let s22 = 0;
    let s23 = 0;
    let s30 = 0;
    let s31 = 0;
    let s32 = 0;
    let s33 = 0;
    const xAt = i * 8;
    const xAt2 = i * 8 + 8;
    const xAt3 = i * 8 + 16;
    const xAt4 = i * 8 + 24;
    for (let j = 0; j < 8; j++) {
      const weight0 = weight[j]!;
      const weight1 = weight[j + 8]!;
      const weight2 = weight[j + 16]!;
      const weight3 = weight[j + 24]!;
      const x0 = x[xAt + j]!;
      const x1 = x[xAt2 + j]!;
      const x3 = x[xAt3 + j]!;
      const x4 = x[xAt4 + j]!;
      s00 += x0 * weight0;
      s01 += x0 * weight1;
      s02 += x0 * weight2;
      s03 += x0 * weight3;
      s10 += x1 * weight0;
      s11 += x1 * weight1;
      s12 += x1 * weight2;
      s13 += x1 * weight3;
      s20 += x3 * weight0;
      s21 += x3 * weight1;
      s22 += x3 * weight2;
      s23 += x3 * weight3;
      s30 += x4 * weight0;
      s31 += x4 * weight1;
      s32 += x4 * weight2;
      s33 += x4 * weight3;
    }
    y[i * 6] = x2[i * 6]! + s00;
    y[i * 6 + 1] = x2[i * 6 + 1]! + s01;
    y[i * 6 + 2] = x2[i * 6 + 2]! + s02;
    y[i * 6 + 3] = x2[i * 6 + 3]! + s03;
    y[i * 6 + 6] = x2[i * 6 + 6]! + s10;
    y[i * 6 + 7] = x2[i * 6 + 7]! + s11;
    y[i * 6 + 8] = x2[i * 6 + 8]! + s12;
    y[i * 6 + 9] = x2[i * 6 + 9]! + s13;
    y[i * 6 + 12] = x2[i * 6 + 12]! + s20;
    y[i * 6 + 13] = x2[i * 6 + 13]! + s21;
    y[i * 6 + 14] = x2[i * 6 + 14]! + s22;
    y[i * 6 + 15] = x2[i * 6 + 15]! + s23;
    y[i * 6 + 18] = x2[i * 6 + 18]! + s30;
    y[i * 6 + 19] = x2[i * 6 + 19]! + s31;
    y[i * 6 + 20] = x2[i * 6 + 20]! + s32;
    y[i * 6 + 21] = x2[i * 6 + 21]! + s33;
    const yAt = i * 6;
    const yAt2 = i * 6 + 6;
    const yAt3 = i * 6 + 12;
    const yAt4 = i * 6 + 18;
    for (let j = 4; j < 6; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      const weightAt = j * 8;
      for (let k = 0; k < 8; k++) {
        const weight0 = weight[weightAt + k]!;
        s0 += x[xAt + k]! * weight0;
        s1 += x[xAt2 + k]! * weight0;
        s2 += x[xAt3 + k]! * weight0;
        s3 += x[xAt4 + k]! * weight0;
      }
      y[yAt + j] = x2[yAt + j]! + s0;
      y[yAt2 + j] = x2[yAt2 + j]! + s1;
      y[yAt3 + j] = x2[yAt3 + j]! + s2;
      y[yAt4 + j] = x2[yAt4 + j]! + s3;
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    const xAt = i * 8;
    for (let j = 0; j < 8; j++) {
      const x0 = x[xAt + j]!;
      s0 += x0 * weight[j]!;
      s1 += x0 * weight[j + 8]!;
      s2 += x0 * weight[j + 16]!;
      s3 += x0 * weight[j + 24]!;
    }
    y[i * 6] = x2[i * 6]! + s0;
    y[i * 6 + 1] = x2[i * 6 + 1]! + s1;
    y[i * 6 + 2] = x2[i * 6 + 2]! + s2;
    y[i * 6 + 3] = x2[i * 6 + 3]! + s3;
    const yAt = i * 6;
    for (let j = 4; j < 6; j++) {
      let sum = 0;
      const weightAt = j * 8;
      for (let k = 0; k < 8; k++) {
        sum += x[xAt + k]! * weight[weightAt + k]!;
      }
      y[yAt + j] = x2[yAt + j]! + sum;
    }
  }
}

/**
 * Gradient of model.nn:3 (blocks.0.up): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * grad′[i, j] = grad[i, j] + (scale·(Σ_k x2[k, i]·x[k, j]))
 */
function matmul_mul_add(scale: Float64Array, x: Float32Array, x2: Float32Array, grad: Float32Array, B: number): void {
  const t0 = Math.fround(scale[0]!);
  for (let i = 0; i < 8; i += 4) {
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    let s20 = 0;
    let s21 = 0;
    let s22 = 0;
    let s23 = 0;
    let s30 = 0;
    let s31 = 0;
    let s32 = 0;
    let s33 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 8 + i]!;
      const x1 = x[j * 8 + i + 1]!;
      const x3 = x[j * 8 + i + 2]!;
      const x4 = x[j * 8 + i + 3]!;
      const x20 = x2[j * 6]!;
      const x21 = x2[j * 6 + 1]!;
      const x22 = x2[j * 6 + 2]!;
      const x23 = x2[j * 6 + 3]!;
      s00 += x20 * x0;
      s01 += x20 * x1;
      s02 += x20 * x3;
      s03 += x20 * x4;
      s10 += x21 * x0;
      s11 += x21 * x1;
      s12 += x21 * x3;
      s13 += x21 * x4;
      s20 += x22 * x0;
      s21 += x22 * x1;
      s22 += x22 * x3;
      s23 += x22 * x4;
      s30 += x23 * x0;
      s31 += x23 * x1;
      s32 += x23 * x3;
      s33 += x23 * x4;
    }
    const grad0 = grad[i]!;
    const grad1 = grad[i + 1]!;
    const grad2 = grad[i + 2]!;
    const grad3 = grad[i + 3]!;
    const grad4 = grad[i + 8]!;
    const grad5 = grad[i + 9]!;
    const grad6 = grad[i + 10]!;
    const grad7 = grad[i + 11]!;
    const grad8 = grad[i + 16]!;
    const grad9 = grad[i + 17]!;
    const grad10 = grad[i + 18]!;
    const grad11 = grad[i + 19]!;
    const grad12 = grad[i + 24]!;
    const grad13 = grad[i + 25]!;
    const grad14 = grad[i + 26]!;
    const grad15 = grad[i + 27]!;
    grad[i] = grad0 + t0 * s00;
    grad[i + 1] = grad1 + t0 * s01;
    grad[i + 2] = grad2 + t0 * s02;
    grad[i + 3] = grad3 + t0 * s03;
    grad[i + 8] = grad4 + t0 * s10;
    grad[i + 9] = grad5 + t0 * s11;
    grad[i + 10] = grad6 + t0 * s12;
    grad[i + 11] = grad7 + t0 * s13;
    grad[i + 16] = grad8 + t0 * s20;
    grad[i + 17] = grad9 + t0 * s21;
    grad[i + 18] = grad10 + t0 * s22;
    grad[i + 19] = grad11 + t0 * s23;
    grad[i + 24] = grad12 + t0 * s30;
    grad[i + 25] = grad13 + t0 * s31;
    grad[i + 26] = grad14 + t0 * s32;
    grad[i + 27] = grad15 + t0 * s33;
  }
  for (let i = 4; i < 6; i++) {
    const gradAt = i * 8;
    for (let j = 0; j < 8; j += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < B; k++) {
        const x20 = x2[k * 6 + i]!;
        s0 += x20 * x[k * 8 + j]!;
        s1 += x20 * x[k * 8 + j + 1]!;
        s2 += x20 * x[k * 8 + j + 2]!;
        s3 += x20 * x[k * 8 + j + 3]!;
      }
      const grad0 = grad[gradAt + j]!;
      const grad1 = grad[gradAt + j + 1]!;
      const grad2 = grad[gradAt + j + 2]!;
      const grad3 = grad[gradAt + j + 3]!;
      grad[gradAt + j] = grad0 + t0 * s0;
      grad[gradAt + j + 1] = grad1 + t0 * s1;
      grad[gradAt + j + 2] = grad2 + t0 * s2;
      grad[gradAt + j + 3] = grad3 + t0 * s3;
    }
  }
}

/**
 * Gradient of model.nn:3 (blocks.0.down): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * grad′[i, j] = grad[i, j] + (scale·(Σ_k x2[k, i]·x[k, j]))
 */
function matmul_mul_add_2(scale: Float64Array, x: Float32Array, x2: Float32Array, grad: Float32Array, B: number): void {
  const t0 = Math.fround(scale[0]!);
  for (let i = 0; i < 8; i += 4) {
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    let s20 = 0;
    let s21 = 0;
    let s22 = 0;
    let s23 = 0;
    let s30 = 0;
    let s31 = 0;
    let s32 = 0;
    let s33 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 6]!;
      const x1 = x[j * 6 + 1]!;
      const x3 = x[j * 6 + 2]!;
      const x4 = x[j * 6 + 3]!;
      const x20 = x2[j * 8 + i]!;
      const x21 = x2[j * 8 + i + 1]!;
      const x22 = x2[j * 8 + i + 2]!;
      const x23 = x2[j * 8 + i + 3]!;
      s00 += x20 * x0;
      s01 += x20 * x1;
      s02 += x20 * x3;
      s03 += x20 * x4;
      s10 += x21 * x0;
      s11 += x21 * x1;
      s12 += x21 * x3;
      s13 += x21 * x4;
      s20 += x22 * x0;
      s21 += x22 * x1;
      s22 += x22 * x3;
      s23 += x22 * x4;
      s30 += x23 * x0;
      s31 += x23 * x1;
      s32 += x23 * x3;
      s33 += x23 * x4;
    }
    const grad0 = grad[i * 6]!;
    const grad1 = grad[i * 6 + 1]!;
    const grad2 = grad[i * 6 + 2]!;
    const grad3 = grad[i * 6 + 3]!;
    const grad4 = grad[i * 6 + 6]!;
    const grad5 = grad[i * 6 + 7]!;
    const grad6 = grad[i * 6 + 8]!;
    const grad7 = grad[i * 6 + 9]!;
    const grad8 = grad[i * 6 + 12]!;
    const grad9 = grad[i * 6 + 13]!;
    const grad10 = grad[i * 6 + 14]!;
    const grad11 = grad[i * 6 + 15]!;
    const grad12 = grad[i * 6 + 18]!;
    const grad13 = grad[i * 6 + 19]!;
    const grad14 = grad[i * 6 + 20]!;
    const grad15 = grad[i * 6 + 21]!;
    grad[i * 6] = grad0 + t0 * s00;
    grad[i * 6 + 1] = grad1 + t0 * s01;
    grad[i * 6 + 2] = grad2 + t0 * s02;
    grad[i * 6 + 3] = grad3 + t0 * s03;
    grad[i * 6 + 6] = grad4 + t0 * s10;
    grad[i * 6 + 7] = grad5 + t0 * s11;
    grad[i * 6 + 8] = grad6 + t0 * s12;
    grad[i * 6 + 9] = grad7 + t0 * s13;
    grad[i * 6 + 12] = grad8 + t0 * s20;
    grad[i * 6 + 13] = grad9 + t0 * s21;
    grad[i * 6 + 14] = grad10 + t0 * s22;
    grad[i * 6 + 15] = grad11 + t0 * s23;
    grad[i * 6 + 18] = grad12 + t0 * s30;
    grad[i * 6 + 19] = grad13 + t0 * s31;
    grad[i * 6 + 20] = grad14 + t0 * s32;
    grad[i * 6 + 21] = grad15 + t0 * s33;
    const gradAt = i * 6;
    const gradAt2 = i * 6 + 6;
    const gradAt3 = i * 6 + 12;
    const gradAt4 = i * 6 + 18;
    for (let j = 4; j < 6; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < B; k++) {
        const x0 = x[k * 6 + j]!;
        s0 += x2[k * 8 + i]! * x0;
        s1 += x2[k * 8 + i + 1]! * x0;
        s2 += x2[k * 8 + i + 2]! * x0;
        s3 += x2[k * 8 + i + 3]! * x0;
      }
      const grad16 = grad[gradAt + j]!;
      const grad17 = grad[gradAt2 + j]!;
      const grad18 = grad[gradAt3 + j]!;
      const grad19 = grad[gradAt4 + j]!;
      grad[gradAt + j] = grad16 + t0 * s0;
      grad[gradAt2 + j] = grad17 + t0 * s1;
      grad[gradAt3 + j] = grad18 + t0 * s2;
      grad[gradAt4 + j] = grad19 + t0 * s3;
    }
  }
}

/**
 * Gradient of model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * grad′[i, j] = grad[i, j] + (scale·(Σ_k x2[k, i]·x[k, j]))
 */
function matmul_mul_add_3(scale: Float64Array, x: Float32Array, x2: Float32Array, grad: Float32Array, B: number): void {
  const t0 = Math.fround(scale[0]!);
  for (let i = 0; i < 3; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 3 + i]!;
      s0 += x2[j * 6]! * x0;
      s1 += x2[j * 6 + 1]! * x0;
      s2 += x2[j * 6 + 2]! * x0;
      s3 += x2[j * 6 + 3]! * x0;
    }
    const grad0 = grad[i]!;
    const grad1 = grad[i + 3]!;
    const grad2 = grad[i + 6]!;
    const grad3 = grad[i + 9]!;
    grad[i] = grad0 + t0 * s0;
    grad[i + 3] = grad1 + t0 * s1;
    grad[i + 6] = grad2 + t0 * s2;
    grad[i + 9] = grad3 + t0 * s3;
  }
  for (let i = 4; i < 6; i++) {
    const gradAt = i * 3;
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < B; k++) {
        sum += x2[k * 6 + i]! * x[k * 3 + j]!;
      }
      const grad0 = grad[gradAt + j]!;
      grad[gradAt + j] = grad0 + t0 * sum;
    }
  }
}

/**
 * Gradient of model.nn:3 (blocks.0.up): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * grad′[i] = grad[i] + (scale·(Σ_j x[j, i]))
 */
function sum_mul_add(scale: Float64Array, x: Float32Array, grad: Float32Array, B: number): void {
  const t0 = Math.fround(scale[0]!);
  for (let i = 0; i < 8; i += 4) {
    let total = 0;
    let total2 = 0;
    let total3 = 0;
    let total4 = 0;
    for (let j = 0; j < B; j++) {
      total += x[j * 8 + i]!;
      total2 += x[j * 8 + i + 1]!;
      total3 += x[j * 8 + i + 2]!;
      total4 += x[j * 8 + i + 3]!;
    }
    const grad0 = grad[i]!;
    const grad1 = grad[i + 1]!;
    const grad2 = grad[i + 2]!;
    const grad3 = grad[i + 3]!;
    grad[i] = grad0 + t0 * total;
    grad[i + 1] = grad1 + t0 * total2;
    grad[i + 2] = grad2 + t0 * total3;
    grad[i + 3] = grad3 + t0 * total4;
  }
}

/**
 * Gradient of model.nn:3 (blocks.0.down): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * grad′[i] = grad[i] + (scale·(Σ_j x[j, i]))
 */
function sum_mul_add_2(x: Float32Array, scale: Float64Array, grad: Float32Array, B: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < B; i++) {
    total += x[i * 6]!;
    total2 += x[i * 6 + 1]!;
    total3 += x[i * 6 + 2]!;
    total4 += x[i * 6 + 3]!;
  }
  const grad0 = grad[0]!;
  const t0 = Math.fround(scale[0]!);
  const grad1 = grad[1]!;
  const grad2 = grad[2]!;
  const grad3 = grad[3]!;
  grad[0] = grad0 + t0 * total;
  grad[1] = grad1 + t0 * total2;
  grad[2] = grad2 + t0 * total3;
  grad[3] = grad3 + t0 * total4;
  for (let i = 4; i < 6; i++) {
    let total5 = 0;
    let total6 = 0;
    let total7 = 0;
    let total8 = 0;
    for (let j = 0; j < B - 3; j += 4) {
      total5 += x[j * 6 + i]!;
      total6 += x[j * 6 + i + 6]!;
      total7 += x[j * 6 + i + 12]!;
      total8 += x[j * 6 + i + 18]!;
    }
    for (let j = Math.floor(B / 4) * 4; j < B; j++) {
      total5 += x[j * 6 + i]!;
    }
    const grad4 = grad[i]!;
    grad[i] = grad4 + t0 * (total5 + total6 + (total7 + total8));
  }
}

/**
 * Gradient of model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * grad′[i] = grad[i] + (scale·(Σ_j x[j, i]))
 */
function sum_mul_add_3(scale: Float64Array, x: Float32Array, grad: Float32Array, B: number): void {
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
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = lr
 */
function copy(lr: Float64Array, y: Float64Array): void {
  y[0] = lr[0]!;
}

/**
 * model.nn:12 (blocks.0.up.weight): train { optimizer adam[lr=1e-3] }
 * y = lr / (1 − pow(beta1, step))
 */
function pow_sub_div(step: Float64Array, beta1: Float64Array, lr: Float64Array, y: Float64Array): void {
  y[0] = lr[0]! / (1 - wholePower(beta1[0]!, step[0]!));
}

/**
 * model.nn:12 (blocks.0.up.weight): train { optimizer adam[lr=1e-3] }
 * y = 1 / √(1 − pow(beta2, step))
 */
function pow_sub_rsqrt(step: Float64Array, beta2: Float64Array, y: Float64Array): void {
  y[0] = 1 / Math.sqrt(1 - wholePower(beta2[0]!, step[0]!));
}

/**
 * model.nn:12 (blocks.0.up.weight): train { optimizer adam[lr=1e-3] }
 * grad′[i, j] = 0
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·grad[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·grad[i, j]) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])) : v[i, j])
 * parts of y = Σ_ij (active ≠ 0 ? grad[i, j]·grad[i, j] : grad′[i, j])
 */
function adam_update(
  active: Float64Array,
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  grad: Float32Array,
  m: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  y: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const beta10 = beta1[0]!;
  const t1 = Math.fround(beta10);
  const t2 = Math.fround(1 - beta10);
  const beta20 = beta2[0]!;
  const t3 = Math.fround(beta20);
  const t4 = Math.fround(1 - beta20);
  const t5 = Math.fround(x[0]!);
  const t6 = Math.fround(x2[0]!);
  const t7 = Math.fround(eps[0]!);
  if (t0) {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      const gradAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        const grad0 = grad[gradAt + j]!;
        total += grad0 * grad0;
        const m0 = m[gradAt + j]!;
        const grad1 = grad[gradAt + j]!;
        const t8 = t1 * m0 + t2 * grad1;
        const v0 = v[gradAt + j]!;
        const t9 = t3 * v0 + t4 * (grad1 * grad1);
        const weight0 = weight[gradAt + j]!;
        m[gradAt + j] = t8;
        v[gradAt + j] = t9;
        weight[gradAt + j] = weight0 - (t5 * t8) / (t6 * Math.sqrt(t9) + t7);
        grad[gradAt + j] = 0;
      }
      y[i] = total;
    }
  } else {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      const gradAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        grad[gradAt + j] = 0;
      }
      y[i] = total;
    }
  }
  let total = 0;
  const gradAt = Math.floor(n / 32) * 32;
  if (t0) {
    for (let i = 0; i < -Math.floor(n / 32) * 32 + n; i++) {
      const grad0 = grad[gradAt + i]!;
      total += grad0 * grad0;
      const m0 = m[gradAt + i]!;
      const grad1 = grad[gradAt + i]!;
      const t8 = t1 * m0 + t2 * grad1;
      const v0 = v[gradAt + i]!;
      const t9 = t3 * v0 + t4 * (grad1 * grad1);
      const weight0 = weight[gradAt + i]!;
      m[gradAt + i] = t8;
      v[gradAt + i] = t9;
      weight[gradAt + i] = weight0 - (t5 * t8) / (t6 * Math.sqrt(t9) + t7);
      grad[gradAt + i] = 0;
    }
  } else {
    for (let i = 0; i < -Math.floor(n / 32) * 32 + n; i++) {
      grad[gradAt + i] = 0;
    }
  }
  y[8] = total;
}

/**
 * model.nn:12 (blocks.0.up.weight, blocks.1.up.weight): train { optimizer adam[lr=1e-3] }
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·grad[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·grad[i, j]) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])) : v[i, j])
 * grad′[i, j] = 0
 * parts of y = Σ_ij (active ≠ 0 ? grad[i, j]·grad[i, j] : 0)
 */
function adam_update_2(
  active: Float64Array,
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  grad: Float32Array,
  m: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  y: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const beta10 = beta1[0]!;
  const t1 = Math.fround(beta10);
  const t2 = Math.fround(1 - beta10);
  const beta20 = beta2[0]!;
  const t3 = Math.fround(beta20);
  const t4 = Math.fround(1 - beta20);
  const t5 = Math.fround(x[0]!);
  const t6 = Math.fround(x2[0]!);
  const t7 = Math.fround(eps[0]!);
  if (t0) {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      const gradAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        const grad0 = grad[gradAt + j]!;
        total += grad0 * grad0;
        const m0 = m[gradAt + j]!;
        const grad1 = grad[gradAt + j]!;
        const t8 = t1 * m0 + t2 * grad1;
        const v0 = v[gradAt + j]!;
        const t9 = t3 * v0 + t4 * (grad1 * grad1);
        const weight0 = weight[gradAt + j]!;
        grad[gradAt + j] = 0;
        m[gradAt + j] = t8;
        v[gradAt + j] = t9;
        weight[gradAt + j] = weight0 - (t5 * t8) / (t6 * Math.sqrt(t9) + t7);
      }
      y[i] = total;
    }
  } else {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      const gradAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        grad[gradAt + j] = 0;
      }
      y[i] = total;
    }
  }
  let total = 0;
  const gradAt = Math.floor(n / 32) * 32;
  if (t0) {
    for (let i = 0; i < -Math.floor(n / 32) * 32 + n; i++) {
      const grad0 = grad[gradAt + i]!;
      total += grad0 * grad0;
      const m0 = m[gradAt + i]!;
      const grad1 = grad[gradAt + i]!;
      const t8 = t1 * m0 + t2 * grad1;
      const v0 = v[gradAt + i]!;
      const t9 = t3 * v0 + t4 * (grad1 * grad1);
      const weight0 = weight[gradAt + i]!;
      grad[gradAt + i] = 0;
      m[gradAt + i] = t8;
      v[gradAt + i] = t9;
      weight[gradAt + i] = weight0 - (t5 * t8) / (t6 * Math.sqrt(t9) + t7);
    }
  } else {
    for (let i = 0; i < -Math.floor(n / 32) * 32 + n; i++) {
      grad[gradAt + i] = 0;
    }
  }
  y[8] = total;
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = x + x2
 */
function add(x: Float32Array, x2: Float32Array, y: Float64Array): void {
  const total = x[0]! + x[1]! + x[2]! + (x[3]! + x[4]!) + (x[5]! + x[6]! + (x[7]! + x[8]!));
  const total2 = x2[0]! + x2[1]! + x2[2]! + (x2[3]! + x2[4]!) + (x2[5]! + x2[6]! + (x2[7]! + x2[8]!));
  y[0] = total + total2;
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = x2 + x
 */
function add_2(x: Float32Array, x2: Float64Array, y: Float64Array): void {
  const total = x[0]! + x[1]! + x[2]! + (x[3]! + x[4]!) + (x[5]! + x[6]! + (x[7]! + x[8]!));
  y[0] = x2[0]! + total;
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = √(x2 + x)
 */
function add_sqrt(x: Float32Array, x2: Float64Array, y: Float64Array): void {
  const total = x[0]! + x[1]! + x[2]! + (x[3]! + x[4]!) + (x[5]! + x[6]! + (x[7]! + x[8]!));
  y[0] = Math.sqrt(x2[0]! + total);
}

/**
 * model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * model.nn:11: loss = mse(y, target)
 * Gradient of model.nn:11: loss = mse(y, target)
 * y2[i, j] = ((Σ_k x[i, k]·weight[k, j]) + bias[j]) − x2[i, j]
 * y[i, j] = ((1 / (3·B))·y2[i, j]) + ((1 / (3·B))·y2[i, j])
 */
function matmul_add_sub_etc(
  weight: Float32Array,
  x: Float32Array,
  bias: Float32Array,
  x2: Float32Array,
  y: Float32Array,
  y2: Float32Array,
  B: number,
): void {
  const t0 = 1 / (B * 3);
  for (let i = 0; i < B - 3; i += 4) {
    const xAt = i * 6;
    const xAt2 = i * 6 + 6;
    const xAt3 = i * 6 + 12;
    const xAt4 = i * 6 + 18;
    const x2At = i * 3;
    const x2At2 = i * 3 + 3;
    const x2At3 = i * 3 + 6;
    const x2At4 = i * 3 + 9;
    for (let j = 0; j < 3; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < 6; k++) {
        const weight0 = weight[k * 3 + j]!;
        s0 += x[xAt + k]! * weight0;
        s1 += x[xAt2 + k]! * weight0;
        s2 += x[xAt3 + k]! * weight0;
        s3 += x[xAt4 + k]! * weight0;
      }
      const bias0 = bias[j]!;
      const t1 = s0 + bias0 - x2[x2At + j]!;
      const t2 = t0 * t1;
      const t3 = s1 + bias0 - x2[x2At2 + j]!;
      const t4 = t0 * t3;
      const t5 = s2 + bias0 - x2[x2At3 + j]!;
      const t6 = t0 * t5;
      const t7 = s3 + bias0 - x2[x2At4 + j]!;
      const t8 = t0 * t7;
      y[x2At + j] = t2 + t2;
      y2[x2At + j] = t1;
      y[x2At2 + j] = t4 + t4;
      y2[x2At2 + j] = t3;
      y[x2At3 + j] = t6 + t6;
      y2[x2At3 + j] = t5;
      y[x2At4 + j] = t8 + t8;
      y2[x2At4 + j] = t7;
    }
  }
  for (let i = Math.floor(B / 4) * 4; i < B; i++) {
    const xAt = i * 6;
    const x2At = i * 3;
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < 6; k++) {
        sum += x[xAt + k]! * weight[k * 3 + j]!;
      }
      const t1 = sum + bias[j]! - x2[x2At + j]!;
      const t2 = t0 * t1;
      y[x2At + j] = t2 + t2;
      y2[x2At + j] = t1;
    }
  }
}

/**
 * Gradient of model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * y[i] = Σ_j x[j, i]
 */
function sum(x: Float32Array, y: Float32Array, B: number): void {
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
 * Gradient of model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * y[i, j] = Σ_k x2[k, i]·x[k, j]
 */
function matmul_3(x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < 3; i++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 3 + i]!;
      s0 += x2[j * 6]! * x0;
      s1 += x2[j * 6 + 1]! * x0;
      s2 += x2[j * 6 + 2]! * x0;
      s3 += x2[j * 6 + 3]! * x0;
    }
    y[i] = s0;
    y[i + 3] = s1;
    y[i + 6] = s2;
    y[i + 9] = s3;
  }
  for (let i = 4; i < 6; i++) {
    const yAt = i * 3;
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < B; k++) {
        sum += x2[k * 6 + i]! * x[k * 3 + j]!;
      }
      y[yAt + j] = sum;
    }
  }
}

/**
 * Gradient of model.nn:3 (blocks.2.down): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i] = Σ_j x[j, i]
 */
function sum_2(x: Float32Array, y: Float32Array, B: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < B; i++) {
    total += x[i * 6]!;
    total2 += x[i * 6 + 1]!;
    total3 += x[i * 6 + 2]!;
    total4 += x[i * 6 + 3]!;
  }
  y[0] = total;
  y[1] = total2;
  y[2] = total3;
  y[3] = total4;
  for (let i = 4; i < 6; i++) {
    let total5 = 0;
    let total6 = 0;
    let total7 = 0;
    let total8 = 0;
    for (let j = 0; j < B - 3; j += 4) {
      total5 += x[j * 6 + i]!;
      total6 += x[j * 6 + i + 6]!;
      total7 += x[j * 6 + i + 12]!;
      total8 += x[j * 6 + i + 18]!;
    }
    for (let j = Math.floor(B / 4) * 4; j < B; j++) {
      total5 += x[j * 6 + i]!;
    }
    y[i] = total5 + total6 + (total7 + total8);
  }
}

/**
 * Gradient of model.nn:3 (blocks.2.down): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i, j] = Σ_k x2[k, i]·x[k, j]
 */
function matmul_4(x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < 8; i += 4) {
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    let s20 = 0;
    let s21 = 0;
    let s22 = 0;
    let s23 = 0;
    let s30 = 0;
    let s31 = 0;
    let s32 = 0;
    let s33 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 6]!;
      const x1 = x[j * 6 + 1]!;
      const x3 = x[j * 6 + 2]!;
      const x4 = x[j * 6 + 3]!;
      const x20 = x2[j * 8 + i]!;
      const x21 = x2[j * 8 + i + 1]!;
      const x22 = x2[j * 8 + i + 2]!;
      const x23 = x2[j * 8 + i + 3]!;
      s00 += x20 * x0;
      s01 += x20 * x1;
      s02 += x20 * x3;
      s03 += x20 * x4;
      s10 += x21 * x0;
      s11 += x21 * x1;
      s12 += x21 * x3;
      s13 += x21 * x4;
      s20 += x22 * x0;
      s21 += x22 * x1;
      s22 += x22 * x3;
      s23 += x22 * x4;
      s30 += x23 * x0;
      s31 += x23 * x1;
      s32 += x23 * x3;
      s33 += x23 * x4;
    }
    y[i * 6] = s00;
    y[i * 6 + 1] = s01;
    y[i * 6 + 2] = s02;
    y[i * 6 + 3] = s03;
    y[i * 6 + 6] = s10;
    y[i * 6 + 7] = s11;
    y[i * 6 + 8] = s12;
    y[i * 6 + 9] = s13;
    y[i * 6 + 12] = s20;
    y[i * 6 + 13] = s21;
    y[i * 6 + 14] = s22;
    y[i * 6 + 15] = s23;
    y[i * 6 + 18] = s30;
    y[i * 6 + 19] = s31;
    y[i * 6 + 20] = s32;
    y[i * 6 + 21] = s33;
    const yAt = i * 6;
    const yAt2 = i * 6 + 6;
    const yAt3 = i * 6 + 12;
    const yAt4 = i * 6 + 18;
    for (let j = 4; j < 6; j++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < B; k++) {
        const x0 = x[k * 6 + j]!;
        s0 += x2[k * 8 + i]! * x0;
        s1 += x2[k * 8 + i + 1]! * x0;
        s2 += x2[k * 8 + i + 2]! * x0;
        s3 += x2[k * 8 + i + 3]! * x0;
      }
      y[yAt + j] = s0;
      y[yAt2 + j] = s1;
      y[yAt3 + j] = s2;
      y[yAt4 + j] = s3;
    }
  }
}

/**
 * Gradient of model.nn:3 (blocks.2.up): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i] = Σ_j x[j, i]
 */
function sum_3(x: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < 8; i += 4) {
    let total = 0;
    let total2 = 0;
    let total3 = 0;
    let total4 = 0;
    for (let j = 0; j < B; j++) {
      total += x[j * 8 + i]!;
      total2 += x[j * 8 + i + 1]!;
      total3 += x[j * 8 + i + 2]!;
      total4 += x[j * 8 + i + 3]!;
    }
    y[i] = total;
    y[i + 1] = total2;
    y[i + 2] = total3;
    y[i + 3] = total4;
  }
}

/**
 * Gradient of model.nn:3 (blocks.2.up): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i, j] = Σ_k x2[k, i]·x[k, j]
 */
function matmul_5(x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
  for (let i = 0; i < 8; i += 4) {
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    let s20 = 0;
    let s21 = 0;
    let s22 = 0;
    let s23 = 0;
    let s30 = 0;
    let s31 = 0;
    let s32 = 0;
    let s33 = 0;
    for (let j = 0; j < B; j++) {
      const x0 = x[j * 8 + i]!;
      const x1 = x[j * 8 + i + 1]!;
      const x3 = x[j * 8 + i + 2]!;
      const x4 = x[j * 8 + i + 3]!;
      const x20 = x2[j * 6]!;
      const x21 = x2[j * 6 + 1]!;
      const x22 = x2[j * 6 + 2]!;
      const x23 = x2[j * 6 + 3]!;
      s00 += x20 * x0;
      s01 += x20 * x1;
      s02 += x20 * x3;
      s03 += x20 * x4;
      s10 += x21 * x0;
      s11 += x21 * x1;
      s12 += x21 * x3;
      s13 += x21 * x4;
      s20 += x22 * x0;
      s21 += x22 * x1;
      s22 += x22 * x3;
      s23 += x22 * x4;
      s30 += x23 * x0;
      s31 += x23 * x1;
      s32 += x23 * x3;
      s33 += x23 * x4;
    }
    y[i] = s00;
    y[i + 1] = s01;
    y[i + 2] = s02;
    y[i + 3] = s03;
    y[i + 8] = s10;
    y[i + 9] = s11;
    y[i + 10] = s12;
    y[i + 11] = s13;
    y[i + 16] = s20;
    y[i + 17] = s21;
    y[i + 18] = s22;
    y[i + 19] = s23;
    y[i + 24] = s30;
    y[i + 25] = s31;
    y[i + 26] = s32;
    y[i + 27] = s33;
  }
  for (let i = 4; i < 6; i++) {
    const yAt = i * 8;
    for (let j = 0; j < 8; j += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < B; k++) {
        const x20 = x2[k * 6 + i]!;
        s0 += x20 * x[k * 8 + j]!;
        s1 += x20 * x[k * 8 + j + 1]!;
        s2 += x20 * x[k * 8 + j + 2]!;
        s3 += x20 * x[k * 8 + j + 3]!;
      }
      y[yAt + j] = s0;
      y[yAt + j + 1] = s1;
      y[yAt + j + 2] = s2;
      y[yAt + j + 3] = s3;
    }
  }
}

/**
 * model.nn:12 (blocks.0.up.weight): train { optimizer adam[lr=1e-3] }
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·x3[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(x3[i, j]·x3[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·x3[i, j]) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(x3[i, j]·x3[i, j])) : v[i, j])
 * parts of y = Σ_ij (active ≠ 0 ? x3[i, j]·x3[i, j] : 0)
 */
function adam_update_3(
  active: Float64Array,
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  x3: Float32Array,
  m: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  y: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const beta10 = beta1[0]!;
  const t1 = Math.fround(beta10);
  const t2 = Math.fround(1 - beta10);
  const beta20 = beta2[0]!;
  const t3 = Math.fround(beta20);
  const t4 = Math.fround(1 - beta20);
  const t5 = Math.fround(x[0]!);
  const t6 = Math.fround(x2[0]!);
  const t7 = Math.fround(eps[0]!);
  if (t0) {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      const x3At = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        const x30 = x3[x3At + j]!;
        const t8 = x30 * x30;
        total += t8;
        const m0 = m[x3At + j]!;
        const t9 = t1 * m0 + t2 * x30;
        const v0 = v[x3At + j]!;
        const t10 = t3 * v0 + t4 * t8;
        const weight0 = weight[x3At + j]!;
        m[x3At + j] = t9;
        v[x3At + j] = t10;
        weight[x3At + j] = weight0 - (t5 * t9) / (t6 * Math.sqrt(t10) + t7);
      }
      y[i] = total;
    }
  } else {
    for (let i = 0; i < 8; i++) {
      let total = 0;
      y[i] = total;
    }
  }
  let total = 0;
  const x3At = Math.floor(n / 32) * 32;
  if (t0) {
    for (let i = 0; i < -Math.floor(n / 32) * 32 + n; i++) {
      const x30 = x3[x3At + i]!;
      const t8 = x30 * x30;
      total += t8;
      const m0 = m[x3At + i]!;
      const t9 = t1 * m0 + t2 * x30;
      const v0 = v[x3At + i]!;
      const t10 = t3 * v0 + t4 * t8;
      const weight0 = weight[x3At + i]!;
      m[x3At + i] = t9;
      v[x3At + i] = t10;
      weight[x3At + i] = weight0 - (t5 * t9) / (t6 * Math.sqrt(t10) + t7);
    }
  }
  y[8] = total;
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBytes =
  '0061736d0100000001600d60000060017f017f60047f7f7f7f017f60027c7c017c60057f7f7f7f7f0060067f7f7f7f7f7f0060047f7f7f7f0060017f0060027f7f0060037f7f7f00600c7f7f7f7f7f7f7f7f7f7f7f7f0060077f7f7f7f7f7f7f0060067f7f7f7f7c7c00021d02036e6e63066d656d6f7279020100808004036e6e63046d6565740000033130010200030405040604070506060806080408040404040606060806090a0a0909090b0906090609060a0707070700070c0610037f0141000b7f0141000b7f0141000b075b09047465616d03000674687265616403010770726564696374002a086576616c75617465002b07666f7277617264002c086261636b77617264002d06757064617465002e09747261696e53746570002f082e756e69666f726d00300a9ebf01302000230220007204401000200024020b2000047f230005410023014100476b0b0b3900200120006b20026a41016b20026d2101200323016a2103200123006d20036c2003200123006f6c23006a41016b23006d6a20026c20006a0b0d00230004401000410024020b0b820102017c017f200144000000000000c04164047c200044000000000000c0411004200144000000000000203ea29c2202100420002001200244000000000000c041a2a11004a20544000000000000f03f21022001fc0221030340200304402003410171044020022000a221020b20002000a22100200341017521030c010b0b20020b0be41302337b097f4300000000fd132105430000a041fd132106433baab83ffd132107437f00404bfd132108437f0040cbfd132109430080313ffd13210a4383805eb9fd13210b43b126b53afd13210c43c71c093cfd13210d4358ac2a3dfd13210e4349aa2a3efd13210f43feffff3efd13211043000080bffd1321114300000040fd132112418080808078fd11211323000440200441cd014e1001223841004804400f0b0b2000fd00020021142000fd0002102115410021392004417d6a213a203804402039203a4104410010022039203a410441011002213a21390b2039203a480440200320394105746a213b2001203941186c6a213c2002213d20392139203a213a03402005212a2005212b2005212c2005212d2005212e2005212f2005213020052131203c213e203d213f203e41186a21400340203efd0902002116203ffd0002002132203ffd0002102133203efd0902182117203efd0902302118203efd0902482119202a20162032fde601fde401212a202b20162033fde601fde401212b202c20172032fde601fde401212c202d20172033fde601fde401212d202e20182032fde601fde401212e202f20182033fde601fde401212f203020192032fde601fde4012130203120192033fde601fde4012131203e41046a213e203f41206a213f203e2040490d000b202a2014fde4012216fde00122172017fde40122182006fdea0122192007fde6012008fde401221a2009fde401211b2019201b200afde601fde501201b200bfde601fde501221c201cfde601211d201a4117fdab01211e200c201dfde601201c200dfde601200efde401fde401201dfde601201c200ffde6012010fde401fde401201dfde601201cfde401201efde601201e2011fde401fde401211f202b2015fde4012220fde00122212021fde40122222006fdea0122232007fde6012008fde40122242009fde401212520232025200afde601fde5012025200bfde601fde50122262026fde601212720244117fdab012128200c2027fde6012026200dfde601200efde401fde4012027fde6012026200ffde6012010fde401fde4012027fde6012026fde4012028fde60120282011fde401fde4012129202c2014fde401222afde001222b202bfde401222b2006fdea01222b2007fde6012008fde401222c2009fde4012132202b2032200afde601fde5012032200bfde601fde501222b202bfde6012132202c4117fdab01212c200c2032fde601202b200dfde601200efde401fde4012032fde601202b200ffde6012010fde401fde4012032fde601202bfde401202cfde601202c2011fde401fde401212b202d2015fde401222cfde001222d202dfde401222d2006fdea01222d2007fde6012008fde40122322009fde4012133202d2033200afde601fde5012033200bfde601fde501222d202dfde601213320324117fdab012132200c2033fde601202d200dfde601200efde401fde4012033fde601202d200ffde6012010fde401fde4012033fde601202dfde4012032fde60120322011fde401fde401212d202e2014fde401222efde00122322032fde40122322006fdea0122322007fde6012008fde40122332009fde401213420322034200afde601fde5012034200bfde601fde50122322032fde601213420334117fdab012133200c2034fde6012032200dfde601200efde401fde4012034fde6012032200ffde6012010fde401fde4012034fde6012032fde4012033fde60120332011fde401fde4012132202f2015fde401222ffde00122332033fde40122332006fdea0122332007fde6012008fde40122342009fde401213520332035200afde601fde5012035200bfde601fde50122332033fde601213520344117fdab012134200c2035fde6012033200dfde601200efde401fde4012035fde6012033200ffde6012010fde401fde4012035fde6012033fde4012034fde60120342011fde401fde401213320302014fde4012230fde00122342034fde40122342006fdea0122342007fde6012008fde40122352009fde401213620342036200afde601fde5012036200bfde601fde50122342034fde601213620354117fdab012135200c2036fde6012034200dfde601200efde401fde4012036fde6012034200ffde6012010fde401fde4012036fde6012034fde4012035fde60120352011fde401fde401213420312015fde4012231fde00122352035fde40122352006fdea0122352007fde6012008fde40122362009fde401213720352037200afde601fde5012037200bfde601fde50122352035fde601213720364117fdab012136200c2037fde6012035200dfde601200efde401fde4012037fde6012035200ffde6012010fde401fde4012037fde6012035fde4012036fde60120362011fde401fde4012135203b201f201f2012fde401fde70120162013fd4efd50fd0b0200203b202920292012fde401fde70120202013fd4efd50fd0b0210203b202b202b2012fde401fde701202a2013fd4efd50fd0b0220203b202d202d2012fde401fde701202c2013fd4efd50fd0b0230203b203220322012fde401fde701202e2013fd4efd50fd0b0240203b203320332012fde401fde701202f2013fd4efd50fd0b0250203b203420342012fde401fde70120302013fd4efd50fd0b0260203b203520352012fde401fde70120312013fd4efd50fd0b0270203b4180016a213b203c41e0006a213c203941046a2239203a480d000b0b230141016a20384e044020044102754102742004480440200320044102754107746a21382001200441027541e0006c6a213b2002213c200441027541027421392004213a03402005212a2005212b203b213d203c213e203d41186a213f0340203dfd0902002116202a2016203efd000200fde601fde401212a202b2016203efd000210fde601fde401212b203d41046a213d203e41206a213e203d203f490d000b202a2014fde4012216fde00122172017fde40122182006fdea0122192007fde6012008fde401221a2009fde401211b2019201b200afde601fde501201b200bfde601fde501221c201cfde601211d201a4117fdab01211e200c201dfde601201c200dfde601200efde401fde401201dfde601201c200ffde6012010fde401fde401201dfde601201cfde401201efde601201e2011fde401fde401211f202b2015fde4012220fde00122212021fde40122222006fdea0122232007fde6012008fde40122242009fde401212520232025200afde601fde5012025200bfde601fde50122262026fde601212720244117fdab012128200c2027fde6012026200dfde601200efde401fde4012027fde6012026200ffde6012010fde401fde4012027fde6012026fde4012028fde60120282011fde401fde40121292038201f201f2012fde401fde70120162013fd4efd50fd0b02002038202920292012fde401fde70120202013fd4efd50fd0b0210203841206a2138203b41186a213b203941016a2239203a480d000b0b0b0b920702117b0a7f4300000000fd13210623000440200541ad034e1001221741004804400f0b0b2000fd00020021072000fd0002102108410021182005417d6a2119201704402018201941044100100220182019410441011002211921180b201820194804402003201841186c6a211a2004201841186c6a211b200120184105746a211c2002211d201821182019211903402006210a2006210b2006210c2006210d2006210e2006210f2006211020062111201c211e201d211f201e41206a21200340201efd0902002109201ffd0002002115201ffd0002102116201efd0902202112201efd0902402113201efd0902602114200a20092015fde601fde401210a200b20092016fde601fde401210b200c20122015fde601fde401210c200d20122016fde601fde401210d200e20132015fde601fde401210e200f20132016fde601fde401210f201020142015fde601fde4012110201120142016fde601fde4012111201e41046a211e201f41186a211f201e2020490d000b201afd000210200b2008fde401fde4012109201afd000228200d2008fde401fde4012112201afd000240200f2008fde401fde4012113201afd00025820112008fde401fde4012114201b201afd000200200a2007fde401fde401fd0b0200201b2009fd5a021000201b2009fd5a021401201b201afd000218200c2007fde401fde401fd0b0218201b2012fd5a022800201b2012fd5a022c01201b201afd000230200e2007fde401fde401fd0b0230201b2013fd5a024000201b2013fd5a024401201b201afd00024820102007fde401fde401fd0b0248201b2014fd5a025800201b2014fd5a025c01201a41e0006a211a201b41e0006a211b201c4180016a211c201841046a22182019480d000b0b230141016a20174e0440200541027541027420054804402003200541027541e0006c6a21172004200541027541e0006c6a211a200120054102754107746a211b2002211c200541027541027421182005211903402006210a2006210b201b211d201c211e201d41206a211f0340201dfd0902002109200a2009201efd000200fde601fde401210a200b2009201efd000210fde601fde401210b201d41046a211d201e41186a211e201d201f490d000b2017fd000210200b2008fde401fde4012109201a2017fd000200200a2007fde401fde401fd0b0200201a2009fd5a021000201a2009fd5a021401201741186a2117201a41186a211a201b41206a211b201841016a22182019480d000b0b0b0bfc0402087b097f4300000000fd13210523000440200441f6054e1001220d41004804400f0b0b2000fd00020021064100210e2004417d6a210f200d0440200e200f410441001002200e200f410441011002210f210e0b200e200f4804402003200e410c6c6a2110200121112002200e41186c6a2112200e210e200f210f034020052108200521092005210a2005210b2011211320122114201341c8006a211503402013fd000200210c20082014fd090200200cfde601fde401210820092014fd090218200cfde601fde4012109200a2014fd090230200cfde601fde401210a200b2014fd090248200cfde601fde401210b2013410c6a2113201441046a211420132015490d000b20082006fde401210720092006fde4012108200a2006fde4012109200b2006fde401210a20102007fd5a02000020102007fd5a02040120102007fd5a02080220102008fd5a020c0020102008fd5a02100120102008fd5a02140220102009fd5a02180020102009fd5a021c0120102009fd5a0220022010200afd5a0224002010200afd5a0228012010200afd5a022c02201041306a2110201241e0006a2112200e41046a220e200f480d000b0b230141016a200d4e0440200441027541027420044804402003200441027541306c6a210d200121102002200441027541e0006c6a21112004410275410274210e2004210f0340200521082010211220112113201241c8006a2114034020082013fd0902002012fd000200fde601fde40121082012410c6a2112201341046a211320122014490d000b20082006fde4012107200d2007fd5a020000200d2007fd5a020401200d2007fd5a020802200d410c6a210d201141186a2111200e41016a220e200f480d000b0b0b0bc70402067b097f4300000000fd1321042300044020034194064e1001220a41004804400f0b0b4100210b2003417d6a210c200a0440200b200c410441001002200b200c410441011002210c210b0b200b200c4804402002200b410c6c6a210d2000210e2001200b41186c6a210f200b210b200c210c034020042105200421062004210720042108200e2110200f2111201041c8006a211203402010fd000200210920052011fd0902002009fde601fde401210520062011fd0902182009fde601fde401210620072011fd0902302009fde601fde401210720082011fd0902482009fde601fde40121082010410c6a2110201141046a211120102012490d000b200d2005fd5a020000200d2005fd5a020401200d2005fd5a020802200d2006fd5a020c00200d2006fd5a021001200d2006fd5a021402200d2007fd5a021800200d2007fd5a021c01200d2007fd5a022002200d2008fd5a022400200d2008fd5a022801200d2008fd5a022c02200d41306a210d200f41e0006a210f200b41046a220b200c480d000b0b230141016a200a4e0440200341027541027420034804402002200341027541306c6a210a2000210d2001200341027541e0006c6a210e2003410275410274210b2003210c034020042105200d210f200e2110200f41c8006a2111034020052010fd090200200ffd000200fde601fde4012105200f410c6a210f201041046a2110200f2011490d000b200a2005fd5a020000200a2005fd5a020401200a2005fd5a020802200a410c6a210a200e41186a210e200b41016a220b200c480d000b0b0b0bb80102027d097f230004404100100104400f0b0b43000000002105410020044804402000210720012108200221094100210a2004210b03402007210c2008210d2009210e200c410c6a210f0340200e2a0200200d2a020092200c2a020093210620052006200694922105200c41046a210c200d41046a210d200e41046a210e200c200f490d000b2007410c6a21072009410c6a2109200a41016a220a200b480d000b0b200320054400000000000008402004b7a2b6953802000b1900230004404100100104400f0b0b200043000000003802000bce0502087b0a7f4300000000fd13210623000440200541c1054e1001220e41004804400f0b0b2000fd00020021074100210f2005417d6a2110200e0440200f2010410441001002200f20104104410110022110210f0b200f20104804402003200f410c6c6a21112004200f410c6c6a2112200121132002200f41186c6a2114200f210f201021100340200621092006210a2006210b2006210c2013211520142116201541c8006a211703402015fd000200210d20092016fd090200200dfde601fde4012109200a2016fd090218200dfde601fde401210a200b2016fd090230200dfde601fde401210b200c2016fd090248200dfde601fde401210c2015410c6a2115201641046a211620152017490d000b20092007fde4012011fd000200fde5012108200a2007fde4012011fd00020cfde5012109200b2007fde4012011fd000218fde501210a200c2007fde4012011fd000224fde501210b20122008fd5a02000020122008fd5a02040120122008fd5a02080220122009fd5a020c0020122009fd5a02100120122009fd5a0214022012200afd5a0218002012200afd5a021c012012200afd5a0220022012200bfd5a0224002012200bfd5a0228012012200bfd5a022c02201141306a2111201241306a2112201441e0006a2114200f41046a220f2010480d000b0b230141016a200e4e0440200541027541027420054804402003200541027541306c6a210e2004200541027541306c6a2111200121122002200541027541e0006c6a21132005410275410274210f200521100340200621092012211420132115201441c8006a2116034020092015fd0902002014fd000200fde601fde40121092014410c6a2114201541046a211520142016490d000b20092007fde401200efd000200fde501210820112008fd5a02000020112008fd5a02040120112008fd5a020802200e410c6a210e2011410c6a2111201341186a2113200f41016a220f2010480d000b0b0b0bc70303087b027d027f4300000000fd132104230004404100100104400f0b0b4300000000210c20042105200421062004210720042104410020024104754104744804402000220e20024104754106746a210f0340200efd0002002108200efd0002102109200efd000220210a200efd000230210b200520082008fde601fde4012105200620092009fde601fde40121062007200a200afde601fde40121072004200b200bfde601fde4012104200e41c0006a220e200f490d000b0b20024104754104742002410275410274480440200020024104754106746a220e200241047541406c20024102754104746a6a210f0340200efd0002002108200520082008fde601fde4012105200e41106a220e200f490d000b0b20052006fde40120072004fde401fde401220420042004fd0d04050607000102030c0d0e0f08090a0bfde4012104200c200420042004fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210c20024102754102742002480440200020024102754104746a220e200241027541706c20024102746a6a210f0340200e2a0200210d200c200d200d9492210c200e41046a220e200f490d000b0b2001200c4400000000000008402003b7a2b6953802000bb40203057f027d027b230004402003419d9c014e1001220441004804400f0b0b430000803f4400000000000008402002b7a2b6952209fd13210b4100210520034102754102742106200404402005200641044100100220052006410441011002210621050b20052006480440200020054102746a2107200120054102746a210820072005417c6c20064102746a6a21050340200b2007fd000200fde601210c2008200c200cfde401fd0b0200200741106a2107200841106a210820072005490d000b0b230141016a20044e044020034102754102742003480440200020034102754104746a2104200120034102754104746a21052004200341027541706c20034102746a6a21060340200920042a020094210a2005200a200a92380200200441046a2104200541046a210520042006490d000b0b0b0b6c01067f230004404100100104400f0b0b20012102200021034100210403402002210520032106200541e0006a21070340200520062a0200380200200541206a2105200641046a210620052007490d000b200241046a21022003410c6a2103200441016a22044106480d000b0bba05020f7b097f4300000000fd13210423000440200341bd084e1001221341004804400f0b0b410021142003417d6a2115201304402014201541044100100220142015410441011002211521140b201420154804402002201441186c6a211620002014410c6c6a21172001211820142114201521150340200421062004210720042108200421092004210a2004210b2004210c2004210d201721192018211a2019410c6a211b03402019fd0902002105201afd000200210e201afd000210210f2019fd09020c21102019fd09021821112019fd090224211220062005200efde601fde401210620072005200ffde601fde401210720082010200efde601fde401210820092010200ffde601fde4012109200a2011200efde601fde401210a200b2011200ffde601fde401210b200c2012200efde601fde401210c200d2012200ffde601fde401210d201941046a2119201a41206a211a2019201b490d000b20162006fd0b020020162007fd5a02100020162007fd5a02140120162008fd0b021820162009fd5a02280020162009fd5a022c012016200afd0b02302016200bfd5a0240002016200bfd5a0244012016200cfd0b02482016200dfd5a0258002016200dfd5a025c01201641e0006a2116201741306a2117201441046a22142015480d000b0b230141016a20134e0440200341027541027420034804402002200341027541e0006c6a21132000200341027541306c6a21162001211720034102754102742114200321150340200421062004210720162118201721192018410c6a211a03402018fd0902002105200620052019fd000200fde601fde4012106200720052019fd000210fde601fde4012107201841046a2118201941206a21192018201a490d000b20132006fd0b020020132007fd5a02100020132007fd5a021401201341186a21132016410c6a2116201441016a22142015480d000b0b0b0bfe0402067f067b230004404100100104400f0b0b2000210220012103200241106a210403402002fd00020021082002fd00021821092002fd000230210a2002fd000248210b20082009fd0d00010203101112130405060714151617210c200a200bfd0d00010203101112130405060714151617210d20082009fd0d08090a0b18191a1b0c0d0e0f1c1d1e1f2108200a200bfd0d08090a0b18191a1b0c0d0e0f1c1d1e1f21092003200c200dfd0d00010203040506071011121314151617fd0b02002003200c200dfd0d08090a0b0c0d0e0f18191a1b1c1d1e1ffd0b0220200320082009fd0d00010203040506071011121314151617fd0b0240200320082009fd0d08090a0b0c0d0e0f18191a1b1c1d1e1ffd0b02602002fd00026021082002fd00027821092002fd00029001210a2002fd0002a801210b20082009fd0d00010203101112130405060714151617210c200a200bfd0d00010203101112130405060714151617210d20082009fd0d08090a0b18191a1b0c0d0e0f1c1d1e1f2108200a200bfd0d08090a0b18191a1b0c0d0e0f1c1d1e1f21092003200c200dfd0d00010203040506071011121314151617fd0b02102003200c200dfd0d08090a0b0c0d0e0f18191a1b1c1d1e1ffd0b0230200320082009fd0d00010203040506071011121314151617fd0b0250200320082009fd0d08090a0b0c0d0e0f18191a1b1c1d1e1ffd0b0270200241106a210220034180016a210320022004490d000b20014180016a2102200041106a21034104210403402002210520032106200541206a21070340200520062a0200380200200541046a2105200641186a210620052007490d000b200241206a2102200341046a2103200441016a22044106480d000b0b9e0702137b0a7f4300000000fd132105430000803ffd13210623000440200441a0044e1001221841004804400f0b0b410021192004417d6a211a201804402019201a4104410010022019201a410441011002211a21190b2019201a480440200220194105746a211b200320194105746a211c2000201941186c6a211d2001211e20192119201a211a03402005210a2005210b2005210c2005210d2005210e2005210f2005211020052111201d211f201e2120201f41186a21210340201ffd09020021072020fd00020021122020fd0002102113201ffd0902182114201ffd0902302115201ffd0902482116200a20072012fde601fde401210a200b20072013fde601fde401210b200c20142012fde601fde401210c200d20142013fde601fde401210d200e20152012fde601fde401210e200f20152013fde601fde401210f201020162012fde601fde4012110201120162013fde601fde4012111201f41046a211f202041206a2120201f2021490d000b201bfd0002002108201bfd0002102109201bfd0002202112201bfd0002302113201bfd0002402114201bfd0002502115201bfd0002602116201bfd0002702117201c200a200620082008fde601fde501fde601fd0b0200201c200b200620092009fde601fde501fde601fd0b0210201c200c200620122012fde601fde501fde601fd0b0220201c200d200620132013fde601fde501fde601fd0b0230201c200e200620142014fde601fde501fde601fd0b0240201c200f200620152015fde601fde501fde601fd0b0250201c2010200620162016fde601fde501fde601fd0b0260201c2011200620172017fde601fde501fde601fd0b0270201b4180016a211b201c4180016a211c201d41e0006a211d201941046a2219201a480d000b0b230141016a20184e044020044102754102742004480440200220044102754107746a2118200320044102754107746a211b2000200441027541e0006c6a211c2001211d200441027541027421192004211a03402005210a2005210b201c211e201d211f201e41186a21200340201efd0902002107200a2007201ffd000200fde601fde401210a200b2007201ffd000210fde601fde401210b201e41046a211e201f41206a211f201e2020490d000b2018fd00020021082018fd0002102109201b200a200620082008fde601fde501fde601fd0b0200201b200b200620092009fde601fde501fde601fd0b0210201841206a2118201b41206a211b201c41186a211c201941016a2219201a480d000b0b0b0b6c01067f230004404100100104400f0b0b2001210220002103410021040340200221052003210620054180026a21070340200520062a0200380200200541206a2105200641046a210620052007490d000b200241046a2102200341206a2103200441016a22044106480d000b0bd006020f7b0a7f4300000000fd13210523000440200441c0034e1001221441004804400f0b0b410021152004417d6a2116201404402015201641044100100220152016410441011002211621150b201520164804402002201541186c6a21172003201541186c6a2118200020154105746a21192001211a201521152016211603402005210720052108200521092005210a2005210b2005210c2005210d2005210e2019211b201a211c201b41206a211d0340201bfd0902002106201cfd0002002112201cfd0002102113201bfd090220210f201bfd0902402110201bfd0902602111200720062012fde601fde4012107200820062013fde601fde40121082009200f2012fde601fde4012109200a200f2013fde601fde401210a200b20102012fde601fde401210b200c20102013fde601fde401210c200d20112012fde601fde401210d200e20112013fde601fde401210e201b41046a211b201c41206a211c201b201d490d000b2017fd0002102008fde40121062017fd000228200afde401210f2017fd000240200cfde40121102017fd000258200efde401211120182017fd0002002007fde401fd0b020020182006fd5a02100020182006fd5a02140120182017fd0002182009fde401fd0b02182018200ffd5a0228002018200ffd5a022c0120182017fd000230200bfde401fd0b023020182010fd5a02400020182010fd5a02440120182017fd000248200dfde401fd0b024820182011fd5a02580020182011fd5a025c01201741e0006a2117201841e0006a211820194180016a2119201541046a22152016480d000b0b230141016a20144e0440200441027541027420044804402002200441027541e0006c6a21142003200441027541e0006c6a2117200020044102754107746a2118200121192004410275410274211520042116034020052107200521082018211a2019211b201a41206a211c0340201afd090200210620072006201bfd000200fde601fde401210720082006201bfd000210fde601fde4012108201a41046a211a201b41206a211b201a201c490d000b2014fd0002102008fde401210620172014fd0002002007fde401fd0b020020172006fd5a02100020172006fd5a021401201441186a2114201741186a2117201841206a2118201541016a22152016480d000b0b0b0bf50502167b037f4300000000fd132105230004404100100104400f0b0b200521062005210720052108200521092005210a2005210b2005210c2005210d410020044804402000211b2001211c201b200441186c6a211d0340201bfd090200210e201cfd000200210f201cfd0002102110201bfd0902042111201bfd0902082112201bfd09020c21132006200e200ffde601fde40121062007200e2010fde601fde401210720082011200ffde601fde4012108200920112010fde601fde4012109200a2012200ffde601fde401210a200b20122010fde601fde401210b200c2013200ffde601fde401210c200d20132010fde601fde401210d201b41186a211b201c41206a211c201b201d490d000b0b2003fd000200211320022b0300b6fd13210e2003fd00021021142003fd00022021152003fd00023021162003fd00024021172003fd00025021182003fd00026021192003fd000270211a20032013200e2006fde601fde401fd0b020020032014200e2007fde601fde401fd0b021020032015200e2008fde601fde401fd0b022020032016200e2009fde601fde401fd0b023020032017200e200afde601fde401fd0b024020032018200e200bfde601fde401fd0b025020032019200e200cfde601fde401fd0b02602003201a200e200dfde601fde401fd0b02702005210620052107200521082005210541002004480440200041106a211b2001211c201b200441186c6a211d0340201bfd0902002111201cfd000200210f201cfd0002102110201bfd090204211220062011200ffde601fde4012106200720112010fde601fde401210720082012200ffde601fde4012108200520122010fde601fde4012105201b41186a211b201c41206a211c201b201d490d000b0b2003fd0002800121092003fd00029001210a2003fd0002a001210b2003fd0002b001210c20032009200e2006fde601fde401fd0b0280012003200a200e2007fde601fde401fd0b0290012003200b200e2008fde601fde401fd0b02a0012003200c200e2005fde601fde401fd0b02b0010bc60402107b077f4300000000fd132105230004404100100104400f0b0b20002b0300b6fd1321062003211520012116200221174100211803402005210b2005210c2005210d2005210e2005210f20052110200521112005211241002004480440201621192017211a201920044105746a211b03402019fd0902002107201afd0002002113201afd00021021142019fd09020421082019fd09020821092019fd09020c210a200b20072013fde601fde401210b200c20072014fde601fde401210c200d20082013fde601fde401210d200e20082014fde601fde401210e200f20092013fde601fde401210f201020092014fde601fde40121102011200a2013fde601fde40121112012200a2014fde601fde4012112201941206a2119201a41186a211a2019201b490d000b0b2015fd00020021132015fd00021022142006200cfde601fde40121072015fd000218210c2015fd00022822142006200efde601fde40121082015fd000230210e2015fd000240221420062010fde601fde40121092015fd00024821102015fd000258221420062012fde601fde401210a201520132006200bfde601fde401fd0b020020152007fd5a02100020152007fd5a0214012015200c2006200dfde601fde401fd0b021820152008fd5a02280020152008fd5a022c012015200e2006200ffde601fde401fd0b023020152009fd5a02400020152009fd5a0244012015201020062011fde601fde401fd0b02482015200afd5a0258002015200afd5a025c01201541e0006a2115201641106a2116201841046a22184108480d000b0bbd0402087b037f4300000000fd132105230004404100100104400f0b0b20052106200521072005210820052109410020044804402000210d2001210e200d2004410c6c6a210f0340200dfd000200210a2006200efd090200200afde601fde40121062007200efd090204200afde601fde40121072008200efd090208200afde601fde40121082009200efd09020c200afde601fde4012109200d410c6a210d200e41186a210e200d200f490d000b0b2003fd000200210b20022b0300b6fd13210c200b200c2006fde601fde40121062003fd00020c220b200c2007fde601fde40121072003fd000218220b200c2008fde601fde40121082003fd000224220b200c2009fde601fde401210920032006fd5a02000020032006fd5a02040120032006fd5a02080220032007fd5a020c0020032007fd5a02100120032007fd5a02140220032008fd5a02180020032008fd5a021c0120032008fd5a02200220032009fd5a02240020032009fd5a02280120032009fd5a022c022005210620052105410020044804402000210d200141106a210e200d2004410c6c6a210f0340200dfd000200210a2006200efd090200200afde601fde40121062005200efd090204200afde601fde4012105200d410c6a210d200e41186a210e200d200f490d000b0b2003fd0002302207200c2006fde601fde40121062003fd00023c2207200c2005fde601fde401210520032006fd5a02300020032006fd5a02340120032006fd5a02380220032005fd5a023c0020032005fd5a02400120032005fd5a0244020b9f0102057b027f4300000000fd132104230004404100100104400f0b0b2004210520042104410020034804402000220920034105746a210a034020052009fd000200fde401210520042009fd000210fde4012104200941206a2209200a490d000b0b2002fd000200210620012b0300b6fd1321072002fd00021021082002200620072005fde601fde401fd0b02002002200820072004fde601fde401fd0b02100bab0102057b027f4300000000fd132104230004404100100104400f0b0b20042105200421044100200348044020002209200341186c6a210a034020052009fd000200fde401210520042009fd000210fde4012104200941186a2209200a490d000b0b2002fd000200210620012b0300b6fd1321072002fd000210220820072004fde601fde40121042002200620072005fde601fde401fd0b020020022004fd5a02100020022004fd5a0214010b850102027b027f4300000000fd132104230004404100100104400f0b0b2004210441002003480440200022062003410c6c6a2107034020042006fd000200fde40121042006410c6a22062007490d000b0b2002fd000200220520012b0300b6fd132004fde601fde401210420022004fd5a02000020022004fd5a02040120022004fd5a0208020b1900230004404100100104400f0b0b200120002b03003903000b3000230004404100100104400f0b0b200320022b030044000000000000f03f20012b030020002b03001004a1a33903000b3500230004404100100104400f0b0b200244000000000000f03f44000000000000f03f20012b030020002b03001004a19fa33903000ba70d04117b107f017c0b7d4300000000fd13210c23000440200b41f7194e1001221d41004804400f0b0b20002b030044000000000000000062211e20012b0300222db6222efd13210d44000000000000f03f202da1b6222ffd13210e20022b0300222db62230fd13210f44000000000000f03f202da1b62231fd13211020032b0300b62232fd13211120042b0300b62233fd13211220052b0300b62234fd132113201e04404100211f41082120201d0440201f2020410141001002201f20204101410110022120211f0b201f2020480440200a201f4102746a21212006200b410575201f6c4104746a21222007200b410575201f6c4104746a21232008200b410575201f6c4104746a21242009200b410575201f6c4104746a2125201f212620202127034043000000002135200c21144100200b41057541027448044020222128202321292024212a2025212b2028200b4105754104746a212c03402028fd0002002115201420152015fde601fde40121142029fd00020021162028fd0002002117200d2016fde601200e2017fde601fde4012118202afd0002002119200f2019fde601201020172017fde601fde601fde401211a202bfd000200211b20292018fd0b0200202a201afd0b0200202b201b20112018fde6012012201afde301fde6012013fde401fde701fde501fd0b02002028200cfd0b0200202841106a2128202941106a2129202a41106a212a202b41106a212b2028202c490d000b0b2014221c201c201cfd0d04050607000102030c0d0e0f08090a0bfde40121182035201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092213520212035380200202141046a21212022200b4105754104746a21222023200b4105754104746a21232024200b4105754104746a21242025200b4105754104746a2125202641016a22262027480d000b0b054100211f41082120201d0440201f2020410141001002201f20204101410110022120211f0b201f2020480440200a201f4102746a21212006200b410575201f6c4104746a2122201f2126202021270340430000000021354100200b4105754102744804402022221f200b4105754104746a21200340201f200cfd0b0200201f41106a221f2020490d000b0b20212035380200202141046a21212022200b4105754104746a2122202641016a22262027480d000b0b0b43000000002135230141016a201d4e0440201e0440200c21144100200b41057541606c200b4102754102746a4804402006200b4105754107746a211e2007200b4105754107746a211f2008200b4105754107746a21202009200b4105754107746a2121201e200b41057541807f6c200b4102754104746a6a21220340201efd0002002115201420152015fde601fde4012114201ffd0002002116201efd0002002117200d2016fde601200e2017fde601fde40121182020fd0002002119200f2019fde601201020172017fde601fde601fde401211a2021fd000200211b201f2018fd0b02002020201afd0b02002021201b20112018fde6012012201afde301fde6012013fde401fde701fde501fd0b0200201e200cfd0b0200201e41106a211e201f41106a211f202041106a2120202141106a2121201e2022490d000b0b2014221c201c201cfd0d04050607000102030c0d0e0f08090a0bfde40121182035201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f00922135200b41057541606c200b4102754102746a200b41057541606c200b6a4804402006200b4102754104746a211e2007200b4102754104746a211f2008200b4102754104746a21202009200b4102754104746a2121201e200b41027541706c200b4102746a6a21220340201e2a0200213620352036203694922135201f2a02002136201e2a02002137202e203694202f20379492213620202a020021382030203894203120372037949492213720212a02002138201f2036380200202020373802002021203820322036942033203791942034929593380200201e4300000000380200201e41046a211e201f41046a211f202041046a2120202141046a2121201e2022490d000b0b054100200b41057541606c200b4102754102746a4804402006200b4105754107746a221e200b41057541807f6c200b4102754104746a6a211f0340201e200cfd0b0200201e41106a221e201f490d000b0b200b41057541606c200b4102754102746a200b41057541606c200b6a4804402006200b4102754104746a221e200b41027541706c200b4102746a6a211f0340201e4300000000380200201e41046a221e201f490d000b0b0b0b230141016a201d4e0440200a20353802200b0ba70d04117b107f017c0b7d4300000000fd13210c23000440200b41f7194e1001221d41004804400f0b0b20002b030044000000000000000062211e20012b0300222db6222efd13210d44000000000000f03f202da1b6222ffd13210e20022b0300222db62230fd13210f44000000000000f03f202da1b62231fd13211020032b0300b62232fd13211120042b0300b62233fd13211220052b0300b62234fd132113201e04404100211f41082120201d0440201f2020410141001002201f20204101410110022120211f0b201f2020480440200a201f4102746a21212006200b410575201f6c4104746a21222007200b410575201f6c4104746a21232008200b410575201f6c4104746a21242009200b410575201f6c4104746a2125201f212620202127034043000000002135200c21144100200b41057541027448044020222128202321292024212a2025212b2028200b4105754104746a212c03402028fd0002002115201420152015fde601fde40121142029fd00020021162028fd0002002117200d2016fde601200e2017fde601fde4012118202afd0002002119200f2019fde601201020172017fde601fde601fde401211a202bfd000200211b2028200cfd0b020020292018fd0b0200202a201afd0b0200202b201b20112018fde6012012201afde301fde6012013fde401fde701fde501fd0b0200202841106a2128202941106a2129202a41106a212a202b41106a212b2028202c490d000b0b2014221c201c201cfd0d04050607000102030c0d0e0f08090a0bfde40121182035201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092213520212035380200202141046a21212022200b4105754104746a21222023200b4105754104746a21232024200b4105754104746a21242025200b4105754104746a2125202641016a22262027480d000b0b054100211f41082120201d0440201f2020410141001002201f20204101410110022120211f0b201f2020480440200a201f4102746a21212006200b410575201f6c4104746a2122201f2126202021270340430000000021354100200b4105754102744804402022221f200b4105754104746a21200340201f200cfd0b0200201f41106a221f2020490d000b0b20212035380200202141046a21212022200b4105754104746a2122202641016a22262027480d000b0b0b43000000002135230141016a201d4e0440201e0440200c21144100200b41057541606c200b4102754102746a4804402006200b4105754107746a211e2007200b4105754107746a211f2008200b4105754107746a21202009200b4105754107746a2121201e200b41057541807f6c200b4102754104746a6a21220340201efd0002002115201420152015fde601fde4012114201ffd0002002116201efd0002002117200d2016fde601200e2017fde601fde40121182020fd0002002119200f2019fde601201020172017fde601fde601fde401211a2021fd000200211b201e200cfd0b0200201f2018fd0b02002020201afd0b02002021201b20112018fde6012012201afde301fde6012013fde401fde701fde501fd0b0200201e41106a211e201f41106a211f202041106a2120202141106a2121201e2022490d000b0b2014221c201c201cfd0d04050607000102030c0d0e0f08090a0bfde40121182035201820182018fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f00922135200b41057541606c200b4102754102746a200b41057541606c200b6a4804402006200b4102754104746a211e2007200b4102754104746a211f2008200b4102754104746a21202009200b4102754104746a2121201e200b41027541706c200b4102746a6a21220340201e2a0200213620352036203694922135201f2a02002136201e2a02002137202e203694202f20379492213620202a020021382030203894203120372037949492213720212a02002138201e4300000000380200201f2036380200202020373802002021203820322036942033203791942034929593380200201e41046a211e201f41046a211f202041046a2120202141046a2121201e2022490d000b0b054100200b41057541606c200b4102754102746a4804402006200b4105754107746a221e200b41057541807f6c200b4102754104746a6a211f0340201e200cfd0b0200201e41106a221e201f490d000b0b200b41057541606c200b4102754102746a200b41057541606c200b6a4804402006200b4102754104746a221e200b41027541706c200b4102746a6a211f0340201e4300000000380200201e41046a221e201f490d000b0b0b0b230141016a201d4e0440200a20353802200b0b8b0101027d230004404100100104400f0b0b20002a020020002a02049220002a02089220002a020c20002a0210929220002a021420002a02189220002a021c20002a0220929292210320012a020020012a02049220012a02089220012a020c20012a0210929220012a021420012a02189220012a021c20012a0220929292210420022003bb2004bba03903000b5601017d230004404100100104400f0b0b20002a020020002a02049220002a02089220002a020c20002a0210929220002a021420002a02189220002a021c20002a02209292922103200220012b03002003bba03903000b5701017d230004404100100104400f0b0b20002a020020002a02049220002a02089220002a020c20002a0210929220002a021420002a02189220002a021c20002a02209292922103200220012b03002003bba09f3903000be207020c7b0b7f4300000000fd13210723000440200641a7044e1001221341004804400f0b0b430000803f4400000000000008402006b7a2b695fd1321082000fd0002002109410021142006417d6a2115201304402014201541044100100220142015410441011002211521140b2014201548044020032014410c6c6a211620042014410c6c6a211720052014410c6c6a2118200121192002201441186c6a211a201421142015211503402007210d2007210e2007210f200721102019211b201a211c201b41c8006a211d0340201bfd0002002111200d201cfd0902002011fde601fde401210d200e201cfd0902182011fde601fde401210e200f201cfd0902302011fde601fde401210f2010201cfd0902482011fde601fde4012110201b410c6a211b201c41046a211c201b201d490d000b200d2009fde4012016fd000200fde501210a2008200afde601220b200bfde401210c200e2009fde4012016fd00020cfde501210d2008200dfde601220e200efde401210e200f2009fde4012016fd000218fde501210f2008200ffde60122112011fde401211120102009fde4012016fd000224fde501211020082010fde60122122012fde40121122017200cfd5a0200002017200cfd5a0204012017200cfd5a0208022018200afd5a0200002018200afd5a0204012018200afd5a0208022017200efd5a020c002017200efd5a0210012017200efd5a0214022018200dfd5a020c002018200dfd5a0210012018200dfd5a02140220172011fd5a02180020172011fd5a021c0120172011fd5a0220022018200ffd5a0218002018200ffd5a021c012018200ffd5a02200220172012fd5a02240020172012fd5a02280120172012fd5a022c0220182010fd5a02240020182010fd5a02280120182010fd5a022c02201641306a2116201741306a2117201841306a2118201a41e0006a211a201441046a22142015480d000b0b230141016a20134e0440200641027541027420064804402003200641027541306c6a21132004200641027541306c6a21162005200641027541306c6a2117200121182002200641027541e0006c6a2119200641027541027421142006211503402007210d2018211a2019211b201a41c8006a211c0340200d201bfd090200201afd000200fde601fde401210d201a410c6a211a201b41046a211b201a201c490d000b200d2009fde4012013fd000200fde501210a2008200afde601220b200bfde401210c2016200cfd5a0200002016200cfd5a0204012016200cfd5a0208022017200afd5a0200002017200afd5a0204012017200afd5a0208022013410c6a21132016410c6a21162017410c6a2117201941186a2119201441016a22142015480d000b0b0b0b6b02017b027f4300000000fd132103230004404100100104400f0b0b2003210341002002480440200022042002410c6c6a2105034020032004fd000200fde40121032004410c6a22042005490d000b0b20012003fd5a02000020012003fd5a02040120012003fd5a0208020bb90302067b037f4300000000fd132104230004404100100104400f0b0b20042105200421062004210720042108410020034804402000210a2001210b200a2003410c6c6a210c0340200afd00020021092005200bfd0902002009fde601fde40121052006200bfd0902042009fde601fde40121062007200bfd0902082009fde601fde40121072008200bfd09020c2009fde601fde4012108200a410c6a210a200b41186a210b200a200c490d000b0b20022005fd5a02000020022005fd5a02040120022005fd5a02080220022006fd5a020c0020022006fd5a02100120022006fd5a02140220022007fd5a02180020022007fd5a021c0120022007fd5a02200220022008fd5a02240020022008fd5a02280120022008fd5a022c022004210520042104410020034804402000210a200141106a210b200a2003410c6c6a210c0340200afd00020021092005200bfd0902002009fde601fde40121052004200bfd0902042009fde601fde4012104200a410c6a210a200b41186a210b200a200c490d000b0b20022005fd5a02300020022005fd5a02340120022005fd5a02380220022004fd5a023c0020022004fd5a02400120022004fd5a0244020b7b02027b027f4300000000fd132103230004404100100104400f0b0b20032104200321034100200248044020002205200241186c6a2106034020042005fd000200fde401210420032005fd000210fde4012103200541186a22052006490d000b0b20012004fd0b020020012003fd5a02100020012003fd5a0214010bea03020f7b087f4300000000fd13210423000440200341ab044e1001221341004804400f0b0b4100211441082115201304402014201541044100100220142015410441011002211521140b201420154804402002201441186c6a2113200020144102746a2116200121172014211420152115034020042105200421062004210720042108200421092004210a2004210b2004210c410020034804402016211820172119201820034105746a211a03402018fd090200210d2019fd000200210e2019fd000210210f2018fd09020421102018fd09020821112018fd09020c21122005200d200efde601fde40121052006200d200ffde601fde401210620072010200efde601fde401210720082010200ffde601fde401210820092011200efde601fde4012109200a2011200ffde601fde401210a200b2012200efde601fde401210b200c2012200ffde601fde401210c201841206a2118201941186a21192018201a490d000b0b20132005fd0b020020132006fd5a02100020132006fd5a02140120132007fd0b021820132008fd5a02280020132008fd5a022c0120132009fd0b02302013200afd5a0240002013200afd5a0244012013200bfd0b02482013200cfd5a0258002013200cfd5a025c01201341e0006a2113201641106a2116201441046a22142015480d000b0b0b7102027b027f4300000000fd132103230004404100100104400f0b0b2003210420032103410020024804402000220520024105746a2106034020042005fd000200fde401210420032005fd000210fde4012103200541206a22052006490d000b0b20012004fd0b020020012003fd0b02100b8f04020f7b037f4300000000fd132104230004404100100104400f0b0b20042105200421062004210720042108200421092004210a2004210b2004210c4100200348044020002113200121142013200341186c6a211503402013fd090200210d2014fd000200210e2014fd000210210f2013fd09020421102013fd09020821112013fd09020c21122005200d200efde601fde40121052006200d200ffde601fde401210620072010200efde601fde401210720082010200ffde601fde401210820092011200efde601fde4012109200a2011200ffde601fde401210a200b2012200efde601fde401210b200c2012200ffde601fde401210c201341186a2113201441206a211420132015490d000b0b20022005fd0b020020022006fd0b021020022007fd0b022020022008fd0b023020022009fd0b02402002200afd0b02502002200bfd0b02602002200cfd0b02702004210520042106200421072004210441002003480440200041106a2113200121142013200341186c6a211503402013fd090200210d2014fd000200210e2014fd000210210f2013fd09020421102005200d200efde601fde40121052006200d200ffde601fde401210620072010200efde601fde401210720042010200ffde601fde4012104201341186a2113201441206a211420132015490d000b0b20022005fd0b02800120022006fd0b02900120022007fd0b02a00120022004fd0b02b0010bc40a04117b0e7f017c0b7d4300000000fd13210c23000440200b41d21d4e1001221d41004804400f0b0b20002b030044000000000000000062211e20012b0300222bb6222cfd13210d44000000000000f03f202ba1b6222dfd13210e20022b0300222bb6222efd13210f44000000000000f03f202ba1b6222ffd13211020032b0300b62230fd13211120042b0300b62231fd13211220052b0300b62232fd132113201e04404100211f41082120201d0440201f2020410141001002201f20204101410110022120211f0b201f2020480440200a201f4102746a21212006200b410575201f6c4104746a21222007200b410575201f6c4104746a21232008200b410575201f6c4104746a21242009200b410575201f6c4104746a2125201f211f20202120034043000000002133200c21144100200b410575410274480440202221262023212720242128202521292026200b4105754104746a212a03402026fd00020022152015fde601211620142016fde40121142027fd0002002117200d2017fde601200e2015fde601fde40121182028fd0002002119200f2019fde60120102016fde601fde401211a2029fd000200211b20272018fd0b02002028201afd0b02002029201b20112018fde6012012201afde301fde6012013fde401fde701fde501fd0b0200202641106a2126202741106a2127202841106a2128202941106a21292026202a490d000b0b2014221c201c201cfd0d04050607000102030c0d0e0f08090a0bfde40121162033201620162016fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092213320212033380200202141046a21212022200b4105754104746a21222023200b4105754104746a21232024200b4105754104746a21242025200b4105754104746a2125201f41016a221f2020480d000b0b0543000000002233fd132116230141016a201d4e0440200a2016fd0b02000b230141016a201d4e0440200a2016fd0b02100b0b43000000002133230141016a201d4e0440201e0440200c21144100200b41057541606c200b4102754102746a4804402006200b4105754107746a211e2007200b4105754107746a211f2008200b4105754107746a21202009200b4105754107746a2121201e200b41057541807f6c200b4102754104746a6a21220340201efd00020022152015fde601211620142016fde4012114201ffd0002002117200d2017fde601200e2015fde601fde40121182020fd0002002119200f2019fde60120102016fde601fde401211a2021fd000200211b201f2018fd0b02002020201afd0b02002021201b20112018fde6012012201afde301fde6012013fde401fde701fde501fd0b0200201e41106a211e201f41106a211f202041106a2120202141106a2121201e2022490d000b0b2014221c201c201cfd0d04050607000102030c0d0e0f08090a0bfde40121162033201620162016fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f00922133200b41057541606c200b4102754102746a200b41057541606c200b6a4804402006200b4102754104746a211e2007200b4102754104746a211f2008200b4102754104746a21202009200b4102754104746a2121201e200b41027541706c200b4102746a6a21220340201e2a02002234203494213520332035922133201f2a02002136202c203694202d20349492213420202a02002136202e203694202f20359492213520212a02002136201f2034380200202020353802002021203620302034942031203591942032929593380200201e41046a211e201f41046a211f202041046a2120202141046a2121201e2022490d000b0b0b0b230141016a201d4e0440200a20333802200b0bcc0100410028020441002802f001410028020041002802cc0220001005410028020c41002802cc02410028020841002802f00141002802d00220001006410028021441002802d002410028021041002802d40220001005410028021c41002802d402410028021841002802d00241002802d80220001006410028022441002802d802410028022041002802dc0220001005410028022c41002802dc02410028022841002802d80241002802e002200010064100280234410028023041002802e00241002802b8022000100710030bea0100410028020441002802f001410028020041002802e40220001005410028020c41002802e402410028020841002802f00141002802e80220001006410028021441002802e802410028021041002802ec0220001005410028021c41002802ec02410028021841002802e80241002802f00220001006410028022441002802f002410028022041002802f40220001005410028022c41002802f402410028022841002802f00241002802f80220001006410028023041002802f80241002802fc022000100841002802f401410028023441002802fc0241002802bc022000100941002802c002100a10030bef0100410028020441002802f001410028020041002802880620001005410028020c410028028806410028020841002802f001410028028c06200010064100280214410028028c06410028021041002802900620001005410028021c4100280290064100280218410028028c06410028029406200010064100280224410028029406410028022041002802980620001005410028022c4100280298064100280228410028029406410028029c062000100641002802344100280230410028029c0641002802f40141002802a0062000100b41002802a00641002802bc02200041036c2000100c41002802c002100a10030b960401047f41002802a00641002802a4062000200041036c100d410028023041002802a806100e41002802a40641002802a80641002802ac062000100f410028022841002802b006101041002802ac0641002802b00641002802980641002802b40620001011411021014100210241082103410221040340200128021020022802b806101220022802b40620022802b80620022802ac0620022802bc0620001013200128020820022802c006101020022802bc0620022802c00620032802880620022802c40620001011200141706a2101200241106a2102200341786a21032004417f6a22040d000b41002802f00141002802d40641002802f80141002802b8012000101441002802f80141002802880641002802cc0641002802c00120001015410028028c0641002802c40641002802f80141002802c8012000101441002802f80141002802900641002802bc0641002802d0012000101541002802940641002802b40641002802f80141002802d8012000101441002802f80141002802980641002802ac0641002802e0012000101541002802a406410028029c0641002802f80141002802e80120001016412021014100210241032104034020012802b40641002802f80120022802bc012000101720012802ac0641002802f80120022802c40120001018200141706a2101200241106a21022004417f6a22040d000b41002802a40641002802f80141002802ec012000101910030be10601037f41002802a80141002802c802101a41002802fc0141002802ac0141002802a80141002802b803101b41002802fc0141002802b00141002802bc03101c41002802800241002802ac0141002802b00141002802b80341002802bc0341002802b40141002802b8014100280238410028023c410028020041002802c0034130101d41002802840241002802ac0141002802b00141002802b80341002802bc0341002802b40141002802bc0141002802404100280244410028020441002802c4034108101d41002802880241002802ac0141002802b00141002802b80341002802bc0341002802b40141002802c0014100280248410028024c410028020841002802c8034130101d410028028c0241002802ac0141002802b00141002802b80341002802bc0341002802b40141002802c40141002802504100280254410028020c41002802cc034106101d410021004100210141022102034020002802900241002802ac0141002802b00141002802b80341002802bc0341002802b40120002802c8012001280258200128025c200028021020002802d0034130101e20002802940241002802ac0141002802b00141002802b80341002802bc0341002802b40120002802cc0120012802602001280264200028021420002802d4034108101e20002802980241002802ac0141002802b00141002802b80341002802bc0341002802b40120002802d0012001280268200128026c200028021820002802d8034130101e200028029c0241002802ac0141002802b00141002802b80341002802bc0341002802b40120002802d40120012802702001280274200028021c20002802dc034106101e200041106a2100200141206a21012002417f6a22020d000b41002802b00241002802ac0141002802b00141002802b80341002802bc0341002802b40141002802e801410028029801410028029c01410028023041002802f0034112101d41002802b40241002802ac0141002802b00141002802b80341002802bc0341002802b40141002802ec0141002802a00141002802a401410028023441002802f4034103101d41002802c00341002802c40341002802f803101f41002100410b2102034020002802c80320002802f80320002802fc031020200041046a21002002417f6a22020d000b41002802f40341002802a40441002802c402102110030baf0a01067f410028020441002802f001410028020041002802d80620001005410028020c41002802d806410028020841002802f00141002802dc0620001006410028021441002802dc06410028021041002802e00620001005410028021c41002802e006410028021841002802dc0641002802e40620001006410028022441002802e406410028022041002802e80620001005410028022c41002802e806410028022841002802e40641002802ec062000100641002802a80141002802c802101a41002802fc0141002802ac0141002802a80141002802f006101b41002802fc0141002802b00141002802f406101c41002802c002100a4100280234410028023041002802ec0641002802f40141002802f80641002802fc062000102241002802fc0641002802bc02200041036c2000100c41002802f806410028028007200010234100280230410028028407100e41002802f8064100280284074100280288072000100f41002802f80641002802ec06410028028c07200010244100280288074100280290072000102541002802e806410028028807410028029407200010264100280228410028029807101041002802880741002802980741002802e806410028029c0720001011410028029c0741002802a0072000102741002802e406410028029c0741002802a407200010284110210141002102410021034108210441ec042105410221060340200128021020022802a8071012200228029c0720022802a80720032802880720022802ac072000101320022802ac0720022802b0072000102520042802d80620022802ac0720022802b40720001026200128020820022802b807101020022802ac0720022802b80720042802d80620022802bc072000101120022802bc0720022802c0072000102720052802f00120022802bc0720022802c40720001028200141706a2101200241206a2102200341246a2103200441786a2104200541947b6a21052006417f6a22060d000b4100210341d0002101410021044100210541062106034020032802800241002802ac0141002802b00141002802f00641002802f40641002802b4012001280294072004280238200428023c200328020020052802e80741301029200341086a2103200141706a2101200441106a2104200541046a21052006417f6a22060d000b41002802b00241002802ac0141002802b00141002802f00641002802f40641002802b401410028028c07410028029801410028029c014100280230410028028008411210294100210441c0002101410021024100210341032106034020042802840241002802ac0141002802b00141002802f00641002802f40641002802b40120012802a00720022802402002280244200428020420032802840841081029200428028c0241002802ac0141002802b00141002802f00641002802f40641002802b40120012802900720022802502002280254200428020c20032802880841061029200441106a2104200141606a2101200241206a2102200341086a21032006417f6a22060d000b41002802b40241002802ac0141002802b00141002802f00641002802f40641002802b40141002802800741002802a00141002802a4014100280234410028029c084103102941002802e80741002802840841002802a008101f41002802ec0741002802a00841002802a4081020410021054100210341052106034020052802880820032802a40820032802a808102020052802f00720032802a80820032802ac081020200541046a2105200341086a21032006417f6a22060d000b410028029c0841002802cc0841002802c402102110030bcd05020a7b037f41dab7c4de01fd1121064100fd1121074101fd1121084102fd1121094103fd11210a4100200148044020002110410021112001211203402002fd11210b2003fd11210c2006200bfd51200cfd51210d2007200bfdae01210e2011fd114100fd114101fd1c014102fd1c024103fd1c03fdae01200cfdae01210f200e200ffdae01210e200f410dfdab01200f4113fdad01fd50200efd51210f200e200ffdae01210e200f410ffdab01200f4111fdad01fd50200efd51210f200e200ffdae01210e200f411afdab01200f4106fdad01fd50200efd51210f200e200ffdae01210e200f4106fdab01200f411afdad01fd50200efd51210f200e200cfdae01210e200f200dfdae012008fdae01210f200e200ffdae01210e200f4111fdab01200f410ffdad01fd50200efd51210f200e200ffdae01210e200f411dfdab01200f4103fdad01fd50200efd51210f200e200ffdae01210e200f4110fdab01200f4110fdad01fd50200efd51210f200e200ffdae01210e200f4118fdab01200f4108fdad01fd50200efd51210f200e200dfdae01210e200f200bfdae012009fdae01210f200e200ffdae01210e200f410dfdab01200f4113fdad01fd50200efd51210f200e200ffdae01210e200f410ffdab01200f4111fdad01fd50200efd51210f200e200ffdae01210e200f411afdab01200f4106fdad01fd50200efd51210f200e200ffdae01210e200f4106fdab01200f411afdad01fd50200efd51210f200e200bfdae01210e200f200cfdae01200afdae01210f200e200ffdae01220e4108fdad01210b201020042005200bfd1b00b744000000000000703ea2a2a0b6380200201020042005200bfd1b01b744000000000000703ea2a2a0b6380204201020042005200bfd1b02b744000000000000703ea2a2a0b6380208201020042005200bfd1b03b744000000000000703ea2a2a0b638020c201041106a2110201141046a22112012480d000b0b0b';
