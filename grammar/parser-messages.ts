/** What the parser says of its own accord: which token it expected, and no word more once there are too many mistakes. */

import type { IParserErrorMessageProvider } from 'chevrotain';

/** Thrown out of the parser to end a parse that finds mistake after mistake. */
export class TooManyMistakes extends Error {}

/** How many more mistakes a parse may report. */
export interface Patience {
  left: number;
}

/** The message is the name of the expected token type, or empty; `explain.ts` finds the words. */
export function messagesWithin(patience: Patience): IParserErrorMessageProvider {
  const count = (message: string): string => {
    if (patience.left-- <= 0) throw new TooManyMistakes();
    return message;
  };
  return {
    buildMismatchTokenMessage: ({ expected }) => count(expected.name),
    buildNotAllInputParsedMessage: () => count('EOF'),
    buildNoViableAltMessage: () => count(''),
    buildEarlyExitMessage: () => count(''),
  };
}
