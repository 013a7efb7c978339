// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
  initConstant,
  initUniform,
  netBytes,
  pow,
  tanh,
  teamwork,
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

export interface ResidualTrainReport extends ResidualReport {
  /** The learning rate of this step. */
  readonly lr: number;
  /** Norm of the whole gradient, before clipping. */
  readonly gradNorm: number;
  /** Updates so far, this one included. */
  readonly step: number;
}

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
  readonly seed?: number;
  /** Default 'auto': WebAssembly where the host allows it, else TypeScript. They agree to rounding, not to the bit. */
  readonly backend?: 'auto' | 'wasm' | 'ts';
  /** Capacity of predict and evaluate where it differs from training's: same parameters, same memory. */
  readonly inference?: ResidualDims;
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
  readonly hyper: ResidualHyper;

  /**
   * Synchronous. All memory is taken here and never grows, so no view is ever detached.
   * Throws an ArenaError with the bytes needed where there is not as much.
   */
  constructor(capacity: ResidualDims, options: ResidualOptions = {}) {
    const net: NetMachine<ResidualDims, ResidualViews, ResidualWasm> = new NetMachine(spec, capacity, options);
    this.#net = net;
    this.#train = new TrainMachine(net, trainSpec);
    this.grads = gradsOf(net.views);
    this.hyper = this.#train.hyper;
    this.params = paramsOf(net.views);
    this.state = stateOf();
    this.inputs = inputsOf(net.views);
  }

  /**
   * The same, for what must be waited for: a file of WebAssembly (--wasm=file), and threads, which change no bit of a result.
   * `threads` and `notes` say how many run and why, where there are fewer than asked for.
   */
  static async create(
    capacity: ResidualDims,
    options: ResidualOptions & { readonly threads?: number } = {},
  ): Promise<Residual> {
    const net = new Residual(capacity, options);
    await net.#net.open();
    return net;
  }

  /** Bytes of all memory for these capacities, without taking it. */
  static bytes(capacity: ResidualDims, inference: ResidualDims = capacity): number {
    return netBytes(spec, capacity, inference);
  }

  get capacity(): ResidualDims {
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
    this.#train.beginStep(trainStepRun, inputs);
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
function inputsOf(v: ResidualViews) {
  return Object.freeze({ x: v.x, target: v.target });
}

/** Parameters by their keys in weight files. */
function paramsOf(v: ResidualViews) {
  return Object.freeze({
    'blocks.0.up.weight': v.blocks_0_up_weight,
    'blocks.0.up.bias': v.blocks_0_up_bias,
    'blocks.0.down.weight': v.blocks_0_down_weight,
    'blocks.0.down.bias': v.blocks_0_down_bias,
    'blocks.1.up.weight': v.blocks_1_up_weight,
    'blocks.1.up.bias': v.blocks_1_up_bias,
    'blocks.1.down.weight': v.blocks_1_down_weight,
    'blocks.1.down.bias': v.blocks_1_down_bias,
    'blocks.2.up.weight': v.blocks_2_up_weight,
    'blocks.2.up.bias': v.blocks_2_up_bias,
    'blocks.2.down.weight': v.blocks_2_down_weight,
    'blocks.2.down.bias': v.blocks_2_down_bias,
    'head.weight': v.head_weight,
    'head.bias': v.head_bias,
  });
}

/** State by its keys in weight files. */
function stateOf() {
  return Object.freeze({});
}

/** Gradients by the keys of their parameters. */
function gradsOf(v: ResidualViews) {
  return Object.freeze({
    'blocks.0.up.weight': v.grad_blocks_0_up_weight,
    'blocks.0.down.weight': v.grad_blocks_0_down_weight,
    'blocks.1.up.weight': v.grad_blocks_1_up_weight,
    'blocks.1.down.weight': v.grad_blocks_1_down_weight,
    'blocks.2.up.weight': v.grad_blocks_2_up_weight,
    'blocks.2.down.weight': v.grad_blocks_2_down_weight,
    'head.weight': v.grad_head_weight,
    'blocks.0.up.bias': v.grad_blocks_0_up_bias,
    'blocks.0.down.bias': v.grad_blocks_0_down_bias,
    'blocks.1.up.bias': v.grad_blocks_1_up_bias,
    'blocks.1.down.bias': v.grad_blocks_1_down_bias,
    'blocks.2.up.bias': v.grad_blocks_2_up_bias,
    'blocks.2.down.bias': v.grad_blocks_2_down_bias,
    'head.bias': v.grad_head_bias,
  });
}

const spec: NetSpec<ResidualDims, ResidualViews> = {
  abi: 4,
  model: schema.model,
  hash: schema.hash,
  dims: ['B'],
  inputs: [
    { name: 'x', type: 'f32', shape: '[B, 6]', dims: ['B'], length: ({ B }) => B * 6 },
    { name: 'target', type: 'f32', shape: '[B, 3]', dims: ['B'], length: ({ B }) => B * 3 },
  ],
  params: {
    'blocks.0.up.weight': { shape: schema.params['blocks.0.up.weight'], init: initUniform(-1, 1) },
    'blocks.0.up.bias': { shape: schema.params['blocks.0.up.bias'], init: initConstant(0) },
    'blocks.0.down.weight': {
      shape: schema.params['blocks.0.down.weight'],
      init: initUniform(-0.8660254037844386, 0.8660254037844386),
    },
    'blocks.0.down.bias': { shape: schema.params['blocks.0.down.bias'], init: initConstant(0) },
    'blocks.1.up.weight': { shape: schema.params['blocks.1.up.weight'], init: initUniform(-1, 1) },
    'blocks.1.up.bias': { shape: schema.params['blocks.1.up.bias'], init: initConstant(0) },
    'blocks.1.down.weight': {
      shape: schema.params['blocks.1.down.weight'],
      init: initUniform(-0.8660254037844386, 0.8660254037844386),
    },
    'blocks.1.down.bias': { shape: schema.params['blocks.1.down.bias'], init: initConstant(0) },
    'blocks.2.up.weight': { shape: schema.params['blocks.2.up.weight'], init: initUniform(-1, 1) },
    'blocks.2.up.bias': { shape: schema.params['blocks.2.up.bias'], init: initConstant(0) },
    'blocks.2.down.weight': {
      shape: schema.params['blocks.2.down.weight'],
      init: initUniform(-0.8660254037844386, 0.8660254037844386),
    },
    'blocks.2.down.bias': { shape: schema.params['blocks.2.down.bias'], init: initConstant(0) },
    'head.weight': { shape: schema.params['head.weight'], init: initUniform(-1, 1) },
    'head.bias': { shape: schema.params['head.bias'], init: initConstant(0) },
  },
  state: {},
  requires: [],
  wasm: { module: compileOnce(() => wasmBytes), addresses: 237, team: teamwork(), host: { pow } },
  layOut,
  named: (v) => ({
    inputs: inputsOf(v),
    params: paramsOf(v),
    state: stateOf(),
    pending: {},
    active: {
      'blocks.0.up.weight': v.active_blocks_0_up_weight,
      'blocks.0.up.bias': v.active_blocks_0_up_bias,
      'blocks.0.down.weight': v.active_blocks_0_down_weight,
      'blocks.0.down.bias': v.active_blocks_0_down_bias,
      'blocks.1.up.weight': v.active_blocks_1_up_weight,
      'blocks.1.up.bias': v.active_blocks_1_up_bias,
      'blocks.1.down.weight': v.active_blocks_1_down_weight,
      'blocks.1.down.bias': v.active_blocks_1_down_bias,
      'blocks.2.up.weight': v.active_blocks_2_up_weight,
      'blocks.2.up.bias': v.active_blocks_2_up_bias,
      'blocks.2.down.weight': v.active_blocks_2_down_weight,
      'blocks.2.down.bias': v.active_blocks_2_down_bias,
      'head.weight': v.active_head_weight,
      'head.bias': v.active_head_bias,
    },
    scale: v.scale,
  }),
};

const trainSpec: TrainSpec<ResidualViews> = {
  name: '',
  slots: {
    'm:blocks.0.up.weight': { shape: [6, 8], init: initConstant(0) },
    'v:blocks.0.up.weight': { shape: [6, 8], init: initConstant(0) },
    'm:blocks.0.up.bias': { shape: [8], init: initConstant(0) },
    'v:blocks.0.up.bias': { shape: [8], init: initConstant(0) },
    'm:blocks.0.down.weight': { shape: [8, 6], init: initConstant(0) },
    'v:blocks.0.down.weight': { shape: [8, 6], init: initConstant(0) },
    'm:blocks.0.down.bias': { shape: [6], init: initConstant(0) },
    'v:blocks.0.down.bias': { shape: [6], init: initConstant(0) },
    'm:blocks.1.up.weight': { shape: [6, 8], init: initConstant(0) },
    'v:blocks.1.up.weight': { shape: [6, 8], init: initConstant(0) },
    'm:blocks.1.up.bias': { shape: [8], init: initConstant(0) },
    'v:blocks.1.up.bias': { shape: [8], init: initConstant(0) },
    'm:blocks.1.down.weight': { shape: [8, 6], init: initConstant(0) },
    'v:blocks.1.down.weight': { shape: [8, 6], init: initConstant(0) },
    'm:blocks.1.down.bias': { shape: [6], init: initConstant(0) },
    'v:blocks.1.down.bias': { shape: [6], init: initConstant(0) },
    'm:blocks.2.up.weight': { shape: [6, 8], init: initConstant(0) },
    'v:blocks.2.up.weight': { shape: [6, 8], init: initConstant(0) },
    'm:blocks.2.up.bias': { shape: [8], init: initConstant(0) },
    'v:blocks.2.up.bias': { shape: [8], init: initConstant(0) },
    'm:blocks.2.down.weight': { shape: [8, 6], init: initConstant(0) },
    'v:blocks.2.down.weight': { shape: [8, 6], init: initConstant(0) },
    'm:blocks.2.down.bias': { shape: [6], init: initConstant(0) },
    'v:blocks.2.down.bias': { shape: [6], init: initConstant(0) },
    'm:head.weight': { shape: [6, 3], init: initConstant(0) },
    'v:head.weight': { shape: [6, 3], init: initConstant(0) },
    'm:head.bias': { shape: [3], init: initConstant(0) },
    'v:head.bias': { shape: [3], init: initConstant(0) },
  },
  hyper: { lr: 0.001, beta1: 0.9, beta2: 0.999, eps: 1e-8 },
  named: (v) => ({
    slots: {
      'm:blocks.0.up.weight': v.m_blocks_0_up_weight,
      'v:blocks.0.up.weight': v.v_blocks_0_up_weight,
      'm:blocks.0.up.bias': v.m_blocks_0_up_bias,
      'v:blocks.0.up.bias': v.v_blocks_0_up_bias,
      'm:blocks.0.down.weight': v.m_blocks_0_down_weight,
      'v:blocks.0.down.weight': v.v_blocks_0_down_weight,
      'm:blocks.0.down.bias': v.m_blocks_0_down_bias,
      'v:blocks.0.down.bias': v.v_blocks_0_down_bias,
      'm:blocks.1.up.weight': v.m_blocks_1_up_weight,
      'v:blocks.1.up.weight': v.v_blocks_1_up_weight,
      'm:blocks.1.up.bias': v.m_blocks_1_up_bias,
      'v:blocks.1.up.bias': v.v_blocks_1_up_bias,
      'm:blocks.1.down.weight': v.m_blocks_1_down_weight,
      'v:blocks.1.down.weight': v.v_blocks_1_down_weight,
      'm:blocks.1.down.bias': v.m_blocks_1_down_bias,
      'v:blocks.1.down.bias': v.v_blocks_1_down_bias,
      'm:blocks.2.up.weight': v.m_blocks_2_up_weight,
      'v:blocks.2.up.weight': v.v_blocks_2_up_weight,
      'm:blocks.2.up.bias': v.m_blocks_2_up_bias,
      'v:blocks.2.up.bias': v.v_blocks_2_up_bias,
      'm:blocks.2.down.weight': v.m_blocks_2_down_weight,
      'v:blocks.2.down.weight': v.v_blocks_2_down_weight,
      'm:blocks.2.down.bias': v.m_blocks_2_down_bias,
      'v:blocks.2.down.bias': v.v_blocks_2_down_bias,
      'm:head.weight': v.m_head_weight,
      'v:head.weight': v.v_head_weight,
      'm:head.bias': v.m_head_bias,
      'v:head.bias': v.v_head_bias,
    },
    grads: gradsOf(v),
    hyper: { lr: v.lr, beta1: v.beta1, beta2: v.beta2, eps: v.eps },
    step: v.step,
  }),
};

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'target'], inference: true };

