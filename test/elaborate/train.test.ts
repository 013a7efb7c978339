/** Train blocks as graphs: optimisers against their recurrences, schedules, penalties, clipping, freezing. */
import { describe, expect, test } from 'vitest';
import { topological } from '../../compiler/graph/traverse.ts';
import type { Model, Train } from '../../compiler/program/model.ts';
import { elaborated, formatAll, formatProblem, modelOf, nameOf, valuesOf } from './elaborating.ts';

/** A model of one parameter of two elements, and one of one, trained as `items` say. */
function training(items: string, set?: Readonly<Record<string, number>>, dtype: 'f32' | 'f64' = 'f64'): Model {
  const text = `model M {
    input x: f32[2]
    param w: f32[2] = 0
    param b: f32 = 0
    loss = mean((x * w + b)^2)
    train {
      ${items}
    }
  }`;
  return modelOf(text, { dtype, ...(set === undefined ? {} : { set }) });
}

type Leaves = Readonly<Record<string, number | readonly number[]>>;

/** One update: the next values of every stored tensor that is written, by name. */
function update(model: Model, leaves: Leaves, train: Train = model.trains[0]!): Record<string, number[]> {
  const roots = [...train.writes.values()];
  const values = valuesOf(model, roots, { leaves });
  return Object.fromEntries([...train.writes.keys()].map((leaf, i) => [nameOf(leaf), [...values[i]!.data]]));
}

function scalar(model: Model, key: 'lr' | 'gradNorm' | 'penalty', leaves: Leaves = {}): number {
  return valuesOf(model, [model.trains[0]![key]!], { leaves })[0]!.data[0]!;
}

/** Runs `steps` updates with given gradients of w; the state of all stored tensors at the end. */
function run(model: Model, gradients: readonly (readonly number[])[]): Record<string, number[]> {
  let state: Record<string, number[]> = { w: [1, -2], b: [0.5] };
  for (const [i, gradient] of gradients.entries()) {
    const next = update(model, { ...state, 'gradient w': gradient, 'gradient b': 0, 'step step': i + 1 });
    state = { ...state, ...next };
  }
  return state;
}

const gradients = [
  [0.5, -1],
  [0.25, 2],
  [-1, 0],
  [3, 1e-3],
];

/** The same run of a rule on one element at a time. */
function byHand(rule: (w: number, g: number, step: number, slots: number[]) => number): number[] {
  return [1, -2].map((start, element) => {
    const slots = [0, 0];
    return gradients.reduce((w, gradient, i) => rule(w, gradient[element]!, i + 1, slots), start);
  });
}

function close(actual: readonly number[] | undefined, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries())
    expect(Math.abs(actual![i]! - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(value)));
}

const adamRule =
  (lr: number, decay: number) =>
  (w: number, g: number, step: number, slots: number[]): number => {
    slots[0] = 0.9 * slots[0]! + 0.1 * g;
    slots[1] = 0.999 * slots[1]! + (1 - 0.999) * g * g;
    const unbiased = [slots[0] / (1 - 0.9 ** step), slots[1] / (1 - 0.999 ** step)] as const;
    return w * (1 - lr * decay) - (lr * unbiased[0]) / (Math.sqrt(unbiased[1]) + 1e-8);
  };

describe('optimisers follow their recurrences', () => {
  const table: readonly [items: string, (w: number, g: number, step: number, slots: number[]) => number][] = [
    ['optimizer sgd[lr=0.1]', (w, g) => w - 0.1 * g],
    ['optimizer sgd[lr=0.1, momentum=0.9]', (w, g, _, slots) => w - 0.1 * (slots[0] = 0.9 * slots[0]! + g)],
    [
      'optimizer sgd[lr=0.1, momentum=0.9, nesterov=true]',
      (w, g, _, slots) => {
        slots[0] = 0.9 * slots[0]! + g;
        return w - 0.1 * (g + 0.9 * slots[0]);
      },
    ],
    ['optimizer adam[lr=0.01]', adamRule(0.01, 0)],
    ['optimizer adamw[lr=0.01, weight_decay=0.1]', adamRule(0.01, 0.1)],
    [
      'optimizer sgd[lr=cosine[peak=0.1, warmup=2, steps=8]]',
      (w, g, step) => w - 0.1 * Math.min(step / 2, 0.5 * (1 + Math.cos(Math.PI * Math.min(step / 8, 1)))) * g,
    ],
  ];
  test.each(table)('%s', (items, rule) => {
    close(run(training(items), gradients)['w'], byHand(rule));
  });
});

