/** The texts of `--help`, derived from the tables of commands and options. */
import { version } from '../version.ts';
import type { Command, OptionSpec } from './command.ts';

export function programHelp(commands: readonly Command[]): string {
  return `nnc ${version}: compiles .nn files to TypeScript modules with forward, backward and optimiser step

Usage: nnc COMMAND …

Commands:
${table(commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary]))}

Options:
${table([
  ['-h, --help', 'print this help; after a command, its own'],
  ['-v, --version', 'print the version'],
])}

Exit codes: 0 fine, 1 problems in a source, 2 a wrong command line or a file that cannot be read or written.
NO_COLOR turns colours off, FORCE_COLOR on.
`;
}

export function commandHelp({ name, operands, summary, options, notes }: Command): string {
  return `Usage: nnc ${name} ${operands} [options]

${capital(summary)}.

Options:
${table(options.map((option) => [optionForm(option), option.help]))}

${notes.join('\n')}
`;
}

function optionForm({ long, short, value }: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${long}${value === undefined ? '' : ` ${value}`}`;
}

function table(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
