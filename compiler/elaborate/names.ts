/** What a name means in a frame: a value of the call, a solved dim, a declaration, or a word of the language. */
import type { Const, Name } from '../../grammar/syntax.ts';
import { ambient, mostGuesses } from '../check/names.ts';
import { constants, elementTypes, intrinsics, isIntrinsic, isPrimitive } from '../check/intrinsics.ts';
import { didYouMean } from '../check/near.ts';
import { checkProblems } from '../check/problems.ts';
import { declared, declaredNames, type Declared } from '../check/scope.ts';
import type { DType } from '../graph/type.ts';
import { findName, type Frame } from './context.ts';
import { fail } from './report.ts';
import { booleanValue, dimValue, numberValue, poison, type Value } from './values.ts';

/** `applied`: brackets follow, so that among an optimiser's arguments a schedule is meant before a local of its name. */
export function evaluateName(name: Name, frame: Frame, applied = false): Value {
  const { text, span } = name;
  if (text === '') return poison;
  return lookUp(text, frame, applied) ?? reportUnknown(frame, text, span);
}

function lookUp(text: string, frame: Frame, applied: boolean): Value | undefined {
  const preferred = frame.prefer === undefined ? undefined : declared(frame.scope, frame.prefer, text);
  const local = findName(frame.names, text);
  const first = applied || local === undefined || frame.prefer !== 'schedule';
  if (preferred?.declaration.kind === 'callable' && first) {
    return { kind: 'callable', callable: preferred.declaration, scope: preferred.scope };
  }
  if (frame.prefer === 'initializer' && isPrimitive(text)) return { kind: 'primitive', name: text };
  if (local !== undefined) return local;
  const dim = frame.dims.get(text);
  if (dim !== undefined) return dimValue(dim);
  const found = declared(frame.scope, 'value', text);
  if (found !== undefined) return declaredValue(found, frame);
  if (frame.scope.imported.has(text)) return poison;
  return wordOf(text, frame);
}

function declaredValue(found: Declared, frame: Frame): Value {
  const { declaration, scope } = found;
  if (declaration.kind === 'callable') return { kind: 'callable', callable: declaration, scope };
  return constantOf(declaration, { ...frame, scope });
}

/** A constant sees no local names; one that needs itself is reported by check, and is nothing here. */
function constantOf(declaration: Const, frame: Frame): Value {
  if (frame.context.circular.has(declaration)) return poison;
  const { prefer: _, ...plain } = frame;
  return frame.context.evaluator.evaluate(declaration.value, {
    ...plain,
    names: { values: new Map() },
    dims: new Map(),
  });
}

function wordOf(text: string, frame: Frame): Value | undefined {
  const number = constants.get(text);
  if (number !== undefined) return numberValue(number);
  if (text === 'training') return booleanValue(frame.context.training);
  const dtype = elementTypes.find((element) => element === text);
  if (dtype !== undefined) return { kind: 'dtype', dtype: dtypeOf(dtype, frame) };
  return isIntrinsic(text) ? { kind: 'intrinsic', name: text } : undefined;
}

/** Under `--dtype f64` every f32 is f64. */
export function dtypeOf(dtype: DType, frame: Frame): DType {
  return dtype === 'f32' ? frame.context.float : dtype;
}

function reportUnknown(frame: Frame, text: string, span: Name['span']): Value {
  const candidates = ++frame.context.budget.unknown > mostGuesses ? [] : namesFor(frame);
  return fail(frame, checkProblems.unknownName, span, `unknown name \`${text}\``, didYouMean(text, candidates));
}

function namesFor(frame: Frame): readonly string[] {
  return [
    ...localNames(frame),
    ...frame.dims.keys(),
    ...(frame.prefer === undefined ? [] : declaredNames(frame.scope, frame.prefer)),
    ...declaredNames(frame.scope, 'value'),
    ...Object.keys(intrinsics),
    ...ambient(frame.callable.keyword),
  ];
}

function localNames(frame: Frame): readonly string[] {
  const names: string[] = [];
  for (let at: Frame['names'] | undefined = frame.names; at !== undefined; at = at.parent)
    names.push(...at.values.keys());
  return names;
}
