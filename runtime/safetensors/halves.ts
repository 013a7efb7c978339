/** Numbers of 16 bits for weight files: half the bytes. Each is the nearest that there is, of two the even one. */
import { InputError } from '../errors.ts';

/** The largest finite numbers. */
const LARGEST_HALF = 65504;
const LARGEST_BRAIN = 3.3895313892515355e38;

/** A binary16 has a sign, 5 bits of exponent and 10 of fraction. (IEEE 754, section 3.6) Throws an InputError for a finite number beyond all of them. */
export function floatsToHalves(name: string, floats: Float32Array): Uint16Array {
  const bits = bitsOf(floats);
  return Uint16Array.from(bits, (word, i) => {
    const [sign, size] = [(word >>> 16) & 0x8000, word & 0x7fffffff];
    if (size > 0x7f800000) return sign | 0x7e00;
    if (size === 0x7f800000) return sign | 0x7c00;
    // Below 2⁻¹⁴ all steps are of 2⁻²⁴; beside 2⁵² a number has no fraction left.
    if (size < 0x38800000) return sign | (Math.abs(floats[i]!) * 16777216 + 4503599627370496 - 4503599627370496);
    const half = (size - 0x38000000 + 0xfff + ((size >>> 13) & 1)) >>> 13;
    if (half >= 0x7c00) refuse(name, floats[i]!, LARGEST_HALF, 'F16');
    return sign | half;
  });
}

/** bfloat16 is the upper half of a float32. Throws an InputError for a finite number beyond all of them. */
export function floatsToBrain(name: string, floats: Float32Array): Uint16Array {
  return Uint16Array.from(bitsOf(floats), (word, i) => {
    const size = word & 0x7fffffff;
    if (size > 0x7f800000) return (word >>> 16) | 0x40;
    const brain = (word + 0x7fff + ((word >>> 16) & 1)) >>> 16;
    if (size < 0x7f800000 && (brain & 0x7fff) === 0x7f80) refuse(name, floats[i]!, LARGEST_BRAIN, 'BF16');
    return brain;
  });
}

function bitsOf(floats: Float32Array): Uint32Array {
  return new Uint32Array(floats.buffer, floats.byteOffset, floats.length);
}

function refuse(name: string, value: number, largest: number, dtype: string): never {
  const other = dtype === 'F16' ? 'BF16 or F32' : 'F32';
  throw new InputError(`${name}: ${value} is beyond ${largest}, the largest ${dtype}; write it as ${other}.`);
}
