/** Help where sizes would fit if their open dims were multiples: halved and doubled again, an odd size is another one. */
import { constantOf, equalDims, scaleDim, substituteDim, symbolDim, symbolsOf, type Dim } from '../graph/dim.ts';

type Shape = readonly Dim[];

/** For two shapes that differ, aligned at the last axis, by what divisions round away; empty where that is not all. */
export function helpOnRounding(a: Shape, b: Shape): { readonly help?: string } {
  const by = multiplesIn([...a, ...b]);
  const pairs = a.flatMap((dim, i) => {
    const other = b[i + b.length - a.length];
    return other === undefined || equalDims(dim, other) ? [] : [[dim, other] as const];
  });
  const mended = pairs.filter(([dim, other]) => equalDims(exact(dim, by), exact(other, by)));
  if (mended.length === 0) return {};
  const needed = multiplesIn(mended.flat());
  const test = [...needed].map(([name, factor]) => `${name} % ${factor} == 0`)[0]!;
  return {
    help: `What a division rounds away does not come back: write ${inTypes(needed)} in the type of the input; \`requires ${test}\` is not enough.`,
  };
}

/** For an extent that `count` is to divide. */
export function helpOnDivision(extent: Dim, count: number): { readonly help?: string } {
  const rounded = multiplesIn([extent]);
  const by = new Map([...symbolsOf(extent)].map((name) => [name, count * (rounded.get(name) ?? 1)]));
  const divides = exact(extent, by).terms.every(({ coefficient }) => coefficient % count === 0);
  return divides ? { help: `Write ${inTypes(by)} in the type of the input: then ${count} divides it.` } : {};
}

function exact(dim: Dim, by: ReadonlyMap<string, number>): Dim {
  return substituteDim(dim, new Map([...by].map(([name, factor]) => [name, scaleDim(symbolDim(name), factor)])));
}

/** `4*H` for `H` and `4*W` for `W` */
function inTypes(by: ReadonlyMap<string, number>): string {
  return [...by].map(([name, factor]) => `\`${scaleDim(symbolDim(name), factor).key}\` for \`${name}\``).join(' and ');
}

/** Open dim → the product of the numbers that it is divided by where something may be rounded away. */
function multiplesIn(dims: readonly Dim[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const pending = dims.map((dim) => ({ dim, by: 1 }));
  // It grows on the way.
  for (const { dim, by } of pending) {
    for (const atom of dim.terms.flatMap(({ atoms }) => atoms)) {
      if (atom.kind === 'symbol' && by > 1) found.set(atom.name, Math.max(by, found.get(atom.name) ?? 1));
      if (atom.kind === 'floorDiv') pending.push({ dim: atom.numerator, by: by * (constantOf(atom.denominator) ?? 1) });
    }
  }
  return found;
}
