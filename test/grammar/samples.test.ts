/** The samples parse without problems and are in canonical form. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print.ts';
import { bare } from './bare.ts';
import { samples } from './sample-files.ts';

describe.for(samples)('$name', (file) => {
  const { tree, problems } = parse(file);

  test('parses without a problem', () => {
    expect(problems).toEqual([]);
  });

  test('is in canonical form', () => {
    expect(print(tree)).toBe(file.text);
  });

  test('keeps its tree when all of its layout is lost', () => {
    // Without comments a line only gets another indent and other line ends, which mean nothing.
    const text = file.text.replaceAll(/^ +/gm, '\t').replaceAll('\n', '  \r\n');
    const again = parse({ name: file.name, text });
    expect(again.problems).toEqual([]);
    expect(bare(again.tree)).toEqual(bare(tree));
    expect(print(again.tree)).toBe(file.text);
  });
});

test('a file of thousands of lines has every declaration and every statement', () => {
  const { text } = samples.find(({ name }) => name === 'layers.nn')!;
  const once = parse({ name: 'once.nn', text }).tree;
  const copies = Math.ceil(5000 / text.split('\n').length);
  const { tree, problems } = parse({ name: 'long.nn', text: `${text}\n`.repeat(copies) });
  expect(problems).toEqual([]);
  expect(tree.declarations).toHaveLength(copies * once.declarations.length);
  expect(tree.comments).toHaveLength(copies * once.comments.length);
  expect(JSON.stringify(bare(tree)).split('"kind":"binding"').length - 1).toBe(
    copies * (JSON.stringify(bare(once)).split('"kind":"binding"').length - 1),
  );
});
