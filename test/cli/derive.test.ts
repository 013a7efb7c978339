/** `nnc derive`: its text, its JSON, and parameters that do not exist. */
import { expect, test } from 'vitest';
import { check, compile, readModels } from '../../compiler/compile.ts';
import { residual } from '../draw/models.ts';
import { nnc, type Outcome } from './harness.ts';

const files = {
  'net.nn': `${residual}\n`,
  'measured.nn':
    'model Measured[B] {\n  input x: f32[B, 2]\n  input label: i32[B]\n  y = x |> scale: Normalize |> fc: Dense[3]\n  loss = cross_entropy(y, label)\n}\n',
  'predictor.nn': 'model Predictor[B] {\n  input x: f32[B, 2]\n  output y = x |> fc: Dense[3]\n}\n',
  'wrong.nn': 'model M { output y = z }\n',
};

const run = (line: string): Promise<Outcome> =>
  nnc(line.split(' '), { files, compiler: { check, compile, readModels } });

test('names the lines, sums at forks, and ends at the parameter', async () => {
  const { code, stdout, stderr } = await run('derive net.nn blocks.0.down.bias');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^∂loss\/∂blocks\.0\.down\.bias : \[6\] in model Residual\n/);
  expect(stdout).toContain(`      net.nn:2  blocks.1  x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
      in   ∂v16        : [B, 6]
      J    ∂v16/∂v8    : [B, 6] × [B, 6], diagonal
      out  ∂v8 ← ∂v16  : [B, 6]`);
  expect(stdout).toContain(`      fork: v8 is used 2 times, so ∂v8 is the sum
          ∂v16                       from step 7
        + ∂v9 · blocks.1.up.weightᵀ  from step 12`);
  expect(stdout).toMatch(/\n {6}∂blocks\.0\.down\.bias : \[6\], which was asked for\n/);
});

test('an input of floats has a derivative too; --dim fixes sizes', async () => {
  expect((await run('derive net.nn x --dim B=5')).stdout).toMatch(/^∂loss\/∂x : \[5, 6\] in model Residual\n/);
});

test('--json', async () => {
  const { code, stdout } = await run('derive net.nn head.bias --json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    errors: 0,
    derivation: {
      model: 'Residual',
      objective: 'loss',
      parameter: 'head.bias',
      shape: '[3]',
      result: { sum: null, masked: null },
      steps: [
        { number: 1, name: 'loss', place: { file: 'net.nn', line: 9, text: 'mse(y, target)' } },
        {},
        {},
        {},
        {},
        {},
      ],
    },
  });
});

test('problems in the source are printed, and nothing else', async () => {
  const { code, stdout, stderr } = await run('derive wrong.nn w');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^error\[NN\d{4}\]: [^]*1 error\n$/);
  expect(JSON.parse((await run('derive wrong.nn w --json')).stdout)).toMatchObject({ errors: 1, derivation: null });
});

test.each([
  ['derive', 'no FILE is given'],
  ['derive net.nn', 'no PATH is given: name a parameter, such as `fc1.weight`'],
  ['derive net.nn x y', '`derive` takes one FILE and one PATH'],
  ['derive net.nn head.wieght', 'the model Residual has no parameter `head.wieght`; did you mean `head.weight`?'],
  ['derive net.nn head', 'the model Residual has no parameter `head`; there are `head.weight`, `head.bias`'],
  ['derive measured.nn scale.mean', '`scale.mean` is a state, which is measured and not learnt: it has no gradient'],
  ['derive measured.nn label', '`label` is an input of integers: it has no gradient'],
  ['derive predictor.nn fc.weight', 'the model Predictor has no loss to differentiate'],
])('nnc %s', async (line, says) => {
  const { code, stdout, stderr } = await run(line);
  expect(stderr).toBe(`nnc: ${says}\nTry \`nnc derive --help\`.\n`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
