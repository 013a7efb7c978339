/** The instructions of WebAssembly that we use, as data: encoding and printing are plain walks over them. */

export type ValueType = 'i32' | 'f32' | 'f64' | 'v128';

/** Without immediates. Vector opcodes stand behind the prefix 0xfd, saturating conversions behind 0xfc. */
export const plainOps = {
  unreachable: [0x00],
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  else: [0x05],
  end: [0x0b],
  return: [0x0f],
  drop: [0x1a],
  select: [0x1b],
  'i32.eqz': [0x45],
  'i32.eq': [0x46],
  'i32.ne': [0x47],
  'i32.lt_s': [0x48],
  'i32.lt_u': [0x49],
  'i32.gt_s': [0x4a],
  'i32.le_s': [0x4c],
  'i32.ge_s': [0x4e],
  'f32.eq': [0x5b],
  'f32.ne': [0x5c],
  'f32.lt': [0x5d],
  'f32.gt': [0x5e],
  'f32.le': [0x5f],
  'f32.ge': [0x60],
  'f64.eq': [0x61],
  'f64.ne': [0x62],
  'f64.lt': [0x63],
  'f64.gt': [0x64],
  'f64.le': [0x65],
  'f64.ge': [0x66],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.mul': [0x6c],
  'i32.div_s': [0x6d],
  'i32.rem_s': [0x6f],
  'i32.and': [0x71],
  'i32.or': [0x72],
  'i32.xor': [0x73],
  'i32.shl': [0x74],
  'i32.shr_s': [0x75],
  'i32.shr_u': [0x76],
  'f32.abs': [0x8b],
  'f32.neg': [0x8c],
  'f32.ceil': [0x8d],
  'f32.floor': [0x8e],
  'f32.trunc': [0x8f],
  'f32.nearest': [0x90],
  'f32.sqrt': [0x91],
  'f32.add': [0x92],
  'f32.sub': [0x93],
  'f32.mul': [0x94],
  'f32.div': [0x95],
  'f32.min': [0x96],
  'f32.max': [0x97],
  'f64.abs': [0x99],
  'f64.neg': [0x9a],
  'f64.ceil': [0x9b],
  'f64.floor': [0x9c],
  'f64.trunc': [0x9d],
  'f64.nearest': [0x9e],
  'f64.sqrt': [0x9f],
  'f64.add': [0xa0],
  'f64.sub': [0xa1],
  'f64.mul': [0xa2],
  'f64.div': [0xa3],
  'f64.min': [0xa4],
  'f64.max': [0xa5],
  'f64.copysign': [0xa6],
  'f32.convert_i32_s': [0xb2],
  'f32.demote_f64': [0xb6],
  'f64.convert_i32_s': [0xb7],
  'f64.promote_f32': [0xbb],
  'i32.reinterpret_f32': [0xbc],
  'f32.reinterpret_i32': [0xbe],
  'i32.trunc_sat_f32_s': [0xfc, 0],
  'i32.trunc_sat_f64_s': [0xfc, 2],
  'i32x4.splat': [0xfd, 17],
  'f32x4.splat': [0xfd, 19],
  'i32x4.eq': [0xfd, 55],
  'i32x4.ne': [0xfd, 56],
  'i32x4.lt_s': [0xfd, 57],
  'i32x4.gt_s': [0xfd, 59],
  'i32x4.le_s': [0xfd, 61],
  'i32x4.ge_s': [0xfd, 63],
  'f32x4.eq': [0xfd, 65],
  'f32x4.ne': [0xfd, 66],
  'f32x4.lt': [0xfd, 67],
  'f32x4.gt': [0xfd, 68],
  'f32x4.le': [0xfd, 69],
  'f32x4.ge': [0xfd, 70],
  'v128.not': [0xfd, 77],
  'v128.and': [0xfd, 78],
  'v128.andnot': [0xfd, 79],
  'v128.or': [0xfd, 80],
  'v128.xor': [0xfd, 81],
  'v128.bitselect': [0xfd, 82],
  'i8x16.narrow_i16x8_u': [0xfd, 102],
  'f32x4.ceil': [0xfd, 103],
  'f32x4.floor': [0xfd, 104],
  'f32x4.trunc': [0xfd, 105],
  'f32x4.nearest': [0xfd, 106],
  'i16x8.narrow_i32x4_s': [0xfd, 133],
  'i16x8.extend_low_i8x16_u': [0xfd, 137],
  'i32x4.abs': [0xfd, 160],
  'i32x4.neg': [0xfd, 161],
  'i32x4.extend_low_i16x8_u': [0xfd, 169],
  'i32x4.shl': [0xfd, 171],
  'i32x4.shr_s': [0xfd, 172],
  'i32x4.shr_u': [0xfd, 173],
  'i32x4.add': [0xfd, 174],
  'i32x4.sub': [0xfd, 177],
  'i32x4.mul': [0xfd, 181],
  'i32x4.min_s': [0xfd, 182],
  'i32x4.max_s': [0xfd, 184],
  'f32x4.abs': [0xfd, 224],
  'f32x4.neg': [0xfd, 225],
  'f32x4.sqrt': [0xfd, 227],
  'f32x4.add': [0xfd, 228],
  'f32x4.sub': [0xfd, 229],
  'f32x4.mul': [0xfd, 230],
  'f32x4.relaxed_madd': [0xfd, 261],
  'f32x4.div': [0xfd, 231],
  'f32x4.min': [0xfd, 232],
  'f32x4.max': [0xfd, 233],
  'f32x4.pmin': [0xfd, 234],
  'f32x4.pmax': [0xfd, 235],
  'i32x4.trunc_sat_f32x4_s': [0xfd, 248],
  'f32x4.convert_i32x4_s': [0xfd, 250],
} as const;

