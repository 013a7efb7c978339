/** What stands after a mistake is kept. */
import { describe, expect, test } from 'vitest';
import { lex } from '../../grammar/lex.ts';
import { parse } from '../../grammar/parse.ts';
import type { Statement } from '../../grammar/syntax.ts';
import { samples } from './sample-files.ts';

/** One mistake each, as a line among statements. */
const typos = [
  'x = a +',
  'x = a b',
  'x = relu(a',
  'x = relu a)',
  'x = [1, 2',
  'x = a |>',
  'x = a |> |> b',
  'x = f(a,, b)',
  'x = f(, a)',
  'x == a',
  'x = = a',
  'x = a..b',
  'x = "abc',
  'x = a ? b : c',
  'x := a',
  'x += a',
  'x = 2a',
  'x = a;',
  'x = a.',
  'x: = a',
  'input x',
  'param : f32[B]',
  'param w f32[B]',
  'param w: f32[B ~ zeros',
  'state v',
  'metric = ',
  'output',
  'layer g',
  'return',
  'for i in 3 { y = i }',
  'for i 0..3 { y = i }',
  'if a = b { y = a }',
  'if { y = a }',
  'else { y = a }',
  'y = scan p in q with { yield p }',
  'y = remat scan p q { yield p }',
  'y = remat scan p in',
  'train { optimizer }',
  'x = if a { b } else',
  'x = (a, b',
  '= a',
  ')',
];

/** The names that the statements after the typo bind. */
function boundAfter(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((statement) =>
    statement.kind === 'binding'
      ? statement.targets.flatMap((target) =>
          target.kind === 'name' && /^k\d$/.test(target.text) ? [target.text] : [],
        )
      : [],
  );
}

describe('a mistake costs no statement and no declaration after it', () => {
  test.for(typos)('%s', (typo) => {
    const text = `layer A(a: f32[B]) -> f32[B] {\n  k1 = a\n  ${typo}\n  k2 = f(a, [b])\n  k3 = a |> f |> g[2]\n  k4 = if a { b } else { c }\n}\n\nfn last(x) = x\n`;
    const { tree, problems } = parse({ name: 'typo.nn', text });
    const [layer, last] = tree.declarations;
    if (layer?.kind !== 'callable' || layer.body.kind !== 'block') throw new Error('the layer is gone');
    expect(boundAfter(layer.body.statements)).toEqual(['k1', 'k2', 'k3', 'k4']);
    expect(last).toMatchObject({ kind: 'callable', name: { text: 'last' } });
    expect(problems.length).toBeLessThanOrEqual(3);
    // `x == a` and a lone word are values, which is for check to judge.
    if (!['x == a', 'output'].includes(typo)) expect(problems.length).toBeGreaterThan(0);
  });
});

describe('one bracket left out costs no declaration', () => {
  const { text } = samples.find(({ name }) => name === 'layers.nn')!;
  const names = (file: string): readonly string[] =>
    parse({ name: 'bracket.nn', text: file }).tree.declarations.map((node) =>
      node.kind === 'import' ? '' : node.name.text,
    );
  const brackets = lex({ name: 'all.nn', text }).tokens.filter(({ image }) => /^[[\](){}]$/.test(image));
  const places = brackets.filter((_, index) => index % 7 === 0).map(({ startOffset }) => startOffset);

  test.for(places)('without the bracket at %i', (at) => {
    const broken = `${text.slice(0, at)} ${text.slice(at + 1)}`;
    expect(parse({ name: 'bracket.nn', text: broken }).problems.length).toBeGreaterThan(0);
    expect(names(broken)).toEqual(names(text));
  });
});
