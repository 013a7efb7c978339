/** What optimisers keep never stays subnormal. */
import { expect, test } from 'vitest';
import { flushSubnormals } from '../../../runtime/net/subnormals.ts';
import { readSafetensors } from '../../../runtime/safetensors/index.ts';
import type { Net } from '../../emit/load.ts';
import { mlp } from './nets.ts';

test('normal numbers stay as they are', () => {
  const values = [0, -0, 1e-30, -1.1754943508222875e-38, Infinity, -Infinity, NaN, 3];
  const floats = Float32Array.of(...values, 1e-39, -1.4e-45);
  flushSubnormals(floats);
  expect([...floats]).toEqual([...Float32Array.of(...values), 0, 0]);
  const doubles = Float64Array.of(1e-39, 5e-324, -2.2250738585072014e-308, NaN);
  flushSubnormals(doubles);
  expect([...doubles]).toEqual([1e-39, 0, -2.2250738585072014e-308, NaN]);
  const integers = Int32Array.of(0, 1, -1);
  flushSubnormals(integers);
  expect([...integers]).toEqual([0, 1, -1]);
});

const Mlp = mlp({ optimizer: 'adam' });
const label = Int32Array.of(0, 2);

/** The averages of the gradients of the first layer's last row, whose input is 0 from the second step on. */
function averagesAfter(net: Net, steps: number, step: (x: Float32Array) => void): readonly number[] {
  for (let i = 0; i < steps; i++) step(Float32Array.of(1, 2, 3, i === 0 ? 4 : 0, 5, 6, 7, i === 0 ? 8 : 0));
  const { tensors } = readSafetensors(net.save('all'));
  const [weight] = [...tensors].filter(([key, { shape }]) => key.startsWith('m:') && shape[0] === 4);
  const { data, shape } = weight![1];
  if (!(data instanceof Float32Array)) throw new Error(`${weight![0]} is no f32`);
  return Array.from(data.subarray(3 * shape[1]!));
}

test.each(['wasm', 'ts'] as const)('averages of gradients that became 0 end at 0 (%s)', (backend) => {
  const [net, other] = [new Mlp({ B: 2 }, { backend }), new Mlp({ B: 2 }, { backend })] as const;
  const few = averagesAfter(net, 100, (x) => net.trainStep({ x, label }));
  expect(few.some((value) => value !== 0)).toBe(true);
  const isKept = (value: number): boolean => value === 0 || Math.abs(value) >= 1.1754943508222875e-38;
  // 0.9^900 is 7e-42.
  expect(averagesAfter(net, 924, (x) => net.trainStep({ x, label })).every((value) => value === 0)).toBe(true);
  const inParts = averagesAfter(other, 1024, (x) => {
    other.forward({ x, label });
    other.backward();
    other.update();
  });
  expect(inParts.every(isKept)).toBe(true);
});
