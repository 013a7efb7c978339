/**
 * Makes loops over neighbours run four lanes at a time, and several vectors side by side where one alone would wait for its
 * own results. Works on bodies as templates write them, before `share`. What no vector fills runs in narrower loops after it.
 */
import { addDims, constantDim, constantOf, subDims, symbolDim, type Dim } from '../../graph/dim.ts';
import { combine, neutral, type FoldOp } from '../folds.ts';
import { collected } from './first-extreme.ts';
import { inOrder } from './in-order.ts';
import type { Expr, For, Stmt, Var } from '../ir.ts';
import { vectorOf, laneOf } from '../lanes.ts';
import { binary, get, lane, shuffle } from '../scalar.ts';
import { transposedCopy } from './transposed.ts';
import { LANES, Names, once, widen, type WidenOptions } from './widen.ts';
import { widenable, type Widenable } from './variation.ts';
import { visitStatements } from '../traverse.ts';
import { wholePart } from '../polynomial.ts';

/** Sums that fit into registers beside their operands. */
const MAX_ACCUMULATORS = 8;
/** The same where all columns there are make one tile, which is then passed over once and not twice. */
const MAX_ACCUMULATORS_WHOLE = 12;
/** Vectors side by side: more gain nothing. */
const MAX_COPIES = 4;
/** Vectors of columns that are summed over many rows: a line of the cache, and two where there are many columns. */
const LINE = 4;
const MANY_COLUMNS = 128;
const MANY_ROWS = 1024;
/** Elements that come from beyond the second cache, which fetches lines by twos: 1 MB. */
const FAR = 262_144;
/** What lanes have found of shorter rows takes longer to compare than the row. */
const SHORTEST_SEARCH = 12;
/** More are long enough by themselves. */
const MAX_FUNCTIONS = 5;
/** Longer bodies are written once for each tail, not several times side by side. */
const LONGEST_COPIED = 250;
/** A fold waits for one addition, 4 cycles, in which processors begin a dozen operations: longer bodies keep them busy by themselves. */
const LONGEST_COPIED_FOLD = 30;

export function vectorize(body: readonly Stmt[]): readonly Stmt[] {
  return new Vectorizer(body).block(body).body;
}

interface Result {
  readonly body: readonly Stmt[];
  readonly changed: boolean;
}

class Vectorizer {
  readonly #names = new Names();
  readonly #types = new Map<string, Var>();

  constructor(body: readonly Stmt[]) {
    visitStatements(body, (stmt) => {
      if (stmt.kind === 'let') this.#types.set(stmt.variable.name, stmt.variable);
    });
  }

