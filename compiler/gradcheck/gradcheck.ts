/** Checks the gradients that a `.nn` text compiles to: its float64 module runs on random data, and differences say what is right. */
import type { Problem } from '../../grammar/source.ts';
import type { Sizes } from '../graph/dim.ts';
import type { CompileOptions } from '../options.ts';
import type { Model } from '../program/model.ts';
import { checkBlock, type CheckedParameter } from './check-block.ts';
import { stirParams } from './draw.ts';
import { importClass } from './net.ts';
import { checkRanges, checkSizes, type Ranges } from './ranges.ts';

export interface GradcheckOptions extends Pick<CompileOptions, 'name' | 'resolve' | 'set'> {
  /** Sizes of open dims; 3 for each one that is not given. */
  readonly dims?: Sizes;
  /** Between which numbers an input is drawn: `{ x: [2, 5] }`, of whole numbers both ends too. Floats lie between 0 and 1 unless told. */
  readonly ranges?: Ranges;
  /** Only this model. */
  readonly model?: string;
  /** Of the random data. Default 0. */
  readonly seed?: number;
  /** Elements of each parameter that are compared. Default 20. */
  readonly samples?: number;
}

export interface Gradcheck {
  readonly problems: readonly Problem[];
  /** Of every model with a loss, by train block; none where a problem is an error. */
  readonly parameters: readonly CheckedParameter[];
  readonly models: readonly Model[];
}

type Compile = (
  source: string,
  options: CompileOptions,
) => Promise<{
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly Problem[];
  readonly models: readonly { readonly model: Model }[];
}>;

const defaultSize = 3;

/** Throws the InputError of the module where the sizes do not fit the model, DrawError for a range or a size of what is not there. */
export async function gradcheckWith(
  compile: Compile,
  source: string,
  { dims = {}, ranges = {}, model: only, seed = 0, samples = 20, ...settings }: GradcheckOptions,
): Promise<Gradcheck> {
  const compiled = await compile(source, {
    ...settings,
    dtype: 'f64',
    language: 'js',
    standalone: true,
    target: 'ts',
    out: 'model.js',
  });
  const modules = compiled.files.filter(({ path }) => path.endsWith('.js'));
  const models = compiled.models.map(({ model }) => model);
  if (models.length > 0) {
    checkSizes(models, dims);
    checkRanges(models, ranges);
  }
  const parameters: CheckedParameter[] = [];
  for (const [i, model] of models.entries()) {
    if ((only ?? model.name) !== model.name || model.training.losses.size === 0) continue;
    const Net = await importClass(modules[i]!.text, model.name);
    const sizes = Object.fromEntries(model.dims.map((dim) => [dim, dims[dim] ?? defaultSize]));
    const net = new Net(sizes, { seed });
    stirParams(net, seed);
    const trains = model.trains.length === 0 ? [undefined] : model.trains;
    parameters.push(...trains.flatMap((train) => checkBlock(model, train, net, sizes, { seed, samples, ranges })));
  }
  return { problems: compiled.problems, parameters, models };
}

/** Whether nothing speaks against the gradient. */
export function isSound({ verdict }: CheckedParameter): boolean {
  return verdict !== 'wrong' && verdict !== 'not finite';
}
