/** How many examples go into one call where nobody says it. */
import type { AnyDataset } from '../data/dataset.ts';
import { InputError } from '../errors.ts';
import type { WithShapes } from './sizes.ts';

/** As many as the net takes of this dataset at once; undefined where several dims, or none, count the examples. */
export function capacityFor({ inputShapes }: WithShapes, data: AnyDataset, capacity: object = {}): number | undefined {
  const sizes: Readonly<Record<string, unknown>> = { ...capacity };
  const shapes = inputShapes && Object.entries(inputShapes).filter(([name]) => Object.hasOwn(data, name));
  const counting = shapes ? shapes.map(([, shape]) => shape[0]) : Object.keys(sizes);
  const [first, ...others] = new Set(counting);
  if (first === undefined || others.length > 0) return undefined;
  const size = typeof first === 'number' ? first : sizes[first];
  return typeof size === 'number' ? size : undefined;
}

/** The same. Throws an InputError where there is no such number. */
export function defaultBatch(net: WithShapes, data: AnyDataset, capacity: object | undefined): number {
  const batch = capacityFor(net, data, capacity);
  if (batch !== undefined) return batch;
  const dims = Object.keys({ ...capacity });
  throw new InputError(
    `Say how large a batch is, { batch: … }: the net has ${dims.length === 0 ? 'no open dim' : `the open dims ${dims.join(', ')}`}.`,
  );
}

/** What limits `evaluate`; a net that tells no other capacity has one alone. */
export function inferenceOf({ capacity, inferenceCapacity = capacity }: WithShapes): object | undefined {
  return inferenceCapacity;
}
