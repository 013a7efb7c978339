/** Kernels of results that are put together of pieces, as by `concat` and `pad`: one nest of loops per piece, in order. */
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Stmt } from '../loop/ir.ts';
import { add, compare, indexConstant, indexValue, loopType } from '../loop/scalar.ts';
import { addressesOf } from '../loop/traverse.ts';
import type { MultiIndex, Piece } from '../ops/lowering.ts';
import { byIndex, linearize } from './access.ts';
import { Evaluator, placeIn, type Storage } from './evaluate.ts';
import type { Group } from './group.ts';
import { contextOf } from './lower.ts';
import { indexAt, mergeLoops, separateLoops, variableOf, type MergedLoop } from './loops.ts';
import { Writer } from './writer.ts';

/** What each nest loops over. */
type Plan = readonly (readonly MergedLoop[])[];

export function piecesBody(group: Group, storage: Storage): readonly Stmt[] {
  const node = group.pieces!;
  const { lowering } = node.op;
  if (lowering.kind !== 'assemble' && lowering.kind !== 'accumulate')
    throw new InternalError(`${node.op.name} has no pieces`);
  const adds = lowering.kind === 'accumulate';
  const chosenFrom = adds ? openExtent(node) : undefined;
  const write = (plan?: Plan): { body: readonly Stmt[]; plan: Plan } => {
    const writer = new Writer();
    const evaluator = new Evaluator(group, storage, writer);
    const pieces = lowering.pieces(contextOf(node, evaluator));
    const start: Piece = {
      extents: node.type.shape,
      target: (index) => index,
      value: (index) => evaluator.value(node.operands[0]!, byIndex(index)),
    };
    const nests = [...(adds ? [start] : []), ...pieces].map((piece, i) => {
      const loops = plan?.[i] ?? separateLoops(piece.extents);
      const variables = new Map<number, string>();
      const isSum = adds && i > 0;
      const run = (): void =>
        nest(writer, piece.extents.length, loops, variables, (index) => store(evaluator, group, piece, index, isSum));
      if (isSum && chosenFrom !== undefined)
        writer.either(compare('gt', indexValue(chosenFrom), indexConstant(0)), run);
      else run();
      return { loops, variables };
    });
    const addresses = addressesOf(writer.body);
    return {
      body: writer.body,
      plan: nests.map(({ loops, variables }) => mergeLoops(loops, (axis) => variables.get(axis) ?? '', addresses)),
    };
  };
  return write(write().plan).body;
}

/**
 * The extent of the axis that computed positions choose from, where it is open and may be 0: then they would be kept inside of nothing, and sums that
 * nobody wants added to what is next in memory. Positions that are an input were checked.
 */
function openExtent({ op: { indices }, operands, attrs }: Node): Dim | undefined {
  if (indices === undefined || operands[indices.operand]!.op.name === 'leaf') return undefined;
  const extent = indices.extent(operands.map(({ type }) => type), attrs); // prettier-ignore
  return constantOf(extent) === undefined ? extent : undefined;
}

function nest(
  writer: Writer,
  rank: number,
  loops: readonly MergedLoop[],
  variables: Map<number, string>,
  body: (index: MultiIndex) => void,
): void {
  const enter = (places: readonly Dim[]): void => {
    const loop = loops[places.length];
    if (loop === undefined) return body(indexAt(rank, loops, places));
    writer.loop({ to: loop.extent }, (at) => {
      const variable = variableOf(at);
      if (variable !== undefined) variables.set(loop.axes.at(-1)!, variable);
      enter([...places, at]);
    });
  };
  enter([]);
}

function store(evaluator: Evaluator, group: Group, piece: Piece, index: MultiIndex, isSum: boolean): void {
  const node = group.pieces!;
  const at = linearize(node.type.shape, byIndex(piece.target(index)));
  const value = piece.value(index);
  for (const region of evaluator.storage.targets(node)) {
    const place = placeIn(region, at);
    const old = { kind: 'load', type: loopType(node.type.dtype), place } as const;
    if (isSum) evaluator.writer.store(place, add(evaluator.writer.afterStores(old), value));
    else evaluator.writer.store(place, value);
  }
}
