/** An example of every mistake in train blocks, optimisers, schedules and initialisers, and in what the command line asks of a model. */
import type { Examples } from './example.ts';

/** A model with one layer, and the rest of its train block. */
const trained = (items: string): string => `model M[B] {
  input x: f32[B, 3]
  loss = mean((x |> fc: Dense[1])^2)
  train ${items}
}
`;

const plain = trained('{ optimizer sgd[lr=0.1] }');

export const trainingExamples: Examples = {
  NN5001: {
    wrong: trained('{ clip norm[1.0] }'),
    right: trained(`{
    optimizer sgd[lr=0.1]
    clip norm[1.0]
  }`),
  },
  NN5002: {
    help: 'Each item stands once in a train block.',
    wrong: trained(`{
    optimizer sgd[lr=0.1]
    clip norm[1.0]
    clip norm[2.0]
  }`),
    right: trained(`{
    optimizer sgd[lr=0.1]
    clip norm[1.0]
  }`),
  },
  NN5003: {
    wrong: trained(`{
    optimizer sgd[lr=0.1]
    regularize l2[1e-4] on "*.wieght"
  }`),
    right: trained(`{
    optimizer sgd[lr=0.1]
    regularize l2[1e-4] on "*.weight"
  }`),
  },
  NN5004: {
    help: 'Write `regularize l1[…]` or `l2[…]`, `clip norm[…]` or `value[…]`, `freeze "path"`.',
    wrong: trained(`{
    optimizer sgd[lr=0.1]
    regularize l3[1e-4]
  }`),
    right: trained(`{
    optimizer sgd[lr=0.1]
    regularize l2[1e-4]
  }`),
  },
  NN5005: {
    help: '`--set` gives another default to a scalar of a train block, by its name there: `--set lr=1e-4`.',
    wrong: { text: plain, set: { rate: 0.01 } },
    right: { text: plain, set: { lr: 0.01 } },
  },
  NN5006: {
    help: "An optimizer takes a parameter and its gradient, `(w, g)`, and says what the parameter becomes: `w' = …`.",
    wrong: `optimizer slow[lr](w, g) {
  state m = 0
  m' = m + lr * g * w
}

${trained('{ optimizer slow[lr=0.1] }')}`,
    right: `optimizer slow[lr](w, g) {
  state m = 0
  m' = m + lr * g
  w' = w - m'
}

${trained('{ optimizer slow[lr=0.1] }')}`,
  },
  NN5007: {
    help: '`minimize` names a loss that the model declares.',
    wrong: `model M[B] {
  input x: f32[B, 3]
  mean_square = mean((x |> fc: Dense[1])^2)
  loss error = mean_square
  train {
    optimizer sgd[lr=0.1]
    minimize mean_square
  }
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  mean_square = mean((x |> fc: Dense[1])^2)
  loss error = mean_square
  train {
    optimizer sgd[lr=0.1]
    minimize error
  }
}
`,
  },
  NN5008: {
    help: 'Training needs a parameter that is not frozen and that belongs to what the block trains.',
    wrong: trained(`{
    optimizer sgd[lr=0.1]
    freeze "*"
  }`),
    right: trained(`{
    optimizer sgd[lr=0.1]
    freeze "*.bias"
  }`),
  },
  NN5009: {
    help: 'A schedule is a number computed from `step` and its static arguments.',
    wrong: `schedule ramp[peak] = [peak, step]

${trained('{ optimizer sgd[lr=ramp[peak=0.1]] }')}`,
    right: `schedule ramp[peak] = peak * min(step / 100, 1)

${trained('{ optimizer sgd[lr=ramp[peak=0.1]] }')}`,
  },
  NN5010: {
    help: '`~` takes an initializer that draws, `=` a number or one that does not.',
    wrong: `layer Scale(x: f32[..., C]) {
  param scale: f32[C] = kaiming_normal
  return x * scale
}

model M[B] {
  input x: f32[B, 3]
  output y = x |> scale: Scale
}
`,
    right: `layer Scale(x: f32[..., C]) {
  param scale: f32[C] = 1
  return x * scale
}

model M[B] {
  input x: f32[B, 3]
  output y = x |> scale: Scale
}
`,
  },
  NN5011: {
    help: "Say what it becomes: `m' = …`; else a number would do.",
    wrong: `optimizer slow[lr](w, g) {
  state m = 1
  w' = w - lr * m * g
}

${trained('{ optimizer slow[lr=0.1] }')}`,
    right: `optimizer slow[lr](w, g) {
  state m = 1
  m' = 0.9 * m
  w' = w - lr * m' * g
}

${trained('{ optimizer slow[lr=0.1] }')}`,
  },
  NN5012: {
    help: 'Where there are several, each needs a name of its own: `train generator { … }`.',
    wrong: `model M[B] {
  input x: f32[B, 3]
  loss = mean((x |> fc: Dense[1])^2)
  train { optimizer sgd[lr=0.1] }
  train { optimizer sgd[lr=0.01] }
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  loss = mean((x |> fc: Dense[1])^2)
  train fast { optimizer sgd[lr=0.1] }
  train slow { optimizer sgd[lr=0.01] }
}
`,
  },
  NN5013: {
    help: '`--dim` fixes an open dim, one that is a static argument of the model: `--dim B=32`.',
    wrong: { text: plain, dims: { C: 3 } },
    right: { text: plain, dims: { B: 32 } },
  },
  NN5014: {
    wrong: trained(`{
    optimizer sgd[lr=0.1]
    clip norm[-1]
  }`),
    right: trained(`{
    optimizer sgd[lr=0.1]
    clip norm[1]
  }`),
  },
};
