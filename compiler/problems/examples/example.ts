/** What shows a mistake: a text that makes it, and the same thing said right. */

/** A text, or a text with what it needs around it. */
export type Sample = string | SampleWithContext;

export interface SampleWithContext {
  readonly text: string;
  /** The files that it imports, by the names it gives them. */
  readonly files?: Readonly<Record<string, string>>;
  /** As `--dim` has it. */
  readonly dims?: Readonly<Record<string, number>>;
  /** As `--set` has it. */
  readonly set?: Readonly<Record<string, number>>;
}

export interface Example {
  /** What to do about it in general, for a code whose own table says nothing: there the help is always about the place. */
  readonly help?: string;
  /** Other codes that this mistake cannot come without. */
  readonly along?: readonly string[];
  /** Has problems of this code, and of those that come along, only. */
  readonly wrong: Sample;
  /** Has no problems. */
  readonly right: Sample;
}

/** By code. */
export type Examples = Readonly<Record<string, Example>>;
