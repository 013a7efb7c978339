/** Random models with operators, layers and control flow of all kinds, at sizes below their capacity, 0 and 1 included. */
import type { Dice } from './mutate.ts';
import { convolutionSteps } from './wide-convolutions.ts';
import { layerSteps } from './wide-layers.ts';
import { lossSteps } from './wide-losses.ts';
import { placeSteps } from './wide-places.ts';
import { number, oneOf, type Context, type Maker, type Step, type Value } from './wide-step.ts';
import { tensorSteps } from './wide-tensors.ts';

/** By name; a name that two files have would hide one of the steps. */
export const stepTables = [tensorSteps, layerSteps, convolutionSteps, lossSteps, placeSteps] as const;
const steps: Readonly<Record<string, Maker>> = Object.assign({}, ...stepTables);

/** Axes around the tiles of kernels. */
const largeAxes = [3, 7, 8, 13, 16, 17, 31, 32, 33, 40, 47, 64, 65, 70, 127, 129];

const optimizers = [
  'sgd[lr=0.1]',
  'sgd[lr=0.1, momentum=0.9, nesterov=true]',
  'adam[lr=0.01, eps=0.1]',
  'rmsprop[lr=0.01, eps=0.1]',
  'adamw[lr=cosine[peak=0.02, warmup=2, steps=9], eps=0.1]',
  'adagrad[lr=0.1, eps=0.1]',
  'rmsprop[lr=0.01, eps=0.1, momentum=0.8, centered=true]',
  'radam[lr=0.01, eps=0.1]',
];
const clips = ['clip norm[0.5]', 'clip value[0.1]'];
const otherItems = ['regularize l2[0.01]', 'regularize l1[0.01] on "w"', 'freeze "v"'];

/** The text of a model of these dice. */
export function wideModel(dice: Dice, isLarge: boolean): string {
  const [n, m, h] = (
    isLarge ? [oneOf(dice, largeAxes), oneOf(dice, largeAxes), 1 + dice(2)] : [1 + dice(9), 1 + dice(6), 1 + dice(6)]
  ).map(String) as [string, string, string];
  const values = startValues(n, m, h);
  const made = drawSteps(dice, values, isLarge ? 40_000 : 4000);
  const lines = made.flatMap(({ name, step }) => [...(step.before ?? []), `${name} = ${step.text}`]);
  const floats = values.filter(({ sort }) => sort === 'f').map(({ name }) => name);
  const terms = floats.slice(-4).map((name) => `sum(square(tanh(${name}))) / 7`);
  const stored = ['x', 'y', 'z', 'p', 'w', 'u', 'v', 'c', 's'].map((name) => `sum(sin(${name}))`);
  // Everything is read, so that nothing is left out of the gradients and the inputs.
  const whole = 'sum(cast[f32](id) + cast[f32](lengths))';
  const bytes = 'sum(where(kept, lit, cast[f32](unsqueeze(bright))))';
  return `${made.flatMap(({ step }) => step.outside ?? []).join('\n')}
model M[B, T] {
  input x: f32[B, ${n}]
  input y: f32[B, T, ${n}]
  input z: f32[${m}, ${n}]
  input p: f32[B, ${h}, ${m}, ${n}]
  input id: i32[B]
  input lengths: i32[B]
  input raw: u8[B, ${n}]
  input kept: bool[B, ${n}]
  present = mask[T](lengths)
  lit = raw / 255
  bright = sum(raw, axis=1)
  param w: f32[${n}, ${n}] ~ normal
  param u: f32[${m}, ${n}] ~ normal
  param v: f32[${n}] ~ normal
  param c: f32[] = 0.7
  state s: f32[${n}] = 0.5
${lines.map((line) => `  ${line}`).join('\n')}
  s' = 0.9 * s + 0.1 * sin(sum(x, axis=0))
  output found = ${values.at(-1)!.name}
  output more = ${floats.at(-2)!}
  metric m = sum(tanh(${floats.at(-3)!}))
  loss = ${terms.join(' + ')} + 0.1 * (${stored.join(' + ')}) + 0 * ${whole} + 0 * ${bytes}
  train {
    optimizer ${oneOf(dice, optimizers)}
${itemsOf(dice).map((line) => `    ${line}\n`).join('')}  }
}
`; // prettier-ignore
}

/** What the model has before any step. */
function startValues(n: string, m: string, h: string): Value[] {
  return [
    { name: 'x', shape: ['B', n], sort: 'f' },
    { name: 'y', shape: ['B', 'T', n], sort: 'f' },
    { name: 'z', shape: [m, n], sort: 'f' },
    { name: 'p', shape: ['B', h, m, n], sort: 'f' },
    { name: 'lit', shape: ['B', n], sort: 'f' },
    { name: 'id', shape: ['B'], sort: 'i' },
    { name: 'bright', shape: ['B'], sort: 'i' },
    { name: 'kept', shape: ['B', n], sort: 'b' },
    { name: 'present', shape: ['B', 'T'], sort: 'b' },
    { name: 'w', shape: [n, n], sort: 'f' },
    { name: 'u', shape: [m, n], sort: 'f' },
    { name: 'v', shape: [n], sort: 'f' },
    { name: 'c', shape: [], sort: 'f' },
    { name: 's', shape: [n], sort: 'f' },
  ];
}

/** Some steps, each from values so far; what it makes is added to them. */
function drawSteps(dice: Dice, values: Value[], mostElements: number) {
  const names = Object.keys(steps);
  const find: Context['find'] = (fits) => {
    const found = values.filter(fits);
    // Rather a late one than an early one.
    return found[Math.max(dice(found.length || 1), dice(found.length || 1))];
  };
  const like: Context['like'] = (shape, otherwise, sort = 'f') =>
    find((value) => value.sort === sort && String(value.shape) === String(shape))?.name ?? otherwise;
  const made: { readonly name: string; readonly step: Step }[] = [];
  const count = 3 + dice(9);
  for (let id = 0; made.length < count && id < 60; id++) {
    const value = find(({ sort }) => sort === 'f')!;
    const step = steps[oneOf(dice, names)]!(value, { dice, id, like, find });
    if (step === undefined || step.shape.length > 5 || elementsOf(step) > mostElements) continue;
    const name = `s${id}`;
    made.push({ name, step });
    values.push({ name, shape: step.shape, sort: step.sort ?? 'f' });
  }
  return made;
}

/** About how many: 4 along an axis that is open. */
function elementsOf({ shape }: Step): number {
  return shape.reduce((all, dim) => all * (number(dim) || 4), 1);
}

/** At most one way to clip, and some of the others. */
function itemsOf(dice: Dice): readonly string[] {
  const drawn = (items: readonly string[]): readonly string[] => items.filter(() => dice(4) === 0);
  return [...drawn(clips).slice(0, 1), ...drawn(otherItems)];
}
