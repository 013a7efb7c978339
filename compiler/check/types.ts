/** Resolves the names in types, and checks what can be seen without knowing any size. */
import type { Expression, Name, TensorType, Type } from '../../grammar/syntax.ts';
import type { Position } from './expressions.ts';
import { constants, elementTypes, isIntrinsic } from './intrinsics.ts';
import { dotsName, findLocal, type Checker, type Locals } from './locals.ts';
import { didYouMean } from './near.ts';
import { checkProblems } from './problems.ts';
import { declared } from './scope.ts';

/** `introduce`: an unknown name is a dim that this type binds. `resolve`: every name must be known. */
export type TypeMode = 'introduce' | 'resolve';

export function checkType(
  checker: Checker,
  type: Type,
  locals: Locals,
  value: (expression: Expression, position: Position) => void,
  mode: TypeMode,
): void {
  if (type.kind === 'tupleType') {
    for (const element of type.elements) checkType(checker, element, locals, value, mode);
    return;
  }
  checkElement(checker, type);
  checkEllipses(checker, type);
  for (const dim of type.dims ?? []) {
    if (dim.kind === 'ellipsis') {
      if (mode === 'resolve' || findLocal(locals, dotsName) !== undefined) readDots(checker, locals);
      else locals.names.set(dotsName, { name: dotsName, span: dim.span, kind: 'dim' });
      continue;
    }
    if (mode === 'introduce') for (const name of namesOf(dim)) introduce(checker, name, locals);
    value(dim, 'dim');
  }
}

function checkElement(checker: Checker, { element }: TensorType): void {
  if (element === undefined || element.text === '') return;
  if (elementTypes.some((known) => known === element.text)) return;
  checker.report(
    checkProblems.unknownElement,
    element.span,
    `there is no element type \`${element.text}\``,
    didYouMean(element.text, elementTypes),
  );
}

function checkEllipses(checker: Checker, { dims }: TensorType): void {
  const [first, second] = (dims ?? []).filter((dim) => dim.kind === 'ellipsis');
  if (first === undefined || second === undefined) return;
  checker.report(checkProblems.twoEllipses, second.span, 'a second `...` in one type', {
    labels: [{ span: first.span, text: 'the first' }],
  });
}

function introduce(checker: Checker, name: Name, locals: Locals): void {
  const { text, span } = name;
  if (text === '' || findLocal(locals, text) !== undefined || constants.has(text) || isIntrinsic(text)) return;
  if (declared(checker.scope, 'value', text)?.declaration.kind === 'const') return;
  locals.names.set(text, { name: text, span, kind: 'dim' });
}

/** The dims of `...` are used. */
export function readDots({ read }: Checker, locals: Locals): void {
  const dots = findLocal(locals, dotsName);
  if (dots !== undefined) read.add(dots);
}

/** The plain names in a dim, heads of applications left out. */
export function namesOf(dim: Expression): readonly Name[] {
  const names: Name[] = [];
  const tasks: Expression[] = [dim];
  for (let next = tasks.pop(); next !== undefined; next = tasks.pop()) {
    if (next.kind === 'name') names.push(next);
    else if (next.kind === 'binary') tasks.push(next.right, next.left);
    else if (next.kind === 'unary') tasks.push(next.operand);
  }
  return names;
}
