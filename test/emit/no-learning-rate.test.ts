/** An optimiser without `lr` reports none, rather than NaN. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { evaluate } from './load.ts';

const source = `optimizer plain[rate = 0.1](p, g) {
  p' = p - rate * g
}

model M[B] {
  input x: f32[B, 2]
  output y = x |> fc: Dense[1]
  loss = mean(y^2)
  train { optimizer plain }
}
`;

test('neither in the type nor in the report', async () => {
  const { files, problems } = await compile(source, { language: 'js' });
  expect(problems).toEqual([]);
  expect(files[1]!.text).not.toContain('lr');
  const net = new (evaluate(files[0]!.text, 'M'))({ B: 1 });
  const x = Float32Array.of(1, 2);
  expect(Object.keys(net.trainStep({ x }))).toEqual(['loss', 'penalty', 'gradNorm', 'step']);
  net.forward({ x });
  net.backward();
  expect(Object.keys(net.update())).toEqual(['gradNorm', 'step']);
});
