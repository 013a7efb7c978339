/** The small parts of the machinery on their own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArenaError, InputError } from '../../../runtime/errors.ts';
import { checkAbi, NET_ABI } from '../../../runtime/net/abi.ts';
import { NetMemory } from '../../../runtime/net/memory.ts';
import { didYouMean } from '../../../runtime/near-miss.ts';
import { nearest, toInt32 } from '../../../runtime/net/numbers.ts';
import { matchesPattern } from '../../../runtime/net/pattern.ts';

test.each([
  [2.5, 2], [3.5, 4], [-2.5, -2], [-0.5, -0], [0.49999999999999994, 0], [-0, -0], [2 ** 52 + 1, 2 ** 52 + 1],
  [1e300, 1e300], [Infinity, Infinity], [NaN, NaN], [-3.7, -4],
])('nearest(%f)', (x, expected) => {
  expect(nearest(x)).toBe(expected);
}); // prettier-ignore

test.each([
  [1.9, 1],
  [-1.9, -1],
  [3e9, 2147483647],
  [-3e9, -2147483648],
  [NaN, 0],
  [Infinity, 2147483647],
])('toInt32(%f)', (x, expected) => {
  expect(toInt32(x)).toBe(expected);
});

describe('patterns', () => {
  test.each([
    ['*', 'a.b', true],
    ['fc1.*', 'fc1.weight', true],
    ['*.weight', 'blocks.0.attn.weight', true],
    ['a*c*e', 'a.b.c.d.e', true],
    ['a*a', 'a', false],
    ['*ab*b', 'ab', false],
    ['fc1', 'fc1.weight', false],
    ['', '', true],
  ])('%s on %s', (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });

  test('as a regular expression says', () => {
    const text = fc.stringMatching(/^[ab.]{0,8}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[ab*.]{0,6}$/), text, (pattern, path) => {
        const expression = new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`);
        expect(matchesPattern(pattern, path)).toBe(expression.test(path));
      }),
    );
  });
});

test('near misses', () => {
  expect(didYouMean('lable', ['label', 'table', 'x'])).toBe(' Did you mean label?');
  expect(didYouMean('image', ['label'])).toBe('');
  expect(didYouMean('Label', ['label'])).toBe(' Did you mean label?');
});

test('memory counts as it hands out', () => {
  const lay = (memory: NetMemory): readonly number[] => {
    const [a, b] = [memory.f32(3), memory.u8(65)];
    const x = memory.f64(9, []);
    const y = memory.i32(5, [x]);
    return [a, b, x, y, memory.f32(2, [])].map((view) => view.byteOffset);
  };
  const counter = new NetMemory();
  lay(counter);
  const buffer = new ArrayBuffer(counter.bytes);
  expect(lay(new NetMemory(buffer))).toEqual([0, 64, 192, 320, 192]);
  expect(counter.bytes).toBe(384 + 16);
});

test('a module for another version of the interface is refused', () => {
  const words = (model: string, version: number): string =>
    `${model} was compiled for version ${version} of nnc/runtime's interface, but this is version ${NET_ABI}`;
  expect(() => checkAbi(1, 'Old')).toThrow(`${words('Old', 1)}: compile it again.`);
  expect(() => checkAbi(99, 'New')).toThrow(
    `${words('New', 99)}: install the nnc that compiled it, or compile it with the one installed.`,
  );
  expect(() => checkAbi(NET_ABI, 'Same')).not.toThrow();
});

test('temporaries without names lie behind those that stand anywhere in the list, however long the chain is', () => {
  const memory = new NetMemory(undefined, 4);
  memory.f32(20);
  // The third at the bottom, behind it the second, then the fourth, then the first.
  expect(memory.region([[8, 3, 1], [65, 1], [1], [64, -2]])).toEqual([448, 256, 192, 384]);
  expect(memory.region([])).toEqual([]);
  const length = 100_000;
  const chain = Array.from({ length }, (_, i) => (i === length - 1 ? [64] : [64, 1]));
  const addresses = new NetMemory().region(chain);
  expect(addresses[0]).toBe(64 * (length - 1));
  expect(addresses[length - 1]).toBe(0);
  expect(() => memory.region([[-4]])).toThrow(InputError);
  expect(() => memory.region([[2 ** 60]])).toThrow(ArenaError);
});
