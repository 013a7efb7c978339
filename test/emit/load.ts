/** Emitted modules run in the process of the tests, from the JavaScript that the emitter prints. */
import { plansFor, type Plans } from '../../compiler/schedule/plans.ts';
import { factsOf } from '../../compiler/emit/typescript/facts.ts';
import { moduleText } from '../../compiler/emit/typescript/emit.ts';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { DType } from '../../compiler/graph/type.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { Mode, Model } from '../../compiler/program/model.ts';
import type { Program } from '../../compiler/program/program.ts';
import { leafAttrs } from '../../compiler/schedule/attributes.ts';
import * as runtime from '../../runtime/index.ts';
import type { View } from '../../runtime/net/index.ts';
import { span } from '../schedule/models.ts';

type Arrays = Record<string, View>;
type Scalars = Record<string, number>;

/** The emitted class as tests use it, whatever the model. */
export interface Net {
  predict(inputs: Arrays, sizes?: Scalars): Arrays;
  evaluate(inputs: Arrays): Scalars;
  trainStep(inputs: Arrays, sizes?: Scalars): Scalars;
  forward(inputs: Arrays): Scalars;
  backward(options?: { scale?: number }): void;
  update(): Scalars;
  save(what?: 'params' | 'all'): Uint8Array;
  load(file: Uint8Array, options?: object): Record<'loaded' | 'missing' | 'unexpected', string[]>;
  reset(seed?: number): void;
  freeze(...paths: string[]): void;
  dispose(): void;
  readonly params: Arrays;
  readonly state: Arrays;
  readonly grads: Arrays;
  readonly inputs: Arrays;
  readonly hyper: Record<string, number | null>;
  readonly capacity: Scalars;
  readonly backend: string;
  readonly threads: number;
  readonly notes: readonly string[];
  step: number;
}

export interface NetClass {
  new (capacity: Scalars, options?: object): Net;
  create(capacity: Scalars, options?: object): Promise<Net>;
  bytes(capacity: Scalars, inference?: Scalars): number;
}

/** Every backend that a module has: what is compiled once runs on each. */
export const backends = ['ts', 'wasm'] as const;

/** The class whose nets run on one backend unless a test says otherwise. */
export function onBackend(backend: (typeof backends)[number], Net: NetClass): NetClass {
  return class extends Net {
    constructor(capacity: Scalars, options: object = {}) {
      super(capacity, { backend, ...options });
    }
  };
}

/** Schedules and emits a program; every kernel is verified on the way. */
export function load(program: Program, text = (plans: Plans) => moduleText(factsOf(program, plans), 'js')): NetClass {
  const plans = plansFor(program);
  const wrong = [plans.ts, plans.wasm].flatMap((plan) => plan!.kernels.flatMap(verifyKernel));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return evaluate(text(plans), program.model.name);
}

/** The class of a module's JavaScript, its import answered by the runtime's sources. */
export function evaluate(javascript: string, name: string): NetClass {
  const renamed = /^export \{ (\w+) as \w+ \};$/m;
  const local = renamed.exec(javascript)?.[1] ?? name;
  const body = javascript
    .replace(/^import \{([^}]*)\} from 'nnc\/runtime';$/m, 'const {$1} = runtime;')
    .replace(renamed, '')
    .replaceAll(/^export /gm, '');
  // The text under test, strict as modules are.
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion
  const make = new Function('runtime', `'use strict';\n${body}\nreturn ${local};`) as (
    from: typeof runtime,
  ) => NetClass;
  return make(runtime);
}

/** A model that computes the given outputs from input leaves, for predict alone. */
export function modelOf(b: Builder, inputs: readonly Node[], outputs: ReadonlyMap<string, Node>): Model {
  const mode: Mode = { outputs, losses: new Map(), metrics: new Map(), primes: new Map() };
  return {
    name: 'Sample',
    span,
    builder: b,
    dims: ['B', 'T'],
    constraints: [],
    inputs: inputs.map((leaf) => ({ name: nameOf(leaf), leaf, span })),
    params: [],
    state: [],
    inference: mode,
    training: mode,
    trains: [],
  };
}

export function programOf(model: Model): Program {
  return { model, entries: [{ phases: [{ name: 'predict', results: model.inference.outputs, writes: new Map() }] }] };
}

export function newBuilder(): Builder {
  return createBuilder(operators);
}

/** The name of a leaf. */
export function nameOf(leaf: Node): string {
  return leafAttrs(leaf).name;
}

/** Values in the array that an input of this type takes. */
export function arrayOf(dtype: DType, data: Iterable<number>): View {
  switch (dtype) {
    case 'f32':
      return Float32Array.from(data);
    case 'f64':
      return Float64Array.from(data);
    case 'i32':
      return Int32Array.from(data);
    default:
      return Uint8Array.from(data);
  }
}

/** Whether `actual` is `expected` to `tolerance` times `scale`; NaN and infinities must be the same. */
export function isNear(actual: number, expected: number, scale: number, tolerance: number): boolean {
  if (!Number.isFinite(expected)) return Object.is(actual, expected);
  return Math.abs(actual - expected) <= tolerance * Math.max(scale, Math.abs(expected), 1e-30);
}
