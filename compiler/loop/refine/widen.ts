/** The body of a loop written for four passes at a time, or for several times four side by side. */
import { constantOf, substituteDim, symbolDim, type Dim } from '../../graph/dim.ts';
import { InternalError } from '../../internal-error.ts';
import type { Expr, Place, Stmt, Var } from '../ir.ts';
import { vectorOf } from '../lanes.ts';
import { asProduct, exactQuotients, isQuotient, type AsProduct } from './quotient.ts';
import { add, constant, get, indexValue, lane, lanes, mul, splat } from '../scalar.ts';
import { mapOperands } from '../traverse.ts';
import { symbolsIn, type Variation } from './variation.ts';
import { shifted } from '../polynomial.ts';

export const LANES = 4;

/** Names that nothing else in a body has. */
export class Names {
  #next = 0;

  fresh(name: string): string {
    return `${name.split('#')[0]!}#v${this.#next++}`;
  }
}

export interface WidenOptions {
  /** How many vectors one pass covers. */
  readonly copies: number;
  /** How many elements of the last vector are stored; all four unless a tail ends earlier. */
  readonly stored?: number;
  /** Vectors that stand for accumulators declared around the loop, one for each copy. */
  readonly folds?: ReadonlyMap<string, readonly Var[]>;
}

/** The statements of `variation`'s loop for the elements from `at` on. */
export function widen(variation: Variation, at: Dim, names: Names, options: WidenOptions): readonly Stmt[] {
  return new Widener(variation, at, names, options).block(variation.loop.body);
}

/** The same statements for the one element `at`, under names of their own. */
export function once(variation: Variation, at: Dim, names: Names): readonly Stmt[] {
  return new Widener(variation, at, names, { copies: 0 }).block(variation.loop.body);
}

class Widener {
  readonly #variation: Variation;
  readonly #names: Names;
  readonly #copies: number;
  readonly #stored: number;
  /** Indices of what does not vary, under their new names. */
  readonly #symbols = new Map<string, Dim>();
  /** Lets, by old name: one variable, or one for each copy. */
  readonly #variables = new Map<string, readonly Var[]>();
  /** Lets that addresses mention, one scalar for each lane. */
  readonly #rows = new Map<string, readonly string[]>();
  readonly #mentioned: ReadonlySet<string>;
  readonly #known: Map<Expr, Expr>[] = [];
  readonly #exact: ReadonlySet<Expr>;
  /** By divisor. */
  readonly #products = new Map<Expr, AsProduct>();
  readonly #at: Dim;

  constructor(variation: Variation, at: Dim, names: Names, { copies, stored = LANES, folds }: WidenOptions) {
    this.#variation = variation;
    this.#at = at;
    this.#names = names;
    this.#copies = copies;
    this.#stored = stored;
    this.#mentioned = symbolsIn(variation.loop.body);
    this.#exact = exactQuotients(variation.loop.body);
    for (const [name, variables] of folds ?? []) this.#variables.set(name, variables);
  }

