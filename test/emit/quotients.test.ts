/** Quotients of f32 in vectors: rounded as IEEE rounds them by what a program or a size gives, and wherever a step or a choice depends on them. */
import { expect, test } from 'vitest';
import { build } from '../program/source.ts';
import { backends, onBackend } from './load.ts';

const count = 50;
const divisors = [3, 7, 10, 41, 47, 55, 61, 82, 97, 107, 0.75, -41];

test.each(divisors)('by %d', (divisor) => {
  const { Net } = build(`model M[N] {
  input x: f32[N]
  input s: f32[1]
  output quotient = x / ${divisor}
  output bin = floor(x / ${divisor})
  output own = floor(x / s)
  output rounded = cast[i32](round(2 * (x / s) + 1))
  output equal = cast[f32](x / s == round(x / s))
  output rest = x % s
  output part = x / (N * 1)
}`);
  const d = Math.fround(divisor);
  const x = Float32Array.from({ length: count }, (_, i) => (i - 5) * d);
  const quotients = Array.from(x, (value) => Math.fround(value / d));
  const isSafe = quotients.map((value, i) => Math.fround(Math.trunc(value) * d) === x[i] || Math.abs(value) < 1);
  for (const backend of backends) {
    const found = new (onBackend(backend, Net))({ N: count }).predict({ x, s: Float32Array.of(d) }, { N: count });
    const list = (name: string): number[] => [...found[name]!].map((value) => value + 0);
    expect(list('quotient')).toEqual(quotients.map((value) => value + 0));
    expect(list('bin')).toEqual(quotients.map((value) => Math.floor(value) + 0));
    expect(list('own')).toEqual(list('bin'));
    expect(list('rounded')).toEqual(quotients.map((value) => Math.round(Math.fround(2 * value) + 1)));
    expect(list('equal')).toEqual(quotients.map((value) => Number(Number.isInteger(value))));
    expect(list('part')).toEqual(Array.from(x, (value) => Math.fround(value / count) + 0));
    for (const [i, rest] of list('rest').entries()) if (isSafe[i]) expect(Math.abs(rest)).toBe(0);
  }
});
