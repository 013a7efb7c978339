/** Scans over several sequences as other languages pair them, and labels outside a pipe: the problem to report, and what to parse. */

import type { Read } from './foreign-statements.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import { Assign, Colon, Comma, endOf, Identifier, NumberToken, Range, type Token } from './tokens.ts';

export function foreignScans(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  const textOf = (part: readonly Token[]): string =>
    part.length === 0 ? '' : file.text.slice(part[0]!.startOffset, endOf(part.at(-1)!));
  const report = (from: Token, to: Token, message: string, help: string): void => {
    problems.push(problem('unexpected', { file, start: from.startOffset, end: endOf(to) }, message, { help }));
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const pairs = token.image === 'scan' ? pairsOf(tokens, i) : undefined;
    if (pairs !== undefined) {
      const { names, sequences, from, to } = pairs;
      const list = (parts: readonly (readonly Token[])[]): string => parts.map(textOf).join(', ');
      const written = `scan ${list(names)} in ${list(sequences)}${tokens[to]?.image === 'over' ? ' over T' : ''} …`;
      report(
        from,
        tokens[to - 1]!,
        'the names of a scan stand side by side, and so do its sequences',
        `Write \`${written}\`.`,
      );
      out.push(token, ...joined(names, pairs.comma), pairs.in, ...joined(sequences, pairs.comma));
      i = to - 1;
      continue;
    }
    const range = token.image === 'scan' ? rangeOf(tokens, i) : undefined;
    if (range !== undefined) {
      const [name, to] = [tokens[i + 1]!.image, textOf(tokens.slice(range.dots + 1, range.end))];
      const help = `Write \`scan ${name} in iota[${to}] over ${to} …\`; or over a tensor itself, \`scan x_t in x over T …\`.`;
      report(tokens[range.dots - 1]!, tokens[range.end - 1]!, 'a scan goes over a tensor, and a range is none', help);
      out.push(...tokens.slice(i, range.dots));
      i = range.end - 1;
      continue;
    }
    const rounds = token.image === 'scan' ? roundsOf(tokens, i) : undefined;
    if (rounds !== undefined) {
      const size = rounds.length === 0 ? 'N' : textOf(rounds);
      const help = `Write \`scan k in iota[${size}] over ${size} with …\`, where k counts from 0, or over a tensor \`scan x_t in x over ${size} with …\`.`;
      report(token, rounds.at(-1) ?? tokens[i + 1]!, 'a scan goes over a tensor, which stands behind `in`', help);
      const word = { ...token, first: false };
      const number = { ...word, tokenType: NumberToken, tokenTypeIdx: NumberToken.tokenTypeIdx! };
      out.push(token, { ...word, image: '_' }, { ...word, image: 'in' }, { ...number, image: '0' });
      continue;
    }
    if (isLabel(tokens, i)) {
      out.push(token);
      const [label, , head] = [tokens[i + 1]!, tokens[i + 2], tokens[i + 3]!];
      report(label, tokens[i + 2]!, 'a label stands in a pipe', labelHelp(tokens, i + 3, label.image, textOf));
      out.push(head);
      i += 3;
      continue;
    }
    out.push(token);
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

interface Pairs {
  readonly names: readonly (readonly Token[])[];
  readonly sequences: readonly (readonly Token[])[];
  readonly in: Token;
  readonly comma: Token | undefined;
  /** Where the mistake begins. */
  readonly from: Token;
  /** The index behind the sequences. */
  readonly to: number;
}

/** `scan (a, b) in (x, z)` and `scan a in x, b in z`; undefined where the scan is written as it should be. */
function pairsOf(tokens: readonly Token[], scan: number): Pairs | undefined {
  const start = scan + 1;
  const at = start + tokens.slice(start, start + longest).findIndex(({ image }) => image === 'in' || image === '{');
  const within = tokens[at];
  if (within?.image !== 'in' || at < start) return undefined;
  const to = endOfSequences(tokens, at + 1);
  if (to === undefined) return undefined;
  const left = tokens.slice(start, at);
  const right = tokens.slice(at + 1, to);
  const names = separated(bare(left));
  const isName = (part: readonly Token[]): boolean => part.length === 1 && part[0]!.tokenType === Identifier;
  const comma = [...left, ...right].find(({ tokenType }) => tokenType === Comma);
  if (!names.every(isName)) return undefined;
  const common = { in: within, comma, to };
  const others = separated(right);
  const again = others.slice(1);
  if (
    again.length > 0 &&
    again.every((part) => part[0]?.tokenType === Identifier && part[1]?.image === 'in' && part.length > 2)
  ) {
    const more = again.map((part) => part.slice(0, 1));
    return {
      ...common,
      names: [...names, ...more],
      sequences: [others[0]!, ...again.map((part) => part.slice(2))],
      from: more[0]![0]!,
    };
  }
  // `scan a, b in (x, z)` reads well, and elaboration says what is wrong with it.
  return bare(left) === left ? undefined : { ...common, names, sequences: separated(bare(right)), from: left[0]! };
}

/** More tokens than anyone writes here: what is longer is left as it is. */
const longest = 300;

function endOfSequences(tokens: readonly Token[], from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < Math.min(tokens.length, from + longest); i++) {
    const { image } = tokens[i]!;
    if (depth === 0 && i > from && (image === 'over' || image === 'with' || image === '{')) return i;
    if (image === '(' || image === '[') depth++;
    else if (image === ')' || image === ']') depth--;
    if (depth < 0 || image === '{' || image === '}') return undefined;
  }
  return undefined;
}

/** Without parentheses around the whole. */
function bare(part: readonly Token[]): readonly Token[] {
  if (part[0]?.image !== '(' || part.at(-1)?.image !== ')') return part;
  const inner = part.slice(1, -1);
  let depth = 0;
  for (const { image } of inner) {
    if (image === '(') depth++;
    else if (image === ')') depth--;
    if (depth < 0) return part;
  }
  return inner;
}

/** What commas separate outside brackets. */
function separated(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const all: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (['(', '[', '{'].includes(token.image)) depth++;
    else if ([')', ']', '}'].includes(token.image)) depth--;
    if (depth === 0 && token.tokenType === Comma) all.push([]);
    else all.at(-1)!.push(token);
  }
  return all;
}

