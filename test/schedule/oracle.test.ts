/** Plans run by the loop interpreter, all accesses checked and dead temporaries poisoned, against the graph interpreter. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { javascript, webassembly } from '../../compiler/loop/target.ts';
import { verifyKernel } from '../../compiler/loop/verify.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { printPlan } from '../../compiler/schedule/print.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { runPhase } from '../program/interpreted-net.ts';
import { mlpModel, type MlpOptions } from './models.ts';
import { memoryOf, runEntry } from './run-plan.ts';
import { startValues } from './start-values.ts';

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
