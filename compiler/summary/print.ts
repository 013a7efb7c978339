/** A summary as a table for people. */
import type { LayerSummary, ModelSummary, TensorSummary, Total } from './summarize.ts';

type Cells = readonly [name: string, type: string, count: string, contents: string];

/** Lines joined by `\n`, without one at the end. */
export function printSummary(summary: ModelSummary): string {
  const { name, dims, inputs, layers, outputs } = summary;
  const rows: readonly Cells[] = [
    ['', 'output', 'parameters', ''],
    ...inputs.map((input): Cells => [`input ${input.name}`, input.type, '', '']),
    ...layers.map(layerRow),
    ...outputs.map((output): Cells => [`output ${output.name}`, output.type, '', '']),
  ];
  const totals: readonly (readonly [string, string])[] = [
    ['parameters', formatTotal(summary.params)],
    ['state', formatTotal(summary.state)],
    ['optimiser', formatTotal(summary.slots)],
    ...arenaRows(summary),
  ];
  const title = `model ${name}${dims.length === 0 ? '' : `[${dims.join(', ')}]`}`;
  return [title, '', ...align(rows), '', ...totals.map(([key, value]) => `  ${key.padEnd(10)}  ${value}`)].join('\n');
}

function layerRow({ path, output, params, state, count }: LayerSummary): Cells {
  const contents = [...params.map(formatTensor), ...state.map((tensor) => `${formatTensor(tensor)} (state)`)].join(
    ', ',
  );
  return [path === '' ? '(the model)' : path, output ?? '', params.length === 0 ? '' : grouped(count), contents];
}

function formatTensor({ name, type }: TensorSummary): string {
  return `${name}: ${type}`;
}

function align(rows: readonly Cells[]): readonly string[] {
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  return rows.map(([name, type, count, contents]) =>
    `  ${name.padEnd(width(0))}  ${type.padEnd(width(1))}  ${count.padStart(width(2))}  ${contents}`.trimEnd(),
  );
}

function formatTotal({ elements, bytes }: Total): string {
  return elements === 0 ? 'none' : `${grouped(elements)} (${grouped(bytes)} bytes)`;
}

function arenaRows({ arena, dims }: ModelSummary): readonly (readonly [string, string])[] {
  if (arena === null) return [];
  const { withoutRemat } = arena;
  const also = (more: string | undefined): string => (more === undefined ? '' : ` (${more} without remat)`);
  const bytes = `${grouped(arena.bytes ?? 0)} bytes${also(withoutRemat && grouped(withoutRemat.bytes ?? 0))}`;
  if (dims.length === 0) return [['memory', bytes]];
  const about = inGroups(arena.formula);
  const formula = ['memory', `about ${about} bytes${also(withoutRemat && inGroups(withoutRemat.formula))}`] as const;
  const sizes = dims.map((dim) => `${dim}=${Object.hasOwn(arena.sizes, dim) ? arena.sizes[dim] : '?'}`).join(', ');
  if (arena.bytes !== null)
    return [formula, ['', `${bytes} at ${sizes}, where each tensor begins at a multiple of 64`]];
  const missing = dims.filter((dim) => !Object.hasOwn(arena.sizes, dim));
  return [formula, ['', `give ${missing.map((dim) => `--dim ${dim}=…`).join(' ')} for the number of bytes`]];
}

/** The numbers of a formula, and not digits of names. */
function inGroups(formula: string): string {
  return formula.replaceAll(/\b\d+/g, (digits) => grouped(Number(digits)));
}

/** 1234567 as 1,234,567, wherever the program runs. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
