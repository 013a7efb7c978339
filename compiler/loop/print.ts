/** Loop IR as text, for `--dump=loops` and as the identity of kernels. */
import type { Expr, Kernel, KernelParam, Place, Stmt } from './ir.ts';
import { isVector } from './lanes.ts';
import { operandsOf } from './traverse.ts';

export function printKernels(kernels: readonly Kernel[]): string {
  return kernels.map((kernel) => `${printKernel(kernel)}\n`).join('\n');
}

export function printKernel(kernel: Kernel): string {
  const doc = kernel
    .doc()
    .map((line) => `; ${line}\n`)
    .join('');
  return `${doc}kernel ${kernel.name}(${kernel.params.map(printParam).join(', ')})\n${printBody(kernel.body)}`;
}

function printParam(param: KernelParam): string {
  if (param.kind === 'extent') return param.name;
  return param.kind === 'number' ? `${param.name}: ${param.type}` : `${param.access} ${param.name}: ${param.element}*`;
}

export function printBody(body: readonly Stmt[], indent = '  '): string {
  return body.map((stmt) => printStmt(stmt, indent)).join('\n');
}

function printStmt(stmt: Stmt, indent: string): string {
  switch (stmt.kind) {
    case 'let': {
      const { name, type, mutable } = stmt.variable;
      return `${indent}${mutable ? 'var' : 'let'} ${name}: ${type} = ${printExpr(stmt.value)}`;
    }
    case 'set':
      return `${indent}${stmt.variable.name} = ${printExpr(stmt.value)}`;
    case 'store':
      return `${indent}${printPlace(stmt.place)}${isVector(stmt.value.type) ? ' x4' : ''} = ${printExpr(stmt.value)}`;
    case 'for': {
      const step = stmt.step === 1 ? '' : ` by ${stmt.step}`;
      const head = `${stmt.parallel ? 'parallel ' : ''}for ${stmt.variable} in ${stmt.from.key}..${stmt.to.key}${step}`;
      return `${indent}${head}\n${printBody(stmt.body, `${indent}  `)}`;
    }
    case 'if': {
      const otherwise =
        stmt.otherwise.length === 0 ? '' : `\n${indent}else\n${printBody(stmt.otherwise, `${indent}  `)}`;
      return `${indent}if ${printExpr(stmt.condition)}\n${printBody(stmt.body, `${indent}  `)}${otherwise}`;
    }
    default:
      return stmt satisfies never;
  }
}

function printPlace({ buffer, element, at }: Place): string {
  return `${buffer}:${element}[${at.key}]`;
}

export function printExpr(expr: Expr): string {
  const operands = (): string => operandsOf(expr).map(printExpr).join(', ');
  switch (expr.kind) {
    case 'const':
      return `${Object.is(expr.value, -0) ? '-0' : expr.value}:${expr.type}`;
    case 'get':
      return expr.variable.name;
    case 'index':
      return `{${expr.index.key}}`;
    case 'load':
      return `${printPlace(expr.place)}${isVector(expr.type) ? ' x4' : ''}`;
    case 'unary':
    case 'binary':
    case 'compare':
      return `${expr.op}(${operands()})`;
    case 'shift':
      return `shift ${expr.op} ${expr.by}(${operands()})`;
    case 'cast':
      return `${expr.type}(${operands()})`;
    case 'reinterpret':
      return `${expr.type} bits(${operands()})`;
    case 'lane':
      return `lane ${expr.lane}(${operands()})`;
    case 'shuffle':
      return `shuffle ${expr.select.join(' ')}(${operands()})`;
    case 'fma':
    case 'select':
    case 'random':
    case 'splat':
    case 'lanes':
      return `${expr.kind}(${operands()})`;
    default:
      return expr satisfies never;
  }
}
