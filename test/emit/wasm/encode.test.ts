/** The encoder and the printer against another implementation: wabt reads our text, and gives the bytes that we give. */
import { describe, expect, test } from 'vitest';
import wabt from 'wabt';
import { differentiate } from '../../../compiler/autodiff/program.ts';
import { optimize } from '../../../compiler/passes/optimize.ts';
import { plansFor } from '../../../compiler/schedule/plans.ts';
import { encode } from '../../../compiler/emit/wasm/encode.ts';
import type { WasmModule } from '../../../compiler/emit/wasm/instruction.ts';
import { lowerPlans } from '../../../compiler/emit/wasm/lower.ts';
import { printWat } from '../../../compiler/emit/wasm/print.ts';
import { shapeOf } from '../../../compiler/graph/dim.ts';
import { table } from '../../gradients/sample.ts';
import { mlpModel } from '../../schedule/models.ts';
import { modelOf, newBuilder, programOf } from '../load.ts';

const tool = await wabt();
const features = { simd: true, sat_float_to_int: true, relaxed_simd: true };

function bytesByWabt(module: WasmModule): Uint8Array {
  const parsed = tool.parseWat('module.wat', printWat(module), features);
  try {
    parsed.validate();
    return parsed.toBinary({ canonicalize_lebs: true }).buffer;
  } finally {
    parsed.destroy();
  }
}

describe('every operator in', () => {
  test.each(['f32', 'f64'] as const)(
    '%s',
    (float) => {
      for (const [name, op] of table) {
        if (op.lowering.kind === 'leaf') continue;
        const b = newBuilder();
        const outputs = new Map(
          op.samples.map(({ operands, attrs, make }, i) => {
            const leaves = operands.map(({ shape, dtype = 'f32' }, j) =>
              b.leaf({
                role: 'input',
                name: `s${i}_x${j}`,
                type: { dtype: dtype === 'f32' ? float : dtype, shape: shapeOf(...shape) },
              }),
            );
            return [`y${i}`, make?.(b, leaves) ?? b.apply(op, leaves, attrs)] as const;
          }),
        );
        const plans = plansFor(programOf(modelOf(b, [], outputs)), 'wasm');
        for (const isRelaxed of [false, true]) {
          const module = lowerPlans(plans, { sharesFrom: 0 }, isRelaxed);
          expect(encode(module), name).toEqual(new Uint8Array(bytesByWabt(module)));
        }
      }
    },
    60_000,
  );
});

test('a training step, in whose calls equal layers are rounds of a loop', () => {
  const program = optimize(differentiate(mlpModel([4, 4, 4, 4, 4, 4, 4, 3], { optimizer: 'adam' })));
  const module = lowerPlans(plansFor(program, 'wasm'), { sharesFrom: 0 }, false);
  expect(printWat(module)).toContain('.rounds');
  expect(encode(module)).toEqual(new Uint8Array(bytesByWabt(module)));
});
