/** Tensors with their axes in another order, as other frameworks have them. */
import { InputError } from '../errors.ts';
import { described } from '../given.ts';
import { elementCount, type LoadedTensor } from './format.ts';

/**
 * A copy whose axis i is the axis `order[i]` of `tensor`: [2, 3, 1, 0] makes the kernel [out, in, height, width] of a convolution one of
 * [height, width, in, out]. Throws an InputError where `order` does not name every axis once, or the shape does not fit the data.
 */
export function permuteAxes<Kind extends LoadedTensor>(tensor: Kind, order: readonly number[]): Kind {
  if (typeof tensor !== 'object' || tensor === null || !Array.isArray(tensor.shape) || !ArrayBuffer.isView(tensor.data))
    throw new InputError(`permuteAxes takes a tensor, { dtype, shape: [extents], data }, got ${described(tensor)}.`);
  if (!Array.isArray(order)) throw new InputError(`permuteAxes takes an array of axes, got ${described(order)}.`);
  const { shape, data } = tensor;
  if (order.length !== shape.length || shape.some((_, axis) => !order.includes(axis))) {
    throw new InputError(
      `[${order.join(', ')}] does not name each of the ${shape.length} axes of [${shape.join(', ')}] once.`,
    );
  }
  if (elementCount(shape) !== data.length)
    throw new InputError(`The shape [${shape.join(', ')}] does not fit ${data.length} elements.`);
  const permuted = order.map((axis) => shape[axis]!);
  const strides = order.map((axis) => shape.slice(axis + 1).reduce((product, extent) => product * extent, 1));
  const copy = data.slice();
  const index = permuted.map(() => 0);
  let from = 0;
  for (let to = 0; to < copy.length; to++) {
    copy[to] = data[from]!;
    // The next index in row-major order, and how far it is from this one.
    for (let axis = index.length - 1; axis >= 0; axis--) {
      from += strides[axis]!;
      if (++index[axis]! < permuted[axis]!) break;
      from -= strides[axis]! * permuted[axis]!;
      index[axis] = 0;
    }
  }
  return { ...tensor, shape: permuted, data: copy };
}
