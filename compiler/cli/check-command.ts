/** `nnc check`: reports problems and writes nothing. */
import type { Problem, SourceFile } from '../../grammar/source.ts';
import type { Command } from './command.ts';
import {
  dimOption,
  dtypeOption,
  formatOf,
  formatOption,
  helpOption,
  jsonOption,
  settingsOf,
} from './compile-settings.ts';
import { filesOf, folderNote } from './folders.ts';
import { distinct, hasErrors, plural, printJson, printProblems } from './report.ts';
import { openSources } from './sources.ts';
import { UsageError } from './usage-error.ts';

export const checkCommand: Command = {
  name: 'check',
  operands: 'FILE|FOLDER…',
  summary: 'report problems and write nothing',
  notes: [folderNote, '- reads standard input. Warnings alone leave the exit code 0.'],
  options: [dimOption, dtypeOption, jsonOption, formatOption, helpOption],
  async run(args, { io, loadCompiler }) {
    if (args.operands.length === 0) throw new UsageError('no FILE or FOLDER is given');
    const settings = settingsOf(args);
    const format = formatOf(args);
    const sources = openSources(io);
    const files: SourceFile[] = [];
    for (const operand of await filesOf(args.operands, io)) files.push(await sources.read(operand));
    const compiler = await loadCompiler();
    const found: Problem[] = [];
    for (const { name, text } of files) {
      const { problems } = await compiler.check(text, { ...settings, name, resolve: sources.resolve });
      found.push(...problems);
    }
    const problems = distinct(found);
    if (format === 'json') printJson(problems, {}, io);
    else {
      printProblems(problems, io, format);
      if (problems.length === 0) io.stderr.write(`no problems in ${plural(files.length, 'file')}\n`);
    }
    return hasErrors(problems) ? 1 : 0;
  },
};
