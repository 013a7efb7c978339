/** Trees without what only the layout of a text decides, so that two of them can be compared. */

import type { FileSyntax } from '../../grammar/syntax.ts';

const layout: ReadonlySet<string> = new Set(['span', 'operatorSpan', 'keywordSpan', 'bodySpan', 'grouped', 'comments']);

export function bare(tree: FileSyntax): unknown {
  const text = JSON.stringify(tree, (key, value: unknown) => (layout.has(key) ? undefined : value));
  const parsed: unknown = JSON.parse(text);
  return parsed;
}
