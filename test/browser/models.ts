/** Small models whose bits are compared between hosts: every backend's kinds of kernels, each of the functions, random numbers, sorting. */
import { differentiate } from '../../compiler/autodiff/program.ts';
import { elaborate } from '../../compiler/elaborate/elaborate.ts';
import { factsOf } from '../../compiler/emit/typescript/facts.ts';
import { emitWasm, moduleText } from '../../compiler/emit/typescript/emit.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { plansFor } from '../../compiler/schedule/plans.ts';
import { parse } from '../../grammar/parse.ts';
import { gated, lstm } from '../emit/scan-models.ts';

/** A module that needs nothing else. */
export interface CompiledModel {
  readonly name: string;
  readonly javascript: string;
  /** The WebAssembly, where it lies beside the module. */
  readonly binary: Uint8Array | undefined;
  readonly capacity: Readonly<Record<string, number>>;
}

const perceptron = `
model Perceptron[B] {
  input x: f32[B, 5]
  input label: i32[B]
  logits = x |> fc1: Dense[17] |> relu |> drop: dropout[0.3] |> fc2: Dense[3]
  output probability = softmax(logits)
  loss = cross_entropy(logits, label)
  train {
    optimizer adam[lr=cosine[peak=0.02, warmup=2, steps=10]]
    regularize l2[1e-3] on "*.weight"
    clip norm[1.0]
  }
}`;

const convolution = `
model Convolution[B] {
  input x: f32[B, 9, 7, 3]
  input y: f32[B, 2]
  out = x |> conv: Conv2d[5, kernel=3, padding="same"] |> norm: BatchNorm |> relu |> max_pool2d[2] |> flatten |> head: Dense[2]
  output out
  loss = mse(out, y)
  train { optimizer sgd[lr=0.05, momentum=0.9] }
}`;

/** Of NaN, infinities and ties too, which the inputs hold. */
const sorting = `
model Sorting[B, T] {
  input x: f32[B, T]
  param scale: f32[1] = 2
  sorted = sort(x)
  output sorted
  output order = argsort(x, descending=true)
  loss = mean(sort(scale * where(abs(x) < 9, x, 0), axis=0) ^ 2)
  train { optimizer sgd[lr=0.1] }
}`;

/** Each function that the runtime and the vectors have of their own. */
const functions = `
model Functions[B] {
  input x: f32[B, 6]
  param w: f32[6] ~ normal[std=1]
  h = x * w
  output logarithm = log(abs(h))
  output power = abs(h) ^ 1.7
  output sines = sin(h) + cos(h)
  output angles = asin(tanh(h)) + acos(sin(h)) + atan(h)
  output bells = erf(h) * sigmoid(h)
  output exponential = exp(h) + sinh(h) + cosh(h)
  loss = mean(exp(-h * h) + log(1 + exp(h)) + sin(h) * erf(h))
  train { optimizer adam[lr=0.05] }
}`;

const texts = [perceptron, convolution, lstm.replace('model Net', 'model Lstm'), gated.replace('model Net', 'model Gated'), sorting, functions]; // prettier-ignore

/** Each in f32, and one in f64 too; kernels of any size are shared, so that threads have something to do. */
export function compiledModels(wasm: 'inline' | 'file' = 'inline'): readonly CompiledModel[] {
  const ways = [...texts.map((text) => ({ text, dtype: 'f32' as const })), { text: functions, dtype: 'f64' as const }];
  return ways.flatMap(({ text, dtype }) => {
    const { models, problems } = elaborate([parse({ name: 'model.nn', text }).tree], libraryFiles(), { dtype });
    const wrong = problems.filter(({ severity }) => severity === 'error');
    if (wrong.length > 0) throw new Error(`${text}\n${wrong.map(({ message }) => message).join('\n')}`);
    return models.map((model) => {
      const program = optimize(differentiate(model));
      const options = { name: 'model.nn', wasm, standalone: true, threads: true, sharesFrom: 0 } as const;
      const plans = plansFor(program);
      const capacity = Object.fromEntries(model.dims.map((dim) => [dim, dim === 'B' ? 5 : 4]));
      const javascript = moduleText(factsOf(program, plans, options), 'js');
      return { name: model.name, capacity, javascript, binary: emitWasm(plans, options)[0]?.bytes };
    });
  });
}
