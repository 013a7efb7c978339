/** The table of contents: the stages of the compiler in order, one line each. */
import { parse } from '../grammar/parse.ts';
import { print } from '../grammar/print.ts';
import type { Problem, SourceFile } from '../grammar/source.ts';
import type { FileSyntax } from '../grammar/syntax.ts';
import { differentiate } from './autodiff/program.ts';
import { elaborate } from './elaborate/elaborate.ts';
import { emitTypeScript } from './emit/typescript/emit.ts';
import { libraryFiles } from './library/index.ts';
import type { CompileOptions } from './options.ts';
import { optimize } from './passes/optimize.ts';
import { fixDims } from './program/fix-dims.ts';
import type { Model } from './program/model.ts';
import { printModel, printProgram } from './program/print.ts';

import { printArena, printPlan } from './schedule/print.ts';
import { schedule } from './schedule/schedule.ts';
import type { ModelSummarySource } from './summary/source.ts';

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

export interface CompileResult {
  /** The module, and its `.d.ts` where it is JavaScript; none where a problem is an error, or a dump was asked for. */
  readonly files: readonly OutputFile[];
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  /** What `options.dump` asked for, as far as compiling came. */
  readonly dump?: string;
  readonly models: readonly ModelSummarySource[];
}

/** `.nn` text → TypeScript. Pure: imports come through `options.resolve`. Nothing that the text says makes it throw. */
export async function compile(source: string, options: CompileOptions = {}): Promise<CompileResult> {
  const { tree, models, problems } = analyse(source, options);
  const stages = new Map<string, string>([['ast', print(tree)]]);
  const record = (stage: string, text: () => string): void => {
    if (options.dump === stage) stages.set(stage, `${stages.get(stage) ?? ''}${text()}`);
  };
  const files: OutputFile[] = [];
  const summaries: ModelSummarySource[] = [];
  for (const open of models) {
    const model = fixDims(open, options.dims ?? {}); // sizes that are known fold into everything after
    record('graph', () => printModel(model));
    const program = differentiate(model, options); // before any pass: rules are written for plain operators
    record('gradient', () => printProgram(program));
    const lean = optimize(program, ({ name }, after) => record(name, () => printProgram(after)));
    const plan = schedule(lean); // fusion, kernels, order, memory
    record('loops', () => printPlan(plan));
    record('arena', () => printArena(plan));
    if (options.dump === undefined) files.push(...(await emitTypeScript(lean, plan, options)));
    summaries.push({ model, plan });
  }
  const dump = options.dump === undefined ? undefined : stages.get(options.dump);
  return { files, problems, models: summaries, ...(dump === undefined ? {} : { dump }) };
}

/** The problems of a text, without compiling it. */
export async function check(source: string, options: CompileOptions = {}): Promise<Pick<CompileResult, 'problems'>> {
  return { problems: analyse(source, options).problems };
}

interface Analysed {
  readonly tree: FileSyntax;
  readonly models: readonly Model[];
  readonly problems: readonly Problem[];
}

function analyse(source: string, options: CompileOptions): Analysed {
  const file: SourceFile = { name: options.name ?? 'model.nn', text: source };
  const parsed = parse(file); // recovers, so that one slip does not hide the next
  const { models, problems } = elaborate([parsed.tree], libraryFiles(), options); // names, dims, instances, modes
  const all = [...parsed.problems, ...problems].toSorted((a, b) => a.span.start - b.span.start);
  const sound = !all.some(({ severity }) => severity === 'error');
  return { tree: parsed.tree, models: sound ? models : [], problems: all };
}
