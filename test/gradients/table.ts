/**
 * `npm run gradients`: one line for each operator, and for each function and layer of the language and its library, with the worst errors
 * over all its samples, each drawn with several seeds. The value is that of the emitted float64 module against the reference, relative to
 * the value computed with magnitudes; of functions, which are differences of such values, to max(1, the largest element). Derivatives
 * are against central differences, relative to max(1, |expected|), at draws that are not beside a kink. Exits with 1 where one is beyond
 * its bound, or where a fifth of the draws is beside a kink.
 */
import { interpret } from '../../compiler/graph/interpret.ts';
import type { AnyOp, Sample, Tensor } from '../../compiler/ops/op.ts';
import { arrayOf, load, modelOf, nameOf, newBuilder, programOf } from '../emit/load.ts';
import { cases, functionOf } from '../library/cases.ts';
import { besideKink, build, errorsOf } from '../library/derivatives.ts';
import { emittedErrors, varied } from '../library/measure.ts';
import type { Case } from '../library/inputs.ts';
import { derive, firstError, nearKink, secondError } from './measure.ts';
import { sampleGraph, sampleTensors, sizes, table } from './sample.ts';

const seeds = [1, 2, 3];
const bounds = { value: 1e-12, derivative: 1e-6 };
const capacity = { B: 4, T: 7 };

/** The same sample with float64 in place of float32. */
function inFloat64({ attrs, ...sample }: Sample, op: AnyOp): Sample {
  const operands = sample.operands.map(({ dtype = 'f32', ...operand }) => ({
    ...operand,
    dtype: dtype === 'f32' ? ('f64' as const) : dtype,
  }));
  return {
    ...sample,
    operands,
    attrs: attrs['dtype'] === 'f32' && op.name !== 'cast' ? { ...attrs, dtype: 'f64' } : attrs,
  };
}

/** The worst error of the emitted module. */
function valueError(op: AnyOp, sample: Sample): number {
  const { b, leaves, node } = sampleGraph(op, inFloat64(sample, op), newBuilder());
  const program = programOf(modelOf(b, leaves, new Map([['y', node]])));
  const net = new (load(program))(capacity);
  return Math.max(0, ...seeds.map((seed) => {
    const tensors = sampleTensors(op, sample, seed);
    const inputs = Object.fromEntries(leaves.map((leaf, i) => [nameOf(leaf), arrayOf(leaf.type.dtype, tensors[i]!.data)]));
    const actual = net.predict(inputs, sizes)['y']!;
    const of = (each: (value: number) => number): Float64Array => {
      const values = new Map(leaves.map((leaf, i): [typeof leaf, Tensor] => {
        const { shape, data } = tensors[i]!;
        return [leaf, { shape, data: leaf.type.dtype === 'f64' ? data.map(each) : data }];
      }));
      return interpret([node], { leaf: (leaf) => values.get(leaf), sizes }).get(node)!.data;
    };
    const scale = of(Math.abs);
    return relativeError(actual, of((value) => value), scale);
  })); // prettier-ignore
}

/** The largest |a − b| / max(|b|, scale); anything but the same infinity or NaN is infinitely far. */
function relativeError(actual: ArrayLike<number>, expected: Float64Array, scale: Float64Array): number {
  if (actual.length !== expected.length) return Infinity;
  return expected.reduce((worst, value, i) => {
    const found = actual[i]!;
    if (found === value || (Number.isNaN(found) && Number.isNaN(value))) return worst;
    const magnitude = Number.isFinite(scale[i]!) ? Math.abs(scale[i]!) : 0;
    const error = Math.abs(found - value) / Math.max(Math.abs(value), magnitude, 1e-300);
    return Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }, 0);
}

interface Row {
  readonly name: string;
  readonly samples: number;
  /** Draws at which there is a derivative. */
  readonly drawn: number;
  /** Those of them beside a kink, at which no derivative is measured. */
  readonly rejected: number;
  readonly value: number | undefined;
  readonly first: number | undefined;
  readonly second: number | undefined;
}

const worst = (errors: readonly number[]): number | undefined =>
  errors.length === 0 ? undefined : Math.max(...errors);

function measure(name: string, op: AnyOp): Row {
  const drawn = op.samples.flatMap((sample) => seeds.flatMap((seed) => derive(op, sample, seed) ?? []));
  const derived = drawn.filter((each) => !nearKink(each));
  return {
    name,
    samples: op.samples.length * seeds.length,
    drawn: drawn.length,
    rejected: drawn.length - derived.length,
    value: op.lowering.kind === 'leaf' ? undefined : worst(op.samples.map((sample) => valueError(op, sample))),
    first: worst(derived.map(firstError)),
    second: worst(derived.map(secondError)),
  };
}

/** The first draw of a case is its own inputs, the others vary them. */
function measureFunction(name: string, own: readonly Required<Case>[]): Row {
  const draws = own.flatMap(([expression, inputs, setting]) =>
    seeds.map((seed, i) => [expression, i === 0 ? inputs : varied(inputs, seed), setting] as const),
  );
  const drawn = draws.map((draw) => build(...draw)).filter(({ floats }) => floats.length > 0);
  const errors = drawn.filter((built) => !besideKink(built)).map((built) => errorsOf(built)!);
  return {
    name,
    samples: draws.length,
    drawn: drawn.length,
    rejected: drawn.length - errors.length,
    value: worst(draws.flatMap((draw) => [...emittedErrors(...draw).values()])),
    first: worst(errors.map(({ first }) => first)),
    second: worst(errors.map(({ second }) => second)),
  };
}

const shown = (error: number | undefined): string =>
  error === undefined ? '–' : error === 0 ? '0' : error.toExponential(1);

const line = (name: string, ...columns: readonly string[]): string =>
  [name.padEnd(20), ...columns.map((column) => column.padStart(10))].join('');

const beyond = (error: number | undefined, bound: number): boolean => error !== undefined && !(error <= bound);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const wrong: string[] = [];
let [drawn, rejected] = [0, 0];

function report(row: Row): void {
  drawn += row.drawn;
  rejected += row.rejected;
  const errors = [row.value, row.first, row.second].map(shown);
  say(line(row.name, String(row.samples), String(row.rejected), ...errors));
  const isWrong =
    beyond(row.value, bounds.value) || [row.first, row.second].some((error) => beyond(error, bounds.derivative));
  if (isWrong) wrong.push(row.name);
}

say(line('operator', 'samples', 'rejected', 'value', 'gradient', 'second'));
for (const [name, op] of table) report(measure(name, op));
say(`\n${line('function', 'samples', 'rejected', 'value', 'gradient', 'second')}`);
const functions = [...new Set(cases.map(functionOf))].toSorted();
for (const name of functions) report(measureFunction(name, cases.filter((one) => functionOf(one) === name))); // prettier-ignore

say(`
${table.length} operators and ${functions.length} functions, ${drawn} draws with a derivative, ${((100 * rejected) / drawn).toFixed(1)} % of them beside a kink; bounds: value ${bounds.value}, derivatives ${bounds.derivative}
${wrong.length === 0 ? 'every one is within' : `beyond: ${wrong.join(', ')}`}`);
process.exitCode = wrong.length === 0 && rejected < 0.2 * drawn ? 0 : 1;
