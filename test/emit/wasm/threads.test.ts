/** Several threads give the bits of one: every example and program, features that few of them have, and random graphs, at odd sizes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differentiate } from '../../../compiler/autodiff/program.ts';
import { gradient } from '../../../compiler/autodiff/gradient.ts';
import { factsOf } from '../../../compiler/emit/typescript/facts.ts';
import { moduleText } from '../../../compiler/emit/typescript/emit.ts';
import { evaluateDim, type Sizes } from '../../../compiler/graph/dim.ts';
import { optimize } from '../../../compiler/passes/optimize.ts';
import type { Model } from '../../../compiler/program/model.ts';
import type { Program } from '../../../compiler/program/program.ts';
import { stable } from '../../../compiler/rewrites/stable.ts';
import type { View } from '../../../runtime/net/index.ts';
import { buildGraph, recipes } from '../../gradients/random-graph.ts';
import { randomTensor } from '../../gradients/sample.ts';
import { everyModel, smallModels } from '../every-model.ts';
import { arrayOf, load, modelOf, programOf, type Net, type NetClass } from '../load.ts';

/** A module that shares whatever can be shared. */
function sharing(program: Program): NetClass {
  return load(optimize(program), (plans) => moduleText(factsOf(program, plans, { sharesFrom: 0 }), 'js'));
}

type Inputs = Record<string, View>;

function inputsOf({ inputs }: Model, sizes: Sizes, seed: number): Inputs {
  const arrays = inputs.map(({ name, leaf: { type }, below }, i) => {
    const shape = type.shape.map((dim) => evaluateDim(dim, sizes));
    const isFloat = type.dtype === 'f32' || type.dtype === 'f64';
    const high = below === undefined ? 2 : evaluateDim(below, sizes);
    return [name, arrayOf(type.dtype, randomTensor(shape, type.dtype, seed, i, isFloat ? -2 : 0, high).data)] as const;
  });
  return Object.fromEntries(arrays);
}

/** What a caller sees of every method on a batch: bits, or the error. */
function seen(net: Net, model: Model, inputs: Inputs, sizes: Sizes): readonly unknown[] {
  const trainers: readonly unknown[] = model.trains.map(({ name }) =>
    name === undefined ? net : Reflect.get(net, name),
  );
  const methods = [net, ...trainers].flatMap((owner) =>
    ['predict', 'evaluate', 'trainStep', 'forward', 'backward', 'update', 'trainStep'].map((method): unknown => {
      const run: unknown = Reflect.get(Object(owner), method);
      if (typeof run !== 'function') return undefined;
      const taken = model.inputs.filter(({ name }) => name in inputs).map(({ name }) => [name, inputs[name]!]);
      try {
        const args =
          method === 'backward' ? [{ scale: 0.5 }] : method === 'update' ? [] : [Object.fromEntries(taken), sizes];
        return copied(Reflect.apply(run, owner, args));
      } catch (error) {
        return String(error);
      }
    }),
  );
  return [...methods, Buffer.from(net.save('all')).toString('base64')];
}

/** Results are views that the next call overwrites; arrays of shared memory and of other memory are alike. */
function copied(result: unknown): unknown {
  const entries = Object.entries<unknown>(Object(result)).map(([key, value]) => [
    key,
    ArrayBuffer.isView(value) ? bits(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function bits({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(new Uint8Array(buffer, byteOffset, byteLength)).toString('base64');
}

async function compare(Net: NetClass, model: Model, threads: number, extents: readonly number[]): Promise<void> {
  const capacity = Object.fromEntries(model.dims.map((dim) => [dim, Math.max(...extents)]));
  const [one, several] = [await Net.create(capacity, { seed: 1 }), await Net.create(capacity, { seed: 1, threads })];
  try {
    expect([one.threads, several.threads, several.notes]).toEqual([1, threads, []]);
    for (const [at, extent] of extents.entries()) {
      const sizes = Object.fromEntries(model.dims.map((dim) => [dim, extent]));
      const inputs = inputsOf(model, sizes, at);
      const expected = seen(one, model, inputs, sizes);
      expect(seen(several, model, inputs, sizes), `at ${extent}`).toEqual(expected);
      if (extent > 1) expect(expected.filter((each) => typeof each !== 'object' && each !== undefined)).toHaveLength(1);
    }
  } finally {
    several.dispose();
  }
}

test.each(everyModel)('%s', { timeout: 60_000 }, async (_, model) => {
  const Net = sharing(differentiate(model));
  await compare(Net, model, 2, [5, 1, 0]);
  // Models of one kernel after the other have nothing more to show.
  if (smallModels.includes(model)) await compare(Net, model, 3, [7, 2]);
});

test('random graphs and their gradients', { timeout: 60_000 }, async () => {
  for (const recipe of fc.sample(recipes('all'), 8)) {
    const { b, leaves, root: value } = buildGraph(recipe, stable, 'f32');
    const parts = gradient(b, value, leaves);
    const outputs = new Map([['value', value], ...parts.map((part, i) => [`d${i}`, part] as const)]);
    const model = modelOf(b, leaves, outputs);
    await compare(sharing(programOf(model)), model, 2, [5]);
  }
});
