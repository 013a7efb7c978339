/** Focal, dice and contrastive losses: against formulas of their own, where numbers go far, and beside padding. */
import { describe, expect, test } from 'vitest';
import { elaborated, evaluateExpression, formatProblem } from '../elaborate/elaborating.ts';
import { backends, onBackend } from '../emit/load.ts';
import { build } from '../program/source.ts';
import type { Input } from './derivatives.ts';
import { grown } from './inputs.ts';

function close(actual: readonly number[], expected: readonly number[], tolerance = 1e-13): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries())
    expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
}

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
const bools = (shape: string, ...data: readonly number[]): Input => ({ type: `bool[${shape}]`, data });

describe('focal', () => {
  const x = { type: 'f32[6]', data: [0.3, -2, 1.5, 4, -0.7, 0] };
  const t = { type: 'f32[6]', data: [1, 1, 0, 1, 0, 0] };
  const single = (gamma: number, alpha: number) =>
    x.data.map((logit, i) => {
      const p = 1 / (1 + Math.exp(-logit));
      return t.data[i] === 1 ? -alpha * (1 - p) ** gamma * Math.log(p) : -(1 - alpha) * p ** gamma * Math.log(1 - p);
    });

  test('is what the paper says, with every reduction', () => {
    close(evaluateExpression('focal(x, t)', { x, t }), [mean(single(2, 0.25))]);
    close(evaluateExpression('focal[1.5, 0.6, "none"](x, t)', { x, t }), single(1.5, 0.6));
    close(evaluateExpression('focal[reduction="sum"](x, t)', { x, t }), [6 * mean(single(2, 0.25))]);
    const m = bools('6', 1, 0, 1, 1, 0, 1);
    const kept = single(2, 0.25).filter((_, i) => m.data[i] === 1);
    close(evaluateExpression('focal(x, t, mask=m)', { x, t, m }), [mean(kept)]);
  });

  test('with gamma 0 and equal shares is half of bce_with_logits', () => {
    close(evaluateExpression('focal[0, 0.5](x, t)', { x, t }), evaluateExpression('0.5 * bce_with_logits(x, t)', { x, t })); // prettier-ignore
  });

  test('far from 0', () => {
    const far = { x: { type: 'f32[4]', data: [100, -100, 100, -100] }, t: { type: 'f32[4]', data: [1, 1, 0, 0] } };
    const found = evaluateExpression('focal[2, 0.5, "none"](x, t)', far);
    close(found, [0, 50, 50, 0]);
  });
});

describe('dice', () => {
  const p = { type: 'f32[2, 2, 2]', data: [0.9, 0.2, 0.5, 0, 1, 0.3, 0.8, 0.1] };
  const t = { type: 'f32[2, 2, 2]', data: [1, 0, 1, 0, 1, 1, 0, 0] };
  const m = bools('2, 2, 2', 1, 1, 0, 1, 0, 0, 0, 0);

  const example = (at: number, smooth: number, counts: (i: number) => boolean = () => true) => {
    let [common, both] = [smooth, smooth];
    for (let i = 4 * at; i < 4 * at + 4; i++) {
      if (!counts(i)) continue;
      common += 2 * p.data[i]! * t.data[i]!;
      both += p.data[i]! ** 2 + t.data[i]! ** 2;
    }
    return 1 - common / both;
  };

  test('is what the regions of each example do not share, with every reduction', () => {
    const single = [0, 1].map((at) => example(at, 1));
    close(evaluateExpression('dice(p, t)', { p, t }), [mean(single)]);
    close(evaluateExpression('dice[reduction="none"](p, t)', { p, t }), single);
    close(evaluateExpression('dice[0.01, "sum"](p, t)', { p, t }), [example(0, 0.01) + example(1, 0.01)]);
  });

  test('of what the mask keeps; an example without anything kept does not count', () => {
    const first = example(0, 1, (i) => m.data[i] === 1);
    close(evaluateExpression('dice[reduction="none"](p, t, mask=m)', { p, t, m }), [first, 0]);
    close(evaluateExpression('dice(p, t, mask=m)', { p, t, m }), [first]);
    // One mask of rows for all columns.
    const rows = bools('2, 2, 1', 1, 0, 0, 1);
    const kept = [0, 1].map((at) => example(at, 1, (i) => rows.data[Math.floor(i / 2)] === 1));
    close(evaluateExpression('dice[reduction="none"](p, t, mask=m)', { p, t, m: rows }), kept);
  });

  test('at probabilities of 0 and 1', () => {
    const sharp = {
      p: { type: 'f32[4, 2]', data: [0, 0, 1, 1, 1, 0, 0, 1] },
      t: { type: 'f32[4, 2]', data: [0, 0, 1, 1, 0, 1, 0, 0] },
    };
    close(evaluateExpression('dice[1e-6, "none"](p, t)', sharp), [0, 0, 1 - 1e-6 / (2 + 1e-6), 1 - 1e-6 / (1 + 1e-6)]);
    const { problems } = elaborated('model M { input p: f32[2, 2]\n output t = dice[0](p, p) }');
    expect(problems.map(formatProblem).join()).toContain('`smooth > 0` does not hold');
  });
});

