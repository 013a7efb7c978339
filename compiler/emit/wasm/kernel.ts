/** A kernel as a function: addresses of buffers, extents and numbers are its parameters, the first two i32. */
import { constantDim, constantOf, scaleDim, subDims, symbolDim } from '../../graph/dim.ts';
import { bytesOf } from '../../graph/type.ts';
import type { Expr, For, Index, Kernel, Place, Stmt } from '../../loop/ir.ts';
import { isVector } from '../../loop/lanes.ts';
import { hasParallel } from '../../loop/parallel.ts';
import { hasStores } from '../../loop/traverse.ts';
import { writeScalar } from './scalar.ts';
import { scalarStores, valueType, type Scene } from './scene.ts';
import { writeVector } from './vector.ts';
import { FunctionWriter } from './function-writer.ts';
import type { Local, WasmFunction } from './instruction.ts';
import { leaderOf, pointersOf, startName, type Pointer } from './pointers.ts';
import { alone, sharing, writeEntrance, writeLastOnly, writeShare, type Sharing } from './share.ts';
import { isNeverNegative, withoutConstant, writeNumber, writePolynomial } from './polynomial.ts';

/** With `sharesFrom`, the operations from which on threads share it, it stands in a module with the functions of `team.ts`. */
export function kernelFunction(
  kernel: Kernel,
  host: Scene['host'],
  sharesFrom?: number,
  isRelaxed = false,
): WasmFunction {
  if (sharesFrom === undefined) return new KernelWriter(kernel, host, undefined, isRelaxed).run();
  const hosts: Parameters<typeof host>[] = [];
  const shared = new KernelWriter(
    kernel,
    (...called) => void hosts.push(called),
    sharing(kernel, sharesFrom),
    isRelaxed,
  ).run();
  if (hosts.length === 0) return shared;
  // Functions of the host are with one thread only.
  return new KernelWriter(kernel, host, alone, isRelaxed).run();
}

class KernelWriter {
  readonly #kernel: Kernel;
  readonly #writer: FunctionWriter;
  readonly #scene: Scene;
  /** Of the loop around, by buffer and index. */
  #pointers: Map<string, { readonly local: number; readonly offset: number }> = new Map();
  /** Symbols that are never below 0. */
  readonly #natural = new Set<string>();
  readonly #sharing: Sharing | undefined;
  /** Outside loops that threads share, where every thread computes. */
  #isCommon: boolean;

