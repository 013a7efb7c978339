/** Plans run by the loop interpreter, all accesses checked and dead temporaries poisoned, against the graph interpreter. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { evaluateDim, type Sizes } from '../../compiler/graph/dim.ts';
import { javascript, webassembly } from '../../compiler/loop/target.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import type { Program } from '../../compiler/program/program.ts';
import { printPlan } from '../../compiler/schedule/print.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { randomTensor } from '../gradients/sample.ts';
import { runPhase, type Values } from '../program/interpreted-net.ts';
import { mlpModel, type MlpOptions } from './models.ts';
import { memoryOf, runEntry } from './run-plan.ts';

function startValues(program: Program, sizes: Sizes): Values {
  const values: Values = new Map();
  const { inputs, params, trains } = program.model;
  for (const [i, { leaf, below }] of inputs.entries()) {
    const shape = leaf.type.shape.map((dim) => evaluateDim(dim, sizes));
    const high = below === undefined ? 2 : evaluateDim(below, sizes);
    values.set(`input:${inputs[i]!.name}`, randomTensor(shape, leaf.type.dtype, 5, i, below ? 0 : -2, high).data);
  }
  for (const [i, { name, leaf }] of params.entries()) {
    values.set(`param:${name}`, randomTensor(leaf.type.shape.map((dim) => evaluateDim(dim, {})), 'f32', 9, i, -1, 1).data); // prettier-ignore
  }
  for (const { hyper, slots } of trains) {
    for (const { name, initial } of hyper) values.set(`hyper:${name}`, Float64Array.of(initial!));
    for (const [i, { name, leaf }] of slots.entries()) {
      values.set(`slot:${name}`, randomTensor(leaf.type.shape.map((dim) => evaluateDim(dim, {})), 'f32', 11, i, 0, 1).data); // prettier-ignore
    }
  }
  for (const [key, value] of [
    ['scale:scale', 0.5],
    ['seed:seed', 4],
    ['draw:draw', 2],
    ['step:step', 3],
  ] as const) {
    values.set(key, Float64Array.of(value));
  }
  return values;
}

const cases: readonly (readonly [string, MlpOptions, number])[] = [
  ['sgd', {}, 5],
  ['momentum, dropout', { optimizer: 'momentum', dropout: 0.3 }, 4],
  ['adam, l2, tanh', { optimizer: 'adam', l2: 0.01, hidden: 'tanh' }, 3],
  ['one row', { dropout: 0.3 }, 1],
];

/** Vectors need f32, which rounds what is stored on the way. */
const targets = [
  { target: javascript, dtype: 'f64', tolerance: 1e-10 },
  { target: webassembly, dtype: 'f32', tolerance: 1e-5 },
] as const;

const all = targets.flatMap((way) => cases.map(([name, options, B]) => [`${name}, ${way.target.name}`, options, B, way] as const)); // prettier-ignore

describe.each(all)('%s', (_, options, B, { target, dtype, tolerance }) => {
  const sizes = { B };
  const program = optimize(differentiate(mlpModel([6, 5, 9, 3], { ...options, dtype })));
  const plan = schedule(program, target);

  test('kernels are sound', () => {
    expect(plan.kernels.flatMap(verifyKernel)).toEqual([]);
    expect(printPlan(plan)).toContain('kernel matmul');
  });

  test.each(plan.entries.map((entry) => [entry.phases.map(({ name }) => name).join(', '), entry] as const))(
    '%s',
    (_name, entry) => {
      const values = startValues(program, sizes);
      const memory = memoryOf(plan, values, sizes);
      runEntry(entry, memory, sizes);
      for (const { name, results, writes } of entry.phases) {
        const expected = runPhase(program, name, values, sizes);
        for (const [key, buffer] of results) close(memory.get(buffer)!.data, expected.get(key)!, tolerance);
        for (const buffer of writes)
          close(memory.get(buffer)!.data, values.get(`${buffer.leaf!.role}:${buffer.leaf!.name}`)!, tolerance);
      }
    },
  );
});

function close(actual: Float64Array, expected: Float64Array, tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  const worst = Math.max(...expected.map((value, i) => Math.abs(actual[i]! - value) / Math.max(1, Math.abs(value))));
  expect(worst).toBeLessThanOrEqual(tolerance);
}
