/** Where a model's module goes. */
import type { CompileOptions } from '../../options.ts';

type Place = Pick<CompileOptions, 'name' | 'out' | 'language'>;

/** The path that was asked for, else the source's with the language's ending. */
export function modulePath({ name = 'model.nn', out, language = 'ts' }: Place): string {
  return out ?? name.replace(/(\.nn)?$/, `.${language}`);
}

/** The file of WebAssembly beside the module: `nets/line.ts` has `nets/line.wasm`. */
export function wasmPath(place: Place): string {
  return modulePath(place).replace(/(\.[cm]?[jt]s)?$/, '.wasm');
}

/** One of several models of a source: `nets.ts` becomes `nets.Mnist.ts`, so that none overwrites another. */
export function modulePathOf(model: string, place: Place): string {
  const path = modulePath(place);
  const ending = /\.[cm]?[jt]s$/.exec(path)?.[0] ?? '';
  return `${path.slice(0, path.length - ending.length)}.${model}${ending}`;
}
