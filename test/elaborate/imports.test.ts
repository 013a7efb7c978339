/** Imports between files: what they bring, whose problems are reported where, and what is wrong with them. */
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { check, compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';
import { elaborate } from '../../compiler/elaborate/elaborate.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { loadFiles } from '../../compiler/load.ts';
import type { Problem } from '../../grammar/source.ts';
import { formatAll, formatProblem, formatStored, outputOf } from './elaborating.ts';

type Files = Readonly<Record<string, string>>;

/** Finds files beside the importing one; the first of `files` is the root. */
function optionsFor(files: Files): CompileOptions & { readonly name: string } {
  return {
    name: Object.keys(files)[0]!,
    resolve: async (specifier, from) => {
      const name = join(dirname(from), specifier);
      return Object.hasOwn(files, name) ? { name, text: files[name]! } : undefined;
    },
  };
}

const place = (problem: Problem): string => `${problem.span.file.name} ${formatProblem(problem)}`;

async function problemsOf(files: Files): Promise<readonly string[]> {
  const { problems } = await check(Object.values(files)[0]!, optionsFor(files));
  return problems.map(place);
}

/** The models of the root. Throws where anything is wrong. */
async function modelsOf(files: Files) {
  const { name, resolve } = optionsFor(files);
  const { files: trees, links, problems } = await loadFiles({ name, text: files[name]! }, resolve);
  const result = elaborate(trees, libraryFiles(), { links });
  const all = [...problems, ...result.problems].map(place);
  if (all.length > 0) throw new Error(all.join('\n'));
  return result.models;
}

describe('what an import brings', () => {
  test('declarations of every kind, under their own names or others', async () => {
    const [model] = await modelsOf({
      'm.nn': `import { twice, Scaled as S, K, sgd2, slow, tiny } from "./parts.nn"
model M[B] {
  input x: f32[B, K]
  y = x |> twice |> a: S[2] |> b: S
  output y
  param w: f32[K] ~ tiny
  loss = mean(y * w)
  output z = w
  train { optimizer sgd2[lr=slow[v=0.5]] }
}`,
      'parts.nn': `const K = 3
const half = 0.5
fn twice(x) = x / half
layer Scaled[by=K](x: f32[..., C]) -> f32[..., C] {
  param weight: f32[C] = by
  return x * weight
}
optimizer sgd2[lr](w, g) { w' = w - lr * g }
schedule slow[v] = v / step
initializer tiny = constant[0.25]
model Unused { output y = zeros[2] }`,
    });
    expect(formatStored(model!.params)).toEqual(['a.weight f32[3]', 'b.weight f32[3]', 'w f32[3]']);
    expect(outputOf(model!, 'y', { inputs: { x: [1, 2, 3] }, sizes: { B: 1 } })).toEqual([12, 24, 36]);
    expect(outputOf(model!, 'z')).toEqual([0.25, 0.25, 0.25]);
  });

  test('names of another file mean what they mean there', async () => {
    const [model] = await modelsOf({
      'm.nn': 'import { f } from "./a.nn"\nconst k = 100\nmodel M { output y = f(1) + k }',
      'a.nn': 'import { g as h } from "./deep/b.nn"\nconst k = 10\nfn f(x) = h(x) + k',
      'deep/b.nn': 'import { k } from "../k.nn"\nfn relu(x) = x + k\nfn g(x) = relu(x)',
      'k.nn': 'const k = 1000',
    });
    expect(outputOf(model!, 'y')).toEqual([1 + 1000 + 10 + 100]);
  });

  test('a local name hides a name of the library, and both of two importers get one file', async () => {
    const [model] = await modelsOf({
      'm.nn': 'import { relu } from "./a.nn"\nimport { twice } from "./b.nn"\nmodel M { output y = relu(twice(3)) }',
      'a.nn': 'fn relu(x) = x + 1',
      'b.nn': 'import { relu } from "./a.nn"\nfn twice(x) = relu(relu(x))',
    });
    expect(outputOf(model!, 'y')).toEqual([6]);
  });

  test('a name of two kinds brings both', async () => {
    const [model] = await modelsOf({
      'm.nn': `import { linear } from "./a.nn"
model M { param w: f32 = 2
  loss = linear(w)
  train { optimizer sgd[lr=linear[v=1]] } }`,
      'a.nn': 'fn linear(x) = 3 * x\nschedule linear[v] = v',
    });
    expect(model!.training.losses.size).toBe(1);
  });

  test('the module is compiled from all files', async () => {
    const files = {
      'm.nn': 'import { f } from "./a.nn"\nmodel M[B] { input x: f32[B]\n output y = f(x) }',
      'a.nn': 'fn f(x) = x * 42',
    };
    const result = await compile(files['m.nn'], optionsFor(files));
    expect(result.problems).toEqual([]);
    expect(result.files[0]!.text).toContain('42');
  });
});

describe('what is wrong with imports', () => {
  const M = 'model M { output y = f(1) }';
  const table: readonly [what: string, files: Files, ...problems: string[]][] = [
    ['no such file', { 'm.nn': `import { f } from "./a.nn"\n${M}` }, 'm.nn NN2022 1:19 there is no file `./a.nn`'],
    [
      'no such name',
      { 'm.nn': `import { f } from "./a.nn"\n${M}`, 'a.nn': 'fn ff(x) = x' },
      'm.nn NN2024 1:10 `./a.nn` declares no `f`',
    ],
    [
      'a name of the library is no name of the file',
      { 'm.nn': 'import { relu } from "./a.nn"\nmodel M { output y = relu(1) }', 'a.nn': 'fn g(x) = x' },
      'm.nn NN2024 1:10 `./a.nn` declares no `relu`',
    ],
    [
      'passing on',
      {
        'm.nn': `import { f } from "./a.nn"\n${M}`,
        'a.nn': 'import { f } from "./b.nn"\nfn g(x) = f(x)',
        'b.nn': 'fn f(x) = x',
      },
      'm.nn NN2024 1:10 `./a.nn` imports `f` itself',
    ],
    [
      'a model',
      { 'm.nn': 'import { N } from "./a.nn"\nmodel M { output y = N(1) }', 'a.nn': 'model N { output y = zeros[1] }' },
      'm.nn NN2010 1:10 `N` is a model, which cannot be imported',
    ],
    [
      'unused, but for names that say so',
      { 'm.nn': `import { f, g, h as _h } from "./a.nn"\n${M}`, 'a.nn': 'fn f(x) = x\nfn g(x) = x\nfn h(x) = x' },
      'm.nn NN2008 1:13 the import `g` is never used',
    ],
    [
      'twice',
      {
        'm.nn': `import { f, f } from "./a.nn"\nimport { g as f } from "./b.nn"\n${M}`,
        'a.nn': 'fn f(x) = x',
        'b.nn': 'fn g(x) = x',
      },
      'm.nn NN2002 1:13 `f` is imported twice',
      'm.nn NN2002 2:15 `f` is imported twice',
    ],
    [
      'declared as well',
      { 'm.nn': `import { f } from "./a.nn"\nfn f(x) = x\n${M}`, 'a.nn': 'fn f(x) = x' },
      'm.nn NN2002 2:4 `f` is declared and imported',
    ],
    [
      'hidden',
      { 'm.nn': 'import { f } from "./a.nn"\nmodel M {\n  f = 1\n  output y = f\n}', 'a.nn': 'fn f(x) = x' },
      'm.nn NN2004 3:3 `f` hides an import of this file',
    ],
    ['itself', { 'm.nn': `import { f } from "./m.nn"\n${M}` }, 'm.nn NN2023 1:19 `m.nn` imports itself'],
    [
      'a circle',
      {
        'm.nn': `import { f } from "./a.nn"\n${M}`,
        'a.nn': 'import { g } from "./b.nn"\nfn f(x) = g(x)',
        'b.nn': 'import { f } from "./a.nn"\nfn g(x) = f(x)',
      },
      'b.nn NN2023 1:19 these files import each other: `a.nn` → `b.nn` → `a.nn`',
    ],
    [
      'inside the other file: syntax, names, values',
      {
        'm.nn': `import { f } from "./a.nn"\n${M}\nmodel N { output y = zeros[q] }`,
        'a.nn': 'fn f(x: f32[B, 3]) = x + q\nfn g(x) = x +\nlayer L(x) { }',
      },
      'm.nn NN3002 2:24 `x` has 0 axes, but f32[B, 3] has 2 axes',
      'm.nn NN2001 3:28 unknown name `q`',
      'a.nn NN2001 1:26 unknown name `q`',
      'a.nn NN1010 2:13 an expression is missing after `+`',
    ],
  ];
  test.each(table)('%s', async (_, files, ...problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });

  test('a mistake of the call is reported in the importing file, with the declaration in the other', async () => {
    const files = {
      'm.nn': 'import { f } from "./a.nn"\nmodel M[B] {\n  input x: f32[B, 4]\n  output y = f(x)\n}',
      'a.nn': 'fn f(x: f32[B, 3]) = x',
    };
    expect(await problemsOf(files)).toEqual(['m.nn NN3003 4:16 axis 1 of `x` is 4, but 3 is expected']);
  });

  test('a circle is shown with every import on it', async () => {
    const files = {
      'm.nn': 'import { f } from "./a.nn"\nmodel M { output y = f(1) }',
      'a.nn': 'import { g } from "./m.nn"\nfn f(x) = g(x)',
    };
    const { problems } = await check(files['m.nn'], optionsFor(files));
    expect(problems.map(formatAll)).toEqual([
      [
        'NN2023 1:19 these files import each other: `m.nn` → `a.nn` → `m.nn` | `m.nn` is imported here',
        '  1:19 `a.nn` is imported here',
        '  help: Move what both need into a third file, which both import.',
      ],
    ]);
  });

  test.each([
    ['a.nn', 'Did you mean `./a.nn`?'],
    ['./a', 'Did you mean `./a.nn`?'],
    ['a', 'Did you mean `./a.nn`?'],
    ['./b', 'The name is relative to the importing file: `"./blocks.nn"`, `"../layers/conv.nn"`.'],
  ])('"%s"', async (specifier, help) => {
    const files = { 'm.nn': `import { f } from "${specifier}"\n${M}`, 'a.nn': 'fn f(x) = x' };
    const options = optionsFor(files);
    // A resolver that, like that of a package manager, tells `a.nn` from `./a.nn`.
    const resolve: CompileOptions['resolve'] = (name, from) =>
      name.startsWith('./') ? options.resolve!(name, from) : undefined;
    const { problems } = await check(files['m.nn'], { ...options, resolve });
    expect(problems.map((problem) => problem.help)).toEqual([help]);
  });

  test('without a way to files', async () => {
    const { problems, models } = await compile(`import { f } from "./a.nn"\n${M}`);
    expect(problems.map((problem) => problem.help)).toEqual([
      'Imports need the option `resolve` of `compile`, which gives the text of a file.',
    ]);
    expect(models).toEqual([]);
  });

  test('a chain of 300 files is followed', async () => {
    const chain = Array.from({ length: 300 }, (_, i) => [
      `f${i}.nn`,
      i === 299 ? 'fn f(x) = x' : `import { f as g } from "./f${i + 1}.nn"\nfn f(x) = x\nfn h(x) = g(x)`,
    ]);
    const files: Files = { 'm.nn': `import { f } from "./f0.nn"\n${M}`, ...Object.fromEntries(chain) };
    expect(await problemsOf(files)).toEqual([]);
  });
});
