/** Concrete tree → syntax tree, for blocks and statements. */

import type { CstNode, IToken } from 'chevrotain';
import { buildExpression, buildExpressions, buildItems } from './build-expression.ts';
import { buildType } from './build-type.ts';
import * as C from './cst.ts';
import type { BuildContext } from './cst.ts';
import { loneName, targetOf, targetsOf } from './build-target.ts';
import { spanText, type Span } from './source.ts';
import type { BindingStatement, Block, Expression, Initializer, Statement, Target, TrainItem, Type } from './syntax.ts';

export function buildBlock(context: BuildContext, node: CstNode | undefined, near: number): Block {
  const span = C.nodeSpan(context, node, near);
  const nodes = node === undefined ? [] : C.nodesOf(node, 'statement');
  const statements: Statement[] = [];
  for (const [i, statement] of nodes.entries()) {
    const built = buildStatement(context, statement);
    const whole =
      i > 0 && onOneLine(context, nodes[i - 1]!, statement) ? withValue(context, statements.at(-1), built) : undefined;
    if (whole !== undefined) {
      statements[statements.length - 1] = whole;
      continue;
    }
    reportSameLine(context, nodes[i - 1], statement);
    statements.push(...built);
  }
  return { kind: 'block', statements, span };
}

/** `param w: f32[3] kaiming_uniform`: a parameter and its first value, where only the sign between them is missing. */
function withValue(
  context: BuildContext,
  previous: Statement | undefined,
  [next, ...others]: readonly Statement[],
): Statement | undefined {
  if (previous?.kind !== 'param' || previous.type === undefined || previous.initializer !== undefined) return undefined;
  const [value] = next?.kind === 'value' && others.length === 0 && next.values.length === 1 ? next.values : [];
  if (value === undefined) return undefined;
  const operator = value.kind === 'number' || value.kind === 'unary' ? '=' : '~';
  const sign = operator === '~' ? '`~`' : '`=`';
  const help = `Write \`${spanText(previous.span)} ${operator} ${spanText(value.span)}\`: \`~\` draws, \`=\` is a constant.`;
  C.report(context, 'unexpected', value.span, `${sign} is missing before the first value`, help);
  const initializer: Initializer = { kind: 'initializer', operator, value, span: value.span };
  return { ...previous, initializer, span: { ...previous.span, end: value.span.end } };
}

function onOneLine(context: BuildContext, previous: CstNode, node: CstNode): boolean {
  const { end } = C.nodeSpan(context, previous, C.startOf(previous));
  const { start } = C.nodeSpan(context, node, end);
  return start >= end && !context.file.text.slice(end, start).includes('\n');
}

/** Statements and train items start on lines of their own. */
function reportSameLine(context: BuildContext, previous: CstNode | undefined, node: CstNode): void {
  if (previous === undefined || !onOneLine(context, previous, node)) return;
  const before = C.nodeSpan(context, previous, C.startOf(previous));
  const place = C.nodeSpan(context, node, before.end);
  const statement = C.onlyChild(previous);
  if (
    statement?.name === 'typedStatement' &&
    C.tokenOf(statement, 'Colon') === undefined &&
    C.tokenOf(statement, 'Assign') === undefined
  ) {
    const name = context.file.text.slice(C.startOf(previous), before.end);
    C.report(
      context,
      'unexpected',
      { ...place, end: place.start + 1 },
      '`:` is missing before the type',
      `Write \`${name}: …\`.`,
    );
    return;
  }
  C.report(
    context,
    'sameLine',
    { ...place, end: firstLineEnd(place) },
    'an operator or a new line is missing before this',
    howToPart(context.file.text, before.end, place.start),
  );
}

/** Words with which other languages bind a name. */
const binders: ReadonlySet<string> = new Set(['let', 'var', 'val', 'auto', 'mut']);

