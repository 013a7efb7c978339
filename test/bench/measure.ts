/** Times several programs in turns, so that whatever else the machine does falls on all of them alike. */

export interface Candidate {
  readonly name: string;
  /** One step, whose result is there when it returns or resolves. */
  readonly step: () => unknown;
}

/** Milliseconds a step. */
export interface Timing {
  readonly median: number;
  readonly best: number;
}

export interface Plan {
  readonly rounds?: number;
  /** A turn repeats a step until it lasts this long: clocks are coarse, and whose turn it is finds its data in no cache. */
  readonly turnMs?: number;
  /** Engines compile what is hot again, in the background. */
  readonly warmUpMs?: number;
}

export async function measure(
  candidates: readonly Candidate[],
  { rounds = 31, turnMs = 10, warmUpMs = 700 }: Plan = {},
): Promise<ReadonlyMap<string, Timing>> {
  const turns: { readonly candidate: Candidate; readonly repeats: number; readonly times: number[] }[] = [];
  for (const candidate of candidates) {
    let [each, steps] = [0, 1];
    for (let spent = 0; spent < warmUpMs || steps < 4; steps = Math.ceil(1.5 * steps)) {
      each = await timed(candidate, steps);
      spent += each * steps;
    }
    turns.push({ candidate, repeats: Math.max(1, Math.round(turnMs / each)), times: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { candidate, repeats, times } of turns) times.push(await timed(candidate, repeats));
  }
  return new Map(
    turns.map(({ candidate, times }) => [candidate.name, { median: median(times), best: Math.min(...times) }]),
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Milliseconds a step. */
async function timed(candidate: Candidate, steps: number): Promise<number> {
  const started = performance.now();
  await repeat(candidate, steps);
  return (performance.now() - started) / steps;
}

/** Waits only where there is a promise: waiting for nothing takes a tenth of the smallest step. */
async function repeat({ step }: Candidate, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const result = step();
    if (result instanceof Promise) await result;
  }
}
