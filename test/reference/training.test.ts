/** Steps of training as another program takes them: losses and rates of every step, and the weights after the last, on both backends in float64. */
import { expect, test } from 'vitest';
import { backends } from '../emit/load.ts';
import { classOf } from '../language/compiled.ts';
import { distance, grown, numbersOf, tableOf, type Numbers, type Tensor } from './table.ts';

interface Run {
  readonly train: string;
  /** How many times the usual error is allowed. */
  readonly tolerance: number;
  readonly start: Readonly<Record<string, Tensor>>;
  readonly reports: readonly {
    readonly loss: number;
    readonly lr: number;
    readonly gradNorm?: number;
  }[];
  readonly end: Readonly<Record<string, Numbers>>;
}

const modelOf = (train: string): string => `model M {
  input x: f32[5, 3]
  input y: f32[5, 2]
  input weight: f32
  param w: f32[3, 2] = 0
  param b: f32[2] = 0
  param idle: f32[2] = 0
  loss = weight * sum((tanh(x @ w) + b - y)^2) + 0 * sum(idle)
  train {
    ${train}
  }
}
`;

test.each((tableOf('training') as readonly Run[]).map((run) => [run.train, run] as const))('%s', async (train, run) => {
  const Net = await classOf(modelOf(train), 'M', { dtype: 'f64' });
  for (const backend of backends) {
    const net = new Net({}, { backend });
    for (const [path, { data }] of Object.entries(run.start)) net.params[path]!.set(numbersOf(data));
    const far: unknown[] = [];
    const compare = (name: string, got: ArrayLike<number>, want: Numbers): void => {
      const error = distance(got, numbersOf(want));
      if (!(error <= 1e-9 * run.tolerance)) far.push([name, error, Array.from(got), want]);
    };
    for (const [i, { loss, lr, gradNorm }] of run.reports.entries()) {
      const given = {
        x: Float64Array.from(grown(10 + i, 15)),
        y: Float64Array.from(grown(30 + i, 10)),
        weight: Float64Array.of(i + 1),
      };
      const report = net.trainStep(given);
      compare(`loss ${i + 1}`, [report['loss']!], [loss]);
      compare(`lr ${i + 1}`, [report['lr']!], [lr]);
      if (gradNorm !== undefined) compare(`gradNorm ${i + 1}`, [report['gradNorm']!], [gradNorm]);
    }
    for (const [path, want] of Object.entries(run.end)) compare(`${path} at the end`, net.params[path]!, want);
    expect({ backend, far: far.slice(0, 6) }).toEqual({ backend, far: [] });
  }
});
