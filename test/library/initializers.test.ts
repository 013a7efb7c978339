/** First values: what each initialiser asks the runtime to draw, for the shapes it may be given. */
import { expect, test } from 'vitest';
import type { InitSpec } from '../../runtime/init/index.ts';
import { initialize } from '../../runtime/init/index.ts';
import { modelOf } from '../elaborate/elaborating.ts';

function specOf(initializer: string, shape = '30, 20', declarations = ''): InitSpec {
  const model = modelOf(`${declarations}\nmodel M { param w: f32[${shape}] ${initializer}\n output w }`);
  return model.params[0]!.init;
}

const symmetric = (bound: number): InitSpec => ({ kind: 'uniform', low: -bound, high: bound });
const normal = (std: number): InitSpec => ({ kind: 'normal', mean: 0, std });

const table: readonly [initializer: string, shape: string, spec: InitSpec][] = [
  ['= 0', '30, 20', { kind: 'constant', value: 0 }],
  ['= -1.5', '30, 20', { kind: 'constant', value: -1.5 }],
  ['= zeros', '3', { kind: 'constant', value: 0 }],
  ['~ ones', '3', { kind: 'constant', value: 1 }],
  ['~ constant[0.3]', '3', { kind: 'constant', value: 0.3 }],
  ['~ uniform', '3', { kind: 'uniform', low: -1, high: 1 }],
  ['~ uniform[0, high=2]', '3', { kind: 'uniform', low: 0, high: 2 }],
  ['~ normal', '3', normal(1)],
  ['~ normal[std=0.02]', '3', normal(0.02)],
  ['~ truncated_normal[1, 0.5]', '3', { kind: 'truncated_normal', mean: 1, std: 0.5, low: 0, high: 2 }],
  ['~ xavier_uniform', '30, 20', symmetric(Math.sqrt(6 / 50))],
  ['~ xavier_uniform[gain=2]', '30, 20', symmetric(2 * Math.sqrt(6 / 50))],
  ['~ xavier_normal', '30, 20', normal(Math.sqrt(2 / 50))],
  ['~ kaiming_uniform', '30, 20', symmetric(Math.sqrt(6 / 30))],
  ['~ kaiming_uniform[slope=1]', '30, 20', symmetric(Math.sqrt(3 / 30))],
  ['~ kaiming_normal', '30, 20', normal(Math.sqrt(2 / 30))],
  ['~ kaiming_normal[fan_in=8]', '30, 20', normal(0.5)],
  ['~ lecun_normal', '30, 20', normal(Math.sqrt(1 / 30))],
  // A convolution's [kh, kw, I, O]: fan-in kh·kw·I, fan-out kh·kw·O.
  ['~ kaiming_normal', '5, 5, 4, 8', normal(Math.sqrt(2 / 100))],
  ['~ xavier_normal', '5, 5, 4, 8', normal(Math.sqrt(2 / 300))],
  ['~ kaiming_normal', '7', normal(Math.sqrt(2))],
  ['~ orthogonal', '2, 3, 4', { kind: 'orthogonal', rows: 6, columns: 4, gain: 1 }],
  ['~ orthogonal[gain=2]', '3, 4', { kind: 'orthogonal', rows: 3, columns: 4, gain: 2 }],
  ['= identity', '3, 4', { kind: 'identity', rows: 3, columns: 4 }],
  // Nothing to draw, and no fan to divide by.
  ['~ kaiming_uniform', '0, 4', { kind: 'constant', value: 0 }],
];

test.each(table)('%s for [%s]', (initializer, shape, expected) => {
  const found = specOf(initializer, shape);
  expect(found.kind).toBe(expected.kind);
  for (const [key, value] of Object.entries(expected)) {
    const actual = Object.entries(found).find(([name]) => name === key)?.[1];
    if (typeof value === 'number') expect(actual).toBeCloseTo(value, 14);
  }
});

test("a user's own, on top of the library's", () => {
  const declarations = `initializer half[scale=1] = normal[std=scale / sqrt(fan_in + fan_out)]
initializer again = half[scale=2, fan_in=60]`;
  expect(specOf('~ half', '30, 20', declarations)).toEqual(normal(1 / Math.sqrt(50)));
  expect(specOf('~ again', '30, 20', declarations)).toEqual(normal(2 / Math.sqrt(80)));
});

test('the variance of Kaiming weights is 2 / fan_in', () => {
  for (const name of ['kaiming_uniform', 'kaiming_normal']) {
    const view = new Float64Array(200 * 100);
    initialize(view, specOf(`~ ${name}`, '200, 100'), 1, 'w');
    const variance = view.reduce((total, value) => total + value * value, 0) / view.length;
    expect(variance).toBeGreaterThan(0.97 * 0.01);
    expect(variance).toBeLessThan(1.03 * 0.01);
  }
});