const forwardRun: RunSpec = { name: 'forward', inputs: ['x', 'target'], nonempty: ['B'] };

const trainStepRun: RunSpec = { name: 'trainStep', inputs: ['x', 'target'], nonempty: ['B'] };

/** All memory in order: what is kept for life, then the temporaries of each method, which share one region. */
function layOut(memory: NetMemory, training: ResidualDims, inference: ResidualDims) {
  const { B } = training;
  return {
    blocks_0_up_weight: memory.f32(48),
    blocks_0_up_bias: memory.f32(8),
    blocks_0_down_weight: memory.f32(48),
    blocks_0_down_bias: memory.f32(6),
    blocks_1_up_weight: memory.f32(48),
    blocks_1_up_bias: memory.f32(8),
    blocks_1_down_weight: memory.f32(48),
    blocks_1_down_bias: memory.f32(6),
    blocks_2_up_weight: memory.f32(48),
    blocks_2_up_bias: memory.f32(8),
    blocks_2_down_weight: memory.f32(48),
    blocks_2_down_bias: memory.f32(6),
    head_weight: memory.f32(18),
    head_bias: memory.f32(3),
    m_blocks_0_up_weight: memory.f32(48),
    v_blocks_0_up_weight: memory.f32(48),
    m_blocks_0_up_bias: memory.f32(8),
    v_blocks_0_up_bias: memory.f32(8),
    m_blocks_0_down_weight: memory.f32(48),
    v_blocks_0_down_weight: memory.f32(48),
    m_blocks_0_down_bias: memory.f32(6),
    v_blocks_0_down_bias: memory.f32(6),
    m_blocks_1_up_weight: memory.f32(48),
    v_blocks_1_up_weight: memory.f32(48),
    m_blocks_1_up_bias: memory.f32(8),
    v_blocks_1_up_bias: memory.f32(8),
    m_blocks_1_down_weight: memory.f32(48),
    v_blocks_1_down_weight: memory.f32(48),
    m_blocks_1_down_bias: memory.f32(6),
    v_blocks_1_down_bias: memory.f32(6),
    m_blocks_2_up_weight: memory.f32(48),
    v_blocks_2_up_weight: memory.f32(48),
    m_blocks_2_up_bias: memory.f32(8),
    v_blocks_2_up_bias: memory.f32(8),
    m_blocks_2_down_weight: memory.f32(48),
    v_blocks_2_down_weight: memory.f32(48),
    m_blocks_2_down_bias: memory.f32(6),
    v_blocks_2_down_bias: memory.f32(6),
    m_head_weight: memory.f32(18),
    v_head_weight: memory.f32(18),
    m_head_bias: memory.f32(3),
    v_head_bias: memory.f32(3),
    lr: memory.f64(1),
    beta1: memory.f64(1),
    beta2: memory.f64(1),
    eps: memory.f64(1),
    grad_blocks_0_up_weight: memory.f32(48),
    grad_blocks_0_up_bias: memory.f32(8),
    grad_blocks_0_down_weight: memory.f32(48),
    grad_blocks_0_down_bias: memory.f32(6),
    grad_blocks_1_up_weight: memory.f32(48),
    grad_blocks_1_up_bias: memory.f32(8),
    grad_blocks_1_down_weight: memory.f32(48),
    grad_blocks_1_down_bias: memory.f32(6),
    grad_blocks_2_up_weight: memory.f32(48),
    grad_blocks_2_up_bias: memory.f32(8),
    grad_blocks_2_down_weight: memory.f32(48),
    grad_blocks_2_down_bias: memory.f32(6),
    grad_head_weight: memory.f32(18),
    grad_head_bias: memory.f32(3),
    x: memory.f32(Math.max(B * 6, inference.B * 6)),
    target: memory.f32(Math.max(B * 3, inference.B * 3)),
    scale: memory.f64(1),
    step: memory.f64(1),
    active_blocks_0_up_weight: memory.f64(1),
    active_blocks_0_up_bias: memory.f64(1),
    active_blocks_0_down_weight: memory.f64(1),
    active_blocks_0_down_bias: memory.f64(1),
    active_blocks_1_up_weight: memory.f64(1),
    active_blocks_1_up_bias: memory.f64(1),
    active_blocks_1_down_weight: memory.f64(1),
    active_blocks_1_down_bias: memory.f64(1),
    active_blocks_2_up_weight: memory.f64(1),
    active_blocks_2_up_bias: memory.f64(1),
    active_blocks_2_down_weight: memory.f64(1),
    active_blocks_2_down_bias: memory.f64(1),
    active_head_weight: memory.f64(1),
    active_head_bias: memory.f64(1),
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
  const blocks_0_up_weight_rsqrt = memory.f64(1, [blocks_0_up_weight_div]);
  /** f32[] */
  const sum = memory.f32(1, [blocks_0_up_weight_rsqrt]);
  /** f64[] */
  const add_2 = memory.f64(1, [blocks_0_up_weight_rsqrt]);
  /** f64[] */
  const add_4 = memory.f64(1, [blocks_0_up_weight_rsqrt]);
  /** f64[] */
  const add_6 = memory.f64(1, [blocks_0_up_weight_rsqrt]);
  /** f64[] */
  const add_8 = memory.f64(1, [blocks_0_up_weight_rsqrt]);
  /** f64[] */
  const add_10 = memory.f64(1, [blocks_0_up_weight_rsqrt]);
  /** f64[] */
  const add_12 = memory.f64(1, [blocks_0_up_weight_rsqrt]);
  /** f64[] */
  const add = memory.f64(1, [sum, add_2]);
  /** f64[] */
  const add_3 = memory.f64(1, [add_2]);
  /** f64[] */
  const add_5 = memory.f64(1, [add_4]);
  /** f64[] */
  const add_7 = memory.f64(1, [add_6]);
  /** f64[] */
  const add_9 = memory.f64(1, [add_8]);
  /** f64[] */
  const add_11 = memory.f64(1, [add_10]);
  return {
    blocks_0_up_weight_div,
    blocks_0_up_weight_rsqrt,
    sum,
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
  /** f32[6] */
  const d_blocks_1_down_sum = memory.f32(6, [d_blocks_1_up_matmul]);
  /** f32[8] */
  const d_blocks_1_up_sum = memory.f32(8, [d_blocks_1_down_sum]);
  /** f32[B, 6] */
  const blocks_0_add_4 = memory.f32(B * 6, [d_blocks_2_mul_2, blocks_2_add_4, d_blocks_1_up_sum]);
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
  const d_blocks_2_down_matmul = memory.f32(48, [d_head_matmul_2]);
  /** f32[6, 8] */
  const d_blocks_2_up_matmul = memory.f32(48, [d_blocks_2_down_matmul]);
  /** f32[6] */
  const d_blocks_2_down_sum = memory.f32(6, [d_blocks_2_up_matmul]);
  /** f32[8] */
  const d_blocks_2_up_sum = memory.f32(8, [d_blocks_2_down_sum]);
  /** f32[6] */
  const d_blocks_0_down_sum = memory.f32(6, [d_blocks_2_up_sum]);
  /** f32[8] */
  const d_blocks_0_up_sum = memory.f32(8, [d_blocks_0_down_sum]);
  /** f32[] */
  const sum_2 = memory.f32(1, [d_blocks_0_up_sum]);
  /** f64[] */
  const add_14 = memory.f64(1, [d_blocks_0_up_sum]);
  /** f64[] */
  const add_16 = memory.f64(1, [d_blocks_0_up_sum]);
  /** f64[] */
  const add_18 = memory.f64(1, [d_blocks_0_up_sum]);
  /** f64[] */
  const add_20 = memory.f64(1, [d_blocks_0_up_sum]);
  /** f64[] */
  const add_22 = memory.f64(1, [d_blocks_0_up_sum]);
  /** f64[] */
  const add_24 = memory.f64(1, [d_blocks_0_up_sum]);
  /** f64[] */
  const add_13 = memory.f64(1, [sum_2, add_14]);
  /** f64[] */
  const add_15 = memory.f64(1, [add_14]);
  /** f64[] */
  const add_17 = memory.f64(1, [add_16]);
  /** f64[] */
  const add_19 = memory.f64(1, [add_18]);
  /** f64[] */
  const add_21 = memory.f64(1, [add_20]);
  /** f64[] */
  const add_23 = memory.f64(1, [add_22]);
  /** f32[6, 3] */
  const d_head_matmul_3 = memory.f32(18, [d_add_2, add_13, add_15]);
  /** f64[] */
  const blocks_0_up_weight_div_2 = memory.f64(1, [d_head_matmul_3]);
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
    sum_2,
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
    [B * 32], [B * 24, 16, 10, 25], [B * 32, -2], [B * 24, -2], [B * 32, -2], [B * 24, -1], [8, 7], [8, -1],
    [B * 12, 4, 1], [B * 12, -6], [12, -3], [96, -6], [B * 24, -9], [72, -5, 24, 26], [24, 2], [192, -3], [192, -1],
    [B * 32, -13, 3], [32, -4], [192, -4], [256, -18], [B * 24, -20], [24, 2], [192, 6], [192, -1], [B * 32, -23, 3],
    [32, -4], [192, -4], [256, -28], [B * 24, -4, 3], [24, -12], [192, 2], [192, -1], [B * 32, -33, 2], [32, -4],
    [192], [4, -2], [8, -1, 1], [8, -4], [8, -1], [8, -6], [8, -1], [8, -8], [8, -1], [8, -10], [8, -1], [8, -12],
    [8, -1], [8, -14],
  ]);
}

/** The kernels of predict in order. */
function predict(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.predict;
  matmul_add_tanh(v.blocks_0_up_weight, v.x, v.blocks_0_up_bias, t.blocks_0_tanh, B);
  matmul_add(v.blocks_0_down_bias, v.blocks_0_down_weight, t.blocks_0_tanh, v.x, t.blocks_0_add, B);
  matmul_add_tanh(v.blocks_1_up_weight, t.blocks_0_add, v.blocks_1_up_bias, t.blocks_1_tanh, B);
  matmul_add(v.blocks_1_down_bias, v.blocks_1_down_weight, t.blocks_1_tanh, t.blocks_0_add, t.blocks_1_add, B);
  matmul_add_tanh(v.blocks_2_up_weight, t.blocks_1_add, v.blocks_2_up_bias, t.blocks_2_tanh, B);
  matmul_add(v.blocks_2_down_bias, v.blocks_2_down_weight, t.blocks_2_tanh, t.blocks_1_add, t.blocks_2_add, B);
  matmul_add_2(v.head_weight, t.blocks_2_add, v.head_bias, v.y, B);
}

/** The kernels of evaluate in order. */
function evaluate(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.evaluate;
  matmul_add_tanh(v.blocks_0_up_weight, v.x, v.blocks_0_up_bias, t.blocks_0_tanh_2, B);
  matmul_add(v.blocks_0_down_bias, v.blocks_0_down_weight, t.blocks_0_tanh_2, v.x, t.blocks_0_add_2, B);
  matmul_add_tanh(v.blocks_1_up_weight, t.blocks_0_add_2, v.blocks_1_up_bias, t.blocks_1_tanh_2, B);
  matmul_add(v.blocks_1_down_bias, v.blocks_1_down_weight, t.blocks_1_tanh_2, t.blocks_0_add_2, t.blocks_1_add_2, B);
  matmul_add_tanh(v.blocks_2_up_weight, t.blocks_1_add_2, v.blocks_2_up_bias, t.blocks_2_tanh_2, B);
  matmul_add(v.blocks_2_down_bias, v.blocks_2_down_weight, t.blocks_2_tanh_2, t.blocks_1_add_2, t.blocks_2_add_2, B);
  matmul(v.head_weight, t.blocks_2_add_2, t.head_matmul, B);
  add_sub_mul_etc(v.target, v.head_bias, t.head_matmul, v.loss, B);
  fill(v.penalty);
}

