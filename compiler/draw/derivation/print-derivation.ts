/** A derivation as text for people. */
import type { Definition } from './definitions.ts';
import type { DerivationStep } from './derivation-step.ts';
import type { Derivation } from './derive.ts';
import { shorten } from '../source-place.ts';

/** Lines joined by `\n`, without one at the end. */
export function printDerivation(derivation: Derivation): string {
  const { model, objective, parameter, shape, steps, result, values, bodies, unused } = derivation;
  const title = `∂${objective}/∂${parameter} : ${shape} in model ${model}`;
  if (result === null) return `${title}\n\n0, since no derivative leads from ${objective} to ${parameter}.`;
  const last = { name: parameter, ...result };
  const open = new Set([...steps, last].filter(({ sum, masked }) => sum !== null || masked !== null).map(nameOf));
  const definitions = values.map((value) => [`      ${definitionText(value)}`, value.shape] as const);
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
    ...values.flatMap(({ formula, statement, within }) => ((statement ?? within) === undefined ? [formula] : [])),
    ...bodies.flatMap(({ lines }) => lines),
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
          'What a loop does at each step t stands at the end, with c′ for the next value of a c that it carries; so do the sides of an if.',
        ]),
  ];
}

/** What is explained where a formula has it. */
const explained: readonly (readonly [sign: RegExp, text: string])[] = [
  [/⊗/, '⊗ multiplies every element of one by every element of the other.'],
  [/Σ_/, 'Σ_i x[i,j] · y[i,k] sums over the indices below the Σ; each letter is an axis.'],
  [/ᵀ/, 'ᵀ exchanges the last two axes.'],
  [/(?:max|min|Σ|Π)[₀-₉]{2}/, 'With several digits, as in Σ₀₂, it is over each of those axes.'],
  [/\biota\[/, 'iota[n] is 0, 1, 2 … along an axis of n; iota[n, 1] stands for the axis before.'],
  [/\b(?:ones|zeros)\[[^\]]*\](?! with)/, 'ones[m, n] is a matrix of ones, zeros[m, n] one of zeros.'],
  [
    /\barg(?:max|min)/,
    'argmax₁(x) has the position of the largest along the second axis, the first of them; argmin₁ of the smallest.',
  ],
  [/\bat arg(?:max|min)/, 'where(at argmax₁(x), y, 0) has y at those positions and 0 beside them.'],
  [/\bcum(?:sum|prod)/, 'cumsum₁(x) adds up along the second axis, reversed from its end; cumprod₁ multiplies.'],
  [
    /\brecurrence/,
    'recurrence₁(a, b) has h_i = a_i · h_(i−1) + b_i along the second axis, reversed h_i = a_i · h_(i+1) + b_i; before the first, h is 0.',
  ],
  [/\bconcat/, 'concat₁(x, y) has x and then y along the second axis.'],
  [/\bpad\(/, 'pad(x, 2 before on axis 1) has two zeros before x along the second axis.'],
  [/\bwindow\(/, 'window(x[i + k] → [i,k]) has at i, k the element i + k of x.'],
  [
    /\bwindowAdd\(/,
    'windowAdd(y[i,k] → [i + k]) is its reverse: each element of y is added up there; what none is for is 0.',
  ],
  [
    /\border\(/,
    'order(x) has in its first half the positions of the elements of each row from the smallest up, descending from the largest down.',
  ],
  [/\btop\(/, 'top(x, k) has the positions of the k largest elements of each row, the largest first.'],
  [
    /\bgather/,
    'gather₁(x, i) has, where i has a number, the element of x at that position along the second axis; on other axes it stays in place.',
  ],
  [/\bzeros\[[^\]]*\] with\(/, 'zeros[n] with(x, at …) has x at those places and 0 at all others.'],
  [
    /\bscatter[₀-₉]/,
    'scatter₁(x, i) is the reverse of gather₁: it adds each element of x at its position in i; what none is for is 0.',
  ],
  [/\bscatter\(/, 'scatter(x, i) adds the rows of x at positions i, with [:, i] the columns; what none is for is 0.'],
  [/\bpadded\(/, 'padded(x, m) is x, which has nothing but padding where m does not hold; products leave that out.'],
  [/\bstop\(/, 'stop(x) is x, and lets no derivative through.'],
];

/** A line of the model where the model names the value or contains it, else the formula. */
function definitionText({ name, formula, statement, within }: Definition): string {
  const place = statement ?? within;
  if (place === undefined) return `${name} = ${formula}`;
  return `${statement === undefined ? `${name} is part of ` : ''}${shorten(place.text, 60)}  ${place.file}:${place.line}`;
}

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
