/** Capsules that every test of operators runs over. */
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { closeBodies } from './body.ts';
import type { CapsuleAttrs } from '../capsule.ts';
import type { Sample } from '../op.ts';

/** Attributes are made with the bodies. */
const attrs: CapsuleAttrs = { primal: [], pullback: [] };

function twoProducts(b: Builder, x: Node, w: Node): readonly Node[] {
  const h = b.tanh(b.contract(x, w, { left: [0, 1], right: [1, 2], result: [0, 2] }));
  return [b.contract(h, w, { left: [0, 1], right: [2, 1], result: [0, 2] }), b.mul(h, h)];
}

export const capsuleSamples: readonly Sample<CapsuleAttrs>[] = [
  {
    operands: [{ shape: ['B', 3] }, { shape: [3, 4] }],
    attrs,
    note: 'computed again',
    make(b, [x, w]) {
      const { values, closed } = closeBodies(b, [twoProducts(b, x!, w!)], () => undefined);
      const node = b.capsule(...values, { primal: closed[0]!, pullback: [] });
      return b.concat(b.result(node, 0), b.result(node, 1), { axis: 1 });
    },
  },
  {
    operands: [{ shape: ['B', 3] }],
    attrs,
    note: 'a rule of its own',
    make(b, [x]) {
      const type = x!.type;
      const [binder, g] = [b.binder({ scope: 0, position: 0, type }), b.binder({ scope: 0, position: 1, type })];
      return b.result(b.capsule(x!, { primal: [b.sin(binder)], pullback: [b.mul(g, b.cos(binder))] }), 0);
    },
  },
  {
    operands: [{ shape: [0] }],
    attrs,
    note: 'nothing',
    make(b, [x]) {
      const { values, closed } = closeBodies(b, [[b.exp(x!)]], () => undefined);
      return b.result(b.capsule(...values, { primal: closed[0]!, pullback: [] }), 0);
    },
  },
];
