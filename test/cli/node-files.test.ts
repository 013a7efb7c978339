/** Writing to disk: whole files or none, and no temporary file left behind. */
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../compiler/cli/node-io.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'nnc-files-'))));
afterEach(() => rm(folder, { recursive: true }));

const file = (name: string, text = 'new'): { readonly path: string; readonly text: string } => ({
  path: join(folder, name),
  text,
});

test('files are replaced and made, with their folders', async () => {
  await writeFile(join(folder, 'a.ts'), 'old');
  await nodeFiles.writeAll([file('a.ts'), file('x/y/b.ts')]);
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('new');
  expect(await readFile(join(folder, 'x/y/b.ts'), 'utf8')).toBe('new');
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['a.ts', 'x', 'x/y', 'x/y/b.ts']);
});

test.each([
  ['is a folder', 'EISDIR', (path: string) => mkdir(path)],
  ['lies in a file', 'ENOTDIR', (path: string) => writeFile(join(path, '..'), '')],
])('none is written where one %s', async (_, code, obstruct) => {
  await writeFile(join(folder, 'a.ts'), 'old');
  const blocked = code === 'EISDIR' ? 'b.ts' : 'f/b.ts';
  await obstruct(join(folder, blocked));
  const before = (await readdir(folder)).toSorted();
  const failure: unknown = await nodeFiles.writeAll([file('a.ts'), file(blocked)]).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'FileError', path: join(folder, blocked) });
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('old');
  expect((await readdir(folder)).toSorted()).toEqual(before);
});

test('reading what is not there', async () => {
  const failure: unknown = await nodeFiles.read(join(folder, 'none')).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'FileError', code: 'ENOENT', path: join(folder, 'none') });
  const directory: unknown = await nodeFiles.read(folder).catch((error: unknown) => error);
  expect(directory).toMatchObject({ name: 'FileError', code: 'EISDIR', path: folder });
});

test('a file that is replaced keeps its rights, and a link stays a link', async () => {
  await writeFile(join(folder, 'a.ts'), 'old', { mode: 0o751 });
  await symlink(join(folder, 'a.ts'), join(folder, 'link.ts'));
  await nodeFiles.writeAll([file('link.ts')]);
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('new');
  expect((await lstat(join(folder, 'link.ts'))).isSymbolicLink()).toBe(true);
  expect((await stat(join(folder, 'a.ts'))).mode & 0o777).toBe(0o751);
});

test('a file that nobody may write is not replaced', async () => {
  await writeFile(join(folder, 'a.ts'), 'old', { mode: 0o444 });
  const failure: unknown = await nodeFiles.writeAll([file('b.ts'), file('a.ts')]).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'FileError', code: 'EACCES', path: join(folder, 'a.ts') });
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['a.ts']);
});
