/** Pictures as sets of boxes and edges: what is beside what, what forks, what is summed. */
import { describe, expect, test } from 'vitest';
import { drawGraph } from '../../compiler/draw/picture/draw-graph.ts';
import { calledName, expandableIn, isOpen, layersAround } from '../../compiler/draw/picture/layers.ts';
import type { Picture } from '../../compiler/draw/picture/picture.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { edgesOf, modelIn, pictureOf, residual, shared, textOf } from './models.ts';

const pairsOf = ({ vertices, pairs }: Picture): readonly string[] => {
  const text = (id: string): string => textOf(vertices.find((vertex) => vertex.id === id)!);
  return pairs.map(([a, b]) => `${text(a)} ~ ${text(b)}`);
};

describe('a closed picture', () => {
  test('has one box per layer, each beside its gradient', () => {
    const picture = pictureOf(residual);
    expect(pairsOf(picture)).toEqual([
      'blocks.0 | up.weight [6, 8] | up.bias [8] | down.weight [8, 6] | down.bias [6] ~ ∂ blocks.0 | ∂up.weight [6, 8] | ∂up.bias [8] | ∂down.weight [8, 6] | ∂down.bias [6]',
      'blocks.1 | up.weight [6, 8] | up.bias [8] | down.weight [8, 6] | down.bias [6] ~ ∂ blocks.1 | ∂up.weight [6, 8] | ∂up.bias [8] | ∂down.weight [8, 6] | ∂down.bias [6]',
      'head: Dense[3] | weight [6, 3] | bias [3] ~ ∂ head | ∂weight [6, 3] | ∂bias [3]',
      'mse(y, target) ~ ∂ mse(y, target)',
      'loss ~ ∂loss = 1',
    ]);
    expect(edgesOf(picture, 'forward')).toEqual([
      'x → blocks.0 : [B, 6]',
      'target → mse(y, target) : [B, 3]',
      'blocks.0 → blocks.1 : [B, 6]',
      'blocks.1 → head: Dense[3] : [B, 6]',
      'head: Dense[3] → mse(y, target) : y [B, 3]',
      'mse(y, target) → loss : []',
    ]);
    expect(edgesOf(picture, 'gradient')).toEqual([
      '∂ blocks.1 → ∂ blocks.0 : [B, 6]',
      '∂ head → ∂ blocks.1 : [B, 6]',
      '∂ mse(y, target) → ∂ head : ∂y [B, 3]',
      '∂loss = 1 → ∂ mse(y, target) : []',
    ]);
  });

  test('speaks of no value that only a closed box knows', () => {
    const picture = pictureOf(`model M[N] {
  input x: f32[N]
  param a: f32[] = 1
  f = sin(a * x)
  slope = grad(f, x)
  loss = mean(f^2) + mean(slope^2)
}`);
    const boxes = picture.vertices.flatMap(({ lines }) => lines);
    expect(boxes.join('\n')).toMatch(/^∂(v\d) ← ∂f ⊙ cos\(\1\)$/m);
    const defined = [...boxes, ...picture.edges.map(({ label }) => label)].map((text) => /^\w+/.exec(text)?.[0]);
    const spoken = boxes.flatMap((text) => text.match(/\bv\d+/g) ?? []);
    expect(spoken.filter((name) => !defined.includes(name))).toEqual([]);
  });

  test('without the gradient has one side', () => {
    const picture = pictureOf(residual, false);
    expect(picture.vertices.filter(({ side }) => side === 'gradient')).toEqual([]);
    expect([picture.pairs, picture.objective]).toEqual([[], undefined]);
  });

  test('a derivative that the model asks for is a box like any other application', () => {
    const picture = pictureOf(
      'model M[B] { input x: f32[B]\n output slope = grad(sin(x) * exp(x) + tanh(x), x) }',
      false,
    );
    const boxes = picture.vertices.map(textOf);
    expect(boxes.filter((box) => box.includes('input'))).toEqual([]);
    expect(boxes.filter((box) => box.startsWith('grad('))).toEqual(['grad(sin(x) * exp(x) + tanh(x), x)']);
  });

  test('draws what a model without a loss predicts', () => {
    const picture = pictureOf('model M[B] { input x: f32[B, 2]\n output y = exp(x) }', false);
    expect(edgesOf(picture, 'forward')).toEqual(['x → y = exp(x) : [B, 2]', 'y = exp(x) → y : [B, 2]']);
  });
});

