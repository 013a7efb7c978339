/**
 * Folds over the same elements become one loop, so that several sums of a kernel pass over memory once, as those of a batch normalisation's gradient:
 *
 *     let a = 0
 *     for i: a += x[i]
 *     let b = 0
 *     for j: b += x[j] * z[j]
 *
 * is then `let a = 0`, `let b = 0`, and one loop that adds to both.
 */
import { substituteDim, symbolDim } from '../../graph/dim.ts';
import type { For, Stmt } from '../ir.ts';
import { expressionsOf, hasStores, renameBody, visitExpr, visitExpressions, visitStatements } from '../traverse.ts';

export function joinFolds(body: readonly Stmt[]): readonly Stmt[] {
  const stmts: Stmt[] = [];
  let row = new Row();
  for (const stmt of body.map(joinInside)) {
    if (row.take(stmt)) continue;
    stmts.push(...row.stmts());
    row = new Row();
    if (!row.take(stmt)) stmts.push(stmt);
  }
  return [...stmts, ...row.stmts()];
}

function joinInside(stmt: Stmt): Stmt {
  if (stmt.kind === 'for') return { ...stmt, body: joinFolds(stmt.body) };
  return stmt.kind === 'if' ? { ...stmt, body: joinFolds(stmt.body), otherwise: joinFolds(stmt.otherwise) } : stmt;
}

/** Lets and folds that stand behind one another. No let needs what one of these folds computes, so all lets may come before all folds. */
class Row {
  readonly #asWritten: Stmt[] = [];
  readonly #lets: Stmt[] = [];
  readonly #folds: For[] = [];
  #hasJoined = false;

  /** Whether the statement is of this row, which then has it. */
  take(stmt: Stmt): boolean {
    if (stmt.kind === 'let' && !mentions([stmt], setBy(this.#folds))) this.#lets.push(stmt);
    else if (isFold(stmt)) this.#takeFold(stmt);
    else return false;
    this.#asWritten.push(stmt);
    return true;
  }

  /** A fold joins one that is alike, unless it needs what that one or a later one computes. */
  #takeFold(fold: For): void {
    const at = this.#folds.findIndex(
      (other, i) => isAlike(other, fold) && !mentions([fold], setBy(this.#folds.slice(i))),
    );
    const partner = this.#folds[at];
    if (partner === undefined) {
      this.#folds.push(fold);
      return;
    }
    this.#folds[at] = { ...partner, body: joinFolds([...partner.body, ...counting(fold, partner.variable)]) };
    this.#hasJoined = true;
  }

  stmts(): readonly Stmt[] {
    return this.#hasJoined ? [...this.#lets, ...this.#folds] : this.#asWritten;
  }
}

/** A loop that stores nothing. */
function isFold(stmt: Stmt): stmt is For {
  return stmt.kind === 'for' && !hasStores(stmt);
}

/** Whether two loops pass over the same range, and read some of the same elements. */
function isAlike(a: For, b: For): boolean {
  if (a.from.key !== b.from.key || a.to.key !== b.to.key || a.step !== b.step) return false;
  const read = placesOf(a);
  return [...placesOf(b)].some((place) => read.has(place));
}

/** Where the loop loads, with the loops' variables named for their depth, so that two loops can be compared. */
function placesOf(loop: For, depth = 0): ReadonlySet<string> {
  const places = new Set<string>();
  for (const stmt of counting(loop, `#${depth}`)) {
    if (stmt.kind === 'for') for (const place of placesOf(stmt, depth + 1)) places.add(place);
    for (const root of expressionsOf(stmt)) {
      visitExpr(root, (expr) => {
        if (expr.kind === 'load') places.add(`${expr.place.buffer} ${expr.place.at.key}`);
      });
    }
  }
  return places;
}

/** The body of a loop that counts under another name. */
function counting({ variable, body }: For, name: string): readonly Stmt[] {
  const names = new Map([[variable, symbolDim(name)]]);
  return renameBody(body, { index: (index) => substituteDim(index, names) });
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
