/** Index polynomials as i32 arithmetic, and as numbers. */
import { constantDim, constantOf, subDims, type Atom, type Dim } from '../../graph/dim.ts';
import type { FunctionWriter } from './function-writer.ts';

/** Pushes the value of a symbol. */
export type Symbols = (name: string) => void;

/** Leaves the value of `dim` on the stack. */
export function writePolynomial(dim: Dim, symbols: Symbols, writer: FunctionWriter): void {
  const { constant, rest } = withoutConstant(dim);
  if (rest.terms.length === 0) return writer.i32(constant);
  const [first] = rest.terms;
  const isNegated = first!.coefficient < 0 && rest.terms.every(({ coefficient }) => coefficient < 0);
  if (isNegated) writer.i32(constant);
  for (const [i, { coefficient, atoms }] of rest.terms.entries()) {
    const subtracts = isNegated || (i > 0 && coefficient < 0);
    for (const [j, atom] of atoms.entries()) {
      writeAtom(atom, symbols, writer);
      if (j > 0) writer.plain('i32.mul');
    }
    scale(subtracts ? -coefficient : coefficient, writer);
    if (subtracts) writer.plain('i32.sub');
    else if (i > 0) writer.plain('i32.add');
  }
  if (isNegated || constant === 0) return;
  writer.i32(constant);
  writer.plain('i32.add');
}

function scale(by: number, writer: FunctionWriter): void {
  if (by === 1) return;
  const power = Math.log2(by);
  writer.i32(Number.isInteger(power) ? power : by);
  writer.plain(Number.isInteger(power) ? 'i32.shl' : 'i32.mul');
}

function writeAtom(atom: Atom, symbols: Symbols, writer: FunctionWriter): void {
  if (atom.kind === 'symbol') return symbols(atom.name);
  if (atom.kind === 'floorSqrt') {
    writePolynomial(atom.radicand, symbols, writer);
    return writer.plain('f64.convert_i32_s', 'f64.sqrt', 'i32.trunc_sat_f64_s');
  }
  writeFloorDiv(atom.numerator, atom.denominator, symbols, writer);
}

/** Rounds down, whatever the sign of the numerator; by 0 it gives 0 rather than a trap. */
function writeFloorDiv(numerator: Dim, denominator: Dim, symbols: Symbols, writer: FunctionWriter): void {
  const known = constantOf(denominator);
  writePolynomial(numerator, symbols, writer);
  if (known !== undefined && known > 0 && Number.isInteger(Math.log2(known))) {
    writer.i32(Math.log2(known));
    return writer.plain('i32.shr_s');
  }
  const [n, d] = [writer.scratch('i32'), writer.scratch('i32')];
  writer.set(n);
  writePolynomial(denominator, symbols, writer);
  writer.index('local.tee', d);
  writer.if('i32');
  for (const op of ['i32.div_s', 'i32.rem_s'] as const) {
    writer.get(n);
    writer.get(d);
    writer.plain(op);
  }
  // A remainder below 0 means that division rounded up.
  writer.i32(31);
  writer.plain('i32.shr_s', 'i32.add', 'else');
  writer.i32(0);
  writer.plain('end');
}

/**
 * Leaves the value of `dim` as an f64, where i32 arithmetic might wrap: the pairs of 46,341 elements are more than an i32 counts. A quotient below
 * 2⁵³ that is no whole number is never rounded to one, so that rounding down is exact.
 */
export function writeNumber(dim: Dim, symbols: Symbols, writer: FunctionWriter): void {
  if (dim.terms.length === 0) return writer.constant('f64', 0);
  for (const [i, { coefficient, atoms }] of dim.terms.entries()) {
    writer.constant('f64', coefficient);
    for (const atom of atoms) {
      writeNumberAtom(atom, symbols, writer);
      writer.plain('f64.mul');
    }
    if (i > 0) writer.plain('f64.add');
  }
}

function writeNumberAtom(atom: Atom, symbols: Symbols, writer: FunctionWriter): void {
  if (atom.kind === 'symbol') {
    symbols(atom.name);
    return writer.plain('f64.convert_i32_s');
  }
  if (atom.kind === 'floorSqrt') {
    writeNumber(atom.radicand, symbols, writer);
    return writer.plain('f64.sqrt', 'f64.floor');
  }
  writeNumber(atom.numerator, symbols, writer);
  writeNumber(atom.denominator, symbols, writer);
  writer.plain('f64.div', 'f64.floor');
}

/** A size alone, and one with a number added, is what an i32 holds. */
export function isPlain({ terms }: Dim): boolean {
  const [first, second] = terms;
  const isSymbol = first?.coefficient === 1 && first.atoms.length === 1 && first.atoms[0]!.kind === 'symbol';
  return terms.length === 0 || first!.atoms.length === 0 || (isSymbol && (second?.atoms.length ?? 0) === 0);
}

export function withoutConstant(dim: Dim): { readonly constant: number; readonly rest: Dim } {
  const constant = dim.terms.find(({ atoms }) => atoms.length === 0)?.coefficient ?? 0;
  return { constant, rest: subDims(dim, constantDim(constant)) };
}

/** Whether the polynomial cannot be below 0 where the named symbols are not. */
export function isNeverNegative(dim: Dim, isSymbol: (name: string) => boolean): boolean {
  return dim.terms.every(
    ({ coefficient, atoms }) =>
      coefficient > 0 &&
      atoms.every((atom) => {
        if (atom.kind === 'symbol') return isSymbol(atom.name);
        if (atom.kind === 'floorSqrt') return true;
        return isNeverNegative(atom.numerator, isSymbol) && isNeverNegative(atom.denominator, isSymbol);
      }),
  );
}
