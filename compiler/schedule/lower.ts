/** Applies lowering rules, whoever asks: to write a kernel, to tell what one would read, or for a formula in a comment. */
import { isOne, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Expr } from '../loop/ir.ts';
import type { LoweringContext, MultiIndex } from '../ops/lowering.ts';
import { byIndex, type Access } from './access.ts';

/** What operands are to a rule. */
export interface Operands {
  value(node: Node, access: Access): Expr;
  /** A value that takes part in addresses, such as the number of a row to gather. */
  asIndex(value: Expr): Dim;
}

/** The map `node` at `access`; undefined where that element has no multi-index and the rule needs one. */
export function lowerMap(node: Node, access: Access, operands: Operands): Expr | undefined {
  const { lowering } = node.op;
  if (lowering.kind !== 'map') throw new InternalError(`${node.op.name} is no map`);
  const isLinear = access.kind === 'linear';
  const index = isLinear ? linearIndex(node, access.at) : access.index;
  return index && lowering.at(contextOf(node, operands, isLinear), index);
}

/** `isLinear`: the rule is given a place in row-major order for an index, and passes it on. */
export function contextOf(node: Node, operands: Operands, isLinear = false): LoweringContext {
  return {
    attrs: node.attrs,
    operandTypes: node.operands.map(({ type }) => type),
    resultType: node.type,
    operand(i, index) {
      const operand = node.operands[i]!;
      const isPlace = isLinear && operand.type.shape.length > 0;
      return operands.value(operand, isPlace ? { kind: 'linear', at: index[0]! } : byIndex(index));
    },
    asIndex: (value) => operands.asIndex(value),
  };
}

/** Element-wise rules pass their index on, so that the place in row-major order may stand for it; a repeated scalar ignores it. */
export function linearIndex(node: Node, at: Dim): MultiIndex | undefined {
  if (node.op.elementwise) return [at];
  const repeatsScalar = node.op.name === 'broadcast' && node.operands[0]!.type.shape.every(isOne);
  return repeatsScalar ? node.type.shape.map(() => zeroDim) : undefined;
}
