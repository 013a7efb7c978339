/** Names that are bound, labelled or typed with another sign than here, or with none: the problem to report, and what to parse in its place. */

import type { Read } from './foreign-statements.ts';
import { at } from './mend.ts';
import { problem, type SyntaxProblemName } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

/** What to read in place of so many tokens. */
interface Repair {
  readonly code: SyntaxProblemName;
  readonly from: Token;
  readonly to: Token;
  readonly message: string;
  readonly help: string;
  readonly tokens: readonly Token[];
  readonly replaced: number;
}

export function foreignBindings(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.image === '(' || token.image === '[') depth++;
    else if (token.image === ')' || token.image === ']') depth--;
    const repair =
      (depth === 0 ? arrowLeft(tokens, i) : undefined) ??
      unsignedLabel(tokens, i) ??
      foreignLabel(tokens, i) ??
      untyped(tokens, i);
    if (repair === undefined) {
      out.push(token);
      continue;
    }
    const { code, from, to, message, help } = repair;
    problems.push(problem(code, { file, start: from.startOffset, end: T.endOf(to) }, message, { help }));
    out.push(...repair.tokens);
    i += repair.replaced - 1;
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

/** `y <- relu(x)`: a comparison stands at the start of no line. */
function arrowLeft(tokens: readonly Token[], i: number): Repair | undefined {
  const [less, minus, next] = tokens.slice(i, i + 3);
  if (less!.tokenType !== T.Less || minus?.tokenType !== T.Minus || next === undefined) return undefined;
  if (minus.startOffset !== T.endOf(less!) || next.startOffset === T.endOf(minus)) return undefined;
  if (!bindsAll(tokens, i)) return undefined;
  const message = '`<-` is not a sign of this language';
  const sign = { ...less!, ...at(T.Assign, '=', less!.startOffset), first: false };
  return { code: 'foreignSign', from: less!, to: minus, message, help: 'Write `=`.', tokens: [sign], replaced: 2 };
}

/** Whether nothing but `a, b'` or `y[i, j]` stands on the line before. */
function bindsAll(tokens: readonly Token[], end: number): boolean {
  for (let i = end - 1; i >= 0; i--) {
    const { tokenType, image, first } = tokens[i]!;
    const isTarget = tokenType === T.Identifier || tokenType === T.Primed || [',', '[', ']'].includes(image);
    if (!isTarget) return false;
    if (first) return true;
  }
  return false;
}

/** Words that may follow a stage of a pipe. */
const followers: ReadonlySet<string> = new Set(
  'over with on in as if else and or not then requires is mask'.split(' '),
);

/** What stands behind `|>`, where that may be a label. */
function labelAt(tokens: readonly Token[], i: number): Token | undefined {
  const name = tokens[i]!;
  // A function without a name is told apart later.
  const isLabel = tokens[i - 1]?.tokenType === T.PipeSign && isName(name) && !name.first && name.image !== 'lambda';
  return isLabel ? name : undefined;
}

/** `x |> fc Dense[4]` */
function unsignedLabel(tokens: readonly Token[], i: number): Repair | undefined {
  const name = labelAt(tokens, i);
  const layer = tokens[i + 1];
  if (name === undefined || !isName(layer) || layer.first || followers.has(layer.image)) return undefined;
  return {
    code: 'unexpected',
    from: layer,
    to: layer,
    message: `\`:\` or \`|>\` is missing after \`${name.image}\``,
    help: `A label is \`${name.image}: ${layer.image}\`; two stages are \`${name.image} |> ${layer.image}\`.`,
    tokens: [name, colonAfter(name)],
    replaced: 1,
  };
}

/** `x |> fc = Dense[4]`, `x |> fc:: Dense[4]` */
function foreignLabel(tokens: readonly Token[], i: number): Repair | undefined {
  const name = labelAt(tokens, i);
  const rest = tokens.slice(i + 1, i + 4);
  const signs = rest.findIndex((token) => isName(token));
  const layer = rest[signs];
  const written = rest.slice(0, signs).map(({ tokenType }) => tokenType);
  const isForeign = (signs === 1 && written[0] === T.Assign) || (signs === 2 && written.every((type) => type === T.Colon)); // prettier-ignore
  if (name === undefined || layer === undefined || !isForeign || rest.slice(0, signs + 1).some(({ first }) => first)) {
    return undefined;
  }
  return {
    code: 'unexpected',
    from: rest[0]!,
    to: rest[signs - 1]!,
    message: 'a label stands before `:`',
    help: `Write \`${name.image}: ${layer.image}\`.`,
    tokens: [name, colonAfter(name)],
    replaced: signs + 1,
  };
}

const elements: ReadonlySet<string> = new Set(['f32', 'f64', 'i32', 'u8', 'bool']);

/** `fn f(x f32[B])`, `param w f32[4] = 0`, `y f32[B] = …`: no two names follow each other. */
function untyped(tokens: readonly Token[], i: number): Repair | undefined {
  const [name, element, open] = tokens.slice(i, i + 3);
  if (!isName(name) || T.roleWords.has(name.image) || !isName(element) || element.first) return undefined;
  if (!elements.has(element.image) || open?.tokenType !== T.SameBracket) return undefined;
  const before = tokens[i - 1];
  const isPlace = name.first || before?.image === '(' || before?.image === ',' || T.roleWords.has(before?.image ?? '');
  if (!isPlace) return undefined;
  return {
    code: 'unexpected',
    from: element,
    to: element,
    message: '`:` is missing before the type',
    help: `Write \`${name.image}: ${element.image}[…]\`.`,
    tokens: [name, colonAfter(name)],
    replaced: 1,
  };
}

function colonAfter(name: Token): Token {
  return { ...name, ...at(T.Colon, ':', T.endOf(name)), first: false };
}

function isName(token: Token | undefined): token is Token {
  return token?.tokenType === T.Identifier;
}
