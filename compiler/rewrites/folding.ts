/** Scalars that are known when compiling. */
import type { Rewrite } from '../graph/builder.ts';
import { constantOf } from '../graph/dim.ts';
import type { DType } from '../graph/type.ts';

/** The value to which the dtype rounds it. */
function rounded(value: number, dtype: DType): number {
  return dtype === 'f32' ? Math.fround(value) : value;
}

/**
 * An operator over constants that gives a scalar becomes its value, rounded to its dtype. Never where engines may disagree about
 * the last bit: the same source compiles to the same module everywhere.
 */
export const foldConstants: Rewrite = (node, b) => {
  const { op, operands, attrs, type } = node;
  const isScalar = type.shape.length === 0 && node.results.length === 1 && op.evaluate === undefined;
  if (op.name === 'constant' || op.lowering.kind === 'leaf' || !isScalar || op.approximate) return undefined;
  if (op.name === 'size') {
    const { dim } = attrs;
    const value = typeof dim === 'object' && 'terms' in dim ? constantOf(dim) : undefined;
    return value === undefined ? undefined : b.scalar(rounded(value, type.dtype), type.dtype);
  }
  if (operands.length === 0) return undefined;
  const values: number[] = [];
  for (const operand of operands) {
    const { value } = operand.attrs;
    if (operand.op.name !== 'constant' || typeof value !== 'number') return undefined;
    values.push(rounded(value, operand.type.dtype));
  }
  const tensors = values.map((value) => ({ shape: [], data: Float64Array.of(value) }));
  const [result] = op.reference(tensors, attrs, [], type.dtype);
  return b.scalar(rounded(result!, type.dtype), type.dtype);
};