function joined(lists: readonly (readonly Token[])[], comma: Token | undefined): readonly Token[] {
  return lists.flatMap((part, i) => (i === 0 ? part : [...(comma === undefined ? [] : [comma]), ...part]));
}

/** `scan t in 0..T with …`: where its dots are, and the index behind it. */
function rangeOf(tokens: readonly Token[], scan: number): { readonly dots: number; readonly end: number } | undefined {
  const dots = scan + 4;
  if (tokens[scan + 2]?.image !== 'in' || tokens[dots]?.tokenType !== Range) return undefined;
  const end = endOfSequences(tokens, dots);
  return end === undefined || end === dots + 1 ? undefined : { dots, end };
}

/** `scan over N with …`, `scan with …`: the size, nothing where there is none; undefined where the scan has a name. */
function roundsOf(tokens: readonly Token[], scan: number): readonly Token[] | undefined {
  const [word, next, after] = tokens.slice(scan + 1, scan + 4);
  if (word === undefined || word.first || next === undefined || next.first) return undefined;
  // `over scan with …`: a dim may be called so, and a tensor.
  const before = tokens[scan - 1];
  if (before?.tokenType !== Assign && !['return', 'yield', 'remat'].includes(before?.image ?? '')) return undefined;
  if (word.image === 'with') return next.tokenType === Identifier && after?.tokenType === Assign ? [] : undefined;
  // `over` may also be the name of an element.
  if (word.image !== 'over' || next.image === 'in' || next.tokenType === Comma) return undefined;
  const end = endOfSequences(tokens, scan + 2);
  return end === undefined ? undefined : tokens.slice(scan + 2, end);
}

const elements: ReadonlySet<string> = new Set(['f32', 'f64', 'i32', 'u8', 'bool']);

/** `= attn: Step[4](x)`: what follows is no type, and there is no pipe before the label. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [sign, label, colon, head, after] = tokens.slice(at, at + 5);
  const begins = sign?.tokenType === Assign || sign?.image === 'return' || sign?.image === 'yield';
  if (!begins || label?.tokenType !== Identifier || colon?.tokenType !== Colon) return false;
  if (head?.tokenType !== Identifier || elements.has(head.image)) return false;
  return after?.image === '[' || after?.image === '(';
}

/** `x |> attn: Step[4](pos)`: the first argument goes to the front. */
function labelHelp(
  tokens: readonly Token[],
  head: number,
  label: string,
  textOf: (part: readonly Token[]) => string,
): string {
  const closer = (open: number): number => {
    let depth = 0;
    for (let i = open; i < Math.min(tokens.length, open + longest); i++) {
      if (['(', '['].includes(tokens[i]!.image)) depth++;
      else if ([')', ']'].includes(tokens[i]!.image) && --depth === 0) return i;
    }
    return open;
  };
  const open = tokens[head + 1]!.image === '[' ? closer(head + 1) + 1 : head + 1;
  const layer = textOf(tokens.slice(head, open));
  if (tokens[open]?.image !== '(')
    return `Write \`x |> ${label}: ${layer}\`; or \`layer ${label} = ${layer}\`, then \`${label}(x)\`.`;
  const [first, ...others] = separated(tokens.slice(open + 1, closer(open))).map(textOf);
  const rest = others.length === 0 ? '' : `(${others.join(', ')})`;
  return `Write \`${first === '' ? 'x' : first!} |> ${label}: ${layer}${rest}\`.`;
}
