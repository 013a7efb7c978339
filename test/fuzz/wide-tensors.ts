/** Steps of what tensors are made into: element by element, reduced, reshaped, multiplied, ordered, indexed. */
import {
  axisOf,
  isKnown,
  knownAxis,
  number,
  oneOf,
  replaced,
  without,
  type Context,
  type Maker,
  type Value,
} from './wide-step.ts';

const unary: readonly string[] = [
  'tanh(t)', 'sigmoid(t)', 'relu(t) - 0.2 * t', 'gelu(t)', 'gelu["tanh"](t)', 'silu(t)', 'softplus(t)', 'mish(t)', 'elu(t)', 'selu(t)',
  'exp(-square(t))', 'log(1 + t^2)', 'log1p(abs(t))', 'sqrt(t^2 + 1)', 'rsqrt(t^2 + 0.5)', 'sin(3 * t)', 'cos(t)', 'tan(0.3 * tanh(t))',
  'asin(0.9 * tanh(t))', 'acos(0.9 * sin(t))', 'atan(t)', 'sinh(tanh(t))', 'cosh(tanh(t))', 'erf(t)', 'erfc(t)', 'expm1(-abs(t))', 'log2(1.5 + sin(t))',
  '(1.2 + sin(t))^0.7', '(t / 3)^3', '2^tanh(t)', 'floor(3 * t) / 3', 'round(2 * t) * t', 'ceil(t) - t', 'sign(t) * 0.5', 't % 1.5', '-t', '1 / (1 + t^2)',
  'hardswish(t)', 'softsign(t)', 'clamp[-0.5, 0.7](t)', 'stop_gradient(t) * t', 'tanhshrink(t)', 'log_sigmoid(t)', 't - 0.1', '0.5 - t', 't * t * t / 5',
  'log(cosh(40 * t))', 'log(cosh(t))', '1 / (1 + exp(-90 * t))', 'exp(99 * t) / (1 + exp(99 * t))', '1 - exp(-abs(t))', '(exp(t) - exp(-t)) / (exp(t) + exp(-t))', 'log(1 - 0.9 * tanh(t)^2)',
]; // prettier-ignore

const binary: readonly string[] = [
  't + o', 't - o', 't * o', 't / (1 + o^2)', 'max(t, o)', 'min(t, o)', 'where(t > o, t, 0.3 * o)', 'where(t < 0.2 and o < 0.4, t * o, 0)', 'atan2(t, 1.1 + o^2)',
  'hypot(t, o)', 'logaddexp(t, o)', 'where(not (o > 0), sqrt(abs(o)), t)', '(0.5 + t^2)^(0.3 * tanh(o))', 'where(o > 0, log(o), t)', 'log(exp(90 * t) + exp(70 * o)) / 90', 't % (1.5 + abs(o))',
]; // prettier-ignore

const reductions: readonly string[] = 'sum mean max min var std norm logsumexp prod norm[1] norm[inf]'.split(' ');

/** Axes for a reduction, and the shape that is left. */
function reduced({ shape }: Value, { dice }: Context): { readonly args: string; readonly shape: string[] } {
  const keeps = dice(3) === 0;
  const axes = [...shape.keys()].filter(() => dice(2) === 0);
  const chosen = axes.length === 0 ? [dice(shape.length)] : axes;
  const written = chosen.map((axis) => (dice(2) === 0 ? axis : axis - shape.length));
  const list = chosen.length === 1 && dice(2) === 0 ? `axis=${written[0]}` : `axes=[${written.join(', ')}]`;
  const left = shape.flatMap((dim, axis) => (chosen.includes(axis) ? (keeps ? ['1'] : []) : [dim]));
  return { args: keeps ? `${list}, keepdims=true` : list, shape: left };
}

