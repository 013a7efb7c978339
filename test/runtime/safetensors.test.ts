/** Weight files: what is written is read back, and a damaged or hostile file is refused with a reason. */

import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  oneof,
  property,
  string,
  tuple,
  uint8Array,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError, LoadError } from '../../runtime/errors.ts';
import {
  permuteAxes,
  readSafetensors,
  writeSafetensors,
  type LoadedTensor,
  type StoredTensor,
} from '../../runtime/safetensors/index.ts';

/** A file with any header at all, before `data`. */
function fileOf(header: unknown, data: Uint8Array | number = 0, length?: bigint): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = typeof data === 'number' ? new Uint8Array(data) : data;
  const file = new Uint8Array(8 + text.length + bytes.length);
  new DataView(file.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  file.set(text, 8);
  file.set(bytes, 8 + text.length);
  return file;
}

const bytesOf = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);

test('the bytes of a small file, spelt out', () => {
  const file = writeSafetensors([['w', { dtype: 'F32', shape: [2], data: Float32Array.of(1, -2) }]], [['step', '3']]);
  const header = '{"__metadata__":{"step":"3"},"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}';
  expect(new TextDecoder().decode(file.subarray(8, 8 + header.length))).toBe(header);
  expect([...file.subarray(0, 8)]).toEqual([88, 0, 0, 0, 0, 0, 0, 0]);
  expect(new TextDecoder().decode(file.subarray(8 + header.length, 96))).toBe('      ');
  expect([...file.subarray(96)]).toEqual([0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]);
});

test('an empty file', () => {
  const file = writeSafetensors([]);
  expect(new TextDecoder().decode(file.subarray(8))).toBe('{}      ');
  expect(readSafetensors(file).tensors.size).toBe(0);
  expect(readSafetensors(fileOf('{}')).metadata.size).toBe(0);
});

const element: Arbitrary<(shape: readonly number[]) => StoredTensor> = oneof(
  array(integer(), { minLength: 24, maxLength: 24 }).map((values) => (shape: readonly number[]): StoredTensor => ({
    dtype: 'I32',
    shape,
    data: Int32Array.from(values).slice(0, count(shape)),
  })),
  uint8Array({ minLength: 24 * 8, maxLength: 24 * 8 }).chain((bytes) =>
    constantFrom(
      (shape: readonly number[]): StoredTensor => ({
        dtype: 'F64',
        shape,
        data: new Float64Array(bytes.slice().buffer, 0, count(shape)),
      }),
      (shape: readonly number[]): StoredTensor => ({
        dtype: 'F32',
        shape,
        data: new Float32Array(bytes.slice().buffer, 4, count(shape)),
      }),
      (shape: readonly number[]): StoredTensor => ({ dtype: 'U8', shape, data: bytes.subarray(3, 3 + count(shape)) }),
      (shape: readonly number[]): StoredTensor => ({
        dtype: 'BOOL',
        shape,
        data: bytes.map((byte) => byte & 1).slice(0, count(shape)),
      }),
    ),
  ),
);
const count = (shape: readonly number[]): number => shape.reduce((product, extent) => product * extent, 1);
const tensor = tuple(element, constantFrom([], [0], [1], [3], [2, 3], [4, 0, 2], [2, 3, 4])).map(([make, shape]) =>
  make(shape),
);

