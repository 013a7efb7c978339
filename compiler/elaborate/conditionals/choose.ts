/** Runs an `if`: the branch that is decided when compiling, or both sides of one that only a run decides. */
import type { Block, If } from '../../../grammar/syntax.ts';
import type { BranchCondition } from '../../ops/bodies/close-branch.ts';
import { conditionOf } from './condition.ts';
import { inBlock, type Frame, type Outcome } from '../context.ts';
import { mergeSides, visible } from './merge-sides.ts';
import { restorePrimes, takePrimes, type Primes } from '../primes.ts';
import { notCompiled } from '../report.ts';

/** How an `if` ended, and in which block where that was decided; undefined where a condition is wrong, and reported. */
export type Chosen = (Outcome & { readonly block?: Block }) | undefined;

/** What follows an `if`, to the end of its callable: where one side returns, that belongs to the other side. */
export type Rest = () => Outcome;

export function choose(expression: If, frame: Frame, rest?: Rest): Chosen {
  return chooseFrom(expression, 0, frame, rest);
}

function chooseFrom(expression: If, at: number, frame: Frame, rest: Rest | undefined): Chosen {
  const branch = expression.branches[at];
  if (branch === undefined) return runBlock(expression.otherwise, frame, rest);
  const condition = conditionOf(branch, frame);
  if (condition === undefined) return undefined;
  if (condition === false) return chooseFrom(expression, at + 1, frame, rest);
  if (condition === true) return runBlock(branch.body, frame, rest);
  return bothSides(expression, at, condition, frame, rest);
}

function runBlock(block: Block | undefined, frame: Frame, rest: Rest | undefined): Chosen {
  return block === undefined ? {} : { ...frame.context.evaluator.run(block, inBlock(frame), rest), block };
}

/** One side and how it ended: its outcome, and the next values that it bound. */
interface Ended {
  readonly outcome: Outcome;
  readonly primes: Primes;
}

function bothSides(
  expression: If,
  at: number,
  condition: BranchCondition,
  frame: Frame,
  rest: Rest | undefined,
): Chosen {
  const branch = expression.branches[at]!;
  const { yielded: _, ...around } = frame;
  const side: Frame = { ...around, conditional: branch.condition.span };
  const before = takePrimes(frame);
  const outside = visible(frame);
  const ended = (run: () => Chosen): Ended | undefined => {
    const outcome = run();
    const primes = takePrimes(frame);
    restorePrimes(frame, before);
    return outcome && { outcome, primes };
  };
  const once = rest && onlyOnce(rest, expression, frame);
  const body = ended(() => runBlock(branch.body, side, once));
  const others = ended(() => {
    const outcome = chooseFrom(expression, at + 1, side, once);
    return outcome?.returned === undefined && body?.outcome.returned !== undefined ? (once?.() ?? outcome) : outcome;
  });
  if (body === undefined || others === undefined) return undefined;
  const isLeft = others.outcome.returned !== undefined && body.outcome.returned === undefined;
  const first = isLeft && once !== undefined ? goOn(body, once, frame, before) : body;
  return mergeSides({ expression, branch, condition, body: first, otherwise: others, before, outside }, frame);
}

/** The rest of the callable after a side that did not return. */
function goOn(side: Ended, rest: Rest, frame: Frame, before: Primes): Ended {
  restorePrimes(frame, side.primes);
  const outcome = rest();
  const primes = takePrimes(frame);
  restorePrimes(frame, before);
  return { outcome, primes };
}

/** What follows has one place in the graph: two sides that both go on there would need it twice. */
function onlyOnce(rest: Rest, expression: If, frame: Frame): Rest {
  let ran = false;
  return () => {
    if (ran) {
      const help = 'Let the `if` give a value, and return after it.';
      return {
        returned: notCompiled(frame, expression.span, 'an `if` of which one of several branches returns', help),
      };
    }
    ran = true;
    return rest();
  };
}
