/** When each temporary holds a value: between the first and the last call that touches it, loops seen as a whole where that matters. */
import type { Lifetime } from './arena.ts';
import { blocksOf, touchedBy, type Buffer, type Call, type Step } from './plan.ts';

interface Range {
  first: number;
  last: number;
}

/**
 * Steps are counted in the order of the text. A temporary that a round of a loop writes before it reads it, and that nothing outside
 * touches, may share its memory with others of the same round; any other one in a loop lives from its first round to its last.
 */
export function lifetimes(steps: readonly Step[]): readonly Lifetime[] {
  const walk = new Walk();
  walk.steps(steps);
  return [...walk.alive].map(([buffer, range]) => ({ buffer, ...range }));
}

class Walk {
  readonly alive = new Map<Buffer, Range>();
  /** Read by the first step that touches them. */
  readonly #readFirst = new Set<Buffer>();
  /** Loops that have ended. */
  readonly #ended: Range[] = [];
  #at = 0;

  steps(steps: readonly Step[]): void {
    for (const step of steps) {
      for (const buffer of touchedBy(step)) this.#touch(buffer, step);
      if (step.kind === 'loop') this.#loop(step.body);
      else if (step.kind === 'call') this.#at++;
      else {
        // A place of its own for the condition, so that nothing inside can take its memory.
        this.#at++;
        for (const block of blocksOf(step)) this.steps(block);
      }
    }
  }

  #touch(buffer: Buffer, step: Step): void {
    if (buffer.kind !== 'temporary') return;
    const known = this.alive.get(buffer);
    if (known !== undefined) {
      known.last = this.#at;
      // What a loop leaves behind it wrote in each of its rounds.
      for (const { first, last } of this.#ended) if (known.first <= last) known.first = Math.min(known.first, first);
    } else {
      this.alive.set(buffer, { first: this.#at, last: this.#at });
      if (step.kind !== 'call' || reads(step, buffer)) this.#readFirst.add(buffer);
    }
  }

  #loop(body: readonly Step[]): void {
    const first = this.#at;
    const before = new Set(this.alive.keys());
    this.steps(body);
    const last = Math.max(first, this.#at - 1);
    for (const [buffer, range] of this.alive) {
      if (range.last < first || (!before.has(buffer) && !this.#readFirst.has(buffer))) continue;
      range.first = Math.min(range.first, first);
      range.last = last;
    }
    this.#ended.push({ first, last });
  }
}

function reads({ kernel, buffers }: Call, buffer: Buffer): boolean {
  const params = kernel.params.filter((param) => param.kind === 'buffer');
  return params.some(({ access }, i) => buffers[i] === buffer && access !== 'write');
}
