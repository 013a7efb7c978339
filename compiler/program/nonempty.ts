/** Which dims must not be 0 in training: those over which something is averaged, or whose largest element is asked for. */
import { symbolsOf, type Dim } from '../graph/dim.ts';
import type { AttrValue, Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isFloat } from '../graph/type.ts';
import type { Phase } from './program.ts';

/**
 * Over nothing a sum is 0 and has derivative 0, but a mean is 0 / 0: one such step would leave NaN in every parameter. Only what is
 * written counts: a report may hold NaN.
 */
export function nonempty(phases: readonly Phase[]): ReadonlySet<string> {
  const roots = phases.flatMap(({ writes }) => [...writes.values()]);
  const found = new Set<string>();
  for (const node of topological(roots)) for (const dim of neededBy(node)) symbolsOf(dim, found);
  return found;
}

function neededBy({ op, operands, attrs, type }: Node): readonly Dim[] {
  switch (op.name) {
    case 'size':
      return isFloat(type.dtype) && isDim(attrs['dim']) ? [attrs['dim']] : [];
    case 'reduceMax':
    case 'reduceMin':
    case 'argmax':
    case 'argmin': {
      const axes = attrs['axes'] ?? [attrs['axis']];
      return Array.isArray(axes) ? axes.flatMap((axis) => operands[0]!.type.shape[Number(axis)] ?? []) : [];
    }
    default:
      return [];
  }
}

function isDim(value: AttrValue): value is Dim {
  return typeof value === 'object' && 'terms' in value;
}
