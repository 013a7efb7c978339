/** Maxima of polynomials in sizes, all of whose atoms are at least 0: bounds of offsets in the arena. */
import {
  addDims,
  constantDim,
  constantOf,
  dominates,
  equalDims,
  floorDivDims,
  floorSqrtDim,
  mulDims,
  positivePart,
  productOf,
  scaleDim,
  subDims,
  symbolDim,
  zeroDim,
  type Atom,
  type Dim,
} from '../graph/dim.ts';
import { sumOfTerms, termDim } from '../loop/polynomial.ts';

/** The maximum of its terms and 0; no term is known to be below another for all sizes. */
export type MaxPlus = readonly Dim[];

/** Beyond this many terms a maximum is replaced by a bound, so that formulas stay readable. */
const MAX_TERMS = 8;

export function maxOf(...values: readonly MaxPlus[]): MaxPlus {
  let kept: readonly Dim[] = [];
  for (const term of values.flat()) {
    if (kept.some((other) => dominates(other, term))) continue;
    kept = [...kept.filter((other) => !dominates(term, other)), term];
  }
  return kept.length > MAX_TERMS ? [upperBound(kept)] : kept;
}

export function plus(value: MaxPlus, size: Dim): MaxPlus {
  return maxOf((value.length === 0 ? [zeroDim] : value).map((term) => addDims(term, size)));
}

/** The coefficient-wise maximum: at least as large as each term. */
function upperBound(terms: readonly Dim[]): Dim {
  return terms.reduce((bound, term) => {
    const excess = subDims(term, bound).terms.filter(({ coefficient }) => coefficient > 0);
    return excess.reduce((sum, part) => addDims(sum, termDim(part)), bound);
  }, zeroDim);
}

/** `bytes` rounded up to a multiple of `alignment`. */
export function aligned(bytes: Dim, alignment: number): Dim {
  if (bytes.terms.every(({ coefficient }) => coefficient % alignment === 0)) return bytes;
  const up = addDims(bytes, constantDim(alignment - 1));
  return scaleDim(floorDivDims(up, constantDim(alignment)), alignment);
}

/** Whether max(a) ≥ max(b) for all sizes, as far as coefficients tell. */
export function isAlwaysAtLeast(a: MaxPlus, b: MaxPlus): boolean {
  return b.every((term) => a.some((other) => dominates(other, term)));
}

/** A bound of `bytes` rounded up to `alignment`: every coefficient rounded up, since what it multiplies is a whole number. */
export function roundedUp(bytes: Dim, alignment: number): Dim {
  return sumOfTerms(
    bytes.terms.map((term) => ({ ...term, coefficient: Math.ceil(term.coefficient / alignment) * alignment })),
  );
}

/**
 * A bound of an extent that never falls when sizes grow: negative terms with open dims are left out, so that memory laid out for capacities
 * holds whatever fits them.
 */
export function growing(extent: Dim): Dim {
  if (constantOf(extent) !== undefined) return extent;
  const kept = withoutSquares(extent).terms.filter(({ coefficient, atoms }) => coefficient > 0 || atoms.length === 0);
  return kept
    .map(({ coefficient, atoms }) => scaleDim(productOf(atoms.map(growingAtom)), coefficient))
    .reduce(addDims, zeroDim);
}

/** A bound without negative squares of roots: x − ⌊√x⌋², what is left of a scan behind its segments, is at most 2·⌊√x⌋. */
function withoutSquares(extent: Dim): Dim {
  return extent.terms.reduce((bound, { coefficient, atoms }) => {
    const square = coefficient < 0 ? squareIn(atoms) : undefined;
    if (square === undefined) return bound;
    const root = floorSqrtDim(square.radicand);
    const excess = addDims(subDims(mulDims(root, root), square.radicand), scaleDim(root, 2));
    return addDims(bound, mulDims(termDim({ coefficient: -coefficient, atoms: square.others }), excess));
  }, extent);
}

interface Square {
  readonly radicand: Dim;
  readonly others: readonly Atom[];
}

/** A root that stands in a product twice. */
function squareIn(atoms: readonly Atom[]): Square | undefined {
  for (const [i, atom] of atoms.entries()) {
    if (atom.kind !== 'floorSqrt') continue;
    const same = (other: Atom): boolean => other.kind === 'floorSqrt' && equalDims(other.radicand, atom.radicand);
    const second = atoms.findIndex((other, j) => j > i && same(other));
    if (second !== -1) return { radicand: atom.radicand, others: atoms.filter((_, j) => j !== i && j !== second) };
  }
  return undefined;
}

/** An open divisor may be as little as 1, however large its capacity. */
function growingAtom(atom: Atom): Dim {
  if (atom.kind === 'symbol') return symbolDim(atom.name);
  if (atom.kind === 'floorSqrt') return floorSqrtDim(growing(atom.radicand));
  const numerator = growing(atom.numerator);
  return constantOf(atom.denominator) === undefined
    ? positivePart(numerator)
    : floorDivDims(numerator, atom.denominator);
}
