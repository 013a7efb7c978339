/** Kernels whose bodies operators write themselves, such as those that sort rows. */
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Stmt } from '../loop/ir.ts';
import { loopType } from '../loop/scalar.ts';
import { placeIn, type Storage } from './evaluate.ts';

export function rowsBody(node: Node, storage: Storage): readonly Stmt[] {
  const { lowering } = node.op;
  if (lowering.kind !== 'rows') throw new InternalError(`${node.op.name} has no kernel of its own`);
  return storage.targets(node).flatMap((target) =>
    lowering.body({
      attrs: node.attrs,
      operandTypes: node.operands.map(({ type }) => type),
      load(i, at) {
        const operand = node.operands[i]!;
        return { kind: 'load', type: loopType(operand.type.dtype), place: placeIn(storage.source(operand), at) };
      },
      result: (at) => placeIn(target, at),
    }),
  );
}
