/** Expressions of four lanes as instructions that leave one v128. A mask has all bits of a lane set, or none. */
import { InternalError } from '../../internal-error.ts';
import type { Expr, LoopType } from '../../loop/ir.ts';
import { laneOf } from '../../loop/lanes.ts';
import { isNumber } from '../../loop/scalar.ts';
import { operandsOf } from '../../loop/traverse.ts';
import { writeSelect } from './scalar.ts';
import type { Of, Scene } from './scene.ts';

export function writeVector(expr: Expr, scene: Scene): void {
  const { writer } = scene;
  switch (expr.kind) {
    case 'const':
      return writeConstant(expr, scene);
    case 'get':
      return writer.get(writer.local(expr.variable.name, 'v128'));
    case 'load':
      return writeLoad(expr, scene);
    case 'unary':
      return writeUnary(expr, scene);
    case 'binary':
      return writeBinary(expr, scene);
    case 'shift':
      scene.value(expr.a);
      writer.i32(expr.by);
      return writer.plain(
        ({ left: 'i32x4.shl', right: 'i32x4.shr_s', rightUnsigned: 'i32x4.shr_u' } as const)[expr.op],
      );
    case 'fma':
      if (scene.isRelaxed) {
        for (const operand of [expr.a, expr.b, expr.c]) scene.value(operand);
        return writer.plain('f32x4.relaxed_madd');
      }
      for (const operand of [expr.c, expr.a, expr.b]) scene.value(operand);
      return writer.plain('f32x4.mul', 'f32x4.add');
    case 'compare':
      return writeCompare(expr, scene);
    case 'select':
      return expr.mask.type === 'bool' ? writeSelect(expr, scene) : writeLaneSelect(expr, scene);
    case 'cast':
      return writeCast(expr, scene);
    case 'reinterpret':
      return scene.value(expr.a);
    case 'splat':
      return writeSplat(expr.a, scene);
    case 'lanes':
      return writeLanes(expr.of, scene);
    case 'shuffle':
      scene.value(expr.a);
      scene.value(expr.b);
      return writer.push({ kind: 'shuffle', words: expr.select });
    case 'random':
      throw new InternalError('random numbers are expanded before WebAssembly');
    case 'index':
    case 'lane':
      throw new InternalError(`a ${expr.kind} is no vector`);
    default:
      return expr satisfies never;
  }
}

/** Between something and 0 the mask alone decides: one operation for three. */
function writeLaneSelect({ a, b, mask }: Of<'select'>, scene: Scene): void {
  const write = (op: 'v128.and' | 'v128.andnot' | 'v128.bitselect', ...operands: readonly Expr[]): void => {
    for (const operand of operands) scene.value(operand);
    scene.writer.plain(op);
  };
  if (isZero(b)) write('v128.and', a, mask);
  else if (isZero(a)) write('v128.andnot', b, mask);
  else write('v128.bitselect', a, b, mask);
}

function isZero(expr: Expr): boolean {
  return expr.kind === 'const' && Object.is(expr.value, 0);
}

function shapeOf(type: LoopType): 'f32x4' | 'i32x4' {
  return type === 'f32x4' || type === 'f32' ? 'f32x4' : 'i32x4';
}

function bits(value: number, type: LoopType): number {
  return laneOf(type) === 'bool' ? -Number(value !== 0) : value;
}

function writeConstant({ value, type }: Of<'const'>, { writer }: Scene): void {
  const lane = bits(value, type);
  writer.vector(shapeOf(type), [lane, lane, lane, lane]);
}

/** Four bytes become four words. */
function writeLoad({ place, type }: Of<'load'>, scene: Scene): void {
  const { writer } = scene;
  const offset = scene.address(place);
  if (place.element === 'f32' || place.element === 'i32') return writer.memory('v128.load', offset);
  if (place.element === 'f64') throw new InternalError('no four lanes of f64');
  writer.memory('v128.load32_zero', offset);
  writer.plain('i16x8.extend_low_i8x16_u', 'i32x4.extend_low_i16x8_u');
  if (type === 'boolx4') writer.plain('i32x4.neg');
}

function writeUnary(expr: Of<'unary'>, scene: Scene): void {
  const { writer } = scene;
  const { op, a, type } = expr;
  const shape = shapeOf(type);
  switch (op) {
    case 'not':
      scene.value(a);
      return writer.plain('v128.not');
    case 'neg':
    case 'abs':
      scene.value(a);
      return writer.plain(`${shape}.${op}`);
    case 'sqrt':
    case 'floor':
    case 'ceil':
    case 'trunc':
    case 'nearest':
      scene.value(a);
      return shape === 'f32x4' ? writer.plain(`f32x4.${op}`) : undefined;
    default:
      return laneByLane(expr, scene);
  }
}

