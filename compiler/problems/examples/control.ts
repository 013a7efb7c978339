/** An example of every mistake in loops over tensors. */
import type { Examples } from './example.ts';

const right = `model M[B, T] {
  input x: f32[B, T]
  output y = scan x_t in x over T with h: f32[B] = 0 {
    h' = 0.9 * h + 0.1 * x_t
    yield h'
  }
}
`;

export const controlExamples: Examples = {
  NN4031: {
    wrong: `layer Average(x: f32[B]) -> f32[B] {
  state mean: f32 = 0
  mean' = 0.9 * mean + 0.1 * mean(x)
  return x - mean
}

model M[B, T] {
  input x: f32[B, T]
  output y = scan x_t in x over T {
    yield x_t |> average: Average
  }
}
`,
    right,
  },
  NN4032: {
    wrong: right.replace("    h' = 0.9 * h + 0.1 * x_t\n    yield h'\n", '    yield 0.9 * h + 0.1 * x_t\n'),
    right,
  },
  NN4033: {
    wrong: right.replace('over T with', 'over 8 with'),
    right,
  },
};
