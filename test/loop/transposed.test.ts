/** Copies with rows and columns exchanged: four by four, and the same numbers at the same places. */
import { expect, test } from 'vitest';
import { addDims, constantDim, mulDims, symbolDim, zeroDim, type Dim } from '../../compiler/graph/dim.ts';
import { interpretKernel } from '../../compiler/loop/interpret.ts';
import type { Element, Stmt } from '../../compiler/loop/ir.ts';
import { printBody } from '../../compiler/loop/print.ts';
import { unary } from '../../compiler/loop/scalar.ts';
import { share } from '../../compiler/loop/refine/share.ts';
import { vectorize } from '../../compiler/loop/refine/vectorize.ts';

const [i, j] = [symbolDim('i'), symbolDim('j')];
const loop = (variable: string, to: Dim, body: readonly Stmt[]): Stmt => {
  return { kind: 'for', variable, from: zeroDim, to, step: 1, parallel: false, body };
};

interface Case {
  readonly rows: number;
  readonly columns: number;
  /** Over rows first. */
  readonly byRows?: boolean;
  readonly isOpen?: boolean;
  readonly element?: Element;
  readonly negated?: boolean;
}

/** y[j, i] = x[i, j] for `rows` rows of x. */
function copy({ rows, columns, byRows = true, isOpen = false, element = 'f32', negated = false }: Case) {
  const [height, width] = [constantDim(rows), isOpen ? symbolDim('n') : constantDim(columns)];
  const type = element === 'i32' ? 'i32' : element === 'f64' ? 'f64' : 'f32';
  const place = (buffer: string, at: Dim) => ({ buffer, element, at }) as const;
  const load = { kind: 'load', type, place: place('x', addDims(mulDims(i, width), j)) } as const;
  const value = negated ? unary('neg', load) : load;
  const body: readonly Stmt[] = [{ kind: 'store', place: place('y', addDims(mulDims(j, height), i)), value }];
  const inner = byRows ? loop('j', width, body) : loop('i', height, body);
  return [byRows ? loop('i', height, [inner]) : loop('j', width, [inner])];
}

function result(body: readonly Stmt[], { rows, columns, element = 'f32' }: Case): readonly number[] {
  const x = Float64Array.from({ length: rows * columns }, (_, at) => at);
  const y = new Float64Array(rows * columns).fill(-1);
  const buffers = Object.entries({ x, y }).map(([name, data]) => [name, { element, data }] as const);
  interpretKernel({ name: 'copy', doc: () => [], params: [], body }, new Map(buffers), { n: columns });
  return [...y];
}

/** Whether it is taken in blocks. */
const cases: readonly (readonly [Case, boolean])[] = [
  [{ rows: 8, columns: 16 }, true],
  [{ rows: 8, columns: 16, byRows: false }, true],
  [{ rows: 8, columns: 7 }, true],
  [{ rows: 12, columns: 9, byRows: false }, true],
  [{ rows: 8, columns: 10, isOpen: true }, true],
  [{ rows: 8, columns: 2, isOpen: true }, true],
  [{ rows: 32, columns: 5, element: 'i32' }, true],
  [{ rows: 8, columns: 3 }, false],
  [{ rows: 6, columns: 16 }, false],
  [{ rows: 8, columns: 16, element: 'f64' }, false],
  [{ rows: 8, columns: 16, negated: true }, false],
];

test.each(cases)('%j: %s', (of, isTurned) => {
  const body = copy(of);
  const after = share(vectorize(body), false);
  expect(printBody(after, '').includes('shuffle')).toBe(isTurned);
  expect(result(after, of)).toEqual(result(body, of));
});
