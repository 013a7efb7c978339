/** A standalone module exports the classes of the errors that it throws, so that a program can tell them apart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compile, type CompileOptions } from '../../compiler/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'nnc-alone-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Net {
  backward(): void;
  load(file: Uint8Array): void;
}

type NetClass = new (capacity: Readonly<Record<string, number>>) => Net;

interface Alone {
  readonly module: Readonly<Record<string, unknown>>;
  readonly types: string;
}

async function alone(name: string, options: CompileOptions = {}): Promise<Alone> {
  const source = `model ${name}[B] { input x: f32[B, 3]\n output y = x |> only: Dense[1]\n loss = sum(y * y)\n train { optimizer sgd[lr=0.1] } }`;
  const { files } = await compile(source, { ...options, standalone: true, language: 'js' });
  const path = join(folder, `${name}-${options.target ?? 'both'}.mjs`);
  writeFileSync(path, files[0]!.text);
  return { module: await import(/* @vite-ignore */ pathToFileURL(path).href), types: files[1]!.text };
}

const ways = {
  InputError: (Net: NetClass) => new Net({ B: -1 }),
  ArenaError: (Net: NetClass) => new Net({ B: 1e15 }),
  OrderError: (Net: NetClass) => new Net({ B: 1 }).backward(),
  LoadError: (Net: NetClass) => new Net({ B: 1 }).load(new Uint8Array(3)),
};

test.each([undefined, 'ts', 'wasm'] as const)(
  'what a module for %s throws is of a class that it exports',
  async (target) => {
    const { module, types } = await alone('Net', target && { target });
    const Net = module['Net'] as NetClass;
    for (const [name, make] of Object.entries(ways)) {
      expect(() => make(Net), name).toThrow(module[name]);
      expect(types).toContain(`export declare class ${name} extends Error {\n  readonly name = '${name}';\n}\n`);
    }
    const exported = [...types.matchAll(/^export declare (?:class|const) (\w+)/gm)].map(([, name]) => name!);
    expect(Object.keys(module).toSorted()).toEqual(exported.toSorted());
  },
);

test('a model may be called like one of them, which is then private', async () => {
  const { module } = await alone('LoadError');
  const Net = module['LoadError'] as NetClass;
  expect(() => new Net({ B: 1 }).load(new Uint8Array(3))).toThrow('Not a safetensors file');
  expect(module['InputError']).toBeTypeOf('function');
});
