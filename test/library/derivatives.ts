/** What the tests of the library's functions share: an expression's value, gradient and second derivative in float64. */
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { evaluateDim } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { modelOf, nameOf } from '../elaborate/elaborating.ts';
import { centralDifferences, worstError } from '../gradients/differences.ts';
import { randomTensor } from '../gradients/sample.ts';

export interface Input {
  readonly type: string;
  readonly data: readonly number[];
}

interface Built {
  readonly b: Builder;
  readonly root: Node;
  /** ∂(Σ y · seed)/∂x for each float input, with random seeds. */
  readonly slopes: readonly Node[];
  readonly floats: readonly Node[];
  readonly values: Map<Node, Tensor>;
  readonly seed: Tensor;
  readonly second: () => { readonly terms: readonly Node[]; readonly part: Node; readonly direction: Tensor };
}

/** The model of one expression of inputs, and its gradient. */
export function build(
  expression: string,
  inputs: Readonly<Record<string, Input>>,
  seedOf?: number,
  dtype: 'f32' | 'f64' = 'f64',
): Built {
  const lines = Object.entries(inputs).map(([name, { type }]) => `  input ${name}: ${type}\n`);
  const model = modelOf(`model Test {\n${lines.join('')}  output result = ${expression}\n}\n`, { dtype });
  const { builder: b } = model;
  const root = model.inference.outputs.get('result')!;
  const values = new Map<Node, Tensor>();
  for (const { leaf } of model.inputs) {
    const shape = leaf.type.shape.map((dim) => evaluateDim(dim, {}));
    values.set(leaf, { shape, data: Float64Array.from(inputs[nameOf(leaf)]!.data) });
  }
  const floats = [...values.keys()].filter(({ type }) => isFloat(type.dtype));
  const shape = root.type.shape.map((dim) => evaluateDim(dim, {}));
  const seed = seedOf === undefined ? randomTensor(shape, 'f32', 5, 1) : constantTensor(shape, seedOf);
  const seedLeaf = b.leaf({ role: 'input', name: 'seed', type: root.type });
  values.set(seedLeaf, seed);
  const slopes = gradient(b, root, floats, seedLeaf);
  const second = () => {
    const part = slopes[0]!;
    const direction = randomTensor(values.get(floats[0]!)!.shape, 'f32', 6, 2);
    const leaf = b.leaf({ role: 'input', name: 'direction', type: part.type });
    values.set(leaf, direction);
    return { terms: gradient(b, part, floats, leaf), part, direction };
  };
  return { b, root, slopes, floats, values, seed, second };
}

function constantTensor(shape: readonly number[], value: number): Tensor {
  const size = shape.reduce((product, extent) => product * extent, 1);
  return { shape, data: new Float64Array(size).fill(value) };
}

export function evaluate(nodes: readonly Node[], values: ReadonlyMap<Node, Tensor>): readonly (readonly number[])[] {
  const results = interpret(nodes, { leaf: (leaf) => values.get(leaf), sizes: {} });
  return nodes.map((node) => [...results.get(node)!.data]);
}

/** The derivatives of the sum of an expression with respect to its float inputs, one after the other; −0 as 0. */
export function slopesOf(expression: string, inputs: Readonly<Record<string, Input>>): readonly number[] {
  const { slopes, values } = build(expression, inputs, 1);
  return evaluate(slopes, values).flat().map((value) => value + 0); // prettier-ignore
}

/** The worst error of the gradient, and of the second derivative with respect to the first input, against differences. */
export function derivativeErrors(
  expression: string,
  inputs: Readonly<Record<string, Input>>,
): { readonly first: number; readonly second: number } {
  const { root, slopes, floats, values, seed, second } = build(expression, inputs);
  const compare = (of: Node, cotangent: Tensor, actual: readonly Node[]): number => {
    const expected = centralDifferences(of, cotangent.data, floats, values, {});
    const found = evaluate(actual, values).map((data) => Float64Array.from(data));
    return Math.max(...found.map((data, i) => worstError(data, expected[i]!)));
  };
  const first = compare(root, seed, slopes);
  const { terms, part, direction } = second();
  return { first, second: compare(part, direction, terms) };
}
