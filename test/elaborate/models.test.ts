/** Whole models: what they store, the shapes that come out, and the values where a rule of the language decides them. */
import { describe, expect, test } from 'vitest';
import { printGraph } from '../../compiler/graph/print.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { formatType } from '../../compiler/graph/type.ts';
import { elaborated, formatProblem, formatStored, modelOf, outputOf } from './elaborating.ts';

const params = (text: string): readonly string[] => formatStored(modelOf(text).params);

describe('paths', () => {
  const table: readonly [what: string, text: string, ...paths: string[]][] = [
    [
      'labels',
      'model M { input x: f32[2, 3]\n output y = x |> a: Dense[4] |> b: Dense[5] }',
      'a.weight f32[3, 4]',
      'a.bias f32[4]',
      'b.weight f32[4, 5]',
      'b.bias f32[5]',
    ],
    [
      'no labels',
      'model M { input x: f32[2, 3]\n output y = x |> Dense[4] |> LayerNorm |> Dense[5, use_bias=false] }',
      'dense_1.weight f32[3, 4]',
      'dense_1.bias f32[4]',
      'layer_norm_1.scale f32[4]',
      'layer_norm_1.shift f32[4]',
      'dense_2.weight f32[4, 5]',
    ],
    [
      'calls',
      'model M { input x: f32[2, 3]\n output y = Dense[4](x) |> relu }',
      'dense_1.weight f32[3, 4]',
      'dense_1.bias f32[4]',
    ],
    [
      'layers in layers',
      'layer Two[H](x) = x |> a: Dense[H] |> Dense[H]\nmodel M { input x: f32[2, 3]\n output y = x |> top: Two[4] }',
      'top.a.weight f32[3, 4]',
      'top.a.bias f32[4]',
      'top.dense_1.weight f32[4, 4]',
      'top.dense_1.bias f32[4]',
    ],
    [
      'stacks',
      'model M { input x: f32[2, 3]\n output y = x |> s: Dense[4, use_bias=false] * 3 }',
      's.0.weight f32[3, 4]',
      's.1.weight f32[4, 4]',
      's.2.weight f32[4, 4]',
    ],
    [
      'stacks without a label',
      'model M { input x: f32[2, 3]\n output y = x |> LayerNorm * 1 }',
      'layer_norm_1.0.scale f32[3]',
      'layer_norm_1.0.shift f32[3]',
    ],
    ['an empty stack', 'model M[n=0] { input x: f32[2, 3]\n output y = x |> s: Dense[4] * n }'],
    [
      'a stack whose layers take an argument',
      'layer Add(x: f32[B, D], y: f32[D]) = (x |> fc: Dense[D, use_bias=false]) + y\nmodel M { input x: f32[2, 3]\n input z: f32[3]\n output y = x |> s: Add(z) * 2\n output same = x |> t: Add(y=z) * 1 }',
      's.0.fc.weight f32[3, 3]',
      's.1.fc.weight f32[3, 3]',
      't.0.fc.weight f32[3, 3]',
    ],
    [
      'a named stack',
      'model M { input x: f32[2, 3]\n layer s = Dense[3, use_bias=false] * 2\n output y = s(x)\n output z = x |> s }',
      's.0.weight f32[3, 3]',
      's.1.weight f32[3, 3]',
    ],
    [
      'a stack of stacks',
      'layer Pair(x) = x |> p: Dense[3, use_bias=false] * 2\nmodel M { input x: f32[2, 3]\n output y = x |> s: Pair * 2 }',
      's.0.p.0.weight f32[3, 3]',
      's.0.p.1.weight f32[3, 3]',
      's.1.p.0.weight f32[3, 3]',
      's.1.p.1.weight f32[3, 3]',
    ],
    [
      'parameters of the model itself',
      'model M { input x: f32[2, 3]\n param w: f32[3] = 1\n param s: f32 = 2\n output y = x * w * s }',
      'w f32[3]',
      's f32[]',
    ],
    [
      'layers as static arguments',
      'layer Res[inner: layer](x) = x + inner(x)\nmodel M { input x: f32[2, 3]\n output y = x |> r: Res[Res[Dense[3]]] }',
      'r.res_1.dense_1.weight f32[3, 3]',
      'r.res_1.dense_1.bias f32[3]',
    ],
    [
      'functions as static arguments',
      'layer Act[f: fn, out](x) = f(x |> d: Dense[out, use_bias=false])\nmodel M { input x: f32[2, 3]\n output y = x |> a: Act[gelu["tanh"], 4] |> b: Act[tanh, 1] }',
      'a.d.weight f32[3, 4]',
      'b.d.weight f32[4, 1]',
    ],
    [
      'a default that needs a solved dim',
      'layer Wide[H=4 * D](x: f32[..., D]) = x |> up: Dense[H, use_bias=false]\nmodel M { input x: f32[2, 3]\n output y = x |> w: Wide }',
      'w.up.weight f32[3, 12]',
    ],
  ];
  test.each(table)('%s', (_, text, ...paths) => {
    expect(params(text)).toEqual(paths);
  });

  test('what stands in a loop is numbered', () => {
    const text = `layer Sum(x: f32[B, D]) -> f32 {
      for i in 0..2 {
        param w: f32[D] = 1
        _a = x |> d: Dense[1, use_bias=false]
        _b = x * w
      }
      return sum(x)
    }
    model M { input x: f32[2, 3]
      output y = x |> s: Sum }`;
    expect(params(text)).toEqual(['s.w.0 f32[3]', 's.d.0.weight f32[3, 1]', 's.w.1 f32[3]', 's.d.1.weight f32[3, 1]']);
  });

  test('an unlabelled layer that only training has does not move the others', () => {
    const model = modelOf(`layer Extra(x) {
        if training {
          a = x |> Dense[3, use_bias=false]
          return a |> Dense[3]
        }
        return x |> Dense[3]
      }
      model M { input x: f32[2, 3]
        output y = x |> e: Extra }`);
    expect(formatStored(model.params)).toEqual([
      'e.dense_1.weight f32[3, 3]',
      'e.dense_2.weight f32[3, 3]',
      'e.dense_2.bias f32[3]',
      'e.dense_3.weight f32[3, 3]',
      'e.dense_3.bias f32[3]',
    ]);
  });
});