describe('forks and sums', () => {
  test('an open block shows its fork across from the sum', () => {
    const picture = pictureOf(residual, true, new Set(['blocks']));
    expect(pairsOf(picture).filter((pair) => pair.includes('•'))).toEqual(['• ~ Σ']);
    expect(edgesOf(picture, 'forward').filter((edge) => edge.includes('•'))).toEqual([
      'x → • : [B, 6]',
      '• → up: Dense[H]',
      '• → v8 = x + v7',
      'v8 = x + v7 → • : [B, 6]',
      '• → up: Dense[H]',
      '• → v16 = v8 + v15',
    ]);
    expect(edgesOf(picture, 'gradient').filter((edge) => edge.includes('Σ'))).toEqual([
      'Σ → ∂v7 ← ∂v8 : [B, 6]',
      '∂ up → Σ : [B, 6]',
      '∂v8 ← ∂v16 → Σ : [B, 6]',
    ]);
  });

  test('a value used by no derivative forks without a sum', () => {
    const picture = pictureOf(modelIn('test/bench/models/digits.nn'));
    const forks = picture.vertices.filter(({ kind, side }) => kind === 'fork' && side === 'forward');
    // label; logits, whose argmax has no derivative; and what softmax and cross-entropy have in common, which only one of them leads back to.
    expect(forks.map(({ paired }) => paired)).toEqual([false, false, false]);
    expect(picture.vertices.filter(({ title }) => title === 'Σ')).toEqual([]);
  });

  test('what two functions compute alike stands for itself, and in neither of their boxes', () => {
    const picture = pictureOf(modelIn('test/bench/models/digits.nn'));
    const between = edgesOf(picture, 'forward').filter((edge) => /softmax|cross_entropy/.test(edge));
    expect(between.filter((edge) => /^softmax.*cross_entropy/.test(edge))).toEqual([]);
    expect(picture.vertices.map(textOf)).toContain('common to softmax and cross_entropy');
    // A single operation has a box anyway, and says for whom.
    const one = pictureOf(
      modelOf(`model M[B] {
  input x: f32[B]
  param w: f32 = 1
  loss a = bce_with_logits(w * x, 1)
  loss b = bce_with_logits(w * x, 0)
}`),
    );
    expect(one.vertices.map(textOf)).toContain('common to bce_with_logits | v3 = softplus(v2)');
  });

  test('a shared layer is one box per application; its parameters sum', () => {
    const picture = pictureOf(shared);
    const boxes = picture.vertices.filter(({ kind }) => kind === 'layer');
    expect(boxes.map(textOf)).toEqual([
      'twice | weight [4, 4] | bias [4]',
      '∂ twice | Σ ∂weight [4, 4] | Σ ∂bias [4]',
      'twice',
      '∂ twice',
    ]);
    expect(edgesOf(picture, 'forward').filter((edge) => edge.startsWith('twice'))).toEqual([
      'twice → twice : [4, 4]',
      'twice → twice : [4] → [B, 4]',
      'twice → relu : v3 [B, 4]',
      'twice → v6 = y ⊙ y : y [B, 4]',
    ]);
    expect(edgesOf(picture, 'gradient').filter((edge) => edge.includes('→ ∂ twice'))).toEqual([
      '∂ twice → ∂ twice : [4, 4]',
      '∂ twice → ∂ twice : [B, 4] → [4]',
      '∂v3 ← where(0 > v3, 0, ∂v4) → ∂ twice : ∂v3 [B, 4]',
      '∂y ← ∂v6 ⊙ y + ∂v6 ⊙ y → ∂ twice : ∂y [B, 4]',
    ]);
  });

  test('a weight that is regularised gets a sum in its line', () => {
    const { vertices, edges } = pictureOf(modelIn('test/bench/models/digits.nn'));
    const fc1 = vertices.find(({ title }) => title === '∂ fc1')!;
    expect(fc1.rows.map(({ text, forked }) => [text, forked])).toEqual([
      ['Σ ∂weight [784, 256]', true],
      ['∂bias [256]', false],
    ]);
    expect(edges.find(({ to, toPort }) => to === fc1.id && toPort === fc1.rows[0]!.port)).toMatchObject({
      label: '[784, 256]',
    });
  });
});

