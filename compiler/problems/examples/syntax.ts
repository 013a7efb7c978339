/** An example of every mistake that parsing reports. */
import type { Examples } from './example.ts';

export const syntaxExamples: Examples = {
  NN1001: {
    wrong: `const share = 5 ‰
`,
    right: `const share = 0.005
`,
  },
  NN1002: {
    wrong: `fn leaky(x) = max(x, .01 * x)
`,
    right: `fn leaky(x) = max(x, 0.01 * x)
`,
  },
  NN1003: {
    wrong: `layer Same(x) = x |> Conv2d[8, padding="same]
`,
    right: `layer Same(x) = x |> Conv2d[8, padding="same"]
`,
  },
  NN1004: {
    wrong: `fn square(x) = x ** 2
`,
    right: `fn square(x) = x^2
`,
  },
  NN1005: {
    wrong: `const label = "100 \\%"
`,
    right: `const label = "100 %"
`,
  },
  NN1006: {
    help: 'Every bracket is closed by its counterpart; where one is missing, the indentation tells where it was meant.',
    wrong: `fn normal(x) {
  m = mean(x
  return x - m
}
`,
    right: `fn normal(x) {
  m = mean(x)
  return x - m
}
`,
  },
  NN1007: {
    help: 'Remove it, or write the bracket that it is to close.',
    wrong: `fn half(x) = x / 2)
`,
    right: `fn half(x) = x / 2
`,
  },
  NN1008: {
    wrong: `const one = ${'('.repeat(101)}1${')'.repeat(101)}
`,
    right: `const one = 1
`,
  },
  NN1009: {
    wrong: `fn f(x) {
  h = relu x
  return h
}
`,
    right: `fn f(x) {
  h = relu(x)
  return h
}
`,
  },
  NN1010: {
    help: 'Write the value that is missing: a number, a name, or an expression in parentheses.',
    wrong: `fn f(x) {
  y = x +
  return y
}
`,
    right: `fn f(x) {
  y = x + 1
  return y
}
`,
  },
  NN1011: {
    wrong: `model M[B] {
  input x
  output y = 2 * x
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = 2 * x
}
`,
  },
  NN1012: {
    wrong: `fn (x) = 2 * x
`,
    right: `fn double(x) = 2 * x
`,
  },
  NN1013: {
    wrong: `initializer tiny constant[0.01]
`,
    right: `initializer tiny = constant[0.01]
`,
  },
  NN1014: {
    wrong: `def double(x) = 2 * x
`,
    right: `fn double(x) = 2 * x
`,
  },
  NN1015: {
    help: 'The message says what may stand here.',
    wrong: `fn f(x) = max(x 0)
`,
    right: `fn f(x) = max(x, 0)
`,
  },
  NN1016: {
    wrong: `fn f[form: string](x) {
  if form = "half" {
    return x / 2
  }
  return x
}
`,
    right: `fn f[form: string](x) {
  if form == "half" {
    return x / 2
  }
  return x
}
`,
  },
  NN1017: {
    wrong: `fn double(x: f32(B, T)) = 2 * x
`,
    right: `fn double(x: f32[B, T]) = 2 * x
`,
  },
  NN1018: {
    wrong: `fn f(x) = x |> relu + x
`,
    right: `fn f(x) = (x |> relu) + x
`,
  },
  NN1019: {
    wrong: `fn inside(x) = 0 < x < 1
`,
    right: `fn inside(x) = 0 < x and x < 1
`,
  },
  NN1020: {
    wrong: `fn differ(a, b) = a == not b
`,
    right: `fn differ(a, b) = a == (not b)
`,
  },
  NN1021: {
    wrong: `fn f(x) {
  3 = x
  return 2 * x
}
`,
    right: `fn f(x) {
  return 2 * x
}
`,
  },
  NN1022: {
    wrong: `fn total(x) = sum[k] x[k]
`,
    right: `fn total(x) = sum(x)
`,
  },
  NN1023: {
    wrong: `model M[B] {
  x: f32[B]
  output y = 2
}
`,
    right: `model M[B] {
  input x: f32[B]
  output y = 2 * x
}
`,
  },
  NN1024: {
    help: 'Remove one of them, or write what is missing between them.',
    wrong: `fn f(x) = max(x,, 0)
`,
    right: `fn f(x) = max(x, 0)
`,
  },
  NN1025: {
    wrong: `const huge = 1e400
`,
    right: `const huge = 1e300
`,
  },
  NN1026: {
    help: 'Mend the first mistakes; the rest often goes with them.',
    along: ['NN1024'],
    wrong: `const sizes = [1${','.repeat(60)} 2]
`,
    right: `const sizes = [1, 2]
`,
  },
  NN1027: {
    wrong: `layer Half(x: f32[..., D]) = x |> Dense[D // 2
  ]
`,
    right: `layer Half(x: f32[..., D]) = x |> Dense[D / 2]
`,
  },
};
