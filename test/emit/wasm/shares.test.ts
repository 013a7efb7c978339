/** How the passes of a loop fall to the threads of a team. */
import { expect, test } from 'vitest';
import { encode } from '../../../compiler/emit/wasm/encode.ts';
import { cutName, meetHost, teamFunctions, teamGlobals } from '../../../compiler/emit/wasm/team.ts';

const functions = teamFunctions().map((each) => ({ ...each, exported: each.name === cutName }));
const module = new WebAssembly.Module(
  Uint8Array.from(encode({ imports: [meetHost], globals: teamGlobals, functions })),
);
const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });

/** Where part `part` after that of `thread` begins. */
function cutOf(team: number, thread: number): (from: number, to: number, step: number, part: number) => number {
  const { exports } = new WebAssembly.Instance(module, { nnc: { memory, [meetHost.name]: () => {} } });
  Object.assign(exports['team']!, { value: team });
  Object.assign(exports['thread']!, { value: thread });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return exports[cutName] as ReturnType<typeof cutOf>;
}

test.each([1, 2, 3, 7, 64])('of a team of %i', (team) => {
  for (const passes of [0, 1, 2, 3, 5, 63, 64, 65, 1000, 33_000_000]) {
    for (const step of [1, 8]) {
      const from = 16;
      const to = from + passes * step - (passes > 0 ? step - 1 : 0);
      const shares = Array.from({ length: team }, (_, thread) => {
        const cut = cutOf(team, thread);
        return [cut(from, to, step, 0), cut(from, to, step, 1)] as const;
      });
      expect(shares[0]![0]).toBe(from);
      expect(shares.at(-1)![1]).toBe(from + passes * step);
      const sizes = shares.map(([begin, end]) => (end - begin) / step);
      for (const [thread, [begin]] of shares.entries()) if (thread > 0) expect(begin).toBe(shares[thread - 1]![1]);
      // The first thread has as many as any. The last, which also stores what is nobody's share, has no more than any.
      expect(Math.max(...sizes)).toBe(sizes[0]);
      expect(Math.min(...sizes)).toBe(sizes.at(-1));
      expect(sizes[0]! - sizes.at(-1)!).toBeLessThanOrEqual(1);
    }
  }
});
