/** What a group reads to compute one of its nodes, and the loops that it needs for that. */
import { isOne, symbolDim, zeroDim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { InternalError } from '../../internal-error.ts';
import { byIndex } from '../access.ts';
import { contractAttrs } from '../attributes.ts';
import { reduceVariable, summedVariable, type Group } from '../group.ts';
import { pieceVariable, probeMap, probePieces, type RowSymbols } from '../probe.ts';
import { whole, type UseTable } from './uses.ts';

/** Records what computing `node` in `group` reads. */
export function recordOperands(node: Node, group: Group, uses: UseTable, rows: RowSymbols): void {
  switch (node.op.lowering.kind) {
    case 'map': {
      const probe = probeMap(node, byIndex(group.index), rows)!;
      group.weight += probe.weight;
      for (const read of probe.reads) uses.add(read.node, group, read.access, false);
      return;
    }
    case 'reduce':
      return recordReduced(node, group, uses);
    case 'template':
      return recordFactors(node, group, uses);
    case 'assemble':
    case 'accumulate':
      return recordPieces(node, group, uses, rows);
    case 'rows':
      group.pieces = node;
      for (const operand of node.operands) uses.add(operand, group, whole, true);
      return;
    default:
      throw new InternalError(`${node.op.name} is not computed`);
  }
}

function recordReduced(node: Node, group: Group, uses: UseTable): void {
  const { lowering } = node.op;
  if (lowering.kind !== 'reduce') return;
  const [operand] = node.operands;
  const axes = lowering.axes(node.attrs);
  const { shape } = operand!.type;
  const name = (i: number): string => reduceVariable(node, axes[i]!);
  group.addLoops(
    axes.map((axis) => shape[axis]!),
    name,
    group.axes,
  );
  group.reduces.add(node);
  let kept = 0;
  const index = shape.map((extent, axis) => {
    if (!axes.includes(axis)) return group.index[kept++]!;
    return isOne(extent) ? zeroDim : symbolDim(reduceVariable(node, axis));
  });
  uses.add(operand!, group, byIndex(index), false);
}

function recordFactors(node: Node, group: Group, uses: UseTable): void {
  group.core = node;
  const { left, right, result } = contractAttrs(node);
  for (const [i, labels] of [left, right].entries()) {
    const operand = node.operands[i]!;
    const index = labels.map((label, axis) => {
      const at = result.indexOf(label);
      if (isOne(operand.type.shape[axis]!)) return zeroDim;
      return at === -1 ? symbolDim(summedVariable(label)) : group.index[at]!;
    });
    uses.add(operand, group, byIndex(index), true);
  }
}

function recordPieces(node: Node, group: Group, uses: UseTable, rows: RowSymbols): void {
  group.pieces = node;
  if (node.op.lowering.kind === 'accumulate') uses.add(node.operands[0]!, group, byIndex(group.index), false);
  for (const [p, { reads, extents }] of probePieces(node, rows).entries()) {
    group.addLoops(extents, (axis) => pieceVariable(p, axis), []);
    for (const read of reads) uses.add(read.node, group, read.access, false);
  }
}
