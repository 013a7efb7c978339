/** Walks over loop IR: the children of an expression, the statements of a body, and rewriting of both. */
import type { Expr, Index, Place, Stmt } from './ir.ts';

/** The operands of an expression, in order. */
export function operandsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'const':
    case 'get':
    case 'index':
    case 'load':
      return [];
    case 'unary':
    case 'shift':
    case 'cast':
    case 'reinterpret':
    case 'splat':
    case 'lane':
      return [expr.a];
    case 'binary':
    case 'compare':
    case 'shuffle':
      return [expr.a, expr.b];
    case 'lanes':
      return expr.of;
    case 'fma':
      return [expr.a, expr.b, expr.c];
    case 'select':
      return [expr.mask, expr.a, expr.b];
    case 'random':
      return [...expr.key, ...expr.counter];
    default:
      return expr satisfies never;
  }
}

/** The same expression over other operands, which `rewrite` gives for each old one. */
export function mapOperands(expr: Expr, rewrite: (operand: Expr) => Expr): Expr {
  switch (expr.kind) {
    case 'const':
    case 'get':
    case 'index':
    case 'load':
      return expr;
    case 'unary':
    case 'shift':
    case 'cast':
    case 'reinterpret':
    case 'splat':
    case 'lane':
      return { ...expr, a: rewrite(expr.a) };
    case 'binary':
    case 'compare':
    case 'shuffle':
      return { ...expr, a: rewrite(expr.a), b: rewrite(expr.b) };
    case 'lanes': {
      const [a, b, c, d] = expr.of;
      return { ...expr, of: [rewrite(a), rewrite(b), rewrite(c), rewrite(d)] };
    }
    case 'fma':
      return { ...expr, a: rewrite(expr.a), b: rewrite(expr.b), c: rewrite(expr.c) };
    case 'select':
      return { ...expr, mask: rewrite(expr.mask), a: rewrite(expr.a), b: rewrite(expr.b) };
    case 'random': {
      const [k0, k1] = expr.key;
      const [c0, c1] = expr.counter;
      return { ...expr, key: [rewrite(k0), rewrite(k1)], counter: [rewrite(c0), rewrite(c1)] };
    }
    default:
      return expr satisfies never;
  }
}

/** Calls `visit` on every distinct expression object under `root`, operands after users. Shared ones are visited once. */
export function visitExpr(root: Expr, visit: (expr: Expr) => void, seen: Set<Expr> = new Set()): void {
  const pending = [root];
  for (let expr = pending.pop(); expr !== undefined; expr = pending.pop()) {
    if (seen.has(expr)) continue;
    seen.add(expr);
    visit(expr);
    pending.push(...operandsOf(expr));
  }
}

/** The expressions that a statement itself holds, not those of statements inside it. */
export function expressionsOf(stmt: Stmt): readonly Expr[] {
  switch (stmt.kind) {
    case 'let':
    case 'set':
    case 'store':
      return [stmt.value];
    case 'if':
      return [stmt.condition];
    case 'for':
      return [];
    default:
      return stmt satisfies never;
  }
}

/** The bodies inside a statement. */
export function bodiesOf(stmt: Stmt): readonly (readonly Stmt[])[] {
  if (stmt.kind === 'for') return [stmt.body];
  return stmt.kind === 'if' ? [stmt.body, stmt.otherwise] : [];
}

/** Whether the statement, or one inside it, writes to memory. */
export function hasStores(stmt: Stmt): boolean {
  return stmt.kind === 'store' || bodiesOf(stmt).some((body) => body.some(hasStores));
}

/** Consecutive stores are one run, and consecutive sets until one sets a variable again; any other statement is a run of its own. */
export function runAt(body: readonly Stmt[], at: number): readonly Stmt[] {
  const { kind } = body[at]!;
  if (kind !== 'set' && kind !== 'store') return body.slice(at, at + 1);
  const assigned = new Set<string>();
  let end = at;
  for (let next = body[end]; next?.kind === kind; next = body[++end]) {
    if (next.kind !== 'set') continue;
    if (assigned.has(next.variable.name)) break;
    assigned.add(next.variable.name);
  }
  return body.slice(at, end);
}

