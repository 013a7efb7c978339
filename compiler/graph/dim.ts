/**
 * A dim is the extent of an axis: an exact integer expression in the open dims, such as `2*B*T + 1`. It is a polynomial in one canonical
 * form, so that two dims are equal exactly when their keys are. The same polynomials are the addresses and bounds of the loop IR.
 */
import { InternalError } from '../internal-error.ts';

/**
 * What a polynomial is made of: an open dim (or loop variable), a floor division that is not exact for all sizes, or the whole part of a
 * square root, which is how long the segments of a checkpointed scan are.
 */
export type Atom =
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'floorSqrt'; readonly radicand: Dim }
  | { readonly kind: 'floorDiv'; readonly numerator: Dim; readonly denominator: Dim };

export interface Term {
  readonly coefficient: number;
  /** Sorted by key; repeated for powers. Empty for the constant term. */
  readonly atoms: readonly Atom[];
}

/** A canonical polynomial: terms sorted, no zero coefficients. Equal keys mean equal polynomials. */
export interface Dim {
  readonly terms: readonly Term[];
  readonly key: string;
}

export type Sizes = Readonly<Record<string, number>>;

function atomKey(atom: Atom): string {
  if (atom.kind === 'symbol') return atom.name;
  if (atom.kind === 'floorSqrt') return `floor(sqrt(${atom.radicand.key}))`;
  const [above, below] = [atom.numerator, atom.denominator].map(({ key, terms }) =>
    terms.length === 1 && !key.includes('*') ? key : `(${key})`,
  );
  return `floor(${above} / ${below})`;
}

function termKey({ atoms }: Term): string {
  // Nearly all have no atom or one.
  if (atoms.length < 2) return atoms.length === 0 ? '' : atomKey(atoms[0]!);
  return atoms.map(atomKey).join('*');
}

function canonical(terms: Iterable<Term>): Dim {
  const byKey = new Map<string, Term>();
  for (const term of terms) {
    const key = termKey(term);
    const coefficient = (byKey.get(key)?.coefficient ?? 0) + term.coefficient;
    byKey.set(key, { coefficient, atoms: term.atoms });
  }
  const kept = [...byKey.values()].filter(({ coefficient }) => coefficient !== 0).toSorted(compareTerms);
  return { terms: kept, key: formatTerms(kept) };
}

function formatTerms(terms: readonly Term[]): string {
  if (terms.length === 0) return '0';
  let text = '';
  for (const term of terms) {
    const magnitude = Math.abs(term.coefficient);
    const product = termKey(term);
    const body = product === '' ? `${magnitude}` : magnitude === 1 ? product : `${magnitude}*${product}`;
    if (text === '') text = term.coefficient < 0 ? `-${body}` : body;
    else text += term.coefficient < 0 ? ` - ${body}` : ` + ${body}`;
  }
  return text;
}

export function constantDim(value: number): Dim {
  if (!Number.isInteger(value)) throw new InternalError(`a dim must be an integer, got ${value}`);
  return value === 0 ? { terms: [], key: '0' } : { terms: [{ coefficient: value, atoms: [] }], key: `${value}` };
}

export function symbolDim(name: string): Dim {
  return { terms: [{ coefficient: 1, atoms: [{ kind: 'symbol', name }] }], key: name };
}

// Most sums and products have a constant in them; without these short ways a third of scheduling went into sorting terms.
export function addDims(a: Dim, b: Dim): Dim {
  if (a.terms.length === 0) return b;
  return b.terms.length === 0 ? a : merged(a.terms, b.terms);
}

/** The sum of two canonical polynomials, whose terms are in order already. */
function merged(a: readonly Term[], b: readonly Term[]): Dim {
  const terms: Term[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [s, t] = [a[i]!, b[j]!];
    const first = compareTerms(s, t);
    if (first <= 0) i++;
    if (first >= 0) j++;
    if (first !== 0) terms.push(first < 0 ? s : t);
    else if (s.coefficient + t.coefficient !== 0) {
      terms.push({ coefficient: s.coefficient + t.coefficient, atoms: s.atoms });
    }
  }
  const sum = [...terms, ...a.slice(i), ...b.slice(j)];
  return { terms: sum, key: formatTerms(sum) };
}

