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
    checkAbi(6, schema.model);
    const net: NetMachine<LineDims, LineViews, LineWasm> = new NetMachine(spec, capacity, options);
    this.#net = net;
    this.#train = new TrainMachine(net, trainSpec);
    this.grads = net.views.grads;
    this.params = net.views.params;
    this.state = Object.freeze({});
    this.inputs = inputsOf(net.views);
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

const spec: NetSpec<LineDims, LineViews> = {
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
  kernels: eitherKernels({ module: compileEach(() => wasmBytes), addresses: 21, team: teamwork(), host: {} }),
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

const trainSpec: TrainSpec<LineViews> = {
  name: '',
  slots: {},
  hyper: { lr: 0.1 },
  named: (v) => ({ slots: Object.freeze({}), grads: v.grads, hyper: { lr: v.lr } }),
};

const predictRun: RunSpec = { name: 'predict', inputs: ['x'], inference: true };

const evaluateRun: RunSpec = { name: 'evaluate', inputs: ['x', 'y'], inference: true };

const forwardRun: RunSpec = { name: 'forward', inputs: ['x', 'y'], nonempty: refusingEmpty(['N']) };

const trainStepRun: RunSpec = { name: 'trainStep', inputs: ['x', 'y'], nonempty: refusingEmpty(['N']) };

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
  div_mul_add(t.sub, t.d_add, N, N);
  mul_sum_add(v.x, t.d_add, v.scale, v.grads.slope, N);
  sum_mul_add(t.d_add, v.scale, v.grads.intercept, N);
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
  copy(v.lr, v.lr_2);
  fill(v.penalty);
  mul_add_sub_div(v.params.slope, v.params.intercept, v.y, v.x, t.d_add_2, t.sub_2, N, N);
  mul_sum_div(t.sub_2, v.loss, N, N);
  sgd_update_2(v.x, t.d_add_2, v.lr, v.active.slope, v.params.slope, t.d_sum, N);
  sgd_update_3(t.d_add_2, v.lr, v.active.intercept, v.params.intercept, t.d_sum_2, N);
  mul_add_sqrt(t.d_sum, t.d_sum_2, v.active.intercept, v.active.slope, v.gradNorm);
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
  '0061736d0100000001470a60000060017f017f60047f7f7f7f017f60057f7f7f7f7f0060077f7f7f7f7f7f7f0060017f0060067f7f7f7f7f7f0060047f7f7f7f0060027f7f0060087f7f7f7f7f7f7f7f00021d02036e6e63066d656d6f7279020100808004036e6e63046d656574000003181701020003040506070703070807030904060505050500050610037f0141000b7f0141000b7f0141000b075008047465616d030006746872656164030107707265646963740012086576616c75617465001307666f72776172640014086261636b77617264001506757064617465001609747261696e5374657000170ab628172000230220007204401000200024020b2000047f230005410023014100476b0b0b3900200120006b20026a41016b20026d2101200323016a2103200123006d20036c2003200123006f6c23006a41016b23006d6a20026c20006a0b0d00230004401000410024020b0ba80203057f027d027b230004402004419c9c014e1001220541004804400f0b0b20002a0200220afd13210c20012a0200220bfd13210d4100210620044102754102742107200504402006200741044100100220062007410441011002210721060b20062007480440200320064102746a2108200220064102746a210920082006417c6c20074102746a6a210603402008200c2009fd000200fde601200dfde401fd0b0200200841106a2108200941106a210920082006490d000b0b230141016a20054e044020044102754102742004480440200320044102754104746a2105200220044102754104746a21062005200441027541706c20044102746a6a210703402005200a20062a020094200b92380200200541046a2105200641046a210620052007490d000b0b0b0bfd04030a7b047d037f4300000000fd132107230004404100100104400f0b0b4300000000211120072108200721092007210a2007210720002a02002212fd13210b20012a02002213fd13210c410020054104754104744804402002211520032116201520054104754106746a21170340200b2016fd000200fde601200cfde4012015fd000200fde501210d200b2016fd000210fde601200cfde4012015fd000210fde501210e200b2016fd000220fde601200cfde4012015fd000220fde501210f200b2016fd000230fde601200cfde4012015fd000230fde50121102008200d200dfde601fde40121082009200e200efde601fde4012109200a200f200ffde601fde401210a200720102010fde601fde4012107201541c0006a2115201641c0006a211620152017490d000b0b20054104754104742005410275410274480440200220054104754106746a2115200320054104754106746a21162015200541047541406c20054102754104746a6a21170340200b2016fd000200fde601200cfde4012015fd000200fde501210d2008200d200dfde601fde4012108201541106a2115201641106a211620152017490d000b0b20082009fde401200a2007fde401fde401220720072007fd0d04050607000102030c0d0e0f08090a0bfde401210d2011200d200d200dfd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092211120054102754102742005480440200220054102754104746a2115200320054102754104746a21162015200541027541706c20054102746a6a21170340201220162a02009420139220152a020093211420112014201494922111201541046a2115201641046a211620152017490d000b0b200420112006b2953802000b1900230004404100100104400f0b0b200043000000003802000bdc0203067f027d027b2300044020054193e8004e1001220641004804400f0b0b20002a0200220cfd13210e20012a0200220dfd13210f4100210720054102754102742108200604402007200841044100100220072008410441011002210821070b20072008480440200420074102746a2109200220074102746a210a200320074102746a210b20092007417c6c20084102746a6a210703402009200e200bfd000200fde601200ffde401200afd000200fde501fd0b0200200941106a2109200a41106a210a200b41106a210b20092007490d000b0b230141016a20064e044020054102754102742005480440200420054102754104746a2106200220054102754104746a2107200320054102754104746a21082006200541027541706c20054102746a6a210903402006200c20082a020094200d9220072a020093380200200641046a2106200741046a2107200841046a210820062009490d000b0b0b0bbc0303087b027d027f4300000000fd132104230004404100100104400f0b0b4300000000210c20042105200421062004210720042104410020024104754104744804402000220e20024104754106746a210f0340200efd0002002108200efd0002102109200efd000220210a200efd000230210b200520082008fde601fde4012105200620092009fde601fde40121062007200a200afde601fde40121072004200b200bfde601fde4012104200e41c0006a220e200f490d000b0b20024104754104742002410275410274480440200020024104754106746a220e200241047541406c20024102754104746a6a210f0340200efd0002002108200520082008fde601fde4012105200e41106a220e200f490d000b0b20052006fde40120072004fde401fde401220420042004fd0d04050607000102030c0d0e0f08090a0bfde4012104200c200420042004fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210c20024102754102742002480440200020024102754104746a220e200241027541706c20024102746a6a210f0340200e2a0200210d200c200d200d9492210c200e41046a220e200f490d000b0b2001200c2003b2953802000ba90203057f027d027b230004402003419d9c014e1001220441004804400f0b0b430000803f2002b2952209fd13210b4100210520034102754102742106200404402005200641044100100220052006410441011002210621050b20052006480440200020054102746a2107200120054102746a210820072005417c6c20064102746a6a21050340200b2007fd000200fde601210c2008200c200cfde401fd0b0200200741106a2107200841106a210820072005490d000b0b230141016a20044e044020034102754102742003480440200020034102754104746a2104200120034102754104746a21052004200341027541706c20034102746a6a21060340200920042a020094210a2005200a200a92380200200441046a2104200541046a210520042006490d000b0b0b0b880403047b027d037f4300000000fd132105230004404100100104400f0b0b4300000000210920052106200521072005210820052105410020044104754104744804402000210b2001210c200b20044104754106746a210d03402006200cfd000200200bfd000200fde601fde40121062007200cfd000210200bfd000210fde601fde40121072008200cfd000220200bfd000220fde601fde40121082005200cfd000230200bfd000230fde601fde4012105200b41c0006a210b200c41c0006a210c200b200d490d000b0b20044104754104742004410275410274480440200020044104754106746a210b200120044104754106746a210c200b200441047541406c20044102754104746a6a210d03402006200cfd000200200bfd000200fde601fde4012106200b41106a210b200c41106a210c200b200d490d000b0b20062007fde40120082005fde401fde401220520052005fd0d04050607000102030c0d0e0f08090a0bfde40121052009200520052005fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210920044102754102742004480440200020044102754104746a210b200120044102754104746a210c200b200441027541706c20044102746a6a210d03402009200c2a0200200b2a020094922109200b41046a210b200c41046a210c200b200d490d000b0b20032a0200210a2003200a20022b0300b6200994923802000b950303047b027d027f4300000000fd132104230004404100100104400f0b0b4300000000210820042105200421062004210720042104410020034104754104744804402000220a20034104754106746a210b03402005200afd000200fde40121052006200afd000210fde40121062007200afd000220fde40121072004200afd000230fde4012104200a41c0006a220a200b490d000b0b20034104754104742003410275410274480440200020034104754106746a220a200341047541406c20034102754104746a6a210b03402005200afd000200fde4012105200a41106a220a200b490d000b0b20052006fde40120072004fde401fde401220420042004fd0d04050607000102030c0d0e0f08090a0bfde40121042008200420042004fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210820034102754102742003480440200020034102754104746a220a200341027541706c20034102746a6a210b03402008200a2a0200922108200a41046a220a200b490d000b0b20022a020021092002200920012b0300b6200894923802000b1900230004404100100104400f0b0b200120002b03003903000b4101017d230004404100100104400f0b0b20032a02002104200320022b030044000000000000000062047d200420012b0300b620002a020094930520040b3802000b5c01027d230004404100100104400f0b0b20002a0200210520012a0200210620042005200594430000000020032b0300440000000000000000621bbb2006200694430000000020022b0300440000000000000000621bbba09f3903000bbf0303077f057d057b23000440200741b6c5004e1001220841004804400f0b0b430000803f2006b295220ffd13211420002a02002210fd13211520012a02002211fd132116410021092007410275410274210a200804402009200a4104410010022009200a410441011002210a21090b2009200a480440200220094102746a210b200320094102746a210c200420094102746a210d200520094102746a210e200b2009417c6c200a4102746a6a210903402015200cfd000200fde6012016fde401200bfd000200fde501211720142017fde6012118200d20182018fde401fd0b0200200e2017fd0b0200200b41106a210b200c41106a210c200d41106a210d200e41106a210e200b2009490d000b0b230141016a20084e044020074102754102742007480440200220074102754104746a2108200320074102754104746a2109200420074102754104746a210a200520074102754104746a210b2008200741027541706c20074102746a6a210c0340201020092a02009420119220082a0200932112200f2012942113200a2013201392380200200b2012380200200841046a2108200941046a2109200a41046a210a200b41046a210b2008200c490d000b0b0b0ba40403047b027d037f4300000000fd132107230004404100100104400f0b0b4300000000210b20072108200721092007210a20072107410020064104754104744804402000210d2001210e200d20064104754106746a210f03402008200efd000200200dfd000200fde601fde40121082009200efd000210200dfd000210fde601fde4012109200a200efd000220200dfd000220fde601fde401210a2007200efd000230200dfd000230fde601fde4012107200d41c0006a210d200e41c0006a210e200d200f490d000b0b20064104754104742006410275410274480440200020064104754106746a210d200120064104754106746a210e200d200641047541406c20064102754104746a6a210f03402008200efd000200200dfd000200fde601fde4012108200d41106a210d200e41106a210e200d200f490d000b0b20082009fde401200a2007fde401fde401220720072007fd0d04050607000102030c0d0e0f08090a0bfde4012107200b200720072007fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210b20064102754102742006480440200020064102754104746a210d200120064102754104746a210e200d200641027541706c20064102746a6a210f0340200b200e2a0200200d2a02009492210b200d41046a210d200e41046a210e200d200f490d000b0b20042a0200210c200420032b030044000000000000000062047d200c20022b0300b6200b949305200c0b3802002005200b3802000bb10303047b027d027f4300000000fd132106230004404100100104400f0b0b4300000000210a20062107200621082006210920062106410020054104754104744804402000220c20054104754106746a210d03402007200cfd000200fde40121072008200cfd000210fde40121082009200cfd000220fde40121092006200cfd000230fde4012106200c41c0006a220c200d490d000b0b20054104754104742005410275410274480440200020054104754106746a220c200541047541406c20054102754104746a6a210d03402007200cfd000200fde4012107200c41106a220c200d490d000b0b20072008fde40120092006fde401fde401220620062006fd0d04050607000102030c0d0e0f08090a0bfde4012106200a200620062006fd0d08090a0b0c0d0e0f0001020304050607fde401fd1f0092210a20054102754102742005480440200020054102754104746a220c200541027541706c20054102746a6a210d0340200a200c2a020092210a200c41046a220c200d490d000b0b20032a0200210b200320022b030044000000000000000062047d200b20012b0300b6200a949305200b0b3802002004200a3802000b1c0041002802004100280204410028021441002802282000100410030b2a004100280200410028020441002802184100280214410028022c2000200010054100280230100610030b38004100280200410028020441002802184100280214410028023c20001007410028023c410028022c2000200010084100280230100610030b3f00410028023c410028024020002000100941002802144100280240410028021c410028020c2000100a4100280240410028021c41002802102000100b10030b650041002802084100280238100c410028020c410028020841002802204100280200100d4100280210410028020841002802244100280204100d410028020c4100280210410028022441002802204100280234100e410028020c10064100280210100610030ba5010041002802084100280238100c4100280230100641002802004100280204410028021841002802144100280244410028024820002000100f4100280248410028022c20002000100841002802144100280244410028020841002802204100280200410028024c200010104100280244410028020841002802244100280204410028025020001011410028024c4100280250410028022441002802204100280234100e10030b';
