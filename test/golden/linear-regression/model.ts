// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
  netBytes,
  teamwork,
  type NetMemory,
  type NetSpec,
  type RunSpec,
  type TrainSpec,
} from 'nnc/runtime';

/** Sizes of the open dims. At construction they are capacities; every call may use less. */
export interface LineDims {
  readonly N: number;
}

/**
 * Row-major, checked and copied in. N follows from the lengths.
 * A wrong length or type throws an InputError that names the input; nothing has changed then.
 */
export interface LineInputs {
  /** f32[N] */
  readonly x: Float32Array;
  /** f32[N] */
  readonly y: Float32Array;
}

/** Views, overwritten by the next call; keep one with slice(). */
export interface LineOutputs {
  /** f32[N] */
  readonly fitted: Float32Array;
}

/** penalty is what `regularize` adds to the loss; their sum is differentiated. */
export interface LineReport {
  readonly loss: number;
  readonly penalty: number;
}

export interface LineTrainReport extends LineReport {
  /** The learning rate of this step. */
  readonly lr: number;
  /** Norm of the whole gradient, before clipping. */
  readonly gradNorm: number;
  /** Updates so far, this one included. */
  readonly step: number;
}

/** Scalars of training, to be set at any time. */
export interface LineHyper {
  /** Default 0.1. */
  lr: number;
}

export interface LineOptions {
  /** Default 0. Same seed, inputs and backend: same bits. */
  readonly seed?: number;
  /** Default 'auto': WebAssembly where the host allows it, else TypeScript. They agree to rounding, not to the bit. */
  readonly backend?: 'auto' | 'wasm' | 'ts';
  /** Capacity of predict and evaluate where it differs from training's: same parameters, same memory. */
  readonly inference?: LineDims;
}

/** The functions of the WebAssembly module: the kernels of each method in order. */
interface LineWasm {
  predict(N: number): void;
  evaluate(N: number): void;
  forward(N: number): void;
  backward(N: number): void;
  update(): void;
  trainStep(N: number): void;
}

/** Every stored tensor: key in weight files → shape. */
export const schema = {
  model: 'Line',
  hash: '08fd1315fbd9c9c5',
  params: {
    slope: [],
    intercept: [],
  },
  state: {},
} as const;
export type LineParam = keyof typeof schema.params;

/** A line through points. */
export class Line {
  readonly #net: NetMachine<LineDims, LineViews, LineWasm>;
  readonly #train: TrainMachine<LineDims, LineViews, LineHyper>;
  /** Live, writable, row-major, in place for life. */
  readonly params: { readonly [K in LineParam]: Float32Array };
  /** Live and writable like params. */
  readonly state: { readonly [K in keyof typeof schema.state]: Float32Array };
  /** The pinned input buffers: fill them and pass these very views to skip the copy. Whole, they count as full, whatever the capacity of the method. */
  readonly inputs: LineInputs;
  /** Valid between backward and update; trainStep needs no memory for them unless compiled with --keep-grads. */
  readonly grads: { readonly [K in LineParam]: Float32Array };
  /** Scalars of training. */
  readonly hyper: LineHyper;

