/** Powers in the module are those of the runtime, to the bit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../../compiler/emit/wasm/encode.ts';
import { wholePowerFunction } from '../../../compiler/emit/wasm/whole-power.ts';
import { wholePower } from '../../../runtime/math/whole-power.ts';

const bytes = encode({ imports: [], globals: [], functions: [{ ...wholePowerFunction(), exported: true }] });
const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes)), { nnc: { memory } });
const power = Object.values(exports)[0] as (x: number, n: number) => number;

test.each([0, 1, 2, 3, 1000, 2 ** 29, 2 ** 29 + 1, 2 ** 31 + 5, 2 ** 53 - 1])('exponent %d', (n) => {
  for (const x of [0, -0, 0.5, 0.9, 0.999, 1, -1, 1 - 2 ** -40, 1 + 2 ** -40, 2, -3, Infinity, NaN]) {
    expect(power(x, n), `${x}`).toBe(wholePower(x, n));
  }
});

test('any base and exponent', () => {
  fc.assert(
    fc.property(fc.double(), fc.nat({ max: 2 ** 31 - 1 }), (x, n) => {
      expect(power(x, n)).toBe(wholePower(x, n));
    }),
  );
});
