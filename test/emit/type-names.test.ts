/**
 * Names are exact in the emitted types: a use with a wrong one is an error of types, whether the module is TypeScript or JavaScript with
 * declarations. An `@ts-expect-error` above what is right is an error too, so each line shows both.
 */
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';
import { TypedFolder } from './check-types.ts';

const sources = {
  net: `model Net[B, T] {
  input x: f32[B, T, 3]
  input label: i32[B]
  input mask: bool[B, T]
  h = mean(where(stack(mask, mask, mask), x, 0), axis=1)
  z = h |> norm: BatchNorm |> fc: Dense[2]
  output probability = softmax(z)
  output choice = argmax(z)
  loss = cross_entropy(z, label)
  metric accuracy = mean(argmax(z) == label)
  train {
    optimizer adam[lr=cosine[peak=0.1, steps=30]]
    regularize l2[1e-4] on "fc.weight"
    clip norm[1.0]
  }
}
`,
  pair: `model Pair[B] {
  input x: f32[B, 2]
  output y = x |> disc: Dense[1]
  z = x |> gen: Dense[1]
  loss d_loss = mean(y^2)
  loss g_loss = mean(z^2)
  train disc {
    minimize d_loss over "disc.*"
    optimizer adam[lr=0.1, beta1=0.5]
  }
  train gen {
    minimize g_loss over "gen.*"
    optimizer sgd[lr=0.1]
  }
}
`,
  dream: `model Dream[B] {
  input real: f32[B, 2]
  output fake = normal[B, 3] |> gen: Dense[2]
  loss = mse(fake, real)
  train { optimizer sgd[lr=0.1] }
}
`,
  plain: `model Plain {
  input x: f32[3]
  output y = 2 * x
}
`,
};

