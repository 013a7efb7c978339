/** Which name a mistyped one is taken for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../compiler/problems/suggest.ts';

const library = ['Dense', 'dropout', 'relu', 'sigmoid', 'softmax', 'log_softmax', 'tanh', 'T', 'B'];

test.each([
  ['Densse', 'Dense'],
  ['dense', 'Dense'],
  ['DROPOUT', 'dropout'],
  ['rleu', 'relu'],
  ['sigmiod', 'sigmoid'],
  ['softmx', 'softmax'],
  ['logsoftmax', 'log_softmax'],
  ['b', 'B'],
  ['C', undefined],
  ['tan', 'tanh'],
  ['attention', undefined],
  ['', undefined],
  ['Dense', undefined],
] as const)('%s → %s', (typed, meant) => {
  expect(suggest(typed, library)).toBe(meant);
});

test('of equally near names the first is taken', () => {
  expect(suggest('weigth', ['weights', 'weight'])).toBe('weight');
  expect(suggest('conv3d', ['conv1d', 'conv2d'])).toBe('conv1d');
});

test('of equally near names one whose letters changed places is taken', () => {
  expect(suggest('tahn', ['tan', 'tanh'])).toBe('tanh');
  expect(suggest('tahn', ['tanh', 'tan'])).toBe('tanh');
  expect(suggest('tarin', ['drain', 'train', 'tarn'])).toBe('train');
});

test('one edit in a name of three letters or more is always found', () => {
  const letters = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('drop', 'swap', 'replace', 'insert'), (name, where, edit) => {
      const i = where % (name.length - 1);
      const typed = {
        drop: name.slice(0, i) + name.slice(i + 1),
        swap: name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2),
        replace: name.slice(0, i) + '_' + name.slice(i + 1),
        insert: name.slice(0, i) + '_' + name.slice(i),
      }[edit];
      expect(suggest(typed, [name])).toBe(typed === name ? undefined : name);
    }),
  );
});
