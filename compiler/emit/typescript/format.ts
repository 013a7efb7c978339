/** Lays emitted text out as Prettier does. */
import babel from 'prettier/plugins/babel';
import estree from 'prettier/plugins/estree';
import { format as prettier } from 'prettier/standalone';
import { WIDTH } from './layout.ts';

/** The parser `babel-ts` reads both languages and gives the same bytes as `typescript`, several times faster. */
export async function format(text: string): Promise<string> {
  return prettier(text, {
    parser: 'babel-ts',
    plugins: [babel, estree],
    printWidth: WIDTH,
    singleQuote: true,
  });
}
