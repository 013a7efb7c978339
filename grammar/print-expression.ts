/** Expressions and types → documents. */

import { group, hard, indent, soft, space, yieldingGroup, type Doc } from './document.ts';
import { precedence, precedenceOf } from './precedence.ts';
import { bracketed, commaSeparated, holdsComment, leading, ownedBy, trailing, type Printer } from './printer.ts';
import { spanText } from './source.ts';
import { infixWords } from './tokens.ts';
import type {
  Argument,
  Binary,
  Block,
  Carry,
  Dim,
  Expression,
  If,
  Item,
  Pipe,
  Reduction,
  Scan,
  Stage,
  StaticKind,
  Type,
} from './syntax.ts';

const brackets = { open: '[', close: ']', comma: true } as const;
// The brackets before them, `f[a](b)`, stay whole where breaking the parentheses is enough.
const argumentList = { open: '(', close: ')', comma: true, yields: true } as const;
// After the last element of a tuple no comma may stand.
const tuple = { open: '(', close: ')', comma: false } as const;

/** An expression that fills its place, so that parentheses around it would say nothing. */
export function printExpression(printer: Printer, node: Expression): Doc {
  switch (node.kind) {
    case 'name':
      return node.text;
    case 'prime':
      return `${node.text}'`;
    case 'number':
    case 'string':
      return node.text;
    case 'boolean':
      return String(node.value);
    case 'missing':
      return spanText(node.span);
    case 'unary': {
      const least = node.operator === 'not' ? precedence.not : precedence.negation;
      return [node.operator === 'not' ? 'not ' : '-', printOperand(printer, node.operand, least)];
    }
    case 'binary':
      return printBinary(printer, node);
    case 'reduction':
      return printReduction(printer, node);
    case 'pipe':
      return printPipe(printer, node, false);
    case 'apply':
      return [
        printOperand(printer, node.target, precedence.postfix),
        bracketed(printer, brackets, node.items, (item) => printItem(printer, item), ownedBy(node)),
      ];
    case 'call':
      return [
        printOperand(printer, node.target, precedence.postfix),
        bracketed(printer, argumentList, node.args, (part) => printArgument(printer, part), ownedBy(node)),
      ];
    case 'member':
      // `2.x` would be a malformed number.
      if (node.target.kind === 'number') return [parenthesized(printer, node.target), '.', node.name.text];
      return [printOperand(printer, node.target, precedence.postfix), '.', node.name.text];
    case 'tuple':
      return bracketed(printer, tuple, node.elements, (part) => printExpression(printer, part), ownedBy(node));
    case 'list':
      return bracketed(printer, brackets, node.elements, (part) => printExpression(printer, part), ownedBy(node));
    case 'if':
      return printIf(printer, node);
    case 'scan':
      return printScan(printer, node);
    default:
      return node satisfies never;
  }
}

/** An expression that fills the right side of a statement: there a pipe keeps the lines on which its stages were written. */
export function printValue(printer: Printer, node: Expression): Doc {
  return node.kind === 'pipe' ? printPipe(printer, node, true) : printExpression(printer, node);
}

/** An expression among operators, where only what binds at least as tightly as `least` goes without parentheses. */
function printOperand(printer: Printer, node: Expression, least: number): Doc {
  const wanted = node.grouped === true && !isAtomic(node);
  return wanted || tightness(node) < least ? parenthesized(printer, node) : printExpression(printer, node);
}

function parenthesized(printer: Printer, node: Expression): Doc {
  return group('(', indent(soft, printExpression(printer, node)), soft, ')');
}

function isAtomic(node: Expression): boolean {
  return tightness(node) >= precedence.postfix;
}

function tightness(node: Expression): number {
  switch (node.kind) {
    case 'pipe':
    case 'if':
    case 'scan':
      return precedence.pipe;
    case 'binary':
      return precedenceOf(node.operator);
    case 'reduction':
      return precedence.reduction;
    case 'unary':
      return node.operator === 'not' ? precedence.not : precedence.negation;
    default:
      return precedence.postfix;
  }
}

