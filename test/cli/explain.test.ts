/** `nnc explain`: text, JSON, and codes that do not exist. */
import { expect, test } from 'vitest';
import type { Compiler } from '../../compiler/cli/compiler.ts';
import { check, compile, readModels } from '../../compiler/compile.ts';
import { nnc } from './harness.ts';

const compiler: Compiler = { check, compile, readModels };

test('an explanation: what it means, an example with what is said of it, an example that is right', async () => {
  const { code, stdout, stderr } = await nnc(['explain', 'NN1012'], { compiler });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "error[NN1012]: name missing
    A name starts with a letter or \`_\` and is not one of the keywords.

    Wrong:

        fn (x) = 2 * x

    error[NN1012]: a name is missing after \`fn\`
     --> model.nn:1:4
      |
    1 | fn (x) = 2 * x
      |    ^
      |
      = help: A name starts with a letter or \`_\` and is not one of the keywords.

    Right:

        fn double(x) = 2 * x
    "
  `);
});

test('the code may be written in other ways, and given several times', async () => {
  const { stdout } = await nnc(['explain', 'NN2001'], { compiler });
  expect(stdout).toContain('error[NN2001]: unknown name\n');
  for (const written of ['nn2001', '2001']) expect((await nnc(['explain', written], { compiler })).stdout).toBe(stdout);
  expect((await nnc(['explain', '2001', 'NN2001'], { compiler })).stdout).toBe(stdout);
  const both = await nnc(['explain', 'NN2001', 'NN2008'], { compiler });
  expect(both.stdout.startsWith(`${stdout}\nwarning[NN2008]: unused name\n`)).toBe(true);
});

test('a lint by its name, and how a comment silences a warning', async () => {
  const { stdout } = await nnc(['explain', 'unlabelled'], { compiler });
  expect(stdout).toBe((await nnc(['explain', 'NN6006'], { compiler })).stdout);
  expect(stdout).toContain('\nA comment silences it: // nnc-ignore unlabelled\n\nWrong:');
  expect((await nnc(['explain', 'NN2008'], { compiler })).stdout).toContain('silences it: // nnc-ignore NN2008\n');
});

test('other files and options of an example are shown', async () => {
  const imports = await nnc(['explain', 'NN2024'], { compiler });
  expect(imports.stdout).toContain('\nblocks.nn:\n\n    layer Block(x) = ');
  const dims = await nnc(['explain', 'NN5013'], { compiler });
  expect(dims.stdout).toMatch(/\nWrong, with --dim \w+=\d+:\n[^]*\nRight, with --dim \w+=\d+:\n/);
});

test('--json has the same as data', async () => {
  const { code, stdout } = await nnc(['explain', 'NN2001', '--json'], { compiler });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    explanations: [
      {
        code: 'NN2001',
        severity: 'error',
        title: 'unknown name',
        help: expect.any(String),
        wrong: { text: expect.any(String), files: {}, dims: {}, set: {}, problems: [{ code: 'NN2001' }] },
        right: { text: expect.any(String), problems: [] },
      },
    ],
  });
});

test('colours are for terminals', async () => {
  const { stdout } = await nnc(['explain', 'NN2001'], { compiler, env: { FORCE_COLOR: '1' } });
  expect(stdout).toContain('\u001b[1;31merror[NN2001]\u001b[0m');
});

test.each([
  ['explain NN2099', 'there is no problem `NN2099`; the nearest: `NN2009`'],
  ['explain unused', 'there is no problem `unused`\n'],
  ['explain chanels-first', 'there is no problem `chanels-first`; the nearest: `channels-first`\n'],
  ['explain', 'no CODE is given, such as NN2001'],
])('%s', async (line, says) => {
  const { code, stdout, stderr } = await nnc(line.split(' '), { compiler: 'none' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`nnc: ${says}`);
});
