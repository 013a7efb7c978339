/** Lays out what a caller may run, each an entry with its phases: predict, evaluate, and of each train block forward + backward, update, trainStep. */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { substitute } from '../graph/rebuild.ts';
import type { Model, Stored, Train } from '../program/model.ts';
import type { Entry, Phase, Program } from '../program/program.ts';
import { gradient } from './gradient.ts';

export interface ProgramOptions {
  /** Leave training out. */
  readonly only?: 'predict';
  /** `trainStep` also leaves its gradients in memory. */
  readonly keepGrads?: boolean;
}

export function differentiate(model: Model, options: ProgramOptions = {}): Program {
  const entries: Entry[] = [];
  if (model.inference.outputs.size > 0) {
    entries.push({ phases: [{ name: 'predict', results: model.inference.outputs, writes: new Map() }] });
  }
  if (options.only !== 'predict' && model.inference.losses.size > 0) {
    entries.push({ phases: [evaluatePhase(model)] });
    for (const train of model.trains.length > 0 ? model.trains : [undefined]) {
      entries.push(...trainingEntries(model, train, options.keepGrads ?? false));
    }
  }
  return { model, entries };
}

function evaluatePhase(model: Model): Phase {
  return { name: 'evaluate', results: report(model, 'inference', model.trains[0]), writes: new Map() };
}

/** Data losses, what regularisation adds, metrics: the scalars of every report, in this order. */
function report(model: Model, mode: 'inference' | 'training', train: Train | undefined): ReadonlyMap<string, Node> {
  const { losses, metrics } = model[mode];
  const [first] = losses.values();
  const penalty = train?.penalty ?? model.builder.scalar(0, first!.type.dtype);
  return new Map([...losses, ['penalty', penalty], ...metrics]);
}

/**
 * forward + backward, update and trainStep of one train block; without any train block, forward + backward over all parameters.
 * Between gradients and update there is a `gradient` leaf for each parameter: `backward` adds to it, `update` reads it. In `trainStep` the
 * gradient itself takes the place of the leaf, and so need not be stored.
 */
function trainingEntries(model: Model, train: Train | undefined, keepGrads: boolean): readonly Entry[] {
  const b = model.builder;
  const results = report(model, 'training', train);
  const params = train?.params ?? model.params;
  const objective = objectiveOf(model, train);
  const paramLeaves = params.map(({ leaf }) => leaf);
  const gradients = gradient(b, objective, paramLeaves);
  const leaves = params.map((param) => gradientLeaf(b, param));
  const name = train?.name === undefined ? {} : { train: train.name };
  const forward: Phase = { name: 'forward', results, writes: pendingWrites(b, model) };
  const backward: Phase = { name: 'backward', results: new Map(), writes: accumulation(b, leaves, gradients) };
  const entries: Entry[] = [{ ...name, phases: [forward, backward] }];
  if (train === undefined) return entries;

  const rate = train.lr === undefined ? [] : [['lr', train.lr] as const];
  const scalars = [...rate, ['gradNorm', train.gradNorm] as const];
  const zeros = leaves.map((leaf) => [leaf, b.expand(b.scalar(0, leaf.type.dtype), leaf.type.shape)] as const);
  const committed = withPrimes(model).map((stored) => [stored.leaf, pendingLeaf(b, stored)] as const);
  const update: Phase = {
    name: 'update',
    results: new Map(scalars),
    writes: new Map([...train.writes, ...committed, ...zeros]),
  };
  const fused = substitute(
    [...train.writes.values(), ...scalars.map(([, node]) => node)],
    b,
    new Map(leaves.map((leaf, i) => [leaf, gradients[i]!])),
  );
  const trainStep: Phase = {
    name: 'trainStep',
    results: new Map([...results, ...scalars.map(([key, node]) => [key, fused.get(node)!] as const)]),
    writes: new Map([
      ...[...train.writes].map(([leaf, value]) => [leaf, fused.get(value)!] as const),
      ...withPrimes(model).map(({ leaf }) => [leaf, model.training.primes.get(leaf)!] as const),
      ...(keepGrads ? leaves.map((leaf, i) => [leaf, gradients[i]!] as const) : []),
    ]),
  };
  entries.push({ ...name, phases: [update] }, { ...name, phases: [trainStep] });
  return entries;
}

/** What a train block minimises: its loss and what regularisation adds; the first loss where there is no block. */
export function objectiveOf({ builder, training: { losses } }: Model, train: Train | undefined): Node {
  const loss = losses.get(train?.loss ?? [...losses.keys()][0]!)!;
  return train?.penalty === undefined ? loss : builder.add(loss, train.penalty);
}

function gradientLeaf(b: Builder, { leaf, name }: Stored): Node {
  return b.leaf({ role: 'gradient', name, type: leaf.type });
}

function pendingLeaf(b: Builder, { leaf, name }: Stored): Node {
  return b.leaf({ role: 'pending', name, type: leaf.type });
}

function withPrimes(model: Model): readonly Stored[] {
  return model.state.filter(({ leaf }) => model.training.primes.has(leaf));
}

/** State primes wait in memory of their own until `update` commits them all. */
function pendingWrites(b: Builder, model: Model): ReadonlyMap<Node, Node> {
  return new Map(
    withPrimes(model).map((stored) => [pendingLeaf(b, stored), model.training.primes.get(stored.leaf)!] as const),
  );
}

/** gradient ← gradient + scale · ∂objective/∂parameter. */
function accumulation(b: Builder, leaves: readonly Node[], gradients: readonly Node[]): ReadonlyMap<Node, Node> {
  const scale = b.leaf({ role: 'scale', name: 'scale', type: { dtype: 'f64', shape: [] } });
  return new Map(
    leaves.map((leaf, i) => {
      const dtype = leaf.type.dtype;
      const factor = dtype === 'f64' ? scale : b.cast(scale, { dtype });
      return [leaf, b.add(leaf, b.mul(factor, gradients[i]!))];
    }),
  );
}
