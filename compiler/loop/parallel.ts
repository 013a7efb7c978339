/**
 * Which loops several threads may share, each running some of the passes. Proved of a finished body: no pass writes what another
 * one reads or writes, and no variable carries anything from pass to pass. All that is around such loops every thread computes for
 * itself, and stores outside them are one thread's.
 */
import { constantDim, constantOf, subDims, substituteDim, symbolsOf, type Dim } from '../graph/dim.ts';
import { typicalSize } from '../graph/typical.ts';
import { areApart, areApartWithin, moduliOf, type Access, type Moduli } from './apart.ts';
import { latestEnd } from './blocks.ts';
import type { Expr, For, Kernel, Place, Stmt } from './ir.ts';
import { isVector } from './lanes.ts';
import { bodiesOf, expressionsOf, hasStores, visitExpr, visitStatements } from './traverse.ts';

/** With so many passes the threads' shares differ little; a loop of fewer gives way to those inside it. */
const ENOUGH_PASSES = 16;
/** With so many, whatever a call brings, loops inside one over a batch are better: the batch may be one example. */
const MANY_PASSES = 24;

/** The kernel with `parallel` on the loops that threads may share, and nowhere else. */
export function markParallel(kernel: Kernel): Kernel {
  const { body } = kernel;
  const attempts = [chosenIn(body, MANY_PASSES, ENOUGH_PASSES), chosenIn(body, 0, ENOUGH_PASSES), chosenIn(body, 0, 0)];
  const chosen = attempts.find((loops) => loops.size > 0 && new Proof(kernel, loops).holds()) ?? new Set<Stmt>();
  return { ...kernel, body: marked(body, chosen) };
}

/** Whether there is work for more than one thread. */
export function isShared({ body }: Kernel): boolean {
  return body.some(hasParallel);
}

export function hasParallel(stmt: Stmt): boolean {
  return (stmt.kind === 'for' && stmt.parallel) || bodiesOf(stmt).some((body) => body.some(hasParallel));
}

function marked(body: readonly Stmt[], chosen: ReadonlySet<Stmt>): readonly Stmt[] {
  return body.map((stmt): Stmt => {
    if (stmt.kind === 'for') return { ...stmt, parallel: chosen.has(stmt), body: marked(stmt.body, chosen) };
    if (stmt.kind !== 'if') return stmt;
    return { ...stmt, body: marked(stmt.body, chosen), otherwise: marked(stmt.otherwise, chosen) };
  });
}

/** The outermost loops with `enough` passes, or with more than those inside them. Tails, which have none at typical sizes, are left out. */
function chosenIn(body: readonly Stmt[], many: number, enough: number): ReadonlySet<Stmt> {
  return new Set(body.flatMap((stmt) => choose(stmt, many, enough).loops));
}

interface Choice {
  readonly loops: readonly For[];
  /** Of the longest, at typical sizes. */
  readonly passes: number;
  /** Of the shortest, at any; 0 unless each of them is a loop. */
  readonly least: number;
}

function choose(stmt: Stmt, many: number, enough: number): Choice {
  const none: Choice = { loops: [], passes: 0, least: 0 };
  if (!hasStores(stmt)) return none;
  const inside = bodiesOf(stmt).flat().filter(hasStores);
  const choices = inside.map((inner) => choose(inner, many, enough)).filter(({ loops }) => loops.length > 0);
  // What a choice stores beside its loops is one thread's.
  const isCovered = choices.length > 0 && (stmt.kind === 'if' || inside.every(({ kind }) => kind !== 'store'));
  const deeper = isCovered
    ? {
        loops: choices.flatMap(({ loops }) => loops),
        passes: Math.max(...choices.map(({ passes }) => passes)),
        least: Math.min(...choices.map(({ least }) => least)),
      }
    : none;
  if (stmt.kind !== 'for') return deeper;
  const passes = typicalPasses(stmt);
  if (passes === 0) return none;
  if (storesAgain(stmt)) return deeper;
  const isOpen = constantOf(subDims(stmt.to, stmt.from)) === undefined;
  const isForBatches = many > 0 && isOpen && deeper.least >= many;
  if (isForBatches || (passes < enough && deeper.passes > passes)) return deeper;
  // To find its share of a short loop takes a thread as long as the loop itself.
  const isLong = stmt.body.some(({ kind }) => kind === 'for');
  return { loops: [stmt], passes, least: isOpen || !isLong ? 0 : passes };
}

