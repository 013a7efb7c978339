/** Texts that nobody would write: random, mutated, deep and long. None of them throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, maxProblems, type Parsed } from '../../grammar/parse.ts';
import { print } from '../../grammar/print.ts';
import { samples } from './sample-files.ts';

/** Parses and prints without throwing, with every problem inside the text and in its order. */
function survives(text: string): Parsed {
  const parsed = parse({ name: 'hostile.nn', text });
  let last = 0;
  for (const { span, labels = [], message, code } of parsed.problems) {
    expect(message).not.toMatch(/undefined|NaN|``/);
    expect(code).toMatch(/^NN10\d\d$/);
    expect(span.start).toBeGreaterThanOrEqual(last);
    last = span.start;
    for (const place of [span, ...labels.map((label) => label.span)]) {
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(text.length);
    }
  }
  expect(parsed.problems.length).toBeLessThanOrEqual(maxProblems);
  print(parsed.tree);
  return parsed;
}

const signs =
  "( ) [ ] { } = == , |> \" ' : + ^ .. ... . ~ -> < * @ // && ? # /* \\ x h' 2 1e 0.5 \u2202 \uD800 \u0000".split(' ');
const words = 'if|else|fn|layer|train|return|not|over|with|on|for i in|scan a in b|sum[k]|y[i] =|import|const'.split(
  '|',
);
const pieces = [...signs, ...words.map((word) => `${word} `), ' ', '\n', '\r', '\t', '- ', '-', '/// d\n'];

test('random text never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void survives(text)),
    { numRuns: 300 },
  );
});

test('random pieces of the language never throw', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (parts) => void survives(parts.join(''))),
    { numRuns: 250 },
  );
});

test('mutated samples never throw', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(8),
    insert: fc.constantFrom('', ...pieces),
  });
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 4 }), ({ text }, changes) => {
      let mutated = text;
      for (const { at, remove, insert } of changes) {
        const place = Math.floor(at * mutated.length);
        mutated = mutated.slice(0, place) + insert + mutated.slice(place + remove);
      }
      survives(mutated);
    }),
    { numRuns: 300 },
  );
});

describe('what is too deep or too long is one problem, not an overflow', () => {
  const many = 5_000;
  test.for([
    ['(', `fn f(x) = ${'('.repeat(many)}`],
    ['( )', `fn f(x) = ${'('.repeat(many)}x${')'.repeat(many)}`],
    ['[', '['.repeat(many)],
    ['{', `fn f ${'{'.repeat(many)}`],
    ['if {', `fn f {${'if x {'.repeat(many)}`],
    ['types', `fn f(x: ${'('.repeat(many)}`],
    ['+', `fn f(x) = ${'x + '.repeat(many)}x`],
    ['^', `fn f(x) = ${'x^'.repeat(many)}x`],
    ['-', `fn f(x) = ${'-'.repeat(many)}x`],
    ['not', `fn f(x) = ${'not '.repeat(many)}x`],
    ['calls', `fn f(x) = x${'(x)'.repeat(many)}`],
    ['members', `fn f(x) = x${'.y'.repeat(many)}`],
    ['reductions', `fn f {\n  y[i] = ${'sum[k] '.repeat(many)}x\n}`],
  ] as const)('%s', ([, text]) => {
    expect(survives(text).problems.map(({ code }) => code)).toEqual(['NN1008']);
  });

  test('as deep as allowed is fine', () => {
    const parentheses = survives(`fn f(x) = ${'('.repeat(100)}x${')'.repeat(100)}`);
    const blocks = survives(`fn f {${' if x {'.repeat(32)}${'}'.repeat(33)}`);
    const chain = survives(`fn f(x) = ${'x + '.repeat(390)}x`);
    expect([parentheses, blocks, chain].flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe('what is long but flat has no limit', () => {
  test.for([
    ['pipes', `fn f(x) = x${' |> g'.repeat(5000)}`],
    ['else if', `fn f(x) = if x { x }${' else if x { x }'.repeat(3000)}`],
    ['arguments', `fn f(x) = g(${'x, '.repeat(5000)})`],
    ['statements', `fn f {\n${'  x = 1\n'.repeat(5000)}}`],
  ] as const)('%s', ([, text]) => {
    expect(survives(text).problems).toEqual([]);
  });
});

test('many mistakes are cut off, and what stands before them stays in the tree', () => {
  const { tree, problems } = survives(`fn good(x) = x\n${'fn f {\n  x = +\n}\n'.repeat(200)}`);
  expect(problems).toHaveLength(maxProblems);
  expect(problems.at(-1)).toMatchObject({
    code: 'NN1026',
    message: 'there are more mistakes; only the first 49 are shown',
  });
  expect(tree.declarations.length).toBeGreaterThan(40);
});

test('an empty file, and one of comments alone, is an empty tree', () => {
  for (const text of ['', '\n\n', '// a\n', '\uFEFF']) {
    const { tree, problems } = survives(text);
    expect([tree.declarations, problems]).toEqual([[], []]);
  }
});
