/** The sizes that a dataset's shapes give to a call: its arrays are flat, and lengths alone may fit other sizes. */
import { type AnyDataset, rowLength } from '../data/dataset.ts';
import { DataError } from '../errors.ts';
import type { View } from '../net/memory.ts';

/** What a net tells of its inputs. */
export interface WithShapes {
  /** Of nets where more may be open than the number of examples: the axes of each input, as numbers and names of dims. */
  readonly inputShapes?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly inputs?: object;
  readonly params?: object;
  readonly capacity?: object;
  readonly inferenceCapacity?: object;
}

/** Gives the sizes of a batch of so many examples, undefined where the number of examples says all. Throws a DataError where examples are of another shape than the net's, larger than `capacity`, or in the net's own memory. */
export function sizesFor(
  net: WithShapes,
  data: AnyDataset,
  capacity: object | undefined,
): (examples: number) => Readonly<Record<string, number>> | undefined {
  checkElsewhere(net, data);
  const { inputShapes } = net;
  if (inputShapes === undefined) {
    checkRows(net, data);
    return () => undefined;
  }
  const limits: Readonly<Record<string, number | undefined>> = { ...capacity };
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
    const wrong = `${name}: the dataset has [${shape.join(', ')}], but the net's input is [${wanted.join(', ')}]`;
    const large = axes.filter(isName).find((dim) => fits && sizes.get(dim)! > (limits[dim] ?? Infinity));
    if (large !== undefined)
      throw new DataError(`${wrong} with ${large} up to ${limits[large]}. Construct with a larger ${large}.`);
    if (fits) continue;
    const known = [...sizes].filter(([dim]) => wanted.includes(dim)).map(([dim, size]) => `${dim} is ${size}`);
    const others = known.length === 0 ? '' : ` where ${known.join(', ')}`;
    throw new DataError(`${wrong}${others}.`);
  }
  const rest = Object.fromEntries(sizes);
  return (examples) => ({ ...rest, ...Object.fromEntries([...batchDims].map((dim) => [dim, examples])) });
}

/** Every call would overwrite an example before it is read. */
function checkElsewhere({ inputs, params }: WithShapes, data: AnyDataset): void {
  const [own] = Object.values<View>({ ...inputs, ...params });
  const inside = Object.entries(data).find(([, tensor]) => tensor.data.buffer === own?.buffer);
  if (inside === undefined) return;
  throw new DataError(
    `${inside[0]}: the dataset's array lies in the net's own memory, which every call overwrites. Copy it: array.slice().`,
  );
}

/** Not a sum or product of dims, which the lengths must fit. */
function isName(dim: number | string): dim is string {
  return typeof dim === 'string' && /^[\p{L}\p{N}_]+$/u.test(dim);
}

/** Where a batch is all that is open, the arrays of a net's inputs hold as many examples as the larger of the capacities. */
function checkRows({ inputs, capacity, inferenceCapacity }: WithShapes, data: AnyDataset): void {
  const [training, ...others] = Object.values<unknown>({ ...capacity });
  const [inference] = Object.values<unknown>({ ...inferenceCapacity });
  if (typeof training !== 'number' || typeof inference !== 'number' || others.length > 0) return;
  const batch = Math.max(training, inference);
  const views: Readonly<Record<string, View | undefined>> = { ...inputs };
  for (const [name, tensor] of Object.entries(data)) {
    const { length = 0 } = views[name] ?? {};
    const row = rowLength(tensor);
    const wanted = length / batch;
    if (length === 0 || wanted === row) continue;
    throw new DataError(
      `${name}: an example of the dataset has ${row} elements, [${tensor.shape.slice(1).join(', ')}], but one of the net's input has ${wanted}.`,
    );
  }
}
