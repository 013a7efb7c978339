/** Loops of alike calls: they run the same calls with the same operands, and there are few of them. */
import { array, assert, integer, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { withRounds, type Rounds } from '../../../compiler/emit/wasm/rounds.ts';
import { constantDim } from '../../../compiler/graph/dim.ts';
import type { Kernel } from '../../../compiler/loop/ir.ts';
import type { Buffer, Step } from '../../../compiler/schedule/plan.ts';

const kernels = Array.from({ length: 3 }, (_, i): Kernel => ({ name: `k${i}`, doc: () => [], params: [], body: [] }));
const bufferAt = (place: number): Buffer => ({ name: `b${place}`, dtype: 'f32', shape: [], kind: 'temporary' });
const placeOf = ({ name }: Buffer): number => Number(name.slice(1));

interface Shown {
  readonly kernel: number;
  readonly places: readonly number[];
  readonly extent: number;
}

/** A third kernel stands for a step that is no call. */
function stepOf({ kernel, places, extent }: Shown): Step {
  if (kernel === 2) {
    const condition = { kind: 'stored', buffer: bufferAt(places[0]!), at: constantDim(0) } as const;
    return { kind: 'branch', condition, body: [], otherwise: [] };
  }
  return { kind: 'call', kernel: kernels[kernel]!, buffers: places.map(bufferAt), extents: [constantDim(extent)] };
}

/** All calls in order, with the places of their operands. */
function run(steps: readonly (Step | Rounds)[]): readonly string[] {
  return steps.flatMap((step): readonly string[] => {
    if (step.kind !== 'rounds') return [shown(step, step.kind === 'call' ? step.buffers.map(placeOf) : [])];
    return Array.from(
      { length: step.count },
      (_, round) =>
      step.calls.map(({ call, operands }) => shown(call, operands.map(({ place, by }) => place + round * by))), // prettier-ignore
    ).flat();
  });
}

function shown(step: Step, places: readonly number[]): string {
  return step.kind === 'call' ? `${step.kernel.name} ${places.join()} ${step.extents[0]!.key}` : step.kind;
}

const step = record({
  kernel: integer({ min: 0, max: 2 }),
  places: tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 40 })),
  extent: integer({ min: 1, max: 2 }),
});

test('run the same calls', () => {
  const part = record({
    steps: array(step, { minLength: 1, maxLength: 6 }),
    moves: tuple(integer({ min: -3, max: 3 }), integer({ min: -3, max: 3 })),
    times: integer({ min: 1, max: 7 }),
  });
  assert(
    property(array(part, { maxLength: 4 }), (parts) => {
      const steps = parts.flatMap(({ steps: once, moves, times }) =>
        Array.from({ length: times }, (_, round) =>
          once.map(({ places, ...rest }) =>
            stepOf({ ...rest, places: places.map((place, k) => 100 + place + round * moves[k]!) }),
          ),
        ).flat(),
      );
      const folded = withRounds(steps, placeOf);
      expect(run(folded)).toEqual(run(steps));
      expect(folded.length).toBeLessThanOrEqual(steps.length);
    }),
  );
});

test('as few as layers allow, after a first one that differs', () => {
  const layer = (n: number, last: number): readonly Step[] =>
    Array.from({ length: 9 }, (_, i) =>
      stepOf({ kernel: i % 2, places: [i === 8 ? last : 10 * n + i, 500 - 3 * n], extent: 1 + (i % 2) }),
    );
  const steps = [layer(0, 999), ...Array.from({ length: 11 }, (_, i) => layer(i + 1, 7))].flat();
  const folded = withRounds(steps, placeOf);
  expect(run(folded)).toEqual(run(steps));
  expect(folded).toHaveLength(9 + 1);
  expect(folded.at(-1)).toMatchObject({ kind: 'rounds', count: 11 });
  expect(withRounds([], placeOf)).toEqual([]);
});
