/** A short slice of the fuzzing that `npm run fuzz` does at length. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { diceOf, mutate } from './mutate.ts';

const folder = new URL('../grammar/samples/', import.meta.url);
const samples = [
  ...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
  readFileSync(new URL('../../examples/mnist/mnist.nn', import.meta.url), 'utf8'),
];
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

describe(`damaged texts (SEED=${seed})`, () => {
  it('mutated samples never throw, hang, or report outside the file', () => {
    for (let i = 0; i < 400; i++) {
      const dice = diceOf(seed + i);
      const text = mutate(samples[dice(samples.length)]!, samples[dice(samples.length)]!, dice);
      const { milliseconds } = attempt(text, `SEED=${seed + i}`);
      expect(milliseconds, text).toBeLessThan(2000);
    }
  });

  it('random bytes never throw', () => {
    for (let i = 0; i < 200; i++) {
      const dice = diceOf(seed + i);
      const bytes = Uint8Array.from({ length: dice(200) }, () => dice(256));
      attempt(new TextDecoder().decode(bytes), `SEED=${seed + i}`);
    }
  });
});

function attempt(text: string, label: string): ReturnType<typeof analyse> {
  try {
    return analyse(text);
  } catch (error) {
    throw new Error(`${label}\n${text}`, { cause: error });
  }
}
