/** A module as bytes. (WebAssembly Core Specification 2.0, chapter 5) */
import { InternalError } from '../../internal-error.ts';
import { Bytes } from './bytes.ts';
import { MOST_PAGES } from '../../../runtime/net/wasm.ts';
import {
  constantOps,
  hostName,
  indexOps,
  laneOps,
  laneStores,
  memoryOps,
  plainOps,
  type Instruction,
  type Local,
  type ValueType,
  type WasmFunction,
  type WasmModule,
} from './instruction.ts';

const valueTypes: Readonly<Record<ValueType, number>> = { i32: 0x7f, f32: 0x7d, f64: 0x7c, v128: 0x7b };

/** Sections in the order in which they must stand. */
const sections = { type: 1, import: 2, function: 3, global: 6, export: 7, code: 10 } as const;

const FUNCTION = 0;
const MEMORY = 2;
const GLOBAL = 3;
const MUTABLE = 1;

/**
 * Flags of the imported memory, which may have any number of pages up to the most there can be: the plan decides when it is made. The runtime
 * sets bit 1, shared between threads, where there are some; nothing else differs.
 */
const UNSHARED = 0x01;

export function encode(module: WasmModule): Uint8Array {
  return new Encoder(module).run();
}

class Encoder {
  readonly #module: WasmModule;
  readonly #out = new Bytes();
  /** Function types by key, in order of first use. */
  readonly #types = new Map<
    string,
    { readonly params: readonly ValueType[]; readonly results: readonly ValueType[] }
  >();
  /** Imports come first. */
  readonly #functions: ReadonlyMap<string, number>;

  constructor(module: WasmModule) {
    this.#module = module;
    const names = [...module.imports.map(({ name }) => hostName(name)), ...module.functions.map(({ name }) => name)];
    this.#functions = new Map(names.map((name, i) => [name, i]));
  }

  run(): Uint8Array {
    const { imports, functions, globals } = this.#module;
    // Types are collected on the way, and stand first.
    const imported = imports.map(({ arity }) => {
      const params = Array.from({ length: arity }, () => 'f64' as const);
      return this.#type(params, arity === 0 ? [] : ['f64']);
    });
    const declared = functions.map(({ params, result }) => {
      return this.#type(params.map(({ type }) => type), result === undefined ? [] : [result]); // prettier-ignore
    });
    this.#out.all([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
    this.#section('type', [...this.#types.values()], (out, { params, results }) => {
      out.byte(0x60);
      for (const types of [params, results]) {
        out.unsigned(types.length);
        out.all(types.map((type) => valueTypes[type]));
      }
    });
    this.#section('import', [undefined, ...imports], (out, host) => {
      out.name('nnc');
      out.name(host?.name ?? 'memory');
      if (host === undefined) {
        out.all([MEMORY, UNSHARED, 0]);
        out.unsigned(MOST_PAGES);
      } else {
        out.byte(FUNCTION);
        out.unsigned(imported[imports.indexOf(host)]!);
      }
    });
    this.#section('function', declared, (out, type) => out.unsigned(type));
    if (globals.length > 0) {
      this.#section('global', globals, (out) => {
        out.all([valueTypes.i32, MUTABLE]);
        opcode(constantOps['i32.const'], out);
        out.signed(0);
        out.all(plainOps.end);
      });
    }
    const exported = [...globals, ...functions].filter((each) => each.exported);
    this.#section('export', exported, (out, each) => {
      const isFunction = 'body' in each;
      out.name(each.name);
      out.byte(isFunction ? FUNCTION : GLOBAL);
      out.unsigned(isFunction ? this.#functions.get(each.name)! : globals.indexOf(each));
    });
    this.#section('code', functions, (out, each) => out.sized(this.#code(each)));
    return this.#out.done();
  }

  #type(params: readonly ValueType[], results: readonly ValueType[]): number {
    const key = `${params.join()}>${results.join()}`;
    if (!this.#types.has(key)) this.#types.set(key, { params, results });
    return [...this.#types.keys()].indexOf(key);
  }

  #section<T>(name: keyof typeof sections, items: readonly T[], write: (out: Bytes, item: T) => void): void {
    const inner = new Bytes();
    inner.unsigned(items.length);
    for (const item of items) write(inner, item);
    this.#out.byte(sections[name]);
    this.#out.sized(inner);
  }

  #code({ locals, body }: WasmFunction): Bytes {
    const out = new Bytes();
    const runs = runsOf(locals);
    out.unsigned(runs.length);
    for (const { type, count } of runs) {
      out.unsigned(count);
      out.byte(valueTypes[type]);
    }
    for (const instruction of body) this.#instruction(instruction, out);
    out.all(plainOps.end);
    return out;
  }

  #instruction(instruction: Instruction, out: Bytes): void {
    switch (instruction.kind) {
      case 'plain':
        return opcode(plainOps[instruction.op], out);
      case 'index':
        opcode(indexOps[instruction.op], out);
        return out.unsigned(instruction.index);
      case 'call': {
        const to = this.#functions.get(instruction.to);
        if (to === undefined) throw new InternalError(`there is no function ${instruction.to} to call`);
        out.byte(0x10);
        return out.unsigned(to);
      }
      case 'if':
        out.byte(0x04);
        return out.byte(instruction.type === undefined ? 0x40 : valueTypes[instruction.type]);
      case 'const':
        opcode(constantOps[instruction.op], out);
        if (instruction.op === 'i32.const') return out.signed(instruction.value);
        return instruction.op === 'f32.const' ? out.float32(instruction.value) : out.float64(instruction.value);
      case 'vector':
        out.all([0xfd, 12]);
        for (const lane of instruction.lanes) {
          if (instruction.shape === 'f32x4') out.float32(lane);
          else out.int32(lane);
        }
        return;
      case 'memory': {
        const { code, align } = memoryOps[instruction.op];
        return address(code, align, instruction.offset, out);
      }
      case 'storeLane': {
        const { code, align } = laneStores[instruction.op];
        address(code, align, instruction.offset, out);
        return out.byte(instruction.lane);
      }
      case 'lane':
        opcode(laneOps[instruction.op], out);
        return out.byte(instruction.lane);
      case 'shuffle':
        out.all([0xfd, 13]);
        return out.all(bytesOfWords(instruction.words));
      default:
        return instruction satisfies never;
    }
  }
}

/** A prefix stands as it is, what follows it is LEB128. */
function opcode([first, second, ...rest]: readonly number[], out: Bytes): void {
  out.byte(first!);
  if (first === 0xfc || first === 0xfd) out.unsigned(second!);
  else if (second !== undefined) out.byte(second);
  out.all(rest);
}

function address(code: readonly number[], align: number, offset: number, out: Bytes): void {
  opcode(code, out);
  out.unsigned(align);
  out.unsigned(offset);
}

/** Word 5 is bytes 20 to 23. */
export function bytesOfWords(words: readonly number[]): readonly number[] {
  return words.flatMap((word) => [0, 1, 2, 3].map((i) => word * 4 + i));
}

function runsOf(locals: readonly Local[]): readonly { readonly type: ValueType; readonly count: number }[] {
  const runs: { readonly type: ValueType; count: number }[] = [];
  for (const { type } of locals) {
    const last = runs.at(-1);
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  return runs;
}
