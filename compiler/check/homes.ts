/** Which statements stand where they mean nothing: a `param` in a function, an `output` inside of an `if`. */
import type { CallableKeyword, Statement } from '../../grammar/syntax.ts';
import type { Checker, Locals } from './locals.ts';
import { checkProblems } from './problems.ts';
import { describeKeyword } from './scope.ts';

/** Which declarations may hold which roles, and whether only at their top. */
const homes: Readonly<
  Partial<Record<Statement['kind'], { readonly in: readonly CallableKeyword[]; readonly top?: true }>>
> = {
  input: { in: ['model'], top: true },
  output: { in: ['model'], top: true },
  loss: { in: ['model'] },
  metric: { in: ['model'] },
  train: { in: ['model'], top: true },
  param: { in: ['layer', 'model'] },
  layer: { in: ['layer', 'model'] },
  state: { in: ['layer', 'model', 'optimizer'] },
  return: { in: ['fn', 'layer', 'schedule', 'initializer'] },
};

export function checkHome(checker: Checker, statement: Statement, locals: Locals, top: boolean): void {
  const home = homes[statement.kind];
  const keyword = checker.callable?.keyword;
  if (home === undefined || keyword === undefined) return;
  // Elaboration says what a scan gives in its place.
  if (statement.kind === 'return' && isInScan(locals)) return;
  if (statement.kind === 'return' && !home.in.includes(keyword)) {
    const help =
      keyword === 'model' ? 'Write `output name = …`: every output of a model has a name.' : "Write `w' = …`.";
    checker.report(checkProblems.misplaced, statement.span, `${describeKeyword(keyword)} returns nothing`, { help });
  } else if (!home.in.includes(keyword)) {
    const owners = home.in.map((owner) => `${owner}s`).join(' and ');
    checker.report(
      checkProblems.misplaced,
      statement.span,
      `${describeKeyword(keyword)} has no \`${statement.kind}\``,
      {
        help: `Only ${owners} have \`${statement.kind}\` statements.${statement.kind === 'param' ? ' Make this a layer, or take the tensor as an argument.' : ''}`,
      },
    );
  } else if (home.top === true && !top) {
    checker.report(checkProblems.misplaced, statement.span, `\`${statement.kind}\` inside a block`, {
      help: `Write it directly in the model: its interface is the same for every mode.`,
    });
  }
}

function isInScan(locals: Locals): boolean {
  for (let at: Locals | undefined = locals; at !== undefined; at = at.parent) {
    if ([...at.names.values()].some(({ kind }) => kind === 'carry')) return true;
  }
  return false;
}

/** Whether a `return` has a meaning in the declaration at hand. */
export function mayReturn({ callable }: Checker): boolean {
  return homes.return!.in.includes(callable?.keyword ?? 'fn');
}
