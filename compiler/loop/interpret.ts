/** Runs a kernel slowly, with every access checked: the oracle that tests compare emitted code with. */
import { threefry } from '../../runtime/random.ts';
import { evaluateDim, symbolsOf } from '../graph/dim.ts';
import { InternalError } from '../internal-error.ts';
import type { Element, Expr, Kernel, LoopType, Place, Scalar, Stmt } from './ir.ts';
import { isVector, laneOf } from './lanes.ts';
import { binary, bitsOfFloat, castTo, floatOfBits, shift, unary } from './operations.ts';
import { hasParallel } from './parallel.ts';
import { comparisons, isNumber } from './scalar.ts';
import { hasStores, operandsOf } from './traverse.ts';

/** Elements as numbers, bool as 0 and 1. */
export interface KernelBuffer {
  readonly element: Element;
  readonly data: Float64Array;
  /** Which elements hold a value, where that is watched. */
  readonly defined?: Defined;
}

/** Elements that hold a value: a set of their indices is one. */
export interface Defined {
  has(element: number): boolean;
  add(element: number): unknown;
  delete(element: number): unknown;
}

/** What a lane holds that was loaded from where nothing was stored: a lane that nobody reads may, and nothing else. */
class Poison {
  readonly from: string;

  constructor(from: string) {
    this.from = from;
  }
}

type Lane = number | Poison;

/** A scalar, or the lanes of a vector. */
type Value = number | readonly Lane[];

export interface InterpretOptions {
  /** Round every f32 operation, as a machine with f32 arithmetic does; without, as JavaScript: only what is stored. */
  readonly roundEach?: boolean;
  /** Run what one of several threads does: its passes of loops that they share; what stores beside those is run by the last thread. */
  readonly share?: Share;
}

export interface Share {
  /** From 0. */
  readonly thread: number;
  readonly of: number;
}

/** Runs `kernel` on `buffers`, which it changes. Throws an InternalError for an access out of bounds, or a use of what was never stored. */
export function interpretKernel(
  kernel: Kernel,
  buffers: ReadonlyMap<string, KernelBuffer>,
  extents: Readonly<Record<string, number>>,
  options: InterpretOptions = {},
): void {
  new Interpreter(kernel.name, buffers, new Map(Object.entries(extents)), options).block(kernel.body);
}

class Interpreter {
  readonly #name: string;
  readonly #buffers: ReadonlyMap<string, KernelBuffer>;
  /** Extents, loop variables and lets: names never hide each other within a kernel's open blocks. */
  readonly #values: Map<string, Value>;
  readonly #roundsEach: boolean;
  /** Undefined where this thread runs everything, as inside its passes. */
  #share: Share | undefined;

  constructor(
    name: string,
    buffers: ReadonlyMap<string, KernelBuffer>,
    values: Map<string, Value>,
    { roundEach = false, share }: InterpretOptions,
  ) {
    this.#name = name;
    this.#buffers = buffers;
    this.#values = values;
    this.#roundsEach = roundEach;
    this.#share = share;
  }

  block(body: readonly Stmt[]): void {
    for (const stmt of body) {
      const share = this.#share;
      const isSplit = share !== undefined && stmt.kind === 'for' && stmt.parallel;
      const isOnes = share !== undefined && hasStores(stmt) && !hasParallel(stmt);
      if (isOnes && share.thread < share.of - 1) continue;
      if (isSplit || isOnes) this.#share = undefined;
      this.#statement(stmt, isSplit ? share : { thread: 0, of: 1 });
      this.#share = share;
    }
  }

  /** Of a loop the passes that are the thread's. */
  #statement(stmt: Stmt, { thread, of }: Share): void {
    switch (stmt.kind) {
      case 'let':
      case 'set':
        this.#values.set(stmt.variable.name, this.#value(stmt.value));
        return;
      case 'store': {
        const lanes = isVector(stmt.value.type) ? 4 : 1;
        const { data, defined, at } = this.#place(stmt.place, lanes);
        const value = this.#value(stmt.value);
        const rounded = stmt.place.element === 'f32' ? Math.fround : (lane: number): number => lane;
        for (let i = 0; i < lanes; i++) {
          const lane = typeof value === 'number' ? value : value[i]!;
          if (typeof lane === 'number' || defined === undefined) {
            data[at + i] = rounded(this.#known(lane));
            defined?.add(at + i);
          } else defined.delete(at + i);
        }
        return;
      }
      case 'for': {
        const from = this.#index(stmt.from);
        const passes = Math.max(0, Math.ceil((this.#index(stmt.to) - from) / stmt.step));
        const end = Math.ceil(((thread + 1) * passes) / of);
        for (let pass = Math.ceil((thread * passes) / of); pass < end; pass++) {
          this.#values.set(stmt.variable, from + pass * stmt.step);
          this.block(stmt.body);
        }
        return;
      }
      case 'if':
        return this.block(this.#value(stmt.condition) === 0 ? stmt.otherwise : stmt.body);
      default:
        return stmt satisfies never;
    }
  }

  #index(index: Place['at']): number {
    const sizes: Record<string, number> = {};
    for (const name of symbolsOf(index)) {
      const value = this.#values.get(name);
      if (typeof value === 'number') sizes[name] = value;
    }
    return evaluateDim(index, sizes);
  }

  #place(
    { buffer, at: index, element }: Place,
    lanes: number,
  ): Omit<KernelBuffer, 'element'> & { readonly at: number } {
    const found = this.#buffers.get(buffer);
    const at = this.#index(index);
    if (found?.element !== element) throw new InternalError(`${this.#name}: no ${element} buffer ${buffer}`);
    if (!(at >= 0 && at + lanes <= found.data.length)) {
      throw new InternalError(`${this.#name}: ${buffer}[${index.key}] is ${at}, outside [0, ${found.data.length})`);
    }
    return { ...found, at };
  }

  #load({ type, place }: Extract<Expr, { readonly kind: 'load' }>): Value {
    const { data, defined, at } = this.#place(place, 1);
    const lane = (element: number): Lane =>
      element < data.length && defined?.has(element) !== false
        ? data[element]!
        : new Poison(`element ${element} of ${place.buffer}`);
    return isVector(type) ? [lane(at), lane(at + 1), lane(at + 2), lane(at + 3)] : this.#known(lane(at));
  }

  #known(lane: Lane): number {
    if (typeof lane === 'number') return lane;
    throw new InternalError(`${this.#name}: ${lane.from} is used and holds no value`);
  }

