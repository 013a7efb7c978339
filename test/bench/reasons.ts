/** Where the time of a row goes that misses a figure: its kernels, by a module that times them. */
import type { ProfileRow } from '../../runtime/index.ts';
import { digits, type Figures } from './figures.ts';
import { compileModel, sourceOf, type Inputs, type Net } from './nets.ts';
import type { Workload } from './workloads.ts';

/** Kernels with less are one line together. */
const LEAST_SHARE = 0.03;
const CALLS = 100;

type Timed = Net & { profile(): readonly ProfileRow[]; clearProfile(): void };

/** `run` calls one method. */
export async function explain(
  { model, dims }: Workload,
  B: number,
  run: (net: Net, inputs: Inputs) => unknown,
  given: readonly Inputs[],
  figures: Figures,
): Promise<void> {
  const { Net } = await compileModel(model, sourceOf(model), { profile: true, target: 'wasm' });
  const net = new Net({ ...dims, B }, { seed: 1 }) as Timed;
  for (const rounds of [CALLS, CALLS]) {
    net.clearProfile();
    for (let i = 0; i < rounds; i++) run(net, given[i % given.length]!);
  }
  const rows = net.profile();
  const large = rows.filter(({ share }) => share >= LEAST_SHARE);
  figures.note('where the time goes, by --profile:');
  for (const { kernel, ms, share, gflops, bytes } of large) {
    const moved = `${digits(bytes / ms / 1e6)} GB/s`;
    figures.note(
      `  ${kernel.padEnd(26)} ${percent(share)} ${digits(gflops).padStart(6)} GFLOP/s  ${moved.padStart(10)}`,
    );
  }
  const rest = large.reduce((left, { share }) => left - share, 1);
  figures.note(`  ${`${rows.length - large.length} others`.padEnd(26)} ${percent(rest)}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
