/** Applies the functions that the language cannot say itself. */
import { spanText, type Span } from '../../../grammar/source.ts';
import { didYouMeanOr } from '../../check/near.ts';
import { intrinsic, type Intrinsic, type IntrinsicName, type IntrinsicStatic } from '../../check/intrinsics.ts';
import { checkProblems, type ProblemEntry } from '../../check/problems.ts';
import type { Application, Frame, GivenArgument } from '../context.ts';
import { describeValue } from '../describe.ts';
import { fail } from '../report.ts';
import { isStatic, poison, type GivenStatic, type IntrinsicValue, type Value } from '../values.ts';
import type { Builtin, BuiltinCall } from './builtin.ts';
import { capsuleBuiltins } from './capsules.ts';
import { derivativeBuiltins } from './derivatives.ts';
import { arrangeBuiltins } from './arrange.ts';
import { convolutionBuiltins } from './convolution.ts';
import { einopsBuiltins } from './einops.ts';
import { elementwiseBuiltins } from './elementwise.ts';
import { filledBuiltins } from './filled.ts';
import { indexingBuiltins } from './indexing.ts';
import { poolingBuiltins } from './pooling.ts';
import { reductionBuiltins } from './reductions.ts';
import { shapeBuiltins } from './shapes.ts';
import { sortingBuiltins } from './sorting.ts';

const builtins: Readonly<Record<IntrinsicName, Builtin>> = {
  ...elementwiseBuiltins,
  ...reductionBuiltins,
  ...shapeBuiltins,
  ...arrangeBuiltins,
  ...convolutionBuiltins,
  ...poolingBuiltins,
  ...einopsBuiltins,
  ...indexingBuiltins,
  ...sortingBuiltins,
  ...filledBuiltins,
  ...derivativeBuiltins,
  ...capsuleBuiltins,
};

export function applyIntrinsic(callee: IntrinsicValue, { args, span }: Application, frame: Frame): Value {
  const { name } = callee;
  const signature = intrinsic(name);
  if (args.some(({ value }) => value.kind === 'poison')) return poison;
  const named = args.filter(({ name: own }) => own !== undefined && isStaticName(signature, own.text));
  const masks = signature.masks === true ? args.filter((argument) => argument.name?.text === 'mask') : [];
  const tensors = args.filter((argument) => !named.includes(argument) && !masks.includes(argument));
  const bound = bind(frame, name, [...(callee.statics ?? []), ...named], tensors, span);
  if (bound === undefined || !checkArguments(frame, name, tensors, span)) return poison;
  const [mask, second] = masks;
  if (second !== undefined) return fail(frame, checkProblems.badArguments, second.span, '`mask` is given twice');
  return builtins[name]({ frame, ...bound, args: tensors, span, ...(mask === undefined ? {} : { mask }) });
}

function isStaticName(signature: Intrinsic, name: string): boolean {
  return signature.others === true || signature.statics.some((parameter) => parameter.name === name);
}

function bind(
  frame: Frame,
  name: IntrinsicName,
  given: readonly GivenStatic[],
  tensors: readonly GivenArgument[],
  span: Span,
): Pick<BuiltinCall, 'statics' | 'rest'> | undefined {
  const signature = intrinsic(name);
  const { statics: parameters } = signature;
  const statics = new Map<string, GivenStatic>();
  const rest: GivenStatic[] = [];
  let next = 0;
  for (const argument of given) {
    if (argument.value.kind === 'poison') return undefined;
    const parameter = parameterOf(signature, argument, next);
    if (parameter === undefined) return unknownStatic(frame, name, argument);
    if (!isStatic(argument.value)) {
      const message = `\`${parameter.name}\` is static, and ${describeValue(argument.value)} is known only at run time`;
      fail(frame, checkProblems.wrongPhase, argument.span, message);
      return undefined;
    }
    if (parameter.rest === true) rest.push(argument);
    else if (statics.has(parameter.name)) {
      fail(frame, checkProblems.badStatics, argument.span, `\`${parameter.name}\` is given twice`);
      return undefined;
    } else statics.set(parameter.name, argument);
    if (argument.name === undefined && parameter.rest !== true) next++;
  }
  const missing = parameters.find(
    (parameter) => parameter.optional !== true && parameter.rest !== true && !statics.has(parameter.name),
  );
  if (missing === undefined) return { statics, rest };
  // `max_pool2d(x, 2)`: one among the tensors.
  const meant = tensors.find(({ value }) => isStatic(value));
  fail(frame, checkProblems.badStatics, span, `\`${name}\` needs its static argument \`${missing.name}\``, {
    help:
      meant === undefined
        ? `Write \`${name}[${missing.name}=…]\`.`
        : `Static arguments go in brackets: \`${name}[${spanText(meant.span)}]\`.`,
  });
  return undefined;
}

function parameterOf({ statics, others }: Intrinsic, { name }: GivenStatic, next: number): IntrinsicStatic | undefined {
  if (name === undefined) return statics[next];
  return statics.find((known) => known.name === name.text) ?? (others === true ? { name: name.text } : undefined);
}

