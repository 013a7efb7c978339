/** Nodes as formulas. */
import { describe, expect, test } from 'vitest';
import { formulaOf, namesIn } from '../../compiler/draw/formula.ts';
import { isSilent } from '../../compiler/draw/silent.ts';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { constantDim, shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { DType } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';

interface Leaves {
  /** Matrices of 3 by 3. */
  readonly x: Node;
  readonly y: Node;
  readonly z: Node;
  /** A number. */
  readonly s: Node;
  /** Positions, one per row. */
  readonly i: Node;
  /** Three axes, of 2, 3 and 3. */
  readonly t: Node;
}

const matrix = { left: [0, 1], right: [1, 2], result: [0, 2] };

/** Positions along the second axis. */
const counted = (b: Builder): Node => b.iota({ shape: shapeOf(3, 3), axis: 1, dtype: 'i32' });

/** How an operation on x, y … reads. */
const cases: readonly (readonly [string, (b: Builder, leaves: Leaves) => Node])[] = [
  ['x + y', (b, { x, y }) => b.add(x, y)],
  ['x − (y − z)', (b, { x, y, z }) => b.sub(x, b.sub(y, z))],
  ['x − y + z', (b, { x, y, z }) => b.add(b.sub(x, y), z)],
  ['(x + y) ⊙ z', (b, { x, y, z }) => b.mul(b.add(x, y), z)],
  ['x / (y ⊙ z)', (b, { x, y, z }) => b.div(x, b.mul(y, z))],
  ['s · x', (b, { x, s }) => b.mul(s, x)],
  ['2 · x', (b, { x }) => b.mul(b.scalar(2, 'f32'), x)],
  // Numbers go first.
  ['−0.5 · x', (b, { x }) => b.mul(x, b.scalar(-0.5, 'f32'))],
  ['0.5 · x / y', (b, { x, y }) => b.div(b.mul(x, b.scalar(0.5, 'f32')), y)],
  ['x ⊙ (−0.5 · y)', (b, { x, y }) => b.mul(x, b.mul(b.scalar(-0.5, 'f32'), y))],
  // No quotient or minus stands bare in a product.
  ['−(x / y) ⊙ z', (b, { x, y, z }) => b.neg(b.mul(b.div(x, y), z))],
  ['x ⊙ (y / z)', (b, { x, y, z }) => b.mul(x, b.div(y, z))],
  ['x ⊙ (−y)', (b, { x, y }) => b.mul(x, b.neg(y))],
  ['−x ⊙ y / z', (b, { x, y, z }) => b.div(b.mul(b.neg(x), y), z)],
  ['x − y ⊙ z', (b, { x, y, z }) => b.add(x, b.neg(b.mul(y, z)))],
  ['x − (−y)', (b, { x, y }) => b.sub(x, b.neg(y))],
  ['x − y / z', (b, { x, y, z }) => b.sub(x, b.div(y, z))],
  ['−(x + y)', (b, { x, y }) => b.neg(b.add(x, y))],
  ['x²', (b, { x }) => b.pow(x, b.scalar(2, 'f32'))],
  ['(x + y)^0.5', (b, { x, y }) => b.pow(b.add(x, y), b.scalar(0.5, 'f32'))],
  ['x^y', (b, { x, y }) => b.pow(x, y)],
  ['√x', (b, { x }) => b.sqrt(x)],
  ['1 / √(x + y)', (b, { x, y }) => b.rsqrt(b.add(x, y))],
  ['|x|', (b, { x }) => b.abs(x)],
  ['⌊x⌋', (b, { x }) => b.floor(x)],
  ['ln(x)', (b, { x }) => b.log(x)],
  ['σ(x)', (b, { x }) => b.sigmoid(x)],
  ['max(0, x)', (b, { x }) => b.maximum(b.scalar(0, 'f32'), x)],
  ['where(x ≥ y, x, −∞)', (b, { x, y }) => b.where(b.greaterEqual(x, y), x, b.scalar(-Infinity, 'f32'))],
  ['x · y', (b, { x, y }) => b.contract(x, y, matrix)],
  ['x · yᵀ', (b, { x, y }) => b.contract(x, y, { left: [0, 1], right: [2, 1], result: [0, 2] })],
  ['xᵀ · y', (b, { x, y }) => b.contract(x, y, { left: [1, 0], right: [1, 2], result: [0, 2] })],
  ['(x · y)ᵀ', (b, { x, y }) => b.contract(x, y, { ...matrix, result: [2, 0] })],
  ['(x + y) · z', (b, { x, y, z }) => b.contract(b.add(x, y), z, matrix)],
  ['t · x', (b, { t, x }) => b.contract(t, x, { left: [0, 1, 2], right: [2, 3], result: [0, 1, 3] })],
  ['Σ_j x[i,j] · x[j,k] where i ≥ j', (b, { x }) => b.contract(x, x, { ...matrix, order: [0, 1] })],
  ['Σ_ij t[i,j,k] · t[i,j,l]', (b, { t }) => b.contract(t, t, { left: [0, 1, 2], right: [0, 1, 3], result: [2, 3] })],
  ['t · tᵀ', (b, { t }) => b.contract(t, t, { left: [0, 1, 2], right: [0, 3, 2], result: [0, 1, 3] })],
  ['Σ_k t[i,j,k] · x[j,k]', (b, { t, x }) => b.contract(t, x, { left: [0, 1, 2], right: [1, 2], result: [0, 1] })],
  ['t · s', (b, { t, s }) => b.contract(t, s, { left: [0, 1, 2], right: [], result: [0, 1, 2] })],
  ['x ⊗ y', (b, { x, y }) => b.contract(x, y, { left: [0, 1], right: [2, 3], result: [0, 1, 2, 3] })],
  // Rows by rows, and batches with a vector, are no product of matrices.
  ['Σ_j x[i,j] · y[i,j]', (b, { x, y }) => b.contract(x, y, { left: [0, 1], right: [0, 1], result: [0] })],
  ['Σ_j x[0:2, 0:3][i,j] · t[i,j,k]', (b, { x, t }) => b.contract(b.slice(x, { start: shapeOf(0, 0), stop: shapeOf(2, 3), step: [1, 1] }), t, { left: [0, 1], right: [0, 1, 2], result: [0, 2] })], // prettier-ignore
  // A matrix of ones is no 1.
  ['ones[3, 1] · y[0:1, 0:3]', (b, { y }) => b.contract(b.expand(b.scalar(1, 'f32'), shapeOf(3, 1)), b.slice(y, { start: shapeOf(0, 0), stop: shapeOf(1, 3), step: [1, 1] }), matrix)], // prettier-ignore
  // No index has the name of an operand.
  [
    'i[j] · x[j,k]',
    (b, { x, i }) => b.contract(b.cast(i, { dtype: 'f32' }), x, { left: [0], right: [0, 1], result: [0, 1] }),
  ],
  [
    'iota[3, 1] == iota[3]',
    (b) =>
      b.equal(
        b.iota({ shape: shapeOf(3, 3), axis: 0, dtype: 'i32' }),
        b.iota({ shape: shapeOf(3, 3), axis: 1, dtype: 'i32' }),
      ),
  ],
  ['where(at argmax₁(x), y, 0)', (b, { x, y }) => b.where(b.equal(counted(b), b.broadcast(b.argmax(x, { axes: [1] }), { shape: shapeOf(3, 3), axes: [0] })), y, b.scalar(0, 'f32'))], // prettier-ignore
  // Not along the axis of the extreme.
  ['iota[3] == argmax₀(x)', (b, { x }) => b.equal(counted(b), b.broadcast(b.argmax(x, { axes: [0] }), { shape: shapeOf(3, 3), axes: [1] }))], // prettier-ignore
  [
    'x ⊙ iota[3, 1]',
    (b, { x }) =>
      b.mul(
        x,
        b.expand(
          b.reshape(b.iota({ shape: shapeOf(3), axis: 0, dtype: 'f32' }), { shape: shapeOf(3, 1) }),
          shapeOf(3, 3),
        ),
      ),
  ],
  ['exp(x)', (b, { x }) => b.exp(b.transpose(x, { permutation: [0, 1] }))],
  ['exp(x)', (b, { x }) => b.exp(b.unslice(x, { shape: shapeOf(3, 3), start: shapeOf(0, 0), step: [1, 1] }))],
  ['exp(x)', (b, { x }) => b.exp(b.slice(x, { start: shapeOf(0, 0), stop: shapeOf(3, 3), step: [1, 1] }))],
  [
    'exp(x[2:-1:-1, 0:3])',
    (b, { x }) => b.exp(b.slice(x, { start: shapeOf(2, 0), stop: [constantDim(-1), constantDim(3)], step: [-1, 1] })),
  ],
  ['x[i,j] · y[i,j] → [j,i]', (b, { x, y }) => b.contract(x, y, { left: [0, 1], right: [0, 1], result: [1, 0] })],
  ['Σ x', (b, { x }) => b.sum(x, { axes: [0, 1] })],
  ['Σ₀ x', (b, { x }) => b.sum(x, { axes: [0] })],
  ['Σ₀₂ t', (b, { t }) => b.sum(t, { axes: [0, 2] })],
  ['Σ₁ (x ⊙ y)', (b, { x, y }) => b.sum(b.mul(x, y), { axes: [1] })],
  ['max₁(x)', (b, { x }) => b.reduceMax(x, { axes: [1] })],
  ['xᵀ', (b, { x }) => b.transpose(x, { permutation: [1, 0] })],
  ['transpose(t, [2, 0, 1])', (b, { t }) => b.transpose(t, { permutation: [2, 0, 1] })],
  ['x[0:2, 1:3]', (b, { x }) => b.slice(x, { start: shapeOf(0, 1), stop: shapeOf(2, 3), step: [1, 1] })],
  ['argmax₀(x)', (b, { x }) => b.argmax(x, { axes: [0] })],
  ['argmin(x)', (b, { x }) => b.argmin(x, { axes: [0, 1] })],
  ['all₁(x < y)', (b, { x, y }) => b.all(b.less(x, y), { axes: [1] })],
  ['cumsum₁(x)', (b, { x }) => b.runningSum(x, { axis: 1, reversed: false })],
  ['reversed cumsum₁(x)', (b, { x }) => b.runningSum(x, { axis: 1, reversed: true })],
  ['reversed cumprod₀(x)', (b, { x }) => b.runningProd(x, { axis: 0, reversed: true })],
  ['recurrence₁(x, y)', (b, { x, y }) => b.recurrence(x, y, { axis: 1, reversed: false })],
  ['concat₁(x, zeros[3, 2])', (b, { x }) => b.concat(x, b.expand(b.scalar(0, 'f32'), shapeOf(3, 2)), { axis: 1 })],
  [
    'pad(x, 2 before on axis 0, 1 before and after on axis 1, filled with −∞)',
    (b, { x }) => b.pad(x, { low: shapeOf(2, 1), high: shapeOf(0, 1), value: -Infinity }),
  ],
  ['pad(x, 1 before and 2 after on axis 1)', (b, { x }) => b.pad(x, { low: shapeOf(0, 1), high: shapeOf(0, 2), value: 0 })], // prettier-ignore
  [
    'window(x[i, 2·j + 1] → [i,j])',
    (b, { x }) => b.window(x, { shape: shapeOf(3, 1), start: shapeOf(0, 1), by: [[1, 0], [0, 2]] }), // prettier-ignore
  ],
  [
    'windowAdd(x[i,j] → [i, 3·j])',
    (b, { x }) => b.windowAdd(b.expand(b.scalar(0, 'f32'), shapeOf(3, 7)), x, { start: shapeOf(0, 0), by: [[1, 0], [0, 3]] }), // prettier-ignore
  ],
  ['descending order(x)', (b, { x }) => b.order(x, { descending: true })],
  ['top(x, 2)', (b, { x }) => b.top(x, { k: 2 })],
  ['zeros[5, 3] with(x, at [1:, 0:])', (b, { x }) => b.unslice(x, { shape: shapeOf(5, 3), start: shapeOf(1, 0), step: [1, 1] })], // prettier-ignore
  ['gather₁(x, stop(y))', (b, { x, y }) => b.gather(x, b.stopGradient(b.cast(y, { dtype: 'i32' })), { axis: 1 })],
  ['scatter₀(x, stop(y))', (b, { x, y }) => b.scatterAdd(b.expand(b.scalar(0, 'f32'), shapeOf(3, 3)), b.stopGradient(b.cast(y, { dtype: 'i32' })), x, { axis: 0 })], // prettier-ignore
  ['x[i]', (b, { x, i }) => b.take(x, i, { axis: 0 })],
  ['x[:, i]', (b, { x, i }) => b.take(x, i, { axis: 1 })],
  ['scatter(x, [:, i])', (b, { x, i }) => b.takeAdd(b.expand(b.scalar(0, 'f32'), shapeOf(3, 3)), i, x, { axis: 1 })],
  ['scatter(x, i)', (b, { x, i }) => b.takeAdd(b.expand(b.scalar(0, 'f32'), shapeOf(3, 3)), i, x, { axis: 0 })],
  ['y + scatter(x, i)', (b, { x, y, i }) => b.takeAdd(y, i, x, { axis: 0 })],
  ['stop(x)', (b, { x }) => b.stopGradient(x)],
  ['reshape(x)', (b, { x }) => b.reshape(x, { shape: shapeOf(9) })],
  ['repeat(s)', (b, { s, x }) => b.expand(s, x.type.shape)],
  ['i32(x)', (b, { x }) => b.cast(x, { dtype: 'i32' })],
  ['exp(x)', (b, { x }) => b.exp(b.reshape(b.reshape(x, { shape: shapeOf(9) }), { shape: shapeOf(3, 3) }))],
];

function bench(): { readonly b: Builder; readonly leaves: Leaves; readonly names: ReadonlyMap<Node, string> } {
  const b = createBuilder(operators);
  const leaf = (name: string, dtype: DType, ...shape: readonly number[]): Node =>
    b.leaf({ role: 'input', name, type: { dtype, shape: shapeOf(...shape) } });
  const leaves: Leaves = {
    x: leaf('x', 'f32', 3, 3),
    y: leaf('y', 'f32', 3, 3),
    z: leaf('z', 'f32', 3, 3),
    s: leaf('s', 'f32'),
    i: leaf('i', 'i32', 3),
    t: leaf('t', 'f32', 2, 3, 3),
  };
  return { b, leaves, names: new Map(Object.entries(leaves).map(([name, node]) => [node, name])) };
}

describe('formulas', () => {
  test.each(cases)('%s', (text, make) => {
    const { b, leaves, names } = bench();
    expect(formulaOf(make(b, leaves), names)).toBe(text);
  });

  test('a size is its dim', () => {
    const { b, leaves, names } = bench();
    const size = b.size({ dim: shapeOf('B')[0]!, dtype: 'f32' });
    expect(formulaOf(b.div(leaves.s, size), names)).toBe('s / B');
  });

  test('what differs in its attributes differs in its formula', () => {
    const { b } = bench();
    const formulas = new Map<string, string>();
    for (const op of Object.values(operators)) {
      // Constants and random numbers are known by value and by name, bodies are written out apart.
      if (['constant', 'random', 'leaf', 'binder', 'scan', 'branch', 'capsule'].includes(op.name)) continue;
      for (const { operands, attrs, make } of op.samples) {
        if (make !== undefined) continue;
        const nodes = operands.map(({ dtype = 'f32', shape }, i) =>
          b.leaf({ role: 'input', name: `a${i}`, type: { dtype, shape: shapeOf(...shape) } }),
        );
        const node = b.apply(op, nodes, attrs);
        if (node.op !== op || isSilent(node)) continue;
        const shapes = operands.map(({ shape }) => `[${shape.join(', ')}]`).join(', ');
        const formula = `${formulaOf(node, new Map(nodes.map((leaf, i) => [leaf, `a${i}`])))} of ${shapes}`;
        const meant = `${op.name} ${JSON.stringify(attrs)}`;
        expect(formulas.get(formula) ?? meant, formula).toBe(meant);
        formulas.set(formula, meant);
      }
    }
    expect(formulas.size).toBeGreaterThan(150);
  });

  test('a named part goes by its name, and a deep one by an ellipsis', () => {
    const { b, leaves, names } = bench();
    const part = b.exp(leaves.x);
    const whole = b.add(part, leaves.y);
    expect(formulaOf(whole, new Map([...names, [part, 'v1']]))).toBe('v1 + y');
    let deep = leaves.x;
    for (let i = 0; i < 100; i++) deep = b.exp(deep);
    expect(formulaOf(deep, names)).toMatch(/^(exp\(){9}…\){9}$/);
  });

  test('every operator has a formula', () => {
    const { b, names } = bench();
    for (const op of Object.values(operators)) {
      const [sample] = op.samples;
      if (sample === undefined || op.name === 'iota' || op.name === 'random') continue;
      const operands = sample.operands.map(({ dtype = 'f32', shape }, i) =>
        b.leaf({ role: 'input', name: `a${i}`, type: { dtype, shape: shapeOf(...shape) } }),
      );
      const named = new Map([...names, ...operands.map((operand, i) => [operand, `a${i}`] as const)]);
      const formula = formulaOf(sample.make?.(b, operands) ?? b.apply(op, operands, sample.attrs), named);
      expect(formula, op.name).not.toMatch(/undefined|\[object|NaN\b.*NaN/);
      if (operands.length > 0) expect(formula, op.name).toContain('a0');
    }
  });

  test('namesIn lists what a formula speaks of', () => {
    const { b, leaves, names } = bench();
    const { x, y, s } = leaves;
    expect(namesIn(b.add(b.mul(s, x), b.exp(y)), names)).toEqual([s, x, y]);
  });
});
