/** Steps by position: diagonals, index equations that read one axis twice, positions that repeat, whole numbers that overflow, walks backwards. */
import { isKnown, number, oneOf, replaced, without, type Context, type Maker, type Value } from './wide-step.ts';

/** Two neighbouring axes of one extent at the end. */
const isSquare = (shape: readonly string[]): boolean => shape.length > 1 && shape.at(-1) === shape.at(-2);

const squareOf = ({ name, shape }: Value, { find }: Context): Value | undefined =>
  isSquare(shape) ? { name, shape, sort: 'f' } : find((value) => value.sort === 'f' && isSquare(value.shape));

/** Equations over the two axes of a, n by n, b likewise and v, one of its rows. */
const overSquares = [
  ['[] = sum[i] a[i, i]', ''],
  ['[i] = a[i, i] * b[i, 0]', 'n'],
  ['[i] = sum[j] a[i, j] * b[j, i]', 'n'],
  ['[i, j] = a[i, j] * b[j, j]', 'n n'],
  ['[i, j] = sum[k] a[i, k] * b[k, k] * a[k, j] / 9', 'n n'],
  ['[i, j] = a[i, i] - b[j, i]', 'n n'],
  ['[i, j] = where(i == j, a[i, i], b[i, j] / 2)', 'n n'],
  ['[i] = max[j] where(i >= j, a[i, j], b[j, j])', 'n'],
  ['[i] = prod[j] where(j > i, tanh(a[i, j]), 1.1)', 'n'],
  ['[] = sum[i, j] where(i < j, a[i, j] * b[j, i], 0)', ''],
  ['[i] = sum[j] where(i >= j, a[i, i - j] * b[j, i - j], 0)', 'n'],
] as const;

