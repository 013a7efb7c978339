/** What window and windowAdd are tested on. */
import { shapeOf, type Dim } from '../../graph/dim.ts';

interface WindowSample {
  readonly x: readonly (number | string)[];
  readonly shape: readonly (number | string)[];
  readonly start: readonly Dim[];
  readonly by: readonly (readonly number[])[];
  readonly note: string;
}

const images = [
  [1, 0, 0, 0, 0, 0],
  [0, 2, 1, 0, 0, 0],
  [0, 0, 0, 2, 1, 0],
  [0, 0, 0, 0, 0, 1],
];

export const windowSamples: readonly WindowSample[] = [
  { x: [7], shape: [5, 3], start: shapeOf(0), by: [[1, 1]], note: 'windows that overlap' },
  { x: [10], shape: [3, 2], start: shapeOf(1), by: [[3, 2]], note: 'strided and dilated' },
  { x: [7], shape: [4, 3], start: shapeOf(6), by: [[-1, -1]], note: 'backwards' },
  { x: ['B', 5, 6, 2], shape: ['B', 2, 3, 2, 4, 2], start: shapeOf(0, 0, 0, 0), by: images, note: 'of images' },
  { x: [4, 4], shape: [4], start: shapeOf(0, 0), by: [[1], [1]], note: 'the diagonal' },
  { x: [3], shape: [0, 2], start: shapeOf(0), by: [[1, 1]], note: 'none' },
  { x: [1], shape: [1, 1], start: shapeOf(0), by: [[1, 1]], note: 'one' },
  { x: [2, 3], shape: [2], start: shapeOf(0, 1), by: [[1], [0]], note: 'one column' },
  { x: [1, 5], shape: [1, 1, 5], start: shapeOf(0, 0), by: [[2, 1, 0], [0, 0, 1]], note: 'one short row' }, // prettier-ignore
];