/** Whether no coefficient of a − b is negative: then a ≥ b wherever no atom is below 0. It goes along both, and never makes the difference. */
export function dominates(a: Dim, b: Dim): boolean {
  let i = 0;
  for (const term of b.terms) {
    while (i < a.terms.length && compareTerms(a.terms[i]!, term) < 0) if (a.terms[i++]!.coefficient < 0) return false;
    const isShared = i < a.terms.length && compareTerms(a.terms[i]!, term) === 0;
    if ((isShared ? a.terms[i++]!.coefficient : 0) < term.coefficient) return false;
  }
  return a.terms.slice(i).every(({ coefficient }) => coefficient >= 0);
}

/** Higher degree first, then by name, the constant last: the order in which people write them. */
function compareTerms(s: Term, t: Term): number {
  if (s.atoms.length !== t.atoms.length) return t.atoms.length - s.atoms.length;
  if (s.atoms.length === 0) return 0;
  const [a, b] = [termKey(s), termKey(t)];
  return a === b ? 0 : a < b ? -1 : 1;
}

export function scaleDim(a: Dim, by: number): Dim {
  if (by === 1) return a;
  const terms = by === 0 ? [] : a.terms.map(({ coefficient, atoms }) => ({ coefficient: coefficient * by, atoms }));
  return { terms, key: formatTerms(terms) };
}

export function subDims(a: Dim, b: Dim): Dim {
  return addDims(a, scaleDim(b, -1));
}

export function mulDims(a: Dim, b: Dim): Dim {
  const factor = constantOf(a);
  if (factor !== undefined) return scaleDim(b, factor);
  const other = constantOf(b);
  if (other !== undefined) return scaleDim(a, other);
  const terms: Term[] = [];
  for (const s of a.terms) {
    for (const t of b.terms) {
      const atoms = [...s.atoms, ...t.atoms].toSorted((x, y) => (atomKey(x) < atomKey(y) ? -1 : 1));
      terms.push({ coefficient: s.coefficient * t.coefficient, atoms });
    }
  }
  return canonical(terms);
}

/** a / b where b is a single term that divides every term of a, as `4*B*T` by `2*B`; undefined where it is not. */
export function exactDiv(a: Dim, b: Dim): Dim | undefined {
  const divisor = b.terms[0];
  if (b.terms.length !== 1 || divisor === undefined) return undefined;
  const terms: Term[] = [];
  for (const term of a.terms) {
    const coefficient = term.coefficient / divisor.coefficient;
    if (!Number.isInteger(coefficient)) return undefined;
    const atoms = [...term.atoms];
    for (const atom of divisor.atoms) {
      const at = atoms.findIndex((candidate) => atomKey(candidate) === atomKey(atom));
      if (at === -1) return undefined;
      atoms.splice(at, 1);
    }
    terms.push({ coefficient, atoms });
  }
  return canonical(terms);
}

/**
 * floor(a / b): a polynomial where b divides a or both are numbers, otherwise with an atom for the division. Where b is a number, its whole
 * multiples are taken out of the atom: `floor((5*B + 7) / 4)` is `B + 1 + floor((B + 3) / 4)`. So equal quotients are equal polynomials, and
 * the atom, which has no negative coefficient left, is at least 0 at all sizes.
 */
export function floorDivDims(a: Dim, b: Dim): Dim {
  const exact = exactDiv(a, b);
  if (exact !== undefined) return exact;
  const y = constantOf(b);
  if (y === undefined || y <= 0) return floorDivAtom(a, b);
  const whole = canonical(a.terms.map((term) => ({ ...term, coefficient: Math.floor(term.coefficient / y) })));
  const rest = subDims(a, scaleDim(whole, y));
  return constantOf(rest) === undefined ? addDims(whole, floorDivAtom(rest, b)) : whole;
}

