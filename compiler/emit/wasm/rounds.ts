/** Calls that come again with other operands, layer after layer, as rounds of a loop, so that a phase hardly grows with depth. */
import type { Buffer, Call, Step } from '../../schedule/plan.ts';

/** A call of one round. */
export interface RoundCall {
  readonly call: Call;
  /** Of each operand: its place in the table in the first round, and how much further it is in each next one. */
  readonly operands: readonly { readonly place: number; readonly by: number }[];
}

export interface Rounds {
  readonly kind: 'rounds';
  readonly count: number;
  readonly calls: readonly RoundCall[];
}

/** Calls of one round; looking for longer ones would take time. */
const LONGEST = 256;
/** How many calls are as long as what a loop needs besides. */
const LOOP = 3;
/** At each place as many ways to go on are tried. */
const TRIED = 4;

/** A loop that could begin somewhere: its rounds, and the calls of each. */
interface Candidate {
  readonly count: number;
  readonly period: number;
}

const savedBy = ({ count, period }: Candidate): number => (count - 1) * period - LOOP;

/** The steps with loops for what repeats, the shortest such list. `placeOf` gives an operand's place in the table. */
export function withRounds(steps: readonly Step[], placeOf: (buffer: Buffer) => number): readonly (Step | Rounds)[] {
  const places = steps.map((step) => (step.kind === 'call' ? step.buffers.map(placeOf) : []));
  const candidates = candidatesOf(signatures(steps), places);
  // From the end: the length of the shortest list from each step on, and how it begins.
  const lengths = [0];
  const first: (Candidate | undefined)[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const lengthFrom = (at: number): number => lengths[steps.length - at]!;
    let length = 1 + lengthFrom(i + 1);
    for (const candidate of candidates[i] ?? []) {
      const { count, period } = candidate;
      const other = period + LOOP + lengthFrom(i + count * period);
      if (other < length) [length, first[i]] = [other, candidate];
    }
    lengths.push(length);
  }
  const found: (Step | Rounds)[] = [];
  for (let i = 0; i < steps.length;) {
    const candidate = first[i];
    found.push(candidate === undefined ? steps[i]! : roundsAt(i, candidate, steps, places));
    i += candidate === undefined ? 1 : candidate.count * candidate.period;
  }
  return found;
}

/** Equal numbers for calls of one kernel with equal extents. */
function signatures(steps: readonly Step[]): readonly number[] {
  const known = new Map<string, number>();
  return steps.map((step, i) => {
    if (step.kind !== 'call') return -1 - i;
    const key = `${step.kernel.name} ${step.extents.map((extent) => extent.key).join()}`;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}

/** For each step the loops that save most when they begin there. */
function candidatesOf(
  calls: readonly number[],
  places: readonly (readonly number[])[],
): readonly (readonly Candidate[] | undefined)[] {
  const found: Candidate[][] = [];
  for (let period = 1; period <= LONGEST && 2 * period <= calls.length; period++) {
    /** How many calls in a row are alike a round later, and how many of them move on as before in the round after that. */
    let alike = 0;
    let regular = 0;
    for (let i = calls.length - period - 1; i >= 0; i--) {
      const [now, next, third] = [places[i]!, places[i + period]!, places[i + 2 * period]];
      alike = calls[i]! >= 0 && calls[i] === calls[i + period] ? alike + 1 : 0;
      const goesOn = alike > 0 && third !== undefined && calls[i] === calls[i + 2 * period];
      regular = goesOn && now.every((place, k) => 2 * next[k]! - place === third[k]) ? regular + 1 : 0;
      if (alike < period) continue;
      const candidate = { count: 2 + Math.floor(regular / period), period };
      if (savedBy(candidate) <= 0) continue;
      found[i] = [...(found[i] ?? []), candidate].toSorted((a, b) => savedBy(b) - savedBy(a)).slice(0, TRIED);
    }
  }
  return found;
}

function roundsAt(
  from: number,
  { count, period }: Candidate,
  steps: readonly Step[],
  places: readonly (readonly number[])[],
): Rounds {
  const calls = steps.slice(from, from + period).flatMap((call, j): readonly RoundCall[] => {
    const next = places[from + j + period]!;
    const operands = places[from + j]!.map((place, k) => ({ place, by: next[k]! - place }));
    return call.kind === 'call' ? [{ call, operands }] : [];
  });
  return { kind: 'rounds', count, calls };
}
