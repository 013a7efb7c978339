/** Which node each comment of a file belongs to, by where it stands. */

import { childrenOf } from './children.ts';
import type { Span } from './source.ts';
import type { Comment, FileSyntax, SyntaxNode } from './syntax.ts';

export interface Placement {
  /** On lines of their own, before a node. */
  readonly leading: ReadonlyMap<SyntaxNode, readonly Comment[]>;
  /** On the line on which a node ends. */
  readonly trailing: ReadonlyMap<SyntaxNode, readonly Comment[]>;
  /** On the line of the opening bracket of a node that holds others. */
  readonly opening: ReadonlyMap<SyntaxNode, readonly Comment[]>;
  /** On lines of their own, after all that a node holds. */
  readonly closing: ReadonlyMap<SyntaxNode, readonly Comment[]>;
}

/** A node that prints what it holds on lines of their own, or can: comments find a place among its members. */
interface Container {
  readonly members: readonly SyntaxNode[];
  readonly start: number;
  readonly end: number;
}

type Slots = Map<SyntaxNode, Comment[]>;

interface Search {
  readonly leading: Slots;
  readonly trailing: Slots;
  readonly opening: Slots;
  readonly closing: Slots;
  /** Remembered, because many comments look into the same nodes. */
  readonly children: Map<SyntaxNode, readonly SyntaxNode[]>;
  readonly containers: Map<SyntaxNode, Container | undefined>;
}

export function placeComments(file: FileSyntax): Placement {
  const slots = { leading: new Map(), trailing: new Map(), opening: new Map(), closing: new Map() };
  const search: Search = { ...slots, children: new Map(), containers: new Map() };
  for (const comment of file.comments) place(search, file, comment);
  return slots;
}

/** The innermost container takes the comment; one between the parts of a member goes before that member. */
function place(search: Search, node: SyntaxNode, comment: Comment): boolean {
  const children = remembered(search.children, node, childrenOf);
  const child = children[lastStarting(children, comment)];
  if (child !== undefined && holds(child.span, comment) && place(search, child, comment)) return true;
  const container = remembered(search.containers, node, containerOf);
  if (container === undefined || !holds(container, comment)) return false;
  const { members } = container;
  const index = lastStarting(members, comment);
  const previous = members[index];
  const next = members[index + 1];
  if (previous !== undefined && holds(previous.span, comment)) {
    // What stands inside the source of a pipe or a first operand can only go before the whole statement.
    if ((node.kind === 'pipe' || node.kind === 'binary') && index === 0) return false;
    return add(search.leading, previous, comment);
  }
  if (!comment.ownLine) {
    if (previous !== undefined && sameLine(previous.span.end, comment)) return add(search.trailing, previous, comment);
    if (node.kind !== 'file' && node.kind !== 'pipe' && node.kind !== 'binary' && followsOpener(comment))
      return add(search.opening, node, comment);
  }
  return next === undefined ? add(search.closing, node, comment) : add(search.leading, next, comment);
}

function remembered<Value>(known: Map<SyntaxNode, Value>, node: SyntaxNode, find: (node: SyntaxNode) => Value): Value {
  const found = known.get(node) ?? find(node);
  known.set(node, found);
  return found;
}

/** The index of the last node that starts before a comment, or -1; nodes are in the order of the text. */
function lastStarting(nodes: readonly SyntaxNode[], { span }: Comment): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.span.start <= span.start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function add(slot: Slots, node: SyntaxNode, comment: Comment): true {
  const known = slot.get(node);
  if (known === undefined) slot.set(node, [comment]);
  else known.push(comment);
  return true;
}

function holds({ start, end }: Pick<Span, 'start' | 'end'>, { span }: Comment): boolean {
  return start <= span.start && span.end <= end;
}

function followsOpener({ span }: Comment): boolean {
  const { text } = span.file;
  return /[[({][ \t\u00A0]*$/.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start));
}

function sameLine(offset: number, { span }: Comment): boolean {
  return !span.file.text.slice(offset, span.start).includes('\n');
}

function containerOf(node: SyntaxNode): Container | undefined {
  const { start, end } = node.span;
  switch (node.kind) {
    case 'file':
      return { members: node.declarations, start, end };
    case 'import':
      return { members: node.names, start: start + 'import'.length, end: node.from.span.start };
    case 'callable': {
      const members = [...node.statics, ...(node.params ?? [])];
      return members.length === 0 ? undefined : { members, start: node.name.span.end, end: node.body.span.start };
    }
    case 'block':
      return { members: node.statements, start, end };
    case 'train':
      return { members: node.items, start: node.bodySpan.start, end: node.bodySpan.end };
    case 'pipe':
      // Without parentheses around it, between which a pipe has no lines of its own.
      return {
        members: [node.source, ...node.stages],
        start: node.source.span.start,
        end: node.stages.at(-1)!.span.end,
      };
    case 'binary':
      // A power is printed without a place to break at.
      if (node.operator === '^') return undefined;
      return { members: [node.left, node.right], start: node.left.span.start, end: node.right.span.end };
    case 'call':
      return { members: node.args, start: node.target.span.end, end };
    case 'apply':
      return { members: node.items, start: node.target.span.end, end };
    case 'list':
    case 'tuple':
      return { members: node.elements, start, end };
    case 'tensorType':
      return node.dims === undefined ? undefined : { members: node.dims, start, end };
    default:
      return undefined;
  }
}
