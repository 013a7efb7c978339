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
  wasm: { module: compileOnce(() => wasmBase64), addresses: 278, host: { pow } },
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
    step: memory.f64(1),
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
    predict$wasm: predict$wasmMemory(memory, inference),
    evaluate$wasm: evaluate$wasmMemory(memory, inference),
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
  /** f32[] */
  const sum = memory.f32(1, []);
  /** f64[] */
  const blocks_0_up_weight_div = memory.f64(1, []);
  /** f32[] */
  const sum_2 = memory.f32(1, [sum]);
  /** f64[] */
  const blocks_0_up_weight_rsqrt = memory.f64(1, [blocks_0_up_weight_div]);
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
  const sum_9 = memory.f32(1, [sum_8]);
  /** f32[] */
  const sum_10 = memory.f32(1, [sum_9]);
  /** f32[] */
  const sum_11 = memory.f32(1, [sum_10]);
  /** f32[] */
  const sum_12 = memory.f32(1, [sum_11]);
  /** f32[] */
  const sum_13 = memory.f32(1, [sum_12]);
  return {
    sum,
    blocks_0_up_weight_div,
    sum_2,
    blocks_0_up_weight_rsqrt,
    sum_3,
    sum_4,
    sum_5,
    sum_6,
    sum_7,
    sum_8,
    sum_9,
    sum_10,
    sum_11,
    sum_12,
    sum_13,
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
  /** f32[] */
  const sum_16 = memory.f32(1, [d_blocks_0_down_matmul]);
  /** f32[] */
  const sum_17 = memory.f32(1, [sum_16]);
  /** f32[] */
  const sum_18 = memory.f32(1, [sum_17]);
  /** f32[] */
  const sum_19 = memory.f32(1, [sum_18]);
  /** f32[] */
  const sum_20 = memory.f32(1, [sum_19]);
  /** f32[] */
  const sum_23 = memory.f32(1, [sum_20]);
  /** f32[] */
  const sum_24 = memory.f32(1, [sum_23]);
  /** f32[] */
  const sum_25 = memory.f32(1, [sum_24]);
  /** f32[] */
  const sum_26 = memory.f32(1, [sum_25]);
  /** f32[B, 8] */
  const d_blocks_2_mul_2 = memory.f32(B * 8, [blocks_2_tanh_4]);
  /** f32[B, 6] */
  const blocks_2_add_4 = memory.f32(B * 6, [blocks_2_tanh_4]);
  /** f32[B, 6] */
  const d_blocks_0_add_2 = memory.f32(B * 6, [d_blocks_1_mul_2, d_blocks_0_down_matmul]);
  /** f32[8, 6] */
  const d_blocks_1_down_matmul = memory.f32(48, [sum_20, d_blocks_0_add_2]);
  /** f32[6, 8] */
  const d_blocks_1_up_matmul = memory.f32(48, [d_blocks_1_down_matmul]);
  /** f32[6] */
  const d_blocks_1_down_sum = memory.f32(6, [sum_26, d_blocks_1_up_matmul]);
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
  const sum_14 = memory.f32(1, [d_blocks_0_up_sum]);
  /** f32[] */
  const sum_15 = memory.f32(1, [sum_14]);
  /** f32[6, 3] */
  const d_head_matmul_3 = memory.f32(18, [d_add_2, sum_15]);
  /** f32[] */
  const sum_21 = memory.f32(1, [sum_15]);
  /** f32[] */
  const sum_22 = memory.f32(1, [sum_21]);
  /** f64[] */
  const blocks_0_up_weight_div_2 = memory.f64(1, [d_head_matmul_3, sum_22]);
  /** f64[] */
  const blocks_0_up_weight_rsqrt_2 = memory.f64(1, [blocks_0_up_weight_div_2]);
  /** f32[3] */
  const d_head_sum = memory.f32(3, [blocks_0_up_weight_rsqrt_2]);
  return {
    blocks_0_tanh_4,
    d_blocks_0_up_matmul,
    blocks_1_tanh_4,
    d_blocks_0_mul_2,
    blocks_2_tanh_4,
    d_blocks_1_mul_2,
    d_blocks_0_down_matmul,
    sum_16,
    sum_17,
    sum_18,
    sum_19,
    sum_20,
    sum_23,
    sum_24,
    sum_25,
    sum_26,
    d_blocks_2_mul_2,
    blocks_2_add_4,
    d_blocks_0_add_2,
    d_blocks_1_down_matmul,
    d_blocks_1_up_matmul,
    d_blocks_1_down_sum,
    d_blocks_1_up_sum,
    blocks_0_add_4,
    blocks_1_add_4,
    d_blocks_1_add_2,
    d_head_matmul_2,
    sub_2,
    d_add_2,
    d_blocks_2_down_matmul,
    d_blocks_2_up_matmul,
    d_blocks_2_down_sum,
    d_blocks_2_up_sum,
    d_blocks_0_down_sum,
    d_blocks_0_up_sum,
    sum_14,
    sum_15,
    d_head_matmul_3,
    sum_21,
    sum_22,
    blocks_0_up_weight_div_2,
    blocks_0_up_weight_rsqrt_2,
    d_head_sum,
  };
}

/** Temporaries of predict: each begins behind those that lie below it while it lives. */
function predict$wasmMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_1_tanh = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_2_tanh = memory.f32(B * 8, []);
  /** f32[48] */
  const head_copy_packed = memory.f32(48, []);
  /** f32[B, 6] */
  const blocks_0_add = memory.f32(B * 6, [blocks_0_tanh]);
  /** f32[B, 6] */
  const blocks_2_add = memory.f32(B * 6, [blocks_2_tanh, head_copy_packed]);
  /** f32[48] */
  const blocks_0_up_copy_packed = memory.f32(48, [blocks_0_tanh]);
  /** f32[48] */
  const blocks_2_up_copy_packed = memory.f32(48, [blocks_2_tanh]);
  /** f32[B, 6] */
  const blocks_1_add = memory.f32(B * 6, [blocks_0_add, blocks_2_add, blocks_2_up_copy_packed]);
  /** f32[64] */
  const blocks_0_down_copy_packed = memory.f32(64, [blocks_0_add]);
  /** f32[48] */
  const blocks_1_up_copy_packed = memory.f32(48, [blocks_0_add]);
  /** f32[64] */
  const blocks_1_down_copy_packed = memory.f32(64, [blocks_1_add]);
  /** f32[64] */
  const blocks_2_down_copy_packed = memory.f32(64, [blocks_1_add]);
  return {
    blocks_0_tanh,
    blocks_1_tanh,
    blocks_2_tanh,
    head_copy_packed,
    blocks_0_add,
    blocks_2_add,
    blocks_0_up_copy_packed,
    blocks_2_up_copy_packed,
    blocks_1_add,
    blocks_0_down_copy_packed,
    blocks_1_up_copy_packed,
    blocks_1_down_copy_packed,
    blocks_2_down_copy_packed,
  };
}

/** Temporaries of evaluate: each begins behind those that lie below it while it lives. */
function evaluate$wasmMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh_2 = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_1_tanh_2 = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_2_tanh_2 = memory.f32(B * 8, []);
  /** f32[B, 3] */
  const head_matmul = memory.f32(B * 3, []);
  /** f32[48] */
  const head_copy_packed_2 = memory.f32(48, [head_matmul]);
  /** f32[B, 6] */
  const blocks_0_add_2 = memory.f32(B * 6, [blocks_0_tanh_2]);
  /** f32[B, 6] */
  const blocks_2_add_2 = memory.f32(B * 6, [blocks_2_tanh_2, head_copy_packed_2]);
  /** f32[48] */
  const blocks_0_up_copy_packed_2 = memory.f32(48, [blocks_0_tanh_2]);
  /** f32[48] */
  const blocks_2_up_copy_packed_2 = memory.f32(48, [blocks_2_tanh_2]);
  /** f32[B, 6] */
  const blocks_1_add_2 = memory.f32(B * 6, [blocks_0_add_2, blocks_2_add_2, blocks_2_up_copy_packed_2]);
  /** f32[64] */
  const blocks_0_down_copy_packed_2 = memory.f32(64, [blocks_0_add_2]);
  /** f32[48] */
  const blocks_1_up_copy_packed_2 = memory.f32(48, [blocks_0_add_2]);
  /** f32[64] */
  const blocks_1_down_copy_packed_2 = memory.f32(64, [blocks_1_add_2]);
  /** f32[64] */
  const blocks_2_down_copy_packed_2 = memory.f32(64, [blocks_1_add_2]);
  return {
    blocks_0_tanh_2,
    blocks_1_tanh_2,
    blocks_2_tanh_2,
    head_matmul,
    head_copy_packed_2,
    blocks_0_add_2,
    blocks_2_add_2,
    blocks_0_up_copy_packed_2,
    blocks_2_up_copy_packed_2,
    blocks_1_add_2,
    blocks_0_down_copy_packed_2,
    blocks_1_up_copy_packed_2,
    blocks_1_down_copy_packed_2,
    blocks_2_down_copy_packed_2,
  };
}

