/** Standalone modules carry the parts of the runtime that their model uses, and comments where somebody reads. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';

const source = `/// Two layers.
model M[B] {
  input x: f32[B, 3]
  input t: f32[B, 2]
  output y = x |> only: Dense[2]
  loss = mse(y, t)
  train { optimizer adam[lr=0.1] }
}
`;

const textsOf = async (options: CompileOptions): Promise<readonly string[]> =>
  (await compile(source, { ...options, language: 'js', standalone: true })).files.map(({ text }) => text);

/** What only some modules need, by what its messages say. */
const parts = {
  typescript: 'was compiled without WebAssembly',
  webassembly: 'this host refuses WebAssembly',
  training: 'update needs a backward before it',
  freezing: 'freeze takes patterns',
  resuming: 'is no list of names',
  fixed: 'was fixed at',
  requirements: 'it requires',
  threads: 'cross-origin isolated',
  sizes: 'to its capacity',
};

const carried = async (options: CompileOptions): Promise<readonly string[]> => {
  const [text] = await textsOf(options);
  return Object.entries(parts).flatMap(([part, message]) => (text!.includes(message) ? [part] : []));
};

test.each<readonly [CompileOptions, readonly string[]]>([
  [{ target: 'wasm', only: 'predict' }, ['webassembly']],
  [{ target: 'wasm' }, ['webassembly', 'training', 'freezing', 'resuming']],
  [{ target: 'wasm', only: 'predict', threads: true }, ['webassembly', 'threads']],
  [{ target: 'wasm', only: 'predict', dims: { B: 2 } }, ['webassembly', 'fixed']],
  [{ target: 'ts', only: 'predict' }, ['typescript']],
])('%j', async (options, expected) => {
  expect(await carried(options)).toEqual(expected);
});

test('WebAssembly alone has its comments in the declarations, kernels to be read their own', async () => {
  const [alone, types] = await textsOf({ target: 'wasm' });
  expect(alone).not.toMatch(/^ *\/\*\*/m);
  expect(types).toContain('/** Two layers. */');
  const [both] = await textsOf({});
  expect(both).toContain('/** Two layers. */');
});