/** The kernels of forward in order. */
function forward(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.forward;
  matmul_add_tanh(v.blocks_0_up_weight, v.x, v.blocks_0_up_bias, t.blocks_0_tanh_3, B);
  matmul_add(v.blocks_0_down_bias, v.blocks_0_down_weight, t.blocks_0_tanh_3, v.x, t.blocks_0_add_3, B);
  matmul_add_tanh(v.blocks_1_up_weight, t.blocks_0_add_3, v.blocks_1_up_bias, t.blocks_1_tanh_3, B);
  matmul_add(v.blocks_1_down_bias, v.blocks_1_down_weight, t.blocks_1_tanh_3, t.blocks_0_add_3, t.blocks_1_add_3, B);
  matmul_add_tanh(v.blocks_2_up_weight, t.blocks_1_add_3, v.blocks_2_up_bias, t.blocks_2_tanh_3, B);
  matmul_add(v.blocks_2_down_bias, v.blocks_2_down_weight, t.blocks_2_tanh_3, t.blocks_1_add_3, t.blocks_2_add_3, B);
  matmul_add_sub(v.head_weight, t.blocks_2_add_3, v.head_bias, v.target, t.sub, B);
  mul_sum_div(t.sub, v.loss, B * 3, B);
  fill(v.penalty);
}

/** The kernels of backward in order. */
function backward(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.forward;
  div_mul_add(t.sub, t.d_add, B, B * 3);
  matmul_2(v.head_weight, t.d_add, t.d_head_matmul, B);
  matmul_mul_sub(v.blocks_2_down_weight, t.d_head_matmul, t.blocks_2_tanh_3, t.d_blocks_2_mul, B);
  matmul_add_3(v.blocks_2_up_weight, t.d_blocks_2_mul, t.d_head_matmul, t.d_blocks_1_add, B);
  matmul_mul_sub(v.blocks_1_down_weight, t.d_blocks_1_add, t.blocks_1_tanh_3, t.d_blocks_1_mul, B);
  matmul_add_3(v.blocks_1_up_weight, t.d_blocks_1_mul, t.d_blocks_1_add, t.d_blocks_0_add, B);
  matmul_mul_sub(v.blocks_0_down_weight, t.d_blocks_0_add, t.blocks_0_tanh_3, t.d_blocks_0_mul, B);
  matmul_mul_add(v.scale, t.d_blocks_0_mul, v.x, v.grad_blocks_0_up_weight, B);
  matmul_mul_add_2(v.scale, t.d_blocks_0_add, t.blocks_0_tanh_3, v.grad_blocks_0_down_weight, B);
  matmul_mul_add(v.scale, t.d_blocks_1_mul, t.blocks_0_add_3, v.grad_blocks_1_up_weight, B);
  matmul_mul_add_2(v.scale, t.d_blocks_1_add, t.blocks_1_tanh_3, v.grad_blocks_1_down_weight, B);
  matmul_mul_add(v.scale, t.d_blocks_2_mul, t.blocks_1_add_3, v.grad_blocks_2_up_weight, B);
  matmul_mul_add_2(v.scale, t.d_head_matmul, t.blocks_2_tanh_3, v.grad_blocks_2_down_weight, B);
  matmul_mul_add_3(v.scale, t.d_add, t.blocks_2_add_3, v.grad_head_weight, B);
  sum_mul_add(v.scale, t.d_blocks_0_mul, v.grad_blocks_0_up_bias, B);
  sum_mul_add_2(t.d_blocks_0_add, v.scale, v.grad_blocks_0_down_bias, B);
  sum_mul_add(v.scale, t.d_blocks_1_mul, v.grad_blocks_1_up_bias, B);
  sum_mul_add_2(t.d_blocks_1_add, v.scale, v.grad_blocks_1_down_bias, B);
  sum_mul_add(v.scale, t.d_blocks_2_mul, v.grad_blocks_2_up_bias, B);
  sum_mul_add_2(t.d_head_matmul, v.scale, v.grad_blocks_2_down_bias, B);
  sum_mul_add_3(v.scale, t.d_add, v.grad_head_bias, B);
}

/** The kernels of update in order. */
function update(v: ResidualViews): void {
  const t = v.update;
  copy(v.lr, v.lr_2);
  pow_sub_div(v.step, v.beta1, v.lr, t.blocks_0_up_weight_div);
  pow_sub_rsqrt(v.step, v.beta2, t.blocks_0_up_weight_rsqrt);
  mul_sum(v.grad_blocks_0_up_weight, t.sum, 48);
  mul_sum_add(v.grad_blocks_0_up_bias, v.active_blocks_0_up_bias, t.sum, v.active_blocks_0_up_weight, t.add, 8);
  mul_sum_add_2(v.grad_blocks_0_down_weight, v.active_blocks_0_down_weight, t.add, t.add_2, 48);
  mul_sum_add_2(v.grad_blocks_0_down_bias, v.active_blocks_0_down_bias, t.add_2, t.add_3, 6);
  mul_sum_add_2(v.grad_blocks_1_up_weight, v.active_blocks_1_up_weight, t.add_3, t.add_4, 48);
  mul_sum_add_2(v.grad_blocks_1_up_bias, v.active_blocks_1_up_bias, t.add_4, t.add_5, 8);
  mul_sum_add_2(v.grad_blocks_1_down_weight, v.active_blocks_1_down_weight, t.add_5, t.add_6, 48);
  mul_sum_add_2(v.grad_blocks_1_down_bias, v.active_blocks_1_down_bias, t.add_6, t.add_7, 6);
  mul_sum_add_2(v.grad_blocks_2_up_weight, v.active_blocks_2_up_weight, t.add_7, t.add_8, 48);
  mul_sum_add_2(v.grad_blocks_2_up_bias, v.active_blocks_2_up_bias, t.add_8, t.add_9, 8);
  mul_sum_add_2(v.grad_blocks_2_down_weight, v.active_blocks_2_down_weight, t.add_9, t.add_10, 48);
  mul_sum_add_2(v.grad_blocks_2_down_bias, v.active_blocks_2_down_bias, t.add_10, t.add_11, 6);
  mul_sum_add_2(v.grad_head_weight, v.active_head_weight, t.add_11, t.add_12, 18);
  mul_sum_add_sqrt(v.grad_head_bias, v.active_head_bias, t.add_12, v.gradNorm, 3);
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_up_weight,
    v.m_blocks_0_up_weight,
    v.grad_blocks_0_up_weight,
    v.v_blocks_0_up_weight,
    v.blocks_0_up_weight,
    48,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_up_bias,
    v.m_blocks_0_up_bias,
    v.grad_blocks_0_up_bias,
    v.v_blocks_0_up_bias,
    v.blocks_0_up_bias,
    8,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_down_weight,
    v.m_blocks_0_down_weight,
    v.grad_blocks_0_down_weight,
    v.v_blocks_0_down_weight,
    v.blocks_0_down_weight,
    48,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_down_bias,
    v.m_blocks_0_down_bias,
    v.grad_blocks_0_down_bias,
    v.v_blocks_0_down_bias,
    v.blocks_0_down_bias,
    6,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_head_weight,
    v.m_head_weight,
    v.grad_head_weight,
    v.v_head_weight,
    v.head_weight,
    18,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_head_bias,
    v.m_head_bias,
    v.grad_head_bias,
    v.v_head_bias,
    v.head_bias,
    3,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_up_weight,
    v.m_blocks_1_up_weight,
    v.grad_blocks_1_up_weight,
    v.v_blocks_1_up_weight,
    v.blocks_1_up_weight,
    48,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_up_bias,
    v.m_blocks_1_up_bias,
    v.grad_blocks_1_up_bias,
    v.v_blocks_1_up_bias,
    v.blocks_1_up_bias,
    8,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_down_weight,
    v.m_blocks_1_down_weight,
    v.grad_blocks_1_down_weight,
    v.v_blocks_1_down_weight,
    v.blocks_1_down_weight,
    48,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_down_bias,
    v.m_blocks_1_down_bias,
    v.grad_blocks_1_down_bias,
    v.v_blocks_1_down_bias,
    v.blocks_1_down_bias,
    6,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_2_up_weight,
    v.m_blocks_2_up_weight,
    v.grad_blocks_2_up_weight,
    v.v_blocks_2_up_weight,
    v.blocks_2_up_weight,
    48,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_2_up_bias,
    v.m_blocks_2_up_bias,
    v.grad_blocks_2_up_bias,
    v.v_blocks_2_up_bias,
    v.blocks_2_up_bias,
    8,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_2_down_weight,
    v.m_blocks_2_down_weight,
    v.grad_blocks_2_down_weight,
    v.v_blocks_2_down_weight,
    v.blocks_2_down_weight,
    48,
  );
  adam_update(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_2_down_bias,
    v.m_blocks_2_down_bias,
    v.grad_blocks_2_down_bias,
    v.v_blocks_2_down_bias,
    v.blocks_2_down_bias,
    6,
  );
}

