/** Trains two readers of first names, an LSTM and a GRU, and asks both about names that they have not seen. */
import { readFileSync } from 'node:fs';
import { classColumn, type Dataset, evaluate, fit, readCsv, textColumn, trainTestSplit } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { GruNames } from './names.GruNames.ts';
import { LstmNames, type LstmNamesInputs } from './names.LstmNames.ts';

const longest = 15;
const shown = ['Ishmael', 'Queequeg', 'Moby', 'Dulcinea', 'Sancho', 'Rosinante'];

export function train({ steps = Infinity, say }: Run): Result {
  const names = trainTestSplit(loadNames(), { test: 1000, stratify: 'girl', seed: 1 });
  const read = (net: LstmNames | GruNames, kind: string): readonly number[] => {
    const losses: number[] = [];
    fit(net, names.train, {
      epochs: 9,
      batch: 64,
      seed: 1,
      onStep: ({ report }) => losses.push(report.loss) < steps,
      onEpoch: ({ epoch, train: { loss } }) => say(`${kind}, epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
    });
    const { accuracy } = evaluate(net, names.test, { batch: 64 });
    say(`${kind}: of 1,000 unseen names ${(100 * accuracy).toFixed(1)} % right`);
    return losses;
  };

  const lstm = new LstmNames({ B: 64, T: longest }, { seed: 1 });
  const losses = read(lstm, 'LSTM');
  read(new GruNames({ B: 64, T: longest }, { seed: 1 }), 'GRU');

  const { probability } = lstm.predict(spell(shown));
  say(shown.map((name, i) => `${name} ${(100 * probability[i]!).toFixed(0)} % girl`).join(', '));
  return { losses };
}

function loadNames(): Dataset<LstmNamesInputs> {
  const text = readFileSync(new URL('data/names.csv', import.meta.url), 'utf8');
  const table = readCsv(text, { types: { given_to: 'category' } });
  const { letters, length } = spell(textColumn(table, 'name'));
  const { data: kinds, labels } = classColumn(table, 'given_to');
  const girl = Float32Array.from(kinds, (kind) => Number(labels[kind] === 'girls'));
  return {
    letters: { data: letters, shape: [table.rows, longest] },
    length: { data: length, shape: [table.rows] },
    girl: { data: girl, shape: [table.rows] },
  };
}

/** Names as rows of 15 letters, with their lengths: what is beyond the end counts nothing. */
function spell(names: readonly string[]): { readonly letters: Int32Array; readonly length: Int32Array } {
  const letters = new Int32Array(names.length * longest);
  names.forEach((name, i) => {
    letters.set(
      Array.from(name.toLowerCase(), (letter) => 'abcdefghijklmnopqrstuvwxyz-'.indexOf(letter) + 1),
      i * longest,
    );
  });
  return { letters, length: Int32Array.from(names, (name) => name.length) };
}