function unknownStatic(frame: Frame, name: IntrinsicName, { name: given, span }: GivenStatic): undefined {
  if (given !== undefined) {
    reportUnknown(frame, name, given.text, span, checkProblems.badStatics);
    return undefined;
  }
  const names = intrinsic(name).statics.map((parameter) => parameter.name);
  const takes = names.length === 0 ? 'no static arguments' : `only ${names.join(', ')}`;
  fail(frame, checkProblems.badStatics, span, `\`${name}\` takes ${takes}`);
  return undefined;
}

function reportUnknown(frame: Frame, name: IntrinsicName, given: string, span: Span, entry: ProblemEntry): void {
  const names = intrinsic(name).statics.map((parameter) => parameter.name);
  const help =
    given === 'dtype' ? { help: `Convert what it gives: \`cast[f32](${name}…)\`.` } : didYouMeanOr(given, names);
  fail(frame, entry, span, `\`${name}\` has no argument \`${given}\``, help);
}

/** `zeros(B, 3)`, `reshape(x, [B, 4])`: sizes in parentheses where brackets want them. */
function bracketsHelp(
  name: IntrinsicName,
  args: readonly GivenArgument[],
  tensors: number,
): { readonly help?: string } {
  const { statics, others } = intrinsic(name);
  const given = args.slice(tensors);
  const fits = given.length > 0 && given.every(({ value }) => isStatic(value));
  const takes = others === true || statics.some(({ rest }) => rest === true) || given.length <= statics.length;
  if (!fits || !takes) return { help: `It is \`${signatureOf(name)}\`.` };
  const isRest = statics.some(({ rest }) => rest === true);
  const written = given.map(({ span }) => spanText(span).replace(/^\[(.*)\]$/s, isRest ? '$1' : '$&')).join(', ');
  const applied =
    tensors === 0
      ? ''
      : `(${args
          .slice(0, tensors)
          .map(({ span }) => spanText(span))
          .join(', ')})`;
  return { help: `Static arguments go in brackets: \`${name}[${written}]${applied}\`.` };
}

/** `gather[axis=…](x, index)` */
function signatureOf(name: IntrinsicName): string {
  const { statics, params, variadic } = intrinsic(name);
  const list = statics.map(({ name: own, rest, optional }) => {
    return `${own}${rest === true ? '…' : optional === true ? '=…' : ''}`;
  });
  const brackets = list.length === 0 ? '' : `[${list.join(', ')}]`;
  return `${name}${brackets}(${[...params, ...(variadic === true ? ['…'] : [])].join(', ')})`;
}

function checkArguments(frame: Frame, name: IntrinsicName, args: readonly GivenArgument[], span: Span): boolean {
  const { params, required = params.length, variadic } = intrinsic(name);
  const unknown = args.find((argument) => argument.name !== undefined);
  if (unknown?.name !== undefined) {
    reportUnknown(frame, name, unknown.name.text, unknown.span, checkProblems.badArguments);
    return false;
  }
  if (args.length >= required && (variadic === true || args.length <= params.length)) return true;
  const takes = required === params.length ? `${required}` : `${required} or ${params.length}`;
  const message = `\`${name}\` takes ${variadic === true ? 'at least 1' : takes} ${params.length === 1 ? 'tensor' : 'tensors'}, found ${args.length}`;
  fail(
    frame,
    checkProblems.badArguments,
    args[params.length]?.span ?? span,
    message,
    helpOn(name, args, params.length),
  );
  return false;
}

function helpOn(name: IntrinsicName, args: readonly GivenArgument[], tensors: number): { readonly help?: string } {
  const [first, ...more] = args;
  if (name === 'grad' && first !== undefined && ['callable', 'instance', 'intrinsic'].includes(first.value.kind)) {
    return { help: `A derivative is that of a value: \`y = ${spanText(first.span)}(x)\`, then \`grad(y, x)\`.` };
  }
  const order = name === 'transpose' && first !== undefined ? orderOf(first, more) : undefined;
  if (order === undefined) return bracketsHelp(name, args, tensors);
  const written = `transpose[axes=[${order.join(', ')}]](${spanText(first!.span)})`;
  return {
    help: `All axes are given in their new order: \`${written}\`; without it the last two change places.`,
  };
}

/** What `transpose(x, 1, 2)` and `transpose(x, 0, 2, 1)` mean: two axes that change places, or all. */
function orderOf({ value: x }: GivenArgument, given: readonly GivenArgument[]): readonly number[] | undefined {
  if (x.kind !== 'tensor') return undefined;
  const rank = x.node.type.shape.length;
  const numbers = given.flatMap(({ value }) => (value.kind === 'number' ? [value.value] : []));
  const axes = numbers.map((axis) => (axis < 0 ? axis + rank : axis));
  const known = axes.every((axis) => Number.isInteger(axis) && axis >= 0 && axis < rank);
  if (!known || axes.length !== given.length || new Set(axes).size !== axes.length) return undefined;
  if (axes.length === rank) return axes;
  const [a, b] = axes;
  if (axes.length !== 2) return undefined;
  return Array.from({ length: rank }, (_, axis) => (axis === a ? b! : axis === b ? a! : axis));
}
