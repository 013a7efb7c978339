/** Modules type-check where they are used: under `strict` with the library of ES2022, standalone or not. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';

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

const folder = mkdtempSync(join(tmpdir(), 'nnc-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (below: string): string => fileURLToPath(new URL(`../../${below}`, import.meta.url));

function typeCheck(files: string, more: object): string {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'webworker'],
    module: 'nodenext',
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    paths: { 'nnc/runtime': [path('runtime/index.ts')] },
    ...more,
  };
  writeFileSync(join(folder, `${files}.json`), JSON.stringify({ compilerOptions, include: [`${files}-*.ts`] }));
  const tsc = path('node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', join(folder, `${files}.json`)], { encoding: 'utf8' }).stdout;
}

async function put(name: string, text: string, options: CompileOptions = {}): Promise<void> {
  const { files } = await compile(text, { out: name, ...options });
  for (const file of files) writeFileSync(join(folder, file.path), file.text);
}

test('under strict with ES2022', async () => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await put('strict-alone.ts', source, { standalone: true });
  await put('strict-normal.ts', source);
  await put('strict-untrained.ts', untrained);
  expect(typeCheck('strict', {})).toBe('');
}, 60_000);

test('importing modules leave no local and no parameter unused', async () => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await put('unused-normal.ts', source);
  await put('unused-fixed.ts', source, { dims: { B: 4 } });
  await put('unused-untrained.ts', untrained);
  const unused = typeCheck('unused', { noUnusedLocals: true, noUnusedParameters: true });
  expect(unused).toBe('');
}, 60_000);
