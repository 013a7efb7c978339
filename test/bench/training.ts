/** Training steps against those of other libraries, and against the peak of the machine. */
import { atLeast, atMost, digits, type Figures, milliseconds } from './figures.ts';
import { type Candidate, measure, type Timing } from './measure.ts';
import { compileModel, sourceOf } from './nets.ts';
import { atPeak, peakCandidate, shareOfPeak } from './peak.ts';
import { publishedOf } from './published.ts';
import { explain } from './reasons.ts';
import { batchesOf, type Start, startOf, type Workload } from './workloads.ts';

/** What a file below `rivals/` exports: the same net from the same weights, over the same batches in turns. */
interface Rival {
  create(start: Start): Promise<() => number | Promise<number>>;
}

export async function trainingRow(workload: Workload, figures: Figures): Promise<void> {
  const { title, formula, flops, against, share } = workload;
  figures.title(`training step: ${title}`, `${digits(flops / 1e6)} Mflop = ${formula}`);
  const compiled = await compileModel(workload.model, sourceOf(workload.model));
  const given = batchesOf(workload, workload.dims['B']!);
  const ours = new compiled.Net(workload.dims, { seed: 1 });
  const steps = new Map<string, () => unknown>();
  for (const { rival } of against) {
    const program = (await import(`./rivals/${rival}.js`)) as Rival;
    steps.set(rival, await program.create(startOf(compiled, ours, workload, given)));
  }
  let turn = 0;
  steps.set('ours', () => ours.trainStep(given[turn++ % given.length]!).loss);
  await compareLosses(steps);

  const candidates = [...steps].map(([name, step]): Candidate => ({ name, step }));
  const times = await measure([...candidates, await peakCandidate()]);
  const isMet = report(times, workload, figures);
  figures.add(shareOfPeak(flops, times, share));
  if (isMet) return;
  const least = atPeak(flops, times);
  const ratios = against.map(({ rival }) => `${digits(times.get(rival)!.median / least)}× of ${rival}`);
  figures.note(`at the peak throughout it would take ${digits(least)} ms: ${ratios.join(', ')}`);
  await explain(workload, workload.dims['B']!, (net, inputs) => net.trainStep(inputs).loss, given, figures);
}

/** Whether all is as asked for. */
function report(
  times: ReadonlyMap<string, Timing>,
  { title, against, milliseconds: limit }: Workload,
  figures: Figures,
): boolean {
  const own = times.get('ours')!;
  let isMet = figures.add({
    name: 'ours',
    text: `${milliseconds(own)}${publishedOf(title)}`,
    asked: limit === undefined ? undefined : atMost(own.median, limit, 'ms'),
  });
  for (const { rival, times: asked } of against) {
    const theirs = times.get(rival)!;
    const ratio = theirs.median / own.median;
    const isReached = figures.add({
      name: rival,
      text: `${milliseconds(theirs)}  ${digits(ratio)}× ours (best ${digits(theirs.best / own.best)}×)${publishedOf(title, rival)}`,
      asked: atLeast(ratio, asked, '×'),
    });
    isMet &&= isReached;
  }
  return isMet;
}

/** The losses of three steps from the same weights prove that all compute the same: the first the model, the others gradient and update. */
async function compareLosses(steps: ReadonlyMap<string, () => unknown>): Promise<void> {
  const losses = new Map<string, number[]>();
  for (const [name, step] of steps) {
    losses.set(name, []);
    for (let i = 0; i < 3; i++) losses.get(name)!.push((await step()) as number);
  }
  const own = losses.get('ours')!;
  for (const [name, theirs] of losses) {
    const same = theirs.every((loss, i) => Math.abs(loss - own[i]!) <= 1e-3 * Math.abs(own[i]!));
    if (!same) throw new Error(`${name} has other losses than ours: ${theirs.join(', ')} for ${own.join(', ')}`);
  }
}
