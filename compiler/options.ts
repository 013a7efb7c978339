/** What a caller of `compile` may ask for; every field has a default. */
import type { SourceFile } from '../grammar/source.ts';

export interface CompileOptions {
  /** Name under which the source is reported, and from which imports resolve. Default `model.nn`. */
  readonly name?: string;
  /** Finds an imported file; undefined where there is none. */
  readonly resolve?: (specifier: string, from: string) => SourceFile | undefined | Promise<SourceFile | undefined>;
  /** Open dims fixed for speed: `{ B: 32 }`. */
  readonly dims?: Readonly<Record<string, number>>;
  /** New defaults of train scalars: `{ lr: 1e-3 }`. */
  readonly set?: Readonly<Record<string, number>>;
  /** Every f32 becomes f64. */
  readonly dtype?: 'f32' | 'f64';
  /** Leave training out. */
  readonly only?: 'predict';
  /** `false` keeps in training what `remat` would compute again, so that the memory of both can be compared. */
  readonly remat?: boolean;
  /** `trainStep` leaves its gradients in `grads`. */
  readonly keepGrads?: boolean;
  /** The module stops at the first NaN or infinity and names its line. Its kernels are TypeScript's alone, whatever `target` and `wasm` say. */
  readonly checkFinite?: boolean;
  /** The module times every call of a kernel, for `net.profile()`. It runs on one thread. */
  readonly profile?: boolean;
  /** A second set of WebAssembly kernels for hosts with relaxed SIMD, which round a product that is added once: results then depend on the machine. */
  readonly relaxed?: boolean;
  /** Inline the runtime instead of importing `nnc/runtime`. */
  readonly standalone?: boolean;
  /** Whether the module can run on several threads. Default: unless it is standalone, where that takes 5 KB (gzip) more. */
  readonly threads?: boolean;
  /** How many operations a kernel has at least that threads share. The default is measured; 0 shares whatever can be. */
  readonly sharesFrom?: number;
  /** Which kernels the module has; 'both', the default, picks WebAssembly where the host allows it. */
  readonly target?: 'ts' | 'wasm' | 'both';
  /** Whether WebAssembly stands at the end of the module, the default, or in a file beside it, for hosts that cannot compile. */
  readonly wasm?: 'inline' | 'file';
  /** 'js' gives JavaScript and a `.d.ts` beside it. Default 'ts'. */
  readonly language?: 'ts' | 'js';
  /** Where the module will be written, for the file names of the result. Default: `name` with the language's ending. */
  readonly out?: string;
  /** Also return this stage's printable form. */
  readonly dump?: string;
}
