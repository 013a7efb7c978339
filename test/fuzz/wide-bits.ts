/** Wide random models by other ways, each of which must give the same bits: threads, larger capacities, what ran before, a file in between, measuring. */
import { differentiate } from '../../compiler/autodiff/program.ts';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';
import { FiniteError } from '../../runtime/errors.ts';
import type { Net, NetClass } from '../emit/load.ts';
import { diceOf } from './mutate.ts';
import {
  batchesOf,
  capacityOf,
  machineOf,
  openClass,
  run,
  variantOf,
  type Batch,
  type Outcome,
  type Seen,
} from './wide.ts';
import { wideModel } from './wide-model.ts';

/** What a net of its own gives for the last batch alone. */
const last = (net: Net, batches: readonly Batch[]): Seen => run(net, batches.slice(-1), []);

export async function tryWideBits(seed: number): Promise<Outcome> {
  const dice = diceOf(seed * 7919 + 13);
  const variant = variantOf(seed, dice);
  const text = wideModel(dice, variant.isLarge);
  const options = { dtype: variant.dtype, dims: variant.fixed, language: 'js', name: 'm.nn', sharesFrom: 0 } as const;
  const classOf = async (by: CompileOptions): Promise<NetClass> => openClass((await compile(text, by)).files[0]!.text);
  const { models } = await compile(text, { ...options, target: 'ts' });
  const [M, Timed] = [await classOf(options), await classOf({ ...options, profile: true })];
  const batches = batchesOf(M, differentiate(models[0]!.model), variant, dice);
  if (batches.length === 0) return { text, wrong: [] };
  const capacity = capacityOf(variant);
  const more = Object.fromEntries(
    Object.entries(capacity).map(([dim, size]) => [dim, dim in variant.fixed ? size : size + 1 + dice(9)]),
  );
  const wrong: string[] = [];
  for (const backend of ['ts', 'wasm'] as const) {
    const create = (): Net => new M(capacity, { backend, seed: 3 });
    const expected = last(create(), batches);
    const compare = (what: string, found: Seen): void => {
      const message = difference(found, expected);
      if (message !== undefined) wrong.push(`${backend}, ${what}: ${message}`);
    };
    compare('with more room', last(new M(more, { backend, seed: 3 }), batches));
    compare('timed', last(new Timed(capacity, { backend, seed: 3 }), batches));
    const used = create();
    run(used, batches, []);
    used.reset(3);
    machineOf(used).draw = machineOf(create()).draw;
    compare('after other batches and a reset', last(used, batches));
    const loaded = new M(capacity, { backend, seed: 4 });
    loaded.load(create().save('all'));
    compare('loaded', last(loaded, batches));
    const [goesOn, resumed] = [create(), new M(capacity, { backend, seed: 5 })];
    run(goesOn, batches, []);
    resumed.load(goesOn.save('all'));
    const message = difference(last(resumed, batches), last(goesOn, batches));
    if (message !== undefined) wrong.push(`${backend}, resumed: ${message}`);
    if (backend === 'ts') {
      const checked = checkedRun(await classOf({ ...options, checkFinite: true }), capacity, batches);
      if (checked !== undefined) compare('checked', checked);
      continue;
    }
    const threads = 2 + dice(3);
    const several = await M.create(capacity, { seed: 3, threads });
    try {
      compare(`on ${threads} threads`, last(several, batches));
    } finally {
      several.dispose();
    }
  }
  return { text, wrong };
}

/** By a module that stops at what is not finite; undefined where something is. */
function checkedRun(M: NetClass, capacity: Record<string, number>, batches: readonly Batch[]): Seen | undefined {
  try {
    return last(new M(capacity, { backend: 'ts', seed: 3 }), batches);
  } catch (error) {
    if (error instanceof FiniteError) return undefined;
    throw error;
  }
}

/** The first value whose bits are others. */
function difference(found: Seen, expected: Seen): string | undefined {
  if (found.size !== expected.size) return `${found.size} results, not ${expected.size}`;
  for (const [key, wanted] of expected) {
    const values = found.get(key);
    for (let i = 0; i < wanted.length; i++)
      if (!Object.is(values?.[i], wanted[i])) return `${key}[${i}] is ${values?.[i]}, not ${wanted[i]}`;
  }
  return undefined;
}
