/**
 * Random models of sums along axes of every length about which blocks and vectors are cut: norms and moments over leading, middle and trailing axes and
 * over merged ones, several sums of the same tensor, masks, units and nothing. Steps on both backends against the interpreter; on threads, the same bits.
 */
import { differentiate } from '../../compiler/autodiff/program.ts';
import { compile } from '../../compiler/compile.ts';
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import type { Program } from '../../compiler/program/program.ts';
import { InputError } from '../../runtime/errors.ts';
import type { View } from '../../runtime/net/index.ts';
import { arrayOf, backends, evaluate, type Net, type NetClass } from '../emit/load.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { diceOf, type Dice } from './mutate.ts';
import { oneOf } from './wide-step.ts';

const lengths = [511, 512, 513, 1023, 1024, 1025, 2049];
const shorter = [1, 1, 2, 3, 4, 5, 8];
const MOST = 24_000;

interface Axis {
  /** As the model says it. */
  readonly text: string;
  readonly most: number;
  readonly isOpen: boolean;
}

/** Of f32 sums of thousands whose terms cancel; one term that is missing, or counted twice, is more. */
const bounds = { f32: { tolerance: 3e-3, shake: 3e-6 }, f64: { tolerance: 1e-9, shake: 1e-12 } };

/** Where shaking alone moves a value by more, rounding has taken over. */
const CHAOS = 1e-3;

type Batch = { readonly sizes: Record<string, number>; readonly inputs: Record<string, View> };
type Seen = ReadonlyMap<string, ArrayLike<number>>;

/** What is wrong with the model of this seed: nothing, or what differs. */
export async function tryLongSums(seed: number): Promise<{ readonly text: string; readonly wrong: readonly string[] }> {
  const dice = diceOf(seed * 104_729 + 7);
  const dtype = dice(3) === 0 ? 'f64' : 'f32';
  const axes = axesOf(dice);
  const text = modelText(axes, dice);
  const options = { dtype, language: 'js', name: 'm.nn', sharesFrom: dice(2) === 0 ? 0 : 4000 } as const;
  const { files, models } = await compile(text, options);
  const program = differentiate(models[0]!.model);
  const M = evaluate(files[0]!.text, 'M');
  const open = axes.filter(({ isOpen }) => isOpen);
  const capacity = Object.fromEntries(open.map((axis) => [axis.text, axis.most]));
  const batches = [0, 1].map((i) => batchOf(program, open, i, dtype, dice));
  const nets = backends.map((backend) => new M(capacity, { backend, seed: 3 }));
  const wrong: string[] = [];
  for (const [i, batch] of batches.entries()) {
    const stored = nets.map(copyOf)[0]!;
    const [expected, shaken] = [0, bounds[dtype].shake].map((shake) => interpreted(program, batch, stored, shake));
    for (const net of nets) {
      put(net, stored);
      const found = stepOf(net, batch);
      if (found === undefined) continue;
      const message = difference(found, expected!, shaken!, bounds[dtype].tolerance);
      if (message !== undefined) wrong.push(`${net.backend}, batch ${i} of ${JSON.stringify(batch.sizes)}: ${message}`);
    }
  }
  const message = await onThreads(M, capacity, batches, 2 + dice(3));
  return { text, wrong: message === undefined ? wrong : [...wrong, message] };
}

function axesOf(dice: Dice): readonly Axis[] {
  const rank = 2 + dice(3);
  const long = dice(rank);
  let room = MOST;
  const sizes = Array.from({ length: rank }, (_, i) => (i === long ? oneOf(dice, lengths) : oneOf(dice, shorter)));
  return sizes.map((size, i): Axis => {
    const most = i === long || size * sizes[long]! <= room ? size : 1;
    if (i !== long) room = Math.floor(room / most);
    const isOpen = dice(2) === 0;
    return { text: isOpen ? 'ABCD'[i]! : `${most}`, most, isOpen };
  });
}

