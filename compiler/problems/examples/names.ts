/** An example of every mistake that checking reports: names, kinds, arity, imports. */
import type { Examples } from './example.ts';

export const nameExamples: Examples = {
  NN2001: {
    help: 'Declare it, import it, or correct its spelling.',
    wrong: `fn half(x) = rellu(x) / 2
`,
    right: `fn half(x) = relu(x) / 2
`,
  },
  NN2002: {
    wrong: `fn scale(x) = 2 * x
layer scale(x) = x |> Dense[3]
`,
    right: `fn scale(x) = 2 * x

layer Scale(x) = x |> Dense[3]
`,
  },
  NN2003: {
    wrong: `fn f(x) {
  h = relu(x)
  h = h + 1
  return h
}
`,
    right: `fn f(x) {
  h = relu(x)
  g = h + 1
  return g
}
`,
  },
  NN2004: {
    wrong: `const rate = 0.5

fn f(x) {
  rate = mean(x)
  return x * rate
}
`,
    right: `const rate = 0.5

fn f(x) {
  average = mean(x)
  return x * average * rate
}
`,
  },
  NN2005: {
    wrong: `fn f(x) {
  a = b + x
  b = 2 * x
  return a * b
}
`,
    right: `fn f(x) {
  b = 2 * x
  a = b + x
  return a * b
}
`,
  },
  NN2006: {
    wrong: `fn even(x) = odd(x - 1)
fn odd(x) = even(x - 1)
`,
    right: `fn even(x) = x % 2 == 0
fn odd(x) = not even(x)
`,
  },
  NN2007: {
    help: 'Parameters and states stand in layers and models; inputs, outputs, losses, metrics and train blocks in models.',
    wrong: `fn scaled(x) {
  param scale: f32 = 1
  return x * scale
}
`,
    right: `layer Scaled(x) {
  param scale: f32 = 1
  return x * scale
}
`,
  },
  NN2008: {
    wrong: `fn f(x) {
  h = relu(x)
  return 2 * x
}
`,
    right: `fn f(x) {
  h = relu(x)
  return 2 * h
}
`,
  },
  NN2009: {
    wrong: `layer Linear[O](x: f32[..., I]) {
  param weight: f32[I, O]
  return x @ weight
}
`,
    right: `layer Linear[O](x: f32[..., I]) {
  param weight: f32[I, O] ~ kaiming_uniform
  return x @ weight
}
`,
  },
  NN2010: {
    help: 'Functions, layers, optimizers, schedules and initializers each have their own place.',
    wrong: `model M[B] {
  input x: f32[B, 3]
  layer act = relu
  output y = act(x)
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  layer act = Dense[4]
  output y = act(x)
}
`,
  },
  NN2011: {
    help: 'Static arguments go in brackets, in the order of the declaration or by name.',
    wrong: `model M[B] {
  input x: f32[B, 3]
  output y = x |> fc: Dense[units=4]
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  output y = x |> fc: Dense[4]
}
`,
  },
  NN2012: {
    help: 'Tensors go in parentheses, in the order of the declaration or by name.',
    wrong: `model M[B] {
  input x: f32[B]
  output y = relu(x, x)
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = relu(x)
}
`,
  },
  NN2013: {
    help: 'Functions and layers are applied; a tensor or a number is multiplied with `*`.',
    wrong: `model M[B] {
  input x: f32[B]
  output y = x(3)
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = x * 3
}
`,
  },
  NN2014: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  output y = x |> fc: Dense[x]
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  output y = x |> fc: Dense[3]
}
`,
  },
  NN2015: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  output y = x |> fc: Dense[4] |> fc: Dense[2]
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  output y = x |> fc1: Dense[4] |> fc2: Dense[2]
}
`,
  },
  NN2016: {
    wrong: `fn f(x: f32[..., T, ...]) = 2 * x
`,
    right: `fn f(x: f32[..., T, C]) = 2 * x
`,
  },
  NN2017: {
    wrong: `layer Count(x) {
  param seen: f32 = 0
  seen' = seen + 1
  return x
}
`,
    right: `layer Count(x) {
  state seen: f32 = 0
  seen' = seen + 1
  return x
}
`,
  },
  NN2018: {
    wrong: `model M[B] {
  input x: float[B]
  output y = 2 * x
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = 2 * x
}
`,
  },
  NN2019: {
    wrong: `fn power[n: integer](x) = x^n
`,
    right: `fn power[n: int](x) = x^n
`,
  },
  NN2020: {
    help: 'Nothing runs after `return`. Move it before, or remove it.',
    wrong: `fn f(x) {
  return 2 * x
  _unused = 3 * x
}
`,
    right: `fn f(x) {
  _unused = 3 * x
  return 2 * x
}
`,
  },
  NN2021: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  loss = mean(x |> fc: Dense[1])
  train {
    optimizer sgd[lr=0.1]
    weight_decay 0.1
  }
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  loss = mean(x |> fc: Dense[1])
  train {
    optimizer sgd[lr=0.1]
    regularize l2[0.1]
  }
}
`,
  },
  NN2022: {
    wrong: `import { Block } from "./blocks.nn"

model M[B] {
  input x: f32[B, 3]
  output y = x |> block: Block
}
`,
    right: {
      text: `import { Block } from "./block.nn"

model M[B] {
  input x: f32[B, 3]
  output y = x |> block: Block
}
`,
      files: { './block.nn': 'layer Block(x) = x |> fc: Dense[3]\n' },
    },
  },
  NN2023: {
    wrong: {
      text: `import { twice } from "./twice.nn"

fn four(x) = twice(twice(x))
`,
      files: { './twice.nn': 'import { four } from "./model.nn"\n\nfn twice(x) = four(x) / 2\n' },
    },
    right: {
      text: `import { twice } from "./twice.nn"

fn four(x) = twice(twice(x))
`,
      files: { './twice.nn': 'fn twice(x) = 2 * x\n' },
    },
  },
  NN2024: {
    help: 'An import brings what the other file itself declares, by the name it has there.',
    wrong: {
      text: `import { Blok } from "./blocks.nn"

layer Two(x) = x |> a: Blok |> b: Blok
`,
      files: { './blocks.nn': 'layer Block(x) = x |> fc: Dense[3]\n' },
    },
    right: {
      text: `import { Block } from "./blocks.nn"

layer Two(x) = x |> a: Block |> b: Block
`,
      files: { './blocks.nn': 'layer Block(x) = x |> fc: Dense[3]\n' },
    },
  },
  NN2025: {
    help: 'A scan gives what it yields, in that order, and then its carries; a name alone takes the first of them.',
    wrong: `model M[B, T] {
  input x: f32[B, T, 4]
  output sums = scan x_t in x over T with h = zeros[B, 4] {
    h' = h + x_t
    yield h', x_t - h
  }
}
`,
    right: `model M[B, T] {
  input x: f32[B, T, 4]
  sums, gaps = scan x_t in x over T with h = zeros[B, 4] {
    h' = h + x_t
    yield h', x_t - h
  }
  output sums
  output gaps
}
`,
  },
};
