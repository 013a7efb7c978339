/** What an example's `train.ts` exports, for `npm run example` and the tests. */

export interface Run {
  /** Fewer steps than the figure takes, to see it run. */
  readonly steps?: number;
  readonly say: (line: string) => void;
}

export interface Result {
  /** The loss of every step; where two nets play against each other, what falls in its place. */
  readonly losses: readonly number[];
  /** Files for the example's folder by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export type Train = (run: Run) => Result;
