/**
 * Functions with few locals: those that are never needed at the same time share one, and those of a type have the same numbers in every function.
 * Equal code then has equal bytes, wherever it stands, which compresses, and engines have less to set up. (Linear scan: Poletto and Sarkar 1999)
 */
import type { Instruction, Local, ValueType, WasmFunction, WasmModule } from './instruction.ts';

/** The module with locals shared. Dumps print the one before this, where every name has a local of its own. */
export function withFewLocals(module: WasmModule): WasmModule {
  return { ...module, functions: module.functions.map(compact) };
}

/** Positions of instructions, both ends included. */
interface Range {
  readonly begin: number;
  readonly end: number;
}

interface Life {
  readonly type: ValueType;
  readonly number: number;
  begin: number;
  end: number;
}

/**
 * The number from which locals of a type stand, however many parameters and locals are before them, unless these are more; what lies between is an
 * i32 that nothing uses. An MLP's module takes 19.1 KB with it, 20.1 KB without; that of a GPT 32.2 KB, 34.6 KB without.
 */
const FIRST: Readonly<Record<ValueType, number>> = { i32: 8, f32: 32, v128: 48, f64: 0 };

function compact(made: WasmFunction): WasmFunction {
  const body = withTees(made.body);
  const lives = livesOf(body, made);
  const locals: Local[] = [];
  const numbers = new Map<number, number>();
  const add = (type: ValueType): number => made.params.length + locals.push({ name: `${type}.${locals.length}`, type });
  for (const { type, members } of slotsOf(lives)) {
    while (made.params.length + locals.length < FIRST[type]) add('i32');
    const after = add(type);
    for (const number of members) numbers.set(number, after - 1);
  }
  return {
    ...made,
    locals,
    body: body.map((each) => (isAccess(each) ? { ...each, index: numbers.get(each.index) ?? each.index } : each)),
  };
}

type Access = Extract<Instruction, { readonly kind: 'index' }>;

function isAccess(instruction: Instruction | undefined): instruction is Access {
  return instruction?.kind === 'index' && instruction.op.startsWith('local.');
}

/** What is stored and read at once stays on the stack as well. */
function withTees(body: readonly Instruction[]): readonly Instruction[] {
  const written: Instruction[] = [];
  for (const each of body) {
    const last = written.at(-1);
    const isRead =
      isAccess(each) &&
      each.op === 'local.get' &&
      isAccess(last) &&
      last.op === 'local.set' &&
      last.index === each.index;
    if (isRead) written[written.length - 1] = { ...each, op: 'local.tee' };
    else written.push(each);
  }
  return written;
}

/** From where to where each local must keep its value. */
function livesOf(body: readonly Instruction[], { params, locals }: WasmFunction): readonly Life[] {
  const { loops, arms } = regionsOf(body);
  const accesses = new Map<number, { readonly at: number; readonly isRead: boolean }[]>();
  for (const [at, each] of body.entries()) {
    if (!isAccess(each) || each.index < params.length) continue;
    if (!accesses.has(each.index)) accesses.set(each.index, []);
    accesses.get(each.index)!.push({ at, isRead: each.op === 'local.get' });
  }
  return [...accesses].map(([number, places]) => {
    const [first] = places;
    const life: Life = { type: locals[number - params.length]!.type, number, begin: first!.at, end: places.at(-1)!.at };
    const holds = (range: Range, at: number): boolean => range.begin <= at && at <= range.end;
    // What is read before it is set, or set in one arm alone, may come from the pass of a loop before.
    const isSet = !first!.isRead && arms.every((arm) => !holds(arm, life.begin) || holds(arm, life.end));
    for (const loop of loops) {
      if (!places.some(({ at }) => holds(loop, at))) continue;
      const isInside = loop.begin <= life.begin && life.end <= loop.end;
      if (isInside && isSet) continue;
      life.begin = Math.min(life.begin, loop.begin);
      life.end = Math.max(life.end, loop.end);
    }
    if (first!.isRead) life.begin = 0;
    return life;
  });
}

/** Loops, inner ones first, and the arms of conditions. */
function regionsOf(body: readonly Instruction[]): {
  readonly loops: readonly Range[];
  readonly arms: readonly Range[];
} {
  const loops: Range[] = [];
  const arms: Range[] = [];
  const open: { readonly kind: 'loop' | 'if' | 'block'; begin: number }[] = [];
  for (const [at, each] of body.entries()) {
    if (each.kind === 'if') open.push({ kind: 'if', begin: at });
    if (each.kind !== 'plain') continue;
    if (each.op === 'loop' || each.op === 'block') open.push({ kind: each.op, begin: at });
    const inner = open.at(-1);
    if (each.op === 'else') {
      arms.push({ begin: inner!.begin, end: at });
      inner!.begin = at;
    }
    if (each.op !== 'end' || inner === undefined) continue;
    open.pop();
    (inner.kind === 'loop' ? loops : arms).push({ begin: inner.begin, end: at });
  }
  return { loops, arms };
}

/** Which locals share a slot, slots of one type together. */
function slotsOf(lives: readonly Life[]): readonly { readonly type: ValueType; readonly members: readonly number[] }[] {
  const slots: { readonly type: ValueType; readonly members: number[]; end: number }[] = [];
  for (const { type, number, begin, end } of lives.toSorted((a, b) => a.begin - b.begin)) {
    const free = slots.find((slot) => slot.type === type && slot.end < begin);
    if (free === undefined) slots.push({ type, members: [number], end });
    else {
      free.members.push(number);
      free.end = end;
    }
  }
  const types: readonly ValueType[] = ['i32', 'f32', 'v128', 'f64'];
  return types.flatMap((type) => slots.filter((slot) => slot.type === type));
}
