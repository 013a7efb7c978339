/**
 * Gives names to what a body computes more than once, and takes what does not change out of loops. Templates and lowering rules
 * may therefore repeat expressions freely. Loop variables and lets must have names of their own throughout the body.
 */
import { addDims, subDims, symbolDim, symbolsOf, type Dim, type Term } from '../../graph/dim.ts';
import { InternalError } from '../../internal-error.ts';
import { sumOfTerms } from '../polynomial.ts';
import { countUses, type Counted, type Counting } from './count-uses.ts';
import type { Expr, Index, Place, Stmt, Var } from '../ir.ts';
import { mapOperands, operandsOf, runAt } from '../traverse.ts';
import { get } from '../scalar.ts';

/**
 * The same computation with lets: every value once, each in the outermost loop that can compute it. With `namesRows` also the parts of
 * addresses that do not change in a loop.
 */
export function share(body: readonly Stmt[], namesRows = true): readonly Stmt[] {
  return new Sharing(countUses(body), namesRows).run(body);
}

/** The open blocks, outermost first, while the body is written anew from its beginning. */
class Sharing {
  readonly #counting: Counting;
  readonly #blocks: Stmt[][] = [];
  /** What each open block has given names to: nothing after it knows them, such as the other side of an `if`. */
  readonly #own: { readonly values: Counted[]; readonly bases: string[] }[] = [];
  readonly #bound = new Map<Counted, Var>();
  readonly #bases = new Map<string, Dim>();
  /** Names given here, and the depth of the block that each one's let is in. */
  readonly #given = new Map<string, number>();
  readonly #namesRows: boolean;

  constructor(counting: Counting, namesRows: boolean) {
    this.#namesRows = namesRows;
    this.#counting = counting;
  }

  run(body: readonly Stmt[]): readonly Stmt[] {
    return this.#block(body);
  }

