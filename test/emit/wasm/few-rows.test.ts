/** Products of few rows, which take the kernel without a copy of the weights: the same bits, on both sides of the limit. */
import { expect, test } from 'vitest';
import { differentiate } from '../../../compiler/autodiff/program.ts';
import { factsOf } from '../../../compiler/emit/typescript/facts.ts';
import { moduleText } from '../../../compiler/emit/typescript/emit.ts';
import { optimize } from '../../../compiler/passes/optimize.ts';
import { FEW_ROWS } from '../../../compiler/schedule/contract/packing.ts';
import { allSteps } from '../../../compiler/schedule/plan.ts';
import { plansFor } from '../../../compiler/schedule/plans.ts';
import { mlpModel } from '../../schedule/models.ts';
import { load } from '../load.ts';

// The larger one has rows alone for products of few.
test.each([[[70, 90, 50]], [[130, 97, 50]]])(
  'a batch gives each of its rows what the row gives alone: %j',
  (widths) => {
    const program = optimize(differentiate(mlpModel(widths, { optimizer: 'adam' })));
    const [wide] = widths as [number];
    const plans = plansFor(program, 'wasm');
    const branches = plans.wasm!.entries.map(
      ({ phases }) =>
    phases.flatMap(({ steps }) => [...allSteps(steps)]).filter(({ kind }) => kind === 'branch').length, // prettier-ignore
    );
    // One for each layer of predict and evaluate, whose weights are large enough to be packed; training packs.
    expect(branches).toEqual([2, 2, 0, 0, 0]);

    const Net = load(program, () => moduleText(factsOf(program, plans, { target: 'wasm' }), 'js'));
    const net = new Net({ B: 2 * FEW_ROWS }, { seed: 11 });
    const x = Float32Array.from({ length: 2 * FEW_ROWS * wide }, (_, i) => Math.sin(i));
    const predict = (rows: number): Float32Array =>
      Object.values(net.predict({ x: x.subarray(0, rows * wide) }))[0]!.slice() as Float32Array;
    const all = predict(2 * FEW_ROWS);
    for (const rows of [0, 1, 2, FEW_ROWS - 1, FEW_ROWS, FEW_ROWS + 1]) {
      expect(predict(rows)).toEqual(all.subarray(0, rows * (all.length / (2 * FEW_ROWS))));
    }
  },
);
