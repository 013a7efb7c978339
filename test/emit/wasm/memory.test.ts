/** No call reads what it has not written, whatever lies in the arena; and nothing is written behind its end. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../../compiler/autodiff/program.ts';
import { addressTable } from '../../../compiler/schedule/regions.ts';
import { evaluateDim } from '../../../compiler/graph/dim.ts';
import { optimize } from '../../../compiler/passes/optimize.ts';
import { footprint } from '../../../compiler/schedule/arena.ts';
import { mainPlan, plansFor } from '../../../compiler/schedule/plans.ts';
import type { View } from '../../../runtime/net/index.ts';
import { randomTensor } from '../../gradients/sample.ts';
import { mlpModel, type MlpOptions } from '../../schedule/models.ts';
import { backends, load, onBackend, type Net } from '../load.ts';

const widths = [7, 9, 6, 3];
const capacity = { B: 6 };
const POISON = 0xff; // as a float NaN, as an integer −1
const CANARY = 0xaa;

const options: readonly MlpOptions[] = [
  { optimizer: 'adam', dropout: 0.3, l2: 1e-3 },
  { optimizer: 'momentum', hidden: 'tanh' },
  { optimizer: 'sgd', dtype: 'f64' },
];

function batch(size: number, dtype: 'f32' | 'f64' = 'f32') {
  const { data } = randomTensor([size, 7], 'f32', 1, size);
  const label = Int32Array.from(randomTensor([size], 'i32', 1, size + 9, 0, 3).data);
  return { x: dtype === 'f32' ? Float32Array.from(data) : data, label };
}

/** Everything that a caller can see of a few calls of all methods, with `before` ahead of each that begins anew. */
function seen(net: Net, dtype: 'f32' | 'f64' | undefined, before: () => void): unknown {
  const report: unknown[] = [];
  for (const size of [6, 1, 5]) {
    const inputs = batch(size, dtype);
    before();
    report.push(net.predict({ x: inputs.x })['probability']!.slice());
    before();
    report.push(net.evaluate(inputs));
    before();
    report.push(net.forward(inputs));
    net.backward();
    net.update();
    before();
    report.push(net.trainStep(inputs));
  }
  return [report, net.save('all')];
}

describe.each(backends)('on %s', (backend) => {
  test.each(options)('%o', (option) => {
    const program = optimize(differentiate(mlpModel(widths, option)));
    const plans = plansFor(program);
    const Mlp = onBackend(backend, load(program));
    const net = new Mlp(capacity);
    const memory = new Uint8Array((net.inputs['x'] as View).buffer);
    const pinned = mainPlan(plans).pinned.map((buffer) => evaluateDim(footprint(buffer), capacity));
    const table = Math.ceil((addressTable(plans).length * 4) / 64) * 64;
    const [begin, end] = [pinned.reduce((sum, bytes) => sum + bytes, table), Mlp.bytes(capacity)];
    memory.fill(CANARY, end);
    const poisoned = seen(net, option.dtype, () => memory.fill(POISON, begin, end));
    expect(poisoned).toEqual(seen(new Mlp(capacity), option.dtype, () => {}));
    expect(memory.subarray(end).every((byte) => byte === CANARY)).toBe(true);
    // The poison was where values come to lie.
    expect(memory.subarray(begin, end).every((byte) => byte === POISON)).toBe(false);
  });
});
