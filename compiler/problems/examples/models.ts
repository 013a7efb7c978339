/** An example of every mistake in the structure of models, and of what is not compiled yet. */
import type { Examples } from './example.ts';

export const modelExamples: Examples = {
  NN4001: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  output y = x |> fc: Dense[1]
  train { optimizer sgd[lr=0.1] }
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  input t: f32[B, 1]
  output y = x |> fc: Dense[1]
  loss = mse(y, t)
  train { optimizer sgd[lr=0.1] }
}
`,
  },
  NN4002: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  input t: f32[B, 1]
  loss = ((x |> fc: Dense[1]) - t)^2
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  input t: f32[B, 1]
  loss = mean(((x |> fc: Dense[1]) - t)^2)
}
`,
  },
  NN4003: {
    wrong: `model M[B] {
  input _x: f32[B]
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = 2 * x
}
`,
  },
  NN4004: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  param scale: f32 = 1
  output y = scale * x
  loss = mean(x |> fc: Dense[1])
  train { optimizer sgd[lr=0.1] }
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  param scale: f32 = 1
  output y = scale * x
  loss = mean(y |> fc: Dense[1])
  train { optimizer sgd[lr=0.1] }
}
`,
  },
  NN4005: {
    wrong: `fn f(x) {
  _y = 2 * x
}

model M[B] {
  input x: f32[B]
  output y = f(x)
}
`,
    right: `fn f(x) {
  y = 2 * x
  return y
}

model M[B] {
  input x: f32[B]
  output y = f(x)
}
`,
  },
  NN4006: {
    help: 'A shared layer has one set of parameters: every use needs the same shapes.',
    wrong: `model M[B] {
  input left: f32[B, 10]
  input right: f32[B, 11]
  layer encode = Dense[4]
  output distance = encode(left) - encode(right)
}
`,
    right: `model M[B] {
  input left: f32[B, 10]
  input right: f32[B, 10]
  layer encode = Dense[4]
  output distance = encode(left) - encode(right)
}
`,
  },
  NN4007: {
    wrong: `model M[B] {
  input x: f32[B, 3]
  output y = x |> stack: Dense[3] * 1000000
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  output y = x |> stack: Dense[3] * 10
}
`,
  },
  NN4008: {
    help: 'Give it a default: `model M[act: fn=relu]`; only dims may stay open.',
    wrong: `model M[B, act: fn] {
  input x: f32[B]
  output y = act(x)
}
`,
    right: `model M[B, act: fn=relu] {
  input x: f32[B]
  output y = act(x)
}
`,
  },
  NN4009: {
    wrong: `fn encode(x) = x |> fc: Dense[4]

model M[B] {
  input x: f32[B, 3]
  output y = encode(x)
}
`,
    right: `layer Encode(x) = x |> fc: Dense[4]

model M[B] {
  input x: f32[B, 3]
  output y = x |> encode: Encode
}
`,
  },
  NN4011: {
    help: 'An output is a tensor or a number. Apply the function or the layer, and give what it answers.',
    wrong: `model M[B] {
  input x: f32[B]
  h = 2 * x
  output z = h
  output y = relu
}
`,
    right: `model M[B] {
  input x: f32[B]
  h = 2 * x
  output z = h
  output y = relu(h)
}
`,
  },
  NN4012: {
    help: '`grad(y, x)` needs a `y` of floats that is computed from `x`, and an `x` that is an input, a parameter or a binding.',
    wrong: `model M[N] {
  input x: f32[N]
  input t: f32[N]
  u = sin(x)
  output slope = grad(u, t) * t
}
`,
    right: `model M[N] {
  input x: f32[N]
  input t: f32[N]
  u = sin(x * t)
  output slope = grad(u, t) * t
}
`,
  },
  NN4013: {
    wrong: `model M[N] {
  input x: f32[N]
  output curvature = grad(grad(relu(x), x), x)
}
`,
    right: `model M[N] {
  input x: f32[N]
  output curvature = grad(grad(tanh(x), x), x)
}
`,
  },
  NN4014: {
    help: 'Choose another name: a module needs words of JavaScript, names such as `Math` and `Promise`, and its own functions for itself.',
    wrong: `model Math[B] {
  input x: f32[B]
  output y = 2 * x
}
`,
    right: `model MathNet[B] {
  input x: f32[B]
  output y = 2 * x
}
`,
  },
  NN4015: {
    help: 'Choose another name: reports of training have `penalty`, `lr`, `gradNorm` and `step`, and a class has its methods beside its train blocks.',
    wrong: `model M[B] {
  input x: f32[B, 3]
  loss = mean((x |> fc: Dense[1])^2)
  metric step = max(x)
  train { optimizer sgd[lr=0.1] }
}
`,
    right: `model M[B] {
  input x: f32[B, 3]
  loss = mean((x |> fc: Dense[1])^2)
  metric largest = max(x)
  train { optimizer sgd[lr=0.1] }
}
`,
  },
  NN4016: {
    wrong: `model M[B] {
  input x: i32[B]
  output y = x |> rows: Embedding[100000000, 1024]
}
`,
    right: `model M[B] {
  input x: i32[B]
  output y = x |> rows: Embedding[100000, 1024]
}
`,
  },
  NN9001: {
    wrong: `model M[B, T] {
  input x: f32[B, T]
  for i in 0..T {
    _y = x * i
  }
  output y = x
}
`,
    right: `model M[B, T] {
  input x: f32[B, T]
  output y = scan x_t in x over T with h: f32[B] = 0 {
    h' = h + x_t
    yield h'
  }
}
`,
  },
};
