// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
  netBytes,
  pow,
  tanh,
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
  /** The pinned input buffers: fill them and pass these very views to skip the copy. */
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

  /** The same, for code that serves every way of compiling: with --wasm=file it reads the file first. */
  static async create(capacity: ResidualDims, options: ResidualOptions = {}): Promise<Residual> {
    return new Residual(capacity, options);
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
function inputsOf(v: ResidualViews) {
  return { x: v.x, target: v.target };
}

/** Parameters by their keys in weight files. */
function paramsOf(v: ResidualViews) {
  return {
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
  };
}

/** State by its keys in weight files. */
function stateOf() {
  return {};
}

/** Gradients by the keys of their parameters. */
function gradsOf(v: ResidualViews) {
  return {
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
  };
}

const spec: NetSpec<ResidualDims, ResidualViews> = {
  abi: 2,
  model: schema.model,
  hash: schema.hash,
  dims: ['B'],
  inputs: [
    { name: 'x', type: 'f32', shape: '[B, 6]', dims: ['B'], length: ({ B }) => B * 6 },
    { name: 'target', type: 'f32', shape: '[B, 3]', dims: ['B'], length: ({ B }) => B * 3 },
  ],
  params: {
    'blocks.0.up.weight': { shape: schema.params['blocks.0.up.weight'], init: { kind: 'uniform', low: -1, high: 1 } },
    'blocks.0.up.bias': { shape: schema.params['blocks.0.up.bias'], init: { kind: 'constant', value: 0 } },
    'blocks.0.down.weight': {
      shape: schema.params['blocks.0.down.weight'],
      init: { kind: 'uniform', low: -0.8660254037844386, high: 0.8660254037844386 },
    },
    'blocks.0.down.bias': { shape: schema.params['blocks.0.down.bias'], init: { kind: 'constant', value: 0 } },
    'blocks.1.up.weight': { shape: schema.params['blocks.1.up.weight'], init: { kind: 'uniform', low: -1, high: 1 } },
    'blocks.1.up.bias': { shape: schema.params['blocks.1.up.bias'], init: { kind: 'constant', value: 0 } },
    'blocks.1.down.weight': {
      shape: schema.params['blocks.1.down.weight'],
      init: { kind: 'uniform', low: -0.8660254037844386, high: 0.8660254037844386 },
    },
    'blocks.1.down.bias': { shape: schema.params['blocks.1.down.bias'], init: { kind: 'constant', value: 0 } },
    'blocks.2.up.weight': { shape: schema.params['blocks.2.up.weight'], init: { kind: 'uniform', low: -1, high: 1 } },
    'blocks.2.up.bias': { shape: schema.params['blocks.2.up.bias'], init: { kind: 'constant', value: 0 } },
    'blocks.2.down.weight': {
      shape: schema.params['blocks.2.down.weight'],
      init: { kind: 'uniform', low: -0.8660254037844386, high: 0.8660254037844386 },
    },
    'blocks.2.down.bias': { shape: schema.params['blocks.2.down.bias'], init: { kind: 'constant', value: 0 } },
    'head.weight': { shape: schema.params['head.weight'], init: { kind: 'uniform', low: -1, high: 1 } },
    'head.bias': { shape: schema.params['head.bias'], init: { kind: 'constant', value: 0 } },
  },
  state: {},
  requires: [],
  wasm: { module: compileOnce(() => wasmBase64), addresses: 200, host: { tanh, pow } },
  layOut,
  named: (v) => ({
    inputs: inputsOf(v),
    params: paramsOf(v),
    state: stateOf(),
    pending: {},
    active: {
      'blocks.2.up.weight': v.active_blocks_2_up_weight,
      'blocks.1.up.weight': v.active_blocks_1_up_weight,
      'blocks.0.up.weight': v.active_blocks_0_up_weight,
      'blocks.2.up.bias': v.active_blocks_2_up_bias,
      'blocks.1.up.bias': v.active_blocks_1_up_bias,
      'blocks.0.up.bias': v.active_blocks_0_up_bias,
      'blocks.2.down.weight': v.active_blocks_2_down_weight,
      'blocks.1.down.weight': v.active_blocks_1_down_weight,
      'blocks.0.down.weight': v.active_blocks_0_down_weight,
      'blocks.2.down.bias': v.active_blocks_2_down_bias,
      'blocks.1.down.bias': v.active_blocks_1_down_bias,
      'blocks.0.down.bias': v.active_blocks_0_down_bias,
      'head.weight': v.active_head_weight,
      'head.bias': v.active_head_bias,
    },
    scale: v.scale,
  }),
};

const trainSpec: TrainSpec<ResidualViews> = {
  name: '',
  slots: {
    'm:blocks.0.up.weight': { shape: [6, 8], init: { kind: 'constant', value: 0 } },
    'v:blocks.0.up.weight': { shape: [6, 8], init: { kind: 'constant', value: 0 } },
    'm:blocks.0.up.bias': { shape: [8], init: { kind: 'constant', value: 0 } },
    'v:blocks.0.up.bias': { shape: [8], init: { kind: 'constant', value: 0 } },
    'm:blocks.0.down.weight': { shape: [8, 6], init: { kind: 'constant', value: 0 } },
    'v:blocks.0.down.weight': { shape: [8, 6], init: { kind: 'constant', value: 0 } },
    'm:blocks.0.down.bias': { shape: [6], init: { kind: 'constant', value: 0 } },
    'v:blocks.0.down.bias': { shape: [6], init: { kind: 'constant', value: 0 } },
    'm:blocks.1.up.weight': { shape: [6, 8], init: { kind: 'constant', value: 0 } },
    'v:blocks.1.up.weight': { shape: [6, 8], init: { kind: 'constant', value: 0 } },
    'm:blocks.1.up.bias': { shape: [8], init: { kind: 'constant', value: 0 } },
    'v:blocks.1.up.bias': { shape: [8], init: { kind: 'constant', value: 0 } },
    'm:blocks.1.down.weight': { shape: [8, 6], init: { kind: 'constant', value: 0 } },
    'v:blocks.1.down.weight': { shape: [8, 6], init: { kind: 'constant', value: 0 } },
    'm:blocks.1.down.bias': { shape: [6], init: { kind: 'constant', value: 0 } },
    'v:blocks.1.down.bias': { shape: [6], init: { kind: 'constant', value: 0 } },
    'm:blocks.2.up.weight': { shape: [6, 8], init: { kind: 'constant', value: 0 } },
    'v:blocks.2.up.weight': { shape: [6, 8], init: { kind: 'constant', value: 0 } },
    'm:blocks.2.up.bias': { shape: [8], init: { kind: 'constant', value: 0 } },
    'v:blocks.2.up.bias': { shape: [8], init: { kind: 'constant', value: 0 } },
    'm:blocks.2.down.weight': { shape: [8, 6], init: { kind: 'constant', value: 0 } },
    'v:blocks.2.down.weight': { shape: [8, 6], init: { kind: 'constant', value: 0 } },
    'm:blocks.2.down.bias': { shape: [6], init: { kind: 'constant', value: 0 } },
    'v:blocks.2.down.bias': { shape: [6], init: { kind: 'constant', value: 0 } },
    'm:head.weight': { shape: [6, 3], init: { kind: 'constant', value: 0 } },
    'v:head.weight': { shape: [6, 3], init: { kind: 'constant', value: 0 } },
    'm:head.bias': { shape: [3], init: { kind: 'constant', value: 0 } },
    'v:head.bias': { shape: [3], init: { kind: 'constant', value: 0 } },
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
    active_blocks_2_up_weight: memory.f64(1),
    active_blocks_1_up_weight: memory.f64(1),
    active_blocks_0_up_weight: memory.f64(1),
    active_blocks_2_up_bias: memory.f64(1),
    active_blocks_1_up_bias: memory.f64(1),
    active_blocks_0_up_bias: memory.f64(1),
    active_blocks_2_down_weight: memory.f64(1),
    active_blocks_1_down_weight: memory.f64(1),
    active_blocks_0_down_weight: memory.f64(1),
    active_blocks_2_down_bias: memory.f64(1),
    active_blocks_1_down_bias: memory.f64(1),
    active_blocks_0_down_bias: memory.f64(1),
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
  return { blocks_0_tanh, blocks_1_tanh, blocks_2_tanh, blocks_0_add, blocks_2_add, blocks_1_add };
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
    blocks_1_tanh_2,
    blocks_2_tanh_2,
    head_matmul,
    blocks_0_add_2,
    blocks_2_add_2,
    blocks_1_add_2,
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
    blocks_1_tanh_3,
    blocks_2_tanh_3,
    d_blocks_2_mul,
    sub,
    d_blocks_1_mul,
    d_blocks_0_mul,
    blocks_0_add_3,
    blocks_1_add_3,
    blocks_2_add_3,
    d_head_matmul,
    d_blocks_1_add,
    d_blocks_0_add,
    d_add,
  };
}

/** Temporaries of update: each begins behind those that lie below it while it lives. */
function updateMemory(memory: NetMemory) {
  /** f32[6, 8] */
  const mul = memory.f32(48, []);
  /** f32[6, 8] */
  const mul_2 = memory.f32(48, []);
  /** f32[8, 6] */
  const mul_7 = memory.f32(48, []);
  /** f32[8, 6] */
  const mul_8 = memory.f32(48, []);
  /** f32[6, 3] */
  const mul_13 = memory.f32(18, []);
  /** f32[8] */
  const mul_4 = memory.f32(8, []);
  /** f32[8] */
  const mul_5 = memory.f32(8, []);
  /** f32[6] */
  const mul_11 = memory.f32(6, []);
  /** f32[3] */
  const mul_14 = memory.f32(3, []);
  /** f32[8] */
  const mul_6 = memory.f32(8, [mul_5]);
  /** f32[6] */
  const mul_12 = memory.f32(6, [mul_11]);
  /** f32[] */
  const sum_10 = memory.f32(1, [mul_13, mul_12]);
  /** f32[6, 8] */
  const mul_3 = memory.f32(48, [mul_2]);
  /** f32[8, 6] */
  const mul_9 = memory.f32(48, [mul_8]);
  /** f32[] */
  const sum_9 = memory.f32(1, [mul_8]);
  /** f32[6] */
  const mul_10 = memory.f32(6, [sum_9]);
  /** f32[] */
  const sum_11 = memory.f32(1, [sum_9]);
  /** f32[] */
  const sum_12 = memory.f32(1, [sum_11]);
  /** f64[] */
  const blocks_0_up_weight_sub = memory.f64(1, [mul_3]);
  /** f64[] */
  const blocks_0_up_weight_sub_2 = memory.f64(1, [blocks_0_up_weight_sub]);
  /** f64[] */
  const blocks_0_up_weight_sub_3 = memory.f64(1, [blocks_0_up_weight_sub_2]);
  /** f64[] */
  const blocks_0_up_weight_sub_4 = memory.f64(1, [blocks_0_up_weight_sub_3]);
  /** f32[] */
  const sum = memory.f32(1, [blocks_0_up_weight_sub_4]);
  /** f32[] */
  const sum_2 = memory.f32(1, [sum]);
  /** f32[] */
  const sum_3 = memory.f32(1, [sum_2]);
  /** f32[] */
  const sum_4 = memory.f32(1, [sum_3]);
  /** f32[] */
  const sum_5 = memory.f32(1, [sum_4]);
  /** f32[] */
  const sum_6 = memory.f32(1, [sum_5]);
  /** f32[] */
  const sum_7 = memory.f32(1, [sum_6]);
  /** f32[] */
  const sum_8 = memory.f32(1, [sum_7]);
  /** f32[] */
  const sum_13 = memory.f32(1, [sum_8]);
  return {
    mul,
    mul_2,
    mul_7,
    mul_8,
    mul_13,
    mul_4,
    mul_5,
    mul_11,
    mul_14,
    mul_6,
    mul_12,
    sum_10,
    mul_3,
    mul_9,
    sum_9,
    mul_10,
    sum_11,
    sum_12,
    blocks_0_up_weight_sub,
    blocks_0_up_weight_sub_2,
    blocks_0_up_weight_sub_3,
    blocks_0_up_weight_sub_4,
    sum,
    sum_2,
    sum_3,
    sum_4,
    sum_5,
    sum_6,
    sum_7,
    sum_8,
    sum_13,
  };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStepMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh_4 = memory.f32(B * 8, []);
  /** f32[6, 8] */
  const d_blocks_0_up_matmul = memory.f32(48, []);
  /** f32[6, 8] */
  const mul_19 = memory.f32(48, []);
  /** f32[8, 6] */
  const mul_20 = memory.f32(48, []);
  /** f32[6, 3] */
  const mul_21 = memory.f32(18, []);
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
  /** f32[6, 8] */
  const mul_15 = memory.f32(48, [d_blocks_0_down_matmul]);
  /** f32[8, 6] */
  const mul_16 = memory.f32(48, [d_blocks_0_down_matmul]);
  /** f32[] */
  const sum_14 = memory.f32(1, [mul_15]);
  /** f32[] */
  const sum_15 = memory.f32(1, [sum_14]);
  /** f32[] */
  const sum_16 = memory.f32(1, [sum_15]);
  /** f32[] */
  const sum_17 = memory.f32(1, [sum_16]);
  /** f32[B, 8] */
  const d_blocks_2_mul_2 = memory.f32(B * 8, [blocks_2_tanh_4]);
  /** f32[B, 6] */
  const blocks_2_add_4 = memory.f32(B * 6, [blocks_2_tanh_4]);
  /** f32[B, 6] */
  const d_blocks_0_add_2 = memory.f32(B * 6, [d_blocks_1_mul_2, d_blocks_0_down_matmul]);
  /** f32[8, 6] */
  const d_blocks_1_down_matmul = memory.f32(48, [sum_16, d_blocks_0_add_2]);
  /** f32[6, 8] */
  const d_blocks_1_up_matmul = memory.f32(48, [d_blocks_1_down_matmul]);
  /** f32[8, 6] */
  const mul_18 = memory.f32(48, [sum_17, d_blocks_1_down_matmul]);
  /** f32[6, 8] */
  const mul_17 = memory.f32(48, [d_blocks_1_up_matmul]);
  /** f32[B, 6] */
  const blocks_0_add_4 = memory.f32(B * 6, [d_blocks_2_mul_2, blocks_2_add_4, d_blocks_1_up_matmul]);
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
  const d_blocks_2_down_matmul = memory.f32(48, [mul_18, mul_17, d_head_matmul_2]);
  /** f32[6, 8] */
  const d_blocks_2_up_matmul = memory.f32(48, [d_blocks_2_down_matmul]);
  /** f32[] */
  const sum_18 = memory.f32(1, [d_blocks_2_down_matmul]);
  /** f32[] */
  const sum_19 = memory.f32(1, [sum_18]);
  /** f32[] */
  const sum_20 = memory.f32(1, [sum_19]);
  /** f32[6] */
  const d_blocks_2_down_sum = memory.f32(6, [d_blocks_2_up_matmul, sum_20]);
  /** f32[] */
  const sum_26 = memory.f32(1, [sum_20]);
  /** f32[8] */
  const d_blocks_2_up_sum = memory.f32(8, [d_blocks_2_down_sum]);
  /** f32[] */
  const sum_25 = memory.f32(1, [d_blocks_2_down_sum, sum_26]);
  /** f32[6] */
  const d_blocks_1_down_sum = memory.f32(6, [d_blocks_2_up_sum]);
  /** f32[] */
  const sum_24 = memory.f32(1, [d_blocks_2_up_sum, sum_25]);
  /** f32[8] */
  const d_blocks_1_up_sum = memory.f32(8, [d_blocks_1_down_sum]);
  /** f32[] */
  const sum_23 = memory.f32(1, [d_blocks_1_down_sum, sum_24]);
  /** f32[6] */
  const d_blocks_0_down_sum = memory.f32(6, [d_blocks_1_up_sum]);
  /** f32[] */
  const sum_22 = memory.f32(1, [d_blocks_1_up_sum, sum_23]);
  /** f32[8] */
  const d_blocks_0_up_sum = memory.f32(8, [d_blocks_0_down_sum]);
  /** f32[] */
  const sum_21 = memory.f32(1, [d_blocks_0_down_sum, sum_22]);
  /** f32[6, 3] */
  const d_head_matmul_3 = memory.f32(18, [d_add_2, d_blocks_0_up_sum]);
  /** f32[8] */
  const mul_22 = memory.f32(8, [d_blocks_0_up_sum, sum_21]);
  /** f32[6] */
  const mul_23 = memory.f32(6, [sum_21]);
  /** f32[8] */
  const mul_24 = memory.f32(8, [sum_21]);
  /** f32[6] */
  const mul_25 = memory.f32(6, [sum_21]);
  /** f32[8] */
  const mul_26 = memory.f32(8, [sum_21]);
  /** f32[6] */
  const mul_27 = memory.f32(6, [sum_21]);
  /** f32[3] */
  const mul_28 = memory.f32(3, [sum_21]);
  /** f64[] */
  const blocks_0_up_weight_sub_5 = memory.f64(1, [d_head_matmul_3, mul_22, mul_24, mul_23, mul_28]);
  /** f64[] */
  const blocks_0_up_weight_sub_6 = memory.f64(1, [blocks_0_up_weight_sub_5]);
  /** f64[] */
  const blocks_0_up_weight_sub_7 = memory.f64(1, [blocks_0_up_weight_sub_6]);
  /** f64[] */
  const blocks_0_up_weight_sub_8 = memory.f64(1, [blocks_0_up_weight_sub_7]);
  /** f32[3] */
  const d_head_sum = memory.f32(3, [blocks_0_up_weight_sub_8]);
  return {
    blocks_0_tanh_4,
    d_blocks_0_up_matmul,
    mul_19,
    mul_20,
    mul_21,
    blocks_1_tanh_4,
    d_blocks_0_mul_2,
    blocks_2_tanh_4,
    d_blocks_1_mul_2,
    d_blocks_0_down_matmul,
    mul_15,
    mul_16,
    sum_14,
    sum_15,
    sum_16,
    sum_17,
    d_blocks_2_mul_2,
    blocks_2_add_4,
    d_blocks_0_add_2,
    d_blocks_1_down_matmul,
    d_blocks_1_up_matmul,
    mul_18,
    mul_17,
    blocks_0_add_4,
    blocks_1_add_4,
    d_blocks_1_add_2,
    d_head_matmul_2,
    sub_2,
    d_add_2,
    d_blocks_2_down_matmul,
    d_blocks_2_up_matmul,
    sum_18,
    sum_19,
    sum_20,
    d_blocks_2_down_sum,
    sum_26,
    d_blocks_2_up_sum,
    sum_25,
    d_blocks_1_down_sum,
    sum_24,
    d_blocks_1_up_sum,
    sum_23,
    d_blocks_0_down_sum,
    sum_22,
    d_blocks_0_up_sum,
    sum_21,
    d_head_matmul_3,
    mul_22,
    mul_23,
    mul_24,
    mul_25,
    mul_26,
    mul_27,
    mul_28,
    blocks_0_up_weight_sub_5,
    blocks_0_up_weight_sub_6,
    blocks_0_up_weight_sub_7,
    blocks_0_up_weight_sub_8,
    d_head_sum,
  };
}

/** The kernels of predict in order. */
function predict(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.predict;
  matmul_add_tanh(v.x, v.blocks_0_up_weight, v.blocks_0_up_bias, t.blocks_0_tanh, B);
  matmul_add(v.blocks_0_down_bias, t.blocks_0_tanh, v.blocks_0_down_weight, v.x, t.blocks_0_add, B);
  matmul_add_tanh(t.blocks_0_add, v.blocks_1_up_weight, v.blocks_1_up_bias, t.blocks_1_tanh, B);
  matmul_add(v.blocks_1_down_bias, t.blocks_1_tanh, v.blocks_1_down_weight, t.blocks_0_add, t.blocks_1_add, B);
  matmul_add_tanh(t.blocks_1_add, v.blocks_2_up_weight, v.blocks_2_up_bias, t.blocks_2_tanh, B);
  matmul_add(v.blocks_2_down_bias, t.blocks_2_tanh, v.blocks_2_down_weight, t.blocks_1_add, t.blocks_2_add, B);
  matmul_add_2(v.head_weight, t.blocks_2_add, v.head_bias, v.y, B);
}

/** The kernels of evaluate in order. */
function evaluate(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.evaluate;
  matmul_add_tanh(v.x, v.blocks_0_up_weight, v.blocks_0_up_bias, t.blocks_0_tanh_2, B);
  matmul_add(v.blocks_0_down_bias, t.blocks_0_tanh_2, v.blocks_0_down_weight, v.x, t.blocks_0_add_2, B);
  matmul_add_tanh(t.blocks_0_add_2, v.blocks_1_up_weight, v.blocks_1_up_bias, t.blocks_1_tanh_2, B);
  matmul_add(v.blocks_1_down_bias, t.blocks_1_tanh_2, v.blocks_1_down_weight, t.blocks_0_add_2, t.blocks_1_add_2, B);
  matmul_add_tanh(t.blocks_1_add_2, v.blocks_2_up_weight, v.blocks_2_up_bias, t.blocks_2_tanh_2, B);
  matmul_add(v.blocks_2_down_bias, t.blocks_2_tanh_2, v.blocks_2_down_weight, t.blocks_1_add_2, t.blocks_2_add_2, B);
  matmul(v.head_weight, t.blocks_2_add_2, t.head_matmul, B);
  add_sub_mul_etc(v.target, v.head_bias, t.head_matmul, v.loss, B);
  fill(v.penalty);
}

/** The kernels of forward in order. */
function forward(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.forward;
  matmul_add_tanh(v.x, v.blocks_0_up_weight, v.blocks_0_up_bias, t.blocks_0_tanh_3, B);
  matmul_add(v.blocks_0_down_bias, t.blocks_0_tanh_3, v.blocks_0_down_weight, v.x, t.blocks_0_add_3, B);
  matmul_add_tanh(t.blocks_0_add_3, v.blocks_1_up_weight, v.blocks_1_up_bias, t.blocks_1_tanh_3, B);
  matmul_add(v.blocks_1_down_bias, t.blocks_1_tanh_3, v.blocks_1_down_weight, t.blocks_0_add_3, t.blocks_1_add_3, B);
  matmul_add_tanh(t.blocks_1_add_3, v.blocks_2_up_weight, v.blocks_2_up_bias, t.blocks_2_tanh_3, B);
  matmul_add(v.blocks_2_down_bias, t.blocks_2_tanh_3, v.blocks_2_down_weight, t.blocks_1_add_3, t.blocks_2_add_3, B);
  matmul_add_sub(v.head_weight, t.blocks_2_add_3, v.head_bias, v.target, t.sub, B);
  mul_sum_div(t.sub, v.loss, B * 3, B);
  fill(v.penalty);
}

/** The kernels of backward in order. */
function backward(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.forward;
  div_mul_add(t.sub, t.d_add, B, B * 3);
  matmul_2(t.d_add, v.head_weight, t.d_head_matmul, B);
  matmul_mul_sub(t.d_head_matmul, v.blocks_2_down_weight, t.blocks_2_tanh_3, t.d_blocks_2_mul, B);
  matmul_add_3(t.d_blocks_2_mul, v.blocks_2_up_weight, t.d_head_matmul, t.d_blocks_1_add, B);
  matmul_mul_sub(t.d_blocks_1_add, v.blocks_1_down_weight, t.blocks_1_tanh_3, t.d_blocks_1_mul, B);
  matmul_add_3(t.d_blocks_1_mul, v.blocks_1_up_weight, t.d_blocks_1_add, t.d_blocks_0_add, B);
  matmul_mul_sub(t.d_blocks_0_add, v.blocks_0_down_weight, t.blocks_0_tanh_3, t.d_blocks_0_mul, B);
  matmul_mul_add(v.scale, v.x, t.d_blocks_0_mul, v.grad_blocks_0_up_weight, B);
  matmul_mul_add_2(v.scale, t.blocks_0_tanh_3, t.d_blocks_0_add, v.grad_blocks_0_down_weight, B);
  matmul_mul_add(v.scale, t.blocks_0_add_3, t.d_blocks_1_mul, v.grad_blocks_1_up_weight, B);
  matmul_mul_add_2(v.scale, t.blocks_1_tanh_3, t.d_blocks_1_add, v.grad_blocks_1_down_weight, B);
  matmul_mul_add(v.scale, t.blocks_1_add_3, t.d_blocks_2_mul, v.grad_blocks_2_up_weight, B);
  matmul_mul_add_2(v.scale, t.blocks_2_tanh_3, t.d_head_matmul, v.grad_blocks_2_down_weight, B);
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
  sub_pow(
    v.beta2,
    v.step,
    v.beta1,
    t.blocks_0_up_weight_sub,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub_3,
    t.blocks_0_up_weight_sub_4,
  );
  adam_update(
    v.active_blocks_2_up_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.m_blocks_2_up_weight,
    v.grad_blocks_2_up_weight,
    v.v_blocks_2_up_weight,
    v.blocks_2_up_weight,
    t.mul,
    48,
  );
  sum(t.mul, t.sum, 48);
  adam_update_2(
    v.active_blocks_1_up_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.active_blocks_0_up_weight,
    v.grad_blocks_2_up_weight,
    v.grad_blocks_1_up_weight,
    v.grad_blocks_0_up_weight,
    v.m_blocks_1_up_weight,
    v.v_blocks_1_up_weight,
    v.blocks_1_up_weight,
    v.m_blocks_0_up_weight,
    v.v_blocks_0_up_weight,
    v.blocks_0_up_weight,
    t.mul_2,
    t.mul_3,
    48,
  );
  sum(t.mul_3, t.sum_2, 48);
  sum(t.mul_2, t.sum_3, 48);
  adam_update(
    v.active_blocks_2_up_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.m_blocks_2_up_bias,
    v.grad_blocks_2_up_bias,
    v.v_blocks_2_up_bias,
    v.blocks_2_up_bias,
    t.mul_4,
    8,
  );
  sum(t.mul_4, t.sum_4, 8);
  adam_update_2(
    v.active_blocks_1_up_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.active_blocks_0_up_bias,
    v.grad_blocks_2_up_bias,
    v.grad_blocks_1_up_bias,
    v.grad_blocks_0_up_bias,
    v.m_blocks_1_up_bias,
    v.v_blocks_1_up_bias,
    v.blocks_1_up_bias,
    v.m_blocks_0_up_bias,
    v.v_blocks_0_up_bias,
    v.blocks_0_up_bias,
    t.mul_5,
    t.mul_6,
    8,
  );
  sum(t.mul_6, t.sum_5, 8);
  sum(t.mul_5, t.sum_6, 8);
  adam_update(
    v.active_blocks_2_down_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.m_blocks_2_down_weight,
    v.grad_blocks_2_down_weight,
    v.v_blocks_2_down_weight,
    v.blocks_2_down_weight,
    t.mul_7,
    48,
  );
  sum(t.mul_7, t.sum_7, 48);
  adam_update_2(
    v.active_blocks_1_down_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.active_blocks_0_down_weight,
    v.grad_blocks_2_down_weight,
    v.grad_blocks_1_down_weight,
    v.grad_blocks_0_down_weight,
    v.m_blocks_1_down_weight,
    v.v_blocks_1_down_weight,
    v.blocks_1_down_weight,
    v.m_blocks_0_down_weight,
    v.v_blocks_0_down_weight,
    v.blocks_0_down_weight,
    t.mul_8,
    t.mul_9,
    48,
  );
  sum(t.mul_9, t.sum_8, 48);
  sum(t.mul_8, t.sum_9, 48);
  adam_update(
    v.active_blocks_2_down_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.m_blocks_2_down_bias,
    v.grad_blocks_2_down_bias,
    v.v_blocks_2_down_bias,
    v.blocks_2_down_bias,
    t.mul_10,
    6,
  );
  sum(t.mul_10, t.sum_10, 6);
  adam_update_2(
    v.active_blocks_1_down_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.active_blocks_0_down_bias,
    v.grad_blocks_2_down_bias,
    v.grad_blocks_1_down_bias,
    v.grad_blocks_0_down_bias,
    v.m_blocks_1_down_bias,
    v.v_blocks_1_down_bias,
    v.blocks_1_down_bias,
    v.m_blocks_0_down_bias,
    v.v_blocks_0_down_bias,
    v.blocks_0_down_bias,
    t.mul_11,
    t.mul_12,
    6,
  );
  sum(t.mul_12, t.sum_11, 6);
  sum(t.mul_11, t.sum_12, 6);
  adam_update(
    v.active_head_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.m_head_weight,
    v.grad_head_weight,
    v.v_head_weight,
    v.head_weight,
    t.mul_13,
    18,
  );
  sum(t.mul_13, t.sum_13, 18);
  adam_update(
    v.active_head_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_4,
    v.beta2,
    t.blocks_0_up_weight_sub_3,
    v.lr,
    t.blocks_0_up_weight_sub_2,
    t.blocks_0_up_weight_sub,
    v.eps,
    v.m_head_bias,
    v.grad_head_bias,
    v.v_head_bias,
    v.head_bias,
    t.mul_14,
    3,
  );
  sum_add_sqrt(
    t.mul_14,
    t.sum_13,
    t.sum_10,
    t.sum_7,
    t.sum_4,
    t.sum,
    t.sum_12,
    t.sum_9,
    t.sum_6,
    t.sum_3,
    t.sum_11,
    t.sum_8,
    t.sum_5,
    t.sum_2,
    v.gradNorm,
    3,
  );
  copy_2(v.grad_blocks_2_up_weight, v.grad_blocks_0_up_weight, 48);
  copy_2(v.grad_blocks_2_up_weight, v.grad_blocks_1_up_weight, 48);
  copy_2(v.grad_blocks_2_up_bias, v.grad_blocks_0_up_bias, 8);
  copy_2(v.grad_blocks_2_up_bias, v.grad_blocks_1_up_bias, 8);
  copy_2(v.grad_blocks_2_down_weight, v.grad_blocks_0_down_weight, 48);
  copy_2(v.grad_blocks_2_down_weight, v.grad_blocks_1_down_weight, 48);
  copy_2(v.grad_blocks_2_down_bias, v.grad_blocks_0_down_bias, 6);
  copy_2(v.grad_blocks_2_down_bias, v.grad_blocks_1_down_bias, 6);
}

/** The kernels of trainStep in order. */
function trainStep(v: ResidualViews, { B }: ResidualDims): void {
  const t = v.trainStep;
  matmul_add_tanh(v.x, v.blocks_0_up_weight, v.blocks_0_up_bias, t.blocks_0_tanh_4, B);
  matmul_add(v.blocks_0_down_bias, t.blocks_0_tanh_4, v.blocks_0_down_weight, v.x, t.blocks_0_add_4, B);
  matmul_add_tanh(t.blocks_0_add_4, v.blocks_1_up_weight, v.blocks_1_up_bias, t.blocks_1_tanh_4, B);
  matmul_add(v.blocks_1_down_bias, t.blocks_1_tanh_4, v.blocks_1_down_weight, t.blocks_0_add_4, t.blocks_1_add_4, B);
  matmul_add_tanh(t.blocks_1_add_4, v.blocks_2_up_weight, v.blocks_2_up_bias, t.blocks_2_tanh_4, B);
  matmul_add(v.blocks_2_down_bias, t.blocks_2_tanh_4, v.blocks_2_down_weight, t.blocks_1_add_4, t.blocks_2_add_4, B);
  copy(v.lr, v.lr_2);
  fill(v.penalty);
  sub_pow(
    v.beta2,
    v.step,
    v.beta1,
    t.blocks_0_up_weight_sub_5,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_7,
    t.blocks_0_up_weight_sub_8,
  );
  matmul_add_sub_etc(v.head_weight, t.blocks_2_add_4, v.head_bias, v.target, t.d_add_2, t.sub_2, B);
  mul_sum_div(t.sub_2, v.loss, B * 3, B);
  sum_2(t.d_add_2, t.d_head_sum, B);
  matmul_2(t.d_add_2, v.head_weight, t.d_head_matmul_2, B);
  matmul_3(t.d_add_2, t.blocks_2_add_4, t.d_head_matmul_3, B);
  sum_3(t.d_head_matmul_2, t.d_blocks_2_down_sum, B);
  matmul_4(t.blocks_2_tanh_4, t.d_head_matmul_2, t.d_blocks_2_down_matmul, B);
  matmul_mul_sub(t.d_head_matmul_2, v.blocks_2_down_weight, t.blocks_2_tanh_4, t.d_blocks_2_mul_2, B);
  sum_4(t.d_blocks_2_mul_2, t.d_blocks_2_up_sum, B);
  matmul_5(t.blocks_1_add_4, t.d_blocks_2_mul_2, t.d_blocks_2_up_matmul, B);
  matmul_add_3(t.d_blocks_2_mul_2, v.blocks_2_up_weight, t.d_head_matmul_2, t.d_blocks_1_add_2, B);
  sum_3(t.d_blocks_1_add_2, t.d_blocks_1_down_sum, B);
  matmul_4(t.blocks_1_tanh_4, t.d_blocks_1_add_2, t.d_blocks_1_down_matmul, B);
  matmul_mul_sub(t.d_blocks_1_add_2, v.blocks_1_down_weight, t.blocks_1_tanh_4, t.d_blocks_1_mul_2, B);
  sum_4(t.d_blocks_1_mul_2, t.d_blocks_1_up_sum, B);
  matmul_5(t.blocks_0_add_4, t.d_blocks_1_mul_2, t.d_blocks_1_up_matmul, B);
  matmul_add_3(t.d_blocks_1_mul_2, v.blocks_1_up_weight, t.d_blocks_1_add_2, t.d_blocks_0_add_2, B);
  sum_3(t.d_blocks_0_add_2, t.d_blocks_0_down_sum, B);
  matmul_4(t.blocks_0_tanh_4, t.d_blocks_0_add_2, t.d_blocks_0_down_matmul, B);
  matmul_mul_sub(t.d_blocks_0_add_2, v.blocks_0_down_weight, t.blocks_0_tanh_4, t.d_blocks_0_mul_2, B);
  sum_4(t.d_blocks_0_mul_2, t.d_blocks_0_up_sum, B);
  matmul_5(v.x, t.d_blocks_0_mul_2, t.d_blocks_0_up_matmul, B);
  adam_update_3(
    v.active_blocks_0_up_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_0_up_matmul,
    v.m_blocks_0_up_weight,
    v.v_blocks_0_up_weight,
    v.blocks_0_up_weight,
    t.mul_15,
    48,
  );
  sum(t.mul_15, t.sum_14, 48);
  adam_update_3(
    v.active_blocks_0_down_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_0_down_matmul,
    v.m_blocks_0_down_weight,
    v.v_blocks_0_down_weight,
    v.blocks_0_down_weight,
    t.mul_16,
    48,
  );
  sum(t.mul_16, t.sum_15, 48);
  adam_update_3(
    v.active_blocks_1_up_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_1_up_matmul,
    v.m_blocks_1_up_weight,
    v.v_blocks_1_up_weight,
    v.blocks_1_up_weight,
    t.mul_17,
    48,
  );
  sum(t.mul_17, t.sum_16, 48);
  adam_update_3(
    v.active_blocks_1_down_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_1_down_matmul,
    v.m_blocks_1_down_weight,
    v.v_blocks_1_down_weight,
    v.blocks_1_down_weight,
    t.mul_18,
    48,
  );
  sum(t.mul_18, t.sum_17, 48);
  adam_update_3(
    v.active_blocks_2_up_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_2_up_matmul,
    v.m_blocks_2_up_weight,
    v.v_blocks_2_up_weight,
    v.blocks_2_up_weight,
    t.mul_19,
    48,
  );
  sum(t.mul_19, t.sum_18, 48);
  adam_update_3(
    v.active_blocks_2_down_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_2_down_matmul,
    v.m_blocks_2_down_weight,
    v.v_blocks_2_down_weight,
    v.blocks_2_down_weight,
    t.mul_20,
    48,
  );
  sum(t.mul_20, t.sum_19, 48);
  adam_update_3(
    v.active_head_weight,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_head_matmul_3,
    v.m_head_weight,
    v.v_head_weight,
    v.head_weight,
    t.mul_21,
    18,
  );
  sum(t.mul_21, t.sum_20, 18);
  adam_update_3(
    v.active_blocks_0_up_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_0_up_sum,
    v.m_blocks_0_up_bias,
    v.v_blocks_0_up_bias,
    v.blocks_0_up_bias,
    t.mul_22,
    8,
  );
  sum(t.mul_22, t.sum_21, 8);
  adam_update_3(
    v.active_blocks_0_down_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_0_down_sum,
    v.m_blocks_0_down_bias,
    v.v_blocks_0_down_bias,
    v.blocks_0_down_bias,
    t.mul_23,
    6,
  );
  sum(t.mul_23, t.sum_22, 6);
  adam_update_3(
    v.active_blocks_1_up_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_1_up_sum,
    v.m_blocks_1_up_bias,
    v.v_blocks_1_up_bias,
    v.blocks_1_up_bias,
    t.mul_24,
    8,
  );
  sum(t.mul_24, t.sum_23, 8);
  adam_update_3(
    v.active_blocks_1_down_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_1_down_sum,
    v.m_blocks_1_down_bias,
    v.v_blocks_1_down_bias,
    v.blocks_1_down_bias,
    t.mul_25,
    6,
  );
  sum(t.mul_25, t.sum_24, 6);
  adam_update_3(
    v.active_blocks_2_up_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_2_up_sum,
    v.m_blocks_2_up_bias,
    v.v_blocks_2_up_bias,
    v.blocks_2_up_bias,
    t.mul_26,
    8,
  );
  sum(t.mul_26, t.sum_25, 8);
  adam_update_3(
    v.active_blocks_2_down_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_blocks_2_down_sum,
    v.m_blocks_2_down_bias,
    v.v_blocks_2_down_bias,
    v.blocks_2_down_bias,
    t.mul_27,
    6,
  );
  sum(t.mul_27, t.sum_26, 6);
  adam_update_3(
    v.active_head_bias,
    v.beta1,
    t.blocks_0_up_weight_sub_8,
    v.beta2,
    t.blocks_0_up_weight_sub_7,
    v.lr,
    t.blocks_0_up_weight_sub_6,
    t.blocks_0_up_weight_sub_5,
    v.eps,
    t.d_head_sum,
    v.m_head_bias,
    v.v_head_bias,
    v.head_bias,
    t.mul_28,
    3,
  );
  sum_add_sqrt(
    t.mul_28,
    t.sum_20,
    t.sum_26,
    t.sum_19,
    t.sum_25,
    t.sum_18,
    t.sum_24,
    t.sum_17,
    t.sum_23,
    t.sum_16,
    t.sum_22,
    t.sum_15,
    t.sum_21,
    t.sum_14,
    v.gradNorm,
    3,
  );
}

/**
 * model.nn:3 (blocks.0.up, blocks.0): return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
 * y[i, j] = tanh((Σ_k x[i, k]·weight[k, j]) + bias[j])
 */
function matmul_add_tanh(x: Float32Array, weight: Float32Array, bias: Float32Array, y: Float32Array, B: number): void {
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
        const x0 = x[xAt + k]!;
        const weight0 = weight[k * 8 + j]!;
        const weight1 = weight[k * 8 + j + 1]!;
        const weight2 = weight[k * 8 + j + 2]!;
        const weight3 = weight[k * 8 + j + 3]!;
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
  x: Float32Array,
  weight: Float32Array,
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
      const x0 = x[xAt + j]!;
      const weight0 = weight[j * 6]!;
      const weight1 = weight[j * 6 + 1]!;
      const weight2 = weight[j * 6 + 2]!;
      const weight3 = weight[j * 6 + 3]!;
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

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = 0
 */
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
function matmul_2(x: Float32Array, weight: Float32Array, y: Float32Array, B: number): void {
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
      const x0 = x[xAt + j]!;
      const weight0 = weight[j]!;
      const weight1 = weight[j + 3]!;
      const weight2 = weight[j + 6]!;
      const weight3 = weight[j + 9]!;
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
function matmul_mul_sub(x: Float32Array, weight: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
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
        const x0 = x[xAt + k]!;
        const weight0 = weight[weightAt + k]!;
        const weight1 = weight[weightAt2 + k]!;
        const weight2 = weight[weightAt3 + k]!;
        const weight3 = weight[weightAt4 + k]!;
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
function matmul_add_3(x: Float32Array, weight: Float32Array, x2: Float32Array, y: Float32Array, B: number): void {
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
      const x0 = x[xAt + j]!;
      const weight0 = weight[j]!;
      const weight1 = weight[j + 8]!;
      const weight2 = weight[j + 16]!;
      const weight3 = weight[j + 24]!;
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
 * grad′[i, j] = grad[i, j] + (scale·(Σ_k x[k, i]·x2[k, j]))
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
      const x0 = x[j * 6]!;
      const x20 = x2[j * 8 + i]!;
      const x21 = x2[j * 8 + i + 1]!;
      const x22 = x2[j * 8 + i + 2]!;
      const x23 = x2[j * 8 + i + 3]!;
      const x1 = x[j * 6 + 1]!;
      const x3 = x[j * 6 + 2]!;
      const x4 = x[j * 6 + 3]!;
      s00 += x0 * x20;
      s01 += x0 * x21;
      s02 += x0 * x22;
      s03 += x0 * x23;
      s10 += x1 * x20;
      s11 += x1 * x21;
      s12 += x1 * x22;
      s13 += x1 * x23;
      s20 += x3 * x20;
      s21 += x3 * x21;
      s22 += x3 * x22;
      s23 += x3 * x23;
      s30 += x4 * x20;
      s31 += x4 * x21;
      s32 += x4 * x22;
      s33 += x4 * x23;
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
        const x0 = x[k * 6 + i]!;
        s0 += x0 * x2[k * 8 + j]!;
        s1 += x0 * x2[k * 8 + j + 1]!;
        s2 += x0 * x2[k * 8 + j + 2]!;
        s3 += x0 * x2[k * 8 + j + 3]!;
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
 * grad′[i, j] = grad[i, j] + (scale·(Σ_k x[k, i]·x2[k, j]))
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
      const x0 = x[j * 8 + i]!;
      const x20 = x2[j * 6]!;
      const x21 = x2[j * 6 + 1]!;
      const x22 = x2[j * 6 + 2]!;
      const x23 = x2[j * 6 + 3]!;
      const x1 = x[j * 8 + i + 1]!;
      const x3 = x[j * 8 + i + 2]!;
      const x4 = x[j * 8 + i + 3]!;
      s00 += x0 * x20;
      s01 += x0 * x21;
      s02 += x0 * x22;
      s03 += x0 * x23;
      s10 += x1 * x20;
      s11 += x1 * x21;
      s12 += x1 * x22;
      s13 += x1 * x23;
      s20 += x3 * x20;
      s21 += x3 * x21;
      s22 += x3 * x22;
      s23 += x3 * x23;
      s30 += x4 * x20;
      s31 += x4 * x21;
      s32 += x4 * x22;
      s33 += x4 * x23;
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
        const x20 = x2[k * 6 + j]!;
        s0 += x[k * 8 + i]! * x20;
        s1 += x[k * 8 + i + 1]! * x20;
        s2 += x[k * 8 + i + 2]! * x20;
        s3 += x[k * 8 + i + 3]! * x20;
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
 * y4 = 1 − beta1
 * y3 = 1 − beta2
 * y2 = 1 − pow(beta1, step)
 * y = 1 − pow(beta2, step)
 */
function sub_pow(
  beta2: Float64Array,
  step: Float64Array,
  beta1: Float64Array,
  y: Float64Array,
  y2: Float64Array,
  y3: Float64Array,
  y4: Float64Array,
): void {
  const beta20 = beta2[0]!;
  const step0 = step[0]!;
  const beta10 = beta1[0]!;
  y[0] = 1 - pow(beta20, step0);
  y2[0] = 1 - pow(beta10, step0);
  y3[0] = 1 - beta20;
  y4[0] = 1 - beta10;
}

/**
 * model.nn:12 (blocks.2.up.weight): train { optimizer adam[lr=1e-3] }
 * grad′[i, j] = 0
 * y[i, j] = (active ≠ 0 ? grad[i, j] : grad′[i, j])·(active ≠ 0 ? grad[i, j] : grad′[i, j])
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((lr·(((beta1·m[i, j]) + (x·(active ≠ 0 ? grad[i, j] : grad′[i, j]))) / x3)) / (√(((beta2·…) + …) / …) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + (x·(active ≠ 0 ? grad[i, j] : grad′[i, j])) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + (x2·y[i, j]) : v[i, j])
 */
function adam_update(
  active: Float64Array,
  beta1: Float64Array,
  x: Float64Array,
  beta2: Float64Array,
  x2: Float64Array,
  lr: Float64Array,
  x3: Float64Array,
  x4: Float64Array,
  eps: Float64Array,
  m: Float32Array,
  grad: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  y: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const t1 = Math.fround(beta1[0]!);
  const t2 = Math.fround(x[0]!);
  const t3 = Math.fround(beta2[0]!);
  const t4 = Math.fround(x2[0]!);
  const t5 = Math.fround(lr[0]!);
  const t6 = Math.fround(x3[0]!);
  const t7 = Math.fround(x4[0]!);
  const t8 = Math.fround(eps[0]!);
  for (let i = 0; i < n; i++) {
    const m0 = m[i]!;
    const grad0 = grad[i]!;
    const t9 = t0 ? grad0 : 0;
    const t10 = t1 * m0 + t2 * t9;
    const v0 = v[i]!;
    const t11 = t9 * t9;
    const t12 = t3 * v0 + t4 * t11;
    const weight0 = weight[i]!;
    m[i] = t0 ? t10 : m0;
    v[i] = t0 ? t12 : v0;
    weight[i] = t0 ? weight0 - (t5 * (t10 / t6)) / (Math.sqrt(t12 / t7) + t8) : weight0;
    y[i] = t11;
    grad[i] = 0;
  }
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = Σ_ij x[i, j]
 */
function sum(x: Float32Array, y: Float32Array, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    total += x[i]!;
    total2 += x[i + 1]!;
    total3 += x[i + 2]!;
    total4 += x[i + 3]!;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += x[i]!;
  }
  y[0] = total + total2 + (total3 + total4);
}

/**
 * model.nn:12 (blocks.0.up.weight, blocks.1.up.weight): train { optimizer adam[lr=1e-3] }
 * y2[i, j] = (active2 ≠ 0 ? grad3[i, j] : grad[i, j])·(active2 ≠ 0 ? grad3[i, j] : grad[i, j])
 * y[i, j] = (active ≠ 0 ? grad2[i, j] : grad[i, j])·(active ≠ 0 ? grad2[i, j] : grad[i, j])
 * weight2′[i, j] = (active2 ≠ 0 ? weight2[i, j] − ((lr·(((beta1·m2[i, j]) + (x·(active2 ≠ 0 ? grad3[i, j] : grad[i, j]))) / x3)) / …) : weight2[i, j])
 * m2′[i, j] = (active2 ≠ 0 ? (beta1·m2[i, j]) + (x·(active2 ≠ 0 ? grad3[i, j] : grad[i, j])) : m2[i, j])
 * v2′[i, j] = (active2 ≠ 0 ? (beta2·v2[i, j]) + (x2·y2[i, j]) : v2[i, j])
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((lr·(((beta1·m[i, j]) + (x·(active ≠ 0 ? grad2[i, j] : grad[i, j]))) / x3)) / (√(((beta2·…) + …) / …) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + (x·(active ≠ 0 ? grad2[i, j] : grad[i, j])) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + (x2·y[i, j]) : v[i, j])
 */
function adam_update_2(
  active: Float64Array,
  beta1: Float64Array,
  x: Float64Array,
  beta2: Float64Array,
  x2: Float64Array,
  lr: Float64Array,
  x3: Float64Array,
  x4: Float64Array,
  eps: Float64Array,
  active2: Float64Array,
  grad: Float32Array,
  grad2: Float32Array,
  grad3: Float32Array,
  m: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  m2: Float32Array,
  v2: Float32Array,
  weight2: Float32Array,
  y: Float32Array,
  y2: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const t1 = Math.fround(beta1[0]!);
  const t2 = Math.fround(x[0]!);
  const t3 = Math.fround(beta2[0]!);
  const t4 = Math.fround(x2[0]!);
  const t5 = Math.fround(lr[0]!);
  const t6 = Math.fround(x3[0]!);
  const t7 = Math.fround(x4[0]!);
  const t8 = Math.fround(eps[0]!);
  const t9 = active2[0]! !== 0;
  for (let i = 0; i < n; i++) {
    const m0 = m[i]!;
    const grad0 = grad[i]!;
    const t10 = t0 ? grad2[i]! : grad0;
    const t11 = t1 * m0 + t2 * t10;
    const v0 = v[i]!;
    const t12 = t10 * t10;
    const t13 = t3 * v0 + t4 * t12;
    const weight0 = weight[i]!;
    const m20 = m2[i]!;
    const t14 = t9 ? grad3[i]! : grad0;
    const t15 = t1 * m20 + t2 * t14;
    const v20 = v2[i]!;
    const t16 = t14 * t14;
    const t17 = t3 * v20 + t4 * t16;
    const weight20 = weight2[i]!;
    m[i] = t0 ? t11 : m0;
    v[i] = t0 ? t13 : v0;
    weight[i] = t0 ? weight0 - (t5 * (t11 / t6)) / (Math.sqrt(t13 / t7) + t8) : weight0;
    y[i] = t12;
    m2[i] = t9 ? t15 : m20;
    v2[i] = t9 ? t17 : v20;
    weight2[i] = t9 ? weight20 - (t5 * (t15 / t6)) / (Math.sqrt(t17 / t7) + t8) : weight20;
    y2[i] = t16;
  }
}

/**
 * model.nn:12: train { optimizer adam[lr=1e-3] }
 * y = √(((((((((((((x14 + x13) + x12) + x11) + x10) + x9) + x8) + x7) + x6) + x5) + …) + …) + …) + …)
 */
function sum_add_sqrt(
  x: Float32Array,
  x2: Float32Array,
  x3: Float32Array,
  x4: Float32Array,
  x5: Float32Array,
  x6: Float32Array,
  x7: Float32Array,
  x8: Float32Array,
  x9: Float32Array,
  x10: Float32Array,
  x11: Float32Array,
  x12: Float32Array,
  x13: Float32Array,
  x14: Float32Array,
  y: Float64Array,
  n: number,
): void {
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += x[i]!;
  }
  y[0] = Math.sqrt(
    x14[0]! +
      x13[0]! +
      x12[0]! +
      x11[0]! +
      x10[0]! +
      x9[0]! +
      x8[0]! +
      x7[0]! +
      x6[0]! +
      x5[0]! +
      x4[0]! +
      x3[0]! +
      x2[0]! +
      total,
  );
}

/** grad2 = grad */
function copy_2(grad: Float32Array, grad2: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    grad2[i] = grad[i]!;
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
function sum_3(x: Float32Array, y: Float32Array, B: number): void {
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
 * y[i, j] = Σ_k x[k, i]·x2[k, j]
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
      const x0 = x[j * 8 + i]!;
      const x20 = x2[j * 6]!;
      const x21 = x2[j * 6 + 1]!;
      const x22 = x2[j * 6 + 2]!;
      const x23 = x2[j * 6 + 3]!;
      const x1 = x[j * 8 + i + 1]!;
      const x3 = x[j * 8 + i + 2]!;
      const x4 = x[j * 8 + i + 3]!;
      s00 += x0 * x20;
      s01 += x0 * x21;
      s02 += x0 * x22;
      s03 += x0 * x23;
      s10 += x1 * x20;
      s11 += x1 * x21;
      s12 += x1 * x22;
      s13 += x1 * x23;
      s20 += x3 * x20;
      s21 += x3 * x21;
      s22 += x3 * x22;
      s23 += x3 * x23;
      s30 += x4 * x20;
      s31 += x4 * x21;
      s32 += x4 * x22;
      s33 += x4 * x23;
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
        const x20 = x2[k * 6 + j]!;
        s0 += x[k * 8 + i]! * x20;
        s1 += x[k * 8 + i + 1]! * x20;
        s2 += x[k * 8 + i + 2]! * x20;
        s3 += x[k * 8 + i + 3]! * x20;
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
function sum_4(x: Float32Array, y: Float32Array, B: number): void {
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
 * y[i, j] = Σ_k x[k, i]·x2[k, j]
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
      const x0 = x[j * 6]!;
      const x20 = x2[j * 8 + i]!;
      const x21 = x2[j * 8 + i + 1]!;
      const x22 = x2[j * 8 + i + 2]!;
      const x23 = x2[j * 8 + i + 3]!;
      const x1 = x[j * 6 + 1]!;
      const x3 = x[j * 6 + 2]!;
      const x4 = x[j * 6 + 3]!;
      s00 += x0 * x20;
      s01 += x0 * x21;
      s02 += x0 * x22;
      s03 += x0 * x23;
      s10 += x1 * x20;
      s11 += x1 * x21;
      s12 += x1 * x22;
      s13 += x1 * x23;
      s20 += x3 * x20;
      s21 += x3 * x21;
      s22 += x3 * x22;
      s23 += x3 * x23;
      s30 += x4 * x20;
      s31 += x4 * x21;
      s32 += x4 * x22;
      s33 += x4 * x23;
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
        const x0 = x[k * 6 + i]!;
        s0 += x0 * x2[k * 8 + j]!;
        s1 += x0 * x2[k * 8 + j + 1]!;
        s2 += x0 * x2[k * 8 + j + 2]!;
        s3 += x0 * x2[k * 8 + j + 3]!;
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
 * y[i, j] = (active ≠ 0 ? x5[i, j] : 0)·(active ≠ 0 ? x5[i, j] : 0)
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((lr·(((beta1·m[i, j]) + (x·(active ≠ 0 ? x5[i, j] : 0))) / x3)) / (√(((beta2·v[i, j]) + (x2·y[i, j])) / …) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + (x·(active ≠ 0 ? x5[i, j] : 0)) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + (x2·y[i, j]) : v[i, j])
 */
function adam_update_3(
  active: Float64Array,
  beta1: Float64Array,
  x: Float64Array,
  beta2: Float64Array,
  x2: Float64Array,
  lr: Float64Array,
  x3: Float64Array,
  x4: Float64Array,
  eps: Float64Array,
  x5: Float32Array,
  m: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  y: Float32Array,
  n: number,
): void {
  const t0 = active[0]! !== 0;
  const t1 = Math.fround(beta1[0]!);
  const t2 = Math.fround(x[0]!);
  const t3 = Math.fround(beta2[0]!);
  const t4 = Math.fround(x2[0]!);
  const t5 = Math.fround(lr[0]!);
  const t6 = Math.fround(x3[0]!);
  const t7 = Math.fround(x4[0]!);
  const t8 = Math.fround(eps[0]!);
  for (let i = 0; i < n; i++) {
    const m0 = m[i]!;
    const t9 = t0 ? x5[i]! : 0;
    const t10 = t1 * m0 + t2 * t9;
    const v0 = v[i]!;
    const t11 = t9 * t9;
    const t12 = t3 * v0 + t4 * t11;
    const weight0 = weight[i]!;
    m[i] = t0 ? t10 : m0;
    v[i] = t0 ? t12 : v0;
    weight[i] = t0 ? weight0 - (t5 * (t10 / t6)) / (Math.sqrt(t12 / t7) + t8) : weight0;
    y[i] = t11;
  }
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBase64 =
  'AGFzbQEAAAABfg1gAXwBfGACfHwBfGAFf39/f38AYAZ/f39/f38AYAR/f39/AGABfwBgAn9/AGAHf39/f39/fwBgD39/f39/f39/f39/f39/fwBgA39/fwBgFn9/f39/f39/f39/f39/f39/f39/f38AYBB/f39/f39/f39/f39/f39/AGAAAAIkAwNubmMGbWVtb3J5AgAAA25uYwR0YW5oAAADbm5jA3BvdwABAygnAgMCBAIFAwQEBAICAgICBAQEBgcICQoLCQcJBAkECQQIBQUFBQwFB0AGB3ByZWRpY3QAIwhldmFsdWF0ZQAkB2ZvcndhcmQAJQhiYWNrd2FyZAAmBnVwZGF0ZQAnCXRyYWluU3RlcAAoCum0ASehDQUCewJ/CXsFfyR7/QwAAAAAAAAAAAAAAAAAAAAAIQkgAP0AAgAhBSAA/QACECEGQQAhByAEQX1qIQggByAISARAA0AgCSEKIAkhCyAJIQwgCSENIAkhDiAJIQ8gCSEQIAkhESAHQQZsIRIgB0EGbEEGaiETIAdBBmxBDGohFCAHQQZsQRJqIRVBACEWA0AgASAWQQJ0IBJBAnRqav0JAgAhFyACIBZBBXRq/QACACEYIAIgFkEFdGr9AAIQIRkgASAWQQJ0IBNBAnRqav0JAgAhGiABIBZBAnQgFEECdGpq/QkCACEbIAEgFkECdCAVQQJ0amr9CQIAIRwgCiAXIBj95gH95AEhCiALIBcgGf3mAf3kASELIAwgGiAY/eYB/eQBIQwgDSAaIBn95gH95AEhDSAOIBsgGP3mAf3kASEOIA8gGyAZ/eYB/eQBIQ8gECAcIBj95gH95AEhECARIBwgGf3mAf3kASERIBZBAWoiFkEGSA0ACyADIAdBBXRqIAogBf3kASEeIB79HwC7EAC2/RMgHv0fAbsQALb9IAEgHv0fArsQALb9IAIgHv0fA7sQALb9IAP9CwIAIAMgB0EFdGogCyAG/eQBISAgIP0fALsQALb9EyAg/R8BuxAAtv0gASAg/R8CuxAAtv0gAiAg/R8DuxAAtv0gA/0LAhAgAyAHQQV0aiAMIAX95AEhIiAi/R8AuxAAtv0TICL9HwG7EAC2/SABICL9HwK7EAC2/SACICL9HwO7EAC2/SAD/QsCICADIAdBBXRqIA0gBv3kASEkICT9HwC7EAC2/RMgJP0fAbsQALb9IAEgJP0fArsQALb9IAIgJP0fA7sQALb9IAP9CwIwIAMgB0EFdGogDiAF/eQBISYgJv0fALsQALb9EyAm/R8BuxAAtv0gASAm/R8CuxAAtv0gAiAm/R8DuxAAtv0gA/0LAkAgAyAHQQV0aiAPIAb95AEhKCAo/R8AuxAAtv0TICj9HwG7EAC2/SABICj9HwK7EAC2/SACICj9HwO7EAC2/SAD/QsCUCADIAdBBXRqIBAgBf3kASEqICr9HwC7EAC2/RMgKv0fAbsQALb9IAEgKv0fArsQALb9IAIgKv0fA7sQALb9IAP9CwJgIAMgB0EFdGogESAG/eQBISwgLP0fALsQALb9EyAs/R8BuxAAtv0gASAs/R8CuxAAtv0gAiAs/R8DuxAAtv0gA/0LAnAgB0EEaiIHIAhIDQALCyAEQQJ1QQJ0IQcgBEF/aiEIIAcgCEgEQANAIAkhCiAJIQsgCSEMIAkhDSAHQQZsIRIgB0EGbEEGaiETQQAhFgNAIAEgFkECdCASQQJ0amr9CQIAIRcgAiAWQQV0av0AAgAhGCACIBZBBXRq/QACECEZIAEgFkECdCATQQJ0amr9CQIAIRogCiAXIBj95gH95AEhCiALIBcgGf3mAf3kASELIAwgGiAY/eYB/eQBIQwgDSAaIBn95gH95AEhDSAWQQFqIhZBBkgNAAsgAyAHQQV0aiAKIAX95AEhLiAu/R8AuxAAtv0TIC79HwG7EAC2/SABIC79HwK7EAC2/SACIC79HwO7EAC2/SAD/QsCACADIAdBBXRqIAsgBv3kASEwIDD9HwC7EAC2/RMgMP0fAbsQALb9IAEgMP0fArsQALb9IAIgMP0fA7sQALb9IAP9CwIQIAMgB0EFdGogDCAF/eQBITIgMv0fALsQALb9EyAy/R8BuxAAtv0gASAy/R8CuxAAtv0gAiAy/R8DuxAAtv0gA/0LAiAgAyAHQQV0aiANIAb95AEhNCA0/R8AuxAAtv0TIDT9HwG7EAC2/SABIDT9HwK7EAC2/SACIDT9HwO7EAC2/SAD/QsCMCAHQQJqIgcgCEgNAAsLIARBAXVBAXQhByAEIQggByAISARAA0AgCSE1IAkhNiAHQQZsIRJBACEWA0AgASAWQQJ0IBJBAnRqav0JAgAhFyA1IBcgAiAWQQV0av0AAgD95gH95AEhNSA2IBcgAiAWQQV0av0AAhD95gH95AEhNiAWQQFqIhZBBkgNAAsgAyAHQQV0aiA1IAX95AEhOCA4/R8AuxAAtv0TIDj9HwG7EAC2/SABIDj9HwK7EAC2/SACIDj9HwO7EAC2/SAD/QsCACADIAdBBXRqIDYgBv3kASE6IDr9HwC7EAC2/RMgOv0fAbsQALb9IAEgOv0fArsQALb9IAIgOv0fA7sQALb9IAP9CwIQIAdBAWoiByAISA0ACwsLig0FAXsCfwV7BX8He/0MAAAAAAAAAAAAAAAAAAAAACEJIAD9AAIAIQZBACEHIAVBfWohCCAHIAhIBEADQCAJIQogCSELIAkhDCAJIQ0gB0EDdCEOIAdBA3RBCGohDyAHQQN0QRBqIRAgB0EDdEEYaiERQQAhEgNAIAEgEkEYbGr9AAIAIRMgCiACIBJBAnQgDkECdGpq/QkCACAT/eYB/eQBIQogCyACIBJBAnQgD0ECdGpq/QkCACAT/eYB/eQBIQsgDCACIBJBAnQgEEECdGpq/QkCACAT/eYB/eQBIQwgDSACIBJBAnQgEUECdGpq/QkCACAT/eYB/eQBIQ0gEkEBaiISQQhIDQALIAQgB0EYbGogAyAHQRhsav0AAgAgCiAG/eQB/eQB/QsCACAEIAdBGGxqIAMgB0EYbGr9AAIYIAsgBv3kAf3kAf0LAhggBCAHQRhsaiADIAdBGGxq/QACMCAMIAb95AH95AH9CwIwIAQgB0EYbGogAyAHQRhsav0AAkggDSAG/eQB/eQB/QsCSCAHQQRqIgcgCEgNAAsLIAVBAnVBAnQhByAFQX9qIQggByAISARAA0AgCSEKIAkhCyAHQQN0IQ4gB0EDdEEIaiEPQQAhEgNAIAEgEkEYbGr9AAIAIRMgCiACIBJBAnQgDkECdGpq/QkCACAT/eYB/eQBIQogCyACIBJBAnQgD0ECdGpq/QkCACAT/eYB/eQBIQsgEkEBaiISQQhIDQALIAQgB0EYbGogAyAHQRhsav0AAgAgCiAG/eQB/eQB/QsCACAEIAdBGGxqIAMgB0EYbGr9AAIYIAsgBv3kAf3kAf0LAhggB0ECaiIHIAhIDQALCyAFQQF1QQF0IQcgBSEIIAcgCEgEQANAIAkhFCAHQQN0IQ5BACESA0AgFCACIBJBAnQgDkECdGpq/QkCACABIBJBGGxq/QACAP3mAf3kASEUIBJBAWoiEkEISA0ACyAEIAdBGGxqIAMgB0EYbGr9AAIAIBQgBv3kAf3kAf0LAgAgB0EBaiIHIAhIDQALCyAA/QACECEVQQAhByAFQX1qIQggByAISARAA0AgCSEKIAkhCyAJIQwgCSENIAdBA3QhDiAHQQN0QQhqIQ8gB0EDdEEQaiEQIAdBA3RBGGohEUEAIRIDQCABIBJBGGxq/QACECETIAogAiASQQJ0IA5BAnRqav0JAgAgE/3mAf3kASEKIAsgAiASQQJ0IA9BAnRqav0JAgAgE/3mAf3kASELIAwgAiASQQJ0IBBBAnRqav0JAgAgE/3mAf3kASEMIA0gAiASQQJ0IBFBAnRqav0JAgAgE/3mAf3kASENIBJBAWoiEkEISA0ACyADIAdBGGxq/QACECAKIBX95AH95AEhFiADIAdBGGxq/QACKCALIBX95AH95AEhFyADIAdBGGxq/QACQCAMIBX95AH95AEhGCADIAdBGGxq/QACWCANIBX95AH95AEhGSAEIAdBGGxqIBb9WgIQACAEIAdBGGxqIBb9WgIUASAEIAdBGGxqIBf9WgIoACAEIAdBGGxqIBf9WgIsASAEIAdBGGxqIBj9WgJAACAEIAdBGGxqIBj9WgJEASAEIAdBGGxqIBn9WgJYACAEIAdBGGxqIBn9WgJcASAHQQRqIgcgCEgNAAsLIAVBAnVBAnQhByAFQX9qIQggByAISARAA0AgCSEKIAkhCyAHQQN0IQ4gB0EDdEEIaiEPQQAhEgNAIAEgEkEYbGr9AAIQIRMgCiACIBJBAnQgDkECdGpq/QkCACAT/eYB/eQBIQogCyACIBJBAnQgD0ECdGpq/QkCACAT/eYB/eQBIQsgEkEBaiISQQhIDQALIAMgB0EYbGr9AAIQIAogFf3kAf3kASEWIAMgB0EYbGr9AAIoIAsgFf3kAf3kASEXIAQgB0EYbGogFv1aAhAAIAQgB0EYbGogFv1aAhQBIAQgB0EYbGogF/1aAigAIAQgB0EYbGogF/1aAiwBIAdBAmoiByAISA0ACwsgBUEBdUEBdCEHIAUhCCAHIAhIBEADQCAJIRQgB0EDdCEOQQAhEgNAIBQgAiASQQJ0IA5BAnRqav0JAgAgASASQRhsav0AAhD95gH95AEhFCASQQFqIhJBCEgNAAsgAyAHQRhsav0AAhAgFCAV/eQB/eQBIRYgBCAHQRhsaiAW/VoCEAAgBCAHQRhsaiAW/VoCFAEgB0EBaiIHIAhIDQALCwvCBQYBfwF9An8EfQV/An1BACEFA0AgACAFQQJ0aioCACEGQQAhByAEQX1qIQggByAISARAA0BDAAAAACEJQwAAAAAhCkMAAAAAIQtDAAAAACEMIAdBBmwhDSAHQQZsQQZqIQ4gB0EGbEEMaiEPIAdBBmxBEmohEEEAIREDQCABIAVBAnQgEUEMbGpqKgIAIRIgCSACIBFBAnQgDUECdGpqKgIAIBKUkiEJIAogAiARQQJ0IA5BAnRqaioCACASlJIhCiALIAIgEUECdCAPQQJ0amoqAgAgEpSSIQsgDCACIBFBAnQgEEECdGpqKgIAIBKUkiEMIBFBAWoiEUEGSA0ACyADIAVBAnQgB0EMbGpqIAkgBpI4AgAgAyAFQQJ0IAdBDGxqaiAKIAaSOAIMIAMgBUECdCAHQQxsamogCyAGkjgCGCADIAVBAnQgB0EMbGpqIAwgBpI4AiQgB0EEaiIHIAhIDQALCyAEQQJ1QQJ0IQcgBEF/aiEIIAcgCEgEQANAQwAAAAAhCUMAAAAAIQogB0EGbCENIAdBBmxBBmohDkEAIREDQCABIAVBAnQgEUEMbGpqKgIAIRIgCSACIBFBAnQgDUECdGpqKgIAIBKUkiEJIAogAiARQQJ0IA5BAnRqaioCACASlJIhCiARQQFqIhFBBkgNAAsgAyAFQQJ0IAdBDGxqaiAJIAaSOAIAIAMgBUECdCAHQQxsamogCiAGkjgCDCAHQQJqIgcgCEgNAAsLIARBAXVBAXQhByAEIQggByAISARAA0BDAAAAACETIAdBBmwhDUEAIREDQCATIAIgEUECdCANQQJ0amoqAgAgASAFQQJ0IBFBDGxqaioCAJSSIRMgEUEBaiIRQQZIDQALIAMgBUECdCAHQQxsamogEyAGkjgCACAHQQFqIgcgCEgNAAsLIAVBAWoiBUEDSA0ACwucBQQDfwR9BX8CfUEAIQQDQEEAIQUgA0F9aiEGIAUgBkgEQANAQwAAAAAhB0MAAAAAIQhDAAAAACEJQwAAAAAhCiAFQQZsIQsgBUEGbEEGaiEMIAVBBmxBDGohDSAFQQZsQRJqIQ5BACEPA0AgACAEQQJ0IA9BDGxqaioCACEQIAcgASAPQQJ0IAtBAnRqaioCACAQlJIhByAIIAEgD0ECdCAMQQJ0amoqAgAgEJSSIQggCSABIA9BAnQgDUECdGpqKgIAIBCUkiEJIAogASAPQQJ0IA5BAnRqaioCACAQlJIhCiAPQQFqIg9BBkgNAAsgAiAEQQJ0IAVBDGxqaiAHOAIAIAIgBEECdCAFQQxsamogCDgCDCACIARBAnQgBUEMbGpqIAk4AhggAiAEQQJ0IAVBDGxqaiAKOAIkIAVBBGoiBSAGSA0ACwsgA0ECdUECdCEFIANBf2ohBiAFIAZIBEADQEMAAAAAIQdDAAAAACEIIAVBBmwhCyAFQQZsQQZqIQxBACEPA0AgACAEQQJ0IA9BDGxqaioCACEQIAcgASAPQQJ0IAtBAnRqaioCACAQlJIhByAIIAEgD0ECdCAMQQJ0amoqAgAgEJSSIQggD0EBaiIPQQZIDQALIAIgBEECdCAFQQxsamogBzgCACACIARBAnQgBUEMbGpqIAg4AgwgBUECaiIFIAZIDQALCyADQQF1QQF0IQUgAyEGIAUgBkgEQANAQwAAAAAhESAFQQZsIQtBACEPA0AgESABIA9BAnQgC0ECdGpqKgIAIAAgBEECdCAPQQxsamoqAgCUkiERIA9BAWoiD0EGSA0ACyACIARBAnQgBUEMbGpqIBE4AgAgBUEBaiIFIAZIDQALCyAEQQFqIgRBA0gNAAsLkQEDAX0EfwF9QwAAAAAhBUEAIQYgBCEHIAYgB0gEQANAIAZBA2whCEEAIQkDQCACIAlBAnQgCEECdGpqKgIAIAEgCUECdGoqAgCSIAAgCUECdCAIQQJ0amoqAgCTIQogBSAKIAqUkiEFIAlBAWoiCUEDSA0ACyAGQQFqIgYgB0gNAAsLIAMgBSAEQQNsspU4AgALDAAgAEMAAAAAOAIAC8AGBgF/AX0CfwR9BX8CfUEAIQYDQCAAIAZBAnRqKgIAIQdBACEIIAVBfWohCSAIIAlIBEADQEMAAAAAIQpDAAAAACELQwAAAAAhDEMAAAAAIQ0gCEEGbCEOIAhBBmxBBmohDyAIQQZsQQxqIRAgCEEGbEESaiERQQAhEgNAIAEgBkECdCASQQxsamoqAgAhEyAKIAIgEkECdCAOQQJ0amoqAgAgE5SSIQogCyACIBJBAnQgD0ECdGpqKgIAIBOUkiELIAwgAiASQQJ0IBBBAnRqaioCACATlJIhDCANIAIgEkECdCARQQJ0amoqAgAgE5SSIQ0gEkEBaiISQQZIDQALIAQgBkECdCAIQQxsamogCiAHkiADIAZBAnQgCEEMbGpqKgIAkzgCACAEIAZBAnQgCEEMbGpqIAsgB5IgAyAGQQJ0IAhBDGxqaioCDJM4AgwgBCAGQQJ0IAhBDGxqaiAMIAeSIAMgBkECdCAIQQxsamoqAhiTOAIYIAQgBkECdCAIQQxsamogDSAHkiADIAZBAnQgCEEMbGpqKgIkkzgCJCAIQQRqIgggCUgNAAsLIAVBAnVBAnQhCCAFQX9qIQkgCCAJSARAA0BDAAAAACEKQwAAAAAhCyAIQQZsIQ4gCEEGbEEGaiEPQQAhEgNAIAEgBkECdCASQQxsamoqAgAhEyAKIAIgEkECdCAOQQJ0amoqAgAgE5SSIQogCyACIBJBAnQgD0ECdGpqKgIAIBOUkiELIBJBAWoiEkEGSA0ACyAEIAZBAnQgCEEMbGpqIAogB5IgAyAGQQJ0IAhBDGxqaioCAJM4AgAgBCAGQQJ0IAhBDGxqaiALIAeSIAMgBkECdCAIQQxsamoqAgyTOAIMIAhBAmoiCCAJSA0ACwsgBUEBdUEBdCEIIAUhCSAIIAlIBEADQEMAAAAAIRQgCEEGbCEOQQAhEgNAIBQgAiASQQJ0IA5BAnRqaioCACABIAZBAnQgEkEMbGpqKgIAlJIhFCASQQFqIhJBBkgNAAsgBCAGQQJ0IAhBDGxqaiAUIAeSIAMgBkECdCAIQQxsamoqAgCTOAIAIAhBAWoiCCAJSA0ACwsgBkEBaiIGQQNIDQALC4wDBQF9BXsCfwV7AX39DAAAAAAAAAAAAAAAAAAAAAAhBUMAAAAAIQQgBSEGIAUhByAFIQggBSEJQQAhCiACQQR1QQR0IQsgCiALSARAA0AgACAKQQJ0av0AAgAhDCAAIApBAnRq/QACECENIAAgCkECdGr9AAIgIQ4gACAKQQJ0av0AAjAhDyAGIAwgDP3mAf3kASEGIAcgDSAN/eYB/eQBIQcgCCAOIA795gH95AEhCCAJIA8gD/3mAf3kASEJIApBEGoiCiALSA0ACwsgAkEEdUEEdCEKIAJBAnVBAnQhCyAKIAtIBEADQCAAIApBAnRq/QACACEMIAYgDCAM/eYB/eQBIQYgCkEEaiIKIAtIDQALCyAGIAf95AEgCCAJ/eQB/eQBIRAgBCAQ/R8AIBD9HwGSIBD9HwIgEP0fA5KSkiEEIAJBAnVBAnQhCiACIQsgCiALSARAA0AgACAKQQJ0aioCACERIAQgESARlJIhBCAKQQFqIgogC0gNAAsLIAEgBCADQQNsspU4AgALsAEFAX0BewJ/AXsBfUMAAIA/IAJBA2yylSEEIAT9EyEFQQAhBiADQQJ1QQJ0IQcgBiAHSARAA0AgBSAAIAZBAnRq/QACAP3mASEIIAEgBkECdGogCCAI/eQB/QsCACAGQQRqIgYgB0gNAAsLIANBAnVBAnQhBiADIQcgBiAHSARAA0AgBCAAIAZBAnRqKgIAlCEJIAEgBkECdGogCSAJkjgCACAGQQFqIgYgB0gNAAsLC6MFBAR/BH0FfwJ9QQAhBANAIARBA2whBUEAIQYgA0F9aiEHIAYgB0gEQANAQwAAAAAhCEMAAAAAIQlDAAAAACEKQwAAAAAhCyAGQQNsIQwgBkEDbEEDaiENIAZBA2xBBmohDiAGQQNsQQlqIQ9BACEQA0AgACAQQQJ0IAVBAnRqaioCACERIAggASAQQQJ0IAxBAnRqaioCACARlJIhCCAJIAEgEEECdCANQQJ0amoqAgAgEZSSIQkgCiABIBBBAnQgDkECdGpqKgIAIBGUkiEKIAsgASAQQQJ0IA9BAnRqaioCACARlJIhCyAQQQFqIhBBA0gNAAsgAiAEQQJ0IAZBGGxqaiAIOAIAIAIgBEECdCAGQRhsamogCTgCGCACIARBAnQgBkEYbGpqIAo4AjAgAiAEQQJ0IAZBGGxqaiALOAJIIAZBBGoiBiAHSA0ACwsgA0ECdUECdCEGIANBf2ohByAGIAdIBEADQEMAAAAAIQhDAAAAACEJIAZBA2whDCAGQQNsQQNqIQ1BACEQA0AgACAQQQJ0IAVBAnRqaioCACERIAggASAQQQJ0IAxBAnRqaioCACARlJIhCCAJIAEgEEECdCANQQJ0amoqAgAgEZSSIQkgEEEBaiIQQQNIDQALIAIgBEECdCAGQRhsamogCDgCACACIARBAnQgBkEYbGpqIAk4AhggBkECaiIGIAdIDQALCyADQQF1QQF0IQYgAyEHIAYgB0gEQANAQwAAAAAhEiAGQQNsIQxBACEQA0AgEiABIBBBAnQgDEECdGpqKgIAIAAgEEECdCAFQQJ0amoqAgCUkiESIBBBAWoiEEEDSA0ACyACIARBAnQgBkEYbGpqIBI4AgAgBkEBaiIGIAdIDQALCyAEQQFqIgRBBkgNAAsLygoIAX8BewN/BH0JewV/Bn0Ce/0MAAAAAAAAAAAAAAAAAAAAACEOQQAhBQNAIAAgBUEYbGr9AAIAIQYgBUEGbCEHQQAhCCAEQX1qIQkgCCAJSARAA0BDAAAAACEKQwAAAAAhC0MAAAAAIQxDAAAAACENIA4hDyAOIRAgDiERIA4hEiAPIAEgCEEYbGr9AAIAIAb95gH95AEhDyAQIAEgCEEYbGr9AAIYIAb95gH95AEhECARIAEgCEEYbGr9AAIwIAb95gH95AEhESASIAEgCEEYbGr9AAJIIAb95gH95AEhEiAPIRMgCiAT/R8AIBP9HwGSIBP9HwIgE/0fA5KSkiEKIBAhFCALIBT9HwAgFP0fAZIgFP0fAiAU/R8DkpKSIQsgESEVIAwgFf0fACAV/R8BkiAV/R8CIBX9HwOSkpIhDCASIRYgDSAW/R8AIBb9HwGSIBb9HwIgFv0fA5KSkiENIAhBBmwhFyAIQQZsQQZqIRggCEEGbEEMaiEZIAhBBmxBEmohGkEEIRsDQCAAIBtBAnQgB0ECdGpqKgIAIRwgCiABIBtBAnQgF0ECdGpqKgIAIByUkiEKIAsgASAbQQJ0IBhBAnRqaioCACAclJIhCyAMIAEgG0ECdCAZQQJ0amoqAgAgHJSSIQwgDSABIBtBAnQgGkECdGpqKgIAIByUkiENIBtBAWoiG0EGSA0ACyACIAVBAnQgCEEFdGpqKgIAIR0gAiAFQQJ0IAhBBXRqaioCICEeIAIgBUECdCAIQQV0amoqAkAhHyACIAVBAnQgCEEFdGpqKgJgISAgAyAFQQJ0IAhBBXRqaiAKQwAAgD8gHSAdlJOUOAIAIAMgBUECdCAIQQV0amogC0MAAIA/IB4gHpSTlDgCICADIAVBAnQgCEEFdGpqIAxDAACAPyAfIB+Uk5Q4AkAgAyAFQQJ0IAhBBXRqaiANQwAAgD8gICAglJOUOAJgIAhBBGoiCCAJSA0ACwsgBEECdUECdCEIIARBf2ohCSAIIAlIBEADQEMAAAAAIQpDAAAAACELIA4hDyAOIRAgDyABIAhBGGxq/QACACAG/eYB/eQBIQ8gECABIAhBGGxq/QACGCAG/eYB/eQBIRAgDyETIAogE/0fACAT/R8BkiAT/R8CIBP9HwOSkpIhCiAQIRQgCyAU/R8AIBT9HwGSIBT9HwIgFP0fA5KSkiELIAhBBmwhFyAIQQZsQQZqIRhBBCEbA0AgACAbQQJ0IAdBAnRqaioCACEcIAogASAbQQJ0IBdBAnRqaioCACAclJIhCiALIAEgG0ECdCAYQQJ0amoqAgAgHJSSIQsgG0EBaiIbQQZIDQALIAIgBUECdCAIQQV0amoqAgAhHSACIAVBAnQgCEEFdGpqKgIgIR4gAyAFQQJ0IAhBBXRqaiAKQwAAgD8gHSAdlJOUOAIAIAMgBUECdCAIQQV0amogC0MAAIA/IB4gHpSTlDgCICAIQQJqIgggCUgNAAsLIARBAXVBAXQhCCAEIQkgCCAJSARAA0BDAAAAACEhIA4hIiAiIAEgCEEYbGr9AAIAIAb95gH95AEhIiAiISMgISAj/R8AICP9HwGSICP9HwIgI/0fA5KSkiEhIAhBBmwhF0EEIRsDQCAhIAEgG0ECdCAXQQJ0amoqAgAgACAbQQJ0IAdBAnRqaioCAJSSISEgG0EBaiIbQQZIDQALIAIgBUECdCAIQQV0amoqAgAhHSADIAVBAnQgCEEFdGpqICFDAACAPyAdIB2Uk5Q4AgAgCEEBaiIIIAlIDQALCyAFQQFqIgVBCEgNAAsLgQkHAX8CewJ/BH0NewF9A3v9DAAAAAAAAAAAAAAAAAAAAAAhDkEAIQUDQCAAIAVBBXRq/QACACEGIAAgBUEFdGr9AAIQIQdBACEIIARBfWohCSAIIAlIBEADQEMAAAAAIQpDAAAAACELQwAAAAAhDEMAAAAAIQ0gDiEPIA4hECAOIREgDiESIA4hEyAOIRQgDiEVIA4hFiAPIAEgCEEFdGr9AAIAIAb95gH95AEhDyAQIAEgCEEFdGr9AAIQIAf95gH95AEhECARIAEgCEEFdGr9AAIgIAb95gH95AEhESASIAEgCEEFdGr9AAIwIAf95gH95AEhEiATIAEgCEEFdGr9AAJAIAb95gH95AEhEyAUIAEgCEEFdGr9AAJQIAf95gH95AEhFCAVIAEgCEEFdGr9AAJgIAb95gH95AEhFSAWIAEgCEEFdGr9AAJwIAf95gH95AEhFiAPIBD95AEhFyAKIBf9HwAgF/0fAZIgF/0fAiAX/R8DkpKSIQogESAS/eQBIRggCyAY/R8AIBj9HwGSIBj9HwIgGP0fA5KSkiELIBMgFP3kASEZIAwgGf0fACAZ/R8BkiAZ/R8CIBn9HwOSkpIhDCAVIBb95AEhGiANIBr9HwAgGv0fAZIgGv0fAiAa/R8DkpKSIQ0gAyAFQQJ0IAhBGGxqaiACIAVBAnQgCEEYbGpqKgIAIAqSOAIAIAMgBUECdCAIQRhsamogAiAFQQJ0IAhBGGxqaioCGCALkjgCGCADIAVBAnQgCEEYbGpqIAIgBUECdCAIQRhsamoqAjAgDJI4AjAgAyAFQQJ0IAhBGGxqaiACIAVBAnQgCEEYbGpqKgJIIA2SOAJIIAhBBGoiCCAJSA0ACwsgBEECdUECdCEIIARBf2ohCSAIIAlIBEADQEMAAAAAIQpDAAAAACELIA4hDyAOIRAgDiERIA4hEiAPIAEgCEEFdGr9AAIAIAb95gH95AEhDyAQIAEgCEEFdGr9AAIQIAf95gH95AEhECARIAEgCEEFdGr9AAIgIAb95gH95AEhESASIAEgCEEFdGr9AAIwIAf95gH95AEhEiAPIBD95AEhFyAKIBf9HwAgF/0fAZIgF/0fAiAX/R8DkpKSIQogESAS/eQBIRggCyAY/R8AIBj9HwGSIBj9HwIgGP0fA5KSkiELIAMgBUECdCAIQRhsamogAiAFQQJ0IAhBGGxqaioCACAKkjgCACADIAVBAnQgCEEYbGpqIAIgBUECdCAIQRhsamoqAhggC5I4AhggCEECaiIIIAlIDQALCyAEQQF1QQF0IQggBCEJIAggCUgEQANAQwAAAAAhGyAOIRwgDiEdIBwgASAIQQV0av0AAgAgBv3mAf3kASEcIB0gASAIQQV0av0AAhAgB/3mAf3kASEdIBwgHf3kASEeIBsgHv0fACAe/R8BkiAe/R8CIB79HwOSkpIhGyADIAVBAnQgCEEYbGpqIAIgBUECdCAIQRhsamoqAgAgG5I4AgAgCEEBaiIIIAlIDQALCyAFQQFqIgVBBkgNAAsLswQFAXsBfwV7An8Je/0MAAAAAAAAAAAAAAAAAAAAACEHIAArAwC2/RMhBUEAIQYDQCAHIQggByEJIAchCiAHIQtBACEMIAQhDSAMIA1IBEADQCABIAZBAnQgDEEFdGpq/QACACEOIAggAiAMQRhsav0JAgAgDv3mAf3kASEIIAkgAiAMQRhsav0JAgQgDv3mAf3kASEJIAogAiAMQRhsav0JAgggDv3mAf3kASEKIAsgAiAMQRhsav0JAgwgDv3mAf3kASELIAxBAWoiDCANSA0ACwsgAyAGQQJ0av0AAgAhDyADIAZBAnRq/QACICEQIAMgBkECdGr9AAJAIREgAyAGQQJ0av0AAmAhEiADIAZBAnRqIA8gBSAI/eYB/eQB/QsCACADIAZBAnRqIBAgBSAJ/eYB/eQB/QsCICADIAZBAnRqIBEgBSAK/eYB/eQB/QsCQCADIAZBAnRqIBIgBSAL/eYB/eQB/QsCYCAHIRMgByEUQQAhDCAEIQ0gDCANSARAA0AgASAGQQJ0IAxBBXRqav0AAgAhDiATIAIgDEEYbGr9CQIQIA795gH95AEhEyAUIAIgDEEYbGr9CQIUIA795gH95AEhFCAMQQFqIgwgDUgNAAsLIAMgBkECdGr9AAKAASEVIAMgBkECdGr9AAKgASEWIAMgBkECdGogFSAFIBP95gH95AH9CwKAASADIAZBAnRqIBYgBSAU/eYB/eQB/QsCoAEgBkEEaiIGQQhIDQALC7oGBQF7AX8FewJ/CXv9DAAAAAAAAAAAAAAAAAAAAAAhByAAKwMAtv0TIQVBACEGA0AgByEIIAchCSAHIQogByELQQAhDCAEIQ0gDCANSARAA0AgASAMQRhsav0AAgAhDiAIIAIgBkECdCAMQQV0amr9CQIAIA795gH95AEhCCAJIAIgBkECdCAMQQV0amr9CQIEIA795gH95AEhCSAKIAIgBkECdCAMQQV0amr9CQIIIA795gH95AEhCiALIAIgBkECdCAMQQV0amr9CQIMIA795gH95AEhCyAMQQFqIgwgDUgNAAsLIAMgBkEYbGr9AAIAIQ8gAyAGQRhsav0AAhghECADIAZBGGxq/QACMCERIAMgBkEYbGr9AAJIIRIgAyAGQRhsaiAPIAUgCP3mAf3kAf0LAgAgAyAGQRhsaiAQIAUgCf3mAf3kAf0LAhggAyAGQRhsaiARIAUgCv3mAf3kAf0LAjAgAyAGQRhsaiASIAUgC/3mAf3kAf0LAkggBkEEaiIGQQhIDQALQQAhBgNAIAchCCAHIQkgByEKIAchC0EAIQwgBCENIAwgDUgEQANAIAEgDEEYbGr9AAIQIQ4gCCACIAZBAnQgDEEFdGpq/QkCACAO/eYB/eQBIQggCSACIAZBAnQgDEEFdGpq/QkCBCAO/eYB/eQBIQkgCiACIAZBAnQgDEEFdGpq/QkCCCAO/eYB/eQBIQogCyACIAZBAnQgDEEFdGpq/QkCDCAO/eYB/eQBIQsgDEEBaiIMIA1IDQALCyADIAZBGGxq/QACECEPIA8gBSAI/eYB/eQBIRMgAyAGQRhsav0AAighECAQIAUgCf3mAf3kASEUIAMgBkEYbGr9AAJAIREgESAFIAr95gH95AEhFSADIAZBGGxq/QACWCESIBIgBSAL/eYB/eQBIRYgAyAGQRhsaiAT/VoCEAAgAyAGQRhsaiAT/VoCFAEgAyAGQRhsaiAU/VoCKAAgAyAGQRhsaiAU/VoCLAEgAyAGQRhsaiAV/VoCQAAgAyAGQRhsaiAV/VoCRAEgAyAGQRhsaiAW/VoCWAAgAyAGQRhsaiAW/VoCXAEgBkEEaiIGQQhIDQALC+cDBQF9AX8EfQJ/CX0gACsDALYhBUEAIQYDQEMAAAAAIQdDAAAAACEIQwAAAAAhCUMAAAAAIQpBACELIAQhDCALIAxIBEADQCABIAZBAnQgC0EMbGpqKgIAIQ0gByACIAtBGGxqKgIAIA2UkiEHIAggAiALQRhsaioCBCANlJIhCCAJIAIgC0EYbGoqAgggDZSSIQkgCiACIAtBGGxqKgIMIA2UkiEKIAtBAWoiCyAMSA0ACwsgAyAGQQJ0aioCACEOIAMgBkECdGoqAgwhDyADIAZBAnRqKgIYIRAgAyAGQQJ0aioCJCERIAMgBkECdGogDiAFIAeUkjgCACADIAZBAnRqIA8gBSAIlJI4AgwgAyAGQQJ0aiAQIAUgCZSSOAIYIAMgBkECdGogESAFIAqUkjgCJEMAAAAAIRJDAAAAACETQQAhCyAEIQwgCyAMSARAA0AgASAGQQJ0IAtBDGxqaioCACENIBIgAiALQRhsaioCECANlJIhEiATIAIgC0EYbGoqAhQgDZSSIRMgC0EBaiILIAxIDQALCyADIAZBAnRqKgIwIRQgAyAGQQJ0aioCPCEVIAMgBkECdGogFCAFIBKUkjgCMCADIAZBAnRqIBUgBSATlJI4AjwgBkEBaiIGQQNIDQALC6cBAwN7An8De/0MAAAAAAAAAAAAAAAAAAAAACEEIAQhBSAEIQZBACEHIAMhCCAHIAhIBEADQCAFIAAgB0EFdGr9AAIA/eQBIQUgBiAAIAdBBXRq/QACEP3kASEGIAdBAWoiByAISA0ACwsgAv0AAgAhCSABKwMAtv0TIQogAv0AAhAhCyACIAkgCiAF/eYB/eQB/QsCACACIAsgCiAG/eYB/eQB/QsCEAvUAQMCewJ/BXv9DAAAAAAAAAAAAAAAAAAAAAAhBCAEIQVBACEGIAMhByAGIAdIBEADQCAFIAAgBkEYbGr9AAIA/eQBIQUgBkEBaiIGIAdIDQALCyAC/QACACEIIAErAwC2/RMhCSACIAggCSAF/eYB/eQB/QsCACAEIQpBACEGIAMhByAGIAdIBEADQCAKIAAgBkEYbGr9AAIQ/eQBIQogBkEBaiIGIAdIDQALCyAC/QACECELIAsgCSAK/eYB/eQBIQwgAiAM/VoCEAAgAiAM/VoCFAELgwEFAX0BfwF9An8BfSAAKwMAtiEEQQAhBQNAQwAAAAAhBkEAIQcgAyEIIAcgCEgEQANAIAYgASAFQQJ0IAdBDGxqaioCAJIhBiAHQQFqIgcgCEgNAAsLIAIgBUECdGoqAgAhCSACIAVBAnRqIAkgBCAGlJI4AgAgBUEBaiIFQQNIDQALCwwAIAEgACsDADkDAAtlAQN8IAArAwAhByABKwMAIQggAisDACEJIANEAAAAAAAA8D8gByAIEAGhOQMAIAREAAAAAAAA8D8gCSAIEAGhOQMAIAVEAAAAAAAA8D8gB6E5AwAgBkQAAAAAAADwPyAJoTkDAAu2BRQBfwF9AXsBfQF7AX0BewF9AXsBfQF7AX0BewF9AXsBfQF7An8Jewh9/QwAAAAAAAAAAAAAAAAAAAAAISQgACsDAEQAAAAAAAAAAGIhDyABKwMAtiEQIBD9EyERIAIrAwC2IRIgEv0TIRMgAysDALYhFCAU/RMhFSAEKwMAtiEWIBb9EyEXIAUrAwC2IRggGP0TIRkgBisDALYhGiAa/RMhGyAHKwMAtiEcIBz9EyEdIAgrAwC2IR4gHv0TIR9BACEgIA5BAnVBAnQhISAgICFIBEADQCAJICBBAnRq/QACACEiIAogIEECdGr9AAIAISMgIyAkIA8bISUgESAi/eYBIBMgJf3mAf3kASEmIAsgIEECdGr9AAIAIScgJSAl/eYBISggFSAn/eYBIBcgKP3mAf3kASEpIAwgIEECdGr9AAIAISogCSAgQQJ0aiAmICIgDxv9CwIAIAsgIEECdGogKSAnIA8b/QsCACAMICBBAnRqICogGSAmIBv95wH95gEgKSAd/ecB/eMBIB/95AH95wH95QEgKiAPG/0LAgAgDSAgQQJ0aiAo/QsCACAKICBBAnRqICT9CwIAICBBBGoiICAhSA0ACwsgDkECdUECdCEgIA4hISAgICFIBEADQCAJICBBAnRqKgIAISsgCiAgQQJ0aioCACEsICxDAAAAACAPGyEtIBAgK5QgEiAtlJIhLiALICBBAnRqKgIAIS8gLSAtlCEwIBQgL5QgFiAwlJIhMSAMICBBAnRqKgIAITIgCSAgQQJ0aiAuICsgDxs4AgAgCyAgQQJ0aiAxIC8gDxs4AgAgDCAgQQJ0aiAyIBggLiAalZQgMSAclZEgHpKVkyAyIA8bOAIAIA0gIEECdGogMDgCACAKICBBAnRqQwAAAAA4AgAgIEEBaiIgICFIDQALCwvPAgQBfQV7An8Be/0MAAAAAAAAAAAAAAAAAAAAACEEQwAAAAAhAyAEIQUgBCEGIAQhByAEIQhBACEJIAJBBHVBBHQhCiAJIApIBEADQCAFIAAgCUECdGr9AAIA/eQBIQUgBiAAIAlBAnRq/QACEP3kASEGIAcgACAJQQJ0av0AAiD95AEhByAIIAAgCUECdGr9AAIw/eQBIQggCUEQaiIJIApIDQALCyACQQR1QQR0IQkgAkECdUECdCEKIAkgCkgEQANAIAUgACAJQQJ0av0AAgD95AEhBSAJQQRqIgkgCkgNAAsLIAUgBv3kASAHIAj95AH95AEhCyADIAv9HwAgC/0fAZIgC/0fAiAL/R8DkpKSIQMgAkECdUECdCEJIAIhCiAJIApIBEADQCADIAAgCUECdGoqAgCSIQMgCUEBaiIJIApIDQALCyABIAM4AgALtQgUAX8BfQF7AX0BewF9AXsBfQF7AX0BewF9AXsBfQF7AX0BewN/D3sPfSAAKwMARAAAAAAAAAAAYiEWIAErAwC2IRcgF/0TIRggAisDALYhGSAZ/RMhGiADKwMAtiEbIBv9EyEcIAQrAwC2IR0gHf0TIR4gBSsDALYhHyAf/RMhICAGKwMAtiEhICH9EyEiIAcrAwC2ISMgI/0TISQgCCsDALYhJSAl/RMhJiAJKwMARAAAAAAAAAAAYiEnQQAhKCAVQQJ1QQJ0ISkgKCApSARAA0AgDSAoQQJ0av0AAgAhKiAKIChBAnRq/QACACErIBYEeyALIChBAnRq/QACAAUgKwshLCAYICr95gEgGiAs/eYB/eQBIS0gDiAoQQJ0av0AAgAhLiAsICz95gEhLyAcIC795gEgHiAv/eYB/eQBITAgDyAoQQJ0av0AAgAhMSAQIChBAnRq/QACACEyICcEeyAMIChBAnRq/QACAAUgKwshMyAYIDL95gEgGiAz/eYB/eQBITQgESAoQQJ0av0AAgAhNSAzIDP95gEhNiAcIDX95gEgHiA2/eYB/eQBITcgEiAoQQJ0av0AAgAhOCANIChBAnRqIC0gKiAWG/0LAgAgDiAoQQJ0aiAwIC4gFhv9CwIAIA8gKEECdGogMSAgIC0gIv3nAf3mASAwICT95wH94wEgJv3kAf3nAf3lASAxIBYb/QsCACATIChBAnRqIC/9CwIAIBAgKEECdGogNCAyICcb/QsCACARIChBAnRqIDcgNSAnG/0LAgAgEiAoQQJ0aiA4ICAgNCAi/ecB/eYBIDcgJP3nAf3jASAm/eQB/ecB/eUBIDggJxv9CwIAIBQgKEECdGogNv0LAgAgKEEEaiIoIClIDQALCyAVQQJ1QQJ0ISggFSEpICggKUgEQANAIA0gKEECdGoqAgAhOSAKIChBAnRqKgIAITogFgR9IAsgKEECdGoqAgAFIDoLITsgFyA5lCAZIDuUkiE8IA4gKEECdGoqAgAhPSA7IDuUIT4gGyA9lCAdID6UkiE/IA8gKEECdGoqAgAhQCAQIChBAnRqKgIAIUEgJwR9IAwgKEECdGoqAgAFIDoLIUIgFyBBlCAZIEKUkiFDIBEgKEECdGoqAgAhRCBCIEKUIUUgGyBElCAdIEWUkiFGIBIgKEECdGoqAgAhRyANIChBAnRqIDwgOSAWGzgCACAOIChBAnRqID8gPSAWGzgCACAPIChBAnRqIEAgHyA8ICGVlCA/ICOVkSAlkpWTIEAgFhs4AgAgEyAoQQJ0aiA+OAIAIBAgKEECdGogQyBBICcbOAIAIBEgKEECdGogRiBEICcbOAIAIBIgKEECdGogRyAfIEMgIZWUIEYgI5WRICWSlZMgRyAnGzgCACAUIChBAnRqIEU4AgAgKEEBaiIoIClIDQALCwusAwQBfQV7An8Be/0MAAAAAAAAAAAAAAAAAAAAACERQwAAAAAhECARIRIgESETIBEhFCARIRVBACEWIA9BBHVBBHQhFyAWIBdIBEADQCASIAAgFkECdGr9AAIA/eQBIRIgEyAAIBZBAnRq/QACEP3kASETIBQgACAWQQJ0av0AAiD95AEhFCAVIAAgFkECdGr9AAIw/eQBIRUgFkEQaiIWIBdIDQALCyAPQQR1QQR0IRYgD0ECdUECdCEXIBYgF0gEQANAIBIgACAWQQJ0av0AAgD95AEhEiAWQQRqIhYgF0gNAAsLIBIgE/3kASAUIBX95AH95AEhGCAQIBj9HwAgGP0fAZIgGP0fAiAY/R8DkpKSIRAgD0ECdUECdCEWIA8hFyAWIBdIBEADQCAQIAAgFkECdGoqAgCSIRAgFkEBaiIWIBdIDQALCyAOIA0qAgC7IAwqAgC7oCALKgIAu6AgCioCALugIAkqAgC7oCAIKgIAu6AgByoCALugIAYqAgC7oCAFKgIAu6AgBCoCALugIAMqAgC7oCACKgIAu6AgASoCALugIBC7oJ85AwALfAECf0EAIQMgAkECdUECdCEEIAMgBEgEQANAIAEgA0ECdGogACADQQJ0av0AAgD9CwIAIANBBGoiAyAESA0ACwsgAkECdUECdCEDIAIhBCADIARIBEADQCABIANBAnRqIAAgA0ECdGoqAgA4AgAgA0EBaiIDIARIDQALCwu3CAcBfQF/AX0CfwR9BX8KfUMAAIA/IAZBA2yylSEHQQAhCANAIAAgCEECdGoqAgAhCUEAIQogBkF9aiELIAogC0gEQANAQwAAAAAhDEMAAAAAIQ1DAAAAACEOQwAAAAAhDyAKQQZsIRAgCkEGbEEGaiERIApBBmxBDGohEiAKQQZsQRJqIRNBACEUA0AgASAIQQJ0IBRBDGxqaioCACEVIAwgAiAUQQJ0IBBBAnRqaioCACAVlJIhDCANIAIgFEECdCARQQJ0amoqAgAgFZSSIQ0gDiACIBRBAnQgEkECdGpqKgIAIBWUkiEOIA8gAiAUQQJ0IBNBAnRqaioCACAVlJIhDyAUQQFqIhRBBkgNAAsgDCAJkiADIAhBAnQgCkEMbGpqKgIAkyEWIAcgFpQhFyANIAmSIAMgCEECdCAKQQxsamoqAgyTIRggByAYlCEZIA4gCZIgAyAIQQJ0IApBDGxqaioCGJMhGiAHIBqUIRsgDyAJkiADIAhBAnQgCkEMbGpqKgIkkyEcIAcgHJQhHSAEIAhBAnQgCkEMbGpqIBcgF5I4AgAgBSAIQQJ0IApBDGxqaiAWOAIAIAQgCEECdCAKQQxsamogGSAZkjgCDCAFIAhBAnQgCkEMbGpqIBg4AgwgBCAIQQJ0IApBDGxqaiAbIBuSOAIYIAUgCEECdCAKQQxsamogGjgCGCAEIAhBAnQgCkEMbGpqIB0gHZI4AiQgBSAIQQJ0IApBDGxqaiAcOAIkIApBBGoiCiALSA0ACwsgBkECdUECdCEKIAZBf2ohCyAKIAtIBEADQEMAAAAAIQxDAAAAACENIApBBmwhECAKQQZsQQZqIRFBACEUA0AgASAIQQJ0IBRBDGxqaioCACEVIAwgAiAUQQJ0IBBBAnRqaioCACAVlJIhDCANIAIgFEECdCARQQJ0amoqAgAgFZSSIQ0gFEEBaiIUQQZIDQALIAwgCZIgAyAIQQJ0IApBDGxqaioCAJMhFiAHIBaUIRcgDSAJkiADIAhBAnQgCkEMbGpqKgIMkyEYIAcgGJQhGSAEIAhBAnQgCkEMbGpqIBcgF5I4AgAgBSAIQQJ0IApBDGxqaiAWOAIAIAQgCEECdCAKQQxsamogGSAZkjgCDCAFIAhBAnQgCkEMbGpqIBg4AgwgCkECaiIKIAtIDQALCyAGQQF1QQF0IQogBiELIAogC0gEQANAQwAAAAAhHiAKQQZsIRBBACEUA0AgHiACIBRBAnQgEEECdGpqKgIAIAEgCEECdCAUQQxsamoqAgCUkiEeIBRBAWoiFEEGSA0ACyAeIAmSIAMgCEECdCAKQQxsamoqAgCTIRYgByAWlCEXIAQgCEECdCAKQQxsamogFyAXkjgCACAFIAhBAnQgCkEMbGpqIBY4AgAgCkEBaiIKIAtIDQALCyAIQQFqIghBA0gNAAsLZAMBfwF9An9BACEDA0BDAAAAACEEQQAhBSACIQYgBSAGSARAA0AgBCAAIANBAnQgBUEMbGpqKgIAkiEEIAVBAWoiBSAGSA0ACwsgASADQQJ0aiAEOAIAIANBAWoiA0EDSA0ACwvrAgQBfwR9An8DfUEAIQQDQEMAAAAAIQVDAAAAACEGQwAAAAAhB0MAAAAAIQhBACEJIAMhCiAJIApIBEADQCAAIARBAnQgCUEMbGpqKgIAIQsgBSABIAlBGGxqKgIAIAuUkiEFIAYgASAJQRhsaioCBCALlJIhBiAHIAEgCUEYbGoqAgggC5SSIQcgCCABIAlBGGxqKgIMIAuUkiEIIAlBAWoiCSAKSA0ACwsgAiAEQQJ0aiAFOAIAIAIgBEECdGogBjgCDCACIARBAnRqIAc4AhggAiAEQQJ0aiAIOAIkQwAAAAAhDEMAAAAAIQ1BACEJIAMhCiAJIApIBEADQCAAIARBAnQgCUEMbGpqKgIAIQsgDCABIAlBGGxqKgIQIAuUkiEMIA0gASAJQRhsaioCFCALlJIhDSAJQQFqIgkgCkgNAAsLIAIgBEECdGogDDgCMCACIARBAnRqIA04AjwgBEEBaiIEQQNIDQALC6IBAwJ7An8Be/0MAAAAAAAAAAAAAAAAAAAAACEDIAMhBEEAIQUgAiEGIAUgBkgEQANAIAQgACAFQRhsav0AAgD95AEhBCAFQQFqIgUgBkgNAAsLIAEgBP0LAgAgAyEHQQAhBSACIQYgBSAGSARAA0AgByAAIAVBGGxq/QACEP3kASEHIAVBAWoiBSAGSA0ACwsgASAH/VoCEAAgASAH/VoCFAEL3gQEAX8FewJ/AXv9DAAAAAAAAAAAAAAAAAAAAAAhBUEAIQQDQCAFIQYgBSEHIAUhCCAFIQlBACEKIAMhCyAKIAtIBEADQCAAIApBGGxq/QACACEMIAYgASAEQQJ0IApBBXRqav0JAgAgDP3mAf3kASEGIAcgASAEQQJ0IApBBXRqav0JAgQgDP3mAf3kASEHIAggASAEQQJ0IApBBXRqav0JAgggDP3mAf3kASEIIAkgASAEQQJ0IApBBXRqav0JAgwgDP3mAf3kASEJIApBAWoiCiALSA0ACwsgAiAEQRhsaiAG/QsCACACIARBGGxqIAf9CwIYIAIgBEEYbGogCP0LAjAgAiAEQRhsaiAJ/QsCSCAEQQRqIgRBCEgNAAtBACEEA0AgBSEGIAUhByAFIQggBSEJQQAhCiADIQsgCiALSARAA0AgACAKQRhsav0AAhAhDCAGIAEgBEECdCAKQQV0amr9CQIAIAz95gH95AEhBiAHIAEgBEECdCAKQQV0amr9CQIEIAz95gH95AEhByAIIAEgBEECdCAKQQV0amr9CQIIIAz95gH95AEhCCAJIAEgBEECdCAKQQV0amr9CQIMIAz95gH95AEhCSAKQQFqIgogC0gNAAsLIAIgBEEYbGogBv1aAhAAIAIgBEEYbGogBv1aAhQBIAIgBEEYbGogB/1aAigAIAIgBEEYbGogB/1aAiwBIAIgBEEYbGogCP1aAkAAIAIgBEEYbGogCP1aAkQBIAIgBEEYbGogCf1aAlgAIAIgBEEYbGogCf1aAlwBIARBBGoiBEEISA0ACwt3AgN7An/9DAAAAAAAAAAAAAAAAAAAAAAhAyADIQQgAyEFQQAhBiACIQcgBiAHSARAA0AgBCAAIAZBBXRq/QACAP3kASEEIAUgACAGQQV0av0AAhD95AEhBSAGQQFqIgYgB0gNAAsLIAEgBP0LAgAgASAF/QsCEAuVAwQBfwV7An8De/0MAAAAAAAAAAAAAAAAAAAAACEFQQAhBANAIAUhBiAFIQcgBSEIIAUhCUEAIQogAyELIAogC0gEQANAIAAgBEECdCAKQQV0amr9AAIAIQwgBiABIApBGGxq/QkCACAM/eYB/eQBIQYgByABIApBGGxq/QkCBCAM/eYB/eQBIQcgCCABIApBGGxq/QkCCCAM/eYB/eQBIQggCSABIApBGGxq/QkCDCAM/eYB/eQBIQkgCkEBaiIKIAtIDQALCyACIARBAnRqIAb9CwIAIAIgBEECdGogB/0LAiAgAiAEQQJ0aiAI/QsCQCACIARBAnRqIAn9CwJgIAUhDSAFIQ5BACEKIAMhCyAKIAtIBEADQCAAIARBAnQgCkEFdGpq/QACACEMIA0gASAKQRhsav0JAhAgDP3mAf3kASENIA4gASAKQRhsav0JAhQgDP3mAf3kASEOIApBAWoiCiALSA0ACwsgAiAEQQJ0aiAN/QsCgAEgAiAEQQJ0aiAO/QsCoAEgBEEEaiIEQQhIDQALC5YFFAF/AX0BewF9AXsBfQF7AX0BewF9AXsBfQF7AX0BewF9AXsCfwh7B339DAAAAAAAAAAAAAAAAAAAAAAhIyAAKwMARAAAAAAAAAAAYiEPIAErAwC2IRAgEP0TIREgAisDALYhEiAS/RMhEyADKwMAtiEUIBT9EyEVIAQrAwC2IRYgFv0TIRcgBSsDALYhGCAY/RMhGSAGKwMAtiEaIBr9EyEbIAcrAwC2IRwgHP0TIR0gCCsDALYhHiAe/RMhH0EAISAgDkECdUECdCEhICAgIUgEQANAIAogIEECdGr9AAIAISIgDwR7IAkgIEECdGr9AAIABSAjCyEkIBEgIv3mASATICT95gH95AEhJSALICBBAnRq/QACACEmICQgJP3mASEnIBUgJv3mASAXICf95gH95AEhKCAMICBBAnRq/QACACEpIAogIEECdGogJSAiIA8b/QsCACALICBBAnRqICggJiAPG/0LAgAgDCAgQQJ0aiApIBkgJSAb/ecB/eYBICggHf3nAf3jASAf/eQB/ecB/eUBICkgDxv9CwIAIA0gIEECdGogJ/0LAgAgIEEEaiIgICFIDQALCyAOQQJ1QQJ0ISAgDiEhICAgIUgEQANAIAogIEECdGoqAgAhKiAPBH0gCSAgQQJ0aioCAAVDAAAAAAshKyAQICqUIBIgK5SSISwgCyAgQQJ0aioCACEtICsgK5QhLiAUIC2UIBYgLpSSIS8gDCAgQQJ0aioCACEwIAogIEECdGogLCAqIA8bOAIAIAsgIEECdGogLyAtIA8bOAIAIAwgIEECdGogMCAYICwgGpWUIC8gHJWRIB6SlZMgMCAPGzgCACANICBBAnRqIC44AgAgIEEBaiIgICFIDQALCwvKAQBBACgCBEEAKALwAUEAKAIAQQAoAswCIAAQAkEAKAIMQQAoAghBACgCzAJBACgC8AFBACgC2AIgABADQQAoAhRBACgC2AJBACgCEEEAKALQAiAAEAJBACgCHEEAKAIYQQAoAtACQQAoAtgCQQAoAuACIAAQA0EAKAIkQQAoAuACQQAoAiBBACgC1AIgABACQQAoAixBACgCKEEAKALUAkEAKALgAkEAKALcAiAAEANBACgCNEEAKAIwQQAoAtwCQQAoArgCIAAQBAvoAQBBACgCBEEAKALwAUEAKAIAQQAoAuQCIAAQAkEAKAIMQQAoAghBACgC5AJBACgC8AFBACgC9AIgABADQQAoAhRBACgC9AJBACgCEEEAKALoAiAAEAJBACgCHEEAKAIYQQAoAugCQQAoAvQCQQAoAvwCIAAQA0EAKAIkQQAoAvwCQQAoAiBBACgC7AIgABACQQAoAixBACgCKEEAKALsAkEAKAL8AkEAKAL4AiAAEANBACgCMEEAKAL4AkEAKALwAiAAEAVBACgC9AFBACgCNEEAKALwAkEAKAK8AiAAEAZBACgCwAIQBwvtAQBBACgCBEEAKALwAUEAKAIAQQAoAoADIAAQAkEAKAIMQQAoAghBACgCgANBACgC8AFBACgCnAMgABADQQAoAhRBACgCnANBACgCEEEAKAKEAyAAEAJBACgCHEEAKAIYQQAoAoQDQQAoApwDQQAoAqADIAAQA0EAKAIkQQAoAqADQQAoAiBBACgCiAMgABACQQAoAixBACgCKEEAKAKIA0EAKAKgA0EAKAKkAyAAEANBACgCNEEAKAIwQQAoAqQDQQAoAvQBQQAoApADIAAQCEEAKAKQA0EAKAK8AiAAQQNsIAAQCUEAKALAAhAHC5EEAEEAKAKQA0EAKAK0AyAAIABBA2wQCkEAKAIwQQAoArQDQQAoAqgDIAAQC0EAKAIoQQAoAqgDQQAoAogDQQAoAowDIAAQDEEAKAIgQQAoAowDQQAoAqgDQQAoAqwDIAAQDUEAKAIYQQAoAqwDQQAoAoQDQQAoApQDIAAQDEEAKAIQQQAoApQDQQAoAqwDQQAoArADIAAQDUEAKAIIQQAoArADQQAoAoADQQAoApgDIAAQDEEAKAL4AUEAKAKYA0EAKALwAUEAKAK4ASAAEA5BACgC+AFBACgCsANBACgCgANBACgCwAEgABAPQQAoAvgBQQAoApQDQQAoApwDQQAoAsgBIAAQDkEAKAL4AUEAKAKsA0EAKAKEA0EAKALQASAAEA9BACgC+AFBACgCjANBACgCoANBACgC2AEgABAOQQAoAvgBQQAoAqgDQQAoAogDQQAoAuABIAAQD0EAKAL4AUEAKAK0A0EAKAKkA0EAKALoASAAEBBBACgCmANBACgC+AFBACgCvAEgABARQQAoArADQQAoAvgBQQAoAsQBIAAQEkEAKAKUA0EAKAL4AUEAKALMASAAEBFBACgCrANBACgC+AFBACgC1AEgABASQQAoAowDQQAoAvgBQQAoAtwBIAAQEUEAKAKoA0EAKAL4AUEAKALkASAAEBJBACgC+AFBACgCtANBACgC7AEgABATC+ILAEEAKAKoAUEAKALIAhAUQQAoArABQQAoAvwBQQAoAqwBQQAoAoAEQQAoAoQEQQAoAogEQQAoAowEEBVBACgCgAJBACgCrAFBACgCjARBACgCsAFBACgCiARBACgCqAFBACgChARBACgCgARBACgCtAFBACgCeEEAKALYAUEAKAJ8QQAoAiBBACgCuANBMBAWQQAoArgDQQAoApAEQTAQF0EAKAKEAkEAKAKsAUEAKAKMBEEAKAKwAUEAKAKIBEEAKAKoAUEAKAKEBEEAKAKABEEAKAK0AUEAKAKIAkEAKALYAUEAKALIAUEAKAK4AUEAKAJYQQAoAlxBACgCEEEAKAI4QQAoAjxBACgCAEEAKAK8A0EAKALoA0EwEBhBACgC6ANBACgClARBMBAXQQAoArwDQQAoApgEQTAQF0EAKAKMAkEAKAKsAUEAKAKMBEEAKAKwAUEAKAKIBEEAKAKoAUEAKAKEBEEAKAKABEEAKAK0AUEAKAKAAUEAKALcAUEAKAKEAUEAKAIkQQAoAswDQQgQFkEAKALMA0EAKAKcBEEIEBdBACgCkAJBACgCrAFBACgCjARBACgCsAFBACgCiARBACgCqAFBACgChARBACgCgARBACgCtAFBACgClAJBACgC3AFBACgCzAFBACgCvAFBACgCYEEAKAJkQQAoAhRBACgCQEEAKAJEQQAoAgRBACgC0ANBACgC3ANBCBAYQQAoAtwDQQAoAqAEQQgQF0EAKALQA0EAKAKkBEEIEBdBACgCmAJBACgCrAFBACgCjARBACgCsAFBACgCiARBACgCqAFBACgChARBACgCgARBACgCtAFBACgCiAFBACgC4AFBACgCjAFBACgCKEEAKALAA0EwEBZBACgCwANBACgCqARBMBAXQQAoApwCQQAoAqwBQQAoAowEQQAoArABQQAoAogEQQAoAqgBQQAoAoQEQQAoAoAEQQAoArQBQQAoAqACQQAoAuABQQAoAtABQQAoAsABQQAoAmhBACgCbEEAKAIYQQAoAkhBACgCTEEAKAIIQQAoAsQDQQAoAuwDQTAQGEEAKALsA0EAKAKsBEEwEBdBACgCxANBACgC8ANBMBAXQQAoAqQCQQAoAqwBQQAoAowEQQAoArABQQAoAogEQQAoAqgBQQAoAoQEQQAoAoAEQQAoArQBQQAoApABQQAoAuQBQQAoApQBQQAoAixBACgC9ANBBhAWQQAoAvQDQQAoAuQDQQYQF0EAKAKoAkEAKAKsAUEAKAKMBEEAKAKwAUEAKAKIBEEAKAKoAUEAKAKEBEEAKAKABEEAKAK0AUEAKAKsAkEAKALkAUEAKALUAUEAKALEAUEAKAJwQQAoAnRBACgCHEEAKAJQQQAoAlRBACgCDEEAKALUA0EAKALgA0EGEBhBACgC4ANBACgC+ANBBhAXQQAoAtQDQQAoAvwDQQYQF0EAKAKwAkEAKAKsAUEAKAKMBEEAKAKwAUEAKAKIBEEAKAKoAUEAKAKEBEEAKAKABEEAKAK0AUEAKAKYAUEAKALoAUEAKAKcAUEAKAIwQQAoAsgDQRIQFkEAKALIA0EAKAKwBEESEBdBACgCtAJBACgCrAFBACgCjARBACgCsAFBACgCiARBACgCqAFBACgChARBACgCgARBACgCtAFBACgCoAFBACgC7AFBACgCpAFBACgCNEEAKALYA0EDEBZBACgC2ANBACgCsARBACgC5ANBACgCqARBACgCnARBACgCkARBACgC/ANBACgC8ANBACgCpARBACgCmARBACgC+ANBACgCrARBACgCoARBACgClARBACgCxAJBAxAZQQAoAtgBQQAoArgBQTAQGkEAKALYAUEAKALIAUEwEBpBACgC3AFBACgCvAFBCBAaQQAoAtwBQQAoAswBQQgQGkEAKALgAUEAKALAAUEwEBpBACgC4AFBACgC0AFBMBAaQQAoAuQBQQAoAsQBQQYQGkEAKALkAUEAKALUAUEGEBoLsREAQQAoAgRBACgC8AFBACgCAEEAKAK0BCAAEAJBACgCDEEAKAIIQQAoArQEQQAoAvABQQAoApAFIAAQA0EAKAIUQQAoApAFQQAoAhBBACgCyAQgABACQQAoAhxBACgCGEEAKALIBEEAKAKQBUEAKAKUBSAAEANBACgCJEEAKAKUBUEAKAIgQQAoAtAEIAAQAkEAKAIsQQAoAihBACgC0ARBACgClAVBACgC+AQgABADQQAoAqgBQQAoAsgCEBRBACgCwAIQB0EAKAKwAUEAKAL8AUEAKAKsAUEAKAKMBkEAKAKQBkEAKAKUBkEAKAKYBhAVQQAoAjRBACgCMEEAKAL4BEEAKAL0AUEAKAKkBUEAKAKgBSAAEBtBACgCoAVBACgCvAIgAEEDbCAAEAlBACgCpAVBACgCnAYgABAcQQAoAjBBACgCpAVBACgCnAUgABALQQAoAqQFQQAoAvgEQQAoAuwFIAAQHUEAKAKcBUEAKAK8BSAAEB5BACgCnAVBACgC0ARBACgCqAUgABAfQQAoAihBACgCnAVBACgC0ARBACgC9AQgABAMQQAoAvQEQQAoAsQFIAAQIEEAKAL0BEEAKAKUBUEAKAKsBSAAECFBACgCIEEAKAL0BEEAKAKcBUEAKAKYBSAAEA1BACgCmAVBACgCzAUgABAeQQAoApgFQQAoAsgEQQAoAoAFIAAQH0EAKAIYQQAoApgFQQAoAsgEQQAoAtQEIAAQDEEAKALUBEEAKALUBSAAECBBACgC1ARBACgCkAVBACgChAUgABAhQQAoAhBBACgC1ARBACgCmAVBACgC/AQgABANQQAoAvwEQQAoAtwFIAAQHkEAKAL8BEEAKAK0BEEAKALYBCAAEB9BACgCCEEAKAL8BEEAKAK0BEEAKALMBCAAEAxBACgCzARBACgC5AUgABAgQQAoAswEQQAoAvABQQAoArgEIAAQIUEAKAKIAkEAKAKsAUEAKAKYBkEAKAKwAUEAKAKUBkEAKAKoAUEAKAKQBkEAKAKMBkEAKAK0AUEAKAK4BEEAKAI4QQAoAjxBACgCAEEAKALcBEEwECJBACgC3ARBACgC5ARBMBAXQQAoAqACQQAoAqwBQQAoApgGQQAoArABQQAoApQGQQAoAqgBQQAoApAGQQAoAowGQQAoArQBQQAoAtgEQQAoAkhBACgCTEEAKAIIQQAoAuAEQTAQIkEAKALgBEEAKALoBEEwEBdBACgChAJBACgCrAFBACgCmAZBACgCsAFBACgClAZBACgCqAFBACgCkAZBACgCjAZBACgCtAFBACgChAVBACgCWEEAKAJcQQAoAhBBACgCjAVBMBAiQQAoAowFQQAoAuwEQTAQF0EAKAKcAkEAKAKsAUEAKAKYBkEAKAKwAUEAKAKUBkEAKAKoAUEAKAKQBkEAKAKMBkEAKAK0AUEAKAKABUEAKAJoQQAoAmxBACgCGEEAKAKIBUEwECJBACgCiAVBACgC8ARBMBAXQQAoAoACQQAoAqwBQQAoApgGQQAoArABQQAoApQGQQAoAqgBQQAoApAGQQAoAowGQQAoArQBQQAoAqwFQQAoAnhBACgCfEEAKAIgQQAoArwEQTAQIkEAKAK8BEEAKAKwBUEwEBdBACgCmAJBACgCrAFBACgCmAZBACgCsAFBACgClAZBACgCqAFBACgCkAZBACgCjAZBACgCtAFBACgCqAVBACgCiAFBACgCjAFBACgCKEEAKALABEEwECJBACgCwARBACgCtAVBMBAXQQAoArACQQAoAqwBQQAoApgGQQAoArABQQAoApQGQQAoAqgBQQAoApAGQQAoAowGQQAoArQBQQAoAuwFQQAoApgBQQAoApwBQQAoAjBBACgCxARBEhAiQQAoAsQEQQAoArgFQRIQF0EAKAKUAkEAKAKsAUEAKAKYBkEAKAKwAUEAKAKUBkEAKAKoAUEAKAKQBkEAKAKMBkEAKAK0AUEAKALkBUEAKAJAQQAoAkRBACgCBEEAKALwBUEIECJBACgC8AVBACgC6AVBCBAXQQAoAqwCQQAoAqwBQQAoApgGQQAoArABQQAoApQGQQAoAqgBQQAoApAGQQAoAowGQQAoArQBQQAoAtwFQQAoAlBBACgCVEEAKAIMQQAoAvQFQQYQIkEAKAL0BUEAKALgBUEGEBdBACgCkAJBACgCrAFBACgCmAZBACgCsAFBACgClAZBACgCqAFBACgCkAZBACgCjAZBACgCtAFBACgC1AVBACgCYEEAKAJkQQAoAhRBACgC+AVBCBAiQQAoAvgFQQAoAtgFQQgQF0EAKAKoAkEAKAKsAUEAKAKYBkEAKAKwAUEAKAKUBkEAKAKoAUEAKAKQBkEAKAKMBkEAKAK0AUEAKALMBUEAKAJwQQAoAnRBACgCHEEAKAL8BUEGECJBACgC/AVBACgC0AVBBhAXQQAoAowCQQAoAqwBQQAoApgGQQAoArABQQAoApQGQQAoAqgBQQAoApAGQQAoAowGQQAoArQBQQAoAsQFQQAoAoABQQAoAoQBQQAoAiRBACgCgAZBCBAiQQAoAoAGQQAoAsgFQQgQF0EAKAKkAkEAKAKsAUEAKAKYBkEAKAKwAUEAKAKUBkEAKAKoAUEAKAKQBkEAKAKMBkEAKAK0AUEAKAK8BUEAKAKQAUEAKAKUAUEAKAIsQQAoAoQGQQYQIkEAKAKEBkEAKALABUEGEBdBACgCtAJBACgCrAFBACgCmAZBACgCsAFBACgClAZBACgCqAFBACgCkAZBACgCjAZBACgCtAFBACgCnAZBACgCoAFBACgCpAFBACgCNEEAKAKIBkEDECJBACgCiAZBACgCuAVBACgCwAVBACgCtAVBACgCyAVBACgCsAVBACgC0AVBACgC8ARBACgC2AVBACgC7ARBACgC4AVBACgC6ARBACgC6AVBACgC5ARBACgCxAJBAxAZCw==';
