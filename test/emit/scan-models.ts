/** Models with loops and branches, and dropout inside them. */

export const lstm = `
layer Cell[H](x: f32[B, T, I]) -> f32[B, T, H] {
  param wx: f32[I, 4 * H] ~ xavier_uniform
  param wh: f32[H, 4 * H] ~ orthogonal
  param bias: f32[4 * H] = 0
  ys, _h_last, _c_last = scan x_t in x over T with h = zeros[B, H], c = zeros[B, H] {
    i, f, g, o = split[4](x_t @ wx + h @ wh + bias)
    c' = sigmoid(f) * c + sigmoid(i) * tanh(g)
    h' = sigmoid(o) * tanh(c')
    yield h'
  }
  return ys
}
model Net[B, T] {
  input x: f32[B, T, 3]
  input y: f32[B, T, 2]
  out = x |> cell: Cell[4] |> dropout[0.25] |> head: Dense[2]
  output out
  loss = mse(out, y)
  train { optimizer sgd[lr=0.5] }
}`;

export const gated = `
model Net[B, T] {
  input x: f32[B, T, 3]
  input y: f32[B, T, 2]
  state large: f32 = 0
  hs = scan x_t in x over T with h = zeros[B, 2] {
    z = (x_t |> in_: Dense[2]) + (h |> again: Dense[2])
    h' = if sum(z) > 0 { tanh(z) } else if T > 3 { h } else { z * h }
    yield h' |> drop: dropout[0.5]
  }
  last = if sum(hs) > 0.1 { hs |> a: Dense[2] } else { hs }
  if sum(x) > 0 { large' = large + 1 }
  output last
  loss = mse(last, y)
  train { optimizer adam[lr=0.1] }
}`;
