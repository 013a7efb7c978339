/** What every body goes through between the template that wrote it and the kernel that it becomes. */
import type { Stmt } from '../ir.ts';
import { roundDecisive } from './decisive.ts';
import { expandMath } from './expand-math.ts';
import { joinFolds } from './join-folds.ts';
import { sumInBlocks } from './long-sums.ts';
import { share } from './share.ts';
import { split } from './split.ts';
import type { Target } from '../target.ts';
import { unswitch } from './unswitch.ts';
import { vectorize } from './vectorize.ts';

export function refine(body: readonly Stmt[], { width, rows, math }: Target): readonly Stmt[] {
  const joined = joinFolds(body); // folds over the same elements in one loop
  const apart = split(unswitch(joined)); // what is the same in every pass, or from some pass on, decided once
  const wide = width === 1 ? apart : sumInBlocks(vectorize(apart)); // four lanes at a time, before values have names
  const plain = math === 'call' ? roundDecisive(wide) : expandMath(wide); // the same steps for vectors and for tails, the same choices as in f32
  return share(plain, rows === 'named'); // every value once, as far out as it can be
}
