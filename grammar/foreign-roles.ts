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

const elements: ReadonlySet<string> = new Set(['f32', 'f64', 'i32', 'u8', 'bool']);

/** What is wrong with a line, and what to read behind its role in place of so many tokens. */
interface Repair {
  readonly code: SyntaxProblemName;
  readonly from: Token;
  readonly to: Token;
  readonly message: string;
  readonly help: string;
  readonly tokens: readonly Token[];
  readonly replaced: number;
}

/** A line that begins with a role, `param`, `output` and so on, or with `layer`. */
interface RoleLine {
  readonly role: string;
  readonly head: Token;
  /** The tokens behind the role; the first is where a name belongs, the second what may follow that. */
  readonly rest: readonly Token[];
  readonly name: Token;
  readonly sign: Token | undefined;
  /** `|>` begins the next line. */
  readonly goesOn: boolean;
  readonly file: SourceFile;
}

export function foreignRoles(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  const report = ({ code, from, to, message, help }: Omit<Repair, 'tokens' | 'replaced'>): void => {
    problems.push(problem(code, { file, start: from.startOffset, end: T.endOf(to) }, message, { help }));
  };
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const head = tokens[i]!;
    if (head.image === '{') depth++;
    else if (head.image === '}') depth--;
    out.push(head);
    if (depth === 0 || !(head.first || tokens[i - 1]?.image === '{')) continue;
    const rest = restOfLine(tokens, i);
    const meant = meantRole(head, rest);
    if (meant !== undefined) {
      const message = `\`${head.image}\` starts no statement`;
      report({ code: 'unexpected', from: head, to: head, message, help: `Did you mean \`${meant}\`?` });
      out.splice(-1, 1, { ...head, image: meant });
    }
    const role = meant ?? head.image;
    const [name, sign] = rest;
    if (name === undefined || !(T.roleWords.has(role) || role === 'layer')) continue;
    const goesOn = tokens[i + 1 + rest.length]?.tokenType === T.PipeSign;
    const repair = repairOf({ role, head, rest, name, sign, goesOn, file });
    if (repair === undefined) continue;
    report(repair);
    out.push(...repair.tokens);
    i += repair.replaced;
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

function repairOf(line: RoleLine): Repair | undefined {
  const repair = primedName(line) ?? quotedName(line) ?? typeFirst(line) ?? unsignedLoss(line);
  if (repair !== undefined || !offers(line)) return repair;
  return unnamedOutput(line) ?? typedOutput(line) ?? nameBehindValue(line);
}

/** A name alone may be what is offered. */
function offers({ role }: RoleLine): boolean {
  return role === 'output' || role === 'metric';
}

/** `an output`, `a metric`. */
function named(role: string): string {
  return `${role === 'output' ? 'an' : 'a'} ${role}`;
}

/** `state s' = …`, `output mean'`. */
function primedName(line: RoleLine): Repair | undefined {
  const { role, name, sign } = line;
  const isName = !offers(line) || sign === undefined || sign.tokenType === T.Assign;
  if (name.tokenType !== T.Primed || !isName) return undefined;
  const bare = name.image.slice(0, -1);
  const help =
    offers(line) && sign === undefined
      ? `Write \`${role} ${bare}\`, or of the next value \`${role} name = ${name.image}\`.`
      : 'A prime stands for the next value of what has a name already: leave it out.';
  const message = `\`${name.image}\` is a next value and cannot be a name`;
  return { code: 'missingName', from: name, to: name, message, help, tokens: [renamed(name, bare)], replaced: 1 };
}

/** `param "w" = …`. */
function quotedName({ role, name }: RoleLine): Repair | undefined {
  if (name.tokenType !== T.StringToken && name.tokenType !== T.QuotedString) return undefined;
  const bare = /^['"](\w+)['"]$/.exec(name.image)?.[1] ?? '';
  const help = `Write \`${role} ${bare || 'name'}\`.`;
  const message = 'a name stands without quotes';
  return { code: 'missingName', from: name, to: name, message, help, tokens: [renamed(name, bare)], replaced: 1 };
}

/** `input f32[B, T] x`. */
function typeFirst({ role, rest, name, sign, file }: RoleLine): Repair | undefined {
  const close = rest.findIndex(({ image }) => image === ']');
  const last = rest[close + 1];
  const isType = elements.has(name.image) && sign?.tokenType === T.SameBracket && close > 0;
  if (!isType || last?.tokenType !== T.Identifier) return undefined;
  const message = 'the name stands before its type';
  const type = rest.slice(0, close + 1);
  const help = `Write \`${role} ${last.image}: ${file.text.slice(name.startOffset, T.endOf(rest[close]!)).replaceAll(/\s+/g, ' ')}\`.`;
  const tokens = [{ ...last, line: name.line, first: false }, placed(last, T.Colon), ...type];
  return { code: 'unexpected', from: name, to: last, message, help, tokens, replaced: close + 2 };
}

/** `loss mse(y, t)`. */
function unsignedLoss({ role, head, rest, name, file }: RoleLine): Repair | undefined {
  if (role !== 'loss' || !isComputed(rest)) return undefined;
  const last = rest.at(-1)!;
  const help = `Write \`loss = ${file.text.slice(name.startOffset, T.endOf(last))}\`.`;
  const message = '`=` is missing after `loss`';
  const tokens = [placed(head, T.Assign)];
  return { code: 'unexpected', from: name, to: last, message, help, tokens, replaced: 0 };
}

/** `output relu(x)`: what is computed is still looked at, under no name. */
function unnamedOutput({ role, head, rest, name, goesOn, file }: RoleLine): Repair | undefined {
  const isPiped = goesOn && rest.length === 1;
  if (!isPiped && !isComputed(rest)) return undefined;
  const last = rest.at(-1)!;
  const text = `${file.text.slice(name.startOffset, T.endOf(last))}${isPiped ? ' …' : ''}`;
  const message = `${named(role)} that is computed needs a name`;
  const help = `Write \`${role} name = ${text}\`.`;
  const tokens = [placed(head, T.Identifier), placed(head, T.Assign)];
  return { code: 'missingName', from: name, to: last, message, help, tokens, replaced: 0 };
}

/** `output y: f32[B] = …`. */
function typedOutput({ role, rest, name, sign }: RoleLine): Repair | undefined {
  if (sign?.tokenType !== T.Colon) return undefined;
  const message = `${named(role)} has no type of its own`;
  const type = role === 'output' ? 'f32[B, T]' : 'f32[]';
  const help = `Give the type where the name is bound, \`y: ${type} = …\`, and then write \`${role} y\`.`;
  const tokens = [name, ...rest.slice(assignment(rest))];
  return { code: 'unexpected', from: sign, to: rest.at(-1)!, message, help, tokens, replaced: rest.length };
}

/** `output h -> y`. */
function nameBehindValue({ role, head, rest, name, sign }: RoleLine): Repair | undefined {
  if (sign === undefined || !isRenamed(rest)) return undefined;
  const last = rest.at(-1)!;
  const message = `the name of ${named(role)} stands before its value`;
  const help = `Write \`${role} ${last.image} = ${name.image}\`.`;
  const tokens = [last, placed(head, T.Assign), name];
  return { code: 'unexpected', from: sign, to: rest.at(-2)!, message, help, tokens, replaced: rest.length };
}

/** The tokens behind one on its line. */
function restOfLine(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from + 1;
  const isType = elements.has(tokens[end]?.image ?? '') && tokens[end + 1]?.tokenType === T.SameBracket;
  // The dims of a type may go on below.
  const close = isType ? tokens.findIndex(({ image }, i) => i > end && /[\]{}=]/.test(image)) : -1;
  if (tokens[close]?.image === ']') end = close + 1;
  while (end < tokens.length && !tokens[end]!.first && tokens[end]!.image !== '}') end++;
  return tokens.slice(from + 1, end);
}

/** `inputs x: …`, `Output y`, `parameter w = …`, `tarin {`: a word that is none, before a name and what can follow that. */
function meantRole({ tokenType, image }: Token, [name, sign]: readonly Token[]): string | undefined {
  if (tokenType !== T.Identifier || T.roleWords.has(image)) return undefined;
  const opens = name?.image === '{' || (name?.tokenType === T.Identifier && sign?.image === '{');
  if (opens) return editDistance(image.toLowerCase(), 'train') <= 1 && image !== 'train' ? 'train' : undefined;
  if (name?.tokenType !== T.Identifier) return undefined;
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
