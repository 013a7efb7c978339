/** The declaration keyword that was probably meant by another word. */

import type { TokenType } from 'chevrotain';
import * as T from './tokens.ts';

interface Guess {
  readonly word: string;
  readonly type: TokenType;
}

const words: readonly Guess[] = [
  { word: 'layer', type: T.Layer },
  { word: 'model', type: T.Model },
  { word: 'fn', type: T.Fn },
  { word: 'const', type: T.Const },
  { word: 'optimizer', type: T.OptimizerWord },
  { word: 'schedule', type: T.ScheduleWord },
  { word: 'initializer', type: T.InitializerWord },
];

/** The words of other languages, by what is written here. */
const foreign: ReadonlyMap<string, string> = new Map([
  ...['def', 'func', 'fun', 'function', 'proc'].map((word) => [word, 'fn'] as const),
  ...['class', 'struct', 'module', 'block', 'component'].map((word) => [word, 'layer'] as const),
  ...['network', 'net', 'graph', 'nn'].map((word) => [word, 'model'] as const),
  ...['let', 'var', 'val', 'define', 'static', 'let'].map((word) => [word, 'const'] as const),
  ...['scheduler'].map((word) => [word, 'schedule'] as const),
  ...['init', 'initialiser'].map((word) => [word, 'initializer'] as const),
  ...['optim', 'optimiser'].map((word) => [word, 'optimizer'] as const),
]);

/** `binds`: the word is followed by `name =` or `name:`, as a constant is. */
export function nearestDeclaration(word: string, binds: boolean): Guess {
  const meant = foreign.get(word.toLowerCase());
  const exact = words.find((guess) => guess.word === meant);
  if (exact !== undefined) return exact;
  // A word further than a third of its length away is no near miss, and `layer` is the commonest declaration.
  const near = words
    .map((guess) => ({ guess, distance: editDistance(word, guess.word) }))
    .filter(({ guess, distance }) => distance <= Math.ceil(guess.word.length / 3))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return near?.guess ?? (binds ? words[3]! : words[0]!);
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
export function editDistance(a: string, b: string): number {
  // Words this unlike are never near, and the table stays small for hostile input.
  if (Math.abs(a.length - b.length) > 4) return a.length + b.length;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
