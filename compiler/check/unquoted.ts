/** A word without its quotes, where a string is taken: `padding=same`. */
import type { Argument, Expression, Item, StaticParameter } from '../../grammar/syntax.ts';
import type { Checker, Locals } from './locals.ts';
import { isKnown } from './names.ts';
import { checkProblems } from './problems.ts';
import { declared } from './scope.ts';

/** Of the intrinsics, which are declared nowhere. */
const words: Readonly<Record<string, readonly string[]>> = { padding: ['same', 'valid', 'causal'] };

/** What is given to `target`, but for the words that lack quotes: these are reported. */
export function withQuotes<Given extends Argument | Item>(
  checker: Checker,
  locals: Locals,
  target: Expression,
  all: readonly Given[],
): readonly Given[] {
  return all.filter((given) => {
    if (!(given.kind === 'named' || given.kind === 'argument') || given.name === undefined) return true;
    const { name, value } = given;
    if (value.kind !== 'name' || value.text === '' || isKnown(checker, locals, value.text)) return true;
    const isWord = words[name.text]?.includes(value.text) === true;
    if (!isWord && !takesString(parameterOf(checker, target, name.text))) return true;
    const help = `A word stands in quotes: \`${name.text}="${value.text}"\`.`;
    checker.report(checkProblems.unknownName, value.span, `unknown name \`${value.text}\``, { help });
    return false;
  });
}

function parameterOf({ scope }: Checker, target: Expression, name: string): StaticParameter | undefined {
  const head = target.kind === 'apply' ? target.target : target;
  const found = head.kind === 'name' ? declared(scope, 'value', head.text)?.declaration : undefined;
  return found?.kind === 'callable' ? found.statics.find((parameter) => parameter.name.text === name) : undefined;
}

function takesString(parameter: StaticParameter | undefined): boolean {
  return parameter?.type?.name.text === 'string' || parameter?.default?.kind === 'string';
}
