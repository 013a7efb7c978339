/**
 * Merge sort of positions, row by row, from runs of 1 upwards: about n·⌈log₂ n⌉ comparisons. Each pass merges from one of two rows of
 * positions into the other. Beside counting for each element how many come before it, n² comparisons but in vectors: for rows of 4096
 * 0.11 µs an element instead of 1.4 µs in WebAssembly and 19 µs in JavaScript; for rows of 16, 0.03 µs instead of 0.006 µs and 0.2 µs.
 */
import { addDims, constantDim, mulDims, productOf, scaleDim, symbolDim, type Dim } from '../../graph/dim.ts';
import { isFloat } from '../../graph/type.ts';
import type { Expr, Stmt, Var } from '../../loop/ir.ts';
import { add, binary, compare, constant, get, indexConstant, indexValue, min, select, sub } from '../../loop/scalar.ts';
import type { RowsContext } from '../lowering.ts';
import { before, changing, define, fixed, loop, positionIn, set, when } from './row-statements.ts';

/** Runs as long as a whole row, whatever its length, after so many passes. */
const PASSES = 31;

/** How long runs are, and in which half of the result's row they stand: it begins at 0 or n. */
const [width, half] = [changing('width'), changing('half')];
const [source, target] = [fixed('source'), fixed('target')];
/** The next of the left and of the right run, and where these two runs end. */
const [left, right, middle, end] = [changing('left'), changing('right'), changing('middle'), changing('end')];
const [nextMiddle, nextEnd] = [fixed('nextMiddle'), fixed('nextEnd')];
const [leftAt, rightAt] = [fixed('leftAt'), fixed('rightAt')];
/** Positions in the row: of the next of the left and of the right run. */
const [a, b] = [fixed('a'), fixed('b')];
/** 1 where that of the right run is taken. */
const taken = fixed('taken');
const [row, pass] = ['row#0', 'pass#0'];

export function mergeSort(context: RowsContext): readonly Stmt[] {
  const { shape } = context.operandTypes[0]!;
  const n = shape.at(-1)!;
  const place = (at: Dim) => context.result(addDims(scaleDim(mulDims(symbolDim(row), n), 2), at));
  const store = (at: Dim, value: Expr): Stmt => ({ kind: 'store', place: place(at), value });
  const load = (at: Dim): Expr => ({ kind: 'load', type: 'i32', place: place(at) });
  const [size, zero] = [indexValue(n), indexConstant(0)];
  const merged: readonly Stmt[] = [
    define(source, get(half)),
    define(target, sub(size, get(half))),
    ...[left, right, middle, end].map((variable) => define(variable, zero)),
    loop('merged#0', n, (i) => [
      nextRuns(indexValue(i), size),
      // Behind the end of a run, the last element of the row stands in for what is not there.
      define(leftAt, min(get(left), sub(size, indexConstant(1)))),
      define(rightAt, min(get(right), sub(size, indexConstant(1)))),
      define(a, load(addDims(positionIn(source), positionIn(leftAt)))),
      define(b, load(addDims(positionIn(source), positionIn(rightAt)))),
      define(taken, select(takesRight(context, n), indexConstant(1), zero)),
      store(addDims(positionIn(target), i), select(compare('ne', get(taken), zero), get(b), get(a))),
      set(left, sub(add(get(left), indexConstant(1)), get(taken))),
      set(right, add(get(right), get(taken))),
    ]),
    set(half, get(target)),
    set(width, add(get(width), get(width))),
  ];
  const copied = loop('copied#0', n, (i) => [store(i, load(addDims(n, i)))]);
  return [
    loop(row, productOf(shape.slice(0, -1)), () => [
      loop('start#0', n, (i) => [store(i, indexValue(i))]),
      define(width, indexConstant(1)),
      define(half, zero),
      loop(pass, constantDim(PASSES), () => [when(compare('lt', get(width), size), merged)]),
      when(compare('ne', get(half), zero), [copied]),
      loop('cleared#0', n, (i) => [store(addDims(n, i), constant(0, 'i32'))]),
    ]),
  ];
}

/** Goes on to the next two runs where those before are merged. */
function nextRuns(position: Expr, size: Expr): Stmt {
  return when(compare('eq', position, get(end)), [
    define(nextMiddle, min(add(position, get(width)), size)),
    define(nextEnd, min(add(get(nextMiddle), get(width)), size)),
    set(left, position),
    set(middle, get(nextMiddle)),
    set(right, get(nextMiddle)),
    set(end, get(nextEnd)),
  ]);
}

/** The left run is used up, or the right one is not and its element comes first; equals stay as they stand. */
function takesRight({ operandTypes, load, attrs }: RowsContext, n: Dim): Expr {
  const value = (position: Var): Expr => load(0, addDims(mulDims(symbolDim(row), n), positionIn(position)));
  const comesFirst = before(value(b), value(a), attrs['descending'] === true, isFloat(operandTypes[0]!.dtype));
  const isFirst = binary('and', compare('lt', get(right), get(end)), comesFirst);
  return binary('or', compare('ge', get(left), get(middle)), isFirst);
}
