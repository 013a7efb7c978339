/** Which statements were read with mistakes. */
import type { Problem, Span } from '../../grammar/source.ts';
import { syntaxProblems } from '../../grammar/problems.ts';

/** Mistakes after which the parser reads what was meant, so that the statement is whole. The signs in `unclear` are the exception. */
const mended: ReadonlySet<string> = new Set(
  (['foreignSign', 'badNumber'] as const).map((name) => syntaxProblems[name].code),
);
const unclear = /^(\?|'|[-+*/%@]=)$/;

/** Whether an error of syntax lies on a line of the statement. */
export function damageOf(slips: readonly Problem[]): (statement: Span) => boolean {
  const places = slips.filter(({ severity, code, span: { file, start, end } }) => {
    if (severity !== 'error') return false;
    return !mended.has(code) || unclear.test(file.text.slice(start, end));
  });
  if (places.length === 0) return () => false;
  return ({ file, start, end }) => {
    const from = file.text.lastIndexOf('\n', start - 1) + 1;
    const line = file.text.indexOf('\n', end);
    const to = line === -1 ? file.text.length : line;
    return places.some(({ span }) => span.file === file && span.start >= from && span.start <= to);
  };
}
