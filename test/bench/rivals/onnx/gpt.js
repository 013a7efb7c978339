/** The GPT. */
import { Graph, runner } from './model.js';

const [T, width, heads] = [64, 128, 4];

export function create({ params, x }) {
  const B = x.shape[0];
  const g = new Graph();
  const stored = (name) => g.floats(params[name].data, params[name].shape);
  const norm = (input, name) =>
    g.node('LayerNormalization', [input, stored(`${name}.scale`), stored(`${name}.shift`)], {
      axis: -1,
      epsilon: 1e-5,
    });
  const scale = g.floats([1 / Math.sqrt(width / heads)], []);
  const later = g.floats(
    Array.from({ length: T * T }, (_, i) => (i % T > Math.floor(i / T) ? -1e9 : 0)),
    [T, T],
  );

  const block = (input, name) => {
    const qkv = g.dense(norm(input, `${name}.ln1`), params, `${name}.attn.qkv`);
    const parts = g.node('Split', [qkv], { axis: -1, num_outputs: 3 }, 3);
    const perm = [
      [0, 2, 1, 3],
      [0, 2, 3, 1],
      [0, 2, 1, 3],
    ];
    const [q, k, v] = parts.map((part, i) =>
      g.node('Transpose', [g.node('Reshape', [part, g.longs([B, T, heads, width / heads])])], { perm: perm[i] }),
    );
    const score = g.node('Add', [g.node('Mul', [g.node('MatMul', [q, k]), scale]), later]);
    const mixed = g.node('MatMul', [g.node('Softmax', [score], { axis: -1 }), v]);
    const joined = g.node('Reshape', [g.node('Transpose', [mixed], { perm: [0, 2, 1, 3] }), g.longs([B, T, width])]);
    const a = g.node('Add', [input, g.dense(joined, params, `${name}.attn.proj`)]);
    const up = g.node('Gelu', [g.dense(norm(a, `${name}.ln2`), params, `${name}.up`)], { approximate: 'none' });
    return g.node('Add', [a, g.dense(up, params, `${name}.down`)]);
  };

  const depth = Object.keys(params).filter((name) => name.endsWith('attn.qkv.weight')).length;
  let h = g.node('Add', [g.node('Gather', [stored('embed.weight'), 'x']), stored('position.weight')]);
  for (let i = 0; i < depth; i++) h = block(h, `blocks.${i}`);
  const y = g.dense(norm(h, 'norm'), params, 'head');
  return runner(g.file(y, ['INT32', [B, T]], [B, T, 96]), x);
}
