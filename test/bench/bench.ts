/**
 * `npm run bench`: speed, memory and sizes beside the figures that they should reach; `npm run bench -- mlp gpt` only rows whose names
 * begin with one of these. Everything of a row is measured in turns in one process on one thread.
 */
import { compileTimeRow, sizeRow, startRow } from './compiling.ts';
import { Figures } from './figures.ts';
import { inferenceRow } from './inference.ts';
import { installRivals } from './install.ts';
import { memoryRow } from './memory.ts';
import { sgemmRow } from './sgemm.ts';
import { trainingRow } from './training.ts';
import { workloads } from './workloads.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Rows by name, in order. */
const rows = new Map<string, (figures: Figures) => Promise<void> | void>(
  workloads.map((workload) => [workload.key, (figures) => trainingRow(workload, figures)]),
);
rows.set('sgemm', sgemmRow);
for (const model of ['mlp', 'lenet', 'gpt']) {
  const workload = workloads.find((each) => each.model === model)!;
  for (const B of [1, 32]) rows.set(`inference-${model}-${B}`, (figures) => inferenceRow(workload, B, figures));
}
rows.set('compile', compileTimeRow);
rows.set('size', sizeRow);
rows.set('start', startRow);
rows.set('digits', memoryRow); // the longest, by its 10,000 steps

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => ![...rows.keys()].some((key) => key.startsWith(name)));
if (unknown.length > 0) {
  process.stderr.write(`There is no row ${unknown.join(', ')}. Rows: ${[...rows.keys()].join(' ')}\n`);
  process.exit(2);
}
installRivals(say);
const figures = new Figures(say);
for (const [key, run] of rows) {
  if (wanted.length === 0 || wanted.some((name) => key.startsWith(name))) await run(figures);
}
figures.summary();
