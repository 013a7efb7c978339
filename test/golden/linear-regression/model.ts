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
  netBytes,
  refusingEmpty,
  resuming,
  startTeam,
  stored,
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

/** What an update did. */
export interface LineUpdate {
  /** The learning rate of this step. */
  readonly lr: number;
  /** Norm of the whole gradient, before clipping. */
  readonly gradNorm: number;
  /** Updates so far, this one included. */
  readonly step: number;
}

export interface LineTrainReport extends LineReport, LineUpdate {}

/** Scalars of training, to be set at any time. */
export interface LineHyper {
  /** Default 0.1. */
  lr: number;
}

export interface LineOptions {
  /** Default 0. Same seed, inputs and backend: same bits. */
  readonly seed?: number | undefined;
  /** Default 'auto': WebAssembly where the host allows it, else TypeScript. They agree to rounding, not to the bit. */
  readonly backend?: 'auto' | 'wasm' | 'ts' | undefined;
  /** Capacity of predict and evaluate where it differs from training's: same parameters, same memory. */
  readonly inference?: LineDims | undefined;
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
  get hyper(): LineHyper {
    return this.#train.hyper;
  }

  /**
   * Synchronous. All memory is taken here and never grows, so no view is ever detached.
   * Throws an ArenaError with the bytes needed where there is not as much.
   */
  constructor(capacity: LineDims, options: LineOptions = {}) {
    checkAbi(7, schema.model);
    const net: NetMachine<LineDims, LineViews, LineWasm> = new NetMachine(spec, capacity, options);
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
    capacity: LineDims,
    options: LineOptions & { readonly threads?: number | undefined } = {},
  ): Promise<Line> {
    const net = new Line(capacity, options);
    await startTeam(net.#net);
    return net;
  }

  /** Bytes of all memory for these capacities, without taking it. */
  static bytes(capacity: LineDims, inference: LineDims = capacity): number {
    return netBytes(spec, capacity, inference);
  }

  get capacity(): LineDims {
    return this.#net.capacity;
  }

  /** That of predict and evaluate. */
  get inferenceCapacity(): LineDims {
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
    this.#train.beginForward(trainStepRun, inputs);
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
  backward(options: { readonly scale?: number | undefined } = {}): void {
    const net = this.#net;
    this.#train.beginBackward(options);
    if (net.wasm) net.wasm.backward(net.sizes.N);
    else backward(net.views, net.sizes);
  }

  /** Clips, applies the optimiser once, commits state, zeroes grads, adds 1 to step. */
  update(): LineUpdate {
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
function inputsOf(v: LineViews) {
  return Object.freeze({ x: v.x, y: v.y });
}

const spec: NetSpec<LineDims, LineViews> = /* @__PURE__ */ (function () {
  return {
    model: schema.model,
    hash: schema.hash,
    dims: ['N'],
    inputs: [
      { name: 'x', type: 'f32', shape: '[N]', dims: ['N'], length: ({ N }) => N },
      { name: 'y', type: 'f32', shape: '[N]', dims: ['N'], length: ({ N }) => N },
    ],
    params: stored(schema.params, { slope: initConstant(0), intercept: initConstant(0) }),
    state: {},
    resume: resuming(),
    kernels: eitherKernels({ module: compileEach(() => wasmBytes), addresses: 19, team: teamwork(), host: {} }),
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

const trainSpec: TrainSpec<LineViews> = /* @__PURE__ */ (function () {
  return {
    name: '',
    slots: {},
    hyper: { lr: 0.1 },
    named: (v) => ({ slots: Object.freeze({}), grads: v.grads, hyper: { lr: v.lr } }),
  };
})();

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'y'], inference: true };

const forwardRun: RunSpec = { name: 'forward', inputs: ['x', 'y'], nonempty: /* @__PURE__ */ refusingEmpty(['N']) };

const trainStepRun: RunSpec = { name: 'trainStep', inputs: ['x', 'y'], nonempty: /* @__PURE__ */ refusingEmpty(['N']) };

/** All memory in order: what is kept for life, then the temporaries of each method, which share one region. */
function layOut(memory: NetMemory, training: LineDims, inference: LineDims) {
  const { N } = training;
  return {
    params: memory.each('f32', schema.params),
    lr: memory.f64(1),
    grads: memory.each('f32', schema.params),
    x: memory.f32(Math.max(N, inference.N)),
    y: memory.f32(Math.max(N, inference.N)),
    scale: memory.f64(1),
    active: memory.flags(schema.params),
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
  return { sub };
}

/** Temporaries of trainStep: each begins behind those that lie below it while it lives. */
function trainStepMemory(memory: NetMemory, { N }: LineDims) {
  /** f32[N] */
  const sub_2 = memory.f32(N, []);
  /** f32[] */
  const d_sum = memory.f32(1, [sub_2]);
  /** f32[] */
  const d_sum_2 = memory.f32(1, [d_sum]);
  return { sub_2, d_sum, d_sum_2 };
}

/** The kernels of predict in order. */
function predict(v: LineViews, { N }: LineDims): void {
  mul_add(v.params.slope, v.params.intercept, v.x, v.fitted, N);
}

/** The kernels of evaluate in order. */
function evaluate(v: LineViews, { N }: LineDims): void {
  mul_add_sub_etc(v.params.slope, v.params.intercept, v.y, v.x, v.loss, N, N);
  fill(v.penalty);
}

/** The kernels of forward in order. */
function forward(v: LineViews, { N }: LineDims): void {
  const t = v.forward;
  mul_add_sub(v.params.slope, v.params.intercept, v.y, v.x, t.sub, N);
  mul_sum_div(t.sub, v.loss, N, N);
  fill(v.penalty);
}

/** The kernels of backward in order. */
function backward(v: LineViews, { N }: LineDims): void {
  const t = v.forward;
  div_mul_sum_add(v.x, t.sub, v.scale, v.grads.slope, N, N);
  div_mul_sum_add_2(t.sub, v.scale, v.grads.intercept, N, N);
}

/** The kernels of update in order. */
function update(v: LineViews): void {
  copy(v.lr, v.lr_2);
  sgd_update(v.grads.slope, v.lr, v.active.slope, v.params.slope);
  sgd_update(v.grads.intercept, v.lr, v.active.intercept, v.params.intercept);
  mul_add_sqrt(v.grads.slope, v.grads.intercept, v.active.intercept, v.active.slope, v.gradNorm);
  fill(v.grads.slope);
  fill(v.grads.intercept);
}

/** The kernels of trainStep in order. */
function trainStep(v: LineViews, { N }: LineDims): void {
  const t = v.trainStep;
  mul_add_sub(v.params.slope, v.params.intercept, v.y, v.x, t.sub_2, N);
  mul_sum_div(t.sub_2, v.loss, N, N);
  copy(v.lr, v.lr_2);
  fill(v.penalty);
  sgd_update_2(v.x, t.sub_2, v.lr, v.active.slope, v.params.slope, t.d_sum, N, N);
  sgd_update_3(t.sub_2, v.lr, v.active.intercept, v.params.intercept, t.d_sum_2, N, N);
  mul_add_sqrt(t.d_sum, t.d_sum_2, v.active.intercept, v.active.slope, v.gradNorm);
}

/**
 * model.nn:7: fitted = slope * x + intercept
 * y[i] = slope·x[i] + intercept
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
 * y = (Σ_i (slope·x2[i] + intercept − x[i])·(slope·x2[i] + intercept − x[i])) / N
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
 * y[i] = slope·x2[i] + intercept − x[i]
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
 * y = (Σ_i x[i]·x[i]) / N
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
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * grad′ = grad + scale·(Σ_i (1 / N)·x2[i]·2·x[i])
 */
function div_mul_sum_add(
  x: Float32Array,
  x2: Float32Array,
  scale: Float64Array,
  grad: Float32Array,
  N: number,
  n: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = 1 / N;
  for (let i = 0; i < n - 3; i += 4) {
    total += t0 * x2[i]! * 2 * x[i]!;
    total2 += t0 * x2[i + 1]! * 2 * x[i + 1]!;
    total3 += t0 * x2[i + 2]! * 2 * x[i + 2]!;
    total4 += t0 * x2[i + 3]! * 2 * x[i + 3]!;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += t0 * x2[i]! * 2 * x[i]!;
  }
  const grad0 = grad[0]!;
  grad[0] = grad0 + Math.fround(scale[0]!) * (total + total2 + (total3 + total4));
}

/**
 * Gradient of model.nn:9: loss = mse(fitted, y)
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * grad′ = grad + scale·(Σ_i (1 / N)·x[i]·2)
 */
function div_mul_sum_add_2(x: Float32Array, scale: Float64Array, grad: Float32Array, N: number, n: number): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = 1 / N;
  for (let i = 0; i < n - 3; i += 4) {
    total += t0 * x[i]! * 2;
    total2 += t0 * x[i + 1]! * 2;
    total3 += t0 * x[i + 2]! * 2;
    total4 += t0 * x[i + 3]! * 2;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += t0 * x[i]! * 2;
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
 * slope′ = (active ≠ 0 ? slope − lr·grad : slope)
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
 * Gradient of model.nn:9: loss = mse(fitted, y)
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * model.nn:10 (slope): train { optimizer sgd[lr=0.1] }
 * y = Σ_i (1 / N)·x2[i]·2·x[i]
 * slope′ = (active ≠ 0 ? slope − lr·y : slope)
 */
function sgd_update_2(
  x: Float32Array,
  x2: Float32Array,
  lr: Float64Array,
  active: Float64Array,
  slope: Float32Array,
  y: Float32Array,
  N: number,
  n: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = 1 / N;
  for (let i = 0; i < n - 3; i += 4) {
    total += t0 * x2[i]! * 2 * x[i]!;
    total2 += t0 * x2[i + 1]! * 2 * x[i + 1]!;
    total3 += t0 * x2[i + 2]! * 2 * x[i + 2]!;
    total4 += t0 * x2[i + 3]! * 2 * x[i + 3]!;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += t0 * x2[i]! * 2 * x[i]!;
  }
  const slope0 = slope[0]!;
  const t1 = total + total2 + (total3 + total4);
  slope[0] = active[0]! !== 0 ? slope0 - Math.fround(lr[0]!) * t1 : slope0;
  y[0] = t1;
}

/**
 * Gradient of model.nn:9: loss = mse(fitted, y)
 * Gradient of model.nn:7: fitted = slope * x + intercept
 * model.nn:10 (intercept): train { optimizer sgd[lr=0.1] }
 * y = Σ_i (1 / N)·x[i]·2
 * intercept′ = (active ≠ 0 ? intercept − lr·y : intercept)
 */
function sgd_update_3(
  x: Float32Array,
  lr: Float64Array,
  active: Float64Array,
  intercept: Float32Array,
  y: Float32Array,
  N: number,
  n: number,
): void {
  let total = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  const t0 = 1 / N;
  for (let i = 0; i < n - 3; i += 4) {
    total += t0 * x[i]! * 2;
    total2 += t0 * x[i + 1]! * 2;
    total3 += t0 * x[i + 2]! * 2;
    total4 += t0 * x[i + 3]! * 2;
  }
  for (let i = Math.floor(n / 4) * 4; i < n; i++) {
    total += t0 * x[i]! * 2;
  }
  const intercept0 = intercept[0]!;
  const t1 = total + total2 + (total3 + total4);
  intercept[0] = active[0]! !== 0 ? intercept0 - Math.fround(lr[0]!) * t1 : intercept0;
  y[0] = t1;
}

/** The WebAssembly kernels; `nnc compile --dump=wat` prints them. */
const wasmBytes =
  '&}-}?}9 &&& m0},&&}, }K&},(}K}K&}, }K }K},*}K}K}K}K&},*}K}K}K}K }K},+}K}K}K}K}K&},,}K}K}K}K}K}K&},-}K}K}K}K}K}K}K&},.}K}K}K}K}K}K}K}K&(C()}:}:}/,}9}1}9};}>}E( &}L}L*)}:}:}/*}9}1}1}@&&)!;& ()*+,,-*,.-/.    & ,6)}K g&1}K g&1}K g&1-v.*}@}1}-}9)&,}@}4}>}1}-}0) -}!}>}1}0}5}/}@&6.}1}B}-}8}A}-}@}1&7-}2};}>}C}-}>}0&8.}.}-}/}7}C}-}>}0&9,}A}!}0}-}@}1&:/}@}>}-}5}:y}@}1}!&;0~VQ;3&I&*f6&g&J(11?&I&*fg&6**f511F&i&&&&^(&1?&I&*fg&6**f511F F&Q)&_)&1F&I(F&}>*f6&F&J(1F&*}KI&+g&I g&m}711i(B}K }II&*fg&6**f511F)P(&GFF)F(Q)&j&&&&&&&&}.*}IFFF Q)&~&F&P(&}`}_+FF1^(&1_&F F&}7F(}6g }7F(}9G F)I }6G)F I&}9F)}8F)F I&};}8I&}6g }7I&}9}6F(}8F&}61}*(A}K(}II&*fg&6**f511F&P(&GFF P(&GGF*FFFF}`i&&&&F)Q)&j&&&&&&&&}.A~+FGFG}`i&&&&F(Q)&j&&&&&&&&}.A~+}l}k_)&1}v(*A}K(}I4}K(}GI&*fF*g}h}h t6*H.g&n*f511F&P(&HF#9GVF P(&HG#9GWg&G/F*g(}Ag(}@G0F.*fF/F0g*g&6,F/F0g*g 6,G0G/1F/F0n*fF)F/g(}@}6G1F(F/g(}@}6G2F1F/g}H}8F0g(}@}6}6G/)fF1FVF2#&(&#~V FW#~T #1(&F1g6}6G1F2g6}6G2F1F/o3&11I g }6F.t*fF*g(}Ag(}@F*n*fF)F*g(}Ag*}@}6G.F(F*g(}Ag*}@}6G/F.F*g(}Ag}!}8F*g(}@}6}6G0)fF.FFF/P(&}`FG}^^(&F.g*}6G.F/g*}6G/F.F0o3&1111~N(*@}K(}I4}K(}GI&*fF+g}_~X&t6*H.g&n*f511F&P(&HF#9GVF P(&HG#9GWg&G/F+g(}Ag(}@G0F.*fF/F0g*g&6,F/F0g*g 6,G0G/1F/F0n*fF*F/g(}@}6G1F(F/g(}@}6G2F)F/g(}@}6G3F1F/g}H}8F0g(}@}6}6G/)fF1FVF3#&(&#~V FW#~T F2#&(&#~U #1(&F1g6}6G1F2g6}6G2F3g6}6G3F1F/o3&11I g }6F.t*fF+g(}Ag(}@F+n*fF*F+g(}Ag*}@}6G.F(F+g(}Ag*}@}6G/F)F+g(}Ag*}@}6G0F.F+g(}Ag}!}8F+g(}@}6}6G1)fF.FFF0P(&}`FG}^F/P(&}_^(&F.g*}6G.F/g*}6G/F0g*}6G0F.F1o3&1111~4**B}K(}I4}K3}Gi&&&&#9GVI&*fg&6**f511i&&&&GFFVGWFVGXFVGYFVGZg&F(g*}Ag*}@n*fF&G.g&G/F(g*}Ag*}@G0)fFVG"FVG]FVG^FVG_F/g}L~0&}6H1F(g*}Ag*}@H2F1F2nAG1F/F1n*fF.H2F1g(}@F/g(}@}7}6G1)fF2#&(&G[F2#&(6G`F2#&(FGaF2#&(VGbF"F[F[#~V #~T G"F]F`F`#~V #~T G]F^FaFa#~V #~T G^F_FbFb#~V #~T G_F2g~0&}6H2F1o3&11FWF"#~T GWFXF]#~T GXFYF^#~T GYFZF_#~T GZF.g}L}L(}6G.F/g}L~0&}6H/F0n3&11F(g*}Ag*}@F(g(}Ag(}@n*fF&F(g*}Ag,}@}6H.F(g*}Agf}8F(g(}Ag*}@}6}6G/)fF.#&(&G[FWF[F[#~V #~T GWF.g6}6H.F/o3&11FWFX#~T FYFZ#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF(g(}Ag(}@F(n*fF&F(g(}Ag*}@}6H.F(g(}Ag}!}8F(g(}@}6}6G/)fF.P(&GGFFFGFG}`}^GFF.g*}6H.F/o3&11F FFF)}~}a^(&1~`**A}K(}I4}K1}Gi&&&&#9GVi&&&f#9GWI&*fg&6**f511i&&&&GFFVGXFVGYFVGZFVG[i&&}LeF)}~}aHG#9G"g&F*g*}Ag*}@n*fF&G.g&G/F*g*}Ag*}@G0)fFVG]FVG^FVG_FVG`F/g}L~0&}6H1F*g*}Ag*}@H2F1F2nAG1F/F1n*fF.H2F1g(}@F/g(}@}7}6G1)fF]F"F2#&(&#~V FW#~V #~T G]F^F"F2#&(6#~V FW#~V #~T G^F_F"F2#&(F#~V FW#~V #~T G_F`F"F2#&(V#~V FW#~V #~T G`F2g~0&}6H2F1o3&11FXF]#~T GXFYF^#~T GYFZF_#~T GZF[F`#~T G[F.g}L}L(}6G.F/g}L~0&}6H/F0n3&11F*g*}Ag*}@F*g(}Ag(}@n*fF&F*g*}Ag,}@}6H.F*g*}Agf}8F*g(}Ag*}@}6}6G/)fFXF"F.#&(&#~V FW#~V #~T GXF.g6}6H.F/o3&11FXFY#~T FZF[#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF*g(}Ag(}@F*n*fF&F*g(}Ag*}@}6H.F*g(}Ag}!}8F*g(}@}6}6G/)fFFFGF.P(&}`i&&&f}`}^GFF.g*}6H.F/o3&11F(P(&GGF(FGF Q)&~&FF}`}^^(&1}X+*?}K(}I4}K1}Gi&&&&#9GVi&&&f#9GWI&*fg&6**f511i&&&&GFFVGXFVGYFVGZFVG[i&&}LeF+}~}aHG#9G"g&F,g*}Ag*}@n*fF&G.g&G/F,g*}Ag*}@G0)fFVG]FVG^FVG_FVG`F/g}L~0&}6H1F,g*}Ag*}@H2F1F2nAG1F/F1n*fF.H2F1g(}@F/g(}@}7}6G1)fF]F"F2#&(&#~V FW#~V #~T G]F^F"F2#&(6#~V FW#~V #~T G^F_F"F2#&(F#~V FW#~V #~T G_F`F"F2#&(V#~V FW#~V #~T G`F2g~0&}6H2F1o3&11FXF]#~T GXFYF^#~T GYFZF_#~T GZF[F`#~T G[F.g}L}L(}6G.F/g}L~0&}6H/F0n3&11F,g*}Ag*}@F,g(}Ag(}@n*fF&F,g*}Ag,}@}6H.F,g*}Agf}8F,g(}Ag*}@}6}6G/)fFXF"F.#&(&#~V FW#~V #~T GXF.g6}6H.F/o3&11FXFY#~T FZF[#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF,g(}Ag(}@F,n*fF&F,g(}Ag*}@}6H.F,g(}Ag}!}8F,g(}@}6}6G/)fFFFGF.P(&}`i&&&f}`}^GFF.g*}6H.F/o3&11F)P(&GGF)F(Q)&j&&&&&&&&}.*}IFGF Q)&~&FF}`}_+FG1^(&F*FF^(&1~`+*@}K(}I4}K1}Gi&&&&#9GVi&&&f#9GWI&*fg&6**f511i&&&&GFFVGXFVGYFVGZFVG[i&&}LeF*}~}aHG#9G"g&F+g*}Ag*}@n*fF&G.F G/g&G0F+g*}Ag*}@G1)fFVG]FVG^FVG_FVG`F0g}L~0&}6H2F+g*}Ag*}@H3F2F3nAG2F0F2n*fF.G3F/G4F3F2g(}@F0g(}@}7}6G2)fF]F"F4#&(&#~V FW#~V F3#&(&#~V #~T G]F^F"F4#&(6#~V FW#~V F3#&(6#~V #~T G^F_F"F4#&(F#~V FW#~V F3#&(F#~V #~T G_F`F"F4#&(V#~V FW#~V F3#&(V#~V #~T G`F3g~0&}6G3F4g~0&}6G4F3F2o3&11FXF]#~T GXFYF^#~T GYFZF_#~T GZF[F`#~T G[F.g}L}L(}6G.F/g}L}L(}6G/F0g}L~0&}6H0F1n3&11F+g*}Ag*}@F+g(}Ag(}@n*fF&F+g*}Ag,}@}6G.F F+g*}Ag,}@}6G/F.F+g*}Agf}8F+g(}Ag*}@}6}6G0)fFXF"F/#&(&#~V FW#~V F.#&(&#~V #~T GXF.g6}6G.F/g6}6G/F.F0o3&11FXFY#~T FZF[#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF+g(}Ag(}@F+n*fF&F+g(}Ag*}@}6G.F F+g(}Ag*}@}6G/F.F+g(}Ag}!}8F+g(}@}6}6G0)fFFFGF/P(&}`i&&&f}`F.P(&}`}^GFF.g*}6G.F/g*}6G/F.F0o3&11F)P(&GGF)FGF(Q)&~&FF}`}^^(&1}X,*>}K(}I4}K1}Gi&&&&#9GVi&&&f#9GWI&*fg&6**f511i&&&&GFFVGXFVGYFVGZFVG[i&&}LeF,}~}aHG#9G"g&F-g*}Ag*}@n*fF&G.F G/g&G0F-g*}Ag*}@G1)fFVG]FVG^FVG_FVG`F0g}L~0&}6H2F-g*}Ag*}@H3F2F3nAG2F0F2n*fF.G3F/G4F3F2g(}@F0g(}@}7}6G2)fF]F"F4#&(&#~V FW#~V F3#&(&#~V #~T G]F^F"F4#&(6#~V FW#~V F3#&(6#~V #~T G^F_F"F4#&(F#~V FW#~V F3#&(F#~V #~T G_F`F"F4#&(V#~V FW#~V F3#&(V#~V #~T G`F3g~0&}6G3F4g~0&}6G4F3F2o3&11FXF]#~T GXFYF^#~T GYFZF_#~T GZF[F`#~T G[F.g}L}L(}6G.F/g}L}L(}6G/F0g}L~0&}6H0F1n3&11F-g*}Ag*}@F-g(}Ag(}@n*fF&F-g*}Ag,}@}6G.F F-g*}Ag,}@}6G/F.F-g*}Agf}8F-g(}Ag*}@}6}6G0)fFXF"F/#&(&#~V FW#~V F.#&(&#~V #~T GXF.g6}6G.F/g6}6G/F.F0o3&11FXFY#~T FZF[#~T #~T HVFVFV#3*+,-& ()2345./01#~T GVFFFVFVFV#3./012345& ()*+,-#~T #E&}^GFF-g(}Ag(}@F-n*fF&F-g(}Ag*}@}6G.F F-g(}Ag*}@}6G/F.F-g(}Ag}!}8F-g(}@}6}6G0)fFFFGF/P(&}`i&&&f}`F.P(&}`}^GFF.g*}6G.F/g*}6G/F.F0o3&11F*P(&GGF*F)Q)&j&&&&&&&&}.*}IFGF(Q)&~&FF}`}_+FG1^(&F+FF^(&1}^,*?}K*}I2}K5}Gi&&&&#9GVI&*fg&6**f511i&&&&GFFVGWFVGXFVGYFVGZF&P(&HG#9G[F P(&HH#9G"g&F+g*}Ag*}@n*fF(G.F)G/g&G0F+g*}Ag*}@G1)fFVG^FVG_FVG`FVGaF0g}L~0&}6H2F+g*}Ag*}@H3F2F3nAG2F0F2n*fF.G3F/G4F3F2g(}@F0g(}@}7}6G2)fF[F4#&(&#~V F"#~T F3#&(&#~U G]F[F4#&(6#~V F"#~T F3#&(6#~U GbF[F4#&(F#~V F"#~T F3#&(F#~U GcF[F4#&(V#~V F"#~T F3#&(V#~U GdF^F]F]#~V #~T G^F_FbFb#~V #~T G_F`FcFc#~V #~T G`FaFdFd#~V #~T GaF3g~0&}6G3F4g~0&}6G4F3F2o3&11FWF^#~T GWFXF_#~T GXFYF`#~T GYFZFa#~T GZF.g}L}L(}6G.F/g}L}L(}6G/F0g}L~0&}6H0F1n3&11F+g*}Ag*}@F+g(}Ag(}@n*fF(F+g*}Ag,}@}6G.F)F+g*}Ag,}@}6G/F.F+g*}Agf}8F+g(}Ag*}@}6}6G0)fF[F/#&(&#~V F"#~T F.#&(&#~U G]FWF]F]#~V #~T GWF.g6}6G.F/g6}6G/F.F0o3&11FWFX#~T FYFZ#~T #~T HVFVFV#3*+,-& ()2345./01#~T G]FFF]F]F]#3./012345& ()*+,-#~T #E&}^GFF+g(}Ag(}@F+n*fF(F+g(}Ag*}@}6G.F)F+g(}Ag*}@}6G/F.F+g(}Ag}!}8F+g(}@}6}6G0)fFGF/P(&}`FH}^F.P(&}_GIFFFIFI}`}^GFF.g*}6G.F/g*}6G/F.F0o3&11F*FFF,}~}a^(&1B&g&N(&g&N(*g&N(:g&N(NF&6.6 1P&g&N(&g&N(*g&N(>g&N(:g&N(RF&F&65g&N(V6(6 1^&g&N(&g&N(*g&N(>g&N(:g&N(bF&6/g&N(bg&N(RF&F&60g&N(V6(6 1Y&g&N(:g&N(bg&N(Bg&N(2F&F&63g&N(bg&N(Bg&N(6F&F&616 1}1&g&N(.g&N(^6)g&N(2g&N(.g&N(Fg&N(&6+g&N(6g&N(.g&N(Jg&N(*6+g&N(2g&N(6g&N(Jg&N(Fg&N(Z6-g&N(26(g&N(66(6 1}n &g&N(&g&N(*g&N(>g&N(:g&N(fF&6/g&N(fg&N(RF&F&60g&N(.g&N(^6)g&N(V6(g&N(:g&N(fg&N(.g&N(Fg&N(&g&N(jF&F&64g&N(fg&N(.g&N(Jg&N(*g&N(nF&F&62g&N(jg&N(ng&N(Jg&N(Fg&N(Z6-6 1';
