/** A source with several models gives a module for each, under names that say which is which. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { fakeCompiler, nnc } from './harness.ts';

const model = (name: string): string => `model ${name}[B] {\n  input x: f32[B]\n  output y = 2 * x\n}\n`;
const files = { 'two.nn': `${model('A')}\n${model('C')}`, 'one.nn': model('A'), 'two.A.nn': model('D') };
const compiler = { ...fakeCompiler(), compile };

describe('where modules go', () => {
  test.each([
    ['compile two.nn', ['two.A.ts', 'two.C.ts']],
    ['compile two.nn -o x.ts', ['x.A.ts', 'x.C.ts']],
    ['compile two.nn -o x.mjs', ['x.A.mjs', 'x.A.d.mts', 'x.C.mjs', 'x.C.d.mts']],
    ['compile two.nn one.nn -o out/', ['out/two.A.ts', 'out/two.C.ts', 'out/one.ts']],
    ['compile one.nn', ['one.ts']],
  ])('nnc %s', async (line, paths) => {
    const { code, written, stderr } = await nnc(line.split(' '), { files, compiler });
    expect(code, stderr).toBe(0);
    expect(Object.keys(written)).toEqual(paths);
    for (const [path, text] of Object.entries(written)) {
      expect(text).toContain(`class ${/\.C\./.test(path) ? 'C' : 'A'} {`);
    }
  });
});

test.each([
  ['compile two.nn -o -', 'two.nn has 2 models'],
  ['compile - --json', '<stdin> has 2 models'],
  ['compile two.nn two.A.nn', 'would overwrite `two.A.ts`'],
])('nnc %s is refused, and nothing is written', async (line, message) => {
  const { code, written, stdout, stderr } = await nnc(line.split(' '), { files, compiler, stdin: files['two.nn'] });
  expect({ code, written, stdout }).toEqual({ code: 2, written: {}, stdout: '' });
  expect(stderr).toContain(message);
});
