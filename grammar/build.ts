/** Concrete tree → syntax tree, for files and declarations. */

import type { CstNode } from 'chevrotain';
import { buildExpression, buildExpressions, buildPostfix } from './build-expression.ts';
import { buildBlock } from './build-statement.ts';
import { buildStaticKind, buildType } from './build-type.ts';
import * as C from './cst.ts';
import type { BuildContext } from './cst.ts';
import { findDocs } from './docs.ts';
import type { Problem, SourceFile, Span } from './source.ts';
import { stringValue } from './string-value.ts';
import {
  callableKeywords,
  type Comment,
  type Declaration,
  type FileSyntax,
  type ImportName,
  type Parameter,
  type StaticParameter,
} from './syntax.ts';

export interface Built {
  readonly tree: FileSyntax;
  readonly problems: readonly Problem[];
}

/** `node` is a `file` of the grammar. */
export function build(file: SourceFile, node: CstNode, comments: readonly Comment[]): Built {
  const docs = findDocs(file, comments);
  const problems: Problem[] = [];
  const context: BuildContext = {
    file,
    problems,
    docs,
    heights: new WeakMap(),
    postfix: buildPostfix,
    block: buildBlock,
  };
  const declarations = C.nodesOf(node, 'declaration').flatMap((part) => buildDeclaration(context, part));
  const span: Span = { file, start: 0, end: file.text.length };
  return { tree: { kind: 'file', declarations, comments: docs.rest(), span }, problems };
}

/** Nothing, where recovery left too little; its problem is reported. */
function buildDeclaration(context: BuildContext, node: CstNode): readonly Declaration[] {
  const rule = C.onlyChild(node);
  if (rule === undefined) return [];
  const span = C.nodeSpan(context, rule, C.startOf(node));
  switch (rule.name) {
    case 'importDeclaration':
      return buildImport(context, rule, span);
    case 'constDeclaration':
      return buildConst(context, rule, span);
    default:
      return buildCallable(context, rule, span);
  }
}

function buildImport(context: BuildContext, node: CstNode, span: Span): readonly Declaration[] {
  const from = C.tokenOf(node, 'AnyString');
  if (from === undefined) return [];
  const parts = C.nodesOf(node, 'importName');
  C.checkCommas(context, node, parts);
  const place = C.tokenSpan(context, from);
  return [
    {
      kind: 'import',
      names: parts.flatMap((part) => buildImportName(context, part)),
      from: { kind: 'string', text: from.image, value: stringValue(context, from.image, place), span: place },
      span,
    },
  ];
}

function buildImportName(context: BuildContext, node: CstNode): readonly ImportName[] {
  const [name, alias] = C.tokensOf(node, 'AnyName').map((token) => C.nameOf(context, token));
  if (name === undefined) return [];
  const span = C.nodeSpan(context, node, name.span.start);
  return [{ kind: 'importName', name, ...(alias === undefined ? {} : { alias }), span }];
}

function buildConst(context: BuildContext, node: CstNode, span: Span): readonly Declaration[] {
  const name = C.tokenOf(node, 'AnyName');
  if (name === undefined) return [];
  return [
    {
      kind: 'const',
      ...C.documentation(context, span.start),
      name: C.nameOf(context, name),
      ...staticKindOf(context, node),
      value: buildExpression(context, C.nodeOf(node, 'expression'), span.end),
      span,
    },
  ];
}

function staticKindOf(context: BuildContext, node: CstNode): Pick<StaticParameter, 'type'> {
  const kind = C.nodeOf(node, 'staticKind');
  const type = kind === undefined ? undefined : buildStaticKind(context, kind);
  return type === undefined ? {} : { type };
}

function buildCallable(context: BuildContext, node: CstNode, span: Span): readonly Declaration[] {
  const word = C.tokenOf(node, 'CallableWord');
  const name = C.tokenOf(node, 'AnyName');
  if (word === undefined || name === undefined) return [];
  const doc = C.documentation(context, span.start);
  const statics = C.nodeOf(node, 'staticParameters');
  const params = C.nodeOf(node, 'parameters');
  const result = C.nodeOf(node, 'type');
  const requires = C.nodeOf(node, 'expressions');
  const block = C.nodeOf(node, 'block');
  return [
    {
      kind: 'callable',
      ...doc,
      keyword:
        callableKeywords.find((keyword) => word.tokenType.name.toLowerCase().replace(/word$/, '') === keyword) ?? 'fn',
      keywordSpan: C.tokenSpan(context, word),
      name: C.nameOf(context, name),
      statics: statics === undefined ? [] : buildStaticParameters(context, statics),
      ...(params === undefined ? {} : { params: buildParameters(context, params) }),
      ...(result === undefined ? {} : { result: buildType(context, result, span.end) }),
      requires: requires === undefined ? [] : buildExpressions(context, requires, span.end),
      body:
        block === undefined
          ? buildExpression(context, C.nodeOf(node, 'expression'), span.end)
          : buildBlock(context, block, span.end),
      span,
    },
  ];
}

function buildStaticParameters(context: BuildContext, node: CstNode): readonly StaticParameter[] {
  const parts = C.nodesOf(node, 'staticParameter');
  C.checkCommas(context, node, parts);
  return parts.flatMap((part) => {
    const name = C.tokenOf(part, 'AnyName');
    if (name === undefined) return [];
    const span = C.nodeSpan(context, part, name.startOffset);
    const value = defaultOf(context, part, span);
    return [
      {
        kind: 'staticParameter',
        name: C.nameOf(context, name),
        ...staticKindOf(context, part),
        ...value,
        span,
      } as const,
    ];
  });
}

function buildParameters(context: BuildContext, node: CstNode): readonly Parameter[] {
  const parts = C.nodesOf(node, 'parameter');
  C.checkCommas(context, node, parts);
  return parts.flatMap((part) => {
    const name = C.tokenOf(part, 'AnyName');
    if (name === undefined) return [];
    const span = C.nodeSpan(context, part, name.startOffset);
    const type = C.nodeOf(part, 'type');
    const typed = type === undefined ? {} : { type: buildType(context, type, span.end) };
    return [
      { kind: 'parameter', name: C.nameOf(context, name), ...typed, ...defaultOf(context, part, span), span } as const,
    ];
  });
}

function defaultOf(context: BuildContext, node: CstNode, span: Span): Pick<Parameter, 'default'> {
  if (C.tokenOf(node, 'Assign') === undefined) return {};
  return { default: buildExpression(context, C.nodeOf(node, 'expression'), span.end) };
}
