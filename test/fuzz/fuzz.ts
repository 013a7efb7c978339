/** Fuzzing at length: `npm run fuzz [-- COUNT [SEED]]`. Prints the share of mutants that reach autodiff; stops at the first failure. */
import { analyse } from './analyse.ts';
import { diceOf, mutate } from './mutate.ts';
import { samples } from './samples.ts';

const [count = 200_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(`${count} mutants from seed ${seed}`);
// The first texts pay for the library and for code that is not compiled yet.
for (const sample of samples) analyse(sample);
let differentiated = 0;
let wrong = 0;
let slowest = 0;
for (let i = 0; i < count; i++) {
  const dice = diceOf(seed + i);
  const text = mutate(samples[dice(samples.length)]!, samples[dice(samples.length)]!, dice);
  try {
    const outcome = analyse(text);
    if (outcome.differentiated) differentiated++;
    if (outcome.problems.length > 0) wrong++;
    slowest = Math.max(slowest, outcome.milliseconds);
    if (outcome.milliseconds > 2000) throw new RangeError(`took ${outcome.milliseconds.toFixed(0)} ms`);
  } catch (error) {
    say(`mutant ${seed + i}:\n${text}`);
    throw error;
  }
}
const share = (part: number): string => `${((100 * part) / count).toFixed(1)} %`;
say(
  `${share(differentiated)} reached autodiff, ${share(wrong)} have problems, all inside the file; the slowest took ${slowest.toFixed(0)} ms`,
);
if (differentiated < count / 10) throw new RangeError('less than a tenth reached autodiff');
