/** Expressions of one lane as instructions that leave one value; those of vectors are in `vector.ts`. */
import { InternalError } from '../../internal-error.ts';
import type { BinaryOp, Expr, LoopType, MathOp, UnaryOp } from '../../loop/ir.ts';
import { isNumber } from '../../loop/scalar.ts';
import { operandsOf } from '../../loop/traverse.ts';
import { hostName } from './instruction.ts';
import { isPlain } from './polynomial.ts';
import { scalarLoads, valueType, type Of, type Scene } from './scene.ts';

export function writeScalar(expr: Expr, scene: Scene): void {
  const { writer } = scene;
  switch (expr.kind) {
    case 'const':
      return writer.constant(valueType(expr.type), expr.value);
    case 'get':
      return writer.get(writer.local(expr.variable.name, valueType(expr.type)));
    case 'index':
      return scene.index(expr.index);
    case 'load':
      return writer.memory(scalarLoads[expr.place.element], scene.address(expr.place));
    case 'unary':
      return writeUnary(expr, scene);
    case 'binary':
      return writeBinary(expr, scene);
    case 'shift': {
      scene.value(expr.a);
      writer.i32(expr.by);
      return writer.plain(({ left: 'i32.shl', right: 'i32.shr_s', rightUnsigned: 'i32.shr_u' } as const)[expr.op]);
    }
    case 'fma': {
      const type = floatType(expr.type);
      for (const operand of [expr.c, expr.a, expr.b]) scene.value(operand);
      return writer.plain(`${type}.mul`, `${type}.add`);
    }
    case 'compare':
      return writeCompare(expr, scene);
    case 'select':
      return writeSelect(expr, scene);
    case 'cast':
      return writeCast(expr, scene);
    case 'reinterpret':
      scene.value(expr.a);
      return writer.plain(expr.type === 'f32' ? 'f32.reinterpret_i32' : 'i32.reinterpret_f32');
    case 'lane':
      return writeLane(expr, scene);
    case 'random':
      throw new InternalError('random numbers are expanded before WebAssembly');
    case 'splat':
    case 'lanes':
    case 'shuffle':
      throw new InternalError(`a ${expr.kind} is a vector`);
    default:
      return expr satisfies never;
  }
}

function floatType(type: LoopType): 'f32' | 'f64' {
  if (type === 'f32' || type === 'f64') return type;
  throw new InternalError(`${type} is no float`);
}

function writeUnary({ op, a, type }: Of<'unary'>, scene: Scene): void {
  const { writer } = scene;
  if (type === 'i32' || type === 'bool') return writeIntegerUnary(op, a, type, scene);
  const float = floatType(type);
  scene.value(a);
  switch (op) {
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'floor':
    case 'ceil':
    case 'trunc':
    case 'nearest':
      return writer.plain(`${float}.${op}`);
    case 'not':
      throw new InternalError(`not of ${type}`);
    default:
      return callHost(op, 1, float, scene);
  }
}

function writeIntegerUnary(op: UnaryOp | MathOp, a: Expr, type: 'i32' | 'bool', scene: Scene): void {
  const { writer } = scene;
  switch (op) {
    case 'not':
      scene.value(a);
      if (type === 'bool') return writer.plain('i32.eqz');
      writer.i32(-1);
      return writer.plain('i32.xor');
    case 'neg':
      writer.i32(0);
      scene.value(a);
      return writer.plain('i32.sub');
    case 'abs': {
      // (a ^ sign) − sign, where sign is 0 or −1.
      const [value, sign] = [writer.scratch('i32'), writer.scratch('i32')];
      scene.value(a);
      writer.index('local.tee', value);
      writer.get(value);
      writer.i32(31);
      writer.plain('i32.shr_s');
      writer.index('local.tee', sign);
      writer.plain('i32.xor');
      writer.get(sign);
      return writer.plain('i32.sub');
    }
    case 'floor':
    case 'ceil':
    case 'trunc':
    case 'nearest':
      return scene.value(a);
    default:
      throw new InternalError(`${op} of ${type}`);
  }
}

