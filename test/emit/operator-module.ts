/** One operator on all its samples, and its gradients, as one emitted module: compiled once, run at many sizes and values. */
import { gradient } from '../../compiler/autodiff/gradient.ts';
import type { Builder } from '../../compiler/graph/builder.ts';
import { evaluateDim, shapeOf, type Sizes } from '../../compiler/graph/dim.ts';
import { fixDims } from '../../compiler/graph/fix-dims.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { isFloat, type DType, type Type } from '../../compiler/graph/type.ts';
import type { AnyOp, Sample, Tensor } from '../../compiler/ops/op.ts';
import { measure, type Measured } from '../fuzz/magnitudes.ts';
import { randomTensor } from '../gradients/sample.ts';
import { arrayOf, backends, isNear, load, modelOf, nameOf, newBuilder, programOf, type NetClass } from './load.ts';

/** How an operand comes out of the leaf behind it. */
export interface View {
  readonly name: string;
  readonly leafType: (type: Type) => Type;
  readonly node: (b: Builder, leaf: Node, type: Type) => Node;
  /** What the leaf holds, so that the operand is `tensor`, or what of it the view can be. */
  readonly leafTensor: (tensor: Tensor, dtype: DType) => Tensor;
}

/** The operand is the leaf. */
const plain: View = {
  name: 'plain',
  leafType: (type) => type,
  node: (_, leaf) => leaf,
  leafTensor: (tensor) => tensor,
};

interface Use {
  readonly sample: Sample;
  readonly view: View;
  readonly leaves: readonly Node[];
  readonly seed?: Node;
}

export interface OperatorModule {
  readonly b: Builder;
  readonly Net: NetClass;
  readonly leaves: readonly Node[];
  readonly outputs: ReadonlyMap<string, Node>;
  readonly uses: readonly Use[];
}

const LARGEST_F32 = (2 - 2 ** -23) * 2 ** 127;

export const capacity = { B: 9, T: 11 };

export function operatorModule(
  op: AnyOp,
  float: 'f32' | 'f64',
  viewsOf: (i: number) => readonly View[] = () => [plain],
): OperatorModule {
  const b = newBuilder();
  const outputs = new Map<string, Node>();
  const uses = op.samples.flatMap((sample, i) => viewsOf(i).map((view) => use(op, sample, view, `${i}${view === plain ? '' : view.name}`, { b, float, outputs }))); // prettier-ignore
  const leaves = uses.flatMap((each) => [...each.leaves, ...(each.seed === undefined ? [] : [each.seed])]);
  return { b, Net: load(programOf(modelOf(b, leaves, outputs))), leaves, outputs, uses };
}

interface Place {
  readonly b: Builder;
  readonly float: 'f32' | 'f64';
  readonly outputs: Map<string, Node>;
}

function use(op: AnyOp, sample: Sample, view: View, name: string, { b, float, outputs }: Place): Use {
  const types = sample.operands.map(({ shape, dtype = 'f32' }): Type => {
    return { dtype: dtype === 'f32' ? float : dtype, shape: shapeOf(...shape) };
  });
  const leaves = types.map((type, j) => b.leaf({ role: 'input', name: `s${name}_x${j}`, type: view.leafType(type) }));
  const operands = leaves.map((leaf, j) => view.node(b, leaf, types[j]!));
  const attrs =
    sample.attrs['dtype'] === 'f32' && op.name !== 'cast' ? { ...sample.attrs, dtype: float } : sample.attrs;
  const result = sample.make?.(b, operands) ?? b.apply(op, operands, attrs);
  outputs.set(`y${name}`, result);
  const wrt = leaves.filter(({ type }) => isFloat(type.dtype));
  if (!isFloat(result.type.dtype) || wrt.length === 0) return { sample, view, leaves };
  const seed = b.leaf({ role: 'input', name: `s${name}_seed`, type: result.type });
  for (const [j, cotangent] of gradient(b, result, wrt, seed).entries()) outputs.set(`y${name}_d${j}`, cotangent);
  return { sample, view, leaves, seed };
}

/**
 * What differs from the interpreter at these sizes; `tensorsOf` gives the operands of a sample. With `maySumOver`, terms that are together beyond
 * the floats of 32 bits may add up to an infinity, or to NaN, where they would cancel.
 */
export function mismatches(
  module: OperatorModule,
  sizes: Sizes,
  tensorsOf: (sample: Sample) => readonly Tensor[],
  maySumOver = false,
): readonly string[] {
  const { Net, leaves, outputs, uses } = module;
  const values = new Map<Node, Tensor>();
  for (const [i, { sample, view, leaves: own, seed }] of uses.entries()) {
    const tensors = tensorsOf(sample);
    for (const [j, leaf] of own.entries()) values.set(leaf, view.leafTensor(tensors[j]!, leaf.type.dtype));
    if (seed === undefined) continue;
    const shape = seed.type.shape.map((dim) => evaluateDim(dim, sizes));
    values.set(seed, randomTensor(shape, 'f32', 7, i));
  }
  const inputs = Object.fromEntries(
    leaves.map((leaf) => [nameOf(leaf), arrayOf(leaf.type.dtype, values.get(leaf)!.data)]),
  );
  const expected = measured(module, values, sizes);
  return backends.flatMap((backend) => {
    const results = new Net(capacity, { backend }).predict(inputs, sizes);
    return [...outputs.keys()].flatMap((output) => {
      const name = `${backend} at ${JSON.stringify(sizes)}: ${output}`;
      const { value, size, dtype } = expected.get(output)!;
      const got = results[output]!;
      if (got.length !== value.data.length) return [`${name}: ${got.length} elements, not ${value.data.length}`];
      const isOver = (i: number): boolean =>
        maySumOver && dtype === 'f32' && !Number.isFinite(got[i]!) && size.data[i]! > LARGEST_F32;
      return [...value.data].flatMap((want, i) =>
        agrees(got[i]!, want, size.data[i]!, dtype) || isOver(i) ? [] : [`${name}[${i}] is ${got[i]}, not ${want}`],
      );
    });
  });
}

interface Expected extends Measured {
  readonly dtype: DType;
}

/** Every output in float64 at these sizes, and how large it would be without cancellation. */
function measured(
  { b, leaves, outputs }: OperatorModule,
  values: ReadonlyMap<Node, Tensor>,
  sizes: Sizes,
): ReadonlyMap<string, Expected> {
  const fixed = fixDims([...outputs.values(), ...leaves], b, sizes);
  const at = (node: Node): Node => fixed.get(node)!;
  const { of } = measure([...outputs.values()].map(at), new Map(leaves.map((leaf) => [at(leaf), values.get(leaf)!])));
  return new Map([...outputs].map(([name, node]) => [name, { ...of.get(at(node))!, dtype: node.type.dtype }]));
}

function agrees(got: number, value: number, scale: number, dtype: DType): boolean {
  const size = Number.isFinite(scale) ? Math.abs(scale) : 0;
  // A float64 beyond the floats of 32 bits is an infinity there.
  return isNear(got, dtype === 'f32' ? Math.fround(value) : value, size, dtype === 'f64' ? 1e-12 : 1e-5);
}
