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

test('under strict with ES2022', async () => {
  await folder.compile('strict-alone.ts', source, { standalone: true });
  await folder.compile('strict-normal.ts', source);
  await folder.compile('strict-untrained.ts', untrained);
  expect(folder.check('strict-*.ts')).toBe('');
}, 60_000);

test('modules leave no local and no parameter unused', async () => {
  await folder.compile('unused-normal.ts', source);
  await folder.compile('unused-fixed.ts', source, { dims: { B: 4 } });
  await folder.compile('unused-untrained.ts', untrained);
  await folder.compile('unused-alone.ts', source, { standalone: true, threads: true });
  await folder.compile('unused-alone-fixed.ts', source, { standalone: true, target: 'ts', dims: { B: 4 } });
  await folder.compile('unused-alone-wasm.ts', source, { standalone: true, target: 'wasm', only: 'predict' });
  expect(folder.check('unused-*.ts', { noUnusedLocals: true, noUnusedParameters: true })).toBe('');
}, 60_000);
