/**
 * Values and gradients that other programs computed, in `tables/`, against ours on both backends in float64 and float32. What made a table, from which
 * version of what, stands in its first line; its script is in `scripts/`.
 */
import { describe, expect, test } from 'vitest';
import { backends } from '../emit/load.ts';
import { classOf } from '../language/compiled.ts';
import { distance, modelOf, numbersOf, seedOf, tableOf, type Case, type Tensor } from './table.ts';

const tolerances = { f64: 1e-9, f32: 2e-5 } as const;

async function errorsOf(one: Case, dtype: 'f32' | 'f64'): Promise<Readonly<Record<string, unknown>>> {
  const Net = await classOf(modelOf(one), 'M', { dtype });
  const Floats = dtype === 'f64' ? Float64Array : Float32Array;
  const arrayOf = ({ type, data }: Tensor): Float32Array | Float64Array | Int32Array =>
    (type === 'float' ? Floats : Int32Array).from(numbersOf(data));
  const isLearnt = (name: string): boolean => one.slopes?.[name] !== undefined;
  const given = Object.fromEntries(Object.entries(one.given).filter(([name]) => !isLearnt(name)).map(([name, tensor]) => [name, arrayOf(tensor)])); // prettier-ignore
  const found: Record<string, unknown> = {};
  for (const backend of backends) {
    const net = new Net({}, { backend });
    for (const [path, { data }] of Object.entries({ ...one.given, ...one.own })) net.params[path]?.set(numbersOf(data));
    const far: Record<string, unknown> = {};
    const compare = (name: string, got: ArrayLike<number>, want: readonly (number | string)[]): void => {
      const error = distance(got, numbersOf(want));
      if (!(error <= Math.max(tolerances[dtype], one.tolerance ?? 0)))
        far[name] = { error, got: Array.from(got).slice(0, 12), want: want.slice(0, 12) };
    };
    compare('value', net.predict(given)['result']!, one.value.data);
    if (one.slopes !== undefined) {
      net.forward({ ...given, seed: Floats.from(seedOf(one)) });
      net.backward();
      for (const [path, want] of Object.entries(one.slopes)) compare(`d${path}`, net.grads[path]!, want);
    }
    if (Object.keys(far).length > 0) found[backend] = far;
  }
  return found;
}

describe.each(['expressions', 'layers', 'same'])('%s', (table) => {
  test.each((tableOf(table) as readonly Case[]).map((one) => [one.expression, one] as const))('%s', async (_, one) => {
    expect(await errorsOf(one, 'f64')).toEqual({});
    expect(await errorsOf(one, 'f32')).toEqual({});
  });
});
