/** The table that `nnc gradcheck` prints. */
import { isSound } from './gradcheck.ts';
import { tolerance, type CheckedParameter } from './check-block.ts';

const heads = ['parameter', 'shape', 'compared', 'worst error', 'verdict'] as const;

export function printGradcheck(parameters: readonly CheckedParameter[]): string {
  const title = ({ model, train }: CheckedParameter): string =>
    train === undefined ? model : `${model}, train ${train}`;
  const tables = [...new Set(parameters.map(title))].map((group) => {
    const rows = parameters.filter((parameter) => title(parameter) === group);
    return `${group}\n${table([heads, ...rows.map(cells)])}`;
  });
  const wrong = parameters.filter((parameter) => !isSound(parameter)).length;
  const verdict =
    wrong === 0
      ? `all ${parameters.length} gradients agree with central differences to ${tolerance}`
      : `${wrong} of ${parameters.length} gradients do not agree with central differences to ${tolerance}`;
  const reasons = parameters.flatMap(({ parameter, reason }) =>
    reason === undefined
      ? []
      : [`${parameter} passes ${reason}, which has a derivative of its own: the difference may be on purpose`],
  );
  return `${tables.join('\n')}\n${[verdict, ...reasons].join('\n')}\n`;
}

function cells({ parameter, shape, compared, skipped, error, verdict }: CheckedParameter): readonly string[] {
  const count = skipped === 0 ? String(compared) : `${compared} (${skipped} near kinks)`;
  return [parameter, shape, count, error === Infinity ? '∞' : error.toExponential(1), verdict];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd(); // prettier-ignore
  return rows.map((row) => `  ${line(row)}\n`).join('');
}