describe('sharing', () => {
  const text = `model Twin[B] {
    input l: f32[B, 3]
    input r: f32[B, 3]
    layer enc = Dense[2]
    output d = enc(l) - enc(r)
  }`;
  test('one set of parameters', () => {
    expect(params(text)).toEqual(['enc.weight f32[3, 2]', 'enc.bias f32[2]']);
  });

  test('equal inputs give equal values: the difference is one node minus itself', () => {
    const model = modelOf(text.replace('enc(r)', 'enc(l)').replace('input r: f32[B, 3]', ''));
    const difference = model.inference.outputs.get('d')!;
    expect(difference.operands[0]).toBe(difference.operands[1]);
  });

  test('a later use sees the earlier prime', () => {
    const model = modelOf(`layer Count(x: f32) {
        state n: f32 = 0
        n' = n + x
        return n'
      }
      model M { input x: f32
        layer c = Count
        output a = c(x)
        output b = c(x) }`);
    expect([outputOf(model, 'a', { inputs: { x: [3] } }), outputOf(model, 'b', { inputs: { x: [3] } })]).toEqual([
      [3],
      [6],
    ]);
    expect(model.inference.primes.size).toBe(1);
    expect([...model.inference.primes.values()][0]).toBe(model.inference.outputs.get('b'));
  });
});