function modelText(axes: readonly Axis[], dice: Dice): string {
  const shape = axes.map((axis) => axis.text);
  const channels = axes.at(-1)!;
  const lines: string[] = [];
  let value = 'x';
  for (let i = 0; i < 2 + dice(3); i++) {
    lines.push(`t${i} = ${step(value, shape, channels, i, dice)}`);
    value = `t${i}`;
  }
  const kept = someAxes(shape.length, dice);
  const sums = ['sum(#)', 'sum(# * x)', 'sum(#^2)', 'max(#)', 'sum(where(m, #, 0))', 'sum(0.5 * x + 1)', 'min(x)', 'sum(# * cos(x))'].filter(() => dice(2) === 0); // prettier-ignore
  const outputs = sums.map((sum, i) => `output o${i} = ${sum.replace('#', value).replace(/\)$/, `, axes=[${kept.join(', ')}])`)}`); // prettier-ignore
  const count = `(1 + ${shape.join(' * ')})`;
  const open = axes.filter(({ isOpen }) => isOpen).map(({ text }) => text);
  return `model M${open.length > 0 ? `[${open.join(', ')}]` : ''} {
  input x: f32[${shape.join(', ')}]
  input m: bool[${shape.join(', ')}]
  param w: f32${channels.isOpen ? '' : `[${channels.text}]`} ~ normal[std=0.5]
  ${[...lines, ...outputs].join('\n  ')}
  output slope = grad(sum(${value} * cos(x)), x)
  loss = sum((${value} * w - 0.3)^2) / ${count}
  train { optimizer sgd[lr=0.1] }
}
`;
}

/** Some axes, at least one. */
function someAxes(rank: number, dice: Dice): readonly number[] {
  const some = Array.from({ length: rank }, (_, i) => i).filter(() => dice(2) === 0);
  return some.length === 0 ? [dice(rank)] : some;
}

/** A value of the same shape. */
function step(value: string, shape: readonly string[], channels: Axis, id: number, dice: Dice): string {
  const elements = [`0.5 * ${value} - 0.3`, `tanh(${value})`, `${value} + 0.2 * x`, `where(m, ${value}, 0.1 * x)`, `${value} * w`, `0.3 * ${value}^2`]; // prettier-ignore
  const layers = channels.isOpen ? [] : ['LayerNorm[', 'RmsNorm[', 'BatchNorm[', 'InstanceNorm[', `GroupNorm[${channels.most % 2 === 0 ? 2 : 1}, `]; // prettier-ignore
  if (layers.length > 0 && dice(3) === 0) return `${value} |> n${id}: ${oneOf(dice, layers)}eps=0.05]`;
  if (dice(3) === 0) return oneOf(dice, elements);
  const view = dice(2) === 0 ? shape : merged(shape, dice);
  const isMerged = view !== shape;
  const seen = isMerged ? `reshape[${view.join(', ')}](${value})` : value;
  const mask = dice(3) > 0 ? undefined : isMerged ? `reshape[${view.join(', ')}](m)` : 'm';
  const result = normal(seen, view, mask, dice);
  return isMerged ? `reshape[${shape.join(', ')}](${result})` : result;
}

/** The same elements with some neighbours as one axis, or an axis of 1 more. */
function merged(shape: readonly string[], dice: Dice): readonly string[] {
  const from = dice(shape.length);
  const to = from + 1 + dice(shape.length - from);
  const run = shape.slice(from, to).join(' * ');
  return [...shape.slice(0, from), ...(to - from === 1 || dice(4) === 0 ? ['1', run] : [run]), ...shape.slice(to)];
}

/** Centred and scaled over some axes; over nothing too where it counts itself. */
function normal(value: string, shape: readonly string[], mask: string | undefined, dice: Dice): string {
  const axes = someAxes(shape.length, dice);
  const over = `axes=[${axes.join(', ')}], keepdims=true`;
  const count = `(1 + ${axes.map((axis) => shape[axis]!).join(' * ')})`;
  const masked = mask === undefined ? '' : `, mask=${mask}`;
  const mean = (x: string): string => (dice(2) === 0 ? `mean(${x}, ${over}${masked})` : `sum(${x}, ${over}${masked}) / ${count}`); // prettier-ignore
  const centre = mean(value);
  return oneOf(dice, [
    `${value} - 0.7 * ${centre}`,
    `(${value} - ${centre}) * rsqrt(${mean(`(${value} - ${centre})^2`)} + 0.05)`,
    `(${value} - ${centre}) / (0.1 + std(${value}, ${over}${masked}))`,
    `${value} * rsqrt(${mean(`${value}^2`)} + 0.05) + 0.1 * ${centre}`,
    `${value} / (1 + norm(${value}, ${over}${masked})) + 0.2 * max(${value}, ${over})`,
  ]);
}

