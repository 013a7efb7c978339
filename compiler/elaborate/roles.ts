/** The roles of a model's statements: inputs, outputs, losses and metrics. */
import type { Span } from '../../grammar/source.ts';
import type { Expression, InputStatement, MetricStatement, OutputStatement } from '../../grammar/syntax.ts';
import { checkProblems } from '../check/problems.ts';
import { formatType, isFloat, type DType } from '../graph/type.ts';
import type { Input } from '../program/model.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { markedValue } from './marks.ts';
import { evaluateName } from './names.ts';
import { elaborateProblems } from './problems.ts';
import { fail, from } from './report.ts';
import { checkReportName } from './taken-names.ts';
import { toTensor } from './tensors.ts';
import { typeOf } from './types.ts';
import { poison, tensorValue, type Value } from './values.ts';

export function takeInput(statement: InputStatement, frame: Frame): void {
  const { name, span, doc } = statement;
  if (name.text === '') return;
  const type = frame.context.damaged(span) ? undefined : typeOf(statement.type, frame);
  if (type === undefined) {
    frame.names.values.set(name.text, poison);
    return;
  }
  const leaf = from(frame, span, () => frame.context.builder.leaf({ role: 'input', name: name.text, type }));
  const input: Input = { name: name.text, leaf, span, ...(doc === undefined ? {} : { doc }) };
  frame.context.record.inputs.set(name.text, input);
  frame.names.values.set(name.text, tensorValue(leaf));
}

/** One name takes the first of what a scan gives. */
function firstOf(expression: Expression, value: Value): Value {
  return expression.kind === 'scan' && value.kind === 'tuple' ? (value.elements[0] ?? value) : value;
}

export function offerOutput({ name, value: written, span, doc }: OutputStatement, frame: Frame): void {
  frame.context.offers.tried = true;
  if (name.text === '') return;
  const value =
    written === undefined
      ? evaluateName(name, frame)
      : markedValue(frame, name.text, firstOf(written, frame.context.evaluator.evaluate(written, frame)), span);
  if (written !== undefined) frame.names.values.set(name.text, value);
  if (value.kind === 'poison') return;
  if (!isTensorLike(value)) {
    fail(
      frame,
      elaborateProblems.badOutput,
      written?.span ?? name.span,
      `an output is a tensor, not ${describeValue(value)}`,
      partsHelp(value, written ?? name),
    );
    return;
  }
  const { outputs } = frame.context.offers;
  if (outputs.has(name.text)) {
    fail(frame, checkProblems.boundTwice, span, `the output \`${name.text}\` is offered twice`);
    return;
  }
  const node = toTensor(frame, { value, span });
  if (node === undefined) return;
  const { float, record } = frame.context;
  if (doc !== undefined) record.docs.outputs.set(name.text, doc);
  // A scalar made of sizes or train scalars is float64 until it leaves the graph.
  const weak = value.kind === 'tensor' && value.weak === true && node.type.dtype !== float;
  outputs.set(name.text, weak ? from(frame, span, () => frame.context.builder.cast(node, { dtype: float })) : node);
}

function isTensorLike(value: Value): boolean {
  return value.kind === 'tensor' || value.kind === 'number' || value.kind === 'dim' || value.kind === 'boolean';
}

interface Named {
  readonly text: string;
  readonly span: Span;
}

/** `loss name = …`, or a model's plain `loss = …` whose value is there already. */
export function offerLoss(name: Named, written: Expression | Value, frame: Frame, doc?: string): void {
  const { offers, record } = frame.context;
  const { losses, names } = offers;
  offers.tried = true;
  offers.lossTried = true;
  const { value, span } = evaluated(name, written, frame);
  if (name.text === '') return;
  checkReportName(name, 'loss', frame);
  if (losses.has(name.text)) {
    fail(frame, checkProblems.boundTwice, name.span, `the loss \`${name.text}\` is given twice`, {
      help: 'Add them to one, or give each a name, `loss first = …`, and a train block that says `minimize first`.',
    });
    return;
  }
  frame.names.values.set(name.text, value);
  names.values.set(name.text, value);
  const node = scalar(value, span, 'a loss', isFloat, frame);
  if (node === undefined) return;
  losses.set(name.text, node);
  record.lossSpans.set(name.text, name.span);
  if (doc !== undefined) record.docs.report.set(name.text, doc);
}

export function offerMetric({ name, value: written, doc }: MetricStatement, frame: Frame): void {
  const { metrics } = frame.context.offers;
  const meant = written ?? (name.text === '' ? poison : evaluateName(name, frame));
  const { value, span } = evaluated(name, meant, frame);
  if (name.text === '') return;
  checkReportName(name, 'metric', frame);
  if (metrics.has(name.text)) {
    fail(frame, checkProblems.boundTwice, name.span, `the metric \`${name.text}\` is given twice`, {
      help: 'Give one of them another name.',
    });
    return;
  }
  frame.names.values.set(name.text, value);
  const node = scalar(value, span, 'a metric', () => true, frame);
  if (node === undefined) return;
  const { builder, float, record } = frame.context;
  if (doc !== undefined) record.docs.report.set(name.text, doc);
  metrics.set(
    name.text,
    isFloat(node.type.dtype) ? node : from(frame, span, () => builder.cast(node, { dtype: float })),
  );
}

function evaluated(
  name: Named,
  written: Expression | Value,
  frame: Frame,
): { readonly value: Value; readonly span: Span } {
  if (!('span' in written) || written.kind === 'instance') return { value: written, span: name.span };
  return { value: frame.context.evaluator.evaluate(written, frame), span: written.span };
}

/** One number, in the model's float type where it is a weak one. */
function scalar(
  value: Value,
  span: Span,
  what: string,
  accepts: (dtype: DType) => boolean,
  frame: Frame,
): ReturnType<typeof toTensor> {
  if (value.kind === 'poison') return undefined;
  if (!isTensorLike(value)) {
    fail(frame, elaborateProblems.notScalar, span, `${what} is one number, not ${describeValue(value)}`);
    return undefined;
  }
  const node = toTensor(frame, { value, span });
  if (node === undefined) return undefined;
  if (node.type.shape.length > 0 || !accepts(node.type.dtype)) {
    fail(frame, elaborateProblems.notScalar, span, `${what} is one number, not ${formatType(node.type)}`);
    return undefined;
  }
  const { builder, float } = frame.context;
  const weak = value.kind === 'tensor' && value.weak === true && node.type.dtype !== float;
  return weak ? from(frame, span, () => builder.cast(node, { dtype: float })) : node;
}

/** A scan over a list gives lists. */
function partsHelp(value: Value, written: Expression): { readonly help?: string } {
  const text = written.kind === 'name' ? written.text : 'ys';
  if (value.kind === 'instance' || value.kind === 'callable')
    return { help: `Apply it: \`output name = ${text === 'ys' ? 'f' : text}(x)\`.` };
  if (value.kind === 'tuple') return { help: 'Give each part a name, `a, b = …`, and offer those.' };
  if (value.kind !== 'list') return {};
  return {
    help: `Make one of it: \`stack(${text})\` along a new axis, \`concat(${text})\` along the last; or take \`${text}[0]\`.`,
  };
}
