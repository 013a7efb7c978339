/** The table that `nnc gradcheck` prints. */
import { isFloat } from '../graph/type.ts';
import type { Input, Model } from '../program/model.ts';
import { isSound, type Gradcheck } from './gradcheck.ts';
import { tolerance, type CheckedParameter } from './check-block.ts';
import { most } from './draw.ts';
import { usualRange, type Ranges } from './ranges.ts';

const heads = ['parameter', 'shape', 'compared', 'worst error', 'verdict'] as const;

export function printGradcheck({ parameters, models }: Gradcheck, ranges: Ranges = {}): string {
  const title = ({ model, train }: CheckedParameter): string =>
    train === undefined ? model : `${model}, train ${train}`;
  const tables = [...new Set(parameters.map(title))].map((group) => {
    const rows = parameters.filter((parameter) => title(parameter) === group);
    return `${group}\n${table([heads, ...rows.map(cells)])}`;
  });
  const wrong = parameters.filter((parameter) => !isSound(parameter)).length;
  const count = parameters.length;
  const verdict =
    wrong === 0
      ? `${count === 1 ? 'the gradient agrees' : `all ${count} gradients agree`} with central differences to ${tolerance}`
      : `${wrong} of ${count} gradient${count === 1 ? ' does' : 's do'} not agree with central differences to ${tolerance}`;
  const notes = [
    ...notesOnSize(parameters),
    ...notesOnPurpose(parameters),
    ...notesOnRanges(parameters, models, ranges),
  ];
  return `${tables.join('\n')}\n${[verdict, ...notes].join('\n')}\n`;
}

/** A loss of 1e9, as of a label that `where(mask, -1e9, score)` leaves out, is told to 1e-7, and its differences to no digit. */
function notesOnSize(parameters: readonly CheckedParameter[]): readonly string[] {
  const losses = new Set(parameters.flatMap(({ coarse }) => (coarse === undefined ? [] : [coarse.toExponential(1)])));
  return [...losses].map(
    (loss) => `the loss is ${loss}, so large that differences of it say little of what is skipped`,
  );
}

/** More places or parameters than this are a number. */
const mostListed = 3;

/** One line for all parameters that pass the same places. */
function notesOnPurpose(parameters: readonly CheckedParameter[]): readonly string[] {
  const found = new Map<string, { readonly reasons: readonly string[]; readonly names: Set<string> }>();
  for (const { parameter, reasons } of parameters) {
    if (reasons === undefined) continue;
    const key = reasons.join('\n');
    const known = found.get(key) ?? { reasons, names: new Set() };
    found.set(key, known);
    known.names.add(parameter);
  }
  return [...found.values()].map(({ reasons, names }) => {
    const pass = names.size === 1 ? 'passes' : 'pass';
    const have = reasons.length === 1 ? 'has a derivative of its own' : 'have derivatives of their own';
    return `${listed([...names])} ${pass} ${listed(reasons)}, which ${have}: the difference may be on purpose`;
  });
}

function notesOnRanges(
  parameters: readonly CheckedParameter[],
  models: readonly Model[],
  ranges: Ranges,
): readonly string[] {
  const lost = parameters.filter(({ verdict }) => verdict === 'not finite').map(({ model }) => model);
  const inputs = models.filter(({ name }) => lost.includes(name)).flatMap((model) => model.inputs);
  const free = inputs.filter(({ name }) => !Object.hasOwn(ranges, name));
  const floats = free.filter(({ leaf }) => isFloat(leaf.type.dtype));
  // Those that the model bounds, as labels are, are hardly to blame.
  const whole = free.filter(
    ({ leaf, below, partlyBelow }) => ['i32', 'u8'].includes(leaf.type.dtype) && (below ?? partlyBelow) === undefined,
  );
  const [low, high] = usualRange;
  return [
    ...noteOnRange(floats, `between ${low} and ${high}`, '2..5'),
    ...noteOnRange(whole, `from 0 to ${most - 1}`, '1..3'),
  ];
}

function noteOnRange(inputs: readonly Input[], range: string, other: string): readonly string[] {
  const names = [...new Set(inputs.map(({ name }) => name))];
  const [first] = names;
  if (first === undefined) return [];
  const were = names.length === 1 ? 'was' : 'were';
  return [
    `${listed(names)} ${were} drawn ${range}; \`--range ${first}=${other}\` draws from another range, where all may be finite`,
  ];
}

function listed(all: readonly string[]): string {
  const shown = all.slice(0, all.length > mostListed ? mostListed - 1 : mostListed);
  const others = all.length - shown.length;
  const names = [...shown, ...(others > 0 ? [`${others} others`] : [])];
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

function cells({ parameter, shape, compared, skipped, error, verdict, coarse }: CheckedParameter): readonly string[] {
  const count =
    skipped === 0 ? String(compared) : `${compared} (${skipped} ${coarse === undefined ? 'near kinks' : 'skipped'})`;
  return [parameter, shape, count, error === Infinity ? '∞' : error.toExponential(1), verdict];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd(); // prettier-ignore
  return rows.map((row) => `  ${line(row)}\n`).join('');
}
