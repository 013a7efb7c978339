/** The README's table names what the bench measures, and the size that it gives is that of the module. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileModel, sourceOf } from './nets.ts';
import { publishedRows, SIZE_ROW } from './published.ts';
import { workloads } from './workloads.ts';

const rows = publishedRows();

test('every row is one of the bench, with a figure of each library', () => {
  const known = [...workloads.map(({ title }) => title), SIZE_ROW];
  expect(rows.size).toBeGreaterThan(3);
  for (const [name, { ours, rivals }] of rows) {
    expect(known).toContain(name);
    const unit = name === SIZE_ROW ? ' KB' : ' ms';
    expect(ours).toMatch(new RegExp(`^[\\d.]+${unit}$`));
    for (const cell of Object.values(rivals)) expect(cell).toMatch(name === SIZE_ROW ? /^\d+ KB$/ : /^[\d.]+×$/);
  }
});

test('the size is that of the module', async () => {
  const { text } = await compileModel('mlp', sourceOf('mlp'), { target: 'wasm' });
  const kilobytes = gzipSync(text, { level: 9 }).length / 1024;
  expect(`${kilobytes.toFixed(1)} KB`).toBe(rows.get(SIZE_ROW)!.ours);
});

test('the versions are those that the bench installs', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(readme).toContain(`TensorFlow.js ${dependencies['@tensorflow/tfjs']}`);
  expect(readme).toContain(`jax-js ${dependencies['@jax-js/jax']}`);
});
