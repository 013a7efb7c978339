/** The syntax tree of every construct, by hand. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { spanText } from '../../grammar/source.ts';
import type { Callable, FileSyntax, Statement } from '../../grammar/syntax.ts';

function parsed(text: string): FileSyntax {
  const { tree, problems } = parse({ name: 'test.nn', text });
  expect(problems).toEqual([]);
  return tree;
}

function callable(tree: FileSyntax, index = 0): Callable {
  const found = tree.declarations[index];
  if (found?.kind !== 'callable') throw new Error(`declaration ${index} is no callable`);
  return found;
}

function statements(node: Callable): readonly Statement[] {
  return node.body.kind === 'block' ? node.body.statements : [];
}

describe('documentation', () => {
  test('belongs to what stands on the very next line', () => {
    const tree = parsed(
      [
        '/// About nothing.',
        '',
        '// A remark.',
        '/// The layer.',
        '///',
        '///   Indented.',
        'layer A(x) {',
        '  /// The weight.',
        '  param w: f32[C] ~ u',
        '  /// A note on nothing.',
        '}',
        '//// Four slashes are a remark.',
        'fn f(x) = x  /// not in front of anything',
      ].join('\n'),
    );
    const layer = callable(tree);
    expect(layer.doc).toBe('The layer.\n\n  Indented.');
    expect(statements(layer)).toMatchObject([{ kind: 'param', doc: 'The weight.' }]);
    expect(callable(tree, 1).doc).toBeUndefined();
    expect(tree.comments.map(({ text, ownLine }) => [text, ownLine])).toEqual([
      ['/// About nothing.', true],
      ['// A remark.', true],
      ['/// A note on nothing.', true],
      ['//// Four slashes are a remark.', true],
      ['/// not in front of anything', false],
    ]);
  });
});

describe('spans', () => {
  test('cover what was written, from the first token to the last', () => {
    const tree = parsed(
      'layer A[n=2](x: f32[..., I]) -> f32[B] requires n > 1 {  // c\n  y = (x + 1) * net.out[0]  // d\n}\n',
    );
    const layer = callable(tree);
    const [binding] = statements(layer);
    if (binding?.kind !== 'binding') throw new Error('no binding');
    const product = binding.values[0]!;
    if (product.kind !== 'binary') throw new Error('no product');
    const texts = [
      layer.keywordSpan,
      layer.name.span,
      layer.statics[0]!.span,
      layer.params![0]!.type!.span,
      layer.result!.span,
      layer.requires[0]!.span,
    ];
    expect(texts.map(spanText)).toEqual(['layer', 'A', 'n=2', 'f32[..., I]', 'f32[B]', 'n > 1']);
    expect(
      [binding.span, binding.targets[0]!.span, product.left.span, product.operatorSpan, product.right.span].map(
        spanText,
      ),
    ).toEqual(['y = (x + 1) * net.out[0]', 'y', '(x + 1)', '*', 'net.out[0]']);
    expect(spanText(layer.span).endsWith('}')).toBe(true);
  });

  test('are offsets into a text with carriage returns, tabs and a byte order mark', () => {
    const tree = parsed('\uFEFFfn f(x) {\r\n\ty = x // c\t\r\n}\r\n');
    expect(statements(callable(tree)).map(({ span }) => spanText(span))).toEqual(['y = x']);
    expect(tree.comments[0]?.text).toBe('// c');
  });
});

describe('literals', () => {
  test('keep their exact text beside their value', () => {
    const [binding] = statements(callable(parsed('fn f {\n  x = 1.50e-3, "a \\"b\\"\\n\\\\"\n}')));
    expect(binding).toMatchObject({
      values: [
        { kind: 'number', text: '1.50e-3', value: 0.0015 },
        { kind: 'string', text: '"a \\"b\\"\\n\\\\"', value: 'a "b"\n\\' },
      ],
    });
  });

  test('`0..n` is a range, not a number with a point', () => {
    expect(statements(callable(parsed('fn f {\n  for i in 0..n { x = i }\n}')))).toMatchObject([
      { kind: 'for', name: { text: 'i' }, from: { value: 0 }, to: { text: 'n' } },
    ]);
  });
});

describe('declarations', () => {
  test('no parentheses and empty ones are not the same', () => {
    const tree = parsed('fn a = 1\nfn b() = 2\nfn c[] = 3');
    expect(tree.declarations.map((node) => node.kind === 'callable' && [node.params, node.statics])).toEqual([
      [undefined, []],
      [[], []],
      [undefined, []],
    ]);
  });

  test('static parameters have kinds, types may be tuples', () => {
    const tree = parsed('fn f[act: fn=relu, widths: int[], block: layer](x: (f32, [B, ...])) -> f32 = x');
    expect(callable(tree)).toMatchObject({
      statics: [
        { name: { text: 'act' }, type: { name: { text: 'fn' }, list: false }, default: { text: 'relu' } },
        { name: { text: 'widths' }, type: { name: { text: 'int' }, list: true } },
        { name: { text: 'block' }, type: { name: { text: 'layer' }, list: false } },
      ],
      params: [
        {
          type: {
            kind: 'tupleType',
            elements: [
              { kind: 'tensorType', element: { text: 'f32' } },
              { kind: 'tensorType', dims: [{ text: 'B' }, { kind: 'ellipsis' }] },
            ],
          },
        },
      ],
      result: { kind: 'tensorType', element: { text: 'f32' } },
    });
  });

  test('imports and constants', () => {
    expect(parsed('import { A, b as c } from "./x.nn"\nconst n: int = 2 * m').declarations).toMatchObject([
      {
        kind: 'import',
        names: [{ name: { text: 'A' } }, { name: { text: 'b' }, alias: { text: 'c' } }],
        from: { value: './x.nn' },
      },
      { kind: 'const', name: { text: 'n' }, type: { name: { text: 'int' } }, value: { operator: '*' } },
    ]);
  });
});

describe('train', () => {
  test('has items with a verb, a value and a scope', () => {
    const text =
      'model M {\n  train disc {\n    minimize d over "disc.*"\n    optimizer adam[lr=1e-3] on "a", "b"\n    clip norm[1.0]\n  }\n}';
    expect(statements(callable(parsed(text)))).toMatchObject([
      {
        kind: 'train',
        name: { text: 'disc' },
        items: [
          {
            verb: { text: 'minimize' },
            value: { text: 'd' },
            scope: { keyword: 'over', values: [{ value: 'disc.*' }] },
          },
          {
            verb: { text: 'optimizer' },
            value: { kind: 'apply' },
            scope: { keyword: 'on', values: [{ value: 'a' }, { value: 'b' }] },
          },
          { verb: { text: 'clip' }, value: { kind: 'apply' } },
        ],
      },
    ]);
  });
});
