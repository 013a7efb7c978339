/** Colours for a terminal, and when to use them. */
import { type Paint, plain } from '../problems/paint.ts';
import type { Io, Output } from './io.ts';

const sgr =
  (codes: string) =>
  (text: string): string =>
    `\u001b[${codes}m${text}\u001b[0m`;

const coloured: Paint = {
  error: sgr('1;31'),
  warning: sgr('1;33'),
  title: sgr('1'),
  gutter: sgr('34'),
  secondary: sgr('36'),
  help: sgr('1;32'),
};

/** FORCE_COLOR decides, then NO_COLOR, as Node itself has it; else colours are for terminals that know them. */
export function paintFor(output: Output, env: Io['env']): Paint {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured;
  if ((env['NO_COLOR'] ?? '') !== '') return plain;
  return output.isTerminal && env['TERM'] !== 'dumb' ? coloured : plain;
}
