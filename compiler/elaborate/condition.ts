/** Chooses the branch of a constant `if`; run-time conditions are named as what they are. */
import type { Block, If } from '../../grammar/syntax.ts';
import { compiledOf } from './arithmetic.ts';
import { inBlock, type Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { elaborateProblems } from './problems.ts';
import { fail, notCompiled } from './report.ts';
import type { Value } from './values.ts';
import type { Span } from '../../grammar/source.ts';

export type Choice =
  /** No block where no condition holds and there is no `else`. */
  | { readonly kind: 'chosen'; readonly block?: Block; readonly frame: Frame }
  /** The condition is unknown or wrong, and reported. */
  | { readonly kind: 'undecided' };

export function chooseBranch(expression: If, frame: Frame): Choice {
  for (const branch of expression.branches) {
    const holds = decide(frame.context.evaluator.evaluate(branch.condition, frame), branch.condition.span, frame);
    if (holds === undefined) return { kind: 'undecided' };
    if (holds) return { kind: 'chosen', block: branch.body, frame: inBlock(frame) };
  }
  const block = expression.otherwise;
  return { kind: 'chosen', frame: inBlock(frame), ...(block === undefined ? {} : { block }) };
}

function decide(value: Value, span: Span, frame: Frame): boolean | undefined {
  const known = compiledOf(value);
  if (typeof known === 'boolean') return known;
  switch (value.kind) {
    case 'poison':
      return undefined;
    case 'condition':
      notCompiled(frame, span, '`if` over an open dim', 'Fix the dim, or compute both and choose with `where`.');
      return undefined;
    case 'tensor':
      if (value.node.type.dtype === 'bool') reportTensor(frame, span, value.node.type.shape.length);
      else reportOther(frame, span, value);
      return undefined;
    default:
      reportOther(frame, span, value);
      return undefined;
  }
}

function reportTensor(frame: Frame, span: Span, rank: number): void {
  if (rank === 0) {
    notCompiled(frame, span, '`if` over a tensor', 'Compute both values and choose with `where(condition, a, b)`.');
    return;
  }
  fail(frame, elaborateProblems.badCondition, span, 'an `if` asks one question, and this has one answer per element', {
    help: 'Choose element by element with `where(condition, a, b)`.',
  });
}

function reportOther(frame: Frame, span: Span, value: Value): void {
  fail(frame, elaborateProblems.badCondition, span, `a condition is true or false, not ${describeValue(value)}`, {
    help: 'Compare it with something: `x > 0`.',
  });
}
