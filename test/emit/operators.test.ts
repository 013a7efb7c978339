/** Every operator and its gradient on every sample, in float32 and float64: the emitted module against the float64 interpreter. */
import { describe, expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { evaluateDim, shapeOf } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { isFloat, type DType } from '../../compiler/graph/type.ts';
import type { AnyOp, Tensor } from '../../compiler/ops/op.ts';
import type { View } from '../../runtime/net/index.ts';
import { randomTensor, sampleTensors, sizes, table } from '../gradients/sample.ts';
import { arrayOf, backends, isNear, load, modelOf, nameOf, newBuilder, programOf } from './load.ts';

const capacity = { B: 4, T: 7 };

function run(op: AnyOp, float: 'f32' | 'f64'): readonly string[] {
  const b = newBuilder();
  const own = (dtype: DType): DType => (dtype === 'f32' ? float : dtype);
  const values = new Map<Node, Tensor>();
  const outputs = new Map<string, Node>();
  for (const [i, sample] of op.samples.entries()) {
    const tensors = sampleTensors(op, sample, 1);
    const leaves = sample.operands.map(({ shape, dtype = 'f32' }, j) =>
      b.leaf({ role: 'input', name: `s${i}_x${j}`, type: { dtype: own(dtype), shape: shapeOf(...shape) } }),
    );
    for (const [j, leaf] of leaves.entries()) values.set(leaf, tensors[j]!);
    const attrs =
      sample.attrs['dtype'] === 'f32' && op.name !== 'cast' ? { ...sample.attrs, dtype: float } : sample.attrs;
    const result = sample.make?.(b, leaves) ?? b.apply(op, leaves, attrs);
    outputs.set(`y${i}`, result);
    const wrt = leaves.filter(({ type }) => isFloat(type.dtype));
    if (!isFloat(result.type.dtype) || wrt.length === 0) continue;
    const seed = b.leaf({ role: 'input', name: `s${i}_seed`, type: result.type });
    const shape = result.type.shape.map((dim) => evaluateDim(dim, sizes));
    values.set(seed, randomTensor(shape, 'f32', 7, i));
    for (const [j, cotangent] of gradient(b, result, wrt, seed).entries()) outputs.set(`y${i}_d${j}`, cotangent);
  }
  const leaves = [...values.keys()];
  const Sample = load(programOf(modelOf(b, leaves, outputs)));
  const inputs = Object.fromEntries(
    leaves.map((leaf) => [nameOf(leaf), arrayOf(leaf.type.dtype, values.get(leaf)!.data)]),
  );
  const leaf = (node: Node): Tensor | undefined => values.get(node);
  const expected = interpret(outputs.values(), { leaf, sizes });
  const absolute = interpret(outputs.values(), { leaf: (node) => magnitude(values.get(node)), sizes });
  return backends.flatMap((backend) => {
    const results = new Sample(capacity, { backend }).predict(inputs, sizes);
    return compared(backend, outputs, results, expected, absolute);
  });
}

type Values = ReadonlyMap<Node, Tensor>;

function compared(
  backend: string,
  outputs: ReadonlyMap<string, Node>,
  results: Record<string, View>,
  expected: Values,
  absolute: Values,
): readonly string[] {
  return [...outputs].flatMap(([output, node]) => {
    const name = `${backend}: ${output}`;
    const tolerance = node.type.dtype === 'f64' ? 1e-12 : 1e-5;
    const want = expected.get(node)!.data;
    const scale = absolute.get(node)!.data;
    const got = results[output]!;
    if (got.length !== want.length) return [`${name}: ${got.length} elements, not ${want.length}`];
    return [...want].flatMap((value, i) =>
      isNear(got[i]!, value, Math.abs(scale[i]!), tolerance) ? [] : [`${name}[${i}] is ${got[i]}, not ${value}`],
    );
  });
}

/** Indices must not move; of floats the size alone counts. */
function magnitude(tensor: Tensor | undefined): Tensor | undefined {
  return tensor && { shape: tensor.shape, data: tensor.data.map(Math.abs) };
}

const computed = table.filter(([, op]) => op.samples.length > 0);

describe.each(['f32', 'f64'] as const)('in %s', (float) => {
  test.each(computed)('%s', (_, op) => {
    expect(run(op, float)).toEqual([]);
  });
});
