/** The page of operators is what the operators say now, and what they say of derivatives is what their rules do. */
import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { intrinsics } from '../../compiler/check/intrinsics.ts';
import { sampleGraph, table } from '../gradients/sample.ts';
import { composed } from './composed.ts';
import { operatorsPage } from './operators-page.ts';

test('docs/operators.md is up to date: npm run docs', async () => {
  const file = new URL('../../docs/operators.md', import.meta.url);
  const options = await prettier.resolveConfig(file);
  const page = await prettier.format(operatorsPage(), { ...options, parser: 'markdown' });
  expect(readFileSync(file, 'utf8').split('\n')).toEqual(page.split('\n'));
});

test('every function that is made of several operators exists', () => {
  expect(Object.keys(composed).filter((name) => !Object.hasOwn(intrinsics, name))).toEqual([]);
});

describe('the document of', () => {
  test.each(table)('%s tells of a derivative where its rule has one, and why where it has none', (_, op) => {
    if (op.samples.length === 0) return;
    // A rule over bodies needs the cotangents of several results: it always has one.
    const has =
      op.evaluate !== undefined ||
      op.samples.some((sample) => {
        const { b, leaves, node } = sampleGraph(op, sample);
        return op.vjp(b, node, { operands: leaves, attrs: sample.attrs, result: node }).some((part) => part !== null);
      });
    expect(op.derivative.startsWith('none')).toBe(!has);
    if (!has && op.arity !== 0) expect(op.nondifferentiable).toBeDefined();
  });
});
