/** A short slice of the fuzzing that `npm run fuzz` does at length. */
import { describe, it } from 'vitest';
import { seedOfRun as seed } from '../seed-of-run.ts';
import { analyse } from './analyse.ts';
import { diceOf, mutate } from './mutate.ts';
import { samples } from './samples.ts';

describe(`damaged texts (SEED=${seed})`, () => {
  it('mutated samples never throw or report outside the file', () => {
    for (let i = 0; i < 150; i++) {
      const dice = diceOf(seed + i);
      attempt(mutate(samples[dice(samples.length)]!, samples[dice(samples.length)]!, dice), `SEED=${seed + i}`);
    }
  }, 120_000);

  it.each([
    'model M[B] {\n  input x: f32[B]\n  loss = mean(x)\n  train {\n    minimize |>d_loss over "disc.*"\n  }\n}\n',
    'model M[B] {\n  input x: f32[B]\n  loss = mean(x)\n  train {\n    regularize |>l2[1e-4] on ',
  ])('what once pointed outside the file: %j', (text) => {
    attempt(text, 'kept');
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
