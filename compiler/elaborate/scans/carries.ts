/** The carries of a scan, whatever it goes over: in a round each has its value under its name, and the round gives it the next one. */
import type { Name, Scan } from '../../../grammar/syntax.ts';
import { checkProblems } from '../../check/problems.ts';
import type { Frame } from '../context.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import type { Value } from '../values.ts';

/** Names the carries in the frame of a round, where they may be given a next value. */
export function bindCarries({ carries }: Scan, values: readonly Value[], round: Frame): void {
  for (const [i, { name }] of carries.entries()) {
    round.names.values.set(name.text, values[i]!);
    round.primables.set(name.text, { kind: 'carry', span: name.span });
  }
}

/** The next value that a round has given the carry; a problem where it has none. */
export function nextValue({ text, span }: Name, round: Frame): Value {
  const help = `Write \`${text}' = …\` in the scan.`;
  return (
    round.primes.get(text) ??
    fail(round, elaborateProblems.noNext, span, `the carry \`${text}\` gets no next value`, { help })
  );
}

/** After a round: its next values belong to it alone. */
export function releaseCarries({ carries }: Scan, round: Frame): void {
  for (const { name } of carries) {
    round.primables.delete(name.text);
    round.primes.delete(name.text);
  }
}

export function refuseReturn(scan: Scan, frame: Frame): void {
  fail(frame, checkProblems.misplaced, scan.body.span, '`return` inside a scan', {
    help: 'A scan gives what it yields, and its carries: write `yield …`.',
  });
}
