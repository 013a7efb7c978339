/** Models written with the builder alone, whole down to the train block, for tests of what comes after autodiff. */
import type { SourceFile, Span } from '../../grammar/source.ts';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { DType, Type } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { LeafRole } from '../../compiler/ops/leaf.ts';
import type { Hyper, Mode, Model, Stored, Train } from '../../compiler/program/model.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import type { InitSpec } from '../../runtime/init/index.ts';

const file: SourceFile = { name: 'test.nn', text: 'model Test[B] {}\n' };
export const span: Span = { file, start: 0, end: 16 };

export type Optimizer = 'sgd' | 'momentum' | 'adam';

export interface MlpOptions {
  readonly dtype?: 'f32' | 'f64';
  readonly optimizer?: Optimizer;
  /** Dropout after each hidden layer. */
  readonly dropout?: number;
  readonly hidden?: 'relu' | 'tanh';
  readonly l2?: number;
}

const scalar: Type = { dtype: 'f64', shape: [] };

/** Dense layers of the given widths with an activation between them; cross-entropy of class indices. */
export function mlpModel(widths: readonly number[], options: MlpOptions = {}): Model {
  const { dtype = 'f32', optimizer = 'sgd', dropout = 0, hidden = 'relu', l2 = 0 } = options;
  const b = createBuilder(operators, stable);
  const leaf = (role: LeafRole, name: string, type: Type): Node => b.leaf({ role, name, type });
  const x = leaf('input', 'x', { dtype, shape: shapeOf('B', widths[0]!) });
  const label = leaf('input', 'label', { dtype: 'i32', shape: shapeOf('B') });
  const params: Stored[] = [];
  const stored = (name: string, shape: readonly number[], init: InitSpec): Node => {
    const node = leaf('param', name, { dtype, shape: shapeOf(...shape) });
    params.push({ name, leaf: node, span, init });
    return node;
  };
  const layers = widths.slice(1).map((width, i) => ({
    weight: stored(`fc${i + 1}.weight`, [widths[i]!, width], {
      kind: 'normal',
      mean: 0,
      std: Math.sqrt(2 / widths[i]!),
    }),
    bias: stored(`fc${i + 1}.bias`, [width], { kind: 'constant', value: 0.01 * i }),
  }));
  const mode = (training: boolean): Mode => {
    let h = x;
    for (const [i, { weight, bias }] of layers.entries()) {
      h = b.add(b.contract(h, weight, { left: [0, 1], right: [1, 2], result: [0, 2] }), bias);
      if (i === layers.length - 1) continue;
      h = hidden === 'tanh' ? b.tanh(h) : b.where(b.greaterEqual(h, b.scalar(0, dtype)), h, b.scalar(0, dtype));
      if (training && dropout > 0) h = dropped(b, h, dropout, `drop${i}`);
    }
    return heads(b, h, label, dtype);
  };
  const training = mode(true);
  const train = trainBlock(b, params, dtype, optimizer, l2);
  return {
    name: 'Mlp',
    doc: 'A multilayer perceptron.',
    span,
    builder: b,
    dims: ['B'],
    constraints: [],
    inputs: [
      { name: 'x', leaf: x, span, doc: 'Features.' },
      { name: 'label', leaf: label, span, below: shapeOf(widths.at(-1)!)[0]! },
    ],
    params,
    state: [],
    inference: mode(false),
    training,
    trains: [train],
  };
}

function dropped(b: Builder, h: Node, p: number, place: string): Node {
  const i32: Type = { dtype: 'i32', shape: [] };
  const [seed, draw] = [
    b.leaf({ role: 'seed', name: 'seed', type: i32 }),
    b.leaf({ role: 'draw', name: 'draw', type: i32 }),
  ];
  const { dtype } = h.type;
  const uniform = b.random(seed, draw, { place, shape: h.type.shape });
  const keep = b.greaterEqual(uniform, b.scalar(p, 'f32'));
  return b.where(keep, b.mul(h, b.scalar(1 / (1 - p), dtype)), b.scalar(0, dtype));
}