function batchOf({ model }: Program, open: readonly Axis[], i: number, dtype: 'f32' | 'f64', dice: Dice): Batch {
  const sizes = Object.fromEntries(
    open.map(({ text, most }) => [text, i === 0 ? most : oneOf(dice, [most, most - 1, 1, 0, Math.ceil(most / 2)])]),
  );
  const inputs = model.inputs.map(({ name, leaf: { type } }) => {
    const length = type.shape.reduce((all, dim) => all * evaluateDim(dim, sizes), 1);
    const draw = (): number => (type.dtype === 'bool' ? dice(2) : (dice(2_000_001) / 1_000_000 - 1) * 1.5);
    return [name, arrayOf(isFloat(type.dtype) ? dtype : type.dtype, Array.from({ length }, draw))] as const;
  });
  return { sizes, inputs: Object.fromEntries(inputs) };
}

/** What is predicted, and what a step gives and leaves; undefined of a batch that is refused, as means over nothing are. */
function stepOf(net: Net, { sizes, inputs }: Batch): Seen | undefined {
  try {
    const predicted = Object.entries(net.predict(inputs, sizes)).map(([name, data]) => [name, data.slice()] as const);
    const report = net.trainStep(inputs, sizes);
    const stored = Object.entries(copyOf(net)).map(([name, data]) => [`new ${name}`, data] as const);
    return new Map<string, ArrayLike<number>>([...predicted, ['loss', [report['loss']!]], ...stored]);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const copyOf = ({ params, state }: Net): Record<string, View> =>
  Object.fromEntries(Object.entries({ ...params, ...state }).map(([name, view]) => [name, view.slice()]));

function put({ params, state }: Net, stored: Record<string, View>): void {
  for (const [name, view] of Object.entries({ ...params, ...state })) view.set(stored[name]!);
}

function interpreted(program: Program, { sizes, inputs }: Batch, stored: Record<string, View>, shake: number): Seen {
  const { model } = program;
  const dice = diceOf(99);
  const off = (value: number): number => value + shake * (Math.abs(value) + 0.1) * (dice(2001) / 1000 - 1);
  const values: Values = new Map([['step:step', Float64Array.of(1)]]);
  for (const { name, leaf } of [...model.params, ...model.state]) values.set(keyOf(leaf), Float64Array.from(stored[name]!)); // prettier-ignore
  for (const { leaf, initial } of model.trains[0]!.hyper) values.set(keyOf(leaf), Float64Array.of(initial!));
  for (const { name, leaf } of model.inputs)
    values.set(keyOf(leaf), Float64Array.from(inputs[name]!, isFloat(leaf.type.dtype) ? off : Number));
  const predicted = runPhase(program, 'predict', values, sizes);
  const loss = runPhase(program, 'trainStep', values, sizes).get('loss')!;
  const left = [...model.params, ...model.state].map(({ name, leaf }) => [`new ${name}`, values.get(keyOf(leaf))!] as const); // prettier-ignore
  return new Map([...predicted, ['loss', loss] as const, ...left]);
}

async function onThreads(
  M: NetClass,
  capacity: Sizes,
  batches: readonly Batch[],
  threads: number,
): Promise<string | undefined> {
  const [one, several] = [new M({ ...capacity }, { backend: 'wasm', seed: 3 }), await M.create({ ...capacity }, { seed: 3, threads })]; // prettier-ignore
  try {
    for (const batch of batches) {
      const [expected, found] = [stepOf(one, batch), stepOf(several, batch)];
      for (const [name, wanted] of expected ?? []) {
        const at = Array.from(wanted).findIndex((value, i) => !Object.is(value, found?.get(name)?.[i]));
        if (at !== -1) return `${threads} threads: ${name}[${at}] is ${found?.get(name)?.[at]}, not ${wanted[at]}`;
      }
    }
  } finally {
    several.dispose();
  }
  return undefined;
}

/** The first value that is off by more than rounding explains. */
function difference(found: Seen, expected: Seen, shaken: Seen, tolerance: number): string | undefined {
  for (const [key, wanted] of expected) {
    const values = found.get(key);
    if (values?.length !== wanted.length) return `${key} has ${values?.length ?? 'no'} values, not ${wanted.length}`;
    const moved = Array.from(wanted, (value, i) => Math.abs(value - shaken.get(key)![i]!));
    if (moved.some((by, i) => by > CHAOS * Math.max(1, Math.abs(wanted[i]!)))) return undefined;
    for (const [i, want] of Array.from(wanted).entries()) {
      if (values[i] === want || Object.is(values[i], want)) continue;
      const slack = tolerance * Math.max(1, Math.abs(want)) + 100 * moved[i]!;
      if (!(Math.abs(values[i]! - want) <= slack)) return `${key}[${i}] is ${values[i]}, not ${want}`;
    }
  }
  return undefined;
}
