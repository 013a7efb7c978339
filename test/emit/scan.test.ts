/** Loops and branches in emitted modules: training against the interpreter, at every length, and how large the code is. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { randomTensor } from '../gradients/sample.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { build, type Built } from '../program/source.ts';
import { gated, lstm } from './scan-models.ts';

/** What the interpreter needs to do as the net does next. */
function valuesOf({ program }: Built, net: InstanceType<Built['Net']>): Values {
  const values: Values = new Map();
  for (const { name, leaf } of program.model.params) values.set(keyOf(leaf), Float64Array.from(net.params[name]!));
  for (const { hyper } of program.model.trains) {
    for (const { leaf, initial } of hyper) values.set(keyOf(leaf), Float64Array.of(initial!));
  }
  values.set('seed:seed', Float64Array.of(0));
  return values;
}

describe.each([
  ['an LSTM', lstm],
  ['branches in a scan', gated],
])('%s', (_, text) => {
  const built = build(text, { dtype: 'f64' });

  test('trains as the interpreter does', () => {
    const net = new built.Net({ B: 3, T: 6 });
    const values = valuesOf(built, net);
    let run = 0;
    for (let step = 1; step <= 6; step++) {
      const sizes = { B: [3, 1, 2][step % 3]!, T: [6, 1, 4, 3, 0][step % 5]! };
      const x = randomTensor([sizes.B, sizes.T, 3], 'f64', step, 0).data;
      const y = randomTensor([sizes.B, sizes.T, 2], 'f64', step, 1).data;
      if (sizes.T === 0) continue;
      run++;
      for (const [key, data] of [['input:x', x], ['input:y', y], ['step:step', [run]], ['draw:draw', [run]]] as const) values.set(key, Float64Array.from(data)); // prettier-ignore
      const expected = runPhase(built.program, 'trainStep', values, sizes);
      const report = net.trainStep({ x, y }, sizes);
      expect(report['loss']).toBeCloseTo(expected.get('loss')![0]!, 10);
      for (const { name, leaf } of [...built.program.model.params, ...built.program.model.state]) {
        const got = net.params[name] ?? net.state[name]!;
        const want = values.get(keyOf(leaf)) ?? new Float64Array(got.length);
        got.forEach((value, i) => expect(value).toBeCloseTo(want[i]!, 9));
      }
    }
  });

  test('predicts at length 0 and 1', () => {
    const net = new built.Net({ B: 2, T: 1 });
    expect(net.predict({ x: new Float64Array(0) }, { B: 2, T: 0 })).toBeDefined();
    expect(net.predict({ x: new Float64Array(6) }, { B: 2, T: 1 })).toBeDefined();
  });
});

test('the code does not grow with the length', async () => {
  const size = async (T: number): Promise<number> => {
    const { files } = await compile(lstm, { dims: { T } });
    return files[0]!.text.replaceAll(/\d+/g, '0').length;
  };
  // Loops over a length of 4·n are written without what is left over; nothing else tells the two apart.
  expect(Math.abs((await size(3000)) / (await size(30)) - 1)).toBeLessThan(0.05);
});
