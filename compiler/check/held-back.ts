/** Warnings that wait until errors are mended, as they are mostly what those lead to. */
import { contains, type Problem } from '../../grammar/source.ts';
import type { FileSyntax } from '../../grammar/syntax.ts';
import { checkProblems } from './problems.ts';

/** `slips`: problems of the syntax. */
export function withoutConsequences(
  problems: readonly Problem[],
  slips: readonly Problem[],
  files: readonly FileSyntax[],
): readonly Problem[] {
  const errors = [...slips, ...problems].filter(({ severity }) => severity === 'error');
  return problems.filter(
    (problem) => problem.severity === 'error' || !(isMisread(problem, slips) || isMissed(problem, errors, files)),
  );
}

/** What a file with mistakes in its syntax uses and does not is unknown. */
function isMisread({ span }: Problem, slips: readonly Problem[]): boolean {
  return slips.some((slip) => slip.severity === 'error' && slip.span.file === span.file);
}

/** A name to remove, as nothing uses it, in a declaration with an error: often it is what was meant there. */
function isMissed({ code, help, span }: Problem, errors: readonly Problem[], files: readonly FileSyntax[]): boolean {
  const { unused } = checkProblems;
  if (code !== unused.code || help !== unused.help) return false;
  const declarations = files.find((tree) => tree.span.file === span.file)?.declarations ?? [];
  const around = declarations.find((declaration) => contains(declaration.span, span));
  return around !== undefined && errors.some((error) => contains(around.span, error.span));
}
