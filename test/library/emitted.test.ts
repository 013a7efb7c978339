/** The library's functions and their gradients as emitted, in float32 and float64, against the float64 interpreter. */
import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { emittedErrors, openErrors, specialInputs } from './measure.ts';

const beyond = (errors: ReadonlyMap<string, number>, tolerance: number): readonly unknown[] =>
  [...errors].filter(([, error]) => !(error <= tolerance));

test.each(cases)('in f64, special values too: %s', (expression, inputs, setting) => {
  const special = specialInputs(inputs);
  // All of them, and those of each input beside ordinary ones.
  const alone = Object.keys(inputs).map((name) => ({ ...inputs, [name]: special[name]! }));
  expect(beyond(emittedErrors(expression, inputs, setting, [special, ...alone]), 1e-12)).toEqual([]);
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
