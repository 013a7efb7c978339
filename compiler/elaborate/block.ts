/** Runs the statements of a block in order. */
import type { BindingStatement, Block, Expression, ForStatement, Statement } from '../../grammar/syntax.ts';
import { spanText, type Span } from '../../grammar/source.ts';
import { bindPrime } from './primes.ts';
import { choose, type Rest } from './conditionals/choose.ts';
import { inBlock, pathOf, type Frame, type Outcome } from './context.ts';
import { describeValue } from './describe.ts';
import { bindIndexed } from './index-equations/equation.ts';
import { claim } from './instance.ts';
import { markedValue } from './marks.ts';
import { elaborateProblems } from './problems.ts';
import { checkProblems } from '../check/problems.ts';
import { fail, notCompiled, spend } from './report.ts';
import { offerLoss, offerMetric, offerOutput, takeInput } from './roles.ts';
import { storeParam, storeState } from './stored.ts';
import { toNode, toTensor } from './tensors.ts';
import { elementOf } from './types.ts';
import { annotate } from './unify.ts';
import { numberValue, poison, tensorValue, type Value } from './values.ts';

/** `rest` goes on behind the block, to the end of the callable: only an `if` that returns on one side needs to know. */
export function run(block: Block, frame: Frame, rest?: Rest): Outcome {
  const { budget } = frame.context;
  if (!spend(frame, block.span)) return { returned: poison };
  budget.depth++;
  try {
    return runStatements(block.statements, frame, rest);
  } finally {
    budget.depth--;
  }
}

function runStatements(statements: readonly Statement[], frame: Frame, rest: Rest | undefined): Outcome {
  let value: Value | undefined;
  for (const [i, statement] of statements.entries()) {
    const outcome = runStatement(statement, frame, () => {
      const behind = runStatements(statements.slice(i + 1), frame, rest);
      return behind.returned === undefined ? (rest?.() ?? behind) : behind;
    });
    if (outcome.returned !== undefined) return outcome;
    value = outcome.value;
  }
  return value === undefined ? {} : { value };
}

const nothing: Outcome = {};

function runStatement(statement: Statement, frame: Frame, rest: Rest): Outcome {
  // A scan that lies inside of an `if` yields in every round.
  const isOfScan = statement.kind === 'yield' && frame.yielded !== undefined;
  if (frame.conditional !== undefined && always.has(statement.kind) && !isOfScan)
    return refuseConditional(statement, frame.conditional, frame);
  const { evaluate } = frame.context.evaluator;
  switch (statement.kind) {
    case 'input':
      takeInput(statement, frame);
      return nothing;
    case 'param':
      storeParam(statement, frame);
      return nothing;
    case 'state':
      storeState(statement, frame);
      return nothing;
    case 'output':
      if (frame.context.damaged(statement.span)) return leaveOutput(statement, frame);
      offerOutput(statement, frame);
      return nothing;
    case 'loss':
      offerLoss(statement.name, statement.value, frame, statement.doc);
      return nothing;
    case 'metric':
      offerMetric(statement, frame);
      return nothing;
    case 'layer':
      nameLayer(statement, frame);
      return nothing;
    case 'train':
      frame.context.offers.trains.push(statement);
      return nothing;
    case 'return':
      return { returned: sequence(statement.values.map((value) => evaluate(value, frame))) };
    case 'yield':
      if (frame.yielded === undefined) {
        fail(frame, checkProblems.misplaced, statement.span, '`yield` outside a scan', { help: 'Write `return …`.' });
      }
      frame.yielded?.push(...statement.values.map((value) => evaluate(value, frame)));
      return nothing;
    case 'for':
      return runFor(statement, frame, rest);
    case 'binding':
      bind(statement, frame);
      return nothing;
    case 'value':
      return runValue(statement.values, frame, rest);
    default:
      return statement satisfies never;
  }
}

function leaveOutput({ name }: Extract<Statement, { kind: 'output' }>, frame: Frame): Outcome {
  frame.context.offers.tried = true;
  if (name.text !== '' && !frame.names.values.has(name.text)) frame.names.values.set(name.text, poison);
  return nothing;
}

function sequence(values: readonly Value[]): Value {
  const [first] = values;
  if (first === undefined || values.length > 1) return { kind: 'tuple', elements: values };
  return first;
}

/** An `if` as a statement may return; any other expression is the block's value. */
function runValue(values: Extract<Statement, { kind: 'value' }>['values'], frame: Frame, rest: Rest): Outcome {
  const [first] = values;
  if (values.length === 1 && first?.kind === 'if') {
    // Nothing is known of what an undecided branch would have returned; a model returns nothing anyway.
    return choose(first, frame, rest) ?? (frame.callable.keyword === 'model' ? nothing : { returned: poison });
  }
  return { value: sequence(values.map((value) => frame.context.evaluator.evaluate(value, frame))) };
}

