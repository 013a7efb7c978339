/** How far an operator's gradient and second derivative are from central differences, on one sample. */
import { gradient } from '../../compiler/autodiff/gradient.ts';
import type { Builder } from '../../compiler/graph/builder.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import { verify } from '../../compiler/graph/verify.ts';
import type { AnyOp, Sample, Tensor } from '../../compiler/ops/op.ts';
import { centralDifferences, worstError } from './differences.ts';
import { randomTensor, sampleGraph, sampleTensors, sizes } from './sample.ts';

/** An operator with its gradient at the values of a sample. */
export interface Derived {
  readonly b: Builder;
  readonly node: Node;
  readonly floats: readonly Node[];
  readonly cotangent: Node;
  /** The cotangents of `floats`. */
  readonly first: readonly Node[];
  readonly values: ReadonlyMap<Node, Tensor>;
  readonly seed: number;
}

/** The leaves of a sample that have a derivative: floats that are not held. */
export function differentiableLeaves(leaves: readonly Node[], { held = [] }: Sample): readonly Node[] {
  return leaves.filter((leaf, i) => isFloat(leaf.type.dtype) && !held.includes(i));
}

/** Undefined where the operator has no derivative between floats. Equal seeds give equal values. */
export function derive(op: AnyOp, sample: Sample, seed: number): Derived | undefined {
  const { b, leaves, node } = sampleGraph(op, sample);
  const floats = differentiableLeaves(leaves, sample);
  if (!isFloat(node.type.dtype) || floats.length === 0) return undefined;
  const tensors = sampleTensors(op, sample, seed);
  const cotangent = b.leaf({ role: 'input', name: 'cotangent', type: node.type });
  const values = new Map<Node, Tensor>(leaves.map((leaf, i) => [leaf, tensors[i]!]));
  const { shape } = interpret([node], { leaf: (leaf) => values.get(leaf), sizes }).get(node)!;
  values.set(cotangent, randomTensor(shape, 'f32', seed + 1, 99));
  return { b, node, floats, cotangent, first: gradient(b, node, floats, cotangent), values, seed };
}

/**
 * Whether a kink or a step lies within the differences, which then depend on how far they reach: such values say nothing about the
 * derivative. The vjp has no part in this, so that it cannot hide its own mistakes.
 */
export function nearKink({ node, floats, cotangent, values }: Derived): boolean {
  const reach = (step: number): readonly Float64Array[] =>
    centralDifferences(node, values.get(cotangent)!.data, floats, values, sizes, step);
  const near = reach(2.5e-4);
  return reach(1e-3).some((far, i) => worstError(far, near[i]!) > 1e-6);
}

/** The worst error of the vjp against differences of the value. */
export function firstError({ node, floats, cotangent, first, values }: Derived): number {
  return errorOf(node, values.get(cotangent)!, floats, first, values);
}

/** The worst error of the vjp of the vjp against differences of the vjp. */
export function secondError({ b, floats, cotangent, first, values, seed }: Derived): number {
  const wrt = [...floats, cotangent];
  const errors = first.map((part, i) => {
    const leaf = b.leaf({ role: 'input', name: `seed${i}`, type: part.type });
    const second = gradient(b, part, wrt, leaf);
    verify(second);
    const direction = randomTensor(values.get(floats[i]!)!.shape, 'f32', seed + 2, i);
    return errorOf(part, direction, wrt, second, new Map([...values, [leaf, direction]]));
  });
  return Math.max(0, ...errors);
}

/** The worst error of `slopes`, ∂(Σ of · seed)/∂x for each x of `wrt`. */
function errorOf(
  of: Node,
  seed: Tensor,
  wrt: readonly Node[],
  slopes: readonly Node[],
  values: ReadonlyMap<Node, Tensor>,
): number {
  const expected = centralDifferences(of, seed.data, wrt, values, sizes);
  const actual = interpret(slopes, { leaf: (leaf) => values.get(leaf), sizes });
  return Math.max(0, ...slopes.map((slope, i) => worstError(actual.get(slope)!.data, expected[i]!)));
}
