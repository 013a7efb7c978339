/** Writes one function: its instructions in order, and its locals by name. */
import { InternalError } from '../../internal-error.ts';
import type { IndexOp, Instruction, Lanes, Local, MemoryOp, PlainOp, ValueType, WasmFunction } from './instruction.ts';

export class FunctionWriter {
  readonly #name: string;
  readonly #params: readonly Local[];
  readonly #locals: Local[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #constants = new Map<string, { readonly index: number; readonly value: readonly Instruction[] }>();
  readonly #body: Instruction[] = [];

  constructor(name: string, params: readonly Local[]) {
    this.#name = name;
    this.#params = params;
    for (const [i, { name: param, type }] of params.entries()) this.#numbers.set(`${param} ${type}`, i);
  }

  /** Vector constants have locals that are set once: engines do not take them out of loops, which costs up to 2×. */
  done(exported: boolean, result?: ValueType): WasmFunction {
    const set = [...this.#constants.values()].flatMap(({ index, value }): readonly Instruction[] => [
      ...value,
      { kind: 'index', op: 'local.set', index },
    ]);
    const body = [...set, ...this.#body];
    const results = result === undefined ? {} : { result };
    return { name: this.#name, params: this.#params, ...results, locals: this.#locals, body, exported };
  }

  /** The number of a local, made at its first mention; equal names of equal types are one. */
  local(name: string, type: ValueType): number {
    const key = `${name} ${type}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#params.length + this.#locals.push({ name, type }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** A local that nothing else has. */
  scratch(type: ValueType): number {
    return this.local(`.${this.#locals.length}`, type);
  }

  push(instruction: Instruction): void {
    this.#body.push(instruction);
  }

  plain(...ops: readonly PlainOp[]): void {
    for (const op of ops) this.push({ kind: 'plain', op });
  }

  index(op: IndexOp, index: number): void {
    this.push({ kind: 'index', op, index });
  }

  get(index: number): void {
    this.index('local.get', index);
  }

  set(index: number): void {
    this.index('local.set', index);
  }

  i32(value: number): void {
    this.push({ kind: 'const', op: 'i32.const', value });
  }

  constant(type: ValueType, value: number): void {
    if (type === 'v128') throw new InternalError('a vector is not one number');
    this.push({ kind: 'const', op: `${type}.const`, value });
  }

  vector(shape: 'f32x4' | 'i32x4', lanes: Lanes): void {
    const key = `${shape} ${lanes.map((lane) => (Object.is(lane, -0) ? '-0' : lane)).join()}`;
    let known = this.#constants.get(key);
    if (known === undefined) {
      known = { index: this.scratch('v128'), value: vectorOf(shape, lanes) };
      this.#constants.set(key, known);
    }
    this.get(known.index);
  }

  memory(op: MemoryOp, offset: number): void {
    this.push({ kind: 'memory', op, offset });
  }

  call(to: string): void {
    this.push({ kind: 'call', to });
  }

  if(type?: ValueType): void {
    this.push({ kind: 'if', ...(type === undefined ? {} : { type }) });
  }
}

/** One number for all lanes is shorter as a splat: 7 bytes for 18. */
function vectorOf(shape: 'f32x4' | 'i32x4', lanes: Lanes): readonly Instruction[] {
  const [value] = lanes;
  if (!lanes.every((lane) => Object.is(lane, value))) return [{ kind: 'vector', shape, lanes }];
  const op = shape === 'f32x4' ? 'f32.const' : 'i32.const';
  return [
    { kind: 'const', op, value },
    { kind: 'plain', op: `${shape}.splat` },
  ];
}
