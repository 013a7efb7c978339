/** The runtime as text: complete in every selection, in both languages, and still the same functions. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runtimeDeclarations } from '../../compiler/emit/runtime-declarations.ts';
import { runtimeText } from '../../compiler/emit/runtime-text.ts';
import * as runtime from '../../runtime/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'nnc-runtime-'));
afterAll(() => rmSync(folder, { recursive: true }));

const everything = runtimeDeclarations.flatMap(({ name, exported }) => (exported ? [name] : []));

test('every declaration type-checks with what it needs, and that is all used', () => {
  const selections = [everything, ...everything.map((name) => [name])];
  selections.forEach((names, i) =>
    writeFileSync(join(folder, `${i}.ts`), `${runtimeText(names).text}\nexport { ${names.join(', ')} };\n`),
  );
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2023', 'webworker'],
    types: [],
    noUnusedLocals: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

test('a selection leaves the rest out', () => {
  const { text } = runtimeText(['erf']);
  expect(text).toContain('function erf(');
  expect(text).not.toContain('safetensors');
  expect(runtimeText([]).text).toBe('');
});

test('in JavaScript, short numbers stand where they are named', () => {
  expect(runtimeText(['TrainMachine']).text).toMatch(/^const FLUSHING = 64;$/m);
  const { text } = runtimeText(['TrainMachine'], 'javascript');
  expect(text).toContain('%64===0');
  expect(text).not.toMatch(/^const \S+=\d{1,6};$/m);
  expect(runtimeText(['NET_ABI'], 'javascript').text).toMatch(/^const NET_ABI=\d+;$/m);
});

test('a name that the runtime does not have', () => {
  expect(() => runtimeText(['sofmax'])).toThrow('the runtime has no `sofmax`');
});

test('the JavaScript computes what the runtime computes', async () => {
  const names = ['erf', 'atan2', 'pow', 'placeKey', 'uniform01', 'initialize'] as const;
  const file = join(folder, 'runtime.mjs');
  writeFileSync(file, `${runtimeText(names, 'javascript').text}\nexport { ${names.join(', ')} };\n`);
  const url = pathToFileURL(file).href;
  const embedded: Pick<typeof runtime, (typeof names)[number]> = await import(/* @vite-ignore */ url);
  for (const x of [-3, -0.5, -0, 0, 1e-300, 0.1, 0.7, 2, 1e10, Infinity, NaN]) {
    expect(embedded.erf(x)).toBe(runtime.erf(x));
    expect(embedded.atan2(x, 0.3)).toBe(runtime.atan2(x, 0.3));
    expect(embedded.pow(1.5, x)).toBe(runtime.pow(1.5, x));
  }
  const [ours, theirs] = [new Float32Array(100), new Float32Array(100)];
  embedded.initialize(ours, { kind: 'normal', mean: 0, std: 1 }, 7, 'fc1.weight');
  runtime.initialize(theirs, { kind: 'normal', mean: 0, std: 1 }, 7, 'fc1.weight');
  expect(ours).toEqual(theirs);
});
