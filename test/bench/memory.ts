/** The digits network with dropout, penalty and clipping: time of its TypeScript, memory that steps keep and leave. */
import { loadDigits } from '../../examples/mnist/digits.ts';
import { atMost, digits, type Figures, milliseconds } from './figures.ts';
import { measure } from './measure.ts';
import { compileModel, sourceOf } from './nets.ts';

const batch = 32;

export async function memoryRow(figures: Figures): Promise<void> {
  const { Net } = await compileModel('digits', sourceOf('digits'));
  const { train } = loadDigits();
  const batches = Array.from({ length: train.label.data.length / batch }, (_, i) => ({
    image: train.image.data.subarray(i * batch * 784, (i + 1) * batch * 784),
    label: train.label.data.subarray(i * batch, (i + 1) * batch),
  }));
  for (const backend of ['ts', 'wasm']) {
    figures.title(`digits network 784-256-128-10 with dropout, penalty and clipping, batch ${batch}, ${backend}`);
    const net = new Net({ B: batch }, { seed: 1, backend });
    net.state['scale.std']!.fill(78);
    let at = 0;
    // Kept, as a caller may: an engine that sees a report thrown away does not make it.
    const kept: object[] = [];
    const step = (): void => void (kept[0] = net.trainStep(batches[at++ % batches.length]!));
    const times = (await measure([{ name: backend, step }])).get(backend)!;
    figures.add({
      name: 'training step',
      text: milliseconds(times),
      asked: backend === 'ts' ? atMost(times.median, 12, 'ms') : undefined,
    });
    memory(step, figures);
  }
}

function memory(step: () => void, figures: Figures): void {
  // Straight-line code that runs once a step is compiled last; until then V8 boxes its numbers, and its compiling counts as memory.
  for (let i = 0; i < 6000; i++) step();
  const before = retained();
  for (let i = 0; i < 10_000; i++) step();
  const kilobytes = (retained() - before) / 1024;
  figures.add({
    name: 'kept by 10,000 steps',
    text: `${kilobytes.toFixed(1).padStart(7)} KB`,
    asked: atMost(Math.abs(kilobytes), 64, 'KB'),
  });
  const garbage = Math.min(...Array.from({ length: 3 }, () => garbageOf(step, 1000)));
  figures.add({
    name: 'garbage of a step',
    text: `${digits(garbage).padStart(7)} bytes`,
    asked: atMost(garbage, 200, 'bytes'),
  });
}

function retained(): number {
  globalThis.gc!();
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

/** Bytes a step, over a stretch in which the collector does not run, but long enough that its own 100 KB or so do not count. */
function garbageOf(step: () => void, steps: number): number {
  globalThis.gc!();
  const start = process.memoryUsage().heapUsed;
  for (let i = 0; i < steps; i++) step();
  return (process.memoryUsage().heapUsed - start) / steps;
}
