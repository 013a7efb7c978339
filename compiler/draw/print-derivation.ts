/** A derivation as text for people. */
import type { Derivation, DerivationStep } from './derive.ts';
import { shorten } from './source-place.ts';

/** Lines joined by `\n`, without one at the end. */
export function printDerivation(derivation: Derivation): string {
  const { model, objective, parameter, shape, steps, result, values } = derivation;
  const title = `∂${objective}/∂${parameter} : ${shape} in model ${model}`;
  if (result === null) return `${title}\n\n0, since no derivative leads from ${objective} to ${parameter}.`;
  const last = { name: parameter, ...result };
  const open = new Set([...steps, last].filter(({ sum, masked }) => sum !== null || masked !== null).map(nameOf));
  const definitions = values.map(({ name, formula, shape: of }) => [`      ${name} = ${formula}`, of] as const);
  const blocks = [
    legend(objective),
    ...steps.map((step) => printStep(step, open)),
    [`      ∂${parameter} : ${shape}, which was asked for${result.sum === null ? '' : ','}`, ...arrival(last)],
    ...(definitions.length === 0 ? [] : [['Where', ...align(definitions)]]),
  ];
  return [title, ...blocks.map((lines) => lines.join('\n'))].join('\n\n');
}

function legend(objective: string): readonly string[] {
  return [
    `∂v stands for ∂${objective}/∂v and has the shape of v; ∂${objective} = 1. Each step takes what came in for the result of`,
    'an operation, times its Jacobian J, and hands it out to an operand. ⊙ multiplies element by element, · matrices',
    'or by a number; Σ₀ sums over the first axis, Σ over all.',
  ];
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** `open` holds the names whose cotangents are not complete with one product. */
function printStep(step: DerivationStep, open: ReadonlySet<string>): readonly string[] {
  const { number, name, formula, shape, place, path, cotangents, products } = step;
  const origin =
    place === null ? [] : [`${place.file}:${place.line}`, ...(path === '' ? [] : [path]), shorten(place.text, 60)];
  return [
    `${String(number).padStart(3)}.  ${name}${formula === name ? '' : ` = ${formula}`} : ${shape}`,
    ...(origin.length === 0 ? [] : [`      ${origin.join('  ')}`]),
    ...arrival(step),
    ...align([
      ...cotangents.map(({ of, shape: own }) => [`      in   ∂${of}`, own] as const),
      ...products.flatMap(({ operand, jacobian, formula: product, shape: out }) => [
        [`      J    ∂${name}/∂${operand}`, jacobian.join(' × ')] as const,
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
    ...(masked === null ? [] : [`      mask: kept exactly 0 where nothing is used, ∂${name} = ${masked}`]),
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
