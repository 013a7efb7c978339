/** Writes the catalogue as Markdown: the text of `docs/problems.md`. */
import { type Check, commandOptions, type Explanation, shown, textsOf } from '../../compiler/problems/explanation.ts';
import type { Sample } from '../../compiler/problems/examples/index.ts';
import { renderProblem } from '../../compiler/problems/render.ts';

/** A heading for the codes of each stage, by their first digit. */
const parts: Readonly<Record<string, string>> = {
  1: 'Syntax',
  2: 'Names, kinds and arguments',
  3: 'Shapes, element types and values',
  4: 'Models, layers and losses',
  5: 'Training',
  6: 'Lints',
  9: 'Not compiled yet',
};

const introduction = `# Problems

Every mistake that \`nnc\` can report, by its code: what it means, what to do, a text that has it with what is said about it, and the
same thing said right. \`nnc explain NN2001\` prints the same. A code never changes its meaning.

This file is written by \`npm run docs\`; the tests compile every example.
`;

export async function problemReference(explanations: readonly Explanation[], check: Check): Promise<string> {
  const sections: string[] = [introduction];
  let part: string | undefined;
  for (const explanation of explanations) {
    const digit = explanation.code[2]!;
    if (digit !== part) sections.push(`## ${parts[digit] ?? `NN${digit}…`}\n`);
    part = digit;
    sections.push(await section(explanation, check));
  }
  return sections.join('\n');
}

async function section(explanation: Explanation, check: Check): Promise<string> {
  const { code, name, severity, title, help, example } = explanation;
  const problem = await shown(explanation, check);
  const said = problem === undefined ? '' : `\n${fenced('text', `${renderProblem(problem)}\n`)}`;
  return `### ${code}: ${title}

${severity === 'warning' ? 'A warning. ' : ''}${help}${name === undefined ? '' : ` A comment \`// nnc-ignore ${name}\` silences it.`}

Wrong${circumstances(example.wrong)}:

${sampleText(example.wrong)}${said}
Right${circumstances(example.right)}:

${sampleText(example.right)}`;
}

function circumstances(sample: Sample): string {
  const options = commandOptions(sample);
  return options === '' ? '' : `, with \`${options}\``;
}

function sampleText(sample: Sample): string {
  return textsOf(sample)
    .map(({ caption, text }) => `${caption === undefined ? '' : `\`${caption}\`:\n\n`}${fenced('nn', text)}`)
    .join('\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}
