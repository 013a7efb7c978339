/** The arguments of a call: each finds its parameter, and is bound there as what the parameter's type makes of it. */
import { spanText, type Span } from '../../../grammar/source.ts';
import type { Callable, Parameter, TensorType, Type } from '../../../grammar/syntax.ts';
import { didYouMeanOr } from '../../check/near.ts';
import { checkProblems } from '../../check/problems.ts';
import type { DType } from '../../graph/type.ts';
import type { Frame, GivenArgument } from '../context.ts';
import { describeValue } from '../describe.ts';
import { markedArgument } from '../marks.ts';
import { maskHelp } from '../mask-words.ts';
import { missingHelp } from './missing-arguments.ts';
import { tiedHelp } from '../members.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from, notCompiled } from '../report.ts';
import { toNode } from '../tensors.ts';
import { elementOf } from '../types.ts';
import { knownShape, unify, type Match, type Report } from '../unify.ts';
import { tensorValue, type CallableValue, type GivenStatic, type Value } from '../values.ts';

/** Static arguments may also stand in the parentheses, by name. */
export function separate(
  callable: Callable,
  args: readonly GivenArgument[],
): { readonly statics: readonly GivenStatic[]; readonly args: readonly GivenArgument[] } {
  const isStatic = ({ name }: GivenArgument): boolean =>
    name !== undefined &&
    callable.statics.some((parameter) => parameter.name.text === name.text) &&
    !(callable.params ?? []).some((parameter) => parameter.name.text === name.text);
  return { statics: args.filter(isStatic), args: args.filter((argument) => !isStatic(argument)) };
}

/** `Dense(x, 64)`, or `Dense(64)`: a number in parentheses where brackets want one. */
export function bracketsHelp({ callable, statics }: CallableValue, args: readonly GivenArgument[]): string | undefined {
  const wanted = callable.statics.length > 0;
  const numbers = args.filter(
    ({ name, value }) => name === undefined && (value.kind === 'number' || value.kind === 'dim'),
  );
  if (!wanted || statics !== undefined || numbers.length === 0) return undefined;
  const written = `${callable.name.text}[${numbers.map(({ span }) => spanText(span)).join(', ')}]`;
  return `Static arguments go in brackets, tensors in parentheses: \`${written}(x)\` or \`x |> ${written}\`.`;
}

type Matched = ReadonlyMap<Parameter, GivenArgument>;

export function matchArguments(
  caller: Frame,
  callable: Callable,
  args: readonly GivenArgument[],
  span: Span,
  help: string | undefined,
): Matched | undefined {
  const params = callable.params ?? [];
  const matched = new Map<Parameter, GivenArgument>();
  const name = callable.name.text;
  const declaredHere = [{ span: callable.name.span, text: 'declared here' }];
  let next = 0;
  for (const argument of args) {
    if (argument.value.kind === 'poison') return undefined;
    const parameter =
      argument.name === undefined ? params[next++] : params.find(({ name: own }) => own.text === argument.name!.text);
    if (parameter === undefined || matched.has(parameter)) {
      const { message, ...near } = misfit(callable, args, argument, parameter !== undefined, help);
      fail(caller, checkProblems.badArguments, argument.span, message, { labels: declaredHere, ...near });
      return undefined;
    }
    matched.set(parameter, argument);
  }
  const missing = params.filter((parameter) => !matched.has(parameter) && parameter.default === undefined);
  if (missing.length === 0) return matched;
  const list = missing.map((parameter) => `\`${parameter.name.text}\``).join(' and ');
  fail(caller, checkProblems.badArguments, span, `\`${name}\` needs ${list}`, {
    labels: declaredHere,
    help: missingHelp(callable, matched, missing),
  });
  return undefined;
}

/** Why an argument has no parameter, or `isTwice`, one that has an argument already. */
function misfit(
  { name, params = [], statics }: Callable,
  args: readonly GivenArgument[],
  argument: GivenArgument,
  isTwice: boolean,
  help: string | undefined,
): { readonly message: string; readonly help?: string } {
  if (argument.name === undefined) {
    const message = `\`${name.text}\` takes ${count(params.length)}, found ${args.length}`;
    return { message, ...(help === undefined ? {} : { help }) };
  }
  const { text } = argument.name;
  const message = isTwice ? `\`${text}\` is given twice` : `\`${name.text}\` has no argument \`${text}\``;
  if (name.text === 'Embedding' && text === 'weight') return { message, help: tiedHelp };
  const names = [...params, ...statics].map((known) => known.name.text);
  return { message, ...didYouMeanOr(text, names) };
}