/** After the declarations of nets and arrays. A line that ends in `// wrong` must be one. */
const uses = {
  net: `
import { Net, schema, type NetDims, type NetHyper, type NetInputs, type NetOutputs, type NetParam, type NetReport, type NetUpdate } from './net.js';
const x = new Float32Array(6);
const label = new Int32Array(1);
const mask = new Uint8Array(2);
const net = new Net({ B: 1, T: 2 }, { seed: 1, backend: 'ts', inference: { B: 2, T: 2 } });
new Net(); // wrong
new Net({}); // wrong
new Net({ B: 1 }); // wrong
new Net({ B: 1, t: 2 }); // wrong
new Net({ B: 1, T: 2, C: 3 }); // wrong
new Net({ B: 1, T: '2' }); // wrong
new Net({ B: 1, T: 2 }, { sead: 1 }); // wrong
new Net({ B: 1, T: 2 }, { seed: '1' }); // wrong
new Net({ B: 1, T: 2 }, { backend: 'gpu' }); // wrong
new Net({ B: 1, T: 2 }, { inference: { B: 1 } }); // wrong
new Net({ B: 1, T: 2 }, { threads: 2 }); // wrong
new Net({ B: 1, T: 2 }, { module: null as unknown as WebAssembly.Module }); // wrong
export const waiting: Promise<Net> = Net.create({ B: 1, T: 2 }, { threads: 2 });
Net.create({ B: 1, T: 2 }, { threads: 'all' }); // wrong
export const bytes: number = Net.bytes({ B: 1, T: 2 }) + Net.bytes({ B: 1, T: 2 }, { B: 8, T: 2 });
Net.bytes({ B: 1 }); // wrong
const dims: NetDims = net.capacity;
net.capacity.B = 3; // wrong
export const ofInference: NetDims = net.inferenceCapacity;
dims.C; // wrong

net.trainStep({ x, label, mask });
net.trainStep({ x, label, mask }, { T: 2 });
net.trainStep({ x, label, mask }, { U: 2 }); // wrong
net.trainStep({ x, mask }); // wrong
net.trainStep({ x, label, mask, y: x }); // wrong
net.trainStep({ x, lable: label, mask }); // wrong
net.trainStep({ x: label, label, mask }); // wrong
net.trainStep({ x: [1, 2, 3], label, mask }); // wrong
net.trainStep({ x: new Float64Array(6), label, mask }); // wrong
net.trainStep({ x, label: x, mask }); // wrong
net.trainStep({ x, label, mask: [true] }); // wrong
net.trainStep(); // wrong
net.trainStep(net.inputs);
net.evaluate({ x, label, mask });
net.evaluate({ x, mask }); // wrong
net.predict({ x, mask });
net.predict({ x, mask, label }); // wrong
net.predict({ x }); // wrong
net.forward({ x, label, mask });
net.forward({ x }); // wrong
net.backward();
net.backward({ scale: 0.5 });
net.backward({ scal: 0.5 }); // wrong
net.backward(0.5); // wrong
const update: NetUpdate = net.update();
export const rates: number[] = [update.lr, update.gradNorm, update.step];
update.loss; // wrong
update.step = 0; // wrong
net.update(1); // wrong
net.inputs.label[0] = 1;
net.inputs.label = label; // wrong
net.inputs.labels; // wrong
export const ownInputs: NetInputs = { x, label, mask };
export const few: NetInputs = { x, label }; // wrong

const outputs: NetOutputs = net.predict({ x, mask });
export const probability: Float32Array = outputs.probability;
export const choice: Int32Array = outputs.choice;
export const asFloats: Float32Array = outputs.choice; // wrong
outputs.logits; // wrong
outputs.probability = x; // wrong

const report: NetReport = net.evaluate({ x, label, mask });
export const figures: number[] = [report.loss, report.penalty, report.accuracy];
report.accuracies; // wrong
report.lr; // wrong
const step = net.trainStep({ x, label, mask });
export const more: number[] = [step.loss, step.penalty, step.accuracy, step.lr, step.gradNorm, step.step];
step.norm; // wrong
export const ofUpdate: NetUpdate = step;
export const ofReport: NetReport = step;
step.loss = 0; // wrong

export const weight: Float32Array = net.params['fc.weight'];
net.params['fc.wieght']; // wrong
net.params['norm.mean']; // wrong
net.params['fc.weight'] = weight; // wrong
export const grad: Float32Array = net.grads['norm.scale'];
net.grads['norm.mean']; // wrong
export const mean: Float32Array = net.state['norm.mean'];
net.state['norm.scale']; // wrong
export const key: NetParam = 'fc.bias';
export const misspelt: NetParam = 'fc.bais'; // wrong
export const shape: readonly [3, 2] = schema.params['fc.weight'];
export const transposed: readonly [2, 3] = schema.params['fc.weight']; // wrong
schema.params['fc1.weight']; // wrong
export const model: 'Net' = schema.model;

net.hyper.lr = 1e-4;
net.hyper.lr = null;
net.hyper.beta1 = 0.8;
net.hyper.beta1 = null; // wrong
net.hyper.l2 = 0;
net.hyper.clipNorm = 2;
net.hyper.clip = 2; // wrong
net.hyper.momentum = 2; // wrong
net.hyper.lr = '1e-4'; // wrong
export const hyper: NetHyper = net.hyper;
net.freeze('fc.*', 'norm.scale');
net.freeze(['fc.*']); // wrong
net.step = 5;
net.step = null; // wrong
net.load(net.save('all'), { strict: false, only: 'fc.*', rename: (name) => name.replace('a', 'b') });
net.save('everything'); // wrong
net.load('net.safetensors'); // wrong
net.load(net.save(), { stricter: true }); // wrong
net.load(net.save()).loaded.push('x'); // wrong
net.reset(3);
net.disc; // wrong
net.train(); // wrong
`,
  pair: `
import { Pair, PairDisc, type PairDiscHyper, type PairDiscTrainReport, type PairDiscUpdate, type PairGen, type PairGenHyper } from './pair.js';
const x = new Float32Array(2);
const net = new Pair({ B: 1 });
export const disc: PairDisc = net.disc;
export const gen: PairGen = net.gen;
const report: PairDiscTrainReport = net.disc.trainStep({ x });
export const figures: number[] = [report.d_loss, report.g_loss, report.gradNorm];
report.loss; // wrong
report.dloss; // wrong
net.disc.trainStep({}); // wrong
net.disc.trainStep({ x, y: x }); // wrong
net.discriminator.trainStep({ x }); // wrong
net.trainStep({ x }); // wrong
net.grads; // wrong
net.hyper; // wrong
net.step; // wrong
net.disc.grads['disc.weight'].fill(0);
net.disc.grads['gen.weight']; // wrong
net.gen.grads['gen.bias'].fill(0);
net.params['gen.weight'].fill(0);
net.disc.params; // wrong
export const adam: PairDiscHyper = net.disc.hyper;
net.disc.hyper.beta1 = 0.4;
net.gen.hyper.beta1 = 0.4; // wrong
export const sgd: PairGenHyper = { lr: 1 };
export const scheduled: PairGenHyper = { lr: null }; // wrong
net.gen.step = 3;
net.disc.forward({ x });
net.disc.backward();
export const last: PairDiscUpdate = net.disc.update();
last.d_loss; // wrong
net.state['mean']; // wrong
`,
  half: `
import { Net } from './half.js';
const net = new Net({ B: 1, T: 2 });
const x = new Float32Array(6);
const mask = new Uint8Array(2);
net.predict({ x, mask }).probability.slice();
net.predict({ x, mask, label: new Int32Array(1) }); // wrong
net.params['fc.weight'].fill(0);
net.state['norm.mean'].fill(0);
net.trainStep({ x, mask }); // wrong
net.forward({ x, mask }); // wrong
net.evaluate({ x, mask }); // wrong
net.grads; // wrong
net.hyper; // wrong
net.step; // wrong
net.freeze(); // wrong
`,
  plain: `
import { Plain, type PlainDims } from './plain.js';
const x = new Float32Array(3);
export const net = new Plain({});
export const dims: PlainDims = {};
export const y: Float32Array = new Plain().predict({ x }).y;
new Plain({ B: 1 }); // wrong
new Plain({}, { inference: {} }); // wrong
net.predict({}); // wrong
net.predict({ x, y }); // wrong
net.params['fc.weight']; // wrong
net.state['mean']; // wrong
net.loss; // wrong
`,
  dream: `
import { Dream } from './dream.js';
const net = new Dream({ B: 4 });
export const fakes: Float32Array[] = [net.predict().fake, net.predict({}, { B: 2 }).fake];
net.predict({ real: new Float32Array(8) }); // wrong
net.predict({}, { C: 2 }); // wrong
net.evaluate(); // wrong
`,
  file: `
import { Net } from './file.js';
declare const module: WebAssembly.Module;
new Net({ B: 1, T: 1 }, { module });
new Net({ B: 1, T: 1 }, { module: null }); // wrong
`,
};

