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
  /** f64[] */
  const blocks_0_up_weight_div = memory.f64(1, []);
  /** f64[] */
  const blocks_0_up_weight_rsqrt = memory.f64(1, [blocks_0_up_weight_div]);
  /** f32[] */
  const sum = memory.f32(1, [blocks_0_up_weight_rsqrt]);
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
    blocks_0_up_weight_div,
    blocks_0_up_weight_rsqrt,
    sum,
    sum_2,
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
  pow_sub_div(v.step, v.beta1, v.lr, t.blocks_0_up_weight_div);
  pow_sub_rsqrt(v.step, v.beta2, t.blocks_0_up_weight_rsqrt);
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
  'AGFzbQEAAAABjwEOYAAAYAJ8fAF8YAF/AX9gBH9/f38Bf2ACf38AYAV/f39/fwBgBn9/f39/fwBgBH9/f38AYAF/AGADf39/AGAef39/f39/f39/f39/f39/f39/f39/f39/f39/f39/AGAVf39/f39/f39/f39/f39/f39/f39/AGALf39/f39/f39/f38AYAd/f39/f39/AAInAwNubmMGbWVtb3J5AgEAgIAEA25uYwRtZWV0AAADbm5jA3BvdwABAzEwAgMABAUEBgQFBwUIBgcHBAcEBQQFBQUFBwcHBAcJCQoLDA0JBwkHCQcMCAgICAAIBhADfwFBAAt/AUEAC38BQQALB1AIBHRlYW0DAAZ0aHJlYWQDAQdwcmVkaWN0ACwIZXZhbHVhdGUALQdmb3J3YXJkAC4IYmFja3dhcmQALwZ1cGRhdGUAMAl0cmFpblN0ZXAAMQqMhQIwIAAjAiAAcgRAEAAgACQCCyAABH8jAAVBACMBQQBHawsLMwAgASAAayACakEBayACbSEBIAMjAWohAyABIwBtIANsIAMgASMAb2wjAG1qIAJsIABqCw0AIwAEQBAAQQAkAgsLUQEDfyMABEBBABACBEAPCwsgASECIAAhAyACQcABaiEEA0AgAiAD/QACAP0LAgAgAiAD/QACEP0LAhAgAkEgaiECIANBIGohAyACIARJDQALC/crCQF/AnsHfwl7A39newl/AnsDf/0MAAAAAAAAAAAAAAAAAAAAACEP/QwAANDCAADQwgAA0MIAANDCISH9DAAAskIAALJCAACyQgAAskIhI/0MO6q4PzuquD87qrg/O6q4PyEl/QwAgDE/AIAxPwCAMT8AgDE/ISf9DIOAXrmDgF65g4BeuYOAXrkhKP0M+1W7u/tVu7v7Vbu7+1W7uyFy/QxnK6k8ZyupPGcrqTxnK6k8IXP9DCQiXL0kIly9JCJcvSQiXL0hdP0Ms4MIPrODCD6zgwg+s4MIPiF1/Qyaqqq+mqqqvpqqqr6aqqq+IXb9DAAAgD8AAIA/AACAPwAAgD8hd/0MAAAAQAAAAEAAAABAAAAAQCF4/Qz/2lA5/9pQOf/aUDn/2lA5IXn9DLzLtjq8y7Y6vMu2OrzLtjohev0MP4gIPD+ICDw/iAg8P4gIPCF7/QxAqio9QKoqPUCqKj1Aqio9IXz9DKuqKj6rqio+q6oqPquqKj4hff0MAAAAPwAAAD8AAAA/AAAAPyF+/Qx/AAAAfwAAAH8AAAB/AAAAIX/9DAAAID8AACA/AAAgPwAAID8hgAH9DAAAAIAAAACAAAAAgAAAAIAhgQEjAARAIARBjgFOEAIiBUEASARADwsLIAD9AAIAIQYgAP0AAhAhB0EAIQggBEF9aiEJIAUEQCAIIAlBBEEAEAMgCCAJQQRBARADIQkhCAsgCCAJSARAIAMgCEEFdGohCiABIAhBGGxqIQsgAiEMIAghDSAJIQ4DQCAPIRAgDyERIA8hEiAPIRMgDyEUIA8hFSAPIRYgDyEXIAshGCAMIRkgGEEYaiEaA0AgGP0JAgAhGyAZ/QACACEcIBn9AAIQIR0gGP0JAhghHiAY/QkCMCEfIBj9CQJIISAgECAbIBz95gH95AEhECARIBsgHf3mAf3kASERIBIgHiAc/eYB/eQBIRIgEyAeIB395gH95AEhEyAUIB8gHP3mAf3kASEUIBUgHyAd/eYB/eQBIRUgFiAgIBz95gH95AEhFiAXICAgHf3mAf3kASEXIBhBBGohGCAZQSBqIRkgGCAaSQ0ACyAQIAb95AEhGyAb/eABIR4gGyAb/eYBIR8gHiAe/eQBISAgICAh/esBISIgIiAj/eoBISQgJCAl/eYB/WohJiAkICYgJ/3mAf3lASAmICj95gH95QEhKSAm/fgBISogKkEB/awBISsgESAH/eQBISwgLP3gASEtICwgLP3mASEuIC0gLf3kASEvIC8gIf3rASEwIDAgI/3qASExIDEgJf3mAf1qITIgMSAyICf95gH95QEgMiAo/eYB/eUBITMgMv34ASE0IDRBAf2sASE1IBIgBv3kASE2IDb94AEhNyA2IDb95gEhOCA3IDf95AEhOSA5ICH96wEhOiA6ICP96gEhOyA7ICX95gH9aiE8IDsgPCAn/eYB/eUBIDwgKP3mAf3lASE9IDz9+AEhPiA+QQH9rAEhPyATIAf95AEhQCBA/eABIUEgQCBA/eYBIUIgQSBB/eQBIUMgQyAh/esBIUQgRCAj/eoBIUUgRSAl/eYB/WohRiBFIEYgJ/3mAf3lASBGICj95gH95QEhRyBG/fgBIUggSEEB/awBIUkgFCAG/eQBIUogSv3gASFLIEogSv3mASFMIEsgS/3kASFNIE0gIf3rASFOIE4gI/3qASFPIE8gJf3mAf1qIVAgTyBQICf95gH95QEgUCAo/eYB/eUBIVEgUP34ASFSIFJBAf2sASFTIBUgB/3kASFUIFT94AEhVSBUIFT95gEhViBVIFX95AEhVyBXICH96wEhWCBYICP96gEhWSBZICX95gH9aiFaIFkgWiAn/eYB/eUBIFogKP3mAf3lASFbIFr9+AEhXCBcQQH9rAEhXSAWIAb95AEhXiBe/eABIV8gXiBe/eYBIWAgXyBf/eQBIWEgYSAh/esBIWIgYiAj/eoBIWMgYyAl/eYB/WohZCBjIGQgJ/3mAf3lASBkICj95gH95QEhZSBk/fgBIWYgZkEB/awBIWcgFyAH/eQBIWggaP3gASFpIGggaP3mASFqIGkgaf3kASFrIGsgIf3rASFsIGwgI/3qASFtIG0gJf3mAf1qIW4gbSBuICf95gH95QEgbiAo/eYB/eUBIW8gbv34ASFwIHBBAf2sASFxIAogHiAeIB8gciAf/eYBIHP95AEgH/3mASB0/eQBIB/95gEgdf3kASAf/eYBIHb95AH95gH95gH95AEgdyB4IHkgKf3mASB6/eQBICn95gEge/3kASAp/eYBIHz95AEgKf3mASB9/eQBICn95gEgfv3kASApICn95gH95gEgKf3kASB3/eQBICsgf/2uAUEX/asB/eYBICogK/2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASAeIIAB/UP9UiAbIIEB/U79UP0LAgAgCiAtIC0gLiByIC795gEgc/3kASAu/eYBIHT95AEgLv3mASB1/eQBIC795gEgdv3kAf3mAf3mAf3kASB3IHggeSAz/eYBIHr95AEgM/3mASB7/eQBIDP95gEgfP3kASAz/eYBIH395AEgM/3mASB+/eQBIDMgM/3mAf3mASAz/eQBIHf95AEgNSB//a4BQRf9qwH95gEgNCA1/bEBIH/9rgFBF/2rAf3mASB3/eQB/ecB/eUBIC0ggAH9Q/1SICwggQH9Tv1Q/QsCECAKIDcgNyA4IHIgOP3mASBz/eQBIDj95gEgdP3kASA4/eYBIHX95AEgOP3mASB2/eQB/eYB/eYB/eQBIHcgeCB5ID395gEgev3kASA9/eYBIHv95AEgPf3mASB8/eQBID395gEgff3kASA9/eYBIH795AEgPSA9/eYB/eYBID395AEgd/3kASA/IH/9rgFBF/2rAf3mASA+ID/9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgNyCAAf1D/VIgNiCBAf1O/VD9CwIgIAogQSBBIEIgciBC/eYBIHP95AEgQv3mASB0/eQBIEL95gEgdf3kASBC/eYBIHb95AH95gH95gH95AEgdyB4IHkgR/3mASB6/eQBIEf95gEge/3kASBH/eYBIHz95AEgR/3mASB9/eQBIEf95gEgfv3kASBHIEf95gH95gEgR/3kASB3/eQBIEkgf/2uAUEX/asB/eYBIEggSf2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASBBIIAB/UP9UiBAIIEB/U79UP0LAjAgCiBLIEsgTCByIEz95gEgc/3kASBM/eYBIHT95AEgTP3mASB1/eQBIEz95gEgdv3kAf3mAf3mAf3kASB3IHggeSBR/eYBIHr95AEgUf3mASB7/eQBIFH95gEgfP3kASBR/eYBIH395AEgUf3mASB+/eQBIFEgUf3mAf3mASBR/eQBIHf95AEgUyB//a4BQRf9qwH95gEgUiBT/bEBIH/9rgFBF/2rAf3mASB3/eQB/ecB/eUBIEsggAH9Q/1SIEoggQH9Tv1Q/QsCQCAKIFUgVSBWIHIgVv3mASBz/eQBIFb95gEgdP3kASBW/eYBIHX95AEgVv3mASB2/eQB/eYB/eYB/eQBIHcgeCB5IFv95gEgev3kASBb/eYBIHv95AEgW/3mASB8/eQBIFv95gEgff3kASBb/eYBIH795AEgWyBb/eYB/eYBIFv95AEgd/3kASBdIH/9rgFBF/2rAf3mASBcIF39sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgVSCAAf1D/VIgVCCBAf1O/VD9CwJQIAogXyBfIGAgciBg/eYBIHP95AEgYP3mASB0/eQBIGD95gEgdf3kASBg/eYBIHb95AH95gH95gH95AEgdyB4IHkgZf3mASB6/eQBIGX95gEge/3kASBl/eYBIHz95AEgZf3mASB9/eQBIGX95gEgfv3kASBlIGX95gH95gEgZf3kASB3/eQBIGcgf/2uAUEX/asB/eYBIGYgZ/2xASB//a4BQRf9qwH95gEgd/3kAf3nAf3lASBfIIAB/UP9UiBeIIEB/U79UP0LAmAgCiBpIGkgaiByIGr95gEgc/3kASBq/eYBIHT95AEgav3mASB1/eQBIGr95gEgdv3kAf3mAf3mAf3kASB3IHggeSBv/eYBIHr95AEgb/3mASB7/eQBIG/95gEgfP3kASBv/eYBIH395AEgb/3mASB+/eQBIG8gb/3mAf3mASBv/eQBIHf95AEgcSB//a4BQRf9qwH95gEgcCBx/bEBIH/9rgFBF/2rAf3mASB3/eQB/ecB/eUBIGkggAH9Q/1SIGgggQH9Tv1Q/QsCcCAKQYABaiEKIAtB4ABqIQsgDUEEaiINIA5IDQALCyMBQQFqIAVOBEAgBEECdUECdCAEQX9qSARAIAMgBEECdUEHdGohggEgASAEQQJ1QeAAbGohgwEgAiGEASAEQQJ1QQJ0IQ0gBEF/aiEOA0AgDyEQIA8hESAPIRIgDyETIIMBIYUBIIQBIYYBIIUBQRhqIYcBA0AghQH9CQIAIRsghgH9AAIAIRwghgH9AAIQIR0ghQH9CQIYIR4gECAbIBz95gH95AEhECARIBsgHf3mAf3kASERIBIgHiAc/eYB/eQBIRIgEyAeIB395gH95AEhEyCFAUEEaiGFASCGAUEgaiGGASCFASCHAUkNAAsgECAG/eQBIRsgG/3gASEeIBsgG/3mASEfIB4gHv3kASEgICAgIf3rASEiICIgI/3qASEkICQgJf3mAf1qISYgJCAmICf95gH95QEgJiAo/eYB/eUBISkgJv34ASEqICpBAf2sASErIBEgB/3kASEsICz94AEhLSAsICz95gEhLiAtIC395AEhLyAvICH96wEhMCAwICP96gEhMSAxICX95gH9aiEyIDEgMiAn/eYB/eUBIDIgKP3mAf3lASEzIDL9+AEhNCA0QQH9rAEhNSASIAb95AEhNiA2/eABITcgNiA2/eYBITggNyA3/eQBITkgOSAh/esBITogOiAj/eoBITsgOyAl/eYB/WohPCA7IDwgJ/3mAf3lASA8ICj95gH95QEhPSA8/fgBIT4gPkEB/awBIT8gEyAH/eQBIUAgQP3gASFBIEAgQP3mASFCIEEgQf3kASFDIEMgIf3rASFEIEQgI/3qASFFIEUgJf3mAf1qIUYgRSBGICf95gH95QEgRiAo/eYB/eUBIUcgRv34ASFIIEhBAf2sASFJIIIBIB4gHiAfIHIgH/3mASBz/eQBIB/95gEgdP3kASAf/eYBIHX95AEgH/3mASB2/eQB/eYB/eYB/eQBIHcgeCB5ICn95gEgev3kASAp/eYBIHv95AEgKf3mASB8/eQBICn95gEgff3kASAp/eYBIH795AEgKSAp/eYB/eYBICn95AEgd/3kASArIH/9rgFBF/2rAf3mASAqICv9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgHiCAAf1D/VIgGyCBAf1O/VD9CwIAIIIBIC0gLSAuIHIgLv3mASBz/eQBIC795gEgdP3kASAu/eYBIHX95AEgLv3mASB2/eQB/eYB/eYB/eQBIHcgeCB5IDP95gEgev3kASAz/eYBIHv95AEgM/3mASB8/eQBIDP95gEgff3kASAz/eYBIH795AEgMyAz/eYB/eYBIDP95AEgd/3kASA1IH/9rgFBF/2rAf3mASA0IDX9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgLSCAAf1D/VIgLCCBAf1O/VD9CwIQIIIBIDcgNyA4IHIgOP3mASBz/eQBIDj95gEgdP3kASA4/eYBIHX95AEgOP3mASB2/eQB/eYB/eYB/eQBIHcgeCB5ID395gEgev3kASA9/eYBIHv95AEgPf3mASB8/eQBID395gEgff3kASA9/eYBIH795AEgPSA9/eYB/eYBID395AEgd/3kASA/IH/9rgFBF/2rAf3mASA+ID/9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgNyCAAf1D/VIgNiCBAf1O/VD9CwIgIIIBIEEgQSBCIHIgQv3mASBz/eQBIEL95gEgdP3kASBC/eYBIHX95AEgQv3mASB2/eQB/eYB/eYB/eQBIHcgeCB5IEf95gEgev3kASBH/eYBIHv95AEgR/3mASB8/eQBIEf95gEgff3kASBH/eYBIH795AEgRyBH/eYB/eYBIEf95AEgd/3kASBJIH/9rgFBF/2rAf3mASBIIEn9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgQSCAAf1D/VIgQCCBAf1O/VD9CwIwIIIBQcAAaiGCASCDAUEwaiGDASANQQJqIg0gDkgNAAsLCyMBQQFqIAVOBEAgBEEBdUEBdCAESARAIAMgBEEBdUEGdGohiAEgASAEQQF1QTBsaiGJASACIYoBIARBAXVBAXQhDSAEIQ4DQCAPIYsBIA8hjAEgiQEhjQEgigEhjgEgjQFBGGohjwEDQCCNAf0JAgAhGyCLASAbII4B/QACAP3mAf3kASGLASCMASAbII4B/QACEP3mAf3kASGMASCNAUEEaiGNASCOAUEgaiGOASCNASCPAUkNAAsgiwEgBv3kASEbIBv94AEhHiAbIBv95gEhHyAeIB795AEhICAgICH96wEhIiAiICP96gEhJCAkICX95gH9aiEmICQgJiAn/eYB/eUBICYgKP3mAf3lASEpICb9+AEhKiAqQQH9rAEhKyCMASAH/eQBISwgLP3gASEtICwgLP3mASEuIC0gLf3kASEvIC8gIf3rASEwIDAgI/3qASExIDEgJf3mAf1qITIgMSAyICf95gH95QEgMiAo/eYB/eUBITMgMv34ASE0IDRBAf2sASE1IIgBIB4gHiAfIHIgH/3mASBz/eQBIB/95gEgdP3kASAf/eYBIHX95AEgH/3mASB2/eQB/eYB/eYB/eQBIHcgeCB5ICn95gEgev3kASAp/eYBIHv95AEgKf3mASB8/eQBICn95gEgff3kASAp/eYBIH795AEgKSAp/eYB/eYBICn95AEgd/3kASArIH/9rgFBF/2rAf3mASAqICv9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgHiCAAf1D/VIgGyCBAf1O/VD9CwIAIIgBIC0gLSAuIHIgLv3mASBz/eQBIC795gEgdP3kASAu/eYBIHX95AEgLv3mASB2/eQB/eYB/eYB/eQBIHcgeCB5IDP95gEgev3kASAz/eYBIHv95AEgM/3mASB8/eQBIDP95gEgff3kASAz/eYBIH795AEgMyAz/eYB/eYBIDP95AEgd/3kASA1IH/9rgFBF/2rAf3mASA0IDX9sQEgf/2uAUEX/asB/eYBIHf95AH95wH95QEgLSCAAf1D/VIgLCCBAf1O/VD9CwIQIIgBQSBqIYgBIIkBQRhqIYkBIA1BAWoiDSAOSA0ACwsLC48BAgZ/AXsjAARAQQAQAgRADwsLIAEhAiAAIQMgAkGAAmohBANAIAIgA/0AAgD9CwIAIAJBIGohAiADQRhqIQMgAiAESQ0ACyAAQRBqIQUgAUEQaiEGIAVBwAFqIQcDQCAF/QACACEIIAYgCP1aAgAAIAYgCP1aAgQBIAVBGGohBSAGQSBqIQYgBSAHSQ0ACwu/Dg0BfwF7CH8FewN/AXsLfwF7A38Bewd/BHsOf/0MAAAAAAAAAAAAAAAAAAAAACEQIwAEQCAFQcICThACIgZBAEgEQA8LCyAA/QACACEHQQAhCCAFQX1qIQkgBgRAIAggCUEEQQAQAyAIIAlBBEEBEAMhCSEICyAIIAlIBEAgBCAIQRhsaiEKIAMgCEEYbGohCyABIQwgAiAIQQV0aiENIAghDiAJIQ8DQCAQIREgECESIBAhEyAQIRQgDCEVIA0hFiAVQYACaiEXA0AgFf0AAgAhGCARIBb9CQIAIBj95gH95AEhESASIBb9CQIgIBj95gH95AEhEiATIBb9CQJAIBj95gH95AEhEyAUIBb9CQJgIBj95gH95AEhFCAVQSBqIRUgFkEEaiEWIBUgF0kNAAsgCiAL/QACACARIAf95AH95AH9CwIAIAogC/0AAhggEiAH/eQB/eQB/QsCGCAKIAv9AAIwIBMgB/3kAf3kAf0LAjAgCiAL/QACSCAUIAf95AH95AH9CwJIIApB4ABqIQogC0HgAGohCyANQYABaiENIA5BBGoiDiAPSA0ACwsjAUEBaiAGTgRAIAVBAnVBAnQgBUF/akgEQCAEIAVBAnVB4ABsaiEZIAMgBUECdUHgAGxqIRogASEbIAIgBUECdUEHdGohHCAFQQJ1QQJ0IQ4gBUF/aiEPA0AgECERIBAhEiAbIR0gHCEeIB1BgAJqIR8DQCAd/QACACEYIBEgHv0JAgAgGP3mAf3kASERIBIgHv0JAiAgGP3mAf3kASESIB1BIGohHSAeQQRqIR4gHSAfSQ0ACyAZIBr9AAIAIBEgB/3kAf3kAf0LAgAgGSAa/QACGCASIAf95AH95AH9CwIYIBlBMGohGSAaQTBqIRogHEHAAGohHCAOQQJqIg4gD0gNAAsLCyMBQQFqIAZOBEAgBUEBdUEBdCAFSARAIAQgBUEBdUEwbGohICADIAVBAXVBMGxqISEgASEiIAIgBUEBdUEGdGohIyAFQQF1QQF0IQ4gBSEPA0AgECEkICIhJSAjISYgJUGAAmohJwNAICQgJv0JAgAgJf0AAgD95gH95AEhJCAlQSBqISUgJkEEaiEmICUgJ0kNAAsgICAh/QACACAkIAf95AH95AH9CwIAICBBGGohICAhQRhqISEgI0EgaiEjIA5BAWoiDiAPSA0ACwsLIAD9AAIQIShBACEIIAVBfWohCSAGBEAgCCAJQQRBABADIAggCUEEQQEQAyEJIQgLIAggCUgEQCADIAhBGGxBEGpqISkgBCAIQRhsQRBqaiEqIAFBEGohKyACIAhBBXRqISwgCCEOIAkhDwNAIBAhESAQIRIgECETIBAhFCArIS0gLCEuIC1BgAJqIS8DQCAt/QACACEYIBEgLv0JAgAgGP3mAf3kASERIBIgLv0JAiAgGP3mAf3kASESIBMgLv0JAkAgGP3mAf3kASETIBQgLv0JAmAgGP3mAf3kASEUIC1BIGohLSAuQQRqIS4gLSAvSQ0ACyAp/QACACARICj95AH95AEhMCAp/QACGCASICj95AH95AEhMSAp/QACMCATICj95AH95AEhMiAp/QACSCAUICj95AH95AEhMyAqIDD9WgIAACAqIDD9WgIEASAqIDH9WgIYACAqIDH9WgIcASAqIDL9WgIwACAqIDL9WgI0ASAqIDP9WgJIACAqIDP9WgJMASApQeAAaiEpICpB4ABqISogLEGAAWohLCAOQQRqIg4gD0gNAAsLIwFBAWogBk4EQCAFQQJ1QQJ0IAVBf2pIBEAgAyAFQQJ1QeAAbEEQamohNCAEIAVBAnVB4ABsQRBqaiE1IAFBEGohNiACIAVBAnVBB3RqITcgBUECdUECdCEOIAVBf2ohDwNAIBAhESAQIRIgNiE4IDchOSA4QYACaiE6A0AgOP0AAgAhGCARIDn9CQIAIBj95gH95AEhESASIDn9CQIgIBj95gH95AEhEiA4QSBqITggOUEEaiE5IDggOkkNAAsgNP0AAgAgESAo/eQB/eQBITAgNP0AAhggEiAo/eQB/eQBITEgNSAw/VoCAAAgNSAw/VoCBAEgNSAx/VoCGAAgNSAx/VoCHAEgNEEwaiE0IDVBMGohNSA3QcAAaiE3IA5BAmoiDiAPSA0ACwsLIwFBAWogBk4EQCAFQQF1QQF0IAVIBEAgAyAFQQF1QTBsQRBqaiE7IAQgBUEBdUEwbEEQamohPCABQRBqIT0gAiAFQQF1QQZ0aiE+IAVBAXVBAXQhDiAFIQ8DQCAQISQgPSE/ID4hQCA/QYACaiFBA0AgJCBA/QkCACA//QACAP3mAf3kASEkID9BIGohPyBAQQRqIUAgPyBBSQ0ACyA7/QACACAkICj95AH95AEhMCA8IDD9WgIAACA8IDD9WgIEASA7QRhqITsgPEEYaiE8ID5BIGohPiAOQQFqIg4gD0gNAAsLCwtsAQZ/IwAEQEEAEAIEQA8LCyABIQIgACEDQQAhBANAIAIhBSADIQYgBUHAAWohBwNAIAUgBioCADgCACAFQSBqIQUgBkEMaiEGIAUgB0kNAAsgAkEEaiECIANBBGohAyAEQQFqIgRBA0gNAAsLoQcJAX8Bewd/BXsDfwV7CX8BewN//QwAAAAAAAAAAAAAAAAAAAAAIQ4jAARAIARB9wVOEAIiBUEASARADwsLIAD9AAIAIQZBACEHIARBfWohCCAFBEAgByAIQQRBABADIAcgCEEEQQEQAyEIIQcLIAcgCEgEQCADIAdBDGxqIQkgASEKIAIgB0EYbGohCyAHIQwgCCENA0AgDiEPIA4hECAOIREgDiESIAohEyALIRQgE0HAAWohFQNAIBP9AAIAIRYgDyAU/QkCACAW/eYB/eQBIQ8gECAU/QkCGCAW/eYB/eQBIRAgESAU/QkCMCAW/eYB/eQBIREgEiAU/QkCSCAW/eYB/eQBIRIgE0EgaiETIBRBBGohFCATIBVJDQALIA8gBv3kASEXIBAgBv3kASEYIBEgBv3kASEZIBIgBv3kASEaIAkgF/1aAgAAIAkgF/1aAgQBIAkgF/1aAggCIAkgGP1aAgwAIAkgGP1aAhABIAkgGP1aAhQCIAkgGf1aAhgAIAkgGf1aAhwBIAkgGf1aAiACIAkgGv1aAiQAIAkgGv1aAigBIAkgGv1aAiwCIAlBMGohCSALQeAAaiELIAxBBGoiDCANSA0ACwsjAUEBaiAFTgRAIARBAnVBAnQgBEF/akgEQCADIARBAnVBMGxqIRsgASEcIAIgBEECdUHgAGxqIR0gBEECdUECdCEMIARBf2ohDQNAIA4hDyAOIRAgHCEeIB0hHyAeQcABaiEgA0AgHv0AAgAhFiAPIB/9CQIAIBb95gH95AEhDyAQIB/9CQIYIBb95gH95AEhECAeQSBqIR4gH0EEaiEfIB4gIEkNAAsgDyAG/eQBIRcgECAG/eQBIRggGyAX/VoCAAAgGyAX/VoCBAEgGyAX/VoCCAIgGyAY/VoCDAAgGyAY/VoCEAEgGyAY/VoCFAIgG0EYaiEbIB1BMGohHSAMQQJqIgwgDUgNAAsLCyMBQQFqIAVOBEAgBEEBdUEBdCAESARAIAMgBEEBdUEYbGohISABISIgAiAEQQF1QTBsaiEjIARBAXVBAXQhDCAEIQ0DQCAOISQgIiElICMhJiAlQcABaiEnA0AgJCAm/QkCACAl/QACAP3mAf3kASEkICVBIGohJSAmQQRqISYgJSAnSQ0ACyAkIAb95AEhFyAhIBf9WgIAACAhIBf9WgIEASAhIBf9WgIIAiAhQQxqISEgI0EYaiEjIAxBAWoiDCANSA0ACwsLC9YGBwh/BXsDfwF7CX8BewN//QwAAAAAAAAAAAAAAAAAAAAAIQwjAARAIANBlQZOEAIiBEEASARADwsLQQAhBSADQX1qIQYgBARAIAUgBkEEQQAQAyAFIAZBBEEBEAMhBiEFCyAFIAZIBEAgAiAFQQxsaiEHIAAhCCABIAVBGGxqIQkgBSEKIAYhCwNAIAwhDSAMIQ4gDCEPIAwhECAIIREgCSESIBFBwAFqIRMDQCAR/QACACEUIA0gEv0JAgAgFP3mAf3kASENIA4gEv0JAhggFP3mAf3kASEOIA8gEv0JAjAgFP3mAf3kASEPIBAgEv0JAkggFP3mAf3kASEQIBFBIGohESASQQRqIRIgESATSQ0ACyAHIA39WgIAACAHIA39WgIEASAHIA39WgIIAiAHIA79WgIMACAHIA79WgIQASAHIA79WgIUAiAHIA/9WgIYACAHIA/9WgIcASAHIA/9WgIgAiAHIBD9WgIkACAHIBD9WgIoASAHIBD9WgIsAiAHQTBqIQcgCUHgAGohCSAKQQRqIgogC0gNAAsLIwFBAWogBE4EQCADQQJ1QQJ0IANBf2pIBEAgAiADQQJ1QTBsaiEVIAAhFiABIANBAnVB4ABsaiEXIANBAnVBAnQhCiADQX9qIQsDQCAMIQ0gDCEOIBYhGCAXIRkgGEHAAWohGgNAIBj9AAIAIRQgDSAZ/QkCACAU/eYB/eQBIQ0gDiAZ/QkCGCAU/eYB/eQBIQ4gGEEgaiEYIBlBBGohGSAYIBpJDQALIBUgDf1aAgAAIBUgDf1aAgQBIBUgDf1aAggCIBUgDv1aAgwAIBUgDv1aAhABIBUgDv1aAhQCIBVBGGohFSAXQTBqIRcgCkECaiIKIAtIDQALCwsjAUEBaiAETgRAIANBAXVBAXQgA0gEQCACIANBAXVBGGxqIRsgACEcIAEgA0EBdUEwbGohHSADQQF1QQF0IQogAyELA0AgDCEeIBwhHyAdISAgH0HAAWohIQNAIB4gIP0JAgAgH/0AAgD95gH95AEhHiAfQSBqIR8gIEEEaiEgIB8gIUkNAAsgGyAe/VoCAAAgGyAe/VoCBAEgGyAe/VoCCAIgG0EMaiEbIB1BGGohHSAKQQFqIgogC0gNAAsLCwuyAQMBfQl/AX0jAARAQQAQAgRADwsLQwAAAAAhBUEAIARIBEAgACEGIAEhByACIQhBACEJIAQhCgNAIAYhCyAHIQwgCCENIAtBDGohDgNAIA0qAgAgDCoCAJIgCyoCAJMhDyAFIA8gD5SSIQUgC0EEaiELIAxBBGohDCANQQRqIQ0gCyAOSQ0ACyAGQQxqIQYgCEEMaiEIIAlBAWoiCSAKSA0ACwsgAyAFIARBA2yylTgCAAsZACMABEBBABACBEAPCwsgAEMAAAAAOAIAC5kICQF/AXsIfwV7A38Fewt/AXsDf/0MAAAAAAAAAAAAAAAAAAAAACEQIwAEQCAFQcIFThACIgZBAEgEQA8LCyAA/QACACEHQQAhCCAFQX1qIQkgBgRAIAggCUEEQQAQAyAIIAlBBEEBEAMhCSEICyAIIAlIBEAgAyAIQQxsaiEKIAQgCEEMbGohCyABIQwgAiAIQRhsaiENIAghDiAJIQ8DQCAQIREgECESIBAhEyAQIRQgDCEVIA0hFiAVQcABaiEXA0AgFf0AAgAhGCARIBb9CQIAIBj95gH95AEhESASIBb9CQIYIBj95gH95AEhEiATIBb9CQIwIBj95gH95AEhEyAUIBb9CQJIIBj95gH95AEhFCAVQSBqIRUgFkEEaiEWIBUgF0kNAAsgESAH/eQBIAr9AAIA/eUBIRkgEiAH/eQBIAr9AAIM/eUBIRogEyAH/eQBIAr9AAIY/eUBIRsgFCAH/eQBIAr9AAIk/eUBIRwgCyAZ/VoCAAAgCyAZ/VoCBAEgCyAZ/VoCCAIgCyAa/VoCDAAgCyAa/VoCEAEgCyAa/VoCFAIgCyAb/VoCGAAgCyAb/VoCHAEgCyAb/VoCIAIgCyAc/VoCJAAgCyAc/VoCKAEgCyAc/VoCLAIgCkEwaiEKIAtBMGohCyANQeAAaiENIA5BBGoiDiAPSA0ACwsjAUEBaiAGTgRAIAVBAnVBAnQgBUF/akgEQCADIAVBAnVBMGxqIR0gBCAFQQJ1QTBsaiEeIAEhHyACIAVBAnVB4ABsaiEgIAVBAnVBAnQhDiAFQX9qIQ8DQCAQIREgECESIB8hISAgISIgIUHAAWohIwNAICH9AAIAIRggESAi/QkCACAY/eYB/eQBIREgEiAi/QkCGCAY/eYB/eQBIRIgIUEgaiEhICJBBGohIiAhICNJDQALIBEgB/3kASAd/QACAP3lASEZIBIgB/3kASAd/QACDP3lASEaIB4gGf1aAgAAIB4gGf1aAgQBIB4gGf1aAggCIB4gGv1aAgwAIB4gGv1aAhABIB4gGv1aAhQCIB1BGGohHSAeQRhqIR4gIEEwaiEgIA5BAmoiDiAPSA0ACwsLIwFBAWogBk4EQCAFQQF1QQF0IAVIBEAgAyAFQQF1QRhsaiEkIAQgBUEBdUEYbGohJSABISYgAiAFQQF1QTBsaiEnIAVBAXVBAXQhDiAFIQ8DQCAQISggJiEpICchKiApQcABaiErA0AgKCAq/QkCACAp/QACAP3mAf3kASEoIClBIGohKSAqQQRqISogKSArSQ0ACyAoIAf95AEgJP0AAgD95QEhGSAlIBn9WgIAACAlIBn9WgIEASAlIBn9WgIIAiAkQQxqISQgJUEMaiElICdBGGohJyAOQQFqIg4gD0gNAAsLCwu+AwgBfQV7An8EewJ/AXsCfwF9/QwAAAAAAAAAAAAAAAAAAAAAIQUjAARAQQAQAgRADwsLQwAAAAAhBCAFIQYgBSEHIAUhCCAFIQlBACACQQR1QQR0SARAIAAhCiAKIAJBBHVBBnRqIQsDQCAK/QACACEMIAr9AAIQIQ0gCv0AAiAhDiAK/QACMCEPIAYgDCAM/eYB/eQBIQYgByANIA395gH95AEhByAIIA4gDv3mAf3kASEIIAkgDyAP/eYB/eQBIQkgCkHAAGohCiAKIAtJDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgACACQQR1QQZ0aiEQIBAgAkEEdUFAbCACQQJ1QQR0amohEQNAIBD9AAIAIQwgBiAMIAz95gH95AEhBiAQQRBqIRAgECARSQ0ACwsgBiAH/eQBIAggCf3kAf3kASESIAQgEv0fACAS/R8BkiAS/R8CIBL9HwOSkpIhBCACQQJ1QQJ0IAJIBEAgACACQQJ1QQR0aiETIBMgAkECdUFwbCACQQJ0amohFANAIBMqAgAhFSAEIBUgFZSSIQQgE0EEaiETIBMgFEkNAAsLIAEgBCADQQNsspU4AgALtgIHAX8BfQF7BX8BewN/AX0jAARAIANBnZwBThACIgRBAEgEQA8LC0MAAIA/IAJBA2yylSEFIAX9EyEGQQAhByADQQJ1QQJ0IQggBARAIAcgCEEEQQAQAyAHIAhBBEEBEAMhCCEHCyAHIAhIBEAgACAHQQJ0aiEJIAEgB0ECdGohCiAJIAdBfGwgCEECdGpqIQsDQCAGIAn9AAIA/eYBIQwgCiAMIAz95AH9CwIAIAlBEGohCSAKQRBqIQogCSALSQ0ACwsjAUEBaiAETgRAIANBAnVBAnQgA0gEQCAAIANBAnVBBHRqIQ0gASADQQJ1QQR0aiEOIA0gA0ECdUFwbCADQQJ0amohDwNAIAUgDSoCAJQhECAOIBAgEJI4AgAgDUEEaiENIA5BBGohDiANIA9JDQALCwsLbAEGfyMABEBBABACBEAPCwsgASECIAAhA0EAIQQDQCACIQUgAyEGIAVB4ABqIQcDQCAFIAYqAgA4AgAgBUEgaiEFIAZBBGohBiAFIAdJDQALIAJBBGohAiADQQxqIQMgBEEBaiIEQQZIDQALC8ALBwh/BXsDfwF7CX8BexV//QwAAAAAAAAAAAAAAAAAAAAAIQwjAARAIANBtQZOEAIiBEEASARADwsLQQAhBSADQX1qIQYgBARAIAUgBkEEQQAQAyAFIAZBBEEBEAMhBiEFCyAFIAZIBEAgAiAFQRhsaiEHIAAhCCABIAVBDGxqIQkgBSEKIAYhCwNAIAwhDSAMIQ4gDCEPIAwhECAIIREgCSESIBFB4ABqIRMDQCAR/QACACEUIA0gEv0JAgAgFP3mAf3kASENIA4gEv0JAgwgFP3mAf3kASEOIA8gEv0JAhggFP3mAf3kASEPIBAgEv0JAiQgFP3mAf3kASEQIBFBIGohESASQQRqIRIgESATSQ0ACyAHIA39CwIAIAcgDv0LAhggByAP/QsCMCAHIBD9CwJIIAdB4ABqIQcgCUEwaiEJIApBBGoiCiALSA0ACwsjAUEBaiAETgRAIANBAnVBAnQgA0F/akgEQCACIANBAnVB4ABsaiEVIAAhFiABIANBAnVBMGxqIRcgA0ECdUECdCEKIANBf2ohCwNAIAwhDSAMIQ4gFiEYIBchGSAYQeAAaiEaA0AgGP0AAgAhFCANIBn9CQIAIBT95gH95AEhDSAOIBn9CQIMIBT95gH95AEhDiAYQSBqIRggGUEEaiEZIBggGkkNAAsgFSAN/QsCACAVIA79CwIYIBVBMGohFSAXQRhqIRcgCkECaiIKIAtIDQALCwsjAUEBaiAETgRAIANBAXVBAXQgA0gEQCACIANBAXVBMGxqIRsgACEcIAEgA0EBdUEYbGohHSADQQF1QQF0IQogAyELA0AgDCEeIBwhHyAdISAgH0HgAGohIQNAIB4gIP0JAgAgH/0AAgD95gH95AEhHiAfQSBqIR8gIEEEaiEgIB8gIUkNAAsgGyAe/QsCACAbQRhqIRsgHUEMaiEdIApBAWoiCiALSA0ACwsLQQAhBSADQX1qIQYgBARAIAUgBkEEQQAQAyAFIAZBBEEBEAMhBiEFCyAFIAZIBEAgAiAFQRhsQRBqaiEiIABBEGohIyABIAVBDGxqISQgBSEKIAYhCwNAIAwhDSAMIQ4gDCEPIAwhECAjISUgJCEmICVB4ABqIScDQCAl/QACACEUIA0gJv0JAgAgFP3mAf3kASENIA4gJv0JAgwgFP3mAf3kASEOIA8gJv0JAhggFP3mAf3kASEPIBAgJv0JAiQgFP3mAf3kASEQICVBIGohJSAmQQRqISYgJSAnSQ0ACyAiIA39WgIAACAiIA39WgIEASAiIA79WgIYACAiIA79WgIcASAiIA/9WgIwACAiIA/9WgI0ASAiIBD9WgJIACAiIBD9WgJMASAiQeAAaiEiICRBMGohJCAKQQRqIgogC0gNAAsLIwFBAWogBE4EQCADQQJ1QQJ0IANBf2pIBEAgAiADQQJ1QeAAbEEQamohKCAAQRBqISkgASADQQJ1QTBsaiEqIANBAnVBAnQhCiADQX9qIQsDQCAMIQ0gDCEOICkhKyAqISwgK0HgAGohLQNAICv9AAIAIRQgDSAs/QkCACAU/eYB/eQBIQ0gDiAs/QkCDCAU/eYB/eQBIQ4gK0EgaiErICxBBGohLCArIC1JDQALICggDf1aAgAAICggDf1aAgQBICggDv1aAhgAICggDv1aAhwBIChBMGohKCAqQRhqISogCkECaiIKIAtIDQALCwsjAUEBaiAETgRAIANBAXVBAXQgA0gEQCACIANBAXVBMGxBEGpqIS4gAEEQaiEvIAEgA0EBdUEYbGohMCADQQF1QQF0IQogAyELA0AgDCEeIC8hMSAwITIgMUHgAGohMwNAIB4gMv0JAgAgMf0AAgD95gH95AEhHiAxQSBqITEgMkEEaiEyIDEgM0kNAAsgLiAe/VoCAAAgLiAe/VoCBAEgLkEYaiEuIDBBDGohMCAKQQFqIgogC0gNAAsLCwtsAQZ/IwAEQEEAEAIEQA8LCyABIQIgACEDQQAhBANAIAIhBSADIQYgBUHAAWohBwNAIAUgBioCADgCACAFQSBqIQUgBkEEaiEGIAUgB0kNAAsgAkEEaiECIANBGGohAyAEQQFqIgRBCEgNAAsLxwoHCX8JewN/D3sLfwJ7A3/9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAACAPwAAgD8AAIA/AACAPyEoIwAEQCAEQaEEThACIgVBAEgEQA8LC0EAIQYgBEF9aiEHIAUEQCAGIAdBBEEAEAMgBiAHQQRBARADIQchBgsgBiAHSARAIAIgBkEFdGohCCADIAZBBXRqIQkgACAGQRhsaiEKIAEhCyAGIQwgByENA0AgDiEPIA4hECAOIREgDiESIA4hEyAOIRQgDiEVIA4hFiAKIRcgCyEYIBdBGGohGQNAIBf9CQIAIRogGP0AAgAhGyAY/QACECEcIBf9CQIYIR0gF/0JAjAhHiAX/QkCSCEfIA8gGiAb/eYB/eQBIQ8gECAaIBz95gH95AEhECARIB0gG/3mAf3kASERIBIgHSAc/eYB/eQBIRIgEyAeIBv95gH95AEhEyAUIB4gHP3mAf3kASEUIBUgHyAb/eYB/eQBIRUgFiAfIBz95gH95AEhFiAXQQRqIRcgGEEgaiEYIBcgGUkNAAsgCP0AAgAhICAI/QACECEhIAj9AAIgISIgCP0AAjAhIyAI/QACQCEkIAj9AAJQISUgCP0AAmAhJiAI/QACcCEnIAkgDyAoICAgIP3mAf3lAf3mAf0LAgAgCSAQICggISAh/eYB/eUB/eYB/QsCECAJIBEgKCAiICL95gH95QH95gH9CwIgIAkgEiAoICMgI/3mAf3lAf3mAf0LAjAgCSATICggJCAk/eYB/eUB/eYB/QsCQCAJIBQgKCAlICX95gH95QH95gH9CwJQIAkgFSAoICYgJv3mAf3lAf3mAf0LAmAgCSAWICggJyAn/eYB/eUB/eYB/QsCcCAIQYABaiEIIAlBgAFqIQkgCkHgAGohCiAMQQRqIgwgDUgNAAsLIwFBAWogBU4EQCAEQQJ1QQJ0IARBf2pIBEAgAiAEQQJ1QQd0aiEpIAMgBEECdUEHdGohKiAAIARBAnVB4ABsaiErIAEhLCAEQQJ1QQJ0IQwgBEF/aiENA0AgDiEPIA4hECAOIREgDiESICshLSAsIS4gLUEYaiEvA0AgLf0JAgAhGiAu/QACACEbIC79AAIQIRwgLf0JAhghHSAPIBogG/3mAf3kASEPIBAgGiAc/eYB/eQBIRAgESAdIBv95gH95AEhESASIB0gHP3mAf3kASESIC1BBGohLSAuQSBqIS4gLSAvSQ0ACyAp/QACACEgICn9AAIQISEgKf0AAiAhIiAp/QACMCEjICogDyAoICAgIP3mAf3lAf3mAf0LAgAgKiAQICggISAh/eYB/eUB/eYB/QsCECAqIBEgKCAiICL95gH95QH95gH9CwIgICogEiAoICMgI/3mAf3lAf3mAf0LAjAgKUHAAGohKSAqQcAAaiEqICtBMGohKyAMQQJqIgwgDUgNAAsLCyMBQQFqIAVOBEAgBEEBdUEBdCAESARAIAIgBEEBdUEGdGohMCADIARBAXVBBnRqITEgACAEQQF1QTBsaiEyIAEhMyAEQQF1QQF0IQwgBCENA0AgDiE0IA4hNSAyITYgMyE3IDZBGGohOANAIDb9CQIAIRogNCAaIDf9AAIA/eYB/eQBITQgNSAaIDf9AAIQ/eYB/eQBITUgNkEEaiE2IDdBIGohNyA2IDhJDQALIDD9AAIAISAgMP0AAhAhISAxIDQgKCAgICD95gH95QH95gH9CwIAIDEgNSAoICEgIf3mAf3lAf3mAf0LAhAgMEEgaiEwIDFBIGohMSAyQRhqITIgDEEBaiIMIA1IDQALCwsLbAEGfyMABEBBABACBEAPCwsgASECIAAhA0EAIQQDQCACIQUgAyEGIAVBgAJqIQcDQCAFIAYqAgA4AgAgBUEgaiEFIAZBBGohBiAFIAdJDQALIAJBBGohAiADQSBqIQMgBEEBaiIEQQZIDQALC+ENCQl/BXsDfwF7C38Bewp/BHsOf/0MAAAAAAAAAAAAAAAAAAAAACEOIwAEQCAEQcwCThACIgVBAEgEQA8LC0EAIQYgBEF9aiEHIAUEQCAGIAdBBEEAEAMgBiAHQQRBARADIQchBgsgBiAHSARAIAMgBkEYbGohCCACIAZBGGxqIQkgACEKIAEgBkEFdGohCyAGIQwgByENA0AgDiEPIA4hECAOIREgDiESIAohEyALIRQgE0GAAmohFQNAIBP9AAIAIRYgDyAU/QkCACAW/eYB/eQBIQ8gECAU/QkCICAW/eYB/eQBIRAgESAU/QkCQCAW/eYB/eQBIREgEiAU/QkCYCAW/eYB/eQBIRIgE0EgaiETIBRBBGohFCATIBVJDQALIAggCf0AAgAgD/3kAf0LAgAgCCAJ/QACGCAQ/eQB/QsCGCAIIAn9AAIwIBH95AH9CwIwIAggCf0AAkggEv3kAf0LAkggCEHgAGohCCAJQeAAaiEJIAtBgAFqIQsgDEEEaiIMIA1IDQALCyMBQQFqIAVOBEAgBEECdUECdCAEQX9qSARAIAMgBEECdUHgAGxqIRcgAiAEQQJ1QeAAbGohGCAAIRkgASAEQQJ1QQd0aiEaIARBAnVBAnQhDCAEQX9qIQ0DQCAOIQ8gDiEQIBkhGyAaIRwgG0GAAmohHQNAIBv9AAIAIRYgDyAc/QkCACAW/eYB/eQBIQ8gECAc/QkCICAW/eYB/eQBIRAgG0EgaiEbIBxBBGohHCAbIB1JDQALIBcgGP0AAgAgD/3kAf0LAgAgFyAY/QACGCAQ/eQB/QsCGCAXQTBqIRcgGEEwaiEYIBpBwABqIRogDEECaiIMIA1IDQALCwsjAUEBaiAFTgRAIARBAXVBAXQgBEgEQCADIARBAXVBMGxqIR4gAiAEQQF1QTBsaiEfIAAhICABIARBAXVBBnRqISEgBEEBdUEBdCEMIAQhDQNAIA4hIiAgISMgISEkICNBgAJqISUDQCAiICT9CQIAICP9AAIA/eYB/eQBISIgI0EgaiEjICRBBGohJCAjICVJDQALIB4gH/0AAgAgIv3kAf0LAgAgHkEYaiEeIB9BGGohHyAhQSBqISEgDEEBaiIMIA1IDQALCwtBACEGIARBfWohByAFBEAgBiAHQQRBABADIAYgB0EEQQEQAyEHIQYLIAYgB0gEQCACIAZBGGxBEGpqISYgAyAGQRhsQRBqaiEnIABBEGohKCABIAZBBXRqISkgBiEMIAchDQNAIA4hDyAOIRAgDiERIA4hEiAoISogKSErICpBgAJqISwDQCAq/QACACEWIA8gK/0JAgAgFv3mAf3kASEPIBAgK/0JAiAgFv3mAf3kASEQIBEgK/0JAkAgFv3mAf3kASERIBIgK/0JAmAgFv3mAf3kASESICpBIGohKiArQQRqISsgKiAsSQ0ACyAm/QACACAP/eQBIS0gJv0AAhggEP3kASEuICb9AAIwIBH95AEhLyAm/QACSCAS/eQBITAgJyAt/VoCAAAgJyAt/VoCBAEgJyAu/VoCGAAgJyAu/VoCHAEgJyAv/VoCMAAgJyAv/VoCNAEgJyAw/VoCSAAgJyAw/VoCTAEgJkHgAGohJiAnQeAAaiEnIClBgAFqISkgDEEEaiIMIA1IDQALCyMBQQFqIAVOBEAgBEECdUECdCAEQX9qSARAIAIgBEECdUHgAGxBEGpqITEgAyAEQQJ1QeAAbEEQamohMiAAQRBqITMgASAEQQJ1QQd0aiE0IARBAnVBAnQhDCAEQX9qIQ0DQCAOIQ8gDiEQIDMhNSA0ITYgNUGAAmohNwNAIDX9AAIAIRYgDyA2/QkCACAW/eYB/eQBIQ8gECA2/QkCICAW/eYB/eQBIRAgNUEgaiE1IDZBBGohNiA1IDdJDQALIDH9AAIAIA/95AEhLSAx/QACGCAQ/eQBIS4gMiAt/VoCAAAgMiAt/VoCBAEgMiAu/VoCGAAgMiAu/VoCHAEgMUEwaiExIDJBMGohMiA0QcAAaiE0IAxBAmoiDCANSA0ACwsLIwFBAWogBU4EQCAEQQF1QQF0IARIBEAgAiAEQQF1QTBsQRBqaiE4IAMgBEEBdUEwbEEQamohOSAAQRBqITogASAEQQF1QQZ0aiE7IARBAXVBAXQhDCAEIQ0DQCAOISIgOiE8IDshPSA8QYACaiE+A0AgIiA9/QkCACA8/QACAP3mAf3kASEiIDxBIGohPCA9QQRqIT0gPCA+SQ0ACyA4/QACACAi/eQBIS0gOSAt/VoCAAAgOSAt/VoCBAEgOEEYaiE4IDlBGGohOSA7QSBqITsgDEEBaiIMIA1IDQALCwsLhgYFCXsDfxJ7A38Ee/0MAAAAAAAAAAAAAAAAAAAAACEFIwAEQEEAEAIEQA8LCyAFIQYgBSEHIAUhCCAFIQkgBSEKIAUhCyAFIQwgBSENQQAgBEgEQCAAIQ4gASEPIA4gBEEYbGohEANAIA79CQIAIREgD/0AAgAhEiAP/QACECETIA79CQIEIRQgDv0JAgghFSAO/QkCDCEWIAYgESAS/eYB/eQBIQYgByARIBP95gH95AEhByAIIBQgEv3mAf3kASEIIAkgFCAT/eYB/eQBIQkgCiAVIBL95gH95AEhCiALIBUgE/3mAf3kASELIAwgFiAS/eYB/eQBIQwgDSAWIBP95gH95AEhDSAOQRhqIQ4gD0EgaiEPIA4gEEkNAAsLIAP9AAIAIRcgAisDALb9EyERIAP9AAIQIRggA/0AAiAhGSAD/QACMCEaIAP9AAJAIRsgA/0AAlAhHCAD/QACYCEdIAP9AAJwIR4gAyAXIBEgBv3mAf3kAf0LAgAgAyAYIBEgB/3mAf3kAf0LAhAgAyAZIBEgCP3mAf3kAf0LAiAgAyAaIBEgCf3mAf3kAf0LAjAgAyAbIBEgCv3mAf3kAf0LAkAgAyAcIBEgC/3mAf3kAf0LAlAgAyAdIBEgDP3mAf3kAf0LAmAgAyAeIBEgDf3mAf3kAf0LAnAgBSEfIAUhICAFISEgBSEiQQAgBEgEQCAAQRBqISMgASEkICMgBEEYbGohJQNAICP9CQIAIRQgJP0AAgAhEiAk/QACECETICP9CQIEIRUgHyAUIBL95gH95AEhHyAgIBQgE/3mAf3kASEgICEgFSAS/eYB/eQBISEgIiAVIBP95gH95AEhIiAjQRhqISMgJEEgaiEkICMgJUkNAAsLIAP9AAKAASEmIAP9AAKQASEnIAP9AAKgASEoIAP9AAKwASEpIAMgJiARIB/95gH95AH9CwKAASADICcgESAg/eYB/eQB/QsCkAEgAyAoIBEgIf3mAf3kAf0LAqABIAMgKSARICL95gH95AH9CwKwAQvJBQcBewR/BXsDfwV7Bn8Ee/0MAAAAAAAAAAAAAAAAAAAAACEKIwAEQEEAEAIEQA8LCyAAKwMAtv0TIQUgAyEGIAEhByACIQhBACEJA0AgCiELIAohDCAKIQ0gCiEOQQAgBEgEQCAHIQ8gCCEQIA8gBEEYbGohEQNAIA/9AAIAIRIgCyAQ/QkCACAS/eYB/eQBIQsgDCAQ/QkCBCAS/eYB/eQBIQwgDSAQ/QkCCCAS/eYB/eQBIQ0gDiAQ/QkCDCAS/eYB/eQBIQ4gD0EYaiEPIBBBIGohECAPIBFJDQALCyAG/QACACETIAb9AAIYIRQgBv0AAjAhFSAG/QACSCEWIAYgEyAFIAv95gH95AH9CwIAIAYgFCAFIAz95gH95AH9CwIYIAYgFSAFIA395gH95AH9CwIwIAYgFiAFIA795gH95AH9CwJIIAZB4ABqIQYgCEEQaiEIIAlBBGoiCUEISA0ACyADQRBqIRcgAUEQaiEYIAIhGUEAIQkDQCAKIQsgCiEMIAohDSAKIQ5BACAESARAIBghGiAZIRsgGiAEQRhsaiEcA0AgGv0AAgAhEiALIBv9CQIAIBL95gH95AEhCyAMIBv9CQIEIBL95gH95AEhDCANIBv9CQIIIBL95gH95AEhDSAOIBv9CQIMIBL95gH95AEhDiAaQRhqIRogG0EgaiEbIBogHEkNAAsLIBf9AAIAIRMgEyAFIAv95gH95AEhHSAX/QACGCEUIBQgBSAM/eYB/eQBIR4gF/0AAjAhFSAVIAUgDf3mAf3kASEfIBf9AAJIIRYgFiAFIA795gH95AEhICAXIB39WgIAACAXIB39WgIEASAXIB79WgIYACAXIB79WgIcASAXIB/9WgIwACAXIB/9WgI0ASAXICD9WgJIACAXICD9WgJMASAXQeAAaiEXIBlBEGohGSAJQQRqIglBCEgNAAsL2AQFBXsDfwx7A38Ee/0MAAAAAAAAAAAAAAAAAAAAACEFIwAEQEEAEAIEQA8LCyAFIQYgBSEHIAUhCCAFIQlBACAESARAIAAhCiABIQsgCiAEQQxsaiEMA0AgCv0AAgAhDSAGIAv9CQIAIA395gH95AEhBiAHIAv9CQIEIA395gH95AEhByAIIAv9CQIIIA395gH95AEhCCAJIAv9CQIMIA395gH95AEhCSAKQQxqIQogC0EYaiELIAogDEkNAAsLIAP9AAIAIQ4gAisDALb9EyEPIA4gDyAG/eYB/eQBIRAgA/0AAgwhESARIA8gB/3mAf3kASESIAP9AAIYIRMgEyAPIAj95gH95AEhFCAD/QACJCEVIBUgDyAJ/eYB/eQBIRYgAyAQ/VoCAAAgAyAQ/VoCBAEgAyAQ/VoCCAIgAyAS/VoCDAAgAyAS/VoCEAEgAyAS/VoCFAIgAyAU/VoCGAAgAyAU/VoCHAEgAyAU/VoCIAIgAyAW/VoCJAAgAyAW/VoCKAEgAyAW/VoCLAIgBSEXIAUhGEEAIARIBEAgACEZIAFBEGohGiAZIARBDGxqIRsDQCAZ/QACACENIBcgGv0JAgAgDf3mAf3kASEXIBggGv0JAgQgDf3mAf3kASEYIBlBDGohGSAaQRhqIRogGSAbSQ0ACwsgA/0AAjAhHCAcIA8gF/3mAf3kASEdIAP9AAI8IR4gHiAPIBj95gH95AEhHyADIB39WgIwACADIB39WgI0ASADIB39WgI4AiADIB/9WgI8ACADIB/9WgJAASADIB/9WgJEAguwAQMDewJ/A3v9DAAAAAAAAAAAAAAAAAAAAAAhBCMABEBBABACBEAPCwsgBCEFIAQhBkEAIANIBEAgACEHIAcgA0EFdGohCANAIAUgB/0AAgD95AEhBSAGIAf9AAIQ/eQBIQYgB0EgaiEHIAcgCEkNAAsLIAL9AAIAIQkgASsDALb9EyEKIAL9AAIQIQsgAiAJIAogBf3mAf3kAf0LAgAgAiALIAogBv3mAf3kAf0LAhAL7AEFAnsCfwN7An8Ce/0MAAAAAAAAAAAAAAAAAAAAACEEIwAEQEEAEAIEQA8LCyAEIQVBACADSARAIAAhBiAGIANBGGxqIQcDQCAFIAb9AAIA/eQBIQUgBkEYaiEGIAYgB0kNAAsLIAL9AAIAIQggASsDALb9EyEJIAIgCCAJIAX95gH95AH9CwIAIAQhCkEAIANIBEAgAEEQaiELIAsgA0EYbGohDANAIAogC/0AAgD95AEhCiALQRhqIQsgCyAMSQ0ACwsgAv0AAhAhDSANIAkgCv3mAf3kASEOIAIgDv1aAhAAIAIgDv1aAhQBC5gBAwJ7An8Ce/0MAAAAAAAAAAAAAAAAAAAAACEEIwAEQEEAEAIEQA8LCyAEIQVBACADSARAIAAhBiAGIANBDGxqIQcDQCAFIAb9AAIA/eQBIQUgBkEMaiEGIAYgB0kNAAsLIAL9AAIAIQggCCABKwMAtv0TIAX95gH95AEhCSACIAn9WgIAACACIAn9WgIEASACIAn9WgIIAgsZACMABEBBABACBEAPCwsgASAAKwMAOQMACzAAIwAEQEEAEAIEQA8LCyADIAIrAwBEAAAAAAAA8D8gASsDACAAKwMAEAGhozkDAAs1ACMABEBBABACBEAPCwsgAkQAAAAAAADwP0QAAAAAAADwPyABKwMAIAArAwAQAaGfozkDAAu3AwgBfQV7An8EewJ/AXsCfwF9/QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLQwAAAAAhAyAEIQUgBCEGIAQhByAEIQhBACACQQR1QQR0SARAIAAhCSAJIAJBBHVBBnRqIQoDQCAJ/QACACELIAn9AAIQIQwgCf0AAiAhDSAJ/QACMCEOIAUgCyAL/eYB/eQBIQUgBiAMIAz95gH95AEhBiAHIA0gDf3mAf3kASEHIAggDiAO/eYB/eQBIQggCUHAAGohCSAJIApJDQALCyACQQR1QQR0IAJBAnVBAnRIBEAgACACQQR1QQZ0aiEPIA8gAkEEdUFAbCACQQJ1QQR0amohEANAIA/9AAIAIQsgBSALIAv95gH95AEhBSAPQRBqIQ8gDyAQSQ0ACwsgBSAG/eQBIAcgCP3kAf3kASERIAMgEf0fACAR/R8BkiAR/R8CIBH9HwOSkpIhAyACQQJ1QQJ0IAJIBEAgACACQQJ1QQR0aiESIBIgAkECdUFwbCACQQJ0amohEwNAIBIqAgAhFCADIBQgFJSSIQMgEkEEaiESIBIgE0kNAAsLIAEgAzgCAAuZBwgBfQV7An8EewJ/AXsCfwF9/QwAAAAAAAAAAAAAAAAAAAAAIR8jAARAQQAQAgRADwsLQwAAAAAhHiAfISAgHyEhIB8hIiAfISNBACAdQQR1QQR0SARAIAAhJCAkIB1BBHVBBnRqISUDQCAk/QACACEmICT9AAIQIScgJP0AAiAhKCAk/QACMCEpICAgJiAm/eYB/eQBISAgISAnICf95gH95AEhISAiICggKP3mAf3kASEiICMgKSAp/eYB/eQBISMgJEHAAGohJCAkICVJDQALCyAdQQR1QQR0IB1BAnVBAnRIBEAgACAdQQR1QQZ0aiEqICogHUEEdUFAbCAdQQJ1QQR0amohKwNAICr9AAIAISYgICAmICb95gH95AEhICAqQRBqISogKiArSQ0ACwsgICAh/eQBICIgI/3kAf3kASEsIB4gLP0fACAs/R8BkiAs/R8CICz9HwOSkpIhHiAdQQJ1QQJ0IB1IBEAgACAdQQJ1QQR0aiEtIC0gHUECdUFwbCAdQQJ0amohLgNAIC0qAgAhLyAeIC8gL5SSIR4gLUEEaiEtIC0gLkkNAAsLIBwgGysDAEQAAAAAAAAAAGIEfCAaKgIAuwVEAAAAAAAAAAALIBkrAwBEAAAAAAAAAABiBHwgGCoCALsFRAAAAAAAAAAAC6AgFysDAEQAAAAAAAAAAGIEfCAWKgIAuwVEAAAAAAAAAAALoCAVKwMARAAAAAAAAAAAYgR8IBQqAgC7BUQAAAAAAAAAAAugIBMrAwBEAAAAAAAAAABiBHwgEioCALsFRAAAAAAAAAAAC6AgESsDAEQAAAAAAAAAAGIEfCAQKgIAuwVEAAAAAAAAAAALoCAPKwMARAAAAAAAAAAAYgR8IA4qAgC7BUQAAAAAAAAAAAugIA0rAwBEAAAAAAAAAABiBHwgDCoCALsFRAAAAAAAAAAAC6AgCysDAEQAAAAAAAAAAGIEfCAKKgIAuwVEAAAAAAAAAAALoCAJKwMARAAAAAAAAAAAYgR8IAgqAgC7BUQAAAAAAAAAAAugIAcrAwBEAAAAAAAAAABiBHwgBioCALsFRAAAAAAAAAAAC6AgBSsDAEQAAAAAAAAAAGIEfCAEKgIAuwVEAAAAAAAAAAALoCADKwMARAAAAAAAAAAAYgR8IAIqAgC7BUQAAAAAAAAAAAugIB67RAAAAAAAAAAAIAErAwBEAAAAAAAAAABiG6CfOQMAC8kUFgF/AXwBfQF7AX0BewF8AX0BewF9AXsBfQF7AX0BewF9AXsRfxN7DX8SfRR//QwAAAAAAAAAAAAAAAAAAAAAIUkjAARAIBRBhglOEAIiFUEASARADwsLIAArAwAhFiAWtiEXIBf9EyEYRAAAAAAAAPA/IBahtiEZIBn9EyEaIAErAwAhGyAbtiEcIBz9EyEdRAAAAAAAAPA/IBuhtiEeIB79EyEfIAIrAwC2ISAgIP0TISEgAysDALYhIiAi/RMhIyAEKwMAtiEkICT9EyElIAUrAwBEAAAAAAAAAABiISYgBisDAEQAAAAAAAAAAGIhJyAHKwMARAAAAAAAAAAAYgRAQQAhKCAUQQJ1QQJ0ISkgFQRAICggKUEEQQAQAyAoIClBBEEBEAMhKSEoCyAoIClIBEAgCCAoQQJ0aiEqIAkgKEECdGohKyAKIChBAnRqISwgCyAoQQJ0aiEtIAwgKEECdGohLiANIChBAnRqIS8gDiAoQQJ0aiEwIA8gKEECdGohMSAQIChBAnRqITIgESAoQQJ0aiEzIBIgKEECdGohNCATIChBAnRqITUgKiAoQXxsIClBAnRqaiE2A0AgKv0AAgAhNyAr/QACACE4IBggN/3mASAaIDj95gH95AEhOSAs/QACACE6IB0gOv3mASAfIDggOP3mAf3mAf3kASE7IC39AAIAITwgLv0AAgAhPSAv/QACACE+IBggPf3mASAaID795gH95AEhPyAw/QACACFAIB0gQP3mASAfID4gPv3mAf3mAf3kASFBIDH9AAIAIUIgMv0AAgAhQyAz/QACACFEIBggQ/3mASAaIET95gH95AEhRSA0/QACACFGIB0gRv3mASAfIEQgRP3mAf3mAf3kASFHIDX9AAIAIUggMyBJ/QsCACAvIEn9CwIAICsgSf0LAgAgKiA5/QsCACAsIDv9CwIAIC0gPCAhIDn95gEgIyA7/eMB/eYBICX95AH95wH95QH9CwIAIC4gPyA9ICYb/QsCACAwIEEgQCAmG/0LAgAgMSBCICEgP/3mASAjIEH94wH95gEgJf3kAf3nAf3lASBCICYb/QsCACAyIEUgQyAnG/0LAgAgNCBHIEYgJxv9CwIAIDUgSCAhIEX95gEgIyBH/eMB/eYBICX95AH95wH95QEgSCAnG/0LAgAgKkEQaiEqICtBEGohKyAsQRBqISwgLUEQaiEtIC5BEGohLiAvQRBqIS8gMEEQaiEwIDFBEGohMSAyQRBqITIgM0EQaiEzIDRBEGohNCA1QRBqITUgKiA2SQ0ACwsjAUEBaiAVTgRAIBRBAnVBAnQgFEgEQCAIIBRBAnVBBHRqIUogCSAUQQJ1QQR0aiFLIAogFEECdUEEdGohTCALIBRBAnVBBHRqIU0gDCAUQQJ1QQR0aiFOIA0gFEECdUEEdGohTyAOIBRBAnVBBHRqIVAgDyAUQQJ1QQR0aiFRIBAgFEECdUEEdGohUiARIBRBAnVBBHRqIVMgEiAUQQJ1QQR0aiFUIBMgFEECdUEEdGohVSBKIBRBAnVBcGwgFEECdGpqIVYDQCBKKgIAIVcgSyoCACFYIBcgV5QgGSBYlJIhWSBMKgIAIVogHCBalCAeIFggWJSUkiFbIE0qAgAhXCBOKgIAIV0gTyoCACFeIBcgXZQgGSBelJIhXyBQKgIAIWAgHCBglCAeIF4gXpSUkiFhIFEqAgAhYiBSKgIAIWMgUyoCACFkIBcgY5QgGSBklJIhZSBUKgIAIWYgHCBmlCAeIGQgZJSUkiFnIFUqAgAhaCBTQwAAAAA4AgAgT0MAAAAAOAIAIEtDAAAAADgCACBKIFk4AgAgTCBbOAIAIE0gXCAgIFmUICIgW5GUICSSlZM4AgAgTiBfIF0gJhs4AgAgUCBhIGAgJhs4AgAgUSBiICAgX5QgIiBhkZQgJJKVkyBiICYbOAIAIFIgZSBjICcbOAIAIFQgZyBmICcbOAIAIFUgaCAgIGWUICIgZ5GUICSSlZMgaCAnGzgCACBKQQRqIUogS0EEaiFLIExBBGohTCBNQQRqIU0gTkEEaiFOIE9BBGohTyBQQQRqIVAgUUEEaiFRIFJBBGohUiBTQQRqIVMgVEEEaiFUIFVBBGohVSBKIFZJDQALCwsFQQAhKCAUQQJ1QQJ0ISkgFQRAICggKUEEQQAQAyAoIClBBEEBEAMhKSEoCyAoIClIBEAgDCAoQQJ0aiFpIA0gKEECdGohaiAOIChBAnRqIWsgDyAoQQJ0aiFsIBAgKEECdGohbSARIChBAnRqIW4gEiAoQQJ0aiFvIBMgKEECdGohcCAJIChBAnRqIXEgaSAoQXxsIClBAnRqaiFyA0Agaf0AAgAhPSBq/QACACE+IBggPf3mASAaID795gH95AEhOSBr/QACACFAIB0gQP3mASAfID4gPv3mAf3mAf3kASE7IGz9AAIAIUIgbf0AAgAhQyBu/QACACFEIBggQ/3mASAaIET95gH95AEhPyBv/QACACFGIB0gRv3mASAfIEQgRP3mAf3mAf3kASFBIHD9AAIAIUggbiBJ/QsCACBqIEn9CwIAIHEgSf0LAgAgaSA5ID0gJhv9CwIAIGsgOyBAICYb/QsCACBsIEIgISA5/eYBICMgO/3jAf3mASAl/eQB/ecB/eUBIEIgJhv9CwIAIG0gPyBDICcb/QsCACBvIEEgRiAnG/0LAgAgcCBIICEgP/3mASAjIEH94wH95gEgJf3kAf3nAf3lASBIICcb/QsCACBpQRBqIWkgakEQaiFqIGtBEGohayBsQRBqIWwgbUEQaiFtIG5BEGohbiBvQRBqIW8gcEEQaiFwIHFBEGohcSBpIHJJDQALCyMBQQFqIBVOBEAgFEECdUECdCAUSARAIAwgFEECdUEEdGohcyANIBRBAnVBBHRqIXQgDiAUQQJ1QQR0aiF1IA8gFEECdUEEdGohdiAQIBRBAnVBBHRqIXcgESAUQQJ1QQR0aiF4IBIgFEECdUEEdGoheSATIBRBAnVBBHRqIXogCSAUQQJ1QQR0aiF7IHMgFEECdUFwbCAUQQJ0amohfANAIHMqAgAhXSB0KgIAIV4gFyBdlCAZIF6UkiFZIHUqAgAhYCAcIGCUIB4gXiBelJSSIVsgdioCACFiIHcqAgAhYyB4KgIAIWQgFyBjlCAZIGSUkiFfIHkqAgAhZiAcIGaUIB4gZCBklJSSIWEgeioCACFoIHhDAAAAADgCACB0QwAAAAA4AgAge0MAAAAAOAIAIHMgWSBdICYbOAIAIHUgWyBgICYbOAIAIHYgYiAgIFmUICIgW5GUICSSlZMgYiAmGzgCACB3IF8gYyAnGzgCACB5IGEgZiAnGzgCACB6IGggICBflCAiIGGRlCAkkpWTIGggJxs4AgAgc0EEaiFzIHRBBGohdCB1QQRqIXUgdkEEaiF2IHdBBGohdyB4QQRqIXggeUEEaiF5IHpBBGoheiB7QQRqIXsgcyB8SQ0ACwsLCwujBxYBfwF8AX0BewF9AXsBfAF9AXsBfQF7AX0BewF9AXsBfQF7B38HewV/Bn0Ef/0MAAAAAAAAAAAAAAAAAAAAACEpIwAEQCAKQd4dThACIgtBAEgEQA8LCyAAKwMAIQwgDLYhDSAN/RMhDkQAAAAAAADwPyAMobYhDyAP/RMhECABKwMAIREgEbYhEiAS/RMhE0QAAAAAAADwPyARobYhFCAU/RMhFSACKwMAtiEWIBb9EyEXIAMrAwC2IRggGP0TIRkgBCsDALYhGiAa/RMhGyAFKwMARAAAAAAAAAAAYgRAQQAhHCAKQQJ1QQJ0IR0gCwRAIBwgHUEEQQAQAyAcIB1BBEEBEAMhHSEcCyAcIB1IBEAgBiAcQQJ0aiEeIAcgHEECdGohHyAIIBxBAnRqISAgCSAcQQJ0aiEhIB4gHEF8bCAdQQJ0amohIgNAIB79AAIAISMgH/0AAgAhJCAOICP95gEgECAk/eYB/eQBISUgIP0AAgAhJiATICb95gEgFSAkICT95gH95gH95AEhJyAh/QACACEoIB8gKf0LAgAgHiAl/QsCACAgICf9CwIAICEgKCAXICX95gEgGSAn/eMB/eYBIBv95AH95wH95QH9CwIAIB5BEGohHiAfQRBqIR8gIEEQaiEgICFBEGohISAeICJJDQALCyMBQQFqIAtOBEAgCkECdUECdCAKSARAIAYgCkECdUEEdGohKiAHIApBAnVBBHRqISsgCCAKQQJ1QQR0aiEsIAkgCkECdUEEdGohLSAqIApBAnVBcGwgCkECdGpqIS4DQCAqKgIAIS8gKyoCACEwIA0gL5QgDyAwlJIhMSAsKgIAITIgEiAylCAUIDAgMJSUkiEzIC0qAgAhNCArQwAAAAA4AgAgKiAxOAIAICwgMzgCACAtIDQgFiAxlCAYIDORlCAakpWTOAIAICpBBGohKiArQQRqISsgLEEEaiEsIC1BBGohLSAqIC5JDQALCwsFQQAhHCAKQQJ1QQJ0IR0gCwRAIBwgHUEEQQAQAyAcIB1BBEEBEAMhHSEcCyAcIB1IBEAgByAcQQJ0aiE1IDUgHEF8bCAdQQJ0amohNgNAIDUgKf0LAgAgNUEQaiE1IDUgNkkNAAsLIwFBAWogC04EQCAKQQJ1QQJ0IApIBEAgByAKQQJ1QQR0aiE3IDcgCkECdUFwbCAKQQJ0amohOANAIDdDAAAAADgCACA3QQRqITcgNyA4SQ0ACwsLCwudCwkBfwJ7CX8FewN/DXsNfwF7A3/9DAAAAAAAAAAAAAAAAAAAAAAhEyMABEAgBkGoBE4QAiIHQQBIBEAPCwtDAACAPyAGQQNsspX9EyEIIAD9AAIAIQlBACEKIAZBfWohCyAHBEAgCiALQQRBABADIAogC0EEQQEQAyELIQoLIAogC0gEQCADIApBDGxqIQwgBCAKQQxsaiENIAUgCkEMbGohDiABIQ8gAiAKQRhsaiEQIAohESALIRIDQCATIRQgEyEVIBMhFiATIRcgDyEYIBAhGSAYQcABaiEaA0AgGP0AAgAhGyAUIBn9CQIAIBv95gH95AEhFCAVIBn9CQIYIBv95gH95AEhFSAWIBn9CQIwIBv95gH95AEhFiAXIBn9CQJIIBv95gH95AEhFyAYQSBqIRggGUEEaiEZIBggGkkNAAsgFCAJ/eQBIAz9AAIA/eUBIRwgCCAc/eYBIR0gHSAd/eQBIR4gFSAJ/eQBIAz9AAIM/eUBIR8gCCAf/eYBISAgICAg/eQBISEgFiAJ/eQBIAz9AAIY/eUBISIgCCAi/eYBISMgIyAj/eQBISQgFyAJ/eQBIAz9AAIk/eUBISUgCCAl/eYBISYgJiAm/eQBIScgDSAe/VoCAAAgDSAe/VoCBAEgDSAe/VoCCAIgDiAc/VoCAAAgDiAc/VoCBAEgDiAc/VoCCAIgDSAh/VoCDAAgDSAh/VoCEAEgDSAh/VoCFAIgDiAf/VoCDAAgDiAf/VoCEAEgDiAf/VoCFAIgDSAk/VoCGAAgDSAk/VoCHAEgDSAk/VoCIAIgDiAi/VoCGAAgDiAi/VoCHAEgDiAi/VoCIAIgDSAn/VoCJAAgDSAn/VoCKAEgDSAn/VoCLAIgDiAl/VoCJAAgDiAl/VoCKAEgDiAl/VoCLAIgDEEwaiEMIA1BMGohDSAOQTBqIQ4gEEHgAGohECARQQRqIhEgEkgNAAsLIwFBAWogB04EQCAGQQJ1QQJ0IAZBf2pIBEAgAyAGQQJ1QTBsaiEoIAQgBkECdUEwbGohKSAFIAZBAnVBMGxqISogASErIAIgBkECdUHgAGxqISwgBkECdUECdCERIAZBf2ohEgNAIBMhFCATIRUgKyEtICwhLiAtQcABaiEvA0AgLf0AAgAhGyAUIC79CQIAIBv95gH95AEhFCAVIC79CQIYIBv95gH95AEhFSAtQSBqIS0gLkEEaiEuIC0gL0kNAAsgFCAJ/eQBICj9AAIA/eUBIRwgCCAc/eYBIR0gHSAd/eQBIR4gFSAJ/eQBICj9AAIM/eUBIR8gCCAf/eYBISAgICAg/eQBISEgKSAe/VoCAAAgKSAe/VoCBAEgKSAe/VoCCAIgKiAc/VoCAAAgKiAc/VoCBAEgKiAc/VoCCAIgKSAh/VoCDAAgKSAh/VoCEAEgKSAh/VoCFAIgKiAf/VoCDAAgKiAf/VoCEAEgKiAf/VoCFAIgKEEYaiEoIClBGGohKSAqQRhqISogLEEwaiEsIBFBAmoiESASSA0ACwsLIwFBAWogB04EQCAGQQF1QQF0IAZIBEAgAyAGQQF1QRhsaiEwIAQgBkEBdUEYbGohMSAFIAZBAXVBGGxqITIgASEzIAIgBkEBdUEwbGohNCAGQQF1QQF0IREgBiESA0AgEyE1IDMhNiA0ITcgNkHAAWohOANAIDUgN/0JAgAgNv0AAgD95gH95AEhNSA2QSBqITYgN0EEaiE3IDYgOEkNAAsgNSAJ/eQBIDD9AAIA/eUBIRwgCCAc/eYBIR0gHSAd/eQBIR4gMSAe/VoCAAAgMSAe/VoCBAEgMSAe/VoCCAIgMiAc/VoCAAAgMiAc/VoCBAEgMiAc/VoCCAIgMEEMaiEwIDFBDGohMSAyQQxqITIgNEEYaiE0IBFBAWoiESASSA0ACwsLC3oCAnsCf/0MAAAAAAAAAAAAAAAAAAAAACEDIwAEQEEAEAIEQA8LCyADIQRBACACSARAIAAhBSAFIAJBDGxqIQYDQCAEIAX9AAIA/eQBIQQgBUEMaiEFIAUgBkkNAAsLIAEgBP1aAgAAIAEgBP1aAgQBIAEgBP1aAggCC8gDBAV7A38DewN//QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLIAQhBSAEIQYgBCEHIAQhCEEAIANIBEAgACEJIAEhCiAJIANBDGxqIQsDQCAJ/QACACEMIAUgCv0JAgAgDP3mAf3kASEFIAYgCv0JAgQgDP3mAf3kASEGIAcgCv0JAgggDP3mAf3kASEHIAggCv0JAgwgDP3mAf3kASEIIAlBDGohCSAKQRhqIQogCSALSQ0ACwsgAiAF/VoCAAAgAiAF/VoCBAEgAiAF/VoCCAIgAiAG/VoCDAAgAiAG/VoCEAEgAiAG/VoCFAIgAiAH/VoCGAAgAiAH/VoCHAEgAiAH/VoCIAIgAiAI/VoCJAAgAiAI/VoCKAEgAiAI/VoCLAIgBCENIAQhDkEAIANIBEAgACEPIAFBEGohECAPIANBDGxqIREDQCAP/QACACEMIA0gEP0JAgAgDP3mAf3kASENIA4gEP0JAgQgDP3mAf3kASEOIA9BDGohDyAQQRhqIRAgDyARSQ0ACwsgAiAN/VoCMAAgAiAN/VoCNAEgAiAN/VoCOAIgAiAO/VoCPAAgAiAO/VoCQAEgAiAO/VoCRAILuAEEAnsCfwF7An/9DAAAAAAAAAAAAAAAAAAAAAAhAyMABEBBABACBEAPCwsgAyEEQQAgAkgEQCAAIQUgBSACQRhsaiEGA0AgBCAF/QACAP3kASEEIAVBGGohBSAFIAZJDQALCyABIAT9CwIAIAMhB0EAIAJIBEAgAEEQaiEIIAggAkEYbGohCQNAIAcgCP0AAgD95AEhByAIQRhqIQggCCAJSQ0ACwsgASAH/VoCEAAgASAH/VoCFAELngUFCH8FewN/AXsGf/0MAAAAAAAAAAAAAAAAAAAAACEMIwAEQCADQYADThACIgRBAEgEQA8LC0EAIQVBCCEGIAQEQCAFIAZBBEEAEAMgBSAGQQRBARADIQYhBQsgBSAGSARAIAIgBUEYbGohByAAIQggASAFQQJ0aiEJIAUhCiAGIQsDQCAMIQ0gDCEOIAwhDyAMIRBBACADSARAIAghESAJIRIgESADQRhsaiETA0AgEf0AAgAhFCANIBL9CQIAIBT95gH95AEhDSAOIBL9CQIEIBT95gH95AEhDiAPIBL9CQIIIBT95gH95AEhDyAQIBL9CQIMIBT95gH95AEhECARQRhqIREgEkEgaiESIBEgE0kNAAsLIAcgDf0LAgAgByAO/QsCGCAHIA/9CwIwIAcgEP0LAkggB0HgAGohByAJQRBqIQkgCkEEaiIKIAtIDQALC0EAIQVBCCEGIAQEQCAFIAZBBEEAEAMgBSAGQQRBARADIQYhBQsgBSAGSARAIAIgBUEYbEEQamohFSAAQRBqIRYgASAFQQJ0aiEXIAUhCiAGIQsDQCAMIQ0gDCEOIAwhDyAMIRBBACADSARAIBYhGCAXIRkgGCADQRhsaiEaA0AgGP0AAgAhFCANIBn9CQIAIBT95gH95AEhDSAOIBn9CQIEIBT95gH95AEhDiAPIBn9CQIIIBT95gH95AEhDyAQIBn9CQIMIBT95gH95AEhECAYQRhqIRggGUEgaiEZIBggGkkNAAsLIBUgDf1aAgAAIBUgDf1aAgQBIBUgDv1aAhgAIBUgDv1aAhwBIBUgD/1aAjAAIBUgD/1aAjQBIBUgEP1aAkgAIBUgEP1aAkwBIBVB4ABqIRUgF0EQaiEXIApBBGoiCiALSA0ACwsLgAECA3sCf/0MAAAAAAAAAAAAAAAAAAAAACEDIwAEQEEAEAIEQA8LCyADIQQgAyEFQQAgAkgEQCAAIQYgBiACQQV0aiEHA0AgBCAG/QACAP3kASEEIAUgBv0AAhD95AEhBSAGQSBqIQYgBiAHSQ0ACwsgASAE/QsCACABIAX9CwIQC54EBAl7A38KewN//QwAAAAAAAAAAAAAAAAAAAAAIQQjAARAQQAQAgRADwsLIAQhBSAEIQYgBCEHIAQhCCAEIQkgBCEKIAQhCyAEIQxBACADSARAIAAhDSABIQ4gDSADQRhsaiEPA0AgDf0JAgAhECAO/QACACERIA79AAIQIRIgDf0JAgQhEyAN/QkCCCEUIA39CQIMIRUgBSAQIBH95gH95AEhBSAGIBAgEv3mAf3kASEGIAcgEyAR/eYB/eQBIQcgCCATIBL95gH95AEhCCAJIBQgEf3mAf3kASEJIAogFCAS/eYB/eQBIQogCyAVIBH95gH95AEhCyAMIBUgEv3mAf3kASEMIA1BGGohDSAOQSBqIQ4gDSAPSQ0ACwsgAiAF/QsCACACIAb9CwIQIAIgB/0LAiAgAiAI/QsCMCACIAn9CwJAIAIgCv0LAlAgAiAL/QsCYCACIAz9CwJwIAQhFiAEIRcgBCEYIAQhGUEAIANIBEAgAEEQaiEaIAEhGyAaIANBGGxqIRwDQCAa/QkCACEQIBv9AAIAIREgG/0AAhAhEiAa/QkCBCETIBYgECAR/eYB/eQBIRYgFyAQIBL95gH95AEhFyAYIBMgEf3mAf3kASEYIBkgEyAS/eYB/eQBIRkgGkEYaiEaIBtBIGohGyAaIBxJDQALCyACIBb9CwKAASACIBf9CwKQASACIBj9CwKgASACIBn9CwKwAQvABRUBfwF8AX0BewF9AXsBfAF9AXsBfQF7AX0BewF9AXsBfQF7B38GewV/Bn0jAARAIApBnB9OEAIiC0EASARADwsLIAArAwAhDCAMtiENIA39EyEORAAAAAAAAPA/IAyhtiEPIA/9EyEQIAErAwAhESARtiESIBL9EyETRAAAAAAAAPA/IBGhtiEUIBT9EyEVIAIrAwC2IRYgFv0TIRcgAysDALYhGCAY/RMhGSAEKwMAtiEaIBr9EyEbIAUrAwBEAAAAAAAAAABiBEBBACEcIApBAnVBAnQhHSALBEAgHCAdQQRBABADIBwgHUEEQQEQAyEdIRwLIBwgHUgEQCAHIBxBAnRqIR4gBiAcQQJ0aiEfIAggHEECdGohICAJIBxBAnRqISEgHiAcQXxsIB1BAnRqaiEiA0AgHv0AAgAhIyAf/QACACEkIA4gI/3mASAQICT95gH95AEhJSAg/QACACEmIBMgJv3mASAVICQgJP3mAf3mAf3kASEnICH9AAIAISggHiAl/QsCACAgICf9CwIAICEgKCAXICX95gEgGSAn/eMB/eYBIBv95AH95wH95QH9CwIAIB5BEGohHiAfQRBqIR8gIEEQaiEgICFBEGohISAeICJJDQALCyMBQQFqIAtOBEAgCkECdUECdCAKSARAIAcgCkECdUEEdGohKSAGIApBAnVBBHRqISogCCAKQQJ1QQR0aiErIAkgCkECdUEEdGohLCApIApBAnVBcGwgCkECdGpqIS0DQCApKgIAIS4gKioCACEvIA0gLpQgDyAvlJIhMCArKgIAITEgEiAxlCAUIC8gL5SUkiEyICwqAgAhMyApIDA4AgAgKyAyOAIAICwgMyAWIDCUIBggMpGUIBqSlZM4AgAgKUEEaiEpICpBBGohKiArQQRqISsgLEEEaiEsICkgLUkNAAsLCwsLrgIAQQAoAgBBACgCuAUQBUEAKAIEQQAoAvABQQAoArgFQQAoAqAFIAAQBkEAKAIIQQAoAsQFEAdBACgCDEEAKALEBUEAKAKgBUEAKALwAUEAKAKwBSAAEAhBACgCEEEAKALIBRAFQQAoAhRBACgCsAVBACgCyAVBACgCpAUgABAGQQAoAhhBACgCzAUQB0EAKAIcQQAoAswFQQAoAqQFQQAoArAFQQAoAsAFIAAQCEEAKAIgQQAoArwFEAVBACgCJEEAKALABUEAKAK8BUEAKAKoBSAAEAZBACgCKEEAKALQBRAHQQAoAixBACgC0AVBACgCqAVBACgCwAVBACgCtAUgABAIQQAoAjBBACgCrAUQCUEAKAI0QQAoAqwFQQAoArQFQQAoArgCIAAQChAEC8wCAEEAKAIAQQAoAvAFEAVBACgCBEEAKALwAUEAKALwBUEAKALUBSAAEAZBACgCCEEAKAL8BRAHQQAoAgxBACgC/AVBACgC1AVBACgC8AFBACgC6AUgABAIQQAoAhBBACgCgAYQBUEAKAIUQQAoAugFQQAoAoAGQQAoAtgFIAAQBkEAKAIYQQAoAoQGEAdBACgCHEEAKAKEBkEAKALYBUEAKALoBUEAKAL4BSAAEAhBACgCIEEAKAL0BRAFQQAoAiRBACgC+AVBACgC9AVBACgC3AUgABAGQQAoAihBACgCiAYQB0EAKAIsQQAoAogGQQAoAtwFQQAoAvgFQQAoAuwFIAAQCEEAKAIwQQAoAuQFEAlBACgC5AVBACgC7AVBACgC4AUgABALQQAoAvQBQQAoAjRBACgC4AVBACgCvAIgABAMQQAoAsACEA0QBAvRAgBBACgCAEEAKAKYBhAFQQAoAgRBACgC8AFBACgCmAZBACgCjAYgABAGQQAoAghBACgClAYQB0EAKAIMQQAoApQGQQAoAowGQQAoAvABQQAoAsgGIAAQCEEAKAIQQQAoAqQGEAVBACgCFEEAKALIBkEAKAKkBkEAKAKQBiAAEAZBACgCGEEAKAKgBhAHQQAoAhxBACgCoAZBACgCkAZBACgCyAZBACgCzAYgABAIQQAoAiBBACgCtAYQBUEAKAIkQQAoAswGQQAoArQGQQAoApwGIAAQBkEAKAIoQQAoArAGEAdBACgCLEEAKAKwBkEAKAKcBkEAKALMBkEAKALQBiAAEAhBACgCMEEAKAK4BhAJQQAoAjRBACgCuAZBACgC0AZBACgC9AFBACgCrAYgABAOQQAoAqwGQQAoArwCIABBA2wgABAPQQAoAsACEA0QBAvnBABBACgCrAZBACgC8AYgACAAQQNsEBBBACgCMEEAKALgBhARQQAoAuAGQQAoAvAGQQAoAtQGIAAQEkEAKAIoQQAoAtwGEBNBACgC1AZBACgC3AZBACgCnAZBACgCqAYgABAUQQAoAiBBACgC6AYQFUEAKALoBkEAKAKoBkEAKALUBkEAKALYBiAAEBZBACgCGEEAKALsBhATQQAoAtgGQQAoAuwGQQAoApAGQQAoArwGIAAQFEEAKAIQQQAoAsQGEBVBACgCxAZBACgCvAZBACgC2AZBACgC5AYgABAWQQAoAghBACgC9AYQE0EAKALkBkEAKAL0BkEAKAKMBkEAKALABiAAEBRBACgC8AFBACgCwAZBACgC+AFBACgCuAEgABAXQQAoAvgBQQAoAuQGQQAoAowGQQAoAsABIAAQGEEAKALIBkEAKAK8BkEAKAL4AUEAKALIASAAEBdBACgC+AFBACgC2AZBACgCkAZBACgC0AEgABAYQQAoAswGQQAoAqgGQQAoAvgBQQAoAtgBIAAQF0EAKAL4AUEAKALUBkEAKAKcBkEAKALgASAAEBhBACgC8AZBACgC0AZBACgC+AFBACgC6AEgABAZQQAoAsAGQQAoAvgBQQAoArwBIAAQGkEAKALkBkEAKAL4AUEAKALEASAAEBtBACgCvAZBACgC+AFBACgCzAEgABAaQQAoAtgGQQAoAvgBQQAoAtQBIAAQG0EAKAKoBkEAKAL4AUEAKALcASAAEBpBACgC1AZBACgC+AFBACgC5AEgABAbQQAoAvAGQQAoAvgBQQAoAuwBIAAQHBAEC5IIAEEAKAKoAUEAKALIAhAdQQAoAvwBQQAoAqwBQQAoAqgBQQAoArgDEB5BACgC/AFBACgCsAFBACgCvAMQH0EAKAK4AUEAKALAA0EwECBBACgCvAFBACgCxANBCBAgQQAoAsABQQAoAsgDQTAQIEEAKALEAUEAKALMA0EGECBBACgCyAFBACgC0ANBMBAgQQAoAswBQQAoAtQDQQgQIEEAKALQAUEAKALYA0EwECBBACgC1AFBACgC3ANBBhAgQQAoAtgBQQAoAuADQTAQIEEAKALcAUEAKALkA0EIECBBACgC4AFBACgC6ANBMBAgQQAoAuQBQQAoAuwDQQYQIEEAKALoAUEAKALwA0ESECBBACgC7AFBACgCtAJBACgC8ANBACgCsAJBACgC7ANBACgCrAJBACgC6ANBACgCqAJBACgC5ANBACgCpAJBACgC4ANBACgCoAJBACgC3ANBACgCnAJBACgC2ANBACgCmAJBACgC1ANBACgClAJBACgC0ANBACgCkAJBACgCzANBACgCjAJBACgCyANBACgCiAJBACgCxANBACgChAJBACgCwANBACgCgAJBACgCxAJBAxAhQQAoAqwBQQAoArABQQAoArgDQQAoArwDQQAoArQBQQAoApACQQAoAoACQQAoAqACQQAoAnhBACgC2AFBACgCfEEAKAIgQQAoAlhBACgCyAFBACgCXEEAKAIQQQAoAjhBACgCuAFBACgCPEEAKAIAQTAQIkEAKAKsAUEAKAKwAUEAKAK4A0EAKAK8A0EAKAK0AUEAKAKUAkEAKAKEAkEAKAKkAkEAKAKAAUEAKALcAUEAKAKEAUEAKAIkQQAoAmBBACgCzAFBACgCZEEAKAIUQQAoAkBBACgCvAFBACgCREEAKAIEQQgQIkEAKAKsAUEAKAKwAUEAKAK4A0EAKAK8A0EAKAK0AUEAKAKYAkEAKAKIAkEAKAKoAkEAKAKIAUEAKALgAUEAKAKMAUEAKAIoQQAoAmhBACgC0AFBACgCbEEAKAIYQQAoAkhBACgCwAFBACgCTEEAKAIIQTAQIkEAKAKsAUEAKAKwAUEAKAK4A0EAKAK8A0EAKAK0AUEAKAKcAkEAKAKMAkEAKAKsAkEAKAKQAUEAKALkAUEAKAKUAUEAKAIsQQAoAnBBACgC1AFBACgCdEEAKAIcQQAoAlBBACgCxAFBACgCVEEAKAIMQQYQIkEAKAKsAUEAKAKwAUEAKAK4A0EAKAK8A0EAKAK0AUEAKAKwAkEAKAKYAUEAKALoAUEAKAKcAUEAKAIwQRIQI0EAKAKsAUEAKAKwAUEAKAK4A0EAKAK8A0EAKAK0AUEAKAK0AkEAKAKgAUEAKALsAUEAKAKkAUEAKAI0QQMQIxAEC+8QAEEAKAIAQQAoApAHEAVBACgCBEEAKALwAUEAKAKQB0EAKAL4BiAAEAZBACgCCEEAKAKIBxAHQQAoAgxBACgCiAdBACgC+AZBACgC8AFBACgChAggABAIQQAoAhBBACgCpAcQBUEAKAIUQQAoAoQIQQAoAqQHQQAoAoAHIAAQBkEAKAIYQQAoApwHEAdBACgCHEEAKAKcB0EAKAKAB0EAKAKECEEAKAKICCAAEAhBACgCIEEAKALgBxAFQQAoAiRBACgCiAhBACgC4AdBACgClAcgABAGQQAoAihBACgC5AcQB0EAKAIsQQAoAuQHQQAoApQHQQAoAogIQQAoAtgHIAAQCEEAKAKoAUEAKALIAhAdQQAoAvwBQQAoAqwBQQAoAqgBQQAoAswIEB5BACgC/AFBACgCsAFBACgC0AgQH0EAKALAAhANQQAoAjBBACgC6AcQCUEAKAI0QQAoAugHQQAoAtgHQQAoAvQBQQAoApgIQQAoApQIIAAQJEEAKAKUCEEAKAK8AiAAQQNsIAAQD0EAKAKYCEEAKALUCCAAECVBACgCMEEAKALwBxARQQAoAvAHQQAoApgIQQAoApAIIAAQEkEAKAKYCEEAKALYB0EAKALACCAAECZBACgCkAhBACgCqAggABAnQQAoApAIQQAoApQHQQAoApwIIAAQKEEAKAIoQQAoAqAIEBNBACgCkAhBACgCoAhBACgClAdBACgC1AcgABAUQQAoAtQHQQAoAqwIIAAQKUEAKAKICEEAKALUB0EAKAKkCCAAECpBACgCIEEAKAKgBxAVQQAoAqAHQQAoAtQHQQAoApAIQQAoAowIIAAQFkEAKAKMCEEAKAL8ByAAECdBACgCjAhBACgCgAdBACgC7AcgABAoQQAoAhhBACgC9AcQE0EAKAKMCEEAKAL0B0EAKAKAB0EAKAKYByAAEBRBACgCmAdBACgCgAggABApQQAoAoQIQQAoApgHQQAoAvgHIAAQKkEAKAIQQQAoAowHEBVBACgCjAdBACgCmAdBACgCjAhBACgC3AcgABAWQQAoAtwHQQAoArAIIAAQJ0EAKALcB0EAKAL4BkEAKAKoByAAEChBACgCCEEAKAKsBxATQQAoAtwHQQAoAqwHQQAoAvgGQQAoAoQHIAAQFEEAKAKEB0EAKAK0CCAAEClBACgC8AFBACgChAdBACgC/AYgABAqQQAoAvwGQQAoArgIQTAQIEEAKAKoB0EAKAK8CEEwECBBACgC+AdBACgCsAdBMBAgQQAoAuwHQQAoArQHQTAQIEEAKAKkCEEAKAK4B0EwECBBACgCnAhBACgCvAdBMBAgQQAoAsAIQQAoAsAHQRIQIEEAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKAAkEAKAL8BkEAKAI4QQAoAjxBACgCAEEwECtBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCiAJBACgCqAdBACgCSEEAKAJMQQAoAghBMBArQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApACQQAoAvgHQQAoAlhBACgCXEEAKAIQQTAQK0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKYAkEAKALsB0EAKAJoQQAoAmxBACgCGEEwECtBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCoAJBACgCpAhBACgCeEEAKAJ8QQAoAiBBMBArQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoAqgCQQAoApwIQQAoAogBQQAoAowBQQAoAihBMBArQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoArACQQAoAsAIQQAoApgBQQAoApwBQQAoAjBBEhArQQAoArQIQQAoAsQIQQgQIEEAKAKwCEEAKALICEEGECBBACgCgAhBACgCxAdBCBAgQQAoAvwHQQAoAsgHQQYQIEEAKAKsCEEAKALMB0EIECBBACgCqAhBACgC0AdBBhAgQQAoAtQIQQAoArQCQQAoAsAHQQAoArACQQAoAtAHQQAoAqwCQQAoArwHQQAoAqgCQQAoAswHQQAoAqQCQQAoArgHQQAoAqACQQAoAsgHQQAoApwCQQAoArQHQQAoApgCQQAoAsQHQQAoApQCQQAoArAHQQAoApACQQAoAsgIQQAoAowCQQAoArwIQQAoAogCQQAoAsQIQQAoAoQCQQAoArgIQQAoAoACQQAoAsQCQQMQIUEAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKEAkEAKAK0CEEAKAJAQQAoAkRBACgCBEEIECtBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCjAJBACgCsAhBACgCUEEAKAJUQQAoAgxBBhArQQAoAqwBQQAoArABQQAoAswIQQAoAtAIQQAoArQBQQAoApQCQQAoAoAIQQAoAmBBACgCZEEAKAIUQQgQK0EAKAKsAUEAKAKwAUEAKALMCEEAKALQCEEAKAK0AUEAKAKcAkEAKAL8B0EAKAJwQQAoAnRBACgCHEEGECtBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCpAJBACgCrAhBACgCgAFBACgChAFBACgCJEEIECtBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCrAJBACgCqAhBACgCkAFBACgClAFBACgCLEEGECtBACgCrAFBACgCsAFBACgCzAhBACgC0AhBACgCtAFBACgCtAJBACgC1AhBACgCoAFBACgCpAFBACgCNEEDECsQBAs=';
