/** Applies an `optimizer` declaration to every parameter: next values of parameters and slots. */
import type { Span } from '../../../grammar/source.ts';
import { checkProblems } from '../../check/problems.ts';
import type { Node } from '../../graph/node.ts';
import type { Stored } from '../../program/model.ts';
import { frameOf, runBody } from '../calls/call.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { addHyper, type Hypers } from './hyper.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { requirements } from '../requires.ts';
import { bindDeferred, bindStatics } from '../statics.ts';
import { tensorValue, type CallableValue, type Value } from '../values.ts';

/** A parameter with the gradient that the optimiser sees, and whether it takes part at run time. */
export interface Updated {
  readonly param: Stored;
  readonly gradient: Node;
  /** A bool scalar; where it is false, nothing changes. */
  readonly active: Node;
}

export interface Optimizer {
  /** The optimiser's learning rate, where it has one called `lr`. */
  readonly lr?: Value;
  /** The update of one parameter; false after a problem, which then holds for every parameter. */
  update(updated: Updated, writes: Map<Node, Node>, slots: Stored[]): boolean;
}

/** `frame` is that of the train block, in which `step` is bound. */
export function createOptimizer(frame: Frame, value: Value, hypers: Hypers, span: Span): Optimizer | undefined {
  if (value.kind === 'poison') return undefined;
  if (value.kind !== 'callable' || value.callable.keyword !== 'optimizer') {
    fail(frame, checkProblems.wrongKind, span, `expected an optimizer, found ${describeValue(value)}`, {
      help: 'Write `optimizer adam[lr=1e-3]`.',
    });
    return undefined;
  }
  const { callable } = value;
  const shared = sharedFrame(frame, value, hypers, span);
  if (shared === undefined) return undefined;
  const [w, g, ...others] = callable.params ?? [];
  if (w === undefined || g === undefined || others.length > 0) {
    fail(frame, elaborateProblems.badOptimizer, span, `an optimizer takes the parameter and its gradient`, {
      labels: [{ span: callable.name.span, text: `declare it as \`optimizer ${callable.name.text}[…](w, g)\`` }],
    });
    return undefined;
  }
  const lr = shared.names.values.get('lr');
  return {
    ...(lr === undefined ? {} : { lr }),
    update: (updated, writes, slots) => update(shared, hypers.prefix, updated, writes, slots),
  };
}

/** Static arguments once for all parameters; numbers become scalars that can be set at run time. */
function sharedFrame(frame: Frame, callee: CallableValue, hypers: Hypers, span: Span): Frame | undefined {
  const { prefer: _, ...plain } = frame;
  const home = { path: frame.path, suffix: '', reused: false, name: callee.callable.name.text };
  const shared = frameOf(plain, callee, home, span);
  const step = frame.names.values.get('step');
  if (step !== undefined) shared.names.values.set('step', step);
  const statics = bindStatics(frame, shared, callee.statics ?? [], span, { runTime: true });
  if (statics === undefined) return undefined;
  bindDeferred(shared, statics);
  for (const { name, type } of callee.callable.statics) {
    // A whole number that is declared as one decides the structure, and is compiled in.
    if (type !== undefined && type.name.text !== 'number') continue;
    const given = scheduled(shared.names.values.get(name.text), frame, span);
    if (given !== undefined) shared.names.values.set(name.text, addHyper(hypers, name.text, given, span, frame));
  }
  return requirements(frame, shared, span) ? shared : undefined;
}

/** A schedule without brackets has only defaults. */
function scheduled(value: Value | undefined, frame: Frame, span: Span): Value | undefined {
  if (value?.kind !== 'callable' || value.callable.keyword !== 'schedule') return value;
  return frame.context.evaluator.apply(value, { args: [], span }, frame);
}

function update(
  shared: Frame,
  prefix: string,
  { param, gradient, active }: Updated,
  writes: Map<Node, Node>,
  slots: Stored[],
): boolean {
  const { builder } = shared.context;
  const [w, g] = shared.callable.params!.map((parameter) => parameter.name);
  const own = new Map<string, Stored>();
  const frame: Frame = {
    ...shared,
    path: param.name,
    names: { values: new Map(shared.names.values) },
    primables: new Map([[w!.text, { kind: 'argument', node: param.leaf, span: w!.span }]]),
    primes: new Map(),
    optimizing: { param, prefix, slots: own },
  };
  frame.names.values.set(w!.text, tensorValue(param.leaf));
  frame.names.values.set(g!.text, tensorValue(gradient));
  runUpdate(frame);
  const next = frame.primes.get(w!.text);
  if (next?.kind !== 'tensor') {
    // After another problem, a branch that was never chosen may have been to bind it.
    if (next === undefined && frame.context.sound()) {
      fail(
        frame,
        elaborateProblems.badOptimizer,
        frame.callable.name.span,
        `the optimizer never binds \`${w!.text}'\``,
        {
          help: `Write \`${w!.text}' = …\`: the parameter's next value.`,
        },
      );
    }
    return false;
  }
  const keep = (value: Node, old: Node): Node => from(frame, param.span, () => builder.where(active, value, old));
  writes.set(param.leaf, keep(next.node, param.leaf));
  for (const [name, slot] of own) {
    slots.push(slot);
    const value = frame.primes.get(name);
    if (value?.kind === 'tensor') writes.set(slot.leaf, keep(value.node, slot.leaf));
    else if (value === undefined) {
      fail(frame, elaborateProblems.notUpdated, slot.span, `the state \`${name}\` of the optimizer has no next value`, {
        help: `Write \`${name}' = …\`.`,
      });
    }
  }
  return true;
}

/** An optimiser is run for its primes; it returns nothing. */
function runUpdate(frame: Frame): void {
  const { body } = frame.callable;
  if (body.kind === 'block') frame.context.evaluator.run(body, frame);
  else runBody(frame);
}
