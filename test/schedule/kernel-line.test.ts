/** Which line of the text a table shows for a kernel. */
import { expect, test } from 'vitest';
import type { Kernel } from '../../compiler/loop/ir.ts';
import { lineOfKernel } from '../../compiler/schedule/kernel-line.ts';

const kernel = (...lines: readonly string[]): Kernel => ({ name: 'k', doc: () => lines, params: [], body: [] });

test('the last one, and formulas are no lines', () => {
  const mask = 'net.nn:5: there = mask[T](length)';
  const loss = 'Gradient of a net.nn:9 (fc): loss = mean(x)';
  expect(lineOfKernel(kernel(mask, loss, 'y[i] = max(0, x[i])'))).toBe(loss);
  expect(lineOfKernel(kernel(mask, 'y[i, j] = (i ≥ 3 ? x[i] : 0)'))).toBe(mask);
  expect(lineOfKernel(kernel('y = panels of 8 columns'))).toBe('y = panels of 8 columns');
  expect(lineOfKernel(kernel())).toBe('');
});
