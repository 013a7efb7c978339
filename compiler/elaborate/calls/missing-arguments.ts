/** What to write where a call lacks arguments. */
import { spanText } from '../../../grammar/source.ts';
import type { Callable, Parameter } from '../../../grammar/syntax.ts';
import type { GivenArgument } from '../context.ts';

/** A longer argument is shown by its parameter's name. */
const longest = 24;

/** The whole call, with the names of what is missing, and their types. */
export function missingHelp(
  { name, params = [] }: Callable,
  matched: ReadonlyMap<Parameter, GivenArgument>,
  missing: readonly Parameter[],
): string {
  const written = params.flatMap((parameter): readonly string[] => {
    const argument = matched.get(parameter);
    if (argument === undefined) return missing.includes(parameter) ? [parameter.name.text] : [];
    const text = spanText(argument.span);
    if (text.length <= longest && !text.includes('\n')) return [text];
    return [argument.name === undefined ? parameter.name.text : `${parameter.name.text}=…`];
  });
  const types = missing.flatMap(({ name: { text }, type }) =>
    type === undefined ? [] : [`${text}: ${spanText(type.span)}`],
  );
  const where = types.length === 0 ? '' : `, with \`${types.join('`, `')}\``;
  return `Write \`${name.text}(${written.join(', ')})\`${where}.${transitionHelp(matched, missing)}`;
}

/** What a sequence's labels cost one after the other is learnt, and none of the network's values: it is easily taken for an option. */
function transitionHelp(matched: ReadonlyMap<Parameter, GivenArgument>, missing: readonly Parameter[]): string {
  const [scores] = [...matched.values()].map(({ value }) => value);
  if (!missing.some(({ name }) => name.text === 'transition') || scores?.kind !== 'tensor') return '';
  const classes = scores.node.type.shape.at(-1)?.key;
  return classes === undefined ? '' : ` The model learns it: \`param transition: f32[${classes}, ${classes}] = 0\`.`;
}
