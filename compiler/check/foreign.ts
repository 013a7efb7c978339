/** Names from other languages and libraries, and what is written here. */

/** By the whole name, as typed. */
const advice: ReadonlyMap<string, string> = new Map([
  ['True', 'Write `true`.'],
  ['False', 'Write `false`.'],
  ...['None', 'null', 'nil', 'undefined'].map(
    (name) =>
      [
        name,
        'Nothing stands for no value: leave the argument out, and it has its default. An axis of 1 is made by `unsqueeze[1](x)`, several by `rearrange["b c -> b 1 1 c"](x)`.',
      ] as const,
  ),
  ['newaxis', 'An axis of 1 is made by `unsqueeze[1](x)`, several by `rearrange["b c -> b 1 1 c"](x)`.'],
  ...['np', 'numpy', 'torch', 'nn', 'F', 'tf', 'keras', 'jax', 'jnp', 'Math', 'math'].map(
    (name) => [name, 'The library needs no prefix: `relu(x)`, `Dense[64](x)`.'] as const,
  ),
  ['self', 'Parameters and layers have plain names: `layer fc = Dense[64]`, then `fc(x)`.'],
  ['this', 'Parameters and layers have plain names: `layer fc = Dense[64]`, then `fc(x)`.'],
  ['def', 'A function is declared at the top of the file: `fn f(x) = …`.'],
  ['class', 'Declare `model Name[B] { … }` or `layer Name(x) { … }` at the top of the file.'],
  ['lambda', 'A function has a name: `fn f(x) = …` at the top of the file.'],
  ['Linear', 'A layer that learns is `Dense[64](x)`; `linear(W, x)` is `W @ x`.'],
  ['Sequential', 'Layers follow each other in a pipe: `x |> Dense[64] |> relu |> Dense[10]`.'],
  ['print', 'A network prints nothing: `output name = …` offers a value to the program.'],
  ['range', 'A range is written `0..n`, and only in `for i in 0..n { … }`.'],
  ['len', 'Sizes are dims, which have names: `x: f32[B, T]` says what `B` and `T` are.'],
  ['shape', 'Sizes are dims, which have names: `x: f32[B, T]` says what `B` and `T` are.'],
  ['elif', 'Write `else if`.'],
  ['while', 'What repeats is a `scan`, or `for i in 0..n { … }` over a known number.'],
  ...['matmul', 'mm', 'bmm', 'dot'].map((name) => [name, 'Write `a @ b`.'] as const),
  ...['pow', 'power'].map((name) => [name, 'Write `x^2`.'] as const),
  ['add', 'Write `a + b`.'],
  ['mul', 'Write `a * b`.'],
  ['multiply', 'Write `a * b`.'],
  ['jacobian', 'Take `grad` of each output, `grad(y[..., 0], x)`; `jvp(y, x, v)` is the product with one direction.'],
  [
    'hessian',
    'Derive twice: `g = grad(y, x)`, then `grad(g[..., 0], x)` is a row of it, and `jvp(g, x, v)` its product with v.',
  ],
  ['vjp', 'Write `grad(sum(y * v), x)`.'],
  ['hvp', 'Write `jvp(grad(y, x), x, v)`.'],
  ['value_and_grad', 'The value is there already: `grad(y, x)` is the other half.'],
  [
    'laplacian',
    'Give each coordinate a name, `x = stack(a, b)`, and write `grad(grad(y, a), a) + grad(grad(y, b), b)`.',
  ],
  ...['grad_reverse', 'gradient_reversal', 'reverse_gradient'].map(
    (name) => [name, 'Write `2 * stop_gradient(x) - x`, which is x, with a derivative of -1.'] as const,
  ),
  ...['odeint', 'odeint_adjoint', 'solve_ivp'].map(
    (name) =>
      [
        name,
        "A solver is a scan over its steps, `scan k in iota[20] over 20 with y = y0 { y' = y + h * f(y) }`; `remat scan` computes them again in the reverse.",
      ] as const,
  ),
  ...['det', 'logdet', 'slogdet', 'inv', 'inverse', 'pinv', 'solve', 'svd', 'eig', 'eigh'].map(
    (name) =>
      [
        name,
        'There is none: give the matrix a form in which it is easy, such as `tril(w)`, whose determinant is the product of its diagonal.',
      ] as const,
  ),
  ...['fft', 'ifft', 'rfft', 'irfft', 'stft'].map(
    (name) =>
      [name, 'There is none: a few frequencies k are products with `cos(2 * pi * k * n / N)` and `sin`.'] as const,
  ),
  ['digamma', 'With `y = lgamma(x)`, it is `grad(y, x)`.'],
  ['gammaln', 'Write `lgamma(x)`.'],
  ...['cholesky', 'solve_triangular'].map(
    (name) =>
      [
        name,
        "There is none. A small one is a scan over rows or columns, `scan j in iota[N] over N with L = zeros[N, N] { L' = … }`; a factor that is learnt is `tril(w)`.",
      ] as const,
  ),
  ['vmap', 'Axes in front are a batch by themselves: what is written for `x: f32[..., D]` works on each of them.'],
  ['backward', 'A `train` block derives its loss by itself; in a formula `grad(y, x)` is a derivative.'],
  ['activation', 'It is a stage of its own: `x |> Dense[64] |> relu`.'],
  ['l2', 'A penalty on weights stands in the train block: `regularize l2[1e-4] on "*.weight"`.'],
  [
    'weight_decay',
    'Write `adamw[lr=1e-3, weight_decay=0.01]`; or, with any optimizer, `regularize l2[1e-4] on "*.weight"`.',
  ],
  ['linspace', 'Write `low + (high - low) * cast[f32](iota[n]) / (n - 1)`.'],
  ...['Parameter', 'Variable'].map(
    (name) => [name, 'What is trained is declared: `param w: f32[8] = 0`, or `~ xavier_uniform` to draw it.'] as const,
  ),
  ['permute', 'Write `transpose[axes=[0, 2, 1]](x)`, all axes in their new order.'],
  ['masked_fill', 'Write `where(mask, value, x)`.'],
  ['multinomial', 'Write `categorical(logits)`, which draws one class; of probabilities p, `categorical(log(p))`.'],
  [
    'repeat_interleave',
    'Write `repeat[2](x)` or `repeat[2, axis=1](x)`, which puts the copies of each element side by side.',
  ],
  ['chunk', 'Write `split[2](x)`, a list of equal parts of the last axis; of another, `split[2, axis=1](x)`.'],
  ['unbind', 'Write `unstack(x)`, the slices along the last axis; along another, `unstack(x, axis=1)`.'],
  ['index_select', 'Write `take(x, index)`, whole rows along the first axis; along another, `take(x, index, axis=1)`.'],
  [
    'scaled_dot_product_attention',
    'Write `attend[bidirectional=true](q, k, v)`; without it each position looks back only.',
  ],
  ...['input_lengths', 'target_lengths', 'logit_lengths', 'label_lengths'].map(
    (name) => [name, 'Lengths are told by masks: `mask=mask[T](n)`, `label_mask=mask[L](m)`.'] as const,
  ),
  ['bidirectional', 'Write `x |> Bidirectional[Gru[64]]`: one net ahead and one from the end, side by side.'],
  ['causal', 'It looks back only, unless `bidirectional=true`.'],
  ...['scatter', 'index_add', 'segment_sum', 'scatter_sum', 'unsorted_segment_sum'].map(
    (name) =>
      [name, 'Write `scatter_add(zeros[N, D], index, x)`, which adds the rows of x where `index` says.'] as const,
  ),
  ['bincount', 'Write `scatter_add(zeros[N], index, ones[E])`, where `index` is i32[E].'],
  ...['scatter_max', 'segment_max', 'scatter_mean', 'segment_mean', 'scatter_softmax', 'segment_softmax'].map(
    (name) =>
      [
        name,
        'Of sums there is `scatter_add(zeros[N], index, x)`: a mean divides two of them, and a softmax divides `exp(x - stop_gradient(max(x)))` by its own; a largest is `max(where(index == unsqueeze(iota[N]), x, -inf), axis=-1)`.',
      ] as const,
  ),
  ...['hstack', 'vstack'].map(
    (name) => [name, 'Write `concat(a, b)` along the last axis, or `concat(a, b, axis=0)`.'] as const,
  ),
  ...['normalize', 'l2_normalize'].map(
    (name) =>
      [
        name,
        'A row of length 1 is `x / norm(x, axis=-1, keepdims=true)`; layers that learn are `LayerNorm` and `BatchNorm`.',
      ] as const,
  ),
  ['log10', 'Write `log(x) / log(10)`.'],
  [
    'logcumsumexp',
    'Write `top + log(cumsum(exp(x - top)))`, with `top = stop_gradient(max(x, axis=-1, keepdims=true))`.',
  ],
  ['isnan', 'Write `x != x`.'],
  ['isinf', 'Write `abs(x) == inf`.'],
  ['isfinite', 'Write `abs(x) < inf`.'],
  ['nan_to_num', 'Write `where(x == x, x, 0)`; a derivative beside a NaN needs the `where` around what makes it.'],
  ...['mod', 'fmod', 'remainder'].map((name) => [name, 'Write `a % b`.'] as const),
  ...['logical_and', 'logical_or', 'logical_not'].map((name) => [name, 'Write `a and b`, `a or b`, `not a`.'] as const),
  ...['eq', 'ne', 'gt', 'ge', 'lt', 'le'].map(
    (name) => [name, 'Comparisons are written `a == b`, `a != b`, `a > b`, `a >= b`.'] as const,
  ),
  ...['div', 'divide', 'floordiv', 'floor_divide', 'idiv', 'trunc_div'].map(
    (name) => [name, 'Write `a / b`, or `floor_div(a, b)`, which rounds down.'] as const,
  ),
  ['outer', 'Write `unsqueeze(a) * b`.'],
  ['inner', 'Write `sum(a * b, axis=-1)`.'],
  ['tensordot', 'Write `einsum["b i, i o -> b o"](x, w)`.'],
  ['cdist', 'Write `norm(unsqueeze[axis=1](a) - unsqueeze[axis=0](b), axis=-1)`.'],
  ['trace', 'Write `sum(diag(x), axis=-1)`.'],
  ['lerp', 'Write `a + t * (b - a)`.'],
  ['logit', 'Write `log(p) - log(1 - p)`.'],
  ['trunc', 'Write `sign(x) * floor(abs(x))`.'],
  ['heaviside', 'Write `where(x >= 0, 1, 0)`.'],
  ['count_nonzero', 'Write `sum(x != 0)`.'],
  ...['median', 'quantile'].map((name) => [name, 'Write `sort(x)[..., k]`, the k-th from the smallest.'] as const),
  ['searchsorted', 'Write `sum(edges < unsqueeze(x), axis=-1)`, the number of edges below.'],
  ['bucketize', 'Write `sum(edges < unsqueeze(x), axis=-1)`, the number of edges below.'],
  ...['nonzero', 'unique', 'masked_select', 'boolean_mask'].map(
    (name) => [name, 'No size depends on data: keep all of x, and say with `mask=` what counts.'] as const,
  ),
  ['ravel', 'Write `reshape[-1](x)`.'],
  ['broadcast_to', 'Write `expand[B, 4](x)`.'],
  ...['narrow', 'select'].map((name) => [name, 'Write `x[:, 2:5]`, or `slice[2, 5, axis=1](x)`.'] as const),
  ...['moveaxis', 'movedim'].map(
    (name) => [name, 'Write `transpose[axes=[0, 2, 1]](x)`, all axes in their new order.'] as const,
  ),
  ...['Upsample', 'interpolate'].map(
    (name) => [name, 'Write `resize[64, 64](x)`, or `resize[64, 64, "bilinear"](x)`.'] as const,
  ),
  [
    'Identity',
    'Nothing need be written: a pipe goes on without it, and `fn same(x) = x` is a function that does nothing.',
  ],
  [
    'ModuleList',
    'Several layers with names of their own are a stack, `Dense[64] * 3`, or made by `for i in 0..3 { … }`.',
  ],
  ['GRUCell', 'A step is that of a `scan`: `Gru` shows its formula, and `Gru[64](x, h0=h)` goes on from a state.'],
  ...['clip_grad_norm', 'clip_grad_norm_'].map((name) => [name, 'Write `clip norm[1.0]` in the train block.'] as const),
  ['_', 'What is called `_` is dropped: give it a name to read it.'],
  ['output', 'What is offered has a name: `output y`, or `output name = …`.'],
  ['input', 'What is given has a name and a type: `input x: f32[B, 8]`.'],
  ['param', 'What is trained has a name, a type and a first value: `param w: f32[8] = 0`.'],
  ['accuracy', 'A metric is a formula: `metric accuracy = mean(argmax(logits) == label)`.'],
  ['perplexity', 'A metric is a formula: `metric perplexity = exp(cross_entropy(logits, label))`.'],
  ['lax', 'The library needs no prefix, and a loop over time is `scan x_t in x over T with h = … { … }`.'],
  ['map', 'Functions work on all elements at once: `relu(x)`.'],
  ...['randn', 'randn_like', 'rand', 'randint'].map(
    (name) =>
      [
        name,
        'Random tensors are `normal[B, H]` and `uniform[B, H]`; a parameter draws with `~ xavier_uniform`.',
      ] as const,
  ),
  ...['zeros_like', 'ones_like', 'empty', 'full'].map(
    (name) => [name, 'Write `zeros[B, H]`, or a number, which has any shape.'] as const,
  ),
  ...['i64', 'int64', 'i16', 'i8', 'int', 'int32', 'long', 'uint32', 'u32'].map(
    (name) => [name, 'Whole numbers are `i32`, and bytes `u8`.'] as const,
  ),
  ...['f16', 'bf16', 'float16', 'bfloat16', 'half', 'float', 'float32', 'number'].map(
    (name) => [name, 'Floats are `f32`, or `f64`.'] as const,
  ),
  ...['double', 'float64'].map((name) => [name, 'Write `f64`.'] as const),
  ...['uint8', 'byte'].map((name) => [name, 'Write `u8`.'] as const),
  ...['boolean', 'Bool'].map((name) => [name, 'Write `bool`.'] as const),
]);

