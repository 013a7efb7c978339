/** Small graphs by hand: leaves with values, and what nodes over them compute. */
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { createBuilder, type Builder, type Rewrite } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { DType } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { Tensor } from '../../compiler/ops/op.ts';

type Nested = number | readonly Nested[];

function shapeOfNested(values: Nested): readonly number[] {
  return typeof values === 'number' ? [] : [values.length, ...(values.length === 0 ? [] : shapeOfNested(values[0]!))];
}

function flatten(values: Nested): readonly number[] {
  return typeof values === 'number' ? [values] : values.flatMap(flatten);
}

export interface Bench {
  readonly b: Builder;
  /** A leaf that holds `values`, nested by axis. */
  readonly leaf: (values: Nested, dtype?: DType) => Node;
  /** The elements of each node, row-major. */
  readonly values: (...nodes: readonly Node[]) => readonly (readonly number[])[];
  /** The elements of ∂(Σ root·seed)/∂x for each x. */
  readonly gradients: (root: Node, wrt: readonly Node[], seed?: Node) => readonly (readonly number[])[];
}

/** An empty graph, optionally with rewrites. */
export function bench(rewrites: readonly Rewrite[] = []): Bench {
  const b = createBuilder(operators, rewrites);
  const tensors = new Map<Node, Tensor>();
  const values: Bench['values'] = (...nodes) => {
    const results = interpret(nodes, { leaf: (node) => tensors.get(node) });
    return nodes.map((node) => [...results.get(node)!.data].map((value) => (value === 0 ? 0 : value)));
  };
  return {
    b,
    leaf(nested, dtype = 'f32') {
      const shape = shapeOfNested(nested);
      const node = b.leaf({ role: 'input', name: `x${tensors.size}`, type: { dtype, shape: shapeOf(...shape) } });
      tensors.set(node, { shape, data: Float64Array.from(flatten(nested)) });
      return node;
    },
    values,
    gradients: (root, wrt, seed) => values(...gradient(b, root, wrt, seed)),
  };
}
