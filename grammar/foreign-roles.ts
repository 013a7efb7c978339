/** Inputs, outputs and the like as other languages write them: the problem to report, and what to parse in their place. */

import type { Read } from './foreign-statements.ts';
import { at } from './mend.ts';
import { editDistance } from './near-miss.ts';
import { problem, type SyntaxProblemName } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words of other languages for a role of this one. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ...['parameter', 'parameters', 'weight', 'trainable'].map((word) => [word, 'param'] as const),
  ['buffer', 'state'],
  ['placeholder', 'input'],
]);

export function foreignRoles(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  const report = (name: SyntaxProblemName, from: Token, to: Token, message: string, help: string): void => {
    problems.push(problem(name, { file, start: from.startOffset, end: T.endOf(to) }, message, { help }));
  };
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.image === '{') depth++;
    else if (token.image === '}') depth--;
    out.push(token);
    if (depth === 0 || !(token.first || tokens[i - 1]?.image === '{')) continue;
    const line = restOfLine(tokens, i);
    const meant = meantRole(token, line);
    if (meant !== undefined) {
      report('unexpected', token, token, `\`${token.image}\` starts no statement`, `Did you mean \`${meant}\`?`);
      out.splice(-1, 1, { ...token, image: meant });
    }
    const role = meant ?? token.image;
    const [name, sign] = line;
    const article = role === 'output' ? 'an' : 'a';
    // A name alone may be what is offered.
    const offers = role === 'output' || role === 'metric';
    if (name === undefined || !(T.roleWords.has(role) || role === 'layer')) continue;
    if (name.tokenType === T.Primed && (!offers || sign === undefined || sign.tokenType === T.Assign)) {
      const bare = name.image.slice(0, -1);
      const help =
        offers && sign === undefined
          ? `Write \`${role} ${bare}\`, or of the next value \`${role} name = ${name.image}\`.`
          : 'A prime stands for the next value of what has a name already: leave it out.';
      report('missingName', name, name, `\`${name.image}\` is a next value and cannot be a name`, help);
      out.push(renamed(name, bare));
      i++;
    } else if (name.tokenType === T.StringToken || name.tokenType === T.QuotedString) {
      const bare = /^['"](\w+)['"]$/.exec(name.image)?.[1] ?? '';
      report('missingName', name, name, 'a name stands without quotes', `Write \`${role} ${bare || 'name'}\`.`);
      out.push(renamed(name, bare));
      i++;
    } else if (offers && (isComputed(line) || isPiped(tokens, i, line))) {
      const more = isPiped(tokens, i, line) ? ' …' : '';
      const text = `${file.text.slice(name.startOffset, T.endOf(line.at(-1)!))}${more}`;
      report('missingName', name, line.at(-1)!, `${article} ${role} that is computed needs a name`, `Write \`${role} name = ${text}\`.`); // prettier-ignore
      // What is computed is still looked at, under no name.
      out.push(placed(token, T.Identifier), placed(token, T.Assign));
    } else if (offers && sign?.tokenType === T.Colon) {
      const help = `Give the type where the name is bound, \`y: f32[${role === 'output' ? 'B, T' : ''}] = …\`, and then write \`${role} y\`.`;
      report('unexpected', sign, line.at(-1)!, `${article} ${role} has no type of its own`, help);
      out.push(name, ...line.slice(assignment(line)));
      i += line.length;
    } else if (offers && isRenamed(line)) {
      const last = line.at(-1)!;
      const help = `Write \`${role} ${last.image} = ${name.image}\`.`;
      report('unexpected', sign!, line.at(-2)!, `the name of ${article} ${role} stands before its value`, help);
      out.push(last, placed(token, T.Assign), name);
      i += line.length;
    }
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

/** The tokens behind one on its line. */
function restOfLine(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from + 1;
  while (end < tokens.length && !tokens[end]!.first && tokens[end]!.image !== '}') end++;
  return tokens.slice(from + 1, end);
}

/** `inputs x: …`, `Output y`, `parameter w = …`: a word that is none, before a name and what can follow that. */
function meantRole({ tokenType, image }: Token, [name, sign]: readonly Token[]): string | undefined {
  if (tokenType !== T.Identifier || T.roleWords.has(image) || name?.tokenType !== T.Identifier) return undefined;
  if (sign !== undefined && ![T.Colon, T.Assign, T.Tilde].includes(sign.tokenType)) return undefined;
  const word = image.toLowerCase();
  return synonyms.get(word) ?? [...T.roleWords.keys()].find((role) => editDistance(word, role) <= 1);
}

/** `output x |> relu`, `output relu(x)`, `output 2 * x`, `output mean'`. */
function isComputed([first, second, ...rest]: readonly Token[]): boolean {
  if (first === undefined) return false;
  const { tokenType } = first;
  if (tokenType === T.Primed || tokenType === T.NumberToken) return true;
  if (tokenType !== T.Identifier || second === undefined || rest.length === 0) return false;
  const touches = second.startOffset === T.endOf(first);
  if (second.tokenType === T.SameParen || second.tokenType === T.SameBracket) return touches;
  return operators.has(second.tokenType) || second.tokenType.CATEGORIES?.includes(T.BinaryOp) === true;
}

/** `output x`, and `|> relu` on the next line. */
function isPiped(tokens: readonly Token[], role: number, line: readonly Token[]): boolean {
  return line.length === 1 && tokens[role + 2]?.tokenType === T.PipeSign;
}

/** `output h -> y`, `output h => y`, `output h as y`. */
function isRenamed(line: readonly Token[]): boolean {
  const signs = line.slice(1, -1).map(({ image }) => image).join(''); // prettier-ignore
  const isName = (token: Token | undefined): boolean => token?.tokenType === T.Identifier;
  return isName(line[0]) && isName(line.at(-1)) && ['->', '=>', 'as'].includes(signs);
}

const operators: ReadonlySet<Token['tokenType']> = new Set([T.PipeSign, T.Caret, T.Dot]);

/** Where in a line its value begins, or its end. */
function assignment(line: readonly Token[]): number {
  const sign = line.findIndex(({ tokenType }) => tokenType === T.Assign);
  return sign === -1 ? line.length : sign;
}

function renamed(token: Token, image: string): Token {
  return { ...token, image, tokenType: T.Identifier, tokenTypeIdx: T.Identifier.tokenTypeIdx! };
}

/** A token without text, where the text has none. */
function placed(token: Token, type: Token['tokenType']): Token {
  return { ...token, ...at(type, '', T.endOf(token)), first: false };
}
