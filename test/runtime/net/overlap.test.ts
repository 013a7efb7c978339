/** Inputs that are views of the net's own memory: exchanged, shifted, or what a call gave. */
import { beforeAll, expect, test } from 'vitest';
import type { Net as AnyNet, NetClass } from '../../emit/load.ts';
import { classOf } from '../../language/compiled.ts';

const text = `model M[N] {
  input a: f32[N]
  input b: f32[N]
  output d = 2 * a - b
}`;

let Net: NetClass;
beforeAll(async () => {
  Net = await classOf(text);
});

function fresh(): AnyNet {
  const net = new Net({ N: 100 });
  for (let i = 0; i < 100; i++) {
    net.inputs['a']![i] = i;
    net.inputs['b']![i] = 10 * i;
  }
  return net;
}

const of = (n: number, value: (i: number) => number): Float32Array =>
  Float32Array.from({ length: n }, (_, i) => value(i));

test.each([3, 99, 100])('%d of each, exchanged', (n) => {
  const net = fresh();
  const [a, b] = [net.inputs['b']!.subarray(0, n), net.inputs['a']!.subarray(0, n)];
  expect(net.predict({ a, b })['d']).toEqual(of(n, (i) => 20 * i - i));
});

test.each([3, 90])('%d of one, shifted', (n) => {
  const net = fresh();
  const { a } = net.inputs;
  expect(net.predict({ a: a!.subarray(1, n + 1), b: a!.subarray(0, n) })['d']).toEqual(of(n, (i) => 2 * (i + 1) - i));
  const other = fresh();
  const { a: own } = other.inputs;
  expect(other.predict({ a: own!.subarray(0, n), b: own!.subarray(1, n + 1) })['d']).toEqual(
    of(n, (i) => 2 * i - (i + 1)),
  );
});

test('what a call gave, and its own views', () => {
  const net = fresh();
  const { a, b } = net.inputs;
  const { d } = net.predict({ a: a!, b: b! });
  expect(net.predict({ a: d!, b: b! })['d']).toEqual(of(100, (i) => 2 * (2 * i - 10 * i) - 10 * i));
});
