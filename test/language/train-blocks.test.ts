/** Several losses and train blocks, optimisers for some parameters, and what `freeze` and `regularize` name. */
import { expect, test } from 'vitest';
import { normal01 } from '../../runtime/normal.ts';
import { threefry } from '../../runtime/random.ts';
import type { Net } from '../emit/load.ts';
import { classOf, problemsOf } from './compiled.ts';

/** A net with named train blocks has their methods as members. */
type Blocks<K extends string> = Net & Readonly<Record<K, Net>>;

const gan = `model M[B] {
  input real: f32[B, 2]
  input noise: f32[B, 4]
  layer gen = Mlp[widths=[16, 2]]
  layer disc = Mlp[widths=[16, 1]]
  fake = gen(noise)
  output sample = fake
  loss d_loss = bce_with_logits(disc(real), 1) + bce_with_logits(disc(stop_gradient(fake)), 0)
  loss g_loss = bce_with_logits(disc(fake), 1)
  train disc {
    minimize d_loss over "disc.*"
    optimizer adam[lr=1e-2, beta1=0.5]
  }
  train gen {
    minimize g_loss over "gen.*"
    optimizer adam[lr=5e-3, beta1=0.5]
  }
}
`;

const normals = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => normal01(threefry(seed, 0, i, 0)));

const snapshot = ({ params }: Net): Map<string, string> =>
  new Map(Object.entries(params).map(([key, view]) => [key, view.join()]));

const changed = (net: Net, before: ReadonlyMap<string, string>): readonly string[] =>
  [...snapshot(net)].filter(([key, value]) => before.get(key) !== value).map(([key]) => key);

test('a small GAN: each block trains its own half, and samples come to lie where the data lie', async () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const net = new (await classOf(gan))({ B: 32 }, { seed: 1 }) as Blocks<'disc' | 'gen'>;
  const inputs = (step: number) => {
    const real = normals(64, 2 * step).map((value, i) => 0.3 * value + (i % 2 === 0 ? 2 : -1));
    return { real, noise: normals(128, 2 * step + 1) };
  };
  let before = snapshot(net);
  expect(Object.keys(net.disc.trainStep(inputs(0)))).toEqual(['d_loss', 'g_loss', 'penalty', 'lr', 'gradNorm', 'step']);
  expect(changed(net, before).every((key) => key.startsWith('disc.'))).toBe(true);
  before = snapshot(net);
  net.gen.trainStep(inputs(0));
  expect(changed(net, before).length).toBe(4);
  expect(changed(net, before).every((key) => key.startsWith('gen.'))).toBe(true);
  for (let step = 1; step < 250; step++) {
    net.disc.trainStep(inputs(step));
    net.gen.trainStep(inputs(step));
  }
  expect([net.disc.step, net.gen.step]).toEqual([250, 250]);
  const sample = net.predict({ noise: normals(128, 999) })['sample']!;
  const mean = (axis: number): number =>
    [...sample].filter((_, i) => i % 2 === axis).reduce((sum, x) => sum + x, 0) / 32;
  expect(Math.abs(mean(0) - 2)).toBeLessThan(0.6);
  expect(Math.abs(mean(1) + 1)).toBeLessThan(0.6);
}, 120_000);

const grouped = (items: string): string => `model M[B] {
  input x: f32[B, 2]
  y = x |> body: Dense[3] |> tanh |> head: Dense[1]
  loss = mean(y^2)
  train {
${items}
  }
}
`;

test('an optimizer for some parameters, one for all others, and one that is frozen', async () => {
  const net = new (await classOf(
    grouped(`    optimizer sgd[lr=0.1]
    optimizer adam[lr=1e-3] on "head.*"
    freeze "body.bias"
    regularize l2[0.01] on "*.weight"`),
  ))({ B: 4 });
  const x = normals(8, 5);
  net.forward({ x });
  net.backward();
  const grads = new Map(Object.entries(net.grads).map(([key, view]) => [key, [...view]]));
  expect([...grads.keys()]).toEqual(['body.weight', 'head.weight', 'head.bias']);
  const before = new Map(Object.entries(net.params).map(([key, view]) => [key, [...view]]));
  net.update();
  const moves = (key: string): readonly number[] =>
    [...net.params[key]!].map((value, i) => value - before.get(key)![i]!);
  moves('body.weight').forEach((move, i) => expect(move).toBeCloseTo(-0.1 * grads.get('body.weight')![i]!, 6));
  expect(moves('body.bias')).toEqual([0, 0, 0]);
  // Adam's first step is lr in the direction of the gradient.
  for (const key of ['head.weight', 'head.bias']) {
    moves(key).forEach((move, i) => expect(move).toBeCloseTo(-1e-3 * Math.sign(grads.get(key)![i]!), 5));
  }
  expect(net.hyper).toMatchObject({ lr: 0.1, lr2: 1e-3 });
  net.hyper['lr2'] = 0;
  const head = [...net.params['head.weight']!];
  expect(net.trainStep({ x })['lr']).toBeCloseTo(0.1);
  expect([...net.params['head.weight']!]).toEqual(head);
});

test.each<readonly [items: string, ...problems: string[]]>([
  ['optimizer sgd[lr=1]\noptimizer adam[lr=1]', 'NN5002 7:1 a second optimizer for the same parameters'],
  ['optimizer sgd[lr=1] on "head.*"', 'NN5001 6:1 no optimizer updates `body.weight`, `body.bias`'],
  [
    'optimizer sgd[lr=1] on "head.*"\noptimizer adam[lr=1] on "*.bias", "body.weight"',
    'NN5002 7:1 `head.bias` has two optimizers',
  ],
  ['optimizer sgd[lr=1]\noptimizer adam[lr=1] on "*"', 'NN5004 6:1 this optimizer has no parameter left to update'],
  [
    'optimizer sgd[lr=1]\nfreeze "head.*"\noptimizer adam[lr=1] on "head.bias"',
    'NN5003 8:25 this matches only parameters that the block does not train',
  ],
  ['optimizer sgd[lr=1]\nminimize los', 'NN5007 7:10 there is no loss `los`'],
  ['optimizer adamw[lr=1] on "heed.*"', 'NN5003 6:26 `heed.*` matches no parameter'],
])('%s', async (items, ...problems) => {
  expect(await problemsOf(grouped(items))).toEqual(problems);
});
