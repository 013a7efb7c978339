/** The library's optimisers against their recurrences on single numbers, and its schedules against formulas of the step. */
import { describe, expect, test } from 'vitest';
import { modelOf, nameOf, valuesOf } from '../elaborate/elaborating.ts';
import type { Model } from '../../compiler/program/model.ts';

function training(optimizer: string): Model {
  return modelOf(
    `model M {\n input x: f64[2]\n param w: f64[2] = 0\n loss = sum(x * w)\n train { optimizer ${optimizer} }\n}`,
    { dtype: 'f64' },
  );
}

/** The weights and slots after one update per gradient, from weights 1 and −2. */
function run(optimizer: string, gradients: readonly (readonly number[])[]): readonly number[] {
  const model = training(optimizer);
  const { writes } = model.trains[0]!;
  let state: Record<string, readonly number[]> = { w: [1, -2] };
  for (const [i, gradient] of gradients.entries()) {
    const leaves = { ...state, 'gradient w': gradient, 'step step': i + 1 };
    const next = valuesOf(model, [...writes.values()], { leaves });
    state = {
      ...state,
      ...Object.fromEntries([...writes.keys()].map((leaf, j) => [nameOf(leaf), [...next[j]!.data]])),
    };
  }
  return state['w']!;
}

type Rule = (w: number, g: number, step: number, slots: number[]) => number;

const gradients = [[0.5, -1], [0.25, 2], [-1, 0], [3, 1e-3], [0, 0], [1, -1], [-2, 0.5]]; // prettier-ignore

function byHand(rule: Rule): readonly number[] {
  return [1, -2].map((start, element) => {
    const slots = [0, 0, 0];
    return gradients.reduce((w, gradient, i) => rule(w, gradient[element]!, i + 1, slots), start);
  });
}

const mix = (slots: number[], at: number, keep: number, value: number): number =>
  (slots[at] = keep * slots[at]! + (1 - keep) * value);

describe('optimisers', () => {
  const rmsprop: Rule = (w, g, _, slots) => w - (0.1 * g) / (Math.sqrt(mix(slots, 0, 0.9, g * g)) + 1e-8);
  const rows: readonly (readonly [optimizer: string, rule: Rule])[] = [
    ['sgd[lr=0.1]', (w, g) => w - 0.1 * g],
    [
      'sgd[lr=0.1, momentum=0.9, dampening=0.5]',
      (w, g, step, slots) => {
        slots[0] = step === 1 ? g : 0.9 * slots[0]! + 0.5 * g;
        return w - 0.1 * slots[0];
      },
    ],
    [
      'sgd[lr=0.1, momentum=0.9, nesterov=true]',
      (w, g, _, slots) => {
        slots[0] = 0.9 * slots[0]! + g;
        return w - 0.1 * (g + 0.9 * slots[0]);
      },
    ],
    ['adagrad[lr=0.1]', (w, g, _, slots) => w - (0.1 * g) / (Math.sqrt((slots[0] = slots[0]! + g * g)) + 1e-10)],
    ['rmsprop[lr=0.1, decay=0.9]', rmsprop],
    [
      'rmsprop[lr=0.1, decay=0.9, momentum=0.5]',
      (w, g, _, slots) => {
        slots[1] = 0.5 * slots[1]! + g / (Math.sqrt(mix(slots, 0, 0.9, g * g)) + 1e-8);
        return w - 0.1 * slots[1];
      },
    ],
    [
      'rmsprop[lr=0.1, decay=0.9, centered=true, eps=0.01]',
      (w, g, _, slots) => {
        const square = mix(slots, 0, 0.9, g * g);
        const average = mix(slots, 1, 0.9, g);
        return w - (0.1 * g) / (Math.sqrt(square - average * average) + 0.01);
      },
    ],
    [
      'radam[lr=0.1]',
      (w, g, step, slots) => {
        const m = mix(slots, 0, 0.9, g) / (1 - 0.9 ** step);
        const v = mix(slots, 1, 0.999, g * g) / (1 - 0.999 ** step);
        const longest = 1999;
        const length = longest - (2 * step * 0.999 ** step) / (1 - 0.999 ** step);
        if (length <= 5) return w - 0.1 * m;
        const trust = ((length - 4) * (length - 2) * longest) / ((longest - 4) * (longest - 2) * length);
        return w - (0.1 * m * Math.sqrt(trust)) / (Math.sqrt(v) + 1e-8);
      },
    ],
    [
      'lion[lr=0.1, weight_decay=0.2]',
      (w, g, _, slots) => {
        const direction = Math.sign(0.9 * slots[0]! + 0.1 * g);
        mix(slots, 0, 0.99, g);
        return w * (1 - 0.02) - 0.1 * direction;
      },
    ],
  ];
  test.each(rows)('%s', (optimizer, rule) => {
    const expected = byHand(rule);
    const found = run(optimizer, gradients);
    for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 10);
  });

  test('no gradient at all moves nothing and divides by nothing', () => {
    const still = [[0, 0], [0, 0]]; // prettier-ignore
    for (const optimizer of ['adagrad', 'rmsprop', 'radam', 'lion', 'adam', 'sgd']) {
      expect(run(`${optimizer}[lr=0.1]`, still)).toEqual([1, -2]);
    }
    expect(run('rmsprop[lr=0.1, centered=true]', still)).toEqual([1, -2]);
  });
});

