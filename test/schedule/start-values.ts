/** Random values of all leaves that a program finds in memory. */
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { isFloat } from '../../compiler/graph/type.ts';
import type { Program } from '../../compiler/program/program.ts';
import { randomTensor } from '../gradients/sample.ts';
import { keyOf, type Values } from '../program/interpreted-net.ts';

export function startValues({ model }: Program, sizes: Sizes): Values {
  const { inputs, params, state, trains } = model;
  const values: Values = new Map();
  const random = ({ type }: Node, [seed, i]: readonly [number, number], low: number, high: number): Float64Array =>
    randomTensor(type.shape.map((dim) => evaluateDim(dim, sizes)), type.dtype, seed, i, low, high).data; // prettier-ignore
  for (const [i, { leaf, below }] of inputs.entries()) {
    const high = below === undefined ? 2 : evaluateDim(below, sizes);
    const low = below === undefined && isFloat(leaf.type.dtype) ? -2 : 0;
    values.set(keyOf(leaf), random(leaf, [5, i], low, high));
  }
  for (const [i, { leaf }] of params.entries()) values.set(keyOf(leaf), random(leaf, [9, i], -1, 1));
  for (const [i, { leaf }] of state.entries()) values.set(keyOf(leaf), random(leaf, [10, i], 0, 1));
  for (const { hyper, slots } of trains) {
    for (const { leaf, initial } of hyper) values.set(keyOf(leaf), Float64Array.of(initial ?? NaN));
    for (const [i, { leaf }] of slots.entries()) values.set(keyOf(leaf), random(leaf, [11, i], 0, 1));
  }
  for (const [key, value] of [
    ['scale:scale', 0.5],
    ['seed:seed', 4],
    ['draw:draw', 2],
    ['step:step', 3],
  ] as const) {
    values.set(key, Float64Array.of(value));
  }
  return values;
}
