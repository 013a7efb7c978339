/**
 * What makes a module run on several threads: each has an instance of its own over the one memory and runs the same functions. A kernel
 * takes the passes of this thread out of its parallel loops, and threads meet between kernels of which one was shared.
 */
import { FunctionWriter } from './function-writer.ts';
import { hostName, type Global, type HostFunction, type WasmFunction } from './instruction.ts';

/** `team`: how many threads there are, 0 for one alone. `thread`: which of them this is. `apart`: 1 after a shared kernel, until threads meet. */
const names = ['team', 'thread', 'apart'] as const;

export const teamGlobals: readonly Global[] = names.map((name) => ({ name, exported: name !== 'apart' }));

export function readGlobal(name: (typeof names)[number], writer: FunctionWriter): void {
  writer.index('global.get', names.indexOf(name));
}

function writeGlobal(name: (typeof names)[number], writer: FunctionWriter): void {
  writer.index('global.set', names.indexOf(name));
}

/** Returns when all threads have called it. */
export const meetHost: HostFunction = { name: 'meet', arity: 0 };

/** Names that no kernel has, whose names are those of variables of TypeScript. */
export const [enterName, cutName, meetName] = ['.enter', '.cut', '.meet'] as const;

export function teamFunctions(): readonly WasmFunction[] {
  return [enterFunction(), cutFunction(), meetFunction()];
}

/**
 * Before a kernel of a team: meets the others unless neither it nor any kernel since they met is shared. Gives over how many threads it is
 * shared, 0 where this thread runs all of it, −1 where it has nothing to do.
 */
function enterFunction(): WasmFunction {
  const writer = new FunctionWriter(enterName, [{ name: 'isShared', type: 'i32' }]);
  const isShared = writer.local('isShared', 'i32');
  readGlobal('apart', writer);
  writer.get(isShared);
  writer.plain('i32.or');
  writer.if();
  writer.call(hostName(meetHost.name));
  writer.get(isShared);
  writeGlobal('apart', writer);
  writer.plain('end');
  writer.get(isShared);
  writer.if('i32');
  readGlobal('team', writer);
  writer.plain('else');
  writer.i32(0);
  readGlobal('thread', writer);
  writer.i32(0);
  writer.plain('i32.ne', 'i32.sub', 'end');
  return writer.done(false, 'i32');
}

/**
 * Where thread `part` of a team begins in a loop: with `passes` = team · each + more, the first pass of thread p is p · each + p · more / team,
 * rounded up, which never leaves 32 bits. No share is larger than that of the first thread, by whose time it judges how long others may take.
 */
function cutFunction(): WasmFunction {
  const writer = new FunctionWriter(cutName, ['from', 'to', 'step', 'part'].map((name) => ({ name, type: 'i32' }))); // prettier-ignore
  const local = (name: string): number => writer.local(name, 'i32');
  const [from, passes, step, part] = ['from', 'to', 'step', 'part'].map(local);
  writer.get(passes!);
  writer.get(from!);
  writer.plain('i32.sub');
  writer.get(step!);
  writer.plain('i32.add');
  writer.i32(1);
  writer.plain('i32.sub');
  writer.get(step!);
  writer.plain('i32.div_s');
  writer.set(passes!);
  writer.get(part!);
  readGlobal('thread', writer);
  writer.plain('i32.add');
  writer.set(part!);
  for (const op of ['i32.div_s', 'i32.rem_s'] as const) {
    if (op === 'i32.rem_s') writer.get(part!);
    writer.get(passes!);
    readGlobal('team', writer);
    writer.plain(op);
    if (op === 'i32.div_s') writer.get(part!);
    writer.plain('i32.mul');
  }
  readGlobal('team', writer);
  writer.plain('i32.add');
  writer.i32(1);
  writer.plain('i32.sub');
  readGlobal('team', writer);
  writer.plain('i32.div_s', 'i32.add');
  writer.get(step!);
  writer.plain('i32.mul');
  writer.get(from!);
  writer.plain('i32.add');
  return writer.done(false, 'i32');
}

/** At the end of a phase, and around choices that read memory. */
function meetFunction(): WasmFunction {
  const writer = new FunctionWriter(meetName, []);
  readGlobal('team', writer);
  writer.if();
  writer.call(hostName(meetHost.name));
  writer.i32(0);
  writeGlobal('apart', writer);
  writer.plain('end');
  return writer.done(false);
}
