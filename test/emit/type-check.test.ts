/** Modules type-check where they are used: under `strict` with the library of ES2022, standalone or not. */
import { afterAll, expect, test } from 'vitest';
import { TypedFolder } from './check-types.ts';

const source = `model Net[B] {
  input x: f32[B, 3]
  input label: i32[B]
  z = x |> first: Dense[4] |> tanh |> dropout[0.5] |> second: Dense[2]
  output y = softmax(z)
  loss = cross_entropy(z, label)
  train { optimizer adam[lr=0.1] }
}
`;
const untrained = 'model Fixed {\n  input x: f32[3]\n  output y = 2 * x\n  loss = sum(x)\n}\n';
const folder = new TypedFolder();
afterAll(() => folder.remove());

test('under strict with ES2022, no local and no parameter unused', async () => {
  await folder.compile('strict-normal.ts', source);
  await folder.compile('strict-fixed.ts', source, { dims: { B: 4 } });
  await folder.compile('strict-untrained.ts', untrained);
  await folder.compile('strict-numbers.ts', 'model Two { output y = 2 }\n');
  await folder.compile('strict-alone.ts', source, { standalone: true });
  await folder.compile('strict-alone-threads.ts', source, { standalone: true, threads: true });
  await folder.compile('strict-alone-fixed.ts', source, { standalone: true, target: 'ts', dims: { B: 4 } });
  await folder.compile('strict-alone-wasm.ts', source, { standalone: true, target: 'wasm', only: 'predict' });
  expect(folder.check('strict-*.ts', { noUnusedLocals: true, noUnusedParameters: true })).toBe('');
}, 60_000);

test('every option may be undefined, where types tell that from an option that is left out', async () => {
  await folder.compile('options.ts', source);
  await folder.compile('options-file.ts', source, { standalone: true, threads: true, wasm: 'file' });
  const use = (name: string): string => `import { Net } from './${name}';
  const net = new Net({ B: 1 }, { seed: undefined, backend: undefined, inference: undefined });
  await Net.create({ B: 1 }, { threads: undefined });
  net.load(net.save(), { strict: undefined, only: undefined, rename: undefined });
  net.backward({ scale: undefined });
`;
  folder.write('options-use.ts', use('options.ts'));
  folder.write('options-use-file.ts', `${use('options-file.ts')}new Net({ B: 1 }, { module: undefined });\n`);
  const data = `import { minibatches, readCsv, trainTestSplit, type Dataset } from 'nnc/runtime';
  const data: Dataset<{ x: Float32Array }> = { x: { data: new Float32Array(1), shape: [1] } };
  minibatches(data, { batch: 1, shuffle: undefined, stratify: undefined, seed: undefined, epoch: undefined, dropLast: undefined, from: undefined });
  trainTestSplit(data, { test: 1, shuffle: undefined, stratify: undefined, seed: undefined });
  readCsv('', { separator: undefined, header: undefined, types: undefined, missing: undefined });
`;
  folder.write('options-data.ts', data);
  expect(folder.check('options*.ts', { exactOptionalPropertyTypes: true })).toBe('');
}, 60_000);

test('declarations need no inference and leave the memory out, with train blocks of names too', async () => {
  const players = `model Players[B] {
  input x: f32[B, 3]
  first = x |> one: Dense[2]
  second = x |> two: Dense[2]
  output y = first + second
  loss first_loss = mean(first^2)
  loss second_loss = mean(second^2)
  train a {
    minimize first_loss over "one.*"
    optimizer adam[lr=0.1]
  }
  train b {
    minimize second_loss over "two.*"
    optimizer sgd[lr=0.1]
  }
}
`;
  await folder.compile('isolated-one.ts', source, { standalone: true });
  await folder.compile('isolated-two.ts', players, { standalone: true });
  expect(folder.check('isolated-*.ts', { declaration: true, isolatedDeclarations: true })).toBe('');
}, 60_000);
