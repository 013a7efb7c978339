/** Wide random models through every method, as compiled, laid out and loaded, at several sizes, against the interpreter. */
import { differentiate } from '../../compiler/autodiff/program.ts';
import { compile } from '../../compiler/compile.ts';
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import type { CompileOptions } from '../../compiler/options.ts';
import type { Program } from '../../compiler/program/program.ts';
import { InputError } from '../../runtime/errors.ts';
import type { View } from '../../runtime/net/index.ts';
import { arrayOf, backends, evaluate, type Net, type NetClass } from '../emit/load.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { diceOf, type Dice } from './mutate.ts';
import { wideModel } from './wide-model.ts';

export interface Variant {
  readonly dtype: 'f32' | 'f64';
  readonly isLarge: boolean;
  /** Here and there an input is NaN, an infinity, −0 or a denormal. */
  readonly isSpecial: boolean;
  /** Dims known when compiling. */
  readonly fixed: Readonly<Record<string, number>>;
  readonly options: CompileOptions;
  readonly inference?: Readonly<Record<string, number>>;
}

/** The model of a seed, and what is wrong with it: nothing, or what differs. */
export interface Outcome {
  readonly text: string;
  readonly wrong: readonly string[];
}

export type Batch = { readonly sizes: Record<string, number>; readonly inputs: Record<string, View> };

/** What the methods gave in their order: all that a caller sees, by name. */
export type Seen = ReadonlyMap<string, ArrayLike<number>>;

const special = [NaN, Infinity, -Infinity, -0, 1e-310];

const methods = ['trainStep', 'predict', 'evaluate', 'forward', 'backward', 'forward of another', 'backward', 'update', 'freeze', 'trainStep', 'thaw', 'trainStep', 'predict'] as const; // prettier-ignore

/** What is frozen at run time for a while, beside what the model freezes. */
const frozen = 'w';
const scale = 0.5;

/** |Δ| relative to the value, or to 1; and how far inputs and parameters are shaken to see how much that matters. */
const bounds = { f32: { tolerance: 2e-4, shake: 3e-6 }, f64: { tolerance: 1e-9, shake: 1e-12 } };

/** Where shaking alone changes a value by more than this, nothing that follows is compared: rounding has taken over. */
const CHAOS = 1e-3;

export async function tryWide(seed: number): Promise<Outcome> {
  const dice = diceOf(seed * 7919 + 13);
  const variant = variantOf(seed, dice);
  const text = wideModel(dice, variant.isLarge);
  const { files, models } = await compile(text, { ...variant.options, language: 'js', name: 'm.nn' });
  const program = differentiate(models[0]!.model);
  const M = openClass(files[0]!.text);
  const batches = batchesOf(M, program, variant, dice);
  const wrong: string[] = [];
  const draws: number[] = [];
  const capacity = capacityOf(variant);
  const nets = backends.map((backend) => {
    const inference = variant.inference === undefined ? {} : { inference: { ...capacity, ...variant.inference } };
    return new M(capacity, { backend, seed: 3, ...inference });
  });
  const start = { params: copyOf(nets[0]!.params), state: copyOf(nets[0]!.state) };
  const found = nets.map((net, i) => run(net, batches, i === 0 ? draws : []));
  const expected = interpreted(program, batches, start, draws, 0);
  const shaken = interpreted(program, batches, start, draws, bounds[variant.dtype].shake);
  for (const [i, backend] of backends.entries()) {
    const message = difference(found[i]!, expected, shaken, bounds[variant.dtype].tolerance);
    if (message !== undefined) wrong.push(`${backend}: ${message}`);
  }
  return { text, wrong };
}

export function variantOf(seed: number, dice: Dice): Variant {
  const dtype = seed % 2 === 0 ? 'f32' : 'f64';
  const isLarge = seed % 9 === 8;
  const fixed: Readonly<Record<string, number>> = seed % 8 === 2 ? { B: [3, 1, 0, 5][dice(4)]! } : seed % 8 === 5 ? [{ T: 4, B: 1 }, { T: 1 }, { T: 0, B: 2 }, { T: 6, B: 5 }][dice(4)]! : {}; // prettier-ignore
  const options = {
    dtype,
    dims: fixed,
    ...(seed % 8 === 4 ? { relaxed: true } : seed % 8 === 1 ? { remat: false } : {}),
  } as const;
  const inference = { inference: { B: 40, T: 6 + dice(3), ...fixed } };
  // What overflows floats of 32 bits alone says nothing.
  const isSpecial = seed % 10 === 3;
  return { dtype, isLarge, isSpecial, fixed, options, ...(seed % 8 === 6 ? inference : {}) };
}

