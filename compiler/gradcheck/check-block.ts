/** Compares the compiled gradients of one train block with central differences of its compiled objective. */
import type { Sizes } from '../graph/dim.ts';
import { formatShape } from '../graph/type.ts';
import type { Model, Train } from '../program/model.ts';
import { readSafetensors, writeSafetensors } from '../../runtime/safetensors/index.ts';
import { slopeAt, type Slope } from './differences.ts';
import { drawInputs, drawPlaces } from './draw.ts';
import { blockOf, type Net } from './net.ts';
import { onPurpose } from './on-purpose.ts';
import type { Ranges } from './ranges.ts';

/**
 * `all zero`: both sides agree, but on nothing but zeros, as behind a dead branch. `near kink`: no element has a slope there, as in the
 * corner of a relu. `too coarse`: the loss is so large that none can be told from its neighbours. `not finite`: the objective, a gradient or a difference is NaN or infinite on this data.
 */
export type Verdict = 'ok' | 'wrong' | 'all zero' | 'near kink' | 'too coarse' | 'not finite';

export interface CheckedParameter {
  readonly model: string;
  /** Of a named train block. */
  readonly train?: string;
  readonly parameter: string;
  readonly shape: string;
  readonly compared: number;
  /** Elements beside a kink, or of a coarse loss, where differences say nothing. */
  readonly skipped: number;
  /** The largest |gradient − difference| / max(1, |difference|). */
  readonly error: number;
  readonly verdict: Verdict;
  /** The loss, where it is so large that its differences say nothing. */
  readonly coarse?: number;
  /** Why it may be wrong on purpose: where the model gives a derivative of its own, `stop_gradient(x) in net.nn:4`. */
  readonly reasons?: readonly string[];
}

/** What a correct gradient stays under. */
export const tolerance = 1e-6;
/** Differences that doubt themselves more are beside a kink. */
const mostDoubt = 1e-4;

export interface BlockOptions {
  readonly seed: number;
  /** Elements of each parameter that are compared. */
  readonly samples: number;
  readonly ranges: Ranges;
}

export function checkBlock(
  model: Model,
  train: Train | undefined,
  net: Net,
  sizes: Sizes,
  { seed, samples, ranges }: BlockOptions,
): readonly CheckedParameter[] {
  const block = blockOf(net, train?.name);
  const inputs = drawInputs(model.inputs, { sizes, ranges, seed });
  const loss = train?.loss ?? [...model.training.losses.keys()][0]!;
  const rewind = rewindOf(net);
  const objective = (): number => {
    net.load(rewind, { strict: false });
    const report = block.forward(inputs);
    return report[loss]! + (report['penalty'] ?? 0);
  };
  const value = objective();
  block.backward();
  const gradients = new Map(Object.entries(block.grads).map(([name, view]) => [name, view.slice()]));
  return (train?.params ?? model.params).map((param): CheckedParameter => {
    const places = drawPlaces(param.name, net.params[param.name]!.length, samples, seed);
    const found = compare(objective, net.params[param.name]!, gradients.get(param.name)!, places);
    const { isCoarse, ...compared } = found;
    const verdict = Number.isFinite(value) ? found.verdict : 'not finite';
    const reasons = verdict === 'wrong' ? onPurpose(model, train, param.leaf) : [];
    return {
      model: model.name,
      ...(train?.name === undefined ? {} : { train: train.name }),
      parameter: param.name,
      shape: formatShape(param.leaf.type.shape),
      ...compared,
      verdict,
      ...(isCoarse && Number.isFinite(value) ? { coarse: value } : {}),
      ...(reasons.length === 0 ? {} : { reasons }),
    };
  });
}

type Compared = Pick<CheckedParameter, 'compared' | 'skipped' | 'error' | 'verdict'> & { readonly isCoarse: boolean };

function compare(
  objective: () => number,
  view: Float64Array,
  gradient: Float64Array,
  places: readonly number[],
): Compared {
  let error = 0;
  let skipped = 0;
  let isZero = true;
  let isCoarse = false;
  for (const i of places) {
    const before = view[i]!;
    const at = (x: number): number => {
      view[i] = x;
      return objective();
    };
    // Beyond the tolerance, no more than what rounding cannot have done.
    const distanceTo = ({ value, rounding }: Slope): number => {
      const distance = Math.abs(gradient[i]! - value) / Math.max(1, Math.abs(value));
      return distance > tolerance ? Math.max(0, distance - rounding) : distance;
    };
    const slope = slopeAt(at, before, (one) => one.doubt <= mostDoubt && distanceTo(one) <= tolerance);
    view[i] = before;
    const { doubt, rounding } = slope;
    if (rounding > mostDoubt) isCoarse = true;
    const distance = distanceTo(slope);
    if (Number.isFinite(gradient[i]!) && doubt > mostDoubt && doubt < Infinity) {
      skipped++;
      continue;
    }
    error = Math.max(error, Number.isNaN(distance) ? Infinity : distance);
    if (gradient[i] !== 0) isZero = false;
  }
  const compared = places.length - skipped;
  return { compared, skipped, error, isCoarse, verdict: verdictOf({ error, compared, skipped, isZero, isCoarse }) };
}

interface Found {
  readonly error: number;
  readonly compared: number;
  readonly skipped: number;
  readonly isZero: boolean;
  readonly isCoarse: boolean;
}

function verdictOf({ error, compared, skipped, isZero, isCoarse }: Found): Verdict {
  if (error === Infinity) return 'not finite';
  if (error > tolerance) return 'wrong';
  if (compared > 0 && isZero) return 'all zero';
  if (compared > 0 || skipped === 0) return 'ok';
  return isCoarse ? 'too coarse' : 'near kink';
}

/** A file without tensors, which takes random draws back to where they are now: each evaluation then draws the same. */
function rewindOf(net: Net): Uint8Array {
  return writeSafetensors([], [...readSafetensors(net.save('all')).metadata]);
}
