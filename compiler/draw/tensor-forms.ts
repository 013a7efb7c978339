/** Operations on whole tensors, with all that decides on what they do: axes, directions, amounts. */
import { numbersIn } from '../graph/attributes.ts';
import { constantValue } from '../graph/constant-value.ts';
import { addDims, constantOf, equalDims, scaleDim, symbolDim, type Dim } from '../graph/dim.ts';
import type { AttrValue, Node } from '../graph/node.ts';
import { countedText } from './counted.ts';
import { formatContraction, freeLetters } from './product.ts';
import {
  atom,
  call,
  dimText,
  elementOf,
  formatAttr,
  formatNumber,
  levels,
  lowerAxes,
  prefix,
  shapeText,
  type Form,
  type Reading,
  type Text,
} from './text.ts';

export const tensorForms: Readonly<Record<string, Form>> = {
  contract: ({ node, at }) => {
    const text = formatContraction(node, at(0, levels.atom), at(1, levels.atom));
    return { text, level: /^Σ| → | where /.test(text) ? levels.sum : levels.product };
  },
  sum: (reading) => prefix(`${overAxes(reading.node)} `)(reading),
  prod: (reading) => prefix(`${overAxes(reading.node)} `)(reading),
  reduceMax: call(overAxes),
  reduceMin: call(overAxes),
  argmax: call(overAxes),
  argmin: call(overAxes),
  all: call(overAxes),
  any: call(overAxes),
  runningSum: call(along('cumsum')),
  runningProd: call(along('cumprod')),
  recurrence: call(along('recurrence')),
  order: call(({ attrs }) => (attrs['descending'] === true ? 'descending order' : 'order')),
  top: call('top', ({ attrs }) => formatAttr(attrs['k'])),
  concat: call(along('concat')),
  pad: call('pad', paddingText),
  transpose: (reading) =>
    reading.node.type.shape.length === 2
      ? atom(`${reading.at(0, levels.atom)}ᵀ`)
      : call('transpose', ({ attrs }) => formatAttr(attrs['permutation']))(reading),
  slice: ({ node, at }) => atom(`${at(0, levels.atom)}[${sliceText(node)}]`),
  unslice: call(
    ({ type }) => `zeros${shapeText(type.shape)} with`,
    (node) => `at [${node.type.shape.map((_, axis) => unsliceText(node, axis)).join(', ')}]`,
  ),
  window: ({ node, at }) => {
    const x = at(0, levels.atom);
    const { read, index } = placesText(node, node.type.shape.length, x);
    return atom(`window(${x}${read} → ${index})`);
  },
  windowAdd: (reading) => {
    const u = reading.at(1, levels.atom);
    const { read, index } = placesText(reading.node, reading.node.operands[1]!.type.shape.length, u);
    return addedTo(reading, `windowAdd(${u}${index} → ${read})`);
  },
  gather: call(along('gather')),
  take: ({ node, parts, at }) => atom(`${at(0, levels.atom)}[${rowsText(node, parts[1]!)}]`),
  scatterAdd: (reading) => {
    const { node, parts } = reading;
    return addedTo(reading, `${along('scatter')(node)}(${parts[2]!.text}, ${parts[1]!.text})`);
  },
  takeAdd: (reading) => {
    const { node, parts } = reading;
    const rows = rowsText(node, parts[1]!);
    return addedTo(reading, `scatter(${parts[2]!.text}, ${rows.startsWith(':') ? `[${rows}]` : rows})`);
  },
  size: ({ node }) => {
    const text = formatAttr(node.attrs['dim']);
    return { text, level: /[+-]/.test(text) ? levels.sum : text.includes('·') ? levels.product : levels.atom };
  },
  random: ({ node }) => atom(`uniform${shapeText(node.type.shape)}`),
  iota: ({ node }) => atom(countedText(node)!),
};