  block(body: readonly Stmt[]): Result {
    const stmts: Stmt[] = [];
    let changed = false;
    for (const [i, stmt] of body.entries()) {
      const result = this.#statement(stmt);
      const isBesideLoop = stmt.kind === 'for' || body[i - 1]?.kind === 'for';
      stmts.push(...(isBesideLoop ? inOrder(stmts, result.body, this.#names) : result.body));
      changed ||= result.changed;
    }
    return { body: stmts, changed };
  }

  #statement(stmt: Stmt): Result {
    if (stmt.kind === 'if') {
      const [body, otherwise] = [this.block(stmt.body), this.block(stmt.otherwise)];
      const changed = body.changed || otherwise.changed;
      return { body: [changed ? { ...stmt, body: body.body, otherwise: otherwise.body } : stmt], changed };
    }
    return stmt.kind === 'for' ? this.#loop(stmt) : { body: [stmt], changed: false };
  }

  /**
   * The outermost loop whose passes touch neighbours; a fold along memory where there is none; else a map worth gathering for. Folds that gather
   * take one number of a row, as a label's, and are short beside what made the rows.
   */
  #loop(loop: For): Result {
    const blocks = transposedCopy(loop, this.#names);
    if (blocks !== undefined) return { body: blocks, changed: true };
    const extent = constantOf(subDims(loop.to, loop.from));
    const found = extent === undefined || extent > 1 ? widenable(loop) : undefined;
    if (found !== undefined && extent !== undefined && extent < LANES && !fillsPart(found)) return this.#inside(loop);
    if (found?.extreme !== undefined && extent !== undefined && extent < SHORTEST_SEARCH) return this.#inside(loop);
    if (found !== undefined && found.strided === 0 && found.folds.size === 0) return this.#tiers(found);
    const inner = this.#inside(loop);
    if (inner.changed) return inner;
    const isWorthIt = found !== undefined && (found.strided === 0 || (found.functions > 0 && found.folds.size === 0));
    return isWorthIt ? this.#tiers(found) : inner;
  }

  #inside(loop: For): Result {
    const { body, changed } = this.block(loop.body);
    return { body: [changed ? { ...loop, body } : loop], changed };
  }

  #tiers(found: Widenable): Result {
    const tiers = new Tiers(found, this.#names);
    return { body: found.folds.size === 0 ? tiers.map() : tiers.fold(this.#types), changed: true };
  }
}

/** Whether sums of two or three columns are worth a vector of which a part is stored. */
function fillsPart({ accumulators, strided, folds }: Widenable): boolean {
  return accumulators > 0 && strided === 0 && folds.size === 0;
}

/** One loop as several: whole tiles, then single vectors, then what is left. */
class Tiers {
  readonly #found: Widenable;
  readonly #loop: For;
  readonly #names: Names;
  readonly #extent: Dim;
  readonly #copies: number;

  constructor(found: Widenable, names: Names) {
    this.#found = found;
    this.#loop = found.variation.loop;
    this.#names = names;
    this.#extent = subDims(this.#loop.to, this.#loop.from);
    this.#copies = copiesOf(found);
  }

  map(): readonly Stmt[] {
    const { variation } = this.#found;
    const known = constantOf(this.#extent);
    const beyond = this.#copies * LANES - (known ?? Infinity);
    if (beyond > 0) {
      const { from } = this.#loop;
      return widen(variation, from, this.#names, { copies: this.#copies, stored: LANES - beyond });
    }
    const sizes = this.#copies === 1 ? [LANES] : [this.#copies * LANES, LANES];
    let done = 0;
    const stmts: Stmt[] = [];
    for (const size of sizes) {
      stmts.push(...this.#steps(done, size, { copies: size / LANES }));
      done = size;
    }
    const rest = this.#rest;
    if (rest === undefined) return [...stmts, ...this.#singles()];
    return [...stmts, ...widen(variation, rest.at, this.#names, { copies: 1, stored: rest.count })];
  }

  /** The last two or three elements, where a vector may take them. */
  get #rest(): { readonly at: Dim; readonly count: number } | undefined {
    const known = constantOf(this.#extent);
    if (known === undefined || known % LANES < 2 || !mayReadOver(this.#found)) return undefined;
    const count = known % LANES;
    return { at: addDims(this.#loop.from, constantDim(known - count)), count };
  }

  fold(variables: ReadonlyMap<string, Var>): readonly Stmt[] {
    const whole = this.#inVectors(variables, this.#copies, LANES, (folds) => [
      ...(this.#copies > 1 ? this.#steps(0, this.#copies * LANES, { copies: this.#copies, folds }) : []),
      ...this.#steps(this.#copies === 1 ? 0 : this.#copies * LANES, LANES, { copies: 1, folds }),
    ]);
    const rest = this.#rest;
    if (rest === undefined) return [...whole, ...this.#singles()];
    const last = this.#inVectors(variables, 1, rest.count, (folds) =>
      widen(this.#found.variation, rest.at, this.#names, { copies: 1, folds, stored: rest.count }),
    );
    return [...whole, ...last];
  }

  /** What `steps` adds to `copies` vectors for each accumulator, and then the accumulators with the first `counted` lanes of them. */
  #inVectors(
    variables: ReadonlyMap<string, Var>,
    copies: number,
    counted: number,
    steps: (folds: ReadonlyMap<string, readonly Var[]>) => readonly Stmt[],
  ): readonly Stmt[] {
    const folds = new Map<string, readonly Var[]>();
    const before: Stmt[] = [];
    for (const [name, op] of this.#found.folds) {
      const type = vectorOf(laneOf(variables.get(name)!.type))!;
      const vectors = Array.from({ length: copies }, (): Var => ({
        name: this.#names.fresh(name),
        type,
        mutable: true,
      }));
      for (const variable of vectors) before.push({ kind: 'let', variable, value: neutral(op, type) });
      folds.set(name, vectors);
    }
    const within = steps(folds);
    const { extreme } = this.#found;
    if (extreme !== undefined) {
      const [best, position] = [extreme.best, extreme.position].map(({ name }) => folds.get(name)!.map(get));
      const vectors = best!.map((value, i) => ({ best: value, position: position![i]! }));
      return [...before, ...within, ...collected(extreme, vectors, counted, this.#names)];
    }
    const after = [...this.#found.folds].flatMap(([name, op]) => {
      return this.#collected(variables.get(name)!, op, folds.get(name)!, counted);
    });
    return [...before, ...within, ...after];
  }

  /** Lanes and partial results in an order that is always the same. */
  #collected(variable: Var, op: FoldOp, vectors: readonly Var[], counted: number): readonly Stmt[] {
    const all: Var = { name: this.#names.fresh(variable.name), type: vectors[0]!.type, mutable: false };
    const total = counted === LANES ? acrossLanes(op, get(all)) : combine(op, firstLanes(get(all), counted));
    return [
      { kind: 'let', variable: all, value: combine(op, vectors.map(get)) },
      { kind: 'set', variable, value: combine(op, [get(variable), total]) },
    ];
  }

  /** Steps of `size`, from where steps of `done` have ended. */
  #steps(done: number, size: number, options: WidenOptions): readonly Stmt[] {
    const { from, parallel, variable: old } = this.#loop;
    const start = done === 0 ? from : addDims(from, wholePart(this.#extent, done));
    const end = addDims(from, wholePart(this.#extent, size));
    const distance = constantOf(subDims(end, start));
    if (distance !== undefined && distance <= 0) return [];
    const { variation } = this.#found;
    if (distance === size) return widen(variation, start, this.#names, options);
    const variable = this.#names.fresh(old);
    const body = widen(variation, symbolDim(variable), this.#names, options);
    return [{ kind: 'for', variable, from: start, to: end, step: size, parallel, body }];
  }

  #singles(): readonly Stmt[] {
    const { from, to, parallel, variable: old } = this.#loop;
    const start = addDims(from, wholePart(this.#extent, LANES));
    const distance = constantOf(subDims(to, start));
    if (distance !== undefined && distance <= 0) return [];
    const { variation } = this.#found;
    if (distance === 1) return once(variation, start, this.#names);
    const variable = this.#names.fresh(old);
    const body = once(variation, symbolDim(variable), this.#names);
    return [{ kind: 'for', variable, from: start, to, step: 1, parallel, body }];
  }
}

function firstLanes(vector: Expr, count: number): readonly Expr[] {
  return Array.from({ length: count }, (_, i) => lane(vector, i));
}

/** What `combine` makes of all lanes: as vectors, since V8 compiles the largest of two scalars to branches that nothing predicts. */
function acrossLanes(op: FoldOp, vector: Expr): Expr {
  const pairs = binary(op, vector, shuffle(vector, vector, [1, 0, 3, 2]));
  return lane(binary(op, pairs, shuffle(pairs, pairs, [2, 3, 0, 1])), 0);
}

/** Whether the last elements may be a vector that reads up to three too many: what lies behind a buffer is memory too. */
function mayReadOver({ strided }: Widenable): boolean {
  return strided === 0;
}

/**
 * Several vectors of a function have its constants in common, which are more than there are registers, and each of which is loaded again for every
 * vector: GELU takes 0.77 of the time by four, its gradient 0.81, the gates of an LSTM 0.86 by two and 1.1 by four.
 */
function copiesOfFunctions(functions: number, extent: number): number {
  const most = functions === 1 ? MAX_COPIES : functions <= MAX_FUNCTIONS ? 2 : 1;
  if (extent === Infinity) return most;
  let copies = most;
  while (copies > 1 && extent % (copies * LANES) !== 0) copies /= 2;
  return copies;
}

/**
 * Columns are read down the rows, each of which lies far from the next: whole lines, whatever spills. (Of 18,432 rows of 96, the sums of a batch
 * normalisation's gradient, four of them in one kernel: 4.5 → 3.4 ms; by two lines the mean of 18,432 rows of 128 in 0.8 of the time, of 65,536 rows of 32
 * in 0.6)
 */
function copiesOfColumns(accumulators: number, extent: number, rows: number): number | undefined {
  const fits = (copies: number): boolean => extent % (copies * LANES) === 0;
  const areMany = extent >= MANY_COLUMNS || rows * extent >= FAR;
  if (accumulators === 1 && areMany && fits(2 * LINE)) return 2 * LINE;
  return accumulators <= LINE && fits(LINE) ? LINE : undefined;
}

/** Enough sums side by side to keep the processor busy, and no more than registers hold. */
function copiesOf(found: Widenable): number {
  const { accumulators, folds, size, functions, variation } = found;
  const sums = Math.max(accumulators, folds.size);
  const extent = constantOf(subDims(variation.loop.to, variation.loop.from)) ?? Infinity;
  if (sums === 0 && functions > 0) return copiesOfFunctions(functions, extent);
  if (accumulators > 0 ? size > LONGEST_COPIED : size > LONGEST_COPIED_FOLD || functions > 0) return 1;
  const whole = Math.ceil(extent / LANES);
  const isShort = whole <= MAX_COPIES && whole * sums <= MAX_ACCUMULATORS_WHOLE;
  if (isShort && folds.size === 0 && (extent % LANES === 0 || mayReadOver(found))) return whole;
  // Without sums nothing waits.
  if (sums === 0) return 1;
  if (found.rows >= MANY_ROWS && folds.size === 0) {
    const copies = copiesOfColumns(accumulators, extent, found.rows);
    if (copies !== undefined) return copies;
  }
  let copies = MAX_COPIES;
  while (copies > 1 && (copies * sums > MAX_ACCUMULATORS || copies * LANES > extent)) copies /= 2;
  return copies;
}