export const placeSteps: Readonly<Record<string, Maker>> = {
  squares(value, context) {
    const square = squareOf(value, context);
    if (square?.shape.length !== 2) return undefined;
    const { like, id, dice } = context;
    const [form, extents] = oneOf(dice, overSquares);
    const text = form.replaceAll(/\b[ab](?=\[)/g, (word) => (word === 'a' ? square.name : like(square.shape, square.name))); // prettier-ignore
    if (!isKnown(square.shape[0]!) && text.includes(', 0]')) return undefined;
    return {
      before: [`q${id}${text}`],
      text: `tanh(q${id})`,
      shape: extents.split(' ').flatMap((extent) => (extent === '' ? [] : [square.shape[0]!])),
    };
  },
  diag(value, context) {
    const square = squareOf(value, context);
    if (square !== undefined && context.dice(2) === 0)
      return { text: `diag(${square.name})`, shape: square.shape.slice(0, -1) };
    return value.shape.length === 1 ? { text: `diag(${value.name})`, shape: [value.shape[0]!, value.shape[0]!] } : undefined; // prettier-ignore
  },
  rearranged({ name, shape }, { dice }) {
    const at = shape.findLastIndex((dim) => isKnown(dim) && number(dim) % 2 === 0);
    if (at < 0 || shape.length > 4) return undefined;
    const axes = shape.map((_, i) => (i === at ? '(two h)' : 'abcde'[i]!));
    const inner = String(number(shape[at]!) / 2);
    const order = [...shape.keys(), shape.length].toSorted(() => dice(3) - 1);
    const names = axes.flatMap((axis) => (axis === '(two h)' ? ['two', 'h'] : [axis]));
    const dims = shape.flatMap((dim, i) => (i === at ? ['2', inner] : [dim]));
    const [front, ...rest] = order;
    return {
      text: `rearrange["${axes.join(' ')} -> ${order.map((i) => names[i]).join(' ')}", two=2](${name})`,
      shape: [front!, ...rest].map((i) => dims[i]!),
    };
  },
  gatherRepeated(value, context) {
    const axis = value.shape.length - 1;
    if (axis < 0 || !isKnown(value.shape[axis]!)) return undefined;
    const { find, like, dice } = context;
    const index = find(({ sort, shape }) => sort === 'i' && String(shape) === String(value.shape));
    const by = index === undefined ? `argsort(${like(value.shape, value.name)}) % 3` : `abs(${index.name} % 7)`;
    const place = `${by} % ${value.shape[axis]}`;
    const text = oneOf(dice, [
      `gather(${value.name}, ${place})`,
      `scatter_add(${value.name}, ${place}, sin(${value.name}))`,
      `gather(scatter_add(0 * ${value.name}, ${place}, ${value.name}), ${place})`,
    ]);
    return { text, shape: value.shape };
  },
  scatterRows(value, context) {
    const { find, dice } = context;
    if (value.shape.length === 0 || !isKnown(value.shape[0]!)) return undefined;
    const index = find(({ sort, shape }) => sort === 'i' && shape.length + value.shape.length < 5);
    if (index === undefined) return undefined;
    const place = `abs(${index.name} % 5) % ${value.shape[0]}`;
    const rows = `take(${value.name}, ${place})`;
    const text = oneOf(dice, [
      `scatter_add(${value.name}, ${place}, cos(${rows}))`,
      `scatter_add(zeros[${value.shape.join(', ')}], ${place}, ${rows}) / 4`,
    ]);
    return { text, shape: value.shape };
  },
  ordered(value, context) {
    if (value.shape.length === 0) return undefined;
    const axis = context.dice(value.shape.length);
    const text = oneOf(context.dice, [
      `sort[axis=${axis}, descending=true](round(2 * t) / 2)`,
      `gather[axis=${axis}](t, argsort[axis=${axis}, descending=true](round(t)))`,
      `cumsum[axis=${axis}](flip[axis=${axis}](t)) / 3`,
      `cumprod[axis=${axis}](round(2 * t) / 2 + 0.1 * t * abs(round(t)))`,
    ]);
    return { text: text.replaceAll(/\bt\b/g, value.name), shape: value.shape };
  },
  tied(value, context) {
    if (value.shape.length === 0) return undefined;
    const axis = context.dice(value.shape.length);
    const by = oneOf(context.dice, ['max', 'min', 'prod', 'norm', 'norm[3]', 'logsumexp']);
    const args = by.endsWith(']') ? `${by.slice(0, -1)}, axis=${axis}]` : `${by}[axis=${axis}]`;
    return { text: `${args}(where(abs(t) < 0.66, 0, t))`.replaceAll(/\bt\b/g, value.name), shape: without(value.shape, axis) }; // prettier-ignore
  },
  overflow(_, context) {
    const index = context.find(({ sort }) => sort === 'i');
    if (index === undefined) return undefined;
    const other = context.like(index.shape, index.name, 'i');
    const form = oneOf(context.dice, [
      '(t + 70001) * (o + 69999)',
      't * 1000003 * o',
      '(t + 2147483647) % 7',
      '(t - 2147483646 - o) / 3',
      'abs(t * 2147483647)',
      '-(t + 2147483647)',
      'max(t * 65536 * 65535, o)',
    ]);
    const text = form.replaceAll(/\b[to]\b/g, (word) => (word === 't' ? index.name : other));
    return text.includes('/ 3')
      ? { text: `tanh(1e-9 * cast[f32](${text.replace(' / 3', '')}))`, shape: index.shape }
      : { text, shape: index.shape, sort: 'i' };
  },
  scanBackwards({ name, shape }, { dice, id }) {
    const at = shape.findIndex((dim) => /^\w+$/.test(dim) && shape.indexOf(dim) === shape.lastIndexOf(dim));
    if (at < 0) return undefined;
    const rest = without(shape, at);
    const mask = dice(3) === 0 ? `, mask=cos(3 * cast[f32](iota[${shape[at]}])) > 0` : '';
    return {
      before: [
        `y${id}, k${id} = ${dice(3) === 0 ? 'remat ' : ''}scan e${id} in flip[axis=${at}](${name}) over ${shape[at]}${mask} with h${id} = zeros[${rest.join(', ')}] {`,
        `  h${id}' = tanh(0.8 * h${id} + e${id})`,
        `  yield h${id}' * e${id}`,
        '}',
      ],
      text: `flip[axis=${at}](y${id}) + 0.1 * unsqueeze[axis=${at}](k${id})`,
      shape: replaced(shape, at, shape[at]!),
    };
  },
  threeCarries({ name, shape }, { dice, id, like }) {
    const at = shape.findIndex((dim) => /^\w+$/.test(dim) && shape.indexOf(dim) === shape.lastIndexOf(dim));
    if (at < 0) return undefined;
    const rest = without(shape, at).join(', ');
    const other = like(shape, name);
    const next = oneOf(dice, [
      ["h' = g", "g' = l", "l' = 0.3 * h + e"],
      ["h' = 0.5 * h + e", "g' = h' * 0.5 + g * 0.2", "l' = max(l, g')"],
      ["h' = h + 1", "g' = where(h > 2, o, g)", "l' = l * 0.9 + g'"],
      ["h' = cos(l)", "g' = g", "l' = e * g + 0.1 * mean(h)"],
    ]);
    const own = (line: string): string => line.replaceAll(/\b[hgleo]\b(?!\()/g, (word) => `${word}${id}`);
    return {
      before: [
        `y${id}, z${id}, h${id}, g${id}, l${id} = ${dice(3) === 0 ? 'remat ' : ''}scan e${id}, o${id} in ${name}, ${other} over ${shape[at]} with h${id} = zeros[${rest}], g${id} = ones[${rest}], l${id} = 0.2 * ones[${rest}] {`,
        ...next.map((line) => `  ${own(line)}`),
        own("  yield l' * 0.5, e + h"),
        '}',
      ],
      text: `y${id} * tanh(z${id}) + unsqueeze[axis=${at}](tanh(h${id}) - g${id} + l${id})`,
      shape,
    };
  },
};
