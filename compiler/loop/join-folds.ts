/**
 * Folds over the same elements in one loop: several sums of a kernel then pass over memory once. (The sums of a batch normalisation's gradient)
 */
import { substituteDim, symbolDim } from '../graph/dim.ts';
import type { For, Stmt } from './ir.ts';
import { bodiesOf, expressionsOf, renameBody, visitExpr, visitExpressions, visitStatements } from './traverse.ts';

export function joinFolds(body: readonly Stmt[]): readonly Stmt[] {
  const stmts: Stmt[] = [];
  let row = new Row();
  for (const stmt of body.map(inside)) {
    if (!row.mayTake(stmt)) {
      stmts.push(...row.stmts());
      row = new Row();
    }
    if (row.mayTake(stmt)) row.take(stmt);
    else stmts.push(stmt);
  }
  return [...stmts, ...row.stmts()];
}

function inside(stmt: Stmt): Stmt {
  if (stmt.kind === 'for') return { ...stmt, body: joinFolds(stmt.body) };
  return stmt.kind === 'if' ? { ...stmt, body: joinFolds(stmt.body), otherwise: joinFolds(stmt.otherwise) } : stmt;
}

/** Lets and folds that stand behind one another; no let needs what one of these folds computes. */
class Row {
  readonly #plain: Stmt[] = [];
  readonly #lets: Stmt[] = [];
  readonly #folds: For[] = [];
  #hasJoined = false;

  mayTake(stmt: Stmt): boolean {
    if (stmt.kind === 'let') return !mentions([stmt], setBy(this.#folds));
    return isFold(stmt);
  }

  take(stmt: Stmt): void {
    this.#plain.push(stmt);
    if (stmt.kind !== 'for') return void this.#lets.push(stmt);
    const at = this.#folds.findIndex(
      (fold, i) => isAlike(fold, stmt) && !mentions([stmt], setBy(this.#folds.slice(i))),
    );
    if (at === -1) return void this.#folds.push(stmt);
    const fold = this.#folds[at]!;
    this.#folds[at] = { ...fold, body: joinFolds([...fold.body, ...counting(stmt, fold.variable)]) };
    this.#hasJoined = true;
  }

  stmts(): readonly Stmt[] {
    return this.#hasJoined ? [...this.#lets, ...this.#folds] : this.#plain;
  }
}

/** A loop that stores nothing. */
function isFold(stmt: Stmt): stmt is For {
  return stmt.kind === 'for' && !hasStores(stmt.body);
}

function hasStores(body: readonly Stmt[]): boolean {
  return body.some((stmt) => stmt.kind === 'store' || bodiesOf(stmt).some(hasStores));
}

/** Whether two loops pass over the same range, and read some of the same elements. */
function isAlike(a: For, b: For): boolean {
  if (a.from.key !== b.from.key || a.to.key !== b.to.key || a.step !== b.step) return false;
  const read = placesOf(a);
  return [...placesOf(b)].some((place) => read.has(place));
}

/** Where the loop loads, its variable and those of loops inside by how deep they are. */
function placesOf(loop: For, depth = 0): ReadonlySet<string> {
  const body = counting(loop, `#${depth}`);
  const places = new Set<string>();
  for (const stmt of body) {
    if (stmt.kind === 'for') for (const place of placesOf(stmt, depth + 1)) places.add(place);
    for (const root of expressionsOf(stmt)) {
      visitExpr(root, (expr) => void (expr.kind === 'load' && places.add(`${expr.place.buffer} ${expr.place.at.key}`)));
    }
  }
  return places;
}

/** The body of a loop that counts under another name. */
function counting({ variable, body }: For, name: string): readonly Stmt[] {
  const names = new Map([[variable, symbolDim(name)]]);
  return renameBody(body, {
    variable: (old) => old,
    buffer: (old) => old,
    index: (index) => substituteDim(index, names),
  });
}

/** The variables that loops set. */
function setBy(loops: readonly For[]): ReadonlySet<string> {
  const names = new Set<string>();
  visitStatements(loops, (stmt) => void (stmt.kind === 'set' && names.add(stmt.variable.name)));
  return names;
}

function mentions(body: readonly Stmt[], names: ReadonlySet<string>): boolean {
  let found = false;
  visitExpressions(body, (expr) => void (found ||= expr.kind === 'get' && names.has(expr.variable.name)));
  return found;
}
