/** What the tests of the library's functions share: an expression's value, gradient and second derivative in float64. */
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { evaluateDim } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { substitute } from '../../compiler/graph/rebuild.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import type { Model } from '../../compiler/program/model.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { modelOf, nameOf } from '../elaborate/elaborating.ts';
import { centralDifferences, worstError } from '../gradients/differences.ts';
import { randomTensor } from '../gradients/sample.ts';

export interface Input {
  readonly type: string;
  readonly data: readonly number[];
}

export type Inputs = Readonly<Record<string, Input>>;

export interface Setting {
  /** The graph of training instead of inference. */
  readonly training?: true;
  /** What stands before the model. */
  readonly declarations?: string;
  readonly dtype?: 'f32' | 'f64';
  /** The first extent of the first input, and of all inputs that share it, is an open dim of this size. */
  readonly rows?: number;
  /** What the cotangent is at every element; random unless given. */
  readonly seed?: number;
}

export interface Built {
  readonly b: Builder;
  readonly constraints: Model['constraints'];
  readonly root: Node;
  /** ∂(Σ y · seed)/∂x for each float input and parameter, with random seeds; none where y is no float. */
  readonly slopes: readonly Node[];
  readonly floats: readonly Node[];
  /** Everything is an input by now: parameters, state and seeds of random numbers too. */
  readonly values: Map<Node, Tensor>;
  /** The values for other inputs, and another number of rows where that is open. */
  readonly valuesAt: (inputs: Inputs, rows?: number) => ReadonlyMap<Node, Tensor>;
  readonly seed: Tensor;
  /** Σ slope · direction over all of them, and its gradient. */
  readonly second: () => { readonly terms: readonly Node[]; readonly part: Node };
}

/** The model of one expression of inputs, and its gradient. */
export function build(expression: string, inputs: Inputs, setting: Setting = {}): Built {
  const { dtype = 'f64', training, seed: seedOf, rows } = setting;
  const model = modelOf(textOf(expression, inputs, setting), { dtype });
  const shapeAt = ({ type }: Node, at = rows): readonly number[] =>
    type.shape.map((dim) => evaluateDim(dim, { B: at ?? 0 }));
  const { builder: b } = model;
  const original = (training === true ? model.training : model.inference).outputs.get('result')!;
  const given = model.inputs.map(({ leaf }) => leaf);
  const others = topological([original]).filter((node) => node.op.lowering.kind === 'leaf' && !given.includes(node));
  const stand = new Map(others.map((leaf, i) => [leaf, b.leaf({ role: 'input', name: `own${i}`, type: leaf.type })]));
  const root = substitute([original], b, stand).get(original)!;
  const isSmooth = isFloat(root.type.dtype);
  const floats = isSmooth ? [...given, ...stand.values()].filter(({ type }) => isFloat(type.dtype)) : [];
  const seedLeaf = b.leaf({ role: 'input', name: 'seed', type: root.type });
  const seedAt = (at?: number): Tensor => {
    const shape = shapeAt(root, at);
    return seedOf === undefined ? randomTensor(shape, 'f32', 5, 1) : constantTensor(shape, seedOf);
  };
  const valuesAt = (now: Inputs, at = rows): Map<Node, Tensor> => new Map([
    ...given.map((leaf) => [leaf, { shape: shapeAt(leaf, at), data: Float64Array.from(dataOf(now, nameOf(leaf), at)) }] as const),
    ...others.map((leaf, i) => [stand.get(leaf)!, firstValue(leaf, shapeAt(leaf, at), i)] as const),
    ...(floats.length > 0 ? [[seedLeaf, seedAt(at)] as const] : []),
  ]); // prettier-ignore
  const values = valuesAt(inputs);
  const seed = seedAt();
  const slopes = gradient(b, root, floats, seedLeaf);
  const second = () => {
    const parts = slopes.map((slope, i) => {
      const direction = b.leaf({ role: 'input', name: `direction${i}`, type: slope.type });
      values.set(direction, randomTensor(shapeAt(slope), 'f32', 6, i));
      return b.sum(b.mul(slope, direction), { axes: slope.type.shape.map((_, axis) => axis) });
    });
    const part = parts.reduce((total, each) => b.add(total, each));
    return { terms: gradient(b, part, floats, b.scalar(1, part.type.dtype)), part };
  };
  return { b, constraints: model.constraints, root, slopes, floats, values, valuesAt, seed, second };
}

