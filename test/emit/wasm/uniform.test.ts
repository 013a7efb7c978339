/** First values that the module draws are those of the runtime, to the bit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../../compiler/emit/wasm/encode.ts';
import { uniformFunction, uniformKernel } from '../../../compiler/emit/wasm/uniform.ts';
import { interpretKernel } from '../../../compiler/loop/interpret.ts';
import { verifyKernel } from '../../../compiler/loop/verify.ts';
import type { FillKernels } from '../../../runtime/init/kernels.ts';
import { drawUniform } from '../../../runtime/init/uniform-kernel.ts';
import { initUniform } from '../../../runtime/init/uniform.ts';
import { placeKey } from '../../../runtime/place-key.ts';

const bytes = encode({ imports: [], globals: [], functions: [uniformFunction()] });
const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
const module = new WebAssembly.Module(Uint8Array.from(bytes));
const kernels: FillKernels = new WebAssembly.Instance(module, { nnc: { memory } }).exports;

const draws = fc.record({
  length: fc.nat({ max: 70 }),
  seed: fc.integer(),
  path: fc.string(),
  low: fc.double({ min: -1e30, max: 1e30, noNaN: true }),
  high: fc.double({ min: -1e30, max: 1e30, noNaN: true }),
});

test('the kernel keeps the rules of the loop IR', () => {
  expect(verifyKernel(uniformKernel())).toEqual([]);
});

test('the same numbers, and nothing beyond the last vector', () => {
  fc.assert(
    fc.property(draws, ({ length, seed, path, low, high }) => {
      const wanted = new Float32Array(length);
      initUniform(low, high)(wanted, seed, path);
      const all = new Float32Array(memory.buffer).fill(7);
      const view = new Float32Array(memory.buffer, 64, length);
      for (const fill of [drawUniform, initUniform]) {
        view.fill(7);
        fill(low, high)(view, seed, path, kernels);
        expect(view).toEqual(wanted);
      }
      expect(all.subarray(0, 16).every((value) => value === 7)).toBe(true);
      expect(all.subarray(16 + Math.ceil(length / 4) * 4).every((value) => value === 7)).toBe(true);
    }),
  );
});

test('the interpreter draws them too', () => {
  fc.assert(
    fc.property(draws, ({ length, seed, path, low, high }) => {
      const wanted = new Float32Array(4 * length);
      initUniform(low, high)(wanted, seed, path);
      const data = new Float64Array(4 * length);
      const numbers = { n: data.length, seed, place: placeKey(path), low, width: high - low };
      interpretKernel(uniformKernel(), new Map([['y', { element: 'f32', data }]]), numbers);
      expect(Float32Array.from(data)).toEqual(wanted);
    }),
  );
});
