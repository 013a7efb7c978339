/** Mutations of sources as people and editors make them: words lost, doubled, swapped or replaced, lines torn, bytes damaged. */
import { mutatePlausibly } from './plausible.ts';

/** A random integer of [0, below). */
export type Dice = (below: number) => number;

/** A small generator of its own (xorshift32), so that a printed seed replays a case anywhere. */
export function diceOf(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const oddities = ['"', '(', ')', '[', ']', '{', '}', '|>', '...', "'", '=', '~', ',', ':', '0', '-1', '1e999', '9007199254740993',
  'model', 'layer', 'fn', 'param', 'train', 'if', 'for', 'scan', 'return', 'f32', 'B', 'inf', '\n', '//', '\u0000', 'é', '😀']; // prettier-ignore

/** One to four mutations of `text`, or as often some that leave it a program; words that it takes come from `donor` too. */
export function mutate(text: string, donor: string, dice: Dice): string {
  if (dice(2) === 0) return mutatePlausibly(text, dice);
  let words = split(text);
  const others = split(donor).filter((word) => word.trim() !== '');
  for (let rounds = 1 + dice(4); rounds > 0; rounds--) words = step(words, others, dice);
  return words.join('');
}

function split(text: string): string[] {
  return text.match(/\s+|\w+|[^\s\w]/gu) ?? [];
}

function step(words: readonly string[], others: readonly string[], dice: Dice): string[] {
  const result = [...words];
  const at = dice(words.length + 1);
  const other = others.length === 0 ? '' : others[dice(others.length)]!;
  switch (dice(7)) {
    case 0:
      result.splice(at, 1 + dice(3));
      break;
    case 1:
      result.splice(at, 0, ...words.slice(at, at + 1 + dice(6)));
      break;
    case 2:
      result.splice(at, 1, other);
      break;
    case 3:
      result.splice(at, 0, ` ${other} `);
      break;
    case 4:
      result.splice(at, dice(2), oddities[dice(oddities.length)]!);
      break;
    case 5: {
      const second = dice(words.length + 1);
      [result[at], result[second]] = [result[second] ?? '', result[at] ?? ''];
      break;
    }
    default:
      return result.slice(0, at);
  }
  return result;
}
