/** Wrong sources and what is said about them: code, line:column, message, and where it matters every label. */
import { describe, expect, test } from 'vitest';
import { elaborated, formatAll, formatProblem } from './elaborating.ts';

/** A model on inputs of several kinds, with `body` at line 7. */
function model(body: string, declarations = ''): string {
  return `model M[B, T] {
  input x: f32[B, 6]
  input y: f32[B, T]
  input u: u8[B, 6]
  input i: i32[B]
  output q = [x, y, u, i][0]
  ${body}
}
${declarations}`;
}

function said(text: string): readonly string[] {
  const { models, problems } = elaborated(text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(models.length === 0).toBe(errors.length > 0);
  return problems.map(formatProblem);
}

const used = (expression: string): string => `output r = ${expression}`;

describe('expressions', () => {
  const table: readonly [body: string, ...problems: string[]][] = [
    // Names
    [used('lineer(x, x)'), 'NN2001 7:14 unknown name `lineer`'],
    [used('relu(X)'), 'NN2001 7:19 unknown name `X`'],
    [used('topk(x, x)'), 'NN2011 7:14 `topk` needs its static argument `k`'],
    // Static arguments
    [used('Dense(x)'), 'NN2011 7:14 `Dense` needs its static argument `O`'],
    [used('Dense[3, true, 4](x)'), 'NN2011 7:29 `Dense` takes 2 static arguments'],
    [used('Dense[units=3](x)'), 'NN2011 7:20 `Dense` has no static argument `units`'],
    [used('Dense[3, O=4](x)'), 'NN2011 7:23 `O` is given twice'],
    [used('Dense[3, use_bias=1](x)'), 'NN2011 7:23 `use_bias` is a bool, not the number 1'],
    [used('Dense[x](x)'), 'NN2014 7:20 `O` is static, and the tensor f32[B, 6] is known only at run time'],
    [used('relu[1](x)'), 'NN2011 7:19 `relu` takes no static arguments'],
    [used('sum[1, 2, 3, 4](x)'), 'NN2011 7:27 `sum` takes only axis, axes, keepdims'],
    [used('sum(x, axs=1)'), 'NN2012 7:21 `sum` has no argument `axs`'],
    [used('sum[axis=1, axis=0](x)'), 'NN2011 7:26 `axis` is given twice'],
    [used('cast(x)'), 'NN2011 7:14 `cast` needs its static argument `dtype`'],
    [used('cast[3](x)'), 'NN3015 7:19 `cast` takes an element type, not the number 3'],
    [used('(Dense[3])[4](x)'), 'NN2011 7:14 the layer `Dense` already has its static arguments'],
    // Arguments
    [used('relu(x, x)'), 'NN2012 7:22 `relu` takes 1 tensor, found 2'],
    [used('linear(x)'), 'NN2012 7:14 `linear` needs `X`'],
    [used('linear(x, Y=x)'), 'NN2012 7:24 `linear` has no argument `Y`'],
    [used('linear(x, W=x)'), 'NN2012 7:24 `W` is given twice'],
    [used('exp(x, x)'), 'NN2012 7:21 `exp` takes 1 tensor, found 2'],
    [used('max(x, x, x)'), 'NN2012 7:24 `max` takes 1 or 2 tensors, found 3'],
    [used('x(3)'), 'NN2013 7:14 f32[B, 6] is nothing to apply'],
    [used('x |> relu |> LayerNorm * 3(mask=mask[T](1))'), 'NN2013 7:39 the number 3 is nothing to apply'],
    [used('x |> relu(x) * 3'), 'NN2010 7:19 a stack is made of layers, and the function `relu` is none'],
    [used('x |> 3'), 'NN2013 7:19 the number 3 is nothing to apply'],
    [used('B[3]'), 'NN2013 7:14 the size B takes no brackets'],
    [used('x.shape'), 'NN3010 7:14 f32[B, 6] has no member `shape`'],
    [used('M(x)'), 'NN2006 7:14 `M` uses itself'],
    [used('adam(x)'), 'NN2001 7:14 unknown name `adam`'],
    // Shapes
    [used('x + y'), 'NN3001 7:14 [B, 6] and [B, T] do not broadcast'],
    [used('x + sum[axis=1](x)'), 'NN3001 7:14 [B, 6] and [B] do not broadcast'],
    [used('x @ x'), 'NN3001 7:14 `@` multiplies 6 columns by B rows'],
    [used('x @ 3'), 'NN3002 7:14 `@` needs a vector or a matrix on both sides'],
    [used('reshape[B, 7](x)'), 'NN3013 7:14 [B, 6] does not reshape to [B, 7]'],
    [used('reshape[-1, -1](x)'), 'NN3013 7:14 [B, 6] does not reshape to [-1, -1]'],
    [used('reshape[B, 2.5](x)'), 'NN3005 7:25 2.5 is no size'],
    [used('reshape[B, -3](x)'), 'NN3005 7:25 -3 is no size'],
    [used('squeeze(x)'), 'NN3001 7:14 axis 1 is 6, not 1'],
    [used('sum[axis=2](x)'), 'NN3009 7:18 f32[B, 6] has no axis 2'],
    [used('sum[axis=-3](x)'), 'NN3009 7:18 f32[B, 6] has no axis -3'],
    [used('sum[axes=[0, 0]](x)'), 'NN3009 7:18 axis 0 is named twice'],
    [used('sum[axis=0.5](x)'), 'NN3015 7:18 an axis is a whole number, not the number 0.5'],
    [used('transpose[axes=[0]](x)'), 'NN3009 7:24 1 axes for a tensor of 2'],
    [used('transpose(sum(x))'), 'NN3002 7:14 f32[] has too few axes'],
    [used('concat(x, y, axis=0)'), 'NN3010 7:14 f32[B, 6] and f32[B, T] differ on more than axis 0'],
    [used('split[4](x)'), 'NN3001 7:14 an axis of 6 does not split in 4 equal parts'],
    [
      used('unstack[axis=0](x)'),
      'NN3015 7:14 an axis of B cannot be taken apart: how many parts there are must be known',
    ],
    [used('take_along(x, x)'), 'NN3007 7:28 positions are i32, not f32'],
    [used('take_along(x, [i, i][0][0])'), 'NN3001 7:14 one position is needed for each of [B], found []'],
    [used('x[0, 6]'), 'NN3012 7:19 an axis of 6 has no such position'],
    [used('x[0, -7]'), 'NN3012 7:19 an axis of 6 has no such position'],
    [used('x[0, 1, 2]'), 'NN3002 7:14 3 subscripts for 2 axes'],
    [used('x[..., ...]'), 'NN2016 7:21 a second `...` in one subscript'],
    [used('x[i]'), 'NN9001 7:16 a tensor as a subscript cannot be compiled yet'],
    [used('x[0.5]'), 'NN3005 7:16 the number 0.5 is no position'],
    [used('x[::0]'), 'NN3015 7:18 a step is a whole number other than 0'],
    // Element types
    [used('x + i'), 'NN3007 7:18 f32 and i32 do not mix'],
    [used('i + 0.5'), 'NN3017 7:18 0.5 is no i32'],
    [used('i + 3000000000'), 'NN3017 7:18 3000000000 is no i32'],
    [used('i / 2'), 'NN3010 7:14 whole numbers have no exact quotient'],
    [
      used('x and y'),
      'NN3010 7:14 `and`, `or` and `not` take bool, found f32[B, 6]',
      'NN3010 7:20 `and`, `or` and `not` take bool, found f32[B, T]',
    ],
    [used('not x'), 'NN3010 7:18 `and`, `or` and `not` take bool, found f32[B, 6]'],
    [used('x + (x > 0)'), 'NN3007 7:18 f32 and bool do not mix'],
    [used('x + "a"'), 'NN3008 7:18 expected a tensor, found "a"'],
    [used('x + relu'), 'NN3008 7:18 expected a tensor, found the function `relu`'],
    [used('where(x, x, y)'), 'NN3016 7:20 the condition of `where` is bool, not f32[B, 6]'],
    [used('cross_entropy(x, y)'), 'NN3001 7:31 `label` holds probabilities of [B, 6], found [B, T]'],
    // Control
    [used('if x > 0 { x } else { y }'), 'NN3016 7:17 an `if` asks one question, and this has one answer per element'],
    [used('if sum(x) > 0 { x } else { y }'), 'NN3001 7:14 the sides of this `if` differ'],
    [used('if T > 3 { x } else { y }'), 'NN3001 7:14 the sides of this `if` differ'],
    [used('if T > 3 { x } else { i }'), 'NN3007 7:34 f32 and i32 do not mix'],
    [used('if sum(x) > 0 { x }'), 'NN4005 7:14 this `if` has no value'],
    ['if T > 3 { param _p: f32[2] = 0 }', 'NN2007 7:14 `param` under a condition that only a run knows'],
    [used('if 1 { x } else { y }'), 'NN3016 7:17 a condition is true or false, not the number 1'],
    [used('if training { x }'), 'NN4005 7:14 this `if` has no value'],
    [
      used('if true { return x } else { x }'),
      'NN4005 7:22 `return` inside an expression',
      'NN2007 7:24 a model returns nothing',
      'NN2020 7:40 this branch is never taken',
    ],
    ['for k in 0..T { _v = k }', 'NN9001 7:15 `for` over an open dim cannot be compiled yet'],
    ['for k in 0..0.5 { _v = k }', 'NN3015 7:15 a bound is a whole number, not the number 0.5'],
    ['for k in 0..10000000 { }', 'NN4007 7:24 the model grows beyond what can be built'],
    [
      'a, b = x',
      'NN2008 7:3 the binding `a` is never used',
      'NN2008 7:6 the binding `b` is never used',
      'NN3014 7:10 2 names for f32[B, 6]',
    ],
    ['_a: f32[B, 7] = x', 'NN3003 7:3 axis 1 of the value is 6, but 7 is expected'],
    ['_a: i32[B] = x', 'NN3007 7:7 declared as i32, but the value is f32[B, 6]'],
    ['_a[n, m] = sum[k] x[n, k]', 'NN3004 7:9 nothing says how far `m` goes'],
    ['_a[n] = sum[k] x[n, k] * y[n, k]', 'NN3003 7:28 `k` goes to 6 and to T'],
    ['_a[n] = sum[k] x[n]', 'NN3002 7:18 1 index for 2 axes'],
    [used('scan h in x with c = x { yield c }'), 'NN4033 7:14 nothing says over which axis this scan goes'],
    [used('scan h in x over T with c = x { yield c }'), 'NN4033 7:24 f32[B, 6] has no axis of T'],
    // Layers
    ['_a = x |> f: Dense[2]\n  _b = x |> f: Dense[2]', 'NN2015 8:13 two parts of the model are called `f`'],
    ['layer _enc = relu', 'NN2010 7:16 expected a layer, found the function `relu`'],
    [used('x |> relu * 3'), 'NN2010 7:19 a stack is made of layers, and the function `relu` is none'],
    [used('x |> Dense[6] * T'), 'NN3015 7:30 the height of a stack is a whole number, not the size T'],
    [used('x |> Dense[6] * 1000000'), 'NN4007 7:30 1000000 layers are more than can be built'],
    ['param w: f32[B] = 0', 'NN3006 7:3 f32[B] has the open dim B', 'NN2008 7:9 the parameter `w` is never used'],
    ['param w: i32[3] = 0', 'NN3007 7:3 a parameter is a float, not i32', 'NN2008 7:9 the parameter `w` is never used'],
    ['param _w: f32[3] = kaiming_normal', 'NN5010 7:22 this draws, and `=` gives one value'],
    ['param _w: f32[3] ~ orthogonal', 'NN5010 7:22 `orthogonal` is for matrices, not for 1 axes'],
    ['param _w: f32[3] ~ uniform[1, 0]', 'NN5010 7:3 there is no number between 1 and 0 to draw, for f32[3]'],
    ['param _w: f32[3] ~ normal[sd=1]', 'NN2011 7:29 `normal` has no argument `sd`'],
    ['param _w: f32[3] ~ relu', 'NN5010 7:22 a first value is a number or an initializer, not the function `relu`'],
    ['param _w: f32[3] ~ "a"', 'NN5010 7:22 a first value is a number or an initializer, not "a"'],
    // Roles
    ['output r = relu', 'NN4011 7:14 an output is a tensor, not the function `relu`'],
    ['loss = x', 'NN4002 7:10 a loss is one number, not f32[B, 6]'],
    ['loss = sum(i)', 'NN4002 7:10 a loss is one number, not i32[]'],
    ['metric m = x', 'NN4002 7:14 a metric is one number, not f32[B, 6]'],
    ['metric m = "a"', 'NN4002 7:14 a metric is one number, not "a"'],
  ];
  test.each(table)('%s', (body, ...problems) => {
    expect(said(model(body))).toEqual(problems);
  });
});

describe('training', () => {
  const parts = 'param w: f32[3] = 1\n  param v: f32 = 1\n  loss = sum(w) * v\n  ';
  const table: readonly [items: string, ...problems: string[]][] = [
    ['clip norm[1]', 'NN5001 10:3 this train block has no optimizer'],
    ['optimizer adm[lr=1]', 'NN2001 10:21 there is no optimizer `adm`'],
    ['optimizer relu', 'NN2010 10:21 expected an optimizer, found the function `relu`'],
    ['optimizer adam', 'NN2011 10:21 `adam` needs its static argument `lr`'],
    ['optimizer adam[lr=cosin[peak=1]]', 'NN2001 10:29 unknown name `cosin`'],
    ['optimizer adam[lr=cosine[1]]', 'NN2011 10:29 `cosine` needs its static argument `steps`'],
    ['optimizer adam[lr=0.1, beta3=1]', 'NN2011 10:34 `adam` has no static argument `beta3`'],
    ['optimizer sgd[lr=1]\n optimizer sgd[lr=1]', 'NN5002 11:2 a second optimizer for the same parameters'],
    ['optimizer sgd[lr=1] on "w"', 'NN5001 10:11 no optimizer updates `v`'],
    ['optimizer sgd[lr=1]\n regularize l3[1]', 'NN5004 11:13 there is no regularizer `l3`'],
    ['optimizer sgd[lr=1]\n regularize l2', 'NN5004 11:13 expected a word with a number in brackets'],
    ['optimizer sgd[lr=1]\n regularize l2["a"]', 'NN5004 11:13 `l2` takes one number, found "a"'],
    ['optimizer sgd[lr=1]\n regularize l2[1] on "*.weight"', 'NN5003 11:22 `*.weight` matches no parameter'],
    ['optimizer sgd[lr=1]\n regularize l2[1] on 3', 'NN5004 11:22 a pattern is a string, not the number 3'],
    ['optimizer sgd[lr=1]\n clip nrm[1]', 'NN5004 11:7 gradients cannot be clipped by `nrm`'],
    ['optimizer sgd[lr=1]\n clip norm[1]\n clip norm[2]', 'NN5002 12:2 a second `clip`'],
    ['optimizer sgd[lr=1]\n freeze "*"', 'NN5008 10:3 no parameter is left to train'],
    ['optimizer sgd[lr=1]\n minimize los', 'NN5007 11:11 there is no loss `los`'],
    ['optimizer sgd[lr=1]\n freze "w"', 'NN2021 11:2 a train block has no `freze`'],
    ['optimizer half[lr=1]', "NN5006 12:11 the optimizer never binds `w'`"],
  ];
  const declarations = `optimizer half[lr](w, g) {
  state m = 0
  m' = m + lr * g * w
}`;
  test.each(table)('%s', (items, ...problems) => {
    const withTrain = model(`${parts}train { ${items} }`, declarations);
    expect(said(withTrain)).toEqual(problems);
  });

  test('needs a loss', () => {
    expect(said(model('train { optimizer sgd[lr=1] }'))).toEqual(['NN4001 7:3 there is no loss to minimize']);
  });

  test('blocks need names of their own', () => {
    const train = 'train { optimizer sgd[lr=1] }';
    expect(said(model(`${parts}${train}\n  ${train}`))).toEqual(['NN5012 11:3 a second train block']);
  });
});

describe('models', () => {
  test.each([
    [
      'model M[B] {\n  input x: f32[B]\n}',
      ['NN2008 2:9 the input `x` is never used', 'NN4003 1:7 the model `M` has no output and no loss'].toReversed(),
    ],
    ['model M[act: fn] { output y = act(1) }', ['NN4008 1:9 `act` has no value']],
    ['model M[B] { input x: f32[B, N]\n output x }', ['NN2001 1:30 unknown name `N`']],
    ['model M[B] { input x: f32[..., B]\n output x }', ['NN3004 1:27 nothing says what this `...` stands for']],
    ['model M[n=3] requires n > 5 { output y = 1 }', ['NN3011 1:7 `n > 5` does not hold: n = 3']],
    ['model M(x) { output y = x }', ['NN2007 1:9 a model takes no tensors', 'NN2001 1:25 unknown name `x`']],
  ])('%s', (text, problems) => {
    expect(said(text)).toEqual(problems);
  });
});

describe('every place involved is shown', () => {
  function all(text: string): readonly string[] {
    return elaborated(text)
      .problems.filter(({ severity }) => severity === 'error')
      .flatMap(formatAll);
  }

  test('a sum: both operands, and where each extent came from', () => {
    expect(
      all(`model M[B] {
  input x: f32[B, 10]
  a = x |> fc1: Dense[128] |> relu
  b = x |> fc2: Dense[64] |> tanh
  output c = a + b
}`),
    ).toEqual([
      'NN3001 5:14 [B, 128] and [B, 64] do not broadcast',
      '  5:14 f32[B, 128]',
      '  5:18 f32[B, 64]',
      '  3:12 128 comes from `fc1.weight`',
      '  4:12 64 comes from `fc2.weight`',
      '  help: Broadcasting repeats only a missing axis or a literal 1.',
    ]);
  });

  test('a contradiction: who solved the dim, and the declaration', () => {
    expect(
      all(`fn pair(a: f32[N, K], b: f32[K]) = a @ b
model M {
  input x: f32[3, 4]
  input y: f32[5]
  output z = pair(x, y)
}`),
    ).toEqual([
      'NN3003 5:22 axis 0 of `b` is 5, but K = 4 is expected | f32[5]',
      '  1:30 K = 4 here',
      '  5:19 K is 4 because of `a`, f32[3, 4]',
      '  4:3 5 comes from `y`',
    ]);
  });

  test('inside layers: the trail of instances', () => {
    expect(
      all(`layer Inner(x: f32[..., I]) {
  param w: f32[I] = 1
  param v: f32[I, 3] = 1
  return x * w + x @ v
}
layer Outer(x) = x |> deep: Inner
model M {
  input x: f32[2, 5]
  output y = x |> top: Outer
}`),
    ).toEqual([
      'NN3001 4:10 [2, 5] and [2, 3] do not broadcast',
      '  4:10 f32[2, 5]',
      '  4:18 f32[2, 3]',
      '  8:3 5 comes from `x`',
      '  3:3 3 comes from `top.deep.v`',
      '  6:23 in `deep`',
      '  9:19 in `top`',
      '  help: Broadcasting repeats only a missing axis or a literal 1.',
    ]);
  });

  test('a loss of two shapes: both arguments, and what brings them together', () => {
    const loss = (prediction: string) => `model M[B] {
  input x: f32[B, 3]
  input t: f32[B]
  loss = mse(${prediction}, t)
}`;
    expect(all(loss('x |> fc: Dense[1]'))).toEqual([
      'NN3003 4:33 `...` is [B, 1] in `prediction` and [B] in `target` | f32[B]',
      '  4:14 f32[B, 1]',
      '  library/losses.nn the same `...` throughout a signature',
      '  help: The last axis of `prediction` is 1 and goes with `squeeze(…)` or `|> squeeze`.',
    ]);
    expect(all(loss('x'))).toEqual([
      'NN3003 4:17 `...` is [B, 3] in `prediction` and [B] in `target` | f32[B]',
      '  4:14 f32[B, 3]',
      '  library/losses.nn the same `...` throughout a signature',
      '  help: Numbers fill any shape; tensors must have the same one here, so that none is repeated by mistake.',
    ]);
    expect(all(loss('0'))).toEqual([]);
  });

  test('inside the library: the line of the user first', () => {
    expect(
      all(`model M[B] {
  input x: f32[B, 3]
  input t: f32[B]
  output y = cosine_similarity(x, t)
  param w: f32 = 0
  metric m = w
}`),
    ).toEqual([
      'NN3001 4:14 [B, 3] and [B] do not broadcast',
      '  library/losses.nn found here',
      '  library/losses.nn f32[B, 3]',
      '  library/losses.nn f32[B]',
      '  2:3 3 comes from `x`',
      '  3:3 B comes from `t`',
      '  help: Broadcasting repeats only a missing axis or a literal 1.',
    ]);
  });

  test('a shared layer used with another shape: both uses', () => {
    expect(
      all(`model M[B] {
  input l: f32[B, 10]
  input r: f32[B, 11]
  layer enc = Dense[4]
  output d = enc(l) - enc(r)
}`),
    ).toEqual([
      'NN4006 5:23 `enc.weight` is f32[11, 4] here and f32[10, 4] at its first use',
      '  library/layers.nn found here',
      '  5:14 its first use',
      '  help: A shared layer has one set of parameters: every use needs the same shapes.',
    ]);
  });

  test('a pattern that matches nothing: what there is', () => {
    expect(
      all(`model M[B] {
  input x: f32[B, 3]
  loss = mean(x |> fc1: Dense[2] |> fc2: Dense[1])
  train {
    optimizer sgd[lr=1]
    regularize l2[1] on "*.wieght"
  }
}`),
    ).toEqual([
      'NN5003 6:25 `*.wieght` matches no parameter',
      '  help: Did you mean `*.weight`? The parameters are `fc1.weight`, `fc1.bias`, `fc2.weight`, `fc2.bias`.',
    ]);
  });
});

test('a label belongs to one part, be it a layer or a function', () => {
  expect(said(model('_a = x |> d: dropout[0.1]\n  _b = x |> d: relu'))).toEqual([
    'NN2015 8:13 two parts of the model are called `d`',
  ]);
});

test('what only follows from another mistake is not reported', () => {
  const train = 'train {\n optimizer sgd[lr=1]\n regularize l2[1] on "*.weight"\n }';
  expect(said(model(`h = x |> Dens[3]\n  loss = mean(h)\n  ${train}`))).toEqual(['NN2001 7:12 unknown name `Dens`']);
});

test('several mistakes come in one run, and none of them twice', () => {
  expect(
    said(`model M[B] {
  input x: f32[B, 3]
  a = x |> l1: Dense[4] |> rlu
  b = x + a |> l2: Dense[2]
  c = x @ x
  loss = mean(c) + mean(x, axis=7)
  train { optimizer adm[lr=1] }
}`),
  ).toEqual([
    'NN2001 3:28 unknown name `rlu`',
    'NN2008 4:3 the binding `b` is never used',
    'NN3001 5:7 `@` multiplies 3 columns by B rows',
    'NN3009 6:28 f32[B, 3] has no axis 7',
    'NN2001 7:21 there is no optimizer `adm`',
  ]);
});
