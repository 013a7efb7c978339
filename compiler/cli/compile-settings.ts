/** The options that several commands share, and their meaning for the compiler. */
import type { CompileOptions } from '../options.ts';
import { suggest } from '../problems/suggest.ts';
import type { Arguments, OptionSpec } from './command.ts';
import { given, valueGiven } from './parse-arguments.ts';
import type { ReportFormat } from './report.ts';
import { UsageError } from './usage-error.ts';

export const dimOption: OptionSpec = {
  long: 'dim',
  value: 'NAME=SIZE',
  repeatable: true,
  help: 'fix an open dim, e.g. --dim B=32; may be repeated',
};
export const setOption: OptionSpec = {
  long: 'set',
  value: 'NAME=NUMBER',
  repeatable: true,
  help: 'another default for a scalar of train, e.g. --set lr=1e-4; may be repeated',
};
export const dtypeOption: OptionSpec = { long: 'dtype', value: 'f32|f64', help: 'f64 makes every f32 an f64' };
export const targetOption: OptionSpec = {
  long: 'target',
  value: 'ts|wasm|both',
  help: 'which kernels the module has; both, the default, runs WebAssembly where the host allows it',
};
export const wasmOption: OptionSpec = {
  long: 'wasm',
  value: 'inline|file',
  help: 'WebAssembly at the end of the module, the default, or in x.wasm beside it, for hosts that cannot compile',
};
export const languageOption: OptionSpec = {
  long: 'language',
  value: 'ts|js',
  help: 'what is written where -o does not say it, as for a folder: x.ts, the default, or x.js with x.d.ts',
};
export const onlyOption: OptionSpec = { long: 'only', value: 'predict', help: 'leave training out' };
export const jsonOption: OptionSpec = { long: 'json', help: 'print one JSON document on standard output' };
export const formatOption: OptionSpec = {
  long: 'format',
  value: 'text|json|github',
  help: 'how to print problems: for people, as --json, or as annotations of GitHub Actions',
};
export const helpOption: OptionSpec = { long: 'help', short: 'h', help: 'print this help' };

type Settings = Pick<CompileOptions, 'dims' | 'set' | 'dtype' | 'only'>;

/** Throws UsageError for a value that cannot be read; whether a dim or scalar exists, the compiler knows. */
export function settingsOf(args: Arguments): Settings {
  const dtype = oneOf(args, dtypeOption, ['f32', 'f64'] as const);
  const only = oneOf(args, onlyOption, ['predict'] as const);
  return {
    ...(given(args, 'dim') ? { dims: assignments(args, dimOption, size) } : {}),
    ...(given(args, 'set') ? { set: assignments(args, setOption, number) } : {}),
    ...(dtype === undefined ? {} : { dtype }),
    ...(only === undefined ? {} : { only }),
  };
}

/** Throws UsageError. */
export function targetsOf(args: Arguments): Pick<CompileOptions, 'target' | 'wasm'> {
  const target = oneOf(args, targetOption, ['ts', 'wasm', 'both'] as const);
  const wasm = oneOf(args, wasmOption, ['inline', 'file'] as const);
  if (target === 'ts' && wasm !== undefined) {
    throw new UsageError('`--wasm` says where WebAssembly goes, and `--target=ts` has none: leave one out');
  }
  return { ...(target === undefined ? {} : { target }), ...(wasm === undefined ? {} : { wasm }) };
}

/** Throws UsageError. */
export function languageOf(args: Arguments): CompileOptions['language'] {
  return oneOf(args, languageOption, ['ts', 'js'] as const);
}

/** `--json` is short for `--format=json`. Throws UsageError where the two contradict each other. */
export function formatOf(args: Arguments): ReportFormat {
  const format = oneOf(args, formatOption, ['text', 'json', 'github'] as const);
  if (!given(args, 'json')) return format ?? 'text';
  if (format !== undefined && format !== 'json') {
    throw new UsageError(`\`--json\` and \`--format=${format}\` contradict each other: choose one`);
  }
  return 'json';
}

function oneOf<Choice extends string>(
  args: Arguments,
  { long }: OptionSpec,
  choices: readonly Choice[],
): Choice | undefined {
  const value = valueGiven(args, long);
  const choice = choices.find((candidate) => candidate === value);
  if (value === undefined || choice !== undefined) return choice;
  const near = suggest(value, choices);
  const quoted = choices.map((candidate) => `\`${candidate}\``);
  const known = [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' or ');
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
  throw new UsageError(`\`--${long}\` is ${known}, not \`${value}\`${hint}`);
}

function assignments(
  args: Arguments,
  { long, value: form }: OptionSpec,
  read: (text: string) => number | undefined,
): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const text of args.options.get(long) ?? []) {
    const [, name, right] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(text) ?? [];
    const value = right === undefined ? undefined : read(right);
    if (name === undefined || value === undefined) {
      throw new UsageError(`\`--${long} ${text}\` is not of the form \`--${long} ${form}\`${reasonFor(long)}`);
    }
    if (found.has(name)) throw new UsageError(`\`--${long}\` sets \`${name}\` twice`);
    found.set(name, value);
  }
  return Object.fromEntries(found);
}

function reasonFor(long: string): string {
  return long === 'dim' ? ', where a size is a whole number from 0 to 2147483647' : ', with a finite number';
}

function size(text: string): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value <= 0x7fffffff ? value : undefined;
}

function number(text: string): number | undefined {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) ? value : undefined;
}
