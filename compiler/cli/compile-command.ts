/** `nnc compile`: writes a module for each source. */
import { normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Problem, SourceFile } from '../../grammar/source.ts';
import type { CompileOptions } from '../options.ts';
import { printReport } from '../summary/print-report.ts';
import { reportOf } from '../summary/report.ts';
import type { Arguments, Command, Context, OptionSpec } from './command.ts';
import type { Compiled } from './compiler.ts';
import {
  dimOption,
  dtypeOption,
  formatOf,
  formatOption,
  helpOption,
  jsonOption,
  languageOf,
  languageOption,
  onlyOption,
  setOption,
  settingsOf,
  targetOption,
  targetsOf,
  wasmOption,
} from './compile-settings.ts';
import type { Io, OutputFile } from './io.ts';
import { type Target, targetsFor, writeFiles } from './outputs.ts';
import { given, valueGiven } from './parse-arguments.ts';
import { distinct, hasErrors, printJson, printProblems } from './report.ts';
import { openSources, type Sources, stdinOperand } from './sources.ts';
import { UsageError } from './usage-error.ts';
import { watch } from './watch.ts';

/** Passes, as the compiler names them, which is not loaded for help. */
const passes = [
  'openCapsules',
  'joinScans',
  'eraseMarks',
  'guardPositions',
  'gatherWindows',
  'guardPadding',
  'simplify',
] as const;

/** In order. */
const stages: readonly string[] = ['ast', 'graph', 'gradient', ...passes, 'loops', 'arena', 'wat'];

const options: readonly OptionSpec[] = [
  {
    long: 'out',
    short: 'o',
    value: 'OUT',
    help: 'x.ts; x.js, which also gives x.d.ts; a folder; or - for standard output',
  },
  languageOption,
  dimOption,
  setOption,
  dtypeOption,
  onlyOption,
  { long: 'keep-grads', help: 'trainStep leaves its gradients in grads' },
  {
    long: 'check-finite',
    help: 'stop at the first NaN or infinity and name its line; for finding mistakes, as it is slow: TypeScript kernels alone',
  },
  {
    long: 'profile',
    help: 'the module times its kernels, on one thread: net.profile() says what each took',
  },
  targetOption,
  wasmOption,
  {
    long: 'relaxed',
    help: 'also kernels for hosts with relaxed SIMD: faster products, whose last bits depend on the machine',
  },
  { long: 'standalone', help: 'put the runtime into the module instead of importing nnc/runtime' },
  { long: 'threads', help: 'with --standalone: also put in what several threads need; other modules have it' },
  {
    long: 'dump',
    value: 'STAGE',
    help: `print the form after a stage instead of writing the module: ${stages.join(', ')}`,
  },
  { long: 'report', help: 'also print what each kernel computes and moves, and the memory; open dims count as 32' },
  { long: 'watch', short: 'w', help: 'compile again when a file or one of its imports changes' },
  jsonOption,
  formatOption,
  helpOption,
];

export const compileCommand: Command = {
  name: 'compile',
  operands: 'FILE…',
  summary: 'write a TypeScript module for each file',
  notes: [
    'Without -o, x.nn becomes x.ts beside it; of several models A and B in it, x.A.ts and x.B.ts. - reads standard input, and then writes to standard output.',
    'Nothing is written unless every FILE compiles.',
  ],
  options,
  async run(args, context) {
    checkCombination(args);
    const targets = await targetsFor(args.operands, valueGiven(args, 'out'), languageOf(args), context.io);
    if (!given(args, 'watch')) return (await round(args, targets, context, openSources(context.io))).code;
    return watch(async () => {
      const sources = openSources(context.io);
      try {
        await round(args, targets, context, sources);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        context.io.stderr.write(`nnc: ${error.message}\n`);
      }
      return sources.paths();
    }, context.io);
  },
};

