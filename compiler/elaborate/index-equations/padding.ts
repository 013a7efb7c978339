/** Reads that a guard keeps inside an axis, and that so may stand beside it: the tensor gets a border of zeros there. */
import type { Call } from '../../../grammar/syntax.ts';
import {
  addDims,
  constantDim,
  constantOf,
  positivePart,
  scaleDim,
  subDims,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Frame } from '../context.ts';
import { follows, roomAbove, type Index, type Indices } from './affine.ts';
import { choiceOf, factsOf } from './guard.ts';
import type { Equation } from './right-side.ts';
import { bounds, type Access } from './scope.ts';
import { from } from '../report.ts';

type Ranges = ReadonlyMap<Index, Dim>;

/** The access with a border as wide as its guarded positions reach. */
export function withBorder(access: Access, ranges: Ranges, frame: Frame): Access {
  const borders = access.positions.map((position) => {
    const { extent, guarded } = position;
    const [least, most] = bounds(position, ranges);
    const past = addDims(subDims(most, extent), constantDim(1));
    return { low: guarded.below ? width(scaleDim(least, -1)) : zeroDim, high: guarded.above ? width(past) : zeroDim };
  });
  const [low, high] = [borders.map((border) => border.low), borders.map((border) => border.high)];
  if ([...low, ...high].every((dim) => constantOf(dim) === 0)) return access;
  const node = from(frame, access.span, () => frame.context.builder.pad(access.node, { low, high, value: 0 }));
  const positions = access.positions.map((position, axis) => ({
    ...position,
    constant: addDims(position.constant, low[axis]!),
    extent: node.type.shape[axis]!,
  }));
  return { ...access, node, positions };
}

/** At least so much, and never below 0, whatever the sizes. */
function width(reach: Dim): Dim {
  const known = constantOf(reach);
  return known === undefined ? positivePart(reach) : constantDim(Math.max(0, known));
}

/**
 * `where(c, x[…], 0)` where c says that the position is inside and no more is x with a border of zeros: no choice is needed, and a sum of
 * products contracts windows over it as a convolution does.
 */
export function paddedRead(equation: Equation, call: Call, indices: Indices): Access | undefined {
  const { frame, accesses, ranges } = equation;
  const choice = choiceOf(call, frame);
  if (choice?.chosen.kind !== 'apply' || choice.other.kind !== 'number' || choice.other.value !== 0) return undefined;
  const access = accesses.get(choice.chosen);
  const { facts, isAll } = factsOf(choice.condition, true, indices, frame);
  if (access === undefined || !isAll) return undefined;
  const inside = access.positions.flatMap((position) => [position, roomAbove(position, position.extent)]);
  const isInside = facts.every((fact) => follows(fact, inside) || (constantOf(bounds(fact, ranges)[0]) ?? -1) >= 0);
  return isInside ? access : undefined;
}