const bitwise = { and: 'v128.and', or: 'v128.or', xor: 'v128.xor' } as const;

function writeBinary(expr: Of<'binary'>, scene: Scene): void {
  const { writer } = scene;
  const { op, a, b, type } = expr;
  const both = (): void => {
    scene.value(a);
    scene.value(b);
  };
  switch (op) {
    case 'and':
    case 'or':
    case 'xor':
      both();
      return writer.plain(bitwise[op]);
    case 'add':
    case 'sub':
    case 'mul':
      both();
      return writer.plain(`${shapeOf(type)}.${op}`);
    case 'min':
    case 'max':
      return type === 'f32x4' ? writeExtreme(op, a, b, scene) : (both(), writer.plain(`i32x4.${op}_s`));
    case 'div':
      if (type !== 'f32x4') return laneByLane(expr, scene);
      both();
      return writer.plain('f32x4.div');
    case 'rem':
    case 'pow':
    case 'atan2':
      return laneByLane(expr, scene);
    default:
      return op satisfies never;
  }
}

/** pmin(x, y) is y < x ? y : x: beside a known number one instruction is enough, and keeps NaN; the full one takes eight. */
function writeExtreme(op: 'min' | 'max', a: Expr, b: Expr, scene: Scene): void {
  const [first, second] = isNumber(a) ? [b, a] : [a, b];
  scene.value(first);
  scene.value(second);
  scene.writer.plain(isNumber(second) ? `f32x4.p${op}` : `f32x4.${op}`);
}

function writeCompare({ op, a, b }: Of<'compare'>, scene: Scene): void {
  const { writer } = scene;
  scene.value(a);
  scene.value(b);
  if (a.type === 'f32x4') return writer.plain(`f32x4.${op}`);
  writer.plain(op === 'eq' || op === 'ne' ? `i32x4.${op}` : `i32x4.${op}_s`);
}

function writeCast({ a, type }: Of<'cast'>, scene: Scene): void {
  const { writer } = scene;
  scene.value(a);
  if (type === 'boolx4') {
    if (a.type === 'boolx4') return;
    writer.vector(shapeOf(a.type), [0, 0, 0, 0]);
    return writer.plain(`${shapeOf(a.type)}.ne`);
  }
  if (a.type === 'boolx4') {
    writer.vector(shapeOf(type), [1, 1, 1, 1]);
    return writer.plain('v128.and');
  }
  if (a.type === type) return;
  writer.plain(type === 'i32x4' ? 'i32x4.trunc_sat_f32x4_s' : 'f32x4.convert_i32x4_s');
}

function writeSplat(a: Expr, scene: Scene): void {
  const { writer } = scene;
  if (a.kind === 'load' && (a.place.element === 'f32' || a.place.element === 'i32')) {
    return writer.memory('v128.load32_splat', scene.address(a.place));
  }
  writeWord(a, scene);
  writer.plain(`${shapeOf(a.type)}.splat`);
}

/** A scalar as it stands in a lane. */
function writeWord(a: Expr, scene: Scene): void {
  const { writer } = scene;
  if (a.type === 'bool') writer.i32(0);
  scene.value(a);
  if (a.type === 'bool') writer.plain('i32.sub');
}

function writeLanes(of: Of<'lanes'>['of'], scene: Scene): void {
  const { writer } = scene;
  const shape = shapeOf(of[0].type);
  const [a, b, c, d] = of.map((word) => (word.kind === 'const' ? bits(word.value, word.type) : undefined));
  if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) {
    return writer.vector(shape, [a, b, c, d]);
  }
  writeSplat(of[0], scene);
  for (const [lane, word] of of.entries()) {
    if (lane === 0) continue;
    writeWord(word, scene);
    writer.push({ kind: 'lane', op: `${shape}.replace_lane`, lane });
  }
}

/** What has no vector instruction is computed for each lane. */
function laneByLane(expr: Of<'unary'> | Of<'binary'>, scene: Scene): void {
  const { writer } = scene;
  const operands = operandsOf(expr).map((operand): Expr => {
    const name = `lanes${writer.scratch('v128')}`;
    scene.value(operand);
    writer.set(writer.local(name, 'v128'));
    return { kind: 'get', type: operand.type, variable: { name, type: operand.type, mutable: false } };
  });
  const type = laneOf(expr.type);
  const at = (lane: number): Expr => {
    const [a, b] = operands.map((operand): Expr => ({ kind: 'lane', type: laneOf(operand.type), a: operand, lane }));
    return expr.kind === 'unary' ? { ...expr, type, a: a! } : { ...expr, type, a: a!, b: b! };
  };
  writeLanes([at(0), at(1), at(2), at(3)], scene);
}