/** Names in lower case without `_` → what is called so here, each taken where it can stand. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['dim', ['axis', 'axes']],
  ['dims', ['axes', 'axis']],
  ['keepdim', ['keepdims']],
  ['learningrate', ['lr']],
  ['weightdecay', ['weight_decay']],
  ['betas', ['beta1']],
  ['epsilon', ['eps']],
  ['bias', ['use_bias']],
  ['labelsmoothing', ['smoothing']],
  ['ignoreindex', ['ignore']],
  ['totalsteps', ['steps']],
  ['numsteps', ['steps']],
  ['decaysteps', ['steps']],
  ['tmax', ['steps']],
  ['warmupsteps', ['warmup']],
  ['numwarmupsteps', ['warmup']],
  ['kernelsize', ['kernel']],
  ['strides', ['stride']],
  ['rate', ['p', 'lr']],
  ['prob', ['p']],
  ['numheads', ['heads']],
  ['nheads', ['heads']],
  ['cat', ['concat']],
  ['concatenate', ['concat']],
  ['view', ['reshape']],
  ['swapaxes', ['transpose']],
  ['detach', ['stop_gradient']],
  ['nograd', ['stop_gradient']],
  ['ce', ['cross_entropy']],
  ['crossentropyloss', ['cross_entropy']],
  ['mseloss', ['mse']],
  ['meansquarederror', ['mse']],
  ['l1loss', ['mae']],
  ['bceloss', ['bce']],
  ['focalloss', ['focal']],
  ['sigmoidfocalloss', ['focal']],
  ['diceloss', ['dice']],
  ['infonceloss', ['info_nce']],
  ['nllloss', ['nll']],
  ['ctcloss', ['ctc']],
  ['bcewithlogitsloss', ['bce_with_logits']],
  ['binarycrossentropy', ['bce']],
  ['binarycrossentropywithlogits', ['bce_with_logits']],
  ['sigmoidbinarycrossentropy', ['bce_with_logits']],
  ['kl', ['kl_div']],
  ['kldivergence', ['kl_div']],
  ['kldivloss', ['kl_div']],
  ['smoothl1loss', ['smooth_l1']],
  ['huberloss', ['huber']],
  ['poissonnllloss', ['poisson_nll']],
  ['cosineembeddingloss', ['cosine_similarity']],
  ['hingeloss', ['hinge']],
  ['categoricalcrossentropy', ['cross_entropy']],
  ['sparsecategoricalcrossentropy', ['cross_entropy']],
  ['softmaxcrossentropy', ['cross_entropy']],
  ['softmaxcrossentropywithintegerlabels', ['cross_entropy']],
  ['globalaveragepooling2d', ['global_avg_pool2d']],
  ['globalmaxpooling2d', ['global_max_pool2d']],
  ['transformerencoderlayer', ['TransformerBlock']],
  ['minimum', ['min']],
  ['maximum', ['max']],
  ['clipbyvalue', ['clamp']],
  ['clip', ['clamp']],
  ['expit', ['sigmoid']],
  ['average', ['mean']],
  ['diagonal', ['diag']],
  ['matrixtranspose', ['transpose']],
  ['embeddingbag', ['Embedding']],
  ['crfloss', ['crf']],
  ['viterbidecode', ['viterbi']],
  ['batchnorm1d', ['BatchNorm']],
  ['batchnorm2d', ['BatchNorm']],
  ['multiheadattention', ['Attention']],
  ['positionalencoding', ['sinusoidal']],
  ['rope', ['rotary']],
  ['swish', ['silu']],
  ['tensor', ['constant']],
  ['arange', ['iota']],
  ['variance', ['var']],
  ['stddev', ['std']],
  ['amax', ['max']],
  ['onehot', ['one_hot']],
  ['xavier', ['xavier_uniform']],
  ['glorot', ['xavier_uniform']],
  ['glorotuniform', ['xavier_uniform']],
  ['glorotnormal', ['xavier_normal']],
  ['kaiming', ['kaiming_uniform']],
  ['he', ['kaiming_normal']],
  ['henormal', ['kaiming_normal']],
  ['heuniform', ['kaiming_uniform']],
  ['gaussian', ['normal']],
]);

/** Methods of tensors elsewhere → the element type to which they convert. */
export const conversions: ReadonlyMap<string, string> = new Map([
  ...['float', 'float32', 'half'].map((name) => [name, 'f32'] as const),
  ['double', 'f64'],
  ...['int', 'long'].map((name) => [name, 'i32'] as const),
  ['byte', 'u8'],
  ['bool', 'bool'],
  ...['to', 'type', 'astype'].map((name) => [name, 'f32'] as const),
]);

/** What is said of a name that is at home elsewhere. */
export function adviceOn(name: string): string | undefined {
  return advice.get(name);
}

/** The candidate that has another name elsewhere. */
export function synonymOf(name: string, candidates: readonly string[]): string | undefined {
  const meant = synonyms.get(name.toLowerCase().replaceAll('_', ''));
  return meant?.find((each) => each !== name && candidates.includes(each));
}
