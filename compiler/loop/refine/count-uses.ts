/** Finds equal expressions of a body, counts their uses, and tells in which loop each one can be computed. */
import { symbolsOf } from '../../graph/dim.ts';
import { InternalError } from '../../internal-error.ts';
import type { Expr, Stmt } from '../ir.ts';
import { bodiesOf, expressionsOf, operandsOf, runAt, visitStatements } from '../traverse.ts';

/** One value, however often the body writes it. */
export interface Counted {
  readonly expr: Expr;
  readonly operands: readonly Counted[];
  readonly id: number;
  uses: number;
  /** How many loops are around the block that can compute it. */
  readonly depth: number;
  /** Reads an accumulator, or a buffer that the body writes: not to be moved or shared beyond its run of statements. */
  readonly volatile: boolean;
  /** A load of a written buffer: it must happen before the stores of its run. */
  readonly pinned: boolean;
}

export interface Counting {
  root(stmt: Stmt, expr: Expr): Counted;
  /** The depth of a loop variable or let of the body; 0 for extents. */
  depthOf(name: string): number;
  /** A name that nothing has. */
  fresh(): string;
}

export function countUses(body: readonly Stmt[]): Counting {
  return new UseCounter(body);
}

class UseCounter implements Counting {
  readonly #written = new Set<string>();
  readonly #depths = new Map<string, number>();
  readonly #roots = new Map<Stmt, Map<Expr, Counted>>();
  readonly #stable = new Map<Expr, Counted>();
  readonly #byKey = new Map<string, Counted>();
  #runs = 0;
  #names = 0;

  constructor(body: readonly Stmt[]) {
    visitStatements(body, (stmt) => {
      if (stmt.kind === 'store') this.#written.add(stmt.place.buffer);
    });
    this.#block(body, 0);
  }

  root(stmt: Stmt, expr: Expr): Counted {
    const counted = this.#roots.get(stmt)?.get(expr);
    if (counted === undefined) throw new InternalError('an expression that was not counted');
    return counted;
  }

  depthOf(name: string): number {
    return this.#depths.get(name) ?? 0;
  }

  fresh(): string {
    return `#${this.#names++}`;
  }

  #block(body: readonly Stmt[], depth: number): void {
    for (let at = 0; at < body.length;) {
      const run = runAt(body, at);
      const local = new Map<Expr, Counted>();
      for (const stmt of run) this.#statement(stmt, depth, `run ${this.#runs}`, local);
      this.#runs++;
      at += run.length;
    }
  }

  #statement(stmt: Stmt, depth: number, run: string, local: Map<Expr, Counted>): void {
    const roots = new Map<Expr, Counted>();
    for (const expr of expressionsOf(stmt)) {
      const counted = this.#count(expr, depth, run, local);
      counted.uses++;
      roots.set(expr, counted);
    }
    this.#roots.set(stmt, roots);
    if (stmt.kind === 'let') {
      const [counted] = roots.values();
      this.#depths.set(stmt.variable.name, stmt.variable.mutable ? depth : counted!.depth);
    }
    if (stmt.kind === 'for') this.#depths.set(stmt.variable, depth + 1);
    for (const inner of bodiesOf(stmt)) this.#block(inner, depth + 1);
  }

  #count(expr: Expr, depth: number, run: string, local: Map<Expr, Counted>): Counted {
    const known = this.#stable.get(expr) ?? local.get(expr);
    if (known !== undefined) return known;
    const operands = operandsOf(expr).map((operand) => this.#count(operand, depth, run, local));
    const pinned = expr.kind === 'load' && this.#written.has(expr.place.buffer);
    const reads = pinned || (expr.kind === 'get' && expr.variable.mutable);
    const volatile = reads || operands.some((operand) => operand.volatile);
    const key = `${keyOf(expr)}(${operands.map(({ id }) => id).join()})${volatile ? run : ''}`;
    let counted = this.#byKey.get(key);
    if (counted === undefined) {
      const own = volatile ? depth : Math.max(0, ...this.#symbolDepths(expr), ...operands.map((o) => o.depth));
      counted = { expr, operands, id: this.#byKey.size, uses: 0, depth: own, volatile, pinned };
      this.#byKey.set(key, counted);
      // A minimum or maximum may be written with each operand twice.
      const times = expr.kind === 'binary' && (expr.op === 'min' || expr.op === 'max') ? 2 : 1;
      for (const operand of operands) operand.uses += times;
    }
    (volatile ? local : this.#stable).set(expr, counted);
    return counted;
  }

  #symbolDepths(expr: Expr): readonly number[] {
    if (expr.kind === 'get') return [this.depthOf(expr.variable.name)];
    const index = expr.kind === 'load' ? expr.place.at : expr.kind === 'index' ? expr.index : undefined;
    return index === undefined ? [] : [...symbolsOf(index)].map((name) => this.depthOf(name));
  }
}

/** Everything of an expression but its operands. */
function keyOf(expr: Expr): string {
  switch (expr.kind) {
    case 'const':
      return `${expr.type} ${Object.is(expr.value, -0) ? '-0' : expr.value}`;
    case 'get':
      return `get ${expr.variable.name}`;
    case 'index':
      return `index ${expr.index.key}`;
    case 'load':
      return `load ${expr.type} ${expr.place.buffer}[${expr.place.at.key}]`;
    case 'unary':
    case 'binary':
    case 'compare':
      return `${expr.op} ${expr.type}`;
    case 'shift':
      return `shift ${expr.op} ${expr.by}`;
    case 'lane':
      return `lane ${expr.lane}`;
    case 'shuffle':
      return `shuffle ${expr.select.join()}`;
    case 'fma':
    case 'select':
    case 'cast':
    case 'reinterpret':
    case 'splat':
    case 'lanes':
    case 'random':
      return `${expr.kind} ${expr.type}`;
    default:
      return expr satisfies never;
  }
}