  #lane(value: Value, at: number): number {
    return typeof value === 'number' ? value : this.#known(value[at]!);
  }

  #value(expr: Expr): Value {
    const value = this.#computed(expr);
    return this.#roundsEach && laneOf(expr.type) === 'f32' ? lanewise(expr.type, Math.fround, value) : value;
  }

  #computed(expr: Expr): Value {
    const { type } = expr;
    const lane = laneOf(type);
    switch (expr.kind) {
      case 'const':
        return isVector(type) ? [expr.value, expr.value, expr.value, expr.value] : expr.value;
      case 'get':
        return this.#values.get(expr.variable.name)!;
      case 'index':
        return this.#index(expr.index);
      case 'load':
        return this.#load(expr);
      case 'unary':
        return lanewise(type, (a) => unary(expr.op, a, lane), this.#value(expr.a));
      case 'binary': {
        const [a, b] = isNumber(expr.b) ? [expr.b, expr.a] : [expr.a, expr.b];
        if (isNumber(a) && lane !== 'i32' && (expr.op === 'min' || expr.op === 'max')) {
          const isBeyond = comparisons[expr.op === 'min' ? 'lt' : 'gt'];
          return lanewise(type, (known, x) => (isBeyond(known, x) ? known : x), this.#value(a), this.#value(b));
        }
        return lanewise(type, (x, y) => binary(expr.op, x, y, lane), this.#value(expr.a), this.#value(expr.b));
      }
      case 'shift':
        return lanewise(type, (a) => shift(expr.op, a, expr.by), this.#value(expr.a));
      case 'fma':
        return lanewise(type, (a, b, c) => this.#fma(a, b, c, lane), ...operandsOf(expr).map((a) => this.#value(a)));
      case 'compare':
        return lanewise(type, (a, b) => Number(comparisons[expr.op](a, b)), this.#value(expr.a), this.#value(expr.b));
      case 'select':
        return this.#select(expr);
      case 'cast':
        return lanewise(type, (a) => castTo(lane, a), this.#value(expr.a));
      case 'reinterpret':
        return lanewise(type, lane === 'f32' ? floatOfBits : bitsOfFloat, this.#value(expr.a));
      case 'splat': {
        const a = this.#lane(this.#value(expr.a), 0);
        return [a, a, a, a];
      }
      case 'lanes':
        return expr.of.map((a) => this.#lane(this.#value(a), 0));
      case 'lane':
        return this.#lane(this.#value(expr.a), expr.lane);
      case 'shuffle': {
        const [a, b] = [this.#value(expr.a), this.#value(expr.b)];
        return expr.select.map((from) => (from < 4 ? laneAt(a, from) : laneAt(b, from - 4)));
      }
      case 'random': {
        const words = operandsOf(expr).map((word) => this.#value(word));
        return lanewise(type, threefry, ...words);
      }
      default:
        return expr satisfies never;
    }
  }

  #fma(a: number, b: number, c: number, type: Scalar): number {
    return this.#roundsEach && type === 'f32' ? Math.fround(a * b) + c : a * b + c;
  }

  /** Both sides are computed, as vectors compute them: what is not chosen is loaded from inside its buffer too. */
  #select({ mask, a, b }: Extract<Expr, { readonly kind: 'select' }>): Value {
    const [chosen, x, y] = [this.#value(mask), this.#value(a), this.#value(b)];
    if (typeof chosen === 'number') return chosen === 0 ? y : x;
    return chosen.map((lane, i) => (typeof lane === 'number' ? laneAt(lane === 0 ? y : x, i) : lane));
  }
}

function laneAt(value: Value, at: number): Lane {
  return typeof value === 'number' ? value : value[at]!;
}

/** `f` of every lane of the operands; of poison it is that. */
function lanewise(type: LoopType, f: (...lanes: number[]) => number, ...operands: readonly Value[]): Value {
  if (operands.every((operand) => typeof operand === 'number')) {
    const value = f(...operands);
    return isVector(type) ? [value, value, value, value] : value;
  }
  return [0, 1, 2, 3].map((at) => {
    const lanes = operands.map((operand) => laneAt(operand, at));
    return lanes.find((lane) => typeof lane !== 'number') ?? f(...lanes.filter((lane) => typeof lane === 'number'));
  });
}