/** What to do about two statements on a line, the first ending at `end`, the second beginning at `start`. */
function howToPart(text: string, end: number, start: number): string {
  const general = 'Every statement starts on a line of its own.';
  const [, word] = /([\p{L}_][\p{L}\p{N}_]*)$/u.exec(text.slice(Math.max(0, end - 60), end)) ?? [];
  const [, bound] = /^([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)/u.exec(text.slice(start, start + 120)) ?? [];
  if (word === undefined) return general;
  if (bound !== undefined) return binders.has(word) ? `A name is bound without a keyword: \`${bound} = …\`.` : general;
  return /[\w("]/.test(text.charAt(start)) ? `${general} To apply \`${word}\`, write \`${word}(…)\`.` : general;
}

function firstLineEnd({ file, start, end }: Span): number {
  const line = file.text.indexOf('\n', start);
  return line === -1 ? end : Math.min(end, line);
}

/** Nothing, where recovery left too little; its problem is reported. */
function buildStatement(context: BuildContext, node: CstNode): readonly Statement[] {
  const rule = C.onlyChild(node);
  if (rule === undefined) return [];
  const span = C.nodeSpan(context, rule, C.startOf(node));
  switch (rule.name) {
    case 'typedStatement':
      return buildTyped(context, rule, span);
    case 'namedStatement':
      return buildNamed(context, rule, span);
    case 'trainStatement':
      return [buildTrain(context, rule, span)];
    case 'leaveStatement': {
      const values = buildExpressions(context, C.nodeOf(rule, 'expressions'), span.end);
      return [{ kind: C.tokenOf(rule, 'Return') === undefined ? 'yield' : 'return', values, span }];
    }
    case 'forStatement':
      return buildFor(context, rule, span);
    case 'targetBinding':
      return buildTargetBinding(context, rule, span);
    case 'looseBinding':
      return buildLooseBinding(context, rule, span);
    case 'strayBlock':
      reportStray(context, rule, span);
      return [];
    default:
      return [];
  }
}

function reportStray(context: BuildContext, node: CstNode, span: Span): void {
  const stray = C.tokenOf(node, 'Else');
  const help = 'Write `if condition { … } else { … }`.';
  if (stray !== undefined) C.report(context, 'unexpected', C.tokenSpan(context, stray), '`else` has no `if`', help);
  else C.report(context, 'unexpected', { ...span, end: span.start + 1 }, '`{` starts no statement');
}

function buildTyped(context: BuildContext, node: CstNode, span: Span): readonly Statement[] {
  const token = C.tokenOf(node, 'AnyName');
  if (token === undefined) return [];
  const name = C.nameOf(context, token);
  const head = { name, span, ...C.documentation(context, span.start) };
  const typeNode = C.nodeOf(node, 'type');
  const type = typeNode === undefined ? undefined : buildType(context, typeNode, span.end);
  const typed = type === undefined ? {} : { type };
  const sign = C.tokenOf(node, 'Tilde') ?? C.tokenOf(node, 'Assign');
  const value = sign === undefined ? undefined : buildExpression(context, C.nodeOf(node, 'expression'), span.end);

  if (C.tokenOf(node, 'ParamWord') !== undefined) {
    if (sign === undefined || value === undefined) return [{ kind: 'param', ...head, ...typed }];
    const start = C.tokenSpan(context, sign).start;
    const place: Span = { ...span, start, end: Math.max(start, value.span.end) };
    const initializer: Initializer = {
      kind: 'initializer',
      operator: sign.image === '~' ? '~' : '=',
      value,
      span: place,
    };
    return [{ kind: 'param', ...head, ...typed, initializer }];
  }
  if (C.tokenOf(node, 'StateWord') !== undefined) {
    if (sign?.image === '~') {
      const help =
        'Write `= 0`, or another number; the first step can draw, `where(all(u == 0), normal[8], u)` in place of `u`. What is drawn and then stays is a parameter that is frozen.';
      C.report(context, 'unexpected', C.tokenSpan(context, sign), 'a state starts from a value, not a draw', help);
      return [{ kind: 'state', ...head, ...typed, value: C.missingAt(context, span.end) }];
    }
    return [{ kind: 'state', ...head, ...typed, value: value ?? absentValue(context, 'state', node, span, name.text) }];
  }
  if (sign !== undefined) {
    C.report(
      context,
      'unexpected',
      C.tokenSpan(context, sign),
      'an input has no value',
      'Its value comes with each call; bind a value with `name = value`.',
    );
  }
  return [{ kind: 'input', ...head, type: type ?? absentType(context, node, span, name.text) }];
}

function absentValue(context: BuildContext, word: string, node: CstNode, span: Span, name: string): Expression {
  if (node.recoveredNode !== true) {
    const isApplied = /^[([]/.test(context.file.text.slice(span.end));
    const help =
      word === 'state'
        ? `Write its first value: \`${context.file.text.slice(span.start, span.end)} = 0\`.`
        : isApplied
          ? `Write \`${word} = ${name}(…)\`, or \`${word} name = ${name}(…)\`.`
          : word === 'loss'
            ? `Write \`loss = ${name}\` of a value bound above, or \`loss ${name} = …\`.`
            : `Write \`${word} ${name} = …\`.`;
    C.report(context, 'missingExpression', span, `\`${word} ${name}\` needs a value`, help);
  }
  return C.missingAt(context, span.end);
}

function absentType(context: BuildContext, node: CstNode, span: Span, name: string): Type {
  if (node.recoveredNode !== true) {
    C.report(
      context,
      'missingType',
      span,
      `\`input ${name}\` needs a type`,
      `Write \`input ${name}: f32[B]\`, with its dims.`,
    );
  }
  return { kind: 'tensorType', span: { ...span, start: span.end } };
}

function buildNamed(context: BuildContext, node: CstNode, span: Span): readonly Statement[] {
  const token = C.tokenOf(node, 'AnyName');
  if (token === undefined) return [];
  const head = { name: C.nameOf(context, token), span, ...C.documentation(context, span.start) };
  const given =
    C.tokenOf(node, 'Assign') === undefined
      ? undefined
      : buildExpression(context, C.nodeOf(node, 'expression'), span.end);
  for (const [word, kind] of [
    ['OutputWord', 'output'],
    ['MetricWord', 'metric'],
  ] as const) {
    if (C.tokenOf(node, word)) return [{ kind, ...head, ...(given === undefined ? {} : { value: given }) }];
  }
  const kind = C.tokenOf(node, 'LossWord') ? 'loss' : 'layer';
  if (kind === 'layer' && given === undefined && /[([{]/.test(context.file.text[span.end] ?? '')) {
    const help = `Move it to the top of the file; an instance is \`layer ${token.image} = Dense[64]\`.`;
    C.report(context, 'unexpected', span, 'a layer is not declared inside a block', help);
    return [];
  }
  return [{ kind, ...head, value: given ?? absentValue(context, kind, node, span, token.image) }];
}

function buildTrain(context: BuildContext, node: CstNode, span: Span): Statement {
  const doc = C.documentation(context, span.start);
  const name = C.tokenOf(node, 'AnyName');
  const brace = C.tokenOf(node, 'LeftBrace');
  const parts = [...C.nodesOf(node, 'trainItem'), ...C.nodesOf(node, 'statement')].toSorted(
    (a, b) => C.startOf(a) - C.startOf(b),
  );
  for (const [i, part] of parts.entries()) {
    const previous = parts[i - 1];
    if (previous !== undefined && onOneLine(context, previous, part)) reportSameLine(context, previous, part);
    else if (part.name === 'statement') reportNoItem(context, part);
  }
  return {
    kind: 'train',
    ...doc,
    ...(name === undefined ? {} : { name: C.nameOf(context, name) }),
    items: parts.flatMap((part) =>
      part.name === 'statement' ? [noItem(context, part)] : buildTrainItem(context, part),
    ),
    bodySpan: { ...span, start: brace === undefined ? span.end : C.tokenSpan(context, brace).start },
    span,
  };
}

function reportNoItem(context: BuildContext, node: CstNode): void {
  const statement = C.onlyChild(node);
  const sign = statement && C.tokenOf(statement, 'Assign');
  if (sign !== undefined) {
    const help = 'Write items such as `optimizer adam[lr=1e-3]`.';
    C.report(context, 'unexpected', C.tokenSpan(context, sign), 'nothing is bound inside `train`', help);
    return;
  }
  const span = C.nodeSpan(context, node, C.startOf(node));
  const [word = ''] = /^\w+|^./u.exec(context.file.text.slice(span.start)) ?? [];
  const help = 'Write items such as `optimizer adam[lr=1e-3]`, `regularize l2[1e-4]`, `clip norm[1.0]`.';
  const place = { ...span, end: span.start + word.length };
  C.report(context, 'unexpected', place, `\`${word}\` starts no item of a train block`, help);
}

/** Says to later stages that something stands here. */
function noItem(context: BuildContext, node: CstNode): TrainItem {
  const span = C.nodeSpan(context, node, C.startOf(node));
  const at = { ...span, end: span.start };
  return { kind: 'trainItem', verb: { kind: 'name', text: '', span: at }, value: { kind: 'missing', span: at }, span };
}

function buildTrainItem(context: BuildContext, node: CstNode): readonly TrainItem[] {
  const verb = C.tokenOf(node, 'Verb');
  if (verb === undefined) return [];
  const span = C.nodeSpan(context, node, verb.startOffset);
  const doc = C.documentation(context, span.start);
  const value = buildExpression(context, C.nodeOf(node, 'expression'), span.end);
  const word = C.tokenOf(node, 'On') ?? C.tokenOf(node, 'Over');
  const item = { kind: 'trainItem', ...doc, verb: C.nameOf(context, verb), value, span } as const;
  if (word === undefined) return [item];
  const values = buildExpressions(context, C.nodeOf(node, 'expressions'), span.end);
  const place: Span = { ...span, start: word.startOffset };
  return [
    { ...item, scope: { kind: 'trainScope', keyword: word.image === 'on' ? 'on' : 'over', values, span: place } },
  ];
}

function buildFor(context: BuildContext, node: CstNode, span: Span): readonly Statement[] {
  const name = C.tokenOf(node, 'AnyName');
  if (name === undefined) return [];
  const [from, to] = C.nodesOf(node, 'expression');
  const colon = C.tokenOf(node, 'Colon');
  if (colon !== undefined || (to === undefined && from !== undefined && node.recoveredNode !== true)) {
    const place = colon === undefined ? C.nodeSpan(context, from, span.end) : C.tokenSpan(context, colon);
    C.report(context, 'unexpected', place, 'a range is written with `..`', 'Write `for i in 0..n { … }`.');
  }
  const isRange = colon === undefined && to !== undefined;
  return [
    {
      kind: 'for',
      name: C.nameOf(context, name),
      from: isRange || from === undefined ? buildExpression(context, from, span.end) : { kind: 'missing', span },
      to: buildExpression(context, to, span.end),
      body: buildBlock(context, C.nodeOf(node, 'block'), span.end),
      span,
    },
  ];
}

function buildTargetBinding(context: BuildContext, node: CstNode, span: Span): readonly Statement[] {
  const first = C.tokenOf(node, 'TargetName') ?? C.tokenOf(node, 'TargetPrime');
  if (first === undefined) return [];
  const doc = C.documentation(context, span.start);
  const targets: (Target | undefined)[] = [buildTarget(context, first, C.nodeOf(node, 'items'))];
  for (const part of C.nodesOf(node, 'target')) {
    const token = C.tokenOf(part, 'AnyName') ?? C.tokenOf(part, 'AnyPrime');
    if (token !== undefined) targets.push(buildTarget(context, token, C.nodeOf(part, 'items')));
  }
  const values = buildExpressions(context, C.nodeOf(node, 'expressions'), span.end);
  return binding(targets, { ...doc, values, span });
}

function buildTarget(context: BuildContext, token: IToken, items: CstNode | undefined): Target | undefined {
  const written = loneName(context, token);
  if (items === undefined) return written;
  const end = C.nodeSpan(context, items, written.span.end).end;
  return targetOf(context, {
    kind: 'apply',
    target: written,
    items: buildItems(context, items),
    span: { ...written.span, end },
  });
}

function buildLooseBinding(context: BuildContext, node: CstNode, span: Span): readonly Statement[] {
  const doc = C.documentation(context, span.start);
  const [left, right] = C.nodesOf(node, 'expressions');
  const written = buildExpressions(context, left, span.start);
  const typeNode = C.nodeOf(node, 'type');
  const type = typeNode === undefined ? undefined : buildType(context, typeNode, span.end);
  if (C.tokenOf(node, 'Assign') === undefined) {
    if (type === undefined) return [{ kind: 'value', values: written, span }];
    C.report(
      context,
      'missingBindingValue',
      span,
      'a name with a type needs a value',
      'Write `= …` after the type; an input is `input name: type`.',
    );
    return [];
  }
  const targets = written.flatMap((target) => targetsOf(context, target));
  const values = buildExpressions(context, right, span.end);
  return binding(targets, { ...doc, ...(type === undefined ? {} : { type }), values, span });
}

function binding(
  targets: readonly (Target | undefined)[],
  rest: Omit<BindingStatement, 'kind' | 'targets'>,
): readonly Statement[] {
  const known = targets.filter((target) => target !== undefined);
  return known.length === targets.length ? [{ kind: 'binding', targets: known, ...rest }] : [];
}
