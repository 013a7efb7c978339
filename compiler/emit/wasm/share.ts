/** How a kernel is shared between the threads of a team: whether at the sizes of a call, and what each runs. */
import { costOf, type Cost } from '../../loop/cost.ts';
import type { Kernel } from '../../loop/ir.ts';
import { isShared } from '../../loop/parallel.ts';
import type { FunctionWriter } from './function-writer.ts';
import { cutName, enterName, readGlobal } from './team.ts';

/**
 * Smaller kernels are done before two threads have met twice, which takes 0.6 µs while both are awake. In the step of a small GPT an operation
 * takes 0.09 ns, so that two threads gain from 13,000 operations on.
 */
export const SHARES_FROM = 20_000;

/** What a kernel costs beyond what is too little to share. */
export type Sharing = Cost | typeof alone;

/** The kernel of one thread. */
export const alone = 'alone';

export function sharing(kernel: Kernel, sharesFrom: number): Sharing {
  if (!isShared(kernel)) return alone;
  const cost = costOf(kernel);
  const excess = new Map([...cost].filter(([, each]) => each !== 0));
  excess.set('', (cost.get('') ?? 0) - sharesFrom);
  return excess.size === 1 && excess.get('')! < 0 ? alone : excess;
}

/** No parameter has this name. */
const PARTS = '.parts';

/** Sets over how many threads the kernel is shared, 0 for none; returns where this one has nothing to do. */
export function writeEntrance(share: Sharing, writer: FunctionWriter): void {
  readGlobal('team', writer);
  writer.if();
  if (share === alone) {
    writer.i32(0);
    writer.call(enterName);
  } else {
    writeIsLarge(share, writer);
    writer.call(enterName);
    writer.index('local.tee', writer.local(PARTS, 'i32'));
    writer.i32(0);
    writer.plain('i32.lt_s');
  }
  writer.if();
  writer.plain('return', 'end', 'end');
}

function writeIsLarge(excess: Cost, writer: FunctionWriter): void {
  const { '': least = 0, ...products } = Object.fromEntries(excess);
  const [first, ...others] = Object.entries(products);
  if (first === undefined) return writer.i32(1);
  const [name, each] = first;
  if (others.length === 0 && !name.includes('*') && each > 0) {
    writer.get(writer.local(name, 'i32'));
    writer.i32(Math.min(2 ** 31 - 1, Math.max(0, Math.ceil(-least / each))));
    return writer.plain('i32.ge_s');
  }
  // Products of extents may leave 32 bits.
  writer.constant('f32', least);
  for (const [names, coefficient] of [first, ...others]) {
    writer.constant('f32', coefficient);
    for (const symbol of names.split('*')) {
      writer.get(writer.local(symbol, 'i32'));
      writer.plain('f32.convert_i32_s', 'f32.mul');
    }
    writer.plain('f32.add');
  }
  writer.constant('f32', 0);
  writer.plain('f32.ge');
}

/** Makes the bounds of a loop, in locals of these names, those of this thread's passes. */
export function writeShare(from: string, to: string, step: number, writer: FunctionWriter): void {
  writer.get(writer.local(PARTS, 'i32'));
  writer.if();
  for (const part of [0, 1]) {
    for (const bound of [from, to]) writer.get(writer.local(bound, 'i32'));
    writer.i32(step);
    writer.i32(part);
    writer.call(cutName);
  }
  for (const bound of [to, from]) writer.set(writer.local(bound, 'i32'));
  writer.plain('end');
}

/** Opens a block for one thread: the last, whose share is never the largest. */
export function writeLastOnly(writer: FunctionWriter): void {
  readGlobal('thread', writer);
  writer.i32(1);
  writer.plain('i32.add');
  writer.get(writer.local(PARTS, 'i32'));
  writer.plain('i32.ge_s');
  writer.if();
}
