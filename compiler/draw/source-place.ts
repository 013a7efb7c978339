/** Where a value stands in the `.nn` text. */
import { positionAt, spanText, type Span } from '../../grammar/source.ts';
import type { Origin } from '../graph/origin.ts';

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The expression on one line. */
  readonly text: string;
}

export function placeOf({ span }: Origin): Place {
  return {
    file: span.file.name,
    line: positionAt(span.file, span.start).line,
    text: lineOf(span),
  };
}

/** The text of a span on one line. */
export function lineOf(span: Span): string {
  return spanText(span).replace(/\s+/g, ' ').trim();
}

/** Cut where it is longer than people read, with an ellipsis for the rest. */
export function shorten(text: string, most: number): string {
  const points = Array.from(text);
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}
