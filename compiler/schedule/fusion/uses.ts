/** Who reads what, as far as fusion has come: for each node the groups that read it, and at which elements. */
import { symbolDim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { accessKey, throughReshape, type Access } from '../access.ts';
import type { Group } from '../group.ts';

export interface Use {
  readonly access: Access;
  /** Read by a contraction, which wants memory with strides. */
  readonly asOperand: boolean;
}

/** The groups that read a node, and how: each way once, by its key. */
export type Uses = ReadonlyMap<Group, ReadonlyMap<string, Use>>;

/** How a block and a kernel of rows read: not element by element. */
export const whole: Access = { kind: 'linear', at: symbolDim('$whole') };

const none: Uses = new Map();

export class UseTable {
  readonly #uses = new Map<Node, Map<Group, Map<string, Use>>>();

  of(node: Node): Uses {
    return this.#uses.get(node) ?? none;
  }

  /** A leaf is in memory already, so that nothing is left to decide: the group reads it there. */
  add(node: Node, group: Group, access: Access, asOperand: boolean): void {
    let at = access;
    let source = node;
    while (source.op.lowering.kind === 'alias') {
      const [operand] = source.operands;
      at = throughReshape(operand!.type.shape, source.type.shape, at);
      source = operand!;
    }
    if (source.op.lowering.kind === 'leaf') return group.recordRead(source, at);
    let byGroup = this.#uses.get(source);
    if (byGroup === undefined) this.#uses.set(source, (byGroup = new Map<Group, Map<string, Use>>()));
    let inGroup = byGroup.get(group);
    if (inGroup === undefined) byGroup.set(group, (inGroup = new Map<string, Use>()));
    inGroup.set(`${accessKey(at)}${asOperand ? ' operand' : ''}`, { access: at, asOperand });
  }

  /** What `from` reads is read by `into` from now on. */
  move(from: Group, into: Group): void {
    for (const byGroup of this.#uses.values()) {
      const moved = byGroup.get(from);
      if (moved === undefined) continue;
      byGroup.delete(from);
      byGroup.set(into, new Map([...(byGroup.get(into) ?? []), ...moved]));
    }
  }
}
