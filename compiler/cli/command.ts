/** What a command of `nnc` is: a table of its options, from which parsing and help derive, and what it does. */
import type { Compiler } from './compiler.ts';
import type { Io } from './io.ts';

export interface OptionSpec {
  readonly long: string;
  readonly short?: string;
  /** Stands for the value in help; absent for a switch. */
  readonly value?: string;
  readonly repeatable?: true;
  readonly help: string;
}

/** A parsed command line: every given option with its values, in order; a switch has none. */
export interface Arguments {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

export interface Context {
  readonly io: Io;
  /** Loads the compiler, which is most of start-up, once it is needed. */
  readonly loadCompiler: () => Promise<Compiler>;
}

export interface Command {
  readonly name: string;
  /** What follows the name in help. */
  readonly operands: string;
  readonly summary: string;
  /** Paragraphs of help after the options. */
  readonly notes: readonly string[];
  readonly options: readonly OptionSpec[];
  /** The exit code: 0 or 1; throws UsageError for 2. */
  run(args: Arguments, context: Context): Promise<number>;
}
