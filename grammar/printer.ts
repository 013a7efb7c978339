/** What all parts of the printer share: comments in their places, lists in brackets, lines among statements. */

import {
  blank,
  group,
  hard,
  ifBroken,
  indent,
  separated,
  soft,
  space,
  suffix,
  yieldingGroup,
  type Doc,
} from './document.ts';
import type { Placement } from './placement.ts';
import type { Block, Comment, FileSyntax, SyntaxNode } from './syntax.ts';

export interface Printer {
  readonly file: FileSyntax;
  readonly placement: Placement;
  // Expressions hold blocks, which hold statements, which hold expressions: this closes the circle without one of imports.
  readonly block: (printer: Printer, block: Block) => Doc;
}

/** Two spaces, so that a comment never looks like a division by it. */
const beforeComment = '  ';

export function trailing(printer: Printer, node: SyntaxNode, breaks: boolean): Doc {
  return (printer.placement.trailing.get(node) ?? []).map(({ text }) => suffix(beforeComment + text, breaks));
}

function opening(printer: Printer, node: SyntaxNode): Doc {
  return (printer.placement.opening.get(node) ?? []).map(({ text }) => suffix(beforeComment + text, true));
}

export function leading(printer: Printer, node: SyntaxNode): readonly Comment[] {
  return printer.placement.leading.get(node) ?? [];
}

export function closing(printer: Printer, node: SyntaxNode): readonly Comment[] {
  return printer.placement.closing.get(node) ?? [];
}

/** Whether any comment stands inside a node. */
export function holdsComment({ file: { comments } }: Printer, { span: { start, end } }: SyntaxNode): boolean {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comments[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  return low < comments.length && comments[low]!.span.start < end;
}

/** Which node's opening and closing comments stand between the brackets of a list. */
export const ownedBy = (node: SyntaxNode): { readonly opening: SyntaxNode; readonly closing: SyntaxNode } => ({
  opening: node,
  closing: node,
});

interface ListStyle {
  readonly open: string;
  readonly close: string;
  /** Whether a comma may follow the last one. */
  readonly comma: boolean;
  /** Whether it would rather break than have what stands left of it on its line break. */
  readonly yields?: boolean;
  /** Whether spaces stand inside the brackets. */
  readonly padded?: boolean;
}

export function bracketed<Member extends SyntaxNode>(
  printer: Printer,
  style: ListStyle,
  members: readonly Member[],
  print: (member: Member) => Doc,
  owners: { readonly opening?: SyntaxNode; readonly closing?: SyntaxNode },
): Doc {
  const first: Doc = owners.opening === undefined ? [] : opening(printer, owners.opening);
  const last = owners.closing === undefined ? [] : closing(printer, owners.closing);
  const lines: Doc[] = [];
  for (const [index, member] of members.entries()) {
    for (const { text } of leading(printer, member)) lines.push([text, hard]);
    const isLast = index === members.length - 1;
    const comma = isLast ? (style.comma ? ifBroken(',') : '') : ',';
    lines.push([print(member), comma, trailing(printer, member, true), isLast ? '' : space]);
  }
  for (const [index, { text }] of last.entries())
    lines.push([members.length + index === 0 ? '' : hard, text, index === last.length - 1 ? hardEnd : '']);
  if (lines.length === 0 && isEmpty(first)) return style.open + style.close;
  if (lines.length === 0) return [style.open, first, hard, style.close];
  const edge = style.padded === true ? space : soft;
  const body = [style.open, first, indent(edge, lines), edge, style.close];
  return style.yields === true ? yieldingGroup(body) : group(body);
}

/** Keeps a comment at the end of a list from sharing its line with the bracket after it. */
const hardEnd: Doc = suffix('', true);

function isEmpty(doc: Doc): boolean {
  return Array.isArray(doc) && doc.length === 0;
}

/** `{ … }` with every member on a line of its own. */
export function braced<Member extends SyntaxNode>(
  printer: Printer,
  owner: SyntaxNode,
  members: readonly Member[],
  print: (member: Member) => Doc,
): Doc {
  const lines = lined(printer, members, closing(printer, owner), print);
  const first = opening(printer, owner);
  if (lines.length === 0 && isEmpty(first)) return '{}';
  return ['{', first, lines.length === 0 ? hard : [indent(hard, lines), hard], '}'];
}

/**
 * Members and the comments among them, each on its own line; an empty line between two stays, several become one.
 * `parts` says that two neighbours are always set apart.
 */
export function lined<Member extends SyntaxNode>(
  printer: Printer,
  members: readonly Member[],
  last: readonly Comment[],
  print: (member: Member) => Doc,
  parts: (a: Member, b: Member) => boolean = () => false,
): readonly Doc[] {
  const lines: Doc[] = [];
  const addLine = (doc: Doc, start: number | undefined, apart: boolean): void => {
    const empty = apart || (start !== undefined && followsEmptyLine(printer.file, start));
    if (lines.length > 0) lines.push(empty ? blank : hard);
    lines.push(doc);
  };
  for (const [index, member] of members.entries()) {
    const previous = members[index - 1];
    let apart = previous !== undefined && parts(previous, member);
    const start = startWithDoc(member);
    let moved = false;
    for (const { text, span } of leading(printer, member)) {
      // A comment from inside the member takes over the empty line before it.
      addLine(text, moved ? undefined : Math.min(start, span.start), apart);
      moved = span.start > start;
      apart = false;
    }
    addLine([print(member), trailing(printer, member, false)], moved ? undefined : start, apart);
  }
  for (const { text, span } of last) addLine(text, span.start, false);
  return lines;
}

function startWithDoc(node: SyntaxNode): number {
  const { start, file } = node.span;
  if (!('doc' in node) || node.doc === undefined) return start;
  let line = file.text.lastIndexOf('\n', start - 1);
  for (let left = node.doc.split('\n').length; left > 0 && line > 0; left--)
    line = file.text.lastIndexOf('\n', line - 1);
  return line + 1;
}

function followsEmptyLine({ span }: FileSyntax, offset: number): boolean {
  return /\n[ \t\r\f\v\u00A0]*\n[ \t\r\f\v\u00A0]*$/.test(span.file.text.slice(Math.max(0, offset - 400), offset));
}

export function docLines(node: { readonly doc?: string }): Doc {
  if (node.doc === undefined) return [];
  return node.doc.split('\n').map((line) => [line === '' ? '///' : `/// ${line}`, hard]);
}

export function commaSeparated(docs: readonly Doc[]): Doc {
  return separated(docs, ', ');
}
