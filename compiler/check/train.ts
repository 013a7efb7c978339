/** Resolves the items of a train block, each verb with what may follow it. */
import type { Expression, TrainItem, TrainStatement } from '../../grammar/syntax.ts';
import type { Position } from './expressions.ts';
import type { Checker } from './locals.ts';
import { didYouMean } from './near.ts';
import { checkProblems } from './problems.ts';

/** Each verb, and what stands behind it. */
export const trainVerbs: ReadonlyMap<string, Position> = new Map([
  ['optimizer', 'optimizer'],
  ['regularize', 'regularizer'],
  ['clip', 'clip'],
  ['freeze', 'pattern'],
  ['minimize', 'loss'],
]);

export function checkTrain(
  checker: Checker,
  statement: TrainStatement,
  value: (expression: Expression, position?: Position) => void,
): void {
  for (const item of statement.items) checkTrainItem(checker, item, value);
}

function checkTrainItem(
  checker: Checker,
  { verb, value: expression, scope }: TrainItem,
  value: (expression: Expression, position?: Position) => void,
): void {
  const position = trainVerbs.get(verb.text);
  if (position === undefined && verb.text !== '') {
    checker.report(checkProblems.unknownVerb, verb.span, `a train block has no \`${verb.text}\``, trainHelp(verb.text));
    return;
  }
  value(expression, position);
  for (const pattern of scope?.values ?? []) value(pattern, 'pattern');
}

/** Items of other languages' training configurations. */
function trainHelp(verb: string): { readonly help?: string } {
  if (verb.startsWith('accumulat')) {
    return { help: 'Gradients of several `backward` add up until `update`: call them so in the program.' };
  }
  if (/epoch|batch/.test(verb)) {
    return {
      help: "How long and in which batches is the program's: `fit(net, data, { epochs: 10 })`, `new Net({ B: 32 })`.",
    };
  }
  if (/schedul/.test(verb)) {
    return { help: 'A schedule stands for the number it changes: `optimizer adam[lr=cosine[1e-3, steps=1000]]`.' };
  }
  return didYouMean(verb, trainVerbs.keys());
}