export function capacityOf({ isLarge, fixed }: Variant): Record<string, number> {
  return { ...(isLarge ? { B: 37, T: 5 } : { B: 5, T: 6 }), ...fixed };
}

/** Batches of several sizes within the capacity; none that a net refuses, as it does means over nothing. */
export function batchesOf(M: NetClass, program: Program, variant: Variant, dice: Dice): readonly Batch[] {
  const { isLarge, fixed } = variant;
  const rows = isLarge ? [1, 2, 3, 5, 8, 16, 17, 33, 37] : [5, 0, 1, 2, 3, 4];
  const lengths = isLarge ? [1, 2, 5] : [6, 0, 1, 2, 3, 4];
  return Array.from({ length: isLarge ? 1 : 2 }, () => {
    const sizes = { B: rows[dice(rows.length)]!, T: lengths[dice(lengths.length)]!, ...fixed };
    return { sizes, inputs: inputsOf(program, sizes, dice, variant) };
  }).filter(({ sizes, inputs }) => {
    const net = new M(capacityOf(variant), { backend: 'ts' });
    try {
      net.trainStep(inputs, sizes);
      net.predict(inputs, sizes);
      return true;
    } catch (error) {
      if (error instanceof InputError) return false;
      throw error;
    }
  });
}

function inputsOf({ model }: Program, sizes: Sizes, dice: Dice, { dtype, isSpecial }: Variant): Record<string, View> {
  const drawn = model.inputs.map(({ name, leaf: { type } }) => {
    const length = type.shape.reduce((all, dim) => all * evaluateDim(dim, sizes), 1);
    const draw = (): number => {
      if (name === 'lengths') return dice(sizes['T']! + 1);
      if (type.dtype === 'i32') return dice(9) - 2;
      if (type.dtype === 'bool') return dice(2);
      if (type.dtype === 'u8') return dice(4) === 0 ? 255 : dice(256);
      if (isSpecial && dice(20) === 0) return special[dice(special.length)]!;
      return dice(12) === 0 ? 0 : (dice(2_000_001) / 1_000_000 - 1) * 1.5;
    };
    return [name, arrayOf(isFloat(type.dtype) ? dtype : type.dtype, Array.from({ length }, draw))] as const;
  });
  return Object.fromEntries(drawn);
}

function copyOf(views: Record<string, View>): Record<string, Float64Array> {
  return Object.fromEntries(Object.entries(views).map(([name, view]) => [name, Float64Array.from(view)]));
}

/** The emitted class, with what its nets keep to themselves in the open, for `machineOf`. */
export function openClass(javascript: string): NetClass {
  return evaluate(javascript.replaceAll('#net', 'machine'), 'M');
}

/** What a net of an open class keeps: the number of the last draw, which says which random numbers are drawn. */
export function machineOf(net: Net): { draw: number } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Reflect.get(net, 'machine') as { draw: number };
}

/** The methods one after the other on each batch; `draws` gets the number of the draw of each call. */
export function run(net: Net, batches: readonly Batch[], draws: number[]): Seen {
  const seen = new Map<string, ArrayLike<number>>();
  for (const [place, method, { sizes, inputs }] of calls(batches)) {
    const put = (name: string, data: ArrayLike<number> | number): void =>
      void seen.set(`${place} ${name}`, typeof data === 'number' ? [data] : Array.from(data));
    if (method === 'backward') {
      net.backward({ scale });
      for (const [name, view] of Object.entries(net.grads)) put(`gradient of ${name}`, view);
    } else if (method === 'update') net.update();
    else if (method === 'freeze') net.freeze(frozen);
    else if (method === 'thaw') net.freeze();
    else {
      const results: object = Reflect.apply(net[plainOf(method)], net, [inputs, sizes]);
      for (const [name, data] of Object.entries(results)) put(name, data as ArrayLike<number> | number);
    }
    draws.push(machineOf(net).draw);
    if (method !== 'trainStep' && method !== 'update') continue;
    for (const [name, view] of Object.entries({ ...net.params, ...net.state })) put(`new ${name}`, view);
  }
  return seen;
}

