/** First values: `initializer` declarations down to the primitives that the runtime draws. */
import type { Span } from '../../grammar/source.ts';
import type { Expression, Initializer } from '../../grammar/syntax.ts';
import type { InitSpec } from '../../runtime/init/index.ts';
import { didYouMean } from '../check/near.ts';
import { primitives, type PrimitiveName } from '../check/intrinsics.ts';
import { checkProblems } from '../check/problems.ts';
import { constantOf } from '../graph/dim.ts';
import { formatType, type Type } from '../graph/type.ts';
import { frameOf, runBody } from './calls/call.ts';
import { findName, type Application, type Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';
import { requirements } from './requires.ts';
import { bindStatics, initializerHelp } from './statics.ts';
import { numberValue, poison, type CallableValue, type GivenStatic, type Value } from './values.ts';

/** What `~ …` or `= …` says about a parameter, or `= …` about a state; of this type. Undefined after a problem. */
export function initialValue(
  frame: Frame,
  { operator, value: written }: { readonly operator: Initializer['operator'] | 'state'; readonly value: Expression },
  type: Type,
  span: Span,
): InitSpec | undefined {
  const shape = type.shape.map((dim) => constantOf(dim) ?? 0);
  const [fanIn, fanOut] = fans(shape);
  const values = new Map<string, Value>([
    ['fan_in', numberValue(fanIn)],
    ['fan_out', numberValue(fanOut)],
  ]);
  const inner: Frame = {
    ...frame,
    names: { parent: frame.names, values },
    initializing: shape,
    prefer: 'initializer',
  };
  const spec = specOf(inner, frame.context.evaluator.evaluate(written, inner), written.span);
  if (spec === undefined) return undefined;
  const draws = spec.kind !== 'constant' && spec.kind !== 'identity';
  if (operator !== '~' && draws) {
    fail(frame, elaborateProblems.badInitializer, written.span, 'this draws, and `=` gives one value', {
      help: operator === '=' ? 'Write `~` in place of `=`.' : 'A state starts from a number, such as `= 0`.',
    });
    return undefined;
  }
  return check(frame, spec, type, span);
}

/**
 * Fan-in is the product of all axes but the last, fan-out that of all but the last but one: I and O of [I, O], kh·kw·I and kh·kw·O
 * of a convolution's [kh, kw, I, O].
 */
function fans(shape: readonly number[]): readonly [number, number] {
  const product = (extents: readonly number[]): number => extents.reduce((total, extent) => total * extent, 1);
  return [product(shape.slice(0, -1)), product(shape.filter((_, axis) => axis !== shape.length - 2))];
}

function specOf(frame: Frame, value: Value, span: Span): InitSpec | undefined {
  switch (value.kind) {
    case 'poison':
      return undefined;
    case 'init':
      return value.spec;
    case 'number':
      return { kind: 'constant', value: value.value };
    case 'boolean':
      return { kind: 'constant', value: Number(value.value) };
    case 'primitive':
      return specOf(frame, applyPrimitive(frame, value.name, [], span), span);
    case 'callable':
      if (value.callable.keyword === 'initializer') {
        const applied = applyInitializer({ ...value, statics: value.statics ?? [] }, { args: [], span }, frame);
        return specOf(frame, applied, span);
      }
      break;
    default:
      break;
  }
  fail(
    frame,
    elaborateProblems.badInitializer,
    span,
    `a first value is a number or an initializer, not ${describeValue(value)}`,
    value.kind === 'tensor'
      ? {
          help: 'It is there before any tensor is. A program can set it: `net.params` and `net.state` are live arrays.',
        }
      : {},
  );
  return undefined;
}

/** Runs an `initializer` declaration; `fan_in=` and `fan_out=` override what the shape says. */
export function applyInitializer(callee: CallableValue, { args, span }: Application, frame: Frame): Value {
  const { callable } = callee;
  const { initializing } = frame;
  if (frame.context.circular.has(callable)) return poison;
  if (initializing === undefined) {
    return fail(frame, checkProblems.wrongKind, span, `the initializer \`${callable.name.text}\` belongs after \`~\``, {
      help: `Write \`param name: f32[…] ~ ${callable.name.text}\`.`,
    });
  }
  if (args.length > 0) {
    const message = `the initializer \`${callable.name.text}\` takes no tensors`;
    return fail(
      frame,
      checkProblems.badArguments,
      span,
      message,
      initializerHelp(callable.name.text, span, callable.statics.length),
    );
  }
  const inner: Frame = {
    ...frameOf(
      frame,
      callee,
      { path: frame.path, suffix: frame.suffix, reused: frame.reused, name: callable.name.text },
      span,
    ),
    initializing,
    prefer: 'initializer',
  };
  const isFan = ({ name }: GivenStatic): boolean =>
    (name?.text === 'fan_in' || name?.text === 'fan_out') &&
    !callable.statics.some((parameter) => parameter.name.text === name.text);
  const given = callee.statics ?? [];
  for (const fan of ['fan_in', 'fan_out']) {
    const override = given.find((argument) => isFan(argument) && argument.name!.text === fan);
    inner.names.values.set(fan, override?.value ?? findName(frame.names, fan) ?? numberValue(1));
  }
  const own = given.filter((argument) => !isFan(argument));
  if (bindStatics(frame, inner, own, span) === undefined) return poison;
  if (!requirements(frame, inner, span)) return poison;
  return runBody(inner);
}

/** What the runtime can draw itself. */
export function applyPrimitive(frame: Frame, name: PrimitiveName, given: readonly GivenStatic[], span: Span): Value {
  const { initializing } = frame;
  if (initializing === undefined) {
    return fail(frame, checkProblems.wrongKind, span, `the initializer \`${name}\` belongs after \`~\``);
  }
  const numbers = primitiveNumbers(frame, name, given);
  return numbers === undefined ? poison : build(frame, name, numbers, initializing, span);
}

function primitiveNumbers(
  frame: Frame,
  name: PrimitiveName,
  given: readonly GivenStatic[],
): Map<string, number> | undefined {
  const parameters: Readonly<Record<string, number>> = primitives[name].statics;
  const names = Object.keys(parameters);
  const numbers = new Map(Object.entries(parameters));
  let next = 0;
  for (const { name: own, value, span } of given) {
    const key = own?.text ?? names[next++];
    if (value.kind === 'poison') return undefined;
    if (key === undefined || !numbers.has(key)) {
      const message =
        key === undefined
          ? `\`${name}\` takes only ${names.join(', ') || 'the shape'}`
          : `\`${name}\` has no argument \`${key}\``;
      fail(frame, checkProblems.badStatics, span, message, key === undefined ? {} : didYouMean(key, names));
      return undefined;
    }
    if (value.kind !== 'number') {
      fail(frame, elaborateProblems.notStatic, span, `\`${key}\` is a number, not ${describeValue(value)}`);
      return undefined;
    }
    numbers.set(key, value.value);
  }
  return numbers;
}

function build(
  frame: Frame,
  name: PrimitiveName,
  numbers: ReadonlyMap<string, number>,
  shape: readonly number[],
  span: Span,
): Value {
  const at = (key: string): number => numbers.get(key)!;
  const columns = shape.at(-1) ?? 1;
  const rows = shape.slice(0, -1).reduce((total, extent) => total * extent, 1);
  const init = (spec: InitSpec): Value => ({ kind: 'init', spec });
  if ((name === 'orthogonal' || name === 'identity') && shape.length < 2) {
    return fail(
      frame,
      elaborateProblems.badInitializer,
      span,
      `\`${name}\` is for matrices, not for ${shape.length} axes`,
    );
  }
  switch (name) {
    case 'constant':
      return init({ kind: 'constant', value: at('value') });
    case 'uniform':
      return init({ kind: 'uniform', low: at('low'), high: at('high') });
    case 'normal':
      return init({ kind: 'normal', mean: at('mean'), std: at('std') });
    case 'truncated_normal': {
      const [mean, std] = [at('mean'), at('std')];
      return init({ kind: 'truncated_normal', mean, std, low: mean + at('low') * std, high: mean + at('high') * std });
    }
    case 'orthogonal':
      return init({ kind: 'orthogonal', rows, columns, gain: at('gain') });
    case 'identity':
      return init({ kind: 'identity', rows, columns });
    default:
      return name satisfies never;
  }
}

/** Bounds in order, spreads not negative; a tensor without elements needs nothing drawn. */
function check(frame: Frame, spec: InitSpec, type: Type, span: Span): InitSpec | undefined {
  if (type.shape.some((dim) => dim.key === '0')) return { kind: 'constant', value: 0 };
  const wrong = flaw(spec);
  if (wrong === undefined) return spec;
  fail(frame, elaborateProblems.badInitializer, span, `${wrong}, for ${formatType(type)}`);
  return undefined;
}

function flaw(spec: InitSpec): string | undefined {
  switch (spec.kind) {
    case 'uniform':
      return spec.low <= spec.high && Number.isFinite(spec.high - spec.low)
        ? undefined
        : `there is no number between ${spec.low} and ${spec.high} to draw`;
    case 'normal':
    case 'truncated_normal':
      if (!(spec.std >= 0 && Number.isFinite(spec.std) && Number.isFinite(spec.mean))) {
        return `a spread of ${spec.std} around ${spec.mean} is none`;
      }
      return spec.kind === 'normal' || spec.low <= spec.high ? undefined : `${spec.low} is above ${spec.high}`;
    default:
      return undefined;
  }
}