/** The runtime computes in float64; operands are on the stack, as `type`. */
function callHost(name: string, arity: 1 | 2, type: 'f32' | 'f64', scene: Scene): void {
  const { writer } = scene;
  scene.host(name, arity);
  if (type === 'f32' && arity === 1) writer.plain('f64.promote_f32');
  writer.call(hostName(name));
  if (type === 'f32') writer.plain('f32.demote_f64');
}

function writeBinary({ op, a, b, type }: Of<'binary'>, scene: Scene): void {
  const { writer } = scene;
  if (type === 'i32' || type === 'bool') return writeIntegerBinary(op, a, b, scene);
  const float = floatType(type);
  if ((op === 'min' || op === 'max') && (isNumber(a) || isNumber(b))) return writeBound(op, a, b, float, scene);
  const isHosted = op === 'pow' || op === 'atan2' || op === 'rem';
  for (const operand of [a, b]) {
    scene.value(operand);
    if (isHosted && float === 'f32') writer.plain('f64.promote_f32');
  }
  switch (op) {
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
      return writer.plain(`${float}.${op}`);
    case 'pow':
    case 'atan2':
      return callHost(op, 2, float, scene);
    case 'rem':
      return writeRemainder(float, scene);
    default:
      throw new InternalError(`${op} of ${type}`);
  }
}

/** Quotients of two f32 below this are at least 2⁻²⁴ from a whole number or one themselves, so that an f64 truncates them rightly. */
const EXACT = 2 ** 28;

/** Of two f64 on the stack. What f32 gives is mostly exact as x − y·trunc(x / y) in f64: a call of the host takes ten times as long. */
function writeRemainder(type: 'f32' | 'f64', scene: Scene): void {
  if (type === 'f64') return callHost('remainder', 2, type, scene);
  const { writer } = scene;
  const [x, y, q, rest] = [writer.scratch('f64'), writer.scratch('f64'), writer.scratch('f64'), writer.scratch('f64')];
  writer.set(y);
  writer.index('local.tee', x);
  writer.get(x);
  writer.get(y);
  writer.plain('f64.div', 'f64.trunc');
  writer.index('local.tee', q);
  writer.get(y);
  writer.plain('f64.mul', 'f64.sub');
  writer.index('local.tee', rest);
  // Of an infinite y, 0·∞.
  writer.get(rest);
  writer.plain('f64.eq');
  writer.get(q);
  writer.plain('f64.abs');
  writer.constant('f64', EXACT);
  writer.plain('f64.lt', 'i32.and');
  writer.if('f32');
  writer.get(rest);
  writer.get(x);
  writer.plain('f64.copysign', 'f32.demote_f64', 'else');
  writer.get(x);
  writer.get(y);
  callHost('remainder', 2, type, scene);
  writer.plain('end');
}

/** As the instruction on vectors does it: the known number where it is beyond the operand, else the operand, also where the two are equal and where it is NaN. */
function writeBound(op: 'min' | 'max', a: Expr, b: Expr, float: 'f32' | 'f64', scene: Scene): void {
  const { writer } = scene;
  const [bound, operand] = isNumber(a) ? [a, b] : [b, a];
  const known = writer.scratch(float);
  scene.value(bound);
  scene.value(operand);
  writer.index('local.tee', known);
  scene.value(bound);
  writer.get(known);
  writer.plain(op === 'min' ? `${float}.lt` : `${float}.gt`, 'select');
}

function writeIntegerBinary(op: Of<'binary'>['op'], a: Expr, b: Expr, scene: Scene): void {
  const { writer } = scene;
  if (op === 'div' || op === 'rem') return writeDivision(op, a, b, scene);
  if (op === 'min' || op === 'max') {
    const [x, y] = [writer.scratch('i32'), writer.scratch('i32')];
    scene.value(a);
    writer.index('local.tee', x);
    scene.value(b);
    writer.index('local.tee', y);
    writer.get(x);
    writer.get(y);
    return writer.plain(op === 'min' ? 'i32.lt_s' : 'i32.gt_s', 'select');
  }
  if (op === 'pow' || op === 'atan2') throw new InternalError(`${op} of integers`);
  scene.value(a);
  scene.value(b);
  writer.plain(`i32.${op satisfies Exclude<BinaryOp, 'div' | 'rem' | 'min' | 'max'>}`);
}

