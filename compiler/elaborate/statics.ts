/** Binds static arguments to the static parameters of a declaration. */
import { spanText, type Span } from '../../grammar/source.ts';
import type { Callable, StaticKind, StaticParameter } from '../../grammar/syntax.ts';
import { didYouMeanOr } from '../check/near.ts';
import { checkProblems } from '../check/problems.ts';
import { namesOf } from '../check/types.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { fail } from './report.ts';
import { isStatic, type GivenStatic, type Value } from './values.ts';

/** What is bound, and what must wait until the arguments have solved the dims that its default needs. */
export interface BoundStatics {
  readonly deferred: readonly StaticParameter[];
}

/**
 * Binds `given` into the frame of the callee; reports in the frame of the caller. Undefined where something does not fit.
 * `runTime` lets tensors through: an optimiser's arguments may be schedules. `help` says what to write where one is missing.
 */
export function bindStatics(
  caller: Frame,
  callee: Frame,
  given: readonly GivenStatic[],
  span: Span,
  { runTime = false, help }: { readonly runTime?: boolean; readonly help?: string | undefined } = {},
): BoundStatics | undefined {
  const { callable } = callee;
  const matched = match(caller, callable, given);
  if (matched === undefined) return undefined;
  const deferred: StaticParameter[] = [];
  const unsolved = signatureDims(callable);
  for (const parameter of callable.statics) {
    const name = parameter.name.text;
    const argument = matched.get(name);
    if (argument !== undefined) {
      if (!fits(caller, callable, parameter, argument, runTime)) return undefined;
      callee.names.values.set(name, asDeclared(argument.value, parameter));
    } else if (parameter.default === undefined) {
      fail(caller, checkProblems.badStatics, span, `\`${callable.name.text}\` needs its static argument \`${name}\``, {
        labels: [{ span: parameter.span, text: 'it has no default' }],
        help: help ?? `Write \`${callable.name.text}[${name}=…]\`.`,
      });
      return undefined;
    } else if (namesOf(parameter.default).some((used) => unsolved.has(used.text))) deferred.push(parameter);
    else callee.names.values.set(name, callee.context.evaluator.evaluate(parameter.default, callee));
  }
  return { deferred };
}

/** Where a list is declared, one value stands for the list of it: `kernel=3`. */
function asDeclared(value: Value, { type }: StaticParameter): Value {
  return type?.list === true && value.kind !== 'list' ? { kind: 'list', elements: [value] } : value;
}

/** Evaluates the defaults that needed the dims of the arguments. */
export function bindDeferred(callee: Frame, { deferred }: BoundStatics): void {
  for (const parameter of deferred) {
    const value = callee.context.evaluator.evaluate(parameter.default!, callee);
    callee.names.values.set(parameter.name.text, value);
  }
}

/** Names in the types of the parameters that are no static arguments: dims, or constants, which defer nothing wrong. */
function signatureDims(callable: Callable): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type } of callable.params ?? []) {
    if (type?.kind !== 'tensorType') continue;
    for (const dim of type.dims ?? []) {
      if (dim.kind !== 'ellipsis') for (const name of namesOf(dim)) names.add(name.text);
    }
  }
  for (const parameter of callable.statics) names.delete(parameter.name.text);
  return names;
}

function match(
  caller: Frame,
  callable: Callable,
  given: readonly GivenStatic[],
): ReadonlyMap<string, GivenStatic> | undefined {
  const { statics } = callable;
  const matched = new Map<string, GivenStatic>();
  let next = 0;
  for (const argument of given) {
    if (argument.value.kind === 'poison') return undefined;
    const name = argument.name?.text ?? statics[next++]?.name.text;
    if (name === undefined) return tooMany(caller, callable, argument.span);
    if (!statics.some((parameter) => parameter.name.text === name)) {
      return reportUnknown(caller, callable, name, argument.name?.span ?? argument.span);
    }
    const first = matched.get(name);
    if (first !== undefined) {
      fail(caller, checkProblems.badStatics, argument.span, `\`${name}\` is given twice`, {
        labels: [{ span: first.span, text: 'first given here' }],
        help: signatureHelp(callable),
      });
      return undefined;
    }
    matched.set(name, argument);
  }
  return matched;
}

