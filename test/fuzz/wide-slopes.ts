/** Wide random models in f64: the gradient that is emitted against differences of the loss that is emitted, along one direction for each parameter. */
import { differentiate } from '../../compiler/autodiff/program.ts';
import { compile } from '../../compiler/compile.ts';
import { diceOf } from './mutate.ts';
import { batchesOf, capacityOf, machineOf, openClass, type Outcome, type Variant } from './wide.ts';
import { wideModel } from './wide-model.ts';

/** How far parameters are moved, up and down; twice as far tells how smooth the loss is there. */
const STEP = 2e-5;

/** What has a derivative of its own, which is not that of its value. */
const ownSlopes = /stop_gradient|custom_gradient/;

export async function tryWideSlopes(seed: number): Promise<Outcome> {
  const dice = diceOf(seed * 104_729 + 7);
  const given = wideModel(dice, false);
  // Clipping and penalties are no part of the loss that is handed back; frozen parameters have no gradient.
  const text = given.replaceAll(/^ {4}(?:clip|regularize|freeze) .*\n/gm, '');
  if (ownSlopes.test(text)) return { text, wrong: [] };
  const variant: Variant = { dtype: 'f64', isLarge: false, isSpecial: false, fixed: {}, options: {} };
  const { files, models } = await compile(text, { dtype: 'f64', language: 'js', name: 'm.nn' });
  const M = openClass(files[0]!.text);
  const [batch] = batchesOf(M, differentiate(models[0]!.model), variant, dice);
  if (batch === undefined) return { text, wrong: [] };
  const net = new M(capacityOf(variant), { backend: 'ts', seed: 3 });
  const lossOf = (): number => {
    // The same random numbers each time.
    machineOf(net).draw = 5;
    const report: object = Reflect.apply(net['forward'], net, [batch.inputs, batch.sizes]);
    return Number(Reflect.get(report, 'loss'));
  };
  const loss = lossOf();
  // A mean over nothing through which no parameter is reached.
  if (!Number.isFinite(loss)) return { text, wrong: [] };
  net.backward();
  const slopes = Object.entries(net.grads).map(([name, view]) => [name, Float64Array.from(view)] as const);
  const wrong = slopes.flatMap(([name, slope]) => {
    const values = net.params[name]!;
    const start = Float64Array.from(values);
    const direction = slope.map(() => (dice(2001) / 1000 - 1) / Math.sqrt(slope.length));
    const moved = (by: number): number => {
      values.set(start.map((value, i) => value + by * direction[i]!));
      return lossOf();
    };
    const by = (step: number): number => (moved(step) - moved(-step)) / (2 * step);
    const [near, far] = [by(STEP), by(2 * STEP)];
    values.set(start);
    const said = slope.reduce((sum, value, i) => sum + value * direction[i]!, 0);
    // A kink or a jump between the two: the differences are no slope.
    const rough = 10 * Math.abs(near - far);
    if (rough > 1e-3 * Math.max(1, Math.abs(near))) return [];
    const slack = 1e-6 * Math.max(1, Math.abs(near)) + rough + (1e-14 * Math.abs(loss)) / STEP;
    return Math.abs(said - near) <= slack ? [] : [`the slope of ${name} is ${said}, not ${near} (${far} twice as far)`];
  });
  return { text, wrong };
}
