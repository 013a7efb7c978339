/** Losses over ways to read a sequence, and the best of them: against all ways, one by one. */
import { describe, expect, test } from 'vitest';
import { elaborated, evaluateExpression, modelOf, outputOf } from '../elaborate/elaborating.ts';
import type { Inputs } from './derivatives.ts';
import { grown } from './inputs.ts';

function close(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) {
    if (Number.isFinite(value))
      expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    else expect(actual[i]).toBe(value);
  }
}

/** All ways to choose one of `classes` at each of `steps`. */
function ways(classes: number, steps: number): readonly (readonly number[])[] {
  if (steps === 0) return [[]];
  return ways(classes, steps - 1).flatMap((way) => Array.from({ length: classes }, (_, c) => [...way, c]));
}

const logSum = (terms: readonly number[]): number =>
  terms.length === 0 ? -Infinity : Math.log(terms.reduce((sum, term) => sum + Math.exp(term), 0));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const ints = (shape: string, ...data: readonly number[]) => ({ type: `i32[${shape}]`, data });

const [B, T, C] = [4, 5, 3];
const x = grown(3, B, T, C);
const lengths = [5, 3, 4, 0];
/** Row t of the sequence b. */
const row = (b: number, t: number): readonly number[] => x.data.slice((b * T + t) * C, (b * T + t + 1) * C);
const steps = (b: number): readonly number[] => Array.from({ length: lengths[b]! }, (_, t) => t);

