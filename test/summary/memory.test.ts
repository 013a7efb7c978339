/** The memory of a summary is what the class takes, and training that is left out is not counted. */
import { describe, expect, test } from 'vitest';
import { check, compile, readModels } from '../../compiler/compile.ts';
import { summarize } from '../../compiler/summary/summarize.ts';
import { nnc } from '../cli/harness.ts';
import { evaluate } from '../emit/load.ts';

const source = `model M[B] {
  input x: f32[B, 5]
  input t: f32[B, 1]
  output y = x |> first: Dense[7] |> tanh |> second: Dense[1]
  loss = mse(y, t)
  train { optimizer adam[lr=0.1] }
}
`;

test.each([0, 1, 33])('bytes at B = %i', async (B) => {
  for (const only of [undefined, 'predict'] as const) {
    const { files, models } = await compile(source, { language: 'js', ...(only === undefined ? {} : { only }) });
    const M = evaluate(files[0]!.text, 'M');
    expect(summarize(models[0]!, { B }).arena?.bytes).toBe(M.bytes({ B }));
  }
});

test('--only=predict counts no optimiser and no label', async () => {
  const [whole, part] = [await compile(source), await compile(source, { only: 'predict' })];
  expect(summarize(whole.models[0]!)).toMatchObject({
    slots: { elements: 100 },
    inputs: [{ name: 'x' }, { name: 't' }],
  });
  expect(summarize(part.models[0]!)).toMatchObject({ slots: { elements: 0, bytes: 0 }, inputs: [{ name: 'x' }] });
});

describe('with remat', () => {
  const recurrent = (layer: string): string => `model M[B, T] {
  input x: f32[B, T, 5]
  h = x |> rnn: ${layer}
  loss = mean(h * h)
  train { optimizer sgd[lr=0.1] }
}
`;
  const summaryOf = async (layer: string, ...options: readonly string[]): Promise<readonly string[]> => {
    const files = { 'm.nn': recurrent(layer) };
    const { stdout } = await nnc(['summary', 'm.nn', ...options], { files, compiler: { check, compile, readModels } });
    return stdout.split('\n').filter((line) => line.includes('bytes'));
  };
  const sizes = ['--dim', 'B=16', '--dim', 'T=400'];
  const bytesIn = (line: string): readonly number[] =>
    [...line.matchAll(/\d{1,3}(?:,\d{3})+/g)].map(([digits]) => Number(digits.replaceAll(',', '')));

  test('the memory of training without it stands beside', async () => {
    const [plain, less] = [await summaryOf('Lstm[8]', ...sizes), await summaryOf('remat[Lstm[8]]', ...sizes)];
    expect(plain.join()).not.toContain('remat');
    const [own, without] = bytesIn(less.at(-1)!);
    expect(less.at(-1)).toMatch(
      / bytes \([\d,]+ without remat\) at B=16, T=400, where each tensor begins at a multiple of 64$/,
    );
    expect([without]).toEqual(bytesIn(plain.at(-1)!));
    expect(own!).toBeLessThan(without! / 2);
    expect(less.at(-2)).toMatch(/about .* bytes \(.* without remat\)$/);
  });

  test('and not where training is left out', async () => {
    expect((await summaryOf('remat[Lstm[8]]', '--only', 'predict')).join()).not.toContain('remat');
  });
});
