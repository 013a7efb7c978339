/** Every graph operator, once. The builder's methods, the tests and the reference page derive from this table. */
import { broadcast } from './broadcast.ts';
import { constant } from './constant.ts';
import { exp } from './exp.ts';
import { leaf } from './leaf.ts';
import { mul } from './mul.ts';
import { reshape } from './reshape.ts';
import { sum } from './sum.ts';

export const operators = { broadcast, constant, exp, leaf, mul, reshape, sum } as const;

export type Operators = typeof operators;
