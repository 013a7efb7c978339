/** Trains a character GPT on Moby-Dick, compares it with the entropy of pairs of characters, and lets it write. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Dataset, Dice, evaluate } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { Gpt, type GptInputs } from './gpt.ts';

const context = 64;
const batch = 8;
const book = gunzipSync(readFileSync(new URL('data/moby-dick.txt.gz', import.meta.url))).toString();
const alphabet = [...new Set(book)].toSorted();

export function train({ steps = 500, say }: Run): Result {
  const codes = Int32Array.from(book, (character) => alphabet.indexOf(character));
  const end = Math.floor(0.95 * codes.length);
  const [read, unseen] = [codes.subarray(0, end), codes.subarray(end)];

  const net = new Gpt({ B: batch }, { seed: 1 });
  const dice = new Dice(1, 'windows');
  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < batch; i++) {
      const from = dice.below(read.length - context);
      net.inputs.text.set(read.subarray(from, from + context), i * context);
      net.inputs.next.set(read.subarray(from + 1, from + 1 + context), i * context);
    }
    const { loss } = net.trainStep(net.inputs);
    losses.push(loss);
    if (step % 50 === 0) say(`step ${step}  loss ${loss.toFixed(3)}`);
  }

  const { loss } = evaluate(net, windows(unseen), { batch });
  say(`unseen text, in nats a character: ${loss.toFixed(3)}; its bigram entropy: ${bigramEntropy(unseen).toFixed(3)}`);
  say(`\n${write(net, unseen.subarray(0, context), 400)}\n`);
  return { losses };
}

/** The text in pieces of 64 characters, each to be read without those before it. */
function windows(text: Int32Array): Dataset<GptInputs> {
  const count = Math.floor((text.length - 1) / context);
  const shape = [count, context];
  return {
    text: { data: text.slice(0, count * context), shape },
    next: { data: text.slice(1, count * context + 1), shape },
  };
}

/** −Σ p(a, b)·ln p(b | a) with the text's own frequencies: no guess from the character before alone can do better on it. */
function bigramEntropy(text: Int32Array): number {
  const n = alphabet.length;
  const pairs = new Float64Array(n * n);
  const singles = new Float64Array(n);
  for (let i = 1; i < text.length; i++) {
    pairs[text[i - 1]! * n + text[i]!]!++;
    singles[text[i - 1]!]!++;
  }
  return pairs.reduce(
    (sum, count, i) =>
      count === 0 ? sum : sum - (count / (text.length - 1)) * Math.log(count / singles[Math.floor(i / n)]!),
    0,
  );
}

/** The beginning and what the net writes after it. */
function write(net: Gpt, beginning: Int32Array, length: number): string {
  const codes = [...beginning];
  for (let i = 0; i < length; i++) {
    const { drawn } = net.predict({ text: Int32Array.from(codes.slice(-context)) });
    codes.push(drawn[0]!);
  }
  return codes.map((code) => alphabet[code]).join('');
}
