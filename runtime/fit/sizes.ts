/** The sizes that a dataset's shapes give to a call: its arrays are flat, and lengths alone may fit other sizes. */
import { type AnyDataset, rowLength } from '../data/dataset.ts';
import { DataError } from '../errors.ts';
import type { View } from '../net/memory.ts';

/** What a net tells of its inputs. */
export interface WithShapes {
  /** Of nets where more may be open than the number of examples: the axes of each input, as numbers and names of dims. */
  readonly inputShapes?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly inputs?: object;
  readonly capacity?: object;
}

/** Gives the sizes of a batch of so many examples, undefined where the number of examples says all. Throws a DataError where examples are of another shape than the net's. */
export function sizesFor(
  net: WithShapes,
  data: AnyDataset,
): (examples: number) => Readonly<Record<string, number>> | undefined {
  const { inputShapes } = net;
  if (inputShapes === undefined) {
    checkRows(net, data);
    return () => undefined;
  }
  const sizes = new Map<string, number>();
  const batchDims = new Set<string>();
  for (const [name, tensor] of Object.entries(data)) {
    const { shape } = tensor;
    const wanted = Object.hasOwn(inputShapes, name) ? inputShapes[name]! : [];
    const [examples, ...axes] = wanted;
    if (examples === undefined) continue;
    if (isName(examples)) batchDims.add(examples);
    const row = shape.slice(1);
    // Where all of an example's extents are known, another shape of as many elements will do.
    const isKnown = axes.every((dim) => typeof dim === 'number');
    const fits = isKnown
      ? axes.reduce((product, extent) => product * extent, 1) === rowLength(tensor)
      : axes.length === row.length &&
        axes.every((dim, axis) => {
          if (!isName(dim)) return typeof dim === 'string' || dim === row[axis];
          const known = sizes.get(dim) ?? row[axis]!;
          sizes.set(dim, known);
          return known === row[axis];
        });
    if (fits) continue;
    const others = sizes.size === 0 ? '' : ` where ${[...sizes].map(([dim, size]) => `${dim} is ${size}`).join(', ')}`;
    throw new DataError(
      `${name}: the dataset has [${shape.join(', ')}], but the net's input is [${wanted.join(', ')}]${others}.`,
    );
  }
  const rest = Object.fromEntries(sizes);
  return (examples) => ({ ...rest, ...Object.fromEntries([...batchDims].map((dim) => [dim, examples])) });
}

/** Not a sum or product of dims, which the lengths must fit. */
function isName(dim: number | string): dim is string {
  return typeof dim === 'string' && /^[\p{L}\p{N}_]+$/u.test(dim);
}

/**
 * Where a batch is all that is open, the arrays of a net's inputs hold so many examples each: as many as the capacity, or that for inference where
 * it is larger, and all of them the same number.
 */
function checkRows({ inputs = {}, capacity = {} }: WithShapes, data: AnyDataset): void {
  const [least, ...others] = Object.values<unknown>({ ...capacity });
  if (typeof least !== 'number' || least === 0 || others.length > 0) return;
  const views: Readonly<Record<string, View | undefined>> = { ...inputs };
  const held = Object.entries(data).flatMap(([name, tensor]) => {
    const length = views[name]?.length ?? 0;
    return length === 0 ? [] : [{ name, length, row: rowLength(tensor), shape: tensor.shape }];
  });
  // Labels are one number each: what is small is most likely right.
  const [smallest] = [...held].sort((a, b) => a.row - b.row);
  const batch = smallest === undefined ? least : Math.max(least, smallest.length / smallest.row);
  for (const { name, length, row, shape } of held) {
    const wanted = length / batch;
    if (wanted === row) continue;
    throw new DataError(
      `${name}: an example of the dataset has ${row} elements, [${shape.slice(1).join(', ')}], but one of the net's input has ${wanted}.`,
    );
  }
}
