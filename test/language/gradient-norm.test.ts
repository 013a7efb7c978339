/** The norm of the gradient beside the update that reads it: of parameters of every size, frozen ones left out, and before what clips it. */
import { expect, test } from 'vitest';
import type { CompileOptions } from '../../compiler/options.ts';
import { backends, type Net } from '../emit/load.ts';
import { classOf } from './compiled.ts';

const SIZES = [1, 3, 4, 31, 32, 33, 100, 1030];

const model = (item: string): string => `model M[B] {
  input x: f32[B, 3]
${SIZES.map((size) => `  y${size} = x |> d${size}: Dense[${size}]`).join('\n')}
  loss = ${SIZES.map((size) => `mean(y${size}^2)`).join(' + ')}
  train { optimizer ${item} }
}
`;

const items: readonly (readonly [item: string, options: CompileOptions])[] = [
  ['adam[lr=0.1]', {}],
  ['adam[lr=0.1]', { dtype: 'f64' }],
  ['adam[lr=0.1]', { keepGrads: true }],
  ['adam[lr=0.1]', { checkFinite: true }],
  ['sgd[lr=0.1]', {}],
  ['sgd[lr=0.1] clip norm[0.01]', {}],
];

function normOf(grads: Net['grads'], isActive: (name: string) => boolean): number {
  const own = Object.entries(grads).filter(([name]) => isActive(name));
  return Math.sqrt(own.flatMap(([, values]) => [...values]).reduce((sum, value) => sum + value ** 2, 0));
}

const cases = backends
  .flatMap((backend) => items.map(([item, options]) => [item, options, backend] as const))
  // Such modules have TypeScript kernels alone.
  .filter(([, { checkFinite }, backend]) => checkFinite !== true || backend === 'ts');

test.each(cases)('%s %j on %s', async (item, options, backend) => {
  const M = await classOf(model(item.replace(' clip', '\n  clip')), 'M', options);
  const isWide = options.dtype === 'f64';
  const values = Array.from({ length: 15 }, (_, i) => Math.sin(i + 1));
  const x = isWide ? Float64Array.from(values) : Float32Array.from(values);
  const net = new M({ B: 5 }, { seed: 4, backend });
  const twin = new M({ B: 5 }, { seed: 4, backend });
  for (const frozen of [[], ['d33.*', 'd1030.weight']]) {
    for (const each of [net, twin]) each.freeze(...frozen);
    twin.forward({ x });
    twin.backward();
    const isActive = (name: string): boolean => frozen.every((path) => !name.startsWith(path.replace('*', '')));
    const norm = normOf(twin.grads, isActive);
    const update = twin.update();
    const step = net.trainStep({ x });
    for (const { gradNorm } of [step, update]) {
      expect(Math.abs(gradNorm! / norm - 1)).toBeLessThan(isWide ? 1e-12 : 1e-6);
    }
  }
});
