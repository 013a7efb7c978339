/** What is known of polynomials whose symbols are extents, at least 0: proofs for all sizes, as far as coefficients tell. */
import {
  addDims,
  constantDim,
  constantOf,
  floorDivDims,
  mulDims,
  scaleDim,
  subDims,
  substituteDim,
  symbolsOf,
  zeroDim,
  type Atom,
  type Dim,
  type Term,
} from '../graph/dim.ts';
import type { For } from './ir.ts';
import { atomDim, linearIn, sumOfTerms, termDim } from './polynomial.ts';

/** Whether it is at least 0 for all sizes; false where that is not plain to see. */
export function isNeverNegative(dim: Dim): boolean {
  if (isPlain(dim)) return true;
  if (!dim.terms.some(({ atoms }) => atoms.some((atom) => atom.kind === 'floorDiv'))) return false;
  const coarse = withFinerFloors(dim);
  return isPlain(coarse) || isPlain(withoutFloors(coarse, false)) || isPlain(withoutFloors(coarse, true));
}

/** Nothing is subtracted. */
function isPlain({ terms }: Dim): boolean {
  return terms.every(
    ({ coefficient, atoms }) => coefficient >= 0 && atoms.every((atom) => partsOf(atom).every(isNeverNegative)),
  );
}

function partsOf(atom: Atom): readonly Dim[] {
  if (atom.kind === 'symbol') return [];
  return atom.kind === 'floorSqrt' ? [atom.radicand] : [atom.numerator, atom.denominator];
}

type Floor = Extract<Atom, { readonly kind: 'floorDiv' }>;

/** Where a number is known to divide by. */
function divisorOf(atom: Atom): number | undefined {
  const known = atom.kind === 'floorDiv' ? constantOf(atom.denominator) : undefined;
  return known !== undefined && known > 0 ? known : undefined;
}

function divides(smaller: number | undefined, larger: number | undefined): boolean {
  return smaller !== undefined && larger !== undefined && larger > smaller && larger % smaller === 0;
}

/** A multiple of something below `dim`: of floor(p / 4) and floor(p / 2), 4 · the first is at most 2 · the second, which stands for it. */
function withFinerFloors(dim: Dim): Dim {
  const positive = dim.terms.filter(({ coefficient }) => coefficient > 0);
  const added = positive.flatMap(({ atoms }) => atoms).filter((atom) => divisorOf(atom) !== undefined);
  return bounded(dim, (floor, coefficient) => {
    if (coefficient > 0) return undefined;
    const finer = added.find(
      (other): other is Floor =>
        other.kind === 'floorDiv' &&
        other.numerator.key === floor.numerator.key &&
        divides(divisorOf(other), divisorOf(floor)),
    );
    return finer && scaleDim(atomDim(finer), divisorOf(finer)!);
  });
}

/** A multiple of something below `dim`: for floor(p / d) that is subtracted stands p / d, for one that is added (p − d + 1) / d or itself. */
function withoutFloors(dim: Dim, replacesAdded: boolean): Dim {
  return bounded(dim, ({ numerator }, coefficient, divisor) => {
    if (coefficient < 0) return numerator;
    return replacesAdded ? addDims(numerator, constantDim(1 - divisor)) : undefined;
  });
}

/** `dim` with what `multiple` gives for d times a floor, which may bound it on the side that makes the whole smaller; times all those d. */
function bounded(dim: Dim, multiple: (floor: Floor, coefficient: number, divisor: number) => Dim | undefined): Dim {
  let sum = zeroDim;
  let scale = 1;
  for (const { coefficient, atoms } of dim.terms) {
    let product = constantDim(coefficient);
    let factor = 1;
    // The bound of a product follows from that of one factor where the others are extents.
    const isOpen = atoms.filter(({ kind }) => kind !== 'symbol').length === 1;
    for (const atom of atoms) {
      const divisor = isOpen ? divisorOf(atom) : undefined;
      const bound = divisor && atom.kind === 'floorDiv' ? multiple(atom, coefficient, divisor) : undefined;
      product = mulDims(product, bound ?? atomDim(atom));
      if (bound === undefined) continue;
      factor = divisor!;
    }
    sum = addDims(scaleDim(sum, factor), scaleDim(product, scale));
    scale *= factor;
  }
  return sum;
}

export interface Range {
  readonly low: Dim;
  readonly high: Dim;
}

/** The least and the greatest value over all passes of `loops`, outer ones first; undefined where it may grow and shrink with one of their variables. */
export function rangeOf(dim: Dim, loops: readonly For[]): Range | undefined {
  let [low, high] = [dim, dim];
  for (const [i, loop] of [...loops.entries()].toReversed()) {
    const [first, last] = [loop.from, lastOf(loop, loops.slice(0, i))];
    const around = loops.slice(0, i + 1);
    const lower =
      extreme(low, loop.variable, first, last) ?? extreme(withoutWhole(low, -1, around), loop.variable, first, last);
    const upper =
      extreme(high, loop.variable, last, first) ?? extreme(withoutWhole(high, 1, around), loop.variable, last, first);
    if (lower === undefined || upper === undefined) return undefined;
    [low, high] = [lower, upper];
  }
  return { low, high };
}

