/** The figures of the README, which the bench prints beside what it measures. */
import { readFileSync } from 'node:fs';

/** A row of the README's table: ours, and that of each rival by the head of its column. */
export interface Published {
  readonly ours: string;
  readonly rivals: Readonly<Record<'tfjs' | 'jax', string>>;
}

/** Rows by their first cell. */
export function publishedRows(): ReadonlyMap<string, Published> {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [table] = /^\|[^|\n]*\| nnc [^]*?\n\n/m.exec(text) ?? [];
  if (table === undefined) throw new Error('the README has no table with a column `nnc`');
  const rows = table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(rows.map(([, name, ours, tfjs, jax]) => [name!, { ours: ours!, rivals: { tfjs: tfjs!, jax: jax! } }]));
}

/** ` README 11.6×`, or nothing where the table has no such row. */
export function publishedOf(row: string, rival?: string): string {
  const found = publishedRows().get(row);
  if (found === undefined) return '';
  return `  README ${rival?.startsWith('tfjs') ? found.rivals.tfjs : rival === undefined ? found.ours : found.rivals.jax}`;
}

/** What the row of sizes is called. */
export const SIZE_ROW = 'module that trains the MLP, gzip';
