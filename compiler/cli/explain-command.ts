/** `nnc explain`: what a problem's code means, with an example of the mistake and of what is right. */
import {
  type Check,
  commandOptions,
  type Explanation,
  problemsOf,
  shown,
  textsOf,
  withContext,
} from '../problems/explanation.ts';
import type { Sample } from '../problems/examples/index.ts';
import { toJson } from '../problems/json.ts';
import type { Paint } from '../problems/paint.ts';
import { renderProblem } from '../problems/render.ts';
import { suggest } from '../problems/suggest.ts';
import { paintFor } from './colour.ts';
import type { Command } from './command.ts';
import type { Compiler } from './compiler.ts';
import { helpOption, jsonOption } from './compile-settings.ts';
import { given } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

export const explainCommand: Command = {
  name: 'explain',
  operands: 'CODE…',
  summary: 'say what the code of a problem means, with an example',
  notes: [
    'A code is the `NN2001` of `error[NN2001]: …`; lints have names too, such as `unlabelled`. The exit code is 2 for one that does not exist.',
  ],
  options: [jsonOption, helpOption],
  async run(args, { io, loadCompiler }) {
    if (args.operands.length === 0) throw new UsageError('no CODE is given, such as NN2001');
    // The catalogue is of use here only.
    const { explanations } = await import('../problems/catalogue.ts');
    const wanted = [...new Set(args.operands.map((operand) => find(operand, explanations)))];
    const compiler = await loadCompiler();
    if (given(args, 'json')) {
      const all = await Promise.all(wanted.map((explanation) => json(explanation, compiler)));
      io.stdout.write(`${JSON.stringify({ version: 1, explanations: all }, null, 2)}\n`);
      return 0;
    }
    const paint = paintFor(io.stdout, io.env);
    const texts = await Promise.all(wanted.map((explanation) => text(explanation, compiler, paint)));
    io.stdout.write(texts.join('\n'));
    return 0;
  },
};

/** `nn2001` and `2001` are as good as `NN2001`, and the name of a lint as its code. */
function find(operand: string, explanations: readonly Explanation[]): Explanation {
  const code = operand.toUpperCase().replace(/^(?=\d{4}$)/, 'NN');
  const found = explanations.find((explanation) => explanation.code === code || explanation.name === operand);
  if (found !== undefined) return found;
  const codes = nearest(code, explanations.map((known) => known.code)); // prettier-ignore
  const near = codes.length > 0 ? codes : nearest(operand, explanations.flatMap(({ name }) => name ?? [])); // prettier-ignore
  const hint = near.length === 0 ? '' : `; the nearest: ${near.map((known) => `\`${known}\``).join(', ')}`;
  throw new UsageError(`there is no problem \`${operand}\`${hint}`);
}

/** Up to three, the nearest first. */
function nearest(wanted: string, known: readonly string[]): readonly string[] {
  const left = new Set(known);
  const near: string[] = [];
  while (near.length < 3) {
    const next = suggest(wanted, left);
    if (next === undefined) break;
    left.delete(next);
    near.push(next);
  }
  return near;
}

/** `check` still bound to its compiler. */
function checkWith(compiler: Compiler): Check {
  return (source, options) => compiler.check(source, options);
}

async function text(explanation: Explanation, compiler: Compiler, paint: Paint): Promise<string> {
  const { code, severity, name, title, help, example } = explanation;
  const silence = severity === 'warning' ? `\nA comment silences it: // nnc-ignore ${name ?? code}` : '';
  const problem = await shown(explanation, checkWith(compiler));
  const said = problem === undefined ? '' : `\n${renderProblem(problem, { paint })}\n`;
  return `${paint[severity](`${severity}[${code}]`)}${paint.title(`: ${title}`)}
${help}${silence}

Wrong${circumstances(example.wrong)}:

${indented(example.wrong)}${said}
Right${circumstances(example.right)}:

${indented(example.right)}`;
}

function circumstances(sample: Sample): string {
  const options = commandOptions(sample);
  return options === '' ? '' : `, with ${options}`;
}

function indented(sample: Sample): string {
  return textsOf(sample)
    .map(({ caption, text: lines }) => `${caption === undefined ? '' : `\n${caption}:\n\n`}${indent(lines)}`)
    .join('');
}

function indent(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, '    ');
}

async function json({ code, severity, title, help, example }: Explanation, compiler: Compiler): Promise<unknown> {
  const sample = async (side: Sample): Promise<unknown> => ({
    files: {},
    dims: {},
    set: {},
    ...withContext(side),
    problems: (await problemsOf(side, checkWith(compiler))).map(toJson),
  });
  return { code, severity, title, help, wrong: await sample(example.wrong), right: await sample(example.right) };
}
