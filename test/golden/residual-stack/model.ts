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
  'AGFzbQEAAAABggEMYAJ8fAF8YAJ/fwBgBX9/f39/AGAGf39/f39/AGAEf39/fwBgAX8AYAN/f38AYB5/f39/f39/f39/f39/f39/f39/f39/f39/f39/f38AYBV/f39/f39/f39/f39/f39/f39/f38AYAt/f39/f39/f39/fwBgB39/f39/f38AYAAAAhkCA25uYwZtZW1vcnkCAAADbm5jA3BvdwAAAy4tAQIBAwECBAIFAwQEAQQBAgECAgICBAQEAQYHBAYICQoGBAYEBgQJBQUFBQsFB0AGB3ByZWRpY3QAKAhldmFsdWF0ZQApB2ZvcndhcmQAKghiYWNrd2FyZAArBnVwZGF0ZQAsCXRyYWluU3RlcAAtCp/zAS1EAQN/IAEhAiAAIQMgAkHAAWohBANAIAIgA/0AAgD9CwIAIAIgA/0AAhD9CwIQIAJBIGohAiADQSBqIQMgAiAESQ0ACwv2KggCewV/CXsDf2d7CX8CewN//QwAAAAAAAAAAAAAAAAAAAAAIQz9DAAA0MIAANDCAADQwgAA0MIhHv0MAACyQgAAskIAALJCAACyQiEg/Qw7qrg/O6q4PzuquD87qrg/ISL9DACAMT8AgDE/AIAxPwCAMT8hJP0Mg4BeuYOAXrmDgF65g4BeuSEl/Qz7Vbu7+1W7u/tVu7v7Vbu7IW/9DGcrqTxnK6k8ZyupPGcrqTwhcP0MJCJcvSQiXL0kIly9JCJcvSFx/Qyzgwg+s4MIPrODCD6zgwg+IXL9DJqqqr6aqqq+mqqqvpqqqr4hc/0MAACAPwAAgD8AAIA/AACAPyF0/QwAAABAAAAAQAAAAEAAAABAIXX9DP/aUDn/2lA5/9pQOf/aUDkhdv0MvMu2OrzLtjq8y7Y6vMu2OiF3/Qw/iAg8P4gIPD+ICDw/iAg8IXj9DECqKj1Aqio9QKoqPUCqKj0hef0Mq6oqPquqKj6rqio+q6oqPiF6/QwAAAA/AAAAPwAAAD8AAAA/IXv9DH8AAAB/AAAAfwAAAH8AAAAhfP0MAAAgPwAAID8AACA/AAAgPyF9/QwAAACAAAAAgAAAAIAAAACAIX4gAP0AAgAhBSAA/QACECEGQQAgBEF9akgEQCADIQcgASEIIAIhCUEAIQogBEF9aiELA0AgDCENIAwhDiAMIQ8gDCEQIAwhESAMIRIgDCETIAwhFCAIIRUgCSEWIBVBGGohFwNAIBX9CQIAIRggFv0AAgAhGSAW/QACECEaIBX9CQIYIRsgFf0JAjAhHCAV/QkCSCEdIA0gGCAZ/eYB/eQBIQ0gDiAYIBr95gH95AEhDiAPIBsgGf3mAf3kASEPIBAgGyAa/eYB/eQBIRAgESAcIBn95gH95AEhESASIBwgGv3mAf3kASESIBMgHSAZ/eYB/eQBIRMgFCAdIBr95gH95AEhFCAVQQRqIRUgFkEgaiEWIBUgF0kNAAsgDSAF/eQBIRggGP3gASEbIBggGP3mASEcIBsgG/3kASEdIB0gHv3rASEfIB8gIP3qASEhICEgIv3mAf1qISMgISAjICT95gH95QEgIyAl/eYB/eUBISYgI/34ASEnICdBAf2sASEoIA4gBv3kASEpICn94AEhKiApICn95gEhKyAqICr95AEhLCAsIB796wEhLSAtICD96gEhLiAuICL95gH9aiEvIC4gLyAk/eYB/eUBIC8gJf3mAf3lASEwIC/9+AEhMSAxQQH9rAEhMiAPIAX95AEhMyAz/eABITQgMyAz/eYBITUgNCA0/eQBITYgNiAe/esBITcgNyAg/eoBITggOCAi/eYB/WohOSA4IDkgJP3mAf3lASA5ICX95gH95QEhOiA5/fgBITsgO0EB/awBITwgECAG/eQBIT0gPf3gASE+ID0gPf3mASE/ID4gPv3kASFAIEAgHv3rASFBIEEgIP3qASFCIEIgIv3mAf1qIUMgQiBDICT95gH95QEgQyAl/eYB/eUBIUQgQ/34ASFFIEVBAf2sASFGIBEgBf3kASFHIEf94AEhSCBHIEf95gEhSSBIIEj95AEhSiBKIB796wEhSyBLICD96gEhTCBMICL95gH9aiFNIEwgTSAk/eYB/eUBIE0gJf3mAf3lASFOIE39+AEhTyBPQQH9rAEhUCASIAb95AEhUSBR/eABIVIgUSBR/eYBIVMgUiBS/eQBIVQgVCAe/esBIVUgVSAg/eoBIVYgViAi/eYB/WohVyBWIFcgJP3mAf3lASBXICX95gH95QEhWCBX/fgBIVkgWUEB/awBIVogEyAF/eQBIVsgW/3gASFcIFsgW/3mASFdIFwgXP3kASFeIF4gHv3rASFfIF8gIP3qASFgIGAgIv3mAf1qIWEgYCBhICT95gH95QEgYSAl/eYB/eUBIWIgYf34ASFjIGNBAf2sASFkIBQgBv3kASFlIGX94AEhZiBlIGX95gEhZyBmIGb95AEhaCBoIB796wEhaSBpICD96gEhaiBqICL95gH9aiFrIGogayAk/eYB/eUBIGsgJf3mAf3lASFsIGv9+AEhbSBtQQH9rAEhbiAHIBsgGyAcIG8gHP3mASBw/eQBIBz95gEgcf3kASAc/eYBIHL95AEgHP3mASBz/eQB/eYB/eYB/eQBIHQgdSB2ICb95gEgd/3kASAm/eYBIHj95AEgJv3mASB5/eQBICb95gEgev3kASAm/eYBIHv95AEgJiAm/eYB/eYBICb95AEgdP3kASAoIHz9rgFBF/2rAf3mASAnICj9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgGyB9/UP9UiAYIH79Tv1Q/QsCACAHICogKiArIG8gK/3mASBw/eQBICv95gEgcf3kASAr/eYBIHL95AEgK/3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IDD95gEgd/3kASAw/eYBIHj95AEgMP3mASB5/eQBIDD95gEgev3kASAw/eYBIHv95AEgMCAw/eYB/eYBIDD95AEgdP3kASAyIHz9rgFBF/2rAf3mASAxIDL9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgKiB9/UP9UiApIH79Tv1Q/QsCECAHIDQgNCA1IG8gNf3mASBw/eQBIDX95gEgcf3kASA1/eYBIHL95AEgNf3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IDr95gEgd/3kASA6/eYBIHj95AEgOv3mASB5/eQBIDr95gEgev3kASA6/eYBIHv95AEgOiA6/eYB/eYBIDr95AEgdP3kASA8IHz9rgFBF/2rAf3mASA7IDz9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgNCB9/UP9UiAzIH79Tv1Q/QsCICAHID4gPiA/IG8gP/3mASBw/eQBID/95gEgcf3kASA//eYBIHL95AEgP/3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IET95gEgd/3kASBE/eYBIHj95AEgRP3mASB5/eQBIET95gEgev3kASBE/eYBIHv95AEgRCBE/eYB/eYBIET95AEgdP3kASBGIHz9rgFBF/2rAf3mASBFIEb9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgPiB9/UP9UiA9IH79Tv1Q/QsCMCAHIEggSCBJIG8gSf3mASBw/eQBIEn95gEgcf3kASBJ/eYBIHL95AEgSf3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IE795gEgd/3kASBO/eYBIHj95AEgTv3mASB5/eQBIE795gEgev3kASBO/eYBIHv95AEgTiBO/eYB/eYBIE795AEgdP3kASBQIHz9rgFBF/2rAf3mASBPIFD9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgSCB9/UP9UiBHIH79Tv1Q/QsCQCAHIFIgUiBTIG8gU/3mASBw/eQBIFP95gEgcf3kASBT/eYBIHL95AEgU/3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IFj95gEgd/3kASBY/eYBIHj95AEgWP3mASB5/eQBIFj95gEgev3kASBY/eYBIHv95AEgWCBY/eYB/eYBIFj95AEgdP3kASBaIHz9rgFBF/2rAf3mASBZIFr9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgUiB9/UP9UiBRIH79Tv1Q/QsCUCAHIFwgXCBdIG8gXf3mASBw/eQBIF395gEgcf3kASBd/eYBIHL95AEgXf3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IGL95gEgd/3kASBi/eYBIHj95AEgYv3mASB5/eQBIGL95gEgev3kASBi/eYBIHv95AEgYiBi/eYB/eYBIGL95AEgdP3kASBkIHz9rgFBF/2rAf3mASBjIGT9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgXCB9/UP9UiBbIH79Tv1Q/QsCYCAHIGYgZiBnIG8gZ/3mASBw/eQBIGf95gEgcf3kASBn/eYBIHL95AEgZ/3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IGz95gEgd/3kASBs/eYBIHj95AEgbP3mASB5/eQBIGz95gEgev3kASBs/eYBIHv95AEgbCBs/eYB/eYBIGz95AEgdP3kASBuIHz9rgFBF/2rAf3mASBtIG79sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgZiB9/UP9UiBlIH79Tv1Q/QsCcCAHQYABaiEHIAhB4ABqIQggCkEEaiIKIAtIDQALCyAEQQJ1QQJ0IARBf2pIBEAgAyAEQQJ1QQd0aiF/IAEgBEECdUHgAGxqIYABIAIhgQEgBEECdUECdCEKIARBf2ohCwNAIAwhDSAMIQ4gDCEPIAwhECCAASGCASCBASGDASCCAUEYaiGEAQNAIIIB/QkCACEYIIMB/QACACEZIIMB/QACECEaIIIB/QkCGCEbIA0gGCAZ/eYB/eQBIQ0gDiAYIBr95gH95AEhDiAPIBsgGf3mAf3kASEPIBAgGyAa/eYB/eQBIRAgggFBBGohggEggwFBIGohgwEgggEghAFJDQALIA0gBf3kASEYIBj94AEhGyAYIBj95gEhHCAbIBv95AEhHSAdIB796wEhHyAfICD96gEhISAhICL95gH9aiEjICEgIyAk/eYB/eUBICMgJf3mAf3lASEmICP9+AEhJyAnQQH9rAEhKCAOIAb95AEhKSAp/eABISogKSAp/eYBISsgKiAq/eQBISwgLCAe/esBIS0gLSAg/eoBIS4gLiAi/eYB/WohLyAuIC8gJP3mAf3lASAvICX95gH95QEhMCAv/fgBITEgMUEB/awBITIgDyAF/eQBITMgM/3gASE0IDMgM/3mASE1IDQgNP3kASE2IDYgHv3rASE3IDcgIP3qASE4IDggIv3mAf1qITkgOCA5ICT95gH95QEgOSAl/eYB/eUBITogOf34ASE7IDtBAf2sASE8IBAgBv3kASE9ID394AEhPiA9ID395gEhPyA+ID795AEhQCBAIB796wEhQSBBICD96gEhQiBCICL95gH9aiFDIEIgQyAk/eYB/eUBIEMgJf3mAf3lASFEIEP9+AEhRSBFQQH9rAEhRiB/IBsgGyAcIG8gHP3mASBw/eQBIBz95gEgcf3kASAc/eYBIHL95AEgHP3mASBz/eQB/eYB/eYB/eQBIHQgdSB2ICb95gEgd/3kASAm/eYBIHj95AEgJv3mASB5/eQBICb95gEgev3kASAm/eYBIHv95AEgJiAm/eYB/eYBICb95AEgdP3kASAoIHz9rgFBF/2rAf3mASAnICj9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgGyB9/UP9UiAYIH79Tv1Q/QsCACB/ICogKiArIG8gK/3mASBw/eQBICv95gEgcf3kASAr/eYBIHL95AEgK/3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IDD95gEgd/3kASAw/eYBIHj95AEgMP3mASB5/eQBIDD95gEgev3kASAw/eYBIHv95AEgMCAw/eYB/eYBIDD95AEgdP3kASAyIHz9rgFBF/2rAf3mASAxIDL9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgKiB9/UP9UiApIH79Tv1Q/QsCECB/IDQgNCA1IG8gNf3mASBw/eQBIDX95gEgcf3kASA1/eYBIHL95AEgNf3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IDr95gEgd/3kASA6/eYBIHj95AEgOv3mASB5/eQBIDr95gEgev3kASA6/eYBIHv95AEgOiA6/eYB/eYBIDr95AEgdP3kASA8IHz9rgFBF/2rAf3mASA7IDz9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgNCB9/UP9UiAzIH79Tv1Q/QsCICB/ID4gPiA/IG8gP/3mASBw/eQBID/95gEgcf3kASA//eYBIHL95AEgP/3mASBz/eQB/eYB/eYB/eQBIHQgdSB2IET95gEgd/3kASBE/eYBIHj95AEgRP3mASB5/eQBIET95gEgev3kASBE/eYBIHv95AEgRCBE/eYB/eYBIET95AEgdP3kASBGIHz9rgFBF/2rAf3mASBFIEb9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgPiB9/UP9UiA9IH79Tv1Q/QsCMCB/QcAAaiF/IIABQTBqIYABIApBAmoiCiALSA0ACwsgBEEBdUEBdCAESARAIAMgBEEBdUEGdGohhQEgASAEQQF1QTBsaiGGASACIYcBIARBAXVBAXQhCiAEIQsDQCAMIYgBIAwhiQEghgEhigEghwEhiwEgigFBGGohjAEDQCCKAf0JAgAhGCCIASAYIIsB/QACAP3mAf3kASGIASCJASAYIIsB/QACEP3mAf3kASGJASCKAUEEaiGKASCLAUEgaiGLASCKASCMAUkNAAsgiAEgBf3kASEYIBj94AEhGyAYIBj95gEhHCAbIBv95AEhHSAdIB796wEhHyAfICD96gEhISAhICL95gH9aiEjICEgIyAk/eYB/eUBICMgJf3mAf3lASEmICP9+AEhJyAnQQH9rAEhKCCJASAG/eQBISkgKf3gASEqICkgKf3mASErICogKv3kASEsICwgHv3rASEtIC0gIP3qASEuIC4gIv3mAf1qIS8gLiAvICT95gH95QEgLyAl/eYB/eUBITAgL/34ASExIDFBAf2sASEyIIUBIBsgGyAcIG8gHP3mASBw/eQBIBz95gEgcf3kASAc/eYBIHL95AEgHP3mASBz/eQB/eYB/eYB/eQBIHQgdSB2ICb95gEgd/3kASAm/eYBIHj95AEgJv3mASB5/eQBICb95gEgev3kASAm/eYBIHv95AEgJiAm/eYB/eYBICb95AEgdP3kASAoIHz9rgFBF/2rAf3mASAnICj9sQEgfP2uAUEX/asB/eYBIHT95AH95wH95QEgGyB9/UP9UiAYIH79Tv1Q/QsCACCFASAqICogKyBvICv95gEgcP3kASAr/eYBIHH95AEgK/3mASBy/eQBICv95gEgc/3kAf3mAf3mAf3kASB0IHUgdiAw/eYBIHf95AEgMP3mASB4/eQBIDD95gEgef3kASAw/eYBIHr95AEgMP3mASB7/eQBIDAgMP3mAf3mASAw/eQBIHT95AEgMiB8/a4BQRf9qwH95gEgMSAy/bEBIHz9rgFBF/2rAf3mASB0/eQB/ecB/eUBICogff1D/VIgKSB+/U79UP0LAhAghQFBIGohhQEghgFBGGohhgEgCkEBaiIKIAtIDQALCwuCAQIGfwF7IAEhAiAAIQMgAkGAAmohBANAIAIgA/0AAgD9CwIAIAJBIGohAiADQRhqIQMgAiAESQ0ACyAAQRBqIQUgAUEQaiEGIAVBwAFqIQcDQCAF/QACACEIIAYgCP1aAgAAIAYgCP1aAgQBIAVBGGohBSAGQSBqIQYgBSAHSQ0ACwuTDQwBewZ/BXsDfwF7C38BewN/AXsHfwR7Dn/9DAAAAAAAAAAAAAAAAAAAAAAhDSAA/QACACEGQQAgBUF9akgEQCAEIQcgAyEIIAEhCSACIQpBACELIAVBfWohDANAIA0hDiANIQ8gDSEQIA0hESAJIRIgCiETIBJBgAJqIRQDQCAS/QACACEVIA4gE/0JAgAgFf3mAf3kASEOIA8gE/0JAiAgFf3mAf3kASEPIBAgE/0JAkAgFf3mAf3kASEQIBEgE/0JAmAgFf3mAf3kASERIBJBIGohEiATQQRqIRMgEiAUSQ0ACyAHIAj9AAIAIA4gBv3kAf3kAf0LAgAgByAI/QACGCAPIAb95AH95AH9CwIYIAcgCP0AAjAgECAG/eQB/eQB/QsCMCAHIAj9AAJIIBEgBv3kAf3kAf0LAkggB0HgAGohByAIQeAAaiEIIApBgAFqIQogC0EEaiILIAxIDQALCyAFQQJ1QQJ0IAVBf2pIBEAgBCAFQQJ1QeAAbGohFiADIAVBAnVB4ABsaiEXIAEhGCACIAVBAnVBB3RqIRkgBUECdUECdCELIAVBf2ohDANAIA0hDiANIQ8gGCEaIBkhGyAaQYACaiEcA0AgGv0AAgAhFSAOIBv9CQIAIBX95gH95AEhDiAPIBv9CQIgIBX95gH95AEhDyAaQSBqIRogG0EEaiEbIBogHEkNAAsgFiAX/QACACAOIAb95AH95AH9CwIAIBYgF/0AAhggDyAG/eQB/eQB/QsCGCAWQTBqIRYgF0EwaiEXIBlBwABqIRkgC0ECaiILIAxIDQALCyAFQQF1QQF0IAVIBEAgBCAFQQF1QTBsaiEdIAMgBUEBdUEwbGohHiABIR8gAiAFQQF1QQZ0aiEgIAVBAXVBAXQhCyAFIQwDQCANISEgHyEiICAhIyAiQYACaiEkA0AgISAj/QkCACAi/QACAP3mAf3kASEhICJBIGohIiAjQQRqISMgIiAkSQ0ACyAdIB79AAIAICEgBv3kAf3kAf0LAgAgHUEYaiEdIB5BGGohHiAgQSBqISAgC0EBaiILIAxIDQALCyAA/QACECElQQAgBUF9akgEQCADQRBqISYgBEEQaiEnIAFBEGohKCACISlBACELIAVBfWohDANAIA0hDiANIQ8gDSEQIA0hESAoISogKSErICpBgAJqISwDQCAq/QACACEVIA4gK/0JAgAgFf3mAf3kASEOIA8gK/0JAiAgFf3mAf3kASEPIBAgK/0JAkAgFf3mAf3kASEQIBEgK/0JAmAgFf3mAf3kASERICpBIGohKiArQQRqISsgKiAsSQ0ACyAm/QACACAOICX95AH95AEhLSAm/QACGCAPICX95AH95AEhLiAm/QACMCAQICX95AH95AEhLyAm/QACSCARICX95AH95AEhMCAnIC39WgIAACAnIC39WgIEASAnIC79WgIYACAnIC79WgIcASAnIC/9WgIwACAnIC/9WgI0ASAnIDD9WgJIACAnIDD9WgJMASAmQeAAaiEmICdB4ABqIScgKUGAAWohKSALQQRqIgsgDEgNAAsLIAVBAnVBAnQgBUF/akgEQCADIAVBAnVB4ABsQRBqaiExIAQgBUECdUHgAGxBEGpqITIgAUEQaiEzIAIgBUECdUEHdGohNCAFQQJ1QQJ0IQsgBUF/aiEMA0AgDSEOIA0hDyAzITUgNCE2IDVBgAJqITcDQCA1/QACACEVIA4gNv0JAgAgFf3mAf3kASEOIA8gNv0JAiAgFf3mAf3kASEPIDVBIGohNSA2QQRqITYgNSA3SQ0ACyAx/QACACAOICX95AH95AEhLSAx/QACGCAPICX95AH95AEhLiAyIC39WgIAACAyIC39WgIEASAyIC79WgIYACAyIC79WgIcASAxQTBqITEgMkEwaiEyIDRBwABqITQgC0ECaiILIAxIDQALCyAFQQF1QQF0IAVIBEAgAyAFQQF1QTBsQRBqaiE4IAQgBUEBdUEwbEEQamohOSABQRBqITogAiAFQQF1QQZ0aiE7IAVBAXVBAXQhCyAFIQwDQCANISEgOiE8IDshPSA8QYACaiE+A0AgISA9/QkCACA8/QACAP3mAf3kASEhIDxBIGohPCA9QQRqIT0gPCA+SQ0ACyA4/QACACAhICX95AH95AEhLSA5IC39WgIAACA5IC39WgIEASA4QRhqITggOUEYaiE5IDtBIGohOyALQQFqIgsgDEgNAAsLC18BBn8gASECIAAhA0EAIQQDQCACIQUgAyEGIAVBwAFqIQcDQCAFIAYqAgA4AgAgBUEgaiEFIAZBDGohBiAFIAdJDQALIAJBBGohAiADQQRqIQMgBEEBaiIEQQNIDQALC8UGCAF7BX8FewN/BXsJfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhCyAA/QACACEFQQAgBEF9akgEQCADIQYgASEHIAIhCEEAIQkgBEF9aiEKA0AgCyEMIAshDSALIQ4gCyEPIAchECAIIREgEEHAAWohEgNAIBD9AAIAIRMgDCAR/QkCACAT/eYB/eQBIQwgDSAR/QkCGCAT/eYB/eQBIQ0gDiAR/QkCMCAT/eYB/eQBIQ4gDyAR/QkCSCAT/eYB/eQBIQ8gEEEgaiEQIBFBBGohESAQIBJJDQALIAwgBf3kASEUIA0gBf3kASEVIA4gBf3kASEWIA8gBf3kASEXIAYgFP1aAgAAIAYgFP1aAgQBIAYgFP1aAggCIAYgFf1aAgwAIAYgFf1aAhABIAYgFf1aAhQCIAYgFv1aAhgAIAYgFv1aAhwBIAYgFv1aAiACIAYgF/1aAiQAIAYgF/1aAigBIAYgF/1aAiwCIAZBMGohBiAIQeAAaiEIIAlBBGoiCSAKSA0ACwsgBEECdUECdCAEQX9qSARAIAMgBEECdUEwbGohGCABIRkgAiAEQQJ1QeAAbGohGiAEQQJ1QQJ0IQkgBEF/aiEKA0AgCyEMIAshDSAZIRsgGiEcIBtBwAFqIR0DQCAb/QACACETIAwgHP0JAgAgE/3mAf3kASEMIA0gHP0JAhggE/3mAf3kASENIBtBIGohGyAcQQRqIRwgGyAdSQ0ACyAMIAX95AEhFCANIAX95AEhFSAYIBT9WgIAACAYIBT9WgIEASAYIBT9WgIIAiAYIBX9WgIMACAYIBX9WgIQASAYIBX9WgIUAiAYQRhqIRggGkEwaiEaIAlBAmoiCSAKSA0ACwsgBEEBdUEBdCAESARAIAMgBEEBdUEYbGohHiABIR8gAiAEQQF1QTBsaiEgIARBAXVBAXQhCSAEIQoDQCALISEgHyEiICAhIyAiQcABaiEkA0AgISAj/QkCACAi/QACAP3mAf3kASEhICJBIGohIiAjQQRqISMgIiAkSQ0ACyAhIAX95AEhFCAeIBT9WgIAACAeIBT9WgIEASAeIBT9WgIIAiAeQQxqIR4gIEEYaiEgIAlBAWoiCSAKSA0ACwsL/AUHBX8FewN/AXsJfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhCUEAIANBfWpIBEAgAiEEIAAhBSABIQZBACEHIANBfWohCANAIAkhCiAJIQsgCSEMIAkhDSAFIQ4gBiEPIA5BwAFqIRADQCAO/QACACERIAogD/0JAgAgEf3mAf3kASEKIAsgD/0JAhggEf3mAf3kASELIAwgD/0JAjAgEf3mAf3kASEMIA0gD/0JAkggEf3mAf3kASENIA5BIGohDiAPQQRqIQ8gDiAQSQ0ACyAEIAr9WgIAACAEIAr9WgIEASAEIAr9WgIIAiAEIAv9WgIMACAEIAv9WgIQASAEIAv9WgIUAiAEIAz9WgIYACAEIAz9WgIcASAEIAz9WgIgAiAEIA39WgIkACAEIA39WgIoASAEIA39WgIsAiAEQTBqIQQgBkHgAGohBiAHQQRqIgcgCEgNAAsLIANBAnVBAnQgA0F/akgEQCACIANBAnVBMGxqIRIgACETIAEgA0ECdUHgAGxqIRQgA0ECdUECdCEHIANBf2ohCANAIAkhCiAJIQsgEyEVIBQhFiAVQcABaiEXA0AgFf0AAgAhESAKIBb9CQIAIBH95gH95AEhCiALIBb9CQIYIBH95gH95AEhCyAVQSBqIRUgFkEEaiEWIBUgF0kNAAsgEiAK/VoCAAAgEiAK/VoCBAEgEiAK/VoCCAIgEiAL/VoCDAAgEiAL/VoCEAEgEiAL/VoCFAIgEkEYaiESIBRBMGohFCAHQQJqIgcgCEgNAAsLIANBAXVBAXQgA0gEQCACIANBAXVBGGxqIRggACEZIAEgA0EBdUEwbGohGiADQQF1QQF0IQcgAyEIA0AgCSEbIBkhHCAaIR0gHEHAAWohHgNAIBsgHf0JAgAgHP0AAgD95gH95AEhGyAcQSBqIRwgHUEEaiEdIBwgHkkNAAsgGCAb/VoCAAAgGCAb/VoCBAEgGCAb/VoCCAIgGEEMaiEYIBpBGGohGiAHQQFqIgcgCEgNAAsLC6UBAwF9CX8BfUMAAAAAIQVBACAESARAIAAhBiABIQcgAiEIQQAhCSAEIQoDQCAGIQsgByEMIAghDSALQQxqIQ4DQCANKgIAIAwqAgCSIAsqAgCTIQ8gBSAPIA+UkiEFIAtBBGohCyAMQQRqIQwgDUEEaiENIAsgDkkNAAsgBkEMaiEGIAhBDGohCCAJQQFqIgkgCkgNAAsLIAMgBSAEQQNsspU4AgALDAAgAEMAAAAAOAIAC7cHCAF7Bn8FewN/BXsLfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhDSAA/QACACEGQQAgBUF9akgEQCADIQcgBCEIIAEhCSACIQpBACELIAVBfWohDANAIA0hDiANIQ8gDSEQIA0hESAJIRIgCiETIBJBwAFqIRQDQCAS/QACACEVIA4gE/0JAgAgFf3mAf3kASEOIA8gE/0JAhggFf3mAf3kASEPIBAgE/0JAjAgFf3mAf3kASEQIBEgE/0JAkggFf3mAf3kASERIBJBIGohEiATQQRqIRMgEiAUSQ0ACyAOIAb95AEgB/0AAgD95QEhFiAPIAb95AEgB/0AAgz95QEhFyAQIAb95AEgB/0AAhj95QEhGCARIAb95AEgB/0AAiT95QEhGSAIIBb9WgIAACAIIBb9WgIEASAIIBb9WgIIAiAIIBf9WgIMACAIIBf9WgIQASAIIBf9WgIUAiAIIBj9WgIYACAIIBj9WgIcASAIIBj9WgIgAiAIIBn9WgIkACAIIBn9WgIoASAIIBn9WgIsAiAHQTBqIQcgCEEwaiEIIApB4ABqIQogC0EEaiILIAxIDQALCyAFQQJ1QQJ0IAVBf2pIBEAgAyAFQQJ1QTBsaiEaIAQgBUECdUEwbGohGyABIRwgAiAFQQJ1QeAAbGohHSAFQQJ1QQJ0IQsgBUF/aiEMA0AgDSEOIA0hDyAcIR4gHSEfIB5BwAFqISADQCAe/QACACEVIA4gH/0JAgAgFf3mAf3kASEOIA8gH/0JAhggFf3mAf3kASEPIB5BIGohHiAfQQRqIR8gHiAgSQ0ACyAOIAb95AEgGv0AAgD95QEhFiAPIAb95AEgGv0AAgz95QEhFyAbIBb9WgIAACAbIBb9WgIEASAbIBb9WgIIAiAbIBf9WgIMACAbIBf9WgIQASAbIBf9WgIUAiAaQRhqIRogG0EYaiEbIB1BMGohHSALQQJqIgsgDEgNAAsLIAVBAXVBAXQgBUgEQCADIAVBAXVBGGxqISEgBCAFQQF1QRhsaiEiIAEhIyACIAVBAXVBMGxqISQgBUEBdUEBdCELIAUhDANAIA0hJSAjISYgJCEnICZBwAFqISgDQCAlICf9CQIAICb9AAIA/eYB/eQBISUgJkEgaiEmICdBBGohJyAmIChJDQALICUgBv3kASAh/QACAP3lASEWICIgFv1aAgAAICIgFv1aAgQBICIgFv1aAggCICFBDGohISAiQQxqISIgJEEYaiEkIAtBAWoiCyAMSA0ACwsLsQMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEFQwAAAAAhBCAFIQYgBSEHIAUhCCAFIQlBACACQQR1QQR0SARAIAAhCiAKIAJBBHVBBnRqIQsDQCAK/QACACEMIAr9AAIQIQ0gCv0AAiAhDiAK/QACMCEPIAYgDCAM/eYB/eQBIQYgByANIA395gH95AEhByAIIA4gDv3mAf3kASEIIAkgDyAP/eYB/eQBIQkgCkHAAGohCiAKIAtJDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgACACQQR1QQZ0aiEQIBAgAkEEdUFAbCACQQJ1QQR0amohEQNAIBD9AAIAIQwgBiAMIAz95gH95AEhBiAQQRBqIRAgECARSQ0ACwsgBiAH/eQBIAggCf3kAf3kASESIAQgEv0fACAS/R8BkiAS/R8CIBL9HwOSkpIhBCACQQJ1QQJ0IAJIBEAgACACQQJ1QQR0aiETIBMgAkECdUFwbCACQQJ0amohFANAIBMqAgAhFSAEIBUgFZSSIQQgE0EEaiETIBMgFEkNAAsLIAEgBCADQQNsspU4AgAL3gEGAX0BewN/AXsDfwF9QwAAgD8gAkEDbLKVIQQgBP0TIQVBACADQQJ1QQJ0SARAIAAhBiABIQcgBiADQQJ1QQR0aiEIA0AgBSAG/QACAP3mASEJIAcgCSAJ/eQB/QsCACAGQRBqIQYgB0EQaiEHIAYgCEkNAAsLIANBAnVBAnQgA0gEQCAAIANBAnVBBHRqIQogASADQQJ1QQR0aiELIAogA0ECdUFwbCADQQJ0amohDANAIAQgCioCAJQhDSALIA0gDZI4AgAgCkEEaiEKIAtBBGohCyAKIAxJDQALCwtfAQZ/IAEhAiAAIQNBACEEA0AgAiEFIAMhBiAFQeAAaiEHA0AgBSAGKgIAOAIAIAVBIGohBSAGQQRqIQYgBSAHSQ0ACyACQQRqIQIgA0EMaiEDIARBAWoiBEEGSA0ACwuiCgcFfwV7A38Bewl/AXsVf/0MAAAAAAAAAAAAAAAAAAAAACEJQQAgA0F9akgEQCACIQQgACEFIAEhBkEAIQcgA0F9aiEIA0AgCSEKIAkhCyAJIQwgCSENIAUhDiAGIQ8gDkHgAGohEANAIA79AAIAIREgCiAP/QkCACAR/eYB/eQBIQogCyAP/QkCDCAR/eYB/eQBIQsgDCAP/QkCGCAR/eYB/eQBIQwgDSAP/QkCJCAR/eYB/eQBIQ0gDkEgaiEOIA9BBGohDyAOIBBJDQALIAQgCv0LAgAgBCAL/QsCGCAEIAz9CwIwIAQgDf0LAkggBEHgAGohBCAGQTBqIQYgB0EEaiIHIAhIDQALCyADQQJ1QQJ0IANBf2pIBEAgAiADQQJ1QeAAbGohEiAAIRMgASADQQJ1QTBsaiEUIANBAnVBAnQhByADQX9qIQgDQCAJIQogCSELIBMhFSAUIRYgFUHgAGohFwNAIBX9AAIAIREgCiAW/QkCACAR/eYB/eQBIQogCyAW/QkCDCAR/eYB/eQBIQsgFUEgaiEVIBZBBGohFiAVIBdJDQALIBIgCv0LAgAgEiAL/QsCGCASQTBqIRIgFEEYaiEUIAdBAmoiByAISA0ACwsgA0EBdUEBdCADSARAIAIgA0EBdUEwbGohGCAAIRkgASADQQF1QRhsaiEaIANBAXVBAXQhByADIQgDQCAJIRsgGSEcIBohHSAcQeAAaiEeA0AgGyAd/QkCACAc/QACAP3mAf3kASEbIBxBIGohHCAdQQRqIR0gHCAeSQ0ACyAYIBv9CwIAIBhBGGohGCAaQQxqIRogB0EBaiIHIAhIDQALC0EAIANBfWpIBEAgAkEQaiEfIABBEGohICABISFBACEHIANBfWohCANAIAkhCiAJIQsgCSEMIAkhDSAgISIgISEjICJB4ABqISQDQCAi/QACACERIAogI/0JAgAgEf3mAf3kASEKIAsgI/0JAgwgEf3mAf3kASELIAwgI/0JAhggEf3mAf3kASEMIA0gI/0JAiQgEf3mAf3kASENICJBIGohIiAjQQRqISMgIiAkSQ0ACyAfIAr9WgIAACAfIAr9WgIEASAfIAv9WgIYACAfIAv9WgIcASAfIAz9WgIwACAfIAz9WgI0ASAfIA39WgJIACAfIA39WgJMASAfQeAAaiEfICFBMGohISAHQQRqIgcgCEgNAAsLIANBAnVBAnQgA0F/akgEQCACIANBAnVB4ABsQRBqaiElIABBEGohJiABIANBAnVBMGxqIScgA0ECdUECdCEHIANBf2ohCANAIAkhCiAJIQsgJiEoICchKSAoQeAAaiEqA0AgKP0AAgAhESAKICn9CQIAIBH95gH95AEhCiALICn9CQIMIBH95gH95AEhCyAoQSBqISggKUEEaiEpICggKkkNAAsgJSAK/VoCAAAgJSAK/VoCBAEgJSAL/VoCGAAgJSAL/VoCHAEgJUEwaiElICdBGGohJyAHQQJqIgcgCEgNAAsLIANBAXVBAXQgA0gEQCACIANBAXVBMGxBEGpqISsgAEEQaiEsIAEgA0EBdUEYbGohLSADQQF1QQF0IQcgAyEIA0AgCSEbICwhLiAtIS8gLkHgAGohMANAIBsgL/0JAgAgLv0AAgD95gH95AEhGyAuQSBqIS4gL0EEaiEvIC4gMEkNAAsgKyAb/VoCAAAgKyAb/VoCBAEgK0EYaiErIC1BDGohLSAHQQFqIgcgCEgNAAsLC18BBn8gASECIAAhA0EAIQQDQCACIQUgAyEGIAVBwAFqIQcDQCAFIAYqAgA4AgAgBUEgaiEFIAZBBGohBiAFIAdJDQALIAJBBGohAiADQRhqIQMgBEEBaiIEQQhIDQALC+cJBwZ/CXsDfw97C38CewN//QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAgD8AAIA/AACAPwAAgD8hJUEAIARBfWpIBEAgAiEFIAMhBiAAIQcgASEIQQAhCSAEQX1qIQoDQCALIQwgCyENIAshDiALIQ8gCyEQIAshESALIRIgCyETIAchFCAIIRUgFEEYaiEWA0AgFP0JAgAhFyAV/QACACEYIBX9AAIQIRkgFP0JAhghGiAU/QkCMCEbIBT9CQJIIRwgDCAXIBj95gH95AEhDCANIBcgGf3mAf3kASENIA4gGiAY/eYB/eQBIQ4gDyAaIBn95gH95AEhDyAQIBsgGP3mAf3kASEQIBEgGyAZ/eYB/eQBIREgEiAcIBj95gH95AEhEiATIBwgGf3mAf3kASETIBRBBGohFCAVQSBqIRUgFCAWSQ0ACyAF/QACACEdIAX9AAIQIR4gBf0AAiAhHyAF/QACMCEgIAX9AAJAISEgBf0AAlAhIiAF/QACYCEjIAX9AAJwISQgBiAMICUgHSAd/eYB/eUB/eYB/QsCACAGIA0gJSAeIB795gH95QH95gH9CwIQIAYgDiAlIB8gH/3mAf3lAf3mAf0LAiAgBiAPICUgICAg/eYB/eUB/eYB/QsCMCAGIBAgJSAhICH95gH95QH95gH9CwJAIAYgESAlICIgIv3mAf3lAf3mAf0LAlAgBiASICUgIyAj/eYB/eUB/eYB/QsCYCAGIBMgJSAkICT95gH95QH95gH9CwJwIAVBgAFqIQUgBkGAAWohBiAHQeAAaiEHIAlBBGoiCSAKSA0ACwsgBEECdUECdCAEQX9qSARAIAIgBEECdUEHdGohJiADIARBAnVBB3RqIScgACAEQQJ1QeAAbGohKCABISkgBEECdUECdCEJIARBf2ohCgNAIAshDCALIQ0gCyEOIAshDyAoISogKSErICpBGGohLANAICr9CQIAIRcgK/0AAgAhGCAr/QACECEZICr9CQIYIRogDCAXIBj95gH95AEhDCANIBcgGf3mAf3kASENIA4gGiAY/eYB/eQBIQ4gDyAaIBn95gH95AEhDyAqQQRqISogK0EgaiErICogLEkNAAsgJv0AAgAhHSAm/QACECEeICb9AAIgIR8gJv0AAjAhICAnIAwgJSAdIB395gH95QH95gH9CwIAICcgDSAlIB4gHv3mAf3lAf3mAf0LAhAgJyAOICUgHyAf/eYB/eUB/eYB/QsCICAnIA8gJSAgICD95gH95QH95gH9CwIwICZBwABqISYgJ0HAAGohJyAoQTBqISggCUECaiIJIApIDQALCyAEQQF1QQF0IARIBEAgAiAEQQF1QQZ0aiEtIAMgBEEBdUEGdGohLiAAIARBAXVBMGxqIS8gASEwIARBAXVBAXQhCSAEIQoDQCALITEgCyEyIC8hMyAwITQgM0EYaiE1A0AgM/0JAgAhFyAxIBcgNP0AAgD95gH95AEhMSAyIBcgNP0AAhD95gH95AEhMiAzQQRqITMgNEEgaiE0IDMgNUkNAAsgLf0AAgAhHSAt/QACECEeIC4gMSAlIB0gHf3mAf3lAf3mAf0LAgAgLiAyICUgHiAe/eYB/eUB/eYB/QsCECAtQSBqIS0gLkEgaiEuIC9BGGohLyAJQQFqIgkgCkgNAAsLC18BBn8gASECIAAhA0EAIQQDQCACIQUgAyEGIAVBgAJqIQcDQCAFIAYqAgA4AgAgBUEgaiEFIAZBBGohBiAFIAdJDQALIAJBBGohAiADQSBqIQMgBEEBaiIEQQZIDQALC7cMCQZ/BXsDfwF7C38Bewp/BHsOf/0MAAAAAAAAAAAAAAAAAAAAACELQQAgBEF9akgEQCADIQUgAiEGIAAhByABIQhBACEJIARBfWohCgNAIAshDCALIQ0gCyEOIAshDyAHIRAgCCERIBBBgAJqIRIDQCAQ/QACACETIAwgEf0JAgAgE/3mAf3kASEMIA0gEf0JAiAgE/3mAf3kASENIA4gEf0JAkAgE/3mAf3kASEOIA8gEf0JAmAgE/3mAf3kASEPIBBBIGohECARQQRqIREgECASSQ0ACyAFIAb9AAIAIAz95AH9CwIAIAUgBv0AAhggDf3kAf0LAhggBSAG/QACMCAO/eQB/QsCMCAFIAb9AAJIIA/95AH9CwJIIAVB4ABqIQUgBkHgAGohBiAIQYABaiEIIAlBBGoiCSAKSA0ACwsgBEECdUECdCAEQX9qSARAIAMgBEECdUHgAGxqIRQgAiAEQQJ1QeAAbGohFSAAIRYgASAEQQJ1QQd0aiEXIARBAnVBAnQhCSAEQX9qIQoDQCALIQwgCyENIBYhGCAXIRkgGEGAAmohGgNAIBj9AAIAIRMgDCAZ/QkCACAT/eYB/eQBIQwgDSAZ/QkCICAT/eYB/eQBIQ0gGEEgaiEYIBlBBGohGSAYIBpJDQALIBQgFf0AAgAgDP3kAf0LAgAgFCAV/QACGCAN/eQB/QsCGCAUQTBqIRQgFUEwaiEVIBdBwABqIRcgCUECaiIJIApIDQALCyAEQQF1QQF0IARIBEAgAyAEQQF1QTBsaiEbIAIgBEEBdUEwbGohHCAAIR0gASAEQQF1QQZ0aiEeIARBAXVBAXQhCSAEIQoDQCALIR8gHSEgIB4hISAgQYACaiEiA0AgHyAh/QkCACAg/QACAP3mAf3kASEfICBBIGohICAhQQRqISEgICAiSQ0ACyAbIBz9AAIAIB/95AH9CwIAIBtBGGohGyAcQRhqIRwgHkEgaiEeIAlBAWoiCSAKSA0ACwtBACAEQX1qSARAIAJBEGohIyADQRBqISQgAEEQaiElIAEhJkEAIQkgBEF9aiEKA0AgCyEMIAshDSALIQ4gCyEPICUhJyAmISggJ0GAAmohKQNAICf9AAIAIRMgDCAo/QkCACAT/eYB/eQBIQwgDSAo/QkCICAT/eYB/eQBIQ0gDiAo/QkCQCAT/eYB/eQBIQ4gDyAo/QkCYCAT/eYB/eQBIQ8gJ0EgaiEnIChBBGohKCAnIClJDQALICP9AAIAIAz95AEhKiAj/QACGCAN/eQBISsgI/0AAjAgDv3kASEsICP9AAJIIA/95AEhLSAkICr9WgIAACAkICr9WgIEASAkICv9WgIYACAkICv9WgIcASAkICz9WgIwACAkICz9WgI0ASAkIC39WgJIACAkIC39WgJMASAjQeAAaiEjICRB4ABqISQgJkGAAWohJiAJQQRqIgkgCkgNAAsLIARBAnVBAnQgBEF/akgEQCACIARBAnVB4ABsQRBqaiEuIAMgBEECdUHgAGxBEGpqIS8gAEEQaiEwIAEgBEECdUEHdGohMSAEQQJ1QQJ0IQkgBEF/aiEKA0AgCyEMIAshDSAwITIgMSEzIDJBgAJqITQDQCAy/QACACETIAwgM/0JAgAgE/3mAf3kASEMIA0gM/0JAiAgE/3mAf3kASENIDJBIGohMiAzQQRqITMgMiA0SQ0ACyAu/QACACAM/eQBISogLv0AAhggDf3kASErIC8gKv1aAgAAIC8gKv1aAgQBIC8gK/1aAhgAIC8gK/1aAhwBIC5BMGohLiAvQTBqIS8gMUHAAGohMSAJQQJqIgkgCkgNAAsLIARBAXVBAXQgBEgEQCACIARBAXVBMGxBEGpqITUgAyAEQQF1QTBsQRBqaiE2IABBEGohNyABIARBAXVBBnRqITggBEEBdUEBdCEJIAQhCgNAIAshHyA3ITkgOCE6IDlBgAJqITsDQCAfIDr9CQIAIDn9AAIA/eYB/eQBIR8gOUEgaiE5IDpBBGohOiA5IDtJDQALIDX9AAIAIB/95AEhKiA2ICr9WgIAACA2ICr9WgIEASA1QRhqITUgNkEYaiE2IDhBIGohOCAJQQFqIgkgCkgNAAsLC/kFBQl7A38SewN/BHv9DAAAAAAAAAAAAAAAAAAAAAAhBSAFIQYgBSEHIAUhCCAFIQkgBSEKIAUhCyAFIQwgBSENQQAgBEgEQCAAIQ4gASEPIA4gBEEYbGohEANAIA79CQIAIREgD/0AAgAhEiAP/QACECETIA79CQIEIRQgDv0JAgghFSAO/QkCDCEWIAYgESAS/eYB/eQBIQYgByARIBP95gH95AEhByAIIBQgEv3mAf3kASEIIAkgFCAT/eYB/eQBIQkgCiAVIBL95gH95AEhCiALIBUgE/3mAf3kASELIAwgFiAS/eYB/eQBIQwgDSAWIBP95gH95AEhDSAOQRhqIQ4gD0EgaiEPIA4gEEkNAAsLIAP9AAIAIRcgAisDALb9EyERIAP9AAIQIRggA/0AAiAhGSAD/QACMCEaIAP9AAJAIRsgA/0AAlAhHCAD/QACYCEdIAP9AAJwIR4gAyAXIBEgBv3mAf3kAf0LAgAgAyAYIBEgB/3mAf3kAf0LAhAgAyAZIBEgCP3mAf3kAf0LAiAgAyAaIBEgCf3mAf3kAf0LAjAgAyAbIBEgCv3mAf3kAf0LAkAgAyAcIBEgC/3mAf3kAf0LAlAgAyAdIBEgDP3mAf3kAf0LAmAgAyAeIBEgDf3mAf3kAf0LAnAgBSEfIAUhICAFISEgBSEiQQAgBEgEQCAAQRBqISMgASEkICMgBEEYbGohJQNAICP9CQIAIRQgJP0AAgAhEiAk/QACECETICP9CQIEIRUgHyAUIBL95gH95AEhHyAgIBQgE/3mAf3kASEgICEgFSAS/eYB/eQBISEgIiAVIBP95gH95AEhIiAjQRhqISMgJEEgaiEkICMgJUkNAAsLIAP9AAKAASEmIAP9AAKQASEnIAP9AAKgASEoIAP9AAKwASEpIAMgJiARIB/95gH95AH9CwKAASADICcgESAg/eYB/eQB/QsCkAEgAyAoIBEgIf3mAf3kAf0LAqABIAMgKSARICL95gH95AH9CwKwAQu8BQcBewR/BXsDfwV7Bn8Ee/0MAAAAAAAAAAAAAAAAAAAAACEKIAArAwC2/RMhBSADIQYgASEHIAIhCEEAIQkDQCAKIQsgCiEMIAohDSAKIQ5BACAESARAIAchDyAIIRAgDyAEQRhsaiERA0AgD/0AAgAhEiALIBD9CQIAIBL95gH95AEhCyAMIBD9CQIEIBL95gH95AEhDCANIBD9CQIIIBL95gH95AEhDSAOIBD9CQIMIBL95gH95AEhDiAPQRhqIQ8gEEEgaiEQIA8gEUkNAAsLIAb9AAIAIRMgBv0AAhghFCAG/QACMCEVIAb9AAJIIRYgBiATIAUgC/3mAf3kAf0LAgAgBiAUIAUgDP3mAf3kAf0LAhggBiAVIAUgDf3mAf3kAf0LAjAgBiAWIAUgDv3mAf3kAf0LAkggBkHgAGohBiAIQRBqIQggCUEEaiIJQQhIDQALIANBEGohFyABQRBqIRggAiEZQQAhCQNAIAohCyAKIQwgCiENIAohDkEAIARIBEAgGCEaIBkhGyAaIARBGGxqIRwDQCAa/QACACESIAsgG/0JAgAgEv3mAf3kASELIAwgG/0JAgQgEv3mAf3kASEMIA0gG/0JAgggEv3mAf3kASENIA4gG/0JAgwgEv3mAf3kASEOIBpBGGohGiAbQSBqIRsgGiAcSQ0ACwsgF/0AAgAhEyATIAUgC/3mAf3kASEdIBf9AAIYIRQgFCAFIAz95gH95AEhHiAX/QACMCEVIBUgBSAN/eYB/eQBIR8gF/0AAkghFiAWIAUgDv3mAf3kASEgIBcgHf1aAgAAIBcgHf1aAgQBIBcgHv1aAhgAIBcgHv1aAhwBIBcgH/1aAjAAIBcgH/1aAjQBIBcgIP1aAkgAIBcgIP1aAkwBIBdB4ABqIRcgGUEQaiEZIAlBBGoiCUEISA0ACwvLBAUFewN/DHsDfwR7/QwAAAAAAAAAAAAAAAAAAAAAIQUgBSEGIAUhByAFIQggBSEJQQAgBEgEQCAAIQogASELIAogBEEMbGohDANAIAr9AAIAIQ0gBiAL/QkCACAN/eYB/eQBIQYgByAL/QkCBCAN/eYB/eQBIQcgCCAL/QkCCCAN/eYB/eQBIQggCSAL/QkCDCAN/eYB/eQBIQkgCkEMaiEKIAtBGGohCyAKIAxJDQALCyAD/QACACEOIAIrAwC2/RMhDyAOIA8gBv3mAf3kASEQIAP9AAIMIREgESAPIAf95gH95AEhEiAD/QACGCETIBMgDyAI/eYB/eQBIRQgA/0AAiQhFSAVIA8gCf3mAf3kASEWIAMgEP1aAgAAIAMgEP1aAgQBIAMgEP1aAggCIAMgEv1aAgwAIAMgEv1aAhABIAMgEv1aAhQCIAMgFP1aAhgAIAMgFP1aAhwBIAMgFP1aAiACIAMgFv1aAiQAIAMgFv1aAigBIAMgFv1aAiwCIAUhFyAFIRhBACAESARAIAAhGSABQRBqIRogGSAEQQxsaiEbA0AgGf0AAgAhDSAXIBr9CQIAIA395gH95AEhFyAYIBr9CQIEIA395gH95AEhGCAZQQxqIRkgGkEYaiEaIBkgG0kNAAsLIAP9AAIwIRwgHCAPIBf95gH95AEhHSAD/QACPCEeIB4gDyAY/eYB/eQBIR8gAyAd/VoCMAAgAyAd/VoCNAEgAyAd/VoCOAIgAyAf/VoCPAAgAyAf/VoCQAEgAyAf/VoCRAILowEDA3sCfwN7/QwAAAAAAAAAAAAAAAAAAAAAIQQgBCEFIAQhBkEAIANIBEAgACEHIAcgA0EFdGohCANAIAUgB/0AAgD95AEhBSAGIAf9AAIQ/eQBIQYgB0EgaiEHIAcgCEkNAAsLIAL9AAIAIQkgASsDALb9EyEKIAL9AAIQIQsgAiAJIAogBf3mAf3kAf0LAgAgAiALIAogBv3mAf3kAf0LAhAL3wEFAnsCfwN7An8Ce/0MAAAAAAAAAAAAAAAAAAAAACEEIAQhBUEAIANIBEAgACEGIAYgA0EYbGohBwNAIAUgBv0AAgD95AEhBSAGQRhqIQYgBiAHSQ0ACwsgAv0AAgAhCCABKwMAtv0TIQkgAiAIIAkgBf3mAf3kAf0LAgAgBCEKQQAgA0gEQCAAQRBqIQsgCyADQRhsaiEMA0AgCiAL/QACAP3kASEKIAtBGGohCyALIAxJDQALCyAC/QACECENIA0gCSAK/eYB/eQBIQ4gAiAO/VoCEAAgAiAO/VoCFAELiwEDAnsCfwJ7/QwAAAAAAAAAAAAAAAAAAAAAIQQgBCEFQQAgA0gEQCAAIQYgBiADQQxsaiEHA0AgBSAG/QACAP3kASEFIAZBDGohBiAGIAdJDQALCyAC/QACACEIIAggASsDALb9EyAF/eYB/eQBIQkgAiAJ/VoCAAAgAiAJ/VoCBAEgAiAJ/VoCCAILDAAgASAAKwMAOQMAC6oDCAF9BXsCfwR7An8BewJ/AX39DAAAAAAAAAAAAAAAAAAAAAAhBEMAAAAAIQMgBCEFIAQhBiAEIQcgBCEIQQAgAkEEdUEEdEgEQCAAIQkgCSACQQR1QQZ0aiEKA0AgCf0AAgAhCyAJ/QACECEMIAn9AAIgIQ0gCf0AAjAhDiAFIAsgC/3mAf3kASEFIAYgDCAM/eYB/eQBIQYgByANIA395gH95AEhByAIIA4gDv3mAf3kASEIIAlBwABqIQkgCSAKSQ0ACwsgAkEEdUEEdCACQQJ1QQJ0SARAIAAgAkEEdUEGdGohDyAPIAJBBHVBQGwgAkECdUEEdGpqIRADQCAP/QACACELIAUgCyAL/eYB/eQBIQUgD0EQaiEPIA8gEEkNAAsLIAUgBv3kASAHIAj95AH95AEhESADIBH9HwAgEf0fAZIgEf0fAiAR/R8DkpKSIQMgAkECdUECdCACSARAIAAgAkECdUEEdGohEiASIAJBAnVBcGwgAkECdGpqIRMDQCASKgIAIRQgAyAUIBSUkiEDIBJBBGohEiASIBNJDQALCyABIAM4AgALjAcIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEfQwAAAAAhHiAfISAgHyEhIB8hIiAfISNBACAdQQR1QQR0SARAIAAhJCAkIB1BBHVBBnRqISUDQCAk/QACACEmICT9AAIQIScgJP0AAiAhKCAk/QACMCEpICAgJiAm/eYB/eQBISAgISAnICf95gH95AEhISAiICggKP3mAf3kASEiICMgKSAp/eYB/eQBISMgJEHAAGohJCAkICVJDQALCyAdQQR1QQR0IB1BAnVBAnRIBEAgACAdQQR1QQZ0aiEqICogHUEEdUFAbCAdQQJ1QQR0amohKwNAICr9AAIAISYgICAmICb95gH95AEhICAqQRBqISogKiArSQ0ACwsgICAh/eQBICIgI/3kAf3kASEsIB4gLP0fACAs/R8BkiAs/R8CICz9HwOSkpIhHiAdQQJ1QQJ0IB1IBEAgACAdQQJ1QQR0aiEtIC0gHUECdUFwbCAdQQJ0amohLgNAIC0qAgAhLyAeIC8gL5SSIR4gLUEEaiEtIC0gLkkNAAsLIBwgGysDAEQAAAAAAAAAAGIEfCAaKgIAuwVEAAAAAAAAAAALIBkrAwBEAAAAAAAAAABiBHwgGCoCALsFRAAAAAAAAAAAC6AgFysDAEQAAAAAAAAAAGIEfCAWKgIAuwVEAAAAAAAAAAALoCAVKwMARAAAAAAAAAAAYgR8IBQqAgC7BUQAAAAAAAAAAAugIBMrAwBEAAAAAAAAAABiBHwgEioCALsFRAAAAAAAAAAAC6AgESsDAEQAAAAAAAAAAGIEfCAQKgIAuwVEAAAAAAAAAAALoCAPKwMARAAAAAAAAAAAYgR8IA4qAgC7BUQAAAAAAAAAAAugIA0rAwBEAAAAAAAAAABiBHwgDCoCALsFRAAAAAAAAAAAC6AgCysDAEQAAAAAAAAAAGIEfCAKKgIAuwVEAAAAAAAAAAALoCAJKwMARAAAAAAAAAAAYgR8IAgqAgC7BUQAAAAAAAAAAAugIAcrAwBEAAAAAAAAAABiBHwgBioCALsFRAAAAAAAAAAAC6AgBSsDAEQAAAAAAAAAAGIEfCAEKgIAuwVEAAAAAAAAAAALoCADKwMARAAAAAAAAAAAYgR8IAIqAgC7BUQAAAAAAAAAAAugIB67RAAAAAAAAAAAIAErAwBEAAAAAAAAAABiG6CfOQMACyMAIAMgAisDAEQAAAAAAADwPyABKwMAIAArAwAQAKGjOQMACygAIAJEAAAAAAAA8D9EAAAAAAAA8D8gASsDACAAKwMAEAChn6M5AwALzRIVAXwBfQF7AX0BewF8AX0BewF9AXsBfQF7AX0BewF9AXsPfxN7DX8SfRR//QwAAAAAAAAAAAAAAAAAAAAAIUYgACsDACEVIBW2IRYgFv0TIRdEAAAAAAAA8D8gFaG2IRggGP0TIRkgASsDACEaIBq2IRsgG/0TIRxEAAAAAAAA8D8gGqG2IR0gHf0TIR4gAisDALYhHyAf/RMhICADKwMAtiEhICH9EyEiIAQrAwC2ISMgI/0TISQgBSsDAEQAAAAAAAAAAGIhJSAGKwMARAAAAAAAAAAAYiEmIAcrAwBEAAAAAAAAAABiBEBBACAUQQJ1QQJ0SARAIAghJyAJISggCiEpIAshKiAMISsgDSEsIA4hLSAPIS4gECEvIBEhMCASITEgEyEyICcgFEECdUEEdGohMwNAICf9AAIAITQgKP0AAgAhNSAXIDT95gEgGSA1/eYB/eQBITYgKf0AAgAhNyAcIDf95gEgHiA1IDX95gH95gH95AEhOCAq/QACACE5ICv9AAIAITogLP0AAgAhOyAXIDr95gEgGSA7/eYB/eQBITwgLf0AAgAhPSAcID395gEgHiA7IDv95gH95gH95AEhPiAu/QACACE/IC/9AAIAIUAgMP0AAgAhQSAXIED95gEgGSBB/eYB/eQBIUIgMf0AAgAhQyAcIEP95gEgHiBBIEH95gH95gH95AEhRCAy/QACACFFIDAgRv0LAgAgLCBG/QsCACAoIEb9CwIAICcgNv0LAgAgKSA4/QsCACAqIDkgICA2/eYBICIgOP3jAf3mASAk/eQB/ecB/eUB/QsCACArIDwgOiAlG/0LAgAgLSA+ID0gJRv9CwIAIC4gPyAgIDz95gEgIiA+/eMB/eYBICT95AH95wH95QEgPyAlG/0LAgAgLyBCIEAgJhv9CwIAIDEgRCBDICYb/QsCACAyIEUgICBC/eYBICIgRP3jAf3mASAk/eQB/ecB/eUBIEUgJhv9CwIAICdBEGohJyAoQRBqISggKUEQaiEpICpBEGohKiArQRBqISsgLEEQaiEsIC1BEGohLSAuQRBqIS4gL0EQaiEvIDBBEGohMCAxQRBqITEgMkEQaiEyICcgM0kNAAsLIBRBAnVBAnQgFEgEQCAIIBRBAnVBBHRqIUcgCSAUQQJ1QQR0aiFIIAogFEECdUEEdGohSSALIBRBAnVBBHRqIUogDCAUQQJ1QQR0aiFLIA0gFEECdUEEdGohTCAOIBRBAnVBBHRqIU0gDyAUQQJ1QQR0aiFOIBAgFEECdUEEdGohTyARIBRBAnVBBHRqIVAgEiAUQQJ1QQR0aiFRIBMgFEECdUEEdGohUiBHIBRBAnVBcGwgFEECdGpqIVMDQCBHKgIAIVQgSCoCACFVIBYgVJQgGCBVlJIhViBJKgIAIVcgGyBXlCAdIFUgVZSUkiFYIEoqAgAhWSBLKgIAIVogTCoCACFbIBYgWpQgGCBblJIhXCBNKgIAIV0gGyBdlCAdIFsgW5SUkiFeIE4qAgAhXyBPKgIAIWAgUCoCACFhIBYgYJQgGCBhlJIhYiBRKgIAIWMgGyBjlCAdIGEgYZSUkiFkIFIqAgAhZSBQQwAAAAA4AgAgTEMAAAAAOAIAIEhDAAAAADgCACBHIFY4AgAgSSBYOAIAIEogWSAfIFaUICEgWJGUICOSlZM4AgAgSyBcIFogJRs4AgAgTSBeIF0gJRs4AgAgTiBfIB8gXJQgISBekZQgI5KVkyBfICUbOAIAIE8gYiBgICYbOAIAIFEgZCBjICYbOAIAIFIgZSAfIGKUICEgZJGUICOSlZMgZSAmGzgCACBHQQRqIUcgSEEEaiFIIElBBGohSSBKQQRqIUogS0EEaiFLIExBBGohTCBNQQRqIU0gTkEEaiFOIE9BBGohTyBQQQRqIVAgUUEEaiFRIFJBBGohUiBHIFNJDQALCwVBACAUQQJ1QQJ0SARAIAwhZiANIWcgDiFoIA8haSAQIWogESFrIBIhbCATIW0gCSFuIGYgFEECdUEEdGohbwNAIGb9AAIAITogZ/0AAgAhOyAXIDr95gEgGSA7/eYB/eQBITYgaP0AAgAhPSAcID395gEgHiA7IDv95gH95gH95AEhOCBp/QACACE/IGr9AAIAIUAga/0AAgAhQSAXIED95gEgGSBB/eYB/eQBITwgbP0AAgAhQyAcIEP95gEgHiBBIEH95gH95gH95AEhPiBt/QACACFFIGsgRv0LAgAgZyBG/QsCACBuIEb9CwIAIGYgNiA6ICUb/QsCACBoIDggPSAlG/0LAgAgaSA/ICAgNv3mASAiIDj94wH95gEgJP3kAf3nAf3lASA/ICUb/QsCACBqIDwgQCAmG/0LAgAgbCA+IEMgJhv9CwIAIG0gRSAgIDz95gEgIiA+/eMB/eYBICT95AH95wH95QEgRSAmG/0LAgAgZkEQaiFmIGdBEGohZyBoQRBqIWggaUEQaiFpIGpBEGohaiBrQRBqIWsgbEEQaiFsIG1BEGohbSBuQRBqIW4gZiBvSQ0ACwsgFEECdUECdCAUSARAIAwgFEECdUEEdGohcCANIBRBAnVBBHRqIXEgDiAUQQJ1QQR0aiFyIA8gFEECdUEEdGohcyAQIBRBAnVBBHRqIXQgESAUQQJ1QQR0aiF1IBIgFEECdUEEdGohdiATIBRBAnVBBHRqIXcgCSAUQQJ1QQR0aiF4IHAgFEECdUFwbCAUQQJ0amoheQNAIHAqAgAhWiBxKgIAIVsgFiBalCAYIFuUkiFWIHIqAgAhXSAbIF2UIB0gWyBblJSSIVggcyoCACFfIHQqAgAhYCB1KgIAIWEgFiBglCAYIGGUkiFcIHYqAgAhYyAbIGOUIB0gYSBhlJSSIV4gdyoCACFlIHVDAAAAADgCACBxQwAAAAA4AgAgeEMAAAAAOAIAIHAgViBaICUbOAIAIHIgWCBdICUbOAIAIHMgXyAfIFaUICEgWJGUICOSlZMgXyAlGzgCACB0IFwgYCAmGzgCACB2IF4gYyAmGzgCACB3IGUgHyBclCAhIF6RlCAjkpWTIGUgJhs4AgAgcEEEaiFwIHFBBGohcSByQQRqIXIgc0EEaiFzIHRBBGohdCB1QQRqIXUgdkEEaiF2IHdBBGohdyB4QQRqIXggcCB5SQ0ACwsLC4cGFQF8AX0BewF9AXsBfAF9AXsBfQF7AX0BewF9AXsBfQF7BX8HewV/Bn0Ef/0MAAAAAAAAAAAAAAAAAAAAACEmIAArAwAhCyALtiEMIAz9EyENRAAAAAAAAPA/IAuhtiEOIA79EyEPIAErAwAhECAQtiERIBH9EyESRAAAAAAAAPA/IBChtiETIBP9EyEUIAIrAwC2IRUgFf0TIRYgAysDALYhFyAX/RMhGCAEKwMAtiEZIBn9EyEaIAUrAwBEAAAAAAAAAABiBEBBACAKQQJ1QQJ0SARAIAYhGyAHIRwgCCEdIAkhHiAbIApBAnVBBHRqIR8DQCAb/QACACEgIBz9AAIAISEgDSAg/eYBIA8gIf3mAf3kASEiIB39AAIAISMgEiAj/eYBIBQgISAh/eYB/eYB/eQBISQgHv0AAgAhJSAcICb9CwIAIBsgIv0LAgAgHSAk/QsCACAeICUgFiAi/eYBIBggJP3jAf3mASAa/eQB/ecB/eUB/QsCACAbQRBqIRsgHEEQaiEcIB1BEGohHSAeQRBqIR4gGyAfSQ0ACwsgCkECdUECdCAKSARAIAYgCkECdUEEdGohJyAHIApBAnVBBHRqISggCCAKQQJ1QQR0aiEpIAkgCkECdUEEdGohKiAnIApBAnVBcGwgCkECdGpqISsDQCAnKgIAISwgKCoCACEtIAwgLJQgDiAtlJIhLiApKgIAIS8gESAvlCATIC0gLZSUkiEwICoqAgAhMSAoQwAAAAA4AgAgJyAuOAIAICkgMDgCACAqIDEgFSAulCAXIDCRlCAZkpWTOAIAICdBBGohJyAoQQRqISggKUEEaiEpICpBBGohKiAnICtJDQALCwVBACAKQQJ1QQJ0SARAIAchMiAyIApBAnVBBHRqITMDQCAyICb9CwIAIDJBEGohMiAyIDNJDQALCyAKQQJ1QQJ0IApIBEAgByAKQQJ1QQR0aiE0IDQgCkECdUFwbCAKQQJ0amohNQNAIDRDAAAAADgCACA0QQRqITQgNCA1SQ0ACwsLC7UKCAJ7B38FewN/DXsNfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhEEMAAIA/IAZBA2yylf0TIQcgAP0AAgAhCEEAIAZBfWpIBEAgAyEJIAQhCiAFIQsgASEMIAIhDUEAIQ4gBkF9aiEPA0AgECERIBAhEiAQIRMgECEUIAwhFSANIRYgFUHAAWohFwNAIBX9AAIAIRggESAW/QkCACAY/eYB/eQBIREgEiAW/QkCGCAY/eYB/eQBIRIgEyAW/QkCMCAY/eYB/eQBIRMgFCAW/QkCSCAY/eYB/eQBIRQgFUEgaiEVIBZBBGohFiAVIBdJDQALIBEgCP3kASAJ/QACAP3lASEZIAcgGf3mASEaIBogGv3kASEbIBIgCP3kASAJ/QACDP3lASEcIAcgHP3mASEdIB0gHf3kASEeIBMgCP3kASAJ/QACGP3lASEfIAcgH/3mASEgICAgIP3kASEhIBQgCP3kASAJ/QACJP3lASEiIAcgIv3mASEjICMgI/3kASEkIAogG/1aAgAAIAogG/1aAgQBIAogG/1aAggCIAsgGf1aAgAAIAsgGf1aAgQBIAsgGf1aAggCIAogHv1aAgwAIAogHv1aAhABIAogHv1aAhQCIAsgHP1aAgwAIAsgHP1aAhABIAsgHP1aAhQCIAogIf1aAhgAIAogIf1aAhwBIAogIf1aAiACIAsgH/1aAhgAIAsgH/1aAhwBIAsgH/1aAiACIAogJP1aAiQAIAogJP1aAigBIAogJP1aAiwCIAsgIv1aAiQAIAsgIv1aAigBIAsgIv1aAiwCIAlBMGohCSAKQTBqIQogC0EwaiELIA1B4ABqIQ0gDkEEaiIOIA9IDQALCyAGQQJ1QQJ0IAZBf2pIBEAgAyAGQQJ1QTBsaiElIAQgBkECdUEwbGohJiAFIAZBAnVBMGxqIScgASEoIAIgBkECdUHgAGxqISkgBkECdUECdCEOIAZBf2ohDwNAIBAhESAQIRIgKCEqICkhKyAqQcABaiEsA0AgKv0AAgAhGCARICv9CQIAIBj95gH95AEhESASICv9CQIYIBj95gH95AEhEiAqQSBqISogK0EEaiErICogLEkNAAsgESAI/eQBICX9AAIA/eUBIRkgByAZ/eYBIRogGiAa/eQBIRsgEiAI/eQBICX9AAIM/eUBIRwgByAc/eYBIR0gHSAd/eQBIR4gJiAb/VoCAAAgJiAb/VoCBAEgJiAb/VoCCAIgJyAZ/VoCAAAgJyAZ/VoCBAEgJyAZ/VoCCAIgJiAe/VoCDAAgJiAe/VoCEAEgJiAe/VoCFAIgJyAc/VoCDAAgJyAc/VoCEAEgJyAc/VoCFAIgJUEYaiElICZBGGohJiAnQRhqIScgKUEwaiEpIA5BAmoiDiAPSA0ACwsgBkEBdUEBdCAGSARAIAMgBkEBdUEYbGohLSAEIAZBAXVBGGxqIS4gBSAGQQF1QRhsaiEvIAEhMCACIAZBAXVBMGxqITEgBkEBdUEBdCEOIAYhDwNAIBAhMiAwITMgMSE0IDNBwAFqITUDQCAyIDT9CQIAIDP9AAIA/eYB/eQBITIgM0EgaiEzIDRBBGohNCAzIDVJDQALIDIgCP3kASAt/QACAP3lASEZIAcgGf3mASEaIBogGv3kASEbIC4gG/1aAgAAIC4gG/1aAgQBIC4gG/1aAggCIC8gGf1aAgAAIC8gGf1aAgQBIC8gGf1aAggCIC1BDGohLSAuQQxqIS4gL0EMaiEvIDFBGGohMSAOQQFqIg4gD0gNAAsLC20CAnsCf/0MAAAAAAAAAAAAAAAAAAAAACEDIAMhBEEAIAJIBEAgACEFIAUgAkEMbGohBgNAIAQgBf0AAgD95AEhBCAFQQxqIQUgBSAGSQ0ACwsgASAE/VoCAAAgASAE/VoCBAEgASAE/VoCCAILuwMEBXsDfwN7A3/9DAAAAAAAAAAAAAAAAAAAAAAhBCAEIQUgBCEGIAQhByAEIQhBACADSARAIAAhCSABIQogCSADQQxsaiELA0AgCf0AAgAhDCAFIAr9CQIAIAz95gH95AEhBSAGIAr9CQIEIAz95gH95AEhBiAHIAr9CQIIIAz95gH95AEhByAIIAr9CQIMIAz95gH95AEhCCAJQQxqIQkgCkEYaiEKIAkgC0kNAAsLIAIgBf1aAgAAIAIgBf1aAgQBIAIgBf1aAggCIAIgBv1aAgwAIAIgBv1aAhABIAIgBv1aAhQCIAIgB/1aAhgAIAIgB/1aAhwBIAIgB/1aAiACIAIgCP1aAiQAIAIgCP1aAigBIAIgCP1aAiwCIAQhDSAEIQ5BACADSARAIAAhDyABQRBqIRAgDyADQQxsaiERA0AgD/0AAgAhDCANIBD9CQIAIAz95gH95AEhDSAOIBD9CQIEIAz95gH95AEhDiAPQQxqIQ8gEEEYaiEQIA8gEUkNAAsLIAIgDf1aAjAAIAIgDf1aAjQBIAIgDf1aAjgCIAIgDv1aAjwAIAIgDv1aAkABIAIgDv1aAkQCC6sBBAJ7An8BewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMgAyEEQQAgAkgEQCAAIQUgBSACQRhsaiEGA0AgBCAF/QACAP3kASEEIAVBGGohBSAFIAZJDQALCyABIAT9CwIAIAMhB0EAIAJIBEAgAEEQaiEIIAggAkEYbGohCQNAIAcgCP0AAgD95AEhByAIQRhqIQggCCAJSQ0ACwsgASAH/VoCEAAgASAH/VoCFAELjgQFBH8FewN/AXsGf/0MAAAAAAAAAAAAAAAAAAAAACEIIAIhBCAAIQUgASEGQQAhBwNAIAghCSAIIQogCCELIAghDEEAIANIBEAgBSENIAYhDiANIANBGGxqIQ8DQCAN/QACACEQIAkgDv0JAgAgEP3mAf3kASEJIAogDv0JAgQgEP3mAf3kASEKIAsgDv0JAgggEP3mAf3kASELIAwgDv0JAgwgEP3mAf3kASEMIA1BGGohDSAOQSBqIQ4gDSAPSQ0ACwsgBCAJ/QsCACAEIAr9CwIYIAQgC/0LAjAgBCAM/QsCSCAEQeAAaiEEIAZBEGohBiAHQQRqIgdBCEgNAAsgAkEQaiERIABBEGohEiABIRNBACEHA0AgCCEJIAghCiAIIQsgCCEMQQAgA0gEQCASIRQgEyEVIBQgA0EYbGohFgNAIBT9AAIAIRAgCSAV/QkCACAQ/eYB/eQBIQkgCiAV/QkCBCAQ/eYB/eQBIQogCyAV/QkCCCAQ/eYB/eQBIQsgDCAV/QkCDCAQ/eYB/eQBIQwgFEEYaiEUIBVBIGohFSAUIBZJDQALCyARIAn9WgIAACARIAn9WgIEASARIAr9WgIYACARIAr9WgIcASARIAv9WgIwACARIAv9WgI0ASARIAz9WgJIACARIAz9WgJMASARQeAAaiERIBNBEGohEyAHQQRqIgdBCEgNAAsLcwIDewJ//QwAAAAAAAAAAAAAAAAAAAAAIQMgAyEEIAMhBUEAIAJIBEAgACEGIAYgAkEFdGohBwNAIAQgBv0AAgD95AEhBCAFIAb9AAIQ/eQBIQUgBkEgaiEGIAYgB0kNAAsLIAEgBP0LAgAgASAF/QsCEAuRBAQJewN/CnsDf/0MAAAAAAAAAAAAAAAAAAAAACEEIAQhBSAEIQYgBCEHIAQhCCAEIQkgBCEKIAQhCyAEIQxBACADSARAIAAhDSABIQ4gDSADQRhsaiEPA0AgDf0JAgAhECAO/QACACERIA79AAIQIRIgDf0JAgQhEyAN/QkCCCEUIA39CQIMIRUgBSAQIBH95gH95AEhBSAGIBAgEv3mAf3kASEGIAcgEyAR/eYB/eQBIQcgCCATIBL95gH95AEhCCAJIBQgEf3mAf3kASEJIAogFCAS/eYB/eQBIQogCyAVIBH95gH95AEhCyAMIBUgEv3mAf3kASEMIA1BGGohDSAOQSBqIQ4gDSAPSQ0ACwsgAiAF/QsCACACIAb9CwIQIAIgB/0LAiAgAiAI/QsCMCACIAn9CwJAIAIgCv0LAlAgAiAL/QsCYCACIAz9CwJwIAQhFiAEIRcgBCEYIAQhGUEAIANIBEAgAEEQaiEaIAEhGyAaIANBGGxqIRwDQCAa/QkCACEQIBv9AAIAIREgG/0AAhAhEiAa/QkCBCETIBYgECAR/eYB/eQBIRYgFyAQIBL95gH95AEhFyAYIBMgEf3mAf3kASEYIBkgEyAS/eYB/eQBIRkgGkEYaiEaIBtBIGohGyAaIBxJDQALCyACIBb9CwKAASACIBf9CwKQASACIBj9CwKgASACIBn9CwKwAQvdBBQBfAF9AXsBfQF7AXwBfQF7AX0BewF9AXsBfQF7AX0BewV/BnsFfwZ9IAArAwAhCyALtiEMIAz9EyENRAAAAAAAAPA/IAuhtiEOIA79EyEPIAErAwAhECAQtiERIBH9EyESRAAAAAAAAPA/IBChtiETIBP9EyEUIAIrAwC2IRUgFf0TIRYgAysDALYhFyAX/RMhGCAEKwMAtiEZIBn9EyEaIAUrAwBEAAAAAAAAAABiBEBBACAKQQJ1QQJ0SARAIAchGyAGIRwgCCEdIAkhHiAbIApBAnVBBHRqIR8DQCAb/QACACEgIBz9AAIAISEgDSAg/eYBIA8gIf3mAf3kASEiIB39AAIAISMgEiAj/eYBIBQgISAh/eYB/eYB/eQBISQgHv0AAgAhJSAbICL9CwIAIB0gJP0LAgAgHiAlIBYgIv3mASAYICT94wH95gEgGv3kAf3nAf3lAf0LAgAgG0EQaiEbIBxBEGohHCAdQRBqIR0gHkEQaiEeIBsgH0kNAAsLIApBAnVBAnQgCkgEQCAHIApBAnVBBHRqISYgBiAKQQJ1QQR0aiEnIAggCkECdUEEdGohKCAJIApBAnVBBHRqISkgJiAKQQJ1QXBsIApBAnRqaiEqA0AgJioCACErICcqAgAhLCAMICuUIA4gLJSSIS0gKCoCACEuIBEgLpQgEyAsICyUlJIhLyApKgIAITAgJiAtOAIAICggLzgCACApIDAgFSAtlCAXIC+RlCAZkpWTOAIAICZBBGohJiAnQQRqIScgKEEEaiEoIClBBGohKSAmICpJDQALCwsLrAIAQQAoAgBBACgCuAUQAUEAKAIEQQAoAvABQQAoArgFQQAoAqAFIAAQAkEAKAIIQQAoAsQFEANBACgCDEEAKALEBUEAKAKgBUEAKALwAUEAKAKwBSAAEARBACgCEEEAKALIBRABQQAoAhRBACgCsAVBACgCyAVBACgCpAUgABACQQAoAhhBACgCzAUQA0EAKAIcQQAoAswFQQAoAqQFQQAoArAFQQAoAsAFIAAQBEEAKAIgQQAoArwFEAFBACgCJEEAKALABUEAKAK8BUEAKAKoBSAAEAJBACgCKEEAKALQBRADQQAoAixBACgC0AVBACgCqAVBACgCwAVBACgCtAUgABAEQQAoAjBBACgCrAUQBUEAKAI0QQAoAqwFQQAoArQFQQAoArgCIAAQBgvKAgBBACgCAEEAKALwBRABQQAoAgRBACgC8AFBACgC8AVBACgC1AUgABACQQAoAghBACgC/AUQA0EAKAIMQQAoAvwFQQAoAtQFQQAoAvABQQAoAugFIAAQBEEAKAIQQQAoAoAGEAFBACgCFEEAKALoBUEAKAKABkEAKALYBSAAEAJBACgCGEEAKAKEBhADQQAoAhxBACgChAZBACgC2AVBACgC6AVBACgC+AUgABAEQQAoAiBBACgC9AUQAUEAKAIkQQAoAvgFQQAoAvQFQQAoAtwFIAAQAkEAKAIoQQAoAogGEANBACgCLEEAKAKIBkEAKALcBUEAKAL4BUEAKALsBSAAEARBACgCMEEAKALkBRAFQQAoAuQFQQAoAuwFQQAoAuAFIAAQB0EAKAL0AUEAKAI0QQAoAuAFQQAoArwCIAAQCEEAKALAAhAJC88CAEEAKAIAQQAoApgGEAFBACgCBEEAKALwAUEAKAKYBkEAKAKMBiAAEAJBACgCCEEAKAKUBhADQQAoAgxBACgClAZBACgCjAZBACgC8AFBACgCyAYgABAEQQAoAhBBACgCpAYQAUEAKAIUQQAoAsgGQQAoAqQGQQAoApAGIAAQAkEAKAIYQQAoAqAGEANBACgCHEEAKAKgBkEAKAKQBkEAKALIBkEAKALMBiAAEARBACgCIEEAKAK0BhABQQAoAiRBACgCzAZBACgCtAZBACgCnAYgABACQQAoAihBACgCsAYQA0EAKAIsQQAoArAGQQAoApwGQQAoAswGQQAoAtAGIAAQBEEAKAIwQQAoArgGEAVBACgCNEEAKAK4BkEAKALQBkEAKAL0AUEAKAKsBiAAEApBACgCrAZBACgCvAIgAEEDbCAAEAtBACgCwAIQCQvlBABBACgCrAZBACgC8AYgACAAQQNsEAxBACgCMEEAKALgBhANQQAoAuAGQQAoAvAGQQAoAtQGIAAQDkEAKAIoQQAoAtwGEA9BACgC1AZBACgC3AZBACgCnAZBACgCqAYgABAQQQAoAiBBACgC6AYQEUEAKALoBkEAKAKoBkEAKALUBkEAKALYBiAAEBJBACgCGEEAKALsBhAPQQAoAtgGQQAoAuwGQQAoApAGQQAoArwGIAAQEEEAKAIQQQAoAsQGEBFBACgCxAZBACgCvAZBACgC2AZBACgC5AYgABASQQAoAghBACgC9AYQD0EAKALkBkEAKAL0BkEAKAKMBkEAKALABiAAEBBBACgC8AFBACgCwAZBACgC+AFBACgCuAEgABATQQAoAvgBQQAoAuQGQQAoAowGQQAoAsABIAAQFEEAKALIBkEAKAK8BkEAKAL4AUEAKALIASAAEBNBACgC+AFBACgC2AZBACgCkAZBACgC0AEgABAUQQAoAswGQQAoAqgGQQAoAvgBQQAoAtgBIAAQE0EAKAL4AUEAKALUBkEAKAKcBkEAKALgASAAEBRBACgC8AZBACgC0AZBACgC+AFBACgC6AEgABAVQQAoAsAGQQAoAvgBQQAoArwBIAAQFkEAKALkBkEAKAL4AUEAKALEASAAEBdBACgCvAZBACgC+AFBACgCzAEgABAWQQAoAtgGQQAoAvgBQQAoAtQBIAAQF0EAKAKoBkEAKAL4AUEAKALcASAAEBZBACgC1AZBACgC+AFBACgC5AEgABAXQQAoAvAGQQAoAvgBQQAoAuwBIAAQGAuQCABBACgCqAFBACgCyAIQGUEAKAK4AUEAKAK4A0EwEBpBACgCvAFBACgCwANBCBAaQQAoAsABQQAoAsgDQTAQGkEAKALEAUEAKALMA0EGEBpBACgCyAFBACgC0ANBMBAaQQAoAswBQQAoAtQDQQgQGkEAKALQAUEAKALYA0EwEBpBACgC1AFBACgC3ANBBhAaQQAoAtgBQQAoAuADQTAQGkEAKALcAUEAKALkA0EIEBpBACgC4AFBACgC6ANBMBAaQQAoAuQBQQAoAuwDQQYQGkEAKALoAUEAKALwA0ESEBpBACgC7AFBACgCsAJBACgC8ANBACgCrAJBACgC7ANBACgCqAJBACgC6ANBACgCpAJBACgC5ANBACgCoAJBACgC4ANBACgCnAJBACgC3ANBACgCmAJBACgC2ANBACgClAJBACgC1ANBACgCkAJBACgC0ANBACgCjAJBACgCzANBACgCiAJBACgCyANBACgChAJBACgCwANBACgCgAJBACgCuANBACgC/AFBACgCxAJBAxAbQQAoArQCQQAoAqwBQQAoAqgBQQAoArwDEBxBACgCtAJBACgCsAFBACgCxAMQHUEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKMAkEAKAL8AUEAKAKcAkEAKAJ4QQAoAtgBQQAoAnxBACgCIEEAKAJYQQAoAsgBQQAoAlxBACgCEEEAKAI4QQAoArgBQQAoAjxBACgCAEEwEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCkAJBACgCgAJBACgCoAJBACgCgAFBACgC3AFBACgChAFBACgCJEEAKAJgQQAoAswBQQAoAmRBACgCFEEAKAJAQQAoArwBQQAoAkRBACgCBEEIEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgClAJBACgChAJBACgCpAJBACgCiAFBACgC4AFBACgCjAFBACgCKEEAKAJoQQAoAtABQQAoAmxBACgCGEEAKAJIQQAoAsABQQAoAkxBACgCCEEwEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCmAJBACgCiAJBACgCqAJBACgCkAFBACgC5AFBACgClAFBACgCLEEAKAJwQQAoAtQBQQAoAnRBACgCHEEAKAJQQQAoAsQBQQAoAlRBACgCDEEGEB5BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCrAJBACgCmAFBACgC6AFBACgCnAFBACgCMEESEB9BACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCsAJBACgCoAFBACgC7AFBACgCpAFBACgCNEEDEB8L7RAAQQAoAgBBACgCkAcQAUEAKAIEQQAoAvABQQAoApAHQQAoAvgGIAAQAkEAKAIIQQAoAogHEANBACgCDEEAKAKIB0EAKAL4BkEAKALwAUEAKAKECCAAEARBACgCEEEAKAKkBxABQQAoAhRBACgChAhBACgCpAdBACgCgAcgABACQQAoAhhBACgCnAcQA0EAKAIcQQAoApwHQQAoAoAHQQAoAoQIQQAoAogIIAAQBEEAKAIgQQAoAuAHEAFBACgCJEEAKAKICEEAKALgB0EAKAKUByAAEAJBACgCKEEAKALkBxADQQAoAixBACgC5AdBACgClAdBACgCiAhBACgC2AcgABAEQQAoAqgBQQAoAsgCEBlBACgCtAJBACgCrAFBACgCqAFBACgCzAgQHEEAKAK0AkEAKAKwAUEAKALQCBAdQQAoAsACEAlBACgCMEEAKALoBxAFQQAoAjRBACgC6AdBACgC2AdBACgC9AFBACgCmAhBACgClAggABAgQQAoApQIQQAoArwCIABBA2wgABALQQAoApgIQQAoAtQIIAAQIUEAKAIwQQAoAvAHEA1BACgC8AdBACgCmAhBACgCkAggABAOQQAoApgIQQAoAtgHQQAoAsAIIAAQIkEAKAKQCEEAKAKoCCAAECNBACgCkAhBACgClAdBACgCnAggABAkQQAoAihBACgCoAgQD0EAKAKQCEEAKAKgCEEAKAKUB0EAKALUByAAEBBBACgC1AdBACgCrAggABAlQQAoAogIQQAoAtQHQQAoAqQIIAAQJkEAKAIgQQAoAqAHEBFBACgCoAdBACgC1AdBACgCkAhBACgCjAggABASQQAoAowIQQAoAvwHIAAQI0EAKAKMCEEAKAKAB0EAKALsByAAECRBACgCGEEAKAL0BxAPQQAoAowIQQAoAvQHQQAoAoAHQQAoApgHIAAQEEEAKAKYB0EAKAKACCAAECVBACgChAhBACgCmAdBACgC+AcgABAmQQAoAhBBACgCjAcQEUEAKAKMB0EAKAKYB0EAKAKMCEEAKALcByAAEBJBACgC3AdBACgCsAggABAjQQAoAtwHQQAoAvgGQQAoAqgHIAAQJEEAKAIIQQAoAqwHEA9BACgC3AdBACgCrAdBACgC+AZBACgChAcgABAQQQAoAoQHQQAoArQIIAAQJUEAKALwAUEAKAKEB0EAKAL8BiAAECZBACgC/AZBACgCuAhBMBAaQQAoAqgHQQAoArwIQTAQGkEAKAL4B0EAKAKwB0EwEBpBACgC7AdBACgCtAdBMBAaQQAoAqQIQQAoArgHQTAQGkEAKAKcCEEAKAK8B0EwEBpBACgCwAhBACgCwAdBEhAaQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAvwBQQAoAvwGQQAoAjhBACgCPEEAKAIAQTAQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKEAkEAKAKoB0EAKAJIQQAoAkxBACgCCEEwECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCjAJBACgC+AdBACgCWEEAKAJcQQAoAhBBMBAnQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApQCQQAoAuwHQQAoAmhBACgCbEEAKAIYQTAQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKcAkEAKAKkCEEAKAJ4QQAoAnxBACgCIEEwECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCpAJBACgCnAhBACgCiAFBACgCjAFBACgCKEEwECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCrAJBACgCwAhBACgCmAFBACgCnAFBACgCMEESECdBACgCtAhBACgCxAhBCBAaQQAoArAIQQAoAsgIQQYQGkEAKAKACEEAKALEB0EIEBpBACgC/AdBACgCyAdBBhAaQQAoAqwIQQAoAswHQQgQGkEAKAKoCEEAKALQB0EGEBpBACgC1AhBACgCsAJBACgCwAdBACgCrAJBACgC0AdBACgCqAJBACgCvAdBACgCpAJBACgCzAdBACgCoAJBACgCuAdBACgCnAJBACgCyAdBACgCmAJBACgCtAdBACgClAJBACgCxAdBACgCkAJBACgCsAdBACgCjAJBACgCyAhBACgCiAJBACgCvAhBACgChAJBACgCxAhBACgCgAJBACgCuAhBACgC/AFBACgCxAJBAxAbQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAoACQQAoArQIQQAoAkBBACgCREEAKAIEQQgQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKIAkEAKAKwCEEAKAJQQQAoAlRBACgCDEEGECdBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCkAJBACgCgAhBACgCYEEAKAJkQQAoAhRBCBAnQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApgCQQAoAvwHQQAoAnBBACgCdEEAKAIcQQYQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKgAkEAKAKsCEEAKAKAAUEAKAKEAUEAKAIkQQgQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKoAkEAKAKoCEEAKAKQAUEAKAKUAUEAKAIsQQYQJ0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKwAkEAKALUCEEAKAKgAUEAKAKkAUEAKAI0QQMQJws=';
