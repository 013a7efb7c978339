/** Kernels as functions. */
import type { Element, Expr, Kernel, KernelParam, Stmt } from '../../loop/ir.ts';
import { comment } from './comment.ts';
import { printExpr, printIndex } from './expression.ts';
import type { Target } from './target.ts';

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
  const head = `function ${kernel.name}(${params.join(', ')})${target.type(': void')}`;
  return `${comment(kernel.doc)}${head} {\n${printBody(kernel.body, target)}\n}\n`;
}

function typeOf(param: KernelParam): string {
  return param.kind === 'extent' ? 'number' : arrayClass[param.element];
}

function printBody(body: readonly Stmt[], target: Target): string {
  return body.map((stmt) => printStatement(stmt, target)).join('\n');
}

function printStatement(stmt: Stmt, target: Target): string {
  switch (stmt.kind) {
    case 'let':
      return `${stmt.variable.mutable ? 'let' : 'const'} ${stmt.variable.name} = ${printExpr(stmt.value, target)};`;
    case 'set':
      return printSet(stmt.variable.name, stmt.value, target);
    case 'store': {
      const value = stmt.place.element === 'bool' ? oneOrZero(stmt.value, target) : printExpr(stmt.value, target);
      return `${stmt.place.buffer}[${printIndex(stmt.place.at)}] = ${value};`;
    }
    case 'for': {
      const { variable: i, from, to, step } = stmt;
      const next = step === 1 ? `${i}++` : `${i} += ${step}`;
      return `for (let ${i} = ${printIndex(from)}; ${i} < ${printIndex(to)}; ${next}) {\n${printBody(stmt.body, target)}\n}`;
    }
    case 'if': {
      const otherwise = stmt.otherwise.length === 0 ? '' : ` else {\n${printBody(stmt.otherwise, target)}\n}`;
      return `if (${printExpr(stmt.condition, target)}) {\n${printBody(stmt.body, target)}\n}${otherwise}`;
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
      return `${name} += ${printExpr(value.a, target, 12)} * ${printExpr(value.b, target, 13)};`;
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
