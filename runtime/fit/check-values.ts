/** Values that a net refuses, such as a label above its classes, are told before training begins: their batch may be the last of a long epoch. */
import { type AnyDataset, type Dataset, type Inputs, type NumericArray, rowLength } from '../data/dataset.ts';
import { takeRows } from '../data/split.ts';
import { averages, type Evaluable } from './evaluate.ts';

/** A net that can be put back to where it was. */
interface Kept<Batch> extends Evaluable<Batch, object> {
  save(what: 'all'): Uint8Array;
  load(file: Uint8Array): unknown;
}

/** What the net throws, if anything, at the examples with the extremes of each tensor of integers: where it takes these, it takes all between them. (It alone knows its limits.) */
export function refusal<Batch extends Inputs<Batch>>(
  net: Kept<Batch>,
  data: Dataset<Batch>,
  examples: number,
  batch: number,
  what: string,
): unknown {
  const rows = extremeRows(data);
  if (rows.length === 0) return undefined;
  // Whole batches, by repeating the first: a net may take no others.
  const size = Math.min(batch, examples);
  const picked = new Uint32Array(Math.ceil(rows.length / size) * size).fill(rows[0]!);
  picked.set(rows);
  // Where evaluating draws random numbers, those of training would be others; a net whose gradients wait cannot be saved, and is not checked.
  const before = attempt(() => net.save('all'));
  if (!(before instanceof Uint8Array)) return undefined;
  const outcome = attempt(() => averages(net, takeRows(data, picked), size, what, data));
  net.load(before);
  return outcome instanceof Error ? outcome : undefined;
}

/** What it gives, or throws. */
export function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

function extremeRows(data: AnyDataset): readonly number[] {
  const rows = Object.values(data).flatMap((tensor) => {
    const isReal = tensor.data instanceof Float32Array || tensor.data instanceof Float64Array;
    return isReal ? [] : extremes(tensor.data).map((at) => Math.floor(at / rowLength(tensor)));
  });
  return [...new Set(rows)];
}

/** Where the two least and the two greatest values stand first: one of them may be the label that is allowed beside the classes. */
function extremes(data: NumericArray): readonly number[] {
  let [least, less, greater, greatest] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < data.length; i++) {
    const value = data[i]!;
    if (value < least) [least, less] = [value, least];
    else if (value < less && value > least) less = value;
    if (value > greatest) [greater, greatest] = [greatest, value];
    else if (value > greater && value < greatest) greater = value;
  }
  return [least, less, greater, greatest].map((value) => data.indexOf(value)).filter((at) => at >= 0);
}
