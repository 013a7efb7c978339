/** `Conv2d[3, 16, 3]` on 3 channels: the order of other libraries, in which the channels that come in are written first. */
import { constantOf } from '../graph/dim.ts';
import type { Noted } from './model.ts';

/** Along one axis such kernels are common, of sounds above all. */
const layers: ReadonlySet<string> = new Set(['Conv2d', 'Conv3d', 'ConvTranspose2d', 'ConvTranspose3d']);

/** A kernel from here on is wider than any that is usual in images. */
const wide = 12;

/** The numbers that were meant as channels in, channels out and kernel; undefined where they are in order. */
export function channelsFirst({ name, args, numbers, fromUser }: Noted): readonly [number, number, number] | undefined {
  const [argument] = args;
  const [out, kernel = 0, stride = 0] = numbers;
  if (!fromUser || !layers.has(name) || argument === undefined || numbers.length !== 3) return undefined;
  const channels = constantOf(argument.node.type.shape.at(-1)!);
  // Windows as wide as patches are on purpose: their stride divides them.
  if (out !== channels || kernel < wide || stride < 2 || kernel % stride === 0) return undefined;
  return [out!, kernel, stride];
}
