/** Modules carry the general power only where something else than a number of steps is an exponent. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';

const model = (optimizer: string, output: string): string => `model M[B] {
  input x: f32[B, 3]
  input t: f32[B, 2]
  h = x |> only: Dense[2]
  output y = ${output}
  loss = mse(y, t)
  train { optimizer ${optimizer} }
}
`;

/** What the module takes from the runtime to raise to powers. */
const powersOf = async (source: string, target: 'ts' | 'both'): Promise<readonly string[]> => {
  const { text } = (await compile(source, { language: 'js', target })).files[0]!;
  const imported = /^import \{([^}]*)\}/m.exec(text)![1]!.split(/[\s,]+/);
  return imported.filter((name) => name === 'pow' || name === 'wholePower');
};

test.each(['ts', 'both'] as const)('adam corrects by powers of steps: %s', async (target) => {
  expect(await powersOf(model('adam[lr=0.1]', 'h'), target)).toEqual(['wholePower']);
});

test.each(['ts', 'both'] as const)('another power beside them: %s', async (target) => {
  expect(await powersOf(model('adam[lr=0.1]', 'exp(h) ^ 2.5'), target)).toEqual(['pow']);
});

test('no power at all', async () => {
  expect(await powersOf(model('sgd[lr=0.1]', 'h'), 'ts')).toEqual([]);
});