function count(params: number): string {
  return params === 0 ? 'no tensors' : `${params} ${params === 1 ? 'tensor' : 'tensors'}`;
}

/** Numbers, truth values, sizes and train scalars: they fill whatever shape the other arguments give their type. */
function isPlain(value: Value): boolean {
  return ['number', 'boolean', 'dim'].includes(value.kind) || (value.kind === 'tensor' && value.weak === true);
}

interface Call {
  /** Where problems of an argument are told. */
  readonly caller: Frame;
  /** Of the callee: its dims are solved here, and its names bound. */
  readonly frame: Frame;
  readonly matched: Matched;
}

/** Converts arguments to the types of their parameters, solves the dims of all of them, and binds their names. */
export function bindArguments(caller: Frame, frame: Frame, matched: Matched, span: Span): boolean {
  const call: Call = { caller, frame, matched };
  const shaped: Match[] = [];
  const plain = new Map<string, Match>();
  const bound = new Map<string, Value>();
  for (const parameter of frame.callable.params ?? []) {
    const name = parameter.name.text;
    const argument = matched.get(parameter) ?? {
      value: frame.context.evaluator.evaluate(parameter.default!, frame),
      span,
    };
    if (argument.value.kind === 'poison') return false;
    if (parameter.type === undefined) {
      bound.set(name, argument.value);
      continue;
    }
    const match = matchOf(call, name, parameter.type, argument);
    if (match === undefined) return false;
    if (isPlain(argument.value)) plain.set(name, match);
    else shaped.push(match);
    bound.set(name, tensorValue(match.node));
  }
  // Tensors say what the dims are; then plain values fill the shapes that these give their types.
  const report: Report = (entry, at, message, details) => fail(caller, entry, at, message, details);
  if (!unify(frame, shaped, report)) return false;
  for (const [name, match] of plain) {
    const node = filled(call, match, report);
    if (node === undefined) return false;
    bound.set(name, tensorValue(node));
  }
  for (const [name, value] of bound) {
    if (name !== '') frame.names.values.set(name, markedArgument(frame, name, value, span));
  }
  return true;
}

/** An argument as a node of its parameter's element type, to be unified with the shape of that type. */
function matchOf(call: Call, name: string, type: Type, argument: GivenArgument): Match | undefined {
  if (type.kind === 'tupleType') {
    notCompiled(call.frame, type.span, 'a tuple as a parameter');
    return undefined;
  }
  const node = argumentNode(call, type, argument);
  return node && { pattern: type, node, span: argument.span, what: `\`${name}\`` };
}

/** A number or truth value as a tensor: of the shape that the other arguments have given its type, if they have. */
function filled({ caller, frame }: Call, match: Match, report: Report): Match['node'] | undefined {
  const shape = knownShape(frame, match.pattern);
  if (shape === undefined) return unify(frame, [match], report) ? match.node : undefined;
  return from(caller, match.span, () => caller.context.builder.expand(match.node, shape));
}

function argumentNode(
  { caller, frame, matched }: Call,
  type: TensorType,
  { value, span }: GivenArgument,
): ReturnType<typeof toNode> {
  const dtype = elementOf(type, frame);
  if (dtype === undefined) return undefined;
  const own = value.kind === 'tensor' && value.weak !== true ? value.node.type.dtype : undefined;
  const converts = own === undefined || own === dtype || (own === 'u8' && dtype !== 'bool');
  if (converts) return toNode(caller, { value, span }, dtype);
  const conversion =
    dtype === 'bool' ? maskHelp : `Convert it: \`cast[${spanText(type.element?.span ?? type.span)}](…)\`.`;
  fail(caller, elaborateProblems.dtypeMismatch, span, `expected ${dtype}, found ${describeValue(value)}`, {
    labels: [{ span: type.span, text: 'declared here' }],
    help: `${orderHelp(frame.callable, dtype, matched)}${conversion}`,
  });
  return undefined;
}

/** Where another argument has what this one lacks, the two may have changed places. */
function orderHelp({ name, params = [] }: Callable, dtype: DType, matched: Matched): string {
  const given = [...matched.values()];
  const fits = given.some(
    ({ value, name: own }) => own === undefined && value.kind === 'tensor' && value.node.type.dtype === dtype,
  );
  if (!fits) return '';
  const names = params.slice(0, given.length).map((parameter) => parameter.name.text);
  return `The order is \`${name.text}(${names.join(', ')})\`. `;
}