describe('ctc', () => {
  const spelt = (way: readonly number[], blank: number): string =>
    way.filter((c, t) => c !== blank && c !== way[t - 1]).join();

  function lossOf(b: number, label: readonly number[], blank: number, used = steps(b)): number {
    const found = ways(C, used.length).filter((way) => spelt(way, blank) === label.join());
    const scores = found.map((way) => used.reduce((sum, t, i) => sum + row(b, t)[way[i]!]! - logSum(row(b, t)), 0));
    return -logSum(scores);
  }

  const labels = [[1, 2], [1, 1], [2], []];
  const inputs: Inputs = {
    x,
    i: ints('4, 2', 1, 2, 1, 1, 2, 77, -5, 9),
    m: ints('4', 2, 2, 1, 0),
    n: ints('4', ...lengths),
  };
  const expected = labels.map((label, b) => lossOf(b, label, 0));

  test('is the probability of all readings, of each row as far as it goes', () => {
    const written = 'ctc[reduction="none"](x, i, mask=mask[5](n), label_mask=mask[2](m))';
    close(evaluateExpression(written, inputs), expected);
    close(evaluateExpression('ctc(x, i, mask[5](n), mask[2](m))', inputs), [mean(expected.slice(0, 3))]);
    close(evaluateExpression('ctc[reduction="sum"](x, i, mask[5](n), mask[2](m))', inputs), [expected.reduce((a, b) => a + b)]); // prettier-ignore
  });

  test('without masks all counts; any class may be the blank, counted from the end too', () => {
    const all = [0, 1, 2, 3, 4];
    for (const [blank, written] of [
      [2, '2'],
      [2, '-1'],
      [0, '0'],
    ] as const) {
      const label = blank === 2 ? [0, 1, 1, 1, 0, 0, 1, 0] : [1, 2, 2, 2, 1, 1, 2, 1];
      const found = evaluateExpression(`ctc[${written}, "none"](x, i)`, { x, i: ints('4, 2', ...label) });
      close(found, [0, 1, 2, 3].map((b) => lossOf(b, label.slice(2 * b, 2 * b + 2), blank, all))); // prettier-ignore
    }
  });

  test('what so few steps cannot spell is infinite, and has no derivative', () => {
    const text = `model M[B, T, L] {
  input x: f32[B, T, 3]
  input i: i32[B, L]
  output y = ctc(x, i, reduction="none")
  output d = grad(ctc(x, i, reduction="none"), x)
}`;
    const values = { inputs: { x: x.data.slice(0, 12), i: [1, 1, 1, 2] }, sizes: { B: 2, T: 2, L: 2 } };
    const [first, second] = outputOf(modelOf(text), 'y', values);
    expect([first, Number.isFinite(second)]).toEqual([Infinity, true]);
    const derivative = outputOf(modelOf(text), 'd', values);
    expect(derivative.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(derivative.slice(6).every((value) => Number.isFinite(value) && value !== 0)).toBe(true);
    const none = { inputs: { x: [], i: [1] }, sizes: { B: 1, T: 0, L: 1 } };
    expect(outputOf(modelOf(text), 'y', none)).toEqual([Infinity]);
    const nothing = { inputs: { x: x.data.slice(0, 3), i: [] }, sizes: { B: 1, T: 1, L: 0 } };
    close(outputOf(modelOf(text), 'y', nothing), [logSum(row(0, 0)) - row(0, 0)[0]!]);
  });

  test('far from 0, in long sequences', () => {
    const logits = { type: 'f32[1, 400, 3]', data: Array.from({ length: 1200 }, (_, i) => (i % 3 === 1 ? 1e4 : -1e4)) };
    close(evaluateExpression('ctc(x, i)', { x: logits, i: ints('1, 1', 1) }), [0]);
    close(evaluateExpression('ctc(x, i)', { x: logits, i: ints('1, 1', 2) }), [400 * 2e4 - Math.log((400 * 401) / 2)]);
  });
});

describe('crf', () => {
  const transition = grown(5, C, C);
  const [start, end] = [grown(7, C), grown(8, C)];
  const label = [0, 2, 1, 1, 0, 2, 2, 0, 99, -7, 1, 0, 2, 2, 5, 0, 0, 0, 0, 0];
  const inputs: Inputs = { x, i: ints('4, 5', ...label), n: ints('4', ...lengths), w: transition, s: start, e: end };

  function scoreOf(b: number, way: readonly number[], used: readonly number[], ends: boolean): number {
    const moves = way.slice(1).map((c, i) => transition.data[way[i]! * C + c]!);
    const emitted = used.map((t, i) => row(b, t)[way[i]!]!);
    const edges = ends ? [start.data[way[0]!]!, end.data[way.at(-1)!]!] : [];
    return [...moves, ...emitted, ...edges].reduce((sum, value) => sum + value, 0);
  }

  function lossOf(b: number, used: readonly number[], ends: boolean): number {
    const all = logSum(ways(C, used.length).map((way) => scoreOf(b, way, used, ends)));
    return all - scoreOf(b, used.map((t) => label[b * T + t]!), used, ends); // prettier-ignore
  }

  const best = (b: number, used: readonly number[]): readonly number[] => {
    const found = ways(C, used.length);
    const scores = found.map((way) => scoreOf(b, way, used, true));
    const way = found[scores.indexOf(Math.max(...scores))]!;
    return Array.from({ length: T }, (_, t) => (used.includes(t) ? way[used.indexOf(t)]! : 0));
  };

  const rows = [0, 1, 2];
  const expected = [...rows.map((b) => lossOf(b, steps(b), true)), 0];

  test('is the probability among all labellings, of each row as far as it goes', () => {
    close(evaluateExpression('crf[reduction="none"](x, i, w, mask[5](n), s, e)', inputs), expected);
    close(evaluateExpression('crf(x, i, w, start=s, end=e, mask=mask[5](n))', inputs), [mean(expected.slice(0, 3))]);
    const whole = evaluateExpression('crf[reduction="none"](x[0:1], i[0:1], w)', inputs);
    close(whole, [lossOf(0, [0, 1, 2, 3, 4], false)]);
  });

  test('steps off the mask are left out, wherever they stand', () => {
    const m = { type: 'bool[1, 5]', data: [0, 1, 0, 1, 1] };
    close(evaluateExpression('crf(x[0:1], i[0:1], w, m, s, e)', { ...inputs, m }), [lossOf(0, [1, 3, 4], true)]);
    close(evaluateExpression('viterbi(x[0:1], w, m, s, e)', { ...inputs, m }), best(0, [1, 3, 4]));
  });

  test('viterbi finds the labelling of the largest score', () => {
    const found = evaluateExpression('viterbi(x, w, mask=mask[5](n), start=s, end=e)', inputs);
    close(
      found,
      [...rows, 3].flatMap((b) => (b === 3 ? [0, 0, 0, 0, 0] : best(b, steps(b)))),
    );
  });

  test('a transition of -inf forbids a pair', () => {
    const w = { type: 'f32[2, 2]', data: [0, -Infinity, 0, 0] };
    const given = { x: { type: 'f32[1, 3, 2]', data: [9, 0, 0, 9, 0, 9] }, w, i: ints('1, 3', 1, 1, 0) };
    expect(evaluateExpression('viterbi(x, w)', given)).toEqual([1, 1, 1]);
    // 000, 100, 110 and 111 are allowed.
    close(evaluateExpression('crf(x, i, w)', given), [logSum([9, 0, 9, 18]) - 9]);
    close(evaluateExpression('sum(grad(crf(x, i, w), x), axis=-1)', given), [0, 0, 0]);
  });
});

test.each([
  ['ctc(x, i, mask=n)', 'a mask is bool, not i32[B]'],
  ['ctc(x, i, mask=mask[L](n))', 'the mask does not cover what it is to mask'],
  ['crf(x, argmax(x), transition=w, mask=mask[L](n))', 'the mask does not cover what it is to mask'],
  ['ctc(x, i, label_mask=n)', 'expected bool, found i32[B]'],
  ['ctc[3](x, i)', '`blank < C` does not hold: blank = 3, C = 3'],
  ['ctc_loss(x, i)', 'unknown name `ctc_loss`'],
])('%s', (written, message) => {
  const { problems } = elaborated(`model M[B, T, L] {
  input x: f32[B, T, 3]
  input i: i32[B, L]
  input n: i32[B]
  param w: f32[3, 3] = 0
  output u = take(w, i)
  output v = mask[L](n)
  output y = ${written}
}`);
  expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.message)).toEqual([message]);
});