describe('info_nce', () => {
  const a = { type: 'f32[3, 2]', data: [1, 2, -3, 0.5, 0.2, -1] };
  const b = { type: 'f32[3, 2]', data: [2, 3, -1, 1, 1, 1] };

  const row = ({ data }: Input, i: number) => data.slice(2 * i, 2 * i + 2);
  function single(temperature: number, among: readonly number[]): readonly number[] {
    return among.map((i) => {
      const powers = among.map((j) => {
        const [u, v] = [row(a, i), row(b, j)];
        const cosine = (u[0]! * v[0]! + u[1]! * v[1]!) / (Math.hypot(...u) * Math.hypot(...v));
        return Math.exp(cosine / temperature);
      });
      return -Math.log(powers[among.indexOf(i)]! / powers.reduce((total, power) => total + power, 0));
    });
  }

  test('is the share of the partner among all, with every reduction', () => {
    close(evaluateExpression('info_nce(a, b)', { a, b }), [mean(single(0.1, [0, 1, 2]))]);
    close(evaluateExpression('info_nce[0.5, "none"](a, b)', { a, b }), single(0.5, [0, 1, 2]));
    close(evaluateExpression('info_nce[2, "sum"](a, b)', { a, b }), [3 * mean(single(2, [0, 1, 2]))]);
  });

  test('rows off the mask have no partner, and are nobody’s', () => {
    const [x, y] = single(0.5, [0, 2]);
    const m = bools('3', 1, 0, 1);
    const holed = { a, b: { ...b, data: b.data.map((value, i) => (Math.floor(i / 2) === 1 ? NaN : value)) }, m };
    close(evaluateExpression('info_nce[0.5, "none"](a, b, mask=m)', holed), [x!, 0, y!]);
    close(evaluateExpression('info_nce[0.5](a, b, mask=m)', holed), [(x! + y!) / 2]);
    close(evaluateExpression('info_nce(a, b, mask=m)', { a, b, m: bools('3', 0, 0, 0) }), [0]);
  });

  test('rows of 0, of any length, and at a low temperature', () => {
    const zero = { a: { type: 'f32[2, 2]', data: [0, 0, 1, 0] }, b: { type: 'f32[2, 2]', data: [1, 0, 0, 0] } };
    close(evaluateExpression('info_nce[reduction="none"](a, b)', zero), [Math.LN2, 10 + Math.log1p(Math.exp(-10))]);
    const long = { a: { ...a, data: a.data.map((value) => 1e200 * value) }, b };
    close(evaluateExpression('info_nce(a, b)', long), evaluateExpression('info_nce(a, b)', { a, b }), 1e-11);
    const opposite = { a: { type: 'f32[2, 1]', data: [1, -1] }, b: { type: 'f32[2, 1]', data: [-1, 1] } };
    close(evaluateExpression('info_nce[0.001](a, b)', opposite), [2000]);
  });
});

describe.each(backends)('in f32, value and gradient at extremes: %s', (backend) => {
  const text = (line: string) => `model M[B, D] {
  input x: f32[B, D]
  input y: f32[B, D]
  value = ${line}
  output value
  output slope = grad(value, x)
}`;
  const at = (line: string, D: number, x: readonly number[], y: readonly number[]) => {
    const { Net } = build(text(line));
    const net = new (onBackend(backend, Net))({ B: x.length / D, D });
    const { value, slope } = net.predict({ x: Float32Array.from(x), y: Float32Array.from(y) });
    return { value: [...value!], slope: [...slope!] };
  };

  test('focal', () => {
    const found = at('focal[2, 0.5, "sum"](x, y)', 4, [100, -100, 100, -100], [1, 1, 0, 0]);
    close(found.value, [100], 1e-6);
    close(found.slope, [0, -0.5, 0.5, 0], 1e-6);
    const slow = at('focal[0.1, 0.5, "sum"](x, y)', 2, [1000, -1000], [1, 0]);
    expect([...slow.value, ...slow.slope].map(Math.abs)).toEqual([0, 0, 0]);
  });

  test('dice', () => {
    const sharp = at('dice[1e-6, "sum"](x, y)', 2, [0, 0, 1, 1, 0, 1], [0, 0, 1, 1, 1, 0]);
    close(sharp.value, [1], 2e-6);
    for (const slope of sharp.slope.slice(0, 4)) expect(Math.abs(slope)).toBeLessThan(1e-6);
    close(sharp.slope.slice(4), [-1, 1e-6 / 2], 1e-5);
  });

  test('info_nce', () => {
    const x = [1, 0, 0, 1];
    const found = at('info_nce[0.001, "sum"](x, y)', 2, x, [0, 1, 1, 0]);
    close(found.value, [2000], 1e-5);
    // Each row turns towards its partner, and away from the other one.
    close(found.slope, [0, -1000, -1000, 0], 1e-5);
    const zero = at('info_nce(x, y)', 2, [0, 0, 0, 0], grown(1, 2, 2).data);
    close(zero.value, [Math.LN2], 1e-6);
    for (const slope of zero.slope) expect(Number.isFinite(slope)).toBe(true);
  });

  test('cosine_similarity', () => {
    const line = 'cosine_similarity[reduction="sum"](x, y)';
    for (const [long, other] of [
      [2 ** 126, 2 ** 100],
      [2 ** 127, 2 ** 127],
      [2 ** -60, 2 ** 90],
      [1, 1],
    ] as const) {
      const found = at(line, 2, [long, long], [other, 0]);
      close(found.value, [Math.SQRT1_2], 1e-6);
      const slope = Math.SQRT1_2 / (2 * long);
      close(
        found.slope.map((value) => value * long),
        [slope * long, -slope * long],
        1e-6,
      );
    }
    // Below `eps`, a·b / eps.
    const [small, tiny] = [at(line, 2, [1e-6, 0], [1e-4, 1e-4]), at(line, 2, [1e-30, 0], [1e-30, 0])];
    close([...small.value, ...small.slope], [1e-2, 1e4, 1e4], 1e-6);
    expect([tiny.value, tiny.slope[1]]).toEqual([[0], 0]);
    const zero = at(line, 2, [0, 0], [3, -4]);
    close([...zero.value, ...zero.slope], [0, 3e8, -4e8], 1e-6);
  });
});
