/** Derivatives by central differences in float64. */
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Sizes } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Tensor } from '../../compiler/ops/op.ts';

/** Σ (f(x + h) − f(x − h)) · cotangent / 2h for each element x of each leaf: Richardson's step removes the h² error. */
export function centralDifferences(
  node: Node,
  cotangent: Float64Array,
  leaves: readonly Node[],
  values: ReadonlyMap<Node, Tensor>,
  sizes: Sizes,
  step = 1e-3,
): readonly Float64Array[] {
  const inner = (at: ReadonlyMap<Node, Tensor>): number => {
    const { data } = interpret([node], { leaf: (leaf) => at.get(leaf), sizes }).get(node)!;
    return data.reduce((total, value, i) => total + value * cotangent[i]!, 0);
  };
  return leaves.map((leaf) => {
    const tensor = values.get(leaf)!;
    return tensor.data.map((value, i) => {
      const at = (x: number): number => {
        const data = tensor.data.slice();
        data[i] = x;
        return inner(new Map([...values, [leaf, { shape: tensor.shape, data }]]));
      };
      const slope = (h: number): number => (at(value + h) - at(value - h)) / (2 * h);
      return (4 * slope(step / 2) - slope(step)) / 3;
    });
  });
}

/** The largest |a − b| / max(1, |b|); NaN beside a number counts as infinite. */
export function worstError(actual: Float64Array, expected: Float64Array): number {
  if (actual.length !== expected.length) return Infinity;
  return actual.reduce((worst, value, i) => {
    const want = expected[i]!;
    if (Object.is(value, want) || value === want) return worst;
    const error = Math.abs(value - want) / Math.max(1, Math.abs(want));
    return Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }, 0);
}
