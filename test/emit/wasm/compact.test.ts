/** Locals that share a slot never need it at the same time. */
import { expect, test } from 'vitest';
import { withFewLocals } from '../../../compiler/emit/wasm/compact.ts';
import { encode } from '../../../compiler/emit/wasm/encode.ts';
import { FunctionWriter } from '../../../compiler/emit/wasm/function-writer.ts';
import type { WasmFunction } from '../../../compiler/emit/wasm/instruction.ts';

type Write = (writer: FunctionWriter) => void;

function written(write: Write): WasmFunction {
  const writer = new FunctionWriter('run', [{ name: 'n', type: 'i32' }]);
  write(writer);
  return writer.done(true, 'i32');
}

/** What `run(n)` gives, before and after. */
function results(made: WasmFunction, n: number): readonly [before: number, after: number] {
  const module = { imports: [], globals: [], functions: [made] };
  const [before, after] = [module, withFewLocals(module)].map((each) => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(encode(each))), { nnc: { memory } }); // prettier-ignore
    return (exports['run'] as (n: number) => number)(n);
  });
  return [before!, after!];
}

/** Numbers of locals, without the parameter. */
function slotsIn(made: WasmFunction): number {
  const [short] = withFewLocals({ imports: [], globals: [], functions: [made] }).functions;
  const used = short!.body.flatMap((each) =>
    each.kind === 'index' && each.op.startsWith('local.') ? [each.index] : [],
  );
  return new Set(used.filter((index) => index > 0)).size;
}

/** n passes of `body`. */
function loop(writer: FunctionWriter, body: () => void): void {
  const i = writer.local('i', 'i32');
  writer.i32(0);
  writer.set(i);
  writer.plain('loop');
  body();
  writer.get(i);
  writer.i32(1);
  writer.plain('i32.add');
  writer.index('local.tee', i);
  writer.get(0);
  writer.plain('i32.lt_s');
  writer.index('br_if', 0);
  writer.plain('end');
}

function setTo(writer: FunctionWriter, name: string, value: number): number {
  const local = writer.local(name, 'i32');
  writer.i32(value);
  writer.set(local);
  return local;
}

/** Sets `to` to `to` + `by`. */
function addTo(writer: FunctionWriter, to: number, by: number): void {
  writer.get(to);
  writer.get(by);
  writer.plain('i32.add');
  writer.set(to);
}

const cases: readonly (readonly [what: string, slots: number, write: Write])[] = [
  [
    'one after the other',
    1,
    (writer) => {
      const a = setTo(writer, 'a', 3);
      writer.get(a);
      writer.plain('drop');
      const b = setTo(writer, 'b', 4);
      writer.get(b);
    },
  ],
  [
    'both needed at the end',
    2,
    (writer) => {
      const a = setTo(writer, 'a', 3);
      const b = setTo(writer, 'b', 4);
      writer.get(a);
      writer.get(b);
      writer.plain('i32.sub');
    },
  ],
  [
    'set before a loop that reads it: not free within, though its last mention is early',
    4,
    (writer) => {
      const [sum, a] = [setTo(writer, 'sum', 0), setTo(writer, 'a', 5)];
      loop(writer, () => {
        addTo(writer, sum, a);
        addTo(writer, sum, setTo(writer, 'b', 7));
      });
      writer.get(sum);
    },
  ],
  [
    'read in a loop before it is set there: kept from pass to pass, 0 at first',
    4,
    (writer) => {
      const sum = setTo(writer, 'sum', 0);
      const last = writer.local('last', 'i32');
      loop(writer, () => {
        addTo(writer, sum, last);
        writer.get(writer.local('i', 'i32'));
        writer.set(last);
        addTo(writer, sum, setTo(writer, 'b', 100));
      });
      writer.get(sum);
    },
  ],
  [
    'set in one arm, read after it: kept from the pass before',
    4,
    (writer) => {
      const sum = setTo(writer, 'sum', 0);
      loop(writer, () => {
        const kept = writer.local('kept', 'i32');
        writer.get(writer.local('i', 'i32'));
        writer.plain('i32.eqz');
        writer.if();
        setTo(writer, 'kept', 9);
        writer.plain('end');
        addTo(writer, sum, kept);
        addTo(writer, sum, setTo(writer, 'b', 100));
      });
      writer.get(sum);
    },
  ],
  [
    'before and after a loop that knows neither',
    1,
    (writer) => {
      writer.get(setTo(writer, 'a', 3));
      writer.plain('drop');
      loop(writer, () => {});
      writer.get(setTo(writer, 'b', 4));
    },
  ],
  [
    'set in a loop, read after it',
    4,
    (writer) => {
      const sum = setTo(writer, 'sum', 0);
      const last = writer.local('last', 'i32');
      loop(writer, () => {
        addTo(writer, sum, setTo(writer, 'b', 2));
        writer.get(writer.local('i', 'i32'));
        writer.set(last);
        addTo(writer, sum, setTo(writer, 'c', 3));
      });
      addTo(writer, sum, last);
      writer.get(sum);
    },
  ],
];

test.each(cases)('%s', (_, slots, write) => {
  const made = written(write);
  for (const n of [1, 2, 5]) {
    const [before, after] = results(made, n);
    expect(after).toBe(before);
  }
  expect(slotsIn(made)).toBe(slots);
});

test('what is stored and read at once stays on the stack', () => {
  const made = written((writer) => {
    const a = setTo(writer, 'a', 3);
    writer.get(a);
    writer.get(a);
    writer.plain('i32.mul');
  });
  const [short] = withFewLocals({ imports: [], globals: [], functions: [made] }).functions;
  expect(short!.body.map((each) => (each.kind === 'index' ? each.op : each.kind))).toEqual(['const', 'local.tee', 'local.get', 'plain']); // prettier-ignore
  expect(results(made, 1)).toEqual([9, 9]);
});

test('the same numbers whatever the parameters are, and however many integers', () => {
  const body = (params: number, others: number): readonly unknown[] => {
    const names = Array.from({ length: params }, (_, i) => `p${i}`);
    const writer = new FunctionWriter(
      'run',
      names.map((name) => ({ name, type: 'i32' })),
    );
    const kept = Array.from({ length: others }, (_, i) => setTo(writer, `other${i}`, i));
    const [x, y] = [writer.local('x', 'v128'), writer.local('y', 'f32')];
    const from = writer.done(false).body.length;
    for (const op of ['local.get', 'local.set'] as const) writer.index(op, x);
    for (const op of ['local.get', 'local.set'] as const) writer.index(op, y);
    for (const each of kept) writer.get(each);
    const [short] = withFewLocals({ imports: [], globals: [], functions: [writer.done(false)] }).functions;
    return short!.body.slice(from, from + 4);
  };
  expect(body(1, 2)).toEqual(body(6, 20));
  // More than there is room for still have a place each.
  expect(body(1, 2)).not.toEqual(body(30, 20));
});
