/** What may stand left of `=`, found among expressions. */

import type { IToken } from 'chevrotain';
import { nameOf, report, type BuildContext } from './cst.ts';
import type { Expression, Item, Name, Prime, Target } from './syntax.ts';

export function loneName(context: BuildContext, token: IToken): Name | Prime {
  const name = nameOf(context, token);
  return token.image.endsWith("'") ? { kind: 'prime', text: token.image.slice(0, -1), span: name.span } : name;
}

/** Those of a tuple, which says so, are bound as if they stood without parentheses. */
export function targetsOf(context: BuildContext, written: Expression): readonly (Target | undefined)[] {
  if (written.kind !== 'tuple') return [targetOf(context, written)];
  report(context, 'badTarget', written.span, 'a pattern has no parentheses', 'Write `a, b = …`.');
  return written.elements.flatMap((element) => targetsOf(context, element));
}

/** Nothing, with a problem, where the expression cannot be bound. */
export function targetOf(context: BuildContext, written: Expression): Target | undefined {
  switch (written.kind) {
    case 'name':
    case 'prime':
      return written.grouped === undefined ? written : { kind: written.kind, text: written.text, span: written.span };
    case 'missing':
      return undefined;
    case 'apply': {
      const { target, items, span } = written;
      const indices = items.map(indexOf);
      const named = indices.filter((index) => index !== undefined);
      if (target.kind === 'name' && named.length === indices.length)
        return { kind: 'indexTarget', name: target, indices: named, span };
      report(
        context,
        'badTarget',
        span,
        'an index equation has names between its brackets',
        'Write `y[i, j] = …`; nothing is stored into a tensor.',
      );
      return undefined;
    }
    case 'call':
      report(
        context,
        'badTarget',
        written.span,
        'a function is not defined inside a block',
        'Declare it at the top of the file: `fn f(x) = …`.',
      );
      return undefined;
    case 'binary':
      report(context, 'badTarget', written.span, 'an operation cannot be bound', 'To compare, write `==`.');
      return undefined;
    case 'member':
      // A prime behind a dot has been reported.
      if (!written.name.text.endsWith("'"))
        report(context, 'badTarget', written.span, 'only names can be bound', memberHelp(written.name));
      return undefined;
    default:
      report(context, 'badTarget', written.span, 'only names can be bound');
      return undefined;
  }
}

/** `self.fc = …`. */
function memberHelp({ text }: Name): string | undefined {
  if (text === '') return undefined;
  return `Names stand alone: \`${text} = …\` for a value, \`layer ${text} = …\` for a layer that is applied later.`;
}

function indexOf(item: Item): Name | undefined {
  return item.kind === 'positional' && item.value.kind === 'name' && item.value.grouped === undefined
    ? item.value
    : undefined;
}
