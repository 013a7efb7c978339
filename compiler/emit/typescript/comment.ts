/** Doc comments. */

/** One or several lines above a declaration; nothing for no lines. */
export function comment(lines: readonly string[]): string {
  // What the comment quotes must not end it.
  const safe = lines.flatMap((line) => line.split('\n')).map((line) => line.replaceAll('*/', '*\u2215').trimEnd());
  if (safe.length === 0) return '';
  if (safe.length === 1) return `/** ${safe[0]!} */\n`;
  return `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** For modules that nobody reads: their declaration file has the same comments, which are 5 to 8 % of a small one. */
export function withoutComments(text: string): string {
  return text.replace(/^ *\/\*\*[^]*?\*\/\n/gm, '').replace(/^ *\/\/ prettier-ignore\n/gm, '');
}
