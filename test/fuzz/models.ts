/** Random models trained for a step: as compiled, laid out and loaded, against the interpreter. */
import { compile } from '../../compiler/compile.ts';
import { evaluate, type Net, type NetClass } from '../emit/load.ts';
import { randomTensor } from '../gradients/sample.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { build } from '../program/source.ts';
import { diceOf } from './mutate.ts';
import { randomModel, type RandomModel } from './random-model.ts';

/** Float32 rounds at every step; what goes through a few more of them is off by more. */
const TOLERANCE = 3e-3;

/** What is wrong with the model of this seed, on a backend: nothing, or what differs. */
export async function tryModel(seed: number): Promise<{ readonly text: string; readonly wrong: readonly string[] }> {
  const model = randomModel(diceOf(seed));
  const { program } = build(model.text);
  const inputs = inputsOf(model, seed);
  const { files } = await compile(model.text, { language: 'js', name: 'm.nn' });
  const M = evaluate(files[0]!.text, 'M');
  const wrong: string[] = [];
  for (const backend of ['ts', 'wasm'] as const) {
    const { net: first, values } = startOf(M, backend, program, model);
    for (const [name, data] of Object.entries(inputs)) values.set(`input:${name}`, Float64Array.from(data));
    const expected = runPhase(program, 'trainStep', values, model.sizes);
    const report = first.trainStep(inputs, model.sizes);
    const differs = (what: string, found: number, wanted: number): void => {
      const isNear = Object.is(found, wanted) || Math.abs(found - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
      if (!isNear) wrong.push(`${backend}: ${what} is ${found}, not ${wanted}`);
    };
    for (const name of ['loss', 'gradNorm']) differs(name, report[name]!, expected.get(name)![0]!);
    const { net: second } = startOf(M, backend, program, model);
    second.forward(inputs);
    second.backward();
    second.update();
    for (const [what, net] of [
      ['trainStep', first],
      ['update', second],
    ] as const)
      for (const [name, view] of Object.entries(net.params))
        view.forEach((value, i) => differs(`${name}[${i}] after ${what}`, value, values.get(`param:${name}`)![i]!));
  }
  return { text: model.text, wrong };
}

function inputsOf({ inputs }: RandomModel, seed: number): Record<string, Float32Array> {
  const drawn = Object.entries(inputs).map(([name, size], i) => {
    return [name, Float32Array.from(randomTensor([size], 'f32', seed, i, -1.5, 1.5).data)] as const;
  });
  return Object.fromEntries(drawn);
}

/** A net, and what the interpreter knows of it. */
function startOf(
  M: NetClass,
  backend: 'ts' | 'wasm',
  program: ReturnType<typeof build>['program'],
  { sizes }: RandomModel,
): { readonly net: Net; readonly values: Values } {
  const net = new M(sizes, { backend, seed: 3 });
  const values: Values = new Map();
  for (const { name, leaf } of program.model.params) values.set(keyOf(leaf), Float64Array.from(net.params[name]!));
  for (const { leaf, initial } of program.model.trains.flatMap(({ hyper }) => hyper))
    values.set(keyOf(leaf), Float64Array.of(initial!));
  values.set('step:step', Float64Array.of(1));
  return { net, values };
}
