/** Graphs that draw random numbers. */
import type { Life } from './life.ts';
import type { NamedViews } from './spec.ts';

/** Before each run: gives kernels the seed, and another number for every draw. */
export function drawAgain(net: Life & { readonly named: NamedViews }): void {
  net.draw = (net.draw + 1) | 0;
  const { seed, draw } = net.named;
  if (seed !== undefined) seed[0] = net.seed;
  if (draw !== undefined) draw[0] = net.draw;
}
