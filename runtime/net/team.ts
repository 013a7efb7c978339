/** Worker threads that run a net's WebAssembly together with the thread that it belongs to. */
import { ThreadError } from '../errors.ts';
import { joinTeam, TEAM_WORDS, workInTeam, type Member, type Phase, type WorkerStart } from './member.ts';
import { nodeModule } from './node-module.ts';
import type { NetMachine } from './net.ts';
import type { RunningTeam, TeamParts, Teamwork } from './wasm.ts';

/** A worker of either kind of host. */
interface Hand {
  /** Undefined when it is ready, else what went wrong. */
  readonly begin: (start: WorkerStart) => Promise<string | undefined>;
  readonly terminate: () => unknown;
}

/** What some hosts have, whatever the types of the one that is compiled for. */
interface Host {
  readonly crossOriginIsolated?: boolean;
  readonly Worker?: unknown;
  readonly window?: unknown;
  readonly process?: { readonly versions?: { readonly node?: string } };
}

interface NodeWorker {
  on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): void;
  postMessage(value: unknown, transferred: readonly never[]): void;
  terminate(): unknown;
  unref(): void;
}

function host(): Host {
  return globalThis;
}

/** The import of the memory as the compiler writes it: its name, that it is a memory, and its flags, of which bit 1 is to mean shared. (Threads proposal, limits) */
const memoryImport = [6, ...Array.from('memory', (letter) => letter.charCodeAt(0)), 2, 1];

export function teamwork(): Teamwork {
  return {
    whyNot({ threads = 1, module }) {
      if (threads === 1) return 'no more were asked for';
      if (module !== undefined) return 'a module that is given is for one';
      const { crossOriginIsolated = true } = host();
      if (typeof SharedArrayBuffer === 'function' && crossOriginIsolated) return undefined;
      return 'threads share memory, for which a page and its workers must be cross-origin isolated (Cross-Origin-Opener-Policy: same-origin, Cross-Origin-Embedder-Policy: require-corp); shared workers never are';
    },
    change(bytes) {
      const at = bytes.findIndex((_, i) => memoryImport.every((byte, j) => bytes[i + j] === byte));
      if (at >= 0) bytes[at + memoryImport.length - 1] = 3;
      return bytes;
    },
    meeting() {
      let current = (): void => {};
      return { meet: () => current(), setMeet: (other) => void (current = other) };
    },
  };
}

/** Starts the threads that were asked for, as far as they can be had. */
export async function startTeam<D extends object, V, W>(net: NetMachine<D, V, W>): Promise<void> {
  const { parts, wanted } = net;
  if (parts === undefined) return;
  const team = await Team.start(parts, wanted);
  if (typeof team === 'string') {
    net.whyAlone = team;
    return;
  }
  net.team = team;
  net.threads = wanted;
  net.take(team.functions);
}

/** Ends the workers; from now on calls run on one thread. */
export function endTeam<D extends object, V, W>(net: NetMachine<D, V, W>): void {
  const { team, parts } = net;
  if (team === undefined) return;
  team.end();
  net.team = undefined;
  net.whyAlone = 'the others were disposed of';
  net.threads = 1;
  net.take(parts!.exports);
}

/** A net's workers, and what runs its functions on all of them. */
export class Team implements RunningTeam {
  readonly functions: Readonly<Record<string, Phase>>;
  readonly #words: Int32Array;
  readonly #member: Member;
  readonly #exports: WebAssembly.Exports;
  readonly #hands: Hand[] = [];

