/** The library's functions and their gradients as emitted, in float32 and float64, against the float64 interpreter. */
import { describe, expect, test } from 'vitest';
import { cases, functionOf } from './cases.ts';
import { emittedErrors, openErrors, specialInputs } from './measure.ts';

const beyond = (errors: ReadonlyMap<string, number>, tolerance: number): readonly unknown[] =>
  [...errors].filter(([, error]) => !(error <= tolerance));

/**
 * Emitted gradients of convolutions, and transposed convolutions, multiply the zeros beside an image by the weights: 0·∞ is NaN. Adding products
 * at their places, as the interpreter does, has no such terms. So only weights that are no numbers may make a difference, and only NaN. With a
 * stride, weights are filled up with zeros to a multiple of it, and images meet those.
 */
const padsProducts = (name: string): boolean => name.startsWith('conv');

test.each(cases)('in f64, special values too: %s', (expression, inputs, setting) => {
  const pads = padsProducts(functionOf([expression, inputs]));
  const others = specialInputs(inputs);
  if (!pads) return expect(beyond(emittedErrors(expression, inputs, setting, [others]), 1e-12)).toEqual([]);
  const { w, ...images } = others;
  const finite = { ...images, w: inputs['w']! };
  const weights = { ...inputs, w: w! };
  const rule = expression.includes('stride') ? 'or NaN' : 'exact';
  expect(beyond(emittedErrors(expression, inputs, setting, [finite], rule), 1e-12)).toEqual([]);
  expect(beyond(emittedErrors(expression, inputs, setting, [weights, others], 'or NaN'), 1e-12)).toEqual([]);
});

describe('in f32', () => {
  let opened = 0;

  test.each(cases)('%s', (expression, inputs, setting) => {
    // An open number of rows, none and one among them, where the function takes it.
    const open = openErrors(expression, inputs, { ...setting, dtype: 'f32' }, [0, 1, 5]);
    opened += open?.size ?? 0;
    expect(beyond(open ?? emittedErrors(expression, inputs, { ...setting, dtype: 'f32' }), 2e-5)).toEqual([]);
  });

  test('most functions take an open number of rows, and any number', () => {
    // Value and gradient on both backends, at three extents.
    expect(opened).toBeGreaterThan(0.8 * cases.length * 12);
  });
});
