/** What differs between the passes of a loop, and whether four passes may be made at the same time. */
import { constantOf, subDims, symbolsOf, type Dim } from '../../graph/dim.ts';
import { typicalSize } from '../../graph/typical.ts';
import { extremeOf, type Extreme } from '../extremes.ts';
import { foldsOf, type FoldOp } from '../folds.ts';
import type { Expr, For, Place, Stmt } from '../ir.ts';
import { vectorOf, laneOf } from '../lanes.ts';
import { linearIn } from '../polynomial.ts';
import { addressesOf, bodiesOf, operandsOf, visitExpr, visitExpressions, visitStatements } from '../traverse.ts';

/** Which values of a loop's body depend on its variable. */
export class Variation {
  readonly loop: For;
  readonly #names: Set<string>;
  #known = new Map<Expr, boolean>();

  constructor(loop: For) {
    this.loop = loop;
    this.#names = new Set([loop.variable]);
    // A value that varies makes what is computed from it vary, through accumulators also backwards: until nothing is new.
    for (let size = 0; size !== this.#names.size;) {
      size = this.#names.size;
      this.#known = new Map();
      visitStatements(loop.body, (stmt) => {
        if ((stmt.kind === 'let' || stmt.kind === 'set') && this.varies(stmt.value))
          this.#names.add(stmt.variable.name);
      });
    }
  }

  isVarying(name: string): boolean {
    return this.#names.has(name);
  }

