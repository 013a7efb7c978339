/** Concrete tree → syntax tree, for expressions. */

import type { CstNode, IToken } from 'chevrotain';
import { buildBinary } from './build-operators.ts';
import { buildType } from './build-type.ts';
import * as C from './cst.ts';
import type { BuildContext } from './cst.ts';
import { stringValue } from './string-value.ts';
import type { Span } from './source.ts';
import type {
  Argument,
  Branch,
  Carry,
  Expression,
  If,
  Item,
  Name,
  NumberLiteral,
  Pipe,
  PositionalItem,
  Scan,
  SliceItem,
  Stage,
} from './syntax.ts';

/** `near` is where the expression was expected; there stands the missing one. */
export function buildExpression(context: BuildContext, node: CstNode | undefined, near: number): Expression {
  const stages = node === undefined ? [] : C.nodesOf(node, 'stage');
  const [first] = stages;
  // What is missing before a pipe is missing in front of its sign.
  const start = first === undefined ? near : Math.min(near, C.nodeSpan(context, first, near).start);
  const source = buildBinary(context, node, start);
  if (first === undefined) return source;
  const built: Stage[] = [];
  for (const stage of stages) built.push(buildStage(context, stage, (built.at(-1) ?? source).span.end));
  const span: Span = { file: context.file, start: source.span.start, end: built.at(-1)!.span.end };
  const pipe: Pipe = { kind: 'pipe', source, stages: built, span };
  return C.limited(context, pipe);
}

export function buildExpressions(
  context: BuildContext,
  node: CstNode | undefined,
  near: number,
): readonly Expression[] {
  const parts = node === undefined ? [] : C.nodesOf(node, 'expression');
  if (parts.length === 0) return [C.missingAt(context, near)];
  return parts.map((part) => buildExpression(context, part, near));
}

/** `before` is where the pipe ends so far: recovery may leave nothing of a stage, not even a place. */
function buildStage(context: BuildContext, node: CstNode, before: number): Stage {
  const labelToken = C.tokenOf(node, 'AnyName');
  const near = C.nodeSpan(context, node, before);
  const target = buildPostfix(context, C.nodeOf(node, 'postfix'), near.end);
  const operators = C.tokensOf(node, 'BinaryOp');
  const operands = C.nodesOf(node, 'operand');
  const star = operators[0]?.image === '*' ? operands[0] : undefined;
  const foreign = star === undefined ? operators[0] : operators[1];
  const times = star === undefined ? undefined : buildBinary(context, star, near.end);
  if (foreign !== undefined) reportAfterPipe(context, foreign);
  return {
    kind: 'stage',
    ...(labelToken === undefined ? {} : { label: C.nameOf(context, labelToken) }),
    target,
    ...(times === undefined ? {} : { times }),
    span: near,
  };
}

function reportAfterPipe(context: BuildContext, sign: IToken): void {
  const help = `A pipe binds loosest: write \`(x |> F) ${sign.image} …\`, or bind the pipe to a name first.`;
  C.report(
    context,
    'afterPipe',
    C.tokenSpan(context, sign),
    `\`${sign.image}\` cannot follow the stage of a pipe`,
    help,
  );
}

export function buildPostfix(context: BuildContext, node: CstNode | undefined, near: number): Expression {
  if (node === undefined) return C.missingAt(context, near);
  let target = buildPrimary(context, node, near);
  for (const suffix of C.nodesOf(node, 'suffix')) target = C.limited(context, withSuffix(context, target, suffix));
  return target;
}

function withSuffix(context: BuildContext, target: Expression, suffix: CstNode): Expression {
  const end = C.nodeSpan(context, suffix, target.span.end).end;
  const span: Span = { file: context.file, start: target.span.start, end };
  const items = C.nodeOf(suffix, 'items');
  if (items !== undefined) return { kind: 'apply', target, items: buildItems(context, items), span };
  const args = C.nodeOf(suffix, 'args');
  if (args !== undefined) return { kind: 'call', target, args: buildArguments(context, args), span };
  const name = C.tokenOf(suffix, 'ValueName');
  if (name === undefined) return target;
  return { kind: 'member', target, name: C.nameOf(context, name), span };
}

export function buildItems(context: BuildContext, node: CstNode): readonly Item[] {
  const items = C.nodesOf(node, 'item');
  C.checkCommas(context, node, items);
  return items.map((item) => buildItem(context, item));
}

function buildItem(context: BuildContext, node: CstNode): Item {
  const span = C.nodeSpan(context, node, C.startOf(node));
  if (C.tokenOf(node, 'Ellipsis') !== undefined) return { kind: 'ellipsis', span };
  const expression = C.nodeOf(node, 'expression');
  const name = C.tokenOf(node, 'AnyName');
  if (name !== undefined) {
    return {
      kind: 'named',
      name: C.nameOf(context, name),
      value: buildExpression(context, expression, span.end),
      span,
    };
  }
  const bounds = C.nodesOf(node, 'bound');
  if (bounds.length === 0) {
    const item: PositionalItem = { kind: 'positional', value: buildExpression(context, expression, span.end), span };
    return item;
  }
  const [stop, step, excess] = bounds;
  if (excess !== undefined) {
    C.report(context, 'unexpected', C.nodeSpan(context, excess, span.end), 'a slice has at most `start:stop:step`');
  }
  const bound = (part: CstNode | undefined): Expression | undefined => {
    const inner = part === undefined ? undefined : C.nodeOf(part, 'expression');
    return inner === undefined ? undefined : buildExpression(context, inner, span.end);
  };
  const from = expression === undefined ? undefined : buildExpression(context, expression, span.start);
  const to = bound(stop);
  const by = bound(step);
  const slice: SliceItem = {
    kind: 'slice',
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { stop: to }),
    ...(by === undefined ? {} : { step: by }),
    span,
  };
  return slice;
}

