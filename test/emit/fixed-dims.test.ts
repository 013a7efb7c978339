/** `--dim B=4`: the class takes that size and no other, in construction and in calls. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { InputError } from '../../runtime/errors.ts';
import { evaluate, type NetClass } from './load.ts';

const source = `model M[B, T] {
  input x: f32[B, T]
  input w: f32[T]
  output y = 2 * x * w
}
`;

async function load(dims: Readonly<Record<string, number>>): Promise<NetClass> {
  const { files } = await compile(source, { language: 'js', dims });
  return evaluate(files[0]!.text, 'M');
}

test('the only size there is need not be given', async () => {
  const M = await load({ B: 2, T: 3 });
  const make = M as unknown as new () => InstanceType<NetClass>;
  expect(new make().capacity).toEqual({ B: 2, T: 3 });
  expect(new M({ B: 2, T: 3 }).predict({ x: new Float32Array(6).fill(1), w: Float32Array.of(1, 2, 3) })['y']).toEqual(
    Float32Array.of(2, 4, 6, 2, 4, 6),
  );
});

test('another size is refused', async () => {
  const M = await load({ B: 2 });
  const message = 'M: B was fixed at 2 when the model was compiled, got 4.';
  expect(() => new M({ B: 4, T: 3 })).toThrow(new InputError(message));
  expect(() => M.bytes({ B: 4, T: 3 })).toThrow(new InputError(message));
  expect(() => new M({ T: 3 }, { inference: { B: 1, T: 3 } })).toThrow("M's inference: B was fixed at 2");
  const net = new M({ T: 3 });
  expect(net.capacity).toEqual({ B: 2, T: 3 });
  const w = Float32Array.of(1, 2, 3);
  expect(net.predict({ x: new Float32Array(6), w })['y']).toHaveLength(6);
  expect(() => net.predict({ x: new Float32Array(3), w })).toThrow(InputError);
  expect(() => net.predict({ x: new Float32Array(6), w: w.subarray(0, 2) })).toThrow(InputError);
});
