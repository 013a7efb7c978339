/** A derivation as text for people. */
import type { Definition } from './definitions.ts';
import type { DerivationStep } from './derivation-step.ts';
import type { Derivation } from './derive.ts';
import { shorten, type Place } from '../source-place.ts';

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
    `∂v is the gradient ∂${objective}/∂v and has the shape of v; the first is ∂${objective} = 1. Each step takes the gradient of the`,
    "result of an operation (in), multiplies it by the operation's Jacobian J, of which only the shape is given, as it",
    'is never built, and passes the product on as the gradient of an operand (out). ⊙ and / are element by element,',
    '· is the product of matrices or with a number; Σ sums over all axes, Σ₀ over the first.',
    ...(hasParts ? ['∂v ← … is one of several parts of ∂v; they are added where v stands, after “fork”.'] : []),
    ...explained.filter(([sign]) => sign.test(formulas)).map(([, text]) => text),
    ...(bodies.length === 0
      ? []
      : [
          'What a loop computes at each step t is listed at the end, where c′ is the next value of a carried c; so are the two sides of an if.',
        ]),
  ];
}

/** What is explained where a formula has it. */
const explained: readonly (readonly [sign: RegExp, text: string])[] = [
  [/⊗/, '⊗ multiplies every element of one by every element of the other.'],
  [/Σ_/, 'Σ_i x[i,j] · y[i,k] sums over the indices below the Σ; each letter is an axis.'],
  [/ᵀ/, 'xᵀ is x with its last two axes exchanged.'],
  [/\brepeat\(/, 'repeat(x) copies x along axes that it lacks, or has with extent 1, to the shape that is given.'],
  [/\breshape\(/, 'reshape(x) has the elements of x, in their order, in the shape that is given.'],
  [/\bwhere\((?!at arg)/, 'where(c, x, y) is x where c is true, and y elsewhere.'],
  [/σ\(/, 'σ(x) = 1 / (1 + exp(−x)).'],
  [/(?:max|min|Σ|Π)[₀-₉]{2}/, 'With several digits, as in Σ₀₂, it is over all of these axes.'],
  [/\biota\[/, 'iota[n] is the row 0, 1, … n − 1; iota[n, 1] is the same as a column.'],
  [/\b(?:ones|zeros)\[[^\]]*\](?! with)/, 'ones[m, n] is a matrix of ones, zeros[m, n] one of zeros.'],
  [
    /\barg(?:max|min)/,
    'argmax₁(x) is the position of the largest element along the second axis, of the first where there are several; argmin₁ that of the smallest.',
  ],
  [/\bat arg(?:max|min)/, 'where(at argmax₁(x), y, 0) is y at those positions and 0 elsewhere.'],
  [/\bcum(?:sum|prod)/, 'cumsum₁(x) adds up along the second axis, reversed from its end; cumprod₁ multiplies.'],
  [
    /\brecurrence/,
    'recurrence₁(a, b) has h_i = a_i · h_(i−1) + b_i along the second axis, reversed h_i = a_i · h_(i+1) + b_i; before the first, h is 0.',
  ],
  [/\bconcat/, 'concat₁(x, y) has x and then y along the second axis.'],
  [/\bpad\(/, 'pad(x, 2 before on axis 1) has two zeros before x along the second axis.'],
  [/\bwindow\(/, 'window(x[i + k] → [i,k]) is at i, k the element i + k of x.'],
  [/\bwindowAdd\(/, 'windowAdd(y[i,k] → [i + k]), the transpose of window, adds y[i,k] to the element i + k of zeros.'],
  [
    /\border\(/,
    'order(x) has in its first half the positions of the elements of each row from the smallest up, descending from the largest down.',
  ],
  [/\btop\(/, 'top(x, k) has the positions of the k largest elements of each row, the largest first.'],
  [/\bgather/, 'gather₁(x, i) picks elements along the second axis: at r, c it is x[r, i[r, c]].'],
  [/\bzeros\[[^\]]*\] with\(/, 'zeros[n] with(x, at …) is x at the places that are given, and 0 elsewhere.'],
  [/\bscatter[₀-₉]/, 'scatter₁(y, i), the transpose of gather₁, adds y[r, c] to the element r, i[r, c] of zeros.'],
  [
    /\bscatter\(/,
    'scatter(y, i), the transpose of x[i], which takes the rows i of x, adds each row of y to its row of zeros; with [:, i] they are columns.',
  ],
  [/\bpadded\(/, 'padded(x, m) is x, which has nothing but padding where m does not hold; products leave that out.'],
  [/\bstop\(/, 'stop(x) is x, with the derivative 0.'],
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
    place === null ? [] : [`${place.file}:${place.line}`, ...layerOf(path, place), shorten(place.text, 60)];
  return [
    `${String(number).padStart(3)}.  ${name}${formula === name ? '' : ` = ${formula}`} : ${shape}`,
    ...(origin.length === 0 ? [] : [`      ${origin.join('  ')}`]),
    ...arrival(step),
    ...align([
      ...cotangents.map(({ of, shape: own }) => [`      in   ∂${of}`, own] as const),
      ...products.flatMap(({ operand, jacobian, formula: product, shape: out, place: at, diagonal }) => [
        hasOwnRule
          ? ([`      rule for ∂${operand}`, `the model's own, which need not be the Jacobian`] as const)
          : ([
              `      J    ∂${name}/∂${operand}${at === undefined ? '' : ` by operand ${at}`}`,
              `${jacobian.join(' × ')}${diagonal ? ', diagonal' : ''}`,
            ] as const),
        [`      out  ∂${operand} ${open.has(operand) ? '←' : '='} ${product}`, out] as const,
      ]),
    ]),
  ];
}

/** The layer, where the text does not name it itself, as `fc1: Dense[8]` does. */
function layerOf(path: string, { text }: Place): readonly string[] {
  return path === '' || text === path || text.startsWith(`${path}:`) ? [] : [path];
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