/** Temporaries of forward and backward: each begins behind those that lie below it while it lives. */
function forward$wasmMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh_3 = memory.f32(B * 8, []);
  /** f32[B, 8] */
  const blocks_1_tanh_3 = memory.f32(B * 8, [blocks_0_tanh_3]);
  /** f32[64] */
  const blocks_0_down_copy_packed_3 = memory.f32(64, [blocks_0_tanh_3]);
  /** f32[48] */
  const blocks_0_up_copy_packed_3 = memory.f32(48, [blocks_0_tanh_3]);
  /** f32[B, 8] */
  const blocks_2_tanh_3 = memory.f32(B * 8, [blocks_1_tanh_3]);
  /** f32[64] */
  const blocks_1_down_copy_packed_3 = memory.f32(64, [blocks_1_tanh_3]);
  /** f32[48] */
  const blocks_1_up_copy_packed_3 = memory.f32(48, [blocks_1_tanh_3]);
  /** f32[B, 8] */
  const d_blocks_2_mul = memory.f32(B * 8, [blocks_2_tanh_3]);
  /** f32[B, 3] */
  const sub = memory.f32(B * 3, [blocks_2_tanh_3]);
  /** f32[64] */
  const blocks_2_down_copy_packed_3 = memory.f32(64, [blocks_2_tanh_3]);
  /** f32[48] */
  const blocks_2_up_copy_packed_3 = memory.f32(48, [blocks_2_tanh_3]);
  /** f32[48] */
  const head_copy_packed_3 = memory.f32(48, [sub]);
  /** f32[B, 8] */
  const d_blocks_1_mul = memory.f32(B * 8, [d_blocks_2_mul]);
  /** f32[B, 8] */
  const d_blocks_0_mul = memory.f32(B * 8, [d_blocks_1_mul]);
  /** f32[64] */
  const blocks_1_up_copy_packed_4 = memory.f32(64, [d_blocks_1_mul]);
  /** f32[B, 6] */
  const blocks_0_add_3 = memory.f32(B * 6, [
    blocks_2_down_copy_packed_3,
    blocks_2_up_copy_packed_3,
    head_copy_packed_3,
    d_blocks_0_mul,
    blocks_1_up_copy_packed_4,
  ]);
  /** f32[B, 6] */
  const blocks_1_add_3 = memory.f32(B * 6, [blocks_0_add_3]);
  /** f32[B, 6] */
  const blocks_2_add_3 = memory.f32(B * 6, [blocks_1_add_3]);
  /** f32[B, 6] */
  const d_head_matmul = memory.f32(B * 6, [blocks_2_add_3]);
  /** f32[B, 6] */
  const d_blocks_1_add = memory.f32(B * 6, [d_head_matmul]);
  /** f32[48] */
  const blocks_2_down_copy_packed_4 = memory.f32(48, [d_head_matmul]);
  /** f32[24] */
  const head_copy_packed_4 = memory.f32(24, [d_head_matmul]);
  /** f32[B, 6] */
  const d_blocks_0_add = memory.f32(B * 6, [d_blocks_1_add]);
  /** f32[64] */
  const blocks_2_up_copy_packed_4 = memory.f32(64, [d_blocks_1_add]);
  /** f32[48] */
  const blocks_1_down_copy_packed_4 = memory.f32(48, [d_blocks_1_add]);
  /** f32[B, 3] */
  const d_add = memory.f32(B * 3, [
    blocks_2_down_copy_packed_4,
    head_copy_packed_4,
    d_blocks_0_add,
    blocks_2_up_copy_packed_4,
    blocks_1_down_copy_packed_4,
  ]);
  /** f32[48] */
  const blocks_0_down_copy_packed_4 = memory.f32(48, [d_add]);
  return {
    blocks_0_tanh_3,
    blocks_1_tanh_3,
    blocks_0_down_copy_packed_3,
    blocks_0_up_copy_packed_3,
    blocks_2_tanh_3,
    blocks_1_down_copy_packed_3,
    blocks_1_up_copy_packed_3,
    d_blocks_2_mul,
    sub,
    blocks_2_down_copy_packed_3,
    blocks_2_up_copy_packed_3,
    head_copy_packed_3,
    d_blocks_1_mul,
    d_blocks_0_mul,
    blocks_1_up_copy_packed_4,
    blocks_0_add_3,
    blocks_1_add_3,
    blocks_2_add_3,
    d_head_matmul,
    d_blocks_1_add,
    blocks_2_down_copy_packed_4,
    head_copy_packed_4,
    d_blocks_0_add,
    blocks_2_up_copy_packed_4,
    blocks_1_down_copy_packed_4,
    d_add,
    blocks_0_down_copy_packed_4,
  };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStep$wasmMemory(memory: NetMemory, { B }: ResidualDims) {
  /** f32[B, 8] */
  const blocks_0_tanh_4 = memory.f32(B * 8, []);
  /** f32[6, 8] */
  const d_blocks_0_up_matmul = memory.f32(48, []);
  /** f32[B, 8] */
  const blocks_1_tanh_4 = memory.f32(B * 8, [blocks_0_tanh_4]);
  /** f32[B, 8] */
  const d_blocks_0_mul_2 = memory.f32(B * 8, [blocks_0_tanh_4, d_blocks_0_up_matmul]);
  /** f32[64] */
  const blocks_0_down_copy_packed_5 = memory.f32(64, [blocks_0_tanh_4]);
  /** f32[64] */
  const blocks_1_up_copy_packed_6 = memory.f32(64, [blocks_0_tanh_4]);
  /** f32[48] */
  const blocks_0_up_copy_packed_4 = memory.f32(48, [blocks_0_tanh_4]);
  /** f32[B, 8] */
  const blocks_2_tanh_4 = memory.f32(B * 8, [blocks_1_tanh_4]);
  /** f32[B, 8] */
  const d_blocks_1_mul_2 = memory.f32(B * 8, [blocks_1_tanh_4, blocks_1_up_copy_packed_6]);
  /** f32[64] */
  const blocks_1_down_copy_packed_5 = memory.f32(64, [blocks_1_tanh_4]);
  /** f32[64] */
  const blocks_2_up_copy_packed_6 = memory.f32(64, [blocks_1_tanh_4]);
  /** f32[48] */
  const blocks_1_up_copy_packed_5 = memory.f32(48, [blocks_1_tanh_4]);
  /** f32[8, 6] */
  const d_blocks_0_down_matmul = memory.f32(48, [d_blocks_0_mul_2]);
  /** f32[48] */
  const blocks_0_down_copy_packed_6 = memory.f32(48, [d_blocks_0_down_matmul]);
  /** f32[] */
  const sum_16 = memory.f32(1, [d_blocks_0_down_matmul]);
  /** f32[] */
  const sum_17 = memory.f32(1, [sum_16]);
  /** f32[] */
  const sum_18 = memory.f32(1, [sum_17]);
  /** f32[] */
  const sum_19 = memory.f32(1, [sum_18]);
  /** f32[] */
  const sum_20 = memory.f32(1, [sum_19]);
  /** f32[] */
  const sum_23 = memory.f32(1, [sum_20]);
  /** f32[] */
  const sum_24 = memory.f32(1, [sum_23]);
  /** f32[] */
  const sum_25 = memory.f32(1, [sum_24]);
  /** f32[] */
  const sum_26 = memory.f32(1, [sum_25]);
  /** f32[B, 8] */
  const d_blocks_2_mul_2 = memory.f32(B * 8, [blocks_2_tanh_4, blocks_2_up_copy_packed_6]);
  /** f32[B, 6] */
  const blocks_2_add_4 = memory.f32(B * 6, [blocks_2_tanh_4]);
  /** f32[B, 6] */
  const d_blocks_0_add_2 = memory.f32(B * 6, [d_blocks_1_mul_2, blocks_0_down_copy_packed_6]);
  /** f32[48] */
  const blocks_2_up_copy_packed_5 = memory.f32(48, [blocks_2_tanh_4]);
  /** f32[64] */
  const blocks_2_down_copy_packed_5 = memory.f32(64, [blocks_2_add_4]);
  /** f32[48] */
  const head_copy_packed_5 = memory.f32(48, [blocks_2_add_4]);
  /** f32[8, 6] */
  const d_blocks_1_down_matmul = memory.f32(48, [sum_20, d_blocks_0_add_2]);
  /** f32[24] */
  const head_copy_packed_6 = memory.f32(24, [blocks_2_add_4]);
  /** f32[48] */
  const blocks_1_down_copy_packed_6 = memory.f32(48, [d_blocks_1_down_matmul]);
  /** f32[6, 8] */
  const d_blocks_1_up_matmul = memory.f32(48, [d_blocks_1_down_matmul]);
  /** f32[6] */
  const d_blocks_1_down_sum = memory.f32(6, [sum_26, blocks_1_down_copy_packed_6]);
  /** f32[8] */
  const d_blocks_1_up_sum = memory.f32(8, [d_blocks_1_down_sum]);
  /** f32[B, 6] */
  const blocks_0_add_4 = memory.f32(B * 6, [
    blocks_1_up_copy_packed_5,
    d_blocks_2_mul_2,
    blocks_2_up_copy_packed_5,
    blocks_2_down_copy_packed_5,
    head_copy_packed_5,
    head_copy_packed_6,
    d_blocks_1_up_sum,
  ]);
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
  /** f32[48] */
  const blocks_2_down_copy_packed_6 = memory.f32(48, [d_blocks_2_down_matmul]);
  /** f32[6, 8] */
  const d_blocks_2_up_matmul = memory.f32(48, [d_blocks_2_down_matmul]);
  /** f32[6] */
  const d_blocks_2_down_sum = memory.f32(6, [blocks_2_down_copy_packed_6]);
  /** f32[8] */
  const d_blocks_2_up_sum = memory.f32(8, [d_blocks_2_down_sum]);
  /** f32[6] */
  const d_blocks_0_down_sum = memory.f32(6, [d_blocks_2_up_sum]);
  /** f32[8] */
  const d_blocks_0_up_sum = memory.f32(8, [d_blocks_0_down_sum]);
  /** f32[] */
  const sum_14 = memory.f32(1, [d_blocks_0_up_sum]);
  /** f32[] */
  const sum_15 = memory.f32(1, [sum_14]);
  /** f32[6, 3] */
  const d_head_matmul_3 = memory.f32(18, [d_add_2, sum_15]);
  /** f32[] */
  const sum_21 = memory.f32(1, [sum_15]);
  /** f32[] */
  const sum_22 = memory.f32(1, [sum_21]);
  /** f64[] */
  const blocks_0_up_weight_div_2 = memory.f64(1, [d_head_matmul_3, sum_22]);
  /** f64[] */
  const blocks_0_up_weight_rsqrt_2 = memory.f64(1, [blocks_0_up_weight_div_2]);
  /** f32[3] */
  const d_head_sum = memory.f32(3, [blocks_0_up_weight_rsqrt_2]);
  return {
    blocks_0_tanh_4,
    d_blocks_0_up_matmul,
    blocks_1_tanh_4,
    d_blocks_0_mul_2,
    blocks_0_down_copy_packed_5,
    blocks_1_up_copy_packed_6,
    blocks_0_up_copy_packed_4,
    blocks_2_tanh_4,
    d_blocks_1_mul_2,
    blocks_1_down_copy_packed_5,
    blocks_2_up_copy_packed_6,
    blocks_1_up_copy_packed_5,
    d_blocks_0_down_matmul,
    blocks_0_down_copy_packed_6,
    sum_16,
    sum_17,
    sum_18,
    sum_19,
    sum_20,
    sum_23,
    sum_24,
    sum_25,
    sum_26,
    d_blocks_2_mul_2,
    blocks_2_add_4,
    d_blocks_0_add_2,
    blocks_2_up_copy_packed_5,
    blocks_2_down_copy_packed_5,
    head_copy_packed_5,
    d_blocks_1_down_matmul,
    head_copy_packed_6,
    blocks_1_down_copy_packed_6,
    d_blocks_1_up_matmul,
    d_blocks_1_down_sum,
    d_blocks_1_up_sum,
    blocks_0_add_4,
    blocks_1_add_4,
    d_blocks_1_add_2,
    d_head_matmul_2,
    sub_2,
    d_add_2,
    d_blocks_2_down_matmul,
    blocks_2_down_copy_packed_6,
    d_blocks_2_up_matmul,
    d_blocks_2_down_sum,
    d_blocks_2_up_sum,
    d_blocks_0_down_sum,
    d_blocks_0_up_sum,
    sum_14,
    sum_15,
    d_head_matmul_3,
    sum_21,
    sum_22,
    blocks_0_up_weight_div_2,
    blocks_0_up_weight_rsqrt_2,
    d_head_sum,
  };
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
  mul_sum(v.grad_blocks_0_up_weight, t.sum, 48);
  mul_sum(v.grad_blocks_0_up_bias, t.sum_2, 8);
  mul_sum(v.grad_blocks_0_down_weight, t.sum_3, 48);
  mul_sum(v.grad_blocks_0_down_bias, t.sum_4, 6);
  mul_sum(v.grad_blocks_1_up_weight, t.sum_5, 48);
  mul_sum(v.grad_blocks_1_up_bias, t.sum_6, 8);
  mul_sum(v.grad_blocks_1_down_weight, t.sum_7, 48);
  mul_sum(v.grad_blocks_1_down_bias, t.sum_8, 6);
  mul_sum(v.grad_blocks_2_up_weight, t.sum_9, 48);
  mul_sum(v.grad_blocks_2_up_bias, t.sum_10, 8);
  mul_sum(v.grad_blocks_2_down_weight, t.sum_11, 48);
  mul_sum(v.grad_blocks_2_down_bias, t.sum_12, 6);
  mul_sum(v.grad_head_weight, t.sum_13, 18);
  mul_sum_add_sqrt(
    v.grad_head_bias,
    v.active_head_bias,
    t.sum_13,
    v.active_head_weight,
    t.sum_12,
    v.active_blocks_2_down_bias,
    t.sum_11,
    v.active_blocks_2_down_weight,
    t.sum_10,
    v.active_blocks_2_up_bias,
    t.sum_9,
    v.active_blocks_2_up_weight,
    t.sum_8,
    v.active_blocks_1_down_bias,
    t.sum_7,
    v.active_blocks_1_down_weight,
    t.sum_6,
    v.active_blocks_1_up_bias,
    t.sum_5,
    v.active_blocks_1_up_weight,
    t.sum_4,
    v.active_blocks_0_down_bias,
    t.sum_3,
    v.active_blocks_0_down_weight,
    t.sum_2,
    v.active_blocks_0_up_bias,
    t.sum,
    v.active_blocks_0_up_weight,
    v.gradNorm,
    3,
  );
  pow_sub_div(v.step, v.beta1, v.lr, t.blocks_0_up_weight_div);
  pow_sub_rsqrt(v.step, v.beta2, t.blocks_0_up_weight_rsqrt);
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
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_up_weight,
    v.grad_blocks_1_up_weight,
    v.m_blocks_1_up_weight,
    v.v_blocks_1_up_weight,
    v.blocks_1_up_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_up_bias,
    v.grad_blocks_1_up_bias,
    v.m_blocks_1_up_bias,
    v.v_blocks_1_up_bias,
    v.blocks_1_up_bias,
    8,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_down_weight,
    v.grad_blocks_1_down_weight,
    v.m_blocks_1_down_weight,
    v.v_blocks_1_down_weight,
    v.blocks_1_down_weight,
    48,
  );
  adam_update_2(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_1_down_bias,
    v.grad_blocks_1_down_bias,
    v.m_blocks_1_down_bias,
    v.v_blocks_1_down_bias,
    v.blocks_1_down_bias,
    6,
  );
  adam_update_3(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_up_weight,
    v.active_blocks_2_up_weight,
    v.m_blocks_2_up_weight,
    v.grad_blocks_2_up_weight,
    v.v_blocks_2_up_weight,
    v.blocks_2_up_weight,
    v.m_blocks_0_up_weight,
    v.grad_blocks_0_up_weight,
    v.v_blocks_0_up_weight,
    v.blocks_0_up_weight,
    v.grad_blocks_1_up_weight,
    48,
  );
  adam_update_3(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_up_bias,
    v.active_blocks_2_up_bias,
    v.m_blocks_2_up_bias,
    v.grad_blocks_2_up_bias,
    v.v_blocks_2_up_bias,
    v.blocks_2_up_bias,
    v.m_blocks_0_up_bias,
    v.grad_blocks_0_up_bias,
    v.v_blocks_0_up_bias,
    v.blocks_0_up_bias,
    v.grad_blocks_1_up_bias,
    8,
  );
  adam_update_3(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_down_weight,
    v.active_blocks_2_down_weight,
    v.m_blocks_2_down_weight,
    v.grad_blocks_2_down_weight,
    v.v_blocks_2_down_weight,
    v.blocks_2_down_weight,
    v.m_blocks_0_down_weight,
    v.grad_blocks_0_down_weight,
    v.v_blocks_0_down_weight,
    v.blocks_0_down_weight,
    v.grad_blocks_1_down_weight,
    48,
  );
  adam_update_3(
    v.beta1,
    v.beta2,
    t.blocks_0_up_weight_div,
    t.blocks_0_up_weight_rsqrt,
    v.eps,
    v.active_blocks_0_down_bias,
    v.active_blocks_2_down_bias,
    v.m_blocks_2_down_bias,
    v.grad_blocks_2_down_bias,
    v.v_blocks_2_down_bias,
    v.blocks_2_down_bias,
    v.m_blocks_0_down_bias,
    v.grad_blocks_0_down_bias,
    v.v_blocks_0_down_bias,
    v.blocks_0_down_bias,
    v.grad_blocks_1_down_bias,
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
  mul_sum(t.d_blocks_0_up_matmul, t.sum_14, 48);
  mul_sum(t.d_blocks_0_down_matmul, t.sum_15, 48);
  mul_sum(t.d_blocks_1_up_matmul, t.sum_16, 48);
  mul_sum(t.d_blocks_1_down_matmul, t.sum_17, 48);
  mul_sum(t.d_blocks_2_up_matmul, t.sum_18, 48);
  mul_sum(t.d_blocks_2_down_matmul, t.sum_19, 48);
  mul_sum(t.d_head_matmul_3, t.sum_20, 18);
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
    v.active_head_weight,
    t.d_head_matmul_3,
    v.m_head_weight,
    v.v_head_weight,
    v.head_weight,
    18,
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
  mul_sum(t.d_blocks_0_up_sum, t.sum_21, 8);
  mul_sum(t.d_blocks_0_down_sum, t.sum_22, 6);
  mul_sum(t.d_blocks_1_up_sum, t.sum_23, 8);
  mul_sum(t.d_blocks_1_down_sum, t.sum_24, 6);
  mul_sum(t.d_blocks_2_up_sum, t.sum_25, 8);
  mul_sum(t.d_blocks_2_down_sum, t.sum_26, 6);
  mul_sum_add_sqrt(
    t.d_head_sum,
    v.active_head_bias,
    t.sum_20,
    v.active_head_weight,
    t.sum_26,
    v.active_blocks_2_down_bias,
    t.sum_19,
    v.active_blocks_2_down_weight,
    t.sum_25,
    v.active_blocks_2_up_bias,
    t.sum_18,
    v.active_blocks_2_up_weight,
    t.sum_24,
    v.active_blocks_1_down_bias,
    t.sum_17,
    v.active_blocks_1_down_weight,
    t.sum_23,
    v.active_blocks_1_up_bias,
    t.sum_16,
    v.active_blocks_1_up_weight,
    t.sum_22,
    v.active_blocks_0_down_bias,
    t.sum_15,
    v.active_blocks_0_down_weight,
    t.sum_21,
    v.active_blocks_0_up_bias,
    t.sum_14,
    v.active_blocks_0_up_weight,
    v.gradNorm,
    3,
  );
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
    v.active_head_bias,
    t.d_head_sum,
    v.m_head_bias,
    v.v_head_bias,
    v.head_bias,
    3,
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
 * y = √((((((((((((((active14 ≠ 0 ? x13 : 0) + (active13 ≠ 0 ? x12 : 0)) + (active12 ≠ 0 ? x11 : 0)) + (active11 ≠ 0 ? x10 : 0)) + …) + …) + …) + …) + …) + …) + …) + …) + …) + …)
 */
function mul_sum_add_sqrt(
  grad: Float32Array,
  active: Float64Array,
  x: Float32Array,
  active2: Float64Array,
  x2: Float32Array,
  active3: Float64Array,
  x3: Float32Array,
  active4: Float64Array,
  x4: Float32Array,
  active5: Float64Array,
  x5: Float32Array,
  active6: Float64Array,
  x6: Float32Array,
  active7: Float64Array,
  x7: Float32Array,
  active8: Float64Array,
  x8: Float32Array,
  active9: Float64Array,
  x9: Float32Array,
  active10: Float64Array,
  x10: Float32Array,
  active11: Float64Array,
  x11: Float32Array,
  active12: Float64Array,
  x12: Float32Array,
  active13: Float64Array,
  x13: Float32Array,
  active14: Float64Array,
  y: Float64Array,
  n: number,
): void {
  let total = 0;
  for (let i = 0; i < n; i++) {
    const grad0 = grad[i]!;
    total += grad0 * grad0;
  }
  y[0] = Math.sqrt(
    (active14[0]! !== 0 ? x13[0]! : 0) +
      (active13[0]! !== 0 ? x12[0]! : 0) +
      (active12[0]! !== 0 ? x11[0]! : 0) +
      (active11[0]! !== 0 ? x10[0]! : 0) +
      (active10[0]! !== 0 ? x9[0]! : 0) +
      (active9[0]! !== 0 ? x8[0]! : 0) +
      (active8[0]! !== 0 ? x7[0]! : 0) +
      (active7[0]! !== 0 ? x6[0]! : 0) +
      (active6[0]! !== 0 ? x5[0]! : 0) +
      (active5[0]! !== 0 ? x4[0]! : 0) +
      (active4[0]! !== 0 ? x3[0]! : 0) +
      (active3[0]! !== 0 ? x2[0]! : 0) +
      (active2[0]! !== 0 ? x[0]! : 0) +
      (active[0]! !== 0 ? total : 0),
  );
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
 * model.nn:12 (blocks.0.up.weight, head.weight): train { optimizer adam[lr=1e-3] }
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
 * model.nn:12 (blocks.0.up.weight, blocks.1.up.weight): train { optimizer adam[lr=1e-3] }
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·grad[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·grad[i, j]) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])) : v[i, j])
 */
