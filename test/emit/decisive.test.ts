/** Choices are made between numbers as f32 has them, whichever backend computes these and whether they were stored on the way. */
import { expect, test } from 'vitest';
import { build } from '../program/source.ts';
import { backends, onBackend } from './load.ts';

const { Net } = build(`model M[B] {
  input x: f32[B]
  s = x * x
  output largest = s == max(s)
  output reached = s >= max(s)
  output tenth = x == 0.1
  output high = x >= 0.7
  output times = x * 10
  output whole = cast[i32](x * 10)
  param w: f32[] = 1
  loss = sum(where(s == max(s), s * w, 0))
  train { optimizer sgd[lr=1] }
}`);

test.each(backends)('ties, numbers of the program, and steps: %s', (backend) => {
  const net = new (onBackend(backend, Net))({ B: 3 });
  const x = Float32Array.of(0.1, 0.7, 0.3);
  const found = Object.fromEntries(Object.entries(net.predict({ x })).map(([name, view]) => [name, [...view]]));
  expect(found).toEqual({
    largest: [0, 1, 0],
    reached: [0, 1, 0],
    tenth: [1, 0, 0],
    high: [0, 1, 0],
    times: [1, 7, 3],
    whole: [1, 7, 3],
  });
  net.trainStep({ x });
  expect(net.params['w']![0]).toBeCloseTo(1 - 0.49, 6);
});
