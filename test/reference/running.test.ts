/** Batches through PyTorch's BatchNorm and ours, in float64 on both backends: values, gradients, running averages, and predictions with them. */
import { expect, test } from 'vitest';
import { backends } from '../emit/load.ts';
import { classOf } from '../language/compiled.ts';
import { distance, grown, numbersOf, tableOf, type Numbers } from './table.ts';

interface Run {
  readonly shape: readonly number[];
  readonly momentum: number;
  readonly scale: Numbers;
  readonly shift: Numbers;
  readonly rounds: readonly Readonly<
    Record<'value' | 'x' | 'scale' | 'shift' | 'mean' | 'var' | 'predicted', Numbers>
  >[];
}

const eps = 1e-5;

test.each(tableOf('running') as readonly Run[])(
  '$shape, momentum $momentum',
  async ({ shape, momentum, scale, shift, rounds }) => {
    const Net = await classOf(
      `model M {
  input seed: f32[${shape.join(', ')}]
  param x: f32[${shape.join(', ')}] = 0
  y = x |> l: BatchNorm[momentum=${momentum}]
  output y
  loss = sum(y * seed)
  metric value = sum(y^2)
  train { optimizer sgd[lr=0] }
}`,
      'M',
      { dtype: 'f64' },
    );
    const size = shape.reduce((product, extent) => product * extent, 1);
    const n = size / 3;
    const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
    for (const backend of backends) {
      const net = new Net({}, { backend });
      net.params['l.scale']!.set(numbersOf(scale));
      net.params['l.shift']!.set(numbersOf(shift));
      const seed = Float64Array.from(grown(5, size));
      let kept = 1;
      for (const [i, round] of rounds.entries()) {
        const close = (name: string, got: ArrayLike<number>, want: readonly number[]): void =>
          expect({ name, i, backend, far: distance(got, want) > 1e-9 }).toEqual({ name, i, backend, far: false });
        net.params['x']!.set(grown(i, size).map((value) => value * (i + 1) + i));
        const report = net.forward({ seed });
        net.backward();
        const value = numbersOf(round.value);
        close('loss', [report['loss']!], [sum(value.map((one, at) => one * seed[at]!))]);
        close('value', [report['value']!], [sum(value.map((one) => one * one))]);
        close('dx', net.grads['x']!, numbersOf(round.x));
        close('dscale', net.grads['l.scale']!, numbersOf(round.scale));
        close('dshift', net.grads['l.shift']!, numbersOf(round.shift));
        net.update();
        close('mean', net.state['l.mean']!, numbersOf(round.mean));
        // PyTorch divides by n − 1 where a running variance is what the batch was divided by, with n.
        kept *= momentum;
        const own = numbersOf(round.var).map((one) => kept + ((one - kept) * (n - 1)) / n);
        close('var', net.state['l.var']!, own);
        net.params['x']!.set(grown(9, size));
        const spread = (at: number, variance: readonly number[]): number => Math.sqrt(variance[at % 3]! + eps);
        const theirs = numbersOf(round.var);
        const predicted = numbersOf(round.predicted).map((one, at) => {
          const moved = numbersOf(shift)[at % 3]!;
          return moved + ((one - moved) * spread(at, theirs)) / spread(at, own);
        });
        close('predicted', net.predict({})['y']!, predicted);
      }
    }
  },
);
