/** A part of a contraction over windows looks through fewer windows: the border of a padded operand needs no gradient. */
import type { Builder, Rewrite } from '../graph/builder.ts';
import { addDims, scaleDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { attrsOf, is, operandsOf } from './match.ts';

/** One axis of the part, by its label. */
interface Cut {
  readonly label: number;
  readonly start: Dim;
  readonly step: number;
  readonly extent: Dim;
}

export const partOfWindows: Rewrite = (node, b) => {
  const [product] = operandsOf(node, 'slice');
  if (product === undefined || !takesAll(product)) return undefined;
  const { left, right, result } = attrsOf(product, 'contract');
  const { start, step } = attrsOf(node, 'slice');
  const cuts = result.flatMap((label, axis): readonly Cut[] => {
    const extent = node.type.shape[axis]!;
    const isWhole = step[axis] === 1 && extent.key === product.type.shape[axis]!.key;
    return isWhole ? [] : [{ label, start: start[axis]!, step: step[axis]!, extent }];
  });
  const mayCut = ({ label }: Cut): boolean => {
    const sides = [left, right].flatMap((labels, i) => (labels.includes(label) ? [{ labels, i }] : []));
    return sides.length === 1 && countsWindows(product.operands[sides[0]!.i]!, sides[0]!.labels.indexOf(label));
  };
  if (cuts.length === 0 || !cuts.every(mayCut)) return undefined;
  const [x, y] = [left, right].map((labels, i) => fewerWindows(product.operands[i]!, labels, cuts, b));
  return b.contract(x!, y!, { left, right, result });
};

/** Whether the axis moves windows over a tensor, and is no axis of the tensor itself. */
function countsWindows(node: Node, axis: number): boolean {
  if (is(node, 'padded')) return countsWindows(node.operands[0]!, axis);
  if (!is(node, 'window')) return false;
  return attrsOf(node, 'window').by.some((row) => row[axis] !== 0 && row.some((step, j) => j !== axis && step !== 0));
}

function fewerWindows(node: Node, labels: readonly number[], cuts: readonly Cut[], b: Builder): Node {
  const own = labels.map((label) => cuts.find((cut) => cut.label === label));
  if (own.every((cut) => cut === undefined)) return node;
  if (is(node, 'padded')) {
    const [x, mask] = node.operands.map((operand) => fewerWindows(operand, labels, cuts, b));
    return b.padded(x!, mask!);
  }
  const { shape, start, by } = attrsOf(node, 'window');
  return b.window(node.operands[0]!, {
    shape: shape.map((extent, j) => own[j]?.extent ?? extent),
    start: start.map((from, axis) =>
      own.reduce((at, cut, j) => (cut === undefined ? at : addDims(at, scaleDim(cut.start, by[axis]![j]!))), from),
    ),
    by: by.map((row) => row.map((step, j) => step * (own[j]?.step ?? 1))),
  });
}

/** A contraction that leaves no product out, so that padding is the only thing that it may have to keep out. */
export function takesAll(node: Node): boolean {
  return is(node, 'contract') && attrsOf(node, 'contract').order === undefined;
}
