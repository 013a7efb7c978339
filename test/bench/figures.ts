/** The lines of the bench: what was measured, what was asked for, and whether that is met. */

export type Say = (line: string) => void;

export interface Figure {
  readonly name: string;
  readonly text: string;
  /** Undefined where nothing was asked. */
  readonly asked?: { readonly text: string; readonly met: boolean } | undefined;
}

/** Prints figures as they come, and counts. */
export class Figures {
  readonly #say: Say;
  readonly #missed: string[] = [];
  #asked = 0;
  #title = '';

  constructor(say: Say) {
    this.#say = say;
  }

  title(title: string, note = ''): void {
    this.#title = title;
    this.#say(`\n${title}`);
    if (note !== '') this.#say(`  ${note}`);
  }

  note(line: string): void {
    this.#say(`  ${line}`);
  }

  /** Whether it is as asked for. */
  add({ name, text, asked }: Figure): boolean {
    const verdict = asked === undefined ? '' : `asked ${asked.text.padEnd(11)} ${asked.met ? 'met' : 'NOT MET'}`;
    this.#say(`  ${name.padEnd(22)} ${text.padEnd(58)} ${verdict}`.trimEnd());
    if (asked === undefined) return true;
    this.#asked++;
    if (!asked.met) this.#missed.push(`${this.#title} · ${name}: ${text.trim()}, asked ${asked.text}`);
    return asked.met;
  }

  summary(): void {
    this.#say(`\n${this.#asked - this.#missed.length} of ${this.#asked} figures met`);
    for (const line of this.#missed) this.#say(`  not met: ${line}`);
  }
}

export function atLeast(value: number, asked: number, unit: string): Figure['asked'] {
  return { text: `≥ ${asked} ${unit}`, met: value >= asked };
}

export function atMost(value: number, asked: number, unit: string): Figure['asked'] {
  return { text: `≤ ${asked} ${unit}`, met: value <= asked };
}

/** Three digits that count. */
export function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function milliseconds({ median, best }: { readonly median: number; readonly best: number }): string {
  return `${digits(median).padStart(7)} ms (best ${digits(best)})`;
}
