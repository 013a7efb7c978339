/** Scans that every test of operators runs over. */
import { shapeOf, symbolDim, constantDim } from '../../graph/dim.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { checkpointed } from './checkpoints.ts';
import { OpenScan } from './open-scan.ts';
import type { Sample } from '../op.ts';
import type { ScanAttrs } from '../scan.ts';

/** Attributes are made with the body. */
const attrs: ScanAttrs = {
  length: constantDim(0),
  reversed: false,
  recompute: false,
  sequences: 0,
  carries: 0,
  next: [],
  yields: [],
};

function matmul(b: Builder, x: Node, w: Node): Node {
  return b.contract(x, w, { left: [0, 1], right: [1, 2], result: [0, 2] });
}

/** h′ = tanh(x·w + h·u), of which a test sees the yields, or the last. */
function recurrent(length: number | string, reversed: boolean, last: boolean): Sample<ScanAttrs>['make'] {
  return (b, [x, h0, w, u]) => {
    const scan = new OpenScan(b, shapeOf(length)[0]!, { reversed });
    const [element, h] = [scan.element(x!), scan.carry(h0!)];
    const next = b.tanh(b.add(matmul(b, element, w!), matmul(b, h, u!)));
    const { yields, finals } = scan.close([next], [next]);
    return last ? finals[0]! : yields[0]!;
  };
}

function recurrentSample(length: number | string, reversed = false, last = false): Sample<ScanAttrs> {
  // Small enough for tanh not to saturate, where differences say nothing.
  const shapes = [
    [length, 2, 3],
    [2, 4],
    [3, 4],
    [4, 4],
  ];
  const operands = shapes.map((shape) => ({ shape, low: -0.5, high: 0.5 }));
  const note = `${last ? 'the last' : 'every'} state of ${length} steps${reversed ? ', last first' : ''}`;
  return { operands, attrs, make: recurrent(length, reversed, last)!, note };
}

/** Computes the same states; its reverse keeps nothing but the carries, and computes the rest again. */
const recomputed: Sample<ScanAttrs> = {
  ...recurrentSample('T'),
  note: 'computed again in the reverse',
  make(b, [x, h0, w, u]) {
    const scan = new OpenScan(b, symbolDim('T'), { recompute: true });
    const [element, h] = [scan.element(x!), scan.carry(h0!)];
    const next = b.tanh(b.mul(b.sin(b.add(matmul(b, element, w!), h)), b.tanh(matmul(b, h, u!))));
    return scan.close([next], [next]).yields[0]!;
  },
};

/** Computes the same states; its reverse keeps the carries at the beginning of each segment, and computes the rest again. */
function checkpointedSample(length: number | string): Sample<ScanAttrs> {
  return {
    ...recurrentSample(length),
    note: `${length} steps in segments`,
    make(b, [x, h0, w, u]) {
      const scan = new OpenScan(b, shapeOf(length)[0]!, { finish: checkpointed });
      const [element, h] = [scan.element(x!), scan.carry(h0!)];
      const next = b.tanh(b.add(matmul(b, element, w!), matmul(b, h, u!)));
      const { yields, finals } = scan.close([next], [b.mul(next, h)]);
      return b.concat(yields[0]!, b.reshape(finals[0]!, { shape: [constantDim(1), ...h.type.shape] }), { axis: 0 });
    },
  };
}

export const scanSamples: readonly Sample<ScanAttrs>[] = [
  recomputed,
  checkpointedSample('T'),
  checkpointedSample(0),
  checkpointedSample(1),
  checkpointedSample(4),
  checkpointedSample(7),
  recurrentSample('T'),
  recurrentSample('T', true),
  recurrentSample('T', false, true),
  recurrentSample(1),
  recurrentSample(0, false, true),
  {
    operands: [{ shape: ['T', 3] }, { shape: [3] }, { shape: [3] }],
    attrs,
    note: 'two carries that enter each other, two yields',
    make(b, [x, a0, c0]) {
      const scan = new OpenScan(b, symbolDim('T'));
      const [element, a, c] = [scan.element(x!), scan.carry(a0!), scan.carry(c0!)];
      const next = [b.mul(b.sin(c), element), b.add(a, b.mul(c, b.scalar(0.5, c.type.dtype)))];
      const { yields, finals } = scan.close(next, [b.mul(a, next[1]!), c]);
      return b.concat(
        yields[0]!,
        b.mul(yields[1]!, yields[1]!),
        ...finals.map((final) => b.reshape(final, { shape: shapeOf(1, 3) })),
        { axis: 0 },
      );
    },
  },
  {
    operands: [{ shape: [4, 2] }, { shape: [2] }],
    attrs,
    note: 'a product of all slices, by an accumulator nobody else reads',
    make(b, [x, a0]) {
      const scan = new OpenScan(b, constantDim(4));
      const a = scan.carry(a0!);
      return scan.close([b.mul(a, b.sin(scan.element(x!)))], []).finals[0]!;
    },
  },
  {
    operands: [{ shape: [3, 'T', 2] }, { shape: [2] }, { shape: [2] }],
    attrs,
    note: 'a scan in a scan',
    make(b, [x, a0, w]) {
      const outer = new OpenScan(b, constantDim(3));
      const [rows, a] = [outer.element(x!), outer.carry(a0!)];
      const inner = new OpenScan(b, symbolDim('T'));
      const [element, c] = [inner.element(rows), inner.carry(a)];
      const next = b.tanh(b.add(b.mul(c, w!), b.mul(element, a)));
      const { yields, finals } = inner.close([next], [b.mul(next, element)]);
      return outer.close([finals[0]!], [b.sum(yields[0]!, { axes: [0] })]).yields[0]!;
    },
  },
];
