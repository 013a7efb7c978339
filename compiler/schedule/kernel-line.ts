/** What a table of kernels says of each. */
import type { Kernel } from '../loop/ir.ts';

/** The line of the text that a kernel gets to last: what comes before it, such as a mask, is computed on the way. Without one, what its comment says. */
export function lineOfKernel({ doc }: Kernel): string {
  const lines = doc();
  return lines.findLast((line) => /^[^=]*:\d/.test(line)) ?? lines[0] ?? '';
}
