/** Which part of a scan or an `if` is needed for the results that are used: other yields, carries and operands take no time and no memory. */
import type { Node } from '../graph/node.ts';
import { conditionCount } from '../ops/bodies/close-branch.ts';
import { topological } from '../graph/traverse.ts';
import { branchAttrs, scanAttrs } from './attributes.ts';
import type { Group } from './group.ts';

export interface LivePart {
  /** Numbers of results, of carries, and of operands. */
  readonly results: readonly number[];
  readonly carries: readonly number[];
  readonly operands: readonly number[];
}

/** Numbers of the results that other groups or the caller use. */
export function usedResults({ outputs }: Group): readonly number[] {
  return [...outputs].map(({ attrs }) => Number(attrs['index'])).toSorted((a, b) => a - b);
}

export function livePart(node: Node, results: readonly number[]): LivePart {
  return node.op.lowering.kind === 'loop' ? liveScan(node, results) : liveBranch(node, results);
}

function liveScan(node: Node, results: readonly number[]): LivePart {
  const { sequences, carries, next, yields } = scanAttrs(node);
  const roots = results.filter((i) => i < yields.length).map((i) => yields[i]!);
  const live = new Set(results.filter((i) => i >= yields.length).map((i) => i - yields.length));
  const positions = new Set<number>();
  // A carry that is read must be known at the next step, too; what it reads there may be one more carry.
  for (let before = -1; before !== live.size;) {
    before = live.size;
    for (const position of mentioned([...roots, ...[...live].map((i) => next[i]!)])) {
      positions.add(position);
      if (position >= sequences && position < sequences + carries) live.add(position - sequences);
    }
  }
  for (const i of live) positions.add(sequences + i);
  return { results, carries: sorted(live), operands: sorted(positions) };
}

function liveBranch(node: Node, results: readonly number[]): LivePart {
  const attrs = branchAttrs(node);
  const first = conditionCount(attrs);
  const captured = mentioned(results.flatMap((i) => [attrs.body[i]!, attrs.otherwise[i]!]));
  const operands = new Set(captured.map((position) => position + first));
  if (first === 1) operands.add(0);
  return { results, carries: [], operands: sorted(operands) };
}

function mentioned(roots: readonly Node[]): readonly number[] {
  return topological(roots).flatMap(({ op, attrs }) => (op.name === 'binder' ? [Number(attrs['position'])] : []));
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].toSorted((a, b) => a - b);
}
