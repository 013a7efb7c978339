/** Random syntax trees, of everything that the language can say. Their places are all the same empty one. */

import fc from 'fast-check';
import {
  callableKeywords,
  type BinaryOperator,
  type Block,
  type Declaration,
  type Expression,
  type FileSyntax,
} from '../../grammar/syntax.ts';
import type * as S from '../../grammar/syntax.ts';

const file = { name: 'random.nn', text: '' };
const span = { file, start: 0, end: 0 };

// Reducers are left out: `sum[k](x)` right of an index equation is not a call.
const words = [
  'x',
  'y_t',
  'Dense',
  'T',
  'over',
  'in',
  'on',
  'from',
  'as',
  'with',
  'input',
  'param',
  'train',
  'loss',
  'where',
  'σ',
  'requires',
];
const name = fc.constantFrom(...words).map((text): S.Name => ({ kind: 'name', text, span }));
const prime = fc.constantFrom('h', 'mean', 'state').map((text): S.Prime => ({ kind: 'prime', text, span }));
const doc = fc.constantFrom(
  undefined,
  'One line.',
  'Two lines,\n  the second indented.',
  'A gap\n\nbetween, and `code`',
);

const binaryOperators: readonly BinaryOperator[] = [
  'or',
  'and',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '@',
  '^',
];

/** With `undefined` fields left out, as the parser leaves them out. */
function node<Node extends { readonly kind: string }>(fields: {
  readonly [Key in keyof Omit<Node, 'span'>]: Node[Key] | undefined;
}): Node {
  const entries = Object.entries({ ...fields, span }).filter(([, value]) => value !== undefined);
  // Building an object of a known type from its entries is beyond the type system.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as unknown as Node;
}

const option = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const few = <Value>(value: fc.Arbitrary<Value>, minLength = 0): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength, maxLength: 3 });

const numberText = fc.oneof(fc.nat(9999).map(String), fc.constantFrom('0.5', '1e-3', '2.25E+7', '007', '1e300'));
const stringText = fc
  .array(fc.constantFrom('a', ' ', '*', '.', '->', '//', '\\"', '\\\\', '\\n', 'é', '{'), { maxLength: 6 })
  .map((parts) => parts.join(''));
const unescaped = (text: string): string => text.replaceAll(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c));

