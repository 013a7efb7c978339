/** How many operations one call of a kernel does, and how many bytes it moves. */
import { addDims, productOf, scaleDim, substituteDim, zeroDim, type Dim } from '../graph/dim.ts';
import { bytesOf } from '../graph/type.ts';
import type { Kernel } from '../loop/ir.ts';
import { operationsOf } from '../loop/work.ts';
import type { Call } from './plan.ts';

export interface CallWork {
  /** Floating-point operations. */
  readonly operations: Dim;
  /** That it must read and write at least. */
  readonly bytes: Dim;
}

/** Polynomials in open dims and the counters of loops around the call. `known` keeps what kernels compute from one call to the next. */
export function callWork({ kernel, buffers, extents }: Call, known: Map<Kernel, Dim>): CallWork {
  const own = known.get(kernel) ?? operationsOf(kernel);
  known.set(kernel, own);
  const params = kernel.params.filter(({ kind }) => kind === 'extent');
  const given = new Map(params.map(({ name }, i) => [name, extents[i]!]));
  const accesses = kernel.params.flatMap((param) => (param.kind === 'buffer' ? [param.access === 'both' ? 2 : 1] : []));
  const bytes = buffers.map(({ shape, dtype }, i) => scaleDim(productOf(shape), bytesOf[dtype] * accesses[i]!));
  return { operations: substituteDim(own, given), bytes: bytes.reduce(addDims, zeroDim) };
}
