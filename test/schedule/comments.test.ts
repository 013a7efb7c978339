/** Comments of emitted kernels: the same wherever the compiler was started, and with products that read as such. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';

const source = `model M[B] {
  input x: f32[B, 3, 2]
  output y = x / (6 * B)
  output z = mean(x^2)
  loss = mean((x |> fc: Dense[1])^2)
  train { optimizer adam[lr=0.1] }
}
`;

test('do not depend on the folder', async () => {
  const [near, far] = await Promise.all(
    ['m.nn', '/some/where/else/m.nn'].map(async (name) => (await compile(source, { name })).files[0]!.text),
  );
  expect(far).toBe(near);
  expect(near).toContain('from m.nn.');
  expect(near).toContain('m.nn:3');
});

test('a quotient by a product has parentheses', async () => {
  const { text } = (await compile(source)).files[0]!;
  const comments = text.split('\n').filter((line) => /^ *(\*|\/\*\*)/.test(line) && line.includes(' / '));
  expect(comments.join('\n')).toMatch(/ \/ \(6·B\)/);
  expect(comments.filter((line) => / \/ \d+[*·]/.test(line))).toEqual([]);
});

test('the head of a train block is left out beside the optimizer', async () => {
  const long = source.replace('train { optimizer adam[lr=0.1] }', 'train {\n    optimizer adam[lr=0.1]\n  }');
  const { text } = (await compile(long)).files[0]!;
  expect(text).toMatch(/model\.nn:7[^:]*: optimizer adam/);
  expect(text).not.toMatch(/: train \{\n \* model\.nn:7/);
});

test('parentheses stand only where they are needed, and around every quotient in a product', async () => {
  const terms = '(x - 2) * x * 3 - x / (1 - x)';
  const { text } = (await compile(`model M[B] {\n  input x: f32[B]\n  output y = ${terms}\n  output z = -(x * x / 7) * x\n}`)).files[0]!; // prettier-ignore
  const formulas = text.replaceAll(/x\d?\[i\]/g, 'x');
  expect(formulas).toContain(' = (x − 2)·x·3 − x / (1 − x)\n');
  expect(formulas).toContain(' = −(x·x / 7)·x\n');
});
