/** `scan`: over tensors a loop of the module, over lists rounds that are written out. */
import type { Scan } from '../../../grammar/syntax.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import { poison, type SequenceValue, type Value } from '../values.ts';
import { scanTensors } from './tensor-scan.ts';
import { scanLists } from './unrolled-scan.ts';

/** The results of a scan: its yields, then its final carries, as a tuple unless there is only one. */
export function evaluateScan(scan: Scan, frame: Frame): Value {
  const { evaluate } = frame.context.evaluator;
  const sequences = scan.sequences.map((sequence) => evaluate(sequence, frame));
  if (sequences.some(({ kind }) => kind === 'poison')) return poison;
  const lists = sequences.filter(isList);
  if (lists.length === sequences.length) return scanLists(scan, lists, frame);
  if (lists.length === 0) return scanTensors(scan, sequences, frame);
  const other = sequences.findIndex((value) => !isList(value));
  const message = `a list is scanned along with ${describeValue(sequences[other]!)}`;
  return fail(frame, elaborateProblems.badOperands, scan.sequences[other]!.span, message);
}

function isList(value: Value): value is SequenceValue {
  return value.kind === 'list' || value.kind === 'tuple';
}