function printBinary(printer: Printer, node: Binary): Doc {
  if (node.operator === '^') {
    const right = printOperand(printer, node.right, precedence.negation);
    return [printOperand(printer, node.left, precedence.postfix), '^', right];
  }
  // A chain of operators that bind alike breaks before all of them or before none, all where a comment stands; comparisons make no chains.
  const level = precedenceOf(node.operator);
  const isLink = (part: Expression): part is Binary =>
    part.kind === 'binary' &&
    precedenceOf(part.operator) === level &&
    level !== precedence.comparison &&
    part.grouped !== true;
  const links: Binary[] = [node];
  while (isLink(links[0]!.left)) links.unshift(links[0]!.left);
  const rest = links.map(({ left, operator, right }) => [
    trailing(printer, left, true),
    space,
    leading(printer, right).map(({ text }) => [text, hard]),
    [operator, ' ', printOperand(printer, right, level + 1)],
  ]);
  const least = level === precedence.comparison ? level + 1 : level;
  return group(printOperand(printer, links[0]!.left, least), indent(...rest));
}

function printReduction(printer: Printer, { reducer, indices, body }: Reduction): Doc {
  const head = [reducer.text, '[', commaSeparated(indices.map(({ text }) => text)), '] '];
  // What follows the brackets must not look like an operator, a keyword, or brackets of its own.
  const plain = tightness(body) >= precedence.reduction && !startsLikeSign(body);
  return [head, plain ? printOperand(printer, body, precedence.reduction) : parenthesized(printer, body)];
}

function startsLikeSign(node: Expression): boolean {
  let first = node;
  for (;;) {
    // What is printed in parentheses starts with one of them.
    if (first.grouped === true && !isAtomic(first)) return false;
    let least: number;
    let next: Expression;
    if (first.kind === 'binary') {
      next = first.left;
      least = first.operator === '^' ? precedence.postfix : precedenceOf(first.operator);
    } else if (first.kind === 'apply' || first.kind === 'call' || first.kind === 'member') {
      next = first.target;
      least = precedence.postfix;
    } else {
      if (first.kind === 'name') return infixWords.has(first.text);
      return first.kind === 'unary' || first.kind === 'list' || first.kind === 'string';
    }
    if (tightness(next) < least) return false;
    first = next;
  }
}

/** `kept`: a stage that was written on a line of its own stays there; otherwise all break or none. */
function printPipe(printer: Printer, { source, stages }: Pipe, kept: boolean): Doc {
  const head = [printOperand(printer, source, precedence.or), trailing(printer, source, true)];
  const first: Doc[] = [];
  const lines: { readonly comments: readonly Doc[]; readonly stages: Doc[] }[] = [];
  for (const [index, stage] of stages.entries()) {
    const before = stages[index - 1] ?? source;
    const comments = leading(printer, stage).map(({ text }) => [text, hard]);
    const printed = ['|> ', printStage(printer, stage), trailing(printer, stage, true)];
    const chosen = kept && (wasBroken(before.span.end, stage) || printer.placement.trailing.has(before));
    if (comments.length > 0 || chosen) lines.push({ comments, stages: [printed] });
    else (lines.at(-1)?.stages ?? first).push([space, printed]);
  }
  const start = [head, indent(first)];
  return [
    // Where the first line ends was perhaps chosen by hand, so what stands before the pipe must not depend on it.
    kept ? yieldingGroup(start) : group(start),
    // Each line is a group of its own, which breaks further if it is too long.
    indent(lines.map((line) => [hard, line.comments, group(line.stages)])),
  ];
}

function wasBroken(from: number, { span }: Stage): boolean {
  return span.file.text.slice(from, span.start).includes('\n');
}

function printStage(printer: Printer, { label, target, times }: Stage): Doc {
  return [
    label === undefined ? '' : `${label.text}: `,
    printOperand(printer, target, precedence.postfix),
    times === undefined ? '' : [' * ', printOperand(printer, times, precedence.negation)],
  ];
}

