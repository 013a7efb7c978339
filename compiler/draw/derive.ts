/** The chain rule from what is minimised back to one parameter, step by step. */
import { objectiveOf } from '../autodiff/program.ts';
import { reverse, type Step } from '../autodiff/gradient.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { formatShape, isFloat } from '../graph/type.ts';
import type { Model, Tensor, Train } from '../program/model.ts';
import { alsoNamed, formulaOf, isSilent, namesIn, termOf, type Names } from './formula.ts';
import { leadingTo, symbolicSeed } from './reversal.ts';
import { placeOf, type Place } from './source-place.ts';
import { bindingsIn, drawnRoots, nameValues } from './value-names.ts';

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
  readonly values: readonly { readonly name: string; readonly formula: string; readonly shape: string }[];
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

/** The model must have a loss. */
export function derive(model: Model, { name, leaf }: Tensor, train: Train | undefined = model.trains[0]): Derivation {
  const { builder: b } = model;
  const objective = objectiveOf(model, train);
  const roots = drawnRoots(model, train);
  const all = leadingTo(new Set([leaf]), reverse(b, objective, [leaf], symbolicSeed(b, objective)));
  const names = namesAround(nameValues(roots, bindingsIn(model)), new Set(all.map(({ node }) => node)));
  const contributions = new Map<Node, Contribution[]>();
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
    const products = productsOf(step, alsoNamed(names, known), (operand, contribution) => {
      contributions.set(operand, [...(contributions.get(operand) ?? []), { ...contribution, step: i + 1 }]);
    });
    const shape = shapesOf(node);
    const origin = b.origins.get(node);
    return [
      {
        number: i + 1,
        name: nameOf(names, node),
        formula: formulaOf(node, names),
        shape,
        path: origin?.path ?? '',
        place: origin === undefined ? null : placeOf(origin),
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
    values: usedValues(all, names),
  };
}

/** Beside the path a repeated value goes by what it repeats. */
function namesAround(names: ReadonlyMap<Node, string>, path: ReadonlySet<Node>): Names {
  return new Map([...names].filter(([node]) => path.has(node) || node.op.name === 'reshape' || !isSilent(node)));
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
    const shape = node.op.name === 'project' ? formatShape(node.type.shape) : shapesOf(operand);
    return [
      { operand: nameOf(known, operand), jacobian: [shapesOf(node), shapesOf(operand)] as const, formula, shape },
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
  return formulaOf(cotangent, alsoNamed(names, new Map([...terms, sum])));
}

function grouped(formula: string): string {
  return formula.includes(' ') ? `(${formula})` : formula;
}

/** Computed values off the path, in the order of computation. */
function usedValues(steps: readonly Step[], names: Names): Derivation['values'] {
  const path = new Set(steps.map(({ node }) => node));
  const used = new Set<Node>();
  for (const { node, cotangent, back } of steps) {
    const known = alsoNamed(names, new Map([[cotangent, '']]));
    for (const formula of [node, ...back]) {
      if (formula === null || formula === cotangent) continue;
      const spoken = names.has(formula) && formula !== node ? [formula] : namesIn(formula, known);
      for (const value of spoken) if (value !== cotangent) used.add(value);
    }
  }
  return [...used]
    .filter((node) => !path.has(node) && node.operands.length > 0 && constantValue(node) === undefined)
    .toSorted((x, y) => x.id - y.id)
    .map((node) => ({
      name: nameOf(names, node),
      formula: formulaOf(node, names),
      shape: formatShape(node.type.shape),
    }));
}
