/** The width of a terminal, and of what is none. */
import { expect, test } from 'vitest';
import { columnsOf } from '../../compiler/cli/node-io.ts';

test.each([
  [true, 80, 80],
  [true, 0, undefined],
  [false, 80, undefined],
])('terminal: %s, columns: %s', (isTTY, columns, width) => {
  expect(columnsOf({ isTTY, columns })).toBe(width);
});
