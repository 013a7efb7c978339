/** `nnc summary`: layers, output shapes, parameters and memory of each model in a file. */
import { printSummary } from '../summary/print.ts';
import { summarize } from '../summary/summarize.ts';
import type { ModelSummarySource } from '../summary/source.ts';
import { usesRemat } from '../summary/uses-remat.ts';
import { suggest } from '../problems/suggest.ts';
import type { CompileOptions } from '../options.ts';
import type { Command } from './command.ts';
import type { Compiled } from './compiler.ts';
import { dimOption, dtypeOption, helpOption, jsonOption, onlyOption, settingsOf } from './compile-settings.ts';
import { given } from './parse-arguments.ts';
import { hasErrors, printJson, printProblems } from './report.ts';
import { openSources } from './sources.ts';
import { UsageError } from './usage-error.ts';

export const summaryCommand: Command = {
  name: 'summary',
  operands: 'FILE',
  summary: 'print the layers, output shapes, parameters and memory of each model',
  notes: ['With a --dim for every open dim, memory is also given as a number.', '- reads standard input.'],
  options: [
    { ...dimOption, help: 'size of an open dim, e.g. --dim B=32; may be repeated' },
    dtypeOption,
    onlyOption,
    jsonOption,
    helpOption,
  ],
  async run(args, { io, loadCompiler }) {
    const [operand, ...more] = args.operands;
    if (operand === undefined) throw new UsageError('no FILE is given');
    if (more.length > 0) throw new UsageError('`summary` takes one FILE');
    // The dims stay open while compiling: the formula is wanted as well as its value.
    const { dims = {}, ...settings } = settingsOf(args);
    const sources = openSources(io);
    const { name, text } = await sources.read(operand);
    const compiler = await loadCompiler();
    const options = { ...settings, name, resolve: sources.resolve };
    const { problems, models } = await compiler.compile(text, options);
    const failed = hasErrors(problems);
    const sound = failed ? [] : await withPlain(models, options, (other) => compiler.compile(text, other));
    if (!failed) refuseUnknown(Object.keys(dims), new Set(models.flatMap(({ model }) => model.dims)));
    const summaries = sound.map((source) => summarize(source, dims));
    if (given(args, 'json')) printJson(problems, { models: summaries }, io);
    else {
      printProblems(problems, io);
      io.stdout.write(summaries.map((summary) => `${printSummary(summary)}\n`).join('\n'));
      if (!failed && summaries.length === 0) io.stderr.write(`there is no model in ${name}\n`);
    }
    return failed ? 1 : 0;
  },
};

/** Models that use `remat`, with the plans that they have without it. */
async function withPlain(
  models: readonly ModelSummarySource[],
  options: CompileOptions,
  compile: (options: CompileOptions) => Promise<Compiled>,
): Promise<readonly ModelSummarySource[]> {
  if (options.only === 'predict' || !models.some(({ model }) => usesRemat(model))) return models;
  const { models: others } = await compile({ ...options, remat: false });
  return models.map((source, i) => {
    const plans = usesRemat(source.model) ? others[i]?.plans : undefined;
    return plans === undefined ? source : { ...source, plansWithoutRemat: plans };
  });
}

function refuseUnknown(names: readonly string[], known: ReadonlySet<string>): void {
  for (const name of names) {
    if (known.has(name)) continue;
    const near = suggest(name, known);
    throw new UsageError(
      `no model has an open dim \`${name}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    );
  }
}