/** The method by its name. */
const plainOf = <M extends string>(method: M): Exclude<M, 'forward of another'> | 'forward' =>
  // A union without one of its members, which the compiler cannot tell of a generic one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  method === 'forward of another' ? 'forward' : (method as Exclude<M, 'forward of another'>);

function* calls(batches: readonly Batch[]): Generator<readonly [string, (typeof methods)[number], Batch]> {
  for (const [i, own] of batches.entries()) {
    let batch = own;
    for (const [at, method] of methods.entries()) {
      // Gradients of two batches, which may have other sizes, add up.
      if (method === 'forward of another') batch = batches[(i + 1) % batches.length]!;
      yield [`batch ${i} (${JSON.stringify(batch.sizes)}), ${at} ${method}:`, method, batch];
    }
  }
}

/** The same by the interpreter, with inputs and parameters shaken by so much. */
function interpreted(
  { model, ...program }: Program,
  batches: readonly Batch[],
  start: { readonly params: Record<string, Float64Array>; readonly state: Record<string, Float64Array> },
  draws: readonly number[],
  shake: number,
): Seen {
  const dice = diceOf(99);
  const off = (value: number): number => {
    const by = shake * (Math.abs(value) + 0.1) * (dice(2001) / 1000 - 1);
    return shake === 0 || !Number.isFinite(value) ? value : value + by;
  };
  const [train] = model.trains;
  const values: Values = new Map([['seed:seed', Float64Array.of(3)], ['scale:scale', Float64Array.of(scale)]]); // prettier-ignore
  for (const { name, leaf } of model.params) values.set(keyOf(leaf), start.params[name]!.map(off));
  for (const { name, leaf } of model.state) values.set(keyOf(leaf), start.state[name]!.slice());
  for (const { leaf, initial } of train!.hyper) values.set(keyOf(leaf), Float64Array.of(initial ?? NaN));
  const seen = new Map<string, ArrayLike<number>>();
  let [step, at] = [1, 0];
  for (const [place, method, { sizes, inputs }] of calls(batches)) {
    for (const { name, leaf } of model.inputs)
      values.set(keyOf(leaf), Float64Array.from(inputs[name]!, isFloat(leaf.type.dtype) ? off : Number));
    values.set('step:step', Float64Array.of(step));
    values.set('draw:draw', Float64Array.of(draws[at++]!));
    if (method === 'freeze' || method === 'thaw') {
      for (const { name } of model.params) values.set(`active:${name}`, Float64Array.of(method === 'freeze' && name === frozen ? 0 : 1)); // prettier-ignore
      continue;
    }
    for (const [name, data] of runPhase({ model, ...program }, plainOf(method), values, sizes)) seen.set(`${place} ${name}`, data); // prettier-ignore
    const put = (words: string, key: string): void => void seen.set(`${place} ${words}`, values.get(key)!.slice());
    if (method === 'backward') for (const { name } of train!.params) put(`gradient of ${name}`, `gradient:${name}`);
    if (method !== 'trainStep' && method !== 'update') continue;
    step++;
    for (const { name, leaf } of [...model.params, ...model.state]) put(`new ${name}`, keyOf(leaf));
  }
  return seen;
}

/** The first value that is off by more than rounding explains. */
function difference(found: Seen, expected: Seen, shaken: Seen, tolerance: number): string | undefined {
  for (const [key, wanted] of expected) {
    // `update` hands nothing back.
    if (/update: (lr|gradNorm)$/.test(key)) continue;
    const values = found.get(key);
    if (values?.length !== wanted.length) return `${key} has ${values?.length ?? 'no'} values, not ${wanted.length}`;
    const moved = Array.from(wanted, (value, i) => Math.abs(value - shaken.get(key)![i]!));
    if (moved.some((by, i) => by > CHAOS * Math.max(1, Math.abs(wanted[i]!)))) return undefined;
    for (const [i, want] of Array.from(wanted).entries()) {
      if (Object.is(values[i], want) || values[i] === want) continue;
      const slack = tolerance * Math.max(1, Math.abs(want)) + 100 * moved[i]!;
      if (!(Math.abs(values[i]! - want) <= slack)) return `${key}[${i}] is ${values[i]}, not ${want}`;
    }
  }
  return undefined;
}
