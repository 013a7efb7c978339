/** `k = D // heads`: a comment where another language divides. */

import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import type { Comment } from './syntax.ts';
import { Identifier, type Token } from './tokens.ts';

/**
 * Warns of a comment that is one number, or one name that the file uses, at one space or none after an operand.
 * `print.ts` sets two spaces before a comment, so that a formatted file never looks like this by chance.
 */
export function divisionComments(
  file: SourceFile,
  comments: readonly Comment[],
  tokens: readonly Token[],
): readonly Problem[] {
  const suspects = comments.filter(
    (comment) => !comment.ownLine && divisor.test(comment.text) && followsOperand(file, comment),
  );
  if (suspects.length === 0) return [];
  const names = new Set(tokens.filter(({ tokenType }) => tokenType === Identifier).map(({ image }) => image));
  return suspects.flatMap(({ text, span }) => {
    const divided = divisor.exec(text)![1]!;
    if (!/^\d/.test(divided) && !names.has(divided)) return [];
    const whole = `floor_div(…, ${divided})`;
    const help = `To divide dims, write \`/ ${divided}\`, or rounded down \`${whole}\`; to keep the comment, set two spaces before it.`;
    return [
      problem('divisionComment', span, `\`//\` starts a comment: nothing is divided by \`${divided}\``, { help }),
    ];
  });
}

const divisor = /^\/\/ ?(\d+|[A-Za-z_]\w*)$/;

function followsOperand({ text }: SourceFile, { span }: Comment): boolean {
  return /[\w)\]] ?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
}