describe('the model', () => {
  test('inputs of every type; f64 makes every f32 f64', () => {
    const text = `model M[B] {
      input a: f32[B]
      input b: [B]
      input c: u8[B, 2]
      input d: bool
      input e: f64[3]
      input g: i32[B]
      param w: f32 = 1
      output y = where(d, a + b, a) * w + sum(c / 2, axis=1) + sum(cast[f32](e)) + cast[f32](g)
    }`;
    const inputs = (dtype: 'f32' | 'f64') =>
      modelOf(text, { dtype }).inputs.map(({ name, leaf }) => `${name} ${formatType(leaf.type)}`);
    expect(inputs('f32')).toEqual(['a f32[B]', 'b f32[B]', 'c u8[B, 2]', 'd bool[]', 'e f64[3]', 'g i32[B]']);
    expect(inputs('f64').slice(0, 2)).toEqual(['a f64[B]', 'b f64[B]']);
    const wide = modelOf(text, { dtype: 'f64' });
    const types = topological([...wide.training.outputs.values()]).map(({ type }) => type.dtype);
    expect(types).not.toContain('f32');
  });

  test('documentation and places travel with every part', () => {
    const model = modelOf(
      '/// A model.\nmodel M {\n  /// An input.\n  input x: f32\n  /// A weight.\n  param w: f32 = 1\n  output y = x * w\n}',
    );
    expect([model.doc, model.inputs[0]!.doc, model.params[0]!.doc]).toEqual(['A model.', 'An input.', 'A weight.']);
    expect(model.params[0]!.span.start).toBeGreaterThan(model.inputs[0]!.span.start);
  });

  test('static arguments with defaults are constants, those without are open dims', () => {
    const model = modelOf(
      'model M[B, width=4, T] requires T <= 2 * B and width == 4 {\n input x: f32[B, T, width]\n output x }',
    );
    expect(model.dims).toEqual(['B', 'T']);
    expect(model.constraints.map(({ text }) => text)).toEqual(['T <= 2 * B']);
    expect(formatType(model.inputs[0]!.leaf.type)).toBe('f32[B, T, 4]');
  });

  test('several models of one file', () => {
    const { models } = elaborated('model A { output y = 1 }\nmodel B { output y = 2 }');
    expect(models.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('metrics and outputs of whole numbers and truth values', () => {
    const model = modelOf(
      'model M { input x: i32[3]\n metric total = sum(x)\n metric any_big = any(x > 2)\n output big = x > 2\n output x }',
    );
    expect([...model.inference.metrics.values()].map(({ type }) => formatType(type))).toEqual(['f32[]', 'f32[]']);
    expect(formatType(model.inference.outputs.get('big')!.type)).toBe('bool[3]');
  });

  test('a metric that is bound above', () => {
    const model = modelOf('model M { input x: f32[3]\n largest = max(x)\n output x\n metric largest }');
    expect([...model.inference.metrics].map(([name, { op }]) => `${name} ${op.name}`)).toEqual(['largest reduceMax']);
  });

  test('both modes share parameters and whatever is equal in them', () => {
    const model = modelOf('model M { input x: f32[3]\n output y = x |> d: Dense[2]\n output z = x |> dropout[0.5] }');
    expect(model.training.outputs.get('y')).toBe(model.inference.outputs.get('y'));
    expect(model.training.outputs.get('z')).not.toBe(model.inference.outputs.get('z'));
  });

  test('constants, of the file and in signatures', () => {
    const model = modelOf(
      'const wide = 2 * base\nconst base = 4\nfn f(x: f32[B, wide]) -> f32[B, base] = x[:, 0:base]\nmodel M[B] { input x: f32[B, 8]\n output y = f(x) }',
    );
    expect(formatType(model.inference.outputs.get('y')!.type)).toBe('f32[B, 4]');
  });

  test('nothing of a model with errors is handed on; warnings do no harm', () => {
    const { models, problems } = elaborated('model M { input x: f32[3]\n a = x\n output x }');
    expect([models.length, problems.map(formatProblem)]).toEqual([1, ['NN2008 2:2 the binding `a` is never used']]);
  });
});

test('the graph of a small model reads like its text', () => {
  const model = modelOf('model M[B] {\n input x: f32[B, 3]\n output y = x |> d: Dense[2] |> relu }');
  expect(printGraph(model.inference.outputs)).toMatchInlineSnapshot(`
    "%0 = leaf(role=input, name=x, type=f32[B, 3]) : f32[B, 3]
    %1 = leaf(role=param, name=d.weight, type=f32[3, 2]) : f32[3, 2]
    %2 = leaf(role=param, name=d.bias, type=f32[2]) : f32[2]
    %3 = contract(%0, %1, left=[0, 1], right=[1, 2], result=[0, 2]) : f32[B, 2]
    %4 = broadcast(%2, shape=[B, 2], axes=[1]) : f32[B, 2]
    %5 = add(%3, %4) : f32[B, 2]
    %6 = constant(value=0, dtype=f32) : f32[]
    %7 = broadcast(%6, shape=[B, 2], axes=[]) : f32[B, 2]
    %8 = maximum(%7, %5) : f32[B, 2]
    y = %8
    "
  `);
});
