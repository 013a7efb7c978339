/**
 * Random numbers as additions, rotations and exclusive-ors, for targets that have no function for them; the same steps as
 * `threefry` of the runtime, on one lane or on four.
 */
import type { Expr, Kernel, Stmt, Var } from './ir.ts';
import { add, binary, constant, get, shift } from './scalar.ts';
import { bodiesOf, mapOperands, visitExpr, visitStatements } from './traverse.ts';

/** Skein's key parity constant, for 32-bit words. (Salmon, Moraes, Dror, Shaw 2011) */
const PARITY = 0x1bd11bda;
/** Eight rounds, then again from the first. */
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const ROUNDS = 13;
/** Key words are added after every fourth round. */
const INJECTION = 4;

/** The same kernel without random expressions. */
export function expandRandom(kernel: Kernel): Kernel {
  const random = new Expansion(kernel);
  return { ...kernel, body: random.block(kernel.body) };
}

type Random = Extract<Expr, { readonly kind: 'random' }>;

class Expansion {
  readonly #names: Set<string>;

  constructor({ params, body }: Kernel) {
    this.#names = new Set(params.map(({ name }) => name));
    visitStatements(body, (stmt) => {
      if (stmt.kind === 'let') this.#names.add(stmt.variable.name);
      if (stmt.kind === 'for') this.#names.add(stmt.variable);
    });
  }

  block(body: readonly Stmt[]): readonly Stmt[] {
    return body.flatMap((stmt) => this.#statement(stmt));
  }

  /** The draws of a statement's expressions come before it; equal draws, of which `share` leaves one, are drawn once. */
  #statement(stmt: Stmt): readonly Stmt[] {
    const before: Stmt[] = [];
    const drawn = new Map<Expr, Expr>();
    const replace = (expr: Expr): Expr => {
      const known = drawn.get(expr);
      if (known !== undefined) return known;
      const inner = mapOperands(expr, replace);
      const replaced = inner.kind === 'random' ? this.#draw(inner, before) : inner;
      drawn.set(expr, replaced);
      return replaced;
    };
    const own = (expr: Expr): Expr => (draws(expr) ? replace(expr) : expr);
    switch (stmt.kind) {
      case 'let':
      case 'set':
      case 'store': {
        const value = own(stmt.value);
        return [...before, { ...stmt, value }];
      }
      case 'if': {
        const condition = own(stmt.condition);
        const [body, otherwise] = bodiesOf(stmt).map((inner) => this.block(inner));
        return [...before, { ...stmt, condition, body: body!, otherwise: otherwise! }];
      }
      case 'for':
        return [{ ...stmt, body: this.block(stmt.body) }];
      default:
        return stmt satisfies never;
    }
  }

  #draw({ key, counter, type }: Random, block: Stmt[]): Expr {
    const declare = (hint: string, value: Expr, mutable = false): Var => {
      const variable: Var = { name: this.#fresh(hint), type, mutable };
      block.push({ kind: 'let', variable, value });
      return variable;
    };
    const keys = key.map((word, i) => get(declare(`key${i}`, word)));
    const parity = constant(PARITY, type);
    keys.push(get(declare('key2', binary('xor', binary('xor', parity, keys[0]!), keys[1]!))));
    const a = declare('a', add(counter[0], keys[0]!), true);
    const b = declare('b', add(counter[1], keys[1]!), true);
    const set = (variable: Var, value: Expr): void => void block.push({ kind: 'set', variable, value });
    for (let round = 0; round < ROUNDS; round++) {
      set(a, add(get(a), get(b)));
      // The second word of the last round is nobody's.
      if (round === ROUNDS - 1) break;
      set(b, binary('xor', rotated(get(b), ROTATIONS[round % 8]!), get(a)));
      if (round % INJECTION !== INJECTION - 1) continue;
      const injection = (round + 1) / INJECTION;
      set(a, add(get(a), keys[injection % 3]!));
      set(b, add(add(get(b), keys[(injection + 1) % 3]!), constant(injection, type)));
    }
    return get(a);
  }

  #fresh(hint: string): string {
    let name = hint;
    for (let i = 2; this.#names.has(name); i++) name = `${hint}_${i}`;
    this.#names.add(name);
    return name;
  }
}

function draws(root: Expr): boolean {
  let found = false;
  visitExpr(root, ({ kind }) => (found ||= kind === 'random'));
  return found;
}

function rotated(a: Expr, by: number): Expr {
  return binary('or', shift('left', a, by), shift('rightUnsigned', a, 32 - by));
}