function printItem(printer: Printer, item: Item): Doc {
  switch (item.kind) {
    case 'ellipsis':
      return '...';
    case 'positional':
      return printExpression(printer, item.value);
    case 'named':
      return [item.name.text, '=', printExpression(printer, item.value)];
    default: {
      const { start, stop, step } = item;
      const bound = (part: Expression | undefined): Doc =>
        part === undefined ? '' : printOperand(printer, part, precedence.or);
      // A label and its layer read as in a pipe.
      const gap = start?.kind === 'name' && stop !== undefined && step === undefined && isLayerLike(stop) ? ' ' : '';
      return [bound(start), ':', gap, bound(stop), step === undefined ? '' : [':', bound(step)]];
    }
  }
}

function isLayerLike(node: Expression): boolean {
  return (
    (node.kind === 'apply' || node.kind === 'call') && node.target.kind === 'name' && /^[A-Z]/.test(node.target.text)
  );
}

function printArgument(printer: Printer, { name, value }: Argument): Doc {
  return [name === undefined ? '' : `${name.text}=`, printExpression(printer, value)];
}

/** Whether every side is one value, so that all may stand on one line. */
export function isChoice(printer: Printer, node: If): boolean {
  const blocks = [...node.branches.map(({ body }) => body), ...(node.otherwise === undefined ? [] : [node.otherwise])];
  return blocks.every(isOneValue) && !holdsComment(printer, node);
}

function printIf(printer: Printer, node: If): Doc {
  const oneLine = isChoice(printer, node);
  const body = (block: Block): Doc => (oneLine ? inline(printer, block) : printer.block(printer, block));
  const branches = node.branches.map(({ condition, body: block }, index) => [
    index === 0 ? '' : ' else ',
    ['if ', printExpression(printer, condition), ' ', body(block)],
  ]);
  return group(branches, node.otherwise === undefined ? '' : [' else ', body(node.otherwise)]);
}

function isOneValue({ statements }: Block): boolean {
  return statements.length === 1 && statements[0]!.kind === 'value';
}

function inline(printer: Printer, { statements }: Block): Doc {
  const [only] = statements;
  const values = only?.kind === 'value' ? only.values.map((value) => printExpression(printer, value)) : [];
  return ['{', indent(space, commaSeparated(values)), space, '}'];
}

function printScan(printer: Printer, { remat, names, sequences, over, option, carries, body }: Scan): Doc {
  const clauses: Doc[] = [
    [
      remat === true ? 'remat scan ' : 'scan ',
      commaSeparated(names.map(({ text }) => text)),
      ' in ',
      commaSeparated(sequences.map((part) => printExpression(printer, part))),
    ],
  ];
  if (over !== undefined) clauses.push([space, 'over ', printOperand(printer, over, precedence.or)]);
  if (option !== undefined) {
    clauses.push(', ', option.name.text, '=', printOperand(printer, option.value, precedence.or));
  }
  if (carries.length > 0) {
    const printed = carries.map((carry, index) => [index === 0 ? '' : [',', space], printCarry(printer, carry)]);
    clauses.push([space, 'with ', group(indent(printed))]);
  }
  return [group(indent(indent(clauses))), ' ', printer.block(printer, body)];
}

function printCarry(printer: Printer, { name, type, value }: Carry): Doc {
  return [
    name.text,
    type === undefined ? '' : [': ', printType(printer, type)],
    ' = ',
    printExpression(printer, value),
  ];
}

export function printType(printer: Printer, node: Type): Doc {
  if (node.kind === 'tupleType') {
    return bracketed(printer, tuple, node.elements, (part) => printType(printer, part), ownedBy(node));
  }
  const element = node.element?.text ?? '';
  if (node.dims === undefined) return element;
  const print = (dim: Dim): Doc => printDim(printer, dim);
  // Dims are short, and a line that breaks inside them reads badly; only a comment there makes them break.
  const dims = holdsComment(printer, node)
    ? bracketed(printer, brackets, node.dims, print, ownedBy(node))
    : ['[', commaSeparated(node.dims.map(print)), ']'];
  return [element, dims];
}

function printDim(printer: Printer, dim: Dim): Doc {
  return dim.kind === 'ellipsis' ? '...' : printOperand(printer, dim, precedence.or);
}

export function printStaticKind({ name, list }: StaticKind): Doc {
  return list ? `${name.text}[]` : name.text;
}
