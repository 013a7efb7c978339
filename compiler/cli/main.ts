/** The program `nnc`: picks the command, prints help and usage errors, answers the exit code. */
import { suggest } from '../problems/suggest.ts';
import { version } from '../version.ts';
import { checkCommand } from './check-command.ts';
import { paintFor } from './colour.ts';
import type { Command } from './command.ts';
import { compileCommand } from './compile-command.ts';
import type { Compiler } from './compiler.ts';
import { deriveCommand } from './derive-command.ts';
import { explainCommand } from './explain-command.ts';
import { fmtCommand } from './fmt-command.ts';
import { gradcheckCommand } from './gradcheck-command.ts';
import { graphCommand } from './graph-command.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Io } from './io.ts';
import { parseArguments } from './parse-arguments.ts';
import { summaryCommand } from './summary-command.ts';
import { UsageError } from './usage-error.ts';

const commands: readonly Command[] = [
  compileCommand,
  checkCommand,
  summaryCommand,
  graphCommand,
  deriveCommand,
  gradcheckCommand,
  fmtCommand,
  explainCommand,
];

/**
 * Runs one command line, `argv` without the program's name. The exit code is 0, 1 for errors in a source, 2 for a wrong
 * command line or a file out of reach, and 70 for a defect of nnc itself.
 */
export async function run(argv: readonly string[], io: Io, loadCompiler: () => Promise<Compiler>): Promise<number> {
  const [first, ...rest] = argv;
  const command = commands.find(({ name }) => name === first);
  try {
    if (command === undefined) return program(argv, io);
    if (wantsHelp(rest)) {
      io.stdout.write(commandHelp(command));
      return 0;
    }
    return await command.run(parseArguments(rest, command.options), { io, loadCompiler });
  } catch (error) {
    return failure(error, command, io);
  }
}

/** Whatever else is wrong with a command line that asks for help, help is the answer. */
function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
}

/** A command line without a command. */
function program(argv: readonly string[], io: Io): number {
  const [first, second] = argv;
  if (first === undefined) {
    io.stderr.write(programHelp(commands));
    return 2;
  }
  if (first === '--version' || first === '-v') {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (first === 'help' || wantsHelp(argv)) {
    const command = first === 'help' ? commands.find(({ name }) => name === second) : undefined;
    io.stdout.write(command === undefined ? programHelp(commands) : commandHelp(command));
    return 0;
  }
  if (first.startsWith('-')) throw new UsageError(`unknown option \`${first}\`${near(first, ['--help', '--version'])}`);
  if (first.endsWith('.nn')) throw new UsageError(`no command is given; did you mean \`nnc compile ${first}\`?`);
  const names = commands.map(({ name }) => name);
  throw new UsageError(`unknown command \`${first}\`${near(first, names)}`);
}

function near(word: string, known: readonly string[]): string {
  const meant = suggest(word, known);
  return meant === undefined ? '' : `; did you mean \`${meant}\`?`;
}

function failure(error: unknown, command: Command | undefined, io: Io): number {
  const paint = paintFor(io.stderr, io.env);
  if (error instanceof UsageError) {
    const help = command === undefined ? 'nnc --help' : `nnc ${command.name} --help`;
    io.stderr.write(`${paint.error('nnc')}: ${error.message}\nTry \`${help}\`.\n`);
    return 2;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(
    `${paint.error('nnc')}: this is a defect of nnc ${version}, not of your file; please report it.\n${details}\n`,
  );
  return 70;
}
