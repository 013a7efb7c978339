/** How much one kernel may hold: what a group has room for, by the code and the streams through memory that it would have. */
import { equalShapes, isOne } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { byIndex } from '../access.ts';
import type { Group } from '../group.ts';
import { probeMap, type RowSymbols } from '../probe.ts';
import { resolve } from '../roots.ts';
import { isFurtherTotal } from '../totals.ts';

/** Larger groups are split: functions that are too large stay slow in engines, and deep expressions overflow stacks. */
const MAX_WEIGHT = 400;
export const MAX_INSIDE = 80;
/** What need not be one kernel becomes one only as long as it is well below that. */
export const MAX_JOINED_WEIGHT = MAX_WEIGHT / 2;
/** A kernel of one element: room for one transcendental function, which V8 then inlines. With two, it boxed what they take and return. */
const MAX_SINGLE = 36;
/** A contraction's epilogue is repeated for each element of its register tile. */
const MAX_EPILOGUE = 40;
/** The same of one that reads other tensors or stores more than its result, for which registers are too few. (GELU in training as a pass of its own: 0.95 of a step of a GPT) */
const MAX_EPILOGUE_STREAMING = 25;
/** More streams through memory than this, and a pass of its own is faster than an epilogue: an optimiser's update reads four. */
const MAX_EPILOGUE_STREAMS = 4;
/** Sums of one kernel: five are all of a batch normalisation's gradient. */
export const MAX_REDUCTIONS = 5;

/** The weight that a group may have. */
export function roomOf(group: Group): number {
  if (group.core !== undefined) return roomInEpilogue(streamsOf(group));
  return group.isSimple && group.shape.every(isOne) ? MAX_SINGLE : MAX_WEIGHT;
}

/** Whether the group can compute `node`, of its own shape, beside what it computes already. */
export function hasRoomFor(node: Node, group: Group, rows: RowSymbols): boolean {
  if (group.pieces !== undefined || group.block !== undefined || group.inside.size >= MAX_INSIDE) return false;
  const { kind } = node.op.lowering;
  if (group.totals.size > 0 && kind !== 'map') return false;
  switch (kind) {
    case 'map': {
      if (isFurtherTotal(node, group)) return false;
      const { weight } = probeMap(node, byIndex(group.index), rows)!;
      return group.weight + weight <= roomOf(group);
    }
    case 'reduce':
      if (group.core !== undefined || streamsOf(group) > MAX_EPILOGUE_STREAMS) return false;
      return group.reduces.size < (group.shape.every(isOne) ? 1 : MAX_REDUCTIONS);
    case 'template': {
      if (group.core !== undefined || group.reduces.size > 0) return false;
      const streams = streamsOf(group) + pendingStreams(group, node);
      return group.weight <= roomInEpilogue(streams) && streams <= MAX_EPILOGUE_STREAMS;
    }
    default:
      return false;
  }
}

function roomInEpilogue(streams: number): number {
  return streams === 1 ? MAX_EPILOGUE : MAX_EPILOGUE_STREAMING;
}

/** Tensors of the group's whole shape that it reads or writes. */
function streamsOf({ reads, outputs, shape }: Group): number {
  return [...reads.keys()].filter(({ type }) => equalShapes(type.shape, shape)).length + outputs.size;
}

/** Tensors of the group's whole shape that it would read beside `core`, as far as nothing is decided of them yet. (The gradient of GELU as a pass of its own) */
function pendingStreams({ inside, reads, shape }: Group, core: Node): number {
  const pending = [...inside]
    .flatMap(({ operands }) => operands.map(resolve))
    .filter((node) => {
      const { kind } = node.op.lowering;
      const isWide = equalShapes(node.type.shape, shape) && node.op.name !== 'broadcast' && kind !== 'leaf';
      return isWide && node !== core && !inside.has(node) && !reads.has(node);
    });
  return new Set(pending).size;
}