function checkCombination(args: Arguments): void {
  const { operands } = args;
  if (given(args, 'keep-grads') && given(args, 'only'))
    throw new UsageError('`--keep-grads` is about training, and `--only=predict` leaves it out: choose one');
  if (operands.length === 0) throw new UsageError('no FILE is given');
  const paths = operands.map((operand) => normalize(operand));
  const repeated = operands.find((_, i) => paths.indexOf(paths[i]!) !== i);
  if (repeated !== undefined) throw new UsageError(`\`${repeated}\` is given twice`);
  if (given(args, 'dump') && given(args, 'out')) {
    throw new UsageError('`--dump` prints to standard output and writes no module: leave out `-o`');
  }
  if (given(args, 'check-finite')) {
    const others = given(args, 'target') && valueGiven(args, 'target') !== 'ts';
    const asked = given(args, 'wasm') ? 'wasm' : others ? 'target' : undefined;
    if (asked !== undefined)
      throw new UsageError(`\`--check-finite\` is for TypeScript kernels: leave out \`--${asked}\``);
  }
  if (given(args, 'profile') && given(args, 'threads')) {
    throw new UsageError('a module of `--profile` runs on one thread: leave out `--threads`');
  }
  if (given(args, 'relaxed') && (valueGiven(args, 'target') === 'ts' || valueGiven(args, 'wasm') === 'file')) {
    throw new UsageError(
      '`--relaxed` puts a second set of WebAssembly into the module: leave out `--target=ts` and `--wasm=file`',
    );
  }
  if (given(args, 'watch') && operands.includes(stdinOperand)) {
    throw new UsageError('standard input cannot be watched: name a file');
  }
  const format = formatOf(args);
  if (given(args, 'report') && (format === 'json' || given(args, 'dump') || valueGiven(args, 'out') === '-')) {
    throw new UsageError('`--report` prints to standard output: leave out `--json`, `--dump` and `-o -`');
  }
  if (given(args, 'watch') && format === 'json') {
    throw new UsageError('`--json` prints one document, `--watch` has no end: choose one');
  }
}

interface Job {
  readonly source: SourceFile;
  readonly target: Target;
  readonly result: Compiled;
}

/** Reads, compiles and writes everything once. */
async function round(
  args: Arguments,
  targets: readonly Target[],
  context: Context,
  sources: Sources,
): Promise<{ readonly code: number }> {
  const { io } = context;
  const settings = compileOptions(args);
  const texts: SourceFile[] = [];
  for (const operand of args.operands) texts.push(await sources.read(operand));
  const compiler = await context.loadCompiler();
  const compiled: Job[] = [];
  for (const [i, source] of texts.entries()) {
    const target = targets[i]!;
    const place: CompileOptions = {
      name: source.name,
      out: target.path ?? `model.${target.language}`,
      language: target.language,
    };
    const result = await compiler.compile(source.text, { ...settings, ...place, resolve: sources.resolve });
    compiled.push({ source, target, result });
  }
  refuseCollisions(compiled, io);
  const problems = distinct(compiled.flatMap(({ result }) => result.problems));
  const failed = hasErrors(problems);
  if (given(args, 'dump')) dump(args, compiled, problems, io);
  else await deliver(args, failed ? [] : compiled, problems, io);
  if (given(args, 'report') && !failed) report(compiled, io);
  return { code: failed ? 1 : 0 };
}

/** Several models of one source have a module each, whose names only compiling tells. Throws UsageError. */
function refuseCollisions(compiled: readonly Job[], io: Io): void {
  const taken = new Set(compiled.map(({ source }) => resolve(io.cwd, source.name)));
  for (const { source, target, result } of compiled) {
    const modules = modulesOf(result);
    if (target.path === undefined && modules.length > 1) {
      throw new UsageError(
        `${source.name} has ${modules.length} models, each with a module of its own, which standard output cannot keep apart: give a folder or a file to \`-o\``,
      );
    }
    if (target.path === undefined && result.binaries.length > 0) {
      throw new UsageError(
        '`--wasm=file` writes a file beside the module, which standard output has not: give a file to `-o`',
      );
    }
    if (target.path === undefined) continue;
    for (const { path } of filesOf(result)) {
      const absolute = resolve(io.cwd, path);
      if (taken.has(absolute)) throw new UsageError(`a module of \`${source.name}\` would overwrite \`${path}\``);
      taken.add(absolute);
    }
  }
}

