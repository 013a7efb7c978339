/** `remat[Layer]` and `remat scan`: what they compute is computed again in the reverse instead of being kept for it. */
import type { Span } from '../../grammar/source.ts';
import type { Node } from '../graph/node.ts';
import { isFloat } from '../graph/type.ts';
import { closeBodies } from '../ops/bodies/body.ts';
import type { Frame } from './context.ts';
import { from } from './report.ts';
import { tensorsIn, tensorValue, type Value } from './values.ts';

/** Runs `run`, and puts what it computed from `given` into a capsule. */
export function rematerialized(frame: Frame, span: Span, given: readonly Value[], run: () => Value): Value {
  const value = run();
  const known = new Set(given.flatMap(tensorsIn));
  const roots = tensorsIn(value);
  if (!roots.some(({ type }) => isFloat(type.dtype))) return value;
  const { builder } = frame.context;
  const results = from(frame, span, () => {
    const { values, closed } = closeBodies(builder, [roots], (node) => (known.has(node) ? node : undefined));
    const node = builder.capsule(...values, { primal: closed[0]!, pullback: [] });
    return roots.map((_, i) => builder.result(node, i));
  });
  return withTensors(value, new Map(roots.map((root, i) => [root, results[i]!])));
}

function withTensors(value: Value, nodes: ReadonlyMap<Node, Node>): Value {
  if (value.kind === 'tensor') return tensorValue(nodes.get(value.node) ?? value.node);
  if (value.kind !== 'tuple' && value.kind !== 'list') return value;
  return { kind: value.kind, elements: value.elements.map((element) => withTensors(element, nodes)) };
}
