/** Calls that do not fit: one clear error that names the input, and nothing has changed. */
import { describe, expect, test } from 'vitest';
import { ArenaError, InputError, OrderError } from '../../../runtime/errors.ts';
import type { Net } from '../../emit/load.ts';
import { mlp, plane, requirement } from './nets.ts';

const Mlp = mlp({ optimizer: 'adam', dropout: 0.2 });
const Plane = plane([requirement('T', '<=', 9), requirement('K', '!=', 4)]);

const x = (rows: number): Float32Array => Float32Array.from({ length: rows * 4 }, (_, i) => Math.sin(i));
const label = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, i) => i % 3);

/** A value that the types forbid, as plain JavaScript passes it. */
function wrong(value: unknown): never {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as never;
}

describe('construction', () => {
  test.each([
    [{}, 'Mlp: the size of B is missing.'],
    [{ B: -1 }, 'Mlp: B must be a whole number from 0, got -1.'],
    [{ B: 1.5 }, 'Mlp: B must be a whole number from 0, got 1.5.'],
    [{ B: 4, Bt: 3 }, 'Mlp has no dim Bt. Did you mean B?'],
  ])('%o', (capacity, message) => {
    expect(() => new Mlp(capacity)).toThrow(new InputError(message));
    expect(() => Mlp.bytes(capacity)).toThrow(new InputError(message));
  });

  test('options that do not fit', () => {
    expect(() => new Mlp({ B: 1 }, { backend: 'gpu' })).toThrow("backend must be 'auto', 'wasm' or 'ts', got gpu.");
    expect(() => new Mlp({ B: 1 }, { seed: 0.5 })).toThrow('The seed must be a whole number of 32 bits, got 0.5.');
    expect(() => new Mlp({ B: 1 }, { inference: { B: -3 } })).toThrow("Mlp's inference: B must be");
  });

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

describe('inputs', () => {
  const net = new Mlp({ B: 4 });
  net.trainStep({ x: x(4), label: label(4) });
  const before = net.save('all');

  test.each<readonly [string, object, string]>([
    ['an unknown name', { x: x(2), lable: label(2) }, 'There is no input lable. Did you mean label?'],
    ['a missing input', { x: x(2) }, 'Input label: i32[B] needs an Int32Array, got nothing.'],
    ['a plain array', { x: [1, 2], label: label(2) }, 'Input x: f32[B, 4] needs a Float32Array, got an array.'],
    ['another type', { x: new Float64Array(8), label: label(2) }, 'Input x: f32[B, 4] needs a Float32Array, got a Float64Array.'], // prettier-ignore
    ['no whole row', { x: x(2).subarray(1), label: label(2) }, 'Input x: f32[B, 4] got 7 elements: that fits no B from 0 to 4; B = 1 would be 4.'], // prettier-ignore
    [
      'too many',
      { x: x(5), label: label(5) },
      'Input x: f32[B, 4] got 20 elements: B would be 5, above its capacity 4.',
    ],
    ['two sizes', { x: x(3), label: label(2) }, 'Input label: i32[B] needs 3 elements where B is 3, but got 2.'],
    ['an index too large', { x: x(2), label: Int32Array.of(0, 3) }, 'Input label: i32[B]: element 1 is 3, but values must be in [0, 3).'], // prettier-ignore
    ['an index below 0', { x: x(1), label: Int32Array.of(-1) }, 'element 0 is -1, but values must be in [0, 3)'],
  ])('%s', (_, inputs, message) => {
    for (const method of ['trainStep', 'forward', 'evaluate'] as const) {
      expect(() => net[method](wrong(inputs))).toThrow(InputError);
      expect(() => net[method](wrong(inputs))).toThrow(message);
    }
    expect(net.save('all')).toEqual(before);
  });

  test('no inputs at all', () => {
    expect(() => net.predict(wrong(undefined))).toThrow('predict needs its inputs as an object.');
  });

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

  test.each<readonly [object, string]>([
    [{ T: 7 }, 'The size of T must be a whole number from 0 to its capacity 6, got 7.'],
    [{ T: '3' }, 'got 3.'],
    [{ S: 3 }, 'There is no dim S.'],
  ])('%o', (sizes, message) => {
    expect(() => net.predict({ ...rest, x: new Float32Array(6) }, wrong(sizes))).toThrow(message);
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

  test('backward needs forward right before it', () => {
    const net = make();
    expect(() => net.backward()).toThrow(OrderError);
    net.forward({ x: x(2), label: label(2) });
    net.backward();
    expect(() => net.backward()).toThrow(OrderError);
    net.forward({ x: x(2), label: label(2) });
    net.predict({ x: x(1) });
    expect(() => net.backward()).toThrow('backward needs forward right before it');
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

  test('a scale that is no number', () => {
    const net = make();
    net.forward({ x: x(2), label: label(2) });
    expect(() => net.backward({ scale: NaN })).toThrow('scale must be a finite number, got NaN.');
  });
});

describe('hyper, step and freeze', () => {
  test('set and read like properties', () => {
    const net = new Mlp({ B: 2 });
    expect(net.hyper).toEqual({ lr: 1e-3, beta1: 0.9, beta2: 0.999 });
    net.hyper['lr'] = 0.5;
    expect(net.trainStep({ x: x(2), label: label(2) })['lr']).toBe(0.5);
    expect(() => (net.hyper['lr'] = null)).toThrow('lr must be a finite number, got null.');
    expect(() => (net.hyper['lr'] = Infinity)).toThrow(InputError);
    expect(() => (net.hyper['rate'] = 1)).toThrow(TypeError);
    net.step = 7;
    expect(net.trainStep({ x: x(2), label: label(2) })['step']).toBe(8);
    expect(() => (net.step = -1)).toThrow('step must be a whole number from 0, got -1.');
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
    expect(() => net.freeze('fc1.*', 'fc3.weight')).toThrow(
      'No parameter that learns matches fc3.weight. Did you mean fc1.weight?',
    );
  });
});
