/** The identity matrix. */
import { checkExtents } from './extents.ts';
import type { Fill } from './fill.ts';

/** Ones on the diagonal of a matrix that need not be square, zeros elsewhere. Throws an InputError where it does not fit the tensor. */
export function initIdentity(rows: number, columns: number): Fill {
  return (view, _seed, path) => {
    checkExtents(view, rows, columns, path);
    view.fill(0);
    for (let i = 0; i < rows && i < columns; i++) view[i * columns + i] = 1;
  };
}
