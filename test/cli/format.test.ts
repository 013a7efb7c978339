/** `--format`: annotations for GitHub, and the same JSON as `--json`. */
import { expect, test } from 'vitest';
import { nnc } from './harness.ts';

const files = { 'a.nn': 'x\n an error, a warning\n', 'b.nn': 'fine\n' };
const annotations = `::error file=a.nn,line=2,endLine=2,col=5,endColumn=10,title=NN9999::an error
::warning file=a.nn,line=2,endLine=2,col=14,endColumn=21,title=NN9999::an warning
`;

test('check --format=github prints an annotation for each problem', async () => {
  const outcome = await nnc(['check', 'a.nn', 'b.nn', '--format=github'], { files });
  expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: annotations });
});

test('compile --format=github keeps the module apart from the annotations', async () => {
  const right = { 'w.nn': 'warning\n' };
  const { code, stdout, stderr } = await nnc(['compile', 'w.nn', '-o', '-', '--format', 'github'], { files: right });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '// w.nn\nwarning\n' });
  expect(stderr).toBe('::warning file=w.nn,line=1,endLine=1,col=1,endColumn=8,title=NN9999::an warning\n');
});

test('a dump comes with annotations, too', async () => {
  const { stdout, stderr } = await nnc(['compile', 'a.nn', '--dump=ast', '--format=github'], { files });
  expect({ stdout, stderr }).toEqual({ stdout: 'tree of a.nn\n', stderr: annotations });
});

test.each([['check'], ['compile']])('%s --format=json is --json, and --format=text the default', async (command) => {
  const json = await nnc([command, 'a.nn', '--json'], { files });
  expect(await nnc([command, 'a.nn', '--format=json'], { files })).toEqual(json);
  expect(await nnc([command, 'a.nn', '--format=json', '--json'], { files })).toEqual(json);
  const text = await nnc([command, 'a.nn'], { files });
  expect(await nnc([command, 'a.nn', '--format=text'], { files })).toEqual(text);
});

test('watching can annotate, but not print one document', async () => {
  const outcome = await nnc(['compile', 'a.nn', '--watch', '--format=json'], { files });
  expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('`--watch` has no end') });
});
