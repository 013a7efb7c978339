/** Rounds to the nearest integer. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** Halves to even, on the magnitude so that −0.3 becomes −0. */
function nearestEven(x: number): number {
  const magnitude = Math.abs(x);
  const below = Math.floor(magnitude);
  const rest = magnitude - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 === 1);
  return (up ? below + 1 : below) * (x < 0 || Object.is(x, -0) ? -1 : 1);
}

/** Constant between jumps. */
export const round: Op<1, NoAttrs> = defineOp({
  name: 'round',
  doc: 'The nearest integer, halves to the even one.',
  chapter: 'element-wise',
  written: '`round(x)`',
  shapes: '[...] → [...]',
  derivative: 'none',
  subgradient: '0 everywhere, at the jumps too',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: () => [null],
  nondifferentiable: 'round is constant between its jumps',
  lowering: elementwise((x) => unary('nearest', x)),
  reference: mapReference(nearestEven),
  samples: elementwiseSamples(1),
});