const folder = new TypedFolder();
afterAll(() => folder.remove());

/** The wrong ones with what TypeScript takes as: this must be an error. */
function expecting(text: string): string {
  return text.replaceAll(/^(.*) \/\/ wrong$/gm, '// @ts-expect-error\n$1');
}

test.each(['ts', 'js'] as const)(
  'uses of a module in %s',
  async (language) => {
    const modules: readonly (readonly [name: string, source: string, options?: CompileOptions])[] = [
      ['net', sources.net],
      ['pair', sources.pair],
      ['plain', sources.plain],
      ['dream', sources.dream],
      ['half', sources.net, { only: 'predict' }],
      ['file', sources.net, { wasm: 'file' }],
    ];
    for (const [name, source, options] of modules) {
      await folder.compile(`${language}/${name}.${language}`, source, { language, ...options });
    }
    for (const [name, text] of Object.entries(uses)) folder.write(`${language}/uses-${name}.ts`, expecting(text));
    expect(folder.check(`${language}/*.ts`)).toBe('');
  },
  60_000,
);

test('what documents inputs, outputs, losses, metrics and parameters documents their types', async () => {
  const source = `/// A net.
model Net[B] {
  /// Pixels.
  input x: f32[B, 3]
  /// Of the mean.
  param offset: f32[2] = 0
  /// One row per image;
  /// rows sum to 1.
  output y = softmax((x |> fc: Dense[2]) + offset)
  /// Mean over the batch.
  loss = mean(y^2)
  /// How large
  metric size = mean(y)
  /// Another loss.
  loss other = sum(y) // nnc-ignore NN6013
  /// What stands alone.
  output plain = y^2
  train { minimize loss; optimizer sgd[lr=0.1] }
}
`.replace('; ', '\n    ');
  for (const language of ['ts', 'js'] as const) {
    const { files, problems } = await compile(source, { language });
    expect(problems).toEqual([]);
    const text = files.at(-1)!.text;
    expect(text).toContain('  /** f32[B, 3]: Pixels. */\n  readonly x:');
    expect(text).toContain('  /**\n   * f32[B, 2]: One row per image;\n   * rows sum to 1.\n   */\n  readonly y:');
    expect(text).toContain('  /** f32[B, 2]: What stands alone. */\n  readonly plain:');
    expect(text).toContain('  /** Mean over the batch. */\n  readonly loss:');
    expect(text).toContain('  /** Another loss. */\n  readonly other:');
    expect(text).toMatch(/\/\*\* Of the mean\. \*\/\n    (readonly )?'?offset/);
    expect(text).toContain('  /** How large */\n  readonly size:');
  }
});
