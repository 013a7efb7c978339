/** Writes `docs/operators.md`: every operator from its own document, and where the derivative of everything else is to be found. */
import { intrinsics } from '../../compiler/check/intrinsics.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import type { DType } from '../../compiler/graph/type.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { chapters, type AnyOp } from '../../compiler/ops/op.ts';
import { table } from '../gradients/sample.ts';
import { composed, type Composed } from './composed.ts';

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `#` and what GitHub makes of a heading. */
const anchor = (heading: string): string => `#${heading.toLowerCase().replaceAll(' ', '-')}`;

export function operatorsPage(): string {
  const names = Object.keys(intrinsics);
  const lost = names.filter((name) => !(name in composed) && operatorsOf(name).length === 0);
  if (lost.length > 0)
    throw new Error(`no operator is written with ${lost.join(', ')}, and test/docs/composed.ts has no derivative`);
  return `# Operators and their derivatives

What is the derivative of X here? This page has one entry for each operator of the compiler, written by \`npm run docs\` from the operators
themselves, then the [built-in functions that are made of several](#made-of-several-operators). The functions, losses and layers of the
[standard library](language.md#the-standard-library) are formulas in the language; their derivative is the chain rule over these entries.

Throughout, y is the result of an operator, g the gradient of the loss with respect to y, and dx the gradient of the loss with respect to the
operand x, which the operator makes from g: for y = sin x, dx = g·cos x. Where a value is used several times, what its uses hand back is summed.
[...] stands for any shape; sizes 0 and 1 are shapes like any other. In a program, operands of different shapes are first
[broadcast](language.md#broadcasting) to one, so that the shapes here are equal. Every dx is made of operators of this page, so it
can be [differentiated again](language.md#derivatives), to any order.

At a kink, a tie or a jump there are several derivatives or none; the entry says which one is taken. \`npm run gradients\` compares all of them
with central differences, and \`nnc gradcheck FILE\` does so for a model of yours; where it has no values between 0 and 1,
\`--range x=2..5\` draws its input x from elsewhere.

## Where to look

${chapters.map((chapter) => `- ${capitalized(chapter)}: ${ofChapter(chapter).map(([name]) => `[${name}](${anchor(name)})`).join(', ')}`).join('\n')}

Each name of the language, and where its derivative stands:

${names.toSorted().map(whereIs).join(', ')}.

Names of the library, and their formulas: ${libraryNames().join(', ')}.

${chapters.map((chapter) => `## ${capitalized(chapter)}\n\n${ofChapter(chapter).map(([, op]) => entry(op)).join('\n')}`).join('\n')}
## Made of several operators

What these [built-in functions](language.md#built-in) hand back follows from the operators that they are made of.

${[...new Set(Object.values(composed))].map(composedEntry).join('\n')}
`; // prettier-ignore
}

function ofChapter(chapter: (typeof chapters)[number]): typeof table {
  return table.filter(([, op]) => op.chapter === chapter);
}

/** The operators that say they are written with this name, those that say so first before others. */
function operatorsOf(name: string): readonly string[] {
  const call = new RegExp(`\`[^\`]*\\b${name}[([][^\`]*\``);
  const begins = ([, { written }]: (typeof table)[number]): number => (written.startsWith(`\`${name}(`) ? 0 : 1);
  return table
    .filter(([, op]) => call.test(op.written))
    .toSorted((a, b) => begins(a) - begins(b))
    .map(([own]) => own);
}

function whereIs(name: string): string {
  if (name in composed) return `[\`${name}\`](#made-of-several-operators)`;
  const [first, ...others] = operatorsOf(name);
  const more = others.map((other) => `[${other}](${anchor(other)})`);
  return `[\`${name}\`](${anchor(first!)})${more.length === 0 ? '' : ` (and ${more.join(', ')})`}`;
}

function libraryNames(): readonly string[] {
  const callables = libraryFiles().flatMap((file) => file.declarations.filter((one) => one.kind === 'callable'));
  return callables
    .filter(({ keyword }) => keyword === 'fn' || keyword === 'layer')
    .map(({ name }) => `[\`${name.text}\`](language.md${anchor(name.text)})`);
}

function entry(op: AnyOp): string {
  const file = `${op.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  const types = elementTypes(op);
  const code = `[\`compiler/ops/${file}\`](../compiler/ops/${file})`;
  const lines = [
    `In a program: ${op.written}`,
    `Shapes: ${escaped(op.shapes)}${types.length === 0 ? '' : `; elements: ${types.join(', ')}`}`,
    `Derivative: ${escaped(op.derivative)}${op.nondifferentiable === undefined ? '' : `; ${op.nondifferentiable}`}`,
    `At kinks, ties and poles: ${escaped(op.subgradient)}`,
    `Source: ${code}${op.source === undefined ? '' : `; ${op.source}`}`,
  ];
  return `### ${op.name}\n\n${escaped(op.doc)}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

/** The element types that its type rule takes, where those of its operands vary together. */
function elementTypes(op: AnyOp): readonly string[] {
  const sample = op.samples.find(({ make, operands }) => make === undefined && operands.length > 0);
  if (sample === undefined) return [];
  const own = sample.operands.map(({ dtype = 'f32' }) => dtype);
  const main = own.includes('f32') ? 'f32' : own[0];
  const dtypes: readonly DType[] = ['f32', 'f64', 'i32', 'u8', 'bool'];
  return dtypes.filter((dtype) => {
    const types = sample.operands.map(({ shape }, i) => ({ shape: shapeOf(...shape), dtype: own[i] === main ? dtype : own[i]! })); // prettier-ignore
    return !('mismatch' in op.infer(types, sample.attrs));
  });
}

/** One entry for all functions that it holds for. */
function composedEntry(of: Composed): string {
  const names = Object.keys(composed).filter((name) => composed[name] === of);
  const kinks = of.subgradient === undefined ? '' : ` ${capitalized(escaped(of.subgradient))}.`;
  return `- ${names.map((name) => `\`${name}\``).join(', ')}: ${escaped(of.derivative)}.${kinks}`;
}

/** As text, not as Markdown. */
function escaped(text: string): string {
  return text.replaceAll(/(`[^`]*`)|([_*<])/g, (_, code?: string, sign?: string) => code ?? `\\${sign}`);
}