  #block(body: readonly Stmt[]): readonly Stmt[] {
    const block: Stmt[] = [];
    this.#blocks.push(block);
    this.#own.push({ values: [], bases: [] });
    for (let at = 0; at < body.length;) {
      const run = runAt(body, at);
      this.#statements(run);
      at += run.length;
    }
    this.#blocks.pop();
    const { values, bases } = this.#own.pop()!;
    for (const counted of values) this.#bound.delete(counted);
    for (const key of bases) this.#bases.delete(key);
    return block;
  }

  get #depth(): number {
    return this.#blocks.length - 1;
  }

  /** Statements of one kind in a row: their values are all computed before the first of them takes effect. */
  #statements(run: readonly Stmt[]): void {
    const block = this.#blocks[this.#depth]!;
    const [first] = run;
    if (first!.kind === 'set' || first!.kind === 'store') {
      const assigned = new Set(run.flatMap((stmt) => (stmt.kind === 'set' ? [stmt.variable.name] : [])));
      const written = run.map((stmt) => this.#assignment(stmt, assigned));
      block.push(...written);
      return;
    }
    for (const stmt of run) this.#statement(stmt, block);
  }

  #statement(stmt: Stmt, block: Stmt[]): void {
    switch (stmt.kind) {
      case 'let':
        return this.#let(stmt.variable, this.#counting.root(stmt, stmt.value), block);
      case 'for':
        return void block.push({ ...stmt, body: this.#block(stmt.body) });
      case 'if': {
        const condition = this.#value(this.#counting.root(stmt, stmt.condition), this.#depth);
        return void block.push({
          ...stmt,
          condition,
          body: this.#block(stmt.body),
          otherwise: this.#block(stmt.otherwise),
        });
      }
      default:
        throw new InternalError(`a ${stmt.kind} is no statement of its own`);
    }
  }

  /** A let that depends on nothing of this loop moves out of it; that of an accumulator stays. */
  #let(variable: Var, counted: Counted, block: Stmt[]): void {
    const depth = variable.mutable ? this.#depth : counted.depth;
    const value = this.#value(counted, depth);
    const to = depth < this.#depth ? this.#blocks[depth]! : block;
    to.push({ kind: 'let', variable, value });
    this.#given.set(variable.name, depth);
  }

  #assignment(stmt: Stmt, assigned: ReadonlySet<string>): Stmt {
    if (stmt.kind !== 'set' && stmt.kind !== 'store') throw new InternalError(`${stmt.kind} assigns nothing`);
    const counted = this.#counting.root(stmt, stmt.value);
    let value = this.#value(counted, this.#depth);
    // An accumulator that another statement of the run sets is read before either is set.
    if (stmt.kind === 'set' && readsOther(value, stmt.variable.name, assigned)) value = this.#bind(counted, value);
    if (stmt.kind === 'set') return { ...stmt, value };
    return { ...stmt, place: this.#place(stmt.place, this.#depth), value };
  }

  /** The expression to write at `depth` for a value: a name, or the expression itself. */
  #value(counted: Counted, depth: number): Expr {
    const known = this.#bound.get(counted);
    if (known !== undefined) return get(known);
    const { expr } = counted;
    const isMovable = counted.depth < depth && !isTrivial(expr);
    const isShared = counted.uses > 1 && !isTrivial(expr);
    if (!isMovable && !isShared && !counted.pinned) return this.#written(counted, depth);
    return this.#bind(counted, this.#written(counted, counted.depth));
  }

  #bind(counted: Counted, value: Expr): Expr {
    const variable: Var = { name: this.#counting.fresh(), type: counted.expr.type, mutable: false };
    this.#blocks[counted.depth]!.push({ kind: 'let', variable, value });
    this.#bound.set(counted, variable);
    this.#own[counted.depth]!.values.push(counted);
    this.#given.set(variable.name, counted.depth);
    return get(variable);
  }

  #written(counted: Counted, depth: number): Expr {
    const { expr } = counted;
    if (expr.kind === 'load') return { ...expr, place: this.#place(expr.place, depth) };
    let i = 0;
    return mapOperands(expr, () => this.#value(counted.operands[i++]!, depth));
  }

  /** The part of an address that does not change in the innermost loop gets a name: `x[row + k]`. */
  #place(place: Place, depth: number): Place {
    if (!this.#namesRows || place.at.terms.length < 2) return place;
    const outer = place.at.terms.filter((term) => term.atoms.length > 0 && this.#termDepth(term) < depth);
    if (!outer.some(needsName) && outer.length < 2) return place;
    const base = sumOfTerms([...outer, ...wholeSteps(place.at, outer)]);
    return { ...place, at: addDims(subDims(place.at, base), this.#base(base, outer)) };
  }

  #base(base: Index, outer: readonly Term[]): Index {
    const known = this.#bases.get(base.key);
    if (known !== undefined) return known;
    const depth = Math.max(...outer.map((term) => this.#termDepth(term)));
    const variable: Var = { name: this.#counting.fresh(), type: 'i32', mutable: false };
    this.#blocks[depth]!.push({ kind: 'let', variable, value: { kind: 'index', type: 'i32', index: base } });
    const symbol = symbolDim(variable.name);
    this.#given.set(variable.name, depth);
    this.#bases.set(base.key, symbol);
    this.#own[depth]!.bases.push(base.key);
    return symbol;
  }

  #termDepth(term: Term): number {
    const symbols = symbolsOf(sumOfTerms([term]));
    return Math.max(0, ...[...symbols].map((name) => this.#given.get(name) ?? this.#counting.depthOf(name)));
  }
}

/** Not worth a name. */
function isTrivial(expr: Expr): boolean {
  if (expr.kind === 'const' || expr.kind === 'get' || expr.kind === 'index') return true;
  return (expr.kind === 'cast' || (expr.kind === 'unary' && expr.op === 'neg')) && operandsOf(expr).every(isTrivial);
}

function needsName(term: Term): boolean {
  return term.atoms.length > 1 || Math.abs(term.coefficient) !== 1 || term.atoms.some(({ kind }) => kind !== 'symbol');
}

/** The part of the constant term that makes whole steps of the outer terms: in `256·i + 257` one row, and 1 stays. */
function wholeSteps(at: Index, outer: readonly Term[]): readonly Term[] {
  const constant = at.terms.find((term) => term.atoms.length === 0);
  const stride = Math.min(...outer.map(({ coefficient }) => Math.abs(coefficient)));
  if (constant === undefined || outer.some(({ coefficient }) => coefficient % stride !== 0)) return [];
  const steps = Math.floor(constant.coefficient / stride) * stride;
  return steps === 0 ? [] : [{ coefficient: steps, atoms: [] }];
}

/** Whether `value` reads another of the assigned variables than its own. */
function readsOther(value: Expr, own: string, assigned: ReadonlySet<string>): boolean {
  if (value.kind !== 'get') return operandsOf(value).some((operand) => readsOther(operand, own, assigned));
  return value.variable.name !== own && assigned.has(value.variable.name);
}