function adam_update_2(
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  active: Float64Array,
  grad: Float32Array,
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
      const grad0 = grad[i]!;
      const t7 = t0 * m0 + t1 * grad0;
      const v0 = v[i]!;
      const t8 = t2 * v0 + t3 * (grad0 * grad0);
      const weight0 = weight[i]!;
      m[i] = t7;
      v[i] = t8;
      weight[i] = weight0 - (t4 * t7) / (t5 * Math.sqrt(t8) + t6);
    }
  }
}

/**
 * model.nn:12 (blocks.0.up.weight, blocks.2.up.weight): train { optimizer adam[lr=1e-3] }
 * weight2′[i, j] = (active ≠ 0 ? weight2[i, j] − ((x·((beta1·m2[i, j]) + ((1 − beta1)·grad2[i, j]))) / ((x2·√((beta2·v2[i, j]) + ((1 − beta2)·(grad2[i, j]·grad2[i, j])))) + …)) : weight2[i, j])
 * m2′[i, j] = (active ≠ 0 ? (beta1·m2[i, j]) + ((1 − beta1)·grad2[i, j]) : m2[i, j])
 * v2′[i, j] = (active ≠ 0 ? (beta2·v2[i, j]) + ((1 − beta2)·(grad2[i, j]·grad2[i, j])) : v2[i, j])
 * grad2′[i, j] = 0
 * weight′[i, j] = (active2 ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·grad[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active2 ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·grad[i, j]) : m[i, j])
 * v′[i, j] = (active2 ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])) : v[i, j])
 */
