/** Calls that do not fit: one clear error that names the input, and nothing has changed. */
import { describe, expect, test } from 'vitest';
import { ArenaError, InputError, OrderError } from '../../../runtime/errors.ts';
import { backends, onBackend, type Net } from '../../emit/load.ts';
import { build } from '../../program/source.ts';
import { mlp, plane, requirement } from './nets.ts';

const Mlp = mlp({ optimizer: 'adam', dropout: 0.2 });
const Plane = plane([requirement('T', '<=', 9), requirement('K', '!=', 4)]);

const x = (rows: number): Float32Array => Float32Array.from({ length: rows * 4 }, (_, i) => Math.sin(i));
const label = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, i) => i % 3);

describe('construction', () => {
  test('more memory than there is', () => {
    const wanted = Mlp.bytes({ B: 1e11 });
    expect(() => new Mlp({ B: 1e11 })).toThrow(
      new ArenaError(`Mlp needs ${wanted} bytes of memory, which cannot be had.`),
    );
    expect(() => new Mlp({ B: 2 ** 53 - 1 })).toThrow(ArenaError);
  });

  test('sizes that `requires` forbids', () => {
    expect(() => new Plane({ B: 1, T: 10, K: 1 })).toThrow('Sample: it requires T <= 9, but B is 1, T is 10, K is 1.');
  });

  test('by create, later', async () => {
    const net = await Mlp.create({ B: 2 });
    expect(net.capacity).toEqual({ B: 2 });
    expect(net.backend).toBe('wasm');
    await expect(Mlp.create({ B: -1 })).rejects.toThrow(InputError);
    net.dispose();
  });
});

test.each(backends)('a dim to which lengths fall is read off them all the same, on %s', (backend) => {
  const { Net } = build(`model Parts[N, M] requires M > 0, N % M == 0, M <= N {
  input a: f32[N]
  input b: f32[N - M]
  input c: f32[N / M]
  output y = sum(a) + 10 * sum(b) + 100 * sum(c)
}`);
  const net = new (onBackend(backend, Net))({ N: 12, M: 12 });
  const ones = (length: number): Float32Array => new Float32Array(length).fill(1);
  for (const [N, M] of [
    [12, 4],
    [12, 12],
    [6, 1],
    [9, 3],
    [9, 9],
  ] as const) {
    const inputs = { a: ones(N), b: ones(N - M), c: ones(N / M) };
    expect([...net.predict(inputs)['y']!]).toEqual([N + 10 * (N - M) + (100 * N) / M]);
  }
  expect(() => net.predict({ a: ones(9), b: ones(10), c: ones(1) })).toThrow('that fits no M from 0 to 12');
});

describe('inputs', () => {
  const net = new Mlp({ B: 4 });
  net.trainStep({ x: x(4), label: label(4) });
  test('known ones that a method does not need are no mistake', () => {
    expect(() => net.predict({ x: x(1), label: label(3) })).not.toThrow();
  });

  test('the pinned views themselves, whole and in part, need no copy', () => {
    net.inputs['x']!.set(x(4));
    const whole = net.predict({ x: net.inputs['x']! })['probability']!.slice();
    expect(net.predict({ x: x(4) })['probability']).toEqual(whole);
    net.inputs['x']!.set(x(4));
    expect(net.predict({ x: net.inputs['x']!.subarray(0, 8) })['probability']).toEqual(whole.slice(0, 6));
  });
});

describe('sizes', () => {
  const net = new Plane({ B: 4, T: 6, K: 3 });
  const rest = { z: Int32Array.of(5, 6), mask: Uint8Array.of(1, 0), bytes: Uint8Array.of(0, 7, 255) };

  test('of one input with two open dims: the last is at its capacity, or as said', () => {
    const y = net.predict({ ...rest, x: new Float32Array(12).fill(1) });
    expect(y['y']).toEqual(new Float32Array(12).fill(2));
    expect(y['chosen']).toEqual(Int32Array.of(5, -6));
    expect(y['plain']).toEqual(Float32Array.of(0, 7, 255));
    expect(net.predict({ ...rest, x: new Float32Array(9) }, { T: 3 })['flat']).toHaveLength(9);
    expect(() => net.predict({ ...rest, x: new Float32Array(9) })).toThrow(
      'that fits no B from 0 to 4; B = 1 would be 6',
    );
  });

  test('are checked against `requires` in every call', () => {
    const wide = new Plane({ B: 4, T: 6, K: 5 });
    const four = { z: new Int32Array(4), mask: new Uint8Array(4), bytes: new Uint8Array(3), x: new Float32Array(6) };
    expect(() => wide.predict(four)).toThrow('predict: it requires K != 4, but B is 1, T is 6, K is 4.');
  });

  test('bytes that are no bool', () => {
    const mask = Uint8Array.of(1, 2);
    expect(() => net.predict({ ...rest, mask, x: new Float32Array(6) })).toThrow('Input mask: bool[K]: element 1 is 2');
  });
});

describe('order', () => {
  const make = (): Net => new Mlp({ B: 4 });

  test('backward needs a forward right before it', () => {
    const net = make();
    expect(() => net.backward()).toThrow(OrderError);
    net.forward({ x: x(2), label: label(2) });
    net.backward();
    expect(() => net.backward()).toThrow(OrderError);
    net.forward({ x: x(2), label: label(2) });
    net.predict({ x: x(1) });
    expect(() => net.backward()).toThrow('backward needs a forward right before it');
  });

  test('a refused call does not use a forward up, and leaves its sizes alone', () => {
    const [net, other] = [make(), make()];
    for (const each of [net, other]) each.forward({ x: x(3), label: label(3) });
    expect(() => net.predict({ x: new Float32Array(5) })).toThrow(InputError);
    expect(() => net.evaluate({ x: x(1), label: label(2) })).toThrow(InputError);
    for (const each of [net, other]) each.backward();
    expect(net.grads).toEqual(other.grads);
  });

  test('update needs backward', () => {
    const net = make();
    expect(() => net.update()).toThrow(OrderError);
    net.forward({ x: x(2), label: label(2) });
    expect(() => net.update()).toThrow('update needs a backward before it');
    net.backward();
    net.update();
    expect(() => net.update()).toThrow(OrderError);
    expect(net.step).toBe(1);
  });
});

describe('hyper, step and freeze', () => {
  test('set and read like properties', () => {
    const net = new Mlp({ B: 2 });
    expect(net.hyper).toEqual({ lr: 1e-3, beta1: 0.9, beta2: 0.999 });
    net.hyper['lr'] = 0.5;
    expect(net.trainStep({ x: x(2), label: label(2) })['lr']).toBe(0.5);
    net.step = 7;
    expect(net.trainStep({ x: x(2), label: label(2) })['step']).toBe(8);
  });

  test('frozen parameters and what belongs to them stay', () => {
    const net = new Mlp({ B: 2 });
    const before = structuredClone(net.params);
    net.freeze('*.weight');
    net.trainStep({ x: x(2), label: label(2) });
    expect(net.params['fc1.weight']).toEqual(before['fc1.weight']);
    expect(net.params['fc2.bias']).not.toEqual(before['fc2.bias']);
    net.reset();
    net.trainStep({ x: x(2), label: label(2) });
    expect(net.params['fc2.weight']).toEqual(before['fc2.weight']);
    net.freeze();
    net.trainStep({ x: x(2), label: label(2) });
    expect(net.params['fc2.weight']).not.toEqual(before['fc2.weight']);
  });
});
