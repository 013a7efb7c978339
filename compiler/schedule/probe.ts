/** Asks lowering rules what they would read and compute, before any kernel exists. */
import { isOne, symbolDim, symbolsOf, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Expr } from '../loop/ir.ts';
import { loopType } from '../loop/scalar.ts';
import { visitExpr } from '../loop/traverse.ts';
import type { MultiIndex } from '../ops/lowering.ts';
import { byIndex, type Access } from './access.ts';
import { contextOf, linearIndex, lowerMap, type Operands } from './lower.ts';
import { resolve } from './roots.ts';

export interface Read {
  readonly node: Node;
  readonly access: Access;
}

export interface Probe {
  readonly reads: readonly Read[];
  /** Rough cost of one element. */
  readonly weight: number;
  /** Computed without rounding and cheaply: may be computed again instead of stored. */
  readonly exact: boolean;
  /** Nothing but its operand at another index. */
  readonly isView: boolean;
}

/** Symbols that stand for values read from memory (gathered rows) → the loop variables that those values depend on. */
export type RowSymbols = Map<string, ReadonlySet<string>>;

/** The loop variables that an access depends on. */
export function variablesOf(access: Access, rows: RowSymbols): ReadonlySet<string> {
  const dims = access.kind === 'linear' ? [access.at] : access.index;
  const found = new Set<string>();
  for (const dim of dims) {
    for (const name of symbolsOf(dim)) {
      for (const variable of rows.get(name) ?? [name]) if (variable.startsWith('$')) found.add(variable);
    }
  }
  return found;
}

/** One variable per axis, zero along axes of extent 1. */
export function variables(shape: readonly Dim[], name: (axis: number) => string): MultiIndex {
  return shape.map((extent, axis) => (isOne(extent) ? zeroDim : symbolDim(name(axis))));
}

/** Operands that are placeholders, and what was asked of them. */
class Recorder implements Operands {
  readonly reads: Read[] = [];
  readonly #node: Node;
  readonly #rows: RowSymbols;
  readonly #placeholders = new Map<string, Access>();

  constructor(node: Node, rows: RowSymbols) {
    this.#node = node;
    this.#rows = rows;
  }

  value(node: Node, access: Access): Expr {
    this.reads.push({ node, access });
    const type = loopType(node.type.dtype);
    const variable = { name: `operand ${this.reads.length}`, type, mutable: false };
    this.#placeholders.set(variable.name, access);
    return { kind: 'get', type, variable };
  }

  asIndex(value: Expr): Dim {
    const dependsOn = new Set<string>();
    visitExpr(value, (expr) => {
      const access = expr.kind === 'get' ? this.#placeholders.get(expr.variable.name) : undefined;
      if (access !== undefined) for (const name of variablesOf(access, this.#rows)) dependsOn.add(name);
      if (expr.kind === 'index') for (const name of variablesOf(byIndex([expr.index]), this.#rows)) dependsOn.add(name);
    });
    const name = `row ${this.#node.id} ${this.#rows.size}`;
    this.#rows.set(name, dependsOn);
    return symbolDim(name);
  }
}

/** What the map `node` reads for the element at `access`; undefined where that element has no multi-index and the rule needs one. */
export function probeMap(node: Node, access: Access, rows: RowSymbols): Probe | undefined {
  const recorder = new Recorder(node, rows);
  const value = lowerMap(node, access, recorder);
  return value && { reads: recorder.reads, ...judge(value) };
}

/** What a kernel of pieces reads; loop variables are `$p<piece>.<axis>`. */
export function probePieces(
  node: Node,
  rows: RowSymbols,
): readonly { reads: readonly Read[]; extents: readonly Dim[] }[] {
  const { lowering } = node.op;
  if (lowering.kind !== 'assemble' && lowering.kind !== 'accumulate')
    throw new InternalError(`${node.op.name} has no pieces`);
  const recorder = new Recorder(node, rows);
  return lowering.pieces(contextOf(node, recorder)).map((piece, p) => {
    const from = recorder.reads.length;
    const index = variables(piece.extents, (axis) => pieceVariable(p, axis));
    piece.target(index);
    piece.value(index);
    return { reads: recorder.reads.slice(from), extents: piece.extents };
  });
}

export const pieceVariable = (piece: number, axis: number): string => `$p${piece}.${axis}`;

const exactUnary = new Set<string>(['neg', 'abs', 'floor', 'ceil', 'trunc', 'nearest', 'not']);
const exactBinary = new Set<string>(['min', 'max', 'and', 'or', 'xor']);
const arithmetic = new Set<string>(['add', 'sub', 'mul']);

function judge(value: Expr): { weight: number; exact: boolean; isView: boolean } {
  let weight = 0;
  let exact = true;
  visitExpr(value, (expr) => {
    if (expr.kind === 'random') {
      // Thirteen rounds: too much for an epilogue that is written sixteen times.
      weight += 50;
      exact = false;
    } else if (expr.kind === 'unary' && !exactUnary.has(expr.op)) {
      weight += expr.op === 'sqrt' ? 4 : 20;
      exact = false;
    } else if (expr.kind === 'binary') {
      const isExact = exactBinary.has(expr.op) || expr.type === 'i32';
      exact &&= isExact;
      weight += isExact || arithmetic.has(expr.op) ? 1 : expr.op === 'div' ? 4 : 20;
    } else if (expr.kind === 'fma') {
      weight += 1;
      exact = false;
    } else if (expr.kind !== 'const' && expr.kind !== 'get') weight += 1;
  });
  return { weight, exact, isView: value.kind === 'get' };
}

/**
 * Nodes on the way to which something is computed that needs a multi-index, and would have to be stored for a reader that only has a place in
 * row-major order: the repetitions behind a pooling's gradient, say, which ends in a reshape.
 */
export function wantIndex(nodes: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  // Operands come before users.
  for (const node of nodes) {
    if (node.op.lowering.kind !== 'map') continue;
    const own = node.op.elementwise ? node.operands.map(resolve) : [];
    if (own.some((operand) => found.has(operand)) || linearIndex(node, zeroDim) === undefined) found.add(node);
  }
  return found;
}
