/** Functions of one and two numbers at extremes, zeros of both signs, infinities, NaN and subnormal numbers, against SciPy, on both backends. */
import { expect, test } from 'vitest';
import { backends } from '../emit/load.ts';
import { classOf } from '../language/compiled.ts';
import { numbersOf, tableOf, type Numbers } from './table.ts';

interface Values {
  readonly expression: string;
  readonly type: 'float' | 'i32';
  readonly points: Numbers;
  /** Whether the values are those at all pairs of points. */
  readonly pairs: boolean;
  /** Whether digits are lost where terms cancel. */
  readonly loose: boolean;
  readonly value: Numbers;
}

const titled = (tableOf('functions') as readonly Values[]).map(
  (one) => [`${one.expression} of ${one.points.length} ${one.type}`, one] as const,
);

test.each(titled)('%s', async (_, { expression, type, points, pairs, loose, value }) => {
  const names = pairs ? ['x', 'y'] : ['x'];
  const [all, n] = [numbersOf(points), points.length];
  const columns = pairs ? [all.flatMap((x) => all.map(() => x)), all.flatMap(() => all)] : [all];
  for (const dtype of ['f64', 'f32'] as const) {
    const Floats = dtype === 'f64' ? Float64Array : Float32Array;
    const inputs = names.map((name) => `input ${name}: ${type === 'i32' ? type : 'f32'}[${n ** names.length}]`);
    const Net = await classOf(`model M {\n${inputs.join('\n')}\noutput result = ${expression}\n}\n`, 'M', { dtype });
    const given = Object.fromEntries(
      names.map((name, i) => [name, (type === 'i32' ? Int32Array : Floats).from(columns[i]!)]),
    );
    const want = Floats.from(numbersOf(value));
    for (const backend of backends) {
      const got = new Net({}, { backend }).predict(given)['result']!;
      const far = [...want.keys()].filter((i) => !isNear(got[i]!, want[i]!, dtype, loose)).map((i) => `${names.map((name) => given[name]![i]).join(' ')}: ${got[i]} for ${want[i]}`); // prettier-ignore
      expect({ dtype, backend, size: got.length, far }).toEqual({ dtype, backend, size: want.length, far: [] });
    }
  }
});

/** Subnormal results may be off by some of the smallest steps. */
function isNear(got: number, want: number, dtype: 'f32' | 'f64', loose: boolean): boolean {
  if (got === want || Object.is(got, want)) return true;
  const [relative, least] = dtype === 'f64' ? [1e-13, 1e-320] : [1e-6, 1e-43];
  return Math.abs(got - want) <= relative * (loose ? Math.max(5, Math.abs(want)) : Math.abs(want)) + least;
}