const firstExtent = /\[(\d+)/;

/** Whether the input has as many rows as the first one. */
function isOpen(inputs: Inputs, { type }: Input): boolean {
  return firstExtent.exec(type)?.[1] === firstExtent.exec(Object.values(inputs)[0]!.type)?.[1];
}

export function textOf(expression: string, inputs: Inputs, { declarations = '', rows }: Setting): string {
  const lines = Object.entries(inputs).map(([name, input]) => {
    const type = rows !== undefined && isOpen(inputs, input) ? input.type.replace(firstExtent, '[B') : input.type;
    return `  input ${name}: ${type}\n`;
  });
  const dims = rows === undefined ? '' : '[B]';
  return `${declarations}model Test${dims} {\n${lines.join('')}  output result = ${expression}\n}\n`;
}

/** The elements of an input; of an open one its rows again and again, up to as many as there are to be. */
function dataOf(inputs: Inputs, name: string, rows: number | undefined): readonly number[] {
  const input = inputs[name]!;
  const { type, data } = input;
  if (rows === undefined || !isOpen(inputs, input)) return data;
  const size = data.length / Number(firstExtent.exec(type)![1]);
  return Array.from({ length: rows * size }, (_, i) => data[i % data.length]!);
}

/** Parameters are anything, state is a mean or a spread, and seeds are small numbers. */
export function firstValue(leaf: Node, shape: readonly number[], stream: number): Tensor {
  if (!isFloat(leaf.type.dtype)) return constantTensor(shape, stream + 3);
  return randomTensor(shape, 'f32', 8, stream, leaf.attrs['role'] === 'state' ? 0.5 : -1, 1.5);
}

function constantTensor(shape: readonly number[], value: number): Tensor {
  const size = shape.reduce((product, extent) => product * extent, 1);
  return { shape, data: new Float64Array(size).fill(value) };
}

function evaluate(nodes: readonly Node[], values: ReadonlyMap<Node, Tensor>): readonly (readonly number[])[] {
  const results = interpret(nodes, { leaf: (leaf) => values.get(leaf), sizes: {} });
  return nodes.map((node) => [...results.get(node)!.data]);
}

/** The derivatives of the sum of an expression with respect to its float inputs, one after the other; −0 as 0. */
export function slopesOf(expression: string, inputs: Inputs): readonly number[] {
  const { slopes, values } = build(expression, inputs, { seed: 1 });
  return evaluate(slopes, values).flat().map((value) => value + 0); // prettier-ignore
}

export interface Errors {
  readonly first: number;
  readonly second: number;
}

/** The worst error of the gradient and of the second derivative of an expression that has them. */
export function derivativeErrors(expression: string, inputs: Inputs, setting?: Setting): Errors {
  const errors = errorsOf(build(expression, inputs, setting));
  if (errors === undefined) throw new Error(`${expression} has no derivative`);
  return errors;
}

/** Whether a kink lies within the differences, which then depend on how far they reach. */
export function besideKink({ root, floats, values, seed }: Built): boolean {
  const reach = (step: number): readonly Float64Array[] =>
    centralDifferences(root, seed.data, floats, values, {}, step);
  const near = reach(2.5e-4);
  return reach(1e-3).some((far, i) => worstError(far, near[i]!) > 1e-6);
}

/** Against differences; undefined where there is no derivative. */
export function errorsOf({ root, slopes, floats, values, seed, second }: Built): Errors | undefined {
  if (floats.length === 0) return undefined;
  const compare = (of: Node, cotangent: Float64Array, actual: readonly Node[]): number => {
    const expected = centralDifferences(of, cotangent, floats, values, {});
    const found = evaluate(actual, values).map((data) => Float64Array.from(data));
    return Math.max(...found.map((data, i) => worstError(data, expected[i]!)));
  };
  const first = compare(root, seed.data, slopes);
  const { terms, part } = second();
  return { first, second: compare(part, Float64Array.of(1), terms) };
}
