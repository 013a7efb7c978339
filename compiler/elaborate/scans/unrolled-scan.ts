/**
 * `scan` over constant lists: unrolled, as `for` is. Every round makes instances of its own (`layers.0`, `layers.1` …), and a
 * carry may change its shape, so that `scan width in widths with h = x { h' = h |> layers: Dense[width] }` builds a chain.
 */
import { spanText, type Span } from '../../../grammar/source.ts';
import type { Scan } from '../../../grammar/syntax.ts';
import { inBlock, type Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, notCompiled, spend } from '../report.ts';
import { bindCarries, nextValue, refuseReturn } from './carries.ts';
import { poison, type SequenceValue, type Value } from '../values.ts';

/** The yields become lists with an element for each round. */
export function scanLists(scan: Scan, lists: readonly SequenceValue[], frame: Frame): Value {
  return refused(scan, lists, frame) ?? unroll(scan, lists, frame);
}

/** Poison after a problem. */
function refused(scan: Scan, lists: readonly SequenceValue[], frame: Frame): Value | undefined {
  const { badOperands, badDestructuring } = elaborateProblems;
  const [first] = lists;
  if (scan.remat === true) {
    const { file, start } = scan.span;
    const message = '`remat` on a scan over a list, which is no loop';
    const help = 'Make a layer of what each round does, and write `remat[Layer]` there.';
    return fail(frame, badOperands, { file, start, end: start + 'remat'.length }, message, { help });
  }
  const [sequence, ...others] = scan.sequences;
  if (scan.names.length > 1 && sequence?.kind === 'tuple' && others.length === 0) {
    const message = 'the sequences of a scan stand side by side, without parentheses';
    const over = scan.over === undefined ? '' : ` over ${spanText(scan.over.span)}`;
    const help = `Write \`scan ${textsOf(scan.names)} in ${textsOf(sequence.elements)}${over} …\`.`;
    return fail(frame, badDestructuring, sequence.span, message, { help });
  }
  if (scan.over !== undefined) {
    const help = 'Leave `over` out: a list is scanned from its first element to its last.';
    return fail(frame, badOperands, scan.over.span, 'a list has no axis to go over', { help });
  }
  const longer = lists.findIndex(({ elements }) => elements.length !== first?.elements.length);
  if (longer !== -1) {
    const message = `${describeValue(lists[longer]!)} is scanned along with ${describeValue(first!)}`;
    return fail(frame, badOperands, scan.sequences[longer]!.span, message);
  }
  if (scan.names.length !== lists.length) {
    const message = `${scan.names.length} names for ${lists.length} lists`;
    return fail(frame, badDestructuring, scan.span, message);
  }
  const typed = scan.carries.find(({ type }) => type !== undefined);
  return typed && notCompiled(frame, typed.span, 'the type of a carry of a list', 'Leave it out.');
}

function textsOf(all: readonly { readonly span: Span }[]): string {
  return all.map(({ span }) => spanText(span)).join(', ');
}

function unroll(scan: Scan, lists: readonly SequenceValue[], frame: Frame): Value {
  let carries = scan.carries.map(({ value }) => frame.context.evaluator.evaluate(value, frame));
  const rounds: (readonly Value[])[] = [];
  for (let i = 0; i < (lists[0]?.elements.length ?? 0); i++) {
    if (!spend(frame, scan.span)) return poison;
    const yielded: Value[] = [];
    const round: Frame = { ...inBlock(frame), suffix: `${frame.suffix}.${i}`, yielded };
    for (const [at, name] of scan.names.entries()) round.names.values.set(name.text, lists[at]!.elements[i]!);
    const releaseCarries = bindCarries(scan, carries, round);
    const outcome = frame.context.evaluator.run(scan.body, round);
    carries = scan.carries.map(({ name }) => nextValue(name, round));
    releaseCarries();
    if (outcome.returned?.kind === 'poison') return poison;
    if (outcome.returned !== undefined) {
      refuseReturn(scan, frame);
      return poison;
    }
    rounds.push(yielded);
  }
  const yields = Array.from({ length: rounds[0]?.length ?? 0 }, (_, at): Value => {
    return { kind: 'list', elements: rounds.map((round) => round[at] ?? poison) };
  });
  const results = [...yields, ...carries];
  return results.length === 1 ? results[0]! : { kind: 'tuple', elements: results };
}
