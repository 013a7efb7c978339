/** Checks the invariants of a kernel; what it finds is a defect of the compiler. Whether addresses are in bounds, `interpretKernel` checks. */
import { symbolsOf } from '../graph/dim.ts';
import type { Element, Expr, Index, Kernel, LoopType, Place, Scalar, Stmt, Var } from './ir.ts';
import { isVector, laneOf, maskOf, vectorOf } from './lanes.ts';
import { operandsOf } from './traverse.ts';
import { deadStores } from './verify-stores.ts';

/** What is wrong with a kernel, one sentence each; empty where nothing is. */
export function verifyKernel(kernel: Kernel): readonly string[] {
  const verifier = new Verifier(kernel);
  verifier.block(kernel.body, verifier.numbers, new Set(verifier.extents));
  return [...verifier.found, ...deadStores(kernel.body).map((what) => `${kernel.name}: ${what}`)];
}

const loaded: Readonly<Record<Element, Scalar>> = { f32: 'f32', f64: 'f64', i32: 'i32', u8: 'i32', bool: 'bool' };

type Variables = ReadonlyMap<string, Var>;

class Verifier {
  readonly found: string[] = [];
  readonly extents: readonly string[];
  readonly numbers: Variables;
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.extents = kernel.params.flatMap((param) => (param.kind === 'extent' ? [param.name] : []));
    this.numbers = new Map(
      kernel.params.flatMap((param) =>
        param.kind === 'number' ? [[param.name, { ...param, mutable: false }] as const] : [],
      ),
    );
    const names = kernel.params.map(({ name }) => name);
    if (new Set(names).size !== names.length) this.#wrong(`parameters share a name: ${names.join(', ')}`);
  }

  #wrong(what: string): void {
    this.found.push(`${this.#kernel.name}: ${what}`);
  }

  block(body: readonly Stmt[], outer: Variables, outerIndices: ReadonlySet<string>): void {
    const variables = new Map(outer);
    const indices = new Set(outerIndices);
    for (const stmt of body) this.#statement(stmt, variables, indices);
  }

  #statement(stmt: Stmt, variables: Map<string, Var>, indices: Set<string>): void {
    switch (stmt.kind) {
      case 'let': {
        this.#typed(stmt.value, stmt.variable.type, variables, indices);
        variables.set(stmt.variable.name, stmt.variable);
        if (stmt.variable.type === 'i32' && !stmt.variable.mutable) indices.add(stmt.variable.name);
        return;
      }
      case 'set': {
        const known = variables.get(stmt.variable.name);
        if (known?.mutable !== true) this.#wrong(`${stmt.variable.name} is set but is no variable`);
        return this.#typed(stmt.value, stmt.variable.type, variables, indices);
      }
      case 'store':
        this.#place(stmt.place, 'write', indices);
        return this.#typed(stmt.value, loadedAs(stmt.place, stmt.value.type), variables, indices);
      case 'for': {
        this.#index(stmt.from, indices);
        this.#index(stmt.to, indices);
        if (!(stmt.step > 0)) this.#wrong(`the loop over ${stmt.variable} never ends`);
        if (variables.has(stmt.variable) || indices.has(stmt.variable)) this.#wrong(`${stmt.variable} is hidden`);
        return this.block(stmt.body, variables, new Set([...indices, stmt.variable]));
      }
      case 'if':
        this.#typed(stmt.condition, 'bool', variables, indices);
        this.block(stmt.body, variables, indices);
        return this.block(stmt.otherwise, variables, indices);
      default:
        return stmt satisfies never;
    }
  }

  #typed(expr: Expr, type: LoopType, variables: Variables, indices: ReadonlySet<string>): void {
    if (expr.type !== type) this.#wrong(`a ${expr.kind} of ${expr.type} stands where ${type} is needed`);
    this.#expr(expr, variables, indices);
  }

  #expr(expr: Expr, variables: Variables, indices: ReadonlySet<string>): void {
    if (expr.kind === 'load') {
      this.#place(expr.place, 'read', indices);
      if (expr.type !== loadedAs(expr.place, expr.type))
        this.#wrong(`${expr.place.buffer} is not loaded as ${expr.type}`);
    }
    if (expr.kind === 'index') this.#index(expr.index, indices);
    if (expr.kind === 'get' && variables.get(expr.variable.name)?.type !== expr.type) {
      this.#wrong(`${expr.variable.name} is not a ${expr.type} here`);
    }
    this.#operands(expr);
    for (const operand of operandsOf(expr)) this.#expr(operand, variables, indices);
  }

  #operands(expr: Expr): void {
    if (expr.kind === 'select' && ![maskOf(expr.type), 'bool'].includes(expr.mask.type))
      this.#wrong(`select by ${expr.mask.type}`);
    if (expr.kind === 'compare' && expr.type !== maskOf(expr.a.type))
      this.#wrong(`a compare of ${expr.a.type} is ${expr.type}`);
    if (expr.kind === 'lane' && ![0, 1, 2, 3].includes(expr.lane)) this.#wrong(`a lane ${expr.lane}`);
    if (expr.kind === 'shuffle' && !expr.select.every((lane) => lane >= 0 && lane < 8)) {
      this.#wrong(`a shuffle of ${expr.select.join()}`);
    }
    const alike = expr.kind === 'select' ? [expr.a, expr.b] : operandsOf(expr);
    const [first] = alike;
    if (first === undefined) return;
    const other = alike.find(({ type }) => type !== first.type);
    if (other !== undefined) this.#wrong(`a ${expr.kind} of ${first.type} and ${other.type}`);
    if (!mayGive(expr, first.type)) this.#wrong(`a ${expr.kind} changes its type`);
  }

  #place(place: Place, access: 'read' | 'write', indices: ReadonlySet<string>): void {
    const param = this.#kernel.params.find(({ name }) => name === place.buffer);
    if (param?.kind !== 'buffer' || param.element !== place.element) {
      return this.#wrong(`${place.buffer} is no parameter of ${place.element}`);
    }
    if (param.access !== 'both' && param.access !== access) this.#wrong(`${place.buffer} is not for ${access}`);
    this.#index(place.at, indices);
  }

  #index(index: Index, indices: ReadonlySet<string>): void {
    const unknown = [...symbolsOf(index)].filter((name) => !indices.has(name));
    if (unknown.length > 0) this.#wrong(`${index.key} mentions ${unknown.join(', ')}, unknown here`);
  }
}

/** The type of what is at `place`, with as many lanes as `wanted`. */
function loadedAs({ element }: Place, wanted: LoopType): LoopType {
  return isVector(wanted) ? (vectorOf(loaded[element]) ?? loaded[element]) : loaded[element];
}

/** Whether operands of type `from` may give what the expression says that it is. */
function mayGive({ kind, type }: Expr, from: LoopType): boolean {
  switch (kind) {
    case 'cast':
      return isVector(type) === isVector(from);
    case 'reinterpret':
      return (
        isVector(type) === isVector(from) && [from, type].every((one) => one.startsWith('f32') || one.startsWith('i32'))
      );
    case 'splat':
    case 'lanes':
      return !isVector(from) && type === vectorOf(from);
    case 'lane':
      return isVector(from) && type === laneOf(from);
    case 'compare':
    case 'random':
      return true;
    default:
      return type === from;
  }
}
