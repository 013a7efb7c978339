/** `///` comments: which of them document the node below them. */

import type { SourceFile } from './source.ts';
import type { Comment } from './syntax.ts';

export interface Docs {
  /** The doc of the node that starts at an offset, which is then no longer among the other comments. */
  take(start: number): string | undefined;
  /** The comments that nobody took. */
  rest(): readonly Comment[];
}

/** A run of `///` lines documents what starts on the very next line. */
export function findDocs(file: SourceFile, comments: readonly Comment[]): Docs {
  const runs = new Map<number, readonly Comment[]>();
  let run: Comment[] = [];
  for (const comment of comments) {
    if (!comment.ownLine || !/^\/\/\/(?!\/)/.test(comment.text)) continue;
    // A run that goes on is not the doc of its own next line.
    if (!runs.delete(comment.span.start)) run = [];
    run.push(comment);
    runs.set(startOfNextLine(file.text, comment.span.end), run);
  }
  const taken = new Set<Comment>();
  return {
    take(start) {
      const found = runs.get(start);
      if (found === undefined) return undefined;
      for (const comment of found) taken.add(comment);
      return found.map(({ text }) => text.slice(3).replace(/^ /, '')).join('\n');
    },
    rest: () => comments.filter((comment) => !taken.has(comment)),
  };
}

/** Where the next line's first character is, or -1 where there is none. */
function startOfNextLine(text: string, from: number): number {
  const line = /[ \t\r\f\v\u00A0]*\n[ \t\f\v\u00A0]*/y;
  line.lastIndex = from;
  return line.test(text) ? line.lastIndex : -1;
}
