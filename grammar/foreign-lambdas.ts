/** Functions without names, `h => relu(h)` and `lambda h: relu(h)`, and bodies behind another sign than `=`: the problem to report, and what to parse in their place. */

import { endOfLine, type Read } from './foreign-statements.ts';
import { at } from './mend.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

export function foreignLambdas(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  const signs = bodySigns(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const head = headOf(tokens, i);
    if (head === undefined) {
      const token = tokens[i]!;
      if (signs.has(token)) {
        const span = { file, start: token.startOffset, end: T.endOf(token) };
        const help = `Write \`${signs.get(token)} = …\`.`;
        problems.push(problem('unexpected', span, `a body stands behind \`=\`, not \`${token.image}\``, { help }));
        out.push({ ...token, ...at(T.Assign, token.image, token.startOffset) });
        continue;
      }
      out.push(token);
      if (!isArrow(tokens, i)) continue;
      // `fn f(x) => …`
      const span = { file, start: token.startOffset, end: T.endOf(tokens[i + 1]!) };
      problems.push(problem('foreignSign', span, '`=>` is not a sign of this language', { help: 'Write `=`.' }));
      i++;
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

const types: ReadonlySet<string> = new Set(['f32', 'f64', 'i32', 'u8', 'bool', '[', '(']);

/** The sign in `fn f(x) -> x * 2` and `fn f(x): x * 2` at the top of a file, and the header before it. */
function bodySigns(tokens: readonly Token[]): ReadonlyMap<Token, string> {
  const found = new Map<Token, string>();
  tokens.forEach(({ image: word, first, indent }, start) => {
    if (!(word === 'fn' || word === 'layer') || !first || indent > 0) return;
    const end = endOfLine(tokens, start);
    const line = tokens.slice(start, end);
    const close = closeOf(line);
    const [sign, next] = [line[close + 1], line[close + 2]];
    if (close < 0 || sign === undefined || next === undefined) return;
    // A type may follow an arrow; what follows that, or stands on the next line, is the body.
    const isType = sign.tokenType === T.Arrow && types.has(next.image);
    const hasBody = [...line.slice(close + 1), ...tokens.slice(end, end + 1)].some(
      ({ tokenType: type, image }) => type === T.Assign || image === '{' || image === 'requires',
    );
    if (isType || hasBody || !(sign.tokenType === T.Arrow || sign.tokenType === T.Colon)) return;
    const header = line.slice(0, close + 1);
    found.set(sign, header.map((token, i) => `${i > 0 ? gap(header[i - 1]!, token) : ''}${token.image}`).join('')); // prettier-ignore
  });
  return found;
}

const gap = (left: Token, right: Token): string => (right.startOffset > T.endOf(left) ? ' ' : '');

/** Where the parameters of a header end, or −1. */
function closeOf(line: readonly Token[]): number {
  let depth = 0;
  for (const [i, { image }] of line.entries()) {
    if (image === '(' || image === '[') depth++;
    else if ((image === ')' || image === ']') && --depth === 0 && image === ')') return i;
  }
  return -1;
}

/** `=>` */
function isArrow(tokens: readonly Token[], index: number): boolean {
  const [sign, next] = [tokens[index], tokens[index + 1]];
  return sign?.tokenType === T.Assign && next?.tokenType === T.Greater && next.startOffset === T.endOf(sign);
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
