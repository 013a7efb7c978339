/** Between which numbers the floats of inputs are drawn. */
import type { Sizes } from '../graph/dim.ts';
import { isFloat } from '../graph/type.ts';
import { suggest } from '../problems/suggest.ts';
import type { Model } from '../program/model.ts';

export type Range = readonly [low: number, high: number];
/** By the input's name. */
export type Ranges = Readonly<Record<string, Range>>;

/** What has a logarithm, and may be a probability. */
export const usualRange: Range = [0, 1];

/** What cannot be drawn: from an empty range, for an input or a dim that there is not. */
export class DrawError extends Error {
  override readonly name = 'DrawError';
}

/** Throws DrawError for sizes of what is no open dim. */
export function checkSizes(models: readonly Model[], sizes: Sizes): void {
  const dims = models.flatMap((model) => model.dims.map((name) => ({ name })));
  const unknown = Object.keys(sizes).find((name) => !dims.some((dim) => dim.name === name));
  if (unknown !== undefined) throw new DrawError(`there is no open dim \`${unknown}\`${alternatives(unknown, dims)}`);
}

/** Throws DrawError. */
export function checkRanges(models: readonly Model[], ranges: Ranges): void {
  const inputs = models.flatMap((model) => model.inputs);
  for (const [name, [low, high]] of Object.entries(ranges)) {
    const named = inputs.filter((input) => input.name === name);
    if (named.length === 0) throw new DrawError(`there is no input \`${name}\` to draw${alternatives(name, inputs)}`);
    const { dtype } = named[0]!.leaf.type;
    if (!named.some(({ leaf }) => isFloat(leaf.type.dtype))) {
      throw new DrawError(`a range is for floats, and \`${name}\` is ${dtype}: its values are drawn from those that the model takes`); // prettier-ignore
    }
    if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
      throw new DrawError(`nothing lies between ${low} and ${high}, where \`${name}\` is to be drawn: a range goes from a number to a larger one`); // prettier-ignore
    }
  }
}

function alternatives(name: string, named: readonly { readonly name: string }[]): string {
  const known = [...new Set(named.map((one) => one.name))];
  const near = suggest(name, known);
  if (near !== undefined) return `; did you mean \`${near}\`?`;
  return known.length === 0 ? ': there is none' : `: there is ${known.map((each) => `\`${each}\``).join(', ')}`;
}
