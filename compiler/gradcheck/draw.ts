/** Random data for a gradient check, from one seed. */
import { evaluateDim, productOf, type Sizes } from '../graph/dim.ts';
import type { Input } from '../program/model.ts';
import { normal01 } from '../../runtime/normal.ts';
import { placeKey } from '../../runtime/place-key.ts';
import { openUniform01, threefry } from '../../runtime/random.ts';
import type { Net, Values } from './net.ts';
import { usualRange, type Ranges } from './ranges.ts';

/** Integers of which the model says no bound are below it. */
export const most = 10;

export interface DrawOptions {
  readonly sizes: Sizes;
  readonly ranges: Ranges;
  readonly seed: number;
}

/** Floats strictly between 0 and 1, integers in what the model takes, both within the range that is given. */
export function drawInputs(inputs: readonly Input[], options: DrawOptions): Readonly<Record<string, Values>> {
  return Object.fromEntries(inputs.map((input) => [input.name, drawInput(input, options)]));
}

function drawInput(
  { name, leaf, partlyBelow, below = partlyBelow, alsoBelow = [] }: Input,
  { sizes, ranges, seed }: DrawOptions,
): Values {
  const { dtype, shape } = leaf.type;
  const key = placeKey(name);
  const draw = (_: unknown, i: number): number => openUniform01(threefry(seed, key, 0, i));
  const length = evaluateDim(productOf(shape), sizes);
  if (dtype === 'f32' || dtype === 'f64') {
    const [low, high] = ranges[name] ?? usualRange;
    return Float64Array.from({ length }, (_, i) => low + (high - low) * draw(_, i));
  }
  const bounds = below === undefined ? [most] : [below, ...alsoBelow].map((dim) => evaluateDim(dim, sizes));
  const bound = dtype === 'bool' ? 2 : Math.min(...bounds);
  const [low, high] = dtype === 'bool' ? [0, 1] : (ranges[name] ?? [0, bound - 1]);
  const integer = (_: unknown, i: number): number => low + Math.floor(draw(_, i) * (high - low + 1));
  return dtype === 'i32' ? Int32Array.from({ length }, integer) : Uint8Array.from({ length }, integer);
}

/** Moves every parameter a little: what begins at 0 would hide what multiplies it. */
export function stirParams({ params }: Net, seed: number): void {
  for (const [name, view] of Object.entries(params)) {
    const key = placeKey(name);
    for (let i = 0; i < view.length; i++) view[i]! += 0.1 * normal01(threefry(seed, key, 1, i));
  }
}

/** Up to `count` different places below `length`, ascending: all of them where there are no more. */
export function drawPlaces(name: string, length: number, count: number, seed: number): readonly number[] {
  if (length <= count) return Array.from({ length }, (_, i) => i);
  const places = new Set<number>();
  for (let i = 0; places.size < count; i++) {
    places.add(Math.floor(openUniform01(threefry(seed, placeKey(name), 2, i)) * length));
  }
  return [...places].toSorted((a, b) => a - b);
}
