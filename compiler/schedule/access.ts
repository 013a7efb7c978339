/** How an element of a tensor is named: by multi-index, or by its place in row-major order where a reshape lost the axes. */
import { addDims, constantOf, equalShapes, isOne, mulDims, oneDim, zeroDim, type Dim } from '../graph/dim.ts';
import type { MultiIndex } from '../ops/lowering.ts';

export type Access =
  { readonly kind: 'index'; readonly index: MultiIndex } | { readonly kind: 'linear'; readonly at: Dim };

export function byIndex(index: MultiIndex): Access {
  return { kind: 'index', index };
}

/** One element like any other, for questions to which it does not matter which. */
export function anyElement(shape: readonly Dim[]): Access {
  return byIndex(shape.map(() => zeroDim));
}

export function accessKey(access: Access): string {
  return access.kind === 'linear' ? `@${access.at.key}` : access.index.map((at) => at.key).join();
}

/** The place in row-major order; axes of extent 1 add nothing. */
export function linearize(shape: readonly Dim[], access: Access): Dim {
  if (access.kind === 'linear') return access.at;
  return shape.reduce(
    (offset, extent, axis) => addDims(mulDims(offset, extent), isOne(extent) ? zeroDim : access.index[axis]!),
    zeroDim,
  );
}

/** The same element of a tensor of shape `from` that `access` names in its reshape to shape `to`. */
export function throughReshape(from: readonly Dim[], to: readonly Dim[], access: Access): Access {
  if (access.kind === 'linear' || equalShapes(from, to)) return access;
  const index = splitIndex(from, to, access.index);
  return index === undefined ? { kind: 'linear', at: linearize(to, access) } : byIndex(index);
}

/**
 * The multi-index in `from` of the element at `index` of `to`, where every axis of `from` is made of whole axes of `to`: then
 * polynomials can say it. An axis that was split cannot be named without a division.
 */
function splitIndex(from: readonly Dim[], to: readonly Dim[], index: MultiIndex): MultiIndex | undefined {
  const result: Dim[] = [];
  let next = 0;
  for (const extent of from) {
    let product = oneDim;
    let at = zeroDim;
    while (product.key !== extent.key) {
      const factor = to[next];
      if (factor === undefined) return undefined;
      product = mulDims(product, factor);
      at = addDims(mulDims(at, factor), isOne(factor) ? zeroDim : index[next]!);
      next++;
      const [size, wanted] = [constantOf(product), constantOf(extent)];
      if (size !== undefined && wanted !== undefined && size > wanted) return undefined;
    }
    result.push(at);
  }
  return to.slice(next).every(isOne) ? result : undefined;
}
