/** `nnc fmt`: rewrites files in the one canonical form. */
import type { Problem } from '../../grammar/source.ts';
import type { Command } from './command.ts';
import { helpOption } from './compile-settings.ts';
import { filesOf, folderNote } from './folders.ts';
import { writeFiles } from './outputs.ts';
import { given } from './parse-arguments.ts';
import { plural, printProblems } from './report.ts';
import { openSources, type Source, stdinOperand } from './sources.ts';
import { UsageError } from './usage-error.ts';

interface Job {
  readonly source: Source;
  readonly fromStdin: boolean;
  readonly text: string;
}

export const fmtCommand: Command = {
  name: 'fmt',
  operands: 'FILE|FOLDER…',
  summary: 'rewrite each file in the one canonical form',
  notes: [
    folderNote,
    '- reads standard input and writes to standard output. A file that does not parse is left as it is.',
    'With --check the exit code is 1 where a file is not in canonical form.',
  ],
  options: [{ long: 'check', help: 'write nothing, name the files that are not in canonical form' }, helpOption],
  async run(args, { io }) {
    if (args.operands.length === 0) throw new UsageError('no FILE or FOLDER is given');
    const sources = openSources(io);
    const read: { readonly source: Source; readonly fromStdin: boolean }[] = [];
    for (const operand of await filesOf(args.operands, io)) {
      read.push({ source: await sources.read(operand), fromStdin: operand === stdinOperand });
    }
    // The parser is most of start-up.
    const { format } = await import('../../grammar/format.ts');
    const problems: Problem[] = [];
    const jobs: Job[] = [];
    for (const { source, fromStdin } of read) {
      const formatted = format(source);
      problems.push(...formatted.problems);
      if (formatted.text !== undefined) jobs.push({ source, fromStdin, text: formatted.text });
    }
    printProblems(problems, io);
    const changed = jobs.filter(({ source, text }) => source.text !== text || source.marked);
    if (given(args, 'check')) {
      for (const { source } of changed) io.stderr.write(`${source.name} is not in canonical form\n`);
      if (changed.length === 0 && problems.length === 0) {
        io.stderr.write(`${plural(jobs.length, 'file')} in canonical form\n`);
      }
      return changed.length > 0 || problems.length > 0 ? 1 : 0;
    }
    const files = changed.filter(({ fromStdin }) => !fromStdin);
    await writeFiles(
      files.map(({ source, text }) => ({ path: source.name, text })),
      io,
    );
    for (const { text } of jobs.filter(({ fromStdin }) => fromStdin)) io.stdout.write(text);
    for (const { source } of files) io.stderr.write(`${source.name} rewritten\n`);
    return problems.length > 0 ? 1 : 0;
  },
};
