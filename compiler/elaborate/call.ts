/** Calls functions and layers: statics, arguments and dims are bound in a frame of their own, then the body runs in it. */
import { spanText, type Span } from '../../grammar/source.ts';
import type { Callable, Parameter, TensorType } from '../../grammar/syntax.ts';
import { didYouMeanOr } from '../check/near.ts';
import { checkProblems } from '../check/problems.ts';
import type { DType } from '../graph/type.ts';
import { formatType } from '../graph/type.ts';
import type { Application, Frame, GivenArgument, Site } from './context.ts';
import { describeValue } from './describe.ts';
import { libraryArguments } from './library-arguments.ts';
import { markedArgument } from './marks.ts';
import { tiedHelp } from './members.ts';
import { elaborateProblems } from './problems.ts';
import { fail, from, notCompiled, userSpan } from './report.ts';
import { requirements } from './requires.ts';
import { bindDeferred, bindStatics } from './statics.ts';
import { toNode, toTensor } from './tensors.ts';
import { elementOf } from './types.ts';
import { knownShape, unify, type Match, type Report } from './unify.ts';
import { poison, tensorValue, type CallableValue, type GivenStatic, type Value } from './values.ts';

/** Where the callee lives: the caller's own path for a function, the instance's for a layer. */
export interface Home {
  readonly path: string;
  readonly suffix: string;
  readonly reused: boolean;
  readonly name: string;
}

/** The frame in which a callable runs, before anything is bound in it. */
export function frameOf(caller: Frame, { callable, scope }: CallableValue, home: Home, span: Span): Frame {
  const site: Site = {
    span,
    name: home.name,
    fromUser: !caller.scope.library,
    callable,
    ...(caller.site === undefined ? {} : { parent: caller.site }),
  };
  return {
    context: caller.context,
    callable,
    scope,
    site,
    path: home.path,
    suffix: home.suffix,
    reused: home.reused,
    names: { values: new Map() },
    dims: new Map(),
    ellipsis: {},
    ...(caller.loop === undefined ? {} : { loop: caller.loop }),
    ...(caller.remat === undefined ? {} : { remat: caller.remat }),
    primables: new Map(),
    primes: new Map(),
    occurrences: new Map(),
  };
}

export function call(caller: Frame, callee: CallableValue, application: Application, home: Home): Value {
  const { callable } = callee;
  if (caller.context.circular.has(callable)) return poison;
  const given = separate(callable, application.args);
  const help = bracketsHelp(callee, given.args);
  const args = matchArguments(caller, callable, given.args, application.span, help);
  if (args === undefined) return poison;
  const frame = frameOf(caller, callee, home, application.span);
  const givenStatics = [...(callee.statics ?? []), ...given.statics];
  const statics = bindStatics(caller, frame, givenStatics, application.span, { help });
  if (statics === undefined || !bindArguments(caller, frame, args, application.span)) return poison;
  // What the library passes on within itself has been checked at its first call.
  const isEntry = callee.scope.library && !caller.scope.library;
  if (isEntry && !libraryArguments(caller, callable, args, givenStatics)) return poison;
  bindDeferred(frame, statics);
  if (!requirements(caller, frame, application.span)) return poison;
  const result = checkResult(frame, runBody(frame));
  note(caller, callee, given.args, givenStatics, result, application.span);
  return result;
}

/** Remembers what of the library was applied, for lints. */
function note(
  caller: Frame,
  { scope, callable }: CallableValue,
  args: readonly GivenArgument[],
  statics: readonly GivenStatic[],
  result: Value,
  span: Span,
): void {
  if (!scope.library || !caller.context.training) return;
  const tensors = args.flatMap(({ value, span: at }) =>
    value.kind === 'tensor' ? [{ node: value.node, span: at }] : [],
  );
  caller.context.record.noted.push({
    name: callable.name.text,
    args: tensors,
    numbers: statics.flatMap(({ name, value }) => (name === undefined && value.kind === 'number' ? [value.value] : [])),
    results: result.kind === 'tensor' ? [result.node] : [],
    span: userSpan(caller, span),
    fromUser: !caller.scope.library,
  });
}

