/** What the parser says of its own accord is only which token it expected; `explain.ts` finds the words. */

import type { IParserErrorMessageProvider } from 'chevrotain';

export const chevrotainMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => 'EOF',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
};