/** Whether a value has the last axes of the shape, so that it is broadcast to it. */
function isRowOf({ sort, shape: row }: Value, shape: readonly string[]): boolean {
  return sort === 'f' && row.length < shape.length && String(row) === String(shape.slice(shape.length - row.length));
}

/** `t[:, 1:3]`: a subscript of one axis of a value. */
function subscripted({ name, shape }: Value, axis: number, by: string | number): string {
  return `${name}[${shape.map((_, i) => (i === axis ? by : ':')).join(', ')}]`;
}

export const tensorSteps: Readonly<Record<string, Maker>> = {
  unary: ({ name, shape }, { dice }) => ({ text: oneOf(dice, unary).replaceAll(/\bt\b/g, name), shape }),
  binary({ name, shape }, { dice, like }) {
    const other = like(shape, name);
    return { text: oneOf(dice, binary).replaceAll(/\b[to]\b/g, (word) => (word === 't' ? name : other)), shape };
  },
  row({ name, shape }, { dice, find }) {
    const row = find((other) => isRowOf(other, shape));
    return row && { text: `${name} ${oneOf(dice, ['*', '+', '-'])} ${row.name}`, shape };
  },
  rowFirst({ name, shape }, { find }) {
    const row = find((other) => isRowOf(other, shape));
    return row && { text: `${row.name} / (1.5 + ${name}^2)`, shape };
  },
  reduce(value, context) {
    if (value.shape.length === 0) return undefined;
    const { args, shape } = reduced(value, context);
    const by = oneOf(context.dice, reductions);
    const what = by.endsWith(']') ? `${by.slice(0, -1)}, ${args}](${value.name}` : `${by}[${args}](${value.name}`;
    const masked = context.dice(3) === 0 ? `, mask=${context.like(value.shape, value.name)} > 0.1` : '';
    return { text: `${what}${masked})`, shape };
  },
  around(value, context) {
    if (value.shape.length === 0) return undefined;
    const axis = axisOf(value, context).written;
    const by = oneOf(context.dice, ['sum', 'mean', 'max', 'min', 'logsumexp', 'std']);
    return { text: `${value.name} - 0.5 * ${by}(${value.name}, axis=${axis}, keepdims=true)`, shape: value.shape };
  },
  running(value, context) {
    if (value.shape.length === 0) return undefined;
    const by = oneOf(context.dice, ['cumsum', 'cumprod', 'softmax', 'log_softmax', 'sort', 'flip']);
    const masked =
      by !== 'sort' && by !== 'flip' && context.dice(3) === 0
        ? `, mask=${context.like(value.shape, value.name)} > 0.1`
        : '';
    const text = `${by}[axis=${axisOf(value, context).written}](${value.name}${masked})`;
    return { text: by === 'log_softmax' && masked !== '' ? `exp(${text})` : `${text} * 0.7`, shape: value.shape };
  },
  sliceKnown(value, context) {
    const axis = knownAxis(value, context);
    if (axis === undefined) return undefined;
    const { dice } = context;
    const extent = number(value.shape[axis]!);
    const start = dice(extent);
    const stop = start + 1 + dice(extent - start);
    const step = 1 + dice(2);
    const isBack = dice(3) === 0;
    const by = isBack
      ? `${stop - 1}:${start === 0 ? '' : start - 1}:-${step}`
      : `${dice(2) === 0 ? start : start - extent}:${stop === extent ? '' : stop}:${step}`;
    const length = Math.ceil((stop - start) / step);
    return { text: subscripted(value, axis, by), shape: replaced(value.shape, axis, length) };
  },
  backwards(value, context) {
    if (value.shape.length === 0) return undefined;
    const { axis } = axisOf(value, context);
    return { text: subscripted(value, axis, '::-1'), shape: value.shape };
  },
  at(value, context) {
    const axis = knownAxis(value, context);
    if (axis === undefined) return undefined;
    const place = context.dice(number(value.shape[axis]!));
    return { text: subscripted(value, axis, place), shape: without(value.shape, axis) };
  },
  concat(value, context) {
    const { name, shape } = value;
    if (shape.length === 0) return undefined;
    const { axis, written } = axisOf(value, context);
    const dim = isKnown(shape[axis]!)
      ? String(2 * number(shape[axis]!))
      : /^\w+$/.test(shape[axis]!)
        ? `2 * ${shape[axis]!}`
        : undefined;
    return dim === undefined
      ? undefined
      : { text: `concat[axis=${written}](${name}, ${context.like(shape, name)})`, shape: replaced(shape, axis, dim) };
  },
  stack({ name, shape }, { dice, like }) {
    if (shape.length > 3) return undefined;
    const axis = dice(shape.length + 1);
    return {
      text: `stack[axis=${axis}](${name}, ${like(shape, name)}, ${like(shape, name)})`,
      shape: [...shape.slice(0, axis), '3', ...shape.slice(axis)],
    };
  },
  transpose({ name, shape }, { dice }) {
    if (shape.length < 2) return undefined;
    const axes = [...shape.keys()]
      .map((axis) => [dice(1000), axis] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, axis]) => axis);
    return { text: `transpose[axes=[${axes.join(', ')}]](${name})`, shape: axes.map((axis) => shape[axis]!) };
  },
  unsqueeze({ name, shape }, { dice }) {
    if (shape.length > 3) return undefined;
    const axis = dice(shape.length + 1);
    return { text: `unsqueeze[axis=${axis}](${name})`, shape: [...shape.slice(0, axis), '1', ...shape.slice(axis)] };
  },
  squeeze({ name, shape }) {
    const axis = shape.indexOf('1');
    return axis < 0 ? undefined : { text: `squeeze[axis=${axis}](${name})`, shape: without(shape, axis) };
  },
  merge({ name, shape }, { dice }) {
    const at = [...shape.keys()].filter((i) => i > 0 && isKnown(shape[i]!) && isKnown(shape[i - 1]!));
    if (at.length === 0) return undefined;
    const i = oneOf(dice, at);
    const dims = [...shape.slice(0, i - 1), String(number(shape[i - 1]!) * number(shape[i]!)), ...shape.slice(i + 1)];
    return { text: `reshape[${dims.join(', ')}](${name})`, shape: dims };
  },
  flatten({ name, shape }) {
    if (shape.length < 3 || !shape.slice(1).every(isKnown)) return undefined;
    return {
      text: `flatten(${name})`,
      shape: [shape[0]!, String(shape.slice(1).reduce((all, dim) => all * number(dim), 1))],
    };
  },
  split(value, context) {
    const axis = knownAxis(value, context);
    if (axis === undefined || number(value.shape[axis]!) % 2 !== 0) return undefined;
    const names = [`a${context.id}`, `b${context.id}`];
    return {
      before: [`${names.join(', ')} = split[2, axis=${axis}](${value.name})`],
      text: `${names[0]} * sigmoid(${names[1]})`,
      shape: replaced(value.shape, axis, number(value.shape[axis]!) / 2),
    };
  },
  moved(value, context) {
    const axis = knownAxis(value, context);
    if (axis === undefined) return undefined;
    const extent = number(value.shape[axis]!);
    const { dice } = context;
    const [low, high] = [dice(3), dice(3)];
    const choices = [
      [`roll[${dice(5) - 2}, axis=${axis}](${value.name})`, extent],
      [`repeat[2, axis=${axis}](${value.name})`, 2 * extent],
      [`pad[${low}, ${high}, axis=${axis}, value=0.5](${value.name})`, extent + low + high],
    ] as const;
    const [text, length] = oneOf(dice, choices);
    return { text, shape: replaced(value.shape, axis, length) };
  },
  tile({ name, shape }) {
    if (shape.length !== 2 || !shape.every(isKnown) || number(shape[1]!) > 6) return undefined;
    return { text: `tile[1, 2](${name})`, shape: [shape[0]!, String(2 * number(shape[1]!))] };
  },
  triangle({ name, shape }, { dice }) {
    return shape.length < 2 ? undefined : { text: `${oneOf(dice, ['tril', 'triu'])}[${dice(3) - 1}](${name})`, shape };
  },
  dense({ name, shape }, { dice, id }) {
    const width = 1 + dice(9);
    if (!isKnown(shape.at(-1) ?? 'B')) return undefined;
    return { text: `(${name} |> dense${id}: Dense[${width}])`, shape: [...shape.slice(0, -1), String(width)] };
  },
  byTransposed({ name, shape }, { like }) {
    if (shape.length < 2) return undefined;
    return { text: `tanh(${name} @ transpose(${like(shape, name)}))`, shape: [...shape.slice(0, -1), shape.at(-2)!] };
  },
  transposedBy({ name, shape }, { like }) {
    if (shape.length < 2) return undefined;
    return {
      text: `sin(transpose(${name}) @ ${like(shape, name)})`,
      shape: [...shape.slice(0, -2), shape.at(-1)!, shape.at(-1)!],
    };
  },
  einsum({ name, shape }, { dice, find }) {
    const other = find(
      (value) => value.sort === 'f' && value.shape.length > 0 && value.shape.some((dim) => shape.includes(dim)),
    );
    if (other === undefined) return undefined;
    const letters = [...shape.keys()].map((i) => 'abcde'[i]!);
    const taken = new Set<number>();
    const others = other.shape.map((dim, i) => {
      const at = shape.findIndex((own, j) => own === dim && !taken.has(j) && dice(4) > 0);
      if (at < 0) return 'uvwxy'[i]!;
      taken.add(at);
      return letters[at]!;
    });
    const all = new Map([
      ...letters.map((letter, i) => [letter, shape[i]!] as const),
      ...others.map((letter, i) => [letter, other.shape[i]!] as const),
    ]);
    const kept = [...all.keys()].filter(() => dice(3) > 0).slice(0, 4);
    return {
      text: `einsum["${letters.join(' ')}, ${others.join(' ')} -> ${kept.join(' ')}"](${name}, ${other.name}) / 3`,
      shape: kept.map((letter) => all.get(letter)!),
    };
  },
  take(value, context) {
    const axis = knownAxis(value, context);
    const index = context.find(({ sort, shape }) => sort === 'i' && shape.length + value.shape.length < 6);
    if (axis === undefined || index === undefined) return undefined;
    const extent = value.shape[axis]!;
    return {
      text: `take[axis=${axis}](${value.name}, abs(${index.name}) % ${extent})`,
      shape: [...value.shape.slice(0, axis), ...index.shape, ...value.shape.slice(axis + 1)],
    };
  },
  gatherSorted(value, context) {
    if (value.shape.length === 0) return undefined;
    const axis = axisOf(value, context).written;
    const other = context.like(value.shape, value.name);
    return { text: `gather[axis=${axis}](${value.name}, argsort[axis=${axis}](${other}))`, shape: value.shape };
  },
  scatter(value, context) {
    const axis = knownAxis(value, context);
    if (axis === undefined) return undefined;
    const other = context.like(value.shape, value.name);
    return {
      text: `scatter_add[axis=${axis}](${value.name}, (argsort[axis=${axis}](${other}) + 1) % ${value.shape[axis]!}, sin(${other}))`,
      shape: value.shape,
    };
  },
  takeAlong(value, context) {
    const axis = knownAxis(value, context);
    if (axis === undefined) return undefined;
    const index = `arg${oneOf(context.dice, ['max', 'min'])}[axis=${axis}](${context.like(value.shape, value.name)})`;
    return { text: `take_along[axis=${axis}](${value.name}, ${index})`, shape: without(value.shape, axis) };
  },
  topk(value, context) {
    const axis = knownAxis(value, context);
    if (axis === undefined) return undefined;
    const k = 1 + context.dice(number(value.shape[axis]!));
    return {
      before: [`k${context.id}, _p${context.id} = topk[${k}, axis=${axis}](${value.name})`],
      text: `k${context.id} * 0.9`,
      shape: replaced(value.shape, axis, k),
    };
  },
  whole(value, context) {
    if (value.shape.length === 0)
      return { text: `cast[i32](round(4 * tanh(${value.name})))`, shape: value.shape, sort: 'i' };
    const axis = context.dice(value.shape.length);
    if (context.dice(2) === 0) return { text: `argsort[axis=${axis}](${value.name})`, shape: value.shape, sort: 'i' };
    if (!isKnown(value.shape[axis]!)) return { text: `cast[i32](3 * ${value.name})`, shape: value.shape, sort: 'i' };
    return { text: `argmax[axis=${axis}](${value.name})`, shape: without(value.shape, axis), sort: 'i' };
  },
  wholes(_, context) {
    const index = context.find(({ sort }) => sort === 'i');
    if (index === undefined) return undefined;
    const other = context.like(index.shape, index.name, 'i');
    const form = oneOf(context.dice, [
      't + 3 * o',
      't * o - 1',
      'max(t, o)',
      'abs(t) % 3',
      '-t',
      't - o',
      'where(t > o, t, 2)',
      't % 2 + o % 3',
      'cast[i32](t == o)',
      'cast[i32](cast[f32](t) / 2)',
      'floor_div(t, 2)',
      'floor_div(o, -3)',
    ]);
    return {
      text: form.replaceAll(/\b[to]\b/g, (word) => (word === 't' ? index.name : other)),
      shape: index.shape,
      sort: 'i',
    };
  },
  sumWholes(_, context) {
    const index = context.find(({ sort, shape }) => sort === 'i' && shape.length > 0);
    if (index === undefined) return undefined;
    const axis = context.dice(index.shape.length);
    const by = oneOf(context.dice, ['sum', 'cumsum', 'prod', ...(isKnown(index.shape[axis]!) ? ['max', 'min'] : [])]);
    const text = `${by}[axis=${axis}](${by === 'prod' ? `${index.name} % 3` : index.name})`;
    return { text, shape: by === 'cumsum' ? index.shape : without(index.shape, axis), sort: 'i' };
  },
  floatOfWhole(_, context) {
    const index = context.find(({ sort }) => sort === 'i');
    return index && { text: `sin(0.7 * cast[f32](${index.name} % 1000))`, shape: index.shape };
  },
  oneHot(_, context) {
    const index = context.find(({ sort, shape }) => sort === 'i' && shape.length < 4);
    return index && { text: `one_hot[3](${index.name} % 3)`, shape: [...index.shape, '3'] };
  },
  truth(value, context) {
    const other = context.like(value.shape, value.name);
    return {
      text: oneOf(context.dice, [
        `${value.name} > ${other}`,
        `${value.name} <= 0.2`,
        `not (${value.name} > 0.1 or ${other} > 0.5)`,
      ]),
      shape: value.shape,
      sort: 'b',
    };
  },
  choose(value, context) {
    const truth = context.find(({ sort, shape }) => sort === 'b' && String(shape) === String(value.shape));
    return (
      truth && {
        text: `where(${truth.name}, ${value.name}, ${context.like(value.shape, value.name)} * 0.3)`,
        shape: value.shape,
      }
    );
  },
  anyAll(_, context) {
    const truth = context.find(({ sort, shape }) => sort === 'b' && shape.length > 0);
    if (truth === undefined) return undefined;
    const axis = context.dice(truth.shape.length);
    return {
      text: `cast[f32](${oneOf(context.dice, ['any', 'all'])}[axis=${axis}](${truth.name}))`,
      shape: without(truth.shape, axis),
    };
  },
};
