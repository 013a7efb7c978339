/** The values of train items that are a word with one number: `l2[1e-4]`, `norm[1.0]`. */
import type { Span } from '../../../grammar/source.ts';
import type { Expression } from '../../../grammar/syntax.ts';
import { staticsOf } from '../arguments.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import type { NumberValue } from '../values.ts';

export interface StaticNumber {
  readonly name: string;
  readonly value: NumberValue;
  readonly span: Span;
}

/** Undefined after a problem. */
export function staticNumber(frame: Frame, expression: Expression): StaticNumber | undefined {
  if (expression.kind === 'missing') return undefined;
  if (expression.kind !== 'apply' || expression.target.kind !== 'name') {
    fail(frame, elaborateProblems.badTrainItem, expression.span, 'expected a word with a number in brackets', {
      help: 'Write `regularize l2[1e-4] on "*.weight"` or `clip norm[1.0]`.',
    });
    return undefined;
  }
  const { prefer: _, ...plain } = frame;
  const given = staticsOf(expression.items, plain);
  const [only] = given;
  const name = expression.target.text;
  if (only?.value.kind === 'poison') return undefined;
  if (given.length !== 1 || only?.value.kind !== 'number' || only.name !== undefined) {
    if (given.length === 1 && only?.value.kind === 'number') {
      const help = `Write \`${name}[${only.value.value}]\`.`;
      fail(frame, elaborateProblems.badTrainItem, expression.span, `the number of \`${name}\` has no name`, { help });
      return undefined;
    }
    const found = only === undefined ? 'none' : given.length > 1 ? `${given.length}` : describeValue(only.value);
    fail(frame, elaborateProblems.badTrainItem, expression.span, `\`${name}\` takes one number, found ${found}`);
    return undefined;
  }
  return { name, value: only.value, span: expression.span };
}