function buildArguments(context: BuildContext, node: CstNode): readonly Argument[] {
  const parts = C.nodesOf(node, 'argument');
  C.checkCommas(context, node, parts);
  return parts.map((part) => {
    const span = C.nodeSpan(context, part, C.startOf(part));
    const name = C.tokenOf(part, 'AnyName');
    const value = buildExpression(context, C.nodeOf(part, 'expression'), span.end);
    return { kind: 'argument', ...(name === undefined ? {} : { name: C.nameOf(context, name) }), value, span };
  });
}

/** The first part of a `postfix`: a single token, or a rule of its own. */
function buildPrimary(context: BuildContext, node: CstNode, near: number): Expression {
  const [key, first] = C.firstChild(node, 'suffix');
  if (first === undefined) return C.missingAt(context, near);
  if (!C.isNode(first)) return buildAtom(context, key, first);
  const span = C.nodeSpan(context, first, near);
  switch (key) {
    case 'parenthesized': {
      const parts = buildExpressions(context, C.nodeOf(first, 'expressions'), span.end);
      if (parts.length === 1) return { ...parts[0]!, grouped: true, span };
      return C.limited(context, { kind: 'tuple', elements: parts, span });
    }
    case 'list': {
      const parts = C.nodesOf(first, 'expression');
      C.checkCommas(context, first, parts);
      const elements = parts.map((part) => buildExpression(context, part, span.end));
      return C.limited(context, { kind: 'list', elements, span });
    }
    case 'conditional':
      return C.limited(context, buildIf(context, first, span));
    case 'scan':
      return C.limited(context, buildScan(context, first, span));
    default:
      return C.missingAt(context, near);
  }
}

function buildAtom(context: BuildContext, type: string, token: IToken): Expression {
  const span = C.tokenSpan(context, token);
  const { image } = token;
  switch (type) {
    case 'ValueName':
      return { kind: 'name', text: image, span };
    case 'Number':
      return buildNumber(context, image, span);
    case 'AnyString':
      return { kind: 'string', text: image, value: stringValue(context, image, span), span };
    case 'Primed':
      return { kind: 'prime', text: image.slice(0, -1), span };
    default:
      return { kind: 'boolean', value: type === 'True', span };
  }
}

function buildNumber(context: BuildContext, text: string, span: Span): NumberLiteral {
  // A malformed number has been reported by the lexer; its digits stand for it.
  const value = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)
    ? Number(text)
    : Number.parseFloat(text.replaceAll('_', ''));
  if (value === Number.POSITIVE_INFINITY)
    C.report(context, 'numberTooLarge', span, `\`${text.slice(0, 40)}\` is too large for any type`);
  return { kind: 'number', text, value, span };
}

function buildIf(context: BuildContext, node: CstNode, span: Span): If {
  const branches = C.nodesOf(node, 'branch').map((branch): Branch => {
    const place = C.nodeSpan(context, branch, span.end);
    const [condition] = C.nodesOf(branch, 'expression');
    const assign = C.tokenOf(branch, 'Assign');
    if (assign !== undefined) {
      C.report(
        context,
        'assignInCondition',
        C.tokenSpan(context, assign),
        'a condition compares with `==`; `=` binds a name',
      );
    }
    return {
      kind: 'branch',
      condition: buildExpression(context, condition, place.start + 'if'.length),
      body: context.block(context, C.nodeOf(branch, 'block'), place.end),
      span: place,
    };
  });
  const otherwise = C.nodeOf(node, 'block');
  if (otherwise === undefined) return { kind: 'if', branches, span };
  return { kind: 'if', branches, otherwise: context.block(context, otherwise, span.end), span };
}

function buildScan(context: BuildContext, node: CstNode, span: Span): Scan {
  const names: readonly Name[] = C.tokensOf(node, 'AnyName').map((token) => C.nameOf(context, token));
  const over = C.nodeOf(node, 'binary');
  return {
    kind: 'scan',
    ...(C.tokenOf(node, 'RematWord') === undefined ? {} : { remat: true }),
    names,
    sequences: buildExpressions(context, C.nodeOf(node, 'expressions'), names.at(-1)?.span.end ?? span.end),
    ...(over === undefined ? {} : { over: buildBinary(context, over, span.end) }),
    ...buildScanOption(context, C.nodeOf(node, 'scanOption')),
    carries: C.nodesOf(node, 'carry').flatMap((carry) => buildCarry(context, carry)),
    body: context.block(context, C.nodeOf(node, 'block'), span.end),
    span,
  };
}

function buildScanOption(context: BuildContext, node: CstNode | undefined): Pick<Scan, 'option'> {
  const name = node && C.tokenOf(node, 'AnyName');
  if (node === undefined || name === undefined) return {};
  const span = C.nodeSpan(context, node, name.startOffset);
  const binary = C.nodeOf(node, 'binary');
  if (binary === undefined) return {};
  return {
    option: { kind: 'scanOption', name: C.nameOf(context, name), value: buildBinary(context, binary, span.end), span },
  };
}

function buildCarry(context: BuildContext, node: CstNode): readonly Carry[] {
  const name = C.tokenOf(node, 'AnyName');
  if (name === undefined) return [];
  const span = C.nodeSpan(context, node, name.startOffset);
  const type = C.nodeOf(node, 'type');
  const value = buildExpression(context, C.nodeOf(node, 'expression'), span.end);
  const typed = type === undefined ? {} : { type: buildType(context, type, span.end) };
  return [{ kind: 'carry', name: C.nameOf(context, name), ...typed, value, span }];
}