test('sgd without momentum has no slots, and no momentum to set', () => {
  const [train] = training('optimizer sgd[lr=0.1]').trains;
  expect(train!.slots).toEqual([]);
  expect(train!.hyper.map(({ name }) => name)).toEqual(['lr']);
  const [momentum] = training('optimizer sgd[lr=0.1]', { momentum: 0.5 }).trains;
  expect(momentum!.slots.map(({ name }) => name)).toEqual(['v:w', 'v:b']);
});

describe('schedules', () => {
  const table: readonly [text: string, expected: (step: number) => number][] = [
    ['constant[0.3]', () => 0.3],
    ['constant[0.3, warmup=10]', (step) => 0.3 * Math.min(step / 10, 1)],
    ['step[peak=0.3, every=5, factor=0.5]', (step) => 0.3 * 0.5 ** Math.floor((step - 1) / 5)],
    ['step[peak=0.3, every=5, warmup=4]', (step) => 0.3 * Math.min(step / 4, 1) * 0.1 ** Math.floor((step - 1) / 5)],
    ['exponential[peak=0.3, factor=0.9]', (step) => 0.3 * 0.9 ** (step - 1)],
    ['exponential[peak=0.3, factor=0.9, warmup=3]', (step) => 0.3 * Math.min(step / 3, 1) * 0.9 ** (step - 1)],
    ['cosine[peak=0.3, steps=12]', (step) => 0.15 * (1 + Math.cos((Math.PI * Math.min(step, 12)) / 12))],
    [
      'cosine[peak=0.3, steps=12, warmup=6]',
      (step) => Math.min((0.3 * step) / 6, 0.15 * (1 + Math.cos((Math.PI * Math.min(step, 12)) / 12))),
    ],
    ['linear[peak=0.3, steps=12, low=0.1]', (step) => 0.1 + 0.2 * (1 - Math.min(step / 12, 1))],
    ['0.5 * constant[0.3]', () => 0.15],
    ['min(constant[0.3], linear[peak=1, steps=10])', (step) => Math.min(0.3, 1 - Math.min(step / 10, 1))],
    [
      'where(step <= 5, constant[0.3], exponential[peak=0.3, factor=0.9])',
      (step) => (step <= 5 ? 0.3 : 0.3 * 0.9 ** (step - 1)),
    ],
    ['1 / step', (step) => 1 / step],
  ];
  test.each(table.slice(0, -1))('%s', (text, expected) => {
    const model = training(`optimizer sgd[lr=${text}]`);
    for (const step of [1, 2, 5, 6, 12, 13, 1000]) {
      expect(Math.abs(scalar(model, 'lr', { 'step step': step }) - expected(step))).toBeLessThanOrEqual(1e-14);
    }
  });

  test('a number set at run time replaces the schedule; NaN restores it', () => {
    const model = training('optimizer sgd[lr=constant[0.3]]');
    expect(model.trains[0]!.hyper).toMatchObject([{ name: 'lr', initial: null }]);
    expect(scalar(model, 'lr', { 'hyper lr': 0.7 })).toBe(0.7);
    expect(scalar(model, 'lr', { 'hyper lr': NaN })).toBeCloseTo(0.3, 15);
  });

  test('a schedule of the user, by name alone', () => {
    const model = modelOf(`schedule decay[start=0.5] = start / step
      model M { param w: f32[2] = 1
        loss = sum(w)
        train { optimizer sgd[lr=decay] } }`);
    expect(scalar(model, 'lr', { 'step step': 4 })).toBe(0.125);
  });

  test('a schedule of the user, made of others', () => {
    const model = modelOf(`schedule both[start] = where(step < 3, linear[start, 10], 0.5 * constant[start])
      model M { param w: f32[2] = 1
        loss = sum(w)
        train { optimizer sgd[lr=both[2]] } }`);
    expect(scalar(model, 'lr', { 'step step': 2 })).toBeCloseTo(1.6, 15);
    expect(scalar(model, 'lr', { 'step step': 3 })).toBe(1);
  });
});

