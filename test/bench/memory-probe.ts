/**
 * Time and memory of the digits network's step, in a process that does nothing else: what a compiler or another row left behind is freed
 * when the collector likes. Arguments: the compiled module's file, the batch size, the backend; what it measured goes to standard output as JSON.
 */
import { pathToFileURL } from 'node:url';
import { loadDigits } from '../../examples/mnist/digits.ts';
import { measure } from './measure.ts';
import type { CompiledModel } from './nets.ts';

export interface Measured {
  /** Milliseconds. */
  readonly median: number;
  readonly best: number;
  /** Bytes by which 10,000 steps changed the heap. */
  readonly kept: number;
  /** Bytes that a step leaves to the collector. */
  readonly garbage: number;
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

async function probe(path: string, batch: number, backend: string): Promise<Measured> {
  const { Digits } = (await import(pathToFileURL(path).href)) as { readonly Digits: CompiledModel['Net'] };
  const { train } = loadDigits();
  const batches = Array.from({ length: train.label.data.length / batch }, (_, i) => ({
    image: train.image.data.subarray(i * batch * 784, (i + 1) * batch * 784),
    label: train.label.data.subarray(i * batch, (i + 1) * batch),
  }));
  const net = new Digits({ B: batch }, { seed: 1, backend });
  net.state['scale.std']!.fill(78);
  let at = 0;
  // Kept, as a caller may: an engine that sees a report thrown away does not make it.
  const reports: object[] = [];
  const step = (): void => void (reports[0] = net.trainStep(batches[at++ % batches.length]!));
  const { median, best } = (await measure([{ name: backend, step }])).get(backend)!;
  // Straight-line code that runs once a step is compiled last; until then V8 boxes its numbers, and its compiling counts as memory.
  for (let i = 0; i < 6000; i++) step();
  const before = retained();
  for (let i = 0; i < 10_000; i++) step();
  const kept = retained() - before;
  // An optimiser's powers of a growing step take branches that are new late, and V8 compiles anew: of six stretches some are undisturbed.
  return { median, best, kept, garbage: Math.min(...Array.from({ length: 6 }, () => garbageOf(step, 1000))) };
}

const [path, batch, backend] = process.argv.slice(2) as [string, string, string];
process.stdout.write(JSON.stringify(await probe(path, Number(batch), backend)));
