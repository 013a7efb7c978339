/** Syntax tree → the one canonical text of it, comments included. */

import { group, indent, layOut, separated, space, yieldingGroup, type Doc } from './document.ts';
import { placeComments } from './placement.ts';
import { printExpression, printStaticKind, printType } from './print-expression.ts';
import { printBlock, printSlot } from './print-statement.ts';
import { bracketed, closing, docLines, lined, ownedBy, type Printer } from './printer.ts';
import type {
  Callable,
  Declaration,
  FileSyntax,
  Import,
  ImportName,
  Parameter,
  StaticParameter,
  SyntaxNode,
} from './syntax.ts';

const lineWidth = 100;
const indentWidth = 2;

/**
 * Parsing the text gives the tree again, up to places; printing that gives the text again.
 * The tree of a file with problems prints what was understood of it.
 */
export function print(tree: FileSyntax): string {
  const printer: Printer = { file: tree, placement: placeComments(tree), block: printBlock };
  const declarations = lined(
    printer,
    tree.declarations,
    closing(printer, tree),
    (declaration) => printDeclaration(printer, declaration),
    setApart,
  );
  const text = layOut([declarations], lineWidth, indentWidth);
  return text === '' ? '' : `${text}\n`;
}

/** An empty line goes around what has a body of several lines, and after the imports. */
function setApart(a: SyntaxNode, b: SyntaxNode): boolean {
  if ((a.kind === 'import') !== (b.kind === 'import')) return true;
  return hasBlock(a) || hasBlock(b);
}

function hasBlock(node: SyntaxNode): boolean {
  return node.kind === 'callable' && node.body.kind === 'block';
}

function printDeclaration(printer: Printer, node: Declaration): Doc {
  switch (node.kind) {
    case 'import':
      return printImport(printer, node);
    case 'const': {
      const kind = node.type === undefined ? '' : [': ', printStaticKind(node.type)];
      return [docLines(node), 'const ', node.name.text, kind, ' =', printSlot(printer, node.value)];
    }
    default:
      return printCallable(printer, node);
  }
}

function printImport(printer: Printer, node: Import): Doc {
  const style = { open: '{', close: '}', comma: true, padded: true } as const;
  const names = bracketed(printer, style, node.names, printImportName, ownedBy(node));
  return ['import ', names, ' from ', node.from.text];
}

function printImportName({ name, alias }: ImportName): Doc {
  return alias === undefined ? name.text : `${name.text} as ${alias.text}`;
}

function printCallable(printer: Printer, node: Callable): Doc {
  const { statics, params = [] } = node;
  const brackets = { open: '[', close: ']', comma: true } as const;
  const parentheses = { open: '(', close: ')', comma: true, yields: true } as const;
  // The comments of the whole header that belong to no parameter go to its first and its last list.
  const staticOwners = { opening: node, ...(params.length === 0 ? { closing: node } : {}) };
  const paramOwners = { closing: node, ...(statics.length === 0 ? { opening: node } : {}) };
  const printedStatics = bracketed(
    printer,
    brackets,
    statics,
    (part) => printStaticParameter(printer, part),
    staticOwners,
  );
  const printedParams = bracketed(
    printer,
    parentheses,
    params,
    (part) => printParameter(printer, part),
    params.length === 0 ? {} : paramOwners,
  );
  const requires = separated(
    node.requires.map((condition) => printExpression(printer, condition)),
    [',', space],
  );
  const head: Doc = [
    `${node.keyword} ${node.name.text}`,
    statics.length === 0 ? '' : printedStatics,
    node.params === undefined ? '' : printedParams,
    node.result === undefined ? '' : [' -> ', printType(printer, node.result)],
    requires.length === 0 ? '' : yieldingGroup(indent(space, 'requires ', group(indent(requires)))),
  ];
  const body: Doc =
    node.body.kind === 'block' ? [' ', printBlock(printer, node.body)] : [' =', printSlot(printer, node.body)];
  return [docLines(node), head, body];
}

function printStaticParameter(printer: Printer, { name, type, default: value }: StaticParameter): Doc {
  return [
    name.text,
    type === undefined ? '' : [': ', printStaticKind(type)],
    value === undefined ? '' : ['=', printExpression(printer, value)],
  ];
}

function printParameter(printer: Printer, { name, type, default: value }: Parameter): Doc {
  return [
    name.text,
    type === undefined ? '' : [': ', printType(printer, type)],
    value === undefined ? '' : ['=', printExpression(printer, value)],
  ];
}
