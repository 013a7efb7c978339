/** Blocks and statements → documents. */

import { group, indent, space, yieldingGroup, type Doc } from './document.ts';
import { isChoice, printExpression, printType, printValue } from './print-expression.ts';
import { braced, commaSeparated, docLines, holdsComment, type Printer } from './printer.ts';
import type { Block, Expression, Name, Statement, Target, TrainItem, TrainStatement, Type } from './syntax.ts';

export function printBlock(printer: Printer, block: Block): Doc {
  return braced(printer, block, block.statements, (statement) => printStatement(printer, statement));
}

function printStatement(printer: Printer, node: Statement): Doc {
  switch (node.kind) {
    case 'input':
      return [docLines(node), 'input ', node.name.text, typed(printer, node.type)];
    case 'param': {
      const head = [docLines(node), 'param ', node.name.text, typed(printer, node.type)];
      if (node.initializer === undefined) return head;
      return [head, ` ${node.initializer.operator} `, printValue(printer, node.initializer.value)];
    }
    case 'state':
      return [
        docLines(node),
        'state ',
        node.name.text,
        typed(printer, node.type),
        ' = ',
        printValue(printer, node.value),
      ];
    case 'output':
    case 'loss':
    case 'metric':
    case 'layer': {
      const value = node.value === undefined ? '' : [' = ', printValue(printer, node.value)];
      return [docLines(node), node.kind, ' ', node.name.text, value];
    }
    case 'train':
      return printTrain(printer, node);
    case 'return':
    case 'yield':
      return [node.kind, ' ', printValues(printer, node.values)];
    case 'for': {
      const range = [printExpression(printer, node.from), '..', printExpression(printer, node.to)];
      return ['for ', node.name.text, ' in ', range, ' ', printBlock(printer, node.body)];
    }
    case 'binding': {
      const targets = commaSeparated(node.targets.map(printTarget));
      return [docLines(node), targets, typed(printer, node.type), ' = ', printValues(printer, node.values)];
    }
    case 'value':
      return printValues(printer, node.values);
    default:
      return node satisfies never;
  }
}

function typed(printer: Printer, type: Type | undefined): Doc {
  return type === undefined ? '' : [': ', printType(printer, type)];
}

function printValues(printer: Printer, values: readonly Expression[]): Doc {
  if (values.length === 1) return printValue(printer, values[0]!);
  const parts = values.map((value, index) => [index === 0 ? '' : [',', space], printExpression(printer, value)]);
  return group(indent(parts));
}

function printTarget(target: Target): Doc {
  switch (target.kind) {
    case 'name':
      return target.text;
    case 'prime':
      return `${target.text}'`;
    default:
      return [target.name.text, '[', commaSeparated(target.indices.map(({ text }: Name) => text)), ']'];
  }
}

function printTrain(printer: Printer, node: TrainStatement): Doc {
  const head = [docLines(node), 'train ', node.name === undefined ? '' : `${node.name.text} `];
  const [only, ...others] = node.items;
  if (only !== undefined && others.length === 0 && only.doc === undefined && !holdsComment(printer, node)) {
    return [head, group('{', indent(space, printTrainItem(printer, only)), space, '}')];
  }
  return [head, braced(printer, node, node.items, (item) => printTrainItem(printer, item))];
}

function printTrainItem(printer: Printer, node: TrainItem): Doc {
  const scope = node.scope === undefined ? '' : [` ${node.scope.keyword} `, printValues(printer, node.scope.values)];
  return [docLines(node), node.verb.text, ' ', printValue(printer, node.value), scope];
}

/** What may have to break before it breaks inside: the header left of it then stays whole. */
const movable: ReadonlySet<Expression['kind']> = new Set(['binary', 'unary', 'apply', 'call']);

/** What follows `=` in a declaration: a long operation or application moves to a line of its own, anything else breaks inside. */
export function printSlot(printer: Printer, value: Expression): Doc {
  const printed = printValue(printer, value);
  const moves = movable.has(value.kind) || (value.kind === 'if' && isChoice(printer, value));
  return moves ? yieldingGroup(indent(space, printed)) : [' ', printed];
}