const { expression, block, type } = fc.letrec<{ expression: Expression; block: Block; type: S.Type }>((tie) => {
  const e = tie('expression');
  const literal: fc.Arbitrary<Expression> = fc.oneof(
    name,
    prime,
    numberText.map((text) => node<S.NumberLiteral>({ kind: 'number', text, value: Number(text) })),
    stringText.map((text) => node<S.StringLiteral>({ kind: 'string', text: `"${text}"`, value: unescaped(text) })),
    fc.boolean().map((value) => node<S.BooleanLiteral>({ kind: 'boolean', value })),
  );
  const item: fc.Arbitrary<S.Item> = fc.oneof(
    fc.constant(node<S.Ellipsis>({ kind: 'ellipsis' })),
    e.map((value) => node<S.PositionalItem>({ kind: 'positional', value })),
    fc.tuple(name, e).map(([label, value]) => node<S.NamedItem>({ kind: 'named', name: label, value })),
    fc
      .tuple(option(e), option(e), option(e))
      .map(([start, stop, step]) => node<S.SliceItem>({ kind: 'slice', start, stop, step })),
  );
  const argument = fc
    .tuple(option(name), e)
    .map(([label, value]) => node<S.Argument>({ kind: 'argument', name: label, value }));
  const stage = fc
    .tuple(option(name), e, option(e))
    .map(([label, target, times]) => node<S.Stage>({ kind: 'stage', label, target, times }));
  const branch = fc
    .tuple(e, tie('block'))
    .map(([condition, body]) => node<S.Branch>({ kind: 'branch', condition, body }));
  const carry = fc
    .tuple(name, option(tie('type')), e)
    .map(([label, given, value]) => node<S.Carry>({ kind: 'carry', name: label, type: given, value }));
  const scanOption = fc
    .tuple(name, e)
    .map(([label, value]) => node<S.ScanOption>({ kind: 'scanOption', name: label, value }));
  const compound: fc.Arbitrary<Expression> = fc.oneof(
    fc
      .tuple(fc.constantFrom('-' as const, 'not' as const), e)
      .map(([operator, operand]) => node<S.Unary>({ kind: 'unary', operator, operand })),
    fc
      .tuple(fc.constantFrom(...binaryOperators), e, e)
      .map(([operator, left, right]) => node<S.Binary>({ kind: 'binary', operator, operatorSpan: span, left, right })),
    fc.tuple(e, few(stage, 1)).map(([source, stages]) => node<S.Pipe>({ kind: 'pipe', source, stages })),
    fc.tuple(e, few(item)).map(([target, items]) => node<S.Apply>({ kind: 'apply', target, items })),
    fc.tuple(e, few(argument)).map(([target, args]) => node<S.Call>({ kind: 'call', target, args })),
    fc.tuple(e, name).map(([target, label]) => node<S.Member>({ kind: 'member', target, name: label })),
    fc.array(e, { minLength: 2, maxLength: 3 }).map((elements) => node<S.Tuple>({ kind: 'tuple', elements })),
    few(e).map((elements) => node<S.List>({ kind: 'list', elements })),
    fc
      .tuple(few(branch, 1), option(tie('block')))
      .map(([branches, otherwise]) => node<S.If>({ kind: 'if', branches, otherwise })),
    fc
      .tuple(
        option(fc.constant(true as const)),
        few(name, 1),
        few(e, 1),
        option(fc.tuple(e, option(scanOption))),
        few(carry),
        tie('block'),
      ) // prettier-ignore
      .map(([remat, names, sequences, axis, carries, body]) =>
        node<S.Scan>({ kind: 'scan', remat, names, sequences, over: axis?.[0], option: axis?.[1], carries, body }),
      ),
  );
  const dim: fc.Arbitrary<S.Dim> = fc.oneof(fc.constant(node<S.Ellipsis>({ kind: 'ellipsis' })), e);
  const tensor = fc
    .tuple(option(name), option(few(dim)))
    .filter(([element, dims]) => element !== undefined || dims !== undefined)
    .map(([element, dims]) => node<S.TensorType>({ kind: 'tensorType', element, dims }));
  const tuple = few(tie('type'), 1).map((elements) => node<S.TupleType>({ kind: 'tupleType', elements }));
  return {
    expression: fc.oneof({ maxDepth: 4, depthSize: 'small' }, literal, compound),
    type: fc.oneof({ maxDepth: 2 }, tensor, tuple),
    block: few(statementOf(e, tie('type'), tie('block'))).map((statements) =>
      node<Block>({ kind: 'block', statements }),
    ),
  };
});

