/** Hyperbolic functions. */

import { cothCore, exp, expm1 } from './exp.ts';

/** (e^x - e^-x) / 2, within 2 ulp. Keeps the sign of zero. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  const half = x < 0 ? -0.5 : 0.5;
  if (size < 1) {
    if (size < 1e-9) return x;
    const t = expm1(size);
    return half * (2 * t - (t * t) / (t + 1));
  }
  if (size < 22) {
    const t = expm1(size);
    return half * (t + t / (t + 1));
  }
  return x !== x ? x : halfExp(size) * (half * 2);
}

/** (e^x + e^-x) / 2, within 2 ulp. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.34657359027997264) {
    const t = expm1(size);
    return 1 + (t * t) / (2 * (t + 1));
  }
  if (size < 22) {
    const e = exp(size);
    return 0.5 * e + 0.5 / e;
  }
  return halfExp(size);
}

/** e^x / 2, also where e^x alone would overflow. */
function halfExp(x: number): number {
  if (x < 709) return 0.5 * exp(x);
  const root = exp(0.5 * x);
  return 0.5 * root * root;
}

/** sinh(x) / cosh(x), within 2.5 ulp (1 below 0.17). Keeps the sign of zero. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.17) {
    const r = 2 * x;
    return r / (2 + cothCore(r * r));
  }
  if (size < 0.55) {
    const t = expm1(2 * size);
    return x < 0 ? -t / (t + 2) : t / (t + 2);
  }
  if (size < 22) {
    const rest = 2 / (exp(2 * size) + 1);
    return x < 0 ? rest - 1 : 1 - rest;
  }
  return x !== x ? x : x < 0 ? -1 : 1;
}
