/** `mask` and `label` of what the library declares, checked where they are given: inside, a mistake shows in shapes that nobody wrote. */
import { spanText } from '../../../grammar/source.ts';
import type { Callable, Parameter } from '../../../grammar/syntax.ts';
import { checkProblems } from '../../check/problems.ts';
import { equalShapes, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape, formatType, isFloat } from '../../graph/type.ts';
import type { Frame, GivenArgument } from '../context.ts';
import { describeValue } from '../describe.ts';
import { broadcasts, elementsHelp, reportNoMask, reportUncovered } from '../mask-words.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import type { GivenStatic } from '../values.ts';

type Matched = ReadonlyMap<Parameter, GivenArgument>;

/** Functions whose mask leaves out whole rows, as that of every layer does. */
const overRows: ReadonlySet<string> = new Set([
  'kept_rows',
  'cross_entropy',
  'nll',
  'kl_div',
  'cosine_similarity',
  'triplet_margin',
  'info_nce',
  'ctc',
  'crf',
  'viterbi',
]);

/** Callables whose mask is of another argument than their first. */
const maskedArgument: ReadonlyMap<string, string> = new Map([
  ['attend', 'k'],
  ['CrossAttention', 'context'],
]);

/** A call of what the library declares. */
interface LibraryCall {
  readonly caller: Frame;
  readonly callable: Callable;
  readonly matched: Matched;
  readonly statics: readonly GivenStatic[];
}

/** False after a problem. */
export function libraryArguments(call: LibraryCall): boolean {
  const { callable, matched } = call;
  const [parameter] = callable.params ?? [];
  const first = parameter && matched.get(parameter);
  if (first === undefined) return true;
  const [mask, label] = [named(matched, 'mask'), named(matched, 'label')];
  if (mask !== undefined && !fitsMask(call, first, mask)) return false;
  const isLoss = callable.name.text === 'cross_entropy' || callable.name.text === 'nll';
  return !isLoss || label === undefined || fitsLabel(call, first, label);
}

function named(matched: Matched, name: string): GivenArgument | undefined {
  return [...matched].find(([parameter]) => parameter.name.text === name)?.[1];
}

function fitsMask(call: LibraryCall, first: GivenArgument, mask: GivenArgument): boolean {
  const { caller, callable, matched, statics } = call;
  const { value, span } = mask;
  if (value.kind === 'boolean' || value.kind === 'condition') return true;
  if (value.kind === 'number' && mask.name === undefined && reportStatic(call, mask)) return false;
  if (value.kind !== 'tensor' || value.node.type.dtype !== 'bool') {
    reportNoMask(caller, mask);
    return false;
  }
  const isAttend = callable.name.text === 'attend';
  const over = named(matched, maskedArgument.get(callable.name.text) ?? '') ?? first;
  // Along another axis the rows are others; such a call is left to the library.
  if (over.value.kind !== 'tensor' || statics.some(({ name }) => name?.text === 'axis')) return true;
  const { node } = over.value;
  const rows = isAttend || callable.keyword === 'layer' || overRows.has(callable.name.text);
  const last = node.type.shape.length - 1;
  const shape = rows
    ? node.type.shape.filter((_, axis) => axis !== last && !(isAttend && axis === 1))
    : node.type.shape;
  if (broadcasts(value.node, shape) && !(rows && value.node.type.shape.length > shape.length)) return true;
  const help = rows ? rowsHelp(callable, shape, value.node) : elementsHelp;
  reportUncovered(caller, { node: value.node, span }, { node, span: over.span }, help);
  return false;
}

/** [T, T] is what other frameworks take for looking back. */
function rowsHelp({ name, statics }: Callable, shape: readonly Dim[], { type }: Node): string {
  const help = `It says of each of ${formatShape(shape)} whether it counts.`;
  const [last, before] = [type.shape.at(-1), type.shape.at(-2)];
  const isSquare = before !== undefined && last?.key === before.key;
  const looks = statics.some((parameter) => parameter.name.text === 'bidirectional');
  return isSquare && looks ? `${help} \`${name.text}\` looks back only, unless \`bidirectional=true\`.` : help;
}

