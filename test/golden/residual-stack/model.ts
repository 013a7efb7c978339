/* eslint-disable */
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
    checkAbi(7, schema.model);
    const net: NetMachine<ResidualDims, ResidualViews, ResidualWasm> = new NetMachine(spec, capacity, options);
    this.#net = net;
    this.#train = new TrainMachine(net, trainSpec);
    this.grads = net.views.grads;
    this.params = net.views.params;
    this.state = Object.freeze({});
    this.inputs = inputsOf(net.views);
    for (const name in this) Object.defineProperty(this, name, { writable: false });
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

const spec: NetSpec<ResidualDims, ResidualViews> = /* @__PURE__ */ (function () {
  return {
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
})();

const trainSpec: TrainSpec<ResidualViews> = /* @__PURE__ */ (function () {
  return {
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
})();

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'target'], inference: true };

const forwardRun: RunSpec = {
  name: 'forward',
  inputs: ['x', 'target'],
  nonempty: /* @__PURE__ */ refusingEmpty(['B']),
};

const trainStepRun: RunSpec = {
  name: 'trainStep',
  inputs: ['x', 'target'],
  nonempty: /* @__PURE__ */ refusingEmpty(['B']),
};

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
  const d_mul = memory.f32(B * 3, [d_blocks_0_add]);
  return {
    blocks_0_tanh_3,
    blocks_0_add_3,
    blocks_1_tanh_3,
    blocks_1_add_3,
    blocks_2_tanh_3,
    blocks_2_add_3,
    sub,
    d_mul,
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
  const sum_parts_20 = memory.f32(9, [d_blocks_1_down_matmul]);
  /** f32[9] */
  const sum_parts_22 = memory.f32(9, [sum_parts_20]);
  /** f32[9] */
  const sum_parts_23 = memory.f32(9, [sum_parts_22]);
  /** f32[6] */
  const d_blocks_1_down_sum = memory.f32(6, [d_blocks_1_up_matmul, sum_parts_22]);
  /** f32[9] */
  const sum_parts_24 = memory.f32(9, [sum_parts_23]);
  /** f32[8] */
  const d_blocks_1_up_sum = memory.f32(8, [d_blocks_1_down_sum]);
  /** f32[9] */
  const sum_parts_21 = memory.f32(9, [d_blocks_1_down_sum, sum_parts_24]);
  /** f64[] */
  const add_19 = memory.f64(1, [sum_parts_24]);
  /** f64[] */
  const add_21 = memory.f64(1, [sum_parts_24]);
  /** f32[B, 6] */
  const blocks_0_add_4 = memory.f32(B * 6, [d_blocks_2_mul_2, blocks_2_add_4, d_blocks_1_up_sum]);
  /** f32[9] */
  const sum_parts_18 = memory.f32(9, [d_blocks_1_up_sum, sum_parts_21]);
  /** f64[] */
  const add_16 = memory.f64(1, [sum_parts_21]);
  /** f64[] */
  const add_18 = memory.f64(1, [sum_parts_21, add_19]);
  /** f64[] */
  const add_20 = memory.f64(1, [add_19]);
  /** f64[] */
  const add_22 = memory.f64(1, [add_21]);
  /** f32[9] */
  const sum_parts_26 = memory.f32(9, [sum_parts_18, add_16, add_18, add_20]);
  /** f32[9] */
  const sum_parts_27 = memory.f32(9, [sum_parts_26]);
  /** f64[] */
  const add_13 = memory.f64(1, [sum_parts_27]);
  /** f64[] */
  const add_23 = memory.f64(1, [sum_parts_27]);
  /** f64[] */
  const add_24 = memory.f64(1, [add_23]);
  /** f32[B, 6] */
  const blocks_1_add_4 = memory.f32(B * 6, [blocks_0_add_4]);
  /** f32[B, 6] */
  const d_blocks_1_add_2 = memory.f32(B * 6, [blocks_0_add_4]);
  /** f32[B, 6] */
  const d_head_matmul_2 = memory.f32(B * 6, [blocks_1_add_4]);
  /** f32[B, 3] */
  const sub_2 = memory.f32(B * 3, [blocks_1_add_4]);
  /** f32[B, 3] */
  const d_mul_2 = memory.f32(B * 3, [d_head_matmul_2, sub_2]);
  /** f32[8, 6] */
  const d_blocks_2_down_matmul = memory.f32(48, [sum_parts_18, d_head_matmul_2]);
  /** f32[6, 8] */
  const d_blocks_2_up_matmul = memory.f32(48, [d_blocks_2_down_matmul]);
  /** f32[6] */
  const d_blocks_2_down_sum = memory.f32(6, [sum_parts_26, d_blocks_2_up_matmul]);
  /** f32[8] */
  const d_blocks_2_up_sum = memory.f32(8, [d_blocks_2_down_sum]);
  /** f32[9] */
  const sum_parts_25 = memory.f32(9, [add_13, d_blocks_2_down_sum]);
  /** f32[6] */
  const d_blocks_0_down_sum = memory.f32(6, [d_blocks_2_up_sum]);
  /** f32[9] */
  const sum_parts_19 = memory.f32(9, [d_blocks_2_up_sum, sum_parts_25]);
  /** f64[] */
  const add_17 = memory.f64(1, [sum_parts_25]);
  /** f32[8] */
  const d_blocks_0_up_sum = memory.f32(8, [d_blocks_0_down_sum]);
  /** f32[9] */
  const sum_parts_17 = memory.f32(9, [d_blocks_0_down_sum, sum_parts_19]);
  /** f64[] */
  const add_15 = memory.f64(1, [sum_parts_19]);
  /** f32[9] */
  const sum_parts_15 = memory.f32(9, [d_blocks_0_up_sum, sum_parts_17]);
  /** f64[] */
  const add_14 = memory.f64(1, [sum_parts_17, add_15]);
  /** f32[9] */
  const sum_parts_16 = memory.f32(9, [sum_parts_15]);
  /** f32[6, 3] */
  const d_head_matmul_3 = memory.f32(18, [d_mul_2, sum_parts_16]);
  /** f32[9] */
  const sum_parts_28 = memory.f32(9, [add_24, add_17, add_14, sum_parts_16]);
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
    d_mul_2,
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
    [B * 12, 4, 1], [B * 12, -6], [12, -3], [96, -6], [B * 24, -9], [72, -5, 24], [24, 33, 2], [192, 24, -3],
    [192, -1], [B * 32, -13, 3], [32, -4], [192, -4], [256, -18], [B * 24, -20], [24, 2, 21], [192, 6], [192, -1],
    [B * 32, -23, 3], [32, -4], [192, -4], [256, -28], [B * 24, -4, 3], [24, -12], [192, 2], [192, -1],
    [B * 32, -33, 2], [32, -4], [192], [36, -2, 2], [36, -1], [36, -8, 2], [36, -13, 3], [36, -22, 6], [36, -18],
    [36, -20, 3], [36, -2], [36, -1], [36, -1], [36, 4, -32], [36, -8, 6, 8, 10], [36, -1], [36, 12, 5, 2, -12],
    [8, -2], [8, -13, 1], [8, -12], [8, -11], [8, -8], [8, -13, 1], [8, -11], [8, -1], [8, -13], [8, -1], [8, -12],
    [8, -1],
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
  div_mul(t.sub, t.d_mul, B, B * 3);
  matmul_2(v.params['head.weight'], t.d_mul, t.d_head_matmul, B);
  mul_sub_matmul(v.params['blocks.2.down.weight'], t.d_head_matmul, t.blocks_2_tanh_3, t.d_blocks_2_mul, B);
  matmul_add_3(v.params['blocks.2.up.weight'], t.d_blocks_2_mul, t.d_head_matmul, t.d_blocks_1_add, B);
  mul_sub_matmul(v.params['blocks.1.down.weight'], t.d_blocks_1_add, t.blocks_1_tanh_3, t.d_blocks_1_mul, B);
  matmul_add_3(v.params['blocks.1.up.weight'], t.d_blocks_1_mul, t.d_blocks_1_add, t.d_blocks_0_add, B);
  mul_sub_matmul(v.params['blocks.0.down.weight'], t.d_blocks_0_add, t.blocks_0_tanh_3, t.d_blocks_0_mul, B);
  matmul_mul_add(v.scale, t.d_blocks_0_mul, v.x, v.grads['blocks.0.up.weight'], B);
  sum_mul_add(v.scale, t.d_blocks_0_mul, v.grads['blocks.0.up.bias'], B);
  matmul_mul_add_2(v.scale, t.d_blocks_0_add, t.blocks_0_tanh_3, v.grads['blocks.0.down.weight'], B);
  sum_mul_add_2(t.d_blocks_0_add, v.scale, v.grads['blocks.0.down.bias'], B);
  matmul_mul_add(v.scale, t.d_blocks_1_mul, t.blocks_0_add_3, v.grads['blocks.1.up.weight'], B);
  sum_mul_add(v.scale, t.d_blocks_1_mul, v.grads['blocks.1.up.bias'], B);
  matmul_mul_add_2(v.scale, t.d_blocks_1_add, t.blocks_1_tanh_3, v.grads['blocks.1.down.weight'], B);
  sum_mul_add_2(t.d_blocks_1_add, v.scale, v.grads['blocks.1.down.bias'], B);
  matmul_mul_add(v.scale, t.d_blocks_2_mul, t.blocks_1_add_3, v.grads['blocks.2.up.weight'], B);
  sum_mul_add(v.scale, t.d_blocks_2_mul, v.grads['blocks.2.up.bias'], B);
  matmul_mul_add_2(v.scale, t.d_head_matmul, t.blocks_2_tanh_3, v.grads['blocks.2.down.weight'], B);
  sum_mul_add_2(t.d_head_matmul, v.scale, v.grads['blocks.2.down.bias'], B);
  matmul_mul_add_3(v.scale, t.d_mul, t.blocks_2_add_3, v.grads['head.weight'], B);
  sum_mul_add_3(v.scale, t.d_mul, v.grads['head.bias'], B);
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
  matmul_add_sub_etc(v.params['head.weight'], t.blocks_2_add_4, v.params['head.bias'], v.target, t.d_mul_2, t.sub_2, B);
  mul_sum_div(t.sub_2, v.loss, B * 3, B);
  sum(t.d_mul_2, t.d_head_sum, B);
  matmul_2(v.params['head.weight'], t.d_mul_2, t.d_head_matmul_2, B);
  matmul_3(t.d_mul_2, t.blocks_2_add_4, t.d_head_matmul_3, B);
  sum_2(t.d_head_matmul_2, t.d_blocks_2_down_sum, B);
  matmul_4(t.d_head_matmul_2, t.blocks_2_tanh_4, t.d_blocks_2_down_matmul, B);
  mul_sub_matmul(v.params['blocks.2.down.weight'], t.d_head_matmul_2, t.blocks_2_tanh_4, t.d_blocks_2_mul_2, B);
  sum_3(t.d_blocks_2_mul_2, t.d_blocks_2_up_sum, B);
  matmul_5(t.d_blocks_2_mul_2, t.blocks_1_add_4, t.d_blocks_2_up_matmul, B);
  matmul_add_3(v.params['blocks.2.up.weight'], t.d_blocks_2_mul_2, t.d_head_matmul_2, t.d_blocks_1_add_2, B);
  sum_2(t.d_blocks_1_add_2, t.d_blocks_1_down_sum, B);
  matmul_4(t.d_blocks_1_add_2, t.blocks_1_tanh_4, t.d_blocks_1_down_matmul, B);
  mul_sub_matmul(v.params['blocks.1.down.weight'], t.d_blocks_1_add_2, t.blocks_1_tanh_4, t.d_blocks_1_mul_2, B);
  sum_3(t.d_blocks_1_mul_2, t.d_blocks_1_up_sum, B);
  matmul_5(t.d_blocks_1_mul_2, t.blocks_0_add_4, t.d_blocks_1_up_matmul, B);
  matmul_add_3(v.params['blocks.1.up.weight'], t.d_blocks_1_mul_2, t.d_blocks_1_add_2, t.d_blocks_0_add_2, B);
  sum_2(t.d_blocks_0_add_2, t.d_blocks_0_down_sum, B);
  matmul_4(t.d_blocks_0_add_2, t.blocks_0_tanh_4, t.d_blocks_0_down_matmul, B);
  mul_sub_matmul(v.params['blocks.0.down.weight'], t.d_blocks_0_add_2, t.blocks_0_tanh_4, t.d_blocks_0_mul_2, B);
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
    t.sum_parts_16,
    8,
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
    t.sum_parts_17,
    48,
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
    t.sum_parts_18,
    6,
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
    t.sum_parts_19,
    48,
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
    t.sum_parts_20,
    8,
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
    t.sum_parts_21,
    48,
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
    t.sum_parts_22,
    6,
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
    t.sum_parts_23,
    48,
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
    t.sum_parts_24,
    8,
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
    t.sum_parts_25,
    48,
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
    t.sum_parts_26,
    6,
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
    t.sum_parts_27,
    18,
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
  add(t.sum_parts_15, t.sum_parts_16, t.add_13);
  add_2(t.sum_parts_17, t.add_13, t.add_14);
  add_2(t.sum_parts_18, t.add_14, t.add_15);
  add_2(t.sum_parts_19, t.add_15, t.add_16);
  add_2(t.sum_parts_20, t.add_16, t.add_17);
  add_2(t.sum_parts_21, t.add_17, t.add_18);
  add_2(t.sum_parts_22, t.add_18, t.add_19);
  add_2(t.sum_parts_23, t.add_19, t.add_20);
  add_2(t.sum_parts_24, t.add_20, t.add_21);
  add_2(t.sum_parts_25, t.add_21, t.add_22);
  add_2(t.sum_parts_26, t.add_22, t.add_23);
  add_2(t.sum_parts_27, t.add_23, t.add_24);
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
 * y = (Σ_ij (x2[i, j] + bias[j] − x[i, j])·(x2[i, j] + bias[j] − x[i, j])) / (3·B)
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
 * y[i, j] = (Σ_k x[i, k]·weight[k, j]) + bias[j] − x2[i, j]
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
 * y = (Σ_ij x[i, j]·x[i, j]) / (3·B)
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
 * y[i, j] = (1 / (3·B))·x[i, j]·2
 */
function div_mul(x: Float32Array, y: Float32Array, B: number, n: number): void {
  const t0 = 1 / (B * 3);
  for (let i = 0; i < n; i++) {
    y[i] = t0 * x[i]! * 2;
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
 * y[i, j] = (Σ_k x[i, k]·weight[j, k])·(1 − x2[i, j]·x2[i, j])
 */
function mul_sub_matmul(weight: Float32Array, x: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
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
 * grad′[i, j] = grad[i, j] + scale·(Σ_k x2[k, i]·x[k, j])
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
 * Gradient of model.nn:3 (blocks.0.up): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * grad′[i] = grad[i] + scale·(Σ_j x[j, i])
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
 * grad′[i, j] = grad[i, j] + scale·(Σ_k x2[k, i]·x[k, j])
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
 * Gradient of model.nn:3 (blocks.0.down): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * grad′[i] = grad[i] + scale·(Σ_j x[j, i])
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
 * grad′[i, j] = grad[i, j] + scale·(Σ_k x2[k, i]·x[k, j])
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
 * Gradient of model.nn:9 (head): y = x |> blocks: Block[8] * 3 |> head: Dense[3]
 * grad′[i] = grad[i] + scale·(Σ_j x[j, i])
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
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − x·(beta1·m[i, j] + (1 − beta1)·grad[i, j]) / (x2·√(beta2·v[i, j] + (1 − beta2)·(grad[i, j]·grad[i, j])) + …) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? beta1·m[i, j] + (1 − beta1)·grad[i, j] : m[i, j])
 * v′[i, j] = (active ≠ 0 ? beta2·v[i, j] + (1 − beta2)·(grad[i, j]·grad[i, j]) : v[i, j])
 * parts of y = Σ_ij (active ≠ 0 ? grad[i, j]·grad[i, j] : 0)
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
      const gradAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        grad[gradAt + j] = 0;
      }
      y[i] = 0;
    }
  }
  let total = 0;
  const gradAt = Math.floor(n / 32) * 32;
  if (t0) {
    for (let i = 0; i < n - Math.floor(n / 32) * 32; i++) {
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
    for (let i = 0; i < n - Math.floor(n / 32) * 32; i++) {
      grad[gradAt + i] = 0;
    }
  }
  y[8] = total;
}

