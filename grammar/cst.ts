/** Reading Chevrotain's concrete tree, and what building the syntax tree from it needs throughout. */

import type { CstElement, CstNode, IToken } from 'chevrotain';
import { childrenOf } from './children.ts';
import type { Docs } from './docs.ts';
import { problem, syntaxProblems, type SyntaxProblemName } from './problems.ts';
import type { Problem, SourceFile, Span } from './source.ts';
import type { Block, Expression, Missing, Name, SyntaxNode } from './syntax.ts';
import { endOf } from './tokens.ts';

/** Trees are no taller than this, so that whoever walks one may recurse. */
const maxHeight = 400;

export interface BuildContext {
  readonly file: SourceFile;
  readonly problems: Problem[];
  readonly docs: Docs;
  readonly heights: WeakMap<SyntaxNode, number>;
  // Expressions hold blocks and operators hold expressions: these two close the circle without a circle of imports.
  readonly postfix: (context: BuildContext, node: CstNode | undefined, near: number) => Expression;
  readonly block: (context: BuildContext, node: CstNode | undefined, near: number) => Block;
}

export const isNode = (element: CstElement): element is CstNode => 'children' in element;

export function nodesOf(node: CstNode, rule: string): readonly CstNode[] {
  return node.children[rule]?.filter(isNode) ?? [];
}

export function nodeOf(node: CstNode, rule: string): CstNode | undefined {
  const first = node.children[rule]?.[0];
  return first !== undefined && isNode(first) ? first : undefined;
}

export function tokensOf(node: CstNode, type: string): readonly IToken[] {
  return node.children[type]?.filter((element): element is IToken => !isNode(element)) ?? [];
}

export function tokenOf(node: CstNode, type: string): IToken | undefined {
  const first = node.children[type]?.[0];
  return first === undefined || isNode(first) ? undefined : first;
}

/** The one child of a rule that only chooses among rules. */
export function onlyChild(node: CstNode): CstNode | undefined {
  const [, first] = firstChild(node);
  return first !== undefined && isNode(first) ? first : undefined;
}

/** The first child that is not under `except`, with the name of its rule or token type. */
export function firstChild(node: CstNode, except?: string): readonly [key: string, child: CstElement | undefined] {
  for (const key of Object.keys(node.children)) if (key !== except) return [key, node.children[key]?.[0]];
  return ['', undefined];
}

export function tokenSpan({ file }: BuildContext, token: IToken): Span {
  // A token that recovery made up has no place.
  const start = Number.isNaN(token.startOffset) ? 0 : token.startOffset;
  return { file, start, end: Math.max(start, Number.isNaN(token.startOffset) ? 0 : endOf(token)) };
}

/** Where a rule matched; an empty place at `near` where recovery left nothing of it. */
export function nodeSpan({ file }: BuildContext, node: CstNode | undefined, near: number): Span {
  const start = node?.location?.startOffset ?? Number.NaN;
  const end = node?.location?.endOffset ?? Number.NaN;
  if (Number.isNaN(start) || Number.isNaN(end)) return { file, start: near, end: near };
  return { file, start, end: Math.max(start, end + 1) };
}

export function startOf(node: CstNode): number {
  const start = node.location?.startOffset ?? 0;
  return Number.isNaN(start) ? 0 : start;
}

export function nameOf(context: BuildContext, token: IToken): Name {
  return { kind: 'name', text: token.image, span: tokenSpan(context, token) };
}

export function missingAt({ file }: BuildContext, offset: number): Missing {
  return { kind: 'missing', span: { file, start: offset, end: offset } };
}

export function report(
  context: BuildContext,
  name: SyntaxProblemName,
  span: Span,
  message: string,
  help?: string,
): void {
  context.problems.push(problem(name, span, message, help === undefined ? {} : { help }));
}

export function documentation(context: BuildContext, start: number): { readonly doc?: string } {
  const doc = context.docs.take(start);
  return doc === undefined ? {} : { doc };
}

/** `node`, unless the tree under it has grown too tall: then the problem is reported and nothing stands in its place. */
export function limited<Node extends Expression>(context: BuildContext, node: Node): Node | Missing {
  if (heightOf(context, node) <= maxHeight) return node;
  // The rest of a chain that is much too long is not worth a second problem.
  const known = context.problems.some(({ code }) => code === syntaxProblems.tooDeep.code);
  if (!known) report(context, 'tooDeep', node.span, 'this expression has too many steps');
  return missingAt(context, node.span.end);
}

function heightOf(context: BuildContext, node: SyntaxNode): number {
  const known = context.heights.get(node);
  if (known !== undefined) return known;
  let height = 0;
  for (const child of childrenOf(node)) height = Math.max(height, heightOf(context, child));
  context.heights.set(node, height + 1);
  return height + 1;
}

/** In a list, commas stand between items, and one may follow the last. */
export function checkCommas(context: BuildContext, node: CstNode, items: readonly CstNode[]): void {
  const starts = items.map(startOf);
  let next = 0;
  for (const comma of tokensOf(node, 'Comma')) {
    if (Number.isNaN(comma.startOffset)) continue;
    const before = next;
    while (next < starts.length && starts[next]! < comma.startOffset) next++;
    if (next === before) {
      report(context, 'missingItem', tokenSpan(context, comma), 'nothing stands before this `,`', 'Leave one `,` out.');
    }
  }
}