/** Whether every pass stores to the same places, as the blocks of a sum do: no two threads may. */
function storesAgain({ variable, body }: For): boolean {
  const changing = new Set([variable]);
  let found = false;
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'let') changing.add(stmt.variable.name);
    if (stmt.kind === 'store') found ||= [...symbolsOf(stmt.place.at)].every((name) => !changing.has(name));
  });
  return found;
}

function typicalPasses({ from, to, step }: For): number {
  return Math.max(0, Math.ceil(typicalSize(subDims(to, from)) / step));
}

/** Where the loop ends at the latest: the block of a long sum may end sooner. */
function latestEndOf({ to }: For, declared: ReadonlyMap<string, Stmt>): Dim {
  const bound = declared.get(to.key);
  return (bound?.kind === 'let' ? latestEnd(bound.value) : undefined) ?? to;
}

/** Who computes a statement: every thread, one alone, or each its passes of a loop. */
type Owner = 'all' | 'one' | For;

interface Owned extends Access {
  readonly buffer: string;
  readonly stores: boolean;
  readonly owner: Owner;
  /** Which sides of choices that are made once it stands on. */
  readonly sides: ReadonlyMap<Stmt, number>;
}

interface Scope extends Pick<Owned, 'owner' | 'loops' | 'sides'> {
  /** Polynomials that names stand for. */
  readonly lets: ReadonlyMap<string, Dim>;
  /** Where each variable was declared, as names may be bound again. */
  readonly declared: ReadonlyMap<string, Stmt>;
}

class Proof {
  readonly #kernel: Kernel;
  readonly #chosen: ReadonlySet<Stmt>;
  readonly #extents: ReadonlySet<string>;
  /** By what all accesses of an entry have in common. */
  readonly #accesses = new Map<string, Owned & { readonly offsets: { from: number; lanes: number }[] }>();
  readonly #numbers = new Map<Stmt, number>();
  /** Variables that one thread sets, and those that others read, by where they were declared. */
  readonly #ofOne = new Set<Stmt>();
  readonly #read = new Set<Stmt>();
  #isSound = true;

  constructor(kernel: Kernel, chosen: ReadonlySet<Stmt>) {
    this.#kernel = kernel;
    this.#chosen = chosen;
    this.#extents = new Set(kernel.params.flatMap(({ kind, name }) => (kind === 'extent' ? [name] : [])));
  }

  holds(): boolean {
    this.#block(this.#kernel.body, { owner: 'all', loops: [], lets: new Map(), declared: new Map(), sides: new Map() });
    if (!this.#isSound || [...this.#ofOne].some((variable) => this.#read.has(variable))) return false;
    const all = [...this.#accesses.values()];
    const stored = new Set(all.flatMap(({ buffer, stores }) => (stores ? [buffer] : [])));
    return [...stored].every((buffer) => {
      const own = all.filter((access) => access.buffer === buffer);
      const moduli = moduliOf(own);
      return own.every((a, i) => own.slice(i).every((b) => this.#mayBoth(a, b, moduli)));
    });
  }

  /** A thread that sets a variable alone may read it alone; what passes of a shared loop set, nobody knows after it. */
  #setBy(variable: Stmt, owner: Owner): void {
    if (owner === 'one') this.#ofOne.add(variable);
    else this.#isSound = false;
  }

  #mayBoth(a: Owned, b: Owned, moduli: Moduli): boolean {
    if (!a.stores && !b.stores) return true;
    if ([...a.sides].some(([choice, side]) => (b.sides.get(choice) ?? side) !== side)) return true;
    if (a.owner === 'all' || b.owner === 'all') return false;
    if (a.owner !== b.owner) return areApart(a, b, moduli);
    return a.owner === 'one' || areApartWithin(a, b, a.owner, moduli);
  }

  #block(body: readonly Stmt[], around: Scope): void {
    const lets = new Map(around.lets);
    const declared = new Map(around.declared);
    for (const stmt of body) {
      const owner = this.#ownerOf(stmt, around.owner);
      const scope: Scope = { ...around, owner, lets, declared };
      // What is set inside is seen outside by the threads that were there.
      if (owner !== around.owner) for (const name of setOuter(stmt)) this.#setBy(declared.get(name)!, owner);
      for (const root of expressionsOf(stmt)) this.#loads(root, scope);
      if (stmt.kind === 'store') this.#record(stmt.place, isVector(stmt.value.type) ? 4 : 1, true, scope);
      if (stmt.kind === 'let') {
        // A name that is bound again stands for something else.
        lets.delete(stmt.variable.name);
        declared.set(stmt.variable.name, stmt);
        const { value, variable } = stmt;
        if (value.kind === 'index' && !variable.mutable) lets.set(variable.name, substituteDim(value.index, lets));
      }
      if (stmt.kind === 'if') this.#sides(stmt, scope);
      if (stmt.kind === 'for') this.#passes(stmt, scope);
    }
  }

  /** A choice that is made once goes the same way in every thread. */
  #sides(stmt: Stmt, scope: Scope): void {
    const isMadeOnce = scope.owner === 'all' && scope.loops.length === 0;
    for (const [side, body] of bodiesOf(stmt).entries()) {
      this.#block(body, isMadeOnce ? { ...scope, sides: new Map([...scope.sides, [stmt, side]]) } : scope);
    }
  }

