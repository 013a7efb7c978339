/** Sums that are kept in memory between their blocks: a step of training against the interpreter, with no block, one, and several. */
import { expect, test } from 'vitest';
import { randomTensor } from '../gradients/sample.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { build } from '../program/source.ts';
import { backends, onBackend } from './load.ts';
import { longSums } from './small-models.ts';

const { program, Net } = build(longSums);

test.each(backends.flatMap((backend) => [0, 1, 5].map((images) => ({ backend, images }))))(
  '$images images, $backend',
  ({ backend, images }) => {
    const net = new (onBackend(backend, Net))({ B: 6 }, { seed: 1 });
    const x = Float32Array.from(randomTensor([images, 8, 16, 4], 'f32', 1, 0).data);
    const values: Values = new Map([
      ['input:x', Float64Array.from(x)],
      ['step:step', Float64Array.of(1)],
    ]);
    for (const { name, leaf } of program.model.params) values.set(keyOf(leaf), Float64Array.from(net.params[name]!));
    for (const { leaf, initial } of program.model.trains[0]!.hyper) values.set(keyOf(leaf), Float64Array.of(initial!));
    const expected = runPhase(program, 'trainStep', values, { B: images });
    // What a longer batch has left in memory is no part of the sums.
    net.trainStep({ x: new Float32Array(6 * 8 * 16 * 4).fill(1) });
    net.reset(1);
    const report = net.trainStep({ x });
    expect(report['loss']).toBeCloseTo(expected.get('loss')![0]!, 4);
    for (const [name, view] of Object.entries(net.params)) {
      const wanted = values.get(`param:${name}`)!;
      for (const [i, value] of view.entries()) expect(value, `${name}[${i}]`).toBeCloseTo(wanted[i]!, 4);
    }
  },
);