  varies(expr: Expr): boolean {
    const known = this.#known.get(expr);
    if (known !== undefined) return known;
    const own =
      (expr.kind === 'get' && this.#names.has(expr.variable.name)) ||
      (expr.kind === 'load' && this.indexVaries(expr.place.at)) ||
      (expr.kind === 'index' && this.indexVaries(expr.index));
    const result = own || operandsOf(expr).some((operand) => this.varies(operand));
    this.#known.set(expr, result);
    return result;
  }

  indexVaries(index: Dim): boolean {
    for (const name of symbolsOf(index)) if (this.#names.has(name)) return true;
    return false;
  }

  /** By how much the index grows from pass to pass, where that is always the same. */
  step(index: Dim): Dim | undefined {
    const { variable } = this.loop;
    for (const name of symbolsOf(index)) if (name !== variable && this.#names.has(name)) return undefined;
    return linearIn(index, variable)?.coefficient;
  }

  /** Whether four passes in a row touch four elements in a row. */
  isContiguous(index: Dim): boolean {
    const step = this.step(index);
    return step !== undefined && constantOf(step) === 1;
  }
}

/** What is known of a loop whose passes may be made four at a time. */
export interface Widenable {
  readonly variation: Variation;
  /** Accumulators that outlive the loop, and how they grow. */
  readonly folds: ReadonlyMap<string, FoldOp>;
  /** Where they are the best value so far and its position. */
  readonly extreme: Extreme | undefined;
  /** Accumulators inside, as many as are needed at the same time. */
  readonly accumulators: number;
  /** The rows of columns that are summed one after the other, at typical sizes; 0 where a loop inside adds to several accumulators. */
  readonly rows: number;
  /** Accesses that do not lie in a row. */
  readonly strided: number;
  /** How many expressions there are. */
  readonly size: number;
  /** How much there is that takes long: a function of a few dozen operations, for which operands are worth gathering. */
  readonly functions: number;
}

/** Undefined where passes depend on each other, or compute what has no four lanes. */
export function widenable(loop: For): Widenable | undefined {
  if (loop.step !== 1) return undefined;
  const variation = new Variation(loop);
  const extreme = extremeOf(loop.body);
  const folds = extreme === undefined ? foldsOf(loop.body) : foldsOfExtreme(extreme);
  if (folds === undefined || !isLegal(loop.body, variation) || !keepsApart(loop.body, variation)) return undefined;
  // An accumulator that takes the same in every pass would have to take it four times.
  for (const name of folds.keys()) if (!variation.isVarying(name)) return undefined;
  const accumulators = liveAccumulators(loop.body, variation);
  const counts = { accumulators, rows: rowsSummed(loop.body), strided: 0, size: 0, functions: 0 };
  visitStatements(loop.body, (stmt) => {
    if (stmt.kind === 'store' && !variation.isContiguous(stmt.place.at)) counts.strided++;
  });
  visitExpressions(loop.body, (expr) => {
    counts.size++;
    if (!variation.varies(expr)) return;
    if (expr.kind === 'load' && !variation.isContiguous(expr.place.at)) counts.strided++;
    if (expr.kind === 'random' || isMath(expr)) counts.functions++;
  });
  return { variation, folds, extreme, ...counts };
}

/** As what the best of nothing and its position begin: −∞ or ∞, and 0. */
function foldsOfExtreme({ best, position, beyond }: Extreme): ReadonlyMap<string, FoldOp> {
  return new Map([
    [best.name, beyond === 'gt' ? 'max' : 'min'],
    [position.name, 'or'],
  ]);
}

/** The largest number of accumulators that hold something at the same time. */
function liveAccumulators(body: readonly Stmt[], variation: Variation): number {
  const ends: number[] = [];
  let most = 0;
  for (const [at, stmt] of body.entries()) {
    if (stmt.kind === 'let' && stmt.variable.mutable && variation.isVarying(stmt.variable.name)) {
      ends.push(body.findLastIndex((later) => mentionsName(later, stmt.variable.name)));
    }
    const inner = Math.max(0, ...bodiesOf(stmt).map((block) => liveAccumulators(block, variation)));
    most = Math.max(most, ends.filter((end) => end >= at).length + inner);
  }
  return most;
}

function rowsSummed(body: readonly Stmt[]): number {
  const rows: number[] = [];
  visitStatements(body, (stmt) => {
    if (stmt.kind !== 'for') return;
    const names = new Set(stmt.body.flatMap((inner) => (inner.kind === 'set' ? [inner.variable.name] : [])));
    if (names.size > 0) rows.push(names.size === 1 ? typicalSize(subDims(stmt.to, stmt.from)) : 0);
  });
  return rows.length === 0 ? 0 : Math.min(...rows);
}

function mentionsName(stmt: Stmt, name: string): boolean {
  let found = false;
  visitStatements([stmt], (part) => {
    if ((part.kind === 'let' || part.kind === 'set') && part.variable.name === name) found = true;
  });
  visitExpressions([stmt], (expr) => {
    if (expr.kind === 'get' && expr.variable.name === name) found = true;
  });
  return found;
}

const quick: ReadonlySet<string> = new Set(['neg', 'abs', 'sqrt', 'floor', 'ceil', 'trunc', 'nearest', 'not']);

function isMath(expr: Expr): boolean {
  return (
    (expr.kind === 'unary' && !quick.has(expr.op)) ||
    (expr.kind === 'binary' && (expr.op === 'pow' || expr.op === 'atan2'))
  );
}

function isLegal(body: readonly Stmt[], variation: Variation): boolean {
  return body.every((stmt) => {
    switch (stmt.kind) {
      case 'let':
      case 'set':
        return hasLanes(stmt.value, variation);
      case 'store': {
        const step = variation.step(stmt.place.at);
        const moves = step !== undefined && step.terms.length > 0;
        return moves && stmt.place.element !== 'f64' && hasLanes(stmt.value, variation);
      }
      case 'for':
        return ![stmt.from, stmt.to].some((bound) => variation.indexVaries(bound)) && isLegal(stmt.body, variation);
      case 'if':
        return !variation.varies(stmt.condition) && isLegal(stmt.body, variation) && isLegal(stmt.otherwise, variation);
      default:
        return stmt satisfies never;
    }
  });
}

function hasLanes(root: Expr, variation: Variation): boolean {
  let all = true;
  visitExpr(root, (expr) => {
    if (variation.varies(expr) && vectorOf(laneOf(expr.type)) === undefined) all = false;
  });
  return all;
}

/** Whether no pass reads what another one stores: a buffer that is stored to is only read where the same pass stores. */
function keepsApart(body: readonly Stmt[], variation: Variation): boolean {
  const stored = new Map<string, Set<string>>();
  visitStatements(body, (stmt) => {
    if (stmt.kind !== 'store') return;
    const { buffer, at } = stmt.place;
    stored.set(buffer, (stored.get(buffer) ?? new Set()).add(at.key));
  });
  let apart = true;
  const check = ({ buffer, at }: Place): void => {
    const places = stored.get(buffer);
    if (places !== undefined && (!places.has(at.key) || !variation.indexVaries(at))) apart = false;
  };
  visitExpressions(body, (expr) => void (expr.kind === 'load' && check(expr.place)));
  return apart;
}

/** Lets of `body` that addresses mention. */
export function symbolsIn(body: readonly Stmt[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const address of addressesOf(body)) symbolsOf(address, found);
  return found;
}