function tooMany(caller: Frame, callable: Callable, span: Span): undefined {
  const { name, keyword, statics } = callable;
  const count = statics.length;
  const takes = count === 0 ? 'no static arguments' : `${count} static ${count === 1 ? 'argument' : 'arguments'}`;
  const alone =
    keyword === 'initializer'
      ? initializerHelp(name.text, span, 0)
      : { help: `Apply it to a tensor: \`${name.text}(x)\`.` };
  fail(caller, checkProblems.badStatics, span, `\`${name.text}\` takes ${takes}`, {
    labels: [{ span: name.span, text: 'declared here' }],
    ...(count === 0 ? alone : {}),
  });
  return undefined;
}

/** Of `normal(0, 1)`, `zeros(10)` and `zeros[10]`; `count` arguments go in brackets. */
export function initializerHelp(name: string, span: Span, count: number): { readonly help: string } {
  const shaped = 'the shape is that of the parameter, `param w: f32[8] ~ …`';
  if (count === 0) return { help: `Write \`${name}\` alone: ${shaped}.` };
  const [, given] = /^\w+\((.*)\)$/s.exec(spanText(span)) ?? [];
  return { help: `What it is told goes in brackets, \`${name}[${given ?? '…'}]\`; ${shaped}.` };
}

function reportUnknown(caller: Frame, callable: Callable, name: string, span: Span): undefined {
  const names = callable.statics.map((parameter) => parameter.name.text);
  fail(caller, checkProblems.badStatics, span, `\`${callable.name.text}\` has no static argument \`${name}\``, {
    ...didYouMeanOr(name, names),
    labels: [{ span: callable.name.span, text: 'declared here' }],
  });
  return undefined;
}

/** What it takes, for those who expect something else, such as the width of the input. */
export function signatureHelp({ keyword, name, statics }: Callable): string {
  const list = statics.map(
    (parameter) =>
      `${parameter.name.text}${parameter.default === undefined ? '' : `=${spanText(parameter.default.span)}`}`,
  );
  const known = keyword === 'layer' ? ': sizes of the input come from the input itself' : '';
  return `It is \`${name.text}[${list.join(', ')}]\`${known}.`;
}

function fits(
  caller: Frame,
  callable: Callable,
  parameter: StaticParameter,
  { value, span }: GivenStatic,
  runTime: boolean,
): boolean {
  const name = parameter.name.text;
  if (!isStatic(value)) {
    if (runTime && value.kind === 'tensor') return true;
    const what = value.kind === 'tensor' ? `the tensor ${describeValue(value)}` : describeValue(value);
    fail(caller, checkProblems.wrongPhase, span, `\`${name}\` is static, and ${what} is known only at run time`);
    return false;
  }
  const { type } = parameter;
  if (type === undefined || isOfKind(value, type)) return true;
  fail(caller, checkProblems.badStatics, span, `\`${name}\` is ${kindName(type)}, not ${describeValue(value)}`, {
    labels: [{ span: parameter.span, text: 'declared here' }],
    help: type.list && value.kind === 'tuple' ? 'A list stands in brackets: `[256, 128]`.' : signatureHelp(callable),
  });
  return false;
}

function kindName({ name, list }: StaticKind): string {
  const article = name.text === 'int' ? 'an' : 'a';
  return list ? `a list of ${name.text}` : `${article} ${name.text}`;
}

function isOfKind(value: Value, { name, list }: StaticKind): boolean {
  return list && value.kind === 'list'
    ? value.elements.every((element) => hasKind(element, name.text))
    : hasKind(value, name.text);
}

function hasKind(value: Value, kind: string): boolean {
  switch (kind) {
    case 'number':
      return value.kind === 'number' || value.kind === 'dim';
    case 'int':
    case 'dim':
      return value.kind === 'dim' || (value.kind === 'number' && Number.isInteger(value.value));
    case 'bool':
      return value.kind === 'boolean' || value.kind === 'condition';
    case 'string':
      return value.kind === 'string';
    case 'dtype':
      return value.kind === 'dtype';
    case 'fn':
      return value.kind === 'intrinsic' || (value.kind === 'callable' && value.callable.keyword === 'fn');
    case 'layer':
      return value.kind === 'stack' || (value.kind === 'callable' && value.callable.keyword === 'layer');
    default:
      // An unknown kind is reported where it is declared.
      return true;
  }
}
