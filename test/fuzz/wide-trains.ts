/** Wide random models in f64 with a second train block, whose loss shares parameters with the first: each trains as if it were alone, in turn with the other. */
import { differentiate } from '../../compiler/autodiff/program.ts';
import { compile } from '../../compiler/compile.ts';
import type { Net, NetClass } from '../emit/load.ts';
import { diceOf } from './mutate.ts';
import { batchesOf, capacityOf, machineOf, openClass, run, type Outcome, type Seen, type Variant } from './wide.ts';
import { wideModel } from './wide-model.ts';

const TOLERANCE = 1e-7;

const other = `  loss other = sum(sin(w @ transpose(u))) + sum(square(v))
  train second {
    minimize other over "*"
    optimizer adam[lr=0.01, eps=0.1]
  }
`;

export async function tryWideTrains(seed: number): Promise<Outcome> {
  const dice = diceOf(seed * 15_485_863 + 3);
  const given = wideModel(dice, false);
  const alone = given
    .replace('\n  loss = ', '\n  loss whole = ')
    .replace('\n  train {\n', '\n  train first {\n    minimize whole over "*"\n');
  const text = alone.replace(/\n\}\n$/, `\n${other}}\n`);
  const variant: Variant = { dtype: 'f64', isLarge: false, isSpecial: false, fixed: {}, options: {} };
  const classOf = async (source: string): Promise<NetClass> =>
    openClass((await compile(source, { dtype: 'f64', language: 'js' })).files[0]!.text);
  const [One, Two, Plain] = [await classOf(alone), await classOf(text), await classOf(given)];
  const { models } = await compile(given, { dtype: 'f64', language: 'js' });
  const batches = batchesOf(Plain, differentiate(models[0]!.model), variant, dice);
  const capacity = capacityOf(variant);
  const wrong: string[] = [];
  for (const backend of ['ts', 'wasm'] as const) {
    const [one, two] = [One, Two].map((M) => new M(capacity, { backend, seed: 3 }));
    const expected = run(trainer(one!, 'first'), batches, []);
    const found = run(trainer(two!, 'first'), batches, []);
    wrong.push(...differences(found, expected).map((line) => `${backend}, beside another: ${line}`));
    // What the second has done does not show in what the first one reads of its own: it starts anew with a reset.
    const [first] = batches;
    if (first === undefined) continue;
    const second = trainer(two!, 'second');
    Reflect.apply(second['trainStep'], second, [first.inputs, first.sizes]);
    two!.reset(3);
    machineOf(two!).draw = machineOf(new Two(capacity, { backend, seed: 3 })).draw;
    wrong.push(...differences(run(trainer(two!, 'first'), batches, []), expected).map((line) => `${backend}, after another and a reset: ${line}`)); // prettier-ignore
  }
  return { text, wrong };
}

/** A net whose training is that of one of its train blocks. */
function trainer(net: Net, name: string): Net {
  const block: object = Reflect.get(net, name);
  return new Proxy(net, {
    get(_, key) {
      const owner = key in block ? block : net;
      const value: unknown = Reflect.get(owner, key);
      return typeof value === 'function' ? value.bind(owner) : value;
    },
  });
}

function differences(found: Seen, expected: Seen): readonly string[] {
  for (const [key, wanted] of expected) {
    const values = found.get(key);
    for (let i = 0; i < wanted.length; i++) {
      const [value, want] = [values?.[i], wanted[i]!];
      const isNear = Object.is(value, want) || value === want || Math.abs(value! - want) <= TOLERANCE * Math.max(1, Math.abs(want)); // prettier-ignore
      if (!isNear) return [`${key}[${i}] is ${value}, not ${want}`];
    }
  }
  return [];
}