function runFor(statement: ForStatement, frame: Frame, rest: Rest): Outcome {
  const from = boundOf(statement.from, frame);
  const to = boundOf(statement.to, frame);
  if (from === undefined || to === undefined) return nothing;
  return runRounds(statement, from, to, frame, rest);
}

function runRounds(statement: ForStatement, from: number, to: number, frame: Frame, rest: Rest): Outcome {
  for (let i = from; i < to; i++) {
    // Even an empty body must not go on for ever.
    if (!spend(frame, statement.span)) return nothing;
    const round: Frame = { ...inBlock(frame), suffix: `${frame.suffix}.${i}` };
    round.names.values.set(statement.name.text, numberValue(i));
    const outcome = frame.context.evaluator.run(statement.body, round, () => {
      const behind = runRounds(statement, i + 1, to, frame, rest);
      return behind.returned === undefined ? rest() : behind;
    });
    if (outcome.returned !== undefined) return outcome;
  }
  return nothing;
}

/** What a model has at all times, or a scan at all steps. */
const always: ReadonlySet<Statement['kind']> = new Set([
  'input',
  'param',
  'output',
  'loss',
  'metric',
  'yield',
  'train',
]);

function refuseConditional(statement: Statement, condition: Span, frame: Frame): Outcome {
  const message = `\`${statement.kind}\` under a condition that only a run knows`;
  fail(frame, checkProblems.misplaced, statement.span, message, {
    labels: [{ span: condition, text: 'the condition' }],
    help: `Write it outside, of a value that the \`if\` gives: \`y = if … { a } else { b }\`.`,
  });
  if ('name' in statement && statement.name !== undefined) frame.names.values.set(statement.name.text, poison);
  return nothing;
}

function boundOf(expression: ForStatement['from'], frame: Frame): number | undefined {
  const value = frame.context.evaluator.evaluate(expression, frame);
  if (value.kind === 'number' && Number.isInteger(value.value)) return value.value;
  if (value.kind === 'dim') {
    const help =
      'Only numbers known when compiling can be unrolled; over a tensor write `scan x_t in x over T with h = … { … }`.';
    notCompiled(frame, expression.span, '`for` over an open dim', help);
  } else if (value.kind !== 'poison') {
    fail(frame, elaborateProblems.notStatic, expression.span, `a bound is a whole number, not ${describeValue(value)}`);
  }
  return undefined;
}

function nameLayer(statement: Extract<Statement, { kind: 'layer' }>, frame: Frame): void {
  if (joinsLayers(statement.value, frame)) return refusePipe(statement, frame);
  const value = frame.context.evaluator.evaluate(statement.value, frame);
  const { text, span } = statement.name;
  if (text === '') return;
  const path = pathOf(frame, text);
  const isLayer = value.kind === 'stack' || (value.kind === 'callable' && value.callable.keyword === 'layer');
  if (!isLayer) {
    if (value.kind !== 'poison') {
      fail(frame, checkProblems.wrongKind, statement.value.span, `expected a layer, found ${describeValue(value)}`, {
        help: 'Write `layer name = Dense[64]`, without applying it.',
      });
    }
    frame.names.values.set(text, poison);
    return;
  }
  const claimed = claim(frame, path, span);
  frame.names.values.set(text, claimed ? { kind: 'instance', name: text, path, layer: value, span } : poison);
}

function joinsLayers(expression: Expression, frame: Frame): boolean {
  if (expression.kind !== 'pipe') return false;
  const { kind } = frame.context.evaluator.evaluate(expression.source, frame);
  return ['callable', 'stack', 'instance', 'intrinsic'].includes(kind);
}

/** `layer f = Dense[8] |> relu`: layers are not joined before there is something to apply them to. */
function refusePipe({ name, value }: Extract<Statement, { kind: 'layer' }>, frame: Frame): void {
  fail(frame, checkProblems.wrongKind, value.span, 'a pipe begins with a tensor, and this is to be a layer', {
    help: `Declare one at the top of the file, \`layer Name(x: f32[..., I]) = x |> ${spanText(value.span)}\`, then \`layer ${name.text} = Name\`.`,
  });
  if (name.text !== '') frame.names.values.set(name.text, poison);
}

