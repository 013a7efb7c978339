/** A derivation as text for people. */
import type { Derivation, DerivationStep } from './derive.ts';
import { shorten } from './source-place.ts';

/** Lines joined by `\n`, without one at the end. */
export function printDerivation(derivation: Derivation): string {
  const { model, objective, parameter, shape, steps, result, values, bodies, unused } = derivation;
  const title = `∂${objective}/∂${parameter} : ${shape} in model ${model}`;
  if (result === null) return `${title}\n\n0, since no derivative leads from ${objective} to ${parameter}.`;
  const last = { name: parameter, ...result };
  const open = new Set([...steps, last].filter(({ sum, masked }) => sum !== null || masked !== null).map(nameOf));
  const definitions = values.map(({ name, formula, shape: of }) => [`      ${name} = ${formula}`, of] as const);
  const blocks = [
    legend(derivation),
    ...steps.map((step) => printStep(step, open)),
    [`      ∂${parameter} : ${shape}, which was asked for${result.sum === null ? '' : ','}`, ...arrival(last)],
    ...(definitions.length === 0 ? [] : [['Where', ...align(definitions)]]),
    ...bodies.map(({ head, lines }) => [head, ...lines.map((line) => `      ${line}`)]),
    ...(unused === undefined ? [] : [[`Note: ${unused}.`]]),
  ];
  return [title, ...blocks.map((lines) => lines.join('\n'))].join('\n\n');
}

function legend({ objective, steps, values, bodies }: Derivation): readonly string[] {
  const formulas = [
    ...steps.flatMap(({ formula, products }) => [formula, ...products.map((product) => product.formula)]),
    ...values.map(({ formula }) => formula),
  ].join('\n');
  const hasParts = steps.some(({ sum }) => sum !== null);
  return [
    `∂v stands for ∂${objective}/∂v and has the shape of v; ∂${objective} = 1. Each step takes what came in for the result of`,
    'an operation, times its Jacobian J, and hands it out to an operand. ⊙ multiplies element by element, · matrices',
    'or by a number; Σ₀ sums over the first axis, Σ over all.',
    ...(hasParts
      ? ['← hands out a part, of which there are several; the sum stands where they meet, at the fork.']
      : []),
    ...explained.filter(([sign]) => sign.test(formulas)).map(([, text]) => text),
    ...(bodies.length === 0
      ? []
      : [
          'What a loop does at each step t, with c for what it carries and c′ for the next, stands at the end; so do the sides of an if.',
        ]),
  ];
}

/** What is explained where a formula has it. */
const explained: readonly (readonly [sign: RegExp, text: string])[] = [
  [/⊗/, '⊗ multiplies every element of one by every element of the other.'],
  [/Σ_/, 'Σ_i x[i,j] · y[i,k] sums over the indices below the Σ; each letter is an axis.'],
  [/ᵀ/, 'ᵀ exchanges the last two axes.'],
  [/max[₀-₉]{2}|Σ[₀-₉]{2}|Π[₀-₉]{2}/, 'With several digits, as in Σ₀₂, it is over each of those axes.'],
  [/\biota\[/, 'iota[n] is 0, 1, 2 … along an axis of n; iota[n, 1] stands for the axis before.'],
  [/\bwindow\(/, 'window(x) has the windows that a kernel sees, and elements of x as often as they are in one.'],
  [/\bwindowAdd\(/, 'windowAdd is its reverse: what came back to an element in several windows is added up.'],
  [/\bzeros with\(/, 'zeros with(x, at …) has x at those places and 0 at all others.'],
  [/\bscatter\(/, 'scatter(x, i) adds the rows of x at positions i; what none is for is 0.'],
  [/\bstop\(/, 'stop(x) is x, and lets no derivative through.'],
];

const nameOf = ({ name }: { readonly name: string }): string => name;

/** `open` holds the names whose cotangents are not complete with one product. */
function printStep(step: DerivationStep, open: ReadonlySet<string>): readonly string[] {
  const { number, name, formula, shape, place, path, cotangents, products, hasOwnRule } = step;
  const origin =
    place === null ? [] : [`${place.file}:${place.line}`, ...(path === '' ? [] : [path]), shorten(place.text, 60)];
  return [
    `${String(number).padStart(3)}.  ${name}${formula === name ? '' : ` = ${formula}`} : ${shape}`,
    ...(origin.length === 0 ? [] : [`      ${origin.join('  ')}`]),
    ...arrival(step),
    ...align([
      ...cotangents.map(({ of, shape: own }) => [`      in   ∂${of}`, own] as const),
      ...products.flatMap(({ operand, jacobian, formula: product, shape: out, place: at }) => [
        hasOwnRule
          ? ([`      rule for ∂${operand}`, `the model's own, which need not be the Jacobian`] as const)
          : ([
              `      J    ∂${name}/∂${operand}${at === undefined ? '' : ` by operand ${at}`}`,
              jacobian.join(' × '),
            ] as const),
        [`      out  ∂${operand} ${open.has(operand) ? '←' : '='} ${product}`, out] as const,
      ]),
    ]),
  ];
}

/** The sum at a fork, and the mask that keeps zeros exact. */
function arrival({ name, sum, masked }: Pick<DerivationStep, 'name' | 'sum' | 'masked'>): readonly string[] {
  const terms = (sum?.terms ?? []).map(({ formula, step }, i) => {
    return [`        ${i === 0 ? ' ' : '+'} ${formula}`, `from step ${step}`] as const;
  });
  return [
    ...(terms.length === 0
      ? []
      : [`      fork: ${name} is used ${terms.length} times, so ∂${name} is the sum`, ...align(terms, '  ')]),
    ...(masked === null
      ? []
      : [`      mask: where ${name} is not used it gets exactly 0, whatever came back: ∂${name} = ${masked}`]),
  ];
}

/** Right parts one under the other, after the longest left part of ordinary length. */
function align(rows: readonly (readonly [left: string, right: string])[], gap = ' : '): readonly string[] {
  const lengths = rows.map(([left]) => Array.from(left).length).filter((length) => length <= 72);
  const width = Math.max(0, ...lengths);
  return rows.map(
    ([left, right]) => `${left}${' '.repeat(Math.max(0, width - Array.from(left).length))}${gap}${right}`,
  );
}
