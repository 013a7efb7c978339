/** Path patterns, in which `*` stands for any text, dots included. */

export function matchesPattern(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const [first] = parts;
  const last = parts.at(-1)!;
  if (parts.length === 1) return pattern === path;
  if (!path.startsWith(first!) || !path.endsWith(last) || path.length < first!.length + last.length) return false;
  let at = first!.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= path.length - last.length;
}