describe('what is left out', () => {
  test('a stop_gradient ends the reversed graph', () => {
    const text = 'model M[B] { input x: f32[B, 2]\n y = x |> fc: Dense[2]\n loss = mean(y * stop_gradient(exp(y))) }';
    const gradient = pictureOf(text, true, 'all')
      .vertices.filter(({ side }) => side === 'gradient')
      .map(textOf);
    expect(gradient).toEqual([
      '∂weight | [2, 2]',
      '∂bias | [2]',
      '∂fc.weight ← xᵀ · ∂v1',
      '∂v1 ← ∂y | ∂fc.bias ← Σ₀ ∂y',
      '∂y ← ∂v5 ⊙ v4', // v4 = stop(exp(y)), with no way back through it
      '∂v5 ← repeat(∂v6)',
      '∂v6 ← ∂loss / (2·B)',
      '∂loss = 1',
    ]);
  });

  test('changes of form are folded into edges and constants into formulas', () => {
    const picture = pictureOf(
      'model M[B] { input x: f32[B, 2, 3]\n output y = 2 * flatten(x) + cast[f32](iota[6]) }',
      false,
      'all',
    );
    expect(picture.vertices.map(textOf)).toEqual(['x | [B, 2, 3]', 'v2 = 2 · x', 'y = v2 + iota[6]', 'y']);
    expect(edgesOf(picture, 'forward')[0]).toBe('x → v2 = 2 · x : [B, 2, 3] → [B, 6]');
  });
});

test('a loop of a single operation is its text, whose gradient is no formula', () => {
  const { vertices } = pictureOf(
    "model M[B] { input x: f32[B]\n param w: f32[] = 1\n last = remat scan k in iota[3] over 3 with s = x {\n s' = s * w\n }\n loss = mean(last) }",
  );
  const gradients = vertices.filter(({ side }) => side === 'gradient').map(textOf);
  expect(gradients).toEqual(['∂w | []', expect.stringMatching(/^∂ remat scan k in iota/), '∂ mean(last)', '∂loss = 1']);
});

describe('opening', () => {
  test.each([
    ['', []],
    ['fc1', ['fc1']],
    ['blocks.0.up', ['blocks.0', 'blocks.0.up']],
    ['a.0.b.12.c', ['a.0', 'a.0.b.12', 'a.0.b.12.c']],
  ])('layersAround(%s)', (path, layers) => expect(layersAround(path)).toEqual(layers));

  test.each([
    ['blocks.1', 'blocks', true],
    ['blocks.1', 'blocks.1', true],
    ['blocks.1', 'blocks.1.up', true],
    ['blocks.1', 'blocks.10', false],
    ['blocks.1.up', 'blocks', false],
    ['fc', 'fc1', false],
  ])('is %s open for --expand %s? %s', (path, wanted, open) => {
    expect(isOpen(path, new Set([wanted]))).toBe(open);
    expect(isOpen(path, 'all')).toBe(true);
  });

  test.each([
    ['relu', 'relu'],
    ['gelu["tanh"]', 'gelu'],
    ['cross_entropy(logits, label)', 'cross_entropy'],
    ['dropout[0.2](x)', 'dropout'],
    ['argmax(a) == b', undefined],
    ['f(x) + g(y)', undefined],
    ['fc1: Dense[3]', undefined],
    ['(x)', undefined],
  ])('the function that %s applies', (text, name) => expect(calledName(text)).toBe(name));

  test('knows what there is to open', () => {
    expect([...expandableIn(modelOf(residual))]).toEqual([
      'blocks.0',
      'blocks',
      'blocks.0.up',
      'blocks.0.down',
      'blocks.1',
      'blocks.1.up',
      'blocks.1.down',
      'head',
      'tanh',
      'mse',
    ]);
  });

  test('a function opens by its name, a layer within a layer by its path', () => {
    const titles = (expand: string): readonly string[] => {
      return pictureOf(residual, false, new Set([expand])).vertices.map(({ title }) => title);
    };
    expect(titles('mse')).not.toContain('mse(y, target)');
    expect(titles('blocks.1.up')).toEqual(expect.arrayContaining(['blocks.0', 'weight', 'bias', 'down: Dense[D]']));
  });
});

test('beyond `most` boxes, what lies deepest is closed first', () => {
  const model = modelOf(residual);
  const full = drawGraph(model, { gradient: true, expand: 'all' });
  const some = drawGraph(model, { gradient: true, expand: 'all', most: full.boxes - 1 });
  const none = drawGraph(model, { gradient: true, expand: 'all', most: 1 });
  expect([some.wanted, none.wanted]).toEqual([full.boxes, full.boxes]);
  expect(some.boxes).toBeLessThan(full.boxes);
  expect(none.boxes).toBeLessThan(some.boxes);
  expect(none.dot).toBe(drawGraph(model, { gradient: true }).dot);
});
