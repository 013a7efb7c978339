/** Small models with the features that the perceptron of `models.ts` lacks: state, several train blocks, odd names, no open dims. */
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { shapeOf, type Dim } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { LeafRole } from '../../compiler/ops/leaf.ts';
import type { Mode, Model, Stored, Train } from '../../compiler/program/model.ts';
import { span } from '../schedule/models.ts';

interface Parts {
  readonly b: Builder;
  readonly leaf: (role: LeafRole, name: string, shape: readonly Dim[], dtype?: 'f32' | 'f64') => Node;
  readonly stored: (role: 'param' | 'state' | 'slot', name: string, shape: readonly Dim[], value: number) => Stored;
}

function parts(): Parts {
  const b = createBuilder(operators);
  const leaf: Parts['leaf'] = (role, name, shape, dtype = 'f32') => b.leaf({ role, name, type: { dtype, shape } });
  return {
    b,
    leaf,
    stored: (role, name, shape, value) => ({
      name,
      leaf: leaf(role, name, shape),
      span,
      init: { kind: 'constant', value },
    }),
  };
}

function modelFrom(b: Builder, model: Partial<Model> & Pick<Model, 'name' | 'training'>): Model {
  return {
    span,
    builder: b,
    dims: ['B'],
    constraints: [],
    inputs: [],
    params: [],
    state: [],
    inference: model.training,
    trains: [],
    ...model,
  };
}

function sgd({ b, leaf }: Parts, prefix: string, loss: string, params: readonly Stored[]): Train {
  const lr = leaf('hyper', `${prefix}lr`, [], 'f64');
  const rate = b.cast(lr, { dtype: 'f32' });
  const gradients = params.map(({ name, leaf: param }) => leaf('gradient', name, param.type.shape));
  const writes = new Map(
    params.map(({ leaf: param }, i) => [param, b.sub(param, b.mul(rate, gradients[i]!))] as const),
  );
  const squares = gradients.map((g) => b.sum(b.mul(g, g), { axes: g.type.shape.map((_, axis) => axis) }));
  return {
    ...(prefix === '' ? {} : { name: prefix.slice(0, -1) }),
    loss,
    params,
    hyper: [{ name: 'lr', leaf: lr, initial: 0.5 }],
    slots: [],
    writes,
    lr,
    gradNorm: b.sqrt(squares.reduce((sum, next) => b.add(sum, next))),
  };
}

/** A weight whose gradient is a sum long enough for blocks, of one image each, wherever the batch is open: over 8 × 16 places of each image. */
export const longSums = `model LongSums[B] {
  input x: f32[B, 8, 16, 4]
  loss = 0.01 * sum(square(x |> outer: Conv2d[9, kernel=3, padding=1]))
  train { optimizer sgd[lr=0.1] }
}`;

/** A running mean: state `mean` moves half the way to the mean of each batch; y = w·(x − mean). */
export function runningMean(): Model {
  const all = parts();
  const { b, leaf, stored } = all;
  const x = leaf('input', 'x', shapeOf('B'));
  const [w, mean] = [stored('param', 'w', [], 2), stored('state', 'mean', [], 1)];
  const count = b.size({ dim: shapeOf('B')[0]!, dtype: 'f32' });
  const half = b.scalar(0.5, 'f32');
  const next = b.add(b.mul(half, mean.leaf), b.mul(half, b.div(b.sum(x, { axes: [0] }), count)));
  const y = b.mul(w.leaf, b.sub(x, mean.leaf));
  const mode: Mode = {
    outputs: new Map([['y', y]]),
    losses: new Map([['loss', b.sum(b.mul(y, y), { axes: [0] })]]),
    metrics: new Map(),
    primes: new Map(),
  };
  return modelFrom(b, {
    name: 'Running',
    inputs: [{ name: 'x', leaf: x, span }],
    params: [w],
    state: [mean],
    inference: mode,
    training: { ...mode, primes: new Map([[mean.leaf, next]]) },
    trains: [sgd(all, '', 'loss', [w])],
  });
}

/** Two losses, each with parameters of its own: `net.disc` and `net.gen`. */
export function twoPlayers(): Model {
  const all = parts();
  const { b, leaf, stored } = all;
  const x = leaf('input', 'x', shapeOf('B', 3));
  const [d, g] = [stored('param', 'disc.w', shapeOf(3), 1), stored('param', 'gen.w', shapeOf(3), -1)];
  const score = (w: Node): Node => b.sum(b.mul(x, w), { axes: [0, 1] });
  const difference = b.sub(score(d.leaf), score(g.leaf));
  const losses = new Map([['d_loss', b.mul(difference, difference)], ['g_loss', b.neg(score(g.leaf))]]); // prettier-ignore
  const training: Mode = {
    outputs: new Map([['score', score(d.leaf)]]),
    losses,
    metrics: new Map(),
    primes: new Map(),
  };
  return modelFrom(b, {
    name: 'Players',
    inputs: [{ name: 'x', leaf: x, span }],
    params: [d, g],
    training,
    trains: [sgd(all, 'disc.', 'd_loss', [d]), sgd(all, 'gen.', 'g_loss', [g])],
  });
}

/** No open dims, no parameters, no loss. */
export function fixedSize(): Model {
  const { b, leaf } = parts();
  const x = leaf('input', 'x', shapeOf(2, 3));
  const outputs = new Map([['doubled', b.mul(x, b.scalar(2, 'f32'))], ['same', x], ['zero', b.scalar(-0, 'f32')]]); // prettier-ignore
  const training: Mode = { outputs, losses: new Map(), metrics: new Map(), primes: new Map() };
  return modelFrom(b, { name: 'Fixed', dims: [], inputs: [{ name: 'x', leaf: x, span }], training });
}

/** Names that the emitted file itself uses, as dims, inputs, parameters, outputs and the model's own. */
export function oddNames(): Model {
  const all = parts();
  const { b, leaf, stored } = all;
  const x = leaf('input', 'predict', shapeOf('v', 'class', 4));
  const i = leaf('input', 'i', shapeOf('n', 'memory'));
  const w = stored('param', 'spec.default-weight', shapeOf(4), 0.5);
  const y = b.exp(b.mul(x, w.leaf));
  const loss = b.add(b.sum(y, { axes: [0, 1, 2] }), b.sum(i, { axes: [0, 1] }));
  const training: Mode = {
    outputs: new Map([['arguments', y], ['__proto__', b.neg(i)]]), // prettier-ignore
    losses: new Map([['loss', loss]]),
    metrics: new Map([['predict', b.neg(loss)]]),
    primes: new Map(),
  };
  return modelFrom(b, {
    name: 'Promise',
    doc: 'A model */ whose names are in the way.\nOn two lines.',
    dims: ['v', 'class', 'n', 'memory'],
    inputs: [{ name: 'predict', leaf: x, span, doc: 'Not the method.' }, { name: 'i', leaf: i, span }], // prettier-ignore
    params: [w],
    training,
    trains: [sgd(all, '', 'loss', [w])],
  });
}
