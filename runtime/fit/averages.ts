/** Numbers of a report over many batches. */

/** A report's numeric fields over an epoch: means over its examples, but `lr` and `step` as they were last. */
export type Averages<Report> = { readonly [Field in keyof Report]: number };

/** Not means: at the end of an epoch people ask how far it has come. */
const LAST: readonly string[] = ['lr', 'step'];

/** Adds up reports, each with the weight of its batch. */
export class Accumulator<Report extends object> {
  readonly #totals = new Map<string, number>();
  #examples = 0;

  /** How many examples the totals are of. */
  get examples(): number {
    return this.#examples;
  }

  add(report: Report, examples: number): void {
    for (const [field, value] of Object.entries(report) as [string, unknown][]) {
      if (typeof value !== 'number') continue;
      this.#totals.set(field, LAST.includes(field) ? value : (this.#totals.get(field) ?? 0) + value * examples);
    }
    this.#examples += examples;
  }

  /** The averages so far; the accumulator is then empty. */
  take(): Averages<Report> {
    const averages = [...this.#totals].map(([field, total]) => [
      field,
      LAST.includes(field) ? total : total / this.#examples,
    ]);
    this.#totals.clear();
    this.#examples = 0;
    return Object.fromEntries(averages) as Averages<Report>; // eslint-disable-line typescript/no-unsafe-type-assertion -- the numeric fields of a Report
  }

  /** What `restore` takes to go on from here. */
  snapshot(): Snapshot {
    return { fields: [...this.#totals.keys()], totals: [...this.#totals.values()], examples: this.#examples };
  }

  restore({ fields, totals, examples }: Snapshot): void {
    this.#totals.clear();
    for (const [index, field] of fields.entries()) this.#totals.set(field, totals[index]!);
    this.#examples = examples;
  }
}

export interface Snapshot {
  readonly fields: readonly string[];
  readonly totals: readonly number[];
  readonly examples: number;
}
