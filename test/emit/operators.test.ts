/** Every operator and its gradient on every sample, in float32 and float64: the emitted module against the float64 interpreter. */
import { describe, expect, test } from 'vitest';
import type { Sizes } from '../../compiler/graph/dim.ts';
import { threefry, uniform01 } from '../../runtime/random.ts';
import type { AnyOp } from '../../compiler/ops/op.ts';
import { sampleTensors, sizes, table } from '../gradients/sample.ts';
import { LARGEST_ANGLE } from '../loop/ulp.ts';
import { seedOfRun } from '../seed-of-run.ts';
import { capacity, mismatches, operatorModule } from './operator-module.ts';
import { extreme, special, tensorsFrom } from './special.ts';

const computed = table.filter(([, op]) => op.samples.length > 0);

/** Nothing, one, and what the seed of the run draws. */
const shapes: readonly Sizes[] = [
  sizes,
  { B: 1, T: 7 },
  { B: 0, T: 6 },
  ...[0, 1].map((i) => ({ B: drawn(i, 0, capacity.B), T: drawn(i, 5, capacity.T) })),
];

/** A size from `least` to `most`. */
function drawn(i: number, least: number, most: number): number {
  return least + Math.floor(uniform01(threefry(seedOfRun, least, 0, i)) * (most + 1 - least));
}

/** The values, extreme ones among them, at which the result of an operator is fixed: one list or several, each for a draw of its own. */
function extremesFor({ name }: AnyOp, float: 'f32' | 'f64'): readonly (readonly number[])[] {
  const all = [...special, ...extreme[float]];
  // The order of factors is free, so they may leave the range of floats in one direction only: what is lost on the way stays lost.
  if (name === 'prod' || name === 'runningProd')
    return [all.filter((x) => !(Math.abs(x) > 1)), all.filter((x) => !(Math.abs(x) < 1))];
  // Infinite operands are among the special values; here an infinity is one that sums of large terms met.
  if (name === 'contract' && float === 'f32') return [all.filter((x) => Math.abs(x) !== Infinity)];
  // Angles of f32 are reduced exactly up to 8192: see math32/trig.ts.
  const isAngle = float === 'f32' && ['sin', 'cos', 'tan'].includes(name);
  return [isAngle ? all.filter((x) => !(Math.abs(x) > LARGEST_ANGLE && Number.isFinite(x))) : all];
}

describe.each(['f32', 'f64'] as const)('in %s', (float) => {
  test.each(computed)('%s', (_, op) => {
    const module = operatorModule(op, float);
    for (const [i, at] of shapes.entries()) {
      expect(mismatches(module, at, (sample) => sampleTensors(op, sample, i + 1, at))).toEqual([]);
    }
    for (const draw of [0, 1]) {
      expect(mismatches(module, sizes, (sample) => tensorsFrom(special, op, sample, draw))).toEqual([]);
    }
    const wrong = extremesFor(op, float).flatMap((list, i) =>
      mismatches(module, sizes, (sample) => tensorsFrom(list, op, sample, 2 + i), op.name === 'contract'),
    );
    // A gradient multiplies several such values, in an order that decides whether they overflow on the way.
    expect(wrong.filter((line) => !line.includes('_d'))).toEqual([]);
  });
});
