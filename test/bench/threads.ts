/**
 * A training step of two GPTs with one and with two threads, interleaved: `npx tsx test/bench/threads.ts`. Fewest of many, since whatever else
 * runs on the machine takes a thread from one of them; on fewer cores than threads the figures say nothing.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compile } from '../../compiler/compile.ts';
import type { NetClass } from '../emit/load.ts';

const B = 8;
const ROUNDS = 40;
const example = await readFile(new URL('../../examples/gpt/gpt.nn', import.meta.url), 'utf8');
const sizes = [
  { vocab: 81, width: 64, depth: 2 },
  { vocab: 96, width: 128, depth: 4 },
];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

for (const { vocab, width, depth } of sizes) {
  const text = example.replace(/vocab=\d+, width=\d+, depth=\d+/, `vocab=${vocab}, width=${width}, depth=${depth}`);
  const Gpt = await classOf(text);
  const tokens = (factor: number): Int32Array => Int32Array.from({ length: B * 64 }, (_, i) => (i * factor) % vocab);
  const batch = { text: tokens(7), next: tokens(11) };
  const nets = await Promise.all([1, 2].map((threads) => Gpt.create({ B }, { seed: 1, backend: 'wasm', threads })));
  const fewest = [Infinity, Infinity];
  for (let round = -5; round < ROUNDS; round++) {
    const losses = nets.map((net, i) => {
      const start = performance.now();
      const { loss } = net.trainStep(batch);
      if (round >= 0) fewest[i] = Math.min(fewest[i]!, performance.now() - start);
      return loss;
    });
    if (losses[0] !== losses[1]) throw new Error(`other bits: ${losses.join()}`);
  }
  const [one, two] = fewest;
  say(
    `vocab ${vocab}, T 64, width ${width}, ${depth} layers, batch ${B}: ${one!.toFixed(2)} ms on one thread, ${two!.toFixed(2)} ms on two: ${(one! / two!).toFixed(2)}×`,
  );
  for (const net of nets) net.dispose();
}

async function classOf(text: string): Promise<NetClass> {
  const { files } = await compile(text, { name: 'gpt.nn', language: 'js', standalone: true, threads: true });
  const folder = await mkdtemp(join(tmpdir(), 'nnc-threads-'));
  try {
    const path = join(folder, 'gpt.mjs');
    await writeFile(path, files[0]!.text);
    // What was just compiled.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return ((await import(pathToFileURL(path).href)) as { Gpt: NetClass }).Gpt;
  } finally {
    await rm(folder, { recursive: true });
  }
}
