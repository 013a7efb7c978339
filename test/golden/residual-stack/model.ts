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
    v.active_blocks_1_up_weight,
    v.active_blocks_0_up_weight,
    v.active_blocks_2_up_weight,
    v.m_blocks_2_up_weight,
    v.grad_blocks_2_up_weight,
    v.v_blocks_2_up_weight,
    v.blocks_2_up_weight,
    v.m_blocks_1_up_weight,
    v.grad_blocks_1_up_weight,
    v.v_blocks_1_up_weight,
    v.blocks_1_up_weight,
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
    v.active_blocks_1_up_bias,
    v.active_blocks_0_up_bias,
    v.active_blocks_2_up_bias,
    v.m_blocks_2_up_bias,
    v.grad_blocks_2_up_bias,
    v.v_blocks_2_up_bias,
    v.blocks_2_up_bias,
    v.m_blocks_1_up_bias,
    v.grad_blocks_1_up_bias,
    v.v_blocks_1_up_bias,
    v.blocks_1_up_bias,
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
    v.active_blocks_1_down_weight,
    v.active_blocks_0_down_weight,
    v.active_blocks_2_down_weight,
    v.m_blocks_2_down_weight,
    v.grad_blocks_2_down_weight,
    v.v_blocks_2_down_weight,
    v.blocks_2_down_weight,
    v.m_blocks_1_down_weight,
    v.grad_blocks_1_down_weight,
    v.v_blocks_1_down_weight,
    v.blocks_1_down_weight,
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
    v.active_blocks_1_down_bias,
    v.active_blocks_0_down_bias,
    v.active_blocks_2_down_bias,
    v.m_blocks_2_down_bias,
    v.grad_blocks_2_down_bias,
    v.v_blocks_2_down_bias,
    v.blocks_2_down_bias,
    v.m_blocks_1_down_bias,
    v.grad_blocks_1_down_bias,
    v.v_blocks_1_down_bias,
    v.blocks_1_down_bias,
    v.m_blocks_0_down_bias,
    v.grad_blocks_0_down_bias,
    v.v_blocks_0_down_bias,
    v.blocks_0_down_bias,
    6,
  );
  adam_update_2(
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
  adam_update_2(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
  adam_update_3(
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
 * model.nn:12 (blocks.0.up.weight, blocks.1.up.weight, blocks.2.up.weight): train { optimizer adam[lr=1e-3] }
 * weight3′[i, j] = (active2 ≠ 0 ? weight3[i, j] − ((x·((beta1·m3[i, j]) + ((1 − beta1)·grad3[i, j]))) / ((x2·√((beta2·v3[i, j]) + ((1 − beta2)·(grad3[i, j]·grad3[i, j])))) + …)) : weight3[i, j])
 * m3′[i, j] = (active2 ≠ 0 ? (beta1·m3[i, j]) + ((1 − beta1)·grad3[i, j]) : m3[i, j])
 * v3′[i, j] = (active2 ≠ 0 ? (beta2·v3[i, j]) + ((1 − beta2)·(grad3[i, j]·grad3[i, j])) : v3[i, j])
 * weight2′[i, j] = (active ≠ 0 ? weight2[i, j] − ((x·((beta1·m2[i, j]) + ((1 − beta1)·grad2[i, j]))) / ((x2·√((beta2·v2[i, j]) + ((1 − beta2)·(grad2[i, j]·grad2[i, j])))) + …)) : weight2[i, j])
 * m2′[i, j] = (active ≠ 0 ? (beta1·m2[i, j]) + ((1 − beta1)·grad2[i, j]) : m2[i, j])
 * v2′[i, j] = (active ≠ 0 ? (beta2·v2[i, j]) + ((1 − beta2)·(grad2[i, j]·grad2[i, j])) : v2[i, j])
 * weight′[i, j] = (active3 ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·grad[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active3 ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·grad[i, j]) : m[i, j])
 * v′[i, j] = (active3 ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])) : v[i, j])
 * grad3′[i, j] = 0
 */
function adam_update(
  beta1: Float64Array,
  beta2: Float64Array,
  x: Float64Array,
  x2: Float64Array,
  eps: Float64Array,
  active: Float64Array,
  active2: Float64Array,
  active3: Float64Array,
  m: Float32Array,
  grad: Float32Array,
  v: Float32Array,
  weight: Float32Array,
  m2: Float32Array,
  grad2: Float32Array,
  v2: Float32Array,
  weight2: Float32Array,
  m3: Float32Array,
  grad3: Float32Array,
  v3: Float32Array,
  weight3: Float32Array,
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
  const t8 = active2[0]! !== 0;
  if (active3[0]! !== 0) {
    for (let i = 0; i < n; i++) {
      const m0 = m[i]!;
      const grad0 = grad[i]!;
      const t9 = t0 * m0 + t1 * grad0;
      const v0 = v[i]!;
      const t10 = t2 * v0 + t3 * (grad0 * grad0);
      const weight0 = weight[i]!;
      const m20 = m2[i]!;
      const grad20 = grad2[i]!;
      const t11 = t0 * m20 + t1 * grad20;
      const v20 = v2[i]!;
      const t12 = t2 * v20 + t3 * (grad20 * grad20);
      const weight20 = weight2[i]!;
      const m30 = m3[i]!;
      const grad30 = grad3[i]!;
      const t13 = t0 * m30 + t1 * grad30;
      const v30 = v3[i]!;
      const t14 = t2 * v30 + t3 * (grad30 * grad30);
      const weight30 = weight3[i]!;
      grad3[i] = 0;
      grad2[i] = 0;
      grad[i] = 0;
      m[i] = t9;
      v[i] = t10;
      weight[i] = weight0 - (t4 * t9) / (t5 * Math.sqrt(t10) + t6);
      m2[i] = t7 ? t11 : m20;
      v2[i] = t7 ? t12 : v20;
      weight2[i] = t7 ? weight20 - (t4 * t11) / (t5 * Math.sqrt(t12) + t6) : weight20;
      m3[i] = t8 ? t13 : m30;
      v3[i] = t8 ? t14 : v30;
      weight3[i] = t8 ? weight30 - (t4 * t13) / (t5 * Math.sqrt(t14) + t6) : weight30;
    }
  } else {
    for (let i = 0; i < n; i++) {
      const m20 = m2[i]!;
      const grad20 = grad2[i]!;
      const t9 = t0 * m20 + t1 * grad20;
      const v20 = v2[i]!;
      const t10 = t2 * v20 + t3 * (grad20 * grad20);
      const weight20 = weight2[i]!;
      const m30 = m3[i]!;
      const grad30 = grad3[i]!;
      const t11 = t0 * m30 + t1 * grad30;
      const v30 = v3[i]!;
      const t12 = t2 * v30 + t3 * (grad30 * grad30);
      const weight30 = weight3[i]!;
      grad3[i] = 0;
      grad2[i] = 0;
      grad[i] = 0;
      m2[i] = t7 ? t9 : m20;
      v2[i] = t7 ? t10 : v20;
      weight2[i] = t7 ? weight20 - (t4 * t9) / (t5 * Math.sqrt(t10) + t6) : weight20;
      m3[i] = t8 ? t11 : m30;
      v3[i] = t8 ? t12 : v30;
      weight3[i] = t8 ? weight30 - (t4 * t11) / (t5 * Math.sqrt(t12) + t6) : weight30;
    }
  }
}

/**
 * model.nn:12 (blocks.0.up.weight, head.weight): train { optimizer adam[lr=1e-3] }
 * weight′[i, j] = (active ≠ 0 ? weight[i, j] − ((x·((beta1·m[i, j]) + ((1 − beta1)·grad[i, j]))) / ((x2·√((beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])))) + …)) : weight[i, j])
 * m′[i, j] = (active ≠ 0 ? (beta1·m[i, j]) + ((1 − beta1)·grad[i, j]) : m[i, j])
 * v′[i, j] = (active ≠ 0 ? (beta2·v[i, j]) + ((1 − beta2)·(grad[i, j]·grad[i, j])) : v[i, j])
 * grad′[i, j] = 0
 */