/** With the number of a local or a global, or of an enclosing block counted from the inside. */
export const indexOps = {
  br: [0x0c],
  br_if: [0x0d],
  'local.get': [0x20],
  'local.set': [0x21],
  'local.tee': [0x22],
  'global.get': [0x23],
  'global.set': [0x24],
} as const;

/** Loads and stores, with the logarithm of the alignment that they promise: that of their elements. */
export const memoryOps = {
  'i32.load': { code: [0x28], align: 2 },
  'f32.load': { code: [0x2a], align: 2 },
  'f64.load': { code: [0x2b], align: 3 },
  'i32.load8_u': { code: [0x2d], align: 0 },
  'i32.store': { code: [0x36], align: 2 },
  'f32.store': { code: [0x38], align: 2 },
  'f64.store': { code: [0x39], align: 3 },
  'i32.store8': { code: [0x3a], align: 0 },
  'v128.load': { code: [0xfd, 0], align: 2 },
  'v128.load32_splat': { code: [0xfd, 9], align: 2 },
  'v128.store': { code: [0xfd, 11], align: 2 },
  'v128.load32_zero': { code: [0xfd, 92], align: 0 },
} as const;

/** Stores of one lane. */
export const laneStores = { 'v128.store32_lane': { code: [0xfd, 90], align: 2 } } as const;

export const laneOps = {
  'i32x4.extract_lane': [0xfd, 27],
  'i32x4.replace_lane': [0xfd, 28],
  'f32x4.extract_lane': [0xfd, 31],
  'f32x4.replace_lane': [0xfd, 32],
} as const;

export const constantOps = { 'i32.const': [0x41], 'f32.const': [0x43], 'f64.const': [0x44] } as const;

export type PlainOp = keyof typeof plainOps;
export type IndexOp = keyof typeof indexOps;
export type MemoryOp = keyof typeof memoryOps;
export type LaneOp = keyof typeof laneOps;
export type ConstantOp = keyof typeof constantOps;
export type Lanes = readonly [number, number, number, number];

export type Instruction =
  | { readonly kind: 'plain'; readonly op: PlainOp }
  | { readonly kind: 'index'; readonly op: IndexOp; readonly index: number }
  /** A function of the module or an import, by name. */
  | { readonly kind: 'call'; readonly to: string }
  /** Two branches that leave a value of `type`, or nothing. */
  | { readonly kind: 'if'; readonly type?: ValueType }
  | { readonly kind: 'const'; readonly op: ConstantOp; readonly value: number }
  | { readonly kind: 'vector'; readonly shape: 'f32x4' | 'i32x4'; readonly lanes: Lanes }
  | { readonly kind: 'memory'; readonly op: MemoryOp; readonly offset: number }
  | { readonly kind: 'storeLane'; readonly op: keyof typeof laneStores; readonly offset: number; readonly lane: number }
  | { readonly kind: 'lane'; readonly op: LaneOp; readonly lane: number }
  /** Four words, of which 0 to 3 are the first operand's, 4 to 7 the second's. */
  | { readonly kind: 'shuffle'; readonly words: Lanes };

export interface Local {
  readonly name: string;
  readonly type: ValueType;
}

export interface WasmFunction {
  readonly name: string;
  readonly params: readonly Local[];
  /** Absent where it gives nothing. */
  readonly result?: ValueType;
  /** After the parameters, numbered on from them. */
  readonly locals: readonly Local[];
  readonly body: readonly Instruction[];
  readonly exported: boolean;
}

/** A function of the host on float64 numbers; without any it gives nothing. */
export interface HostFunction {
  readonly name: string;
  readonly arity: 0 | 1 | 2;
}

/** What calls name it by, so that a kernel may be called `exp` too. */
export function hostName(name: string): string {
  return `host.${name}`;
}

/** An i32 variable that begins at 0. */
export interface Global {
  readonly name: string;
  readonly exported: boolean;
}

/** The memory and all host functions are imported from the module name `nnc`. */
export interface WasmModule {
  readonly imports: readonly HostFunction[];
  readonly globals: readonly Global[];
  readonly functions: readonly WasmFunction[];
}
