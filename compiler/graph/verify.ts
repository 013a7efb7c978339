/** Checks what every stage may rely on; a violation is a defect of the stage before. */
import { InternalError } from '../internal-error.ts';
import { bodyRoots } from './bodies.ts';
import { nodeKey } from './key.ts';
import { typesOf, type Node } from './node.ts';
import { topological } from './traverse.ts';
import { equalTypes, formatType } from './type.ts';

/** Throws an InternalError that names the first bad node, in bodies too. */
export function verify(roots: Iterable<Node>): void {
  verifyGraph(roots, false);
}

function verifyGraph(roots: Iterable<Node>, isBody: boolean): void {
  const keys = new Map<string, Node>();
  for (const node of topological(roots)) {
    const fail = (what: string): never => {
      throw new InternalError(`%${node.id} = ${node.op.name}: ${what}`);
    };
    const key = nodeKey(node.op, node.operands, node.attrs);
    const twin = keys.get(key);
    if (twin !== undefined) fail(`is the same as %${twin.id}: one of them was not made by the builder`);
    keys.set(key, node);
    for (const operand of node.operands) {
      if (operand.id >= node.id) fail(`operand %${operand.id} is younger than its user`);
    }
    const isBinder = node.op.name === 'binder' && node.attrs['scope'] === 0;
    if (node.op.lowering.kind === 'leaf' && isBinder !== isBody)
      fail(isBody ? 'a body has a leaf' : 'a binder without a body');
    if (node.op.lowering.kind === 'project') verifyProject(node, fail);
    const bodies = bodyRoots(node.attrs);
    for (const body of bodies) if (body.id >= node.id) fail(`%${body.id} of its body is younger`);
    verifyGraph(bodies, true);
    if (node.op.arity !== undefined && node.operands.length !== node.op.arity) {
      fail(`${node.operands.length} operands instead of ${node.op.arity}`);
    }
    const inferred = node.op.infer(typesOf(node.operands), node.attrs);
    if ('mismatch' in inferred) return fail(inferred.mismatch);
    const results = 'dtype' in inferred ? [inferred] : inferred;
    if (results.length !== node.results.length || !results.every((type, i) => equalTypes(type, node.results[i]!))) {
      fail(`has type ${node.results.map(formatType).join(', ')}, its rule says ${results.map(formatType).join(', ')}`);
    }
  }
}

function verifyProject({ operands, attrs, type }: Node, fail: (what: string) => never): void {
  const picked = operands[0]?.results[Number(attrs['index'])];
  if (picked === undefined || !equalTypes(picked, type)) fail('is no result of its operand');
}
