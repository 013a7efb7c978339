/** The problems found so far, each once. Where check and evaluation both find a name without a value, the report of check stands. */
import type { Problem } from '../../grammar/source.ts';
import type { FileSyntax } from '../../grammar/syntax.ts';
import { checkProblems, problemOf, type Report } from '../check/problems.ts';

export interface FoundProblems {
  readonly report: Report;
  /** Whether nothing is an error, in the text or found so far. */
  readonly sound: () => boolean;
  /** In the order of the files, then of their text. */
  readonly inOrder: (files: readonly FileSyntax[]) => readonly Problem[];
}

/** `slips`: problems of the text, which are reported elsewhere. */
export function foundProblems(slips: readonly Problem[]): FoundProblems {
  const found = new Map<string, Problem>();
  const places = new Set<string>();
  const isRead = slips.every(isSound);
  return {
    // A layer that is applied in many places has its mistake at one place of the text: it is told once.
    report(entry, span, message, details) {
      const place = `${span.file.name}|${span.start}|${span.end}`;
      const key = `${entry.code}|${place}`;
      // Check says better than evaluation why a name has no value where it is used.
      const nameless = entry.code === checkProblems.unknownName.code || entry.code === checkProblems.usedEarly.code;
      if (nameless && places.has(place)) return;
      places.add(place);
      if (!found.has(key)) found.set(key, problemOf(entry, span, message, details));
    },
    sound: () => isRead && [...found.values()].every(isSound),
    inOrder(files) {
      const order = ({ span }: Problem): number => files.findIndex((file) => file.span.file === span.file);
      return [...found.values()].toSorted((a, b) => order(a) - order(b) || a.span.start - b.span.start);
    },
  };
}

function isSound({ severity }: Problem): boolean {
  return severity !== 'error';
}