/** The kernels of trainStep in order. */
function trainStep(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.trainStep;
  matmul_add_tanh(v.blocks_0_up_weight, v.x, v.blocks_0_up_bias, t.blocks_0_tanh_4, B);
  matmul_add(v.blocks_0_down_bias, v.blocks_0_down_weight, t.blocks_0_tanh_4, v.x, t.blocks_0_add_4, B);
  matmul_add_tanh(v.blocks_1_up_weight, t.blocks_0_add_4, v.blocks_1_up_bias, t.blocks_1_tanh_4, B);
  matmul_add(v.blocks_1_down_bias, v.blocks_1_down_weight, t.blocks_1_tanh_4, t.blocks_0_add_4, t.blocks_1_add_4, B);
  matmul_add_tanh(v.blocks_2_up_weight, t.blocks_1_add_4, v.blocks_2_up_bias, t.blocks_2_tanh_4, B);
  matmul_add(v.blocks_2_down_bias, v.blocks_2_down_weight, t.blocks_2_tanh_4, t.blocks_1_add_4, t.blocks_2_add_4, B);
  copy(v.lr, v.lr_2);
  pow_sub_div(v.step, v.beta1, v.lr, t.blocks_0_up_weight_div_2);
  pow_sub_rsqrt(v.step, v.beta2, t.blocks_0_up_weight_rsqrt_2);
  fill(v.penalty);
  matmul_add_sub_etc(v.head_weight, t.blocks_2_add_4, v.head_bias, v.target, t.d_add_2, t.sub_2, B);
  mul_sum_div(t.sub_2, v.loss, B * 3, B);
  sum(t.d_add_2, t.d_head_sum, B);
  matmul_2(v.head_weight, t.d_add_2, t.d_head_matmul_2, B);
  matmul_3(t.d_add_2, t.blocks_2_add_4, t.d_head_matmul_3, B);
  sum_2(t.d_head_matmul_2, t.d_blocks_2_down_sum, B);
  matmul_4(t.d_head_matmul_2, t.blocks_2_tanh_4, t.d_blocks_2_down_matmul, B);
  matmul_mul_sub(v.blocks_2_down_weight, t.d_head_matmul_2, t.blocks_2_tanh_4, t.d_blocks_2_mul_2, B);
  sum_3(t.d_blocks_2_mul_2, t.d_blocks_2_up_sum, B);
  matmul_5(t.d_blocks_2_mul_2, t.blocks_1_add_4, t.d_blocks_2_up_matmul, B);
  matmul_add_3(v.blocks_2_up_weight, t.d_blocks_2_mul_2, t.d_head_matmul_2, t.d_blocks_1_add_2, B);
  sum_2(t.d_blocks_1_add_2, t.d_blocks_1_down_sum, B);
  matmul_4(t.d_blocks_1_add_2, t.blocks_1_tanh_4, t.d_blocks_1_down_matmul, B);
  matmul_mul_sub(v.blocks_1_down_weight, t.d_blocks_1_add_2, t.blocks_1_tanh_4, t.d_blocks_1_mul_2, B);
  sum_3(t.d_blocks_1_mul_2, t.d_blocks_1_up_sum, B);
  matmul_5(t.d_blocks_1_mul_2, t.blocks_0_add_4, t.d_blocks_1_up_matmul, B);
  matmul_add_3(v.blocks_1_up_weight, t.d_blocks_1_mul_2, t.d_blocks_1_add_2, t.d_blocks_0_add_2, B);
  sum_2(t.d_blocks_0_add_2, t.d_blocks_0_down_sum, B);
  matmul_4(t.d_blocks_0_add_2, t.blocks_0_tanh_4, t.d_blocks_0_down_matmul, B);
  matmul_mul_sub(v.blocks_0_down_weight, t.d_blocks_0_add_2, t.blocks_0_tanh_4, t.d_blocks_0_mul_2, B);
  sum_3(t.d_blocks_0_mul_2, t.d_blocks_0_up_sum, B);
  matmul_5(t.d_blocks_0_mul_2, v.x, t.d_blocks_0_up_matmul, B);
  mul_sum(t.d_blocks_0_up_matmul, t.sum_2, 48);
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_0_up_weight,
    t.d_blocks_0_up_matmul,
    v.m_blocks_0_up_weight,
    v.v_blocks_0_up_weight,
    v.blocks_0_up_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_0_down_weight,
    t.d_blocks_0_down_matmul,
    v.m_blocks_0_down_weight,
    v.v_blocks_0_down_weight,
    v.blocks_0_down_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_1_up_weight,
    t.d_blocks_1_up_matmul,
    v.m_blocks_1_up_weight,
    v.v_blocks_1_up_weight,
    v.blocks_1_up_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_1_down_weight,
    t.d_blocks_1_down_matmul,
    v.m_blocks_1_down_weight,
    v.v_blocks_1_down_weight,
    v.blocks_1_down_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_2_up_weight,
    t.d_blocks_2_up_matmul,
    v.m_blocks_2_up_weight,
    v.v_blocks_2_up_weight,
    v.blocks_2_up_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_2_down_weight,
    t.d_blocks_2_down_matmul,
    v.m_blocks_2_down_weight,
    v.v_blocks_2_down_weight,
    v.blocks_2_down_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_head_weight,
    t.d_head_matmul_3,
    v.m_head_weight,
    v.v_head_weight,
    v.head_weight,
    18,
  );
  mul_sum_add(t.d_blocks_0_up_sum, v.active_blocks_0_up_bias, t.sum_2, v.active_blocks_0_up_weight, t.add_13, 8);
  mul_sum_add_2(t.d_blocks_0_down_matmul, v.active_blocks_0_down_weight, t.add_13, t.add_14, 48);
  mul_sum_add_2(t.d_blocks_0_down_sum, v.active_blocks_0_down_bias, t.add_14, t.add_15, 6);
  mul_sum_add_2(t.d_blocks_1_up_matmul, v.active_blocks_1_up_weight, t.add_15, t.add_16, 48);
  mul_sum_add_2(t.d_blocks_1_up_sum, v.active_blocks_1_up_bias, t.add_16, t.add_17, 8);
  mul_sum_add_2(t.d_blocks_1_down_matmul, v.active_blocks_1_down_weight, t.add_17, t.add_18, 48);
  mul_sum_add_2(t.d_blocks_1_down_sum, v.active_blocks_1_down_bias, t.add_18, t.add_19, 6);
  mul_sum_add_2(t.d_blocks_2_up_matmul, v.active_blocks_2_up_weight, t.add_19, t.add_20, 48);
  mul_sum_add_2(t.d_blocks_2_up_sum, v.active_blocks_2_up_bias, t.add_20, t.add_21, 8);
  mul_sum_add_2(t.d_blocks_2_down_matmul, v.active_blocks_2_down_weight, t.add_21, t.add_22, 48);
  mul_sum_add_2(t.d_blocks_2_down_sum, v.active_blocks_2_down_bias, t.add_22, t.add_23, 6);
  mul_sum_add_2(t.d_head_matmul_3, v.active_head_weight, t.add_23, t.add_24, 18);
  mul_sum_add_sqrt(t.d_head_sum, v.active_head_bias, t.add_24, v.gradNorm, 3);
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_0_up_bias,
    t.d_blocks_0_up_sum,
    v.m_blocks_0_up_bias,
    v.v_blocks_0_up_bias,
    v.blocks_0_up_bias,
    8,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_0_down_bias,
    t.d_blocks_0_down_sum,
    v.m_blocks_0_down_bias,
    v.v_blocks_0_down_bias,
    v.blocks_0_down_bias,
    6,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_1_up_bias,
    t.d_blocks_1_up_sum,
    v.m_blocks_1_up_bias,
    v.v_blocks_1_up_bias,
    v.blocks_1_up_bias,
    8,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_1_down_bias,
    t.d_blocks_1_down_sum,
    v.m_blocks_1_down_bias,
    v.v_blocks_1_down_bias,
    v.blocks_1_down_bias,
    6,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_2_up_bias,
    t.d_blocks_2_up_sum,
    v.m_blocks_2_up_bias,
    v.v_blocks_2_up_bias,
    v.blocks_2_up_bias,
    8,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_blocks_2_down_bias,
    t.d_blocks_2_down_sum,
    v.m_blocks_2_down_bias,
    v.v_blocks_2_down_bias,
    v.blocks_2_down_bias,
    6,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div_2,
    t.blocks_0_up_weight_rsqrt_2,
    v.eps,
    v.active_head_bias,
    t.d_head_sum,
    v.m_head_bias,
    v.v_head_bias,
    v.head_bias,
    3,
  );
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
  y[0] = lr[0]! / (1 - pow(beta1[0]!, step[0]!));
}

/**
 * model.nn:12 (blocks.0.up.weight): train { optimizer adam[lr=1e-3] }
 * y = 1 / √(1 − pow(beta2, step))
 */
