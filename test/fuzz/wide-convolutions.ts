/** Steps of convolutions, transposed ones and pooling, along one axis to three, as functions and as layers. */
import type { Dice } from './mutate.ts';
import { isKnown, number, oneOf, replaced, type Context, type Maker, type Value } from './wide-step.ts';

/** What windows along some axes are said by, and how long these axes are afterwards. */
interface Fit {
  readonly args: string;
  readonly lengths: readonly number[];
}

/** A number for each axis: one for all, or a list. */
const each = (values: readonly number[]): string =>
  values.every((value) => value === values[0]) ? String(values[0]) : `[${values.join(', ')}]`;

/** Padding before and after along each axis, in one of the ways it is written; undefined is "same". */
function borders(
  count: number,
  dice: Dice,
): { readonly text: string; readonly ends?: readonly (readonly [number, number])[] } {
  const kind = dice(5);
  if (kind === 0) return { text: '"same"' };
  const ends = Array.from({ length: count }, () =>
    kind === 1 ? ([0, 0] as const) : kind === 2 ? ([1, 1] as const) : ([dice(3), dice(3)] as const),
  );
  const text = ['', '"valid"', '1'][kind] ?? `[${ends.map(([low, high]) => `[${low}, ${high}]`).join(', ')}]`;
  return { text, ends };
}

/** Windows of so many places each over axes so long; only some know dilation. */
function windows(
  lengths: readonly number[],
  kernel: readonly number[],
  dice: Dice,
  farthest = 2,
): (Fit & { readonly isPadded: boolean }) | undefined {
  const stride = lengths.map(() => 1 + dice(3));
  const dilation = lengths.map(() => 1 + dice(farthest));
  const { text, ends } = borders(lengths.length, dice);
  const found = lengths.map((length, axis) => {
    const [low, high] = ends?.[axis] ?? [0, 0];
    const room = length + low + high - dilation[axis]! * (kernel[axis]! - 1) - 1;
    return ends === undefined ? Math.ceil(length / stride[axis]!) : Math.floor(room / stride[axis]!) + 1;
  });
  if (found.some((length) => length < 1)) return undefined;
  const apart = farthest === 1 ? '' : `, dilation=${each(dilation)}`;
  return {
    args: `stride=${each(stride)}${apart}, padding=${text}`,
    lengths: found,
    isPadded: ends?.some(([low, high]) => low + high > 0) === true,
  };
}

/** What windows over the result would be, so many of them. */
function spread(lengths: readonly number[], kernel: readonly number[], dice: Dice): Fit | undefined {
  const stride = lengths.map(() => 1 + dice(3));
  const dilation = lengths.map(() => 1 + dice(2));
  const more = lengths.map(() => Math.max(0, dice(4) - 1));
  const { text, ends } = borders(lengths.length, dice);
  const found = lengths.map((length, axis) => {
    const [low, high] = ends?.[axis] ?? [0, 0];
    const covered = (length - 1) * stride[axis]! + dilation[axis]! * (kernel[axis]! - 1) + 1;
    return more[axis]! + (ends === undefined ? length * stride[axis]! : covered - low - high);
  });
  if (found.some((length) => length < 1 || length > 12)) return undefined;
  const args = `stride=${each(stride)}, dilation=${each(dilation)}, output_padding=${each(more)}, padding=${text}`;
  return { args, lengths: found };
}

/** A tensor with places along so many known axes and known channels; some get channels, one of them. */
function picture({ name, shape, sort }: Value, rank: number, dice: Dice): Value | undefined {
  const isBare = shape.length <= rank || (shape.length < 5 && dice(4) === 0);
  const value = isBare ? { name: `unsqueeze(${name})`, shape: [...shape, '1'], sort } : { name, shape, sort };
  return value.shape.length > rank && value.shape.slice(-rank - 1).every(isKnown) ? value : undefined;
}

