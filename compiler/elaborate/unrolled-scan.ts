/**
 * `scan` over constant lists: unrolled, as `for` is. Every round makes instances of its own (`layers.0`, `layers.1` …), and a
 * carry may change its shape, so that `scan width in widths with h = x { h' = h |> layers: Dense[width] }` builds a chain.
 */
import { spanText } from '../../grammar/source.ts';
import type { Scan } from '../../grammar/syntax.ts';
import { inBlock, type Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { elaborateProblems } from './problems.ts';
import { fail, notCompiled, spend } from './report.ts';
import { refuseReturn, scanTensors } from './tensor-scan.ts';
import { poison, type SequenceValue, type Value } from './values.ts';

/** Its yields, as lists, then its final carries; the value itself where there is one. */
export function evaluateScan(scan: Scan, frame: Frame): Value {
  const { evaluate } = frame.context.evaluator;
  const sequences = scan.sequences.map((sequence) => evaluate(sequence, frame));
  if (sequences.some(({ kind }) => kind === 'poison')) return poison;
  const lists = sequences.flatMap((value): readonly SequenceValue[] =>
    value.kind === 'list' || value.kind === 'tuple' ? [value] : [],
  );
  if (lists.length < sequences.length) {
    if (lists.length === 0) return scanTensors(scan, sequences, frame);
    const other = sequences.findIndex((value) => value.kind !== 'list' && value.kind !== 'tuple');
    const message = `a list is scanned along with ${describeValue(sequences[other]!)}`;
    return fail(frame, elaborateProblems.badOperands, scan.sequences[other]!.span, message);
  }
  if (!isSound(scan, lists, frame)) return poison;
  return unroll(scan, lists, frame);
}

function isSound(scan: Scan, lists: readonly SequenceValue[], frame: Frame): boolean {
  const [first] = lists;
  const longer = lists.findIndex(({ elements }) => elements.length !== first?.elements.length);
  if (scan.remat === true) {
    const { file, start } = scan.span;
    const message = '`remat` on a scan over a list, which is no loop';
    fail(frame, elaborateProblems.badOperands, { file, start, end: start + 'remat'.length }, message, {
      help: 'Make a layer of what each round does, and write `remat[Layer]` there.',
    });
  } else if (scan.names.length > 1 && scan.sequences[0]?.kind === 'tuple' && scan.sequences.length === 1) {
    const [names, sequences] = [scan.names, scan.sequences[0].elements].map((all) => all.map(({ span }) => spanText(span)).join(', ')); // prettier-ignore
    const over = scan.over === undefined ? '' : ` over ${spanText(scan.over.span)}`;
    fail(
      frame,
      elaborateProblems.badDestructuring,
      scan.sequences[0].span,
      'the sequences of a scan stand side by side, without parentheses',
      {
        help: `Write \`scan ${names!} in ${sequences!}${over} …\`.`,
      },
    );
  } else if (scan.over !== undefined) {
    fail(frame, elaborateProblems.badOperands, scan.over.span, 'a list has no axis to go over', {
      help: 'Leave `over` out: a list is scanned from its first element to its last.',
    });
  } else if (longer !== -1) {
    const message = `${describeValue(lists[longer]!)} is scanned along with ${describeValue(first!)}`;
    fail(frame, elaborateProblems.badOperands, scan.sequences[longer]!.span, message);
  } else if (scan.names.length !== lists.length) {
    const message = `${scan.names.length} names for ${lists.length} lists`;
    fail(frame, elaborateProblems.badDestructuring, scan.span, message);
  } else {
    const typed = scan.carries.find(({ type }) => type !== undefined);
    if (typed === undefined) return true;
    notCompiled(frame, typed.span, 'the type of a carry of a list', 'Leave it out.');
  }
  return false;
}

function unroll(scan: Scan, lists: readonly SequenceValue[], frame: Frame): Value {
  const names = scan.carries.map(({ name }) => name.text);
  let carries = scan.carries.map(({ value }) => frame.context.evaluator.evaluate(value, frame));
  const rounds: (readonly Value[])[] = [];
  for (let i = 0; i < (lists[0]?.elements.length ?? 0); i++) {
    if (!spend(frame, scan.span)) return poison;
    const yielded: Value[] = [];
    const round: Frame = { ...inBlock(frame), suffix: `${frame.suffix}.${i}`, yielded };
    for (const [at, name] of scan.names.entries()) round.names.values.set(name.text, lists[at]!.elements[i]!);
    for (const [at, { name }] of scan.carries.entries()) {
      round.names.values.set(name.text, carries[at]!);
      frame.primables.set(name.text, { kind: 'carry', span: name.span });
    }
    const outcome = frame.context.evaluator.run(scan.body, round);
    carries = scan.carries.map(({ name }) => nextOf(name.text, name.span, frame));
    for (const name of names) {
      frame.primables.delete(name);
      frame.primes.delete(name);
    }
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

function nextOf(name: string, span: Scan['span'], frame: Frame): Value {
  return (
    frame.primes.get(name) ??
    fail(frame, elaborateProblems.noNext, span, `the carry \`${name}\` gets no next value`, {
      help: `Write \`${name}' = …\` in the scan.`,
    })
  );
}
