/**
 * Each folder holds a `model.nn`, what leaves every stage, and the module it becomes. `npm run golden` writes them anew; read the
 * difference before you commit it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { renderProblem } from '../../compiler/problems/render.ts';

const stages = ['ast', 'graph', 'gradient', 'simplify', 'loops', 'arena', 'wat'] as const;
const update = process.env['UPDATE_GOLDEN'] === '1';
const root = new URL('.', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(folders)('%s', (folder) => {
  const here = new URL(`${folder}/`, root);
  const source = readFileSync(new URL('model.nn', here), 'utf8');

  it('has no problems', async () => {
    const { problems } = await compile(source, { name: 'model.nn' });
    expect(problems.map((problem) => renderProblem(problem))).toEqual([]);
  });

  it.each(stages)('%s', async (stage) => {
    const { dump } = await compile(source, { name: 'model.nn', dump: stage });
    expect(dump).toBe(golden(new URL(`${stage}.txt`, here), dump ?? ''));
  });

  it('module', async () => {
    const { files } = await compile(source, { name: 'model.nn' });
    expect(files.map(({ path }) => path)).toEqual(['model.ts']);
    expect(files[0]!.text).toBe(golden(new URL('model.ts', here), files[0]!.text));
  });
});

/** The text on file; with UPDATE_GOLDEN=1 the file becomes `text`. */
function golden(file: URL, text: string): string {
  if (update) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : `${file.pathname} is missing: run npm run golden`;
}
