/** Wide random models at length: `npm run fuzz-wide [-- COUNT [SEED]]`. Stops at the first that is wrong, with its seed and text. */
import { tryLongSums } from './long-sums.ts';
import { tryWideBits } from './wide-bits.ts';
import { tryWideSlopes } from './wide-slopes.ts';
import { tryWideTrains } from './wide-trains.ts';
import { tryWide } from './wide.ts';

const [count = 2000, first = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const others = [tryWideBits, tryWideSlopes, tryWideTrains, tryLongSums];

say(`${count} models from seed ${first}`);
for (let seed = first; seed < first + count; seed++) {
  for (const way of [tryWide, others[seed % others.length]!]) {
    const { text, wrong } = await way(seed).catch((cause: unknown) => {
      throw new RangeError(`seed ${seed}`, { cause });
    });
    if (wrong.length > 0) throw new RangeError(`seed ${seed}:\n${text}\n${wrong.join('\n')}`);
  }
  if ((seed + 1 - first) % 200 === 0) say(`${seed + 1 - first}`);
}
say('all as the interpreter and differences have them, and the same bits by every way');
