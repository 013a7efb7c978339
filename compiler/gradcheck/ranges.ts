/** Between which numbers the floats of inputs are drawn. */
import { isFloat } from '../graph/type.ts';
import { suggest } from '../problems/suggest.ts';
import type { Model } from '../program/model.ts';

export type Range = readonly [low: number, high: number];
/** By the input's name. */
export type Ranges = Readonly<Record<string, Range>>;

/** What has a logarithm, and may be a probability. */
export const usualRange: Range = [0, 1];

/** A range that cannot be drawn from, or is no input's. */
export class RangesError extends Error {
  override readonly name = 'RangesError';
}

/** Throws RangesError. */
export function checkRanges(models: readonly Model[], ranges: Ranges): void {
  const inputs = models.flatMap((model) => model.inputs);
  for (const [name, [low, high]] of Object.entries(ranges)) {
    const named = inputs.filter((input) => input.name === name);
    if (named.length === 0) throw new RangesError(`there is no input \`${name}\` to draw${alternatives(name, inputs)}`);
    const { dtype } = named[0]!.leaf.type;
    if (!named.some(({ leaf }) => isFloat(leaf.type.dtype))) {
      throw new RangesError(`a range is for floats, and \`${name}\` is ${dtype}: its values are drawn from those that the model takes`); // prettier-ignore
    }
    if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
      throw new RangesError(`nothing lies between ${low} and ${high}, where \`${name}\` is to be drawn: a range goes from a number to a larger one`); // prettier-ignore
    }
  }
}

function alternatives(name: string, inputs: readonly { readonly name: string }[]): string {
  const known = [...new Set(inputs.map((input) => input.name))];
  const near = suggest(name, known);
  if (near !== undefined) return `; did you mean \`${near}\`?`;
  return known.length === 0 ? ': there is none' : `: there is ${known.map((each) => `\`${each}\``).join(', ')}`;
}
