/** What is measured: models, sizes, data, how many floating-point operations a step has, and what the figures should be. */
import { Dice } from '../../runtime/index.ts';
import type { CompiledModel, Inputs, Net } from './nets.ts';

/** A figure that a row must reach: at least for ratios and shares, at most for times. */
export interface Asked {
  /** File below `rivals/`, without its ending. */
  readonly rival: string;
  readonly times: number;
}

/** An input of shape [B, ...axes]: standard normal numbers, or whole ones from 0 to `below`. */
interface Drawn {
  readonly axes: readonly number[];
  readonly below?: number;
}

export interface Workload {
  readonly key: string;
  readonly title: string;
  /** File below `models/`, without its ending. */
  readonly model: string;
  readonly dims: Readonly<Record<string, number>>;
  readonly data: Readonly<Record<string, Drawn>>;
  /** Operations of a training step: two for each multiplication and addition of the model's products, which are all that is counted. */
  readonly formula: string;
  readonly flops: number;
  readonly against: readonly Asked[];
  /** Share of the peak in percent. */
  readonly share?: number;
  readonly milliseconds?: number;
}

function mlp(B: number, times: { readonly tfjs: number; readonly jax: number }): Workload {
  return {
    key: `mlp-${B}`,
    title: `MLP 784-256-128-10, batch ${B}`,
    model: 'mlp',
    dims: { B },
    data: { x: { axes: [784] }, label: { axes: [], below: 10 } },
    formula: '6·B·(784·256 + 256·128 + 128·10) − 2·B·784·256, as nobody needs the gradient of the input',
    flops: 6 * B * (784 * 256 + 256 * 128 + 128 * 10) - 2 * B * 784 * 256,
    against: [
      { rival: 'tfjs/mlp', times: times.tfjs },
      { rival: 'jax/mlp', times: times.jax },
    ],
    share: 60,
  };
}

export const workloads: readonly Workload[] = [
  mlp(32, { tfjs: 14, jax: 3.5 }),
  mlp(128, { tfjs: 13, jax: 2.5 }),
  {
    key: 'lenet',
    title: 'LeNet 28×28 (5×5×8, 5×5×16, 128, 10), batch 32',
    model: 'lenet',
    dims: { B: 32 },
    data: { x: { axes: [28, 28, 1] }, label: { axes: [], below: 10 } },
    formula: '4·B·28²·25·8 + 6·B·(14²·25·8·16 + 784·128 + 128·10)',
    flops: 4 * 32 * 784 * 25 * 8 + 6 * 32 * (196 * 25 * 8 * 16 + 784 * 128 + 128 * 10),
    against: [
      { rival: 'tfjs/lenet', times: 600 },
      { rival: 'jax/lenet', times: 90 },
    ],
    share: 60,
  },
  {
    key: 'gpt',
    title: 'GPT: vocab 96, T 64, width 128, 4 heads, 4 layers, batch 8',
    model: 'gpt',
    dims: { B: 8 },
    data: { x: { axes: [64], below: 96 }, label: { axes: [64], below: 96 } },
    formula: '6·B·T·(layers·(12·width² + (T + 1)·width) + width·vocab), as no position looks at those after it',
    flops: 6 * 8 * 64 * (4 * (12 * 128 * 128 + 65 * 128) + 128 * 96),
    against: [
      { rival: 'tfjs/gpt', times: 20 },
      { rival: 'jax/gpt', times: 2.8 },
    ],
    share: 60,
  },
  {
    key: 'lstm',
    title: 'LSTM: input 32, hidden 128, T 32, batch 16',
    model: 'lstm',
    dims: { B: 16, T: 32 },
    data: { x: { axes: [32, 32] }, label: { axes: [], below: 10 } },
    formula:
      '2·B·512·(2·T·32 + 3·(T − 1)·128) + 6·B·128·10, as h is 0 at first and nobody needs the gradient of the input',
    flops: 2 * 16 * 512 * (2 * 32 * 32 + 3 * 31 * 128) + 6 * 16 * 128 * 10,
    against: [
      { rival: 'tfjs/lstm', times: 15 },
      { rival: 'jax/lstm', times: 5.5 },
    ],
    share: 55,
  },
  {
    key: 'tiny',
    title: 'tiny 2-16-16-1, tanh, batch 16',
    model: 'tiny',
    dims: { B: 16 },
    data: { x: { axes: [2] }, y: { axes: [1] } },
    formula: '6·B·(2·16 + 16·16 + 16) − 2·B·2·16',
    flops: 6 * 16 * (2 * 16 + 16 * 16 + 16) - 2 * 16 * 2 * 16,
    against: [
      { rival: 'tfjs/tiny', times: 180 },
      { rival: 'jax/tiny', times: 90 },
    ],
    milliseconds: 0.003,
  },
];

/** Batches that take turns, so that no model learns its only one by heart and sends its gradients into the slow denormal numbers. */
export function batchesOf({ data }: Workload, B: number): readonly Inputs[] {
  const dice = new Dice(1, 'bench');
  return Array.from({ length: 8 }, () =>
    Object.fromEntries(
      Object.entries(data).map(([name, { axes, below }]) => {
        const length = axes.reduce((size, extent) => size * extent, B);
        if (below === undefined) return [name, Float32Array.from({ length }, () => dice.normal())];
        return [name, Int32Array.from({ length }, () => dice.below(below))];
      }),
    ),
  );
}

export interface Tensor {
  readonly data: Float32Array | Int32Array;
  readonly shape: readonly number[];
}

/** What a rival begins with: our weights and batches. */
export interface Start {
  readonly params: Readonly<Record<string, Tensor>>;
  readonly batches: readonly Readonly<Record<string, Tensor>>[];
}

export function startOf(
  { schema }: CompiledModel,
  { params }: Net,
  { data }: Workload,
  batches: readonly Inputs[],
): Start {
  const withShapes = (tensors: Inputs, shapeOf: (name: string, length: number) => readonly number[]): Start['params'] =>
    Object.fromEntries(
      Object.entries(tensors).map(([name, values]) => [name, { data: values, shape: shapeOf(name, values.length) }]),
    );
  const inputShape = (name: string, length: number): readonly number[] => {
    const { axes } = data[name]!;
    return [length / axes.reduce((size, extent) => size * extent, 1), ...axes];
  };
  return {
    params: withShapes(params, (name) => schema.params[name]!),
    batches: batches.map((inputs) => withShapes(inputs, inputShape)),
  };
}
