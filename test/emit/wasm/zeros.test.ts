/** What is alike is computed alike: in every lane and in the tail behind them, and by both targets, down to the sign of zero. */
import { expect, test } from 'vitest';
import { classOf } from '../../language/compiled.ts';

const text = `model Z {
  input x: f32[6]
  input s: f32
  output above = max(x, 0)
  output above_too = max(0, x)
  output below = min(x, 0)
  output rectified = relu(x)
  output larger = max(x, -x)
  output smaller = min(x, -x)
  output largest = max(concat(x, -x))
  output quotient = x / s
}`;

const outputs = ['above', 'above_too', 'below', 'rectified', 'larger', 'smaller', 'largest'] as const;

async function run(
  target: 'ts' | 'wasm',
  x: Float32Array,
  s: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const Net = await classOf(text, 'Z', { target });
  const found = new Net({}).predict({ x, s: Float32Array.of(s) });
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, [...values]]));
}

test.each([0, -0, NaN, 1, -1, Infinity])('six elements of %s', async (value) => {
  const x = new Float32Array(6).fill(value);
  const [ts, wasm] = [await run('ts', x, 1), await run('wasm', x, 1)];
  for (const name of outputs) {
    const [first] = ts[name]!;
    expect([...ts[name]!, ...wasm[name]!], name).toEqual(Array.from({ length: 2 * ts[name]!.length }, () => first));
  }
  expect(ts['above']).toEqual(ts['above_too']);
});

test.each([2 ** -140, 2e-39, -3e-38, 1e-30, 1, 3e38, -(2 ** 127), 0, Infinity, NaN])('a quotient by %s', async (s) => {
  const divisor = Math.fround(s);
  const x = Float32Array.of(1e-39, 2e-39, -1e-20, 3.5, 1e30, 3e38).map((value) =>
    Math.abs(s) < 1e-30 ? value * Math.min(1, Math.abs(s) * 1e30) : value,
  );
  const { quotient } = await run('wasm', x, divisor);
  for (const [i, value] of quotient!.entries()) {
    const exact = Math.fround(x[i]! / divisor);
    // Two roundings, of which a subnormal result takes half a unit of its own.
    const unit = Math.max(Math.abs(exact) * 2 ** -23, 2 ** -149);
    if (Number.isFinite(exact)) expect(Math.abs(value - exact), `${x[i]} / ${divisor}`).toBeLessThanOrEqual(unit);
    else expect(value).toBe(exact);
  }
});
