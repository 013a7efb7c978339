/** Numbers of 16 bits for weight files: half the bytes. Each is the nearest that there is, of two the even one. */
import { InputError } from '../errors.ts';

/** The largest finite numbers. */
const LARGEST_HALF = 65504;
const LARGEST_BRAIN = 3.3895313892515355e38;

/** A binary16 has a sign, 5 bits of exponent and 10 of fraction. (IEEE 754, section 3.6) Throws an InputError for a finite number beyond all of them. */
export function floatsToHalves(name: string, floats: Float32Array): Uint16Array {
  const words = bitsOf(floats);
  const halves = new Uint16Array(floats.length);
  for (let i = 0; i < floats.length; i++) {
    const size = words[i]! & 0x7fffffff;
    const half = toHalf(size, Math.abs(floats[i]!));
    if (half === 0x7c00 && size !== 0x7f800000) refuse(name, floats[i]!, LARGEST_HALF, 'F16');
    halves[i] = ((words[i]! >>> 16) & 0x8000) | half;
  }
  return halves;
}

/** Of the bits of a float32 without its sign. */
function toHalf(size: number, magnitude: number): number {
  if (size > 0x7f800000) return 0x7e00;
  // Below 2⁻¹⁴ all steps are of 2⁻²⁴; beside 2⁵² a number has no fraction left.
  if (size < 0x38800000) return magnitude * 16777216 + 4503599627370496 - 4503599627370496;
  return Math.min(0x7c00, (size - 0x38000000 + 0xfff + ((size >>> 13) & 1)) >>> 13);
}

/** bfloat16 is the upper half of a float32. Throws an InputError for a finite number beyond all of them. */
export function floatsToBrain(name: string, floats: Float32Array): Uint16Array {
  const words = bitsOf(floats);
  const brains = new Uint16Array(floats.length);
  for (let i = 0; i < floats.length; i++) {
    const word = words[i]!;
    const size = word & 0x7fffffff;
    const isNaN = size > 0x7f800000;
    const brain = isNaN ? (word >>> 16) | 0x40 : (word + 0x7fff + ((word >>> 16) & 1)) >>> 16;
    if ((brain & 0x7fff) === 0x7f80 && size < 0x7f800000) refuse(name, floats[i]!, LARGEST_BRAIN, 'BF16');
    brains[i] = brain;
  }
  return brains;
}

function bitsOf(floats: Float32Array): Uint32Array {
  return new Uint32Array(floats.buffer, floats.byteOffset, floats.length);
}

function refuse(name: string, value: number, largest: number, dtype: string): never {
  const other = dtype === 'F16' ? 'BF16 or F32' : 'F32';
  throw new InputError(`${name}: ${value} is beyond ${largest}, the largest ${dtype}; write it as ${other}.`);
}
