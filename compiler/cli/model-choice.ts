/** The one model, and the train block in it, that a command is about. */
import type { Model, Train } from '../program/model.ts';
import { suggest } from '../problems/suggest.ts';
import type { Arguments, OptionSpec } from './command.ts';
import { valueGiven } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

export const modelOption: OptionSpec = {
  long: 'model',
  value: 'NAME',
  help: 'the model, where the file has more than one',
};
export const trainOption: OptionSpec = {
  long: 'train',
  value: 'NAME',
  help: 'the train block whose loss is differentiated; the first by default',
};

/** `file` is the name under which the source is reported. Throws UsageError where it is not clear which model is meant. */
export function chooseModel(args: Arguments, models: readonly Model[], file: string): Model {
  const name = valueGiven(args, 'model');
  const [first, ...others] = models;
  if (first === undefined) throw new UsageError(`there is no model in ${file}`);
  const names = models.map((model) => model.name);
  if (name === undefined) {
    if (others.length === 0) return first;
    throw new UsageError(`${file} has ${names.length} models: choose one with \`--model\` (${names.join(', ')})`);
  }
  const found = models.find((model) => model.name === name);
  if (found !== undefined) return found;
  throw new UsageError(`there is no model \`${name}\` in ${file}${near(name, names)}`);
}

/** Undefined for the default. */
export function chooseTrain(args: Arguments, { name: model, trains }: Model): Train | undefined {
  const name = valueGiven(args, 'train');
  if (name === undefined) return undefined;
  const names = trains.flatMap((train) => train.name ?? []);
  const found = trains.find((train) => train.name === name);
  if (found !== undefined) return found;
  throw new UsageError(`the model ${model} has no train block \`${name}\`${near(name, names)}`);
}

/** What was meant, else what has the word as a part of its path, else what there is. */
export function near(word: string, known: Iterable<string>): string {
  const named = [...new Set(known)];
  const meant = suggest(word, named);
  if (meant !== undefined) return `; did you mean \`${meant}\`?`;
  const related = named.filter((name) => `.${name}.`.includes(`.${word}.`));
  const all = related.length > 0 ? related : named;
  if (all.length === 0) return '; there is none';
  const some = all.slice(0, mostNamed).map((name) => `\`${name}\``);
  return `; there ${all.length === 1 ? 'is' : 'are'} ${some.join(', ')}${all.length > mostNamed ? ' …' : ''}`;
}

const mostNamed = 12;
