/** Descriptions of tensors that weight files have, made of what emitted modules say once. */
import type { Fill } from '../init/fill.ts';
import type { StoredSpec } from './spec.ts';

type Shapes = Readonly<Record<string, readonly number[]>>;
type Specs = Readonly<Record<string, StoredSpec>>;

/** Shapes, and what the tensors of the same keys begin with. */
export function stored(shapes: Shapes, fills: Readonly<Record<string, Fill>>): Specs {
  return Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, { shape, init: fills[key]! }]));
}

/** For every shape one tensor under each prefix of its key: what an optimiser keeps of every parameter. */
export function storedForEach(shapes: Shapes, fills: Readonly<Record<string, Fill>>): Specs {
  const specs = Object.entries(shapes).flatMap(([key, shape]) =>
    Object.entries(fills).map(([prefix, init]) => [prefix + key, { shape, init }]),
  );
  return Object.fromEntries(specs);
}