/** By 0 it gives 0 as JavaScript's `| 0` does, and −2³¹ by −1 wraps around, where the instruction traps. */
function writeDivision(op: 'div' | 'rem', a: Expr, b: Expr, scene: Scene): void {
  const { writer } = scene;
  scene.value(a);
  if (b.kind === 'const' && b.value !== 0 && b.value !== -1) {
    scene.value(b);
    return writer.plain(`i32.${op}_s`);
  }
  const [x, y] = [writer.scratch('i32'), writer.scratch('i32')];
  writer.set(x);
  scene.value(b);
  writer.index('local.tee', y);
  // y + 1 is 0 or 1 for −1 and 0.
  writer.i32(1);
  writer.plain('i32.add');
  writer.i32(2);
  writer.plain('i32.lt_u');
  writer.if('i32');
  if (op === 'div') {
    writer.get(x);
    writer.get(y);
    writer.plain('i32.mul');
  } else writer.i32(0);
  writer.plain('else');
  writer.get(x);
  writer.get(y);
  writer.plain(`i32.${op}_s`, 'end');
}

function writeCompare({ op, a, b }: Of<'compare'>, scene: Scene): void {
  scene.value(a);
  scene.value(b);
  const type = valueType(a.type);
  if (type === 'v128') throw new InternalError(`a compare of ${a.type} that is a scalar`);
  if (type !== 'i32') return scene.writer.plain(`${type}.${op}`);
  const signed = op === 'eq' || op === 'ne' ? (`i32.${op}` as const) : (`i32.${op}_s` as const);
  scene.writer.plain(signed);
}

/** One side, of one lane or of four. If it loads, it is computed only where it is chosen. */
export function writeSelect({ mask, a, b, type }: Of<'select'>, scene: Scene): void {
  const { writer } = scene;
  if (![a, b].some(loads)) {
    for (const operand of [a, b, mask]) scene.value(operand);
    return writer.plain('select');
  }
  scene.value(mask);
  writer.if(valueType(type));
  scene.value(a);
  writer.plain('else');
  scene.value(b);
  writer.plain('end');
}

function loads(expr: Expr): boolean {
  return expr.kind === 'load' || operandsOf(expr).some(loads);
}

function writeCast({ type, a }: Of<'cast'>, scene: Scene): void {
  const { writer } = scene;
  const [from, to] = [valueType(a.type), valueType(type)];
  if (a.kind === 'index' && (to === 'f32' || to === 'f64') && !isPlain(a.index)) {
    scene.number(a.index);
    if (to === 'f32') writer.plain('f32.demote_f64');
    return;
  }
  scene.value(a);
  if (type === 'bool') {
    if (a.type === 'bool') return;
    if (from !== 'v128') writer.constant(from, 0);
    if (from === 'i32' || from === 'f32' || from === 'f64') writer.plain(`${from}.ne`);
    return;
  }
  if (from === to) return;
  if (to === 'i32') return writer.plain(from === 'f32' ? 'i32.trunc_sat_f32_s' : 'i32.trunc_sat_f64_s');
  if (to === 'f32') return writer.plain(from === 'i32' ? 'f32.convert_i32_s' : 'f32.demote_f64');
  writer.plain(from === 'i32' ? 'f64.convert_i32_s' : 'f64.promote_f32');
}

function writeLane({ a, lane, type }: Of<'lane'>, scene: Scene): void {
  const { writer } = scene;
  scene.value(a);
  writer.push({ kind: 'lane', op: type === 'f32' ? 'f32x4.extract_lane' : 'i32x4.extract_lane', lane });
  if (type !== 'bool') return;
  // A mask's lane is 0 or −1.
  writer.i32(1);
  writer.plain('i32.and');
}
