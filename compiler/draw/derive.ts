/** The chain rule from what is minimised back to one parameter, step by step. */
import { objectiveOf } from '../autodiff/program.ts';
import { reverse, type Step } from '../autodiff/gradient.ts';
import { contains } from '../../grammar/source.ts';
import type { Node } from '../graph/node.ts';
import type { Origin } from '../graph/origin.ts';
import { formatShape, isFloat } from '../graph/type.ts';
import type { Model, Tensor, Train } from '../program/model.ts';
import { Bodies, bodiesAround, type Body } from './bodies.ts';
import { countedText } from './counted.ts';
import { definitionsFor, type Definition } from './definitions.ts';
import { alsoNamed, formulaOf, termOf, tooDeepIn, wholeFormulaOf } from './formula.ts';
import { leadingTo, symbolicSeed } from './reversal.ts';
import { isSilent } from './silent.ts';
import { placeOf, type Place } from './source-place.ts';
import { carryNames, statementsIn } from './source-syntax.ts';
import type { Names } from './text.ts';
import { bindingsIn, drawnRoots, freeStem, nameValues, unmarked } from './value-names.ts';

/** A cotangent times the Jacobian of one operation with respect to one of its operands. */
export interface Product {
  /** The operand's name; the result is its cotangent, or a part of it where the operand is used more than once. */
  readonly operand: string;
  /** Of the operation's result, then of the operand. */
  readonly jacobian: readonly [result: string, operand: string];
  /** The product without the Jacobian being built, as a formula. */
  readonly formula: string;
  /** Of the operand, and so of the product. */
  readonly shape: string;
  /** From 1: which of several equal operands it is, the others being held. */
  readonly place?: number;
}

export interface Sum {
  /** One term per use, with the number of the step that gave it; their sum is the cotangent. */
  readonly terms: readonly { readonly formula: string; readonly step: number }[];
}

export interface DerivationStep {
  /** From 1. */
  readonly number: number;
  /** The primal operation: name and formula of its result. */
  readonly name: string;
  readonly formula: string;
  readonly shape: string;
  /** Dotted path of its layer, empty at the model's top. */
  readonly path: string;
  readonly place: Place | null;
  /** The products are those of a rule that the model gives, not of the Jacobian. */
  readonly hasOwnRule: boolean;
  /** Where the value is used more than once. */
  readonly sum: Sum | null;
  /** The select that keeps the cotangent exactly 0 off a mask, where one is needed. */
  readonly masked: string | null;
  /** What came in: the cotangent of the value, or of each result that is used where there are several. */
  readonly cotangents: readonly { readonly of: string; readonly shape: string }[];
  readonly products: readonly Product[];
}

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

/** What a use contributes to the cotangent of its operand. */
interface Contribution {
  /** The operation that used the operand. */
  readonly user: Node;
  readonly part: Node;
  readonly formula: string;
  readonly step: number;
}

