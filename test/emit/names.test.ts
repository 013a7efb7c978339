/** What dims, parameters and train blocks are called changes no number: whatever else a module calls so gives way. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { plansFor } from '../../compiler/schedule/plans.ts';
import { reservedWords } from '../../compiler/schedule/reserved-words.ts';
import { build } from '../program/source.ts';
import { seedOfRun } from '../seed-of-run.ts';
import { backends, evaluate } from './load.ts';

const source = (dim: string, param = 'w'): string => `model Named[${dim}] {
  input points: f32[${dim}, 3]
  param ${param}: f32[3, 3] = 0.5
  state seen: f32[3] = 1
  h = scan row in points @ ${param} over ${dim} with last = zeros[3] {
    last' = tanh(last + row)
    yield last'
  }
  seen' = 0.9 * seen + mean(h, axis=0)
  output shown = softmax(h * seen |> dropout[0.5])
  output counted = if ${dim} > 1 { cumsum[axis=0](h) } else { h }
  loss = mean(log(1 + exp(h)) * h)
  train {
    optimizer adam[lr=cosine[peak=0.05, steps=10]]
    clip norm[1.0]
    regularize l2[0.1]
  }
}
`;

/** What a net of this text gives on both backends, in order; undefined where the language refuses the name. */
async function numbers(text: string, dim: string): Promise<readonly unknown[] | undefined> {
  const { files } = await compile(text, { language: 'js', name: 'named.nn' });
  if (files.length === 0) return undefined;
  const Net = evaluate(files[0]!.text, 'Named');
  return backends.flatMap((backend) => {
    const net = new Net({ [dim]: 4 }, { backend, seed: 1 });
    const inputs = { points: Float32Array.from({ length: 9 }, (_, i) => Math.sin(i)) };
    const step = Object.values(net.trainStep(inputs));
    net.forward(inputs);
    net.backward({ scale: 0.5 });
    net.update();
    const shown = Object.values(net.predict(inputs)).map((view) => [...view]);
    return [step, Object.values(net.evaluate(inputs)), shown, ...Object.values(net.params).map((view) => [...view])];
  });
}

/** What the plain net calls its memory, its kernels and their parameters. */
function ownNames(): readonly string[] {
  const plans = plansFor(build(source('B')).program);
  const used = [plans.ts!, plans.wasm!].flatMap(({ pinned, kernels, entries }) => [
    ...[...pinned, ...entries.flatMap(({ layout }) => layout.placed.map(({ buffer }) => buffer))].map(({ name }) => name), // prettier-ignore
    ...kernels.flatMap(({ name, params }) => [name, ...params.map((param) => param.name)]),
  ]);
  return [...new Set(used)];
}

/** Of many names some; all with ALL=1. */
const some = (names: readonly string[]): readonly string[] =>
  names.filter((_, i) => process.env['ALL'] === '1' || i % 8 === seedOfRun % 8);

/** Holds nets that have one of the names against one that has none of them. */
async function compare(names: Iterable<string>, text: (name: string) => string, dimOf: (name: string) => string) {
  const expected = await numbers(source('B'), 'B');
  const accepted: string[] = [];
  for (const name of new Set(names)) {
    const found = await numbers(text(name), dimOf(name)).catch(String);
    if (found === undefined) continue;
    expect(found, name).toEqual(expected);
    accepted.push(name);
  }
  return accepted;
}

test('dims', { timeout: 120_000 }, async () => {
  const met = ['scale', 'scan', 'schema', 'sin', 'adam_update', 'memory', 'v', 't', 'β', 'Ωmega'];
  const accepted = await compare([...met, ...some([...ownNames(), ...reservedWords])], source, (name) => name);
  expect(accepted).toEqual(expect.arrayContaining(met));
});

test('parameters', { timeout: 120_000 }, async () => {
  const met = ['wholePower', 'nearest', 'class', 'Math', 'β'];
  const accepted = await compare([...met, ...some(reservedWords)], (name) => source('B', name), () => 'B'); // prettier-ignore
  expect(accepted).toEqual(expect.arrayContaining(met));
});

test('train blocks', async () => {
  const names = ['d', 'D', 'β', 'γ', '_', '__', 'β1', 'dTrainReport', 'dHyper', 'wasm'];
  const text = `model Blocks[B] {
  input x: f32[B, 3]
  param w: f32[3] = 1
  loss = sum(x * w)
${names.map((name, i) => `  train ${name} { optimizer sgd[lr=${i + 1}] }\n`).join('')}}
`;
  const [script, typed] = await Promise.all([compile(text, { language: 'js' }), compile(text)]);
  const Blocks = evaluate(script.files[0]!.text, 'Blocks');
  for (const [i, name] of names.entries()) {
    const net = new Blocks({ B: 1 });
    const block: unknown = Reflect.get(net, name);
    expect(block).toMatchObject({ step: 0, hyper: { lr: i + 1 } });
  }
  const declared = [...typed.files[0]!.text.matchAll(/^(?:export )?(?:class|interface|type) ([\p{ID_Continue}$]+)/gmu)];
  expect(declared.length).toBeGreaterThan(names.length * 3);
  expect(new Set(declared.map(([, name]) => name)).size).toBe(declared.length);
});

test('programs import a class and its types by the name of the model, whatever its letters', async () => {
  const text = `model Größe[длина] {
  input x: f32[длина]
  param β: f32[] = 1
  loss fehler = mean((β * x - 1)^2)
  train λ {
    minimize fehler
    optimizer sgd[lr=0.1]
  }
}
`;
  const { files } = await compile(text, { language: 'js' });
  const Net = evaluate(files[0]!.text, 'Größe');
  const net = new Net({ длина: 2 });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- tests know no types of blocks
  const block = (net as unknown as Record<string, typeof net>)['λ']!;
  expect(block.trainStep({ x: Float32Array.of(1, 2) })['fehler']).toBe(0.5);
  for (const name of ['declare class Größe', 'interface GrößeInputs', 'interface GrößeΛTrainReport'])
    expect(files[1]!.text).toContain(`export ${name} `);
});