test('whatever is written is read back, to the bit', () => {
  assert(
    property(
      dictionary(string({ unit: 'binary' }), tensor, { maxKeys: 8 }),
      dictionary(string(), string(), { maxKeys: 3 }),
      integer({ min: 0, max: 9 }),
      (tensors, metadata, shift) => {
        const file = writeSafetensors(Object.entries(tensors), Object.entries(metadata));
        expect(new DataView(file.buffer).getUint32(0, true) % 8).toBe(0);
        // At any offset in a larger buffer, aligned or not, and as a Node Buffer, whose slice does not copy.
        const shifted = Buffer.alloc(file.length + shift).subarray(shift);
        shifted.set(file);
        const read = readSafetensors(shifted);
        expect(Object.fromEntries(read.metadata)).toEqual({ ...metadata });
        expect([...read.tensors.keys()].toSorted()).toEqual(Object.keys(tensors).toSorted());
        for (const [name, { dtype, shape, data }] of Object.entries(tensors)) {
          const got = read.tensors.get(name)!;
          expect(got.dtype).toBe(dtype);
          expect(got.shape).toEqual(shape);
          expect(rawBytes(got.data)).toEqual(rawBytes(data));
          expect(got.data.constructor).toBe(data.constructor);
        }
        shifted.fill(0);
        expect(readSafetensors(file)).toEqual(read);
      },
    ),
    { numRuns: 50 },
  );
});

