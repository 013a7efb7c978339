/** Rule 8: a draw depends on the seed, the count of draws, its place and its element, and on nothing else. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { Net } from '../emit/load.ts';
import { classOf } from './compiled.ts';

/** The loss is the sum of what dropout keeps, and its gradient in `gain` shows the mask itself. */
const masked = (before = '', after = ''): string => `model M[B] {
  input x: f32[B, 8]
  param gain: f32[8] = 1
  y = (x * gain) ${before}|> drop: dropout[0.5] ${after}
  loss = sum(y)
  train {
    optimizer sgd[lr=0]
  }
}
`;

const ones = { x: new Float32Array(32).fill(1) };

/** What the next draw keeps of each column, summed over the batch. */
function maskOf(net: Net): readonly number[] {
  net.forward(ones);
  net.backward();
  const mask = [...net.grads['gain']!];
  net.grads['gain']!.fill(0);
  return mask;
}

describe('a mask', () => {
  test('is drawn anew by each graph that runs, and replays to the bit', async () => {
    const Net = await classOf(masked());
    const [a, b] = [new Net({ B: 4 }, { seed: 5 }), new Net({ B: 4 }, { seed: 5 })];
    const masks = [maskOf(a), maskOf(a), maskOf(a)];
    expect(new Set(masks.map(String)).size).toBe(3);
    expect([maskOf(b), maskOf(b), maskOf(b)]).toEqual(masks);
    a.reset(5);
    expect(maskOf(a)).toEqual(masks[0]);
    expect(maskOf(new Net({ B: 4 }, { seed: 6 }))).not.toEqual(masks[0]);
  });

  test('does not change when labelled layers are added before and after it', async () => {
    const mask = maskOf(new (await classOf(masked()))({ B: 4 }));
    const texts = [
      masked('|> first: dropout[0] '),
      masked('', '|> last: dropout[0]'),
      masked('|> scale: PRelu ', '|> act: PRelu'),
    ];
    for (const text of texts) expect(maskOf(new (await classOf(text))({ B: 4 }))).toEqual(mask);
    expect(maskOf(new (await classOf(masked().replace('drop:', 'other:')))({ B: 4 }))).not.toEqual(mask);
  });

  test('of an element does not depend on the size of the batch', async () => {
    const Net = await classOf(masked());
    const rows = (B: number): number => {
      const net = new Net({ B: 4 });
      return net.forward({ x: new Float32Array(8 * B).fill(1) })['loss']!;
    };
    const first = (B: number): number => {
      const x = new Float32Array(8 * B);
      x.fill(1, 0, 8);
      return new Net({ B: 4 }).forward({ x })['loss']!;
    };
    expect(first(1)).toBe(rows(1));
    expect([first(2), first(4)]).toEqual([first(1), first(1)]);
  });

  test('is fresh in each micro-batch whose gradients add up', async () => {
    const Net = await classOf(masked());
    const [apart, together] = [new Net({ B: 4 }), new Net({ B: 4 })];
    const [first, second] = [maskOf(apart), maskOf(apart)];
    together.forward(ones);
    together.backward();
    together.forward(ones);
    together.backward();
    expect(first).not.toEqual(second);
    expect([...together.grads['gain']!]).toEqual(first.map((value, i) => value + second[i]!));
  });
});

test('inference has no trace of dropout, and batch statistics only where they were kept', async () => {
  const text = (layers: string): string => `model M[B] {
  input x: f32[B, 6]
  output y = x |> fc: Dense[6] ${layers}
  loss = mean(y^2)
  train {
    optimizer sgd[lr=0.1]
  }
}
`;
  const only = { only: 'predict', language: 'js' } as const;
  const moduleOf = async (layers: string) => {
    const { files } = await compile(text(layers), only);
    // The hash and the comments are of the text.
    return files[0]!.text.replaceAll(/hash: '[^']*'|\/\*[^]*?\*\//g, '');
  };
  const plain = await moduleOf('');
  expect(await moduleOf('|> dropout[0.5]')).toBe(plain);
  const normed = await moduleOf('|> bn: BatchNorm');
  for (const trace of ['v.draw', 'v.seed', 'moments', 'draws']) expect(normed).not.toContain(trace);
  const { dump = '' } = await compile(text('|> bn: BatchNorm |> dropout[0.5]'), { dump: 'graph' });
  const [inference] = dump.split('# M training');
  expect(inference).not.toMatch(/random|uniform|draw/);
  expect(dump).toMatch(/draw/);
});

test('state of batch statistics changes in training alone', async () => {
  const net = new (await classOf(`model M[B] {
  input x: f32[B, 2]
  output y = x |> bn: BatchNorm
  loss = mean(y^2)
  train {
    optimizer sgd[lr=0.1]
  }
}
`))({ B: 2 });
  const x = Float32Array.of(1, 2, 3, 6);
  const before = net.save('all');
  net.predict({ x });
  net.evaluate({ x });
  expect(net.save('all')).toEqual(before);
  net.trainStep({ x });
  expect(net.state['bn.mean']![0]).toBeCloseTo(0.2, 6);
  expect(net.state['bn.mean']![1]).toBeCloseTo(0.4, 6);
});