  get #isScalar(): boolean {
    return this.#copies === 0;
  }

  block(body: readonly Stmt[]): readonly Stmt[] {
    return body.flatMap((stmt) => this.#statement(stmt));
  }

  #statement(stmt: Stmt): readonly Stmt[] {
    switch (stmt.kind) {
      case 'let':
        return this.#let(stmt);
      case 'set': {
        const { name } = stmt.variable;
        const variables = this.#variables.get(name) ?? [stmt.variable];
        return this.#each(name, (copy) => ({
          ...stmt,
          variable: variables[copy]!,
          value: this.#assigned(name, stmt.value, copy),
        }));
      }
      case 'store':
        return this.#store(stmt.place, stmt.value);
      case 'for': {
        const variable = this.#names.fresh(stmt.variable);
        const [from, to] = [this.#index(stmt.from, 0), this.#index(stmt.to, 0)];
        this.#symbols.set(stmt.variable, symbolDim(variable));
        return [{ ...stmt, variable, from, to, body: this.block(stmt.body) }];
      }
      case 'if': {
        const condition = this.#scalar(stmt.condition, 0);
        return [{ ...stmt, condition, body: this.block(stmt.body), otherwise: this.block(stmt.otherwise) }];
      }
      default:
        return stmt satisfies never;
    }
  }

  /** Once for every copy where the variable varies, else once. */
  #each(name: string, write: (copy: number) => Stmt): readonly Stmt[] {
    if (this.#isScalar || !this.#variation.isVarying(name)) return [write(0)];
    return Array.from({ length: this.#copies }, (_, copy) => write(copy));
  }

  #assigned(name: string, value: Expr, copy: number): Expr {
    return this.#isScalar || !this.#variation.isVarying(name) ? this.#scalar(value, copy) : this.#vector(value, copy);
  }

  #let(stmt: Extract<Stmt, { readonly kind: 'let' }>): readonly Stmt[] {
    const { variable: old, value } = stmt;
    const isWide = !this.#isScalar && this.#variation.isVarying(old.name);
    const type = isWide ? wide(old.type) : old.type;
    const variables = Array.from({ length: isWide ? this.#copies : 1 }, (): Var => {
      return { name: this.#names.fresh(old.name), type, mutable: old.mutable };
    });
    const written = this.#each(old.name, (copy) => ({
      ...stmt,
      variable: variables[copy]!,
      value: this.#assigned(old.name, value, copy),
    }));
    const rows = isWide && this.#mentioned.has(old.name) ? this.#rowLets(old, value) : [];
    this.#variables.set(old.name, variables);
    if (!isWide) this.#symbols.set(old.name, symbolDim(variables[0]!.name));
    return [...written, ...rows];
  }

  /** Addresses need scalars. */
  #rowLets(old: Var, value: Expr): readonly Stmt[] {
    const rows = Array.from({ length: this.#copies * LANES }, () => this.#names.fresh(old.name));
    this.#rows.set(old.name, rows);
    return rows.map((name, i): Stmt => ({
      kind: 'let',
      variable: { name, type: old.type, mutable: false },
      value: this.#scalar(value, i),
    }));
  }

  #store(place: Place, value: Expr): readonly Stmt[] {
    const at = (element: number): Place => ({ ...place, at: this.#index(place.at, element) });
    if (this.#isScalar) return [{ kind: 'store', place: at(0), value: this.#scalar(value, 0) }];
    const isRow = this.#variation.isContiguous(place.at);
    return Array.from({ length: this.#copies }, (_, copy): readonly Stmt[] => {
      const vector = this.#vector(value, copy);
      const stored = copy === this.#copies - 1 ? this.#stored : LANES;
      if (isRow && stored === LANES) return [{ kind: 'store', place: at(copy * LANES), value: vector }];
      return Array.from({ length: stored }, (__, i): Stmt => {
        return { kind: 'store', place: at(copy * LANES + i), value: lane(vector, i) };
      });
    }).flat();
  }

  /** An index for the element that is `element` after the first. */
  #index(index: Dim, element: number): Dim {
    const { variable } = this.#variation.loop;
    const symbols = new Map([...this.#symbols, [variable, shifted(this.#at, element)]]);
    for (const [name, rows] of this.#rows) symbols.set(name, symbolDim(rows[element]!));
    return substituteDim(index, symbols);
  }

  /** The value of one element. */
  #scalar(expr: Expr, element: number): Expr {
    const key = this.#varies(expr) ? element : -1;
    return this.#remembered(2 * key + 3, expr, () => {
      if (expr.kind === 'load') return { ...expr, place: { ...expr.place, at: this.#index(expr.place.at, element) } };
      if (expr.kind === 'index') return indexValue(this.#index(expr.index, element));
      if (expr.kind === 'get') return this.#scalarGet(expr, element);
      const quotient = this.#fixedQuotient(expr);
      if (quotient !== undefined) {
        const { x, reciprocal, scale } = quotient;
        return scaled(
          mul(this.#scalar(x, element), this.#scalar(reciprocal, element)),
          scale && this.#scalar(scale, element),
        );
      }
      return mapOperands(expr, (operand) => this.#scalar(operand, element));
    });
  }

  #scalarGet(expr: Extract<Expr, { readonly kind: 'get' }>, element: number): Expr {
    const { name, mutable } = expr.variable;
    const variables = this.#variables.get(name);
    if (variables === undefined) return expr;
    const isWide = this.#varies(expr) && !this.#isScalar;
    const variable = variables[isWide ? Math.floor(element / LANES) : 0]!;
    const read = get({ ...variable, mutable: mutable && variable.mutable });
    return isWide ? lane(read, element % LANES) : read;
  }

  #varies(expr: Expr): boolean {
    return this.#variation.varies(expr);
  }

  /** The values of four elements. */
  #vector(expr: Expr, copy: number): Expr {
    if (!this.#varies(expr)) return splat(this.#scalar(expr, 0));
    return this.#remembered(2 * copy, expr, () => this.#wide(expr, copy));
  }

  #wide(expr: Expr, copy: number): Expr {
    const type = wide(expr.type);
    const quotient = this.#fixedQuotient(expr);
    if (quotient !== undefined) {
      const { x, reciprocal, scale } = quotient;
      const product = mul(this.#vector(x, copy), splat(this.#scalar(reciprocal, 0)));
      return scaled(product, scale && splat(this.#scalar(scale, 0)));
    }
    const first = copy * LANES;
    switch (expr.kind) {
      case 'get': {
        const variable = this.#variables.get(expr.variable.name)?.[copy];
        if (variable === undefined) throw new InternalError(`${expr.variable.name} has no lanes`);
        return get({ ...variable, mutable: variable.mutable && expr.variable.mutable });
      }
      case 'load':
        if (!this.#variation.isContiguous(expr.place.at)) return this.#gathered(expr, first);
        return { ...expr, type, place: { ...expr.place, at: this.#index(expr.place.at, first) } };
      case 'index':
        return this.#positions(expr.index, first);
      case 'select': {
        const { mask, a, b } = expr;
        const chosen = this.#varies(mask) ? this.#vector(mask, copy) : this.#scalar(mask, 0);
        return { kind: 'select', type, mask: chosen, a: this.#vector(a, copy), b: this.#vector(b, copy) };
      }
      default:
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        return { ...mapOperands(expr, (operand) => this.#vector(operand, copy)), type } as Expr;
    }
  }

  /** The last element takes the same way as vectors do. */
  #fixedQuotient(expr: Expr): (AsProduct & { readonly x: Expr }) | undefined {
    if (!isQuotient(expr) || this.#exact.has(expr)) return undefined;
    if (!this.#varies(expr.a) || this.#varies(expr.b)) return undefined;
    const known = this.#products.get(expr.b) ?? asProduct(expr.b);
    this.#products.set(expr.b, known);
    return { x: expr.a, ...known };
  }

  #gathered(expr: Expr, first: number): Expr {
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => this.#scalar(expr, first + i));
    return lanes([a!, b!, c!, d!]);
  }

  #positions(index: Dim, first: number): Expr {
    const step = this.#variation.step(index);
    if (step === undefined) return this.#gathered(indexValue(index), first);
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => constant(i, 'i32'));
    const base = splat(indexValue(this.#index(index, first)));
    const offsets = lanes([a!, b!, c!, d!]);
    if (constantOf(step) === 1) return add(base, offsets);
    return add(base, mul(offsets, splat(indexValue(this.#index(step, 0)))));
  }

  #remembered(which: number, expr: Expr, compute: () => Expr): Expr {
    const known = (this.#known[which] ??= new Map<Expr, Expr>());
    const found = known.get(expr);
    // What reads a variable that is set on the way is new each time.
    if (found !== undefined) return found;
    const value = compute();
    known.set(expr, value);
    return value;
  }
}

function scaled(product: Expr, scale: Expr | undefined): Expr {
  return scale === undefined ? product : mul(product, scale);
}

function wide(type: Expr['type']): NonNullable<ReturnType<typeof vectorOf>> {
  const vector = type === 'f32' || type === 'i32' || type === 'bool' ? vectorOf(type) : undefined;
  if (vector === undefined) throw new InternalError(`${type} has no four lanes`);
  return vector;
}
