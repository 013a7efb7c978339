/** Weight files: what they hold, and one error for everything that does not fit. */
import { describe, expect, test } from 'vitest';
import { LoadError } from '../../../runtime/errors.ts';
import { readSafetensors, writeSafetensors, type StoredTensor } from '../../../runtime/safetensors/index.ts';
import { mlp } from './nets.ts';

const Mlp = mlp({ optimizer: 'adam' });
const batch = { x: new Float32Array(8).fill(0.3), label: Int32Array.of(0, 2) };

/** What the net wrote it can write again. */
function storedIn(file: Uint8Array): Map<string, StoredTensor> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new Map(readSafetensors(file).tensors as ReadonlyMap<string, StoredTensor>);
}

function rewritten(file: Uint8Array, change: (tensors: Map<string, StoredTensor>) => void): Uint8Array {
  const tensors = storedIn(file);
  change(tensors);
  return writeSafetensors(tensors);
}

test('parameters, or all of a run', () => {
  const net = new Mlp({ B: 2 }, { seed: 5 });
  net.trainStep(batch);
  const params = readSafetensors(net.save());
  expect([...params.tensors.keys()].toSorted()).toEqual(['fc1.bias', 'fc1.weight', 'fc2.bias', 'fc2.weight']);
  expect(params.metadata.get('model')).toBe('Mlp');
  const all = readSafetensors(net.save('all'));
  expect(all.tensors.size).toBe(4 + 8);
  expect(all.tensors.has('m:fc1.weight')).toBe(true);
  expect(Object.fromEntries(all.metadata)).toMatchObject({ seed: '5', draw: '0', step: '1' });
});

test('parameters alone leave step and optimiser as they are', () => {
  const [from, to] = [new Mlp({ B: 2 }, { seed: 1 }), new Mlp({ B: 2 }, { seed: 2 })];
  to.trainStep(batch);
  const report = to.load(from.save());
  expect(report.loaded).toHaveLength(4);
  expect(to.step).toBe(1);
  expect(to.params).toEqual(from.params);
});

test('float64 and half-precision files fit a float32 net', () => {
  const net = new Mlp({ B: 2 });
  const file = rewritten(net.save(), (tensors) => {
    tensors.set('fc2.bias', { dtype: 'F64', shape: [3], data: Float64Array.of(0.1, 0.2, 0.3) });
  });
  net.load(file);
  expect(net.params['fc2.bias']).toEqual(Float32Array.of(0.1, 0.2, 0.3));
});

