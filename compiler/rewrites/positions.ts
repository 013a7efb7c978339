/** Tensors that hold positions: where their values come from, and whether those lie inside an axis. */
import { addDims, constantOf, equalDims, mulDims, oneDim, type Dim } from '../graph/dim.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { attrsOf, is, operandsOf } from './match.ts';

/** Operators that pass positions on unchanged. */
const transparent: ReadonlySet<string> = new Set([
  'cast',
  'reshape',
  'broadcast',
  'transpose',
  'slice',
  'stopGradient',
]);

/** Where positions come from. */
export interface Origin {
  readonly node: Node;
  /** A value that is never used as a position; undefined where every value is. */
  readonly except: number | undefined;
}

/** `where(x != except, x, 0)` lets one value of x through that is no position. */
export function originOf(positions: Node): Origin {
  let node = positions;
  let except: number | undefined;
  for (;;) {
    const kept = node.op.name === 'where' && except === undefined ? exceptionOf(node) : undefined;
    except = kept ?? except;
    if (kept !== undefined) node = node.operands[1]!;
    else if (transparent.has(node.op.name)) node = node.operands[0]!;
    else return { node, except };
  }
}

/** The value v of `where(x != v, x, …)`. */
function exceptionOf({ operands: [mask, x] }: Node): number | undefined {
  const [left, right] = operandsOf(mask, 'notEqual');
  return left === x ? constantValue(right!) : undefined;
}

/**
 * Whether every value that is used lies in [0, extent), as far as is plain to see: numbers, counters, positions that an operator finds, what is
 * clamped, and inputs, whose values are checked before a step (`elaborate/indices.ts`).
 */
export function liesInside(positions: Node, extent: Dim): boolean {
  const { node } = originOf(positions);
  const isInput = is(node, 'leaf') && attrsOf(node, 'leaf').role === 'input';
  const others = alternatives(positions);
  if (isInput) return others.every((other) => isBelow(other, extent) && isNotNegative(other));
  return isBelow(positions, extent) && isNotNegative(positions);
}

/** What stands in the place of an exception. */
function alternatives(positions: Node): readonly Node[] {
  const found: Node[] = [];
  for (let node = positions; ;) {
    if (is(node, 'where')) found.push(node.operands[2]!);
    else if (!transparent.has(node.op.name)) return found;
    node = node.operands[is(node, 'where') ? 1 : 0]!;
  }
}

function isNotNegative(node: Node): boolean {
  const value = constantValue(node);
  if (value !== undefined) return value >= 0;
  const { name } = node.op;
  if (transparent.has(name)) return isNotNegative(node.operands[0]!);
  if (name === 'where') return node.operands.slice(1).every(isNotNegative);
  if (name === 'maximum') return node.operands.some(isNotNegative);
  if (name === 'minimum') return node.operands.every(isNotNegative);
  return ['iota', 'argmax', 'argmin', 'order'].includes(name);
}

function isBelow(node: Node, extent: Dim): boolean {
  const size = constantOf(extent);
  const value = constantValue(node);
  // An open axis is taken to have a first element.
  if (value !== undefined) return value < (size ?? 1);
  const inner = (operand: Node): boolean => isBelow(operand, extent);
  const { name } = node.op;
  if (transparent.has(name)) return inner(node.operands[0]!);
  if (name === 'where') return node.operands.slice(1).every(inner);
  if (name === 'minimum') return node.operands.some(inner);
  if (name === 'maximum') return node.operands.every(inner);
  const count = countOf(node);
  return count !== undefined && (equalDims(count, extent) || constantOf(count)! <= size!);
}

/** How many values there are from 0 on of which the node holds some. */
function countOf(node: Node): Dim | undefined {
  const [operand] = node.operands;
  switch (node.op.name) {
    case 'size':
      return addDims(attrsOf(node, 'size').dim, oneDim);
    case 'iota': {
      const { shape, axis } = attrsOf(node, 'iota');
      return shape[axis];
    }
    case 'order':
      return operand!.type.shape.at(-1);
    case 'argmax':
    case 'argmin':
      return attrsOf(node, node.op.name).axes.reduce(
        (count, axis) => mulDims(count, operand!.type.shape[axis]!),
        oneDim,
      );
    default:
      return undefined;
  }
}