/** Index equations hold the only reductions. */
function reductionOf(e: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const indices = few(
    fc.constantFrom('i', 'j', 'k').map((text): S.Name => ({ kind: 'name', text, span })),
    1,
  );
  const reducer = fc.constantFrom('sum', 'max', 'any').map((text): S.Name => ({ kind: 'name', text, span }));
  const reduce = (body: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
    fc
      .tuple(reducer, indices, body)
      .map(([word, over, inner]) =>
        node<S.Reduction>({ kind: 'reduction', reducer: word, indices: over, body: inner }),
      );
  const operated = fc
    .tuple(fc.constantFrom(...binaryOperators), e, reduce(e), fc.boolean())
    .map(([operator, left, right, swap]) =>
      node<S.Binary>({
        kind: 'binary',
        operator,
        operatorSpan: span,
        left: swap ? right : left,
        right: swap ? left : right,
      }),
    );
  return fc.oneof(reduce(e), reduce(reduce(e)), operated);
}

function statementOf(
  e: fc.Arbitrary<Expression>,
  t: fc.Arbitrary<S.Type>,
  b: fc.Arbitrary<Block>,
): fc.Arbitrary<S.Statement> {
  const initializer = fc
    .tuple(fc.constantFrom('~' as const, '=' as const), e)
    .map(([operator, value]) => node<S.Initializer>({ kind: 'initializer', operator, value }));
  const scope = fc
    .tuple(fc.constantFrom('on' as const, 'over' as const), few(e, 1))
    .map(([keyword, values]) => node<S.TrainScope>({ kind: 'trainScope', keyword, values }));
  const verb = fc.constantFrom('optimizer', 'clip', 'freeze').map((text): S.Name => ({ kind: 'name', text, span }));
  const trainItem = fc
    .tuple(doc, verb, e, option(scope))
    .map(([text, word, value, where]) =>
      node<S.TrainItem>({ kind: 'trainItem', doc: text, verb: word, value, scope: where }),
    );
  const indexTarget = fc
    .tuple(name, few(name, 1))
    .map(([target, indices]) => node<S.IndexTarget>({ kind: 'indexTarget', name: target, indices }));
  const target: fc.Arbitrary<S.Target> = fc.oneof(name, prime);
  const named = (kind: 'loss' | 'layer'): fc.Arbitrary<S.Statement> =>
    fc.tuple(doc, name, e).map(([text, label, value]): S.Statement => ({
      kind,
      name: label,
      value,
      span,
      ...(text === undefined ? {} : { doc: text }),
    }));
  return fc.oneof(
    fc
      .tuple(doc, name, t)
      .map(([text, label, given]) => node<S.InputStatement>({ kind: 'input', doc: text, name: label, type: given })),
    fc
      .tuple(doc, name, option(t), option(initializer))
      .map(([text, label, given, value]) =>
        node<S.ParamStatement>({ kind: 'param', doc: text, name: label, type: given, initializer: value }),
      ),
    fc
      .tuple(doc, name, option(t), e)
      .map(([text, label, given, value]) =>
        node<S.StateStatement>({ kind: 'state', doc: text, name: label, type: given, value }),
      ),
    fc
      .tuple(doc, name, option(e))
      .map(([text, label, value]) => node<S.OutputStatement>({ kind: 'output', doc: text, name: label, value })),
    fc
      .tuple(doc, name, option(e))
      .map(([text, label, value]) => node<S.MetricStatement>({ kind: 'metric', doc: text, name: label, value })),
    named('loss'),
    named('layer'),
    fc
      .tuple(doc, option(name), few(trainItem))
      .map(([text, label, items]) =>
        node<S.TrainStatement>({ kind: 'train', doc: text, name: label, items, bodySpan: span }),
      ),
    few(e, 1).map((values) => node<S.ReturnStatement>({ kind: 'return', values })),
    few(e, 1).map((values) => node<S.YieldStatement>({ kind: 'yield', values })),
    fc
      .tuple(name, e, e, b)
      .map(([label, from, to, body]) => node<S.ForStatement>({ kind: 'for', name: label, from, to, body })),
    fc
      .tuple(doc, few(target, 1), option(t), few(e, 1))
      .map(([text, targets, given, values]) =>
        node<S.BindingStatement>({ kind: 'binding', doc: text, targets, type: given, values }),
      ),
    fc
      .tuple(doc, indexTarget, reductionOf(e))
      .map(([text, left, right]) =>
        node<S.BindingStatement>({ kind: 'binding', doc: text, targets: [left], type: undefined, values: [right] }),
      ),
    few(e, 1).map((values) => node<S.ValueStatement>({ kind: 'value', values })),
  );
}

const staticKind = fc
  .tuple(fc.constantFrom('int', 'fn', 'layer', 'bool'), fc.boolean())
  .map(([text, list]) => node<S.StaticKind>({ kind: 'staticKind', name: { kind: 'name', text, span }, list }));

const callable: fc.Arbitrary<Declaration> = fc
  .record({
    doc,
    keyword: fc.constantFrom(...callableKeywords),
    name,
    statics: few(
      fc
        .tuple(name, option(staticKind), option(expression))
        .map(([label, kind, value]) =>
          node<S.StaticParameter>({ kind: 'staticParameter', name: label, type: kind, default: value }),
        ),
    ),
    params: option(
      few(
        fc
          .tuple(name, option(type), option(expression))
          .map(([label, given, value]) =>
            node<S.Parameter>({ kind: 'parameter', name: label, type: given, default: value }),
          ),
      ),
    ),
    result: option(type),
    requires: few(expression),
    body: fc.oneof<fc.Arbitrary<Block | Expression>[]>(block, expression),
  })
  .map((fields) => node<S.Callable>({ kind: 'callable', keywordSpan: span, ...fields }));

const declaration: fc.Arbitrary<Declaration> = fc.oneof(
  { arbitrary: callable, weight: 4 },
  {
    arbitrary: fc
      .tuple(doc, name, option(staticKind), expression)
      .map(([text, label, kind, value]) => node<S.Const>({ kind: 'const', doc: text, name: label, type: kind, value })),
    weight: 1,
  },
  {
    arbitrary: few(
      fc
        .tuple(name, option(name))
        .map(([label, alias]) => node<S.ImportName>({ kind: 'importName', name: label, alias })),
    ).map((names) =>
      node<S.Import>({ kind: 'import', names, from: { kind: 'string', text: '"./a.nn"', value: './a.nn', span } }),
    ),
    weight: 1,
  },
);

export const randomFile: fc.Arbitrary<FileSyntax> = few(declaration).map((declarations) => ({
  kind: 'file',
  declarations,
  comments: [],
  span,
}));