describe('schedules', () => {
  function at(schedule: string, steps: readonly number[]): readonly number[] {
    const model = training(`sgd[lr=${schedule}]`);
    const { lr } = model.trains[0]!;
    return steps.map((step) => valuesOf(model, [lr!], { leaves: { 'step step': step } })[0]!.data[0]!);
  }
  const half = (share: number): number => 0.5 * (1 + Math.cos(Math.PI * share));
  const rows: readonly (readonly [schedule: string, steps: readonly number[], values: readonly number[]])[] = [
    ['constant[0.5, warmup=4]', [1, 2, 4, 9], [0.125, 0.25, 0.5, 0.5]],
    ['polynomial[2, 10]', [1, 5, 10, 11], [1.8, 1, 0, 0]],
    ['polynomial[2, 10, power=2, low=1]', [5, 10, 99], [1.25, 1, 1]],
    ['polynomial[2, 10, warmup=5]', [1, 3, 9], [0.4, 1.2, 0.2]],
    ['cosine_restarts[2, 4]', [1, 2, 3, 5, 7, 9], [2, 2 * half(0.25), 1, 2, 1, 2]],
    ['cosine_restarts[2, 4, low=1]', [1, 3, 5], [2, 1.5, 2]],
    ['cosine_restarts[2, 4, warmup=2]', [1, 2, 5], [1, 2 * half(0.25), 2]],
    // Periods of 3, 6, 12 and 24 steps.
    ['cosine_restarts[2, 3, factor=2]', [1, 4, 7, 10, 16, 22, 46], [2, 2, 1, 2, 1, 2, 2]],
    ['cosine_restarts[1, 7, factor=1.5]', [1, 8, 15], [1, 1, half(7 / 10.5)]],
    ['one_cycle[1, 11, rise=0.5, divide=10, final=10]', [1, 6, 11, 12], [0.1, 1, 0.01, 0.01]],
    ['one_cycle[1, 11, rise=0.4, divide=10, final=10]', [3, 8], [0.55, 0.505]],
    ['0.5 * polynomial[2, 10]', [5], [0.5]],
  ];
  test.each(rows)('%s', (schedule, steps, values) => {
    for (const [i, value] of at(schedule, steps).entries()) expect(value).toBeCloseTo(values[i]!, 12);
  });

  test('a period begins at its peak however often it was doubled', () => {
    const starts = Array.from({ length: 20 }, (_, i) => 5 * (2 ** i - 1) + 1);
    for (const value of at('cosine_restarts[1, 5, factor=2]', starts)) expect(value).toBeCloseTo(1, 6);
  });
});