function bind(statement: BindingStatement, frame: Frame): void {
  const { targets, values } = statement;
  if (frame.context.damaged(statement.span)) return bindNothing(targets, frame);
  const [only] = targets;
  if (targets.length === 1 && only?.kind === 'indexTarget') {
    bindName(only.name.text, bindIndexed(only, values, statement.span, frame), statement.span, frame);
    return;
  }
  const bound = valuesFor(statement, frame);
  for (const [i, target] of targets.entries()) {
    const value = bound[i] ?? poison;
    if (target.kind === 'prime') bindPrime(target, value, values[i]?.span ?? statement.span, frame);
    else if (target.kind === 'indexTarget') notCompiled(frame, target.span, 'several index equations at once');
    else
      bindName(
        target.text,
        annotated(statement, value, frame),
        values[0]?.span ?? statement.span,
        frame,
        statement.doc,
      );
  }
}

/** The mistake is reported, and what depends on the names is left alone. */
function bindNothing(targets: BindingStatement['targets'], frame: Frame): void {
  for (const target of targets) {
    const name = target.kind === 'indexTarget' ? target.name.text : target.text;
    if (target.kind === 'prime' || name === '') continue;
    frame.names.values.set(name, poison);
    if (name === 'loss') offerLoss({ text: name, span: target.span }, poison, frame);
  }
}

/** The plain `loss = …` of a model has the role. */
function bindName(name: string, value: Value, span: Span, frame: Frame, doc?: string): void {
  if (name === '') return;
  frame.names.values.set(name, markedValue(frame, name, value, span));
  if (name === 'loss' && frame.names === frame.context.offers.names) offerLoss({ text: name, span }, value, frame, doc);
}

/** One value per target: as many values as targets, or one tuple that has as many parts. */
function valuesFor({ targets, values, span }: BindingStatement, frame: Frame): readonly Value[] {
  const found = values.map((value) => frame.context.evaluator.evaluate(value, frame));
  const [only] = found;
  if (found.length === targets.length && !(values[0]?.kind === 'scan' && only?.kind === 'tuple')) return found;
  if (found.length === 1 && only !== undefined) {
    if (only.kind === 'poison') return [];
    // Of what a scan gives, the first may be enough.
    const enough = values[0]?.kind === 'scan' && only.kind === 'tuple' && only.elements.length > targets.length;
    if (enough) return only.elements.slice(0, targets.length);
    if ((only.kind === 'tuple' || only.kind === 'list') && only.elements.length === targets.length)
      return only.elements;
    const message = `${targets.length} names for ${describeValue(only)}`;
    fail(frame, elaborateProblems.badDestructuring, values[0]?.span ?? span, message, partsHelp(values[0], only));
    return [];
  }
  fail(frame, elaborateProblems.badDestructuring, span, `${targets.length} names for ${values.length} values`);
  return [];
}

/** In other frameworks a recurrent layer gives its last carries too. */
function partsHelp(written: Expression | undefined, value: Value): { readonly help?: string } {
  if (value.kind !== 'tensor') return {};
  const last = written?.kind === 'pipe' ? written.stages.at(-1)?.target : written;
  const head = last?.kind === 'call' ? last.target : last;
  const named = head?.kind === 'apply' ? head.target : head;
  if (named?.kind === 'name' && ['Lstm', 'Gru', 'Rnn'].includes(named.text)) {
    const cell = named.text === 'Lstm' ? ' A `scan` over `LstmCell` gives both of its carries.' : '';
    return {
      help: `\`${named.text}\` gives its outputs alone: \`ys = x |> ${named.text}[64]\`, and the last is \`ys[:, -1]\`, or under a mask \`take_along(ys, lengths - 1, axis=1)\`.${cell}`,
    };
  }
  return { help: 'It is one value: `unstack(x)` gives the slices along the last axis, `split` equal parts.' };
}

/** `x: f32[B, H] = …`: the value must have the type, which may name new dims. */
function annotated({ type, targets, span }: BindingStatement, value: Value, frame: Frame): Value {
  if (type === undefined || value.kind === 'poison') return value;
  if (type.kind === 'tupleType' || targets.length > 1) {
    return notCompiled(frame, type.span, 'a type for several names', 'Give each name a statement of its own.');
  }
  const dtype = elementOf(type, frame);
  const node =
    value.kind === 'number' && dtype !== undefined
      ? toNode(frame, { value, span }, dtype)
      : toTensor(frame, { value, span });
  if (node === undefined || dtype === undefined) return poison;
  if (node.type.dtype !== dtype) {
    const message = `declared as ${dtype}, but the value is ${describeValue(tensorValue(node))}`;
    return fail(frame, elaborateProblems.dtypeMismatch, type.span, message);
  }
  const match = { pattern: type, node, span, what: 'the value' };
  return annotate(frame, match) ? tensorValue(node) : poison;
}
