/** A module in the text format of WebAssembly, for `--dump=wat`. */
import { bytesOfWords } from './encode.ts';
import {
  hostName,
  type Global,
  type Instruction,
  type Local,
  type WasmFunction,
  type WasmModule,
} from './instruction.ts';

export function printWat({ imports, globals, functions }: WasmModule): string {
  const hosts = imports.map(({ name, arity }) => {
    const params = ' f64'.repeat(arity);
    const type = arity === 0 ? '' : ` (param${params}) (result f64)`;
    return `  (import "nnc" "${name}" (func $${hostName(name)}${type}))\n`;
  });
  const variables = globals.map(({ name, exported }) => {
    return `  (global $${name}${exported ? ` (export "${name}")` : ''} (mut i32) (i32.const 0))\n`;
  });
  const body = functions.map((each) => `\n${printFunction(each, globals)}`).join('');
  return `(module\n  (import "nnc" "memory" (memory 0 65536))\n${hosts.join('')}${variables.join('')}${body})\n`;
}

function printFunction(
  { name, params, result, locals, body, exported }: WasmFunction,
  globals: readonly Global[],
): string {
  const all = uniqueNames([...params, ...locals]);
  const declare = (word: string, list: readonly Local[], from: number): string =>
    list.map(({ type }, i) => ` (${word} $${all[from + i]!} ${type})`).join('');
  const head = `  (func $${name}${exported ? ` (export "${name}")` : ''}${declare('param', params, 0)}${result === undefined ? '' : ` (result ${result})`}\n`;
  const lines = locals.length === 0 ? [] : [`   ${declare('local', locals, params.length)}\n`];
  let indent = 4;
  for (const instruction of body) {
    const isEnd = instruction.kind === 'plain' && (instruction.op === 'end' || instruction.op === 'else');
    if (isEnd) indent -= 2;
    lines.push(`${' '.repeat(indent)}${printInstruction(instruction, all, globals)}\n`);
    if (opens(instruction)) indent += 2;
  }
  return `${head}${lines.join('')}  )\n`;
}

function opens(instruction: Instruction): boolean {
  if (instruction.kind === 'if') return true;
  return instruction.kind === 'plain' && ['block', 'loop', 'else'].includes(instruction.op);
}

/** Locals of sibling blocks may share a name; here each has its own. */
function uniqueNames(locals: readonly Local[]): readonly string[] {
  const used = new Set<string>();
  return locals.map(({ name }) => {
    let own = name;
    for (let i = 2; used.has(own); i++) own = `${name}.${i}`;
    used.add(own);
    return own;
  });
}

function printInstruction(instruction: Instruction, locals: readonly string[], globals: readonly Global[]): string {
  switch (instruction.kind) {
    case 'plain':
      return instruction.op;
    case 'index': {
      const { op, index } = instruction;
      if (op.startsWith('global')) return `${op} $${globals[index]!.name}`;
      return op.startsWith('local') ? `${op} $${locals[index]!}` : `${op} ${index}`;
    }
    case 'call':
      return `call $${instruction.to}`;
    case 'if':
      return instruction.type === undefined ? 'if' : `if (result ${instruction.type})`;
    case 'const':
      return `${instruction.op} ${number(instruction.value, instruction.op)}`;
    case 'vector': {
      const { shape, lanes } = instruction;
      const op = shape === 'f32x4' ? 'f32.const' : 'i32.const';
      return `v128.const ${shape} ${lanes.map((lane) => number(lane, op)).join(' ')}`;
    }
    case 'memory':
      return `${instruction.op}${offset(instruction.offset)}${unaligned(instruction.op)}`;
    case 'storeLane':
      return `${instruction.op}${offset(instruction.offset)} ${instruction.lane}`;
    case 'lane':
      return `${instruction.op} ${instruction.lane}`;
    case 'shuffle':
      return `i8x16.shuffle ${bytesOfWords(instruction.words).join(' ')}`;
    default:
      return instruction satisfies never;
  }
}

function offset(bytes: number): string {
  return bytes === 0 ? '' : ` offset=${bytes}`;
}

/** The text format supposes the width of the access where nothing is said; vectors are aligned to their elements only. */
function unaligned(op: string): string {
  if (op === 'v128.load' || op === 'v128.store') return ' align=4';
  return op === 'v128.load32_zero' ? ' align=1' : '';
}

function number(value: number, op: string): string {
  if (op === 'i32.const') return String(value | 0);
  const rounded = op === 'f32.const' ? Math.fround(value) : value;
  if (Number.isNaN(rounded)) return 'nan';
  if (Object.is(rounded, -0)) return '-0';
  return String(rounded).replace('Infinity', 'inf');
}
