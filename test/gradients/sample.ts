/** Samples of operators as tensors and as graphs: what every test that runs over the operator table starts from. */
import { threefry, uniform01 } from '../../runtime/random.ts';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { shapeOf, type Sizes } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { DType } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { AnyOp, Sample, SampleOperand, Tensor } from '../../compiler/ops/op.ts';

/** The size of each open dim that samples use. */
export const sizes: Sizes = { B: 3, T: 5 };

export const table: readonly (readonly [name: string, op: AnyOp])[] = Object.entries<AnyOp>(operators);

/** Every operator with every one of its samples, for `describe.each` and `test.each`. */
export const cases: readonly { readonly title: string; readonly op: AnyOp; readonly sample: Sample }[] = table.flatMap(
  ([name, op]) =>
    op.samples.map((sample, i) => ({ title: `${name} #${i}${sample.note ? `: ${sample.note}` : ''}`, op, sample })),
);

function concreteShape(shape: readonly (number | string)[], at: Sizes = sizes): readonly number[] {
  return shape.map((extent) => {
    const size = typeof extent === 'number' ? extent : at[extent];
    if (size === undefined) throw new Error(`no size for dim ${extent}`);
    return size;
  });
}

export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, extent) => product * extent, 1);
}

/** Uniform in [low, high), whole for i32 and u8, 0 or 1 for bool; a function of seed, stream and element alone. */
export function randomTensor(
  shape: readonly number[],
  dtype: DType,
  seed: number,
  stream: number,
  low = -2,
  high = 2,
): Tensor {
  const data = Float64Array.from({ length: elementCount(shape) }, (_, i) => {
    const unit = uniform01(threefry(seed, stream, 0, i));
    if (dtype === 'bool') return Number(unit < 0.5);
    const value = low + unit * (high - low);
    return dtype === 'i32' || dtype === 'u8' ? Math.floor(value) : Math.fround(value);
  });
  return { shape, data };
}

function operandTensor(operand: SampleOperand, seed: number, stream: number, at: Sizes = sizes): Tensor {
  const shape = concreteShape(operand.shape, at);
  const { dtype = 'f32', values, low, high } = operand;
  if (values !== undefined) return { shape, data: Float64Array.from(values) };
  return randomTensor(shape, dtype, seed, stream, low, high);
}

/** The operands of a sample, float32 values in float64 arrays. */
export function sampleTensors(op: AnyOp, sample: Sample, seed: number, at: Sizes = sizes): readonly Tensor[] {
  return sample.operands.map((operand, i) => operandTensor(operand, seed + op.name.length, i, at));
}

export interface SampleGraph {
  readonly b: Builder;
  readonly leaves: readonly Node[];
  readonly node: Node;
}

/** The operator applied to one leaf per operand. `float` overrides the dtype of f32 operands. */
export function sampleGraph(op: AnyOp, sample: Sample, b: Builder = createBuilder(operators)): SampleGraph {
  const leaves = sample.operands.map(({ shape, dtype = 'f32' }, i) =>
    b.leaf({ role: 'input', name: `x${i}`, type: { dtype, shape: shapeOf(...shape) } }),
  );
  return { b, leaves, node: sample.make?.(b, leaves) ?? b.apply(op, leaves, sample.attrs) };
}
