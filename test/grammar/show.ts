/** Expressions with every grouping written out, to compare what was parsed at a glance. */

import { parse } from '../../grammar/parse.ts';
import type { Expression, Item, Statement } from '../../grammar/syntax.ts';

/** The statements of one body, each fully parenthesised; the problems' messages where there are any. */
export function showBody(body: string): readonly string[] {
  const { tree, problems } = parse({ name: 'test.nn', text: `fn test {\n${body}\n}\n` });
  if (problems.length > 0) return problems.map(({ message }) => message);
  return tree.declarations.flatMap((declaration) =>
    declaration.kind === 'callable' && declaration.body.kind === 'block'
      ? declaration.body.statements.map(showStatement)
      : [],
  );
}

function showStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'binding': {
      const targets = statement.targets.map((target) => {
        if (target.kind === 'indexTarget')
          return `${target.name.text}[${target.indices.map(({ text }) => text).join(' ')}]`;
        return target.kind === 'prime' ? `${target.text}'` : target.text;
      });
      return `${targets.join(', ')} = ${statement.values.map(show).join(', ')}`;
    }
    case 'value':
    case 'return':
    case 'yield':
      return `${statement.kind} ${statement.values.map(show).join(', ')}`;
    default:
      return statement.kind;
  }
}

function show(node: Expression): string {
  switch (node.kind) {
    case 'name':
    case 'number':
    case 'string':
      return node.text;
    case 'prime':
      return `${node.text}'`;
    case 'boolean':
      return String(node.value);
    case 'unary':
      return `(${node.operator} ${show(node.operand)})`;
    case 'binary':
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case 'reduction':
      return `(${node.reducer.text}[${node.indices.map(({ text }) => text).join(' ')}] ${show(node.body)})`;
    case 'pipe': {
      const stages = node.stages.map(({ label, target, times }) =>
        [label === undefined ? '' : `${label.text}:`, show(target), times === undefined ? '' : `*${show(times)}`].join(
          '',
        ),
      );
      return `(${[show(node.source), ...stages].join(' |> ')})`;
    }
    case 'apply':
      return `${show(node.target)}[${node.items.map(showItem).join(' ')}]`;
    case 'call':
      return `${show(node.target)}(${node.args.map(({ name, value }) => (name === undefined ? '' : `${name.text}=`) + show(value)).join(' ')})`;
    case 'member':
      return `${show(node.target)}.${node.name.text}`;
    case 'tuple':
      return `<${node.elements.map(show).join(' ')}>`;
    case 'list':
      return `[${node.elements.map(show).join(' ')}]`;
    case 'if': {
      const branches = node.branches.map(
        ({ condition, body }) => `if ${show(condition)} {${body.statements.map(showStatement).join('; ')}}`,
      );
      const otherwise =
        node.otherwise === undefined ? [] : [`{${node.otherwise.statements.map(showStatement).join('; ')}}`];
      return [...branches, ...otherwise].join(' else ');
    }
    case 'scan':
      return `${node.remat === true ? 'remat ' : ''}scan ${node.names.length}/${node.sequences.map(show).join(' ')}/${node.over === undefined ? '' : show(node.over)}${node.option === undefined ? '' : `, ${node.option.name.text}=${show(node.option.value)}`}/${node.carries.map(({ name, value }) => `${name.text}=${show(value)}`).join(' ')}`;
    default:
      return '?';
  }
}

function showItem(item: Item): string {
  switch (item.kind) {
    case 'ellipsis':
      return '...';
    case 'positional':
      return show(item.value);
    case 'named':
      return `${item.name.text}=${show(item.value)}`;
    default:
      return [item.start, item.stop, item.step].map((part) => (part === undefined ? '' : show(part))).join(':');
  }
}
