/** What a string literal stands for. */

import { report, type BuildContext } from './cst.ts';
import type { Span } from './source.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['n', '\n'],
  ['t', '\t'],
]);

/** `text` is the literal with its quotes; one that lacks its end has been reported by the lexer. */
export function stringValue(context: BuildContext, text: string, span: Span): string {
  const inner = text.length > 1 && text.endsWith(text[0]!) ? text.slice(1, -1) : text.slice(1);
  return inner.replace(/\\([^]?)/g, (escape: string, character: string, offset: number) => {
    const value = escapes.get(character);
    if (value !== undefined) return value;
    const start = span.start + 1 + offset;
    const place = { file: span.file, start, end: start + escape.length };
    report(context, 'badEscape', place, `\`${escape}\` means nothing in a string`);
    return character;
  });
}
