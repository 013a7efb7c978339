/** Run-time scalars of a train block: a default, or a schedule that a number set at run time replaces. */
import type { Span } from '../../../grammar/source.ts';
import type { Hyper } from '../../program/model.ts';
import type { Frame } from '../context.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import { toNode } from '../tensors.ts';
import { poison, type TensorValue, type Value } from '../values.ts';

/** The scalars of one train block, and the defaults that the caller has set for them. */
export interface Hypers {
  readonly prefix: string;
  readonly table: Map<string, Hyper>;
  readonly settings: Readonly<Record<string, number>>;
  /** Names of settings that some train block has. */
  readonly used: Set<string>;
  /** Which parameters these are for, where there are several optimisers. */
  readonly of?: string;
}

/** A scalar of the given name, or the name with a number where it is taken. */
export function addHyper(hypers: Hypers, name: string, value: Value, span: Span, frame: Frame): Value {
  if (value.kind !== 'number' && value.kind !== 'tensor') return value;
  const { builder } = frame.context;
  const key = freeName(hypers, name);
  const of = hypers.of === undefined ? {} : { of: hypers.of };
  const set = Object.hasOwn(hypers.settings, key) ? hypers.settings[key] : undefined;
  if (set !== undefined) hypers.used.add(key);
  const leaf = builder.leaf({ role: 'hyper', name: `${hypers.prefix}${key}`, type: { dtype: 'f64', shape: [] } });
  if (value.kind === 'number') {
    const initial = set ?? value.value;
    if (!Number.isFinite(initial)) return fail(frame, elaborateProblems.badScalar, span, `\`${key}\` is ${initial}`);
    hypers.table.set(key, { name: key, leaf, initial, ...of });
    return { kind: 'tensor', node: leaf, weak: true, compiled: initial };
  }
  if (set !== undefined && !Number.isFinite(set))
    return fail(frame, elaborateProblems.badScalar, span, `\`${key}\` is ${set}`);
  hypers.table.set(key, { name: key, leaf, initial: set ?? null, ...of });
  const scheduled = toNode(frame, { value, span }, 'f64');
  if (scheduled === undefined) return poison;
  // While nobody sets a number the leaf holds NaN, which alone differs from itself.
  const node = builder.where(builder.notEqual(leaf, leaf), scheduled, leaf);
  return { kind: 'tensor', node, weak: true } satisfies TensorValue;
}

function freeName({ table }: Hypers, name: string): string {
  let key = name;
  for (let n = 2; table.has(key); n++) key = `${name}${n}`;
  return key;
}