describe('settings', () => {
  test('change defaults', () => {
    const model = training('optimizer adam[lr=0.1]\nregularize l2[0.5]', { lr: 0.2, l2: 0.25 });
    expect(model.trains[0]!.hyper.filter(({ name }) => name === 'lr' || name === 'l2')).toMatchObject([
      { name: 'lr', initial: 0.2 },
      { name: 'l2', initial: 0.25 },
    ]);
    expect(scalar(training('optimizer sgd[lr=constant[0.3]]', { lr: 0.2 }), 'lr')).toBe(0.2);
  });

  test('of an unknown scalar are a problem', () => {
    const { problems } = elaborated(
      `model M { param w: f32[2] = 1
        loss = sum(w)
        train { optimizer adam[lr=0.1] } }`,
      { set: { beta: 0.5 } },
    );
    expect(problems.map(({ message, help }) => `${message} ${help}`)).toEqual([
      'there is no train scalar `beta` to set Did you mean `beta1`?',
    ]);
  });

  test.each([
    [{ batch: 32 }, 'there is no open dim `batch` to fix They are B.'],
    [{ b: 32 }, 'there is no open dim `b` to fix Did you mean `B`?'],
    [{ D: 5 }, 'there is no open dim `D` to fix `M` fixes it, `D=4`: change it there; without a default it is a dim.'],
    [{ K: 5 }, 'there is no open dim `K` to fix The file fixes it, `const K = 3`: change it there, or make it a dim of the model, `model M[K]`.'], // prettier-ignore
    [{ B: 1.5 }, '`B` cannot be 1.5 A dim is a whole number from 0.'],
    [{ B: -1 }, '`B` cannot be -1 A dim is a whole number from 0.'],
  ])('dims to fix: %j', (dims, expected) => {
    const { problems } = elaborated('const K = 3\nmodel M[B, D=4] { input x: f32[B]\n output y = D * K * x }', {
      dims,
    });
    expect(problems.map(({ message, help }) => `${message} ${help}`)).toEqual([expected]);
  });
});

describe('penalties', () => {
  const leaves = { w: [3, -4], b: [2] };
  test.each([
    ['regularize l2[0.1]', 0.1 * (9 + 16 + 4)],
    ['regularize l1[0.1] on "w"', 0.1 * 7],
    ['regularize l2[0.1] on "w"\n regularize l1[0.5] on "b"', 2.5 + 1],
    ['regularize l2[0.1] on "w"\n regularize l2[0.5] on "b"', 2.5 + 2],
    ['regularize l2[0.1] on "*", "w"', 2.9],
  ])('%s', (items, expected) => {
    expect(scalar(training(`optimizer sgd[lr=1]\n ${items}`), 'penalty', leaves)).toBeCloseTo(expected, 14);
  });

  test('two of one kind have scalars of their own', () => {
    const model = training('optimizer sgd[lr=1]\n regularize l2[0.1] on "w"\n regularize l2[0.5] on "b"');
    expect(model.trains[0]!.hyper.map(({ name }) => name)).toEqual(['lr', 'l2', 'l22']);
  });
});

