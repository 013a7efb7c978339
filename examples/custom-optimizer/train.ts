/** Trains the digits twice from the same start, with caution and without, and compares how the loss falls. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { classColumn, type Dataset, evaluate, fit, readCsv, stackColumns, trainTestSplit } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { chart, palette } from '../pictures/chart.ts';
import { Digits, type DigitsInputs } from './digits.ts';

interface Curve {
  readonly losses: readonly number[];
  /** The mean loss of each epoch. */
  readonly epochs: readonly number[];
}

export function train({ steps = Infinity, say }: Run): Result {
  const digits = trainTestSplit(loadDigits(), { test: 357, stratify: 'label', seed: 1 });
  const run = (caution: number): Curve => {
    const net = new Digits({ B: 32 }, { seed: 1 });
    net.hyper.caution = caution;
    const losses: number[] = [];
    const { epochs } = fit(net, digits.train, {
      epochs: 20,
      seed: 1,
      onStep: ({ report }) => losses.push(report.loss) < steps,
    });
    const { accuracy } = evaluate(net, digits.test, { batch: 32 });
    const last = epochs.at(-1)?.loss ?? NaN;
    say(
      `caution ${caution}: training loss ${last.toFixed(4)}, ${(100 * accuracy).toFixed(1)} % of the unseen digits right`,
    );
    return { losses, epochs: epochs.map(({ loss }) => loss) };
  };
  const plain = run(0);
  const cautious = run(1);
  return { losses: cautious.losses, files: { 'losses.svg': picture(plain, cautious) } };
}

/** 1,797 rows of 64 pixels and the digit. */
function loadDigits(): Dataset<DigitsInputs> {
  const text = gunzipSync(readFileSync(new URL('data/digits.csv.gz', import.meta.url))).toString();
  const table = readCsv(text, { header: false, types: { 64: 'category' } });
  return { image: stackColumns(table, table.header.slice(0, 64)), label: classColumn(table, '64') };
}

function picture(plain: Curve, cautious: Curve): string {
  const curve = (label: string, { epochs }: Curve, colour: string) => ({
    label,
    colour,
    draw: 'line' as const,
    x: epochs.map((_, i) => i + 1),
    y: epochs.map((loss) => Math.log10(loss)),
  });
  return chart([curve('adam', plain, palette[7]), curve('cautious', cautious, palette[0])], {
    x: { title: 'epoch', from: 0, to: plain.epochs.length },
    y: { title: 'log₁₀ of the training loss', from: -2, to: 0.5 },
  });
}
