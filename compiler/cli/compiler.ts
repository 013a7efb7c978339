/** The part of the compiler that the commands use; `bin.ts` gives them the real one, once it is needed. */
import type { Problem } from '../../grammar/source.ts';
import type { CompileOptions } from '../options.ts';
import type { Model } from '../program/model.ts';
import type { ModelSummarySource } from '../summary/source.ts';

export interface Compiled {
  /** Paths as `options.out` gives them; empty where there are errors. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Files that are no text, beside those. */
  readonly binaries: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly Problem[];
  /** The stage asked for with `options.dump`, if compiling came that far. */
  readonly dump?: string;
  readonly models: readonly ModelSummarySource[];
}

export interface Compiler {
  compile(source: string, options: CompileOptions): Promise<Compiled>;
  readModels(
    source: string,
    options: CompileOptions,
  ): Promise<{ readonly models: readonly Model[]; readonly problems: readonly Problem[] }>;
  check(source: string, options: CompileOptions): Promise<{ readonly problems: readonly Problem[] }>;
}