describe('clipping', () => {
  const leaves = { w: [0, 0], b: [0], 'gradient w': [3, 0], 'gradient b': 4 };
  test('by the norm of all gradients together', () => {
    const model = training('optimizer sgd[lr=1]\n clip norm[1]');
    expect(scalar(model, 'gradNorm', leaves)).toBe(5);
    const next = update(model, leaves);
    close(next['w'], [-0.6, 0]);
    close(next['b'], [-0.8]);
  });

  test.each([
    ['zero gradients', { 'gradient w': [0, 0], 'gradient b': 0 }, [0, 0]],
    ['a norm that overflows', { 'gradient w': [1e200, 0], 'gradient b': 0 }, [0, 0]],
    ['a norm below the limit', { 'gradient w': [0.5, 0], 'gradient b': 0 }, [-0.5, 0]],
    ['a limit of 0 and no gradient', { 'gradient w': [0, 0], 'gradient b': 0, 'hyper clipNorm': 0 }, [0, 0]],
    ['no limit', { 'gradient w': [30, 0], 'gradient b': 0, 'hyper clipNorm': Infinity }, [-30, 0]],
  ])('%s', (_, gradient, expected) => {
    const model = training('optimizer sgd[lr=1]\n clip norm[1]');
    expect(update(model, { ...leaves, ...gradient })['w']!.map((value) => value + 0)).toEqual(expected);
  });

  test('element by element', () => {
    const next = update(training('optimizer sgd[lr=1]\n clip value[0.5]'), { ...leaves, 'gradient w': [3, -0.2] });
    close(next['w'], [-0.5, 0.2]);
    close(next['b'], [-0.5]);
  });
});

describe('freezing', () => {
  test('at run time: nothing of the parameter changes, and its gradient counts for nothing', () => {
    const model = training('optimizer adam[lr=1]\n clip norm[1]');
    const leaves = {
      w: [1, 2],
      b: [3],
      'm:w': [0.5, 0.5],
      'v:w': [0.25, 0.25],
      'gradient w': [Infinity, NaN],
      'gradient b': 2,
      'active w': 0,
    };
    expect(scalar(model, 'gradNorm', leaves)).toBe(2);
    const next = update(model, leaves);
    expect(next['w']).toEqual([1, 2]);
    expect(next['m:w']).toEqual([0.5, 0.5]);
    expect(next['v:w']).toEqual([0.25, 0.25]);
    expect(next['b']![0]).toBeCloseTo(2, 7);
  });

  test('when compiling: the parameter has no gradient, no slot and no update', () => {
    const [train] = training('optimizer adam[lr=1]\n freeze "b"').trains;
    expect(train!.params.map(({ name }) => name)).toEqual(['w']);
    expect(train!.slots.map(({ name }) => name)).toEqual(['m:w', 'v:w']);
    expect(train!.writes.size).toBe(3);
  });
});

test('train scalars meet f32 tensors as f32, and stay float64 among themselves', () => {
  const model = training('optimizer adam[lr=0.01]', undefined, 'f32');
  const [train] = model.trains;
  expect(train!.lr!.type.dtype).toBe('f64');
  for (const [leaf, value] of train!.writes) expect(value.type).toEqual(leaf.type);
  const powers = topological(train!.writes.values()).filter(({ op }) => op.name === 'pow');
  expect(powers.map(({ type }) => type.dtype)).toEqual(['f64', 'f64']);
});

test('several losses with blocks of their own', () => {
  const model = modelOf(`layer Part(x: f32[B]) -> f32[B] {
      param w: f32 = 1
      return x * w
    }
    model Gan[B] {
      input x: f32[B]
      fake = x |> gen: Part
      score = fake |> disc: Part
      loss d_loss = mean(score)
      loss g_loss = -mean(score)
      train d {
        minimize d_loss over "disc.*"
        optimizer sgd[lr=0.1]
      }
      train g {
        minimize g_loss over "gen.*"
        optimizer adam[lr=0.2]
      }
    }`);
  expect(
    model.trains.map(({ name, loss, params, slots, hyper }) => [
      name,
      loss,
      params.map((param) => param.name),
      slots.map((slot) => slot.name),
      hyper[0]!.leaf.attrs['name'],
    ]),
  ).toEqual([
    ['d', 'd_loss', ['disc.w'], [], 'd.lr'],
    ['g', 'g_loss', ['gen.w'], ['g.m:gen.w', 'g.v:gen.w'], 'g.lr'],
  ]);
});

test('a parameter that the loss does not reach is left out, with a warning', () => {
  const { models, problems } = elaborated(`model M {
    param w: f32[2] = 1
    param unused: f32[2] = 1
    loss = sum(w)
    output unused
    train { optimizer sgd[lr=1] }
  }`);
  expect(models[0]!.trains[0]!.params.map(({ name }) => name)).toEqual(['w']);
  expect(problems.map(formatProblem)).toEqual(['NN4004 3:5 the loss does not depend on `unused`']);
});

