/** A name that is unknown in one place of a declaration is unknown in all of it: one mistake, and one problem. */
import { contains, type Problem } from '../../grammar/source.ts';
import type { Declaration, FileSyntax } from '../../grammar/syntax.ts';
import { checkProblems } from './problems.ts';

/** More places than these help nobody. */
const mostLabels = 3;

/** `problems` in the order of the text; the first of those alike keeps its place, and shows where the others are. */
export function unknownOnce(problems: readonly Problem[], files: readonly FileSyntax[]): readonly Problem[] {
  const firsts = new Map<string, { readonly first: Problem; readonly others: Problem[] }>();
  const keyOf = (problem: Problem): string | undefined => {
    if (problem.code !== checkProblems.unknownName.code) return undefined;
    const around = declarationOf(problem, files);
    return around && `${around.span.file.name}|${around.span.start}|${problem.message}`;
  };
  const kept = problems.filter((problem) => {
    const key = keyOf(problem);
    if (key === undefined) return true;
    const same = firsts.get(key);
    if (same === undefined) firsts.set(key, { first: problem, others: [] });
    else same.others.push(problem);
    return same === undefined;
  });
  const merged = new Map([...firsts.values()].map(({ first, others }) => [first, withPlaces(first, others)]));
  return kept.map((problem) => merged.get(problem) ?? problem);
}

function declarationOf({ span }: Problem, files: readonly FileSyntax[]): Declaration | undefined {
  const declarations = files.find((tree) => tree.span.file === span.file)?.declarations;
  return declarations?.find((declaration) => contains(declaration.span, span));
}

function withPlaces(first: Problem, others: readonly Problem[]): Problem {
  if (others.length === 0) return first;
  const help = first.help ?? others.find((other) => other.help !== undefined)?.help;
  const shown = others.slice(0, mostLabels).map(({ span }) => ({ span, text: 'and here' }));
  return { ...first, labels: [...(first.labels ?? []), ...shown], ...(help === undefined ? {} : { help }) };
}
