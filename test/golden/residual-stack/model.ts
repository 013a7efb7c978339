// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
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
  wasm: { module: compileOnce(() => wasmBase64), addresses: 278, team: teamwork(), host: { pow } },
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
  'AGFzbQEAAAABiwEOYAAAYAJ8fAF8YAF/AX9gBH9/f38Bf2ACf38AYAV/f39/fwBgBn9/f39/fwBgBH9/f38AYAF/AGADf39/AGAef39/f39/f39/f39/f39/f39/f39/f39/f39/f39/AGALf39/f39/f39/f38AYBF/f39/f39/f39/f39/f39/fwBgB39/f39/f38AAicDA25uYwZtZW1vcnkCAQCAgAQDbm5jBG1lZXQAAANubmMDcG93AAEDMTACAwAEBQQGBAUHBQgGBwcEBwQFBAUFBQUHBwcECQoHCQsLDA0JBwkHCQcICAgIAAgGEAN/AUEAC38BQQALfwFBAAsHUAgEdGVhbQMABnRocmVhZAMBB3ByZWRpY3QALAhldmFsdWF0ZQAtB2ZvcndhcmQALghiYWNrd2FyZAAvBnVwZGF0ZQAwCXRyYWluU3RlcAAxCseAAjAgACMCIAByBEAQACAAJAILIAAEfyMABUEAIwFBAEdrCwszACABIABrIAJqQQFrIAJtIQEgAyMBaiEDIAEjAG0gA2wgAyABIwBvbCMAbWogAmwgAGoLDQAjAARAEABBACQCCwtRAQN/IwAEQEEAEAIEQA8LCyABIQIgACEDIAJBwAFqIQQDQCACIAP9AAIA/QsCACACIAP9AAIQ/QsCECACQSBqIQIgA0EgaiEDIAIgBEkNAAsL9ysJAX8Cewd/CXsDf2d7CX8CewN//QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAA0MIAANDCAADQwgAA0MIhIf0MAACyQgAAskIAALJCAACyQiEj/Qw7qrg/O6q4PzuquD87qrg/ISX9DACAMT8AgDE/AIAxPwCAMT8hJ/0Mg4BeuYOAXrmDgF65g4BeuSEo/Qz7Vbu7+1W7u/tVu7v7Vbu7IXL9DGcrqTxnK6k8ZyupPGcrqTwhc/0MJCJcvSQiXL0kIly9JCJcvSF0/Qyzgwg+s4MIPrODCD6zgwg+IXX9DJqqqr6aqqq+mqqqvpqqqr4hdv0MAACAPwAAgD8AAIA/AACAPyF3/QwAAABAAAAAQAAAAEAAAABAIXj9DP/aUDn/2lA5/9pQOf/aUDkhef0MvMu2OrzLtjq8y7Y6vMu2OiF6/Qw/iAg8P4gIPD+ICDw/iAg8IXv9DECqKj1Aqio9QKoqPUCqKj0hfP0Mq6oqPquqKj6rqio+q6oqPiF9/QwAAAA/AAAAPwAAAD8AAAA/IX79DH8AAAB/AAAAfwAAAH8AAAAhf/0MAAAgPwAAID8AACA/AAAgPyGAAf0MAAAAgAAAAIAAAACAAAAAgCGBASMABEAgBEGOAU4QAiIFQQBIBEAPCwsgAP0AAgAhBiAA/QACECEHQQAhCCAEQX1qIQkgBQRAIAggCUEEQQAQAyAIIAlBBEEBEAMhCSEICyAIIAlIBEAgAyAIQQV0aiEKIAEgCEEYbGohCyACIQwgCCENIAkhDgNAIA8hECAPIREgDyESIA8hEyAPIRQgDyEVIA8hFiAPIRcgCyEYIAwhGSAYQRhqIRoDQCAY/QkCACEbIBn9AAIAIRwgGf0AAhAhHSAY/QkCGCEeIBj9CQIwIR8gGP0JAkghICAQIBsgHP3mAf3kASEQIBEgGyAd/eYB/eQBIREgEiAeIBz95gH95AEhEiATIB4gHf3mAf3kASETIBQgHyAc/eYB/eQBIRQgFSAfIB395gH95AEhFSAWICAgHP3mAf3kASEWIBcgICAd/eYB/eQBIRcgGEEEaiEYIBlBIGohGSAYIBpJDQALIBAgBv3kASEbIBv94AEhHiAbIBv95gEhHyAeIB795AEhICAgICH96wEhIiAiICP96gEhJCAkICX95gH9aiEmICQgJiAn/eYB/eUBICYgKP3mAf3lASEpICb9+AEhKiAqQQH9rAEhKyARIAf95AEhLCAs/eABIS0gLCAs/eYBIS4gLSAt/eQBIS8gLyAh/esBITAgMCAj/eoBITEgMSAl/eYB/WohMiAxIDIgJ/3mAf3lASAyICj95gH95QEhMyAy/fgBITQgNEEB/awBITUgEiAG/eQBITYgNv3gASE3IDYgNv3mASE4IDcgN/3kASE5IDkgIf3rASE6IDogI/3qASE7IDsgJf3mAf1qITwgOyA8ICf95gH95QEgPCAo/eYB/eUBIT0gPP34ASE+ID5BAf2sASE/IBMgB/3kASFAIED94AEhQSBAIED95gEhQiBBIEH95AEhQyBDICH96wEhRCBEICP96gEhRSBFICX95gH9aiFGIEUgRiAn/eYB/eUBIEYgKP3mAf3lASFHIEb9+AEhSCBIQQH9rAEhSSAUIAb95AEhSiBK/eABIUsgSiBK/eYBIUwgSyBL/eQBIU0gTSAh/esBIU4gTiAj/eoBIU8gTyAl/eYB/WohUCBPIFAgJ/3mAf3lASBQICj95gH95QEhUSBQ/fgBIVIgUkEB/awBIVMgFSAH/eQBIVQgVP3gASFVIFQgVP3mASFWIFUgVf3kASFXIFcgIf3rASFYIFggI/3qASFZIFkgJf3mAf1qIVogWSBaICf95gH95QEgWiAo/eYB/eUBIVsgWv34ASFcIFxBAf2sASFdIBYgBv3kASFeIF794AEhXyBeIF795gEhYCBfIF/95AEhYSBhICH96wEhYiBiICP96gEhYyBjICX95gH9aiFkIGMgZCAn/eYB/eUBIGQgKP3mAf3lASFlIGT9+AEhZiBmQQH9rAEhZyAXIAf95AEhaCBo/eABIWkgaCBo/eYBIWogaSBp/eQBIWsgayAh/esBIWwgbCAj/eoBIW0gbSAl/eYB/WohbiBtIG4gJ/3mAf3lASBuICj95gH95QEhbyBu/fgBIXAgcEEB/awBIXEgCiAeIB4gHyByIB/95gEgc/3kASAf/eYBIHT95AEgH/3mASB1/eQBIB/95gEgdv3kAf3mAf3mAf3kASB3IHggeSAp/eYBIHr95AEgKf3mASB7/eQBICn95gEgfP3kASAp/eYBIH395AEgKf3mASB+/eQBICkgKf3mAf3mASAp/eQBIHf95AEgKyB//a4BQRf9qwH95gEgKiAr/bEBIH/9rgFBF/2rAf3mASB3/eQB/ecB/eUBIB4ggAH9Q/1SIBsggQH9Tv1Q/QsCACAKIC0gLSAuIHIgLv3mASBz/eQBIC795gEgdP3kASAu/eYBIHX95AEgLv3mASB2/eQB/eYB/eYB/eQBIHcgeCB5IDP95gEgev3kASAz/eYBIHv95AEgM/3mASB8/eQBIDP95gEgff3kASAz/eYBIH795AEgMyAz/eYB/eYBIDP95AEgd/3kASA1IH/9rgFBF/2rAf3mASA0IDX9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgLSCAAf1D/VIgLCCBAf1O/VD9CwIQIAogNyA3IDggciA4/eYBIHP95AEgOP3mASB0/eQBIDj95gEgdf3kASA4/eYBIHb95AH95gH95gH95AEgdyB4IHkgPf3mASB6/eQBID395gEge/3kASA9/eYBIHz95AEgPf3mASB9/eQBID395gEgfv3kASA9ID395gH95gEgPf3kASB3/eQBID8gf/2uAUEX/asB/eYBID4gP/2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASA3IIAB/UP9UiA2IIEB/U79UP0LAiAgCiBBIEEgQiByIEL95gEgc/3kASBC/eYBIHT95AEgQv3mASB1/eQBIEL95gEgdv3kAf3mAf3mAf3kASB3IHggeSBH/eYBIHr95AEgR/3mASB7/eQBIEf95gEgfP3kASBH/eYBIH395AEgR/3mASB+/eQBIEcgR/3mAf3mASBH/eQBIHf95AEgSSB//a4BQRf9qwH95gEgSCBJ/bEBIH/9rgFBF/2rAf3mASB3/eQB/ecB/eUBIEEggAH9Q/1SIEAggQH9Tv1Q/QsCMCAKIEsgSyBMIHIgTP3mASBz/eQBIEz95gEgdP3kASBM/eYBIHX95AEgTP3mASB2/eQB/eYB/eYB/eQBIHcgeCB5IFH95gEgev3kASBR/eYBIHv95AEgUf3mASB8/eQBIFH95gEgff3kASBR/eYBIH795AEgUSBR/eYB/eYBIFH95AEgd/3kASBTIH/9rgFBF/2rAf3mASBSIFP9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgSyCAAf1D/VIgSiCBAf1O/VD9CwJAIAogVSBVIFYgciBW/eYBIHP95AEgVv3mASB0/eQBIFb95gEgdf3kASBW/eYBIHb95AH95gH95gH95AEgdyB4IHkgW/3mASB6/eQBIFv95gEge/3kASBb/eYBIHz95AEgW/3mASB9/eQBIFv95gEgfv3kASBbIFv95gH95gEgW/3kASB3/eQBIF0gf/2uAUEX/asB/eYBIFwgXf2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASBVIIAB/UP9UiBUIIEB/U79UP0LAlAgCiBfIF8gYCByIGD95gEgc/3kASBg/eYBIHT95AEgYP3mASB1/eQBIGD95gEgdv3kAf3mAf3mAf3kASB3IHggeSBl/eYBIHr95AEgZf3mASB7/eQBIGX95gEgfP3kASBl/eYBIH395AEgZf3mASB+/eQBIGUgZf3mAf3mASBl/eQBIHf95AEgZyB//a4BQRf9qwH95gEgZiBn/bEBIH/9rgFBF/2rAf3mASB3/eQB/ecB/eUBIF8ggAH9Q/1SIF4ggQH9Tv1Q/QsCYCAKIGkgaSBqIHIgav3mASBz/eQBIGr95gEgdP3kASBq/eYBIHX95AEgav3mASB2/eQB/eYB/eYB/eQBIHcgeCB5IG/95gEgev3kASBv/eYBIHv95AEgb/3mASB8/eQBIG/95gEgff3kASBv/eYBIH795AEgbyBv/eYB/eYBIG/95AEgd/3kASBxIH/9rgFBF/2rAf3mASBwIHH9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgaSCAAf1D/VIgaCCBAf1O/VD9CwJwIApBgAFqIQogC0HgAGohCyANQQRqIg0gDkgNAAsLIwFBAWogBU4EQCAEQQJ1QQJ0IARBf2pIBEAgAyAEQQJ1QQd0aiGCASABIARBAnVB4ABsaiGDASACIYQBIARBAnVBAnQhDSAEQX9qIQ4DQCAPIRAgDyERIA8hEiAPIRMggwEhhQEghAEhhgEghQFBGGohhwEDQCCFAf0JAgAhGyCGAf0AAgAhHCCGAf0AAhAhHSCFAf0JAhghHiAQIBsgHP3mAf3kASEQIBEgGyAd/eYB/eQBIREgEiAeIBz95gH95AEhEiATIB4gHf3mAf3kASETIIUBQQRqIYUBIIYBQSBqIYYBIIUBIIcBSQ0ACyAQIAb95AEhGyAb/eABIR4gGyAb/eYBIR8gHiAe/eQBISAgICAh/esBISIgIiAj/eoBISQgJCAl/eYB/WohJiAkICYgJ/3mAf3lASAmICj95gH95QEhKSAm/fgBISogKkEB/awBISsgESAH/eQBISwgLP3gASEtICwgLP3mASEuIC0gLf3kASEvIC8gIf3rASEwIDAgI/3qASExIDEgJf3mAf1qITIgMSAyICf95gH95QEgMiAo/eYB/eUBITMgMv34ASE0IDRBAf2sASE1IBIgBv3kASE2IDb94AEhNyA2IDb95gEhOCA3IDf95AEhOSA5ICH96wEhOiA6ICP96gEhOyA7ICX95gH9aiE8IDsgPCAn/eYB/eUBIDwgKP3mAf3lASE9IDz9+AEhPiA+QQH9rAEhPyATIAf95AEhQCBA/eABIUEgQCBA/eYBIUIgQSBB/eQBIUMgQyAh/esBIUQgRCAj/eoBIUUgRSAl/eYB/WohRiBFIEYgJ/3mAf3lASBGICj95gH95QEhRyBG/fgBIUggSEEB/awBIUkgggEgHiAeIB8gciAf/eYBIHP95AEgH/3mASB0/eQBIB/95gEgdf3kASAf/eYBIHb95AH95gH95gH95AEgdyB4IHkgKf3mASB6/eQBICn95gEge/3kASAp/eYBIHz95AEgKf3mASB9/eQBICn95gEgfv3kASApICn95gH95gEgKf3kASB3/eQBICsgf/2uAUEX/asB/eYBICogK/2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASAeIIAB/UP9UiAbIIEB/U79UP0LAgAgggEgLSAtIC4gciAu/eYBIHP95AEgLv3mASB0/eQBIC795gEgdf3kASAu/eYBIHb95AH95gH95gH95AEgdyB4IHkgM/3mASB6/eQBIDP95gEge/3kASAz/eYBIHz95AEgM/3mASB9/eQBIDP95gEgfv3kASAzIDP95gH95gEgM/3kASB3/eQBIDUgf/2uAUEX/asB/eYBIDQgNf2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASAtIIAB/UP9UiAsIIEB/U79UP0LAhAgggEgNyA3IDggciA4/eYBIHP95AEgOP3mASB0/eQBIDj95gEgdf3kASA4/eYBIHb95AH95gH95gH95AEgdyB4IHkgPf3mASB6/eQBID395gEge/3kASA9/eYBIHz95AEgPf3mASB9/eQBID395gEgfv3kASA9ID395gH95gEgPf3kASB3/eQBID8gf/2uAUEX/asB/eYBID4gP/2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASA3IIAB/UP9UiA2IIEB/U79UP0LAiAgggEgQSBBIEIgciBC/eYBIHP95AEgQv3mASB0/eQBIEL95gEgdf3kASBC/eYBIHb95AH95gH95gH95AEgdyB4IHkgR/3mASB6/eQBIEf95gEge/3kASBH/eYBIHz95AEgR/3mASB9/eQBIEf95gEgfv3kASBHIEf95gH95gEgR/3kASB3/eQBIEkgf/2uAUEX/asB/eYBIEggSf2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASBBIIAB/UP9UiBAIIEB/U79UP0LAjAgggFBwABqIYIBIIMBQTBqIYMBIA1BAmoiDSAOSA0ACwsLIwFBAWogBU4EQCAEQQF1QQF0IARIBEAgAyAEQQF1QQZ0aiGIASABIARBAXVBMGxqIYkBIAIhigEgBEEBdUEBdCENIAQhDgNAIA8hiwEgDyGMASCJASGNASCKASGOASCNAUEYaiGPAQNAII0B/QkCACEbIIsBIBsgjgH9AAIA/eYB/eQBIYsBIIwBIBsgjgH9AAIQ/eYB/eQBIYwBII0BQQRqIY0BII4BQSBqIY4BII0BII8BSQ0ACyCLASAG/eQBIRsgG/3gASEeIBsgG/3mASEfIB4gHv3kASEgICAgIf3rASEiICIgI/3qASEkICQgJf3mAf1qISYgJCAmICf95gH95QEgJiAo/eYB/eUBISkgJv34ASEqICpBAf2sASErIIwBIAf95AEhLCAs/eABIS0gLCAs/eYBIS4gLSAt/eQBIS8gLyAh/esBITAgMCAj/eoBITEgMSAl/eYB/WohMiAxIDIgJ/3mAf3lASAyICj95gH95QEhMyAy/fgBITQgNEEB/awBITUgiAEgHiAeIB8gciAf/eYBIHP95AEgH/3mASB0/eQBIB/95gEgdf3kASAf/eYBIHb95AH95gH95gH95AEgdyB4IHkgKf3mASB6/eQBICn95gEge/3kASAp/eYBIHz95AEgKf3mASB9/eQBICn95gEgfv3kASApICn95gH95gEgKf3kASB3/eQBICsgf/2uAUEX/asB/eYBICogK/2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASAeIIAB/UP9UiAbIIEB/U79UP0LAgAgiAEgLSAtIC4gciAu/eYBIHP95AEgLv3mASB0/eQBIC795gEgdf3kASAu/eYBIHb95AH95gH95gH95AEgdyB4IHkgM/3mASB6/eQBIDP95gEge/3kASAz/eYBIHz95AEgM/3mASB9/eQBIDP95gEgfv3kASAzIDP95gH95gEgM/3kASB3/eQBIDUgf/2uAUEX/asB/eYBIDQgNf2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASAtIIAB/UP9UiAsIIEB/U79UP0LAhAgiAFBIGohiAEgiQFBGGohiQEgDUEBaiINIA5IDQALCwsLjwECBn8BeyMABEBBABACBEAPCwsgASECIAAhAyACQYACaiEEA0AgAiAD/QACAP0LAgAgAkEgaiECIANBGGohAyACIARJDQALIABBEGohBSABQRBqIQYgBUHAAWohBwNAIAX9AAIAIQggBiAI/VoCAAAgBiAI/VoCBAEgBUEYaiEFIAZBIGohBiAFIAdJDQALC78ODQF/AXsIfwV7A38Bewt/AXsDfwF7B38Eew5//QwAAAAAAAAAAAAAAAAAAAAAIRAjAARAIAVBwgJOEAIiBkEASARADwsLIAD9AAIAIQdBACEIIAVBfWohCSAGBEAgCCAJQQRBABADIAggCUEEQQEQAyEJIQgLIAggCUgEQCAEIAhBGGxqIQogAyAIQRhsaiELIAEhDCACIAhBBXRqIQ0gCCEOIAkhDwNAIBAhESAQIRIgECETIBAhFCAMIRUgDSEWIBVBgAJqIRcDQCAV/QACACEYIBEgFv0JAgAgGP3mAf3kASERIBIgFv0JAiAgGP3mAf3kASESIBMgFv0JAkAgGP3mAf3kASETIBQgFv0JAmAgGP3mAf3kASEUIBVBIGohFSAWQQRqIRYgFSAXSQ0ACyAKIAv9AAIAIBEgB/3kAf3kAf0LAgAgCiAL/QACGCASIAf95AH95AH9CwIYIAogC/0AAjAgEyAH/eQB/eQB/QsCMCAKIAv9AAJIIBQgB/3kAf3kAf0LAkggCkHgAGohCiALQeAAaiELIA1BgAFqIQ0gDkEEaiIOIA9IDQALCyMBQQFqIAZOBEAgBUECdUECdCAFQX9qSARAIAQgBUECdUHgAGxqIRkgAyAFQQJ1QeAAbGohGiABIRsgAiAFQQJ1QQd0aiEcIAVBAnVBAnQhDiAFQX9qIQ8DQCAQIREgECESIBshHSAcIR4gHUGAAmohHwNAIB39AAIAIRggESAe/QkCACAY/eYB/eQBIREgEiAe/QkCICAY/eYB/eQBIRIgHUEgaiEdIB5BBGohHiAdIB9JDQALIBkgGv0AAgAgESAH/eQB/eQB/QsCACAZIBr9AAIYIBIgB/3kAf3kAf0LAhggGUEwaiEZIBpBMGohGiAcQcAAaiEcIA5BAmoiDiAPSA0ACwsLIwFBAWogBk4EQCAFQQF1QQF0IAVIBEAgBCAFQQF1QTBsaiEgIAMgBUEBdUEwbGohISABISIgAiAFQQF1QQZ0aiEjIAVBAXVBAXQhDiAFIQ8DQCAQISQgIiElICMhJiAlQYACaiEnA0AgJCAm/QkCACAl/QACAP3mAf3kASEkICVBIGohJSAmQQRqISYgJSAnSQ0ACyAgICH9AAIAICQgB/3kAf3kAf0LAgAgIEEYaiEgICFBGGohISAjQSBqISMgDkEBaiIOIA9IDQALCwsgAP0AAhAhKEEAIQggBUF9aiEJIAYEQCAIIAlBBEEAEAMgCCAJQQRBARADIQkhCAsgCCAJSARAIAMgCEEYbEEQamohKSAEIAhBGGxBEGpqISogAUEQaiErIAIgCEEFdGohLCAIIQ4gCSEPA0AgECERIBAhEiAQIRMgECEUICshLSAsIS4gLUGAAmohLwNAIC39AAIAIRggESAu/QkCACAY/eYB/eQBIREgEiAu/QkCICAY/eYB/eQBIRIgEyAu/QkCQCAY/eYB/eQBIRMgFCAu/QkCYCAY/eYB/eQBIRQgLUEgaiEtIC5BBGohLiAtIC9JDQALICn9AAIAIBEgKP3kAf3kASEwICn9AAIYIBIgKP3kAf3kASExICn9AAIwIBMgKP3kAf3kASEyICn9AAJIIBQgKP3kAf3kASEzICogMP1aAgAAICogMP1aAgQBICogMf1aAhgAICogMf1aAhwBICogMv1aAjAAICogMv1aAjQBICogM/1aAkgAICogM/1aAkwBIClB4ABqISkgKkHgAGohKiAsQYABaiEsIA5BBGoiDiAPSA0ACwsjAUEBaiAGTgRAIAVBAnVBAnQgBUF/akgEQCADIAVBAnVB4ABsQRBqaiE0IAQgBUECdUHgAGxBEGpqITUgAUEQaiE2IAIgBUECdUEHdGohNyAFQQJ1QQJ0IQ4gBUF/aiEPA0AgECERIBAhEiA2ITggNyE5IDhBgAJqIToDQCA4/QACACEYIBEgOf0JAgAgGP3mAf3kASERIBIgOf0JAiAgGP3mAf3kASESIDhBIGohOCA5QQRqITkgOCA6SQ0ACyA0/QACACARICj95AH95AEhMCA0/QACGCASICj95AH95AEhMSA1IDD9WgIAACA1IDD9WgIEASA1IDH9WgIYACA1IDH9WgIcASA0QTBqITQgNUEwaiE1IDdBwABqITcgDkECaiIOIA9IDQALCwsjAUEBaiAGTgRAIAVBAXVBAXQgBUgEQCADIAVBAXVBMGxBEGpqITsgBCAFQQF1QTBsQRBqaiE8IAFBEGohPSACIAVBAXVBBnRqIT4gBUEBdUEBdCEOIAUhDwNAIBAhJCA9IT8gPiFAID9BgAJqIUEDQCAkIED9CQIAID/9AAIA/eYB/eQBISQgP0EgaiE/IEBBBGohQCA/IEFJDQALIDv9AAIAICQgKP3kAf3kASEwIDwgMP1aAgAAIDwgMP1aAgQBIDtBGGohOyA8QRhqITwgPkEgaiE+IA5BAWoiDiAPSA0ACwsLC2wBBn8jAARAQQAQAgRADwsLIAEhAiAAIQNBACEEA0AgAiEFIAMhBiAFQcABaiEHA0AgBSAGKgIAOAIAIAVBIGohBSAGQQxqIQYgBSAHSQ0ACyACQQRqIQIgA0EEaiEDIARBAWoiBEEDSA0ACwuhBwkBfwF7B38FewN/BXsJfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhDiMABEAgBEH3BU4QAiIFQQBIBEAPCwsgAP0AAgAhBkEAIQcgBEF9aiEIIAUEQCAHIAhBBEEAEAMgByAIQQRBARADIQghBwsgByAISARAIAMgB0EMbGohCSABIQogAiAHQRhsaiELIAchDCAIIQ0DQCAOIQ8gDiEQIA4hESAOIRIgCiETIAshFCATQcABaiEVA0AgE/0AAgAhFiAPIBT9CQIAIBb95gH95AEhDyAQIBT9CQIYIBb95gH95AEhECARIBT9CQIwIBb95gH95AEhESASIBT9CQJIIBb95gH95AEhEiATQSBqIRMgFEEEaiEUIBMgFUkNAAsgDyAG/eQBIRcgECAG/eQBIRggESAG/eQBIRkgEiAG/eQBIRogCSAX/VoCAAAgCSAX/VoCBAEgCSAX/VoCCAIgCSAY/VoCDAAgCSAY/VoCEAEgCSAY/VoCFAIgCSAZ/VoCGAAgCSAZ/VoCHAEgCSAZ/VoCIAIgCSAa/VoCJAAgCSAa/VoCKAEgCSAa/VoCLAIgCUEwaiEJIAtB4ABqIQsgDEEEaiIMIA1IDQALCyMBQQFqIAVOBEAgBEECdUECdCAEQX9qSARAIAMgBEECdUEwbGohGyABIRwgAiAEQQJ1QeAAbGohHSAEQQJ1QQJ0IQwgBEF/aiENA0AgDiEPIA4hECAcIR4gHSEfIB5BwAFqISADQCAe/QACACEWIA8gH/0JAgAgFv3mAf3kASEPIBAgH/0JAhggFv3mAf3kASEQIB5BIGohHiAfQQRqIR8gHiAgSQ0ACyAPIAb95AEhFyAQIAb95AEhGCAbIBf9WgIAACAbIBf9WgIEASAbIBf9WgIIAiAbIBj9WgIMACAbIBj9WgIQASAbIBj9WgIUAiAbQRhqIRsgHUEwaiEdIAxBAmoiDCANSA0ACwsLIwFBAWogBU4EQCAEQQF1QQF0IARIBEAgAyAEQQF1QRhsaiEhIAEhIiACIARBAXVBMGxqISMgBEEBdUEBdCEMIAQhDQNAIA4hJCAiISUgIyEmICVBwAFqIScDQCAkICb9CQIAICX9AAIA/eYB/eQBISQgJUEgaiElICZBBGohJiAlICdJDQALICQgBv3kASEXICEgF/1aAgAAICEgF/1aAgQBICEgF/1aAggCICFBDGohISAjQRhqISMgDEEBaiIMIA1IDQALCwsL1gYHCH8FewN/AXsJfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhDCMABEAgA0GVBk4QAiIEQQBIBEAPCwtBACEFIANBfWohBiAEBEAgBSAGQQRBABADIAUgBkEEQQEQAyEGIQULIAUgBkgEQCACIAVBDGxqIQcgACEIIAEgBUEYbGohCSAFIQogBiELA0AgDCENIAwhDiAMIQ8gDCEQIAghESAJIRIgEUHAAWohEwNAIBH9AAIAIRQgDSAS/QkCACAU/eYB/eQBIQ0gDiAS/QkCGCAU/eYB/eQBIQ4gDyAS/QkCMCAU/eYB/eQBIQ8gECAS/QkCSCAU/eYB/eQBIRAgEUEgaiERIBJBBGohEiARIBNJDQALIAcgDf1aAgAAIAcgDf1aAgQBIAcgDf1aAggCIAcgDv1aAgwAIAcgDv1aAhABIAcgDv1aAhQCIAcgD/1aAhgAIAcgD/1aAhwBIAcgD/1aAiACIAcgEP1aAiQAIAcgEP1aAigBIAcgEP1aAiwCIAdBMGohByAJQeAAaiEJIApBBGoiCiALSA0ACwsjAUEBaiAETgRAIANBAnVBAnQgA0F/akgEQCACIANBAnVBMGxqIRUgACEWIAEgA0ECdUHgAGxqIRcgA0ECdUECdCEKIANBf2ohCwNAIAwhDSAMIQ4gFiEYIBchGSAYQcABaiEaA0AgGP0AAgAhFCANIBn9CQIAIBT95gH95AEhDSAOIBn9CQIYIBT95gH95AEhDiAYQSBqIRggGUEEaiEZIBggGkkNAAsgFSAN/VoCAAAgFSAN/VoCBAEgFSAN/VoCCAIgFSAO/VoCDAAgFSAO/VoCEAEgFSAO/VoCFAIgFUEYaiEVIBdBMGohFyAKQQJqIgogC0gNAAsLCyMBQQFqIAROBEAgA0EBdUEBdCADSARAIAIgA0EBdUEYbGohGyAAIRwgASADQQF1QTBsaiEdIANBAXVBAXQhCiADIQsDQCAMIR4gHCEfIB0hICAfQcABaiEhA0AgHiAg/QkCACAf/QACAP3mAf3kASEeIB9BIGohHyAgQQRqISAgHyAhSQ0ACyAbIB79WgIAACAbIB79WgIEASAbIB79WgIIAiAbQQxqIRsgHUEYaiEdIApBAWoiCiALSA0ACwsLC7IBAwF9CX8BfSMABEBBABACBEAPCwtDAAAAACEFQQAgBEgEQCAAIQYgASEHIAIhCEEAIQkgBCEKA0AgBiELIAchDCAIIQ0gC0EMaiEOA0AgDSoCACAMKgIAkiALKgIAkyEPIAUgDyAPlJIhBSALQQRqIQsgDEEEaiEMIA1BBGohDSALIA5JDQALIAZBDGohBiAIQQxqIQggCUEBaiIJIApIDQALCyADIAUgBEEDbLKVOAIACxkAIwAEQEEAEAIEQA8LCyAAQwAAAAA4AgALmQgJAX8Bewh/BXsDfwV7C38BewN//QwAAAAAAAAAAAAAAAAAAAAAIRAjAARAIAVBwgVOEAIiBkEASARADwsLIAD9AAIAIQdBACEIIAVBfWohCSAGBEAgCCAJQQRBABADIAggCUEEQQEQAyEJIQgLIAggCUgEQCADIAhBDGxqIQogBCAIQQxsaiELIAEhDCACIAhBGGxqIQ0gCCEOIAkhDwNAIBAhESAQIRIgECETIBAhFCAMIRUgDSEWIBVBwAFqIRcDQCAV/QACACEYIBEgFv0JAgAgGP3mAf3kASERIBIgFv0JAhggGP3mAf3kASESIBMgFv0JAjAgGP3mAf3kASETIBQgFv0JAkggGP3mAf3kASEUIBVBIGohFSAWQQRqIRYgFSAXSQ0ACyARIAf95AEgCv0AAgD95QEhGSASIAf95AEgCv0AAgz95QEhGiATIAf95AEgCv0AAhj95QEhGyAUIAf95AEgCv0AAiT95QEhHCALIBn9WgIAACALIBn9WgIEASALIBn9WgIIAiALIBr9WgIMACALIBr9WgIQASALIBr9WgIUAiALIBv9WgIYACALIBv9WgIcASALIBv9WgIgAiALIBz9WgIkACALIBz9WgIoASALIBz9WgIsAiAKQTBqIQogC0EwaiELIA1B4ABqIQ0gDkEEaiIOIA9IDQALCyMBQQFqIAZOBEAgBUECdUECdCAFQX9qSARAIAMgBUECdUEwbGohHSAEIAVBAnVBMGxqIR4gASEfIAIgBUECdUHgAGxqISAgBUECdUECdCEOIAVBf2ohDwNAIBAhESAQIRIgHyEhICAhIiAhQcABaiEjA0AgIf0AAgAhGCARICL9CQIAIBj95gH95AEhESASICL9CQIYIBj95gH95AEhEiAhQSBqISEgIkEEaiEiICEgI0kNAAsgESAH/eQBIB39AAIA/eUBIRkgEiAH/eQBIB39AAIM/eUBIRogHiAZ/VoCAAAgHiAZ/VoCBAEgHiAZ/VoCCAIgHiAa/VoCDAAgHiAa/VoCEAEgHiAa/VoCFAIgHUEYaiEdIB5BGGohHiAgQTBqISAgDkECaiIOIA9IDQALCwsjAUEBaiAGTgRAIAVBAXVBAXQgBUgEQCADIAVBAXVBGGxqISQgBCAFQQF1QRhsaiElIAEhJiACIAVBAXVBMGxqIScgBUEBdUEBdCEOIAUhDwNAIBAhKCAmISkgJyEqIClBwAFqISsDQCAoICr9CQIAICn9AAIA/eYB/eQBISggKUEgaiEpICpBBGohKiApICtJDQALICggB/3kASAk/QACAP3lASEZICUgGf1aAgAAICUgGf1aAgQBICUgGf1aAggCICRBDGohJCAlQQxqISUgJ0EYaiEnIA5BAWoiDiAPSA0ACwsLC74DCAF9BXsCfwR7An8BewJ/AX39DAAAAAAAAAAAAAAAAAAAAAAhBSMABEBBABACBEAPCwtDAAAAACEEIAUhBiAFIQcgBSEIIAUhCUEAIAJBBHVBBHRIBEAgACEKIAogAkEEdUEGdGohCwNAIAr9AAIAIQwgCv0AAhAhDSAK/QACICEOIAr9AAIwIQ8gBiAMIAz95gH95AEhBiAHIA0gDf3mAf3kASEHIAggDiAO/eYB/eQBIQggCSAPIA/95gH95AEhCSAKQcAAaiEKIAogC0kNAAsLIAJBBHVBBHQgAkECdUECdEgEQCAAIAJBBHVBBnRqIRAgECACQQR1QUBsIAJBAnVBBHRqaiERA0AgEP0AAgAhDCAGIAwgDP3mAf3kASEGIBBBEGohECAQIBFJDQALCyAGIAf95AEgCCAJ/eQB/eQBIRIgBCAS/R8AIBL9HwGSIBL9HwIgEv0fA5KSkiEEIAJBAnVBAnQgAkgEQCAAIAJBAnVBBHRqIRMgEyACQQJ1QXBsIAJBAnRqaiEUA0AgEyoCACEVIAQgFSAVlJIhBCATQQRqIRMgEyAUSQ0ACwsgASAEIANBA2yylTgCAAu2AgcBfwF9AXsFfwF7A38BfSMABEAgA0GdnAFOEAIiBEEASARADwsLQwAAgD8gAkEDbLKVIQUgBf0TIQZBACEHIANBAnVBAnQhCCAEBEAgByAIQQRBABADIAcgCEEEQQEQAyEIIQcLIAcgCEgEQCAAIAdBAnRqIQkgASAHQQJ0aiEKIAkgB0F8bCAIQQJ0amohCwNAIAYgCf0AAgD95gEhDCAKIAwgDP3kAf0LAgAgCUEQaiEJIApBEGohCiAJIAtJDQALCyMBQQFqIAROBEAgA0ECdUECdCADSARAIAAgA0ECdUEEdGohDSABIANBAnVBBHRqIQ4gDSADQQJ1QXBsIANBAnRqaiEPA0AgBSANKgIAlCEQIA4gECAQkjgCACANQQRqIQ0gDkEEaiEOIA0gD0kNAAsLCwtsAQZ/IwAEQEEAEAIEQA8LCyABIQIgACEDQQAhBANAIAIhBSADIQYgBUHgAGohBwNAIAUgBioCADgCACAFQSBqIQUgBkEEaiEGIAUgB0kNAAsgAkEEaiECIANBDGohAyAEQQFqIgRBBkgNAAsLwAsHCH8FewN/AXsJfwF7FX/9DAAAAAAAAAAAAAAAAAAAAAAhDCMABEAgA0G1Bk4QAiIEQQBIBEAPCwtBACEFIANBfWohBiAEBEAgBSAGQQRBABADIAUgBkEEQQEQAyEGIQULIAUgBkgEQCACIAVBGGxqIQcgACEIIAEgBUEMbGohCSAFIQogBiELA0AgDCENIAwhDiAMIQ8gDCEQIAghESAJIRIgEUHgAGohEwNAIBH9AAIAIRQgDSAS/QkCACAU/eYB/eQBIQ0gDiAS/QkCDCAU/eYB/eQBIQ4gDyAS/QkCGCAU/eYB/eQBIQ8gECAS/QkCJCAU/eYB/eQBIRAgEUEgaiERIBJBBGohEiARIBNJDQALIAcgDf0LAgAgByAO/QsCGCAHIA/9CwIwIAcgEP0LAkggB0HgAGohByAJQTBqIQkgCkEEaiIKIAtIDQALCyMBQQFqIAROBEAgA0ECdUECdCADQX9qSARAIAIgA0ECdUHgAGxqIRUgACEWIAEgA0ECdUEwbGohFyADQQJ1QQJ0IQogA0F/aiELA0AgDCENIAwhDiAWIRggFyEZIBhB4ABqIRoDQCAY/QACACEUIA0gGf0JAgAgFP3mAf3kASENIA4gGf0JAgwgFP3mAf3kASEOIBhBIGohGCAZQQRqIRkgGCAaSQ0ACyAVIA39CwIAIBUgDv0LAhggFUEwaiEVIBdBGGohFyAKQQJqIgogC0gNAAsLCyMBQQFqIAROBEAgA0EBdUEBdCADSARAIAIgA0EBdUEwbGohGyAAIRwgASADQQF1QRhsaiEdIANBAXVBAXQhCiADIQsDQCAMIR4gHCEfIB0hICAfQeAAaiEhA0AgHiAg/QkCACAf/QACAP3mAf3kASEeIB9BIGohHyAgQQRqISAgHyAhSQ0ACyAbIB79CwIAIBtBGGohGyAdQQxqIR0gCkEBaiIKIAtIDQALCwtBACEFIANBfWohBiAEBEAgBSAGQQRBABADIAUgBkEEQQEQAyEGIQULIAUgBkgEQCACIAVBGGxBEGpqISIgAEEQaiEjIAEgBUEMbGohJCAFIQogBiELA0AgDCENIAwhDiAMIQ8gDCEQICMhJSAkISYgJUHgAGohJwNAICX9AAIAIRQgDSAm/QkCACAU/eYB/eQBIQ0gDiAm/QkCDCAU/eYB/eQBIQ4gDyAm/QkCGCAU/eYB/eQBIQ8gECAm/QkCJCAU/eYB/eQBIRAgJUEgaiElICZBBGohJiAlICdJDQALICIgDf1aAgAAICIgDf1aAgQBICIgDv1aAhgAICIgDv1aAhwBICIgD/1aAjAAICIgD/1aAjQBICIgEP1aAkgAICIgEP1aAkwBICJB4ABqISIgJEEwaiEkIApBBGoiCiALSA0ACwsjAUEBaiAETgRAIANBAnVBAnQgA0F/akgEQCACIANBAnVB4ABsQRBqaiEoIABBEGohKSABIANBAnVBMGxqISogA0ECdUECdCEKIANBf2ohCwNAIAwhDSAMIQ4gKSErICohLCArQeAAaiEtA0AgK/0AAgAhFCANICz9CQIAIBT95gH95AEhDSAOICz9CQIMIBT95gH95AEhDiArQSBqISsgLEEEaiEsICsgLUkNAAsgKCAN/VoCAAAgKCAN/VoCBAEgKCAO/VoCGAAgKCAO/VoCHAEgKEEwaiEoICpBGGohKiAKQQJqIgogC0gNAAsLCyMBQQFqIAROBEAgA0EBdUEBdCADSARAIAIgA0EBdUEwbEEQamohLiAAQRBqIS8gASADQQF1QRhsaiEwIANBAXVBAXQhCiADIQsDQCAMIR4gLyExIDAhMiAxQeAAaiEzA0AgHiAy/QkCACAx/QACAP3mAf3kASEeIDFBIGohMSAyQQRqITIgMSAzSQ0ACyAuIB79WgIAACAuIB79WgIEASAuQRhqIS4gMEEMaiEwIApBAWoiCiALSA0ACwsLC2wBBn8jAARAQQAQAgRADwsLIAEhAiAAIQNBACEEA0AgAiEFIAMhBiAFQcABaiEHA0AgBSAGKgIAOAIAIAVBIGohBSAGQQRqIQYgBSAHSQ0ACyACQQRqIQIgA0EYaiEDIARBAWoiBEEISA0ACwvHCgcJfwl7A38Pewt/AnsDf/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAIA/AACAPwAAgD8AAIA/ISgjAARAIARBoQROEAIiBUEASARADwsLQQAhBiAEQX1qIQcgBQRAIAYgB0EEQQAQAyAGIAdBBEEBEAMhByEGCyAGIAdIBEAgAiAGQQV0aiEIIAMgBkEFdGohCSAAIAZBGGxqIQogASELIAYhDCAHIQ0DQCAOIQ8gDiEQIA4hESAOIRIgDiETIA4hFCAOIRUgDiEWIAohFyALIRggF0EYaiEZA0AgF/0JAgAhGiAY/QACACEbIBj9AAIQIRwgF/0JAhghHSAX/QkCMCEeIBf9CQJIIR8gDyAaIBv95gH95AEhDyAQIBogHP3mAf3kASEQIBEgHSAb/eYB/eQBIREgEiAdIBz95gH95AEhEiATIB4gG/3mAf3kASETIBQgHiAc/eYB/eQBIRQgFSAfIBv95gH95AEhFSAWIB8gHP3mAf3kASEWIBdBBGohFyAYQSBqIRggFyAZSQ0ACyAI/QACACEgIAj9AAIQISEgCP0AAiAhIiAI/QACMCEjIAj9AAJAISQgCP0AAlAhJSAI/QACYCEmIAj9AAJwIScgCSAPICggICAg/eYB/eUB/eYB/QsCACAJIBAgKCAhICH95gH95QH95gH9CwIQIAkgESAoICIgIv3mAf3lAf3mAf0LAiAgCSASICggIyAj/eYB/eUB/eYB/QsCMCAJIBMgKCAkICT95gH95QH95gH9CwJAIAkgFCAoICUgJf3mAf3lAf3mAf0LAlAgCSAVICggJiAm/eYB/eUB/eYB/QsCYCAJIBYgKCAnICf95gH95QH95gH9CwJwIAhBgAFqIQggCUGAAWohCSAKQeAAaiEKIAxBBGoiDCANSA0ACwsjAUEBaiAFTgRAIARBAnVBAnQgBEF/akgEQCACIARBAnVBB3RqISkgAyAEQQJ1QQd0aiEqIAAgBEECdUHgAGxqISsgASEsIARBAnVBAnQhDCAEQX9qIQ0DQCAOIQ8gDiEQIA4hESAOIRIgKyEtICwhLiAtQRhqIS8DQCAt/QkCACEaIC79AAIAIRsgLv0AAhAhHCAt/QkCGCEdIA8gGiAb/eYB/eQBIQ8gECAaIBz95gH95AEhECARIB0gG/3mAf3kASERIBIgHSAc/eYB/eQBIRIgLUEEaiEtIC5BIGohLiAtIC9JDQALICn9AAIAISAgKf0AAhAhISAp/QACICEiICn9AAIwISMgKiAPICggICAg/eYB/eUB/eYB/QsCACAqIBAgKCAhICH95gH95QH95gH9CwIQICogESAoICIgIv3mAf3lAf3mAf0LAiAgKiASICggIyAj/eYB/eUB/eYB/QsCMCApQcAAaiEpICpBwABqISogK0EwaiErIAxBAmoiDCANSA0ACwsLIwFBAWogBU4EQCAEQQF1QQF0IARIBEAgAiAEQQF1QQZ0aiEwIAMgBEEBdUEGdGohMSAAIARBAXVBMGxqITIgASEzIARBAXVBAXQhDCAEIQ0DQCAOITQgDiE1IDIhNiAzITcgNkEYaiE4A0AgNv0JAgAhGiA0IBogN/0AAgD95gH95AEhNCA1IBogN/0AAhD95gH95AEhNSA2QQRqITYgN0EgaiE3IDYgOEkNAAsgMP0AAgAhICAw/QACECEhIDEgNCAoICAgIP3mAf3lAf3mAf0LAgAgMSA1ICggISAh/eYB/eUB/eYB/QsCECAwQSBqITAgMUEgaiExIDJBGGohMiAMQQFqIgwgDUgNAAsLCwtsAQZ/IwAEQEEAEAIEQA8LCyABIQIgACEDQQAhBANAIAIhBSADIQYgBUGAAmohBwNAIAUgBioCADgCACAFQSBqIQUgBkEEaiEGIAUgB0kNAAsgAkEEaiECIANBIGohAyAEQQFqIgRBBkgNAAsL4Q0JCX8FewN/AXsLfwF7Cn8Eew5//QwAAAAAAAAAAAAAAAAAAAAAIQ4jAARAIARBzAJOEAIiBUEASARADwsLQQAhBiAEQX1qIQcgBQRAIAYgB0EEQQAQAyAGIAdBBEEBEAMhByEGCyAGIAdIBEAgAyAGQRhsaiEIIAIgBkEYbGohCSAAIQogASAGQQV0aiELIAYhDCAHIQ0DQCAOIQ8gDiEQIA4hESAOIRIgCiETIAshFCATQYACaiEVA0AgE/0AAgAhFiAPIBT9CQIAIBb95gH95AEhDyAQIBT9CQIgIBb95gH95AEhECARIBT9CQJAIBb95gH95AEhESASIBT9CQJgIBb95gH95AEhEiATQSBqIRMgFEEEaiEUIBMgFUkNAAsgCCAJ/QACACAP/eQB/QsCACAIIAn9AAIYIBD95AH9CwIYIAggCf0AAjAgEf3kAf0LAjAgCCAJ/QACSCAS/eQB/QsCSCAIQeAAaiEIIAlB4ABqIQkgC0GAAWohCyAMQQRqIgwgDUgNAAsLIwFBAWogBU4EQCAEQQJ1QQJ0IARBf2pIBEAgAyAEQQJ1QeAAbGohFyACIARBAnVB4ABsaiEYIAAhGSABIARBAnVBB3RqIRogBEECdUECdCEMIARBf2ohDQNAIA4hDyAOIRAgGSEbIBohHCAbQYACaiEdA0AgG/0AAgAhFiAPIBz9CQIAIBb95gH95AEhDyAQIBz9CQIgIBb95gH95AEhECAbQSBqIRsgHEEEaiEcIBsgHUkNAAsgFyAY/QACACAP/eQB/QsCACAXIBj9AAIYIBD95AH9CwIYIBdBMGohFyAYQTBqIRggGkHAAGohGiAMQQJqIgwgDUgNAAsLCyMBQQFqIAVOBEAgBEEBdUEBdCAESARAIAMgBEEBdUEwbGohHiACIARBAXVBMGxqIR8gACEgIAEgBEEBdUEGdGohISAEQQF1QQF0IQwgBCENA0AgDiEiICAhIyAhISQgI0GAAmohJQNAICIgJP0JAgAgI/0AAgD95gH95AEhIiAjQSBqISMgJEEEaiEkICMgJUkNAAsgHiAf/QACACAi/eQB/QsCACAeQRhqIR4gH0EYaiEfICFBIGohISAMQQFqIgwgDUgNAAsLC0EAIQYgBEF9aiEHIAUEQCAGIAdBBEEAEAMgBiAHQQRBARADIQchBgsgBiAHSARAIAIgBkEYbEEQamohJiADIAZBGGxBEGpqIScgAEEQaiEoIAEgBkEFdGohKSAGIQwgByENA0AgDiEPIA4hECAOIREgDiESICghKiApISsgKkGAAmohLANAICr9AAIAIRYgDyAr/QkCACAW/eYB/eQBIQ8gECAr/QkCICAW/eYB/eQBIRAgESAr/QkCQCAW/eYB/eQBIREgEiAr/QkCYCAW/eYB/eQBIRIgKkEgaiEqICtBBGohKyAqICxJDQALICb9AAIAIA/95AEhLSAm/QACGCAQ/eQBIS4gJv0AAjAgEf3kASEvICb9AAJIIBL95AEhMCAnIC39WgIAACAnIC39WgIEASAnIC79WgIYACAnIC79WgIcASAnIC/9WgIwACAnIC/9WgI0ASAnIDD9WgJIACAnIDD9WgJMASAmQeAAaiEmICdB4ABqIScgKUGAAWohKSAMQQRqIgwgDUgNAAsLIwFBAWogBU4EQCAEQQJ1QQJ0IARBf2pIBEAgAiAEQQJ1QeAAbEEQamohMSADIARBAnVB4ABsQRBqaiEyIABBEGohMyABIARBAnVBB3RqITQgBEECdUECdCEMIARBf2ohDQNAIA4hDyAOIRAgMyE1IDQhNiA1QYACaiE3A0AgNf0AAgAhFiAPIDb9CQIAIBb95gH95AEhDyAQIDb9CQIgIBb95gH95AEhECA1QSBqITUgNkEEaiE2IDUgN0kNAAsgMf0AAgAgD/3kASEtIDH9AAIYIBD95AEhLiAyIC39WgIAACAyIC39WgIEASAyIC79WgIYACAyIC79WgIcASAxQTBqITEgMkEwaiEyIDRBwABqITQgDEECaiIMIA1IDQALCwsjAUEBaiAFTgRAIARBAXVBAXQgBEgEQCACIARBAXVBMGxBEGpqITggAyAEQQF1QTBsQRBqaiE5IABBEGohOiABIARBAXVBBnRqITsgBEEBdUEBdCEMIAQhDQNAIA4hIiA6ITwgOyE9IDxBgAJqIT4DQCAiID39CQIAIDz9AAIA/eYB/eQBISIgPEEgaiE8ID1BBGohPSA8ID5JDQALIDj9AAIAICL95AEhLSA5IC39WgIAACA5IC39WgIEASA4QRhqITggOUEYaiE5IDtBIGohOyAMQQFqIgwgDUgNAAsLCwuGBgUJewN/EnsDfwR7/QwAAAAAAAAAAAAAAAAAAAAAIQUjAARAQQAQAgRADwsLIAUhBiAFIQcgBSEIIAUhCSAFIQogBSELIAUhDCAFIQ1BACAESARAIAAhDiABIQ8gDiAEQRhsaiEQA0AgDv0JAgAhESAP/QACACESIA/9AAIQIRMgDv0JAgQhFCAO/QkCCCEVIA79CQIMIRYgBiARIBL95gH95AEhBiAHIBEgE/3mAf3kASEHIAggFCAS/eYB/eQBIQggCSAUIBP95gH95AEhCSAKIBUgEv3mAf3kASEKIAsgFSAT/eYB/eQBIQsgDCAWIBL95gH95AEhDCANIBYgE/3mAf3kASENIA5BGGohDiAPQSBqIQ8gDiAQSQ0ACwsgA/0AAgAhFyACKwMAtv0TIREgA/0AAhAhGCAD/QACICEZIAP9AAIwIRogA/0AAkAhGyAD/QACUCEcIAP9AAJgIR0gA/0AAnAhHiADIBcgESAG/eYB/eQB/QsCACADIBggESAH/eYB/eQB/QsCECADIBkgESAI/eYB/eQB/QsCICADIBogESAJ/eYB/eQB/QsCMCADIBsgESAK/eYB/eQB/QsCQCADIBwgESAL/eYB/eQB/QsCUCADIB0gESAM/eYB/eQB/QsCYCADIB4gESAN/eYB/eQB/QsCcCAFIR8gBSEgIAUhISAFISJBACAESARAIABBEGohIyABISQgIyAEQRhsaiElA0AgI/0JAgAhFCAk/QACACESICT9AAIQIRMgI/0JAgQhFSAfIBQgEv3mAf3kASEfICAgFCAT/eYB/eQBISAgISAVIBL95gH95AEhISAiIBUgE/3mAf3kASEiICNBGGohIyAkQSBqISQgIyAlSQ0ACwsgA/0AAoABISYgA/0AApABIScgA/0AAqABISggA/0AArABISkgAyAmIBEgH/3mAf3kAf0LAoABIAMgJyARICD95gH95AH9CwKQASADICggESAh/eYB/eQB/QsCoAEgAyApIBEgIv3mAf3kAf0LArABC8kFBwF7BH8FewN/BXsGfwR7/QwAAAAAAAAAAAAAAAAAAAAAIQojAARAQQAQAgRADwsLIAArAwC2/RMhBSADIQYgASEHIAIhCEEAIQkDQCAKIQsgCiEMIAohDSAKIQ5BACAESARAIAchDyAIIRAgDyAEQRhsaiERA0AgD/0AAgAhEiALIBD9CQIAIBL95gH95AEhCyAMIBD9CQIEIBL95gH95AEhDCANIBD9CQIIIBL95gH95AEhDSAOIBD9CQIMIBL95gH95AEhDiAPQRhqIQ8gEEEgaiEQIA8gEUkNAAsLIAb9AAIAIRMgBv0AAhghFCAG/QACMCEVIAb9AAJIIRYgBiATIAUgC/3mAf3kAf0LAgAgBiAUIAUgDP3mAf3kAf0LAhggBiAVIAUgDf3mAf3kAf0LAjAgBiAWIAUgDv3mAf3kAf0LAkggBkHgAGohBiAIQRBqIQggCUEEaiIJQQhIDQALIANBEGohFyABQRBqIRggAiEZQQAhCQNAIAohCyAKIQwgCiENIAohDkEAIARIBEAgGCEaIBkhGyAaIARBGGxqIRwDQCAa/QACACESIAsgG/0JAgAgEv3mAf3kASELIAwgG/0JAgQgEv3mAf3kASEMIA0gG/0JAgggEv3mAf3kASENIA4gG/0JAgwgEv3mAf3kASEOIBpBGGohGiAbQSBqIRsgGiAcSQ0ACwsgF/0AAgAhEyATIAUgC/3mAf3kASEdIBf9AAIYIRQgFCAFIAz95gH95AEhHiAX/QACMCEVIBUgBSAN/eYB/eQBIR8gF/0AAkghFiAWIAUgDv3mAf3kASEgIBcgHf1aAgAAIBcgHf1aAgQBIBcgHv1aAhgAIBcgHv1aAhwBIBcgH/1aAjAAIBcgH/1aAjQBIBcgIP1aAkgAIBcgIP1aAkwBIBdB4ABqIRcgGUEQaiEZIAlBBGoiCUEISA0ACwvYBAUFewN/DHsDfwR7/QwAAAAAAAAAAAAAAAAAAAAAIQUjAARAQQAQAgRADwsLIAUhBiAFIQcgBSEIIAUhCUEAIARIBEAgACEKIAEhCyAKIARBDGxqIQwDQCAK/QACACENIAYgC/0JAgAgDf3mAf3kASEGIAcgC/0JAgQgDf3mAf3kASEHIAggC/0JAgggDf3mAf3kASEIIAkgC/0JAgwgDf3mAf3kASEJIApBDGohCiALQRhqIQsgCiAMSQ0ACwsgA/0AAgAhDiACKwMAtv0TIQ8gDiAPIAb95gH95AEhECAD/QACDCERIBEgDyAH/eYB/eQBIRIgA/0AAhghEyATIA8gCP3mAf3kASEUIAP9AAIkIRUgFSAPIAn95gH95AEhFiADIBD9WgIAACADIBD9WgIEASADIBD9WgIIAiADIBL9WgIMACADIBL9WgIQASADIBL9WgIUAiADIBT9WgIYACADIBT9WgIcASADIBT9WgIgAiADIBb9WgIkACADIBb9WgIoASADIBb9WgIsAiAFIRcgBSEYQQAgBEgEQCAAIRkgAUEQaiEaIBkgBEEMbGohGwNAIBn9AAIAIQ0gFyAa/QkCACAN/eYB/eQBIRcgGCAa/QkCBCAN/eYB/eQBIRggGUEMaiEZIBpBGGohGiAZIBtJDQALCyAD/QACMCEcIBwgDyAX/eYB/eQBIR0gA/0AAjwhHiAeIA8gGP3mAf3kASEfIAMgHf1aAjAAIAMgHf1aAjQBIAMgHf1aAjgCIAMgH/1aAjwAIAMgH/1aAkABIAMgH/1aAkQCC7ABAwN7An8De/0MAAAAAAAAAAAAAAAAAAAAACEEIwAEQEEAEAIEQA8LCyAEIQUgBCEGQQAgA0gEQCAAIQcgByADQQV0aiEIA0AgBSAH/QACAP3kASEFIAYgB/0AAhD95AEhBiAHQSBqIQcgByAISQ0ACwsgAv0AAgAhCSABKwMAtv0TIQogAv0AAhAhCyACIAkgCiAF/eYB/eQB/QsCACACIAsgCiAG/eYB/eQB/QsCEAvsAQUCewJ/A3sCfwJ7/QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLIAQhBUEAIANIBEAgACEGIAYgA0EYbGohBwNAIAUgBv0AAgD95AEhBSAGQRhqIQYgBiAHSQ0ACwsgAv0AAgAhCCABKwMAtv0TIQkgAiAIIAkgBf3mAf3kAf0LAgAgBCEKQQAgA0gEQCAAQRBqIQsgCyADQRhsaiEMA0AgCiAL/QACAP3kASEKIAtBGGohCyALIAxJDQALCyAC/QACECENIA0gCSAK/eYB/eQBIQ4gAiAO/VoCEAAgAiAO/VoCFAELmAEDAnsCfwJ7/QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLIAQhBUEAIANIBEAgACEGIAYgA0EMbGohBwNAIAUgBv0AAgD95AEhBSAGQQxqIQYgBiAHSQ0ACwsgAv0AAgAhCCAIIAErAwC2/RMgBf3mAf3kASEJIAIgCf1aAgAAIAIgCf1aAgQBIAIgCf1aAggCCxkAIwAEQEEAEAIEQA8LCyABIAArAwA5AwALtwMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEEIwAEQEEAEAIEQA8LC0MAAAAAIQMgBCEFIAQhBiAEIQcgBCEIQQAgAkEEdUEEdEgEQCAAIQkgCSACQQR1QQZ0aiEKA0AgCf0AAgAhCyAJ/QACECEMIAn9AAIgIQ0gCf0AAjAhDiAFIAsgC/3mAf3kASEFIAYgDCAM/eYB/eQBIQYgByANIA395gH95AEhByAIIA4gDv3mAf3kASEIIAlBwABqIQkgCSAKSQ0ACwsgAkEEdUEEdCACQQJ1QQJ0SARAIAAgAkEEdUEGdGohDyAPIAJBBHVBQGwgAkECdUEEdGpqIRADQCAP/QACACELIAUgCyAL/eYB/eQBIQUgD0EQaiEPIA8gEEkNAAsLIAUgBv3kASAHIAj95AH95AEhESADIBH9HwAgEf0fAZIgEf0fAiAR/R8DkpKSIQMgAkECdUECdCACSARAIAAgAkECdUEEdGohEiASIAJBAnVBcGwgAkECdGpqIRMDQCASKgIAIRQgAyAUIBSUkiEDIBJBBGohEiASIBNJDQALCyABIAM4AgALmQcIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEfIwAEQEEAEAIEQA8LC0MAAAAAIR4gHyEgIB8hISAfISIgHyEjQQAgHUEEdUEEdEgEQCAAISQgJCAdQQR1QQZ0aiElA0AgJP0AAgAhJiAk/QACECEnICT9AAIgISggJP0AAjAhKSAgICYgJv3mAf3kASEgICEgJyAn/eYB/eQBISEgIiAoICj95gH95AEhIiAjICkgKf3mAf3kASEjICRBwABqISQgJCAlSQ0ACwsgHUEEdUEEdCAdQQJ1QQJ0SARAIAAgHUEEdUEGdGohKiAqIB1BBHVBQGwgHUECdUEEdGpqISsDQCAq/QACACEmICAgJiAm/eYB/eQBISAgKkEQaiEqICogK0kNAAsLICAgIf3kASAiICP95AH95AEhLCAeICz9HwAgLP0fAZIgLP0fAiAs/R8DkpKSIR4gHUECdUECdCAdSARAIAAgHUECdUEEdGohLSAtIB1BAnVBcGwgHUECdGpqIS4DQCAtKgIAIS8gHiAvIC+UkiEeIC1BBGohLSAtIC5JDQALCyAcIBsrAwBEAAAAAAAAAABiBHwgGioCALsFRAAAAAAAAAAACyAZKwMARAAAAAAAAAAAYgR8IBgqAgC7BUQAAAAAAAAAAAugIBcrAwBEAAAAAAAAAABiBHwgFioCALsFRAAAAAAAAAAAC6AgFSsDAEQAAAAAAAAAAGIEfCAUKgIAuwVEAAAAAAAAAAALoCATKwMARAAAAAAAAAAAYgR8IBIqAgC7BUQAAAAAAAAAAAugIBErAwBEAAAAAAAAAABiBHwgECoCALsFRAAAAAAAAAAAC6AgDysDAEQAAAAAAAAAAGIEfCAOKgIAuwVEAAAAAAAAAAALoCANKwMARAAAAAAAAAAAYgR8IAwqAgC7BUQAAAAAAAAAAAugIAsrAwBEAAAAAAAAAABiBHwgCioCALsFRAAAAAAAAAAAC6AgCSsDAEQAAAAAAAAAAGIEfCAIKgIAuwVEAAAAAAAAAAALoCAHKwMARAAAAAAAAAAAYgR8IAYqAgC7BUQAAAAAAAAAAAugIAUrAwBEAAAAAAAAAABiBHwgBCoCALsFRAAAAAAAAAAAC6AgAysDAEQAAAAAAAAAAGIEfCACKgIAuwVEAAAAAAAAAAALoCAeu0QAAAAAAAAAACABKwMARAAAAAAAAAAAYhugnzkDAAswACMABEBBABACBEAPCwsgAyACKwMARAAAAAAAAPA/IAErAwAgACsDABABoaM5AwALNQAjAARAQQAQAgRADwsLIAJEAAAAAAAA8D9EAAAAAAAA8D8gASsDACAAKwMAEAGhn6M5AwALowcWAX8BfAF9AXsBfQF7AXwBfQF7AX0BewF9AXsBfQF7AX0Bewd/B3sFfwZ9BH/9DAAAAAAAAAAAAAAAAAAAAAAhKSMABEAgCkHeHU4QAiILQQBIBEAPCwsgACsDACEMIAy2IQ0gDf0TIQ5EAAAAAAAA8D8gDKG2IQ8gD/0TIRAgASsDACERIBG2IRIgEv0TIRNEAAAAAAAA8D8gEaG2IRQgFP0TIRUgAisDALYhFiAW/RMhFyADKwMAtiEYIBj9EyEZIAQrAwC2IRogGv0TIRsgBSsDAEQAAAAAAAAAAGIEQEEAIRwgCkECdUECdCEdIAsEQCAcIB1BBEEAEAMgHCAdQQRBARADIR0hHAsgHCAdSARAIAYgHEECdGohHiAHIBxBAnRqIR8gCCAcQQJ0aiEgIAkgHEECdGohISAeIBxBfGwgHUECdGpqISIDQCAe/QACACEjIB/9AAIAISQgDiAj/eYBIBAgJP3mAf3kASElICD9AAIAISYgEyAm/eYBIBUgJCAk/eYB/eYB/eQBIScgIf0AAgAhKCAfICn9CwIAIB4gJf0LAgAgICAn/QsCACAhICggFyAl/eYBIBkgJ/3jAf3mASAb/eQB/ecB/eUB/QsCACAeQRBqIR4gH0EQaiEfICBBEGohICAhQRBqISEgHiAiSQ0ACwsjAUEBaiALTgRAIApBAnVBAnQgCkgEQCAGIApBAnVBBHRqISogByAKQQJ1QQR0aiErIAggCkECdUEEdGohLCAJIApBAnVBBHRqIS0gKiAKQQJ1QXBsIApBAnRqaiEuA0AgKioCACEvICsqAgAhMCANIC+UIA8gMJSSITEgLCoCACEyIBIgMpQgFCAwIDCUlJIhMyAtKgIAITQgK0MAAAAAOAIAICogMTgCACAsIDM4AgAgLSA0IBYgMZQgGCAzkZQgGpKVkzgCACAqQQRqISogK0EEaiErICxBBGohLCAtQQRqIS0gKiAuSQ0ACwsLBUEAIRwgCkECdUECdCEdIAsEQCAcIB1BBEEAEAMgHCAdQQRBARADIR0hHAsgHCAdSARAIAcgHEECdGohNSA1IBxBfGwgHUECdGpqITYDQCA1ICn9CwIAIDVBEGohNSA1IDZJDQALCyMBQQFqIAtOBEAgCkECdUECdCAKSARAIAcgCkECdUEEdGohNyA3IApBAnVBcGwgCkECdGpqITgDQCA3QwAAAAA4AgAgN0EEaiE3IDcgOEkNAAsLCwsLwAUVAX8BfAF9AXsBfQF7AXwBfQF7AX0BewF9AXsBfQF7AX0Bewd/BnsFfwZ9IwAEQCAKQZwfThACIgtBAEgEQA8LCyAAKwMAIQwgDLYhDSAN/RMhDkQAAAAAAADwPyAMobYhDyAP/RMhECABKwMAIREgEbYhEiAS/RMhE0QAAAAAAADwPyARobYhFCAU/RMhFSACKwMAtiEWIBb9EyEXIAMrAwC2IRggGP0TIRkgBCsDALYhGiAa/RMhGyAFKwMARAAAAAAAAAAAYgRAQQAhHCAKQQJ1QQJ0IR0gCwRAIBwgHUEEQQAQAyAcIB1BBEEBEAMhHSEcCyAcIB1IBEAgByAcQQJ0aiEeIAYgHEECdGohHyAIIBxBAnRqISAgCSAcQQJ0aiEhIB4gHEF8bCAdQQJ0amohIgNAIB79AAIAISMgH/0AAgAhJCAOICP95gEgECAk/eYB/eQBISUgIP0AAgAhJiATICb95gEgFSAkICT95gH95gH95AEhJyAh/QACACEoIB4gJf0LAgAgICAn/QsCACAhICggFyAl/eYBIBkgJ/3jAf3mASAb/eQB/ecB/eUB/QsCACAeQRBqIR4gH0EQaiEfICBBEGohICAhQRBqISEgHiAiSQ0ACwsjAUEBaiALTgRAIApBAnVBAnQgCkgEQCAHIApBAnVBBHRqISkgBiAKQQJ1QQR0aiEqIAggCkECdUEEdGohKyAJIApBAnVBBHRqISwgKSAKQQJ1QXBsIApBAnRqaiEtA0AgKSoCACEuICoqAgAhLyANIC6UIA8gL5SSITAgKyoCACExIBIgMZQgFCAvIC+UlJIhMiAsKgIAITMgKSAwOAIAICsgMjgCACAsIDMgFiAwlCAYIDKRlCAakpWTOAIAIClBBGohKSAqQQRqISogK0EEaiErICxBBGohLCApIC1JDQALCwsLC+QOFgF/AXwBfQF7AX0BewF8AX0BewF9AXsBfQF7AX0BewF9AXsNfw17Cn8MfQ5//QwAAAAAAAAAAAAAAAAAAAAAITsjAARAIBBByQ1OEAIiEUEASARADwsLIAArAwAhEiAStiETIBP9EyEURAAAAAAAAPA/IBKhtiEVIBX9EyEWIAErAwAhFyAXtiEYIBj9EyEZRAAAAAAAAPA/IBehtiEaIBr9EyEbIAIrAwC2IRwgHP0TIR0gAysDALYhHiAe/RMhHyAEKwMAtiEgICD9EyEhIAUrAwBEAAAAAAAAAABiISIgBisDAEQAAAAAAAAAAGIEQEEAISMgEEECdUECdCEkIBEEQCAjICRBBEEAEAMgIyAkQQRBARADISQhIwsgIyAkSARAIAcgI0ECdGohJSAIICNBAnRqISYgCSAjQQJ0aiEnIAogI0ECdGohKCALICNBAnRqISkgDCAjQQJ0aiEqIA0gI0ECdGohKyAOICNBAnRqISwgDyAjQQJ0aiEtICUgI0F8bCAkQQJ0amohLgNAICX9AAIAIS8gJv0AAgAhMCAUIC/95gEgFiAw/eYB/eQBITEgJ/0AAgAhMiAZIDL95gEgGyAwIDD95gH95gH95AEhMyAo/QACACE0ICn9AAIAITUgKv0AAgAhNiAUIDX95gEgFiA2/eYB/eQBITcgK/0AAgAhOCAZIDj95gEgGyA2IDb95gH95gH95AEhOSAs/QACACE6ICUgMf0LAgAgJyAz/QsCACAoIDQgHSAx/eYBIB8gM/3jAf3mASAh/eQB/ecB/eUB/QsCACAqIDv9CwIAIC0gO/0LAgAgJiA7/QsCACApIDcgNSAiG/0LAgAgKyA5IDggIhv9CwIAICwgOiAdIDf95gEgHyA5/eMB/eYBICH95AH95wH95QEgOiAiG/0LAgAgJUEQaiElICZBEGohJiAnQRBqIScgKEEQaiEoIClBEGohKSAqQRBqISogK0EQaiErICxBEGohLCAtQRBqIS0gJSAuSQ0ACwsjAUEBaiARTgRAIBBBAnVBAnQgEEgEQCAHIBBBAnVBBHRqITwgCCAQQQJ1QQR0aiE9IAkgEEECdUEEdGohPiAKIBBBAnVBBHRqIT8gCyAQQQJ1QQR0aiFAIAwgEEECdUEEdGohQSANIBBBAnVBBHRqIUIgDiAQQQJ1QQR0aiFDIA8gEEECdUEEdGohRCA8IBBBAnVBcGwgEEECdGpqIUUDQCA8KgIAIUYgPSoCACFHIBMgRpQgFSBHlJIhSCA+KgIAIUkgGCBJlCAaIEcgR5SUkiFKID8qAgAhSyBAKgIAIUwgQSoCACFNIBMgTJQgFSBNlJIhTiBCKgIAIU8gGCBPlCAaIE0gTZSUkiFQIEMqAgAhUSA8IEg4AgAgPiBKOAIAID8gSyAcIEiUIB4gSpGUICCSlZM4AgAgQUMAAAAAOAIAIERDAAAAADgCACA9QwAAAAA4AgAgQCBOIEwgIhs4AgAgQiBQIE8gIhs4AgAgQyBRIBwgTpQgHiBQkZQgIJKVkyBRICIbOAIAIDxBBGohPCA9QQRqIT0gPkEEaiE+ID9BBGohPyBAQQRqIUAgQUEEaiFBIEJBBGohQiBDQQRqIUMgREEEaiFEIDwgRUkNAAsLCwVBACEjIBBBAnVBAnQhJCARBEAgIyAkQQRBABADICMgJEEEQQEQAyEkISMLICMgJEgEQCALICNBAnRqIVIgDCAjQQJ0aiFTIA0gI0ECdGohVCAOICNBAnRqIVUgDyAjQQJ0aiFWIAggI0ECdGohVyBSICNBfGwgJEECdGpqIVgDQCBS/QACACE1IFP9AAIAITYgFCA1/eYBIBYgNv3mAf3kASExIFT9AAIAITggGSA4/eYBIBsgNiA2/eYB/eYB/eQBITMgVf0AAgAhOiBTIDv9CwIAIFYgO/0LAgAgVyA7/QsCACBSIDEgNSAiG/0LAgAgVCAzIDggIhv9CwIAIFUgOiAdIDH95gEgHyAz/eMB/eYBICH95AH95wH95QEgOiAiG/0LAgAgUkEQaiFSIFNBEGohUyBUQRBqIVQgVUEQaiFVIFZBEGohViBXQRBqIVcgUiBYSQ0ACwsjAUEBaiARTgRAIBBBAnVBAnQgEEgEQCALIBBBAnVBBHRqIVkgDCAQQQJ1QQR0aiFaIA0gEEECdUEEdGohWyAOIBBBAnVBBHRqIVwgDyAQQQJ1QQR0aiFdIAggEEECdUEEdGohXiBZIBBBAnVBcGwgEEECdGpqIV8DQCBZKgIAIUwgWioCACFNIBMgTJQgFSBNlJIhSCBbKgIAIU8gGCBPlCAaIE0gTZSUkiFKIFwqAgAhUSBaQwAAAAA4AgAgXUMAAAAAOAIAIF5DAAAAADgCACBZIEggTCAiGzgCACBbIEogTyAiGzgCACBcIFEgHCBIlCAeIEqRlCAgkpWTIFEgIhs4AgAgWUEEaiFZIFpBBGohWiBbQQRqIVsgXEEEaiFcIF1BBGohXSBeQQRqIV4gWSBfSQ0ACwsLCwudCwkBfwJ7CX8FewN/DXsNfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhEyMABEAgBkGoBE4QAiIHQQBIBEAPCwtDAACAPyAGQQNsspX9EyEIIAD9AAIAIQlBACEKIAZBfWohCyAHBEAgCiALQQRBABADIAogC0EEQQEQAyELIQoLIAogC0gEQCADIApBDGxqIQwgBCAKQQxsaiENIAUgCkEMbGohDiABIQ8gAiAKQRhsaiEQIAohESALIRIDQCATIRQgEyEVIBMhFiATIRcgDyEYIBAhGSAYQcABaiEaA0AgGP0AAgAhGyAUIBn9CQIAIBv95gH95AEhFCAVIBn9CQIYIBv95gH95AEhFSAWIBn9CQIwIBv95gH95AEhFiAXIBn9CQJIIBv95gH95AEhFyAYQSBqIRggGUEEaiEZIBggGkkNAAsgFCAJ/eQBIAz9AAIA/eUBIRwgCCAc/eYBIR0gHSAd/eQBIR4gFSAJ/eQBIAz9AAIM/eUBIR8gCCAf/eYBISAgICAg/eQBISEgFiAJ/eQBIAz9AAIY/eUBISIgCCAi/eYBISMgIyAj/eQBISQgFyAJ/eQBIAz9AAIk/eUBISUgCCAl/eYBISYgJiAm/eQBIScgDSAe/VoCAAAgDSAe/VoCBAEgDSAe/VoCCAIgDiAc/VoCAAAgDiAc/VoCBAEgDiAc/VoCCAIgDSAh/VoCDAAgDSAh/VoCEAEgDSAh/VoCFAIgDiAf/VoCDAAgDiAf/VoCEAEgDiAf/VoCFAIgDSAk/VoCGAAgDSAk/VoCHAEgDSAk/VoCIAIgDiAi/VoCGAAgDiAi/VoCHAEgDiAi/VoCIAIgDSAn/VoCJAAgDSAn/VoCKAEgDSAn/VoCLAIgDiAl/VoCJAAgDiAl/VoCKAEgDiAl/VoCLAIgDEEwaiEMIA1BMGohDSAOQTBqIQ4gEEHgAGohECARQQRqIhEgEkgNAAsLIwFBAWogB04EQCAGQQJ1QQJ0IAZBf2pIBEAgAyAGQQJ1QTBsaiEoIAQgBkECdUEwbGohKSAFIAZBAnVBMGxqISogASErIAIgBkECdUHgAGxqISwgBkECdUECdCERIAZBf2ohEgNAIBMhFCATIRUgKyEtICwhLiAtQcABaiEvA0AgLf0AAgAhGyAUIC79CQIAIBv95gH95AEhFCAVIC79CQIYIBv95gH95AEhFSAtQSBqIS0gLkEEaiEuIC0gL0kNAAsgFCAJ/eQBICj9AAIA/eUBIRwgCCAc/eYBIR0gHSAd/eQBIR4gFSAJ/eQBICj9AAIM/eUBIR8gCCAf/eYBISAgICAg/eQBISEgKSAe/VoCAAAgKSAe/VoCBAEgKSAe/VoCCAIgKiAc/VoCAAAgKiAc/VoCBAEgKiAc/VoCCAIgKSAh/VoCDAAgKSAh/VoCEAEgKSAh/VoCFAIgKiAf/VoCDAAgKiAf/VoCEAEgKiAf/VoCFAIgKEEYaiEoIClBGGohKSAqQRhqISogLEEwaiEsIBFBAmoiESASSA0ACwsLIwFBAWogB04EQCAGQQF1QQF0IAZIBEAgAyAGQQF1QRhsaiEwIAQgBkEBdUEYbGohMSAFIAZBAXVBGGxqITIgASEzIAIgBkEBdUEwbGohNCAGQQF1QQF0IREgBiESA0AgEyE1IDMhNiA0ITcgNkHAAWohOANAIDUgN/0JAgAgNv0AAgD95gH95AEhNSA2QSBqITYgN0EEaiE3IDYgOEkNAAsgNSAJ/eQBIDD9AAIA/eUBIRwgCCAc/eYBIR0gHSAd/eQBIR4gMSAe/VoCAAAgMSAe/VoCBAEgMSAe/VoCCAIgMiAc/VoCAAAgMiAc/VoCBAEgMiAc/VoCCAIgMEEMaiEwIDFBDGohMSAyQQxqITIgNEEYaiE0IBFBAWoiESASSA0ACwsLC3oCAnsCf/0MAAAAAAAAAAAAAAAAAAAAACEDIwAEQEEAEAIEQA8LCyADIQRBACACSARAIAAhBSAFIAJBDGxqIQYDQCAEIAX9AAIA/eQBIQQgBUEMaiEFIAUgBkkNAAsLIAEgBP1aAgAAIAEgBP1aAgQBIAEgBP1aAggCC8gDBAV7A38DewN//QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLIAQhBSAEIQYgBCEHIAQhCEEAIANIBEAgACEJIAEhCiAJIANBDGxqIQsDQCAJ/QACACEMIAUgCv0JAgAgDP3mAf3kASEFIAYgCv0JAgQgDP3mAf3kASEGIAcgCv0JAgggDP3mAf3kASEHIAggCv0JAgwgDP3mAf3kASEIIAlBDGohCSAKQRhqIQogCSALSQ0ACwsgAiAF/VoCAAAgAiAF/VoCBAEgAiAF/VoCCAIgAiAG/VoCDAAgAiAG/VoCEAEgAiAG/VoCFAIgAiAH/VoCGAAgAiAH/VoCHAEgAiAH/VoCIAIgAiAI/VoCJAAgAiAI/VoCKAEgAiAI/VoCLAIgBCENIAQhDkEAIANIBEAgACEPIAFBEGohECAPIANBDGxqIREDQCAP/QACACEMIA0gEP0JAgAgDP3mAf3kASENIA4gEP0JAgQgDP3mAf3kASEOIA9BDGohDyAQQRhqIRAgDyARSQ0ACwsgAiAN/VoCMAAgAiAN/VoCNAEgAiAN/VoCOAIgAiAO/VoCPAAgAiAO/VoCQAEgAiAO/VoCRAILuAEEAnsCfwF7An/9DAAAAAAAAAAAAAAAAAAAAAAhAyMABEBBABACBEAPCwsgAyEEQQAgAkgEQCAAIQUgBSACQRhsaiEGA0AgBCAF/QACAP3kASEEIAVBGGohBSAFIAZJDQALCyABIAT9CwIAIAMhB0EAIAJIBEAgAEEQaiEIIAggAkEYbGohCQNAIAcgCP0AAgD95AEhByAIQRhqIQggCCAJSQ0ACwsgASAH/VoCEAAgASAH/VoCFAELngUFCH8FewN/AXsGf/0MAAAAAAAAAAAAAAAAAAAAACEMIwAEQCADQYADThACIgRBAEgEQA8LC0EAIQVBCCEGIAQEQCAFIAZBBEEAEAMgBSAGQQRBARADIQYhBQsgBSAGSARAIAIgBUEYbGohByAAIQggASAFQQJ0aiEJIAUhCiAGIQsDQCAMIQ0gDCEOIAwhDyAMIRBBACADSARAIAghESAJIRIgESADQRhsaiETA0AgEf0AAgAhFCANIBL9CQIAIBT95gH95AEhDSAOIBL9CQIEIBT95gH95AEhDiAPIBL9CQIIIBT95gH95AEhDyAQIBL9CQIMIBT95gH95AEhECARQRhqIREgEkEgaiESIBEgE0kNAAsLIAcgDf0LAgAgByAO/QsCGCAHIA/9CwIwIAcgEP0LAkggB0HgAGohByAJQRBqIQkgCkEEaiIKIAtIDQALC0EAIQVBCCEGIAQEQCAFIAZBBEEAEAMgBSAGQQRBARADIQYhBQsgBSAGSARAIAIgBUEYbEEQamohFSAAQRBqIRYgASAFQQJ0aiEXIAUhCiAGIQsDQCAMIQ0gDCEOIAwhDyAMIRBBACADSARAIBYhGCAXIRkgGCADQRhsaiEaA0AgGP0AAgAhFCANIBn9CQIAIBT95gH95AEhDSAOIBn9CQIEIBT95gH95AEhDiAPIBn9CQIIIBT95gH95AEhDyAQIBn9CQIMIBT95gH95AEhECAYQRhqIRggGUEgaiEZIBggGkkNAAsLIBUgDf1aAgAAIBUgDf1aAgQBIBUgDv1aAhgAIBUgDv1aAhwBIBUgD/1aAjAAIBUgD/1aAjQBIBUgEP1aAkgAIBUgEP1aAkwBIBVB4ABqIRUgF0EQaiEXIApBBGoiCiALSA0ACwsLgAECA3sCf/0MAAAAAAAAAAAAAAAAAAAAACEDIwAEQEEAEAIEQA8LCyADIQQgAyEFQQAgAkgEQCAAIQYgBiACQQV0aiEHA0AgBCAG/QACAP3kASEEIAUgBv0AAhD95AEhBSAGQSBqIQYgBiAHSQ0ACwsgASAE/QsCACABIAX9CwIQC54EBAl7A38KewN//QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLIAQhBSAEIQYgBCEHIAQhCCAEIQkgBCEKIAQhCyAEIQxBACADSARAIAAhDSABIQ4gDSADQRhsaiEPA0AgDf0JAgAhECAO/QACACERIA79AAIQIRIgDf0JAgQhEyAN/QkCCCEUIA39CQIMIRUgBSAQIBH95gH95AEhBSAGIBAgEv3mAf3kASEGIAcgEyAR/eYB/eQBIQcgCCATIBL95gH95AEhCCAJIBQgEf3mAf3kASEJIAogFCAS/eYB/eQBIQogCyAVIBH95gH95AEhCyAMIBUgEv3mAf3kASEMIA1BGGohDSAOQSBqIQ4gDSAPSQ0ACwsgAiAF/QsCACACIAb9CwIQIAIgB/0LAiAgAiAI/QsCMCACIAn9CwJAIAIgCv0LAlAgAiAL/QsCYCACIAz9CwJwIAQhFiAEIRcgBCEYIAQhGUEAIANIBEAgAEEQaiEaIAEhGyAaIANBGGxqIRwDQCAa/QkCACEQIBv9AAIAIREgG/0AAhAhEiAa/QkCBCETIBYgECAR/eYB/eQBIRYgFyAQIBL95gH95AEhFyAYIBMgEf3mAf3kASEYIBkgEyAS/eYB/eQBIRkgGkEYaiEaIBtBIGohGyAaIBxJDQALCyACIBb9CwKAASACIBf9CwKQASACIBj9CwKgASACIBn9CwKwAQuuAgBBACgCAEEAKAK4BRAFQQAoAgRBACgC8AFBACgCuAVBACgCoAUgABAGQQAoAghBACgCxAUQB0EAKAIMQQAoAsQFQQAoAqAFQQAoAvABQQAoArAFIAAQCEEAKAIQQQAoAsgFEAVBACgCFEEAKAKwBUEAKALIBUEAKAKkBSAAEAZBACgCGEEAKALMBRAHQQAoAhxBACgCzAVBACgCpAVBACgCsAVBACgCwAUgABAIQQAoAiBBACgCvAUQBUEAKAIkQQAoAsAFQQAoArwFQQAoAqgFIAAQBkEAKAIoQQAoAtAFEAdBACgCLEEAKALQBUEAKAKoBUEAKALABUEAKAK0BSAAEAhBACgCMEEAKAKsBRAJQQAoAjRBACgCrAVBACgCtAVBACgCuAIgABAKEAQLzAIAQQAoAgBBACgC8AUQBUEAKAIEQQAoAvABQQAoAvAFQQAoAtQFIAAQBkEAKAIIQQAoAvwFEAdBACgCDEEAKAL8BUEAKALUBUEAKALwAUEAKALoBSAAEAhBACgCEEEAKAKABhAFQQAoAhRBACgC6AVBACgCgAZBACgC2AUgABAGQQAoAhhBACgChAYQB0EAKAIcQQAoAoQGQQAoAtgFQQAoAugFQQAoAvgFIAAQCEEAKAIgQQAoAvQFEAVBACgCJEEAKAL4BUEAKAL0BUEAKALcBSAAEAZBACgCKEEAKAKIBhAHQQAoAixBACgCiAZBACgC3AVBACgC+AVBACgC7AUgABAIQQAoAjBBACgC5AUQCUEAKALkBUEAKALsBUEAKALgBSAAEAtBACgC9AFBACgCNEEAKALgBUEAKAK8AiAAEAxBACgCwAIQDRAEC9ECAEEAKAIAQQAoApgGEAVBACgCBEEAKALwAUEAKAKYBkEAKAKMBiAAEAZBACgCCEEAKAKUBhAHQQAoAgxBACgClAZBACgCjAZBACgC8AFBACgCyAYgABAIQQAoAhBBACgCpAYQBUEAKAIUQQAoAsgGQQAoAqQGQQAoApAGIAAQBkEAKAIYQQAoAqAGEAdBACgCHEEAKAKgBkEAKAKQBkEAKALIBkEAKALMBiAAEAhBACgCIEEAKAK0BhAFQQAoAiRBACgCzAZBACgCtAZBACgCnAYgABAGQQAoAihBACgCsAYQB0EAKAIsQQAoArAGQQAoApwGQQAoAswGQQAoAtAGIAAQCEEAKAIwQQAoArgGEAlBACgCNEEAKAK4BkEAKALQBkEAKAL0AUEAKAKsBiAAEA5BACgCrAZBACgCvAIgAEEDbCAAEA9BACgCwAIQDRAEC+cEAEEAKAKsBkEAKALwBiAAIABBA2wQEEEAKAIwQQAoAuAGEBFBACgC4AZBACgC8AZBACgC1AYgABASQQAoAihBACgC3AYQE0EAKALUBkEAKALcBkEAKAKcBkEAKAKoBiAAEBRBACgCIEEAKALoBhAVQQAoAugGQQAoAqgGQQAoAtQGQQAoAtgGIAAQFkEAKAIYQQAoAuwGEBNBACgC2AZBACgC7AZBACgCkAZBACgCvAYgABAUQQAoAhBBACgCxAYQFUEAKALEBkEAKAK8BkEAKALYBkEAKALkBiAAEBZBACgCCEEAKAL0BhATQQAoAuQGQQAoAvQGQQAoAowGQQAoAsAGIAAQFEEAKALwAUEAKALABkEAKAL4AUEAKAK4ASAAEBdBACgC+AFBACgC5AZBACgCjAZBACgCwAEgABAYQQAoAsgGQQAoArwGQQAoAvgBQQAoAsgBIAAQF0EAKAL4AUEAKALYBkEAKAKQBkEAKALQASAAEBhBACgCzAZBACgCqAZBACgC+AFBACgC2AEgABAXQQAoAvgBQQAoAtQGQQAoApwGQQAoAuABIAAQGEEAKALwBkEAKALQBkEAKAL4AUEAKALoASAAEBlBACgCwAZBACgC+AFBACgCvAEgABAaQQAoAuQGQQAoAvgBQQAoAsQBIAAQG0EAKAK8BkEAKAL4AUEAKALMASAAEBpBACgC2AZBACgC+AFBACgC1AEgABAbQQAoAqgGQQAoAvgBQQAoAtwBIAAQGkEAKALUBkEAKAL4AUEAKALkASAAEBtBACgC8AZBACgC+AFBACgC7AEgABAcEAQLsgkAQQAoAqgBQQAoAsgCEB1BACgCuAFBACgCuANBMBAeQQAoArwBQQAoAsADQQgQHkEAKALAAUEAKALIA0EwEB5BACgCxAFBACgCzANBBhAeQQAoAsgBQQAoAtADQTAQHkEAKALMAUEAKALUA0EIEB5BACgC0AFBACgC2ANBMBAeQQAoAtQBQQAoAtwDQQYQHkEAKALYAUEAKALgA0EwEB5BACgC3AFBACgC5ANBCBAeQQAoAuABQQAoAugDQTAQHkEAKALkAUEAKALsA0EGEB5BACgC6AFBACgC8ANBEhAeQQAoAuwBQQAoArACQQAoAvADQQAoAqwCQQAoAuwDQQAoAqgCQQAoAugDQQAoAqQCQQAoAuQDQQAoAqACQQAoAuADQQAoApwCQQAoAtwDQQAoApgCQQAoAtgDQQAoApQCQQAoAtQDQQAoApACQQAoAtADQQAoAowCQQAoAswDQQAoAogCQQAoAsgDQQAoAoQCQQAoAsADQQAoAoACQQAoArgDQQAoAvwBQQAoAsQCQQMQH0EAKAK0AkEAKAKsAUEAKAKoAUEAKAK8AxAgQQAoArQCQQAoArABQQAoAsQDECFBACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCrAJBACgCmAFBACgC6AFBACgCnAFBACgCMEESECJBACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCsAJBACgCoAFBACgC7AFBACgCpAFBACgCNEEDECJBACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCjAJBACgCyAFBACgCWEEAKAJcQQAoAhBBMBAjQQAoAqwBQQAoArABQQAoArwDQQAoAsQDQQAoArQBQQAoApACQQAoAswBQQAoAmBBACgCZEEAKAIUQQgQI0EAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKUAkEAKALQAUEAKAJoQQAoAmxBACgCGEEwECNBACgCrAFBACgCsAFBACgCvANBACgCxANBACgCtAFBACgCmAJBACgC1AFBACgCcEEAKAJ0QQAoAhxBBhAjQQAoAqwBQQAoArABQQAoArwDQQAoAsQDQQAoArQBQQAoAvwBQQAoApwCQQAoAnhBACgC2AFBACgCfEEAKAIgQQAoAjhBACgCuAFBACgCPEEAKAIAQQAoAsgBQTAQJEEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKAAkEAKAKgAkEAKAKAAUEAKALcAUEAKAKEAUEAKAIkQQAoAkBBACgCvAFBACgCREEAKAIEQQAoAswBQQgQJEEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKEAkEAKAKkAkEAKAKIAUEAKALgAUEAKAKMAUEAKAIoQQAoAkhBACgCwAFBACgCTEEAKAIIQQAoAtABQTAQJEEAKAKsAUEAKAKwAUEAKAK8A0EAKALEA0EAKAK0AUEAKAKIAkEAKAKoAkEAKAKQAUEAKALkAUEAKAKUAUEAKAIsQQAoAlBBACgCxAFBACgCVEEAKAIMQQAoAtQBQQYQJBAEC+8QAEEAKAIAQQAoApAHEAVBACgCBEEAKALwAUEAKAKQB0EAKAL4BiAAEAZBACgCCEEAKAKIBxAHQQAoAgxBACgCiAdBACgC+AZBACgC8AFBACgChAggABAIQQAoAhBBACgCpAcQBUEAKAIUQQAoAoQIQQAoAqQHQQAoAoAHIAAQBkEAKAIYQQAoApwHEAdBACgCHEEAKAKcB0EAKAKAB0EAKAKECEEAKAKICCAAEAhBACgCIEEAKALgBxAFQQAoAiRBACgCiAhBACgC4AdBACgClAcgABAGQQAoAihBACgC5AcQB0EAKAIsQQAoAuQHQQAoApQHQQAoAogIQQAoAtgHIAAQCEEAKAKoAUEAKALIAhAdQQAoArQCQQAoAqwBQQAoAqgBQQAoAswIECBBACgCtAJBACgCsAFBACgC0AgQIUEAKALAAhANQQAoAjBBACgC6AcQCUEAKAI0QQAoAugHQQAoAtgHQQAoAvQBQQAoApgIQQAoApQIIAAQJUEAKAKUCEEAKAK8AiAAQQNsIAAQD0EAKAKYCEEAKALUCCAAECZBACgCMEEAKALwBxARQQAoAvAHQQAoApgIQQAoApAIIAAQEkEAKAKYCEEAKALYB0EAKALACCAAECdBACgCkAhBACgCqAggABAoQQAoApAIQQAoApQHQQAoApwIIAAQKUEAKAIoQQAoAqAIEBNBACgCkAhBACgCoAhBACgClAdBACgC1AcgABAUQQAoAtQHQQAoAqwIIAAQKkEAKAKICEEAKALUB0EAKAKkCCAAECtBACgCIEEAKAKgBxAVQQAoAqAHQQAoAtQHQQAoApAIQQAoAowIIAAQFkEAKAKMCEEAKAL8ByAAEChBACgCjAhBACgCgAdBACgC7AcgABApQQAoAhhBACgC9AcQE0EAKAKMCEEAKAL0B0EAKAKAB0EAKAKYByAAEBRBACgCmAdBACgCgAggABAqQQAoAoQIQQAoApgHQQAoAvgHIAAQK0EAKAIQQQAoAowHEBVBACgCjAdBACgCmAdBACgCjAhBACgC3AcgABAWQQAoAtwHQQAoArAIIAAQKEEAKALcB0EAKAL4BkEAKAKoByAAEClBACgCCEEAKAKsBxATQQAoAtwHQQAoAqwHQQAoAvgGQQAoAoQHIAAQFEEAKAKEB0EAKAK0CCAAECpBACgC8AFBACgChAdBACgC/AYgABArQQAoAvwGQQAoArgIQTAQHkEAKAKoB0EAKAK8CEEwEB5BACgC+AdBACgCsAdBMBAeQQAoAuwHQQAoArQHQTAQHkEAKAKkCEEAKAK4B0EwEB5BACgCnAhBACgCvAdBMBAeQQAoAsAIQQAoAsAHQRIQHkEAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAL8AUEAKAL8BkEAKAI4QQAoAjxBACgCAEEwECNBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgChAJBACgCqAdBACgCSEEAKAJMQQAoAghBMBAjQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAqwCQQAoAsAIQQAoApgBQQAoApwBQQAoAjBBEhAjQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAowCQQAoAvgHQQAoAlhBACgCXEEAKAIQQTAQI0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKUAkEAKALsB0EAKAJoQQAoAmxBACgCGEEwECNBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCnAJBACgCpAhBACgCeEEAKAJ8QQAoAiBBMBAjQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAqQCQQAoApwIQQAoAogBQQAoAowBQQAoAihBMBAjQQAoArQIQQAoAsQIQQgQHkEAKAKwCEEAKALICEEGEB5BACgCgAhBACgCxAdBCBAeQQAoAvwHQQAoAsgHQQYQHkEAKAKsCEEAKALMB0EIEB5BACgCqAhBACgC0AdBBhAeQQAoAtQIQQAoArACQQAoAsAHQQAoAqwCQQAoAtAHQQAoAqgCQQAoArwHQQAoAqQCQQAoAswHQQAoAqACQQAoArgHQQAoApwCQQAoAsgHQQAoApgCQQAoArQHQQAoApQCQQAoAsQHQQAoApACQQAoArAHQQAoAowCQQAoAsgIQQAoAogCQQAoArwIQQAoAoQCQQAoAsQIQQAoAoACQQAoArgIQQAoAvwBQQAoAsQCQQMQH0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKAAkEAKAK0CEEAKAJAQQAoAkRBACgCBEEIECNBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCiAJBACgCsAhBACgCUEEAKAJUQQAoAgxBBhAjQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoArACQQAoAtQIQQAoAqABQQAoAqQBQQAoAjRBAxAjQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApACQQAoAoAIQQAoAmBBACgCZEEAKAIUQQgQI0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKYAkEAKAL8B0EAKAJwQQAoAnRBACgCHEEGECNBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCoAJBACgCrAhBACgCgAFBACgChAFBACgCJEEIECNBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCqAJBACgCqAhBACgCkAFBACgClAFBACgCLEEGECMQBAs=';
