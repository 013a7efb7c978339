/** Random graphs: the gradients that the compiler emits, in both element types and on both backends, against the interpreter. */
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { createBuilder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import { arrayOf, backends, load, modelOf, nameOf, programOf } from '../emit/load.ts';
import { buildGraph, type Recipe } from '../gradients/random-graph.ts';
import { measure, type Measured } from './magnitudes.ts';

/** Samples nearer to a kink than this are rejected: rounding may put them on its other side. */
const leastDistance = 1e-3;

/** |Δ| relative to the gradient computed with absolute values. */
export const bounds = { f32: 1e-4, f64: 1e-9 } as const;

type DType = keyof typeof bounds;

export interface Outcome {
  /** Where the sample is beside a kink, nothing else is known. */
  readonly rejected: boolean;
  /** The largest |Δ| of value and gradients, relative to what it is compared with. */
  readonly worst: Readonly<Record<DType, number>>;
}

export function tryGraph(recipe: Recipe): Outcome {
  const plain = outputsOf(recipe, 'f64', []);
  const { of, kink } = measure([...plain.outputs.values()], plain.values);
  if (kink < leastDistance) return { rejected: true, worst: { f32: 0, f64: 0 } };
  const expected = [...plain.outputs.values()].map((node) => of.get(node)!);
  const errors = (Object.keys(bounds) as DType[]).map((dtype) => [dtype, emittedError(recipe, dtype, expected)]);
  return { rejected: false, worst: Object.fromEntries(errors) as Record<DType, number> };
}

interface Built {
  readonly b: ReturnType<typeof createBuilder>;
  readonly leaves: readonly Node[];
  readonly values: ReadonlyMap<Node, Tensor>;
  readonly outputs: ReadonlyMap<string, Node>;
}

/** The value of a recipe and its gradients with respect to all leaves. */
function outputsOf(recipe: Recipe, dtype: DType, rewrites: Parameters<typeof createBuilder>[1]): Built {
  const { b, leaves, values, root } = buildGraph(recipe, rewrites, dtype);
  const parts = gradient(b, root, leaves);
  return { b, leaves, values, outputs: new Map([['value', root], ...parts.map((part, i) => [`d${i}`, part] as const)]) }; // prettier-ignore
}

function emittedError(recipe: Recipe, dtype: DType, expected: readonly Measured[]): number {
  const { b, leaves, values, outputs } = outputsOf(recipe, dtype, stable);
  const Net = load(optimize(programOf(modelOf(b, leaves, outputs))));
  const inputs = Object.fromEntries(leaves.map((leaf) => [nameOf(leaf), arrayOf(dtype, values.get(leaf)!.data)]));
  const errors = backends.flatMap((backend) => {
    const results = new Net({ B: 1, T: 1 }, { backend }).predict(inputs);
    return [...outputs.keys()].map((name, i) => relative(results[name]!, expected[i]!));
  });
  return Math.max(...errors);
}

function relative(found: ArrayLike<number>, { value, size }: Measured): number {
  if (found.length !== value.data.length) return Infinity;
  return value.data.reduce((worst, want, i) => {
    const error = found[i] === want ? 0 : Math.abs(found[i]! - want) / size.data[i]!;
    return Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }, 0);
}
