/** What the scripts wrote: cases, each an expression of the language with what the reference computed. */
import { readFileSync } from 'node:fs';

export type Numbers = readonly (number | string)[];

export interface Tensor {
  readonly type: 'float' | 'i32' | 'bool';
  readonly shape: readonly number[];
  readonly data: Numbers;
}

export interface Case {
  readonly expression: string;
  /** What the expression names, and the parameters of its layers by their paths. */
  readonly given: Readonly<Record<string, Tensor>>;
  readonly own?: Readonly<Record<string, Tensor>>;
  /** The error of the reference, where that is larger than usual. */
  readonly tolerance?: number;
  readonly value: Tensor;
  /** The gradients of Σ value · seed. */
  readonly slopes?: Readonly<Record<string, Numbers>>;
}

/** The cases of a table, of which each test knows what they are. */
export function tableOf(name: string): readonly unknown[] {
  const { cases } = JSON.parse(readFileSync(new URL(`tables/${name}.json`, import.meta.url), 'utf8'));
  return cases;
}

export const numbersOf = (data: Numbers): readonly number[] => data.map(Number);

/** The numbers of `grown` in `scripts/table.py`. */
export const grown = (seed: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, i) => Math.round(Math.sin(seed + 2.3 * i) * 1000) / 1000);

/** The largest difference, relative to the largest number of `want`, or 1; infinite where only one is NaN or infinite. */
export function distance(got: ArrayLike<number>, want: readonly number[]): number {
  if (got.length !== want.length) return Infinity;
  const scale = want.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 1);
  return want.reduce((worst, value, i) => {
    if (Object.is(got[i], value) || got[i] === value) return worst;
    const error = Math.abs(got[i]! - value) / scale;
    return Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }, 0);
}

/** A model that gives the expression, and learns its floats. */
export function modelOf({ expression, given, value, slopes }: Case): string {
  const lines = Object.entries(given).map(([name, { type, shape }]) => {
    const axes = `[${shape.join(', ')}]`;
    if (slopes?.[name] !== undefined) return `param ${name}: f32${axes} = 0`;
    return `input ${name}: ${type === 'float' ? 'f32' : type}${axes}`;
  });
  const learnt = [
    `input seed: f32[${value.shape.join(', ')}]`,
    `loss = sum(result * seed)`,
    `train { optimizer sgd[lr=0] }`,
  ];
  return `model M {\n${[...lines, `output result = ${expression}`, ...(slopes === undefined ? [] : learnt)].join('\n')}\n}\n`;
}

/** What the gradients are weighed with. */
export const seedOf = ({ value }: Case): readonly number[] =>
  grown(
    5,
    value.shape.reduce((product, extent) => product * extent, 1),
  );
