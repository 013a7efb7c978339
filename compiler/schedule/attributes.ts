/** Attributes of the few operators that the schedule knows by name. What a node carries follows from its operator, which each function asks first. */
import { bodyRoots } from '../graph/bodies.ts';
import { zeroDim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { BranchAttrs } from '../ops/branch.ts';
import type { ContractAttrs } from '../ops/contract.ts';
import type { LeafAttrs } from '../ops/leaf.ts';
import type { ScanAttrs } from '../ops/scan.ts';
import type { SliceAttrs } from '../ops/slice.ts';

export function contractAttrs(node: Node): ContractAttrs {
  const { lowering } = node.op;
  if (lowering.kind !== 'template') throw new InternalError(`${node.op.name} is no contraction`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return node.attrs as unknown as ContractAttrs;
}

export function scanAttrs(node: Node): ScanAttrs {
  if (node.op.lowering.kind !== 'loop') throw new InternalError(`${node.op.name} is no scan`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return node.attrs as unknown as ScanAttrs;
}

export function sliceAttrs(node: Node): SliceAttrs {
  if (node.op.name !== 'slice') throw new InternalError(`${node.op.name} is no slice`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return node.attrs as unknown as SliceAttrs;
}

/** A capsule that no pass has opened is a choice between its body and its body. */
export function branchAttrs(node: Node): BranchAttrs {
  if (node.op.lowering.kind !== 'branch') throw new InternalError(`${node.op.name} is no branch`);
  if (node.op.name === 'capsule') {
    const body = bodyRoots({ primal: node.attrs['primal'] });
    return { compare: '==', left: zeroDim, right: zeroDim, body, otherwise: body };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return node.attrs as unknown as BranchAttrs;
}

export function leafAttrs(node: Node): LeafAttrs {
  if (node.op.lowering.kind !== 'leaf') throw new InternalError(`${node.op.name} is no leaf`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return node.attrs as unknown as LeafAttrs;
}