  constructor(kernel: Kernel, host: Scene['host'], team: Sharing | undefined, isRelaxed: boolean) {
    this.#kernel = kernel;
    this.#sharing = team;
    this.#isCommon = team !== undefined && team !== alone;
    const params = kernel.params.map((param): Local => {
      return { name: param.name, type: param.kind === 'number' ? param.type : 'i32' };
    });
    this.#writer = new FunctionWriter(kernel.name, params);
    for (const { kind, name } of kernel.params) if (kind === 'extent') this.#natural.add(name);
    this.#scene = {
      writer: this.#writer,
      value: (expr) => (isVector(expr.type) ? writeVector : writeScalar)(expr, this.#scene),
      address: (place) => this.#address(place),
      index: (index) => this.#index(index),
      number: (index) => writeNumber(index, (name) => this.#symbol(name), this.#writer),
      isRelaxed,
      host,
    };
  }

  run(): WasmFunction {
    if (this.#sharing !== undefined) writeEntrance(this.#sharing, this.#writer);
    this.#block(this.#kernel.body);
    return this.#writer.done(false);
  }

  #block(body: readonly Stmt[]): void {
    for (const stmt of body) {
      const isCommon = this.#isCommon;
      const isSplit = isCommon && stmt.kind === 'for' && stmt.parallel;
      const isOnes = isCommon && hasStores(stmt) && !hasParallel(stmt);
      if (isOnes) writeLastOnly(this.#writer);
      this.#isCommon = isCommon && !isSplit && !isOnes;
      this.#statement(isSplit ? this.#share(stmt) : stmt);
      this.#isCommon = isCommon;
      if (isOnes) this.#writer.plain('end');
    }
  }

  /** The loop over this thread's passes. */
  #share(loop: For): For {
    const [from, to] = [`${loop.variable}.from`, `${loop.variable}.to`];
    for (const [name, index] of [
      [from, loop.from],
      [to, loop.to],
    ] as const) {
      this.#index(index);
      this.#writer.set(this.#writer.local(name, 'i32'));
    }
    writeShare(from, to, loop.step, this.#writer);
    if (this.#isNatural(loop.from)) this.#natural.add(from);
    return { ...loop, from: symbolDim(from), to: symbolDim(to) };
  }

  #statement(stmt: Stmt): void {
    const writer = this.#writer;
    switch (stmt.kind) {
      case 'let':
      case 'set': {
        const { name, type, mutable } = stmt.variable;
        if (!mutable && stmt.value.kind === 'index' && this.#isNatural(stmt.value.index)) this.#natural.add(name);
        this.#scene.value(stmt.value);
        return writer.set(writer.local(name, valueType(type)));
      }
      case 'store':
        return this.#store(stmt.place, stmt.value);
      case 'for':
        return this.#loop(stmt);
      case 'if':
        this.#scene.value(stmt.condition);
        writer.if();
        this.#block(stmt.body);
        if (stmt.otherwise.length > 0) writer.plain('else');
        this.#block(stmt.otherwise);
        return writer.plain('end');
      default:
        return stmt satisfies never;
    }
  }

  /** The test stands at the bottom, and above the loop unless it is known to run. */
  #loop(loop: For): void {
    const writer = this.#writer;
    const { from, to } = loop;
    const [first, last] = [constantOf(from), constantOf(to)];
    const runs = first !== undefined && last !== undefined && first < last;
    if (!runs) {
      this.#index(from);
      this.#index(to);
      writer.plain('i32.lt_s');
      writer.if();
    }
    const pointers = new Map(pointersOf(loop).map((pointer) => [pointer, this.#pointer(pointer)]));
    const leader = leaderOf(loop, [...pointers.keys()]);
    if (leader === undefined) this.#counted(loop, pointers);
    else this.#led(loop, pointers, leader);
    if (!runs) writer.plain('end');
  }

  /** A loop that counts its variable. */
  #counted(loop: For, pointers: ReadonlyMap<Pointer, number>): void {
    const { variable, from, to, step } = loop;
    const writer = this.#writer;
    const i = writer.local(variable, 'i32');
    if (this.#isNatural(from)) this.#natural.add(variable);
    this.#index(from);
    writer.set(i);
    const end = this.#end(variable, to);
    writer.plain('loop');
    this.#pass(loop, pointers);
    writer.get(i);
    writer.i32(step);
    writer.plain('i32.add');
    writer.index('local.tee', i);
    end();
    writer.plain('i32.lt_s');
    writer.index('br_if', 0);
    writer.plain('end');
  }

  /** A loop whose variable only moves pointers: one of them counts. */
  #led({ from, to, step, ...loop }: For, pointers: ReadonlyMap<Pointer, number>, leader: Pointer): void {
    const writer = this.#writer;
    const local = pointers.get(leader)!;
    const end = writer.scratch('i32');
    writer.get(local);
    this.#index(scaleDim(subDims(to, from), constantOf(leader.growth)! / step));
    writer.plain('i32.add');
    writer.set(end);
    writer.plain('loop');
    this.#pass({ from, to, step, ...loop }, pointers);
    writer.get(local);
    writer.get(end);
    writer.plain('i32.lt_u');
    writer.index('br_if', 0);
    writer.plain('end');
  }

  #pass({ body }: For, pointers: ReadonlyMap<Pointer, number>): void {
    const writer = this.#writer;
    const outer = new Map(this.#pointers);
    for (const [{ buffer, offsets }, local] of pointers) {
      for (const [name, offset] of offsets) this.#pointers.set(`${buffer} ${name}`, { local, offset });
    }
    this.#block(body);
    this.#pointers = outer;
    for (const [{ growth }, local] of pointers) {
      if (growth.terms.length === 0) continue;
      writer.get(local);
      this.#index(growth);
      writer.plain('i32.add');
      writer.set(local);
    }
  }

  /** Where it stands before the first pass. */
  #pointer(pointer: Pointer): number {
    const { buffer, start } = pointer;
    const writer = this.#writer;
    const local = writer.scratch('i32');
    const outer = this.#pointers.get(`${buffer} ${startName(pointer)}`);
    if (outer === undefined) this.#symbol(buffer);
    else writer.get(outer.local);
    const rest = outer === undefined ? start : constantDim(outer.offset);
    if (rest.terms.length > 0) {
      this.#index(rest);
      writer.plain('i32.add');
    }
    writer.set(local);
    return local;
  }

  /** What pushes the end of a loop. */
  #end(variable: string, to: Index): () => void {
    const writer = this.#writer;
    const known = constantOf(to);
    if (known !== undefined) return () => writer.i32(known);
    const end = writer.local(`${variable}.end`, 'i32');
    this.#index(to);
    writer.set(end);
    return () => writer.get(end);
  }

  #store(place: Place, value: Expr): void {
    const writer = this.#writer;
    const offset = this.#address(place);
    const isWord = place.element === 'f32' || place.element === 'i32';
    if (value.kind === 'lane' && isWord) {
      this.#scene.value(value.a);
      return writer.push({ kind: 'storeLane', op: 'v128.store32_lane', offset, lane: value.lane });
    }
    this.#scene.value(value);
    if (!isVector(value.type)) return writer.memory(scalarStores[place.element], offset);
    if (isWord) return writer.memory('v128.store', offset);
    // Words of 0 to 255 become bytes.
    const mask = value.type === 'boolx4' ? 1 : 255;
    writer.vector('i32x4', [mask, mask, mask, mask]);
    writer.plain('v128.and');
    for (const narrow of ['i16x8.narrow_i32x4_s', 'i8x16.narrow_i16x8_u'] as const) {
      writer.vector('i32x4', [0, 0, 0, 0]);
      writer.plain(narrow);
    }
    writer.push({ kind: 'lane', op: 'i32x4.extract_lane', lane: 0 });
    writer.memory('i32.store', offset);
  }

  #symbol(name: string): void {
    this.#writer.get(this.#writer.local(name, 'i32'));
  }

  #index(index: Index): void {
    writePolynomial(index, (name) => this.#symbol(name), this.#writer);
  }

  #isNatural(index: Index): boolean {
    return isNeverNegative(index, (name) => this.#natural.has(name));
  }

  /**
   * Pushes an address and gives the offset that the access adds to it. The sum must not be taken modulo 2³², so that constants go into
   * the offset only where the rest is never below the buffer's beginning.
   */
  #address({ buffer, element, at }: Place): number {
    const writer = this.#writer;
    const pointer = this.#pointers.get(`${buffer} ${at.key}`);
    if (pointer !== undefined) {
      writer.get(pointer.local);
      return pointer.offset;
    }
    const bytes = scaleDim(at, bytesOf[element]);
    const { constant, rest } = withoutConstant(bytes);
    const folds = constant > 0 && this.#isNatural(rest);
    const dynamic = folds ? rest : bytes;
    this.#symbol(buffer);
    if (dynamic.terms.length > 0) {
      this.#index(dynamic);
      writer.plain('i32.add');
    }
    return folds ? constant : 0;
  }
}
