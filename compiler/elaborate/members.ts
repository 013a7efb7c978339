/** What is meant by a member of a value, which has none here: methods of other languages, and parameters of a layer. */
import type { Member } from '../../grammar/syntax.ts';
import { adviceOn, conversions, synonymOf } from '../check/foreign.ts';
import { intrinsic, intrinsics, isIntrinsic } from '../check/intrinsics.ts';
import { declaredNames } from '../check/scope.ts';
import type { Frame } from './context.ts';
import type { Value } from './values.ts';

const layerHelp =
  'What a layer computes with is its own. To use a parameter elsewhere too, declare it here, `param w: f32[I, O] ~ kaiming_uniform`, and write `x @ w` in place of the layer.';

/** Tied weights. */
export const tiedHelp =
  'What a layer computes with is its own. To use its weight elsewhere too, declare it here, `param weight: f32[vocab, width] ~ normal[std=0.02]`: `take(weight, text)` in place of the embedding, and `h @ transpose(weight)` for the logits.';

/** Whose weight is often used once more, to give the logits. */
function isEmbedding(of: Value): boolean {
  if (of.kind === 'instance') return isEmbedding(of.layer);
  return of.kind === 'callable' && of.scope.library && of.callable.name.text === 'Embedding';
}

/** `x.mean()`, `x.shape`. */
export function memberHelp(
  of: Value,
  { target, name: { text } }: Member,
  { scope }: Frame,
): { readonly help?: string } {
  const isLayer =
    of.kind === 'instance' || of.kind === 'stack' || (of.kind === 'callable' && of.callable.keyword === 'layer');
  if (isLayer) return { help: isEmbedding(of) ? tiedHelp : layerHelp };
  const written = target.kind === 'name' ? target.text : 'x';
  if (text === 'shape' || text === 'size') return { help: adviceOn('shape')! };
  const dtype = conversions.get(text);
  if (dtype !== undefined) return { help: `Write \`cast[${dtype}](${written})\`.` };
  const functions = [...Object.keys(intrinsics), ...declaredNames(scope, 'value')];
  const near = text === 'T' ? 'transpose' : synonymOf(text, functions);
  if (near === 'transpose' ? text !== 'T' : text === 'transpose') return { help: transposeHelp(written) };
  const name = near ?? (functions.includes(text) ? text : undefined);
  if (name === undefined) {
    const help = adviceOn(text);
    return help === undefined ? {} : { help };
  }
  const statics = isIntrinsic(name) ? intrinsic(name).statics : [];
  if (statics.some(({ rest }) => rest === true))
    return { help: `Write \`${name}[…](${written})\`, with the dims in the brackets.` };
  if (near !== undefined) return { help: `Write \`${near}(${written})\`.` };
  const along = statics.some((one) => one.name === 'axis') ? `; along an axis \`${name}(${written}, axis=-1)\`` : '';
  return { help: `Write \`${name}(${written})\` or \`${written} |> ${name}\`${along}.` };
}

function transposeHelp(written: string): string {
  return `Write \`transpose(${written})\` for the last two axes, or \`transpose[axes=[0, 2, 1]](${written})\` for any order.`;
}
