/** An example of every mistake in shapes, element types and values. */
import type { Examples } from './example.ts';

export const shapeExamples: Examples = {
  NN3001: {
    wrong: `model M[B] {
  input x: f32[B, 10]
  a = x |> fc1: Dense[128]
  b = x |> fc2: Dense[64]
  output y = a + b
}
`,
    right: `model M[B] {
  input x: f32[B, 10]
  a = x |> fc1: Dense[64]
  b = x |> fc2: Dense[64]
  output y = a + b
}
`,
  },
  NN3002: {
    help: 'Add an axis with `reshape` or `stack`, or remove one with `squeeze` or a reduction.',
    wrong: `model M[B] {
  input x: f32[B]
  output y = transpose(x)
}
`,
    right: `model M[B] {
  input x: f32[B, 1]
  output y = transpose(x)
}
`,
  },
  NN3003: {
    help: 'A name stands for one size wherever it is used in a declaration; what clashes is labelled.',
    wrong: `fn scale(x: f32[N, K], by: f32[K]) = x * by

model M[B] {
  input x: f32[B, 4]
  input by: f32[5]
  output y = scale(x, by)
}
`,
    right: `fn scale(x: f32[N, K], by: f32[K]) = x * by

model M[B] {
  input x: f32[B, 4]
  input by: f32[4]
  output y = scale(x, by)
}
`,
  },
  NN3004: {
    wrong: `fn spread(x: f32[N]) {
  y[i, j] = x[i]
  return y
}

model M[B] {
  input x: f32[B]
  output y = spread(x)
}
`,
    right: `fn spread(x: f32[N]) {
  y[i] = 2 * x[i]
  return y
}

model M[B] {
  input x: f32[B]
  output y = spread(x)
}
`,
  },
  NN3005: {
    wrong: `model M[B] {
  input x: f32[B, 6]
  output y = reshape[B, 2.5](x)
}
`,
    right: `model M[B] {
  input x: f32[B, 6]
  output y = reshape[B, 2, 3](x)
}
`,
  },
  NN3006: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  param offset: f32[B] = 0
  output y = sum[axis=1](x) + offset
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  param offset: f32[3] = 0
  output y = sum[axis=1](x + offset)
}
`,
  },
  NN3007: {
    wrong: `model M[B] {
  input x: f32[B]
  input count: i32[B]
  output y = x / count
}
`,
    right: `model M[B] {
  input x: f32[B]
  input count: i32[B]
  output y = x / cast[f32](count)
}
`,
  },
  NN3008: {
    help: 'Operations work on tensors and numbers; a function or a layer is applied first.',
    wrong: `model M[B] {
  input x: f32[B]
  output y = x + relu
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = x + relu(x)
}
`,
  },
  NN3009: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  output y = sum[axis=2](x)
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  output y = sum[axis=1](x)
}
`,
  },
  NN3010: {
    help: 'The message says what the operation takes; `cast` and comparisons change the element type.',
    wrong: `model M[B] {
  input x: f32[B]
  output y = where(not x, 1, 0)
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = where(x == 0, 1, 0)
}
`,
  },
  NN3011: {
    help: 'A `requires` clause says what a declaration needs; give it arguments for which it holds.',
    wrong: `layer Heads[heads](x: f32[B, D]) requires D % heads == 0 {
  return reshape[B, heads, D / heads](x)
}

model M[B] {
  input x: f32[B, 10]
  output y = x |> split: Heads[4]
}
`,
    right: `layer Heads[heads](x: f32[B, D]) requires D % heads == 0 {
  return reshape[B, heads, D / heads](x)
}

model M[B] {
  input x: f32[B, 10]
  output y = x |> split: Heads[5]
}
`,
  },
  NN3012: {
    help: 'Positions count from 0; negative ones from the end, so that -1 is the last.',
    wrong: `model M[B] {
  input x: f32[B, 3]
  output last = x[:, 3]
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  output last = x[:, -1]
}
`,
  },
  NN3013: {
    help: 'The product of the dims stays the same; one of them may be -1, which means the rest.',
    wrong: `model M[B] {
  input x: f32[B, 28, 28]
  output y = reshape[B, 748](x)
}
`,
    right: `model M[B] {
  input x: f32[B, 28, 28]
  output y = reshape[B, 784](x)
}
`,
  },
  NN3014: {
    help: 'As many names stand left of `=` as there are values on its right.',
    wrong: `model M[B] {
  input x: f32[B, 6]
  a, b = split[3](x)
  output y = a * b
}
`,
    right: `model M[B] {
  input x: f32[B, 6]
  a, b = split[2](x)
  output y = a * b
}
`,
  },
  NN3015: {
    wrong: `model M[B, T] {
  input x: f32[B, T]
  output y = sum[axis=0.5](x)
}
`,
    right: `model M[B, T] {
  input x: f32[B, T]
  output y = sum[axis=0](x)
}
`,
  },
  NN3016: {
    help: 'An `if` asks one question with one answer, true or false; `where` chooses element by element.',
    wrong: `model M[B] {
  input x: f32[B]
  output y = if x > 0 { x } else { 0 }
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = where(x > 0, x, 0)
}
`,
  },
  NN3017: {
    help: 'An i32 is a whole number from -2147483648 to 2147483647, a u8 one from 0 to 255.',
    wrong: `model M[B] {
  input count: i32[B]
  output y = count + 0.5
}
`,
    right: `model M[B] {
  input count: i32[B]
  output y = cast[f32](count) + 0.5
}
`,
  },
  NN3018: {
    wrong: `model M {
  output y = mean(ones[10000000000, 10000000000])
}
`,
    right: `model M {
  output y = mean(ones[100, 100])
}
`,
  },
};
