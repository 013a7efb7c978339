/** Every operator and its gradient on every sample, in float32 and float64: the emitted module against the float64 interpreter. */
import { describe, expect, test } from 'vitest';
import type { Sizes } from '../../compiler/graph/dim.ts';
import { threefry, uniform01 } from '../../runtime/random.ts';
import type { AnyOp } from '../../compiler/ops/op.ts';
import { sampleTensors, sizes, table } from '../gradients/sample.ts';
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

/** Whose results at extreme magnitudes are not fixed: products in free order, bodies of several operators, f32 angles beyond 8192. */
function isBeyond(op: AnyOp, float: 'f32' | 'f64'): boolean {
  const { name } = op;
  const isAngle = float === 'f32' && (name === 'sin' || name === 'cos');
  return name === 'prod' || name === 'contract' || op.evaluate !== undefined || isAngle;
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
    if (isBeyond(op, float)) return;
    const wrong = mismatches(module, sizes, (sample) => tensorsFrom([...special, ...extreme[float]], op, sample, 2));
    // A gradient multiplies several such values, in an order that decides whether they overflow on the way.
    expect(wrong.filter((line) => !line.includes('_d'))).toEqual([]);
  });
});
