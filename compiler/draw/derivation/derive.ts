/** The chain rule from what is minimised back to one parameter, step by step. */
import { objectiveOf } from '../../autodiff/program.ts';
import { reverse, type Step } from '../../autodiff/gradient.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape, isFloat } from '../../graph/type.ts';
import type { Model, Tensor, Train } from '../../program/model.ts';
import { Bodies, bodiesAround, type Body } from './bodies.ts';
import { countedText } from '../counted.ts';
import { definitionsFor, type Definition } from './definitions.ts';
import { nameOf, StepWriter, type DerivationStep } from './derivation-step.ts';
import { alsoNamed, tooDeepIn } from '../formula.ts';
import { leadingTo, symbolicSeed } from '../reversal.ts';
import { behindOnlyResult, isSilent } from '../silent.ts';
import type { Place } from '../source-place.ts';
import { carryNames, statementsIn } from './source-syntax.ts';
import type { Names } from '../text.ts';
import { bindingsIn, drawnRoots, freeStem, nameValues, unmarked } from '../value-names.ts';

export interface Derivation {
  readonly model: string;
  readonly objective: string;
  readonly parameter: string;
  readonly shape: string;
  /** From the objective back; empty where it does not depend on the parameter. */
  readonly steps: readonly DerivationStep[];
  /** What arrives at the parameter; null where nothing does. */
  readonly result: Pick<DerivationStep, 'sum' | 'masked'> | null;
  /** Values that formulas name and that are no step themselves, with the formula of each. */
  readonly values: readonly Definition[];
  /** What loops do at each step, and the sides of an `if`, of those that formulas name. */
  readonly bodies: readonly Body[];
  /** Set where training does not change the parameter by this derivative. */
  readonly unused?: string;
}

/** Tensors by which `derive` can differentiate: parameters, and inputs of floats. */
export function derivable({ params, inputs }: Model): readonly Tensor[] {
  return [...params, ...inputs.filter(({ leaf }) => isFloat(leaf.type.dtype))];
}

/** The model must have a loss. Unless given, the train block is the one that changes the tensor, or the first. */
export function derive(model: Model, { name, leaf }: Tensor, given?: Train): Derivation {
  const { builder: b } = model;
  const owner = model.trains.find((block) => changes(block, leaf));
  const train = given ?? owner ?? model.trains[0];
  const objective = objectiveOf(model, train);
  const roots = drawnRoots(model, train);
  const reversed = reverse(b, objective, [leaf], symbolicSeed(b, objective));
  const all = leadingTo(new Set([leaf]), reversed).filter(({ node }) => behindOnlyResult(node) === node);
  const { names, around, bodies } = nameAll(model, train, roots, all);
  const writer = new StepWriter(b, names);
  const steps = all.flatMap((step, i) => (step.node === leaf ? [] : [writer.write(step, i + 1)]));
  const last = all.find(({ node }) => node === leaf);
  const { cotangents } = writer;
  return {
    model: model.name,
    objective: nameOf(names, objective),
    parameter: name,
    shape: formatShape(leaf.type.shape),
    steps,
    result: last === undefined ? null : writer.arrival(last),
    values: definitionsFor({
      steps: all,
      bodies: around,
      names,
      cotangents,
      statements: statementsOf(model, roots, names),
      origins: b.origins,
    }),
    bodies: around.map((node) => bodies.write(node, alsoNamed(names, cotangents))),
    ...(train === undefined || changes(train, leaf) ? {} : unused(model, name, train, owner)),
  };
}

interface Named {
  readonly names: Names;
  /** Operations with bodies that formulas name. */
  readonly around: readonly Node[];
  readonly bodies: Bodies;
}

/** Names of the values that formulas name: those of the text, then those of what lies too deep or has a body. */
function nameAll(
  model: Model,
  train: Train | undefined,
  roots: ReadonlyMap<string, Node>,
  steps: readonly Step[],
): Named {
  const every = nameValues(roots, bindingsIn(model, train));
  const path = namesAround(every, new Set(steps.map(({ node }) => node)));
  const deep = deepNames(steps, path, new Set(every.values()));
  const own = alsoNamed(path, deep);
  const around = bodiesAround(steps, own);
  const taken = new Set([...every.values(), ...deep.values(), ...model.dims]);
  const bodies = new Bodies(taken, carryNames(model.builder, around));
  return { names: alsoNamed(own, bodies.name(around, own)), around, bodies };
}

function changes({ params }: Train, leaf: Node): boolean {
  return params.some((stored) => stored.leaf === leaf);
}

/** Nothing to say of inputs, which no training changes. */
function unused(model: Model, parameter: string, train: Train, owner: Train | undefined): Pick<Derivation, 'unused'> {
  if (!model.params.some(({ name }) => name === parameter)) return {};
  const block = train.name === undefined ? '`train`' : `\`train ${train.name}\``;
  const other = owner?.name === undefined ? '' : `, but \`--train ${owner.name}\` does`;
  return { unused: `${block} does not change ${parameter}${other}` };
}

/** The names to use. A value that is no step has none if it only repeats another one, which is then named, or counts positions, which formulas write out. */
function namesAround(names: ReadonlyMap<Node, string>, path: ReadonlySet<Node>): Names {
  const isShown = (node: Node): boolean => node.op.name === 'reshape' || !isSilent(node);
  return new Map([...names].filter(([node]) => path.has(node) || (isShown(node) && countedText(node) === undefined)));
}

/** For what would lie too deep in what steps hand back. */
function deepNames(steps: readonly Step[], names: Names, taken: ReadonlySet<string>): ReadonlyMap<Node, string> {
  const arriving = new Map(steps.map(({ cotangent }) => [cotangent, '']));
  const stem = freeStem('w z y a b d e f g p q r', taken);
  const handedBack = steps.flatMap(({ back }) => back.flatMap((part) => part ?? []));
  const deep = tooDeepIn(handedBack, alsoNamed(names, arriving));
  return new Map(deep.map((node, i) => [node, `${stem}${i + 1}`]));
}

/** Where the model binds the values that go by the names that it gives them. */
function statementsOf(model: Model, roots: ReadonlyMap<string, Node>, names: Names): ReadonlyMap<Node, Place> {
  const statements = statementsIn(model.span);
  return new Map(
    [...roots, ...bindingsIn(model, undefined)].flatMap(([name, node]) => {
      const place = statements.get(name);
      const value = unmarked(node);
      return place === undefined || names.get(value) !== name ? [] : [[value, place] as const];
    }),
  );
}
