/** Loops that run in lockstep become one. */
import { mapBodies } from '../graph/bodies.ts';
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { rebuild } from '../graph/rebuild.ts';
import { topological } from '../graph/traverse.ts';
import { attrsOf, is } from '../rewrites/match.ts';
import type { Pass } from './pass.ts';

/**
 * Differentiation writes a scan once more, with what its reverse needs as further yields: the same operands, the same carries, and so
 * the same loop. What an entry point does not use of the joint yields costs it nothing: the schedule leaves it out.
 */
export const joinScans: Pass = {
  name: 'joinScans',
  doc: 'Makes one scan of all that step through the same values with the same carries.',
  run(roots, b) {
    const first = [...roots];
    let result: ReadonlyMap<Node, Node> = new Map(first.map((root) => [root, root]));
    // A scan whose operands become equal by joining others may join in turn: the reverse of a reverse.
    for (;;) {
      const lanes = lanesOf(topological(result.values()));
      if (lanes.size === 0) break;
      const step = rebuild(result.values(), b, (node, operands) => joined(node, operands, lanes, b));
      result = new Map(first.map((root) => [root, step.get(result.get(root)!)!]));
    }
    const inner = rebuild(result.values(), b, (node, operands) => joinedInside(node, operands, b));
    return new Map(first.map((root) => [root, inner.get(result.get(root)!)!]));
  },
};

/** Scans that are not alone in their lane → all yields of the lane. */
function lanesOf(order: readonly Node[]): ReadonlyMap<Node, readonly Node[]> {
  const byKey = new Map<string, Node[]>();
  for (const node of order) {
    if (!is(node, 'scan')) continue;
    const { length, reversed, ...body } = attrsOf(node, 'scan');
    const next = body.next.map(({ id }) => id);
    const key = [node.operands.map(({ id }) => id).join(), next.join(), length.key, reversed ? 'reversed' : ''].join(
      ' ',
    );
    byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  const lanes = [...byKey.values()].filter((lane) => lane.length > 1);
  return new Map(
    lanes.flatMap((lane) => {
      const yields = [...new Set(lane.flatMap((node) => attrsOf(node, 'scan').yields))];
      return lane.map((node) => [node, yields] as const);
    }),
  );
}

function joined(
  node: Node,
  operands: readonly Node[],
  lanes: ReadonlyMap<Node, readonly Node[]>,
  b: Builder,
): Node | undefined {
  const [scan] = node.operands;
  const yields = scan && lanes.get(scan);
  if (yields === undefined || node.op.lowering.kind !== 'project') return undefined;
  const own = attrsOf(scan!, 'scan').yields;
  const index = Number(node.attrs['index']);
  const whole = b.apply(scan!.op, operands[0]!.operands, { ...scan!.attrs, yields });
  return b.result(whole, index < own.length ? yields.indexOf(own[index]!) : yields.length + index - own.length);
}

function joinedInside(node: Node, operands: readonly Node[], b: Builder): Node | undefined {
  const attrs = mapBodies(node.attrs, (bodies) => joinScans.run(bodies, b));
  return attrs === node.attrs ? undefined : b.apply(node.op, operands, attrs);
}