  #passes(stmt: For, { lets, owner, ...scope }: Scope): void {
    const inside = new Map(lets);
    inside.delete(stmt.variable);
    const end = latestEndOf(stmt, scope.declared);
    const loop: For = { ...stmt, from: substituteDim(stmt.from, lets), to: substituteDim(end, lets) };
    this.#block(stmt.body, {
      ...scope,
      lets: inside,
      owner: owner === stmt ? loop : owner,
      loops: [...scope.loops, loop],
    });
  }

  #ownerOf(stmt: Stmt, around: Owner): Owner {
    if (around !== 'all') return around;
    if (stmt.kind === 'for' && this.#chosen.has(stmt)) return stmt;
    return hasStores(stmt) && !containsAny(stmt, this.#chosen) ? 'one' : 'all';
  }

  #loads(root: Expr, scope: Scope): void {
    visitExpr(root, (expr) => {
      const variable =
        expr.kind === 'get' && scope.owner !== 'one' ? scope.declared.get(expr.variable.name) : undefined;
      if (variable !== undefined) this.#read.add(variable);
      if (expr.kind === 'load') this.#record(expr.place, isVector(expr.type) ? 4 : 1, false, scope);
    });
  }

  /** Places that differ by a constant are one entry. */
  #record({ buffer, at: index }: Place, lanes: number, stores: boolean, scope: Scope): void {
    const { owner, loops, sides, lets } = scope;
    const whole = substituteDim(index, lets);
    const from = whole.terms.find(({ atoms }) => atoms.length === 0)?.coefficient ?? 0;
    const at = subDims(whole, constantDim(from));
    const around = [...sides.keys(), ...loops].map((stmt) => this.#numberOf(stmt));
    const who = typeof owner === 'string' ? owner : '';
    const key = [buffer, at.key, stores, who, around, [...sides.values()]].join(' ');
    const entry = this.#accesses.get(key) ?? {
      buffer,
      at,
      stores,
      owner,
      loops,
      sides,
      extents: this.#extents,
      offsets: [],
    };
    entry.offsets.push({ from, lanes });
    this.#accesses.set(key, entry);
  }

  #numberOf(stmt: Stmt): number {
    const known = this.#numbers.get(stmt) ?? this.#numbers.size;
    this.#numbers.set(stmt, known);
    return known;
  }
}

function containsAny(stmt: Stmt, chosen: ReadonlySet<Stmt>): boolean {
  return chosen.has(stmt) || bodiesOf(stmt).some((body) => body.some((inner) => containsAny(inner, chosen)));
}

/** The variables that a statement sets and does not declare. */
function setOuter(stmt: Stmt): ReadonlySet<string> {
  const declared = new Set<string>();
  const outer = new Set<string>();
  visitStatements([stmt], (inner) => {
    if (inner.kind === 'let') declared.add(inner.variable.name);
    if (inner.kind === 'set' && !declared.has(inner.variable.name)) outer.add(inner.variable.name);
  });
  return outer;
}
