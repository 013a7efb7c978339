/** The library's sources, written by `scripts/embed-library.js` from the `.nn` files beside this one. */
import type { SourceFile } from '../../grammar/source.ts';

export const embedded: readonly SourceFile[] = [
  {
    name: 'activations.nn',
    text: `/// The larger of 0 and x. The derivative is 1 where x >= 0 and 0 where x < 0.
fn relu(x) = max(0, x)

/// x where x >= 0, else slope·x.
/// Maas, Hannun, Ng: Rectifier nonlinearities improve neural network acoustic models (2013).
fn leaky_relu[slope=0.01](x) = where(x >= 0, x, slope * x)

/// relu that stops at 6; the derivative is 1 at 0 and at 6. Howard et al.: MobileNets (2017).
fn relu6(x) = min(6, max(0, x))

/// x where x >= 0, else alpha·(e^x − 1). Clevert, Unterthiner, Hochreiter: ELU (2015).
fn elu[alpha=1](x) = where(x >= 0, x, alpha * expm1(x))

/// elu scaled so that mean 0 and variance 1 are a fixed point.
/// Klambauer, Unterthiner, Mayr, Hochreiter: Self-normalizing neural networks (2017), which gives both constants.
fn selu(x) =
  1.0507009873554804934193349852946 * where(x >= 0, x, 1.6732632423543772848170429916717 * expm1(x))

/// elu with a continuous derivative for every alpha: x where x >= 0, else alpha·(e^(x/alpha) − 1).
/// Barron: Continuously differentiable exponential linear units (2017).
fn celu[alpha=1](x) = where(x >= 0, x, alpha * expm1(x / alpha))

/// x·Φ(x), where Φ is the normal distribution function; with "tanh", its usual approximation.
/// Hendrycks, Gimpel: Gaussian error linear units (2016).
fn gelu[form: string="erf"](x) requires form == "erf" or form == "tanh" {
  if form == "tanh" {
    return 0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))
  }
  return 0.5 * x * (1 + erf(x / sqrt(2)))
}

/// x·sigmoid(x). Elfwing, Uchibe, Doya: Sigmoid-weighted linear units (2018).
fn silu(x) = x * sigmoid(x)

/// ln(1 + e^x), without overflow.
fn softplus(x) = log(1 + exp(x))

/// x·tanh(softplus(x)). Misra: Mish (2019).
fn mish(x) = x * tanh(softplus(x))

/// x / (1 + |x|).
fn softsign(x) = x / (1 + abs(x))

/// x − tanh(x).
fn tanhshrink(x) = x - tanh(x)

/// x between low and high, which it does not leave; the derivative is 1 at both.
fn hardtanh[low=-1, high=1](x) = min(high, max(low, x))

/// A straight line for the middle of sigmoid: 0 below −3, 1 above 3, x/6 + 1/2 between. The derivative is 1/6 at −3 and 3.
fn hardsigmoid(x) = min(6, max(0, x + 3)) / 6

/// x·hardsigmoid(x). Howard et al.: Searching for MobileNetV3 (2019).
fn hardswish(x) = x * hardsigmoid(x)

/// ln sigmoid(x), without underflow.
fn log_sigmoid(x) = log(sigmoid(x))

/// e^x over its sum along an axis. Never overflows. With \`mask\`, only where it holds, and 0 elsewhere;
/// where all of a row is −inf or masked, it is 0.
fn softmax[axis=-1](x, mask=true) {
  score = where(mask, x, -inf)
  top = stop_gradient(max(score, axis=axis, keepdims=true))
  power = exp(score - where(top == -inf, 0, top))
  total = sum(power, axis=axis, keepdims=true)
  return power / where(total == 0, 1, total)
}

/// ln softmax(x), exact where softmax itself would round to 0. Applying it twice changes nothing.
fn log_softmax[axis=-1](x) {
  top = stop_gradient(max(x, axis=axis, keepdims=true))
  shifted = x - where(top == -inf, 0, top)
  total = sum(exp(shifted), axis=axis, keepdims=true)
  return shifted - log(where(total == 0, 1, total))
}

/// x where x >= 0, else slope·x, where slope is learnt: one number, or one per channel of the last axis.
/// The derivative is 1 at 0. He, Zhang, Ren, Sun: Delving deep into rectifiers (2015).
fn prelu(x, slope) = where(x >= 0, x, slope * x)

/// The first half of an axis times the sigmoid of the second. Dauphin, Fan, Auli, Grangier: Gated convolutional networks (2016).
fn glu[axis=-1](x) {
  value, gate = split[2](x, axis=axis)
  return value * sigmoid(gate)
}
`,
  },
  {
    name: 'functions.nn',
    text: `/// W·X. With G the gradient of the result, that of W is G·Xᵀ and that of X is Wᵀ·G.
fn linear(W, X) = W @ X

/// x · x.
fn square(x) = x * x

/// 1 / x.
fn reciprocal(x) = 1 / x

/// x between low and high; the derivative is 1 at both.
fn clamp[low, high](x) = min(high, max(low, x))

/// Mean and variance over every axis but the last. The variance divides by the number of elements.
fn moments(x: f32[..., C]) -> (f32[C], f32[C]) {
  rows = reshape[-1, C](x)
  m = mean(rows, axis=0)
  return m, mean((rows - m)^2, axis=0)
}

/// Variance over all axes, or those named: the mean of the squared distances from the mean. It divides by the number of elements.
fn var[axis="all", axes=axis, keepdims: bool=false](x) {
  centred = x - mean(x, axes=axes, keepdims=true)
  return mean(centred^2, axes=axes, keepdims=keepdims)
}

/// Root of the variance over all axes, or those named; derivative 0 where all elements are equal.
fn std[axis="all", axes=axis, keepdims: bool=false](x) = root(var(x, axes=axes, keepdims=keepdims))

/// √x with derivative 0 at 0, for sums of squares.
fn root(x) = where(x == 0, 0, sqrt(where(x == 0, 1, x)))

/// (Σ |x|^order)^(1/order) over all axes, or those named: 2 is the length, 1 the sum of magnitudes, inf the largest magnitude.
/// No square or power overflows. The derivative is 0 at 0; that of inf goes to the first of equals.
fn norm[order=2, axis="all", axes=axis, keepdims: bool=false](x) requires order > 0 {
  size = abs(x)
  if order == inf {
    return max(size, axes=axes, keepdims=keepdims)
  }
  if order == 1 {
    return sum(size, axes=axes, keepdims=keepdims)
  }
  scale = unit(stop_gradient(max(size, axes=axes, keepdims=true)))
  factor = unit(stop_gradient(max(size, axes=axes, keepdims=keepdims)))
  if order == 2 {
    return factor * root(sum((x / scale)^2, axes=axes, keepdims=keepdims))
  }
  part = size / scale
  total = sum(where(part == 0, 0, where(part == 0, 1, part)^order), axes=axes, keepdims=keepdims)
  return factor * where(total == 0, 0, where(total == 0, 1, total)^(1 / order))
}

/// Magnitudes to divide by: 1 in place of 0, infinity and what no number is below.
fn unit(size) = where(size == 0 or abs(size) == inf, 1, size)

/// ln Σ e^x over all axes, or those named, without overflow; −inf over nothing, with derivative 0.
fn logsumexp[axis="all", axes=axis, keepdims: bool=false](x) {
  top = finite(stop_gradient(max(x, axes=axes, keepdims=true)))
  shift = finite(stop_gradient(max(x, axes=axes, keepdims=keepdims)))
  total = sum(exp(x - top), axes=axes, keepdims=keepdims)
  return shift + where(total == 0, -inf, log(where(total == 0, 1, total)))
}

/// x, with 0 in place of both infinities.
fn finite(x) = where(abs(x) == inf, 0, x)

/// √(a² + b²), whose squares do not overflow; derivative 0 at the origin.
fn hypot(a, b) {
  scale = unit(stop_gradient(max(abs(a), abs(b))))
  return scale * root((a / scale)^2 + (b / scale)^2)
}

/// ln(e^a + e^b), without overflow and without loss where one is far from the other. Of two equal infinities, the derivative goes to b.
fn logaddexp(a, b) {
  same = a == b and abs(a) == inf
  distance = where(same, 0, a - b)
  return where(a > b, a + softplus(-distance), b + softplus(distance))
}

/// 1 in the place of the class, 0 elsewhere.
fn one_hot[classes](label: i32[...]) = where(unsqueeze(label) == iota[classes], 1, 0)

/// The identity matrix of n rows.
fn eye[n] = where(unsqueeze(iota[n]) == iota[n], 1, 0)

/// True at the first positions of each row, as many as its length: the positions that are no padding.
/// lengths: [...]; result: bool[..., T].
fn mask[T](lengths: i32[...]) = iota[T] < unsqueeze(lengths)

/// True where a position may look at another: at itself and everything before it.
fn causal[n] = unsqueeze(iota[n]) >= iota[n]

/// Zeroes each element with probability p while training, and scales the others by 1/(1 − p), so that the mean stays.
/// Nothing at inference. Srivastava et al.: Dropout (2014).
fn dropout[p=0.5](x: f32[...]) -> f32[...] requires p >= 0, p <= 1 {
  if not training or p == 0 {
    return x
  }
  if p == 1 {
    return zeros[...]
  }
  return where(uniform[...] >= p, x * (1 / (1 - p)), 0)
}
`,
  },
  {
    name: 'initializers.nn',
    text: `/// Zeros.
initializer zeros = constant[0]

/// Ones.
initializer ones = constant[1]

/// Uniform with variance gain²·2 / (fan_in + fan_out): keeps the variance of values and of gradients.
/// Glorot, Bengio: Understanding the difficulty of training deep feedforward neural networks (2010).
initializer xavier_uniform[gain=1] =
  uniform[-gain * sqrt(6 / max(1, fan_in + fan_out)), gain * sqrt(6 / max(1, fan_in + fan_out))]

/// Normal with variance gain²·2 / (fan_in + fan_out).
initializer xavier_normal[gain=1] = normal[std=gain * sqrt(2 / max(1, fan_in + fan_out))]

/// Uniform with variance 2 / ((1 + slope²)·fan_in), which keeps the variance through relu (slope 0) and leaky_relu.
/// He, Zhang, Ren, Sun: Delving deep into rectifiers (2015).
initializer kaiming_uniform[slope=0] =
  uniform[-sqrt(6 / ((1 + slope^2) * max(1, fan_in))), sqrt(6 / ((1 + slope^2) * max(1, fan_in)))]

/// Normal with variance 2 / ((1 + slope²)·fan_in).
initializer kaiming_normal[slope=0] = normal[std=sqrt(2 / ((1 + slope^2) * max(1, fan_in)))]

/// Normal with variance 1 / fan_in. LeCun, Bottou, Orr, Müller: Efficient backprop (1998).
initializer lecun_normal = normal[std=sqrt(1 / max(1, fan_in))]
`,
  },
  {
    name: 'layers.nn',
    text: `/// x·W + b over the last axis: the transpose of \`linear\`, for examples in rows.
layer Dense[O, use_bias: bool=true](x: f32[..., I]) -> f32[..., O] {
  param weight: f32[I, O] ~ kaiming_uniform
  if use_bias {
    param bias: f32[O] = 0
    return x @ weight + bias
  }
  return x @ weight
}

/// (x − mean) / max(std, eps) per channel. Mean and standard deviation are measured once on the data and travel with the
/// weights; until they are set, nothing changes.
layer Normalize[eps=1e-7](x: f32[..., C]) -> f32[..., C] {
  state mean: f32[C] = 0
  state std: f32[C] = 1
  return (x - mean) / max(std, eps)
}

/// Normalises each channel over the batch while training, and by running averages at inference.
/// Ioffe, Szegedy: Batch normalization (2015). \`momentum\` is the share that the running averages keep.
layer BatchNorm[momentum=0.9, eps=1e-5](x: f32[..., C]) -> f32[..., C] {
  param scale: f32[C] = 1
  param shift: f32[C] = 0
  state mean: f32[C] = 0
  state var: f32[C] = 1
  if training {
    m, v = moments(x)
    mean' = momentum * mean + (1 - momentum) * m
    var' = momentum * var + (1 - momentum) * v
    return (x - m) * rsqrt(v + eps) * scale + shift
  }
  return (x - mean) * rsqrt(var + eps) * scale + shift
}

/// Normalises each example over its last axis. Ba, Kiros, Hinton: Layer normalization (2016).
layer LayerNorm[eps=1e-5](x: f32[..., C]) -> f32[..., C] {
  param scale: f32[C] = 1
  param shift: f32[C] = 0
  centred = x - mean(x, axis=-1, keepdims=true)
  spread = rsqrt(mean(centred^2, axis=-1, keepdims=true) + eps)
  return centred * spread * scale + shift
}

/// Divides each example by the root of its mean square. Zhang, Sennrich: Root mean square layer normalization (2019).
layer RmsNorm[eps=1e-6](x: f32[..., C]) -> f32[..., C] {
  param scale: f32[C] = 1
  return x * rsqrt(mean(x^2, axis=-1, keepdims=true) + eps) * scale
}

/// One row of \`width\` numbers per symbol.
layer Embedding[vocab, width](tokens: i32[...]) -> f32[..., width] {
  param weight: f32[vocab, width] ~ normal[std=0.02]
  return take(weight, tokens)
}

/// Adds to each position a row of its own, for sequences of up to \`longest\` positions.
layer LearnedPosition[longest](x: f32[..., T, D]) -> f32[..., T, D] requires T <= longest {
  param weight: f32[longest, D] ~ normal[std=0.02]
  return x + weight[0:T]
}

/// Dense layers of the given widths, with \`act\` between them and nothing after the last: \`layers.0\`, \`layers.1\` …, \`head\`.
/// x: [..., I]; result: [..., the last of widths].
layer Mlp[widths: int[], act=relu, use_bias: bool=true](x: f32[..., I]) {
  hidden = scan width in widths[:-1] with h = x {
    h' = h |> layers: Dense[width, use_bias=use_bias] |> act
  }
  return hidden |> head: Dense[widths[-1], use_bias=use_bias]
}

/// Normalises each example over its positions and over the channels of each of \`groups\` equal groups of the last axis.
/// Wu, He: Group normalization (2018).
layer GroupNorm[groups, eps=1e-5](x: f32[B, ..., C]) -> f32[B, ..., C] requires C % groups == 0 {
  param scale: f32[C] = 1
  param shift: f32[C] = 0
  parts = reshape[B, -1, groups, C / groups](x)
  centred = parts - mean(parts, axes=[1, 3], keepdims=true)
  spread = rsqrt(mean(centred^2, axes=[1, 3], keepdims=true) + eps)
  return reshape[B, ..., C](centred * spread) * scale + shift
}

/// Normalises each channel of each example over its positions.
/// Ulyanov, Vedaldi, Lempitsky: Instance normalization (2016).
layer InstanceNorm[eps=1e-5](x: f32[B, ..., C]) -> f32[B, ..., C] {
  param scale: f32[C] = 1
  param shift: f32[C] = 0
  parts = reshape[B, -1, C](x)
  centred = parts - mean(parts, axis=1, keepdims=true)
  spread = rsqrt(mean(centred^2, axis=1, keepdims=true) + eps)
  return reshape[B, ..., C](centred * spread) * scale + shift
}

/// prelu with a slope of its own for each channel.
layer PRelu[start=0.25](x: f32[..., C]) -> f32[..., C] {
  param slope: f32[C] = start
  return prelu(x, slope)
}

/// a·W_o·b + bias for each output o, over the last axes of a and b.
layer Bilinear[O, use_bias: bool=true](a: f32[..., I], b: f32[..., J]) -> f32[..., O] {
  param weight: f32[I, J, O] ~ lecun_normal
  y = reshape[
    ...,
    O,
  ](einsum["n i, i j o, n j -> n o"](reshape[-1, I](a), weight, reshape[-1, J](b)))
  if use_bias {
    param bias: f32[O] = 0
    return y + bias
  }
  return y
}

/// Each position becomes a mixture of what \`heads\` heads see at it and before it, or everywhere if bidirectional:
/// softmax(Q·Kᵀ/√(D/heads))·V. Vaswani et al.: Attention is all you need (2017).
layer Attention[heads, bidirectional: bool=false](x: f32[B, T, D]) -> f32[B, T, D]
  requires D % heads == 0 {
  q, k, v = x
    |> qkv: Dense[3 * D]
    |> rearrange["b t (three h d) -> three b h t d", three=3, h=heads]
    |> unstack[axis=0]
  score = q @ transpose(k) / sqrt(D / heads)
  seen = if bidirectional { score } else { where(causal[T], score, -inf) }
  return softmax(seen) @ v |> rearrange["b h t d -> b t (h d)"] |> proj: Dense[D]
}

/// Attention, then two dense layers with \`act\` between, \`ratio\` times as wide; each on the normalised sum of all before it.
/// Xiong et al.: On layer normalization in the transformer architecture (2020).
layer TransformerBlock[heads, ratio=4, act: fn=gelu, bidirectional: bool=false](
  x: f32[B, T, D],
) -> f32[B, T, D] {
  a = x + (x |> ln1: LayerNorm |> attn: Attention[heads, bidirectional])
  return a + (a |> ln2: LayerNorm |> up: Dense[ratio * D] |> act |> down: Dense[D])
}
`,
  },
  {
    name: 'losses.nn',
    text: `/// What \`reduction\` of a loss makes of the single values: their "mean", their "sum", or "none": all of them as they are.
/// With \`mask\`, only of those where it holds; the others are 0.
fn reduce_by[reduction: string](values, mask=true)
  requires reduction == "mean" or reduction == "sum" or reduction == "none" {
  if reduction == "mean" {
    return mean(values, mask=mask)
  }
  return if reduction == "sum" { sum(values, mask=mask) } else { where(mask, values, 0) }
}

/// −ln softmax(logits) at the labels, over all leading axes. Takes logits, not probabilities.
/// logits: one score per class; label: the number of the right class, from 0. \`smoothing\` and \`ignore\` as in \`nll\`.
fn cross_entropy[reduction: string="mean", smoothing=0, ignore=inf](
  logits: f32[..., C],
  label: i32[...],
  mask=true,
) = nll[reduction, smoothing, ignore](log_softmax(logits), label, mask)

/// cross_entropy in which each example counts as much as \`weight\` says of its class; the mean divides by the sum of these weights.
fn weighted_cross_entropy[reduction: string="mean"](
  logits: f32[..., C],
  label: i32[...],
  weight: f32[C],
) {
  share = take(weight, label)
  value = -share * take_along(log_softmax(logits), label)
  return if reduction == "mean" {
    sum(value) / positive(sum(share))
  } else {
    reduce_by[reduction](value)
  }
}

/// −Σ probability·ln softmax(logits) over the classes of the last axis: cross_entropy with a distribution in place of a label.
/// A class of probability 0 counts nothing, however low its score.
fn soft_cross_entropy[reduction: string="mean"](logits: f32[..., C], probability: f32[..., C]) =
  -reduce_by[reduction](sum(where(probability == 0, 0, probability * log_softmax(logits)), axis=-1))

/// −score at the labels, where score holds ln of the probability of each class.
/// With smoothing s, a label means 1 − s for its class and s for all classes equally (Szegedy et al., 2016).
/// Labels equal to \`ignore\` and those off \`mask\` count nothing: the mean is over the others, and 0 where there are none.
fn nll[reduction: string="mean", smoothing=0, ignore=inf](
  score: f32[..., C],
  label: i32[...],
  mask=true,
) requires smoothing >= 0, smoothing <= 1 {
  if ignore == inf {
    return -reduce_by[reduction](smoothed[smoothing](score, label), mask)
  }
  kept = where(mask, label != ignore, false)
  value = where(kept, smoothed[smoothing](score, where(kept, label, 0)), 0)
  return if reduction == "mean" {
    -sum(value) / max(sum(cast[f32](kept)), 1)
  } else {
    -reduce_by[reduction](value)
  }
}

/// The score of the label, with \`smoothing\` of it taken from all classes equally.
fn smoothed[smoothing](score: f32[..., C], label: i32[...]) {
  hit = take_along(score, label)
  return if smoothing == 0 { hit } else { (1 - smoothing) * hit + smoothing * mean(score, axis=-1) }
}

/// x, with 1 in place of 0, to divide by.
fn positive(x) = where(x == 0, 1, x)

/// Squared differences.
fn mse[reduction: string="mean"](prediction, target, mask=true) =
  reduce_by[reduction]((prediction - target)^2, mask)

/// Magnitudes of the differences; derivative 0 where they are 0.
fn l1[reduction: string="mean"](prediction, target) = reduce_by[reduction](abs(prediction - target))

/// Another name of \`l1\`.
fn mae[reduction: string="mean"](prediction, target) = l1[reduction](prediction, target)

/// d²/(2·beta) where |d| < beta, else |d| − beta/2, for differences d; with beta 0, \`l1\`. Girshick: Fast R-CNN (2015).
fn smooth_l1[beta=1, reduction: string="mean"](prediction, target) requires beta >= 0 {
  distance = abs(prediction - target)
  if beta == 0 {
    return reduce_by[reduction](distance)
  }
  return reduce_by[
    reduction,
  ](where(distance < beta, 0.5 * distance^2 / beta, distance - 0.5 * beta))
}

/// d²/2 where |d| <= delta, else delta·(|d| − delta/2), for differences d. Huber: Robust estimation of a location parameter (1964).
fn huber[delta=1, reduction: string="mean"](prediction, target) {
  distance = abs(prediction - target)
  return reduce_by[
    reduction,
  ](where(distance <= delta, 0.5 * distance^2, delta * (distance - 0.5 * delta)))
}

/// −y·ln p − (1 − y)·ln(1 − p), for probabilities p and targets y between 0 and 1. Probabilities below 1e-38 count as 1e-38, the
/// smallest normal f32, and have derivative 0. \`bce_with_logits\` is exact, and better where there are logits.
fn bce[reduction: string="mean"](probability, target) =
  -reduce_by[
    reduction,
  ](target * log(max(probability, 1e-38)) + (1 - target) * log(max(1 - probability, 1e-38)))

/// −y·ln σ(x) − (1 − y)·ln(1 − σ(x)), from logits x and targets y between 0 and 1; exact for large |x|.
fn bce_with_logits[reduction: string="mean"](logits, target) =
  reduce_by[reduction](softplus(logits) - target * logits)

/// Σ p·(ln p − score) over the last axis, for target probabilities p and scores that are ln of the predicted ones; p = 0 counts
/// nothing. The mean is over rows. Kullback, Leibler: On information and sufficiency (1951).
fn kl_div[reduction: string="mean"](score: f32[..., C], target: f32[..., C]) {
  empty = target == 0
  value = where(empty, 0, target * (log(where(empty, 1, target)) - score))
  return reduce_by[reduction](sum(value, axis=-1))
}

/// max(0, 1 − y·score), for targets y of −1 and 1; the derivative is −y where y·score <= 1.
fn hinge[reduction: string="mean"](score, target) = reduce_by[reduction](max(0, 1 - target * score))

/// a·b / max(|a|·|b|, eps) along an axis: the cosine of the angle between a and b. All values by default, not their mean.
/// The derivative of a length is 0 at 0.
fn cosine_similarity[axis=-1, eps=1e-8, reduction: string="none"](a, b) =
  reduce_by[reduction](sum(a * b, axis=axis) / max(norm(a, axis=axis) * norm(b, axis=axis), eps))

/// max(0, |anchor − positive| − |anchor − negative| + margin), lengths over the last axis, with derivative 0 at 0.
/// Schroff, Kalenichenko, Philbin: FaceNet (2015), with lengths in place of their squares.
fn triplet_margin[margin=1, reduction: string="mean"](anchor, positive, negative) =
  reduce_by[
    reduction,
  ](max(0, norm(anchor - positive, axis=-1) - norm(anchor - negative, axis=-1) + margin))

/// (ln v + (target − prediction)²/v) / 2 with v = max(variance, eps): −ln of the normal density, without the constant ln(2π)/2.
/// Nix, Weigend: Estimating the mean and variance of the target probability distribution (1994).
fn gaussian_nll[eps=1e-6, reduction: string="mean"](prediction, target, variance) {
  v = max(variance, eps)
  return reduce_by[reduction](0.5 * (log(v) + (target - prediction)^2 / v))
}

/// e^x − target·x, for x the ln of the expected count: −ln of the Poisson probability, without the constant ln(target!).
/// With log_input=false, x − target·ln(x + eps), for x the expected count itself.
fn poisson_nll[log_input: bool=true, eps=1e-8, reduction: string="mean"](x, target) =
  reduce_by[reduction](if log_input { exp(x) - target * x } else { x - target * log(x + eps) })
`,
  },
  {
    name: 'optimizers.nn',
    text: `/// w − lr·g. With momentum, v = momentum·v + (1 − dampening)·g and w − lr·v; with nesterov, w − lr·(g + momentum·v).
/// The first gradient enters v undamped, as there is nothing to average it with.
/// Sutskever, Martens, Dahl, Hinton: On the importance of initialization and momentum in deep learning (2013).
optimizer sgd[lr, momentum=0, nesterov: bool=false, dampening=0](w, g) {
  if momentum == 0 {
    w' = w - lr * g
  } else {
    state v = 0
    if dampening == 0 {
      v' = momentum * v + g
    } else {
      v' = momentum * v + where(step == 1, 1, 1 - dampening) * g
    }
    if nesterov {
      w' = w - lr * (g + momentum * v')
    } else {
      w' = w - lr * v'
    }
  }
}

/// Steps by the mean of the gradient over the root of its mean square, both running and corrected for their start at 0.
/// Kingma, Ba: Adam (2014).
optimizer adam[lr, beta1=0.9, beta2=0.999, eps=1e-8](w, g) {
  state m = 0
  state v = 0
  m' = beta1 * m + (1 - beta1) * g
  v' = beta2 * v + (1 - beta2) * g^2
  w' = w - lr * (m' / (1 - beta1^step)) / (sqrt(v' / (1 - beta2^step)) + eps)
}

/// adam, and each weight shrinks by lr·weight_decay of itself, apart from the gradient.
/// Loshchilov, Hutter: Decoupled weight decay regularization (2017).
optimizer adamw[lr, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.01](w, g) {
  state m = 0
  state v = 0
  m' = beta1 * m + (1 - beta1) * g
  v' = beta2 * v + (1 - beta2) * g^2
  w' = w * (1 - lr * weight_decay)
    - lr * (m' / (1 - beta1^step)) / (sqrt(v' / (1 - beta2^step)) + eps)
}

/// Divides each step by the root of the sum of all squared gradients so far.
/// Duchi, Hazan, Singer: Adaptive subgradient methods (2011).
optimizer adagrad[lr, eps=1e-10](w, g) {
  state total = 0
  total' = total + g^2
  w' = w - lr * g / (sqrt(total') + eps)
}

/// Divides each step by the root of the running mean of squared gradients; \`centered\` takes the square of the running mean off it.
/// With momentum, v = momentum·v + that step and w − lr·v. Tieleman, Hinton: Lecture 6.5 of Neural networks for machine learning
/// (2012); centred: Graves: Generating sequences with recurrent neural networks (2013).
optimizer rmsprop[lr, decay=0.99, eps=1e-8, momentum=0, centered: bool=false](w, g) {
  state square = 0
  square' = decay * square + (1 - decay) * g^2
  spread = if centered {
    state average = 0
    average' = decay * average + (1 - decay) * g
    max(square' - average'^2, 0)
  } else {
    square'
  }
  direction = g / (sqrt(spread) + eps)
  if momentum == 0 {
    w' = w - lr * direction
  } else {
    state v = 0
    v' = momentum * v + direction
    w' = w - lr * v'
  }
}

/// adam that steps by the mean alone while the mean square rests on too few gradients, and then scales by how far it can be trusted.
/// Liu et al.: On the variance of the adaptive learning rate and beyond (2019); 5 gradients are enough, as in the authors' program.
optimizer radam[lr, beta1=0.9, beta2=0.999, eps=1e-8](w, g) {
  state m = 0
  state v = 0
  m' = beta1 * m + (1 - beta1) * g
  v' = beta2 * v + (1 - beta2) * g^2
  average = m' / (1 - beta1^step)
  longest = 2 / (1 - beta2) - 1
  length = longest - 2 * step * beta2^step / (1 - beta2^step)
  safe = max(length, 5)
  trust = sqrt((safe - 4) * (safe - 2) * longest / ((longest - 4) * (longest - 2) * safe))
  scaled = trust / (sqrt(v' / (1 - beta2^step)) + eps)
  w' = w - lr * average * where(length > 5, scaled, 1)
}

/// Steps by the sign of the running mean of gradients, in which the newest counts more; weights shrink by lr·weight_decay of themselves.
/// Chen et al.: Symbolic discovery of optimization algorithms (2023).
optimizer lion[lr, beta1=0.9, beta2=0.99, weight_decay=0](w, g) {
  state m = 0
  m' = beta2 * m + (1 - beta2) * g
  w' = w * (1 - lr * weight_decay) - lr * sign(beta1 * m + (1 - beta1) * g)
}
`,
  },
  {
    name: 'schedules.nn',
    text: `/// Always \`value\`, after a warm-up that rises to it in a straight line over \`warmup\` steps.
schedule constant[value, warmup=0] = value * min(step / max(warmup, 1), 1)

/// \`peak\`, times \`factor\` after every \`every\` steps; warm-up as in \`constant\`.
schedule step[peak, every, factor=0.1, warmup=0] =
  peak * min(step / max(warmup, 1), 1) * factor^floor((step - 1) / every)

/// \`peak\`, times \`factor\` after every step; warm-up as in \`constant\`.
schedule exponential[peak, factor, warmup=0] =
  peak * min(step / max(warmup, 1), 1) * factor^(step - 1)

/// From \`peak\` to \`low\` along half a cosine over \`steps\` steps, then \`low\` for ever. While the warm-up is below the cosine, it counts.
/// Loshchilov, Hutter: SGDR (2016).
schedule cosine[peak, steps, warmup=0, low=0] =
  low + (peak - low) * min(step / max(warmup, 1), 0.5 * (1 + cos(pi * min(step / steps, 1))))

/// From \`peak\` to \`low\` in a straight line over \`steps\` steps, then \`low\` for ever. While the warm-up is below the line, it counts.
schedule linear[peak, steps, warmup=0, low=0] =
  low + (peak - low) * min(step / max(warmup, 1), 1 - min(step / steps, 1))

/// From \`peak\` to \`low\` over \`steps\` steps as low + (peak − low)·(1 − step/steps)^power, then \`low\` for ever. While the warm-up is
/// below the curve, it counts.
schedule polynomial[peak, steps, power=1, warmup=0, low=0] =
  low + (peak - low) * min(step / max(warmup, 1), (1 - min(step / steps, 1))^power)

/// From \`peak\` to \`low\` along half a cosine over \`period\` steps, then from \`peak\` again, each time \`factor\` times as slowly; the first
/// step of each period is at the peak. Warm-up as in \`constant\`. Loshchilov, Hutter: SGDR (2016).
schedule cosine_restarts[peak, period, factor=1, warmup=0, low=0] requires period > 0, factor >= 1 {
  done = (step - 1) / period
  part = if factor == 1 {
    done - floor(done)
  } else {
    // After i periods, (factor^i − 1)/(factor − 1) of the first have passed. A billionth makes up for what the logarithms round.
    i = floor(log(done * (factor - 1) + 1) / log(factor) + 1e-9)
    (done - (factor^i - 1) / (factor - 1)) / factor^i
  }
  return min(step / max(warmup, 1), 1) * (low + (peak - low) * 0.5 * (1 + cos(pi * part)))
}

/// From peak/divide up to \`peak\` over the share \`rise\` of \`steps\` steps, then down to peak/(divide·final), then that for ever; both along
/// half a cosine. Smith, Topin: Super-convergence (2018).
schedule one_cycle[peak, steps, rise=0.3, divide=25, final=1e4]
  requires steps > 1, rise > 0, rise < 1 {
  start = peak / divide
  end = start / final
  at = min((step - 1) / (steps - 1), 1)
  up = start + (peak - start) * 0.5 * (1 - cos(pi * at / rise))
  down = end + (peak - end) * 0.5 * (1 + cos(pi * (at - rise) / (1 - rise)))
  return where(at < rise, up, down)
}
`,
  },
];
