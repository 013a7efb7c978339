/** `--check-finite`: the module stops where the first NaN or infinity arises, and nothing has changed. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { FiniteError } from '../../runtime/errors.ts';
import { classOf } from './compiled.ts';

const text = `model M[B] {
  input x: f32[B, 3]
  y = x |> fc: Dense[3]
  output z = log(y^2 - 4)
  loss = mean(z)
  train {
    optimizer adam[lr=0.1]
  }
}
`;

test('the line and the element are named, and parameters stay as they were', async () => {
  const net = new (await classOf(text, 'M', { checkFinite: true }))({ B: 2 });
  net.params['fc.weight']!.set([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  const before = net.save('all');
  const fine = Float32Array.of(3, 4, 5, 6, 7, 8);
  const wrong = Float32Array.of(3, 4, 5, 6, 0, 8);
  expect(net.predict({ x: fine })['z']!.every(Number.isFinite)).toBe(true);
  expect(() => net.predict({ x: wrong })).toThrow(/^z\[4\] is NaN, which comes from .*model\.nn:4/);
  expect(() => net.trainStep({ x: wrong })).toThrow(FiniteError);
  expect(net.params['fc.weight']![0]).toBe(1);
  expect(net.trainStep({ x: fine })['loss']).toBeGreaterThan(0);
  expect(before.length).toBe(net.save('all').length);
});

test('what was given or set is named itself', async () => {
  const net = new (await classOf(text, 'M', { checkFinite: true }))({ B: 2 });
  const x = Float32Array.of(3, 4, 5, 6, NaN, 8);
  for (const call of [() => net.predict({ x }), () => net.trainStep({ x })]) {
    expect(call).toThrow('x[4] is NaN, which comes from the input itself');
  }
  net.params['fc.weight']![1] = NaN;
  expect(() => net.trainStep({ x: x.fill(3) })).toThrow('fc.weight[1] is NaN, which comes from what was set, loaded or left by the call before'); // prettier-ignore
});

test('an infinity counts, one that a mask writes does not', async () => {
  const masked = text.replace('log(y^2 - 4)', 'softmax(where(x > 0, y, -inf))').replace('mean(z)', 'mean(z * y)');
  const net = new (await classOf(masked, 'M', { checkFinite: true }))({ B: 2 });
  expect(net.trainStep({ x: Float32Array.of(1, -1, 1, 2, 3, -4) })['loss']).toBeDefined();
  net.params['fc.weight']!.fill(1);
  expect(() => net.predict({ x: new Float32Array(6).fill(3e38) })).toThrow(/is (NaN|-?Infinity), which comes from/);
});

test('other modules have nothing of it', async () => {
  const { files } = await compile(text);
  expect(files[0]!.text).not.toContain('checkFinite');
});
