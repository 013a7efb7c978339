/** Random models with operators, layers and control flow of all kinds, at sizes below their capacity, 0 and 1 included. */
import type { Dice } from './mutate.ts';
import { convolutionSteps } from './wide-convolutions.ts';
import { layerSteps } from './wide-layers.ts';
import { lossSteps } from './wide-losses.ts';
import { placeSteps } from './wide-places.ts';
import type { Sort, Step, Value } from './wide-step.ts';
import { tensorSteps } from './wide-tensors.ts';

export interface WideModel {
  readonly text: string;
  readonly used: readonly string[];
}

const steps = { ...tensorSteps, ...layerSteps, ...convolutionSteps, ...lossSteps, ...placeSteps };

/** `large`: axes around the tiles of kernels. */
export function wideModel(dice: Dice, isLarge: boolean): WideModel {
  const large = [3, 7, 8, 13, 16, 17, 31, 32, 33, 40, 47, 64, 65, 70, 127, 129];
  const [n, m, h] = (
    isLarge ? [large[dice(16)]!, large[dice(16)]!, 1 + dice(2)] : [1 + dice(9), 1 + dice(6), 1 + dice(6)]
  ).map(String) as [string, string, string];
  const values: Value[] = [
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
  const names = Object.keys(steps);
  const lines: string[] = [];
  const outside: string[] = [];
  const used: string[] = [];
  const find = (fits: (value: Value) => boolean): Value | undefined => {
    const found = values.filter(fits);
    return found[Math.max(dice(found.length || 1), dice(found.length || 1))];
  };
  const like = (shape: readonly string[], otherwise: string, sort: Sort = 'f'): string =>
    find((value) => value.sort === sort && String(value.shape) === String(shape))?.name ?? otherwise;
  const count = 3 + dice(9);
  for (let id = 0; used.length < count && id < 60; id++) {
    const value = find(({ sort }) => sort === 'f')!;
    const kind = names[dice(names.length)]!;
    const made: Step | undefined = steps[kind]!(value, { dice, id, like, find });
    if (made === undefined || made.shape.length > 5) continue;
    const size = made.shape.reduce((all, dim) => all * (Number(dim) || 4), 1);
    if (size > (isLarge ? 40_000 : 4000)) continue;
    used.push(kind);
    outside.push(...(made.outside ?? []));
    lines.push(...(made.before ?? []), `s${id} = ${made.text}`);
    values.push({ name: `s${id}`, shape: made.shape, sort: made.sort ?? 'f' });
  }
  const floats = values.filter(({ sort }) => sort === 'f');
  const [last] = values.slice(-1);
  const terms = floats.slice(-4).map(({ name }) => `sum(square(tanh(${name}))) / 7`);
  const optimizer = ['sgd[lr=0.1]', 'sgd[lr=0.1, momentum=0.9, nesterov=true]', 'adam[lr=0.01, eps=0.1]', 'rmsprop[lr=0.01, eps=0.1]', 'adamw[lr=cosine[peak=0.02, warmup=2, steps=9], eps=0.1]', 'adagrad[lr=0.1, eps=0.1]', 'rmsprop[lr=0.01, eps=0.1, momentum=0.8, centered=true]', 'radam[lr=0.01, eps=0.1]'][dice(8)]!; // prettier-ignore
  const extras = ['clip norm[0.5]', 'clip value[0.1]', 'regularize l2[0.01]', 'regularize l1[0.01] on "w"', 'freeze "v"'].filter(() => dice(4) === 0).filter((line, i, all) => !line.startsWith('clip') || i === 0 || !all[0]!.startsWith('clip')); // prettier-ignore
  const text = `${outside.join('\n')}
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
  output found = ${last!.name}
  output more = ${floats.at(-2)!.name}
  metric m = sum(tanh(${floats.at(-3)!.name}))
  loss = ${terms.join(' + ')} + 0.1 * (${['x', 'y', 'z', 'p', 'w', 'u', 'v', 'c', 's'].map((name) => `sum(sin(${name}))`).join(' + ')}) + 0 * sum(cast[f32](id) + cast[f32](lengths)) + 0 * sum(where(kept, lit, cast[f32](unsqueeze(bright))))
  train {
    optimizer ${optimizer}
${extras.map((line) => `    ${line}\n`).join('')}  }
}
`;
  return { text, used };
}