function adam_update_2(
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
function adam_update_3(
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
const wasmBase64 =
  'AGFzbQEAAAABggEMYAJ8fAF8YAJ/fwBgBX9/f39/AGAGf39/f39/AGAEf39/fwBgAX8AYAN/f38AYB5/f39/f39/f39/f39/f39/f39/f39/f39/f39/f38AYBV/f39/f39/f39/f39/f39/f39/f38AYAt/f39/f39/f39/fwBgB39/f39/f38AYAAAAhkCA25uYwZtZW1vcnkCAAADbm5jA3BvdwAAAy4tAQIBAwECBAIFAwQEAQQBAgECAgICBAQEAQYHBAYICQoGBAYEBgQJBQUFBQsFB0AGB3ByZWRpY3QAKAhldmFsdWF0ZQApB2ZvcndhcmQAKghiYWNrd2FyZAArBnVwZGF0ZQAsCXRyYWluU3RlcAAtCtfvAS1EAQN/IAEhAiAAIQMgAkHAAWohBANAIAIgA/0AAgD9CwIAIAIgA/0AAhD9CwIQIAJBIGohAiADQSBqIQMgAiAESQ0ACwvDKggCewJ/CXsDf2d7A38CewN//QwAAAAAAAAAAAAAAAAAAAAAIQn9DAAA0MIAANDCAADQwgAA0MIhG/0MAACyQgAAskIAALJCAACyQiEd/Qw7qrg/O6q4PzuquD87qrg/IR/9DACAMT8AgDE/AIAxPwCAMT8hIf0Mg4BeuYOAXrmDgF65g4BeuSEi/Qz7Vbu7+1W7u/tVu7v7Vbu7IWz9DGcrqTxnK6k8ZyupPGcrqTwhbf0MJCJcvSQiXL0kIly9JCJcvSFu/Qyzgwg+s4MIPrODCD6zgwg+IW/9DJqqqr6aqqq+mqqqvpqqqr4hcP0MAACAPwAAgD8AAIA/AACAPyFx/QwAAABAAAAAQAAAAEAAAABAIXL9DP/aUDn/2lA5/9pQOf/aUDkhc/0MvMu2OrzLtjq8y7Y6vMu2OiF0/Qw/iAg8P4gIPD+ICDw/iAg8IXX9DECqKj1Aqio9QKoqPUCqKj0hdv0Mq6oqPquqKj6rqio+q6oqPiF3/QwAAAA/AAAAPwAAAD8AAAA/IXj9DH8AAAB/AAAAfwAAAH8AAAAhef0MAAAgPwAAID8AACA/AAAgPyF6/QwAAACAAAAAgAAAAIAAAACAIXsgAP0AAgAhBSAA/QACECEGQQAgBEF9akgEQEEAIQcgBEF9aiEIA0AgCSEKIAkhCyAJIQwgCSENIAkhDiAJIQ8gCSEQIAkhESABIAdBGGxqIRIgAiETIBJBGGohFANAIBL9CQIAIRUgE/0AAgAhFiAT/QACECEXIBL9CQIYIRggEv0JAjAhGSAS/QkCSCEaIAogFSAW/eYB/eQBIQogCyAVIBf95gH95AEhCyAMIBggFv3mAf3kASEMIA0gGCAX/eYB/eQBIQ0gDiAZIBb95gH95AEhDiAPIBkgF/3mAf3kASEPIBAgGiAW/eYB/eQBIRAgESAaIBf95gH95AEhESASQQRqIRIgE0EgaiETIBIgFEkNAAsgCiAF/eQBIRUgFf3gASEYIBUgFf3mASEZIBggGP3kASEaIBogG/3rASEcIBwgHf3qASEeIB4gH/3mAf1qISAgHiAgICH95gH95QEgICAi/eYB/eUBISMgIP34ASEkICRBAf2sASElIAsgBv3kASEmICb94AEhJyAmICb95gEhKCAnICf95AEhKSApIBv96wEhKiAqIB396gEhKyArIB/95gH9aiEsICsgLCAh/eYB/eUBICwgIv3mAf3lASEtICz9+AEhLiAuQQH9rAEhLyAMIAX95AEhMCAw/eABITEgMCAw/eYBITIgMSAx/eQBITMgMyAb/esBITQgNCAd/eoBITUgNSAf/eYB/WohNiA1IDYgIf3mAf3lASA2ICL95gH95QEhNyA2/fgBITggOEEB/awBITkgDSAG/eQBITogOv3gASE7IDogOv3mASE8IDsgO/3kASE9ID0gG/3rASE+ID4gHf3qASE/ID8gH/3mAf1qIUAgPyBAICH95gH95QEgQCAi/eYB/eUBIUEgQP34ASFCIEJBAf2sASFDIA4gBf3kASFEIET94AEhRSBEIET95gEhRiBFIEX95AEhRyBHIBv96wEhSCBIIB396gEhSSBJIB/95gH9aiFKIEkgSiAh/eYB/eUBIEogIv3mAf3lASFLIEr9+AEhTCBMQQH9rAEhTSAPIAb95AEhTiBO/eABIU8gTiBO/eYBIVAgTyBP/eQBIVEgUSAb/esBIVIgUiAd/eoBIVMgUyAf/eYB/WohVCBTIFQgIf3mAf3lASBUICL95gH95QEhVSBU/fgBIVYgVkEB/awBIVcgECAF/eQBIVggWP3gASFZIFggWP3mASFaIFkgWf3kASFbIFsgG/3rASFcIFwgHf3qASFdIF0gH/3mAf1qIV4gXSBeICH95gH95QEgXiAi/eYB/eUBIV8gXv34ASFgIGBBAf2sASFhIBEgBv3kASFiIGL94AEhYyBiIGL95gEhZCBjIGP95AEhZSBlIBv96wEhZiBmIB396gEhZyBnIB/95gH9aiFoIGcgaCAh/eYB/eUBIGggIv3mAf3lASFpIGj9+AEhaiBqQQH9rAEhayADIAdBBXRqIBggGCAZIGwgGf3mASBt/eQBIBn95gEgbv3kASAZ/eYBIG/95AEgGf3mASBw/eQB/eYB/eYB/eQBIHEgciBzICP95gEgdP3kASAj/eYBIHX95AEgI/3mASB2/eQBICP95gEgd/3kASAj/eYBIHj95AEgIyAj/eYB/eYBICP95AEgcf3kASAlIHn9rgFBF/2rAf3mASAkICX9sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgGCB6/UP9UiAVIHv9Tv1Q/QsCACADIAdBBXRqICcgJyAoIGwgKP3mASBt/eQBICj95gEgbv3kASAo/eYBIG/95AEgKP3mASBw/eQB/eYB/eYB/eQBIHEgciBzIC395gEgdP3kASAt/eYBIHX95AEgLf3mASB2/eQBIC395gEgd/3kASAt/eYBIHj95AEgLSAt/eYB/eYBIC395AEgcf3kASAvIHn9rgFBF/2rAf3mASAuIC/9sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgJyB6/UP9UiAmIHv9Tv1Q/QsCECADIAdBBXRqIDEgMSAyIGwgMv3mASBt/eQBIDL95gEgbv3kASAy/eYBIG/95AEgMv3mASBw/eQB/eYB/eYB/eQBIHEgciBzIDf95gEgdP3kASA3/eYBIHX95AEgN/3mASB2/eQBIDf95gEgd/3kASA3/eYBIHj95AEgNyA3/eYB/eYBIDf95AEgcf3kASA5IHn9rgFBF/2rAf3mASA4IDn9sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgMSB6/UP9UiAwIHv9Tv1Q/QsCICADIAdBBXRqIDsgOyA8IGwgPP3mASBt/eQBIDz95gEgbv3kASA8/eYBIG/95AEgPP3mASBw/eQB/eYB/eYB/eQBIHEgciBzIEH95gEgdP3kASBB/eYBIHX95AEgQf3mASB2/eQBIEH95gEgd/3kASBB/eYBIHj95AEgQSBB/eYB/eYBIEH95AEgcf3kASBDIHn9rgFBF/2rAf3mASBCIEP9sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgOyB6/UP9UiA6IHv9Tv1Q/QsCMCADIAdBBXRqIEUgRSBGIGwgRv3mASBt/eQBIEb95gEgbv3kASBG/eYBIG/95AEgRv3mASBw/eQB/eYB/eYB/eQBIHEgciBzIEv95gEgdP3kASBL/eYBIHX95AEgS/3mASB2/eQBIEv95gEgd/3kASBL/eYBIHj95AEgSyBL/eYB/eYBIEv95AEgcf3kASBNIHn9rgFBF/2rAf3mASBMIE39sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgRSB6/UP9UiBEIHv9Tv1Q/QsCQCADIAdBBXRqIE8gTyBQIGwgUP3mASBt/eQBIFD95gEgbv3kASBQ/eYBIG/95AEgUP3mASBw/eQB/eYB/eYB/eQBIHEgciBzIFX95gEgdP3kASBV/eYBIHX95AEgVf3mASB2/eQBIFX95gEgd/3kASBV/eYBIHj95AEgVSBV/eYB/eYBIFX95AEgcf3kASBXIHn9rgFBF/2rAf3mASBWIFf9sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgTyB6/UP9UiBOIHv9Tv1Q/QsCUCADIAdBBXRqIFkgWSBaIGwgWv3mASBt/eQBIFr95gEgbv3kASBa/eYBIG/95AEgWv3mASBw/eQB/eYB/eYB/eQBIHEgciBzIF/95gEgdP3kASBf/eYBIHX95AEgX/3mASB2/eQBIF/95gEgd/3kASBf/eYBIHj95AEgXyBf/eYB/eYBIF/95AEgcf3kASBhIHn9rgFBF/2rAf3mASBgIGH9sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgWSB6/UP9UiBYIHv9Tv1Q/QsCYCADIAdBBXRqIGMgYyBkIGwgZP3mASBt/eQBIGT95gEgbv3kASBk/eYBIG/95AEgZP3mASBw/eQB/eYB/eYB/eQBIHEgciBzIGn95gEgdP3kASBp/eYBIHX95AEgaf3mASB2/eQBIGn95gEgd/3kASBp/eYBIHj95AEgaSBp/eYB/eYBIGn95AEgcf3kASBrIHn9rgFBF/2rAf3mASBqIGv9sQEgef2uAUEX/asB/eYBIHH95AH95wH95QEgYyB6/UP9UiBiIHv9Tv1Q/QsCcCAHQQRqIgcgCEgNAAsLIARBAnVBAnQgBEF/akgEQCAEQQJ1QQJ0IQcgBEF/aiEIA0AgCSEKIAkhCyAJIQwgCSENIAEgB0EYbGohfCACIX0gfEEYaiF+A0AgfP0JAgAhFSB9/QACACEWIH39AAIQIRcgfP0JAhghGCAKIBUgFv3mAf3kASEKIAsgFSAX/eYB/eQBIQsgDCAYIBb95gH95AEhDCANIBggF/3mAf3kASENIHxBBGohfCB9QSBqIX0gfCB+SQ0ACyAKIAX95AEhFSAV/eABIRggFSAV/eYBIRkgGCAY/eQBIRogGiAb/esBIRwgHCAd/eoBIR4gHiAf/eYB/WohICAeICAgIf3mAf3lASAgICL95gH95QEhIyAg/fgBISQgJEEB/awBISUgCyAG/eQBISYgJv3gASEnICYgJv3mASEoICcgJ/3kASEpICkgG/3rASEqICogHf3qASErICsgH/3mAf1qISwgKyAsICH95gH95QEgLCAi/eYB/eUBIS0gLP34ASEuIC5BAf2sASEvIAwgBf3kASEwIDD94AEhMSAwIDD95gEhMiAxIDH95AEhMyAzIBv96wEhNCA0IB396gEhNSA1IB/95gH9aiE2IDUgNiAh/eYB/eUBIDYgIv3mAf3lASE3IDb9+AEhOCA4QQH9rAEhOSANIAb95AEhOiA6/eABITsgOiA6/eYBITwgOyA7/eQBIT0gPSAb/esBIT4gPiAd/eoBIT8gPyAf/eYB/WohQCA/IEAgIf3mAf3lASBAICL95gH95QEhQSBA/fgBIUIgQkEB/awBIUMgAyAHQQV0aiAYIBggGSBsIBn95gEgbf3kASAZ/eYBIG795AEgGf3mASBv/eQBIBn95gEgcP3kAf3mAf3mAf3kASBxIHIgcyAj/eYBIHT95AEgI/3mASB1/eQBICP95gEgdv3kASAj/eYBIHf95AEgI/3mASB4/eQBICMgI/3mAf3mASAj/eQBIHH95AEgJSB5/a4BQRf9qwH95gEgJCAl/bEBIHn9rgFBF/2rAf3mASBx/eQB/ecB/eUBIBggev1D/VIgFSB7/U79UP0LAgAgAyAHQQV0aiAnICcgKCBsICj95gEgbf3kASAo/eYBIG795AEgKP3mASBv/eQBICj95gEgcP3kAf3mAf3mAf3kASBxIHIgcyAt/eYBIHT95AEgLf3mASB1/eQBIC395gEgdv3kASAt/eYBIHf95AEgLf3mASB4/eQBIC0gLf3mAf3mASAt/eQBIHH95AEgLyB5/a4BQRf9qwH95gEgLiAv/bEBIHn9rgFBF/2rAf3mASBx/eQB/ecB/eUBICcgev1D/VIgJiB7/U79UP0LAhAgAyAHQQV0aiAxIDEgMiBsIDL95gEgbf3kASAy/eYBIG795AEgMv3mASBv/eQBIDL95gEgcP3kAf3mAf3mAf3kASBxIHIgcyA3/eYBIHT95AEgN/3mASB1/eQBIDf95gEgdv3kASA3/eYBIHf95AEgN/3mASB4/eQBIDcgN/3mAf3mASA3/eQBIHH95AEgOSB5/a4BQRf9qwH95gEgOCA5/bEBIHn9rgFBF/2rAf3mASBx/eQB/ecB/eUBIDEgev1D/VIgMCB7/U79UP0LAiAgAyAHQQV0aiA7IDsgPCBsIDz95gEgbf3kASA8/eYBIG795AEgPP3mASBv/eQBIDz95gEgcP3kAf3mAf3mAf3kASBxIHIgcyBB/eYBIHT95AEgQf3mASB1/eQBIEH95gEgdv3kASBB/eYBIHf95AEgQf3mASB4/eQBIEEgQf3mAf3mASBB/eQBIHH95AEgQyB5/a4BQRf9qwH95gEgQiBD/bEBIHn9rgFBF/2rAf3mASBx/eQB/ecB/eUBIDsgev1D/VIgOiB7/U79UP0LAjAgB0ECaiIHIAhIDQALCyAEQQF1QQF0IARIBEAgBEEBdUEBdCEHIAQhCANAIAkhfyAJIYABIAEgB0EYbGohgQEgAiGCASCBAUEYaiGDAQNAIIEB/QkCACEVIH8gFSCCAf0AAgD95gH95AEhfyCAASAVIIIB/QACEP3mAf3kASGAASCBAUEEaiGBASCCAUEgaiGCASCBASCDAUkNAAsgfyAF/eQBIRUgFf3gASEYIBUgFf3mASEZIBggGP3kASEaIBogG/3rASEcIBwgHf3qASEeIB4gH/3mAf1qISAgHiAgICH95gH95QEgICAi/eYB/eUBISMgIP34ASEkICRBAf2sASElIIABIAb95AEhJiAm/eABIScgJiAm/eYBISggJyAn/eQBISkgKSAb/esBISogKiAd/eoBISsgKyAf/eYB/WohLCArICwgIf3mAf3lASAsICL95gH95QEhLSAs/fgBIS4gLkEB/awBIS8gAyAHQQV0aiAYIBggGSBsIBn95gEgbf3kASAZ/eYBIG795AEgGf3mASBv/eQBIBn95gEgcP3kAf3mAf3mAf3kASBxIHIgcyAj/eYBIHT95AEgI/3mASB1/eQBICP95gEgdv3kASAj/eYBIHf95AEgI/3mASB4/eQBICMgI/3mAf3mASAj/eQBIHH95AEgJSB5/a4BQRf9qwH95gEgJCAl/bEBIHn9rgFBF/2rAf3mASBx/eQB/ecB/eUBIBggev1D/VIgFSB7/U79UP0LAgAgAyAHQQV0aiAnICcgKCBsICj95gEgbf3kASAo/eYBIG795AEgKP3mASBv/eQBICj95gEgcP3kAf3mAf3mAf3kASBxIHIgcyAt/eYBIHT95AEgLf3mASB1/eQBIC395gEgdv3kASAt/eYBIHf95AEgLf3mASB4/eQBIC0gLf3mAf3mASAt/eQBIHH95AEgLyB5/a4BQRf9qwH95gEgLiAv/bEBIHn9rgFBF/2rAf3mASBx/eQB/ecB/eUBICcgev1D/VIgJiB7/U79UP0LAhAgB0EBaiIHIAhIDQALCwuCAQIGfwF7IAEhAiAAIQMgAkGAAmohBANAIAIgA/0AAgD9CwIAIAJBIGohAiADQRhqIQMgAiAESQ0ACyAAQRBqIQUgAUEQaiEGIAVBwAFqIQcDQCAF/QACACEIIAYgCP1aAgAAIAYgCP1aAgQBIAVBGGohBSAGQSBqIQYgBSAHSQ0ACwuhDAwBewJ/BXsDfwF7A38BewN/AXsDfwR7Bn/9DAAAAAAAAAAAAAAAAAAAAAAhCSAA/QACACEGQQAgBUF9akgEQEEAIQcgBUF9aiEIA0AgCSEKIAkhCyAJIQwgCSENIAEhDiACIAdBBXRqIQ8gDkGAAmohEANAIA79AAIAIREgCiAP/QkCACAR/eYB/eQBIQogCyAP/QkCICAR/eYB/eQBIQsgDCAP/QkCQCAR/eYB/eQBIQwgDSAP/QkCYCAR/eYB/eQBIQ0gDkEgaiEOIA9BBGohDyAOIBBJDQALIAQgB0EYbGogAyAHQRhsav0AAgAgCiAG/eQB/eQB/QsCACAEIAdBGGxqIAMgB0EYbGr9AAIYIAsgBv3kAf3kAf0LAhggBCAHQRhsaiADIAdBGGxq/QACMCAMIAb95AH95AH9CwIwIAQgB0EYbGogAyAHQRhsav0AAkggDSAG/eQB/eQB/QsCSCAHQQRqIgcgCEgNAAsLIAVBAnVBAnQgBUF/akgEQCAFQQJ1QQJ0IQcgBUF/aiEIA0AgCSEKIAkhCyABIRIgAiAHQQV0aiETIBJBgAJqIRQDQCAS/QACACERIAogE/0JAgAgEf3mAf3kASEKIAsgE/0JAiAgEf3mAf3kASELIBJBIGohEiATQQRqIRMgEiAUSQ0ACyAEIAdBGGxqIAMgB0EYbGr9AAIAIAogBv3kAf3kAf0LAgAgBCAHQRhsaiADIAdBGGxq/QACGCALIAb95AH95AH9CwIYIAdBAmoiByAISA0ACwsgBUEBdUEBdCAFSARAIAVBAXVBAXQhByAFIQgDQCAJIRUgASEWIAIgB0EFdGohFyAWQYACaiEYA0AgFSAX/QkCACAW/QACAP3mAf3kASEVIBZBIGohFiAXQQRqIRcgFiAYSQ0ACyAEIAdBGGxqIAMgB0EYbGr9AAIAIBUgBv3kAf3kAf0LAgAgB0EBaiIHIAhIDQALCyAA/QACECEZQQAgBUF9akgEQEEAIQcgBUF9aiEIA0AgCSEKIAkhCyAJIQwgCSENIAFBEGohGiACIAdBBXRqIRsgGkGAAmohHANAIBr9AAIAIREgCiAb/QkCACAR/eYB/eQBIQogCyAb/QkCICAR/eYB/eQBIQsgDCAb/QkCQCAR/eYB/eQBIQwgDSAb/QkCYCAR/eYB/eQBIQ0gGkEgaiEaIBtBBGohGyAaIBxJDQALIAMgB0EYbGr9AAIQIAogGf3kAf3kASEdIAMgB0EYbGr9AAIoIAsgGf3kAf3kASEeIAMgB0EYbGr9AAJAIAwgGf3kAf3kASEfIAMgB0EYbGr9AAJYIA0gGf3kAf3kASEgIAQgB0EYbGogHf1aAhAAIAQgB0EYbGogHf1aAhQBIAQgB0EYbGogHv1aAigAIAQgB0EYbGogHv1aAiwBIAQgB0EYbGogH/1aAkAAIAQgB0EYbGogH/1aAkQBIAQgB0EYbGogIP1aAlgAIAQgB0EYbGogIP1aAlwBIAdBBGoiByAISA0ACwsgBUECdUECdCAFQX9qSARAIAVBAnVBAnQhByAFQX9qIQgDQCAJIQogCSELIAFBEGohISACIAdBBXRqISIgIUGAAmohIwNAICH9AAIAIREgCiAi/QkCACAR/eYB/eQBIQogCyAi/QkCICAR/eYB/eQBIQsgIUEgaiEhICJBBGohIiAhICNJDQALIAMgB0EYbGr9AAIQIAogGf3kAf3kASEdIAMgB0EYbGr9AAIoIAsgGf3kAf3kASEeIAQgB0EYbGogHf1aAhAAIAQgB0EYbGogHf1aAhQBIAQgB0EYbGogHv1aAigAIAQgB0EYbGogHv1aAiwBIAdBAmoiByAISA0ACwsgBUEBdUEBdCAFSARAIAVBAXVBAXQhByAFIQgDQCAJIRUgAUEQaiEkIAIgB0EFdGohJSAkQYACaiEmA0AgFSAl/QkCACAk/QACAP3mAf3kASEVICRBIGohJCAlQQRqISUgJCAmSQ0ACyADIAdBGGxq/QACECAVIBn95AH95AEhHSAEIAdBGGxqIB39WgIQACAEIAdBGGxqIB39WgIUASAHQQFqIgcgCEgNAAsLC1UBBH9BACECA0AgASACQQJ0aiEDIAAgAkECdGohBCADQcABaiEFA0AgAyAEKgIAOAIAIANBIGohAyAEQQxqIQQgAyAFSQ0ACyACQQFqIgJBA0gNAAsL4QYIAXsCfwV7A38FewN/AXsDf/0MAAAAAAAAAAAAAAAAAAAAACEIIAD9AAIAIQVBACAEQX1qSARAQQAhBiAEQX1qIQcDQCAIIQkgCCEKIAghCyAIIQwgASENIAIgBkEYbGohDiANQcABaiEPA0AgDf0AAgAhECAJIA79CQIAIBD95gH95AEhCSAKIA79CQIYIBD95gH95AEhCiALIA79CQIwIBD95gH95AEhCyAMIA79CQJIIBD95gH95AEhDCANQSBqIQ0gDkEEaiEOIA0gD0kNAAsgCSAF/eQBIREgCiAF/eQBIRIgCyAF/eQBIRMgDCAF/eQBIRQgAyAGQQxsaiAR/VoCAAAgAyAGQQxsaiAR/VoCBAEgAyAGQQxsaiAR/VoCCAIgAyAGQQxsaiAS/VoCDAAgAyAGQQxsaiAS/VoCEAEgAyAGQQxsaiAS/VoCFAIgAyAGQQxsaiAT/VoCGAAgAyAGQQxsaiAT/VoCHAEgAyAGQQxsaiAT/VoCIAIgAyAGQQxsaiAU/VoCJAAgAyAGQQxsaiAU/VoCKAEgAyAGQQxsaiAU/VoCLAIgBkEEaiIGIAdIDQALCyAEQQJ1QQJ0IARBf2pIBEAgBEECdUECdCEGIARBf2ohBwNAIAghCSAIIQogASEVIAIgBkEYbGohFiAVQcABaiEXA0AgFf0AAgAhECAJIBb9CQIAIBD95gH95AEhCSAKIBb9CQIYIBD95gH95AEhCiAVQSBqIRUgFkEEaiEWIBUgF0kNAAsgCSAF/eQBIREgCiAF/eQBIRIgAyAGQQxsaiAR/VoCAAAgAyAGQQxsaiAR/VoCBAEgAyAGQQxsaiAR/VoCCAIgAyAGQQxsaiAS/VoCDAAgAyAGQQxsaiAS/VoCEAEgAyAGQQxsaiAS/VoCFAIgBkECaiIGIAdIDQALCyAEQQF1QQF0IARIBEAgBEEBdUEBdCEGIAQhBwNAIAghGCABIRkgAiAGQRhsaiEaIBlBwAFqIRsDQCAYIBr9CQIAIBn9AAIA/eYB/eQBIRggGUEgaiEZIBpBBGohGiAZIBtJDQALIBggBf3kASERIAMgBkEMbGogEf1aAgAAIAMgBkEMbGogEf1aAgQBIAMgBkEMbGogEf1aAggCIAZBAWoiBiAHSA0ACwsLmAYHAn8FewN/AXsDfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhBkEAIANBfWpIBEBBACEEIANBfWohBQNAIAYhByAGIQggBiEJIAYhCiAAIQsgASAEQRhsaiEMIAtBwAFqIQ0DQCAL/QACACEOIAcgDP0JAgAgDv3mAf3kASEHIAggDP0JAhggDv3mAf3kASEIIAkgDP0JAjAgDv3mAf3kASEJIAogDP0JAkggDv3mAf3kASEKIAtBIGohCyAMQQRqIQwgCyANSQ0ACyACIARBDGxqIAf9WgIAACACIARBDGxqIAf9WgIEASACIARBDGxqIAf9WgIIAiACIARBDGxqIAj9WgIMACACIARBDGxqIAj9WgIQASACIARBDGxqIAj9WgIUAiACIARBDGxqIAn9WgIYACACIARBDGxqIAn9WgIcASACIARBDGxqIAn9WgIgAiACIARBDGxqIAr9WgIkACACIARBDGxqIAr9WgIoASACIARBDGxqIAr9WgIsAiAEQQRqIgQgBUgNAAsLIANBAnVBAnQgA0F/akgEQCADQQJ1QQJ0IQQgA0F/aiEFA0AgBiEHIAYhCCAAIQ8gASAEQRhsaiEQIA9BwAFqIREDQCAP/QACACEOIAcgEP0JAgAgDv3mAf3kASEHIAggEP0JAhggDv3mAf3kASEIIA9BIGohDyAQQQRqIRAgDyARSQ0ACyACIARBDGxqIAf9WgIAACACIARBDGxqIAf9WgIEASACIARBDGxqIAf9WgIIAiACIARBDGxqIAj9WgIMACACIARBDGxqIAj9WgIQASACIARBDGxqIAj9WgIUAiAEQQJqIgQgBUgNAAsLIANBAXVBAXQgA0gEQCADQQF1QQF0IQQgAyEFA0AgBiESIAAhEyABIARBGGxqIRQgE0HAAWohFQNAIBIgFP0JAgAgE/0AAgD95gH95AEhEiATQSBqIRMgFEEEaiEUIBMgFUkNAAsgAiAEQQxsaiAS/VoCAAAgAiAEQQxsaiAS/VoCBAEgAiAEQQxsaiAS/VoCCAIgBEEBaiIEIAVIDQALCwuXAQMBfQZ/AX1DAAAAACEFQQAgBEgEQEEAIQYgBCEHA0AgACAGQQxsaiEIIAEhCSACIAZBDGxqIQogCEEMaiELA0AgCioCACAJKgIAkiAIKgIAkyEMIAUgDCAMlJIhBSAIQQRqIQggCUEEaiEJIApBBGohCiAIIAtJDQALIAZBAWoiBiAHSA0ACwsgAyAFIARBA2yylTgCAAsMACAAQwAAAAA4AgALygcIAXsCfwV7A38FewN/AXsDf/0MAAAAAAAAAAAAAAAAAAAAACEJIAD9AAIAIQZBACAFQX1qSARAQQAhByAFQX1qIQgDQCAJIQogCSELIAkhDCAJIQ0gASEOIAIgB0EYbGohDyAOQcABaiEQA0AgDv0AAgAhESAKIA/9CQIAIBH95gH95AEhCiALIA/9CQIYIBH95gH95AEhCyAMIA/9CQIwIBH95gH95AEhDCANIA/9CQJIIBH95gH95AEhDSAOQSBqIQ4gD0EEaiEPIA4gEEkNAAsgCiAG/eQBIAMgB0EMbGr9AAIA/eUBIRIgCyAG/eQBIAMgB0EMbGr9AAIM/eUBIRMgDCAG/eQBIAMgB0EMbGr9AAIY/eUBIRQgDSAG/eQBIAMgB0EMbGr9AAIk/eUBIRUgBCAHQQxsaiAS/VoCAAAgBCAHQQxsaiAS/VoCBAEgBCAHQQxsaiAS/VoCCAIgBCAHQQxsaiAT/VoCDAAgBCAHQQxsaiAT/VoCEAEgBCAHQQxsaiAT/VoCFAIgBCAHQQxsaiAU/VoCGAAgBCAHQQxsaiAU/VoCHAEgBCAHQQxsaiAU/VoCIAIgBCAHQQxsaiAV/VoCJAAgBCAHQQxsaiAV/VoCKAEgBCAHQQxsaiAV/VoCLAIgB0EEaiIHIAhIDQALCyAFQQJ1QQJ0IAVBf2pIBEAgBUECdUECdCEHIAVBf2ohCANAIAkhCiAJIQsgASEWIAIgB0EYbGohFyAWQcABaiEYA0AgFv0AAgAhESAKIBf9CQIAIBH95gH95AEhCiALIBf9CQIYIBH95gH95AEhCyAWQSBqIRYgF0EEaiEXIBYgGEkNAAsgCiAG/eQBIAMgB0EMbGr9AAIA/eUBIRIgCyAG/eQBIAMgB0EMbGr9AAIM/eUBIRMgBCAHQQxsaiAS/VoCAAAgBCAHQQxsaiAS/VoCBAEgBCAHQQxsaiAS/VoCCAIgBCAHQQxsaiAT/VoCDAAgBCAHQQxsaiAT/VoCEAEgBCAHQQxsaiAT/VoCFAIgB0ECaiIHIAhIDQALCyAFQQF1QQF0IAVIBEAgBUEBdUEBdCEHIAUhCANAIAkhGSABIRogAiAHQRhsaiEbIBpBwAFqIRwDQCAZIBv9CQIAIBr9AAIA/eYB/eQBIRkgGkEgaiEaIBtBBGohGyAaIBxJDQALIBkgBv3kASADIAdBDGxq/QACAP3lASESIAQgB0EMbGogEv1aAgAAIAQgB0EMbGogEv1aAgQBIAQgB0EMbGogEv1aAggCIAdBAWoiByAISA0ACwsLsQMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEFQwAAAAAhBCAFIQYgBSEHIAUhCCAFIQlBACACQQR1QQR0SARAIAAhCiAKIAJBBHVBBnRqIQsDQCAK/QACACEMIAr9AAIQIQ0gCv0AAiAhDiAK/QACMCEPIAYgDCAM/eYB/eQBIQYgByANIA395gH95AEhByAIIA4gDv3mAf3kASEIIAkgDyAP/eYB/eQBIQkgCkHAAGohCiAKIAtJDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgACACQQR1QQZ0aiEQIBAgAkEEdUFAbCACQQJ1QQR0amohEQNAIBD9AAIAIQwgBiAMIAz95gH95AEhBiAQQRBqIRAgECARSQ0ACwsgBiAH/eQBIAggCf3kAf3kASESIAQgEv0fACAS/R8BkiAS/R8CIBL9HwOSkpIhBCACQQJ1QQJ0IAJIBEAgACACQQJ1QQR0aiETIBMgAkECdUFwbCACQQJ0amohFANAIBMqAgAhFSAEIBUgFZSSIQQgE0EEaiETIBMgFEkNAAsLIAEgBCADQQNsspU4AgAL3gEGAX0BewN/AXsDfwF9QwAAgD8gAkEDbLKVIQQgBP0TIQVBACADQQJ1QQJ0SARAIAAhBiABIQcgBiADQQJ1QQR0aiEIA0AgBSAG/QACAP3mASEJIAcgCSAJ/eQB/QsCACAGQRBqIQYgB0EQaiEHIAYgCEkNAAsLIANBAnVBAnQgA0gEQCAAIANBAnVBBHRqIQogASADQQJ1QQR0aiELIAogA0ECdUFwbCADQQJ0amohDANAIAQgCioCAJQhDSALIA0gDZI4AgAgCkEEaiEKIAtBBGohCyAKIAxJDQALCwtVAQR/QQAhAgNAIAEgAkECdGohAyAAIAJBDGxqIQQgA0HgAGohBQNAIAMgBCoCADgCACADQSBqIQMgBEEEaiEEIAMgBUkNAAsgAkEBaiICQQZIDQALC9MJBwJ/BXsDfwF7A38Bewx//QwAAAAAAAAAAAAAAAAAAAAAIQZBACADQX1qSARAQQAhBCADQX1qIQUDQCAGIQcgBiEIIAYhCSAGIQogACELIAEgBEEMbGohDCALQeAAaiENA0AgC/0AAgAhDiAHIAz9CQIAIA795gH95AEhByAIIAz9CQIMIA795gH95AEhCCAJIAz9CQIYIA795gH95AEhCSAKIAz9CQIkIA795gH95AEhCiALQSBqIQsgDEEEaiEMIAsgDUkNAAsgAiAEQRhsaiAH/QsCACACIARBGGxqIAj9CwIYIAIgBEEYbGogCf0LAjAgAiAEQRhsaiAK/QsCSCAEQQRqIgQgBUgNAAsLIANBAnVBAnQgA0F/akgEQCADQQJ1QQJ0IQQgA0F/aiEFA0AgBiEHIAYhCCAAIQ8gASAEQQxsaiEQIA9B4ABqIREDQCAP/QACACEOIAcgEP0JAgAgDv3mAf3kASEHIAggEP0JAgwgDv3mAf3kASEIIA9BIGohDyAQQQRqIRAgDyARSQ0ACyACIARBGGxqIAf9CwIAIAIgBEEYbGogCP0LAhggBEECaiIEIAVIDQALCyADQQF1QQF0IANIBEAgA0EBdUEBdCEEIAMhBQNAIAYhEiAAIRMgASAEQQxsaiEUIBNB4ABqIRUDQCASIBT9CQIAIBP9AAIA/eYB/eQBIRIgE0EgaiETIBRBBGohFCATIBVJDQALIAIgBEEYbGogEv0LAgAgBEEBaiIEIAVIDQALC0EAIANBfWpIBEBBACEEIANBfWohBQNAIAYhByAGIQggBiEJIAYhCiAAQRBqIRYgASAEQQxsaiEXIBZB4ABqIRgDQCAW/QACACEOIAcgF/0JAgAgDv3mAf3kASEHIAggF/0JAgwgDv3mAf3kASEIIAkgF/0JAhggDv3mAf3kASEJIAogF/0JAiQgDv3mAf3kASEKIBZBIGohFiAXQQRqIRcgFiAYSQ0ACyACIARBGGxqIAf9WgIQACACIARBGGxqIAf9WgIUASACIARBGGxqIAj9WgIoACACIARBGGxqIAj9WgIsASACIARBGGxqIAn9WgJAACACIARBGGxqIAn9WgJEASACIARBGGxqIAr9WgJYACACIARBGGxqIAr9WgJcASAEQQRqIgQgBUgNAAsLIANBAnVBAnQgA0F/akgEQCADQQJ1QQJ0IQQgA0F/aiEFA0AgBiEHIAYhCCAAQRBqIRkgASAEQQxsaiEaIBlB4ABqIRsDQCAZ/QACACEOIAcgGv0JAgAgDv3mAf3kASEHIAggGv0JAgwgDv3mAf3kASEIIBlBIGohGSAaQQRqIRogGSAbSQ0ACyACIARBGGxqIAf9WgIQACACIARBGGxqIAf9WgIUASACIARBGGxqIAj9WgIoACACIARBGGxqIAj9WgIsASAEQQJqIgQgBUgNAAsLIANBAXVBAXQgA0gEQCADQQF1QQF0IQQgAyEFA0AgBiESIABBEGohHCABIARBDGxqIR0gHEHgAGohHgNAIBIgHf0JAgAgHP0AAgD95gH95AEhEiAcQSBqIRwgHUEEaiEdIBwgHkkNAAsgAiAEQRhsaiAS/VoCEAAgAiAEQRhsaiAS/VoCFAEgBEEBaiIEIAVIDQALCwtVAQR/QQAhAgNAIAEgAkECdGohAyAAIAJBGGxqIQQgA0HAAWohBQNAIAMgBCoCADgCACADQSBqIQMgBEEEaiEEIAMgBUkNAAsgAkEBaiICQQhIDQALC/YJBwJ/CXsDfw97A38CewN//QwAAAAAAAAAAAAAAAAAAAAAIQf9DAAAgD8AAIA/AACAPwAAgD8hIUEAIARBfWpIBEBBACEFIARBfWohBgNAIAchCCAHIQkgByEKIAchCyAHIQwgByENIAchDiAHIQ8gACAFQRhsaiEQIAEhESAQQRhqIRIDQCAQ/QkCACETIBH9AAIAIRQgEf0AAhAhFSAQ/QkCGCEWIBD9CQIwIRcgEP0JAkghGCAIIBMgFP3mAf3kASEIIAkgEyAV/eYB/eQBIQkgCiAWIBT95gH95AEhCiALIBYgFf3mAf3kASELIAwgFyAU/eYB/eQBIQwgDSAXIBX95gH95AEhDSAOIBggFP3mAf3kASEOIA8gGCAV/eYB/eQBIQ8gEEEEaiEQIBFBIGohESAQIBJJDQALIAIgBUEFdGr9AAIAIRkgAiAFQQV0av0AAhAhGiACIAVBBXRq/QACICEbIAIgBUEFdGr9AAIwIRwgAiAFQQV0av0AAkAhHSACIAVBBXRq/QACUCEeIAIgBUEFdGr9AAJgIR8gAiAFQQV0av0AAnAhICADIAVBBXRqIAggISAZIBn95gH95QH95gH9CwIAIAMgBUEFdGogCSAhIBogGv3mAf3lAf3mAf0LAhAgAyAFQQV0aiAKICEgGyAb/eYB/eUB/eYB/QsCICADIAVBBXRqIAsgISAcIBz95gH95QH95gH9CwIwIAMgBUEFdGogDCAhIB0gHf3mAf3lAf3mAf0LAkAgAyAFQQV0aiANICEgHiAe/eYB/eUB/eYB/QsCUCADIAVBBXRqIA4gISAfIB/95gH95QH95gH9CwJgIAMgBUEFdGogDyAhICAgIP3mAf3lAf3mAf0LAnAgBUEEaiIFIAZIDQALCyAEQQJ1QQJ0IARBf2pIBEAgBEECdUECdCEFIARBf2ohBgNAIAchCCAHIQkgByEKIAchCyAAIAVBGGxqISIgASEjICJBGGohJANAICL9CQIAIRMgI/0AAgAhFCAj/QACECEVICL9CQIYIRYgCCATIBT95gH95AEhCCAJIBMgFf3mAf3kASEJIAogFiAU/eYB/eQBIQogCyAWIBX95gH95AEhCyAiQQRqISIgI0EgaiEjICIgJEkNAAsgAiAFQQV0av0AAgAhGSACIAVBBXRq/QACECEaIAIgBUEFdGr9AAIgIRsgAiAFQQV0av0AAjAhHCADIAVBBXRqIAggISAZIBn95gH95QH95gH9CwIAIAMgBUEFdGogCSAhIBogGv3mAf3lAf3mAf0LAhAgAyAFQQV0aiAKICEgGyAb/eYB/eUB/eYB/QsCICADIAVBBXRqIAsgISAcIBz95gH95QH95gH9CwIwIAVBAmoiBSAGSA0ACwsgBEEBdUEBdCAESARAIARBAXVBAXQhBSAEIQYDQCAHISUgByEmIAAgBUEYbGohJyABISggJ0EYaiEpA0AgJ/0JAgAhEyAlIBMgKP0AAgD95gH95AEhJSAmIBMgKP0AAhD95gH95AEhJiAnQQRqIScgKEEgaiEoICcgKUkNAAsgAiAFQQV0av0AAgAhGSACIAVBBXRq/QACECEaIAMgBUEFdGogJSAhIBkgGf3mAf3lAf3mAf0LAgAgAyAFQQV0aiAmICEgGiAa/eYB/eUB/eYB/QsCECAFQQFqIgUgBkgNAAsLC1UBBH9BACECA0AgASACQQJ0aiEDIAAgAkEFdGohBCADQYACaiEFA0AgAyAEKgIAOAIAIANBIGohAyAEQQRqIQQgAyAFSQ0ACyACQQFqIgJBBkgNAAsLxQsJAn8FewN/AXsDfwF7Bn8EewZ//QwAAAAAAAAAAAAAAAAAAAAAIQdBACAEQX1qSARAQQAhBSAEQX1qIQYDQCAHIQggByEJIAchCiAHIQsgACEMIAEgBUEFdGohDSAMQYACaiEOA0AgDP0AAgAhDyAIIA39CQIAIA/95gH95AEhCCAJIA39CQIgIA/95gH95AEhCSAKIA39CQJAIA/95gH95AEhCiALIA39CQJgIA/95gH95AEhCyAMQSBqIQwgDUEEaiENIAwgDkkNAAsgAyAFQRhsaiACIAVBGGxq/QACACAI/eQB/QsCACADIAVBGGxqIAIgBUEYbGr9AAIYIAn95AH9CwIYIAMgBUEYbGogAiAFQRhsav0AAjAgCv3kAf0LAjAgAyAFQRhsaiACIAVBGGxq/QACSCAL/eQB/QsCSCAFQQRqIgUgBkgNAAsLIARBAnVBAnQgBEF/akgEQCAEQQJ1QQJ0IQUgBEF/aiEGA0AgByEIIAchCSAAIRAgASAFQQV0aiERIBBBgAJqIRIDQCAQ/QACACEPIAggEf0JAgAgD/3mAf3kASEIIAkgEf0JAiAgD/3mAf3kASEJIBBBIGohECARQQRqIREgECASSQ0ACyADIAVBGGxqIAIgBUEYbGr9AAIAIAj95AH9CwIAIAMgBUEYbGogAiAFQRhsav0AAhggCf3kAf0LAhggBUECaiIFIAZIDQALCyAEQQF1QQF0IARIBEAgBEEBdUEBdCEFIAQhBgNAIAchEyAAIRQgASAFQQV0aiEVIBRBgAJqIRYDQCATIBX9CQIAIBT9AAIA/eYB/eQBIRMgFEEgaiEUIBVBBGohFSAUIBZJDQALIAMgBUEYbGogAiAFQRhsav0AAgAgE/3kAf0LAgAgBUEBaiIFIAZIDQALC0EAIARBfWpIBEBBACEFIARBfWohBgNAIAchCCAHIQkgByEKIAchCyAAQRBqIRcgASAFQQV0aiEYIBdBgAJqIRkDQCAX/QACACEPIAggGP0JAgAgD/3mAf3kASEIIAkgGP0JAiAgD/3mAf3kASEJIAogGP0JAkAgD/3mAf3kASEKIAsgGP0JAmAgD/3mAf3kASELIBdBIGohFyAYQQRqIRggFyAZSQ0ACyACIAVBGGxq/QACECAI/eQBIRogAiAFQRhsav0AAiggCf3kASEbIAIgBUEYbGr9AAJAIAr95AEhHCACIAVBGGxq/QACWCAL/eQBIR0gAyAFQRhsaiAa/VoCEAAgAyAFQRhsaiAa/VoCFAEgAyAFQRhsaiAb/VoCKAAgAyAFQRhsaiAb/VoCLAEgAyAFQRhsaiAc/VoCQAAgAyAFQRhsaiAc/VoCRAEgAyAFQRhsaiAd/VoCWAAgAyAFQRhsaiAd/VoCXAEgBUEEaiIFIAZIDQALCyAEQQJ1QQJ0IARBf2pIBEAgBEECdUECdCEFIARBf2ohBgNAIAchCCAHIQkgAEEQaiEeIAEgBUEFdGohHyAeQYACaiEgA0AgHv0AAgAhDyAIIB/9CQIAIA/95gH95AEhCCAJIB/9CQIgIA/95gH95AEhCSAeQSBqIR4gH0EEaiEfIB4gIEkNAAsgAiAFQRhsav0AAhAgCP3kASEaIAIgBUEYbGr9AAIoIAn95AEhGyADIAVBGGxqIBr9WgIQACADIAVBGGxqIBr9WgIUASADIAVBGGxqIBv9WgIoACADIAVBGGxqIBv9WgIsASAFQQJqIgUgBkgNAAsLIARBAXVBAXQgBEgEQCAEQQF1QQF0IQUgBCEGA0AgByETIABBEGohISABIAVBBXRqISIgIUGAAmohIwNAIBMgIv0JAgAgIf0AAgD95gH95AEhEyAhQSBqISEgIkEEaiEiICEgI0kNAAsgAiAFQRhsav0AAhAgE/3kASEaIAMgBUEYbGogGv1aAhAAIAMgBUEYbGogGv1aAhQBIAVBAWoiBSAGSA0ACwsLsAQHAXsBfwV7A38HewN/Anv9DAAAAAAAAAAAAAAAAAAAAAAhByAAKwMAtv0TIQVBACEGA0AgByEIIAchCSAHIQogByELQQAgBEgEQCABIAZBAnRqIQwgAiENIAwgBEEFdGohDgNAIAz9AAIAIQ8gCCAN/QkCACAP/eYB/eQBIQggCSAN/QkCBCAP/eYB/eQBIQkgCiAN/QkCCCAP/eYB/eQBIQogCyAN/QkCDCAP/eYB/eQBIQsgDEEgaiEMIA1BGGohDSAMIA5JDQALCyADIAZBAnRq/QACACEQIAMgBkECdGr9AAIgIREgAyAGQQJ0av0AAkAhEiADIAZBAnRq/QACYCETIAMgBkECdGogECAFIAj95gH95AH9CwIAIAMgBkECdGogESAFIAn95gH95AH9CwIgIAMgBkECdGogEiAFIAr95gH95AH9CwJAIAMgBkECdGogEyAFIAv95gH95AH9CwJgIAchFCAHIRVBACAESARAIAEgBkECdGohFiACQRBqIRcgFiAEQQV0aiEYA0AgFv0AAgAhDyAUIBf9CQIAIA/95gH95AEhFCAVIBf9CQIEIA/95gH95AEhFSAWQSBqIRYgF0EYaiEXIBYgGEkNAAsLIAMgBkECdGr9AAKAASEZIAMgBkECdGr9AAKgASEaIAMgBkECdGogGSAFIBT95gH95AH9CwKAASADIAZBAnRqIBogBSAV/eYB/eQB/QsCoAEgBkEEaiIGQQhIDQALC4cGBwF7AX8FewN/BXsDfwR7/QwAAAAAAAAAAAAAAAAAAAAAIQcgACsDALb9EyEFQQAhBgNAIAchCCAHIQkgByEKIAchC0EAIARIBEAgASEMIAIgBkECdGohDSAMIARBGGxqIQ4DQCAM/QACACEPIAggDf0JAgAgD/3mAf3kASEIIAkgDf0JAgQgD/3mAf3kASEJIAogDf0JAgggD/3mAf3kASEKIAsgDf0JAgwgD/3mAf3kASELIAxBGGohDCANQSBqIQ0gDCAOSQ0ACwsgAyAGQRhsav0AAgAhECADIAZBGGxq/QACGCERIAMgBkEYbGr9AAIwIRIgAyAGQRhsav0AAkghEyADIAZBGGxqIBAgBSAI/eYB/eQB/QsCACADIAZBGGxqIBEgBSAJ/eYB/eQB/QsCGCADIAZBGGxqIBIgBSAK/eYB/eQB/QsCMCADIAZBGGxqIBMgBSAL/eYB/eQB/QsCSCAGQQRqIgZBCEgNAAtBACEGA0AgByEIIAchCSAHIQogByELQQAgBEgEQCABQRBqIRQgAiAGQQJ0aiEVIBQgBEEYbGohFgNAIBT9AAIAIQ8gCCAV/QkCACAP/eYB/eQBIQggCSAV/QkCBCAP/eYB/eQBIQkgCiAV/QkCCCAP/eYB/eQBIQogCyAV/QkCDCAP/eYB/eQBIQsgFEEYaiEUIBVBIGohFSAUIBZJDQALCyADIAZBGGxq/QACECEQIBAgBSAI/eYB/eQBIRcgAyAGQRhsav0AAighESARIAUgCf3mAf3kASEYIAMgBkEYbGr9AAJAIRIgEiAFIAr95gH95AEhGSADIAZBGGxq/QACWCETIBMgBSAL/eYB/eQBIRogAyAGQRhsaiAX/VoCEAAgAyAGQRhsaiAX/VoCFAEgAyAGQRhsaiAY/VoCKAAgAyAGQRhsaiAY/VoCLAEgAyAGQRhsaiAZ/VoCQAAgAyAGQRhsaiAZ/VoCRAEgAyAGQRhsaiAa/VoCWAAgAyAGQRhsaiAa/VoCXAEgBkEEaiIGQQhIDQALC8sEBQV7A38MewN/BHv9DAAAAAAAAAAAAAAAAAAAAAAhBSAFIQYgBSEHIAUhCCAFIQlBACAESARAIAAhCiABIQsgCiAEQQxsaiEMA0AgCv0AAgAhDSAGIAv9CQIAIA395gH95AEhBiAHIAv9CQIEIA395gH95AEhByAIIAv9CQIIIA395gH95AEhCCAJIAv9CQIMIA395gH95AEhCSAKQQxqIQogC0EYaiELIAogDEkNAAsLIAP9AAIAIQ4gAisDALb9EyEPIA4gDyAG/eYB/eQBIRAgA/0AAgwhESARIA8gB/3mAf3kASESIAP9AAIYIRMgEyAPIAj95gH95AEhFCAD/QACJCEVIBUgDyAJ/eYB/eQBIRYgAyAQ/VoCAAAgAyAQ/VoCBAEgAyAQ/VoCCAIgAyAS/VoCDAAgAyAS/VoCEAEgAyAS/VoCFAIgAyAU/VoCGAAgAyAU/VoCHAEgAyAU/VoCIAIgAyAW/VoCJAAgAyAW/VoCKAEgAyAW/VoCLAIgBSEXIAUhGEEAIARIBEAgACEZIAFBEGohGiAZIARBDGxqIRsDQCAZ/QACACENIBcgGv0JAgAgDf3mAf3kASEXIBggGv0JAgQgDf3mAf3kASEYIBlBDGohGSAaQRhqIRogGSAbSQ0ACwsgA/0AAjAhHCAcIA8gF/3mAf3kASEdIAP9AAI8IR4gHiAPIBj95gH95AEhHyADIB39WgIwACADIB39WgI0ASADIB39WgI4AiADIB/9WgI8ACADIB/9WgJAASADIB/9WgJEAgujAQMDewJ/A3v9DAAAAAAAAAAAAAAAAAAAAAAhBCAEIQUgBCEGQQAgA0gEQCAAIQcgByADQQV0aiEIA0AgBSAH/QACAP3kASEFIAYgB/0AAhD95AEhBiAHQSBqIQcgByAISQ0ACwsgAv0AAgAhCSABKwMAtv0TIQogAv0AAhAhCyACIAkgCiAF/eYB/eQB/QsCACACIAsgCiAG/eYB/eQB/QsCEAvfAQUCewJ/A3sCfwJ7/QwAAAAAAAAAAAAAAAAAAAAAIQQgBCEFQQAgA0gEQCAAIQYgBiADQRhsaiEHA0AgBSAG/QACAP3kASEFIAZBGGohBiAGIAdJDQALCyAC/QACACEIIAErAwC2/RMhCSACIAggCSAF/eYB/eQB/QsCACAEIQpBACADSARAIABBEGohCyALIANBGGxqIQwDQCAKIAv9AAIA/eQBIQogC0EYaiELIAsgDEkNAAsLIAL9AAIQIQ0gDSAJIAr95gH95AEhDiACIA79WgIQACACIA79WgIUAQuLAQMCewJ/Anv9DAAAAAAAAAAAAAAAAAAAAAAhBCAEIQVBACADSARAIAAhBiAGIANBDGxqIQcDQCAFIAb9AAIA/eQBIQUgBkEMaiEGIAYgB0kNAAsLIAL9AAIAIQggCCABKwMAtv0TIAX95gH95AEhCSACIAn9WgIAACACIAn9WgIEASACIAn9WgIIAgsMACABIAArAwA5AwALqgMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEEQwAAAAAhAyAEIQUgBCEGIAQhByAEIQhBACACQQR1QQR0SARAIAAhCSAJIAJBBHVBBnRqIQoDQCAJ/QACACELIAn9AAIQIQwgCf0AAiAhDSAJ/QACMCEOIAUgCyAL/eYB/eQBIQUgBiAMIAz95gH95AEhBiAHIA0gDf3mAf3kASEHIAggDiAO/eYB/eQBIQggCUHAAGohCSAJIApJDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgACACQQR1QQZ0aiEPIA8gAkEEdUFAbCACQQJ1QQR0amohEANAIA/9AAIAIQsgBSALIAv95gH95AEhBSAPQRBqIQ8gDyAQSQ0ACwsgBSAG/eQBIAcgCP3kAf3kASERIAMgEf0fACAR/R8BkiAR/R8CIBH9HwOSkpIhAyACQQJ1QQJ0IAJIBEAgACACQQJ1QQR0aiESIBIgAkECdUFwbCACQQJ0amohEwNAIBIqAgAhFCADIBQgFJSSIQMgEkEEaiESIBIgE0kNAAsLIAEgAzgCAAuMBwgBfQV7An8EewJ/AXsCfwF9/QwAAAAAAAAAAAAAAAAAAAAAIR9DAAAAACEeIB8hICAfISEgHyEiIB8hI0EAIB1BBHVBBHRIBEAgACEkICQgHUEEdUEGdGohJQNAICT9AAIAISYgJP0AAhAhJyAk/QACICEoICT9AAIwISkgICAmICb95gH95AEhICAhICcgJ/3mAf3kASEhICIgKCAo/eYB/eQBISIgIyApICn95gH95AEhIyAkQcAAaiEkICQgJUkNAAsLIB1BBHVBBHQgHUECdUECdEgEQCAAIB1BBHVBBnRqISogKiAdQQR1QUBsIB1BAnVBBHRqaiErA0AgKv0AAgAhJiAgICYgJv3mAf3kASEgICpBEGohKiAqICtJDQALCyAgICH95AEgIiAj/eQB/eQBISwgHiAs/R8AICz9HwGSICz9HwIgLP0fA5KSkiEeIB1BAnVBAnQgHUgEQCAAIB1BAnVBBHRqIS0gLSAdQQJ1QXBsIB1BAnRqaiEuA0AgLSoCACEvIB4gLyAvlJIhHiAtQQRqIS0gLSAuSQ0ACwsgHCAbKwMARAAAAAAAAAAAYgR8IBoqAgC7BUQAAAAAAAAAAAsgGSsDAEQAAAAAAAAAAGIEfCAYKgIAuwVEAAAAAAAAAAALoCAXKwMARAAAAAAAAAAAYgR8IBYqAgC7BUQAAAAAAAAAAAugIBUrAwBEAAAAAAAAAABiBHwgFCoCALsFRAAAAAAAAAAAC6AgEysDAEQAAAAAAAAAAGIEfCASKgIAuwVEAAAAAAAAAAALoCARKwMARAAAAAAAAAAAYgR8IBAqAgC7BUQAAAAAAAAAAAugIA8rAwBEAAAAAAAAAABiBHwgDioCALsFRAAAAAAAAAAAC6AgDSsDAEQAAAAAAAAAAGIEfCAMKgIAuwVEAAAAAAAAAAALoCALKwMARAAAAAAAAAAAYgR8IAoqAgC7BUQAAAAAAAAAAAugIAkrAwBEAAAAAAAAAABiBHwgCCoCALsFRAAAAAAAAAAAC6AgBysDAEQAAAAAAAAAAGIEfCAGKgIAuwVEAAAAAAAAAAALoCAFKwMARAAAAAAAAAAAYgR8IAQqAgC7BUQAAAAAAAAAAAugIAMrAwBEAAAAAAAAAABiBHwgAioCALsFRAAAAAAAAAAAC6AgHrtEAAAAAAAAAAAgASsDAEQAAAAAAAAAAGIboJ85AwALIwAgAyACKwMARAAAAAAAAPA/IAErAwAgACsDABAAoaM5AwALKAAgAkQAAAAAAADwP0QAAAAAAADwPyABKwMAIAArAwAQAKGfozkDAAvNEhUBfAF9AXsBfQF7AXwBfQF7AX0BewF9AXsBfQF7AX0Bew9/E3sNfxJ9FH/9DAAAAAAAAAAAAAAAAAAAAAAhRiAAKwMAIRUgFbYhFiAW/RMhF0QAAAAAAADwPyAVobYhGCAY/RMhGSABKwMAIRogGrYhGyAb/RMhHEQAAAAAAADwPyAaobYhHSAd/RMhHiACKwMAtiEfIB/9EyEgIAMrAwC2ISEgIf0TISIgBCsDALYhIyAj/RMhJCAFKwMARAAAAAAAAAAAYiElIAYrAwBEAAAAAAAAAABiISYgBysDAEQAAAAAAAAAAGIEQEEAIBRBAnVBAnRIBEAgCCEnIAkhKCAKISkgCyEqIAwhKyANISwgDiEtIA8hLiAQIS8gESEwIBIhMSATITIgJyAUQQJ1QQR0aiEzA0AgJ/0AAgAhNCAo/QACACE1IBcgNP3mASAZIDX95gH95AEhNiAp/QACACE3IBwgN/3mASAeIDUgNf3mAf3mAf3kASE4ICr9AAIAITkgK/0AAgAhOiAs/QACACE7IBcgOv3mASAZIDv95gH95AEhPCAt/QACACE9IBwgPf3mASAeIDsgO/3mAf3mAf3kASE+IC79AAIAIT8gL/0AAgAhQCAw/QACACFBIBcgQP3mASAZIEH95gH95AEhQiAx/QACACFDIBwgQ/3mASAeIEEgQf3mAf3mAf3kASFEIDL9AAIAIUUgMCBG/QsCACAsIEb9CwIAICggRv0LAgAgJyA2/QsCACApIDj9CwIAICogOSAgIDb95gEgIiA4/eMB/eYBICT95AH95wH95QH9CwIAICsgPCA6ICUb/QsCACAtID4gPSAlG/0LAgAgLiA/ICAgPP3mASAiID794wH95gEgJP3kAf3nAf3lASA/ICUb/QsCACAvIEIgQCAmG/0LAgAgMSBEIEMgJhv9CwIAIDIgRSAgIEL95gEgIiBE/eMB/eYBICT95AH95wH95QEgRSAmG/0LAgAgJ0EQaiEnIChBEGohKCApQRBqISkgKkEQaiEqICtBEGohKyAsQRBqISwgLUEQaiEtIC5BEGohLiAvQRBqIS8gMEEQaiEwIDFBEGohMSAyQRBqITIgJyAzSQ0ACwsgFEECdUECdCAUSARAIAggFEECdUEEdGohRyAJIBRBAnVBBHRqIUggCiAUQQJ1QQR0aiFJIAsgFEECdUEEdGohSiAMIBRBAnVBBHRqIUsgDSAUQQJ1QQR0aiFMIA4gFEECdUEEdGohTSAPIBRBAnVBBHRqIU4gECAUQQJ1QQR0aiFPIBEgFEECdUEEdGohUCASIBRBAnVBBHRqIVEgEyAUQQJ1QQR0aiFSIEcgFEECdUFwbCAUQQJ0amohUwNAIEcqAgAhVCBIKgIAIVUgFiBUlCAYIFWUkiFWIEkqAgAhVyAbIFeUIB0gVSBVlJSSIVggSioCACFZIEsqAgAhWiBMKgIAIVsgFiBalCAYIFuUkiFcIE0qAgAhXSAbIF2UIB0gWyBblJSSIV4gTioCACFfIE8qAgAhYCBQKgIAIWEgFiBglCAYIGGUkiFiIFEqAgAhYyAbIGOUIB0gYSBhlJSSIWQgUioCACFlIFBDAAAAADgCACBMQwAAAAA4AgAgSEMAAAAAOAIAIEcgVjgCACBJIFg4AgAgSiBZIB8gVpQgISBYkZQgI5KVkzgCACBLIFwgWiAlGzgCACBNIF4gXSAlGzgCACBOIF8gHyBclCAhIF6RlCAjkpWTIF8gJRs4AgAgTyBiIGAgJhs4AgAgUSBkIGMgJhs4AgAgUiBlIB8gYpQgISBkkZQgI5KVkyBlICYbOAIAIEdBBGohRyBIQQRqIUggSUEEaiFJIEpBBGohSiBLQQRqIUsgTEEEaiFMIE1BBGohTSBOQQRqIU4gT0EEaiFPIFBBBGohUCBRQQRqIVEgUkEEaiFSIEcgU0kNAAsLBUEAIBRBAnVBAnRIBEAgDCFmIA0hZyAOIWggDyFpIBAhaiARIWsgEiFsIBMhbSAJIW4gZiAUQQJ1QQR0aiFvA0AgZv0AAgAhOiBn/QACACE7IBcgOv3mASAZIDv95gH95AEhNiBo/QACACE9IBwgPf3mASAeIDsgO/3mAf3mAf3kASE4IGn9AAIAIT8gav0AAgAhQCBr/QACACFBIBcgQP3mASAZIEH95gH95AEhPCBs/QACACFDIBwgQ/3mASAeIEEgQf3mAf3mAf3kASE+IG39AAIAIUUgayBG/QsCACBnIEb9CwIAIG4gRv0LAgAgZiA2IDogJRv9CwIAIGggOCA9ICUb/QsCACBpID8gICA2/eYBICIgOP3jAf3mASAk/eQB/ecB/eUBID8gJRv9CwIAIGogPCBAICYb/QsCACBsID4gQyAmG/0LAgAgbSBFICAgPP3mASAiID794wH95gEgJP3kAf3nAf3lASBFICYb/QsCACBmQRBqIWYgZ0EQaiFnIGhBEGohaCBpQRBqIWkgakEQaiFqIGtBEGohayBsQRBqIWwgbUEQaiFtIG5BEGohbiBmIG9JDQALCyAUQQJ1QQJ0IBRIBEAgDCAUQQJ1QQR0aiFwIA0gFEECdUEEdGohcSAOIBRBAnVBBHRqIXIgDyAUQQJ1QQR0aiFzIBAgFEECdUEEdGohdCARIBRBAnVBBHRqIXUgEiAUQQJ1QQR0aiF2IBMgFEECdUEEdGohdyAJIBRBAnVBBHRqIXggcCAUQQJ1QXBsIBRBAnRqaiF5A0AgcCoCACFaIHEqAgAhWyAWIFqUIBggW5SSIVYgcioCACFdIBsgXZQgHSBbIFuUlJIhWCBzKgIAIV8gdCoCACFgIHUqAgAhYSAWIGCUIBggYZSSIVwgdioCACFjIBsgY5QgHSBhIGGUlJIhXiB3KgIAIWUgdUMAAAAAOAIAIHFDAAAAADgCACB4QwAAAAA4AgAgcCBWIFogJRs4AgAgciBYIF0gJRs4AgAgcyBfIB8gVpQgISBYkZQgI5KVkyBfICUbOAIAIHQgXCBgICYbOAIAIHYgXiBjICYbOAIAIHcgZSAfIFyUICEgXpGUICOSlZMgZSAmGzgCACBwQQRqIXAgcUEEaiFxIHJBBGohciBzQQRqIXMgdEEEaiF0IHVBBGohdSB2QQRqIXYgd0EEaiF3IHhBBGoheCBwIHlJDQALCwsLhwYVAXwBfQF7AX0BewF8AX0BewF9AXsBfQF7AX0BewF9AXsFfwd7BX8GfQR//QwAAAAAAAAAAAAAAAAAAAAAISYgACsDACELIAu2IQwgDP0TIQ1EAAAAAAAA8D8gC6G2IQ4gDv0TIQ8gASsDACEQIBC2IREgEf0TIRJEAAAAAAAA8D8gEKG2IRMgE/0TIRQgAisDALYhFSAV/RMhFiADKwMAtiEXIBf9EyEYIAQrAwC2IRkgGf0TIRogBSsDAEQAAAAAAAAAAGIEQEEAIApBAnVBAnRIBEAgBiEbIAchHCAIIR0gCSEeIBsgCkECdUEEdGohHwNAIBv9AAIAISAgHP0AAgAhISANICD95gEgDyAh/eYB/eQBISIgHf0AAgAhIyASICP95gEgFCAhICH95gH95gH95AEhJCAe/QACACElIBwgJv0LAgAgGyAi/QsCACAdICT9CwIAIB4gJSAWICL95gEgGCAk/eMB/eYBIBr95AH95wH95QH9CwIAIBtBEGohGyAcQRBqIRwgHUEQaiEdIB5BEGohHiAbIB9JDQALCyAKQQJ1QQJ0IApIBEAgBiAKQQJ1QQR0aiEnIAcgCkECdUEEdGohKCAIIApBAnVBBHRqISkgCSAKQQJ1QQR0aiEqICcgCkECdUFwbCAKQQJ0amohKwNAICcqAgAhLCAoKgIAIS0gDCAslCAOIC2UkiEuICkqAgAhLyARIC+UIBMgLSAtlJSSITAgKioCACExIChDAAAAADgCACAnIC44AgAgKSAwOAIAICogMSAVIC6UIBcgMJGUIBmSlZM4AgAgJ0EEaiEnIChBBGohKCApQQRqISkgKkEEaiEqICcgK0kNAAsLBUEAIApBAnVBAnRIBEAgByEyIDIgCkECdUEEdGohMwNAIDIgJv0LAgAgMkEQaiEyIDIgM0kNAAsLIApBAnVBAnQgCkgEQCAHIApBAnVBBHRqITQgNCAKQQJ1QXBsIApBAnRqaiE1A0AgNEMAAAAAOAIAIDRBBGohNCA0IDVJDQALCwsLkwsIAnsCfwV7A38NewN/AXsDf/0MAAAAAAAAAAAAAAAAAAAAACELQwAAgD8gBkEDbLKV/RMhByAA/QACACEIQQAgBkF9akgEQEEAIQkgBkF9aiEKA0AgCyEMIAshDSALIQ4gCyEPIAEhECACIAlBGGxqIREgEEHAAWohEgNAIBD9AAIAIRMgDCAR/QkCACAT/eYB/eQBIQwgDSAR/QkCGCAT/eYB/eQBIQ0gDiAR/QkCMCAT/eYB/eQBIQ4gDyAR/QkCSCAT/eYB/eQBIQ8gEEEgaiEQIBFBBGohESAQIBJJDQALIAwgCP3kASADIAlBDGxq/QACAP3lASEUIAcgFP3mASEVIBUgFf3kASEWIA0gCP3kASADIAlBDGxq/QACDP3lASEXIAcgF/3mASEYIBggGP3kASEZIA4gCP3kASADIAlBDGxq/QACGP3lASEaIAcgGv3mASEbIBsgG/3kASEcIA8gCP3kASADIAlBDGxq/QACJP3lASEdIAcgHf3mASEeIB4gHv3kASEfIAQgCUEMbGogFv1aAgAAIAQgCUEMbGogFv1aAgQBIAQgCUEMbGogFv1aAggCIAUgCUEMbGogFP1aAgAAIAUgCUEMbGogFP1aAgQBIAUgCUEMbGogFP1aAggCIAQgCUEMbGogGf1aAgwAIAQgCUEMbGogGf1aAhABIAQgCUEMbGogGf1aAhQCIAUgCUEMbGogF/1aAgwAIAUgCUEMbGogF/1aAhABIAUgCUEMbGogF/1aAhQCIAQgCUEMbGogHP1aAhgAIAQgCUEMbGogHP1aAhwBIAQgCUEMbGogHP1aAiACIAUgCUEMbGogGv1aAhgAIAUgCUEMbGogGv1aAhwBIAUgCUEMbGogGv1aAiACIAQgCUEMbGogH/1aAiQAIAQgCUEMbGogH/1aAigBIAQgCUEMbGogH/1aAiwCIAUgCUEMbGogHf1aAiQAIAUgCUEMbGogHf1aAigBIAUgCUEMbGogHf1aAiwCIAlBBGoiCSAKSA0ACwsgBkECdUECdCAGQX9qSARAIAZBAnVBAnQhCSAGQX9qIQoDQCALIQwgCyENIAEhICACIAlBGGxqISEgIEHAAWohIgNAICD9AAIAIRMgDCAh/QkCACAT/eYB/eQBIQwgDSAh/QkCGCAT/eYB/eQBIQ0gIEEgaiEgICFBBGohISAgICJJDQALIAwgCP3kASADIAlBDGxq/QACAP3lASEUIAcgFP3mASEVIBUgFf3kASEWIA0gCP3kASADIAlBDGxq/QACDP3lASEXIAcgF/3mASEYIBggGP3kASEZIAQgCUEMbGogFv1aAgAAIAQgCUEMbGogFv1aAgQBIAQgCUEMbGogFv1aAggCIAUgCUEMbGogFP1aAgAAIAUgCUEMbGogFP1aAgQBIAUgCUEMbGogFP1aAggCIAQgCUEMbGogGf1aAgwAIAQgCUEMbGogGf1aAhABIAQgCUEMbGogGf1aAhQCIAUgCUEMbGogF/1aAgwAIAUgCUEMbGogF/1aAhABIAUgCUEMbGogF/1aAhQCIAlBAmoiCSAKSA0ACwsgBkEBdUEBdCAGSARAIAZBAXVBAXQhCSAGIQoDQCALISMgASEkIAIgCUEYbGohJSAkQcABaiEmA0AgIyAl/QkCACAk/QACAP3mAf3kASEjICRBIGohJCAlQQRqISUgJCAmSQ0ACyAjIAj95AEgAyAJQQxsav0AAgD95QEhFCAHIBT95gEhFSAVIBX95AEhFiAEIAlBDGxqIBb9WgIAACAEIAlBDGxqIBb9WgIEASAEIAlBDGxqIBb9WgIIAiAFIAlBDGxqIBT9WgIAACAFIAlBDGxqIBT9WgIEASAFIAlBDGxqIBT9WgIIAiAJQQFqIgkgCkgNAAsLC20CAnsCf/0MAAAAAAAAAAAAAAAAAAAAACEDIAMhBEEAIAJIBEAgACEFIAUgAkEMbGohBgNAIAQgBf0AAgD95AEhBCAFQQxqIQUgBSAGSQ0ACwsgASAE/VoCAAAgASAE/VoCBAEgASAE/VoCCAILuwMEBXsDfwN7A3/9DAAAAAAAAAAAAAAAAAAAAAAhBCAEIQUgBCEGIAQhByAEIQhBACADSARAIAAhCSABIQogCSADQQxsaiELA0AgCf0AAgAhDCAFIAr9CQIAIAz95gH95AEhBSAGIAr9CQIEIAz95gH95AEhBiAHIAr9CQIIIAz95gH95AEhByAIIAr9CQIMIAz95gH95AEhCCAJQQxqIQkgCkEYaiEKIAkgC0kNAAsLIAIgBf1aAgAAIAIgBf1aAgQBIAIgBf1aAggCIAIgBv1aAgwAIAIgBv1aAhABIAIgBv1aAhQCIAIgB/1aAhgAIAIgB/1aAhwBIAIgB/1aAiACIAIgCP1aAiQAIAIgCP1aAigBIAIgCP1aAiwCIAQhDSAEIQ5BACADSARAIAAhDyABQRBqIRAgDyADQQxsaiERA0AgD/0AAgAhDCANIBD9CQIAIAz95gH95AEhDSAOIBD9CQIEIAz95gH95AEhDiAPQQxqIQ8gEEEYaiEQIA8gEUkNAAsLIAIgDf1aAjAAIAIgDf1aAjQBIAIgDf1aAjgCIAIgDv1aAjwAIAIgDv1aAkABIAIgDv1aAkQCC6sBBAJ7An8BewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMgAyEEQQAgAkgEQCAAIQUgBSACQRhsaiEGA0AgBCAF/QACAP3kASEEIAVBGGohBSAFIAZJDQALCyABIAT9CwIAIAMhB0EAIAJIBEAgAEEQaiEIIAggAkEYbGohCQNAIAcgCP0AAgD95AEhByAIQRhqIQggCCAJSQ0ACwsgASAH/VoCEAAgASAH/VoCFAELqQQFAX8FewN/AXsDf/0MAAAAAAAAAAAAAAAAAAAAACEFQQAhBANAIAUhBiAFIQcgBSEIIAUhCUEAIANIBEAgACEKIAEgBEECdGohCyAKIANBGGxqIQwDQCAK/QACACENIAYgC/0JAgAgDf3mAf3kASEGIAcgC/0JAgQgDf3mAf3kASEHIAggC/0JAgggDf3mAf3kASEIIAkgC/0JAgwgDf3mAf3kASEJIApBGGohCiALQSBqIQsgCiAMSQ0ACwsgAiAEQRhsaiAG/QsCACACIARBGGxqIAf9CwIYIAIgBEEYbGogCP0LAjAgAiAEQRhsaiAJ/QsCSCAEQQRqIgRBCEgNAAtBACEEA0AgBSEGIAUhByAFIQggBSEJQQAgA0gEQCAAQRBqIQ4gASAEQQJ0aiEPIA4gA0EYbGohEANAIA79AAIAIQ0gBiAP/QkCACAN/eYB/eQBIQYgByAP/QkCBCAN/eYB/eQBIQcgCCAP/QkCCCAN/eYB/eQBIQggCSAP/QkCDCAN/eYB/eQBIQkgDkEYaiEOIA9BIGohDyAOIBBJDQALCyACIARBGGxqIAb9WgIQACACIARBGGxqIAb9WgIUASACIARBGGxqIAf9WgIoACACIARBGGxqIAf9WgIsASACIARBGGxqIAj9WgJAACACIARBGGxqIAj9WgJEASACIARBGGxqIAn9WgJYACACIARBGGxqIAn9WgJcASAEQQRqIgRBCEgNAAsLcwIDewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMgAyEEIAMhBUEAIAJIBEAgACEGIAYgAkEFdGohBwNAIAQgBv0AAgD95AEhBCAFIAb9AAIQ/eQBIQUgBkEgaiEGIAYgB0kNAAsLIAEgBP0LAgAgASAF/QsCEAuQAwUBfwV7A38DewN//QwAAAAAAAAAAAAAAAAAAAAAIQVBACEEA0AgBSEGIAUhByAFIQggBSEJQQAgA0gEQCAAIARBAnRqIQogASELIAogA0EFdGohDANAIAr9AAIAIQ0gBiAL/QkCACAN/eYB/eQBIQYgByAL/QkCBCAN/eYB/eQBIQcgCCAL/QkCCCAN/eYB/eQBIQggCSAL/QkCDCAN/eYB/eQBIQkgCkEgaiEKIAtBGGohCyAKIAxJDQALCyACIARBAnRqIAb9CwIAIAIgBEECdGogB/0LAiAgAiAEQQJ0aiAI/QsCQCACIARBAnRqIAn9CwJgIAUhDiAFIQ9BACADSARAIAAgBEECdGohECABQRBqIREgECADQQV0aiESA0AgEP0AAgAhDSAOIBH9CQIAIA395gH95AEhDiAPIBH9CQIEIA395gH95AEhDyAQQSBqIRAgEUEYaiERIBAgEkkNAAsLIAIgBEECdGogDv0LAoABIAIgBEECdGogD/0LAqABIARBBGoiBEEISA0ACwvdBBQBfAF9AXsBfQF7AXwBfQF7AX0BewF9AXsBfQF7AX0BewV/BnsFfwZ9IAArAwAhCyALtiEMIAz9EyENRAAAAAAAAPA/IAuhtiEOIA79EyEPIAErAwAhECAQtiERIBH9EyESRAAAAAAAAPA/IBChtiETIBP9EyEUIAIrAwC2IRUgFf0TIRYgAysDALYhFyAX/RMhGCAEKwMAtiEZIBn9EyEaIAUrAwBEAAAAAAAAAABiBEBBACAKQQJ1QQJ0SARAIAchGyAGIRwgCCEdIAkhHiAbIApBAnVBBHRqIR8DQCAb/QACACEgIBz9AAIAISEgDSAg/eYBIA8gIf3mAf3kASEiIB39AAIAISMgEiAj/eYBIBQgISAh/eYB/eYB/eQBISQgHv0AAgAhJSAbICL9CwIAIB0gJP0LAgAgHiAlIBYgIv3mASAYICT94wH95gEgGv3kAf3nAf3lAf0LAgAgG0EQaiEbIBxBEGohHCAdQRBqIR0gHkEQaiEeIBsgH0kNAAsLIApBAnVBAnQgCkgEQCAHIApBAnVBBHRqISYgBiAKQQJ1QQR0aiEnIAggCkECdUEEdGohKCAJIApBAnVBBHRqISkgJiAKQQJ1QXBsIApBAnRqaiEqA0AgJioCACErICcqAgAhLCAMICuUIA4gLJSSIS0gKCoCACEuIBEgLpQgEyAsICyUlJIhLyApKgIAITAgJiAtOAIAICggLzgCACApIDAgFSAtlCAXIC+RlCAZkpWTOAIAICZBBGohJiAnQQRqIScgKEEEaiEoIClBBGohKSAmICpJDQALCwsLrAIAQQAoAgBBACgCuAUQAUEAKAIEQQAoAvABQQAoArgFQQAoAqAFIAAQAkEAKAIIQQAoAsQFEANBACgCDEEAKALEBUEAKAKgBUEAKALwAUEAKAKwBSAAEARBACgCEEEAKALIBRABQQAoAhRBACgCsAVBACgCyAVBACgCpAUgABACQQAoAhhBACgCzAUQA0EAKAIcQQAoAswFQQAoAqQFQQAoArAFQQAoAsAFIAAQBEEAKAIgQQAoArwFEAFBACgCJEEAKALABUEAKAK8BUEAKAKoBSAAEAJBACgCKEEAKALQBRADQQAoAixBACgC0AVBACgCqAVBACgCwAVBACgCtAUgABAEQQAoAjBBACgCrAUQBUEAKAI0QQAoAqwFQQAoArQFQQAoArgCIAAQBgvKAgBBACgCAEEAKALwBRABQQAoAgRBACgC8AFBACgC8AVBACgC1AUgABACQQAoAghBACgC/AUQA0EAKAIMQQAoAvwFQQAoAtQFQQAoAvABQQAoAugFIAAQBEEAKAIQQQAoAoAGEAFBACgCFEEAKALoBUEAKAKABkEAKALYBSAAEAJBACgCGEEAKAKEBhADQQAoAhxBACgChAZBACgC2AVBACgC6AVBACgC+AUgABAEQQAoAiBBACgC9AUQAUEAKAIkQQAoAvgFQQAoAvQFQQAoAtwFIAAQAkEAKAIoQQAoAogGEANBACgCLEEAKAKIBkEAKALcBUEAKAL4BUEAKALsBSAAEARBACgCMEEAKALkBRAFQQAoAuQFQQAoAuwFQQAoAuAFIAAQB0EAKAL0AUEAKAI0QQAoAuAFQQAoArwCIAAQCEEAKALAAhAJC88CAEEAKAIAQQAoApgGEAFBACgCBEEAKALwAUEAKAKYBkEAKAKMBiAAEAJBACgCCEEAKAKUBhADQQAoAgxBACgClAZBACgCjAZBACgC8AFBACgCyAYgABAEQQAoAhBBACgCpAYQAUEAKAIUQQAoAsgGQQAoAqQGQQAoApAGIAAQAkEAKAIYQQAoAqAGEANBACgCHEEAKAKgBkEAKAKQBkEAKALIBkEAKALMBiAAEARBACgCIEEAKAK0BhABQQAoAiRBACgCzAZBACgCtAZBACgCnAYgABACQQAoAihBACgCsAYQA0EAKAIsQQAoArAGQQAoApwGQQAoAswGQQAoAtAGIAAQBEEAKAIwQQAoArgGEAVBACgCNEEAKAK4BkEAKALQBkEAKAL0AUEAKAKsBiAAEApBACgCrAZBACgCvAIgAEEDbCAAEAtBACgCwAIQCQvlBABBACgCrAZBACgC8AYgACAAQQNsEAxBACgCMEEAKALgBhANQQAoAuAGQQAoAvAGQQAoAtQGIAAQDkEAKAIoQQAoAtwGEA9BACgC1AZBACgC3AZBACgCnAZBACgCqAYgABAQQQAoAiBBACgC6AYQEUEAKALoBkEAKAKoBkEAKALUBkEAKALYBiAAEBJBACgCGEEAKALsBhAPQQAoAtgGQQAoAuwGQQAoApAGQQAoArwGIAAQEEEAKAIQQQAoAsQGEBFBACgCxAZBACgCvAZBACgC2AZBACgC5AYgABASQQAoAghBACgC9AYQD0EAKALkBkEAKAL0BkEAKAKMBkEAKALABiAAEBBBACgC+AFBACgCwAZBACgC8AFBACgCuAEgABATQQAoAvgBQQAoAuQGQQAoAowGQQAoAsABIAAQFEEAKAL4AUEAKAK8BkEAKALIBkEAKALIASAAEBNBACgC+AFBACgC2AZBACgCkAZBACgC0AEgABAUQQAoAvgBQQAoAqgGQQAoAswGQQAoAtgBIAAQE0EAKAL4AUEAKALUBkEAKAKcBkEAKALgASAAEBRBACgC8AZBACgC0AZBACgC+AFBACgC6AEgABAVQQAoAsAGQQAoAvgBQQAoArwBIAAQFkEAKALkBkEAKAL4AUEAKALEASAAEBdBACgCvAZBACgC+AFBACgCzAEgABAWQQAoAtgGQQAoAvgBQQAoAtQBIAAQF0EAKAKoBkEAKAL4AUEAKALcASAAEBZBACgC1AZBACgC+AFBACgC5AEgABAXQQAoAvAGQQAoAvgBQQAoAuwBIAAQGAuQCABBACgCqAFBACgCyAIQGUEAKAK4AUEAKAK4A0EwEBpBACgCvAFBACgCwANBCBAaQQAoAsABQQAoAsgDQTAQGkEAKALEAUEAKALMA0EGEBpBACgCyAFBACgC0ANBMBAaQQAoAswBQQAoAtQDQQgQGkEAKALQAUEAKALYA0EwEBpBACgC1AFBACgC3ANBBhAaQQAoAtgBQQAoAuADQTAQGkEAKALcAUEAKALkA0EIEBpBACgC4AFBACgC6ANBMBAaQQAoAuQBQQAoAuwDQQYQGkEAKALoAUEAKALwA0ESEBpBACgC7AFBACgCsAJBACgC8ANBACgCrAJBACgC7ANBACgCqAJBACgC6ANBACgCpAJBACgC5ANBACgCoAJBACgC4ANBACgCnAJBACgC3ANBACgCmAJBACgC2ANBACgClAJBACgC1ANBACgCkAJBACgC0ANBACgCjAJBACgCzANBACgCiAJBACgCyANBACgChAJBACgCwANBACgCgAJBACgCuANBACgC/AFBACgCxAJBAxAbQQAoArQCQQAoAqwBQQAoAqgBQQAoArwDEBxBACgCtAJBACgCsAFBACgCxAMQHUEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKMAkEAKAL8AUEAKAKcAkEAKAJ4QQAoAtgBQQAoAnxBACgCIEEAKAJYQQAoAsgBQQAoAlxBACgCEEEAKAI4QQAoArgBQQAoAjxBACgCAEEwEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCkAJBACgCgAJBACgCoAJBACgCgAFBACgC3AFBACgChAFBACgCJEEAKAJgQQAoAswBQQAoAmRBACgCFEEAKAJAQQAoArwBQQAoAkRBACgCBEEIEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgClAJBACgChAJBACgCpAJBACgCiAFBACgC4AFBACgCjAFBACgCKEEAKAJoQQAoAtABQQAoAmxBACgCGEEAKAJIQQAoAsABQQAoAkxBACgCCEEwEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCmAJBACgCiAJBACgCqAJBACgCkAFBACgC5AFBACgClAFBACgCLEEAKAJwQQAoAtQBQQAoAnRBACgCHEEAKAJQQQAoAsQBQQAoAlRBACgCDEEGEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCrAJBACgCmAFBACgC6AFBACgCnAFBACgCMEESEB9BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCsAJBACgCoAFBACgC7AFBACgCpAFBACgCNEEDEB8L7RAAQQAoAgBBACgCkAcQAUEAKAIEQQAoAvABQQAoApAHQQAoAvgGIAAQAkEAKAIIQQAoAogHEANBACgCDEEAKAKIB0EAKAL4BkEAKALwAUEAKAKECCAAEARBACgCEEEAKAKkBxABQQAoAhRBACgChAhBACgCpAdBACgCgAcgABACQQAoAhhBACgCnAcQA0EAKAIcQQAoApwHQQAoAoAHQQAoAoQIQQAoAogIIAAQBEEAKAIgQQAoAuAHEAFBACgCJEEAKAKICEEAKALgB0EAKAKUByAAEAJBACgCKEEAKALkBxADQQAoAixBACgC5AdBACgClAdBACgCiAhBACgC2AcgABAEQQAoAqgBQQAoAsgCEBlBACgCtAJBACgCrAFBACgCqAFBACgCzAgQHEEAKAK0AkEAKAKwAUEAKALQCBAdQQAoAsACEAlBACgCMEEAKALoBxAFQQAoAjRBACgC6AdBACgC2AdBACgC9AFBACgCmAhBACgClAggABAgQQAoApQIQQAoArwCIABBA2wgABALQQAoApgIQQAoAtQIIAAQIUEAKAIwQQAoAvAHEA1BACgC8AdBACgCmAhBACgCkAggABAOQQAoApgIQQAoAtgHQQAoAsAIIAAQIkEAKAKQCEEAKAKoCCAAECNBACgCkAhBACgClAdBACgCnAggABAkQQAoAihBACgCoAgQD0EAKAKQCEEAKAKgCEEAKAKUB0EAKALUByAAEBBBACgC1AdBACgCrAggABAlQQAoAtQHQQAoAogIQQAoAqQIIAAQJkEAKAIgQQAoAqAHEBFBACgCoAdBACgC1AdBACgCkAhBACgCjAggABASQQAoAowIQQAoAvwHIAAQI0EAKAKMCEEAKAKAB0EAKALsByAAECRBACgCGEEAKAL0BxAPQQAoAowIQQAoAvQHQQAoAoAHQQAoApgHIAAQEEEAKAKYB0EAKAKACCAAECVBACgCmAdBACgChAhBACgC+AcgABAmQQAoAhBBACgCjAcQEUEAKAKMB0EAKAKYB0EAKAKMCEEAKALcByAAEBJBACgC3AdBACgCsAggABAjQQAoAtwHQQAoAvgGQQAoAqgHIAAQJEEAKAIIQQAoAqwHEA9BACgC3AdBACgCrAdBACgC+AZBACgChAcgABAQQQAoAoQHQQAoArQIIAAQJUEAKAKEB0EAKALwAUEAKAL8BiAAECZBACgC/AZBACgCuAhBMBAaQQAoAqgHQQAoArwIQTAQGkEAKAL4B0EAKAKwB0EwEBpBACgC7AdBACgCtAdBMBAaQQAoAqQIQQAoArgHQTAQGkEAKAKcCEEAKAK8B0EwEBpBACgCwAhBACgCwAdBEhAaQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAvwBQQAoAvwGQQAoAjhBACgCPEEAKAIAQTAQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKEAkEAKAKoB0EAKAJIQQAoAkxBACgCCEEwECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCjAJBACgC+AdBACgCWEEAKAJcQQAoAhBBMBAnQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApQCQQAoAuwHQQAoAmhBACgCbEEAKAIYQTAQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKcAkEAKAKkCEEAKAJ4QQAoAnxBACgCIEEwECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCpAJBACgCnAhBACgCiAFBACgCjAFBACgCKEEwECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCrAJBACgCwAhBACgCmAFBACgCnAFBACgCMEESECdBACgCtAhBACgCxAhBCBAaQQAoArAIQQAoAsgIQQYQGkEAKAKACEEAKALEB0EIEBpBACgC/AdBACgCyAdBBhAaQQAoAqwIQQAoAswHQQgQGkEAKAKoCEEAKALQB0EGEBpBACgC1AhBACgCsAJBACgCwAdBACgCrAJBACgC0AdBACgCqAJBACgCvAdBACgCpAJBACgCzAdBACgCoAJBACgCuAdBACgCnAJBACgCyAdBACgCmAJBACgCtAdBACgClAJBACgCxAdBACgCkAJBACgCsAdBACgCjAJBACgCyAhBACgCiAJBACgCvAhBACgChAJBACgCxAhBACgCgAJBACgCuAhBACgC/AFBACgCxAJBAxAbQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAoACQQAoArQIQQAoAkBBACgCREEAKAIEQQgQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKIAkEAKAKwCEEAKAJQQQAoAlRBACgCDEEGECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCkAJBACgCgAhBACgCYEEAKAJkQQAoAhRBCBAnQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApgCQQAoAvwHQQAoAnBBACgCdEEAKAIcQQYQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKgAkEAKAKsCEEAKAKAAUEAKAKEAUEAKAIkQQgQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKoAkEAKAKoCEEAKAKQAUEAKAKUAUEAKAIsQQYQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKwAkEAKALUCEEAKAKgAUEAKAKkAUEAKAI0QQMQJws=';
