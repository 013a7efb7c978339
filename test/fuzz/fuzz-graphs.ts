/**
 * Random graphs at length: `npm run fuzz-graphs [-- COUNT [SEED]]`. Prints the share that is beside a kink and the worst errors; stops at
 * the first graph that is beyond the bounds, shrunk.
 */
import fc from 'fast-check';
import { recipes } from '../gradients/random-graph.ts';
import { bounds, tryGraph } from './graphs.ts';

const [count = 10_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(`${count} graphs from seed ${seed}`);
const worst = { f32: 0, f64: 0 };
let [tried, rejected] = [0, 0];

fc.assert(
  fc.property(recipes('all'), (recipe) => {
    const outcome = tryGraph(recipe);
    tried++;
    if (outcome.rejected) rejected++;
    for (const dtype of ['f32', 'f64'] as const) {
      if (!(outcome.worst[dtype] <= bounds[dtype]))
        throw new RangeError(`${dtype} is off by ${outcome.worst[dtype]}, more than ${bounds[dtype]}`);
      worst[dtype] = Math.max(worst[dtype], outcome.worst[dtype]);
    }
    if (tried % 1000 === 0) say(`${tried}: ${summary()}`);
  }),
  { numRuns: count, seed },
);

say(summary());
if (rejected >= tried / 5) throw new RangeError('a fifth or more of the samples is beside a kink');

function summary(): string {
  return `${((100 * rejected) / tried).toFixed(1)} % beside a kink; worst |Δ| f64 ${worst.f64.toExponential(1)}, f32 ${worst.f32.toExponential(1)}`;
}
