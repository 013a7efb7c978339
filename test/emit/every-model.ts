/** Every example and program as models, and features that few of them have: what a whole compiler is tested over. */
import { readdirSync, readFileSync } from 'node:fs';
import { elaborate } from '../../compiler/elaborate/elaborate.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import type { Model } from '../../compiler/program/model.ts';
import { parse } from '../../grammar/parse.ts';
import { gated, lstm } from './scan-models.ts';
import { fixedSize, longSums, oddNames, runningMean, twoPlayers } from './small-models.ts';

type Named = readonly (readonly [string, Model])[];

function modelsOf(text: string): readonly Model[] {
  return elaborate([parse({ name: 'test.nn', text }).tree], libraryFiles(), {}).models;
}

const root = new URL('../../', import.meta.url);

function filesIn(folder: string): readonly string[] {
  if (!folder.endsWith('/') || folder.endsWith('.ts/')) return [];
  return readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.nn')).map((name) => `${folder}${name}`); // prettier-ignore
}

function modelsIn(files: readonly string[]): Named {
  return files.flatMap((file) =>
    modelsOf(readFileSync(new URL(file, root), 'utf8')).map((model) => [`${file}: ${model.name}`, model] as const),
  );
}

export const exampleModels = modelsIn(
  readdirSync(new URL('examples/', root)).flatMap((name) => filesIn(`examples/${name}/`)),
);

/** Programs that fuzzing starts from. */
export const programModels = modelsIn(filesIn('test/fuzz/programs/'));

export const smallModels: readonly Model[] = [
  ...[lstm, gated, longSums].flatMap(modelsOf),
  fixedSize(),
  oddNames(),
  runningMean(),
  twoPlayers(),
];

export const everyModel: Named = [
  ...exampleModels,
  ...programModels,
  ...smallModels.map((model, i) => [`small ${i}: ${model.name}`, model] as const),
];
