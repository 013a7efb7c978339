/** Every graph operator, once. The builder's methods, the tests and the reference page derive from this table. */
import { abs } from './abs.ts';
import { acos } from './acos.ts';
import { add } from './add.ts';
import { again } from './again.ts';
import { all } from './all.ts';
import { and } from './and.ts';
import { any } from './any.ts';
import { argmax } from './argmax.ts';
import { argmin } from './argmin.ts';
import { asin } from './asin.ts';
import { atan } from './atan.ts';
import { atan2 } from './atan2.ts';
import { binder } from './binder.ts';
import { branch } from './branch.ts';
import { broadcast } from './broadcast.ts';
import { capsule } from './capsule.ts';
import { cast } from './cast.ts';
import { ceil } from './ceil.ts';
import { concat } from './concat.ts';
import { constant } from './constant.ts';
import { contract } from './contract.ts';
import { cos } from './cos.ts';
import { cosh } from './cosh.ts';
import { div } from './div.ts';
import { equal } from './equal.ts';
import { erf } from './erf.ts';
import { erfc } from './erfc.ts';
import { exp } from './exp.ts';
import { expm1 } from './expm1.ts';
import { floor } from './floor.ts';
import { gather } from './gather.ts';
import { greater } from './greater.ts';
import { greaterEqual } from './greater-equal.ts';
import { iota } from './iota.ts';
import { leaf } from './leaf.ts';
import { less } from './less.ts';
import { lessEqual } from './less-equal.ts';
import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { log2 } from './log2.ts';
import { mark } from './mark.ts';
import { maximum } from './maximum.ts';
import { minimum } from './minimum.ts';
import { mul } from './mul.ts';
import { neg } from './neg.ts';
import { not } from './not.ts';
import { notEqual } from './not-equal.ts';
import { or } from './or.ts';
import { order } from './order.ts';
import { pad } from './pad.ts';
import { padded } from './padded.ts';
import { pow } from './pow.ts';
import { prod } from './prod.ts';
import { project } from './project.ts';
import { random } from './random.ts';
import { recurrence } from './recurrence.ts';
import { reduceMax } from './reduce-max.ts';
import { reduceMin } from './reduce-min.ts';
import { rem } from './rem.ts';
import { reshape } from './reshape.ts';
import { round } from './round.ts';
import { rsqrt } from './rsqrt.ts';
import { runningProd } from './running-prod.ts';
import { runningSum } from './running-sum.ts';
import { scan } from './scan.ts';
import { scatterAdd } from './scatter-add.ts';
import { sigmoid } from './sigmoid.ts';
import { sign } from './sign.ts';
import { sin } from './sin.ts';
import { sinh } from './sinh.ts';
import { size } from './size.ts';
import { slice } from './slice.ts';
import { softplus } from './softplus.ts';
import { sqrt } from './sqrt.ts';
import { stopGradient } from './stop-gradient.ts';
import { sub } from './sub.ts';
import { sum } from './sum.ts';
import { take } from './take.ts';
import { takeAdd } from './take-add.ts';
import { tan } from './tan.ts';
import { tanh } from './tanh.ts';
import { top } from './top.ts';
import { transpose } from './transpose.ts';
import { unslice } from './unslice.ts';
import { where } from './where.ts';
import { window } from './window.ts';
import { windowAdd } from './window-add.ts';

export const operators = {
  abs,
  acos,
  add,
  again,
  all,
  and,
  any,
  argmax,
  argmin,
  asin,
  atan,
  atan2,
  binder,
  branch,
  broadcast,
  capsule,
  cast,
  ceil,
  concat,
  constant,
  contract,
  cos,
  cosh,
  div,
  equal,
  erf,
  erfc,
  exp,
  expm1,
  floor,
  gather,
  greater,
  greaterEqual,
  iota,
  leaf,
  less,
  lessEqual,
  log,
  log1p,
  log2,
  mark,
  maximum,
  minimum,
  mul,
  neg,
  not,
  notEqual,
  or,
  order,
  pad,
  padded,
  pow,
  prod,
  project,
  random,
  recurrence,
  reduceMax,
  reduceMin,
  rem,
  reshape,
  round,
  rsqrt,
  runningProd,
  runningSum,
  scan,
  scatterAdd,
  sigmoid,
  sign,
  sin,
  sinh,
  size,
  slice,
  softplus,
  sqrt,
  stopGradient,
  sub,
  sum,
  take,
  takeAdd,
  tan,
  tanh,
  top,
  transpose,
  unslice,
  where,
  window,
  windowAdd,
} as const;

export type Operators = typeof operators;
