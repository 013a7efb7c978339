/** Functions without names, `h => relu(h)` and `lambda h: relu(h)`: the problem to report, and what to parse in their place. */

import { isArrow } from './foreign-bodies.ts';
import type { Read } from './foreign-statements.ts';
import { at } from './mend.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

export function foreignLambdas(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const head = headOf(tokens, i);
    if (head === undefined) {
      out.push(tokens[i]!);
      continue;
    }
    const end = endOfBody(tokens, head.body);
    const [first, last] = [tokens[i]!, tokens[end - 1]!];
    const body = file.text.slice(tokens[head.body]!.startOffset, T.endOf(last));
    const span = { file, start: first.startOffset, end: T.endOf(last) };
    const help = `Declare it at the top of the file, \`fn f(${head.params.join(', ')}) = ${body}\`, and write \`f\` here.`;
    problems.push(problem('unexpected', span, 'every function has a name', { help }));
    // A name without text stands for what was reported.
    out.push({ ...first, ...at(T.Identifier, '', first.startOffset) });
    i = end - 1;
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

interface Head {
  readonly params: readonly string[];
  /** The index of the first token of the body. */
  readonly body: number;
}

/** `h =>`, `(a, b) =>` or `lambda a, b:`; undefined where there is no such thing, or nothing behind it. */
function headOf(tokens: readonly Token[], start: number): Head | undefined {
  const [isLambda, isOpen] = [tokens[start]!.image === 'lambda', tokens[start]!.image === '('];
  // `y => f(x)` on a line of its own is a binding, and `fn f(x) => …` has a name.
  if (!isLambda && !isOpen && tokens[start]!.first) return undefined;
  const before = tokens[start - 1];
  if (isOpen && before !== undefined && T.endOf(before) === tokens[start]!.startOffset && before.image !== '(')
    return undefined;
  const params: string[] = [];
  let i = isLambda || isOpen ? start + 1 : start;
  for (; tokens[i]?.tokenType === T.Identifier; i++) {
    params.push(tokens[i]!.image);
    if (tokens[i + 1]?.tokenType !== T.Comma || !(isLambda || isOpen)) {
      i++;
      break;
    }
    i++;
  }
  if (params.length === 0) return undefined;
  if (isOpen && tokens[i++]?.image !== ')') return undefined;
  const body = isLambda ? i + 1 : i + 2;
  if (!(isLambda ? tokens[i]?.tokenType === T.Colon : isArrow(tokens, i)) || body >= tokens.length) return undefined;
  return endOfBody(tokens, body) === body ? undefined : { params, body };
}

/** The index behind the body: a comma, a pipe, a closer or a new line outside brackets ends it. */
function endOfBody(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const { image, tokenType, first } = tokens[i]!;
    const ends = tokenType === T.Comma || tokenType === T.PipeSign || (first && i > from);
    if (depth === 0 && ends) return i;
    if (['(', '[', '{'].includes(image)) depth++;
    else if ([')', ']', '}'].includes(image) && --depth < 0) return i;
  }
  return tokens.length;
}
