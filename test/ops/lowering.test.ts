/** Every operator's lowering, run naively, against its reference: on all samples, and on special values. */
import { describe, expect, test } from 'vitest';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import { fixDims } from '../../compiler/graph/fix-dims.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { DType } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';
import type { AnyOp, Tensor } from '../../compiler/ops/op.ts';
import { worstError } from '../gradients/differences.ts';
import { cases, sampleGraph, sampleTensors, sizes, table } from '../gradients/sample.ts';
import { runLowering } from './naive-kernel.ts';

/** Operators with bodies are left out: they have no loops but those of the operators within. */
const lowered = cases.filter(
  ({ op }) => op.lowering.kind !== 'template' && op.lowering.kind !== 'leaf' && op.evaluate === undefined,
);

describe('on samples', () => {
  test.each(lowered)('$title', ({ op, sample }) => {
    const { b, leaves, node } = sampleGraph(op, sample);
    const fixed = fixDims([node, ...leaves], b, sizes);
    const closed = fixed.get(node)!;
    const tensors = sampleTensors(op, sample, 3);
    const at = (leaf: Node): Tensor => tensors[leaves.map((open) => fixed.get(open)!).indexOf(leaf)]!;
    const expected = interpret([closed], { leaf: at }).get(closed)!.data;
    expect(worstError(runLowering(closed, tensors), expected)).toBeLessThanOrEqual(1e-6);
  });
});

const special = [0, -0, 1, -1, 0.5, -0.5, 2.5, -3, 1e-30, -1e30, 88, Infinity, -Infinity, NaN];
const integers = [0, 1, -1, 7, -7, 2 ** 31 - 1, -(2 ** 31), 46341];

/** Element-wise operators whose operands are all of one dtype that they take. */
function acceptedBy(op: AnyOp, dtype: DType): boolean {
  const type = { dtype, shape: shapeOf(1) };
  const plain = op.elementwise && op.arity !== undefined && op.arity <= 2 && op.name !== 'cast';
  return plain && !('mismatch' in op.infer([type, type].slice(0, op.arity), {}));
}

describe.each([
  ['f64', special],
  ['i32', integers],
] as const)('on special values of %s', (dtype, values) => {
  test.each(table.filter(([, op]) => acceptedBy(op, dtype)))('%s', (_, op) => {
    const pairs = values.flatMap((x) => values.map((y) => [x, y] as const));
    const tensors = [0, 1].slice(0, op.arity).map((i): Tensor => {
      return { shape: [pairs.length], data: Float64Array.from(pairs, (pair) => pair[i]!) };
    });
    const b = createBuilder(operators);
    const leaves = tensors.map((tensor, i) =>
      b.leaf({ role: 'input', name: `x${i}`, type: { dtype, shape: shapeOf(...tensor.shape) } }),
    );
    const node = b.apply(op, leaves);
    const expected = interpret([node], { leaf: (leaf) => tensors[leaves.indexOf(leaf)] }).get(node)!.data;
    const actual = runLowering(node, tensors);
    const wrong = pairs.flatMap((pair, i) => {
      const same = worstError(actual.subarray(i, i + 1), expected.subarray(i, i + 1)) <= 1e-12;
      return same ? [] : [{ pair, actual: actual[i], expected: expected[i] }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('powers with a constant exponent', () => {
  test.each([-16, -3, -1, 0, 1, 2, 3, 7, 16, 17, 0.5])('x^%d', (exponent) => {
    const b = createBuilder(operators);
    const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f64', shape: [] } });
    const y = b.pow(x, b.scalar(exponent, 'f64'));
    const { lowering } = y.op;
    if (lowering.kind !== 'map') throw new Error('pow is a map');
    const variable = { name: 'x', type: 'f64', mutable: false } as const;
    const power = lowering.at(
      {
        attrs: {},
        operandTypes: [x.type, x.type],
        resultType: x.type,
        operand: (i) =>
          i === 0 ? { kind: 'get', type: 'f64', variable } : { kind: 'const', type: 'f64', value: exponent },
        asIndex: () => {
          throw new Error('pow gathers nothing');
        },
      },
      [],
    );
    const usesFunction = JSON.stringify(power).includes('"pow"');
    expect(usesFunction).toBe(exponent === 17 || exponent === 0.5);
  });
});

test('the table of special values covers what it should', () => {
  const names = table.filter(([, op]) => acceptedBy(op, 'f64')).map(([name]) => name);
  expect(names.length).toBeGreaterThan(30);
  expect(names).toEqual(expect.arrayContaining(['exp', 'maximum', 'less', 'pow', 'round', 'sign', 'softplus']));
});
