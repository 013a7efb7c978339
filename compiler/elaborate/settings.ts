/** Names in a caller's settings (`--set lr=…`, `--dim B=…`) that the models lack. */
import type { Report } from '../check/problems.ts';
import { spanText } from '../../grammar/source.ts';
import type { Declaration } from '../../grammar/syntax.ts';
import { suggest } from '../problems/suggest.ts';
import type { Model } from '../program/model.ts';
import { elaborateProblems } from './problems.ts';

/** Settings are no part of any text; the first model is the nearest place. */
export function checkScalars(
  models: readonly Model[],
  set: Readonly<Record<string, number>>,
  used: ReadonlySet<string>,
  report: Report,
): void {
  const [model] = models;
  if (model === undefined) return;
  const known = models.flatMap(({ trains }) => trains.flatMap(({ hyper }) => hyper.map(({ name }) => name)));
  // A block with problems of its own has no scalars to compare with.
  if (models.every(({ trains }) => trains.length === 0) && Object.keys(set).length > 0 && used.size > 0) return;
  for (const name of Object.keys(set)) {
    if (used.has(name)) continue;
    const message = `there is no train scalar \`${name}\` to set`;
    report(elaborateProblems.unknownSetting, model.span, message, { help: alternatives(name, known) });
  }
}

export function checkDims(
  models: readonly Model[],
  declarations: readonly Declaration[],
  dims: Readonly<Record<string, number>>,
  report: Report,
): void {
  const [model] = models;
  if (model === undefined) return;
  const known = [...new Set(models.flatMap((one) => one.dims))];
  for (const [name, size] of Object.entries(dims)) {
    if (!known.includes(name)) {
      const message = `there is no open dim \`${name}\` to fix`;
      const help = constantHelp(name, declarations) ?? alternatives(name, known);
      report(elaborateProblems.badFixedDim, model.span, message, { help });
    } else if (!Number.isSafeInteger(size) || size < 0) {
      const message = `\`${name}\` cannot be ${size}`;
      report(elaborateProblems.badFixedDim, model.span, message, { help: 'A dim is a whole number from 0.' });
    }
  }
}

/** Of a size that the file itself says, and nothing else can: `const K = 3`, `model M[B, K=3]`. */
function constantHelp(name: string, declarations: readonly Declaration[]): string | undefined {
  for (const declaration of declarations) {
    if (declaration.kind === 'const' && declaration.name.text === name) {
      return `The file fixes it, \`const ${name} = ${spanText(declaration.value.span)}\`: change it there, or make it a dim of the model, \`model M[${name}]\`.`;
    }
    if (declaration.kind !== 'callable' || declaration.keyword !== 'model') continue;
    const given = declaration.statics.find((parameter) => parameter.name.text === name)?.default;
    if (given !== undefined) {
      return `\`${declaration.name.text}\` fixes it, \`${name}=${spanText(given.span)}\`: change it there; without a default it is a dim.`;
    }
  }
  return undefined;
}

function alternatives(name: string, known: readonly string[]): string {
  const near = suggest(name, known);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return known.length === 0 ? 'This file has none.' : `They are ${known.join(', ')}.`;
}