  private constructor({ exports }: TeamParts, threads: number) {
    const functions = Object.entries(exports).filter(
      (entry): entry is [string, Phase] => typeof entry[1] === 'function',
    );
    const most = Math.max(0, ...functions.map(([, run]) => run.length));
    this.#words = new Int32Array(new SharedArrayBuffer((TEAM_WORDS + most) * 4));
    this.#member = joinTeam(this.#words, 0, threads);
    this.#exports = exports;
    this.functions = Object.fromEntries(
      functions.map(([name, run], i) => [name, (...sizes: number[]): void => this.#run(i, run, sizes)]),
    );
  }

  /** Resolves to the team when all workers are ready, to what went wrong where one cannot be had. */
  static async start(parts: TeamParts, threads: number): Promise<Team | string> {
    const { module, memory } = parts;
    let team: Team | undefined;
    try {
      const open = await opener((why) => {
        if (team) team.#member.end(why);
      });
      team = new Team(parts, threads);
      parts.setMeet(team.#member.meet);
      for (let thread = 1; thread < threads; thread++) team.#hands.push(open());
      const words = team.#words;
      const begun = team.#hands.map(({ begin }, i) => begin({ module, memory, words, thread: i + 1, team: threads }));
      const wrong = (await Promise.all(begun)).find((why) => why !== undefined);
      if (wrong !== undefined) throw new Error(wrong);
    } catch (error) {
      team?.end();
      return error instanceof Error ? error.message : String(error);
    }
    Object.assign(parts.exports['team']!, { value: threads });
    return team;
  }

  end(): void {
    this.#member.end('it was told to end');
    for (const hand of this.#hands.splice(0)) hand.terminate();
    Object.assign(this.#exports['team']!, { value: 0 });
  }

  #run(index: number, run: Phase, sizes: readonly number[]): void {
    const words = this.#words;
    this.#member.start();
    if (Atomics.load(words, 3) !== 0) throw this.#failure();
    words[4] = index;
    words.set(sizes, TEAM_WORDS);
    Atomics.add(words, 0, 1);
    Atomics.notify(words, 0);
    try {
      run(...sizes);
    } catch (error) {
      const isOurs = Atomics.load(words, 3) === 0;
      this.#member.end(String(error));
      for (const hand of this.#hands.splice(0)) hand.terminate();
      throw isOurs ? error : this.#failure();
    }
  }

  #failure(): ThreadError {
    const length = Atomics.load(this.#words, 5);
    const why = String.fromCharCode(...this.#words.subarray(8, 8 + length));
    return new ThreadError(
      `A thread of this net failed: ${why}. What the call was to change may be changed in part; load the weights into a new net.`,
    );
  }
}

/** What opens workers; each tells of its end. Bun and Deno have a browser's, too: Node's alone let a program end and tell of their own end. */
async function opener(ended: (why: string) => void): Promise<() => Hand> {
  const text = `const begin = (start, answer) => (${String(workInTeam)})(${String(joinTeam)}, start, answer);`;
  const { window, process } = host();
  const hasNode = process?.versions?.node !== undefined;
  if (typeof Worker === 'function' && (window !== undefined || !hasNode)) {
    const listen = `${text} onmessage = ({ data }) => begin(data, (wrong) => postMessage(wrong));`;
    const blob = new Blob([listen], { type: 'text/javascript' });
    return () => browserHand(URL.createObjectURL(blob));
  }
  if (!hasNode) throw new Error('this host, as a service worker, has no workers');
  const listen = `const { parentPort } = require('node:worker_threads'); ${text} parentPort.once('message', (start) => begin(start, (wrong) => parentPort.postMessage(wrong)));`; // prettier-ignore
  const node = await nodeModule<{ Worker: new (text: string, options: object) => NodeWorker }>('node:worker_threads');
  return () => nodeHand(new node.Worker(listen, { eval: true, execArgv: [] }), ended);
}

/** A worker that runs the text at this address, which is given up when the worker has answered. */
function browserHand(url: string): Hand {
  const worker = new Worker(url);
  return {
    begin: async (start) => {
      const answer = await new Promise<string | undefined>((resolve) => {
        worker.addEventListener('message', ({ data }) => resolve(said(data)));
        worker.addEventListener('error', ({ message }) =>
          resolve(message || 'no worker can be started here; a content security policy needs `worker-src blob:`'),
        );
        worker.postMessage(start, []);
      });
      URL.revokeObjectURL(url);
      return answer;
    },
    terminate: () => worker.terminate(),
  };
}

function nodeHand(worker: NodeWorker, ended: (why: string) => void): Hand {
  return {
    begin: (start) =>
      new Promise((resolve) => {
        worker.on('message', (wrong) => {
          // From now on it does not keep the program running.
          worker.unref();
          resolve(said(wrong));
        });
        worker.on('error', (error) => resolve(String(error)));
        worker.on('exit', () => {
          resolve('a worker has ended');
          ended('it has ended');
        });
        worker.postMessage(start, []);
      }),
    terminate: () => worker.terminate(),
  };
}

function said(wrong: unknown): string | undefined {
  return wrong === '' ? undefined : String(wrong);
}
