/** Random graphs with fan-out, control flow and a shared parameter, as fast-check arbitraries. */
import fc from 'fast-check';
import { createBuilder, type Builder, type Rewrite } from '../../compiler/graph/builder.ts';
import { shapeOf, type Dim } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { kinked, shape, smooth } from './random-steps.ts';
import { randomTensor } from './sample.ts';

export interface RandomGraph {
  readonly b: Builder;
  readonly leaves: readonly Node[];
  readonly values: ReadonlyMap<Node, Tensor>;
  readonly root: Node;
}

/** A recipe to build the same graph under any rewrites. */
export interface Recipe {
  readonly steps: readonly (readonly [name: string, x: number, y: number, z: number])[];
  readonly seed: number;
}

const makers = { ...smooth, ...kinked };

/** Operands are picked among all earlier nodes, so most are used more than once. */
export function recipes(which: 'smooth' | 'all'): fc.Arbitrary<Recipe> {
  const names = Object.keys(which === 'smooth' ? smooth : makers);
  const step = fc.tuple(fc.constantFrom(...names), fc.nat(99), fc.nat(99), fc.nat(99));
  return fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 12 }), seed: fc.nat(9999) });
}

export function buildGraph(
  { steps, seed }: Recipe,
  rewrites: readonly Rewrite[] = [],
  dtype: 'f32' | 'f64' = 'f64',
): RandomGraph {
  const b = createBuilder(operators, rewrites);
  const leaf = (name: string, dims: readonly Dim[]): Node =>
    b.leaf({ role: 'input', name, type: { dtype, shape: dims } });
  const nodes = [leaf('u', shape), leaf('v', shape)];
  const shared = leaf('w', shapeOf(4, 4));
  const leaves = [...nodes, shared];
  for (const [name, x, y, z] of steps) {
    const pick = (i: number): Node => nodes[i % nodes.length]!;
    nodes.push(makers[name]!(b, pick(x), pick(y), pick(z), shared));
  }
  // The last few nodes, so that little of the graph is dead.
  const root = nodes.slice(-3).reduce((total, node) => b.add(total, node));
  const values = new Map(
    leaves.map((node, i) => [node, randomTensor(node === shared ? [4, 4] : [3, 4], 'f64', seed, i, -1, 1)]),
  );
  return { b, leaves, values, root };
}
