/** Mistakes in plain JavaScript, and batches of nothing: an error with words, and nothing has changed. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import { InputError, LoadError, OrderError } from '../../../runtime/errors.ts';
import { permuteAxes, readSafetensors, writeSafetensors } from '../../../runtime/safetensors/index.ts';
import { evaluate, type NetClass } from '../../emit/load.ts';
import { mlp } from './nets.ts';

const Mlp = mlp({ optimizer: 'adam' });
const x = (rows: number): Float32Array => new Float32Array(rows * 4).fill(0.3);
const label = (rows: number): Int32Array => new Int32Array(rows);

async function classOf(source: string, only?: 'predict'): Promise<NetClass> {
  const { files, problems } = await compile(source, { language: 'js', ...(only === undefined ? {} : { only }) });
  expect(problems).toEqual([]);
  return evaluate(files[0]!.text, 'M');
}

const source = `model M[B] {
  input x: f32[B, 2]
  state seen: f32 = 0
  output y = x |> fc: Dense[1]
  loss = mean(y^2)
  seen' = seen + mean(y)
  train { optimizer adam[lr=0.1] }
}
`;

test('scalars are set one by one: what would take the place of all of them is refused', () => {
  const net = new Mlp({ B: 2 });
  expect(() => Object.assign(net, { hyper: { lr: 1 } })).toThrow(TypeError);
  expect(net.hyper['lr']).not.toBe(1);
  expect(() => Object.defineProperty(net.hyper, 'lr', { value: 1 })).toThrow(TypeError);
  expect(() => Reflect.deleteProperty(net.hyper, 'lr') || Reflect.set(net.hyper, 'rate', 1)).toThrow(InputError);
});

test.each(['params', 'grads', 'state', 'inputs'])('other arrays cannot take the place of net.%s', (name) => {
  const [net, other] = [new Mlp({ B: 2 }), new Mlp({ B: 2 }, { seed: 1 })];
  expect(() => Object.assign(net, { [name]: Reflect.get(other, name) })).toThrow(TypeError);
  expect(Reflect.get(net, name)).not.toBe(Reflect.get(other, name));
});

test('a console shows the scalars as they are', () => {
  const net = new Mlp({ B: 2 });
  net.hyper['lr'] = 0.5;
  expect(inspect(net.hyper)).toBe('{ lr: 0.5, beta1: 0.9, beta2: 0.999 }');
});

test('an array whose memory was transferred is not an empty batch', async () => {
  const net = new (await classOf(source))({ B: 2 });
  const gone = new Float32Array(4);
  structuredClone(gone, { transfer: [gone.buffer] });
  expect(() => net.predict({ x: gone })).toThrow(
    new InputError('Input x: f32[B, 2] got a Float32Array whose memory was transferred away: transfer a copy.'),
  );
});

test('a number in place of an array of one', async () => {
  const net = new (await classOf('model M {\n  input x: f32\n  output y = 2 * x\n}\n'))({});
  expect(() => net.predict(JSON.parse('{ "x": 3 }'))).toThrow(
    new InputError('Input x: f32[] needs a Float32Array, got 3. Convert it: Float32Array.of(x).'),
  );
});

describe('an empty batch', () => {
  test('is refused in training and leaves the state alone; predict takes it', async () => {
    const net = new (await classOf(source))({ B: 2 });
    const before = net.save('all');
    const empty = { x: new Float32Array(0) };
    expect(() => net.trainStep(empty)).toThrow('trainStep: Input x: f32[B, 2] is empty, as B is 0');
    expect(() => net.forward(empty)).toThrow(InputError);
    expect(net.save('all')).toEqual(before);
    expect(net.predict(empty)['y']).toHaveLength(0);
  });
});

test('a size with which a slice would leave its axis', async () => {
  const Net = await classOf('model M[T] {\n  input x: f32[T]\n  output last = x[-3:]\n  output second = x[1]\n}\n');
  expect(() => new Net({ T: 2 })).toThrow(/requires (3 <= T|0 <= T - 3), but T is 2/);
  const net = new Net({ T: 4 });
  expect(() => net.predict({ x: Float32Array.of(1, 2) })).toThrow(InputError);
  expect(net.predict({ x: Float32Array.of(1, 2, 3) })['last']).toEqual(Float32Array.of(1, 2, 3));
});

test('a capacity with which a size would fall below 0', async () => {
  const Narrow = await classOf('model M[B] {\n  input x: f32[B - 1, 3]\n  output y = 2 * x\n}\n');
  expect(() => new Narrow({ B: 0 })).toThrow(InputError);
  expect(() => Narrow.bytes({ B: 0 })).toThrow(/would have -3 elements where B is 0\.$/);
  expect(new Narrow({ B: 1 }).predict({ x: new Float32Array(0) })['y']).toHaveLength(0);
});

describe('gradients that wait for update', () => {
  const batch = { x: x(2), label: label(2) };

  test.each<readonly [string, (net: InstanceType<NetClass>) => void]>([
    ['trainStep', (net) => void net.trainStep(batch)],
    ['load', (net) => void net.load(net.save())],
    ['reset', (net) => net.reset()],
  ])('are gone after %s', (_, between) => {
    const [net, other] = [new Mlp({ B: 2 }), new Mlp({ B: 2 })];
    net.forward(batch);
    net.backward();
    between(net);
    expect(() => net.update()).toThrow(OrderError);
    between(other);
    for (const each of [net, other]) {
      each.forward(batch);
      each.backward();
    }
    expect(net.grads).toEqual(other.grads);
  });
});

test('`only` that matches nothing', () => {
  const net = new Mlp({ B: 1 });
  expect(() => net.load(net.save(), { only: 'fc3.weight' })).toThrow(LoadError);
  expect(() => net.load(net.save(), { only: 'fc3.weight' })).toThrow(
    'only: fc3.weight matches nothing. Did you mean fc1.weight?',
  );
  expect(() => net.load(net.save(), { only: 'fc1' })).toThrow('only: fc1 matches nothing. Did you mean fc1.*?');
  expect(net.load(net.save(), { only: 'fc3.*', strict: false }).loaded).toEqual([]);
});

test('more than the capacity of inference, where it is smaller than that of training', () => {
  const net = new Mlp({ B: 4 }, { inference: { B: 1 } });
  expect(() => net.evaluate({ x: x(2), label: label(2) })).toThrow("B would be 2, above evaluate's capacity 1.");
  expect(net.trainStep({ x: x(2), label: label(2) })['step']).toBe(1);
});

describe('lengths that leave a size open', async () => {
  const Plane = await classOf('model M[B, T] {\n  input x: f32[B, T]\n  output y = 2 * x\n}\n');
  const net = new Plane({ B: 4, T: 6 });
  const nine = { x: new Float32Array(9) };

  test('are refused with what to write', () => {
    expect(() => net.predict(nine)).toThrow(
      'Input x: f32[B, T] got 9 elements where T is 6: that fits no B from 0 to 4; B = 1 would be 6. Or say sizes: predict(…, { T: … }).',
    );
    expect(net.predict(nine, { T: 3 })['y']).toHaveLength(9);
  });

  test('not where the call has said it', () => {
    expect(() => net.predict(nine, { T: 4 })).toThrow(/B = 1 would be 4\.$/);
    expect(() => net.predict(nine, { B: 2 })).toThrow(/T = 1 would be 2\.$/);
  });

  test('nor where one size alone is open', async () => {
    const Line = await classOf('model M[B] {\n  input x: f32[B, 2]\n  output y = 2 * x\n}\n');
    expect(() => new Line({ B: 4 }).predict({ x: new Float32Array(3) })).toThrow(/B = 1 would be 2\.$/);
  });
});

describe("a file of save('all')", () => {
  const batch = { x: x(2), label: label(2) };

  test('brings back scalars of training and frozen paths, and so the same bits', () => {
    const [from, to] = [new Mlp({ B: 2 }), new Mlp({ B: 2 }, { seed: 4 })];
    from.hyper['lr'] = 0.3;
    from.freeze('fc1.*');
    to.freeze('fc2.bias');
    from.trainStep(batch);
    to.load(from.save('all'));
    expect(to.hyper).toEqual(from.hyper);
    for (const net of [from, to]) net.trainStep(batch);
    expect(to.save('all')).toEqual(from.save('all'));
    to.hyper['lr'] = 0.5;
    to.load(from.save());
    expect(to.hyper['lr']).toBe(0.5);
  });

  test('fits a module without training, too', async () => {
    const [Whole, Half] = [await classOf(source), await classOf(source, 'predict')];
    const [from, to] = [new Whole({ B: 2 }), new Half({ B: 2 })];
    from.trainStep({ x: Float32Array.of(1, 2, 3, 4) });
    const { unexpected } = to.load(from.save('all'));
    expect(unexpected).toEqual([]);
    expect(to.state).toEqual(from.state);
    expect(to.params).toEqual(from.params);
  });
});

test('gradients that wait for an update are not lost in a file of the whole', () => {
  const net = new Mlp({ B: 2 });
  const batch = { x: x(2), label: label(2) };
  net.forward(batch);
  net.backward();
  expect(() => net.save('all')).toThrow(OrderError);
  expect(net.save()).toHaveLength(net.save().length);
  net.update();
  net.load(net.save('all'));
});

test('with `only`, what an optimiser keeps stays unless it is asked for, as the step does', () => {
  const batch = { x: x(2), label: label(2) };
  const trained = new Mlp({ B: 2 });
  for (let i = 0; i < 3; i++) trained.trainStep(batch);
  const whole = trained.save('all');
  const loaded = (only: string): readonly string[] => new Mlp({ B: 2 }).load(whole, { only }).loaded;
  const keys = new Mlp({ B: 2 }).load(whole).loaded;
  expect(loaded('*')).toEqual(keys.filter((key) => !key.includes(':')));
  expect(loaded('*:*')).toEqual(keys.filter((key) => key.includes(':')));
  expect(loaded('*:*').length).toBeGreaterThan(0);
});

test('a key for which there is no name is left out', () => {
  const net = new Mlp({ B: 2 });
  const file = net.save();
  const [first, ...others] = net.load(file).loaded;
  const rename = (key: string): string | undefined => (key === first ? undefined : key);
  expect(() => net.load(file, { rename })).toThrow(`${first} is missing`);
  expect(net.load(file, { rename, strict: false })).toEqual({ loaded: others, missing: [first], unexpected: [] });
});

test('a tensor whose axes are in another order', () => {
  const net = new Mlp({ B: 2 });
  const { tensors } = readSafetensors(net.save());
  const [key, tensor] = [...tensors].find(([, { shape }]) => shape.length === 2 && shape[0] !== shape[1])!;
  const file = writeSafetensors(
    [...tensors].map(([name, own]) => [name, name === key ? permuteAxes(tensor, [1, 0]) : own]),
  );
  expect(() => net.load(file)).toThrow(
    `${key} has the shape [${tensor.shape.toReversed().join(', ')}], not [${tensor.shape.join(', ')}]: its axes are in another order`,
  );
});
