/** Stored tensors to and from weight files. */
import { InputError, LoadError } from '../errors.ts';
import type { LoadedTensor, StoredTensor } from '../safetensors/format.ts';
import { checkNames, described } from '../given.ts';
import type { View } from './memory.ts';
import { didYouMean } from '../near-miss.ts';
import { matchesPattern, nearPattern } from './pattern.ts';

/** A tensor of the net that a file may hold. */
export interface Slot {
  readonly view: View;
  readonly shape: readonly number[];
}

export interface LoadOptions {
  /** Default true: what is missing, unexpected or of another shape is an error; else what fits is taken. */
  readonly strict?: boolean | undefined;
  /**
   * A pattern in which `*` stands for any text: other keys, of the file and of the net, are left alone. What optimisers keep is left alone
   * too, unless the pattern has a colon, as their keys have.
   */
  readonly only?: string | undefined;
  /** The net's key for a key of the file; undefined leaves the tensor out. */
  readonly rename?: ((key: string) => string | undefined) | undefined;
}

const loadOptions: readonly string[] = ['strict', 'only', 'rename'];

/** Throws an InputError where plain JavaScript gives something else. */
export function checkLoadOptions(options: LoadOptions): void {
  checkNames(options, loadOptions, 'load');
  const { strict = true, only = '*', rename = String } = options;
  if (typeof strict !== 'boolean') throw new InputError(`strict must be true or false, got ${described(strict)}.`);
  if (typeof only !== 'string') throw new InputError(`only must be a pattern of keys, got ${described(only)}.`);
  if (typeof rename !== 'function')
    throw new InputError(`rename must be a function of a key, got ${described(rename)}.`);
}

export interface LoadReport {
  readonly loaded: readonly string[];
  /** Keys of the net that the file does not have, or not of that shape and type. */
  readonly missing: readonly string[];
  /** Keys of the file that the net does not have, or not of that shape and type. */
  readonly unexpected: readonly string[];
}

/** How many groups a prediction reads: parameters, and state such as the averages of a batch normalisation. Every file must have them. */
export const PREDICTS = 2;

export function toStored({ view, shape }: Slot): StoredTensor {
  if (view instanceof Float32Array) return { dtype: 'F32', shape, data: view };
  if (view instanceof Float64Array) return { dtype: 'F64', shape, data: view };
  if (view instanceof Int32Array) return { dtype: 'I32', shape, data: view };
  return { dtype: 'U8', shape, data: view };
}

/**
 * Copies `tensors` into the slots of their keys, all or nothing. `groups` are parameters, state and what each optimiser keeps, of which a file has all or
 * none. Throws one LoadError for everything that does not fit.
 */
export function loadInto(
  groups: readonly ReadonlyMap<string, Slot>[],
  tensors: ReadonlyMap<string, LoadedTensor>,
  { strict = true, only = '*', rename = (key) => key }: LoadOptions,
  origin = '',
): LoadReport {
  const problems: string[] = [];
  const renamed = new Map<string, LoadedTensor>();
  for (const [key, tensor] of tensors) {
    const name = rename(key);
    if (name === undefined) continue;
    if (typeof name !== 'string') throw new InputError(`rename must give a key for ${key}, got ${described(name)}.`);
    if (renamed.has(name)) problems.push(`several tensors of the file are called ${name}`);
    if (matchesPattern(only, name)) renamed.set(name, tensor);
  }
  const wanted = groups.filter((group, i) => i < PREDICTS || [...group.keys()].some((key) => renamed.has(key)));
  const slots = new Map(wanted.flatMap((group) => [...group]).filter(([key]) => matchesPattern(only, key)));
  const problemsOf = (key: string): readonly string[] => misfits(key, slots.get(key)!, renamed.get(key)!);
  const isTaken = (key: string): boolean =>
    slots.has(key) && renamed.has(key) && (strict || problemsOf(key).length === 0);
  const missing = [...slots.keys()].filter((key) => !isTaken(key));
  const unexpected = [...renamed.keys()].filter((key) => !isTaken(key));
  const loaded = [...slots.keys()].filter(isTaken);
  if (strict && slots.size === 0 && renamed.size === 0 && only !== '*') {
    const known = [...new Set([...groups.flatMap((group) => [...group.keys()]), ...tensors.keys()])];
    problems.push(`only: ${only} matches nothing.${nearPattern(only, known)}`);
  }
  if (strict) {
    problems.push(...missing.map((key) => `${key} is missing.${didYouMean(key, unexpected)}`));
    problems.push(...unexpected.map((key) => `${key} is unexpected.${didYouMean(key, missing)}`));
  }
  for (const key of loaded) problems.push(...problemsOf(key));
  if (problems.length > 0) {
    const lines = [...new Set(problems)];
    const them = lines.length === 1 ? 'a problem' : `${lines.length} problems`;
    throw new LoadError(
      `The weight file${origin} does not fit, ${them}; nothing was loaded:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  for (const key of loaded) {
    const { data } = renamed.get(key)!;
    // No tensor of a net has bigints.
    if (!(data instanceof BigInt64Array)) slots.get(key)!.view.set(data);
  }
  return { loaded, missing, unexpected };
}

function misfits(key: string, { view, shape }: Slot, tensor: LoadedTensor): readonly string[] {
  const wanted = `[${shape.join(', ')}]`;
  const got = `[${tensor.shape.join(', ')}]`;
  if (wanted !== got) {
    const sorted = (extents: readonly number[]): string => String([...extents].sort((a, b) => a - b));
    const hint = sorted(shape) === sorted(tensor.shape) ? ': its axes are in another order' : '';
    return [`${key} has the shape ${got}, not ${wanted}${hint}`];
  }
  const isFloat = view instanceof Float32Array || view instanceof Float64Array;
  const fits = isFloat ? /^B?F\d+$/.test(tensor.dtype) : tensor.dtype === toStored({ view, shape }).dtype;
  return fits ? [] : [`${key} has elements of ${tensor.dtype}, which do not fit ${isFloat ? 'floats' : 'integers'}`];
}
