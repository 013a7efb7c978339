/** The Prettier plugin for `.nn`: the same canonical form as `nnc fmt`, whatever Prettier's options say. */
import type { Doc, Parser, Printer, SupportLanguage } from 'prettier';
import { format } from './format.ts';
import { positionAt } from './source.ts';

/** A whole file: the syntax tree and its comments stay inside our printer, so Prettier has nothing to attach or to break. */
interface Canonical {
  readonly type: 'canonical';
  readonly text: string;
  /** Length of the source, in UTF-16 units. */
  readonly length: number;
}

export const languages: SupportLanguage[] = [{ name: 'nn', parsers: ['nn'], extensions: ['.nn'] }];

export const parsers: { readonly nn: Parser<Canonical> } = {
  nn: { astFormat: 'nn', parse, locStart: () => 0, locEnd: ({ length }) => length },
};

export const printers: { readonly nn: Printer<Canonical> } = {
  nn: { print: ({ node }) => lines(node.text), getVisitorKeys: () => [] },
};

/** Throws for the first mistake, in the form that Prettier shows with a frame. */
function parse(source: string, options: { readonly filepath?: string | undefined } = {}): Canonical {
  const file = { name: options.filepath ?? 'text.nn', text: source };
  const { text, problems } = format(file);
  if (text !== undefined) return { type: 'canonical', text, length: source.length };
  const { code, message, span } = problems[0]!;
  const loc = { start: positionAt(file, span.start), end: positionAt(file, span.end) };
  throw Object.assign(new SyntaxError(`${code}: ${message} (${loc.start.line}:${loc.start.column})`), { loc });
}

/** Prettier's own new lines, so that its choice of line ends and the indentation of a block in Markdown apply. */
function lines(text: string): Doc {
  const line: Doc = [{ type: 'line', hard: true }, { type: 'break-parent' }];
  return text.split('\n').flatMap((part, i) => (i === 0 ? [part] : [line, part]));
}
