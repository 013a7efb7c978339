/** Kernels along an axis in which each element follows from the one before: one pass, in the order of the axis. */
import {
  addDims,
  constantDim,
  isOne,
  mulDims,
  productOf,
  subDims,
  symbolDim,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Expr, Stmt, Var } from '../../loop/ir.ts';
import { compare, constant, get, indexConstant, indexValue, loopType } from '../../loop/scalar.ts';
import type { RowsContext } from '../lowering.ts';

export type RunningAttrs = Readonly<{ axis: number; reversed: boolean }>;

interface Rule {
  /** The first element of a row. */
  readonly first: (at: Dim) => Expr;
  /** Any other, by the result before it. */
  readonly next: (result: Expr, at: Dim) => Expr;
}

const [row, position, column] = ['row#0', 'position#0', 'column#0'];

export function running(
  { operandTypes, attrs, result }: RowsContext<RunningAttrs>,
  { first, next }: Rule,
): readonly Stmt[] {
  const { shape, dtype } = operandTypes[0]!;
  const n = shape[attrs.axis]!;
  const inner = productOf(shape.slice(attrs.axis + 1));
  const type = loopType(dtype);
  const place = (i: Dim, j: Dim): Dim => {
    const along = attrs.reversed ? subDims(addDims(n, constantDim(-1)), i) : i;
    return addDims(mulDims(addDims(mulDims(symbolDim(row), n), along), inner), j);
  };
  const store = (at: Dim, value: Expr): Stmt => ({ kind: 'store', place: result(at), value });
  const [i, j] = [symbolDim(position), symbolDim(column)];
  const total: Var = { name: 'total#0', type, mutable: true };
  const either = (start: readonly Stmt[], further: readonly Stmt[]): Stmt => {
    const isFirst = compare('eq', indexValue(i), indexConstant(0));
    return { kind: 'if', condition: isFirst, body: start, otherwise: further };
  };
  const alone: readonly Stmt[] = [
    { kind: 'let', variable: total, value: constant(0, type) },
    loop(position, n, [
      either(
        [{ kind: 'set', variable: total, value: first(place(i, zeroDim)) }],
        [{ kind: 'set', variable: total, value: next(get(total), place(i, zeroDim)) }],
      ),
      store(place(i, zeroDim), get(total)),
    ]),
  ];
  // Beside each other, elements are vectors; the results before them are read back from memory.
  const before: Expr = { kind: 'load', type, place: result(place(addDims(i, constantDim(-1)), j)) };
  const rows: readonly Stmt[] = [
    loop(position, n, [
      either(
        [loop(column, inner, [store(place(i, j), first(place(i, j)))])],
        [loop(column, inner, [store(place(i, j), next(before, place(i, j)))])],
      ),
    ]),
  ];
  return [loop(row, productOf(shape.slice(0, attrs.axis)), isOne(inner) ? alone : rows)];
}

function loop(variable: string, to: Dim, body: readonly Stmt[]): Stmt {
  return { kind: 'for', variable, from: zeroDim, to, step: 1, parallel: false, body };
}

/** The same over numbers, for references. `place` of the step before is undefined for a first element. */
export function runningReference(
  shape: readonly number[],
  { axis, reversed }: RunningAttrs,
  value: (at: number, before: number | undefined, results: Float64Array) => number,
): Float64Array {
  const [n, inner] = [shape[axis]!, shape.slice(axis + 1).reduce((product, extent) => product * extent, 1)];
  const results = new Float64Array(shape.reduce((product, extent) => product * extent, 1));
  for (let start = 0; start < results.length; start += n * inner) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < inner; j++) {
        const place = (k: number): number => start + (reversed ? n - 1 - k : k) * inner + j;
        results[place(i)] = value(place(i), i === 0 ? undefined : place(i - 1), results);
      }
    }
  }
  return results;
}
