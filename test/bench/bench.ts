/**
 * Speed and memory of the digits network's emitted TypeScript, one thread: `npm run bench`.
 * Figures depend on the machine; the issue of a change is the ratio between two runs on one machine.
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDigits } from '../../examples/mnist/digits.ts';
import { Mnist } from '../../examples/mnist/mnist.ts';

const batch = 32;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const gc = globalThis.gc;
if (gc === undefined) throw new Error('run with node --expose-gc');

const { train } = loadDigits();
const batches = Array.from({ length: train.label.data.length / batch }, (_, i) => ({
  image: train.image.data.subarray(i * batch * 784, (i + 1) * batch * 784),
  label: train.label.data.subarray(i * batch, (i + 1) * batch),
}));
const net = new Mnist({ B: batch }, { seed: 1, backend: 'ts' });
net.state['scale.std'].fill(78);
// Changing digits: on one batch for ever, gradients sink into the slow denormal numbers.
let at = 0;
// Kept, as a caller may: an engine that sees a report thrown away does not make it.
const kept: object[] = [];
const step = (): void => void (kept[0] = net.trainStep(batches[at++ % batches.length]!));

for (let i = 0; i < 100; i++) step();
const times = Array.from({ length: 200 }, () => timed(step)).toSorted((a, b) => a - b);
say(
  `training step, batch ${batch}     median ${times[100]!.toFixed(2)} ms (5 % ${times[10]!.toFixed(2)}, 95 % ${times[190]!.toFixed(2)})`,
);

// Straight-line code that runs once a step is compiled last; until then V8 boxes its numbers, and its compiling counts as memory.
for (let i = 0; i < 6000; i++) step();
const before = retained();
for (let i = 0; i < 10_000; i++) step();
say(`retained after 10,000 steps ${((retained() - before) / 1024).toFixed(1)} KB`);

const garbage = Array.from({ length: 5 }, () => garbageOf(200)).toSorted((a, b) => a - b);
say(`garbage of a warm step      ${garbage[0]!.toFixed(0)} bytes`);

const walls = Array.from({ length: 3 }, () => timed(compileExample)).toSorted((a, b) => a - b);
say(`nnc compile mnist.nn       median ${walls[1]!.toFixed(0)} ms wall`);

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function retained(): number {
  gc!();
  gc!();
  return process.memoryUsage().heapUsed;
}

/** Bytes a step, over a stretch short enough that the collector does not run in between. */
function garbageOf(steps: number): number {
  gc!();
  const start = process.memoryUsage().heapUsed;
  for (let i = 0; i < steps; i++) step();
  return (process.memoryUsage().heapUsed - start) / steps;
}

function compileExample(): void {
  const out = join(tmpdir(), 'nnc-bench-mnist.ts');
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'compile', 'examples/mnist/mnist.nn', '-o', out]);
  if (status !== 0) throw new Error('nnc compile failed; run npm run build first');
}