function convolution(given: Value, { dice, id }: Context, rank: number, isTransposed: boolean) {
  const value = picture(given, rank, dice);
  if (value === undefined) return undefined;
  const places = value.shape.slice(-rank - 1, -1).map(number);
  const channels = number(value.shape.at(-1)!);
  const groups = channels % 2 === 0 && dice(3) === 0 ? oneOf(dice, [2, channels]) : 1;
  const out = groups * (1 + dice(groups > 2 ? 2 : 5));
  const kernel = places.map(() => 1 + dice(rank > 2 ? 2 : 3));
  const fit = (isTransposed ? spread : windows)(places, kernel, dice);
  if (fit === undefined) return undefined;
  const args = `${fit.args}, groups=${groups}`;
  const shape = [...value.shape.slice(0, -rank - 1), ...fit.lengths.map(String), String(out)];
  if (dice(3) === 0) {
    const layer = `Conv${isTransposed ? 'Transpose' : ''}${rank}d[${out}, ${rank === 1 ? kernel[0] : `[${kernel.join(', ')}]`}, ${args}]`;
    return { text: `(${value.name} |> conv${id}: ${layer})`, shape };
  }
  return {
    before: [`param w${id}: f32[${kernel.join(', ')}, ${channels / groups}, ${out}] ~ normal[std=0.5]`],
    text: `conv${isTransposed ? '_transpose' : ''}${rank}d[${args}](${value.name}, w${id})`,
    shape,
  };
}

function pooling(given: Value, { dice }: Context, rank: number) {
  const value = picture(given, rank, dice);
  if (value === undefined) return undefined;
  const places = value.shape.slice(-rank - 1, -1).map(number);
  const by = oneOf(dice, ['max', 'avg']);
  const around = (lengths: readonly number[]): string[] => [
    ...value.shape.slice(0, -rank - 1),
    ...lengths.map(String),
    value.shape.at(-1)!,
  ];
  if (dice(4) === 0) {
    const lengths = places.map((length) => 1 + dice(length));
    return { text: `adaptive_${by}_pool${rank}d[${each(lengths)}](${value.name})`, shape: around(lengths) };
  }
  if (dice(8) === 0) return { text: `global_${by}_pool${rank}d(${value.name})`, shape: around([]) };
  const size = places.map(() => 1 + dice(4));
  const fit = windows(places, size, dice, by === 'max' ? 2 : 1);
  // A window beside a border as wide as it is refused.
  if (fit === undefined || (fit.isPadded && size.some((one) => one < 3))) return undefined;
  const counts = by === 'avg' && dice(3) === 0 ? ', count_padding=true' : '';
  return { text: `${by}_pool${rank}d[${each(size)}, ${fit.args}${counts}](${value.name})`, shape: around(fit.lengths) };
}

export const convolutionSteps: Readonly<Record<string, Maker>> = {
  conv1d: (value, context) => convolution(value, context, 1, false),
  conv2d: (value, context) => convolution(value, context, 2, false),
  conv3d: (value, context) => convolution(value, context, 3, false),
  convTranspose1d: (value, context) => convolution(value, context, 1, true),
  convTranspose2d: (value, context) => convolution(value, context, 2, true),
  convTranspose3d: (value, context) => convolution(value, context, 3, true),
  pool1d: (value, context) => pooling(value, context, 1),
  pool2d: (value, context) => pooling(value, context, 2),
  convOpen({ name, shape }, { dice, id }) {
    const channels = shape.at(-1);
    if (shape.length < 2 || !isKnown(channels!)) return undefined;
    const [kernel, out, dilation] = [1 + dice(3), 1 + dice(5), 1 + dice(2)];
    const padding = oneOf(dice, ['"same"', `[[${dilation * (kernel - 1)}, 0]]`]);
    return {
      before: [`param w${id}: f32[${kernel}, ${channels}, ${out}] ~ normal[std=0.5]`],
      text: `conv1d[dilation=${dilation}, padding=${padding}](${name}, w${id})`,
      shape: replaced(shape, shape.length - 1, out),
    };
  },
};
