/** The library's functions and their gradients as emitted, in float32 and float64, against the float64 interpreter. */
import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { emittedErrors } from './measure.ts';

describe.each([
  ['f32', 2e-5],
  ['f64', 1e-12],
] as const)('in %s', (dtype, tolerance) => {
  test.each(cases)('%s', (expression, inputs, setting) => {
    const errors = emittedErrors(expression, inputs, { ...setting, dtype });
    expect([...errors].filter(([, error]) => !(error <= tolerance))).toEqual([]);
  });
});
