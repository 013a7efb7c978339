/** Positions as formulas: along which axis an iota counts, also behind changes of form. */
import { numbersIn } from '../graph/attributes.ts';
import { equalDims, oneDim, productOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { shapeText } from './text.ts';

/**
 * `iota[T, 1]` for one over [T, T] that counts along the first axis, `iota[T]` along the second: the shape that it is read in, with 1 where it
 * repeats itself, as shapes that differ are matched. Undefined for what is no iota.
 */
export function countedText(node: Node): string | undefined {
  const shape = countedShape(node);
  const first = shape?.findIndex((extent) => !equalDims(extent, oneDim)) ?? 0;
  const shown = shape?.slice(first === -1 ? -1 : first);
  return shown && `iota${shapeText(shown)}`;
}

function countedShape(node: Node): readonly Dim[] | undefined {
  const { op, operands, attrs, type } = node;
  if (op.name === 'iota') return type.shape.map((extent, axis) => (axis === attrs['axis'] ? extent : oneDim));
  const [operand] = operands;
  const before = operand === undefined ? undefined : forms.has(op.name) ? countedShape(operand) : undefined;
  if (before === undefined || op.name === 'cast') return before;
  if (op.name === 'broadcast') {
    const axes = numbersIn(attrs['axes']);
    return type.shape.map((_, axis) => before[axes.indexOf(axis)] ?? oneDim);
  }
  return reshaped(before, operand!.type.shape, type.shape);
}

const forms: ReadonlySet<string> = new Set(['broadcast', 'reshape', 'cast']);

/** The counting axis is where as many elements stand before it as did. */
function reshaped(before: readonly Dim[], from: readonly Dim[], to: readonly Dim[]): readonly Dim[] | undefined {
  const axis = before.findIndex((extent) => !equalDims(extent, oneDim));
  if (axis === -1) return to.map(() => oneDim);
  const outside = productOf(from.slice(0, axis));
  const found = to.findIndex(
    (extent, i) => equalDims(extent, from[axis]!) && equalDims(productOf(to.slice(0, i)), outside),
  );
  return found === -1 ? undefined : to.map((extent, i) => (i === found ? extent : oneDim));
}
