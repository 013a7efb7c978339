/** Whether a mask holds everywhere along axes. */
import { binary, constant } from '../loop/scalar.ts';
import { defineOp, reduction, reductionSamples, type ReduceAttrs } from './rules/define.ts';
import type { Op } from './op.ts';
import { foldAxes } from './rules/row-major.ts';

export const all: Op<1, ReduceAttrs> = defineOp({
  name: 'all',
  doc: 'Whether it holds everywhere over axes, which disappear; true over nothing.',
  chapter: 'reductions',
  written: '`all(x)`',
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
    init: () => [constant(1, 'bool')],
    step: ([total], value) => [binary('and', total!, value)],
    finish: ([total]) => total!,
    order: 'free',
  },
  reference: ([x], { axes }, shape) => foldAxes(x!, axes, shape, 1, (total, value) => total && value),
  samples: reductionSamples({ dtype: 'bool' }),
});
