/** Applies a value to tensors, whatever kind of value it is. */
import { spanText, type Span } from '../../grammar/source.ts';
import { primitives } from '../check/intrinsics.ts';
import { checkProblems } from '../check/problems.ts';
import { isIntrinsic } from '../check/intrinsics.ts';
import { declared, describe } from '../check/scope.ts';
import { applyIntrinsic } from './builtins/index.ts';
import { call } from './calls/call.ts';
import { findName, pathOf, type Application, type Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { applyInitializer } from './initializer.ts';
import { applyInstance, applyLayer, claim } from './instance.ts';
import { fail } from './report.ts';
import { initializerHelp } from './statics.ts';
import { applySchedule } from './training/schedule.ts';
import { poison, type CallableValue, type Value } from './values.ts';

export function applyValue(callee: Value, application: Application, frame: Frame): Value {
  switch (callee.kind) {
    case 'poison':
      return poison;
    case 'callable':
      return applyCallable(callee, application, frame);
    case 'intrinsic': {
      const at = labelled(frame, application);
      return at === undefined ? poison : applyIntrinsic(callee, application, at);
    }
    case 'instance':
      return applyInstance(callee, application, frame);
    case 'stack':
      return applyLayer(callee, application, frame);
    default:
      return notCallable(frame, callee, application);
  }
}

function applyCallable(callee: CallableValue, application: Application, frame: Frame): Value {
  const { callable } = callee;
  switch (callable.keyword) {
    case 'fn': {
      const at = labelled(frame, application);
      if (at === undefined) return poison;
      const { path, suffix, reused } = at;
      const name = application.label?.text ?? callable.name.text;
      return call(frame, callee, application, { path, suffix, reused, name });
    }
    case 'layer':
      return applyLayer(callee, application, frame);
    case 'initializer':
      return applyInitializer(callee, application, frame);
    case 'schedule':
      return applySchedule(callee, application, frame);
    default:
      return fail(frame, checkProblems.wrongKind, application.span, `${describe(callable)} cannot be applied here`, {
        labels: [{ span: callable.name.span, text: 'declared here' }],
        ...(callable.keyword === 'optimizer'
          ? { help: `Its numbers stand in brackets: \`${callable.name.text}[…]\`.` }
          : {}),
      });
  }
}

/** A value that has the name of a function of the library where the function was meant. */
export function hidden(frame: Frame, name: string, value: Value, span: Span): Value {
  const message = `\`${name}\` is ${describeValue(value)} here, and hides the function \`${name}\` of the library`;
  return fail(frame, checkProblems.notCallable, span, message, {
    help: `Give the value another name than \`${name}\`.`,
  });
}

export function hidesFunction(frame: Frame, name: string): boolean {
  if (findName(frame.names, name) === undefined) return false;
  return isIntrinsic(name) || declared(frame.scope, 'value', name)?.scope.library === true;
}

/** A label on a function is the place of its random draws; undefined where something else has that path. */
function labelled(frame: Frame, { label }: Application): Frame | undefined {
  if (label === undefined || label.text === '') return frame;
  const path = pathOf(frame, label.text);
  return claim(frame, path, label.span) ? { ...frame, path, suffix: '' } : undefined;
}

function notCallable(frame: Frame, callee: Value, { name, args, span }: Application): Value {
  if (name !== undefined && hidesFunction(frame, name.text)) return hidden(frame, name.text, callee, span);
  return fail(
    frame,
    checkProblems.notCallable,
    span,
    `${describeValue(callee)} is nothing to apply`,
    args.some((argument) => argument.name !== undefined) ? namedHelp(callee, span) : helpFor(callee, span),
  );
}

/** Of `zeros[3](dtype=i32)`, where brackets alone have made a tensor of it, and of `Block * 3(y=z)`. */
function namedHelp(callee: Value, span: Span): { readonly help?: string } {
  if (callee.kind === 'number') return { help: 'Arguments of a stack stand with its layer: `x |> Block(y=z) * 3`.' };
  const [, brackets, named] = /^([^(]*)\]\((.*)\)$/s.exec(spanText(span)) ?? [];
  return brackets === undefined ? {} : { help: `Static arguments go in the brackets: \`${brackets}, ${named}]\`.` };
}

function helpFor(callee: Value, span: Span): { readonly help?: string } {
  switch (callee.kind) {
    case 'primitive':
      return initializerHelp(callee.name, span, Object.keys(primitives[callee.name].statics).length);
    case 'tensor':
    case 'number':
    case 'dim':
      return { help: 'To multiply, write `*`; parentheses apply functions and layers.' };
    case 'string':
      return { help: `A function is given by its name without quotes: \`${callee.value}\`.` };
    case 'dtype':
      return { help: `Write \`cast[${callee.dtype}](x)\`.` };
    default:
      return {};
  }
}