/** The model must have a loss. Unless given, the train block is the one that changes the tensor, or the first. */
export function derive(model: Model, { name, leaf }: Tensor, given?: Train): Derivation {
  const { builder: b } = model;
  const owner = model.trains.find((block) => changes(block, leaf));
  const train = given ?? owner ?? model.trains[0];
  const objective = objectiveOf(model, train);
  const roots = drawnRoots(model, train);
  const all = leadingTo(new Set([leaf]), reverse(b, objective, [leaf], symbolicSeed(b, objective)));
  const every = nameValues(roots, bindingsIn(model));
  const path = namesAround(every, new Set(all.map(({ node }) => node)));
  const deep = deepNames(all, path, new Set(every.values()));
  const own = alsoNamed(path, deep);
  const around = bodiesAround(all, own);
  const taken = new Set([...every.values(), ...deep.values(), ...model.dims]);
  const bodies = new Bodies(taken, carryNames(b, around));
  const names = alsoNamed(own, bodies.name(around, own));
  const contributions = new Map<Node, Contribution[]>();
  const cotangents = new Map<Node, string>();
  const origins = new Map<Node, Origin>();
  const arrival = ({ node, cotangent }: Step): Pick<DerivationStep, 'sum' | 'masked'> => {
    if (node.results.length > 1) return { sum: null, masked: null };
    const parts = contributions.get(node) ?? [];
    return { sum: sumOf(parts), masked: maskOf(b, parts, cotangent, names) };
  };
  const steps = all.flatMap((step, i): readonly DerivationStep[] => {
    if (step.node === leaf) return [];
    const { node } = step;
    // A result of several is an operation of its own, and hands its cotangent on as it is.
    const several = node.results.length > 1 ? (contributions.get(node) ?? []) : [];
    const incoming = new Map<Node, string>(several.map(({ part, user }) => [part, `∂${nameOf(names, user)}`]));
    const known = incoming.size === 0 ? new Map([[step.cotangent, `∂${nameOf(names, node)}`]]) : incoming;
    for (const [value, text] of known) cotangents.set(value, text);
    const products = productsOf(step, alsoNamed(names, known), (operand, contribution) => {
      contributions.set(operand, [...(contributions.get(operand) ?? []), { ...contribution, step: i + 1 }]);
    });
    const shape = shapesOf(node);
    const origin = originNear(b, node, contributions.get(node) ?? [], origins);
    if (origin !== undefined) origins.set(node, origin);
    return [
      {
        number: i + 1,
        name: nameOf(names, node),
        formula: formulaOf(node, names),
        shape,
        path: origin?.path ?? '',
        place: origin === undefined ? null : placeOf(origin),
        hasOwnRule: hasOwnRule(node),
        ...arrival(step),
        cotangents:
          several.length === 0
            ? [{ of: nameOf(names, node), shape }]
            : several.map(({ user }) => ({ of: nameOf(names, user), shape: formatShape(user.type.shape) })),
        products,
      },
    ];
  });
  const last = all.find(({ node }) => node === leaf);
  return {
    model: model.name,
    objective: nameOf(names, objective),
    parameter: name,
    shape: formatShape(leaf.type.shape),
    steps,
    result: last === undefined ? null : arrival(last),
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

function hasOwnRule({ op, attrs }: Node): boolean {
  return op.name === 'capsule' && Array.isArray(attrs['pullback']) && attrs['pullback'].length > 0;
}

/** Of the places in the text that make a value, the one at which the way comes by. */
function originNear(
  b: Model['builder'],
  node: Node,
  uses: readonly Contribution[],
  chosen: ReadonlyMap<Node, Origin>,
): Origin | undefined {
  const users = uses.flatMap(({ user }) => chosen.get(user) ?? []);
  const isNear = ({ span }: Origin): boolean => users.some((user) => contains(user.span, span));
  const first = b.origins.get(node);
  return first === undefined || isNear(first) ? first : (b.otherOrigins.get(node)?.find(isNear) ?? first);
}

/** Beside the path a repeated value goes by what it repeats, and positions by themselves. */
function namesAround(names: ReadonlyMap<Node, string>, path: ReadonlySet<Node>): Names {
  const isShown = (node: Node): boolean => node.op.name === 'reshape' || !isSilent(node);
  return new Map([...names].filter(([node]) => path.has(node) || (isShown(node) && countedText(node) === undefined)));
}

/** For what would lie too deep in what steps hand back. */
function deepNames(steps: readonly Step[], names: Names, taken: ReadonlySet<string>): ReadonlyMap<Node, string> {
  const arriving = new Map(steps.map(({ cotangent }) => [cotangent, '']));
  const stem = freeStem('w z y a b d e f g p q r', taken);
  const deep = tooDeepIn(steps.flatMap(({ back }) => back.flatMap((part) => part ?? [])), alsoNamed(names, arriving)); // prettier-ignore
  return new Map(deep.map((node, i) => [node, `${stem}${i + 1}`]));
}

/** Where the model binds the values that go by the names that it gives them. */
function statementsOf(model: Model, roots: ReadonlyMap<string, Node>, names: Names): ReadonlyMap<Node, Place> {
  const statements = statementsIn(model.span);
  return new Map(
    [...roots, ...bindingsIn(model)].flatMap(([name, node]) => {
      const place = statements.get(name);
      const value = unmarked(node);
      return place === undefined || names.get(value) !== name ? [] : [[value, place] as const];
    }),
  );
}

function nameOf(names: Names, node: Node): string {
  return names.get(node) ?? formulaOf(node, names);
}

/** Of all results. */
function shapesOf({ type, results }: Node): string {
  return results.length === 1
    ? formatShape(type.shape)
    : `(${results.map(({ shape }) => formatShape(shape)).join(', ')})`;
}

/** `known` has a name for what came in, too. */
function productsOf(
  { node, back }: Step,
  known: Names,
  hand: (operand: Node, contribution: Omit<Contribution, 'step'>) => void,
): readonly Product[] {
  return back.flatMap((part, i) => {
    if (part === null) return [];
    const operand = node.operands[i]!;
    const formula = termOf(part, known);
    hand(operand, { user: node, part, formula });
    // What a result hands back is of the form of that result alone.
    const isResult = node.op.name === 'project' && operand.results.length > 1;
    const shape = isResult ? formatShape(node.type.shape) : shapesOf(operand);
    const equal = node.operands.filter((other) => other === operand).length > 1;
    return [
      {
        operand: nameOf(known, operand),
        jacobian: [shapesOf(node), shapesOf(operand)] as const,
        formula,
        shape,
        ...(equal ? { place: i + 1 } : {}),
      },
    ];
  });
}

function sumOf(parts: readonly Contribution[]): Sum | null {
  return parts.length < 2 ? null : { terms: parts.map(({ formula, step }) => ({ formula, step })) };
}

/** Differentiation selects exact zeros where 0·∞ could arise; the plain sum is then not yet the cotangent. */
function maskOf(b: Model['builder'], parts: readonly Contribution[], cotangent: Node, names: Names): string | null {
  if (parts.length === 0) return null;
  const plain = parts.map(({ part }) => part).reduce((sum, part) => b.add(sum, part));
  if (plain === cotangent) return null;
  const terms = parts.map(({ part, formula }) => [part, grouped(formula)] as const);
  const sum = [plain, grouped(parts.map(({ formula }) => formula).join(' + '))] as const;
  return wholeFormulaOf(cotangent, alsoNamed(names, new Map([...terms, sum])));
}

function grouped(formula: string): string {
  return formula.includes(' ') ? `(${formula})` : formula;
}