/** Without the types of JavaScript, which are files of their own. */
function modulesOf({ files }: Compiled): Compiled['files'] {
  return files.filter(({ path }) => !/\.d\.[cm]?ts$/.test(path));
}

function compileOptions(args: Arguments): CompileOptions {
  const stage = valueGiven(args, 'dump');
  return {
    ...settingsOf(args),
    ...targetsOf(args),
    ...(given(args, 'keep-grads') ? { keepGrads: true } : {}),
    ...(given(args, 'check-finite') ? { checkFinite: true } : {}),
    ...(given(args, 'profile') ? { profile: true } : {}),
    ...(given(args, 'relaxed') ? { relaxed: true } : {}),
    ...(given(args, 'standalone') ? { standalone: true } : {}),
    ...(given(args, 'threads') ? { threads: true } : {}),
    ...(stage === undefined ? {} : { dump: stage }),
  };
}

/** Problems to standard error; what the stage made, as far as compiling came, to standard output. */
function dump(args: Arguments, compiled: readonly Job[], problems: readonly Problem[], io: Io): void {
  const dumps = compiled.flatMap(({ source, result }) =>
    result.dump === undefined ? [] : [{ source: source.name, text: result.dump }],
  );
  if (dumps.length === 0 && !hasErrors(problems))
    throw new UsageError(`there is no stage \`${valueGiven(args, 'dump')}\`; the stages are ${stages.join(', ')}`);
  const format = formatOf(args);
  if (format === 'json') return printJson(problems, { dumps }, io);
  printProblems(problems, io, format);
  for (const { source, text } of dumps) {
    if (compiled.length > 1) io.stdout.write(`// ${source}\n`);
    io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }
}

function filesOf({ files, binaries }: Compiled): readonly OutputFile[] {
  return [...files, ...binaries.map(({ path, bytes }) => ({ path, text: bytes }))];
}

/** Open dims of a report that no --dim fixes. */
const REPORTED = 32;

/** To standard output. */
function report(compiled: readonly Job[], io: Io): void {
  for (const { model, plans } of compiled.flatMap(({ result }) => result.models)) {
    if (plans === undefined) continue;
    const sizes = Object.fromEntries(model.dims.map((dim) => [dim, model.fixed?.[dim] ?? REPORTED]));
    io.stdout.write(`${model.name}\n\n${printReport(reportOf(plans, sizes))}\n`);
  }
  for (const { path, text } of compiled.flatMap(({ result }) => filesOf(result))) {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    io.stdout.write(`${path}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip\n`);
  }
}

/** Writes the modules. `compiled` is empty where nothing may be written. */
async function deliver(args: Arguments, compiled: readonly Job[], problems: readonly Problem[], io: Io): Promise<void> {
  const format = formatOf(args);
  const json = format === 'json';
  if (!json) printProblems(problems, io, format);
  const toDisk = compiled.filter(({ target }) => target.path !== undefined);
  await writeFiles(
    toDisk.flatMap(({ result }) => filesOf(result)),
    io,
  );
  const toStdout = compiled.filter(({ target }) => target.path === undefined);
  if (json) {
    const written = toDisk.flatMap(({ source, result }) =>
      filesOf(result).map(({ path }) => ({ source: source.name, path })),
    );
    const printed = toStdout.flatMap(({ source, result }) =>
      modulesOf(result).map(({ text }) => ({ source: source.name, path: null, text })),
    );
    return printJson(problems, { files: [...written, ...printed] }, io);
  }
  for (const { text } of toStdout.flatMap(({ result }) => modulesOf(result))) io.stdout.write(text);
  for (const { source, result } of compiled) {
    if (result.files.length === 0) io.stderr.write(`there is no model in ${source.name}: nothing to write\n`);
  }
  for (const { source, result } of toDisk.filter(({ result: { files } }) => files.length > 0)) {
    io.stderr.write(
      `${source.name} → ${filesOf(result)
        .map(({ path }) => path)
        .join(', ')}\n`,
    );
  }
}
