/**
 * Lays text out as Prettier does, as far as the printers of this folder go: statements and members on lines of their own, of which one that is
 * too long is opened at its last brackets. Prettier itself was 12 % of compiling, half of it the time to load it; it still takes what this
 * does not know, and tests compare the two.
 */

export const WIDTH = 120;

/** Undefined where a line has a form that is not known here. */
export function laidOut(text: string): string | undefined {
  const lines: string[] = [];
  /** Of each line that left brackets open, how many are still open: they are one step of indentation. */
  const open: number[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const last = lines.at(-1);
    if (line === '') {
      if (last !== undefined && last !== '' && !/[([{]$/.test(last)) lines.push('');
      continue;
    }
    if (/^(\/\*|\*|\/\/)/.test(line)) {
      lines.push(`${indent(open.length)}${line.startsWith('*') ? ' ' : ''}${line}`);
      continue;
    }
    const brackets = bracketsOf(line);
    if (brackets === undefined) return undefined;
    const leading = /^[)\]}]*/.exec(line)![0].length;
    close(open, leading);
    if (leading > 0 && last === '') lines.pop();
    const written = fitted(line, open.length);
    if (written === undefined) return undefined;
    lines.push(...written);
    let balance = 0;
    for (const { kind } of brackets.slice(leading)) balance += kind === 'open' ? 1 : -1;
    if (balance > 0) open.push(balance);
    else close(open, -balance);
  }
  while (lines.at(-1) === '') lines.pop();
  return `${lines.join('\n')}\n`;
}

function indent(level: number): string {
  return '  '.repeat(level);
}

function close(open: number[], count: number): void {
  for (let left = count; left > 0 && open.length > 0;) {
    const closed = Math.min(left, open.at(-1)!);
    open[open.length - 1]! -= closed;
    left -= closed;
    if (open.at(-1) === 0) open.pop();
  }
}

interface Bracket {
  readonly kind: 'open' | 'close';
  readonly at: number;
}

