/**
 * Proofs that accesses of different passes never meet. An address modulo one of its own strides is a digit of it: column j of
 * y[64·i + j] is the address modulo 64, whatever the row. Two addresses are different where a digit is.
 */
import {
  addDims,
  constantDim,
  constantOf,
  exactDiv,
  scaleDim,
  subDims,
  symbolsOf,
  zeroDim,
  type Dim,
} from '../graph/dim.ts';
import { isNeverNegative, rangeOf } from './bounds.ts';
import type { For } from './ir.ts';
import { linearIn, termDim } from './polynomial.ts';

/** Elements of one buffer that a statement touches: those from `at` plus each of `offsets`, as many as it has lanes. */
export interface Access {
  readonly at: Dim;
  readonly offsets: readonly { readonly from: number; readonly lanes: number }[];
  /** Around the statement, outer ones first. */
  readonly loops: readonly For[];
  /** What addresses may mention beside the variables of loops. */
  readonly extents: ReadonlySet<string>;
}

/** Whether two passes of `loop`, which is around both, never touch the same element, in whatever passes of other loops. */
export function areApartWithin(a: Access, b: Access, loop: For, moduli: Moduli): boolean {
  return moduli.some((modulus) => {
    const [x, y] = [a, b].map((access) => digit(access, modulus, loop));
    if (x === undefined || y === undefined || x.stride.key !== y.stride.key) return false;
    const stride = scaleDim(x.stride, loop.step);
    const isBefore = ({ high }: Digit, { low }: Digit): boolean => isBelow(high, addDims(low, stride));
    return isBefore(x, y) && isBefore(y, x);
  });
}

/** Whether no pass of the loops around one touches what a pass of those around the other does. */
export function areApart(a: Access, b: Access, moduli: Moduli): boolean {
  return moduli.some((modulus) => {
    const [x, y] = [a, b].map((access) => digit(access, modulus, undefined));
    return x !== undefined && y !== undefined && (isBelow(x.high, y.low) || isBelow(y.high, x.low));
  });
}

function isBelow(a: Dim, b: Dim): boolean {
  return isNeverNegative(addDims(subDims(b, a), constantDim(-1)));
}

/** What addresses are taken modulo; undefined stands for the address itself. */
export type Moduli = readonly (Dim | undefined)[];

/** The strides of a buffer's accesses. Where a loop has become a few constants, those are among the strides. */
export function moduliOf(accesses: readonly Access[]): Moduli {
  const found = new Map<string, Dim>();
  const add = (modulus: Dim): void => void found.set(modulus.key, modulus);
  for (const { at, extents } of accesses) {
    for (const { coefficient, atoms } of at.terms) {
      for (const [i, atom] of atoms.entries()) {
        if (atom.kind !== 'symbol' || coefficient <= 0) continue;
        const modulus = termDim({ coefficient, atoms: atoms.toSpliced(i, 1) });
        if ([...symbolsOf(modulus)].every((name) => extents.has(name))) add(modulus);
      }
    }
  }
  for (const { offsets } of accesses) for (const { from } of offsets) if (from > 0) add(constantDim(from));
  found.delete('1');
  return [undefined, ...found.values()];
}

/** The least and greatest values of a digit, without what `loop` adds to it, which is `stride` times its variable. */
interface Digit {
  readonly stride: Dim;
  readonly low: Dim;
  readonly high: Dim;
}

function digit(access: Access, modulus: Dim | undefined, loop: For | undefined): Digit | undefined {
  const { at, loops, extents, offsets } = access;
  const kept = modulus === undefined ? at : withoutMultiples(at, modulus);
  const rest = (from: number): number => {
    const size = modulus && constantOf(modulus);
    return size === undefined ? from : from - size * Math.floor(from / size);
  };
  const least = constantDim(Math.min(...offsets.map(({ from }) => rest(from))));
  const most = constantDim(Math.max(...offsets.map(({ from, lanes }) => rest(from) + lanes - 1)));
  const isFixed = (dim: Dim): boolean => [...symbolsOf(dim)].every((name) => extents.has(name));
  if (modulus !== undefined) {
    const whole = rangeOf(kept, loops);
    if (whole === undefined || !isFixed(whole.low) || !isFixed(whole.high)) return undefined;
    if (!isNeverNegative(addDims(whole.low, least)) || !isBelow(addDims(whole.high, most), modulus)) return undefined;
  }
  const split = loop === undefined ? { coefficient: zeroDim, rest: kept } : linearIn(kept, loop.variable);
  if (split === undefined || (loop !== undefined && split.coefficient.terms.length === 0)) return undefined;
  const range = rangeOf(split.rest, loops);
  if (range === undefined || ![split.coefficient, range.low, range.high].every(isFixed)) return undefined;
  return { stride: split.coefficient, low: addDims(range.low, least), high: addDims(range.high, most) };
}

function withoutMultiples(at: Dim, modulus: Dim): Dim {
  return at.terms
    .map(termDim)
    .filter((term) => exactDiv(term, modulus) === undefined)
    .reduce(addDims, zeroDim);
}