/** `softmax(x, -1)`: a number where the mask would be is meant for the first static argument that takes one. */
function reportStatic({ caller, callable, matched, statics }: LibraryCall, mask: GivenArgument): boolean {
  const { name } = callable;
  const taken = statics.map((given, i) => staticName(given, i, callable));
  const free = callable.statics.find((parameter) => !taken.includes(parameter.name.text));
  if (free === undefined || free.type !== undefined) return false;
  const tensors = [...matched.values()].filter((argument) => argument !== mask);
  const args = tensors.map(({ span }) => spanText(span)).join(', ');
  fail(caller, checkProblems.badArguments, mask.span, `${describeValue(mask.value)} is no mask`, {
    help: `Static arguments go in brackets: \`${name.text}[${free.name.text}=${spanText(mask.span)}](${args})\`.`,
  });
  return true;
}

/** The name of the parameter that a static argument is for. */
function staticName({ name }: GivenStatic, place: number, { statics }: Callable): string | undefined {
  return name?.text ?? statics[place]?.name.text;
}

function fitsLabel(call: LibraryCall, scores: GivenArgument, label: GivenArgument): boolean {
  const { caller, callable, statics } = call;
  if (label.value.kind !== 'tensor' || scores.value.kind !== 'tensor') return true;
  const [{ type }, { type: of }] = [label.value.node, scores.value.node];
  const rows = of.shape.slice(0, -1);
  const takesProbabilities = callable.name.text === 'cross_entropy';
  const labels = [{ span: scores.span, text: formatType(of) }];
  const report = (message: string, help: string): false => {
    fail(caller, elaborateProblems.shapeMismatch, label.span, message, { label: formatType(type), labels, help });
    return false;
  };
  if (type.shape.length === of.shape.length && takesProbabilities && isFloat(type.dtype)) {
    const ignore = statics.find((given, i) => staticName(given, i, callable) === 'ignore');
    if (ignore !== undefined) {
      fail(caller, checkProblems.badArguments, ignore.span, '`ignore` is for labels, and `label` holds probabilities', {
        labels: [{ span: label.span, text: formatType(type) }],
        help: 'Leave rows out with `mask=`: bool, true where they count.',
      });
      return false;
    }
    if (equalShapes(type.shape, of.shape)) return true;
    const message = `\`label\` holds probabilities of ${formatShape(of.shape)}, found ${formatShape(type.shape)}`;
    return report(message, 'Every row has one for each class.');
  }
  if (!equalShapes(type.shape, rows)) {
    const message = `\`label\` has one class for each of ${formatShape(rows)}, found ${formatShape(type.shape)}`;
    const isColumn = type.shape.at(-1)?.key === '1' && equalShapes(type.shape.slice(0, -1), rows);
    if (isColumn) return report(message, `The last axis is 1 and goes with \`squeeze(${spanText(label.span)})\`.`);
    return report(message, rowsOfLabelHelp(type.shape, rows, takesProbabilities));
  }
  if (!isFloat(type.dtype) && type.dtype !== 'bool') return true;
  fail(caller, elaborateProblems.dtypeMismatch, label.span, `labels are i32, not ${type.dtype}`, {
    label: formatType(type),
    labels,
    help: 'Declare the input as `i32[…]`, or convert: `cast[i32](…)`.',
  });
  return false;
}

/** A language model predicts the next token: the logits lose their last position, and the labels their first. */
function rowsOfLabelHelp(label: readonly Dim[], rows: readonly Dim[], takesProbabilities: boolean): string {
  if (label.length < rows.length) {
    return `There are scores at each of ${formatShape(rows)}: take one position, as in \`x[:, -1]\`, or a mean along an axis.`;
  }
  if (label.length > rows.length) {
    return `A label is the number of the right class.${takesProbabilities ? ' Probabilities are floats in the shape of the logits.' : ''}`;
  }
  const axis = label.findIndex((dim, i) => dim.key !== rows[i]!.key);
  const cut = (part: string): string => `[${[...rows.slice(0, axis).map(() => ':'), part].join(', ')}]`;
  return `Cut both alike. Where each position predicts the next: \`logits${cut(':-1')}\` with \`label${cut('1:')}\`.`;
}
