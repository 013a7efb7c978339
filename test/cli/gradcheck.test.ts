/** `nnc gradcheck`: its table, exit codes, JSON, the test file that it writes, and what it refuses. */
import { expect, test } from 'vitest';
import { check, compile, readModels } from '../../compiler/compile.ts';
import { nnc, type Outcome } from './harness.ts';

const line = `model Line[N] {
  input x: f32[N]
  param slope: f32[] = 0
  loss = mse(slope * x, x^2)
  train { optimizer sgd[lr=0.1] }
}
`;
const files = {
  'line.nn': line,
  'größe.nn': line.replace('Line', 'Größe'),
  'held.nn': line.replace('slope * x', 'stop_gradient(slope) * slope * x'),
  'root.nn': line.replace('slope * x', 'slope * sqrt(x - 2)'),
  'last.nn': `model Last[B, T] {
  input x: f32[B, T]
  input label: i32[B]
  input lengths: i32[B]
  param w: f32[] = 1
  z = w * x
  loss = cross_entropy(z, label) + mean(take_along(z, lengths - 1))
  train { optimizer sgd[lr=0.1] }
}
`,
  'out.nn': 'model Out[B] {\n  input x: f32[B]\n  output y = 2 * x\n}\n',
  'wrong.nn': 'model M { output y = z }\n',
};
const run = (words: string): Promise<Outcome> =>
  nnc(words.split(' '), { files, compiler: { check, compile, readModels } });

test('a model whose name has other letters', async () => {
  const { code, stdout } = await run('gradcheck größe.nn');
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Größe\n/) });
});

test('a right gradient', async () => {
  const { code, stdout, stderr } = await run('gradcheck line.nn --dim N=5');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.replace(/\d\.\de-\d+/, '1.0e-12')).toBe(`Line
  parameter  shape  compared  worst error  verdict
  slope      []     1         1.0e-12      ok

the gradient agrees with central differences to 0.000001
`);
});

test('a wrong one answers 1', async () => {
  const { code, stdout } = await run('gradcheck held.nn --json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ parameters: [{ parameter: 'slope', verdict: 'wrong' }] });
  const { stdout: table } = await run('gradcheck held.nn');
  expect(table).toContain('1 of 1 gradient does not agree');
  expect(table).toMatch(/\nslope passes `stop_gradient\(slope\)` in held\.nn:\d+, which has a derivative of its own: /);
});

test('the lines of a model that several parameters pass are said once', async () => {
  const source = line
    .replace('slope * x', '(stop_gradient(a * b * c) * a * b * c * d + stop_gradient(d) * d) * x')
    .replace('param slope: f32[] = 0', ['a', 'b', 'c', 'd'].map((name) => `param ${name}: f32[] = 1`).join('\n  '));
  const { stdout } = await nnc(['gradcheck', 'four.nn'], {
    files: { 'four.nn': source },
    compiler: { check, compile, readModels },
  });
  expect(stdout.slice(stdout.indexOf('4 of 4')))
    .toBe(`4 of 4 gradients do not agree with central differences to 0.000001
a, b and c pass \`stop_gradient(a * b * c)\` in four.nn:7, which has a derivative of its own: the difference may be on purpose
d passes \`stop_gradient(d)\` in four.nn:7, which has a derivative of its own: the difference may be on purpose
`);
});

test('where nothing is finite the range of the inputs may be to blame', async () => {
  const { code, stdout } = await run('gradcheck root.nn');
  expect(code).toBe(1);
  expect(stdout).toContain(
    '\nx was drawn between 0 and 1; `--range x=2..5` draws from another range, where all may be finite\n',
  );
  expect((await run('gradcheck root.nn --range x=-2..-1')).stdout).not.toContain('--range');
  const right = await run('gradcheck root.nn --range x=2..5 --test');
  expect(right.code).toBe(0);
  expect(right.written['root.gradcheck.test.js']).toContain('  ranges: {"x":[2,5]},\n');
});

test('so may that of integers, but not where the model bounds them', async () => {
  const { stdout } = await run('gradcheck last.nn');
  expect(stdout).toContain(
    '\nlengths was drawn from 0 to 9; `--range lengths=1..3` draws from another range, where all may be finite\n',
  );
  expect(stdout).not.toContain('label');
  expect((await run('gradcheck last.nn --range lengths=1..3')).code).toBe(0);
  const { code, stderr } = await run('gradcheck last.nn --range label=3..3');
  expect(code).toBe(2);
  expect(stderr).toContain('values must be in [0, 3). Choose other sizes with `--dim`, or another `--range`.');
});

test('--test writes a file that repeats the check', async () => {
  const { code, written, stderr } = await run('gradcheck line.nn --dim N=5 --seed 3 --test');
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'line.nn → line.gradcheck.test.js\n' });
  const text = written['line.gradcheck.test.js']!;
  expect(text).toContain(`from 'nnc'`);
  expect(text).toContain('  dims: {"N":5},\n  seed: 3,\n');
});

test('problems of the source answer 1', async () => {
  const { code, stdout, stderr } = await run('gradcheck wrong.nn');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^error\[NN\d{4}\]/);
});

test.each([
  ['gradcheck', 'no FILE is given'],
  ['gradcheck line.nn out.nn', '`gradcheck` takes one FILE'],
  ['gradcheck - --test', '`--test` needs a FILE, not standard input'],
  ['gradcheck line.nn --seed x', '`--seed` is a whole number from 0, not `x`'],
  ['gradcheck line.nn --samples 0', '`--samples` is a whole number from 1, not `0`'],
  ['gradcheck line.nn --range x', '`--range x` is not of the form `--range NAME=LOW..HIGH`, with two numbers'],
  ['gradcheck line.nn --range x=1..', '`--range x=1..` is not of the form `--range NAME=LOW..HIGH`, with two numbers'],
  [
    'gradcheck line.nn --range x=1..y',
    '`--range x=1..y` is not of the form `--range NAME=LOW..HIGH`, with two numbers',
  ],
  ['gradcheck line.nn --range x=1..2 --range x=2..3', '`--range` sets `x` twice'],
  ['gradcheck line.nn --dim Q=3', 'there is no open dim `Q`: there is `N`'],
  ['gradcheck line.nn --range z=1..2', 'there is no input `z` to draw: there is `x`'],
  ['gradcheck line.nn --range x=5..2', 'nothing lies between 5 and 2, where `x` is to be drawn: a range goes from a number to a larger one'], // prettier-ignore
  ['gradcheck line.nn --model Lime', 'there is no model `Lime` in line.nn; did you mean `Line`?'],
  ['gradcheck out.nn', 'nothing in out.nn has a gradient: there is no model with a loss and parameters'],
])('nnc %s', async (words, says) => {
  const { code, stderr } = await run(words);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `nnc: ${says}\nTry \`nnc gradcheck --help\`.\n` });
});