  /**
   * Synchronous. All memory is taken here and never grows, so no view is ever detached.
   * Throws an ArenaError with the bytes needed where there is not as much.
   */
  constructor(capacity: LineDims, options: LineOptions = {}) {
    const net: NetMachine<LineDims, LineViews, LineWasm> = new NetMachine(spec, capacity, options);
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
  static async create(capacity: LineDims, options: LineOptions & { readonly threads?: number } = {}): Promise<Line> {
    const net = new Line(capacity, options);
    await net.#net.open();
    return net;
  }

  /** Bytes of all memory for these capacities, without taking it. */
  static bytes(capacity: LineDims, inference: LineDims = capacity): number {
    return netBytes(spec, capacity, inference);
  }

  get capacity(): LineDims {
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
  predict(inputs: Pick<LineInputs, 'x'>): LineOutputs {
    const net = this.#net;
    net.enter(predictRun, inputs);
    if (net.wasm) net.wasm.predict(net.sizes.N);
    else predict(net.views, net.sizes);
    const v = net.views;
    return { fitted: v.fitted.subarray(0, net.sizes.N) };
  }

  /** Inference graph with loss and metrics. */
  evaluate(inputs: LineInputs): LineReport {
    const net = this.#net;
    net.enter(evaluateRun, inputs);
    if (net.wasm) net.wasm.evaluate(net.sizes.N);
    else evaluate(net.views, net.sizes);
    const v = net.views;
    return { loss: v.loss[0]!, penalty: v.penalty[0]! };
  }

  /** forward, backward and update in one schedule. An empty batch throws an InputError. */
  trainStep(inputs: LineInputs): LineTrainReport {
    const net = this.#net;
    this.#train.beginStep(trainStepRun, inputs);
    if (net.wasm) net.wasm.trainStep(net.sizes.N);
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
  forward(inputs: LineInputs): LineReport {
    const net = this.#net;
    this.#train.beginForward(forwardRun, inputs);
    if (net.wasm) net.wasm.forward(net.sizes.N);
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
    if (net.wasm) net.wasm.backward(net.sizes.N);
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
function inputsOf(v: LineViews) {
  return Object.freeze({ x: v.x, y: v.y });
}

/** Parameters by their keys in weight files. */
function paramsOf(v: LineViews) {
  return Object.freeze({ slope: v.slope, intercept: v.intercept });
}

/** State by its keys in weight files. */
function stateOf() {
  return Object.freeze({});
}

/** Gradients by the keys of their parameters. */
function gradsOf(v: LineViews) {
  return Object.freeze({ slope: v.grad_slope, intercept: v.grad_intercept });
}

const spec: NetSpec<LineDims, LineViews> = {
  abi: 4,
  model: schema.model,
  hash: schema.hash,
  dims: ['N'],
  inputs: [
    { name: 'x', type: 'f32', shape: '[N]', dims: ['N'], length: ({ N }) => N },
    { name: 'y', type: 'f32', shape: '[N]', dims: ['N'], length: ({ N }) => N },
  ],
  params: {
    slope: { shape: schema.params['slope'], init: { kind: 'constant', value: 0 } },
    intercept: { shape: schema.params['intercept'], init: { kind: 'constant', value: 0 } },
  },
  state: {},
  requires: [],
  wasm: { module: compileOnce(() => wasmBase64), addresses: 21, team: teamwork(), host: {} },
  layOut,
  named: (v) => ({
    inputs: inputsOf(v),
    params: paramsOf(v),
    state: stateOf(),
    pending: {},
    active: { slope: v.active_slope, intercept: v.active_intercept },
    scale: v.scale,
  }),
};

const trainSpec: TrainSpec<LineViews> = {
  name: '',
  slots: {},
  hyper: { lr: 0.1 },
  named: (v) => ({ slots: {}, grads: gradsOf(v), hyper: { lr: v.lr } }),
};

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'y'], inference: true };

const forwardRun: RunSpec = { name: 'forward', inputs: ['x', 'y'], nonempty: ['N'] };

const trainStepRun: RunSpec = { name: 'trainStep', inputs: ['x', 'y'], nonempty: ['N'] };

/** All memory in order: what is kept for life, then the temporaries of each method, which share one region. */
function layOut(memory: NetMemory, training: LineDims, inference: LineDims) {
  const { N } = training;
  return {
    slope: memory.f32(1),
    intercept: memory.f32(1),
    lr: memory.f64(1),
    grad_slope: memory.f32(1),
    grad_intercept: memory.f32(1),
    x: memory.f32(Math.max(N, inference.N)),
    y: memory.f32(Math.max(N, inference.N)),
    scale: memory.f64(1),
    active_slope: memory.f64(1),
    active_intercept: memory.f64(1),
    fitted: memory.f32(Math.max(N, inference.N)),
    loss: memory.f32(1),
    penalty: memory.f32(1),
    gradNorm: memory.f64(1),
    lr_2: memory.f64(1),
    forward: forwardMemory(memory, training),
    trainStep: trainStepMemory(memory, training),
  };
}
type LineViews = ReturnType<typeof layOut>;

/** Temporaries of forward and backward: each begins behind those that lie below it while it lives. */
function forwardMemory(memory: NetMemory, { N }: LineDims) {
  /** f32[N] */
  const sub = memory.f32(N, []);
  /** f32[N] */
  const d_add = memory.f32(N, [sub]);
  return { sub, d_add };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStepMemory(memory: NetMemory, { N }: LineDims) {
  /** f32[N] */
  const d_add_2 = memory.f32(N, []);
  /** f32[N] */
  const sub_2 = memory.f32(N, [d_add_2]);
  /** f32[] */
  const d_sum = memory.f32(1, [d_add_2]);
  /** f32[] */
  const d_sum_2 = memory.f32(1, [d_sum]);
  return { d_add_2, sub_2, d_sum, d_sum_2 };
}

/** The kernels of predict in order. */
function predict(v: LineViews, { N }: LineDims): void {
  mul_add(v.slope, v.intercept, v.x, v.fitted, N);
}

/** The kernels of evaluate in order. */
function evaluate(v: LineViews, { N }: LineDims): void {
  mul_add_sub_etc(v.slope, v.intercept, v.y, v.x, v.loss, N, N);
  fill(v.penalty);
}

/** The kernels of forward in order. */
function forward(v: LineViews, { N }: LineDims): void {
  const t = v.forward;
  mul_add_sub(v.slope, v.intercept, v.y, v.x, t.sub, N);
  mul_sum_div(t.sub, v.loss, N, N);
  fill(v.penalty);
}

/** The kernels of backward in order. */
function backward(v: LineViews, { N }: LineDims): void {
  const t = v.forward;
  div_mul_add(t.sub, t.d_add, N, N);
  mul_sum_add(v.x, t.d_add, v.scale, v.grad_slope, N);
  sum_mul_add(t.d_add, v.scale, v.grad_intercept, N);
}

/** The kernels of update in order. */
function update(v: LineViews): void {
  copy(v.lr, v.lr_2);
  sgd_update(v.grad_slope, v.lr, v.active_slope, v.slope);
  sgd_update(v.grad_intercept, v.lr, v.active_intercept, v.intercept);
  mul_add_sqrt(v.grad_slope, v.grad_intercept, v.active_intercept, v.active_slope, v.gradNorm);
  fill_2(v.grad_slope, v.grad_intercept);
}

/** The kernels of trainStep in order. */
function trainStep(v: LineViews, { N }: LineDims): void {
  const t = v.trainStep;
  copy(v.lr, v.lr_2);
  fill(v.penalty);
  mul_add_sub_div(v.slope, v.intercept, v.y, v.x, t.d_add_2, t.sub_2, N, N);
  mul_sum_div(t.sub_2, v.loss, N, N);
  sgd_update_2(v.x, t.d_add_2, v.lr, v.active_slope, v.slope, t.d_sum, N);
  sgd_update_3(t.d_add_2, v.lr, v.active_intercept, v.intercept, t.d_sum_2, N);
  mul_add_sqrt(t.d_sum, t.d_sum_2, v.active_intercept, v.active_slope, v.gradNorm);
}

/**
 * model.nn:7: fitted = slope * x + intercept
 * y[i] = (slope·x[i]) + intercept
 */
function mul_add(slope: Float32Array, intercept: Float32Array, x: Float32Array, y: Float32Array, n: number): void {
  const slope0 = slope[0]!;
  const intercept0 = intercept[0]!;
  for (let i = 0; i < n; i++) {
    y[i] = slope0 * x[i]! + intercept0;
  }
}

/**
 * model.nn:7: fitted = slope * x + intercept
 * model.nn:9: loss = mse(fitted, y)
 * y = (Σ_i ((((slope·x2[i]) + intercept) − x[i])·(((slope·x2[i]) + intercept) − x[i]))) / N
 */
function mul_add_sub_etc(
  slope: Float32Array,
  intercept: Float32Array,
  x: Float32Array,
  x2: Float32Array,
  y: Float32Array,
  n: number,
  N: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const slope0 = slope[0]!;
  const intercept0 = intercept[0]!;
  for (let i = 0; i < n - 3; i += 4) {
    const t0 = slope0 * x2[i]! + intercept0 - x[i]!;
    const t1 = slope0 * x2[i + 1]! + intercept0 - x[i + 1]!;
    const t2 = slope0 * x2[i + 2]! + intercept0 - x[i + 2]!;
    const t3 = slope0 * x2[i + 3]! + intercept0 - x[i + 3]!;
    total += t0 * t0;
    total2 += t1 * t1;
    total3 += t2 * t2;
    total4 += t3 * t3;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    const t0 = slope0 * x2[i]! + intercept0 - x[i]!;
    total += t0 * t0;
  }
  y[0] = (total + total2 + (total3 + total4)) / N;
}

/** y = 0 */
function fill(y: Float32Array): void {
  y[0] = 0;
}

/**
 * model.nn:7: fitted = slope * x + intercept
 * model.nn:9: loss = mse(fitted, y)
 * y[i] = ((slope·x2[i]) + intercept) − x[i]
 */
function mul_add_sub(
  slope: Float32Array,
  intercept: Float32Array,
  x: Float32Array,
  x2: Float32Array,
  y: Float32Array,
  n: number,
): void {
  const slope0 = slope[0]!;
  const intercept0 = intercept[0]!;
  for (let i = 0; i < n; i++) {
    y[i] = slope0 * x2[i]! + intercept0 - x[i]!;
  }
}

/**
 * model.nn:9: loss = mse(fitted, y)
 * y = (Σ_i (x[i]·x[i])) / N
 */
function mul_sum_div(x: Float32Array, y: Float32Array, n: number, N: number): void {
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
  y[0] = (total + total2 + (total3 + total4)) / N;
}

/**
 * Gradient of model.nn:9: loss = mse(fitted, y)
 * y[i] = ((1 / N)·x[i]) + ((1 / N)·x[i])
 */
function div_mul_add(x: Float32Array, y: Float32Array, N: number, n: number): void {
  const t0 = 1 / N;
  for (let i = 0; i < n; i++) {
    const t1 = t0 * x[i]!;
    y[i] = t1 + t1;
  }
}

/**
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * grad′ = grad + (scale·(Σ_i (x2[i]·x[i])))
 */
function mul_sum_add(x: Float32Array, x2: Float32Array, scale: Float64Array, grad: Float32Array, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    total += x2[i]! * x[i]!;
    total2 += x2[i + 1]! * x[i + 1]!;
    total3 += x2[i + 2]! * x[i + 2]!;
    total4 += x2[i + 3]! * x[i + 3]!;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += x2[i]! * x[i]!;
  }
  const grad0 = grad[0]!;
  grad[0] = grad0 + Math.fround(scale[0]!) * (total + total2 + (total3 + total4));
}

/**
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * grad′ = grad + (scale·(Σ_i x[i]))
 */
function sum_mul_add(x: Float32Array, scale: Float64Array, grad: Float32Array, n: number): void {
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
  const grad0 = grad[0]!;
  grad[0] = grad0 + Math.fround(scale[0]!) * (total + total2 + (total3 + total4));
}

/**
 * model.nn:10: train { optimizer sgd[lr=0.1] }
 * y = lr
 */
function copy(lr: Float64Array, y: Float64Array): void {
  y[0] = lr[0]!;
}

/**
 * model.nn:10 (slope): train { optimizer sgd[lr=0.1] }
 * slope′ = (active ≠ 0 ? slope − (lr·grad) : slope)
 */
function sgd_update(grad: Float32Array, lr: Float64Array, active: Float64Array, slope: Float32Array): void {
  const slope0 = slope[0]!;
  slope[0] = active[0]! !== 0 ? slope0 - Math.fround(lr[0]!) * grad[0]! : slope0;
}

/**
 * model.nn:10: train { optimizer sgd[lr=0.1] }
 * y = √((active2 ≠ 0 ? grad·grad : 0) + (active ≠ 0 ? grad2·grad2 : 0))
 */
function mul_add_sqrt(
  grad: Float32Array,
  grad2: Float32Array,
  active: Float64Array,
  active2: Float64Array,
  y: Float64Array,
): void {
  const grad0 = grad[0]!;
  const grad20 = grad2[0]!;
  y[0] = Math.sqrt((active2[0]! !== 0 ? grad0 * grad0 : 0) + (active[0]! !== 0 ? grad20 * grad20 : 0));
}

/** grad′ = 0 */
function fill_2(grad: Float32Array, grad2: Float32Array): void {
  grad[0] = 0;
  grad2[0] = 0;
}

/**
 * model.nn:7: fitted = slope * x + intercept
 * model.nn:9: loss = mse(fitted, y)
 * Gradient of model.nn:9: loss = mse(fitted, y)
 * y2[i] = ((slope·x2[i]) + intercept) − x[i]
 * y[i] = ((1 / N)·y2[i]) + ((1 / N)·y2[i])
 */
function mul_add_sub_div(
  slope: Float32Array,
  intercept: Float32Array,
  x: Float32Array,
  x2: Float32Array,
  y: Float32Array,
  y2: Float32Array,
  N: number,
  n: number,
): void {
  const t0 = 1 / N;
  const slope0 = slope[0]!;
  const intercept0 = intercept[0]!;
  for (let i = 0; i < n; i++) {
    const t1 = slope0 * x2[i]! + intercept0 - x[i]!;
    const t2 = t0 * t1;
    y[i] = t2 + t2;
    y2[i] = t1;
  }
}

/**
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * model.nn:10 (slope): train { optimizer sgd[lr=0.1] }
 * y = Σ_i (x2[i]·x[i])
 * slope′ = (active ≠ 0 ? slope − (lr·y) : slope)
 */
function sgd_update_2(
  x: Float32Array,
  x2: Float32Array,
  lr: Float64Array,
  active: Float64Array,
  slope: Float32Array,
  y: Float32Array,
  n: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  for (let i = 0; i < n - 3; i += 4) {
    total += x2[i]! * x[i]!;
    total2 += x2[i + 1]! * x[i + 1]!;
    total3 += x2[i + 2]! * x[i + 2]!;
    total4 += x2[i + 3]! * x[i + 3]!;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += x2[i]! * x[i]!;
  }
  const slope0 = slope[0]!;
  const t0 = total + total2 + (total3 + total4);
  slope[0] = active[0]! !== 0 ? slope0 - Math.fround(lr[0]!) * t0 : slope0;
  y[0] = t0;
}

/**
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * model.nn:10 (intercept): train { optimizer sgd[lr=0.1] }
 * y = Σ_i x[i]
 * intercept′ = (active ≠ 0 ? intercept − (lr·y) : intercept)
 */
function sgd_update_3(
  x: Float32Array,
  lr: Float64Array,
  active: Float64Array,
  intercept: Float32Array,
  y: Float32Array,
  n: number,
): void {
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
  const intercept0 = intercept[0]!;
  const t0 = total + total2 + (total3 + total4);
  intercept[0] = active[0]! !== 0 ? intercept0 - Math.fround(lr[0]!) * t0 : intercept0;
  y[0] = t0;
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBase64 =
  'AGFzbQEAAAABRwpgAABgAX8Bf2AEf39/fwF/YAV/f39/fwBgB39/f39/f38AYAF/AGAGf39/f39/AGAEf39/fwBgAn9/AGAIf39/f39/f38AAh0CA25uYwZtZW1vcnkCAQCAgAQDbm5jBG1lZXQAAAMZGAECAAMEBQYHBwMHCAcDCAkEBgUFBQUABQYQA38BQQALfwFBAAt/AUEACwdQCAR0ZWFtAwAGdGhyZWFkAwEHcHJlZGljdAATCGV2YWx1YXRlABQHZm9yd2FyZAAVCGJhY2t3YXJkABYGdXBkYXRlABcJdHJhaW5TdGVwABgK4CgYIAAjAiAAcgRAEAAgACQCCyAABH8jAAVBACMBQQBHawsLMwAgASAAayACakEBayACbSEBIAMjAWohAyABIwBtIANsIAMgASMAb2wjAG1qIAJsIABqCw0AIwAEQBAAQQAkAgsLsgIGAX8BfQF7AX0Bewh/IwAEQCAEQZycAU4QASIFQQBIBEAPCwsgACoCACEGIAb9EyEHIAEqAgAhCCAI/RMhCUEAIQogBEECdUECdCELIAUEQCAKIAtBBEEAEAIgCiALQQRBARACIQshCgsgCiALSARAIAMgCkECdGohDCACIApBAnRqIQ0gDCAKQXxsIAtBAnRqaiEOA0AgDCAHIA39AAIA/eYBIAn95AH9CwIAIAxBEGohDCANQRBqIQ0gDCAOSQ0ACwsjAUEBaiAFTgRAIARBAnVBAnQgBEgEQCADIARBAnVBBHRqIQ8gAiAEQQJ1QQR0aiEQIA8gBEECdUFwbCAEQQJ0amohEQNAIA8gBiAQKgIAlCAIkjgCACAPQQRqIQ8gEEEEaiEQIA8gEUkNAAsLCwv8BAwBfQV7AX0BewF9AXsDfwR7A38BewN/AX39DAAAAAAAAAAAAAAAAAAAAAAhCCMABEBBABABBEAPCwtDAAAAACEHIAghCSAIIQogCCELIAghDCAAKgIAIQ0gDf0TIQ4gASoCACEPIA/9EyEQQQAgBUEEdUEEdEgEQCACIREgAyESIBEgBUEEdUEGdGohEwNAIA4gEv0AAgD95gEgEP3kASAR/QACAP3lASEUIA4gEv0AAhD95gEgEP3kASAR/QACEP3lASEVIA4gEv0AAiD95gEgEP3kASAR/QACIP3lASEWIA4gEv0AAjD95gEgEP3kASAR/QACMP3lASEXIAkgFCAU/eYB/eQBIQkgCiAVIBX95gH95AEhCiALIBYgFv3mAf3kASELIAwgFyAX/eYB/eQBIQwgEUHAAGohESASQcAAaiESIBEgE0kNAAsLIAVBBHVBBHQgBUECdUECdEgEQCACIAVBBHVBBnRqIRggAyAFQQR1QQZ0aiEZIBggBUEEdUFAbCAFQQJ1QQR0amohGgNAIA4gGf0AAgD95gEgEP3kASAY/QACAP3lASEUIAkgFCAU/eYB/eQBIQkgGEEQaiEYIBlBEGohGSAYIBpJDQALCyAJIAr95AEgCyAM/eQB/eQBIRsgByAb/R8AIBv9HwGSIBv9HwIgG/0fA5KSkiEHIAVBAnVBAnQgBUgEQCACIAVBAnVBBHRqIRwgAyAFQQJ1QQR0aiEdIBwgBUECdUFwbCAFQQJ0amohHgNAIA0gHSoCAJQgD5IgHCoCAJMhHyAHIB8gH5SSIQcgHEEEaiEcIB1BBGohHSAcIB5JDQALCyAEIAcgBrKVOAIACxkAIwAEQEEAEAEEQA8LCyAAQwAAAAA4AgAL5gIGAX8BfQF7AX0Bewp/IwAEQCAFQZPoAE4QASIGQQBIBEAPCwsgACoCACEHIAf9EyEIIAEqAgAhCSAJ/RMhCkEAIQsgBUECdUECdCEMIAYEQCALIAxBBEEAEAIgCyAMQQRBARACIQwhCwsgCyAMSARAIAQgC0ECdGohDSACIAtBAnRqIQ4gAyALQQJ0aiEPIA0gC0F8bCAMQQJ0amohEANAIA0gCCAP/QACAP3mASAK/eQBIA79AAIA/eUB/QsCACANQRBqIQ0gDkEQaiEOIA9BEGohDyANIBBJDQALCyMBQQFqIAZOBEAgBUECdUECdCAFSARAIAQgBUECdUEEdGohESACIAVBAnVBBHRqIRIgAyAFQQJ1QQR0aiETIBEgBUECdUFwbCAFQQJ0amohFANAIBEgByATKgIAlCAJkiASKgIAkzgCACARQQRqIREgEkEEaiESIBNBBGohEyARIBRJDQALCwsLuwMIAX0FewJ/BHsCfwF7An8Bff0MAAAAAAAAAAAAAAAAAAAAACEFIwAEQEEAEAEEQA8LC0MAAAAAIQQgBSEGIAUhByAFIQggBSEJQQAgAkEEdUEEdEgEQCAAIQogCiACQQR1QQZ0aiELA0AgCv0AAgAhDCAK/QACECENIAr9AAIgIQ4gCv0AAjAhDyAGIAwgDP3mAf3kASEGIAcgDSAN/eYB/eQBIQcgCCAOIA795gH95AEhCCAJIA8gD/3mAf3kASEJIApBwABqIQogCiALSQ0ACwsgAkEEdUEEdCACQQJ1QQJ0SARAIAAgAkEEdUEGdGohECAQIAJBBHVBQGwgAkECdUEEdGpqIREDQCAQ/QACACEMIAYgDCAM/eYB/eQBIQYgEEEQaiEQIBAgEUkNAAsLIAYgB/3kASAIIAn95AH95AEhEiAEIBL9HwAgEv0fAZIgEv0fAiAS/R8DkpKSIQQgAkECdUECdCACSARAIAAgAkECdUEEdGohEyATIAJBAnVBcGwgAkECdGpqIRQDQCATKgIAIRUgBCAVIBWUkiEEIBNBBGohEyATIBRJDQALCyABIAQgA7KVOAIAC7MCBwF/AX0BewV/AXsDfwF9IwAEQCADQZ2cAU4QASIEQQBIBEAPCwtDAACAPyACspUhBSAF/RMhBkEAIQcgA0ECdUECdCEIIAQEQCAHIAhBBEEAEAIgByAIQQRBARACIQghBwsgByAISARAIAAgB0ECdGohCSABIAdBAnRqIQogCSAHQXxsIAhBAnRqaiELA0AgBiAJ/QACAP3mASEMIAogDCAM/eQB/QsCACAJQRBqIQkgCkEQaiEKIAkgC0kNAAsLIwFBAWogBE4EQCADQQJ1QQJ0IANIBEAgACADQQJ1QQR0aiENIAEgA0ECdUEEdGohDiANIANBAnVBcGwgA0ECdGpqIQ8DQCAFIA0qAgCUIRAgDiAQIBCSOAIAIA1BBGohDSAOQQRqIQ4gDSAPSQ0ACwsLC/cDBgF9BXsGfwF7A38Bff0MAAAAAAAAAAAAAAAAAAAAACEGIwAEQEEAEAEEQA8LC0MAAAAAIQUgBiEHIAYhCCAGIQkgBiEKQQAgBEEEdUEEdEgEQCAAIQsgASEMIAsgBEEEdUEGdGohDQNAIAcgDP0AAgAgC/0AAgD95gH95AEhByAIIAz9AAIQIAv9AAIQ/eYB/eQBIQggCSAM/QACICAL/QACIP3mAf3kASEJIAogDP0AAjAgC/0AAjD95gH95AEhCiALQcAAaiELIAxBwABqIQwgCyANSQ0ACwsgBEEEdUEEdCAEQQJ1QQJ0SARAIAAgBEEEdUEGdGohDiABIARBBHVBBnRqIQ8gDiAEQQR1QUBsIARBAnVBBHRqaiEQA0AgByAP/QACACAO/QACAP3mAf3kASEHIA5BEGohDiAPQRBqIQ8gDiAQSQ0ACwsgByAI/eQBIAkgCv3kAf3kASERIAUgEf0fACAR/R8BkiAR/R8CIBH9HwOSkpIhBSAEQQJ1QQJ0IARIBEAgACAEQQJ1QQR0aiESIAEgBEECdUEEdGohEyASIARBAnVBcGwgBEECdGpqIRQDQCAFIBMqAgAgEioCAJSSIQUgEkEEaiESIBNBBGohEyASIBRJDQALCyADKgIAIRUgAyAVIAIrAwC2IAWUkjgCAAuQAwYBfQV7BH8BewJ/AX39DAAAAAAAAAAAAAAAAAAAAAAhBSMABEBBABABBEAPCwtDAAAAACEEIAUhBiAFIQcgBSEIIAUhCUEAIANBBHVBBHRIBEAgACEKIAogA0EEdUEGdGohCwNAIAYgCv0AAgD95AEhBiAHIAr9AAIQ/eQBIQcgCCAK/QACIP3kASEIIAkgCv0AAjD95AEhCSAKQcAAaiEKIAogC0kNAAsLIANBBHVBBHQgA0ECdUECdEgEQCAAIANBBHVBBnRqIQwgDCADQQR1QUBsIANBAnVBBHRqaiENA0AgBiAM/QACAP3kASEGIAxBEGohDCAMIA1JDQALCyAGIAf95AEgCCAJ/eQB/eQBIQ4gBCAO/R8AIA79HwGSIA79HwIgDv0fA5KSkiEEIANBAnVBAnQgA0gEQCAAIANBAnVBBHRqIQ8gDyADQQJ1QXBsIANBAnRqaiEQA0AgBCAPKgIAkiEEIA9BBGohDyAPIBBJDQALCyACKgIAIREgAiARIAErAwC2IASUkjgCAAsZACMABEBBABABBEAPCwsgASAAKwMAOQMAC0EBAX0jAARAQQAQAQRADwsLIAMqAgAhBCADIAIrAwBEAAAAAAAAAABiBH0gBCABKwMAtiAAKgIAlJMFIAQLOAIAC2QBAn0jAARAQQAQAQRADwsLIAAqAgAhBSABKgIAIQYgBCAFIAWUu0QAAAAAAAAAACADKwMARAAAAAAAAAAAYhsgBiAGlLtEAAAAAAAAAAAgAisDAEQAAAAAAAAAAGIboJ85AwALIwAjAARAQQAQAQRADwsLIABDAAAAADgCACABQwAAAAA4AgAL1QMLAX8BfQF7AX0BewF9AXsHfwJ7BX8CfSMABEAgB0G2xQBOEAEiCEEASARADwsLQwAAgD8gBrKVIQkgCf0TIQogACoCACELIAv9EyEMIAEqAgAhDSAN/RMhDkEAIQ8gB0ECdUECdCEQIAgEQCAPIBBBBEEAEAIgDyAQQQRBARACIRAhDwsgDyAQSARAIAIgD0ECdGohESADIA9BAnRqIRIgBCAPQQJ0aiETIAUgD0ECdGohFCARIA9BfGwgEEECdGpqIRUDQCAMIBL9AAIA/eYBIA795AEgEf0AAgD95QEhFiAKIBb95gEhFyATIBcgF/3kAf0LAgAgFCAW/QsCACARQRBqIREgEkEQaiESIBNBEGohEyAUQRBqIRQgESAVSQ0ACwsjAUEBaiAITgRAIAdBAnVBAnQgB0gEQCACIAdBAnVBBHRqIRggAyAHQQJ1QQR0aiEZIAQgB0ECdUEEdGohGiAFIAdBAnVBBHRqIRsgGCAHQQJ1QXBsIAdBAnRqaiEcA0AgCyAZKgIAlCANkiAYKgIAkyEdIAkgHZQhHiAaIB4gHpI4AgAgGyAdOAIAIBhBBGohGCAZQQRqIRkgGkEEaiEaIBtBBGohGyAYIBxJDQALCwsLkwQGAX0FewZ/AXsDfwF9/QwAAAAAAAAAAAAAAAAAAAAAIQgjAARAQQAQAQRADwsLQwAAAAAhByAIIQkgCCEKIAghCyAIIQxBACAGQQR1QQR0SARAIAAhDSABIQ4gDSAGQQR1QQZ0aiEPA0AgCSAO/QACACAN/QACAP3mAf3kASEJIAogDv0AAhAgDf0AAhD95gH95AEhCiALIA79AAIgIA39AAIg/eYB/eQBIQsgDCAO/QACMCAN/QACMP3mAf3kASEMIA1BwABqIQ0gDkHAAGohDiANIA9JDQALCyAGQQR1QQR0IAZBAnVBAnRIBEAgACAGQQR1QQZ0aiEQIAEgBkEEdUEGdGohESAQIAZBBHVBQGwgBkECdUEEdGpqIRIDQCAJIBH9AAIAIBD9AAIA/eYB/eQBIQkgEEEQaiEQIBFBEGohESAQIBJJDQALCyAJIAr95AEgCyAM/eQB/eQBIRMgByAT/R8AIBP9HwGSIBP9HwIgE/0fA5KSkiEHIAZBAnVBAnQgBkgEQCAAIAZBAnVBBHRqIRQgASAGQQJ1QQR0aiEVIBQgBkECdUFwbCAGQQJ0amohFgNAIAcgFSoCACAUKgIAlJIhByAUQQRqIRQgFUEEaiEVIBQgFkkNAAsLIAQqAgAhFyAEIAMrAwBEAAAAAAAAAABiBH0gFyACKwMAtiAHlJMFIBcLOAIAIAUgBzgCAAusAwYBfQV7BH8BewJ/AX39DAAAAAAAAAAAAAAAAAAAAAAhByMABEBBABABBEAPCwtDAAAAACEGIAchCCAHIQkgByEKIAchC0EAIAVBBHVBBHRIBEAgACEMIAwgBUEEdUEGdGohDQNAIAggDP0AAgD95AEhCCAJIAz9AAIQ/eQBIQkgCiAM/QACIP3kASEKIAsgDP0AAjD95AEhCyAMQcAAaiEMIAwgDUkNAAsLIAVBBHVBBHQgBUECdUECdEgEQCAAIAVBBHVBBnRqIQ4gDiAFQQR1QUBsIAVBAnVBBHRqaiEPA0AgCCAO/QACAP3kASEIIA5BEGohDiAOIA9JDQALCyAIIAn95AEgCiAL/eQB/eQBIRAgBiAQ/R8AIBD9HwGSIBD9HwIgEP0fA5KSkiEGIAVBAnVBAnQgBUgEQCAAIAVBAnVBBHRqIREgESAFQQJ1QXBsIAVBAnRqaiESA0AgBiARKgIAkiEGIBFBBGohESARIBJJDQALCyADKgIAIRMgAyACKwMARAAAAAAAAAAAYgR9IBMgASsDALYgBpSTBSATCzgCACAEIAY4AgALHABBACgCAEEAKAIEQQAoAhRBACgCKCAAEAQQAwsqAEEAKAIAQQAoAgRBACgCGEEAKAIUQQAoAiwgACAAEAVBACgCMBAGEAMLOABBACgCAEEAKAIEQQAoAhhBACgCFEEAKAI8IAAQB0EAKAI8QQAoAiwgACAAEAhBACgCMBAGEAMLPwBBACgCPEEAKAJAIAAgABAJQQAoAhRBACgCQEEAKAIcQQAoAgwgABAKQQAoAkBBACgCHEEAKAIQIAAQCxADC2MAQQAoAghBACgCOBAMQQAoAgxBACgCCEEAKAIgQQAoAgAQDUEAKAIQQQAoAghBACgCJEEAKAIEEA1BACgCDEEAKAIQQQAoAiRBACgCIEEAKAI0EA5BACgCDEEAKAIQEA8QAwulAQBBACgCCEEAKAI4EAxBACgCMBAGQQAoAgBBACgCBEEAKAIYQQAoAhRBACgCREEAKAJIIAAgABAQQQAoAkhBACgCLCAAIAAQCEEAKAIUQQAoAkRBACgCCEEAKAIgQQAoAgBBACgCTCAAEBFBACgCREEAKAIIQQAoAiRBACgCBEEAKAJQIAAQEkEAKAJMQQAoAlBBACgCJEEAKAIgQQAoAjQQDhADCw==';
