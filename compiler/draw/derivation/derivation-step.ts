/** The steps of a derivation: what comes in at an operation, and what it hands back to each of its operands. */
import type { Step } from '../../autodiff/gradient.ts';
import { contains } from '../../../grammar/source.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import type { Origin } from '../../graph/origin.ts';
import { formatShape } from '../../graph/type.ts';
import { alsoNamed, formulaOf, termOf, wholeFormulaOf } from '../formula.ts';
import { behindOnlyResult } from '../silent.ts';
import { placeOf, type Place } from '../source-place.ts';
import type { Names } from '../text.ts';

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
  /** The Jacobian has zeros beside its diagonal, as that of an operation on single elements has. */
  readonly diagonal: boolean;
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

/** What a use contributes to the cotangent of its operand. */
interface Contribution {
  /** The operation that used the operand. */
  readonly user: Node;
  readonly part: Node;
  readonly formula: string;
  readonly step: number;
}

/** Writes the steps in their order, from the objective back: each needs what those before it contributed. */
export class StepWriter {
  /** Cotangents that have come in so far, by the names that they have in formulas. */
  readonly cotangents = new Map<Node, string>();
  readonly #b: Builder;
  readonly #names: Names;
  readonly #contributions = new Map<Node, readonly Contribution[]>();
  readonly #origins = new Map<Node, Origin>();

  constructor(b: Builder, names: Names) {
    this.#b = b;
    this.#names = names;
  }

  write(step: Step, number: number): DerivationStep {
    const { node } = step;
    const name = nameOf(this.#names, node);
    const shape = shapesOf(node);
    // A result of several is an operation of its own, and hands its cotangent on as it is.
    const several = node.results.length > 1 ? this.#contributionsTo(node) : [];
    const incoming = several.map(({ part, user }) => [part, `∂${nameOf(this.#names, user)}`] as const);
    const known = new Map(incoming.length > 0 ? incoming : [[step.cotangent, `∂${name}`]]);
    for (const [value, text] of known) this.cotangents.set(value, text);
    const products = productsOf(step, alsoNamed(this.#names, known), (operand, contribution) => {
      const value = behindOnlyResult(operand);
      this.#contributions.set(value, [...this.#contributionsTo(value), { ...contribution, step: number }]);
    });
    const origin = originNear(this.#b, node, this.#contributionsTo(node), this.#origins);
    if (origin !== undefined) this.#origins.set(node, origin);
    return {
      number,
      name,
      formula: formulaOf(node, this.#names),
      shape,
      path: origin?.path ?? '',
      place: origin === undefined ? null : placeOf(origin),
      hasOwnRule: hasOwnRule(node),
      ...this.arrival(step),
      cotangents:
        several.length === 0
          ? [{ of: name, shape }]
          : several.map(({ user }) => ({ of: nameOf(this.#names, user), shape: formatShape(user.type.shape) })),
      products,
    };
  }

  /** How the contributions to a value become its cotangent. */
  arrival({ node, cotangent }: Step): Pick<DerivationStep, 'sum' | 'masked'> {
    if (node.results.length > 1) return { sum: null, masked: null };
    const parts = this.#contributionsTo(node);
    return { sum: sumOf(parts), masked: maskOf(this.#b, parts, cotangent, this.#names) };
  }

  #contributionsTo(node: Node): readonly Contribution[] {
    return this.#contributions.get(node) ?? [];
  }
}

function hasOwnRule({ op, attrs }: Node): boolean {
  return op.name === 'capsule' && Array.isArray(attrs['pullback']) && attrs['pullback'].length > 0;
}

/** Of the places in the text that make a value, the one at which the way comes by. */
function originNear(
  b: Builder,
  node: Node,
  uses: readonly Contribution[],
  chosen: ReadonlyMap<Node, Origin>,
): Origin | undefined {
  const users = uses.flatMap(({ user }) => chosen.get(user) ?? []);
  const isNear = ({ span }: Origin): boolean => users.some((user) => contains(user.span, span));
  const first = b.origins.get(node);
  return first === undefined || isNear(first) ? first : (b.otherOrigins.get(node)?.find(isNear) ?? first);
}

/** The name of a value, or what it is made of. */
export function nameOf(names: Names, node: Node): string {
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
        diagonal: node.op.elementwise && shape !== '[]',
        ...(equal ? { place: i + 1 } : {}),
      },
    ];
  });
}

function sumOf(parts: readonly Contribution[]): Sum | null {
  return parts.length < 2 ? null : { terms: parts.map(({ formula, step }) => ({ formula, step })) };
}

/** Differentiation selects exact zeros where 0·∞ could arise; the plain sum is then not yet the cotangent. */
function maskOf(b: Builder, parts: readonly Contribution[], cotangent: Node, names: Names): string | null {
  if (parts.length === 0) return null;
  const plain = parts.map(({ part }) => part).reduce((sum, part) => b.add(sum, part));
  if (plain === cotangent) return null;
  const terms = parts.map(({ part, formula }) => [part, formula] as const);
  const sum = [plain, parts.map(({ formula }) => formula).join(' + ')] as const;
  return wholeFormulaOf(cotangent, alsoNamed(names, new Map([...terms, sum])));
}
