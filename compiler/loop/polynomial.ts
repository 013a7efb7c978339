/** Questions about polynomials in loop variables, and which loops may become one. */
import {
  addDims,
  constantDim,
  exactDiv,
  floorDivDims,
  floorSqrtDim,
  mulDims,
  scaleDim,
  symbolDim,
  symbolsOf,
  zeroDim,
  type Atom,
  type Dim,
  type Term,
} from '../graph/dim.ts';

/** `p = coefficient · name + rest`, where `p` is linear in `name`; undefined where it is not. */
export function linearIn(p: Dim, name: string): { readonly coefficient: Dim; readonly rest: Dim } | undefined {
  let linear = zeroDim;
  let rest = zeroDim;
  for (const term of p.terms) {
    const own: Dim = termDim(term);
    if (!symbolsOf(own).has(name)) {
      rest = addDims(rest, own);
      continue;
    }
    linear = addDims(linear, own);
  }
  if (linear.terms.length === 0) return { coefficient: zeroDim, rest };
  const coefficient = exactDiv(linear, symbolDim(name));
  if (coefficient === undefined || symbolsOf(coefficient).has(name)) return undefined;
  return { coefficient, rest };
}

/** One term as a polynomial. */
export function termDim({ coefficient, atoms }: Term): Dim {
  const factors = atoms.map(atomDim);
  return factors.reduce(mulDims, constantDim(coefficient));
}

export function atomDim(atom: Atom): Dim {
  if (atom.kind === 'symbol') return symbolDim(atom.name);
  return atom.kind === 'floorSqrt' ? floorSqrtDim(atom.radicand) : floorDivDims(atom.numerator, atom.denominator);
}

/** The sum of some terms of a polynomial. */
export function sumOfTerms(terms: readonly Term[]): Dim {
  return terms.map(termDim).reduce(addDims, zeroDim);
}

/** Whether the loop over `outer` around that over `inner`, of `extent` passes, is one loop to every address: they only meet as outer · extent + inner. */
export function isOneLoop(outer: string, inner: string, extent: Dim, addresses: readonly Dim[]): boolean {
  return addresses.every((address) => {
    const o = linearIn(address, outer);
    const i = linearIn(address, inner);
    if (o === undefined || i === undefined) return false;
    return o.coefficient.key === mulDims(i.coefficient, extent).key;
  });
}

/** The largest multiple of `factor` that is not above `extent`. */
export function wholePart(extent: Dim, factor: number): Dim {
  return scaleDim(floorDivDims(extent, constantDim(factor)), factor);
}

/** The element `offset` further. */
export function shifted(at: Dim, offset: number): Dim {
  return offset === 0 ? at : addDims(at, constantDim(offset));
}
