// Made by nnc 0.1.0 from model.nn. Change that file and compile again, rather than this one.
import {
  NetMachine,
  TrainMachine,
  compileOnce,
  initConstant,
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
    slope: { shape: schema.params['slope'], init: initConstant(0) },
    intercept: { shape: schema.params['intercept'], init: initConstant(0) },
  },
  state: {},
  requires: [],
  wasm: { module: compileOnce(() => wasmBytes), addresses: 21, team: teamwork(), host: {} },
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
  fill(v.grad_slope);
  fill(v.grad_intercept);
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
const wasmBytes =
  '0061736d0100000001470a60000060017f017f60047f7f7f7f017f60057f7f7f7f7f0060077f7f7f7f7f7f7f0060017f0060067f7f7f7f7f7f0060047f7f7f7f0060027f7f0060087f7f7f7f7f7f7f7f00021d02036e6e63066d656d6f7279020100808004036e6e63046d656574000003181701020003040506070703070807030904060505050500050610037f0141000b7f0141000b7f0141000b075008047465616d030006746872656164030107707265646963740012086576616c75617465001307666f72776172640014086261636b77617264001506757064617465001609747261696e5374657000170afc27172000230220007204401000200024020b2000047f230005410023014100476b0b0b3300200120006b20026a41016b20026d2101200323016a2103200123006d20036c2003200123006f6c23006d6a20026c20006a0b0d00230004401000410024020b0bb20206017f017d017b017d017b087f230004402004419c9c014e1001220541004804400f0b0b20002a020021062006fd13210720012a020021082008fd1321094100210a2004410275410274210b20050440200a200b410441001002200a200b410441011002210b210a0b200a200b4804402003200a4102746a210c2002200a4102746a210d200c200a417c6c200b4102746a6a210e0340200c2007200dfd000200fde6012009fde401fd0b0200200c41106a210c200d41106a210d200c200e490d000b0b230141016a20054e044020044102754102742004480440200320044102754104746a210f200220044102754104746a2110200f200441027541706c20044102746a6a21110340200f200620102a020094200892380200200f41046a210f201041046a2110200f2011490d000b0b0b0bf1040c017d057b017d017b017d017b037f047b037f017b037f017d4300000000fd132108230004404100100104400f0b0b43000000002107200821092008210a2008210b2008210c20002a0200210d200dfd13210e20012a0200210f200ffd132110410020054104754104744804402002211120032112201120054104754106746a21130340200e2012fd000200fde6012010fde4012011fd000200fde5012114200e2012fd000210fde6012010fde4012011fd000210fde5012115200e2012fd000220fde6012010fde4012011fd000220fde5012116200e2012fd000230fde6012010fde4012011fd000230fde5012117200920142014fde601fde4012109200a20152015fde601fde401210a200b20162016fde601fde401210b200c20172017fde601fde401210c201141c0006a2111201241c0006a211220112013490d000b0b20054104754104742005410275410274480440200220054104754106746a2118200320054104754106746a21192018200541047541406c20054102754104746a6a211a0340200e2019fd000200fde6012010fde4012018fd000200fde5012114200920142014fde601fde4012109201841106a2118201941106a21192018201a490d000b0b2009200afde401200b200cfde401fde401211b2007201bfd1f00201bfd1f0192201bfd1f02201bfd1f03929292210720054102754102742005480440200220054102754104746a211c200320054102754104746a211d201c200541027541706c20054102746a6a211e0340200d201d2a020094200f92201c2a020093211f2007201f201f94922107201c41046a211c201d41046a211d201c201e490d000b0b200420072006b2953802000b1900230004404100100104400f0b0b200043000000003802000be60206017f017d017b017d017b0a7f2300044020054193e8004e1001220641004804400f0b0b20002a020021072007fd13210820012a020021092009fd13210a4100210b2005410275410274210c20060440200b200c410441001002200b200c410441011002210c210b0b200b200c4804402004200b4102746a210d2002200b4102746a210e2003200b4102746a210f200d200b417c6c200c4102746a6a21100340200d2008200ffd000200fde601200afde401200efd000200fde501fd0b0200200d41106a210d200e41106a210e200f41106a210f200d2010490d000b0b230141016a20064e044020054102754102742005480440200420054102754104746a2111200220054102754104746a2112200320054102754104746a21132011200541027541706c20054102746a6a211403402011200720132a02009420099220122a020093380200201141046a2111201241046a2112201341046a211320112014490d000b0b0b0bb00308017d057b027f047b027f017b027f017d4300000000fd132105230004404100100104400f0b0b4300000000210420052106200521072005210820052109410020024104754104744804402000210a200a20024104754106746a210b0340200afd000200210c200afd000210210d200afd000220210e200afd000230210f2006200c200cfde601fde40121062007200d200dfde601fde40121072008200e200efde601fde40121082009200f200ffde601fde4012109200a41c0006a210a200a200b490d000b0b20024104754104742002410275410274480440200020024104754106746a21102010200241047541406c20024102754104746a6a211103402010fd000200210c2006200c200cfde601fde4012106201041106a211020102011490d000b0b20062007fde40120082009fde401fde401211220042012fd1f002012fd1f01922012fd1f022012fd1f03929292210420024102754102742002480440200020024102754104746a21132013200241027541706c20024102746a6a2114034020132a0200211520042015201594922104201341046a211320132014490d000b0b200120042003b2953802000bb30207017f017d017b057f017b037f017d230004402003419d9c014e1001220441004804400f0b0b430000803f2002b29521052005fd1321064100210720034102754102742108200404402007200841044100100220072008410441011002210821070b20072008480440200020074102746a2109200120074102746a210a20092007417c6c20084102746a6a210b034020062009fd000200fde601210c200a200c200cfde401fd0b0200200941106a2109200a41106a210a2009200b490d000b0b230141016a20044e044020034102754102742003480440200020034102754104746a210d200120034102754104746a210e200d200341027541706c20034102746a6a210f03402005200d2a0200942110200e2010201092380200200d41046a210d200e41046a210e200d200f490d000b0b0b0bec0306017d057b067f017b037f017d4300000000fd132106230004404100100104400f0b0b430000000021052006210720062108200621092006210a410020044104754104744804402000210b2001210c200b20044104754106746a210d03402007200cfd000200200bfd000200fde601fde40121072008200cfd000210200bfd000210fde601fde40121082009200cfd000220200bfd000220fde601fde4012109200a200cfd000230200bfd000230fde601fde401210a200b41c0006a210b200c41c0006a210c200b200d490d000b0b20044104754104742004410275410274480440200020044104754106746a210e200120044104754106746a210f200e200441047541406c20044102754104746a6a211003402007200ffd000200200efd000200fde601fde4012107200e41106a210e200f41106a210f200e2010490d000b0b20072008fde4012009200afde401fde401211120052011fd1f002011fd1f01922011fd1f022011fd1f03929292210520044102754102742004480440200020044102754104746a2112200120044102754104746a21132012200441027541706c20044102746a6a21140340200520132a020020122a020094922105201241046a2112201341046a211320122014490d000b0b20032a020021152003201520022b0300b6200594923802000b850306017d057b047f017b027f017d4300000000fd132105230004404100100104400f0b0b4300000000210420052106200521072005210820052109410020034104754104744804402000210a200a20034104754106746a210b03402006200afd000200fde40121062007200afd000210fde40121072008200afd000220fde40121082009200afd000230fde4012109200a41c0006a210a200a200b490d000b0b20034104754104742003410275410274480440200020034104754106746a210c200c200341047541406c20034102754104746a6a210d03402006200cfd000200fde4012106200c41106a210c200c200d490d000b0b20062007fde40120082009fde401fde401210e2004200efd1f00200efd1f0192200efd1f02200efd1f03929292210420034102754102742003480440200020034102754104746a210f200f200341027541706c20034102746a6a211003402004200f2a0200922104200f41046a210f200f2010490d000b0b20022a020021112002201120012b0300b6200494923802000b1900230004404100100104400f0b0b200120002b03003903000b4101017d230004404100100104400f0b0b20032a02002104200320022b030044000000000000000062047d200420012b0300b620002a020094930520040b3802000b6401027d230004404100100104400f0b0b20002a0200210520012a0200210620042005200594bb44000000000000000020032b0300440000000000000000621b2006200694bb44000000000000000020022b0300440000000000000000621ba09f3903000bd5030b017f017d017b017d017b017d017b077f027b057f027d23000440200741b6c5004e1001220841004804400f0b0b430000803f2006b29521092009fd13210a20002a0200210b200bfd13210c20012a0200210d200dfd13210e4100210f2007410275410274211020080440200f2010410441001002200f20104104410110022110210f0b200f20104804402002200f4102746a21112003200f4102746a21122004200f4102746a21132005200f4102746a21142011200f417c6c20104102746a6a21150340200c2012fd000200fde601200efde4012011fd000200fde5012116200a2016fde6012117201320172017fde401fd0b020020142016fd0b0200201141106a2111201241106a2112201341106a2113201441106a211420112015490d000b0b230141016a20084e044020074102754102742007480440200220074102754104746a2118200320074102754104746a2119200420074102754104746a211a200520074102754104746a211b2018200741027541706c20074102746a6a211c0340200b20192a020094200d9220182a020093211d2009201d94211e201a201e201e92380200201b201d380200201841046a2118201941046a2119201a41046a211a201b41046a211b2018201c490d000b0b0b0b880406017d057b067f017b037f017d4300000000fd132108230004404100100104400f0b0b43000000002107200821092008210a2008210b2008210c410020064104754104744804402000210d2001210e200d20064104754106746a210f03402009200efd000200200dfd000200fde601fde4012109200a200efd000210200dfd000210fde601fde401210a200b200efd000220200dfd000220fde601fde401210b200c200efd000230200dfd000230fde601fde401210c200d41c0006a210d200e41c0006a210e200d200f490d000b0b20064104754104742006410275410274480440200020064104754106746a2110200120064104754106746a21112010200641047541406c20064102754104746a6a2112034020092011fd0002002010fd000200fde601fde4012109201041106a2110201141106a211120102012490d000b0b2009200afde401200b200cfde401fde401211320072013fd1f002013fd1f01922013fd1f022013fd1f03929292210720064102754102742006480440200020064102754104746a2114200120064102754104746a21152014200641027541706c20064102746a6a21160340200720152a020020142a020094922107201441046a2114201541046a211520142016490d000b0b20042a02002117200420032b030044000000000000000062047d201720022b0300b6200794930520170b380200200520073802000ba10306017d057b047f017b027f017d4300000000fd132107230004404100100104400f0b0b4300000000210620072108200721092007210a2007210b410020054104754104744804402000210c200c20054104754106746a210d03402008200cfd000200fde40121082009200cfd000210fde4012109200a200cfd000220fde401210a200b200cfd000230fde401210b200c41c0006a210c200c200d490d000b0b20054104754104742005410275410274480440200020054104754106746a210e200e200541047541406c20054102754104746a6a210f03402008200efd000200fde4012108200e41106a210e200e200f490d000b0b20082009fde401200a200bfde401fde401211020062010fd1f002010fd1f01922010fd1f022010fd1f03929292210620054102754102742005480440200020054102754104746a21112011200541027541706c20054102746a6a21120340200620112a0200922106201141046a211120112012490d000b0b20032a02002113200320022b030044000000000000000062047d201320012b0300b6200694930520130b380200200420063802000b1c0041002802004100280204410028021441002802282000100410030b2a004100280200410028020441002802184100280214410028022c2000200010054100280230100610030b38004100280200410028020441002802184100280214410028023c20001007410028023c410028022c2000200010084100280230100610030b3f00410028023c410028024020002000100941002802144100280240410028021c410028020c2000100a4100280240410028021c41002802102000100b10030b650041002802084100280238100c410028020c410028020841002802204100280200100d4100280210410028020841002802244100280204100d410028020c4100280210410028022441002802204100280234100e410028020c10064100280210100610030ba5010041002802084100280238100c4100280230100641002802004100280204410028021841002802144100280244410028024820002000100f4100280248410028022c20002000100841002802144100280244410028020841002802204100280200410028024c200010104100280244410028020841002802244100280204410028025020001011410028024c4100280250410028022441002802204100280234100e10030b';
