/** Threads of a net: how many run and why, how they end, and what happens when one of them fails. */
import { execFileSync } from 'node:child_process';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { resolveObjectURL } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { transformSync } from 'rolldown/experimental';
import { afterEach, expect, test, vi } from 'vitest';
import { differentiate } from '../../../compiler/autodiff/program.ts';
import { factsOf } from '../../../compiler/emit/typescript/facts.ts';
import { emitWasm, moduleText } from '../../../compiler/emit/typescript/emit.ts';
import { encode } from '../../../compiler/emit/wasm/encode.ts';
import { FunctionWriter } from '../../../compiler/emit/wasm/function-writer.ts';
import { meetName, readGlobal, teamFunctions, teamGlobals, meetHost } from '../../../compiler/emit/wasm/team.ts';
import type { CompileOptions } from '../../../compiler/options.ts';
import { optimize } from '../../../compiler/passes/optimize.ts';
import { plansFor } from '../../../compiler/schedule/plans.ts';
import { wasmMemory, type TeamParts } from '../../../runtime/net/wasm.ts';
import { Team, teamwork } from '../../../runtime/net/team.ts';
import { load, type Net, type NetClass } from '../../emit/load.ts';
import { build } from '../../program/source.ts';
import { mlpModel } from '../../schedule/models.ts';

/** The import follows what the tests put in its place. */
const Original = Worker;

const program = optimize(differentiate(mlpModel([4, 3], { optimizer: 'adam', dropout: 0.5 })));

function compiled(options: CompileOptions): NetClass {
  return load(program, () => moduleText(factsOf(program, plansFor(program, options.target), options), 'js'));
}

const Mlp = compiled({ sharesFrom: 0 });
const capacity = { B: 2 };
const batch = { x: Float32Array.from({ length: 8 }, (_, i) => i / 8), label: Int32Array.of(0, 2) };

const losses = (net: Net): readonly number[] => [1, 2, 3].map(() => net.trainStep(batch)['loss']!);
const alone = losses(new Mlp(capacity, { backend: 'wasm' }));

afterEach(() => {
  vi.unstubAllGlobals();
  setWorker(Original);
});

test('a weight file of shared memory is as any other, and what it gives back is too', async () => {
  const net = await Mlp.create(capacity, { threads: 2 });
  const one = new Mlp(capacity, { backend: 'wasm' });
  for (const each of [net, one]) each.trainStep(batch);
  expect(net.params['fc0.weight']?.buffer ?? Object.values(net.params)[0]!.buffer).toBeInstanceOf(SharedArrayBuffer);
  const file = net.save('all');
  expect(file.buffer).toBeInstanceOf(ArrayBuffer);
  expect(Buffer.compare(file, one.save('all'))).toBe(0);
  one.load(file);
  net.load(file);
  expect(losses(net)).toEqual(losses(one));
  net.dispose();
});

test('dispose ends the workers, and one thread goes on', async () => {
  const workers = spyOnWorkers();
  const net = await Mlp.create(capacity, { threads: 3 });
  expect([net.threads, net.notes, workers.length]).toEqual([3, [], 2]);
  const first = net.trainStep(batch)['loss']!;
  const ended = Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))));
  net.dispose();
  net.dispose();
  await ended;
  expect([net.threads, net.notes]).toEqual([1, ['One thread runs instead of 3: the others were disposed of.']]);
  expect([first, net.trainStep(batch)['loss'], net.trainStep(batch)['loss']]).toEqual(alone);
});

test('TypeScript kernels: one', async () => {
  const net = await Mlp.create(capacity, { backend: 'ts', threads: 2 });
  expect([net.threads, net.notes]).toEqual([1, ['One thread runs instead of 2: TypeScript kernels run on one.']]);
  expect(net.trainStep(batch)['step']).toBe(1);
});

test.each([
  ['no SharedArrayBuffer', { SharedArrayBuffer: undefined }],
  ['a page that is not isolated', { crossOriginIsolated: false }],
])('%s: one, which says so', async (_, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const net = await Mlp.create(capacity, { threads: 2 });
  expect(net.threads).toBe(1);
  expect(net.notes).toEqual([expect.stringContaining('must be cross-origin isolated')]);
  expect(net.params[Object.keys(net.params)[0]!]!.buffer).toBeInstanceOf(ArrayBuffer);
  expect(losses(net)).toEqual(alone);
});

