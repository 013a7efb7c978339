/** Calls functions and layers: statics, arguments and dims are bound in a frame of their own, then the body runs in it. */
import { spanText, type Span } from '../../../grammar/source.ts';
import type { Callable, TensorType } from '../../../grammar/syntax.ts';
import { formatType } from '../../graph/type.ts';
import { bindArguments, bracketsHelp, matchArguments, separate } from './bind-arguments.ts';
import type { Application, Frame, Site } from '../context.ts';
import { describeValue } from '../describe.ts';
import { libraryArguments } from './library-arguments.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, userSpan } from '../report.ts';
import { requirements } from '../requires.ts';
import { bindDeferred, bindStatics } from '../statics.ts';
import { toTensor } from '../tensors.ts';
import { elementOf } from '../types.ts';
import { unify } from '../unify.ts';
import { poison, tensorValue, type CallableValue, type GivenStatic, type Value } from '../values.ts';

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
  if (isEntry && !libraryArguments({ caller, callable, matched: args, statics: givenStatics })) return poison;
  bindDeferred(frame, statics);
  if (!requirements(caller, frame, application.span)) return poison;
  const result = checkResult(frame, runBody(frame));
  if (callee.scope.library && caller.context.training) {
    note(caller, callable, { ...application, args: given.args, statics: givenStatics }, result);
  }
  return result;
}

/** An application whose static arguments are told from the others. */
interface Given extends Application {
  readonly statics: readonly GivenStatic[];
}

/** Remembers what of the library was applied, for lints. */
function note(caller: Frame, { name: callee }: Callable, { args, statics, span }: Given, result: Value): void {
  const tensors = args.flatMap(({ value, span: at }) =>
    value.kind === 'tensor' ? [{ node: value.node, span: at }] : [],
  );
  caller.context.record.noted.push({
    name: callee.text,
    args: tensors,
    numbers: statics.flatMap(({ name, value }) => (name === undefined && value.kind === 'number' ? [value.value] : [])),
    results: result.kind === 'tensor' ? [result.node] : [],
    span: userSpan(caller, span),
    fromUser: !caller.scope.library,
  });
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