/** With `rising` for the variable where the value grows with it, `falling` where it shrinks. */
function extreme(dim: Dim, variable: string, rising: Dim, falling: Dim): Dim | undefined {
  if (!symbolsOf(dim).has(variable)) return dim;
  const split = linearIn(dim, variable);
  if (split === undefined) {
    const direction = directionOf(dim, variable);
    return direction && substituteDim(dim, new Map([[variable, direction > 0 ? rising : falling]]));
  }
  const { coefficient, rest } = split;
  if (isNeverNegative(coefficient)) return addDims(mulDims(coefficient, rising), rest);
  return isNeverNegative(scaleDim(coefficient, -1)) ? addDims(mulDims(coefficient, falling), rest) : undefined;
}

/**
 * A bound from above over the passes of `loops`, from below where `side` is −1, without floors of which the rest takes back a part, as in
 * 4·floor((n + 3·j) / 4) − 3·j, where steps of 4 from j on end: at most n, and at least j where n − j is never below 0.
 */
function withoutWhole(dim: Dim, side: 1 | -1, loops: readonly For[]): Dim {
  return dim.terms.map((term) => boundOf(term, dim, side, loops)).reduce(addDims, zeroDim);
}

/** Of a product of extents and d times a floor of something over d; the term itself where it is none. */
function boundOf(term: Term, dim: Dim, side: 1 | -1, loops: readonly For[]): Dim {
  const [floor, ...others] = term.atoms.filter(({ kind }) => kind !== 'symbol');
  const divisor = floor && divisorOf(floor);
  const isOne = floor?.kind === 'floorDiv' && divisor !== undefined && others.length === 0;
  if (!isOne || term.coefficient % divisor !== 0) return termDim(term);
  const { numerator } = floor;
  const extents = term.atoms.filter((atom) => atom !== floor);
  const factor = termDim({ coefficient: term.coefficient / divisor, atoms: extents });
  if (term.coefficient > 0 === side > 0) return mulDims(factor, numerator);
  const taken = numerator.terms.map(({ atoms }) => ({ coefficient: divisor, atoms })).filter((each) => isTakenBack(each, extents, dim)); // prettier-ignore
  const whole = sumOfTerms(taken);
  const { low } = rangeOf(subDims(numerator, whole), loops) ?? {};
  const isLess = term.coefficient > 0 && low !== undefined && isNeverNegative(low);
  return mulDims(factor, isLess ? whole : addDims(numerator, constantDim(1 - divisor)));
}

/** Whether `dim` subtracts a multiple of a term's atoms times `extents`. */
function isTakenBack({ atoms }: Term, extents: readonly Atom[], dim: Dim): boolean {
  const product = [...extents, ...atoms].map(atomDim).reduce(mulDims, constantDim(1));
  return dim.terms.some((term) => term.coefficient < 0 && termDim({ ...term, coefficient: 1 }).key === product.key);
}

/** 1 where it never shrinks as the variable grows, −1 where it never grows: sums of multiples, and of those rounded down. */
function directionOf(dim: Dim, variable: string): 1 | -1 | undefined {
  const terms = dim.terms.filter((term) => symbolsOf(termDim(term)).has(variable));
  const [first, ...others] = terms.map(({ coefficient, atoms }) => {
    const [atom, ...factors] = atoms.toSorted((a, b) => Number(mentions(b, variable)) - Number(mentions(a, variable)));
    if (factors.some((factor) => factor.kind !== 'symbol' || mentions(factor, variable))) return undefined;
    const inner = directionOfAtom(atom!, variable);
    return inner && (coefficient > 0 ? inner : inner === 1 ? -1 : 1);
  });
  return others.every((direction) => direction === first) ? first : undefined;
}

function directionOfAtom(atom: Atom, variable: string): 1 | -1 | undefined {
  if (atom.kind === 'symbol') return 1;
  return atom.kind === 'floorDiv' && divisorOf(atom) !== undefined ? directionOf(atom.numerator, variable) : undefined;
}

function mentions(atom: Atom, variable: string): boolean {
  return symbolsOf(atomDim(atom)).has(variable);
}

/** The variable's value in the last pass of a loop inside `outer`. */
function lastOf({ from, to, step }: For, outer: readonly For[]): Dim {
  const distance = subDims(to, from);
  const isWhole = commonDivisor(distance, outer) % step === 0;
  const passes = floorDivDims(addDims(distance, constantDim(step - 1)), constantDim(step));
  return addDims(isWhole ? to : addDims(from, scaleDim(passes, step)), constantDim(-step));
}

/** A number that divides the value in all passes of `loops`. */
function commonDivisor(dim: Dim, loops: readonly For[]): number {
  return dim.terms.reduce((divisor, { coefficient, atoms }) => {
    const factors = atoms.map((atom) => (atom.kind === 'symbol' ? divisorOfVariable(atom.name, loops) : 1));
    return greatestDivisor(divisor, factors.reduce((product, factor) => product * factor, coefficient)); // prettier-ignore
  }, 0);
}

/** A number that divides all values that the variable of a loop takes; 1 for an extent. */
function divisorOfVariable(name: string, loops: readonly For[]): number {
  const place = loops.findLastIndex(({ variable }) => variable === name);
  if (place === -1) return 1;
  const { from, step } = loops[place]!;
  return greatestDivisor(commonDivisor(from, loops.slice(0, place)), step);
}

function greatestDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
