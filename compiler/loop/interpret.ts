/** Runs a kernel slowly, with every access checked: the oracle that tests compare emitted code with. */
import * as math from '../../runtime/math/index.ts';
import { threefry } from '../../runtime/random.ts';
import { evaluateDim } from '../graph/dim.ts';
import { InternalError } from '../internal-error.ts';
import type { BinaryMathOp, BinaryOp, Compare, Element, Expr, Kernel, LoopType, MathOp, Place, Stmt, UnaryOp } from './ir.ts'; // prettier-ignore

/** Elements as numbers, bool as 0 and 1. */
export interface KernelBuffer {
  readonly element: Element;
  readonly data: Float64Array;
}

/** Runs `kernel` on `buffers`, which it changes. Throws an InternalError for an access out of bounds. */
export function interpretKernel(
  kernel: Kernel,
  buffers: ReadonlyMap<string, KernelBuffer>,
  extents: Readonly<Record<string, number>>,
): void {
  new Interpreter(kernel.name, buffers, new Map(Object.entries(extents))).block(kernel.body);
}

class Interpreter {
  readonly #name: string;
  readonly #buffers: ReadonlyMap<string, KernelBuffer>;
  /** Extents, loop variables and lets: names never hide each other within a kernel's open blocks. */
  readonly #values: Map<string, number>;

  constructor(name: string, buffers: ReadonlyMap<string, KernelBuffer>, values: Map<string, number>) {
    this.#name = name;
    this.#buffers = buffers;
    this.#values = values;
  }

  block(body: readonly Stmt[]): void {
    for (const stmt of body) this.#statement(stmt);
  }

  #statement(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let':
      case 'set':
        this.#values.set(stmt.variable.name, this.#value(stmt.value));
        return;
      case 'store': {
        const { data, at } = this.#place(stmt.place);
        const value = this.#value(stmt.value);
        data[at] = stmt.place.element === 'f32' ? Math.fround(value) : value;
        return;
      }
      case 'for': {
        const to = this.#index(stmt.to);
        for (let i = this.#index(stmt.from); i < to; i += stmt.step) {
          this.#values.set(stmt.variable, i);
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
    return evaluateDim(index, Object.fromEntries(this.#values));
  }

  #place({ buffer, at: index, element }: Place): { readonly data: Float64Array; readonly at: number } {
    const found = this.#buffers.get(buffer);
    const at = this.#index(index);
    if (found?.element !== element) throw new InternalError(`${this.#name}: no ${element} buffer ${buffer}`);
    if (!(at >= 0 && at < found.data.length)) {
      throw new InternalError(`${this.#name}: ${buffer}[${index.key}] is ${at}, outside [0, ${found.data.length})`);
    }
    return { data: found.data, at };
  }

  #value(expr: Expr): number {
    switch (expr.kind) {
      case 'const':
        return expr.value;
      case 'get':
        return this.#values.get(expr.variable.name)!;
      case 'index':
        return this.#index(expr.index);
      case 'load': {
        const { data, at } = this.#place(expr.place);
        return data[at]!;
      }
      case 'unary':
        return unary(expr.op, this.#value(expr.a), expr.type);
      case 'binary':
        return binary(expr.op, this.#value(expr.a), this.#value(expr.b), expr.type);
      case 'shift':
        return shift(expr.op, this.#value(expr.a), expr.by);
      case 'fma':
        return this.#value(expr.a) * this.#value(expr.b) + this.#value(expr.c);
      case 'compare':
        return Number(comparisons[expr.op](this.#value(expr.a), this.#value(expr.b)));
      case 'select':
        return this.#value(expr.mask) === 0 ? this.#value(expr.b) : this.#value(expr.a);
      case 'cast':
        return castTo(expr.type, this.#value(expr.a));
      case 'random': {
        const [k0, k1] = expr.key;
        const [c0, c1] = expr.counter;
        return threefry(this.#value(k0), this.#value(k1), this.#value(c0), this.#value(c1));
      }
      default:
        return expr satisfies never;
    }
  }
}

const comparisons: Readonly<Record<Compare, (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
};

const unaries: Readonly<Record<Exclude<UnaryOp, 'not'> | MathOp, (a: number) => number>> = {
  neg: (a) => -a,
  abs: Math.abs,
  sqrt: Math.sqrt,
  floor: Math.floor,
  ceil: Math.ceil,
  trunc: Math.trunc,
  nearest: (a) => {
    const below = Math.floor(a);
    const up = a - below > 0.5 || (a - below === 0.5 && below % 2 !== 0);
    const value = up ? below + 1 : below;
    return value === 0 && (a < 0 || Object.is(a, -0)) ? -0 : value;
  },
  exp: math.exp,
  expm1: math.expm1,
  log: math.log,
  log1p: math.log1p,
  log2: math.log2,
  sin: math.sin,
  cos: math.cos,
  tan: math.tan,
  asin: math.asin,
  acos: math.acos,
  atan: math.atan,
  sinh: math.sinh,
  cosh: math.cosh,
  tanh: math.tanh,
  sigmoid: math.sigmoid,
  erf: math.erf,
  erfc: math.erfc,
};

function unary(op: UnaryOp | MathOp, a: number, type: LoopType): number {
  if (op === 'not') return type === 'bool' ? 1 - a : ~a;
  const value = unaries[op](a);
  return type === 'i32' ? value | 0 : value;
}

const floats: Readonly<Record<BinaryOp | BinaryMathOp, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  rem: (a, b) => a % b,
  min: (a, b) => (a < b || Number.isNaN(a) ? a : b),
  max: (a, b) => (a > b || Number.isNaN(a) ? a : b),
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  pow: math.pow,
  atan2: math.atan2,
};

function binary(op: BinaryOp | BinaryMathOp, a: number, b: number, type: LoopType): number {
  if (type === 'i32' && op === 'mul') return Math.imul(a, b);
  return type === 'i32' ? floats[op](a, b) | 0 : floats[op](a, b);
}

function shift(op: 'left' | 'right' | 'rightUnsigned', a: number, by: number): number {
  if (op === 'left') return a << by;
  return op === 'right' ? a >> by : (a >>> by) | 0;
}

/** To i32: truncated, saturating, NaN to 0. */
function castTo(type: LoopType, a: number): number {
  if (type === 'f32') return Math.fround(a);
  if (type === 'bool') return Number(a !== 0);
  return type === 'i32' ? Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, a)) | 0 : a;
}
