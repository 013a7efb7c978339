/** The slope of a function at a point, from values on both sides of it. */

export interface Slope {
  readonly value: number;
  /** How far two estimates from different steps lie apart, relative to max(1, |value|): large beside a kink. */
  readonly doubt: number;
  /** How far it may be off, in the same measure, because values so large are so coarse: a loss of 1e9 is told to 1e-7. */
  readonly rounding: number;
}

/** Steps from one that loses little to rounding down to one that few kinks are within. */
const steps = [1e-3, 3e-5, 1e-6];

/**
 * Richardson's central differences at `x`, with the first step whose answer `agrees`, else the surest one. Much nearer to a kink than its step a difference is
 * sure of the mean of two slopes; a smaller step tells. Among thousands of kinks, as in a net with `relu`, each step is sure of another mean: where none
 * agrees, the surest is as doubtful as it is far from that of the smallest step.
 */
export function slopeAt(f: (x: number) => number, x: number, agrees: (slope: Slope) => boolean): Slope {
  const size = Math.max(1, Math.abs(x));
  let best: Slope = { value: NaN, doubt: Infinity, rounding: 0 };
  let last = best;
  for (const step of steps) {
    const slope = richardson(f, x, step * size);
    if (agrees(slope)) return slope;
    if (slope.doubt < best.doubt) best = slope;
    last = slope;
  }
  const apart = Math.abs(best.value - last.value) / Math.max(1, Math.abs(last.value));
  return { ...best, doubt: Math.max(best.doubt, apart) };
}

/** (4·D(h/2) − D(h)) / 3 for D(h) = (f(x + h) − f(x − h)) / 2h: the error of order h² cancels. */
function richardson(f: (x: number) => number, x: number, step: number): Slope {
  let largest = 0;
  const central = (h: number): number => {
    const [above, below] = [f(x + h), f(x - h)];
    largest = Math.max(largest, Math.abs(above), Math.abs(below));
    return (above - below) / (2 * h);
  };
  const [wide, narrow] = [central(step), central(step / 2)];
  const value = (4 * narrow - wide) / 3;
  const size = Math.max(1, Math.abs(value));
  const rounding = (8 * Number.EPSILON * largest) / step / size;
  return { value, doubt: Math.max(Math.abs(narrow - wide) / size, rounding), rounding };
}