function rawBytes(data: ArrayBufferView): Uint8Array {
  return new Uint8Array(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

test('equal contents make equal bytes, in whatever order they come', () => {
  const a: [string, StoredTensor] = ['a', { dtype: 'U8', shape: [1], data: bytesOf(1) }];
  const b: [string, StoredTensor] = ['b', { dtype: 'F64', shape: [1], data: Float64Array.of(2) }];
  const c: [string, StoredTensor] = ['c', { dtype: 'F64', shape: [], data: Float64Array.of(3) }];
  expect(writeSafetensors([a, b, c])).toEqual(writeSafetensors(new Map([c, a, b])));
  expect([...readSafetensors(writeSafetensors([a, b, c])).tensors.keys()]).toEqual(['b', 'c', 'a']);
});

test('names that trip over objects', () => {
  for (const name of ['__proto__', 'constructor', '7', '', '"', '\ud800']) {
    const file = writeSafetensors([[name, { dtype: 'U8', shape: [1], data: bytesOf(5) }]], [['__proto__', 'x']]);
    const { tensors, metadata } = readSafetensors(file);
    expect(tensors.get(name)!.data).toEqual(bytesOf(5));
    expect(metadata.get('__proto__')).toBe('x');
  }
});

const tenOf = (dtype: string): unknown => ({ h: { dtype, shape: [10], data_offsets: [0, 20] } });

test('half-precision numbers become float32', () => {
  const halves = Uint16Array.of(0, 0x8000, 0x3c00, 0xc000, 0x7bff, 0x0001, 0x0400, 0x7c00, 0xfc00, 0x3555);
  const data = new Uint8Array(halves.buffer);
  expect(readSafetensors(fileOf(tenOf('F16'), data)).tensors.get('h')!.data).toEqual(
    Float32Array.of(0, -0, 1, -2, 65504, 2 ** -24, 2 ** -14, Infinity, -Infinity, 0.333251953125),
  );
  const brains = new Uint8Array(
    Uint16Array.of(0, 0x8000, 0x3f80, 0xc000, 0x7f7f, 1, 0x7f80, 0xff80, 0x7fc0, 0x3eab).buffer,
  );
  expect(readSafetensors(fileOf(tenOf('BF16'), brains)).tensors.get('h')!.data).toEqual(
    Float32Array.of(0, -0, 1, -2, 3.3895313892515355e38, 2 ** -133, Infinity, -Infinity, NaN, 0.333984375),
  );
  const nan = readSafetensors(fileOf({ h: { dtype: 'F16', shape: [1], data_offsets: [0, 2] } }, bytesOf(1, 0x7c)));
  expect(nan.tensors.get('h')!.data).toEqual(Float32Array.of(NaN));
});

describe('numbers of 16 bits are written as the nearest that there is, of two the even one', () => {
  const file = (dtype: 'F16' | 'BF16', data: Float32Array): Uint8Array =>
    writeSafetensors([['h', { dtype, shape: [data.length], data }]]);
  /** What is read back of `numbers`. */
  const rounded = (dtype: 'F16' | 'BF16', ...numbers: readonly number[]): unknown =>
    readSafetensors(file(dtype, Float32Array.from(numbers))).tensors.get('h')!.data;

  test.each(['F16', 'BF16'] as const)('every %s is written as it was read', (dtype) => {
    const all = Uint16Array.from({ length: 65536 }, (_, i) => i);
    const header = { h: { dtype, shape: [65536], data_offsets: [0, 131072] } };
    const { data } = readSafetensors(fileOf(header, new Uint8Array(all.buffer))).tensors.get('h')!;
    if (!(data instanceof Float32Array)) throw new Error('no floats');
    const again = readSafetensors(file(dtype, data)).tensors.get('h')!;
    expect(again).toEqual({ dtype, shape: [65536], data });
    expect(file(dtype, data).length).toBe(file(dtype, new Float32Array(0)).length + 131072 + 8);
    // Between neighbours: the nearer one, and of two the one whose last bit is 0. The double of a float32 is exact.
    const halfway = Float32Array.from({ length: 0x7b00 }, (_, i) => (data[i]! + data[i + 1]!) / 2);
    expect(rounded(dtype, ...halfway)).toEqual(Float32Array.from(halfway, (_, i) => data[i + (i % 2)]!));
    const above = halfway.map((value, i) => value + (data[i + 1]! - value) / 8);
    expect(rounded(dtype, ...above)).toEqual(data.subarray(1, 0x7b01));
  });

  test('but no number beyond the largest becomes infinite', () => {
    expect(rounded('F16', 65519, -65519, Infinity, NaN)).toEqual(Float32Array.of(65504, -65504, Infinity, NaN));
    expect(() => rounded('F16', 1, -65520)).toThrow(
      new InputError('h: -65520 is beyond 65504, the largest F16; write it as BF16 or F32.'),
    );
    expect(() => rounded('BF16', 3.4e38)).toThrow(
      /^h: 3\.39\d*e\+38 is beyond 3\.38\d*e\+38, the largest BF16; write it as F32\.$/,
    );
  });
});

const allOnes = (dtype: string, bytes: number): unknown =>
  readSafetensors(
    fileOf({ n: { dtype, shape: [1], data_offsets: [0, bytes] } }, new Uint8Array(bytes).fill(255)),
  ).tensors.get('n')!.data;

test('other integers are read as they are', () => {
  expect(allOnes('I64', 8)).toEqual(BigInt64Array.of(-1n));
  expect(allOnes('I16', 2)).toEqual(Int16Array.of(-1));
  expect(allOnes('I8', 1)).toEqual(Int8Array.of(-1));
});

const f32 = (begin: number, end: number, ...shape: readonly unknown[]): unknown => ({
  dtype: 'F32',
  shape,
  data_offsets: [begin, end],
});

/** A file, and what its LoadError says. */
const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', bytesOf(), 'it has only 0 bytes'],
  ['half a length', bytesOf(1, 2, 3), 'it has only 3 bytes'],
  ['a header longer than the file', fileOf('{}', 0, 3n), 'promises a header of 3 bytes, but only 2 follow'],
  ['a header of 2^63 bytes', fileOf('{}', 0, 1n << 63n), 'promises a header of 9223372036854775808 bytes'],
  ['a header of 2^64 - 1 bytes', fileOf('{}', 0, (1n << 64n) - 1n), 'promises a header'],
  ['an empty header', fileOf(''), 'not a JSON object'],
  ['spaces first', fileOf(' {}'), 'not a JSON object'],
  ['a byte-order mark', fileOf('\ufeff{}'), 'not a JSON object'],
  ['an array', fileOf([]), 'not a JSON object'],
  ['broken JSON', fileOf('{"w":'), 'not JSON in UTF-8'],
  ['bytes that are not UTF-8', fileOf('{"    "}').map((byte) => (byte === 0x20 ? 0xff : byte)), 'not JSON in UTF-8'],
  ['metadata that is a list', fileOf({ __metadata__: ['a'] }), '__metadata__ is not an object'],
  ['metadata that is null', fileOf({ __metadata__: null }), '__metadata__ is not an object'],
  ['metadata with a number', fileOf({ __metadata__: { step: 3 } }), 'has a step that is not a string'],
  ['a tensor that is null', fileOf({ w: null }), 'w: the header does not give it'],
  ['no offsets', fileOf({ w: { dtype: 'F32', shape: [] } }), 'w: the header does not give it'],
  ['one offset', fileOf({ w: { dtype: 'F32', shape: [0], data_offsets: [0] } }), 'w: the header does not give it'],
  ['a negative offset', fileOf({ w: f32(-4, 0, 1) }), 'w: the header does not give it'],
  ['a fractional extent', fileOf({ w: f32(0, 4, 0.5) }, 4), 'w: the header does not give it'],
  ['an extent that is text', fileOf({ w: f32(0, 4, '1') }, 4), 'w: the header does not give it'],
  [
    'an extent of 1e300',
    fileOf('{"w":{"dtype":"F32","shape":[1e300],"data_offsets":[0,4]}}', 4),
    'w: the header does not give it',
  ],
  [
    'an offset beyond 2^53',
    fileOf('{"w":{"dtype":"F32","shape":[1],"data_offsets":[9007199254740992,9007199254740996]}}', 4),
    'w: the header does not give it',
  ],
  [
    'an unknown element type',
    fileOf({ w: { dtype: 'F8_E4M3', shape: [1], data_offsets: [0, 1] } }, 1),
    'w: the element type F8_E4M3 is not supported; these are: F64, I64',
  ],
  [
    'an element type of Object.prototype',
    fileOf({ w: { dtype: 'toString', shape: [1], data_offsets: [0, 1] } }, 1),
    'toString is not supported',
  ],
  [
    'a shape that is too large for its bytes',
    fileOf({ w: f32(0, 4, 2) }, 4),
    'w: F32 of shape [2] takes 8 bytes, but its data_offsets span 4',
  ],
  [
    'a shape whose product wraps at 2^64',
    fileOf({ w: f32(0, 0, 2 ** 32, 2 ** 32) }),
    'takes 73786976294838210000 bytes',
  ],
  [
    'offsets that run backwards',
    fileOf({ w: f32(4, 0, 1) }, 4),
    'w: F32 of shape [1] takes 4 bytes, but its data_offsets span -4',
  ],
  ['data cut short', fileOf({ w: f32(0, 8, 2) }, 7), 'w: its data ends at byte 8, but the file has 7 bytes of data'],
  ['data after the last tensor', fileOf({ w: f32(0, 4, 1) }, 5), '1 bytes after w belong to no tensor'],
  ['data without a tensor', fileOf('{}', 3), '3 bytes after the header belong to no tensor'],
  ['a gap', fileOf({ a: f32(0, 4, 1), b: f32(8, 12, 1) }, 12), '4 bytes between a and b belong to no tensor'],
  ['a gap at the start', fileOf({ a: f32(4, 8, 1) }, 8), '4 bytes between the header and a'],
  ['an overlap', fileOf({ a: f32(0, 8, 2), b: f32(4, 12, 2) }, 12), 'b: its data overlaps that of a'],
  ['the same bytes twice', fileOf({ a: f32(0, 4, 1), b: f32(0, 4, 1) }, 4), 'b: its data overlaps that of a'],
  ['an empty tensor inside another', fileOf({ a: f32(0, 8, 2), b: f32(4, 4, 0) }, 8), 'b: its data overlaps that of a'],
  [
    'a name given twice',
    fileOf(
      '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}',
      2,
    ),
    'belong to no tensor',
  ],
  [
    'a BOOL of 2',
    fileOf({ m: { dtype: 'BOOL', shape: [2], data_offsets: [0, 2] } }, bytesOf(1, 2)),
    'm: a BOOL is 0 or 1, but one byte is 2',
  ],
];

test.each(refused)('%s', (_what, file, message) => {
  expect(() => readSafetensors(file)).toThrow(LoadError);
  expect(() => readSafetensors(file)).toThrow(message);
});

/** Fails unless `file` is read, or refused with a LoadError. */
function readOrRefused(file: Uint8Array): void {
  try {
    readSafetensors(file);
  } catch (error) {
    expect(error).toBeInstanceOf(LoadError);
  }
}

test('any bytes are read or refused with a LoadError, never anything else', () => {
  const good = writeSafetensors(
    [
      ['a', { dtype: 'F32', shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) }],
      ['b', { dtype: 'BOOL', shape: [3], data: bytesOf(0, 1, 1) }],
    ],
    [['step', '1']],
  );
  assert(property(uint8Array({ maxLength: 64 }), readOrRefused));
  assert(
    property(
      array(tuple(integer({ min: 0, max: good.length - 1 }), integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 4,
      }),
      (changes) => {
        const file = good.slice();
        for (const [at, byte] of changes) file[at] = byte;
        readOrRefused(file);
      },
    ),
    { numRuns: 2000 },
  );
  for (let length = 0; length < good.length; length++)
    expect(() => readSafetensors(good.subarray(0, length))).toThrow(LoadError);
});

