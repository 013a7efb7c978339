/** What bundlers leave out of a module of which only the schema is imported: all but that. */
import { build } from 'rolldown';
import { expect, test } from 'vitest';
import { compile } from '../../compiler/index.ts';
import type { CompileOptions } from '../../compiler/options.ts';

const text = `
model Net[B, T] requires T > 1 {
  input x: f32[B, T, 4]
  input label: i32[B]
  logits = mean(x, axis=1) |> norm: BatchNorm |> dropout[0.1] |> head: Dense[3]
  output logits
  loss = cross_entropy(logits, label)
  train {
    optimizer adam[lr=0.01] on "head.*"
    optimizer sgd[lr=cosine[peak=0.1, steps=9]]
    clip norm[1.0]
  }
}`;

/** A bundle of a program that prints the schema's model. */
async function bundleOf(options: CompileOptions): Promise<string> {
  const { files, problems } = await compile(text, { name: 'net.nn', ...options });
  expect(problems.map(({ message }) => message)).toEqual([]);
  const net = files.find(({ path }) => /^net\.(ts|js)$/.test(path))!;
  const program = `import { schema } from './${net.path}'; console.log(schema.model);`;
  const sources = new Map([
    ['program', program],
    [`./${net.path}`, net.text],
  ]);
  const { output } = await build({
    input: 'program',
    write: false,
    external: ['nnc/runtime'],
    // As package.json says of it.
    treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] },
    plugins: [
      {
        name: 'sources',
        resolveId: (id) => (sources.has(id) ? { id: id.replace('./', '') } : undefined),
        load: (id) => sources.get(id) ?? sources.get(`./${id}`),
      },
    ],
  });
  return output[0].code;
}

test.each<CompileOptions>([
  { language: 'ts' },
  { language: 'js', target: 'ts' },
  { target: 'wasm', relaxed: true },
  { wasm: 'file' },
  { profile: true },
  { only: 'predict', dims: { B: 4 } },
])('%o', async (options) => {
  const bundle = await bundleOf(options);
  expect(bundle).toContain('console.log(');
  expect(bundle).toContain('"head.weight"');
  expect(bundle).not.toMatch(/function|=>|\bclass\b|\bnew\b|import|spec/i);
});
