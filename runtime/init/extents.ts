/** Whether a matrix is as large as its tensor. */
import { InputError } from '../errors.ts';
import type { InitView } from './fill.ts';

/** Throws an InputError where it is not. */
export function checkExtents(view: InitView, rows: number, columns: number, path: string): void {
  if (rows * columns === view.length) return;
  throw new InputError(
    `${path}: an initial matrix of ${rows} by ${columns} needs ${rows * columns} elements, but the tensor has ${view.length}.`,
  );
}
