/** Kernels as functions, laid out as Prettier does: the larger part of a module, which then need not go through it. */
import type { Element, Expr, Kernel, KernelParam, Stmt } from '../../loop/ir.ts';
import { comment } from './comment.ts';
import { printExpr, printIndex } from './expression.ts';
import type { Target } from './target.ts';
import { WIDTH } from './layout.ts';

/** The array class of each element type. */
export const arrayClass: Readonly<Record<Element, string>> = {
  f32: 'Float32Array',
  f64: 'Float64Array',
  i32: 'Int32Array',
  u8: 'Uint8Array',
  bool: 'Uint8Array',
};

export function printKernel(kernel: Kernel, target: Target): string {
  const params = kernel.params.map((param) => `${param.name}${target.type(`: ${typeOf(param)}`)}`);
  const head = list(`function ${kernel.name}(`, params, `)${target.type(': void')} {`);
  return `${comment(kernel.doc())}${head}\n${printBody(kernel.body, target, '  ')}}\n`;
}

/** On one line where it fits, else each item on a line of its own. */
export function list(open: string, items: readonly string[], close: string, indent = '', space = ''): string {
  const line = `${indent}${open}${space}${items.join(', ')}${space}${close}`;
  if (line.length <= WIDTH) return line;
  return `${indent}${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
}

/** Whether Prettier would leave the text as it is, as far as the width of its lines tells. */
export function fits(text: string): boolean {
  return text.split('\n').every((line) => line.length <= WIDTH || /^ *(\*|\/\*\*)/.test(line));
}

function typeOf(param: KernelParam): string {
  return param.kind === 'buffer' ? arrayClass[param.element] : 'number';
}

function printBody(body: readonly Stmt[], target: Target, indent: string): string {
  return body.map((stmt) => `${printStatement(stmt, target, indent)}\n`).join('');
}

function printStatement(stmt: Stmt, target: Target, indent: string): string {
  switch (stmt.kind) {
    case 'let': {
      const { name, mutable } = stmt.variable;
      return `${indent}${mutable ? 'let' : 'const'} ${name} = ${printExpr(stmt.value, target)};`;
    }
    case 'set':
      return `${indent}${printSet(stmt.variable.name, stmt.value, target)}`;
    case 'store': {
      const value = stmt.place.element === 'bool' ? oneOrZero(stmt.value, target) : printExpr(stmt.value, target);
      return `${indent}${stmt.place.buffer}[${printIndex(stmt.place.at)}] = ${value};`;
    }
    case 'for': {
      const { variable: i, from, to, step } = stmt;
      const next = step === 1 ? `${i}++` : `${i} += ${step}`;
      const head = `for (let ${i} = ${printIndex(from)}; ${i} < ${printIndex(to)}; ${next}) {`;
      return `${indent}${head}\n${printBody(stmt.body, target, `${indent}  `)}${indent}}`;
    }
    case 'if': {
      const body = printBody(stmt.body, target, `${indent}  `);
      const otherwise = printBody(stmt.otherwise, target, `${indent}  `);
      const rest = otherwise === '' ? '' : ` else {\n${otherwise}${indent}}`;
      return `${indent}if (${printExpr(stmt.condition, target)}) {\n${body}${indent}}${rest}`;
    }
    default:
      return stmt satisfies never;
  }
}

function oneOrZero(value: Expr, target: Target): string {
  if (value.kind === 'const') return value.value === 0 ? '0' : '1';
  return `${printExpr(value, target, 3)} ? 1 : 0`;
}

/** `sum += a * b` where a variable grows. */
function printSet(name: string, value: Expr, target: Target): string {
  if (value.type !== 'i32' && value.type !== 'bool') {
    if (value.kind === 'fma' && isRead(value.c, name)) {
      const product: Expr = { kind: 'binary', type: value.type, op: 'mul', a: value.a, b: value.b };
      return `${name} += ${printExpr(product, target)};`;
    }
    if (value.kind === 'binary' && (value.op === 'add' || value.op === 'mul') && isRead(value.a, name)) {
      return `${name} ${value.op === 'add' ? '+' : '*'}= ${printExpr(value.b, target)};`;
    }
  }
  return `${name} = ${printExpr(value, target)};`;
}

function isRead(expr: Expr, name: string): boolean {
  return expr.kind === 'get' && expr.variable.name === name;
}
