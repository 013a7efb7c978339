/**
 * What every thread of a team runs, the first one and its workers. Workers get these functions as text, so that they mention nothing outside
 * them, and hold no named function inside, to which some tools add a call, and no spread of an object, which they replace by one for older hosts.
 *
 * Words that the threads share: 0 number of the command, 1 how many have arrived at the meeting, 2 number of the meeting, 3 whether the team
 * has come to an end, 4 which function to run, 5 length of the error's text, from 8 on that text, from 264 on the arguments.
 */

export const TEAM_WORDS = 264;

/** An exported function, of the sizes of open dims. */
export type Phase = (...sizes: number[]) => void;

export interface Member {
  /** Returns when all threads have called it; throws where the team has come to an end. */
  readonly meet: () => void;
  /** Ends the team; the first text stays. */
  readonly end: (text: string) => void;
  /** Before a command: what came before it is not the time of its first part. */
  readonly start: () => void;
  /** Runs commands until the team ends. */
  readonly obey: (functions: readonly Phase[]) => void;
}

export function joinTeam(words: Int32Array, thread: number, team: number): Member {
  // About 50 µs: going to sleep and being woken takes as long.
  const spins = 50_000;
  // What the first thread waits for the others at most, beyond some times the time that its own part took: theirs is no larger, but what passes take differs.
  const patience = 800;
  const times = 4;
  const slice = 100;
  let since = performance.now();
  const member: Member = {
    meet() {
      const meeting = Atomics.load(words, 2);
      if (Atomics.add(words, 1, 1) === team - 1) {
        Atomics.store(words, 1, 0);
        Atomics.add(words, 2, 1);
        Atomics.notify(words, 2);
      } else {
        let left = spins;
        while (Atomics.load(words, 2) === meeting && left > 0) left--;
        // Slices are counted rather than time: a computer may sleep meanwhile.
        let slices = left > 0 ? 0 : (patience + times * (performance.now() - since)) / slice;
        while (Atomics.load(words, 2) === meeting) {
          try {
            if (Atomics.wait(words, 2, meeting, slice) === 'timed-out') slices--;
          } catch {
            // The main thread of a browser may not sleep.
            const start = performance.now();
            while (Atomics.load(words, 2) === meeting && performance.now() - start < slice);
            slices--;
          }
          if (thread === 0 && slices <= 0) member.end('it has ended, or hangs');
        }
      }
      if (Atomics.load(words, 3) !== 0) throw new Error('The team of threads has come to an end.');
      if (thread === 0) member.start();
    },
    start() {
      since = performance.now();
    },
    end(text) {
      if (Atomics.exchange(words, 3, 1) === 0) {
        const units = Array.from(text.slice(0, 256), (_, i) => text.charCodeAt(i));
        words.set(units, 8);
        Atomics.store(words, 5, units.length);
      }
      for (const word of [0, 2]) {
        Atomics.add(words, word, 1);
        Atomics.notify(words, word);
      }
    },
    obey(functions) {
      for (let done = 0; ; done = (done + 1) | 0) {
        let left = spins;
        while (Atomics.load(words, 0) === done && left > 0) left--;
        while (Atomics.load(words, 0) === done) Atomics.wait(words, 0, done);
        if (Atomics.load(words, 3) !== 0) return;
        const run = functions[words[4]!]!;
        try {
          run(...words.subarray(264, 264 + run.length));
        } catch (error) {
          member.end(String(error));
          return;
        }
      }
    },
  };
  return member;
}

/** What a worker is told. */
export interface WorkerStart {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly words: Int32Array;
  readonly thread: number;
  readonly team: number;
}

/** A worker's life: answers with what went wrong at the start, or nothing, then obeys. */
export function workInTeam(join: typeof joinTeam, start: WorkerStart, answer: (wrong: string) => void): void {
  const { module, memory, words, thread, team } = start;
  const member = join(words, thread, team);
  let functions;
  try {
    // Kernels with other functions of the host are the first thread's.
    const host = WebAssembly.Module.imports(module).map(({ name }) => [name, member.meet] as const);
    const nnc = Object.assign(Object.fromEntries<WebAssembly.ImportValue>(host), { memory });
    const { exports } = new WebAssembly.Instance(module, { nnc });
    Object.assign(exports['thread']!, { value: thread });
    Object.assign(exports['team']!, { value: team });
    functions = Object.values(exports).filter((each): each is Phase => typeof each === 'function');
  } catch (error) {
    return answer(String(error));
  }
  answer('');
  member.obey(functions);
}
