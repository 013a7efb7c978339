/** Whether a mask holds anywhere along axes. */
import { binary, constant } from '../loop/scalar.ts';
import { defineOp, reduction, reductionSamples, type ReduceAttrs } from './rules/define.ts';
import type { Op } from './op.ts';
import { foldAxes } from './rules/row-major.ts';

export const any: Op<1, ReduceAttrs> = defineOp({
  name: 'any',
  doc: 'Whether it holds anywhere over axes, which disappear; false over nothing.',
  chapter: 'reductions',
  written: '`any(x)`',
  shapes: 'bool[...] → bool[...] without the axes',
  derivative: 'none',
  subgradient: 'none needed: it has no derivative',
  arity: 1,
  elementwise: false,
  infer: reduction((dtype) => dtype === 'bool'),
  vjp: () => [null],
  nondifferentiable: 'logic has no derivative',
  lowering: {
    kind: 'reduce',
    axes: ({ axes }) => axes,
    init: () => [constant(0, 'bool')],
    step: ([total], value) => [binary('or', total!, value)],
    finish: ([total]) => total!,
    order: 'free',
  },
  reference: ([x], { axes }, shape) => foldAxes(x!, axes, shape, 0, (total, value) => total || value),
  samples: reductionSamples({ dtype: 'bool' }),
});
