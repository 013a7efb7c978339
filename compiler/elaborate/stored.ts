/** `param` and `state`: tensors that are saved, each under its path, with a first value. */
import type { ParamStatement, StateStatement } from '../../grammar/syntax.ts';
import { constantOf, symbolsOf } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { equalTypes, formatType, isFloat, type Type } from '../graph/type.ts';
import type { LeafRole } from '../ops/leaf.ts';
import type { Stored } from '../program/model.ts';
import { pathOf, type Frame } from './context.ts';
import { initialValue } from './initializer.ts';
import { claim } from './instance.ts';
import { elaborateProblems } from './problems.ts';
import { fail, from, userSpan } from './report.ts';
import { checkStoredName } from './taken-names.ts';
import { typeOf } from './types.ts';
import { poison, tensorValue } from './values.ts';

type StoredStatement = ParamStatement | StateStatement;

export function storeParam(statement: ParamStatement, frame: Frame): void {
  const { name } = statement;
  if (name.text === '') return;
  const type = storedType(statement, frame);
  if (type !== undefined && !isFloat(type.dtype)) {
    fail(frame, elaborateProblems.dtypeMismatch, statement.span, `a parameter is a float, not ${type.dtype}`, {
      help: 'What is not trained is a `state`.',
    });
  } else if (type !== undefined) {
    const stored = store(statement, type, 'param', frame);
    frame.names.values.set(name.text, stored === undefined ? poison : tensorValue(stored.leaf));
    return;
  }
  frame.names.values.set(name.text, poison);
}

export function storeState(statement: StateStatement, frame: Frame): void {
  const { name } = statement;
  if (name.text === '') return;
  frame.names.values.set(name.text, poison);
  if (frame.optimizing !== undefined) {
    storeSlot(statement, frame);
    return;
  }
  if (frame.loop !== undefined) {
    fail(frame, elaborateProblems.stateInScan, statement.span, `the state \`${name.text}\` inside a scan`, {
      labels: [{ span: frame.loop.span, text: 'runs many times in one step' }],
      help: 'Make it a carry of the scan, or keep the layer out of it.',
    });
    return;
  }
  const type = storedType(statement, frame);
  const stored = type === undefined ? undefined : store(statement, type, 'state', frame);
  if (stored === undefined) return;
  // A later use of a shared instance sees what the earlier one made of the state.
  const current = frame.context.primes.get(stored.leaf) ?? stored.leaf;
  bindState(statement, stored.leaf, current, frame);
}

function bindState({ name, span }: StateStatement, leaf: Node, current: Node, frame: Frame): void {
  frame.names.values.set(name.text, tensorValue(current));
  frame.primables.set(name.text, { kind: 'state', node: leaf, span });
}

/** An optimiser's state: one per parameter, of the parameter's shape unless it has a type of its own. */
function storeSlot(statement: StateStatement, frame: Frame): void {
  const { param, prefix, slots } = frame.optimizing!;
  const { name, span, doc } = statement;
  const type = statement.type === undefined ? param.leaf.type : storedType(statement, frame);
  if (type === undefined) return;
  const init = initialValue(frame, { operator: 'state', value: statement.value }, type, statement.span);
  if (init === undefined) return;
  const key = `${prefix}${name.text}:${param.name}`;
  const leaf = from(frame, span, () => frame.context.builder.leaf({ role: 'slot', name: key, type }));
  slots.set(name.text, { name: key, leaf, init, span: userSpan(frame, span), ...(doc === undefined ? {} : { doc }) });
  bindState(statement, leaf, leaf, frame);
}

/** The type, all of whose dims must be numbers. */
function storedType({ type: written, span }: StoredStatement, frame: Frame): Type | undefined {
  if (written === undefined) return { dtype: frame.context.float, shape: [] };
  const type = typeOf(written, frame);
  const open = type?.shape.find((dim) => constantOf(dim) === undefined);
  if (open === undefined) return type;
  fail(frame, elaborateProblems.openStored, span, `${formatType(type!)} has the open dim ${open.key}`, {
    labels: [{ span: written.span, text: 'a stored shape' }],
    help: `${elaborateProblems.openStored.help} Give the model a size, as in \`${[...symbolsOf(open)][0]}=32\` in its header${frame.scope.library ? ', or have another axis stand last' : ''}.`,
  });
  return undefined;
}

function store(
  statement: StoredStatement,
  type: Type,
  role: Extract<LeafRole, 'param' | 'state'>,
  frame: Frame,
): Stored | undefined {
  const { name, doc } = statement;
  const { record, builder, applied } = frame.context;
  const path = pathOf(frame, name.text);
  const table = role === 'param' ? record.params : record.states;
  if (!claim(frame, path, name.span)) return undefined;
  checkStoredName(path, name.span, frame);
  const span = userSpan(frame, statement.span);
  const known = table.get(path);
  if (known !== undefined && !equalTypes(known.leaf.type, type)) {
    const owner = [...applied].find(([instance]) => path.startsWith(`${instance}.`));
    fail(
      frame,
      elaborateProblems.sharedMismatch,
      statement.span,
      `\`${path}\` is ${formatType(type)} here and ${formatType(known.leaf.type)} at its first use`,
      {
        labels: owner === undefined ? [] : [{ span: owner[1], text: 'its first use' }],
        help: 'A shared layer has one set of parameters: every use needs the same shapes.',
      },
    );
    return undefined;
  }
  const initializer =
    statement.kind === 'param' ? statement.initializer : ({ operator: 'state', value: statement.value } as const);
  // Without one, check has reported the parameter.
  const init =
    known?.init ??
    (initializer === undefined
      ? ({ kind: 'constant', value: 0 } as const)
      : initialValue(frame, initializer, type, statement.span));
  if (init === undefined) return undefined;
  const leaf = from(frame, statement.span, () => builder.leaf({ role, name: path, type }));
  const stored: Stored = { name: path, leaf, init, span, ...(doc === undefined ? {} : { doc }) };
  if (known === undefined) table.set(path, stored);
  return stored;
}