test('bytes that are shared, or may be resized, and what is none', () => {
  const file = writeSafetensors([['w', { dtype: 'U8', shape: [1], data: bytesOf(7) }]]);
  const shared = new Uint8Array(new SharedArrayBuffer(file.length));
  shared.set(file);
  expect(readSafetensors(shared).tensors.get('w')!.data).toEqual(bytesOf(7));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  expect(() => readSafetensors(file.buffer as unknown as Uint8Array)).toThrow(
    new InputError('readSafetensors needs bytes, as new Uint8Array(buffer) has them, got an ArrayBuffer.'),
  );
});

test('what cannot be written is an InputError', () => {
  const w: StoredTensor = { dtype: 'U8', shape: [1], data: bytesOf(1) };
  expect(() =>
    writeSafetensors([
      ['w', w],
      ['w', w],
    ]),
  ).toThrow(new InputError('A weight file cannot hold two tensors called w.'));
  expect(() => writeSafetensors([['__metadata__', w]])).toThrow(
    new InputError('A weight file cannot hold a tensor called __metadata__.'),
  );
  expect(() => writeSafetensors([['w', { ...w, shape: [2, 3] }]])).toThrow(
    new InputError('w: the shape [2, 3] does not fit 1 elements.'),
  );
  expect(() => writeSafetensors([['w', { ...w, shape: [-1, -1] }]])).toThrow(
    new InputError('w: the shape [-1, -1] does not fit 1 elements.'),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  const metadata = [['epoch', 3]] as unknown as [string, string][];
  expect(() => writeSafetensors([['w', w]], metadata)).toThrow(
    new InputError('The metadata of a weight file are texts, but epoch is 3.'),
  );
});

describe('axes in another order', () => {
  const cube = { dtype: 'F32', shape: [2, 3, 4], data: Float32Array.from({ length: 24 }, (_, i) => i) } as const;

  test.each([[[0, 1, 2]], [[2, 0, 1]], [[1, 2, 0]], [[2, 1, 0]], [[0, 2, 1]]])('%j', (order) => {
    const { shape, data } = permuteAxes(cube, order);
    expect(shape).toEqual(order.map((axis) => cube.shape[axis]));
    const strides = [12, 4, 1];
    for (const [at, value] of data.entries()) {
      const index = [Math.floor(at / (shape[1] * shape[2])), Math.floor(at / shape[2]) % shape[1], at % shape[2]];
      expect(value).toBe(index.reduce((sum, i, axis) => sum + i * strides[order[axis]!]!, 0));
    }
  });

  test('of numbers, of nothing, of integers of 64 bits, and back', () => {
    expect(permuteAxes({ dtype: 'F64', shape: [], data: Float64Array.of(3) }, []).data).toEqual(Float64Array.of(3));
    expect(permuteAxes({ dtype: 'U8', shape: [0, 3], data: new Uint8Array(0) }, [1, 0]).shape).toEqual([3, 0]);
    const wide = { dtype: 'I64', shape: [2, 2], data: BigInt64Array.of(1n, 2n, 3n, 4n) } as const;
    expect(permuteAxes(wide, [1, 0]).data).toEqual(BigInt64Array.of(1n, 3n, 2n, 4n));
    expect(permuteAxes(permuteAxes(cube, [2, 0, 1]), [1, 2, 0])).toEqual(cube);
  });

  test.each([[[0, 1]], [[0, 1, 1]], [[0, 1, 3]], [[0, 1, 2, 3]]])('not %j', (order) => {
    expect(() => permuteAxes(cube, order)).toThrow(InputError);
  });

  test('not where the shape does not fit', () => {
    expect(() => permuteAxes({ ...cube, shape: [5, 5, 5] }, [2, 1, 0])).toThrow(
      'The shape [5, 5, 5] does not fit 24 elements.',
    );
  });
});

test('what does not fit its element type is not written', () => {
  const write = (dtype: string, data: unknown): Uint8Array =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
    writeSafetensors([['x', { dtype, shape: [2], data } as LoadedTensor]]);
  expect(() => write('F32', Float64Array.of(1, 2))).toThrow(
    'x: elements of F32 are in Float32Array, not in Float64Array.',
  );
  expect(() => write('BOOL', Uint8Array.of(1, 2))).toThrow('x: a BOOL is 0 or 1.');
  expect(() => write('F8', Uint8Array.of(1, 2))).toThrow('x: there is no element type F8');
});

describe('what is no tensor, name or list', () => {
  const x = { dtype: 'F32', shape: [2], data: Float32Array.of(1, 2) };
  const form = 'x: a tensor is { dtype, shape: [extents], data }, got ';
  const pairs = (what: string): string =>
    `${what} must be pairs with names, as those of a Map or Object.entries(${what}), got `;

  test.each<readonly [string, readonly unknown[]]>([
    [`${pairs('tensors')}nothing.`, [undefined]],
    [`${pairs('tensors')}'x'.`, ['x']],
    [`${pairs('tensors')}an Object.`, [{ x }]],
    [`${pairs('tensors')}an Object.`, [[x]]],
    [`${pairs('tensors')}the name 7.`, [[[7, x]]]],
    [`${pairs('tensors')}nothing.`, [[undefined]]],
    [`${form}nothing.`, [[['x', undefined]]]],
    [`${form}a Float32Array.`, [[['x', x.data]]]],
    [`${form}an Object.`, [[['x', { ...x, shape: undefined }]]]],
    [`${pairs('metadata')}an Object.`, [[['x', x]], { format: 'pt' }]],
    [`${pairs('metadata')}null.`, [[['x', x]], null]],
    [`${pairs('metadata')}the name 7.`, [[['x', x]], [[7, 'seven']]]],
  ])('%s', (message, given) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
    const write = writeSafetensors as (...given: readonly unknown[]) => Uint8Array;
    expect(() => write(...given)).toThrow(new InputError(message));
  });

  test.each<readonly [string, unknown, unknown]>([
    ['permuteAxes takes a tensor, { dtype, shape: [extents], data }, got nothing.', undefined, [0]],
    ['permuteAxes takes a tensor, { dtype, shape: [extents], data }, got a Float32Array.', x.data, [0]],
    ['permuteAxes takes a tensor, { dtype, shape: [extents], data }, got an Object.', { ...x, data: [1, 2] }, [0]],
    ['permuteAxes takes an array of axes, got 0.', x, 0],
    ['permuteAxes takes an array of axes, got nothing.', x, undefined],
  ])('%s', (message, from, order) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
    const permute = permuteAxes as (tensor: unknown, order: unknown) => unknown;
    expect(() => permute(from, order)).toThrow(new InputError(message));
  });
});