test('standalone modules have threads where they were compiled with them; in a browser, workers come from a blob', async () => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('Worker', BlobWorker);
  const net = await compiled({ standalone: true }).create(capacity, { threads: 2 });
  const note = 'One thread runs instead of 2: it has no loop to share, or was compiled with --profile, or --standalone without --threads.'; // prettier-ignore
  expect(net.notes).toEqual([note]);
  const small = await build('model M {\n  input x: f32\n  output y = x + 1\n}').Net.create({}, { threads: 2 });
  expect(small.notes).toEqual([note]);
  const other = await compiled({ standalone: true, threads: true, sharesFrom: 0 }).create(capacity, { threads: 2 });
  expect([other.notes, other.threads, losses(other)]).toEqual([[], 2, alone]);
  other.dispose();
});

test('the text of workers in a browser is given up when they have begun', async () => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('Worker', BlobWorker);
  const made = vi.spyOn(URL, 'createObjectURL');
  const net = await Mlp.create(capacity, { threads: 3 });
  expect([net.threads, made.mock.results.length]).toEqual([3, 2]);
  for (const { value } of made.mock.results) expect(resolveObjectURL(value)).toBeUndefined();
  made.mockRestore();
  net.dispose();
});

test('a host without a clock: one, which says so', async () => {
  vi.stubGlobal('performance', undefined);
  const net = await Mlp.create(capacity, { threads: 2 });
  expect([net.threads, net.notes]).toEqual([1, [expect.stringContaining('One thread runs instead of 2: ')]]);
  expect(losses(net)).toEqual(alone);
});

test('hosts with workers of both kinds, as Bun and Deno have: those of Node, which let a program end', async () => {
  const workers = spyOnWorkers();
  vi.stubGlobal('Worker', BlobWorker);
  const net = await Mlp.create(capacity, { threads: 2 });
  expect([workers.length, net.notes, losses(net)]).toEqual([1, [], alone]);
  net.dispose();
});

test('hosts without workers, as a service worker is one: one, which says so', async () => {
  vi.stubGlobal('process', undefined);
  const net = await Mlp.create(capacity, { threads: 2 });
  expect(net.notes).toEqual(['One thread runs instead of 2: this host, as a service worker, has no workers.']);
  expect(losses(net)).toEqual(alone);
});

test('WebAssembly in a file is read once for threads, and once without', async () => {
  const options: CompileOptions = { name: 'mlp.nn', wasm: 'file', sharesFrom: 0 };
  const [binary] = emitWasm(plansFor(program), options);
  const read = vi.fn(async () => ({ ok: true, arrayBuffer: async () => Uint8Array.from(binary!.bytes).buffer }));
  vi.stubGlobal('fetch', read);
  const Net = load(program, (plans) =>
    moduleText(factsOf(program, plans, options), 'js').replace('import.meta.url', "'https://example.org/'"),
  );
  for (const threads of [2, 2, 1, 1]) {
    const net = await Net.create(capacity, { threads });
    expect([net.backend, net.threads, losses(net)]).toEqual(['wasm', threads, alone]);
    net.dispose();
  }
  expect(read).toHaveBeenCalledTimes(2);
  const module = new WebAssembly.Module(Uint8Array.from(binary!.bytes));
  const net = await Net.create(capacity, { module, threads: 2 });
  expect([net.threads, net.notes]).toEqual([1, ['One thread runs instead of 2: a module that is given is for one.']]);
  expect(losses(net)).toEqual(alone);
});

test.each([0, -1, 1.5, 65, Number.NaN])('%d threads', async (count) => {
  await expect(Mlp.create(capacity, { threads: count })).rejects.toThrow(`threads must be a whole number from 1 to 64, got ${count}.`); // prettier-ignore
});

test('the constructor cannot wait for others', () => {
  const net = new Mlp(capacity, { threads: 2 });
  expect([net.threads, net.notes]).toEqual([1, ['One thread runs instead of 2: create() alone starts others.']]);
  expect(losses(net)).toEqual(alone);
});

test('workers that cannot start: one, which says so', async () => {
  const workers = spyOnWorkers(() => {
    throw new Error('no more threads');
  });
  const net = await Mlp.create(capacity, { threads: 2 });
  expect([workers.length, net.threads, net.notes]).toEqual([0, 1, ['One thread runs instead of 2: no more threads.']]);
  expect(losses(net)).toEqual(alone);
});

test('a worker that has ended between calls, or dies during one, is noticed within a second', async () => {
  for (const waits of [true, false]) {
    const workers = spyOnWorkers();
    const net = await Mlp.create(capacity, { threads: 2 });
    net.trainStep(batch);
    // Without waiting, the first thread calls before anybody could tell it.
    const end = workers[0]!.terminate();
    if (waits) await end;
    const start = performance.now();
    const call = (): unknown => net.trainStep(batch);
    // A call or two may pass before the worker is gone.
    expect(() => {
      while (performance.now() - start < 5000) call();
    }).toThrow('A thread of this net failed: it has ended');
    expect(performance.now() - start).toBeLessThan(1500);
    expect(call).toThrow('load the weights into a new net');
    expect(net.save().length).toBeGreaterThan(0);
    setWorker(Original);
  }
});

