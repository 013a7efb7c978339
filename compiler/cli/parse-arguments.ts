/** Reads a command line by a command's table of options. */
import { parseArgs } from 'node:util';
import { suggest } from '../problems/suggest.ts';
import type { Arguments, OptionSpec } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Throws UsageError for what is not in the table, for a missing value or one too many, and for a repetition. */
export function parseArguments(argv: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(specs.map((spec) => [spec.long, parserOption(spec)])),
    // Node's own messages know nothing of near misses, so its tokens are checked here.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ long }) => long === token.name) ?? unknownOption(token.rawName, specs);
    const values = options.get(spec.long) ?? [];
    if (options.has(spec.long) && spec.repeatable === undefined) {
      throw new UsageError(`\`--${spec.long}\` is given twice`);
    }
    options.set(spec.long, [...values, ...valueOf(spec, token.rawName, token.value, token.inlineValue ?? false)]);
  }
  return { options, operands };
}

function parserOption({ value, short }: OptionSpec): { readonly type: 'string' | 'boolean'; readonly short?: string } {
  return { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
}

function unknownOption(raw: string, specs: readonly OptionSpec[]): never {
  const near = suggest(
    raw,
    specs.map(({ long }) => `--${long}`),
  );
  throw new UsageError(`unknown option \`${raw}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`);
}

function valueOf(spec: OptionSpec, raw: string, value: string | undefined, inline: boolean): readonly string[] {
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`\`${raw}\` takes no value, but was given \`${value}\``);
    return [];
  }
  // `-o --json` forgot the name rather than meaning a file called `--json`; `-o=--json` can still say so.
  const missing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-');
  if (missing) throw new UsageError(`\`${raw}\` needs a value: \`${raw} ${spec.value}\``);
  return [value];
}

export function given(args: Arguments, option: string): boolean {
  return args.options.has(option);
}

/** The value of an option that may be given once. */
export function valueGiven(args: Arguments, option: string): string | undefined {
  return args.options.get(option)?.[0];
}