function adam_update_3(
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  active: Float64Array,
  active2: Float64Array,
  m: Float32Array,
  grad: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  m2: Float32Array,
  grad2: Float32Array,
  v2: Float32Array,
  weight2: Float32Array,
  grad3: Float32Array,
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
  const t7 = active[0]! !== 0;
  if (active2[0]! !== 0) {
    for (let i = 0; i < n; i++) {
      const m0 = m[i]!;
      const grad0 = grad[i]!;
      const t8 = t0 * m0 + t1 * grad0;
      const v0 = v[i]!;
      const t9 = t2 * v0 + t3 * (grad0 * grad0);
      const weight0 = weight[i]!;
      const m20 = m2[i]!;
      const grad20 = grad2[i]!;
      const t10 = t0 * m20 + t1 * grad20;
      const v20 = v2[i]!;
      const t11 = t2 * v20 + t3 * (grad20 * grad20);
      const weight20 = weight2[i]!;
      m[i] = t8;
      v[i] = t9;
      weight[i] = weight0 - (t4 * t8) / (t5 * Math.sqrt(t9) + t6);
      grad2[i] = 0;
      grad3[i] = 0;
      grad[i] = 0;
      m2[i] = t7 ? t10 : m20;
      v2[i] = t7 ? t11 : v20;
      weight2[i] = t7 ? weight20 - (t4 * t10) / (t5 * Math.sqrt(t11) + t6) : weight20;
    }
  } else {
    for (let i = 0; i < n; i++) {
      const m20 = m2[i]!;
      const grad20 = grad2[i]!;
      const t8 = t0 * m20 + t1 * grad20;
      const v20 = v2[i]!;
      const t9 = t2 * v20 + t3 * (grad20 * grad20);
      const weight20 = weight2[i]!;
      grad2[i] = 0;
      grad3[i] = 0;
      grad[i] = 0;
      m2[i] = t7 ? t8 : m20;
      v2[i] = t7 ? t9 : v20;
      weight2[i] = t7 ? weight20 - (t4 * t8) / (t5 * Math.sqrt(t9) + t6) : weight20;
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

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBase64 =
  'AGFzbQEAAAABfgxgAnx8AXxgAn9/AGAFf39/f38AYAZ/f39/f38AYAR/f39/AGABfwBgA39/fwBgHn9/f39/f39/f39/f39/f39/f39/f39/f39/f39/fwBgC39/f39/f39/f39/AGARf39/f39/f39/f39/f39/f38AYAd/f39/f39/AGAAAAIZAgNubmMGbWVtb3J5AgAAA25uYwNwb3cAAAMuLQECAQMBAgQCBQMEBAEEAQIBAgICAgQEBAEGBwQGCAgJCgYEBgQGBAUFBQULBQdABgdwcmVkaWN0ACgIZXZhbHVhdGUAKQdmb3J3YXJkACoIYmFja3dhcmQAKwZ1cGRhdGUALAl0cmFpblN0ZXAALQr+7gEtRAEDfyABIQIgACEDIAJBwAFqIQQDQCACIAP9AAIA/QsCACACIAP9AAIQ/QsCECACQSBqIQIgA0EgaiEDIAIgBEkNAAsL9ioIAnsFfwl7A39newl/AnsDf/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAANDCAADQwgAA0MIAANDCIR79DAAAskIAALJCAACyQgAAskIhIP0MO6q4PzuquD87qrg/O6q4PyEi/QwAgDE/AIAxPwCAMT8AgDE/IST9DIOAXrmDgF65g4BeuYOAXrkhJf0M+1W7u/tVu7v7Vbu7+1W7uyFv/QxnK6k8ZyupPGcrqTxnK6k8IXD9DCQiXL0kIly9JCJcvSQiXL0hcf0Ms4MIPrODCD6zgwg+s4MIPiFy/Qyaqqq+mqqqvpqqqr6aqqq+IXP9DAAAgD8AAIA/AACAPwAAgD8hdP0MAAAAQAAAAEAAAABAAAAAQCF1/Qz/2lA5/9pQOf/aUDn/2lA5IXb9DLzLtjq8y7Y6vMu2OrzLtjohd/0MP4gIPD+ICDw/iAg8P4gIPCF4/QxAqio9QKoqPUCqKj1Aqio9IXn9DKuqKj6rqio+q6oqPquqKj4hev0MAAAAPwAAAD8AAAA/AAAAPyF7/Qx/AAAAfwAAAH8AAAB/AAAAIXz9DAAAID8AACA/AAAgPwAAID8hff0MAAAAgAAAAIAAAACAAAAAgCF+IAD9AAIAIQUgAP0AAhAhBkEAIARBfWpIBEAgAyEHIAEhCCACIQlBACEKIARBfWohCwNAIAwhDSAMIQ4gDCEPIAwhECAMIREgDCESIAwhEyAMIRQgCCEVIAkhFiAVQRhqIRcDQCAV/QkCACEYIBb9AAIAIRkgFv0AAhAhGiAV/QkCGCEbIBX9CQIwIRwgFf0JAkghHSANIBggGf3mAf3kASENIA4gGCAa/eYB/eQBIQ4gDyAbIBn95gH95AEhDyAQIBsgGv3mAf3kASEQIBEgHCAZ/eYB/eQBIREgEiAcIBr95gH95AEhEiATIB0gGf3mAf3kASETIBQgHSAa/eYB/eQBIRQgFUEEaiEVIBZBIGohFiAVIBdJDQALIA0gBf3kASEYIBj94AEhGyAYIBj95gEhHCAbIBv95AEhHSAdIB796wEhHyAfICD96gEhISAhICL95gH9aiEjICEgIyAk/eYB/eUBICMgJf3mAf3lASEmICP9+AEhJyAnQQH9rAEhKCAOIAb95AEhKSAp/eABISogKSAp/eYBISsgKiAq/eQBISwgLCAe/esBIS0gLSAg/eoBIS4gLiAi/eYB/WohLyAuIC8gJP3mAf3lASAvICX95gH95QEhMCAv/fgBITEgMUEB/awBITIgDyAF/eQBITMgM/3gASE0IDMgM/3mASE1IDQgNP3kASE2IDYgHv3rASE3IDcgIP3qASE4IDggIv3mAf1qITkgOCA5ICT95gH95QEgOSAl/eYB/eUBITogOf34ASE7IDtBAf2sASE8IBAgBv3kASE9ID394AEhPiA9ID395gEhPyA+ID795AEhQCBAIB796wEhQSBBICD96gEhQiBCICL95gH9aiFDIEIgQyAk/eYB/eUBIEMgJf3mAf3lASFEIEP9+AEhRSBFQQH9rAEhRiARIAX95AEhRyBH/eABIUggRyBH/eYBIUkgSCBI/eQBIUogSiAe/esBIUsgSyAg/eoBIUwgTCAi/eYB/WohTSBMIE0gJP3mAf3lASBNICX95gH95QEhTiBN/fgBIU8gT0EB/awBIVAgEiAG/eQBIVEgUf3gASFSIFEgUf3mASFTIFIgUv3kASFUIFQgHv3rASFVIFUgIP3qASFWIFYgIv3mAf1qIVcgViBXICT95gH95QEgVyAl/eYB/eUBIVggV/34ASFZIFlBAf2sASFaIBMgBf3kASFbIFv94AEhXCBbIFv95gEhXSBcIFz95AEhXiBeIB796wEhXyBfICD96gEhYCBgICL95gH9aiFhIGAgYSAk/eYB/eUBIGEgJf3mAf3lASFiIGH9+AEhYyBjQQH9rAEhZCAUIAb95AEhZSBl/eABIWYgZSBl/eYBIWcgZiBm/eQBIWggaCAe/esBIWkgaSAg/eoBIWogaiAi/eYB/WohayBqIGsgJP3mAf3lASBrICX95gH95QEhbCBr/fgBIW0gbUEB/awBIW4gByAbIBsgHCBvIBz95gEgcP3kASAc/eYBIHH95AEgHP3mASBy/eQBIBz95gEgc/3kAf3mAf3mAf3kASB0IHUgdiAm/eYBIHf95AEgJv3mASB4/eQBICb95gEgef3kASAm/eYBIHr95AEgJv3mASB7/eQBICYgJv3mAf3mASAm/eQBIHT95AEgKCB8/a4BQRf9qwH95gEgJyAo/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIBsgff1D/VIgGCB+/U79UP0LAgAgByAqICogKyBvICv95gEgcP3kASAr/eYBIHH95AEgK/3mASBy/eQBICv95gEgc/3kAf3mAf3mAf3kASB0IHUgdiAw/eYBIHf95AEgMP3mASB4/eQBIDD95gEgef3kASAw/eYBIHr95AEgMP3mASB7/eQBIDAgMP3mAf3mASAw/eQBIHT95AEgMiB8/a4BQRf9qwH95gEgMSAy/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBICogff1D/VIgKSB+/U79UP0LAhAgByA0IDQgNSBvIDX95gEgcP3kASA1/eYBIHH95AEgNf3mASBy/eQBIDX95gEgc/3kAf3mAf3mAf3kASB0IHUgdiA6/eYBIHf95AEgOv3mASB4/eQBIDr95gEgef3kASA6/eYBIHr95AEgOv3mASB7/eQBIDogOv3mAf3mASA6/eQBIHT95AEgPCB8/a4BQRf9qwH95gEgOyA8/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIDQgff1D/VIgMyB+/U79UP0LAiAgByA+ID4gPyBvID/95gEgcP3kASA//eYBIHH95AEgP/3mASBy/eQBID/95gEgc/3kAf3mAf3mAf3kASB0IHUgdiBE/eYBIHf95AEgRP3mASB4/eQBIET95gEgef3kASBE/eYBIHr95AEgRP3mASB7/eQBIEQgRP3mAf3mASBE/eQBIHT95AEgRiB8/a4BQRf9qwH95gEgRSBG/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBID4gff1D/VIgPSB+/U79UP0LAjAgByBIIEggSSBvIEn95gEgcP3kASBJ/eYBIHH95AEgSf3mASBy/eQBIEn95gEgc/3kAf3mAf3mAf3kASB0IHUgdiBO/eYBIHf95AEgTv3mASB4/eQBIE795gEgef3kASBO/eYBIHr95AEgTv3mASB7/eQBIE4gTv3mAf3mASBO/eQBIHT95AEgUCB8/a4BQRf9qwH95gEgTyBQ/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIEggff1D/VIgRyB+/U79UP0LAkAgByBSIFIgUyBvIFP95gEgcP3kASBT/eYBIHH95AEgU/3mASBy/eQBIFP95gEgc/3kAf3mAf3mAf3kASB0IHUgdiBY/eYBIHf95AEgWP3mASB4/eQBIFj95gEgef3kASBY/eYBIHr95AEgWP3mASB7/eQBIFggWP3mAf3mASBY/eQBIHT95AEgWiB8/a4BQRf9qwH95gEgWSBa/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIFIgff1D/VIgUSB+/U79UP0LAlAgByBcIFwgXSBvIF395gEgcP3kASBd/eYBIHH95AEgXf3mASBy/eQBIF395gEgc/3kAf3mAf3mAf3kASB0IHUgdiBi/eYBIHf95AEgYv3mASB4/eQBIGL95gEgef3kASBi/eYBIHr95AEgYv3mASB7/eQBIGIgYv3mAf3mASBi/eQBIHT95AEgZCB8/a4BQRf9qwH95gEgYyBk/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIFwgff1D/VIgWyB+/U79UP0LAmAgByBmIGYgZyBvIGf95gEgcP3kASBn/eYBIHH95AEgZ/3mASBy/eQBIGf95gEgc/3kAf3mAf3mAf3kASB0IHUgdiBs/eYBIHf95AEgbP3mASB4/eQBIGz95gEgef3kASBs/eYBIHr95AEgbP3mASB7/eQBIGwgbP3mAf3mASBs/eQBIHT95AEgbiB8/a4BQRf9qwH95gEgbSBu/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIGYgff1D/VIgZSB+/U79UP0LAnAgB0GAAWohByAIQeAAaiEIIApBBGoiCiALSA0ACwsgBEECdUECdCAEQX9qSARAIAMgBEECdUEHdGohfyABIARBAnVB4ABsaiGAASACIYEBIARBAnVBAnQhCiAEQX9qIQsDQCAMIQ0gDCEOIAwhDyAMIRAggAEhggEggQEhgwEgggFBGGohhAEDQCCCAf0JAgAhGCCDAf0AAgAhGSCDAf0AAhAhGiCCAf0JAhghGyANIBggGf3mAf3kASENIA4gGCAa/eYB/eQBIQ4gDyAbIBn95gH95AEhDyAQIBsgGv3mAf3kASEQIIIBQQRqIYIBIIMBQSBqIYMBIIIBIIQBSQ0ACyANIAX95AEhGCAY/eABIRsgGCAY/eYBIRwgGyAb/eQBIR0gHSAe/esBIR8gHyAg/eoBISEgISAi/eYB/WohIyAhICMgJP3mAf3lASAjICX95gH95QEhJiAj/fgBIScgJ0EB/awBISggDiAG/eQBISkgKf3gASEqICkgKf3mASErICogKv3kASEsICwgHv3rASEtIC0gIP3qASEuIC4gIv3mAf1qIS8gLiAvICT95gH95QEgLyAl/eYB/eUBITAgL/34ASExIDFBAf2sASEyIA8gBf3kASEzIDP94AEhNCAzIDP95gEhNSA0IDT95AEhNiA2IB796wEhNyA3ICD96gEhOCA4ICL95gH9aiE5IDggOSAk/eYB/eUBIDkgJf3mAf3lASE6IDn9+AEhOyA7QQH9rAEhPCAQIAb95AEhPSA9/eABIT4gPSA9/eYBIT8gPiA+/eQBIUAgQCAe/esBIUEgQSAg/eoBIUIgQiAi/eYB/WohQyBCIEMgJP3mAf3lASBDICX95gH95QEhRCBD/fgBIUUgRUEB/awBIUYgfyAbIBsgHCBvIBz95gEgcP3kASAc/eYBIHH95AEgHP3mASBy/eQBIBz95gEgc/3kAf3mAf3mAf3kASB0IHUgdiAm/eYBIHf95AEgJv3mASB4/eQBICb95gEgef3kASAm/eYBIHr95AEgJv3mASB7/eQBICYgJv3mAf3mASAm/eQBIHT95AEgKCB8/a4BQRf9qwH95gEgJyAo/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIBsgff1D/VIgGCB+/U79UP0LAgAgfyAqICogKyBvICv95gEgcP3kASAr/eYBIHH95AEgK/3mASBy/eQBICv95gEgc/3kAf3mAf3mAf3kASB0IHUgdiAw/eYBIHf95AEgMP3mASB4/eQBIDD95gEgef3kASAw/eYBIHr95AEgMP3mASB7/eQBIDAgMP3mAf3mASAw/eQBIHT95AEgMiB8/a4BQRf9qwH95gEgMSAy/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBICogff1D/VIgKSB+/U79UP0LAhAgfyA0IDQgNSBvIDX95gEgcP3kASA1/eYBIHH95AEgNf3mASBy/eQBIDX95gEgc/3kAf3mAf3mAf3kASB0IHUgdiA6/eYBIHf95AEgOv3mASB4/eQBIDr95gEgef3kASA6/eYBIHr95AEgOv3mASB7/eQBIDogOv3mAf3mASA6/eQBIHT95AEgPCB8/a4BQRf9qwH95gEgOyA8/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIDQgff1D/VIgMyB+/U79UP0LAiAgfyA+ID4gPyBvID/95gEgcP3kASA//eYBIHH95AEgP/3mASBy/eQBID/95gEgc/3kAf3mAf3mAf3kASB0IHUgdiBE/eYBIHf95AEgRP3mASB4/eQBIET95gEgef3kASBE/eYBIHr95AEgRP3mASB7/eQBIEQgRP3mAf3mASBE/eQBIHT95AEgRiB8/a4BQRf9qwH95gEgRSBG/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBID4gff1D/VIgPSB+/U79UP0LAjAgf0HAAGohfyCAAUEwaiGAASAKQQJqIgogC0gNAAsLIARBAXVBAXQgBEgEQCADIARBAXVBBnRqIYUBIAEgBEEBdUEwbGohhgEgAiGHASAEQQF1QQF0IQogBCELA0AgDCGIASAMIYkBIIYBIYoBIIcBIYsBIIoBQRhqIYwBA0AgigH9CQIAIRggiAEgGCCLAf0AAgD95gH95AEhiAEgiQEgGCCLAf0AAhD95gH95AEhiQEgigFBBGohigEgiwFBIGohiwEgigEgjAFJDQALIIgBIAX95AEhGCAY/eABIRsgGCAY/eYBIRwgGyAb/eQBIR0gHSAe/esBIR8gHyAg/eoBISEgISAi/eYB/WohIyAhICMgJP3mAf3lASAjICX95gH95QEhJiAj/fgBIScgJ0EB/awBISggiQEgBv3kASEpICn94AEhKiApICn95gEhKyAqICr95AEhLCAsIB796wEhLSAtICD96gEhLiAuICL95gH9aiEvIC4gLyAk/eYB/eUBIC8gJf3mAf3lASEwIC/9+AEhMSAxQQH9rAEhMiCFASAbIBsgHCBvIBz95gEgcP3kASAc/eYBIHH95AEgHP3mASBy/eQBIBz95gEgc/3kAf3mAf3mAf3kASB0IHUgdiAm/eYBIHf95AEgJv3mASB4/eQBICb95gEgef3kASAm/eYBIHr95AEgJv3mASB7/eQBICYgJv3mAf3mASAm/eQBIHT95AEgKCB8/a4BQRf9qwH95gEgJyAo/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBIBsgff1D/VIgGCB+/U79UP0LAgAghQEgKiAqICsgbyAr/eYBIHD95AEgK/3mASBx/eQBICv95gEgcv3kASAr/eYBIHP95AH95gH95gH95AEgdCB1IHYgMP3mASB3/eQBIDD95gEgeP3kASAw/eYBIHn95AEgMP3mASB6/eQBIDD95gEge/3kASAwIDD95gH95gEgMP3kASB0/eQBIDIgfP2uAUEX/asB/eYBIDEgMv2xASB8/a4BQRf9qwH95gEgdP3kAf3nAf3lASAqIH39Q/1SICkgfv1O/VD9CwIQIIUBQSBqIYUBIIYBQRhqIYYBIApBAWoiCiALSA0ACwsLggECBn8BeyABIQIgACEDIAJBgAJqIQQDQCACIAP9AAIA/QsCACACQSBqIQIgA0EYaiEDIAIgBEkNAAsgAEEQaiEFIAFBEGohBiAFQcABaiEHA0AgBf0AAgAhCCAGIAj9WgIAACAGIAj9WgIEASAFQRhqIQUgBkEgaiEGIAUgB0kNAAsLkw0MAXsGfwV7A38Bewt/AXsDfwF7B38Eew5//QwAAAAAAAAAAAAAAAAAAAAAIQ0gAP0AAgAhBkEAIAVBfWpIBEAgBCEHIAMhCCABIQkgAiEKQQAhCyAFQX1qIQwDQCANIQ4gDSEPIA0hECANIREgCSESIAohEyASQYACaiEUA0AgEv0AAgAhFSAOIBP9CQIAIBX95gH95AEhDiAPIBP9CQIgIBX95gH95AEhDyAQIBP9CQJAIBX95gH95AEhECARIBP9CQJgIBX95gH95AEhESASQSBqIRIgE0EEaiETIBIgFEkNAAsgByAI/QACACAOIAb95AH95AH9CwIAIAcgCP0AAhggDyAG/eQB/eQB/QsCGCAHIAj9AAIwIBAgBv3kAf3kAf0LAjAgByAI/QACSCARIAb95AH95AH9CwJIIAdB4ABqIQcgCEHgAGohCCAKQYABaiEKIAtBBGoiCyAMSA0ACwsgBUECdUECdCAFQX9qSARAIAQgBUECdUHgAGxqIRYgAyAFQQJ1QeAAbGohFyABIRggAiAFQQJ1QQd0aiEZIAVBAnVBAnQhCyAFQX9qIQwDQCANIQ4gDSEPIBghGiAZIRsgGkGAAmohHANAIBr9AAIAIRUgDiAb/QkCACAV/eYB/eQBIQ4gDyAb/QkCICAV/eYB/eQBIQ8gGkEgaiEaIBtBBGohGyAaIBxJDQALIBYgF/0AAgAgDiAG/eQB/eQB/QsCACAWIBf9AAIYIA8gBv3kAf3kAf0LAhggFkEwaiEWIBdBMGohFyAZQcAAaiEZIAtBAmoiCyAMSA0ACwsgBUEBdUEBdCAFSARAIAQgBUEBdUEwbGohHSADIAVBAXVBMGxqIR4gASEfIAIgBUEBdUEGdGohICAFQQF1QQF0IQsgBSEMA0AgDSEhIB8hIiAgISMgIkGAAmohJANAICEgI/0JAgAgIv0AAgD95gH95AEhISAiQSBqISIgI0EEaiEjICIgJEkNAAsgHSAe/QACACAhIAb95AH95AH9CwIAIB1BGGohHSAeQRhqIR4gIEEgaiEgIAtBAWoiCyAMSA0ACwsgAP0AAhAhJUEAIAVBfWpIBEAgA0EQaiEmIARBEGohJyABQRBqISggAiEpQQAhCyAFQX1qIQwDQCANIQ4gDSEPIA0hECANIREgKCEqICkhKyAqQYACaiEsA0AgKv0AAgAhFSAOICv9CQIAIBX95gH95AEhDiAPICv9CQIgIBX95gH95AEhDyAQICv9CQJAIBX95gH95AEhECARICv9CQJgIBX95gH95AEhESAqQSBqISogK0EEaiErICogLEkNAAsgJv0AAgAgDiAl/eQB/eQBIS0gJv0AAhggDyAl/eQB/eQBIS4gJv0AAjAgECAl/eQB/eQBIS8gJv0AAkggESAl/eQB/eQBITAgJyAt/VoCAAAgJyAt/VoCBAEgJyAu/VoCGAAgJyAu/VoCHAEgJyAv/VoCMAAgJyAv/VoCNAEgJyAw/VoCSAAgJyAw/VoCTAEgJkHgAGohJiAnQeAAaiEnIClBgAFqISkgC0EEaiILIAxIDQALCyAFQQJ1QQJ0IAVBf2pIBEAgAyAFQQJ1QeAAbEEQamohMSAEIAVBAnVB4ABsQRBqaiEyIAFBEGohMyACIAVBAnVBB3RqITQgBUECdUECdCELIAVBf2ohDANAIA0hDiANIQ8gMyE1IDQhNiA1QYACaiE3A0AgNf0AAgAhFSAOIDb9CQIAIBX95gH95AEhDiAPIDb9CQIgIBX95gH95AEhDyA1QSBqITUgNkEEaiE2IDUgN0kNAAsgMf0AAgAgDiAl/eQB/eQBIS0gMf0AAhggDyAl/eQB/eQBIS4gMiAt/VoCAAAgMiAt/VoCBAEgMiAu/VoCGAAgMiAu/VoCHAEgMUEwaiExIDJBMGohMiA0QcAAaiE0IAtBAmoiCyAMSA0ACwsgBUEBdUEBdCAFSARAIAMgBUEBdUEwbEEQamohOCAEIAVBAXVBMGxBEGpqITkgAUEQaiE6IAIgBUEBdUEGdGohOyAFQQF1QQF0IQsgBSEMA0AgDSEhIDohPCA7IT0gPEGAAmohPgNAICEgPf0JAgAgPP0AAgD95gH95AEhISA8QSBqITwgPUEEaiE9IDwgPkkNAAsgOP0AAgAgISAl/eQB/eQBIS0gOSAt/VoCAAAgOSAt/VoCBAEgOEEYaiE4IDlBGGohOSA7QSBqITsgC0EBaiILIAxIDQALCwtfAQZ/IAEhAiAAIQNBACEEA0AgAiEFIAMhBiAFQcABaiEHA0AgBSAGKgIAOAIAIAVBIGohBSAGQQxqIQYgBSAHSQ0ACyACQQRqIQIgA0EEaiEDIARBAWoiBEEDSA0ACwvFBggBewV/BXsDfwV7CX8BewN//QwAAAAAAAAAAAAAAAAAAAAAIQsgAP0AAgAhBUEAIARBfWpIBEAgAyEGIAEhByACIQhBACEJIARBfWohCgNAIAshDCALIQ0gCyEOIAshDyAHIRAgCCERIBBBwAFqIRIDQCAQ/QACACETIAwgEf0JAgAgE/3mAf3kASEMIA0gEf0JAhggE/3mAf3kASENIA4gEf0JAjAgE/3mAf3kASEOIA8gEf0JAkggE/3mAf3kASEPIBBBIGohECARQQRqIREgECASSQ0ACyAMIAX95AEhFCANIAX95AEhFSAOIAX95AEhFiAPIAX95AEhFyAGIBT9WgIAACAGIBT9WgIEASAGIBT9WgIIAiAGIBX9WgIMACAGIBX9WgIQASAGIBX9WgIUAiAGIBb9WgIYACAGIBb9WgIcASAGIBb9WgIgAiAGIBf9WgIkACAGIBf9WgIoASAGIBf9WgIsAiAGQTBqIQYgCEHgAGohCCAJQQRqIgkgCkgNAAsLIARBAnVBAnQgBEF/akgEQCADIARBAnVBMGxqIRggASEZIAIgBEECdUHgAGxqIRogBEECdUECdCEJIARBf2ohCgNAIAshDCALIQ0gGSEbIBohHCAbQcABaiEdA0AgG/0AAgAhEyAMIBz9CQIAIBP95gH95AEhDCANIBz9CQIYIBP95gH95AEhDSAbQSBqIRsgHEEEaiEcIBsgHUkNAAsgDCAF/eQBIRQgDSAF/eQBIRUgGCAU/VoCAAAgGCAU/VoCBAEgGCAU/VoCCAIgGCAV/VoCDAAgGCAV/VoCEAEgGCAV/VoCFAIgGEEYaiEYIBpBMGohGiAJQQJqIgkgCkgNAAsLIARBAXVBAXQgBEgEQCADIARBAXVBGGxqIR4gASEfIAIgBEEBdUEwbGohICAEQQF1QQF0IQkgBCEKA0AgCyEhIB8hIiAgISMgIkHAAWohJANAICEgI/0JAgAgIv0AAgD95gH95AEhISAiQSBqISIgI0EEaiEjICIgJEkNAAsgISAF/eQBIRQgHiAU/VoCAAAgHiAU/VoCBAEgHiAU/VoCCAIgHkEMaiEeICBBGGohICAJQQFqIgkgCkgNAAsLC/wFBwV/BXsDfwF7CX8BewN//QwAAAAAAAAAAAAAAAAAAAAAIQlBACADQX1qSARAIAIhBCAAIQUgASEGQQAhByADQX1qIQgDQCAJIQogCSELIAkhDCAJIQ0gBSEOIAYhDyAOQcABaiEQA0AgDv0AAgAhESAKIA/9CQIAIBH95gH95AEhCiALIA/9CQIYIBH95gH95AEhCyAMIA/9CQIwIBH95gH95AEhDCANIA/9CQJIIBH95gH95AEhDSAOQSBqIQ4gD0EEaiEPIA4gEEkNAAsgBCAK/VoCAAAgBCAK/VoCBAEgBCAK/VoCCAIgBCAL/VoCDAAgBCAL/VoCEAEgBCAL/VoCFAIgBCAM/VoCGAAgBCAM/VoCHAEgBCAM/VoCIAIgBCAN/VoCJAAgBCAN/VoCKAEgBCAN/VoCLAIgBEEwaiEEIAZB4ABqIQYgB0EEaiIHIAhIDQALCyADQQJ1QQJ0IANBf2pIBEAgAiADQQJ1QTBsaiESIAAhEyABIANBAnVB4ABsaiEUIANBAnVBAnQhByADQX9qIQgDQCAJIQogCSELIBMhFSAUIRYgFUHAAWohFwNAIBX9AAIAIREgCiAW/QkCACAR/eYB/eQBIQogCyAW/QkCGCAR/eYB/eQBIQsgFUEgaiEVIBZBBGohFiAVIBdJDQALIBIgCv1aAgAAIBIgCv1aAgQBIBIgCv1aAggCIBIgC/1aAgwAIBIgC/1aAhABIBIgC/1aAhQCIBJBGGohEiAUQTBqIRQgB0ECaiIHIAhIDQALCyADQQF1QQF0IANIBEAgAiADQQF1QRhsaiEYIAAhGSABIANBAXVBMGxqIRogA0EBdUEBdCEHIAMhCANAIAkhGyAZIRwgGiEdIBxBwAFqIR4DQCAbIB39CQIAIBz9AAIA/eYB/eQBIRsgHEEgaiEcIB1BBGohHSAcIB5JDQALIBggG/1aAgAAIBggG/1aAgQBIBggG/1aAggCIBhBDGohGCAaQRhqIRogB0EBaiIHIAhIDQALCwulAQMBfQl/AX1DAAAAACEFQQAgBEgEQCAAIQYgASEHIAIhCEEAIQkgBCEKA0AgBiELIAchDCAIIQ0gC0EMaiEOA0AgDSoCACAMKgIAkiALKgIAkyEPIAUgDyAPlJIhBSALQQRqIQsgDEEEaiEMIA1BBGohDSALIA5JDQALIAZBDGohBiAIQQxqIQggCUEBaiIJIApIDQALCyADIAUgBEEDbLKVOAIACwwAIABDAAAAADgCAAu3BwgBewZ/BXsDfwV7C38BewN//QwAAAAAAAAAAAAAAAAAAAAAIQ0gAP0AAgAhBkEAIAVBfWpIBEAgAyEHIAQhCCABIQkgAiEKQQAhCyAFQX1qIQwDQCANIQ4gDSEPIA0hECANIREgCSESIAohEyASQcABaiEUA0AgEv0AAgAhFSAOIBP9CQIAIBX95gH95AEhDiAPIBP9CQIYIBX95gH95AEhDyAQIBP9CQIwIBX95gH95AEhECARIBP9CQJIIBX95gH95AEhESASQSBqIRIgE0EEaiETIBIgFEkNAAsgDiAG/eQBIAf9AAIA/eUBIRYgDyAG/eQBIAf9AAIM/eUBIRcgECAG/eQBIAf9AAIY/eUBIRggESAG/eQBIAf9AAIk/eUBIRkgCCAW/VoCAAAgCCAW/VoCBAEgCCAW/VoCCAIgCCAX/VoCDAAgCCAX/VoCEAEgCCAX/VoCFAIgCCAY/VoCGAAgCCAY/VoCHAEgCCAY/VoCIAIgCCAZ/VoCJAAgCCAZ/VoCKAEgCCAZ/VoCLAIgB0EwaiEHIAhBMGohCCAKQeAAaiEKIAtBBGoiCyAMSA0ACwsgBUECdUECdCAFQX9qSARAIAMgBUECdUEwbGohGiAEIAVBAnVBMGxqIRsgASEcIAIgBUECdUHgAGxqIR0gBUECdUECdCELIAVBf2ohDANAIA0hDiANIQ8gHCEeIB0hHyAeQcABaiEgA0AgHv0AAgAhFSAOIB/9CQIAIBX95gH95AEhDiAPIB/9CQIYIBX95gH95AEhDyAeQSBqIR4gH0EEaiEfIB4gIEkNAAsgDiAG/eQBIBr9AAIA/eUBIRYgDyAG/eQBIBr9AAIM/eUBIRcgGyAW/VoCAAAgGyAW/VoCBAEgGyAW/VoCCAIgGyAX/VoCDAAgGyAX/VoCEAEgGyAX/VoCFAIgGkEYaiEaIBtBGGohGyAdQTBqIR0gC0ECaiILIAxIDQALCyAFQQF1QQF0IAVIBEAgAyAFQQF1QRhsaiEhIAQgBUEBdUEYbGohIiABISMgAiAFQQF1QTBsaiEkIAVBAXVBAXQhCyAFIQwDQCANISUgIyEmICQhJyAmQcABaiEoA0AgJSAn/QkCACAm/QACAP3mAf3kASElICZBIGohJiAnQQRqIScgJiAoSQ0ACyAlIAb95AEgIf0AAgD95QEhFiAiIBb9WgIAACAiIBb9WgIEASAiIBb9WgIIAiAhQQxqISEgIkEMaiEiICRBGGohJCALQQFqIgsgDEgNAAsLC7EDCAF9BXsCfwR7An8BewJ/AX39DAAAAAAAAAAAAAAAAAAAAAAhBUMAAAAAIQQgBSEGIAUhByAFIQggBSEJQQAgAkEEdUEEdEgEQCAAIQogCiACQQR1QQZ0aiELA0AgCv0AAgAhDCAK/QACECENIAr9AAIgIQ4gCv0AAjAhDyAGIAwgDP3mAf3kASEGIAcgDSAN/eYB/eQBIQcgCCAOIA795gH95AEhCCAJIA8gD/3mAf3kASEJIApBwABqIQogCiALSQ0ACwsgAkEEdUEEdCACQQJ1QQJ0SARAIAAgAkEEdUEGdGohECAQIAJBBHVBQGwgAkECdUEEdGpqIREDQCAQ/QACACEMIAYgDCAM/eYB/eQBIQYgEEEQaiEQIBAgEUkNAAsLIAYgB/3kASAIIAn95AH95AEhEiAEIBL9HwAgEv0fAZIgEv0fAiAS/R8DkpKSIQQgAkECdUECdCACSARAIAAgAkECdUEEdGohEyATIAJBAnVBcGwgAkECdGpqIRQDQCATKgIAIRUgBCAVIBWUkiEEIBNBBGohEyATIBRJDQALCyABIAQgA0EDbLKVOAIAC94BBgF9AXsDfwF7A38BfUMAAIA/IAJBA2yylSEEIAT9EyEFQQAgA0ECdUECdEgEQCAAIQYgASEHIAYgA0ECdUEEdGohCANAIAUgBv0AAgD95gEhCSAHIAkgCf3kAf0LAgAgBkEQaiEGIAdBEGohByAGIAhJDQALCyADQQJ1QQJ0IANIBEAgACADQQJ1QQR0aiEKIAEgA0ECdUEEdGohCyAKIANBAnVBcGwgA0ECdGpqIQwDQCAEIAoqAgCUIQ0gCyANIA2SOAIAIApBBGohCiALQQRqIQsgCiAMSQ0ACwsLXwEGfyABIQIgACEDQQAhBANAIAIhBSADIQYgBUHgAGohBwNAIAUgBioCADgCACAFQSBqIQUgBkEEaiEGIAUgB0kNAAsgAkEEaiECIANBDGohAyAEQQFqIgRBBkgNAAsLogoHBX8FewN/AXsJfwF7FX/9DAAAAAAAAAAAAAAAAAAAAAAhCUEAIANBfWpIBEAgAiEEIAAhBSABIQZBACEHIANBfWohCANAIAkhCiAJIQsgCSEMIAkhDSAFIQ4gBiEPIA5B4ABqIRADQCAO/QACACERIAogD/0JAgAgEf3mAf3kASEKIAsgD/0JAgwgEf3mAf3kASELIAwgD/0JAhggEf3mAf3kASEMIA0gD/0JAiQgEf3mAf3kASENIA5BIGohDiAPQQRqIQ8gDiAQSQ0ACyAEIAr9CwIAIAQgC/0LAhggBCAM/QsCMCAEIA39CwJIIARB4ABqIQQgBkEwaiEGIAdBBGoiByAISA0ACwsgA0ECdUECdCADQX9qSARAIAIgA0ECdUHgAGxqIRIgACETIAEgA0ECdUEwbGohFCADQQJ1QQJ0IQcgA0F/aiEIA0AgCSEKIAkhCyATIRUgFCEWIBVB4ABqIRcDQCAV/QACACERIAogFv0JAgAgEf3mAf3kASEKIAsgFv0JAgwgEf3mAf3kASELIBVBIGohFSAWQQRqIRYgFSAXSQ0ACyASIAr9CwIAIBIgC/0LAhggEkEwaiESIBRBGGohFCAHQQJqIgcgCEgNAAsLIANBAXVBAXQgA0gEQCACIANBAXVBMGxqIRggACEZIAEgA0EBdUEYbGohGiADQQF1QQF0IQcgAyEIA0AgCSEbIBkhHCAaIR0gHEHgAGohHgNAIBsgHf0JAgAgHP0AAgD95gH95AEhGyAcQSBqIRwgHUEEaiEdIBwgHkkNAAsgGCAb/QsCACAYQRhqIRggGkEMaiEaIAdBAWoiByAISA0ACwtBACADQX1qSARAIAJBEGohHyAAQRBqISAgASEhQQAhByADQX1qIQgDQCAJIQogCSELIAkhDCAJIQ0gICEiICEhIyAiQeAAaiEkA0AgIv0AAgAhESAKICP9CQIAIBH95gH95AEhCiALICP9CQIMIBH95gH95AEhCyAMICP9CQIYIBH95gH95AEhDCANICP9CQIkIBH95gH95AEhDSAiQSBqISIgI0EEaiEjICIgJEkNAAsgHyAK/VoCAAAgHyAK/VoCBAEgHyAL/VoCGAAgHyAL/VoCHAEgHyAM/VoCMAAgHyAM/VoCNAEgHyAN/VoCSAAgHyAN/VoCTAEgH0HgAGohHyAhQTBqISEgB0EEaiIHIAhIDQALCyADQQJ1QQJ0IANBf2pIBEAgAiADQQJ1QeAAbEEQamohJSAAQRBqISYgASADQQJ1QTBsaiEnIANBAnVBAnQhByADQX9qIQgDQCAJIQogCSELICYhKCAnISkgKEHgAGohKgNAICj9AAIAIREgCiAp/QkCACAR/eYB/eQBIQogCyAp/QkCDCAR/eYB/eQBIQsgKEEgaiEoIClBBGohKSAoICpJDQALICUgCv1aAgAAICUgCv1aAgQBICUgC/1aAhgAICUgC/1aAhwBICVBMGohJSAnQRhqIScgB0ECaiIHIAhIDQALCyADQQF1QQF0IANIBEAgAiADQQF1QTBsQRBqaiErIABBEGohLCABIANBAXVBGGxqIS0gA0EBdUEBdCEHIAMhCANAIAkhGyAsIS4gLSEvIC5B4ABqITADQCAbIC/9CQIAIC79AAIA/eYB/eQBIRsgLkEgaiEuIC9BBGohLyAuIDBJDQALICsgG/1aAgAAICsgG/1aAgQBICtBGGohKyAtQQxqIS0gB0EBaiIHIAhIDQALCwtfAQZ/IAEhAiAAIQNBACEEA0AgAiEFIAMhBiAFQcABaiEHA0AgBSAGKgIAOAIAIAVBIGohBSAGQQRqIQYgBSAHSQ0ACyACQQRqIQIgA0EYaiEDIARBAWoiBEEISA0ACwvnCQcGfwl7A38Pewt/AnsDf/0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAIA/AACAPwAAgD8AAIA/ISVBACAEQX1qSARAIAIhBSADIQYgACEHIAEhCEEAIQkgBEF9aiEKA0AgCyEMIAshDSALIQ4gCyEPIAshECALIREgCyESIAshEyAHIRQgCCEVIBRBGGohFgNAIBT9CQIAIRcgFf0AAgAhGCAV/QACECEZIBT9CQIYIRogFP0JAjAhGyAU/QkCSCEcIAwgFyAY/eYB/eQBIQwgDSAXIBn95gH95AEhDSAOIBogGP3mAf3kASEOIA8gGiAZ/eYB/eQBIQ8gECAbIBj95gH95AEhECARIBsgGf3mAf3kASERIBIgHCAY/eYB/eQBIRIgEyAcIBn95gH95AEhEyAUQQRqIRQgFUEgaiEVIBQgFkkNAAsgBf0AAgAhHSAF/QACECEeIAX9AAIgIR8gBf0AAjAhICAF/QACQCEhIAX9AAJQISIgBf0AAmAhIyAF/QACcCEkIAYgDCAlIB0gHf3mAf3lAf3mAf0LAgAgBiANICUgHiAe/eYB/eUB/eYB/QsCECAGIA4gJSAfIB/95gH95QH95gH9CwIgIAYgDyAlICAgIP3mAf3lAf3mAf0LAjAgBiAQICUgISAh/eYB/eUB/eYB/QsCQCAGIBEgJSAiICL95gH95QH95gH9CwJQIAYgEiAlICMgI/3mAf3lAf3mAf0LAmAgBiATICUgJCAk/eYB/eUB/eYB/QsCcCAFQYABaiEFIAZBgAFqIQYgB0HgAGohByAJQQRqIgkgCkgNAAsLIARBAnVBAnQgBEF/akgEQCACIARBAnVBB3RqISYgAyAEQQJ1QQd0aiEnIAAgBEECdUHgAGxqISggASEpIARBAnVBAnQhCSAEQX9qIQoDQCALIQwgCyENIAshDiALIQ8gKCEqICkhKyAqQRhqISwDQCAq/QkCACEXICv9AAIAIRggK/0AAhAhGSAq/QkCGCEaIAwgFyAY/eYB/eQBIQwgDSAXIBn95gH95AEhDSAOIBogGP3mAf3kASEOIA8gGiAZ/eYB/eQBIQ8gKkEEaiEqICtBIGohKyAqICxJDQALICb9AAIAIR0gJv0AAhAhHiAm/QACICEfICb9AAIwISAgJyAMICUgHSAd/eYB/eUB/eYB/QsCACAnIA0gJSAeIB795gH95QH95gH9CwIQICcgDiAlIB8gH/3mAf3lAf3mAf0LAiAgJyAPICUgICAg/eYB/eUB/eYB/QsCMCAmQcAAaiEmICdBwABqIScgKEEwaiEoIAlBAmoiCSAKSA0ACwsgBEEBdUEBdCAESARAIAIgBEEBdUEGdGohLSADIARBAXVBBnRqIS4gACAEQQF1QTBsaiEvIAEhMCAEQQF1QQF0IQkgBCEKA0AgCyExIAshMiAvITMgMCE0IDNBGGohNQNAIDP9CQIAIRcgMSAXIDT9AAIA/eYB/eQBITEgMiAXIDT9AAIQ/eYB/eQBITIgM0EEaiEzIDRBIGohNCAzIDVJDQALIC39AAIAIR0gLf0AAhAhHiAuIDEgJSAdIB395gH95QH95gH9CwIAIC4gMiAlIB4gHv3mAf3lAf3mAf0LAhAgLUEgaiEtIC5BIGohLiAvQRhqIS8gCUEBaiIJIApIDQALCwtfAQZ/IAEhAiAAIQNBACEEA0AgAiEFIAMhBiAFQYACaiEHA0AgBSAGKgIAOAIAIAVBIGohBSAGQQRqIQYgBSAHSQ0ACyACQQRqIQIgA0EgaiEDIARBAWoiBEEGSA0ACwu3DAkGfwV7A38Bewt/AXsKfwR7Dn/9DAAAAAAAAAAAAAAAAAAAAAAhC0EAIARBfWpIBEAgAyEFIAIhBiAAIQcgASEIQQAhCSAEQX1qIQoDQCALIQwgCyENIAshDiALIQ8gByEQIAghESAQQYACaiESA0AgEP0AAgAhEyAMIBH9CQIAIBP95gH95AEhDCANIBH9CQIgIBP95gH95AEhDSAOIBH9CQJAIBP95gH95AEhDiAPIBH9CQJgIBP95gH95AEhDyAQQSBqIRAgEUEEaiERIBAgEkkNAAsgBSAG/QACACAM/eQB/QsCACAFIAb9AAIYIA395AH9CwIYIAUgBv0AAjAgDv3kAf0LAjAgBSAG/QACSCAP/eQB/QsCSCAFQeAAaiEFIAZB4ABqIQYgCEGAAWohCCAJQQRqIgkgCkgNAAsLIARBAnVBAnQgBEF/akgEQCADIARBAnVB4ABsaiEUIAIgBEECdUHgAGxqIRUgACEWIAEgBEECdUEHdGohFyAEQQJ1QQJ0IQkgBEF/aiEKA0AgCyEMIAshDSAWIRggFyEZIBhBgAJqIRoDQCAY/QACACETIAwgGf0JAgAgE/3mAf3kASEMIA0gGf0JAiAgE/3mAf3kASENIBhBIGohGCAZQQRqIRkgGCAaSQ0ACyAUIBX9AAIAIAz95AH9CwIAIBQgFf0AAhggDf3kAf0LAhggFEEwaiEUIBVBMGohFSAXQcAAaiEXIAlBAmoiCSAKSA0ACwsgBEEBdUEBdCAESARAIAMgBEEBdUEwbGohGyACIARBAXVBMGxqIRwgACEdIAEgBEEBdUEGdGohHiAEQQF1QQF0IQkgBCEKA0AgCyEfIB0hICAeISEgIEGAAmohIgNAIB8gIf0JAgAgIP0AAgD95gH95AEhHyAgQSBqISAgIUEEaiEhICAgIkkNAAsgGyAc/QACACAf/eQB/QsCACAbQRhqIRsgHEEYaiEcIB5BIGohHiAJQQFqIgkgCkgNAAsLQQAgBEF9akgEQCACQRBqISMgA0EQaiEkIABBEGohJSABISZBACEJIARBfWohCgNAIAshDCALIQ0gCyEOIAshDyAlIScgJiEoICdBgAJqISkDQCAn/QACACETIAwgKP0JAgAgE/3mAf3kASEMIA0gKP0JAiAgE/3mAf3kASENIA4gKP0JAkAgE/3mAf3kASEOIA8gKP0JAmAgE/3mAf3kASEPICdBIGohJyAoQQRqISggJyApSQ0ACyAj/QACACAM/eQBISogI/0AAhggDf3kASErICP9AAIwIA795AEhLCAj/QACSCAP/eQBIS0gJCAq/VoCAAAgJCAq/VoCBAEgJCAr/VoCGAAgJCAr/VoCHAEgJCAs/VoCMAAgJCAs/VoCNAEgJCAt/VoCSAAgJCAt/VoCTAEgI0HgAGohIyAkQeAAaiEkICZBgAFqISYgCUEEaiIJIApIDQALCyAEQQJ1QQJ0IARBf2pIBEAgAiAEQQJ1QeAAbEEQamohLiADIARBAnVB4ABsQRBqaiEvIABBEGohMCABIARBAnVBB3RqITEgBEECdUECdCEJIARBf2ohCgNAIAshDCALIQ0gMCEyIDEhMyAyQYACaiE0A0AgMv0AAgAhEyAMIDP9CQIAIBP95gH95AEhDCANIDP9CQIgIBP95gH95AEhDSAyQSBqITIgM0EEaiEzIDIgNEkNAAsgLv0AAgAgDP3kASEqIC79AAIYIA395AEhKyAvICr9WgIAACAvICr9WgIEASAvICv9WgIYACAvICv9WgIcASAuQTBqIS4gL0EwaiEvIDFBwABqITEgCUECaiIJIApIDQALCyAEQQF1QQF0IARIBEAgAiAEQQF1QTBsQRBqaiE1IAMgBEEBdUEwbEEQamohNiAAQRBqITcgASAEQQF1QQZ0aiE4IARBAXVBAXQhCSAEIQoDQCALIR8gNyE5IDghOiA5QYACaiE7A0AgHyA6/QkCACA5/QACAP3mAf3kASEfIDlBIGohOSA6QQRqITogOSA7SQ0ACyA1/QACACAf/eQBISogNiAq/VoCAAAgNiAq/VoCBAEgNUEYaiE1IDZBGGohNiA4QSBqITggCUEBaiIJIApIDQALCwv5BQUJewN/EnsDfwR7/QwAAAAAAAAAAAAAAAAAAAAAIQUgBSEGIAUhByAFIQggBSEJIAUhCiAFIQsgBSEMIAUhDUEAIARIBEAgACEOIAEhDyAOIARBGGxqIRADQCAO/QkCACERIA/9AAIAIRIgD/0AAhAhEyAO/QkCBCEUIA79CQIIIRUgDv0JAgwhFiAGIBEgEv3mAf3kASEGIAcgESAT/eYB/eQBIQcgCCAUIBL95gH95AEhCCAJIBQgE/3mAf3kASEJIAogFSAS/eYB/eQBIQogCyAVIBP95gH95AEhCyAMIBYgEv3mAf3kASEMIA0gFiAT/eYB/eQBIQ0gDkEYaiEOIA9BIGohDyAOIBBJDQALCyAD/QACACEXIAIrAwC2/RMhESAD/QACECEYIAP9AAIgIRkgA/0AAjAhGiAD/QACQCEbIAP9AAJQIRwgA/0AAmAhHSAD/QACcCEeIAMgFyARIAb95gH95AH9CwIAIAMgGCARIAf95gH95AH9CwIQIAMgGSARIAj95gH95AH9CwIgIAMgGiARIAn95gH95AH9CwIwIAMgGyARIAr95gH95AH9CwJAIAMgHCARIAv95gH95AH9CwJQIAMgHSARIAz95gH95AH9CwJgIAMgHiARIA395gH95AH9CwJwIAUhHyAFISAgBSEhIAUhIkEAIARIBEAgAEEQaiEjIAEhJCAjIARBGGxqISUDQCAj/QkCACEUICT9AAIAIRIgJP0AAhAhEyAj/QkCBCEVIB8gFCAS/eYB/eQBIR8gICAUIBP95gH95AEhICAhIBUgEv3mAf3kASEhICIgFSAT/eYB/eQBISIgI0EYaiEjICRBIGohJCAjICVJDQALCyAD/QACgAEhJiAD/QACkAEhJyAD/QACoAEhKCAD/QACsAEhKSADICYgESAf/eYB/eQB/QsCgAEgAyAnIBEgIP3mAf3kAf0LApABIAMgKCARICH95gH95AH9CwKgASADICkgESAi/eYB/eQB/QsCsAELvAUHAXsEfwV7A38FewZ/BHv9DAAAAAAAAAAAAAAAAAAAAAAhCiAAKwMAtv0TIQUgAyEGIAEhByACIQhBACEJA0AgCiELIAohDCAKIQ0gCiEOQQAgBEgEQCAHIQ8gCCEQIA8gBEEYbGohEQNAIA/9AAIAIRIgCyAQ/QkCACAS/eYB/eQBIQsgDCAQ/QkCBCAS/eYB/eQBIQwgDSAQ/QkCCCAS/eYB/eQBIQ0gDiAQ/QkCDCAS/eYB/eQBIQ4gD0EYaiEPIBBBIGohECAPIBFJDQALCyAG/QACACETIAb9AAIYIRQgBv0AAjAhFSAG/QACSCEWIAYgEyAFIAv95gH95AH9CwIAIAYgFCAFIAz95gH95AH9CwIYIAYgFSAFIA395gH95AH9CwIwIAYgFiAFIA795gH95AH9CwJIIAZB4ABqIQYgCEEQaiEIIAlBBGoiCUEISA0ACyADQRBqIRcgAUEQaiEYIAIhGUEAIQkDQCAKIQsgCiEMIAohDSAKIQ5BACAESARAIBghGiAZIRsgGiAEQRhsaiEcA0AgGv0AAgAhEiALIBv9CQIAIBL95gH95AEhCyAMIBv9CQIEIBL95gH95AEhDCANIBv9CQIIIBL95gH95AEhDSAOIBv9CQIMIBL95gH95AEhDiAaQRhqIRogG0EgaiEbIBogHEkNAAsLIBf9AAIAIRMgEyAFIAv95gH95AEhHSAX/QACGCEUIBQgBSAM/eYB/eQBIR4gF/0AAjAhFSAVIAUgDf3mAf3kASEfIBf9AAJIIRYgFiAFIA795gH95AEhICAXIB39WgIAACAXIB39WgIEASAXIB79WgIYACAXIB79WgIcASAXIB/9WgIwACAXIB/9WgI0ASAXICD9WgJIACAXICD9WgJMASAXQeAAaiEXIBlBEGohGSAJQQRqIglBCEgNAAsLywQFBXsDfwx7A38Ee/0MAAAAAAAAAAAAAAAAAAAAACEFIAUhBiAFIQcgBSEIIAUhCUEAIARIBEAgACEKIAEhCyAKIARBDGxqIQwDQCAK/QACACENIAYgC/0JAgAgDf3mAf3kASEGIAcgC/0JAgQgDf3mAf3kASEHIAggC/0JAgggDf3mAf3kASEIIAkgC/0JAgwgDf3mAf3kASEJIApBDGohCiALQRhqIQsgCiAMSQ0ACwsgA/0AAgAhDiACKwMAtv0TIQ8gDiAPIAb95gH95AEhECAD/QACDCERIBEgDyAH/eYB/eQBIRIgA/0AAhghEyATIA8gCP3mAf3kASEUIAP9AAIkIRUgFSAPIAn95gH95AEhFiADIBD9WgIAACADIBD9WgIEASADIBD9WgIIAiADIBL9WgIMACADIBL9WgIQASADIBL9WgIUAiADIBT9WgIYACADIBT9WgIcASADIBT9WgIgAiADIBb9WgIkACADIBb9WgIoASADIBb9WgIsAiAFIRcgBSEYQQAgBEgEQCAAIRkgAUEQaiEaIBkgBEEMbGohGwNAIBn9AAIAIQ0gFyAa/QkCACAN/eYB/eQBIRcgGCAa/QkCBCAN/eYB/eQBIRggGUEMaiEZIBpBGGohGiAZIBtJDQALCyAD/QACMCEcIBwgDyAX/eYB/eQBIR0gA/0AAjwhHiAeIA8gGP3mAf3kASEfIAMgHf1aAjAAIAMgHf1aAjQBIAMgHf1aAjgCIAMgH/1aAjwAIAMgH/1aAkABIAMgH/1aAkQCC6MBAwN7An8De/0MAAAAAAAAAAAAAAAAAAAAACEEIAQhBSAEIQZBACADSARAIAAhByAHIANBBXRqIQgDQCAFIAf9AAIA/eQBIQUgBiAH/QACEP3kASEGIAdBIGohByAHIAhJDQALCyAC/QACACEJIAErAwC2/RMhCiAC/QACECELIAIgCSAKIAX95gH95AH9CwIAIAIgCyAKIAb95gH95AH9CwIQC98BBQJ7An8DewJ/Anv9DAAAAAAAAAAAAAAAAAAAAAAhBCAEIQVBACADSARAIAAhBiAGIANBGGxqIQcDQCAFIAb9AAIA/eQBIQUgBkEYaiEGIAYgB0kNAAsLIAL9AAIAIQggASsDALb9EyEJIAIgCCAJIAX95gH95AH9CwIAIAQhCkEAIANIBEAgAEEQaiELIAsgA0EYbGohDANAIAogC/0AAgD95AEhCiALQRhqIQsgCyAMSQ0ACwsgAv0AAhAhDSANIAkgCv3mAf3kASEOIAIgDv1aAhAAIAIgDv1aAhQBC4sBAwJ7An8Ce/0MAAAAAAAAAAAAAAAAAAAAACEEIAQhBUEAIANIBEAgACEGIAYgA0EMbGohBwNAIAUgBv0AAgD95AEhBSAGQQxqIQYgBiAHSQ0ACwsgAv0AAgAhCCAIIAErAwC2/RMgBf3mAf3kASEJIAIgCf1aAgAAIAIgCf1aAgQBIAIgCf1aAggCCwwAIAEgACsDADkDAAuqAwgBfQV7An8EewJ/AXsCfwF9/QwAAAAAAAAAAAAAAAAAAAAAIQRDAAAAACEDIAQhBSAEIQYgBCEHIAQhCEEAIAJBBHVBBHRIBEAgACEJIAkgAkEEdUEGdGohCgNAIAn9AAIAIQsgCf0AAhAhDCAJ/QACICENIAn9AAIwIQ4gBSALIAv95gH95AEhBSAGIAwgDP3mAf3kASEGIAcgDSAN/eYB/eQBIQcgCCAOIA795gH95AEhCCAJQcAAaiEJIAkgCkkNAAsLIAJBBHVBBHQgAkECdUECdEgEQCAAIAJBBHVBBnRqIQ8gDyACQQR1QUBsIAJBAnVBBHRqaiEQA0AgD/0AAgAhCyAFIAsgC/3mAf3kASEFIA9BEGohDyAPIBBJDQALCyAFIAb95AEgByAI/eQB/eQBIREgAyAR/R8AIBH9HwGSIBH9HwIgEf0fA5KSkiEDIAJBAnVBAnQgAkgEQCAAIAJBAnVBBHRqIRIgEiACQQJ1QXBsIAJBAnRqaiETA0AgEioCACEUIAMgFCAUlJIhAyASQQRqIRIgEiATSQ0ACwsgASADOAIAC4wHCAF9BXsCfwR7An8BewJ/AX39DAAAAAAAAAAAAAAAAAAAAAAhH0MAAAAAIR4gHyEgIB8hISAfISIgHyEjQQAgHUEEdUEEdEgEQCAAISQgJCAdQQR1QQZ0aiElA0AgJP0AAgAhJiAk/QACECEnICT9AAIgISggJP0AAjAhKSAgICYgJv3mAf3kASEgICEgJyAn/eYB/eQBISEgIiAoICj95gH95AEhIiAjICkgKf3mAf3kASEjICRBwABqISQgJCAlSQ0ACwsgHUEEdUEEdCAdQQJ1QQJ0SARAIAAgHUEEdUEGdGohKiAqIB1BBHVBQGwgHUECdUEEdGpqISsDQCAq/QACACEmICAgJiAm/eYB/eQBISAgKkEQaiEqICogK0kNAAsLICAgIf3kASAiICP95AH95AEhLCAeICz9HwAgLP0fAZIgLP0fAiAs/R8DkpKSIR4gHUECdUECdCAdSARAIAAgHUECdUEEdGohLSAtIB1BAnVBcGwgHUECdGpqIS4DQCAtKgIAIS8gHiAvIC+UkiEeIC1BBGohLSAtIC5JDQALCyAcIBsrAwBEAAAAAAAAAABiBHwgGioCALsFRAAAAAAAAAAACyAZKwMARAAAAAAAAAAAYgR8IBgqAgC7BUQAAAAAAAAAAAugIBcrAwBEAAAAAAAAAABiBHwgFioCALsFRAAAAAAAAAAAC6AgFSsDAEQAAAAAAAAAAGIEfCAUKgIAuwVEAAAAAAAAAAALoCATKwMARAAAAAAAAAAAYgR8IBIqAgC7BUQAAAAAAAAAAAugIBErAwBEAAAAAAAAAABiBHwgECoCALsFRAAAAAAAAAAAC6AgDysDAEQAAAAAAAAAAGIEfCAOKgIAuwVEAAAAAAAAAAALoCANKwMARAAAAAAAAAAAYgR8IAwqAgC7BUQAAAAAAAAAAAugIAsrAwBEAAAAAAAAAABiBHwgCioCALsFRAAAAAAAAAAAC6AgCSsDAEQAAAAAAAAAAGIEfCAIKgIAuwVEAAAAAAAAAAALoCAHKwMARAAAAAAAAAAAYgR8IAYqAgC7BUQAAAAAAAAAAAugIAUrAwBEAAAAAAAAAABiBHwgBCoCALsFRAAAAAAAAAAAC6AgAysDAEQAAAAAAAAAAGIEfCACKgIAuwVEAAAAAAAAAAALoCAeu0QAAAAAAAAAACABKwMARAAAAAAAAAAAYhugnzkDAAsjACADIAIrAwBEAAAAAAAA8D8gASsDACAAKwMAEAChozkDAAsoACACRAAAAAAAAPA/RAAAAAAAAPA/IAErAwAgACsDABAAoZ+jOQMAC4cGFQF8AX0BewF9AXsBfAF9AXsBfQF7AX0BewF9AXsBfQF7BX8HewV/Bn0Ef/0MAAAAAAAAAAAAAAAAAAAAACEmIAArAwAhCyALtiEMIAz9EyENRAAAAAAAAPA/IAuhtiEOIA79EyEPIAErAwAhECAQtiERIBH9EyESRAAAAAAAAPA/IBChtiETIBP9EyEUIAIrAwC2IRUgFf0TIRYgAysDALYhFyAX/RMhGCAEKwMAtiEZIBn9EyEaIAUrAwBEAAAAAAAAAABiBEBBACAKQQJ1QQJ0SARAIAYhGyAHIRwgCCEdIAkhHiAbIApBAnVBBHRqIR8DQCAb/QACACEgIBz9AAIAISEgDSAg/eYBIA8gIf3mAf3kASEiIB39AAIAISMgEiAj/eYBIBQgISAh/eYB/eYB/eQBISQgHv0AAgAhJSAcICb9CwIAIBsgIv0LAgAgHSAk/QsCACAeICUgFiAi/eYBIBggJP3jAf3mASAa/eQB/ecB/eUB/QsCACAbQRBqIRsgHEEQaiEcIB1BEGohHSAeQRBqIR4gGyAfSQ0ACwsgCkECdUECdCAKSARAIAYgCkECdUEEdGohJyAHIApBAnVBBHRqISggCCAKQQJ1QQR0aiEpIAkgCkECdUEEdGohKiAnIApBAnVBcGwgCkECdGpqISsDQCAnKgIAISwgKCoCACEtIAwgLJQgDiAtlJIhLiApKgIAIS8gESAvlCATIC0gLZSUkiEwICoqAgAhMSAoQwAAAAA4AgAgJyAuOAIAICkgMDgCACAqIDEgFSAulCAXIDCRlCAZkpWTOAIAICdBBGohJyAoQQRqISggKUEEaiEpICpBBGohKiAnICtJDQALCwVBACAKQQJ1QQJ0SARAIAchMiAyIApBAnVBBHRqITMDQCAyICb9CwIAIDJBEGohMiAyIDNJDQALCyAKQQJ1QQJ0IApIBEAgByAKQQJ1QQR0aiE0IDQgCkECdUFwbCAKQQJ0amohNQNAIDRDAAAAADgCACA0QQRqITQgNCA1SQ0ACwsLC90EFAF8AX0BewF9AXsBfAF9AXsBfQF7AX0BewF9AXsBfQF7BX8GewV/Bn0gACsDACELIAu2IQwgDP0TIQ1EAAAAAAAA8D8gC6G2IQ4gDv0TIQ8gASsDACEQIBC2IREgEf0TIRJEAAAAAAAA8D8gEKG2IRMgE/0TIRQgAisDALYhFSAV/RMhFiADKwMAtiEXIBf9EyEYIAQrAwC2IRkgGf0TIRogBSsDAEQAAAAAAAAAAGIEQEEAIApBAnVBAnRIBEAgByEbIAYhHCAIIR0gCSEeIBsgCkECdUEEdGohHwNAIBv9AAIAISAgHP0AAgAhISANICD95gEgDyAh/eYB/eQBISIgHf0AAgAhIyASICP95gEgFCAhICH95gH95gH95AEhJCAe/QACACElIBsgIv0LAgAgHSAk/QsCACAeICUgFiAi/eYBIBggJP3jAf3mASAa/eQB/ecB/eUB/QsCACAbQRBqIRsgHEEQaiEcIB1BEGohHSAeQRBqIR4gGyAfSQ0ACwsgCkECdUECdCAKSARAIAcgCkECdUEEdGohJiAGIApBAnVBBHRqIScgCCAKQQJ1QQR0aiEoIAkgCkECdUEEdGohKSAmIApBAnVBcGwgCkECdGpqISoDQCAmKgIAISsgJyoCACEsIAwgK5QgDiAslJIhLSAoKgIAIS4gESAulCATICwgLJSUkiEvICkqAgAhMCAmIC04AgAgKCAvOAIAICkgMCAVIC2UIBcgL5GUIBmSlZM4AgAgJkEEaiEmICdBBGohJyAoQQRqISggKUEEaiEpICYgKkkNAAsLCwuMDRUBfAF9AXsBfQF7AXwBfQF7AX0BewF9AXsBfQF7AX0Bewt/DXsKfwx9Dn/9DAAAAAAAAAAAAAAAAAAAAAAhOCAAKwMAIREgEbYhEiAS/RMhE0QAAAAAAADwPyARobYhFCAU/RMhFSABKwMAIRYgFrYhFyAX/RMhGEQAAAAAAADwPyAWobYhGSAZ/RMhGiACKwMAtiEbIBv9EyEcIAMrAwC2IR0gHf0TIR4gBCsDALYhHyAf/RMhICAFKwMARAAAAAAAAAAAYiEhIAYrAwBEAAAAAAAAAABiBEBBACAQQQJ1QQJ0SARAIAchIiAIISMgCSEkIAohJSALISYgDCEnIA0hKCAOISkgDyEqICIgEEECdUEEdGohKwNAICL9AAIAISwgI/0AAgAhLSATICz95gEgFSAt/eYB/eQBIS4gJP0AAgAhLyAYIC/95gEgGiAtIC395gH95gH95AEhMCAl/QACACExICb9AAIAITIgJ/0AAgAhMyATIDL95gEgFSAz/eYB/eQBITQgKP0AAgAhNSAYIDX95gEgGiAzIDP95gH95gH95AEhNiAp/QACACE3ICIgLv0LAgAgJCAw/QsCACAlIDEgHCAu/eYBIB4gMP3jAf3mASAg/eQB/ecB/eUB/QsCACAnIDj9CwIAICogOP0LAgAgIyA4/QsCACAmIDQgMiAhG/0LAgAgKCA2IDUgIRv9CwIAICkgNyAcIDT95gEgHiA2/eMB/eYBICD95AH95wH95QEgNyAhG/0LAgAgIkEQaiEiICNBEGohIyAkQRBqISQgJUEQaiElICZBEGohJiAnQRBqIScgKEEQaiEoIClBEGohKSAqQRBqISogIiArSQ0ACwsgEEECdUECdCAQSARAIAcgEEECdUEEdGohOSAIIBBBAnVBBHRqITogCSAQQQJ1QQR0aiE7IAogEEECdUEEdGohPCALIBBBAnVBBHRqIT0gDCAQQQJ1QQR0aiE+IA0gEEECdUEEdGohPyAOIBBBAnVBBHRqIUAgDyAQQQJ1QQR0aiFBIDkgEEECdUFwbCAQQQJ0amohQgNAIDkqAgAhQyA6KgIAIUQgEiBDlCAUIESUkiFFIDsqAgAhRiAXIEaUIBkgRCBElJSSIUcgPCoCACFIID0qAgAhSSA+KgIAIUogEiBJlCAUIEqUkiFLID8qAgAhTCAXIEyUIBkgSiBKlJSSIU0gQCoCACFOIDkgRTgCACA7IEc4AgAgPCBIIBsgRZQgHSBHkZQgH5KVkzgCACA+QwAAAAA4AgAgQUMAAAAAOAIAIDpDAAAAADgCACA9IEsgSSAhGzgCACA/IE0gTCAhGzgCACBAIE4gGyBLlCAdIE2RlCAfkpWTIE4gIRs4AgAgOUEEaiE5IDpBBGohOiA7QQRqITsgPEEEaiE8ID1BBGohPSA+QQRqIT4gP0EEaiE/IEBBBGohQCBBQQRqIUEgOSBCSQ0ACwsFQQAgEEECdUECdEgEQCALIU8gDCFQIA0hUSAOIVIgDyFTIAghVCBPIBBBAnVBBHRqIVUDQCBP/QACACEyIFD9AAIAITMgEyAy/eYBIBUgM/3mAf3kASEuIFH9AAIAITUgGCA1/eYBIBogMyAz/eYB/eYB/eQBITAgUv0AAgAhNyBQIDj9CwIAIFMgOP0LAgAgVCA4/QsCACBPIC4gMiAhG/0LAgAgUSAwIDUgIRv9CwIAIFIgNyAcIC795gEgHiAw/eMB/eYBICD95AH95wH95QEgNyAhG/0LAgAgT0EQaiFPIFBBEGohUCBRQRBqIVEgUkEQaiFSIFNBEGohUyBUQRBqIVQgTyBVSQ0ACwsgEEECdUECdCAQSARAIAsgEEECdUEEdGohViAMIBBBAnVBBHRqIVcgDSAQQQJ1QQR0aiFYIA4gEEECdUEEdGohWSAPIBBBAnVBBHRqIVogCCAQQQJ1QQR0aiFbIFYgEEECdUFwbCAQQQJ0amohXANAIFYqAgAhSSBXKgIAIUogEiBJlCAUIEqUkiFFIFgqAgAhTCAXIEyUIBkgSiBKlJSSIUcgWSoCACFOIFdDAAAAADgCACBaQwAAAAA4AgAgW0MAAAAAOAIAIFYgRSBJICEbOAIAIFggRyBMICEbOAIAIFkgTiAbIEWUIB0gR5GUIB+SlZMgTiAhGzgCACBWQQRqIVYgV0EEaiFXIFhBBGohWCBZQQRqIVkgWkEEaiFaIFtBBGohWyBWIFxJDQALCwsLtQoIAnsHfwV7A38New1/AXsDf/0MAAAAAAAAAAAAAAAAAAAAACEQQwAAgD8gBkEDbLKV/RMhByAA/QACACEIQQAgBkF9akgEQCADIQkgBCEKIAUhCyABIQwgAiENQQAhDiAGQX1qIQ8DQCAQIREgECESIBAhEyAQIRQgDCEVIA0hFiAVQcABaiEXA0AgFf0AAgAhGCARIBb9CQIAIBj95gH95AEhESASIBb9CQIYIBj95gH95AEhEiATIBb9CQIwIBj95gH95AEhEyAUIBb9CQJIIBj95gH95AEhFCAVQSBqIRUgFkEEaiEWIBUgF0kNAAsgESAI/eQBIAn9AAIA/eUBIRkgByAZ/eYBIRogGiAa/eQBIRsgEiAI/eQBIAn9AAIM/eUBIRwgByAc/eYBIR0gHSAd/eQBIR4gEyAI/eQBIAn9AAIY/eUBIR8gByAf/eYBISAgICAg/eQBISEgFCAI/eQBIAn9AAIk/eUBISIgByAi/eYBISMgIyAj/eQBISQgCiAb/VoCAAAgCiAb/VoCBAEgCiAb/VoCCAIgCyAZ/VoCAAAgCyAZ/VoCBAEgCyAZ/VoCCAIgCiAe/VoCDAAgCiAe/VoCEAEgCiAe/VoCFAIgCyAc/VoCDAAgCyAc/VoCEAEgCyAc/VoCFAIgCiAh/VoCGAAgCiAh/VoCHAEgCiAh/VoCIAIgCyAf/VoCGAAgCyAf/VoCHAEgCyAf/VoCIAIgCiAk/VoCJAAgCiAk/VoCKAEgCiAk/VoCLAIgCyAi/VoCJAAgCyAi/VoCKAEgCyAi/VoCLAIgCUEwaiEJIApBMGohCiALQTBqIQsgDUHgAGohDSAOQQRqIg4gD0gNAAsLIAZBAnVBAnQgBkF/akgEQCADIAZBAnVBMGxqISUgBCAGQQJ1QTBsaiEmIAUgBkECdUEwbGohJyABISggAiAGQQJ1QeAAbGohKSAGQQJ1QQJ0IQ4gBkF/aiEPA0AgECERIBAhEiAoISogKSErICpBwAFqISwDQCAq/QACACEYIBEgK/0JAgAgGP3mAf3kASERIBIgK/0JAhggGP3mAf3kASESICpBIGohKiArQQRqISsgKiAsSQ0ACyARIAj95AEgJf0AAgD95QEhGSAHIBn95gEhGiAaIBr95AEhGyASIAj95AEgJf0AAgz95QEhHCAHIBz95gEhHSAdIB395AEhHiAmIBv9WgIAACAmIBv9WgIEASAmIBv9WgIIAiAnIBn9WgIAACAnIBn9WgIEASAnIBn9WgIIAiAmIB79WgIMACAmIB79WgIQASAmIB79WgIUAiAnIBz9WgIMACAnIBz9WgIQASAnIBz9WgIUAiAlQRhqISUgJkEYaiEmICdBGGohJyApQTBqISkgDkECaiIOIA9IDQALCyAGQQF1QQF0IAZIBEAgAyAGQQF1QRhsaiEtIAQgBkEBdUEYbGohLiAFIAZBAXVBGGxqIS8gASEwIAIgBkEBdUEwbGohMSAGQQF1QQF0IQ4gBiEPA0AgECEyIDAhMyAxITQgM0HAAWohNQNAIDIgNP0JAgAgM/0AAgD95gH95AEhMiAzQSBqITMgNEEEaiE0IDMgNUkNAAsgMiAI/eQBIC39AAIA/eUBIRkgByAZ/eYBIRogGiAa/eQBIRsgLiAb/VoCAAAgLiAb/VoCBAEgLiAb/VoCCAIgLyAZ/VoCAAAgLyAZ/VoCBAEgLyAZ/VoCCAIgLUEMaiEtIC5BDGohLiAvQQxqIS8gMUEYaiExIA5BAWoiDiAPSA0ACwsLbQICewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMgAyEEQQAgAkgEQCAAIQUgBSACQQxsaiEGA0AgBCAF/QACAP3kASEEIAVBDGohBSAFIAZJDQALCyABIAT9WgIAACABIAT9WgIEASABIAT9WgIIAgu7AwQFewN/A3sDf/0MAAAAAAAAAAAAAAAAAAAAACEEIAQhBSAEIQYgBCEHIAQhCEEAIANIBEAgACEJIAEhCiAJIANBDGxqIQsDQCAJ/QACACEMIAUgCv0JAgAgDP3mAf3kASEFIAYgCv0JAgQgDP3mAf3kASEGIAcgCv0JAgggDP3mAf3kASEHIAggCv0JAgwgDP3mAf3kASEIIAlBDGohCSAKQRhqIQogCSALSQ0ACwsgAiAF/VoCAAAgAiAF/VoCBAEgAiAF/VoCCAIgAiAG/VoCDAAgAiAG/VoCEAEgAiAG/VoCFAIgAiAH/VoCGAAgAiAH/VoCHAEgAiAH/VoCIAIgAiAI/VoCJAAgAiAI/VoCKAEgAiAI/VoCLAIgBCENIAQhDkEAIANIBEAgACEPIAFBEGohECAPIANBDGxqIREDQCAP/QACACEMIA0gEP0JAgAgDP3mAf3kASENIA4gEP0JAgQgDP3mAf3kASEOIA9BDGohDyAQQRhqIRAgDyARSQ0ACwsgAiAN/VoCMAAgAiAN/VoCNAEgAiAN/VoCOAIgAiAO/VoCPAAgAiAO/VoCQAEgAiAO/VoCRAILqwEEAnsCfwF7An/9DAAAAAAAAAAAAAAAAAAAAAAhAyADIQRBACACSARAIAAhBSAFIAJBGGxqIQYDQCAEIAX9AAIA/eQBIQQgBUEYaiEFIAUgBkkNAAsLIAEgBP0LAgAgAyEHQQAgAkgEQCAAQRBqIQggCCACQRhsaiEJA0AgByAI/QACAP3kASEHIAhBGGohCCAIIAlJDQALCyABIAf9WgIQACABIAf9WgIUAQuOBAUEfwV7A38BewZ//QwAAAAAAAAAAAAAAAAAAAAAIQggAiEEIAAhBSABIQZBACEHA0AgCCEJIAghCiAIIQsgCCEMQQAgA0gEQCAFIQ0gBiEOIA0gA0EYbGohDwNAIA39AAIAIRAgCSAO/QkCACAQ/eYB/eQBIQkgCiAO/QkCBCAQ/eYB/eQBIQogCyAO/QkCCCAQ/eYB/eQBIQsgDCAO/QkCDCAQ/eYB/eQBIQwgDUEYaiENIA5BIGohDiANIA9JDQALCyAEIAn9CwIAIAQgCv0LAhggBCAL/QsCMCAEIAz9CwJIIARB4ABqIQQgBkEQaiEGIAdBBGoiB0EISA0ACyACQRBqIREgAEEQaiESIAEhE0EAIQcDQCAIIQkgCCEKIAghCyAIIQxBACADSARAIBIhFCATIRUgFCADQRhsaiEWA0AgFP0AAgAhECAJIBX9CQIAIBD95gH95AEhCSAKIBX9CQIEIBD95gH95AEhCiALIBX9CQIIIBD95gH95AEhCyAMIBX9CQIMIBD95gH95AEhDCAUQRhqIRQgFUEgaiEVIBQgFkkNAAsLIBEgCf1aAgAAIBEgCf1aAgQBIBEgCv1aAhgAIBEgCv1aAhwBIBEgC/1aAjAAIBEgC/1aAjQBIBEgDP1aAkgAIBEgDP1aAkwBIBFB4ABqIREgE0EQaiETIAdBBGoiB0EISA0ACwtzAgN7An/9DAAAAAAAAAAAAAAAAAAAAAAhAyADIQQgAyEFQQAgAkgEQCAAIQYgBiACQQV0aiEHA0AgBCAG/QACAP3kASEEIAUgBv0AAhD95AEhBSAGQSBqIQYgBiAHSQ0ACwsgASAE/QsCACABIAX9CwIQC5EEBAl7A38KewN//QwAAAAAAAAAAAAAAAAAAAAAIQQgBCEFIAQhBiAEIQcgBCEIIAQhCSAEIQogBCELIAQhDEEAIANIBEAgACENIAEhDiANIANBGGxqIQ8DQCAN/QkCACEQIA79AAIAIREgDv0AAhAhEiAN/QkCBCETIA39CQIIIRQgDf0JAgwhFSAFIBAgEf3mAf3kASEFIAYgECAS/eYB/eQBIQYgByATIBH95gH95AEhByAIIBMgEv3mAf3kASEIIAkgFCAR/eYB/eQBIQkgCiAUIBL95gH95AEhCiALIBUgEf3mAf3kASELIAwgFSAS/eYB/eQBIQwgDUEYaiENIA5BIGohDiANIA9JDQALCyACIAX9CwIAIAIgBv0LAhAgAiAH/QsCICACIAj9CwIwIAIgCf0LAkAgAiAK/QsCUCACIAv9CwJgIAIgDP0LAnAgBCEWIAQhFyAEIRggBCEZQQAgA0gEQCAAQRBqIRogASEbIBogA0EYbGohHANAIBr9CQIAIRAgG/0AAgAhESAb/QACECESIBr9CQIEIRMgFiAQIBH95gH95AEhFiAXIBAgEv3mAf3kASEXIBggEyAR/eYB/eQBIRggGSATIBL95gH95AEhGSAaQRhqIRogG0EgaiEbIBogHEkNAAsLIAIgFv0LAoABIAIgF/0LApABIAIgGP0LAqABIAIgGf0LArABC6wCAEEAKAIAQQAoArgFEAFBACgCBEEAKALwAUEAKAK4BUEAKAKgBSAAEAJBACgCCEEAKALEBRADQQAoAgxBACgCxAVBACgCoAVBACgC8AFBACgCsAUgABAEQQAoAhBBACgCyAUQAUEAKAIUQQAoArAFQQAoAsgFQQAoAqQFIAAQAkEAKAIYQQAoAswFEANBACgCHEEAKALMBUEAKAKkBUEAKAKwBUEAKALABSAAEARBACgCIEEAKAK8BRABQQAoAiRBACgCwAVBACgCvAVBACgCqAUgABACQQAoAihBACgC0AUQA0EAKAIsQQAoAtAFQQAoAqgFQQAoAsAFQQAoArQFIAAQBEEAKAIwQQAoAqwFEAVBACgCNEEAKAKsBUEAKAK0BUEAKAK4AiAAEAYLygIAQQAoAgBBACgC8AUQAUEAKAIEQQAoAvABQQAoAvAFQQAoAtQFIAAQAkEAKAIIQQAoAvwFEANBACgCDEEAKAL8BUEAKALUBUEAKALwAUEAKALoBSAAEARBACgCEEEAKAKABhABQQAoAhRBACgC6AVBACgCgAZBACgC2AUgABACQQAoAhhBACgChAYQA0EAKAIcQQAoAoQGQQAoAtgFQQAoAugFQQAoAvgFIAAQBEEAKAIgQQAoAvQFEAFBACgCJEEAKAL4BUEAKAL0BUEAKALcBSAAEAJBACgCKEEAKAKIBhADQQAoAixBACgCiAZBACgC3AVBACgC+AVBACgC7AUgABAEQQAoAjBBACgC5AUQBUEAKALkBUEAKALsBUEAKALgBSAAEAdBACgC9AFBACgCNEEAKALgBUEAKAK8AiAAEAhBACgCwAIQCQvPAgBBACgCAEEAKAKYBhABQQAoAgRBACgC8AFBACgCmAZBACgCjAYgABACQQAoAghBACgClAYQA0EAKAIMQQAoApQGQQAoAowGQQAoAvABQQAoAsgGIAAQBEEAKAIQQQAoAqQGEAFBACgCFEEAKALIBkEAKAKkBkEAKAKQBiAAEAJBACgCGEEAKAKgBhADQQAoAhxBACgCoAZBACgCkAZBACgCyAZBACgCzAYgABAEQQAoAiBBACgCtAYQAUEAKAIkQQAoAswGQQAoArQGQQAoApwGIAAQAkEAKAIoQQAoArAGEANBACgCLEEAKAKwBkEAKAKcBkEAKALMBkEAKALQBiAAEARBACgCMEEAKAK4BhAFQQAoAjRBACgCuAZBACgC0AZBACgC9AFBACgCrAYgABAKQQAoAqwGQQAoArwCIABBA2wgABALQQAoAsACEAkL5QQAQQAoAqwGQQAoAvAGIAAgAEEDbBAMQQAoAjBBACgC4AYQDUEAKALgBkEAKALwBkEAKALUBiAAEA5BACgCKEEAKALcBhAPQQAoAtQGQQAoAtwGQQAoApwGQQAoAqgGIAAQEEEAKAIgQQAoAugGEBFBACgC6AZBACgCqAZBACgC1AZBACgC2AYgABASQQAoAhhBACgC7AYQD0EAKALYBkEAKALsBkEAKAKQBkEAKAK8BiAAEBBBACgCEEEAKALEBhARQQAoAsQGQQAoArwGQQAoAtgGQQAoAuQGIAAQEkEAKAIIQQAoAvQGEA9BACgC5AZBACgC9AZBACgCjAZBACgCwAYgABAQQQAoAvABQQAoAsAGQQAoAvgBQQAoArgBIAAQE0EAKAL4AUEAKALkBkEAKAKMBkEAKALAASAAEBRBACgCyAZBACgCvAZBACgC+AFBACgCyAEgABATQQAoAvgBQQAoAtgGQQAoApAGQQAoAtABIAAQFEEAKALMBkEAKAKoBkEAKAL4AUEAKALYASAAEBNBACgC+AFBACgC1AZBACgCnAZBACgC4AEgABAUQQAoAvAGQQAoAtAGQQAoAvgBQQAoAugBIAAQFUEAKALABkEAKAL4AUEAKAK8ASAAEBZBACgC5AZBACgC+AFBACgCxAEgABAXQQAoArwGQQAoAvgBQQAoAswBIAAQFkEAKALYBkEAKAL4AUEAKALUASAAEBdBACgCqAZBACgC+AFBACgC3AEgABAWQQAoAtQGQQAoAvgBQQAoAuQBIAAQF0EAKALwBkEAKAL4AUEAKALsASAAEBgLsAkAQQAoAqgBQQAoAsgCEBlBACgCuAFBACgCuANBMBAaQQAoArwBQQAoAsADQQgQGkEAKALAAUEAKALIA0EwEBpBACgCxAFBACgCzANBBhAaQQAoAsgBQQAoAtADQTAQGkEAKALMAUEAKALUA0EIEBpBACgC0AFBACgC2ANBMBAaQQAoAtQBQQAoAtwDQQYQGkEAKALYAUEAKALgA0EwEBpBACgC3AFBACgC5ANBCBAaQQAoAuABQQAoAugDQTAQGkEAKALkAUEAKALsA0EGEBpBACgC6AFBACgC8ANBEhAaQQAoAuwBQQAoArACQQAoAvADQQAoAqwCQQAoAuwDQQAoAqgCQQAoAugDQQAoAqQCQQAoAuQDQQAoAqACQQAoAuADQQAoApwCQQAoAtwDQQAoApgCQQAoAtgDQQAoApQCQQAoAtQDQQAoApACQQAoAtADQQAoAowCQQAoAswDQQAoAogCQQAoAsgDQQAoAoQCQQAoAsADQQAoAoACQQAoArgDQQAoAvwBQQAoAsQCQQMQG0EAKAK0AkEAKAKsAUEAKAKoAUEAKAK8AxAcQQAoArQCQQAoArABQQAoAsQDEB1BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCrAJBACgCmAFBACgC6AFBACgCnAFBACgCMEESEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCsAJBACgCoAFBACgC7AFBACgCpAFBACgCNEEDEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCjAJBACgCyAFBACgCWEEAKAJcQQAoAhBBMBAfQQAoAqwBQQAoArABQQAoArwDQQAoAsQDQQAoArQBQQAoApACQQAoAswBQQAoAmBBACgCZEEAKAIUQQgQH0EAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKUAkEAKALQAUEAKAJoQQAoAmxBACgCGEEwEB9BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCmAJBACgC1AFBACgCcEEAKAJ0QQAoAhxBBhAfQQAoAqwBQQAoArABQQAoArwDQQAoAsQDQQAoArQBQQAoAvwBQQAoApwCQQAoAnhBACgC2AFBACgCfEEAKAIgQQAoAjhBACgCuAFBACgCPEEAKAIAQQAoAsgBQTAQIEEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKAAkEAKAKgAkEAKAKAAUEAKALcAUEAKAKEAUEAKAIkQQAoAkBBACgCvAFBACgCREEAKAIEQQAoAswBQQgQIEEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKEAkEAKAKkAkEAKAKIAUEAKALgAUEAKAKMAUEAKAIoQQAoAkhBACgCwAFBACgCTEEAKAIIQQAoAtABQTAQIEEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKIAkEAKAKoAkEAKAKQAUEAKALkAUEAKAKUAUEAKAIsQQAoAlBBACgCxAFBACgCVEEAKAIMQQAoAtQBQQYQIAvtEABBACgCAEEAKAKQBxABQQAoAgRBACgC8AFBACgCkAdBACgC+AYgABACQQAoAghBACgCiAcQA0EAKAIMQQAoAogHQQAoAvgGQQAoAvABQQAoAoQIIAAQBEEAKAIQQQAoAqQHEAFBACgCFEEAKAKECEEAKAKkB0EAKAKAByAAEAJBACgCGEEAKAKcBxADQQAoAhxBACgCnAdBACgCgAdBACgChAhBACgCiAggABAEQQAoAiBBACgC4AcQAUEAKAIkQQAoAogIQQAoAuAHQQAoApQHIAAQAkEAKAIoQQAoAuQHEANBACgCLEEAKALkB0EAKAKUB0EAKAKICEEAKALYByAAEARBACgCqAFBACgCyAIQGUEAKAK0AkEAKAKsAUEAKAKoAUEAKALMCBAcQQAoArQCQQAoArABQQAoAtAIEB1BACgCwAIQCUEAKAIwQQAoAugHEAVBACgCNEEAKALoB0EAKALYB0EAKAL0AUEAKAKYCEEAKAKUCCAAECFBACgClAhBACgCvAIgAEEDbCAAEAtBACgCmAhBACgC1AggABAiQQAoAjBBACgC8AcQDUEAKALwB0EAKAKYCEEAKAKQCCAAEA5BACgCmAhBACgC2AdBACgCwAggABAjQQAoApAIQQAoAqgIIAAQJEEAKAKQCEEAKAKUB0EAKAKcCCAAECVBACgCKEEAKAKgCBAPQQAoApAIQQAoAqAIQQAoApQHQQAoAtQHIAAQEEEAKALUB0EAKAKsCCAAECZBACgCiAhBACgC1AdBACgCpAggABAnQQAoAiBBACgCoAcQEUEAKAKgB0EAKALUB0EAKAKQCEEAKAKMCCAAEBJBACgCjAhBACgC/AcgABAkQQAoAowIQQAoAoAHQQAoAuwHIAAQJUEAKAIYQQAoAvQHEA9BACgCjAhBACgC9AdBACgCgAdBACgCmAcgABAQQQAoApgHQQAoAoAIIAAQJkEAKAKECEEAKAKYB0EAKAL4ByAAECdBACgCEEEAKAKMBxARQQAoAowHQQAoApgHQQAoAowIQQAoAtwHIAAQEkEAKALcB0EAKAKwCCAAECRBACgC3AdBACgC+AZBACgCqAcgABAlQQAoAghBACgCrAcQD0EAKALcB0EAKAKsB0EAKAL4BkEAKAKEByAAEBBBACgChAdBACgCtAggABAmQQAoAvABQQAoAoQHQQAoAvwGIAAQJ0EAKAL8BkEAKAK4CEEwEBpBACgCqAdBACgCvAhBMBAaQQAoAvgHQQAoArAHQTAQGkEAKALsB0EAKAK0B0EwEBpBACgCpAhBACgCuAdBMBAaQQAoApwIQQAoArwHQTAQGkEAKALACEEAKALAB0ESEBpBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgC/AFBACgC/AZBACgCOEEAKAI8QQAoAgBBMBAfQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAoQCQQAoAqgHQQAoAkhBACgCTEEAKAIIQTAQH0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKsAkEAKALACEEAKAKYAUEAKAKcAUEAKAIwQRIQH0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKMAkEAKAL4B0EAKAJYQQAoAlxBACgCEEEwEB9BACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgClAJBACgC7AdBACgCaEEAKAJsQQAoAhhBMBAfQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApwCQQAoAqQIQQAoAnhBACgCfEEAKAIgQTAQH0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKkAkEAKAKcCEEAKAKIAUEAKAKMAUEAKAIoQTAQH0EAKAK0CEEAKALECEEIEBpBACgCsAhBACgCyAhBBhAaQQAoAoAIQQAoAsQHQQgQGkEAKAL8B0EAKALIB0EGEBpBACgCrAhBACgCzAdBCBAaQQAoAqgIQQAoAtAHQQYQGkEAKALUCEEAKAKwAkEAKALAB0EAKAKsAkEAKALQB0EAKAKoAkEAKAK8B0EAKAKkAkEAKALMB0EAKAKgAkEAKAK4B0EAKAKcAkEAKALIB0EAKAKYAkEAKAK0B0EAKAKUAkEAKALEB0EAKAKQAkEAKAKwB0EAKAKMAkEAKALICEEAKAKIAkEAKAK8CEEAKAKEAkEAKALECEEAKAKAAkEAKAK4CEEAKAL8AUEAKALEAkEDEBtBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCgAJBACgCtAhBACgCQEEAKAJEQQAoAgRBCBAfQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAogCQQAoArAIQQAoAlBBACgCVEEAKAIMQQYQH0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKwAkEAKALUCEEAKAKgAUEAKAKkAUEAKAI0QQMQH0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKQAkEAKAKACEEAKAJgQQAoAmRBACgCFEEIEB9BACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCmAJBACgC/AdBACgCcEEAKAJ0QQAoAhxBBhAfQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAqACQQAoAqwIQQAoAoABQQAoAoQBQQAoAiRBCBAfQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAqgCQQAoAqgIQQAoApABQQAoApQBQQAoAixBBhAfCw==';
