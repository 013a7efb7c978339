/** Pairs of floats on which functions of two operands are tried: any at all, and those whose results are neither 0 nor infinite. */
import type { BinaryMathOp } from '../../compiler/loop/ir.ts';
import { threefry, uniform01 } from '../../runtime/random.ts';

type Pair = readonly [number, number];
/** One word after the other, of 32 bits. */
type Words = () => number;

const word = new Int32Array(1);
const asFloat = new Float32Array(word.buffer);

function anyFloat(words: Words): number {
  word[0] = words();
  return asFloat[0]!;
}

const kinds: Readonly<Record<BinaryMathOp, readonly ((words: Words) => Pair)[]>> = {
  pow: [
    (words) => [anyFloat(words), anyFloat(words)],
    // Results all over the range.
    (words) => {
      const x = Math.abs(anyFloat(words));
      return [x, ((uniform01(words()) - 0.5) * 310) / Math.log2(x)];
    },
    // A base near 1, where the power magnifies the error of the logarithm.
    (words) => {
      const x = 1 + (uniform01(words()) - 0.5) * 2 ** -(words() & 15);
      return [x, ((uniform01(words()) - 0.5) * 310) / Math.log2(x)];
    },
    (words) => [-(2 ** ((uniform01(words()) - 0.5) * 8)), words() >> 25],
    (words) => [uniform01(words()) * 10, (uniform01(words()) - 0.5) * 10],
  ],
  atan2: [
    (words) => [anyFloat(words), anyFloat(words)],
    (words) => [uniform01(words()) * 2 - 1, uniform01(words()) * 2 - 1],
    // Ratios near 1, where the angle is cut.
    (words) => {
      const x = anyFloat(words);
      return [x * (1 + (uniform01(words()) - 0.5) * 2 ** -(words() & 15)), x];
    },
  ],
};

/** `count` of them, of each kind in turn, each operand an f32. */
export function pairs(op: BinaryMathOp, count: number, seed: number, first = 0): readonly Pair[] {
  return Array.from({ length: count }, (_, i) => {
    const at = first + i;
    let drawn = 0;
    const words: Words = () => threefry(seed, 0, at, drawn++);
    const [a, b] = kinds[op][at % kinds[op].length]!(words);
    return [Math.fround(a), Math.fround(b)];
  });
}
