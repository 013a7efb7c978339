/** `nnc gradcheck`: compiled gradients against central differences, as a table; on request a test file that repeats the check. */
import { basename, dirname, resolve } from 'node:path';
import { gradcheckWith, isSound, type Gradcheck } from '../gradcheck/gradcheck.ts';
import { generatedTest } from '../gradcheck/generated-test.ts';
import { printGradcheck } from '../gradcheck/print.ts';
import { DrawError, type Range, type Ranges } from '../gradcheck/ranges.ts';
import type { Arguments, Command, OptionSpec } from './command.ts';
import type { Compiler } from './compiler.ts';
import { dimOption, helpOption, jsonOption, setOption, settingsOf } from './compile-settings.ts';
import { FileError, reasonOf } from './file-error.ts';
import type { Io } from './io.ts';
import { modelOption, near } from './model-choice.ts';
import { given, valueGiven } from './parse-arguments.ts';
import { hasErrors, printJson, printProblems } from './report.ts';
import { openSources, stdinOperand } from './sources.ts';
import { UsageError } from './usage-error.ts';

const testOption: OptionSpec = { long: 'test', help: 'also write x.gradcheck.test.js, which `node --test` runs' };
const rangeOption: OptionSpec = {
  long: 'range',
  value: 'NAME=LOW..HIGH',
  repeatable: true,
  help: 'draw an input from there, of integers both ends too, e.g. --range x=2..5; may be repeated',
};
const seedOption: OptionSpec = { long: 'seed', value: 'N', help: 'another seed of the random data than 0' };
const samplesOption: OptionSpec = {
  long: 'samples',
  value: 'N',
  help: 'elements of each parameter that are compared, 20 by default',
};

export const gradcheckCommand: Command = {
  name: 'gradcheck',
  operands: 'FILE',
  summary: 'compare compiled gradients with central differences on random data',
  notes: [
    'Compiles in float64. Floats of inputs are drawn between 0 and 1, integers in their range, or where --range says; parameters begin as',
    'the model says and are moved a little. Open dims are 3 unless --dim says otherwise. Every train block is checked, with its loss and',
    'regularisation; random draws such as dropout stay the same throughout. Exit code 1 if a gradient is wrong or not finite; behind a',
    '`stop_gradient` or `custom_gradient` of the model, in bodies too, it may be on purpose, which is then said.',
  ],
  options: [
    modelOption,
    { ...dimOption, help: 'size of an open dim, e.g. --dim B=32; may be repeated' },
    setOption,
    rangeOption,
    seedOption,
    samplesOption,
    testOption,
    jsonOption,
    helpOption,
  ],
  async run(args, { io, loadCompiler }) {
    const [operand, ...more] = args.operands;
    if (operand === undefined) throw new UsageError('no FILE is given');
    if (more.length > 0) throw new UsageError('`gradcheck` takes one FILE');
    if (operand === stdinOperand && given(args, 'test'))
      throw new UsageError('`--test` needs a FILE, not standard input');
    const { dims, set } = settingsOf(args);
    const ranges = rangesOf(args);
    const options = { model: valueGiven(args, 'model'), dims, set, ranges, ...numbersOf(args) };
    const kept = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const sources = openSources(io);
    const { name, text } = await sources.read(operand);
    const compiler = await loadCompiler();
    const compile: Compiler['compile'] = (source, settings) => compiler.compile(source, settings);
    const check = await refusingSettings(
      () => gradcheckWith(compile, text, { ...kept, name, resolve: sources.resolve }),
      ranges,
    );
    const failed = hasErrors(check.problems);
    if (!failed) refuseNothing(args, check, name);
    if (given(args, 'json')) printJson(check.problems, { parameters: check.parameters }, io);
    else {
      printProblems(check.problems, io);
      if (!failed) io.stdout.write(printGradcheck(check, ranges));
    }
    if (!failed && given(args, 'test')) await writeTest(name, kept, io);
    return failed || !check.parameters.every(isSound) ? 1 : 0;
  },
};

function rangesOf(args: Arguments): Ranges | undefined {
  if (!given(args, 'range')) return undefined;
  const found = new Map<string, Range>();
  for (const text of args.options.get('range') ?? []) {
    const [, name, low, high] = /^\s*([^=\s]+)\s*=\s*(\S+?)\.\.(\S+)\s*$/.exec(text) ?? [];
    const range = [Number(low), Number(high)] as const;
    if (name === undefined || range.some(Number.isNaN)) {
      throw new UsageError(`\`--range ${text}\` is not of the form \`--range ${rangeOption.value}\`, with two numbers`);
    }
    if (found.has(name)) throw new UsageError(`\`--range\` sets \`${name}\` twice`);
    found.set(name, range);
  }
  return Object.fromEntries(found);
}

function numbersOf(args: Arguments): { readonly seed?: number; readonly samples?: number } {
  const read = (name: 'seed' | 'samples', least: number): Readonly<Record<string, number>> => {
    const text = valueGiven(args, name);
    if (text === undefined) return {};
    if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
      throw new UsageError(`\`--${name}\` is a whole number from ${least}, not \`${text}\``);
    }
    return { [name]: Number(text) };
  };
  return { ...read('seed', 0), ...read('samples', 1) };
}

/** Sizes and ranges that the model refuses are the command line's. */
async function refusingSettings(run: () => Promise<Gradcheck>, ranges: Ranges | undefined): Promise<Gradcheck> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DrawError) throw new UsageError(error.message);
    if (!(error instanceof Error) || error.name !== 'InputError') throw error;
    const or = ranges === undefined ? '' : ', or another `--range`';
    throw new UsageError(`${error.message} Choose other sizes with \`--dim\`${or}.`);
  }
}

function refuseNothing(args: Arguments, { models, parameters }: Gradcheck, file: string): void {
  const wanted = valueGiven(args, 'model');
  const names = models.map(({ name }) => name);
  if (wanted !== undefined && !names.includes(wanted)) {
    throw new UsageError(`there is no model \`${wanted}\` in ${file}${near(wanted, names)}`);
  }
  if (parameters.length > 0) return;
  throw new UsageError(`nothing in ${file} has a gradient: there is no model with a loss and parameters`);
}

async function writeTest(name: string, options: object, io: Io): Promise<void> {
  const path = name.replace(/(\.nn)?$/, '.gradcheck.test.js');
  const text = generatedTest(basename(name), options);
  try {
    await io.files.writeAll([{ path: resolve(io.cwd, path), text }]);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`cannot write \`${path}\` into ${dirname(path)}: ${reasonOf(error)}`);
  }
  io.stderr.write(`${name} → ${path}\n`);
}
