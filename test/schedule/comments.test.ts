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

const compiled = async (text: string): Promise<string> => (await compile(text, { target: 'ts' })).files[0]!.text;

/** The comment and the text of each kernel, by name. */
function kernelsOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/\/\*\*[^/]*\*\/\nfunction (\w+)\([\s\S]*?\n\}\n/g);
  return new Map([...found].map(([whole, name]) => [name!, whole]));
}

test('a number is of no line: its node is that of the first line with the same number', async () => {
  const fill = kernelsOf(await compiled(source.replace('mean((x', 'mean(where(x > 0, x, 0)) + mean((x'))).get('fill')!;
  expect(fill).toMatch(/^\/\*\* y = 0 \*\/\n/);
});

test('an update names its own parameter, and no other that reads the same numbers', async () => {
  const text = await compiled(source.replace('adam[lr=0.1]', 'lion[lr=0.1]'));
  const lines = text.split('\n').filter((line) => line.startsWith(' * model.nn:6 ('));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).not.toContain(', ');
});

test('a norm says 0 where a frozen parameter has no part in it, and computes nothing for it', async () => {
  const text = await compiled(source.replace('x: f32[B, 3, 2]', 'x: f32[B, 3, 64]').replace('Dense[1]', 'Dense[64]'));
  expect(text).toContain('grad[i, j]·grad[i, j] : 0)');
  expect(text).not.toContain(' : grad′');
  expect(text).not.toMatch(/let total = 0;\n\s*y\[i\] = total;/);
  expect(text).not.toMatch(/< -Math/);
});

test('carries begin with their numbers, which nothing reads from memory', async () => {
  const text = await compiled(`model M[T] {
  input u: f32[T]
  param a: f32[] = 0.5
  s, _ = scan t in u over T with h = 0 {
    h' = tanh(a * h + t)
    yield h'
  }
  loss = mean(s^2)
  train { optimizer sgd[lr=0.1] }
}
`);
  const kernels = kernelsOf(text);
  expect([...kernels.keys()].filter((name) => name.startsWith('fill'))).toEqual(['fill']);
  expect(text).not.toMatch(/copy\(v\.penalty|t\.constant/);
});

test('what a causal mask leaves out is 0, and not a product of it', async () => {
  const text = await compiled('model M[B, T] {\n  input x: f32[B, T, 8]\n  output y = x |> Attention[heads=2]\n}\n');
  expect(text).not.toMatch(/= 0 \* /);
});