describe('what does not fit', () => {
  const net = new Mlp({ B: 2 }, { seed: 1 });
  const good = new Mlp({ B: 2 }, { seed: 2 }).save();
  const bad = rewritten(good, (tensors) => {
    tensors.set('fc1.wieght', tensors.get('fc1.weight')!);
    tensors.delete('fc1.weight');
    tensors.set('fc1.bias', { dtype: 'F32', shape: [4], data: new Float32Array(4) });
    tensors.set('fc2.bias', { dtype: 'I32', shape: [3], data: new Int32Array(3) });
  });

  test('is one error with near misses, and changes nothing', () => {
    const before = net.save('all');
    expect(() => net.load(bad)).toThrow(
      new LoadError(
        [
          'The weight file does not fit, 4 problems; nothing was loaded:',
          '  fc1.weight is missing. Did you mean fc1.wieght?',
          '  fc1.wieght is unexpected. Did you mean fc1.weight?',
          '  fc1.bias has the shape [4], not [5]',
          '  fc2.bias has elements of I32, which do not fit floats',
        ].join('\n'),
      ),
    );
    expect(net.save('all')).toEqual(before);
  });

  test('is an error also where one tensor is all that is missing', () => {
    const before = net.save('all');
    const part = rewritten(good, (tensors) => void tensors.delete('fc2.bias'));
    expect(() => net.load(part)).toThrow(
      new LoadError('The weight file does not fit, a problem; nothing was loaded:\n  fc2.bias is missing.'),
    );
    expect(net.save('all')).toEqual(before);
  });

  test('missing and unexpected keys are reported where that is asked for', () => {
    const part = rewritten(good, (tensors) => {
      tensors.set('head', tensors.get('fc2.bias')!);
      tensors.delete('fc2.bias');
    });
    expect(net.load(part, { strict: false })).toEqual({
      loaded: ['fc1.weight', 'fc1.bias', 'fc2.weight'],
      missing: ['fc2.bias'],
      unexpected: ['head'],
    });
  });

  test('some keys, under other names', () => {
    const old = rewritten(good, (tensors) => {
      for (const [key, tensor] of Array.from(tensors)) {
        tensors.delete(key);
        tensors.set(`net.${key}`, tensor);
      }
    });
    expect(net.load(old, { only: 'fc1.*', rename: (key: string) => key.slice(4) }).loaded).toEqual([
      'fc1.weight',
      'fc1.bias',
    ]);
    let message = '';
    try {
      net.load(good, { rename: () => 'fc1.weight' });
    } catch (error) {
      message = String(error);
    }
    expect(message.match(/several tensors of the file are called fc1\.weight/g)).toHaveLength(1);
  });

  test('what is of another shape or type is left out where that is asked for', () => {
    const other = new Mlp({ B: 2 }, { seed: 3 });
    const { loaded, missing, unexpected } = other.load(bad, { strict: false });
    expect(loaded).toEqual(['fc2.weight']);
    expect(missing).toEqual(['fc1.weight', 'fc1.bias', 'fc2.bias']);
    expect(unexpected.toSorted()).toEqual(['fc1.bias', 'fc1.wieght', 'fc2.bias']);
  });

  test.each([
    ['step', 'two', "The weight file's step cannot be two."],
    ['step', '', "The weight file's step cannot be ."],
    ['step', '-1', "The weight file's step cannot be -1."],
    ['draw', '0.5', "The weight file's draw cannot be 0.5."],
    ['seed', '99999999999', "The weight file's seed cannot be 99999999999."],
    ['hyper', '{"lr":1e999}', "The weight file's hyper gives lr no number: Infinity"],
  ])('a %s of %s, and nothing is loaded', (key, text, message) => {
    const run = new Mlp({ B: 2 }, { seed: 4 });
    run.trainStep(batch);
    const metadata = new Map([...readSafetensors(run.save('all')).metadata, [key, text]]);
    const file = writeSafetensors(storedIn(run.save('all')), metadata);
    const before = net.save('all');
    expect(() => net.load(file)).toThrow(new LoadError(message));
    expect(net.save('all')).toEqual(before);
  });
});

describe('a run is resumed as a whole or not at all', () => {
  const from = new Mlp({ B: 2 }, { seed: 1 });
  from.hyper.lr = 0.25;
  from.trainStep(batch);
  const file = from.save('all');

  test('all of it', () => {
    const to = new Mlp({ B: 2 }, { seed: 2 });
    to.load(file);
    expect([to.step, to.hyper.lr]).toEqual([1, 0.25]);
  });

  test('not the step and the scalars of another optimiser', () => {
    const other = new (mlp({ optimizer: 'sgd' }))({ B: 2 });
    const { lr } = other.hyper;
    other.trainStep(batch);
    const { unexpected } = other.load(file, { strict: false });
    expect(unexpected).toHaveLength(8);
    expect([other.step, other.hyper.lr]).toEqual([1, lr]);
    const to = new Mlp({ B: 2 });
    const before = to.hyper.lr;
    to.load(other.save('all'));
    expect([to.step, to.hyper.lr]).toEqual([0, before]);
  });

  test('not with a part of what it kept', () => {
    const to = new Mlp({ B: 2 });
    to.load(file, { strict: false, rename: (key: string) => (key.includes('fc1') ? key : undefined) });
    expect(to.step).toBe(0);
  });
});
