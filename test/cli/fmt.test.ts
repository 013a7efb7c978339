/** `nnc fmt`: what it writes, what it leaves alone, what it says. */
import { describe, expect, test } from 'vitest';
import { nnc } from './harness.ts';

const loose = 'const  a=1 // one\nmodel M[B]{input x:f32[B,2]\n\n\n  output y=2*x\n}\n';
const canonical = `const a = 1  // one

model M[B] {
  input x: f32[B, 2]

  output y = 2 * x
}
`;
const wrong = 'model {\n  x = = 2\n}\n';

test('files that are not in canonical form are rewritten and named', async () => {
  const files = { 'a.nn': loose, 'b.nn': canonical, 'sub/c.nn': loose };
  expect(await nnc(['fmt', 'a.nn', 'b.nn', './sub/c.nn', './a.nn'], { files, compiler: 'none' })).toMatchObject({
    code: 0,
    written: { 'a.nn': canonical, 'sub/c.nn': canonical },
    stdout: '',
    stderr: 'a.nn rewritten\nsub/c.nn rewritten\n',
  });
});

test('a file that does not parse is left alone, the others are not', async () => {
  const { code, written, stderr } = await nnc(['fmt', 'a.nn', 'wrong.nn'], {
    files: { 'a.nn': loose, 'wrong.nn': wrong },
  });
  expect({ code, written }).toEqual({ code: 1, written: { 'a.nn': canonical } });
  expect(stderr).toMatch(/error\[NN1\d{3}\][^]* --> wrong\.nn:1:7\n[^]*errors?\na\.nn rewritten\n$/);
});

test('what only makes `check` warn is formatted in silence', async () => {
  const files = { 'a.nn': 'fn f(x, n) = x // n\n' };
  const written = { 'a.nn': 'fn f(x, n) = x  // n\n' };
  expect(await nnc(['fmt', 'a.nn'], { files })).toMatchObject({ code: 0, written, stderr: 'a.nn rewritten\n' });
});

test('a byte order mark alone is no canonical form', async () => {
  const files = { 'a.nn': `\u{feff}${canonical}` };
  const outcome = { code: 1, stderr: 'a.nn is not in canonical form\n' };
  expect(await nnc(['fmt', '--check', 'a.nn'], { files })).toMatchObject(outcome);
  expect(await nnc(['fmt', 'a.nn'], { files })).toMatchObject({ code: 0, written: { 'a.nn': canonical } });
});

test('line ends and an empty file', async () => {
  const files = { 'a.nn': canonical.replaceAll('\n', '\r\n'), 'empty.nn': '', 'blank.nn': '\n \n' };
  const { code, written } = await nnc(['fmt', 'a.nn', 'empty.nn', 'blank.nn'], { files });
  expect({ code, written }).toEqual({ code: 0, written: { 'a.nn': canonical, 'blank.nn': '' } });
});

test('standard input goes to standard output, changed or not', async () => {
  expect(await nnc(['fmt', '-'], { stdin: loose })).toMatchObject({ code: 0, stdout: canonical, stderr: '' });
  expect(await nnc(['fmt', '-'], { stdin: canonical })).toMatchObject({ code: 0, stdout: canonical, written: {} });
  const { code, stdout, stderr } = await nnc(['fmt', '-'], { stdin: wrong });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('<stdin>:1:7');
});

describe('--check', () => {
  test('names the files and writes nothing', async () => {
    const files = { 'a.nn': loose, 'b.nn': canonical };
    expect(await nnc(['fmt', '--check', 'a.nn', 'b.nn', '-'], { files, stdin: loose })).toMatchObject({
      code: 1,
      written: {},
      stdout: '',
      stderr: 'a.nn is not in canonical form\n<stdin> is not in canonical form\n',
    });
  });

  test('says so where all is well', async () => {
    const outcome = await nnc(['fmt', '--check', 'b.nn'], { files: { 'b.nn': canonical } });
    expect(outcome).toMatchObject({ code: 0, written: {}, stderr: '1 file in canonical form\n' });
  });

  test('fails for a file that does not parse', async () => {
    const outcome = await nnc(['fmt', '--check', 'wrong.nn'], { files: { 'wrong.nn': wrong } });
    expect(outcome).toMatchObject({ code: 1, written: {}, stdout: '' });
    expect(outcome.stderr).not.toContain('canonical');
  });
});

test('a file that is not there, and no file at all, are usage errors', async () => {
  const outcome = await nnc(['fmt', 'none.nn']);
  expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no file `none.nn`') });
  expect((await nnc(['fmt'])).stderr).toContain('no FILE or FOLDER is given');
});
