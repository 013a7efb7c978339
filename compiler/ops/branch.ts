/** One of two bodies: an `if` whose condition only a run knows. */
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { equalTypes, formatType, type Type } from '../graph/type.ts';
import { bindersOf } from './bodies/body.ts';
import { branchGradient } from './bodies/branch-gradient.ts';
import { branchSamples } from './bodies/branch-samples.ts';
import { conditionCount } from './bodies/close-branch.ts';
import { defineOp } from './rules/define.ts';
import type { Mismatch, Op, RunBody, Tensor } from './op.ts';

const branchComparisons = ['<', '<=', '==', '!='] as const;
export type BranchComparison = (typeof branchComparisons)[number];

/**
 * Operands: the condition, a bool scalar, unless it compares sizes; then captured values, which both bodies know by position.
 * Results: those of the side that ran.
 */
export type BranchAttrs = Readonly<{
  /** `left compare right`, known when the sizes are. */
  compare: BranchComparison | '';
  left: Dim;
  right: Dim;
  /** Roots of the bodies, of one type each by each. */
  body: readonly Node[];
  otherwise: readonly Node[];
}>;

/** The cotangent goes through the side that ran; that of the other side is 0. */
export const branch: Op<number, BranchAttrs> = defineOp({
  name: 'branch',
  doc: 'The results of its first body where the condition holds, else those of its second; the other one does not run.',
  chapter: 'control flow',
  written: '`if c { … } else { … }`',
  shapes: 'bool[], captured values → the results of either body',
  derivative: 'that of the body which ran; the other contributes 0',
  subgradient: 'at a condition that flips there: the derivative of the side that ran',
  arity: undefined,
  elementwise: false,
  infer(operands, attrs) {
    return mismatchIn(operands, attrs) ?? attrs.body.map(({ type }) => type);
  },
  vjp: branchGradient,
  nondifferentiable: 'a condition has no derivative',
  lowering: { kind: 'branch' },
  evaluate(operands, attrs, run) {
    const captured = operands.slice(conditionCount(attrs));
    const roots = holds(operands, attrs, run) ? attrs.body : attrs.otherwise;
    return run(roots, new Map(bindersOf(roots).map(([position, binder]) => [binder, captured[position]!])));
  },
  reference: () => {
    throw new RangeError('a branch has bodies to run');
  },
  samples: branchSamples,
});

function holds([condition]: readonly Tensor[], { compare, left, right }: BranchAttrs, { size }: RunBody): boolean {
  return compare === '' ? condition!.data[0] !== 0 : compareSizes(size(left), compare, size(right));
}

export function compareSizes(left: number, compare: BranchComparison | '>' | '>=', right: number): boolean {
  switch (compare) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    default:
      return compare satisfies never;
  }
}

/** Which side runs, where the sizes are known. */
export function decided({ compare, left, right }: BranchAttrs): boolean | undefined {
  const [a, c] = [constantOf(left), constantOf(right)];
  return compare === '' || a === undefined || c === undefined ? undefined : compareSizes(a, compare, c);
}

function mismatchIn(operands: readonly Type[], attrs: BranchAttrs): Mismatch | undefined {
  const { body, otherwise } = attrs;
  const first = conditionCount(attrs);
  const [condition] = operands;
  if (first === 1 && (condition?.dtype !== 'bool' || condition.shape.length > 0)) {
    return { mismatch: 'the condition is no bool scalar' };
  }
  if (body.length === 0 || body.length !== otherwise.length) {
    return { mismatch: `${body.length} results on one side, ${otherwise.length} on the other` };
  }
  const differs = body.findIndex(({ type }, i) => !equalTypes(type, otherwise[i]!.type));
  if (differs !== -1) {
    return { mismatch: `${formatType(body[differs]!.type)} and ${formatType(otherwise[differs]!.type)} differ` };
  }
  const foreign = bindersOf([...body, ...otherwise]).find(([position, { type }]) => {
    const operand = operands[first + position];
    return operand === undefined || !equalTypes(type, operand);
  });
  return foreign && { mismatch: `binder ${foreign[0]} of ${formatType(foreign[1].type)} stands for no operand` };
}