/** Brackets outside of strings; undefined where there is something else that brackets may stand in. */
function bracketsOf(line: string): readonly Bracket[] | undefined {
  const found: Bracket[] = [];
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (char === '`' || (char === '/' && /[/*]/.test(line[at + 1] ?? ''))) return undefined;
    if (char === "'" || char === '"') {
      const end = line.indexOf(char, at + 1);
      // Prettier chooses between quotes by what a string holds.
      if (end === -1 || line.slice(at, end).includes('\\') || char === '"') return undefined;
      at = end;
    } else if ('([{'.includes(char)) found.push({ kind: 'open', at });
    else if (')]}'.includes(char)) found.push({ kind: 'close', at });
  }
  return found;
}

/** The line, or where it is too long, several. */
function fitted(line: string, level: number): readonly string[] | undefined {
  if (2 * level + line.length <= WIDTH && !hasRows(line)) return [indent(level) + line];
  if (/^(for|while|if|switch)\b/.test(line)) return undefined;
  const sum = assignedSum(line, level);
  if (sum !== undefined) return sum;
  const groups = groupsIn(line);
  const group = groups.at(-1);
  if (group === undefined) return undefined;
  const params = groups.at(-2);
  // Between parameters and a type: both are opened.
  if (params !== undefined && line.slice(params.to, group.from) === '): ' && line.slice(group.to) === '} {') {
    const [before, after] = [opened(line.slice(0, params.to + 1), params, level), fitted(line.slice(params.to), level)];
    return before && after && [...before.slice(0, -1), ...after];
  }
  return opened(line, group, level);
}

/** The line with what stands in these brackets on lines of its own. */
function opened(line: string, { from, to }: Group, level: number): readonly string[] | undefined {
  let [head, inner, tail] = [line.slice(0, from + 1), line.slice(from + 1, to), line.slice(to)];
  // Brackets around an operand are not opened like those of a call, nor those of an index like those of a list.
  const before = line.slice(0, from);
  const isOperand = line[from] === '(' && !/([\w$)\]>!]|=> )$/.test(before);
  const isIndex = line[from] === '[' && /[\w$)\]!]$/.test(before);
  if (isOperand || isIndex) return undefined;
  if (!/^[)\]}]([;,]| as const;| \{| from '[^']*';)?$/.test(tail)) return undefined;
  const last = splitAt(inner, ',').at(-1) ?? '';
  const first = inner.slice(0, inner.length - last.length);
  // A literal that is all that a call gets, or the last of it and the only one, is opened together with the call.
  if (head.endsWith('(') && isLiteral(last) && !/[[{]/.test(first)) {
    [head, inner, tail] = [head + first + last[0], last.slice(1, -1), last.at(-1)! + tail];
  }
  if (2 * level + head.length > WIDTH) return undefined;
  const separator = splitAt(inner, ';').length > 1 || /^\s*readonly /.test(inner) ? ';' : ',';
  const items = splitAt(inner, separator);
  // Prettier fills lines with numbers.
  if (items.every((item) => /^-?[\d.]/.test(item))) return undefined;
  const lines = [indent(level) + head];
  for (const item of items) {
    const written = fitted(`${item}${separator}`, level + 1);
    if (written === undefined) return undefined;
    lines.push(...written);
  }
  return [...lines, indent(level) + tail];
}

function isLiteral(text: string): boolean {
  const [whole] = groupsIn(text);
  return /^[[{]/.test(text) && whole!.from === 0 && whole!.to === text.length - 1;
}

/** `y = a + b;` with the sum, or the product, on the next line, or an operand on each of the next. */
function assignedSum(line: string, level: number): readonly string[] | undefined {
  const [, target, value] = /^(.*?[^=!<>] [-+*]?=) ([^>].*;)$/.exec(line) ?? [];
  if (target === undefined || value === undefined || 2 * level + target.length > WIDTH) return undefined;
  const operands = [/ [-+] /g, / [*/] /g].map((sign) => operandsOf(value, sign)).find((found) => found.length > 1);
  if (operands === undefined || / [?:] |&&|=>/.test(value)) return undefined;
  const whole = indent(level + 1) + value;
  const lines = whole.length <= WIDTH ? [whole] : operands.map((operand) => indent(level + 1) + operand);
  return lines.every(({ length }) => length <= WIDTH) ? [indent(level) + target, ...lines] : undefined;
}

/** The parts of a sum or a product, each with the sign that follows it. */
function operandsOf(value: string, sign: RegExp): readonly string[] {
  const groups = groupsIn(value);
  const signs = [...value.matchAll(sign)].filter(
    ({ index }) => !groups.some(({ from, to }) => index > from && index < to),
  );
  const ends = [...signs.map(({ index }) => index + 2), value.length];
  return ends.map((end, i) => value.slice(i === 0 ? 0 : ends[i - 1]! + 1, end));
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** Brackets that are closed in the text, and in no others. */
function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  const open: number[] = [];
  for (const { kind, at } of bracketsOf(text) ?? []) {
    if (kind === 'open') open.push(at);
    else {
      const from = open.pop();
      if (from !== undefined && open.length === 0) groups.push({ from, to: at });
    }
  }
  return groups;
}

/** The parts between separators that stand in no brackets. */
function splitAt(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === "'") at = text.indexOf("'", at + 1);
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether there is an array of several objects or arrays of several elements: each of those is a line. */
function hasRows(text: string): boolean {
  if (!text.includes('}, {') && !text.includes('], [')) return false;
  return groupsIn(text).some(({ from, to }) => {
    const inner = text.slice(from + 1, to);
    const items = splitAt(inner, ',');
    const isRow = (item: string): boolean => /^[[{]/.test(item) && splitAt(item.slice(1, -1), ',').length > 1;
    return (text[from] === '[' && items.length > 1 && items.every(isRow)) || hasRows(inner);
  });
}
