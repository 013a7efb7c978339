/** Finds the name that a mistyped one was probably meant to be. */

/**
 * The candidate nearest to `name`, or undefined where none is near enough to be more than a guess.
 * Near means the same letters in another case, or at most one edit per three letters, where an edit inserts, removes or
 * replaces a letter or swaps two neighbours. Of equally near candidates one of the same letters is taken, as `tanh` for `tahn`, else the first.
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  const typed = name.toLowerCase();
  const letters = lettersOf(typed);
  let best: string | undefined;
  let least = Infinity;
  let isSwapped = false;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const known = candidate.toLowerCase();
    const allowed = Math.max(1, Math.floor(Math.max(typed.length, known.length) / 3));
    // Names of one or two letters are all one edit apart, so only a difference of case counts as near.
    const limit = Math.min(typed.length, known.length) < 3 ? 0 : allowed;
    const distance = editDistance(typed, known, Math.min(limit, least));
    if (distance > limit || distance > least) continue;
    const swaps = known.length === typed.length && lettersOf(known) === letters;
    if (distance < least || (swaps && !isSwapped)) [best, least, isSwapped] = [candidate, distance, swaps];
  }
  return best;
}

function lettersOf(text: string): string {
  return Array.from(text).toSorted().join('');
}

/** Optimal string alignment distance; any number above `limit` once it is certain that the distance is. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
