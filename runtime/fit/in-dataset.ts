/** Where a value that an input may not have stands in the dataset: the net knows its place in a batch alone. */
import { type AnyDataset, rowLength } from '../data/dataset.ts';
import { DataError } from '../errors.ts';

/** The error of a call on `batch`, as one of the dataset where it is of a value there. */
export function inDataset(error: unknown, batch: object, data: AnyDataset, what: string): unknown {
  if (!(error instanceof Error) || !isPlace(error.cause)) return error;
  const { input, element } = error.cause;
  const tensor = Object.hasOwn(data, input) ? data[input] : undefined;
  const value: unknown = Reflect.get(batch, input)?.[element];
  // Wherever else the value stands it is as wrong.
  const at = typeof value === 'number' ? (tensor?.data.indexOf(value) ?? -1) : -1;
  if (tensor === undefined || at < 0) return error;
  const example = Math.floor(at / rowLength(tensor));
  const place = `data[${at}], in example ${example} of the ${what},`;
  return new DataError(error.message.replace(`element ${element}`, place), { cause: error });
}

function isPlace(cause: unknown): cause is { readonly input: string; readonly element: number } {
  return typeof cause === 'object' && cause !== null && 'input' in cause && 'element' in cause;
}