/**
 * model.nn:12 (blocks.1.up.weight): train { optimizer adam[lr=1e-3] }
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − x·(beta1·m[i, j] + (1 − beta1)·grad[i, j]) / (x2·√(beta2·v[i, j] + (1 − beta2)·(grad[i, j]·grad[i, j])) + …) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? beta1·m[i, j] + (1 − beta1)·grad[i, j] : m[i, j])
 * v′[i, j] = (active ≠ 0 ? beta2·v[i, j] + (1 − beta2)·(grad[i, j]·grad[i, j]) : v[i, j])
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
      const gradAt = Math.floor(n / 32) * i * 4;
      for (let j = 0; j < Math.floor(n / 32) * 4; j++) {
        grad[gradAt + j] = 0;
      }
      y[i] = 0;
    }
  }
  let total = 0;
  const gradAt = Math.floor(n / 32) * 32;
  if (t0) {
    for (let i = 0; i < n - Math.floor(n / 32) * 32; i++) {
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
    for (let i = 0; i < n - Math.floor(n / 32) * 32; i++) {
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
 * y2[i, j] = (Σ_k x[i, k]·weight[k, j]) + bias[j] − x2[i, j]
 * y[i, j] = (1 / (3·B))·y2[i, j]·2
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
      const t2 = s1 + bias0 - x2[x2At2 + j]!;
      const t3 = s2 + bias0 - x2[x2At3 + j]!;
      const t4 = s3 + bias0 - x2[x2At4 + j]!;
      y[x2At + j] = t0 * t1 * 2;
      y2[x2At + j] = t1;
      y[x2At2 + j] = t0 * t2 * 2;
      y2[x2At2 + j] = t2;
      y[x2At3 + j] = t0 * t3 * 2;
      y2[x2At3 + j] = t3;
      y[x2At4 + j] = t0 * t4 * 2;
      y2[x2At4 + j] = t4;
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
      y[x2At + j] = t0 * t1 * 2;
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
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − x·(beta1·m[i, j] + (1 − beta1)·x3[i, j]) / (x2·√(beta2·v[i, j] + (1 − beta2)·(x3[i, j]·x3[i, j])) + eps) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? beta1·m[i, j] + (1 − beta1)·x3[i, j] : m[i, j])
 * v′[i, j] = (active ≠ 0 ? beta2·v[i, j] + (1 − beta2)·(x3[i, j]·x3[i, j]) : v[i, j])
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
      y[i] = 0;
    }
  }
  let total = 0;
  const x3At = Math.floor(n / 32) * 32;
  if (t0) {
    for (let i = 0; i < n - Math.floor(n / 32) * 32; i++) {
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
  '&}-}?}9 &&& },3},&&}, }K&},(}K}K&}, }K }K},*}K}K}K}K&},)}K}K}K&},*}K}K}K}K }K},(}H}H }H},+}K}K}K}K}K&},,}K}K}K}K}K}K&},-}K}K}K}K}K}K}K&},2}K}K}K}K}K}K}K}K}K}K}K}K&},,}K}K}K}K}H}H&(C()}:}:}/,}9}1}9};}>}E( &}L}L*)}:}:}/*}9}1}1}@&&)WV& ()*+,++-((+++*+**.*(**.***/...*/.0.111.    & 2,6)}K g&1}K g&1}K g&1-} /*}@}1}-}9)&,}@}4}>}1}-}0) -}!}>}1}0}5}/}@&P.}1}B}-}8}A}-}@}1&Q-}2};}>}C}-}>}0&R.}.}-}/}7}C}-}>}0&S,}A}!}0}-}@}1&T/}@}>}-}5}:y}@}1}!&U.T}A}:}5}2};}>}9&V0~Z~C V3&I&*f6&g&J(11?&I&*fg&6**f511F&i&&&&^(&1?&I&*fg&6**f511F F&Q)&_)&1F&I(F&}>*f6&F&J(1F&*}KI&+g&I g&m}711V&I&*fg&6**f511F)F(Q)&j&&&&&&~`eF Q)&F&Q)&60}m}o_)&1[&I&*fg&6**f511F(j&&&&&&~`ej&&&&&&~`eF Q)&F&Q)&60}m}k}o_)&1_&F F&}7F(}6g }7F(}9G F)I }6G)F I&}9F)}8F)F I&};}8I&}6g }7I&}9}6F(}8F&}61}$(C}K }II&*fg&6**f511F&P(&F&P(*}^F&P(.}^F&P(2F&P(6}^}^F&P(:F&P(>}^F&P(BF&P(F}^}^}^GFF(F Q)&FF~+}l_)&1}%(C}K }II&*fg&6**f511F&P(&F&P(*}^F&P(.}^F&P(2F&P(6}^}^F&P(:F&P(>}^F&P(BF&P(F}^}^}^GFF(F Q)&FF~+}l}k_)&1}N (-}K }HF j&&&&&&~0g}0*}HF&j&&&&&&~0g60F j&&&&&&Fd}n}hH/60F&F F/j&&&&&&~0g}n}m60}n+j&&&&&&~`eG/F ~l(G.)fF.*fF.g }=*fF/F&}nG/1F&F&}nG&F.g }AG.2 11F/11}8 2}KI&*fg&6**f511F G.F&G/g&G0)fF.G1F/G2F1g~P&}6G3)fF1F2P(&^(&F1gF}6G1F2g*}6G2F1F3o3&1F.g*}6G.F/g2}6G/F0g }6H0g,n3&11}8 2}KI&*fg&6**f511F G.F&G/g&G0)fF.G1F/G2F1g}L(}6G3)fF1F2P(&^(&F1gF}6G1F2g*}6G2F1F3o3&1F.g*}6G.F/gF}6G/F0g }6H0g,n3&11}Y (C}K(}II&*fg&6**f511F&P(&F&P(*}^F&P(.}^F&P(2F&P(6}^}^F&P(:F&P(>}^F&P(BF&P(F}^}^}^GFF P(&F P(*}^F P(.}^F P(2F P(6}^}^F P(:F P(>}^F P(BF P(F}^}^}^GGF(FF~+FG~+}l_)&1~. (S}K)}Gi&&&&#9GVI&*fg&6**f511FVGWg&F(n*fF&G.g&G/F(G0)fFVGXF/g}L*}6H1F(H2F1F2nAG1F/F1n*fF.H2F1g2}8F/g2}8}7}6G1)fFXF2#&(&#~T GXF2g2}6H2F1o3&11FWFX#~T GWF.g}LV}6G.F/g}L*}6H/F0n3&11F FW#}&(&&F FW#}&(* F FW#}&(.(1~B (S}K+}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXg&F(n*fF&G.g&G/F(G0)fFVGYFVGZF/g}L*}6H1F(H2F1F2nAG1F/F1n*fF.H2F1g+}@F/g+}@}7}6G1)fFYF2#&(&#~T GYFZF2#&(6#~T GZF2gF}6H2F1o3&11FWFY#~T GWFXFZ#~T GXF.g}L}L }6G.F/g}L*}6H/F0n3&11F FW#1(&F FX#1(61~H (R}K)}Gi&&&&#9GVI&*fg&6**f511FVGWg&F)n*fF&G.g&G/F)G0)fFVGXF/g}L*}6H1F)H2F1F2nAG1F/F1n*fF.H2F1g2}8F/g2}8}7}6G1)fFXF2#&(&#~T GXF2g2}6H2F1o3&11FWFX#~T GWF.g}LV}6G.F/g}L*}6H/F0n3&11F(#&(&HVF Q)&~&#9FW#~V #~T GVF(FV#}&(&&F(FV#}&(* F(FV#}&(.(1~L (S}K+}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXg&F(n*fF&G.g&G/F(G0)fFVGYFVGZF/g}L*}6H1F(H2F1F2nAG1F/F1n*fF.H2F1g>}8F/g>}8}7}6G1)fFYF2#&(&#~T GYFZF2#&(6#~T GZF2g>}6H2F1o3&11FWFY#~T GWFXFZ#~T GXF.g}L~P&}6G.F/g}L*}6H/F0n3&11F FW#1(&F FX#}&(6&F FX#}&(: 1}L((R}K+}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXg&F)n*fF&G.g&G/F)G0)fFVGYFVGZF/g}L*}6H1F)H2F1F2nAG1F/F1n*fF.H2F1g+}@F/g+}@}7}6G1)fFYF2#&(&#~T GYFZF2#&(6#~T GZF2gF}6H2F1o3&11FWFY#~T GWFXFZ#~T GXF.g}L}L }6G.F/g}L*}6H/F0n3&11F(#&(&GVF Q)&~&#9GYF(#&(6GZF(FVFYFW#~V #~T #1(&F(FZFYFX#~V #~T #1(61}X((R}K+}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXg&F)n*fF&G.g&G/F)G0)fFVGYFVGZF/g}L*}6H1F)H2F1F2nAG1F/F1n*fF.H2F1g>}8F/g>}8}7}6G1)fFYF2#&(&#~T GYFZF2#&(6#~T GZF2g>}6H2F1o3&11FWFY#~T GWFXFZ#~T GXF.g}L~P&}6G.F/g}L*}6H/F0n3&11F(#&(&GVF Q)&~&#9GYF(#&(6HZFYFX#~V #~T GXF(FVFYFW#~V #~T #1(&F(FX#}&(6&F(FX#}&(: 1}b((A}K)}II&*fg&6**f511i&&&&GFg&F*n*fF&G.F G/F(G0g&G1F*G2)fi&&&&GGF1g}v }6H3F*H4F3F4nAG3F1F3n*fF.G4F/G5F0G6F1G7F3G3)fF4G8F5G9F6G:F8g2}6G;)fF:P(&F9P(&}^F8P(&}_GHFGFHFH}`}^GGF8g*}6G8F9g*}6G9F:g*}6G:F8F;o3&1F4g2}6G4F6g2}6G6F7g }6H7F3n3&11FFFG}^GFF.g~h5}6G.F0g~h5}6G0F1g}v }6H1F2n3&11F)FFj&&&&&&.fF*~ }n~&}a^(&1~*(*B}K }I5}K(}Gi&&&f#9GVI&*fF)g}i}h t6*H.g&n*f511i&&}Lej&&&&&&.fF(~ }n~&}aHF#9GWg&G/F)g(}Ag(}@G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF F/g(}@}6G1F&F/g(}@}6G2F1F/g}H}8F0g(}@}6}6G/)fF1FWF2#&(&#~V FV#~V #1(&F1g6}6G1F2g6}6G2F1F/o3&11I g }6F.t*fF)g(}Ag(}@F)n*fF F)g(}Ag*}@}6G.F&F)g(}Ag*}@}6G/F.F)g(}Ag}!}8F)g(}@}6}6G0)fF.FFF/P(&}`i&&&f}`^(&F.g*}6G.F/g*}6G/F.F0o3&1111$*(T}K,}GI&*fg&6**f511F&G.F G/F.g6}6G0)fF.#&(&GVF.#&(>GWF.#&(VGXF.#&(nGYFVFW#3& ()6789*+,-:;!=GZFXFY#3& ()6789*+,-:;!=G[FVFW#3./01>?@A2345BCDEGVFXFY#3./01>?@A2345BCDEGWF/FZF[#3& ()*+,-6789:;!=#1(&F/FZF[#3./012345>?@ABCDE#1(FF/FVFW#3& ()*+,-6789:;!=#1(fF/FVFW#3./012345>?@ABCDE#1(},F.#&(},GVF.#&(}DGWF.#&(}" GXF.#&(}t GYFVFW#3& ()6789*+,-:;!=GZFXFY#3& ()6789*+,-:;!=G[FVFW#3./01>?@A2345BCDEGVFXFY#3./01>?@A2345BCDEGWF/FZF[#3& ()*+,-6789:;!=#1(6F/FZF[#3./012345>?@ABCDE#1(VF/FVFW#3& ()*+,-6789:;!=#1(vF/FVFW#3./012345>?@ABCDE#1(}!F.g6}6G.F/g}L }6G/F.F0o3&1F g}L }6G.F&g6}6G/g*G0)fF.G1F/G2F1gF}6G3)fF1F2P(&^(&F1g*}6G1F2g>}6G2F1F3o3&1F.gF}6G.F/g*}6G/F0g }6H0g,n3&11~7*(R}K,}Gi&&&&#9GVI&*fF)g}`,t6*H.g&n*f511g&G/F)g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF(F/g2}8}6G1F&G2F F/g>}8}6G3F/G/F0G0)fFVGWFVGXFVGYFVGZF2G4F3G5F4g~8&}6G6)fF4#&(&G[FWF5#/(&F[#~V #~T GWFXF5#/(>F[#~V #~T GXFYF5#/(VF[#~V #~T GYFZF5#/(nF[#~V #~T GZF4g2}6G4F5g*}6G5F4F6o3&1F1FW#}&(&&F1FW#}&(* F1FW#}&(.(F1FX#}&(2&F1FX#}&(6 F1FX#}&(:(F1FY#}&(>&F1FY#}&(B F1FY#}&(F(F1FZ#}&(J&F1FZ#}&(N F1FZ#}&(R(F1gV}6G1F3g~P&}6G3F/g*}6H/F0n3&11I g }6F.t*fF)g(}Ag(}@F)n*fF(F)g(}AgV}8}6G.F&G1F F)g(}Ag~P&}8}6G2F)g(}Ag(}@G/F)G0)fFVGWF1G3F2G4F3g~8&}6G5)fFWF4#/(&F3#&(&#~V #~T GWF3g2}6G3F4g*}6G4F3F5o3&1F.FW#}&(&&F.FW#}&(* F.FW#}&(.(F.g2}6G.F2g>}6G2F/g }6H/F0n3&1111~?**B}K(}I4}K3}Gi&&&&#9GVI&*fg&6**f511i&&&&GFFVGWFVGXFVGYFVGZg&F(g*}Ag*}@n*fF&G.g&G/F(g*}Ag*}@G0)fFVG"FVG]FVG^FVG_F/g}L~0&}6H1F(g*}Ag*}@H2F1F2nAG1F/F1n*fF.H2F1g(}@F/g(}@}7}6G1)fF2#&(&G[F2#&(6G`F2#&(FGaF2#&(VGbF"F[F[#~V #~T G"F]F`F`#~V #~T G]F^FaFa#~V #~T G^F_FbFb#~V #~T G_F2g~0&}6H2F1o3&11FWF"#~T GWFXF]#~T GXFYF^#~T GYFZF_#~T GZF.g}L}L(}6G.F/g}L~0&}6H/F0n3&11F(g*}Ag*}@F(g(}Ag(}@n*fF&F(g*}Ag,}@}6H.F(g*}Agf}8F(g(}Ag*}@}6}6G/)fF.#&(&G[FWF[F[#~V #~T GWF.g6}6H.F/o3&11FWFX#~T FYFZ#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF(g(}Ag(}@F(n*fF&F(g(}Ag*}@}6H.F(g(}Ag}!}8F(g(}@}6}6G/)fF.P(&GGFFFGFG}`}^GFF.g*}6H.F/o3&11F FFj&&&&&&.fF)~ }n~&}a^(&1~l*(Q}K.}Gi&&&&#9GVI&*fF*g~f+t6*H.g&n*f511F&#&(&GWg&G/F*g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF)F/g2}8}6G1F G2F(F/g>}8}6G3F/G/F0G0)fFVGYFVGZFVG[FVG"F2G4F3G5F4g~8&}6G6)fF4#&(&G]FYF5#/(&F]#~V #~T GYFZF5#/(>F]#~V #~T GZF[F5#/(VF]#~V #~T G[F"F5#/(nF]#~V #~T G"F4g2}6G4F5g*}6G5F4F6o3&1FYFW#~T GXFZFW#~T GYF[FW#~T GZF"FW#~T G[F1FX#}&(&&F1FX#}&(* F1FX#}&(.(F1FY#}&(2&F1FY#}&(6 F1FY#}&(:(F1FZ#}&(>&F1FZ#}&(B F1FZ#}&(F(F1F[#}&(J&F1F[#}&(N F1F[#}&(R(F1gV}6G1F3g~P&}6G3F/g*}6H/F0n3&11I g }6F.t*fF*g(}Ag(}@F*n*fF)F*g(}AgV}8}6G.F G1F(F*g(}Ag~P&}8}6G2F*g(}Ag(}@G/F*G0)fFVGYF1G3F2G4F3g~8&}6G5)fFYF4#/(&F3#&(&#~V #~T GYF3g2}6G3F4g*}6G4F3F5o3&1FYFW#~T GXF.FX#}&(&&F.FX#}&(* F.FX#}&(.(F.g2}6G.F2g>}6G2F/g }6H/F0n3&1111}y+(R}K0}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXFVGYFVGZg&F)n*fF&G.F G/g&G0F)G1)fFVG[FVG"FVG^FVG_F0g}L*}6H3F)H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF3#&(&G]F[F4#/(&F]#~V #~T G[F"F4#/(*F]#~V #~T G"F^F4#/(.F]#~V #~T G^F_F4#/(2F]#~V #~T G_F3g2}6G3F4g>}6G4F3F5o3&11FWF[#~T GWFXF"#~T GXFYF^#~T GYFZF_#~T GZF.g}LV}6G.F/g}L~P&}6G/F0g}L*}6H0F1n3&11F(FW#}&(&&F(FW#}&(* F(FW#}&(.(F(FX#}&(2&F(FX#}&(6 F(FX#}&(:(F(FY#}&(>&F(FY#}&(B F(FY#}&(F(F(FZ#}&(J&F(FZ#}&(N F(FZ#}&(R(FVGWFVGXg&F)n*fF&G.F g6}6G/g&G0F)G1)fFVG[FVG"F0g}L*}6H3F)H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF3#&(&G]F[F4#/(&F]#~V #~T G[F"F4#/(*F]#~V #~T G"F3g2}6G3F4g>}6G4F3F5o3&11FWF[#~T GWFXF"#~T GXF.g}LV}6G.F/g}L~P&}6G/F0g}L*}6H0F1n3&11F(FW#}&(V&F(FW#}&(Z F(FW#}&(^(F(FX#}&(b&F(FX#}&(f F(FX#}&(j(1}r+(R}K=}Gi&&&&#9GVI&*fF)g}v*t6*H.g&n*f511g&G/g.G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF(F/g>}8}6G.F&F/g(}@}6G1F G2F/G/F0G0)fFVGWFVGXFVGYFVGZFVG[FVG"FVG]FVG^g&F)n*fF1G3F2G4g&G5F)G6)fFVG_FVG`FVGaFVGbFVGcFVGdFVGeFVGfF5g}L*}6H7F)H8F7F8nAG7F5F7n*fF3G8F4G9F8F7g+}@F5g+}@}7}6G7)fF8#/(&GgF9#&(&GhF9#&(6GiF8#/(*GjF8#/(.GkF8#/(2GlF_FgFh#~V #~T G_F`FgFi#~V #~T G`FaFjFh#~V #~T GaFbFjFi#~V #~T GbFcFkFh#~V #~T GcFdFkFi#~V #~T GdFeFlFh#~V #~T GeFfFlFi#~V #~T GfF8gF}6G8F9g>}6G9F8F7o3&11FWF_#~T GWFXF`#~T GXFYFa#~T GYFZFb#~T GZF[Fc#~T G[F"Fd#~T G"F]Fe#~T G]F^Ff#~T G^F3g}L}L }6G3F4g}L~P&}6G4F5g}L*}6H5F6n3&11F.FW#1(&F.FX#}&(6&F.FX#}&(: F.FY#1(>F.FZ#}&(N&F.FZ#}&(R F.F[#1(VF.F"#}&(f&F.F"#}&(j F.F]#1(nF.F^#}&(}$&F.F^#}&(}( F.g~P&}6G.F1g6}6G1F/g*}6H/F0n3&111~*+(R}K5}Gi&&&&#9GVI&*fF)g~-.t6*H.g&n*f511g&G/F)g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF(F/g>}8}6G1F&F/g2}8}6G2F G3F/G/F0G0)fFVGXFVGYFVGZFVG[FVG"FVG]FVG^FVG_F2G4F3G5F4g2}6G6)fF4#/(&GWF5#&(&G`F5#&(6GaF4#/(2GbF4#/(>GcF4#/(JGdFXFWF`#~V #~T GXFYFWFa#~V #~T GYFZFbF`#~V #~T GZF[FbFa#~V #~T G[F"FcF`#~V #~T G"F]FcFa#~V #~T G]F^FdF`#~V #~T G^F_FdFa#~V #~T G_F4g*}6G4F5gF}6G5F4F6o3&1F1FX#1(&F1FY#}&(6&F1FY#}&(: F1FZ#1(>F1F[#}&(N&F1F[#}&(R F1F"#1(VF1F]#}&(f&F1F]#}&(j F1F^#1(nF1F_#}&(}$&F1F_#}&(}( F1g~P&}6G1F2gV}6G2F/g*}6H/F0n3&11I g }6F.t*fF)g(}Ag(}@F)n*fF(F)g(}Ag~P&}8}6G.F&F)g(}AgV}8}6G1F G2F)g(}Ag(}@G/F)G0)fFVGXFVGYF1G3F2G4F3g2}6G5)fF3#/(&GWFXFWF4#&(&#~V #~T GXFYFWF4#&(6#~V #~T GYF3g*}6G3F4gF}6G4F3F5o3&1F.FX#1(&F.FY#}&(6&F.FY#}&(: F.g>}6G.F1g2}6G1F/g }6H/F0n3&1111~>+(P}K.}Gi&&&&#9GVI&*fF+g~1+t6*H.g&n*f511F&#&(&GWg&G/F+g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF)F/g2}8}6G1F*F/g2}8}6G2F G3F(F/g>}8}6G4F/G/F0G0)fFVGYFVGZFVG[FVG"F3G5F4G6F5g~8&}6G7)fF5#&(&G]FYF6#/(&F]#~V #~T GYFZF6#/(>F]#~V #~T GZF[F6#/(VF]#~V #~T G[F"F6#/(nF]#~V #~T G"F5g2}6G5F6g*}6G6F5F7o3&1FYFW#~T F1#&(&#~U GXFZFW#~T F1#&(2#~U GYF[FW#~T F1#&(>#~U GZF"FW#~T F1#&(J#~U G[F2FX#}&(&&F2FX#}&(* F2FX#}&(.(F2FY#}&(2&F2FY#}&(6 F2FY#}&(:(F2FZ#}&(>&F2FZ#}&(B F2FZ#}&(F(F2F[#}&(J&F2F[#}&(N F2F[#}&(R(F1gV}6G1F2gV}6G2F4g~P&}6G4F/g*}6H/F0n3&11I g }6F.t*fF+g(}Ag(}@F+n*fF)F+g(}AgV}8}6G.F*F+g(}AgV}8}6G1F G2F(F+g(}Ag~P&}8}6G3F+g(}Ag(}@G/F+G0)fFVGYF2G4F3G5F4g~8&}6G6)fFYF5#/(&F4#&(&#~V #~T GYF4g2}6G4F5g*}6G5F4F6o3&1FYFW#~T F.#&(&#~U GXF1FX#}&(&&F1FX#}&(* F1FX#}&(.(F.g2}6G.F1g2}6G1F3g>}6G3F/g }6H/F0n3&1111}N,(Q}K>}Gi&&&&#9GVI&*fg&6**f511F&Q)&~&#9GWF)G.F G/F(G0g&G1)fFVG"FVG]FVG^FVG_FVG`FVGaFVGbFVGcg&F*n*fF/G2F0G3g&G4F*G5)fFVGdFVGeFVGfFVGgFVGhFVGiFVGjFVGkF4g}L*}6H6F*H7F6F7nAG6F4F6n*fF2G7F3G8F7F6g+}@F4g+}@}7}6G6)fF7#/(&GXF8#&(&GlF8#&(6GmF7#/(*GYF7#/(.GZF7#/(2G[FdFXFl#~V #~T GdFeFXFm#~V #~T GeFfFYFl#~V #~T GfFgFYFm#~V #~T GgFhFZFl#~V #~T GhFiFZFm#~V #~T GiFjF[Fl#~V #~T GjFkF[Fm#~V #~T GkF7gF}6G7F8g>}6G8F7F6o3&11F"Fd#~T G"F]Fe#~T G]F^Ff#~T G^F_Fg#~T G_F`Fh#~T G`FaFi#~T GaFbFj#~T GbFcFk#~T GcF2g}L}L }6G2F3g}L~P&}6G3F4g}L*}6H4F5n3&11F.#&(&GdF.#&(6HeFWF]#~V #~T GXF.#&(>G]F.#&(NHeFWF_#~V #~T GYF.#&(VG_F.#&(fHeFWFa#~V #~T GZF.#&(nGaF.#&(}$HeFWFc#~V #~T G[F.FdFWF"#~V #~T #1(&F.FX#}&(6&F.FX#}&(: F.F]FWF^#~V #~T #1(>F.FY#}&(N&F.FY#}&(R F.F_FWF`#~V #~T #1(VF.FZ#}&(f&F.FZ#}&(j F.FaFWFb#~V #~T #1(nF.F[#}&(}$&F.F[#}&(}( F.g~P&}6G.F/g6}6G/F1g*}6H1g.n3&11}},(Q}K0}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXFVGYFVGZg&F*n*fF&G.F G/g&G0F*G1)fFVG[FVG"FVG^FVG_F0g}L*}6H3F*H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF3#&(&G]F[F4#/(&F]#~V #~T G[F"F4#/(*F]#~V #~T G"F^F4#/(.F]#~V #~T G^F_F4#/(2F]#~V #~T G_F3g2}6G3F4g>}6G4F3F5o3&11FWF[#~T GWFXF"#~T GXFYF^#~T GYFZF_#~T GZF.g}LV}6G.F/g}L~P&}6G/F0g}L*}6H0F1n3&11F)#&(&G^F(Q)&~&#9G_F^F_FW#~V #~T GWF)#&(2H^F_FX#~V #~T GXF)#&(>H^F_FY#~V #~T GYF)#&(JH^F_FZ#~V #~T GZF)FW#}&(&&F)FW#}&(* F)FW#}&(.(F)FX#}&(2&F)FX#}&(6 F)FX#}&(:(F)FY#}&(>&F)FY#}&(B F)FY#}&(F(F)FZ#}&(J&F)FZ#}&(N F)FZ#}&(R(FVGWFVGXg&F*n*fF&G.F g6}6G/g&G0F*G1)fFVG[FVG"F0g}L*}6H3F*H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g2}8F0g2}8}7}6G5)fF3#&(&G]F[F4#/(&F]#~V #~T G[F"F4#/(*F]#~V #~T G"F3g2}6G3F4g>}6G4F3F5o3&11FWF[#~T GWFXF"#~T GXF.g}LV}6G.F/g}L~P&}6G/F0g}L*}6H0F1n3&11F)#&(VHVF_FW#~V #~T GVF)#&(bHWF_FX#~V #~T GWF)FV#}&(V&F)FV#}&(Z F)FV#}&(^(F)FW#}&(b&F)FW#}&(f F)FW#}&(j(1~@,(Q}K5}Gi&&&&#9GVI&*fF*g~0)t6*H.g&n*f511g&G/F*g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF(F/g>}8}6G1F)F/g>}8}6G2F&F/g+}@}6G3F G4F/G/F0G0)fFVGXFVGYFVGZFVG[FVG"FVG]FVG^FVG_F3G5F4G6F5gF}6G7)fF5#/(&GWF6#&(&GcF6#&(6GdF5#/(FG`F5#/(fGaF5#/(},GbFXFWFc#~V #~T GXFYFWFd#~V #~T GYFZF`Fc#~V #~T GZF[F`Fd#~V #~T G[F"FaFc#~V #~T G"F]FaFd#~V #~T G]F^FbFc#~V #~T G^F_FbFd#~V #~T G_F5g*}6G5F6gF}6G6F5F7o3&1F1#&(6FY#~T GWF1#&(NF[#~T G`F1#&(fF]#~T GaF1#&(}$F_#~T GbF2F1#&(&FX#~T #1(&F2FW#}&(6&F2FW#}&(: F2F1#&(>FZ#~T #1(>F2F`#}&(N&F2F`#}&(R F2F1#&(VF"#~T #1(VF2Fa#}&(f&F2Fa#}&(j F2F1#&(nF^#~T #1(nF2Fb#}&(}$&F2Fb#}&(}( F1g~P&}6G1F2g~P&}6G2F3g}L }6G3F/g*}6H/F0n3&11I g }6F.t*fF*g(}Ag(}@F*n*fF(F*g(}Ag~P&}8}6G.F)F*g(}Ag~P&}8}6G1F&F*g(}Ag-}@}6G2F G3F*g(}Ag(}@G/F*G0)fFVGXFVGYF2G4F3G5F4gF}6G6)fF4#/(&GWFXFWF5#&(&#~V #~T GXFYFWF5#&(6#~V #~T GYF4g*}6G4F5gF}6G5F4F6o3&1F.#&(6FY#~T GWF1F.#&(&FX#~T #1(&F1FW#}&(6&F1FW#}&(: F.g>}6G.F1g>}6G1F2gF}6G2F/g }6H/F0n3&1111~C,(R}K=}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXFVGYFVGZFVG[FVG"FVG]FVG^g&F)n*fF&G.F G/g&G0F)G1)fFVG_FVG`FVGaFVGbFVGgFVGhFVGiFVGjF0g}L*}6H3F)H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g>}8F0g>}8}7}6G5)fF3#/(&GcF4#&(&GdF4#&(6GeF3#/(*GfF3#/(.GkF3#/(2GlF_FcFd#~V #~T G_F`FcFe#~V #~T G`FaFfFd#~V #~T GaFbFfFe#~V #~T GbFgFkFd#~V #~T GgFhFkFe#~V #~T GhFiFlFd#~V #~T GiFjFlFe#~V #~T GjF3g>}6G3F4gF}6G4F3F5o3&11FWF_#~T GWFXF`#~T GXFYFa#~T GYFZFb#~T GZF[Fg#~T G[F"Fh#~T G"F]Fi#~T G]F^Fj#~T G^F.g}L~P&}6G.F/g}L}L }6G/F0g}L*}6H0F1n3&11F(FW#1(&F(FX#1(6F(FY#1(FF(FZ#1(VF(F[#1(fF(F"#1(vF(F]#1(},F(F^#1(}!FVGWFVGXFVGYFVGZg&F)n*fF&g6}6G.F G/g&G0F)G1)fFVG_FVG`FVGaFVGbF0g}L*}6H3F)H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g>}8F0g>}8}7}6G5)fF3#/(&GcF4#&(&GdF4#&(6GeF3#/(*GfF_FcFd#~V #~T G_F`FcFe#~V #~T G`FaFfFd#~V #~T GaFbFfFe#~V #~T GbF3g>}6G3F4gF}6G4F3F5o3&11FWF_#~T GWFXF`#~T GXFYFa#~T GYFZFb#~T GZF.g}L~P&}6G.F/g}L}L }6G/F0g}L*}6H0F1n3&11F(FW#1(}L F(FX#1(}" F(FY#1(}l F(FZ#1(}| 1}^-(P}K7}Gi&&&&#9GVI&*fF+g}y)t6*H.g&n*f511F&#&(&GWF&#&(6GXg&G/F+g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF)F/g>}8}6G1F*F/g>}8}6G2F F/g+}@}6G3F(G4F/G/F0G0)fFVGZFVG[FVG"FVG]FVG^FVG_FVG`FVGaF3G5F4G6F5gF}6G7)fF5#/(&GYF6#&(&GeF6#&(6GfF5#/(FGbF5#/(fGcF5#/(},GdFZFYFe#~V #~T GZF[FYFf#~V #~T G[F"FbFe#~V #~T G"F]FbFf#~V #~T G]F^FcFe#~V #~T G^F_FcFf#~V #~T G_F`FdFe#~V #~T G`FaFdFf#~V #~T GaF5g*}6G5F6g>}6G6F5F7o3&1F1#&(6F[FX#~T #~T GYF1#&(NF]FX#~T #~T GbF1#&(fF_FX#~T #~T GcF1#&(}$FaFX#~T #~T GdF2F1#&(&FZFW#~T #~T #1(&F2FY#}&(6&F2FY#}&(: F2F1#&(>F"FW#~T #~T #1(>F2Fb#}&(N&F2Fb#}&(R F2F1#&(VF^FW#~T #~T #1(VF2Fc#}&(f&F2Fc#}&(j F2F1#&(nF`FW#~T #~T #1(nF2Fd#}&(}$&F2Fd#}&(}( F1g~P&}6G1F2g~P&}6G2F3g}L }6G3F/g*}6H/F0n3&11I g }6F.t*fF+g(}Ag(}@F+n*fF)F+g(}Ag~P&}8}6G.F*F+g(}Ag~P&}8}6G1F F+g(}Ag-}@}6G2F(G3F+g(}Ag(}@G/F+G0)fFVGZFVG[F2G4F3G5F4gF}6G6)fF4#/(&GYFZFYF5#&(&#~V #~T GZF[FYF5#&(6#~V #~T G[F4g*}6G4F5g>}6G5F4F6o3&1F.#&(6F[FX#~T #~T GYF1F.#&(&FZFW#~T #~T #1(&F1FY#}&(6&F1FY#}&(: F.g>}6G.F1g>}6G1F2gF}6G2F/g }6H/F0n3&1111}j-(Q}K9}Gi&&&&#9GVi&&}Le#9GWI&*fF*g}l*t6*H.g&n*f511g&G/F*g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF(F/g+}@}6G1F)F/g+}@}6G2F&F/g>}8}6G3F G4F/G/F0G0)fFVG[FVG"FVG]FVG^FVG_FVG`FVGaFVGbF3G5F4G6F5g>}6G7)fF5#/(&GXF6#&(&GcF6#&(6GdF5#/(>GeF5#/(VGfF5#/(nGgF[FXFc#~V #~T G[F"FXFd#~V #~T G"F]FeFc#~V #~T G]F^FeFd#~V #~T G^F_FfFc#~V #~T G_F`FfFd#~V #~T G`FaFgFc#~V #~T GaFbFgFd#~V #~T GbF5g*}6G5F6gF}6G6F5F7o3&1F1#&(&GYF1#&(6GZF1#&(FGcF1#&(VGdF1#&(fGeF1#&(vGfF1#&(},GgF1#&(}!GhF2F[FWFYFY#~V #~U #~V #1(&F2F"FWFZFZ#~V #~U #~V #1(6F2F]FWFcFc#~V #~U #~V #1(FF2F^FWFdFd#~V #~U #~V #1(VF2F_FWFeFe#~V #~U #~V #1(fF2F`FWFfFf#~V #~U #~V #1(vF2FaFWFgFg#~V #~U #~V #1(},F2FbFWFhFh#~V #~U #~V #1(}!F1g}L }6G1F2g}L }6G2F3g~P&}6G3F/g*}6H/F0n3&11I g }6F.t*fF*g(}Ag(}@F*n*fF(F*g(}Ag-}@}6G.F)F*g(}Ag-}@}6G1F&F*g(}Ag~P&}8}6G2F G3F*g(}Ag(}@G/F*G0)fFVG[FVG"F2G4F3G5F4g>}6G6)fF4#/(&GXF[FXF5#&(&#~V #~T G[F"FXF5#&(6#~V #~T G"F4g*}6G4F5gF}6G5F4F6o3&1F.#&(&GYF.#&(6GZF1F[FWFYFY#~V #~U #~V #1(&F1F"FWFZFZ#~V #~U #~V #1(6F.gF}6G.F1gF}6G1F2g>}6G2F/g }6H/F0n3&1111~Q-(O}K2}Gi&&&&#9GVi&&&f#9GWI&*fF,g}s*t6*H.g&n*f511i&&}Lej&&&&&&.fF,~ }n~&}a#9GXF&#&(&GYg&G/F,g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF)F/g2}8}6G1F*F/g2}8}6G2F+F/g2}8}6G3F G4F(F/g>}8}6G5F/G/F0G0)fFVG"FVG]FVG^FVG_F4G6F5G7F6g~8&}6G8)fF6#&(&G`F"F7#/(&F`#~V #~T G"F]F7#/(>F`#~V #~T G]F^F7#/(VF`#~V #~T G^F_F7#/(nF`#~V #~T G_F6g2}6G6F7g*}6G7F6F8o3&1F"FY#~T F1#&(&#~U GZFXFZ#~V FW#~V G[F]FY#~T F1#&(2#~U G"FXF"#~V FW#~V G]F^FY#~T F1#&(>#~U G^FXF^#~V FW#~V G`F_FY#~T F1#&(J#~U G_FXF_#~V FW#~V GaF2F[#}&(&&F2F[#}&(* F2F[#}&(.(F3FZ#}&(&&F3FZ#}&(* F3FZ#}&(.(F2F]#}&(2&F2F]#}&(6 F2F]#}&(:(F3F"#}&(2&F3F"#}&(6 F3F"#}&(:(F2F`#}&(>&F2F`#}&(B F2F`#}&(F(F3F^#}&(>&F3F^#}&(B F3F^#}&(F(F2Fa#}&(J&F2Fa#}&(N F2Fa#}&(R(F3F_#}&(J&F3F_#}&(N F3F_#}&(R(F1gV}6G1F2gV}6G2F3gV}6G3F5g~P&}6G5F/g*}6H/F0n3&11I g }6F.t*fF,g(}Ag(}@F,n*fF)F,g(}AgV}8}6G.F*F,g(}AgV}8}6G1F+F,g(}AgV}8}6G2F G3F(F,g(}Ag~P&}8}6G4F,g(}Ag(}@G/F,G0)fFVG"F3G5F4G6F5g~8&}6G7)fF"F6#/(&F5#&(&#~V #~T G"F5g2}6G5F6g*}6G6F5F7o3&1F"FY#~T F.#&(&#~U GZFXFZ#~V FW#~V G[F1F[#}&(&&F1F[#}&(* F1F[#}&(.(F2FZ#}&(&&F2FZ#}&(* F2FZ#}&(.(F.g2}6G.F1g2}6G1F2g2}6G2F4g>}6G4F/g }6H/F0n3&1111~).(Q}K@}Gi&&&&#9GVI&*fg&6**f511FVGWFVGXFVGYFVGZFVG[FVG"FVG]FVG^g&F*n*fF&G.F G/g&G0F*G1)fFVG_FVG`FVGaFVGbFVGhFVGiFVGjFVGkF0g}L*}6H3F*H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g>}8F0g>}8}7}6G5)fF3#/(&GcF4#&(&GdF4#&(6GeF3#/(*GfF3#/(.GgF3#/(2GlF_FcFd#~V #~T G_F`FcFe#~V #~T G`FaFfFd#~V #~T GaFbFfFe#~V #~T GbFhFgFd#~V #~T GhFiFgFe#~V #~T GiFjFlFd#~V #~T GjFkFlFe#~V #~T GkF3g>}6G3F4gF}6G4F3F5o3&11FWF_#~T GWFXF`#~T GXFYFa#~T GYFZFb#~T GZF[Fh#~T G[F"Fi#~T G"F]Fj#~T G]F^Fk#~T G^F.g}L~P&}6G.F/g}L}L }6G/F0g}L*}6H0F1n3&11F)#&(&GhF(Q)&~&#9GcF)#&(6GiF)#&(FGjF)#&(VGkF)#&(fGlF)#&(vGmF)#&(},GnF)#&(}!GoF)FhFcFW#~V #~T #1(&F)FiFcFX#~V #~T #1(6F)FjFcFY#~V #~T #1(FF)FkFcFZ#~V #~T #1(VF)FlFcF[#~V #~T #1(fF)FmFcF"#~V #~T #1(vF)FnFcF]#~V #~T #1(},F)FoFcF^#~V #~T #1(}!FVGWFVGXFVGYFVGZg&F*n*fF&g6}6G.F G/g&G0F*G1)fFVG_FVG`FVGaFVGbF0g}L*}6H3F*H4F3F4nAG2F0F2n*fF.G3F/G4F3F2g>}8F0g>}8}7}6G5)fF3#/(&GfF4#&(&GdF4#&(6GeF3#/(*GgF_FfFd#~V #~T G_F`FfFe#~V #~T G`FaFgFd#~V #~T GaFbFgFe#~V #~T GbF3g>}6G3F4gF}6G4F3F5o3&11FWF_#~T GWFXF`#~T GXFYFa#~T GYFZFb#~T GZF.g}L~P&}6G.F/g}L}L }6G/F0g}L*}6H0F1n3&11F)#&(}L GVF)#&(}" G[F)#&(}l G"F)#&(}| G]F)FVFcFW#~V #~T #1(}L F)F[FcFX#~V #~T #1(}" F)F"FcFY#~V #~T #1(}l F)F]FcFZ#~V #~T #1(}| 1~/1+:}K1}I+}K8}G }Hi&&&&#9GVI&*fF1g~ACt6*H2g&n*f511F&Q)&j&&&&&&&&}.G3F Q)&Hh~&HF#9GWj&&&&&&~`eFh}m~&HG#9GXF(Q)&Hh~&HH#9GYj&&&&&&~`eFh}m~&HI#9GZF)Q)&~&HJ#9G[F*Q)&~&HK#9G"F+Q)&~&HL#9G]F3*fg&G4g.G5F2*fF4F5g g&6-F4F5g g 6-G5G41F4F5n*fF0F4g(}@}6G6F,F1g+}AF4}8g*}@}6G7F-F1g+}AF4}8g*}@}6G8F.F1g+}AF4}8g*}@}6G9F/F1g+}AF4}8g*}@}6G:F4G4F5G5)fi&&&&GMFVG^g&F1g+}Ag(}@n*fF7G;F8G!F9G=F:G>g&G?F1g+}Ag(}@G@)fFVGgF?g}L6}6HAF1g+}Ag(}@HBFAFBnAGAF?FAn*fF;GBF!GCF=GDF>GEFBFAg(}@F?g(}@}7}6GA)fFB#&(&H_F_#~V G`FgF`#~T GgFC#&(&GaFWFa#~V FXF_#~V #~T GbFD#&(&GcFYFc#~V FZF`#~V #~T GdFE#&(&GeFCFb#1(&FDFd#1(&FEFeF[Fb#~V F"Fd#~S #~V F]#~T #~W #~U #1(&FBg6}6GBFCg6}6GCFDg6}6GDFEg6}6GEFBFAo3&11F^Fg#~T G^F;g}L~0&}6G;F!g}L~0&}6G!F=g}L~0&}6G=F>g}L~0&}6G>F?g}L6}6H?F@n3&11F^HfFfFf#3*+,-& ()2345./01#~T G`FMF`F`F`#3./012345& ()*+,-#~T #E&}^GMF6FM^(&F6g*}6G6F7F1g+}Ag*}@}6G7F8F1g+}Ag*}@}6G8F9F1g+}Ag*}@}6G9F:F1g+}Ag*}@}6G:F4g }6H4F5n3&11+I g }6F2t*fF0FV#1(&1I g }6F2t*fF0FV#1(611i&&&&GMI g }6F2t*fF3*fFVG^g&F1g+}Ag},}8F1g(}Ag(}@}6n*fF,F1g+}Ag-}@}6G3F-F1g+}Ag-}@}6G4F.F1g+}Ag-}@}6G5F/F1g+}Ag-}@}6G6F3F1g+}Ag}L}K}8F1g(}Ag*}@}6}6G7)fF3#&(&H_F_#~V G`F^F`#~T G^F4#&(&GaFWFa#~V FXF_#~V #~T GbF5#&(&GcFYFc#~V FZF`#~V #~T GdF6#&(&GeF4Fb#1(&F5Fd#1(&F6FeF[Fb#~V F"Fd#~S #~V F]#~T #~W #~U #1(&F3g6}6G3F4g6}6G4F5g6}6G5F6g6}6G6F3F7o3&11F^HfFfFf#3*+,-& ()2345./01#~T G`FMF`F`F`#3./012345& ()*+,-#~T #E&}^GMF1g+}Ag},}8F1g(}Ag(}@}6F1g+}Ag},}8F1}6n*fF,F1g(}Ag*}@}6G3F-F1g(}Ag*}@}6G4F.F1g(}Ag*}@}6G5F/F1g(}Ag*}@}6G6F3F1g(}Ag}!}8F1g(}@}6}6G7)fF3P(&HNFN}`GOFMFO}^GMF4P(&GPFFFP}`FGFN}`}^GNF5P(&GPFHFP}`FIFO}`}^GOF6P(&GPF4FN^(&F5FO^(&F6FPFJFN}`FKFO}]}`FL}^}a}_^(&F3g*}6G3F4g*}6G4F5g*}6G5F6g*}6G6F3F7o3&1111I g }6F2t*fF0FM^(F11}u4+!}K1}I)}K8}G }Hi&&&&#9GVI&*fF1g~g?t6*H2g&n*f511F&Q)&j&&&&&&&&}.G3F Q)&Hh~&HH#9GWj&&&&&&~`eFh}m~&HI#9GXF(Q)&Hh~&HJ#9GYj&&&&&&~`eFh}m~&HK#9GZF)Q)&~&HL#9G[F*Q)&~&HM#9G"F+Q)&~&HN#9G]F3*fg&G4g.G5F2*fF4F5g g&6-F4F5g g 6-G5G41F4F5n*fF0F4g(}@}6G6F,F1g+}AF4}8g*}@}6G7F-F1g+}AF4}8g*}@}6G8F.F1g+}AF4}8g*}@}6G9F/F1g+}AF4}8g*}@}6G:F4G;F5G!)fi&&&&GOFVG^g&F1g+}Ag(}@n*fF7G=F8G>F9G?F:G@g&GAF1g+}Ag(}@GB)fFVGgFAg}L6}6HCF1g+}Ag(}@HDFCFDnAGCFAFCn*fF=GDF>GEF?GFF@GGFDFCg(}@FAg(}@}7}6GC)fFD#&(&G_FgF_F_#~V #~T GgFE#&(&G`FD#&(&GaFWF`#~V FXFa#~V #~T GbFF#&(&GcFYFc#~V FZFaFa#~V #~V #~T GdFG#&(&GeFEFb#1(&FFFd#1(&FGFeF[Fb#~V F"Fd#~S #~V F]#~T #~W #~U #1(&FDFV#1(&FDg6}6GDFEg6}6GEFFg6}6GFFGg6}6GGFDFCo3&11F^Fg#~T G^F=g}L~0&}6G=F>g}L~0&}6G>F?g}L~0&}6G?F@g}L~0&}6G@FAg}L6}6HAFBn3&11F^HfFfFf#3*+,-& ()2345./01#~T GbFOFbFbFb#3./012345& ()*+,-#~T #E&}^GOF6FO^(&F6g*}6G6F7F1g+}Ag*}@}6G7F8F1g+}Ag*}@}6G8F9F1g+}Ag*}@}6G9F:F1g+}Ag*}@}6G:F;g }6H;F!n3&11+g&G4g.G5F2*fF4F5g g&6-F4F5g g 6-G5G41F4F5n*fF0F4g(}@}6G6F,F1g+}AF4}8g*}@}6G7F4G;F5G!)fg&F1g+}Ag(}@n*fF7H4F1g+}Ag*}@}6G5)fF4FV#1(&F4g6}6H4F5o3&11F6i&&&&^(&F6g*}6G6F7F1g+}Ag*}@}6G7F;g }6H;F!n3&111i&&&&GOI g }6F2t*fF3*fFVG^g&F1g+}Ag},}8F1g(}Ag(}@}6n*fF,F1g+}Ag-}@}6G3F-F1g+}Ag-}@}6G4F.F1g+}Ag-}@}6G5F/F1g+}Ag-}@}6G6F3F1g+}Ag}L}K}8F1g(}Ag*}@}6}6G7)fF3#&(&G_F^F_F_#~V #~T G^F4#&(&G`F3#&(&GaFWF`#~V FXFa#~V #~T GbF5#&(&GcFYFc#~V FZFaFa#~V #~V #~T GdF6#&(&GeF4Fb#1(&F5Fd#1(&F6FeF[Fb#~V F"Fd#~S #~V F]#~T #~W #~U #1(&F3FV#1(&F3g6}6G3F4g6}6G4F5g6}6G5F6g6}6G6F3F7o3&11F^HfFfFf#3*+,-& ()2345./01#~T GbFOFbFbFb#3./012345& ()*+,-#~T #E&}^GOF1g+}Ag},}8F1g(}Ag(}@}6F1g+}Ag},}8F1}6n*fF,F1g(}Ag*}@}6G3F-F1g(}Ag*}@}6G4F.F1g(}Ag*}@}6G5F/F1g(}Ag*}@}6G6F3F1g(}Ag}!}8F1g(}@}6}6G7)fF3P(&GPFOFPFP}`}^GOF4P(&GPF3P(&GQFHFP}`FIFQ}`}^GPF5P(&GRFJFR}`FKFQFQ}`}`}^GQF6P(&GRF4FP^(&F5FQ^(&F6FRFLFP}`FMFQ}]}`FN}^}a}_^(&F3i&&&&^(&F3g*}6G3F4g*}6G4F5g*}6G5F6g*}6G6F3F7o3&11+g&F1g+}Ag},}8F1g(}Ag(}@}6n*fF,F1g+}Ag-}@}6H3F1g+}Ag}L}K}8F1g(}Ag*}@}6}6G4)fF3FV#1(&F3g6}6H3F4o3&11F1g+}Ag},}8F1g(}Ag(}@}6F1g+}Ag},}8F1}6n*fF,F1g(}Ag*}@}6H3F1g(}Ag}!}8F1g(}@}6}6G4)fF3i&&&&^(&F3g*}6H3F4o3&1111I g }6F2t*fF0FO^(F11}u4+!}K1}I)}K8}G }Hi&&&&#9GVI&*fF1g~g?t6*H2g&n*f511F&Q)&j&&&&&&&&}.G3F Q)&Hh~&HH#9GWj&&&&&&~`eFh}m~&HI#9GXF(Q)&Hh~&HJ#9GYj&&&&&&~`eFh}m~&HK#9GZF)Q)&~&HL#9G[F*Q)&~&HM#9G"F+Q)&~&HN#9G]F3*fg&G4g.G5F2*fF4F5g g&6-F4F5g g 6-G5G41F4F5n*fF0F4g(}@}6G6F,F1g+}AF4}8g*}@}6G7F-F1g+}AF4}8g*}@}6G8F.F1g+}AF4}8g*}@}6G9F/F1g+}AF4}8g*}@}6G:F4G;F5G!)fi&&&&GOFVG^g&F1g+}Ag(}@n*fF7G=F8G>F9G?F:G@g&GAF1g+}Ag(}@GB)fFVGgFAg}L6}6HCF1g+}Ag(}@HDFCFDnAGCFAFCn*fF=GDF>GEF?GFF@GGFDFCg(}@FAg(}@}7}6GC)fFD#&(&G_FgF_F_#~V #~T GgFE#&(&G`FD#&(&GaFWF`#~V FXFa#~V #~T GbFF#&(&GcFYFc#~V FZFaFa#~V #~V #~T GdFG#&(&GeFDFV#1(&FEFb#1(&FFFd#1(&FGFeF[Fb#~V F"Fd#~S #~V F]#~T #~W #~U #1(&FDg6}6GDFEg6}6GEFFg6}6GFFGg6}6GGFDFCo3&11F^Fg#~T G^F=g}L~0&}6G=F>g}L~0&}6G>F?g}L~0&}6G?F@g}L~0&}6G@FAg}L6}6HAFBn3&11F^HfFfFf#3*+,-& ()2345./01#~T GbFOFbFbFb#3./012345& ()*+,-#~T #E&}^GOF6FO^(&F6g*}6G6F7F1g+}Ag*}@}6G7F8F1g+}Ag*}@}6G8F9F1g+}Ag*}@}6G9F:F1g+}Ag*}@}6G:F;g }6H;F!n3&11+g&G4g.G5F2*fF4F5g g&6-F4F5g g 6-G5G41F4F5n*fF0F4g(}@}6G6F,F1g+}AF4}8g*}@}6G7F4G;F5G!)fg&F1g+}Ag(}@n*fF7H4F1g+}Ag*}@}6G5)fF4FV#1(&F4g6}6H4F5o3&11F6i&&&&^(&F6g*}6G6F7F1g+}Ag*}@}6G7F;g }6H;F!n3&111i&&&&GOI g }6F2t*fF3*fFVG^g&F1g+}Ag},}8F1g(}Ag(}@}6n*fF,F1g+}Ag-}@}6G3F-F1g+}Ag-}@}6G4F.F1g+}Ag-}@}6G5F/F1g+}Ag-}@}6G6F3F1g+}Ag}L}K}8F1g(}Ag*}@}6}6G7)fF3#&(&G_F^F_F_#~V #~T G^F4#&(&G`F3#&(&GaFWF`#~V FXFa#~V #~T GbF5#&(&GcFYFc#~V FZFaFa#~V #~V #~T GdF6#&(&GeF3FV#1(&F4Fb#1(&F5Fd#1(&F6FeF[Fb#~V F"Fd#~S #~V F]#~T #~W #~U #1(&F3g6}6G3F4g6}6G4F5g6}6G5F6g6}6G6F3F7o3&11F^HfFfFf#3*+,-& ()2345./01#~T GbFOFbFbFb#3./012345& ()*+,-#~T #E&}^GOF1g+}Ag},}8F1g(}Ag(}@}6F1g+}Ag},}8F1}6n*fF,F1g(}Ag*}@}6G3F-F1g(}Ag*}@}6G4F.F1g(}Ag*}@}6G5F/F1g(}Ag*}@}6G6F3F1g(}Ag}!}8F1g(}@}6}6G7)fF3P(&GPFOFPFP}`}^GOF4P(&GPF3P(&GQFHFP}`FIFQ}`}^GPF5P(&GRFJFR}`FKFQFQ}`}`}^GQF6P(&GRF3i&&&&^(&F4FP^(&F5FQ^(&F6FRFLFP}`FMFQ}]}`FN}^}a}_^(&F3g*}6G3F4g*}6G4F5g*}6G5F6g*}6G6F3F7o3&11+g&F1g+}Ag},}8F1g(}Ag(}@}6n*fF,F1g+}Ag-}@}6H3F1g+}Ag}L}K}8F1g(}Ag*}@}6}6G4)fF3FV#1(&F3g6}6H3F4o3&11F1g+}Ag},}8F1g(}Ag(}@}6F1g+}Ag},}8F1}6n*fF,F1g(}Ag*}@}6H3F1g(}Ag}!}8F1g(}@}6}6G4)fF3i&&&&^(&F3g*}6H3F4o3&1111I g }6F2t*fF0FO^(F11~T9(Q}KY}Gi&&&&#9GVi&&}lg#9GWia}v~(e#9GXi}K&fq#9GYi}K&f~;#9GZi&}LWe#9G[i}O}L}*~)#9G"i}}L~%`#9G]i~7B/b#9G^i}$}xPc#9G_io}vPd#9G`i$%%d#9Gai&&}L~/#9Gbi&&&f#9Gcg}L}L}L}L}D#7GdI&*fF*g~= t6*H.g&n*f511F&#&(&GeF&#&(6Gfg&G/F*g}I}6G0F.*fF/F0g*g&6-F/F0g*g 6-G0G/1F/F0n*fF)F/g+}@}6G1F F/g>}8}6G2F(G3F/G/F0G0)fFVG{FVG|FVG}#FVG}$FVG}%FVG}&FVG} FVG}(F2G4F3G5F4g>}6G6)fF4#/(&GgF5#&(&G})F5#&(6G}*F4#/(>GhF4#/(VGiF4#/(nGjF{FgF})#~V #~T G{F|FgF}*#~V #~T G|F}#FhF})#~V #~T G}#F}$FhF}*#~V #~T G}$F}%FiF})#~V #~T G}%F}&FiF}*#~V #~T G}&F} FjF})#~V #~T G} F}(FjF}*#~V #~T G}(F4g*}6G4F5gF}6G5F4F6o3&1F{Fe#~T Hg#~P HhFh#~T HiFW#~Z HjFX#~V FY#~T HkFZ#~T GlFjFlF[#~V #~U FlF"#~V #~U HmFm#~V GnFkg=#}w GoF]Fn#~V FmF^#~V F_#~T #~T Fn#~V FmF`#~V Fa#~T #~T Fn#~V Fm#~T Fo#~V FoFb#~T #~T GpF|Ff#~T Hq#~P HrFr#~T HsFW#~Z HtFX#~V FY#~T HuFZ#~T GvFtFvF[#~V #~U FvF"#~V #~U HwFw#~V GxFug=#}w GyF]Fx#~V FwF^#~V F_#~T #~T Fx#~V FwF`#~V Fa#~T #~T Fx#~V Fw#~T Fy#~V FyFb#~T #~T GzF}#Fe#~T H{#~P H|F|#~T H|FW#~Z H|FX#~V FY#~T H}#FZ#~T G})F|F})F[#~V #~U F})F"#~V #~U H|F|#~V G})F}#g=#}w G}#F]F})#~V F|F^#~V F_#~T #~T F})#~V F|F`#~V Fa#~T #~T F})#~V F|#~T F}##~V F}#Fb#~T #~T G|F}$Ff#~T H}##~P H}$F}$#~T H}$FW#~Z H}$FX#~V FY#~T H})FZ#~T G}*F}$F}*F[#~V #~U F}*F"#~V #~U H}$F}$#~V G}*F})g=#}w G})F]F}*#~V F}$F^#~V F_#~T #~T F}*#~V F}$F`#~V Fa#~T #~T F}*#~V F}$#~T F})#~V F})Fb#~T #~T G}$F}%Fe#~T H}%#~P H})F})#~T H})FW#~Z H})FX#~V FY#~T H}*FZ#~T G}+F})F}+F[#~V #~U F}+F"#~V #~U H})F})#~V G}+F}*g=#}w G}*F]F}+#~V F})F^#~V F_#~T #~T F}+#~V F})F`#~V Fa#~T #~T F}+#~V F})#~T F}*#~V F}*Fb#~T #~T G})F}&Ff#~T H}&#~P H}*F}*#~T H}*FW#~Z H}*FX#~V FY#~T H}+FZ#~T G},F}*F},F[#~V #~U F},F"#~V #~U H}*F}*#~V G},F}+g=#}w G}+F]F},#~V F}*F^#~V F_#~T #~T F},#~V F}*F`#~V Fa#~T #~T F},#~V F}*#~T F}+#~V F}+Fb#~T #~T G}*F} Fe#~T H} #~P H}+F}+#~T H}+FW#~Z H}+FX#~V FY#~T H},FZ#~T G}-F}+F}-F[#~V #~U F}-F"#~V #~U H}+F}+#~V G}-F},g=#}w G},F]F}-#~V F}+F^#~V F_#~T #~T F}-#~V F}+F`#~V Fa#~T #~T F}-#~V F}+#~T F},#~V F},Fb#~T #~T G}+F}(Ff#~T H}(#~P H},F},#~T H},FW#~Z H},FX#~V FY#~T H}-FZ#~T G}.F},F}.F[#~V #~U F}.F"#~V #~U H},F},#~V G}.F}-g=#}w G}-F]F}.#~V F},F^#~V F_#~T #~T F}.#~V F},F`#~V Fa#~T #~T F}.#~V F},#~T F}-#~V F}-Fb#~T #~T G},F1FpFpFc#~T #~W FgFd#t#v#1(&F1FzFzFc#~T #~W FqFd#t#v#1(6F1F|F|Fc#~T #~W F{Fd#t#v#1(FF1F}$F}$Fc#~T #~W F}#Fd#t#v#1(VF1F})F})Fc#~T #~W F}%Fd#t#v#1(fF1F}*F}*Fc#~T #~W F}&Fd#t#v#1(vF1F}+F}+Fc#~T #~W F} Fd#t#v#1(},F1F},F},Fc#~T #~W F}(Fd#t#v#1(}!F1g}L }6G1F2g~P&}6G2F/g*}6H/F0n3&11I g }6F.t*fF*g(}Ag(}@F*n*fF)F*g(}Ag-}@}6G.F F*g(}Ag~P&}8}6G1F(G2F*g(}Ag(}@G/F*G0)fFVG{FVG|F1G3F2G4F3g>}6G5)fF3#/(&GgF{FgF4#&(&#~V #~T G{F|FgF4#&(6#~V #~T G|F3g*}6G3F4gF}6G4F3F5o3&1F{Fe#~T Hg#~P HhFh#~T HiFW#~Z HjFX#~V FY#~T HkFZ#~T GlFjFlF[#~V #~U FlF"#~V #~U HmFm#~V GnFkg=#}w GoF]Fn#~V FmF^#~V F_#~T #~T Fn#~V FmF`#~V Fa#~T #~T Fn#~V Fm#~T Fo#~V FoFb#~T #~T GpF|Ff#~T Hq#~P HrFr#~T HsFW#~Z HtFX#~V FY#~T HuFZ#~T GvFtFvF[#~V #~U FvF"#~V #~U HwFw#~V GxFug=#}w GyF]Fx#~V FwF^#~V F_#~T #~T Fx#~V FwF`#~V Fa#~T #~T Fx#~V Fw#~T Fy#~V FyFb#~T #~T GzF.FpFpFc#~T #~W FgFd#t#v#1(&F.FzFzFc#~T #~W FqFd#t#v#1(6F.gF}6G.F1g>}6G1F/g }6H/F0n3&1111~! &g&N(*g&N(~` g&N(&g&N(~!(F&6Og&N(2g&N(~!(g&N(.g&N(~` g&N(~@(F&6Hg&N(:g&N(~@(g&N(6g&N(~D(F&6Og&N(Bg&N(~D(g&N(>g&N(~@(g&N(~H(F&6Hg&N(Jg&N(~H(g&N(Fg&N(~L(F&6Og&N(Rg&N(~L(g&N(Ng&N(~H(g&N(~P(F&6Hg&N(Zg&N(Vg&N(~P(g&N(~((F&6?6 1~Z &g&N(*g&N(~` g&N(&g&N(~T(F&6Og&N(2g&N(~T(g&N(.g&N(~` g&N(~X(F&6Hg&N(:g&N(~X(g&N(6g&N(~"(F&6Og&N(Bg&N(~"(g&N(>g&N(~X(g&N(~`(F&6Hg&N(Jg&N(~`(g&N(Fg&N(~d(F&6Og&N(Rg&N(~d(g&N(Ng&N(~`(g&N(~h(F&6Hg&N(Vg&N(~h(g&N(~l(F&6=g&N(~d g&N(Zg&N(~l(g&N(~,(F&6:g&N(~0(6(6 1~_ &g&N(*g&N(~` g&N(&g&N(}T,F&6Og&N(2g&N(}T,g&N(.g&N(~` g&N(}X,F&6Hg&N(:g&N(}X,g&N(6g&N(}",F&6Og&N(Bg&N(}",g&N(>g&N(}X,g&N(}`,F&6Hg&N(Jg&N(}`,g&N(Fg&N(}d,F&6Og&N(Rg&N(}d,g&N(Ng&N(}`,g&N(}h,F&6Hg&N(Zg&N(Vg&N(}h,g&N(~d g&N(}l,F&6Cg&N(}l,g&N(~,(F&g)}8F&6>g&N(~0(6(6 1}a* 1}Kg&N(}l,g&N(}p,F&F&g)}86;g&N(Vg&N(}t,61g&N(}p,g&N(}t,g&N(}x,F&6Bg&N(Ng&N(}|,6!g&N(}x,g&N(}|,g&N(}d,g&N(~$,F&6Ig6G.g&G/g.G0g(G1)fF.N(6F/N(~(,62F/N(~$,F/N(~(,F/N(}x,F/N(~,,F&6FF.N(.F/N(~0,6!F/N(~,,F/N(~0,F0N(}T,F/N(~4,F&6IF.g}!}6G.F/g6}6G/F0g}D}6G0F1g}K}6H13&1g&N(~` g&N(~D,g&N(~h g&N(~( F&6Kg&N(~D,g&N(~h g&N(~, F&68g&N(~h g&N(}T,g&N(~!,g&N(~0 F&6Dg&N(~!,g&N(~h g&N(~4 F&69g&G0g6G.g&G/g(G1)fF0N(}X,F.N(~$,g&N(~h F/N(~8 F&6KF.N(~$,g&N(~h F/N(~! F&68g&N(~h F0N(}",F.N(}x,F/N(~@ F&6DF.N(}x,g&N(~h F/N(~D F&69F0g.}6G0F.g}!}6G.F/g6}6G/F1g}K}6H13&1g&N(}p,g&N(}h,g&N(~h g&N(~X F&6Eg&N(}p,g&N(~h g&N(~" F&666 1~Q, 1}Kg&N(}t g&N(~8(6)g&N(~l g&N(}x g&N(}t g&N(~()6+g&N(~l g&N(}| g&N(~,)6,g&N(}L(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ g&N(~( g&N(^g&N(bg&N(&g&N(~0)gV6Mg&N(}P(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ g&N(~, g&N(fg&N(jg&N(*g&N(~4)g.6Mg&N(}T(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ g&N(~0 g&N(ng&N(rg&N(.g&N(~8)gV6Mg&N(}X(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ g&N(~4 g&N(vg&N(zg&N(2g&N(~!)g,6Mg&G.g&G/g(G0)fF.N(}"(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ F.N(~8 F/N(}$F/N(}(F.N(6F.N(~@)gV6NF.N(}`(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ F.N(~! F/N(},F/N(}0F.N(:F.N(~D)g.6NF.N(}d(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ F.N(~@ F/N(}4F/N(}8F.N(>F.N(~H)gV6NF.N(}h(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ F.N(~D F/N(}!F/N(}@F.N(BF.N(~L)g,6NF.g6}6G.F/gF}6G/F0g}K}6H03&1g&N(}|(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ g&N(~X g&N(}d g&N(}h g&N(Vg&N(~`)g86Mg&N(~$(g&N(}x g&N(}| g&N(~()g&N(~,)g&N(~$ g&N(~" g&N(}l g&N(}p g&N(Zg&N(~d)g)6Mg&N(~0)g&N(~4)g&N(~h)63g&G.g1G0)fF.N(~8)F.N(~h)F.N(~l)6.F.g*}6G.F0g}K}6H03&1g&N(~d)g&N(}p*g&N(~4(6/6 1~g/ 3}Kg&N(*g&N(~` g&N(&g&N(~H,F&6Og&N(2g&N(~H,g&N(.g&N(~` g&N(~L,F&6Hg&N(:g&N(~L,g&N(6g&N(~P,F&6Og&N(Bg&N(~P,g&N(>g&N(~L,g&N(~T,F&6Hg&N(Jg&N(~T,g&N(Fg&N(~X,F&6Og&N(Rg&N(~X,g&N(Ng&N(~T,g&N(~",F&6Hg&N(}t g&N(~8(6)g&N(~l g&N(}x g&N(}t g&N(~`,6+g&N(~l g&N(}| g&N(~d,6,g&N(~0(6(g&N(Zg&N(Vg&N(~",g&N(~d g&N(~h,g&N(~l,F&6Jg&N(~l,g&N(~,(F&g)}8F&6>g&N(~h,g&N(}L-F&64g&N(Vg&N(}P-61g&N(~h,g&N(}P-g&N(}T-F&6Bg&N(~h,g&N(~",g&N(}X-F&6@g&N(}T-g&N(}"-F&67g&N(~X,g&N(}T-g&N(}`-F&6Ag&N(Ng&N(}d-6!g&N(}T-g&N(}d-g&N(~X,g&N(}h-F&6Ig&N(}h-g&N(}l-F&65g&N(~T,g&N(}h-g&N(}p-F&6Gg6G.g&G/g&G0g.G1g~"*G2g(G3)fF.N(6F/N(}t-62F/N(}h-F/N(}t-F0N(}T-F/N(}x-F&6FF/N(}x-F/N(}|-F&67F1N(~H,F/N(}x-F/N(~$-F&6AF.N(.F/N(~(-6!F/N(}x-F/N(~(-F1N(~H,F/N(~,-F&6IF/N(~,-F/N(~0-F&65F2N(~` F/N(~,-F/N(~4-F&6GF.g}!}6G.F/gF}6G/F0gJ}6G0F1g}D}6G1F2g}`}G}6G2F3g}K}6H33&1g&G.g~0&G0g&G/g)G3)fF.N(}L(g&N(}x g&N(}| g&N(~`,g&N(~d,g&N(~$ F0N(}p-F/N(^F/N(bF.N(&F.N(~X-gV6LF.N(}P(g&N(}x g&N(}| g&N(~`,g&N(~d,g&N(~$ F0N(}l-F/N(fF/N(jF.N(*F.N(~"-g.6LF.N(}T(g&N(}x g&N(}| g&N(~`,g&N(~d,g&N(~$ F0N(}`-F/N(nF/N(rF.N(.F.N(~`-gV6LF.N(}X(g&N(}x g&N(}| g&N(~`,g&N(~d,g&N(~$ F0N(}"-F/N(vF/N(zF.N(2F.N(~d-g,6LF.g6}6G.F0g},}6G0F/gF}6G/F3g}K}6H33&1g&N(}|(g&N(}x g&N(}| g&N(~`,g&N(~d,g&N(~$ g&N(}X-g&N(}d g&N(}h g&N(Vg&N(}d.g86Lg&N(~$(g&N(}x g&N(}| g&N(~`,g&N(~d,g&N(~$ g&N(}L-g&N(}l g&N(}p g&N(Zg&N(}h.g)6Lg&N(~X-g&N(~"-g&N(}l.63g&G.g1G3)fF.N(~`-F.N(}l.F.N(}p.6.F.g*}6G.F3g}K}6H33&1g&N(}h.g&N(~!.g&N(~4(6/6 1~=+(P}K0}Gg~J~ ~4~N #7GVg&#7GWg #7GXg(#7GYg)#7GZg&F n*fF&G.g&G/F G0)fF(#7G[F)#7G"FVF[#wF"#wG]FWF[#}z G^F/#7g&#7g #B g(#B(g)#B)#}z F"#}z G_F^F_#}z G^F_g3#}w F_g9#}y #vF^#wG_F^F_#}z G^F_g5#}w F_g7#}y #vF^#wG_F^F_#}z G^F_g@#}w F_g,#}y #vF^#wG_F^F_#}z G^F_g,#}w F_g@#}y #vF^#wG_F^F"#}z G^F_F]#}z FX#}z G_F^F_#}z G^F_g7#}w F_g5#}y #vF^#wG_F^F_#}z G^F_gC#}w F_g)#}y #vF^#wG_F^F_#}z G^F_g6#}w F_g6#}y #vF^#wG_F^F_#}z G^F_g>#}w F_g.#}y #vF^#wG_F^F]#}z G^F_F[#}z FY#}z G_F^F_#}z G^F_g3#}w F_g9#}y #vF^#wG_F^F_#}z G^F_g5#}w F_g7#}y #vF^#wG_F^F_#}z G^F_g@#}w F_g,#}y #vF^#wG_F^F_#}z G^F_g,#}w F_g@#}y #vF^#wG_F^F[#}z G^F_F"#}z FZ#}z G_F^F_#}z H^g.#}y G[F.F*F+F[#A&~ j&&&&&&}!d}n}n}l~&^(&F.F*F+F[#A ~ j&&&&&&}!d}n}n}l~&^(*F.F*F+F[#A(~ j&&&&&&}!d}n}n}l~&^(.F.F*F+F[#A)~ j&&&&&&}!d}n}n}l~&^(2F.g6}6G.F/g*}6H/F0n3&111';
