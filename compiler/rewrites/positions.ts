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

function isNotNegative(root: Node): boolean {
  return judged(root, (node, parts) => {
    const value = constantValue(node);
    if (value !== undefined) return value >= 0;
    if (node.op.name === 'maximum') return parts.includes(true);
    return parts.length > 0
      ? !parts.includes(false)
      : ['iota', 'argmax', 'argmin', 'order', 'top'].includes(node.op.name);
  });
}

function isBelow(root: Node, extent: Dim): boolean {
  const size = constantOf(extent);
  return judged(root, (node, parts) => {
    const value = constantValue(node);
    // An open axis is taken to have a first element.
    if (value !== undefined) return value < (size ?? 1);
    if (node.op.name === 'minimum') return parts.includes(true);
    if (parts.length > 0) return !parts.includes(false);
    const count = countOf(node);
    return count !== undefined && (equalDims(count, extent) || constantOf(count)! <= size!);
  });
}

/** What `judge` says of a node by what it said of those whose values the node's are: each of them once, and without descending. */
function judged(root: Node, judge: (node: Node, parts: readonly boolean[]) => boolean): boolean {
  const known = new Map<Node, boolean>();
  const pending = [root];
  for (let node = pending.at(-1); node !== undefined; node = pending.at(-1)) {
    const parts = sourcesOf(node);
    const open = parts.filter((part) => !known.has(part));
    if (open.length > 0) {
      pending.push(...open);
      continue;
    }
    const facts = parts.map((part) => known.get(part)!);
    known.set(node, judge(node, facts));
    pending.pop();
  }
  return known.get(root)!;
}

/** Operands of which a node's values are some. */
function sourcesOf({ op, operands }: Node): readonly Node[] {
  if (transparent.has(op.name)) return operands.slice(0, 1);
  if (op.name === 'where') return operands.slice(1);
  return op.name === 'maximum' || op.name === 'minimum' ? operands : [];
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
    case 'top':
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