/** Calls `visit` on every statement, outer ones first, in order. */
export function visitStatements(body: readonly Stmt[], visit: (stmt: Stmt) => void): void {
  for (const stmt of body) {
    visit(stmt);
    for (const inner of bodiesOf(stmt)) visitStatements(inner, visit);
  }
}

/** Calls `visit` on every distinct expression object of a body, in the order of its statements. Shared ones are visited once. */
export function visitExpressions(body: readonly Stmt[], visit: (expr: Expr) => void): void {
  const seen = new Set<Expr>();
  visitStatements(body, (stmt) => {
    for (const root of expressionsOf(stmt)) visitExpr(root, visit, seen);
  });
}

/** Every polynomial that loads, stores and index values mention; bounds of loops are not among them. */
export function addressesOf(body: readonly Stmt[]): readonly Index[] {
  const found: Index[] = [];
  const seen = new Set<Expr>();
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'store') found.push(stmt.place.at);
    for (const root of expressionsOf(stmt)) {
      visitExpr(
        root,
        (expr) => {
          if (expr.kind === 'load') found.push(expr.place.at);
          if (expr.kind === 'index') found.push(expr.index);
        },
        seen,
      );
    }
  });
  return found;
}

/** The same statements over other values, which `rewrite` gives for each old one. */
export function mapValues(body: readonly Stmt[], rewrite: (value: Expr) => Expr): readonly Stmt[] {
  return body.map((stmt): Stmt => {
    switch (stmt.kind) {
      case 'let':
      case 'set':
      case 'store':
        return { ...stmt, value: rewrite(stmt.value) };
      case 'for':
        return { ...stmt, body: mapValues(stmt.body, rewrite) };
      case 'if':
        return {
          ...stmt,
          condition: rewrite(stmt.condition),
          body: mapValues(stmt.body, rewrite),
          otherwise: mapValues(stmt.otherwise, rewrite),
        };
      default:
        return stmt satisfies never;
    }
  });
}

/** What a rewriting of names and polynomials changes; what it leaves out stays. */
export interface Renaming {
  readonly index?: (index: Index) => Index;
  readonly buffer?: (name: string) => string;
  readonly variable?: (name: string) => string;
}

const same = <T>(old: T): T => old;

/** The same statements under other names. Shared expressions stay shared. */
export function renameBody(
  body: readonly Stmt[],
  { index = same, buffer = same, variable = same }: Renaming,
): readonly Stmt[] {
  const renaming: Required<Renaming> = { index, buffer, variable };
  const done = new Map<Expr, Expr>();
  const place = (old: Place): Place => ({ ...old, buffer: buffer(old.buffer), at: index(old.at) });
  const rename = (expr: Expr): Expr => {
    const known = done.get(expr);
    if (known !== undefined) return known;
    const renamed = renameNode(mapOperands(expr, rename), renaming, place);
    done.set(expr, renamed);
    return renamed;
  };
  const statements = (old: readonly Stmt[]): readonly Stmt[] =>
    old.map((stmt): Stmt => {
      switch (stmt.kind) {
        case 'let':
        case 'set':
          return {
            ...stmt,
            variable: { ...stmt.variable, name: variable(stmt.variable.name) },
            value: rename(stmt.value),
          };
        case 'store':
          return { ...stmt, place: place(stmt.place), value: rename(stmt.value) };
        case 'for':
          return {
            ...stmt,
            variable: variable(stmt.variable),
            from: index(stmt.from),
            to: index(stmt.to),
            body: statements(stmt.body),
          };
        case 'if':
          return {
            ...stmt,
            condition: rename(stmt.condition),
            body: statements(stmt.body),
            otherwise: statements(stmt.otherwise),
          };
        default:
          return stmt satisfies never;
      }
    });
  return statements(body);
}

function renameNode(expr: Expr, renaming: Required<Renaming>, place: (old: Place) => Place): Expr {
  if (expr.kind === 'load') return { ...expr, place: place(expr.place) };
  if (expr.kind === 'index') return { ...expr, index: renaming.index(expr.index) };
  if (expr.kind !== 'get') return expr;
  return { ...expr, variable: { ...expr.variable, name: renaming.variable(expr.variable.name) } };
}