test('of several blocks the one is named that leaves a parameter as it is, and those that change it', () => {
  const told = (blocks: string): readonly string[] =>
    elaborated(`model M[B] {
    input x: f32[B]
    param p: f32[] = 1
    param q: f32[] = 1
    loss a = mean((p * x)^2)
    loss b = mean(p * x)
    loss c = mean((q * x)^2)
    loss d = mean(stop_gradient(q) * p * x)
    output q
    ${blocks}
  }`).problems.flatMap(formatAll);
  const block = (name: string, over = '*'): string =>
    `train ${name} { minimize ${name} over "${over}"\n optimizer sgd[lr=1] }`;
  expect(told([block('a'), block('b'), block('c')].join('\n'))).toEqual([
    'NN4004 3:5 the loss `c` of `train c` does not depend on `p`',
    '  help: `train a` and `train b` change it, `train c` does not: narrow its `over`, or `freeze` it there.',
    'NN4004 4:5 the losses of `train a` and `train b` do not depend on `q`',
    '  help: `train c` changes it, `train a` and `train b` do not: narrow their `over`, or `freeze` it there.',
  ]);
  expect(told([block('c', 'q'), block('d')].join('\n'))).toEqual([
    'NN4004 4:5 no derivative of the loss `d` of `train d` reaches `q`',
    '  8:19 stop_gradient says so',
    '  help: `train c` changes it, `train d` does not: narrow its `over`, or `freeze` it there.',
  ]);
  expect(told([block('a'), block('b', 'p')].join('\n'))).toEqual([
    'NN4004 4:5 the loss `a` of `train a` does not depend on `q`',
    '  help: It will never change.',
  ]);
});

test('all parameters whose derivatives end at one place are one warning', () => {
  const { problems } = elaborated(`model M[B] {
    input x: f32[B, 2]
    h = x |> one: Dense[2] |> relu |> two: Dense[1]
    output h
    loss = mean(round(h))
    train { optimizer sgd[lr=0.1] }
  }`);
  expect(problems.map(formatProblem)).toEqual([
    'NN4004 3:14 no derivative of the loss reaches `one.weight`, `one.bias` and 2 others',
  ]);
});

test.each([
  ['mean(argmax(x * w) != label)', '6:17 a position has no derivative'],
  ['mse(round(x * w), x)', '6:16 round is constant between its jumps'],
  ['mean(argmax(relu(x * w)) != label)', '6:17 a position has no derivative'],
  ['mse(x * stop_gradient(w), x)', '6:20 stop_gradient says so'],
  ['mean(where(x * w > 0, x, -x))', '6:23 a comparison is constant between its jumps'],
])('no derivative reaches what only counts: %s', (loss, why) => {
  const { problems } = elaborated(`model M[B] {
    input x: f32[B, 2]
    input _label: i32[B]
    param w: f32[2] = 1
    label = _label
    loss = ${loss}
    train { optimizer sgd[lr=0.1] }
  }`);
  expect(formatAll(problems.find(({ code }) => code === 'NN4004')!)).toEqual([
    'NN4004 4:5 no derivative of the loss reaches `w`',
    `  ${why}`,
    '  help: It will never change.',
  ]);
});

test("a user's optimiser with slots of another shape", () => {
  const model = modelOf(`optimizer counting[lr, k: int=2](w, g) {
      state calls: f32 = 0
      calls' = calls + 1
      w' = w - lr * g * k / calls'
    }
    model M {
      param w: f32[2] = 1
      loss = sum(w)
      train { optimizer counting[lr=0.5] }
    }`);
  const [train] = model.trains;
  expect(train!.hyper.map(({ name }) => name)).toEqual(['lr']);
  const next = update(model, { 'gradient w': [1, 2], 'calls:w': 3 });
  expect(next).toEqual({ w: [0.75, 0.5], 'calls:w': [4] });
});
