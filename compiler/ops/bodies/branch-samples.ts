/** Branches that every test of operators runs over. */
import { constantDim, shapeOf, symbolDim, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import type { BranchAttrs } from '../branch.ts';
import { closeBranch, type BranchCondition } from './close-branch.ts';
import { OpenScan } from './open-scan.ts';
import type { Sample, SampleOperand } from '../op.ts';

/** Attributes are made with the bodies. */
const attrs: BranchAttrs = { compare: '', left: zeroDim, right: zeroDim, body: [], otherwise: [] };

/** tanh(x·w) on one side, w alone on the other. */
function sides(b: Builder, condition: BranchCondition, x: Node, w: Node): Node {
  const product = b.contract(x, w, { left: [0, 1], right: [1], result: [0] });
  const body = [b.tanh(product), b.mul(w, w)];
  const otherwise = [b.expand(b.sum(w, { axes: [0] }), product.type.shape), b.sin(w)];
  const [first, second] = closeBranch(b, condition, { body, otherwise }, () => undefined);
  return b.concat(b.mul(first!, first!), second!, { axis: 0 });
}

const tensors: readonly SampleOperand[] = [{ shape: ['B', 3] }, { shape: [3] }];

function stored(value: number): Sample<BranchAttrs> {
  return {
    operands: [{ shape: [], dtype: 'bool', values: [value] }, ...tensors],
    attrs,
    note: value === 1 ? 'the first side' : 'the second side',
    make: (b, [condition, x, w]) => sides(b, { node: condition! }, x!, w!),
  };
}

function sized(right: Dim, note: string): Sample<BranchAttrs> {
  return {
    operands: tensors,
    attrs,
    note,
    make: (b, [x, w]) => sides(b, { left: symbolDim('B'), compare: '<', right }, x!, w!),
  };
}

export const branchSamples: readonly Sample<BranchAttrs>[] = [
  stored(1),
  stored(0),
  sized(constantDim(100), 'small sizes'),
  sized(constantDim(1), 'large sizes'),
  {
    operands: [{ shape: [], dtype: 'bool', values: [1] }, { shape: [0] }],
    attrs,
    note: 'nothing',
    make: (b, [node, x]) =>
      closeBranch(b, { node: node! }, { body: [b.sin(x!)], otherwise: [x!] }, () => undefined)[0]!,
  },
  {
    operands: [{ shape: ['T', 2] }, { shape: [2] }],
    attrs,
    note: 'in a scan, asking each slice',
    make(b, [x, a0]) {
      const scan = new OpenScan(b, symbolDim('T'));
      const [element, a] = [scan.element(x!), scan.carry(a0!)];
      const positive = b.greater(
        b.reshape(b.slice(element, { start: shapeOf(0), stop: shapeOf(1), step: [1] }), { shape: [] }),
        b.scalar(0, element.type.dtype),
      );
      const body = [b.tanh(b.add(a, element))];
      const [next] = closeBranch(b, { node: positive }, { body, otherwise: [b.mul(a, element)] }, (node) =>
        node === element || node === a ? node : undefined,
      );
      return scan.close([next!], [b.mul(next!, element)]).yields[0]!;
    },
  },
];
