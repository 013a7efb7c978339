/** `nnc graph`: a model as a picture, and the reversed graph of its gradient beside it. */
import { resolve } from 'node:path';
import { drawGraph, expandableIn, type Drawing, type Expand } from '../draw/picture/index.ts';
import type { Model } from '../program/model.ts';
import type { Arguments, Command } from './command.ts';
import { dimOption, dtypeOption, helpOption, jsonOption, settingsOf } from './compile-settings.ts';
import { FileError, reasonOf } from './file-error.ts';
import { toSvg } from './graphviz.ts';
import type { Io } from './io.ts';
import { chooseModel, chooseTrain, modelOption, near, trainOption } from './model-choice.ts';
import { given, valueGiven } from './parse-arguments.ts';
import { hasErrors, printJson, printProblems } from './report.ts';
import { openSources } from './sources.ts';
import { UsageError } from './usage-error.ts';

/** A larger picture takes Graphviz many seconds, and its memory may not do; nobody could read it either. */
const mostBoxes = 400;
/** A model that has more with everything closed is not tried: that would take minutes. */
const largestSvg = 1500;

export const graphCommand: Command = {
  name: 'graph',
  operands: 'FILE',
  summary: 'draw a model, and its gradient beside it',
  notes: [
    'Without -o, DOT goes to standard output. A layer is one box, and so is a function that the model applies;',
    '--expand opens it: --expand fc1, a stack with --expand blocks, a function with --expand cross_entropy, or all.',
    `An SVG is drawn by @hpcc-js/wasm-graphviz, an optional dependency, and has at most ${mostBoxes} boxes: beyond`,
    'that, what lies deepest is closed again. v1, v2 … are the values that have no name.',
  ],
  options: [
    { long: 'out', short: 'o', value: 'OUT', help: 'x.svg, x.dot, or - for DOT on standard output' },
    modelOption,
    { long: 'gradient', help: 'draw the reversed graph beside the forward one' },
    {
      long: 'expand',
      value: 'PATH|all',
      repeatable: true,
      help: 'draw the inside of a layer or function; may be repeated',
    },
    trainOption,
    dimOption,
    dtypeOption,
    jsonOption,
    helpOption,
  ],
  async run(args, { io, loadCompiler }) {
    const [operand, ...more] = args.operands;
    if (operand === undefined) throw new UsageError('no FILE is given');
    if (more.length > 0) throw new UsageError('`graph` takes one FILE');
    const out = outOf(args);
    const sources = openSources(io);
    const { name, text } = await sources.read(operand);
    const compiler = await loadCompiler();
    const { problems, models } = await compiler.readModels(text, {
      ...settingsOf(args),
      name,
      resolve: sources.resolve,
    });
    if (!given(args, 'json')) printProblems(problems, io);
    if (hasErrors(problems)) {
      if (given(args, 'json')) printJson(problems, { graph: null }, io);
      return 1;
    }
    const model = chooseModel(args, models, name);
    const drawing = drawGraph(model, {
      ...drawOptions(args, model),
      ...(out?.svg === true ? { most: mostBoxes } : {}),
    });
    if (out?.svg === true && drawing.boxes > largestSvg) {
      throw new UsageError(`a picture of ${drawing.boxes} boxes is too large for an SVG: write DOT with \`-o x.dot\``);
    }
    if (out !== undefined) await write(out, drawing, io);
    if (given(args, 'json')) {
      const { dot, boxes, wanted } = drawing;
      const place = out === undefined ? { path: null, dot } : { path: out.path };
      printJson(problems, { graph: { model: model.name, boxes, closed: wanted > boxes, ...place } }, io);
    } else if (out === undefined) io.stdout.write(drawing.dot);
    else io.stderr.write(`${name} → ${out.path}${closedNote(drawing)}\n`);
    return 0;
  },
};

interface Out {
  readonly path: string;
  readonly svg: boolean;
}

function outOf(args: Arguments): Out | undefined {
  const path = valueGiven(args, 'out');
  if (path === undefined || path === '-') return undefined;
  if (path.endsWith('.svg')) return { path, svg: true };
  if (path.endsWith('.dot') || path.endsWith('.gv')) return { path, svg: false };
  throw new UsageError(`\`-o ${path}\` must end in \`.svg\` or \`.dot\``);
}

function drawOptions(args: Arguments, model: Model): Parameters<typeof drawGraph>[1] {
  const gradient = given(args, 'gradient');
  if (gradient && model.training.losses.size === 0) {
    throw new UsageError(`the model ${model.name} has no loss, and so no gradient: leave out \`--gradient\``);
  }
  const train = chooseTrain(args, model);
  return { gradient, expand: expandOf(args, model), ...(train === undefined ? {} : { train }) };
}

function expandOf(args: Arguments, model: Model): Expand {
  const wanted = args.options.get('expand') ?? [];
  if (wanted.includes('all')) return 'all';
  const known = expandableIn(model);
  const unknown = wanted.find((path) => !known.has(path));
  if (unknown === undefined) return new Set(wanted);
  throw new UsageError(`the model ${model.name} has no layer or function \`${unknown}\`${near(unknown, known)}`);
}

async function write({ path, svg }: Out, { dot }: Drawing, io: Io): Promise<void> {
  const text = svg ? await toSvg(dot) : dot;
  try {
    await io.files.writeAll([{ path: resolve(io.cwd, path), text }]);
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(`cannot write \`${path}\`: ${reasonOf(error)}`);
    throw error;
  }
}

function closedNote({ boxes, wanted }: Drawing): string {
  if (wanted <= boxes) return '';
  return ` with ${boxes} boxes: ${wanted} were asked for, more than the ${mostBoxes} that an SVG takes, so what lies deepest is closed; -o x.dot has all`;
}
