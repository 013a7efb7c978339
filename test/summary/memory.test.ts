/** The memory of a summary is what the class takes, and training that is left out is not counted. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { summarize } from '../../compiler/summary/summarize.ts';
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
