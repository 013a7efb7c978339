/** Marks the values that `grad` differentiates with respect to, so that an equal expression elsewhere is another variable. */
import { childrenOf } from '../../grammar/children.ts';
import type { Argument, Callable, SyntaxNode } from '../../grammar/syntax.ts';
import type { Node } from '../graph/node.ts';
import { isFloat } from '../graph/type.ts';
import type { Frame } from './context.ts';
import { from } from './report.ts';
import type { Span } from '../../grammar/source.ts';
import type { Value } from './values.ts';

/** The value that a name of this frame is bound to: marked where some `grad` of the callable names it. */
export function markedValue(frame: Frame, name: string, value: Value, span: Span): Value {
  if (value.kind !== 'tensor' || value.weak === true || !isFloat(value.node.type.dtype)) return value;
  if (!differentiated(frame).has(name)) return value;
  return { ...value, node: freshMark(frame, value.node, span) };
}

/**
 * The same for an argument: a variable of its own inside the function. The caller's value is remembered, which is what
 * `fn slope(u, t) = grad(u, t)` differentiates: there u comes from outside too.
 */
export function markedArgument(frame: Frame, name: string, value: Value, span: Span): Value {
  const marked = markedValue(frame, name, value, span);
  if (marked !== value && marked.kind === 'tensor' && value.kind === 'tensor') {
    frame.context.marks.outside.set(marked.node, value.node);
  }
  return marked;
}

/** A variable of its own with the value of `node`. */
export function freshMark(frame: Frame, node: Node, span: Span): Node {
  const { builder, marks } = frame.context;
  return from(frame, span, () => builder.mark(node, { id: marks.next++ }));
}

function differentiated(frame: Frame): ReadonlySet<string> {
  const { variables } = frame.context.marks;
  const known = variables.get(frame.callable) ?? variablesOf(frame.callable);
  variables.set(frame.callable, known);
  return known;
}

/** The names that stand in the place of x in `grad(y, x)`, `jvp(y, x, v)` and `y |> grad(x)`. */
function variablesOf(callable: Callable): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (target: SyntaxNode, argument: Argument | undefined): void => {
    const takesVariable = target.kind === 'name' && (target.text === 'grad' || target.text === 'jvp');
    if (takesVariable && argument?.value.kind === 'name') names.add(argument.value.text);
  };
  const piped = new Set<SyntaxNode>();
  const tasks: SyntaxNode[] = [callable];
  for (let next = tasks.pop(); next !== undefined; next = tasks.pop()) {
    if (next.kind === 'stage' && next.target.kind === 'call') piped.add(next.target);
    if (next.kind === 'call') add(next.target, next.args[piped.has(next) ? 0 : 1]);
    tasks.push(...childrenOf(next));
  }
  return names;
}
