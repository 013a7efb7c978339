/** A loop along the first axis of its sequences, carrying values from step to step. */
import type { Dim } from '../graph/dim.ts';
import { equalDims } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { equalTypes, formatType, type Type } from '../graph/type.ts';
import { bindersOf } from './bodies/body.ts';
import { defineOp } from './rules/define.ts';
import type { Mismatch, Op, RunBody, Tensor } from './op.ts';
import { scanGradient } from './bodies/scan-gradient.ts';
import { scanSamples } from './bodies/scan-samples.ts';

/**
 * Operands: sequences, first values of the carries, captured values. The body is a closed graph over binders in that order, a
 * sequence's binder being one slice. Results: yields, each step's behind the one before, then the final carries.
 */
export type ScanAttrs = Readonly<{
  length: Dim;
  /** The last slice first; a yield lies where the slice lies from which it was made. */
  reversed: boolean;
  /** The reverse keeps the carries alone, and computes everything else of a step again; sums over all steps are carried. */
  recompute: boolean;
  sequences: number;
  carries: number;
  /** Roots of the body: the carries' next values. */
  next: readonly Node[];
  yields: readonly Node[];
}>;

/** Its cotangent is a scan the other way round: see `bodies/scan-gradient.ts`. */
export const scan: Op<number, ScanAttrs> = defineOp({
  name: 'scan',
  doc: 'Runs its body once per slice of its sequences: carries′, yields = body(slices, carries, captured values).',
  chapter: 'control flow',
  written: '`scan x_t in x with h = … { … }`',
  shapes: 'sequences [T, ...], carries, captured values → yields [T, ...], last carries',
  derivative:
    'a scan the other way round: the gradient of the carries runs from the last step to the first through the derivative of the body; that of a captured value is summed over the steps',
  subgradient: 'what the operators of its body take',
  source: 'Werbos: Backpropagation through time (1990)',
  arity: undefined,
  elementwise: false,
  infer(operands, attrs) {
    const { next, yields, carries, sequences, length } = attrs;
    const wrong = mismatchIn(operands, attrs);
    if (wrong !== undefined) return wrong;
    const stacked = yields.map(({ type }): Type => ({ dtype: type.dtype, shape: [length, ...type.shape] }));
    const finals = operands.slice(sequences, sequences + carries);
    return next.length === 0 && yields.length === 0 ? { mismatch: 'a scan without results' } : [...stacked, ...finals];
  },
  vjp: scanGradient,
  nondifferentiable: 'only floats have a derivative',
  lowering: { kind: 'loop' },
  evaluate: run,
  reference: () => {
    throw new RangeError('a scan has a body to run');
  },
  samples: scanSamples,
});

function mismatchIn(
  operands: readonly Type[],
  { length, sequences, carries, next, yields }: ScanAttrs,
): Mismatch | undefined {
  const short = operands
    .slice(0, sequences)
    .find(({ shape }) => shape[0] === undefined || !equalDims(shape[0], length));
  if (short !== undefined) return { mismatch: `${formatType(short)} is no sequence of ${length.key}` };
  if (next.length !== carries) return { mismatch: `${next.length} next values for ${carries} carries` };
  const changed = next.findIndex(({ type }, i) => !equalTypes(type, operands[sequences + i]!));
  if (changed !== -1) {
    return {
      mismatch: `carry ${changed} is ${formatType(operands[sequences + changed]!)} and becomes ${formatType(next[changed]!.type)}`,
    };
  }
  const types = binderTypes(operands, sequences);
  const foreign = bindersOf([...next, ...yields]).find(([position, { type }]) => {
    return types[position] === undefined || !equalTypes(type, types[position]);
  });
  return foreign && { mismatch: `binder ${foreign[0]} of ${formatType(foreign[1].type)} stands for no operand` };
}

/** What the body sees of each operand. */
function binderTypes(operands: readonly Type[], sequences: number): readonly Type[] {
  return operands.map(({ dtype, shape }, i) => ({ dtype, shape: i < sequences ? shape.slice(1) : shape }));
}

function run(operands: readonly Tensor[], attrs: ScanAttrs, body: RunBody): readonly Tensor[] {
  const { sequences, carries, next, yields, reversed } = attrs;
  const length = body.size(attrs.length);
  const roots = [...next, ...yields];
  const binders = bindersOf(roots);
  let carried = operands.slice(sequences, sequences + carries);
  const steps: (readonly Tensor[])[] = [];
  for (let i = 0; i < length; i++) {
    const at = reversed ? length - 1 - i : i;
    const slices = operands.slice(0, sequences).map((tensor) => sliceOf(tensor, at));
    const values = [...slices, ...carried, ...operands.slice(sequences + carries)];
    const results = body(roots, new Map(binders.map(([position, binder]) => [binder, values[position]!])));
    carried = results.slice(0, carries);
    steps[at] = results.slice(carries);
  }
  const stacked = yields.map(({ type }, i) =>
    stack(
      steps.map((step) => step[i]!),
      [length, ...type.shape.map(body.size)],
    ),
  );
  return [...stacked, ...carried];
}

function sliceOf({ shape, data }: Tensor, at: number): Tensor {
  const size = data.length / shape[0]!;
  return { shape: shape.slice(1), data: data.subarray(at * size, (at + 1) * size) };
}

function stack(tensors: readonly Tensor[], shape: readonly number[]): Tensor {
  const data = new Float64Array(shape.reduce((product, extent) => product * extent, 1));
  for (const [i, tensor] of tensors.entries()) data.set(tensor.data, i * tensor.data.length);
  return { shape, data };
}
