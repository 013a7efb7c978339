/** Bodies of functions behind another sign than `=`, as `fn f(x) => …`: the problem to report, and what to parse in their place. */

import { endOfLine, type Read } from './foreign-statements.ts';
import { at } from './mend.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

/** Functions without names have been taken out before. */
export function foreignBodies(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  const signs = bodySigns(tokens);
  for (let i = 0; i < tokens.length; i++) {
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
    const span = { file, start: token.startOffset, end: T.endOf(tokens[i + 1]!) };
    problems.push(problem('foreignSign', span, '`=>` is not a sign of this language', { help: 'Write `=`.' }));
    i++;
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
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
    found.set(sign, header.map((token, i) => `${i > 0 ? gap(header[i - 1]!, token) : ''}${token.image}`).join(''));
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
export function isArrow(tokens: readonly Token[], index: number): boolean {
  const [sign, next] = [tokens[index], tokens[index + 1]];
  return sign?.tokenType === T.Assign && next?.tokenType === T.Greater && next.startOffset === T.endOf(sign);
}
