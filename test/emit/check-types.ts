/** Runs tsc over emitted modules and what uses them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';

const path = (below: string): string => fileURLToPath(new URL(`../../${below}`, import.meta.url));

/** A folder of files that are checked together; `remove` deletes it. */
export class TypedFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), 'nnc-types-'));

  constructor() {
    this.write('package.json', '{"type":"module"}');
  }

  write(name: string, text: string): void {
    mkdirSync(join(this.#folder, name, '..'), { recursive: true });
    writeFileSync(join(this.#folder, name), text);
  }

  async compile(name: string, source: string, options: CompileOptions = {}): Promise<void> {
    const { files } = await compile(source, { out: name, ...options });
    if (files.length === 0) throw new Error(`${name} does not compile.`);
    for (const file of files) this.write(file.path, file.text);
  }

  /** What tsc says under `strict` with the library of ES2022. */
  check(include: string, more: object = {}): string {
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
    this.write('tsconfig.json', JSON.stringify({ compilerOptions, include: [include] }));
    const tsc = path('node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', this.#folder], { encoding: 'utf8' }).stdout;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