test('a trap in a worker throws at the call', async () => {
  const team = await teamOf((writer) => {
    readGlobal('thread', writer);
    writer.if();
    writer.plain('unreachable', 'end');
  });
  expect(() => team.functions.run()).toThrow('A thread of this net failed: RuntimeError: unreachable');
  expect(() => team.functions.run()).toThrow('A thread of this net failed: RuntimeError: unreachable');
});

test('a trap in the first thread throws as it is, and leaves no worker waiting', async () => {
  const workers = spyOnWorkers();
  const team = await teamOf((writer) => {
    readGlobal('thread', writer);
    writer.plain('i32.eqz');
    writer.if();
    writer.plain('unreachable', 'end');
  });
  const ended = new Promise((resolve) => workers[0]!.once('exit', resolve));
  expect(() => team.functions.run()).toThrow(WebAssembly.RuntimeError);
  await ended;
  expect(() => team.functions.run()).toThrow('A thread of this net failed: RuntimeError: unreachable');
});

test('idle workers do not keep a program running', { timeout: 30_000 }, () => {
  const script = `
    import { Team } from ${JSON.stringify(new URL('../../../runtime/net/team.ts', import.meta.url).href)};
    const module = new WebAssembly.Module(Uint8Array.from(atob('${Buffer.from(shared()).toString('base64')}'), (c) => c.charCodeAt(0)));
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    let meet;
    const { exports } = new WebAssembly.Instance(module, { nnc: { memory, meet: () => meet() } });
    const team = await Team.start({ module, memory, exports, setMeet: (other) => (meet = other) }, 3);
    team.functions.run();
    console.log('ran');`;
  const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8', timeout: 25_000 }); // prettier-ignore
  expect(out).toBe('ran\n');
});

test('what workers get as text needs no help from outside where a bundler rewrites it for older hosts', () => {
  const file = new URL('../../../runtime/net/member.ts', import.meta.url);
  const { code, errors, helpersUsed } = transformSync('member.ts', readFileSync(file, 'utf8'), { target: 'es2017' });
  expect(errors).toEqual([]);
  expect(code).toContain('function workInTeam(');
  expect(helpersUsed).toEqual({});
});

/** A browser's worker. */
class BlobWorker extends EventTarget {
  readonly #worker: Promise<Worker>;

  constructor(url: string) {
    super();
    this.#worker = this.#open(url);
  }

  async #open(url: string): Promise<Worker> {
    const text = await resolveObjectURL(url)!.text();
    const around = `const { parentPort } = require('node:worker_threads');
      globalThis.postMessage = (value) => parentPort.postMessage(value);
      parentPort.once('message', (data) => onmessage({ data }));`;
    const worker = new Original(`${around}${text}`, { eval: true, execArgv: [] });
    worker.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    return worker;
  }

  postMessage(value: unknown): void {
    void this.#worker.then((worker) => worker.postMessage(value, []));
  }

  terminate(): void {
    void this.#worker.then((worker) => worker.terminate());
  }
}

/** Bytes of a module for a team whose one function is `body` and a meeting. */
function bytesOf(body: (writer: FunctionWriter) => void): Uint8Array<ArrayBuffer> {
  const writer = new FunctionWriter('run', []);
  body(writer);
  writer.call(meetName);
  const functions = [...teamFunctions(), writer.done(true)];
  return Uint8Array.from(encode({ imports: [meetHost], globals: teamGlobals, functions }));
}

function shared(body: (writer: FunctionWriter) => void = () => {}): Uint8Array<ArrayBuffer> {
  return teamwork().change(bytesOf(body));
}

async function teamOf(
  body: (writer: FunctionWriter) => void,
): Promise<{ readonly functions: { readonly run: () => void } }> {
  const module = new WebAssembly.Module(shared(body));
  const memory = wasmMemory(1, 'A test', true);
  const meeting = teamwork().meeting();
  const { exports } = new WebAssembly.Instance(module, { nnc: { memory, ...meeting } });
  const parts: TeamParts = { module, memory, exports, ...meeting };
  const team = await Team.start(parts, 2);
  if (typeof team === 'string') throw new Error(team);
  return { functions: { run: () => team.functions['run']!() } };
}

/** The workers that are opened until the test ends. */
function spyOnWorkers(before = (): void => {}): Worker[] {
  const found: Worker[] = [];
  setWorker(
    class extends Original {
      constructor(...args: ConstructorParameters<typeof Original>) {
        before();
        super(...args);
        found.push(this);
      }
    },
  );
  return found;
}

function setWorker(other: typeof Original): void {
  Object.assign(createRequire(import.meta.url)('node:worker_threads'), { Worker: other });
  syncBuiltinESMExports();
}
