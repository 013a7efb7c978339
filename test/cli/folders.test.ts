/** Folders given to `nnc check` and `nnc fmt`: which files they stand for, and in which order. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../compiler/cli/node-io.ts';
import { nnc } from './harness.ts';

const loose = 'const  a=1\n';
const canonical = 'const a = 1\n';
const networks = [
  'b.nn',
  'a.nn',
  'nets/z.nn',
  'nets/deep/er/c.nn',
  'nets/notes.txt',
  'node_modules/other/x.nn',
  'nets/node_modules/x.nn',
  '.cache/x.nn',
  'nets/.hidden.nn',
  'empty/read.me',
];
const files = Object.fromEntries(networks.map((path) => [path, loose]));

const cases: readonly { readonly given: string; readonly found: readonly string[] }[] = [
  { given: '.', found: ['a.nn', 'b.nn', 'nets/deep/er/c.nn', 'nets/z.nn'] },
  { given: 'nets/', found: ['nets/deep/er/c.nn', 'nets/z.nn'] },
  { given: 'nets/z.nn ./nets a.nn', found: ['nets/z.nn', 'nets/deep/er/c.nn', 'a.nn'] },
  { given: 'node_modules', found: ['node_modules/other/x.nn'] },
  { given: 'nets/.hidden.nn .cache', found: ['nets/.hidden.nn', '.cache/x.nn'] },
];

describe.each(cases)('$given', ({ given, found }) => {
  test('nnc check', async () => {
    const { code, stderr, compiled } = await nnc(['check', ...given.split(' ')], { files });
    expect(compiled.map(({ name }) => name)).toEqual(found);
    const said = `no problems in ${found.length} file${found.length === 1 ? '' : 's'}\n`;
    expect({ code, stderr }).toEqual({ code: 0, stderr: said });
  });

  test('nnc fmt', async () => {
    const { code, stderr, written } = await nnc(['fmt', ...given.split(' ')], { files });
    expect({ code, written }).toEqual({ code: 0, written: Object.fromEntries(found.map((name) => [name, canonical])) });
    expect(stderr).toBe(found.map((name) => `${name} rewritten\n`).join(''));
  });
});

test('problems anywhere in a folder decide the exit code', async () => {
  const { code, stderr } = await nnc(['check', 'nets'], { files: { ...files, 'nets/deep/er/c.nn': 'error' } });
  expect(code).toBe(1);
  expect(stderr).toContain(' --> nets/deep/er/c.nn:1:1\n');
  expect(await nnc(['fmt', '--check', 'nets'], { files })).toMatchObject({
    code: 1,
    stderr: 'nets/deep/er/c.nn is not in canonical form\nnets/z.nn is not in canonical form\n',
  });
});

test('on a disk, by name; links to folders are not followed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nnc-folders-'));
  try {
    await mkdir(join(folder, 'sub'));
    for (const name of ['b.nn', 'a.nn']) await writeFile(join(folder, name), canonical);
    await symlink(folder, join(folder, 'sub/round'));
    expect(await nodeFiles.list(folder)).toEqual([
      { name: 'a.nn', isDirectory: false },
      { name: 'b.nn', isDirectory: false },
      { name: 'sub', isDirectory: true },
    ]);
    expect(await nodeFiles.list(join(folder, 'sub'))).toEqual([{ name: 'round', isDirectory: false }]);
    await expect(nodeFiles.list(join(folder, 'none'))).rejects.toMatchObject({ name: 'FileError', code: 'ENOENT' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
