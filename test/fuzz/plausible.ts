/** Mutations that leave most programs programs: names changed everywhere, numbers, functions and operands swapped, whole statements moved. */
import type { Dice } from './mutate.ts';

type Change = (text: string, dice: Dice) => string;

/** Words that can stand for each other. */
const alike: readonly (readonly string[])[] = [
  'relu tanh sigmoid gelu silu softplus abs exp sin square'.split(' '),
  'sum mean max min'.split(' '),
  'softmax log_softmax'.split(' '),
  'mse l1 huber smooth_l1'.split(' '),
  'LayerNorm RmsNorm BatchNorm Normalize'.split(' '),
  'l1 l2'.split(' '),
  'sgd adam adamw'.split(' '),
  'kaiming_uniform kaiming_normal xavier_uniform lecun_normal'.split(' '),
];

const operators: readonly (readonly string[])[] = [
  ['+', '-', '*', '/'],
  ['<', '<=', '>', '>=', '==', '!='],
];

/** One to three of them. */
export function mutatePlausibly(text: string, dice: Dice): string {
  let result = text;
  for (let rounds = 1 + dice(3); rounds > 0; rounds--) result = changes[dice(changes.length)]!(result, dice);
  return result;
}

function pick<T>(items: readonly T[], dice: Dice): T | undefined {
  return items.length === 0 ? undefined : items[dice(items.length)];
}

/** A random match of the pattern replaced. */
function replaceOne(text: string, pattern: RegExp, dice: Dice, by: (found: string) => string): string {
  const match = pick([...text.matchAll(pattern)], dice);
  if (match === undefined) return text;
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + by(match[0]) + text.slice(end);
}

const changeNumber: Change = (text, dice) =>
  replaceOne(text, /(?<![\w.])\d+(\.\d+)?(e-?\d+)?/g, dice, (found) => {
    const value = Number(found);
    const choices = [value + 1, value - 1, value * 2, value / 2, 0, 1, 3];
    return String(pick(choices, dice));
  });

const rename: Change = (text, dice) => {
  const bound = [...text.matchAll(/^\s*(?:input|param|state|loss|metric|layer)?\s*([a-z]\w*)\s*(?:=|:)/gm)];
  const name = pick(bound, dice)?.[1];
  return name === undefined ? text : text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}_${dice(9)}`);
};

const swapWord: Change = (text, dice) => {
  const family = pick(alike, dice)!;
  return replaceOne(text, new RegExp(`\\b(${family.join('|')})\\b`, 'g'), dice, () => pick(family, dice)!);
};

const swapOperator: Change = (text, dice) => {
  const family = pick(operators, dice)!;
  return replaceOne(text, /(?<= )([-+*/]|[<>]=?|[=!]=)(?= )/g, dice, (found) =>
    family.includes(found) ? pick(family, dice)! : found,
  );
};

/** A name in place of another one of the text. */
const swapOperand: Change = (text, dice) => {
  const names = [...text.matchAll(/^\s*(?:input\s+|param\s+)?([a-z]\w*)\s*(?:=|:)/gm)].map(([, name]) => name!);
  const other = pick(names, dice);
  if (other === undefined) return text;
  return replaceOne(text, new RegExp(`\\b(${names.join('|')})\\b(?!\\s*[=:])`, 'g'), dice, () => other);
};

const extendPipe: Change = (text, dice) =>
  replaceOne(text, /\|> \w+(\[[^\]\n]*\])?(?=$| )/gm, dice, (found) => {
    const more = ['relu', 'tanh', 'dropout[0.3]', 'norm_x: LayerNorm', 'act_x: PRelu', 'squeeze', 'flatten', 'softmax'];
    return `${found} |> ${pick(more, dice)}`;
  });

const lines: Change = (text, dice) => {
  const all = text.split('\n');
  const at = dice(all.length);
  const line = all[at]!;
  const [, indent, name] = /^(\s+)([a-z]\w*) = /.exec(line) ?? [];
  switch (dice(4)) {
    case 0:
      // Whole statements on one line only.
      return /[{}]$/.test(line) ? text : all.toSpliced(at, 1).join('\n');
    case 1:
      if (name === undefined || !balanced(line)) return text;
      return all.toSpliced(at + 1, 0, line.replace(`${indent}${name}`, `${indent}_${name}_again`)).join('\n');
    case 2:
      return all.toSpliced(at, 2, all[at + 1] ?? '', line).join('\n');
    default:
      return all.toSpliced(at, 0, `  // ${line.trim()}`).join('\n');
  }
};

function balanced(line: string): boolean {
  return (line.match(/[[({]/g)?.length ?? 0) === (line.match(/[\])}]/g)?.length ?? 0);
}

const changes: readonly Change[] = [changeNumber, rename, swapWord, swapOperator, swapOperand, extendPipe, lines];