function floorDivAtom(numerator: Dim, denominator: Dim): Dim {
  return canonical([{ coefficient: 1, atoms: [{ kind: 'floorDiv', numerator, denominator }] }]);
}

/** ⌊√a⌋, for a that is never below 0. */
export function floorSqrtDim(a: Dim): Dim {
  const known = constantOf(a);
  if (known !== undefined) return constantDim(Math.floor(Math.sqrt(known)));
  return canonical([{ coefficient: 1, atoms: [{ kind: 'floorSqrt', radicand: a }] }]);
}

export const zeroDim: Dim = canonical([]);
export const oneDim: Dim = constantDim(1);

export function equalDims(a: Dim, b: Dim): boolean {
  return a.key === b.key;
}

/** The terms with positive coefficients, as `n` of `n - 3`: a bound from above that is never below 0. */
export function positivePart({ terms }: Dim): Dim {
  return canonical(terms.filter(({ coefficient }) => coefficient > 0));
}

/** The value of a dim without symbols. */
export function constantOf(dim: Dim): number | undefined {
  const [first, second] = dim.terms;
  if (first === undefined) return 0;
  return second === undefined && first.atoms.length === 0 ? first.coefficient : undefined;
}

export function isOne(dim: Dim): boolean {
  return dim.key === '1';
}

/** Every symbol that occurs, also in floor divisions and square roots. */
export function symbolsOf(dim: Dim, into: Set<string> = new Set()): Set<string> {
  for (const term of dim.terms) {
    for (const atom of term.atoms) {
      if (atom.kind === 'symbol') into.add(atom.name);
      else if (atom.kind === 'floorSqrt') symbolsOf(atom.radicand, into);
      else symbolsOf(atom.denominator, symbolsOf(atom.numerator, into) && into);
    }
  }
  return into;
}

/** Replaces symbols; those not in the map stay. */
export function substituteDim(dim: Dim, map: ReadonlyMap<string, Dim>): Dim {
  let sum = zeroDim;
  for (const term of dim.terms) {
    let product = constantDim(term.coefficient);
    for (const atom of term.atoms) {
      product = mulDims(product, substituteAtom(atom, map));
    }
    sum = addDims(sum, product);
  }
  return sum;
}

function substituteAtom(atom: Atom, map: ReadonlyMap<string, Dim>): Dim {
  if (atom.kind === 'symbol') return map.get(atom.name) ?? symbolDim(atom.name);
  if (atom.kind === 'floorSqrt') return floorSqrtDim(substituteDim(atom.radicand, map));
  return floorDivDims(substituteDim(atom.numerator, map), substituteDim(atom.denominator, map));
}

/** The value at given sizes. */
export function evaluateDim(dim: Dim, sizes: Sizes): number {
  let sum = 0;
  for (const term of dim.terms) {
    let product = term.coefficient;
    for (const atom of term.atoms) {
      if (atom.kind === 'floorSqrt') product *= Math.floor(Math.sqrt(evaluateDim(atom.radicand, sizes)));
      else if (atom.kind === 'symbol') {
        const size = sizes[atom.name];
        if (size === undefined) throw new InternalError(`no size for dim ${atom.name} in ${dim.key}`);
        product *= size;
      } else {
        product *= Math.floor(evaluateDim(atom.numerator, sizes) / evaluateDim(atom.denominator, sizes));
      }
    }
    sum += product;
  }
  return sum;
}

export function productOf(shape: readonly Dim[]): Dim {
  return shape.reduce(mulDims, oneDim);
}

export function equalShapes(a: readonly Dim[], b: readonly Dim[]): boolean {
  return a.length === b.length && a.every((dim, i) => dim.key === b[i]!.key);
}

/** A shape from numbers and names of open dims. */
export function shapeOf(...extents: readonly (number | string)[]): readonly Dim[] {
  return extents.map((extent) => (typeof extent === 'number' ? constantDim(extent) : symbolDim(extent)));
}
