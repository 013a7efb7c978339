/** Trains a network with a layer of its own on two measurements of irises, and draws how it divides the plane. */
import { readFileSync } from 'node:fs';
import { channelStatistics, classColumn, evaluate, fit, readCsv, stackColumns, trainTestSplit } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { chart, palette, type Series } from '../pictures/chart.ts';
import { Iris } from './iris.ts';

const length = { title: 'petal length in cm', from: 0, to: 8 };
const width = { title: 'petal width in cm', from: 0, to: 3 };
const pale = ['#cfe3f0', '#f7ddcc', '#cdeae1'] as const;

export function train({ steps = Infinity, say }: Run): Result {
  const text = readFileSync(new URL('data/iris.csv', import.meta.url), 'utf8');
  const table = readCsv(text, { types: { species: 'category' } });
  const petal = stackColumns(table, ['petal_length', 'petal_width']);
  const species = classColumn(table, 'species');
  const irises = trainTestSplit({ petal, species }, { test: 0.2, stratify: 'species', seed: 1 });

  const net = new Iris({ B: 15 }, { seed: 1, inference: { B: 150 } });
  const { mean, std } = channelStatistics(irises.train.petal, 2);
  net.state['scale.mean'].set(mean);
  net.state['scale.std'].set(std);

  const losses: number[] = [];
  fit(net, irises.train, {
    epochs: 75,
    seed: 1,
    onStep: ({ report }) => losses.push(report.loss) < steps,
    onEpoch({ epoch, train: { loss, accuracy } }) {
      if (epoch % 15 === 14) say(`epoch ${epoch + 1}  loss ${loss.toFixed(4)}  accuracy ${percent(accuracy)}`);
    },
  });
  const { accuracy } = evaluate(net, irises.test, { batch: 30 });
  say(`of ${irises.test.species.shape[0]} unseen flowers ${percent(accuracy)} are named right`);
  return { losses, files: { 'regions.svg': picture(net, petal.data, species) } };
}

/** The flowers, and behind them what the net says of every petal. */
function picture(net: Iris, petals: Float32Array, species: ReturnType<typeof classColumn>): string {
  const said = (x: number, y: number): number => {
    const { probability } = net.predict({ petal: Float32Array.of(x, y) });
    return probability.indexOf(Math.max(...probability));
  };
  const flowers = species.labels.map((label, kind): Series => {
    const own = [...species.data.keys()].filter((i) => species.data[i] === kind);
    return {
      label,
      colour: palette[kind]!,
      draw: 'points',
      x: own.map((i) => petals[2 * i]!),
      y: own.map((i) => petals[2 * i + 1]!),
    };
  });
  const centre = net.params['near.centre'];
  const { 'scale.mean': mean, 'scale.std': std } = net.state;
  const centres = { x: [] as number[], y: [] as number[] };
  for (let k = 0; k < centre.length; k += 2) {
    centres.x.push(centre[k]! * std[0]! + mean[0]!);
    centres.y.push(centre[k + 1]! * std[1]! + mean[1]!);
  }
  return chart([...flowers, { label: 'centre', colour: '#000', draw: 'points', ...centres }], {
    x: length,
    y: width,
    ground: { cells: 60, colour: (x, y) => pale[said(x, y)]! },
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