function heads(b: Builder, logits: Node, label: Node, dtype: DType): Mode {
  const { shape } = logits.type;
  const rows = (node: Node): Node => b.broadcast(node, { shape, axes: [0] });
  const shifted = b.sub(logits, rows(b.stopGradient(b.reduceMax(logits, { axes: [1] }))));
  const logSoftmax = b.sub(shifted, rows(b.log(b.sum(b.exp(shifted), { axes: [1] }))));
  const picked = b.gather(logSoftmax, b.reshape(label, { shape: [shape[0]!, ...shapeOf(1)] }), { axis: 1 });
  const count = b.size({ dim: shape[0]!, dtype: dtype === 'f64' ? 'f64' : 'f32' });
  const loss = b.neg(b.div(b.sum(picked, { axes: [0, 1] }), count));
  const hits = b.cast(b.equal(b.argmax(logits, { axes: [1] }), label), { dtype });
  return {
    outputs: new Map([['probability', b.exp(logSoftmax)]]),
    losses: new Map([['loss', loss]]),
    metrics: new Map([['accuracy', b.div(b.sum(hits, { axes: [0] }), count)]]),
    primes: new Map(),
  };
}

function trainBlock(
  b: Builder,
  params: readonly Stored[],
  dtype: 'f32' | 'f64',
  optimizer: Optimizer,
  l2: number,
): Train {
  const hyper: Hyper[] = [];
  const hyperLeaf = (name: string, initial: number): Node => {
    const leaf = b.leaf({ role: 'hyper', name, type: scalar });
    hyper.push({ name, leaf, initial });
    return leaf;
  };
  const lr = hyperLeaf('lr', optimizer === 'adam' ? 1e-3 : 0.1);
  const slots: Stored[] = [];
  const writes = new Map<Node, Node>();
  const square = (g: Node): Node => b.mul(g, g);
  const gradients = params.map(({ name, leaf }) => b.leaf({ role: 'gradient', name, type: leaf.type }));
  const squares = gradients.map((g) => b.sum(square(g), { axes: g.type.shape.map((_, axis) => axis) }));
  const gradNorm = b.sqrt(squares.reduce((sum, next) => b.add(sum, next)));
  const slot = (prefix: string, { name, leaf }: Stored): Node => {
    const node = b.leaf({ role: 'slot', name: `${prefix}:${name}`, type: leaf.type });
    slots.push({ name: `${prefix}:${name}`, leaf: node, span, init: { kind: 'constant', value: 0 } });
    return node;
  };
  const own = (node: Node): Node => (dtype === 'f64' ? node : b.cast(node, { dtype }));
  const number = (value: number): Node => b.scalar(value, dtype);
  const step = b.leaf({ role: 'step', name: 'step', type: scalar });
  const rates = optimizer === 'adam' ? { beta1: hyperLeaf('beta1', 0.9), beta2: hyperLeaf('beta2', 0.999) } : undefined;
  for (const [i, param] of params.entries()) {
    const [w, g] = [param.leaf, gradients[i]!];
    if (rates === undefined) {
      const velocity = optimizer === 'momentum' ? slot('v', param) : undefined;
      const v = velocity === undefined ? g : b.add(b.mul(number(0.9), velocity), g);
      if (velocity !== undefined) writes.set(velocity, v);
      writes.set(w, b.sub(w, b.mul(own(lr), v)));
      continue;
    }
    const [m, v] = [slot('m', param), slot('v', param)];
    const [b1, b2] = [own(rates.beta1), own(rates.beta2)];
    const m1 = b.add(b.mul(b1, m), b.mul(b.sub(number(1), b1), g));
    const v1 = b.add(b.mul(b2, v), b.mul(b.sub(number(1), b2), square(g)));
    const one = b.scalar(1, 'f64');
    const unbiased = (moment: Node, rate: Node): Node => b.div(moment, own(b.sub(one, b.pow(rate, step))));
    const root = b.add(b.sqrt(unbiased(v1, rates.beta2)), number(1e-8));
    writes.set(m, m1);
    writes.set(v, v1);
    writes.set(w, b.sub(w, b.mul(own(lr), b.div(unbiased(m1, rates.beta1), root))));
  }
  const weights = params.filter(({ name }) => name.endsWith('.weight'));
  const penalty = weights
    .map(({ leaf }) => b.sum(square(leaf), { axes: [0, 1] }))
    .reduce<Node | undefined>((sum, next) => (sum === undefined ? next : b.add(sum, next)), undefined);
  return {
    loss: 'loss',
    ...(l2 === 0 || penalty === undefined ? {} : { penalty: b.mul(number(l2), penalty) }),
    params,
    hyper,
    slots,
    writes,
    lr,
    gradNorm,
  };
}
