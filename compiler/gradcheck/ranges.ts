/** Between which numbers inputs are drawn. */
import type { Sizes } from '../graph/dim.ts';
import { isFloat, type DType } from '../graph/type.ts';
import { suggest } from '../problems/suggest.ts';
import type { Model } from '../program/model.ts';

/** Of whole numbers both ends are drawn too. */
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
    const types = named.map(({ leaf }) => leaf.type.dtype);
    if (types.every((dtype) => dtype === 'bool'))
      throw new DrawError(`a range is for numbers, and \`${name}\` is bool`);
    const isWhole = !types.some(isFloat);
    if (isWhole && ![low, high].every((end) => holdsWhole(types[0]!, end))) {
      throw new DrawError(`\`${name}\` is ${types[0]!}, and not both of ${low} and ${high} are such numbers`);
    }
    if (!(Number.isFinite(low) && Number.isFinite(high) && (isWhole ? low <= high : low < high))) {
      throw new DrawError(
        `nothing lies between ${low} and ${high}, where \`${name}\` is to be drawn: a range goes from a number to a larger one`,
      );
    }
  }
}

function holdsWhole(dtype: DType, end: number): boolean {
  return Number.isInteger(end) && (dtype === 'u8' ? 0 <= end && end < 256 : Math.abs(end) < 2 ** 31);
}

function alternatives(name: string, named: readonly { readonly name: string }[]): string {
  const known = [...new Set(named.map((one) => one.name))];
  const near = suggest(name, known);
  if (near !== undefined) return `; did you mean \`${near}\`?`;
  return known.length === 0 ? ': there is none' : `: there is ${known.map((each) => `\`${each}\``).join(', ')}`;
}