/** Static arguments may also stand in the parentheses, by name. */
function separate(
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
function bracketsHelp({ callable, statics }: CallableValue, args: readonly GivenArgument[]): string | undefined {
  const wanted = callable.statics.length > 0;
  const numbers = args.filter(
    ({ name, value }) => name === undefined && (value.kind === 'number' || value.kind === 'dim'),
  );
  if (!wanted || statics !== undefined || numbers.length === 0) return undefined;
  const written = `${callable.name.text}[${numbers.map(({ span }) => spanText(span)).join(', ')}]`;
  return `Static arguments go in brackets, tensors in parentheses: \`${written}(x)\` or \`x |> ${written}\`.`;
}

type Matched = ReadonlyMap<Parameter, GivenArgument>;

function matchArguments(
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
  fail(caller, checkProblems.badArguments, span, `\`${name}\` needs ${list}`, { labels: declaredHere });
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

/** Numbers, sizes and train scalars: they fill whatever shape the other arguments give their type. */
function isPlainNumber(value: Value): boolean {
  return value.kind === 'number' || value.kind === 'dim' || (value.kind === 'tensor' && value.weak === true);
}

/** Converts arguments to the types of their parameters, solves the dims of all of them, and binds their names. */
function bindArguments(caller: Frame, frame: Frame, matched: Matched, span: Span): boolean {
  const matches: Match[] = [];
  const numbers = new Map<string, Match>();
  const bound = new Map<string, Value>();
  for (const parameter of frame.callable.params ?? []) {
    const argument = matched.get(parameter) ?? {
      value: frame.context.evaluator.evaluate(parameter.default!, frame),
      span,
    };
    if (argument.value.kind === 'poison') return false;
    const { type, name } = parameter;
    if (type === undefined) {
      bound.set(name.text, argument.value);
      continue;
    }
    if (type.kind === 'tupleType') {
      notCompiled(frame, type.span, 'a tuple as a parameter');
      return false;
    }
    const node = argumentNode(caller, frame, type, argument, matched);
    if (node === undefined) return false;
    const match = { pattern: type, node, span: argument.span, what: `\`${name.text}\`` };
    if (isPlainNumber(argument.value)) numbers.set(name.text, match);
    else matches.push(match);
    bound.set(name.text, tensorValue(node));
  }
  const report: Report = (entry, at, message, details) => fail(caller, entry, at, message, details);
  if (!unify(frame, matches, report)) return false;
  for (const [name, match] of numbers) {
    const node = filled(caller, frame, match, report);
    if (node === undefined) return false;
    bound.set(name, tensorValue(node));
  }
  for (const [name, value] of bound) {
    if (name !== '') frame.names.values.set(name, markedArgument(frame, name, value, span));
  }
  return true;
}

/** A number as a tensor: of the shape that the other arguments have given its type, if they have. */
function filled(caller: Frame, frame: Frame, match: Match, report: Report): Match['node'] | undefined {
  const shape = knownShape(frame, match.pattern);
  if (shape === undefined) return unify(frame, [match], report) ? match.node : undefined;
  return from(caller, match.span, () => caller.context.builder.expand(match.node, shape));
}

function argumentNode(
  caller: Frame,
  frame: Frame,
  type: TensorType,
  { value, span }: GivenArgument,
  matched: Matched,
): ReturnType<typeof toNode> {
  const dtype = elementOf(type, frame);
  if (dtype === undefined) return undefined;
  const own = value.kind === 'tensor' && value.weak !== true ? value.node.type.dtype : undefined;
  const converts = own === undefined || own === dtype || (own === 'u8' && dtype !== 'bool');
  if (converts) return toNode(caller, { value, span }, dtype);
  fail(caller, elaborateProblems.dtypeMismatch, span, `expected ${dtype}, found ${describeValue(value)}`, {
    labels: [{ span: type.span, text: 'declared here' }],
    help: `${orderHelp(frame.callable, dtype, matched)}Convert it: \`cast[${spanText(type.element?.span ?? type.span)}](…)\`.`,
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

export function runBody(frame: Frame): Value {
  const { body, name, keyword } = frame.callable;
  if (body.kind !== 'block') return frame.context.evaluator.evaluate(body, frame);
  const outcome = frame.context.evaluator.run(body, { ...frame, names: { parent: frame.names, values: new Map() } });
  const value = outcome.returned ?? outcome.value;
  if (value !== undefined) return value;
  return fail(
    frame,
    elaborateProblems.noValue,
    name.span,
    `the ${keyword === 'fn' ? 'function' : keyword} \`${name.text}\` returns nothing`,
  );
}

/** The declared result type must hold; it may name dims that only the body decides. */
function checkResult(frame: Frame, value: Value): Value {
  const { result } = frame.callable;
  if (result === undefined || value.kind === 'poison') return value;
  if (result.kind === 'tensorType') return checkTensor(frame, value, result);
  if (value.kind !== 'tuple' || value.elements.length !== result.elements.length) {
    const message = `the result is ${describeValue(value)}, declared with ${result.elements.length} parts`;
    return fail(frame, elaborateProblems.badDestructuring, result.span, message);
  }
  const elements = result.elements.map((type, i) => {
    const element = value.elements[i]!;
    return type.kind === 'tensorType' ? checkTensor(frame, element, type) : element;
  });
  return { kind: 'tuple', elements };
}

function checkTensor(frame: Frame, value: Value, type: TensorType): Value {
  const node = toTensor(frame, { value, span: type.span });
  const dtype = elementOf(type, frame);
  if (node === undefined || dtype === undefined) return poison;
  if (node.type.dtype !== dtype) {
    const message = `the result is ${formatType(node.type)}, declared as ${spanText(type.span)}`;
    return fail(frame, elaborateProblems.dtypeMismatch, type.span, message);
  }
  const fits = unify(
    frame,
    [{ pattern: type, node, span: type.span, what: 'the result' }],
    (entry, span, message, details) => fail(frame, entry, span, message, details),
  );
  return fits ? tensorValue(node) : poison;
}
