/** Steps of layers and control flow, and of derivatives in the model itself. */
import { isKnown, number, oneOf, without, type Maker } from './wide-step.ts';

export const layerSteps: Readonly<Record<string, Maker>> = {
  scan(value, context) {
    const { name, shape } = value;
    const { dice, id, like } = context;
    if (shape.length === 0) return undefined;
    const axis = shape.findIndex(
      (dim, i) => shape.indexOf(dim) === i && shape.lastIndexOf(dim) === i && /^\w+$/.test(dim) && dice(2) === 0,
    );
    if (axis < 0) return undefined;
    const dim = shape[axis]!;
    const rest = without(shape, axis);
    const start = like(rest, `zeros[${rest.join(', ')}]`);
    const other = like(shape, name);
    const isMasked = dice(4) === 0;
    const head = `${dice(3) === 0 ? 'remat ' : ''}scan e${id}, o${id} in ${name}, ${other} over ${dim}${isMasked ? `, mask=sin(5 * cast[f32](iota[${dim}])) > 0` : ''} with h${id} = 0.5 * ${start}, g${id} = zeros[${rest.join(', ')}]`;
    const body = oneOf(dice, [
      ["h' = 0.6 * h + sin(e)", "g' = max(g, e * h)", 'h * o'],
      ["h' = tanh(h + e)", "g' = 0.5 * g + h'", "g' - o"],
      ["h' = where(e > 0, h, 0.4 * e)", "g' = g + cast[f32](o > 0)", "h' + 0.1 * g"],
      ["h' = h * sigmoid(o) + e", "g' = g + 0.1 * sum(h)", "tanh(h') * cos(g)"],
      ["h' = if sum(e) > 0 { 0.5 * h + e } else { tanh(h) * 0.3 }", "g' = sin(g + o)", "g' * h'"],
      ["h' = e", "g' = o", 'h - g'],
      ["h' = h", "g' = g + e * e / 4", "g'"],
    ]);
    const lines = body.map((line) => line.replaceAll(/\b[hgeo]\b(?!\()/g, (word) => `${word}${id}`));
    const which = dice(3);
    const before = [`y${id}, z${id}, q${id} = ${head} {`, `  ${lines[0]}`, `  ${lines[1]}`, `  yield ${lines[2]}`, '}'];
    return {
      before,
      text: [`y${id} * 0.9`, `z${id} + 0.3 * q${id}`, `q${id} * tanh(z${id})`][which]!,
      shape: which === 0 ? shape : rest,
    };
  },
  scanNested(value, context) {
    const { name, shape } = value;
    const { id } = context;
    if (
      shape.length < 2 ||
      new Set(shape).size !== shape.length ||
      !/^\w+$/.test(shape[0]!) ||
      !/^\w+$/.test(shape[1]!)
    )
      return undefined;
    const [outer, inner] = shape as [string, string];
    const rest = shape.slice(2).join(', ');
    const row = shape.slice(1).join(', ');
    return {
      before: [
        `y${id}, z${id} = scan e${id} in ${name} over ${outer} with h${id} = zeros[${row}] {`,
        `  r${id}, l${id} = scan f${id}, d${id} in e${id}, h${id} over ${inner} with g${id} = zeros[${rest}] {`,
        `    g${id}' = tanh(g${id} + f${id} * 0.7 + d${id})`,
        `    yield g${id}' * d${id} + f${id}`,
        '  }',
        `  h${id}' = 0.5 * h${id} + sin(r${id}) + 0.1 * l${id}`.replace(
          ` + 0.1 * l${id}`,
          rest === '' || shape.length > 2 ? ` + 0.1 * mean(l${id})` : '',
        ),
        `  yield h${id}' - e${id}`,
        '}',
      ],
      text: `y${id} * z${id}`,
      shape,
    };
  },
  branch({ name, shape }, { dice, like }) {
    const other = like(shape, name);
    const condition = oneOf(dice, [
      `sum(${name}) > 0.3`,
      `max(abs(${other})) > 1`,
      `any(${name} > ${other})`,
      'B > 2',
      'T == 1',
    ]);
    return { text: `if ${condition} { ${name} * tanh(${other}) } else { sin(${other}) - 0.1 * ${name} }`, shape };
  },
  dropped: ({ name, shape }, { dice, id }) => ({
    text:
      dice(2) === 0
        ? `(${name} |> drop${id}: dropout[0.3])`
        : `if training { ${name} + 0.1 * uniform[${shape.join(', ')}] } else { ${name} * 1.1 }`,
    shape,
  }),
  ownGradient({ name, shape }, { id, like }) {
    return {
      outside: [
        `fn there${id}(a, b) = a * tanh(b) + round(a)`,
        `fn back${id}(a, b, g) {\n  return g * tanh(b) + 0.1 * a, g * a * (1 - tanh(b)^2)\n}`,
      ],
      text: `custom_gradient[there${id}, back${id}](${name}, ${like(shape, name)})`,
      shape,
    };
  },
  again({ name, shape }, { id }) {
    if (!isKnown(shape.at(-1) ?? 'B')) return undefined;
    return {
      outside: [`layer Inner${id}(x: f32[..., D]) -> f32[..., D] = x + (x |> up: Dense[5] |> tanh |> down: Dense[D])`],
      text: `(${name} |> re${id}: remat[Inner${id}] * 2)`,
      shape,
    };
  },
  gradient({ name, shape }, { dice }) {
    return {
      text: oneOf(dice, [
        `0.3 * grad(sum(sin(${name}) * ${name}), ${name})`,
        `0.2 * jvp(tanh(${name}) * ${name}, ${name}, cos(${name}))`,
      ]),
      shape,
    };
  },
  indexed({ name, shape }, { dice, like, id }) {
    if (shape.length !== 2) return undefined;
    const other = like(shape, name);
    const forms = [
      [`y${id}[i, j] = sum[k] where(j >= k, ${name}[i, j - k], 0) * ${other}[i, k]`, shape],
      [`y${id}[i, j] = where(i > 0, ${name}[i, j] - ${name}[i - 1, j], ${other}[i, j])`, shape],
      [`y${id}[i] = max[j] ${name}[i, j] - ${other}[i, 0]`, [shape[0]!]],
      [`y${id}[j, i] = ${name}[i, j] * ${other}[i, j]`, [shape[1]!, shape[0]!]],
      [`y${id}[i, k] = sum[j] ${name}[i, j] * ${other}[k, j] / 3`, [shape[0]!, shape[0]!]],
      [`y${id}[i, k] = where(i >= k, sum[j] ${name}[i, j] * ${other}[k, j], 0)`, [shape[0]!, shape[0]!]],
    ] as const;
    const fits = forms.filter(([form]) => isKnown(shape[1]!) || !form.includes(', 0]'));
    const [line, result] = oneOf(dice, fits);
    return { before: [line], text: `tanh(y${id})`, shape: result };
  },
  norm({ name, shape }, { dice, id }) {
    if (shape.length < 2 || !isKnown(shape.at(-1)!)) return undefined;
    return {
      text: `(${name} |> norm${id}: ${oneOf(dice, ['LayerNorm[eps=0.1]', 'BatchNorm[eps=0.1]', 'RmsNorm[eps=0.1]', 'PRelu'])})`,
      shape,
    };
  },
  groupNorm({ name, shape }, { dice, id }) {
    if (shape.length < 3 || !isKnown(shape.at(-1)!) || number(shape.at(-1)!) % 2 !== 0) return undefined;
    return { text: `(${name} |> gn${id}: ${oneOf(dice, ['GroupNorm[2, eps=0.1]', 'InstanceNorm[eps=0.1]'])})`, shape };
  },
  recurrent({ name, shape }, { dice, id, find }) {
    if (shape.length !== 3 || !isKnown(shape[2]!)) return undefined;
    const mask = find((value) => value.sort === 'b' && String(value.shape) === String(shape.slice(0, 2)));
    const args = mask === undefined || dice(2) === 0 ? name : `${name}, mask=${mask.name}`;
    const [layer, width] = oneOf(dice, [
      ...['Rnn[3]', 'Gru[3]', 'Lstm[3]'].map((net) => [net, '3'] as const),
      ['Bidirectional[Gru[2]]', '4'] as const,
      ...['Attention[1]', 'Attention[1, bidirectional=true]'].map((net) => [net, shape[2]!] as const),
    ]);
    return {
      before: [`layer rec${id} = ${layer}`],
      text: `rec${id}(${args})`,
      shape: [shape[0]!, shape[1]!, width],
    };
  },
  cell({ name, shape }, { dice, id }) {
    if (shape.length !== 2 || !isKnown(shape[1]!)) return undefined;
    return {
      before: [`layer cell${id} = LstmCell[4]`, `h${id}, c${id} = cell${id}(${name})`],
      text: oneOf(dice, [`h${id} * tanh(c${id})`, `cell${id}(${name}, h${id}, c${id})[1]`, `c${id}`]),
      shape: [shape[0]!, '4'],
    };
  },
  scanOfCells({ name, shape }, { dice, id }) {
    if (shape.length !== 3 || !isKnown(shape[2]!) || new Set(shape).size !== 3) return undefined;
    const zeros = `zeros[${shape[0]}, 3]`;
    return {
      before: [
        `layer cell${id} = LstmCell[3]`,
        `y${id}, h${id}, c${id} = ${dice(3) === 0 ? 'remat ' : ''}scan e${id} in ${name} over ${shape[1]} with h${id} = ${zeros}, c${id} = ${zeros} {`,
        `  h${id}', c${id}' = cell${id}(e${id}, h${id}, c${id})`,
        `  yield h${id}' + 0.2 * c${id}`,
        '}',
      ],
      text: `y${id} * unsqueeze[axis=1](h${id} - c${id})`,
      shape: [shape[0]!, shape[1]!, '3'],
    };
  },
  across({ name, shape }, { dice, id, find }) {
    if (shape.length !== 3 || !isKnown(shape[2]!)) return undefined;
    const context = find((value) => value.sort === 'f' && value.shape.length === 3 && value.shape[0] === shape[0] && isKnown(value.shape[2]!)); // prettier-ignore
    if (context === undefined) return undefined;
    const mask = find((value) => value.sort === 'b' && String(value.shape) === String(context.shape.slice(0, 2)));
    const masked = mask === undefined || dice(2) === 0 ? '' : `, mask=${mask.name}`;
    const heads = number(shape[2]!) % 2 === 0 ? 2 : 1;
    return {
      before: [`layer across${id} = CrossAttention[${heads}]`],
      text: `across${id}(${name}, ${context.name}${masked})`,
      shape,
    };
  },
  positions({ name, shape }, { dice, id }) {
    const [length, width] = shape.slice(-2);
    if (shape.length < 2 || !isKnown(width!) || number(width!) % 2 !== 0) return undefined;
    const text = oneOf(dice, [
      `${name} + sinusoidal[${length}, ${width}]`,
      `${name} * sinusoidal[${length}, ${width}, base=50]`,
      `rotary(${name})`,
      `rotary[base=30](${name}, start=3)`,
      ...(isKnown(length!) ? [`(${name} |> place${id}: LearnedPosition[${length}])`] : []),
    ]);
    return { text, shape };
  },
  block({ name, shape }, { dice, id, find }) {
    if (shape.length !== 3 || !isKnown(shape[2]!)) return undefined;
    const isEven = number(shape[2]!) % 2 === 0;
    const args = [`${isEven ? oneOf(dice, [1, 2]) : 1}`, 'ratio=2', ...(dice(2) === 0 ? ['bidirectional=true'] : []), ...(isEven && number(shape[2]!) % 4 === 0 ? ['rotated=true'] : [])]; // prettier-ignore
    const mask = find((value) => value.sort === 'b' && String(value.shape) === String(shape.slice(0, 2)));
    return {
      before: [`layer block${id} = TransformerBlock[${args.join(', ')}]`],
      text: `0.5 * block${id}(${name}${mask === undefined || dice(2) === 0 ? '' : `, mask=${mask.name}`})`,
      shape,
    };
  },
  bilinear({ name, shape }, { id, like }) {
    if (shape.length === 0 || !isKnown(shape.at(-1)!)) return undefined;
    return {
      before: [`layer bil${id} = Bilinear[3]`],
      text: `tanh(bil${id}(${name}, ${like(shape, name)}))`,
      shape: [...shape.slice(0, -1), '3'],
    };
  },
  embedded(_, { id, find }) {
    const index = find(({ sort, shape }) => sort === 'i' && shape.length < 4);
    return (
      index && { text: `(abs(${index.name}) % 5 |> emb${id}: Embedding[5, 4]) * 30`, shape: [...index.shape, '4'] }
    );
  },
  mlp({ name, shape }, { dice, id }) {
    if (!isKnown(shape.at(-1) ?? 'B')) return undefined;
    const act = oneOf(dice, ['relu', 'gelu', 'tanh']);
    return { text: `(${name} |> mlp${id}: Mlp[[6, 5], act=${act}])`, shape: [...shape.slice(0, -1), '5'] };
  },
  expandTo({ name, shape }, { dice }) {
    if (shape.length > 3) return undefined;
    const dim = oneOf(dice, ['B', 'T', '2']);
    return { text: `expand[${[dim, ...shape].join(', ')}](${name})`, shape: [dim, ...shape] };
  },
};
