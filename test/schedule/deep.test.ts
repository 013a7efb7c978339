/**
 * Models that are deep, or use a value many times over: they compile in a time that grows with their text, for both targets, and no stack
 * overflows. What is not so shows as a RangeError, or as a test that takes more than its time.
 */
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/index.ts';

interface Shape {
  readonly depth: number;
  readonly text: (depth: number) => string;
}

const chain = (depth: number, first: string, next: (before: string) => string): string =>
  [`  y0 = ${first}`, ...Array.from({ length: depth }, (_, i) => `  y${i + 1} = ${next(`y${i}`)}`)].join('\n');

const input = '  input x: f32[2, 3]\n  param w: f32[2, 3] = 1\n';
const train = '  train { optimizer sgd[lr=0.1] }\n';

const shapes: Readonly<Record<string, Shape>> = {
  'element-wise operators before a change of form': {
    depth: 4000,
    text: (depth) =>
      `${input}${chain(depth, 'x', (y) => `tanh(${y})`)}\n  output z = transpose(reshape[3, 2](y${depth}))`,
  },
  'views of views': {
    depth: 4000,
    text: (depth) => `${input}${chain(depth, 'x', (y) => `flip[axis=0](transpose(${y}))`)}\n  output z = y${depth} + 1`,
  },
  'squares of squares': {
    depth: 60,
    text: (depth) => `${input}${chain(depth, 'x * w', (y) => `${y} * ${y} + 0.5`)}\n  loss = sum(y${depth})\n${train}`,
  },
  'steps of Euler': {
    depth: 40,
    text: (depth) =>
      `${input}${chain(depth, 'x * w', (y) => `${y} + 0.1 * (${y} - ${y} * ${y} * ${y})`)}\n  output m = sum(y${depth})\n  loss = sum(y${depth})\n${train}`,
  },
  'two states of one deep value': {
    depth: 4000,
    text: (depth) =>
      `${input}  state a: f32[2, 3] = 0\n  state b: f32[2, 3] = 0\n${chain(depth, 'a * 0.5', (y) => `tanh(${y})`)}\n  a' = y${depth}\n  b' = y${depth}\n  loss = sum(x * w)\n${train}`,
  },
  'clamped positions': {
    depth: 60,
    text: (depth) =>
      `${input}  input p: i32[4]\n${chain(depth, 'p', (y) => `max(${y}, min(${y}, -1))`)}\n  output z = take[axis=0](x, y${depth})`,
  },
  'outputs side by side': {
    depth: 1000,
    text: (depth) =>
      `  input x: f32[16]\n${Array.from({ length: depth }, (_, i) => `  output y${i} = tanh(x * ${i}.5)`).join('\n')}`,
  },
};

describe.each(Object.entries(shapes))('%s', (_, { depth, text }) => {
  test.each(['ts', 'wasm'] as const)(
    '%s',
    async (target) => {
      const { files, problems } = await compile(`model Deep {\n${text(depth)}\n}`, { target });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(files[0]!.text).toContain('export class Deep');
    },
    20_000,
  );
});
