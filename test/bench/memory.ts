/** The digits network with dropout, penalty and clipping: time of its TypeScript, memory that steps keep and leave. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, digits, type Figures, milliseconds } from './figures.ts';
import type { Measured } from './memory-probe.ts';
import { compileModel, sourceOf } from './nets.ts';

const batch = 32;
const program = fileURLToPath(new URL('memory-probe.ts', import.meta.url));

export async function memoryRow(figures: Figures): Promise<void> {
  const { path } = await compileModel('digits', sourceOf('digits'));
  for (const backend of ['ts', 'wasm']) {
    figures.title(`digits network 784-256-128-10 with dropout, penalty and clipping, batch ${batch}, ${backend}`);
    const { kept, garbage, ...times } = probe(path, backend);
    figures.add({
      name: 'training step',
      text: milliseconds(times),
      asked: backend === 'ts' ? atMost(times.median, 12, 'ms') : undefined,
    });
    figures.add({
      name: 'kept by 10,000 steps',
      text: `${(kept / 1024).toFixed(1).padStart(7)} KB`,
      asked: atMost(Math.abs(kept) / 1024, 64, 'KB'),
    });
    figures.add({
      name: 'garbage of a step',
      text: `${digits(garbage).padStart(7)} bytes`,
      asked: atMost(garbage, 200, 'bytes'),
    });
  }
}

function probe(path: string, backend: string): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', program, path, String(batch), backend],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}
