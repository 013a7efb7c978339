/** Models that the tests of pictures and derivations share. */
import { readFileSync } from 'node:fs';
import { compose } from '../../compiler/draw/picture/compose.ts';
import type { Expand } from '../../compiler/draw/picture/layers.ts';
import type { Picture, Vertex } from '../../compiler/draw/picture/picture.ts';
import type { Model } from '../../compiler/program/model.ts';
import { modelOf } from '../elaborate/elaborating.ts';

export function modelIn(path: string): Model {
  return modelOf(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** Two blocks, each of which forks its input. */
export const residual = `layer Block[H](x: f32[..., D]) -> f32[..., D] {
  return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
}
model Residual[B] {
  input x: f32[B, 6]
  input target: f32[B, 3]
  y = x |> blocks: Block[8] * 2 |> head: Dense[3]
  output y
  loss = mse(y, target)
}`;

/** One layer applied to its own result. */
export const shared = `model Shared[B] {
  input x: f32[B, 4]
  layer twice = Dense[4]
  output y = twice(relu(twice(x)))
  loss = mean(y ^ 2)
}`;

export function pictureOf(text: string | Model, gradient = true, expand: Expand = new Set()): Picture {
  return compose(typeof text === 'string' ? modelOf(text) : text, { gradient, expand });
}

/** What a reader sees in a box. */
export function textOf({ kind, title, lines, rows }: Vertex): string {
  if (kind === 'fork') return title === '' ? '•' : title;
  return [title, ...lines, ...rows.map(({ text }) => text)].filter((part) => part !== '').join(' | ');
}

/** `a → b : label` for every edge of a side, in the direction of the flow. */
export function edgesOf({ vertices, edges }: Picture, side: 'forward' | 'gradient'): readonly string[] {
  const name = (id: string): string => textOf(vertices.find((vertex) => vertex.id === id)!).split(' | ')[0]!;
  return edges
    .filter((edge) => edge.side === side)
    .map(({ from, to, label }) => `${name(from)} → ${name(to)}${label === '' ? '' : ` : ${label}`}`);
}