/** A constant as a tensor of its shape, where its number alone would not say over how many elements something goes. */
export function filledText(value: number, { type: { shape } }: Node): Text {
  if (value === 0 || value === 1) return atom(`${value === 0 ? 'zeros' : 'ones'}${shapeText(shape)}`);
  return {
    text: `${formatNumber(value)}·ones${shapeText(shape)}`,
    level: value < 0 ? levels.negative : levels.product,
  };
}

const reductions: Readonly<Record<string, string>> = { sum: 'Σ', prod: 'Π', reduceMax: 'max', reduceMin: 'min' };

/** Σ over all axes, Σ₀ over the first. */
function overAxes({ op, operands, attrs }: Node): string {
  return over(reductions[op.name] ?? op.name, numbersIn(attrs['axes']), operands[0]!.type.shape.length);
}

/** A sign with the axes that it is over, of as many; without where it is over all. */
export function over(sign: string, axes: readonly number[], rank: number): string {
  return axes.length === rank ? sign : `${sign}${lowerAxes(axes)}`;
}

/** cumsum₁ along the second axis, and whether from its end. */
function along(name: string): (node: Node) => string {
  return ({ attrs }) => `${attrs['reversed'] === true ? 'reversed ' : ''}${name}${lowerAxes([Number(attrs['axis'])])}`;
}

/** What is added into zeros, as the gradient of an index is, stands alone; into anything else it is a sum. */
function addedTo({ node, at }: Reading, added: string): Text {
  if (constantValue(node.operands[0]!) === 0) return atom(added);
  return { text: `${at(0, levels.sum)} + ${added}`, level: levels.sum };
}

/** `i` for rows along the first axis, `:, i` along the second. */
function rowsText({ attrs }: Node, index: Text): string {
  return `${':, '.repeat(Number(attrs['axis']))}${index.text}`;
}

/** The element of x that a window has at an index, `[i + 2·k]` at `[i,k]`; letters are none of the names in `text`. */
function placesText({ attrs }: Node, rank: number, text: string): { readonly read: string; readonly index: string } {
  const starts = dimsIn(attrs['start']);
  const letters = freeLetters(`${text} ${starts.map(dimText).join(' ')}`, rank);
  const by = Array.isArray(attrs['by']) ? attrs['by'].map(numbersIn) : [];
  const places = starts.map((start, axis) =>
    letters.reduce((at, letter, j) => addDims(at, scaleDim(symbolDim(letter), by[axis]![j]!)), start),
  );
  return { read: shapeText(places), index: `[${letters.join(',')}]` };
}

/** `2 before on axis 1`, for every axis that grows. */
function paddingText({ attrs }: Node): string {
  const [low, high] = [dimsIn(attrs['low']), dimsIn(attrs['high'])];
  const axes = low.flatMap((before, axis) => {
    const after = high[axis]!;
    const widths = equalDims(before, after)
      ? [[before, 'before and after'] as const]
      : [[before, 'before'] as const, [after, 'after'] as const];
    const grown = widths.filter(([width]) => constantOf(width) !== 0);
    const text = grown.map(([width, where]) => `${dimText(width)} ${where}`).join(' and ');
    return grown.length === 0 ? [] : [`${text} on axis ${axis}`];
  });
  const value = Number(attrs['value']);
  return [...axes, ...(value === 0 ? [] : [`filled with ${formatNumber(value)}`])].join(', ');
}

function dimsIn(value: AttrValue): readonly Dim[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: AttrValue) => (typeof part === 'object' && 'terms' in part ? [part] : []));
}

function sliceText({ type, attrs }: Node): string {
  return type.shape
    .map((_, axis) => {
      const [start, stop, step] = ['start', 'stop', 'step'].map((name) => elementOf(attrs[name], axis));
      return `${start}:${stop}${step === '1' ? '' : `:${step}`}`;
    })
    .join(', ');
}

function unsliceText({ attrs }: Node, axis: number): string {
  const step = elementOf(attrs['step'], axis);
  return `${elementOf(attrs['start'], axis)}:${step === '1' ? '' : `:${step}`}`;
}