function pow_sub_rsqrt(step: Float64Array, beta2: Float64Array, y: Float64Array): void {
  y[0] = 1 / Math.sqrt(1 - pow(beta2[0]!, step[0]!));
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = Σ_ij (grad[i, j]·grad[i, j])
 */
function mul_sum(grad: Float32Array, y: Float32Array, n: number): void {
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
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = (active2 ≠ 0 ? x : 0) + (active ≠ 0 ? Σ_i (grad[i]·grad[i]) : 0)
 */
function mul_sum_add(
  grad: Float32Array,
  active: Float64Array,
  x: Float32Array,
  active2: Float64Array,
  y: Float64Array,
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
  y[0] = (active2[0]! !== 0 ? x[0]! : 0) + (active[0]! !== 0 ? total + total2 + (total3 + total4) : 0);
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = x + (active ≠ 0 ? Σ_ij (grad[i, j]·grad[i, j]) : 0)
 */
function mul_sum_add_2(grad: Float32Array, active: Float64Array, x: Float64Array, y: Float64Array, n: number): void {
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
  y[0] = x[0]! + (active[0]! !== 0 ? total + total2 + (total3 + total4) : 0);
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = √(x + (active ≠ 0 ? Σ_i (grad[i]·grad[i]) : 0))
 */
function mul_sum_add_sqrt(grad: Float32Array, active: Float64Array, x: Float64Array, y: Float64Array, n: number): void {
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
  y[0] = Math.sqrt(x[0]! + (active[0]! !== 0 ? total + total2 + (total3 + total4) : 0));
}

/**
 * model.nn:12 (blocks.0.up.weight): train { optimizer adam[lr=1e-3] }
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·grad[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·grad[i, j]) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])) : v[i, j])
 * grad′[i, j] = 0
 */
function adam_update(
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  active: Float64Array,
  m: Float32Array,
  grad: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  n: number,
): void {
  const beta10 = beta1[0]!;
  const t0 = Math.fround(beta10);
  const t1 = Math.fround(1 - beta10);
  const beta20 = beta2[0]!;
  const t2 = Math.fround(beta20);
  const t3 = Math.fround(1 - beta20);
  const t4 = Math.fround(x[0]!);
  const t5 = Math.fround(x2[0]!);
  const t6 = Math.fround(eps[0]!);
  if (active[0]! !== 0) {
    for (let i = 0; i < n; i++) {
      const m0 = m[i]!;
      const grad0 = grad[i]!;
      const t7 = t0 * m0 + t1 * grad0;
      const v0 = v[i]!;
      const t8 = t2 * v0 + t3 * (grad0 * grad0);
      const weight0 = weight[i]!;
      grad[i] = 0;
      m[i] = t7;
      v[i] = t8;
      weight[i] = weight0 - (t4 * t7) / (t5 * Math.sqrt(t8) + t6);
    }
  } else {
    for (let i = 0; i < n; i++) {
      grad[i] = 0;
    }
  }
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
 */
function adam_update_2(
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  active: Float64Array,
  x3: Float32Array,
  m: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  n: number,
): void {
  const beta10 = beta1[0]!;
  const t0 = Math.fround(beta10);
  const t1 = Math.fround(1 - beta10);
  const beta20 = beta2[0]!;
  const t2 = Math.fround(beta20);
  const t3 = Math.fround(1 - beta20);
  const t4 = Math.fround(x[0]!);
  const t5 = Math.fround(x2[0]!);
  const t6 = Math.fround(eps[0]!);
  if (active[0]! !== 0) {
    for (let i = 0; i < n; i++) {
      const m0 = m[i]!;
      const x30 = x3[i]!;
      const t7 = t0 * m0 + t1 * x30;
      const v0 = v[i]!;
      const t8 = t2 * v0 + t3 * (x30 * x30);
      const weight0 = weight[i]!;
      m[i] = t7;
      v[i] = t8;
      weight[i] = weight0 - (t4 * t7) / (t5 * Math.sqrt(t8) + t6);
    }
  }
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBytes =
  '0061736d0100000001560c60000060027c7c017c60017f017f60047f7f7f7f017f60057f7f7f7f7f0060067f7f7f7f7f7f0060047f7f7f7f0060017f0060027f7f0060037f7f7f00600b7f7f7f7f7f7f7f7f7f7f7f0060077f7f7f7f7f7f7f00022703036e6e63066d656d6f7279020100808004036e6e63046d6565740000036e6e6303706f770001032f2e020300040504060407050606080608040804040404060606080609090504040a0b0906090609060a0707070700070610037f0141000b7f0141000b7f0141000b075008047465616d03000674687265616403010770726564696374002a086576616c75617465002b07666f7277617264002c086261636b77617264002d06757064617465002e09747261696e53746570002f0ab4b3012e2000230220007204401000200024020b2000047f230005410023014100476b0b0b3300200120006b20026a41016b20026d2101200323016a2103200123006d20036c2003200123006f6c23006d6a20026c20006a0b0d00230004401000410024020b0be81b09017f047b077f097b037f577b037f027b037f430000404bfd1321074300000000fd132111430000b242fd132123433baab83ffd13212543000040cbfd132127430080313ffd1321294383805eb9fd13212a43fb55bbbbfd13216443672ba93cfd1321654324225cbdfd13216643b383083efd132167439aaaaabefd132168430000803ffd1321694300000040fd13216a43ffda5039fd13216b43bccbb63afd13216c433f88083cfd13216d4340aa2a3dfd13216e43abaa2a3efd13216f430000003ffd13217041ff00fd112171430000203ffd132172418080808078fd1121732300044020044198014e1002220541004804400f0b0b2000fd0002002106200721082000fd00021021094100210a2004417d6a210b20050440200a200b410441001003200a200b410441011003210b210a0b200a200b4804402003200a4105746a210c2001200a41186c6a210d2002210e200a210f200b211003402011211220112113201121142011211520112116201121172011211820112119200d211a200e211b201a41186a211c0340201afd090200211d201bfd000200211e201bfd000210211f201afd0902182120201afd0902302121201afd09024821222012201d201efde601fde40121122013201d201ffde601fde401211320142020201efde601fde401211420152020201ffde601fde401211520162021201efde601fde401211620172021201ffde601fde401211720182022201efde601fde401211820192022201ffde601fde4012119201a41046a211a201b41206a211b201a201c490d000b20122006fde401211d201dfde0012120201d201dfde601212120202020fde401212220222023fdea01212420242025fde6012007fde401212620262027fde4012128202420282029fde601fde5012028202afde601fde501212b20132009fde401212c202cfde001212d202c202cfde601212e202d202dfde401212f202f2023fdea01213020302025fde6012007fde401213120312027fde4012132203020322029fde601fde5012032202afde601fde501213320142006fde40121342034fde001213520342034fde601213620352035fde401213720372023fdea01213820382025fde6012007fde401213920392027fde401213a2038203a2029fde601fde501203a202afde601fde501213b20152009fde401213c203cfde001213d203c203cfde601213e203d203dfde401213f203f2023fdea01214020402025fde6012007fde401214120412027fde4012142204020422029fde601fde5012042202afde601fde501214320162006fde40121442044fde001214520442044fde601214620452045fde401214720472023fdea01214820482025fde6012007fde401214920492027fde401214a2048204a2029fde601fde501204a202afde601fde501214b20172009fde401214c204cfde001214d204c204cfde601214e204d204dfde401214f204f2023fdea01215020502025fde6012007fde401215120512027fde4012152205020522029fde601fde5012052202afde601fde501215320182006fde40121542054fde001215520542054fde601215620552055fde401215720572023fdea01215820582025fde6012007fde401215920592027fde401215a2058205a2029fde601fde501205a202afde601fde501215b20192009fde401215c205cfde001215d205c205cfde601215e205d205dfde401215f205f2023fdea01216020602025fde6012007fde401216120612027fde4012162206020622029fde601fde5012062202afde601fde5012163200c20202020202120642021fde6012065fde4012021fde6012066fde4012021fde6012067fde4012021fde6012068fde401fde601fde601fde4012069206a206b202bfde601206cfde401202bfde601206dfde401202bfde601206efde401202bfde601206ffde401202bfde6012070fde401202b202bfde601fde601202bfde4012069fde40120262008fdb1012071fdae014117fdab01fde6012069fde401fde701fde50120202072fd43fd52201d2073fd4efd50fd0b0200200c202d202d202e2064202efde6012065fde401202efde6012066fde401202efde6012067fde401202efde6012068fde401fde601fde601fde4012069206a206b2033fde601206cfde4012033fde601206dfde4012033fde601206efde4012033fde601206ffde4012033fde6012070fde40120332033fde601fde6012033fde4012069fde40120312008fdb1012071fdae014117fdab01fde6012069fde401fde701fde501202d2072fd43fd52202c2073fd4efd50fd0b0210200c20352035203620642036fde6012065fde4012036fde6012066fde4012036fde6012067fde4012036fde6012068fde401fde601fde601fde4012069206a206b203bfde601206cfde401203bfde601206dfde401203bfde601206efde401203bfde601206ffde401203bfde6012070fde401203b203bfde601fde601203bfde4012069fde40120392008fdb1012071fdae014117fdab01fde6012069fde401fde701fde50120352072fd43fd5220342073fd4efd50fd0b0220200c203d203d203e2064203efde6012065fde401203efde6012066fde401203efde6012067fde401203efde6012068fde401fde601fde601fde4012069206a206b2043fde601206cfde4012043fde601206dfde4012043fde601206efde4012043fde601206ffde4012043fde6012070fde40120432043fde601fde6012043fde4012069fde40120412008fdb1012071fdae014117fdab01fde6012069fde401fde701fde501203d2072fd43fd52203c2073fd4efd50fd0b0230200c20452045204620642046fde6012065fde4012046fde6012066fde4012046fde6012067fde4012046fde6012068fde401fde601fde601fde4012069206a206b204bfde601206cfde401204bfde601206dfde401204bfde601206efde401204bfde601206ffde401204bfde6012070fde401204b204bfde601fde601204bfde4012069fde40120492008fdb1012071fdae014117fdab01fde6012069fde401fde701fde50120452072fd43fd5220442073fd4efd50fd0b0240200c204d204d204e2064204efde6012065fde401204efde6012066fde401204efde6012067fde401204efde6012068fde401fde601fde601fde4012069206a206b2053fde601206cfde4012053fde601206dfde4012053fde601206efde4012053fde601206ffde4012053fde6012070fde40120532053fde601fde6012053fde4012069fde40120512008fdb1012071fdae014117fdab01fde6012069fde401fde701fde501204d2072fd43fd52204c2073fd4efd50fd0b0250200c20552055205620642056fde6012065fde4012056fde6012066fde4012056fde6012067fde4012056fde6012068fde401fde601fde601fde4012069206a206b205bfde601206cfde401205bfde601206dfde401205bfde601206efde401205bfde601206ffde401205bfde6012070fde401205b205bfde601fde601205bfde4012069fde40120592008fdb1012071fdae014117fdab01fde6012069fde401fde701fde50120552072fd43fd5220542073fd4efd50fd0b0260200c205d205d205e2064205efde6012065fde401205efde6012066fde401205efde6012067fde401205efde6012068fde401fde601fde601fde4012069206a206b2063fde601206cfde4012063fde601206dfde4012063fde601206efde4012063fde601206ffde4012063fde6012070fde40120632063fde601fde6012063fde4012069fde40120612008fdb1012071fdae014117fdab01fde6012069fde401fde701fde501205d2072fd43fd52205c2073fd4efd50fd0b0270200c4180016a210c200d41e0006a210d200f41046a220f2010480d000b0b230141016a20054e044020044102754102742004480440200320044102754107746a21742001200441027541e0006c6a2175200221762004410275410274210f2004211003402011217720112178207521792076217a207941186a217b03402079fd090200211d2077201d207afd000200fde601fde40121772078201d207afd000210fde601fde4012178207941046a2179207a41206a217a2079207b490d000b20772006fde401211d201dfde0012120201d201dfde601212120202020fde401212220222023fdea01212420242025fde6012007fde401212620262027fde4012128202420282029fde601fde5012028202afde601fde501212b20782009fde401212c202cfde001212d202c202cfde601212e202d202dfde401212f202f2023fdea01213020302025fde6012007fde401213120312027fde4012132203020322029fde601fde5012032202afde601fde5012133207420202020202120642021fde6012065fde4012021fde6012066fde4012021fde6012067fde4012021fde6012068fde401fde601fde601fde4012069206a206b202bfde601206cfde401202bfde601206dfde401202bfde601206efde401202bfde601206ffde401202bfde6012070fde401202b202bfde601fde601202bfde4012069fde40120262008fdb1012071fdae014117fdab01fde6012069fde401fde701fde50120202072fd43fd52201d2073fd4efd50fd0b02002074202d202d202e2064202efde6012065fde401202efde6012066fde401202efde6012067fde401202efde6012068fde401fde601fde601fde4012069206a206b2033fde601206cfde4012033fde601206dfde4012033fde601206efde4012033fde601206ffde4012033fde6012070fde40120332033fde601fde6012033fde4012069fde40120312008fdb1012071fdae014117fdab01fde6012069fde401fde701fde501202d2072fd43fd52202c2073fd4efd50fd0b0210207441206a2174207541186a2175200f41016a220f2010480d000b0b0b0ba00709017f027b087f097b037f067b047f027b037f4300000000fd13211123000440200541ad034e1002220641004804400f0b0b2000fd00020021072000fd0002102108410021092005417d6a210a200604402009200a4104410010032009200a410441011003210a21090b2009200a4804402003200941186c6a210b2004200941186c6a210c200120094105746a210d2002210e2009210f200a211003402011211220112113201121142011211520112116201121172011211820112119200d211a200e211b201a41206a211c0340201afd090200211d201bfd000200211e201bfd000210211f201afd0902202120201afd0902402121201afd09026021222012201d201efde601fde40121122013201d201ffde601fde401211320142020201efde601fde401211420152020201ffde601fde401211520162021201efde601fde401211620172021201ffde601fde401211720182022201efde601fde401211820192022201ffde601fde4012119201a41046a211a201b41186a211b201a201c490d000b200bfd00021020132008fde401fde401211d200bfd00022820152008fde401fde4012120200bfd00024020172008fde401fde4012121200bfd00025820192008fde401fde4012122200c200bfd00020020122007fde401fde401fd0b0200200c201dfd5a021000200c201dfd5a021401200c200bfd00021820142007fde401fde401fd0b0218200c2020fd5a022800200c2020fd5a022c01200c200bfd00023020162007fde401fde401fd0b0230200c2021fd5a024000200c2021fd5a024401200c200bfd00024820182007fde401fde401fd0b0248200c2022fd5a025800200c2022fd5a025c01200b41e0006a210b200c41e0006a210c200d4180016a210d200f41046a220f2010480d000b0b230141016a20064e0440200541027541027420054804402003200541027541e0006c6a21232004200541027541e0006c6a2124200120054102754107746a2125200221262005410275410274210f2005211003402011212720112128202521292026212a202941206a212b03402029fd090200211d2027201d202afd000200fde601fde40121272028201d202afd000210fde601fde4012128202941046a2129202a41186a212a2029202b490d000b2023fd00021020282008fde401fde401211d20242023fd00020020272007fde401fde401fd0b02002024201dfd5a0210002024201dfd5a021401202341186a2123202441186a2124202541206a2125200f41016a220f2010480d000b0b0b0b8a0509017f017b077f057b037f057b037f017b037f4300000000fd13210e23000440200441f6054e1002220541004804400f0b0b2000fd0002002106410021072004417d6a2108200504402007200841044100100320072008410441011003210821070b2007200848044020032007410c6c6a21092001210a2002200741186c6a210b2007210c2008210d0340200e210f200e2110200e2111200e2112200a2113200b2114201341c8006a211503402013fd0002002116200f2014fd0902002016fde601fde401210f20102014fd0902182016fde601fde401211020112014fd0902302016fde601fde401211120122014fd0902482016fde601fde40121122013410c6a2113201441046a211420132015490d000b200f2006fde401211720102006fde401211820112006fde401211920122006fde401211a20092017fd5a02000020092017fd5a02040120092017fd5a02080220092018fd5a020c0020092018fd5a02100120092018fd5a02140220092019fd5a02180020092019fd5a021c0120092019fd5a0220022009201afd5a0224002009201afd5a0228012009201afd5a022c02200941306a2109200b41e0006a210b200c41046a220c200d480d000b0b230141016a20054e0440200441027541027420044804402003200441027541306c6a211b2001211c2002200441027541e0006c6a211d2004410275410274210c2004210d0340200e211e201c211f201d2120201f41c8006a21210340201e2020fd090200201ffd000200fde601fde401211e201f410c6a211f202041046a2120201f2021490d000b201e2006fde4012117201b2017fd5a020000201b2017fd5a020401201b2017fd5a020802201b410c6a211b201d41186a211d200c41016a220c200d480d000b0b0b0bd10407087f057b037f017b037f017b037f4300000000fd13210c2300044020034194064e1002220441004804400f0b0b410021052003417d6a2106200404402005200641044100100320052006410441011003210621050b2005200648044020022005410c6c6a2107200021082001200541186c6a21092005210a2006210b0340200c210d200c210e200c210f200c21102008211120092112201141c8006a211303402011fd0002002114200d2012fd0902002014fde601fde401210d200e2012fd0902182014fde601fde401210e200f2012fd0902302014fde601fde401210f20102012fd0902482014fde601fde40121102011410c6a2111201241046a211220112013490d000b2007200dfd5a0200002007200dfd5a0204012007200dfd5a0208022007200efd5a020c002007200efd5a0210012007200efd5a0214022007200ffd5a0218002007200ffd5a021c012007200ffd5a02200220072010fd5a02240020072010fd5a02280120072010fd5a022c02200741306a2107200941e0006a2109200a41046a220a200b480d000b0b230141016a20044e0440200341027541027420034804402002200341027541306c6a2115200021162001200341027541e0006c6a21172003410275410274210a2003210b0340200c2118201621192017211a201941c8006a211b03402018201afd0902002019fd000200fde601fde40121182019410c6a2119201a41046a211a2019201b490d000b20152018fd5a02000020152018fd5a02040120152018fd5a0208022015410c6a2115201741186a2117200a41016a220a200b480d000b0b0b0bb20103017d097f017d230004404100100204400f0b0b4300000000210541002004480440200021062001210720022108410021092004210a03402006210b2007210c2008210d200b410c6a210e0340200d2a0200200c2a020092200b2a020093210f2005200f200f94922105200b41046a210b200c41046a210c200d41046a210d200b200e490d000b2006410c6a21062008410c6a2108200941016a2209200a480d000b0b20032005200441036cb2953802000b1900230004404100100204400f0b0b200043000000003802000bdc0509017f017b087f057b037f057b047f017b037f4300000000fd13211023000440200541c1054e1002220641004804400f0b0b2000fd0002002107410021082005417d6a2109200604402008200941044100100320082009410441011003210921080b2008200948044020032008410c6c6a210a20042008410c6c6a210b2001210c2002200841186c6a210d2008210e2009210f034020102111201021122010211320102114200c2115200d2116201541c8006a211703402015fd000200211820112016fd0902002018fde601fde401211120122016fd0902182018fde601fde401211220132016fd0902302018fde601fde401211320142016fd0902482018fde601fde40121142015410c6a2115201641046a211620152017490d000b20112007fde401200afd000200fde501211920122007fde401200afd00020cfde501211a20132007fde401200afd000218fde501211b20142007fde401200afd000224fde501211c200b2019fd5a020000200b2019fd5a020401200b2019fd5a020802200b201afd5a020c00200b201afd5a021001200b201afd5a021402200b201bfd5a021800200b201bfd5a021c01200b201bfd5a022002200b201cfd5a022400200b201cfd5a022801200b201cfd5a022c02200a41306a210a200b41306a210b200d41e0006a210d200e41046a220e200f480d000b0b230141016a20064e0440200541027541027420054804402003200541027541306c6a211d2004200541027541306c6a211e2001211f2002200541027541e0006c6a21202005410275410274210e2005210f034020102121201f212220202123202241c8006a2124034020212023fd0902002022fd000200fde601fde40121212022410c6a2122202341046a212320222024490d000b20212007fde401201dfd000200fde5012119201e2019fd5a020000201e2019fd5a020401201e2019fd5a020802201d410c6a211d201e410c6a211e202041186a2120200e41016a220e200f480d000b0b0b0bb30308017d057b027f047b027f017b027f017d4300000000fd132105230004404100100204400f0b0b4300000000210420052106200521072005210820052109410020024104754104744804402000210a200a20024104754106746a210b0340200afd000200210c200afd000210210d200afd000220210e200afd000230210f2006200c200cfde601fde40121062007200d200dfde601fde40121072008200e200efde601fde40121082009200f200ffde601fde4012109200a41c0006a210a200a200b490d000b0b20024104754104742002410275410274480440200020024104754106746a21102010200241047541406c20024102754104746a6a211103402010fd000200210c2006200c200cfde601fde4012106201041106a211020102011490d000b0b20062007fde40120082009fde401fde401211220042012fd1f002012fd1f01922012fd1f022012fd1f03929292210420024102754102742002480440200020024102754104746a21132013200241027541706c20024102746a6a2114034020132a0200211520042015201594922104201341046a211320132014490d000b0b20012004200341036cb2953802000bb60207017f017d017b057f017b037f017d230004402003419d9c014e1002220441004804400f0b0b430000803f200241036cb29521052005fd1321064100210720034102754102742108200404402007200841044100100320072008410441011003210821070b20072008480440200020074102746a2109200120074102746a210a20092007417c6c20084102746a6a210b034020062009fd000200fde601210c200a200c200cfde401fd0b0200200941106a2109200a41106a210a2009200b490d000b0b230141016a20044e044020034102754102742003480440200020034102754104746a210d200120034102754104746a210e200d200341027541706c20034102746a6a210f03402005200d2a0200942110200e2010201092380200200d41046a210d200e41046a210e200d200f490d000b0b0b0b6c01067f230004404100100204400f0b0b20012102200021034100210403402002210520032106200541e0006a21070340200520062a0200380200200541206a2105200641046a210620052007490d000b200241046a21022003410c6a2103200441016a22044106480d000b0bc40507087f097b037f067b037f027b037f4300000000fd13210c23000440200341bd084e1002220441004804400f0b0b410021052003417d6a2106200404402005200641044100100320052006410441011003210621050b200520064804402002200541186c6a210720002005410c6c6a2108200121092005210a2006210b0340200c210d200c210e200c210f200c2110200c2111200c2112200c2113200c211420082115200921162015410c6a211703402015fd09020021182016fd00020021192016fd000210211a2015fd09020c211b2015fd090218211c2015fd090224211d200d20182019fde601fde401210d200e2018201afde601fde401210e200f201b2019fde601fde401210f2010201b201afde601fde40121102011201c2019fde601fde40121112012201c201afde601fde40121122013201d2019fde601fde40121132014201d201afde601fde4012114201541046a2115201641206a211620152017490d000b2007200dfd0b02002007200efd5a0210002007200efd5a0214012007200ffd0b021820072010fd5a02280020072010fd5a022c0120072011fd0b023020072012fd5a02400020072012fd5a02440120072013fd0b024820072014fd5a02580020072014fd5a025c01200741e0006a2107200841306a2108200a41046a220a200b480d000b0b230141016a20044e0440200341027541027420034804402002200341027541e0006c6a211e2000200341027541306c6a211f200121202003410275410274210a2003210b0340200c2121200c2122201f2123202021242023410c6a212503402023fd0902002118202120182024fd000200fde601fde4012121202220182024fd000210fde601fde4012122202341046a2123202441206a212420232025490d000b201e2021fd0b0200201e2022fd5a021000201e2022fd5a021401201e41186a211e201f410c6a211f200a41016a220a200b480d000b0b0b0b6c01067f230004404100100204400f0b0b20012102200021034100210403402002210520032106200541c0016a21070340200520062a0200380200200541206a2105200641046a210620052007490d000b200241046a2102200341186a2103200441016a22044108480d000b0ba80707097f097b037f0f7b047f027b037f4300000000fd13210e430000803ffd13212823000440200441a0044e1002220541004804400f0b0b410021062004417d6a2107200504402006200741044100100320062007410441011003210721060b20062007480440200220064105746a2108200320064105746a21092000200641186c6a210a2001210b2006210c2007210d0340200e210f200e2110200e2111200e2112200e2113200e2114200e2115200e2116200a2117200b2118201741186a211903402017fd090200211a2018fd000200211b2018fd000210211c2017fd090218211d2017fd090230211e2017fd090248211f200f201a201bfde601fde401210f2010201a201cfde601fde40121102011201d201bfde601fde40121112012201d201cfde601fde40121122013201e201bfde601fde40121132014201e201cfde601fde40121142015201f201bfde601fde40121152016201f201cfde601fde4012116201741046a2117201841206a211820172019490d000b2008fd00020021202008fd00021021212008fd00022021222008fd00023021232008fd00024021242008fd00025021252008fd00026021262008fd00027021272009200f202820202020fde601fde501fde601fd0b020020092010202820212021fde601fde501fde601fd0b021020092011202820222022fde601fde501fde601fd0b022020092012202820232023fde601fde501fde601fd0b023020092013202820242024fde601fde501fde601fd0b024020092014202820252025fde601fde501fde601fd0b025020092015202820262026fde601fde501fde601fd0b026020092016202820272027fde601fde501fde601fd0b027020084180016a210820094180016a2109200a41e0006a210a200c41046a220c200d480d000b0b230141016a20054e044020044102754102742004480440200220044102754107746a2129200320044102754107746a212a2000200441027541e0006c6a212b2001212c2004410275410274210c2004210d0340200e212d200e212e202b212f202c2130202f41186a21310340202ffd090200211a202d201a2030fd000200fde601fde401212d202e201a2030fd000210fde601fde401212e202f41046a212f203041206a2130202f2031490d000b2029fd00020021202029fd0002102121202a202d202820202020fde601fde501fde601fd0b0200202a202e202820212021fde601fde501fde601fd0b0210202941206a2129202a41206a212a202b41186a212b200c41016a220c200d480d000b0b0b0b6c01067f230004404100100204400f0b0b2001210220002103410021040340200221052003210620054180026a21070340200520062a0200380200200541206a2105200641046a210620052007490d000b200241046a2102200341206a2103200441016a22044106480d000b0bda0607097f097b037f067b047f027b037f4300000000fd13210e23000440200441c0034e1002220541004804400f0b0b410021062004417d6a2107200504402006200741044100100320062007410441011003210721060b200620074804402002200641186c6a21082003200641186c6a2109200020064105746a210a2001210b2006210c2007210d0340200e210f200e2110200e2111200e2112200e2113200e2114200e2115200e2116200a2117200b2118201741206a211903402017fd090200211a2018fd000200211b2018fd000210211c2017fd090220211d2017fd090240211e2017fd090260211f200f201a201bfde601fde401210f2010201a201cfde601fde40121102011201d201bfde601fde40121112012201d201cfde601fde40121122013201e201bfde601fde40121132014201e201cfde601fde40121142015201f201bfde601fde40121152016201f201cfde601fde4012116201741046a2117201841206a211820172019490d000b2008fd0002102010fde401211a2008fd0002282012fde401211d2008fd0002402014fde401211e2008fd0002582016fde401211f20092008fd000200200ffde401fd0b02002009201afd5a0210002009201afd5a02140120092008fd0002182011fde401fd0b02182009201dfd5a0228002009201dfd5a022c0120092008fd0002302013fde401fd0b02302009201efd5a0240002009201efd5a02440120092008fd0002482015fde401fd0b02482009201ffd5a0258002009201ffd5a025c01200841e0006a2108200941e0006a2109200a4180016a210a200c41046a220c200d480d000b0b230141016a20054e0440200441027541027420044804402002200441027541e0006c6a21202003200441027541e0006c6a2121200020044102754107746a2122200121232004410275410274210c2004210d0340200e2124200e21252022212620232127202641206a212803402026fd090200211a2024201a2027fd000200fde601fde40121242025201a2027fd000210fde601fde4012125202641046a2126202741206a212720262028490d000b2020fd0002102025fde401211a20212020fd0002002024fde401fd0b02002021201afd5a0210002021201afd5a021401202041186a2120202141186a2121202241206a2122200c41016a220c200d480d000b0b0b0bfb0505097b037f127b037f047b4300000000fd132105230004404100100204400f0b0b200521062005210720052108200521092005210a2005210b2005210c2005210d410020044804402000210e2001210f200e200441186c6a21100340200efd0902002111200ffd0002002112200ffd0002102113200efd0902042114200efd0902082115200efd09020c2116200620112012fde601fde4012106200720112013fde601fde4012107200820142012fde601fde4012108200920142013fde601fde4012109200a20152012fde601fde401210a200b20152013fde601fde401210b200c20162012fde601fde401210c200d20162013fde601fde401210d200e41186a210e200f41206a210f200e2010490d000b0b2003fd000200211720022b0300b6fd1321112003fd00021021182003fd00022021192003fd000230211a2003fd000240211b2003fd000250211c2003fd000260211d2003fd000270211e2003201720112006fde601fde401fd0b02002003201820112007fde601fde401fd0b02102003201920112008fde601fde401fd0b02202003201a20112009fde601fde401fd0b02302003201b2011200afde601fde401fd0b02402003201c2011200bfde601fde401fd0b02502003201d2011200cfde601fde401fd0b02602003201e2011200dfde601fde401fd0b02702005211f20052120200521212005212241002004480440200041106a2123200121242023200441186c6a212503402023fd09020021142024fd00020021122024fd00021021132023fd0902042115201f20142012fde601fde401211f202020142013fde601fde4012120202120152012fde601fde4012121202220152013fde601fde4012122202341186a2123202441206a212420232025490d000b0b2003fd0002800121262003fd0002900121272003fd0002a00121282003fd0002b0012129200320262011201ffde601fde401fd0b0280012003202720112020fde601fde401fd0b0290012003202820112021fde601fde401fd0b02a0012003202920112022fde601fde401fd0b02b0010bd40405017b047f097b037f0e7b4300000000fd13210a230004404100100204400f0b0b20002b0300b6fd132105200321062001210720022108410021090340200a210b200a210c200a210d200a210e200a210f200a2110200a2111200a2112410020044804402007211320082114201320044105746a211503402013fd09020021162014fd00020021172014fd00021021182013fd09020421192013fd090208211a2013fd09020c211b200b20162017fde601fde401210b200c20162018fde601fde401210c200d20192017fde601fde401210d200e20192018fde601fde401210e200f201a2017fde601fde401210f2010201a2018fde601fde40121102011201b2017fde601fde40121112012201b2018fde601fde4012112201341206a2113201441186a211420132015490d000b0b2006fd000200211c2006fd000210211d201d2005200cfde601fde40121162006fd000218211e2006fd000228211f201f2005200efde601fde40121192006fd00023021202006fd0002402121202120052010fde601fde401211a2006fd00024821222006fd0002582123202320052012fde601fde401211b2006201c2005200bfde601fde401fd0b020020062016fd5a02100020062016fd5a0214012006201e2005200dfde601fde401fd0b021820062019fd5a02280020062019fd5a022c01200620202005200ffde601fde401fd0b02302006201afd5a0240002006201afd5a0244012006202220052011fde601fde401fd0b02482006201bfd5a0258002006201bfd5a025c01200641e0006a2106200741106a2107200941046a22094108480d000b0bcd0405057b037f0c7b037f047b4300000000fd132105230004404100100204400f0b0b20052106200521072005210820052109410020044804402000210a2001210b200a2004410c6c6a210c0340200afd000200210d2006200bfd090200200dfde601fde40121062007200bfd090204200dfde601fde40121072008200bfd090208200dfde601fde40121082009200bfd09020c200dfde601fde4012109200a410c6a210a200b41186a210b200a200c490d000b0b2003fd000200210e20022b0300b6fd13210f200e200f2006fde601fde40121102003fd00020c21112011200f2007fde601fde40121122003fd00021821132013200f2008fde601fde40121142003fd00022421152015200f2009fde601fde401211620032010fd5a02000020032010fd5a02040120032010fd5a02080220032012fd5a020c0020032012fd5a02100120032012fd5a02140220032014fd5a02180020032014fd5a021c0120032014fd5a02200220032016fd5a02240020032016fd5a02280120032016fd5a022c0220052117200521184100200448044020002119200141106a211a20192004410c6c6a211b03402019fd000200210d2017201afd090200200dfde601fde40121172018201afd090204200dfde601fde40121182019410c6a2119201a41186a211a2019201b490d000b0b2003fd000230211c201c200f2017fde601fde401211d2003fd00023c211e201e200f2018fde601fde401211f2003201dfd5a0230002003201dfd5a0234012003201dfd5a0238022003201ffd5a023c002003201ffd5a0240012003201ffd5a0244020ba50103037b027f037b4300000000fd132104230004404100100204400f0b0b20042105200421064100200348044020002107200720034105746a2108034020052007fd000200fde401210520062007fd000210fde4012106200741206a210720072008490d000b0b2002fd000200210920012b0300b6fd13210a2002fd000210210b20022009200a2005fde601fde401fd0b02002002200b200a2006fde601fde401fd0b02100bb30103037b027f047b4300000000fd132104230004404100100204400f0b0b200421052004210641002003480440200021072007200341186c6a2108034020052007fd000200fde401210520062007fd000210fde4012106200741186a210720072008490d000b0b2002fd000200210920012b0300b6fd13210a2002fd000210210b200b200a2006fde601fde401210c20022009200a2005fde601fde401fd0b02002002200cfd5a0210002002200cfd5a0214010b8d0103027b027f027b4300000000fd132104230004404100100204400f0b0b20042105410020034804402000210620062003410c6c6a2107034020052006fd000200fde40121052006410c6a210620062007490d000b0b2002fd0002002108200820012b0300b6fd132005fde601fde401210920022009fd5a02000020022009fd5a02040120022009fd5a0208020b1900230004404100100204400f0b0b200120002b03003903000b3000230004404100100204400f0b0b200320022b030044000000000000f03f20012b030020002b03001001a1a33903000b3500230004404100100204400f0b0b200244000000000000f03f44000000000000f03f20012b030020002b03001001a19fa33903000bac0308017d057b027f047b027f017b027f017d4300000000fd132104230004404100100204400f0b0b43000000002103200421052004210620042107200421084100200241047541047448044020002109200920024104754106746a210a03402009fd000200210b2009fd000210210c2009fd000220210d2009fd000230210e2005200b200bfde601fde40121052006200c200cfde601fde40121062007200d200dfde601fde40121072008200e200efde601fde4012108200941c0006a21092009200a490d000b0b20024104754104742002410275410274480440200020024104754106746a210f200f200241047541406c20024102754104746a6a21100340200ffd000200210b2005200b200bfde601fde4012105200f41106a210f200f2010490d000b0b20052006fde40120072008fde401fde401211120032011fd1f002011fd1f01922011fd1f022011fd1f03929292210320024102754102742002480440200020024102754104746a21122012200241027541706c20024102746a6a2113034020122a0200211420032014201494922103201241046a211220122013490d000b0b200120033802000be90308017d057b027f047b027f017b027f017d4300000000fd132107230004404100100204400f0b0b4300000000210620072108200721092007210a2007210b410020054104754104744804402000210c200c20054104754106746a210d0340200cfd000200210e200cfd000210210f200cfd0002202110200cfd00023021112008200e200efde601fde40121082009200f200ffde601fde4012109200a20102010fde601fde401210a200b20112011fde601fde401210b200c41c0006a210c200c200d490d000b0b20054104754104742005410275410274480440200020054104754106746a21122012200541047541406c20054102754104746a6a211303402012fd000200210e2008200e200efde601fde4012108201241106a211220122013490d000b0b20082009fde401200a200bfde401fde401211420062014fd1f002014fd1f01922014fd1f022014fd1f03929292210620054102754102742005480440200020054102754104746a21152015200541027541706c20054102746a6a2116034020152a0200211720062017201794922106201541046a211520152016490d000b0b200420032b030044000000000000000062047c20022a0200bb054400000000000000000b2006bb44000000000000000020012b0300440000000000000000621ba03903000bcc0308017d057b027f047b027f017b027f017d4300000000fd132106230004404100100204400f0b0b430000000021052006210720062108200621092006210a410020044104754104744804402000210b200b20044104754106746a210c0340200bfd000200210d200bfd000210210e200bfd000220210f200bfd00023021102007200d200dfde601fde40121072008200e200efde601fde40121082009200f200ffde601fde4012109200a20102010fde601fde401210a200b41c0006a210b200b200c490d000b0b20044104754104742004410275410274480440200020044104754106746a21112011200441047541406c20044102754104746a6a211203402011fd000200210d2007200d200dfde601fde4012107201141106a211120112012490d000b0b20072008fde4012009200afde401fde401211320052013fd1f002013fd1f01922013fd1f022013fd1f03929292210520044102754102742004480440200020044102754104746a21142014200441027541706c20044102746a6a2115034020142a0200211620052016201694922105201441046a211420142015490d000b0b200320022b03002005bb44000000000000000020012b0300440000000000000000621ba03903000bcd0308017d057b027f047b027f017b027f017d4300000000fd132106230004404100100204400f0b0b430000000021052006210720062108200621092006210a410020044104754104744804402000210b200b20044104754106746a210c0340200bfd000200210d200bfd000210210e200bfd000220210f200bfd00023021102007200d200dfde601fde40121072008200e200efde601fde40121082009200f200ffde601fde4012109200a20102010fde601fde401210a200b41c0006a210b200b200c490d000b0b20044104754104742004410275410274480440200020044104754106746a21112011200441047541406c20044102754104746a6a211203402011fd000200210d2007200d200dfde601fde4012107201141106a211120112012490d000b0b20072008fde4012009200afde401fde401211320052013fd1f002013fd1f01922013fd1f022013fd1f03929292210520044102754102742004480440200020044102754104746a21142014200441027541706c20044102746a6a2115034020142a0200211620052016201694922105201441046a211420142015490d000b0b200320022b03002005bb44000000000000000020012b0300440000000000000000621ba09f3903000b980716017f017c017d017b017d017b017c017d017b017d017b017d017b017d017b017d017b077f077b057f067d047f4300000000fd13212923000440200a41de1d4e1002220b41004804400f0b0b20002b0300210c200cb6210d200dfd13210e44000000000000f03f200ca1b6210f200ffd13211020012b030021112011b621122012fd13211344000000000000f03f2011a1b621142014fd13211520022b0300b621162016fd13211720032b0300b621182018fd13211920042b0300b6211a201afd13211b20052b03004400000000000000006204404100211c200a410275410274211d200b0440201c201d410441001003201c201d410441011003211d211c0b201c201d4804402006201c4102746a211e2007201c4102746a211f2008201c4102746a21202009201c4102746a2121201e201c417c6c201d4102746a6a21220340201efd0002002123201ffd0002002124200e2023fde60120102024fde601fde40121252020fd000200212620132026fde601201520242024fde601fde601fde40121272021fd0002002128201f2029fd0b0200201e2025fd0b020020202027fd0b02002021202820172025fde60120192027fde301fde601201bfde401fde701fde501fd0b0200201e41106a211e201f41106a211f202041106a2120202141106a2121201e2022490d000b0b230141016a200b4e0440200a410275410274200a4804402006200a4102754104746a212a2007200a4102754104746a212b2008200a4102754104746a212c2009200a4102754104746a212d202a200a41027541706c200a4102746a6a212e0340202a2a0200212f202b2a02002130200d202f94200f203094922131202c2a0200213220122032942014203020309494922133202d2a02002134202b4300000000380200202a2031380200202c2033380200202d20342016203194201820339194201a929593380200202a41046a212a202b41046a212b202c41046a212c202d41046a212d202a202e490d000b0b0b054100211c200a410275410274211d200b0440201c201d410441001003201c201d410441011003211d211c0b201c201d4804402007201c4102746a21352035201c417c6c201d4102746a6a2136034020352029fd0b0200203541106a213520352036490d000b0b230141016a200b4e0440200a410275410274200a4804402007200a4102754104746a21372037200a41027541706c200a4102746a6a2138034020374300000000380200203741046a213720372038490d000b0b0b0b0bf20709017f027b097f057b037f0d7b057f017b037f4300000000fd13211323000440200641a7044e1002220741004804400f0b0b430000803f200641036cb295fd1321082000fd00020021094100210a2006417d6a210b20070440200a200b410441001003200a200b410441011003210b210a0b200a200b4804402003200a410c6c6a210c2004200a410c6c6a210d2005200a410c6c6a210e2001210f2002200a41186c6a2110200a2111200b2112034020132114201321152013211620132117200f211820102119201841c8006a211a03402018fd000200211b20142019fd090200201bfde601fde401211420152019fd090218201bfde601fde401211520162019fd090230201bfde601fde401211620172019fd090248201bfde601fde40121172018410c6a2118201941046a21192018201a490d000b20142009fde401200cfd000200fde501211c2008201cfde601211d201d201dfde401211e20152009fde401200cfd00020cfde501211f2008201ffde601212020202020fde401212120162009fde401200cfd000218fde501212220082022fde601212320232023fde401212420172009fde401200cfd000224fde501212520082025fde601212620262026fde4012127200d201efd5a020000200d201efd5a020401200d201efd5a020802200e201cfd5a020000200e201cfd5a020401200e201cfd5a020802200d2021fd5a020c00200d2021fd5a021001200d2021fd5a021402200e201ffd5a020c00200e201ffd5a021001200e201ffd5a021402200d2024fd5a021800200d2024fd5a021c01200d2024fd5a022002200e2022fd5a021800200e2022fd5a021c01200e2022fd5a022002200d2027fd5a022400200d2027fd5a022801200d2027fd5a022c02200e2025fd5a022400200e2025fd5a022801200e2025fd5a022c02200c41306a210c200d41306a210d200e41306a210e201041e0006a2110201141046a22112012480d000b0b230141016a20074e0440200641027541027420064804402003200641027541306c6a21282004200641027541306c6a21292005200641027541306c6a212a2001212b2002200641027541e0006c6a212c200641027541027421112006211203402013212d202b212e202c212f202e41c8006a21300340202d202ffd090200202efd000200fde601fde401212d202e410c6a212e202f41046a212f202e2030490d000b202d2009fde4012028fd000200fde501211c2008201cfde601211d201d201dfde401211e2029201efd5a0200002029201efd5a0204012029201efd5a020802202a201cfd5a020000202a201cfd5a020401202a201cfd5a0208022028410c6a21282029410c6a2129202a410c6a212a202c41186a212c201141016a22112012480d000b0b0b0b6f02027b027f4300000000fd132103230004404100100204400f0b0b20032104410020024804402000210520052002410c6c6a2106034020042005fd000200fde40121042005410c6a210520052006490d000b0b20012004fd5a02000020012004fd5a02040120012004fd5a0208020bbd0304057b037f037b037f4300000000fd132104230004404100100204400f0b0b2004210520042106200421072004210841002003480440200021092001210a20092003410c6c6a210b03402009fd000200210c2005200afd090200200cfde601fde40121052006200afd090204200cfde601fde40121062007200afd090208200cfde601fde40121072008200afd09020c200cfde601fde40121082009410c6a2109200a41186a210a2009200b490d000b0b20022005fd5a02000020022005fd5a02040120022005fd5a02080220022006fd5a020c0020022006fd5a02100120022006fd5a02140220022007fd5a02180020022007fd5a021c0120022007fd5a02200220022008fd5a02240020022008fd5a02280120022008fd5a022c022004210d2004210e410020034804402000210f200141106a2110200f2003410c6c6a21110340200ffd000200210c200d2010fd090200200cfde601fde401210d200e2010fd090204200cfde601fde401210e200f410c6a210f201041186a2110200f2011490d000b0b2002200dfd5a0230002002200dfd5a0234012002200dfd5a0238022002200efd5a023c002002200efd5a0240012002200efd5a0244020b7f02037b027f4300000000fd132103230004404100100204400f0b0b200321042003210541002002480440200021062006200241186c6a2107034020042006fd000200fde401210420052006fd000210fde4012105200641186a210620062007490d000b0b20012004fd0b020020012005fd5a02100020012005fd5a0214010bee0304087f097b037f067b4300000000fd13210c23000440200341ab044e1002220441004804400f0b0b4100210541082106200404402005200641044100100320052006410441011003210621050b200520064804402002200541186c6a2107200020054102746a2108200121092005210a2006210b0340200c210d200c210e200c210f200c2110200c2111200c2112200c2113200c2114410020034804402008211520092116201520034105746a211703402015fd09020021182016fd00020021192016fd000210211a2015fd090204211b2015fd090208211c2015fd09020c211d200d20182019fde601fde401210d200e2018201afde601fde401210e200f201b2019fde601fde401210f2010201b201afde601fde40121102011201c2019fde601fde40121112012201c201afde601fde40121122013201d2019fde601fde40121132014201d201afde601fde4012114201541206a2115201641186a211620152017490d000b0b2007200dfd0b02002007200efd5a0210002007200efd5a0214012007200ffd0b021820072010fd5a02280020072010fd5a022c0120072011fd0b023020072012fd5a02400020072012fd5a02440120072013fd0b024820072014fd5a02580020072014fd5a025c01200741e0006a2107200841106a2108200a41046a220a200b480d000b0b0b7502037b027f4300000000fd132103230004404100100204400f0b0b20032104200321054100200248044020002106200620024105746a2107034020042006fd000200fde401210420052006fd000210fde4012105200641206a210620062007490d000b0b20012004fd0b020020012005fd0b02100b930404097b037f0a7b037f4300000000fd132104230004404100100204400f0b0b20042105200421062004210720042108200421092004210a2004210b2004210c410020034804402000210d2001210e200d200341186c6a210f0340200dfd0902002110200efd0002002111200efd0002102112200dfd0902042113200dfd0902082114200dfd09020c2115200520102011fde601fde4012105200620102012fde601fde4012106200720132011fde601fde4012107200820132012fde601fde4012108200920142011fde601fde4012109200a20142012fde601fde401210a200b20152011fde601fde401210b200c20152012fde601fde401210c200d41186a210d200e41206a210e200d200f490d000b0b20022005fd0b020020022006fd0b021020022007fd0b022020022008fd0b023020022009fd0b02402002200afd0b02502002200bfd0b02602002200cfd0b02702004211620042117200421182004211941002003480440200041106a211a2001211b201a200341186c6a211c0340201afd0902002110201bfd0002002111201bfd0002102112201afd0902042113201620102011fde601fde4012116201720102012fde601fde4012117201820132011fde601fde4012118201920132012fde601fde4012119201a41186a211a201b41206a211b201a201c490d000b0b20022016fd0b02800120022017fd0b02900120022018fd0b02a00120022019fd0b02b0010bc00515017f017c017d017b017d017b017c017d017b017d017b017d017b017d017b017d017b077f067b057f067d23000440200a419c1f4e1002220b41004804400f0b0b20002b0300210c200cb6210d200dfd13210e44000000000000f03f200ca1b6210f200ffd13211020012b030021112011b621122012fd13211344000000000000f03f2011a1b621142014fd13211520022b0300b621162016fd13211720032b0300b621182018fd13211920042b0300b6211a201afd13211b20052b03004400000000000000006204404100211c200a410275410274211d200b0440201c201d410441001003201c201d410441011003211d211c0b201c201d4804402007201c4102746a211e2006201c4102746a211f2008201c4102746a21202009201c4102746a2121201e201c417c6c201d4102746a6a21220340201efd0002002123201ffd0002002124200e2023fde60120102024fde601fde40121252020fd000200212620132026fde601201520242024fde601fde601fde40121272021fd0002002128201e2025fd0b020020202027fd0b02002021202820172025fde60120192027fde301fde601201bfde401fde701fde501fd0b0200201e41106a211e201f41106a211f202041106a2120202141106a2121201e2022490d000b0b230141016a200b4e0440200a410275410274200a4804402007200a4102754104746a21292006200a4102754104746a212a2008200a4102754104746a212b2009200a4102754104746a212c2029200a41027541706c200a4102746a6a212d034020292a0200212e202a2a0200212f200d202e94200f202f94922130202b2a0200213120122031942014202f202f9494922132202c2a0200213320292030380200202b2032380200202c20332016203094201820329194201a929593380200202941046a2129202a41046a212a202b41046a212b202c41046a212c2029202d490d000b0b0b0b0bcc0100410028020441002802f001410028020041002802cc0220001005410028020c41002802cc02410028020841002802f00141002802d00220001006410028021441002802d002410028021041002802d40220001005410028021c41002802d402410028021841002802d00241002802d80220001006410028022441002802d802410028022041002802dc0220001005410028022c41002802dc02410028022841002802d80241002802e002200010064100280234410028023041002802e00241002802b8022000100710040bea0100410028020441002802f001410028020041002802e40220001005410028020c41002802e402410028020841002802f00141002802e80220001006410028021441002802e802410028021041002802ec0220001005410028021c41002802ec02410028021841002802e80241002802f00220001006410028022441002802f002410028022041002802f40220001005410028022c41002802f402410028022841002802f00241002802f80220001006410028023041002802f80241002802fc022000100841002802f401410028023441002802fc0241002802bc022000100941002802c002100a10040bef0100410028020441002802f001410028020041002802a00520001005410028020c41002802a005410028020841002802f00141002802a40520001006410028021441002802a405410028021041002802a80520001005410028021c41002802a805410028021841002802a40541002802ac0520001006410028022441002802ac05410028022041002802b00520001005410028022c41002802b005410028022841002802ac0541002802b405200010064100280234410028023041002802b40541002802f40141002802b8052000100b41002802b80541002802bc02200041036c2000100c41002802c002100a10040b9a0401047f41002802b80541002802bc052000200041036c100d410028023041002802c005100e41002802bc0541002802c00541002802c4052000100f410028022841002802c805101041002802c40541002802c80541002802b00541002802cc0520001011411021014100210241082103410221040340200128021020022802d005101220022802cc0520022802d00520022802c40520022802d40520001013200128020820022802d805101020022802d40520022802d80520032802a00520022802dc0520001011200141706a2101200241106a2102200341786a21032004417f6a210420040d000b41002802f00141002802ec0541002802f80141002802b8012000101441002802f80141002802a00541002802e40541002802c0012000101541002802a40541002802dc0541002802f80141002802c8012000101441002802f80141002802a80541002802d40541002802d0012000101541002802ac0541002802cc0541002802f80141002802d8012000101441002802f80141002802b00541002802c40541002802e0012000101541002802bc0541002802b40541002802f80141002802e80120001016412021014100210241032104034020012802cc0541002802f80120022802bc012000101720012802c40541002802f80120022802c40120001018200141706a2101200241106a21022004417f6a210420040d000b41002802bc0541002802f80141002802ec012000101910040bff0701037f41002802a80141002802c802101a41002802fc0141002802ac0141002802a80141002802b803101b41002802fc0141002802b00141002802bc03101c41002802b80141002802c0034130101d41002802bc0141002802840241002802c00341002802800241002802c4034108101e41002802c00141002802880241002802c40341002802c8034130101f41002802c401410028028c0241002802c80341002802cc034106101f4100210041022101034020002802c80120002802900220002802cc0320002802d0034130101f20002802cc0120002802940220002802d00320002802d4034108101f20002802d00120002802980220002802d40320002802d8034130101f20002802d401200028029c0220002802d80320002802dc034106101f200041106a21002001417f6a210120010d000b41002802e80141002802b00241002802ec0341002802f0034112101f41002802ec0141002802b40241002802f00341002802c4024103102041002802ac0141002802b00141002802b80341002802bc0341002802b401410028028002410028023841002802b801410028023c41002802004130102141002802ac0141002802b00141002802b80341002802bc0341002802b401410028028402410028024041002802bc01410028024441002802044108102141002802ac0141002802b00141002802b80341002802bc0341002802b401410028028802410028024841002802c001410028024c41002802084130102141002802ac0141002802b00141002802b80341002802bc0341002802b401410028028c02410028025041002802c4014100280254410028020c4106102141002802ac0141002802b00141002802b80341002802bc0341002802b40141002802b00241002802980141002802e801410028029c0141002802304112102141002802ac0141002802b00141002802b80341002802bc0341002802b40141002802b40241002802a00141002802ec0141002802a401410028023441031021410021004100210241022101034041002802ac0141002802b00141002802b80341002802bc0341002802b401200028029002200228025820002802c801200228025c20002802104130102141002802ac0141002802b00141002802b80341002802bc0341002802b401200028029402200228026020002802cc01200228026420002802144108102141002802ac0141002802b00141002802b80341002802bc0341002802b401200028029802200228026820002802d001200228026c20002802184130102141002802ac0141002802b00141002802b80341002802bc0341002802b401200028029c02200228027020002802d4012002280274200028021c41061021200041106a2100200241206a21022001417f6a210120010d000b10040bb10b01097f410028020441002802f001410028020041002802f00520001005410028020c41002802f005410028020841002802f00141002802f40520001006410028021441002802f405410028021041002802f80520001005410028021c41002802f805410028021841002802f40541002802fc0520001006410028022441002802fc05410028022041002802800620001005410028022c410028028006410028022841002802fc054100280284062000100641002802a80141002802c802101a41002802fc0141002802ac0141002802a801410028028806101b41002802fc0141002802b001410028028c06101c41002802c002100a4100280234410028023041002802840641002802f4014100280290064100280294062000102241002802940641002802bc02200041036c2000100c410028029006410028029806200010234100280230410028029c06100e410028029006410028029c0641002802a0062000100f41002802900641002802840641002802a4062000102441002802a00641002802a8062000102541002802800641002802a00641002802ac0620001026410028022841002802b006101041002802a00641002802b00641002802800641002802b4062000101141002802b40641002802b8062000102741002802fc0541002802b40641002802bc0620001028411021014100210241002103410821044184042105410221060340200128021020022802c006101220022802b40620022802c00620032802a00620022802c4062000101320022802c40620022802c8062000102520042802f00520022802c40620022802cc0620001026200128020820022802d006101020022802c40620022802d00620042802f00520022802d4062000101120022802d40620022802d8062000102720052802f00120022802d40620022802dc0620001028200141706a2101200241206a2102200341246a2103200441786a2104200541fc7b6a21052006417f6a210620060d000b41002802fc064100280280074130101d4100210741d00021014100210841062106034041002802ac0141002802b001410028028806410028028c0641002802b40120072802800220012802ac062008280238200828023c200728020041301029200741086a2107200141706a2101200841106a21082006417f6a210620060d000b41002802ac0141002802b001410028028806410028028c0641002802b40141002802b00241002802a406410028029801410028029c0141002802304112102941002802f8064100280284024100280280074100280280024100280284074108101e41002802ec064100280288024100280284074100280288074130101f41002802e806410028028c02410028028807410028028c074106101f412021094100210841022106034020092802bc06200828029002200828028c072008280290074130101f20092802b8062008280294022008280290072008280294074108101f20092802ac062008280298022008280294072008280298074130101f20092802a806200828029c02200828029807200828029c074106101f200941606a2109200841106a21082006417f6a210620060d000b41002802a40641002802b00241002802ac0741002802b0074112101f41002802980641002802b40241002802b00741002802c402410310204100210841c00021094100210241032106034041002802ac0141002802b001410028028806410028028c0641002802b40120082802840220092802b8062002280240200228024420082802044108102941002802ac0141002802b001410028028806410028028c0641002802b401200828028c0220092802a80620022802502002280254200828020c41061029200841106a2108200941606a2109200241206a21022006417f6a210620060d000b41002802ac0141002802b001410028028806410028028c0641002802b40141002802b40241002802980641002802a00141002802a40141002802344103102910040b';
