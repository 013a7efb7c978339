/** In which order an epoch visits the examples. */

import { DataError } from '../errors.ts';
import { described } from '../given.ts';
import { type AnyDataset, type NumericArray, rowLength } from './dataset.ts';
import type { Dice } from './dice.ts';
import { shuffle } from './shuffle.ts';

/** The class of every example, read off a tensor of whole numbers, one per example. Throws a DataError where it is not that. */
export function readClasses(name: string, data: AnyDataset): NumericArray {
  const labels = Object.hasOwn(data, name) ? data[name] : undefined;
  if (!labels) throw new DataError(`Cannot stratify by ${name}: the dataset has no tensor of that name.`);
  if (rowLength(labels) !== 1) {
    throw new DataError(
      `Cannot stratify by ${name}: its shape is [${labels.shape.join(', ')}], but a class is one number per example.`,
    );
  }
  const at = labels.data.findIndex((value) => !Number.isInteger(value));
  if (at >= 0) {
    throw new DataError(
      `Cannot stratify by ${name}: classes are whole numbers, but example ${at} has ${described(labels.data[at])}.`,
    );
  }
  return labels.data;
}

/** One class while its examples are dealt out: those at `members[dealt…]` remain. */
interface Hand {
  readonly members: number[];
  dealt: number;
  /** How often it got one more than its share rounded down. */
  extras: number;
}

/**
 * Puts `order` in a random order in which each run of `batch` examples, but for a last short one, has its share of every class, rounded down or
 * up. When to round up is a matter of scheduling: a class whose share has the fraction f is due its j-th extra example after round
 * floor((j - 1) / f) and no later than round ceil(j / f); the earliest deadline goes first (Baruah, Cohen, Plaxton, Varvel: Proportionate
 * progress, 1996), so that over any number of rounds no class is ahead or behind by a whole example.
 */
export function stratify(order: Uint32Array, classes: NumericArray, batch: number, dice: Dice): void {
  shuffle(order, dice);
  const hands = handsOf(order, classes);
  const n = order.length;
  let at = 0;
  for (let round = 1; round * batch <= n; round++) {
    const end = round * batch;
    for (const hand of hands) at = deal(hand, Math.floor((hand.members.length * batch) / n), order, at);
    for (const hand of byUrgency(hands, n, batch, round)) {
      if (at === end) break;
      at = deal(hand, 1, order, at);
      hand.extras++;
    }
    shuffle(order.subarray(end - batch, end), dice);
  }
  const rest = at;
  for (const hand of hands) at = deal(hand, hand.members.length, order, at);
  shuffle(order.subarray(rest), dice);
}

/** In the order of first appearance, which is random. */
function handsOf(order: Uint32Array, classes: NumericArray): readonly Hand[] {
  const hands = new Map<number, Hand>();
  for (const example of order) {
    const hand = hands.get(classes[example]!);
    if (hand) hand.members.push(example);
    else hands.set(classes[example]!, { members: [example], dealt: 0, extras: 0 });
  }
  return [...hands.values()];
}

/** Those that are due an extra example in this round by deadline, then the others. */
function byUrgency(hands: readonly Hand[], n: number, batch: number, round: number): readonly Hand[] {
  const deadline = ({ members, extras }: Hand): number => {
    // The fraction of its share in units of 1/n, which are whole.
    const fraction = (members.length * batch) % n;
    const due = Math.floor((extras * n) / fraction) < round;
    const last = ((extras + 1) * n) / fraction;
    // Half a round sooner where the next example may be due in that same round: the second rule of the schedule.
    return !due ? Infinity : Number.isInteger(last) ? last : Math.ceil(last) - 0.5;
  };
  const deadlines = new Map(hands.map((hand) => [hand, deadline(hand)]));
  return [...hands].sort((a, b) => compare(deadlines.get(a)!, deadlines.get(b)!));
}

/** Infinity equals itself, unlike in a difference. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Deals up to `count` examples to `order` from `at` on, as long as there are any, and says where the next goes. */
function deal(hand: Hand, count: number, order: Uint32Array, at: number): number {
  const dealt = Math.min(count, hand.members.length - hand.dealt);
  for (let i = 0; i < dealt; i++) order[at + i] = hand.members[hand.dealt++]!;
  return at + dealt;
}
