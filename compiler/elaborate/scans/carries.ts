/** The carries of a scan, whatever it goes over: in a round each has its value under its name, and the round gives it the next one. */
import type { Name, Scan } from '../../../grammar/syntax.ts';
import { checkProblems } from '../../check/problems.ts';
import type { Frame } from '../context.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import type { Value } from '../values.ts';

/**
 * Names the carries in the frame of a round, where they may be given a next value. What is returned ends that, after the round: a carry
 * of a scan around this one, which one of these hides by mistake, is then as it was before.
 */
export function bindCarries({ carries }: Scan, values: readonly Value[], round: Frame): () => void {
  const { primables, primes, names } = round;
  const hidden = carries.map(({ name: { text } }) => [text, primables.get(text), primes.get(text)] as const);
  for (const [i, { name }] of carries.entries()) {
    names.values.set(name.text, values[i]!);
    primables.set(name.text, { kind: 'carry', span: name.span });
    primes.delete(name.text);
  }
  return () => {
    for (const [text, primable, prime] of hidden) {
      restore(primables, text, primable);
      restore(primes, text, prime);
    }
  };
}

function restore<T>(table: Map<string, T>, key: string, value: T | undefined): void {
  if (value === undefined) table.delete(key);
  else table.set(key, value);
}

/** The next value that a round has given the carry; a problem where it has none. */
export function nextValue({ text, span }: Name, round: Frame): Value {
  const help = `Write \`${text}' = …\` in the scan.`;
  return (
    round.primes.get(text) ??
    fail(round, elaborateProblems.noNext, span, `the carry \`${text}\` gets no next value`, { help })
  );
}

export function refuseReturn(scan: Scan, frame: Frame): void {
  fail(frame, checkProblems.misplaced, scan.body.span, '`return` inside a scan', {
    help: 'A scan gives what it yields, and its carries: write `yield …`.',
  });
}
