/** The table of contents: the stages of the compiler in order, one line each. */
import { print } from '../grammar/print.ts';
import type { Problem, SourceFile } from '../grammar/source.ts';
import type { FileSyntax } from '../grammar/syntax.ts';
import { differentiate } from './autodiff/program.ts';
import { withoutConsequences } from './check/held-back.ts';
import { unknownOnce } from './check/once.ts';
import { elaborate } from './elaborate/elaborate.ts';
import { emitTypeScript, emitWasm, type BinaryFile } from './emit/typescript/emit.ts';
import { modulePathOf } from './emit/typescript/module-path.ts';
import { lowerPlans } from './emit/wasm/lower.ts';
import { printWat } from './emit/wasm/print.ts';
import { libraryFiles } from './library/index.ts';
import { lint, lintNames } from './lint/index.ts';
import { loadFiles } from './load.ts';
import type { CompileOptions } from './options.ts';
import { optimize } from './passes/optimize.ts';
import { withoutSilenced } from './problems/silence.ts';
import { fixDims } from './program/fix-dims.ts';
import type { Model } from './program/model.ts';
import { printModel, printProgram } from './program/print.ts';
import { mainPlan, plansFor } from './schedule/plans.ts';
import { printArena, printPlan } from './schedule/print.ts';
import type { ModelSummarySource } from './summary/source.ts';

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

export interface CompileResult {
  /**
   * The module, and its `.d.ts` where it is JavaScript; none where a problem is an error, or a dump was asked for. Several models have a
   * module each, `nets.Mnist.ts` and so on.
   */
  readonly files: readonly OutputFile[];
  /** With `wasm: 'file'`, the WebAssembly beside each module. */
  readonly binaries: readonly BinaryFile[];
  /** In the order of the text, the file's own before those of the files that it imports. */
  readonly problems: readonly Problem[];
  /** What `options.dump` asked for, as far as compiling came. */
  readonly dump?: string;
  readonly models: readonly ModelSummarySource[];
}

/** `.nn` text → TypeScript. Pure: imports come through `options.resolve`. Nothing that the text says makes it throw. */
export async function compile(source: string, given: CompileOptions = {}): Promise<CompileResult> {
  const options: CompileOptions = given.checkFinite === true ? { ...given, target: 'ts' } : given;
  const { tree, models, problems } = await analyse(source, options);
  const stages = new Map<string, string>([['ast', print(tree)]]);
  const record = (stage: string, text: () => string): void => {
    if (options.dump === stage) stages.set(stage, `${stages.get(stage) ?? ''}${text()}`);
  };
  const files: OutputFile[] = [];
  const binaries: BinaryFile[] = [];
  const summaries: ModelSummarySource[] = [];
  for (const open of models) {
    const model = fixDims(open, options.dims ?? {}); // sizes that are known fold into everything after
    record('graph', () => printModel(model));
    const program = differentiate(model, options); // before any pass: rules are written for plain operators
    record('gradient', () => printProgram(program));
    const lean = optimize(program, ({ name }, after) => record(name, () => printProgram(after)));
    const plans = plansFor(lean, options.target); // for each target: fusion, kernels, order, memory
    const plan = mainPlan(plans);
    record('loops', () => printPlan(plan));
    record('arena', () => printArena(plan));
    record('wat', () => (plans.wasm === undefined ? '' : printWat(lowerPlans(plans, options))));
    if (options.dump === undefined) {
      const place = models.length > 1 ? { ...options, out: modulePathOf(model.name, options) } : options;
      files.push(...(await emitTypeScript(lean, plans, place)));
      binaries.push(...emitWasm(plans, place));
    }
    summaries.push({ model, plans });
  }
  const dump = options.dump === undefined ? undefined : stages.get(options.dump);
  return { files, binaries, problems, models: summaries, ...(dump === undefined ? {} : { dump }) };
}

/** The problems of a text, without compiling it. */
export async function check(source: string, options: CompileOptions = {}): Promise<Pick<CompileResult, 'problems'>> {
  return { problems: (await analyse(source, options)).problems };
}

/** The models of a text before differentiation, which pictures and derivations follow themselves. Empty where a problem is an error. */
export async function readModels(
  source: string,
  options: CompileOptions = {},
): Promise<Pick<CompileResult, 'problems'> & { readonly models: readonly Model[] }> {
  const { models, problems } = await analyse(source, options);
  return { models: models.map((model) => fixDims(model, options.dims ?? {})), problems };
}

interface Analysed {
  readonly tree: FileSyntax;
  readonly models: readonly Model[];
  readonly problems: readonly Problem[];
}

async function analyse(source: string, options: CompileOptions): Promise<Analysed> {
  const root: SourceFile = { name: options.name ?? 'model.nn', text: source };
  const { files, links, problems: slips } = await loadFiles(root, options.resolve); // the file, and all that it imports
  const { models, problems } = elaborate(files, libraryFiles(), { ...options, links, slips }); // names, dims, instances, modes
  const order = ({ span }: Problem): number => files.findIndex((tree) => tree.span.file === span.file);
  const said = withoutConsequences([...problems, ...lint(models)], slips, files);
  const told = withoutSilenced([...slips, ...said], files, lintNames); // warnings that the text itself silences
  const all = unknownOnce(
    told.toSorted((a, b) => order(a) - order(b) || a.span.start - b.span.start),
    files,
  );
  const sound = !all.some(({ severity }) => severity === 'error');
  return { tree: files[0]!, models: sound ? models : [], problems: all };
}
