/** Accumulators that a loop's body adds to and its surroundings declare. */
import type { BinaryOp, Expr, LoopType, Stmt } from './ir.ts';
import { binary, constant } from './scalar.ts';
import { visitExpr, visitExpressions, visitStatements } from './traverse.ts';

/** Operations whose order is free, so that a fold may keep several partial results. */
export type FoldOp = Extract<BinaryOp, 'add' | 'mul' | 'min' | 'max' | 'and' | 'or' | 'xor'>;

/** Every variable that the body sets and does not declare; undefined where one of them is no fold. */
export function foldsOf(body: readonly Stmt[]): ReadonlyMap<string, FoldOp> | undefined {
  const declared = new Set<string>();
  const folds = new Map<string, FoldOp>();
  const allowed = new Set<Expr>();
  let sound = true;
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'let') declared.add(stmt.variable.name);
    if (stmt.kind !== 'set' || declared.has(stmt.variable.name)) return;
    const { name } = stmt.variable;
    const step = stepOf(stmt.value, name);
    const known = folds.get(name);
    if (step === undefined || (known !== undefined && known !== step.op)) sound = false;
    else {
      folds.set(name, step.op);
      allowed.add(step.accumulator);
    }
  });
  if (!sound) return undefined;
  // Nothing but its own step may see an accumulator on the way.
  visitExpressions(body, (expr) => {
    if (expr.kind === 'get' && folds.has(expr.variable.name) && !allowed.has(expr)) sound = false;
  });
  return sound ? folds : undefined;
}

/** `value` as accumulator `op` something that does not mention the accumulator. */
function stepOf(value: Expr, name: string): { readonly op: FoldOp; readonly accumulator: Expr } | undefined {
  const isIt = (expr: Expr): boolean => expr.kind === 'get' && expr.variable.name === name;
  const reads = (root: Expr): boolean => {
    let found = false;
    visitExpr(root, (expr) => (found ||= isIt(expr)));
    return found;
  };
  if (value.kind === 'fma' && isIt(value.c) && !reads(value.a) && !reads(value.b)) {
    return { op: 'add', accumulator: value.c };
  }
  if (value.kind !== 'binary' || !isFoldOp(value.op)) return undefined;
  if (isIt(value.a) && !reads(value.b)) return { op: value.op, accumulator: value.a };
  return isIt(value.b) && !reads(value.a) ? { op: value.op, accumulator: value.b } : undefined;
}

export function isFoldOp(op: string): op is FoldOp {
  return ['add', 'mul', 'min', 'max', 'and', 'or', 'xor'].includes(op);
}

/** What a partial result begins with. */
export function neutral(op: FoldOp, type: LoopType): Expr {
  return constant(neutralOf(op, type.startsWith('i32')), type);
}

function neutralOf(op: FoldOp, isInteger: boolean): number {
  switch (op) {
    case 'add':
    case 'or':
    case 'xor':
      return 0;
    case 'mul':
      return 1;
    case 'and':
      return isInteger ? -1 : 1;
    case 'min':
      return isInteger ? 2 ** 31 - 1 : Infinity;
    case 'max':
      return isInteger ? -(2 ** 31) : -Infinity;
    default:
      return op satisfies never;
  }
}

/** Pairs first, so that the order does not depend on how many there are. */
export function combine(op: FoldOp, values: readonly Expr[]): Expr {
  if (values.length === 1) return values[0]!;
  const half = Math.ceil(values.length / 2);
  return binary(op, combine(op, values.slice(0, half)), combine(op, values.slice(half)));
}
