/** The bench's models, compiled as users compile them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, type CompileOptions } from '../../compiler/index.ts';

export type Inputs = Readonly<Record<string, Float32Array | Int32Array>>;

/** What the bench uses of a compiled model. */
export interface Net {
  trainStep(inputs: Inputs): { readonly loss: number };
  predict(inputs: Inputs): Readonly<Record<string, Float32Array>>;
  readonly params: Readonly<Record<string, Float32Array>>;
  readonly state: Readonly<Record<string, Float32Array>>;
  readonly inputs: Inputs;
}

export interface CompiledModel {
  readonly Net: new (
    capacity: Readonly<Record<string, number>>,
    options?: { readonly seed?: number; readonly backend?: string },
  ) => Net;
  readonly schema: { readonly params: Readonly<Record<string, readonly number[]>> };
  /** The module's file. */
  readonly path: string;
  readonly text: string;
}

/** What is compiled goes here. */
export const folder = mkdtempSync(join(tmpdir(), 'nnc-bench-'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

export function sourceOf(model: string): string {
  return readFileSync(new URL(`models/${model}.nn`, import.meta.url), 'utf8');
}

/** The text's only model as JavaScript that needs nothing else. */
export async function compileModel(name: string, source: string, options: CompileOptions = {}): Promise<CompiledModel> {
  const { files, problems } = await compile(source, {
    ...options,
    name: `${name}.nn`,
    language: 'js',
    standalone: true,
  });
  if (files.length === 0) throw new Error(`${name}.nn: ${problems[0]!.message}`);
  const path = join(folder, `${name}${options.only ?? ''}${options.profile === true ? '-profile' : ''}.js`);
  writeFileSync(path, files[0]!.text);
  const exports = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const Net = Object.values(exports).find((value) => typeof value === 'function' && 'bytes' in value);
  return {
    Net: Net as unknown as CompiledModel['Net'],
    schema: exports['schema'] as CompiledModel['schema'],
    path,
    text: files[0]!.text,
  };
}
